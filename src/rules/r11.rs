//! Rule R11: nothing that leads to the complainant of a sexual matter.

use super::linked::passages;
use super::wording::{Words, merged};
use super::{Act, Decided, Holdings, Setting, What, Withholding};
use super::{ages, days};
use crate::fault::{Fault, Faults, Place, Placed};
use crate::records::case::{Case, Dispute, Event};
use crate::records::source::{Source, Where};
use crate::records::texts::{Field, Whose};
use crate::value::date::When;
use crate::value::id::CaseId;
use crate::vocabulary::EventKind;
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::ops::Range;

rule! {
    /// Where a case is about sexual conduct, nothing on this site may help anybody to work out who made the complaint. We do not
    /// say how old that person is, how they knew the officer, what they do, where they live, learn or work. We give the year of
    /// the conduct and no day or month. There is no place in a record for the name.
    ///
    /// ## Why
    ///
    /// From the moment somebody says that they are the victim of a sexual offence, the law protects them for life. It is a crime
    /// to publish anything likely to lead people to them: [Sexual Offences (Amendment) Act
    /// 1992](https://www.legislation.gov.uk/ukpga/1992/34), sections 1 and 5. Small facts add up. A year, a town and a job can be
    /// enough for those who know the person.
    ///
    /// The Act lists the offences to which it applies. Our rule goes further: it covers every sexual matter, also one that only a
    /// misconduct panel dealt with, and it allows the year alone.
    ///
    /// ## An example that breaks it
    ///
    /// "On 3 March 2019 the officer touched his neighbour, a nurse aged 24." It gives a day, a tie, a job and an age.
    ///
    /// ## How to mend it
    ///
    /// Write "In 2019 the officer touched another person." Leave the rest out; nobody needs it to judge what the officer did.
    /// Where the title of a source says more, shorten it and put […] where something is missing. Where its address does, give the
    /// site alone and write under `address-withheld` that it would describe a complainant.
    11, "A sexual matter shows nothing that leads to the complainant",
    Decided::InForm("The program holds the words of such a record, and the titles and addresses of its sources, against lists of words for ages, ties, jobs, schools and homes. It withholds days and months of the conduct, and refuses them in sentences about the conduct. It does not know the names of places, nor what several harmless facts tell together: the editor must read for that."),
    [
        Act::Withhold(withhold),
        Act::Case(refuse),
        Act::Whole(refuse_elsewhere),
        Act::Asked("the reading of records asks about keys that would describe a complainant (read/record.rs)"),
    ],
}

/// Parts of keys that would describe a complainant.
#[rustfmt::skip]
const KEYS: &[&str] = &[
    "complainant", "complainants", "victim", "victims", "survivor", "relationship", "relation", "occupation", "job", "school",
    "workplace", "employer", "home-area",
];

/// How somebody and the officer knew one another, or what would tell it.
#[rustfmt::skip]
const TIES: &[&str] = &[
    "wife", "wives", "husband*", "spouse*", "girlfriend*", "boyfriend*", "fianc*", "partner", "partners", "lover*",
    "mistress*", "widow*", "married", "marriage*", "divorce*", "daughter*", "son", "sons", "niece*", "nephew*", "cousin*",
    "sister*", "brother*", "mother*", "father*", "parent*", "neighbour", "neighbours", "flatmate*", "housemate*", "lodger*",
    "tenant*", "landlady*", "landlord*", "babysitter*", "family friend*",
];

/// What somebody does, and where.
#[rustfmt::skip]
const JOBS: &[&str] = &[
    "sex worker*", "prostitute*", "nurse*", "teacher*", "social worker*", "carer*", "cleaner*", "waitress*", "barmaid*",
    "paramedic*", "call handler*", "receptionist*", "nanny", "au pair*", "workplace*", "place of work", "works with",
    "worked with", "worked alongside",
];

/// Where somebody learns or lives.
#[rustfmt::skip]
const PLACES: &[&str] = &[
    "school", "schools", "pupil*", "classmate*", "college*", "university", "universities", "nursery", "sixth form*", "cadet*",
    "lives in", "lives at", "lives near", "lives with", "lived in", "lived at", "lived near", "lived with", "living with",
    "home town*", "hometown*", "her home", "her house", "her flat", "complainant's home",
];

/// Those whom an officer meets at work, who are meant only where something was done to them.
const COLLEAGUES: &[&str] =
    &["colleague*", "probationer*", "student officer*", "student*", "trainee*", "recruit*", "subordinate*"];
#[rustfmt::skip]
const DONE_TO: &[&str] = &[
    "to", "towards", "toward", "against", "with", "on", "harassed", "harassing", "harassment", "touched", "touching", "kissed",
    "kissing", "assaulted",
];

