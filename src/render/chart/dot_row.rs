//! A dot plot that is a table: each row of the table holds one of these drawings, and its head holds the scale. So number and
//! picture cannot part. The drawings are hidden from assistive technology, because the cells beside them say the same.

use super::canvas::Canvas;
use super::captions::{self, Caption};
use super::length;
use super::picture::{Pen, Picture};
use super::place::{Anchor, Field, Screen, Spot};
use std::ops::Range;

/// The scale that all rows of one table share.
#[derive(Debug, Clone)]
pub struct DotScale {
    /// The end of the scale, which begins at nought. Choose it at or above every interval: what lies beyond is drawn at the end.
    pub max: f64,
    /// The values with a rule through all rows. Their texts stand in the head.
    pub ticks: Vec<Tick>,
    /// The value every row is compared with, such as that of all forces together.
    pub reference: Option<Tick>,
}

/// A value of the scale and what stands over it.
#[derive(Debug, Clone)]
pub struct Tick {
    /// Its value.
    pub value: f64,
    /// Its text; may be empty.
    pub text: String,
}

/// One row.
#[derive(Debug, Clone, Copy)]
pub struct Dot {
    /// The value.
    pub value: f64,
    /// The ends of its interval.
    pub interval: Option<(f64, f64)>,
    /// Whether this is the row the page is about.
    pub this: bool,
    /// Whether it rests on too few events to be relied on: drawn hollow.
    pub few: bool,
}

/// Width of the table's column on the two screens: under each other on a phone, a good third of the body elsewhere.
const WIDTHS: [&[f64]; 2] = [&[288.0, 328.0, 480.0, 672.0], &[260.0, 320.0, 420.0]];

impl DotScale {
    fn range(&self) -> Range<f64> {
        0.0..length(self.max).filter(|max| *max > 0.0).unwrap_or(1.0)
    }
}

/// Draws one row; a value that is not a number gives the rules alone.
#[must_use]
pub fn dot_row(scale: &DotScale, dot: &Dot) -> Picture {
    let mut canvas = Canvas::new(scale.range(), 0.0..1.0);
    for tick in scale.ticks.iter().filter(|tick| tick.value.is_finite()) {
        canvas.straight((tick.value, 1.0), (tick.value, 0.0), Pen::new("grid"));
    }
    if let Some(reference) = scale.reference.as_ref().filter(|tick| tick.value.is_finite()) {
        canvas.straight((reference.value, 1.0), (reference.value, 0.0), Pen::new("ref"));
    }
    if let Some(value) = length(dot.value) {
        if let Some((low, high)) = dot.interval.filter(|(low, high)| low.is_finite() && high.is_finite()) {
            canvas.straight((low, 0.5), (high, 0.5), Pen::new("ln-o").also(if dot.this { "bold" } else { "" }));
        }
        let (class, radius) = match (dot.this, dot.few) {
            (true, true) => ("ring", 6.0),
            (true, false) => ("this-f", 6.0),
            (false, true) => ("hollow", 4.5),
            (false, false) => ("other-f", 4.5),
        };
        canvas.circle((value, 0.5), radius, Pen::new(class));
    }
    canvas.finish_hidden("h-dot")
}

/// How far above the foot of the head the texts of the scale stand, and over them that of the reference. Each has a line of its own: how long
/// the words of a language are takes no number from the scale.
const LINES: (f64, f64) = (-4.0, -18.0);

/// Draws the head: the texts of the scale, and over them that of the reference.
#[must_use]
pub fn dot_axis(scale: &DotScale) -> Picture {
    let range = scale.range();
    let mut canvas = Canvas::new(range.clone(), 0.0..1.0);
    let reference = scale.reference.iter().map(|tick| (tick, "w b", LINES.1));
    let labels: Vec<Caption> = reference
        .chain(scale.ticks.iter().map(|tick| (tick, "q", LINES.0)))
        .filter(|(tick, ..)| tick.value.is_finite() && !tick.text.is_empty())
        .map(|(tick, class, down)| {
            let [middle, start, end] = [Anchor::Middle, Anchor::Start, Anchor::End].map(|anchor| Spot::new(anchor, 0.0, down));
            let spots = if tick.value <= 0.0 { vec![start] } else { vec![middle, end, start] };
            Caption::new((tick.value.min(range.end), 0.0), &tick.text, class, &spots)
        })
        .collect();
    let fields = [0, 1].map(|i| Field { screen: Screen::BOTH[i], height: 25.0, gutter: 0.0, widths: WIDTHS[i] });
    let places = captions::settle(&canvas, &fields, &labels, &[]);
    captions::write(&mut canvas, &labels, &places);
    canvas.finish_hidden("h-dot")
}
