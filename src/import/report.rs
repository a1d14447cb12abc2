//! What an import did with a table, in words: every cell accounted for, and the difference that it would make.

use super::against::{Difference, Row};
use super::grid::{At, column_name, name};
use super::layout::{Kind, Layout};
use super::observations::{Fate, Read};
use super::table::Table;
use super::totals::Totals;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The most lines of one kind that are printed.
const MOST: usize = 400;

/// The most cells of one kind that are named.
const MOST_NAMED: usize = 12;

/// How many cells became what.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// All cells of the sheet, from its first to its last that holds something.
    pub all: u64,
    /// How many of them became what, in the order in which they are told.
    pub by: BTreeMap<String, u64>,
    /// Those of which it is not known. There is none, or the program is wrong.
    pub unknown: Vec<At>,
}

/// Accounts for every cell.
#[must_use]
pub fn account(table: &Table, read: &Read) -> Account {
    let (rows, columns) = table.sheet.size();
    let all = u64::from(rows) * u64::from(columns);
    let mut by: BTreeMap<String, u64> = BTreeMap::new();
    for fate in read.fates.values() {
        *by.entry(words(fate)).or_default() += 1;
    }
    let unknown: Vec<At> = table.sheet.cells.keys().filter(|at| !read.fates.contains_key(at)).copied().collect();
    let empty = all.saturating_sub(read.fates.len() as u64 + unknown.len() as u64);
    if empty > 0 {
        *by.entry(words(&Fate::Empty)).or_default() += empty;
    }
    Account { all, by, unknown }
}

/// What became of a cell, in words. The digit before them is their place in the list, and is not printed.
fn words(fate: &Fate) -> String {
    match fate {
        Fate::Imported => "0 imported".to_owned(),
        Fate::Refused => "1 refused, and answered with a fault".to_owned(),
        Fate::Total => "2 sums, held against their parts and not imported".to_owned(),
        Fate::Label => "3 labels, which say what a row is about".to_owned(),
        Fate::Heading => "4 headings".to_owned(),
        Fate::Above => "5 above the table".to_owned(),
        Fate::NoValues => "6 in rows without values".to_owned(),
        Fate::Below => "7 below the table".to_owned(),
        Fate::RowSkipped(why) => format!("8 in rows left out by the map: {why}"),
        Fate::ColumnSkipped(why) => format!("8 in columns left out by the map: {why}"),
        Fate::NotMapped => "8 in columns that the map does not name".to_owned(),
        Fate::NoValue => "9 empty where a value could stand; no row is made of them, and none is nought".to_owned(),
        Fate::Merged => "9 parts of merged cells".to_owned(),
        Fate::Empty => "9 empty".to_owned(),
    }
}

