//! A table as it lies on its sheet: cells by row and column, and which of them are merged. What a cell means is not known here.

use super::number::Decimal;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The most cells that a sheet may have, empty ones between others included: official tables have a few thousand.
pub const MOST_CELLS: u64 = 1_000_000;

/// Row and column of a cell, both from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At {
    /// Row.
    pub row: u32,
    /// Column.
    pub column: u32,
}

/// What stands in a cell that is not empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Text.
    Text(String),
    /// A number.
    Number(Decimal),
    /// A number that is shown as a percentage, in hundredths: 12 of a cell that shows 12%.
    Percent(Decimal),
    /// A day.
    Day(Date),
    /// A formula that failed, or one whose result is not in the file: its words.
    Failed(String),
}

impl Content {
    /// A cell that shows a month and its year, whichever day of it is kept: what the words say, as if they stood there.
    #[must_use]
    pub fn month(day: Date) -> Self {
        Content::Text(day.strftime("%B %Y").to_string())
    }

    /// As it is shown to somebody who looks for the cell.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Content::Text(text) | Content::Failed(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
            Content::Number(number) => number.to_string(),
            Content::Percent(number) => format!("{number}%"),
            Content::Day(day) => day.to_string(),
        }
    }
}

/// A sheet.
#[derive(Debug, Default)]
pub struct Sheet {
    /// Its name; empty for a table without sheets.
    pub name: String,
    /// The cells that hold something.
    pub cells: BTreeMap<At, Content>,
    /// First and last cell of each merged stretch.
    pub merged: Vec<(At, At)>,
    /// Whether it is hidden, so that who opens the table does not see it.
    pub hidden: bool,
    /// Stretches of rows that are hidden: the first, and how many.
    pub hidden_rows: Vec<(u32, u32)>,
    /// Stretches of columns that are hidden.
    pub hidden_columns: Vec<(u32, u32)>,
    /// What parts the cells of a text, where it is no comma: in words.
    pub parted_by: Option<&'static str>,
    /// The cells that lie in a merged stretch without being its first, each with that first one.
    covered: BTreeMap<At, At>,
}

/// Why a table cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// It is larger than anything that could be an official table: in what way.
    TooLarge(String),
    /// It is no table of its kind, or a broken one: what is wrong.
    Broken(String),
}

impl Sheet {
    /// A sheet without cells.
    #[must_use]
    pub fn called_so(name: String) -> Self {
        Sheet { name, ..Sheet::default() }
    }

    /// Puts something into a cell, unless the sheet has become too large.
    ///
    /// # Errors
    /// When there are more cells than a table has.
    pub fn put(&mut self, at: At, content: Content) -> Result<(), Unread> {
        if matches!(&content, Content::Text(text) if text.trim().is_empty()) {
            return Ok(());
        }
        if self.cells.insert(at, content).is_some() {
            return Err(Unread::Broken(format!("the cell {} stands in it twice", self.called(at))));
        }
        if self.cells.len() as u64 > MOST_CELLS { Err(too_many(&self.name)) } else { Ok(()) }
    }

    /// Notes that rows are hidden.
    pub fn hide_rows(&mut self, first: u32, number: u32) {
        hide(&mut self.hidden_rows, first, number);
    }

    /// Notes that columns are hidden.
    pub fn hide_columns(&mut self, first: u32, number: u32) {
        hide(&mut self.hidden_columns, first, number);
    }

    /// The hidden rows and columns that hold something, as people call them: `rows 3, 5 to 7`, `columns B`.
    #[must_use]
    pub fn hidden_parts(&self) -> Vec<String> {
        let (rows, columns) = self.size();
        let row = |at: u32| (at + 1).to_string();
        let parts = [
            ("row", stretches(&self.hidden_rows, rows, &row)),
            ("column", stretches(&self.hidden_columns, columns, &column_name)),
        ];
        let told = parts.into_iter().filter(|(_, stretches)| !stretches.is_empty());
        told.map(|(what, stretches)| {
            let many = stretches.len() > 1 || stretches.iter().any(|stretch| stretch.contains(' '));
            format!("{what}{} {}", if many { "s" } else { "" }, stretches.join(", "))
        })
        .collect()
    }

    /// One more than the last row and column that hold something.
    #[must_use]
    pub fn size(&self) -> (u32, u32) {
        let rows = self.cells.keys().map(|at| at.row + 1).max().unwrap_or(0);
        let columns = self.cells.keys().map(|at| at.column + 1).max().unwrap_or(0);
        (rows, columns)
    }

