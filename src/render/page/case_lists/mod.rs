//! Lists of cases: all, those of one force, outcome, category or year, and those of two of these; in pages of fifty.
//!
//! A list of one offers the other three with counts, each a link: to the case where it is one, else to the list of the two at its one
//! address, `/cases/by-force/gwent/by-outcome/dismissed/`, in the order force, outcome, category, year. A third is for readers with script
//! (`tables.js`). What is counted are cases, so counts can add up to more than a list holds: a case may have several people.

mod cross;
mod facets;
mod rows;

pub use facets::{Facet, Key, Lists};
pub use rows::{Cells, Rows};

use super::cases::{PER_PAGE, of_rows};
use super::{Frame, Scene};
use crate::render::view::{Link, Table};
use crate::render::{address, words};
use crate::say;
use serde::Serialize;
use std::collections::BTreeSet;

/// The template's data.
#[derive(Debug, Serialize)]
pub struct CasesPage {
    /// The frame.
    pub frame: Frame,
    /// The way here.
    pub crumbs: Vec<Link>,
    /// The heading.
    pub title: String,
    /// What the list holds, in a sentence.
    pub lead: String,
    /// What its subject means.
    pub about: String,
    /// The lists of which this one holds a part.
    pub wider: Vec<CountedLink>,
    /// Ways into shorter lists; only on the first page of all cases.
    pub indexes: Vec<Index>,
    /// Forces by outcome; likewise.
    pub cross: Option<Table>,
    /// Ways into shorter lists, on the first page of a list of one.
    pub narrower: Vec<Index>,
    /// The cases.
    pub table: Table,
    /// By what a reader with script can pick cases, where the list is whole on its page.
    pub choices: Vec<Choice>,
    /// Where a reader with script can search all of a list that is cut into pages.
    pub search: Option<String>,
    /// The pages of the list.
    pub pager: Option<Pager>,
}

/// A way into shorter lists.
#[derive(Debug, Serialize)]
pub struct Index {
    /// Its anchor, where it has one.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// The lists with their numbers of cases.
    pub links: Vec<CountedLink>,
    /// How many they are.
    pub number: usize,
    /// Whether they are few enough to be shown unasked.
    pub open: bool,
}

/// A list with the number of cases in it.
#[derive(Debug, Serialize)]
pub struct CountedLink {
    /// Its words.
    pub text: String,
    /// Where it leads; `None` where that is the very page on which it stands.
    pub href: Option<String>,
    /// How many cases.
    pub count: String,
}

/// By what a reader with script can pick cases.
#[derive(Debug, Serialize)]
pub struct Choice {
    /// Its name in the address.
    pub name: &'static str,
    /// Its label.
    pub label: String,
    /// The ids and their words.
    pub options: Vec<(String, String)>,
}

/// The pages of a list.
#[derive(Debug, Serialize)]
pub struct Pager {
    /// `Page 2 of 3`
    pub here: String,
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
}

/// A page of a list, before it is filled.
#[derive(Debug, Clone, Copy)]
pub struct Sheet {
    /// What the list is of; `None` for all cases.
    of: Option<(Key, Option<Key>)>,
    /// Which page of it, from one.
    page: usize,
}

