//! The list of reviews, with how many of their recommendations are said to be done and by whom; monitoring, programmes and promises.

use super::{NOT_STATED, RecordPage, Section, areas, body};
use crate::render::page::{Frame, Scene};
use crate::render::view::{Cell, Column, Row, Table};
use crate::render::{address, words};
use crate::summarise::reviews::{newest_first, tally};
use crate::value::figures::Area;
use crate::vocabulary::{MissingMark, Term};

pub(super) fn page(scene: &Scene<'_>) -> RecordPage {
    let public = scene.public;
    let title = "Reviews and what came of them";
    let lead = "Inspections, reviews and inquiries into misconduct in policing: what they found, what they asked for, and who says what became of \
                it. That a body says it has done what it was asked is told apart from somebody else saying so.";
    let mut sections = Vec::new();
    if !public.reviews.is_empty() {
        let mut summary =
            Section::new("summary", "What is said to be done", "As of the day of this edition, newest review first.");
        summary.paragraphs = vec![
            "Counted are the recommendations that are held here one by one, which may be fewer than were made. “Said to be done” is \
             somebody’s word and not ours; only a law or another public record shows it without anybody’s word."
                .to_owned(),
        ];
        summary.table = Some(summary_table(scene));
        let mut list = Section::new("list", "Reviews", "Newest first.");
        list.table = Some(reviews_table(scene));
        sections.extend([summary, list]);
    }
    if !public.monitoring.is_empty() {
        let mut watched = Section::new(
            "monitoring",
            "Forces that are or were watched more closely",
            "By force. A force that is not listed is in the routine stage as far as we know; we do not hold all that were moved.",
        );
        watched.table = Some(monitoring_table(scene));
        sections.push(watched);
    }
    if !public.programmes.is_empty() {
        let mut programmes = Section::new("programmes", "Programmes of review", "Forces that go through their own cases again.");
        let rows = public.programmes.iter().map(|programme| {
            vec![
                Cell::new(&programme.title).link(scene.href(&address::programme(&programme.id))),
                Cell::new(body(&programme.body)),
                Cell::new(words::when(programme.begun).text),
                Cell::new(programme.history.last().map_or(NOT_STATED.to_owned(), |step| words::when(step.date).text)),
            ]
        });
        programmes.table = Some(table(&["Programme", "By", "Begun", "Last told of"], rows));
        sections.push(programmes);
    }
    if !public.promises.is_empty() {
        let mut promises =
            Section::new("promises", "Promises", "Public commitments, each with a measure by which it can be followed.");
        let rows = public.promises.iter().map(|promise| {
            vec![
                Cell::new(&promise.title).link(scene.href(&address::promise(&promise.id))),
                Cell::new(body(&promise.body)),
                Cell::new(words::partial(promise.date)),
                Cell::new(promise.due.map_or_else(|| "No date set, as far as we know".to_owned(), words::partial)),
            ]
        });
        promises.table = Some(table(&["Promise", "By", "Made", "To be kept by"], rows));
        sections.push(promises);
    }
    RecordPage {
        frame: Frame::new(scene, address::REVIEWS, "reviews", title, lead),
        crumbs: Vec::new(),
        title: title.to_owned(),
        status: Vec::new(),
        lead: lead.to_owned(),
        notice: String::new(),
        sections,
        corrections: Vec::new(),
        sources: Vec::new(),
        cite: None,
    }
}

fn table(columns: &[&str], rows: impl Iterator<Item = Vec<Cell>>) -> Table {
    Table {
        caption: String::new(),
        class: "stack",
        columns: columns.iter().map(|label| Column::words(label)).collect(),
        rows: rows.map(Row::new).collect(),
    }
}

/// How many are said to be done, and by whom. Of what is not held nothing is counted, and nought is not written for it.
fn summary_table(scene: &Scene<'_>) -> Table {
    let rows = newest_first(scene.public).into_iter().map(|review| {
        let tally = tally(review, scene.public.date);
        let of_held = |number: usize| {
            let number = if tally.held == 0 { MissingMark::NotAvailable.mark().to_owned() } else { words::whole(number as u64) };
            Cell::new(number)
        };
        let done = tally.done_by_itself + tally.done_by_another;
        Row::new(vec![
            Cell::new(&review.title).link(scene.href(&address::review(&review.id))),
            Cell::new(review.recommended.map_or_else(|| NOT_STATED.to_owned(), |made| words::whole(u64::from(made)))),
            Cell::new(words::held(tally.held)),
            of_held(tally.done_by_itself),
            of_held(tally.done_by_another),
            of_held(tally.held - done - tally.nothing_said),
            of_held(tally.nothing_said),
            of_held(tally.overdue),
        ])
    });
    let numbers = [
        "Made",
        "Held here",
        "Said to be done, by the body asked alone",
        "Said to be done, by another",
        "Something else is said",
        "Nothing is said",
        "Of all these, overdue",
    ];
    let columns = std::iter::once(Column::words("Review")).chain(numbers.map(Column::numbers));
    Table { caption: String::new(), class: "stack", columns: columns.collect(), rows: rows.collect() }
}

fn reviews_table(scene: &Scene<'_>) -> Table {
    let rows = newest_first(scene.public).into_iter().map(|review| {
        vec![
            Cell::new(&review.title).link(scene.href(&address::review(&review.id))),
            Cell::new(body(&review.body)),
            scene.term(review.kind),
            Cell::new(words::when(review.published).text),
            Cell::new(if review.areas.is_empty() { NOT_STATED.to_owned() } else { areas(&review.areas, scene) }),
        ]
    });
    table(&["Review", "By", "Kind", "Published", "About"], rows)
}

fn monitoring_table(scene: &Scene<'_>) -> Table {
    let rows = scene.public.monitoring.iter().filter_map(|watched| {
        let last = watched.stages.last()?;
        let force = areas(&[Area::Force(watched.force.clone())], scene);
        let all = watched.stages.iter().map(|stage| format!("{} from {}", stage.stage.label(), words::when_within(stage.from)));
        Some(vec![
            Cell::new(force).link(scene.href(&address::monitoring(&watched.force))),
            scene.term(last.stage),
            Cell::new(words::list(&all.collect::<Vec<_>>())),
        ])
    });
    table(&["Force", "Stage now, as far as we know", "Stages that we hold"], rows)
}
