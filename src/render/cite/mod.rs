//! How to cite what the site shows: short, full, as BibTeX and as CSL-JSON.
//!
//! Entry points: one function for each kind of thing that is cited; each makes a [`Citation`]. Whoever published a figure comes first, and this
//! site as the place where it was read or worked out: people copy what they are given, and the source must not get lost on the way.
//! All of it is in English, and cites the English page, whatever the language of the page on which it stands: what is cited in two ways is taken
//! for two things. Nothing here decides what has an address; `render/address.rs` does.

mod bibtex;
mod csl;
mod file;

pub use csl::Csl;
pub use file::{bib, json};

use super::page::Scene;
use super::page::figures::{area_name, lower_first, page_of};
use super::{address, words};
use crate::disclose::{Case, Prose};
use crate::summarise::published::Total;
use crate::summarise::series::Seen;
use crate::summarise::worked_out::WorkedOut;
use crate::value::figures::{Area, FigureSet, Observation, Period, TOTAL};
use crate::value::force::Force;
use crate::value::id::DatasetId;
use crate::vocabulary::Term;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A citation. What is written in it is plain text; each form escapes for itself.
#[derive(Debug, Clone)]
pub struct Citation {
    /// Names it in files of references: made of the address, so that it is unique on the site and stays the same.
    pub key: String,
    /// For a footnote: who published it, where, what.
    pub short: String,
    /// All that finds it again.
    pub full: String,
    kind: Kind,
    authors: Vec<String>,
    title: String,
    /// What this site did with it: `Via Answerable`, `Chart by Answerable`.
    role: String,
    site: String,
    publisher: String,
    edition: Edition,
    address: String,
}

/// The state of the site that is cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edition {
    /// As of the day of the build; the address goes on showing what holds later.
    AsOf(Date),
    /// A release, which stays as it is.
    Release {
        /// Its id.
        id: String,
        /// The day of its making.
        date: Date,
    },
}

impl Edition {
    /// The edition that is being built: the newest release, if it was made of the same content.
    #[must_use]
    pub fn of(scene: &Scene<'_>) -> Self {
        let content = scene.public.content.to_string();
        match scene.public.history.last().map(|kept| &kept.release).filter(|release| release.content == content) {
            Some(release) => Edition::Release { id: release.id.clone(), date: release.date },
            None => Edition::AsOf(scene.public.date),
        }
    }

    /// Its day.
    #[must_use]
    pub fn date(&self) -> Date {
        match self {
            Edition::AsOf(date) | Edition::Release { date, .. } => *date,
        }
    }

    /// `as of 21 November 2026`, `release 2026-11 of 21 November 2026`.
    #[must_use]
    pub fn words(&self) -> String {
        match self {
            Edition::AsOf(date) => format!("as of {}", words::day(*date)),
            Edition::Release { id, date } => format!("release {id} of {}", words::day(*date)),
        }
    }
}

/// What kind of thing is cited, for programs that lay a reference out by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Dataset,
    Chart,
    Page,
}

/// The parts of a citation, before they are put together.
struct Parts<'a> {
    kind: Kind,
    /// The page, below the site's own address.
    path: &'a str,
    /// The anchor on it; empty for the page itself.
    anchor: &'a str,
    /// Who published the figures; none for what is this site's own.
    authors: Vec<String>,
    /// The same, in few words: `Gwent: officers barred 2024/25`.
    brief: String,
    /// What it is, with its period.
    title: String,
    /// What finds it again beside its title: `case met-2021-03, Metropolitan Police`; empty for nothing.
    detail: String,
    /// What this site did: `Via`, `Chart by`, `Worked out by`; empty for what is its own.
    role: &'a str,
}

