//! What is missing of a measure for a force, why, and wording to ask for it: filled in for that force, the measure and every year.
//!
//! What is said of the law is said in the template; the wording itself asks, and claims nothing.

use super::{anchor, label, population};
use crate::language::Words;
use crate::render::page::figure::stands_at;
use crate::render::page::{Citations, Scene};
use crate::render::view::{Link, Ref, Said};
use crate::render::words;
use crate::say;
use crate::summarise::silence::{Asked, Found};
use crate::value::figures::Period;
use crate::value::financial_year::FinancialYear;
use crate::value::force::Force;
use crate::vocabulary::{Availability, PeriodKind, Population, Term};
use serde::Serialize;

/// What is missing of a measure, and how to ask for it.
#[derive(Debug, Serialize)]
pub struct Request {
    /// Its anchor.
    pub id: String,
    /// The measure.
    pub label: String,
    /// Who is counted.
    pub population: String,
    /// What is missing, by reason.
    pub reasons: Vec<Reason>,
    /// Whom to ask, in words.
    pub to: String,
    /// The wording, a paragraph at a time.
    pub text: Vec<Vec<Said>>,
}

/// Years without a number for the same reason.
#[derive(Debug, Serialize)]
pub struct Reason {
    /// The years, each with its anchor.
    pub years: Vec<(String, String)>,
    /// The term's id, which gives the class.
    pub id: &'static str,
    /// The word.
    pub label: String,
    /// What it means, or what is known of it here.
    pub text: Said,
    /// Where a number for a longer time stands.
    pub link: Option<Link>,
    /// Sources.
    pub refs: Vec<Ref>,
}

/// What is missing of a measure, and the wording of a request for it; `None` where nothing is.
pub fn request(
    asked: &Asked<'_>,
    found: &[Found<'_>],
    years: &[FinancialYear],
    force: &Force,
    scene: &Scene<'_>,
    cites: &mut Citations,
) -> Option<Request> {
    let missing: Vec<(&Found<'_>, FinancialYear)> =
        found.iter().zip(years.iter().copied()).filter(|(found, _)| !found.what.is_number()).collect();
    let (set, measure) = asked.given.first()?;
    missing.first()?;
    let mut reasons: Vec<(&Found<'_>, Reason)> = Vec::new();
    for (found, year) in &missing {
        let entry = (anchor(asked, *year), words::year(year.period()));
        let same = |other: &Found<'_>| {
            let seen = |found: &Found<'_>| found.seen.map(|seen| std::ptr::from_ref(seen.observation));
            let gap = |found: &Found<'_>| found.gap.map(std::ptr::from_ref);
            // What is held back is a number of each year by itself.
            other.what == found.what
                && gap(other) == gap(found)
                && (found.what != Availability::InASpan || seen(other) == seen(found))
        };
        match reasons.iter_mut().find(|(other, _)| same(other)) {
            Some((_, reason)) => reason.years.push(entry),
            None => reasons.push((found, reason(found, entry, scene, cites))),
        }
    }
    let words = scene.words;
    let holder = words::capital(&words.the(scene.force_name(force)));
    Some(Request {
        id: asked.id.clone(),
        label: label(asked),
        population: population(asked, words),
        reasons: reasons.into_iter().map(|(_, reason)| reason).collect(),
        to: match national_holder(&set.publisher) {
            Some(national) => say!(words, "request-to", force = holder, national = words.say(national)),
            None => holder,
        },
        text: wording(asked, (measure.period, &measure.definition), &missing, force, scene),
    })
}

fn reason(found: &Found<'_>, year: (String, String), scene: &Scene<'_>, cites: &mut Citations) -> Reason {
    let words = scene.words;
    let note = found.gap.and_then(|gap| gap.note.as_ref());
    let text = note.map_or_else(|| Said::new(words.definition(found.what)), Said::english);
    let link = found.seen.filter(|_| matches!(found.what, Availability::InASpan | Availability::Suppressed)).map(|seen| {
        let Period { from, to } = seen.period();
        Link::new(say!(words, "request-span", from = words.day(from), until = words.day(to)), stands_at(&seen, scene))
    });
    Reason {
        years: vec![year],
        id: found.what.id(),
        label: words.label(found.what),
        text,
        link,
        refs: found.gap.map(|gap| cites.refs(&gap.sources)).unwrap_or_default(),
    }
}

/// The message with the body that gives out a national series, by the publisher that the dataset names.
fn national_holder(publisher: &str) -> Option<&'static str> {
    [
        ("College of Policing", "request-to.college"),
        ("Home Office", "request-to.home-office"),
        ("IOPC", "request-to.iopc"),
        ("Independent Office for Police Conduct", "request-to.iopc"),
    ]
    .into_iter()
    .find(|(name, _)| publisher.contains(name))
    .map(|(_, holder)| holder)
}

/// A request for the numbers of a force that are missing, in plain words; of their measure is given for which periods it is counted, and what.
fn wording(
    asked: &Asked<'_>,
    (kind, definition): (PeriodKind, &str),
    missing: &[(&Found<'_>, FinancialYear)],
    force: &Force,
    scene: &Scene<'_>,
) -> Vec<Vec<Said>> {
    let words = scene.words;
    let is_of_officers = asked.population == Population::PoliceOfficers;
    let unit = asked.given.first().map_or_else(String::new, |(_, measure)| words.units(measure.unit));
    let counted = population(asked, words);
    let which = if is_of_officers {
        say!(words, "request-which.every-rank", units = unit, counted = counted)
    } else {
        say!(words, "request-which", units = unit, counted = counted)
    };
    let first = vec![
        Said::new(say!(words, "request-wording", force = words.the(scene.force_name(force)))),
        Said::english(lower(&label(asked))),
        Said::new(which),
        Said::english(definition),
    ];
    let mut text = vec![first];
    let mut ask = |name: &str, wanted: &dyn Fn(Availability) -> bool| {
        let periods = periods(kind, missing, wanted, words);
        if !periods.is_empty() {
            text.push(vec![Said::new(say!(words, name, periods = words.list(&periods)))]);
        }
    };
    ask("request-wording.each", &|what| !matches!(what, Availability::NotCollected | Availability::NotYetPublished));
    ask("request-wording.to-come", &|what| what == Availability::NotYetPublished);
    ask("request-wording.not-collected", &|what| what == Availability::NotCollected);
    text.push(vec![Said::new(words.say("request-wording.noughts"))]);
    let last = if is_of_officers { "request-wording.when-and-who" } else { "request-wording.when" };
    text.push(vec![Said::new(words.say(last))]);
    text
}

/// The periods of which something is wanted, oldest first.
fn periods(
    kind: PeriodKind,
    missing: &[(&Found<'_>, FinancialYear)],
    wanted: &dyn Fn(Availability) -> bool,
    words: &Words,
) -> Vec<String> {
    let of = missing.iter().filter(|(found, _)| wanted(found.what));
    of.rev()
        .map(|(_, year)| match kind {
            PeriodKind::Snapshot => words.day(year.period().to),
            _ => say!(words, "request-year", date = words.day(year.period().to)),
        })
        .collect()
}

/// A label in the middle of a sentence; names of bodies keep their capitals.
fn lower(label: &str) -> String {
    let mut chars = label.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => first.to_lowercase().chain(chars).collect(),
        _ => label.to_owned(),
    }
}
