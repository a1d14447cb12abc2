//! One struct per template, filled from what may be shown and its summaries: ordered, counted and worded, so that templates
//! only print.

pub mod blocks;
pub mod brief;
pub mod card;
pub mod case;
pub mod case_lists;
mod case_parts;
pub mod cases;
pub mod charts;
pub mod citations;
pub mod compare;
pub mod corrections;
pub mod coverage;
pub mod data;
pub mod differing;
pub mod disputes;
pub mod embed;
pub mod figure;
pub mod figures;
pub mod force;
pub mod gaps;
pub mod home;
pub mod json_ld;
pub mod meanings;
pub mod nation;
pub mod pieces;
pub mod places;
pub mod prose;
pub mod reference;
pub mod reviews;
pub mod rules;
pub mod search;
pub mod share;
pub mod take;
pub mod welsh;
pub mod worked;

use super::address;
use super::markdown::{self, Numbers, Rendered};
use super::past::Past;
use super::view::{Cell, Link, Ref, Said, Table};
use crate::bind::Held;
use crate::disclose::{InWelsh, Prose, Public, Source};
use crate::language::{Language, Words};
use crate::say;
use crate::summarise::Summaries;
use crate::translation::Extent;
use crate::value::force::Force;
use crate::value::id::SourceId;
use crate::value::link::anchors;
use crate::vocabulary::Term;
use charts::Placed;
use serde::Serialize;
use share::CardView;

/// What every page builder is given.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// What may be shown.
    pub public: &'a Public,
    /// Its summaries.
    pub summaries: &'a Summaries<'a>,
    /// What the interface says, in the language of these pages.
    pub words: &'a Words,
    /// The path under which the site lies, with `/` at both ends.
    pub root: &'a str,
    /// The path under which the pages of this language lie: the root, and for Welsh a folder in it.
    pub base: &'a str,
    /// Where an error is reported ([`contact`]).
    pub contact: &'a str,
    /// Every chart of the site ([`charts::all`], which is given none, or those in English); pages take theirs from here.
    pub charts: &'a [Placed],
    /// How much of the interface is said in the language of these pages; `None` where that is English.
    pub extent: Option<Extent>,
    /// What changed with each release; pages tell of it, and numbers are not made of it.
    pub past: &'a Past,
}

/// The regions of official figures, and how they are called in the names of messages.
const REGIONS: [(&str, &str); 10] = [
    ("Wales", "wales"),
    ("London", "london"),
    ("North East", "north-east"),
    ("North West", "north-west"),
    ("Yorkshire and the Humber", "yorkshire"),
    ("East Midlands", "east-midlands"),
    ("West Midlands", "west-midlands"),
    ("Eastern", "eastern"),
    ("South East", "south-east"),
    ("South West", "south-west"),
];

/// Where an error is reported: the part `#contact` of the about page if there is one, else the address in site.yaml.
#[must_use]
pub fn contact(public: &Public, base: &str) -> String {
    let about = public.pages.iter().find(|page| page.id.as_str() == "about");
    let has_part = about.is_some_and(|page| anchors(&page.body).iter().any(|(anchor, _)| anchor == "contact"));
    if has_part { format!("{base}about/#contact") } else { public.site.contact.clone() }
}

impl<'a> Scene<'a> {
    /// The same in English, for what is told in English alone: citations, and what programs read in a page.
    #[must_use]
    pub fn in_english(&self) -> Scene<'a> {
        Scene { words: Words::english(), base: self.root, ..*self }
    }
}

/// A commentary or a page as it is told in a language.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// Its title.
    pub title: &'a str,
    /// One sentence for lists.
    pub summary: &'a str,
    /// Markdown.
    pub body: &'a str,
    /// Whether it is in English, whatever the language of the page.
    pub english: bool,
    /// Whether it is a translation, and the English has changed since.
    pub is_older: bool,
}

impl Told<'_> {
    /// A link to it by its title.
    #[must_use]
    pub fn link(&self, href: String) -> Link {
        if self.english { Link::english(self.title, href) } else { Link::new(self.title, href) }
    }
}

