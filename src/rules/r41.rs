//! Rule R41: forces of which nothing is held.
//!
//! Pages ask [`held`] and [`NOT_NONE_OCCURRED`] for their words; the check of forces asks [`refuse_note`].

use super::linked::{Passage, passages};
use super::wording::Words;
use super::{Act, Decided, Holdings, Setting};
use crate::fault::{Fault, Faults, Place, Placed};
use crate::records::prose::Prose;
use crate::value::id::ForceId;
use std::collections::BTreeSet;
use std::ops::Range;

rule! {
    /// Where we hold no record of a force, the site says “None held”. That is about us. It does not say that nothing happened there, and
    /// nobody may read it so: the words “none held is not none occurred” stand beside it, and no text of ours calls such a force clean.
    ///
    /// ## Why
    ///
    /// Forces must show the outcome of a hearing for 28 days only, and most then take it down. What we hold is what somebody kept. A force that
    /// keeps its notices online would look worse than one that takes them down. The [Editors’ Code](https://www.editorscode.org.uk)
    /// (clause 1) asks us not to mislead; the words are our own rule.
    ///
    /// ## An example that breaks it
    ///
    /// “There was no misconduct at Northshire Police in these years”, where this site holds no record of that force.
    ///
    /// ## How to mend it
    ///
    /// Say what is held and by whom: “we hold no records of Northshire Police”. If a source counts none, give its number with the source.
    41, "None held does not mean that none occurred", Decided::InForm(
        "a paragraph that links a force of which no record is held, or the note of such a force, and the words that claim it had none; other \
         ways to say so are left to people"
    ), [Act::Whole(refuse), Act::Asked("pages and downloads, for their words; the check of forces, for their notes")],
}

/// In place of a number, where nothing is held.
pub const NONE_HELD: &str = "None held";
/// What is said beside it.
pub const NOT_NONE_OCCURRED: &str = "None held is not none occurred";

/// A number of records as printed: [`NONE_HELD`], and never nought.
#[must_use]
pub fn held(number: usize, words: impl Fn(u64) -> String) -> String {
    if number == 0 { NONE_HELD.to_owned() } else { words(number as u64) }
}

/// Words that claim that there was nothing.
const CLAIMS: [&str; 15] = [
    "no misconduct",
    "no wrongdoing",
    "none occurred",
    "nothing happened",
    "no officer was dismissed",
    "no officers were dismissed",
    "no officer has been dismissed",
    "nobody was dismissed",
    "no one was dismissed",
    "no dismissals",
    "free of misconduct",
    "free from misconduct",
    "without misconduct",
    "clean record",
    "clean force*",
];

/// Words by which a paragraph says that it speaks of what is held, or of a source's own count.
const ABOUT_US: [&str; 14] = [
    "held",
    "hold*",
    "we have",
    "does not mean",
    "not mean*",
    "not say",
    "published",
    "according",
    "reported",
    "source*",
    "is not none",
    "cannot say",
    "nobody knows",
    "not none",
];

fn refuse(holdings: &Holdings<'_>, setting: &Setting<'_>, faults: &mut Faults) {
    let with_records: BTreeSet<&ForceId> = holdings.cases.iter().map(|case| &case.force).collect();
    for prose in holdings.prose() {
        in_prose(prose, &with_records, setting, faults);
    }
}

fn in_prose(prose: &Prose, with_records: &BTreeSet<&ForceId>, setting: &Setting<'_>, faults: &mut Faults) {
    let body = &prose.body;
    let such = |passage: &Passage| passage.around.forces.iter().any(|force| !with_records.contains(force));
    for Passage { range, .. } in passages(&body.value).into_iter().filter(such) {
        if let Some(found) = claim(body.value.get(range.clone()).unwrap_or("")) {
            faults.push(fault(setting.at(body, range.start + found.start..range.start + found.end)));
        }
    }
}

/// Where a text claims that there was nothing, and does not say whose word that is.
fn claim(text: &str) -> Option<Range<usize>> {
    let words = Words::of(text);
    if words.has_any(&ABOUT_US) { None } else { words.find_any(&CLAIMS).into_iter().next() }
}

/// Answers the note of a force of which no record is held, if it claims that there was nothing.
pub fn refuse_note(note: &Placed<String>, has_records: bool, faults: &mut Faults) {
    if !has_records && claim(&note.value).is_some() {
        faults.push(fault(note.place));
    }
}

fn fault(place: Place) -> Fault {
    RULE.refuse("none-held-as-none-occurred", place, "this says that there was nothing, of a force of which no record is held")
        .label("nobody here can know")
        .expected("what is held, or what a source counts: “we hold no records of it”")
        .mend("say that nothing is held; or give the number that a source counts, and its source")
}
