//! The pages of a language as batches, each printed by itself: a build prints all of them on all processors, a preview the one that is asked for.

use super::page::case_lists::{Lists, Rows, Sheet};
use super::page::{self, Scene};
use super::{Printer, RenderError, address, index_of, search};
use crate::disclose::Case;
use crate::value::figures::Area;
use crate::value::force::Force;
use serde::Serialize;
use std::fmt;

/// Files with their paths, which in another language than English are below its folder.
pub(super) type Files = Vec<(String, String)>;

/// Pages that are made together.
pub(super) struct Batch<'a> {
    /// The file of its only page, or the folder in which all of its pages lie, and perhaps those of other batches.
    place: String,
    print: Box<dyn Fn() -> Result<Files, RenderError> + Send + Sync + 'a>,
}

impl fmt::Debug for Batch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("place", &self.place).finish_non_exhaustive()
    }
}

impl<'a> Batch<'a> {
    /// Pages of one template, by their paths.
    fn many<P, I>(place: &str, template: &'static str, printer: &'a Printer<'a>, make: impl Fn() -> I + Send + Sync + 'a) -> Self
    where
        P: Serialize,
        I: IntoIterator<Item = (String, P)>,
    {
        let print = move || make().into_iter().map(|(path, page)| printer.page(&path, template, &page)).collect();
        Batch { place: printer.below(place), print: Box::new(print) }
    }

    /// One page, at a path which for a folder is the index file in it.
    fn one<P: Serialize>(
        path: &str,
        template: &'static str,
        printer: &'a Printer<'a>,
        make: impl Fn() -> P + Send + Sync + 'a,
    ) -> Self {
        let print = {
            let path = path.to_owned();
            move || Ok(vec![printer.page(&path, template, &make())?])
        };
        Batch { place: printer.file(path), print: Box::new(print) }
    }

    /// A page that there is only if the content gives it something to say.
    fn some<P: Serialize>(
        path: &str,
        template: &'static str,
        printer: &'a Printer<'a>,
        make: impl Fn() -> Option<P> + Send + Sync + 'a,
    ) -> Self {
        let print = {
            let path = path.to_owned();
            move || make().map(|page| printer.page(&path, template, &page)).transpose().map(|file| file.into_iter().collect())
        };
        Batch { place: printer.file(path), print: Box::new(print) }
    }

    /// Prints its pages.
    ///
    /// # Errors
    /// When a template is wrong.
    pub fn print(&self) -> Result<Files, RenderError> {
        (self.print)()
    }

    pub fn place(&self) -> &str {
        &self.place
    }

    /// Whether the file may be one of its pages.
    pub fn may_hold(&self, file: &str) -> bool {
        self.place == file || (self.place.ends_with('/') && file.starts_with(&self.place))
    }
}

/// What the pages of a language are made from, beside the scene.
#[derive(Debug)]
pub(super) struct Shared<'a> {
    lists: Lists<'a>,
    rows: Rows<'a, RenderError>,
}

impl<'a> Shared<'a> {
    pub fn new(scene: &'a Scene<'a>, printer: &'a Printer<'a>) -> Self {
        let lists = Lists::of(scene);
        let rows = Rows::of(lists.all, scene, move |cells| printer.print_component("cells", cells));
        Shared { lists, rows }
    }
}

