//! From datasets to cells: which published numbers are small ones, and which of all must be held back.
//!
//! What a reader can add up does not stop at the edge of a dataset, so all datasets are one table here: the same number in two of
//! them is one cell, and the sums ([`super::sums`]) bind whatever counts in the same unit. Ratios are in no sum; those of a
//! breakdown of which something is hidden go with it.

use super::sums::{Figure, Slice, Sums, Unpublished, absent, sums};
use super::{Cell, Cells, May, Place, suppress};
use crate::rules::r31::{self, SMALL};
use crate::rules::r32;
use crate::value::figures::{Area, FigureSet, Measure, Observation, TOTAL};
use crate::value::force::Force;
use crate::value::id::ForceId;
use crate::vocabulary::{Breakdown, Population, Unit};
use std::collections::{BTreeMap, BTreeSet};

/// What is lost by hiding a number of a breakdown, beside its size.
pub(super) const PART: u64 = 1_000_000;
/// What is lost by hiding the sum of a breakdown: as much as ten of its parts.
pub(super) const WHOLE: u64 = 10 * PART;
/// What is lost by hiding a national number.
const NATIONAL: u64 = 10 * WHOLE;

/// What is held back of the published figures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HeldBack {
    /// Observations to be shown as suppressed: positions of the dataset and, within it, of the observation.
    pub observations: BTreeSet<(usize, usize)>,
    /// Those that could be worked out all the same.
    pub exposed: BTreeSet<(usize, usize)>,
}

/// Which observations must be held back so that no small count of a force by age, sex, ethnicity, unit or conduct can be read or
/// worked out.
#[must_use]
pub fn held_back(sets: &[FigureSet], forces: &[Force]) -> HeldBack {
    let small: BTreeSet<(usize, usize)> = observations(sets).filter(Seen::is_small).map(|seen| seen.at).collect();
    if small.is_empty() {
        return HeldBack::default();
    }
    // Sums never join two units, so that what counts in others need not be looked at.
    let units: BTreeSet<Unit> =
        observations(sets).filter(|seen| small.contains(&seen.at)).map(|seen| seen.measure.unit).collect();
    let series = series(sets);
    let mut figures: Vec<Figure<'_>> = Vec::new();
    let mut known: BTreeMap<Slice<'_>, usize> = BTreeMap::new();
    for seen in observations(sets).filter(|seen| units.contains(&seen.measure.unit)) {
        let slice = seen.slice(&series);
        let at = *known.entry(slice).or_insert_with(|| {
            figures.push(Figure::new(slice));
            figures.len() - 1
        });
        if let Some(figure) = figures.get_mut(at) {
            figure.take(&seen, small.contains(&seen.at));
        }
    }
    let territorial: BTreeSet<&ForceId> =
        forces.iter().filter(|force| force.kind.is_in_national_figures()).map(|force| &force.id).collect();
    for figure in absent(&figures, &known) {
        known.insert(figure.slice, figures.len());
        figures.push(figure);
    }
    let Sums { unpublished, rests, equations } = sums(sets, &series, &figures, &known, &territorial);
    let mut cells: Vec<Cell> = figures.iter().zip(unpublished).map(|(figure, unpublished)| cell(figure, unpublished)).collect();
    cells.extend(rests.into_iter().map(|count| Cell { count, small: false, may: May::Unpublished }));
    let suppression = suppress(&Cells::new(cells, equations).crossed(places(&figures)));
    let observed = |cells: &BTreeSet<usize>| -> BTreeSet<(usize, usize)> {
        cells.iter().filter_map(|cell| figures.get(*cell)).flat_map(|figure| figure.observations.iter().copied()).collect()
    };
    let mut held = HeldBack { observations: observed(&suppression.hidden), exposed: observed(&suppression.exposed) };
    let beside = beside(sets, &held.observations);
    held.observations.extend(beside);
    held
}

