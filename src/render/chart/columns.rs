//! Columns by year, each with its value above it, and each telling how it came to be: a full year as published, a part of a
//! year, worked out from other numbers, or not available. What is below nought hangs from the axis, its value under it.

use super::axis::{Rhythms, Scale, foot, half_column, least_step, nice_step, slots};
use super::canvas::Canvas;
use super::captions::{self, Caption, RowCaptions};
use super::picture::{Pen, Picture};
use super::place::{Barrier, Field, HEADROOM, Screen};
use super::stacked_columns::HEIGHTS;
use super::{About, Amount, Label, NumberWords, count};

/// The drawing of [`columns`].
#[derive(Debug, Clone)]
pub struct Columns {
    /// Id, title and description.
    pub about: About,
    /// The bars, from left to right.
    pub bars: Vec<Bar>,
    /// How the scale's numbers are written. A scale is drawn only if there is no room for every value.
    pub words: NumberWords,
}

/// One bar.
#[derive(Debug, Clone)]
pub struct Bar {
    /// What stands under it.
    pub label: Label,
    /// How it is drawn.
    pub kind: BarKind,
    /// Its value; with [`BarKind::Missing`] only the text counts, which stands where the bar would.
    pub amount: Amount,
    /// Lines under the value, such as `3½` and `months`; left out where they are wider than the slot.
    pub notes: Vec<String>,
    /// Where the bar leads.
    pub href: Option<String>,
}

/// How a bar's value came to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BarKind {
    /// Published, for the whole period.
    Full,
    /// The same, of what this one is compared with.
    Other,
    /// A part of the period only: in the colour of caution.
    Part,
    /// Worked out: hollow, with a broken outline.
    Derived,
    /// Not available.
    Missing,
}

impl BarKind {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Full => "this-f",
            Self::Other => "other-f",
            Self::Part => "odd-f",
            Self::Derived => "hollow dash",
            Self::Missing => "gap",
        }
    }

    fn text_class(self) -> &'static str {
        match self {
            Self::Full | Self::Other | Self::Part => "b",
            Self::Derived | Self::Missing => "q",
        }
    }
}

impl Bar {
    /// Its height, if it has one.
    pub(super) fn height(&self) -> Option<f64> {
        Some(self.amount.value).filter(|value| self.kind != BarKind::Missing && value.is_finite())
    }
}

/// Height of a line of notes.
const LINE: f64 = 14.0;

/// Draws the bars; `None` if none has a value.
#[must_use]
pub fn columns(data: &Columns) -> Option<Picture> {
    let plain = draw(data, false)?;
    if plain.complete { Some(plain.picture) } else { draw(data, true).map(|drawing| drawing.picture) }
}

struct Drawing {
    picture: Picture,
    /// Whether every value found its place on both screens.
    complete: bool,
}

