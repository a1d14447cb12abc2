//! Pictures of a fixed size, for those who take a chart away: as SVG, as PNG and, of its numbers, as CSV; and the cards shown
//! where a page is shared.
//!
//! Entry points: [`plate`] for a chart with its title, key, source and address in one frame, [`card`] for a page. Either gives a
//! [`Sheet`], which is written as SVG and painted as PNG.
//!
//! **What a picture says is given to it as text that also stands in a page.** Words painted in a PNG cannot be read by `protect`;
//! those of the same sheet in the SVG, in the page's chart and in its title can. So nothing here makes a sentence, looks
//! anything up or knows a record: it is given a [`Figure`], or the words of a [`Card`], which the page's head repeats as the
//! card's description. The PNG has no text besides its pixels.

mod card;
mod csv;
mod drawing;
mod letters;
mod paint;
mod png;
mod raster;
mod sheet;
mod table;
#[cfg(test)]
mod tests;

pub(crate) use card::card;
pub use card::{Card, HEIGHT, WIDTH};
pub(crate) use csv::csv;
pub(crate) use paint::Painter;
pub(crate) use sheet::Sheet;

use super::chart::tone;
use super::view::Figure;
use letters::Face;
use sheet::{Anchor, Mark, Words};

/// Width of a plate. At this width the charts have the room they were laid out for.
const PLATE: f64 = 720.0;
/// Width at which the SVG shows itself where nothing else is said.
pub(crate) const SHOWN: f64 = 1200.0;
/// Pixels of the PNG to one of the plate: type of 11 becomes 22.
pub(crate) const SCALE: f64 = 2.0;

const MARGIN: f64 = 24.0;
/// Words are broken a little before the edge: where Inter is not installed, an SVG is shown in another face.
const FULL: f64 = 0.94 * (PLATE - 2.0 * MARGIN);

/// What stands under a chart that left its page.
#[derive(Debug, Clone)]
pub struct Footer {
    /// Where it stands, whole.
    pub address: String,
    /// The site, and the day as of which it was built.
    pub site: String,
}

/// A chart in a frame of its own: title, subtitle, drawings or table, key, source, address and date.
pub(crate) fn plate(figure: &Figure, footer: &Footer) -> Sheet {
    let mut sheet = Sheet::new(PLATE, drawing::colour(tone::PAPER));
    sheet.title.clone_from(&figure.title);
    sheet.description = figure
        .drawings
        .iter()
        .filter_map(|drawing| drawing.svg.as_ref()?.about.as_ref())
        .fold(figure.subtitle.clone(), |said, about| format!("{said} {}: {}", about.title, about.description));
    let mut flow = Flow { sheet, y: MARGIN };
    flow.set(TITLE.face.balanced(&figure.title, TITLE.size, FULL), TITLE);
    flow.y += 5.0;
    flow.lines(&figure.subtitle, Type { size: 12.5, face: Face::Regular, colour: tone::QUIET, line: 17.0 });
    flow.y += 14.0;
    drawings(&mut flow, figure);
    flow.key(figure);
    flow.y += 10.0;
    flow.lines(&figure.source, SMALL);
    flow.y += 4.0;
    flow.lines(&footer.address, SMALL);
    flow.lines(&footer.site, Type { face: Face::Strong, ..SMALL });
    let height = flow.y + MARGIN - 6.0;
    flow.sheet.end(height);
    flow.sheet
}

/// How running words are set.
#[derive(Debug, Clone, Copy)]
struct Type {
    size: f64,
    face: Face,
    colour: &'static str,
    /// From line to line.
    line: f64,
}

const TITLE: Type = Type { size: 21.0, face: Face::Strong, colour: tone::INK, line: 26.0 };
const SMALL: Type = Type { size: 10.5, face: Face::Regular, colour: tone::QUIET, line: 15.0 };
const HEADING: Type = Type { size: 12.0, face: Face::Strong, colour: tone::INK, line: 16.0 };
const NOTE: Type = Type { size: 12.0, face: Face::Regular, colour: tone::QUIET, line: 16.0 };

