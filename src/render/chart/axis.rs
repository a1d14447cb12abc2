//! Scales, and the labels of the slots under a plot.

use super::canvas::Canvas;
use super::picture::Pen;
use super::place::Screen;
use super::{Label, NumberWords, count};
use std::ops::Range;

/// The least of 1, 2, 5, 10, 20, … that cuts `span` into at most `parts`; at least `least`.
///
/// Plotters' own key points take a logarithm, which is not the same on every machine to the last bit, and offer steps of 2.5
/// and 4. Multiplying is the same everywhere.
pub(super) fn nice_step(span: f64, parts: f64, least: f64) -> f64 {
    let mut decade = least;
    loop {
        for step in [decade, 2.0 * decade, 5.0 * decade] {
            if step * parts >= span || step >= 1e15 {
                return step;
            }
        }
        decade *= 10.0;
    }
}

/// The least step that suits these values: whole numbers are people or cases, and half a person is on no scale.
pub(super) fn least_step(mut values: impl Iterator<Item = f64>) -> f64 {
    if values.all(|value| value.fract() == 0.0) { 1.0 } else { 0.01 }
}

/// The values of a scale: multiples of the step from its foot to its top.
pub(super) fn ticks(range: &Range<f64>, step: f64) -> Vec<f64> {
    let mut ticks = vec![range.start];
    while ticks.len() < 12 {
        let next = range.start + step * count(ticks.len());
        if next > range.end {
            break;
        }
        ticks.push(next);
    }
    ticks
}

/// A scale at the left of a plot: rules across it, and their numbers in the gutter.
pub(super) struct Scale {
    marks: Vec<(f64, String)>,
}

impl Scale {
    pub(super) fn new(range: &Range<f64>, step: f64, words: NumberWords) -> Self {
        Self { marks: ticks(range, step).into_iter().map(|value| (value, words(value))).collect() }
    }

    /// The number of characters the gutter must hold; the style sheet has a class for each.
    fn characters(&self) -> usize {
        self.marks.iter().map(|(_, text)| text.chars().count()).max().unwrap_or(0).clamp(1, 8)
    }

    /// The class that pads the drawing for the gutter.
    pub(super) fn class(&self) -> String {
        format!("pad{}", self.characters())
    }

    /// Width of the gutter in pixels, as that class gives it.
    pub(super) fn gutter(&self) -> f64 {
        count(self.characters()) * 7.0 + 8.0
    }

    /// Draws the rules and their numbers, but no rule at the foot: the axis is drawn over the columns, later.
    pub(super) fn draw(&self, canvas: &mut Canvas, across: &Range<f64>) {
        for (index, (value, text)) in self.marks.iter().enumerate() {
            if index > 0 || *value < 0.0 {
                canvas.straight((across.start, *value), (across.end, *value), Pen::new("grid"));
            }
            canvas.text((across.start, *value), text, Pen::new("e q").nudge(-6.0, 4.0));
        }
    }
}

/// The line the plot stands on.
pub(super) fn foot(canvas: &mut Canvas, across: &Range<f64>, level: f64) {
    canvas.straight((across.start, level), (across.end, level), Pen::new("axis"));
}

/// Half the width of a column, in slots: with few columns they are kept slender, because a single one across the whole page
/// looks like a full measure of something.
pub(super) fn half_column(slots: f64) -> f64 {
    0.74_f64.min(0.16 * slots) / 2.0
}

/// What to give up first when the slots are too narrow for their labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rhythms {
    /// Label each slot, if need be in the short form: a column without a name is a riddle.
    EachFirst,
    /// Keep the long form, if need be at every third slot: on a line the years between are plain.
    LongFirst,
}

/// How the slots are labelled on one screen: every how manieth, and in which length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Rhythm {
    every: usize,
    short: bool,
}

/// Labels each slot where there is room; else every second, third, …, always with the last, which readers look for first.
pub(super) fn slots(canvas: &mut Canvas, labels: &[Label], level: f64, gutter: f64, rhythms: Rhythms) {
    let [narrow, wide] = Screen::BOTH.map(|screen| rhythm(labels, screen, screen.least_width() - gutter, rhythms));
    for (index, label) in labels.iter().enumerate() {
        let [narrow, wide] = [narrow, wide].map(|rhythm| {
            let shown = (labels.len() - 1 - index).is_multiple_of(rhythm.every);
            shown.then_some(if rhythm.short { &label.short } else { &label.long })
        });
        let at = (count(index) + 0.5, level);
        let pen = || Pen::new("m q").nudge(0.0, 17.0);
        if narrow == wide {
            if let Some(text) = wide {
                canvas.text(at, text, pen());
            }
        } else {
            for (screen, text) in Screen::BOTH.into_iter().zip([narrow, wide]) {
                if let Some(text) = text {
                    canvas.text(at, text, pen().also(screen.class()));
                }
            }
        }
    }
}

fn rhythm(labels: &[Label], screen: Screen, width: f64, rhythms: Rhythms) -> Rhythm {
    let widest = |short: bool| {
        let widths = labels.iter().map(|label| screen.text_width(if short { &label.short } else { &label.long }));
        widths.fold(0.0, f64::max)
    };
    let slot = width / count(labels.len().max(1));
    let gap = 4.0;
    let fits = |rhythm: &Rhythm| {
        let room = slot * count(rhythm.every);
        widest(rhythm.short) + gap <= room
    };
    let each = (1..labels.len()).flat_map(|every| [false, true].map(|short| Rhythm { every, short }));
    let long = [1, 2, 3].map(|every| Rhythm { every, short: false }).into_iter().filter(|_| rhythms == Rhythms::LongFirst);
    let none = Rhythm { every: labels.len().max(1), short: widest(false) > width };
    long.chain(each).find(fits).unwrap_or(none)
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "round numbers are exact")]
mod tests {
    use super::super::Label;
    use super::{Rhythm, Rhythms, Screen, nice_step, rhythm, ticks};

    #[test]
    fn steps_are_round_and_few() {
        assert_eq!(nice_step(735.0, 4.0, 1.0), 200.0);
        assert_eq!(nice_step(3.0, 4.0, 1.0), 1.0);
        assert_eq!(nice_step(0.0, 4.0, 1.0), 1.0);
        assert_eq!(nice_step(146_442.0, 4.0, 1.0), 50_000.0);
        assert_eq!(ticks(&(28_000.0..36_000.0), 2_000.0), [28_000.0, 30_000.0, 32_000.0, 34_000.0, 36_000.0]);
    }

    #[test]
    fn slots_are_shortened_before_they_are_passed_over() {
        let years = |count: usize| -> Vec<Label> {
            (0..count)
                .map(|n| Label { long: format!("{}/{:02}", 2010 + n, 11 + n), short: format!("{:02}/{:02}", 10 + n, 11 + n) })
                .collect()
        };
        let each = |count, screen: Screen| rhythm(&years(count), screen, screen.least_width(), Rhythms::EachFirst);
        assert_eq!(each(6, Screen::Narrow), Rhythm { every: 1, short: true });
        assert_eq!(each(6, Screen::Wide), Rhythm { every: 1, short: false });
        assert_eq!(each(12, Screen::Narrow), Rhythm { every: 2, short: true });
        assert_eq!(each(1, Screen::Narrow), Rhythm { every: 1, short: false });
        assert_eq!(rhythm(&years(12), Screen::Narrow, 288.0, Rhythms::LongFirst), Rhythm { every: 3, short: false });
    }
}
