//! Rule R29: what a record once said and says no more, without a correction.
//!
//! [`state`] puts the facts of records down in a form that can be kept; held against a state that was kept, [`unannounced`] answers
//! every fact that has changed or gone and that no new correction tells of.

use super::wording::Words;
use super::{Act, Decided, Holdings, Setting, told_figures};
use crate::fault::{Fault, Faults, Place};
use crate::records::case::{Case, Correction};
use crate::records::facts::{CORRECTIONS, Told, called, in_one, path_of, told};
use crate::value::date::PartialDate;
use crate::vocabulary::{self, NOT_IN_SOURCE};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

rule! {
    /// When we change something that this site has told you, we say so. The record keeps a dated line with what it said before, what it says
    /// now, and why. That line stays for as long as the record does, and it can never be taken out. This holds for cases, for published
    /// figures and for commentary alike.
    ///
    /// A figure is put right because we had it otherwise than its source, or because whoever published it has revised it. The correction says
    /// which. It stands at the very number, at every number that was worked out from it, and with every chart and every embed that shows it.
    /// Of a number that is held back so that nobody can be identified nothing is told.
    ///
    /// Adding something new is not a correction. Nor is filling a gap, or giving a date more exactly.
    ///
    /// ## Why
    ///
    /// Somebody may have quoted us, and somebody may have been hurt by what we got wrong. Both must be able to see that it was put right.
    /// The [Editors’ Code](https://www.editorscode.org.uk) asks for mistakes of weight to be corrected promptly and where readers will see
    /// it (clause 1). That a correction is never removed is our own rule.
    ///
    /// ## An example that breaks it
    ///
    /// Last month a record said that an officer was dismissed. Today it says that the officer had a written warning. Nothing on the page says
    /// that it ever said anything else.
    ///
    /// ## How to mend it
    ///
    /// Write the change under `corrections`: the date, what the record said (`was`), what it says (`now`), and why. The old value must stand
    /// in `was` and the new one in `now`, in the words of the page. If the change was a slip, put the old value back. Never repeat under
    /// `was` a name that has since been withheld.
    ///
    /// In a figure dataset write also whose mistake it was (`by`) and which rows it is of (`row`). Of a single row `was` and `now` are the
    /// two values alone. A number that was taken back keeps its row, with `[x]`.
    29, "A changed fact is corrected in public", Decided::InForm(
        "findings, outcomes, dates, ranks, numbers and all else that has a field of its own, the values of figures and what they count, when \
         `check --against` is given an earlier state; whether a text that was worded anew tells something else is left to people, \
         commentary among them"
    ), [Act::Whole(refuse)],
}

/// The facts of a record, each under a path that stays the same however the record is ordered. Neither names nor ciphers are in it; what
/// rules withhold may be, so it is not for publishing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Facts(pub(super) BTreeMap<String, String>);

/// The facts of all records as they were told at one time, by the id of the case; those of datasets and texts beside them, by kind and id
/// (`figures/barred`).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct State(pub(super) BTreeMap<String, Facts>);

impl State {
    /// Whether it holds no case record: then it was read from the wrong place.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.0.keys().any(|key| told_figures::is_case(key))
    }
}

/// The facts that records tell now, to be kept.
#[must_use]
pub fn state<'a>(cases: impl IntoIterator<Item = &'a Case>, withdrawn: impl IntoIterator<Item = &'a str>) -> State {
    let told = cases.into_iter().map(|case| (case.id.value.as_str().to_owned(), facts(case)));
    // Of a withdrawn record the one fact is that it was.
    let gone = withdrawn.into_iter().map(|id| (id.to_owned(), self::withdrawn()));
    State(told.chain(gone).collect())
}

/// What an earlier state tells of a record that was withdrawn.
const WITHDRAWN: &str = "withdrawn";

pub(super) fn withdrawn() -> Facts {
    Facts(BTreeMap::from([(WITHDRAWN.to_owned(), WITHDRAWN.to_owned())]))
}

pub(super) fn was_withdrawn(Facts(facts): &Facts) -> bool {
    facts.contains_key(WITHDRAWN)
}

fn facts(case: &Case) -> Facts {
    Facts(told(case).into_iter().map(|(path, fact)| (path, fact.value)).collect())
}

fn refuse(holdings: &Holdings<'_>, setting: &Setting<'_>, faults: &mut Faults) {
    let Some(state) = setting.earlier else { return };
    let State(earlier) = state;
    // A record that was refused is there, and its faults say why it is not among the records.
    let whole = !faults.has_errors();
    for case in holdings.cases {
        if earlier.get(case.id.value.as_str()).is_some_and(was_withdrawn) {
            faults.push(withdrawal_undone(case.id.value.as_str(), case.id.place));
            continue;
        }
        if let Some(earlier) = earlier.get(case.id.value.as_str()) {
            for fault in unannounced(earlier, case) {
                faults.push(fault);
            }
        }
    }
    let there = holdings.case_ids();
    let gone = earlier.keys().filter(|id| told_figures::is_case(id) && !there.contains(id.as_str()));
    for id in gone.filter(|_| whole) {
        faults.push(record_removed(&format!("record {id}")));
    }
    told_figures::refuse(holdings, state, whole, faults);
}

