//! The page of a review.

use super::{Record, RecordPage, Section, areas, body, table};
use crate::disclose::{Recommendation, Review, Statement, Status};
use crate::language::Words;
use crate::render::address;
use crate::render::page::{Citations, Fact, Scene, share};
use crate::render::view::{Cell, Line, Link, Row, Said, Table};
use crate::say;
use crate::summarise::reviews::{DoneBy, standing};
use crate::value::date::When;
use crate::value::figures::Area;
use crate::value::id::ReviewId;
use crate::vocabulary::SaidBy;

pub(super) fn page(review: &Review, scene: &Scene<'_>) -> RecordPage {
    let mut cites = Citations::default();
    cites.refs(&review.sources);
    let words = scene.words;
    let mut sections = Vec::new();
    if !review.findings.is_empty() {
        let mut found = Section::new("findings", words.say("review-findings"), words.say("review-findings.aside"));
        found.items = review.findings.iter().map(|said| statement(said, &mut cites, words)).collect();
        sections.push(found);
    }
    let mut asked =
        Section::new("recommendations", words.say("review-recommendations"), words.say("review-recommendations.aside"));
    asked.paragraphs = vec![Said::new(how_many(review, words))];
    asked.table = (!review.recommendations.is_empty())
        .then(|| recommendations(review.recommendations.iter(), &review.id, &mut cites, scene));
    sections.push(asked);
    if !review.progress.is_empty() {
        let mut said = Section::new("progress", words.say("review-progress"), words.say("review-progress.aside"));
        said.items = review.progress.iter().map(|said| statement(said, &mut cites, words)).collect();
        sections.push(said);
    }
    let sets = scene.public.figures.iter().filter(|set| review.figures.contains(&set.id));
    let links: Vec<Link> = sets.map(|set| Link::english(&set.title, scene.href(&address::dataset(&set.id)))).collect();
    if !links.is_empty() {
        sections.push(Section { links, ..Section::new("figures", words.say("reviews-figures"), String::new()) });
    }
    let record = Record {
        path: address::review(&review.id),
        title: &review.title,
        cited: &review.title,
        description: &review.summary,
        english: true,
        status: facts(review, scene),
        sections,
        cites,
    };
    let page = record.page(&share::review(review, scene), scene);
    RecordPage { notice: review.not_read.clone().unwrap_or_default(), ..page }
}

fn facts(review: &Review, scene: &Scene<'_>) -> Vec<Fact> {
    let words = scene.words;
    let by = review.commissioned_by.clone().unwrap_or_else(|| words.say("not-stated"));
    let commissioned = match review.commissioned {
        When::NotInSource => by,
        when @ When::At { .. } => say!(words, "review-commissioned", by = by, date = words.when_within(when)),
    };
    let mut facts = vec![
        Fact::new(&words.say("reviews-facts.by"), body(&review.body, words)),
        Fact::new(&words.say("reviews-facts.kind"), words.label(review.kind)),
        Fact::new(&words.say("reviews-facts.asked-for"), commissioned),
        Fact::new(&words.say("reviews-facts.published"), words.when(review.published).text),
    ];
    if !review.areas.is_empty() {
        facts.push(Fact::new(&words.say("reviews-facts.about"), areas(&review.areas, scene)));
    }
    facts.push(Fact::new(&words.say("reviews-facts.checked"), words.day(review.checked)));
    facts
}

