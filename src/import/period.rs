//! Periods as tables write them: `2023/24`, `Year ending 31 March 2024`, `Mar 2024`, `As at 31 March 2024`.
//!
//! What a text says and what it means for a measure are two things: `31 March 2024` is that day for a count of people in post, and the year to
//! that day for a count over a financial year. What could mean two things is refused.

use super::number::unmarked;
use crate::value::date::YEARS;
use crate::value::figures::Period;
use crate::value::financial_year::FinancialYear;
use crate::vocabulary::{PeriodKind, Term};
use jiff::ToSpan;
use jiff::civil::Date;

/// What a text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// `2023/24`: by the year in which it ends.
    Split(i16),
    /// `Year ending 31 March 2024`: its last day.
    Ending(Date),
    /// `31 March 2024`.
    Day(Date),
    /// `March 2024`: its last day.
    Month(Date),
    /// `2024`.
    Year(i16),
    /// `April 2023 to March 2024`.
    Range(Date, Date),
}

const MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/// Words before a day that make it the end of a year.
const ENDING: [&str; 8] =
    ["year ending", "year ended", "year to", "twelve months to", "12 months to", "12 months ending", "y/e", "ye"];

/// Words before a period that say nothing of their own.
const BEFORE: [&str; 8] = ["as at", "as of", "financial year", "fiscal year", "fy", "at", "on", "in"];

/// Remarks behind a period.
const BEHIND: [&str; 5] = ["(provisional)", "(revised)", "(estimated)", "(p)", "(r)"];

/// Reads a period; `None` for what is none. Marks of footnotes are passed over.
#[must_use]
pub fn read(text: &str) -> Option<Said> {
    let text = unmarked(text).text.to_lowercase().replace(['\u{2013}', '\u{2014}', '\u{2011}'], "-");
    let text = BEHIND.iter().fold(text.trim(), |text, remark| text.strip_suffix(remark).unwrap_or(text).trim_end());
    for word in ENDING {
        if let Some(rest) = text.strip_prefix(word).filter(|rest| rest.starts_with([' ', ':'])) {
            return match read_bare(rest.trim_start_matches([' ', ':']))? {
                Said::Day(day) | Said::Month(day) => Some(Said::Ending(day)),
                _ => None,
            };
        }
    }
    let bare = BEFORE
        .iter()
        .find_map(|word| {
            text.strip_prefix(word).filter(|rest| rest.starts_with([' ', ':']) || (*word == "fy" && !rest.is_empty()))
        })
        .map_or(text, |rest| rest.trim_start_matches([' ', ':']));
    if let Some((from, to)) = bare.split_once(" to ").or_else(|| bare.split_once(" - ")) {
        let from = match read_bare(from.trim())? {
            Said::Day(day) => day,
            Said::Month(day) => day.first_of_month(),
            _ => return None,
        };
        return match read_bare(to.trim())? {
            Said::Day(to) | Said::Month(to) if from < to => Some(Said::Range(from, to)),
            _ => None,
        };
    }
    read_bare(bare)
}

fn read_bare(text: &str) -> Option<Said> {
    if let Some(day) = iso(text).or_else(|| slashed(text)) {
        return Some(Said::Day(day));
    }
    if let Some(year) = year(text) {
        return Some(Said::Year(year));
    }
    if let Some((first, second)) = text.split_once(['/', '-']) {
        let first = first.trim();
        if let Some(first) = year(first) {
            let next = first + 1;
            let second = second.trim();
            let follows = second == format!("{next}") || second == format!("{:02}", next % 100);
            return (follows && year(&next.to_string()).is_some()).then_some(Said::Split(next));
        }
        // `Mar-24`, as spreadsheets show a day.
        let month = month(first)?;
        let short = second.len() == 2 && second.bytes().all(|byte| byte.is_ascii_digit());
        let year = if short { format!("20{second}").parse().ok() } else { year(second) };
        return last_of(year?, month).map(Said::Month);
    }
    let words: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    match words.as_slice() {
        [named, of] => last_of(year(of)?, month(named)?).map(Said::Month),
        [day, named, of] => {
            let day = ["st", "nd", "rd", "th"].iter().find_map(|end| day.strip_suffix(end)).unwrap_or(day);
            let day: i8 = day.parse().ok()?;
            Date::new(year(of)?, month(named)?, day).ok().map(Said::Day)
        }
        _ => None,
    }
}

fn year(text: &str) -> Option<i16> {
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|year| digits && YEARS.contains(year))
}

/// A month by its name, or the first three letters of it (`Sept` too).
fn month(text: &str) -> Option<i8> {
    let text = text.trim_end_matches('.');
    let at = MONTHS.iter().position(|name| *name == text || (text.len() >= 3 && text.len() <= 4 && name.starts_with(text)))?;
    i8::try_from(at + 1).ok()
}

