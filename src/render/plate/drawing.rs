//! A chart's drawing on a sheet: percentages become places, classes become colours.

use super::letters::Face;
use super::sheet::{Anchor, Colour, Ink, Mark, Sheet, Words};
use crate::render::chart::picture::{Form, Pen, Place, Shape, Sign};
use crate::render::chart::room::{Room, room};
use crate::render::chart::tone::{self, Look, look};
use crate::render::chart::{KeyMark, Picture, Swatch};

/// Type in drawings. The charts reckon with 7 px a character (`chart/place.rs`); in Inter, figures are that wide at this size.
pub(super) const TYPE: f64 = 11.0;

/// Draws a picture in a field of the sheet; its height comes from its classes, or is given.
pub(super) fn draw(sheet: &mut Sheet, picture: &Picture, at: (f64, f64), width: f64, height: Option<f64>) -> f64 {
    let own = room(&picture.classes);
    let room = Room { height: height.unwrap_or(own.height), ..own };
    let plot = Plot {
        left: at.0 + room.left,
        top: at.1 + room.top,
        width: room.width.map_or(width, |most| most.min(width)) - room.left - room.right,
        height: room.height - room.top - room.bottom,
    };
    for shape in &picture.shapes {
        plot.shape(sheet, shape);
    }
    room.height
}

/// Where the plot lies on the sheet.
struct Plot {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
}

impl Plot {
    fn at(&self, place: Place) -> (f64, f64) {
        let share = |units: i32| f64::from(units) / 10_000.0;
        (self.left + share(place.0) * self.width, self.top + share(place.1) * self.height)
    }

    fn shape(&self, sheet: &mut Sheet, shape: &Shape) {
        let look = look(&shape.pen.classes);
        if look.hidden {
            return;
        }
        let ink = ink(&look);
        let mark = match &shape.form {
            Form::Link(_) | Form::LinkEnd => return,
            Form::Text(place, text) => return self.text(sheet, *place, text, &shape.pen, &look),
            Form::Line(from, to) => Mark::Line(self.at(*from), self.at(*to), ink),
            Form::Rectangle(a, b) => {
                let ((left, top), (right, bottom)) = (self.at(*a), self.at(*b));
                match shape.pen.thickness {
                    Some(thick) => {
                        let middle = f64::midpoint(top, bottom);
                        Mark::Rectangle([left, middle - thick / 2.0, right - left, thick], thick / 2.0, ink)
                    }
                    None => Mark::Rectangle([left, top, right - left, bottom - top], 0.0, ink),
                }
            }
            Form::Circle(at, radius) => Mark::Circle(self.at(*at), *radius, ink),
            Form::Polyline(points) => Mark::Path(points.iter().map(|&at| self.at(at)).collect(), ink),
            Form::Polygon(points) => Mark::Area(points.iter().map(|&at| self.at(at)).collect(), ink),
            Form::Sign(at, sign) => {
                let (x, y) = self.at(*at);
                match sign {
                    Sign::Disc => Mark::Circle((x, y), 5.0, ink),
                    Sign::Diamond => diamond((x, y), 6.5, ink),
                    Sign::Pole(tall) => Mark::Line((x, y), (x, y - tall), ink),
                    Sign::Tick => Mark::Line((x, y), (x, y + 6.0), ink),
                    Sign::Undated => Mark::Circle((x + 6.0, y + 36.0), 5.0, ink),
                }
            }
        };
        sheet.marks.push(mark);
    }

    fn text(&self, sheet: &mut Sheet, place: Place, text: &str, pen: &Pen, look: &Look) {
        let (x, y) = self.at(place);
        let anchor = match look.anchor {
            Some("middle") => Anchor::Middle,
            Some("end") => Anchor::End,
            _ => Anchor::Start,
        };
        let words = Words {
            english: false,
            text: text.to_owned(),
            at: (x + pen.nudge.0, y + pen.nudge.1),
            anchor,
            face: if look.strong { Face::Strong } else { Face::Regular },
            size: TYPE,
            colour: colour(look.fill.unwrap_or(tone::INK)),
        };
        if look.halo {
            let [left, top, right, bottom] = words.extent();
            let paper = Ink::filled(colour(tone::PAPER));
            sheet.marks.push(Mark::Rectangle([left - 2.0, top - 1.0, right - left + 4.0, bottom - top + 1.0], 0.0, paper));
        }
        if !text.is_empty() {
            sheet.marks.push(Mark::Words(words));
        }
    }
}

fn diamond((x, y): (f64, f64), reach: f64, ink: Ink) -> Mark {
    Mark::Area(vec![(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)], ink)
}

/// Width of a key's mark, with the air after it.
pub(super) const SWATCH: f64 = 20.0;

/// Draws a key's mark, whose text stands on the line at `y`.
pub(super) fn swatch(sheet: &mut Sheet, mark: KeyMark, (x, y): (f64, f64)) {
    let (form, classes) = mark.swatch();
    let ink = ink(&look(classes));
    let middle = y - 4.0;
    sheet.marks.push(match form {
        Swatch::Box => Mark::Rectangle([x, middle - 5.0, 13.0, 10.0], 0.0, ink),
        Swatch::Dot => Mark::Circle((x + 6.5, middle), 4.5, ink),
        Swatch::Line => Mark::Line((x, middle), (x + 14.0, middle), ink),
        Swatch::Bar => Mark::Rectangle([x, middle - 3.5, 14.0, 7.0], 3.5, ink),
        Swatch::Diamond => diamond((x + 6.5, middle), 6.0, ink),
    });
}

/// The ink of a look. A shape for which nothing is said is black, as in SVG.
fn ink(look: &Look) -> Ink {
    let fill = match look.fill {
        Some("none") => None,
        Some(fill) => Some(colour(fill)),
        None => look.stroke.is_none().then_some((0, 0, 0)),
    };
    Ink {
        fill,
        stroke: look.stroke.map(colour),
        width: look.width.and_then(|width| width.parse().ok()).unwrap_or(1.0),
        dash: look.dash.and_then(|dash| {
            let (on, off) = dash.split_once(' ')?;
            Some((on.parse().ok()?, off.parse().ok()?))
        }),
    }
}

/// A colour as the tones write it: `#0d5767` or `#fff`.
pub(super) fn colour(written: &str) -> Colour {
    let digits = written.trim_start_matches('#');
    let pair = |at: usize| -> u8 {
        let read = |from: usize, to: usize| digits.get(from..to).and_then(|pair| u8::from_str_radix(pair, 16).ok()).unwrap_or(0);
        if digits.len() == 3 { read(at, at + 1) * 17 } else { read(2 * at, 2 * at + 2) }
    };
    (pair(0), pair(1), pair(2))
}

#[cfg(test)]
mod tests {
    use super::colour;

    #[test]
    fn colours_are_read() {
        assert_eq!(colour("#0d5767"), (13, 87, 103));
        assert_eq!(colour("#fff"), (255, 255, 255));
    }
}
