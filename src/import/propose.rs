//! A map to begin with, by looking at a table: where its headings are, which column names forces, which hold values. What only a person knows, the
//! measure, who is counted, what a shorthand means, is left empty, and asked for when the map is used.

use super::areas::Areas;
use super::cell::quoted;
use super::grid::{Content, Sheet, Unread};
use super::number::{unmarked, written};
use super::{period, workbook};
use crate::read::Raw;
use crate::value::figures::NATION;
use crate::vocabulary::MissingMark;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// How many rows are looked at to tell what a column is.
const LOOKED_AT: u32 = 400;

/// What a table looks like.
struct Sight {
    /// The column that names forces.
    areas: Option<u32>,
    /// The column that names periods.
    periods: Option<u32>,
    /// The lowest row of headings.
    header: u32,
    /// How many rows of headings there seem to be.
    header_rows: u32,
    /// The columns that hold numbers.
    values: Vec<u32>,
    /// All other columns with a heading.
    others: Vec<u32>,
}

/// Proposes a map for a table, as YAML with remarks. `name` is that of the table's file, `id` that of the dataset, if it has one.
///
/// # Errors
/// When the table cannot be read, or nothing in it looks like figures: what to tell, whole.
pub fn propose(bytes: &[u8], name: &str, id: Option<&str>, raw: &Raw) -> Result<String, String> {
    let sheets = workbook::read(bytes).map_err(|unread| {
        let (Unread::TooLarge(why) | Unread::Broken(why)) = unread;
        format!("{name} cannot be read: {why}. Open it in a spreadsheet program and save it as .ods or .xlsx.")
    })?;
    let areas = Areas::of(&raw.forces);
    let score = |sheet: &Sheet| {
        let texts =
            sheet.cells.values().filter(|content| matches!(content, Content::Text(text) if areas.find(text).is_some())).count();
        (texts, sheet.cells.values().filter(|content| is_number(content)).count())
    };
    // Of equals the first counts; a hidden one only where no other holds figures.
    let sheet = sheets.iter().rev().max_by_key(|sheet| {
        let score = score(sheet);
        (score.1 > 0 && !sheet.hidden, score)
    });
    let sheet = sheet.ok_or_else(|| format!("{name} has no sheet."))?;
    let sight = look(sheet, &areas);
    if sight.values.is_empty() || (sight.areas.is_none() && sight.periods.is_none()) {
        return Err(format!(
            "{name} shows no figures that a map could be made for: no column of it names forces or periods beside columns of numbers. Open it in a \
             spreadsheet program: each row should begin with a force or a year, and each number have a cell of its own."
        ));
    }
    let id = id.map_or_else(|| slug(name), str::to_owned);
    Ok(map(sheet, &sight, &areas, sheets.len(), name, &id))
}

fn is_number(content: &Content) -> bool {
    match content {
        Content::Number(_) | Content::Percent(_) => true,
        Content::Text(text) => {
            let bare = unmarked(text).text;
            MissingMark::from_mark(&bare).is_some() || written(&bare).is_some()
        }
        Content::Day(_) | Content::Failed(_) => false,
    }
}

fn is_period(content: &Content) -> bool {
    match content {
        Content::Text(text) => period::read(text).is_some(),
        Content::Day(_) => true,
        _ => false,
    }
}

fn look(sheet: &Sheet, areas: &Areas) -> Sight {
    let (rows, columns) = sheet.size();
    let rows = rows.min(LOOKED_AT);
    let count =
        |column: u32, is: &dyn Fn(&Content) -> bool| (0..rows).filter_map(|row| sheet.get(row, column)).filter(|c| is(c)).count();
    let is_area = |content: &Content| matches!(content, Content::Text(text) if areas.find(text).is_some());
    let most = |is: &dyn Fn(&Content) -> bool, least: usize| {
        let best = (0..columns).rev().max_by_key(|column| count(*column, is));
        best.filter(|column| count(*column, is) >= least)
    };
    let area_column = most(&is_area, 1);
    let period_column = most(&is_period, 2).filter(|column| Some(*column) != area_column);
    let label = area_column.or(period_column).unwrap_or(0);
    let has_number = |row: u32| (0..columns).any(|column| column != label && sheet.get(row, column).is_some_and(is_number));
    let is_data = |row: u32| match (area_column, sheet.get(row, label)) {
        (Some(_), Some(content)) => is_area(content) && has_number(row),
        (None, Some(content)) => is_period(content) && has_number(row),
        (_, None) => false,
    };
    let first = (0..rows).find(|row| is_data(*row)).unwrap_or(0);
    let filled = |row: u32| (0..columns).filter(|column| !sheet.words(row, *column).is_empty()).count();
    let header = (0..first).rev().find(|row| filled(*row) >= 2).unwrap_or(0);
    // A row of headings above has words over the values, merged or more than one.
    let is_upper = |row: u32| filled(row) >= 2 && (label + 1..columns).any(|column| !sheet.words(row, column).is_empty());
    let header_rows = if header > 0 && is_upper(header - 1) { 2 } else { 1 };
    let (mut values, mut others) = (Vec::new(), Vec::new());
    for column in 0..columns {
        let (mut numbers, mut all) = (0, 0);
        for content in
            (header + 1..rows).filter(|row| !sheet.words(*row, label).is_empty()).filter_map(|row| sheet.get(row, column))
        {
            all += 1;
            numbers += usize::from(is_number(content));
        }
        if Some(column) == area_column || Some(column) == period_column {
            continue;
        }
        if all > 0 && numbers * 2 > all {
            values.push(column);
        } else if !sheet.words(header, column).is_empty() {
            others.push(column);
        }
    }
    // Periods in the headings are none of rows.
    let below =
        |column: u32| (header + 1..rows).filter_map(|row| sheet.get(row, column)).filter(|content| is_period(content)).count();
    let period_column = period_column.filter(|column| below(*column) >= 2);
    Sight { areas: area_column, periods: period_column, header, header_rows, values, others }
}

