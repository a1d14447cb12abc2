//! What the page of a force, or that of England and Wales, tells of reviews: how closely a force is watched, what was asked, and what else
//! is about it.

use super::followed::stages_table;
use super::review::{became, due, text};
use super::table;
use crate::render::address;
use crate::render::page::{Citations, Scene};
use crate::render::view::{Cell, Link, Table};
use crate::summarise::reviews::{asked_of, newest_first};
use crate::value::figures::Area;
use serde::Serialize;

/// The part of such a page about reviews.
#[derive(Debug, Serialize)]
pub struct AreaReviews {
    /// How closely it is watched.
    pub monitoring: Option<Table>,
    /// What it was asked to do.
    pub asked: Option<Table>,
    /// Reviews, programmes and promises about it, or about all forces.
    pub about: Vec<Link>,
}

/// What is held of an area; `None` where that is nothing. Its sources join those of the page.
#[must_use]
pub fn of_area(area: &Area, cites: &mut Citations, scene: &Scene<'_>) -> Option<AreaReviews> {
    let public = scene.public;
    let watched = public.monitoring.iter().find(|watched| watched.force.as_str() == area.id());
    let monitoring = watched.map(|watched| stages_table(watched, cites, scene));
    let rows: Vec<Vec<Cell>> = asked_of(public, area)
        .into_iter()
        .map(|(review, asked)| {
            vec![
                Cell::new(text(asked))
                    .in_english()
                    .link(scene.href(&address::recommendation(&review.id, &asked.id)))
                    .refs(cites.refs(&asked.sources)),
                Cell::new(&review.title).in_english().link(scene.href(&address::review(&review.id))),
                due(asked, scene),
                became(asked, cites, scene),
            ]
        })
        .collect();
    let is_about = |areas: &[Area]| areas.contains(area) || areas.contains(&Area::Nation);
    let reviews = newest_first(public).into_iter().filter(|review| is_about(&review.areas));
    let reviews = reviews.map(|review| Link::english(&review.title, scene.href(&address::review(&review.id))));
    let programmes = public.programmes.iter().filter(|programme| is_about(&programme.areas));
    let programmes = programmes.map(|programme| Link::english(&programme.title, scene.href(&address::programme(&programme.id))));
    let promises = public.promises.iter().filter(|promise| is_about(&promise.areas));
    let promises = promises.map(|promise| Link::english(&promise.title, scene.href(&address::promise(&promise.id))));
    let about: Vec<Link> = reviews.chain(programmes).chain(promises).collect();
    let columns = ["recommendations.what", "recommendations.review", "recommendations.due", "recommendations.became"];
    let asked = (!rows.is_empty()).then(|| table(&columns, rows.into_iter(), scene.words));
    let is_empty = monitoring.is_none() && asked.is_none() && about.is_empty();
    (!is_empty).then_some(AreaReviews { monitoring, asked, about })
}
