//! The records once they are well formed: every reference known, every date possible, every standing derived.
//!
//! `check` makes them, the rules of publication judge them, `disclose` takes them apart; nothing after that sees these types, since
//! they hold what is private. That a record is here does not say that it may be published.

pub mod case;
pub mod cited;
pub mod correction;
pub mod facts;
pub mod figure_facts;
pub mod figures;
pub mod prose;
pub mod review;
pub mod source;
pub mod texts;

use crate::fault::Placed;
use crate::vocabulary::NameBasis;

/// What the site is called and where it lies.
#[derive(Debug, Clone)]
pub struct Site {
    /// Its name.
    pub title: String,
    /// The first page's heading.
    pub tagline: String,
    /// One sentence for search engines.
    pub description: String,
    /// Its address, ending in `/`.
    pub base_url: String,
    /// Who publishes it.
    pub publisher: String,
    /// Where to write to.
    pub contact: String,
    /// The licence's name.
    pub licence: String,
    /// Where the licence can be read.
    pub licence_address: String,
    /// On what grounds records may name people.
    pub name_bases: Vec<NameBasis>,
    /// What the publisher says of sources without a saved copy.
    pub not_archived: Option<NotArchived>,
    /// The public key with which the manifest is signed, as its maker prints it.
    pub signing_key: Option<String>,
    /// What the site says of itself in Welsh; with it, it is built in Welsh too.
    pub welsh: Option<InWelsh>,
}

/// What the site says of itself in Welsh.
#[derive(Debug, Clone)]
pub struct InWelsh {
    /// The first page's heading.
    pub tagline: String,
    /// One sentence for search engines.
    pub description: String,
}

/// That a number of sources have no saved copy, and why.
#[derive(Debug, Clone)]
pub struct NotArchived {
    /// How many there may be; more is news.
    pub at_most: Placed<u32>,
    /// Why, printed.
    pub why: String,
}
