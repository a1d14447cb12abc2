//! Spreadsheets of the Open Document Format (`.ods`): every sheet of `content.xml`.
//!
//! A stretch of equal cells is written once with how often it is repeated; a sheet ends in a million empty rows that way. What is empty is
//! counted and not kept; what holds something is kept as often as it is repeated, up to the limit of a sheet.

use super::archive::Archive;
use super::grid::{At, Content, MOST_CELLS, Sheet, Unread};
use super::number::Decimal;
use super::xml::{Open, Piece, Xml};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Where the sheets stand in the archive.
pub const CONTENT: &str = "content.xml";

/// Reads all sheets.
///
/// # Errors
/// When the file is broken, or larger than any table.
pub fn read(archive: &mut Archive<'_>) -> Result<Vec<Sheet>, Unread> {
    let text = archive.text(CONTENT)?.ok_or_else(|| Unread::Broken(format!("it has no part `{CONTENT}`")))?;
    sheets(&text)
}

/// Reads the sheets of a part that is unpacked.
///
/// # Errors
/// As [`read`].
pub fn sheets(text: &str) -> Result<Vec<Sheet>, Unread> {
    let mut xml = Xml::of(text, CONTENT);
    let mut sheets = Vec::new();
    // Styles stand before the sheets; one that is not displayed hides its sheet.
    let (mut style, mut hidden) = (String::new(), BTreeSet::new());
    loop {
        match xml.piece()? {
            Piece::Open(open) => match open.name().as_str() {
                "style:style" => style = xml.attribute(&open, "style:name")?.unwrap_or_default(),
                "style:table-properties" if xml.attribute(&open, "table:display")?.as_deref() == Some("false") => {
                    hidden.insert(style.clone());
                }
                // What was changed while changes were tracked is kept in cells of its own, which are not those of the table.
                "table:tracked-changes" => xml.pass()?,
                "table:table" => {
                    let name = xml.attribute(&open, "table:name")?.unwrap_or_default();
                    let style = xml.attribute(&open, "table:style-name")?.unwrap_or_default();
                    let mut sheet = sheet(name, &mut xml)?;
                    sheet.hidden = hidden.contains(&style);
                    sheets.push(sheet);
                }
                _ => {}
            },
            Piece::End => return Ok(sheets),
            Piece::Close(_) | Piece::Text(_) => {}
        }
    }
}

fn sheet(name: String, xml: &mut Xml<'_>) -> Result<Sheet, Unread> {
    let mut sheet = Sheet::called_so(name);
    let (mut row, mut column) = (0_u32, 0_u32);
    loop {
        match xml.piece()? {
            Piece::Open(open) => match open.name().as_str() {
                "table:table-row" => {
                    let repeated = xml.count(&open, "table:number-rows-repeated", 1)?;
                    if is_hidden(xml, &open)? {
                        sheet.hide_rows(row, repeated);
                    }
                    let cells = cells(xml)?;
                    if !cells.is_empty() {
                        for again in 0..repeated {
                            for (column, cell) in &cells {
                                let at = At { row: row.saturating_add(again), column: *column };
                                if cell.spans != (1, 1) && again == 0 {
                                    let last = At {
                                        row: at.row.saturating_add(cell.spans.0.saturating_sub(1)),
                                        column: at.column.saturating_add(cell.spans.1.saturating_sub(1)),
                                    };
                                    sheet.merged.push((at, last));
                                }
                                if let Some(content) = &cell.content {
                                    sheet.put(at, content.clone())?;
                                }
                            }
                        }
                    }
                    row = row.saturating_add(repeated);
                }
                "table:table-column" => {
                    let repeated = xml.count(&open, "table:number-columns-repeated", 1)?;
                    if is_hidden(xml, &open)? {
                        sheet.hide_columns(column, repeated);
                    }
                    column = column.saturating_add(repeated);
                }
                // Pictures on a sheet may hold tables of their own.
                "table:shapes" | "table:table-source" | "office:forms" | "table:named-expressions" => xml.pass()?,
                _ => {}
            },
            Piece::Close(name) if name == "table:table" => return Ok(sheet),
            Piece::End => return Ok(sheet),
            Piece::Close(_) | Piece::Text(_) => {}
        }
    }
}

/// Whether a row or a column is hidden, by hand or by a filter.
fn is_hidden(xml: &Xml<'_>, open: &Open<'_>) -> Result<bool, Unread> {
    Ok(xml.attribute(open, "table:visibility")?.is_some_and(|visibility| visibility != "visible"))
}

#[derive(Debug, Clone)]
struct Cell {
    content: Option<Content>,
    /// Over how many rows and columns it reaches.
    spans: (u32, u32),
}

/// The cells of a row that hold something or reach further than themselves, with their columns.
fn cells(xml: &mut Xml<'_>) -> Result<Vec<(u32, Cell)>, Unread> {
    let mut found = Vec::new();
    let mut column = 0_u32;
    loop {
        match xml.piece()? {
            Piece::Open(open) if matches!(open.name().as_str(), "table:table-cell" | "table:covered-table-cell") => {
                let repeated = xml.count(&open, "table:number-columns-repeated", 1)?;
                let cell = cell(&open, xml)?;
                if cell.content.is_some() || cell.spans != (1, 1) {
                    if found.len() as u64 + u64::from(repeated) > MOST_CELLS {
                        return Err(Unread::TooLarge(format!("a row has more than {MOST_CELLS} cells")));
                    }
                    found.extend((0..repeated).map(|again| (column.saturating_add(again), cell.clone())));
                }
                column = column.saturating_add(repeated);
            }
            Piece::Open(_) => xml.pass()?,
            Piece::Close(name) if name == "table:table-row" => return Ok(found),
            Piece::End => return Ok(found),
            Piece::Close(_) | Piece::Text(_) => {}
        }
    }
}

