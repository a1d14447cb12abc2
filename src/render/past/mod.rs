//! What is told of earlier publications: where addresses lead at which nothing stands any more, and what changed when.
//!
//! | module | what |
//! | --- | --- |
//! | [`shown`] | what may be told today of an earlier value: the one door for all below |
//! | [`told`] | what changed with each release, in words |
//! | [`pages`] | the pages of releases and changes, and what other pages tell of them |
//! | [`feeds`] | the same as Atom feeds |
//! | [`modified`] | when each page last changed, for the sitemap |
//! | [`made_here`] | what went because nothing is left to make it from |
//! | [`redirects`] | what lies where something stood before |

pub mod feeds;
mod made_here;
pub mod modified;
mod outcome;
pub mod pages;
mod redirects;
pub mod shown;
mod titles;
pub mod told;

pub use told::{Past, Telling};

pub(super) use made_here::{elsewhere, no_more};
pub(super) use redirects::redirects;

use super::download::all::add_table;
use super::page::Scene;
use super::site::Site;
use super::{Printer, RenderError, address, download, open_data};
use crate::memory::{Change, State};

/// Adds the pages of releases, the list of changes, the tables and the feeds. They are made of what the others hold and are no part of the state:
/// a release says nothing of the pages that tell of releases.
///
/// # Errors
/// When a template is wrong, or something lies there.
pub(super) fn add(
    telling: &Telling<'_>,
    changes: &[Change],
    state: &State,
    scene: &Scene<'_>,
    printer: &Printer<'_>,
    site: &mut Site,
) -> Result<(), RenderError> {
    add_pages(telling, changes, state, scene, printer, site)?;
    for (at, (kept, told)) in scene.public.history.releases.iter().zip(&scene.past.releases).enumerate() {
        let path = address::release(&told.id);
        let table = download::changes::table(at, &kept.release.changes, telling.door(), state, scene.public);
        let (file, _) = add_table(&table, &path, table.name, site)?;
        open_data::add(&open_data::of_release(&told.id, file, scene), &path, site)?;
    }
    for (path, feed) in feeds::feeds(scene) {
        site.add(path, printer.print("feed.xml", &feed)?)?;
    }
    Ok(())
}

/// The pages of releases and the list of changes, in the language of the scene.
///
/// # Errors
/// When a template is wrong, or something lies there.
pub(super) fn add_pages(
    telling: &Telling<'_>,
    changes: &[Change],
    state: &State,
    scene: &Scene<'_>,
    printer: &Printer<'_>,
    site: &mut Site,
) -> Result<(), RenderError> {
    let history = &scene.public.history;
    let leads = |site: &Site, path: &str| state.has(&format!("/{path}")) || site.get(&printer.file(path)).is_some();
    let unreleased = (!history.releases.is_empty() && !changes.is_empty())
        .then(|| telling.told(history.releases.len(), scene.public.date, changes).with_paths(|path| leads(site, path)));
    printer.add(site, address::RELEASES, "releases.html", &pages::releases(scene.past, unreleased.as_ref(), scene))?;
    for (at, (kept, told)) in history.releases.iter().zip(&scene.past.releases).enumerate() {
        let told = told.clone().with_paths(|path| leads(site, path));
        printer.add(
            site,
            &address::release(&told.id),
            "release.html",
            &pages::release(at, &told, &kept.release, scene.past, scene),
        )?;
    }
    printer.add(site, address::CHANGES, "changes.html", &pages::changes(scene.past, unreleased, scene))
}
