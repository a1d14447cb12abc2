//! The figures on a force's page, each drawn from the table that stands with it.

use super::Scene;
use crate::render::chart::{
    About, Amount, Bar, BarKind, Columns, Gap, KeyMark, Label, Line, Point, Run, RunKind, Series, ShareBar, ShareSegment,
    SmallColumns, StackedColumn, StackedColumns, columns, floor_for, line, share_bar, small_columns, stacked_columns,
};
use crate::render::view::{Cell, Column, Drawing, Figure, KeyEntry, Link, Row, Table};
use crate::render::{address, words};
use crate::summarise::Counted;
use crate::summarise::outcomes::{OutcomeClass, Tally};
use crate::summarise::series::InPost;
use crate::value::figures::{Area, FigureSet, Observation};
use crate::vocabulary::{Population, Term, Use};
use std::collections::{BTreeMap, BTreeSet};

/// The classes that are an outcome, with the step of the ordered scale in which each is drawn.
const DRAWN: [(u8, &str, &[OutcomeClass]); 5] = [
    (0, "No action, or cleared", &[OutcomeClass::NoAction]),
    (1, "Reflective practice or management action", &[OutcomeClass::Learning]),
    (2, "Warning, or reduced in rank", &[OutcomeClass::Warning, OutcomeClass::Reduced]),
    (3, "Would have been dismissed", &[OutcomeClass::WouldHaveBeenDismissed]),
    (4, "Dismissed", &[OutcomeClass::Dismissed]),
];

/// Years that fit side by side on a phone.
const FEW_YEARS: usize = 6;

/// What became of the people in the case records, by year, as a chart and a table.
pub fn outcomes_by_year(tally: &Tally, place: &str, scene: &Scene<'_>) -> Option<Figure> {
    let years: BTreeSet<i16> = tally.years.keys().flatten().copied().collect();
    let of = |year: Option<i16>, class: OutcomeClass| {
        tally.years.get(&year).and_then(|classes| classes.get(&class)).copied().unwrap_or(0)
    };
    let drawn = |year: i16, classes: &[OutcomeClass]| -> u32 { classes.iter().map(|class| of(Some(year), *class)).sum() };
    let (first, last) = (*years.first()?, *years.last()?);
    let slots: Vec<StackedColumn> = (first..=last)
        .map(|year| {
            let parts: Vec<u32> = DRAWN.iter().map(|(_, _, classes)| drawn(year, classes)).collect();
            let sum: u32 = parts.iter().sum();
            StackedColumn {
                label: year_label(year),
                parts: (sum > 0)
                    .then(|| parts.iter().map(|part| amount(f64::from(*part), words::whole(u64::from(*part)))).collect()),
                caption: if sum > 0 { words::whole(u64::from(sum)) } else { String::new() },
                href: years.contains(&year).then(|| scene.href(&format!("cases/by-year/{year}/"))),
            }
        })
        .collect();
    let with_outcome: u32 =
        (first..=last).flat_map(|year| DRAWN.iter().map(move |(_, _, classes)| (year, *classes))).map(|(y, c)| drawn(y, c)).sum();
    let svg = stacked_columns(&StackedColumns {
        about: About {
            id: "outcomes-by-year-chart".to_owned(),
            title: format!("People in case records by outcome and year, {place}"),
            description: format!(
                "{} with an outcome that stands, {first} to {last}. The table gives every number.",
                words::counted(u64::from(with_outcome), "person", "people")
            ),
        },
        series: DRAWN.iter().map(|(step, label, _)| Series { label: (*label).to_owned(), step: *step }).collect(),
        columns: slots,
        words: words::scale,
    });
    let table = outcomes_table(tally);
    let drawings = svg.map(|svg| Drawing { title: String::new(), note: String::new(), svg }).into_iter().collect();
    Some(Figure {
        id: "outcomes-by-year".to_owned(),
        title: format!("What became of the {} in the case records held", words::counted(u64::from(tally.people), "person", "people")),
        subtitle: format!(
            "People, by the outcome that holds now and the year in which it was decided, {place}. {}An empty year means that no record is held, not that nothing happened.",
            if years.len() < tally.years.len() { "People without a dated decision are in the table only. " } else { "" }
        ),
        drawings,
        multiples: false,
        key: DRAWN.iter().map(|(step, label, _)| KeyEntry::new(KeyMark::Step(*step), *label)).collect(),
        table: Some(table),
        folded: tally.years.len() > FEW_YEARS,
        source: "From the case records below, each with its sources. An overturned outcome is not counted. These are the cases that were published and kept; they are no measure of how much misconduct there was.".to_owned(),
        links: vec![Link::new("How records are made", scene.href("methods/"))],
    })
}

