//! What may be told today of a value that a release holds. Whatever the site prints of the past comes through [`Door::shown`].
//!
//! A release is a file that is never changed, and so it may hold what must not be told any more: a number that is held back today, a
//! record that was withdrawn. An earlier value is told only where its address still stands, and shows a value today.

use super::outcome;
use crate::language::Words;
use crate::memory::{Change, Entry, History, page_of};
use crate::render::page::Scene;
use crate::render::state::{Figure, Figures, outcomes};
use crate::render::{self, address};
use crate::rules::r31;
use crate::say;
use crate::value::figures::{Area, Number, Observation, Reprint, Value};
use crate::value::id::ForceId;
use crate::vocabulary::MissingMark;
use std::collections::{BTreeMap, BTreeSet};

/// What may be told of a value of a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// The value.
    Value(String),
    /// Nothing: it is held back today, or could help to work out what is.
    Withheld,
    /// Nothing: what it was the value of does not stand there today.
    Gone,
}

/// What stands today, by which the past is judged.
#[derive(Debug)]
pub struct Door<'a> {
    /// The numbers of today.
    pub figures: &'a Figures<'a>,
    outcomes: BTreeMap<String, String>,
    /// Datasets in which a number is held back today that some release told. Their earlier numbers are not told at all: with sums that
    /// were told, they could give it back.
    guarded: BTreeSet<String>,
    /// Pages of records that were withdrawn.
    withdrawn: BTreeSet<String>,
    /// By area, the newest release (by its place) up to which numbers of people in case records took in somebody whose record was
    /// withdrawn since. What such a number was would tell, by what it is without them, what became of them.
    people: BTreeMap<Area, usize>,
}

impl<'a> Door<'a> {
    /// The door as of today.
    #[must_use]
    pub fn new(figures: &'a Figures<'a>, scene: &Scene<'_>) -> Self {
        let records = scene.public.withdrawn.iter();
        let withdrawn: BTreeSet<String> = records.map(|record| format!("/{}", address::withdrawn(record))).collect();
        let history = &scene.public.history;
        let people = people(history, &withdrawn);
        Door { figures, outcomes: outcomes(scene.public), guarded: guarded(history, figures), withdrawn, people }
    }

    /// What a number, or an outcome, is today, as a release would keep it; `None` where none stands.
    #[must_use]
    pub fn today(&self, address: &str) -> Option<Entry> {
        let figure = || self.figures.all.get(address).map(|figure| Entry::figure(&figure.value));
        figure().or_else(|| self.outcomes.get(address).map(|value| Entry::Outcome(value.clone())))
    }

    /// Whether an address is of a record that was withdrawn.
    #[must_use]
    pub fn is_withdrawn(&self, address: &str) -> bool {
        self.withdrawn.contains(page_of(address))
    }

    /// What may be told of an entry that a release has at an address; `at` is the place of that release. Of pages, files and parts nothing
    /// is: they say only that they are.
    #[must_use]
    pub fn shown(&self, at: usize, address: &str, entry: &Entry) -> Shown {
        let counted = self.figures.all.get(address).filter(|figure| figure.counts_people());
        if counted.and_then(|figure| self.people.get(&figure.area)).is_some_and(|last| at <= *last) {
            return Shown::Withheld;
        }
        let Some(today) = self.today(address).filter(|today| today.kind() == entry.kind()) else { return Shown::Gone };
        match entry {
            Entry::Outcome(value) => Shown::Value(value.clone()),
            Entry::Figure(value) if today == *entry || !self.is_held_back(address, value, &today) => Shown::Value(value.clone()),
            Entry::Figure(_) => Shown::Withheld,
            Entry::Page(_) | Entry::File | Entry::Anchor => Shown::Gone,
        }
    }

    /// The same in words.
    #[must_use]
    pub fn in_words(&self, at: usize, address: &str, entry: &Entry, words: &Words) -> Shown {
        match (self.shown(at, address, entry), entry) {
            (Shown::Value(value), Entry::Outcome(_)) => Shown::Value(outcome::in_words(&value, words)),
            (Shown::Value(value), _) => Shown::Value(figure_in_words(&value, words)),
            (other, _) => other,
        }
    }

    /// Whether a number may stand in a table that holds those of many forces: not where its dataset may be reprinted by force only.
    #[must_use]
    pub fn is_reprintable(&self, address: &str) -> bool {
        let row = self.figures.all.get(address).and_then(Figure::row);
        row.is_none_or(|(set, _)| set.licence.reprint == Reprint::Whole)
    }

