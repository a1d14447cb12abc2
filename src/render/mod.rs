//! From what may be shown to the site's files: pages, charts, downloads.
//!
//! Entry point: [`render`]. It reads and writes nothing but its arguments and its result. Within it, `words` and `chart` know nothing
//! of records; `page` and `download` use them; templates print what `page` prepared.

pub mod address;
pub mod assets;
mod batches;
pub mod chart;
pub(crate) mod checksum;
pub mod cite;
mod counted;
pub mod download;
mod installed;
pub mod markdown;
pub mod offline;
pub mod open_data;
pub mod page;
pub mod past;
pub mod plate;
pub mod preview;
mod said;
pub mod search;
pub mod site;
pub mod state;
pub mod view;
pub mod words;
pub mod workbook;

use crate::bind::Charts;
use crate::disclose::Public;
use crate::language::{Language, Words};
use crate::memory::{Change, Entry, Moved, State, difference};
use crate::onlooker::{Onlooker, Step};
use crate::recall::{self, Recall};
use crate::say;
use crate::summarise::Summaries;
use crate::theme::Theme;
use crate::translation;
use crate::value::digest::Digest;
use assets::Assets;
use batches::{Batch, Files, Shared};
use page::Scene;
use past::shown::Door;
use past::{Past, Telling};
use rayon::prelude::*;
use serde::Serialize;
use site::{Clash, Site};
use state::Figures;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use tera::{Context, Tera};

/// Why a site could not be rendered. Both are faults of the theme or of the program, never of a record.
#[derive(Debug)]
pub enum RenderError {
    /// A template is wrong; the text says which, and where in it.
    Template(String),
    /// Two files would lie at one path.
    Clash(String),
    /// Nobody wants the site any more.
    Unwanted,
    /// The manifest made cannot be read again: a theme brings a file of a name that no site may have.
    Manifest(String),
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RenderError::Template(text) => write!(f, "a template of the theme is wrong.\n{text}"),
            RenderError::Clash(path) => {
                write!(f, "two files would lie at {path}; a static file of the theme must not have a page's name.")
            }
            RenderError::Unwanted => f.write_str("the build was broken off."),
            RenderError::Manifest(why) => write!(f, "the site's own manifest {why}; rename the static file of the theme."),
        }
    }
}

impl From<Clash> for RenderError {
    fn from(Clash(path): Clash) -> Self {
        RenderError::Clash(path)
    }
}

impl From<tera::Error> for RenderError {
    fn from(error: tera::Error) -> Self {
        RenderError::Template(error.to_string())
    }
}

/// The path part of an address: `https://example.org/a/b/` gives `/a/b/`.
#[must_use]
pub fn base_path(base_url: &str) -> String {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    let path = rest.split_once('/').map_or("", |(_, path)| path).trim_matches('/');
    if path.is_empty() { "/".to_owned() } else { format!("/{path}/") }
}

/// The page of downloads.
const DATA: &str = "data/index.html";

