//! Figure datasets: a description, and a table whose every row it describes.

use super::sources::web_address;
use super::{Checker, breakdowns, corrections, gaps, text};
use crate::fault::{Fault, Files, Place, Placed};
use crate::read::raw::{RawBreak, RawCategory, RawFigureSet, RawLicence, RawMeasure};
use crate::read::record::{List, Scalar, unknown_id};
use crate::read::table::{RawRow, RawTable};
use crate::records::figures::PlacedSet;
use crate::rules::r09;
use crate::value::date::PartialDate;
use crate::value::figures::{
    Area, Break, Category, FigureSet, Licence, Measure, MeasureRef, NATION, Observation, Period, Reprint, Value,
};
use crate::value::id::{CategoryId, DatasetId, ForceId, MeasureId, SourceId};
use crate::vocabulary::{MissingMark, PeriodKind, Population, Term};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Checks a dataset with its table.
pub fn figure_set(raw: RawFigureSet, table: Option<RawTable>, files: &Files, checker: &mut Checker<'_>) -> Option<PlacedSet> {
    let RawFigureSet {
        place,
        id,
        title,
        publisher,
        description,
        licence,
        measures,
        categories,
        breaks,
        caveats,
        gaps,
        published_after,
        checked,
        public_by_law,
        public_one_by_one,
        corrections,
    } = raw;
    for (missing, key) in [(measures.is_missing(), "measures"), (categories.is_missing(), "categories")] {
        if missing {
            checker.faults.push(
                Fault::error("missing-field", place, format!("a figure dataset has no `{key}`"))
                    .label("begins here")
                    .mend(format!("add `{key}:` with each id that its table uses; content/README.md says what belongs there")),
            );
        }
    }
    given_once(measures.iter().filter_map(|measure| measure.id.as_ref()), "measure", checker);
    given_once(categories.iter().filter_map(|category| category.id.as_ref()), "category", checker);
    let declared = measures.is_whole() && categories.is_whole() && !measures.is_empty() && !categories.is_empty();
    let counts = (measures.len(), categories.len());
    breakdowns::check(&measures, &categories, checker);
    let already_public = breakdowns::already_public(public_by_law, public_one_by_one, &measures, &categories, checker);
    let (measures, measure_places): (Vec<Measure>, Vec<Place>) = measures
        .into_iter()
        .filter_map(|raw| Some((raw.place, measure(raw, checker)?)))
        .map(|(place, made)| (made, place))
        .unzip();
    let categories: Vec<Category> = categories.into_iter().filter_map(|raw| category(raw, checker)).collect();
    // A refused measure or category has been answered; the rows that use it are not answered again.
    let complete = declared && counts == (measures.len(), categories.len());
    let table_path = table.as_ref().map_or_else(String::new, |table| files.path(table.file).to_owned());
    let (observations, observation_places) = match table {
        Some(table) if complete => rows(&table, &measures, &categories, files, checker),
        Some(_) => (Vec::new(), Vec::new()),
        None => {
            let beside = files.path(place.file).rsplit_once('.').map_or("", |(stem, _)| stem).to_owned();
            checker.faults.push(
                Fault::error("description-without-table", place, "this dataset has no table beside it")
                    .label("begins here")
                    .mend(format!("write {beside}.csv; content/README.md shows an example")),
            );
            (Vec::new(), Vec::new())
        }
    };
    let gaps = gaps::gaps(gaps, &measures, complete, (&observations, &observation_places), checker);
    let corrections = if complete {
        let table = corrections::Table {
            measures: &measures,
            categories: &categories,
            observations: &observations,
            places: &observation_places,
        };
        corrections::of_figures(corrections, &table, checker)
    } else {
        Vec::new()
    };
    let licence = licence.and_then(|raw| self::licence(raw, checker));
    if let Some(checked) = &checked {
        checker.not_after(PartialDate::Day(checked.value), checked.place);
    }
    if let Some(id) = &id {
        checker.not_reserved(id, &[]);
    }
    let id = id.and_then(|id| checker.id(&id, DatasetId::new));
    let set = FigureSet {
        table: table_path,
        id: id?,
        title: title?.value,
        publisher: publisher?.value,
        description: description?.value,
        licence: licence?,
        measures,
        categories,
        breaks: breaks.into_iter().filter_map(break_).collect(),
        caveats: caveats.into_iter().map(|caveat| caveat.value).collect(),
        checked: checked.map(|checked| checked.value),
        already_public,
        gaps,
        published_after: published_after.map(|months| months.value),
        observations,
    };
    Some(PlacedSet { place, set, measures: measure_places, observations: observation_places, corrections })
}

