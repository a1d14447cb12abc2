//! The site's own description and the forces.

use super::corrections::correction;
use super::index::called;
use super::sources::web_address;
use super::{Checker, text};
use crate::fault::{Fault, Place, Placed};
use crate::read;
use crate::read::raw::{RawForce, RawSite, RawTile};
use crate::read::record::unknown_id;
use crate::records::correction::Correction;
use crate::records::{InWelsh, NotArchived, Site};
use crate::rules::{r41, r42};
use crate::signature::{PublicKey, Unfit};
use crate::value::figures::NATION;
use crate::value::force::{Force, Tile};
use crate::value::id::{CaseId, ForceId};
use crate::vocabulary::{ForceKind, NameBasis};
use std::collections::{BTreeMap, BTreeSet};

/// The nations a force may serve.
const NATIONS: [&str; 3] = ["England", "Wales", "England and Wales"];

/// Folders below `/cases/` that hold lists.
const RESERVED: [&str; 5] = ["page", "by-outcome", "by-category", "by-year", "by-force"];

/// Checks `site.yaml`.
pub fn site(raw: RawSite, checker: &mut Checker<'_>) -> Option<Site> {
    let RawSite {
        place: _,
        // Told where it is read: of another version nothing could be checked.
        format: _,
        title,
        tagline,
        description,
        base_url,
        publisher,
        contact,
        licence,
        name_bases,
        not_archived,
        signing_key,
        welsh,
    } = raw;
    if let Some(base_url) = base_url.as_ref().filter(|base_url| !is_base_url(&base_url.value)) {
        checker.faults.push(
            Fault::error("bad-address", base_url.place, format!("`{}` cannot be the site's address", base_url.value))
                .expected("https:// or http://, a host, perhaps a folder; no question mark and no #")
                .mend("write the address at which the first page will lie"),
        );
    }
    let signing_key = signing_key.filter(|key| match PublicKey::parse(&key.value) {
        Ok(_) => true,
        Err(Unfit(why)) => {
            checker.faults.push(
                Fault::error("bad-signing-key", key.place, format!("this {why}"))
                    .expected("the line of 56 letters and digits that stands in the file of a public key, beginning with `RW`")
                    .mend("copy it from there, or leave it out; a secret key stands nowhere in the content"),
            );
            false
        }
    });
    match &contact {
        Some(contact) if contact.value.contains('@') && !contact.value.starts_with("mailto:") => checker.faults.push(
            Fault::error("bad-address", contact.place, "a mail address needs `mailto:` before it")
                .mend(format!("write `mailto:{}`", contact.value)),
        ),
        Some(contact) if !contact.value.starts_with("mailto:") => web_address(contact, checker),
        _ => {}
    }
    let licence = licence?;
    let licence_address = licence.address?;
    web_address(&licence_address, checker);
    Some(Site {
        title: title?.value,
        tagline: tagline?.value,
        description: description?.value,
        base_url: with_slash(&base_url?.value),
        publisher: publisher?.value,
        contact: contact?.value,
        licence: licence.name?.value,
        licence_address: licence_address.value,
        signing_key: signing_key.map(|key| key.value),
        welsh: welsh.and_then(|said| Some(InWelsh { tagline: said.tagline?.value, description: said.description?.value })),
        not_archived: not_archived.and_then(|said| Some(NotArchived { at_most: said.at_most?, why: said.why?.value })),
        name_bases: if name_bases.is_missing() {
            vec![NameBasis::Conviction]
        } else {
            name_bases.into_iter().map(|basis| basis.value).collect()
        },
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

/// Checks a force; gives it with what was corrected of it.
pub fn force(raw: RawForce, checker: &mut Checker<'_>) -> Option<(Force, Vec<Correction>)> {
    let RawForce {
        place,
        id,
        name,
        short_name,
        name_cy,
        also_called,
        kind,
        nation,
        region,
        case_prefix,
        tile,
        ons_code,
        sources,
        note,
        corrections,
    } = raw;
    let corrections = corrections.into_iter().filter_map(|raw| correction(raw, checker)).collect();
    let sources = checker.sources(&sources, place, "this force");
    if let Some(nation) = &nation
        && !NATIONS.contains(&nation.value.as_str())
    {
        checker.faults.push(unknown_id(&nation.value, "nation", NATIONS, nation.place));
    }
    if let Some(prefix) = &case_prefix {
        checker.id(prefix, ForceId::new);
        checker.not_reserved(prefix, &RESERVED);
    }
    if let Some(id) = &id {
        checker.not_reserved(id, &[NATION, read::PLACES]);
    }
    let id = id.and_then(|id| checker.id(&id, ForceId::new));
    let kind = kind.map(|kind| kind.value);
    if kind == Some(ForceKind::Territorial) && tile.is_none() {
        checker.faults.push(
            Fault::error("tile-missing", place, "a territorial force needs a place on the tile map")
                .label("begins here")
                .mend("add `tile: {label: ABC, column: 1, row: 1}` with a free place"),
        );
    }
    let tile = tile.and_then(|tile| self::tile(tile, checker));
    if let (Some(kind), Some(nation), Some(name)) = (kind, &nation, &name) {
        checker.faults.extend(r42::welsh_name(kind, &nation.value, &name.value, name_cy.as_ref(), place));
    }
    if let (Some(note), Some(prefix)) = (&note, &case_prefix) {
        let has_records = checker.index.cases.iter().any(|id| CaseId::new(id).is_some_and(|id| id.prefix() == prefix.value));
        r41::refuse_note(note, has_records, &mut checker.faults);
    }
    let force = Force {
        id: id?,
        name: name?.value,
        short_name: short_name?.value,
        name_cy: text(name_cy),
        also_called: also_called.into_iter().map(|name| name.value).collect(),
        kind: kind?,
        nation: nation?.value,
        region: text(region),
        case_prefix: case_prefix?.value,
        tile,
        ons_code: text(ons_code),
        note: text(note),
        sources,
    };
    Some((force, corrections))
}

/// Answers an everyday name by which two forces would be known, or that says nothing new.
fn called_once(forces: &[RawForce], checker: &mut Checker<'_>) {
    let mut known: BTreeMap<String, (&str, Place)> = BTreeMap::new();
    let own = forces.iter().flat_map(|force| {
        let names = [&force.name, &force.short_name, &force.name_cy].into_iter().flatten();
        names.filter_map(|name| Some((force.id.as_ref()?.value.as_str(), name)))
    });
    let own: Vec<_> = own.collect();
    let everyday = forces
        .iter()
        .flat_map(|force| force.also_called.iter().filter_map(|name| Some((force.id.as_ref()?.value.as_str(), name))));
    let everyday: Vec<_> = everyday.collect();
    for (id, name) in &own {
        known.entry(called(&name.value)).or_insert((id, name.place));
    }
    for (id, name) in everyday {
        let key = called(&name.value);
        if key.is_empty() {
            checker.faults.push(
                Fault::error("name-empty", name.place, "an everyday name has no letter")
                    .mend("write what people call the force, or take the entry out"),
            );
            continue;
        }
        let (holder, first) = *known.entry(key).or_insert((id, name.place));
        if first == name.place {
            continue;
        }
        let found = if holder == id {
            format!("`{}` is a name that this force has already", name.value)
        } else {
            format!("`{}` is a name of the force `{holder}` too", name.value)
        };
        checker.faults.push(
            Fault::error("name-shared", name.place, found)
                .label("again")
                .also(first, "first taken here")
                .expected("a name that people use for this force and for no other")
                .mend("take it out here, or there"),
        );
    }
}

/// Answers a case prefix, a place on the tile map or an everyday name that two forces claim.
pub fn claimed_once(forces: &[RawForce], checker: &mut Checker<'_>) {
    called_once(forces, checker);
    let mut ids: BTreeSet<&str> = BTreeSet::new();
    let mut prefixes: BTreeMap<&str, Place> = BTreeMap::new();
    let mut tiles: BTreeMap<(u32, u32), Place> = BTreeMap::new();
    for force in forces {
        // A force that is there twice has been answered, and would claim everything twice.
        if force.id.as_ref().is_some_and(|id| !ids.insert(&id.value)) {
            continue;
        }
        if let Some(prefix) = &force.case_prefix {
            let first = *prefixes.entry(&prefix.value).or_insert(prefix.place);
            if first != prefix.place {
                checker.faults.push(
                    Fault::error(
                        "prefix-shared",
                        prefix.place,
                        format!("another force's cases begin with `{}` too", prefix.value),
                    )
                    .label("again")
                    .also(first, "first taken here")
                    .mend("give each force a prefix of its own"),
                );
            }
        }
        let Some((column, row)) = force.tile.as_ref().and_then(|tile| tile.column.as_ref().zip(tile.row.as_ref())) else {
            continue;
        };
        let first = *tiles.entry((column.value, row.value)).or_insert(column.place);
        if first != column.place {
            let found = format!("column {}, row {} is another force's place", column.value, row.value);
            checker.faults.push(
                Fault::error("tile-taken", column.place, found)
                    .label("again")
                    .also(first, "first taken here")
                    .mend("choose a free place near where the force lies"),
            );
        }
    }
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