/// Classes by year, newest first, with their sum.
fn outcomes_table(tally: &Tally) -> Table {
    let used: Vec<OutcomeClass> = OutcomeClass::ALL.into_iter().filter(|class| tally.classes.contains_key(class)).collect();
    let number = |count: u32| Cell::new(words::whole(u64::from(count)));
    // Outcomes down, so that long names fit a phone; few years across, or a sum alone when there are many.
    let years: Vec<Option<i16>> = tally.years.keys().rev().copied().collect();
    let across: &[Option<i16>] = if years.len() <= FEW_YEARS { &years } else { &[] };
    let label = |year: &Option<i16>| year.map_or_else(|| "Undated".to_owned(), |year| year.to_string());
    if !across.is_empty() {
        let mut columns = vec![Column::words("Outcome that holds")];
        columns.extend(across.iter().map(|year| Column::numbers(&label(year))));
        columns.push(Column::numbers("All"));
        let mut rows: Vec<Row> = used
            .iter()
            .map(|class| {
                let mut cells = vec![Cell::new(class.label())];
                cells.extend(
                    across.iter().map(|year| number(tally.years.get(year).and_then(|c| c.get(class)).copied().unwrap_or(0))),
                );
                cells.push(number(tally.classes.get(class).copied().unwrap_or(0)));
                Row::new(cells)
            })
            .collect();
        let mut sum = vec![Cell::new("People")];
        sum.extend(across.iter().map(|year| number(tally.years.get(year).map_or(0, |c| c.values().sum()))));
        sum.push(number(tally.people));
        rows.push(Row::new(sum).class("sum"));
        return Table { caption: "People in case records".to_owned(), class: "tight", columns, rows };
    }
    let mut columns = vec![Column::words("Year decided")];
    columns.extend(used.iter().map(|class| Column::numbers(class.label())));
    columns.push(Column::numbers("People"));
    let mut rows: Vec<Row> = years
        .iter()
        .map(|year| {
            let classes = tally.years.get(year);
            let mut cells = vec![Cell::new(label(year))];
            cells.extend(used.iter().map(|class| number(classes.and_then(|c| c.get(class)).copied().unwrap_or(0))));
            cells.push(number(classes.map_or(0, |c| c.values().sum())));
            Row::new(cells)
        })
        .collect();
    let mut sum = vec![Cell::new("All years")];
    sum.extend(used.iter().map(|class| number(tally.classes.get(class).copied().unwrap_or(0))));
    sum.push(number(tally.people));
    rows.push(Row::new(sum).class("sum"));
    Table { caption: "People in case records".to_owned(), class: "stack wide-numbers", columns, rows }
}

fn amount(value: f64, text: String) -> Amount {
    Amount { value, text }
}

/// `2023` and `23`
fn year_label(year: i16) -> Label {
    Label { long: year.to_string(), short: format!("{:02}", year.rem_euclid(100)) }
}

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
        let total: f64 = group.outcomes.values().sum();
        let described: Vec<String> = steps
            .iter()
            .map(|(_, label, index)| {
                format!("{} {}", label.to_lowercase(), words::scale(group.outcomes.get(index).copied().unwrap_or(0.0)))
            })
            .collect();
        let svg = share_bar(&ShareBar {
            about: About {
                id: format!("published-outcomes-{at}"),
                title: format!("{}, {population}", words::capital(whose)),
                description: described.join(", "),
            },
            segments: steps
                .iter()
                .map(|(step, label, index)| {
                    let value = group.outcomes.get(index).copied().unwrap_or(0.0);
                    ShareSegment { label: label.clone(), step: *step, amount: amount(value, words::scale(value)) }
                })
                .collect(),
        });
        let mut note = group.case_to_answer.map_or_else(String::new, |n| format!("{} with a case to answer", words::scale(n)));
        if group.case_to_answer.is_some_and(|n| (n - total).abs() > 0.5) {
            note = format!("{note}; the published outcomes sum to {}", words::scale(total));
        }
        match svg {
            Some(svg) => drawings.push(Drawing { title: format!("{}, {population}", words::capital(whose)), note, svg }),
            None => drawings.push(Drawing {
                title: format!("{}, {population}", words::capital(whose)),
                note: "None counted in these reports".to_owned(),
                svg: String::new(),
            }),
        }
    }
    let table = published_outcomes_table(set, &steps, &groups, all.as_ref());
    let sample = set.observations.iter().find(|o| o.area == *area && set.measure(o).usage == Some(Use::Outcome))?;
    let title = finding(&groups, &steps, name);
    Some(Figure {
        id: "published-outcomes".to_owned(),
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
        source: format!("Source: {}.", set.publisher),
        links: vec![Link::new("Data, definitions and caveats", scene.href(&address::dataset(&set.id)))],
    })
}