/// Words of a sentence that tells of the conduct.
#[rustfmt::skip]
const CONDUCT: &[&str] = &[
    "conduct", "happened", "took place", "taken place", "occurred", "incident*", "offence*", "offend*", "committed",
    "assault*", "rape*", "touch*", "kiss*", "sent", "sending", "message*", "image*", "expos*", "harass*", "abuse*", "groom*",
    "approach*", "contact*", "on duty", "off duty",
];

/// Words of a sentence that tells of what was done about it; their days may be told.
#[rustfmt::skip]
const PROCEDURE: &[&str] = &[
    "hearing*", "panel*", "meeting*", "tribunal*", "court*", "trial*", "retrial*", "jury", "judge*", "judgment*", "pleaded",
    "plea*", "guilty", "admitted", "charge*", "convict*", "acquit*", "sentence*", "verdict*", "dismiss*", "appeal*", "quash*",
    "review*", "reinstat*", "resign*", "retire*", "report*", "complain*", "told", "arrest*", "suspend*", "bail*", "interview*",
    "investigat*", "inquir*", "refer*", "decided", "decision*", "publish*", "statement*", "said", "announce*", "ruling",
    "ruled", "directed", "listed", "notice*", "found", "warning*", "apolog*", "ordered", "remand*", "barred", "prosecut*",
    "joined", "served",
];

/// A key that would describe a complainant.
pub fn forbidden_key(key: &str, place: Place) -> Option<Fault> {
    let parts = || key.split(['-', '_', ' ']);
    let found = KEYS.iter().any(|word| parts().any(|part| part == *word) || key.replace('_', "-") == *word);
    found.then(|| {
        RULE.refuse("complainant-field", place, format!("a record has no place for `{key}`"))
            .expected("nothing about a complainant: no age, tie, job, home, school or workplace")
            .mend("remove the line, and keep it out of the texts too; the law protects complainants of sexual offences for life")
    })
}

/// Whether any allegation of the record is of a sexual matter.
pub fn is_sexual(case: &Case) -> bool {
    let categories = case.people.iter().flat_map(|person| &person.allegations).flat_map(|allegation| &allegation.categories);
    categories.into_iter().any(|category| category.value.is_sexual())
}

/// Day and month of the conduct, where the record holds any.
fn withhold(case: &Case, _: Date) -> Vec<Withholding> {
    if !is_sexual(case) || !case.events.iter().any(is_dated_conduct) {
        return Vec::new();
    }
    vec![RULE.withhold(What::ConductDays, None, None, "in a sexual matter the conduct is dated to the year")]
}

/// Whether an event dates conduct more exactly than to the year, or prints a source's words for the date.
pub fn is_dated_conduct(event: &Event) -> bool {
    event.kind.value == EventKind::Conduct && (event.printed.is_some() || event.when != When::to_year(event.when))
}

fn refuse(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    if !is_sexual(case) {
        return;
    }
    for written in case.texts().iter().filter(|written| written.field.whose() != Whose::Called) {
        let words = Words::apart(&written.text.value);
        for range in describing(&written.text.value, &words) {
            faults.push(described(setting.at(written.text, range.clone()), written.text.value.get(range).unwrap_or("")));
        }
        let by_field = matches!(written.field, Field::Allegation | Field::Event(EventKind::Conduct));
        for range in days_of_conduct(&words, by_field) {
            faults.push(day_in_text(setting.at(written.text, range)));
        }
    }
    for text in case.disputes.iter().filter(|dispute| is_about_conduct(dispute)).flat_map(dated) {
        faults.push(day_in_text(text.place));
    }
}

fn described(place: Place, found: &str) -> Fault {
    RULE.refuse("complainant-described", place, format!("`{found}` may lead to the complainant"))
        .expected("in a sexual matter nothing of anybody's age, tie, job, home, school or workplace")
        .mend("write `the complainant` or `another person`, and no more; if it is said of somebody else, word it without this")
}

fn day_in_text(place: Place) -> Fault {
    RULE.refuse("conduct-day-in-text", place, "this dates the conduct more exactly than to the year")
        .expected("the year alone: in a sexual matter a day or a month may lead to the complainant")
        .mend("write the year; if the date is that of a report, a hearing or the like, say so in the same sentence")
}

/// Where a text describes a person.
fn describing(text: &str, words: &Words) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = [TIES, JOBS, PLACES].iter().flat_map(|list| words.find_any(list)).collect();
    // The College of Policing, partner agencies and a business partner are nobody's tie.
    found.retain(|range| {
        let (before, after) = (words.before(range), words.after(range));
        let is_body = after.starts_with(&["of", "policing"])
            || after.first().is_some_and(|next| next.starts_with("agenc") || next.starts_with("organisation"));
        !is_body && before.last() != Some(&"business")
    });
    found.extend(
        words
            .find_any(COLLEAGUES)
            .into_iter()
            .filter(|range| words.before(range).iter().rev().take(3).any(|word| DONE_TO.contains(word))),
    );
    found.extend(ages::of(text, words).into_iter().filter(|age| age.years >= 18).map(|age| age.range));
    merged(found)
}

