//! A spreadsheet in `OpenDocument` format (ODF 1.3), laid out as government statisticians ask: no merged cells, one table a sheet with its
//! heading row, no blank cells inside, numbers as numbers with their decimals, widths that show the words, and a heading at the top.
//!
//! Entry point: [`bytes`]. What the sheets say is decided elsewhere (`workbook`).

use super::zip::{HARD, Member, archive};
use jiff::civil::Date;

/// A spreadsheet.
#[derive(Debug)]
pub struct Book {
    /// Its title, for those who list or read aloud.
    pub title: String,
    /// What it holds.
    pub about: String,
    /// Who made it.
    pub author: String,
    /// The day as of which it was made.
    pub date: Date,
    /// The sheets.
    pub sheets: Vec<Sheet>,
}

/// A sheet: a heading, lines of text, and at most one table.
#[derive(Debug)]
pub struct Sheet {
    /// Its name; at most 31 characters.
    pub name: &'static str,
    /// In its first cell.
    pub heading: String,
    /// Below the heading.
    pub lines: Vec<Cell>,
    /// Its table.
    pub table: Option<Grid>,
}

/// A table of a sheet.
#[derive(Debug)]
pub struct Grid {
    /// The name by which programs know it: letters and underscores.
    pub name: &'static str,
    /// Its columns: heading, and width in millimetres.
    pub columns: Vec<(&'static str, u16)>,
    /// Its rows, a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words, or a mark where there is no number.
    Text(String),
    /// Words that lead to an address, or with `#` to a sheet.
    Link(String, String),
    /// A number with its decimals, as a program reads it and as people do.
    Number {
        /// `1234.5`
        value: String,
        /// `1,234.5`
        shown: String,
        /// Digits after the point.
        decimals: u8,
    },
    /// A day.
    Day(Date),
}

impl Cell {
    /// Words.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Cell::Text(text.into())
    }
}

