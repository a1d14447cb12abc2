//! Outcomes after independent investigations, as published for a force.

use super::{amount, held_back, shows_held_back, stands_at};
use crate::render::chart::{About, KeyMark, ShareBar, ShareSegment, share_bar};
use crate::render::page::Scene;
use crate::render::view::{Cell, Column, Drawing, Figure, KeyEntry, Link, Row, Table};
use crate::render::{address, words};
use crate::summarise::published::{self, Outcomes, Sum, Total};
use crate::value::figures::{Area, FigureSet};
use crate::vocabulary::{Population, Term, Use};
use std::collections::BTreeSet;

/// The anchor of published outcomes.
pub const PUBLISHED_OUTCOMES: &str = "published-outcomes";

/// Outcomes after independent investigations, as published for a force: a bar for each group of people, one for all forces, and a table.
pub fn published_outcomes(area: &Area, name: &str, scene: &Scene<'_>) -> Option<Figure> {
    let set = published::dataset(scene.public)?;
    let groups = groups(set, area);
    if groups.is_empty() {
        return None;
    }
    let all = published::outcomes(set, &Area::Nation, Population::PoliceOfficers);
    Some(figure(set, area, name, &groups, all.as_ref(), scene))
}

/// The same of all forces together.
pub fn published_outcomes_of_all(scene: &Scene<'_>) -> Option<Figure> {
    let set = published::dataset(scene.public)?;
    let groups = groups(set, &Area::Nation);
    (!groups.is_empty()).then(|| figure(set, &Area::Nation, ALL, &groups, None, scene))
}

/// How all forces are spoken of.
const ALL: &str = "all forces together";

/// Officers, staff, and both together where the source does not part them.
pub fn groups<'a>(set: &'a FigureSet, area: &Area) -> Vec<Outcomes<'a>> {
    [Population::PoliceOfficers, Population::PoliceStaff, Population::OfficersAndStaff]
        .into_iter()
        .filter_map(|population| published::outcomes(set, area, population))
        .collect()
}

/// Every number of a group with what it counts, in the order in which they are shown.
pub fn labelled<'a, 'g>(set: &'a FigureSet, group: &'g Outcomes<'a>) -> impl Iterator<Item = (&'a str, &'g Total<'a>)> {
    let labels = group.outcomes.keys().map(|index| set.categories.get(*index).map_or("", |category| category.label.as_str()));
    labels.chain(["Outcomes stated", "With a case to answer", "Found proven"]).zip(group.totals())
}

