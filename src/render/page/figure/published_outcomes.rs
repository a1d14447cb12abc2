//! Outcomes after independent investigations, as published for a force.

use super::{amount, held_back, shows_held_back};
use crate::render::chart::{About, KeyMark, ShareBar, ShareSegment, share_bar};
use crate::render::page::Scene;
use crate::render::view::{Cell, Column, Drawing, Figure, KeyEntry, Link, Row, Table};
use crate::render::{address, words};
use crate::rules::r35::{self, Measured};
use crate::value::figures::{Area, FigureSet, Observation};
use crate::vocabulary::{Population, Term, Use};
use std::collections::{BTreeMap, BTreeSet};

/// The anchor of published outcomes.
pub const PUBLISHED_OUTCOMES: &str = "published-outcomes";

/// Outcomes after independent investigations, as published: a bar for each group of people, and a table.
pub fn published_outcomes(area: &Area, name: &str, scene: &Scene<'_>) -> Option<Figure> {
    let set = scene.public.figures.iter().find(|set| set.measures.iter().any(|measure| measure.usage == Some(Use::Outcome)))?;
    let steps = outcome_steps(set);
    let groups: Vec<Group> = [Population::PoliceOfficers, Population::PoliceStaff, Population::OfficersAndStaff]
        .into_iter()
        .filter_map(|population| group(set, Some(area), population))
        .collect();
    if groups.is_empty() {
        return None;
    }
    let all = group(set, None, Population::PoliceOfficers);
    let mut drawings = Vec::new();
    for (at, (group, whose)) in groups.iter().map(|g| (g, name)).chain(all.iter().map(|g| (g, "all forces together"))).enumerate()
    {
        let population = group.population.label().to_lowercase();
        let title = format!("{}, {population}", words::capital(whose));
        let Some(total) = group.stated() else {
            // Shares of what is left would be shares of another whole.
            let note = "Not drawn: a number is held back, [c]".to_owned();
            drawings.push(Drawing { title, note, svg: None });
            continue;
        };
        let described: Vec<String> = steps
            .iter()
            .map(|(_, label, index)| {
                format!("{} {}", label.to_lowercase(), words::scale(group.outcomes.get(index).copied().unwrap_or(0.0)))
            })
            .collect();
        let svg = share_bar(&ShareBar {
            about: About { id: format!("published-outcomes-{at}"), title: title.clone(), description: described.join(", ") },
            segments: steps
                .iter()
                .map(|(step, label, index)| {
                    let value = group.outcomes.get(index).copied().unwrap_or(0.0);
                    ShareSegment { label: label.clone(), step: *step, amount: amount(value, words::scale(value)) }
                })
                .collect(),
        });
        let to_answer = group.case_to_answer.shown();
        let mut note = to_answer.map_or_else(String::new, |n| format!("{} with a case to answer", words::scale(n)));
        if to_answer.is_some_and(|n| (n - total).abs() > 0.5) {
            note = format!("{note}; the published outcomes sum to {}", words::scale(total));
        }
        match svg {
            Some(svg) => drawings.push(Drawing { title, note, svg: Some(svg) }),
            None => drawings.push(Drawing { title, note: "None counted in these reports".to_owned(), svg: None }),
        }
    }
    let table = published_outcomes_table(set, &steps, &groups, all.as_ref());
    let key_to_marks = if shows_held_back(&table.rows) { format!(" {}", words::SUPPRESSED) } else { String::new() };
    let sample = set.observations.iter().find(|o| o.area == *area && set.measure(o).usage == Some(Use::Outcome))?;
    let title = finding(&groups, &steps, name);
    Some(Figure {
        id: PUBLISHED_OUTCOMES.to_owned(),
        title,
        subtitle: format!(
            "People with a case to answer in published reports of the watchdog, by outcome; reports of {}. Bars show shares; numbers are people. The gravest matters only, and no measure of all misconduct.",
            words::period(sample.period, set.measure(sample).period)
        ),
        drawings,
        multiples: false,
        key: steps.iter().map(|(step, label, _)| KeyEntry::new(KeyMark::Step(*step), label.clone())).collect(),
        table: Some(table),
        folded: false,
        source: format!("Source: {}.{key_to_marks}", set.publisher),
        links: vec![Link::new("Data, definitions and caveats", scene.href(&address::dataset(&set.id)))],
    })
}

/// People below which a title makes no statement of their number: the table does, with its caveats.
const FEWEST_FOR_A_TITLE: f64 = 10.0;

/// The figure's title: what the numbers say, in a sentence.
fn finding(groups: &[Group], steps: &[(u8, String, usize)], name: &str) -> String {
    let officers = groups.iter().find(|group| group.population == Population::PoliceOfficers);
    let gravest = steps.last();
    // Of those whose outcome is stated: of the others nothing is known.
    match (officers.and_then(|group| Some((group, group.stated()?))), gravest) {
        (Some((group, total)), Some((_, label, index))) if total >= FEWEST_FOR_A_TITLE => {
            let gravest = group.outcomes.get(index).copied().unwrap_or(0.0);
            let number = if gravest == 0.0 { "None".to_owned() } else { spelt(gravest) };
            format!(
                "{number} of {} officers of {} {} where the watchdog saw a case to answer",
                words::scale(total),
                words::the(name),
                verb(gravest, label)
            )
        }
        _ => format!("{name}: what followed where the watchdog saw a case to answer"),
    }
}

/// A count at the beginning of a sentence.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of people, checked to be whole and small")]
fn spelt(count: f64) -> String {
    if count.fract() == 0.0 && (0.0..1e6).contains(&count) {
        words::capital(&words::count(count as u32))
    } else {
        words::scale(count)
    }
}

