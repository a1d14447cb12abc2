//! What changed from one release to the next, in words: what pages, feeds and embeds tell of the past.
//!
//! Entry points: [`Past::of`] for the releases, [`Telling::told`] for what is in none yet. Every earlier value comes through
//! [`super::shown`]. That a name was printed, or is no more, is told nowhere.

use super::outcome;
use super::shown::{Door, Shown};
use super::titles::{section, title};
use crate::disclose::Case;
use crate::language::Words;
use crate::memory::{Change, Entry, Release, page_of};
use crate::render::address;
use crate::render::page::Scene;
use crate::render::page::figures::area_name;
use crate::render::words::capital;
use crate::rules::{r28, r37};
use crate::say;
use crate::value::figures::Area;
use crate::value::id::ForceId;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What the releases tell, oldest first.
#[derive(Debug, Default)]
pub struct Past {
    /// The releases.
    pub releases: Vec<Told>,
}

/// What changed with a release, or since the last.
#[derive(Debug, Clone, Serialize)]
pub struct Told {
    /// The release; empty for what is in none.
    pub id: String,
    /// Its day, in words.
    pub day: String,
    /// Its day.
    #[serde(skip)]
    pub date: Date,
    /// The last day on which something was said of it: its own, or that of a release by which something in it no longer holds.
    #[serde(skip)]
    pub updated: Date,
    /// A remark.
    pub note: Option<String>,
    /// Whether there is none before it, so that everything in it is new.
    pub first: bool,
    /// What changed, in a sentence.
    pub sentence: String,
    /// People in cases of whom something else holds.
    pub outcomes: Vec<Line>,
    /// Numbers that moved.
    pub figures: Vec<Line>,
    /// Pages on which numbers stand that did not, or stood that do not any more: the page, how many were added and withdrawn.
    pub counts: Vec<Counted>,
    /// Pages by section.
    pub sections: Vec<Section>,
    /// Other files, and parts of pages, in a sentence.
    pub rest: String,
    /// Corrections made since the release before.
    pub corrections: Vec<Corrected>,
    /// How many, in words; empty for none.
    pub corrected: String,
    /// How many more lines there are where not all are shown; empty for none.
    pub more: String,
}

/// A number that moved, or a person of whom something else holds.
#[derive(Debug, Clone, Serialize)]
pub struct Line {
    /// Whom it is about.
    pub about: String,
    /// What it is.
    pub what: String,
    /// Where it stands, below the site's own address; empty where nothing stands.
    pub path: String,
    /// What it was before; empty where it was not there.
    pub was: String,
    /// What it became; empty where it was withdrawn.
    pub became: String,
    /// What it is today.
    pub today: String,
    /// Whether that is something else than it became.
    pub superseded: bool,
    /// The release since which it is that; empty where it is in none.
    pub since: String,
    /// Through what it moved.
    pub by: Vec<By>,
    /// Through how many more things; empty for none.
    pub more: String,
    /// Whether both values may be told.
    #[serde(skip)]
    pub told: bool,
    /// The areas that it concerns.
    #[serde(skip)]
    pub areas: BTreeSet<Area>,
}

/// Through what a number moved.
#[derive(Debug, Clone, Serialize)]
pub struct By {
    /// A row, a figure or a case.
    pub text: String,
    /// Where it stands; empty where it has no address.
    pub path: String,
}

/// How many numbers were added to a page, and withdrawn from it.
#[derive(Debug, Clone, Serialize)]
pub struct Counted {
    /// The page.
    pub title: String,
    /// Where it stands; empty where nothing stands.
    pub path: String,
    /// In words.
    pub text: String,
}

/// The pages of a section.
#[derive(Debug, Clone, Serialize)]
pub struct Section {
    /// The section.
    pub name: String,
    /// How many, in words, where its pages are not listed; else empty.
    pub text: String,
    /// Kinds of change, each with its pages. Empty for the first release, with which all are new.
    pub lists: Vec<PageList>,
}

/// Pages with which the same happened.
#[derive(Debug, Clone, Serialize)]
pub struct PageList {
    /// How many, and what happened: `3 added`.
    pub name: String,
    /// The pages, with the path of each that still leads somewhere.
    pub pages: Vec<By>,
    /// How many more there are; empty for none.
    pub more: String,
}

/// A correction of a record.
#[derive(Debug, Clone, Serialize)]
pub struct Corrected {
    /// The record.
    pub title: String,
    /// Where the correction stands, which names it for good.
    pub path: String,
    /// When, in words.
    pub day: String,
    /// When.
    #[serde(skip)]
    pub date: Date,
    /// What the record said; empty where that is held back.
    pub was: String,
    /// What it says.
    pub now: String,
    /// Why.
    pub why: String,
}

