//! Case records: every fact sourced, every reference known, every date possible. Whether an outcome is one that the proceedings
//! could reach, rule R26 says.

mod happenings;
mod person;

use super::corrections::correction;
use super::{Checker, prose};
use crate::fault::{Fault, Place, Placed};
use crate::read::raw::{RawCase, RawPerson, RawProceedings};
use crate::read::record::unknown_id;
use crate::records::case::{Case, Correction, Dispute, Event, Person, Proceedings, Response, Restriction};
use crate::value::date::PartialDate;
use crate::value::id::{CaseId, ForceId, LocalId};
use happenings::{dispute, event, response, restriction};
use person::person;
use std::collections::BTreeMap;

/// Checks a case record. All its parts are checked even if one of them is refused.
pub fn case(raw: RawCase, checker: &mut Checker<'_>) -> Option<Case> {
    let RawCase {
        place,
        id,
        force,
        title,
        summary,
        linked,
        restrictions,
        people,
        proceedings,
        events,
        disputes,
        responses,
        corrections,
        checked,
        private_note: _,
    } = raw;
    if people.is_missing() {
        missing_list("people", place, checker);
    }
    // An active criminal matter may leave nothing to tell but its stages (rule R1).
    if events.is_missing() && people.iter().all(|person| person.criminal.is_empty()) {
        missing_list("events", place, checker);
    }
    if let Some(summary) = &summary {
        prose::check_links(summary, checker);
    }
    if let Some(checked) = &checked {
        checker.not_after(PartialDate::Day(checked.value), checked.place);
    }
    let case_id = case_id(id.as_ref(), force.as_ref(), checker);
    let linked = linked.iter().filter_map(|other| reference(other, id.as_ref(), checker)).collect();

    let local = Locals::of(&people, &proceedings, checker);
    let proceedings: Vec<Option<Proceedings>> = proceedings.into_iter().map(|p| happenings::proceedings(p, checker)).collect();
    let sound: Vec<&Proceedings> = proceedings.iter().flatten().collect();
    let people: Vec<Option<Person>> = people.into_iter().map(|p| person(p, &local, &sound, checker)).collect();
    let restrictions: Vec<Option<Restriction>> = restrictions.into_iter().map(|r| restriction(r, &local, checker)).collect();
    let events: Vec<Option<Event>> = events.into_iter().map(|e| event(e, &local, checker)).collect();
    let disputes: Vec<Option<Dispute>> = disputes.into_iter().map(|d| dispute(d, checker)).collect();
    let responses: Vec<Option<Response>> = responses.into_iter().map(|r| response(r, checker)).collect();
    let corrections: Vec<Option<Correction>> = corrections.into_iter().map(|c| correction(c, checker)).collect();

    Some(Case {
        place,
        id: Placed { value: case_id?, place: id.map_or(place, |id| id.place) },
        force: ForceId::new(&force?.value)?,
        title: title?,
        summary: summary?,
        linked,
        restrictions: restrictions.into_iter().collect::<Option<_>>()?,
        people: people.into_iter().collect::<Option<_>>()?,
        proceedings: proceedings.into_iter().collect::<Option<_>>()?,
        events: events.into_iter().collect::<Option<_>>()?,
        disputes: disputes.into_iter().collect::<Option<_>>()?,
        responses: responses.into_iter().collect::<Option<_>>()?,
        corrections: corrections.into_iter().collect::<Option<_>>()?,
        checked: checked?.value,
    })
}

fn missing_list(key: &str, place: Place, checker: &mut Checker<'_>) {
    checker.faults.push(
        Fault::error("missing-field", place, format!("a case has no `{key}`"))
            .label("begins here")
            .mend(format!("add `{key}:` with at least one entry; content/README.md says what belongs there")),
    );
}

/// The id, which must begin with its force's prefix.
pub fn case_id(id: Option<&Placed<String>>, force: Option<&Placed<String>>, checker: &mut Checker<'_>) -> Option<CaseId> {
    if let Some(force) = force
        && !checker.index.forces.contains_key(&force.value)
        && !checker.index.is_unreadable(&force.value)
    {
        checker.faults.push(unknown_id(&force.value, "force", checker.index.forces.keys().map(String::as_str), force.place));
    }
    let id = id?;
    let Some(made) = CaseId::new(&id.value) else {
        checker.faults.push(
            Fault::error("bad-id", id.place, format!("`{}` cannot be the id of a case", id.value))
                .expected("PREFIX-YEAR-NUMBER, such as met-2021-03; `nd` for the year where no source dates the case")
                .mend("take the force's case prefix, the year of the first dated event, and the next free number of two digits"),
        );
        return None;
    };
    if let Some(Some(prefix)) = force.and_then(|force| checker.index.forces.get(&force.value))
        && made.prefix() != prefix
    {
        checker.faults.push(
            Fault::error("wrong-prefix", id.place, format!("the id of a case of this force begins with `{prefix}-`"))
                .label(format!("begins with `{}-`", made.prefix()))
                .mend("correct the id or the force"),
        );
    }
    Some(made)
}

/// A reference to another case.
fn reference(other: &Placed<String>, own: Option<&Placed<String>>, checker: &mut Checker<'_>) -> Option<CaseId> {
    if own.is_some_and(|own| own.value == other.value) {
        checker.faults.push(Fault::error("self-reference", other.place, "a case is linked to itself").mend("remove it"));
    } else if !checker.index.cases.contains(&other.value) && !checker.index.is_unreadable(&other.value) {
        checker.faults.push(unknown_id(&other.value, "case", checker.index.cases.iter().map(String::as_str), other.place));
    }
    CaseId::new(&other.value)
}

/// The ids that mean something only inside one record.
struct Locals {
    people: BTreeMap<String, Place>,
    proceedings: BTreeMap<String, Place>,
}

impl Locals {
    fn of(people: &[RawPerson], proceedings: &[RawProceedings], checker: &mut Checker<'_>) -> Self {
        let mut all: BTreeMap<String, Place> = BTreeMap::new();
        let mut take = |id: &Placed<String>, map: &mut BTreeMap<String, Place>, checker: &mut Checker<'_>| {
            if let Some(first) = all.get(&id.value) {
                checker.faults.push(
                    Fault::error("duplicate-id", id.place, format!("`{}` stands for two things in this record", id.value))
                        .label("again")
                        .also(*first, "first written here")
                        .mend("give one of them another id"),
                );
            }
            all.insert(id.value.clone(), id.place);
            map.insert(id.value.clone(), id.place);
        };
        let mut locals = Locals { people: BTreeMap::new(), proceedings: BTreeMap::new() };
        for id in people.iter().filter_map(|person| person.id.as_ref()) {
            take(id, &mut locals.people, checker);
        }
        for id in proceedings.iter().filter_map(|proceedings| proceedings.id.as_ref()) {
            take(id, &mut locals.proceedings, checker);
        }
        locals
    }
}

fn local(id: &Placed<String>, known: &BTreeMap<String, Place>, what: &str, checker: &mut Checker<'_>) -> Option<LocalId> {
    if !known.contains_key(&id.value) {
        checker.faults.push(unknown_id(&id.value, &format!("{what} of this record"), known.keys().map(String::as_str), id.place));
        return None;
    }
    LocalId::new(&id.value)
}

/// The same with its place, for what the record calls by it.
fn own_id(id: &Placed<String>, checker: &mut Checker<'_>) -> Option<Placed<LocalId>> {
    checker.id(id, LocalId::new).map(|value| Placed { value, place: id.place })
}