fn map(sheet: &Sheet, sight: &Sight, areas: &Areas, sheets: usize, name: &str, id: &str) -> String {
    let heading = |column: u32| unmarked(&sheet.words(sight.header, column)).text;
    let row_above = sight.header.checked_sub(1).filter(|_| sight.header_rows > 1);
    let above = |column: u32| row_above.map(|row| unmarked(&sheet.words(row, column)).text).unwrap_or_default();
    // Headings that stand over the first of their columns, and are not merged over the others.
    let spreads = row_above.is_some() && sight.values.iter().any(|column| above(*column).is_empty());
    let upper = |column: u32| {
        let first = sight.values.first().copied().unwrap_or(column);
        let left = (first..=column).rev().map(above).find(|words| !words.is_empty() || !spreads);
        left.unwrap_or_default()
    };
    let mut out = format!(
        "# How {name} becomes a figure dataset. Proposed by looking at the table: read every line, fill in what is empty, then run\n\
         # `answerable import {name} --map THIS-FILE`, which shows what it would write and writes nothing.\n\
         # Keep this file beside the dataset, as content/figures/ID.map.yaml; next year only `source` should change.\n\
         # Each field is described in content/README.md, \"Import map\". In headings and labels `*` stands for anything.\n\
         figures: {id}          # the id of the dataset; that of one that stands, to add to it\n\
         source: \"\"          # the id of this table in content/sources/\n",
    );
    if sheets > 1 {
        let hidden = if sheet.hidden { "          # hidden: who opens the table does not see it" } else { "" };
        let _ = writeln!(out, "sheet: {}{hidden}", quoted(&sheet.name));
    }
    for part in sheet.hidden_parts() {
        let _ = writeln!(out, "# Hidden in the table, and read all the same unless you leave it out: {part}.");
    }
    let label = sight.areas.or(sight.periods);
    let header = label.map(heading).filter(|words| !words.is_empty());
    let header =
        header.or_else(|| sight.values.iter().map(|column| heading(*column)).find(|words| !words.is_empty())).unwrap_or_default();
    let _ = writeln!(out, "header: {}          # a heading, by which the lowest row of headings is found", quoted(&header));
    if sight.header_rows > 1 {
        let _ = writeln!(out, "header-rows: {}", sight.header_rows);
        if spreads {
            out.push_str("spread-headings: true      # a heading in the upper row holds for the empty cells right of it\n");
        }
    }
    out.push_str("measure: \"\"          # the id of the measure; or give each of `values` its own\n");
    out.push_str("role: \"\"             # who is counted, such as police-officers\n");
    if sight.areas.is_none() {
        let _ = writeln!(out, "area: {NATION}");
    }
    let said = |words: &str| period::read(words).or_else(|| period::find(words)).is_some();
    let in_headings =
        !sight.values.is_empty() && sight.values.iter().all(|column| said(&heading(*column)) || said(&upper(*column)));
    if sight.periods.is_none() && !in_headings {
        let (_, columns) = sheet.size();
        let title = (0..sight.header).flat_map(|row| (0..columns).map(move |column| (row, column)));
        let in_title =
            title.filter_map(|(row, column)| sheet.get(row, column)).any(|content| period::find(&content.shown()).is_some());
        let period = if in_title {
            "title         # the period stands above the table"
        } else {
            "\"\"           # the table does not say it"
        };
        let _ = writeln!(out, "period: {period}");
    }
    out.push_str("labels:\n");
    for (column, gives) in [(sight.areas, "area"), (sight.periods, "period")] {
        if let Some(column) = column {
            let _ = writeln!(out, "  - {{column: {}, gives: {gives}}}", quoted(&heading(column)));
        }
    }
    let is_total = |pattern: &&String| pattern.to_lowercase().starts_with("total");
    let patterns = patterns(sight, &heading, &upper, &said);
    let parts: Vec<&String> = patterns.iter().filter(|pattern| !is_total(pattern)).collect();
    // A sum of columns is one only beside at least two of them.
    let sums: Vec<&String> = patterns.iter().filter(|pattern| parts.len() > 1 && is_total(pattern)).collect();
    out.push_str("values:                # `category` left empty is `total`\n");
    for pattern in patterns.iter().filter(|pattern| !sums.contains(pattern)) {
        let _ = writeln!(out, "  - {{heading: {}, category: \"\"}}", quoted(pattern));
    }
    list(&mut out, "skip-columns:          # each with why it is left out", &sight.others, |column| {
        let words = heading(*column);
        (!words.is_empty()).then(|| format!("  - {{text: {}, why: \"\"}}", quoted(&words)))
    });
    let of: Vec<String> = parts.iter().map(|part| quoted(part)).collect();
    let sums: Vec<String> = sums.iter().map(|sum| format!("  - {{column: {}, of: [{}]}}", quoted(sum), of.join(", "))).collect();
    rows(&mut out, sheet, sight, areas, &sums);
    out
}

