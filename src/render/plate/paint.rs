//! Paints a sheet on any paper of plotters, whose grid is a tenth of the sheet's pixel.

use super::letters::Face;
use super::raster::{GRID, Raster};
use super::sheet::{Anchor, Colour, Ink, Mark, Sheet, Words};
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily, FontStyle,
    FontTransform,
};
use std::convert::Infallible;
use std::f64::consts::FRAC_1_SQRT_2;

/// Paints sheets, one after the other: what it learnt of the letters serves the next.
pub(crate) struct Painter(Raster);

impl Painter {
    pub(crate) fn new() -> Self {
        Self(Raster::new())
    }

    /// The sheet as a PNG file, so many of its pixels to one of the sheet.
    pub(crate) fn png(&mut self, sheet: &Sheet, scale: f64) -> Vec<u8> {
        self.0.begin(sheet.width, sheet.height, scale);
        // The paper is memory, and cannot fail.
        let _ = paint(sheet, &mut self.0);
        self.0.file()
    }
}

fn paint<B: DrawingBackend>(sheet: &Sheet, paper: &mut B) -> Result<(), DrawingErrorKind<B::ErrorType>> {
    for mark in &sheet.marks {
        match mark {
            Mark::Rectangle([x, y, width, height], radius, ink) => {
                let corners = rectangle([*x, *y, *width, *height], *radius);
                match ink.fill {
                    Some(fill) if *radius <= 0.0 => {
                        paper.draw_rect(grid((*x, *y)), grid((x + width, y + height)), &Style::filled(fill), true)?;
                    }
                    Some(fill) => paper.fill_polygon(corners.iter().copied().map(grid), &Style::filled(fill))?,
                    None => {}
                }
                outline(&corners, ink, paper)?;
            }
            Mark::Circle(at, radius, ink) => {
                if let Some(fill) = ink.fill {
                    paper.draw_circle(grid(*at), length(*radius), &Style::filled(fill), true)?;
                }
                if let (Some(stroke), None) = (ink.stroke, ink.dash) {
                    paper.draw_circle(grid(*at), length(*radius), &Style::line(stroke, ink.width), false)?;
                } else {
                    outline(&rectangle([at.0 - radius, at.1 - radius, 2.0 * radius, 2.0 * radius], *radius), ink, paper)?;
                }
            }
            Mark::Line(from, to, ink) => path(&[*from, *to], ink, paper)?,
            Mark::Path(points, ink) => path(points, ink, paper)?,
            Mark::Area(points, ink) => {
                if let Some(fill) = ink.fill {
                    paper.fill_polygon(points.iter().copied().map(grid), &Style::filled(fill))?;
                }
                outline(points, ink, paper)?;
            }
            Mark::Words(words) => paper.draw_text(&words.text, &Type(words), grid(words.at))?,
        }
    }
    Ok(())
}

/// The corners of a rectangle; of a rounded one, enough to look round.
fn rectangle([x, y, width, height]: [f64; 4], radius: f64) -> Vec<(f64, f64)> {
    let (right, bottom) = (x + width, y + height);
    if radius <= 0.0 {
        return vec![(x, y), (right, y), (right, bottom), (x, bottom)];
    }
    let radius = radius.min(width / 2.0).min(height / 2.0);
    // A quarter of a turn in four steps, as sine and cosine.
    let turns = [(0.0, 1.0), (0.382_683, 0.923_880), (FRAC_1_SQRT_2, FRAC_1_SQRT_2), (0.923_880, 0.382_683), (1.0, 0.0)];
    let corner = |middle: (f64, f64), right: f64, down: f64| {
        let turns = turns.into_iter();
        let bend = move |(a, b): (f64, f64)| (middle.0 + right * radius * a, middle.1 + down * radius * b);
        if right * down < 0.0 { turns.map(bend).collect::<Vec<_>>() } else { turns.rev().map(bend).collect() }
    };
    [
        corner((right - radius, y + radius), 1.0, -1.0),
        corner((right - radius, bottom - radius), 1.0, 1.0),
        corner((x + radius, bottom - radius), -1.0, 1.0),
        corner((x + radius, y + radius), -1.0, -1.0),
    ]
    .concat()
}

