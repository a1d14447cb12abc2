//! Financial years, from 1 April to 31 March: the years in which official figures count.

use super::date::{Precision, When};
use super::figures::Period;
use jiff::ToSpan;
use jiff::civil::Date;

/// A financial year, by the calendar year in which it ends: 2025 is the year to 31 March 2025.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FinancialYear(pub i16);

/// Days by which a date may be off that is only roughly known, or is the date of a report.
const ROUGHLY: i32 = 31;
/// Days by which a date may be off of which the week is known.
const WEEK: i32 = 6;

impl FinancialYear {
    /// The year in which a day lies.
    #[must_use]
    pub fn of(day: Date) -> Self {
        FinancialYear(if day.month() >= 4 { day.year() + 1 } else { day.year() })
    }

    /// The last year that had ended by a day.
    #[must_use]
    pub fn ended_by(day: Date) -> Self {
        let year = FinancialYear::of(day);
        if year.period().to == day { year } else { FinancialYear(year.0 - 1) }
    }

    /// Its first and last day.
    #[must_use]
    pub fn period(self) -> Period {
        Period { from: Date::constant(self.0 - 1, 4, 1), to: Date::constant(self.0, 3, 31) }
    }

    /// The year that a period is exactly.
    #[must_use]
    pub fn exactly(period: Period) -> Option<Self> {
        Some(FinancialYear::of(period.to)).filter(|year| year.period() == period)
    }

    /// The first and the last of the years in which something may have happened; `None` where no source gives a date. They are the same
    /// where the date is exact enough to tell.
    #[must_use]
    pub fn span(when: When) -> Option<(Self, Self)> {
        let When::At { precision, .. } = when else { return None };
        let last = when.last()?;
        let slack = match precision {
            Precision::Approx => ROUGHLY,
            Precision::Week => WEEK,
            Precision::Day | Precision::Month | Precision::Year | Precision::Inferred => 0,
        };
        let (earliest, latest) = (last.earliest().saturating_sub(slack.days()), last.latest().saturating_add(slack.days()));
        Some((FinancialYear::of(earliest), FinancialYear::of(latest)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::date::PartialDate;
    use jiff::civil::date;

    #[test]
    fn a_year_ends_on_the_last_day_of_march() {
        assert_eq!(FinancialYear::of(date(2025, 3, 31)), FinancialYear(2025));
        assert_eq!(FinancialYear::of(date(2025, 4, 1)), FinancialYear(2026));
        assert_eq!(FinancialYear::ended_by(date(2025, 3, 30)), FinancialYear(2024));
        assert_eq!(FinancialYear::ended_by(date(2025, 3, 31)), FinancialYear(2025));
        assert_eq!(FinancialYear::exactly(FinancialYear(2025).period()), Some(FinancialYear(2025)));
        assert_eq!(FinancialYear::exactly(Period { from: date(2017, 12, 15), to: date(2018, 3, 31) }), None);
    }

    #[test]
    fn a_date_that_is_not_exact_may_lie_in_two_years() {
        let span = |text: &str| FinancialYear::span(When::at(PartialDate::parse(text).unwrap())).map(|(a, b)| (a.0, b.0));
        assert_eq!(span("2022-03-31"), Some((2022, 2022)));
        assert_eq!(span("2022-03"), Some((2022, 2022)));
        assert_eq!(span("2022"), Some((2022, 2023)));
        assert_eq!(FinancialYear::span(When::NotInSource), None);
        let about = When::At { from: PartialDate::parse("2022-03-20").unwrap(), until: None, precision: Precision::Approx };
        assert_eq!(FinancialYear::span(about).map(|(a, b)| (a.0, b.0)), Some((2022, 2023)));
        let within = When::At {
            from: PartialDate::parse("2022-03-30").unwrap(),
            until: Some(PartialDate::parse("2022-04-02").unwrap()),
            precision: Precision::Day,
        };
        assert_eq!(FinancialYear::span(within).map(|(a, b)| (a.0, b.0)), Some((2023, 2023)), "decided on the last day");
    }
}