/// How many things through which a number moved are named.
const NAMED: usize = 4;

/// How many pages of one list are named.
const LISTED: usize = 200;

impl Told {
    /// The same with so many lines at most.
    #[must_use]
    pub fn cut(mut self, most: usize, words: &Words) -> Self {
        let all = self.outcomes.len() + self.figures.len();
        self.outcomes.truncate(most);
        self.figures.truncate(most - self.outcomes.len());
        self.more = and_more(all - self.outcomes.len() - self.figures.len(), words);
        self
    }

    /// The same without paths that lead nowhere.
    #[must_use]
    pub fn with_paths(mut self, leads: impl Fn(&str) -> bool) -> Self {
        for page in self.sections.iter_mut().flat_map(|section| &mut section.lists).flat_map(|list| &mut list.pages) {
            if !leads(&page.path) {
                page.path.clear();
            }
        }
        self
    }
}

impl Past {
    /// What the releases tell.
    #[must_use]
    pub fn of(telling: &Telling<'_>) -> Self {
        let history = &telling.scene.public.history;
        let told = history.releases.iter().enumerate().map(|(at, kept)| {
            let Release { id, date, note, changes, .. } = &kept.release;
            Told { id: id.clone(), note: note.clone(), ..telling.told(at, *date, changes) }
        });
        Past { releases: told.collect() }
    }

    /// The newest releases with what concerns a force alone; those that do not concern it are left out.
    pub fn of_force<'a>(&'a self, force: &'a ForceId, words: &'a Words) -> impl Iterator<Item = Told> + 'a {
        let area = Area::Force(force.clone());
        self.releases.iter().rev().filter(|told| !told.first).filter_map(move |told| {
            let of_it = |lines: &[Line]| lines.iter().filter(|line| line.areas.contains(&area)).cloned().collect::<Vec<_>>();
            let (outcomes, figures) = (of_it(&told.outcomes), of_it(&told.figures));
            let concerns = !outcomes.is_empty() || !figures.is_empty();
            // Each field by its name: the rest of a release may be long, and is of no concern here.
            concerns.then(|| Told {
                id: told.id.clone(),
                day: told.day.clone(),
                date: told.date,
                updated: later(&outcomes, &figures, told.date, &self.releases),
                note: told.note.clone(),
                first: false,
                sentence: sentence(&outcomes, &figures, 0, 0, words),
                outcomes,
                figures,
                counts: Vec::new(),
                sections: Vec::new(),
                rest: String::new(),
                corrections: Vec::new(),
                corrected: String::new(),
                more: String::new(),
            })
        })
    }
}

/// What is needed to tell changes.
#[derive(Debug)]
pub struct Telling<'a> {
    scene: Scene<'a>,
    door: &'a Door<'a>,
    cases: BTreeMap<String, &'a Case>,
    /// For each address the releases, by their place, that changed it.
    changed: BTreeMap<&'a str, Vec<usize>>,
    /// The pages on which numbers stand today.
    pages: BTreeSet<&'a str>,
}

