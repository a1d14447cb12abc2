//! Every number that has an address: what it says and what it was made from.

use crate::memory::Entry;
use crate::memory::difference::Differ;
use crate::render::address;
use crate::render::page::worked::{Classes, Years, counts, in_words};
use crate::render::page::{
    Scene, coverage, figure,
    figures::{lower_first, page_of},
};
use crate::render::words;
use crate::summarise::coverage::Covered;
use crate::summarise::published::{self, Sum};
use crate::summarise::series::Seen;
use crate::value::figures::{Area, FigureSet, Observation, TOTAL, Value};
use crate::vocabulary::{MissingMark, Term};
use std::collections::BTreeMap;

/// A number.
#[derive(Debug)]
pub struct Figure<'a> {
    /// As printed: `12`, `10.42 (6.74 to 15.38)`, `[c]`.
    pub value: String,
    /// Whom it is about.
    pub area: Area,
    /// What it is, in words: `Added to the barred list, police officers, year to 31 March 2025`.
    pub what: String,
    from: From<'a>,
}

impl<'a> Figure<'a> {
    /// Whether it counts people in the case records.
    #[must_use]
    pub fn counts_people(&self) -> bool {
        matches!(self.from, From::People(..) | From::Records(..))
    }

    /// The datasets from which it is; none where it counts people in the case records.
    #[must_use]
    pub fn sets(&self) -> Vec<&'a FigureSet> {
        match &self.from {
            From::Row(set, _) => vec![set],
            From::Figures(parts) => parts.iter().map(|seen| seen.set).collect(),
            From::Records(_, official) => official.iter().map(|seen| seen.set).collect(),
            From::People(..) => Vec::new(),
        }
    }

    /// The row of a dataset that it is, if it is one.
    #[must_use]
    pub fn row(&self) -> Option<(&'a FigureSet, &'a Observation)> {
        if let From::Row(set, observation) = self.from { Some((set, observation)) } else { None }
    }
}

/// What a number was made from.
#[derive(Debug)]
enum From<'a> {
    /// A row of a dataset's table.
    Row(&'a FigureSet, &'a Observation),
    /// Published numbers.
    Figures(Vec<Seen<'a>>),
    /// People in case records, of an area: of a class, and decided in a year.
    People(Area, Classes, Years),
    /// People in case records beside an official number, if there is one.
    Records(Area, Option<Seen<'a>>),
}

/// Every number that has an address, by address.
#[derive(Debug)]
pub struct Figures<'a> {
    /// The numbers.
    pub all: BTreeMap<String, Figure<'a>>,
}