/// How many recommendations were made and how many are held here: the one must not be taken for the other.
#[must_use]
pub fn how_many(review: &Review, words: &Words) -> String {
    let held = review.recommendations.len();
    match (review.recommended, held) {
        (Some(made), 0) => say!(words, "review-made.none-held", made = made),
        (Some(made), held) => {
            say!(words, "review-made", recommendations = say!(words, "review-made.count", made = made), held = held)
        }
        (None, 0) => words.say("review-made.unknown-none-held"),
        (None, held) => say!(words, "review-made.unknown", held = held),
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
            Cell::new(text(asked))
                .in_english()
                .refs(cites.refs(&asked.sources))
                .note(scene.words.say("recommendations.link"))
                .note_link(Some(format!("#{anchor}"))),
            Cell::new(to(asked, scene)),
            due(asked, scene),
            became(asked, cites, scene),
        ])
        .id(anchor)
    });
    let columns = ["recommendations.what", "recommendations.to", "recommendations.due", "recommendations.became"];
    Table { rows: rows.collect(), ..table(&columns, std::iter::empty(), scene.words) }
}

/// Its number and its words.
pub(super) fn text(asked: &Recommendation) -> String {
    asked.number.as_ref().map_or_else(|| asked.text.clone(), |number| format!("{number}. {}", asked.text))
}

/// Who was asked.
pub(super) fn to(asked: &Recommendation, scene: &Scene<'_>) -> String {
    let forces = asked.to.iter().map(|area| match area {
        Area::Nation => scene.words.say("recommendations.all-forces"),
        Area::Force(_) => areas(std::slice::from_ref(area), scene),
    });
    let all: Vec<String> = forces.chain(asked.to_others.iter().cloned()).collect();
    if all.is_empty() { scene.words.say("not-stated") } else { scene.words.list(&all) }
}

/// By when, and whether that is over.
pub(super) fn due(asked: &Recommendation, scene: &Scene<'_>) -> Cell {
    let Some(due) = asked.due else { return Cell::new(scene.words.say("recommendations.no-date")) };
    let overdue = standing(asked, scene.public.date).overdue;
    let note = if overdue { scene.words.say("recommendations.overdue") } else { String::new() };
    Cell::date(Some(due), "not-stated", scene.words).note(note)
}

/// What was last said, who says that it is done, and all that was said before.
pub(super) fn became(asked: &Recommendation, cites: &mut Citations, scene: &Scene<'_>) -> Cell {
    let standing = standing(asked, scene.public.date);
    let Some(latest) = standing.latest else { return Cell::new(scene.words.say("recommendations.no-word")) };
    let note = match standing.done {
        Some(DoneBy::ItselfAlone) => scene.words.say("recommendations.by-itself"),
        Some(DoneBy::Another) => scene.words.say("recommendations.by-another"),
        None => String::new(),
    };
    let lines = asked.history.iter().map(|said| Line {
        text: said_in_words(said, scene.words),
        rest: said.text.iter().map(|text| Said::english(format!(" {text}"))).collect(),
        refs: cites.refs(&said.sources),
        ..Line::default()
    });
    Cell { lines: lines.collect(), ..scene.term(latest.status).note(note) }
}

/// `11 May 2023: under way, says HMICFRS (the body that asked).`
fn said_in_words(said: &Status, words: &Words) -> String {
    let (date, status) = (words.when(said.date).text, words.label(said.status).to_lowercase());
    let (by, whose) = (said.by.as_str(), words.label(said.said_by).to_lowercase());
    match said.said_by {
        SaidBy::PublicRecord => say!(words, "review-said.record", date = date, status = status, by = by, whose = whose),
        _ => say!(words, "review-said", date = date, status = status, by = by, whose = whose),
    }
}

/// What was stated, when and by whom.
fn statement(said: &Statement, cites: &mut Citations, words: &Words) -> Line {
    let date = match said.date {
        When::NotInSource => String::new(),
        when @ When::At { .. } => say!(words, "reviews-dated", date = words.when(when).text),
    };
    let note = match (&said.by, said.said_by) {
        (Some(by), Some(said_by)) => {
            say!(words, "reviews-body", name = by.as_str(), kind = words.label(said_by).to_lowercase())
        }
        _ => String::new(),
    };
    Line { text: date, rest: vec![Said::english(&said.text)], note, refs: cites.refs(&said.sources), ..Line::default() }
}