/// Renders the whole site: what was made from the same before is taken from there.
///
/// # Errors
/// When a template is wrong, or two files would lie at one path.
pub fn render(
    public: &Public,
    summaries: &Summaries<'_>,
    theme: &Theme,
    onlooker: &dyn Onlooker,
    recall: &dyn Recall,
) -> Result<Rendered, RenderError> {
    onlooker.begins(Step::Preparing(Language::English), 0);
    let root = base_path(&public.site.base_url);
    let none = Past::default();
    let said = Arc::new(Words::new(Language::English, theme.words.get(Language::English.file()).map(String::as_str), None));
    let contact = page::contact(public, &root);
    let bare = Scene {
        public,
        summaries,
        words: &said,
        root: &root,
        base: &root,
        contact: &contact,
        charts: &[],
        extent: None,
        past: &none,
    };
    let figures = Figures::of(&bare);
    let door = Door::new(&figures, &bare);
    let telling = Telling::new(bare, &door);
    let past = Past::of(&telling);
    let charts = page::charts::all(&bare);
    let scene = Scene { charts: &charts, past: &past, ..bare };
    let printer = Printer::new(theme, &said, recall)?;
    let mut site = Site::default();

    pages(&scene, &printer, &mut site, onlooker, recall)?;
    onlooker.begins(Step::Tables, 0);
    for (page, citations) in page::citations::all(&scene) {
        site.add(address::citations(&page, "bib"), cite::bib(&citations))?;
        site.add(address::citations(&page, "json"), cite::json(&citations))?;
    }
    let tables = download::all::add(&scene, &mut site)?;
    let assets = Assets::of(theme);
    for (path, bytes) in &theme.statics {
        site.add(path.clone(), bytes.clone())?;
        site.add(assets.path(path), bytes.clone())?;
    }

    site.add(installed::PATH, installed::manifest(&scene))?;
    let here = printer.print("data.html", &page::data::page(tables.clone(), page::data::OfflineCopy::Here, &scene))?;
    site.add(DATA, here.clone())?;
    onlooker.holds(site.len(), site.bytes());
    onlooker.begins(Step::Changes, 0);
    let tombstones: Vec<String> = public.withdrawn.iter().map(|record| format!("/{}", address::withdrawn(record))).collect();
    let statics: BTreeSet<String> = theme.statics.keys().flat_map(|path| [path.clone(), assets.path(path)]).collect();
    let looks = statics.iter().cloned().chain([page::compare::STYLE_SHEET, page::places::FILE].map(str::to_owned));
    let passing: BTreeSet<String> = looks.chain(tombstones.iter().map(|page| index_of(page.trim_start_matches('/')))).collect();
    let mut state = state::state(&site, &passing, &figures, &scene, recall);
    for language in public.site.languages().iter().filter(|language| **language != Language::English) {
        state.entries.insert(format!("/{}", language.folder()), Entry::File);
    }
    let reserved = passing.iter().map(String::as_str).chain(state::NO_PROMISE).map(|path| format!("/{path}")).collect();
    let changes = difference(&public.history.state(), &state, &|address, differ| figures.why(address, differ));
    let ever = public.history.ever();
    let (no_more, elsewhere) = (past::no_more(&ever, &state), past::elsewhere(&ever, &state));
    let moved = Moved { redirects: public.redirects.clone(), tombstones, no_more, reserved, elsewhere };
    past::redirects(&moved, &state, &scene, &printer, &mut site)?;
    past::add(&telling, &changes, &state, &scene, &printer, &mut site)?;
    onlooker.holds(site.len(), site.bytes());
    let mut others = Vec::new();
    for language in public.site.languages().iter().copied().filter(|language| *language != Language::English) {
        let made = InEnglish {
            scene: &scene,
            words: &said,
            door: &door,
            moved: &moved,
            state: &state,
            changes: &changes,
            onlooker,
            recall,
        };
        let said = in_language(language, &made, theme, &tables, &mut site)?;
        // One page answers for whatever is not there, in each language.
        let lost = printer.print("not_found.html", &page::reference::not_found(&scene, Some(&said)))?;
        site.change("404.html", |_| lost.into_bytes());
        others.push((language, said));
    }
    onlooker.begins(Step::Copy, 0);
    // The page of downloads says how large the copy of all pages is, itself among them; so in the copy it says something else.
    let statics = statics.iter().map(String::as_str).collect();
    let copy = offline::archive(&site, &statics, (DATA, &here), &scene);
    let of_copy = page::data::OfflineCopy::of(copy.as_ref().map(Vec::len));
    onlooker.holds(site.len() + usize::from(copy.is_some()), site.bytes() + copy.as_ref().map_or(0, |copy| copy.len() as u64));
    onlooker.begins(Step::Search, 0);
    let told = printer.print("data.html", &page::data::page(tables.clone(), of_copy, &scene))?;
    site.change(DATA, |_| told.into_bytes());
    search::add(&scene, &mut site)?;
    for (language, said) in others {
        let base = format!("{root}{}", language.folder());
        let contact = page::contact(public, &base);
        let scene = Scene { words: &said, base: &base, contact: &contact, ..scene };
        let printer = Printer::new(theme, &said, recall)?;
        let told = printer.print("data.html", &page::data::page(tables.clone(), of_copy, &scene))?;
        site.change(&printer.file("data/"), |_| told.into_bytes());
        search::add(&scene, &mut site)?;
    }
    if let Some(copy) = copy {
        site.add(offline::PATH, copy)?;
    }
    // Last, since it lists every page.
    let pages = sitemap(&state, &changes, &past, public);
    site.add("sitemap.xml", printer.print("sitemap.xml", &pages)?)?;
    site.add("robots.txt", format!("User-agent: *\nAllow: /\n\nSitemap: {}sitemap.xml\n", public.site.base_url))?;
    onlooker.holds(site.len(), site.bytes());
    let charts = page::charts::by_area(scene.charts);
    Ok(Rendered { site, state, changes, moved, charts })
}

