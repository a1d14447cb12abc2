//! Columns by year, each with its value above it, and each telling how it came to be: a full year as published, a part of a
//! year, worked out from other numbers, or not available.

use super::axis::{Rhythms, Scale, foot, half_column, least_step, nice_step, slots};
use super::canvas::Canvas;
use super::captions::{self, Caption, RowCaptions};
use super::picture::{Pen, Picture};
use super::place::{Barrier, Field, HEADROOM, Screen};
use super::stacked_columns::HEIGHTS;
use super::{About, Amount, Label, NumberWords, count, length};

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
        if self.kind == BarKind::Missing { None } else { length(self.amount.value) }
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

    let greatest = heights.iter().copied().fold(0.0, f64::max);
    let scale = Scale::new(&(0.0..greatest), nice_step(greatest, 4.0, least_step(heights.iter().copied())), data.words);
    let gutter = if with_scale { scale.gutter() } else { 0.0 };
    let fields = [0, 1].map(|i| Field::new(Screen::BOTH[i], HEIGHTS[i], gutter));
    let noted = fields.map(|field| {
        let slot = field.least_width() / across.end;
        data.bars.iter().map(|bar| fitting_notes(bar, field.screen, slot)).collect::<Vec<_>>()
    });
    let up = 0.0..top(&heights, &noted, &fields);
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
        canvas.linked(bar.href.as_deref(), |canvas| {
            canvas.rectangle((middle - half, height), (middle + half, 0.0), Pen::new(bar.kind.class()).tip(&tip));
        });
        barriers.push(Barrier::Area(canvas.share((middle - half, height)), canvas.share((middle + half, 0.0))));
        notes(&mut canvas, bar, (middle, height), [noted[0][index], noted[1][index]]);
    }
    foot(&mut canvas, &across, 0.0);
    slots(&mut canvas, &data.bars.iter().map(|bar| bar.label.clone()).collect::<Vec<_>>(), 0.0, gutter, Rhythms::EachFirst);

    let held: Vec<Option<f64>> = data.bars.iter().map(Bar::height).collect();
    let row = RowCaptions::new(&held, |index| {
        let bar = &data.bars[index];
        let above = |lines: usize| captions::above(index, data.bars.len(), LINE * count(lines));
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
    if fits && bar.kind != BarKind::Missing { bar.notes.len() } else { 0 }
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