/// Answers an id that two measures, or two categories, of a dataset share.
fn given_once<'a>(ids: impl Iterator<Item = &'a Placed<String>>, what: &str, checker: &mut Checker<'_>) {
    let mut seen: BTreeMap<&str, Place> = BTreeMap::new();
    for id in ids {
        if let Some(first) = seen.get(id.value.as_str()) {
            checker.faults.push(
                Fault::error(
                    "duplicate-id",
                    id.place,
                    format!("`{}` is the id of more than one {what} of this dataset", id.value),
                )
                .label("again")
                .also(*first, "first written here")
                .mend("give one of them another id, or remove it"),
            );
        } else {
            seen.insert(&id.value, id.place);
        }
    }
}

fn licence(raw: RawLicence, checker: &mut Checker<'_>) -> Option<Licence> {
    let RawLicence { place: _, name, address, reprint, note } = raw;
    if let Some(address) = &address {
        web_address(address, checker);
    }
    let reprint = reprint?;
    let reprint = match reprint.value.as_str() {
        "whole" => Reprint::Whole,
        "by-force" => Reprint::ByForce,
        other => {
            checker.faults.push(unknown_id(other, "way to reprint", ["whole", "by-force"], reprint.place));
            return None;
        }
    };
    Some(Licence { name: name?.value, address: text(address), reprint, note: text(note) })
}

fn measure(raw: RawMeasure, checker: &mut Checker<'_>) -> Option<Measure> {
    let RawMeasure { place: _, id, label, definition, unit, basis, period, r#use, regime, of, same_as, by, part_of } = raw;
    let id = id?;
    Some(Measure {
        id: checker.id(&id, MeasureId::new)?,
        label: label?.value,
        definition: definition?.value,
        unit: unit?.value,
        basis: basis?.value,
        period: period?.value,
        usage: r#use.map(|usage| usage.value),
        regime: regime.map(|regime| regime.value),
        of: rate_of(&of, checker),
        same_as: same_as.and_then(|same| measure_ref(&same, checker)),
        by: breakdowns::terms(by),
        part_of: part_of.and_then(|part| MeasureId::new(&part.value)),
    })
}

/// The two measures of which another is the rate.
fn rate_of(of: &List<Placed<String>>, checker: &mut Checker<'_>) -> Option<[MeasureRef; 2]> {
    let found: Vec<MeasureRef> = of.iter().filter_map(|written| measure_ref(written, checker)).collect();
    if let Some(first) = of.first().filter(|_| of.len() != 2 && of.is_whole()) {
        checker.faults.push(
            Fault::error("not-two-measures", first.place, format!("`of` names {} and not two", counted(of.len())))
                .expected("what is divided, and by what: `of: [barred, workforce-national/in-post-fte]`")
                .mend("name both, or leave `of` out"),
        );
    }
    <[MeasureRef; 2]>::try_from(found).ok()
}

fn counted(measures: usize) -> String {
    if measures == 1 { "one measure".to_owned() } else { format!("{measures} measures") }
}

fn measure_ref(written: &Placed<String>, checker: &mut Checker<'_>) -> Option<MeasureRef> {
    let part = |text: &str| Placed { value: text.to_owned(), place: written.place };
    let (dataset, measure) = match written.value.split_once('/') {
        Some((dataset, measure)) => (Some(part(dataset)), part(measure)),
        None => (None, part(&written.value)),
    };
    let dataset = match dataset {
        Some(id) => {
            let index = checker.index;
            checker.known("figure dataset", &id.value, id.place, index.figures.contains(&id.value), &index.figures);
            Some(checker.id(&id, DatasetId::new)?)
        }
        None => None,
    };
    Some(MeasureRef { dataset, measure: checker.id(&measure, MeasureId::new)? })
}

fn category(raw: RawCategory, checker: &mut Checker<'_>) -> Option<Category> {
    let RawCategory { place: _, id, label, definition, by, part_of } = raw;
    let id = id?;
    let id = checker.id(&id, CategoryId::new)?;
    let by = breakdowns::terms(by);
    let part_of = breakdowns::parents(&id, &by, part_of.iter());
    Some(Category { id, label: label?.value, definition: text(definition), by, part_of })
}

fn break_(raw: RawBreak) -> Option<Break> {
    Some(Break { at: raw.at?.value, text: raw.text?.value })
}

/// What makes two rows the same observation.
type Key<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str, &'a str);

/// All rows, each with the place of its value; nation first, then forces, newest period first, then in the order of the description.
fn rows(
    table: &RawTable,
    measures: &[Measure],
    categories: &[Category],
    files: &Files,
    checker: &mut Checker<'_>,
) -> (Vec<Observation>, Vec<Place>) {
    let known = Known {
        measures: measures.iter().enumerate().map(|(at, m)| (m.id.as_str(), at)).collect(),
        categories: categories.iter().enumerate().map(|(at, c)| (c.id.as_str(), at)).collect(),
    };
    let mut seen: BTreeMap<Key<'_>, &RawRow> = BTreeMap::new();
    let mut observations: Vec<(Observation, Place)> = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        let cells = Cells { row, table, files };
        observations.extend(observation(&cells, &known, measures, checker).map(|made| (made, cells.place(6))));
        let [force, from, to, measure, role, category, ..] = &row.cells;
        match seen.entry((force, from, to, measure, role, category)) {
            std::collections::btree_map::Entry::Vacant(slot) => {
                slot.insert(row);
            }
            std::collections::btree_map::Entry::Occupied(first) => {
                let place = cells.place(6);
                let earlier = Cells { row: first.get(), table, files }.place(6);
                checker.faults.push(
                    Fault::error("duplicate-observation", place, "this row observes the same thing as an earlier one")
                        .label("again")
                        .also(earlier, "first written here")
                        .expected("one row for each force, period, measure, role and category")
                        .mend(
                            "remove one; if two sources differ, give one of them a measure of its own that says `same-as` this one: each then shows both",
                        ),
                );
            }
        }
    }
    observations.sort_by(|(a, _), (b, _)| {
        (&a.area, std::cmp::Reverse(a.period.to), std::cmp::Reverse(a.period.from), a.measure, a.population, a.category).cmp(&(
            &b.area,
            std::cmp::Reverse(b.period.to),
            std::cmp::Reverse(b.period.from),
            b.measure,
            b.population,
            b.category,
        ))
    });
    observations.into_iter().unzip()
}