/// What was made once, for all languages.
struct InEnglish<'a> {
    scene: &'a Scene<'a>,
    words: &'a Arc<Words>,
    door: &'a Door<'a>,
    moved: &'a Moved,
    state: &'a State,
    changes: &'a [Change],
    onlooker: &'a dyn Onlooker,
    recall: &'a dyn Recall,
}

/// Adds all pages in another language than that of the records, under a folder of its own; gives its words. Paths and anchors are those of the English pages, so
/// what is promised of the one holds of the other.
fn in_language(
    language: Language,
    english: &InEnglish<'_>,
    theme: &Theme,
    tables: &[page::data::TableView],
    site: &mut Site,
) -> Result<Arc<Words>, RenderError> {
    english.onlooker.begins(Step::Preparing(language), 0);
    let said =
        Arc::new(Words::new(language, theme.words.get(language.file()).map(String::as_str), Some(Arc::clone(english.words))));
    let base = format!("{}{}", english.scene.root, language.folder());
    let contact = page::contact(english.scene.public, &base);
    let none = Past::default();
    let extent = Some(translation::Extent::of_theme(theme));
    let bare = Scene { words: &said, base: &base, contact: &contact, extent, past: &none, ..*english.scene };
    let telling = Telling::new(bare, english.door);
    let past = Past::of(&telling);
    let charts = page::charts::all(&Scene { past: &past, ..bare });
    let scene = Scene { charts: &charts, past: &past, ..bare };
    let printer = Printer::new(theme, &said, english.recall)?;
    pages(&scene, &printer, site, english.onlooker, english.recall)?;
    english.onlooker.begins(Step::Changes, 0);
    let told = page::data::page(tables.to_vec(), page::data::OfflineCopy::Here, &scene);
    printer.add(site, "data/", "data.html", &told)?;
    past::redirects(english.moved, english.state, &scene, &printer, site)?;
    past::add_pages(&telling, english.changes, english.state, &scene, &printer, site)?;
    english.onlooker.holds(site.len(), site.bytes());
    drop(charts);
    Ok(said)
}

/// Every page in the language of the scene, with its pictures. What tells of downloads and of releases comes later.
fn pages(
    scene: &Scene<'_>,
    printer: &Printer<'_>,
    site: &mut Site,
    onlooker: &dyn Onlooker,
    recall: &dyn Recall,
) -> Result<(), RenderError> {
    let shared = Shared::new(scene, printer);
    let batches = batches::all(scene, printer, &shared);
    onlooker.begins(Step::Pages(scene.words.language()), batches.len());
    let print = |batch: Batch<'_>| watched(onlooker, || batch.print());
    let printed: Vec<Result<Files, RenderError>> = batches.into_par_iter().map(print).collect();
    for files in printed {
        for (file, html) in files? {
            site.add(file, html)?;
        }
    }
    if scene.words.is_english() {
        if let Some(file) = page::places::file(scene) {
            site.add(page::places::FILE, file)?;
        }
        site.add(page::compare::STYLE_SHEET, page::compare::style_sheet(scene))?;
    }
    onlooker.holds(site.len(), site.bytes());
    pictures(scene, site, onlooker, recall)
}

/// Does a part of a step, if the site is still wanted.
fn watched<T>(onlooker: &dyn Onlooker, part: impl FnOnce() -> Result<T, RenderError>) -> Result<T, RenderError> {
    if !onlooker.wants_it() {
        return Err(RenderError::Unwanted);
    }
    let made = part();
    onlooker.has_done_one();
    made
}

/// The site, and what it is to those who link to it.
#[derive(Debug)]
pub struct Rendered {
    /// Every file.
    pub site: Site,
    /// What stands at which address.
    pub state: State,
    /// What changed since the last release; all there is, where there was none.
    pub changes: Vec<Change>,
    /// Where addresses lead at which nothing stands any more.
    pub moved: Moved,
    /// The charts that a text can show.
    pub charts: Charts,
}

