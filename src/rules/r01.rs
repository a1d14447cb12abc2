//! Rule R1: what may be told while a prosecution is active.

use super::wording::Words;
use super::{Act, Decided, Holdings, Setting, What, Withholding, linked, r02, r03, r04, r08};
use crate::fault::{Fault, Faults, Place, Placed};
use crate::records::case::{Case, Person};
use crate::records::source::{Source, Where};
use crate::records::texts::Field;
use crate::value::block::fenced;
use crate::value::id::CaseId;
use crate::vocabulary::{EventKind, Finding, Outcome};
use jiff::civil::Date;
use std::collections::BTreeSet;

rule! {
    /// From an arrest until the court has cleared or sentenced the person, or the case has ended in another way, this site tells three things only: how far
    /// the case has got, at which court, and on what date. It gives no name. It does not say what the charge is about, what a misconduct
    /// panel found, what happened before, which chances were missed, or what anybody said about it. Our own commentary does
    /// not speak of it at all.
    ///
    /// When the case is over, everything can be told again.
    ///
    /// ## Why
    ///
    /// A jury must decide on the evidence that it hears, and not on what it found on our site. While a case is "active", to
    /// publish what creates a real danger of serious harm to the trial is contempt of court, whether or not harm was meant
    /// ([Contempt of Court Act 1981](https://www.legislation.gov.uk/ukpga/1981/49), sections 1 and 2; when a case is active stands in its
    /// [Schedule 1](https://www.legislation.gov.uk/ukpga/1981/49/schedules)). To report a charge fairly is lawful: our rule asks for more
    /// care than the law does, because a page stays up for years and a newspaper report does not.
    ///
    /// ## An example that breaks it
    ///
    /// A record of an officer who is charged and not yet tried, with the line "An earlier complaint had been ignored", or with the
    /// result of a misconduct hearing about the same matter.
    ///
    /// ## How to mend it
    ///
    /// Take out all but the stages, the court and the dates; keep the rest under `private-note` until the case is over. If it is over
    /// already, write how it ended: a stage `sentenced`, `acquitted` or `discontinued`. Where no source gives the sentence, `sentence:
    /// {kind: not-in-source}` says so.
    1, "While a prosecution is active, only its stage, court and date",
    Decided::InForm(
        "The program withholds the name, what was alleged and whether the person serves; it refuses results, most events, words that name a crime, \
         quotations, a short list of loaded words, and words for what came before or stands beside the charge, and commentary that speaks of the case. It reads the criminal stages of the \
         record. It does not see an arrest that stands only among the events, another record about the same matter, or a sentence that \
         harms in plain words.",
    ),
    [Act::Withhold(withhold), Act::Case(check), Act::Whole(commentary)],
}

/// Words for what came before a charge or stands beside it, and for what it is about.
const BESIDES: [&str; 23] = [
    "earlier",
    "previous*",
    "prior",
    "history",
    "complaint*",
    "misconduct",
    "dismissed",
    "dismissal",
    "sacked",
    "panel",
    "missed",
    "ignored",
    "chances",
    "warned",
    "evidence",
    "survivor*",
    "attack*",
    "came forward",
    "women",
    "touching",
    "upskirting",
    "images",
    "hit",
];

/// Words that judge a person or tell readers what to feel.
const LOADED: [&str; 34] = [
    "shocking",
    "shocked",
    "horrific",
    "horrifying",
    "vile",
    "brutal*",
    "sickening",
    "disgusting",
    "depraved",
    "evil",
    "monster*",
    "sinister",
    "callous*",
    "heinous",
    "appalling",
    "notorious",
    "disgraced",
    "disgraceful",
    "shamed",
    "shameful",
    "twisted",
    "corrupt",
    "rogue",
    "bent",
    "violent",
    "sadistic",
    "cold-blooded",
    "damning",
    "overwhelming",
    "chilling",
    "harrowing",
    "dangerous",
    "innocent",
    "tragic",
];

fn is_active(case: &Case) -> bool {
    case.people.iter().any(r04::is_open)
}

