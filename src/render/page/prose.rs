//! Commentary and pages of prose.

use super::blocks::{self, PartView};
use super::home::CommentaryLink;
use super::take::CiteView;
use super::{Fact, Frame, Scene, corrections};
use crate::disclose::Prose;
use crate::render::markdown::Heading;
use crate::render::view::Link;
use crate::render::{address, cite, words};
use crate::rules::r30;
use serde::Serialize;

/// The template's data.
#[derive(Debug, Serialize)]
pub struct ProsePage {
    /// The frame.
    pub frame: Frame,
    /// The way here.
    pub crumbs: Vec<Link>,
    /// The heading.
    pub title: String,
    /// What it says.
    pub summary: String,
    /// How it is marked as commentary; empty for a page.
    pub commentary: &'static str,
    /// Author and dates.
    pub status: Vec<Fact>,
    /// Its headings.
    pub headings: Vec<Heading>,
    /// The text, and the blocks in it.
    pub parts: Vec<PartView>,
    /// What was corrected, newest first.
    pub corrections: Vec<corrections::Entry>,
    /// What it is about.
    pub about: Vec<Link>,
    /// The page's address.
    pub address: String,
    /// How to cite it.
    pub cite: CiteView,
}

/// The list of commentary.
#[derive(Debug, Serialize)]
pub struct CommentariesPage {
    /// The frame.
    pub frame: Frame,
    /// The commentary, newest first.
    pub list: Vec<Entry>,
}

/// A commentary in the list.
#[derive(Debug, Serialize)]
pub struct Entry {
    /// Title, page and summary.
    pub entry: CommentaryLink,
    /// Author and date.
    pub by: String,
}

/// A commentary.
#[must_use]
pub fn commentary(prose: &Prose, scene: &Scene<'_>) -> (String, ProsePage) {
    let path = address::commentary(&prose.id);
    let mut page = page(prose, &path, "commentary", scene);
    page.commentary = r30::MARK;
    page.crumbs = vec![Link::new("Commentary", scene.href("commentary/"))];
    (path, page)
}

/// A page such as methods or about.
#[must_use]
pub fn plain(prose: &Prose, scene: &Scene<'_>) -> (String, ProsePage) {
    let path = address::page(&prose.id);
    let section = if prose.id.as_str() == "methods" { "methods" } else { "about" };
    let mut page = page(prose, &path, section, scene);
    if prose.id.as_str() == "methods" {
        page.about = vec![
            Link::new("Rules of publication", scene.href("methods/rules/")),
            Link::new("What is withheld", scene.href("methods/withheld/")),
            Link::new("Vocabulary", scene.href("vocabulary/")),
            Link::new("Sources", scene.href("sources/")),
            Link::new("Data", scene.href("data/")),
        ];
    }
    (path, page)
}

fn page(prose: &Prose, path: &str, section: &'static str, scene: &Scene<'_>) -> ProsePage {
    let rendered = scene.markdown(&prose.body);
    let mut status = Vec::new();
    status.extend(prose.author.as_ref().map(|author| Fact::new("By", author)));
    status.extend(prose.date.map(|date| Fact::new("Written", words::day(date))));
    status.extend(prose.updated.map(|date| Fact::new("Last changed", words::day(date))));
    let address = scene.absolute(path);
    ProsePage {
        frame: Frame::new(scene, path, section, &prose.title, &prose.summary),
        crumbs: Vec::new(),
        title: prose.title.clone(),
        summary: prose.summary.clone(),
        commentary: "",
        status,
        headings: rendered.headings,
        parts: blocks::parts(rendered.parts, scene),
        corrections: corrections::of_record(path, scene),
        about: about(prose, scene),
        cite: CiteView::new(&cite::prose(prose, path, scene), path, scene),
        address,
    }
}

fn about(prose: &Prose, scene: &Scene<'_>) -> Vec<Link> {
    let forces = prose
        .forces
        .iter()
        .filter_map(|id| scene.public.force(id))
        .map(|force| Link::new(&force.name, scene.href(&address::force(&force.id))));
    let cases = prose
        .cases
        .iter()
        .filter_map(|id| scene.public.case(id))
        .map(|case| Link::new(format!("{}: {}", case.id, case.title), scene.href(&address::case(&case.id))));
    let figures = scene
        .public
        .figures
        .iter()
        .filter(|set| prose.figures.contains(&set.id))
        .map(|set| Link::new(&set.title, scene.href(&address::dataset(&set.id))));
    forces.chain(cases).chain(figures).collect()
}

/// The list of commentary.
#[must_use]
pub fn list(scene: &Scene<'_>) -> CommentariesPage {
    let list = scene
        .public
        .commentary
        .iter()
        .map(|prose| {
            let date = prose.date.map(words::day).unwrap_or_default();
            Entry {
                entry: CommentaryLink {
                    link: Link::new(&prose.title, scene.href(&address::commentary(&prose.id))),
                    summary: prose.summary.clone(),
                },
                by: format!("{}, {date}", prose.author.clone().unwrap_or_default()),
            }
        })
        .collect();
    let description = "Signed and dated commentary on police misconduct outcomes in England and Wales, kept apart from the records and figures.";
    CommentariesPage { frame: Frame::new(scene, "commentary/", "commentary", "Commentary", description), list }
}
