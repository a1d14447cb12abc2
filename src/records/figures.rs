//! Figure datasets with the places of what the rules judge in them: the datasets themselves hold nothing private and keep no places.

use super::correction::FigureCorrection;
use crate::fault::Place;
use crate::value::figures::{FigureSet, Measure, Observation};

/// A dataset and where its parts were written.
#[derive(Debug, Clone)]
pub struct PlacedSet {
    /// Where its description begins.
    pub place: Place,
    /// The dataset.
    pub set: FigureSet,
    /// Where each of its measures is described, in their order.
    pub measures: Vec<Place>,
    /// Where the value of each of its observations stands, in their order.
    pub observations: Vec<Place>,
    /// What was corrected, in the order of the file.
    pub corrections: Vec<FigureCorrection>,
}

impl PlacedSet {
    /// Each measure with its place.
    pub fn placed_measures(&self) -> impl Iterator<Item = (&Measure, Place)> {
        self.set.measures.iter().zip(self.measures.iter().copied())
    }

    /// Each observation with the place of its value.
    pub fn placed_observations(&self) -> impl Iterator<Item = (&Observation, Place)> {
        self.set.observations.iter().zip(self.observations.iter().copied())
    }
}
