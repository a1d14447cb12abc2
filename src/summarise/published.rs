//! Published outcomes by kind, of a force or summed over all forces, each number with the observations that it was made from.

use super::series::Seen;
use crate::disclose::Public;
use crate::rules::r35::{self, Measured};
use crate::value::figures::{Area, FigureSet, Observation};
use crate::vocabulary::{Population, Term, Use};
use std::collections::{BTreeMap, BTreeSet};

/// A number, and what it was made from.
#[derive(Debug, Clone)]
pub struct Total<'a> {
    /// The number, or why there is none.
    pub sum: Sum,
    /// The observations in it: one where it is as published, more where it was added up, none where nothing is held.
    pub parts: Vec<Seen<'a>>,
    /// Its anchor, on the page of its area, where it was added up.
    pub anchor: String,
}

/// A sum of published numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Sum {
    /// The sum.
    Shown(f64),
    /// A number in it is held back, so that no sum may be given.
    Suppressed,
    /// No number is held.
    NotAvailable,
}

impl Sum {
    /// The number, if there is one.
    #[must_use]
    pub fn shown(self) -> Option<f64> {
        if let Sum::Shown(sum) = self { Some(sum) } else { None }
    }
}

/// The published outcomes of one group of people.
#[derive(Debug, Clone)]
pub struct Outcomes<'a> {
    /// The dataset.
    pub set: &'a FigureSet,
    /// Who.
    pub population: Population,
    /// By category of the dataset, in its order.
    pub outcomes: BTreeMap<usize, Total<'a>>,
    /// All with a stated outcome.
    pub stated: Total<'a>,
    /// All with a case to answer.
    pub case_to_answer: Total<'a>,
    /// All of whom something was found proven.
    pub proven: Total<'a>,
}

impl<'a> Outcomes<'a> {
    /// Every number, in the order in which they are shown.
    pub fn totals(&self) -> impl Iterator<Item = &Total<'a>> {
        self.outcomes.values().chain([&self.stated, &self.case_to_answer, &self.proven])
    }
}

/// The dataset that tells outcomes by kind, if there is one.
#[must_use]
pub fn dataset(public: &Public) -> Option<&FigureSet> {
    public.figures.iter().find(|set| set.measures.iter().any(|measure| measure.usage == Some(Use::Outcome)))
}

/// The published outcomes of a population in a force, or summed over all forces; `None` where nothing is published.
#[must_use]
pub fn outcomes<'a>(set: &'a FigureSet, area: &Area, population: Population) -> Option<Outcomes<'a>> {
    let within = |o: &&Observation| match area {
        Area::Nation => o.area != Area::Nation,
        Area::Force(_) => o.area == *area,
    };
    let rows = set.observations.iter().filter(|o| o.population == population).filter(within);
    let mut gathered: BTreeMap<(Use, usize), Vec<Seen<'a>>> = BTreeMap::new();
    let mut firsts: BTreeMap<Use, Measured> = BTreeMap::new();
    for observation in rows {
        let Some(usage) = set.measure(observation).usage else { continue };
        // What was counted otherwise, or at another time, is in no sum with the newest (rule R35).
        let measured = Measured::of(set, observation);
        if r35::side_by_side(firsts.entry(usage).or_insert(measured), &measured).is_ok() {
            gathered.entry((usage, observation.category)).or_default().push(Seen { set, observation });
        }
    }
    let total =
        |parts: Vec<Seen<'a>>, kind: &str| Total { sum: sum(&parts), anchor: anchor(set, kind, population, &parts), parts };
    let categories: BTreeSet<usize> =
        gathered.keys().filter(|(usage, _)| *usage == Use::Outcome).map(|(_, category)| *category).collect();
    let of = |usage: Use, category: usize| gathered.get(&(usage, category)).cloned().unwrap_or_default();
    // The first category of a use takes in all the others: the description lists it first.
    let whole = |usage: Use| {
        let category = gathered.keys().find(|(found, _)| *found == usage).map(|(_, category)| *category);
        total(category.map(|category| of(usage, category)).unwrap_or_default(), usage.id())
    };
    let outcomes: BTreeMap<usize, Total<'a>> = categories
        .into_iter()
        .map(|category| {
            let id = set.categories.get(category).map_or("", |category| category.id.as_str());
            (category, total(of(Use::Outcome, category), &format!("outcome.{id}")))
        })
        .filter(|(_, total)| total.sum != Sum::NotAvailable)
        .collect();
    let stated: Vec<Seen<'a>> = outcomes.values().flat_map(|total| total.parts.iter().copied()).collect();
    let stated = total(stated, "outcome.stated");
    let (case_to_answer, proven) = (whole(Use::CaseToAnswer), whole(Use::Finding));
    (!outcomes.is_empty()).then_some(Outcomes { set, population, outcomes, stated, case_to_answer, proven })
}

/// The sum of what is published; none where a part is held back.
fn sum(parts: &[Seen<'_>]) -> Sum {
    if parts.iter().any(|seen| seen.observation.value.is_suppressed()) {
        return Sum::Suppressed;
    }
    let numbers: Vec<f64> = parts.iter().filter_map(Seen::number).collect();
    if numbers.is_empty() { Sum::NotAvailable } else { Sum::Shown(numbers.iter().sum()) }
}

/// `sum.DATASET.KIND.POPULATION.FROM.TO`; empty where nothing was added up.
fn anchor(set: &FigureSet, kind: &str, population: Population, parts: &[Seen<'_>]) -> String {
    match parts {
        [first, _, ..] => {
            let period = first.period();
            format!("sum.{}.{kind}.{}.{}.{}", set.id, population.id(), period.from, period.to)
        }
        _ => String::new(),
    }
}