fn withhold(case: &Case, _date: Date) -> Vec<Withholding> {
    let mut withheld = Vec::new();
    for person in case.people.iter().filter(|person| r04::is_open(person)) {
        let of = |what: What| RULE.withhold(what, Some(&person.id.value), None, "a prosecution is active");
        withheld.extend(person.name.iter().map(|_| of(What::Name)));
        withheld.extend([What::Allegations, What::Service].map(of));
    }
    withheld
}

fn check(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    if !is_active(case) || r03::is_stale(case, setting) {
        return;
    }
    let since =
        case.people.iter().filter(|person| r04::is_open(person)).find_map(|person| Some(person.criminal.last()?.stage.place));
    let found =
        case.people.iter().flat_map(results).chain(events(case)).chain(texts(case, setting)).chain(sources(case, setting));
    for fault in found {
        faults.push(match since {
            Some(place) => fault.also(place, "the matter is still open"),
            None => fault,
        });
    }
}

/// What panels and tribunals decided; a jury may take it for proof.
fn results(person: &Person) -> Vec<Fault> {
    let refuse = |place: Place| {
        RULE.refuse("finding-while-active", place, "a misconduct result stands beside a prosecution that is still active")
            .expected("pending or not-in-source, and no appeal")
            .mend(format!("take it out until the prosecution is over, and keep it under `private-note`; {OVER}"))
    };
    let silent = |finding: Finding| matches!(finding, Finding::Pending | Finding::NotInSource);
    let alleged = person.allegations.iter().filter(|allegation| !silent(allegation.finding.value)).map(|a| a.finding.place);
    let decided = person.decisions.iter().filter_map(|decision| {
        if !silent(decision.finding.value) {
            return Some(decision.finding.place);
        }
        (decision.outcome.value != Outcome::NotInSource).then_some(decision.outcome.place)
    });
    let appealed = person.appeals.iter().map(|appeal| appeal.result.place);
    alleged.chain(decided).chain(appealed).map(refuse).collect()
}

const OVER: &str = "if it is over, add the stage that ended it: `sentenced` (with `kind: not-in-source` if need be), `acquitted` or `discontinued`";

/// Whatever is not a step of the prosecution.
fn events(case: &Case) -> Vec<Fault> {
    let step = |kind: EventKind| {
        matches!(
            kind,
            EventKind::Arrest
                | EventKind::Charge
                | EventKind::Plea
                | EventKind::Verdict
                | EventKind::Sentence
                | EventKind::NoFurtherAction
                | EventKind::Discontinued
                | EventKind::Correction
        )
    };
    let other = case.events.iter().filter(|event| !step(event.kind.value));
    other
        .map(|event| {
            RULE.refuse("event-while-active", event.kind.place, "this event is no step of the prosecution, which is still active")
                .expected(
                    "events of the kinds arrest, charge, plea, verdict, sentence, no-further-action, discontinued, correction",
                )
                .mend(format!("take it out until the prosecution is over, and keep it under `private-note`; {OVER}"))
        })
        .collect()
}

