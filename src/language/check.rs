//! What a translation lacks: messages without a counterpart, and such whose English changed since.
//!
//! Over each Welsh message stands, as a comment, the English that was translated. Where that is not what English says today, the message is
//! stale: it is still shown, since an old Welsh text is better than none, and it is listed. So is a message that does not put in what its
//! English puts in, since then readers miss a number or a name, or see one that was written for another page.

use super::put_in::{PutIn, parts};
use super::{Language, bundle::built_in};
use crate::vocabulary;
use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::serializer;
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong with a message of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lack {
    /// There is none.
    Missing,
    /// The English that it was made from, and what English says now.
    Stale(String),
    /// It bears no English, so nobody can tell whether it is stale.
    Unpaired,
    /// English has no message of this name.
    Unknown,
    /// It names an argument that English has not.
    Argument(String),
    /// It does not put in an argument, or lead to a link, of the English: `{ $until }`, `](rule)`.
    Dropped(String),
    /// It lacks a part that English has: `.withheld`, or nothing for what stands behind its name.
    Part(String),
    /// It has a part that English has not.
    UnknownPart(String),
    /// It has letters that are not UTF-8 text.
    NotText,
    /// A part of the file that is no message.
    Unreadable,
    /// It stands in the file already.
    Twice,
}

/// A message of a translation with which something is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacking {
    /// Its name; of what is unreadable its first words.
    pub name: String,
    /// The bytes of its name in the translation; `None` where it is missing.
    pub at: Option<usize>,
    /// What English says, on one line.
    pub english: String,
    /// What is wrong.
    pub lack: Lack,
}

/// A message in English.
pub(super) struct InEnglish {
    /// As it is compared: on one line, with all its parts.
    pub(super) text: String,
    /// What is put into each part; the empty name is that of what stands behind the name.
    pub(super) parts: BTreeMap<String, PutIn>,
    /// Whether it is of a closed list, whose English the vocabulary alone says.
    pub(super) is_fixed: bool,
}

/// All messages in English by name, and the closed lists among them.
pub(super) fn english(own: &str) -> BTreeMap<String, InEnglish> {
    let mut messages = BTreeMap::new();
    for text in [built_in(Language::English), own] {
        for entry in &parsed(text).body {
            if let Entry::Message(message) = entry {
                messages.insert(
                    message.id.name.to_owned(),
                    InEnglish { text: flat(message), parts: parts(message), is_fixed: false },
                );
            }
        }
    }
    let fixed = |text: String, part: &str| {
        let parts = [String::new(), part.to_owned()].map(|part| (part, PutIn::default())).into();
        InEnglish { text, parts, is_fixed: true }
    };
    for list in vocabulary::lists() {
        messages.insert(format!("list-{}", list.id), fixed(format!("{} .about = {}", list.title, list.about), "about"));
        for term in list.terms {
            let text = format!("{} .definition = {}", term.label, term.definition);
            messages.insert(format!("term-{}-{}", list.id, term.id), fixed(text, "definition"));
        }
    }
    messages
}

/// What a Welsh message lacks of its English, or has too much, part by part.
fn of_parts(message: &Message<&str>, english: &BTreeMap<String, PutIn>) -> Vec<Lack> {
    let welsh = parts(message);
    let mut found: Vec<Lack> =
        english.keys().filter(|part| !welsh.contains_key(*part)).map(|part| Lack::Part(part.clone())).collect();
    for (part, put_in) in &welsh {
        let Some(wanted) = english.get(part) else {
            found.push(Lack::UnknownPart(part.clone()));
            continue;
        };
        found.extend(put_in.unknown(wanted).into_iter().map(Lack::Argument));
        found.extend(put_in.dropped(wanted).into_iter().map(Lack::Dropped));
    }
    found
}

/// What a translation lacks of English: `own` is the theme's file of words in English, `translated` that of the other language. What a theme
/// does not say itself is said in the Welsh that is built in, and held against the theme's English.
#[must_use]
pub fn lacking(own: &str, translated: &str) -> Vec<Lacking> {
    let english = english(own);
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let base = translated.as_ptr() as usize;
    let offset = |part: &str| Some((part.as_ptr() as usize).wrapping_sub(base)).filter(|at| *at <= translated.len());
    for entry in &parsed(translated).body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Junk { content } => {
                let name = content.trim().lines().next().unwrap_or_default().to_owned();
                let at = offset(content.trim_start());
                found.push(Lacking { name, at, english: String::new(), lack: Lack::Unreadable });
                continue;
            }
            _ => continue,
        };
        let name = message.id.name;
        let mut tell = |lack: Lack| {
            let english = english.get(name).map(|english| english.text.clone()).unwrap_or_default();
            found.push(Lacking { name: name.to_owned(), at: offset(name), english, lack });
        };
        if !seen.insert(name.to_owned()) {
            tell(Lack::Twice);
            continue;
        }
        let Some(now) = english.get(name) else {
            tell(Lack::Unknown);
            continue;
        };
        let then = message.comment.as_ref().map(|comment| one_line(&comment.content.join(" ")));
        match then {
            None => tell(Lack::Unpaired),
            Some(then) if then != now.text => tell(Lack::Stale(then)),
            Some(_) => {}
        }
        if flat(message).contains(char::REPLACEMENT_CHARACTER) {
            tell(Lack::NotText);
        }
        of_parts(message, &now.parts).into_iter().for_each(&mut tell);
    }
    for entry in &parsed(built_in(Language::Welsh)).body {
        let Entry::Message(message) = entry else { continue };
        if let Some(now) = english.get(message.id.name)
            && seen.insert(message.id.name.to_owned())
        {
            let then = message.comment.as_ref().map(|comment| one_line(&comment.content.join(" "))).unwrap_or_default();
            if then != now.text {
                let name = message.id.name.to_owned();
                found.push(Lacking { name, at: None, english: now.text.clone(), lack: Lack::Stale(then) });
            }
        }
    }
    for (name, now) in english.iter().filter(|(name, _)| !seen.contains(*name)) {
        found.push(Lacking { name: name.clone(), at: None, english: now.text.clone(), lack: Lack::Missing });
    }
    found
}

/// How many texts English has: messages, closed lists and their terms.
#[must_use]
pub fn count(own: &str) -> usize {
    english(own).len()
}

pub(super) fn parsed(text: &str) -> Resource<&str> {
    fluent_syntax::parser::parse(text).unwrap_or_else(|(readable, _)| readable)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A message without its name and comment, on one line.
fn flat(message: &Message<&str>) -> String {
    let alone = Message { comment: None, ..message.clone() };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(alone)] });
    one_line(text.split_once('=').map_or(text.as_str(), |(_, said)| said))
}