impl<'a> Telling<'a> {
    /// Makes ready to tell.
    #[must_use]
    pub fn new(scene: Scene<'a>, door: &'a Door<'a>) -> Self {
        let cases = scene.public.cases.iter().map(|case| (format!("/{}", address::case(&case.id)), case)).collect();
        let mut changed: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, kept) in scene.public.history.releases.iter().enumerate() {
            let numbers =
                kept.release.changes.iter().filter(|change| matches!(change.entry(), Some(Entry::Figure(_) | Entry::Outcome(_))));
            for change in numbers {
                changed.entry(change.address()).or_default().push(at);
            }
        }
        let pages = door.figures.all.keys().map(|address| page_of(address)).collect();
        Telling { scene, door, cases, changed, pages }
    }

    /// What may be told of earlier values.
    #[must_use]
    pub fn door(&self) -> &Door<'a> {
        self.door
    }

    /// What changed with the release at a place among all, oldest first; the place after the last is that of what is in none yet.
    #[must_use]
    pub fn told(&self, at: usize, date: Date, changes: &[Change]) -> Told {
        let releases = &self.scene.public.history.releases;
        let first = at == 0;
        let (mut outcomes, mut figures) = (Vec::new(), Vec::new());
        let mut updated = date;
        if !first {
            for change in changes {
                let Some(line) = self.line(at, change) else { continue };
                let later = releases.iter().find(|kept| line.superseded && kept.release.id == line.since);
                updated = updated.max(later.map_or(date, |kept| kept.release.date));
                let list = if matches!(change.entry(), Some(Entry::Outcome(_))) { &mut outcomes } else { &mut figures };
                list.push(line);
            }
        }
        figures.sort_by(|a: &Line, b: &Line| a.about.cmp(&b.about));
        // A correction belongs to the release that first told it, whatever its day.
        let new: BTreeSet<&str> =
            changes.iter().filter(|change| matches!(change, Change::Added { .. })).map(Change::address).collect();
        let corrections: Vec<Corrected> =
            corrections(&self.scene).into_iter().filter(|of| new.contains(format!("/{}", of.path).as_str())).collect();
        let pages = |which: fn(&Change) -> bool| {
            changes.iter().filter(|change| which(change) && matches!(change.entry(), Some(Entry::Page(_)))).count()
        };
        let (added, withdrawn) =
            (pages(|change| matches!(change, Change::Added { .. })), pages(|change| matches!(change, Change::Withdrawn { .. })));
        Told {
            id: String::new(),
            day: self.scene.words.day(date),
            date,
            updated,
            note: None,
            first,
            sentence: if first {
                say!(self.scene.words, "told-first", pages = added)
            } else {
                sentence(&outcomes, &figures, added, withdrawn, self.scene.words)
            },
            outcomes,
            figures,
            counts: self.counts(changes),
            sections: self.sections(changes, first),
            rest: rest(changes, self.scene.words),
            corrected: match corrections.len() {
                0 => String::new(),
                number => say!(self.scene.words, "told-corrections-made", n = number),
            },
            corrections,
            more: String::new(),
        }
    }

    /// A change of a number or an outcome as it is told; `None` for any other, and for numbers that are only new or withdrawn, which are
    /// counted by page.
    fn line(&self, at: usize, change: &Change) -> Option<Line> {
        let (address, was, became, by) = match change {
            Change::Moved { address, was, now, by } => (address, Some(was), Some(now), by.as_slice()),
            Change::Added { address, now: now @ Entry::Outcome(_) } => (address, None, Some(now), [].as_slice()),
            Change::Withdrawn { address, was: was @ Entry::Outcome(_) } => (address, Some(was), None, [].as_slice()),
            _ => return None,
        };
        let is_outcome = match became.or(was)? {
            Entry::Outcome(_) => true,
            Entry::Figure(_) => false,
            Entry::Page(_) | Entry::File | Entry::Anchor => return None,
        };
        let mut areas = BTreeSet::new();
        let (about, what) = if is_outcome {
            areas.extend(
                [was, became].into_iter().flatten().filter_map(Entry::value).filter_map(|kept| force(outcome::force(kept))),
            );
            self.person(address, &areas)
        } else {
            match self.door.figures.all.get(address) {
                Some(figure) => {
                    areas.insert(figure.area.clone());
                    (area_name(&figure.area, &self.scene), figure.what.clone())
                }
                None => (String::new(), say!(self.scene.words, "told-number-on", page = title(page_of(address), &self.scene))),
            }
        };
        let words = self.scene.words;
        let shown = |entry: Option<&Entry>| {
            entry.map_or_else(String::new, |entry| said(self.door.in_words(at, address, entry, words), words))
        };
        let (mut was_said, mut became_said) = (shown(was), shown(became));
        if let (Some(Entry::Outcome(was)), Some(Entry::Outcome(became))) = (was, became)
            && was_said == became_said
        {
            (was_said, became_said) = (outcome::in_full(was, words), outcome::in_full(became, words));
        }
        let now = self.door.today(address);
        let today = match now.as_ref() {
            Some(now) if Some(now) == became => became_said.clone(),
            Some(now) => said(self.door.in_words(self.scene.public.history.releases.len() + 1, address, now, words), words),
            None => words.say("told-withdrawn"),
        };
        let later = self.changed.get(address.as_str()).and_then(|places| places.iter().rev().find(|place| **place > at));
        let is_released = at < self.scene.public.history.releases.len();
        let superseded = is_released && (later.is_some() || now.as_ref() != became);
        // Released changes come first; what is in none yet may have changed it once more.
        let since = later.and_then(|place| self.scene.public.history.releases.get(*place));
        let holds_since = since.filter(|kept| {
            let then = kept.release.changes.iter().find(|change| change.address() == address.as_str());
            let then = then.filter(|change| !matches!(change, Change::Withdrawn { .. }));
            then.and_then(Change::entry) == now.as_ref()
        });
        let mut through: Vec<By> = by.iter().take(NAMED).map(|by| self.by(by)).collect();
        through.dedup_by(|a, b| a.text == b.text);
        let more = by.len().saturating_sub(NAMED);
        Some(Line {
            about,
            what,
            path: if now.is_some() { address.trim_start_matches('/').to_owned() } else { self.leads(address) },
            was: was_said,
            became: became_said,
            today,
            superseded,
            since: holds_since.map(|kept| kept.release.id.clone()).unwrap_or_default(),
            by: through,
            more: and_more(more, words),
            told: [was, became].into_iter().flatten().all(|entry| matches!(self.door.shown(at, address, entry), Shown::Value(_))),
            areas,
        })
    }

    /// Whom an outcome is about: the force, and the case with the person.
    fn person(&self, address: &str, areas: &BTreeSet<Area>) -> (String, String) {
        let forces: Vec<String> = areas.iter().map(|area| area_name(area, &self.scene)).collect();
        let mut about = self.scene.words.list(&forces);
        let Some(case) = self.cases.get(page_of(address)) else {
            return (about, title(page_of(address), &self.scene));
        };
        // As lists of cases say it, wherever a finding is told.
        let differ = (!case.disputes.is_empty()).then(|| r37::MARK.to_owned());
        for mark in r28::marked(case.responses.len()).into_iter().chain(differ) {
            about = format!("{about}. {mark}");
        }
        let person = case.people.iter().find(|person| address.ends_with(&format!("#person.{}", person.id)));
        let who = person.filter(|_| case.people.len() > 1).map(|person| format!(": {}", self.scene.words.who(person)));
        (about, format!("{}{}", case.title, who.unwrap_or_default()))
    }

    /// Through what a number moved.
    fn by(&self, by: &str) -> By {
        if self.door.is_withdrawn(by) {
            return By { text: self.scene.words.say("told-by-withdrawn"), path: String::new() };
        }
        let Some(path) = by.strip_prefix('/') else {
            let row = by.rsplit_once(':').map_or_else(
                || by.to_owned(),
                |(table, line)| say!(self.scene.words, "told-by-line", line = line, table = table),
            );
            return By { text: row, path: String::new() };
        };
        match self.door.figures.all.get(by) {
            Some(figure) => {
                By { text: format!("{}: {}", area_name(&figure.area, &self.scene), figure.what), path: path.to_owned() }
            }
            None => By { text: title(page_of(by), &self.scene), path: self.leads(by) },
        }
    }

    /// The path at which something is said of an address: the page itself, or the one that says that it was withdrawn. Empty where neither
    /// is known.
    fn leads(&self, address: &str) -> String {
        let page = page_of(address);
        let is_case = self.cases.contains_key(page);
        let is_withdrawn = || self.scene.public.withdrawn.iter().any(|record| format!("/{}", address::withdrawn(record)) == page);
        if is_case || is_withdrawn() { page.trim_start_matches('/').to_owned() } else { String::new() }
    }

    /// How many numbers came to each page, and went from it.
    fn counts(&self, changes: &[Change]) -> Vec<Counted> {
        let mut pages: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
        for change in changes {
            match change {
                Change::Added { address, now: Entry::Figure(_) } => pages.entry(page_of(address)).or_default().0 += 1,
                Change::Withdrawn { address, was: Entry::Figure(_) } => pages.entry(page_of(address)).or_default().1 += 1,
                _ => {}
            }
        }
        let words = self.scene.words;
        let text = |(added, withdrawn): (u64, u64)| match (added, withdrawn) {
            (added, 0) => say!(words, "told-numbers-added", n = added),
            (0, withdrawn) => say!(words, "told-numbers-withdrawn", n = withdrawn),
            (added, withdrawn) => say!(words, "told-numbers-both", added = added, withdrawn = withdrawn),
        };
        let counted = pages.into_iter().map(|(page, counts)| Counted {
            title: title(page, &self.scene),
            path: if self.pages.contains(page) { page.trim_start_matches('/').to_owned() } else { String::new() },
            text: text(counts),
        });
        counted.collect()
    }

    /// The pages that came, went or say something else, by section.
    fn sections(&self, changes: &[Change], first: bool) -> Vec<Section> {
        let mut sections: BTreeMap<(u8, &'static str), [Vec<&str>; 3]> = BTreeMap::new();
        for change in changes.iter().filter(|change| matches!(change.entry(), Some(Entry::Page(_)))) {
            let kind = match change {
                Change::Added { .. } => 0,
                Change::Moved { .. } => 1,
                Change::Withdrawn { .. } => 2,
                Change::Named(_) | Change::Unnamed(_) => continue,
            };
            if let Some(list) = sections.entry(section(change.address())).or_default().get_mut(kind) {
                list.push(change.address());
            }
        }
        let words = self.scene.words;
        let told = sections.into_iter().map(|((_, name), lists)| {
            let name = words.say(&format!("section-{name}"));
            let kinds = ["added", "changed", "withdrawn"].into_iter().zip(&lists).filter(|(_, pages)| !pages.is_empty());
            let counted = kinds.map(|(kind, pages)| PageList {
                name: say!(words, &format!("told-pages-{kind}"), n = pages.len()),
                pages: pages.iter().take(LISTED).map(|page| self.page(page, kind != "withdrawn")).collect(),
                more: and_more(pages.len().saturating_sub(LISTED), words),
            });
            let lists: Vec<PageList> = counted.collect();
            let text = lists.iter().map(|list| list.name.clone()).collect::<Vec<_>>().join(", ");
            if first { Section { name, text, lists: Vec::new() } } else { Section { name, text: String::new(), lists } }
        });
        told.collect()
    }

    /// A page in a list. Whether it still stands only the whole site knows: [`super::pages`] takes away paths that lead nowhere.
    fn page(&self, page: &str, stands: bool) -> By {
        let path = if stands { page.trim_start_matches('/').to_owned() } else { self.leads(page) };
        By { text: title(page, &self.scene), path }
    }
}

