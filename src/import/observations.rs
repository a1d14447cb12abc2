//! From the cells of a table to observations, and of every other cell why it is none.

use super::cell::{self, Held, Value, quoted};
use super::clashes;
use super::grid::{At, Content, Sheet, name};
use super::layout::{Kind, Layout, labels_of};
use super::map::{Dims, Gives, Known, Map, Period as FromMap, is_like};
use super::number::unmarked;
use super::period::{self, Said};
use super::table::Table;
use crate::fault::{Fault, Faults, nearest};
use crate::value::figures::Period;
use crate::vocabulary::{Population, Term};
use std::collections::{BTreeMap, BTreeSet};

/// What makes two values the same observation: area, first and last day, measure, role, category.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// Whom it is about.
    pub area: String,
    /// First and last day, as written.
    pub period: (String, String),
    /// What is measured.
    pub measure: String,
    /// Who is counted.
    pub role: String,
    /// How it is broken down.
    pub category: String,
}

/// A value that was read.
#[derive(Debug, Clone)]
pub struct Found {
    /// What it is of.
    pub key: Key,
    /// The number, or why there is none.
    pub value: Value,
    /// What marks behind it say.
    pub note: String,
    /// Whether the table shows it as a percentage.
    pub percent: bool,
    /// Its cell.
    pub at: At,
    /// Whether it stands in a row that is a sum of others.
    pub in_total: bool,
}

/// What became of a cell.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It is a value of the dataset.
    Imported,
    /// It says what the values of its row are about.
    Label,
    /// It is a heading.
    Heading,
    /// It stands above the table.
    Above,
    /// It stands below the table.
    Below,
    /// It stands in a row without values: a note, or a heading between rows.
    NoValues,
    /// It is a sum, held against what it sums.
    Total,
    /// Its row is left out by the map: why.
    RowSkipped(String),
    /// Its column is left out by the map: why.
    ColumnSkipped(String),
    /// The map does not name its column.
    NotMapped,
    /// It was answered with a fault.
    Refused,
    /// Empty, in a column of values and a row of the table.
    NoValue,
    /// Part of a merged cell.
    Merged,
    /// Empty.
    Empty,
}

/// All that a table holds.
#[derive(Debug, Default)]
pub struct Read {
    /// The values, in the order of their cells.
    pub found: Vec<Found>,
    /// What became of each cell that holds something, or that is told of though it is empty.
    pub fates: BTreeMap<At, Fate>,
    /// Empty cells where a value could stand: of what, and where.
    pub empty: Vec<(Key, At)>,
    /// Marks of footnotes on values and labels.
    pub marks: Vec<(At, String)>,
    /// Sums that are not imported: row, column, value, and what is known of what they are of.
    pub sums: Vec<Sum>,
}

/// A row's sum of a column.
#[derive(Debug, Clone)]
pub struct Sum {
    /// Its cell.
    pub at: At,
    /// Which of the map's row totals it is.
    pub total: usize,
    /// What it is of, without its area.
    pub key: Key,
    /// The number.
    pub value: Value,
    /// The first row that it may add up, if it adds up a block.
    pub since: u32,
}

struct Reader<'a> {
    table: &'a Table,
    map: &'a Map,
    layout: &'a Layout,
    known: &'a Known,
    title: Option<Said>,
    read: Read,
    /// Words that were answered: each once, however many cells hold it.
    answered: BTreeSet<(usize, String)>,
}

