//! A funnel: rates against sizes, with the limits between which chance would keep a rate of each size. The limits draw together as sizes
//! grow, so that a small one is not taken for an outlier because it swings.
//!
//! Sizes stand at their square roots, as their chance does: else one that is much larger than all others would press them into a corner.

use super::axis::{Scale, foot, least_step, nice_step};
use super::canvas::{At, Canvas};
use super::captions::{self, Caption};
use super::picture::{Pen, Picture};
use super::place::{Anchor, Barrier, Field, Screen, Spot};
use super::{About, Amount, NumberWords};
use std::ops::Range;

/// A funnel.
#[derive(Debug, Clone)]
pub struct Funnel {
    /// What it says to those who do not see it.
    pub about: About,
    /// The rate that all are held against.
    pub reference: Amount,
    /// Pairs of limits, the inner pair first.
    pub limits: Vec<Limits>,
    /// What is held against them.
    pub dots: Vec<FunnelDot>,
    /// What the sizes count, under their scale.
    pub sizes: String,
    /// How rates are written.
    pub words: NumberWords,
    /// How sizes are written.
    pub size_words: NumberWords,
}

/// A pair of limits.
#[derive(Debug, Clone)]
pub struct Limits {
    /// `95%`
    pub label: String,
    /// Size, lower and upper limit, in the order of sizes.
    pub points: Vec<(f64, f64, f64)>,
}

/// A rate in a funnel.
#[derive(Debug, Clone)]
pub struct FunnelDot {
    /// Of what size.
    pub size: f64,
    /// The rate.
    pub amount: Amount,
    /// Its name, written beside it only where it lies outside.
    pub label: String,
    /// Whether it lies outside the inner limits.
    pub outside: bool,
    /// Whether it rests on too few events to be relied on: drawn hollow.
    pub few: bool,
    /// What a pointer resting on it is told.
    pub tip: String,
    /// A class by which a style sheet can pick it out; may be empty.
    pub class: String,
    /// Where it leads.
    pub href: Option<String>,
}

/// Heights of the plot on the two screens, as the class `h-funnel` gives them.
pub(super) const HEIGHTS: [f64; 2] = [272.0, 336.0];
const RADIUS: f64 = 5.0;

/// Draws the funnel; `None` if there is no dot.
#[must_use]
pub fn funnel(data: &Funnel) -> Option<Picture> {
    let dots: Vec<&FunnelDot> = data.dots.iter().filter(|dot| is_size(dot.size) && dot.amount.value.is_finite()).collect();
    let largest = dots.iter().map(|dot| dot.size).reduce(f64::max)?;
    let smallest = dots.iter().map(|dot| dot.size).fold(largest, f64::min);
    let reference = Some(data.reference.value).filter(|value| value.is_finite() && *value >= 0.0);
    let top = top(&dots, reference, &data.limits);
    let step = nice_step(top, 5.0, least_step(dots.iter().map(|dot| dot.amount.value)));
    let up = 0.0..step * (top / step).ceil().max(1.0);
    let across = 0.8 * smallest.sqrt()..1.03 * largest.sqrt();

    let scale = Scale::new(&up, step, data.words);
    let fields = [0, 1].map(|i| Field::new(Screen::BOTH[i], HEIGHTS[i], scale.gutter()));
    let mut canvas = Canvas::new(across.clone(), up.clone());
    scale.draw(&mut canvas, &across);
    let mut barriers = Vec::new();
    for (index, limits) in data.limits.iter().enumerate() {
        let class = if index == 0 { "ln-o dash" } else { "ln-o" };
        for ends in [0, 1] {
            let curve = limits.points.iter().map(|(size, low, high)| (*size, if ends == 0 { *low } else { *high }));
            for run in runs(curve, up.end, &across) {
                barriers.extend(run.windows(2).map(|ends| Barrier::Faint(canvas.share(ends[0]), canvas.share(ends[1]))));
                canvas.polyline(&run, Pen::new(class));
            }
        }
    }
    if let Some(reference) = reference {
        canvas.straight((across.start, reference), (across.end, reference), Pen::new("ref"));
        barriers.push(Barrier::Faint(canvas.share((across.start, reference)), canvas.share((across.end, reference))));
    }
    foot(&mut canvas, &across, up.start);
    for dot in &dots {
        let class = if dot.few { "hollow" } else { "other-f" };
        canvas.linked(dot.href.as_deref(), |canvas| {
            canvas.circle(at(dot), RADIUS, Pen::new(class).also(&dot.class).tip(&dot.tip));
        });
        barriers.push(Barrier::Mark(canvas.share(at(dot)), RADIUS));
    }
    sizes(&mut canvas, data, scale.gutter(), &across);
    let labels = labels(data, &dots, reference, across.end);
    let places = captions::settle(&canvas, &fields, &labels, &barriers);
    captions::write(&mut canvas, &labels, &places);
    Some(canvas.finish(&data.about, &format!("h-funnel {}", scale.class())))
}

fn is_size(size: f64) -> bool {
    size.is_finite() && size > 0.0
}

fn at(dot: &FunnelDot) -> At {
    (dot.size.sqrt(), dot.amount.value.max(0.0))
}

