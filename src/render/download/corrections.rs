//! The table of corrections: a row for each, of whatever record.

use super::form::{ADDRESS, DAY, FLAG, Form, ID, IDS, TEXT, one_of, term};
use super::{Column, Table, Value};
use crate::disclose::Public;
use crate::render::address;
use crate::summarise::Summaries;
use crate::summarise::corrections::{Corrected, Kind};
use crate::value::figures::{FigureSet, Reprint};
use crate::value::id::ForceId;
use crate::vocabulary::{CorrectedBy, Term};

/// The kinds of record.
const KINDS: &[&str] = &[
    Kind::Case.id(),
    Kind::Figure.id(),
    Kind::Commentary.id(),
    Kind::Page.id(),
    Kind::Force.id(),
    Kind::Review.id(),
    Kind::Monitoring.id(),
    Kind::Programme.id(),
    Kind::Promise.id(),
];

const COLUMNS: &[Column] = &[
    column("kind", "Of what kind of record.", one_of(KINDS).key()),
    column("record", "The record’s id.", ID.key()),
    column("correction", "The correction’s id within the record: its day, and a number from the second of a day on.", ID.key()),
    column("date", "The day on which it was put right.", DAY.always()),
    column("by", "Whose mistake it was, vocabulary: corrected-by.", term(CorrectedBy::LIST).always()),
    column("title", "The record’s title.", TEXT.always()),
    column("forces", "Ids of the forces concerned, parted by semicolons; empty where it is about none of them by itself.", IDS),
    column(
        "observations",
        "With a figure: the observations that were corrected, by their anchors, parted by semicolons; empty where it is of what the dataset says of itself.",
        IDS,
    ),
    column(
        "was",
        "What was told before; empty where it is held back, or where the licence of its dataset does not let it be handed on here.",
        TEXT,
    ),
    column("now", "What is right; empty likewise.", TEXT),
    column("why", "Why.", TEXT.always()),
    column("held_back", "Whether nothing of it is told, because the number is held back.", FLAG.always()),
    column(
        "reaches",
        "Where that stands which it corrects, and what was worked out from it: addresses, parted by semicolons; empty where it is of the whole record.",
        TEXT,
    ),
    column("address", "Where it stands.", ADDRESS.always()),
];

const fn column(name: &'static str, about: &'static str, form: Form) -> Column {
    Column { name, about, form }
}

/// All corrections.
#[must_use]
pub fn whole(public: &Public, summaries: &Summaries<'_>) -> Table {
    table(summaries.corrections.all.iter(), public, false)
}

/// Those that concern a force.
#[must_use]
pub fn of_force(force: &ForceId, public: &Public, summaries: &Summaries<'_>) -> Table {
    table(summaries.corrections.all.iter().filter(|corrected| corrected.forces.contains(force)), public, true)
}

/// Single values are handed on by force, as the values themselves are.
fn table<'a>(corrections: impl Iterator<Item = &'a Corrected>, public: &Public, by_force: bool) -> Table {
    Table {
        name: "corrections",
        about: "A row is a correction: what was told, what is right, and why.",
        columns: COLUMNS,
        rows: corrections.map(|corrected| row(corrected, public, by_force)).collect(),
    }
}

fn row(corrected: &Corrected, public: &Public, by_force: bool) -> Vec<Value> {
    let found = corrected.rows.as_ref().and_then(|(id, rows)| Some((public.figures.iter().find(|set| set.id == *id)?, rows)));
    let anchors = |(set, rows): (&FigureSet, &Vec<usize>)| -> Vec<String> {
        rows.iter().filter_map(|at| set.observations.get(*at)).map(|seen| address::observation(set, seen)).collect()
    };
    let may_show = by_force || found.is_none_or(|(set, rows)| rows.is_empty() || set.licence.reprint == Reprint::Whole);
    let told = |text: &String| Value::maybe(Some(text).filter(|_| may_show && !corrected.held_back));
    let joined = |items: Vec<String>| Value::maybe((!items.is_empty()).then(|| items.join("; ")));
    vec![
        Value::text(corrected.kind.id()),
        Value::text(&corrected.record),
        Value::text(corrected.anchor.trim_start_matches("correction.")),
        Value::text(corrected.date.to_string()),
        Value::text(corrected.by.id()),
        Value::text(&corrected.title),
        joined(corrected.forces.iter().map(ToString::to_string).collect()),
        joined(found.map(anchors).unwrap_or_default()),
        told(&corrected.was),
        told(&corrected.now),
        Value::text(&corrected.why),
        Value::Flag(corrected.held_back),
        joined(corrected.reaches.iter().map(|at| format!("{}{at}", public.site.base_url)).collect()),
        Value::text(format!("{}{}", public.site.base_url, corrected.address())),
    ]
}