/// Where each figure stands among areas, times, roles and categories. A year and a span of years are measured apart, so that the
/// series belongs to the time.
fn places(figures: &[Figure<'_>]) -> BTreeMap<usize, Place> {
    let (mut areas, mut times, mut roles, mut categories) = (Numbers::new(), Numbers::new(), Numbers::new(), Numbers::new());
    let place = |(at, figure): (usize, &Figure<'_>)| {
        let Slice { series, area, period, population, category } = figure.slice;
        let time = number(&mut times, (series, period));
        (
            at,
            [
                number(&mut areas, area.clone()),
                time,
                number(&mut roles, population),
                number(&mut categories, category.to_owned()),
            ],
        )
    };
    figures.iter().enumerate().map(place).collect()
}

type Numbers<T> = BTreeMap<T, usize>;

/// The number of a thing, in the order in which they come.
fn number<T: Ord>(numbers: &mut Numbers<T>, thing: T) -> usize {
    let next = numbers.len();
    *numbers.entry(thing).or_insert(next)
}

/// An observation with what its dataset says of it.
pub(super) struct Seen<'a> {
    pub at: (usize, usize),
    pub set: &'a FigureSet,
    pub measure: &'a Measure,
    pub observation: &'a Observation,
}

pub(super) fn observations(sets: &[FigureSet]) -> impl Iterator<Item = Seen<'_>> {
    sets.iter().enumerate().flat_map(|(number, set)| {
        set.observations.iter().enumerate().map(move |(at, observation)| Seen {
            at: (number, at),
            set,
            measure: set.measure(observation),
            observation,
        })
    })
}

impl<'a> Seen<'a> {
    /// By what the number is broken down: what its category and its measure say, and what they are parts of.
    fn by(&self) -> BTreeSet<Breakdown> {
        let mut found: BTreeSet<Breakdown> = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut next = vec![self.set.category(self.observation)];
        while let Some(category) = next.pop() {
            if seen.insert(&category.id) {
                found.extend(&category.by);
                next.extend(self.set.categories.iter().filter(|other| category.part_of.contains(&other.id)));
            }
        }
        let mut seen = BTreeSet::new();
        let mut next = Some(self.measure);
        while let Some(measure) = next.filter(|measure| seen.insert(&measure.id)) {
            found.extend(&measure.by);
            next = measure.part_of.as_ref().and_then(|whole| self.set.measures.iter().find(|other| other.id == *whole));
        }
        found
    }

    /// A count of one to four that crosses a force with what may pick somebody out, and is not public in any case (rules R31 and R32);
    /// or such a number that its publisher held back.
    fn is_small(&self) -> bool {
        let by: Vec<Breakdown> = self.by().into_iter().collect();
        r31::points_to_people(self.observation, self.measure.unit, &by) && !r32::is_public_anyway(self.set)
    }

    fn slice(&self, series: &BTreeMap<(usize, usize), usize>) -> Slice<'a> {
        Slice {
            series: series.get(&(self.at.0, self.observation.measure)).copied().unwrap_or(usize::MAX),
            area: &self.observation.area,
            period: self.observation.period,
            population: self.observation.population,
            category: self.set.category(self.observation).id.as_str(),
        }
    }
}

/// The series to which each measure of each dataset belongs: one for all measures that count the same, by unit, basis, kind of period
/// and either their id or what the site's pages take them for. Two that disagree anywhere are two series.
fn series(sets: &[FigureSet]) -> BTreeMap<(usize, usize), usize> {
    let mut values: BTreeMap<(usize, usize), Vec<&Observation>> = BTreeMap::new();
    for seen in observations(sets) {
        values.entry((seen.at.0, seen.observation.measure)).or_default().push(seen.observation);
    }
    let mut found: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut all: Vec<Vec<(usize, usize)>> = Vec::new();
    for (number, set) in sets.iter().enumerate() {
        for (at, measure) in set.measures.iter().enumerate() {
            let own = (number, at);
            let joins = |others: &Vec<(usize, usize)>| {
                others.iter().all(|(other_set, other)| {
                    *other_set != number
                        && sets.get(*other_set).is_some_and(|other_set| {
                            other_set.measures.get(*other).is_some_and(|other| same_measure(measure, other))
                        })
                        && !disagree(sets, (own, values.get(&own)), ((*other_set, *other), values.get(&(*other_set, *other))))
                })
            };
            let series = all.iter().position(joins).unwrap_or(all.len());
            match all.get_mut(series) {
                Some(others) => others.push(own),
                None => all.push(vec![own]),
            }
            found.insert(own, series);
        }
    }
    found
}

