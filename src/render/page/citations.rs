//! What is cited on each page, for the files of references that lie beside it.

use super::figures::page_of;
use super::{Scene, reviews};
use crate::render::address;
use crate::render::cite::{self, Citation};
use crate::value::figures::Area;
use std::collections::BTreeMap;

/// The references of each page: the page itself, its charts, its published values, the rates worked out on it. Those of all cases of a prefix are in one file.
#[must_use]
pub fn all(scene: &Scene<'_>) -> BTreeMap<String, Vec<Citation>> {
    let mut all: BTreeMap<String, Vec<Citation>> = BTreeMap::new();
    let mut add = |page: &str, citation: Citation| all.entry(folder(page)).or_default().push(citation);
    for force in &scene.public.forces {
        add(&address::force(&force.id), cite::force(force, scene));
    }
    add(&address::area(&Area::Nation), cite::nation(scene));
    let summaries = scene.summaries.forces.values().chain([&scene.summaries.nation]);
    for figure in summaries.flat_map(|summary| &summary.worked_out) {
        add(&address::area(&figure.area), cite::worked_out(figure, scene));
    }
    for case in &scene.public.cases {
        add(&address::case(&case.id), cite::case(case, scene));
    }
    let commentary = scene.public.commentary.iter().map(|prose| (address::commentary(&prose.id), prose));
    for (path, prose) in commentary.chain(scene.public.pages.iter().map(|prose| (address::page(&prose.id), prose))) {
        add(&path, cite::prose(prose, &path, scene));
    }
    let records = scene.public.reviews.iter().map(|review| (address::review(&review.id), review.title.as_str()));
    let programmes = scene.public.programmes.iter().map(|one| (address::programme(&one.id), one.title.as_str()));
    let promises = scene.public.promises.iter().map(|promise| (address::promise(&promise.id), promise.title.as_str()));
    for (path, title) in records.chain(programmes).chain(promises) {
        add(&path, cite::record(title, &path, scene));
    }
    for watched in &scene.public.monitoring {
        let path = address::monitoring(&watched.force);
        add(&path, cite::record(&reviews::monitoring_title(watched, scene), &path, scene));
    }
    for set in &scene.public.figures {
        let whole = address::dataset(&set.id);
        add(&whole, cite::dataset(set, None, scene));
        let mut last: Option<&Area> = None;
        for observation in &set.observations {
            let path = page_of(set, observation);
            // Observations stand by area, so that a part begins where the area changes.
            if path != whole && last != Some(&observation.area) {
                add(&path, cite::dataset(set, Some(&observation.area), scene));
                last = Some(&observation.area);
            }
            add(&path, cite::observation(set, observation, scene));
        }
    }
    for placed in scene.charts {
        add(&placed.page, cite::chart(&placed.page, &placed.figure.id, &placed.about, &placed.figure.title, &placed.from, scene));
    }
    all
}

/// The folder in which a page lies: for a case that of its prefix.
fn folder(page: &str) -> String {
    page.rsplit_once('/').map_or_else(String::new, |(folder, _)| format!("{folder}/"))
}
