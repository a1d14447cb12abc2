//! Maps of tiles: for every territorial force its case records, and its rate of officers barred.
//!
//! The first page shows them as lists of links, because that is what they are to those who do not see them; the drawings of the same facts
//! are for downloads and for pages of others. Both come from [`Fact`], so that they cannot differ.

use super::compare::beyond;
use crate::render::chart::{About, KeyMark, Shade, Tile, Tiles, tiles};
use crate::render::page::Scene;
use crate::render::page::compare::wording;
use crate::render::view::{Cell, Column, Drawing, Figure, KeyEntry, Link, Row, Table};
use crate::render::{address, words};
use crate::rules::r41;
use crate::summarise::compare::{Comparison, Held, Place};
use crate::value::force::Force;
use crate::vocabulary::MissingMark;

/// The anchor of the map of case records.
pub const RECORDS_MAP: &str = "map-records";
/// The anchor of the map of rates.
pub const BARRED_MAP: &str = "map-barred";

/// Records from which on a tile is darkest.
const MANY: usize = 10;

/// What a map says of a force.
#[derive(Debug, Clone)]
pub struct Fact<'a> {
    /// The force.
    pub force: &'a Force,
    /// Its number, or a mark in place of one.
    pub text: String,
    /// Its shade.
    pub shade: Shade,
    /// The same in words, without the force's name.
    pub words: String,
    /// Where the tile leads.
    pub href: String,
}

/// How many case records are held of each force.
#[must_use]
pub fn records<'a>(scene: &'a Scene<'_>) -> Vec<Fact<'a>> {
    let fact = |force: &'a Force| {
        let held = scene.summaries.forces.get(&force.id).map_or(0, |summary| summary.cases.len());
        Fact {
            force,
            text: if held == 0 { "\u{2013}".to_owned() } else { words::whole(held as u64) },
            shade: match held {
                0 => Shade::Missing,
                n if n < MANY => Shade::Step(1),
                _ => Shade::Step(4),
            },
            words: match held {
                0 => "no case records held".to_owned(),
                n => format!("{} held", words::counted(n as u64, "case record", "case records")),
            },
            href: scene.href(&address::force(&force.id)),
        }
    };
    scene.forces_by_name().0.into_iter().map(fact).collect()
}

/// The rate of each force in a comparison, shaded by where it stands to the limits for its size: a shade for each rate would show
/// differences that chance makes.
#[must_use]
pub fn rates<'a>(comparison: &Comparison<'_>, scene: &'a Scene<'_>) -> Vec<Fact<'a>> {
    let page = address::comparison(comparison.what.id(), None);
    let said = wording(comparison.what, scene.words);
    let mark = |missing: MissingMark| missing.mark().to_owned();
    let fact = |force: &'a Force| {
        let (text, shade, words) = match comparison.held(&force.id) {
            Some(Held::Point(point)) => match point.rate {
                Some(rate) => (
                    said.number(rate.value),
                    Shade::Step(step(point.place)),
                    format!(
                        "{}, {}",
                        said.full(rate.value),
                        beyond(point.place, scene.words).unwrap_or_else(|| "within the limits for its size".to_owned())
                    ),
                ),
                None => (mark(MissingMark::Suppressed), Shade::Missing, format!("too few for a {}", said.kind)),
            },
            Some(Held::Suppressed) => (mark(MissingMark::Suppressed), Shade::Missing, "held back".to_owned()),
            Some(Held::Count(..) | Held::Nobody(..)) => {
                (mark(MissingMark::NotAvailable), Shade::Missing, format!("no {} can be given", said.kind))
            }
            Some(Held::Nothing(_)) | None => ("\u{2013}".to_owned(), Shade::Missing, "no figure held".to_owned()),
        };
        Fact { force, text, shade, words, href: scene.href(&format!("{page}#{}", force.id)) }
    };
    scene.forces_by_name().0.into_iter().map(fact).collect()
}

fn step(place: Place) -> u8 {
    match place {
        Place::WellBelow => 0,
        Place::Below => 1,
        Place::Within => 2,
        Place::Above => 3,
        Place::WellAbove => 4,
    }
}

