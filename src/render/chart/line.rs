//! A line over years, in runs: what one publisher released together is one solid line; later releases, which were not revised
//! with it, are broken lines with hollow points. Nothing is drawn across years that are not held, nor across a break in the series.

use super::axis::{Rhythms, Scale, foot, least_step, nice_step, slots};
use super::canvas::{At, Canvas};
use super::captions::{self, Caption};
use super::picture::{Pen, Picture};
use super::place::{Anchor, Barrier, Field, Screen, Spot};
use super::{About, Amount, Label, NumberWords, count};
use std::ops::Range;

/// The drawing of [`line`].
#[derive(Debug, Clone)]
pub struct Line {
    /// Id, title and description.
    pub about: About,
    /// One label for each slot of the axis, without leaving out years that are not held.
    pub slots: Vec<Label>,
    /// The runs of points. Runs are not joined to each other, and within a run only neighbouring slots are.
    pub runs: Vec<Run>,
    /// Slots that are drawn as missing.
    pub gaps: Vec<Gap>,
    /// Where the series stops being comparable.
    pub breaks: Vec<SeriesBreak>,
    /// Where the scale begins: nought, or what [`floor_for`] gives. The subtitle must say so if it is not nought. A floor above
    /// the lowest value is lowered to it.
    pub floor: f64,
    /// How the scale's numbers are written.
    pub words: NumberWords,
}

/// Points that belong together.
#[derive(Debug, Clone)]
pub struct Run {
    /// How it is drawn.
    pub kind: RunKind,
    /// Its points; their order does not matter.
    pub points: Vec<Point>,
}

/// How a run is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunKind {
    /// One release: solid.
    Solid,
    /// Later releases: broken, with hollow points.
    Later,
}

/// One point.
#[derive(Debug, Clone)]
pub struct Point {
    /// The number of its slot, from 0.
    pub slot: usize,
    /// Its value.
    pub amount: Amount,
}

/// A band where nothing is held.
#[derive(Debug, Clone)]
pub struct Gap {
    /// The first slot of the band.
    pub from: usize,
    /// The last slot of the band.
    pub to: usize,
    /// What is written beside it: `2023 not held`.
    pub label: String,
}

/// A place at which what is counted changes, so that the line is not joined across it.
#[derive(Debug, Clone)]
pub struct SeriesBreak {
    /// The first slot after it.
    pub before: usize,
    /// What is written beside it: `series breaks`.
    pub label: String,
}

/// Heights of the plot on the two screens, as the class `h-line` gives them.
const HEIGHTS: [f64; 2] = [180.0, 244.0];
const RADIUS: f64 = 3.5;

/// A floor for a scale that shows changes rather than sizes: a round number below the lowest value, or nought where the lowest
/// value is less than half of the highest, because such a line reads well from nought; and nought where no two values differ.
#[must_use]
pub fn floor_for(values: &[f64]) -> f64 {
    let Some((lowest, highest)) = extremes(values.iter().copied()) else { return 0.0 };
    if lowest < highest / 2.0 || highest <= lowest {
        return 0.0;
    }
    let least = least_step(values.iter().copied().filter(|value| value.is_finite()));
    let mut step = nice_step(highest - lowest, 4.0, least);
    loop {
        // A little air under the lowest point; and a floor that the scale's steps start from, or its numbers would not be round.
        let floor = (((lowest - step / 4.0) / step).floor() * step).max(0.0);
        if highest - floor <= 4.0 * step {
            return floor;
        }
        step = nice_step(4.1 * step, 4.0, least);
    }
}

