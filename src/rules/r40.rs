//! Rule R40: gaps.
//!
//! The reading of terms asks [`is_placeholder`], so that "unknown" where a term is wanted is answered with the gap.

use super::{Act, Decided, Holdings, Setting};
use crate::fault::{Fault, Faults, Place, Placed};
use crate::records::case::{Case, Proceedings};
use crate::records::figures::PlacedSet;
use crate::records::prose::Prose;
use crate::records::source::Source;
use crate::records::texts::{Field, Whose};
use crate::value::date::PartialDate;
use crate::value::figures::Observation;
use crate::vocabulary::{AppealResult, Finding};

rule! {
    /// When the sources do not say something, we say just that. A gap is never shown as nought, as “none” or as “still to come”: each of
    /// these would be a claim. In lists and tables a gap has its own sign, such as [x], and the page says what the sign means.
    ///
    /// ## Why
    ///
    /// “No officer was dismissed” and “nobody has told us” look alike if both are written as 0. Official statistics keep them apart with
    /// [signs of their own](https://gss.civilservice.gov.uk/policy-store/symbols-in-tables-definitions-and-help/), always in square brackets
    /// and always explained. That we do so everywhere, and not only in tables, is our own rule.
    ///
    /// ## An example that breaks it
    ///
    /// A record that gives “unknown” or “n/a” as the court, a table with 0 and the note “not published”, or a hearing that ended two years ago
    /// whose result is still written as pending.
    ///
    /// ## How to mend it
    ///
    /// Write `not-in-source` where a term is wanted, and leave a text out that nobody can write. In a table write [x], or leave the row out.
    /// Where a hearing is over and no source tells its result, the finding is `not-in-source`.
    40, "A gap is shown as a gap", Decided::InForm(
        "texts that are nothing but a stand-in, noughts whose note says that there is no number, and what is pending a year after its end; \
         whether a true nought is one, and what a source left out, is left to people"
    ), [
        Act::Case(refuse_in_case),
        Act::Source(refuse_in_source),
        Act::Prose(refuse_in_prose),
        Act::Whole(refuse_in_figures),
        Act::Asked("the reading of records, where a term is wanted"),
    ],
}

/// Texts that stand in for what nobody knows.
const STAND_INS: [&str; 34] = [
    "unknown",
    "not known",
    "unclear",
    "n/a",
    "n.a",
    "na",
    "tbc",
    "tba",
    "tbd",
    "none",
    "nil",
    "null",
    "nothing",
    "not available",
    "unavailable",
    "not stated",
    "not given",
    "not recorded",
    "no data",
    "no information",
    "missing",
    "to follow",
    "todo",
    "to do",
    "xxx",
    "not-in-source",
    "not in source",
    "blank",
    "empty",
    "pending",
    "0",
    "nought",
    "not applicable",
    "no",
];

/// Whether a text is nothing but a stand-in: "unknown", "n/a", "–", "?".
#[must_use]
pub fn is_placeholder(text: &str) -> bool {
    let bare = text.trim().trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    bare.is_empty() || STAND_INS.contains(&bare.as_str())
}

/// The fault of a stand-in where a term is wanted, whose list has a word for the gap.
#[must_use]
pub fn gap_wanted(unknown: Fault) -> Fault {
    let fault = Fault { label: "stands in for what is not known".to_owned(), expected: String::new(), ..unknown };
    fault.mend("write `not-in-source` if the sources do not say").under(RULE.number, RULE.title)
}

/// Whether a value in dispute is one: "none" and "0" are values that a source may give.
fn is_no_value(text: &str) -> bool {
    is_placeholder(text)
        && !matches!(text.trim().to_lowercase().as_str(), "none" | "nil" | "nothing" | "nought" | "0" | "no" | "pending")
}

fn refuse_in_case(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    for written in case.texts() {
        if let Some(mend) = mend(written.field, &written.text.value) {
            faults.push(stand_in(written.text, mend));
        }
    }
    pending(case, setting, faults);
}

