//! Rule R6: an outcome that was struck down.
//!
//! Texts are held to it here; where the site words outcomes itself, it asks [`is_struck`], [`in_one`] and [`finding_fell`], and puts
//! the columns of its downloads in the order of [`BESIDE`].

use super::linked::{Passage, passages};
use super::wording::{Words, number};
use super::{Act, Decided, Holdings, Setting};
use crate::fault::{Fault, Faults, Place, Placed};
use crate::records::case::{Appeal, Case, Dispute, Person};
use crate::records::prose::Prose;
use crate::records::texts::Field;
use crate::value::id::CaseId;
use crate::vocabulary::{AppealResult, EventKind, Finding, Outcome, OutcomeStanding};
use std::collections::{BTreeMap, BTreeSet};
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
         a word for its end. Where it still holds of others in the record, the program looks whether the sentence tells it of more people than \
         those. Whether both have the same weight, and how a source is titled, is left to people"
    ), [Act::Whole(refuse), Act::Asked("the pages, lists and downloads, for the words and columns that stand together")],
}

/// Columns of downloads, each directly before the one that says whether it holds.
pub const BESIDE: [(&str, &str); 3] = [("outcome", "standing"), ("standing", "overturned"), ("text", "standing")];

/// Whether a decision fell: it is told only with its end.
#[must_use]
pub fn is_struck(standing: OutcomeStanding) -> bool {
    matches!(standing, OutcomeStanding::Overturned | OutcomeStanding::Remitted)
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
    /// The words of what holds of nobody.
    words: Vec<&'static str>,
    /// The words of what fell for some and holds of others, each with the number of people of whom it holds.
    of_some: Vec<(&'static str, u64)>,
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
    for prose in holdings.prose() {
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
        .mend(if fallen.of_some.is_empty() {
            "say both together, or leave the first out: “dismissed, then reinstated on appeal”"
        } else {
            "say how it ended for each: “two dismissed, one of them reinstated on appeal”; or tell the first only of those of whom it holds"
        })
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
    let of_nobody = words.find_any(&fallen.words).into_iter();
    let of_too_many = fallen.of_some.iter().flat_map(|(word, people)| {
        words.find(word).into_iter().filter(|found| is_of_more_than(*people, &words, found)).collect::<Vec<Range<usize>>>()
    });
    of_nobody.chain(of_too_many).filter(|found| !is_other(found)).min_by_key(|found| found.start)
}

/// Whether a sentence tells an outcome of more people than so many: "two constables dismissed", where one was reinstated.
fn is_of_more_than(people: u64, words: &Words, found: &Range<usize>) -> bool {
    const EVERYBODY: [&str; 3] = ["both", "all", "each"];
    const SEVERAL: [&str; 8] =
        ["officers", "constables", "sergeants", "inspectors", "superintendents", "detectives", "pcs", "pair"];
    let (before, after) = (words.before(found), words.after(found));
    let near: Vec<&str> = before.iter().rev().take(NEAR).chain(after.iter().take(NEAR)).copied().collect();
    // "Two constables", "two were dismissed", "two dismissed"; not "two years later", nor "one of two constables".
    let is_of_people = |side: &[&str], at: usize| {
        let next = side.get(at + 1..).unwrap_or_default();
        let several = next.iter().take(3).any(|word| SEVERAL.contains(word));
        side.get(at.wrapping_sub(1)) != Some(&"of")
            && (several || next.first().is_none_or(|next| matches!(*next, "were" | "are" | "of" | "have" | "had")))
    };
    let told = |side: &[&str]| -> Vec<u64> {
        let numbers = side.iter().enumerate().filter_map(|(at, word)| Some((at, number(word)?)));
        numbers.filter(|(at, number)| *number == 1 || is_of_people(side, *at)).map(|(_, number)| number).collect()
    };
    match told(&before).into_iter().chain(told(&after)).min() {
        Some(fewest) if fewest <= people => false,
        Some(_) => true,
        None => near.iter().any(|word| EVERYBODY.contains(word) || (people == 1 && SEVERAL.contains(word))),
    }
}

/// How many words away from an outcome those stand of whom it is told.
const NEAR: usize = 4;

/// What fell in a case, for those of whom it does not hold after all; of two people, one may have been dismissed for good.
fn fallen(case: &Case) -> Option<Fallen> {
    let place = case.people.iter().flat_map(struck).next()?.place;
    let told: BTreeSet<&'static str> = case
        .people
        .iter()
        .flat_map(|person| {
            let holding = holding_of(person);
            fallen_of(person).into_iter().filter(move |word| !holding.contains(word))
        })
        .collect();
    let people = |word: &'static str| {
        let holding = case.people.iter().filter(|person| holding_of(person).contains(&word));
        holding.map(|person| u64::from(person.count)).sum::<u64>()
    };
    let (words, of_some): (Vec<_>, Vec<_>) =
        told.into_iter().map(|word| (word, people(word))).partition(|(_, people)| *people == 0);
    let words: Vec<&'static str> = words.into_iter().map(|(word, _)| word).collect();
    (!words.is_empty() || !of_some.is_empty()).then_some(Fallen { words, of_some, place })
}

/// The words for what was decided about a person and struck down.
fn fallen_of(person: &Person) -> Vec<&'static str> {
    let mut words: Vec<&'static str> = struck(person).iter().flat_map(|outcome| told_by(outcome.value)).copied().collect();
    let mut fell = person.decisions.iter().filter(|decision| is_struck(decision.standing.standing));
    if fell.any(|decision| decision.finding.value == Finding::GrossMisconduct) {
        words.push(GROSS);
    }
    words
}

/// The words for what holds of a person.
fn holding_of(person: &Person) -> Vec<&'static str> {
    let Some(holds) = person.current else { return Vec::new() };
    let gross = (holds.finding == Finding::GrossMisconduct).then_some(GROSS);
    told_by(holds.outcome).iter().copied().chain(gross).collect()
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

#[cfg(test)]
mod tests {
    use super::{Words, is_of_more_than};

    #[test]
    fn an_outcome_of_one_is_not_told_of_two() {
        let told = |text: &str, people: u64| {
            let words = Words::of(text);
            is_of_more_than(people, &words, &words.find("dismiss*").remove(0))
        };
        for text in [
            "Two constables dismissed",
            "Constables dismissed over a search",
            "The two were dismissed",
            "Both were dismissed",
            "A panel dismissed the two officers",
            "Three former police officers dismissed",
        ] {
            assert!(told(text, 1), "{text}");
        }
        for text in [
            "Constable dismissed",
            "One of two constables dismissed",
            "On 2 June 2020 the constable was dismissed",
            "After two years the constable was dismissed",
            "Two constables searched a home: one was dismissed",
            "A panel dismissed the constable on two grounds",
        ] {
            assert!(!told(text, 1), "{text}");
        }
        assert!(told("Three officers were dismissed", 2) && told("All officers were dismissed", 2));
        assert!(!told("Two of three officers were dismissed", 2) && !told("Officers were dismissed", 2));
    }
}
