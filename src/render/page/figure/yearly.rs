//! Counts of a year: a force beside England and Wales, and England and Wales alone.

use super::{amount, mark, rate_stands_at, rate_words, shows_held_back, stands_at};
use crate::render::chart::{About, Bar, BarKind, Columns, Label, SmallColumns, columns, small_columns};
use crate::render::page::Scene;
use crate::render::view::{Cell, Column, Drawing, Figure, Link, Row, Table};
use crate::render::{address, words};
use crate::summarise::Counted;
use crate::summarise::worked_out::Worked;
use crate::value::figures::Period;
use std::collections::BTreeSet;

/// Years without a figure after which a series counts as begun anew.
pub const LONGEST_GAP: i16 = 3;

/// A yearly count of a force or of the nation: what is known, oldest first, and the years for which it is held back.
#[derive(Debug, Clone, Copy)]
pub struct Years<'a> {
    /// The counts.
    pub counted: &'a [Counted<'a>],
    /// The years of those that are held back.
    pub suppressed: &'a BTreeSet<Period>,
}

impl Years<'_> {
    fn of(&self, year: i16) -> Option<&Counted<'_>> {
        self.counted.iter().find(|counted| counted.seen.period().to.year() == year)
    }

    /// The mark that stands where a year has no number.
    fn mark(&self, year: i16) -> String {
        mark(self.suppressed.iter().any(|period| period.to.year() == year))
    }
}

/// Officers added to the barred list or dismissed in a year: this force beside England and Wales, each on its own scale.
pub fn beside_the_nation(
    own: Years<'_>,
    nation: Years<'_>,
    words_for: &YearlyWords,
    name: &str,
    scene: &Scene<'_>,
) -> Option<Figure> {
    if own.counted.is_empty() && own.suppressed.is_empty() {
        return None;
    }
    let like = |counted: &&Counted<'_>| own.counted.first().is_none_or(|first| counted.is_like(first));
    let like: Vec<Counted<'_>> = nation.counted.iter().filter(like).copied().collect();
    let nation = Years { counted: &like, suppressed: nation.suppressed };
    let known = own.counted.iter().chain(nation.counted).map(|counted| counted.seen.period());
    let years: BTreeSet<(jiff::civil::Date, jiff::civil::Date)> =
        known.chain(own.suppressed.iter().chain(nation.suppressed).copied()).map(|period| (period.from, period.to)).collect();
    // Every year between, so that a gap is seen as one; but not the decades before a series that began anew.
    let ends: Vec<i16> = years.iter().map(|(_, to)| to.year()).collect();
    let last = *ends.last()?;
    let first = ends.windows(2).rev().find_map(|pair| (pair[1] - pair[0] > LONGEST_GAP).then_some(pair[1])).unwrap_or(ends[0]);
    let slots: Vec<i16> = (first..=last).collect();
    let panel = |series: Years<'_>, id: &str, whose: &str, kind: BarKind| -> Option<Drawing> {
        // One bar shows no course, and beside the nation's it would look as tall.
        let top = series.counted.iter().map(|counted| counted.count).max().filter(|_| own.counted.len() > 1)?;
        let bars = slots
            .iter()
            .map(|year| match series.of(*year) {
                Some(counted) => bar(*year, kind, f64::from(counted.count), words::whole(u64::from(counted.count))),
                None => bar(*year, BarKind::Missing, 0.0, series.mark(*year)),
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
        Some(Drawing { title: words::capital(whose), note: format!("scale to {}", words::whole(u64::from(top))), svg: Some(svg) })
    };
    let drawings: Vec<Drawing> =
        [panel(own, "own", name, BarKind::Full), panel(nation, "nation", "England and Wales", BarKind::Other)]
            .into_iter()
            .flatten()
            .collect();
    let rows: Vec<Row> = slots
        .iter()
        .rev()
        .map(|year| {
            let cell = |series: Years<'_>| match series.of(*year) {
                Some(counted) => Cell::new(words::whole(u64::from(counted.count)))
                    .link(stands_at(&counted.seen, scene))
                    .note(rate_words(Some(counted)))
                    .note_link(counted.rate.map(|_| rate_stands_at(words_for.rate, &counted.seen, scene))),
                None => Cell::new(series.mark(*year)),
            };
            Row::new(vec![Cell::new(slash(*year)), cell(own), cell(nation)])
        })
        .collect();
    let key = if shows_held_back(&rows) { KEY } else { "" };
    Some(Figure {
        id: words_for.id.to_owned(),
        title: format!("{}: {name} beside England and Wales", words_for.what),
        subtitle: format!(
            "{} Years to 31 March. {}[x] means not available.",
            words_for.definition,
            if drawings.is_empty() { "" } else { "The two scales differ. " }
        ),
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
        source: format!(
            "Rates are per 1,000 full-time equivalent officers at the last day of the year, with exact Poisson intervals; none is given below three people or where the number of officers is not held. [u]: fewer than 20 people, unreliable.{key}"
        ),
        links: own
            .counted
            .first()
            .map(|counted| Link::new("Data and definitions", scene.href(&address::dataset(&counted.seen.set.id))))
            .into_iter()
            .collect(),
    })
}

