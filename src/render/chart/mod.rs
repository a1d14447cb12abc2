//! Charts: data in, drawing out. Each kind is one file with one struct and one function that gives a [`Picture`], or `None` when
//! there is nothing to draw.
//!
//! Everything that needs judgement is settled before: the data come counted, sorted and worded, and nothing here knows what a
//! force or a case is. What is settled here is where things stand. Two decisions run through all kinds:
//!
//! * **Text never scales.** Shapes stand at percentages of the drawing, the style sheet gives the height and a padding in
//!   pixels for the labels around the plot, and type stays 12 px (11 px on a phone). So one drawing serves every width, but a
//!   label needs another place on a narrow screen than on a wide one: where the two differ, both are written, with the classes
//!   `narrow` and `wide`, and the style sheet shows one. See [`place`].
//! * **Colours are the page's.** Each shape names a class, and carries a plain colour only for readers without our style
//!   sheet. No `style` attribute, because the pages forbid it. See [`tone`].
//!
//! Title, key, source and the table behind the chart are HTML and made elsewhere. A label that finds no free place is left
//! out, because that table has every number.

mod axis;
mod canvas;
mod captions;
mod columns;
mod dot_row;
mod flags;
mod funnel;
mod key;
mod line;
pub(crate) mod picture;
mod place;
pub(crate) mod room;
mod share_bar;
mod small_columns;
mod stacked_columns;
mod surface;
#[cfg(test)]
mod tests;
mod tiles;
mod timeline;
pub(crate) mod tone;

pub use columns::{Bar, BarKind, Columns, columns};
pub use dot_row::{Dot, DotScale, Tick, dot_axis, dot_row};
pub use funnel::{Funnel, FunnelDot, Limits, funnel};
pub(crate) use key::Swatch;
pub use key::{KeyMark, key_mark};
pub use line::{Gap, Line, Point, Run, RunKind, SeriesBreak, floor_for, line};
pub use picture::Picture;
pub use share_bar::{ShareBar, ShareSegment, share_bar};
pub use small_columns::{SmallColumns, small_columns};
pub use stacked_columns::{Series, StackedColumn, StackedColumns, stacked_columns};
pub use tiles::{Shade, Tile, Tiles, tiles};
pub use timeline::{Mark, Timeline, When, timeline};

/// What a drawing says to those who do not see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Makes the ids `{id}-t` and `{id}-d`: unique on its page, without spaces.
    pub id: String,
    /// What is drawn: measure, place, period.
    pub title: String,
    /// What a reader sees in it, in a sentence or two.
    pub description: String,
}

/// The name of a place on an axis, in two lengths: `2017/18` and `17/18`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Used where there is room, and always in tips.
    pub long: String,
    /// Used where the long one would touch its neighbour.
    pub short: String,
}

impl Label {
    /// A label that has one length only.
    #[must_use]
    pub fn same(text: &str) -> Self {
        Self { long: text.to_owned(), short: text.to_owned() }
    }
}

/// A number, and how the site writes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Amount {
    /// What is drawn. What is not a number counts as absent. Columns and lines draw what is below nought; the other kinds draw parts of
    /// a whole or counts, and make no drawing, or no mark, of what cannot be one.
    pub value: f64,
    /// What is written beside it.
    pub text: String,
}

/// How the site writes the numbers of an axis, which only the drawing can choose.
pub type NumberWords = fn(f64) -> String;

/// Escapes text for XML, in element content and in attributes. Characters that XML cannot hold are left out.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// A number of things as a number to draw with.
#[expect(clippy::cast_precision_loss, reason = "what a chart counts is few: slots, lanes, characters")]
fn count(things: usize) -> f64 {
    things as f64
}

/// A value that can be drawn as a length from nought, or nothing.
fn length(value: f64) -> Option<f64> {
    (value.is_finite() && value >= 0.0).then_some(value)
}
