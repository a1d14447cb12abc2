//! A table on a sheet: the dot plots, which are tables with a drawing in each row, and what has no drawing at all.

use super::drawing;
use super::letters::Face;
use super::sheet::{Anchor, Ink, Mark, Sheet, Words};
use crate::render::chart::tone;
use crate::render::view::{Cell, Column, Row, Table};

const SIZE: f64 = 11.0;
const LINE: f64 = 15.0;
/// Height of the head of a drawing, which has two lines.
const HEAD: f64 = 30.0;
/// Air above and below a row's lines.
const AIR: f64 = 3.0;
/// Air between columns.
const GAP: f64 = 14.0;
/// The least and the most that a column of words takes.
const WORDS: (f64, f64) = (90.0, 230.0);
/// How much wider strong letters are where neither Inter nor a face like it is installed: headings stand close to each other.
const WIDER: f64 = 1.16;
/// The least that a column of numbers takes before its lines are broken.
const NUMBERS: f64 = 84.0;

/// Draws a table from a place of the sheet downwards; gives the height it took.
pub(super) fn draw(sheet: &mut Sheet, table: &Table, (left, top): (f64, f64), width: f64) -> f64 {
    let drawn = table.columns.iter().any(|column| column.svg.is_some());
    let columns = columns(table, left, width);
    let mut y = top + head(sheet, &columns, top);
    let ink = |name| Ink::line(drawing::colour(name), 1.0);
    sheet.marks.push(Mark::Line((left, y), (left + width, y), ink(tone::INK)));
    for row in &table.rows {
        let lines: Vec<Vec<String>> =
            columns.iter().zip(&row.cells).map(|(column, cell)| lines(cell, column, strong(row, cell), drawn)).collect();
        let tall = lines.iter().map(Vec::len).max().unwrap_or(1).max(1);
        let height = tall_of(tall);
        if row.class == "this" {
            let marked = Ink::filled(drawing::colour(tone::MARKED));
            sheet.marks.push(Mark::Rectangle([left - 6.0, y, width + 12.0, height], 0.0, marked));
        }
        for ((column, cell), lines) in columns.iter().zip(&row.cells).zip(lines) {
            if let Some(picture) = &cell.svg {
                drawing::draw(sheet, picture, (column.left, y), column.width, Some(height));
            }
            for (line, text) in (0_u32..).zip(lines) {
                let base = y + AIR + LINE * f64::from(line) + 11.0;
                sheet.marks.push(Mark::Words(column.words(
                    text,
                    base,
                    if strong(row, cell) { Face::Strong } else { Face::Regular },
                )));
            }
        }
        y += height;
        if !drawn {
            sheet.marks.push(Mark::Line((left, y), (left + width, y), ink(tone::RULE)));
        }
    }
    y - top
}

/// A column and where it lies.
struct Laid<'a> {
    of: &'a Column,
    left: f64,
    width: f64,
}

impl Laid<'_> {
    fn words(&self, text: String, y: f64, face: Face) -> Words {
        let (x, anchor) = if self.of.num { (self.left + self.width, Anchor::End) } else { (self.left, Anchor::Start) };
        Words { text, at: (x, y), anchor, face, size: SIZE, colour: drawing::colour(tone::INK), english: false }
    }
}

/// The columns side by side: what words and numbers need, and the rest for the drawing; without a drawing, in proportion.
fn columns(table: &Table, left: f64, width: f64) -> Vec<Laid<'_>> {
    let drawn = table.columns.iter().position(|column| column.svg.is_some());
    let needed: Vec<f64> = table
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| {
            let cells = table.rows.iter().filter_map(|row| Some((row, row.cells.get(at)?)));
            // In a table with a drawing a remark is broken into lines as narrow as the numbers over it.
            let first = cells.filter_map(|(_, cell)| said(cell, drawn.is_some()).into_iter().next());
            let widest = first.map(|said| Face::Strong.width(&said, SIZE)).fold(0.0, f64::max) + 1.0;
            if column.num {
                let word = column.label.split(' ').map(|word| Face::Strong.width(word, SIZE - 0.5)).fold(0.0, f64::max);
                let heading = (Face::Strong.width(&column.label, SIZE - 0.5).min(NUMBERS).max(word) + 2.0) * WIDER;
                widest.max(heading)
            } else {
                widest.clamp(WORDS.0, WORDS.1)
            }
        })
        .collect();
    let count = f64::from(u32::try_from(needed.len()).unwrap_or(1)).max(1.0);
    let gaps = GAP * (count - 1.0);
    let taken: f64 = needed.iter().enumerate().filter(|(at, _)| drawn != Some(*at)).map(|(_, width)| width).sum();
    let spare = width - gaps - taken;
    let mut x = left;
    let mut laid = Vec::with_capacity(needed.len());
    for (at, (of, needed)) in table.columns.iter().zip(needed).enumerate() {
        let width = match drawn {
            Some(drawing) if drawing == at => spare,
            Some(_) => needed,
            // If there is too little room, all give way alike; what is left over is shared.
            None if spare < 0.0 => needed * (width - gaps) / taken,
            None => needed + spare / count,
        };
        laid.push(Laid { of, left: x, width });
        x += width + GAP;
    }
    laid
}

fn head(sheet: &mut Sheet, columns: &[Laid<'_>], top: f64) -> f64 {
    let headings: Vec<Vec<String>> = columns
        .iter()
        .map(|column| {
            if column.of.svg.is_some() {
                Vec::new()
            } else {
                Face::Strong.wrap(&column.of.label, SIZE - 0.5, column.width / WIDER)
            }
        })
        .collect();
    let tall = headings.iter().map(Vec::len).max().unwrap_or(1).max(1);
    let drawn = columns.iter().any(|column| column.of.svg.is_some());
    let height = tall_of(tall).max(if drawn { HEAD } else { 24.0 });
    for (column, lines) in columns.iter().zip(headings) {
        if let Some(picture) = &column.of.svg {
            drawing::draw(sheet, picture, (column.left, top + height - HEAD), column.width, Some(HEAD));
        }
        let count = lines.len();
        for (line, text) in lines.into_iter().enumerate() {
            let below = f64::from(u32::try_from(count - 1 - line).unwrap_or(0));
            let mut words = column.words(text, top + height - 6.0 - 13.0 * below, Face::Strong);
            (words.size, words.colour) = (SIZE - 0.5, drawing::colour(tone::QUIET));
            sheet.marks.push(Mark::Words(words));
        }
    }
    height
}

fn tall_of(lines: usize) -> f64 {
    LINE * f64::from(u32::try_from(lines).unwrap_or(1)) + 2.0 * AIR
}

fn strong(row: &Row, cell: &Cell) -> bool {
    cell.strong || ["this", "sum"].contains(&row.class)
}

/// What a cell says, with its remark: beside it, but below it in a table with a drawing, which needs the room.
fn said(cell: &Cell, drawn: bool) -> Vec<String> {
    match (cell.note.is_empty(), drawn) {
        (true, _) => vec![cell.text.clone()],
        (false, true) => vec![cell.text.clone(), cell.note.clone()],
        (false, false) => vec![format!("{} \u{b7} {}", cell.text, cell.note)],
    }
}

fn lines(cell: &Cell, column: &Laid<'_>, strong: bool, drawn: bool) -> Vec<String> {
    let face = if strong { Face::Strong } else { Face::Regular };
    said(cell, drawn).iter().flat_map(|said| face.wrap(said, SIZE, column.width)).collect()
}
