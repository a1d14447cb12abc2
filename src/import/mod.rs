//! Official tables into figure datasets.
//!
//! Entry point: [`import`]. The way: a table's bytes become sheets (`workbook`, which reads `.ods`, `.xlsx` and CSV), the map says which
//! of them is meant and what its rows and columns are (`map`, `layout`), cells become observations (`observations`, with `cell`, `number`,
//! `period`, `areas`), the table's own sums are held against them (`totals`), and they against the dataset that stands (`against`). Of every cell it is told
//! what became of it (`report`). [`propose`] looks at a table and writes a map to begin with.
//!
//! Nothing is guessed: what is not known is answered with a fault, and then nothing is written. A missing number is never nought.

pub mod against;
pub mod archive;
pub mod areas;
pub mod cell;
mod clashes;
pub mod describe;
pub mod grid;
pub mod layout;
pub mod map;
pub mod number;
pub mod observations;
pub mod ods;
pub mod period;
mod propose;
pub mod report;
pub mod store;
pub mod table;
pub mod totals;
pub mod workbook;
pub mod xlsx;
pub mod xml;

pub use propose::propose;

use crate::fault::{Fault, Faults, Files, nearest};
use crate::read::raw::{RawFigureSet, RawImportMap};
use crate::read::table::RawTable;
use crate::read::{self, Raw};
use against::Difference;
use areas::Areas;
use grid::{Sheet, Unread};
use jiff::civil::Date;
use map::{Known, Map};
use table::Table;

/// The folder of datasets, as a maintainer writes it.
const FIGURES: &str = "content/figures";

/// A table that is to be read.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The name of its file, without its folders.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
    /// The source that it is, in place of the one in the map.
    pub source: Option<&'a str>,
    /// The day that proposed corrections bear.
    pub date: Date,
}

/// A file that an import would write.
#[derive(Debug)]
pub struct Write {
    /// Where, from the project's folder, with `/`.
    pub path: String,
    /// Its text as it stands; `None` where there is no such file.
    pub was: Option<String>,
    /// Its text as it will be.
    pub text: String,
}

/// What an import would do.
#[derive(Debug)]
pub struct Plan {
    /// What became of every cell, in words.
    pub report: String,
    /// What it changes.
    pub difference: Difference,
    /// What it would write; nothing where nothing changes.
    pub writes: Vec<Write>,
}

/// Reads a table by a map and holds it against the dataset that stands. Where anything could not be read for sure there is a fault, and the plan
/// writes nothing.
pub fn import(request: &Request<'_>, map: RawImportMap, raw: &Raw, files: &mut Files, faults: &mut Faults) -> Option<Plan> {
    let standing = map.figures.as_ref().and_then(|id| standing(raw, &id.value));
    let mut known = known(raw, standing.map(|(set, _)| set));
    if let Some(source) = request.source.filter(|source| !known.sources.contains(*source)) {
        let near = nearest(source, known.sources.iter().map(String::as_str));
        let fault = Fault::nowhere("unknown-id", format!("`{source}` is not a known source"));
        let fault = near.map_or(fault.clone(), |near| fault.label(format!("did you mean `{near}`?")));
        faults.push(fault.mend("write the table into content/sources/ first, and give its id after --source"));
    }
    let read_map = map::check(map, request.source, &mut known, faults);
    let sheets = sheets(request, files, faults)?;
    let map = read_map.filter(|_| !faults.has_errors())?;
    let (table, others) = choose(sheets, &map, request.name, files, faults)?;
    let layout = layout::layout(&table, &map, faults).filter(|_| !faults.has_errors())?;
    let read = observations::read(&table, &map, &layout, &known, faults);
    let totals = totals::check(&table, &map, &layout, &read, faults);
    if read.found.is_empty() && !faults.has_errors() {
        faults.push(
            Fault::error("nothing-imported", table.whole(), "not one value of this table is read by the map")
                .expected("values in the columns that `values` names, in rows whose labels are known")
                .mend("look at the headings that the map names; `answerable import TABLE --propose` shows what a map could look like"),
        );
    }
    let mut report = report::table(&table, &others, &layout, &read, &totals);
    let raw_table = standing.and_then(|(_, table)| table);
    let difference = against::against(&read.found, &map, &table, raw_table);
    if faults.has_errors() {
        return Some(Plan { report, difference, writes: Vec::new() });
    }
    let stem = standing.map_or_else(
        || format!("{FIGURES}/{}", map.figures),
        |(set, _)| files.path(set.place.file).rsplit_once('.').map_or_else(String::new, |(stem, _)| stem.to_owned()),
    );
    let path = format!("{stem}.csv");
    let corrections = difference.corrections(&request.date.to_string());
    report.push_str(&report::difference(&difference, &path, raw_table.is_some(), &corrections));
    let mut writes = Vec::new();
    if !difference.is_empty() {
        let text = raw_table.map(|table| files.text(table.file).to_owned());
        let applied = difference.applied(raw_table.zip(text.as_deref()));
        writes.push(Write { path, was: text, text: applied });
    }
    if standing.is_none() {
        writes.push(Write { path: format!("{stem}.yaml"), was: None, text: describe::description(&map.figures, &read.found) });
    }
    Some(Plan { report, difference, writes })
}