/// What `[c]` stands for in these tables, which have both counts and rates.
const KEY: &str = " [c]: the number is held back so that nobody can be identified; beside a number: no rate is given for fewer than three people.";

/// Officers added to the barred list.
pub const BARRED: YearlyWords = YearlyWords {
    id: "barred",
    rate: Worked::BarredRate,
    what: "Officers added to the barred list",
    definition: "Police officers added to the list of people barred from policing, those who had already left included.",
};

/// Officers who left because they were dismissed or their contract was ended.
pub const LEFT: YearlyWords = YearlyWords {
    id: "left",
    rate: Worked::LeftRate,
    what: "Officers dismissed, or their contract ended",
    definition: "Police officers whose employment ended by dismissal or the end of a contract, not always for misconduct.",
};

/// How a yearly count is spoken of.
#[derive(Debug)]
pub struct YearlyWords {
    /// The figure's anchor.
    pub id: &'static str,
    /// The rate that is worked out from it.
    pub rate: Worked,
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

/// The yearly national count as columns.
pub fn national_columns(series: Years<'_>, what: &YearlyWords, title: String, scene: &Scene<'_>) -> Option<Figure> {
    let (first, last) = (series.counted.first()?, series.counted.last()?);
    let find = |year: i16| series.of(year);
    let slots: Vec<i16> = (first.seen.period().to.year()..=last.seen.period().to.year()).collect();
    let bars: Vec<Bar> = slots
        .iter()
        .map(|year| match find(*year) {
            Some(counted) => bar(*year, BarKind::Full, f64::from(counted.count), words::whole(u64::from(counted.count))),
            None => bar(*year, BarKind::Missing, 0.0, series.mark(*year)),
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
    let rows: Vec<Row> = slots
        .iter()
        .rev()
        .map(|year| match find(*year) {
            Some(counted) => Row::new(vec![
                Cell::new(slash(*year)),
                Cell::new(words::whole(u64::from(counted.count))).link(stands_at(&counted.seen, scene)),
                Cell::new(rate_words(Some(counted))).link(rate_stands_at(what.rate, &counted.seen, scene)),
            ]),
            None => Row::new(vec![Cell::new(slash(*year)), Cell::new(series.mark(*year)), Cell::new(series.mark(*year))]),
        })
        .collect();
    let key = if shows_held_back(&rows) { KEY } else { "" };
    Some(Figure {
        id: what.id.to_owned(),
        title,
        subtitle: format!("{} England and Wales, years to 31 March. People, not cases.", what.definition),
        drawings: svg.map(|svg| Drawing { title: String::new(), note: String::new(), svg: Some(svg) }).into_iter().collect(),
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
            "Source: {}. More may mean more misconduct, more reporting of it, or firmer enforcement.{key}",
            last.seen.set.publisher
        ),
        links: vec![Link::new("Definition, caveats and data", scene.href(&address::dataset(&last.seen.set.id)))],
    })
}
