//! Officers in post at 31 March.

use super::{amount, mark, shows_held_back, stands_at, year_label};
use crate::language::Words;
use crate::render::chart::{About, Gap, KeyMark, Line, Point, Run, RunKind, SeriesBreak, floor_for, line};
use crate::render::page::Scene;
use crate::render::view::{Cell, Column, Drawing, Figure, KeyEntry, Link, Row, Table};
use crate::render::{address, words};
use crate::say;
use crate::summarise::series::InPost;
use crate::value::figures::Period;
use std::collections::BTreeSet;

/// The anchor of officers in post.
pub const OFFICERS: &str = "officers-in-post";

/// Officers in post at 31 March: a line that shows what is not held.
pub fn officers(series: &[InPost<'_>], suppressed: &BTreeSet<Period>, place: &str, scene: &Scene<'_>) -> Option<Figure> {
    let said = scene.words;
    let (first, last) = (series.first()?, series.last()?);
    let year = |in_post: &InPost<'_>| in_post.seen.period().to.year();
    let (from, to) = (year(first), year(last));
    let at = |y: i16| series.iter().find(|in_post| year(in_post) == y);
    let main_source = first.seen.observation.sources.clone();
    let slot = |y: i16| usize::try_from(y - from).unwrap_or(0);
    let run = |kind: RunKind, same: bool| Run {
        kind,
        points: series
            .iter()
            .filter(|in_post| (in_post.seen.observation.sources == main_source) == same)
            .map(|in_post| Point {
                slot: slot(year(in_post)),
                amount: amount(in_post.number, words::rounded(in_post.number.round())),
            })
            .collect(),
    };
    let mut gaps: Vec<Gap> = Vec::new();
    let held_back = |y: i16| suppressed.iter().any(|period| period.to.year() == y);
    for missing in (from..=to).filter(|y| at(*y).is_none()) {
        match gaps.last_mut() {
            Some(gap) if gap.to + 1 == slot(missing) && held_back(missing) == held_back(missing - 1) => gap.to = slot(missing),
            _ => gaps.push(Gap { from: slot(missing), to: slot(missing), label: String::new() }),
        }
    }
    for gap in &mut gaps {
        let name = |slot: usize| i64::from(from) + i64::try_from(slot).unwrap_or(0);
        let is_held_back = i16::try_from(name(gap.from)).is_ok_and(held_back);
        let (from, until) = (name(gap.from).to_string(), name(gap.to).to_string());
        gap.label = match (from == until, is_held_back) {
            (true, false) => say!(said, "chart-gap-not-held.one", year = from),
            (true, true) => say!(said, "chart-gap-held-back.one", year = from),
            (false, false) => say!(said, "chart-gap-not-held", from = from, until = until),
            (false, true) => say!(said, "chart-gap-held-back", from = from, until = until),
        };
    }
    let breaks = breaks(series);
    let values: Vec<f64> = series.iter().map(|in_post| in_post.number).collect();
    let floor = floor_for(&values);
    let later = series.iter().any(|in_post| in_post.seen.observation.sources != main_source);
    let svg = line(&Line {
        about: About {
            id: "officers-chart".to_owned(),
            title: say!(said, "chart-officers.years", place = place, from = from.to_string(), until = to.to_string()),
            description: say!(
                said,
                "chart-officers.spoken",
                first = words::rounded(first.number.round()),
                from = from.to_string(),
                last = words::rounded(last.number.round()),
                until = to.to_string()
            ),
        },
        slots: (from..=to).map(year_label).collect(),
        runs: vec![run(RunKind::Solid, true), run(RunKind::Later, false)],
        gaps: gaps.clone(),
        breaks: breaks
            .iter()
            .map(|(before, _)| SeriesBreak { before: slot(*before), label: said.say("chart-officers.break") })
            .collect(),
        floor,
        words: words::scale,
    });
    let mut key = vec![KeyEntry::new(KeyMark::ThisDot, said.say("chart-officers-key.one-release"))];
    if later {
        key.push(KeyEntry::new(KeyMark::HollowDot, said.say("chart-officers-key.later")));
    }
    if !gaps.is_empty() {
        key.push(KeyEntry::new(
            KeyMark::NotHeld,
            said.say(if suppressed.is_empty() { "not-held" } else { "chart-officers-key.not-held-or-back" }),
        ));
    }
    let rows: Vec<Row> = (from..=to)
        .rev()
        .map(|y| match at(y) {
            Some(in_post) => {
                let sources: Vec<String> = in_post
                    .seen
                    .observation
                    .sources
                    .iter()
                    .filter_map(|id| scene.public.source(id))
                    .map(|source| {
                        let published = source.published.map_or_else(|| said.say("undated"), |date| said.partial(date));
                        format!("{}, {published}", source.publisher)
                    })
                    .collect();
                Row::new(vec![
                    Cell::new(say!(said, "chart-officers.day", year = y.to_string())).value(y),
                    Cell::new(words::rounded(in_post.number.round()))
                        .number(in_post.number.round())
                        .link(stands_at(&in_post.seen, scene)),
                    Cell::new(sources.join("; ")),
                ])
            }
            None => Row::new(vec![
                Cell::new(say!(said, "chart-officers.day", year = y.to_string())).value(y),
                Cell::new(mark(held_back(y))),
                Cell::new(said.say(if held_back(y) { "held-back" } else { "not-held" })),
            ]),
        })
        .collect();
    let key_to_marks = if shows_held_back(&rows) { format!(" {}", said.say("held-back-mark")) } else { String::new() };
    let told: String = breaks.iter().map(|(_, why)| format!(" {}", say!(said, "chart-officers.breaks", why = *why))).collect();
    let title = officers_title(series, place, said);
    Some(Figure {
        id: OFFICERS.to_owned(),
        title,
        subtitle: if floor > 0.0 {
            say!(said, "chart-officers.from", place = place, floor = words::scale(floor))
        } else {
            say!(said, "chart-officers.from-nought", place = place)
        },
        drawings: svg.map(|svg| Drawing { title: String::new(), note: String::new(), svg: Some(svg) }).into_iter().collect(),
        title_english: String::new(),
        multiples: false,
        key,
        table: Some(Table {
            caption: String::new(),
            class: "tight",
            columns: vec![
                Column::words(&said.say("chart-officers-columns.date")),
                Column::numbers(&said.say("chart-officers-columns.officers")),
                Column::words(&said.say("chart-officers-columns.source")),
            ],
            rows,
        }),
        folded: true,
        source: format!("{}{key_to_marks}{told}", said.say("chart-officers.source")),
        links: vec![Link::new(said.say("data-and-definitions"), scene.href(&address::dataset(&last.seen.set.id)))],
    })
}

/// The breaks that the datasets of a series declare within it: the first year after each, and why.
fn breaks<'a>(series: &[InPost<'a>]) -> Vec<(i16, &'a str)> {
    let (Some(first), Some(last)) = (series.first(), series.last()) else { return Vec::new() };
    let within = first.seen.period().to..=last.seen.period().to;
    let mut found: Vec<(i16, &str)> = Vec::new();
    for set in series.iter().map(|in_post| in_post.seen.set) {
        for at in set.breaks.iter().filter(|at| within.contains(&at.at) && at.at > *within.start()) {
            let next = series.iter().map(|in_post| in_post.seen.period().to).find(|to| *to >= at.at);
            found.extend(next.map(|to| (to.year(), at.text.as_str())).filter(|one| !found.contains(one)));
        }
    }
    found
}

