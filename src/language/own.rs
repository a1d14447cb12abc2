//! A theme's own words, held against those that are built in, which are said wherever the theme's cannot be.
//!
//! Entry points: [`unreadable`], the lines of such a file that cannot be read, and [`misfits`], the messages in English that are said nowhere or
//! do not fit what they stand for. That a theme leaves a message to the built-in words is no fault. What Welsh lacks of its English is told by
//! [`lacking`](super::lacking).

use super::check::{InEnglish, english, parsed};
use super::put_in::{PutIn, parts};
use super::{Language, bundle::built_in};
use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser::{self, ErrorKind};
use std::collections::BTreeSet;

/// Lines of a file of words that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The first of them.
    pub line: String,
    /// The byte at which reading stopped.
    pub at: usize,
    /// What is wrong there, in a few words.
    pub why: String,
    /// Whether there is no message in the whole file.
    pub is_all: bool,
}

/// A message of a theme with which something is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    /// Its name.
    pub name: String,
    /// The byte at which its name stands.
    pub at: usize,
    /// What the built-in words say, on one line; empty where they have no such message.
    pub built_in: String,
    /// What is wrong.
    pub what: Amiss,
}

/// What is wrong with a message of a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amiss {
    /// Nothing says it; the name that is nearest.
    Unknown(Option<String>),
    /// It is a word of a closed list, which the vocabulary alone says in English.
    OfAList,
    /// It stands in the file already.
    Twice,
    /// It names an argument that the built-in words have not.
    Argument(String),
    /// It leads to a message that is not there: `{ other }`.
    Reference(String),
    /// It does not put in what the built-in words put in: `{ $until }`, `](rule)`.
    Dropped(String),
    /// It lacks a part that the built-in words have; the empty one is what stands behind its name.
    Part(String),
    /// It has a part that nothing says.
    UnknownPart(String),
}

/// Whether a theme brings words of its own in a language.
#[must_use]
pub fn is_own(language: Language, words: &str) -> bool {
    words != built_in(language)
}

/// What cannot be read of a file of words, in its order; the first of it alone where nothing can be read.
#[must_use]
pub fn unreadable(words: &str) -> Vec<Unreadable> {
    let Err((resource, errors)) = parser::parse(words) else { return Vec::new() };
    let is_all = !resource.body.iter().any(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_)));
    let all = errors.into_iter().map(|error| {
        let lines = error.slice.unwrap_or(error.pos.clone());
        let text = words.get(lines.clone()).unwrap_or_default();
        let begins = lines.start + (text.len() - text.trim_start().len());
        let line = text.trim().lines().next().unwrap_or_default().trim_end().to_owned();
        // A brace that is not closed is missed where the next message begins. It belongs where its own ends.
        let before = words.get(..error.pos.start).unwrap_or(words);
        let is_missed_later = matches!(error.kind, ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression);
        let at = if is_missed_later { before.trim_end().len() } else { error.pos.start };
        let why = if line.starts_with('.') { "no `=` stands behind its name".to_owned() } else { why(&error.kind, at <= begins) };
        Unreadable { line, at: at.max(begins), why, is_all }
    });
    all.take(if is_all { 1 } else { usize::MAX }).collect()
}

/// What is wrong where reading stopped. `is_begin` is whether that is where the message begins.
fn why(kind: &ErrorKind, is_begin: bool) -> String {
    match kind {
        ErrorKind::ExpectedToken(token) => return format!("`{token}` is lacking here"),
        ErrorKind::ExpectedCharRange { .. } if is_begin => "no message begins so",
        ErrorKind::ExpectedCharRange { .. } => "a name is lacking here",
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => "nothing stands behind its name",
        ErrorKind::MissingValue => "no words stand here",
        ErrorKind::MissingDefaultVariant => "no form is marked with `*`, so nothing is said where none fits",
        ErrorKind::MultipleDefaultVariants => "two forms are marked with `*`",
        ErrorKind::UnbalancedClosingBrace => "no `{` stands before it",
        ErrorKind::UnterminatedStringLiteral => "a `\"` is lacking here",
        ErrorKind::ExpectedInlineExpression => "what is to be put in is lacking here",
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => "no such sign follows a `\\`",
        _ => "this cannot stand here",
    }
    .to_owned()
}

