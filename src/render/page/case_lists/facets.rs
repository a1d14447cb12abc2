//! By what cases are listed: force, outcome, category, year; and which cases stand under each of these, and under each pair of them.
//!
//! All of it is read from what may be shown, so nothing that is withheld can be counted. A list that any release had is kept, be it empty.

use crate::disclose::{Case, Person};
use crate::render::page::Scene;
use crate::render::page::case_parts::outcome_class;
use crate::render::{address, words};
use crate::say;
use crate::summarise::Listed;
use crate::summarise::outcomes::{OutcomeClass, year_of};
use crate::value::force::Force;
use crate::vocabulary::{Category, Term};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// By what cases are listed, in the order in which two of them stand in an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// The force.
    Force,
    /// What holds for a person, of misconduct cases alone.
    Outcome,
    /// What was alleged, as far as it is told.
    Category,
    /// The year of what holds.
    Year,
}

impl Facet {
    /// All, in the order in which pages offer them.
    pub const ALL: [Facet; 4] = [Facet::Outcome, Facet::Category, Facet::Year, Facet::Force];

    /// For addresses, and for scripts.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Facet::Force => "force",
            Facet::Outcome => "outcome",
            Facet::Category => "category",
            Facet::Year => "year",
        }
    }

    /// The folder of its lists, and its anchor on the page of all cases.
    #[must_use]
    pub fn folder(self) -> &'static str {
        match self {
            Facet::Force => "by-force",
            Facet::Outcome => "by-outcome",
            Facet::Category => "by-category",
            Facet::Year => "by-year",
        }
    }
}

/// What a list is of. In the order of facets, and of each in the order in which pages offer them: years newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// A force, by its place in [`Lists::forces`].
    Force(usize),
    /// A class of outcome.
    Outcome(OutcomeClass),
    /// A category of conduct.
    Category(Category),
    /// A year, or none that is known.
    Year(Reverse<Option<i16>>),
}

impl Key {
    /// By what it lists.
    #[must_use]
    pub fn facet(self) -> Facet {
        match self {
            Key::Force(_) => Facet::Force,
            Key::Outcome(_) => Facet::Outcome,
            Key::Category(_) => Facet::Category,
            Key::Year(_) => Facet::Year,
        }
    }
}

/// Two keys of different facets, in the order of an address.
type Pair = (Key, Key);

/// The cases of each list, as places in the list of all, newest first.
#[derive(Debug)]
pub struct Lists<'a> {
    /// All cases.
    pub all: &'a [Listed<'a>],
    /// The forces: those with a tile, then the others, by name.
    pub forces: Vec<&'a Force>,
    /// What each case stands under: one set for each of its people, so that two things told together are told of one person.
    keys: Vec<Vec<BTreeSet<Key>>>,
    one: BTreeMap<Key, Vec<usize>>,
    two: BTreeMap<Pair, Vec<usize>>,
    /// Pairs that a release had.
    kept: BTreeSet<Pair>,
}

