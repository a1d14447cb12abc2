//! Outcomes after independent investigations, as published for a force.

use super::{amount, held_back, shows_held_back, stands_at};
use crate::language::Words;
use crate::render::chart::{About, KeyMark, ShareBar, ShareSegment, share_bar};
use crate::render::page::Scene;
use crate::render::view::{Cell, Column, Drawing, Figure, KeyEntry, Link, Row, Table};
use crate::render::{address, words};
use crate::say;
use crate::summarise::published::{self, Outcomes, Sum, Total};
use crate::value::figures::{Area, FigureSet};
use crate::vocabulary::{Population, Use};
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
    Some(figure(set, area, Some(name), &groups, all.as_ref(), scene))
}

/// The same of all forces together.
pub fn published_outcomes_of_all(scene: &Scene<'_>) -> Option<Figure> {
    let set = published::dataset(scene.public)?;
    let groups = groups(set, &Area::Nation);
    (!groups.is_empty()).then(|| figure(set, &Area::Nation, None, &groups, None, scene))
}

/// Officers, staff, and both together where the source does not part them.
pub fn groups<'a>(set: &'a FigureSet, area: &Area) -> Vec<Outcomes<'a>> {
    [Population::PoliceOfficers, Population::PoliceStaff, Population::OfficersAndStaff]
        .into_iter()
        .filter_map(|population| published::outcomes(set, area, population))
        .collect()
}

/// What a number of a group counts.
#[derive(Debug, Clone)]
pub struct Counts {
    /// As printed.
    pub text: String,
    /// The same in English, for what is told in English alone.
    pub english: String,
    /// Whether the words are those of the content.
    pub of_content: bool,
}

/// Every number of a group with what it counts, in the order in which they are shown.
pub fn labelled<'a, 'g>(
    set: &'a FigureSet,
    group: &'g Outcomes<'a>,
    said: &Words,
) -> impl Iterator<Item = (Counts, &'g Total<'a>)> {
    let labels = group.outcomes.keys().map(|index| {
        let label = set.categories.get(*index).map_or("", |category| category.label.as_str());
        Counts { text: label.to_owned(), english: label.to_owned(), of_content: true }
    });
    let own = ["stated", "answered", "proven"].map(|name| {
        let (text, english) = (said.say(&format!("outcomes-{name}")), Words::english().say(&format!("outcomes-{name}")));
        Counts { text, english, of_content: false }
    });
    labels.chain(own).zip(group.totals())
}

