//! Published figures by what they are used for: one number a year for a force or the nation.

use super::stats::{Rate, rate_per_1000};
use crate::disclose::Public;
use crate::rules::r35::{self, Measured, WhyNot};
use crate::value::figures::{Area, FigureSet, Observation, Period, TOTAL, Value};
use crate::vocabulary::{Population, Unit, Use};
use std::collections::BTreeSet;

/// An observation with the dataset that holds it.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// The dataset.
    pub set: &'a FigureSet,
    /// The observation.
    pub observation: &'a Observation,
}

impl Seen<'_> {
    /// The number, if it is one.
    #[must_use]
    pub fn number(&self) -> Option<f64> {
        self.observation.value.number()
    }

    /// The number as a count: whole and not negative.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked by the filter")]
    pub fn count(&self) -> Option<u32> {
        self.number().filter(|n| n.fract() == 0.0 && (0.0..4e9).contains(n)).map(|n| n as u32)
    }

    /// What it is a figure of.
    #[must_use]
    pub fn measured(&self) -> Measured {
        Measured::of(self.set, self.observation)
    }

    /// The period.
    #[must_use]
    pub fn period(&self) -> Period {
        self.observation.period
    }
}

/// The totals of a use for an area and a population, oldest first, one a period: where two datasets give the same, the first by id.
/// What cannot be compared with the first of them is in no series with it (rule R35).
#[must_use]
pub fn totals<'a>(public: &'a Public, usage: Use, unit: Option<Unit>, area: &Area, population: Population) -> Vec<Seen<'a>> {
    let mut found: Vec<Seen<'a>> = Vec::new();
    for set in &public.figures {
        for observation in &set.observations {
            let measure = set.measure(observation);
            if measure.usage == Some(usage)
                && unit.is_none_or(|unit| measure.unit == unit)
                && observation.area == *area
                && observation.population == population
                && set.category(observation).id.as_str() == TOTAL
                && !found.iter().any(|seen| seen.period() == observation.period)
                && found.first().is_none_or(|first| r35::comparable(&first.measured(), &Measured::of(set, observation)).is_ok())
            {
                found.push(Seen { set, observation });
            }
        }
    }
    found.sort_by_key(|seen| (seen.period().to, seen.period().from));
    found
}

/// Officers in post at a date.
#[derive(Debug, Clone, Copy)]
pub struct InPost<'a> {
    /// The observation.
    pub seen: Seen<'a>,
    /// How many.
    pub number: f64,
    /// Full-time equivalents or people.
    pub unit: Unit,
}

/// Officers in post at 31 March, oldest first, as full-time equivalents where they are published, and nothing from other dates: the
/// number moves within a year.
#[must_use]
pub fn officers<'a>(public: &'a Public, area: &Area) -> Vec<InPost<'a>> {
    totals(public, Use::OfficersInPost, Some(Unit::Fte), area, Population::PoliceOfficers)
        .into_iter()
        .filter(|seen| (seen.period().to.month(), seen.period().to.day()) == (3, 31))
        .filter_map(|seen| seen.number().map(|number| InPost { seen, number, unit: Unit::Fte }))
        .collect()
}

/// The days of officers in post whose number is held back.
#[must_use]
pub fn officers_suppressed(public: &Public, area: &Area) -> BTreeSet<Period> {
    suppressed(&totals(public, Use::OfficersInPost, Some(Unit::Fte), area, Population::PoliceOfficers))
        .into_iter()
        .filter(|period| (period.to.month(), period.to.day()) == (3, 31))
        .collect()
}

/// The periods of those that are held back.
#[must_use]
pub fn suppressed(totals: &[Seen<'_>]) -> BTreeSet<Period> {
    totals.iter().filter(|seen| seen.observation.value.is_suppressed()).map(Seen::period).collect()
}

/// A count of a period as a rate per thousand officers in post at its last day.
#[derive(Debug, Clone, Copy)]
pub struct RatePer1000<'a> {
    /// The rate; `None` below three events.
    pub rate: Option<Rate>,
    /// The denominator.
    pub officers: InPost<'a>,
}

/// The rate of a count, if officers in post at the last day of its period are published.
///
/// # Errors
/// Why there is none: `None` where no number of officers is held, else in what that number and the count differ (rule R35).
pub fn rate<'a>(counted: &Seen<'a>, events: u32, officers: &[InPost<'a>]) -> Result<RatePer1000<'a>, Option<WhyNot>> {
    let officers = officers.iter().find(|in_post| in_post.seen.period().to == counted.period().to).ok_or(None)?;
    r35::rate(&counted.measured(), &officers.seen.measured()).map_err(Some)?;
    Ok(RatePer1000 { rate: rate_per_1000(events, officers.number), officers: *officers })
}

/// All observations about an area, with their datasets, in the datasets' order.
#[must_use]
pub fn about<'a>(public: &'a Public, area: &Area) -> Vec<(&'a FigureSet, Vec<&'a Observation>)> {
    public
        .figures
        .iter()
        .map(|set| (set, set.observations.iter().filter(|observation| observation.area == *area).collect::<Vec<_>>()))
        .filter(|(_, observations)| !observations.is_empty())
        .collect()
}

/// Whether a value is there and is nought.
#[must_use]
pub fn is_zero(value: Value) -> bool {
    value.number() == Some(0.0)
}
