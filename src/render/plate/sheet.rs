//! A picture of a fixed size in the making: marks in pixels, in literal colours.
//!
//! A sheet can be written as an SVG file ([`Sheet::svg`]) and painted as a PNG (`paint`). Both get the same marks at the same
//! places, and the same words.

use super::letters::Face;
use crate::render::chart::escape;

/// Red, green and blue.
pub(super) type Colour = (u8, u8, u8);

/// How a shape is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Ink {
    pub(super) fill: Option<Colour>,
    pub(super) stroke: Option<Colour>,
    /// Width of the stroke.
    pub(super) width: f64,
    /// Lengths of the strokes and gaps of a broken line.
    pub(super) dash: Option<(f64, f64)>,
}

impl Ink {
    pub(super) fn filled(colour: Colour) -> Self {
        Self { fill: Some(colour), ..Self::default() }
    }

    pub(super) fn line(colour: Colour, width: f64) -> Self {
        Self { stroke: Some(colour), width, ..Self::default() }
    }
}

/// Where a text begins, ends or has its middle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// Words in one line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Words {
    pub(super) text: String,
    /// The point on the line on which the letters stand.
    pub(super) at: (f64, f64),
    pub(super) anchor: Anchor,
    pub(super) face: Face,
    pub(super) size: f64,
    pub(super) colour: Colour,
    /// Whether they are in English on a sheet in another language.
    pub(super) english: bool,
}

impl Words {
    /// The box they fill: left, top, right, bottom.
    pub(super) fn extent(&self) -> [f64; 4] {
        let width = self.face.width(&self.text, self.size);
        let left = match self.anchor {
            Anchor::Start => self.at.0,
            Anchor::Middle => self.at.0 - width / 2.0,
            Anchor::End => self.at.0 - width,
        };
        [left, self.at.1 - 0.74 * self.size, left + width, self.at.1 + 0.2 * self.size]
    }
}

/// Something drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Mark {
    /// Left, top, width, height, and the radius of its corners.
    Rectangle([f64; 4], f64, Ink),
    Circle((f64, f64), f64, Ink),
    Line((f64, f64), (f64, f64), Ink),
    Path(Vec<(f64, f64)>, Ink),
    /// A closed outline.
    Area(Vec<(f64, f64)>, Ink),
    Words(Words),
}

/// A picture of a fixed size.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sheet {
    pub(super) width: f64,
    pub(super) height: f64,
    /// What it shows, for those who do not see it.
    pub(super) title: String,
    pub(super) description: String,
    pub(super) marks: Vec<Mark>,
}

/// Faces that are on nearly every machine. All are narrower than Inter, in which the words were measured.
const FAMILY: &str = "Inter, Arial, Helvetica, Roboto, &quot;Liberation Sans&quot;, sans-serif";

impl Sheet {
    pub(super) fn new(width: f64, paper: Colour) -> Self {
        let paper = Mark::Rectangle([0.0, 0.0, width, 0.0], 0.0, Ink::filled(paper));
        Self { width, height: 0.0, title: String::new(), description: String::new(), marks: vec![paper] }
    }

    /// Ends the sheet at this height.
    pub(super) fn end(&mut self, height: f64) {
        self.height = height.ceil();
        if let Some(Mark::Rectangle(extent, ..)) = self.marks.first_mut() {
            extent[3] = self.height;
        }
    }

    /// The sheet as an SVG file, as wide as `shown`. It has no style sheet and asks for nothing from elsewhere.
    pub(crate) fn svg(&self, shown: f64) -> String {
        let (width, height) = (number(self.width), number(self.height));
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
             aria-labelledby=\"t d\" font-family=\"{FAMILY}\">\n<title id=\"t\">{}</title>\n<desc id=\"d\">{}</desc>\n",
            number(shown),
            number(shown * self.height / self.width),
            escape(&self.title),
            escape(&self.description)
        );
        for mark in &self.marks {
            mark.write(&mut out);
        }
        out.push_str("</svg>\n");
        out
    }

    /// The words of the sheet.
    #[cfg(test)]
    pub(super) fn words(&self) -> impl Iterator<Item = &Words> {
        self.marks.iter().filter_map(|mark| if let Mark::Words(words) = mark { Some(words) } else { None })
    }
}

impl Mark {
    fn write(&self, out: &mut String) {
        match self {
            Mark::Rectangle([x, y, width, height], radius, ink) => {
                let (x, y, width, height) = (number(*x), number(*y), number(*width), number(*height));
                let round = if *radius > 0.0 { format!(" rx=\"{}\"", number(*radius)) } else { String::new() };
                let place = format!("x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{round}");
                out.push_str(&format!("<rect {place}{}/>\n", attributes(ink)));
            }
            Mark::Circle((x, y), radius, ink) => {
                let (x, y, radius) = (number(*x), number(*y), number(*radius));
                out.push_str(&format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"{}/>\n", attributes(ink)));
            }
            Mark::Line(from, to, ink) => {
                let (x1, y1, x2, y2) = (number(from.0), number(from.1), number(to.0), number(to.1));
                out.push_str(&format!("<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"{}/>\n", attributes(ink)));
            }
            Mark::Path(points, ink) => out.push_str(&format!(
                "<polyline points=\"{}\" stroke-linejoin=\"round\"{}/>\n",
                list(points),
                attributes(&Ink { fill: None, ..*ink })
            )),
            Mark::Area(points, ink) => out.push_str(&format!("<polygon points=\"{}\"{}/>\n", list(points), attributes(ink))),
            Mark::Words(words) => {
                let anchor = match words.anchor {
                    Anchor::Start => "",
                    Anchor::Middle => " text-anchor=\"middle\"",
                    Anchor::End => " text-anchor=\"end\"",
                };
                let lang = if words.english { " lang=\"en\"" } else { "" };
                let weight = if words.face == Face::Strong { " font-weight=\"600\"" } else { "" };
                out.push_str(&format!(
                    "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{anchor}{weight}{lang} fill=\"{}\">{}</text>\n",
                    number(words.at.0),
                    number(words.at.1),
                    number(words.size),
                    hex(words.colour),
                    escape(&words.text)
                ));
            }
        }
    }
}

fn attributes(ink: &Ink) -> String {
    let mut text = format!(" fill=\"{}\"", ink.fill.map_or_else(|| "none".to_owned(), hex));
    if let Some(stroke) = ink.stroke {
        text.push_str(&format!(" stroke=\"{}\"", hex(stroke)));
        if (ink.width - 1.0).abs() > 0.01 {
            text.push_str(&format!(" stroke-width=\"{}\"", number(ink.width)));
        }
        if let Some((on, off)) = ink.dash {
            text.push_str(&format!(" stroke-dasharray=\"{} {}\"", number(on), number(off)));
        }
    }
    text
}

fn list(points: &[(f64, f64)]) -> String {
    points.iter().map(|(x, y)| format!("{},{}", number(*x), number(*y))).collect::<Vec<_>>().join(" ")
}

fn hex((red, green, blue): Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// A length to a hundredth of a pixel.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}
