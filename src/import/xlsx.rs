//! Office Open XML spreadsheets (`.xlsx`): the sheets that the workbook lists, with shared texts, and with the formats that tell a day or a
//! percentage from a number.

use super::archive::Archive;
use super::grid::{At, Content, MOST_CELLS, Sheet, Unread, named};
use super::number::Decimal;
use super::xml::{Open, Piece, Xml, local};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use std::collections::BTreeMap;

/// The workbook's place in the archive.
pub const WORKBOOK: &str = "xl/workbook.xml";

/// How a number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Number,
    Percent,
    Day,
    /// A month with its year: the day is kept, and shown to nobody.
    Month,
    /// A year alone.
    Year,
}

impl Shown {
    /// What is seen of a day.
    fn of(self, day: Date) -> Content {
        match self {
            Shown::Month => Content::month(day),
            Shown::Year => Content::Text(day.year().to_string()),
            Shown::Number | Shown::Percent | Shown::Day => Content::Day(day),
        }
    }
}

#[derive(Debug)]
struct Book {
    texts: Vec<String>,
    formats: Vec<Shown>,
    /// The day that is 0.
    nought: Date,
}

/// Reads all sheets.
///
/// # Errors
/// When the file is broken, or larger than any table.
pub fn read(archive: &mut Archive<'_>) -> Result<Vec<Sheet>, Unread> {
    let workbook = archive.text(WORKBOOK)?.ok_or_else(|| Unread::Broken(format!("it has no part `{WORKBOOK}`")))?;
    let (listed, nought) = listed(&workbook)?;
    let targets = targets(archive.text("xl/_rels/workbook.xml.rels")?.as_deref().unwrap_or_default())?;
    let texts = texts(archive.text("xl/sharedStrings.xml")?.as_deref().unwrap_or_default())?;
    let formats = formats(archive.text("xl/styles.xml")?.as_deref().unwrap_or_default())?;
    let book = Book { texts, formats, nought };
    let mut sheets = Vec::new();
    for (name, relation, hidden) in listed {
        let Some(path) = targets.get(&relation) else { continue };
        // A sheet that holds a chart alone has no cells.
        if !path.contains("worksheets/") {
            continue;
        }
        let text = archive.text(path)?.ok_or_else(|| Unread::Broken(format!("it has no part `{path}`")))?;
        let mut sheet = sheet(name, &text, path, &book)?;
        sheet.hidden = hidden;
        sheets.push(sheet);
    }
    Ok(sheets)
}

/// The name of a sheet, its relation, and whether it is hidden.
type ListedSheet = (String, String, bool);

/// The sheets with their relations and whether they are hidden, and the day from which days are counted: Excel takes 1900 for a leap year, which every day since
/// March 1900 is off by.
fn listed(text: &str) -> Result<(Vec<ListedSheet>, Date), Unread> {
    let mut xml = Xml::of(text, WORKBOOK);
    let (mut sheets, mut nought) = (Vec::new(), date(1899, 12, 30));
    loop {
        match xml.piece()? {
            Piece::Open(open) if open.local() == "sheet" => {
                let name = xml.attribute(&open, "name")?.unwrap_or_default();
                let hidden = xml.attribute(&open, "state")?.is_some_and(|state| state != "visible");
                sheets.push((name, xml.attribute(&open, "r:id")?.unwrap_or_default(), hidden));
            }
            Piece::Open(open) if open.local() == "workbookPr" => {
                let from_1904 = xml.attribute(&open, "date1904")?.is_some_and(|set| set == "1" || set == "true");
                nought = if from_1904 { date(1904, 1, 1) } else { nought };
            }
            Piece::End => return Ok((sheets, nought)),
            _ => {}
        }
    }
}

fn targets(text: &str) -> Result<BTreeMap<String, String>, Unread> {
    let mut xml = Xml::of(text, "xl/_rels/workbook.xml.rels");
    let mut targets = BTreeMap::new();
    loop {
        match xml.piece()? {
            Piece::Open(open) if open.local() == "Relationship" => {
                let target = xml.attribute(&open, "Target")?.unwrap_or_default();
                let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
                targets.insert(xml.attribute(&open, "Id")?.unwrap_or_default(), path);
            }
            Piece::End => return Ok(targets),
            _ => {}
        }
    }
}

fn texts(text: &str) -> Result<Vec<String>, Unread> {
    let mut xml = Xml::of(text, "xl/sharedStrings.xml");
    let mut texts = Vec::new();
    loop {
        match xml.piece()? {
            Piece::Open(open) if open.local() == "si" => {
                texts.push(runs("si", &mut xml)?);
                if texts.len() as u64 > MOST_CELLS {
                    return Err(Unread::TooLarge(format!("it has more than {MOST_CELLS} texts")));
                }
            }
            Piece::End => return Ok(texts),
            _ => {}
        }
    }
}