impl Scene<'_> {
    /// A commentary or a page as it is told in this language: translated where somebody has done so, else in English.
    #[must_use]
    pub fn told<'p>(&self, prose: &'p Prose) -> Told<'p> {
        match prose.welsh.as_ref().filter(|_| self.words.language() == Language::Welsh) {
            Some(welsh) => {
                Told { title: &welsh.title, summary: &welsh.summary, body: &welsh.body, english: false, is_older: welsh.is_older }
            }
            None => Told { title: &prose.title, summary: &prose.summary, body: &prose.body, english: true, is_older: false },
        }
    }

    /// The text of a commentary or a page as HTML, its headings with the same anchors in every language.
    #[must_use]
    pub fn markdown_of(&self, prose: &Prose) -> Rendered {
        let told = self.told(prose);
        let english: Vec<String> = anchors(&prose.body).into_iter().map(|(anchor, _)| anchor).collect();
        self.markdown_under(told.body, (!told.english).then_some(&english[..]))
    }

    /// A text of the content as HTML.
    #[must_use]
    pub fn markdown(&self, text: &str) -> Rendered {
        self.markdown_under(text, None)
    }

    fn markdown_under(&self, text: &str, english: Option<&[String]>) -> Rendered {
        let held = Held { public: self.public, summaries: self.summaries };
        let whose = |id: &SourceId| self.public.source(id).map(|source| source.publisher.clone());
        let numbers = Numbers { place: &|query| held.address(query), whose: &whose };
        markdown::render_under(text, english, self.base, self.words, numbers)
    }

    /// A path of the site as a link: to the page in this language, to a file that all languages share where it lies.
    #[must_use]
    pub fn href(&self, path: &str) -> String {
        let base = if address::is_shared(path) { self.root } else { self.base };
        format!("{base}{path}")
    }

    /// What the site says of itself in Welsh, on Welsh pages.
    #[must_use]
    pub fn in_welsh(&self) -> Option<&InWelsh> {
        self.public.site.welsh.as_ref().filter(|_| self.words.language() == Language::Welsh)
    }

    /// The region of a force (its kind where it has none) in this language, and whether it is in English all the same: the content may name
    /// a region that official figures do not.
    #[must_use]
    pub fn region(&self, force: &Force) -> (String, bool) {
        let Some(region) = &force.region else { return (self.words.label(force.kind), false) };
        match REGIONS.iter().find(|(name, _)| name == region).filter(|_| !self.words.is_english()) {
            Some((_, id)) => (self.words.say(&format!("region-{id}")), false),
            None => (region.clone(), !self.words.is_english()),
        }
    }

    /// The name of a force in this language.
    #[must_use]
    pub fn force_name<'f>(&self, force: &'f Force) -> &'f str {
        let welsh = force.name_cy.as_deref().filter(|_| self.words.language() == Language::Welsh);
        welsh.unwrap_or(&force.name)
    }

    /// The same without the word for police, for lists and charts.
    #[must_use]
    pub fn force_short<'f>(&self, force: &'f Force) -> &'f str {
        let welsh = force.name_cy.as_deref().filter(|_| self.words.language() == Language::Welsh);
        welsh.map_or(&force.short_name, |name| name.strip_prefix("Heddlu ").unwrap_or(name))
    }

    /// The name of a force in a sentence: "the Metropolitan Police".
    #[must_use]
    pub fn force_in_words(&self, force: &Force) -> String {
        self.words.the(self.force_name(force))
    }

    /// The methods page, if there is one.
    #[must_use]
    pub fn methods(&self) -> Option<String> {
        self.has_page("methods").then(|| self.href("methods/"))
    }

    /// Where an error is reported.
    #[must_use]
    pub fn contact(&self) -> String {
        self.contact.to_owned()
    }

    /// Whether there is a page of prose with this id.
    #[must_use]
    pub fn has_page(&self, id: &str) -> bool {
        self.public.pages.iter().any(|page| page.id.as_str() == id)
    }

    /// The whole address of a path.
    #[must_use]
    pub fn absolute(&self, path: &str) -> String {
        let folder = if address::is_shared(path) { "" } else { self.words.language().folder() };
        format!("{}{folder}{path}", self.public.site.base_url)
    }

    /// The forces that have a tile, and then the others, each by name.
    #[must_use]
    pub fn forces_by_name(&self) -> (Vec<&Force>, Vec<&Force>) {
        let mut forces: Vec<&Force> = self.public.forces.iter().collect();
        forces.sort_by_key(|force| self.force_short(force));
        forces.into_iter().partition(|force| force.tile.is_some())
    }

    /// The chart with an id on a page.
    #[must_use]
    pub fn chart(&self, page: &str, id: &str) -> Option<Placed> {
        self.charts.iter().find(|placed| placed.page == page && placed.figure.id == id).cloned()
    }

    /// The charts of a page, in their order.
    #[must_use]
    pub fn charts_on(&self, page: &str) -> Vec<Placed> {
        self.charts.iter().filter(|placed| placed.page == page).cloned().collect()
    }

    /// A term as a cell that leads to its definition; the gap without a link.
    #[must_use]
    pub fn term<T: Term>(&self, value: T) -> Cell {
        Cell::new(self.words.label(value)).link(self.href(&address::of_term(value)))
    }
}

