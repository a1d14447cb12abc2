//! The table as a text that can be shown, a row a line, so that what is wrong with a cell is told with its row, as it is of any other file.

use super::grid::{At, Sheet};
use crate::fault::{FileId, Files, Place};
use std::sync::Arc;

/// What parts the cells of a row that is shown.
const BETWEEN: &str = " | ";

/// A sheet, and where its cells stand in the text by which it is shown.
#[derive(Debug)]
pub struct Table {
    /// The sheet.
    pub sheet: Sheet,
    /// The name of the table's file.
    pub name: String,
    file: FileId,
    /// For each row, first and last byte of each cell.
    places: Vec<Vec<(u32, u32)>>,
}

impl Table {
    /// Takes a sheet in among the files that were read.
    pub fn new(sheet: Sheet, name: &str, files: &mut Files) -> Self {
        let (rows, columns) = sheet.size();
        let mut text = String::new();
        let at = |text: &String| u32::try_from(text.len()).unwrap_or(u32::MAX);
        let places = (0..rows)
            .map(|row| {
                let row_places = (0..columns)
                    .map(|column| {
                        if column > 0 {
                            text.push_str(BETWEEN);
                        }
                        let from = at(&text);
                        if let Some(content) = sheet.get(row, column) {
                            text.push_str(&content.shown());
                        }
                        (from, at(&text))
                    })
                    .collect();
                text.push('\n');
                row_places
            })
            .collect();
        let path = if sheet.name.is_empty() { name.to_owned() } else { format!("{name}, sheet {}", sheet.name) };
        let file = files.add(path, Arc::from(text));
        Table { sheet, name: name.to_owned(), file, places }
    }

    /// Where a cell is shown.
    #[must_use]
    pub fn place(&self, at: At) -> Place {
        let found = self.places.get(at.row as usize).and_then(|row| row.get(at.column as usize)).copied();
        let (start, end) = found.unwrap_or_default();
        Place { file: self.file, start, end }
    }

    /// The table as a whole.
    #[must_use]
    pub fn whole(&self) -> Place {
        Place::start_of(self.file)
    }
}
