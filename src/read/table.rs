//! A figure table (CSV) as written: rows of text with the place of each cell.

use super::record::is_invisible;
use crate::fault::{Fault, Faults, FileId, Place, nearest};
use csv::{ByteRecord, ReaderBuilder};
use std::ops::ControlFlow;

/// The columns of every figure table, in their order.
pub const COLUMNS: [&str; 9] = ["force", "from", "to", "measure", "role", "category", "value", "source", "note"];

/// The column that may follow them: where in the source the value stands, a table or a page.
pub const AT: &str = "at";

/// A table whose header is right and whose rows all have a cell for each column.
#[derive(Debug, Clone)]
pub struct RawTable {
    /// The file.
    pub file: FileId,
    /// The rows, in the order written.
    pub rows: Vec<RawRow>,
}

/// A row.
#[derive(Debug, Clone)]
pub struct RawRow {
    /// Where it begins, in bytes.
    pub start: u32,
    /// Its cells, trimmed, in the order of [`COLUMNS`].
    pub cells: [String; 9],
    /// The cell of [`AT`], if the table has that column.
    pub at: Option<String>,
}

/// Reads a table. Rows of a wrong width are answered and left out; a wrong header ends the reading.
pub fn read(text: &str, file: FileId, faults: &mut Faults) -> RawTable {
    let mut table = RawTable { file, rows: Vec::new() };
    let (mut first, mut any_row, mut with_at) = (true, false, false);
    let whole = each_row(text, file, faults, |cells, place, faults| {
        if first {
            first = false;
            let Some(columns) = header(&cells, place, faults) else { return ControlFlow::Break(()) };
            with_at = columns > COLUMNS.len();
            return ControlFlow::Continue(());
        }
        any_row = true;
        if let Some(fault) = odd_cell(&cells, text, place) {
            faults.push(fault);
            return ControlFlow::Continue(());
        }
        let found = cells.len();
        let mut cells = cells;
        let at = if with_at { cells.pop() } else { None };
        match <[String; 9]>::try_from(cells) {
            Ok(cells) => table.rows.push(RawRow { start: place.start, cells, at }),
            Err(_) => faults.push(wrong_width(found, with_at, place)),
        }
        ControlFlow::Continue(())
    });
    if whole.is_break() {
        return table;
    }
    if !any_row {
        let found = if first { "this table is empty" } else { "this table has no row below its header" };
        faults.push(
            Fault::error("empty-table", Place::start_of(file), found)
                .expected(format!("a first line `{}`, and below it one observation a row", COLUMNS.join(",")))
                .mend("write the rows, or delete the table and its description"),
        );
    }
    table
}

/// Gives each row of a CSV, its cells trimmed, with its place, until `take` breaks off or the text is no CSV, which is answered. Rows of any width
/// are given.
pub(super) fn each_row(
    text: &str,
    file: FileId,
    faults: &mut Faults,
    mut take: impl FnMut(Vec<String>, Place, &mut Faults) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut record = ByteRecord::new();
    loop {
        match reader.read_byte_record(&mut record) {
            Ok(false) => return ControlFlow::Continue(()),
            Ok(true) => {}
            Err(error) => {
                faults.push(Fault::error("bad-csv", Place::start_of(file), format!("this table cannot be read: {error}")));
                return ControlFlow::Break(());
            }
        }
        let start = u32::try_from(record.position().map_or(0, csv::Position::byte)).unwrap_or(u32::MAX);
        // The position of a row that follows blank lines is that of the first blank one.
        let skipped = text.get(start as usize..).map_or(0, |rest| rest.len() - rest.trim_start_matches(['\r', '\n']).len());
        let start = start + u32::try_from(skipped).unwrap_or(0);
        let cells = record.iter().map(|cell| String::from_utf8_lossy(cell).trim().to_owned()).collect();
        take(cells, row_place(text, file, start), faults)?;
    }
}