impl Citation {
    fn new(parts: Parts<'_>, edition: Edition, scene: &Scene<'_>) -> Self {
        let Parts { kind, path, anchor, authors, brief, title, detail, role } = parts;
        let site = &scene.public.site;
        let mut address = scene.absolute(path);
        if !anchor.is_empty() {
            address = format!("{address}#{anchor}");
        }
        let by = if role.is_empty() { site.title.clone() } else { format!("{role} {}", site.title) };
        let here = format!("{} {}, {brief}", site.title, edition.date().year());
        let detail = if detail.is_empty() { detail } else { format!(", {detail}") };
        let end = format!("{}, {address}", edition.words());
        let named = authors.join("; ");
        let (short, full) = match (role.is_empty(), named.is_empty()) {
            (true, true) => (here, format!("{}, \u{201c}{title}\u{201d}{detail}, {end}", site.title)),
            (true, false) => (here, format!("{named}, \u{201c}{title}\u{201d}{detail}, {}, {end}", site.title)),
            (false, _) => (format!("{}; {here}", first_of(&authors)), format!("{named}: {title}{detail}. {by}, {end}")),
        };
        Citation {
            key: key(&site.title, path, anchor),
            short,
            full,
            kind,
            authors: if authors.is_empty() { vec![site.title.clone()] } else { authors },
            title: format!("{title}{detail}"),
            role: by,
            site: site.title.clone(),
            publisher: site.publisher.clone(),
            edition,
            address,
        }
    }
}

/// The first publisher alone, and that there are others: `College of Policing and others`.
fn first_of(authors: &[String]) -> String {
    match authors {
        [] => String::new(),
        [one] => one.clone(),
        [one, ..] => format!("{one} and others"),
    }
}

/// `answerable:forces:gwent::barred`. A page's path holds no empty part, so that `::` can only stand before an anchor.
fn key(site: &str, path: &str, anchor: &str) -> String {
    let plain = |text: &str| -> String {
        text.chars().map(|c| if c.is_ascii_alphanumeric() || ".-".contains(c) { c } else { '-' }).collect()
    };
    let prefix = site.split_whitespace().next().map(|word| plain(&word.to_lowercase())).unwrap_or_default();
    let mut key = if prefix.is_empty() { "site".to_owned() } else { prefix };
    for part in path.trim_end_matches(".html").split('/').filter(|part| !part.is_empty()) {
        key = format!("{key}:{}", plain(part));
    }
    if anchor.is_empty() { key } else { format!("{key}::{}", plain(anchor)) }
}

/// Who published datasets, each once, in their order. A dataset names several publishers with semicolons between them.
pub fn publishers<'a>(sets: impl IntoIterator<Item = &'a FigureSet>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for publisher in sets.into_iter().flat_map(|set| set.publisher.trim_end_matches('.').split("; ")) {
        if !found.iter().any(|known| known == publisher) {
            found.push(publisher.to_owned());
        }
    }
    found
}

/// A published value, by those who published it and the document in which it was read.
#[must_use]
pub fn observation(set: &FigureSet, observation: &Observation, scene: &Scene<'_>) -> Citation {
    let scene = &scene.in_english();
    let measure = set.measure(observation);
    let category = set.category(observation);
    let area = area_name(&observation.area, scene);
    let of_category = if category.id.as_str() == TOTAL { String::new() } else { format!(", {}", category.label) };
    let document = observation.sources.first().and_then(|id| scene.public.source(id)).map_or_else(String::new, |source| {
        let published = source.published.map(|date| format!(", {}", words::partial(date))).unwrap_or_default();
        format!(". In: {}, {}{published}", source.publisher, source.title.trim_end_matches('.'))
    });
    let title = format!(
        "{}{of_category}, {area}, {}, {}{document}",
        measure.label,
        observation.population.label().to_lowercase(),
        lower_first(&words::period(observation.period, measure.period)),
    );
    let parts = Parts {
        kind: Kind::Dataset,
        path: &page_of(set, observation),
        anchor: &address::observation(set, observation),
        authors: publishers([set]),
        brief: format!("{}: {}{of_category} {}", short_name(&area), lower_first(&measure.label), words::year(observation.period)),
        title,
        detail: String::new(),
        role: "Via",
    };
    Citation::new(parts, Edition::of(scene), scene)
}

/// `Gwent Police` as `Gwent`.
fn short_name(area: &str) -> &str {
    area.strip_suffix(" Police").or_else(|| area.strip_suffix(" Constabulary")).unwrap_or(area)
}

