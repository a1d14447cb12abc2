//! Rule R36: rates that others printed, worked out again.
//!
//! A measure may say of which two others it is the rate. The check works it out again from them, and the page shows both.

use super::r33::{self, Trust};
use super::r35::{self, Measured};
use super::{Act, Decided, Holdings, Setting};
use crate::fault::{Faults, Place};
use crate::value::figures::{FigureSet, Measure, MeasureRef, Observation, TOTAL, Value};
use crate::value::id::DatasetId;
use crate::vocabulary::{PeriodKind, Term, Unit};

rule! {
    /// When somebody publishes a rate and we hold the two numbers that it rests on, we work it out again. Both results are shown: theirs, and
    /// ours with the numbers it came from. If they differ by more than rounding can explain, the table says so.
    ///
    /// ## Why
    ///
    /// Even careful publishers slip. The College of Policing once gave 593 people as 0.35 per cent of more than 147,000 officers; it is 0.40
    /// per cent. Who reads both can judge. The [Editors’ Code](https://www.editorscode.org.uk) asks for care with what one prints
    /// (clause 1); to work every rate out again is our own rule.
    ///
    /// ## An example that breaks it
    ///
    /// A dataset holds “0.35 per cent” and nothing else. Nobody sees that the numbers beside it say otherwise.
    ///
    /// ## How to mend it
    ///
    /// Look both up in the source once more. Leave the published rate as it was published, and write in the note of its row that it does not
    /// follow from the numbers, and what may explain it.
    36, "A printed rate is worked out again", Decided::InForm(
        "rates whose measure says, under `of`, of which two measures it is the rate, and whose two numbers are held"
    ), [Act::Whole(refuse), Act::Asked("the page of a dataset, which shows both")],
}

/// A published rate, worked out again.
#[derive(Debug, Clone, Copy)]
pub struct Recomputed<'a> {
    /// What was divided.
    pub part: (&'a Measure, f64),
    /// By what.
    pub whole: (&'a Measure, f64),
    /// The result, in the unit of the rate.
    pub value: f64,
    /// Whether it rests on few events (rule R33).
    pub unreliable: bool,
    /// Whether the published value is this one, rounded.
    pub agrees: bool,
}

/// Works a published rate out again; `None` where it does not say of what it is the rate, a number is
/// not held, or there are too few events for a rate (rule R33).
pub fn recompute<'a>(
    set: &'a FigureSet,
    observation: &Observation,
    find: impl Fn(&DatasetId) -> Option<&'a FigureSet>,
) -> Option<Recomputed<'a>> {
    let measure = set.measure(observation);
    let [part, whole] = measure.of.as_ref()?;
    let number = |wanted: &MeasureRef| {
        let from = wanted.dataset.as_ref().map_or(Some(set), &find)?;
        let found = held(from, wanted, set, observation)?;
        Some((from, found, found.value.number()?))
    };
    let ((part_set, part, events), (whole_set, whole, of)) = (number(part)?, number(whole)?);
    r35::rate(&Measured::of(part_set, part), &Measured::of(whole_set, whole)).ok()?;
    let trust = r33::trust_of(events);
    if trust == Trust::NoRate {
        return None;
    }
    let value = events * scale(measure.unit)? / of;
    let Value::Number(published) = observation.value else { return None };
    let half = 0.5 * 10_f64.powi(-i32::from(published.decimals));
    value.is_finite().then(|| Recomputed {
        part: (part_set.measure(part), events),
        whole: (whole_set.measure(whole), of),
        value,
        unreliable: trust == Trust::Unreliable,
        agrees: (published.value - value).abs() <= half * (1.0 + 1e-9),
    })
}

/// The number that a rate rests on: of the same area and people and the same time, and of the rate's own category; of all, where the
/// other measure is never told by that category.
fn held<'a>(from: &'a FigureSet, wanted: &MeasureRef, set: &FigureSet, rate: &Observation) -> Option<&'a Observation> {
    let own = set.category(rate).id.as_str();
    let of_measure = || from.observations.iter().filter(|found| from.measure(found).id == wanted.measure);
    let category = if of_measure().any(|found| from.category(found).id.as_str() == own) { own } else { TOTAL };
    of_measure().find(|found| {
        let at_its_end = from.measure(found).period == PeriodKind::Snapshot && found.period.to == rate.period.to;
        found.area == rate.area
            && found.population == rate.population
            && (found.period == rate.period || at_its_end)
            && from.category(found).id.as_str() == category
    })
}

/// By how much a share is multiplied; `None` for what is no rate.
#[must_use]
pub fn scale(unit: Unit) -> Option<f64> {
    match unit {
        Unit::Percent => Some(100.0),
        Unit::Per1000 => Some(1000.0),
        _ => None,
    }
}

fn refuse(holdings: &Holdings<'_>, _: &Setting<'_>, faults: &mut Faults) {
    let find = |id: &DatasetId| holdings.figures.iter().map(|placed| &placed.set).find(|set| set.id == *id);
    for placed in holdings.figures {
        let set = &placed.set;
        for (measure, place) in placed.placed_measures() {
            declared(measure, place, set, find, faults);
        }
        for (observation, place) in placed.placed_observations() {
            let Some(again) = recompute(set, observation, find).filter(|again| !again.agrees && observation.note.is_none())
            else {
                continue;
            };
            let decimals = match observation.value {
                Value::Number(published) => usize::from(published.decimals),
                Value::Missing(_) => 0,
            };
            let Recomputed { part: (part, events), whole: (whole, of), value, .. } = again;
            let unit = set.measure(observation).unit.plural();
            faults.push(
                RULE.warn("rate-does-not-follow", place, format!("worked out again, this rate is {value:.decimals$} {unit}"))
                    .label(format!("{events} `{}` of {of} `{}`", part.id, whole.id))
                    .mend("look all three numbers up once more; if the source prints this, keep it and say in the row’s note that it does not follow"),
            );
        }
    }
}

/// Answers a measure that says it is a rate and cannot be one, or that names what is not there.
fn declared<'a>(
    measure: &Measure,
    place: Place,
    set: &'a FigureSet,
    find: impl Fn(&DatasetId) -> Option<&'a FigureSet>,
    faults: &mut Faults,
) {
    let Some(of) = &measure.of else { return };
    if scale(measure.unit).is_none() {
        faults.push(
            RULE.refuse("no-rate", place, format!("`{}` says `of`, but its unit is `{}`", measure.id, measure.unit.id()))
                .label("begins here")
                .expected("`percent` or `per-1000` as the unit of a rate")
                .mend("correct the unit, or leave `of` out"),
        );
    }
    for wanted in of {
        // A dataset that is not there at all has been answered.
        let Some(from) = wanted.dataset.as_ref().map_or(Some(set), &find) else { continue };
        if !from.measures.iter().any(|known| known.id == wanted.measure) {
            faults.push(
                RULE.refuse("no-such-measure", place, format!("the dataset `{}` has no measure `{}`", from.id, wanted.measure))
                    .label("begins here")
                    .expected(
                        "two measures under `of`, what is divided and by what; `DATASET/MEASURE` for one of another dataset",
                    )
                    .mend("look up the ids of its measures"),
            );
        }
    }
}
