//! Gaps that a dataset declares: what nobody publishes, collects or gives, and since when that is so.

use super::figures::{Area, FigureSet, Observation, Period};
use super::financial_year::FinancialYear;
use super::id::SourceId;
use crate::vocabulary::{Availability, PeriodKind, Population};

/// Why there is no number of a measure, for some areas and a stretch of time.
#[derive(Debug, Clone)]
pub struct Gap {
    /// Of every force; the nation is named by itself.
    pub every_force: bool,
    /// Of whom besides.
    pub areas: Vec<Area>,
    /// Index into the dataset's measures.
    pub measure: usize,
    /// Who would be counted.
    pub population: Population,
    /// From its first day to its last.
    pub period: Period,
    /// Why.
    pub why: Availability,
    /// The same in a sentence or two.
    pub note: Option<String>,
    /// Where that is stated.
    pub sources: Vec<SourceId>,
}

impl Gap {
    /// Whether it is about an area.
    #[must_use]
    pub fn is_about(&self, area: &Area) -> bool {
        (self.every_force && *area != Area::Nation) || self.areas.contains(area)
    }

    /// Whether it takes a year in: all of it, or for what is counted on one day, its last day.
    #[must_use]
    pub fn takes_in(&self, year: FinancialYear, kind: PeriodKind) -> bool {
        let Period { from, to } = year.period();
        let inside = |day| self.period.from <= day && day <= self.period.to;
        match kind {
            PeriodKind::Snapshot => inside(to),
            PeriodKind::FinancialYear | PeriodKind::CalendarYear | PeriodKind::Span => inside(from) && inside(to),
        }
    }

    /// Whether an observation of the same dataset lies in it, so that there is a number where none should be.
    #[must_use]
    pub fn holds(&self, observation: &Observation) -> bool {
        self.measure == observation.measure
            && self.population == observation.population
            && self.is_about(&observation.area)
            && self.period.from <= observation.period.from
            && observation.period.to <= self.period.to
    }
}

/// When the publisher of a dataset gives out the figures of a period, in months from its end.
#[must_use]
pub fn is_to_come(set: &FigureSet, year: FinancialYear, today: jiff::civil::Date) -> bool {
    let Some(months) = set.published_after else { return false };
    let published = year.period().to.saturating_add(jiff::Span::new().months(i64::from(months)));
    today < published
}