/// A dataset, or the part of it about one area.
#[must_use]
pub fn dataset(set: &FigureSet, part: Option<&Area>, scene: &Scene<'_>) -> Citation {
    let scene = &scene.in_english();
    let path = part.map_or_else(|| address::dataset(&set.id), |area| address::dataset_force(&set.id, area.id()));
    let title = part.map_or_else(|| set.title.clone(), |area| format!("{}: {}", set.title, area_name(area, scene)));
    let from = set.observations.iter().map(|observation| observation.period.from).min();
    let to = set.observations.iter().map(|observation| observation.period.to).max();
    let span = from.zip(to).map(|(from, to)| format!(", {}", span(Period { from, to }))).unwrap_or_default();
    let parts = Parts {
        kind: Kind::Dataset,
        path: &path,
        anchor: "",
        authors: publishers([set]),
        brief: title.clone(),
        title: format!("{title}{span}"),
        detail: String::new(),
        role: "Via",
    };
    Citation::new(parts, Edition::of(scene), scene)
}

/// `1 April 2020 to 31 March 2025`; one day as that day.
fn span(period: Period) -> String {
    if period.from == period.to {
        words::day(period.to)
    } else {
        format!("{} to {}", words::day(period.from), words::day(period.to))
    }
}

/// What a chart was drawn from.
#[derive(Debug, Clone, Default)]
pub struct DrawnFrom {
    /// The datasets; none if it counts this site's own case records.
    pub sets: Vec<DatasetId>,
    /// First and last day of what it shows.
    pub period: Option<Period>,
    /// Where the numbers and records stand that it shows, by which it is told what was corrected of them.
    pub shown: BTreeSet<String>,
}

/// A chart, by those who published its figures.
#[must_use]
pub fn chart(page: &str, id: &str, about: &str, title: &str, from: &DrawnFrom, scene: &Scene<'_>) -> Citation {
    let scene = &scene.in_english();
    let own = from.sets.is_empty();
    let span = from.period.map(|period| format!(", {}", span(period))).unwrap_or_default();
    let whose = if title.contains(about) { String::new() } else { format!("{about}: ") };
    let parts = Parts {
        kind: Kind::Chart,
        path: page,
        anchor: id,
        authors: publishers(scene.public.figures.iter().filter(|set| from.sets.contains(&set.id))),
        brief: format!("{whose}{title}"),
        title: if own { format!("{whose}{title}{span}") } else { format!("{whose}\u{201c}{title}\u{201d}{span}") },
        detail: String::new(),
        role: if own { "" } else { "Chart by" },
    };
    Citation::new(parts, Edition::of(scene), scene)
}

/// A force's page: what others published of it, collected.
#[must_use]
pub fn force(force: &Force, scene: &Scene<'_>) -> Citation {
    let scene = &scene.in_english();
    let of_it = |set: &&FigureSet| set.observations.iter().any(|observation| observation.area.id() == force.id.as_str());
    let authors = publishers(scene.public.figures.iter().filter(of_it));
    let path = address::force(&force.id);
    let role = if authors.is_empty() { "" } else { "Collected by" };
    let title = if authors.is_empty() {
        force.name.clone()
    } else {
        format!("Figures on the misconduct of officers of {}", words::the(&force.name))
    };
    let parts = Parts {
        kind: Kind::Page,
        path: &path,
        anchor: "",
        authors,
        brief: force.name.clone(),
        title,
        role,
        detail: String::new(),
    };
    Citation::new(parts, Edition::of(scene), scene)
}

/// The page of England and Wales.
#[must_use]
pub fn nation(scene: &Scene<'_>) -> Citation {
    let scene = &scene.in_english();
    let of_it = |set: &&FigureSet| set.observations.iter().any(|observation| observation.area == Area::Nation);
    let authors = publishers(scene.public.figures.iter().filter(of_it));
    let name = area_name(&Area::Nation, scene);
    let role = if authors.is_empty() { "" } else { "Collected by" };
    let title = if authors.is_empty() { name.clone() } else { format!("Figures on the misconduct of police officers in {name}") };
    let path = address::area(&Area::Nation);
    let parts = Parts { kind: Kind::Page, path: &path, anchor: "", authors, brief: name, title, detail: String::new(), role };
    Citation::new(parts, Edition::of(scene), scene)
}

