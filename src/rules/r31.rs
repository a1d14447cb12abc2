//! Rule R31: which counts are small enough to point to people.

use super::{Act, Decided};
use crate::value::figures::{Area, Observation};
use crate::vocabulary::{Breakdown, Unit};
use std::ops::RangeInclusive;

rule! {
    /// A count of one to four is not shown where a table crosses a police force with age, sex, ethnicity, another protected
    /// characteristic, the unit in which people work, or the kind of conduct. The mark `[c]` stands in its place. Then a second number is held
    /// back with it, so that nobody can work the first one out from a total.
    ///
    /// Nought may be shown, unless it gives another number away.
    ///
    /// ## Why
    ///
    /// "One woman in this force, in this year, for this conduct" is a person whom colleagues and neighbours know. Data protection law covers
    /// statistics that identify somebody. No law sets one threshold: the
    /// [Office for National Statistics](https://www.ons.gov.uk/methodology/methodologytopicsandstatisticalconcepts/disclosurecontrol/policyonprotectingconfidentialityintablesofbirthanddeathstatistics)
    /// weighs how easily somebody could be found, and the Ministry of Justice looks hard at counts of two or fewer. One to four is our own line.
    ///
    /// ## An example that breaks it
    ///
    /// A table with 3 women and 9 men among 12 officers who were dismissed by one force. Women are held back, and men with them: 12 less 9
    /// would be 3.
    ///
    /// ## How to mend it
    ///
    /// Say of each category of the dataset what it breaks the numbers down by (`by: [sex]`). The build does the rest. Where it cannot, because
    /// what gives the number away must be shown, leave the row out.
    31, "Small counts that point to people are held back",
    Decided::InForm("Published figures are held to it in full. Tables that the site makes of its own case records are not: every record they count is on \
        the site, and whoever reads the records can count them, so a mark would hide nothing. What is withheld from the records is counted by rule, and \
        these counts are held to it. Numbers in sentences are left to those who write them."),
    [Act::Asked("the door, for each published number, and the check, which refuses what no mark could protect")],
}

/// The counts that are held back. Nought may be shown unless it reveals another.
pub const SMALL: RangeInclusive<u64> = 1..=4;

/// Whether a published number is a small count of a force, broken down by what may pick somebody out; or one that its publisher held back.
#[must_use]
pub fn points_to_people(observation: &Observation, unit: Unit, by: &[Breakdown]) -> bool {
    let few = match observation.value.number() {
        // Half a person in post is a person.
        Some(number) if unit == Unit::Fte => number > 0.0 && number < 5.0,
        Some(number) => (1.0..=4.0).contains(&number),
        None => observation.value.is_suppressed(),
    };
    few && observation.area != Area::Nation && !unit.is_ratio() && by.iter().any(|by| by.hides_small_counts())
}
