//! The source register.

use super::Checker;
use crate::fault::{Fault, Placed};
use crate::read::dates::WrittenDate;
use crate::read::raw::RawSource;
use crate::records::source::{Source, Where};
use crate::value::date::PartialDate;
use crate::value::id::SourceId;
use jiff::civil::Date;

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
        captured,
        sha256,
        read,
        last_seen,
        gone_since,
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
    for day in [&captured, &read, &last_seen, &gone_since].into_iter().flatten() {
        checker.not_after(PartialDate::Day(day.value), day.place);
    }
    if let Some(sha256) = &sha256 {
        hash(sha256, captured.is_some(), checker);
    }
    looked_up(&at, last_seen.as_ref(), gone_since.as_ref(), checker);
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
        captured: captured.map(|day| day.value),
        sha256: sha256.map(|hash| hash.value),
        read: read.map(|day| day.value),
        last_seen: last_seen.map(|day| day.value),
        gone_since: gone_since.map(|day| day.value),
        licence: licence.map(|licence| licence.value),
        note,
    })
}

/// Answers a hash that is none, and one of a copy of which nobody says when it was kept.
fn hash(hash: &Placed<String>, has_day: bool, checker: &mut Checker<'_>) {
    let is_hash = hash.value.len() == 64 && hash.value.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if !is_hash {
        checker.faults.push(
            Fault::error("bad-hash", hash.place, "this is not a SHA-256")
                .expected("64 of the digits 0 to 9 and a to f, in small letters")
                .mend("copy what `sha256sum FILE` prints for the copy that was kept, without the file's name"),
        );
    }
    if !has_day {
        checker.faults.push(
            Fault::error("hash-without-day", hash.place, "the hash of a copy, and no day on which the copy was kept")
                .mend("add `captured` with the day, or remove the hash"),
        );
    }
}

/// Answers days of looking that cannot both be, and such of a source that has no address to look at.
fn looked_up(at: &Where, last_seen: Option<&Placed<Date>>, gone_since: Option<&Placed<Date>>, checker: &mut Checker<'_>) {
    if let (Some(seen), Some(gone)) = (last_seen, gone_since)
        && gone.value < seen.value
    {
        checker.faults.push(
            Fault::error(
                "gone-before-last-seen",
                gone.place,
                format!("found gone on {}, yet seen on {}, which is later", gone.value, seen.value),
            )
            .also(seen.place, "last seen")
            .mend("if it is back, remove `gone-since`; else look both days up"),
        );
    }
    if let (Where::Unknown, Some(day)) = (at, gone_since.or(last_seen)) {
        checker.faults.push(
            Fault::error("looked-up-nowhere", day.place, "this source has no address at which it could be seen or gone")
                .mend("add its `address`, or remove this line"),
        );
    }
}

/// Whether a text is an address on the web.
#[must_use]
pub fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.map_or("", |rest| rest.split(['/', '?', '#']).next().unwrap_or(""));
    let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '`' | '\\' | '{' | '}' | '|' | '^');
    host.contains('.') && !host.contains('@') && !text.contains(odd)
}

/// Answers what is not an address on the web.
pub fn web_address(link: &Placed<String>, checker: &mut Checker<'_>) {
    if !is_web_address(&link.value) {
        checker.faults.push(
            Fault::error("bad-address", link.place, format!("`{}` is not an address on the web", link.value))
                .expected("an address that begins with https:// and holds no spaces")
                .mend("copy it from the browser's address line"),
        );
    }
}
