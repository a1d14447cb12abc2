//! What a publication holds: every address that others may link to, and what stands there.

use crate::value::digest::Digest;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// What stands at an address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    /// A page; a digest of what it says, so that a change of it is seen and its words are not kept.
    Page(String),
    /// Any other file.
    File,
    /// A part of a page.
    Anchor,
    /// A number with an anchor, as printed in the data: `12`, `10.42 (6.74 to 15.38)`, or a mark such as `[x]`.
    Figure(String),
    /// What holds for a person of a case: `FORCE; CLASS; YEAR; COUNT; FINDING; OUTCOME`, all of them ids of the vocabulary.
    Outcome(String),
}

impl Entry {
    /// The word for its kind, in a release.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Entry::Page(_) => "page",
            Entry::File => "file",
            Entry::Anchor => "anchor",
            Entry::Figure(_) => "figure",
            Entry::Outcome(_) => "outcome",
        }
    }

    /// What it says, if anything.
    #[must_use]
    pub fn value(&self) -> Option<&str> {
        match self {
            Entry::Page(value) | Entry::Figure(value) | Entry::Outcome(value) => Some(value),
            Entry::File | Entry::Anchor => None,
        }
    }

    /// A number as printed.
    #[must_use]
    pub fn figure(value: &str) -> Self {
        Entry::Figure(in_a_line(value))
    }

    /// An entry from its kind and its value; `None` where the two do not belong together.
    #[must_use]
    pub fn new(kind: &str, value: Option<&str>) -> Option<Self> {
        match (kind, value) {
            ("page", Some(value)) => Some(Entry::Page(value.to_owned())),
            ("figure", Some(value)) => Some(Entry::Figure(value.to_owned())),
            ("outcome", Some(value)) => Some(Entry::Outcome(value.to_owned())),
            ("file", None) => Some(Entry::File),
            ("anchor", None) => Some(Entry::Anchor),
            _ => None,
        }
    }
}

/// What a publication holds. An address is written from the site's root, without it: `/`, `/forces/gwent/#rates`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// What stands at each address.
    pub entries: BTreeMap<String, Entry>,
    /// The people, by their address, whose name was printed. The name itself is in no state.
    pub named: BTreeSet<String>,
}

impl State {
    /// Whether something stands at an address.
    #[must_use]
    pub fn has(&self, address: &str) -> bool {
        self.entries.contains_key(address)
    }

    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.named.is_empty()
    }

    /// The SHA-256 of the state, in hexadecimal: of a line for each entry, in order of the addresses, and then one for each name.
    #[must_use]
    pub fn digest(&self) -> String {
        let mut text = String::new();
        for (address, entry) in &self.entries {
            let _ = writeln!(text, "{} {address} {}", entry.kind(), entry.value().unwrap_or(""));
        }
        for address in &self.named {
            let _ = writeln!(text, "name {address}");
        }
        Digest::of(text.as_bytes()).to_string()
    }
}

/// Between the old value and the new, in a release; no value holds it.
pub(super) const TO: &str = " -> ";

/// A text that a line of a release can hold.
#[must_use]
pub(super) fn in_a_line(text: &str) -> String {
    text.replace(TO, " to ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The page on which an address lies: what stands before `#`.
#[must_use]
pub fn page_of(address: &str) -> &str {
    address.split_once('#').map_or(address, |(page, _)| page)
}
