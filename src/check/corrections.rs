//! Corrections: their days have come, they change something, and what they say is right now is what stands.

use super::Checker;
use crate::fault::{Fault, Place, Placed};
use crate::read::raw::{RawCorrectedRow, RawCorrection, RawFigureCorrection, RawProseCorrection};
use crate::read::record::{List, unknown_id};
use crate::records::correction::{Correction, FigureCorrection, ProseCorrection, Rows};
use crate::value::date::PartialDate;
use crate::value::figures::{Category, Measure, NATION, Observation, Value};
use crate::value::link::anchors;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A correction of a case record or a force.
pub fn correction(raw: RawCorrection, checker: &mut Checker<'_>) -> Option<Correction> {
    let RawCorrection { place, date, was, now, why } = raw;
    made(place, date, [was, now, why], checker)
}

fn made(
    place: Place,
    date: Option<Placed<Date>>,
    [was, now, why]: [Option<Placed<String>>; 3],
    checker: &mut Checker<'_>,
) -> Option<Correction> {
    let date = date?;
    checker.not_after(PartialDate::Day(date.value), date.place);
    let (was, now) = (was?, now?);
    if was.value == now.value {
        changes_nothing(&was, &now, checker);
    }
    Some(Correction { place, date: date.value, was, now, why: why? })
}

fn changes_nothing(was: &Placed<String>, now: &Placed<String>, checker: &mut Checker<'_>) {
    checker.faults.push(
        Fault::error("correction-changes-nothing", now.place, "`was` and `now` of this correction say the same")
            .label("the same")
            .also(was.place, "what stood here")
            .mend("write under `was` what readers were told before"),
    );
}

/// A dataset's table, by which its corrections are held.
pub struct Table<'a> {
    /// What is measured.
    pub measures: &'a [Measure],
    /// How it is broken down.
    pub categories: &'a [Category],
    /// The observations.
    pub observations: &'a [Observation],
    /// Where the value of each stands.
    pub places: &'a [Place],
}

/// The corrections of a figure dataset.
pub fn of_figures(raw: List<RawFigureCorrection>, table: &Table<'_>, checker: &mut Checker<'_>) -> Vec<FigureCorrection> {
    let corrections: Vec<FigureCorrection> = raw.into_iter().filter_map(|raw| of_figure(raw, table, checker)).collect();
    what_stands(&corrections, table, checker);
    corrections
}

fn of_figure(raw: RawFigureCorrection, table: &Table<'_>, checker: &mut Checker<'_>) -> Option<FigureCorrection> {
    let RawFigureCorrection { place, date, by, row, was, now, why } = raw;
    let rows = match row {
        Some(row) => rows(row, table, checker),
        None => Some(Rows::Description),
    };
    let correction = made(place, date, [was, now, why], checker);
    Some(FigureCorrection { correction: correction?, by: by?.value, rows: rows? })
}

/// The observations that hold all that is written.
fn rows(raw: RawCorrectedRow, table: &Table<'_>, checker: &mut Checker<'_>) -> Option<Rows> {
    let RawCorrectedRow { place, force, from, to, measure, role, category } = raw;
    let forces = checker.index.forces.keys().map(String::as_str).chain([NATION]);
    let measures = table.measures.iter().map(|measure| measure.id.as_str());
    let categories = table.categories.iter().map(|category| category.id.as_str());
    let mut unknown = unknown_among(force.as_ref(), "force", forces);
    unknown.extend(unknown_among(measure.as_ref(), "measure of this dataset", measures));
    unknown.extend(unknown_among(category.as_ref(), "category of this dataset", categories));
    let is_known = unknown.is_empty();
    checker.faults.extend(unknown);
    let is = |written: &Option<Placed<String>>, id: &str| written.as_ref().is_none_or(|written| written.value == id);
    let on = |written: &Option<Placed<Date>>, day: Date| written.as_ref().is_none_or(|written| written.value == day);
    let found: Vec<usize> = table
        .observations
        .iter()
        .enumerate()
        .filter(|(_, row)| {
            is(&force, row.area.id())
                && on(&from, row.period.from)
                && on(&to, row.period.to)
                && table.measures.get(row.measure).is_some_and(|known| is(&measure, known.id.as_str()))
                && role.as_ref().is_none_or(|role| role.value == row.population)
                && table.categories.get(row.category).is_some_and(|known| is(&category, known.id.as_str()))
        })
        .map(|(at, _)| at)
        .collect();
    if found.is_empty() && is_known {
        checker.faults.push(
            Fault::error("corrects-no-row", place, "no row of the table is what this correction is of")
                .label("no such row")
                .expected("what the row holds under force, from, to, measure, role and category, as far as it is needed to tell it from others")
                .mend("copy it from the table; a number that was taken back keeps its row, with `[x]` for the number"),
        );
    }
    (!found.is_empty()).then_some(Rows::Of(found))
}

