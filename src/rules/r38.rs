//! Rule R38: how a value is not chosen.

use super::r37::same_unit;
use super::wording::{Words, number_of};
use super::{Act, Decided, Setting};
use crate::fault::{Faults, Placed};
use crate::records::case::{Case, Dispute, DisputedValue};

rule! {
    /// When sources give different numbers, we never print a number in the middle that nobody gave. And we never choose a number because it
    /// is the largest or the smallest. What counts is who says it, and what was counted.
    ///
    /// ## Why
    ///
    /// Half-way between 49 and 71 lies a number that nobody has counted. Picking the largest is done for effect. Reports of courts and of
    /// hearings are protected by law only if they are fair as well as accurate
    /// ([Defamation Act 1996](https://www.legislation.gov.uk/ukpga/1996/31), sections 14 and 15). The rule itself is our own.
    ///
    /// ## An example that breaks it
    ///
    /// “The highest number is used, to be on the safe side.” Or: two sources say 7 and 9, and the record uses 9 without a reason.
    ///
    /// ## How to mend it
    ///
    /// Use the value of the weightiest source and say so under `why`. If nothing speaks for one of them, use none, and say that.
    38, "No number in the middle, and none for its size", Decided::InForm(
        "the words of the reason, and a value that is the largest of its unit and is used without one; what moved a person is left to people"
    ), [Act::Case(refuse)],
}

/// Words that name size, or a middle, as a reason.
const BY_SIZE: [&str; 24] = [
    "average*",
    "averaging",
    "averaged",
    "the mean",
    "a mean",
    "mean of",
    "mean value",
    "median",
    "midpoint",
    "mid-point",
    "middle value",
    "half-way",
    "halfway",
    "in the middle",
    "highest",
    "largest",
    "biggest",
    "greatest",
    "lowest",
    "smallest",
    "maximum",
    "minimum",
    "the higher",
    "the larger",
];

fn refuse(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    for dispute in &case.disputes {
        match &dispute.why {
            Some(why) => by_size(why, dispute, setting, faults),
            None => largest(dispute, setting, faults),
        }
    }
}

/// A reason that is none.
fn by_size(why: &Placed<String>, dispute: &Dispute, setting: &Setting<'_>, faults: &mut Faults) {
    let words = Words::of(&why.value);
    let Some(used) = dispute.values.iter().find(|value| value.used) else { return };
    let Some(found) = words.find_any(&BY_SIZE).into_iter().find(|found| !words.is_denied(found)) else { return };
    faults.push(
        RULE.refuse("chosen-by-size", setting.at(why, found), "this reason is the size of the number")
            .label("is no reason")
            .also(used.place, "the value that is used")
            .expected("who says it, or what was counted: “the judgment is used”, “only this counts the same people”")
            .mend("use the value of the weightiest source and say so, or use none"),
    );
}

/// The largest number of its unit, used without any reason. That its source outweighs those of all others is one (rule R37).
fn largest(dispute: &Dispute, setting: &Setting<'_>, faults: &mut Faults) {
    let Some(used) = dispute.values.iter().find(|value| value.used) else { return };
    let weight = |value: &DisputedValue| value.sources.iter().filter_map(|id| Some(setting.sources.get(id)?.kind)).min();
    let outweighs = |other: &DisputedValue| weight(used).is_some_and(|own| weight(other).is_some_and(|theirs| own < theirs));
    if dispute.values.iter().filter(|value| !value.used).all(outweighs) {
        return;
    }
    let Some(number) = number_of(&used.value.value) else { return };
    let others: Vec<u64> = dispute
        .values
        .iter()
        .filter(|other| !other.used && same_unit(used, other))
        .filter_map(|other| number_of(&other.value.value))
        .collect();
    if others.is_empty() || others.iter().any(|other| *other >= number) {
        return;
    }
    faults.push(
        RULE.refuse("largest-without-reason", used.place, format!("{number} is the largest value, and is used without a reason"))
            .label("begins here")
            .mend("say under `why` what speaks for it besides its size; if nothing does, take `used` out"),
    );
}
