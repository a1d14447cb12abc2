//! Links in prose: to what the site holds, by its id, or to the web.

use super::id::{CaseId, DatasetId, ForceId, ProseId, SourceId};
use crate::vocabulary;
use pulldown_cmark::Options;

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
    /// `commentary:reflective-practice`
    Commentary(ProseId),
    /// `page:methods`
    Page(ProseId),
    /// `source:s37`
    Source(SourceId),
    /// `term:gross-misconduct`, or `term:finding/pending` where more than one list has the word.
    Term {
        /// The list's id.
        list: &'static str,
        /// The term's id.
        term: &'static str,
    },
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
}

/// The schemes of links to what the site holds.
pub const SCHEMES: [&str; 7] = ["force", "case", "figures", "commentary", "page", "source", "term"];

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
            "commentary" => ProseId::new(rest).map(LinkTarget::Commentary),
            "page" => ProseId::new(rest).map(LinkTarget::Page),
            "source" => SourceId::new(rest).map(LinkTarget::Source),
            "term" => return term(rest),
            _ => return Err(LinkFault::Scheme),
        };
        found.ok_or(LinkFault::Id)
    }
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
