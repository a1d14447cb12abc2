//! One bar cut into ordered shares, with their numbers: several stand below each other, each under its own heading.

use super::canvas::Canvas;
use super::picture::{Pen, Picture};
use super::place::Screen;
use super::{About, Amount, length, tone};

/// The drawing of [`share_bar`].
#[derive(Debug, Clone)]
pub struct ShareBar {
    /// Id, title and description.
    pub about: About,
    /// The segments, from left to right.
    pub segments: Vec<ShareSegment>,
}

/// One share of the bar.
#[derive(Debug, Clone)]
pub struct ShareSegment {
    /// Its name, for tips.
    pub label: String,
    /// Its step of the ordered scale, 0 (hollow) to 4 (darkest).
    pub step: u8,
    /// Its number; the bar's whole is the sum.
    pub amount: Amount,
}

/// Space at the right for the number of a last segment too narrow to hold it, as the class `h-stack` pads it. Every bar has
/// it, so that bars below each other keep one scale.
const PADDING: f64 = 30.0;
/// Space between segments, as a share of the bar.
const GAP: f64 = 0.0045;

/// Draws the bar; `None` if its segments come to nought, or one is below nought and so no share.
#[must_use]
pub fn share_bar(data: &ShareBar) -> Option<Picture> {
    if data.segments.iter().any(|segment| segment.amount.value < 0.0) {
        return None;
    }
    let drawn: Vec<(&ShareSegment, f64)> =
        data.segments.iter().filter_map(|s| Some((s, length(s.amount.value).filter(|value| *value > 0.0)?))).collect();
    let whole: f64 = drawn.iter().map(|(_, value)| value).sum();
    if !(whole > 0.0 && whole.is_finite()) {
        return None;
    }
    let mut canvas = Canvas::new(0.0..whole, 0.0..1.0);
    let mut left = 0.0;
    for (index, &(segment, value)) in drawn.iter().enumerate() {
        let gap = if index > 0 { (GAP * whole).min(value / 2.0) } else { 0.0 };
        let tip = format!("{}: {}", segment.label, segment.amount.text);
        canvas.rectangle((left + gap, 0.02), (left + value, 0.98), Pen::new(tone::step(segment.step)).tip(&tip));
        let last = index + 1 == drawn.len();
        let places = Screen::BOTH.map(|screen| {
            let text = screen.text_width(&segment.amount.text);
            let room = (screen.least_width() - PADDING) * (value - gap) / whole;
            if text + 10.0 <= room {
                Place::Inside
            } else if last && text + 5.0 <= PADDING {
                Place::Beside
            } else {
                Place::Nowhere
            }
        });
        if places[0] == places[1] {
            number(&mut canvas, segment, (left + gap, left + value), places[0], "");
        } else {
            for (screen, place) in Screen::BOTH.into_iter().zip(places) {
                number(&mut canvas, segment, (left + gap, left + value), place, screen.class());
            }
        }
        left += value;
    }
    Some(canvas.finish(&data.about, "h-stack"))
}

/// Where a segment's number stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Inside,
    Beside,
    /// The table has it.
    Nowhere,
}

fn number(canvas: &mut Canvas, segment: &ShareSegment, (left, right): (f64, f64), place: Place, only: &str) {
    let text = &segment.amount.text;
    match place {
        Place::Inside => {
            let pen = Pen::new(tone::on_step(segment.step)).also("b").also(only).nudge(6.0, 4.0);
            canvas.text((left, 0.5), text, pen);
        }
        Place::Beside => canvas.text((right, 0.5), text, Pen::new("b").also(only).nudge(5.0, 4.0)),
        Place::Nowhere => {}
    }
}
