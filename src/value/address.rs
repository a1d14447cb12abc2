//! Where records and published numbers stand below the site's own address, and their anchors. They are permanent.
//!
//! They stand among the values because the door and the summaries tell where a correction reaches; whatever else has an address has it
//! from `render/address.rs`, which passes these on.

use super::figures::{Area, FigureSet, Observation, Period};
use super::id::{CaseId, DatasetId, ForceId, LocalId, ProgrammeId, PromiseId, ProseId, ReviewId};
use crate::vocabulary::Term;

/// A case's page: one file each, since cases are the kind that grows.
#[must_use]
pub fn case(id: &CaseId) -> String {
    format!("cases/{}/{id}.html", id.prefix())
}

/// A force's page.
#[must_use]
pub fn force(id: &ForceId) -> String {
    format!("forces/{id}/")
}

/// A dataset's page.
#[must_use]
pub fn dataset(id: &DatasetId) -> String {
    format!("figures/{id}/")
}

/// The part of a dataset about one force, where the dataset is too large for one page.
#[must_use]
pub fn dataset_force(id: &DatasetId, area: &str) -> String {
    format!("figures/{id}/{area}/")
}

/// The page of an area: a force's, or that of England and Wales, which lies beside them.
#[must_use]
pub fn area(area: &Area) -> String {
    format!("forces/{}/", area.id())
}

/// A commentary.
#[must_use]
pub fn commentary(id: &ProseId) -> String {
    format!("commentary/{id}/")
}

/// A page such as methods or about.
#[must_use]
pub fn page(id: &ProseId) -> String {
    format!("{id}/")
}

/// All reviews, programmes and promises, and the forces that are or were watched more closely.
pub const REVIEWS: &str = "reviews/";

/// A review.
#[must_use]
pub fn review(id: &ReviewId) -> String {
    format!("{REVIEWS}{id}/")
}

/// A recommendation on the page of its review.
#[must_use]
pub fn recommendation(review: &ReviewId, id: &LocalId) -> String {
    format!("{}#recommendation.{id}", self::review(review))
}

/// How closely a force is watched, and was.
#[must_use]
pub fn monitoring(force: &ForceId) -> String {
    format!("monitoring/{force}/")
}

/// A programme of review.
#[must_use]
pub fn programme(id: &ProgrammeId) -> String {
    format!("programmes/{id}/")
}

/// A promise.
#[must_use]
pub fn promise(id: &PromiseId) -> String {
    format!("promises/{id}/")
}

/// The anchor of an observation on the page that lists it.
#[must_use]
pub fn observation(set: &FigureSet, observation: &Observation) -> String {
    let Period { from, to } = observation.period;
    let period = if from == to { to.to_string() } else { format!("{from}.{to}") };
    format!(
        "{}.{}.{}.{}.{period}",
        observation.area.id(),
        set.measure(observation).id,
        observation.population.id(),
        set.category(observation).id,
    )
}

/// Datasets with more observations have a page for each area.
pub const MOST_ON_A_PAGE: usize = 400;

/// The page on which an observation stands.
#[must_use]
pub fn page_of(set: &FigureSet, observation: &Observation) -> String {
    if set.observations.len() > MOST_ON_A_PAGE { dataset_force(&set.id, observation.area.id()) } else { dataset(&set.id) }
}

/// Where an observation stands: its page and its anchor.
#[must_use]
pub fn of_observation(set: &FigureSet, seen: &Observation) -> String {
    format!("{}#{}", page_of(set, seen), observation(set, seen))
}