/// A sheet that is filled from top to bottom.
struct Flow {
    sheet: Sheet,
    y: f64,
}

impl Flow {
    /// Words in as many lines as they need.
    fn lines(&mut self, text: &str, set: Type) {
        self.set(set.face.wrap(text, set.size, FULL), set);
    }

    fn set(&mut self, lines: Vec<String>, set: Type) {
        for line in lines {
            self.y += set.line;
            self.put(line, (MARGIN, self.y - 0.25 * set.line), set);
        }
    }

    fn put(&mut self, text: String, at: (f64, f64), set: Type) {
        self.put_in(text, at, set, false);
    }

    /// Words that may be in English on a sheet in another language.
    fn put_in(&mut self, text: String, at: (f64, f64), set: Type, english: bool) {
        let colour = drawing::colour(set.colour);
        let words = Words { text, at, anchor: Anchor::Start, face: set.face, size: set.size, colour, english };
        self.sheet.marks.push(Mark::Words(words));
    }

    /// The key, an entry beside the other as far as they fit.
    fn key(&mut self, figure: &Figure) {
        if figure.key.is_empty() {
            return;
        }
        let right = MARGIN + FULL;
        let mut x = MARGIN;
        self.y += 20.0;
        for entry in &figure.key {
            let lines = NOTE.face.wrap(&entry.label, 11.5, FULL - drawing::SWATCH);
            let width = lines.iter().map(|line| NOTE.face.width(line, 11.5)).fold(0.0, f64::max) + drawing::SWATCH;
            if x > MARGIN && x + width > right {
                (x, self.y) = (MARGIN, self.y + 18.0);
            }
            drawing::swatch(&mut self.sheet, entry.mark, (x, self.y));
            for (index, line) in lines.into_iter().enumerate() {
                if index > 0 {
                    self.y += 15.0;
                }
                self.put_in(line, (x + drawing::SWATCH, self.y), Type { size: 11.5, ..NOTE }, entry.english);
            }
            x += width + 22.0;
        }
        self.y += 6.0;
    }
}

/// The drawings, below each other or side by side; where there is none, the table.
fn drawings(flow: &mut Flow, figure: &Figure) {
    let full = PLATE - 2.0 * MARGIN;
    let drawn = figure.drawings.iter().any(|drawing| drawing.svg.is_some());
    if let Some(table) = figure.table.as_ref().filter(|_| !drawn) {
        flow.y += table::draw(&mut flow.sheet, table, (MARGIN, flow.y), full);
        return;
    }
    let columns = if figure.multiples { figure.drawings.len().clamp(1, 2) } else { 1 };
    let gap = 36.0;
    let count = f64::from(u32::try_from(columns).unwrap_or(1));
    let width = (full - gap * (count - 1.0)) / count;
    for row in figure.drawings.chunks(columns) {
        let top = flow.y;
        let mut lowest = top;
        for (x, drawing) in (0_u32..).map(|at| MARGIN + f64::from(at) * (width + gap)).zip(row) {
            flow.y = top;
            let room = width * 0.94;
            for (text, set) in [(&drawing.title, HEADING), (&drawing.note, NOTE)] {
                for line in set.face.wrap(text, set.size, room) {
                    flow.y += set.line;
                    flow.put(line, (x, flow.y - 4.0), set);
                }
            }
            if let Some(picture) = &drawing.svg {
                flow.y += if drawing.title.is_empty() { 0.0 } else { 4.0 };
                flow.y += drawing::draw(&mut flow.sheet, picture, (x, flow.y), width, None);
            }
            lowest = lowest.max(flow.y);
        }
        flow.y = lowest + if figure.drawings.len() > columns { 12.0 } else { 0.0 };
    }
}