struct Known<'a> {
    measures: BTreeMap<&'a str, usize>,
    categories: BTreeMap<&'a str, usize>,
}

/// A row's cells with their places.
struct Cells<'a> {
    row: &'a RawRow,
    table: &'a RawTable,
    files: &'a Files,
}

impl Cells<'_> {
    fn place(&self, column: usize) -> Place {
        self.row.place(column, self.files.text(self.table.file), self.table.file)
    }

    fn text(&self, column: usize) -> &str {
        self.row.cells.get(column).map_or("", String::as_str)
    }

    fn placed(&self, column: usize) -> Placed<String> {
        Placed { value: self.text(column).to_owned(), place: self.place(column) }
    }

    /// A cell read as a scalar; its fault is answered.
    fn read<T: Scalar>(&self, column: usize, checker: &mut Checker<'_>) -> Option<T> {
        match T::from_text(self.text(column), Place::start_of(self.table.file)) {
            Ok(value) => Some(value),
            Err(mut fault) => {
                fault.place = Some(self.place(column));
                checker.faults.push(*fault);
                None
            }
        }
    }
}

fn observation(cells: &Cells<'_>, known: &Known<'_>, measures: &[Measure], checker: &mut Checker<'_>) -> Option<Observation> {
    let area = area(cells, checker);
    let from: Option<Date> = cells.read(1, checker);
    let to: Option<Date> = cells.read(2, checker);
    let period = match (from, to) {
        (Some(from), Some(to)) if to < from => {
            checker.faults.push(
                Fault::error("end-before-start", cells.place(2), format!("the period ends on {to}, before it begins on {from}"))
                    .mend("look both up in the source; perhaps they are the wrong way round"),
            );
            None
        }
        (Some(from), Some(to)) => {
            checker.not_after(PartialDate::Day(to), cells.place(2));
            Some(Period { from, to })
        }
        _ => None,
    };
    let measure = lookup(cells, 3, "measure of this dataset", &known.measures, checker);
    let population: Option<Population> = cells.read(4, checker);
    let category = lookup(cells, 5, "category of this dataset", &known.categories, checker);
    let value = value(cells, checker);
    let sources = sources(cells, checker);
    let (period, measure) = (period?, measure?);
    if let Some(measure) = measures.get(measure) {
        period_fits(period, measure, cells, checker);
    }
    if let (Some(measure), Some(number)) = (measures.get(measure), value.and_then(Value::number)) {
        is_a_count(number, measure, cells, checker);
    }
    let written = |cell: &str| (!cell.is_empty()).then(|| cell.to_owned());
    let line = cells.files.line(cells.table.file, cells.place(6).start as usize);
    Some(Observation {
        line: u32::try_from(line).unwrap_or(u32::MAX),
        area: area?,
        period,
        measure,
        population: population?,
        category: category?,
        value: value?,
        sources: sources?,
        note: written(&cells.row.cells[8]),
        at: cells.row.at.as_deref().and_then(written),
    })
}

