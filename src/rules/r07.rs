//! Rule R7: people against whom nothing was proven.

use super::wording::{Words, is_quoted};
use super::{Act, Decided, Setting, What, Withholding, conviction, r04};
use crate::fault::{Faults, Placed};
use crate::records::case::{Case, Person};
use crate::records::prose::Prose;
use crate::records::texts::Field;
use crate::vocabulary::{Finding, OutcomeStanding};
use jiff::civil::Date;
use std::ops::Range;

rule! {
    /// If a panel or a court found nothing proven against somebody, or the matter was dropped, the record says so first: in its title or in the first
    /// sentence of its summary, and in a notice at the head of its page. No name is shown. The person is left out of everything that is counted as
    /// proven. And nobody is ever said to have "got off", "walked free" or "escaped punishment".
    ///
    /// ## Why
    ///
    /// "Got off" tells readers that the person did it after all. A report of a court or of a police notice is protected by law only if it is
    /// fair and accurate ([Defamation Act 1996](https://www.legislation.gov.uk/ukpga/1996/31), sections 14 and 15). A result of nothing,
    /// reported as a narrow escape, is neither. Many readers see only the title; what they remember of it is the accusation, unless the title says
    /// how it ended.
    ///
    /// ## An example that breaks it
    ///
    /// Title: "Officer accused of lying". The summary begins: "A constable was said to have lied about a search." Only the last sentence says
    /// that the panel found nothing proven.
    ///
    /// ## How to mend it
    ///
    /// Begin with the result: "A constable was cleared of lying about a search." Use plain words for an ending: cleared, not proven,
    /// acquitted, stopped, no charge. Say why it ended, if a source does.
    7, "Who was cleared is shown as cleared first, and without a name",
    Decided::InForm(
        "The program reads findings, results and criminal stages. It looks for a word of clearing in the title or the first sentence where \
         all people of a record were cleared; where only some were, their place in the summary is left to people. It looks for a list of phrases; \
         a headline of a source is not ours and is not searched.",
    ),
    [
        Act::Withhold(withhold),
        Act::Case(clearing_first),
        Act::Case(near_misses),
        Act::Prose(near_misses_in_prose),
        Act::Asked("the door, which marks who was cleared, and a case's page, which shows the notice first"),
    ],
}

/// Whether nothing was proven against a person: proceedings ended without proof, or the criminal matter without a conviction and no panel
/// found anything either. What is still pending, or was decided in a way no source gives, is not cleared.
#[must_use]
pub fn is_cleared(person: &Person) -> bool {
    let pending =
        person.decisions.iter().map(|decision| decision.finding.value).chain(alleged(person)).any(|f| f == Finding::Pending);
    if pending
        || r04::is_open(person)
        || conviction::stands(&person.criminal)
        || holding(person).any(is_against)
        || is_sanctioned(person)
    {
        return false;
    }
    let mut holding = holding(person).peekable();
    let by_panel = holding.peek().is_some() && holding.all(Finding::is_cleared);
    let by_court = person.criminal.last().is_some_and(|stage| stage.stage.value.ended_without_conviction());
    by_panel || by_court
}

/// Whether disciplinary action was taken, whatever the sources say of the finding; an action that was struck down counts until
/// something is put in its place.
fn is_sanctioned(person: &Person) -> bool {
    match &person.current {
        Some(current) => current.outcome.is_sanction(),
        None => person.decisions.iter().any(|decision| decision.outcome.value.is_sanction()),
    }
}

/// A breach was found, if only a small one.
fn is_against(finding: Finding) -> bool {
    finding.is_proven() || finding == Finding::PracticeRequiringImprovement
}

fn alleged(person: &Person) -> impl Iterator<Item = Finding> {
    person.allegations.iter().map(|allegation| allegation.finding.value)
}

/// The findings that speak of a person now: the one that holds, or else all there are. A finding that no source gives is looked up
/// in the allegations.
fn holding(person: &Person) -> impl Iterator<Item = Finding> {
    let decided: Vec<Finding> = match &person.current {
        Some(current) => vec![current.finding],
        None => person.decisions.iter().map(|decision| decision.finding.value).collect(),
    };
    let silent = decided.iter().all(|finding| *finding == Finding::NotInSource);
    if silent { alleged(person).collect() } else { decided }.into_iter()
}

/// Whether proceedings decided against a person, and all that they decided was struck down with nothing put in its place.
fn is_struck_down(person: &Person) -> bool {
    let overturned = person.decisions.iter().all(|decision| decision.standing.standing == OutcomeStanding::Overturned);
    !person.decisions.is_empty() && overturned && person.current.is_none() && !conviction::stands(&person.criminal)
}

fn withhold(case: &Case, _date: Date) -> Vec<Withholding> {
    let named = case.people.iter().filter(|person| person.name.is_some() && (is_cleared(person) || is_struck_down(person)));
    named
        .map(|person| RULE.withhold(What::Name, Some(&person.id.value), None, "nothing stands proven against this person"))
        .collect()
}

/// Of whom in a record nothing has been proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cleared {
    /// Of all.
    All,
    /// Of some.
    Some,
}

