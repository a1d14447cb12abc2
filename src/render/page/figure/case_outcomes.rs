//! What became of the people in the case records, by year.

use super::{amount, year_label};
use crate::render::chart::{About, KeyMark, Series, StackedColumn, StackedColumns, stacked_columns};
use crate::render::page::Scene;
use crate::render::page::case_parts::outcome_class;
use crate::render::page::worked::PEOPLE;
use crate::render::view::{Cell, Column, Drawing, Figure, KeyEntry, Link, Row, Table};
use crate::render::{address, words};
use crate::say;
use crate::summarise::outcomes::{OutcomeClass, Tally};
use crate::value::figures::Area;
use std::collections::BTreeSet;

/// The anchor of outcomes by year.
pub const OUTCOMES_BY_YEAR: &str = "outcomes-by-year";

/// The classes that are an outcome, with the message and the step of the ordered scale in which each is drawn.
const DRAWN: [(u8, &str, &[OutcomeClass]); 5] = [
    (0, "outcomes-key.cleared", &[OutcomeClass::NoAction]),
    (1, "outcomes-key.learning", &[OutcomeClass::Learning]),
    (2, "outcomes-key.warned", &[OutcomeClass::Warning, OutcomeClass::Reduced]),
    (3, "outcomes-key.would-have-been", &[OutcomeClass::WouldHaveBeenDismissed]),
    (4, "outcomes-key.dismissed", &[OutcomeClass::Dismissed]),
];

/// Years that fit side by side on a phone.
const FEW_YEARS: usize = 6;

/// What became of the people in the case records, by year, as a chart and a table.
pub fn outcomes_by_year(tally: &Tally, area: &Area, place: &str, scene: &Scene<'_>) -> Option<Figure> {
    let words = scene.words;
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
            title: say!(words, "outcomes-chart", place = place),
            description: say!(
                words,
                "outcomes-chart.about",
                n = with_outcome,
                first = first.to_string(),
                last = last.to_string()
            ),
        },
        series: DRAWN.iter().map(|(step, label, _)| Series { label: words.say(label), step: *step }).collect(),
        columns: slots,
        words: words::scale,
    });
    let drawings = svg.map(|svg| Drawing { title: String::new(), note: String::new(), svg: Some(svg) }).into_iter().collect();
    let table = outcomes_table(tally, area, scene);
    Some(Figure {
        id: OUTCOMES_BY_YEAR.to_owned(),
        title: say!(words, "outcomes-by-year", n = tally.people),
        subtitle: if years.len() < tally.years.len() {
            say!(words, "outcomes-by-year.some-undated", place = place)
        } else {
            say!(words, "outcomes-by-year.dated", place = place)
        },
        drawings,
        title_english: String::new(),
        multiples: false,
        key: DRAWN.iter().map(|(step, label, _)| KeyEntry::new(KeyMark::Step(*step), words.say(label))).collect(),
        table: Some(table),
        folded: tally.years.len() > FEW_YEARS,
        source: words.say("outcomes-by-year.source"),
        links: scene.methods().into_iter().map(|href| Link::new(words.say("outcomes-by-year.methods"), href)).collect(),
    })
}

/// Classes by year, newest first, with their sum.
fn outcomes_table(tally: &Tally, area: &Area, scene: &Scene<'_>) -> Table {
    let words = scene.words;
    let used: Vec<OutcomeClass> = OutcomeClass::ALL.into_iter().filter(|class| tally.classes.contains_key(class)).collect();
    // A number leads to what it was counted from; nought was counted from nothing.
    let number = |count: u32, class: Option<OutcomeClass>, year: &str| {
        let cell = Cell::whole(u64::from(count));
        if count == 0 {
            return cell;
        }
        let anchor = address::records(class.map_or(PEOPLE, OutcomeClass::id), year);
        cell.link(scene.href(&format!("{}#{anchor}", address::area(area))))
    };
    let in_anchor = |year: &Option<i16>| year.map_or_else(|| "undated".to_owned(), |year| year.to_string());
    // Outcomes down, so that long names fit a phone; few years across, or a sum alone when there are many.
    let years: Vec<Option<i16>> = tally.years.keys().rev().copied().collect();
    let across: &[Option<i16>] = if years.len() <= FEW_YEARS { &years } else { &[] };
    let label = |year: &Option<i16>| year.map_or_else(|| words.say("case-outcomes-table.undated"), |year| year.to_string());
    if !across.is_empty() {
        let mut columns = vec![Column::words(&words.say("case-outcomes-table.outcome"))];
        columns.extend(across.iter().map(|year| Column::numbers(&label(year))));
        columns.push(Column::numbers(&words.say("case-outcomes-table.all")));
        let mut rows: Vec<Row> = used
            .iter()
            .map(|class| {
                let mut cells = vec![Cell::new(outcome_class(*class, words))];
                cells.extend(across.iter().map(|year| {
                    number(tally.years.get(year).and_then(|c| c.get(class)).copied().unwrap_or(0), Some(*class), &in_anchor(year))
                }));
                cells.push(number(tally.classes.get(class).copied().unwrap_or(0), Some(*class), "all"));
                Row::new(cells)
            })
            .collect();
        let mut sum = vec![Cell::new(words.say("case-outcomes-table.people"))];
        sum.extend(
            across.iter().map(|year| number(tally.years.get(year).map_or(0, |c| c.values().sum()), None, &in_anchor(year))),
        );
        sum.push(number(tally.people, None, "all"));
        rows.push(Row::new(sum).class("sum"));
        return Table { caption: words.say("case-outcomes-table.caption"), class: "tight", columns, rows };
    }
    let mut columns = vec![Column::words(&words.say("case-outcomes-table.year"))];
    columns.extend(used.iter().map(|class| Column::numbers(&outcome_class(*class, words))));
    columns.push(Column::numbers(&words.say("case-outcomes-table.people")));
    let mut rows: Vec<Row> =
        years
            .iter()
            .map(|year| {
                let classes = tally.years.get(year);
                let mut cells = vec![Cell::new(label(year))];
                cells.extend(used.iter().map(|class| {
                    number(classes.and_then(|c| c.get(class)).copied().unwrap_or(0), Some(*class), &in_anchor(year))
                }));
                cells.push(number(classes.map_or(0, |c| c.values().sum()), None, &in_anchor(year)));
                Row::new(cells)
            })
            .collect();
    let mut sum = vec![Cell::new(words.say("case-outcomes-table.all-years"))];
    sum.extend(used.iter().map(|class| number(tally.classes.get(class).copied().unwrap_or(0), Some(*class), "all")));
    sum.push(number(tally.people, None, "all"));
    rows.push(Row::new(sum).class("sum"));
    Table { caption: words.say("case-outcomes-table.caption"), class: "stack wide-numbers", columns, rows }
}