    /// Ends the reading of a sheet: spreads merged cells, and drops what they hide, which nobody sees.
    ///
    /// # Errors
    /// When cells lie so far from one another that nobody could account for all those between them.
    pub fn finish(&mut self) -> Result<(), Unread> {
        let (rows, columns) = self.size();
        if u64::from(rows) * u64::from(columns) > MOST_CELLS {
            return Err(too_many(&self.name));
        }
        let mut hidden = 0_u64;
        for (first, last) in &self.merged {
            // What is merged beyond the last cell that holds something covers nothing.
            for row in first.row..=last.row.min(rows.saturating_sub(1)) {
                for column in first.column..=last.column.min(columns.saturating_sub(1)) {
                    let at = At { row, column };
                    hidden += 1;
                    if hidden > MOST_CELLS {
                        return Err(too_many(&self.name));
                    }
                    if at != *first {
                        self.covered.insert(at, *first);
                    }
                }
            }
        }
        self.cells.retain(|at, _| !self.covered.contains_key(at));
        Ok(())
    }

    /// What stands in a cell itself.
    #[must_use]
    pub fn get(&self, row: u32, column: u32) -> Option<&Content> {
        self.cells.get(&At { row, column })
    }

    /// The first cell of the merged stretch to which a cell belongs, if it is not that cell itself.
    #[must_use]
    pub fn covered_by(&self, at: At) -> Option<At> {
        self.covered.get(&at).copied()
    }

    /// Every cell that lies in a merged stretch which shows something, without being its first.
    pub fn covered(&self) -> impl Iterator<Item = At> {
        self.covered.iter().filter(|(_, first)| self.cells.contains_key(first)).map(|(at, _)| *at)
    }

    /// What a cell shows: for one that is part of a merged stretch, what the stretch shows.
    #[must_use]
    pub fn seen(&self, row: u32, column: u32) -> Option<&Content> {
        let at = At { row, column };
        self.cells.get(&self.covered_by(at).unwrap_or(at))
    }

    /// The words of a cell, as [`Content::shown`] gives them; empty for an empty one.
    #[must_use]
    pub fn words(&self, row: u32, column: u32) -> String {
        self.seen(row, column).map(Content::shown).unwrap_or_default()
    }

    /// A cell as people call it, with its sheet: `Table_3!F12`.
    #[must_use]
    pub fn called(&self, at: At) -> String {
        if self.name.is_empty() { name(at) } else { format!("{}!{}", self.name, name(at)) }
    }
}

fn hide(stretches: &mut Vec<(u32, u32)>, first: u32, number: u32) {
    match stretches.last_mut().filter(|(from, many)| from.saturating_add(*many) == first) {
        Some((_, many)) => *many = many.saturating_add(number),
        None => stretches.push((first, number)),
    }
}

/// Stretches that begin before an end, in words.
fn stretches(stretches: &[(u32, u32)], end: u32, called: &dyn Fn(u32) -> String) -> Vec<String> {
    let within = stretches.iter().filter(|(first, number)| *first < end && *number > 0);
    within
        .map(|(first, number)| {
            let last = first.saturating_add(number - 1).min(end - 1);
            if *first == last { called(last) } else { format!("{} to {}", called(*first), called(last)) }
        })
        .collect()
}

fn too_many(sheet: &str) -> Unread {
    let of = if sheet.is_empty() { String::new() } else { format!(" of the sheet `{sheet}`") };
    Unread::TooLarge(format!("the cells{of} reach over more than {MOST_CELLS} places"))
}

/// A cell as people call it: `F12`.
#[must_use]
pub fn name(at: At) -> String {
    format!("{}{}", column_name(at.column), at.row + 1)
}

/// A column as people call it: `A`, `Z`, `AA`.
#[must_use]
pub fn column_name(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    loop {
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        match (rest / 26).checked_sub(1) {
            Some(next) => rest = next,
            None => break,
        }
    }
    letters.iter().rev().collect()
}

/// The cell that a name means; `None` for what is no name of a cell.
#[must_use]
pub fn named(name: &str) -> Option<At> {
    let name = name.replace('$', "");
    let letters = name.bytes().take_while(u8::is_ascii_uppercase).count();
    let (column, row) = name.split_at_checked(letters).filter(|(column, _)| (1..=3).contains(&column.len()))?;
    let column = column.bytes().fold(0, |sum, letter| sum * 26 + u32::from(letter - b'A') + 1);
    let row: u32 = row.parse().ok().filter(|row| (1..=1_048_576).contains(row))?;
    Some(At { row: row - 1, column: column - 1 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_called_as_people_call_them() {
        for (column, row, called) in [(0, 0, "A1"), (25, 11, "Z12"), (26, 0, "AA1"), (701, 8, "ZZ9"), (702, 0, "AAA1")] {
            assert_eq!(name(At { row, column }), called);
            assert_eq!(named(called), Some(At { row, column }));
        }
        assert_eq!(named("$B$2"), Some(At { row: 1, column: 1 }));
        for wrong in ["", "12", "A", "A0", "AAAA1", "a1", "A1B"] {
            assert_eq!(named(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn cells_far_apart_are_too_many() {
        let mut sheet = Sheet::default();
        sheet.put(At { row: 999_999, column: 1 }, Content::Text("x".to_owned())).unwrap();
        assert!(matches!(sheet.finish(), Err(Unread::TooLarge(_))));
    }
}
