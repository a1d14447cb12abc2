//! The sums that bind published figures: parts of a breakdown, forces and the nation, years and spans, roles and everyone.
//!
//! Datasets do not say which of their sums are whole, and published ones often are not. So the numbers decide: where the parts make the
//! whole, a reader will notice, and the sum binds them; where they make less, what is missing is a part of unknown size; where they
//! make more, they overlap, and each alone is no larger than the whole. A sum that holds by chance binds too, which hides too much at worst.
//!
//! A number that is not published, a row that is not there, is bound by the sums all the same: where they leave one value for it,
//! it is as good as published. Where they do not, it is taken to be at least what it must be, so that it may only be thought higher.

use super::Equation;
use super::figures::{Seen, rounded};
use crate::rules::r32;
use crate::value::figures::{Area, FigureSet, Period};
use crate::value::id::ForceId;
use crate::vocabulary::{Basis, Breakdown, Population, Unit};
use std::collections::{BTreeMap, BTreeSet};

/// What a figure is of: two observations of one slice are one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Slice<'a> {
    pub series: usize,
    pub area: &'a Area,
    pub period: Period,
    pub population: Population,
    pub category: &'a str,
}

/// A number, wherever it is published.
#[derive(Debug)]
pub(super) struct Figure<'a> {
    pub slice: Slice<'a>,
    /// The number; `None` where every dataset has a mark.
    pub value: Option<f64>,
    /// Whether it must be held back, or its publisher held it back and it may be as small.
    pub small: bool,
    /// Whether some dataset shows it in any case.
    pub public: bool,
    /// Where it stands.
    pub observations: Vec<(usize, usize)>,
    /// The datasets, units and bases, for sums over years.
    kinds: BTreeSet<(usize, Unit, Basis)>,
    /// In which breakdowns it stands: the whole's category, and by what.
    groups: BTreeSet<(&'a str, &'a [Breakdown])>,
}

impl<'a> Figure<'a> {
    /// What an absent figure of the same series as others would be: published nowhere, and in the same breakdowns.
    fn absent(slice: Slice<'a>, like: &Figure<'a>) -> Self {
        Figure { kinds: like.kinds.clone(), groups: like.groups.clone(), ..Figure::new(slice) }
    }

    pub fn new(slice: Slice<'a>) -> Self {
        Figure {
            slice,
            value: None,
            small: false,
            public: false,
            observations: Vec::new(),
            kinds: BTreeSet::new(),
            groups: BTreeSet::new(),
        }
    }

    /// The datasets in which it stands.
    fn sets(&self) -> BTreeSet<usize> {
        self.observations.iter().map(|(set, _)| *set).collect()
    }

    /// Takes in an observation of it.
    pub fn take(&mut self, seen: &Seen<'a>, small: bool) {
        self.value = self.value.or(seen.observation.value.number());
        self.small |= small;
        self.public |= r32::is_public_anyway(seen.set) && seen.observation.value.number().is_some();
        self.observations.push(seen.at);
        self.kinds.insert((seen.at.0, seen.measure.unit, seen.measure.basis));
        let category = seen.set.category(seen.observation);
        self.groups.extend(category.part_of.iter().map(|whole| (whole.as_str(), category.by.as_slice())));
    }
}

/// The rows that are not there: for each series every area, period, role and category that it has elsewhere.
pub(super) fn absent<'a>(figures: &[Figure<'a>], known: &BTreeMap<Slice<'a>, usize>) -> Vec<Figure<'a>> {
    let mut series: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, figure) in figures.iter().enumerate() {
        series.entry(figure.slice.series).or_default().push(at);
    }
    let mut found = Vec::new();
    for members in series.values() {
        let members: Vec<&Figure<'a>> = members.iter().filter_map(|at| figures.get(*at)).collect();
        let areas: BTreeSet<&Area> = members.iter().map(|figure| figure.slice.area).collect();
        let periods: BTreeSet<Period> = members.iter().map(|figure| figure.slice.period).collect();
        let populations: BTreeSet<Population> = members.iter().map(|figure| figure.slice.population).collect();
        let categories: BTreeMap<&str, &Figure<'a>> = members.iter().map(|figure| (figure.slice.category, *figure)).collect();
        for (area, period) in areas.iter().flat_map(|area| periods.iter().map(move |period| (*area, *period))) {
            for (population, like) in populations.iter().flat_map(|role| categories.values().map(move |like| (*role, *like))) {
                let slice = Slice { area, period, population, ..like.slice };
                if !known.contains_key(&slice) {
                    found.push(Figure::absent(slice, like));
                }
            }
        }
    }
    found
}

