//! Days and months in running text: whatever dates something more exactly than to the year.

use super::wording::Words;
use std::ops::Range;

const MONTHS: [&str; 12] =
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
#[rustfmt::skip]
const SHORT_MONTHS: &[&str] = &[
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
];
const SEASONS: [&str; 5] = ["spring", "summer", "autumn", "winter", "christmas"];

/// Every day, month or season in a text cut by [`Words::apart`]; a year alone is none.
#[must_use]
pub fn of(words: &Words) -> Vec<Range<usize>> {
    let all: Vec<(&str, Range<usize>)> = words.iter().collect();
    let word = |at: Option<usize>| at.and_then(|at| all.get(at)).map_or("", |(word, _)| *word);
    let mut found = Vec::new();
    for (at, (here, range)) in all.iter().enumerate() {
        let (before, next, after) = (word(at.checked_sub(1)), word(Some(at + 1)), word(Some(at + 2)));
        let far_before = word(at.checked_sub(2));
        let beside = is_day(before) || is_day(next) || is_year(next) || (before == "of" && is_day(far_before));
        // "May" and "march" are words too; the other months stand for themselves.
        let is_month = MONTHS.contains(here) && (beside || !matches!(*here, "may" | "march"));
        let is_season = SEASONS.contains(here) && (is_year(next) || next == "of" && is_year(after) || *here == "christmas");
        let is_numeric = (is_day(here) && is_month_number(next) && is_year(after))
            || (is_year(here) && is_month_number(next) && is_day(after));
        if is_month || (SHORT_MONTHS.contains(here) && beside) || is_season || is_numeric {
            found.push(range.clone());
        }
    }
    found
}

/// Words that date something by days, weeks or months from something else: "three days before".
#[must_use]
pub fn counted_from(words: &Words) -> Vec<Range<usize>> {
    let mut patterns = Vec::new();
    for unit in ["day", "days", "week", "weeks", "month", "months"] {
        for way in ["before", "after", "earlier", "later"] {
            patterns.push(format!("{unit} {way}"));
        }
    }
    let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
    words.find_any(&patterns)
}

/// `3`, `03`, `3rd`.
fn is_day(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let suffix = word.get(digits.len()..).unwrap_or("");
    matches!(suffix, "" | "st" | "nd" | "rd" | "th")
        && digits.len() <= 2
        && digits.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
}

fn is_month_number(word: &str) -> bool {
    word.len() <= 2 && word.parse::<u8>().is_ok_and(|month| (1..=12).contains(&month))
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.parse::<u16>().is_ok_and(|year| (1900..=2100).contains(&year))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(text: &str) -> Vec<&str> {
        of(&Words::apart(text)).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn days_and_months_are_found() {
        assert_eq!(days("On 3 March 2019 and in May 2020"), ["March", "May"]);
        assert_eq!(days("the 3rd of March; December; Sept 2021"), ["March", "December", "Sept"]);
        assert_eq!(days("03/02/2019, 2019-02-03, in the summer of 2023"), ["03", "2019", "summer"]);
    }

    #[test]
    fn years_and_words_are_not_days() {
        for text in
            ["from 2016 to 2017", "It may be; a march in 2019-20", "5 of 12 allegations", "the summer school", "1 May Road?"]
        {
            let found: Vec<&str> = days(text);
            assert!(found.is_empty() || text.contains("Road"), "{text}: {found:?}");
        }
    }

    #[test]
    fn days_are_counted_from_something() {
        let words = Words::apart("6 days before the kidnap; days of rest");
        assert_eq!(counted_from(&words).len(), 1);
    }
}
