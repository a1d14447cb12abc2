//! Rule R6: an outcome that was struck down.
//!
//! Texts are held to it here; where the site words outcomes itself, it asks [`fell`], [`in_one`] and [`finding_fell`], and puts the
//! columns of its downloads in the order of [`BESIDE`].

use super::linked::{Passage, passages};
use super::wording::Words;
use super::{Act, Decided, Holdings, Setting};
use crate::fault::{Fault, Faults, Place, Placed};
use crate::records::case::{Appeal, Case, Dispute, Person};
use crate::records::prose::Prose;
use crate::records::texts::Field;
use crate::value::id::CaseId;
use crate::vocabulary::{AppealResult, EventKind, Finding, Outcome, OutcomeStanding};
use std::collections::BTreeMap;
use std::ops::Range;

rule! {
    /// Some decisions do not last. A tribunal or a court overturns them, or sends them back to be made again. From then on we never tell the
    /// first decision without what became of it. The two stand together: in the title, in the summary, in lists, in charts, in what others
    /// see when they share a link, and in every file that can be downloaded. In counts, only what holds now is counted.
    ///
    /// ## Why
    ///
    /// “Dismissed” is true and still tells a lie if the officer was given the job back. A force once paid two officers £25,000 because one of
    /// its senior officers had spoken of their dismissal as if it still stood. And a newspaper that was right on the day of its report was
    /// not protected for leaving it online unchanged after it knew how the matter had ended
    /// ([2013 EWHC 4075 (QB)](https://beta.bailii.org/ew/cases/EWHC/QB/2013/4075.html)). Who may overturn a decision is set out in the
    /// [Police Appeals Tribunals Rules 2020](https://www.legislation.gov.uk/uksi/2020/1/made).
    ///
    /// ## An example that breaks it
    ///
    /// A title “Constable dismissed over a false statement”, where a tribunal gave the constable the job back a year later. Or a commentary
    /// that links the case and says “the constable was sacked”, and goes on to something else.
    ///
    /// ## How to mend it
    ///
    /// Say both in the same text: “Dismissed, then reinstated on appeal”. Or leave the first decision out.
    6, "What was overturned is never told without its end", Decided::InForm(
        "a title, summary, remark or event of the case, or a paragraph of commentary that links it, which names the first outcome must hold \
         a word for its end; whether both have the same weight, and how a source is titled, is left to people"
    ), [Act::Whole(refuse), Act::Asked("the pages, lists and downloads, for the words and columns that stand together")],
}

/// Columns of downloads, each directly before the one that says whether it holds.
pub const BESIDE: [(&str, &str); 3] = [("outcome", "standing"), ("standing", "overturned"), ("text", "standing")];

/// What is said of an outcome that fell, with the outcome; `None` for one that did not.
#[must_use]
pub fn fell(outcome: &str, standing: OutcomeStanding, by: Option<String>) -> Option<String> {
    let verb = match standing {
        OutcomeStanding::Remitted => "sent back",
        OutcomeStanding::Overturned => "overturned",
        OutcomeStanding::Current | OutcomeStanding::UnderAppeal | OutcomeStanding::NotInSource => return None,
    };
    Some(format!("{outcome}: {verb}{}", by.map(|by| format!(" by {by}")).unwrap_or_default()))
}

/// What holds and what fell, in one text.
#[must_use]
pub fn in_one(holds: &str, fell: &str) -> String {
    if fell.is_empty() { holds.to_owned() } else { format!("{holds} ({fell})") }
}

/// Whether what a panel found of a person fell with its decision, so that it may be printed only as what was found then: something was
/// struck down, and nothing holds in its place.
#[must_use]
pub fn finding_fell(holds: bool, decisions: impl IntoIterator<Item = OutcomeStanding>) -> bool {
    !holds && decisions.into_iter().any(is_struck)
}

fn is_struck(standing: OutcomeStanding) -> bool {
    matches!(standing, OutcomeStanding::Overturned | OutcomeStanding::Remitted)
}

