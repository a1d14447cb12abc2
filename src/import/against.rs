//! What was read, against what the dataset holds: what is new, what is the same, what has changed, and what the table no longer has.

use super::map::Map;
use super::observations::{Found, Key};
use super::table::Table;
use crate::read::table::{AT, COLUMNS, RawRow, RawTable};
use crate::value::figures::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A row of a figure table: its nine cells, and where in the source the value stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The cells, in the order of the columns.
    pub cells: [String; 9],
    /// Sheet and cell.
    pub at: String,
}

/// A value that the dataset has otherwise.
#[derive(Debug)]
pub struct Revision {
    /// The row as it stands, by its number in the table.
    pub row: usize,
    /// As it stands.
    pub was: Row,
    /// As the new table has it.
    pub now: Row,
}

/// The difference that an import makes.
#[derive(Debug, Default)]
pub struct Difference {
    /// Rows that the dataset has not.
    pub new: Vec<Row>,
    /// How many it has just so.
    pub same: usize,
    /// Those that it has otherwise.
    pub revised: Vec<Revision>,
    /// Rows of the dataset that the table has not, of measures that the map says it replaces: by their numbers in the table.
    pub gone: Vec<(usize, Row)>,
    /// How many rows of the dataset the table does not hold, and which stay.
    pub kept: usize,
    /// Whether rows that say where in the source they stand are put among rows that do not.
    pub adds_at: bool,
}

impl Row {
    fn of(found: &Found, map: &Map, table: &Table) -> Self {
        let Key { area, period: (from, to), measure, role, category } = &found.key;
        let value = found.value.to_string();
        let cells = [area, from, to, measure, role, category, &value, &map.source, &found.note].map(String::clone);
        Row { cells, at: table.sheet.called(found.at) }
    }

    fn written(row: &RawRow) -> Self {
        Row { cells: row.cells.clone(), at: row.at.clone().unwrap_or_default() }
    }

    /// What makes it the same observation as another.
    #[must_use]
    pub fn key(&self) -> &[String] {
        self.cells.get(..6).unwrap_or_default()
    }

    /// Its value, as written.
    #[must_use]
    pub fn value(&self) -> &str {
        self.cells.get(6).map_or("", String::as_str)
    }

    /// Where there was a mark, its note stays, unless the table has one of its own: it often says more than the table does.
    fn keeps_note_of(&mut self, was: &Row) {
        let was_mark = matches!(Value::parse(was.value()), Some(Value::Missing(_)));
        if let (true, Some(note), Some(noted)) = (was_mark, self.cells.get_mut(8), was.cells.get(8))
            && note.is_empty()
        {
            note.clone_from(noted);
        }
    }

    /// The source that it names.
    fn source(&self) -> &str {
        self.cells.get(7).map_or("", String::as_str)
    }

    /// As a line of the table, without its end.
    #[must_use]
    pub fn line(&self, with_at: bool) -> String {
        let cells = self.cells.iter().chain(with_at.then_some(&self.at));
        cells.map(|cell| escaped(cell)).collect::<Vec<_>>().join(",")
    }
}

fn escaped(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

/// Holds what was read against what stands.
#[must_use]
pub fn against(found: &[Found], map: &Map, table: &Table, standing: Option<&RawTable>) -> Difference {
    let standing: &[RawRow] = standing.map_or(&[], |table| &table.rows);
    let key = |row: &RawRow| row.cells.get(..6).unwrap_or_default().to_vec();
    let by_key: BTreeMap<Vec<String>, usize> = standing.iter().enumerate().map(|(at, row)| (key(row), at)).collect();
    let mut difference =
        Difference { adds_at: !standing.is_empty() && standing.iter().all(|row| row.at.is_none()), ..Difference::default() };
    let mut seen: BTreeSet<usize> = BTreeSet::new();
    for found in found {
        let now = Row::of(found, map, table);
        let earlier = by_key.get(now.key()).and_then(|at| standing.get(*at).map(|row| (*at, row)));
        match earlier {
            None => difference.new.push(now),
            Some((at, row)) => {
                seen.insert(at);
                let was = Row::written(row);
                let same = match (Value::parse(was.value()), Value::parse(now.value())) {
                    (Some(was), Some(now)) => was.tells_same(now),
                    _ => was.value() == now.value(),
                };
                if same {
                    difference.same += 1;
                } else {
                    let mut now = now;
                    now.keeps_note_of(&was);
                    difference.revised.push(Revision { row: at, was, now });
                }
            }
        }
    }
    for (at, row) in standing.iter().enumerate().filter(|(at, _)| !seen.contains(at)) {
        let row = Row::written(row);
        if row.cells.get(3).is_some_and(|measure| map.replaces.contains(measure)) {
            difference.gone.push((at, row));
        } else {
            difference.kept += 1;
        }
    }
    difference.new.sort_by(|a, b| a.key().cmp(b.key()));
    difference
}

impl Difference {
    /// Whether there is nothing to write.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.revised.is_empty() && self.gone.is_empty()
    }

    /// The table as it will be. Rows that stay keep their place and their letters; new ones come behind them.
    #[must_use]
    pub fn applied(&self, standing: Option<(&RawTable, &str)>) -> String {
        let Some((raw, text)) = standing.filter(|(raw, _)| !raw.rows.is_empty()) else {
            let header = COLUMNS.into_iter().chain([AT]).collect::<Vec<_>>().join(",");
            let lines = self.new.iter().map(|row| row.line(true));
            return [header].into_iter().chain(lines).map(|line| line + "\n").collect();
        };
        let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        // A dataset whose rows say nothing of where they stand gets the column with the first rows that do.
        let adds = self.adds_at && !(self.new.is_empty() && self.revised.is_empty());
        let with_at = adds || !self.adds_at;
        let lacking = if adds { "," } else { "" };
        let revised: BTreeMap<usize, &Row> = self.revised.iter().map(|revision| (revision.row, &revision.now)).collect();
        let gone: BTreeSet<usize> = self.gone.iter().map(|(at, _)| *at).collect();
        let mut lines = vec![COLUMNS.into_iter().chain(with_at.then_some(AT)).collect::<Vec<_>>().join(",")];
        for (at, row) in raw.rows.iter().enumerate().filter(|(at, _)| !gone.contains(at)) {
            let written = text.get(row.start as usize..).and_then(|rest| rest.lines().next()).unwrap_or_default();
            lines.push(revised.get(&at).map_or_else(|| format!("{written}{lacking}"), |now| now.line(with_at)));
        }
        lines.extend(self.new.iter().map(|row| row.line(with_at)));
        lines.into_iter().map(|line| line + end).collect()
    }

    /// The corrections to be copied into the description of the dataset, one for each value that the publisher has revised: what was shown
    /// before may not change without one (rule R29).
    #[must_use]
    pub fn corrections(&self, date: &str) -> String {
        let one = |revision: &Revision| {
            let [force, from, to, measure, role, category, ..] = &revision.now.cells;
            // The same source read otherwise is a mistake that was made here.
            let (by, why) = if revision.was.source() == revision.now.source() {
                ("us", "Read again from the same table")
            } else {
                ("publisher", "Revised in a later table")
            };
            format!(
                "  - date: {date}\n    by: {by}\n    row: {{force: {force}, from: {from}, to: {to}, measure: {measure}, role: {role}, category: {category}}}\n    \
                 was: \"{}\"\n    now: \"{}\"\n    why: {why} ({}).\n",
                revision.was.value(),
                revision.now.value(),
                revision.now.at
            )
        };
        self.revised.iter().map(one).collect()
    }
}
