//! The numbers of a chart as CSV: the table that stands with it, as it is printed, without its drawings.

use crate::render::view::{Cell, Figure};

/// The chart's table: UTF-8 with a header, lines ended by CR LF (RFC 4180). A remark on a number has a column of its own after it.
/// A chart without a table gives the header alone.
pub(crate) fn csv(figure: &Figure) -> Vec<u8> {
    let mut writer = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
    let Some(table) = &figure.table else { return Vec::new() };
    let columns: Vec<(usize, &str, bool)> = table
        .columns
        .iter()
        .enumerate()
        .filter(|(_, column)| column.svg.is_none())
        .map(|(at, column)| (at, column.label.as_str(), table.rows.iter().any(|row| row.cells.get(at).is_some_and(noted))))
        .collect();
    let header =
        columns.iter().flat_map(|(_, label, noted)| [Some((*label).to_owned()), noted.then(|| format!("{label}: remark"))]);
    // Writing into memory cannot fail.
    let _ = writer.write_record(header.flatten());
    for row in &table.rows {
        let cells = columns.iter().flat_map(|(at, _, noted)| {
            let cell = row.cells.get(*at);
            [
                Some(cell.map_or_else(String::new, |cell| guarded(&cell.text))),
                noted.then(|| cell.map_or_else(String::new, |cell| guarded(&cell.note))),
            ]
        });
        let _ = writer.write_record(cells.flatten());
    }
    writer.into_inner().unwrap_or_default()
}

fn noted(cell: &Cell) -> bool {
    !cell.note.is_empty()
}

/// A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}
