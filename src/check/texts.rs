//! The texts of the content in which a number may be stated, and where the records lie from which numbers are made: for `bind`, which
//! tells of both once it is known what may be shown.

use super::Dataset;
use crate::fault::{Place, Placed};
use crate::value::id::CaseId;
use std::collections::BTreeMap;

/// A text that readers see.
#[derive(Debug, Clone)]
pub struct Text {
    /// As written.
    pub written: Placed<String>,
    /// Whether it is Markdown. A title or a sentence for lists can carry no link, so no number in it can be bound.
    pub is_markdown: bool,
    /// Whether it is in Welsh, and not in English.
    pub is_welsh: bool,
}

/// The texts of a dataset, in the order of its records, and its cases.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    /// Of commentary and pages, their translations, and cases.
    pub all: Vec<Text>,
    /// Where each case record begins.
    pub cases: BTreeMap<CaseId, Place>,
}

/// Takes them down, before the dataset goes through the door.
#[must_use]
pub fn of(dataset: &Dataset) -> Texts {
    let text = |written: &Placed<String>, is_markdown| Text { written: written.clone(), is_markdown, is_welsh: false };
    let prose = dataset.commentary.iter().chain(&dataset.pages);
    let parts = |title, summary, body| [text(title, false), text(summary, false), text(body, true)];
    let of_prose = prose.flat_map(|prose| {
        // What readers do not see is held against no row: else a correction could not be published before its Welsh is mended.
        let shown = prose.welsh.iter().filter(|welsh| !welsh.is_held);
        let welsh = shown.flat_map(|welsh| parts(&welsh.title, &welsh.summary, &welsh.body));
        let welsh = welsh.map(|text| Text { is_welsh: true, ..text });
        parts(&prose.title, &prose.summary, &prose.body).into_iter().chain(welsh).collect::<Vec<_>>()
    });
    let of_cases = dataset.cases.iter().map(|case| text(&case.summary, true));
    Texts {
        all: of_prose.chain(of_cases).collect(),
        cases: dataset.cases.iter().map(|case| (case.id.value.clone(), case.id.place)).collect(),
    }
}
