//! Rule R39: what is newer.

use super::r37::same_unit;
use super::wording::Words;
use super::{Act, Decided, Setting};
use crate::fault::{Fault, Faults, Place};
use crate::records::case::{Case, Dispute, DisputedValue};

rule! {
    /// Something newer takes the place of something older only if both are about the same matter and count the same thing. An appeal about one
    /// decision leaves the others as they were. A new count of people does not correct an old count of offences. Both are kept, each with its
    /// date.
    ///
    /// ## Why
    ///
    /// “Seven people” after “twelve people” may be a correction, or a count of others. Who takes the newer for better without looking what it
    /// counts makes something disappear that nobody has taken back. An appeal is against a finding or an outcome and reaches no further
    /// ([Police Appeals Tribunals Rules 2020](https://www.legislation.gov.uk/uksi/2020/1/made), rule 4). For numbers the rule is our own.
    ///
    /// ## An example that breaks it
    ///
    /// One source gives 12 people under inquiry, a later one 7 people charged. The record uses 7, “being the newest number”.
    ///
    /// ## How to mend it
    ///
    /// Use a value only if the others count the same; else say under `why` what sets it apart, and do not call it the newest. Where its age is
    /// the reason, give every value its `as-of`. An appeal names under `against` the one decision that it is about.
    39, "The newer replaces only what it is about", Decided::InForm(
        "values in dispute, by their units, their dates and the words of the reason; which decision an appeal is about is as the record says"
    ), [Act::Case(refuse)],
}

/// Words that name age as a reason.
const BY_AGE: [&str; 8] =
    ["newest", "newer", "latest", "most recent", "more recent", "up to date", "up-to-date", "most up-to-date"];

fn refuse(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    for dispute in &case.disputes {
        let Some(used) = dispute.values.iter().find(|value| value.used) else { continue };
        let other_unit = dispute.values.iter().find(|other| !same_unit(used, other));
        let by_age = reason_by_age(dispute, setting);
        match (&dispute.why, by_age, other_unit) {
            (None, _, Some(other)) => faults.push(across_units(used, other)),
            (Some(_), Some(place), Some(other)) => faults.push(newer_of_another_unit(place, used, other)),
            (Some(_), Some(place), None) => undated(dispute, place, faults),
            _ => {}
        }
    }
}

/// Where the reason says that a value is used because it is newer.
fn reason_by_age(dispute: &Dispute, setting: &Setting<'_>) -> Option<Place> {
    let why = dispute.why.as_ref()?;
    let words = Words::of(&why.value);
    let found = words.find_any(&BY_AGE).into_iter().find(|found| !words.is_denied(found))?;
    Some(setting.at(why, found))
}

fn across_units(used: &DisputedValue, other: &DisputedValue) -> Fault {
    RULE.refuse(
        "used-across-units",
        used.place,
        format!("“{}” is used beside a value that counts something else", used.value.value),
    )
    .label("begins here")
    .also(other.place, "counts something else, and is not replaced by it")
    .mend("take `used` out, or say under `why` that each is right for what it counts, and why this one is used")
}

fn newer_of_another_unit(place: Place, used: &DisputedValue, other: &DisputedValue) -> Fault {
    RULE.refuse("newer-of-another-unit", place, "a newer number replaces only what counts the same thing")
        .label("names its age as the reason")
        .also(used.place, "the value that is used")
        .also(other.place, "counts something else")
        .mend("say what this value counts that the others do not, and not that it is newer; or take `used` out")
}

/// A newer value among such as have no date.
fn undated(dispute: &Dispute, place: Place, faults: &mut Faults) {
    let Some(undated) = dispute.values.iter().find(|value| value.as_of.is_none()) else { return };
    faults.push(
        RULE.refuse("newer-without-date", undated.place, "the newest value is used, and this one has no date")
            .label("has no `as-of`")
            .also(place, "the reason")
            .mend("write `as-of` at every value, as far as the sources give it; if they do not, age is no reason"),
    );
}
