//! Commentary and pages.

use super::correction::ProseCorrection;
use crate::fault::{Place, Placed};
use crate::value::id::{CaseId, DatasetId, ForceId, ProseId};
use jiff::civil::Date;

/// Commentary or a page.
#[derive(Debug, Clone)]
pub struct Prose {
    /// Where the front matter begins.
    pub place: Place,
    /// Its permanent id.
    pub id: Placed<ProseId>,
    /// Its title.
    pub title: Placed<String>,
    /// Who wrote it; commentary only.
    pub author: Option<Placed<String>>,
    /// The day it was written; commentary only.
    pub date: Option<Placed<Date>>,
    /// The day it was last changed.
    pub updated: Option<Date>,
    /// One sentence for lists.
    pub summary: Placed<String>,
    /// What it is about.
    pub about: About,
    /// Markdown.
    pub body: Placed<String>,
    /// What was corrected, in the order of the file.
    pub corrections: Vec<ProseCorrection>,
}

/// What a commentary is about.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// Forces.
    pub forces: Vec<ForceId>,
    /// Cases.
    pub cases: Vec<CaseId>,
    /// Figure datasets.
    pub figures: Vec<DatasetId>,
}