/// The charts that a text can show, without making a page.
#[must_use]
pub fn charts(public: &Public, summaries: &Summaries<'_>) -> Charts {
    let base = base_path(&public.site.base_url);
    let contact = page::contact(public, &base);
    let words = Words::english();
    let past = Past::default();
    let scene =
        Scene { public, summaries, words, root: &base, base: &base, contact: &contact, charts: &[], extent: None, past: &past };
    page::charts::by_area(&page::charts::all(&scene))
}

/// The files that were painted of a chart or a card, with their paths.
type Painted = Result<Vec<(String, Vec<u8>)>, RenderError>;

/// Every chart as SVG, PNG and CSV, and the cards. Painting is the dearest part of a build, so it is spread over all processors.
fn pictures(scene: &Scene<'_>, site: &mut Site, onlooker: &dyn Onlooker, recall: &dyn Recall) -> Result<(), RenderError> {
    let (title, date) = (scene.public.site.title.as_str(), scene.words.day(scene.public.date));
    let as_of = say!(scene.words, "plate-site", site = title, date = date);
    let all = page::share::all(scene);
    onlooker.begins(Step::Pictures(scene.words.language()), scene.charts.len() + all.len());
    let of_chart = |painter: &mut plate::Painter, chart: &page::charts::Placed| {
        watched(onlooker, || {
            let anchor = format!("{}#{}", chart.page, chart.figure.id);
            let footer = plate::Footer { address: scene.absolute(&anchor), site: as_of.clone() };
            let sheet = plate::plate(&chart.figure, &footer);
            let path = |extension| address::chart_file(&chart.page, &chart.figure.id, extension);
            Ok(vec![
                (path("svg"), sheet.svg(plate::SHOWN).into_bytes()),
                (path("png"), painted(painter, &sheet, plate::SCALE, recall)),
                (path("csv"), plate::csv(&chart.figure)),
            ])
        })
    };
    let charts: Vec<Painted> = scene.charts.par_iter().map_init(plate::Painter::new, of_chart).collect();
    let of_page = |painter: &mut plate::Painter, (page, card): &(String, _)| {
        watched(onlooker, || Ok(vec![(address::card(page), painted(painter, &plate::card(card), 1.0, recall))]))
    };
    let cards: Vec<Painted> = all.par_iter().map_init(plate::Painter::new, of_page).collect();
    let language = scene.words.language();
    for painted in charts.into_iter().chain(cards) {
        for (path, bytes) in painted? {
            // The numbers of a chart are the same in every language.
            if !address::is_shared(&path) {
                site.add(format!("{}{path}", language.folder()), bytes)?;
            } else if language == Language::English {
                site.add(path, bytes)?;
            }
        }
    }
    onlooker.holds(site.len(), site.bytes());
    Ok(())
}

/// A picture, painted if it was not before.
fn painted(painter: &mut plate::Painter, sheet: &plate::Sheet, scale: f64, recall: &dyn Recall) -> Vec<u8> {
    // Not from its SVG, in which numbers are rounded.
    let from = recall.recalls().then(|| Digest::of(format!("png {scale} {sheet:?}").as_bytes()));
    if let Some(known) = from.and_then(|from| recall.file(from)) {
        return known;
    }
    let png = painter.png(sheet, scale);
    if let Some(from) = from {
        recall.made_file(from, &png);
    }
    png
}

/// The addresses of all pages that search engines may list.
#[derive(Debug, Serialize)]
struct Sitemap {
    /// The pages, each in every language.
    pages: Vec<Listed>,
    /// Whether there is more than one language.
    translated: bool,
}

