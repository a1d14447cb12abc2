//! What is asked for a new file: one list a kind, from which come the flags, the questions on a terminal and the words of what lacks.

use super::known::{Choice, Known};
use crate::fault::nearest;
use crate::value::date::PartialDate;
use crate::vocabulary::{NOT_IN_SOURCE, Term};
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A question.
#[derive(Debug)]
pub struct Question {
    /// Its flag, without the dashes.
    pub flag: &'static str,
    /// The question, also the flag's help.
    pub asks: &'static str,
    /// What answers there are.
    pub takes: Takes,
    /// Whether there may be several answers.
    pub several: bool,
    /// What if there is none.
    pub otherwise: Otherwise,
    /// Whether it is asked at all, by the answers before.
    pub when: fn(&Answers) -> bool,
}

/// What answers there are.
#[derive(Debug, Clone, Copy)]
pub enum Takes {
    /// Any words.
    Words,
    /// What passes this; else what is wrong with it.
    Checked(fn(&str, &Known) -> Result<(), String>),
    /// One of these.
    OneOf(fn(&Known) -> Vec<Choice>),
}

/// What is done without an answer.
#[derive(Debug, Clone, Copy)]
pub enum Otherwise {
    /// It is left to be filled in, if the person says so.
    Wanted,
    /// It cannot be done without.
    Needed,
    /// This is taken, which the answers before tell; if they do not, it cannot be done without.
    Taken(fn(&Answers, &Known) -> Option<String>),
    /// This is taken, which the answers before tell; if they do not, it is left to be filled in.
    Offered(fn(&Answers, &Known) -> Option<String>),
    /// It is left out.
    LeftOut,
}

impl Question {
    /// A question for words.
    pub const fn words(flag: &'static str, asks: &'static str) -> Self {
        Question { flag, asks, takes: Takes::Words, several: false, otherwise: Otherwise::Wanted, when: |_| true }
    }

    /// A question for what passes a check.
    pub const fn checked(flag: &'static str, asks: &'static str, check: fn(&str, &Known) -> Result<(), String>) -> Self {
        Question { flag, asks, takes: Takes::Checked(check), several: false, otherwise: Otherwise::Wanted, when: |_| true }
    }

    /// A question with a list of answers.
    pub const fn choice(flag: &'static str, asks: &'static str, choices: fn(&Known) -> Vec<Choice>) -> Self {
        Question { flag, asks, takes: Takes::OneOf(choices), several: false, otherwise: Otherwise::Wanted, when: |_| true }
    }

    /// The same with several answers.
    #[must_use]
    pub const fn several(self) -> Self {
        Question { several: true, ..self }
    }

    /// The same with what is done without an answer.
    #[must_use]
    pub const fn or(self, otherwise: Otherwise) -> Self {
        Question { otherwise, ..self }
    }

    /// The same, asked only if this holds of the answers before.
    #[must_use]
    pub const fn when(self, when: fn(&Answers) -> bool) -> Self {
        Question { when, ..self }
    }

    /// The ids of a closed list, for the help; of what only a project knows, such as its forces, nothing.
    #[must_use]
    pub fn ids(&self) -> String {
        let Takes::OneOf(choices) = self.takes else { return String::new() };
        let ids: Vec<String> = choices(&Known::default()).into_iter().map(|(id, _)| id).collect();
        if ids.len() < 2 { String::new() } else { format!(" One of: {}", ids.join(", ")) }
    }

    /// Takes an answer as it was typed or given with the flag: the id, or words that pass.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn take(&self, answer: &str, known: &Known) -> Result<String, String> {
        let answer = answer.trim();
        match self.takes {
            Takes::Words if answer.chars().any(char::is_control) => {
                Err("holds a character that nobody sees; type it anew".to_owned())
            }
            Takes::Words => Ok(answer.to_owned()),
            Takes::Checked(check) => check(answer, known).map(|()| answer.to_owned()),
            Takes::OneOf(choices) => {
                let choices = choices(known);
                if choices.iter().any(|(id, _)| id == answer) {
                    return Ok(answer.to_owned());
                }
                let meant = nearest(answer, choices.iter().map(|(id, _)| id.as_str()));
                Err(match meant {
                    Some(meant) => format!("is none of the ids; did you mean `{meant}`?"),
                    None if choices.is_empty() => "cannot be: there is none yet".to_owned(),
                    None if choices.len() <= FEW => {
                        let ids: Vec<&str> = choices.iter().map(|(id, _)| id.as_str()).collect();
                        format!("is none of the ids: {}", ids.join(", "))
                    }
                    None if choices.len() <= 24 => format!("is none of the ids:{}", one_a_line(answer, &choices)),
                    None => "is none of the ids".to_owned(),
                })
            }
        }
    }
}

