//! Blocks in prose, held against what may be shown: that there is something to show, and that it is the thing that was meant.
//!
//! Entry points: [`faults`], and [`charts`], since which charts are drawn is known only to what draws them. What a block shows it shows as the
//! rest of the site does, so nothing is checked here but that it is there.

use super::{Held, LISTED, no_answer, place};
use crate::bind::answer::NoAnswer;
use crate::check::texts::{Text, Texts};
use crate::fault::{Fault, Faults, Files, Place, nearest};
use crate::value::block::{Block, Fenced, TableBlock, fenced};
use crate::value::figures::{Area, Observation, Reprint};
use crate::value::id::CaseId;
use crate::value::query::Query;
use crate::vocabulary::{MissingMark, Term};
use std::collections::{BTreeMap, BTreeSet};

/// So many rows are the most that a text can hold; the dataset's own page has all.
pub const MOST_ROWS: usize = 40;

/// The ids of the charts that are drawn of each area.
pub type Charts = BTreeMap<Area, BTreeSet<String>>;

/// Every block for which there is nothing to show.
#[must_use]
pub fn faults(texts: &Texts, held: &Held<'_>, files: &Files) -> Faults {
    let mut faults = Faults::default();
    for (text, fenced, block) in blocks(texts) {
        let at = |value: &str| placed(text, &fenced, value, files);
        match &block {
            Block::Case(_) | Block::Timeline(_) => {
                let hidden = block.cases().iter().filter(|id| held.public.case(id).is_none());
                faults.extend(hidden.map(|id| no_case(id, at(id.as_str()))));
            }
            Block::Table(table) => faults.extend(rows(table, held, at)),
            Block::Figure(query) => faults.extend(figure(query, held, texts, files, number_at(text, &fenced, files))),
            Block::Source(id) if held.public.source(id).is_none() => faults.push(
                Fault::error("block-empty", at(id.as_str()), format!("the source {id} is not shown"))
                    .expected("a source of the site's register")
                    .mend("take the block out"),
            ),
            Block::Source(_) | Block::Chart { .. } | Block::Definition { .. } => {}
        }
    }
    faults
}

/// Whether any text has a block of a chart: only then need it be known which are drawn.
#[must_use]
pub fn any_chart(texts: &Texts) -> bool {
    blocks(texts).any(|(_, _, block)| matches!(block, Block::Chart { .. }))
}

/// Every block of a chart that is not drawn.
#[must_use]
pub fn charts(texts: &Texts, drawn: &Charts, files: &Files) -> Faults {
    let mut faults = Faults::default();
    for (text, fenced, block) in blocks(texts) {
        let Block::Chart { area, chart } = &block else { continue };
        let known = drawn.get(area);
        if known.is_some_and(|known| known.contains(chart)) {
            continue;
        }
        let known: Vec<&str> = known.into_iter().flatten().map(String::as_str).collect();
        let found = format!("no chart `{chart}` is drawn of {}", area.id());
        let fault = Fault::error("block-chart", placed(text, &fenced, chart, files), found);
        faults.push(match nearest(chart, known.iter().copied()) {
            Some(near) => {
                fault.label(format!("did you mean `{near}`?")).mend(format!("write `{near}`, if that is what is meant"))
            }
            None if known.is_empty() => fault.expected("an area of which charts are drawn").mend("name another, or take it out"),
            None => fault.expected(format!("one of: {}", known.join(", "))).mend("choose one of these"),
        });
    }
    faults
}

/// The blocks of all texts that can be read, each with where it stands.
fn blocks(texts: &Texts) -> impl Iterator<Item = (&Text, Fenced, Block)> {
    let markdown = texts.all.iter().filter(|text| text.is_markdown);
    markdown.flat_map(|text| fenced(&text.written.value).into_iter().map(move |fenced| (text, fenced))).filter_map(
        |(text, fenced)| {
            let block = Block::parse(&fenced.info, &fenced.text).ok()?;
            Some((text, fenced, block))
        },
    )
}

/// Where a value of a block stands.
fn placed(text: &Text, fenced: &Fenced, value: &str, files: &Files) -> Place {
    place(text, &fenced.place_of(value).unwrap_or_else(|| fenced.range.clone()), files)
}