/// The end of the scale: above every dot and the reference; and above the limits too, unless these would press the dots down.
fn top(dots: &[&FunnelDot], reference: Option<f64>, limits: &[Limits]) -> f64 {
    let highest = dots.iter().map(|dot| dot.amount.value).chain(reference).fold(0.0, f64::max);
    let limit = limits.iter().flat_map(|limits| &limits.points).map(|(_, _, high)| *high).filter(|high| high.is_finite());
    let top = highest.max(limit.fold(0.0, f64::max).min(highest * 1.6));
    if top > 0.0 { top } else { 1.0 }
}

/// A curve in the units of the plot, cut where it leaves the top: what lies above is not drawn along the edge.
fn runs(curve: impl Iterator<Item = (f64, f64)>, top: f64, across: &Range<f64>) -> Vec<Vec<At>> {
    let points: Vec<At> = curve
        .filter(|(size, limit)| is_size(*size) && limit.is_finite())
        .map(|(size, limit)| (size.sqrt(), limit.max(0.0)))
        .filter(|(x, _)| across.contains(x))
        .collect();
    let mut runs: Vec<Vec<At>> = vec![Vec::new()];
    let mut before: Option<At> = None;
    for point in points {
        let (is_in, was_in) = (point.1 <= top, before.is_some_and(|before| before.1 <= top));
        if let Some(before) = before.filter(|_| is_in != was_in) {
            let share = (top - before.1) / (point.1 - before.1);
            let edge = (before.0 + (point.0 - before.0) * share, top);
            if is_in {
                runs.push(vec![edge]);
            } else if let Some(run) = runs.last_mut() {
                run.push(edge);
            }
        }
        if is_in && let Some(run) = runs.last_mut() {
            run.push(point);
        }
        before = Some(point);
    }
    runs.retain(|run| run.len() > 1);
    runs
}

/// The scale of sizes: round numbers from the largest down, as many as have room, and what they count.
fn sizes(canvas: &mut Canvas, data: &Funnel, gutter: f64, across: &Range<f64>) {
    let screen = Screen::Narrow;
    let width = screen.least_width() - gutter;
    let mut taken = f64::INFINITY;
    for size in round_down_from(across.end * across.end) {
        let text = (data.size_words)(size);
        let (place, half) = ((size.sqrt() - across.start) / (across.end - across.start) * width, screen.text_width(&text) / 2.0);
        // The last may lean a little into the page's margin, the first into the gutter.
        if place + half + 10.0 > taken || place + half > width + 8.0 || place < 4.0 {
            continue;
        }
        taken = place - half;
        canvas.text((size.sqrt(), 0.0), &text, Pen::new("m q").nudge(0.0, 17.0));
    }
    canvas.text((f64::midpoint(across.start, across.end), 0.0), &data.sizes, Pen::new("m q").nudge(0.0, 36.0));
}

/// 1, 2, 3 and 5 times the powers of ten, from a number down.
fn round_down_from(largest: f64) -> Vec<f64> {
    let mut found = Vec::new();
    let mut decade = 1.0;
    while decade <= largest && decade < 1e12 {
        found.extend([1.0, 2.0, 3.0, 5.0].map(|times| times * decade).into_iter().filter(|size| *size <= largest));
        decade *= 10.0;
    }
    found.reverse();
    found
}

/// The names of what lies outside, then of the reference and the limits.
fn labels(data: &Funnel, dots: &[&FunnelDot], reference: Option<f64>, right: f64) -> Vec<Caption> {
    let mut labels: Vec<Caption> =
        dots.iter().filter(|dot| dot.outside).map(|dot| Caption::new(at(dot), &dot.label, "b halo", &around())).collect();
    let ends = [Spot::new(Anchor::End, 0.0, -5.0), Spot::new(Anchor::End, 0.0, 14.0)];
    if let Some(reference) = reference.filter(|_| !data.reference.text.is_empty()) {
        labels.push(Caption::new((right, reference), &data.reference.text, "w b halo", &ends));
    }
    for limits in data.limits.iter().rev() {
        let last = limits.points.iter().rfind(|(size, _, high)| is_size(*size) && size.sqrt() <= right && high.is_finite());
        if let Some((size, low, high)) = last {
            labels.push(Caption::new((size.sqrt(), *high), &limits.label, "q halo", &[ends[0]]));
            labels.push(Caption::new((size.sqrt(), low.max(0.0)), &limits.label, "q halo", &[ends[1]]));
        }
    }
    labels
}

/// Places for the name of a dot, nearest first.
fn around() -> Vec<Spot> {
    let mut spots = Vec::new();
    for far in [0.0, 8.0, 18.0] {
        spots.extend([
            Spot::new(Anchor::Start, 9.0 + far, 4.0),
            Spot::new(Anchor::End, -9.0 - far, 4.0),
            Spot::new(Anchor::Middle, 0.0, -10.0 - far),
            Spot::new(Anchor::Middle, 0.0, 19.0 + far),
            Spot::new(Anchor::Start, 7.0, -7.0 - far),
            Spot::new(Anchor::End, -7.0, -7.0 - far),
            Spot::new(Anchor::Start, 7.0, 16.0 + far),
            Spot::new(Anchor::End, -7.0, 16.0 + far),
        ]);
    }
    spots
}
