//! Where published figures disagree: other values for the same thing, and sums that do not make the total.
//!
//! Entry point: [`Disagreements::find`]. Two figures are of the same thing if they have area, period, population, category, unit and basis in common
//! and their measures count the same: both are used for the same by the site's pages, or one says that it is the same as the other (`same-as`). All
//! values stand side by side; none is averaged or chosen (rules R37, R38), and what differs in one of these is not the same thing (R35, R39).

use super::series::Seen;
use crate::disclose::Public;
use crate::value::figures::{Area, FigureSet, Measure, Number, Observation, Period, Value};
use crate::value::id::{CategoryId, DatasetId, ForceId, MeasureId};
use crate::vocabulary::{Basis, Population, Unit, Use};
use std::collections::BTreeMap;

/// What a measure counts, whichever dataset holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Thing<'a> {
    Used(Use),
    Of(&'a DatasetId, &'a MeasureId),
}

/// The last of them is the force; `None` is England and Wales.
type Key<'a> = (Thing<'a>, Unit, Basis, &'a CategoryId, Period, Population, Option<&'a ForceId>);

/// The figures, by what they are of.
#[derive(Debug, Default)]
pub struct Disagreements<'a> {
    sets: BTreeMap<&'a DatasetId, &'a FigureSet>,
    by_thing: BTreeMap<Key<'a>, Vec<Seen<'a>>>,
    /// The forces of which national figures are made.
    forces: Vec<&'a ForceId>,
}

/// A sum that stands beside a published total.
#[derive(Debug, Clone)]
pub struct Sum<'a> {
    /// What was added up.
    pub parts: Vec<Seen<'a>>,
    /// The sum, with as many decimals as its parts have.
    pub number: Number,
    /// Over what.
    pub over: Over,
    /// Whether the total is the sum, or a number that could be it, rounded.
    pub agrees: bool,
}

/// Over what a sum runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// All forces of which national figures are made.
    AllForces,
    /// Those for which a number is held: a part of the total, unless it is more.
    SomeForces,
    /// Police officers and police staff.
    Roles,
}

impl<'a> Disagreements<'a> {
    /// Sets all figures side by side.
    #[must_use]
    pub fn find(public: &'a Public) -> Self {
        let in_national = |force: &&crate::value::force::Force| force.kind.is_in_national_figures();
        let mut found = Disagreements {
            sets: public.figures.iter().map(|set| (&set.id, set)).collect(),
            by_thing: BTreeMap::new(),
            forces: public.forces.iter().filter(in_national).map(|force| &force.id).collect(),
        };
        for set in &public.figures {
            for observation in &set.observations {
                let key = found.key(set, observation);
                found.by_thing.entry(key).or_default().push(Seen { set, observation });
            }
        }
        found
    }

