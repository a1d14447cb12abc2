//! A Markdown file: YAML front matter between two lines of `---`, and the text below it.

use super::raw::{RawProse, RawTranslation, RawWithdrawn};
use super::record::{FromNode, is_invisible};
use super::yaml::{self, Node};
use crate::fault::{Fault, Faults, FileId, Files, Place, Placed};

/// A Markdown file as written.
#[derive(Debug, Clone)]
pub struct RawDocument {
    /// The front matter.
    pub front: RawProse,
    /// The Markdown below it, as written; its place begins where it begins.
    pub body: Placed<String>,
}

/// A translation as written.
#[derive(Debug, Clone)]
pub struct RawTranslated {
    /// The kind of text that is translated.
    pub of: TextKind,
    /// The front matter.
    pub front: RawTranslation,
    /// The Markdown below it, as written; its place begins where it begins.
    pub body: Placed<String>,
}

/// The kinds of text that are files of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// Commentary.
    Commentary,
    /// A page.
    Page,
}

impl TextKind {
    /// In words.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            TextKind::Commentary => "commentary",
            TextKind::Page => "page",
        }
    }
}

/// What a Markdown file holds.
#[derive(Debug, Clone)]
pub enum Document {
    /// A text.
    Text(Box<RawDocument>),
    /// A text that was withdrawn, of which nothing else is read.
    Withdrawn(RawWithdrawn),
}

/// Reads a Markdown file, which may say that it was withdrawn where that is allowed; `None` when a fault says why not.
pub fn read(text: &str, file: FileId, may_be_withdrawn: bool, files: &Files, faults: &mut Faults) -> Option<Document> {
    let (mut node, body) = front_matter(text, file, files, faults)?;
    if may_be_withdrawn && super::withdrawn(&mut node).is_some() {
        return RawWithdrawn::from_node(node, faults).map(Document::Withdrawn);
    }
    let front = RawProse::from_node(node, faults)?;
    Some(Document::Text(Box::new(RawDocument { front, body: below(text, body, file, faults) })))
}

/// Reads a translation; `None` when a fault says why not.
pub fn translation(text: &str, file: FileId, of: TextKind, files: &Files, faults: &mut Faults) -> Option<RawTranslated> {
    let (node, body) = front_matter(text, file, files, faults)?;
    let front = RawTranslation::from_node(node, faults)?;
    Some(RawTranslated { of, front, body: below(text, body, file, faults) })
}

/// The front matter, and where the text below it begins.
fn front_matter(text: &str, file: FileId, files: &Files, faults: &mut Faults) -> Option<(Node, usize)> {
    let Some((front, body)) = split(text) else {
        let begun = text.lines().next() == Some("---");
        let found = if begun { "the front matter has no end" } else { "this file does not begin with front matter" };
        faults.push(
            Fault::error("no-front-matter", Place::start_of(file), found)
                .expected("a line of `---`, the fields (id, title, summary ...), and another line of `---`")
                .mend("compare it with the example in content/README.md"),
        );
        return None;
    };
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let nodes = yaml::parse(&text[front.clone()], file, offset(front.start), files, faults)?;
    let Some(node) = nodes.into_iter().next() else {
        faults.push(
            Fault::error("no-front-matter", Place::start_of(file), "the front matter is empty")
                .mend("write its fields: id, title, summary ..."),
        );
        return None;
    };
    Some((node, body))
}

/// The text below the front matter, from where it begins.
fn below(text: &str, body: usize, file: FileId, faults: &mut Faults) -> Placed<String> {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    for (at, odd) in text[body..].char_indices().filter(|(_, c)| is_invisible(*c) && *c != '\r' && *c != '\t') {
        let start = offset(body + at);
        let place = Place { file, start, end: start + offset(odd.len_utf8()) };
        faults.push(
            Fault::error("invisible-character", place, format!("the text holds an invisible character (U+{:04X})", odd as u32))
                .mend("delete it; it often comes along when text is pasted"),
        );
    }
    let place = Place { file, start: offset(body), end: offset(text.len()) };
    Placed { value: text[body..].to_owned(), place }
}

/// Where the front matter lies, and where the body begins.
fn split(text: &str) -> Option<(std::ops::Range<usize>, usize)> {
    let start = ["---\n", "---\r\n"].iter().find_map(|fence| text.starts_with(fence).then_some(fence.len()))?;
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some((start..at, at + line.len()));
        }
        at += line.len();
    }
    None
}
