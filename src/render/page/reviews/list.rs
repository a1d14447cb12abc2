//! The list of reviews, with how many of their recommendations are said to be done and by whom; monitoring, programmes and promises.

use super::{RecordPage, Section, areas, body, table};
use crate::render::address;
use crate::render::page::{Frame, Scene};
use crate::render::view::{Cell, Column, Row, Said, Table};
use crate::say;
use crate::summarise::reviews::{newest_first, tally};
use crate::value::figures::Area;
use crate::vocabulary::MissingMark;

pub(super) fn page(scene: &Scene<'_>) -> RecordPage {
    let public = scene.public;
    let words = scene.words;
    let (title, lead) = (words.say("reviews-title"), words.say("reviews-title.lead"));
    let mut sections = Vec::new();
    if !public.reviews.is_empty() {
        let mut summary = Section::new("summary", words.say("reviews-summary"), words.say("reviews-summary.aside"));
        summary.paragraphs = vec![Said::new(words.say("reviews-summary.about"))];
        summary.table = Some(summary_table(scene));
        let mut list = Section::new("list", words.say("reviews-list"), words.say("reviews-list.aside"));
        list.table = Some(reviews_table(scene));
        sections.extend([summary, list]);
    }
    if !public.monitoring.is_empty() {
        let mut watched = Section::new("monitoring", words.say("reviews-monitoring"), words.say("reviews-monitoring.aside"));
        watched.table = Some(monitoring_table(scene));
        sections.push(watched);
    }
    if !public.programmes.is_empty() {
        let mut programmes = Section::new("programmes", words.say("reviews-programmes"), words.say("reviews-programmes.aside"));
        let rows = public.programmes.iter().map(|programme| {
            vec![
                Cell::new(&programme.title).in_english().link(scene.href(&address::programme(&programme.id))),
                Cell::new(body(&programme.body, words)),
                Cell::new(words.when(programme.begun).text),
                Cell::new(programme.history.last().map_or_else(|| words.say("not-stated"), |step| words.when(step.date).text)),
            ]
        });
        programmes.table = Some(table(
            &["reviews-programmes.title", "reviews-facts.by", "reviews-facts.begun", "reviews-programmes.last"],
            rows,
            words,
        ));
        sections.push(programmes);
    }
    if !public.promises.is_empty() {
        let mut promises = Section::new("promises", words.say("reviews-promises"), words.say("reviews-promises.aside"));
        let rows = public.promises.iter().map(|promise| {
            vec![
                Cell::new(&promise.title).in_english().link(scene.href(&address::promise(&promise.id))),
                Cell::new(body(&promise.body, words)),
                Cell::date(Some(promise.date), "not-stated", words),
                Cell::date(promise.due, "promise-no-date", words),
            ]
        });
        promises.table = Some(table(
            &["reviews-promises.title", "reviews-facts.by", "reviews-facts.made", "reviews-facts.kept-by"],
            rows,
            words,
        ));
        sections.push(promises);
    }
    RecordPage {
        frame: Frame::new(scene, address::REVIEWS, "reviews", &title, &lead),
        crumbs: Vec::new(),
        title,
        status: Vec::new(),
        lead,
        english: false,
        notice: String::new(),
        sections,
        corrections: Vec::new(),
        sources: Vec::new(),
        cite: None,
    }
}

/// How many are said to be done, and by whom. Of what is not held nothing is counted, and nought is not written for it.
fn summary_table(scene: &Scene<'_>) -> Table {
    let rows = newest_first(scene.public).into_iter().map(|review| {
        let tally = tally(review, scene.public.date);
        let of_held = |number: usize| {
            if tally.held == 0 { Cell::new(MissingMark::NotAvailable.mark()) } else { Cell::whole(number as u64) }
        };
        let done = tally.done_by_itself + tally.done_by_another;
        Row::new(vec![
            Cell::new(&review.title).in_english().link(scene.href(&address::review(&review.id))),
            review.recommended.map_or_else(|| Cell::new(scene.words.say("not-stated")), |made| Cell::whole(u64::from(made))),
            Cell::held(tally.held, scene.words),
            of_held(tally.done_by_itself),
            of_held(tally.done_by_another),
            of_held(tally.held - done - tally.nothing_said),
            of_held(tally.nothing_said),
            of_held(tally.overdue),
        ])
    });
    let numbers = [
        "reviews-summary.made",
        "reviews-summary.held",
        "reviews-summary.done-by-itself",
        "reviews-summary.done-by-another",
        "reviews-summary.else",
        "reviews-summary.nothing",
        "reviews-summary.overdue",
    ];
    let numbers = numbers.map(|name| Column::numbers(&scene.words.say(name)));
    let columns = std::iter::once(Column::words(&scene.words.say("reviews-summary.review"))).chain(numbers);
    Table { caption: String::new(), class: "stack wide-numbers", columns: columns.collect(), rows: rows.collect() }
}

fn reviews_table(scene: &Scene<'_>) -> Table {
    let rows = newest_first(scene.public).into_iter().map(|review| {
        vec![
            Cell::new(&review.title).in_english().link(scene.href(&address::review(&review.id))),
            Cell::new(body(&review.body, scene.words)),
            scene.term(review.kind),
            Cell::new(scene.words.when(review.published).text),
            Cell::new(if review.areas.is_empty() { scene.words.say("not-stated") } else { areas(&review.areas, scene) }),
        ]
    });
    let columns =
        ["reviews-summary.review", "reviews-facts.by", "reviews-facts.kind", "reviews-facts.published", "reviews-facts.about"];
    table(&columns, rows, scene.words)
}

fn monitoring_table(scene: &Scene<'_>) -> Table {
    let rows = scene.public.monitoring.iter().filter_map(|watched| {
        let last = watched.stages.last()?;
        let force = areas(&[Area::Force(watched.force.clone())], scene);
        let words = scene.words;
        let all = watched.stages.iter().map(|stage| {
            say!(words, "reviews-monitoring.since", stage = words.label(stage.stage), date = words.when_within(stage.from))
        });
        Some(vec![
            Cell::new(force).link(scene.href(&address::monitoring(&watched.force))),
            scene.term(last.stage),
            Cell::new(words.list(&all.collect::<Vec<_>>())),
        ])
    });
    let columns = ["reviews-facts.force", "reviews-monitoring.now", "reviews-monitoring.all"];
    table(&columns, rows, scene.words)
}
