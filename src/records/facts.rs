//! The facts of a case record, each under a path that stays the same however the record is ordered: `people/ID/results/PROCEEDINGS/outcome`.
//!
//! What has a field of its own is a fact; a text is not, since it can be worded anew without telling anything else.

use super::case::{Case, Correction, Criminal, Event, Person};
use crate::fault::{Place, Placed};
use crate::value::date::When;
use crate::value::rank::HeldRank;
use crate::vocabulary::{NOT_IN_SOURCE, Term};
use std::collections::BTreeMap;

/// A fact with the place that tells it.
#[derive(Debug)]
pub struct Told {
    /// The value, as records write it.
    pub value: String,
    /// Where it stands; of an entry, where that begins.
    pub place: Place,
}

/// How the paths of corrections begin.
pub const CORRECTIONS: &str = "corrections/";

/// All facts of a record by their paths. Names and ciphers are not among them.
#[must_use]
pub fn told(case: &Case) -> BTreeMap<String, Told> {
    let mut facts = Collected(BTreeMap::new());
    for person in &case.people {
        of_person(person, &mut facts);
    }
    for held in &case.proceedings {
        let at = format!("proceedings/{}", held.id.value);
        facts.add(&at, "type", held.kind.value.id(), held.kind.place);
        facts.add(&at, "opened", written(held.opened), held.place);
        facts.add(&at, "ended", written(held.ended), held.place);
        facts.add(&at, "chair", held.chair.id(), held.place);
        facts.add(&at, "private", if held.private { "private" } else { NOT_IN_SOURCE }, held.place);
    }
    for event in &case.events {
        of_event(event, &mut facts);
    }
    for value in case.disputes.iter().flat_map(|dispute| &dispute.values) {
        let unit = value.unit.as_ref().map_or("", |unit| &unit.value);
        let at = format!("disputes/{} {unit}", value.value.value);
        facts.add(at.trim_end(), "value", &value.value.value, value.place);
    }
    for response in &case.responses {
        let own = facts.free(&format!("responses/{}", response.from.value), "text");
        facts.add(&own, "text", &response.text.value, response.text.place);
    }
    for correction in &case.corrections {
        facts.0.insert(path_of(correction), Told { value: in_one(correction), place: correction.place });
    }
    facts.0
}

fn of_person(person: &Person, facts: &mut Collected) {
    let at = format!("people/{}", person.id.value);
    let place = person.id.place;
    facts.add(&at, "count", person.count.to_string(), place);
    facts.add(&at, "role", person.role.id(), place);
    for (key, rank) in [("rank-at-conduct", &person.rank_at_conduct), ("rank-at-proceedings", &person.rank_at_proceedings)] {
        facts.add(&at, key, rank.as_ref().map_or_else(|| NOT_IN_SOURCE.to_owned(), HeldRank::id), place);
    }
    facts.add(&at, "service", person.service.value.id(), person.service.place);
    for allegation in &person.allegations {
        let mut categories: Vec<&str> = allegation.categories.iter().map(|category| category.value.id()).collect();
        categories.sort_unstable();
        let own = facts.free(&format!("{at}/allegations/{}", categories.join("+")), "finding");
        facts.add(&own, "finding", allegation.finding.value.id(), allegation.finding.place);
        facts.maybe(&own, "count", allegation.count.map(|count| count.to_string()), allegation.place);
    }
    for decision in &person.decisions {
        let own = format!("{at}/results/{}", decision.proceedings);
        facts.add(&own, "finding", decision.finding.value.id(), decision.finding.place);
        facts.add(&own, "outcome", decision.outcome.value.id(), decision.outcome.place);
        facts.maybe(&own, "months", decision.months.as_ref().map(|months| months.value.to_string()), decision.place);
        facts.add(&own, "decided", written(decision.decided), decision.place);
    }
    for appeal in &person.appeals {
        let own = format!("{at}/appeals/{}", appeal.id.value);
        facts.add(&own, "body", appeal.body.id(), appeal.place);
        facts.add(&own, "result", appeal.result.value.id(), appeal.result.place);
        facts.add(&own, "decided", written(appeal.decided), appeal.place);
        facts.maybe(&own, "finding", appeal.finding.as_ref().map(|finding| finding.value.id().to_owned()), appeal.place);
        facts.maybe(&own, "outcome", appeal.outcome.as_ref().map(|outcome| outcome.value.id().to_owned()), appeal.place);
        facts.maybe(&own, "months", appeal.months.as_ref().map(|months| months.value.to_string()), appeal.place);
    }
    for stage in &person.criminal {
        of_stage(&at, stage, facts);
    }
}