    fn is_held_back(&self, address: &str, earlier: &str, today: &Entry) -> bool {
        let Some(figure) = self.figures.all.get(address) else { return true };
        let today_says_a_number = today.value().is_some_and(|value| !value.contains('['));
        !today_says_a_number
            || figure.sets().iter().any(|set| self.guarded.contains(set.id.as_str()))
            || figure.row().is_some_and(|(set, row)| {
                let earlier = Observation { value: number(earlier), ..row.clone() };
                r31::points_to_people(&earlier, set.measure(row).unit, &set.category(row).by)
            })
    }
}

/// Up to which release the numbers of people of each area took in somebody whose record was withdrawn since.
fn people(history: &History, withdrawn: &BTreeSet<String>) -> BTreeMap<Area, usize> {
    let mut last: BTreeMap<Area, usize> = BTreeMap::new();
    let now = history.state();
    for (at, change) in
        history.releases.iter().enumerate().flat_map(|(at, kept)| kept.release.changes.iter().map(move |c| (at, c)))
    {
        let outcomes: Vec<&Entry> = match change {
            Change::Added { now, .. } => vec![now],
            Change::Withdrawn { was, .. } => vec![was],
            Change::Moved { was, now, .. } => vec![was, now],
            Change::Named(_) | Change::Unnamed(_) => Vec::new(),
        };
        if outcomes.is_empty() || !withdrawn.contains(page_of(change.address())) {
            continue;
        }
        // Where no release tells of the withdrawal yet, the next one will.
        let at = if now.has(change.address()) { history.releases.len() } else { at };
        for value in outcomes.into_iter().filter_map(|entry| if let Entry::Outcome(value) = entry { Some(value) } else { None }) {
            for area in ForceId::new(outcome::force(value)).map(Area::Force).into_iter().chain([Area::Nation]) {
                last.entry(area).and_modify(|known| *known = at.max(*known)).or_insert(at);
            }
        }
    }
    last
}

/// The datasets in which a number is held back today that some release told.
fn guarded(history: &History, figures: &Figures<'_>) -> BTreeSet<String> {
    let held_back = |value: &str| value.contains(MissingMark::Suppressed.mark());
    let mut guarded = BTreeSet::new();
    for change in history.releases.iter().flat_map(|kept| &kept.release.changes) {
        if let Change::Added { address, now: Entry::Figure(value) } | Change::Moved { address, now: Entry::Figure(value), .. } =
            change
            && !held_back(value)
            && let Some(figure) = figures.all.get(address).filter(|figure| held_back(&figure.value))
        {
            guarded.extend(figure.sets().iter().map(|set| set.id.to_string()));
        }
    }
    guarded
}

/// A published value from its text in a release.
fn number(text: &str) -> Value {
    if let Some(mark) = MissingMark::from_mark(text) {
        return Value::Missing(mark);
    }
    let decimals = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    text.parse().map_or(Value::Missing(MissingMark::NotAvailable), |value| {
        Value::Number(Number { value, decimals: u8::try_from(decimals).unwrap_or(u8::MAX) })
    })
}

/// A number as a release keeps it, with separators, and words in place of marks: `1,204`, `held back`.
fn figure_in_words(value: &str, words: &Words) -> String {
    let mark = |mark: MissingMark| match mark {
        MissingMark::Suppressed => words.say("value-held-back"),
        other => words.label(other).to_lowercase(),
    };
    if let Some(missing) = MissingMark::from_mark(value) {
        return mark(missing);
    }
    let word = |word: &str| match (MissingMark::from_mark(word), word.parse::<u64>()) {
        (Some(missing), _) => say!(words, "told-a-number-that-is", mark = mark(missing)),
        (None, Ok(whole)) => render::words::whole(whole),
        (None, Err(_)) => match number(word) {
            Value::Number(number) => render::words::number(number),
            Value::Missing(_) => word.to_owned(),
        },
    };
    value.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Words, figure_in_words};

    #[test]
    fn a_number_of_a_release_is_worded_as_on_a_page() {
        for (kept, worded) in [
            ("1204", "1,204"),
            ("2480.51", "2,480.51"),
            ("[c]", "held back"),
            ("[x]", "not available"),
            ("10.42 (6.74 to 15.38)", "10.42 (6.74 to 15.38)"),
            ("5 to 7 of 1200", "5 to 7 of 1,200"),
            ("5 of [c]", "5 of a number that is held back"),
        ] {
            assert_eq!(figure_in_words(kept, Words::english()), worded);
        }
    }
}
