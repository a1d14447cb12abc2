//! What a column may hold, so that a program can refuse what does not belong in it.
//!
//! Written once, with the column; [`super::package`] and [`super::csvw`] tell it in their own words, and [`Form::admits`] holds the
//! program to it.

use super::Value;
use crate::value::date::PartialDate;
use crate::vocabulary::{List, lists};
use jiff::civil::Date;

/// What a column may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Form {
    /// What kind of value.
    pub kind: Kind,
    /// Values beside those of its kind, such as `withheld`.
    pub also: &'static [&'static str],
    /// Whether it is never empty.
    pub always: bool,
    /// Whether it is a part of what tells a row from all others.
    pub key: bool,
    /// The table and the column in which each of its values stands.
    pub of: Option<(&'static str, &'static str)>,
}

/// A kind of value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// An id or an anchor: small letters, figures, and `-` or `.` between.
    Id,
    /// Ids, parted by `; `.
    Ids,
    /// Phrases made of ids and blanks, as in `detective sergeant`; several are parted by `; `.
    Phrases,
    /// A term of a vocabulary list.
    Term(&'static str),
    /// Terms of a vocabulary list, parted by `; `.
    Terms(&'static str),
    /// One of a few words that are no list of the vocabulary.
    OneOf(&'static [&'static str]),
    /// A whole number from nought.
    Whole,
    /// A number.
    Number,
    /// `true` or `false`.
    Flag,
    /// A day, `2026-11-21`.
    Day,
    /// A day, a month or a year, as exact as the source.
    PartialDate,
    /// A year.
    Year,
    /// An address on the web.
    Address,
    /// A SHA-256, in hexadecimal digits.
    Hash,
}

/// Words.
pub const TEXT: Form = form(Kind::Text);
/// An id.
pub const ID: Form = form(Kind::Id);
/// Ids.
pub const IDS: Form = form(Kind::Ids);
/// Phrases made of ids.
pub const PHRASES: Form = form(Kind::Phrases);
/// A whole number from nought.
pub const WHOLE: Form = form(Kind::Whole);
/// A number.
pub const NUMBER: Form = form(Kind::Number);
/// `true` or `false`.
pub const FLAG: Form = form(Kind::Flag);
/// A day.
pub const DAY: Form = form(Kind::Day);
/// A day, a month or a year.
pub const PARTIAL_DATE: Form = form(Kind::PartialDate);
/// A year.
pub const YEAR: Form = form(Kind::Year);
/// An address on the web.
pub const ADDRESS: Form = form(Kind::Address);
/// A SHA-256.
pub const HASH: Form = form(Kind::Hash);

/// A term of a list.
#[must_use]
pub const fn term(list: &'static str) -> Form {
    form(Kind::Term(list))
}

/// Terms of a list.
#[must_use]
pub const fn terms(list: &'static str) -> Form {
    form(Kind::Terms(list))
}

/// One of a few words.
#[must_use]
pub const fn one_of(words: &'static [&'static str]) -> Form {
    form(Kind::OneOf(words))
}

const fn form(kind: Kind) -> Form {
    Form { kind, also: &[], always: false, key: false, of: None }
}

/// What an id may be, as a regular expression that XML Schema, Python and Rust read alike.
pub const ID_PATTERN: &str = "[a-z0-9]+([-.][a-z0-9]+)*";
/// What parts several values of a cell.
pub const BETWEEN: &str = "; ";
const PARTIAL_DATE_PATTERN: &str = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
const HASH_PATTERN: &str = "[0-9a-f]{64}";
const DAY_PATTERN: &str = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

impl Form {
    /// It is never empty.
    #[must_use]
    pub const fn always(self) -> Self {
        Form { always: true, ..self }
    }

    /// It is a part of what tells a row from all others, and so never empty.
    #[must_use]
    pub const fn key(self) -> Self {
        Form { key: true, always: true, ..self }
    }