fn figure(
    set: &FigureSet,
    area: &Area,
    force: Option<&str>,
    groups: &[Outcomes<'_>],
    all: Option<&Outcomes<'_>>,
    scene: &Scene<'_>,
) -> Figure {
    let steps = outcome_steps(set);
    let said = scene.words;
    let all_forces = said.say("outcomes-all");
    let name = force.unwrap_or(&all_forces);
    let mut drawings = Vec::new();
    for (at, (group, whose)) in groups.iter().map(|g| (g, name)).chain(all.map(|g| (g, all_forces.as_str()))).enumerate() {
        let population = said.label(group.population).to_lowercase();
        let title = say!(said, "outcomes-drawn", whose = words::capital(whose), people = population);
        let Some(total) = group.stated.sum.shown() else {
            // Shares of what is left would be shares of another whole.
            let note = said.say("outcomes-not-drawn");
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
        let note = match to_answer {
            None => String::new(),
            Some(n) if (n - total).abs() > 0.5 => {
                say!(said, "outcomes-to-answer.sum", number = words::scale(n), sum = words::scale(total))
            }
            Some(n) => say!(said, "outcomes-to-answer", number = words::scale(n)),
        };
        match svg {
            // Its description and its tips are names of outcomes, with their numbers.
            Some(svg) => {
                let svg = if said.is_english() { svg } else { svg.in_english() };
                drawings.push(Drawing { title, note, svg: Some(svg) });
            }
            None => drawings.push(Drawing { title, note: said.say("outcomes-none-counted"), svg: None }),
        }
    }
    let table = published_outcomes_table(set, area, &steps, groups, all, scene);
    let mut source = say!(said, "outcomes-source", publisher = set.publisher.as_str());
    if shows_held_back(&table.rows) {
        source = format!("{source} {}", said.say("held-back-mark"));
    }
    let sample = groups.iter().chain(all).flat_map(|group| &group.stated.parts).next();
    let subtitle = match sample {
        Some(seen) => {
            let period = said.period(seen.period(), set.measure(seen.observation).period);
            say!(said, "outcomes-subtitle", period = period)
        }
        None => said.say("outcomes-subtitle.undated"),
    };
    Figure {
        id: PUBLISHED_OUTCOMES.to_owned(),
        title: finding(groups, &steps, force, said),
        title_english: gravest(&steps).filter(|_| !said.is_english()).unwrap_or_default(),
        subtitle,
        drawings,
        multiples: false,
        key: steps
            .iter()
            .map(|(step, label, _)| KeyEntry::new(KeyMark::Step(*step), label.clone()).in_english(!said.is_english()))
            .collect(),
        table: Some(table),
        folded: false,
        source,
        links: vec![Link::new(said.say("outcomes-link"), scene.href(&address::dataset(&set.id)))],
    }
}

/// The number of an outcome; what is not counted in reports that were read through is nought in a share.
fn number(group: &Outcomes<'_>, index: usize) -> f64 {
    group.outcomes.get(&index).and_then(|total| total.sum.shown()).unwrap_or(0.0)
}

/// People below which a title makes no statement of their number: the table does, with its caveats.
const FEWEST_FOR_A_TITLE: f64 = 10.0;

/// The gravest outcome, as it stands in a sentence.
fn gravest(steps: &[(u8, String, usize)]) -> Option<String> {
    steps.last().map(|(_, label, _)| label.to_lowercase())
}

/// The figure's title: what the numbers say, in a sentence.
fn finding(groups: &[Outcomes<'_>], steps: &[(u8, String, usize)], force: Option<&str>, said: &Words) -> String {
    let officers = groups.iter().find(|group| group.population == Population::PoliceOfficers);
    let gravest = steps.last();
    // Of those whose outcome is stated: of the others nothing is known.
    match (officers.and_then(|group| Some((group, group.stated.sum.shown()?))), gravest) {
        (Some((group, total)), Some((_, label, index))) if total >= FEWEST_FOR_A_TITLE => {
            let (outcome, total) = (label.to_lowercase(), words::scale(total));
            let (n, number) = spelt(number(group, *index), said);
            match force {
                Some(force) => {
                    let force = said.the(force);
                    say!(said, "outcomes-finding", n = n, number = number, total = total, force = force, outcome = outcome)
                }
                None => say!(said, "outcomes-finding.all", n = n, number = number, total = total, outcome = outcome),
            }
        }
        _ => {
            let whose = force.map_or_else(|| said.say("outcomes-all"), str::to_owned);
            say!(said, "outcomes-finding.few", whose = words::capital(&whose))
        }
    }
}

/// A count by which a sentence chooses its form, and as it stands at the beginning of one.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of people, checked to be whole and small")]
fn spelt(count: f64, said: &Words) -> (u32, String) {
    let whole = if (0.0..1e6).contains(&count) { count.round() as u32 } else { u32::MAX };
    if f64::from(whole).to_bits() == count.to_bits() {
        (whole, words::capital(&said.count(whole)))
    } else {
        (whole, words::scale(count))
    }
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
    let said = scene.words;
    let mut columns = vec![Column::words(&said.say("outcomes-people.outcome"))];
    columns.extend(groups.iter().map(|group| Column::numbers(&said.label(group.population))));
    columns.extend(
        all.map(|group| {
            Column::numbers(&say!(said, "outcomes-people.all", people = said.label(group.population).to_lowercase()))
        }),
    );
    let line = |label: Cell, pick: &dyn for<'g> Fn(&'g Outcomes<'g>) -> Option<&'g Total<'g>>| {
        let mut cells = vec![label];
        cells.extend(
            shown.iter().map(|(group, whose)| pick(group).map_or_else(|| Cell::new("[x]"), |total| cell(total, whose, scene))),
        );
        Row::new(cells)
    };
    let mut rows: Vec<Row> =
        steps.iter().map(|(_, label, index)| line(Cell::new(label).in_english(), &|group| group.outcomes.get(index))).collect();
    rows.push(line(Cell::new(said.say("outcomes-stated")), &|group| Some(&group.stated)).class("sum"));
    rows.push(line(Cell::new(said.say("outcomes-answered")), &|group| Some(&group.case_to_answer)));
    if set.measures.iter().any(|measure| measure.usage == Some(Use::Finding)) {
        rows.push(line(Cell::new(said.say("outcomes-proven")), &|group| Some(&group.proven)));
    }
    Table { caption: said.say("outcomes-people"), class: "tight", columns, rows }
}

/// A number that leads to where it stands: to its observation, or to the sum on the page of its area.
fn cell(total: &Total<'_>, area: &Area, scene: &Scene<'_>) -> Cell {
    let text = match total.sum {
        Sum::Shown(sum) => words::scale(sum),
        Sum::Suppressed => held_back(),
        Sum::NotAvailable => "[x]".to_owned(),
    };
    let cell = match total.sum {
        Sum::Shown(sum) => Cell::new(text).number(sum),
        Sum::Suppressed | Sum::NotAvailable => Cell::new(text),
    };
    match total.parts.as_slice() {
        [] => cell,
        [one] => cell.link(stands_at(one, scene)),
        _ => cell.link(scene.href(&format!("{}#{}", address::area(area), total.anchor))),
    }
}
