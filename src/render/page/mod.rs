//! One struct per template, filled from what may be shown and its summaries: ordered, counted and worded, so that templates
//! only print.

pub mod blocks;
pub mod card;
pub mod case;
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
pub mod nation;
pub mod prose;
pub mod reference;
pub mod reviews;
pub mod rules;
pub mod share;
pub mod take;
pub mod worked;

use super::markdown::{self, Numbers, Rendered};
use super::past::Past;
use super::view::{Cell, Link, Ref};
use super::{address, words};
use crate::bind::Held;
use crate::disclose::{Public, Source};
use crate::summarise::Summaries;
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
    /// The path under which the site lies, with `/` at both ends.
    pub base: &'a str,
    /// Where an error is reported ([`contact`]).
    pub contact: &'a str,
    /// Every chart of the site ([`charts::all`], which is given none); pages take theirs from here.
    pub charts: &'a [Placed],
    /// What changed with each release; pages tell of it, and numbers are not made of it.
    pub past: &'a Past,
}

/// Where an error is reported: the part `#contact` of the about page if there is one, else the address in site.yaml.
#[must_use]
pub fn contact(public: &Public, base: &str) -> String {
    let about = public.pages.iter().find(|page| page.id.as_str() == "about");
    let has_part = about.is_some_and(|page| anchors(&page.body).iter().any(|(anchor, _)| anchor == "contact"));
    if has_part { format!("{base}about/#contact") } else { public.site.contact.clone() }
}

impl Scene<'_> {
    /// A text of the content as HTML.
    #[must_use]
    pub fn markdown(&self, text: &str) -> Rendered {
        let held = Held { public: self.public, summaries: self.summaries };
        let whose = |id: &SourceId| self.public.source(id).map(|source| source.publisher.clone());
        markdown::render(text, self.base, Numbers { place: &|query| held.address(query), whose: &whose })
    }

    /// A path of the site as a link.
    #[must_use]
    pub fn href(&self, path: &str) -> String {
        format!("{}{path}", self.base)
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
        format!("{}{path}", self.public.site.base_url)
    }

    /// The forces that have a tile, and then the others, each by name.
    #[must_use]
    pub fn forces_by_name(&self) -> (Vec<&Force>, Vec<&Force>) {
        let mut forces: Vec<&Force> = self.public.forces.iter().collect();
        forces.sort_by(|a, b| a.short_name.cmp(&b.short_name));
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
        Cell::new(value.label()).link(self.href(&address::of_term(value)))
    }
}

/// What the frame around every page needs.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says of one link whether it is there; they have nothing to do with one another"
)]
#[derive(Debug, Serialize)]
pub struct Frame {
    /// The path under which the site lies.
    pub base: String,
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
    /// Parts of this page that stand here no more; each is shown where a link leads to it.
    pub gone: Vec<GonePart>,
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
            Some(GonePart { anchor, to, date: words::day(redirect.date), why: redirect.why.clone() })
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
            title: title.to_owned(),
            description: shortened(description),
            address: scene.absolute(path),
            site: site.title.clone(),
            section,
            hidden: false,
            date: words::day(scene.public.date),
            publisher: site.publisher.clone(),
            licence: Link::new(&site.licence, &site.licence_address),
            contact: scene.contact(),
            about: scene.has_page("about"),
            methods: scene.has_page("methods"),
            reviews: scene.public.follows_reviews(),
            data: None,
            feed: None,
            card: None,
            json_ld: None,
            style_sheets: Vec::new(),
            gone: GonePart::of(path, scene),
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
fn shortened(text: &str) -> String {
    const MOST: usize = 300;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= MOST {
        return text;
    }
    let cut: String = text.chars().take(MOST).collect();
    format!("{} ...", cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head))
}

/// A pair of a definition list.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// What it is here.
    pub value: String,
}

impl Fact {
    /// A pair.
    #[must_use]
    pub fn new(label: &str, value: impl Into<String>) -> Self {
        Fact { label: label.to_owned(), value: value.into() }
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
    /// Its kind.
    pub kind: String,
    /// That it has gone from its address, and when; the facts that rest on it stay (rule R23).
    pub vanished: Option<String>,
    /// Why there is no address.
    pub withheld: Option<String>,
    /// Where it is, and where a copy is; first the one that a reader should try first.
    pub places: Vec<SourcePlace>,
    /// Through whom it was read, and other remarks.
    pub note: String,
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
        let mut notes: Vec<String> = Vec::new();
        notes.extend(source.via.as_ref().map(|via| format!("Read through {via}.")));
        notes.extend(
            source.note.as_ref().map(
                |note| {
                    if note.ends_with(['.', '!', '?', ')', ']']) { note.clone() } else { format!("{note}.") }
                },
            ),
        );
        notes.extend(source.not_archived.as_ref().map(|why| format!("No archived copy: {}.", why.trim_end_matches('.'))));
        notes.extend(source.captured.map(|day| format!("Copy kept on {}.", words::day(day))));
        notes.extend(source.read.map(|read| format!("Read on {}.", words::day(read))));
        if source.gone_since.is_none() {
            notes.extend(source.last_seen.map(|day| format!("Last seen at its address on {}.", words::day(day))));
        }
        let withheld = source.address_withheld.as_ref().map(|why| {
            let why = why.trim_end_matches('.');
            let mut lower = why.chars();
            let why: String = lower.next().map_or_else(String::new, |c| c.to_lowercase().chain(lower).collect());
            match &source.site {
                Some(site) => format!("{site}, address withheld: {why}"),
                None => format!("address withheld: {why}"),
            }
        });
        SourceView {
            id: source.id.to_string(),
            publisher: source.publisher.clone(),
            title: source.title.clone(),
            published: source.published.map_or_else(|| "undated".to_owned(), words::partial),
            kind: source.kind.label().to_owned(),
            vanished: source.gone_since.map(|gone| words::vanished(gone, source.last_seen)),
            withheld,
            places: places(source),
            note: notes.join(" "),
            href: scene.href(&address::source(&source.id)),
        }
    }
}

/// Where a source is to be found. What has vanished is no link: a copy comes first, and the address is told as what it was.
fn places(source: &Source) -> Vec<SourcePlace> {
    let copy = source.archived.clone().map(|href| SourcePlace { text: "Archived copy".to_owned(), href: Some(href) });
    let gone = source.gone_since.is_some();
    let at = source.address.as_ref().map(|address| {
        if gone {
            SourcePlace { text: format!("Its address was {}", bare(address)), href: None }
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
