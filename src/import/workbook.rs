//! From the bytes of a table's file to its sheets, whichever of the three kinds it is.

use super::archive::Archive;
use super::grid::{At, Content, Sheet, Unread};
use super::{ods, xlsx};
use csv::ReaderBuilder;
use std::collections::BTreeMap;

/// Reads all sheets of a table. What it is shows in its bytes, not in its name.
///
/// # Errors
/// When it is no table, or broken, or too large to be one.
pub fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Unread> {
    let mut sheets = if bytes.starts_with(b"PK\x03\x04") {
        let mut archive = Archive::open(bytes)?;
        if archive.has(xlsx::WORKBOOK) {
            xlsx::read(&mut archive)?
        } else if archive.has(ods::CONTENT) {
            ods::read(&mut archive)?
        } else {
            return Err(Unread::Broken("it is an archive, but neither an .ods nor an .xlsx table".to_owned()));
        }
    } else if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(Unread::Broken("it is an old .xls table, or one that is locked with a password".to_owned()));
    } else if bytes.starts_with(b"%PDF") {
        return Err(Unread::Broken("it is a PDF".to_owned()));
    } else {
        vec![text(bytes)?]
    };
    for sheet in &mut sheets {
        sheet.finish()?;
    }
    Ok(sheets)
}

/// A table of text (CSV).
fn text(bytes: &[u8]) -> Result<Sheet, Unread> {
    let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| {
        Unread::Broken("it is neither .ods nor .xlsx nor CSV in UTF-8; a spreadsheet offers it as \"CSV UTF-8\"".to_owned())
    })?;
    if text.contains('\0') {
        return Err(Unread::Broken("it is no text and no known kind of table".to_owned()));
    }
    let (separator, words) = separator(text);
    let mut sheet = Sheet::default();
    sheet.parted_by = words;
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    // The row of a record is its line as an editor shows it, blank lines included.
    let (mut row, mut counted) = (0, 0);
    let mut next = 0;
    for record in reader.records() {
        let record = record.map_err(|error| Unread::Broken(format!("it is no CSV: {error}")))?;
        let byte = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
        let blank = text.get(byte..).map_or(0, |rest| rest.len() - rest.trim_start_matches(['\r', '\n']).len());
        row += line_ends(text.get(counted..byte + blank).unwrap_or_default());
        counted = byte + blank;
        row = row.max(next);
        next = row + 1;
        for (column, cell) in record.iter().enumerate() {
            let at = At { row: u32::try_from(row).unwrap_or(u32::MAX), column: u32::try_from(column).unwrap_or(u32::MAX) };
            sheet.put(at, Content::Text(cell.trim().to_owned()))?;
        }
    }
    Ok(sheet)
}

/// How many rows are looked at to tell what parts cells.
const LOOKED_AT: usize = 50;

/// What parts the cells of a text, and how it is called if it is no comma: the sign that gives the most of the first rows the same number of cells,
/// more than one. Many spreadsheets save "CSV" with semicolons, and others with tabs.
fn separator(text: &str) -> (u8, Option<&'static str>) {
    let fits = |separator: u8| {
        let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
        let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
        for record in reader.records().take(LOOKED_AT).map_while(Result::ok).filter(|record| record.len() > 1) {
            *widths.entry(record.len()).or_default() += 1;
        }
        widths.into_iter().map(|(width, rows)| (rows, width)).max().unwrap_or_default()
    };
    let mut best = (b',', None, fits(b','));
    for (separator, words) in [(b';', "semicolons"), (b'\t', "tabs")] {
        let fits = fits(separator);
        // Of equals no comma: thousands are written with one in every row, and hardly anything with a semicolon or a tab.
        if fits >= best.2 && fits.0 > 0 {
            best = (separator, Some(words), fits);
        }
    }
    (best.0, best.1)
}

/// How many lines end in a text: with a line feed, or with a carriage return that none follows.
fn line_ends(text: &str) -> usize {
    text.matches('\n').count() + text.matches('\r').count() - text.matches("\r\n").count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_parted_by_what_parts_most_rows() {
        for (text, words) in [
            ("Force,2023\nNorthshire,5\n", None),
            ("Title; with a semicolon\nForce,2023\nNorthshire,5\n", None),
            ("Title, with a comma\nForce;2023\nNorthshire;1,234\nEastport;2,345\n", Some("semicolons")),
            ("Force\t2022\t2023\nNorthshire\t5\t1,234\n", Some("tabs")),
            ("Force;2022\nNorthshire;\"1,234\"\n", Some("semicolons")),
            ("one column\nalone\n", None),
            ("", None),
        ] {
            assert_eq!(separator(text).1, words, "{text}");
        }
        let sheet = &read(b"Force;2023\nNorthshire;1,234\n").unwrap()[0];
        assert_eq!((sheet.words(1, 1).as_str(), sheet.parted_by), ("1,234", Some("semicolons")));
    }

    #[test]
    fn rows_are_the_lines_of_an_editor() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["Title", "", "", "Force,\"2023/24\nnew\"", "Northshire,1", "", "Eastport,2"].join(end);
            let sheet = &read(text.as_bytes()).unwrap()[0];
            let rows: Vec<(u32, String)> =
                (0..9).map(|row| (row, sheet.words(row, 0))).filter(|(_, words)| !words.is_empty()).collect();
            let expected = [(0, "Title"), (3, "Force"), (5, "Northshire"), (7, "Eastport")];
            assert_eq!(rows, expected.map(|(row, words)| (row, words.to_owned())), "{end:?}");
        }
    }
}