/// Reads a table.
pub fn read(table: &Table, map: &Map, layout: &Layout, known: &Known, faults: &mut Faults) -> Read {
    let title = match &map.period {
        Some(FromMap::Title(place)) => {
            let (_, columns) = table.sheet.size();
            let above = (0..layout.headings).flat_map(|row| (0..columns).map(move |column| (row, column)));
            let mut said: Vec<Said> = Vec::new();
            for (row, column) in above {
                if let Some(Content::Text(text)) = table.sheet.get(row, column)
                    && let Some(found) = period::find(text)
                    && !said.contains(&found)
                {
                    said.push(found);
                }
            }
            if said.len() != 1 {
                let found =
                    if said.is_empty() { "no period stands above the table" } else { "several periods stand above the table" };
                faults.push(
                    Fault::error("unknown-period", *place, found)
                        .expected("one: 2023/24, year ending 31 March 2024, 31 March 2024")
                        .mend("write the period itself after `period:`"),
                );
            }
            said.first().copied()
        }
        Some(FromMap::Said(said)) => Some(*said),
        None => None,
    };
    let mut reader = Reader { table, map, layout, known, title, read: Read::default(), answered: BTreeSet::new() };
    reader.whole(faults);
    clashes::answer(&reader.read.found, table, known, faults);
    reader.read
}

