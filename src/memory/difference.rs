//! From one state to another, address by address.

use super::state::{Entry, State};
use std::collections::BTreeMap;

/// What happened at an address between two states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Something stands there now.
    Added {
        /// Where.
        address: String,
        /// What.
        now: Entry,
    },
    /// Nothing stands there any more.
    Withdrawn {
        /// Where.
        address: String,
        /// What stood there.
        was: Entry,
    },
    /// Something else stands there.
    Moved {
        /// Where.
        address: String,
        /// What stood there.
        was: Entry,
        /// What stands there now.
        now: Entry,
        /// Through which records, rows and figures; empty where nothing that it is made from has changed.
        by: Vec<String>,
    },
    /// A person is named who was not.
    Named(String),
    /// A person is not named any more.
    Unnamed(String),
}

impl Change {
    /// Where it happened.
    #[must_use]
    pub fn address(&self) -> &str {
        match self {
            Change::Added { address, .. }
            | Change::Withdrawn { address, .. }
            | Change::Moved { address, .. }
            | Change::Named(address)
            | Change::Unnamed(address) => address,
        }
    }

    /// What stands there now, or stood there last; `None` for a name.
    #[must_use]
    pub fn entry(&self) -> Option<&Entry> {
        match self {
            Change::Added { now, .. } | Change::Moved { now, .. } => Some(now),
            Change::Withdrawn { was, .. } => Some(was),
            Change::Named(_) | Change::Unnamed(_) => None,
        }
    }
}

/// What differs between two states: what stood at an address, and what stands there now.
pub type Differ<'a> = BTreeMap<&'a str, (Option<&'a Entry>, Option<&'a Entry>)>;

/// Through what an address moved, asked with all that differs.
pub type Why<'a> = dyn Fn(&str, &Differ<'_>) -> Vec<String> + 'a;

/// Every change from one state to another, in order of the addresses, names last.
#[must_use]
pub fn difference(was: &State, now: &State, why: &Why<'_>) -> Vec<Change> {
    let mut differ: Differ<'_> = BTreeMap::new();
    for (address, entry) in &was.entries {
        let after = now.entries.get(address);
        if after != Some(entry) {
            differ.insert(address, (Some(entry), after));
        }
    }
    for (address, entry) in &now.entries {
        if !was.entries.contains_key(address) {
            differ.insert(address, (None, Some(entry)));
        }
    }
    let mut changes = Vec::with_capacity(differ.len());
    for (address, change) in &differ {
        let added = |now: &Entry| Change::Added { address: (*address).to_owned(), now: now.clone() };
        let withdrawn = |was: &Entry| Change::Withdrawn { address: (*address).to_owned(), was: was.clone() };
        match *change {
            (Some(was), Some(now)) if was.kind() == now.kind() => changes.push(Change::Moved {
                address: (*address).to_owned(),
                was: was.clone(),
                now: now.clone(),
                by: why(address, &differ),
            }),
            (was, now) => {
                changes.extend(was.map(withdrawn));
                changes.extend(now.map(added));
            }
        }
    }
    changes.extend(now.named.difference(&was.named).cloned().map(Change::Named));
    changes.extend(was.named.difference(&now.named).cloned().map(Change::Unnamed));
    changes
}

/// Makes a change in a state; `false` where the state is not the one that the change was made from.
pub fn apply(state: &mut State, change: &Change) -> bool {
    match change {
        Change::Added { address, now } => state.entries.insert(address.clone(), now.clone()).is_none(),
        Change::Withdrawn { address, was } => state.entries.remove(address).as_ref() == Some(was),
        Change::Moved { address, was, now, by: _ } => state.entries.insert(address.clone(), now.clone()).as_ref() == Some(was),
        Change::Named(address) => state.named.insert(address.clone()),
        Change::Unnamed(address) => state.named.remove(address),
    }
}
