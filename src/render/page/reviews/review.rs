//! The page of a review.

use super::{NOT_STATED, Record, RecordPage, Section, areas, body};
use crate::disclose::{Recommendation, Review, Statement, Status};
use crate::render::page::{Citations, Fact, Scene};
use crate::render::view::{Cell, Column, Line, Link, Row, Table};
use crate::render::{address, words};
use crate::summarise::reviews::{DoneBy, standing};
use crate::value::date::When;
use crate::value::figures::Area;
use crate::value::id::ReviewId;
use crate::vocabulary::{SaidBy, Term};

pub(super) fn page(review: &Review, scene: &Scene<'_>) -> RecordPage {
    let mut cites = Citations::default();
    cites.refs(&review.sources);
    let mut sections = Vec::new();
    if !review.findings.is_empty() {
        let mut found = Section::new("findings", "What it found", "As its sources state it, in our words.");
        found.items = review.findings.iter().map(|said| statement(said, &mut cites)).collect();
        sections.push(found);
    }
    let mut asked = Section::new(
        "recommendations",
        "What it recommended",
        "In our words. What became of each is told with its date and with who says so.",
    );
    asked.paragraphs = vec![how_many(review)];
    asked.table = (!review.recommendations.is_empty())
        .then(|| recommendations(review.recommendations.iter(), &review.id, &mut cites, scene));
    sections.push(asked);
    if !review.progress.is_empty() {
        let mut said = Section::new("progress", "What is said of all of them", "Oldest first, with whose word it is.");
        said.items = review.progress.iter().map(|said| statement(said, &mut cites)).collect();
        sections.push(said);
    }
    let sets = scene.public.figures.iter().filter(|set| review.figures.contains(&set.id));
    let links: Vec<Link> = sets.map(|set| Link::new(&set.title, scene.href(&address::dataset(&set.id)))).collect();
    if !links.is_empty() {
        sections.push(Section { links, ..Section::new("figures", "Its figures", "") });
    }
    let record = Record {
        path: address::review(&review.id),
        title: &review.title,
        description: &review.summary,
        status: facts(review, scene),
        sections,
        cites,
    };
    RecordPage { notice: review.not_read.clone().unwrap_or_default(), ..record.page(scene) }
}

fn facts(review: &Review, scene: &Scene<'_>) -> Vec<Fact> {
    let commissioned = match review.commissioned {
        When::NotInSource => String::new(),
        when @ When::At { .. } => format!(", {}", words::when_within(when)),
    };
    let by = review.commissioned_by.as_deref().unwrap_or(NOT_STATED);
    let mut facts = vec![
        Fact::new("By", body(&review.body)),
        Fact::new("Kind", review.kind.label()),
        Fact::new("Asked for by", format!("{by}{commissioned}")),
        Fact::new("Published", words::when(review.published).text),
    ];
    if !review.areas.is_empty() {
        facts.push(Fact::new("About", areas(&review.areas, scene)));
    }
    facts.push(Fact::new("Checked", words::day(review.checked)));
    facts
}

/// How many recommendations were made and how many are held here: the one must not be taken for the other.
fn how_many(review: &Review) -> String {
    let held = review.recommendations.len();
    let made = review.recommended.map(|made| words::counted(u64::from(made), "recommendation", "recommendations"));
    match (made, held) {
        (Some(made), 0) => {
            format!("It made {made}. None is held here one by one, which does not mean that nothing came of them.")
        }
        (Some(made), held) => {
            format!("It made {made}; {} held here.", words::counted(held as u64, "is", "are"))
        }
        (None, 0) => "How many recommendations it made is not in our sources, and none is held here.".to_owned(),
        (None, held) => format!(
            "How many recommendations it made is not in our sources; {} held here.",
            words::counted(held as u64, "is", "are")
        ),
    }
}

