//! The cards that stand for pages where these are shared: what each says, and where it lies.
//!
//! Entry point: [`all`]. A card gives one number with what it counts, its period and its caveat; where no number is held, what is. It
//! is about forces and datasets, and names nobody. Pages of cases have none: a card is seen without the page that explains it.

use super::{Scene, figures};
use crate::render::plate::{self, Card};
use crate::render::{address, words};
use crate::rules::r41;
use crate::summarise::Counted;
use crate::summarise::stats::Rate;
use crate::value::figures::{Area, FigureSet, Observation, TOTAL};
use crate::value::force::Force;
use crate::vocabulary::Term;
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
    cards
}

/// What counts may mean, for a card that has no other caveat.
const MAY_MEAN: &str = "More may mean more misconduct, more reporting of it, or firmer enforcement.";

/// The card of the first page: the newest national count.
#[must_use]
pub fn home(scene: &Scene<'_>) -> Card {
    national("Police misconduct outcomes, force by force", scene)
}

/// The card of the page of England and Wales.
#[must_use]
pub fn nation(scene: &Scene<'_>) -> Card {
    national("England and Wales", scene)
}

fn national(about: &str, scene: &Scene<'_>) -> Card {
    let about = about.to_owned();
    let nation = &scene.summaries.nation;
    match nation.barred.last() {
        Some(counted) => counted_card(about, counted, &format!("{BARRED}, England and Wales"), scene),
        None => records_card(about, nation.cases.len(), scene),
    }
}

const BARRED: &str = "police officers added to the list of people barred from policing";
const LEFT: &str = "police officers who left because they were dismissed or their contract was ended";

/// The card of a force: its newest official count of a year, or what records are held.
#[must_use]
pub fn force(force: &Force, scene: &Scene<'_>) -> Card {
    let about = force.name.clone();
    let Some(summary) = scene.summaries.forces.get(&force.id) else { return records_card(about, 0, scene) };
    match (summary.barred.last(), summary.left.last()) {
        (Some(barred), _) => counted_card(about, barred, BARRED, scene),
        (None, Some(left)) => counted_card(about, left, LEFT, scene),
        (None, None) => records_card(about, summary.cases.len(), scene),
    }
}

fn counted_card(about: String, counted: &Counted<'_>, what: &str, scene: &Scene<'_>) -> Card {
    let rate = counted.rate.and_then(|rate| rate.rate);
    let year = format!("Year to {}", words::day(counted.seen.period().to));
    let (period, caveat) = match rate {
        Some(rate) => (format!("{year}: {}", rate_words(&rate)), few(&rate)),
        None if counted.rate.is_some() => (year, "No rate is given for fewer than three people.".to_owned()),
        None => (year, "No rate is given: the number of officers in post on that day is not held.".to_owned()),
    };
    card(about, words::whole(u64::from(counted.count)), what.to_owned(), period, caveat, scene)
}

/// `4.2 per 1,000 officers in post (95% interval 3.1 to 5.6)`
fn rate_words(rate: &Rate) -> String {
    let one = |number| words::decimal(number, 1);
    format!("{} per 1,000 officers in post (95% interval {} to {})", one(rate.value), one(rate.low), one(rate.high))
}

fn few(rate: &Rate) -> String {
    if rate.unreliable { "Fewer than 20 people: the rate is unreliable.".to_owned() } else { MAY_MEAN.to_owned() }
}

/// Where no official count is held: the records, of which none is not none that occurred (rule R41).
fn records_card(about: String, records: usize, scene: &Scene<'_>) -> Card {
    let what = if records == 1 { "case record" } else { "case records" };
    let period = "No yearly official count of officers dismissed or barred is shown.".to_owned();
    let caveat = if records == 0 { format!("{}.", r41::NOT_NONE_OCCURRED) } else { KEPT.to_owned() };
    card(about, words::held(records), what.to_owned(), period, caveat, scene)
}

const KEPT: &str = "As far as cases were published and kept: not all that happened.";

/// Characters of a caveat that still leaves room for the rest.
const LONGEST_CAVEAT: usize = 170;

/// The card of a dataset: its newest number for England and Wales, or how much it holds.
#[must_use]
pub fn dataset(set: &FigureSet, scene: &Scene<'_>) -> Card {
    let about = set.title.clone();
    // A caveat is shown whole or not at all: the first that has room.
    let caveat = set.caveats.iter().find(|caveat| caveat.chars().count() <= LONGEST_CAVEAT);
    let caveat = caveat.cloned().unwrap_or_else(|| "Read it with its definitions and caveats.".to_owned());
    let whole = |observation: &&Observation| {
        observation.area == Area::Nation && set.category(observation).id.as_str() == TOTAL && observation.value.number().is_some()
    };
    // Of the newest period, the measure that is declared first.
    let newest = |observation: &&Observation| (Reverse(observation.period.to), observation.measure);
    if let Some(newest) = set.observations.iter().filter(whole).min_by_key(newest) {
        let measure = set.measure(newest);
        let what = format!("{}, {}, England and Wales", measure.label, newest.population.label().to_lowercase());
        let period = words::capital(&words::period(newest.period, measure.period));
        return card(about, words::value(newest.value), what, period, caveat, scene);
    }
    let number = words::whole(set.observations.len() as u64);
    let (what, period) = figures::extent(set, scene.words);
    card(about, number, what, period, caveat, scene)
}

fn card(about: String, number: String, what: String, period: String, caveat: String, scene: &Scene<'_>) -> Card {
    let date = format!("As of {}", words::day(scene.public.date));
    Card { about, number, what, period, caveat, site: scene.public.site.title.clone(), date }
}