/// The text of an element whose parts may each have their own look; how it is pronounced is left out.
fn runs(element: &str, xml: &mut Xml<'_>) -> Result<String, Unread> {
    let mut text = String::new();
    loop {
        match xml.piece()? {
            Piece::Open(open) if open.local() == "rPh" => xml.pass()?,
            Piece::Open(open) if open.local() == "t" => text.push_str(&xml.text()?),
            Piece::Close(name) if local(&name) == element => return Ok(text),
            Piece::End => return Ok(text),
            _ => {}
        }
    }
}

/// How the cells of each format show a number.
fn formats(text: &str) -> Result<Vec<Shown>, Unread> {
    let mut xml = Xml::of(text, "xl/styles.xml");
    let mut own: BTreeMap<u32, Shown> = BTreeMap::new();
    let mut formats = Vec::new();
    let mut in_cells = false;
    loop {
        match xml.piece()? {
            Piece::Open(open) => match open.local().as_str() {
                "numFmt" => {
                    let code = xml.attribute(&open, "formatCode")?.unwrap_or_default();
                    own.insert(xml.count(&open, "numFmtId", 0)?, by_code(&code));
                }
                "cellXfs" => in_cells = true,
                "xf" if in_cells => {
                    let id = xml.count(&open, "numFmtId", 0)?;
                    let known = match id {
                        9 | 10 => Shown::Percent,
                        17 => Shown::Month,
                        14..=16 | 22 | 27..=31 | 36 | 50..=58 => Shown::Day,
                        _ => Shown::Number,
                    };
                    formats.push(own.get(&id).copied().unwrap_or(known));
                }
                _ => {}
            },
            Piece::Close(name) if local(&name) == "cellXfs" => in_cells = false,
            Piece::End => return Ok(formats),
            _ => {}
        }
    }
}

/// What a format written as `#,##0`, `0.0%` or `dd/mm/yyyy` shows. What stands in quotes, in brackets or behind a stroke is only printed.
fn by_code(code: &str) -> Shown {
    let mut bare = String::new();
    let mut characters = code.chars();
    while let Some(c) = characters.next() {
        match c {
            '"' => while characters.next().is_some_and(|c| c != '"') {},
            '[' => while characters.next().is_some_and(|c| c != ']') {},
            '\\' | '_' | '*' => {
                characters.next();
            }
            // Formats for negative numbers and texts follow.
            ';' => break,
            c => bare.push(c.to_ascii_lowercase()),
        }
    }
    if bare.contains('%') {
        Shown::Percent
    } else if bare.contains('d') {
        Shown::Day
    } else if bare.contains('y') {
        if bare.contains('m') { Shown::Month } else { Shown::Year }
    } else {
        Shown::Number
    }
}

fn sheet(name: String, text: &str, path: &str, book: &Book) -> Result<Sheet, Unread> {
    let mut xml = Xml::of(text, path);
    let mut sheet = Sheet::called_so(name);
    let (mut row, mut next) = (0_u32, At { row: 0, column: 0 });
    let broken = || Unread::Broken(format!("its part `{path}` names a cell that cannot be"));
    loop {
        match xml.piece()? {
            Piece::Open(open) => match open.local().as_str() {
                "row" => {
                    let number = xml.count(&open, "r", row + 1)?;
                    row = number.max(1);
                    next = At { row: row - 1, column: 0 };
                    if is_set(&xml, &open, "hidden")? {
                        sheet.hide_rows(row - 1, 1);
                    }
                }
                "c" => {
                    let at = match xml.attribute(&open, "r")? {
                        Some(called) => named(&called).ok_or_else(broken)?,
                        None => next,
                    };
                    next = At { row: at.row, column: at.column + 1 };
                    if let Some(content) = cell(&open, &mut xml, book)? {
                        sheet.put(at, content)?;
                    }
                }
                "col" if is_set(&xml, &open, "hidden")? => {
                    let first = xml.count(&open, "min", 1)?.max(1);
                    let last = xml.count(&open, "max", first)?;
                    sheet.hide_columns(first - 1, last.saturating_add(1).saturating_sub(first));
                }
                "mergeCell" => {
                    let reach = xml.attribute(&open, "ref")?.unwrap_or_default();
                    let (first, last) = reach.split_once(':').unwrap_or((&reach, &reach));
                    sheet.merged.push((named(first).ok_or_else(broken)?, named(last).ok_or_else(broken)?));
                }
                _ => {}
            },
            Piece::End => break,
            Piece::Close(_) | Piece::Text(_) => {}
        }
    }
    Ok(sheet)
}

/// Whether an attribute says yes.
fn is_set(xml: &Xml<'_>, open: &Open<'_>, attribute: &str) -> Result<bool, Unread> {
    Ok(xml.attribute(open, attribute)?.is_some_and(|set| set == "1" || set == "true"))
}