/// A cell that runs on over the end of its line, which is what a quote that nobody closed looks like: it would swallow every row up to
/// the next quote. Or one with a character that nobody sees.
pub(super) fn odd_cell(cells: &[String], text: &str, place: Place) -> Option<Fault> {
    if cells.iter().any(|cell| cell.contains(['\n', '\r'])) {
        return Some(
            Fault::error("open-quote", place, "a cell of this row runs on into the next line")
                .expected("every row on a line of its own")
                .mend("close the double quote, or write it twice where the cell itself holds one"),
        );
    }
    let odd = cells.iter().flat_map(|cell| cell.chars()).find(|c| is_invisible(*c))?;
    let at = text.get(place.start as usize..).and_then(|rest| rest.find(odd)).and_then(|at| u32::try_from(at).ok()).unwrap_or(0);
    let place = Place { start: place.start + at, end: place.start + at + u32::try_from(odd.len_utf8()).unwrap_or(1), ..place };
    Some(
        Fault::error("invisible-character", place, format!("this row holds an invisible character (U+{:04X})", odd as u32))
            .mend("delete it; it often comes along when text is pasted"),
    )
}

/// The number of columns that a header names, if it names the right ones.
fn header(cells: &[String], place: Place, faults: &mut Faults) -> Option<usize> {
    match cells.split_at_checked(COLUMNS.len()) {
        Some((named, [])) if named == COLUMNS => return Some(cells.len()),
        Some((named, [at])) if named == COLUMNS && at == AT => return Some(cells.len()),
        _ => {}
    }
    let fault = Fault::error("wrong-header", place, "the first line does not name the columns of a figure table").expected(
        format!("{}, and `,{AT}` behind them if the table says where in its sources a value stands", COLUMNS.join(",")),
    );
    let stranger = cells.iter().find(|cell| !COLUMNS.contains(&cell.as_str()) && *cell != AT);
    faults.push(match stranger.and_then(|cell| nearest(cell, COLUMNS).map(|near| (cell, near))) {
        Some((cell, near)) => fault.label(format!("`{cell}`: did you mean `{near}`?")).mend("write the header as expected"),
        None => fault.mend("write the header as expected, and the cells in that order"),
    });
    None
}

fn wrong_width(found: usize, with_at: bool, place: Place) -> Fault {
    let columns: Vec<&str> = COLUMNS.into_iter().chain(with_at.then_some(AT)).collect();
    let fault = Fault::error("wrong-width", place, format!("this row has {found} cells")).expected(format!(
        "{} cells: {}",
        columns.len(),
        columns.join(",")
    ));
    if found > columns.len() {
        fault.mend("write numbers without separators; any other cell that holds a comma needs double quotes around it")
    } else {
        fault.mend("a cell may be empty, but its comma must be there")
    }
}

/// The place of a whole row.
fn row_place(text: &str, file: FileId, start: u32) -> Place {
    let rest = text.get(start as usize..).unwrap_or("");
    let length = rest.find(['\r', '\n']).unwrap_or(rest.len());
    Place { file, start, end: start + u32::try_from(length).unwrap_or(0) }
}

impl RawRow {
    /// The place of a cell, found again in the text: only a fault needs it.
    #[must_use]
    pub fn place(&self, column: usize, text: &str, file: FileId) -> Place {
        let rest = text.get(self.start as usize..).unwrap_or("");
        let (mut at, mut seen, mut quoted) = (0, 0, false);
        let mut end = rest.len();
        for (offset, byte) in rest.bytes().enumerate() {
            match byte {
                b'"' => quoted = !quoted,
                b',' | b'\n' | b'\r' if !quoted => {
                    if seen == column {
                        end = offset;
                        break;
                    }
                    seen += 1;
                    at = offset + 1;
                }
                _ => {}
            }
        }
        let to = |offset: usize| self.start + u32::try_from(offset).unwrap_or(0);
        Place { file, start: to(at.min(end)), end: to(end) }
    }
}
