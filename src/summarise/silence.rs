//! What is published and what is not, by area, measure and year.
//!
//! Entry point: [`silence`]. On the map stand the measures that the site's own pages use, and those of which a dataset declares a gap;
//! everything else that the datasets hold is left out, so that the map can be read. Every cell has an answer: a number, or why there is none.

use super::series::Seen;
use crate::disclose::Public;
use crate::value::figures::{Area, FigureSet, Measure, Observation, TOTAL, Value};
use crate::value::financial_year::FinancialYear;
use crate::value::gaps::{self, Gap};
use crate::vocabulary::{Availability, Basis, MissingMark, PeriodKind, Population, Term, Unit, Use};
use std::collections::BTreeMap;

/// Years on the map: the last that have ended.
const YEARS: i16 = 10;

/// The map.
#[derive(Debug, Default)]
pub struct Silence<'a> {
    /// The years, newest first.
    pub years: Vec<FinancialYear>,
    /// The measures, in the order of their rows.
    pub measures: Vec<Asked<'a>>,
    /// For each area, for each measure, for each year in their order: what there is. The nation and every force are in it.
    pub cells: BTreeMap<Area, Vec<Vec<Found<'a>>>>,
}

/// A measure on the map, which several datasets may give.
#[derive(Debug, Clone)]
pub struct Asked<'a> {
    /// Its permanent id on the map.
    pub id: String,
    /// The datasets and their measures, in the datasets' order.
    pub given: Vec<(&'a FigureSet, &'a Measure)>,
    /// Who is counted.
    pub population: Population,
    /// How many of the cells of forces have each answer.
    pub counts: BTreeMap<Availability, u32>,
}

/// What there is for an area, a measure and a year.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a> {
    /// The answer.
    pub what: Availability,
    /// The observation from which it follows, if one is there.
    pub seen: Option<Seen<'a>>,
    /// The gap that says so.
    pub gap: Option<&'a Gap>,
}

/// What makes measures of several datasets one row.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Row<'a> {
    /// One use, counted alike.
    Used(Use, Unit, Basis, PeriodKind),
    /// One measure.
    Own(&'a str, &'a str),
}

impl<'a> Row<'a> {
    fn of(set: &'a FigureSet, measure: &'a Measure) -> Self {
        match measure.usage {
            Some(usage) => Row::Used(usage, measure.unit, measure.basis, measure.period),
            None => Row::Own(set.id.as_str(), measure.id.as_str()),
        }
    }

    fn id(&self, population: Population) -> String {
        let id = match self {
            Row::Used(Use::OfficersInPost, unit, ..) => format!("{}-{}", Use::OfficersInPost.id(), unit.id()),
            Row::Used(usage, ..) => usage.id().to_owned(),
            Row::Own(set, measure) => format!("{set}.{measure}"),
        };
        if population == Population::PoliceOfficers { id } else { format!("{id}.{}", population.id()) }
    }
}

/// The map of everything that may be shown, as of the day of the build.
#[must_use]
pub fn silence(public: &Public) -> Silence<'_> {
    let measures = measures(public);
    if measures.is_empty() {
        return Silence::default();
    }
    let last = FinancialYear::ended_by(public.date).0;
    let years: Vec<FinancialYear> = (0..YEARS).map(|back| FinancialYear(last - back)).collect();
    let areas = std::iter::once(Area::Nation).chain(public.forces.iter().map(|force| Area::Force(force.id.clone())));
    let cells: BTreeMap<Area, Vec<Vec<Found<'_>>>> = areas
        .map(|area| {
            let rows = measures.iter().map(|asked| row(asked, &area, &years, public)).collect();
            (area, rows)
        })
        .collect();
    let mut silence = Silence { years, measures, cells };
    let forces = || silence.cells.iter().filter(|(area, _)| **area != Area::Nation);
    for (at, asked) in silence.measures.iter_mut().enumerate() {
        for found in forces().filter_map(|(_, rows)| rows.get(at)).flatten() {
            *asked.counts.entry(found.what).or_insert(0) += 1;
        }
    }
    silence
}

