//! Officers in post at 31 March.

use super::{amount, mark, shows_held_back, stands_at, year_label};
use crate::render::chart::{About, Gap, KeyMark, Line, Point, Run, RunKind, SeriesBreak, floor_for, line};
use crate::render::page::Scene;
use crate::render::view::{Cell, Column, Drawing, Figure, KeyEntry, Link, Row, Table};
use crate::render::{address, words};
use crate::summarise::series::InPost;
use crate::value::figures::Period;
use std::collections::BTreeSet;

/// The anchor of officers in post.
pub const OFFICERS: &str = "officers-in-post";

/// Officers in post at 31 March: a line that shows what is not held.
pub fn officers(series: &[InPost<'_>], suppressed: &BTreeSet<Period>, place: &str, scene: &Scene<'_>) -> Option<Figure> {
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
        let why = if i16::try_from(name(gap.from)).is_ok_and(held_back) { "held back" } else { "not held" };
        gap.label = if gap.from == gap.to {
            format!("{} {why}", name(gap.from))
        } else {
            format!("{} to {} {why}", name(gap.from), name(gap.to))
        };
    }
    let breaks = breaks(series);
    let values: Vec<f64> = series.iter().map(|in_post| in_post.number).collect();
    let floor = floor_for(&values);
    let later = series.iter().any(|in_post| in_post.seen.observation.sources != main_source);
    let svg = line(&Line {
        about: About {
            id: "officers-chart".to_owned(),
            title: format!("Officers in post, {place}, {from} to {to}"),
            description: format!(
                "{} in {from}, {} in {to}. The table gives every year.",
                words::rounded(first.number.round()),
                words::rounded(last.number.round())
            ),
        },
        slots: (from..=to).map(year_label).collect(),
        runs: vec![run(RunKind::Solid, true), run(RunKind::Later, false)],
        gaps: gaps.clone(),
        breaks: breaks
            .iter()
            .map(|(before, _)| SeriesBreak { before: slot(*before), label: "series breaks".to_owned() })
            .collect(),
        floor,
        words: words::scale,
    });
    let mut key = vec![KeyEntry::new(KeyMark::ThisDot, "One release of the Home Office")];
    if later {
        key.push(KeyEntry::new(KeyMark::HollowDot, "Later releases, not revised together with it"));
    }
    if !gaps.is_empty() {
        key.push(KeyEntry::new(KeyMark::NotHeld, if suppressed.is_empty() { "Not held" } else { "Not held, or held back" }));
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
                        format!("{}, {}", source.publisher, source.published.map_or_else(|| "undated".to_owned(), words::partial))
                    })
                    .collect();
                Row::new(vec![
                    Cell::new(format!("31 March {y}")),
                    Cell::new(words::rounded(in_post.number.round())).link(stands_at(&in_post.seen, scene)),
                    Cell::new(sources.join("; ")),
                ])
            }
            None => Row::new(vec![
                Cell::new(format!("31 March {y}")),
                Cell::new(mark(held_back(y))),
                Cell::new(if held_back(y) { "Held back" } else { "Not held" }),
            ]),
        })
        .collect();
    let key_to_marks = if shows_held_back(&rows) { format!(" {}", words::SUPPRESSED) } else { String::new() };
    let told: String = breaks.iter().map(|(_, why)| format!(" The series breaks here: {why}")).collect();
    let title = officers_title(series, place);
    Some(Figure {
        id: OFFICERS.to_owned(),
        title,
        subtitle: format!(
            "Full-time equivalent officers at 31 March, {place}. {}",
            if floor > 0.0 {
                format!("The scale starts at {}, not at nought.", words::scale(floor))
            } else {
                "The scale starts at nought.".to_owned()
            }
        ),
        drawings: svg.map(|svg| Drawing { title: String::new(), note: String::new(), svg: Some(svg) }).into_iter().collect(),
        multiples: false,
        key,
        table: Some(Table {
            caption: String::new(),
            class: "tight",
            columns: vec![Column::words("Date"), Column::numbers("Officers, full-time equivalent"), Column::words("Source")],
            rows,
        }),
        folded: true,
        source: format!("Leaves out officers on central secondment. [x] means not available.{key_to_marks}{told}"),
        links: vec![Link::new("Data and definitions", scene.href(&address::dataset(&last.seen.set.id)))],
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

/// "Officer numbers fell by about 1,000 in the year to March 2025", if two neighbouring years are held; else what is held.
fn officers_title(series: &[InPost<'_>], place: &str) -> String {
    let [.., before, last] = series else { return format!("Officers in post, {place}") };
    let (a, b) = (before.seen.period().to, last.seen.period().to);
    if before.seen.observation.sources != last.seen.observation.sources {
        // Two releases were not revised together: their difference is no change.
        let number = words::rounded(last.number.round());
        return format!("{number} officers were in post on {}", words::day(b));
    }
    let change = last.number - before.number;
    let share = change / before.number.max(1.0);
    let years = b.year() - a.year();
    let span = if years == 1 {
        format!("in the year to March {}", b.year())
    } else {
        format!("between March {} and March {}", a.year(), b.year())
    };
    if share.abs() < 0.005 {
        return format!("The number of officers hardly changed {span}");
    }
    let about = if change.abs() >= 100.0 { (change.abs() / 10.0).round() * 10.0 } else { change.abs().round() };
    format!("The number of officers {} by about {} {span}", if change < 0.0 { "fell" } else { "rose" }, words::scale(about))
}