fn figure(
    set: &FigureSet,
    area: &Area,
    name: &str,
    groups: &[Outcomes<'_>],
    all: Option<&Outcomes<'_>>,
    scene: &Scene<'_>,
) -> Figure {
    let steps = outcome_steps(set);
    let mut drawings = Vec::new();
    for (at, (group, whose)) in groups.iter().map(|g| (g, name)).chain(all.map(|g| (g, ALL))).enumerate() {
        let population = group.population.label().to_lowercase();
        let title = format!("{}, {population}", words::capital(whose));
        let Some(total) = group.stated.sum.shown() else {
            // Shares of what is left would be shares of another whole.
            let note = "Not drawn: a number is held back, [c]".to_owned();
            drawings.push(Drawing { title, note, svg: None });
            continue;
        };
        let described: Vec<String> = steps
            .iter()
            .map(|(_, label, index)| format!("{} {}", label.to_lowercase(), words::scale(number(group, *index))))
            .collect();
        let svg = share_bar(&ShareBar {
            about: About { id: format!("published-outcomes-{at}"), title: title.clone(), description: described.join(", ") },
            segments: steps
                .iter()
                .map(|(step, label, index)| {
                    let value = number(group, *index);
                    ShareSegment { label: label.clone(), step: *step, amount: amount(value, words::scale(value)) }
                })
                .collect(),
        });
        let to_answer = group.case_to_answer.sum.shown();
        let mut note = to_answer.map_or_else(String::new, |n| format!("{} with a case to answer", words::scale(n)));
        if to_answer.is_some_and(|n| (n - total).abs() > 0.5) {
            note = format!("{note}; the published outcomes sum to {}", words::scale(total));
        }
        match svg {
            Some(svg) => drawings.push(Drawing { title, note, svg: Some(svg) }),
            None => drawings.push(Drawing { title, note: "None counted in these reports".to_owned(), svg: None }),
        }
    }
    let table = published_outcomes_table(set, area, &steps, groups, all, scene);
    let key_to_marks = if shows_held_back(&table.rows) { format!(" {}", words::SUPPRESSED) } else { String::new() };
    let sample = groups.iter().chain(all).flat_map(|group| &group.stated.parts).next();
    let reports = sample.map_or_else(String::new, |seen| {
        format!("; reports of {}", words::period(seen.period(), set.measure(seen.observation).period))
    });
    Figure {
        id: PUBLISHED_OUTCOMES.to_owned(),
        title: finding(groups, &steps, name),
        subtitle: format!(
            "People with a case to answer in published reports of the watchdog, by outcome{reports}. Bars show shares; numbers are people. The gravest matters only, and no measure of all misconduct."
        ),
        drawings,
        multiples: false,
        key: steps.iter().map(|(step, label, _)| KeyEntry::new(KeyMark::Step(*step), label.clone())).collect(),
        table: Some(table),
        folded: false,
        source: format!("Source: {}.{key_to_marks}", set.publisher),
        links: vec![Link::new("Data, definitions and caveats", scene.href(&address::dataset(&set.id)))],
    }
}

/// The number of an outcome; what is not counted in reports that were read through is nought in a share.
fn number(group: &Outcomes<'_>, index: usize) -> f64 {
    group.outcomes.get(&index).and_then(|total| total.sum.shown()).unwrap_or(0.0)
}

/// People below which a title makes no statement of their number: the table does, with its caveats.
const FEWEST_FOR_A_TITLE: f64 = 10.0;

/// The figure's title: what the numbers say, in a sentence.
fn finding(groups: &[Outcomes<'_>], steps: &[(u8, String, usize)], name: &str) -> String {
    let officers = groups.iter().find(|group| group.population == Population::PoliceOfficers);
    let gravest = steps.last();
    // Of those whose outcome is stated: of the others nothing is known.
    match (officers.and_then(|group| Some((group, group.stated.sum.shown()?))), gravest) {
        (Some((group, total)), Some((_, label, index))) if total >= FEWEST_FOR_A_TITLE => {
            let gravest = number(group, *index);
            let number = if gravest == 0.0 { "None".to_owned() } else { spelt(gravest) };
            format!(
                "{number} of {} officers {} {} where the watchdog saw a case to answer",
                words::scale(total),
                if name == ALL { "in all forces".to_owned() } else { format!("of {}", words::the(name)) },
                verb(gravest, label)
            )
        }
        _ => format!("{}: what followed where the watchdog saw a case to answer", words::capital(name)),
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

/// The outcome categories of a dataset in its own order, which is that of gravity, each with a step of the scale.
fn outcome_steps(set: &FigureSet) -> Vec<(u8, String, usize)> {
    let used: BTreeSet<usize> =
        set.observations.iter().filter(|o| set.measure(o).usage == Some(Use::Outcome)).map(|o| o.category).collect();
    let steps: [u8; 5] = if used.len() == 4 { [0, 1, 2, 4, 4] } else { [0, 1, 2, 3, 4] };
    used.into_iter().zip(steps).map(|(index, step)| (step, set.categories[index].label.clone(), index)).collect()
}

fn published_outcomes_table(
    set: &FigureSet,
    area: &Area,
    steps: &[(u8, String, usize)],
    groups: &[Outcomes<'_>],
    all: Option<&Outcomes<'_>>,
    scene: &Scene<'_>,
) -> Table {
    let shown: Vec<(&Outcomes<'_>, &Area)> =
        groups.iter().map(|group| (group, area)).chain(all.map(|all| (all, &Area::Nation))).collect();
    let mut columns = vec![Column::words("Outcome")];
    columns.extend(groups.iter().map(|group| Column::numbers(group.population.label())));
    columns.extend(all.map(|group| Column::numbers(&format!("All forces, {}", group.population.label().to_lowercase()))));
    let line = |label: &str, pick: &dyn for<'g> Fn(&'g Outcomes<'g>) -> Option<&'g Total<'g>>| {
        let mut cells = vec![Cell::new(label)];
        cells.extend(
            shown.iter().map(|(group, whose)| pick(group).map_or_else(|| Cell::new("[x]"), |total| cell(total, whose, scene))),
        );
        Row::new(cells)
    };
    let mut rows: Vec<Row> = steps.iter().map(|(_, label, index)| line(label, &|group| group.outcomes.get(index))).collect();
    rows.push(line("Outcomes stated", &|group| Some(&group.stated)).class("sum"));
    rows.push(line("With a case to answer", &|group| Some(&group.case_to_answer)));
    if set.measures.iter().any(|measure| measure.usage == Some(Use::Finding)) {
        rows.push(line("Found proven", &|group| Some(&group.proven)));
    }
    Table { caption: "People, by outcome".to_owned(), class: "tight", columns, rows }
}

/// A number that leads to where it stands: to its observation, or to the sum on the page of its area.
fn cell(total: &Total<'_>, area: &Area, scene: &Scene<'_>) -> Cell {
    let text = match total.sum {
        Sum::Shown(sum) => words::scale(sum),
        Sum::Suppressed => held_back(),
        Sum::NotAvailable => "[x]".to_owned(),
    };
    match total.parts.as_slice() {
        [] => Cell::new(text),
        [one] => Cell::new(text).link(stands_at(one, scene)),
        _ => Cell::new(text).link(scene.href(&format!("{}#{}", address::area(area), total.anchor))),
    }
}