/// The sources of a row, parted by spaces.
fn sources(cells: &Cells<'_>, checker: &mut Checker<'_>) -> Option<Vec<SourceId>> {
    let place = cells.place(7);
    let cited: Vec<Placed<String>> = cells.row.cells[7]
        .split([' ', ';'])
        .filter(|id| !id.is_empty())
        .map(|id| Placed { value: id.to_owned(), place })
        .collect();
    if cited.is_empty() {
        checker.faults.push(r09::missing_in_row(place));
        return None;
    }
    let found = checker.sources(&List::from(cited), place, "this row");
    (!found.is_empty()).then_some(found)
}

fn area(cells: &Cells<'_>, checker: &mut Checker<'_>) -> Option<Area> {
    let id = &cells.row.cells[0];
    if id == NATION {
        return Some(Area::Nation);
    }
    if checker.index.forces.contains_key(id) {
        return ForceId::new(id).map(Area::Force);
    }
    if !checker.index.is_unreadable(id) {
        let forces = checker.index.forces.keys().map(String::as_str).chain([NATION]);
        checker.faults.push(unknown_id(id, "force", forces, cells.place(0)));
    }
    None
}

fn lookup(
    cells: &Cells<'_>,
    column: usize,
    what: &str,
    known: &BTreeMap<&str, usize>,
    checker: &mut Checker<'_>,
) -> Option<usize> {
    let id = cells.placed(column);
    let found = known.get(id.value.as_str()).copied();
    if found.is_none() {
        checker.faults.push(unknown_id(&id.value, what, known.keys().copied(), id.place));
    }
    found
}

/// A number as published, or a mark that says why there is none.
fn value(cells: &Cells<'_>, checker: &mut Checker<'_>) -> Option<Value> {
    let cell = cells.row.cells[6].as_str();
    if let Some(value) = Value::parse(cell) {
        return Some(value);
    }
    let marks: Vec<&str> = MissingMark::all().iter().map(|mark| mark.mark()).collect();
    let found = if cell.is_empty() { "this row has no value".to_owned() } else { format!("`{cell}` is not a number") };
    let fault = Fault::error("not-a-number", cells.place(6), found)
        .expected(format!("digits with a point for decimals, or one of {}", marks.join(" ")));
    checker.faults.push(if cell.is_empty() {
        fault.label("empty").mend("write the number, or `[x]` where none is available, or remove the row")
    } else if cell.contains(',') {
        fault.mend(format!("write {} without separators", cell.replace(',', "")))
    } else {
        fault.mend("write the number alone; its unit belongs to the measure")
    });
    None
}

/// Answers a number that cannot be a count where the measure counts whole things.
fn is_a_count(number: f64, measure: &Measure, cells: &Cells<'_>, checker: &mut Checker<'_>) {
    if measure.unit.is_counted() && (number < 0.0 || number.fract() != 0.0) {
        checker.faults.push(
            Fault::error(
                "not-a-count",
                cells.place(6),
                format!("`{}` cannot be a number of {}", cells.text(6), measure.unit.plural()),
            )
            .expected(format!("a whole number from 0, since the measure `{}` counts {}", measure.id, measure.unit.plural()))
            .mend("look the number up in the source; a change, a share or a rate is a measure of its own, with another unit"),
        );
    }
}

/// Answers a period that is not of the kind the measure says.
fn period_fits(period: Period, measure: &Measure, cells: &Cells<'_>, checker: &mut Checker<'_>) {
    let Period { from, to } = period;
    let fits = match measure.period {
        PeriodKind::Snapshot => from == to,
        PeriodKind::FinancialYear => {
            (from.month(), from.day(), to.month(), to.day()) == (4, 1, 3, 31) && to.year() == from.year() + 1
        }
        PeriodKind::CalendarYear => {
            (from.month(), from.day(), to.month(), to.day()) == (1, 1, 12, 31) && to.year() == from.year()
        }
        PeriodKind::Span => true,
    };
    if !fits {
        checker.faults.push(
            Fault::error(
                "wrong-period",
                cells.place(1),
                format!("{from} to {to} is not a {}", measure.period.label().to_lowercase()),
            )
            .expected(format!("the period that the measure `{}` says: {}", measure.id, measure.period.definition()))
            .mend("correct the dates, or give this row a measure of its own with another `period`"),
        );
    }
}