/// The script that sorts and searches tables.
const TABLES: &str = "tables.js";

/// What the frame around every page needs.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says of one link whether it is there; they have nothing to do with one another"
)]
#[derive(Debug, Serialize)]
pub struct Frame {
    /// The path under which the pages of this language lie.
    pub base: String,
    /// The path under which the site lies, for files that all languages share.
    pub root: String,
    /// The language of the page (BCP 47).
    pub lang: &'static str,
    /// The same page in every language, this one among them; empty where there is one alone.
    pub languages: Vec<InLanguage>,
    /// For the window's title; not the site's name on the first page.
    pub title: String,
    /// For search engines and link previews.
    pub description: String,
    /// The page's whole address.
    pub address: String,
    /// The site's name.
    pub site: String,
    /// The entry of the main navigation that this page belongs to.
    pub section: &'static str,
    /// Whether search engines should leave it out.
    pub hidden: bool,
    /// The date as of which the site was built, in words.
    pub date: String,
    /// Who publishes it.
    pub publisher: String,
    /// The licence.
    pub licence: Link,
    /// Where an error is reported: the about page if there is one, else the address in site.yaml.
    pub contact: String,
    /// Whether there is an about page.
    pub about: bool,
    /// Whether there is a statement of accessibility.
    pub accessibility: bool,
    /// Whether there is a methods page.
    pub methods: bool,
    /// Whether there are pages of reviews.
    pub reviews: bool,
    /// A link to this page's data, for machines.
    pub data: Option<String>,
    /// The feed of what changes on this page, beside that of the whole site.
    pub feed: Option<Link>,
    /// The card that stands for the page where it is shared, if it has one.
    pub card: Option<CardView>,
    /// What the page tells search engines for datasets, ready to stand in a `script` element.
    pub json_ld: Option<String>,
    /// Style sheets that only some pages need, beside the site's own.
    pub style_sheets: Vec<&'static str>,
    /// Scripts that make the page handier. Nothing that it says depends on them.
    pub scripts: Vec<&'static str>,
    /// Whether a table of it can be sorted and searched where scripts run.
    pub tables: bool,
    /// Parts of this page that stand here no more; each is shown where a link leads to it.
    pub gone: Vec<GonePart>,
}

/// A page in a language.
#[derive(Debug, Serialize)]
pub struct InLanguage {
    /// The language (BCP 47).
    pub lang: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
    /// Where the page lies, as a link.
    pub href: String,
    /// Its whole address.
    pub address: String,
    /// Whether it is this one.
    pub is_this: bool,
}

impl InLanguage {
    /// A page at a path in every language of the site.
    fn of(path: &str, scene: &Scene<'_>) -> Vec<Self> {
        let site = &scene.public.site;
        if site.languages().len() < 2 || address::is_shared(path) {
            return Vec::new();
        }
        let here = scene.words.language();
        let one = |language: &Language| InLanguage {
            lang: language.tag(),
            name: language.name(),
            href: format!("{}{}{path}", scene.root, language.folder()),
            address: format!("{}{}{path}", site.base_url, language.folder()),
            is_this: *language == here,
        };
        site.languages().iter().map(one).collect()
    }
}

/// A part of a page that was published and stands there no more.
#[derive(Debug, Serialize)]
pub struct GonePart {
    /// Its anchor.
    pub anchor: String,
    /// Where it stands now; `None` where it was withdrawn.
    pub to: Option<String>,
    /// Since when, in words.
    pub date: String,
    /// Why.
    pub why: Option<String>,
}

