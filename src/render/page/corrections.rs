//! Corrections wherever they stand: the page of all, the section on the page of each record, the card of a number, a chart, an embed.
//!
//! Entry points: [`page`]; [`of_record`] for a record's own; [`marked`] for cards; [`newest`] and [`in_the_last_year`] for what shows numbers.

use super::figures::{area_name, lower_first};
use super::{Frame, Scene};
use crate::language::Words;
use crate::render::view::{CardFact, CardPart, Link, NumberCard};
use crate::render::{address, words};
use crate::say;
use crate::summarise::corrections::{Corrected, Kind};
use crate::value::figures::{FigureSet, Observation, TOTAL, Value};
use crate::value::withdrawn::Withdrawn;
use crate::vocabulary::CorrectedBy;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Where all of them stand.
pub const CORRECTIONS: &str = "corrections/";

/// Numbers of one correction that are named one by one; of more it is said how many.
const FEW: usize = 3;

/// The page of all corrections.
#[derive(Debug, Serialize)]
pub struct CorrectionsPage {
    /// The frame.
    pub frame: Frame,
    /// How many there are, in a sentence.
    pub lead: String,
    /// Day by day, newest first.
    pub days: Vec<Day>,
    /// What counts as one, in the words of the rule.
    pub rule: String,
    /// All of it as data.
    pub downloads: Vec<Link>,
}

/// A day on which something was corrected or withdrawn.
#[derive(Debug, Serialize)]
pub struct Day {
    /// Its anchor.
    pub id: String,
    /// In words.
    pub date: String,
    /// What was corrected.
    pub entries: Vec<Entry>,
    /// What was withdrawn.
    pub withdrawn: Vec<Gone>,
}

/// A correction as printed.
#[derive(Debug, Serialize)]
pub struct Entry {
    /// Its anchor, where this is the page of its record; else empty.
    pub id: String,
    /// When.
    pub date: String,
    /// Of what kind of record; of a case, its id too, since many have a like title.
    pub kind: String,
    /// The record, and the correction on its page.
    pub title: Link,
    /// The forces concerned, as far as the record is not a force's own.
    pub forces: Vec<Link>,
    /// Whose mistake it was; of figures only, since all else is this site's own.
    pub by: String,
    /// The numbers, or the part of a text, that were corrected.
    pub what: Vec<Link>,
    /// How many more.
    pub more: String,
    /// What stood there.
    pub was: String,
    /// What is right.
    pub now: String,
    /// Why.
    pub why: String,
    /// Whether nothing is told of it.
    pub held_back: bool,
}

/// A record that was withdrawn.
#[derive(Debug, Serialize)]
pub struct Gone {
    /// What kind of record, and the address at which it stood.
    pub title: Link,
    /// Why.
    pub reason: String,
    /// The same as a sentence.
    pub definition: String,
}

/// That something which is shown was corrected since: `[when]: what, was 12, is 13.`
#[derive(Debug, Clone, Serialize)]
pub struct Since {
    /// When, with the way to the correction.
    pub when: Link,
    /// What, and how.
    pub text: String,
}

/// Fills the page of all corrections.
#[must_use]
pub fn page(scene: &Scene<'_>) -> CorrectionsPage {
    let all = &scene.summaries.corrections.all;
    let mut days: BTreeMap<Reverse<Date>, Day> = BTreeMap::new();
    let day = |date: Date| Day { id: date.to_string(), date: scene.words.day(date), entries: Vec::new(), withdrawn: Vec::new() };
    for corrected in all {
        let entries = &mut days.entry(Reverse(corrected.date)).or_insert_with(|| day(corrected.date)).entries;
        entries.push(Entry { id: String::new(), ..entry(corrected, scene) });
    }
    for record in &scene.public.withdrawn {
        days.entry(Reverse(record.date)).or_insert_with(|| day(record.date)).withdrawn.push(gone(record, scene));
    }
    let (title, description) = (scene.words.say("corrections-title"), scene.words.say("corrections-title.description"));
    let mut frame = Frame::new(scene, CORRECTIONS, "", &title, &description);
    let feed = say!(scene.words, "corrections-title.feed", site = scene.public.site.title.as_str());
    frame.feed = Some(Link::new(feed, scene.href(&address::feed(CORRECTIONS))));
    CorrectionsPage {
        frame,
        lead: lead(all.len(), scene.public.withdrawn.len(), scene.words),
        days: days.into_values().collect(),
        rule: scene.href(&address::rule(29)),
        downloads: ["csv", "json"]
            .map(|format| Link::new(format!("corrections.{format}"), scene.href(&format!("data/corrections.{format}"))))
            .to_vec(),
    }
}

