//! The site's own description and the forces.

use super::sources::web_address;
use super::{Checker, Site, text};
use crate::fault::{Fault, Placed};
use crate::read::raw::{RawForce, RawSite, RawTile};
use crate::read::record::unknown_id;
use crate::value::force::{Force, Tile};
use crate::value::id::ForceId;
use crate::vocabulary::ForceKind;

/// The nations a force may serve.
const NATIONS: [&str; 3] = ["England", "Wales", "England and Wales"];

/// Checks `site.yaml`.
pub fn site(raw: RawSite, checker: &mut Checker<'_>) -> Option<Site> {
    let RawSite { place: _, title, tagline, description, base_url, publisher, contact, licence } = raw;
    let base_url = base_url?;
    if !is_base_url(&base_url.value) {
        checker.faults.push(
            Fault::error("bad-address", base_url.place, format!("`{}` cannot be the site's address", base_url.value))
                .expected("https:// or http://, a host, perhaps a folder; no question mark and no #")
                .mend("write the address at which the first page will lie"),
        );
    }
    let contact = contact?;
    if !contact.value.starts_with("mailto:") {
        web_address(&contact, checker);
    }
    let licence = licence?;
    let licence_address = licence.address?;
    web_address(&licence_address, checker);
    Some(Site {
        title: title?.value,
        tagline: tagline?.value,
        description: description?.value,
        base_url: with_slash(&base_url.value),
        publisher: publisher?.value,
        contact: contact.value,
        licence: licence.name?.value,
        licence_address: licence_address.value,
    })
}

/// Whether a text can be the site's address.
#[must_use]
pub fn is_base_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or("");
    let host = rest.split('/').next().unwrap_or("");
    !host.is_empty() && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~:/%".contains(&b)) && !rest.contains("//")
}

/// The address with a `/` at its end.
#[must_use]
pub fn with_slash(address: &str) -> String {
    format!("{}/", address.trim_end_matches('/'))
}

/// Checks a force.
pub fn force(raw: RawForce, checker: &mut Checker<'_>) -> Option<Force> {
    let RawForce { place, id, name, short_name, name_cy, kind, nation, region, case_prefix, tile, ons_code, sources, note } = raw;
    let sources = checker.sources(&sources, place, "this force");
    if let Some(nation) = &nation
        && !NATIONS.contains(&nation.value.as_str())
    {
        checker.faults.push(unknown_id(&nation.value, "nation", NATIONS, nation.place));
    }
    let id = id?;
    if let Some(prefix) = &case_prefix {
        let shared = checker.index.forces.iter().any(|(other, p)| *other != id.value && p.as_ref() == Some(&prefix.value));
        if shared {
            checker.faults.push(
                Fault::error("prefix-shared", prefix.place, format!("another force's cases begin with `{}` too", prefix.value))
                    .mend("give each force a prefix of its own"),
            );
        }
    }
    let prefix = case_prefix?;
    checker.id(&prefix, ForceId::new)?;
    let tile = tile.and_then(|tile| self::tile(tile, checker));
    let kind = kind?.value;
    if kind == ForceKind::Territorial && tile.is_none() {
        checker.faults.push(
            Fault::error("tile-missing", place, "a territorial force needs a place on the tile map")
                .label("begins here")
                .mend("add `tile: {label: ABC, column: 1, row: 1}` with a free place"),
        );
    }
    Some(Force {
        id: checker.id(&id, ForceId::new)?,
        name: name?.value,
        short_name: short_name?.value,
        name_cy: text(name_cy),
        kind,
        nation: nation?.value,
        region: text(region),
        case_prefix: prefix.value,
        tile,
        ons_code: text(ons_code),
        note: text(note),
        sources,
    })
}

fn tile(raw: RawTile, checker: &mut Checker<'_>) -> Option<Tile> {
    let (label, column, row) = (raw.label?, raw.column?, raw.row?);
    if label.value.chars().count() > 4 {
        checker.faults.push(
            Fault::error("tile-label", label.place, format!("`{}` is too long for a tile", label.value))
                .mend("use three letters, four at most"),
        );
    }
    let on_map = |n: &Placed<u32>, most: u32| (1..=most).contains(&n.value);
    if !on_map(&column, 12) || !on_map(&row, 14) {
        checker.faults.push(
            Fault::error("tile-off-map", raw.place, "this place is not on the tile map")
                .expected("a column from 1 to 12 and a row from 1 to 14")
                .mend("choose a free place near where the force lies"),
        );
    }
    Some(Tile { label: label.value, column: column.value, row: row.value })
}