/// The messages of a theme's English words that are said nowhere or do not fit. `is_said` is whether a template of the theme says a message, or
/// a part of one (`greeting.note`), so that a theme may have messages of its own. `nearest` finds what a misspelt name may be meant to be.
pub fn misfits(own: &str, is_said: impl Fn(&str) -> bool, nearest: impl Fn(&str, &[&str]) -> Option<String>) -> Vec<Misfit> {
    let built_in = english("");
    let resource = parsed(own);
    let mut there = BTreeSet::new();
    let mut led_to = BTreeSet::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                there.insert(message.id.name.to_owned());
                led_to.extend(references(message));
            }
            Entry::Term(term) => {
                there.insert(format!("-{}", term.id.name));
            }
            _ => {}
        }
    }
    let names: Vec<&str> = built_in.iter().filter(|(_, message)| !message.is_fixed).map(|(name, _)| name.as_str()).collect();
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        let known = built_in.get(name);
        let mut amiss = Vec::new();
        if !seen.insert(name) {
            amiss.push(Amiss::Twice);
        } else if known.is_some_and(|message| message.is_fixed) {
            amiss.push(Amiss::OfAList);
        } else if known.is_none() && !is_said(name) && !led_to.contains(name) {
            amiss.push(Amiss::Unknown(nearest(name, &names)));
        } else {
            amiss = of_parts(message, known, &is_said);
            let is_there = |name: &String| there.contains(name) || built_in.get(name).is_some_and(|message| !message.is_fixed);
            amiss.extend(references(message).into_iter().filter(|name| !is_there(name)).map(Amiss::Reference));
        }
        let said = known.map(|message| message.text.clone()).unwrap_or_default();
        let at = (name.as_ptr() as usize).saturating_sub(own.as_ptr() as usize).min(own.len());
        let misfit = |what| Misfit { name: name.to_owned(), at, built_in: said.clone(), what };
        found.extend(amiss.into_iter().map(misfit));
    }
    found
}

/// What of a message does not fit the built-in one; of a theme's own message nobody knows what is put into it.
fn of_parts(message: &Message<&str>, built_in: Option<&InEnglish>, is_said: impl Fn(&str) -> bool) -> Vec<Amiss> {
    let Some(built_in) = built_in else { return Vec::new() };
    let own = parts(message);
    let lacking = built_in.parts.keys().filter(|part| !own.contains_key(*part));
    let mut amiss: Vec<Amiss> = lacking.map(|part| Amiss::Part(part.clone())).collect();
    for (part, put_in) in &own {
        match built_in.parts.get(part) {
            Some(wanted) => {
                amiss.extend(put_in.unknown(wanted).into_iter().map(Amiss::Argument));
                amiss.extend(put_in.dropped(wanted).into_iter().map(Amiss::Dropped));
            }
            None if is_said(&format!("{}.{part}", message.id.name)) => {}
            None => amiss.push(Amiss::UnknownPart(part.clone())),
        }
    }
    amiss
}

/// The messages to which a message leads, in any of its parts.
fn references(message: &Message<&str>) -> BTreeSet<String> {
    parts(message).into_values().flat_map(PutIn::into_references).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stops(words: &str) -> Vec<(String, usize, String)> {
        unreadable(words).into_iter().map(|one| (one.line, one.at, one.why)).collect()
    }

    #[test]
    fn reading_stops_where_something_is_to_be_mended() {
        for (words, line, at, why) in [
            ("a = b\nhow { $n }\nc = d\n", "how { $n }", 10, "`=` is lacking here"),
            ("a = { $x\nb = c\n", "a = { $x", 8, "`}` is lacking here"),
            ("a = x }\nb = c\n", "a = x }", 6, "no `{` stands before it"),
            ("a = b\nmore of it\nc = d\n", "more of it", 11, "`=` is lacking here"),
            ("a =\nb = c\n", "a =", 0, "nothing stands behind its name"),
            ("a = b\n    .title two\nc = d\n", ".title two", 10, "no `=` stands behind its name"),
            ("a = b\n1c = d\n", "1c = d", 6, "no message begins so"),
            ("a = { $ n }\nb = c\n", "a = { $ n }", 7, "a name is lacking here"),
            (
                "a = { $n ->\n    [one] x\n }\nb = c\n",
                "a = { $n ->",
                25,
                "no form is marked with `*`, so nothing is said where none fits",
            ),
            ("b = c\na = {", "a = {", 11, "what is to be put in is lacking here"),
        ] {
            assert_eq!(stops(words), [(line.to_owned(), at, why.to_owned())], "{words}");
            assert!(unreadable(words).iter().all(|one| !one.is_all), "{words}");
        }
    }

    #[test]
    fn of_a_file_without_a_message_the_first_line_is_told() {
        let found = unreadable("# Words\ntitle: One\nother: Two\n");
        assert_eq!(found.len(), 1);
        assert!(found.iter().all(|one| one.is_all && one.line == "title: One"));
        assert!(unreadable("# Nothing yet\n").is_empty() && unreadable("").is_empty());
    }
}