fn lead(corrected: usize, withdrawn: usize, said: &Words) -> String {
    match (corrected, withdrawn) {
        (0, 0) => said.say("corrections-none"),
        (0, _) => say!(said, "corrections-none.withdrawn", withdrawn = withdrawn),
        (_, 0) => say!(said, "corrections-made", n = corrected),
        _ => say!(said, "corrections-made.withdrawn", n = corrected, withdrawn = withdrawn),
    }
}

fn gone(record: &Withdrawn, scene: &Scene<'_>) -> Gone {
    Gone {
        title: Link::new(scene.words.say(&format!("record-kind-{}", record.kind.id())), scene.href(&address::withdrawn(record))),
        reason: scene.words.label(record.reason),
        definition: scene.words.definition(record.reason),
    }
}

/// The corrections of a record, newest first, with their anchors: for the page at which the record stands.
#[must_use]
pub fn of_record(page: &str, scene: &Scene<'_>) -> Vec<Entry> {
    scene.summaries.corrections.all.iter().filter(|corrected| corrected.page == page).map(|of| entry(of, scene)).collect()
}

fn entry(corrected: &Corrected, scene: &Scene<'_>) -> Entry {
    let seen = observations(corrected, scene);
    let what = match corrected.kind {
        Kind::Figure if seen.is_empty() => vec![Link::new(scene.words.say("corrected-dataset"), scene.href(&corrected.page))],
        Kind::Figure => seen.iter().take(FEW).map(|(set, seen)| number(set, seen, scene)).collect(),
        _ => corrected.reaches.iter().map(|at| Link::new(scene.words.say("corrected-text"), scene.href(at))).collect(),
    };
    let forces = corrected.forces.iter().filter(|_| corrected.kind != Kind::Force);
    let kind = scene.words.say(&format!("corrected-kind-{}", corrected.kind.id()));
    Entry {
        id: corrected.anchor.clone(),
        date: scene.words.day(corrected.date),
        kind: match corrected.kind {
            Kind::Case => format!("{kind} {}", corrected.record),
            _ => kind,
        },
        title: Link::english(&corrected.title, scene.href(&corrected.address())),
        forces: forces
            .filter_map(|id| scene.public.force(id))
            .map(|force| Link::new(scene.force_short(force), scene.href(&address::force(&force.id))))
            .collect(),
        by: if corrected.kind == Kind::Figure { scene.words.label(corrected.by) } else { String::new() },
        what,
        more: match seen.len().saturating_sub(FEW) {
            0 => String::new(),
            more => say!(scene.words, "corrected-more", n = more),
        },
        was: shown(&corrected.was),
        now: shown(&corrected.now),
        why: corrected.why.clone(),
        held_back: corrected.held_back,
    }
}

/// A value of a table as pages write it; anything else as it is.
fn shown(text: &str) -> String {
    Value::parse(text).map_or_else(|| text.to_owned(), words::value)
}

/// The observations that were corrected.
fn observations<'a>(corrected: &Corrected, scene: &Scene<'a>) -> Vec<(&'a FigureSet, &'a Observation)> {
    let Some((dataset, rows)) = &corrected.rows else { return Vec::new() };
    let set = scene.public.figures.iter().find(|set| set.id == *dataset);
    set.into_iter().flat_map(|set| rows.iter().filter_map(move |at| Some((set, set.observations.get(*at)?)))).collect()
}

/// "Added to the barred list, Gwent Police, year to 31 March 2024", with the way to it: as the records name it, in English.
fn number(set: &FigureSet, seen: &Observation, scene: &Scene<'_>) -> Link {
    let (measure, category) = (set.measure(seen), set.category(seen));
    let mut parts = vec![measure.label.clone()];
    if category.id.as_str() != TOTAL {
        parts.push(lower_first(&category.label));
    }
    parts.push(area_name(&seen.area, &Scene { words: Words::english(), ..*scene }));
    parts.push(lower_first(&words::period(seen.period, measure.period)));
    Link::english(parts.join(", "), scene.href(&address::of_observation(set, seen)))
}

