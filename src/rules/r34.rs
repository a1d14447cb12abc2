//! Rule R34: what is held back in one place is held back in all.

use super::{Act, Decided, small_numbers};
use crate::value::figures::{FigureSet, Observation, Value};
use crate::value::force::Force;
use crate::vocabulary::MissingMark;
use std::collections::BTreeSet;

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

/// Other values for what is held back, of measures that say `same-as`: they would tell nearly the same.
fn said_again(sets: &[FigureSet], hidden: &BTreeSet<(usize, usize)>) -> Vec<(usize, usize)> {
    let thing = |set: &FigureSet, observation: &Observation| {
        let measure = set.measure(observation);
        let own = || (set.id.clone(), measure.id.clone());
        let of = measure
            .same_as
            .as_ref()
            .map_or_else(own, |same| (same.dataset.clone().unwrap_or_else(|| set.id.clone()), same.measure.clone()));
        (of, observation.area.clone(), observation.period, observation.population, set.category(observation).id.clone())
    };
    if !sets.iter().any(|set| set.measures.iter().any(|measure| measure.same_as.is_some())) {
        return Vec::new();
    }
    let every = || {
        sets.iter()
            .enumerate()
            .flat_map(|(number, set)| set.observations.iter().enumerate().map(move |(at, o)| (number, at, set, o)))
    };
    let gone: BTreeSet<_> =
        every().filter(|(number, at, ..)| hidden.contains(&(*number, *at))).map(|(_, _, set, o)| thing(set, o)).collect();
    every().filter(|(_, _, set, o)| gone.contains(&thing(set, o))).map(|(number, at, ..)| (number, at)).collect()
}

/// The datasets with `[c]` where a number is held back. The remark on such a row goes with it: it may hold the number in words.
#[must_use]
pub fn hold_back(mut sets: Vec<FigureSet>, forces: &[Force]) -> Vec<FigureSet> {
    let hidden = small_numbers::held_back(&sets, forces).observations;
    let beside = said_again(&sets, &hidden);
    for (set, at) in hidden.into_iter().chain(beside) {
        if let Some(observation) = sets.get_mut(set).and_then(|set| set.observations.get_mut(at)) {
            observation.value = Value::Missing(MissingMark::Suppressed);
            observation.note = None;
        }
    }
    sets
}
