//! Plain tables (CSV) of places as written: rows of text, each with its place.

use super::table;
use crate::fault::{Fault, Faults, FileId, Place};
use std::ops::ControlFlow;

/// A kind of table: the name of its file below `places/`, and its columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// Its file.
    pub file: &'static str,
    /// Its columns, in their order.
    pub columns: [&'static str; 3],
}

/// Councils, each with its force.
pub const COUNCILS: Shape = Shape { file: "councils.csv", columns: ["council", "in-welsh", "force"] };

/// Postcode districts, each with its forces and how many of its postcodes lie in the area of each; and areas that lie elsewhere.
pub const DISTRICTS: Shape = Shape { file: "postcode-districts.csv", columns: ["district", "force", "postcodes"] };

/// A table whose header is right and whose rows all have a cell for each column.
#[derive(Debug, Clone)]
pub struct RawList {
    /// Which.
    pub shape: Shape,
    /// The file.
    pub file: FileId,
    /// The rows, in the order written.
    pub rows: Vec<RawLine>,
}

/// A row.
#[derive(Debug, Clone)]
pub struct RawLine {
    /// Where it stands.
    pub place: Place,
    /// Its cells, trimmed.
    pub cells: [String; 3],
}

/// Reads a table. Rows of a wrong width are answered and left out; a wrong header ends the reading.
pub fn read(text: &str, file: FileId, shape: Shape, faults: &mut Faults) -> RawList {
    let mut list = RawList { shape, file, rows: Vec::new() };
    let columns = shape.columns.join(",");
    let mut first = true;
    // A table that breaks off keeps the rows that it has, and its fault stops the build.
    let _ = table::each_row(text, file, faults, |cells, place, faults| {
        if std::mem::take(&mut first) {
            if cells == shape.columns {
                return ControlFlow::Continue(());
            }
            faults.push(
                Fault::error("wrong-header", place, "the first line does not name the columns of this table")
                    .expected(columns.as_str())
                    .mend("write the header as expected, and the cells in that order"),
            );
            return ControlFlow::Break(());
        }
        if let Some(fault) = table::odd_cell(&cells, text, place) {
            faults.push(fault);
            return ControlFlow::Continue(());
        }
        let found = cells.len();
        match <[String; 3]>::try_from(cells) {
            Ok(cells) => list.rows.push(RawLine { place, cells }),
            Err(_) => faults.push(
                Fault::error("wrong-width", place, format!("this row has {found} cells"))
                    .expected(format!("3 cells: {columns}"))
                    .mend("a cell may be empty, but its comma must be there; a cell that holds a comma needs double quotes around it"),
            ),
        }
        ControlFlow::Continue(())
    });
    list
}