/// Headings that name the columns of values: one with a star where they are years.
fn patterns(
    sight: &Sight,
    heading: &dyn Fn(u32) -> String,
    upper: &dyn Fn(u32) -> String,
    said: &dyn Fn(&str) -> bool,
) -> Vec<String> {
    let mut patterns: Vec<String> = Vec::new();
    for column in &sight.values {
        let words = heading(*column);
        let same = sight.values.iter().filter(|other| heading(**other) == words).count();
        let pattern = if said(&words) {
            let before: String = words.chars().take_while(|c| !c.is_ascii_digit()).collect();
            // The century stays, so that no other column is meant.
            let start = if before.is_empty() { words.chars().take(2).collect() } else { before.trim_end().to_owned() };
            let start = if upper(*column).is_empty() { start } else { format!("{} / {start}", upper(*column)) };
            format!("{start}*")
        } else if words.is_empty() {
            upper(*column)
        } else if same > 1 && !upper(*column).is_empty() && upper(*column) != words {
            format!("{} / {words}", upper(*column))
        } else {
            words
        };
        if !pattern.is_empty() && !patterns.contains(&pattern) {
            patterns.push(pattern);
        }
    }
    patterns
}

/// What the rows below the headings ask for: names of forces, shorthand, sums.
fn rows(out: &mut String, sheet: &Sheet, sight: &Sight, areas: &Areas, sums: &[String]) {
    let (rows, _) = sheet.size();
    let label = sight.areas.or(sight.periods).unwrap_or(0);
    let (mut names, mut totals, mut shorthand) = (Vec::new(), Vec::new(), BTreeSet::new());
    for row in sight.header + 1..rows {
        if !sight.values.iter().any(|column| sheet.get(row, *column).is_some()) {
            continue;
        }
        let words = unmarked(&sheet.words(row, label)).text;
        let is_sum = words.to_lowercase().starts_with("total") || words.to_lowercase().starts_with("all ");
        let area = areas.find(&words);
        if !words.is_empty() && sight.areas.is_some() && !totals.contains(&(words.clone(), area == Some(NATION))) {
            if is_sum || area == Some(NATION) {
                totals.push((words, area == Some(NATION)));
            } else if area.is_none() && !names.contains(&words) {
                names.push(words);
            }
        }
        for content in sight.values.iter().filter_map(|column| sheet.get(row, *column)) {
            if let Content::Text(text) = content
                && !is_number(content)
            {
                shorthand.insert(unmarked(text).text);
            }
        }
    }
    list(out, "names:                 # forces that the table calls otherwise", &names, |name| {
        Some(format!("  - {{text: {}, is: \"{}\"}}", quoted(name), areas.near(name).unwrap_or_default()))
    });
    let shorthand: Vec<String> = shorthand.into_iter().collect();
    list(
        out,
        "shorthand:             # look at the notes of the table: not-available, suppressed, not-applicable, rounds-to-zero, unreliable",
        &shorthand,
        |text| Some(format!("  - {{text: {}, is: \"\"}}", quoted(text))),
    );
    let of_rows = totals.iter().map(|(row, nation)| {
        let area = if *nation { format!(", area: {NATION}") } else { String::new() };
        format!("  - {{row: {}{area}}}", quoted(row))
    });
    let totals: Vec<String> = of_rows.chain(sums.iter().cloned()).collect();
    list(out, "totals:                # the table's own sums, against which what is read is held", &totals, |line| {
        Some(line.clone())
    });
}

fn list<T>(out: &mut String, title: &str, items: &[T], line: impl Fn(&T) -> Option<String>) {
    let lines: Vec<String> = items.iter().filter_map(line).collect();
    if !lines.is_empty() {
        let _ = writeln!(out, "{title}\n{}", lines.join("\n"));
    }
}

/// An id made of a file's name.
fn slug(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_lowercase();
    let words: Vec<&str> = stem.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    // Neither a year nor a number belongs into a name that lasts.
    let words: Vec<&str> = words.into_iter().filter(|word| !word.bytes().any(|byte| byte.is_ascii_digit())).collect();
    if words.is_empty() { "figures".to_owned() } else { words.join("-") }
}