fn verb(count: f64, label: &str) -> String {
    let was = if (count - 1.0).abs() < 0.5 || count == 0.0 { "was" } else { "were" };
    format!("{was} {}", label.to_lowercase())
}

/// The outcomes of one group of people.
struct Group {
    population: Population,
    outcomes: BTreeMap<usize, f64>,
    /// Outcomes of which a number is held back, so that no sum of them may be given.
    suppressed: BTreeSet<usize>,
    case_to_answer: Sum,
    proven: Sum,
}

impl Group {
    /// All with a stated outcome; `None` where one is held back, for it would be a sum of less.
    fn stated(&self) -> Option<f64> {
        self.suppressed.is_empty().then(|| self.outcomes.values().sum())
    }
}

/// A sum of published numbers.
#[derive(Clone, Copy)]
enum Sum {
    Shown(f64),
    /// A number in it is held back.
    Suppressed,
    NotAvailable,
}

impl Sum {
    fn shown(self) -> Option<f64> {
        if let Sum::Shown(sum) = self { Some(sum) } else { None }
    }
}

/// The outcome categories of a dataset in its own order, which is that of gravity, each with a step of the scale.
fn outcome_steps(set: &FigureSet) -> Vec<(u8, String, usize)> {
    let used: BTreeSet<usize> =
        set.observations.iter().filter(|o| set.measure(o).usage == Some(Use::Outcome)).map(|o| o.category).collect();
    let steps: [u8; 5] = if used.len() == 4 { [0, 1, 2, 4, 4] } else { [0, 1, 2, 3, 4] };
    used.into_iter().zip(steps).map(|(index, step)| (step, set.categories[index].label.clone(), index)).collect()
}

/// The numbers of a population in an area, or summed over all forces; `None` where nothing is published.
fn group(set: &FigureSet, area: Option<&Area>, population: Population) -> Option<Group> {
    let rows: Vec<&Observation> = set
        .observations
        .iter()
        .filter(|o| o.population == population && area.map_or(o.area != Area::Nation, |area| o.area == *area))
        .collect();
    let mut outcomes: BTreeMap<usize, f64> = BTreeMap::new();
    let mut sums: BTreeMap<(Use, usize), f64> = BTreeMap::new();
    let mut suppressed: BTreeSet<usize> = BTreeSet::new();
    let mut without: BTreeSet<(Use, usize)> = BTreeSet::new();
    let mut firsts: BTreeMap<Use, Measured> = BTreeMap::new();
    for row in rows {
        let Some(usage) = set.measure(row).usage else { continue };
        if row.value.is_suppressed() {
            if usage == Use::Outcome {
                suppressed.insert(row.category);
            }
            without.insert((usage, row.category));
        }
        let Some(number) = row.value.number() else { continue };
        // What was counted otherwise, or at another time, is in no sum with the newest (rule R35).
        let measured = Measured::of(set, row);
        if r35::side_by_side(firsts.entry(usage).or_insert(measured), &measured).is_err() {
            continue;
        }
        match usage {
            Use::Outcome => *outcomes.entry(row.category).or_default() += number,
            usage => *sums.entry((usage, row.category)).or_default() += number,
        }
    }
    outcomes.retain(|category, _| !suppressed.contains(category));
    let first = |usage: Use| {
        let key = sums.keys().chain(&without).filter(|(found, _)| *found == usage).min();
        match key.map(|key| (without.contains(key), sums.get(key))) {
            Some((true, _)) => Sum::Suppressed,
            Some((false, Some(sum))) => Sum::Shown(*sum),
            _ => Sum::NotAvailable,
        }
    };
    (!outcomes.is_empty() || !suppressed.is_empty()).then(|| Group {
        population,
        outcomes,
        suppressed,
        case_to_answer: first(Use::CaseToAnswer),
        proven: first(Use::Finding),
    })
}

fn published_outcomes_table(set: &FigureSet, steps: &[(u8, String, usize)], groups: &[Group], all: Option<&Group>) -> Table {
    let shown: Vec<&Group> = groups.iter().chain(all).collect();
    let mut columns = vec![Column::words("Outcome")];
    columns.extend(groups.iter().map(|group| Column::numbers(group.population.label())));
    columns.extend(all.map(|group| Column::numbers(&format!("All forces, {}", group.population.label().to_lowercase()))));
    let number = |sum: Sum| {
        Cell::new(match sum {
            Sum::Shown(sum) => words::scale(sum),
            Sum::Suppressed => held_back(),
            Sum::NotAvailable => "[x]".to_owned(),
        })
    };
    let outcome = |group: &Group, index: &usize| match group.outcomes.get(index) {
        _ if group.suppressed.contains(index) => Sum::Suppressed,
        Some(sum) => Sum::Shown(*sum),
        None => Sum::NotAvailable,
    };
    let mut rows: Vec<Row> = steps
        .iter()
        .map(|(_, label, index)| {
            let mut cells = vec![Cell::new(label)];
            cells.extend(shown.iter().map(|group| number(outcome(group, index))));
            Row::new(cells)
        })
        .collect();
    let line = |label: &str, pick: &dyn Fn(&Group) -> Sum| {
        let mut cells = vec![Cell::new(label)];
        cells.extend(shown.iter().map(|group| number(pick(group))));
        Row::new(cells)
    };
    rows.push(line("Outcomes stated", &|group| group.stated().map_or(Sum::Suppressed, Sum::Shown)).class("sum"));
    rows.push(line("With a case to answer", &|group| group.case_to_answer));
    if set.measures.iter().any(|measure| measure.usage == Some(Use::Finding)) {
        rows.push(line("Found proven", &|group| group.proven));
    }
    Table { caption: "People, by outcome".to_owned(), class: "tight", columns, rows }
}