fn last_of(year: i16, month: i8) -> Option<Date> {
    Date::new(year, month, 1).ok().map(Date::last_of_month)
}

fn iso(text: &str) -> Option<Date> {
    let day = text.get(..10)?;
    let rest = text.get(10..)?;
    let formed = day.as_bytes().get(4) == Some(&b'-') && day.as_bytes().get(7) == Some(&b'-');
    let time = rest.is_empty() || rest.starts_with("t00:00") || rest.starts_with(" 00:00");
    day.parse().ok().filter(|day: &Date| formed && time && YEARS.contains(&day.year()))
}

/// `31/03/2024`, the day first as in Britain; where the month could be meant first, nothing.
fn slashed(text: &str) -> Option<Date> {
    let mut parts = text.split('/');
    let (day, month, of) = (parts.next()?, parts.next()?, parts.next()?);
    let of = year(of).filter(|_| parts.next().is_none())?;
    let (day, month): (i8, i8) = (day.parse().ok()?, month.parse().ok()?);
    if day <= 12 && day != month {
        return None;
    }
    Date::new(of, month, day).ok()
}

/// The only period that a longer text names, such as a title. A bare year counts only where there is nothing else.
#[must_use]
pub fn find(text: &str) -> Option<Said> {
    let words: Vec<&str> = text.split_whitespace().map(|word| word.trim_matches([',', '.', ';', ':', '(', ')'])).collect();
    let mut found: Vec<Said> = Vec::new();
    let mut from = 0;
    while from < words.len() {
        let longest = (1..=7.min(words.len() - from)).rev().find_map(|length| {
            let said = words.get(from..from + length).and_then(|words| read(&words.join(" ")))?;
            Some((length, said))
        });
        match longest {
            Some((length, said)) => {
                if !found.contains(&said) {
                    found.push(said);
                }
                from += length;
            }
            None => from += 1,
        }
    }
    let exact: Vec<Said> = found.iter().copied().filter(|said| !matches!(said, Said::Year(_))).collect();
    match (exact.as_slice(), found.as_slice()) {
        ([one], _) | ([], [one]) => Some(*one),
        _ => None,
    }
}

/// The kind of period that a text most likely means, where no dataset says it.
#[must_use]
pub fn likely(said: Said) -> PeriodKind {
    match said {
        Said::Split(_) => PeriodKind::FinancialYear,
        Said::Ending(day) if (day.month(), day.day()) == (3, 31) => PeriodKind::FinancialYear,
        Said::Ending(day) if (day.month(), day.day()) == (12, 31) => PeriodKind::CalendarYear,
        Said::Year(_) => PeriodKind::CalendarYear,
        Said::Day(_) | Said::Month(_) => PeriodKind::Snapshot,
        Said::Range(from, to) if FinancialYear::exactly(Period { from, to }).is_some() => PeriodKind::FinancialYear,
        Said::Ending(_) | Said::Range(..) => PeriodKind::Span,
    }
}

