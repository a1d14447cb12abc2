//! Which content a site was made from, as one hash.

use super::digest::Digest;
use std::collections::BTreeMap;
use std::fmt;

/// The hash of the content: the [`Digest::of_list`] of every file of `content/` that is read, by its path below that folder. The list of
/// protected terms is among them. What lies in `releases/` is not: releases record this hash.
///
/// Printed in full, as 64 hexadecimal digits. `content/README.md` shows how to make it with `sha256sum`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ContentHash(Digest);

impl ContentHash {
    /// Of files by their paths below `content/`, with `/`.
    #[must_use]
    pub fn of(files: &BTreeMap<String, Digest>) -> Self {
        ContentHash(Digest::of_list(files))
    }

    /// From 64 hexadecimal digits in lower case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Digest::parse(text).map(ContentHash)
    }

    /// The first twelve digits, for people: enough to tell any two states of one project apart.
    #[must_use]
    pub fn short(&self) -> String {
        self.to_string().chars().take(12).collect()
    }
}

/// Of no file at all.
impl Default for ContentHash {
    fn default() -> Self {
        ContentHash::of(&BTreeMap::new())
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