impl GonePart {
    /// The parts of a page at a path that are gone.
    fn of(path: &str, scene: &Scene<'_>) -> Vec<Self> {
        let own = format!("/{path}#");
        let gone = scene.public.redirects.iter().filter_map(|redirect| {
            let anchor = redirect.from.strip_prefix(&own)?.to_owned();
            let to = redirect.to.as_ref().map(|to| scene.href(to.trim_start_matches('/')));
            Some(GonePart { anchor, to, date: scene.words.day(redirect.date), why: redirect.why.clone() })
        });
        gone.collect()
    }
}

impl Frame {
    /// The frame of a page at a path.
    #[must_use]
    pub fn new(scene: &Scene<'_>, path: &str, section: &'static str, title: &str, description: &str) -> Self {
        let site = &scene.public.site;
        Frame {
            base: scene.base.to_owned(),
            root: scene.root.to_owned(),
            lang: scene.words.language().tag(),
            languages: InLanguage::of(path, scene),
            title: title.to_owned(),
            description: shortened(description),
            address: scene.absolute(path),
            site: site.title.clone(),
            section,
            hidden: false,
            date: scene.words.day(scene.public.date),
            publisher: site.publisher.clone(),
            licence: Link::new(&site.licence, &site.licence_address),
            contact: scene.contact(),
            about: scene.has_page("about"),
            accessibility: scene.has_page("accessibility"),
            methods: scene.has_page("methods"),
            reviews: scene.public.follows_reviews(),
            data: None,
            feed: None,
            card: Some(share::of_site(scene)),
            json_ld: None,
            style_sheets: Vec::new(),
            scripts: Vec::new(),
            tables: false,
            gone: GonePart::of(path, scene),
        }
    }

    /// With what sorts and searches tables, where one of them is long enough for it.
    #[must_use]
    pub fn with_tables<'t>(mut self, tables: impl IntoIterator<Item = &'t Table>) -> Self {
        self.offer_tables(tables.into_iter().any(Table::is_long));
        self
    }

    /// Adds what sorts and searches tables, if one of them is long enough.
    pub fn offer_tables(&mut self, is_long: bool) {
        if is_long && !self.tables {
            self.tables = true;
            self.scripts.push(TABLES);
        }
    }

    /// The frame of a page that tells of a dataset or of a catalogue of them.
    #[must_use]
    pub fn with_json_ld(self, json_ld: String) -> Self {
        Frame { json_ld: Some(json_ld), ..self }
    }
}

impl Frame {
    /// With the card of the page.
    #[must_use]
    pub fn with_card(mut self, card: &crate::render::plate::Card, page: &str, scene: &Scene<'_>) -> Self {
        self.card = Some(CardView::new(card, page, scene));
        self
    }
}

/// The first words of a text, for a description: up to 300 characters, cut at a space.
#[must_use]
pub fn shortened(text: &str) -> String {
    shortened_to(text, 300)
}

/// The first words of a text: up to so many characters, cut at a space.
#[must_use]
pub fn shortened_to(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= most {
        return text;
    }
    let cut: String = text.chars().take(most).collect();
    format!("{} ...", cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head))
}

/// A pair of a definition list.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// What it is here.
    pub value: String,
    /// Whether that is in the words of the content, in English whatever the language of the page.
    pub english: bool,
}

impl Fact {
    /// A pair.
    #[must_use]
    pub fn new(label: &str, value: impl Into<String>) -> Self {
        Fact { label: label.to_owned(), value: value.into(), english: false }
    }

    /// A pair of which the second is in the words of the content.
    #[must_use]
    pub fn english(label: &str, value: impl Into<String>) -> Self {
        Fact { english: true, ..Fact::new(label, value) }
    }
}

/// The sources that a page cites, numbered in the order of their first citation.
#[derive(Debug, Default)]
pub struct Citations {
    order: Vec<SourceId>,
}

impl Citations {
    /// The numbers of some sources, which they are given now if they have none yet.
    pub fn refs(&mut self, sources: &[SourceId]) -> Vec<Ref> {
        let mut refs: Vec<Ref> = sources
            .iter()
            .map(|source| {
                let at = self.order.iter().position(|known| known == source).unwrap_or_else(|| {
                    self.order.push(source.clone());
                    self.order.len() - 1
                });
                Ref { number: at + 1 }
            })
            .collect();
        refs.sort_by_key(|found| found.number);
        refs
    }

