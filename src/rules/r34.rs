//! Rule R34: what is held back in one place is held back in all.

use super::{Act, Decided, small_numbers};
use crate::value::figures::{FigureSet, Value};
use crate::value::force::Force;
use crate::vocabulary::MissingMark;

rule! {
    /// A number that is held back is held back everywhere: on pages, in charts and their descriptions, in the tables behind them, in each
    /// download, and in the files of each force. And it may not be possible to work it out from all of these together.
    ///
    /// ## Why
    ///
    /// One download with the number in it undoes every table without. And a reader can add up what stands in different places: parts and
    /// wholes, forces and the nation, single years and a span of years, the same count in two datasets. So protection has to hold over
    /// [tables, charts and single figures alike](https://www.ons.gov.uk/methodology/methodologytopicsandstatisticalconcepts/disclosurecontrol/policyonprotectingconfidentialityintablesofbirthanddeathstatistics).
    ///
    /// ## An example that breaks it
    ///
    /// A page with `[c]` for the women and a file beside it with 3; or a page that hides the women of one force, and shows those of all other
    /// forces and of the nation.
    ///
    /// ## How to mend it
    ///
    /// Nothing needs to be done by hand. The number is taken away once, before anything is made of it, and with it as many others as it takes so that
    /// two different tables at least would fit all that is left.
    34, "What is held back in one place is held back in all",
    Decided::InForm("Numbers of published figures are taken away before anything is made of them. Numbers that somebody wrote into a sentence, a caveat or a \
        commentary are not looked at."),
    [Act::Asked("the door, through which every number goes before a page, a chart or a file is made")],
}

/// The datasets with `[c]` where a number is held back. The remark on such a row goes with it: it may hold the number in words.
#[must_use]
pub fn hold_back(mut sets: Vec<FigureSet>, forces: &[Force]) -> Vec<FigureSet> {
    for (set, at) in small_numbers::held_back(&sets, forces).observations {
        if let Some(observation) = sets.get_mut(set).and_then(|set| set.observations.get_mut(at)) {
            observation.value = Value::Missing(MissingMark::Suppressed);
            observation.note = None;
        }
    }
    sets
}