fn texts(case: &Case, setting: &Setting<'_>) -> Vec<Fault> {
    let mut found = Vec::new();
    for written in case.texts() {
        let text = written.text;
        if matches!(written.field, Field::Allegation | Field::Counts | Field::Criminal | Field::SaidBy) {
            found.push(
                RULE.refuse(
                    "account-while-active",
                    text.place,
                    "this tells more of an active prosecution than its stage, court and date",
                )
                .mend(format!("take it out until the prosecution is over, and keep it under `private-note`; {OVER}")),
            );
            continue;
        }
        if let Some(part) = r08::crimes(&text.value).into_iter().next() {
            let word = text.value.get(part.clone()).unwrap_or("").to_owned();
            found.push(
                RULE.refuse(
                    "crime-named-while-active",
                    setting.at(text, part),
                    format!("\u{201c}{word}\u{201d} says what an active prosecution is about"),
                )
                .mend("say that the person is charged, at which court and when, and nothing of what the charge is"),
            );
        }
        if let Some(part) = Words::of(&text.value).find_any(&BESIDES).into_iter().next() {
            let word = text.value.get(part.clone()).unwrap_or("").to_owned();
            found.push(
                RULE.refuse(
                    "more-told-while-active",
                    setting.at(text, part),
                    format!("\u{201c}{word}\u{201d} tells more than stage, court and date while a prosecution is active"),
                )
                .mend("take the sentence out until the prosecution is over"),
            );
        }
        if let Some(part) = Words::of(&text.value).find_any(&LOADED).into_iter().next() {
            let word = text.value.get(part.clone()).unwrap_or("").to_owned();
            found.push(
                RULE.refuse(
                    "loaded-word-while-active",
                    setting.at(text, part),
                    format!("\u{201c}{word}\u{201d} tells readers what to think"),
                )
                .mend("take the word out, or the sentence"),
            );
        }
        if let Some(at) = text.value.find(['\u{201c}', '\u{2018}', '"']) {
            let end = at + text.value.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
            found.push(
                RULE.refuse(
                    "quotation-while-active",
                    setting.at(text, at..end),
                    "what somebody said is quoted while a prosecution is active",
                )
                .mend("take the quotation out until the prosecution is over"),
            );
        }
    }
    found
}

/// A headline, an address or a remark in the list of sources is read like the rest of the page.
fn sources(case: &Case, setting: &Setting<'_>) -> Vec<Fault> {
    case.cited().into_iter().filter_map(|id| setting.sources.get(id)).flat_map(|source| source_tells(source, setting)).collect()
}

fn source_tells(source: &Source, setting: &Setting<'_>) -> Vec<Fault> {
    let address = match &source.at {
        Where::At(address) => Some((address, "write `address-withheld:` with the reason, and `site:`, in place of `address:`")),
        Where::Withheld { .. } | Where::Unknown => None,
    };
    let archived = source.archived.as_ref().map(|address| (address, "leave `archived` out until the prosecution is over"));
    let words = "write \u{201c}[\u{2026}]\u{201d} in place of the word until the prosecution is over";
    let texts = [Some((&source.title, words)), source.note.as_ref().map(|note| (note, words)), address, archived];
    texts.into_iter().flatten().filter_map(|(text, mend)| Some(tells(text, setting)?.mend(mend))).collect()
}

/// The first word of a source's entry that says what the prosecution is about, or assumes how it ends. Addresses join words by hyphens.
fn tells(text: &Placed<String>, setting: &Setting<'_>) -> Option<Fault> {
    let apart = text.value.replace(['-', '_', '/', '+'], " ");
    let part = r08::crimes(&apart).into_iter().chain(r02::assuming(&apart)).next()?;
    let word = apart.get(part.clone()).unwrap_or("").to_owned();
    Some(RULE.refuse(
        "source-tells-while-active",
        setting.at(text, part),
        format!("a source of a record whose prosecution is active is shown with \u{201c}{word}\u{201d}"),
    ))
}

/// Commentary waits until the court has decided.
fn commentary(holdings: &Holdings<'_>, setting: &Setting<'_>, faults: &mut Faults) {
    let active: BTreeSet<&CaseId> = holdings
        .cases
        .iter()
        .filter(|case| is_active(case) && !r03::is_stale(case, setting))
        .map(|case| &case.id.value)
        .collect();
    for prose in holdings.prose() {
        let linked = linked::cases(&prose.body.value);
        let Some(id) = prose.about.cases.iter().chain(&linked).find(|id| active.contains(id)) else { continue };
        let link = format!("case:{id}");
        let in_block = || fenced(&prose.body.value).iter().find_map(|block| block.place_of(id.as_str()));
        let found = prose.body.value.find(&link).map(|at| at..at + link.len()).or_else(in_block);
        let place = found.map_or(prose.id.place, |range| setting.at(&prose.body, range));
        faults.push(
            RULE.refuse("commentary-while-active", place, format!("this text speaks of {id}, whose prosecution is still active"))
                .mend(format!("take the case out of the text and of `about` until the prosecution is over; {OVER}")),
        );
    }
}
