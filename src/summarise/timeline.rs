//! A case in order of time: events, proceedings, decisions, appeals and criminal stages together.

use crate::disclose::{Appeal, Case, Criminal, Decision, Event, Person, Proceedings};
use crate::value::date::{PartialDate, When};
use crate::vocabulary::{EventKind, Term};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A step of a case.
#[derive(Debug, Clone, Copy)]
pub struct Step<'a> {
    /// When.
    pub when: When,
    /// What.
    pub what: What<'a>,
}

/// What a step is.
#[derive(Debug, Clone, Copy)]
pub enum What<'a> {
    /// An event.
    Event(&'a Event),
    /// A stage of a criminal matter.
    Criminal(&'a Person, &'a Criminal),
    /// Proceedings opened.
    Opened(&'a Proceedings),
    /// Proceedings are listed for a day.
    Listed(&'a Proceedings, PartialDate),
    /// Proceedings decided about a person.
    Decided(&'a Person, &'a Decision),
    /// An appeal or a review was decided.
    Appeal(&'a Person, &'a Appeal),
}

/// The steps of a case, earliest first.
///
/// What has no date stands where the record's own order puts it: behind the dated step of its kind before it, or else before the one
/// after it; a decision before the first challenge to it, an entry on the barred list behind the decision that led to it.
#[must_use]
pub fn steps(case: &Case) -> Vec<Step<'_>> {
    let mut keyed: Vec<(Option<Date>, u8, Step<'_>)> = Vec::new();
    let last_decision =
        case.people.iter().flat_map(|person| &person.decisions).filter_map(|decision| key(decision.decided)).max();
    let mut last: Option<Date> = None;
    for event in &case.events {
        last = key(event.when).or(last);
        let behind_decision = event.kind == EventKind::BarredListEntry && key(event.when).is_none();
        let (at, rank) = if behind_decision { (last.max(last_decision), 5) } else { (last, 1) };
        keyed.push((at, rank, Step { when: event.when, what: What::Event(event) }));
    }
    // Where a matter begins that has no date at all: behind the conduct, or whatever the record tells first.
    let beginning = case.events.iter().find_map(|event| key(event.when));
    for held in &case.proceedings {
        let opens_apart = held.opened.from().is_some() && held.opened.from() != held.ended.from();
        if opens_apart {
            keyed.push((key(held.opened), 2, Step { when: held.opened, what: What::Opened(held) }));
        }
        if let Some(day) = held.listed_for {
            keyed.push((Some(day.earliest()), 6, Step { when: When::at(day), what: What::Listed(held, day) }));
        }
    }
    for person in &case.people {
        let first_dated = person.criminal.iter().find_map(|stage| key(stage.date));
        let mut last: Option<Date> = first_dated.min(beginning.or(first_dated)).or(beginning);
        for stage in &person.criminal {
            last = key(stage.date).or(last);
            keyed.push((last, 1, Step { when: stage.date, what: What::Criminal(person, stage) }));
        }
        let mut last: Option<Date> = None;
        for decision in &person.decisions {
            let opened = case.proceedings(&decision.proceedings).and_then(|held| key(held.opened));
            let challenged = person
                .appeals
                .iter()
                .filter(|appeal| appeal.against == decision.proceedings)
                .find_map(|appeal| key(appeal.decided));
            // "Decided in January" of a hearing that opened on 17 January was not decided before it opened.
            let decided = key(decision.decided).map(|decided| opened.map_or(decided, |opened| decided.max(opened)));
            last = decided.or(opened).or(challenged).or(last).or(Some(Date::MAX));
            keyed.push((last, 3, Step { when: decision.decided, what: What::Decided(person, decision) }));
        }
        for appeal in &person.appeals {
            last = key(appeal.decided).or(last).or(Some(Date::MAX));
            keyed.push((last, 4, Step { when: appeal.decided, what: What::Appeal(person, appeal) }));
        }
    }
    keyed.sort_by_key(|(day, rank, _)| (*day, *rank));
    keyed.into_iter().map(|(_, _, step)| step).collect()
}

/// The anchor of each step, in their order: what it is, and about whom, with a number from the second of its like on. It holds no date, since
/// a rule may take one back some day, and no place in the list, since a step may be put in before it.
#[must_use]
pub fn anchors(steps: &[Step<'_>]) -> Vec<String> {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    steps
        .iter()
        .map(|step| {
            let anchor = format!("step.{}", name(&step.what));
            let times = seen.entry(anchor.clone()).or_default();
            *times += 1;
            if *times == 1 { anchor } else { format!("{anchor}.{times}") }
        })
        .collect()
}

fn name(what: &What<'_>) -> String {
    match what {
        What::Event(event) => event.kind.id().to_owned(),
        What::Criminal(person, stage) => format!("{}.{}", stage.stage.id(), person.id),
        What::Opened(held) => format!("opened.{}", held.id),
        What::Listed(held, _) => format!("listed.{}", held.id),
        What::Decided(person, decision) => format!("decided.{}.{}", decision.proceedings, person.id),
        What::Appeal(person, appeal) => format!("appeal.{}.{}", appeal.id, person.id),
    }
}

fn key(when: When) -> Option<Date> {
    when.from().map(PartialDate::earliest)
}

/// The newest dated step of a case, for "latest event" and for the order of lists. What is only listed has not happened.
#[must_use]
pub fn latest(case: &Case) -> Option<PartialDate> {
    steps(case)
        .iter()
        .filter(|step| !matches!(step.what, What::Listed(..)))
        .filter_map(|step| step.when.last())
        .max_by(|a, b| a.for_sorting(*b))
}
