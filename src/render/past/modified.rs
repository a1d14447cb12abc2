//! When each page last changed: the day of the newest release with which what it says, or a number on it, changed or was added. The dates of
//! files say when somebody built the site, not when something changed, and are never asked.

use crate::memory::{Change, Entry, History, page_of};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The day on which each page last changed, by address; of what changed since the last release, `today`. Empty before the first release,
/// when nobody knows.
#[must_use]
pub fn modified(history: &History, changes: &[Change], today: Date) -> BTreeMap<String, Date> {
    let mut days = BTreeMap::new();
    if history.releases.is_empty() {
        return days;
    }
    let released = history.releases.iter().map(|kept| (kept.release.date, kept.release.changes.as_slice()));
    for (day, changes) in released.chain([(today, changes)]) {
        for change in changes {
            match change.entry() {
                Some(Entry::Page(_) | Entry::Figure(_) | Entry::Outcome(_)) => {
                    days.insert(page_of(change.address()).to_owned(), day);
                }
                Some(Entry::File | Entry::Anchor) | None => {}
            }
        }
    }
    days
}