/// Draws the line; `None` if it has no point.
#[must_use]
pub fn line(data: &Line) -> Option<Picture> {
    let runs: Vec<(RunKind, Vec<&Point>)> = data.runs.iter().map(|run| (run.kind, points(run, data.slots.len()))).collect();
    let (lowest, highest) = extremes(runs.iter().flat_map(|(_, points)| points).map(|point| point.amount.value))?;
    let floor = if data.floor.is_finite() { data.floor.min(lowest) } else { lowest };
    let values = runs.iter().flat_map(|(_, points)| points).map(|point| point.amount.value);
    let step = nice_step(highest - floor, 4.0, least_step(values.chain([floor])));
    let up = floor..floor + step * ((highest - floor) / step).ceil().max(1.0);
    let across = 0.0..count(data.slots.len());

    let scale = Scale::new(&up, step, data.words);
    let fields = [0, 1].map(|i| Field::new(Screen::BOTH[i], HEIGHTS[i], scale.gutter()));
    let mut canvas = Canvas::new(across.clone(), up.clone());
    scale.draw(&mut canvas, &across);
    let mut barriers = draw_bands(&mut canvas, data, &up);
    for (kind, points) in &runs {
        strokes(&mut canvas, *kind, points, &data.breaks, &mut barriers);
    }
    foot(&mut canvas, &across, floor);
    for (kind, points) in &runs {
        for point in points {
            let class = if *kind == RunKind::Solid { "this-f" } else { "hollow" };
            let tip = format!("{}: {}", data.slots[point.slot].long, point.amount.text);
            canvas.circle(at(point), RADIUS, Pen::new(class).tip(&tip));
            barriers.push(Barrier::Mark(canvas.share(at(point)), RADIUS + 1.0));
        }
    }
    slots(&mut canvas, &data.slots, floor, scale.gutter(), Rhythms::LongFirst);

    let mut labels: Vec<Caption> = worth_a_label(&runs).into_iter().map(point_caption).collect();
    for band in bands(data) {
        let found = band_captions(band, &up, &barriers, |screen, candidate, barriers| {
            let tried: Vec<Caption> = labels.iter().chain([candidate]).cloned().collect();
            captions::settle(&canvas, &fields, &tried, barriers)[screen].last().is_some_and(Option::is_some)
        });
        labels.extend(found);
    }
    let places = captions::settle(&canvas, &fields, &labels, &barriers);
    captions::write(&mut canvas, &labels, &places);
    Some(canvas.finish(&data.about, &format!("h-line {}", scale.class())))
}

/// The points of a run that can be drawn, in the order of their slots.
fn points(run: &Run, slots: usize) -> Vec<&Point> {
    let mut points: Vec<&Point> = run.points.iter().filter(|p| p.slot < slots && p.amount.value.is_finite()).collect();
    points.sort_by_key(|point| point.slot);
    points
}

fn extremes(values: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    values.filter(|value| value.is_finite()).fold(None, |ends, value| match ends {
        None => Some((value, value)),
        Some((lowest, highest)) => Some((value.min(lowest), value.max(highest))),
    })
}

fn at(point: &Point) -> At {
    (count(point.slot) + 0.5, point.amount.value)
}

/// The gaps and breaks as bands from left to right with their labels; a break has no width.
fn bands(data: &Line) -> Vec<(f64, f64, &str)> {
    let end = data.slots.len();
    let gaps = data.gaps.iter().filter(|gap| gap.from <= gap.to && gap.from < end);
    let gaps = gaps.map(|gap| (count(gap.from), count((gap.to + 1).min(end)), gap.label.as_str()));
    let breaks = data.breaks.iter().filter(|b| b.before > 0 && b.before < end);
    gaps.chain(breaks.map(|b| (count(b.before), count(b.before), b.label.as_str()))).collect()
}

fn draw_bands(canvas: &mut Canvas, data: &Line, up: &Range<f64>) -> Vec<Barrier> {
    let mut barriers = Vec::new();
    for (left, right, _) in bands(data) {
        if left < right {
            canvas.rectangle((left, up.end), (right, up.start), Pen::new("gap"));
        } else {
            canvas.straight((left, up.end), (left, up.start), Pen::new("stem dash"));
        }
        // Both edges, not the area: the band's own label may stand in it. And faintly: beside a band there may be no other place.
        for x in [left, right] {
            barriers.push(Barrier::Faint(canvas.share((x, up.end)), canvas.share((x, up.start))));
        }
    }
    barriers
}