/// Days and months of the conduct: in sentences that tell of it and of no proceedings, and, in a text that is `about` it, in any sentence that
/// tells of no proceedings.
fn days_of_conduct(words: &Words, about: bool) -> Vec<Range<usize>> {
    let mut found = days::of(words);
    found.retain(|range| {
        let sentence = words.sentence(range);
        (about || sentence.has_any(CONDUCT)) && !sentence.has_any(PROCEDURE)
    });
    found
}

/// Whether the fact in dispute is when the conduct was.
fn is_about_conduct(dispute: &Dispute) -> bool {
    let words = Words::apart(&dispute.about.value);
    words.has_any(CONDUCT) && !words.has_any(&["hearing*", "panel*", "trial*", "verdict*", "sentence*"])
}

/// The values of a dispute that give a day, or count days from one.
fn dated(dispute: &Dispute) -> impl Iterator<Item = &Placed<String>> {
    let texts = dispute.values.iter().flat_map(|value| [Some(&value.value), value.unit.as_ref()]).flatten();
    texts.filter(|text| {
        let words = Words::apart(&text.value);
        !days::of(&words).is_empty() || !days::counted_from(&words).is_empty()
    })
}

/// What is told of such a case elsewhere: in passages that link to it, and in what its sources are called and where they lie.
fn refuse_elsewhere(holdings: &Holdings<'_>, setting: &Setting<'_>, faults: &mut Faults) {
    let sexual: BTreeSet<&CaseId> = holdings.cases.iter().filter(|case| is_sexual(case)).map(|case| &case.id.value).collect();
    for prose in holdings.prose() {
        for passage in passages(&prose.body.value).iter().filter(|passage| passage.around.any_case(|case| sexual.contains(case)))
        {
            let text = prose.body.value.get(passage.range.clone()).unwrap_or("");
            let words = Words::apart(text);
            let at = |range: &Range<usize>| {
                setting.at(&prose.body, passage.range.start + range.start..passage.range.start + range.end)
            };
            for range in describing(text, &words) {
                faults.push(described(at(&range), text.get(range).unwrap_or("")));
            }
            for range in days_of_conduct(&words, false) {
                faults.push(day_in_text(at(&range)));
            }
        }
    }
    refuse_sources(holdings, setting, faults);
}

fn refuse_sources(holdings: &Holdings<'_>, setting: &Setting<'_>, faults: &mut Faults) {
    let cited: BTreeSet<_> = holdings.cases.iter().filter(|case| is_sexual(case)).flat_map(Case::cited).collect();
    for source in cited.iter().filter_map(|id| holdings.sources.get(*id)) {
        for text in texts(source) {
            for range in describing(&text.value, &Words::apart(&text.value)) {
                let found = text.value.get(range.clone()).unwrap_or("");
                faults.push(in_source(setting.at(text, range), found));
            }
        }
        for address in addresses(source) {
            let words = Words::of_address(&address.value);
            if !describing("", &words).is_empty() {
                faults.push(
                    in_source(address.place, "this address")
                        .mend("write the site alone under `site`, and `address-withheld: It would describe a complainant`"),
                );
            }
        }
    }
}

fn in_source(place: Place, found: &str) -> Fault {
    let found = if found.starts_with("this ") { found.to_owned() } else { format!("`{found}`") };
    RULE.refuse("complainant-in-source", place, format!("{found} may lead to the complainant of a case that cites this source"))
        .expected("titles, notes and addresses that say nothing of anybody's age, tie, job, home, school or workplace")
        .mend("shorten it, with […] where something is left out, and say `Title shortened.` under `note`")
}

/// What a source prints in words.
pub fn texts(source: &Source) -> impl Iterator<Item = &Placed<String>> {
    let why = match &source.at {
        Where::Withheld { why, .. } => Some(why),
        Where::At(_) | Where::Unknown => None,
    };
    [Some(&source.publisher), Some(&source.title), source.via.as_ref(), source.note.as_ref(), why].into_iter().flatten()
}

/// The addresses that a source prints.
pub fn addresses(source: &Source) -> impl Iterator<Item = &Placed<String>> {
    let at = match &source.at {
        Where::At(address) => Some(address),
        Where::Withheld { .. } | Where::Unknown => None,
    };
    at.into_iter().chain(&source.archived)
}
