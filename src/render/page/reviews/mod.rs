//! Reviews with their recommendations, programmes, monitoring and promises: a list of all, a page each, and what of it a force's page tells.
//!
//! They share one template, since each is a title, a few facts and tables below it. Who says something stands beside whatever is said; no
//! page says whether a body did well.

mod followed;
mod list;
mod of_area;
mod review;

pub use followed::{monitoring_said, monitoring_title};
pub use of_area::{AreaReviews, of_area};
pub use review::how_many;

use super::figures::area_name;
use super::take::CiteView;
use super::{Citations, Fact, Frame, Scene, SourceView, case_parts, corrections};
use crate::disclose::Body;
use crate::language::Words;
use crate::render::address;
use crate::render::cite;
use crate::render::plate::Card;
use crate::render::view::{Cell, Column, Line, Link, Row, Said, Table};
use crate::say;
use crate::summarise::series::Seen;
use crate::value::figures::Area;
use crate::vocabulary::BodyKind;
use serde::Serialize;

/// The template's data.
#[derive(Debug, Serialize)]
pub struct RecordPage {
    /// The frame.
    pub frame: Frame,
    /// The way here.
    pub crumbs: Vec<Link>,
    /// The heading.
    pub title: String,
    /// Who, when, about whom.
    pub status: Vec<Fact>,
    /// What it is, in a few sentences.
    pub lead: String,
    /// Whether heading and lead are those of the content, in English whatever the language of the page.
    pub english: bool,
    /// What is not known of it.
    pub notice: String,
    /// Its parts, in order.
    pub sections: Vec<Section>,
    /// What was corrected.
    pub corrections: Vec<corrections::Entry>,
    /// Sources.
    pub sources: Vec<SourceView>,
    /// How to cite it.
    pub cite: Option<CiteView>,
}

/// A part of the page.
#[derive(Debug, Serialize)]
pub struct Section {
    /// Its anchor.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// Quiet words beside it.
    pub aside: String,
    /// Sentences before its list or table.
    pub paragraphs: Vec<Said>,
    /// A list of statements.
    pub items: Vec<Line>,
    /// Links after it.
    pub links: Vec<Link>,
    /// A table.
    pub table: Option<Table>,
}

impl Section {
    fn new(id: &'static str, title: String, aside: String) -> Self {
        Section { id, title, aside, paragraphs: Vec::new(), items: Vec::new(), links: Vec::new(), table: None }
    }
}

/// Every page: the list, and one for each record. None where no record is held.
#[must_use]
pub fn pages(scene: &Scene<'_>) -> Vec<(String, RecordPage)> {
    let public = scene.public;
    if !public.follows_reviews() {
        return Vec::new();
    }
    let mut pages = vec![(address::REVIEWS.to_owned(), list::page(scene))];
    pages.extend(public.reviews.iter().map(|review| (address::review(&review.id), review::page(review, scene))));
    pages.extend(
        public.monitoring.iter().map(|watched| (address::monitoring(&watched.force), followed::monitoring(watched, scene))),
    );
    pages.extend(public.programmes.iter().map(|one| (address::programme(&one.id), followed::programme(one, scene))));
    pages.extend(public.promises.iter().map(|promise| (address::promise(&promise.id), followed::promise(promise, scene))));
    for (_, page) in &mut pages {
        let is_long = page.sections.iter().filter_map(|section| section.table.as_ref()).any(Table::is_long);
        page.frame.offer_tables(is_long);
    }
    pages
}

/// The parts that every record's page has alike.
struct Record<'a> {
    path: String,
    title: &'a str,
    /// The same in citations, which are in English.
    cited: &'a str,
    description: &'a str,
    /// Whether title and description are those of the content.
    english: bool,
    status: Vec<Fact>,
    sections: Vec<Section>,
    cites: Citations,
}

impl Record<'_> {
    fn page(self, card: &Card, scene: &Scene<'_>) -> RecordPage {
        let Record { path, title, cited, description, english, status, sections, cites } = self;
        RecordPage {
            frame: Frame::new(scene, &path, "reviews", title, description).with_card(card, &path, scene),
            crumbs: vec![Link::new(scene.words.say("reviews-crumb"), scene.href(address::REVIEWS))],
            title: title.to_owned(),
            status,
            lead: description.to_owned(),
            english,
            notice: String::new(),
            sections,
            corrections: corrections::of_record(&path, scene),
            sources: cites.list(scene),
            cite: Some(CiteView::new(&cite::record(cited, &path, scene), &path, scene)),
        }
    }
}

/// A body with what kind it is: `Home Office (government)`.
fn body(body: &Body, words: &Words) -> String {
    match body.kind {
        BodyKind::NotInSource | BodyKind::Other => body.name.clone(),
        kind => {
            let kind = words.label(kind).to_lowercase();
            say!(words, "reviews-body", name = body.name.as_str(), kind = kind)
        }
    }
}

/// `Gwent Police and Kent Police`, `England and Wales`.
fn areas(areas: &[Area], scene: &Scene<'_>) -> String {
    scene.words.list(&areas.iter().map(|area| area_name(area, scene)).collect::<Vec<_>>())
}

/// A table of words, its columns by their messages.
fn table(columns: &[&str], rows: impl Iterator<Item = Vec<Cell>>, words: &Words) -> Table {
    Table {
        caption: String::new(),
        class: "stack",
        columns: case_parts::columns(columns, words),
        rows: rows.map(Row::new).collect(),
    }
}

/// Published numbers, each with what it counts, its period and its source, leading to where it stands.
fn figures_table<'a>(rows: impl IntoIterator<Item = (Seen<'a>, String)>, cites: &mut Citations, scene: &Scene<'_>) -> Table {
    let rows = rows.into_iter().map(|(Seen { set, observation }, note)| {
        let measure = set.measure(observation);
        let category = set.category(observation);
        let which = if category.id.as_str() == crate::value::figures::TOTAL { String::new() } else { category.label.clone() };
        Row::new(vec![
            Cell::period(observation.period, measure.period, scene.words).note(note),
            Cell::new(&measure.label).in_english().note(which).note_in_english(),
            Cell::published(observation.value)
                .link(scene.href(&address::of_observation(set, observation)))
                .refs(cites.refs(&observation.sources)),
            Cell::new(scene.words.label(measure.unit)).note(scene.words.label(observation.population)),
        ])
    });
    Table {
        caption: String::new(),
        class: "stack",
        columns: vec![
            Column::words(&scene.words.say("reviews-figures.period")),
            Column::words(&scene.words.say("reviews-figures.what")),
            Column::numbers(&scene.words.say("reviews-figures.number")),
            Column::words(&scene.words.say("reviews-figures.unit")),
        ],
        rows: rows.collect(),
    }
}
