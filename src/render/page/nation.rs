//! England and Wales: the page that stands beside those of the forces and holds every number made for all of them together.

use super::charts::Placed;
use super::figure::{BARRED, LEFT, OFFICERS, OUTCOMES_BY_YEAR, PUBLISHED_OUTCOMES};
use super::force::{DatasetPart, dataset_part};
use super::take::CiteView;
use super::worked::{self, WorkedView};
use super::{Citations, Fact, Frame, Scene, SourceView, reviews};
use crate::render::view::{Link, Table};
use crate::render::{address, cite, words};
use crate::say;
use crate::summarise::series::about;
use crate::value::figures::{Area, NATION};
use serde::Serialize;

/// The template's data.
#[derive(Debug, Serialize)]
pub struct NationPage {
    /// The frame.
    pub frame: Frame,
    /// What is held.
    pub status: Vec<Fact>,
    /// Charts, each with its table.
    pub figures: Vec<Placed>,
    /// The numbers that were made for this page.
    pub worked: WorkedView,
    /// What is published for England and Wales together.
    pub datasets: Vec<DatasetPart>,
    /// What all forces were asked to do.
    pub reviews: Option<reviews::AreaReviews>,
    /// Sources of what stands on this page.
    pub sources: Vec<SourceView>,
    /// The page's address.
    pub address: String,
    /// How to cite it.
    pub cite: CiteView,
}

/// Fills the page of England and Wales.
#[must_use]
pub fn page(scene: &Scene<'_>) -> (String, NationPage) {
    let said = scene.words;
    let summary = &scene.summaries.nation;
    let path = address::area(&Area::Nation);
    let mut cites = Citations::default();
    let datasets: Vec<DatasetPart> = about(scene.public, &Area::Nation)
        .iter()
        .map(|(set, observations)| dataset_part(set, observations, &Area::Nation, scene, &mut cites))
        .collect();
    let charts = [BARRED.id, LEFT.id, OFFICERS, PUBLISHED_OUTCOMES, OUTCOMES_BY_YEAR];
    let reviews = reviews::of_area(&Area::Nation, &mut cites, scene);
    let address = scene.absolute(&path);
    let mut page = NationPage {
        frame: Frame::new(scene, &path, "forces", &said.say("england-and-wales"), &said.say("nation-description")).with_card(
            &super::share::nation(scene),
            &path,
            scene,
        ),
        status: vec![
            Fact::new(&said.say("nav.forces"), words::whole(scene.public.forces.len() as u64)),
            Fact::new(&said.say("force-status-records"), said.held(scene.summaries.cases)),
            Fact::new(
                &said.say("published-figures"),
                if datasets.is_empty() { said.say("none-held") } else { say!(said, "nation-datasets", n = datasets.len()) },
            ),
        ],
        figures: charts.iter().filter_map(|id| scene.chart(&path, id)).collect(),
        worked: worked::view(&Area::Nation, summary, scene),
        datasets,
        reviews,
        sources: cites.list(scene),
        cite: CiteView::new(&cite::nation(scene), &path, scene),
        address,
    };
    let placed = page.figures.iter().filter_map(|placed| placed.figure.table.as_ref());
    let is_long = placed.chain(page.datasets.iter().map(|part| &part.table)).chain(page.worked.tables()).any(Table::is_long);
    page.frame.offer_tables(is_long);
    (path, page)
}

/// The link to it.
#[must_use]
pub fn link(scene: &Scene<'_>) -> Link {
    Link::new(scene.words.say("england-and-wales"), scene.href(&format!("forces/{NATION}/")))
}
