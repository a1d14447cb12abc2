//! The time line of a case: when each event was, as exactly as it is known, with the event's number in the list beside it.

use super::axis::foot;
use super::canvas::Canvas;
use super::flags::{self, Event, Flag, OFFSET};
use super::picture::{Pen, Picture, Sign};
use super::place::Screen;
use super::{About, count};
use std::ops::Range;

/// The drawing of [`timeline`].
#[derive(Debug, Clone)]
pub struct Timeline {
    /// Id, title and description.
    pub about: About,
    /// The dated events.
    pub marks: Vec<Mark>,
    /// A line under the axis for the events without a date, such as `2 events: date not in source`.
    pub undated: Option<String>,
}

/// One event.
#[derive(Debug, Clone)]
pub struct Mark {
    /// Its number in the list.
    pub number: u32,
    /// When it was.
    pub when: When,
    /// Whether it was a missed opportunity: drawn as a diamond, in the colour of caution.
    pub missed: bool,
    /// What a pointer is told: the date and what happened.
    pub tip: String,
    /// Where the mark leads.
    pub href: Option<String>,
}

/// A time as exactly as it is known, in years with their fraction: 1 July 2021 is about 2021.5.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum When {
    /// To the day: a full mark.
    Day(f64),
    /// To the month, from its first day to its end: a ring at its middle.
    Month(f64, f64),
    /// To the year, or to some other stretch, from its first day to its end: a ring as long as the stretch.
    Year(f64, f64),
}

/// Space to the right of the plot for the last flag, as the class `h-time` pads it.
const PADDING: f64 = 30.0;
/// Height of a lane of flags, and of the lowest above the axis. The classes `lanes1` to `lanes4` follow from them.
const LANE: f64 = 15.0;
const LOWEST: f64 = 13.0;

impl When {
    /// The moment the mark stands at, if it is a number, and the ends of its stretch.
    fn middle(self) -> Option<f64> {
        let middle = match self {
            Self::Day(at) => at,
            Self::Month(from, to) | Self::Year(from, to) => f64::midpoint(from, to),
        };
        middle.is_finite().then_some(middle)
    }

    fn ends(self) -> (f64, f64) {
        match self {
            Self::Day(at) => (at, at),
            Self::Month(from, to) | Self::Year(from, to) => (from, to),
        }
    }
}

/// Draws the time line over the whole years its events fall in; `None` if no event is dated.
#[must_use]
pub fn timeline(data: &Timeline) -> Option<Picture> {
    let mut dated: Vec<(f64, &Mark)> = data.marks.iter().filter_map(|mark| Some((mark.when.middle()?, mark))).collect();
    dated.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.number.cmp(&b.1.number)));
    let across = span(&dated)?;
    let mut canvas = Canvas::new(across.clone(), 0.0..1.0);

    let events: Vec<Event> = dated
        .iter()
        .map(|&(at, mark)| Event { at: canvas.share((at, 0.0)).0, number: mark.number, caution: mark.missed })
        .collect();
    let raised = Screen::BOTH.map(|screen| flags::raise(&events, screen, screen.least_width() - PADDING));
    let lanes = raised.iter().flatten().map(|flag| flag.lane + 1).max().unwrap_or(1);
    if raised[0] == raised[1] {
        fly(&mut canvas, &across, &raised[0], "");
    } else {
        for (screen, flags) in Screen::BOTH.into_iter().zip(&raised) {
            fly(&mut canvas, &across, flags, screen.class());
        }
    }
    foot(&mut canvas, &across, 0.0);
    years(&mut canvas, &across);
    // The longest stretches first, so that the exact marks lie upon them.
    dated.sort_by_key(|(_, mark)| match mark.when {
        When::Year(..) => 0,
        When::Month(..) => 1,
        When::Day(_) => 2,
    });
    for (at, mark) in dated {
        canvas.linked(mark.href.as_deref(), |canvas| draw_mark(canvas, at, mark));
    }
    let mut class = format!("h-time lanes{lanes}");
    if let Some(text) = &data.undated {
        class.push_str(" has-undated");
        canvas.sign((across.start, 0.0), Sign::Undated, Pen::new("undated"));
        canvas.text((across.start, 0.0), text, Pen::new("q").nudge(18.0, 40.0));
    }
    Some(canvas.finish(&data.about, &class))
}

fn span(dated: &[(f64, &Mark)]) -> Option<Range<f64>> {
    let ends = || dated.iter().map(|(_, mark)| mark.when.ends());
    let first = ends().map(|(from, _)| from).reduce(f64::min)?.floor();
    let last = ends().map(|(_, to)| to).reduce(f64::max)?.ceil();
    Some(first..last.max(first + 1.0))
}

/// Poles from the axis, then the numbers over them.
fn fly(canvas: &mut Canvas, across: &Range<f64>, flags: &[Flag], only: &str) {
    let at = |flag: &Flag| (across.start + flag.at * (across.end - across.start), 0.0);
    let height = |flag: &Flag| LOWEST + LANE * count(flag.lane);
    for flag in flags {
        canvas.sign(at(flag), Sign::Pole(height(flag) + 9.0), Pen::new("stem").also(only));
    }
    for flag in flags {
        let class = if flag.caution { "b w" } else { "b" };
        canvas.text(at(flag), &flag.text, Pen::new(class).also(only).nudge(OFFSET, -height(flag)));
    }
}

/// A tick at the turn of each year, and the year's name under its middle, as often as there is room.
fn years(canvas: &mut Canvas, across: &Range<f64>) {
    let year_on = |screen: Screen| (screen.least_width() - PADDING) / (across.end - across.start);
    let every = Screen::BOTH.map(|screen| {
        let year = year_on(screen);
        [1, 2, 5, 10, 20, 50].into_iter().find(|&n| f64::from(n) * year >= screen.text_width("2000") + 6.0).unwrap_or(100)
    });
    #[expect(clippy::cast_possible_truncation, reason = "years of the calendar")]
    let (first, last) = (across.start as i32, across.end as i32);
    for year in first..=last {
        let at = f64::from(year);
        if every[1] <= 5 {
            canvas.sign((at, 0.0), Sign::Tick, Pen::new("axis"));
        }
        // The name of the first year would begin left of the drawing, where years are narrower than names.
        let fits = |screen: Screen| (at + 0.5 - across.start) * year_on(screen) >= screen.text_width("2000") / 2.0 - 2.0;
        let [narrow, wide] = [0, 1].map(|i| year % every[i] == 0 && year < last && fits(Screen::BOTH[i]));
        let only = match (narrow, wide) {
            (false, false) => continue,
            (true, true) => "",
            (true, false) => Screen::Narrow.class(),
            (false, true) => Screen::Wide.class(),
        };
        canvas.text((at + 0.5, 0.0), &year.to_string(), Pen::new("m q").also(only).nudge(0.0, 19.0));
    }
}

fn draw_mark(canvas: &mut Canvas, at: f64, mark: &Mark) {
    let shape = if mark.missed { Sign::Diamond } else { Sign::Disc };
    let class = match (mark.when, mark.missed) {
        (When::Day(_), false) => "this-f",
        (When::Day(_), true) => "miss",
        (_, false) => "ring",
        (_, true) => "miss-o",
    };
    let pen = Pen::new(class).tip(&mark.tip);
    if let When::Year(from, to) = mark.when {
        canvas.rectangle((from, 0.0), (to, 0.0), pen.thickness(9.0));
        if mark.missed {
            canvas.sign((at, 0.0), shape, Pen::new(class).tip(&mark.tip));
        }
    } else {
        canvas.sign((at, 0.0), shape, pen);
    }
}
