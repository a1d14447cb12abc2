//! From a map as it is written to one that can be followed: everything it names is looked up, and what is missing is answered.

use super::super::number::{Decimal, unmarked};
use super::super::period;
use super::{ColumnTotal, Dims, Gives, Known, Label, Map, Period, RowTotal, Skip, Text, Values};
use crate::fault::{Fault, Faults, Place};
use crate::read::raw::{RawImportMap, RawLabelColumn, RawMeaning, RawSkip, RawTotal};
use crate::read::record::{List, Scalar, unknown_id};
use crate::vocabulary::{MissingMark, Population, Term};
use std::collections::BTreeMap;

/// What every table may write where there is no number, without the map saying so: the shorthand of official spreadsheets, in which figure
/// tables are written too.
fn usual() -> BTreeMap<String, MissingMark> {
    MissingMark::all().iter().map(|mark| (mark.mark().to_owned(), *mark)).collect()
}

/// Checks a map against what the project holds. The names that it gives forces are added to `known`.
pub fn check(raw: RawImportMap, source: Option<&str>, known: &mut Known, faults: &mut Faults) -> Option<Map> {
    let place = raw.place;
    let mut checker = Check { known, faults };
    checker.comes_from_somewhere(&raw);
    for meaning in raw.names.iter() {
        if let (Some(text), Some(is)) = (&meaning.text, &meaning.is)
            && checker.area(is).is_some()
        {
            checker.known.areas.add(&text.value, &is.value);
        }
    }
    let source = match source {
        Some(given) => Some(given.to_owned()),
        None => raw.source.as_ref().and_then(|source| checker.source(source)),
    };
    let mut shorthand = usual();
    for short in raw.shorthand.iter() {
        if let (Some(text), Some(is)) = (&short.text, &short.is) {
            shorthand.insert(text.value.to_lowercase(), is.value);
        }
    }
    let fixed = Dims {
        area: raw.area.as_ref().and_then(|area| checker.area(area)),
        period: None,
        measure: raw.measure.as_ref().and_then(|measure| checker.measure(measure)),
        role: raw.role.as_ref().map(|role| role.value),
        category: raw.category.as_ref().and_then(|category| checker.category(category)),
    };
    let period = raw.period.as_ref().and_then(|written| checker.period(written));
    let to_march = raw.bare_year.as_ref().is_some_and(|written| checker.bare_year(written));
    let labels: Vec<Label> = raw.labels.into_iter().filter_map(|label| checker.label(label)).collect();
    let values: Vec<Values> = raw
        .values
        .into_iter()
        .filter_map(|values| {
            let dims = Dims {
                area: None,
                period: None,
                measure: values.measure.as_ref().and_then(|measure| checker.measure(measure)),
                role: values.role.as_ref().map(|role| role.value),
                category: values.category.as_ref().and_then(|category| checker.category(category)),
            };
            Some(Values { heading: values.heading?, dims })
        })
        .collect();
    let (mut row_totals, mut column_totals) = (Vec::new(), Vec::new());
    for total in raw.totals {
        checker.total(total, &mut row_totals, &mut column_totals);
    }
    let replaces = raw.replaces.iter().filter_map(|measure| checker.measure(measure)).collect();
    let skips = |list: List<RawSkip>| -> Vec<Skip> {
        list.into_iter().filter_map(|skip| Some(Skip { text: skip.text?, why: skip.why?.value })).collect()
    };
    Some(Map {
        place,
        figures: raw.figures?.value,
        source: source?,
        sheet: raw.sheet,
        header: raw.header?,
        header_rows: raw.header_rows.map_or(1, |rows| rows.value.clamp(1, 20)),
        spread: raw.spread_headings.is_some_and(|spread| spread.value),
        below: raw.below,
        ends: raw.ends,
        fixed,
        period,
        to_march,
        decimals: raw.decimals.map(|decimals| decimals.value),
        labels,
        values,
        shorthand,
        marks: raw.marks.iter().map(|mark| mark.value.trim().to_lowercase()).collect(),
        skip_rows: skips(raw.skip_rows),
        skip_columns: skips(raw.skip_columns),
        row_totals,
        column_totals,
        replaces,
    })
}

struct Check<'a> {
    known: &'a mut Known,
    faults: &'a mut Faults,
}

