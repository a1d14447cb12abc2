//! All charts of the site, each with the page on which it stands.
//!
//! Entry point: [`all`]. It is called once; pages, downloads and embeds take their charts from its result, so that one chart is never drawn
//! twice with two results. It decides which charts there are and where; what is in one stands in `figure`.

use super::figure::{self, BARRED, LEFT, Rows, Years};
use super::{Scene, home};
use crate::render::address;
use crate::render::view::Figure;
use crate::summarise::AreaSummary;
use crate::value::figures::Area;
use crate::value::force::Force;
use serde::Serialize;

/// A chart where it stands.
#[derive(Debug, Clone, Serialize)]
pub struct Placed {
    /// The page on which it stands, below the site's own address (`forces/gwent/`); empty for the first page.
    pub page: String,
    /// Whom it is about (`Gwent Police`).
    pub about: String,
    /// The chart. Its id is its anchor on the page, and together with the page its address for ever.
    #[serde(flatten)]
    pub figure: Figure,
}

/// Whom the charts of the first page and of the list of forces are about.
const NATION: &str = "England and Wales";
/// The list of forces.
const FORCES: &str = "forces/";

/// Every chart, in the order of the pages and, on each, of the page.
#[must_use]
pub fn all(scene: &Scene<'_>) -> Vec<Placed> {
    let on = |page: String, about: &str, figures: Vec<Option<Figure>>| {
        let about = about.to_owned();
        figures.into_iter().flatten().map(move |figure| Placed { page: page.clone(), about: about.clone(), figure })
    };
    let mut charts: Vec<Placed> = on(String::new(), NATION, on_first_page(scene)).collect();
    charts.extend(on(FORCES.to_owned(), NATION, on_list_of_forces(scene)));
    for force in &scene.public.forces {
        if let Some(summary) = scene.summaries.forces.get(&force.id) {
            charts.extend(on(address::force(&force.id), &force.name, on_force(force, summary, scene)));
        }
    }
    charts
}

fn on_first_page(scene: &Scene<'_>) -> Vec<Option<Figure>> {
    let nation = &scene.summaries.nation;
    vec![
        figure::national_columns(barred(nation), &BARRED, home::barred_title(&nation.barred), scene),
        figure::outcomes_by_year(&nation.tally, NATION, scene),
        nation.barred.last().and_then(|counted| figure::dot_plot(None, counted.seen.period(), Rows::Held, scene)),
    ]
}

fn on_list_of_forces(scene: &Scene<'_>) -> Vec<Option<Figure>> {
    let latest = scene.summaries.nation.barred.last();
    vec![latest.and_then(|counted| figure::dot_plot(None, counted.seen.period(), Rows::All, scene))]
}

fn on_force(force: &Force, summary: &AreaSummary<'_>, scene: &Scene<'_>) -> Vec<Option<Figure>> {
    let nation = &scene.summaries.nation;
    let latest = summary.barred.last().or_else(|| nation.barred.last()).map(|counted| counted.seen.period());
    let among_all = latest.filter(|_| force.tile.is_some());
    vec![
        figure::published_outcomes(&Area::Force(force.id.clone()), &force.name, scene),
        figure::outcomes_by_year(&summary.tally, &force.name, scene),
        figure::officers(&summary.officers, &summary.suppressed.officers, &force.name, scene),
        figure::beside_the_nation(barred(summary), barred(nation), &BARRED, &force.short_name, scene),
        figure::beside_the_nation(left(summary), left(nation), &LEFT, &force.short_name, scene),
        among_all.and_then(|period| figure::dot_plot(Some(&force.id), period, Rows::Held, scene)),
    ]
}

fn barred<'a>(summary: &'a AreaSummary<'a>) -> Years<'a> {
    Years { counted: &summary.barred, suppressed: &summary.suppressed.barred }
}

fn left<'a>(summary: &'a AreaSummary<'a>) -> Years<'a> {
    Years { counted: &summary.left, suppressed: &summary.suppressed.left }
}
