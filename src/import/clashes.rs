//! Values of a table that cannot all be right: two of the same thing, or a measure that is now a percentage and now a number.
//!
//! Entry point: [`answer`]. What the dataset held before is held against them in `against`, the table's own sums in `totals`.

use super::cell::Value;
use super::grid::{At, name};
use super::map::Known;
use super::observations::{Found, Key};
use super::table::Table;
use crate::fault::{Fault, Faults};
use std::collections::{BTreeMap, BTreeSet};

/// Answers what clashes among all values of a table.
pub fn answer(all: &[Found], table: &Table, known: &Known, faults: &mut Faults) {
    duplicates(all, table, faults);
    mixed(all, table, known, faults);
}

/// Answers values of the same thing in two cells, even where they agree: one of the two is read wrongly.
fn duplicates(all: &[Found], table: &Table, faults: &mut Faults) {
    let mut first: BTreeMap<&Key, At> = BTreeMap::new();
    for found in all {
        let Some(earlier) = first.insert(&found.key, found.at) else { continue };
        let Key { area, period: (from, to), measure, role, category } = &found.key;
        faults.push(
            Fault::error(
                "two-cells-one-value",
                table.place(found.at),
                format!(
                    "{} and {} are read as the same thing: {area}, {from} to {to}, {measure}, {role}, {category}",
                    name(earlier),
                    name(found.at)
                ),
            )
            .label("again")
            .also(table.place(earlier), "first here")
            .expected("one cell for each area, period, measure, role and category")
            .mend("let the map tell the two apart, by a measure, a role or a category of their own, or leave one out"),
        );
    }
}

/// Answers measures of a new dataset, of which no unit is known, that the table shows now as percentages and now as numbers.
fn mixed(all: &[Found], table: &Table, known: &Known, faults: &mut Faults) {
    let mut kinds: BTreeMap<&str, (bool, At)> = BTreeMap::new();
    let mut answered: BTreeSet<&str> = BTreeSet::new();
    for found in all.iter().filter(|found| matches!(found.value, Value::Number(_))) {
        let measure = found.key.measure.as_str();
        if known.measures.as_ref().is_some_and(|measures| measures.contains_key(measure)) {
            continue;
        }
        let (percent, first) = *kinds.entry(measure).or_insert((found.percent, found.at));
        if percent != found.percent && answered.insert(measure) {
            let (this, that) = if found.percent { (found.at, first) } else { (first, found.at) };
            faults.push(
                Fault::error(
                    "percent-of-count",
                    table.place(this),
                    format!("{} is a percentage, but {}, of the same measure `{measure}`, is none", name(this), name(that)),
                )
                .also(table.place(that), "a number")
                .mend("give the percentages a measure of their own, or leave them out with `skip-columns`"),
            );
        }
    }
}