impl Lists<'_> {
    /// Every page of every list. Together they hold every case several times, so they are filled one by one.
    #[must_use]
    pub fn sheets(&self) -> Vec<Sheet> {
        let lists = std::iter::once(None).chain(self.every().map(Some));
        lists.flat_map(|of| (1..=self.pages(of)).map(move |page| Sheet { of, page })).collect()
    }

    fn pages(&self, of: Option<(Key, Option<Key>)>) -> usize {
        self.number(of).div_ceil(PER_PAGE).max(1)
    }

    fn number(&self, of: Option<(Key, Option<Key>)>) -> usize {
        of.map_or(self.all.len(), |(key, other)| self.cases(key, other).len())
    }

    /// The path of a page.
    #[must_use]
    pub fn path_of(&self, Sheet { of, page }: Sheet) -> String {
        let path = of.map_or_else(|| "cases/".to_owned(), |(key, other)| self.path(key, other));
        if page == 1 { path } else { format!("{path}page/{page}/") }
    }

    /// Fills a page; gives its path with it.
    ///
    /// # Errors
    /// Those of printing its rows.
    pub fn page<E>(&self, sheet: Sheet, rows: &Rows<'_, E>, scene: &Scene<'_>) -> Result<(String, CasesPage), E> {
        let Sheet { of, page } = sheet;
        let (words, pages, total) = (scene.words, self.pages(of), self.number(of));
        let at = |page: usize| self.path_of(Sheet { of, page });
        let from = (page - 1) * PER_PAGE;
        let shown: Vec<usize> = match of {
            None => (from..self.all.len().min(from + PER_PAGE)).collect(),
            Some((key, other)) => self.cases(key, other).iter().skip(from).take(PER_PAGE).copied().collect(),
        };
        let title = match of {
            None => words.say("cases"),
            Some((key, None)) => self.title(key, scene),
            Some((key, Some(other))) => self.title_of_two(key, other, scene),
        };
        let name = if page == 1 {
            title.clone()
        } else {
            say!(words, "cases-pages.title", title = title.as_str(), page = page, pages = pages)
        };
        let about: Vec<String> = keys(of).into_iter().map(|key| self.about(key, scene)).collect();
        let about = about.join(" ").trim().to_owned();
        let lead = self.lead(of, scene);
        let description = format!("{name}. {lead} {about}");
        let pager = (pages > 1).then(|| Pager {
            here: say!(words, "cases-pages", page = page, pages = pages),
            previous: (page > 1).then(|| scene.href(&at(page - 1))),
            next: (page < pages).then(|| scene.href(&at(page + 1))),
        });
        let with_force = !matches!(of, Some((Key::Force(_), _)));
        let mut table = of_rows(rows.of_cases(&shown, with_force)?, scene);
        let choices = if pages == 1 && table.is_long() { self.choices(of, &shown, scene) } else { Vec::new() };
        for (row, at) in table.rows.iter_mut().zip(&shown).filter(|_| !choices.is_empty()) {
            row.picks = self.picks(&choices, &keys(of), *at);
        }
        let is_first = page == 1 && total > 0;
        let cross = (is_first && of.is_none()).then(|| cross::table(self, scene)).flatten();
        let own = at(page);
        let filled = CasesPage {
            frame: Frame::new(scene, &own, "cases", &name, &description).with_tables(cross.iter().chain([&table])),
            crumbs: if of.is_some() { vec![Link::new(words.say("cases"), scene.href("cases/"))] } else { Vec::new() },
            title,
            lead,
            about,
            wider: self.wider(of, scene),
            indexes: if is_first && of.is_none() { self.indexes(scene) } else { Vec::new() },
            cross,
            narrower: of.filter(|_| page == 1).map_or_else(Vec::new, |of| self.narrower(of, scene)),
            table,
            choices,
            search: (pages > 1).then(|| self.search(of, scene)),
            pager,
        };
        Ok((own, filled))
    }

    fn lead(&self, of: Option<(Key, Option<Key>)>, scene: &Scene<'_>) -> String {
        let words = scene.words;
        match (of, self.number(of)) {
            (None, 0) => words.say("cases-lead.none"),
            (Some(_), 0) => words.say("cases-lead.none-now"),
            (None, cases) => {
                let forces = say!(words, "count-forces", n = scene.summaries.forces_with_cases);
                say!(words, "cases-lead", cases = cases, forces = forces)
            }
            (Some(_), cases) => say!(words, "cases-lead.list", cases = cases),
        }
    }

    /// The lists of one whose part a list of two is.
    fn wider(&self, of: Option<(Key, Option<Key>)>, scene: &Scene<'_>) -> Vec<CountedLink> {
        let Some((key, Some(other))) = of else { return Vec::new() };
        let parents = [key, other].into_iter().filter(|key| !self.cases(*key, None).is_empty());
        parents.map(|key| self.counted(self.title(key, scene), key, scene)).collect()
    }

    fn counted(&self, text: String, key: Key, scene: &Scene<'_>) -> CountedLink {
        let count = words::whole(self.cases(key, None).len() as u64);
        CountedLink { text, href: Some(scene.href(&self.path(key, None))), count }
    }

    /// All lists of one.
    fn indexes(&self, scene: &Scene<'_>) -> Vec<Index> {
        let index = |facet: Facet| {
            let held = self.by(facet).filter(|key| !self.cases(*key, None).is_empty());
            let links = held.map(|key| self.counted(self.short(key, scene), key, scene)).collect();
            Index::new(facet, links, scene)
        };
        Facet::ALL.into_iter().map(index).collect()
    }

    /// What the cases of a list of one stand under by the other facets; nothing for a single case, or a list of two.
    fn narrower(&self, (key, other): (Key, Option<Key>), scene: &Scene<'_>) -> Vec<Index> {
        let cases = self.cases(key, None);
        if other.is_some() || cases.len() < 2 {
            return Vec::new();
        }
        let others = Facet::ALL.into_iter().filter(|facet| *facet != key.facet());
        let index = |facet: Facet| {
            let link = |other: Key| {
                let shared = self.cases(key, Some(other)).len();
                // All of the list is this very page.
                let place = self.place(key, other).filter(|_| shared < cases.len());
                CountedLink {
                    text: self.short(other, scene),
                    href: place.map(|place| scene.href(&place)),
                    count: words::whole(shared as u64),
                }
            };
            Index::new(facet, self.under(facet, &[key], cases).into_iter().map(link).collect(), scene)
        };
        let mut indexes: Vec<Index> = others.map(index).filter(|index| !index.links.is_empty()).collect();
        // What is asked most stands open, however long; the others are a step away.
        if let Some(first) = indexes.first_mut() {
            first.open = true;
        }
        indexes
    }

    /// By what the cases of a page can be told apart that are not alike in it already.
    fn choices(&self, of: Option<(Key, Option<Key>)>, shown: &[usize], scene: &Scene<'_>) -> Vec<Choice> {
        let fixed = keys(of);
        let open = Facet::ALL.into_iter().filter(|facet| fixed.iter().all(|key| key.facet() != *facet));
        let choice = |facet: Facet| {
            let keys = self.under(facet, &fixed, shown);
            let options: Vec<(String, String)> = keys.into_iter().map(|key| (self.id(key), self.short(key, scene))).collect();
            let label = scene.words.say(&format!("cases-pick-{}", facet.id()));
            (options.len() > 1).then(|| Choice { name: facet.id(), label, options })
        };
        open.filter_map(choice).collect()
    }

    /// By what a case of a list can be picked: `outcome:dismissed year:2024` for each of its people, whom bars part.
    fn picks(&self, choices: &[Choice], fixed: &[Key], at: usize) -> String {
        let open = |key: &&Key| choices.iter().any(|choice| choice.name == key.facet().id());
        let of_person = |person: &BTreeSet<Key>| {
            let one = |key: &Key| format!("{}:{}", key.facet().id(), self.id(*key));
            person.iter().filter(open).map(one).collect::<Vec<_>>().join(" ")
        };
        self.people(fixed, at).map(of_person).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join("|")
    }

    /// Where all cases of a list can be searched. The search has no filter by category, so it looks for the word.
    fn search(&self, of: Option<(Key, Option<Key>)>, scene: &Scene<'_>) -> String {
        let asked = keys(of).into_iter().map(|key| match key {
            Key::Category(_) => format!("&q={}", address::in_query(&self.short(key, scene))),
            key => format!("&{}={}", key.facet().id(), self.id(key)),
        });
        scene.href(&format!("search/?kind=case{}", asked.collect::<String>()))
    }
}

impl Index {
    fn new(facet: Facet, links: Vec<CountedLink>, scene: &Scene<'_>) -> Self {
        let title = scene.words.say(&format!("cases-{}", facet.folder()));
        let number = links.len();
        Index { id: facet.folder(), title, links, number, open: false }
    }
}

/// The keys of a list.
fn keys(of: Option<(Key, Option<Key>)>) -> Vec<Key> {
    of.into_iter().flat_map(|(key, other)| [Some(key), other]).flatten().collect()
}