/// What the file is, as its first member says.
pub const TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// The file.
#[must_use]
pub fn bytes(book: &Book) -> Vec<u8> {
    let packed = |path: &'static str, text: String| Member { path: path.into(), bytes: text.into_bytes().into(), stored: false };
    archive(
        &[
            Member { path: "mimetype".into(), bytes: TYPE.as_bytes().into(), stored: true },
            packed("content.xml", content(book)),
            packed("styles.xml", format!("{XML}{STYLES}")),
            packed("meta.xml", meta(book)),
            packed("META-INF/manifest.xml", format!("{XML}{MANIFEST}")),
        ],
        HARD,
    )
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

const MANIFEST: &str = concat!(
    "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">",
    "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>",
    "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>",
    "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>",
    "<manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/>",
    "</manifest:manifest>\n"
);

/// One typeface at 12 points, which government statisticians ask for, and British English.
const STYLES: &str = concat!(
    "<office:document-styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" ",
    "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" ",
    "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" ",
    "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" office:version=\"1.3\">",
    "<office:font-face-decls><style:font-face style:name=\"Arial\" svg:font-family=\"Arial\" style:font-family-generic=\"swiss\"/></office:font-face-decls>",
    "<office:styles><style:default-style style:family=\"table-cell\">",
    "<style:text-properties style:font-name=\"Arial\" fo:font-size=\"12pt\" fo:language=\"en\" fo:country=\"GB\"/></style:default-style>",
    "<style:style style:name=\"Default\" style:family=\"table-cell\"/>",
    "<style:style style:name=\"Heading_20_1\" style:display-name=\"Heading 1\" style:family=\"table-cell\" style:parent-style-name=\"Default\">",
    "<style:text-properties fo:font-size=\"15pt\" fo:font-weight=\"bold\"/></style:style>",
    "</office:styles></office:document-styles>\n"
);

fn meta(book: &Book) -> String {
    format!(
        "{XML}<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         office:version=\"1.3\"><office:meta><meta:generator>Answerable</meta:generator><dc:title>{}</dc:title>\
         <dc:description>{}</dc:description><meta:initial-creator>{author}</meta:initial-creator><dc:creator>{author}</dc:creator>\
         <meta:creation-date>{date}T00:00:00</meta:creation-date><dc:date>{date}T00:00:00</dc:date>\
         <dc:language>en-GB</dc:language></office:meta></office:document-meta>\n",
        escaped(&book.title),
        escaped(&book.about),
        author = escaped(&book.author),
        date = book.date,
    )
}

/// The most decimals that a published number has.
const MOST_DECIMALS: u8 = 6;
/// The width of a sheet's only column where it has no table, in millimetres.
const TEXT_WIDTH: u16 = 180;

fn content(book: &Book) -> String {
    let mut out = String::from(XML);
    out.push_str(
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" \
         xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
         office:version=\"1.3\">",
    );
    styles(book, &mut out);
    out.push_str("<office:body><office:spreadsheet>");
    for sheet in &book.sheets {
        self::sheet(sheet, &mut out);
    }
    // Each table by name and place, so that programs find it without counting rows.
    out.push_str("<table:database-ranges>");
    for (sheet, table) in book.sheets.iter().filter_map(|sheet| Some((sheet, sheet.table.as_ref()?))) {
        let first = sheet.lines.len() + 2;
        out.push_str(&format!(
            "<table:database-range table:name=\"{}\" table:target-range-address=\"'{name}'.A{first}:'{name}'.{}{}\" table:display-filter-buttons=\"false\"/>",
            table.name,
            letters(table.columns.len()),
            first + table.rows.len(),
            name = sheet.name,
        ));
    }
    out.push_str("</table:database-ranges></office:spreadsheet></office:body></office:document-content>\n");
    out
}

fn styles(book: &Book, out: &mut String) {
    out.push_str("<office:automatic-styles>");
    let mut widths: Vec<u16> = book
        .sheets
        .iter()
        .filter_map(|sheet| sheet.table.as_ref())
        .flat_map(|table| &table.columns)
        .map(|(_, width)| *width)
        .collect();
    widths.push(TEXT_WIDTH);
    widths.sort_unstable();
    widths.dedup();
    for width in widths {
        out.push_str(&format!(
            "<style:style style:name=\"w{width}\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"{width}mm\"/></style:style>"
        ));
    }
    for decimals in 0..=MOST_DECIMALS {
        out.push_str(&format!(
            "<number:number-style style:name=\"N{decimals}\"><number:number number:decimal-places=\"{decimals}\" \
             number:min-decimal-places=\"{decimals}\" number:min-integer-digits=\"1\" number:grouping=\"true\"/></number:number-style>\
             <style:style style:name=\"n{decimals}\" style:family=\"table-cell\" style:parent-style-name=\"Default\" style:data-style-name=\"N{decimals}\"/>"
        ));
    }
    out.push_str(
        "<number:date-style style:name=\"D\"><number:year number:style=\"long\"/><number:text>-</number:text>\
         <number:month number:style=\"long\"/><number:text>-</number:text><number:day number:style=\"long\"/></number:date-style>\
         <style:style style:name=\"day\" style:family=\"table-cell\" style:parent-style-name=\"Default\" style:data-style-name=\"D\"/>\
         <style:style style:name=\"words\" style:family=\"table-cell\" style:parent-style-name=\"Default\">\
         <style:table-cell-properties fo:wrap-option=\"wrap\" style:vertical-align=\"top\"/></style:style>\
         <style:style style:name=\"mark\" style:family=\"table-cell\" style:parent-style-name=\"Default\">\
         <style:paragraph-properties fo:text-align=\"end\"/></style:style>\
         <style:style style:name=\"head\" style:family=\"table-cell\" style:parent-style-name=\"Default\">\
         <style:table-cell-properties fo:wrap-option=\"wrap\" fo:border-bottom=\"0.5pt solid #000000\"/>\
         <style:text-properties fo:font-weight=\"bold\"/></style:style></office:automatic-styles>",
    );
}

fn sheet(sheet: &Sheet, out: &mut String) {
    out.push_str(&format!("<table:table table:name=\"{}\">", escaped(sheet.name)));
    match &sheet.table {
        Some(table) => {
            for (_, width) in &table.columns {
                out.push_str(&format!("<table:table-column table:style-name=\"w{width}\"/>"));
            }
        }
        None => out.push_str(&format!("<table:table-column table:style-name=\"w{TEXT_WIDTH}\"/>")),
    }
    row(&[Cell::text(&sheet.heading)], "Heading_20_1", out);
    // Beside a table, lines run on over the columns to their right; alone they wrap.
    let style = if sheet.table.is_some() { "Default" } else { "words" };
    for line in &sheet.lines {
        row(std::slice::from_ref(line), style, out);
    }
    if let Some(table) = &sheet.table {
        let heads: Vec<Cell> = table.columns.iter().map(|(head, _)| Cell::text(*head)).collect();
        out.push_str("<table:table-header-rows>");
        row(&heads, "head", out);
        out.push_str("</table:table-header-rows>");
        for cells in &table.rows {
            row(cells, "words", out);
        }
    }
    out.push_str("</table:table>");
}

fn row(cells: &[Cell], style: &str, out: &mut String) {
    out.push_str("<table:table-row>");
    for cell in cells {
        match cell {
            // A mark stands to the right, as the numbers around it do.
            Cell::Text(text) if text.starts_with('[') && text.ends_with(']') => words("mark", &escaped(text), out),
            Cell::Text(text) => words(style, &escaped(text), out),
            Cell::Link(text, href) => {
                let link = format!("<text:a xlink:type=\"simple\" xlink:href=\"{}\">{}</text:a>", escaped(href), escaped(text));
                words(style, &link, out);
            }
            Cell::Number { value, shown, decimals } => out.push_str(&format!(
                "<table:table-cell table:style-name=\"n{}\" office:value-type=\"float\" office:value=\"{value}\"><text:p>{shown}</text:p></table:table-cell>",
                decimals.min(&MOST_DECIMALS)
            )),
            Cell::Day(day) => out.push_str(&format!(
                "<table:table-cell table:style-name=\"day\" office:value-type=\"date\" office:date-value=\"{day}\"><text:p>{day}</text:p></table:table-cell>"
            )),
        }
    }
    out.push_str("</table:table-row>");
}

fn words(style: &str, content: &str, out: &mut String) {
    out.push_str(&format!(
        "<table:table-cell table:style-name=\"{style}\" office:value-type=\"string\"><text:p>{content}</text:p></table:table-cell>"
    ));
}

/// The name of the last of so many columns: `A`, `Z`, `AA`.
fn letters(mut columns: usize) -> String {
    let mut name = String::new();
    while columns > 0 {
        let letter = u8::try_from((columns - 1) % 26).unwrap_or_default();
        name.insert(0, char::from(b'A' + letter));
        columns = (columns - 1) / 26;
    }
    name
}

/// A text inside XML; what XML cannot hold at all is left out, and a line end is a blank.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\r' | '\t' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        assert_eq!([1, 26, 27, 52, 703].map(letters), ["A", "Z", "AA", "AZ", "AAA"]);
    }

    #[test]
    fn a_hostile_text_stays_a_text() {
        let text = "=HYPERLINK(\"x\") </text:p>&\u{0}\n";
        let mut out = String::new();
        row(&[Cell::text(text)], "words", &mut out);
        assert!(
            out.contains("office:value-type=\"string\"><text:p>=HYPERLINK(&quot;x&quot;) &lt;/text:p&gt;&amp; </text:p>"),
            "{out}"
        );
    }
}