impl Reader<'_> {
    fn sheet(&self) -> &Sheet {
        &self.table.sheet
    }

    fn fate(&mut self, at: At, fate: Fate) {
        self.read.fates.insert(at, fate);
    }

    fn row(&mut self, row: u32, fate: &Fate) {
        let cells: Vec<At> =
            self.sheet().cells.range(At { row, column: 0 }..At { row: row + 1, column: 0 }).map(|(at, _)| *at).collect();
        for at in cells {
            self.fate(at, fate.clone());
        }
    }

    fn whole(&mut self, faults: &mut Faults) {
        let (rows, _) = self.sheet().size();
        for row in 0..self.layout.headings {
            self.row(row, &Fate::Above);
        }
        for row in self.layout.headings..self.layout.first {
            self.row(row, &Fate::Heading);
        }
        for row in self.layout.end..rows {
            self.row(row, &Fate::Below);
        }
        let mut block = self.layout.first;
        for row in self.layout.first..self.layout.end {
            if self.table_row(row, block, faults) {
                block = row + 1;
            }
        }
        let merged: Vec<At> = self.sheet().covered().collect();
        for at in merged {
            self.read.fates.entry(at).or_insert(Fate::Merged);
        }
    }

    /// Reads a row of the table; whether it is a sum.
    fn table_row(&mut self, row: u32, block: u32, faults: &mut Faults) -> bool {
        let labels = labels_of(self.table, self.layout, self.map, row);
        let is_called = |pattern: &str| labels.iter().any(|(_, _, _, words)| !words.is_empty() && is_like(pattern, words));
        if let Some(skip) = self.map.skip_rows.iter().find(|skip| is_called(&skip.text.value)) {
            self.row(row, &Fate::RowSkipped(skip.why.clone()));
            return false;
        }
        let numbers: Vec<u32> = self.layout.numbers().map(|(column, _)| column).collect();
        if !numbers.iter().any(|column| self.sheet().seen(row, *column).is_some()) {
            self.row(row, &Fate::NoValues);
            return false;
        }
        let total = self.map.row_totals.iter().position(|total| is_called(&total.row.value));
        let imported_as = total.and_then(|at| self.map.row_totals.get(at)).and_then(|total| total.area.clone());
        let mut dims = Dims::default();
        let mut refused = false;
        for (at, gives, which, words) in &labels {
            if let Some(text) = self.sheet().get(at.row, at.column).map(Content::shown) {
                self.fate(*at, Fate::Label);
                let marks = unmarked(&text).marks;
                self.read.marks.extend(marks.into_iter().map(|mark| (*at, mark)));
            }
            // The label of a sum need not be that of a force.
            if *gives == Gives::Area && total.is_some() {
                dims.area = imported_as.clone().or_else(|| self.known.areas.find(words).map(str::to_owned));
                continue;
            }
            refused |= !self.label(*at, *gives, *which, words, &mut dims, faults);
        }
        let columns: Vec<(u32, Kind)> =
            self.layout.columns.iter().zip(0..).map(|(column, at)| (at, column.kind.clone())).collect();
        for (column, kind) in columns {
            let at = At { row, column };
            let there = self.sheet().get(row, column).is_some();
            match kind {
                Kind::Skipped(why) if there => self.fate(at, Fate::ColumnSkipped(why)),
                Kind::NotMapped if there => self.fate(at, Fate::NotMapped),
                Kind::Total if there => self.fate(at, Fate::Total),
                Kind::Label(_) | Kind::Skipped(_) | Kind::NotMapped | Kind::Total => {}
                Kind::Values(said) => {
                    let dims = said.or(&dims).or(&self.map.fixed);
                    self.value(at, &dims, refused, (total, block), faults);
                }
            }
        }
        total.is_some()
    }

    /// What a label says; `false` where it was answered.
    fn label(&mut self, at: At, gives: Gives, which: usize, words: &str, dims: &mut Dims, faults: &mut Faults) -> bool {
        let Some(label) = self.map.labels.get(which) else { return false };
        let said = match gives {
            Gives::Area => {
                match label.words.get(&words.to_lowercase()).map(String::as_str).or_else(|| self.known.areas.find(words)) {
                    Some(area) => {
                        dims.area = Some(area.to_owned());
                        true
                    }
                    None => false,
                }
            }
            Gives::Period => {
                dims.period = match self.sheet().seen(at.row, at.column) {
                    Some(Content::Day(day)) => Some(Said::Day(*day)),
                    _ => period::read(words),
                };
                dims.period.is_some()
            }
            Gives::Measure | Gives::Category | Gives::Role => match label.words.get(&words.to_lowercase()) {
                Some(id) if gives == Gives::Measure => {
                    dims.measure = Some(id.clone());
                    true
                }
                Some(id) if gives == Gives::Category => {
                    dims.category = Some(id.clone());
                    true
                }
                Some(id) => {
                    dims.role = Population::parse(id);
                    true
                }
                None => false,
            },
        };
        if said {
            return true;
        }
        if self.sheet().get(at.row, at.column).is_some() {
            self.fate(at, Fate::Refused);
        }
        if self.answered.insert((which, words.to_owned())) {
            let known: Vec<String> = label.words.keys().cloned().collect();
            faults.push(self.unknown_label(at, gives, words, &known));
        }
        false
    }

    fn unknown_label(&self, at: At, gives: Gives, words: &str, known: &[String]) -> Fault {
        let place = self.table.place(at);
        let cell = name(at);
        if words.is_empty() {
            return Fault::error("unknown-area", place, format!("{cell} is empty, but the row holds values"))
                .expected("what the values of the row are about")
                .mend("write `fill-down: true` at this column of the map if the words above hold for it; or leave the row out");
        }
        match gives {
            Gives::Area => {
                let fault = Fault::error("unknown-area", place, format!("`{words}` in {cell} is no force that is known here"));
                let (label, is) = match self.known.areas.near(words) {
                    Some(near) => (format!("did you mean `{near}`?"), near.to_owned()),
                    None => ("no known name is near".to_owned(), "...".to_owned()),
                };
                fault.label(label).mend(format!(
                    "if it is one, add to `names` of the map: {{text: {}, is: {is}}}; if the row is to be left out, add it to `skip-rows`",
                    quoted(words)
                ))
            }
            Gives::Period => Fault::error("unknown-period", place, format!("`{words}` in {cell} is no period"))
                .expected("2023/24, year ending 31 March 2024, March 2024, 31 March 2024, or 2024")
                .mend("leave the row out with `skip-rows`, if it is no row of figures"),
            Gives::Measure | Gives::Role | Gives::Category => {
                let fault = Fault::error("unknown-word", place, format!("the map does not say what `{words}` in {cell} means"));
                let fault = match nearest(&words.to_lowercase(), known.iter().map(String::as_str)) {
                    Some(near) => fault.label(format!("did you mean `{near}`?")),
                    None => fault,
                };
                fault.mend(format!("add it to `words` of this column: {{text: {}, is: ...}}; or to `skip-rows`", quoted(words)))
            }
        }
    }

    fn value(&mut self, at: At, dims: &Dims, refused: bool, (total, block): (Option<usize>, u32), faults: &mut Faults) {
        let Some(content) = self.sheet().get(at.row, at.column).cloned() else {
            if let Some(first) = self.sheet().covered_by(at).filter(|first| self.sheet().cells.contains_key(first)) {
                self.fate(at, Fate::Refused);
                faults.push(
                    Fault::error("merged-value", self.table.place(first), format!("the value in {} is merged over {}", name(first), name(at)))
                        .expected("a cell of its own for each value")
                        .mend("look at the table to see to which it belongs; leave the row or the column out, and write the value by hand"),
                );
            } else {
                self.fate(at, Fate::NoValue);
                // Nothing is answered for what is empty.
                let answered = self.answered.clone();
                let key = if total.is_none() { self.key(at, dims, &mut Faults::default()) } else { None };
                self.answered = answered;
                self.read.empty.extend(key.map(|key| (key, at)));
            }
            return;
        };
        let area_known = dims.area.is_some() || total.is_some();
        let unit = dims.measure.as_ref().and_then(|id| self.known.measures.as_ref()?.get(id)).and_then(|(_, unit)| *unit);
        let Some(Held { value, note, percent, marks }) = cell::read(at, &content, unit, self.table, self.map, faults) else {
            self.fate(at, Fate::Refused);
            return;
        };
        self.read.marks.extend(marks.into_iter().map(|mark| (at, mark)));
        let key = if refused || !area_known { None } else { self.key(at, dims, faults) };
        let Some(key) = key else {
            self.fate(at, Fate::Refused);
            return;
        };
        if let Some(which) = total {
            self.read.sums.push(Sum { at, total: which, key: key.clone(), value, since: block });
        }
        if key.area.is_empty() {
            self.fate(at, Fate::Total);
            return;
        }
        let is_imported = total.is_none_or(|which| self.map.row_totals.get(which).is_some_and(|total| total.area.is_some()));
        if !is_imported {
            self.fate(at, Fate::Total);
            return;
        }
        self.fate(at, Fate::Imported);
        self.read.found.push(Found { key, value, note, percent, at, in_total: total.is_some() });
    }

    fn key(&mut self, at: At, dims: &Dims, faults: &mut Faults) -> Option<Key> {
        let said = dims.period.or_else(|| self.layout.period_of(at.column)).or(self.title);
        let measure = dims.measure.clone()?;
        let Some(said) = said else {
            if self.answered.insert((usize::MAX, String::new())) {
                faults.push(
                    Fault::error(
                        "unknown-period",
                        self.map.place,
                        format!("nothing says of which period the value in {} is", name(at)),
                    )
                    .expected("a column of `labels` that gives it, a heading that says it, or `period:` for all values")
                    .mend("add `period:` to the map: the period itself, or `title` where it stands above the table"),
                );
            }
            return None;
        };
        let kind = self.known.measures.as_ref().and_then(|known| known.get(&measure)).and_then(|(kind, _)| *kind);
        let kind = kind.unwrap_or_else(|| period::likely(said));
        let Period { from, to } = match period::resolve(said, kind, self.map.to_march) {
            Ok(period) => period,
            Err(why) => {
                let heading = self.layout.columns.get(at.column as usize).map(super::layout::Column::heading).unwrap_or_default();
                if self.answered.insert((usize::MAX - 1, format!("{said:?} {measure}"))) {
                    faults.push(
                        Fault::error(
                            "unknown-period",
                            self.table.place(at),
                            format!("the period of {} (`{heading}`) means no {why}", name(at)),
                        )
                        .expected(format!("what the measure `{measure}` counts: {}", kind.definition()))
                        .mend("give these values another measure, or leave the row or column out"),
                    );
                }
                return None;
            }
        };
        Some(Key {
            area: dims.area.clone().unwrap_or_default(),
            period: (from.to_string(), to.to_string()),
            measure,
            role: dims.role?.id().to_owned(),
            category: dims.category.clone().unwrap_or_else(|| "total".to_owned()),
        })
    }
}