    fn key(&self, set: &'a FigureSet, observation: &'a Observation) -> Key<'a> {
        let measure = set.measure(observation);
        let category = &set.category(observation).id;
        (
            self.thing(set, measure),
            measure.unit,
            measure.basis,
            category,
            observation.period,
            observation.population,
            match &observation.area {
                Area::Nation => None,
                Area::Force(id) => Some(id),
            },
        )
    }

    /// What a measure counts: what the other counts that it is the same as, if it says so.
    fn thing(&self, set: &'a FigureSet, measure: &'a Measure) -> Thing<'a> {
        let same = measure.same_as.as_ref().and_then(|same| {
            let set = same.dataset.as_ref().map_or(Some(set), |id| self.sets.get(id).copied())?;
            Some((set, set.measures.iter().find(|other| other.id == same.measure)?))
        });
        let (set, measure) = same.unwrap_or((set, measure));
        measure.usage.map_or(Thing::Of(&set.id, &measure.id), Thing::Used)
    }

    /// The other values for the same thing, in the order of datasets.
    #[must_use]
    pub fn others(&self, set: &'a FigureSet, observation: &'a Observation) -> Vec<Seen<'a>> {
        let Value::Number(own) = observation.value else { return Vec::new() };
        let same = self.by_thing.get(&self.key(set, observation)).into_iter().flatten();
        same.filter(|seen| matches!(seen.observation.value, Value::Number(other) if !agree(own, other))).copied().collect()
    }

    /// What the parts of a total make that are published beside it.
    #[must_use]
    pub fn sums(&self, set: &'a FigureSet, observation: &'a Observation) -> Vec<Sum<'a>> {
        let Value::Number(total) = observation.value else { return Vec::new() };
        let key = self.key(set, observation);
        let mut sums = Vec::new();
        if observation.area == Area::Nation {
            let held: Vec<Seen<'a>> = self
                .forces
                .iter()
                .filter_map(|force| self.first((key.0, key.1, key.2, key.3, key.4, key.5, Some(*force))))
                .collect();
            let over = if held.len() == self.forces.len() { Over::AllForces } else { Over::SomeForces };
            if held.len() > 1 {
                sums.extend(sum(held, over, total));
            }
        }
        if observation.population == Population::OfficersAndStaff {
            sums.extend(self.roles(key).and_then(|roles| sum(roles, Over::Roles, total)));
        }
        sums
    }

    /// Of a number of police officers or of police staff: a published number of both together that the two do not make.
    #[must_use]
    pub fn total_of_roles(&self, set: &'a FigureSet, observation: &'a Observation) -> Option<(Sum<'a>, Seen<'a>)> {
        if !matches!(observation.population, Population::PoliceOfficers | Population::PoliceStaff) {
            return None;
        }
        let key = self.key(set, observation);
        let both = self.first((key.0, key.1, key.2, key.3, key.4, Population::OfficersAndStaff, key.6))?;
        let Value::Number(total) = both.observation.value else { return None };
        let sum = sum(self.roles(key)?, Over::Roles, total)?;
        (!sum.agrees).then_some((sum, both))
    }

    /// The numbers of police officers and of police staff, counted apart.
    fn roles(&self, key: Key<'a>) -> Option<Vec<Seen<'a>>> {
        let of = |role: Population| self.first((key.0, key.1, key.2, key.3, key.4, role, key.6));
        Some(vec![of(Population::PoliceOfficers)?, of(Population::PoliceStaff)?])
    }

    /// The first value for a thing: that of the dataset that comes first.
    fn first(&self, key: Key<'a>) -> Option<Seen<'a>> {
        self.by_thing.get(&key).and_then(|found| found.first()).copied()
    }
}

/// The sum of numbers; `None` where one is missing or held back.
fn sum(parts: Vec<Seen<'_>>, over: Over, total: Number) -> Option<Sum<'_>> {
    let numbers: Option<Vec<Number>> = parts
        .iter()
        .map(|seen| match seen.observation.value {
            Value::Number(number) => Some(number),
            Value::Missing(_) => None,
        })
        .collect();
    let numbers = numbers?;
    let decimals = numbers.iter().map(|number| number.decimals).max().unwrap_or(0);
    // Each part may itself be rounded, so that the sum is only as exact as they are together.
    let slack: f64 = numbers.iter().map(|number| if number.decimals > 0 { half(number.decimals) } else { 0.0 }).sum();
    let value: f64 = numbers.iter().map(|number| number.value).sum();
    let agrees = (value - total.value).abs() <= half_unless_whole(total, decimals) + slack + 1e-6;
    Some(Sum { parts, number: Number { value, decimals }, over, agrees })
}

/// Half of the last decimal that is printed.
fn half(decimals: u8) -> f64 {
    0.5 * 10_f64.powi(-i32::from(decimals))
}

/// By how much a total may differ from a sum with so many decimals, if it was rounded.
fn half_unless_whole(total: Number, decimals: u8) -> f64 {
    if decimals > total.decimals { half(total.decimals) } else { 0.0 }
}

/// Whether two numbers are one, printed with more and with fewer decimals.
fn agree(a: Number, b: Number) -> bool {
    let slack = if a.decimals == b.decimals { 0.0 } else { half(a.decimals.min(b.decimals)) };
    (a.value - b.value).abs() <= slack + 1e-9
}

#[cfg(test)]
mod tests {
    use super::{Number, agree};

    #[test]
    fn a_rounded_number_agrees_with_what_it_was_rounded_from() {
        let number = |value, decimals| Number { value, decimals };
        assert!(agree(number(146_442.0, 0), number(146_442.46, 2)));
        assert!(!agree(number(146_442.0, 0), number(146_442.56, 2)));
        assert!(!agree(number(29.0, 0), number(30.0, 0)));
        assert!(agree(number(0.4, 1), number(0.40, 2)));
    }
}