    /// The list of sources, in the order of their numbers.
    #[must_use]
    pub fn list(&self, scene: &Scene<'_>) -> Vec<SourceView> {
        self.order.iter().filter_map(|id| scene.public.source(id)).map(|source| SourceView::new(source, scene)).collect()
    }
}

/// A source as printed.
#[derive(Debug, Clone, Serialize)]
pub struct SourceView {
    /// Its id.
    pub id: String,
    /// `National Archives, [2023] EWHC 2892 (Admin), 17 November 2023`
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// Its date in words; "undated" where no copy says.
    pub published: String,
    /// Its kind, as a term of the vocabulary.
    pub kind: String,
    /// That it has gone from its address, and when; the facts that rest on it stay (rule R23).
    pub vanished: Option<String>,
    /// That there is no address, and in the words of the register why.
    pub withheld: Option<(String, String)>,
    /// Where it is, and where a copy is; first the one that a reader should try first.
    pub places: Vec<SourcePlace>,
    /// Through whom it was read, and other remarks.
    pub note: Vec<Said>,
    /// Its entry in the register.
    pub href: String,
}

/// Where a source, or a copy of it, is to be found.
#[derive(Debug, Clone, Serialize)]
pub struct SourcePlace {
    /// What is printed: an address without its scheme, for print and for a phone.
    pub text: String,
    /// Where it leads; `None` where nothing answers any more.
    pub href: Option<String>,
}

impl SourceView {
    /// A source as printed.
    #[must_use]
    pub fn new(source: &Source, scene: &Scene<'_>) -> Self {
        let said = scene.words;
        let mut note: Vec<Said> = Vec::new();
        note.extend(source.via.as_ref().map(|via| Said::new(say!(said, "cited-via", via = via.as_str()))));
        note.extend(source.note.as_ref().map(|note| {
            let ends = note.ends_with(['.', '!', '?', ')', ']']);
            Said::english(if ends { note.clone() } else { format!("{note}.") })
        }));
        if let Some(why) = &source.not_archived {
            note.push(Said::new(said.say("cited-not-archived")));
            note.push(Said::english(format!("{}.", why.trim_end_matches('.'))));
        }
        note.extend(source.captured.map(|day| Said::new(say!(said, "cited-captured", date = said.day(day)))));
        note.extend(source.read.map(|day| Said::new(say!(said, "cited-read", date = said.day(day)))));
        if source.gone_since.is_none() {
            note.extend(source.last_seen.map(|day| Said::new(say!(said, "cited-last-seen", date = said.day(day)))));
        }
        let withheld = source.address_withheld.as_ref().map(|why| {
            let why = why.trim_end_matches('.');
            let mut lower = why.chars();
            let why: String = lower.next().map_or_else(String::new, |c| c.to_lowercase().chain(lower).collect());
            let that = match &source.site {
                Some(site) => say!(said, "cited-withheld.at", site = site.as_str()),
                None => said.say("cited-withheld"),
            };
            (that, why)
        });
        SourceView {
            id: source.id.to_string(),
            publisher: source.publisher.clone(),
            title: source.title.clone(),
            published: source.published.map_or_else(|| said.say("undated"), |date| said.partial(date)),
            kind: said.label(source.kind),
            vanished: source.gone_since.map(|gone| said.vanished(gone, source.last_seen)),
            withheld,
            places: places(source, said),
            note,
            href: scene.href(&address::source(&source.id)),
        }
    }
}

/// Where a source is to be found. What has vanished is no link: a copy comes first, and the address is told as what it was.
fn places(source: &Source, said: &Words) -> Vec<SourcePlace> {
    let copy = source.archived.clone().map(|href| SourcePlace { text: said.say("cited-archived"), href: Some(href) });
    let gone = source.gone_since.is_some();
    let at = source.address.as_ref().map(|address| {
        if gone {
            SourcePlace { text: say!(said, "cited-gone", address = bare(address)), href: None }
        } else {
            SourcePlace { text: bare(address), href: Some(address.clone()) }
        }
    });
    if gone { [copy, at] } else { [at, copy] }.into_iter().flatten().collect()
}

/// An address without scheme and closing slash.
fn bare(address: &str) -> String {
    address
        .trim_start_matches("https://")
        .trim_start_matches("http://")
        .trim_start_matches("www.")
        .trim_end_matches('/')
        .to_owned()
}
