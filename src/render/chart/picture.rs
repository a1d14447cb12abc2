//! A finished drawing, as the list of what was drawn.
//!
//! Each shape keeps its place as a share of the plot, what it has in true pixels (a nudge, a radius), its classes and its words.
//! From this list come the text of the `<svg>` in a page ([`Picture::svg`]) and, elsewhere, the pictures for download, which
//! have a fixed size. So a page and a download cannot show two different charts.

use super::{About, escape, tone};
use serde::{Serialize, Serializer};
use std::fmt::Write as _;

/// A drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// What is said to those who do not see it; none where the cells beside the drawing say the same.
    pub about: Option<About>,
    /// Whether its description and its tips are words of the content, in English on a page in another language.
    pub(crate) in_english: bool,
    /// The classes that give its height and its paddings (`h-bars pad3`), parted by single spaces.
    pub(crate) classes: String,
    /// What was drawn, in order.
    pub(crate) shapes: Vec<Shape>,
}

/// A shape, or the beginning or end of a link about some.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shape {
    pub(crate) form: Form,
    pub(crate) pen: Pen,
}

/// A place in the plot, in hundredths of a percent of its width and, from the top, of its height.
pub(crate) type Place = (i32, i32);

/// What a shape is and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Form {
    /// All up to the matching [`Form::LinkEnd`] leads there.
    Link(String),
    LinkEnd,
    Text(Place, String),
    Line(Place, Place),
    /// From the upper left to the lower right corner; if the pen gives a thickness, a bar of that height about its middle.
    Rectangle(Place, Place),
    /// The radius is in pixels.
    Circle(Place, f64),
    Polyline(Vec<Place>),
    Polygon(Vec<Place>),
    Sign(Place, Sign),
}

/// A mark whose form is in pixels about its point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Sign {
    /// A disc of 5 px.
    Disc,
    /// A diamond of the same weight.
    Diamond,
    /// A pole of this height, upwards.
    Pole(f64),
    /// A tick under an axis.
    Tick,
    /// A disc of 5 px in the second line under an axis, for what has no date.
    Undated,
}

impl Sign {
    /// Its path data, with the origin at the point.
    fn path(self) -> String {
        match self {
            Self::Disc => "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z".to_owned(),
            Self::Diamond => "M0-6.5L6.5 0L0 6.5L-6.5 0Z".to_owned(),
            Self::Pole(height) => format!("M0 0V-{}", pixels(height)),
            Self::Tick => "M0 0V6".to_owned(),
            Self::Undated => "M1 36a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z".to_owned(),
        }
    }
}

/// What a shape is told apart from its place. Lengths are in pixels of the reader's screen.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Pen {
    pub(crate) classes: String,
    pub(crate) nudge: (f64, f64),
    pub(crate) tip: String,
    pub(crate) thickness: Option<f64>,
}

impl Pen {
    /// A pen for these classes, parted by single spaces.
    pub(super) fn new(classes: &str) -> Self {
        Self { classes: classes.to_owned(), ..Self::default() }
    }

    /// Adds a class; an empty one adds nothing.
    pub(super) fn also(mut self, class: &str) -> Self {
        if !class.is_empty() {
            self.classes.push(' ');
            self.classes.push_str(class);
        }
        self
    }

    /// Moves a text away from its point.
    pub(super) fn nudge(mut self, right: f64, down: f64) -> Self {
        self.nudge = (right, down);
        self
    }

    /// What a pointer resting on the shape is told.
    pub(super) fn tip(mut self, tip: &str) -> Self {
        tip.clone_into(&mut self.tip);
        self
    }

    /// Gives a rectangle this height in place of its own, about its middle, and round ends.
    pub(super) fn thickness(mut self, pixels: f64) -> Self {
        self.thickness = Some(pixels);
        self
    }
}

/// Labels stand in the padding, outside the plot; and type has a size even without our style sheet.
const FRAME: &str = " overflow=\"visible\" font-family=\"system-ui, sans-serif\" font-size=\"12\"";

/// The attribute of words in English.
const ENGLISH: &str = " lang=\"en\"";

impl Picture {
    /// Whether it is of a kind that stands higher than the others: a funnel, a map.
    #[must_use]
    pub fn is_tall(&self) -> bool {
        self.classes.split(' ').any(|class| matches!(class, "h-funnel" | "h-tiles"))
    }

    /// With a description and tips that are English on a page in another language.
    #[must_use]
    pub fn in_english(mut self) -> Self {
        self.in_english = true;
        self
    }

    /// Makes the links that stay on the page of the drawing lead there from anywhere: `page` is its address.
    pub fn link_from_elsewhere(&mut self, page: &str) {
        for shape in &mut self.shapes {
            if let Form::Link(address) = &mut shape.form
                && address.starts_with('#')
            {
                address.insert_str(0, page);
            }
        }
    }

    /// The drawing as an `<svg>` of a page. With links inside it is a group: an image has no parts that could be followed.
    #[must_use]
    pub fn svg(&self) -> String {
        let classes = &self.classes;
        let mut body = String::new();
        for shape in &self.shapes {
            shape.write(&mut body, if self.in_english { ENGLISH } else { "" });
        }
        let body = body.trim_end();
        let Some(about) = &self.about else {
            return format!("<svg class=\"c {classes}\" aria-hidden=\"true\"{FRAME}>{}</svg>", body.replace('\n', ""));
        };
        let linked = self.shapes.iter().any(|shape| matches!(shape.form, Form::Link(_)));
        let lang = if self.in_english { ENGLISH } else { "" };
        let role = if linked { "group" } else { "img" };
        let (id, title, description) = (escape(&about.id), escape(&about.title), escape(&about.description));
        format!(
            "<svg class=\"c {classes}\" role=\"{role}\" aria-labelledby=\"{id}-t {id}-d\"{FRAME}>\
             <title id=\"{id}-t\">{title}</title><desc id=\"{id}-d\"{lang}>{description}</desc>\n{body}</svg>"
        )
    }
}

