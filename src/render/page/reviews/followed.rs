//! The pages of what is followed: how closely a force is watched, a programme, a promise.

use super::{Record, RecordPage, Section, areas, body, figures_table, table};
use crate::disclose::{Monitoring, Programme, Promise};
use crate::language::Words;
use crate::render::address;
use crate::render::page::{Citations, Fact, Scene, share};
use crate::render::view::{Cell, Line, Said, Table};
use crate::say;
use crate::summarise::reviews::{counted_otherwise, rows};
use crate::summarise::series::Seen;
use crate::value::figures::Area;
use crate::vocabulary::Unit;
use std::collections::BTreeSet;

pub(super) fn monitoring(watched: &Monitoring, scene: &Scene<'_>) -> RecordPage {
    let mut cites = Citations::default();
    let force = areas(&[Area::Force(watched.force.clone())], scene);
    let words = scene.words;
    let (title, description) = monitoring_said(watched, scene);
    let mut stages = Section::new("stages", words.say("monitoring-stages"), words.say("monitoring-stages.aside"));
    stages.table = Some(stages_table(watched, &mut cites, scene));
    let record = Record {
        path: address::monitoring(&watched.force),
        title: &title,
        cited: &monitoring_title(watched, scene),
        description: &description,
        english: false,
        status: vec![
            Fact::new(&words.say("reviews-facts.force"), force),
            Fact::new(&words.say("reviews-facts.checked"), words.day(watched.checked)),
        ],
        sections: vec![stages],
        cites,
    };
    record.page(&share::monitoring(watched, scene), scene)
}

/// The title and the description of the page of a force's stages.
#[must_use]
pub fn monitoring_said(watched: &Monitoring, scene: &Scene<'_>) -> (String, String) {
    let force = areas(&[Area::Force(watched.force.clone())], scene);
    let words = scene.words;
    (say!(words, "monitoring-title", force = force.as_str()), say!(words, "monitoring-about", force = words.the(&force)))
}

/// `Gwent Police: how closely it is watched`, in English, for citations and releases.
#[must_use]
pub fn monitoring_title(watched: &Monitoring, scene: &Scene<'_>) -> String {
    let force = scene.public.force(&watched.force).map_or_else(|| watched.force.as_str(), |force| &force.name);
    say!(Words::english(), "monitoring-title", force = force)
}

/// The stages of a force, oldest first.
pub(super) fn stages_table(watched: &Monitoring, cites: &mut Citations, scene: &Scene<'_>) -> Table {
    let words = scene.words;
    let ends = watched.stages.iter().skip(1).map(|next| words.when(next.from).text);
    let ends = ends.chain([words.say("monitoring-stages.today")]);
    let rows = watched.stages.iter().zip(ends).map(|(stage, end)| {
        let why = stage.text.as_ref();
        vec![
            scene.term(stage.stage).refs(cites.refs(&stage.sources)),
            Cell::new(words.when(stage.from).text),
            Cell::new(end),
            why.map_or_else(|| Cell::new(words.say("not-stated")), |why| Cell::new(why).in_english()),
        ]
    });
    let columns = ["monitoring-stages.stage", "monitoring-stages.from", "monitoring-stages.until", "monitoring-stages.why"];
    table(&columns, rows, words)
}

