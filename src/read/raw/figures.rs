//! The descriptions of figure datasets; their tables are read by `table`.

use super::Text;
use super::correction::RawFigureCorrection;
use crate::fault::Placed;
use crate::read::record::record;
use crate::vocabulary::{Availability, Basis, Breakdown, PeriodKind, Population, Regime, Unit, Use};
use jiff::civil::Date;

record! {
    /// The description of a figure dataset.
    pub struct RawFigureSet, "a figure dataset" {
        /// Its permanent id.
        required id: Text,
        /// Its title.
        required title: Text,
        /// Who published the figures.
        required publisher: Text,
        /// What it counts.
        required description: Text,
        /// On what terms it may be used.
        required licence: RawLicence,
        /// What is measured.
        list measures: RawMeasure,
        /// How it is broken down.
        list categories: RawCategory,
        /// Where the series breaks.
        list breaks: RawBreak,
        /// What to bear in mind.
        list caveats: Text,
        /// The day a maintainer last held the table against what it was taken from.
        optional checked: Placed<Date>,
        /// What is known to be missing, and why.
        list gaps: RawGap,
        /// How many months after the end of a period its publisher gives out the figures.
        optional published_after: Placed<u32>,
        /// The law that makes its small numbers public.
        optional public_by_law: Text,
        /// Where each thing that it counts is published by itself.
        optional public_one_by_one: Text,
        /// What was corrected.
        list corrections: RawFigureCorrection,
    }
}

record! {
    /// What is known to be missing.
    pub struct RawGap, "a gap" {
        /// Forces, or `all` of them; or `england-and-wales`.
        list areas: Text,
        /// Which measure.
        required measure: Text,
        /// Who would be counted; left out, police officers.
        optional role: Placed<Population>,
        /// First day.
        required from: Placed<Date>,
        /// Last day.
        required to: Placed<Date>,
        /// Why there is no number.
        required why: Placed<Availability>,
        /// The same in a sentence or two.
        optional note: Text,
        /// Where that is stated.
        list sources: Text,
    }
}

record! {
    /// On what terms figures may be used.
    pub struct RawLicence, "the licence" {
        /// Its name.
        required name: Text,
        /// Where it can be read.
        optional address: Text,
        /// `whole` or `by-force`.
        required reprint: Text,
        /// A remark.
        optional note: Text,
    }
}

record! {
    /// Something counted.
    pub struct RawMeasure, "a measure" {
        /// Its id in the table.
        required id: Text,
        /// As printed.
        required label: Text,
        /// What exactly it counts.
        required definition: Text,
        /// In what unit.
        required unit: Placed<Unit>,
        /// On what basis.
        required basis: Placed<Basis>,
        /// What kind of period.
        required period: Placed<PeriodKind>,
        /// What the site's own pages take it for.
        optional r#use: Placed<Use>,
        /// Under which conduct rules its matters fall, where the period alone does not tell.
        optional regime: Placed<Regime>,
        /// Of which two measures it is the rate: what is divided, and by what; `DATASET/MEASURE` for one of another dataset.
        list of: Text,
        /// The measure that counts the same thing, as another source has it; `DATASET/MEASURE` for one of another dataset.
        optional same_as: Text,
        /// By what it narrows down what another measure counts.
        list by: Placed<Breakdown>,
        /// The measure of which it counts a part.
        optional part_of: Text,
    }
}

record! {
    /// A way in which a measure is broken down.
    pub struct RawCategory, "a category" {
        /// Its id in the table.
        required id: Text,
        /// As printed.
        required label: Text,
        /// What it takes in.
        optional definition: Text,
        /// By what it breaks the numbers down; needed for every category but `total`.
        list by: Placed<Breakdown>,
        /// The categories of which it is a part, if not `total`.
        list part_of: Text,
    }
}

record! {
    /// Where a series breaks.
    pub struct RawBreak, "a break" {
        /// From which day on.
        required at: Placed<Date>,
        /// Why.
        required text: Text,
    }
}
