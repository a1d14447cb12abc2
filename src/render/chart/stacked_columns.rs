//! Columns of ordered segments: what became of the cases of each year.

use super::axis::{Rhythms, Scale, foot, half_column, nice_step, slots};
use super::canvas::Canvas;
use super::captions::{self, Caption, RowCaptions};
use super::picture::{Pen, Picture};
use super::place::{Barrier, Field, Screen};
use super::{About, Amount, Label, NumberWords, count, length, tone};

/// The drawing of [`stacked_columns`].
#[derive(Debug, Clone)]
pub struct StackedColumns {
    /// Id, title and description.
    pub about: About,
    /// The segments, from the foot of the column to its top.
    pub series: Vec<Series>,
    /// The columns, from left to right.
    pub columns: Vec<StackedColumn>,
    /// How the scale's numbers are written.
    pub words: NumberWords,
}

/// One kind of segment.
#[derive(Debug, Clone)]
pub struct Series {
    /// Its name, for tips.
    pub label: String,
    /// Its step of the ordered scale, 0 (hollow) to 4 (darkest).
    pub step: u8,
}

/// One column.
#[derive(Debug, Clone)]
pub struct StackedColumn {
    /// What stands under it.
    pub label: Label,
    /// One amount for each series, in their order; `None` where nothing is held, which is not nought.
    pub parts: Option<Vec<Amount>>,
    /// What is written above the column; in its place, when nothing is held. May be empty.
    pub caption: String,
    /// Where the column leads.
    pub href: Option<String>,
}

/// Heights of the plot on the two screens, as the class `h-bars` gives them.
pub(super) const HEIGHTS: [f64; 2] = [180.0, 228.0];
/// Space between segments, as a share of the plot: about 2 px.
const GAP: f64 = 0.009;

/// Draws the columns; `None` if no column holds anything, or a part is below nought and so no part.
#[must_use]
pub fn stacked_columns(data: &StackedColumns) -> Option<Picture> {
    if data.columns.iter().flat_map(|column| column.parts.iter().flatten()).any(|part| part.value < 0.0) {
        return None;
    }
    let totals: Vec<Option<f64>> = data.columns.iter().map(total).collect();
    let greatest = totals.iter().flatten().copied().reduce(f64::max)?;
    let across = 0.0..count(data.columns.len());
    let up = 0.0..if greatest > 0.0 { greatest } else { 1.0 };

    let scale = Scale::new(&up, nice_step(up.end, 4.0, 1.0), data.words);
    let fields = [0, 1].map(|i| Field::new(Screen::BOTH[i], HEIGHTS[i], scale.gutter()));
    let plot = Plot { half: half_column(across.end), top: up.end, fields };
    let mut canvas = Canvas::new(across.clone(), up.clone());
    scale.draw(&mut canvas, &across);

    let mut barriers = Vec::new();
    for (middle, (column, total)) in (0_u32..).map(|i| f64::from(i) + 0.5).zip(data.columns.iter().zip(&totals)) {
        if let (Some(parts), Some(total)) = (&column.parts, total) {
            canvas.linked(column.href.as_deref(), |canvas| {
                segments(canvas, data, column, parts, middle, &plot);
            });
            barriers.push(Barrier::Area(canvas.share((middle - plot.half, *total)), canvas.share((middle + plot.half, 0.0))));
        }
    }
    foot(&mut canvas, &across, 0.0);
    slots(
        &mut canvas,
        &data.columns.iter().map(|c| c.label.clone()).collect::<Vec<_>>(),
        0.0,
        scale.gutter(),
        Rhythms::EachFirst,
    );

    let row = RowCaptions::new(&totals, |i| {
        let class = if totals[i].is_some() { "b" } else { "q" };
        let at = (count(i) + 0.5, totals[i].unwrap_or(0.0));
        Caption::new(at, &data.columns[i].caption, class, &captions::above(i, totals.len(), 0.0))
    });
    let places = row.settle(&canvas, &fields, &barriers);
    captions::write(&mut canvas, &row.captions, &places);
    Some(canvas.finish(&data.about, &format!("h-bars {}", scale.class())))
}

fn total(column: &StackedColumn) -> Option<f64> {
    // A sum of which a part is not a number is none.
    column.parts.as_ref()?.iter().map(|part| length(part.value)).sum()
}

/// Where columns stand and how large the plot is, the same for all of them.
struct Plot {
    /// Half the width of a column, in slots.
    half: f64,
    /// The top of the scale.
    top: f64,
    fields: [Field; 2],
}

fn segments(canvas: &mut Canvas, data: &StackedColumns, column: &StackedColumn, parts: &[Amount], middle: f64, plot: &Plot) {
    let (left, right) = (middle - plot.half, middle + plot.half);
    let mut base = 0.0;
    for (series, part) in data.series.iter().zip(parts) {
        let Some(value) = length(part.value).filter(|value| *value > 0.0) else { continue };
        // The gap is taken from the segment above it, never so much that a segment of one case disappears.
        let gap = if base > 0.0 { (GAP * plot.top).min(value / 2.0) } else { 0.0 };
        let tip = format!("{}, {}: {}", column.label.long, series.label, part.text);
        canvas.rectangle((left, base + gap), (right, base + value), Pen::new(tone::step(series.step)).tip(&tip));
        let [narrow, wide] = plot.fields.map(|field| {
            let width = field.least_width() * 2.0 * plot.half / count(data.columns.len());
            let height = field.height * (value - gap) / plot.top;
            height >= 15.0 && width >= field.screen.text_width(&part.text) + 2.0
        });
        if narrow || wide {
            let only = if narrow == wide { "" } else { Screen::BOTH[usize::from(wide)].class() };
            let pen = Pen::new(tone::on_step(series.step)).also("m").also(only).nudge(0.0, 4.0);
            canvas.text((middle, base + f64::midpoint(gap, value)), &part.text, pen);
        }
        base += value;
    }
}
