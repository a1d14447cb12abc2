//! Rule R36: rates that others printed, worked out again.
//!
//! A measure may say of which two others it is the rate. The check works it out again from them, and the page shows both.

use super::r33::{self, Trust};
use super::r35::{self, Measured};
use super::{Act, Decided, Holdings, Setting};
use crate::fault::{Faults, Place};
use crate::value::figures::{Area, FigureSet, Measure, MeasureRef, Observation, Period, TOTAL, Value};
use crate::value::id::{DatasetId, MeasureId};
use crate::vocabulary::{PeriodKind, Population, Term, Unit};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

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
    let number = |wanted: &MeasureRef| {
        let from = wanted.dataset.as_ref().map_or(Some(set), &find)?;
        Some((from, held(from, wanted, set, observation)?))
    };
    again(set, observation, number)
}

/// The same with the two numbers that `number` finds.
fn again<'a>(
    set: &FigureSet,
    observation: &Observation,
    number: impl Fn(&MeasureRef) -> Option<(&'a FigureSet, &'a Observation)>,
) -> Option<Recomputed<'a>> {
    let measure = set.measure(observation);
    let [part, whole] = measure.of.as_ref()?;
    let ((part_set, part), (whole_set, whole)) = (number(part)?, number(whole)?);
    let (events, of) = (part.value.number()?, whole.value.number()?);
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
/// other measure is never told by that category. Looks through the whole dataset; [`Numbers`] answers the same for very many rates.
fn held<'a>(from: &'a FigureSet, wanted: &MeasureRef, set: &FigureSet, rate: &Observation) -> Option<&'a Observation> {
    let own = set.category(rate).id.as_str();
    let of_measure = || from.observations.iter().filter(|found| from.measure(found).id == wanted.measure);
    let category = if of_measure().any(|found| from.category(found).id.as_str() == own) { own } else { TOTAL };
    of_measure().find(|found| {
        found.area == rate.area
            && found.population == rate.population
            && (found.period == rate.period || (is_at_an_end(from, found) && found.period.to == rate.period.to))
            && from.category(found).id.as_str() == category
    })
}

/// Whether an observation is of one day, which may be the last day of a rate's period.
fn is_at_an_end(from: &FigureSet, found: &Observation) -> bool {
    from.measure(found).period == PeriodKind::Snapshot
}

/// The numbers on which rates rest, by what they are of.
struct Numbers<'a> {
    sets: BTreeMap<&'a DatasetId, &'a FigureSet>,
    /// The categories by which a measure is told.
    categories: BTreeSet<(&'a DatasetId, &'a MeasureId, &'a str)>,
    found: BTreeMap<Of<'a>, &'a Observation>,
}

/// What a number is of: dataset, measure, category, area, people, the first day unless it is of one day, and the last.
type Of<'a> = (&'a DatasetId, &'a MeasureId, &'a str, &'a Area, Population, Option<Date>, Date);

