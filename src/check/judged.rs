//! What the rules said of each case by itself, so that the next check of the same project asks them only of cases that have changed.
//!
//! Of all that a check does this costs most: the rules go through every sentence of every record.

use crate::fault::{Fault, FileId, Files, Place};
use crate::read::is_of_cases;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The judgements, and what they rest on. Who checks once keeps none.
#[derive(Debug, Default)]
pub struct Judged {
    /// Whether any are to be kept.
    keeps: bool,
    ground: Option<Ground>,
    cases: BTreeMap<(FileId, u32), OfCase>,
}

/// All that the rules are told beside the case.
#[derive(Debug, PartialEq, Eq)]
struct Ground {
    date: Date,
    /// Every file by its path, in order, so that a place names the same file; with its text where it holds no case.
    files: Vec<(String, Option<Arc<str>>)>,
}

/// What was said of the case that begins at a place of a file.
#[derive(Debug)]
struct OfCase {
    text: Arc<str>,
    faults: Vec<Fault>,
}

impl Judged {
    /// None yet, and all to be kept.
    #[must_use]
    pub fn keeping() -> Self {
        Judged { keeps: true, ..Judged::default() }
    }

    /// Makes ready for a check: forgets everything if anything but cases has changed.
    pub(super) fn stand_on(&mut self, files: &Files, date: Date) {
        if self.keeps {
            let file = |id| {
                let path = files.path(id);
                (path.to_owned(), (!is_of_cases(path)).then(|| files.shared_text(id)))
            };
            let ground = Some(Ground { date, files: files.ids().map(file).collect() });
            if self.ground != ground {
                self.cases.clear();
                self.ground = ground;
            }
        }
    }

    /// What was said of the case at a place, if its file is what it was.
    pub(super) fn of(&self, place: Place, files: &Files) -> Option<&[Fault]> {
        let of_case = self.cases.get(&(place.file, place.start))?;
        (*of_case.text == *files.text(place.file)).then_some(of_case.faults.as_slice())
    }

    /// Keeps what was said of each case, and of no other.
    pub(super) fn keep(&mut self, said: impl Iterator<Item = (Place, Vec<Fault>)>, files: &Files) {
        if self.keeps {
            let of_case =
                |(place, faults): (Place, _)| ((place.file, place.start), OfCase { text: files.shared_text(place.file), faults });
            self.cases = said.map(of_case).collect();
        }
    }
}
