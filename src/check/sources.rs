//! The source register.

use super::{Checker, text};
use crate::fault::{Fault, Placed};
use crate::read::dates::WrittenDate;
use crate::read::raw::RawSource;
use crate::value::date::PartialDate;
use crate::value::id::SourceId;
use crate::vocabulary::SourceKind;
use jiff::civil::Date;

/// A document that facts rest on.
#[derive(Debug, Clone)]
pub struct Source {
    /// Cited by this.
    pub id: SourceId,
    /// What kind of document it is.
    pub kind: SourceKind,
    /// Who published it.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// When it was published; `None` where no copy says.
    pub published: Option<PartialDate>,
    /// Where it is to be found.
    pub place: Where,
    /// The copy that was read.
    pub via: Option<String>,
    /// An archived copy.
    pub archived: Option<String>,
    /// The day it was read.
    pub read: Option<Date>,
    /// Its licence.
    pub licence: Option<String>,
    /// A remark.
    pub note: Option<String>,
}

/// Where a source is to be found.
#[derive(Debug, Clone)]
pub enum Where {
    /// At an address.
    At(String),
    /// At an address that is not printed, for this reason; perhaps the site is.
    Withheld {
        /// Why.
        why: String,
        /// The site alone.
        site: Option<String>,
    },
    /// No address is known; the note says why.
    Unknown,
}

/// Answers sources that nothing cites. `all` is the register; asked only where nothing was refused, since what was refused may cite them.
pub fn unused(all: &[Placed<String>], checker: &mut Checker<'_>) {
    for id in all.iter().filter(|id| !checker.cited.contains(&id.value)) {
        checker.faults.push(
            Fault::warning("unused-source", id.place, format!("nothing cites the source `{}`", id.value))
                .mend("cite it where it is needed, or remove it from the register"),
        );
    }
}

/// Checks an entry.
pub fn source(raw: RawSource, checker: &mut Checker<'_>) -> Option<Source> {
    let RawSource {
        place,
        id,
        kind,
        publisher,
        title,
        published,
        address,
        site,
        address_withheld,
        via,
        archived,
        read,
        licence,
        note,
    } = raw;
    for link in [&address, &archived].into_iter().flatten() {
        web_address(link, checker);
    }
    let at = match (address, address_withheld) {
        (Some(address), Some(withheld)) => {
            checker.faults.push(
                Fault::error(
                    "address-not-withheld",
                    withheld.place,
                    "the address is said to be withheld, yet it is written here",
                )
                .also(address.place, "the address")
                .mend("remove one of the two"),
            );
            Where::Unknown
        }
        (Some(address), None) => Where::At(address.value),
        (None, Some(why)) => Where::Withheld { why: why.value, site: text(site) },
        (None, None) => {
            if note.is_none() {
                checker.faults.push(
                    Fault::error("address-missing", place, "this source has no address")
                        .label("begins here")
                        .mend("add `address`, or `address-withheld` with the reason, or say in `note` why there is none"),
                );
            }
            Where::Unknown
        }
    };
    if let Some(read) = &read {
        checker.not_after(PartialDate::Day(read.value), read.place);
    }
    let id = id.and_then(|id| checker.id(&id, SourceId::new));
    let published = published?;
    let published = match published.value {
        WrittenDate::Known(date) => {
            checker.not_after(date, published.place);
            Some(date)
        }
        WrittenDate::NotInSource => None,
    };
    Some(Source {
        id: id?,
        kind: kind?.value,
        publisher: publisher?.value,
        title: title?.value,
        published,
        place: at,
        via: text(via),
        archived: text(archived),
        read: read.map(|read| read.value),
        licence: text(licence),
        note: text(note),
    })
}

/// Answers what is not an address on the web.
pub fn web_address(link: &Placed<String>, checker: &mut Checker<'_>) {
    let rest = link.value.strip_prefix("https://").or_else(|| link.value.strip_prefix("http://"));
    let host = rest.map_or("", |rest| rest.split(['/', '?', '#']).next().unwrap_or(""));
    let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '`' | '\\' | '{' | '}' | '|' | '^');
    if !host.contains('.') || host.contains('@') || link.value.contains(odd) {
        checker.faults.push(
            Fault::error("bad-address", link.place, format!("`{}` is not an address on the web", link.value))
                .expected("an address that begins with https:// and holds no spaces")
                .mend("copy it from the browser's address line"),
        );
    }
}