impl<'a> Figures<'a> {
    /// Collects them.
    #[must_use]
    pub fn of(scene: &Scene<'a>) -> Self {
        let mut all = BTreeMap::new();
        let mut add = |address: String, value: String, (area, what): (Area, String), from: From<'a>| {
            all.insert(format!("/{address}"), Figure { value, area, what, from });
        };
        for set in &scene.public.figures {
            for observation in &set.observations {
                let about = (observation.area.clone(), row_in_words(set, observation));
                add(place_of(set, observation), value(observation.value), about, From::Row(set, observation));
            }
        }
        let areas = scene.public.forces.iter().map(|force| Area::Force(force.id.clone())).chain([Area::Nation]);
        for area in areas {
            let summary = match &area {
                Area::Nation => Some(&scene.summaries.nation),
                Area::Force(id) => scene.summaries.forces.get(id),
            };
            let Some(summary) = summary else { continue };
            let page = address::area(&area);
            for rate in &summary.worked_out {
                let value = match rate.result {
                    Ok(rate) => format!(
                        "{} ({} to {})",
                        words::decimal(rate.value, 2),
                        words::decimal(rate.low, 2),
                        words::decimal(rate.high, 2)
                    ),
                    Err(_) => MissingMark::NotAvailable.mark().to_owned(),
                };
                let when = words::period(rate.period, rate.part.set.measure(rate.part.observation).period);
                let about = (area.clone(), format!("{}, {}", rate.what.label(), lower_first(&when)));
                add(address::worked_out(rate), value, about, From::Figures([rate.part].into_iter().chain(rate.whole).collect()));
            }
            for (years, classes, people) in
                counts(summary).into_iter().map(|((years, classes), held)| (years, classes, held.values().sum::<u32>()))
            {
                let anchor = address::records(classes.id(), &years.id());
                let whom = if classes == Classes::All { "" } else { "People in case records: " };
                let about = (area.clone(), format!("{whom}{}", in_words(years, classes)));
                add(format!("{page}#{anchor}"), people.to_string(), about, From::People(area.clone(), classes, years));
            }
            let set = published::dataset(scene.public);
            let groups: Vec<_> =
                set.into_iter().flat_map(|set| figure::groups(set, &area).into_iter().map(move |of| (set, of))).collect();
            let sums = groups.iter().flat_map(|(set, group)| figure::labelled(set, group, scene.words));
            for (label, total) in sums.filter(|(_, total)| !total.anchor.is_empty()) {
                let value = match total.sum {
                    Sum::Shown(sum) => sum.to_string(),
                    Sum::Suppressed => MissingMark::Suppressed.mark().to_owned(),
                    Sum::NotAvailable => MissingMark::NotAvailable.mark().to_owned(),
                };
                let when = total.parts.first().map_or_else(String::new, |seen| {
                    format!(", {}", lower_first(&words::period(seen.period(), seen.set.measure(seen.observation).period)))
                });
                let about = (area.clone(), format!("{}, sum{when}", label.english));
                add(format!("{page}#{}", total.anchor), value, about, From::Figures(total.parts.clone()));
            }
        }
        for line in &scene.summaries.coverage {
            let about = (line.area.clone(), coverage::in_words(line));
            add(coverage::place(line), covered(line), about, From::Records(line.area.clone(), line.official));
        }
        Figures { all }
    }

    /// Through what an address moved: the rows, figures and people from which its number is made and which differ too. Empty where none
    /// does, because the number is worked out in another way than before; and for what is no number.
    #[must_use]
    pub fn why(&self, address: &str, differ: &Differ<'_>) -> Vec<String> {
        let Some(figure) = self.all.get(address) else { return Vec::new() };
        let figures = |parts: &[Seen<'_>]| -> Vec<String> {
            let places = parts.iter().map(|seen| format!("/{}", place_of(seen.set, seen.observation)));
            places.filter(|place| differ.contains_key(place.as_str())).collect()
        };
        match &figure.from {
            From::Row(set, observation) => vec![format!("{}:{}", set.table, observation.line)],
            From::Figures(parts) => figures(parts),
            From::People(area, classes, years) => {
                people(area, differ, |class, year| classes.takes_in(class) && years.takes_in(year))
            }
            From::Records(area, official) => {
                let mut by: Vec<String> = official.iter().flat_map(|seen| figures(std::slice::from_ref(seen))).collect();
                by.extend(people(area, differ, |_, _| true));
                by
            }
        }
    }
}

/// The people of an area whose outcome differs, where the class and the year that were or are theirs count.
fn people(area: &Area, differ: &Differ<'_>, counts: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let counted = |entry: Option<&Entry>| {
        let Some(Entry::Outcome(value)) = entry else { return false };
        let mut parts = value.split("; ");
        let (force, class, year) = (parts.next(), parts.next().unwrap_or(""), parts.next().unwrap_or(""));
        (*area == Area::Nation || force == Some(area.id())) && counts(class, year)
    };
    differ.iter().filter(|(_, (was, now))| counted(*was) || counted(*now)).map(|(address, _)| (*address).to_owned()).collect()
}

/// What a row of a dataset counts.
fn row_in_words(set: &FigureSet, observation: &Observation) -> String {
    let (measure, category) = (set.measure(observation), set.category(observation));
    let of_category = if category.id.as_str() == TOTAL { String::new() } else { format!(", {}", lower_first(&category.label)) };
    let when = lower_first(&words::period(observation.period, measure.period));
    format!("{}{of_category}, {}, {when}", measure.label, observation.population.label().to_lowercase())
}

/// Where an observation stands.
fn place_of(set: &FigureSet, observation: &Observation) -> String {
    format!("{}#{}", page_of(set, observation), address::observation(set, observation))
}

/// A value as its publisher printed it, or the mark in its place.
fn value(value: Value) -> String {
    match value {
        Value::Number(number) => format!("{:.*}", usize::from(number.decimals), number.value),
        Value::Missing(mark) => mark.mark().to_owned(),
    }
}

/// How many people are documented, of how many counted.
fn covered(line: &Covered<'_>) -> String {
    let (least, most) = (line.documented.surely, line.documented.at_most());
    let documented = if least == most { least.to_string() } else { format!("{least} to {most}") };
    match line.official {
        Some(seen) => format!("{documented} of {}", value(seen.observation.value)),
        None => documented,
    }
}
