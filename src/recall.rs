//! What an earlier build made, by what it was made from: what would be made of the same need not be made again.
//!
//! Whoever makes a part of the site that depends on nothing but what it is given asks for it by the digest of all of that ([`made_from`]), and tells what it made
//! where nothing was known. Who recalls may forget at any time; it must never tell anything else than what would be made. Where
//! nothing is recalled ([`Nothing`]) no digest is made.

use crate::value::digest::Digest;
use serde::Serialize;

/// Knows again what was made from the same. Asked and told from any thread.
pub trait Recall: Sync {
    /// Whether it recalls or keeps anything at all.
    fn recalls(&self) -> bool {
        true
    }

    /// The bytes of a file of the site that was made from this.
    fn file(&self, from: Digest) -> Option<Vec<u8>>;

    /// From this, a file of these bytes was made.
    fn made_file(&self, from: Digest, bytes: &[u8]);

    /// A short text that was made from this.
    fn text(&self, from: Digest) -> Option<String>;

    /// From this, a short text was made.
    fn made_text(&self, from: Digest, text: &str);
}

/// Recalls nothing: everything is made.
#[derive(Debug, Clone, Copy)]
pub struct Nothing;

impl Recall for Nothing {
    fn recalls(&self) -> bool {
        false
    }

    fn file(&self, _: Digest) -> Option<Vec<u8>> {
        None
    }

    fn made_file(&self, _: Digest, _: &[u8]) {}

    fn text(&self, _: Digest) -> Option<String> {
        None
    }

    fn made_text(&self, _: Digest, _: &str) {}
}

/// The digest of what something is made from: of which kind it is, what it is made with, and what it says. `None` for what cannot be told from
/// something else by its text, and is to be made.
#[must_use]
pub fn made_from(kind: &str, with: Digest, what: &impl Serialize) -> Option<Digest> {
    let mut ground = format!("{kind} {with}\n").into_bytes();
    serde_json::to_writer(&mut ground, what).ok()?;
    Some(Digest::of(&ground))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn what_differs_in_anything_was_made_from_something_else() {
        let (one, other) = (Digest::of(b"1"), Digest::of(b"2"));
        let from = [
            made_from("page", one, &"a"),
            made_from("page", other, &"a"),
            made_from("card", one, &"a"),
            made_from("page", one, &"b"),
            made_from("page", one, &1),
            made_from("page", one, &1.0),
            made_from("page", one, &["a"]),
        ];
        for (at, first) in from.iter().enumerate() {
            assert!(first.is_some());
            assert!(!from[at + 1..].contains(first), "{at}");
        }
        assert_eq!(made_from("page", one, &"a"), from[0]);
        assert_eq!(made_from("page", one, &BTreeMap::from([((1, 2), 3)])), None, "no JSON has such keys");
    }
}