/// Draws a run's line, anew after each slot it passes over and after each break.
fn strokes(canvas: &mut Canvas, kind: RunKind, points: &[&Point], breaks: &[SeriesBreak], barriers: &mut Vec<Barrier>) {
    let class = if kind == RunKind::Solid { "ln" } else { "ln dash" };
    for stretch in
        points.chunk_by(|a, b| b.slot <= a.slot + 1 && !breaks.iter().any(|at| a.slot < at.before && at.before <= b.slot))
    {
        let path: Vec<At> = stretch.iter().map(|point| at(point)).collect();
        canvas.polyline(&path, Pen::new(class));
        barriers.extend(path.windows(2).map(|ends| Barrier::Stroke(canvas.share(ends[0]), canvas.share(ends[1]))));
    }
}

/// The last, highest, lowest and first point of all; then the ends of each later run, whose level is the thing in doubt.
fn worth_a_label<'a>(runs: &[(RunKind, Vec<&'a Point>)]) -> Vec<&'a Point> {
    let mut all: Vec<&Point> = runs.iter().flat_map(|(_, points)| points.iter().copied()).collect();
    all.sort_by_key(|point| point.slot);
    let values: Vec<f64> = all.iter().map(|point| point.amount.value).collect();
    let mut chosen: Vec<&Point> = captions::landmarks(&values).into_iter().map(|index| all[index]).collect();
    for (_, points) in runs.iter().filter(|(kind, _)| *kind == RunKind::Later) {
        for point in [points.last(), points.first()].into_iter().flatten() {
            if !chosen.iter().any(|known| std::ptr::eq(*known, *point)) {
                chosen.push(point);
            }
        }
    }
    chosen.truncate(8);
    chosen
}

fn point_caption(point: &Point) -> Caption {
    let mut spots = vec![];
    for far in [0.0, 7.0, 14.0] {
        spots.extend([
            Spot::new(Anchor::Middle, 0.0, -9.0 - far),
            Spot::new(Anchor::Middle, 0.0, 18.0 + far),
            Spot::new(Anchor::End, 6.0, -9.0 - far),
            Spot::new(Anchor::End, 6.0, 18.0 + far),
            Spot::new(Anchor::Start, -6.0, -9.0 - far),
            Spot::new(Anchor::Start, -6.0, 18.0 + far),
            Spot::new(Anchor::End, -9.0 - far, 4.0),
            Spot::new(Anchor::Start, 9.0 + far, 4.0),
        ]);
    }
    Caption::new(at(point), &point.amount.text, "b halo", &spots)
}

/// Finds a place for a band's label on each screen: in the band if it is wide enough, else to its left or right, else across
/// its edges; at the foot before the top. The places hang on three different points, so they are tried one after the other.
fn band_captions(
    (left, right, label): (f64, f64, &str),
    up: &Range<f64>,
    barriers: &[Barrier],
    free: impl Fn(usize, &Caption, &[Barrier]) -> bool,
) -> Vec<Caption> {
    let mut candidates = Vec::new();
    for level in [0.05, 0.9, 0.2, 0.75, 0.35, 0.6, 0.5] {
        let y = up.start + (up.end - up.start) * level;
        for (x, classes, spot) in [
            (f64::midpoint(left, right), "q", Spot::new(Anchor::Middle, 0.0, 0.0)),
            (left, "q halo", Spot::new(Anchor::End, -6.0, 0.0)),
            (right, "q halo", Spot::new(Anchor::Start, 6.0, 0.0)),
        ] {
            candidates.push(Caption::new((x, y), label, classes, &[spot]));
        }
    }
    let firm: Vec<Barrier> = barriers
        .iter()
        .map(|barrier| if let Barrier::Faint(from, to) = *barrier { Barrier::Stroke(from, to) } else { *barrier })
        .collect();
    let [narrow, wide] = [0, 1].map(|screen| {
        let first = |barriers: &[Barrier]| candidates.iter().position(|candidate| free(screen, candidate, barriers));
        first(&firm).or_else(|| first(barriers))
    });
    if narrow == wide {
        return narrow.map(|index| candidates[index].clone()).into_iter().collect();
    }
    let only = |index: usize, other: usize| {
        let mut caption = candidates[index].clone();
        caption.spots[other].clear();
        caption
    };
    narrow.map(|index| only(index, 1)).into_iter().chain(wide.map(|index| only(index, 0))).collect()
}