/// The map of case records; `None` without a force that has a tile.
#[must_use]
pub fn records_map(scene: &Scene<'_>) -> Option<Figure> {
    let facts = records(scene);
    let with = facts.iter().filter(|fact| fact.shade != Shade::Missing).count();
    let title = match with {
        0 => format!("Case records: {}", r41::NONE_HELD.to_lowercase()),
        n => format!("Case records are held of {} of {} forces", words::whole(n as u64), words::whole(facts.len() as u64)),
    };
    let rows = facts.iter().map(|fact| {
        let held = scene.summaries.forces.get(&fact.force.id).map_or(0, |summary| summary.cases.len());
        Row::new(vec![name(fact), Cell::new(words::held(held))])
    });
    let table = Table {
        caption: String::new(),
        class: "tight",
        columns: vec![Column::words("Force"), Column::numbers("Case records")],
        rows: rows.collect(),
    };
    Some(Figure {
        id: RECORDS_MAP.to_owned(),
        subtitle: "Number of case records held here, by force. It says how much has been collected, not how much went wrong."
            .to_owned(),
        drawings: vec![drawing(RECORDS_MAP, &title, &facts)?],
        title,
        multiples: false,
        key: vec![
            KeyEntry::new(KeyMark::Step(4), "10 records or more"),
            KeyEntry::new(KeyMark::Step(1), "1 to 9"),
            KeyEntry::new(KeyMark::NotHeld, "None held, which is not \u{201c}none occurred\u{201d}"),
        ],
        table: Some(table),
        folded: true,
        source: "Each force has one tile, set roughly where it lies.".to_owned(),
        links: Vec::new(),
    })
}

/// The map of rates; `None` without a force that has a tile.
#[must_use]
pub fn rates_map(comparison: &Comparison<'_>, scene: &Scene<'_>) -> Option<Figure> {
    let facts = rates(comparison, scene);
    let said = wording(comparison.what, scene.words);
    let title = super::finding(comparison, scene);
    let rows = facts.iter().map(|fact| {
        let rate = match comparison.held(&fact.force.id) {
            Some(Held::Point(point)) => point.rate.map(|rate| said.with_interval(rate)),
            _ => None,
        };
        let mark = if fact.text == "\u{2013}" { MissingMark::NotAvailable.mark().to_owned() } else { fact.text.clone() };
        Row::new(vec![name(fact), Cell::new(rate.unwrap_or(mark)), Cell::new(&fact.words)])
    });
    let table = Table {
        caption: String::new(),
        class: "tight",
        columns: vec![Column::words("Force"), Column::numbers(&said.rate_column()), Column::words("Against the limits")],
        rows: rows.collect(),
    };
    let place = |place: Place, label: &str| KeyEntry::new(KeyMark::Step(step(place)), label);
    let shown = comparison.rated().count();
    Some(Figure {
        id: BARRED_MAP.to_owned(),
        subtitle: format!(
            "{}, year to {}: held for {} of {} forces. Shaded by where a force stands to the limits that chance sets for its size, not by its rate.",
            said.subtitle(),
            words::day(comparison.period.to),
            words::whole(shown as u64),
            words::whole(facts.len() as u64)
        ),
        drawings: vec![drawing(BARRED_MAP, &title, &facts)?],
        title,
        multiples: false,
        key: vec![
            place(Place::WellBelow, "Below the 99.8% limit"),
            place(Place::Below, "Below the 95% limit"),
            place(Place::Within, "Within the limits"),
            place(Place::Above, "Above the 95% limit"),
            place(Place::WellAbove, "Above the 99.8% limit"),
            KeyEntry::new(KeyMark::NotHeld, "No rate held"),
        ],
        table: Some(table),
        folded: true,
        source: "Each force has one tile, set roughly where it lies, and leads to its row in the comparison. [c]: no rate is given for fewer than three officers. [x]: no rate can be given.".to_owned(),
        links: vec![Link::new(
            "All forces by name, with intervals",
            scene.href(&address::comparison(comparison.what.id(), None)),
        )],
    })
}

fn name(fact: &Fact<'_>) -> Cell {
    Cell::new(&fact.force.short_name).link(fact.href.clone())
}

fn drawing(id: &str, title: &str, facts: &[Fact<'_>]) -> Option<Drawing> {
    let tile = |fact: &Fact<'_>| {
        let place = fact.force.tile.as_ref()?;
        Some(Tile {
            column: place.column,
            row: place.row,
            label: place.label.clone(),
            text: fact.text.clone(),
            shade: fact.shade,
            tip: format!("{}: {}", fact.force.name, fact.words),
            href: Some(fact.href.clone()),
        })
    };
    let svg = tiles(&Tiles {
        about: About {
            id: id.to_owned(),
            title: title.to_owned(),
            description: "A map of tiles, one a force. The table gives every number.".to_owned(),
        },
        tiles: facts.iter().filter_map(tile).collect(),
    });
    svg.map(|svg| Drawing { title: String::new(), note: String::new(), svg: Some(svg) })
}
