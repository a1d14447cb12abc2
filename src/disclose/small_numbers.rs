//! Small numbers at the door (rules R31 and R34): what the rule holds back is replaced by its mark before anything is made of it.

use crate::rules::small_numbers;
use crate::value::figures::{FigureSet, Value};
use crate::value::force::Force;
use crate::vocabulary::MissingMark;

/// The datasets with `[c]` where a number is held back. The remark on such a row goes with it: it may hold the number in words.
pub fn hold_back(mut sets: Vec<FigureSet>, forces: &[Force]) -> Vec<FigureSet> {
    for (set, at) in small_numbers::held_back(&sets, forces).observations {
        if let Some(observation) = sets.get_mut(set).and_then(|set| set.observations.get_mut(at)) {
            observation.value = Value::Missing(MissingMark::Suppressed);
            observation.note = None;
        }
    }
    sets
}
