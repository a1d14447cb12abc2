//! The facts of a figure dataset, each under a path that stays the same however the table is ordered: `rows/ANCHOR` for a value, and
//! `measures/ID/unit` for what makes it the figure that it is.
//!
//! Labels, definitions and caveats are texts, and can be worded anew without telling anything else.

use super::correction::FigureCorrection;
use super::facts::{CORRECTIONS, Told, in_one};
use super::figures::PlacedSet;
use crate::value::address;
use crate::value::figures::FigureSet;
use crate::vocabulary::Term;
use std::collections::BTreeMap;

/// How the paths of values begin.
pub const ROWS: &str = "rows/";

/// All facts of a dataset by their paths.
#[must_use]
pub fn told(placed: &PlacedSet) -> BTreeMap<String, Told> {
    let set = &placed.set;
    let mut facts = BTreeMap::new();
    for (measure, place) in placed.placed_measures() {
        for (key, value) in [("unit", measure.unit.id()), ("basis", measure.basis.id()), ("period", measure.period.id())] {
            facts.insert(format!("measures/{}/{key}", measure.id), Told { value: value.to_owned(), place });
        }
    }
    for (seen, place) in placed.placed_observations() {
        facts.insert(path_of_row(set, seen), Told { value: seen.value.to_string(), place });
    }
    for of in &placed.corrections {
        let place = of.correction.place;
        facts.insert(path_of(of, set), Told { value: in_one(&of.correction), place });
    }
    facts
}

/// The path of a value.
#[must_use]
pub fn path_of_row(set: &FigureSet, seen: &crate::value::figures::Observation) -> String {
    format!("{ROWS}{}", address::observation(set, seen))
}

/// The path of a correction: its day, the first of its rows with their number, and what was wrong. Of one day, two rows may have been
/// wrong in the same way.
#[must_use]
pub fn path_of(of: &FigureCorrection, set: &FigureSet) -> String {
    let rows = of.rows.observations();
    let first = rows.first().and_then(|at| set.observations.get(*at));
    let row = first.map_or_else(String::new, |seen| format!("{}+{}/", address::observation(set, seen), rows.len() - 1));
    let was: String = of.correction.was.value.chars().take(80).collect();
    format!("{CORRECTIONS}{}/{row}{was}", of.correction.date)
}