/// The period that a text means for a measure of a kind. With `to_march` a bare year is the one to 31 March, or that day.
///
/// # Errors
/// Why it means none, in words that follow "means no".
pub fn resolve(said: Said, kind: PeriodKind, to_march: bool) -> Result<Period, String> {
    let financial = |day: Date| {
        let year = FinancialYear::of(day);
        if year.period().to == day { Ok(year.period()) } else { Err(format!("financial year, since it ends on {day}")) }
    };
    let calendar = |year: i16| Period { from: Date::constant(year, 1, 1), to: Date::constant(year, 12, 31) };
    let moment = |day: Date| Period { from: day, to: day };
    let year_to = |day: Date| {
        let from = day.saturating_sub(1.year()).saturating_add(1.day());
        // The year to the last day of February begins on the first of March.
        let from = if day == day.last_of_month() { day.saturating_sub(11.months()).first_of_month() } else { from };
        Period { from, to: day }
    };
    let no = || Err(kind.label().to_lowercase());
    match (kind, said) {
        (PeriodKind::FinancialYear | PeriodKind::Span, Said::Split(year)) => Ok(FinancialYear(year).period()),
        (PeriodKind::FinancialYear, Said::Ending(day) | Said::Day(day) | Said::Month(day)) => financial(day),
        (PeriodKind::FinancialYear, Said::Year(year)) if to_march => Ok(FinancialYear(year).period()),
        (PeriodKind::FinancialYear, Said::Year(_)) => {
            Err("financial year by itself: if it is the year to 31 March, write `bare-year: ending-march` into the map"
                .to_owned())
        }
        (PeriodKind::FinancialYear, Said::Range(from, to)) => {
            if FinancialYear::exactly(Period { from, to }).is_some() {
                Ok(Period { from, to })
            } else {
                no()
            }
        }
        (PeriodKind::CalendarYear, Said::Year(year)) if !to_march => Ok(calendar(year)),
        (PeriodKind::CalendarYear, Said::Ending(day)) if (day.month(), day.day()) == (12, 31) => Ok(calendar(day.year())),
        (PeriodKind::CalendarYear, Said::Range(from, to)) if calendar(from.year()) == (Period { from, to }) => {
            Ok(Period { from, to })
        }
        (PeriodKind::Snapshot, Said::Day(day) | Said::Month(day)) => Ok(moment(day)),
        (PeriodKind::Snapshot, Said::Year(year)) if to_march => Ok(moment(Date::constant(year, 3, 31))),
        (PeriodKind::Snapshot, Said::Year(_)) => {
            Err("day by itself: if it is 31 March, write `bare-year: ending-march` into the map".to_owned())
        }
        (PeriodKind::Span, Said::Ending(day)) => Ok(year_to(day)),
        (PeriodKind::Span, Said::Range(from, to)) => Ok(Period { from, to }),
        (PeriodKind::Span, Said::Year(year)) if !to_march => Ok(calendar(year)),
        _ => no(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn years_in_all_forms_are_one_year() {
        for text in [
            "2023/24",
            "2023-24",
            "2023\u{2013}24",
            "2023/2024",
            "2023/24 [note 3]",
            "2023/24 (provisional)",
            "FY 2023/24",
            "Financial year 2023-24",
            "Year ending 31 March 2024",
            "year ended 31st March 2024",
            "Year ending March 2024 [note 1]",
            "YE Mar 2024",
            "12 months to March 2024",
            "Mar 2024",
            "Mar-24",
            "31 March 2024",
            "2024-03-31",
            "31/03/2024",
            "April 2023 to March 2024",
            "1 April 2023 to 31 March 2024",
            "1 April 2023 \u{2013} 31 March 2024",
        ] {
            let said = read(text).unwrap_or_else(|| panic!("{text}"));
            let period = resolve(said, PeriodKind::FinancialYear, false).unwrap_or_else(|why| panic!("{text}: {why}"));
            assert_eq!(period, FinancialYear(2024).period(), "{text}");
        }
    }

    #[test]
    fn what_could_mean_two_things_means_none() {
        for text in
            ["2023/25", "2023/4", "03/04/2024", "31 February 2024", "March", "24", "Total", "", "0203/04", "2024/23", "Mar-2"]
        {
            assert_eq!(read(text), None, "{text}");
        }
        let day = date(2024, 3, 31);
        for (said, kind) in [
            (Said::Year(2024), PeriodKind::FinancialYear),
            (Said::Year(2024), PeriodKind::Snapshot),
            (Said::Split(2024), PeriodKind::Snapshot),
            (Said::Split(2024), PeriodKind::CalendarYear),
            (Said::Ending(day), PeriodKind::CalendarYear),
            (Said::Ending(day), PeriodKind::Snapshot),
            (Said::Day(date(2024, 9, 30)), PeriodKind::FinancialYear),
        ] {
            assert!(resolve(said, kind, false).is_err(), "{said:?} {kind:?}");
        }
    }

    #[test]
    fn the_same_words_mean_what_the_measure_counts() {
        let said = read("As at 31 March 2024").unwrap();
        assert_eq!(
            resolve(said, PeriodKind::Snapshot, false).unwrap(),
            Period { from: date(2024, 3, 31), to: date(2024, 3, 31) }
        );
        assert_eq!(resolve(Said::Year(2024), PeriodKind::Snapshot, true).unwrap().to, date(2024, 3, 31));
        assert_eq!(resolve(Said::Year(2024), PeriodKind::CalendarYear, false).unwrap().from, date(2024, 1, 1));
        let span = resolve(read("Year ending September 2023").unwrap(), PeriodKind::Span, false).unwrap();
        assert_eq!(span, Period { from: date(2022, 10, 1), to: date(2023, 9, 30) });
    }

    #[test]
    fn a_title_tells_its_period() {
        assert_eq!(find("Table 3: Officers added, year ending 31 March 2024 [note 1]"), Some(Said::Ending(date(2024, 3, 31))));
        assert_eq!(find("Officers dismissed, England and Wales, 2023/24."), Some(Said::Split(2024)));
        assert_eq!(find("Officers, 2022/23 and 2023/24"), None);
        assert_eq!(find("Officers under the rules of 2020, year ending March 2024"), Some(Said::Ending(date(2024, 3, 31))));
    }
}