fn outline<B: DrawingBackend>(corners: &[(f64, f64)], ink: &Ink, paper: &mut B) -> Result<(), DrawingErrorKind<B::ErrorType>> {
    let closed: Vec<(f64, f64)> = corners.iter().chain(corners.first()).copied().collect();
    if ink.dash.is_none() && corners.len() == 4 && ink.stroke.is_some() {
        // A stretch at a time: level and upright ones are drawn crisp.
        return closed.windows(2).try_for_each(|ends| path(ends, ink, paper));
    }
    path(&closed, ink, paper)
}

fn path<B: DrawingBackend>(points: &[(f64, f64)], ink: &Ink, paper: &mut B) -> Result<(), DrawingErrorKind<B::ErrorType>> {
    let Some(stroke) = ink.stroke else { return Ok(()) };
    let style = Style::line(stroke, ink.width);
    let stretches = ink.dash.map_or_else(|| vec![points.to_vec()], |(on, off)| broken(points, on, off));
    stretches.into_iter().try_for_each(|stretch| paper.draw_path(stretch.into_iter().map(grid), &style))
}

/// The strokes of a broken line.
fn broken(points: &[(f64, f64)], on: f64, off: f64) -> Vec<Vec<(f64, f64)>> {
    let mut strokes = Vec::new();
    let mut current = Vec::new();
    let (mut left, mut drawing) = (on.max(0.1), true);
    for ends in points.windows(2) {
        let (from, to) = (ends[0], ends[1]);
        let (run, rise) = (to.0 - from.0, to.1 - from.1);
        let long = (run * run + rise * rise).sqrt();
        let at = |done: f64| (from.0 + run * done / long, from.1 + rise * done / long);
        let mut done = 0.0;
        while long > 0.0 && done < long {
            if drawing && current.is_empty() {
                current.push(at(done));
            }
            let step = left.min(long - done);
            done += step;
            left -= step;
            if drawing {
                current.push(at(done));
            }
            if left <= 1e-9 {
                strokes.extend(drawing.then(|| std::mem::take(&mut current)));
                drawing = !drawing;
                left = if drawing { on } else { off }.max(0.1);
            }
        }
    }
    strokes.extend((current.len() > 1).then_some(current));
    strokes
}

#[expect(clippy::cast_possible_truncation, reason = "places on a sheet")]
fn grid((x, y): (f64, f64)) -> BackendCoord {
    ((x * GRID).round() as i32, (y * GRID).round() as i32)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "lengths on a sheet")]
fn length(pixels: f64) -> u32 {
    (pixels * GRID).round().max(0.0) as u32
}

struct Style(Colour, u32);

impl Style {
    fn filled(colour: Colour) -> Self {
        Self(colour, 0)
    }

    fn line(colour: Colour, width: f64) -> Self {
        Self(colour, length(width).max(1))
    }
}

impl BackendStyle for Style {
    fn color(&self) -> BackendColor {
        BackendColor { alpha: 1.0, rgb: self.0 }
    }

    fn stroke_width(&self) -> u32 {
        self.1
    }
}

/// Words as plotters takes them. What it could ask of a font is not asked: the paper has its own.
struct Type<'a>(&'a Words);

impl BackendTextStyle for Type<'_> {
    type FontError = Infallible;

    fn color(&self) -> BackendColor {
        BackendColor { alpha: 1.0, rgb: self.0.colour }
    }

    fn size(&self) -> f64 {
        self.0.size * GRID
    }

    fn transform(&self) -> FontTransform {
        FontTransform::None
    }

    fn style(&self) -> FontStyle {
        if self.0.face == Face::Strong { FontStyle::Bold } else { FontStyle::Normal }
    }

    fn anchor(&self) -> Pos {
        let across = match self.0.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        Pos::new(across, VPos::Bottom)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::SansSerif
    }

    #[expect(clippy::cast_possible_truncation, reason = "lengths on a sheet")]
    fn layout_box(&self, text: &str) -> Result<((i32, i32), (i32, i32)), Infallible> {
        let width = self.0.face.width(text, self.size());
        Ok(((0, 0), (width as i32, self.size() as i32)))
    }

    fn draw<R, D: FnMut(i32, i32, BackendColor) -> Result<(), R>>(
        &self,
        _: &str,
        _: (i32, i32),
        _: D,
    ) -> Result<Result<(), R>, Infallible> {
        Ok(Ok(()))
    }
}
