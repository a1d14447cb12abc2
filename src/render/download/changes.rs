//! The table of a release: a row for each page, file, number or outcome that changed with it.
//!
//! It tells of the past what may be told today ([`Door`]), and of a dataset that may be reprinted by force only that a number changed, not
//! what it was: a release would otherwise be a copy of the whole.

use super::form::{ADDRESS, TEXT, one_of};
use super::{Column, Table, Value};
use crate::disclose::Public;
use crate::language::Words;
use crate::memory::{Change, Entry, State};
use crate::render::past::shown::{Door, Shown};

/// What a row is.
pub const ABOUT: &str = "A row is a page, a file, a number or an outcome that changed with the release.";

/// The columns.
pub const COLUMNS: &[Column] = &[
    column("change", "What happened.", one_of(&["added", "changed", "withdrawn"]).key()),
    column(
        "kind",
        "What it happened to. Parts of pages that hold no number and no outcome are left out.",
        one_of(&["page", "file", "figure", "outcome"]).key(),
    ),
    column("address", "Where it stands, or stood.", ADDRESS.key()),
    column(
        "was",
        "What a number, or an outcome, was before; empty where it was not there, for pages and files, and where it may not be told.",
        TEXT,
    ),
    column("now", "What it became with this release; empty likewise.", TEXT),
    column("today", "What it is as of the day on which this table was made; empty likewise.", TEXT),
    column(
        "standing",
        "Whether that holds today: it stands; it was superseded by a later change; it was withdrawn; a number is withheld today; or the \
         licence of its dataset lets it be shown by force, and not in a table of many.",
        one_of(&["stands", "superseded", "withdrawn", "withheld", "by-force-only"]).always(),
    ),
    column(
        "by",
        "Through what a number moved: rows of tables, addresses of numbers and people; several are parted by semicolons. Empty where \
         something that it was made from is gone, or it is worked out in another way.",
        TEXT,
    ),
];

const fn column(name: &'static str, about: &'static str, form: super::form::Form) -> Column {
    Column { name, about, form }
}

/// The changes of a release, by its place among all.
#[must_use]
pub fn table(at: usize, changes: &[Change], door: &Door<'_>, state: &State, public: &Public) -> Table {
    let rows = changes.iter().filter_map(|change| row(at, change, door, state, public)).collect();
    Table { name: "changes", about: ABOUT, columns: COLUMNS, rows }
}

fn row(at: usize, change: &Change, door: &Door<'_>, state: &State, public: &Public) -> Option<Vec<Value>> {
    let (what, was, now, by): (_, Option<&Entry>, Option<&Entry>, &[String]) = match change {
        Change::Added { now, .. } => ("added", None, Some(now), &[]),
        Change::Withdrawn { was, .. } => ("withdrawn", Some(was), None, &[]),
        Change::Moved { was, now, by, .. } => ("changed", Some(was), Some(now), by),
        Change::Named(_) | Change::Unnamed(_) => return None,
    };
    let address = change.address();
    let entry = change.entry().filter(|entry| !matches!(entry, Entry::Anchor))?;
    // Numbers as the other tables have them; outcomes, which no other table has in one cell, in words.
    let told = |entry: Option<&Entry>| {
        let shown = entry.map(|entry| match entry {
            Entry::Outcome(_) => door.in_words(at, address, entry, Words::english()),
            _ => door.shown(at, address, entry),
        });
        if let Some(Shown::Value(value)) = shown { Value::text(value) } else { Value::Absent }
    };
    let has_value = matches!(entry, Entry::Figure(_) | Entry::Outcome(_));
    let today = if has_value { door.today(address) } else { None };
    let withheld = [was, now].into_iter().flatten().any(|entry| door.shown(at, address, entry) == Shown::Withheld);
    let standing = match (has_value, &today) {
        (true, Some(_)) if !door.is_reprintable(address) => "by-force-only",
        (true, Some(_)) if withheld => "withheld",
        (true, Some(today)) if Some(today) == now => "stands",
        (true, Some(_)) => "superseded",
        (false, _) if state.has(address) => "stands",
        (true, None) | (false, _) => "withdrawn",
    };
    let (was, now, today) = match standing {
        "by-force-only" => (Value::Absent, Value::Absent, Value::Absent),
        _ => (told(was), told(now), told(today.as_ref())),
    };
    Some(vec![
        Value::text(what),
        Value::text(entry.kind()),
        Value::text(format!("{}{}", public.site.base_url, address.trim_start_matches('/'))),
        was,
        now,
        today,
        Value::text(standing),
        Value::maybe((!by.is_empty()).then(|| through(by, door))),
    ])
}

/// Through what a number moved, without whose record was withdrawn.
fn through(by: &[String], door: &Door<'_>) -> String {
    let told = |by: &String| if door.is_withdrawn(by) { "a record that was withdrawn".to_owned() } else { by.clone() };
    let mut through: Vec<String> = by.iter().map(told).collect();
    through.dedup();
    through.join("; ")
}
