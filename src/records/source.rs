//! The source register.

use crate::fault::{Place, Placed};
use crate::value::date::PartialDate;
use crate::value::id::SourceId;
use crate::vocabulary::SourceKind;
use jiff::civil::Date;

/// A document that facts rest on.
#[derive(Debug, Clone)]
pub struct Source {
    /// Where the entry begins.
    pub place: Place,
    /// Cited by this.
    pub id: Placed<SourceId>,
    /// What kind of document it is.
    pub kind: SourceKind,
    /// Who published it.
    pub publisher: Placed<String>,
    /// Its title.
    pub title: Placed<String>,
    /// When it was published; `None` where no copy says.
    pub published: Option<PartialDate>,
    /// Where it is to be found.
    pub at: Where,
    /// The copy that was read.
    pub via: Option<Placed<String>>,
    /// An archived copy.
    pub archived: Option<Placed<String>>,
    /// Why there is no archived copy.
    pub not_archived: Option<Placed<String>>,
    /// The day a copy was kept.
    pub captured: Option<Date>,
    /// The SHA-256 of what was kept: 64 hexadecimal digits, small letters.
    pub sha256: Option<String>,
    /// The day it was read.
    pub read: Option<Date>,
    /// The day its address last answered with it.
    pub last_seen: Option<Date>,
    /// The day it was first found gone from its address; never before it was last seen.
    pub gone_since: Option<Date>,
    /// Its licence.
    pub licence: Option<String>,
    /// A remark.
    pub note: Option<Placed<String>>,
}

/// Where a source is to be found.
#[derive(Debug, Clone)]
pub enum Where {
    /// At an address.
    At(Placed<String>),
    /// At an address that is not printed, for this reason; perhaps the site is.
    Withheld {
        /// Why.
        why: Placed<String>,
        /// The site alone.
        site: Option<String>,
    },
    /// No address is known; the note says why.
    Unknown,
}
