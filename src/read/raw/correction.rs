//! Corrections, as the record that they are of has them.

use super::Text;
use crate::fault::Placed;
use crate::read::record::record;
use crate::vocabulary::{CorrectedBy, Population};
use jiff::civil::Date;

record! {
    /// What was corrected in a case record or a force.
    pub struct RawCorrection, "a correction" {
        /// When.
        required date: Placed<Date>,
        /// What stood here.
        required was: Text,
        /// What is right.
        required now: Text,
        /// Why.
        required why: Text,
    }
}

record! {
    /// What was corrected in a figure dataset.
    pub struct RawFigureCorrection, "a correction" {
        /// When.
        required date: Placed<Date>,
        /// Whose mistake it mends.
        required by: Placed<CorrectedBy>,
        /// Which rows of the table it is of; left out, the description.
        optional row: RawCorrectedRow,
        /// What stood here; of a single row its value, as the table writes it.
        required was: Text,
        /// What is right; of a single row the value that stands.
        required now: Text,
        /// Why.
        required why: Text,
    }
}

record! {
    /// Which rows of a table: those that hold all of this. What is left out may be anything.
    pub struct RawCorrectedRow, "`row`" {
        /// A force, or `england-and-wales`.
        optional force: Text,
        /// First day of the period.
        optional from: Placed<Date>,
        /// Last day.
        optional to: Placed<Date>,
        /// The measure.
        optional measure: Text,
        /// Who is counted.
        optional role: Placed<Population>,
        /// The category.
        optional category: Text,
    }
}

record! {
    /// What was corrected in a commentary or a page.
    pub struct RawProseCorrection, "a correction" {
        /// When.
        required date: Placed<Date>,
        /// The heading under which it stood, as a link: `"#what-it-says"`.
        optional at: Text,
        /// What stood here.
        required was: Text,
        /// What is right.
        required now: Text,
        /// Why.
        required why: Text,
    }
}
