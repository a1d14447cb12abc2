//! Ages of people in running text: "aged 14", "a 14-year-old", "at the age of fourteen", and as newspapers write: "a teacher, 24, said".
//!
//! Not ages: a limit in law ("under the age of 18", "a child under 13"), and how old a thing is ("a ten-year-old complaint").

use super::wording::{Words, number};
use std::ops::Range;

/// An age, and where it stands.
#[derive(Debug, PartialEq, Eq)]
pub struct Age {
    /// In years.
    pub years: u32,
    /// The words that give it.
    pub range: Range<usize>,
}

/// What can be so many years old without being a person.
#[rustfmt::skip]
const THINGS: &[&str] = &[
    "case", "cases", "complaint", "complaints", "matter", "matters", "allegation", "allegations", "investigation",
    "investigations", "inquiry", "finding", "warning", "warnings", "policy", "policies", "rule", "rules", "law", "report",
    "reports", "incident", "incidents", "offence", "offences", "conviction", "record", "records", "message", "messages",
    "vehicle",
];

/// Every age in a text, of which `words` are the words cut by [`Words::apart`].
#[must_use]
pub fn of(text: &str, words: &Words) -> Vec<Age> {
    let all: Vec<(&str, Range<usize>)> = words.iter().collect();
    let word = |at: Option<usize>| at.and_then(|at| all.get(at)).map_or("", |(word, _)| *word);
    let mut found = Vec::new();
    for (at, (here, range)) in all.iter().enumerate() {
        let Some(years) = years(here) else { continue };
        let (next, after, then) = (word(Some(at + 1)), word(Some(at + 2)), word(Some(at + 3)));
        let before = |back: usize| word(at.checked_sub(back));
        // How far on the words go that make it an age.
        let length = match (next, after) {
            ("year" | "years", "old" | "olds") => (!THINGS.contains(&then) && !is_of_thing(&all, at)).then_some(2),
            ("years", "of") if then == "age" => (!is_limit(before(1))).then_some(3),
            _ => None,
        };
        let aged = match before(1) {
            "aged" | "age" => Some(1),
            "about" | "around" | "between" | "only" | "just" if before(2) == "aged" => Some(2),
            "of" if before(2) == "age" && !(before(3) == "the" && is_limit(before(4))) => Some(2),
            before if is_between_commas(text, range) && !before.is_empty() && before.chars().all(char::is_alphabetic) => Some(0),
            _ => None,
        };
        let Some((from, to)) = aged.map(|back| (at - back, at)).or(length.map(|on| (at, at + on))) else { continue };
        let start = all.get(from).map_or(range.start, |(_, range)| range.start);
        let end = all.get(to).map_or(range.end, |(_, range)| range.end);
        found.push(Age { years, range: start..end });
    }
    found
}

/// ", 24," or ", 24" at the end: how newspapers put an age behind a person. Two digits, since a day of the month stands so rarely.
fn is_between_commas(text: &str, range: &Range<usize>) -> bool {
    let (before, after) = (text.get(..range.start).unwrap_or(""), text.get(range.end..).unwrap_or(""));
    range.len() == 2 && before.ends_with(", ") && (after.is_empty() || after.starts_with(','))
}

/// "The complaint was ten years old."
fn is_of_thing(all: &[(&str, Range<usize>)], at: usize) -> bool {
    all.iter().take(at).rev().take(3).any(|(word, _)| THINGS.contains(word))
}

fn is_limit(word: &str) -> bool {
    matches!(word, "under" | "over" | "below" | "above")
}

/// So many years as a person can be old.
fn years(word: &str) -> Option<u32> {
    number(word).and_then(|years| u32::try_from(years).ok()).filter(|years| (1..=110).contains(years))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ages(text: &str) -> Vec<(u32, &str)> {
        of(text, &Words::apart(text)).into_iter().map(|age| (age.years, &text[age.range])).collect()
    }

    #[test]
    fn ages_are_of_people() {
        assert_eq!(ages("a 14-year-old, and two people aged 15 and 16"), [(14, "14-year-old"), (15, "aged 15")]);
        assert_eq!(ages("A six\u{2011}year\u{2011}old child"), [(6, "six\u{2011}year\u{2011}old")]);
        assert_eq!(ages("at the age of fourteen; aged about 30"), [(14, "age of fourteen"), (30, "aged about 30")]);
        assert_eq!(ages("when 12 years of age"), [(12, "12 years of age")]);
        assert_eq!(ages("Messages to a student, 19, and to a nurse, 24"), [(19, "19"), (24, "24")]);
    }

    #[test]
    fn limits_in_law_and_things_are_no_ages() {
        for text in [
            "sexual activity with a child under 13",
            "people under the age of 18",
            "a ten-year-old complaint",
            "The allegations were 17 years old.",
            "under 18 years of age",
            "after 18 years of service",
            "a term of 30 years",
            "on counts 11, 12, 13 and 14, of 2019, 12 of them proven",
        ] {
            assert_eq!(ages(text), [], "{text}");
        }
    }
}