/// How a text that says nothing is mended; `None` where it says something.
fn mend(field: Field, text: &str) -> Option<&'static str> {
    match field {
        _ if field.whose() == Whose::Given => None,
        Field::DisputedValue => is_no_value(text).then_some("take this value out: who says nothing gives no other"),
        _ if !is_placeholder(text) => None,
        Field::Title | Field::Summary | Field::Event(_) | Field::Dispute | Field::ResponseFrom => {
            Some("write what the sources do say; if they say nothing of it, it has no entry")
        }
        _ => Some(LEAVE_OUT),
    }
}

const LEAVE_OUT: &str = "leave the field out; the page then says nothing that no source says";

fn stand_in(text: &Placed<String>, mend: &str) -> Fault {
    RULE.refuse("stand-in", text.place, format!("“{}” says nothing", text.value))
        .label("stands in for what is not known")
        .expected("what a source says, or no text at all; where a term is wanted, `not-in-source`")
        .mend(mend)
}

/// Days after which a panel that has ended is not still deciding.
const A_YEAR: i64 = 366;

/// What is written as still to come although it is over.
fn pending(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    let ended = |held: &Proceedings| held.ended.last().map(PartialDate::latest);
    for decision in case.people.iter().flat_map(|person| &person.decisions) {
        let held = case.proceedings.iter().find(|held| held.id.value == decision.proceedings);
        let over = held.and_then(ended).filter(|ended| i64::from((setting.date - *ended).get_days()) > A_YEAR);
        if let (Finding::Pending, Some(ended), Some(held)) = (decision.finding.value, over, held) {
            faults.push(
                RULE.refuse(
                    "pending-though-ended",
                    decision.finding.place,
                    "this is still pending, and the proceedings are over",
                )
                .label(format!("they ended by {ended}"))
                .also(held.place, "the proceedings")
                .mend("look for what was decided; if no source says, write `not-in-source`"),
            );
        }
    }
    for appeal in case.people.iter().flat_map(|person| &person.appeals) {
        if let (AppealResult::Pending, Some(decided)) = (appeal.result.value, appeal.decided.last()) {
            faults.push(
                RULE.refuse("pending-though-decided", appeal.result.place, "this appeal is still pending, and has a day of its decision")
                    .label(format!("decided: {decided}"))
                    .mend("write the result, or `not-in-source` where no source gives it; for an open appeal write `decided: not-in-source`"),
            );
        }
    }
}

fn refuse_in_source(source: &Source, _: &Setting<'_>, faults: &mut Faults) {
    for text in [&source.publisher, &source.title] {
        if is_placeholder(&text.value) {
            faults.push(stand_in(text, "say who published it, and in a few words what document it is and of what day"));
        }
    }
    for text in source.via.iter().chain(&source.note).filter(|text| is_placeholder(&text.value)) {
        faults.push(stand_in(text, LEAVE_OUT));
    }
}

fn refuse_in_prose(prose: &Prose, _: &Setting<'_>, faults: &mut Faults) {
    let texts = [&prose.title, &prose.summary].into_iter().chain(&prose.author);
    for text in texts.filter(|text| is_placeholder(&text.value)) {
        faults.push(stand_in(text, "write it; what nobody has written or signed is not published"));
    }
}

fn refuse_in_figures(holdings: &Holdings<'_>, _: &Setting<'_>, faults: &mut Faults) {
    for (observation, place) in holdings.figures.iter().flat_map(PlacedSet::placed_observations) {
        in_row(observation, place, faults);
    }
}

/// Words by which a note says that there is no number.
const NO_NUMBER: [&str; 9] = [
    "not published",
    "not available",
    "not known",
    "unknown",
    "not stated",
    "not held",
    "not recorded",
    "no figure",
    "no number",
];

fn in_row(observation: &Observation, place: Place, faults: &mut Faults) {
    let Some(note) = &observation.note else { return };
    let says_none = NO_NUMBER.iter().any(|words| note.to_lowercase().contains(words));
    if says_none && observation.value.number() == Some(0.0) {
        faults.push(
            RULE.refuse("nought-for-a-gap", place, format!("this row gives nought, and its note says: {note}"))
                .label("a number")
                .expected("a nought only where a source counts none")
                .mend("write [x], or take the row out; if the source does say nought, mend the note"),
        );
    }
    if is_placeholder(note) {
        faults.push(
            RULE.refuse("stand-in", place, format!("the note of this row is “{note}”, which says nothing"))
                .label("of this row")
                .mend("leave the note empty"),
        );
    }
}