impl Check<'_> {
    fn wrong(&mut self, place: Place, found: impl Into<String>, expected: impl Into<String>, mend: impl Into<String>) {
        self.faults.push(Fault::error("wrong-map", place, found).expected(expected).mend(mend));
    }

    fn area(&mut self, written: &Text) -> Option<String> {
        if self.known.areas.has(&written.value) {
            return Some(written.value.clone());
        }
        self.faults.push(unknown_id(&written.value, "force", self.known.areas.ids(), written.place));
        None
    }

    fn source(&mut self, written: &Text) -> Option<String> {
        if self.known.sources.contains(&written.value) {
            return Some(written.value.clone());
        }
        let fault = unknown_id(&written.value, "source", self.known.sources.iter().map(String::as_str), written.place);
        let mend = format!("{}; a table that is new is first written into content/sources/", fault.mend);
        self.faults.push(fault.mend(mend));
        None
    }

    fn measure(&mut self, written: &Text) -> Option<String> {
        match &self.known.measures {
            Some(known) if !known.contains_key(&written.value) => {
                let fault =
                    unknown_id(&written.value, "measure of this dataset", known.keys().map(String::as_str), written.place);
                self.faults.push(fault);
                None
            }
            _ => Some(written.value.clone()),
        }
    }

    fn category(&mut self, written: &Text) -> Option<String> {
        match &self.known.categories {
            Some(known) if !known.contains(&written.value) => {
                let fault =
                    unknown_id(&written.value, "category of this dataset", known.iter().map(String::as_str), written.place);
                self.faults.push(fault);
                None
            }
            _ => Some(written.value.clone()),
        }
    }

    fn period(&mut self, written: &Text) -> Option<Period> {
        if written.value == "title" {
            return Some(Period::Title(written.place));
        }
        let said = period::read(&written.value);
        if said.is_none() {
            self.wrong(
                written.place,
                format!("`{}` is no period", written.value),
                "`title`, or a period as a table writes it: 2023/24, year ending 31 March 2024, 31 March 2024",
                "write one of these, or leave the line out where a column or the headings give it",
            );
        }
        said.map(Period::Said)
    }

    fn bare_year(&mut self, written: &Text) -> bool {
        if written.value != "ending-march" {
            self.wrong(
                written.place,
                format!("`{}` is no meaning of a bare year", written.value),
                "`ending-march`",
                "write that, or leave the line out where a bare year is a calendar year",
            );
        }
        true
    }

    fn label(&mut self, raw: RawLabelColumn) -> Option<Label> {
        let RawLabelColumn { place, column, gives, words, fill_down } = raw;
        let gives = gives?;
        let known = ["area", "period", "measure", "role", "category"];
        let gives = match gives.value.as_str() {
            "area" => Gives::Area,
            "period" => Gives::Period,
            "measure" => Gives::Measure,
            "role" => Gives::Role,
            "category" => Gives::Category,
            other => {
                self.faults.push(unknown_id(other, "thing that a column gives", known, gives.place));
                return None;
            }
        };
        if words.is_missing() && !matches!(gives, Gives::Area | Gives::Period) {
            self.wrong(
                place,
                "this column of labels has no `words`",
                "each word of the column with the id that it means: `words: [{text: Constable, is: constable}]`",
                "add them; only areas and periods are known without",
            );
        }
        let words = words.into_iter().filter_map(|meaning| self.meaning(meaning, gives)).collect();
        Some(Label { column: column?, gives, words, fill_down: fill_down.is_some_and(|fill| fill.value) })
    }

    fn meaning(&mut self, raw: RawMeaning, gives: Gives) -> Option<(String, String)> {
        let (text, is) = (raw.text?, raw.is?);
        let id = match gives {
            Gives::Area => self.area(&is)?,
            Gives::Measure => self.measure(&is)?,
            Gives::Category => self.category(&is)?,
            Gives::Role => match Population::from_text(&is.value, is.place) {
                Ok(role) => role.id().to_owned(),
                Err(fault) => {
                    self.faults.push(*fault);
                    return None;
                }
            },
            Gives::Period => {
                self.wrong(is.place, "periods have no `words`", "periods as the table writes them", "remove the words");
                return None;
            }
        };
        Some((unmarked(&text.value).text.to_lowercase(), id))
    }

    fn total(&mut self, raw: RawTotal, rows: &mut Vec<RowTotal>, columns: &mut Vec<ColumnTotal>) {
        let RawTotal { place, row, column, of, area, within } = raw;
        let within = match &within {
            None => Some(Decimal::ZERO),
            Some(written) => {
                let number = Decimal::plain(&written.value).filter(|number| *number >= Decimal::ZERO);
                if number.is_none() {
                    let found = format!("`{}` is no number by which a sum may differ", written.value);
                    self.wrong(written.place, found, "a number such as 0.5", "write the number alone");
                }
                number
            }
        };
        let area = area.and_then(|area| self.area(&area));
        match (row, column, within) {
            (Some(row), None, Some(within)) => {
                let block = of.iter().any(|of| of.value == "block");
                if let Some(other) = of.iter().find(|of| !matches!(of.value.as_str(), "all" | "block")) {
                    let found = format!("a row is not the sum of `{}`", other.value);
                    self.wrong(other.place, found, "`of: [all]` or `of: [block]`", "write one of these, or leave the line out");
                }
                rows.push(RowTotal { row, block, area, within });
            }
            (None, Some(column), Some(within)) => {
                if of.is_missing() {
                    self.wrong(place, "this total names no columns that it adds up", "`of:` with their headings", "add the line");
                }
                columns.push(ColumnTotal { column, of: of.into_iter().collect(), within });
            }
            (_, _, None) => {}
            _ => {
                self.wrong(
                    place,
                    "this total is not of a row or else of a column",
                    "`row:` or `column:`",
                    "write one of the two",
                );
            }
        }
    }

    /// A measure, a role and an area must come from somewhere. Whether a period does shows in the table.
    fn comes_from_somewhere(&mut self, raw: &RawImportMap) {
        if raw.values.is_missing() {
            self.wrong(raw.place, "this map names no column of values", "`values:` with at least one `heading`", "add them");
            return;
        }
        let by_label = |what: &str| raw.labels.iter().any(|label| label.gives.as_ref().is_some_and(|gives| gives.value == what));
        let whole = raw.labels.is_whole() && raw.values.is_whole();
        let measure = raw.measure.is_some() || raw.values.iter().all(|values| values.measure.is_some());
        let role = raw.role.is_some() || raw.values.iter().all(|values| values.role.is_some());
        for (given, what) in [(measure, "measure"), (role, "role"), (raw.area.is_some(), "area")] {
            if whole && !given && !by_label(what) {
                self.wrong(
                    raw.place,
                    format!("this map does not say of which {what} all its values are"),
                    format!("`{what}:` for all, or a column of `labels` that gives it; measures and roles may also stand at each of `values`"),
                    "add what is missing",
                );
            }
        }
    }
}
