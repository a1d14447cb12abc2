//! Links in prose: to what the site holds, by its id, or to the web.

use super::id::{CaseId, DatasetId, ForceId, ProseId, SourceId};
use super::query::{Query, QueryFault};
use crate::vocabulary;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// The Markdown that the content is written in, the same for the check of its links and for their rendering.
#[must_use]
pub fn markdown_options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_SMART_PUNCTUATION
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    /// `force:gwent`
    Force(ForceId),
    /// `case:met-2021-03`
    Case(CaseId),
    /// `figures:barred-list-national`
    Figures(DatasetId),
    /// `commentary:reflective-practice`, perhaps with `#heading`
    Commentary(ProseId, Option<String>),
    /// `page:methods`, perhaps with `#heading`
    Page(ProseId, Option<String>),
    /// `source:s37`
    Source(SourceId),
    /// `term:gross-misconduct`, or `term:finding/pending` where more than one list has the word.
    Term {
        /// The list's id.
        list: &'static str,
        /// The term's id.
        term: &'static str,
    },
    /// `number:barred-list-national/barred/england-and-wales/2024-25`: what the words of the link state.
    Number(Query),
    /// `quoted:s37`: the words of the link state a number that is this source's.
    Quoted(SourceId),
    /// A heading of the same page.
    Anchor(String),
    /// An address on the web, or a mail address.
    Web(String),
}

/// Why a link leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkFault {
    /// The scheme is none of ours and not the web's.
    Scheme,
    /// The id cannot be one.
    Id,
    /// No list has the term.
    UnknownTerm,
    /// Several lists have the term.
    AmbiguousTerm(Vec<&'static str>),
    /// What should yield a number cannot be read.
    Query(QueryFault),
}

/// The schemes of links to what the site holds.
pub const SCHEMES: [&str; 9] = ["force", "case", "figures", "commentary", "page", "source", "term", "number", "quoted"];

impl LinkTarget {
    /// Reads a link's destination.
    ///
    /// # Errors
    /// Why it leads nowhere. Whether the record exists is not known here.
    pub fn parse(destination: &str) -> Result<Self, LinkFault> {
        if let Some(anchor) = destination.strip_prefix('#') {
            return Ok(LinkTarget::Anchor(anchor.to_owned()));
        }
        let (scheme, rest) = destination.split_once(':').ok_or(LinkFault::Scheme)?;
        let found = match scheme {
            "https" | "http" if rest.starts_with("//") => Some(LinkTarget::Web(destination.to_owned())),
            "mailto" => Some(LinkTarget::Web(destination.to_owned())),
            "force" => ForceId::new(rest).map(LinkTarget::Force),
            "case" => CaseId::new(rest).map(LinkTarget::Case),
            "figures" => DatasetId::new(rest).map(LinkTarget::Figures),
            "commentary" => prose(rest).map(|(id, anchor)| LinkTarget::Commentary(id, anchor)),
            "page" => prose(rest).map(|(id, anchor)| LinkTarget::Page(id, anchor)),
            "source" => SourceId::new(rest).map(LinkTarget::Source),
            "term" => return term(rest),
            "number" => return Query::parse(rest).map(LinkTarget::Number).map_err(LinkFault::Query),
            "quoted" => SourceId::new(rest).map(LinkTarget::Quoted),
            _ => return Err(LinkFault::Scheme),
        };
        found.ok_or(LinkFault::Id)
    }
}

/// A page of prose, perhaps with one of its headings.
fn prose(written: &str) -> Option<(ProseId, Option<String>)> {
    let (id, anchor) = written.split_once('#').map_or((written, None), |(id, anchor)| (id, Some(anchor.to_owned())));
    ProseId::new(id).map(|id| (id, anchor))
}

/// The anchor of a heading: its letters and digits in lower case, parted by hyphens.
#[must_use]
pub fn slug(heading: &str) -> String {
    let words: Vec<String> = heading
        .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '\u{2019}')
        .map(|word| word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>())
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() { "section".to_owned() } else { words.join("-") }
}

/// The anchors of a Markdown text's headings, in order, each with the bytes that its heading takes.
#[must_use]
pub fn anchors(markdown: &str) -> Vec<(String, Range<usize>)> {
    let mut found = Vec::new();
    let mut heading: Option<String> = None;
    for (event, range) in Parser::new_ext(markdown, markdown_options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => found.extend(heading.take().map(|text| (slug(&text), range))),
            Event::Text(words) | Event::Code(words) => {
                if let Some(text) = &mut heading {
                    text.push_str(&words);
                }
            }
            _ => {}
        }
    }
    found
}

fn term(written: &str) -> Result<LinkTarget, LinkFault> {
    let (list, id) = written.split_once('/').map_or((None, written), |(list, id)| (Some(list), id));
    let found: Vec<(&'static str, &'static str)> = vocabulary::lists()
        .iter()
        // `use` says what the program takes a measure for; no reader asks for that.
        .filter(|known| list.map_or(known.id != "use", |list| known.id == list))
        .flat_map(|known| known.terms.iter().filter(|term| term.id == id).map(|term| (known.id, term.id)))
        .collect();
    match found[..] {
        [] => Err(LinkFault::UnknownTerm),
        [(list, term)] => Ok(LinkTarget::Term { list, term }),
        _ => Err(LinkFault::AmbiguousTerm(found.iter().map(|(list, _)| *list).collect())),
    }
}
