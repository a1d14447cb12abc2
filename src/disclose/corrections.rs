//! Corrections at the door: of whatever record, they come out as one kind, each with its id and with where it reaches.

use super::{Correction, Door};
use crate::records::correction as checked;
use crate::value::address;
use crate::value::figures::{FigureSet, Observation};
use crate::vocabulary::CorrectedBy;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What stands in place of a value that would tell a number which is held back.
const WITHHELD: &str = "withheld";

/// Why nothing more is told of it.
const WHY_WITHHELD: &str =
    "The number is held back so that nobody can be identified, and with it what it was and why it was corrected.";

impl Door {
    /// The corrections of a record, in the order of its file.
    pub(super) fn corrections<'a>(&self, corrections: impl IntoIterator<Item = &'a checked::Correction>) -> Vec<Correction> {
        let mut ids = Ids::default();
        corrections.into_iter().map(|correction| self.correction(correction, &mut ids)).collect()
    }

    /// Those of a text at an address, whose headings they may point to.
    pub(super) fn corrections_of_prose(&self, corrections: &[checked::ProseCorrection], page: &str) -> Vec<Correction> {
        let mut ids = Ids::default();
        let corrections = corrections.iter().map(|of| {
            let reaches = of.at.iter().map(|at| format!("{page}#{}", self.text(at))).collect();
            Correction { reaches, ..self.correction(&of.correction, &mut ids) }
        });
        corrections.collect()
    }

    /// Those of a dataset, as it is once small numbers are held back: of such a number nothing is told (rule R34).
    pub(super) fn corrections_of_figures(&self, corrections: &[checked::FigureCorrection], set: &FigureSet) -> Vec<Correction> {
        let mut ids = Ids::default();
        let corrections = corrections.iter().map(|of| {
            let rows = of.rows.observations();
            let observations: Vec<&Observation> = rows.iter().filter_map(|at| set.observations.get(*at)).collect();
            let mut correction = self.correction(&of.correction, &mut ids);
            if observations.iter().any(|seen| seen.value.is_suppressed()) {
                correction.was = WITHHELD.to_owned();
                correction.now = WITHHELD.to_owned();
                correction.why = WHY_WITHHELD.to_owned();
                correction.held_back = true;
            }
            let reaches = observations.iter().map(|seen| address::of_observation(set, seen)).collect();
            Correction { by: of.by, rows: rows.to_vec(), reaches, ..correction }
        });
        corrections.collect()
    }

    fn correction(&self, correction: &checked::Correction, ids: &mut Ids) -> Correction {
        let checked::Correction { place: _, date, was, now, why } = correction;
        Correction {
            id: ids.next(*date),
            date: *date,
            by: CorrectedBy::Us,
            was: self.text(&was.value),
            now: self.text(&now.value),
            why: self.text(&why.value),
            held_back: false,
            rows: Vec::new(),
            reaches: Vec::new(),
        }
    }
}

/// The ids of a record's corrections: the day, and for another of that day its number.
#[derive(Default)]
struct Ids(BTreeMap<Date, u32>);

impl Ids {
    fn next(&mut self, date: Date) -> String {
        let nth = self.0.entry(date).or_insert(0);
        *nth += 1;
        if *nth == 1 { date.to_string() } else { format!("{date}.{nth}") }
    }
}
