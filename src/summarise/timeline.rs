//! A case in order of time: events, proceedings, decisions, appeals and criminal stages together.

use crate::disclose::{Appeal, Case, Criminal, Decision, Event, Person, Proceedings};
use crate::value::date::{PartialDate, When};
use jiff::civil::Date;

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
/// What has no date stands where the record's own order puts it: after the step of its kind before it.
#[must_use]
pub fn steps(case: &Case) -> Vec<Step<'_>> {
    let mut keyed: Vec<(Option<Date>, u8, Step<'_>)> = Vec::new();
    let mut last: Option<Date> = None;
    for event in &case.events {
        last = key(event.when).or(last);
        keyed.push((last, 1, Step { when: event.when, what: What::Event(event) }));
    }
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
        let mut last: Option<Date> = None;
        for stage in &person.criminal {
            last = key(stage.date).or(last);
            keyed.push((last, 0, Step { when: stage.date, what: What::Criminal(person, stage) }));
        }
        let mut last: Option<Date> = None;
        for decision in &person.decisions {
            let opened = case.proceedings(&decision.proceedings).and_then(|held| key(held.opened));
            // "Decided in January" of a hearing that opened on 17 January was not decided before it opened.
            let decided = key(decision.decided).map(|decided| opened.map_or(decided, |opened| decided.max(opened)));
            last = decided.or(opened).or(last).or(Some(Date::MAX));
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