impl<'a> Numbers<'a> {
    fn of(all: impl Iterator<Item = &'a FigureSet> + Clone) -> Self {
        let mut sets: BTreeMap<&DatasetId, &FigureSet> = BTreeMap::new();
        for set in all.clone() {
            sets.entry(&set.id).or_insert(set);
        }
        let named = |set: &'a FigureSet| {
            let wanted = set.measures.iter().flat_map(|measure| measure.of.iter().flatten());
            wanted.map(move |wanted| (wanted.dataset.as_ref().unwrap_or(&set.id), &wanted.measure))
        };
        let wanted: BTreeSet<(&DatasetId, &MeasureId)> = all.flat_map(named).collect();
        let mut numbers = Numbers { sets, categories: BTreeSet::new(), found: BTreeMap::new() };
        for set in numbers.sets.values() {
            let is_wanted = |found: &&Observation| wanted.contains(&(&set.id, &set.measure(found).id));
            for found in set.observations.iter().filter(is_wanted) {
                let (measure, category) = (&set.measure(found).id, set.category(found).id.as_str());
                let Period { from, to } = found.period;
                let from = (!is_at_an_end(set, found)).then_some(from);
                numbers.categories.insert((&set.id, measure, category));
                let of = (&set.id, measure, category, &found.area, found.population, from, to);
                numbers.found.entry(of).or_insert(found);
            }
        }
        numbers
    }

    /// What [`held`] finds.
    fn held(&self, wanted: &MeasureRef, set: &FigureSet, rate: &Observation) -> Option<(&'a FigureSet, &'a Observation)> {
        let (id, from) = self.sets.get_key_value(wanted.dataset.as_ref().unwrap_or(&set.id))?;
        let own = set.category(rate).id.as_str();
        let category = if self.categories.contains(&(*id, &wanted.measure, own)) { own } else { TOTAL };
        let Period { from: first, to } = rate.period;
        let of = |first| self.found.get(&(*id, &wanted.measure, category, &rate.area, rate.population, first, to));
        Some((*from, *of(Some(first)).or_else(|| of(None))?))
    }
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
    let numbers = Numbers::of(holdings.figures.iter().map(|placed| &placed.set));
    let find = |id: &DatasetId| numbers.sets.get(id).copied();
    for placed in holdings.figures {
        let set = &placed.set;
        for (measure, place) in placed.placed_measures() {
            declared(measure, place, set, find, faults);
        }
        for (observation, place) in placed.placed_observations() {
            let Some(again) = again(set, observation, |wanted| numbers.held(wanted, set, observation))
                .filter(|again| !again.agrees && observation.note.is_none())
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

#[cfg(test)]
mod tests {
    use super::{Numbers, held};
    use crate::value::figures::{
        Area, Category, FigureSet, Licence, Measure, MeasureRef, Observation, Period, Reprint, TOTAL, Value,
    };
    use crate::value::id::{CategoryId, DatasetId, MeasureId};
    use crate::vocabulary::{Basis, MissingMark, PeriodKind, Population, Unit};
    use jiff::civil::date;
    use proptest::prelude::*;

    fn measure(id: &str, period: PeriodKind, of: &[&str]) -> Measure {
        let wanted = |id: &&str| MeasureRef { dataset: None, measure: MeasureId::new(id).unwrap() };
        Measure {
            id: MeasureId::new(id).unwrap(),
            label: String::new(),
            definition: String::new(),
            unit: Unit::Percent,
            basis: Basis::Left,
            period,
            usage: None,
            regime: None,
            of: of.iter().map(wanted).collect::<Vec<_>>().try_into().ok(),
            same_as: None,
            by: Vec::new(),
            part_of: None,
        }
    }

    /// A dataset of a rate, of what it is the rate and of something else.
    fn set(observations: Vec<Observation>) -> FigureSet {
        let category = |id| Category {
            id: CategoryId::new(id).unwrap(),
            label: String::new(),
            definition: None,
            by: Vec::new(),
            part_of: Vec::new(),
        };
        FigureSet {
            table: String::new(),
            id: DatasetId::new("leavers").unwrap(),
            title: String::new(),
            publisher: String::new(),
            description: String::new(),
            licence: Licence { name: String::new(), address: None, reprint: Reprint::Whole, note: None },
            measures: vec![
                measure("rate", PeriodKind::Span, &["left", "in-post"]),
                measure("left", PeriodKind::Span, &[]),
                measure("in-post", PeriodKind::Snapshot, &[]),
                measure("other", PeriodKind::Span, &[]),
            ],
            categories: [TOTAL, "a", "b"].map(category).to_vec(),
            breaks: Vec::new(),
            caveats: Vec::new(),
            checked: None,
            gaps: Vec::new(),
            published_after: None,
            already_public: None,
            observations,
        }
    }

    fn observation() -> impl Strategy<Value = Observation> {
        let people = prop_oneof![Just(Population::PoliceOfficers), Just(Population::SpecialConstables)];
        (0..4_usize, 0..3_usize, 1..3_i8, 2..4_i8, people).prop_map(|(measure, category, from, to, population)| Observation {
            line: 1,
            area: Area::Nation,
            period: Period { from: date(2024, 1, if measure == 2 { to } else { from }), to: date(2024, 1, to) },
            measure,
            population,
            category,
            value: Value::Missing(MissingMark::NotAvailable),
            sources: Vec::new(),
            at: None,
            note: None,
        })
    }

    proptest! {
        #[test]
        fn a_number_is_found_as_by_looking_through_all(observations in prop::collection::vec(observation(), 0..40)) {
            let set = set(observations);
            let numbers = Numbers::of(std::iter::once(&set));
            for rate in set.observations.iter().filter(|found| found.measure == 0) {
                for wanted in set.measures[0].of.iter().flatten() {
                    let found = numbers.held(wanted, &set, rate).map(|(_, found)| std::ptr::from_ref(found));
                    prop_assert_eq!(found, held(&set, wanted, &set, rate).map(std::ptr::from_ref));
                }
            }
        }
    }
}