fn unknown_among<'k>(written: Option<&Placed<String>>, what: &str, known: impl Iterator<Item = &'k str> + Clone) -> Vec<Fault> {
    let wrong = written.filter(|id| !known.clone().any(|known| known == id.value));
    wrong.map(|id| unknown_id(&id.value, what, known, id.place)).into_iter().collect()
}

/// Answers corrections of a single number that are no numbers, change nothing, or say that something else is right than stands.
fn what_stands(corrections: &[FigureCorrection], table: &Table<'_>, checker: &mut Checker<'_>) {
    // Of each row the newest; of one day, the one that was written last.
    let mut newest: BTreeMap<usize, usize> = BTreeMap::new();
    for (at, of) in corrections.iter().enumerate() {
        for row in of.rows.observations() {
            let known = newest.entry(*row).or_insert(at);
            let later = corrections.get(*known).is_none_or(|other| of.correction.date >= other.correction.date);
            *known = if later { at } else { *known };
        }
    }
    for (at, of) in corrections.iter().enumerate() {
        let Some(row) = of.rows.single() else { continue };
        let Correction { was, now, .. } = &of.correction;
        let (Some(before), Some(after)) = (value(was, checker), value(now, checker)) else { continue };
        if was.value != now.value && before.tells_same(after) {
            changes_nothing(was, now, checker);
        }
        let Some((stands, place)) = table.observations.get(row).map(|row| row.value).zip(table.places.get(row)) else { continue };
        if newest.get(&row) == Some(&at) && !stands.tells_same(after) {
            checker.faults.push(
                Fault::error(
                    "correction-does-not-stand",
                    now.place,
                    format!("this correction says `{after}`, and the table `{stands}`"),
                )
                .label("is right now, as the correction has it")
                .also(*place, "what stands")
                .mend(
                    "put the right number into the table, or into `now`; if it has changed again since, add another correction",
                ),
            );
        }
    }
}

/// A value as the table writes it.
fn value(written: &Placed<String>, checker: &mut Checker<'_>) -> Option<Value> {
    let value = Value::parse(&written.value);
    if value.is_none() {
        checker.faults.push(
            Fault::error("correction-not-a-value", written.place, format!("`{}` is not a value of the table", written.value))
                .expected("for a single row the number alone, without separators, or a mark such as \"[x]\"")
                .mend("write the value as the table writes it; say all else under `why`"),
        );
    }
    value
}

/// The corrections of a commentary or a page, whose headings they may point to.
pub fn of_prose(raw: List<RawProseCorrection>, body: &str, checker: &mut Checker<'_>) -> Vec<ProseCorrection> {
    let headings = anchors(body);
    raw.into_iter().filter_map(|raw| of_text(raw, &headings, checker)).collect()
}

fn of_text<R>(raw: RawProseCorrection, headings: &[(String, R)], checker: &mut Checker<'_>) -> Option<ProseCorrection> {
    let RawProseCorrection { place, date, at, was, now, why } = raw;
    let at = at.map(|at| Placed { value: at.value.trim_start_matches('#').to_owned(), place: at.place });
    if let Some(at) = at.as_ref().filter(|at| !headings.iter().any(|(known, _)| *known == at.value)) {
        let known = headings.iter().map(|(anchor, _)| anchor.as_str());
        checker.faults.push(unknown_id(&at.value, "heading of this text", known, at.place));
    }
    let correction = made(place, date, [was, now, why], checker)?;
    Some(ProseCorrection { correction, at: at.map(|at| at.value) })
}
