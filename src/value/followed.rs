//! Rows of a dataset that a record follows instead of writing their numbers again: a number stands in one place.

use super::figures::{Area, FigureSet, Observation};
use super::id::{CategoryId, DatasetId, MeasureId};
use crate::vocabulary::Population;

/// Rows of a dataset, over all periods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    /// The dataset.
    pub dataset: DatasetId,
    /// The measure.
    pub measure: MeasureId,
    /// The category.
    pub category: CategoryId,
    /// Who is counted; `None` for whoever the measure counts.
    pub population: Option<Population>,
    /// Of whom.
    pub area: Area,
}

impl Followed {
    /// Whether an observation of a dataset is among them.
    #[must_use]
    pub fn takes_in(&self, set: &FigureSet, seen: &Observation) -> bool {
        set.id == self.dataset
            && seen.area == self.area
            && set.measure(seen).id == self.measure
            && set.category(seen).id == self.category
            && self.population.is_none_or(|population| seen.population == population)
    }

    /// The observations of a dataset that are among them, oldest first.
    #[must_use]
    pub fn rows<'a>(&self, set: &'a FigureSet) -> Vec<&'a Observation> {
        let mut rows: Vec<&Observation> = set.observations.iter().filter(|seen| self.takes_in(set, seen)).collect();
        rows.sort_by_key(|seen| (seen.period.to, seen.period.from, seen.population));
        rows
    }
}
