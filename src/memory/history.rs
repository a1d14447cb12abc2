//! All releases, each following the one before it.

use super::difference::{Change, apply};
use super::journal::Release;
use super::moved::{Moved, Redirect};
use super::state::{Entry, State};
use crate::fault::{Fault, Faults, FileId, Place};
use crate::value::digest::Digest;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A release and the file that keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The release.
    pub release: Release,
    /// Its file.
    pub file: FileId,
    /// The SHA-256 of that file's text.
    pub hash: String,
}

impl Kept {
    /// A release as it was read. Line endings do not count: some systems change them when a file is fetched.
    #[must_use]
    pub fn new(release: Release, file: FileId, text: &str) -> Self {
        Kept { release, file, hash: hash_of(text) }
    }
}

/// The SHA-256 of a release's text, by which the next release knows it.
#[must_use]
pub fn hash_of(text: &str) -> String {
    Digest::of(text.replace("\r\n", "\n").as_bytes()).to_string()
}

/// From what a publication was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The date as of which the rules of publication were applied.
    pub date: Date,
    /// The version of the program.
    pub program: String,
    /// The SHA-256 of the content.
    pub content: String,
    /// A remark for readers, in one line.
    pub note: Option<String>,
}

/// All releases, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// The releases.
    pub releases: Vec<Kept>,
}

impl History {
    /// The newest release.
    #[must_use]
    pub fn last(&self) -> Option<&Kept> {
        self.releases.last()
    }

    /// What the newest release holds: all of them folded.
    #[must_use]
    pub fn state(&self) -> State {
        let mut state = State::default();
        for change in self.releases.iter().flat_map(|kept| &kept.release.changes) {
            apply(&mut state, change);
        }
        state
    }

    /// What each address said last, be it withdrawn since: what comes back must say so if it says something else. What `redirects` lead
    /// elsewhere is there too.
    #[must_use]
    pub fn last_said(&self, redirects: &[Redirect]) -> State {
        let mut said = State::default();
        for change in self.releases.iter().flat_map(|kept| &kept.release.changes) {
            if let Some(entry) = change.entry() {
                said.entries.insert(change.address().to_owned(), entry.clone());
            }
        }
        let moved = Moved { redirects: redirects.to_vec(), ..Moved::default() };
        let elsewhere: Vec<(String, Entry)> =
            said.entries.iter().filter_map(|(address, entry)| Some((moved.once(address)?, entry.clone()))).collect();
        for (address, entry) in elsewhere {
            said.entries.entry(address).or_insert(entry);
        }
        said
    }

    /// Every address that any release held.
    #[must_use]
    pub fn ever(&self) -> BTreeSet<&str> {
        let changes = self.releases.iter().flat_map(|kept| &kept.release.changes);
        changes
            .filter_map(|change| match change {
                Change::Added { address, .. } => Some(address.as_str()),
                _ => None,
            })
            .collect()
    }

    /// The release that follows the newest one.
    #[must_use]
    pub fn record(&self, made: Recorded, state: &State, changes: Vec<Change>) -> Release {
        let Recorded { date, program, content, note } = made;
        Release {
            id: self.next_id(date),
            date,
            program,
            content,
            previous: self.last().map(|kept| (kept.release.id.clone(), kept.hash.clone())),
            state: state.digest(),
            note,
            changes,
        }
    }

    /// The id that a release of a day would have.
    #[must_use]
    pub fn next_id(&self, date: Date) -> String {
        let day = date.to_string();
        let taken = |id: &str| self.releases.iter().any(|kept| kept.release.id == id);
        let numbered = (2..).map(|number: u32| format!("{day}-{number}"));
        std::iter::once(day.clone()).chain(numbered).find(|id| !taken(id)).unwrap_or(day)
    }
}

/// In which order releases of a day came: by their day, then by their number.
fn order(id: &str) -> (&str, u32) {
    let (day, number) = id.split_at_checked(10).unwrap_or((id, ""));
    (day, number.trim_start_matches('-').parse().unwrap_or(1))
}

/// Puts the releases in order, and answers what shows that one of them is missing, was edited, or was written beside another.
#[must_use]
pub fn history(mut releases: Vec<Kept>, faults: &mut Faults) -> History {
    releases.sort_by(|a, b| order(&a.release.id).cmp(&order(&b.release.id)));
    let mut before: Option<&Kept> = None;
    let mut whole = true;
    for kept in &releases {
        if let Some(fault) = follows(before, kept) {
            faults.push(fault);
            whole = false;
        }
        before = Some(kept);
    }
    let history = History { releases };
    if whole
        && let Some(last) = history.last()
        && !adds_up(&history, &last.release.state)
    {
        faults.push(
            Fault::error(
                "release-does-not-add-up",
                Place::start_of(last.file),
                "the releases do not add up to what this one says that they do",
            )
            .label("this release, the newest")
            .expected("a file that the program wrote and nobody changed")
            .mend(MEND),
        );
    }
    history
}

/// How an edited release is mended.
const MEND: &str = "put the file back as it was committed (`git checkout -- content/releases`); a release is never edited";

fn adds_up(history: &History, digest: &str) -> bool {
    let mut state = State::default();
    let sound = history.releases.iter().flat_map(|kept| &kept.release.changes).all(|change| apply(&mut state, change));
    sound && state.digest() == digest
}

/// What is wrong between a release and the one before it.
fn follows(before: Option<&Kept>, kept: &Kept) -> Option<Fault> {
    let place = Place::start_of(kept.file);
    let id = &kept.release.id;
    match (before, &kept.release.previous) {
        (None, None) => None,
        (Some(before), Some((named, hash))) if *named == before.release.id => (*hash != before.hash).then(|| {
            Fault::error(
                "release-edited",
                Place::start_of(before.file),
                format!("the release {named} was edited after {id} was made"),
            )
            .also(place, "the release after it knows it otherwise")
            .expected("a file that the program wrote and nobody changed")
            .mend(MEND)
        }),
        (Some(before), named) => {
            let first = before.release.id.clone();
            let stated = named.as_ref().map_or_else(|| "none".to_owned(), |(id, _)| id.clone());
            let beside = named.as_ref() == before.release.previous.as_ref();
            let fault = if beside {
                let found = format!("the releases {first} and {id} were made beside one another: both follow {stated}");
                Fault::error("releases-beside", place, found)
                    .also(Place::start_of(before.file), "the other")
                    .expected("releases that follow one another")
                    .mend("delete the file of the one that was not published, and run `answerable release` again")
            } else {
                Fault::error(
                    "release-missing",
                    place,
                    format!("this release follows {stated}, yet the release before it is {first}"),
                )
                .mend("put the missing file back from the history of the repository; no release is ever deleted")
            };
            Some(fault)
        }
        (None, Some((named, _))) => Some(
            Fault::error("release-missing", place, format!("this release follows {named}, which is not there"))
                .mend("put the missing file back from the history of the repository; no release is ever deleted"),
        ),
    }
}