/// Words that tell how a decision ended.
const END: [&str; 34] = [
    "allowed",
    "upheld an appeal",
    "overturn*",
    "quash*",
    "reinstat*",
    "revers*",
    "remit*",
    "annul*",
    "substitut*",
    "replac*",
    "restor*",
    "on appeal",
    "appeal allowed",
    "appeal succeed*",
    "won an appeal",
    "tribunal allowed",
    "did not stand",
    "does not stand",
    "set aside",
    "setting aside",
    "sent back",
    "sent to a fresh",
    "sent to a new",
    "fresh panel",
    "fresh hearing",
    "fresh decision",
    "new panel",
    "in its place",
    "in place of",
    "no longer stand*",
    "no longer hold*",
    "struck down",
    "judicial review",
    "taken back",
];

/// Words that say that somebody outside the record is spoken of.
const ANOTHER: [&str; 5] = ["another officer", "other officer*", "third officer", "unrelated", "colleague*"];

/// What no longer holds of a case, with the words that tell it.
struct Fallen {
    words: Vec<&'static str>,
    /// Where the record says it.
    place: Place,
}

fn refuse(holdings: &Holdings<'_>, setting: &Setting<'_>, faults: &mut Faults) {
    let fallen: BTreeMap<&CaseId, Fallen> =
        holdings.cases.iter().filter_map(|case| Some((&case.id.value, fallen(case)?))).collect();
    for case in holdings.cases {
        if let Some(fallen) = fallen.get(&case.id.value) {
            in_record(case, fallen, setting, faults);
        }
    }
    for prose in holdings.commentary.iter().chain(holdings.pages) {
        in_prose(prose, &fallen, setting, faults);
    }
}

/// The texts of a record that stand alone on a page. A result's own words stand in one row with their standing.
fn in_record(case: &Case, fallen: &Fallen, setting: &Setting<'_>, faults: &mut Faults) {
    for written in case.texts() {
        let alone = match written.field {
            Field::Title | Field::Summary | Field::Allegation | Field::Proceedings | Field::Criminal => true,
            // What these kinds are called is itself a word for the end.
            Field::Event(kind) => !matches!(
                kind,
                EventKind::AppealLodged | EventKind::AppealResult | EventKind::ReviewResult | EventKind::Reinstated
            ),
            _ => false,
        };
        if alone && let Some(found) = alone_in(&written.text.value, fallen) {
            faults.push(fault(setting.at(written.text, found), fallen));
        }
    }
    for dispute in &case.disputes {
        in_dispute(dispute, fallen, setting, faults);
    }
}

/// A dispute is printed in one row, so its texts are one.
fn in_dispute(dispute: &Dispute, fallen: &Fallen, setting: &Setting<'_>, faults: &mut Faults) {
    let values = dispute.values.iter().flat_map(|value| std::iter::once(&value.value).chain(&value.unit));
    let texts: Vec<&Placed<String>> = std::iter::once(&dispute.about).chain(&dispute.why).chain(values).collect();
    if texts.iter().any(|text| Words::of(&text.value).has_any(&END)) {
        return;
    }
    if let Some((text, found)) = texts.iter().find_map(|text| Some((text, alone_in(&text.value, fallen)?))) {
        faults.push(fault(setting.at(text, found), fallen));
    }
}

/// Paragraphs that link a case, and the title and summary of what is about one case alone.
fn in_prose(prose: &Prose, fallen: &BTreeMap<&CaseId, Fallen>, setting: &Setting<'_>, faults: &mut Faults) {
    if let [only] = &prose.about.cases[..]
        && let Some(fallen) = fallen.get(only)
    {
        for text in [&prose.title, &prose.summary] {
            if let Some(found) = alone_in(&text.value, fallen) {
                faults.push(fault(setting.at(text, found), fallen));
            }
        }
    }
    for Passage { range, own, .. } in passages(&prose.body.value) {
        let text = prose.body.value.get(range.clone()).unwrap_or("");
        let linked = own.cases.iter().filter_map(|id| fallen.get(id));
        if let Some((found, fallen)) = linked.into_iter().find_map(|fallen| Some((alone_in(text, fallen)?, fallen))) {
            faults.push(fault(setting.at(&prose.body, range.start + found.start..range.start + found.end), fallen));
        }
    }
}