/// A picture in a template's data is the text of its `<svg>`.
impl Serialize for Picture {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.svg())
    }
}

impl Shape {
    /// `lang` is the attribute of its tip.
    fn write(&self, out: &mut String, lang: &str) {
        match &self.form {
            Form::Link(address) => out.extend(["<a href=\"", &escape(address), "\">"]),
            Form::LinkEnd => out.push_str("</a>\n"),
            Form::Text((x, y), text) => {
                let mut place = format!(" x=\"{}\" y=\"{}\"", percent(*x), percent(*y));
                for (name, nudge) in [("dx", self.pen.nudge.0), ("dy", self.pen.nudge.1)] {
                    if nudge != 0.0 {
                        place.extend([" ", name, "=\"", &pixels(nudge), "\""]);
                    }
                }
                out.extend(["<text", &tone::attributes(&self.pen.classes), &place, ">", &escape(text), "</text>\n"]);
            }
            Form::Line(from, to) => {
                let (x1, x2, y1, y2) = (percent(from.0), percent(to.0), percent(from.1), percent(to.1));
                self.element(out, "line", &format!(" x1=\"{x1}\" x2=\"{x2}\" y1=\"{y1}\" y2=\"{y2}\""), lang);
            }
            Form::Rectangle(a, b) => {
                let (x, width) = (percent(a.0), percent(b.0 - a.0));
                if let Some(thickness) = self.pen.thickness {
                    nested(out, &format!("y=\"{}\" overflow=\"visible\"", percent(i32::midpoint(a.1, b.1))), |out| {
                        let half = pixels(thickness / 2.0);
                        let thickness = pixels(thickness);
                        let place = format!(" x=\"{x}\" width=\"{width}\" y=\"-{half}\" height=\"{thickness}\" rx=\"{half}\"");
                        self.element(out, "rect", &place, lang);
                    });
                } else {
                    let (y, height) = (percent(a.1), percent(b.1 - a.1));
                    self.element(out, "rect", &format!(" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\""), lang);
                }
            }
            Form::Circle(at, radius) => {
                let place = format!(" cx=\"{}\" cy=\"{}\" r=\"{}\"", percent(at.0), percent(at.1), pixels(*radius));
                self.element(out, "circle", &place, lang);
            }
            Form::Polyline(points) => self.points(out, "polyline", points, lang),
            Form::Polygon(points) => self.points(out, "polygon", points, lang),
            Form::Sign(at, sign) => {
                nested(out, &format!("x=\"{}\" y=\"{}\" overflow=\"visible\"", percent(at.0), percent(at.1)), |out| {
                    self.element(out, "path", &format!(" d=\"{}\"", sign.path()), lang);
                });
            }
        }
    }

    /// A polyline or polygon. Points cannot be percentages, so it lies in a drawing of its own that stretches with the page
    /// while its stroke does not.
    fn points(&self, out: &mut String, name: &str, points: &[Place], lang: &str) {
        let list: Vec<String> = points.iter().map(|&(x, y)| format!("{},{}", hundredths(x), hundredths(y))).collect();
        let stretched =
            "viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" width=\"100%\" height=\"100%\" overflow=\"visible\"";
        nested(out, stretched, |out| self.element(out, name, &format!(" points=\"{}\"", list.join(" ")), lang));
    }

    fn element(&self, out: &mut String, name: &str, place: &str, lang: &str) {
        let attributes = tone::attributes(&self.pen.classes);
        let written = if self.pen.tip.is_empty() {
            writeln!(out, "<{name}{attributes}{place}/>")
        } else {
            writeln!(out, "<{name}{attributes}{place}><title{lang}>{}</title></{name}>", escape(&self.pen.tip))
        };
        debug_assert!(written.is_ok(), "writing to a String cannot fail");
    }
}

/// Writes what `inside` writes within a nested drawing.
fn nested(out: &mut String, attributes: &str, inside: impl FnOnce(&mut String)) {
    out.extend(["<svg ", attributes, ">"]);
    inside(out);
    out.truncate(out.trim_end().len());
    out.push_str("</svg>\n");
}

/// Grid units as a number of percent, with no more figures than it needs.
fn hundredths(units: i32) -> String {
    trimmed(&format!("{:.2}", f64::from(units) / 100.0))
}

/// Grid units as a percentage.
fn percent(units: i32) -> String {
    if units == 0 { "0".to_owned() } else { format!("{}%", hundredths(units)) }
}

/// A length in pixels, to a tenth: finer differences cannot be seen, and would only make the bytes restless.
fn pixels(length: f64) -> String {
    let text = trimmed(&format!("{length:.1}"));
    if text == "-0" { "0".to_owned() } else { text }
}

fn trimmed(decimal: &str) -> String {
    decimal.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{hundredths, percent, pixels};

    #[test]
    fn numbers_are_written_short_and_fixed() {
        assert_eq!((hundredths(1234).as_str(), hundredths(1200).as_str(), hundredths(1000).as_str()), ("12.34", "12", "10"));
        assert_eq!((percent(0).as_str(), percent(10_000).as_str(), percent(5).as_str()), ("0", "100%", "0.05%"));
        assert_eq!((pixels(-0.04).as_str(), pixels(4.5).as_str(), pixels(-12.0).as_str()), ("0", "4.5", "-12"));
    }
}
