//! The numbers that this site makes itself, on the page of the force or of England and Wales: each with its anchor, and with what it was
//! made from.

use super::figures::area_name;
use super::{Scene, card, corrections, figure};
use crate::language::Words;
use crate::render::view::{CardPart, Cell, Column, NumberCard, Row, Table};
use crate::render::{address, cite, words};
use crate::say;
use crate::summarise::AreaSummary;
use crate::summarise::outcomes::OutcomeClass;
use crate::summarise::published::{self, Sum};
use crate::summarise::worked_out::WorkedOut;
use crate::value::figures::Area;
use crate::value::id::CaseId;
use crate::vocabulary::{Basis, MissingMark, Unit};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What a page says of the numbers that were made for it.
#[derive(Debug, Serialize)]
pub struct WorkedView {
    /// Rates, newest first; `None` where nothing is published to work one out from.
    pub rates: Option<Table>,
    /// Sums of published numbers; `None` where none was made.
    pub sums: Option<Table>,
    /// Numbers of people in the case records; `None` where no record is held.
    pub records: Option<Table>,
}

impl WorkedView {
    /// Its tables.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        [&self.rates, &self.sums, &self.records].into_iter().flatten()
    }
}

/// The numbers made for an area.
#[must_use]
pub fn view(area: &Area, summary: &AreaSummary<'_>, scene: &Scene<'_>) -> WorkedView {
    WorkedView { rates: rates(&summary.worked_out, scene), sums: sums(area, scene), records: records(area, summary, scene) }
}

fn rates(figures: &[WorkedOut<'_>], scene: &Scene<'_>) -> Option<Table> {
    let said = scene.words;
    let rows: Vec<Row> = figures
        .iter()
        .rev()
        .map(|figure| {
            let value = match figure.result {
                Ok(rate) => format!("{}{}", if rate.unreliable { "[u] " } else { "" }, words::decimal(rate.value, 2)),
                Err(_) => "[x]".to_owned(),
            };
            let interval = match figure.result {
                Ok(rate) => say!(said, "date-range", from = words::decimal(rate.low, 2), until = words::decimal(rate.high, 2)),
                Err(why) => words::capital(&card::no_figure(why, said)),
            };
            Row::new(vec![
                Cell::period(figure.period, figure.part.set.measure(figure.part.observation).period, said),
                Cell::new(said.say(&format!("worked-{}", figure.what.id()))),
                Cell::new(value)
                    .number(figure.result.map_or(f64::NAN, |rate| rate.value))
                    .link(scene.href(&address::worked_out(figure))),
                Cell::new(interval).card(card::worked_out(figure, scene)),
            ])
            .id(figure.anchor())
        })
        .collect();
    let columns = vec![
        Column::words(&said.say("worked-columns.period")),
        Column::words(&said.say("worked-columns.figure")),
        Column::numbers(&said.say("worked-columns.value")),
        Column::words(&said.say("worked-columns.interval")),
    ];
    (!rows.is_empty()).then(|| Table { caption: String::new(), class: "stack obs", columns, rows })
}

/// Sums of published numbers: over the forces, or over kinds of outcome.
fn sums(area: &Area, scene: &Scene<'_>) -> Option<Table> {
    let said = scene.words;
    let set = published::dataset(scene.public)?;
    let mut rows = Vec::new();
    for group in figure::groups(set, area) {
        for (label, total) in figure::labelled(set, &group, scene.words) {
            let Some(first) = total.parts.first().filter(|_| !total.anchor.is_empty()) else { continue };
            let value = match total.sum {
                Sum::Shown(sum) => Cell::new(words::scale(sum)).number(sum),
                Sum::Suppressed => Cell::new(MissingMark::Suppressed.mark()),
                Sum::NotAvailable => Cell::new(MissingMark::NotAvailable.mark()),
            };
            let path = format!("{}#{}", address::area(area), total.anchor);
            let people = said.label(group.population).to_lowercase();
            let mut what = Cell { english: label.of_content, ..Cell::new(&label.text) };
            what.note = say!(said, "worked-sum", people = people);
            rows.push(
                Row::new(vec![
                    Cell::period(first.period(), set.measure(first.observation).period, said),
                    what,
                    value.link(scene.href(&path)),
                    Cell::new(said.units(set.measure(first.observation).unit)).card(card::sum(total, &label, area, scene)),
                ])
                .id(&total.anchor),
            );
        }
    }
    let columns = vec![
        Column::words(&said.say("worked-columns.period")),
        Column::words(&said.say("worked-columns.sum")),
        Column::numbers(&said.say("worked-columns.value")),
        Column::words(&said.say("worked-columns.unit")),
    ];
    (!rows.is_empty()).then(|| Table { caption: String::new(), class: "stack obs", columns, rows })
}

/// A year of decisions, or several together. In the order in which they are shown: newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Years {
    /// One year.
    One(Reverse<i16>),
    /// No source dates the decision.
    Undated,
    /// Every year.
    All,
}

impl Years {
    fn of(year: Option<i16>) -> Self {
        year.map_or(Years::Undated, |year| Years::One(Reverse(year)))
    }

