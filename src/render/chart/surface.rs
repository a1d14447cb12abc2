//! The paper plotters draws on: a [`DrawingBackend`] that writes SVG text.
//!
//! Plotters thinks in whole pixels of a known size. Ours is a grid of 10,000 by 10,000 units, each a hundredth of a percent,
//! so that whatever plotters places becomes a percentage and holds at every width. Two things cannot be said in such a grid,
//! and travel beside it in a [`Pen`]: the classes of a shape, and lengths in true pixels (the nudge of a label from its point,
//! the outline of a mark). The pen is set just before a shape is drawn and taken, not read, by that shape: a pen left over
//! would colour the next one.

use super::{escape, tone};
use plotters::backend::DrawingBackend;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind};
use std::cell::RefCell;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::rc::Rc;

/// One more than the grid has units, because plotters maps a range onto the first to the last pixel, not past it.
const SIZE: u32 = 10_001;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// What a shape is told apart from its place. Lengths are in pixels of the reader's screen.
#[derive(Debug, Clone, Default)]
pub(super) struct Pen {
    classes: String,
    nudge: (f64, f64),
    tip: String,
    outline: String,
    thickness: Option<f64>,
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

    /// The outline drawn in place of a plotters `Pixel`: path data, with its origin at the point.
    pub(super) fn outline(mut self, path: &str) -> Self {
        path.clone_into(&mut self.outline);
        self
    }

    /// Gives a rectangle this height in place of its own, about its middle, and round ends.
    pub(super) fn thickness(mut self, pixels: f64) -> Self {
        self.thickness = Some(pixels);
        self
    }
}

/// What has been drawn so far, and the pen for the next shape.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) out: String,
    pub(super) pen: Pen,
}

/// The backend itself: it shares its sheet with the canvas, which keeps it when plotters is done.
pub(super) struct Surface(pub(super) Rc<RefCell<Sheet>>);

impl Surface {
    /// Writes one element: `before` with the pen's attributes and tip, all wrapped in `around` if that is given.
    fn element(&mut self, name: &str, place: impl FnOnce(&Pen) -> String) {
        let mut sheet = self.0.borrow_mut();
        let pen = std::mem::take(&mut sheet.pen);
        let (attributes, place) = (tone::attributes(&pen.classes), place(&pen));
        let written = if pen.tip.is_empty() {
            writeln!(sheet.out, "<{name}{attributes}{place}/>")
        } else {
            writeln!(sheet.out, "<{name}{attributes}{place}><title>{}</title></{name}>", escape(&pen.tip))
        };
        debug_assert!(written.is_ok(), "writing to a String cannot fail");
    }

    /// Writes what `inside` draws within a nested drawing.
    fn nested(&mut self, attributes: &str, inside: impl FnOnce(&mut Self)) {
        self.0.borrow_mut().out.extend(["<svg ", attributes, ">"]);
        inside(self);
        let out = &mut self.0.borrow_mut().out;
        out.truncate(out.trim_end().len());
        out.push_str("</svg>\n");
    }

    /// A polyline or polygon. Points cannot be percentages, so it lies in a drawing of its own that stretches with the page
    /// while its stroke does not.
    fn points(&mut self, name: &str, points: &[BackendCoord]) {
        let list: Vec<String> = points.iter().map(|&(x, y)| format!("{},{}", hundredths(x), hundredths(y))).collect();
        self.nested(
            "viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" width=\"100%\" height=\"100%\" overflow=\"visible\"",
            |s| {
                s.element(name, |_| format!(" points=\"{}\"", list.join(" ")));
            },
        );
    }
}

impl DrawingBackend for Surface {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (SIZE, SIZE)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    /// A point of the grid has no extent, so a "pixel" is the pen's outline, placed there.
    fn draw_pixel(&mut self, at: BackendCoord, _: BackendColor) -> Drawn {
        self.nested(&format!("x=\"{}\" y=\"{}\" overflow=\"visible\"", percent(at.0), percent(at.1)), |surface| {
            surface.element("path", |pen| format!(" d=\"{}\"", escape(&pen.outline)));
        });
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, _: &S) -> Drawn {
        self.element("line", |_| {
            let (x1, x2, y1, y2) = (percent(from.0), percent(to.0), percent(from.1), percent(to.1));
            format!(" x1=\"{x1}\" x2=\"{x2}\" y1=\"{y1}\" y2=\"{y2}\"")
        });
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, _: &S, _: bool) -> Drawn {
        let (x, width) = (percent(a.0), percent(b.0 - a.0));
        let thickness = self.0.borrow().pen.thickness;
        if let Some(thickness) = thickness {
            self.nested(&format!("y=\"{}\" overflow=\"visible\"", percent(i32::midpoint(a.1, b.1))), |surface| {
                surface.element("rect", |_| {
                    let half = pixels(thickness / 2.0);
                    let thickness = pixels(thickness);
                    format!(" x=\"{x}\" width=\"{width}\" y=\"-{half}\" height=\"{thickness}\" rx=\"{half}\"")
                });
            });
        } else {
            self.element("rect", |_| {
                format!(" x=\"{x}\" y=\"{}\" width=\"{width}\" height=\"{}\"", percent(a.1), percent(b.1 - a.1))
            });
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let points: Vec<BackendCoord> = path.into_iter().collect();
        match points[..] {
            [] | [_] => self.0.borrow_mut().pen = Pen::default(),
            [from, to] => self.draw_line(from, to, style)?,
            _ => self.points("polyline", &points),
        }
        Ok(())
    }

    /// The radius comes in tenths of a pixel: a circle must stay round, so it cannot follow the grid.
    fn draw_circle<S: BackendStyle>(&mut self, at: BackendCoord, radius: u32, _: &S, _: bool) -> Drawn {
        self.element("circle", |_| {
            let radius = pixels(f64::from(radius) / 10.0);
            format!(" cx=\"{}\" cy=\"{}\" r=\"{radius}\"", percent(at.0), percent(at.1))
        });
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, corners: I, _: &S) -> Drawn {
        let points: Vec<BackendCoord> = corners.into_iter().collect();
        self.points("polygon", &points);
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, _: &S, at: BackendCoord) -> Drawn {
        let mut sheet = self.0.borrow_mut();
        let pen = std::mem::take(&mut sheet.pen);
        let mut place = format!(" x=\"{}\" y=\"{}\"", percent(at.0), percent(at.1));
        for (name, nudge) in [("dx", pen.nudge.0), ("dy", pen.nudge.1)] {
            if nudge != 0.0 {
                place.extend([" ", name, "=\"", &pixels(nudge), "\""]);
            }
        }
        sheet.out.extend(["<text", &tone::attributes(&pen.classes), &place, ">", &escape(text), "</text>\n"]);
        Ok(())
    }
}

/// Grid units as a number of percent, with no more figures than it needs.
pub(super) fn hundredths(units: i32) -> String {
    trimmed(&format!("{:.2}", f64::from(units) / 100.0))
}

/// Grid units as a percentage.
pub(super) fn percent(units: i32) -> String {
    if units == 0 { "0".to_owned() } else { format!("{}%", hundredths(units)) }
}

/// A length in pixels, to a tenth: finer differences cannot be seen, and would only make the bytes restless.
pub(super) fn pixels(length: f64) -> String {
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