/// A page that search engines may list.
#[derive(Debug, Serialize)]
struct Listed {
    address: String,
    /// The day on which it last changed, if that is known.
    changed: Option<String>,
    /// The tag of each language, and the page in it; empty where there is one alone.
    languages: Vec<(&'static str, String)>,
}

/// The pages of the state, and those that tell of releases. What frames an embed, what leads elsewhere and what says that something was
/// withdrawn is not listed.
fn sitemap(state: &State, changes: &[Change], past: &Past, public: &Public) -> Sitemap {
    let mut days = past::modified::modified(&public.history, changes, public.date);
    let is_listed = |(address, entry): &(&String, &Entry)| matches!(entry, Entry::Page(_)) && !address.starts_with("/embed/");
    let mut pages: BTreeSet<String> = state.entries.iter().filter(is_listed).map(|(address, _)| address.clone()).collect();
    for told in &past.releases {
        let address = format!("/{}", address::release(&told.id));
        days.insert(address.clone(), told.updated);
        pages.insert(address);
    }
    let last = past.releases.last().map(|told| if changes.is_empty() { told.date } else { public.date });
    for list in [address::RELEASES, address::CHANGES] {
        let address = format!("/{list}");
        days.extend(last.map(|day| (address.clone(), day)));
        pages.insert(address);
    }
    let day = |address: &String| days.get(address).map(ToString::to_string);
    let languages = public.site.languages();
    let translated = languages.len() > 1;
    let whole = |address: &str, language: Language| {
        format!("{}{}{}", public.site.base_url, language.folder(), address.trim_start_matches('/'))
    };
    let listed = languages.iter().flat_map(|language| {
        pages.iter().map(|address| Listed {
            address: whole(address, *language),
            changed: day(address),
            languages: languages.iter().filter(|_| translated).map(|other| (other.tag(), whole(address, *other))).collect(),
        })
    });
    Sitemap { pages: listed.collect(), translated }
}

/// The file of a page: for a folder, the index file in it.
pub(crate) fn index_of(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// The theme's templates, ready to print in a language.
struct Printer<'a> {
    tera: Tera,
    language: Language,
    recall: &'a dyn Recall,
    /// Of all that a page is printed with; nothing where nobody asks for it.
    with: Digest,
}

impl<'a> Printer<'a> {
    fn new(theme: &Theme, words: &Arc<Words>, recall: &'a dyn Recall) -> Result<Self, RenderError> {
        let mut tera = Tera::default();
        tera.autoescape_on(vec![".html", ".xml", ".svg", ".atom"]);
        said::register(&mut tera, words);
        assets::register(&mut tera, Assets::of(theme));
        tera.add_raw_templates(theme.templates.iter().map(|(name, text)| (name.as_str(), text.as_str())))?;
        let language = words.language();
        let with = if recall.recalls() { theme.digest() } else { Digest::of(&[]) };
        Ok(Printer { tera, language, recall, with })
    }

    fn print(&self, template: &str, page: &impl Serialize) -> Result<String, RenderError> {
        let kind = || format!("page {template} {}", self.language.tag());
        let from = self.recall.recalls().then(|| recall::made_from(&kind(), self.with, page)).flatten();
        if let Some(known) = from.and_then(|from| String::from_utf8(self.recall.file(from)?).ok()) {
            return Ok(known);
        }
        let printed = self.tera.render(template, &Context::from_serialize(page)?)?;
        if let Some(from) = from {
            self.recall.made_file(from, printed.as_bytes());
        }
        Ok(printed)
    }

    /// Prints a component of the theme alone, as it stands in a page.
    fn print_component(&self, component: &str, arguments: &impl Serialize) -> Result<String, RenderError> {
        Ok(self.tera.render_component(component, &Context::from_serialize(arguments)?, None, true)?)
    }

    /// Prints a page to a path, which for a folder is the index file in it.
    fn add(&self, site: &mut Site, path: &str, template: &str, page: &impl Serialize) -> Result<(), RenderError> {
        let html = self.print(template, page)?;
        self.put(site, path, html)
    }

    /// A path in the folder of this language.
    fn below(&self, path: &str) -> String {
        format!("{}{path}", self.language.folder())
    }

    /// The file of a page or a picture at a path, in this language.
    fn file(&self, path: &str) -> String {
        index_of(&self.below(path))
    }

    /// Prints a page for a path; gives its file with it.
    fn page(&self, path: &str, template: &str, page: &impl Serialize) -> Result<(String, String), RenderError> {
        Ok((self.file(path), self.print(template, page)?))
    }

    /// Adds a page that is printed.
    fn put(&self, site: &mut Site, path: &str, html: String) -> Result<(), RenderError> {
        site.add(self.file(path), html)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::base_path;

    #[test]
    fn the_path_of_an_address() {
        assert_eq!(base_path("https://example.org/"), "/");
        assert_eq!(base_path("http://example.org/a/b/"), "/a/b/");
    }
}
