//! The cards that stand for pages where these are shared: what each says, and where it lies.
//!
//! Entry point: [`all`]. A card gives one number with what it counts, its period and its caveat; where no number is held, what is. It
//! is about forces, datasets and comparisons, and names nobody; that of a commentary, a review or what is followed gives its title. All other pages share the card of the site. Pages of cases
//! have none of their own: a card is seen without the page that explains it.

use super::compare::wording;
use super::{Scene, figures, reviews};
use crate::disclose::{Monitoring, Programme, Promise, Prose, Review};
use crate::language::Words;
use crate::render::plate::{self, Card};
use crate::render::{address, words};
use crate::say;
use crate::summarise::Counted;
use crate::summarise::compare::Comparison;
use crate::summarise::stats::Rate;
use crate::value::figures::{Area, FigureSet, Observation, TOTAL};
use crate::value::force::Force;
use serde::Serialize;
use std::cmp::Reverse;

/// A card as the head of its page tells of it.
#[derive(Debug, Clone, Serialize)]
pub struct CardView {
    /// Its whole address.
    pub address: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// All that it says.
    pub spoken: String,
}

impl CardView {
    /// The card of a page.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole pixels")]
    pub fn new(card: &Card, page: &str, scene: &Scene<'_>) -> Self {
        CardView {
            address: scene.absolute(&address::card(page)),
            width: plate::WIDTH as u32,
            height: plate::HEIGHT as u32,
            spoken: card.spoken(),
        }
    }
}

/// Every card, with the page for which it stands.
#[must_use]
pub fn all(scene: &Scene<'_>) -> Vec<(String, Card)> {
    let mut cards = vec![(String::new(), home(scene)), (address::area(&Area::Nation), nation(scene))];
    cards.extend(scene.public.forces.iter().map(|force| (address::force(&force.id), self::force(force, scene))));
    cards.extend(scene.public.figures.iter().map(|set| (address::dataset(&set.id), dataset(set, scene))));
    cards.extend(scene.public.commentary.iter().map(|prose| (address::commentary(&prose.id), commentary(prose, scene))));
    cards.extend(scene.public.reviews.iter().map(|one| (address::review(&one.id), review(one, scene))));
    let public = scene.public;
    cards.extend(public.monitoring.iter().map(|watched| (address::monitoring(&watched.force), monitoring(watched, scene))));
    cards.extend(public.programmes.iter().map(|one| (address::programme(&one.id), programme(one, scene))));
    cards.extend(public.promises.iter().map(|one| (address::promise(&one.id), promise(one, scene))));
    // The page of a measure is that of its newest comparison, and shares its card.
    for comparison in scene.summaries.compared.iter().flat_map(|measure| &measure.made) {
        let page = address::comparison(comparison.what.id(), Some(comparison.period));
        cards.push((page, self::comparison(comparison, scene)));
    }
    cards.push((SITE.to_owned(), site(scene)));
    cards
}

/// Where the card of the whole site lies, as that of a page would.
const SITE: &str = "site/";

/// The card of every page that has none of its own: what the site is, with no number, that stands for nothing else than the site. The title and
/// the description beside it are the page's.
#[must_use]
pub fn site(scene: &Scene<'_>) -> Card {
    let site = &scene.public.site;
    let (tagline, description) =
        scene.in_welsh().map_or((&site.tagline, &site.description), |said| (&said.tagline, &said.description));
    let about = scene.words.say("share-home");
    card(about, tagline.clone(), description.clone(), String::new(), String::new(), scene)
}

/// The card of the whole site, as the head of a page tells of it.
#[must_use]
pub fn of_site(scene: &Scene<'_>) -> CardView {
    CardView::new(&site(scene), SITE, scene)
}

/// The card of a commentary: its title and its summary.
#[must_use]
pub fn commentary(prose: &Prose, scene: &Scene<'_>) -> Card {
    let told = scene.told(prose);
    card(scene.words.say("nav.commentary"), told.title.to_owned(), told.summary.to_owned(), String::new(), String::new(), scene)
}

/// The card of a review: its title, its summary, and how much of what it asked for is held.
#[must_use]
pub fn review(review: &Review, scene: &Scene<'_>) -> Card {
    let asked = reviews::how_many(review, scene.words);
    let (kind, title) = (scene.words.label(review.kind), review.title.clone());
    card(kind, title, review.summary.clone(), asked, String::new(), scene)
}

/// The card of how closely a force is watched: whose, and what the stages are.
#[must_use]
pub fn monitoring(watched: &Monitoring, scene: &Scene<'_>) -> Card {
    let (title, description) = reviews::monitoring_said(watched, scene);
    followed(title, description, scene)
}

/// The card of a programme: its title and its summary.
#[must_use]
pub fn programme(programme: &Programme, scene: &Scene<'_>) -> Card {
    followed(programme.title.clone(), programme.summary.clone(), scene)
}

/// The card of a promise: its title and its summary, and no verdict.
#[must_use]
pub fn promise(promise: &Promise, scene: &Scene<'_>) -> Card {
    followed(promise.title.clone(), promise.summary.clone(), scene)
}

fn followed(title: String, summary: String, scene: &Scene<'_>) -> Card {
    card(scene.words.say("reviews-crumb"), title, summary, String::new(), String::new(), scene)
}

