//! All tables in the site: each whole, and what of it is a force's own beside that force's page, as CSV and as JSON, with what describes them.
//!
//! Entry points: [`add`] for all of them, [`add_table`] for one.

use super::{Table, corrections, csv, described, disputes, json, ods, reviews, tables};
use crate::disclose::Case;
use crate::render::page::Scene;
use crate::render::page::data::TableView;
use crate::render::site::Site;
use crate::render::{RenderError, address, open_data, workbook};
use crate::value::figures::{Area, Reprint};
use crate::value::force::Force;
use crate::value::id::ForceId;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Every table whole, and the subset of each force beside its page; gives how those that are whole are described.
pub(in crate::render) fn add(scene: &Scene<'_>, site: &mut Site) -> Result<Vec<TableView>, RenderError> {
    let (whole, parts) = rayon::join(|| whole_tables(scene), || tables_of_forces(scene));
    let (tables, listed) = whole?;
    site.take_in(tables)?;
    for tables in parts? {
        site.take_in(tables)?;
    }
    for set in scene.public.figures.iter().filter(|set| set.licence.reprint == Reprint::Whole) {
        let observations = set.observations.iter().map(|observation| (set, observation));
        let table = tables::figures(scene.public, &scene.summaries.disagreements, observations);
        let folder = address::dataset(&set.id);
        let (file, _) = add_table(&table, &folder, set.id.as_str(), site)?;
        open_data::add(&open_data::of_dataset(set, file, scene), &folder, site)?;
        site.add(format!("{folder}{}.ods", set.id), ods::bytes(&workbook::of_dataset(set, scene)))?;
    }
    Ok(listed)
}

/// The tables that hold everything, and how they are described.
fn whole_tables(scene: &Scene<'_>) -> Result<(Site, Vec<TableView>), RenderError> {
    let public = scene.public;
    // One after the other: the largest holds every step of every case.
    let whole: [&dyn Fn() -> Table; 12] = [
        &|| tables::forces(public, scene.summaries),
        &|| tables::cases(public, public.cases.iter()),
        &|| tables::people(public, public.cases.iter()),
        &|| tables::events(public, public.cases.iter()),
        &|| disputes::table(public, public.cases.iter()),
        &|| tables::sources(public),
        &|| tables::figures(public, &scene.summaries.disagreements, tables::reprintable(public)),
        &|| tables::coverage(scene.summaries.coverage.iter(), true),
        &|| tables::gaps(&scene.summaries.silence),
        &|| tables::worked_out(public, scene.summaries),
        &|| corrections::whole(public, scene.summaries),
        &tables::vocabulary,
    ];
    let of_reviews: [&dyn Fn() -> Table; 2] = [&|| reviews::reviews(public), &|| reviews::recommendations(public)];
    let (mut site, mut listed, mut files) = (Site::default(), Vec::new(), Vec::new());
    let of_reviews = of_reviews.into_iter().filter(|_| !public.reviews.is_empty());
    for table in whole.into_iter().chain(of_reviews) {
        let table = table();
        let (file, json) = add_table(&table, "data/", table.name, &mut site)?;
        listed.push(TableView::new(&table, file.bytes, json, scene));
        files.push(file);
    }
    open_data::add(&open_data::whole(files, scene), "data/", &mut site)?;
    Ok((site, listed))
}

/// What of these tables is a force's own, force by force.
fn tables_of_forces(scene: &Scene<'_>) -> Result<Vec<Site>, RenderError> {
    let public = scene.public;
    let mut by_force: BTreeMap<&ForceId, Vec<&Case>> = BTreeMap::new();
    for case in &public.cases {
        by_force.entry(&case.force).or_default().push(case);
    }
    let of_force = |force: &Force| {
        let folder = address::force(&force.id);
        let cases = || by_force.get(&force.id).into_iter().flatten().copied();
        let area = Area::Force(force.id.clone());
        let figures =
            public.figures.iter().flat_map(|set| set.observations.iter().map(move |o| (set, o))).filter(|(_, o)| o.area == area);
        let (mut site, mut files) = (Site::default(), Vec::new());
        for table in [
            tables::cases(public, cases()),
            tables::people(public, cases()),
            tables::events(public, cases()),
            disputes::table(public, cases()),
            tables::figures(public, &scene.summaries.disagreements, figures),
            tables::coverage(scene.summaries.coverage.iter().filter(|line| line.area == area), false),
            corrections::of_force(&force.id, public, scene.summaries),
        ] {
            files.push(add_table(&table, &folder, table.name, &mut site)?.0);
        }
        let sets: Vec<_> = public.figures.iter().filter(|set| set.observations.iter().any(|o| o.area == area)).collect();
        open_data::add(&open_data::of_force(force, files, &sets, scene), &folder, &mut site)?;
        Ok(site)
    };
    public.forces.par_iter().map(of_force).collect()
}

/// Adds a table as CSV and as JSON; gives what is told of the CSV, and the size of the JSON.
pub(in crate::render) fn add_table(
    table: &Table,
    folder: &str,
    name: &str,
    site: &mut Site,
) -> Result<(described::File, usize), RenderError> {
    let (csv, json) = (csv(table), json(table));
    let (file, size) = (described::File::new(name, table, &csv), json.len());
    site.add(format!("{folder}{name}.csv"), csv)?;
    site.add(format!("{folder}{name}.json"), json)?;
    Ok((file, size))
}