    /// In an anchor.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Years::One(Reverse(year)) => year.to_string(),
            Years::Undated => "undated".to_owned(),
            Years::All => "all".to_owned(),
        }
    }

    fn label(self, said: &Words) -> String {
        match self {
            Years::One(Reverse(year)) => year.to_string(),
            Years::Undated => said.say("worked-years.undated"),
            Years::All => said.say("worked-years.all"),
        }
    }

    /// Whether it takes in a year, as [`Years::id`] writes it.
    #[must_use]
    pub fn takes_in(self, year: &str) -> bool {
        self == Years::All || self.id() == year
    }

    fn in_words(self, said: &Words) -> String {
        match self {
            Years::One(Reverse(year)) => say!(said, "worked-period", year = year.to_string()),
            Years::Undated => said.say("worked-period.undated"),
            Years::All => said.say("worked-period.all"),
        }
    }
}

/// Outcomes of one class, or of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Classes {
    /// One class.
    One(OutcomeClass),
    /// Everybody.
    All,
}

impl Classes {
    /// In an anchor.
    #[must_use]
    pub fn id(self) -> &'static str {
        if let Classes::One(class) = self { class.id() } else { PEOPLE }
    }

    /// Whether it takes in a class, by its id.
    #[must_use]
    pub fn takes_in(self, class: &str) -> bool {
        self == Classes::All || self.id() == class
    }

    fn label(self, said: &Words) -> String {
        match self {
            Classes::One(class) => said.say(&format!("outcome-class-{}", class.id())),
            Classes::All => said.say("worked-people"),
        }
    }

    fn definition(self, said: &Words) -> String {
        match self {
            Classes::One(class) => said.say(&format!("outcome-class-{}.definition", class.id())),
            Classes::All => said.say("worked-people.definition"),
        }
    }
}

/// Which people of the case records a number counts: in English alone, for citations and the record of what was published.
#[must_use]
pub fn in_words(years: Years, classes: Classes) -> String {
    let said = Words::english();
    format!("{}, {}", classes.label(said), years.label(said).to_lowercase())
}

/// In an anchor: people of every class.
pub const PEOPLE: &str = "people";

/// The records that a number of people counts, and how many each holds.
pub type Held<'a> = BTreeMap<&'a CaseId, u32>;

/// The numbers of the outcome table: each class in each year, each class, each year, and all.
#[must_use]
pub fn counts<'a>(summary: &'a AreaSummary<'_>) -> BTreeMap<(Years, Classes), Held<'a>> {
    let mut counts: BTreeMap<(Years, Classes), Held<'a>> = BTreeMap::new();
    for ((year, class), cases) in &summary.records {
        for years in [Years::of(*year), Years::All] {
            for classes in [Classes::One(*class), Classes::All] {
                let held = counts.entry((years, classes)).or_default();
                for (case, people) in cases {
                    *held.entry(*case).or_default() += people;
                }
            }
        }
    }
    counts
}

fn records(area: &Area, summary: &AreaSummary<'_>, scene: &Scene<'_>) -> Option<Table> {
    let said = scene.words;
    let rows: Vec<Row> = counts(summary)
        .iter()
        .map(|((years, classes), held)| {
            let people: u32 = held.values().sum();
            let anchor = address::records(classes.id(), &years.id());
            let path = format!("{}#{anchor}", address::area(area));
            let card = record_card(*years, *classes, held, area, scene);
            Row::new(vec![
                Cell::new(years.label(said)),
                Cell::new(classes.label(said)),
                Cell::whole(u64::from(people)).link(scene.href(&path)),
                Cell::new(said.unit_of(Unit::People, f64::from(people))).card(card),
            ])
            .id(anchor)
        })
        .collect();
    let columns = vec![
        Column::words(&said.say("worked-columns.year")),
        Column::words(&said.say("worked-columns.outcome")),
        Column::numbers(&said.say("worked-columns.number")),
        Column::words(&said.say("worked-columns.unit")),
    ];
    (!rows.is_empty()).then(|| Table { caption: String::new(), class: "stack obs", columns, rows })
}

fn record_card(years: Years, classes: Classes, held: &Held<'_>, area: &Area, scene: &Scene<'_>) -> NumberCard {
    let mut from: Vec<CardPart> = Vec::new();
    for (case, people) in held {
        if !from.is_empty() {
            from.push(CardPart::plain(", "));
        }
        from.push(CardPart::link(case.as_str(), scene.href(&address::case(case))));
        if *people > 1 {
            from.push(CardPart::plain(format!(" ({people})")));
        }
    }
    let name = area_name(area, scene);
    let people: u32 = held.values().sum();
    let said = scene.words;
    let fact = |what: &str, text: String| card::fact(said, what, vec![CardPart::plain(text)]);
    let basis = CardPart::link(said.label(Basis::Decided), scene.href(&address::of_term(Basis::Decided)));
    let facts = vec![
        fact("value", say!(said, "worked-value", n = people)),
        fact("measure", classes.definition(said)),
        fact("about", name),
        fact("who", said.say("worked-who")),
        card::fact(said, "basis", vec![basis]),
        fact("period", years.in_words(said)),
        card::fact(said, "made-from", from),
        fact("rules", said.say("worked-rules")),
        fact("source", said.say("worked-source")),
        fact("mind", said.say("worked-mind")),
    ];
    let what = in_words(years, classes);
    let cite = cite::records(&what, &address::records(classes.id(), &years.id()), area, scene).full;
    let card = NumberCard { facts, cite, corrected: String::new() };
    corrections::marked(card, held.keys().map(|id| address::case(id)), scene)
}
