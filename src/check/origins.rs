//! Where in the content a page of the site comes from, for telling a maintainer through what it changed.

use super::Dataset;
use crate::fault::{Files, Place};
use crate::memory::{Change, page_of};
use crate::value::address;
use std::collections::BTreeMap;

/// The line in which the record of each page begins, by the page's address: `content/cases/nor/2024.yaml:1`.
pub type Origins = BTreeMap<String, String>;

/// Finds them.
pub fn of(dataset: &Dataset, files: &Files) -> Origins {
    let line = |place: Place| {
        let path = files.path(place.file);
        (!path.is_empty()).then(|| format!("{path}:{}", files.line_and_column(place).0))
    };
    let cases = dataset.cases.iter().map(|case| (address::case(&case.id.value), case.id.place));
    let commentary = dataset.commentary.iter().map(|prose| (address::commentary(&prose.id.value), prose.id.place));
    let pages = dataset.pages.iter().map(|prose| (address::page(&prose.id.value), prose.id.place));
    let reviews = dataset.reviews.iter().map(|review| (address::review(&review.id.value), review.id.place));
    let watched = dataset.monitoring.iter().map(|watched| (address::monitoring(&watched.force.value), watched.force.place));
    let programmes = dataset.programmes.iter().map(|programme| (address::programme(&programme.id.value), programme.id.place));
    let promises = dataset.promises.iter().map(|promise| (address::promise(&promise.id.value), promise.id.place));
    let followed = reviews.chain(watched).chain(programmes).chain(promises);
    cases
        .chain(commentary)
        .chain(pages)
        .chain(followed)
        .filter_map(|(page, place)| Some((format!("/{page}"), line(place)?)))
        .collect()
}

/// Says of each change of a record's page, or of a person in it, where that record is.
pub fn trace(changes: &mut [Change], origins: &Origins) {
    for change in changes {
        if let Change::Moved { address, by, .. } = change
            && by.is_empty()
            && let Some(origin) = origins.get(page_of(address))
        {
            by.push(origin.clone());
        }
    }
}
