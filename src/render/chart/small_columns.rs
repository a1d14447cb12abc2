//! A small panel of columns: several stand beside each other, each with its own heading and its own scale, which is written on
//! it, because panels side by side are otherwise taken to share one.

use super::axis::{foot, half_column};
use super::canvas::Canvas;
use super::captions::{self, Caption};
use super::picture::{Pen, Picture};
use super::place::{Anchor, Barrier, Field, Screen, Spot};
use super::{About, Amount, Bar, count};

/// The drawing of [`small_columns`].
#[derive(Debug, Clone)]
pub struct SmallColumns {
    /// Id, title and description.
    pub about: About,
    /// The bars, from left to right; their notes are not drawn, and of the labels only the first and the last.
    pub bars: Vec<Bar>,
    /// The top of this panel's scale.
    pub top: Amount,
}

/// Height of the plot, as the class `h-small` gives it.
const HEIGHT: f64 = 72.0;
/// Panels stand two in a row even on a phone.
const WIDTHS: [f64; 4] = [136.0, 180.0, 260.0, 440.0];

/// Draws the panel; `None` if no bar has a value, or one is below nought: for that a panel is too small.
#[must_use]
pub fn small_columns(data: &SmallColumns) -> Option<Picture> {
    if data.bars.iter().filter_map(Bar::height).any(|height| height < 0.0) {
        return None;
    }
    let greatest = data.bars.iter().filter_map(Bar::height).reduce(f64::max)?;
    let top = super::length(data.top.value).unwrap_or(0.0).max(greatest);
    let up = 0.0..if top > 0.0 { top } else { 1.0 };
    let across = 0.0..count(data.bars.len());
    let half = half_column(across.end);
    let mut canvas = Canvas::new(across.clone(), up.clone());
    canvas.straight((0.0, up.end), (across.end, up.end), Pen::new("grid"));

    let mut barriers = Vec::new();
    let mut last = None;
    for (middle, bar) in (0_u32..).map(|i| f64::from(i) + 0.5).zip(&data.bars) {
        let tip = format!("{}: {}", bar.label.long, bar.amount.text);
        let pen = Pen::new(bar.kind.class()).tip(&tip);
        let height = bar.height();
        // There is no room for a word in a slot of ten pixels, so what is missing is drawn as a band.
        let drawn = height.unwrap_or(up.end);
        canvas.linked(bar.href.as_deref(), |canvas| canvas.rectangle((middle - half, drawn), (middle + half, 0.0), pen));
        barriers.push(Barrier::Area(canvas.share((middle - half, drawn)), canvas.share((middle + half, 0.0))));
        if let Some(height) = height {
            last = Some(((middle, height), bar));
        }
    }
    foot(&mut canvas, &across, 0.0);
    ends(&mut canvas, data);

    // The scale's number is the first to get a place; the last bar keeps its own unless the two would touch.
    let scale = Caption::new((0.0, up.end), &data.top.text, "q", &[Spot::new(Anchor::Start, 0.0, -5.0)]);
    let mut labels = vec![scale];
    if let Some((at, bar)) = last {
        let spots = [Spot::new(Anchor::Middle, 0.0, -5.0), Spot::new(Anchor::End, 8.0, -5.0)];
        labels.push(Caption::new(at, &bar.amount.text, "b halo", &spots));
    }
    let field = Field { screen: Screen::Wide, height: HEIGHT, gutter: 0.0, widths: &WIDTHS };
    let places = captions::settle(&canvas, &[field; 2], &labels, &barriers);
    captions::write(&mut canvas, &labels, &places);
    Some(canvas.finish(&data.about, "h-small"))
}

/// The first and the last label, under the ends of the axis.
fn ends(canvas: &mut Canvas, data: &SmallColumns) {
    let [first, .., last] = &data.bars[..] else {
        if let [only] = &data.bars[..] {
            canvas.text((0.5, 0.0), &only.label.long, Pen::new("m q").nudge(0.0, 15.0));
        }
        return;
    };
    let room = WIDTHS[0] - 6.0;
    let long = Screen::Wide.text_width(&first.label.long) + Screen::Wide.text_width(&last.label.long) <= room;
    let [first, last] = [first, last].map(|bar| if long { &bar.label.long } else { &bar.label.short });
    let end = count(data.bars.len());
    canvas.text((0.0, 0.0), first, Pen::new("q").nudge(0.0, 15.0));
    canvas.text((end, 0.0), last, Pen::new("e q").nudge(0.0, 15.0));
}
