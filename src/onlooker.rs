//! Whoever looks on while a site is made: told of each step and of what came of it, and asked whether it is still wanted.

use crate::language::Language;

/// What is being done, in the order in which a build does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The files of the content become raw records.
    Reading,
    /// Raw records are checked.
    Checking,
    /// Only what may be shown is taken from them.
    Disclosing,
    /// It is counted, compared and put in order.
    Summarising,
    /// Numbers that sentences state are held against it.
    Binding,
    /// What earlier publications told is held against today.
    Preparing(Language),
    /// The pages of a language are printed.
    Pages(Language),
    /// The charts and cards of a language are painted.
    Pictures(Language),
    /// Citations and downloads.
    Tables,
    /// What changed since the last release, where old addresses lead, and feeds.
    Changes,
    /// The copy for reading without a network.
    Copy,
    /// The indexes of the search, and the list of all pages.
    Search,
    /// The list of all files with their digests.
    Listing,
    /// The site is held against the list of protected terms.
    Protecting,
    /// Files go into the output folder.
    Publishing,
}

/// Told of each step and each part of it, from any thread.
pub trait Onlooker: Sync {
    /// A step begins, and the one before it ends. It has so many parts; none if they are not counted.
    fn begins(&self, _step: Step, _parts: usize) {}

    /// A part of it is done.
    fn has_done_one(&self) {}

    /// So many files there are now, of so many bytes in all: those of the content while it is read, then those of the site as far as it is made.
    fn holds(&self, _files: usize, _bytes: u64) {}

    /// Whether the site is still wanted. Where it is not, making it ends soon.
    fn wants_it(&self) -> bool {
        true
    }
}

/// Nobody looks on.
#[derive(Debug, Clone, Copy)]
pub struct Nobody;

impl Onlooker for Nobody {}
