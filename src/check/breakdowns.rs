//! How a dataset says what its numbers are broken down by, and whether its small numbers may be shown.
//!
//! Small counts are held back by these words (rule R31), so a category without them is refused: what nobody described must not slip
//! through. Where numbers could not be kept back in spite of them, [`small_numbers`] answers it.

use super::Checker;
use crate::fault::{Fault, Place, Placed};
use crate::read::raw::{RawCategory, RawMeasure};
use crate::read::record::{List, unknown_id};
use crate::rules::{r31, r32, small_numbers};
use crate::value::figures::{AlreadyPublic, FigureSet, TOTAL};
use crate::value::force::Force;
use crate::value::id::CategoryId;
use crate::vocabulary::{Breakdown, Term};
use std::collections::{BTreeMap, BTreeSet};

/// The terms of a list, each once, in the vocabulary's order.
pub fn terms(by: List<Placed<Breakdown>>) -> Vec<Breakdown> {
    by.into_iter().map(|by| by.value).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The categories of which one is a part: those written, or else everything.
pub fn parents<'a>(id: &CategoryId, by: &[Breakdown], written: impl Iterator<Item = &'a Placed<String>>) -> Vec<CategoryId> {
    let written: Vec<CategoryId> = written.filter_map(|part| CategoryId::new(&part.value)).collect();
    if !written.is_empty() || id.as_str() == TOTAL || by.contains(&Breakdown::Nothing) {
        return written;
    }
    CategoryId::new(TOTAL).into_iter().collect()
}

/// Answers a category without `by`, parts of what is not there, and parts of themselves.
pub fn check(measures: &[RawMeasure], categories: &[RawCategory], checker: &mut Checker<'_>) {
    for category in categories {
        let Some(id) = &category.id else { continue };
        if id.value == TOTAL {
            if let Some(by) = category.by.first() {
                checker.faults.push(
                    Fault::error("total-broken-down", by.place, "`total` takes in everything and is broken down by nothing")
                        .mend("remove `by`, or give this category another id"),
                );
            }
        } else if category.by.is_missing() {
            checker.faults.push(
                r31::RULE.refuse(
                    "breakdown-missing",
                    id.place,
                    format!("the category `{}` does not say what it breaks the numbers down by", id.value),
                )
                .label("no `by`")
                .expected("a list from the vocabulary (breakdown), as in `by: [sex]`")
                .mend(
                    "add `by: [...]`; small counts by age, sex, ethnicity, police unit or conduct are then held back. `by: [none]` is for a bound",
                ),
            );
        }
        if category.by.len() > 1
            && let Some(none) = category.by.iter().find(|by| by.value == Breakdown::Nothing)
        {
            checker.faults.push(
                Fault::error("breakdown-of-nothing", none.place, "`none` stands beside another breakdown")
                    .mend("leave out one of the two"),
            );
        }
    }
    let parts = categories.iter().filter_map(|c| Some((c.id.as_ref()?, c.part_of.iter().collect::<Vec<_>>())));
    check_parts("category of this dataset", &parts.collect::<Vec<_>>(), checker);
    let parts = measures.iter().filter_map(|m| Some((m.id.as_ref()?, m.part_of.iter().collect::<Vec<_>>())));
    check_parts("measure of this dataset", &parts.collect::<Vec<_>>(), checker);
}

fn check_parts(what: &str, parts: &[(&Placed<String>, Vec<&Placed<String>>)], checker: &mut Checker<'_>) {
    let wholes: BTreeMap<&str, Vec<&str>> =
        parts.iter().map(|(id, wholes)| (id.value.as_str(), wholes.iter().map(|whole| whole.value.as_str()).collect())).collect();
    for (id, written) in parts {
        for whole in written {
            if !wholes.contains_key(whole.value.as_str()) {
                checker.faults.push(unknown_id(&whole.value, what, wholes.keys().copied(), whole.place));
            } else if leads_to(&whole.value, &id.value, &wholes) {
                checker.faults.push(
                    Fault::error("part-of-itself", whole.place, format!("`{}` would be a part of itself", id.value))
                        .expected("a part of something larger, in the end of `total` or of nothing that is written")
                        .mend("correct `part-of` here, or in what it names"),
                );
            }
        }
    }
}

/// Whether going from part to whole leads from one id to another.
fn leads_to(from: &str, to: &str, wholes: &BTreeMap<&str, Vec<&str>>) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![from];
    while let Some(id) = next.pop() {
        if id == to {
            return true;
        }
        if seen.insert(id) {
            next.extend(wholes.get(id).into_iter().flatten());
        }
    }
    false
}

/// Why small numbers may be shown, where a dataset says so.
pub fn already_public(
    by_law: Option<Placed<String>>,
    one_by_one: Option<Placed<String>>,
    measures: &[RawMeasure],
    categories: &[RawCategory],
    checker: &mut Checker<'_>,
) -> Option<AlreadyPublic> {
    let place = one_by_one.as_ref().or(by_law.as_ref())?.place;
    if let (Some(by_law), Some(one_by_one)) = (&by_law, &one_by_one) {
        checker.faults.push(
            r32::RULE
                .refuse("public-twice", one_by_one.place, "small numbers are said to be public in two ways")
                .also(by_law.place, "by law")
                .mend("keep the one that is surer"),
        );
    }
    let by = categories.iter().flat_map(|c| c.by.iter()).chain(measures.iter().flat_map(|m| m.by.iter()));
    if !by.into_iter().any(|by| by.value.hides_small_counts()) {
        let hiding: Vec<&str> = Breakdown::all().iter().filter(|by| by.hides_small_counts()).map(|by| by.id()).collect();
        checker.faults.push(
            r32::RULE
                .refuse("nothing-held-back", place, "no small number of this dataset would be held back in any case")
                .expected(format!("a category or measure by one of: {}", hiding.join(", ")))
                .mend("remove the line; or correct `by`, if a category is broken down by one of these"),
        );
    }
    by_law.map(|law| AlreadyPublic::ByLaw(law.value)).or(one_by_one.map(|where_| AlreadyPublic::OneByOne(where_.value)))
}

/// Answers small numbers that can be worked out although all is held back that may be. `places` are those of the datasets.
pub fn small_numbers(figures: &[FigureSet], places: &[Place], forces: &[Force], checker: &mut Checker<'_>) {
    let held_back = small_numbers::held_back(figures, forces);
    for (set, at) in held_back.exposed {
        let (Some(set), Some(place)) = (figures.get(set), places.get(set)) else { continue };
        let Some(observation) = set.observations.get(at) else { continue };
        checker.faults.push(
            r31::RULE.refuse(
                "small-number-revealed",
                *place,
                format!(
                    "a small number for `{}` can be worked out even if it is held back: measure `{}`, category `{}`, {} to {}",
                    observation.area.id(),
                    set.measure(observation).id,
                    set.category(observation).id,
                    observation.period.from,
                    observation.period.to
                ),
            )
            .label("this dataset")
            .expected("a second number that can be held back with it")
            .mend("leave this row out; what gives it away is shown because it is said to be public in any case, or is a small number too"),
        );
    }
}