/// The day on which something was last said of some changes of a day: that of the newest release by which one of them no longer holds.
fn later(outcomes: &[Line], figures: &[Line], date: Date, releases: &[Told]) -> Date {
    let since = outcomes.iter().chain(figures).filter(|line| line.superseded).map(|line| line.since.as_str());
    let since: BTreeSet<&str> = since.collect();
    releases.iter().filter(|told| since.contains(told.id.as_str())).map(|told| told.date).max().unwrap_or(date)
}

/// A force's area, by its id.
fn force(id: &str) -> Option<Area> {
    ForceId::new(id).map(Area::Force)
}

/// `and 12 more`; empty for none.
fn and_more(more: usize, words: &Words) -> String {
    if more > 0 { say!(words, "told-more", n = more) } else { String::new() }
}

/// What is said where a value may not be.
fn said(shown: Shown, words: &Words) -> String {
    match shown {
        Shown::Value(value) => value,
        Shown::Withheld => words.say("told-withheld-since"),
        Shown::Gone => words.say("told-no-longer"),
    }
}

/// What changed, in a sentence.
fn sentence(outcomes: &[Line], figures: &[Line], added: usize, withdrawn: usize, words: &Words) -> String {
    let (new, other): (Vec<&Line>, Vec<&Line>) = outcomes.iter().partition(|line| line.was.is_empty());
    let counted = |number: usize, what: &str| (number > 0).then(|| say!(words, &format!("told-count-{what}"), n = number));
    let parts: Vec<String> = [
        counted(figures.len(), "numbers-moved"),
        counted(other.len(), "outcomes-changed"),
        counted(new.len(), "outcomes-added"),
        counted(added, "pages-added"),
        counted(withdrawn, "pages-withdrawn"),
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() { words.say("told-nothing-moved") } else { capital(&format!("{}.", words.list(&parts))) }
}

/// Files and parts of pages, which are only counted.
fn rest(changes: &[Change], words: &Words) -> String {
    let of = |kind: &Entry| {
        let changed = |which: fn(&Change) -> bool| {
            changes
                .iter()
                .filter(|change| which(change) && change.entry().is_some_and(|entry| entry.kind() == kind.kind()))
                .count()
        };
        (changed(|change| matches!(change, Change::Added { .. })), changed(|change| matches!(change, Change::Withdrawn { .. })))
    };
    let mut parts = Vec::new();
    for (kind, id) in [(Entry::File, "files"), (Entry::Anchor, "parts")] {
        let (added, withdrawn) = of(&kind);
        for (number, what) in [(added, "added"), (withdrawn, "withdrawn")] {
            if number > 0 {
                parts.push(say!(words, &format!("told-count-{id}-{what}"), n = number));
            }
        }
    }
    if parts.is_empty() { String::new() } else { say!(words, "told-besides", what = words.list(&parts)) }
}

/// All corrections, newest first.
#[must_use]
pub fn corrections(scene: &Scene<'_>) -> Vec<Corrected> {
    let told = scene.summaries.corrections.all.iter().map(|of| {
        let value = |text: &String| if of.held_back { String::new() } else { text.clone() };
        Corrected {
            title: of.title.clone(),
            path: of.address(),
            day: scene.words.day(of.date),
            date: of.date,
            was: value(&of.was),
            now: value(&of.now),
            why: of.why.clone(),
        }
    });
    told.collect()
}