/// A figure that this site worked out, by those who published what it was made from.
#[must_use]
pub fn worked_out(figure: &WorkedOut<'_>, scene: &Scene<'_>) -> Citation {
    let scene = &scene.in_english();
    let made_from = [Some(&figure.part), figure.whole.as_ref()];
    let measure = figure.part.set.measure(figure.part.observation);
    let name = area_name(&figure.area, scene);
    let when = words::period(figure.period, measure.period);
    let parts = Parts {
        kind: Kind::Dataset,
        path: &address::area(&figure.area),
        anchor: &figure.anchor(),
        authors: publishers(made_from.into_iter().flatten().map(|seen| seen.set)),
        brief: format!("{}: {} {}", short_name(&name), lower_first(figure.what.label()), words::year(figure.period)),
        title: format!("{}, {name}, {}", figure.what.label(), lower_first(&when)),
        detail: String::new(),
        role: "Worked out by",
    };
    Citation::new(parts, Edition::of(scene), scene)
}

/// A sum of published numbers, on the page of its area; `label` says of what.
#[must_use]
pub fn sum(total: &Total<'_>, label: &str, area: &Area, scene: &Scene<'_>) -> Citation {
    let scene = &scene.in_english();
    let name = area_name(area, scene);
    let first = total.parts.first();
    let when = first.map_or_else(String::new, |seen| {
        let Seen { set, observation } = seen;
        let who = observation.population.label().to_lowercase();
        format!(", {who}, {}", lower_first(&words::period(observation.period, set.measure(observation).period)))
    });
    let title = first.map(|seen| seen.set.title.as_str()).unwrap_or_default();
    let parts = Parts {
        kind: Kind::Dataset,
        path: &address::area(area),
        anchor: &total.anchor,
        authors: publishers(total.parts.iter().map(|seen| seen.set)),
        brief: format!("{}: {}, sum", short_name(&name), lower_first(label)),
        title: format!("{title}: {}, sum, {name}{when}", lower_first(label)),
        detail: String::new(),
        role: "Added up by",
    };
    Citation::new(parts, Edition::of(scene), scene)
}

/// A number of people in this site's own case records; `what` says which, `anchor` where it stands on the page of its area.
#[must_use]
pub fn records(what: &str, anchor: &str, area: &Area, scene: &Scene<'_>) -> Citation {
    let scene = &scene.in_english();
    let name = area_name(area, scene);
    let parts = Parts {
        kind: Kind::Dataset,
        path: &address::area(area),
        anchor,
        authors: Vec::new(),
        brief: format!("{}: {}", short_name(&name), lower_first(what)),
        title: format!("Case records of {}: {}", words::the(&name), lower_first(what)),
        detail: String::new(),
        role: "",
    };
    Citation::new(parts, Edition::of(scene), scene)
}

/// A case record: this site's own words, from documents that stand on its page.
#[must_use]
pub fn case(case: &Case, scene: &Scene<'_>) -> Citation {
    let scene = &scene.in_english();
    let force = scene.public.force(&case.force).map_or_else(|| case.force.to_string(), |force| force.name.clone());
    let parts = Parts {
        kind: Kind::Page,
        path: &address::case(&case.id),
        anchor: "",
        authors: Vec::new(),
        brief: format!("case {}", case.id),
        title: case.title.clone(),
        detail: format!("case {}, {force}", case.id),
        role: "",
    };
    Citation::new(parts, Edition::of(scene), scene)
}

/// The record of a review, of monitoring, of a programme or of a promise: this site's own words on it, with their sources on the page.
#[must_use]
pub fn record(title: &str, path: &str, scene: &Scene<'_>) -> Citation {
    let scene = &scene.in_english();
    let parts = Parts {
        kind: Kind::Page,
        path,
        anchor: "",
        authors: Vec::new(),
        brief: title.to_owned(),
        title: title.to_owned(),
        detail: String::new(),
        role: "",
    };
    Citation::new(parts, Edition::of(scene), scene)
}

/// Commentary, or a page of prose, by its author.
#[must_use]
pub fn prose(prose: &Prose, path: &str, scene: &Scene<'_>) -> Citation {
    let scene = &scene.in_english();
    let parts = Parts {
        kind: Kind::Page,
        path,
        anchor: "",
        authors: prose.author.iter().cloned().collect(),
        brief: prose.title.clone(),
        title: prose.title.clone(),
        detail: String::new(),
        role: "",
    };
    Citation::new(parts, Edition::of(scene), scene)
}