/// The report of a table.
#[must_use]
pub fn table(table: &Table, others: &[String], layout: &Layout, read: &Read, totals: &Totals) -> String {
    let (rows, columns) = table.sheet.size();
    let last = name(At { row: rows.saturating_sub(1), column: columns.saturating_sub(1) });
    let sheet = if table.sheet.name.is_empty() { String::new() } else { format!(", sheet {}", table.sheet.name) };
    let hidden = if table.sheet.hidden { " (hidden)" } else { "" };
    let parted = table.sheet.parted_by.map(|sign| format!(", its cells parted by {sign}")).unwrap_or_default();
    let mut out = format!("Table: {}{sheet}{hidden}, A1 to {last}{parted}.\n", table.name);
    let parts = table.sheet.hidden_parts();
    if !parts.is_empty() {
        let _ = writeln!(out, "Hidden in it, and read all the same: {}.", parts.join("; "));
    }
    if !others.is_empty() {
        let _ = writeln!(out, "Other sheets, not read: {}.", others.join(", "));
    }
    let account = account(table, read);
    let _ = writeln!(out, "\n{} cells:", account.all);
    let mut together = 0;
    for (words, number) in &account.by {
        together += number;
        let _ = writeln!(out, "{number:>8}  {}", words.split_once(' ').map_or("", |(_, words)| words));
    }
    if !account.unknown.is_empty() {
        let _ = writeln!(out, "{:>8}  of which the program lost track; please report this", account.unknown.len());
    }
    let _ = writeln!(out, "{together:>8}  together");
    let cells = |fate: &dyn Fn(&Fate) -> bool| -> Vec<String> {
        read.fates.iter().filter(|(_, found)| fate(found)).map(|(at, _)| shown(table, *at)).collect()
    };
    let named =
        layout.columns.iter().zip(0..).filter(|(column, _)| column.kind == Kind::NotMapped && !column.headings.is_empty());
    let named: Vec<String> = named.map(|(column, at)| format!("{} \"{}\"", column_name(at), column.heading())).collect();
    list(&mut out, "Columns that the map does not name", &named);
    list(&mut out, "Rows without values", &cells(&|fate| *fate == Fate::NoValues));
    list(&mut out, "Below the table", &cells(&|fate| *fate == Fate::Below));
    let marks: Vec<String> = read.marks.iter().map(|(at, mark)| format!("{} {mark}", name(*at))).collect();
    list(
        &mut out,
        "Marks behind numbers and names; of a number, [p], [r], [e], [b] and [u] become its note, all others are passed over",
        &marks,
    );
    if totals.agree + totals.differ + totals.unchecked.len() > 0 {
        let _ = writeln!(
            out,
            "\nSums of the table: {} agree, {} differ, {} cannot be checked.",
            totals.agree,
            totals.differ,
            totals.unchecked.len()
        );
        for (at, why) in totals.unchecked.iter().take(MOST_NAMED) {
            let _ = writeln!(out, "  {}: {why}", name(*at));
        }
        more(&mut out, totals.unchecked.len(), MOST_NAMED);
    } else {
        out.push_str("\nThe map names no sums, so nothing shows whether all of the table was read.\n");
    }
    out
}

fn shown(table: &Table, at: At) -> String {
    let words = table.sheet.words(at.row, at.column);
    let short: String = words.chars().take(60).collect();
    format!("{} \"{short}{}\"", name(at), if short.len() < words.len() { " [...]" } else { "" })
}

fn list(out: &mut String, title: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{title}:");
    for line in lines.iter().take(MOST_NAMED) {
        let _ = writeln!(out, "  {line}");
    }
    more(out, lines.len(), MOST_NAMED);
}

fn more(out: &mut String, number: usize, most: usize) {
    if let Some(more) = number.checked_sub(most).filter(|more| *more > 0) {
        let _ = writeln!(out, "  and {more} more");
    }
}

/// The report of the difference. `path` is the dataset's table, `corrections` what is to be copied if values have changed.
#[must_use]
pub fn difference(difference: &Difference, path: &str, exists: bool, corrections: &str) -> String {
    let mut out = String::new();
    if exists {
        let _ = writeln!(
            out,
            "\nAgainst {path}: {} new, {} the same, {} changed; of its other rows {} stay and {} go.",
            difference.new.len(),
            difference.same,
            difference.revised.len(),
            difference.kept,
            difference.gone.len()
        );
    } else {
        let _ = writeln!(out, "\n{path} is new: {} rows.", difference.new.len());
    }
    if difference.adds_at && !(difference.new.is_empty() && difference.revised.is_empty()) {
        let _ = writeln!(out, "It gets the column `at`, which is empty in the rows that stand.");
    }
    let with_at = true;
    let lines = |out: &mut String, title: &str, sign: char, rows: &[&Row]| {
        if rows.is_empty() {
            return;
        }
        let _ = writeln!(out, "\n{title}:");
        for row in rows.iter().take(MOST) {
            let _ = writeln!(out, "{sign} {}", row.line(with_at));
        }
        more(out, rows.len(), MOST);
    };
    if !difference.revised.is_empty() {
        let _ = writeln!(out, "\nChanged:");
        for revision in difference.revised.iter().take(MOST) {
            let _ = writeln!(out, "- {}\n+ {}", revision.was.line(with_at), revision.now.line(with_at));
        }
        more(&mut out, difference.revised.len(), MOST);
        let _ = write!(out, "\nIf they have been shown, these lines belong under `corrections` of the dataset:\n{corrections}");
    }
    lines(
        &mut out,
        "Gone, since the map says that the table replaces them",
        '-',
        &difference.gone.iter().map(|(_, row)| row).collect::<Vec<_>>(),
    );
    lines(&mut out, "New", '+', &difference.new.iter().collect::<Vec<_>>());
    out
}