fn cell(open: &Open<'_>, xml: &mut Xml<'_>, book: &Book) -> Result<Option<Content>, Unread> {
    let kind = xml.attribute(open, "t")?.unwrap_or_default();
    let format = xml.count(open, "s", 0)?;
    let shown = book.formats.get(format as usize).copied().unwrap_or(Shown::Number);
    let (mut value, mut inline, mut formula) = (None, None, false);
    loop {
        match xml.piece()? {
            Piece::Open(inner) => match inner.local().as_str() {
                "v" => value = Some(xml.text()?),
                "is" => inline = Some(runs("is", xml)?),
                "f" => {
                    formula = true;
                    xml.pass()?;
                }
                _ => xml.pass()?,
            },
            Piece::Close(name) if local(&name) == "c" => break,
            Piece::End => break,
            Piece::Close(_) | Piece::Text(_) => {}
        }
    }
    let Some(value) = value else {
        let nothing = formula.then(|| Content::Failed("a formula without its result".to_owned()));
        return Ok(inline.map(Content::Text).or(nothing));
    };
    Ok(Some(match kind.as_str() {
        "s" => {
            let text = value.trim().parse::<usize>().ok().and_then(|at| book.texts.get(at)).cloned();
            Content::Text(text.ok_or_else(|| Unread::Broken("a cell names a text that is not in it".to_owned()))?)
        }
        "str" | "inlineStr" => Content::Text(value),
        "e" => Content::Failed(value),
        "b" => Content::Text(if value.trim() == "1" { "TRUE" } else { "FALSE" }.to_owned()),
        "d" => match value.get(..10).and_then(|day| day.parse().ok()) {
            Some(day) => shown.of(day),
            None => Content::Text(value),
        },
        _ => match (Decimal::kept(&value), shown) {
            (None, _) => Content::Failed(value),
            (Some(number), Shown::Number) => Content::Number(number),
            (Some(number), Shown::Percent) => Content::Percent(number.hundredfold()),
            (Some(number), Shown::Day | Shown::Month | Shown::Year) => {
                day(&value, book.nought).map_or(Content::Number(number), |day| shown.of(day))
            }
        },
    }))
}

/// The day that a number of days means, without the time of day.
fn day(value: &str, nought: Date) -> Option<Date> {
    let days = value.trim().split('.').next()?.parse::<i32>().ok().filter(|days| (61..1_000_000).contains(days))?;
    nought.checked_add(days.days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_tell_days_and_percentages() {
        for (code, shown) in [
            ("General", Shown::Number),
            ("#,##0", Shown::Number),
            ("0.0%", Shown::Percent),
            ("dd/mm/yyyy", Shown::Day),
            ("[$-809]d mmmm yyyy;@", Shown::Day),
            ("0\" days\"", Shown::Number),
            ("#,##0;[Red]-#,##0", Shown::Number),
            ("mmm\\-yy", Shown::Month),
            ("[$-809]mmmm yyyy", Shown::Month),
            ("yyyy", Shown::Year),
        ] {
            assert_eq!(by_code(code), shown, "{code}");
        }
    }

    #[test]
    fn what_is_hidden_is_told() {
        let workbook = "<workbook><sheets><sheet name=\"Seen\" r:id=\"a\"/><sheet name=\"Notes\" state=\"veryHidden\" r:id=\"b\"/></sheets></workbook>";
        let (listed, nought) = listed(workbook).unwrap();
        let hidden: Vec<(&str, bool)> = listed.iter().map(|(name, _, hidden)| (name.as_str(), *hidden)).collect();
        assert_eq!(hidden, [("Seen", false), ("Notes", true)]);
        let book = Book { texts: Vec::new(), formats: vec![Shown::Number, Shown::Month], nought };
        let text = "<worksheet><cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>45352</v></c>\
                    <c r=\"B1\"><v>5</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\"><v>2</v></c></row>\
                    </sheetData></worksheet>";
        let sheet = sheet("Seen".to_owned(), text, "xl/worksheets/a.xml", &book).unwrap();
        assert_eq!(sheet.hidden_parts(), ["row 2", "column B"]);
        assert_eq!(sheet.words(0, 0), "March 2024");
    }

    #[test]
    fn a_month_is_no_day() {
        assert_eq!(Shown::Month.of(date(2024, 3, 1)), Content::Text("March 2024".to_owned()));
        assert_eq!(Shown::Year.of(date(2024, 3, 1)), Content::Text("2024".to_owned()));
        assert_eq!(Shown::Day.of(date(2024, 3, 1)), Content::Day(date(2024, 3, 1)));
    }

    #[test]
    fn days_are_counted_as_spreadsheets_do() {
        assert_eq!(day("45382", date(1899, 12, 30)), Some(date(2024, 3, 31)));
        assert_eq!(day("45382.75", date(1899, 12, 30)), Some(date(2024, 3, 31)));
        assert_eq!(day("12", date(1899, 12, 30)), None);
    }
}