/// Where the line of a block stands that names its number; what is between its commas is no value.
fn number_at(text: &Text, fenced: &Fenced, files: &Files) -> Place {
    let from = fenced.text.find(|c: char| !c.is_whitespace()).unwrap_or(0);
    let to = fenced.text.trim_end().len();
    place(text, &fenced.place(&(from..to.max(from))), files)
}

fn no_case(id: &CaseId, place: Place) -> Fault {
    Fault::error("block-empty", place, format!("nothing is shown of the case {id}: its record was withdrawn"))
        .expected("a case that the site shows")
        .mend("take it out of the block")
}

/// Answers a table without rows, with too many, or of more than may be reprinted.
fn rows(block: &TableBlock, held: &Held<'_>, at: impl Fn(&str) -> Place) -> Option<Fault> {
    let place = at(block.figures.as_str());
    let empty = |found: String| Fault::error("block-empty", place, found);
    let Some(set) = held.public.figures.iter().find(|set| set.id == block.figures) else {
        return Some(
            empty(format!("nothing is shown of {}: its record was withdrawn", block.figures))
                .expected("a dataset that the site shows")
                .mend("take the block out"),
        );
    };
    if let Some(measure) = &block.measure
        && !set.measures.iter().any(|known| known.id == *measure)
    {
        let known: BTreeSet<String> = set.measures.iter().map(|known| known.id.to_string()).collect();
        let unknown = NoAnswer::Unknown { what: "measure of this dataset", written: measure.to_string(), known };
        return Some(no_answer("", unknown, at(measure.as_str()), &Texts::default(), &Files::default()));
    }
    let found: Vec<&Observation> = block.rows(set).collect();
    if found.is_empty() {
        let areas: BTreeSet<&str> = set.observations.iter().map(|seen| seen.area.id()).collect();
        let shown: Vec<&str> = areas.iter().copied().take(LISTED).collect();
        return Some(
            empty(format!("no row of {} is of all that is named here", set.id))
                .expected(format!("what its table holds: rows of {}", shown.join(", ")))
                .mend("look in the dataset's table; name another area, measure or period, or none"),
        );
    }
    if found.len() > MOST_ROWS {
        return Some(
            Fault::error("block-too-long", place, format!("this table would have {} rows", found.len()))
                .expected(format!("{MOST_ROWS} rows at most"))
                .mend("name an area, a measure or a period; for all rows link to the dataset (figures:...)"),
        );
    }
    let areas: BTreeSet<&Area> = found.iter().map(|seen| &seen.area).collect();
    let is_whole = found.len() == set.observations.len() && areas.len() > 1;
    if set.licence.reprint == Reprint::ByForce && is_whole {
        return Some(
            Fault::error("block-too-long", place, "this would reprint a whole table that may be shown force by force only")
                .mend("name an area"),
        );
    }
    None
}

/// Answers what is no single published number that is shown.
fn figure(query: &Query, held: &Held<'_>, texts: &Texts, files: &Files, place: Place) -> Option<Fault> {
    match held.answer(query) {
        Err(NoAnswer::Missing(mark, _)) => {
            let why = if mark == MissingMark::Suppressed { "is held back" } else { "is not there" };
            Some(
                Fault::error("block-empty", place, format!("the number of this block {why}: {}", mark.mark()))
                    .expected(format!("a number that is shown; {} means: {}", mark.mark(), mark.definition()))
                    .mend("take the block out, or name another number"),
            )
        }
        Err(NoAnswer::Lacks(what)) => Some(
            Fault::error(
                "block-argument",
                place,
                format!("the number of this block is not named in full: its {what} is left out"),
            )
            .expected("DATASET/MEASURE/AREA/PERIOD")
            .mend("write what is left out"),
        ),
        Err(NoAnswer::NotOne) => Some(made_of_several(place)),
        Err(why) => Some(no_answer("", why, place, texts, files)),
        Ok(_) if held.row(query).is_some() => None,
        Ok(_) => Some(made_of_several(place)),
    }
}

fn made_of_several(place: Place) -> Fault {
    Fault::error("block-empty", place, "this block shows one published number, and this is made of several, or of records")
        .expected("DATASET/MEASURE/AREA/PERIOD")
        .mend("state it in a sentence, as [...](number:...)")
}
