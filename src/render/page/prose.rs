//! Commentary and pages of prose.

use super::blocks::{self, PartView};
use super::home::CommentaryLink;
use super::take::CiteView;
use super::welsh::WelshView;
use super::{Fact, Frame, Scene, corrections, share};
use crate::disclose::Prose;
use crate::render::markdown::Heading;
use crate::render::view::Link;
use crate::render::{address, cite};
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
    /// Whether these and the text are in English, whatever the language of the page.
    pub english: bool,
    /// Where the English is, if it has changed since it was translated into what stands here.
    pub older: Option<String>,
    /// How much of the site is in Welsh; on the Welsh about page.
    pub welsh: Option<WelshView>,
    /// How it is marked as commentary; empty for a page.
    pub commentary: String,
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
    page.commentary = scene.words.say("commentary-mark");
    page.crumbs = vec![Link::new(scene.words.say("commentary-title"), scene.href("commentary/"))];
    (path, page)
}

/// A page such as methods or about.
#[must_use]
pub fn plain(prose: &Prose, scene: &Scene<'_>) -> (String, ProsePage) {
    let path = address::page(&prose.id);
    let section = if prose.id.as_str() == "methods" { "methods" } else { "about" };
    let mut page = page(prose, &path, section, scene);
    if prose.id.as_str() == "about" {
        page.welsh = WelshView::new(scene);
    }
    if prose.id.as_str() == "methods" {
        page.about = vec![
            Link::new(scene.words.say("prose-see.rules"), scene.href("methods/rules/")),
            Link::new(scene.words.say("prose-see.withheld"), scene.href("methods/withheld/")),
            Link::new(scene.words.say("prose-see.vocabulary"), scene.href("vocabulary/")),
            Link::new(scene.words.say("prose-see.sources"), scene.href("sources/")),
            Link::new(scene.words.say("prose-see.data"), scene.href("data/")),
        ];
    }
    (path, page)
}

fn page(prose: &Prose, path: &str, section: &'static str, scene: &Scene<'_>) -> ProsePage {
    let (told, rendered) = (scene.told(prose), scene.markdown_of(prose));
    let mut status = Vec::new();
    status.extend(prose.author.as_ref().map(|author| Fact::new(&scene.words.say("prose-status.by"), author)));
    status.extend(prose.date.map(|date| Fact::new(&scene.words.say("prose-status.written"), scene.words.day(date))));
    status.extend(prose.updated.map(|date| Fact::new(&scene.words.say("prose-status.changed"), scene.words.day(date))));
    let address = scene.absolute(path);
    ProsePage {
        frame: {
            let frame = Frame::new(scene, path, section, told.title, told.summary);
            // Pages have the card of the site.
            if section == "commentary" { frame.with_card(&share::commentary(prose, scene), path, scene) } else { frame }
        },
        crumbs: Vec::new(),
        title: told.title.to_owned(),
        summary: told.summary.to_owned(),
        english: told.english,
        older: told.is_older.then(|| format!("{}{path}", scene.root)),
        welsh: None,
        commentary: String::new(),
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
        .map(|force| Link::new(scene.force_name(force), scene.href(&address::force(&force.id))));
    let cases = prose
        .cases
        .iter()
        .filter_map(|id| scene.public.case(id))
        .map(|case| Link::english(format!("{}: {}", case.id, case.title), scene.href(&address::case(&case.id))));
    let figures = scene
        .public
        .figures
        .iter()
        .filter(|set| prose.figures.contains(&set.id))
        .map(|set| Link::english(&set.title, scene.href(&address::dataset(&set.id))));
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
            let told = scene.told(prose);
            let date = prose.date.map(|date| scene.words.day(date)).unwrap_or_default();
            Entry {
                entry: CommentaryLink {
                    link: told.link(scene.href(&address::commentary(&prose.id))),
                    summary: told.summary.to_owned(),
                },
                by: format!("{}, {date}", prose.author.clone().unwrap_or_default()),
            }
        })
        .collect();
    let (title, description) = (scene.words.say("commentary-title"), scene.words.say("commentary-title.description"));
    CommentariesPage { frame: Frame::new(scene, "commentary/", "commentary", &title, &description), list }
}

#[cfg(test)]
mod tests {
    use crate::language::Words;
    use crate::rules::r30;

    #[test]
    fn commentary_bears_the_mark_that_the_rule_gives_it() {
        assert_eq!(Words::english().say("commentary-mark"), r30::MARK);
    }
}
