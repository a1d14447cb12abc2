//! The paper plotters draws on: a [`DrawingBackend`] that keeps a list of shapes.
//!
//! Plotters thinks in whole pixels of a known size. Ours is a grid of 10,000 by 10,000 units, each a hundredth of a percent,
//! so that whatever plotters places becomes a percentage and holds at every width. Two things cannot be said in such a grid,
//! and travel beside it in a [`Pen`]: the classes of a shape, and lengths in true pixels (the nudge of a label from its point,
//! the thickness of a bar). The pen is set just before a shape is drawn and taken, not read, by that shape: a pen left over
//! would colour the next one.

use super::picture::{Form, Pen, Shape, Sign};
use plotters::backend::DrawingBackend;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind};
use std::cell::RefCell;
use std::convert::Infallible;
use std::rc::Rc;

/// One more than the grid has units, because plotters maps a range onto the first to the last pixel, not past it.
const SIZE: u32 = 10_001;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// What has been drawn so far, and the pen for the next shape.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) shapes: Vec<Shape>,
    pub(super) pen: Pen,
    /// The sign that the next plotters `Pixel` stands for.
    pub(super) sign: Option<Sign>,
}

impl Sheet {
    /// Adds a shape in the pen that was set for it.
    pub(super) fn add(&mut self, form: Form) {
        let pen = std::mem::take(&mut self.pen);
        self.shapes.push(Shape { form, pen });
    }
}

/// The backend itself: it shares its sheet with the canvas, which keeps it when plotters is done.
pub(super) struct Surface(pub(super) Rc<RefCell<Sheet>>);

impl Surface {
    #[expect(clippy::unnecessary_wraps, reason = "plotters asks each call whether it failed; ours cannot")]
    fn add(&mut self, form: Form) -> Drawn {
        self.0.borrow_mut().add(form);
        Ok(())
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

    /// A point of the grid has no extent, so a "pixel" is the sign that was set, placed there.
    fn draw_pixel(&mut self, at: BackendCoord, _: BackendColor) -> Drawn {
        let sign = self.0.borrow_mut().sign.take();
        sign.map_or(Ok(()), |sign| self.add(Form::Sign(at, sign)))
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, _: &S) -> Drawn {
        self.add(Form::Line(from, to))
    }

    fn draw_rect<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, _: &S, _: bool) -> Drawn {
        self.add(Form::Rectangle(a, b))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let points: Vec<BackendCoord> = path.into_iter().collect();
        match points[..] {
            [] | [_] => self.0.borrow_mut().pen = Pen::default(),
            [from, to] => self.draw_line(from, to, style)?,
            _ => self.add(Form::Polyline(points))?,
        }
        Ok(())
    }

    /// The radius comes in tenths of a pixel: a circle must stay round, so it cannot follow the grid.
    fn draw_circle<S: BackendStyle>(&mut self, at: BackendCoord, radius: u32, _: &S, _: bool) -> Drawn {
        self.add(Form::Circle(at, f64::from(radius) / 10.0))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, corners: I, _: &S) -> Drawn {
        self.add(Form::Polygon(corners.into_iter().collect()))
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, _: &S, at: BackendCoord) -> Drawn {
        self.add(Form::Text(at, text.to_owned()))
    }
}
