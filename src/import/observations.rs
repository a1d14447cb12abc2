//! From the cells of a table to observations, and of every other cell why it is none.

use super::grid::{At, Content, Sheet, name};
use super::layout::{Kind, Layout, labels_of};
use super::map::{Dims, Gives, Known, Map, Period as FromMap, is_like};
use super::number::{Decimal, unmarked, written};
use super::period::{self, Said};
use super::table::Table;
use crate::fault::{Fault, Faults, nearest};
use crate::value::figures::Period;
use crate::vocabulary::{MissingMark, Population, Term, Unit};
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

/// A number, or why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// A number.
    Number(Decimal),
    /// A mark.
    Missing(MissingMark),
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Value::Number(number) => write!(f, "{number}"),
            Value::Missing(mark) => f.write_str(mark.mark()),
        }
    }
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

/// What behind a number is more than a mark of a footnote.
const TOLD: [(&str, &str); 5] = [
    ("p", "Marked as provisional."),
    ("r", "Marked as revised."),
    ("e", "Marked as estimated."),
    ("b", "Marked as a break in the series."),
    ("u", "Marked as of low reliability."),
];

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
    reader.duplicates(faults);
    reader.mixed(faults);
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
        let Some((value, note, percent)) = self.number(at, &content, unit, faults) else {
            self.fate(at, Fate::Refused);
            return;
        };
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

    /// The number in a cell, or why there is none, what marks behind it say, and whether it is shown as a percentage.
    fn number(&mut self, at: At, content: &Content, unit: Option<Unit>, faults: &mut Faults) -> Option<(Value, String, bool)> {
        let place = self.table.place(at);
        let (number, percent, marks) = match content {
            Content::Number(number) => (self.rounded(*number), false, Vec::new()),
            Content::Percent(number) => (self.rounded(*number), true, Vec::new()),
            Content::Failed(words) => {
                faults.push(
                    Fault::error("failed-formula", place, format!("{} holds no value: {words}", name(at)))
                        .expected("a number, or a mark that says why there is none")
                        .mend("open the table in a spreadsheet program, look at the cell, and save the table again"),
                );
                return None;
            }
            Content::Day(day) => {
                faults.push(
                    Fault::error(
                        "unknown-shorthand",
                        place,
                        format!("{} holds a day, {day}, where a number is expected", name(at)),
                    )
                    .mend("look at the heading of the column; perhaps it holds no values"),
                );
                return None;
            }
            Content::Text(text) => {
                let bare = unmarked(text);
                let whole = text.split_whitespace().collect::<Vec<_>>().join(" ");
                if let Some(mark) = self.map.shorthand.get(&whole.to_lowercase()) {
                    return Some((Value::Missing(*mark), String::new(), false));
                }
                if let Some(mark) = self.map.shorthand.get(&bare.text.to_lowercase()) {
                    self.read.marks.extend(bare.marks.into_iter().map(|mark| (at, mark)));
                    return Some((Value::Missing(*mark), String::new(), false));
                }
                let Some(written) = written(&bare.text) else {
                    faults.push(self.unknown_shorthand(at, &bare.text));
                    return None;
                };
                if let Some(mark) = bare.doubtful().find(|mark| !self.map.marks.contains(&mark.to_lowercase())) {
                    faults.push(self.unknown_mark(at, &whole, mark));
                    return None;
                }
                (written.number, written.percent, bare.marks)
            }
        };
        if let Some(unit) = unit.filter(|unit| percent && *unit != Unit::Percent) {
            faults.push(
                Fault::error(
                    "percent-of-count",
                    place,
                    format!("{} is a percentage, but its measure counts {}", name(at), unit.plural()),
                )
                .mend("give this column a measure whose unit is percent, or leave it out with `skip-columns`"),
            );
            return None;
        }
        if let Some(unit) = unit.filter(|unit| unit.is_counted() && !number.is_count()) {
            faults.push(
                Fault::error("not-a-count", place, format!("{number} in {} cannot be a number of {}", name(at), unit.plural()))
                    .expected(format!("a whole number from 0, since its measure counts {}", unit.plural()))
                    .mend(
                        "look at the table: a change, a share or a rate needs a measure of its own, with another unit; leave the column out with `skip-columns` \
                         if it is not wanted",
                    ),
            );
            return None;
        }
        let told = marks.iter().filter_map(|mark| TOLD.iter().find(|(letter, _)| mark.eq_ignore_ascii_case(letter)));
        let note = told.map(|(_, words)| *words).collect::<Vec<_>>().join(" ");
        self.read.marks.extend(marks.into_iter().map(|mark| (at, mark)));
        Some((Value::Number(number), note, percent))
    }

    /// A number of a spreadsheet, which keeps more decimals than it shows, with those that the map asks for.
    fn rounded(&self, number: Decimal) -> Decimal {
        self.map.decimals.map_or(number, |decimals| number.rounded(decimals))
    }

    fn unknown_mark(&self, at: At, text: &str, mark: &str) -> Fault {
        Fault::error(
            "unknown-mark",
            self.table.place(at),
            format!("`{mark}` behind the number in {}, `{text}`, could change what it means", name(at)),
        )
        .expected("a number alone, or with a mark that is surely a footnote, such as [note 3], [1] or [r]")
        .mend(format!(
            "look at the notes of the table: if the number holds as it stands, add {} to `marks` of the map; if it stands for a missing number, add to \
             `shorthand`: {{text: {}, is: ...}}",
            quoted(mark),
            quoted(text)
        ))
    }

    fn unknown_shorthand(&self, at: At, text: &str) -> Fault {
        let marks: Vec<&str> = MissingMark::all().iter().map(|mark| mark.id()).collect();
        Fault::error("unknown-shorthand", self.table.place(at), format!("`{text}` in {} is no number and no shorthand that is known", name(at)))
            .expected(format!("a number such as 1,234, or a shorthand that the map explains as one of: {}", marks.join(", ")))
            .mend(format!(
                "look at the notes of the table for what it means, and add to `shorthand` of the map: {{text: {}, is: ...}}; a missing number is never nought",
                quoted(text)
            ))
    }

    /// Answers measures of a new dataset, of which no unit is known, that the table shows now as percentages and now as numbers.
    fn mixed(&self, faults: &mut Faults) {
        let mut kinds: BTreeMap<&str, (bool, At)> = BTreeMap::new();
        let mut answered: BTreeSet<&str> = BTreeSet::new();
        for found in self.read.found.iter().filter(|found| matches!(found.value, Value::Number(_))) {
            let measure = found.key.measure.as_str();
            if self.known.measures.as_ref().is_some_and(|known| known.contains_key(measure)) {
                continue;
            }
            let (percent, first) = *kinds.entry(measure).or_insert((found.percent, found.at));
            if percent != found.percent && answered.insert(measure) {
                let (this, that) = if found.percent { (found.at, first) } else { (first, found.at) };
                faults.push(
                    Fault::error(
                        "percent-of-count",
                        self.table.place(this),
                        format!("{} is a percentage, but {}, of the same measure `{measure}`, is none", name(this), name(that)),
                    )
                    .also(self.table.place(that), "a number")
                    .mend("give the percentages a measure of their own, or leave them out with `skip-columns`"),
                );
            }
        }
    }

    /// Answers values of the same thing in two cells, even where they agree: one of the two is read wrongly.
    fn duplicates(&mut self, faults: &mut Faults) {
        let mut first: BTreeMap<&Key, At> = BTreeMap::new();
        for found in &self.read.found {
            let Some(earlier) = first.insert(&found.key, found.at) else { continue };
            let Key { area, period: (from, to), measure, role, category } = &found.key;
            faults.push(
                Fault::error(
                    "two-cells-one-value",
                    self.table.place(found.at),
                    format!(
                        "{} and {} are read as the same thing: {area}, {from} to {to}, {measure}, {role}, {category}",
                        name(earlier),
                        name(found.at)
                    ),
                )
                .label("again")
                .also(self.table.place(earlier), "first here")
                .expected("one cell for each area, period, measure, role and category")
                .mend("let the map tell the two apart, by a measure, a role or a category of their own, or leave one out"),
            );
        }
    }
}

/// The number in a cell, or why there is none, without answering what is wrong with it.
#[must_use]
pub fn value_in(content: &Content, map: &Map) -> Option<Value> {
    match content {
        Content::Number(number) | Content::Percent(number) => {
            Some(Value::Number(map.decimals.map_or(*number, |decimals| number.rounded(decimals))))
        }
        Content::Text(text) => {
            let whole = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
            let bare = unmarked(text).text;
            let missing =
                map.shorthand.get(&whole).or_else(|| map.shorthand.get(&bare.to_lowercase())).map(|mark| Value::Missing(*mark));
            missing.or_else(|| written(&bare).map(|written| Value::Number(written.number)))
        }
        Content::Day(_) | Content::Failed(_) => None,
    }
}

/// A text as YAML takes it.
#[must_use]
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