fn cell(open: &Open<'_>, xml: &mut Xml<'_>) -> Result<Cell, Unread> {
    let spans = (xml.count(open, "table:number-rows-spanned", 1)?, xml.count(open, "table:number-columns-spanned", 1)?);
    let kind = xml.attribute(open, "office:value-type")?.unwrap_or_default();
    let failed = xml.attribute(open, "calcext:value-type")?.is_some_and(|kind| kind == "error");
    let value = xml.attribute(open, "office:value")?;
    let day = xml.attribute(open, "office:date-value")?;
    let formula = xml.attribute(open, "table:formula")?;
    let covered = open.name() == "table:covered-table-cell";
    let words = words(xml)?;
    if covered {
        // What a merged cell hides is nothing that anybody sees.
        return Ok(Cell { content: None, spans: (1, 1) });
    }
    let content = match kind.as_str() {
        _ if failed => Some(Content::Failed(words)),
        "float" | "currency" => Some(number(value.as_deref(), &words, false)),
        "percentage" => Some(number(value.as_deref(), &words, true)),
        "date" => Some(self::day(day.as_deref(), &words)),
        "" if words.is_empty() && formula.is_some() => Some(Content::Failed("a formula without its result".to_owned())),
        _ if words.trim().is_empty() => None,
        _ => Some(Content::Text(words)),
    };
    Ok(Cell { content, spans })
}

fn number(value: Option<&str>, words: &str, percent: bool) -> Content {
    match value.and_then(Decimal::kept) {
        Some(number) if percent => Content::Percent(number.hundredfold()),
        Some(number) => Content::Number(number),
        None => Content::Failed(words.to_owned()),
    }
}

/// A day, without the time that may follow it.
fn day(value: Option<&str>, words: &str) -> Content {
    let day = value.and_then(|value| value.get(..10)).and_then(|day| day.parse::<Date>().ok());
    match day {
        None => Content::Text(words.to_owned()),
        Some(day) if shows_no_day(day, words) => {
            let letters_or_two = words.chars().any(char::is_alphabetic) || numbers(words).len() > 1;
            if letters_or_two { Content::month(day) } else { Content::Text(day.year().to_string()) }
        }
        Some(day) => Content::Day(day),
    }
}

/// Whether a cell that holds a day shows only its month and year, or its year: the file keeps a first of the month that nobody sees.
fn shows_no_day(day: Date, words: &str) -> bool {
    let letters = words.chars().any(char::is_alphabetic);
    match numbers(words).as_slice() {
        // `Mar-24` and `2024`, but not `24 March`.
        [one] => {
            let year = i32::from(day.year());
            one.parse() == Ok(year) || (letters && one.parse() == Ok(year % 100) && !words.trim_start().starts_with(one))
        }
        // `03/2024`, but not `1 March 2024`.
        [month, _] => !letters && month.parse() == Ok(day.month()),
        _ => false,
    }
}

/// The numbers in a text, digit by digit.
fn numbers(words: &str) -> Vec<&str> {
    words.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect()
}

/// The words of a cell that was just opened: its paragraphs, without remarks that hang on it.
fn words(xml: &mut Xml<'_>) -> Result<String, Unread> {
    let mut words = String::new();
    let mut depth = 0_usize;
    let mut any = false;
    loop {
        match xml.piece()? {
            Piece::Open(open) => match open.name().as_str() {
                "office:annotation" | "text:note" | "draw:frame" | "draw:g" | "draw:custom-shape" | "table:table" => {
                    xml.pass()?;
                }
                name => {
                    match name {
                        "text:p" if any => words.push(' '),
                        "text:s" => {
                            let blanks = xml.count(&open, "text:c", 1)?.min(80);
                            words.extend((0..blanks).map(|_| ' '));
                        }
                        "text:tab" | "text:line-break" => words.push(' '),
                        _ => {}
                    }
                    any |= name == "text:p";
                    depth += 1;
                }
            },
            Piece::Text(text) if depth > 0 => words.push_str(&text),
            Piece::Text(_) => {}
            Piece::Close(_) | Piece::End if depth == 0 => return Ok(words),
            Piece::Close(_) => depth -= 1,
            Piece::End => return Ok(words),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_cell_means_what_it_shows_of_a_day() {
        let text = |text: &str| Content::Text(text.to_owned());
        let first = date(2024, 3, 1);
        for (words, content) in [
            ("Mar-24", text("March 2024")),
            ("March 2024", text("March 2024")),
            ("Mawrth 2024", text("March 2024")),
            ("03/2024", text("March 2024")),
            ("2024", text("2024")),
            ("01/03/24", Content::Day(first)),
            ("1 March 2024", Content::Day(first)),
            ("1 March", Content::Day(first)),
            ("2024-03-01", Content::Day(first)),
            ("", Content::Day(first)),
        ] {
            assert_eq!(day(Some("2024-03-01"), words), content, "{words}");
        }
        assert_eq!(day(Some("2024-03-24"), "24 March"), Content::Day(date(2024, 3, 24)));
    }
}