/// The figure's title: what the numbers say, in a sentence.
fn finding(groups: &[Group], steps: &[(u8, String, usize)], name: &str) -> String {
    let officers = groups.iter().find(|group| group.population == Population::PoliceOfficers);
    let gravest = steps.last();
    match (officers.and_then(|group| group.case_to_answer.map(|n| (group, n))), gravest) {
        (Some((group, total)), Some((_, label, index))) if total > 0.0 => {
            let gravest = group.outcomes.get(index).copied().unwrap_or(0.0);
            let number = if gravest == 0.0 { "None".to_owned() } else { spelt(gravest) };
            format!(
                "{number} of {} officers of {} {} where the watchdog saw a case to answer",
                words::scale(total),
                super::force::the(name),
                verb(gravest, label)
            )
        }
        _ => format!("{name}: outcomes where the watchdog saw a case to answer"),
    }
}

/// A count at the beginning of a sentence.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a count of people, checked to be whole and small
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
    case_to_answer: Option<f64>,
    proven: Option<f64>,
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
    for row in rows {
        let (Some(usage), Some(number)) = (set.measure(row).usage, row.value.number()) else { continue };
        match usage {
            Use::Outcome => *outcomes.entry(row.category).or_default() += number,
            usage => *sums.entry((usage, row.category)).or_default() += number,
        }
    }
    let first = |usage: Use| sums.iter().find(|((found, _), _)| *found == usage).map(|(_, sum)| *sum);
    (!outcomes.is_empty()).then(|| Group {
        population,
        outcomes,
        case_to_answer: first(Use::CaseToAnswer),
        proven: first(Use::Finding),
    })
}

fn published_outcomes_table(set: &FigureSet, steps: &[(u8, String, usize)], groups: &[Group], all: Option<&Group>) -> Table {
    let shown: Vec<&Group> = groups.iter().chain(all).collect();
    let mut columns = vec![Column::words("Outcome")];
    columns.extend(groups.iter().map(|group| Column::numbers(group.population.label())));
    columns.extend(all.map(|group| Column::numbers(&format!("All forces, {}", group.population.label().to_lowercase()))));
    let number = |value: Option<f64>| Cell::new(value.map_or_else(|| "[x]".to_owned(), words::scale));
    let mut rows: Vec<Row> = steps
        .iter()
        .map(|(_, label, index)| {
            let mut cells = vec![Cell::new(label)];
            cells.extend(shown.iter().map(|group| number(group.outcomes.get(index).copied())));
            Row::new(cells)
        })
        .collect();
    let line = |label: &str, pick: &dyn Fn(&Group) -> Option<f64>| {
        let mut cells = vec![Cell::new(label)];
        cells.extend(shown.iter().map(|group| number(pick(group))));
        Row::new(cells)
    };
    rows.push(line("Outcomes stated", &|group| Some(group.outcomes.values().sum())).class("sum"));
    rows.push(line("With a case to answer", &|group| group.case_to_answer));
    if set.measures.iter().any(|measure| measure.usage == Some(Use::Finding)) {
        rows.push(line("Found proven", &|group| group.proven));
    }
    Table { caption: "People, by outcome".to_owned(), class: "tight", columns, rows }
}