/// Of whom nothing has been proven, from how many of the people were cleared; `None` where that is nobody.
#[must_use]
pub fn cleared(cleared: usize, people: usize) -> Option<Cleared> {
    match cleared {
        0 => None,
        all if all == people => Some(Cleared::All),
        _ => Some(Cleared::Some),
    }
}

/// Words that say that a matter ended without proof.
const CLEARING: [&str; 57] = [
    "nothing has been proven",
    "nothing was proven",
    "did not find",
    "exonerated",
    "vindicated",
    "unfounded",
    "not been made out",
    "not made out",
    "allegations were rejected",
    "dismissed the allegations",
    "dismissed the allegation",
    "overturned",
    "reinstated",
    "quashed",
    "struck down",
    "cleared",
    "clears",
    "acquit*",
    "not guilty",
    "not proven",
    "unproven",
    "not proved",
    "none proven",
    "nothing proven",
    "not upheld",
    "no case to answer",
    "no misconduct",
    "no breach*",
    "no charge*",
    "not charged",
    "never charged",
    "not to charge",
    "not be charged",
    "without charge",
    "without a charge",
    "no further action",
    "no action",
    "no finding",
    "nothing in it may be taken as proven",
    "dropped",
    "case stopped",
    "case was stopped",
    "stopped the case",
    "stopped the misconduct case",
    "proceedings were stopped",
    "hearing was stopped",
    "proceedings stopped",
    "hearing stopped",
    "prosecution stopped",
    "inquiry stopped",
    "trial stopped",
    "halted",
    "discontinued",
    "withdrawn",
    "abandoned",
    "no evidence",
    "thrown out",
];

fn clearing_first(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    if case.people.is_empty() || !case.people.iter().all(is_cleared) {
        return;
    }
    let first = Words::of(&case.summary.value).first_sentence();
    let leads = Words::of(&case.title.value).has_any(&CLEARING) || first.has_any(&CLEARING);
    if !leads {
        faults.push(
            RULE.refuse(
                "clearing-not-first",
                setting.at(&case.summary, first.range()),
                "nothing was proven here, and neither the title nor the first sentence says so",
            )
            .also(case.title.place, "the title")
            .expected("a word such as cleared, not proven, acquitted, stopped or no charge, in the title or in this sentence")
            .mend("begin with how it ended, and tell what was alleged after that"),
        );
    }
}

/// Phrases that make a result of nothing a narrow escape.
const NEAR_MISSES: [&str; 41] = [
    "walked free",
    "walks free",
    "walking free",
    "walk free",
    "escaped justice",
    "escaped punishment",
    "escaped conviction",
    "escaped dismissal",
    "escaped the sack",
    "escaped a sanction",
    "escaped sanction",
    "escaped jail",
    "escaped prison",
    "escapes justice",
    "escapes punishment",
    "escapes the sack",
    "avoided dismissal",
    "avoided the sack",
    "avoided jail",
    "avoided prison",
    "avoided conviction",
    "avoided punishment",
    "avoided a conviction",
    "avoids dismissal",
    "avoids the sack",
    "avoids jail",
    "avoids prison",
    "avoid the sack",
    "avoid sack",
    "avoid dismissal",
    "dodged",
    "spared jail",
    "spared prison",
    "spared the sack",
    "spared dismissal",
    "got away with",
    "gets away with",
    "off the hook",
    "beat the charge*",
    "slap on the wrist",
    "on a technicality",
];

/// The same where what follows shows that it is meant of a bus, a shift or a firework.
const NEAR_MISSES_UNLESS: [&str; 6] = ["got off", "gets off", "getting off", "let off", "lets off", "letting off"];
const PLAIN_AFTER_OFF: [&str; 18] = [
    "its",
    "by",
    "the",
    "a",
    "an",
    "at",
    "duty",
    "work",
    "shift",
    "on",
    "his",
    "her",
    "their",
    "early",
    "sick",
    "fireworks",
    "near",
    "to",
];

fn near_misses(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    // A reply is somebody else's, and is printed as it was given (rule R28).
    for written in case.texts().into_iter().filter(|written| written.field != Field::Response) {
        near_misses_in(written.text, setting, faults);
    }
}

fn near_misses_in_prose(prose: &Prose, setting: &Setting<'_>, faults: &mut Faults) {
    for text in [&prose.title, &prose.summary, &prose.body] {
        near_misses_in(text, setting, faults);
    }
}

/// What somebody else wrote may be quoted, so that it can be answered.
fn near_misses_in(text: &Placed<String>, setting: &Setting<'_>, faults: &mut Faults) {
    let words = Words::of(&text.value);
    let unless = words.find_any(&NEAR_MISSES_UNLESS).into_iter();
    let meant = unless.filter(|part| !words.after(part).first().is_some_and(|next| PLAIN_AFTER_OFF.contains(next)));
    let mut found: Vec<Range<usize>> = words.find_any(&NEAR_MISSES).into_iter().chain(meant).collect();
    found.retain(|part| !is_quoted(&text.value, part));
    for part in found {
        let phrase = text.value.get(part.clone()).unwrap_or("").to_owned();
        faults.push(
            RULE.refuse(
                "told-as-a-near-miss",
                setting.at(text, part),
                format!("\u{201c}{phrase}\u{201d} says that somebody deserved worse than was decided"),
            )
            .mend("say what was decided: cleared, not proven, acquitted, a final written warning, not sent to prison"),
        );
    }
}
