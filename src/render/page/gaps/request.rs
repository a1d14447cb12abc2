//! What is missing of a measure for a force, why, and wording to ask for it: filled in for that force, the measure and every year.
//!
//! What is said of the law is said in the template; the wording itself asks, and claims nothing.

use super::{anchor, label, population};
use crate::render::page::figure::stands_at;
use crate::render::page::{Citations, Scene};
use crate::render::view::{Link, Ref};
use crate::render::words;
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
    pub text: Vec<String>,
}

/// Years without a number for the same reason.
#[derive(Debug, Serialize)]
pub struct Reason {
    /// The years, each with its anchor.
    pub years: Vec<(String, String)>,
    /// The term's id, which gives the class.
    pub id: &'static str,
    /// The word.
    pub label: &'static str,
    /// What it means, or what is known of it here.
    pub text: String,
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
    let national = national_holder(&set.publisher);
    Some(Request {
        id: asked.id.clone(),
        label: label(asked),
        population: population(asked),
        reasons: reasons.into_iter().map(|(_, reason)| reason).collect(),
        to: match national {
            Some(national) => format!(
                "{}; or {national}, which gives out the figures for England and Wales",
                words::capital(&words::the(&force.name))
            ),
            None => words::capital(&words::the(&force.name)),
        },
        text: wording(asked, measure.period, &measure.definition, &missing, force),
    })
}

fn reason(found: &Found<'_>, year: (String, String), scene: &Scene<'_>, cites: &mut Citations) -> Reason {
    let text = found.gap.and_then(|gap| gap.note.clone()).unwrap_or_else(|| found.what.definition().to_owned());
    let link = found.seen.filter(|_| matches!(found.what, Availability::InASpan | Availability::Suppressed)).map(|seen| {
        let Period { from, to } = seen.period();
        Link::new(format!("The figure for {} to {}", words::day(from), words::day(to)), stands_at(&seen, scene))
    });
    Reason {
        years: vec![year],
        id: found.what.id(),
        label: found.what.label(),
        text,
        link,
        refs: found.gap.map(|gap| cites.refs(&gap.sources)).unwrap_or_default(),
    }
}

/// The body that gives out a national series, by the publisher that the dataset names.
fn national_holder(publisher: &str) -> Option<&'static str> {
    [
        ("College of Policing", "the College of Policing"),
        ("Home Office", "the Home Office"),
        ("IOPC", "the Independent Office for Police Conduct"),
        ("Independent Office for Police Conduct", "the Independent Office for Police Conduct"),
    ]
    .into_iter()
    .find(|(name, _)| publisher.contains(name))
    .map(|(_, holder)| holder)
}

/// A request for the numbers of a force that are missing, in plain words.
fn wording(
    asked: &Asked<'_>,
    kind: PeriodKind,
    definition: &str,
    missing: &[(&Found<'_>, FinancialYear)],
    force: &Force,
) -> Vec<String> {
    let unit = asked.given.first().map_or("", |(_, measure)| measure.unit.plural());
    let periods = |wanted: &dyn Fn(Availability) -> bool| -> Vec<String> {
        let of = missing.iter().filter(|(found, _)| wanted(found.what));
        of.rev()
            .map(|(_, year)| match kind {
                PeriodKind::Snapshot => words::day(year.period().to),
                _ => format!("the year to {}", words::day(year.period().to)),
            })
            .collect()
    };
    let mut text = vec![format!(
        "Under the Freedom of Information Act 2000, please send me these numbers about {}: {}. I mean {unit}, {}{}. {definition}",
        words::the(&force.name),
        lower(&label(asked)),
        population(asked),
        if asked.population == Population::PoliceOfficers { " of every rank" } else { "" },
    )];
    let mut ask = |before: &str, wanted: &dyn Fn(Availability) -> bool, after: &str| {
        let periods = periods(wanted);
        if !periods.is_empty() {
            text.push(format!("{before}{}{after}", words::list(&periods)));
        }
    };
    ask(
        "Please give a number for each of these by itself: ",
        &|what| !matches!(what, Availability::NotCollected | Availability::NotYetPublished),
        ".",
    );
    ask(
        "For ",
        &|what| what == Availability::NotYetPublished,
        ": if the number is still to be published, please say when; if it is not, please send it.",
    );
    ask(
        "For ",
        &|what| what == Availability::NotCollected,
        ": as far as I know no national count took your force in then. If you counted the same thing yourselves, please send me that number.",
    );
    text.push(
        "Please write 0 where there was none, and say so where you do not hold a number. If a number is so small that it could identify \
         somebody, please give a range for it, such as fewer than five, and send the others."
            .to_owned(),
    );
    let of_officers = asked.population == Population::PoliceOfficers;
    text.push(format!(
        "Please say on what day the numbers were taken from your records{}. If they are already published, please tell me where. I should \
         like the answer by email, in a spreadsheet if you can.",
        if of_officers { ", and whether special constables are among them" } else { "" }
    ));
    text
}

/// A label in the middle of a sentence; names of bodies keep their capitals.
fn lower(label: &str) -> String {
    let mut chars = label.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => first.to_lowercase().chain(chars).collect(),
        _ => label.to_owned(),
    }
}