/// A whole and parts that may make it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Candidate {
    whole: usize,
    parts: Vec<usize>,
}

/// What the sums come to.
pub(super) struct Sums {
    /// For each figure, what is known of it though it is not published.
    pub unpublished: Vec<Unpublished>,
    /// The parts that no figure takes in, numbered after the figures.
    pub rests: Vec<u64>,
    /// The sums.
    pub equations: Vec<Equation>,
}

/// What the sums say of a figure without a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Unpublished {
    /// No less than this.
    AtLeast(f64),
    /// Exactly this.
    Is(f64),
}

/// The sums that bind figures, and what they say of those without a number.
pub(super) fn sums(
    sets: &[FigureSet],
    series: &BTreeMap<(usize, usize), usize>,
    figures: &[Figure<'_>],
    known: &BTreeMap<Slice<'_>, usize>,
    territorial: &BTreeSet<&ForceId>,
) -> Sums {
    let mut candidates: BTreeSet<Candidate> = BTreeSet::new();
    candidates.extend(breakdowns(figures, known));
    candidates.extend(measures(sets, series, figures, known));
    candidates.extend(forces(figures, territorial));
    candidates.extend(populations(figures, known));
    candidates.extend(years(figures));
    candidates.retain(|sum| !sum.parts.is_empty() && !sum.parts.contains(&sum.whole));
    let mut bound: Vec<usize> = vec![0; figures.len()];
    for at in candidates.iter().flat_map(|sum| sum.parts.iter().chain([&sum.whole])) {
        if let Some(count) = bound.get_mut(*at) {
            *count += 1;
        }
    }
    let implied = implied(figures, &candidates);
    let value = |at: usize| value(figures, &implied, at);
    let mut unpublished: Vec<Unpublished> =
        implied.iter().map(|implied| implied.map_or(Unpublished::AtLeast(0.0), Unpublished::Is)).collect();
    let mut rests: Vec<u64> = Vec::new();
    let mut equations = Vec::new();
    let rest_of = |rests: &mut Vec<u64>, count: f64| {
        rests.push(rounded(count.floor()));
        figures.len() + rests.len() - 1
    };
    for Candidate { whole, parts } in candidates {
        let (told, untold): (Vec<usize>, Vec<usize>) = parts.iter().copied().partition(|part| value(*part).is_some());
        let values: Vec<f64> = told.iter().filter_map(|part| value(*part)).collect();
        let sum: f64 = values.iter().sum();
        let Some(of_whole) = value(whole) else {
            if let Some(Unpublished::AtLeast(least)) = unpublished.get_mut(whole) {
                *least = least.max(sum);
            }
            equations.push(Equation { whole, parts });
            continue;
        };
        let left = of_whole - sum;
        if left.abs() <= tolerance(&values) {
            equations.push(Equation { whole, parts: told });
        } else if left < 0.0 {
            for (part, value) in told.into_iter().zip(values).filter(|(_, value)| *value <= of_whole) {
                let rest = rest_of(&mut rests, of_whole - value);
                equations.push(Equation { whole, parts: vec![part, rest] });
            }
        } else if untold.iter().any(|part| bound.get(*part).is_some_and(|sums| *sums > 1)) {
            equations.push(Equation { whole, parts });
        } else {
            // What is in no other sum may be taken together.
            let rest = rest_of(&mut rests, left);
            equations.push(Equation { whole, parts: told.into_iter().chain([rest]).collect() });
        }
    }
    Sums { unpublished, rests, equations }
}

fn value(figures: &[Figure<'_>], implied: &[Option<f64>], at: usize) -> Option<f64> {
    figures.get(at).and_then(|figure| figure.value).or_else(|| implied.get(at).copied().flatten())
}

/// By how much a sum of published numbers may be off: not at all for whole ones, half the second decimal for each of the others.
#[expect(clippy::cast_precision_loss, reason = "a few numbers of a table")]
fn tolerance(parts: &[f64]) -> f64 {
    if parts.iter().all(|part| part.fract() == 0.0) { 1e-6 } else { 0.005 * (parts.len() + 1) as f64 + 1e-6 }
}

/// Figures without a number for which a sum leaves a single value: the only one that is not known, or all of them where nothing is left.
fn implied(figures: &[Figure<'_>], candidates: &BTreeSet<Candidate>) -> Vec<Option<f64>> {
    let mut implied: Vec<Option<f64>> = vec![None; figures.len()];
    loop {
        let mut more = false;
        for Candidate { whole, parts } in candidates {
            let value = |at: &usize| value(figures, &implied, *at);
            let untold: Vec<usize> = parts.iter().copied().filter(|at| value(at).is_none()).collect();
            let values: Vec<f64> = parts.iter().filter_map(value).collect();
            let sum: f64 = values.iter().sum();
            let found: Vec<(usize, f64)> = match (value(whole), untold.as_slice()) {
                (None, []) => vec![(*whole, sum)],
                (Some(of_whole), [one]) if of_whole - sum > tolerance(&values) => vec![(*one, of_whole - sum)],
                (Some(of_whole), _) if (of_whole - sum).abs() <= tolerance(&values) => {
                    untold.into_iter().map(|at| (at, 0.0)).collect()
                }
                _ => Vec::new(),
            };
            for (at, number) in found {
                if let Some(slot) = implied.get_mut(at) {
                    *slot = Some(number);
                    more = true;
                }
            }
        }
        if !more {
            return implied;
        }
    }
}

/// The parts of each breakdown, and what they are parts of.
fn breakdowns<'a>(figures: &[Figure<'a>], known: &BTreeMap<Slice<'a>, usize>) -> Vec<Candidate> {
    let mut found: BTreeMap<(Slice<'a>, &[Breakdown]), Vec<usize>> = BTreeMap::new();
    for (at, figure) in figures.iter().enumerate() {
        for (category, by) in &figure.groups {
            found.entry((Slice { category, ..figure.slice }, by)).or_default().push(at);
        }
    }
    let sums = found.into_iter().flat_map(|((whole, _), parts)| {
        let wholes = known.get(&whole).map_or_else(|| elsewhere(figures, &whole, &parts), |whole| vec![*whole]);
        wholes.into_iter().map(move |whole| (whole, parts.clone()))
    });
    candidates(sums)
}

/// The totals of other measures of the same dataset that parts without a total of their own add up to: outcomes are often published as
/// one measure, and of how many people as another.
fn elsewhere(figures: &[Figure<'_>], whole: &Slice<'_>, parts: &[usize]) -> Vec<usize> {
    let parts: Vec<&Figure<'_>> = parts.iter().filter_map(|at| figures.get(*at)).collect();
    let Some(values) = parts.iter().map(|part| part.value).collect::<Option<Vec<f64>>>() else { return Vec::new() };
    let sum: f64 = values.iter().sum();
    let beside = |figure: &Figure<'_>| parts.iter().any(|part| !part.sets().is_disjoint(&figure.sets()));
    let same = |figure: &&Figure<'_>| Slice { series: whole.series, ..figure.slice } == *whole;
    let equal = |figure: &Figure<'_>| figure.value.is_some_and(|value| (value - sum).abs() <= tolerance(&values));
    (0..figures.len()).filter(|at| figures.get(*at).filter(same).is_some_and(|figure| beside(figure) && equal(figure))).collect()
}

/// Measures that are parts of others, in the same category or broken down by one of theirs.
fn measures<'a>(
    sets: &'a [FigureSet],
    series: &BTreeMap<(usize, usize), usize>,
    figures: &[Figure<'a>],
    known: &BTreeMap<Slice<'a>, usize>,
) -> Vec<Candidate> {
    let mut wholes: BTreeMap<usize, BTreeSet<(usize, &[Breakdown])>> = BTreeMap::new();
    for (number, set) in sets.iter().enumerate() {
        for (at, measure) in set.measures.iter().enumerate() {
            let whole = measure.part_of.as_ref().and_then(|whole| set.measures.iter().position(|other| other.id == *whole));
            if let (Some(part), Some(whole)) = (series.get(&(number, at)), whole.and_then(|whole| series.get(&(number, whole)))) {
                wholes.entry(*part).or_default().insert((*whole, measure.by.as_slice()));
            }
        }
    }
    let mut found: BTreeMap<(usize, [&[Breakdown]; 2]), Vec<usize>> = BTreeMap::new();
    for (at, figure) in figures.iter().enumerate() {
        for (series, by) in wholes.get(&figure.slice.series).into_iter().flatten() {
            let categories = figure.groups.iter().copied().chain([(figure.slice.category, [].as_slice())]);
            for (category, category_by) in categories {
                if let Some(whole) = known.get(&Slice { series: *series, category, ..figure.slice }) {
                    found.entry((*whole, [by, category_by])).or_default().push(at);
                }
            }
        }
    }
    candidates(found.into_iter().map(|((whole, _), parts)| (whole, parts)))
}

/// England and Wales, and its forces: all that are there, and the territorial ones alone, whom most national figures add up.
fn forces(figures: &[Figure<'_>], territorial: &BTreeSet<&ForceId>) -> Vec<Candidate> {
    let mut nations: BTreeMap<Slice<'_>, usize> = BTreeMap::new();
    let mut all: BTreeMap<Slice<'_>, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for (at, figure) in figures.iter().enumerate() {
        let slice = Slice { area: &Area::Nation, ..figure.slice };
        match figure.slice.area {
            Area::Nation => _ = nations.insert(slice, at),
            Area::Force(force) => {
                let (every, land) = all.entry(slice).or_default();
                every.push(at);
                land.extend(territorial.contains(force).then_some(at));
            }
        }
    }
    let both = all.into_iter().filter_map(|(slice, (every, land))| Some((*nations.get(&slice)?, every, land)));
    candidates(both.flat_map(|(nation, every, land)| [(nation, every), (nation, land)]))
}

/// Roles that others take in. Which roles a publisher counts where differs, so several ways are tried and the numbers decide.
fn populations<'a>(figures: &[Figure<'a>], known: &BTreeMap<Slice<'a>, usize>) -> Vec<Candidate> {
    use Population::{
        DesignatedStaff, Everyone, OfficersAndStaff, Pcsos, PoliceOfficers, PoliceStaff, SpecialConstables, Volunteers,
    };
    const WAYS: [(Population, &[Population]); 5] = [
        (OfficersAndStaff, &[PoliceOfficers, PoliceStaff]),
        (OfficersAndStaff, &[PoliceOfficers, SpecialConstables, PoliceStaff, Pcsos, DesignatedStaff]),
        (Everyone, &[PoliceOfficers, SpecialConstables, PoliceStaff, Pcsos, DesignatedStaff, Volunteers]),
        (Everyone, &[PoliceOfficers, SpecialConstables, PoliceStaff]),
        (Everyone, &[OfficersAndStaff, SpecialConstables, Volunteers]),
    ];
    let mut found = Vec::new();
    for (whole, figure) in figures.iter().enumerate() {
        for (_, parts) in WAYS.iter().filter(|(population, _)| *population == figure.slice.population) {
            let parts = parts.iter().filter_map(|population| known.get(&Slice { population: *population, ..figure.slice }));
            found.push((whole, parts.copied().collect()));
        }
    }
    candidates(found)
}

/// Spans, and the shorter periods within them that one series gives: years that make up a span, or some of them.
fn years(figures: &[Figure<'_>]) -> Vec<Candidate> {
    type Kind<'a> = (usize, Unit, Basis, &'a Area, Population, &'a str);
    let mut kinds: BTreeMap<Kind<'_>, Vec<usize>> = BTreeMap::new();
    for (at, figure) in figures.iter().enumerate() {
        for (set, unit, basis) in &figure.kinds {
            let Slice { area, population, category, .. } = figure.slice;
            kinds.entry((*set, *unit, *basis, area, population, category)).or_default().push(at);
        }
    }
    let mut found = Vec::new();
    for members in kinds.values() {
        let of = |at: &usize| figures.get(*at).map(|figure| (figure.slice.period, figure.slice.series));
        let series: BTreeSet<usize> = members.iter().filter_map(of).map(|(_, series)| series).collect();
        for (whole, series) in members.iter().flat_map(|whole| series.iter().map(move |series| (whole, *series))) {
            let Some((span, _)) = of(whole) else { continue };
            let mut within: Vec<(Period, usize)> = members
                .iter()
                .filter_map(|at| Some((of(at)?, *at)))
                .filter(|((period, own), at)| {
                    *own == series && at != whole && *period != span && span.from <= period.from && period.to <= span.to
                })
                .map(|((period, _), at)| (period, at))
                .collect();
            within.sort_by_key(|(period, at)| (period.to, std::cmp::Reverse(period.from), *at));
            let mut parts: Vec<usize> = Vec::new();
            let mut end = None;
            for (period, at) in within {
                if end.is_none_or(|end| period.from > end) {
                    end = Some(period.to);
                    parts.push(at);
                }
            }
            found.push((*whole, parts));
        }
    }
    candidates(found)
}

fn candidates(sums: impl IntoIterator<Item = (usize, Vec<usize>)>) -> Vec<Candidate> {
    sums.into_iter()
        .map(|(whole, mut parts)| {
            parts.sort_unstable();
            Candidate { whole, parts }
        })
        .collect()
}