pub(super) fn programme(programme: &Programme, scene: &Scene<'_>) -> RecordPage {
    let mut cites = Citations::default();
    cites.refs(&programme.sources);
    let words = scene.words;
    let mut told = Section::new("history", words.say("programme-history"), words.say("programme-history.aside"));
    let mut figures: Vec<(Seen<'_>, String)> = Vec::new();
    for (at, step) in programme.history.iter().enumerate() {
        let note = counted_otherwise(&programme.history, at, scene.public).map(|(before, now)| otherwise(&before, &now, words));
        told.items.push(Line {
            text: say!(words, "reviews-dated", date = words.when(step.date).text),
            rest: vec![Said::english(&step.text)],
            note: note.unwrap_or_default(),
            refs: cites.refs(&step.sources),
            ..Line::default()
        });
        figures.extend(step.figures.iter().flat_map(|followed| rows(followed, scene.public)).map(|seen| (seen, String::new())));
    }
    let mut sections = vec![told];
    if !figures.is_empty() {
        let mut counted = Section::new("figures", words.say("reviews-figures"), words.say("programme-figures.aside"));
        counted.table = Some(figures_table(figures, &mut cites, scene));
        sections.push(counted);
    }
    let status = vec![
        Fact::new(&words.say("reviews-facts.by"), body(&programme.body, words)),
        Fact::new(&words.say("reviews-facts.about"), areas(&programme.areas, scene)),
        Fact::new(&words.say("reviews-facts.begun"), words.when(programme.begun).text),
        Fact::new(&words.say("reviews-facts.checked"), words.day(programme.checked)),
    ];
    let path = address::programme(&programme.id);
    let (title, description) = (&programme.title, &programme.summary);
    let card = share::programme(programme, scene);
    Record { path, title, cited: title, description, english: true, status, sections, cites }.page(&card, scene)
}

/// That a count is no continuation of the one before.
fn otherwise(before: &BTreeSet<Unit>, now: &BTreeSet<Unit>, words: &Words) -> String {
    let units = |units: &BTreeSet<Unit>| words.list(&units.iter().map(|unit| words.units(*unit)).collect::<Vec<_>>());
    let (before, now) = (units(before), units(now));
    if before == now {
        words.say("programme-otherwise")
    } else {
        say!(words, "programme-otherwise.units", before = before, now = now)
    }
}

pub(super) fn promise(promise: &Promise, scene: &Scene<'_>) -> RecordPage {
    let mut cites = Citations::default();
    let sources = cites.refs(&promise.sources);
    let seen = rows(&promise.measure, scene.public);
    let measure = seen.first().map(|seen| seen.set.measure(seen.observation));
    let about = scene.public.figure_set(&promise.measure.dataset).map_or("", |set| set.title.as_str());
    let words = scene.words;
    let mut made = Section::new("promised", words.say("promise-words"), String::new());
    made.items = vec![Line {
        text: say!(words, "reviews-dated", date = words.partial(promise.date)),
        rest: vec![Said::english(format!("\u{201c}{}\u{201d}", promise.words))],
        note: body(&promise.body, words),
        refs: sources,
        ..Line::default()
    }];
    let mut moved = Section::new("since", words.say("promise-since"), words.say("promise-since.aside"));
    moved.paragraphs = vec![Said::english(&promise.why)];
    moved.paragraphs.extend(measure.map(|measure| Said::english(&measure.definition)));
    let since = seen.into_iter().map(|seen| {
        let Seen { observation, .. } = seen;
        let note = match (observation.period.to < promise.date.earliest(), observation.period.from > promise.date.latest()) {
            (true, _) => "promise-since.before",
            (_, true) => "promise-since.after",
            _ => "promise-since.when",
        };
        let is_late = promise.due.is_some_and(|due| observation.period.from > due.latest());
        (seen, words.say(if is_late { "promise-since.late" } else { note }))
    });
    moved.table = Some(figures_table(since, &mut cites, scene));
    let status = vec![
        Fact::new(&words.say("reviews-facts.by"), body(&promise.body, words)),
        Fact::new(&words.say("reviews-facts.made"), words.partial(promise.date)),
        Fact::new(
            &words.say("reviews-facts.kept-by"),
            promise.due.map_or_else(|| words.say("promise-no-date.long"), |due| words.partial(due)),
        ),
        Fact::new(&words.say("reviews-facts.about"), areas(&promise.areas, scene)),
        Fact::english(&words.say("reviews-facts.measured"), about),
        Fact::new(&words.say("reviews-facts.checked"), words.day(promise.checked)),
    ];
    let path = address::promise(&promise.id);
    let sections = vec![made, moved];
    let (title, description) = (&promise.title, &promise.summary);
    let card = share::promise(promise, scene);
    Record { path, title, cited: title, description, english: true, status, sections, cites }.page(&card, scene)
}