/// Every page in the language of the scene, but for those that tell of downloads and of releases.
pub(super) fn all<'a>(scene: &'a Scene<'a>, printer: &'a Printer<'a>, shared: &'a Shared<'a>) -> Vec<Batch<'a>> {
    let public = scene.public;
    let mut batches = vec![
        Batch::one("", "home.html", printer, || page::home::page(scene)),
        Batch::one("forces/", "forces.html", printer, || page::reference::forces(scene)),
        Batch::one("figures/", "datasets.html", printer, || page::figures::list(scene)),
        Batch::one("commentary/", "commentaries.html", printer, || page::prose::list(scene)),
        Batch::one("sources/", "sources.html", printer, || page::reference::sources(scene)),
        Batch::one("vocabulary/", "vocabulary.html", printer, || page::reference::vocabulary(scene)),
        Batch::one(page::corrections::CORRECTIONS, "corrections.html", printer, || page::corrections::page(scene)),
        Batch::some(page::places::PLACES, "places.html", printer, || page::places::page(scene)),
        Batch::one(search::PATH, "search.html", printer, || page::search::page(scene)),
        Batch::one("404.html", "not_found.html", printer, || page::reference::not_found(scene, None)),
        Batch::some(address::COVERAGE, "coverage.html", printer, || page::coverage::page(scene)),
        Batch::some(&address::gaps(&Area::Nation), "gaps.html", printer, || page::gaps::overview(scene)),
        Batch::many("forces/", "nation.html", printer, || [page::nation::page(scene)]),
        Batch::one(page::compare::LIST, "comparisons.html", printer, || page::compare::list(scene)),
        Batch::many(page::compare::LIST, "compare.html", printer, || page::compare::pages(scene)),
        Batch::one("methods/rules/", "rules.html", printer, || page::rules::list(scene)),
        Batch::one("methods/withheld/", "withheld.html", printer, || page::rules::withheld(scene)),
        Batch::many("methods/rules/", "rule.html", printer, || page::rules::pages(scene)),
        Batch::many("", "review.html", printer, || page::reviews::pages(scene)),
        Batch::many("embed/", "embed.html", printer, || page::embed::pages(scene)),
    ];
    batches.extend(public.forces.iter().flat_map(|force| {
        let area = Area::Force(force.id.clone());
        [
            Batch::some(&address::gaps(&area), "gaps_force.html", printer, || page::gaps::page(force, scene)),
            of_force(force, scene, printer),
        ]
    }));
    batches.extend(public.cases.iter().map(|case| of_case(case, scene, printer)));
    batches.extend(shared.lists.sheets().into_iter().map(|sheet| of_list(sheet, scene, printer, shared)));
    batches.extend(
        public
            .figures
            .iter()
            .map(|set| Batch::many(&address::dataset(&set.id), "dataset.html", printer, || page::figures::pages(set, scene))),
    );
    batches.extend(public.commentary.iter().map(|prose| {
        Batch::many(&address::commentary(&prose.id), "prose.html", printer, || [page::prose::commentary(prose, scene)])
    }));
    batches.extend(
        public
            .pages
            .iter()
            .map(|prose| Batch::many(&address::page(&prose.id), "prose.html", printer, || [page::prose::plain(prose, scene)])),
    );
    batches.extend(public.withdrawn.iter().map(|record| {
        Batch::many(&address::withdrawn(record), "tombstone.html", printer, || [page::rules::tombstone(record, scene)])
    }));
    batches
}

fn of_case<'a>(case: &'a Case, scene: &'a Scene<'a>, printer: &'a Printer<'a>) -> Batch<'a> {
    Batch::one(&address::case(&case.id), "case.html", printer, || page::case::page(case, scene))
}

/// The page of a force, and its brief, which tells nothing that the page does not.
fn of_force<'a>(force: &'a Force, scene: &'a Scene<'a>, printer: &'a Printer<'a>) -> Batch<'a> {
    let path = address::force(&force.id);
    let place = printer.below(&path);
    let print = move || {
        let Some(page) = page::force::page(force, scene) else { return Ok(Vec::new()) };
        let (brief_path, brief) = page::brief::page(force, &page, scene);
        Ok(vec![printer.page(&path, "force.html", &page)?, printer.page(&brief_path, "brief.html", &brief)?])
    };
    Batch { place, print: Box::new(print) }
}

fn of_list<'a>(sheet: Sheet, scene: &'a Scene<'a>, printer: &'a Printer<'a>, shared: &'a Shared<'a>) -> Batch<'a> {
    let path = shared.lists.path_of(sheet);
    let print = move || {
        let (path, page) = shared.lists.page(sheet, &shared.rows, scene)?;
        Ok(vec![printer.page(&path, "cases.html", &page)?])
    };
    Batch { place: index_of(&printer.below(&path)), print: Box::new(print) }
}