pub(super) fn withdrawal_undone(id: &str, place: Place) -> Fault {
    RULE.refuse("withdrawal-undone", place, format!("{id} was withdrawn, and is told again"))
        .expected("a new record with an id of its own, if the matter may be told after all")
        .mend("put `withdrawn:` back; whoever followed the old address was told that the record is gone")
}

pub(super) fn record_removed(what: &str) -> Fault {
    RULE.refuse_nowhere("record-removed", format!("the {what} was published and is not there any more"))
        .expected("every record that was published, since its corrections outlive what it told")
        .mend("put its file back; if it must not be told any more, withdraw it: `withdrawn:` with the date and the reason (content/README.md)")
}

/// The faults of a record that tells something else than it did, and does not say so.
#[must_use]
pub fn unannounced(earlier: &Facts, case: &Case) -> Vec<Fault> {
    let now = told(case);
    let known = |correction: &Correction| earlier.0.get(&path_of(correction)).is_some_and(|text| *text == in_one(correction));
    let new: Vec<&Correction> = case.corrections.iter().filter(|correction| !known(correction)).collect();
    let mut faults = Vec::new();
    let mut gone: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, was) in &earlier.0 {
        let fact = now.get(path);
        if path.starts_with(CORRECTIONS) {
            if fact.is_none_or(|fact| fact.value != *was) {
                faults.push(correction_removed(path, was, case.place));
            }
            continue;
        }
        match fact {
            Some(fact) if fact.value == *was || is_fuller(was, &fact.value) => {}
            Some(fact) if new.iter().any(|by| tells(by, was, &fact.value)) => {}
            Some(fact) => faults.push(changed(path, was, fact)),
            // What no source gave, and what was still to be decided, was no fact.
            None if is_open(was) || is_dated_better(path, was, &now) => {}
            None => gone.entry(entry_gone(path, &now)).or_default().push(was),
        }
    }
    for (entry, said) in gone {
        if !said.iter().any(|was| new.iter().any(|by| says(&by.was.value, was))) {
            faults.push(removed(entry, &said, nearest(entry, &now).unwrap_or(case.place)));
        }
    }
    faults
}

/// Whether an event is still told, with a date that is given more exactly.
fn is_dated_better(path: &str, was: &str, now: &BTreeMap<String, Told>) -> bool {
    let kind = path.strip_prefix("events/").and_then(|rest| rest.split('/').next());
    let same = |at: &str| kind.is_some_and(|kind| at.starts_with(&format!("events/{kind}/")));
    now.iter().any(|(at, fact)| same(at) && is_fuller(was, &fact.value))
}

/// The whole of what is gone with a fact: the person, the result, the event; else the fact alone.
fn entry_gone<'a>(path: &'a str, now: &BTreeMap<String, Told>) -> &'a str {
    let is_gone = |entry: &str| !now.keys().any(|path| path.strip_prefix(entry).is_some_and(|rest| rest.starts_with('/')));
    let entries = path.match_indices('/').skip(1).filter_map(|(at, _)| path.get(..at));
    entries.into_iter().find(|entry| is_gone(entry)).unwrap_or(path)
}

fn changed(path: &str, was: &str, fact: &Told) -> Fault {
    let now = &fact.value;
    let also = if is_open(now) { String::new() } else { format!(" and {} in `now`", spelt(now)) };
    RULE.refuse(
        "changed-without-correction",
        fact.place,
        format!("{} was `{was}`, and no correction tells of the change", called(path)),
    )
    .label(format!("now `{now}`"))
    .expected(format!("an entry under `corrections` with {} in `was`{also}", spelt(was)))
    .mend("add that entry with its date and the reason, or put the old value back")
}

fn removed(entry: &str, said: &[&str], place: Place) -> Fault {
    let entry = called(entry);
    // The day of an event, and a value in dispute, are what it is called by.
    let values: Vec<String> = said.iter().filter(|was| !entry.contains(**was)).map(|was| format!("`{was}`")).collect();
    let values = if values.is_empty() { String::new() } else { format!(" ({})", values.join(", ")) };
    let one = said.first().map_or_else(String::new, |was| spelt(was));
    RULE.refuse("removed-without-correction", place, format!("this record told {entry}{values}, and tells it no more"))
        .label("it belonged to this")
        .expected(format!("an entry under `corrections` that holds in `was` what was told, such as {one}"))
        .mend("add that entry with its date and the reason, or put back what was taken out")
}