/// The card of a comparison: what forces are held against, never one of them.
#[must_use]
pub fn comparison(comparison: &Comparison<'_>, scene: &Scene<'_>) -> Card {
    let said = wording(comparison.what, scene.words);
    let rate = comparison.reference.rate;
    let of = if comparison.reference.published.is_some() { "share-compare.nation" } else { "share-compare" };
    let period = say!(
        scene.words,
        of,
        period = words::capital(&scene.words.year_or_span(comparison.period, comparison.kind)),
        n = comparison.points().count(),
        low = said.number(rate.low),
        high = said.number(rate.high)
    );
    let caveat = say!(scene.words, "share-compare.more", causes = said.causes());
    card(said.title(), said.value(rate.value), said.subtitle(), period, caveat, scene)
}

/// The card of the first page: the newest national count.
#[must_use]
pub fn home(scene: &Scene<'_>) -> Card {
    national(scene.words.say("share-home"), scene)
}

/// The card of the page of England and Wales.
#[must_use]
pub fn nation(scene: &Scene<'_>) -> Card {
    national(scene.words.say("england-and-wales"), scene)
}

fn national(about: String, scene: &Scene<'_>) -> Card {
    let nation = &scene.summaries.nation;
    match nation.barred.last() {
        Some(counted) => counted_card(about, counted, "share-barred.nation", scene),
        None => records_card(about, nation.cases.len(), scene),
    }
}

/// The card of a force: its newest official count of a year, or what records are held.
#[must_use]
pub fn force(force: &Force, scene: &Scene<'_>) -> Card {
    let about = scene.force_name(force).to_owned();
    let Some(summary) = scene.summaries.forces.get(&force.id) else { return records_card(about, 0, scene) };
    match (summary.barred.last(), summary.left.last()) {
        (Some(barred), _) => counted_card(about, barred, "share-barred", scene),
        (None, Some(left)) => counted_card(about, left, "share-left", scene),
        (None, None) => records_card(about, summary.cases.len(), scene),
    }
}

/// The card of a count: `what` names the message that says what is counted.
fn counted_card(about: String, counted: &Counted<'_>, what: &str, scene: &Scene<'_>) -> Card {
    let said = scene.words;
    let date = said.day(counted.seen.period().to);
    let (period, caveat) = if let Some(rate) = counted.rate.and_then(|rate| rate.rate) {
        (with_rate(date, &rate, said), few(&rate, said))
    } else {
        let why = if counted.rate.is_some() { "no-rate-few" } else { "share-no-rate" };
        (say!(said, "period-year-to", date = date), said.say(why))
    };
    card(about, words::whole(u64::from(counted.count)), say!(said, what, n = counted.count), period, caveat, scene)
}

/// `Year to 31 March 2025: 4.2 per 1,000 officers in post (95% interval 3.1 to 5.6)`
fn with_rate(date: String, rate: &Rate, said: &Words) -> String {
    let one = |number| words::decimal(number, 1);
    say!(said, "share-rate", date = date, rate = one(rate.value), low = one(rate.low), high = one(rate.high))
}

fn few(rate: &Rate, said: &Words) -> String {
    said.say(if rate.unreliable { "share-unreliable" } else { "may-mean" })
}

/// Where no official count is held: the records, of which none is not none that occurred (rule R41).
fn records_card(about: String, records: usize, scene: &Scene<'_>) -> Card {
    let said = scene.words;
    let caveat = if records == 0 { "share-records.none" } else { "share-records.kept" };
    let (what, period) = (say!(said, "share-records", n = records), said.say("share-records.no-count"));
    card(about, said.held(records), what, period, said.say(caveat), scene)
}

/// Characters of a caveat that still leaves room for the rest.
const LONGEST_CAVEAT: usize = 170;

/// The card of a dataset: its newest number for England and Wales, or how much it holds.
#[must_use]
pub fn dataset(set: &FigureSet, scene: &Scene<'_>) -> Card {
    let about = set.title.clone();
    // A caveat is shown whole or not at all: the first that has room.
    let caveat = set.caveats.iter().find(|caveat| caveat.chars().count() <= LONGEST_CAVEAT);
    let caveat = caveat.cloned().unwrap_or_else(|| scene.words.say("share-dataset"));
    let whole = |observation: &&Observation| {
        observation.area == Area::Nation && set.category(observation).id.as_str() == TOTAL && observation.value.number().is_some()
    };
    // Of the newest period, the measure that is declared first.
    let newest = |observation: &&Observation| (Reverse(observation.period.to), observation.measure);
    if let Some(newest) = set.observations.iter().filter(whole).min_by_key(newest) {
        let measure = set.measure(newest);
        let people = scene.words.label(newest.population).to_lowercase();
        let what = say!(scene.words, "share-dataset.nation", measure = measure.label.as_str(), people = people);
        let period = words::capital(&scene.words.period(newest.period, measure.period));
        return card(about, words::value(newest.value), what, period, caveat, scene);
    }
    let number = words::whole(set.observations.len() as u64);
    let (what, period) = figures::extent(set, scene.words);
    card(about, number, what, period, caveat, scene)
}

fn card(about: String, number: String, what: String, period: String, caveat: String, scene: &Scene<'_>) -> Card {
    let date = say!(scene.words, "share-as-of", date = scene.words.day(scene.public.date));
    Card { about, number, what, period, caveat, site: scene.public.site.title.clone(), date }
}