/// The card of a number with what was corrected of it, or of that from which it was made: of what stands at some addresses, the newest.
#[must_use]
pub fn marked(mut card: NumberCard, at: impl IntoIterator<Item = String>, scene: &Scene<'_>) -> NumberCard {
    let at: BTreeSet<String> = at.into_iter().collect();
    let all = scene.summaries.corrections.of_any(&at);
    let Some(newest) = all.first() else { return card };
    card.corrected = say!(scene.words, "corrected-card.when", date = scene.words.day(newest.date));
    let parts = all.iter().take(FEW).flat_map(|corrected| {
        let single = corrected.rows.as_ref().is_some_and(|(_, rows)| rows.len() == 1);
        let of_itself = single && at.iter().any(|at| is_own(corrected, at));
        let what = if of_itself { String::new() } else { format!(", {}", named(corrected, scene)) };
        // That it is held back is the reason that is given.
        let change = if corrected.held_back { String::new() } else { change(corrected, scene.words) };
        let date = scene.words.day(corrected.date);
        let on = if corrected.by == CorrectedBy::Publisher {
            say!(scene.words, "corrected-card.by-publisher", date = date)
        } else {
            say!(scene.words, "corrected-card.on", date = date)
        };
        [
            CardPart::link(on, scene.href(&corrected.address())),
            CardPart::plain(format!("{what}{change}. ")),
            CardPart::plain(stopped(&corrected.why)).in_english(),
            CardPart::plain(" "),
        ]
    });
    let fact = CardFact { label: scene.words.say("corrected-card"), parts: parts.collect() };
    // After the value, which it is about.
    card.facts.insert(card.facts.len().min(1), fact);
    card
}

/// The corrections of a record in a line each, newest first, for what holds no links.
#[must_use]
pub fn in_words(page: &str, scene: &Scene<'_>) -> Vec<String> {
    let all = scene.summaries.corrections.all.iter().filter(|corrected| corrected.page == page);
    let line = |of: &Corrected| {
        format!("{}, {}{}. {}", scene.words.day(of.date), named(of, scene), change(of, scene.words), stopped(&of.why))
    };
    all.map(line).collect()
}

/// Whether a number is one of those that were corrected, and not made from one of them.
fn is_own(corrected: &Corrected, address: &str) -> bool {
    corrected.rows.as_ref().is_some_and(|(_, rows)| corrected.reaches.iter().take(rows.len()).any(|at| at == address))
}

/// What was corrected, in the middle of a sentence.
fn named(corrected: &Corrected, scene: &Scene<'_>) -> String {
    match observations(corrected, scene).as_slice() {
        [] if corrected.kind == Kind::Case => say!(scene.words, "corrected-case", case = corrected.record.as_str()),
        [] => corrected.title.clone(),
        [(set, seen)] => number(set, seen, scene).text,
        several => say!(scene.words, "corrected-numbers", n = several.len(), dataset = corrected.title.as_str()),
    }
}

/// ": was 12, is 13". Of a case, whose record may have been corrected in what is not counted here, nothing more: the record says it.
fn change(corrected: &Corrected, said: &Words) -> String {
    if corrected.kind == Kind::Case {
        return String::new();
    }
    if corrected.held_back {
        return said.say("corrected-change.held-back");
    }
    let (was, now) = (shown(&corrected.was), shown(&corrected.now));
    say!(said, "corrected-change", was = unstopped(&was), now = unstopped(&now))
}

fn unstopped(text: &str) -> &str {
    text.trim_end_matches('.')
}

fn stopped(text: &str) -> String {
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}

/// The newest corrections of what is shown, however old: an embed stands where nobody looks after it.
#[must_use]
pub fn newest(shown: &BTreeSet<String>, scene: &Scene<'_>) -> Vec<Since> {
    told(scene.summaries.corrections.of_any(shown), scene)
}

/// The newest of the last twelve months: a page leads to all of them elsewhere.
#[must_use]
pub fn in_the_last_year(shown: &BTreeSet<String>, scene: &Scene<'_>) -> Vec<Since> {
    let first = scene.public.date.saturating_sub(12.months());
    let mut all = scene.summaries.corrections.of_any(shown);
    all.retain(|corrected| corrected.date > first);
    told(all, scene)
}

/// The first of some corrections; of a case, which is named alone, but one.
fn told(mut all: Vec<&Corrected>, scene: &Scene<'_>) -> Vec<Since> {
    let mut cases = BTreeSet::new();
    all.retain(|corrected| corrected.kind != Kind::Case || cases.insert(corrected.page.as_str()));
    all.into_iter().take(FEW).map(|corrected| since(corrected, scene)).collect()
}

fn since(corrected: &Corrected, scene: &Scene<'_>) -> Since {
    Since {
        when: Link::new(scene.words.day(corrected.date), scene.href(&corrected.address())),
        text: format!("{}{}", named(corrected, scene), change(corrected, scene.words)),
    }
}
