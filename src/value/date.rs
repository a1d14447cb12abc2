//! Dates as sources give them: to the day, the month or the year, sometimes only roughly.
//!
//! A date known to the month is not the first of that month, and is never turned into it. What can be said of a partial date is
//! its earliest and its latest day; comparisons that need more than that are not offered.

use jiff::civil;
use std::cmp::Ordering;
use std::fmt;
use std::ops::RangeInclusive;

/// The years a record may speak of: the Metropolitan Police was founded in 1829, and a four-digit year beyond the last is a slip of
/// the finger.
pub const YEARS: RangeInclusive<i16> = 1829..=2199;

/// A date in the Gregorian calendar, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// Only the year.
    Year(i16),
    /// Year and month (1 to 12).
    Month(i16, i8),
    /// The day.
    Day(civil::Date),
}

/// Why a text is not a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateFault {
    /// It does not have the form of a date at all.
    Form,
    /// The month is not 1 to 12.
    NoSuchMonth,
    /// The month has fewer days: its number of days.
    NoSuchDay(i8),
    /// The year is out of range.
    YearOutOfRange,
}

impl PartialDate {
    /// Reads `2023`, `2023-09` or `2023-09-30`, and nothing else.
    ///
    /// # Errors
    /// What is wrong with the text, so that the fault can say it.
    pub fn parse(text: &str) -> Result<Self, DateFault> {
        let number = |part: &str, length: usize| -> Option<i16> {
            (part.len() == length && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok()).flatten()
        };
        let mut parts = text.split('-');
        let year = parts.next().and_then(|part| number(part, 4)).ok_or(DateFault::Form)?;
        let month = parts.next().map(|part| number(part, 2).ok_or(DateFault::Form)).transpose()?;
        let day = parts.next().map(|part| number(part, 2).ok_or(DateFault::Form)).transpose()?;
        if parts.next().is_some() {
            return Err(DateFault::Form);
        }
        if !YEARS.contains(&year) {
            return Err(DateFault::YearOutOfRange);
        }
        let Some(month) = month else { return Ok(PartialDate::Year(year)) };
        let month = i8::try_from(month).ok().filter(|m| (1..=12).contains(m)).ok_or(DateFault::NoSuchMonth)?;
        let Some(day) = day else { return Ok(PartialDate::Month(year, month)) };
        let length = civil::Date::new(year, month, 1).map_or(31, civil::Date::days_in_month);
        let date = i8::try_from(day).ok().and_then(|day| civil::Date::new(year, month, day).ok());
        date.map(PartialDate::Day).ok_or(DateFault::NoSuchDay(length))
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        match self {
            PartialDate::Year(year) | PartialDate::Month(year, _) => year,
            PartialDate::Day(date) => date.year(),
        }
    }

    /// The first day it could be.
    #[must_use]
    pub fn earliest(self) -> civil::Date {
        match self {
            PartialDate::Year(year) => civil::Date::constant(year, 1, 1),
            PartialDate::Month(year, month) => civil::Date::constant(year, month, 1),
            PartialDate::Day(date) => date,
        }
    }

    /// The last day it could be.
    #[must_use]
    pub fn latest(self) -> civil::Date {
        match self {
            PartialDate::Year(year) => civil::Date::constant(year, 12, 31),
            PartialDate::Month(..) => self.earliest().last_of_month(),
            PartialDate::Day(date) => date,
        }
    }

    /// The same date known only to the year, as rules that withhold the day require.
    #[must_use]
    pub fn to_year(self) -> Self {
        PartialDate::Year(self.year())
    }

    /// Order by the earliest day, the more exact first: for lists, not for claims about which came first.
    #[must_use]
    pub fn for_sorting(self, other: Self) -> Ordering {
        self.earliest().cmp(&other.earliest()).then(self.latest().cmp(&other.latest()))
    }
}

/// As written in the content and the downloads: `2023`, `2023-09`, `2023-09-30`.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::Year(year) => write!(f, "{year:04}"),
            PartialDate::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            PartialDate::Day(date) => write!(f, "{date}"),
        }
    }
}

/// How exact a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// The day is known.
    Day,
    /// The week: the date is a day in it.
    Week,
    /// The month.
    Month,
    /// The year.
    Year,
    /// Roughly then.
    Approx,
    /// Part of it was worked out, for example the year from a weekday.
    Inferred,
}

impl Precision {
    /// All, for messages and the vocabulary.
    pub const ALL: [Precision; 6] =
        [Precision::Day, Precision::Week, Precision::Month, Precision::Year, Precision::Approx, Precision::Inferred];

    /// As written in the content.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Precision::Day => "day",
            Precision::Week => "week",
            Precision::Month => "month",
            Precision::Year => "year",
            Precision::Approx => "approx",
            Precision::Inferred => "inferred",
        }
    }

    /// What a date has when nothing else is said.
    #[must_use]
    pub fn of(date: PartialDate) -> Self {
        match date {
            PartialDate::Day(_) => Precision::Day,
            PartialDate::Month(..) => Precision::Month,
            PartialDate::Year(_) => Precision::Year,
        }
    }

    /// Whether a date can have this precision: a month has no day to be exact to.
    #[must_use]
    pub fn fits(self, date: PartialDate) -> bool {
        match self {
            Precision::Day | Precision::Week => matches!(date, PartialDate::Day(_)),
            Precision::Month => matches!(date, PartialDate::Month(..)),
            Precision::Year => matches!(date, PartialDate::Year(_)),
            Precision::Approx | Precision::Inferred => true,
        }
    }
}

/// When something happened, as far as the sources say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// No source says.
    NotInSource,
    /// At, or from, a date.
    At {
        /// The date, or the beginning of the period.
        from: PartialDate,
        /// The end of the period, if it is one.
        until: Option<PartialDate>,
        /// How exact.
        precision: Precision,
    },
}

impl When {
    /// A date as exact as it is written.
    #[must_use]
    pub fn at(date: PartialDate) -> Self {
        When::At { from: date, until: None, precision: Precision::of(date) }
    }

    /// The date or the beginning of the period.
    #[must_use]
    pub fn from(self) -> Option<PartialDate> {
        match self {
            When::NotInSource => None,
            When::At { from, .. } => Some(from),
        }
    }

    /// The end of the period, or else the date.
    #[must_use]
    pub fn last(self) -> Option<PartialDate> {
        match self {
            When::NotInSource => None,
            When::At { from, until, .. } => Some(until.unwrap_or(from)),
        }
    }

    /// The same, known only to the year; a year that is only rough, or was worked out, stays so.
    #[must_use]
    pub fn to_year(self) -> Self {
        match self {
            When::NotInSource => When::NotInSource,
            When::At { from, until, precision } => When::At {
                from: from.to_year(),
                until: until.map(PartialDate::to_year).filter(|until| until.year() != from.year()),
                precision: match precision {
                    Precision::Approx | Precision::Inferred => precision,
                    Precision::Day | Precision::Week | Precision::Month | Precision::Year => Precision::Year,
                },
            },
        }
    }
}
