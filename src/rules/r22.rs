//! Rule R22: a name that rests on a misconduct outcome alone.

use super::wording::Words;
use super::{Act, Decided, Setting, What, Withholding};
use crate::fault::Faults;
use crate::records::case::{Case, Event, Person};
use crate::value::date::PartialDate;
use crate::vocabulary::{EventKind, NameBasis};
use jiff::ToSpan;
use jiff::civil::Date;

rule! {
    /// Some people were dismissed by a police panel and never convicted by a court. Normally this site does not name them. A publisher may
    /// decide otherwise, in writing, in the site's settings. Even then a name goes after five years, counted from the day on which the
    /// panel found the misconduct. It goes earlier if the person is taken off the list of people who may not work for the police (the
    /// "barred list"), and at once if the finding is overturned.
    ///
    /// ## Why
    ///
    /// The official barred list sets the measure. Officers stand on it in public for five years, and less if they come off the list
    /// ([Police Barred List and Police Advisory List Regulations 2017](https://www.legislation.gov.uk/uksi/2017/1135/note); the
    /// [College of Policing](https://www.college.police.uk/ethics/barred-list) tells more). A website should not remember longer than the
    /// official list. The law counts the five years from the day the College first publishes the name; we count from the finding, which is
    /// earlier. That, and not naming at all without the publisher's word, is our rule; the law asks less.
    ///
    /// ## An example that breaks it
    ///
    /// A record names a sergeant with `basis: misconduct-outcome`, and the settings of the site do not allow that.
    ///
    /// ## How to mend it
    ///
    /// Remove the name. Only the publisher can allow this ground, with `name-bases: [conviction, misconduct-outcome]` in `site.yaml`. When
    /// the name is gone after five years there is nothing to mend.
    22, "A name from a misconduct finding alone ends at five years", Decided::InForm("Five years are counted from the newest proven finding in the record, from the earliest day that it can have been. That somebody was taken off the barred list is seen where an event of the kind barred-list-entry says so in words such as removed, taken off or no longer; somebody must have written that event."), [Act::Case(refuse), Act::Withhold(withhold)],
}

/// For how long such a name may stand, in years.
const YEARS: i16 = 5;

/// Words by which an event about the barred list tells that somebody left it.
const LEFT_THE_LIST: [&str; 9] =
    ["removed", "removal", "taken off", "came off", "left the list", "no longer", "ended", "expired", "lapsed"];

fn named(case: &Case) -> impl Iterator<Item = &Person> {
    let on_outcome = |person: &&Person| person.name.as_ref().is_some_and(|name| name.basis.value == NameBasis::MisconductOutcome);
    case.people.iter().filter(on_outcome)
}

/// The publisher must allow the ground, and there must be a finding.
fn refuse(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    for (person, name) in named(case).filter_map(|person| Some((person, person.name.as_ref()?))) {
        if !setting.name_bases.contains(&NameBasis::MisconductOutcome) {
            faults.push(
                RULE.refuse("basis-not-allowed", name.basis.place, "this site names nobody because of a misconduct outcome alone")
                    .expected("a conviction; or `misconduct-outcome` among the `name-bases` in site.yaml, which only the publisher can decide")
                    .mend("remove the name, here and wherever else in the record it stands"),
            );
        } else if !person.decisions.iter().any(|decision| decision.finding.value.is_proven()) {
            faults.push(
                RULE.refuse(
                    "finding-missing",
                    name.basis.place,
                    "this name rests on a misconduct outcome, but nothing was found proven",
                )
                .expected("under `results`, a finding of misconduct or gross misconduct about this person")
                .mend("remove the name, or add the result that it rests on"),
            );
        }
    }
}

fn withhold(case: &Case, date: Date) -> Vec<Withholding> {
    named(case)
        .filter_map(|person| {
            let (since, why) = ended(person, &case.events)?;
            let over = since.is_none_or(|since| since <= date);
            over.then(|| RULE.withhold(What::Name, Some(&person.id.value), since, why))
        })
        .collect()
}

/// From when the name may no longer stand; `None` for the day where it never may, or where no day can be reckoned.
fn ended(person: &Person, events: &[Event]) -> Option<(Option<Date>, String)> {
    if !person.current.is_some_and(|current| current.finding.is_proven()) {
        return Some((None, "no proven finding stands".to_owned()));
    }
    let proven = person.decisions.iter().filter(|decision| decision.finding.value.is_proven());
    let Some(found) = proven.filter_map(|decision| Some(decision.decided.from()?.earliest())).max() else {
        return Some((None, "the day of the finding is not in the source".to_owned()));
    };
    let left = events.iter().find(|event| tells_of_leaving(event, person));
    let after = found.checked_add(YEARS.years()).ok()?;
    let left_on = left.and_then(|event| event.when.from()).map(PartialDate::earliest);
    match (left, left_on) {
        (Some(_), None) => Some((None, "the entry in the barred list has ended, on a day that is not in the source".to_owned())),
        (Some(_), Some(day)) if day < after => Some((Some(day), "the entry in the barred list has ended".to_owned())),
        _ => Some((Some(after), format!("{YEARS} years have passed since the finding"))),
    }
}

fn tells_of_leaving(event: &Event, person: &Person) -> bool {
    event.kind.value == EventKind::BarredListEntry
        && (event.people.is_empty() || event.people.contains(&person.id.value))
        && Words::of(&event.text.value).has_any(&LEFT_THE_LIST)
}