fn fault(place: Place, fallen: &Fallen) -> Fault {
    RULE.refuse("outcome-without-its-end", place, "this tells what no longer stands, and not that it fell")
        .label("was overturned or sent back")
        .also(fallen.place, "the decision, which an appeal or a court struck down")
        .expected(
            "in the same text a word for its end: overturned, quashed, reinstated, set aside, sent back, replaced, on appeal",
        )
        .mend("say both together, or leave the first out: “dismissed, then reinstated on appeal”")
}

/// Where a text tells something that fell without a word for its end.
fn alone_in(text: &str, fallen: &Fallen) -> Option<Range<usize>> {
    let words = Words::of(text);
    if words.has_any(&END) || words.has_any(&ANOTHER) {
        return None;
    }
    // "Final written warning" does not tell of a written warning.
    let is_other = |found: &Range<usize>| {
        text.get(found.clone()).is_some_and(|text| text.to_lowercase().starts_with("written"))
            && words.before(found).last() == Some(&"final")
    };
    words.find_any(&fallen.words).into_iter().find(|found| !is_other(found))
}

/// What fell in a case and does not hold of anybody in it: of two people, one may have been dismissed for good.
fn fallen(case: &Case) -> Option<Fallen> {
    let struck: Vec<&Placed<Outcome>> = case.people.iter().flat_map(struck).collect();
    let place = struck.first()?.place;
    let mut words: Vec<&'static str> = struck.iter().flat_map(|outcome| told_by(outcome.value)).copied().collect();
    let mut fell =
        case.people.iter().flat_map(|person| &person.decisions).filter(|decision| is_struck(decision.standing.standing));
    if fell.any(|decision| decision.finding.value == Finding::GrossMisconduct) {
        words.push(GROSS);
    }
    for holds in case.people.iter().filter_map(|person| person.current) {
        words.retain(|word| {
            !told_by(holds.outcome).contains(word) && (holds.finding != Finding::GrossMisconduct || *word != GROSS)
        });
    }
    (!words.is_empty()).then_some(Fallen { words, place })
}

const GROSS: &str = "gross misconduct";

/// The outcomes of a person that were struck down: those of proceedings, and what an appeal put in place before another took it away.
fn struck(person: &Person) -> Vec<&Placed<Outcome>> {
    let decisions = person.decisions.iter().filter(|decision| is_struck(decision.standing.standing));
    let failed = |result| matches!(result, AppealResult::Dismissed | AppealResult::Withdrawn | AppealResult::Pending);
    let undone =
        |appeal: &&Appeal| person.appeals.iter().any(|later| later.against == appeal.id.value && !failed(later.result.value));
    let appeals = person.appeals.iter().filter(undone).filter_map(|appeal| appeal.outcome.as_ref());
    decisions.map(|decision| &decision.outcome).chain(appeals).collect()
}

/// The words by which texts tell an outcome.
fn told_by(outcome: Outcome) -> &'static [&'static str] {
    match outcome {
        Outcome::DismissedWithoutNotice | Outcome::DismissedWithNotice | Outcome::WouldHaveBeenDismissed => &[
            "dismiss*",
            "sacked",
            "sacking*",
            "removed from the force",
            "thrown out of the force",
            "lost the job",
            "lost his job",
            "lost her job",
            "lost their job*",
        ],
        Outcome::ReductionInRank => &["reduced in rank", "reduction in rank", "reduced to the rank", "demot*"],
        Outcome::FinalWrittenWarning | Outcome::WarningExtended => &["final written warning*", "final warning*"],
        Outcome::WrittenWarning => &["written warning*"],
        Outcome::ManagementAdvice => &["management advice"],
        Outcome::ManagementAction => &["management action"],
        Outcome::ReflectivePractice => &["reflective practice"],
        Outcome::NoAction => &["no action", "no further action"],
        Outcome::NotInSource => &[],
    }
}