    /// It may also hold one of these words; for terms and days.
    #[must_use]
    pub const fn or(self, also: &'static [&'static str]) -> Self {
        Form { also, ..self }
    }

    /// Each of its values stands in this column of this table.
    #[must_use]
    pub const fn of(self, table: &'static str, column: &'static str) -> Self {
        Form { of: Some((table, column)), ..self }
    }

    /// The words that it may hold, where these are few: a closed list.
    #[must_use]
    pub fn words(&self) -> Option<Vec<&'static str>> {
        let words = match self.kind {
            Kind::Term(list) | Kind::Terms(list) => term_ids(list),
            Kind::OneOf(words) => words.to_vec(),
            _ => return None,
        };
        Some(words.into_iter().chain(self.also.iter().copied()).collect())
    }

    /// Whether it holds days and nothing else. Programs that read tables know no day that may also be a word; to them it is a text.
    #[must_use]
    pub fn is_day(&self) -> bool {
        self.kind == Kind::Day && self.also.is_empty()
    }

    /// Whether a cell holds several values.
    #[must_use]
    pub fn is_several(&self) -> bool {
        matches!(self.kind, Kind::Ids | Kind::Phrases | Kind::Terms(_))
    }

    /// A regular expression for the whole cell, where that says more than its kind.
    #[must_use]
    pub fn pattern(&self) -> Option<String> {
        let one = self.one_pattern()?;
        Some(if self.is_several() { format!("({one})({BETWEEN}({one}))*") } else { format!("({one})") })
    }

    /// The same for one value of a cell that may hold several.
    #[must_use]
    pub fn one_pattern(&self) -> Option<String> {
        match self.kind {
            Kind::Id | Kind::Ids => Some(ID_PATTERN.to_owned()),
            Kind::Phrases => Some(format!("{ID_PATTERN}( {ID_PATTERN})*")),
            Kind::Day if !self.also.is_empty() => {
                let words = self.also.iter().map(|word| escaped(word));
                Some(std::iter::once(DAY_PATTERN.to_owned()).chain(words).collect::<Vec<_>>().join("|"))
            }
            Kind::PartialDate => Some(PARTIAL_DATE_PATTERN.to_owned()),
            Kind::Hash => Some(HASH_PATTERN.to_owned()),
            Kind::Term(_) | Kind::Terms(_) | Kind::OneOf(_) => {
                Some(self.words()?.iter().map(|word| escaped(word)).collect::<Vec<_>>().join("|"))
            }
            _ => None,
        }
    }

    /// Whether a value may stand in such a column.
    #[must_use]
    pub fn admits(&self, value: &Value) -> bool {
        match value {
            Value::Absent => !self.always,
            Value::Flag(_) => self.kind == Kind::Flag,
            Value::Number(number) => match self.kind {
                Kind::Whole => number.parse::<u64>().is_ok(),
                Kind::Number => number.parse::<f64>().is_ok_and(f64::is_finite),
                Kind::Year => number.len() == 4 && number.parse::<u16>().is_ok(),
                _ => false,
            },
            Value::Text(text) if text.is_empty() => false,
            Value::Text(text) if self.also.contains(&text.as_str()) => true,
            Value::Text(text) => {
                let words = self.words();
                let one = |part: &str| words.as_ref().is_some_and(|words| words.contains(&part));
                match self.kind {
                    Kind::Text => true,
                    Kind::Id => is_id(text),
                    Kind::Ids => text.split(BETWEEN).all(is_id),
                    Kind::Phrases => text.split(BETWEEN).all(|phrase| phrase.split(' ').all(is_id)),
                    Kind::Term(_) | Kind::OneOf(_) => one(text),
                    Kind::Terms(_) => text.split(BETWEEN).all(one),
                    Kind::Day => text.parse::<Date>().is_ok(),
                    Kind::PartialDate => PartialDate::parse(text).is_ok(),
                    Kind::Address => text.starts_with("https://") || text.starts_with("http://"),
                    Kind::Hash => text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f')),
                    Kind::Whole | Kind::Number | Kind::Year | Kind::Flag => false,
                }
            }
        }
    }
}

fn is_id(text: &str) -> bool {
    text.split(['-', '.']).all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

/// The ids of a vocabulary list; none of a list that is not there, which a test answers.
fn term_ids(id: &str) -> Vec<&'static str> {
    let of = |list: List| list.terms.iter().map(|term| term.id).collect();
    lists().into_iter().find(|list| list.id == id).map(of).unwrap_or_default()
}

/// A word inside a regular expression.
fn escaped(word: &str) -> String {
    word.chars().flat_map(|c| (!c.is_alphanumeric() && c != '-').then_some('\\').into_iter().chain([c])).collect()
}