/// Recommendations of a review, each with an anchor.
pub(super) fn recommendations<'a>(
    asked: impl Iterator<Item = &'a Recommendation>,
    review: &ReviewId,
    cites: &mut Citations,
    scene: &Scene<'_>,
) -> Table {
    let rows = asked.map(|asked| {
        let here = address::recommendation(review, &asked.id);
        let anchor = here.split_once('#').map_or("", |(_, anchor)| anchor);
        Row::new(vec![
            Cell::new(text(asked)).refs(cites.refs(&asked.sources)).note("Link to this").note_link(Some(format!("#{anchor}"))),
            Cell::new(to(asked, scene)),
            due(asked, scene),
            became(asked, cites, scene),
        ])
        .id(anchor)
    });
    Table {
        caption: String::new(),
        class: "stack",
        columns: ["Recommendation", "Asked of", "By when", "What is said to have become of it"].map(Column::words).to_vec(),
        rows: rows.collect(),
    }
}

/// Its number and its words.
pub(super) fn text(asked: &Recommendation) -> String {
    asked.number.as_ref().map_or_else(|| asked.text.clone(), |number| format!("{number}. {}", asked.text))
}

/// Who was asked.
pub(super) fn to(asked: &Recommendation, scene: &Scene<'_>) -> String {
    let forces = asked.to.iter().map(|area| match area {
        Area::Nation => "All forces of England and Wales".to_owned(),
        Area::Force(_) => areas(std::slice::from_ref(area), scene),
    });
    let all: Vec<String> = forces.chain(asked.to_others.iter().cloned()).collect();
    if all.is_empty() { NOT_STATED.to_owned() } else { words::list(&all) }
}

/// By when, and whether that is over.
pub(super) fn due(asked: &Recommendation, scene: &Scene<'_>) -> Cell {
    let Some(due) = asked.due else { return Cell::new("No date in our sources") };
    let overdue = standing(asked, scene.public.date).overdue;
    Cell::new(words::partial(due)).note(if overdue { "Overdue: nothing that we hold says since that it was done" } else { "" })
}

/// What was last said, who says that it is done, and all that was said before.
pub(super) fn became(asked: &Recommendation, cites: &mut Citations, scene: &Scene<'_>) -> Cell {
    let standing = standing(asked, scene.public.date);
    let Some(latest) = standing.latest else { return Cell::new("No word of it is held") };
    let note = match standing.done {
        Some(DoneBy::ItselfAlone) => "by the body that was asked, and by nobody else in our sources",
        Some(DoneBy::Another) => "and not by the body that was asked alone",
        None => "",
    };
    let lines = asked.history.iter().map(|said| Line {
        text: said_in_words(said),
        used: false,
        note: String::new(),
        refs: cites.refs(&said.sources),
    });
    Cell { lines: lines.collect(), ..scene.term(latest.status).note(note) }
}

/// `11 May 2023: under way, says HMICFRS (the body that asked). More of it.`
fn said_in_words(said: &Status) -> String {
    let more = said.text.as_ref().map(|text| format!(" {text}")).unwrap_or_default();
    let what = match said.said_by {
        SaidBy::PublicRecord => format!("{}, by {}", said.status.label().to_lowercase(), said.by),
        _ => format!("{}, says {}", said.status.label().to_lowercase(), said.by),
    };
    format!("{}: {what} ({}).{more}", words::when(said.date).text, said.said_by.label().to_lowercase())
}

/// What was stated, when and by whom.
fn statement(said: &Statement, cites: &mut Citations) -> Line {
    let date = match said.date {
        When::NotInSource => String::new(),
        when @ When::At { .. } => format!("{}: ", words::when(when).text),
    };
    let note = match (&said.by, said.said_by) {
        (Some(by), Some(said_by)) => format!("{by} ({})", said_by.label().to_lowercase()),
        _ => String::new(),
    };
    Line { text: format!("{date}{}", said.text), used: false, note, refs: cites.refs(&said.sources) }
}