/// Officers in post at 31 March: a line that shows what is not held.
pub fn officers(series: &[InPost<'_>], place: &str, scene: &Scene<'_>) -> Option<Figure> {
    let (first, last) = (series.first()?, series.last()?);
    let year = |in_post: &InPost<'_>| in_post.seen.period().to.year();
    let (from, to) = (year(first), year(last));
    let at = |y: i16| series.iter().find(|in_post| year(in_post) == y);
    let main_source = first.seen.observation.sources.clone();
    let slot = |y: i16| usize::try_from(y - from).unwrap_or(0);
    let run = |kind: RunKind, same: bool| Run {
        kind,
        points: series
            .iter()
            .filter(|in_post| (in_post.seen.observation.sources == main_source) == same)
            .map(|in_post| Point {
                slot: slot(year(in_post)),
                amount: amount(in_post.number, words::rounded(in_post.number.round())),
            })
            .collect(),
    };
    let mut gaps: Vec<Gap> = Vec::new();
    for missing in (from..=to).filter(|y| at(*y).is_none()) {
        match gaps.last_mut() {
            Some(gap) if gap.to + 1 == slot(missing) => gap.to = slot(missing),
            _ => gaps.push(Gap { from: slot(missing), to: slot(missing), label: String::new() }),
        }
    }
    for gap in &mut gaps {
        let name = |slot: usize| i64::from(from) + i64::try_from(slot).unwrap_or(0);
        gap.label = if gap.from == gap.to {
            format!("{} not held", name(gap.from))
        } else {
            format!("{} to {} not held", name(gap.from), name(gap.to))
        };
    }
    let values: Vec<f64> = series.iter().map(|in_post| in_post.number).collect();
    let floor = floor_for(&values);
    let later = series.iter().any(|in_post| in_post.seen.observation.sources != main_source);
    let svg = line(&Line {
        about: About {
            id: "officers-chart".to_owned(),
            title: format!("Officers in post, {place}, {from} to {to}"),
            description: format!(
                "{} in {from}, {} in {to}. The table gives every year.",
                words::rounded(first.number.round()),
                words::rounded(last.number.round())
            ),
        },
        slots: (from..=to).map(year_label).collect(),
        runs: vec![run(RunKind::Solid, true), run(RunKind::Later, false)],
        gaps: gaps.clone(),
        floor,
        words: words::scale,
    });
    let mut key = vec![KeyEntry::new(KeyMark::ThisDot, "One release of the Home Office")];
    if later {
        key.push(KeyEntry::new(KeyMark::HollowDot, "Later releases, not revised together with it"));
    }
    if !gaps.is_empty() {
        key.push(KeyEntry::new(KeyMark::NotHeld, "Not held"));
    }
    let rows = (from..=to)
        .rev()
        .map(|y| match at(y) {
            Some(in_post) => {
                let sources: Vec<String> = in_post
                    .seen
                    .observation
                    .sources
                    .iter()
                    .filter_map(|id| scene.public.source(id))
                    .map(|source| {
                        format!("{}, {}", source.publisher, source.published.map_or_else(|| "undated".to_owned(), words::partial))
                    })
                    .collect();
                let anchor = address::observation(in_post.seen.set, in_post.seen.observation);
                let page = super::figures::page_of(in_post.seen.set, in_post.seen.observation);
                Row::new(vec![
                    Cell::new(format!("31 March {y}")),
                    Cell::new(words::rounded(in_post.number.round())).link(scene.href(&format!("{page}#{anchor}"))),
                    Cell::new(sources.join("; ")),
                ])
            }
            None => Row::new(vec![Cell::new(format!("31 March {y}")), Cell::new("[x]"), Cell::new("Not held")]),
        })
        .collect();
    let title = officers_title(series, place);
    Some(Figure {
        id: "officers-in-post".to_owned(),
        title,
        subtitle: format!(
            "Full-time equivalent officers at 31 March, {place}. {}",
            if floor > 0.0 {
                format!("The scale starts at {}, not at nought.", words::scale(floor))
            } else {
                "The scale starts at nought.".to_owned()
            }
        ),
        drawings: svg.map(|svg| Drawing { title: String::new(), note: String::new(), svg }).into_iter().collect(),
        multiples: false,
        key,
        table: Some(Table {
            caption: String::new(),
            class: "tight",
            columns: vec![Column::words("Date"), Column::numbers("Officers, full-time equivalent"), Column::words("Source")],
            rows,
        }),
        folded: true,
        source: "Leaves out officers on central secondment. [x] means not available.".to_owned(),
        links: vec![Link::new("Data and definitions", scene.href(&address::dataset(&last.seen.set.id)))],
    })
}

/// "Officer numbers fell by about 1,000 in the year to March 2025", if two neighbouring years are held; else what is held.
fn officers_title(series: &[InPost<'_>], place: &str) -> String {
    let [.., before, last] = series else { return format!("Officers in post, {place}") };
    let (a, b) = (before.seen.period().to, last.seen.period().to);
    let change = last.number - before.number;
    let share = change / before.number.max(1.0);
    let years = b.year() - a.year();
    let span = if years == 1 {
        format!("in the year to March {}", b.year())
    } else {
        format!("between March {} and March {}", a.year(), b.year())
    };
    if share.abs() < 0.005 {
        return format!("The number of officers hardly changed {span}");
    }
    let about = if change.abs() >= 100.0 { (change.abs() / 50.0).round() * 50.0 } else { change.abs().round() };
    format!("The number of officers {} by about {} {span}", if change < 0.0 { "fell" } else { "rose" }, words::scale(about))
}

/// Years without a figure after which a series counts as begun anew.
const LONGEST_GAP: i16 = 3;

/// Officers added to the barred list or dismissed in a year: this force beside England and Wales, each on its own scale.
pub fn beside_the_nation(
    own: &[Counted<'_>],
    nation: &[Counted<'_>],
    words_for: &YearlyWords,
    name: &str,
    scene: &Scene<'_>,
) -> Option<Figure> {
    if own.is_empty() {
        return None;
    }
    let years: BTreeSet<(jiff::civil::Date, jiff::civil::Date)> =
        own.iter().chain(nation).map(|counted| (counted.seen.period().from, counted.seen.period().to)).collect();
    // Every year between, so that a gap is seen as one; but not the decades before a series that began anew.
    let ends: Vec<i16> = years.iter().map(|(_, to)| to.year()).collect();
    let last = *ends.last()?;
    let first = ends.windows(2).rev().find_map(|pair| (pair[1] - pair[0] > LONGEST_GAP).then_some(pair[1])).unwrap_or(ends[0]);
    let slots: Vec<i16> = (first..=last).collect();
    let find = |series: &[Counted<'_>], year: i16| -> Option<u32> {
        series.iter().find(|counted| counted.seen.period().to.year() == year).map(|counted| counted.count)
    };
    let panel = |series: &[Counted<'_>], id: &str, whose: &str, kind: BarKind| -> Option<Drawing> {
        let top = series.iter().map(|counted| counted.count).max()?;
        let bars = slots
            .iter()
            .map(|year| match find(series, *year) {
                Some(count) => bar(*year, kind, f64::from(count), words::whole(u64::from(count))),
                None => bar(*year, BarKind::Missing, 0.0, "[x]".to_owned()),
            })
            .collect();
        let svg = small_columns(&SmallColumns {
            about: About {
                id: format!("{}-{id}", words_for.id),
                title: format!("{}, {whose}", words_for.what),
                description: "The table gives every number.".to_owned(),
            },
            bars,
            top: amount(f64::from(top), words::whole(u64::from(top))),
        })?;
        Some(Drawing { title: words::capital(whose), note: format!("scale to {}", words::whole(u64::from(top))), svg })
    };
    let drawings: Vec<Drawing> =
        [panel(own, "own", name, BarKind::Full), panel(nation, "nation", "England and Wales", BarKind::Other)]
            .into_iter()
            .flatten()
            .collect();
    let rows = slots
        .iter()
        .rev()
        .map(|year| {
            let mine = own.iter().find(|counted| counted.seen.period().to.year() == *year);
            let theirs = nation.iter().find(|counted| counted.seen.period().to.year() == *year);
            let cell = |counted: Option<&Counted<'_>>| match counted {
                Some(counted) => {
                    let page = super::figures::page_of(counted.seen.set, counted.seen.observation);
                    let anchor = address::observation(counted.seen.set, counted.seen.observation);
                    Cell::new(words::whole(u64::from(counted.count)))
                        .link(scene.href(&format!("{page}#{anchor}")))
                        .note(rate(Some(counted)))
                }
                None => Cell::new("[x]"),
            };
            Row::new(vec![Cell::new(slash(*year)), cell(mine), cell(theirs)])
        })
        .collect();
    Some(Figure {
        id: words_for.id.to_owned(),
        title: format!("{}: {name} beside England and Wales", words_for.what),
        subtitle: format!("{} Years to 31 March. The two scales differ. [x] means not available.", words_for.definition),
        multiples: true,
        drawings,
        key: Vec::new(),
        table: Some(Table {
            caption: String::new(),
            class: "tight",
            columns: vec![
                Column::words("Year"),
                Column::numbers(&format!("{name}, and per 1,000 officers (95%)")),
                Column::numbers("England and Wales, and per 1,000 (95%)"),
            ],
            rows,
        }),
        folded: false,
        source: "Rates are per 1,000 full-time equivalent officers at the last day of the year, with exact Poisson intervals; none is given below three people or where the number of officers is not held. [u]: fewer than 20 people, unreliable.".to_owned(),
        links: own.first().map(|counted| Link::new("Data and definitions", scene.href(&address::dataset(&counted.seen.set.id)))).into_iter().collect(),
    })
}

/// How a yearly count is spoken of.
pub struct YearlyWords {
    /// The figure's anchor.
    pub id: &'static str,
    /// What is counted.
    pub what: &'static str,
    /// In a sentence.
    pub definition: &'static str,
}

fn slash(year: i16) -> String {
    format!("{}/{:02}", year - 1, year.rem_euclid(100))
}

fn bar(year: i16, kind: BarKind, value: f64, text: String) -> Bar {
    let label = Label { long: slash(year), short: format!("{:02}/{:02}", (year - 1).rem_euclid(100), year.rem_euclid(100)) };
    Bar { label, kind, amount: amount(value, text), notes: Vec::new(), href: None }
}

/// A rate with its interval, or why there is none.
pub fn rate(counted: Option<&Counted<'_>>) -> String {
    match counted.map(|counted| counted.rate.map(|rate| rate.rate)) {
        None | Some(None) => "[x]".to_owned(),
        Some(Some(None)) => "[c]".to_owned(),
        Some(Some(Some(rate))) => format!(
            "{}{} ({}\u{2013}{})",
            if rate.unreliable { "[u] " } else { "" },
            words::decimal(rate.value, 1),
            words::decimal(rate.low, 1),
            words::decimal(rate.high, 1)
        ),
    }
}

/// The yearly national count as columns.
pub fn national_columns(series: &[Counted<'_>], what: &YearlyWords, title: String, scene: &Scene<'_>) -> Option<Figure> {
    let (first, last) = (series.first()?, series.last()?);
    let find = |year: i16| series.iter().find(|counted| counted.seen.period().to.year() == year);
    let slots: Vec<i16> = (first.seen.period().to.year()..=last.seen.period().to.year()).collect();
    let bars: Vec<Bar> = slots
        .iter()
        .map(|year| match find(*year) {
            Some(counted) => bar(*year, BarKind::Full, f64::from(counted.count), words::whole(u64::from(counted.count))),
            None => bar(*year, BarKind::Missing, 0.0, "[x]".to_owned()),
        })
        .collect();
    let svg = columns(&Columns {
        about: About {
            id: format!("{}-chart", what.id),
            title: format!("{}, England and Wales, years to 31 March", what.what),
            description: format!(
                "{} in {}, {} in {}.",
                words::whole(u64::from(first.count)),
                slash(first.seen.period().to.year()),
                words::whole(u64::from(last.count)),
                slash(last.seen.period().to.year())
            ),
        },
        bars,
        words: words::scale,
    });
    let rows = slots
        .iter()
        .rev()
        .map(|year| match find(*year) {
            Some(counted) => {
                let page = super::figures::page_of(counted.seen.set, counted.seen.observation);
                let anchor = address::observation(counted.seen.set, counted.seen.observation);
                Row::new(vec![
                    Cell::new(slash(*year)),
                    Cell::new(words::whole(u64::from(counted.count))).link(scene.href(&format!("{page}#{anchor}"))),
                    Cell::new(rate(Some(counted))),
                ])
            }
            None => Row::new(vec![Cell::new(slash(*year)), Cell::new("[x]"), Cell::new("[x]")]),
        })
        .collect();
    Some(Figure {
        id: what.id.to_owned(),
        title,
        subtitle: format!("{} England and Wales, years to 31 March. People, not cases.", what.definition),
        drawings: svg.map(|svg| Drawing { title: String::new(), note: String::new(), svg }).into_iter().collect(),
        multiples: false,
        key: Vec::new(),
        table: Some(Table {
            caption: String::new(),
            class: "tight",
            columns: vec![
                Column::words("Year to 31 March"),
                Column::numbers("Officers"),
                Column::numbers("per 1,000 officers (95%)"),
            ],
            rows,
        }),
        folded: true,
        source: format!(
            "Source: {}. More may mean more misconduct, more reporting of it, or firmer enforcement.",
            last.seen.set.publisher
        ),
        links: vec![Link::new("Definition, caveats and data", scene.href(&address::dataset(&last.seen.set.id)))],
    })
}
