//! What a translation lacks: messages without a counterpart, and such whose English changed since.
//!
//! Over each Welsh message stands, as a comment, the English that was translated. Where that is not what English says today, the message is
//! stale: it is still shown, since an old Welsh text is better than none, and it is listed.

use super::{Language, bundle::built_in};
use crate::vocabulary;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource};
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

/// All messages of a language by name, as they are compared: on one line, with all their forms. For English the closed lists are among them.
fn english(own: &str) -> (BTreeMap<String, String>, BTreeMap<String, BTreeSet<String>>) {
    let mut texts = BTreeMap::new();
    let mut arguments = BTreeMap::new();
    for text in [built_in(Language::English), own] {
        for entry in &parsed(text).body {
            if let Entry::Message(message) = entry {
                texts.insert(message.id.name.to_owned(), flat(message));
                arguments.insert(message.id.name.to_owned(), named(message));
            }
        }
    }
    for list in vocabulary::lists() {
        texts.insert(format!("list-{}", list.id), format!("{} .about = {}", list.title, list.about));
        for term in list.terms {
            texts.insert(format!("term-{}-{}", list.id, term.id), format!("{} .definition = {}", term.label, term.definition));
        }
    }
    (texts, arguments)
}

/// What a translation lacks of English: `own` is the theme's file of words in English, `translated` that of the other language. What a theme
/// does not say itself is said in the Welsh that is built in, and held against the theme's English.
#[must_use]
pub fn lacking(own: &str, translated: &str) -> Vec<Lacking> {
    let (english, arguments) = english(own);
    let none = BTreeSet::new();
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
            let english = english.get(name).cloned().unwrap_or_default();
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
            Some(then) if then != *now => tell(Lack::Stale(then)),
            Some(_) => {}
        }
        let known = arguments.get(name).unwrap_or(&none);
        for argument in named(message).iter().filter(|argument| !known.contains(*argument)) {
            tell(Lack::Argument(argument.clone()));
        }
    }
    for entry in &parsed(built_in(Language::Welsh)).body {
        let Entry::Message(message) = entry else { continue };
        if let Some(now) = english.get(message.id.name)
            && seen.insert(message.id.name.to_owned())
        {
            let then = message.comment.as_ref().map(|comment| one_line(&comment.content.join(" "))).unwrap_or_default();
            if then != *now {
                found.push(Lacking { name: message.id.name.to_owned(), at: None, english: now.clone(), lack: Lack::Stale(then) });
            }
        }
    }
    for (name, text) in english.iter().filter(|(name, _)| !seen.contains(*name)) {
        found.push(Lacking { name: name.clone(), at: None, english: text.clone(), lack: Lack::Missing });
    }
    found
}

/// How many texts English has: messages, closed lists and their terms.
#[must_use]
pub fn count(own: &str) -> usize {
    english(own).0.len()
}

fn parsed(text: &str) -> Resource<&str> {
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

/// The arguments that a message names.
fn named(message: &Message<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
    for pattern in patterns {
        of_pattern(pattern, &mut names);
    }
    names
}

fn of_pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, names);
        }
    }
}

fn of_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, names),
        Expression::Select { selector, variants } => {
            of_inline(selector, names);
            for variant in variants {
                of_pattern(&variant.value, names);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, names),
        _ => {}
    }
}