fn of_stage(at: &str, stage: &Criminal, facts: &mut Collected) {
    let own = facts.free(&format!("{at}/criminal/{}", stage.stage.value.id()), "date");
    facts.add(&own, "date", written(stage.date), stage.place);
    for (key, text) in [("court", &stage.court), ("counts", &stage.counts)] {
        facts.maybe(&own, key, text.as_ref().map(|text| text.value.clone()), stage.place);
    }
    if let Some(sentence) = &stage.sentence {
        facts.add(&own, "sentence", sentence.kind.value.id(), sentence.kind.place);
        facts.maybe(&own, "sentence-months", sentence.months.as_ref().map(|months| months.value.to_string()), sentence.place);
    }
}

/// An event has no id: its kind and its date are its path, so that one more between two others changes neither.
fn of_event(event: &Event, facts: &mut Collected) {
    let own = facts.free(&format!("events/{}/{}", event.kind.value.id(), written(event.when)), "date");
    facts.add(&own, "date", written(event.when), event.place);
}

/// What a path leads to, as one would say it of a record: "the `outcome` of the result `hearing` of the person `officer`". A path that
/// ends early leads to the whole of an entry or of a list.
#[must_use]
pub fn called(path: &str) -> String {
    let (kind, rest) = path.split_once('/').unwrap_or((path, ""));
    let parts: Vec<&str> = rest.split('/').collect();
    match (kind, &parts[..]) {
        ("people", [person]) => format!("the person `{person}`"),
        ("people", [person, key]) => format!("the `{key}` of the person `{person}`"),
        ("people", [person, list, entry, key @ ..]) => {
            let one = match *list {
                "allegations" => "allegation",
                "results" => "result",
                "appeals" => "appeal",
                _ => "stage",
            };
            let of = key.first().map_or_else(String::new, |key| format!("the `{key}` of "));
            format!("{of}the {one} `{entry}` of the person `{person}`")
        }
        ("proceedings", [id, key]) => format!("the `{key}` of the proceedings `{id}`"),
        ("proceedings", _) => format!("the proceedings `{rest}`"),
        ("events", [kind, when, ..]) => format!("the event `{kind}` of {when}"),
        ("events", _) => format!("the event `{rest}`"),
        // What somebody wrote may hold a stroke.
        ("disputes", _) => format!("the value in dispute `{}`", rest.strip_suffix("/value").unwrap_or(rest)),
        ("responses", _) => format!("the reply of `{}`", rest.strip_suffix("/text").unwrap_or(rest)),
        _ => format!("`{path}`"),
    }
}

struct Collected(BTreeMap<String, Told>);

impl Collected {
    fn add(&mut self, at: &str, key: &str, value: impl Into<String>, place: Place) {
        self.0.insert(format!("{at}/{key}"), Told { value: value.into(), place });
    }

    /// What is left out is no fact.
    fn maybe(&mut self, at: &str, key: &str, value: Option<String>, place: Place) {
        if let Some(value) = value {
            self.add(at, key, value, place);
        }
    }

    /// A path under which `key` is still free: the second of its kind is `...-2`.
    fn free(&self, at: &str, key: &str) -> String {
        let taken = |path: &str| self.0.contains_key(&format!("{path}/{key}"));
        let paths = std::iter::once(at.to_owned()).chain((2_u32..).map(|nth| format!("{at}-{nth}")));
        paths.into_iter().find(|path| !taken(path)).unwrap_or_else(|| at.to_owned())
    }
}

/// The path of a correction: its day and what was wrong.
#[must_use]
pub fn path_of(correction: &Correction) -> String {
    let was: String = correction.was.value.chars().take(80).collect();
    format!("{CORRECTIONS}{}/{was}", correction.date)
}

/// A correction in one line.
#[must_use]
pub fn in_one(correction: &Correction) -> String {
    let Correction { place: _, date: _, was, now, why } = correction;
    let text = |text: &Placed<String>| text.value.clone();
    format!("was {}; now {}; {}", text(was), text(now), text(why))
}

/// A time as records write it.
fn written(when: When) -> String {
    match when {
        When::NotInSource => NOT_IN_SOURCE.to_owned(),
        When::At { from, until: Some(until), .. } => format!("{from} to {until}"),
        When::At { from, until: None, .. } => from.to_string(),
    }
}
