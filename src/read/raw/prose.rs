//! The front matter of commentary and pages, and of their translations.

use super::Text;
use super::correction::RawProseCorrection;
use crate::fault::Placed;
use crate::read::record::record;
use jiff::civil::Date;

record! {
    /// The front matter of commentary or of a page.
    pub struct RawProse, "the front matter" {
        /// Its permanent id.
        required id: Text,
        /// Its title.
        required title: Text,
        /// Who wrote it; commentary only.
        optional author: Text,
        /// The day it was written; commentary only.
        optional date: Placed<Date>,
        /// The day it was last changed.
        optional updated: Placed<Date>,
        /// One sentence for lists.
        required summary: Text,
        /// What it is about; commentary only.
        optional about: RawAbout,
        /// What was corrected.
        list corrections: RawProseCorrection,
    }
}

record! {
    /// What a commentary is about.
    pub struct RawAbout, "`about`" {
        /// Forces.
        list forces: Text,
        /// Cases.
        list cases: Text,
        /// Figure datasets.
        list figures: Text,
    }
}

record! {
    /// The front matter of a translation into Welsh. Who wrote the text, when, what it is about and what was corrected stands with the English.
    pub struct RawTranslation, "the front matter of a translation" {
        /// The id of the text that is translated.
        required id: Text,
        /// Its title in Welsh.
        required title: Text,
        /// One sentence for lists, in Welsh.
        required summary: Text,
        /// The day on which it was translated, or last brought up to date.
        required translated: Placed<Date>,
        /// From which English it was made, as `answerable check` names it.
        optional english: Text,
    }
}