/// Reads the text of a map. `path` is as the maintainer named it.
pub fn map_of(path: &str, text: &str, files: &mut Files, faults: &mut Faults) -> Option<RawImportMap> {
    read::import_map(path, text, files, faults)
}

/// What a map may name.
fn known(raw: &Raw, set: Option<&RawFigureSet>) -> Known {
    let mut known = Known {
        areas: Areas::of(&raw.forces),
        sources: raw.sources.iter().filter_map(|source| source.id.as_ref()).map(|id| id.value.clone()).collect(),
        ..Known::default()
    };
    if let Some(set) = set {
        known.describe(set);
    }
    known
}

fn standing<'a>(raw: &'a Raw, id: &str) -> Option<(&'a RawFigureSet, Option<&'a RawTable>)> {
    let of = |set: &RawFigureSet| set.id.as_ref().is_some_and(|known| known.value == id);
    raw.figures.iter().find(|(set, _)| of(set)).map(|(set, table)| (set, table.as_ref()))
}

/// Reads the sheets of a table, or answers why they cannot be read.
fn sheets(request: &Request<'_>, files: &mut Files, faults: &mut Faults) -> Option<Vec<Sheet>> {
    let why = match workbook::read(request.bytes) {
        Ok(sheets) => return Some(sheets),
        Err(why) => why,
    };
    let file = files.add(request.name.to_owned(), std::sync::Arc::from(""));
    let place = crate::fault::Place::start_of(file);
    faults.push(match why {
        Unread::TooLarge(why) => {
            Fault::error("table-too-large", place, format!("this table is larger than any that is read here: {why}"))
                .expected(format!("at most {} cells, and {} MB when unpacked", grid::MOST_CELLS, archive::LARGEST >> 20))
                .mend("copy the sheet that you need into a new spreadsheet, and save that")
        }
        Unread::Broken(why) => Fault::error("table-unreadable", place, format!("this table cannot be read: {why}"))
            .expected("an .ods, .xlsx or CSV file as a spreadsheet program saves it")
            .mend("download it again; or open it in a spreadsheet program and save it as .ods or .xlsx"),
    });
    None
}

/// The sheet that the map means, and the names of the others.
fn choose(sheets: Vec<Sheet>, map: &Map, name: &str, files: &mut Files, faults: &mut Faults) -> Option<(Table, Vec<String>)> {
    let names: Vec<String> = sheets.iter().map(|sheet| sheet.name.clone()).collect();
    let hidden: Vec<bool> = sheets.iter().map(|sheet| sheet.hidden).collect();
    let told = |name: &String, hidden: &bool| if *hidden { format!("{name} (hidden)") } else { name.clone() };
    let is_meant = |sheet: &Sheet| map.sheet.as_ref().is_none_or(|named| map::is_like(&named.value, &sheet.name));
    // A sheet of text has no name, so there is none to choose.
    let is_text = matches!(names.as_slice(), [only] if only.is_empty());
    let meant: Vec<usize> = sheets.iter().enumerate().filter(|(_, sheet)| is_text || is_meant(sheet)).map(|(at, _)| at).collect();
    let [one] = meant.as_slice() else {
        let place = map.sheet.as_ref().map_or(map.place, |named| named.place);
        let fault = match (&map.sheet, meant.len()) {
            (Some(named), 0) => {
                let fault = Fault::error("no-such-sheet", place, format!("{name} has no sheet called `{}`", named.value));
                match nearest(&named.value.to_lowercase(), names.iter().map(String::as_str)) {
                    Some(near) => fault.label(format!("did you mean `{near}`?")),
                    None => fault,
                }
            }
            _ => Fault::error("no-such-sheet", place, format!("{name} has {} sheets that could be meant", meant.len())),
        };
        faults.push(fault.expected(format!("one of: {}", names.join(", "))).mend("write the name of the sheet after `sheet:`"));
        return None;
    };
    let others = names
        .iter()
        .enumerate()
        .filter(|(at, name)| at != one && !name.is_empty())
        .map(|(at, name)| told(name, hidden.get(at).unwrap_or(&false)))
        .collect();
    let sheet = sheets.into_iter().nth(*one)?;
    Some((Table::new(sheet, name, files), others))
}

/// Reads all that an import holds a table against. Of its faults only those count that are in what the import uses.
///
/// # Errors
/// When the machine fails to read.
pub fn content(root: &std::path::Path, map: &str) -> Result<(Raw, Files, Faults), read::ReadError> {
    let (raw, files, mut faults) = read::read(root)?;
    let stem = map.strip_suffix(read::IMPORT_MAP).unwrap_or(map).rsplit(['/', '\\']).next().unwrap_or_default();
    let dataset = format!("{FIGURES}/{stem}.");
    // The map's own are told when it is read by itself.
    let is_used = |path: &str| {
        path.is_empty()
            || path.starts_with("content/forces/")
            || path.starts_with("content/sources/")
            || (path.starts_with(&dataset) && !path.ends_with(read::IMPORT_MAP))
    };
    faults.keep(is_used, &files);
    Ok((raw, files, faults))
}
