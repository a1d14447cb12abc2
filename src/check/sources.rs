//! The source register.

use super::Checker;
use crate::fault::{Fault, Placed};
use crate::read::dates::WrittenDate;
use crate::read::raw::RawSource;
use crate::records::source::{Source, Where};
use crate::value::date::PartialDate;
use crate::value::id::SourceId;

/// Answers sources that nothing cites. `all` is the register; asked only where nothing was refused, since what was refused may cite them.
/// What only withdrawn records cite is left out of the site, and may stay in the register for the day on which one comes back.
pub fn unused(all: &[Placed<String>], of_withdrawn: &[String], checker: &mut Checker<'_>) {
    for id in all.iter().filter(|id| !checker.cited.contains(&id.value) && !of_withdrawn.contains(&id.value)) {
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
        not_archived,
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
        (Some(address), None) => Where::At(address),
        (None, Some(why)) => Where::Withheld { why, site: site.map(|site| site.value) },
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
    if let (Some(archived), Some(why)) = (&archived, &not_archived) {
        checker.faults.push(
            Fault::error("archived-after-all", why.place, "there is said to be no archived copy, yet one is written here")
                .also(archived.place, "the copy")
                .mend("remove one of the two"),
        );
    }
    if let Some(read) = &read {
        checker.not_after(PartialDate::Day(read.value), read.place);
    }
    let id = id.and_then(|id| checker.id(&id, SourceId::new).map(|value| Placed { value, place: id.place }));
    let published = published?;
    let published = match published.value {
        WrittenDate::Known(date) => {
            checker.not_after(date, published.place);
            Some(date)
        }
        WrittenDate::NotInSource => None,
    };
    Some(Source {
        place,
        id: id?,
        kind: kind?.value,
        publisher: publisher?,
        title: title?,
        published,
        at,
        via,
        archived,
        not_archived,
        read: read.map(|read| read.value),
        licence: licence.map(|licence| licence.value),
        note,
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