/// "The number of officers fell by about 1,000 in the year to March 2025", if two neighbouring years are held; else what is held.
fn officers_title(series: &[InPost<'_>], place: &str, said: &Words) -> String {
    let [.., before, last] = series else { return say!(said, "chart-officers", place = place) };
    let (a, b) = (before.seen.period().to, last.seen.period().to);
    if before.seen.observation.sources != last.seen.observation.sources {
        // Two releases were not revised together: their difference is no change.
        let number = words::rounded(last.number.round());
        return say!(said, "chart-officers-course.newest", number = number, date = said.day(b));
    }
    let change = last.number - before.number;
    let share = change / before.number.max(1.0);
    let years = b.year() - a.year();
    let (from, until) = (a.year().to_string(), b.year().to_string());
    let about = if change.abs() >= 100.0 { (change.abs() / 10.0).round() * 10.0 } else { change.abs().round() };
    let number = words::scale(about);
    let name = match (years == 1, share.abs() < 0.005, change < 0.0) {
        (true, true, _) => "chart-officers-course-year.hardly",
        (true, false, true) => "chart-officers-course-year.fell",
        (true, false, false) => "chart-officers-course-year.rose",
        (false, true, _) => "chart-officers-course-years.hardly",
        (false, false, true) => "chart-officers-course-years.fell",
        (false, false, false) => "chart-officers-course-years.rose",
    };
    say!(said, name, number = number, from = from, until = until)
}
