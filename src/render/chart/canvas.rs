//! One drawing in the making: plotters' coordinate system over our [`Surface`], and the frame around the result.

#![expect(clippy::expect_used, reason = "plotters reports failures of its backend, and ours has none")]

use super::About;
use super::picture::{Form, Pen, Picture, Sign};
use super::surface::{Sheet, Surface};
use plotters::chart::{ChartBuilder, ChartContext};
use plotters::coord::Shift;
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::{
    BLACK, Cartesian2d, Circle, Color, DrawingArea, IntoDrawingArea, LineSeries, PathElement, Pixel, Rectangle, ShapeStyle, Text,
};
use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

/// Why a drawing call cannot fail: plotters reports failures of the backend, and ours has none.
const WRITES_TO_MEMORY: &str = "the surface writes to memory, and no other call is under way";

/// A point in the units of the data.
pub(super) type At = (f64, f64);

pub(super) struct Canvas {
    chart: ChartContext<'static, Surface, Cartesian2d<RangedCoordf64, RangedCoordf64>>,
    sheet: Rc<RefCell<Sheet>>,
    across: Range<f64>,
    up: Range<f64>,
}

impl Canvas {
    /// An empty drawing whose plot spans these ranges. What lies beyond them is drawn at their edge.
    pub(super) fn new(across: Range<f64>, up: Range<f64>) -> Self {
        let sheet = Rc::new(RefCell::new(Sheet::default()));
        let area: DrawingArea<Surface, Shift> = Surface(Rc::clone(&sheet)).into_drawing_area();
        let chart = ChartBuilder::on(&area).build_cartesian_2d(across.clone(), up.clone()).expect(WRITES_TO_MEMORY);
        Self { chart, sheet, across, up }
    }

    /// Where a point lies, as shares of the plot's width and of its height from the top.
    pub(super) fn share(&self, at: At) -> (f64, f64) {
        let (x, y) = self.chart.plotting_area().map_coordinate(&self.kept(at));
        (f64::from(x) / 10_000.0, f64::from(y) / 10_000.0)
    }

    pub(super) fn rectangle(&mut self, corner: At, opposite: At, pen: Pen) {
        self.take_up(pen);
        self.chart
            .plotting_area()
            .draw(&Rectangle::new([self.kept(corner), self.kept(opposite)], filled()))
            .expect(WRITES_TO_MEMORY);
    }

    /// The radius is in pixels.
    pub(super) fn circle(&mut self, at: At, radius: f64, pen: Pen) {
        self.take_up(pen);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "radii are small and written in the code")]
        let tenths = (radius * 10.0).round() as u32;
        self.chart.plotting_area().draw(&Circle::new(self.kept(at), tenths, filled())).expect(WRITES_TO_MEMORY);
    }

    pub(super) fn straight(&mut self, from: At, to: At, pen: Pen) {
        self.take_up(pen);
        self.chart.plotting_area().draw(&PathElement::new([self.kept(from), self.kept(to)], BLACK)).expect(WRITES_TO_MEMORY);
    }

    pub(super) fn polyline(&mut self, points: &[At], pen: Pen) {
        self.take_up(pen);
        let kept: Vec<At> = points.iter().map(|&at| self.kept(at)).collect();
        self.chart.draw_series(LineSeries::new(kept, BLACK)).expect(WRITES_TO_MEMORY);
    }

    /// A mark whose form is in pixels about the point.
    pub(super) fn sign(&mut self, at: At, sign: Sign, pen: Pen) {
        self.take_up(pen);
        self.sheet.borrow_mut().sign = Some(sign);
        self.chart.plotting_area().draw(&Pixel::new(self.kept(at), BLACK)).expect(WRITES_TO_MEMORY);
    }

    pub(super) fn text(&mut self, at: At, text: &str, pen: Pen) {
        self.take_up(pen);
        // The font is a formality: the style sheet gives the real one, and nothing here asks plotters to measure.
        self.chart.plotting_area().draw(&Text::new(text, self.kept(at), ("sans-serif", 12))).expect(WRITES_TO_MEMORY);
    }

    /// Wraps all that `inside` draws in one link, so that a column is one stop for the keyboard and not one for each part.
    pub(super) fn linked(&mut self, address: Option<&str>, inside: impl FnOnce(&mut Self)) {
        let Some(address) = address else { return inside(self) };
        self.sheet.borrow_mut().add(Form::Link(address.to_owned()));
        inside(self);
        self.sheet.borrow_mut().add(Form::LinkEnd);
    }

    /// The finished drawing.
    pub(super) fn finish(self, about: &About, classes: &str) -> Picture {
        Picture { about: Some(about.clone()), in_english: false, classes: classes.to_owned(), shapes: self.shapes() }
    }

    /// The drawing without words of its own, for a table cell whose text says the same.
    pub(super) fn finish_hidden(self, classes: &str) -> Picture {
        Picture { about: None, in_english: false, classes: classes.to_owned(), shapes: self.shapes() }
    }

    fn shapes(self) -> Vec<super::picture::Shape> {
        std::mem::take(&mut self.sheet.borrow_mut().shapes)
    }

    /// The point, or the nearest one of the plot.
    fn kept(&self, (x, y): At) -> At {
        (x.clamp(self.across.start, self.across.end), y.clamp(self.up.start, self.up.end))
    }

    fn take_up(&self, pen: Pen) {
        self.sheet.borrow_mut().pen = pen;
    }
}

/// Colour comes with the pen, so plotters' own is a formality.
fn filled() -> ShapeStyle {
    BLACK.filled()
}