/// The measures on the map: those used first, by use, then the others by dataset.
fn measures<'a>(public: &'a Public) -> Vec<Asked<'a>> {
    let mut rows: Vec<(Row<'a>, Asked<'a>)> = Vec::new();
    let mut add = |set, measure: &'a Measure, population| {
        let row = Row::of(set, measure);
        if let Some((_, asked)) = rows.iter_mut().find(|(known, asked)| *known == row && asked.population == population) {
            let is_there = |(known, other): &(&FigureSet, &Measure)| known.id == set.id && other.id == measure.id;
            if !asked.given.iter().any(is_there) {
                asked.given.push((set, measure));
            }
        } else {
            let asked = Asked { id: row.id(population), given: vec![(set, measure)], population, counts: BTreeMap::new() };
            rows.push((row, asked));
        }
    };
    for set in &public.figures {
        for measure in set.measures.iter().filter(|measure| measure.usage.is_some()) {
            add(set, measure, Population::PoliceOfficers);
        }
    }
    for set in &public.figures {
        for gap in &set.gaps {
            if let Some(measure) = set.measures.get(gap.measure) {
                add(set, measure, gap.population);
            }
        }
    }
    rows.sort_by_key(|(row, asked)| match row {
        Row::Used(usage, unit, ..) => (0, Some(*usage), Some(*unit), asked.population),
        Row::Own(..) => (1, None, None, Population::PoliceOfficers),
    });
    rows.into_iter().map(|(_, asked)| asked).collect()
}

/// The answers of a measure for an area, year by year.
fn row<'a>(asked: &Asked<'a>, area: &Area, years: &[FinancialYear], public: &Public) -> Vec<Found<'a>> {
    let observations: Vec<Seen<'a>> = asked
        .given
        .iter()
        .flat_map(|(set, measure)| {
            set.observations
                .iter()
                .filter(|observation| {
                    observation.area == *area
                        && observation.population == asked.population
                        && std::ptr::eq(set.measure(observation), *measure)
                })
                .map(|observation| Seen { set, observation })
        })
        .collect();
    years.iter().map(|year| found(asked, area, *year, &observations, public)).collect()
}

fn found<'a>(asked: &Asked<'a>, area: &Area, year: FinancialYear, of_area: &[Seen<'a>], public: &Public) -> Found<'a> {
    let gap = asked.given.iter().find_map(|(set, measure)| {
        set.gaps.iter().find(|gap| {
            gap.population == asked.population
                && gap.is_about(area)
                && gap.takes_in(year, measure.period)
                && set.measures.get(gap.measure).is_some_and(|other| std::ptr::eq(other, *measure))
        })
    });
    let seen = best(of_area, year);
    let what = match (seen.and_then(|seen| told(&seen, year)), gap) {
        (Some(what), _) => what,
        (None, Some(gap)) => gap.why,
        (None, None) if asked.given.iter().any(|(set, _)| gaps::is_to_come(set, year, public.date)) => {
            Availability::NotYetPublished
        }
        (None, None) => Availability::NotHeld,
    };
    Found { what, seen, gap: gap.filter(|gap| gap.why == what) }
}

/// Of the observations of a year the one that says most: a number before a mark, the whole before a part, the last day of the year before
/// another day of it.
fn best<'a>(of_area: &[Seen<'a>], year: FinancialYear) -> Option<Seen<'a>> {
    let in_year = of_area.iter().filter(|seen| touches(seen, year));
    in_year.copied().max_by_key(|seen| {
        let whole = seen.set.category(seen.observation).id.as_str() == TOTAL;
        // Of equals the first: `max_by_key` takes the last, and the datasets' order is the order of preference.
        (seen.number().is_some(), whole, seen.period().to == year.period().to, std::cmp::Reverse(position(of_area, seen)))
    })
}

fn position(of_area: &[Seen<'_>], seen: &Seen<'_>) -> Option<usize> {
    of_area.iter().position(|other| std::ptr::eq::<Observation>(other.observation, seen.observation))
}

/// Whether an observation is of a year: of a longer stretch of time, whether it takes in any of it.
fn touches(seen: &Seen<'_>, year: FinancialYear) -> bool {
    let (period, year) = (seen.period(), year.period());
    match seen.set.measure(seen.observation).period {
        PeriodKind::FinancialYear => period == year,
        // A calendar year lies in two; it is shown in that which holds its last nine months.
        PeriodKind::Snapshot | PeriodKind::CalendarYear => year.from <= period.to && period.to <= year.to,
        PeriodKind::Span => period.from <= year.to && year.from <= period.to,
    }
}

/// What an observation says; `None` where it only says that there is nothing.
fn told(seen: &Seen<'_>, year: FinancialYear) -> Option<Availability> {
    let longer = seen.period().from < year.period().from || year.period().to < seen.period().to;
    match seen.observation.value {
        Value::Number(_) if longer && seen.set.measure(seen.observation).period == PeriodKind::Span => {
            Some(Availability::InASpan)
        }
        Value::Number(number) if number.value == 0.0 => Some(Availability::Zero),
        Value::Number(_) | Value::Missing(MissingMark::RoundsToZero) => Some(Availability::Published),
        Value::Missing(MissingMark::Suppressed) => Some(Availability::Suppressed),
        Value::Missing(MissingMark::NotApplicable) => Some(Availability::NotCollected),
        Value::Missing(MissingMark::NotAvailable | MissingMark::Unreliable) => None,
    }
}