fn draw(data: &Columns, with_scale: bool) -> Option<Drawing> {
    let heights: Vec<f64> = data.bars.iter().map(|bar| bar.height().unwrap_or(0.0)).collect();
    data.bars.iter().find_map(Bar::height)?;
    let across = 0.0..count(data.bars.len());

    let (lowest, greatest) = (heights.iter().copied().fold(0.0, f64::min), heights.iter().copied().fold(0.0, f64::max));
    let step = nice_step(greatest - lowest, 4.0, least_step(heights.iter().copied()));
    let scale = Scale::new(&((lowest / step).ceil() * step + 0.0..greatest), step, data.words);
    let gutter = if with_scale { scale.gutter() } else { 0.0 };
    let fields = [0, 1].map(|i| Field::new(Screen::BOTH[i], HEIGHTS[i], gutter));
    let noted = fields.map(|field| {
        let slot = field.least_width() / across.end;
        data.bars.iter().map(|bar| fitting_notes(bar, field.screen, slot)).collect::<Vec<_>>()
    });
    let top = if lowest < 0.0 && greatest <= 0.0 { 0.0 } else { top(&heights, &noted, &fields) };
    let up = room(lowest, top)..top;
    let half = half_column(across.end);
    let mut canvas = Canvas::new(across.clone(), up.clone());
    if with_scale {
        scale.draw(&mut canvas, &across);
    }

    let mut barriers = Vec::new();
    for (index, bar) in data.bars.iter().enumerate() {
        let Some(height) = bar.height() else { continue };
        let middle = middle(index);
        let tip = format!("{}: {}", bar.label.long, bar.amount.text);
        let (upper, lower) = (height.max(0.0), height.min(0.0));
        canvas.linked(bar.href.as_deref(), |canvas| {
            canvas.rectangle((middle - half, upper), (middle + half, lower), Pen::new(bar.kind.class()).tip(&tip));
        });
        barriers.push(Barrier::Area(canvas.share((middle - half, upper)), canvas.share((middle + half, lower))));
        notes(&mut canvas, bar, (middle, height), [noted[0][index], noted[1][index]]);
    }
    foot(&mut canvas, &across, 0.0);
    slots(&mut canvas, &data.bars.iter().map(|bar| bar.label.clone()).collect::<Vec<_>>(), up.start, gutter, Rhythms::EachFirst);

    let held: Vec<Option<f64>> = data.bars.iter().map(Bar::height).collect();
    let row = RowCaptions::new(&held, |index| {
        let bar = &data.bars[index];
        let above = |lines: usize| match heights[index] {
            below if below < 0.0 => captions::below(index, data.bars.len()),
            _ => captions::above(index, data.bars.len(), LINE * count(lines)),
        };
        Caption {
            at: (middle(index), heights[index]),
            text: bar.amount.text.clone(),
            classes: bar.kind.text_class(),
            spots: [above(noted[0][index]), above(noted[1][index])],
        }
    });
    let places = row.settle(&canvas, &fields, &barriers);
    captions::write(&mut canvas, &row.captions, &places);
    let complete = row.complete(&places);
    let class = if with_scale { format!("h-bars {}", scale.class()) } else { "h-bars".to_owned() };
    Some(Drawing { picture: canvas.finish(&data.about, &class), complete })
}

/// How many lines of notes a bar shows: all, or none if one of them is wider than the slot.
fn fitting_notes(bar: &Bar, screen: Screen, slot: f64) -> usize {
    let fits = bar.notes.iter().all(|note| screen.text_width(note) <= slot);
    if fits && bar.height().is_some_and(|height| height >= 0.0) { bar.notes.len() } else { 0 }
}

/// The top of the scale: high enough that value and notes stand within the headroom above the tallest bars.
fn top(heights: &[f64], noted: &[Vec<usize>; 2], fields: &[Field; 2]) -> f64 {
    let mut top: f64 = 0.0;
    for (field, noted) in fields.iter().zip(noted) {
        for (height, &lines) in heights.iter().zip(noted) {
            let over = (LINE * count(lines) + 5.0 + LINE - HEADROOM).max(0.0);
            top = top.max(height / (1.0 - (over / field.height).min(0.5)));
        }
    }
    if top > 0.0 { top } else { 1.0 }
}

/// The foot of the drawing: nought, or so far below the lowest bar that its value stands under it and above the names of the slots.
fn room(lowest: f64, top: f64) -> f64 {
    if lowest < 0.0 { lowest - (top - lowest) * UNDER / (HEIGHTS[0] - UNDER) } else { 0.0 }
}

/// What a value takes under its bar.
const UNDER: f64 = 20.0;

fn notes(canvas: &mut Canvas, bar: &Bar, at: (f64, f64), lines: [usize; 2]) {
    let class = if bar.kind == BarKind::Part { "w m" } else { "q m" };
    let only = match lines.map(|lines| lines > 0) {
        [false, false] => return,
        [true, true] => "",
        [true, false] => Screen::Narrow.class(),
        [false, true] => Screen::Wide.class(),
    };
    for (below, note) in bar.notes.iter().rev().enumerate() {
        canvas.text(at, note, Pen::new(class).also(only).nudge(0.0, -5.0 - LINE * count(below)));
    }
}

fn middle(index: usize) -> f64 {
    count(index) + 0.5
}