fn same_measure(a: &Measure, b: &Measure) -> bool {
    (a.unit, a.basis, a.period) == (b.unit, b.basis, b.period) && (a.id == b.id || (a.usage.is_some() && a.usage == b.usage))
}

type Values<'a> = ((usize, usize), Option<&'a Vec<&'a Observation>>);

/// Whether two measures give different numbers for the same thing.
fn disagree(sets: &[FigureSet], (a, a_values): Values<'_>, (b, b_values): Values<'_>) -> bool {
    let (Some(a_set), Some(b_set), Some(a_values), Some(b_values)) = (sets.get(a.0), sets.get(b.0), a_values, b_values) else {
        return false;
    };
    let known: BTreeMap<_, f64> = a_values.iter().filter_map(|o| Some((what(a_set, o), o.value.number()?))).collect();
    b_values.iter().any(|o| {
        let (there, here) = (known.get(&what(b_set, o)), o.value.number());
        matches!((there, here), (Some(there), Some(here)) if (there - here).abs() > 1e-9)
    })
}

/// What an observation is of, beside its measure.
fn what<'a>(set: &'a FigureSet, observation: &'a Observation) -> (&'a Area, crate::value::figures::Period, Population, &'a str) {
    (&observation.area, observation.period, observation.population, set.category(observation).id.as_str())
}

/// A figure as a cell. What its publisher held back is protected like a number of ours, where it can be worked out that it is as small.
fn cell(figure: &Figure<'_>, unpublished: Unpublished) -> Cell {
    let count = rounded(figure.value.unwrap_or(match unpublished {
        Unpublished::AtLeast(number) | Unpublished::Is(number) => number,
    }));
    let may = match (figure.value, unpublished) {
        _ if figure.public => May::Show,
        (Some(_), _) if *figure.slice.area == Area::Nation => May::Hide(NATIONAL + count),
        (Some(_), _) if figure.slice.category == TOTAL => May::Hide(WHOLE + count),
        (Some(_), _) => May::Hide(PART + count),
        (None, Unpublished::Is(_)) if figure.small && SMALL.contains(&count) => May::Hide(0),
        // Whoever finds nothing left for a row that is not there will take it to be nought.
        (None, Unpublished::Is(_)) if count == 0 => May::Show,
        (None, _) => May::Unpublished,
    };
    let small = figure.small && !figure.public && (figure.value.is_some() || may == May::Hide(0));
    Cell { count: if small { count.clamp(*SMALL.start(), *SMALL.end()) } else { count }, small, may }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked by the clamp")]
pub(super) fn rounded(value: f64) -> u64 {
    value.round().clamp(0.0, 9e15) as u64
}

/// What else must go with the hidden numbers, though no sum binds it: the ratios of the same breakdown; people in post as heads for
/// full-time equivalents and the other way round; and the same thing by a dataset that gives another number for it.
fn beside(sets: &[FigureSet], hidden: &BTreeSet<(usize, usize)>) -> Vec<(usize, usize)> {
    let gone: Vec<Seen<'_>> = observations(sets).filter(|seen| hidden.contains(&seen.at)).collect();
    if gone.is_empty() {
        return Vec::new();
    }
    let in_post = |unit: Unit| matches!(unit, Unit::Fte | Unit::Headcount);
    let goes = |seen: &Seen<'_>, gone: &Seen<'_>| {
        let same = what(seen.set, seen.observation) == what(gone.set, gone.observation);
        if seen.measure.unit.is_ratio() {
            let (a, b) = (seen.observation, gone.observation);
            seen.at.0 == gone.at.0
                && a.area == b.area
                && a.period.from <= b.period.to
                && b.period.from <= a.period.to
                && (seen.observation.category == gone.observation.category || !seen.by().is_disjoint(&gone.by()))
        } else {
            same && (same_measure(seen.measure, gone.measure)
                || (in_post(seen.measure.unit) && in_post(gone.measure.unit) && seen.measure.basis == gone.measure.basis))
        }
    };
    observations(sets)
        .filter(|seen| !hidden.contains(&seen.at) && !r32::is_public_anyway(seen.set))
        .filter(|seen| gone.iter().any(|gone| goes(seen, gone)))
        .map(|seen| seen.at)
        .collect()
}
