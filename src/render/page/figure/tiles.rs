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
use crate::say;
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
                0 => scene.words.say("chart-records.none"),
                n => say!(scene.words, "chart-records.held", n = n),
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
                    match beyond(point.place, scene.words) {
                        Some(beyond) => format!("{}, {beyond}", said.full(rate.value)),
                        None => say!(scene.words, "chart-rates.within", rate = said.full(rate.value)),
                    },
                ),
                None => (mark(MissingMark::Suppressed), Shade::Missing, scene.words.say("chart-rates.too-few")),
            },
            Some(Held::Suppressed) => (mark(MissingMark::Suppressed), Shade::Missing, scene.words.say("chart-rates.held-back")),
            Some(Held::Count(..) | Held::Nobody(..)) => {
                (mark(MissingMark::NotAvailable), Shade::Missing, scene.words.say("chart-rates.no-rate"))
            }
            Some(Held::Nothing(_)) | None => ("\u{2013}".to_owned(), Shade::Missing, scene.words.say("chart-rates.nothing")),
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
        0 => scene.words.say("chart-records.title-none"),
        n => say!(scene.words, "chart-records", n = n, all = facts.len()),
    };
    let rows = facts.iter().map(|fact| {
        let held = scene.summaries.forces.get(&fact.force.id).map_or(0, |summary| summary.cases.len());
        Row::new(vec![name(fact, scene), Cell::held(held, scene.words)])
    });
    let table = Table {
        caption: String::new(),
        class: "tight",
        columns: vec![
            Column::words(&scene.words.say("chart-map-columns.force")),
            Column::numbers(&scene.words.say("chart-map-columns.records")),
        ],
        rows: rows.collect(),
    };
    Some(Figure {
        id: RECORDS_MAP.to_owned(),
        subtitle: scene.words.say("chart-records.subtitle"),
        drawings: vec![drawing(RECORDS_MAP, &title, &facts, scene)?],
        title,
        title_english: String::new(),
        multiples: false,
        key: vec![
            KeyEntry::new(KeyMark::Step(4), scene.words.say("chart-records-key.many")),
            KeyEntry::new(KeyMark::Step(1), scene.words.say("chart-records-key.few")),
            KeyEntry::new(KeyMark::NotHeld, scene.words.say("chart-records-key.none")),
        ],
        table: Some(table),
        folded: true,
        source: scene.words.say("home-forces.tiles"),
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
        let exact = match comparison.held(&fact.force.id) {
            Some(Held::Point(point)) => point.rate.map_or(f64::NAN, |rate| rate.value),
            _ => f64::NAN,
        };
        let mark = if fact.text == "\u{2013}" { MissingMark::NotAvailable.mark().to_owned() } else { fact.text.clone() };
        Row::new(vec![name(fact, scene), Cell::new(rate.unwrap_or(mark)).number(exact), Cell::new(&fact.words)])
    });
    let table = Table {
        caption: String::new(),
        class: "tight",
        columns: vec![
            Column::words(&scene.words.say("chart-map-columns.force")),
            Column::numbers(&said.rate_column()),
            Column::words(&scene.words.say("chart-map-columns.limits")),
        ],
        rows: rows.collect(),
    };
    let place = |place: Place, label: &str| {
        KeyEntry::new(KeyMark::Step(step(place)), scene.words.say(&format!("chart-rates-key-{label}")))
    };
    let shown = comparison.rated().count();
    Some(Figure {
        id: BARRED_MAP.to_owned(),
        subtitle: say!(
            scene.words,
            "chart-rates",
            what = said.subtitle(),
            date = scene.words.day(comparison.period.to),
            n = shown,
            all = facts.len()
        ),
        drawings: vec![drawing(BARRED_MAP, &title, &facts, scene)?],
        title,
        title_english: String::new(),
        multiples: false,
        key: vec![
            place(Place::WellBelow, "well-below"),
            place(Place::Below, "below"),
            place(Place::Within, "within"),
            place(Place::Above, "above"),
            place(Place::WellAbove, "well-above"),
            KeyEntry::new(KeyMark::NotHeld, scene.words.say("chart-rates-key-none")),
        ],
        table: Some(table),
        folded: true,
        source: scene.words.say("chart-rates.source"),
        links: vec![Link::new(scene.words.say("chart-rates.all"), scene.href(&address::comparison(comparison.what.id(), None)))],
    })
}

fn name(fact: &Fact<'_>, scene: &Scene<'_>) -> Cell {
    Cell::new(scene.force_short(fact.force)).link(fact.href.clone())
}

fn drawing(id: &str, title: &str, facts: &[Fact<'_>], scene: &Scene<'_>) -> Option<Drawing> {
    let tile = |fact: &Fact<'_>| {
        let place = fact.force.tile.as_ref()?;
        Some(Tile {
            column: place.column,
            row: place.row,
            label: place.label.clone(),
            text: fact.text.clone(),
            shade: fact.shade,
            tip: format!("{}: {}", scene.force_name(fact.force), fact.words),
            href: Some(fact.href.clone()),
        })
    };
    let svg = tiles(&Tiles {
        about: About { id: id.to_owned(), title: title.to_owned(), description: scene.words.say("chart-map.spoken") },
        tiles: facts.iter().filter_map(tile).collect(),
    });
    svg.map(|svg| Drawing { title: String::new(), note: String::new(), svg: Some(svg) })
}
