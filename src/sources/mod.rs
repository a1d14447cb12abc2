//! Looks whether sources are still where the register says, and writes what was seen into the register, as a change for a person to read.
//!
//! In this order: [`entries`] takes what has an address from the checked register, [`look::Round::look`] asks it, [`change`] says what that changes of
//! a record, [`edit::edit`] writes it into the text of a file, [`crate::rewrite`] shows and writes it. Only a maintainer's
//! command comes here. What was seen changes days and nothing else: no fact, no address, no hash (rule R23).

pub mod edit;
pub mod look;

use crate::fault::FileId;
use crate::records::source::{Source, Where};
use crate::value::id::SourceId;
use jiff::civil::Date;
use look::Sight;

/// What looking needs to know of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The source.
    pub id: SourceId,
    /// The file in which it is described.
    pub file: FileId,
    /// Its address.
    pub address: String,
    /// The SHA-256 of the copy that was kept.
    pub sha256: Option<String>,
    /// The day its address last answered with it.
    pub last_seen: Option<Date>,
    /// The day it was first found gone.
    pub gone_since: Option<Date>,
}

/// The sources that have an address to look at.
#[must_use]
pub fn entries(register: &[Source]) -> Vec<Entry> {
    let of = |source: &Source| {
        let Where::At(address) = &source.at else { return None };
        Some(Entry {
            id: source.id.value.clone(),
            file: source.place.file,
            address: address.value.clone(),
            sha256: source.sha256.clone(),
            last_seen: source.last_seen,
            gone_since: source.gone_since,
        })
    };
    register.iter().filter_map(of).collect()
}

impl Entry {
    /// Whether it was not seen in the days before a day. What has gone is looked at each time: it may come back.
    #[must_use]
    pub fn is_due(&self, date: Date, days: u32) -> bool {
        self.gone_since.is_some()
            || self.last_seen.is_none_or(|seen| (date - seen).get_days() > i32::try_from(days).unwrap_or(i32::MAX))
    }
}

/// A field that looking may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// `last-seen`
    LastSeen,
    /// `gone-since`
    GoneSince,
}

impl Field {
    /// As it is written in the register.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Field::LastSeen => "last-seen",
            Field::GoneSince => "gone-since",
        }
    }
}

/// What is to change of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which record.
    pub id: SourceId,
    /// The address that was asked: a record that has another by now stays as it is.
    pub address: String,
    /// The fields, each with its day; `None` takes it out.
    pub fields: Vec<(Field, Option<Date>)>,
}

/// What a sight on a day changes of a record; `None` if nothing.
///
/// A page that is not found (404) is written as gone the first time, as one that is gone for good (410) is. A second look on another day before
/// that would need a field for the first, which readers would either see, and then it is the same mark, or not, and then they would be told less than we know.
/// The mark says no more than what was seen and when; a person reads the change before it is published; and the next look that finds the page takes the mark away.
#[must_use]
pub fn change(entry: &Entry, sight: &Sight, date: Date) -> Option<Change> {
    // Who looks as of an earlier day knows less than the register does.
    if entry.last_seen.max(entry.gone_since).is_some_and(|known| known > date) {
        return None;
    }
    let mut fields = Vec::new();
    match sight {
        Sight::Seen { .. } => {
            if entry.last_seen != Some(date) {
                fields.push((Field::LastSeen, Some(date)));
            }
            if entry.gone_since.is_some() {
                fields.push((Field::GoneSince, None));
            }
        }
        Sight::Gone { .. } if entry.gone_since.is_none() => fields.push((Field::GoneSince, Some(date))),
        // What answers with something else is neither there nor gone: a person has to look.
        Sight::Gone { .. } | Sight::Changed { .. } | Sight::NotKnown(_) => {}
    }
    (!fields.is_empty()).then(|| Change { id: entry.id.clone(), address: entry.address.clone(), fields })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::Files;
    use jiff::civil::date;
    use std::sync::Arc;

    fn entry(last_seen: Option<Date>, gone_since: Option<Date>) -> Entry {
        let id = SourceId::new("report").unwrap();
        let file = Files::default().add(String::new(), Arc::from(""));
        Entry { id, file, address: "https://paper.example/report".to_owned(), sha256: None, last_seen, gone_since }
    }

    const SEEN: Sight = Sight::Seen { moved_to: None };
    const GONE: Sight = Sight::Gone { status: 404 };

    #[test]
    fn what_was_seen_changes_days_and_never_backwards() {
        let (early, late) = (date(2026, 5, 1), date(2026, 5, 8));
        let fields = |entry: &Entry, sight: &Sight, on: Date| change(entry, sight, on).map(|change| change.fields);
        let (seen, gone) = (Field::LastSeen, Field::GoneSince);
        assert_eq!(fields(&entry(None, None), &SEEN, late), Some(vec![(seen, Some(late))]));
        assert_eq!(fields(&entry(Some(early), None), &SEEN, late), Some(vec![(seen, Some(late))]));
        assert_eq!(fields(&entry(Some(late), None), &SEEN, late), None);
        assert_eq!(fields(&entry(Some(late), None), &SEEN, early), None);
        assert_eq!(fields(&entry(None, Some(early)), &SEEN, late), Some(vec![(seen, Some(late)), (gone, None)]));
        assert_eq!(fields(&entry(Some(early), Some(late)), &SEEN, late), Some(vec![(seen, Some(late)), (gone, None)]));
        assert_eq!(fields(&entry(None, Some(late)), &SEEN, early), None);
        assert_eq!(fields(&entry(Some(early), None), &GONE, late), Some(vec![(gone, Some(late))]));
        assert_eq!(fields(&entry(Some(late), None), &GONE, early), None);
        assert_eq!(fields(&entry(None, Some(early)), &GONE, late), None, "the first day it was found gone stays");
        assert_eq!(fields(&entry(None, None), &Sight::Changed { moved_to: None }, late), None);
    }

    #[test]
    fn what_was_seen_lately_is_not_due_unless_it_has_gone() {
        let today = date(2026, 5, 31);
        assert!(entry(None, None).is_due(today, 30));
        assert!(entry(Some(date(2026, 4, 30)), None).is_due(today, 30));
        assert!(!entry(Some(date(2026, 5, 1)), None).is_due(today, 30));
        assert!(entry(Some(date(2026, 5, 1)), Some(date(2026, 5, 2))).is_due(today, 30));
        assert!(!entry(Some(today), None).is_due(today, 0));
    }
}
