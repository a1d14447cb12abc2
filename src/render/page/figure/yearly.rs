//! Counts of a year: a force beside England and Wales, and England and Wales alone.

use super::{amount, mark, rate_stands_at, rate_words, shows_held_back, stands_at};
use crate::language::Words;
use crate::render::chart::{About, Bar, BarKind, Columns, Label, SmallColumns, columns, small_columns};
use crate::render::page::Scene;
use crate::render::view::{Cell, Column, Drawing, Figure, Link, Row, Table};
use crate::render::{address, words};
use crate::say;
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
                title: say!(scene.words, "chart-yearly.of", what = words_for.what(scene.words), whose = whose),
                description: scene.words.say("chart-table"),
            },
            bars,
            top: amount(f64::from(top), words::whole(u64::from(top))),
        })?;
        Some(Drawing { title: words::capital(whose), note: say!(scene.words, "chart-yearly.scale", top = top), svg: Some(svg) })
    };
    let drawings: Vec<Drawing> =
        [panel(own, "own", name, BarKind::Full), panel(nation, "nation", &scene.words.say("england-and-wales"), BarKind::Other)]
            .into_iter()
            .flatten()
            .collect();
    let rows: Vec<Row> = slots
        .iter()
        .rev()
        .map(|year| {
            let cell = |series: Years<'_>| match series.of(*year) {
                Some(counted) => Cell::whole(u64::from(counted.count))
                    .link(stands_at(&counted.seen, scene))
                    .note(rate_words(Some(counted)))
                    .note_link(counted.rate.map(|_| rate_stands_at(words_for.rate, &counted.seen, scene))),
                None => Cell::new(series.mark(*year)),
            };
            Row::new(vec![Cell::new(slash(*year)).value(year), cell(own), cell(nation)])
        })
        .collect();
    let key = key(&rows, scene.words);
    Some(Figure {
        id: words_for.id.to_owned(),
        title: say!(scene.words, "chart-yearly.beside", what = words_for.what(scene.words), force = name),
        subtitle: say!(
            scene.words,
            if drawings.is_empty() { "chart-yearly-subtitle.table" } else { "chart-yearly-subtitle" },
            definition = words_for.definition(scene.words)
        ),
        title_english: String::new(),
        multiples: true,
        drawings,
        key: Vec::new(),
        table: Some(Table {
            caption: String::new(),
            class: "tight",
            columns: vec![
                Column::words(&scene.words.say("chart-yearly-columns.year")),
                Column::numbers(&say!(scene.words, "chart-yearly-columns.own", force = name)),
                Column::numbers(&scene.words.say("chart-yearly-columns.nation")),
            ],
            rows,
        }),
        folded: false,
        source: format!("{}{key}", scene.words.say("chart-yearly.source")),
        links: own
            .counted
            .first()
            .map(|counted| {
                Link::new(scene.words.say("data-and-definitions"), scene.href(&address::dataset(&counted.seen.set.id)))
            })
            .into_iter()
            .collect(),
    })
}

/// What `[c]` stands for in these tables, which have both counts and rates, with a blank before it; nothing where no number is held back.
fn key(rows: &[Row], said: &Words) -> String {
    if shows_held_back(rows) { format!(" {}", said.say("chart-yearly.held-back")) } else { String::new() }
}

/// Officers added to the barred list.
pub const BARRED: YearlyWords = YearlyWords { id: "barred", rate: Worked::BarredRate };

/// Officers who left because they were dismissed or their contract was ended.
pub const LEFT: YearlyWords = YearlyWords { id: "left", rate: Worked::LeftRate };

/// How a yearly count is spoken of.
#[derive(Debug)]
pub struct YearlyWords {
    /// The figure's anchor.
    pub id: &'static str,
    /// The rate that is worked out from it.
    pub rate: Worked,
}

impl YearlyWords {
    /// What is counted.
    #[must_use]
    pub fn what(&self, said: &Words) -> String {
        said.say(&format!("chart-yearly-{}", self.id))
    }

    /// In a sentence.
    fn definition(&self, said: &Words) -> String {
        said.say(&format!("chart-yearly-{}.definition", self.id))
    }
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
            title: say!(scene.words, "chart-nation", what = what.what(scene.words)),
            description: say!(
                scene.words,
                "chart-nation.spoken",
                first = first.count,
                from = slash(first.seen.period().to.year()),
                last = last.count,
                until = slash(last.seen.period().to.year())
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
                Cell::new(slash(*year)).value(year),
                Cell::whole(u64::from(counted.count)).link(stands_at(&counted.seen, scene)),
                Cell::new(rate_words(Some(counted)))
                    .number(counted.rate.and_then(|per| per.rate).map_or(f64::NAN, |rate| rate.value))
                    .link(rate_stands_at(what.rate, &counted.seen, scene)),
            ]),
            None => {
                Row::new(vec![Cell::new(slash(*year)).value(year), Cell::new(series.mark(*year)), Cell::new(series.mark(*year))])
            }
        })
        .collect();
    let key = key(&rows, scene.words);
    Some(Figure {
        id: what.id.to_owned(),
        title,
        subtitle: say!(scene.words, "chart-nation.subtitle", definition = what.definition(scene.words)),
        drawings: svg.map(|svg| Drawing { title: String::new(), note: String::new(), svg: Some(svg) }).into_iter().collect(),
        title_english: String::new(),
        multiples: false,
        key: Vec::new(),
        table: Some(Table {
            caption: String::new(),
            class: "tight",
            columns: vec![
                Column::words(&scene.words.say("chart-nation-columns.year")),
                Column::numbers(&scene.words.say("chart-nation-columns.officers")),
                Column::numbers(&scene.words.say("chart-nation-columns.rate")),
            ],
            rows,
        }),
        folded: true,
        source: format!("{}{key}", say!(scene.words, "chart-nation.source", publisher = last.seen.set.publisher.as_str())),
        links: vec![Link::new(scene.words.say("chart-nation.data"), scene.href(&address::dataset(&last.seen.set.id)))],
    })
}