impl<'a> Lists<'a> {
    /// Puts all cases that may be shown under what they are listed by.
    #[must_use]
    pub fn of(scene: &Scene<'a>) -> Self {
        let all: &[Listed<'a>] = &scene.summaries.nation.cases;
        let (territorial, others) = scene.forces_by_name();
        let at: BTreeMap<&str, &Force> = scene.public.forces.iter().map(|force| (force.id.as_str(), force)).collect();
        let named = territorial.into_iter().chain(others);
        let forces: Vec<&'a Force> = named.filter_map(|force| at.get(force.id.as_str()).copied()).collect();
        let keys = all.iter().map(|entry| keys(entry.case, &forces)).collect();
        let mut lists = Lists { all, forces, keys, one: BTreeMap::new(), two: BTreeMap::new(), kept: BTreeSet::new() };
        for (at, people) in lists.keys.iter().enumerate() {
            let one: BTreeSet<Key> = people.iter().flatten().copied().collect();
            let two: BTreeSet<Pair> = people.iter().flat_map(pairs).collect();
            for key in one {
                lists.one.entry(key).or_default().push(at);
            }
            for pair in two {
                lists.two.entry(pair).or_default().push(at);
            }
        }
        for address in scene.public.history.ever().into_iter().filter(|address| address.starts_with("/cases/by-")) {
            match lists.read(address) {
                Some((key, None)) => {
                    lists.one.entry(key).or_default();
                }
                Some((key, Some(other))) => {
                    lists.kept.insert((key, other));
                }
                None => {}
            }
        }
        lists
    }

    /// What the list at an address is of; `None` for other addresses, and for further pages of a list.
    fn read(&self, address: &str) -> Option<(Key, Option<Key>)> {
        let mut parts = address.strip_prefix("/cases/")?.strip_suffix('/')?.split('/');
        let first = self.key(parts.next()?, parts.next()?)?;
        let second = match parts.next() {
            Some(folder) => Some(self.key(folder, parts.next()?)?),
            None => None,
        };
        let in_order = second.is_none_or(|second| first.facet() < second.facet());
        (in_order && parts.next().is_none()).then_some((first, second))
    }

    fn key(&self, folder: &str, id: &str) -> Option<Key> {
        match folder {
            "by-force" => self.forces.iter().position(|force| force.id.as_str() == id).map(Key::Force),
            "by-outcome" => OutcomeClass::ALL.into_iter().find(|class| class.id() == id).map(Key::Outcome),
            "by-category" => Category::parse(id).map(Key::Category),
            "by-year" if id == UNDATED => Some(Key::Year(Reverse(None))),
            "by-year" => id.parse::<i16>().ok().filter(|year| year.to_string() == id).map(|year| Key::Year(Reverse(Some(year)))),
            _ => None,
        }
    }

    /// What can be listed by a facet, be it nothing now.
    pub fn by(&self, facet: Facet) -> impl Iterator<Item = Key> {
        self.one.keys().copied().filter(move |key| key.facet() == facet)
    }

    /// Every list of one, and every list of two that has an address.
    pub fn every(&self) -> impl Iterator<Item = (Key, Option<Key>)> {
        let two = self.two.keys().chain(self.kept.iter().filter(|pair| !self.two.contains_key(pair)));
        let two = two.filter(|(key, other)| self.is_made(*key, *other)).map(|(key, other)| (*key, Some(*other)));
        self.one.keys().map(|key| (*key, None)).chain(two)
    }

    /// The cases of a list, as places in the list of all.
    #[must_use]
    pub fn cases(&self, key: Key, other: Option<Key>) -> &[usize] {
        let found = match other {
            None => self.one.get(&key),
            Some(other) => self.two.get(&(key.min(other), key.max(other))),
        };
        found.map_or(&[], Vec::as_slice)
    }

    /// Whether two have a list of their own: one of several cases that are not all of what both list, or one that a release had.
    #[must_use]
    pub fn is_made(&self, key: Key, other: Key) -> bool {
        let shared = self.cases(key, Some(other)).len();
        let most = self.cases(key, None).len().max(self.cases(other, None).len());
        (shared > 1 && shared < most) || self.kept.contains(&(key.min(other), key.max(other)))
    }

    /// Where the cases that stand under two are: the case where it is one, else their list; `None` where there is none, or where
    /// it would be the list of either.
    #[must_use]
    pub fn place(&self, key: Key, other: Key) -> Option<String> {
        match self.cases(key, Some(other)) {
            [] => None,
            [one] => self.all.get(*one).map(|entry| address::case(&entry.case.id)),
            _ => self.is_made(key, other).then(|| self.path(key, Some(other))),
        }
    }

    /// What is true of each person of a case of whom all of `fixed` is.
    pub fn people(&self, fixed: &[Key], at: usize) -> impl Iterator<Item = &BTreeSet<Key>> {
        let people = self.keys.get(at).into_iter().flatten();
        people.filter(move |person| fixed.iter().all(|key| person.contains(key)))
    }

    /// What some cases stand under by a facet beside `fixed`, in order.
    #[must_use]
    pub fn under(&self, facet: Facet, fixed: &[Key], cases: &[usize]) -> BTreeSet<Key> {
        let keys = cases.iter().flat_map(|at| self.people(fixed, *at)).flatten();
        keys.copied().filter(|key| key.facet() == facet).collect()
    }

    /// The id of a key, as it stands in its address.
    #[must_use]
    pub fn id(&self, key: Key) -> String {
        match key {
            Key::Force(at) => self.forces.get(at).map_or_else(String::new, |force| force.id.to_string()),
            Key::Outcome(class) => class.id().to_owned(),
            Key::Category(category) => category.id().to_owned(),
            Key::Year(Reverse(year)) => year.map_or_else(|| UNDATED.to_owned(), |year| year.to_string()),
        }
    }

    /// The address of a list of one, or of two, which stand in the order of facets whichever is named first.
    #[must_use]
    pub fn path(&self, key: Key, other: Option<Key>) -> String {
        let folder = |key: Key| format!("{}/{}/", key.facet().folder(), self.id(key));
        match other {
            None => format!("cases/{}", folder(key)),
            Some(other) => format!("cases/{}{}", folder(key.min(other)), folder(key.max(other))),
        }
    }

    /// Its words in a list of lists.
    #[must_use]
    pub fn short(&self, key: Key, scene: &Scene<'_>) -> String {
        words::capital(&match key {
            Key::Force(at) => self.force(at, |force| scene.force_name(force).to_owned()),
            Key::Outcome(class) => outcome_class(class, scene.words).to_lowercase(),
            Key::Category(category) => scene.words.label(category).to_lowercase(),
            Key::Year(Reverse(Some(year))) => year.to_string(),
            Key::Year(Reverse(None)) => scene.words.say("cases-by-year.undated"),
        })
    }

    /// The title of the list of one.
    #[must_use]
    pub fn title(&self, key: Key, scene: &Scene<'_>) -> String {
        let words = scene.words;
        match key {
            Key::Force(at) => self.force(at, |force| say!(words, "cases-by-force.list", force = scene.force_in_words(force))),
            Key::Outcome(_) => say!(words, "cases-by-outcome.list", outcome = self.within(key, scene)),
            Key::Category(_) => say!(words, "cases-by-category.list", category = self.within(key, scene)),
            Key::Year(Reverse(Some(year))) => say!(words, "cases-by-year.list", year = year.to_string()),
            Key::Year(Reverse(None)) => words.say("cases-by-year.undated"),
        }
    }

    /// The title of the list of two.
    #[must_use]
    pub fn title_of_two(&self, key: Key, other: Key, scene: &Scene<'_>) -> String {
        let other = self.within(other, scene);
        match key {
            Key::Force(at) => {
                let force = self.force(at, |force| scene.force_in_words(force));
                say!(scene.words, "cases-of-two.force", force = force, which = other)
            }
            key => say!(scene.words, "cases-of-two", one = self.within(key, scene), two = other),
        }
    }

    /// Its words within a title.
    fn within(&self, key: Key, scene: &Scene<'_>) -> String {
        match key {
            Key::Force(at) => self.force(at, |force| scene.force_in_words(force)),
            Key::Outcome(class) => outcome_class(class, scene.words).to_lowercase(),
            Key::Category(category) => scene.words.label(category).to_lowercase(),
            Key::Year(Reverse(Some(year))) => say!(scene.words, "cases-of-two.year", year = year.to_string()),
            Key::Year(Reverse(None)) => scene.words.say("cases-of-two.undated"),
        }
    }

    /// What it means; nothing of a force.
    #[must_use]
    pub fn about(&self, key: Key, scene: &Scene<'_>) -> String {
        match key {
            Key::Force(_) => String::new(),
            Key::Outcome(class) => scene.words.say(&format!("outcome-class-{}.definition", class.id())),
            Key::Category(category) => scene.words.definition(category),
            Key::Year(Reverse(Some(_))) => scene.words.say("cases-by-year.about"),
            Key::Year(Reverse(None)) => scene.words.say("cases-by-year.undated-about"),
        }
    }

    /// The name of a force without the word for police; empty for what is none.
    #[must_use]
    pub fn force_short(&self, key: Key, scene: &Scene<'_>) -> String {
        match key {
            Key::Force(at) => self.force(at, |force| scene.force_short(force).to_owned()),
            _ => String::new(),
        }
    }

    fn force(&self, at: usize, words: impl Fn(&Force) -> String) -> String {
        self.forces.get(at).map_or_else(String::new, |force| words(force))
    }
}

/// What stands in an address for a year that nobody knows.
const UNDATED: &str = "undated";

/// Every two keys of a person that are of different facets.
fn pairs(person: &BTreeSet<Key>) -> Vec<Pair> {
    let after = |number: usize, key: Key| person.iter().skip(number + 1).map(move |other| (key, *other));
    let two = person.iter().enumerate().flat_map(|(number, key)| after(number, *key));
    two.filter(|(key, other)| key.facet() != other.facet()).collect()
}

/// What a case stands under, person by person: of two people the one may have been dismissed, and the other accused of dishonesty. Matters of
/// performance and of vetting have no misconduct outcome; of allegations that are withheld nothing is told.
fn keys(case: &Case, forces: &[&Force]) -> Vec<BTreeSet<Key>> {
    let force = forces.iter().position(|force| force.id == case.force).map(Key::Force);
    let of_person = |person: &Person| {
        let outcome = case.is_misconduct().then(|| Key::Outcome(OutcomeClass::of_person(person)));
        let told = person.allegations.iter().filter(|allegation| !allegation.withheld);
        let categories = told.flat_map(|allegation| &allegation.categories).map(|category| Key::Category(*category));
        let year = Key::Year(Reverse(year_of(person)));
        force.into_iter().chain(outcome).chain(categories).chain([year]).collect()
    };
    case.people.iter().map(of_person).collect()
}
