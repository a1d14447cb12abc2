//! The page for searching: a form that a script brings to life, and lists of all that can be found, which need none.

use super::case_parts::outcome_class;
use super::{Frame, Scene};
use crate::render::search;
use crate::render::search::document::Kind;
use crate::render::view::Link;
use crate::summarise::outcomes::{OutcomeClass, year_of};
use serde::Serialize;
use std::collections::BTreeSet;

/// The template's data.
#[derive(Debug, Serialize)]
pub struct SearchPage {
    /// The frame.
    pub frame: Frame,
    /// The folder of the index.
    pub index: String,
    /// What can be chosen.
    pub choices: Vec<Choice>,
    /// Ways to all that can be found.
    pub lists: Vec<Link>,
}

/// Something by which results are narrowed.
#[derive(Debug, Serialize)]
pub struct Choice {
    /// As in the address.
    pub name: &'static str,
    /// What it is.
    pub label: String,
    /// Said for all of them.
    pub any: String,
    /// What can be chosen.
    pub options: Vec<Opt>,
}

/// What can be chosen.
#[derive(Debug, Serialize)]
pub struct Opt {
    /// As in the address.
    pub value: String,
    /// As printed.
    pub text: String,
    /// As printed over a single result; empty where none is.
    pub one: String,
}

impl Opt {
    fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Opt { value: value.into(), text: text.into(), one: String::new() }
    }
}

/// Fills the page.
#[must_use]
pub fn page(scene: &Scene<'_>) -> SearchPage {
    let words = scene.words;
    let choice = |name: &'static str, options: Vec<Opt>| Choice {
        name,
        label: words.say(&format!("search-{name}")),
        any: words.say(&format!("search-{name}.any")),
        options,
    };
    let (territorial, others) = scene.forces_by_name();
    let forces = territorial.into_iter().chain(others).filter(|force| scene.summaries.forces.contains_key(&force.id));
    let forces = forces.map(|force| Opt::new(force.id.as_str(), scene.force_short(force))).collect();
    let people = || scene.public.cases.iter().flat_map(|case| case.people.iter().map(move |person| (case, person)));
    let outcomes: BTreeSet<OutcomeClass> =
        people().filter(|(case, _)| case.is_misconduct()).map(|(_, person)| OutcomeClass::of_person(person)).collect();
    let outcomes = outcomes.into_iter().map(|class| Opt::new(class.id(), outcome_class(class, words))).collect();
    let years: BTreeSet<i16> = people().filter_map(|(_, person)| year_of(person)).collect();
    let years = years.into_iter().rev().map(|year| Opt::new(year.to_string(), year.to_string())).collect();
    let kinds = Kind::ALL.into_iter().filter(|kind| match kind {
        Kind::Review => scene.public.follows_reviews(),
        Kind::Commentary => !scene.public.commentary.is_empty(),
        Kind::Case => !scene.public.cases.is_empty(),
        _ => true,
    });
    let kinds = kinds.map(|kind| Opt {
        one: words.say(&format!("search-kind-{}", kind.id())),
        ..Opt::new(kind.id(), words.say(&format!("search-kind-{}.many", kind.id())))
    });
    let kinds = kinds.collect();
    let mut frame = Frame::new(scene, search::PATH, "search", &words.say("search-title"), &words.say("search-title.description"));
    frame.scripts.extend(["search-index.js", "search.js"]);
    SearchPage {
        frame,
        index: format!("{}{}", scene.root, search::folder(scene)),
        choices: vec![choice("kind", kinds), choice("force", forces), choice("outcome", outcomes), choice("year", years)],
        lists: lists(scene),
    }
}

/// Ways to all that can be found.
fn lists(scene: &Scene<'_>) -> Vec<Link> {
    let way = |text: &str, path: &str| Link::new(scene.words.say(text), scene.href(path));
    let mut lists = vec![
        way("search-lists.forces", "forces/"),
        way("search-lists.cases", "cases/"),
        way("search-lists.by-outcome", "cases/#by-outcome"),
        way("search-lists.by-category", "cases/#by-category"),
        way("search-lists.by-year", "cases/#by-year"),
        way("search-lists.by-force", "cases/#by-force"),
        way("search-lists.figures", "figures/"),
        way("search-lists.compare", "compare/"),
    ];
    if scene.public.cases.is_empty() {
        lists.retain(|link| !link.href.contains("cases/#"));
    }
    if scene.public.follows_reviews() {
        lists.push(way("search-lists.reviews", "reviews/"));
    }
    lists.extend([
        way("search-lists.commentary", "commentary/"),
        way("search-lists.vocabulary", "vocabulary/"),
        way("foot.data", "data/"),
    ]);
    lists
}