pub(super) fn correction_removed(path: &str, was: &str, place: Place) -> Fault {
    let day = path.trim_start_matches(CORRECTIONS).split('/').next().unwrap_or("");
    RULE.refuse("correction-removed", place, format!("the correction of {day} is gone or changed; it said: {was}"))
        .label("belonged to this record")
        .mend("put it back as it was; if it was wrong itself, correct it with another")
}

/// What is not known or not decided yet: to say more is no correction.
fn is_open(was: &str) -> bool {
    matches!(was, NOT_IN_SOURCE | "pending")
}

/// Whether a value only says more than the one before it: a gap filled, or a date given more exactly.
fn is_fuller(was: &str, now: &str) -> bool {
    let is_date = PartialDate::parse(was).is_ok();
    is_open(was) || (is_date && now.strip_prefix(was).is_some_and(|rest| rest.starts_with(['-', ' '])))
}

/// Whether a correction tells of a change; how a gap is worded that was left behind is free.
pub(super) fn tells(correction: &Correction, was: &str, now: &str) -> bool {
    says(&correction.was.value, was) && (is_open(now) || says(&correction.now.value, now))
}

/// Whether a text of a correction holds a value, in any of the ways in which the page or the record may write it.
fn says(text: &str, value: &str) -> bool {
    let words = Words::of(text);
    spellings(value).iter().any(|spelling| {
        let parts: Vec<String> = Words::of(spelling).iter().map(|(word, _)| word.to_owned()).collect();
        !words.find(&parts.join(" ")).is_empty()
    })
}

/// The ways in which a value is written: as in the record, by its label, a date in words, months as years.
fn spellings(value: &str) -> Vec<String> {
    let mut all = vec![value.to_owned()];
    let labels = vocabulary::lists().into_iter().flat_map(|list| list.terms).filter(|term| term.id == value);
    all.extend(labels.map(|term| term.label.to_owned()));
    all.push(value.replace('-', " "));
    all.extend(value.split(" to ").map(in_words).collect::<Option<Vec<String>>>().map(|dates| dates.join(" to ")));
    if let Some(months) = value.parse::<u32>().ok().filter(|months| *months > 0 && months.is_multiple_of(12)) {
        let years = months / 12;
        all.push(format!("{years} year{}", if years == 1 { "" } else { "s" }));
    }
    all
}

/// `18 June 2020`, `June 2020`: a date of which more than the year is known.
fn in_words(value: &str) -> Option<String> {
    match PartialDate::parse(value).ok()? {
        PartialDate::Day(day) => Some(day.strftime("%-d %B %Y").to_string()),
        date @ PartialDate::Month(..) => Some(date.earliest().strftime("%B %Y").to_string()),
        PartialDate::Year(year) => Some(year.to_string()),
    }
}

/// A value for a fault: its label, where it is a term, as readers see it.
fn spelt(value: &str) -> String {
    let label = spellings(value).into_iter().nth(1).filter(|_| !is_open(value));
    let plain = value.replace('-', " ");
    label
        .filter(|label| *label != plain)
        .or_else(|| in_words(value))
        .map_or_else(|| format!("“{value}”"), |label| format!("“{label}”"))
}

/// The place of what tells the nearest fact that is still there: the entry, the person.
fn nearest(path: &str, now: &BTreeMap<String, Told>) -> Option<Place> {
    let mut above = path;
    while let Some((shorter, _)) = above.rsplit_once('/').filter(|(shorter, _)| shorter.contains('/')) {
        above = shorter;
        let within = format!("{above}/");
        if let Some(told) = now.range(within.clone()..).next().filter(|(path, _)| path.starts_with(&within)) {
            return Some(told.1.place);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_that_was_kept_is_read_as_it_was() {
        let facts = Facts(BTreeMap::from([("people/officer/service".to_owned(), "serving".to_owned())]));
        let state = State(BTreeMap::from([("nor-2020-01".to_owned(), facts)]));
        let kept = serde_json::to_string(&state).unwrap();
        assert_eq!(kept, r#"{"nor-2020-01":{"people/officer/service":"serving"}}"#);
        assert_eq!(serde_json::from_str::<State>(&kept).unwrap(), state);
    }

    #[test]
    fn a_correction_may_word_a_value_as_the_page_does() {
        assert!(says("It said Dismissed without notice.", "dismissed-without-notice"));
        assert!(says("the hearing of 17 to 18 June 2020, 17 June 2020 to 18 June 2020", "2020-06-17 to 2020-06-18"));
        assert!(says("a warning of 2 years", "24") && !says("a warning of 12 years", "24"));
        assert!(!says("dismissed", "dismissed-without-notice"));
    }
}