/// Ids that are told on one line.
const FEW: usize = 4;

/// The ids with what they mean, those first that begin as the answer does.
fn one_a_line(answer: &str, choices: &[Choice]) -> String {
    let answer = answer.to_lowercase();
    let alike = |id: &str| id.chars().zip(answer.chars()).take_while(|(one, other)| one == other).count();
    let mut sorted: Vec<&Choice> = choices.iter().collect();
    sorted.sort_by_key(|(id, _)| std::cmp::Reverse(alike(id)));
    let line = |(id, label): &Choice| {
        if label.is_empty() { format!("\n           {id}") } else { format!("\n           {id} ({label})") }
    };
    sorted.into_iter().map(line).collect()
}

/// Answers by their flags.
#[derive(Debug, Default)]
pub struct Answers(BTreeMap<&'static str, Vec<String>>);

impl Answers {
    /// Keeps an answer.
    pub fn add(&mut self, flag: &'static str, answer: String) {
        self.0.entry(flag).or_default().push(answer);
    }

    /// Forgets the answers to a question, which is asked again.
    pub fn take_back(&mut self, flag: &str) {
        self.0.remove(flag);
    }

    /// The answer, if there is one.
    #[must_use]
    pub fn one(&self, flag: &str) -> Option<&str> {
        self.all(flag).first().map(String::as_str)
    }

    /// All answers.
    #[must_use]
    pub fn all(&self, flag: &str) -> &[String] {
        self.0.get(flag).map_or(&[], Vec::as_slice)
    }
}

/// The members of a closed list.
pub fn terms<T: Term>(_: &Known) -> Vec<Choice> {
    T::all().iter().map(|term| (term.id().to_owned(), term.label().to_owned())).collect()
}

/// Words that are no id: what can be the id of a new record.
///
/// # Errors
/// When it has not the form of an id.
pub fn id(text: &str, _: &Known) -> Result<(), String> {
    let fits = crate::value::id::ProseId::new(text).is_some();
    if fits { Ok(()) } else { Err("is no id: small letters, digits and single hyphens, beginning with a letter".to_owned()) }
}

/// A date as far as it is known, or `not-in-source`.
///
/// # Errors
/// When it is none.
pub fn date(text: &str, known: &Known) -> Result<(), String> {
    if text == NOT_IN_SOURCE { Ok(()) } else { known_date(text, known) }
}

/// A date as far as it is known, of what has happened.
///
/// # Errors
/// When it is none, or still to come.
pub fn known_date(text: &str, known: &Known) -> Result<(), String> {
    let Ok(date) = PartialDate::parse(text) else {
        return Err("is no date: a day (2024-09-30), a month (2024-09) or a year (2024)".to_owned());
    };
    if known.today.is_some_and(|today| date.earliest() > today) {
        return Err("is still to come; give the day on which it happened".to_owned());
    }
    Ok(())
}

/// An address on the web.
///
/// # Errors
/// When it is none.
pub fn address(text: &str, _: &Known) -> Result<(), String> {
    let fits = crate::check::is_web_address(text);
    if fits { Ok(()) } else { Err("is no address on the web, such as https://example.org/notice".to_owned()) }
}

/// A whole number.
///
/// # Errors
/// When it is none.
pub fn number(text: &str, _: &Known) -> Result<(), String> {
    let fits = text.bytes().all(|b| b.is_ascii_digit()) && text.parse::<u32>().is_ok();
    if fits { Ok(()) } else { Err("is no whole number, in digits".to_owned()) }
}

/// An id made of words: `Three counts of "dismissed"` as `three-counts-of-dismissed`, `Tŵr` as `twr`.
#[must_use]
pub fn id_of(words: &str) -> Option<String> {
    let mut id = String::new();
    // An accent is a letter of its own here, and left out; letters that have none but are no ASCII are written as people write them.
    for c in words.to_lowercase().nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'a'..='z' | '0'..='9' => id.push(c),
            'ß' => id.push_str("ss"),
            'æ' => id.push_str("ae"),
            'œ' => id.push_str("oe"),
            'ø' => id.push('o'),
            'ł' => id.push('l'),
            'đ' | 'ð' => id.push('d'),
            'þ' => id.push_str("th"),
            '\'' | '’' => {}
            _ if !id.ends_with('-') && !id.is_empty() => id.push('-'),
            _ => {}
        }
    }
    let id: String = id.chars().take(60).collect();
    let id = id.trim_end_matches('-').to_owned();
    crate::value::id::ProseId::new(&id).map(|_| id)
}
