//! Dates as written: what a field for dates takes, and what is said to a text that is none.

use super::record::Scalar;
use super::shape::{self, Definitions, Json};
use crate::fault::{Fault, Fix, Place};
use crate::rules::r27;
use crate::value::date::{DateFault, PartialDate};
use crate::vocabulary::NOT_IN_SOURCE;

/// A date as written, or the words that say that no source gives one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrittenDate {
    /// A date.
    Known(PartialDate),
    /// `not-in-source`.
    NotInSource,
}

impl Scalar for WrittenDate {
    fn from_text(text: &str, place: Place) -> Result<Self, Box<Fault>> {
        if text == NOT_IN_SOURCE {
            return Ok(WrittenDate::NotInSource);
        }
        PartialDate::parse(text).map(WrittenDate::Known).map_err(|why| Box::new(bad_date(text, &why, Takes::DateOrGap, place)))
    }

    fn shape(definitions: &mut Definitions) -> Json {
        shape::date_or_gap(definitions)
    }
}

impl Scalar for PartialDate {
    fn from_text(text: &str, place: Place) -> Result<Self, Box<Fault>> {
        PartialDate::parse(text).map_err(|why| Box::new(bad_date(text, &why, Takes::Date, place)))
    }

    fn shape(definitions: &mut Definitions) -> Json {
        shape::date(definitions)
    }
}

impl Scalar for jiff::civil::Date {
    fn from_text(text: &str, place: Place) -> Result<Self, Box<Fault>> {
        match PartialDate::parse(text) {
            Ok(PartialDate::Day(date)) => Ok(date),
            Ok(_) => Err(Box::new(
                Fault::error("not-a-day", place, format!("`{text}` does not say the day"))
                    .expected("a day: 2023-09-30")
                    .mend("this field needs the day; write it in full"),
            )),
            Err(why) => Err(Box::new(bad_date(text, &why, Takes::Day, place))),
        }
    }

    fn shape(definitions: &mut Definitions) -> Json {
        shape::day(definitions)
    }
}

/// What a field for dates takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Takes {
    /// A day only.
    Day,
    /// A date as far as it is known; where it is not known, the field is left out.
    Date,
    /// The same, or `not-in-source`.
    DateOrGap,
}

impl Takes {
    fn expected(self) -> &'static str {
        match self {
            Takes::Day => "a day: 2023-09-30",
            Takes::Date => "a day (2023-09-30), a month (2023-09) or a year (2023)",
            Takes::DateOrGap => "a day (2023-09-30), a month (2023-09), a year (2023), or not-in-source",
        }
    }
}

/// The fault for a text that is not a date. A date in the British order, or without its noughts, is offered put right.
fn bad_date(text: &str, why: &DateFault, takes: Takes, place: Place) -> Fault {
    let put_right = if *why == DateFault::Form { put_right(text) } else { None };
    let why = if let Some(Err(length)) = put_right { &DateFault::NoSuchDay(length) } else { why };
    match r27::impossible(text, why, place) {
        Some(fault) if *why == DateFault::YearOutOfRange => fault,
        Some(fault) => fault.expected(takes.expected()).mend(match takes {
            Takes::Day => "look it up in the source",
            Takes::Date => "look it up in the source; if that gives only the month, write the month",
            Takes::DateOrGap => {
                "look it up in the source; if that gives only the month, write the month; if it prints this very date, write `not-in-source`, and in an event keep its words under `printed`"
            }
        }),
        None => {
            let fault = Fault::error("not-a-date", place, format!("`{text}` is not a date")).expected(takes.expected());
            match put_right {
                Some(Ok(date)) if can_mean_two_days(text) => fault.mend(format!("write {date}")),
                Some(Ok(date)) => fault.mend(format!("write {date}")).fix(Fix::Write(date.to_string())),
                _ if text == NOT_IN_SOURCE && takes == Takes::Date => {
                    fault.mend("remove the line: left out, it says the same")
                }
                _ if text == NOT_IN_SOURCE => fault.mend("write the day; this field cannot do without"),
                _ if takes == Takes::DateOrGap => {
                    fault.mend("write digits, the year first; `not-in-source` where no source gives a date")
                }
                _ => fault.mend("write digits, the year first"),
            }
        }
    }
}

/// `31/12/2023` and `2023-12-1` as dates; `Err` with the month's length if that day does not exist; `None` for anything else.
fn put_right(text: &str) -> Option<Result<PartialDate, i8>> {
    let parts: Vec<&str> = text.split(['/', '.', '-']).map(str::trim).collect();
    let [first, month, last] = parts.as_slice() else { return None };
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    let number = |part: &str, longest: usize| {
        let digits = !part.is_empty() && part.len() <= longest && part.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| part.parse::<u16>().ok()).flatten()
    };
    let (day, month, year) = (number(day, 2)?, number(month, 2)?, number(year, 4).filter(|_| year.len() == 4)?);
    match PartialDate::parse(&format!("{year:04}-{month:02}-{day:02}")) {
        Ok(date) => Some(Ok(date)),
        Err(DateFault::NoSuchDay(length)) => Some(Err(length)),
        Err(_) => None,
    }
}

/// Whether a day is written in an order that elsewhere means another day: `03/04/2023` is in March for some.
fn can_mean_two_days(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['/', '.', '-']).map(str::trim).collect();
    let number = |part: &&str| part.parse::<u8>().ok();
    matches!(parts.as_slice(), [day, month, year] if year.len() == 4 && day != month && number(day).is_some_and(|day| day <= 12))
}
