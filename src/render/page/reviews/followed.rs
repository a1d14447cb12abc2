//! The pages of what is followed: how closely a force is watched, a programme, a promise.

use super::{Record, RecordPage, Section, areas, body, figures_table};
use crate::disclose::{Monitoring, Programme, Promise};
use crate::render::page::{Citations, Fact, Scene};
use crate::render::view::{Cell, Column, Line, Row, Table};
use crate::render::{address, words};
use crate::summarise::reviews::{counted_otherwise, rows};
use crate::summarise::series::Seen;
use crate::value::figures::Area;
use crate::vocabulary::Unit;
use std::collections::BTreeSet;

pub(super) fn monitoring(watched: &Monitoring, scene: &Scene<'_>) -> RecordPage {
    let mut cites = Citations::default();
    let force = areas(&[Area::Force(watched.force.clone())], scene);
    let title = monitoring_title(watched, scene);
    let description = format!(
        "The stages of monitoring in which the inspectorate has placed {}. Every force is in the routine stage unless it is moved.",
        words::the(&force)
    );
    let mut stages = Section::new("stages", "Stages", "Each lasts until the next.");
    stages.table = Some(stages_table(watched, &mut cites, scene));
    let record = Record {
        path: address::monitoring(&watched.force),
        title: &title,
        description: &description,
        status: vec![Fact::new("Force", force), Fact::new("Checked", words::day(watched.checked))],
        sections: vec![stages],
        cites,
    };
    record.page(scene)
}

/// `Gwent Police: how closely it is watched`
#[must_use]
pub fn monitoring_title(watched: &Monitoring, scene: &Scene<'_>) -> String {
    format!("{}: how closely it is watched", areas(&[Area::Force(watched.force.clone())], scene))
}

/// The stages of a force, oldest first.
pub(super) fn stages_table(watched: &Monitoring, cites: &mut Citations, scene: &Scene<'_>) -> Table {
    let ends = watched.stages.iter().skip(1).map(|next| words::when(next.from).text);
    let ends = ends.chain(["Today, as far as we know".to_owned()]);
    let rows = watched.stages.iter().zip(ends).map(|(stage, end)| {
        Row::new(vec![
            scene.term(stage.stage).refs(cites.refs(&stage.sources)),
            Cell::new(words::when(stage.from).text),
            Cell::new(end),
            Cell::new(stage.text.as_deref().unwrap_or(super::NOT_STATED)),
        ])
    });
    Table {
        caption: String::new(),
        class: "stack",
        columns: ["Stage", "From", "Until", "Why"].map(Column::words).to_vec(),
        rows: rows.collect(),
    }
}

pub(super) fn programme(programme: &Programme, scene: &Scene<'_>) -> RecordPage {
    let mut cites = Citations::default();
    cites.refs(&programme.sources);
    let mut told = Section::new("history", "What was told of it", "Oldest first.");
    let mut figures: Vec<(Seen<'_>, &'static str)> = Vec::new();
    for (at, step) in programme.history.iter().enumerate() {
        let note = counted_otherwise(&programme.history, at, scene.public).map(|(before, now)| otherwise(&before, &now));
        told.items.push(Line {
            text: format!("{}: {}", words::when(step.date).text, step.text),
            used: false,
            note: note.unwrap_or_default(),
            refs: cites.refs(&step.sources),
        });
        figures.extend(step.figures.iter().flat_map(|followed| rows(followed, scene.public)).map(|seen| (seen, "")));
    }
    let mut sections = vec![told];
    if !figures.is_empty() {
        let mut counted = Section::new("figures", "Its figures", "Each counts something else: look at what, and at the unit.");
        counted.table = Some(figures_table(figures, &mut cites, scene));
        sections.push(counted);
    }
    let status = vec![
        Fact::new("By", body(&programme.body)),
        Fact::new("About", areas(&programme.areas, scene)),
        Fact::new("Begun", words::when(programme.begun).text),
        Fact::new("Checked", words::day(programme.checked)),
    ];
    let path = address::programme(&programme.id);
    Record { path, title: &programme.title, description: &programme.summary, status, sections, cites }.page(scene)
}

/// That a count is no continuation of the one before.
fn otherwise(before: &BTreeSet<Unit>, now: &BTreeSet<Unit>) -> String {
    let units = |units: &BTreeSet<Unit>| words::list(&units.iter().map(|unit| unit.plural().to_owned()).collect::<Vec<_>>());
    let (before, now) = (units(before), units(now));
    if before == now {
        return "Counted otherwise than before: do not join the numbers.".to_owned();
    }
    format!("Counts {now}, where the numbers before count {before}: do not join them.")
}

pub(super) fn promise(promise: &Promise, scene: &Scene<'_>) -> RecordPage {
    let mut cites = Citations::default();
    let sources = cites.refs(&promise.sources);
    let seen = rows(&promise.measure, scene.public);
    let measure = seen.first().map(|seen| seen.set.measure(seen.observation));
    let about = scene.public.figure_set(&promise.measure.dataset).map_or("", |set| set.title.as_str());
    let mut made = Section::new("promised", "What was promised", "");
    made.items = vec![Line {
        text: format!("{}: \u{201c}{}\u{201d}", words::partial(promise.date), promise.words),
        used: false,
        note: body(&promise.body),
        refs: sources,
    }];
    let mut moved = Section::new("since", "How the measure moved", "Figures, and no verdict: what moves a number is not in it.");
    moved.paragraphs = vec![promise.why.clone()];
    moved.paragraphs.extend(measure.map(|measure| measure.definition.clone()));
    let since = seen.into_iter().map(|seen| {
        let Seen { observation, .. } = seen;
        let note = match (observation.period.to < promise.date.earliest(), observation.period.from > promise.date.latest()) {
            (true, _) => "before the promise",
            (_, true) => "since the promise",
            _ => "when it was made",
        };
        let is_late = promise.due.is_some_and(|due| observation.period.from > due.latest());
        (seen, if is_late { "after the day by which it was to be kept" } else { note })
    });
    moved.table = Some(figures_table(since, &mut cites, scene));
    let status = vec![
        Fact::new("By", body(&promise.body)),
        Fact::new("Made", words::partial(promise.date)),
        Fact::new("To be kept by", promise.due.map_or_else(|| "No date was set, as far as we know".to_owned(), words::partial)),
        Fact::new("About", areas(&promise.areas, scene)),
        Fact::new("Measured by", about),
        Fact::new("Checked", words::day(promise.checked)),
    ];
    let path = address::promise(&promise.id);
    let sections = vec![made, moved];
    Record { path, title: &promise.title, description: &promise.summary, status, sections, cites }.page(scene)
}
