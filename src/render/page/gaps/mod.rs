//! The map of silence: what is published for each force, measure and year, what is not and why, and how to ask for it.

mod request;

pub use request::{Reason, Request, request};

use super::figure::stands_at;
use super::figures::area_name;
use super::{Citations, Frame, Scene, SourceView};
use crate::language::Words;
use crate::render::view::Link;
use crate::render::{address, words};
use crate::say;
use crate::summarise::silence::{Asked, Found};
use crate::value::figures::{Area, Period};
use crate::value::financial_year::FinancialYear;
use crate::value::force::Force;
use crate::value::id::ForceId;
use crate::vocabulary::{Availability, Term, Use};
use serde::Serialize;
use std::collections::BTreeMap;

/// The map of all forces.
#[derive(Debug, Serialize)]
pub struct OverviewPage {
    /// The frame.
    pub frame: Frame,
    /// The sentence that leads it.
    pub lead: String,
    /// Which years it looks at.
    pub years: String,
    /// The measures, in the order of the columns.
    pub measures: Vec<MeasureView>,
    /// A row a force, England and Wales first.
    pub rows: Vec<OverviewRow>,
    /// What the marks stand for, with how often each occurs.
    pub legend: Vec<LegendEntry>,
    /// The whole as data.
    pub downloads: Vec<Link>,
    /// Whether there is a page on how much is documented here.
    pub coverage: bool,
}

/// A measure on the map.
#[derive(Debug, Serialize)]
pub struct MeasureView {
    /// Its anchor.
    pub id: String,
    /// A letter for it, where there is no room for its name.
    pub letter: String,
    /// As printed.
    pub label: String,
    /// Who is counted.
    pub population: String,
    /// What exactly it counts.
    pub definition: String,
    /// The dataset that gives it.
    pub dataset: Link,
    /// How many of all cells hold what, in words.
    pub counts: String,
}

/// A force on the map.
#[derive(Debug, Serialize)]
pub struct OverviewRow {
    /// The force and its own map.
    pub name: String,
    /// Where that lies; none for England and Wales.
    pub href: Option<String>,
    /// For each measure, in how many of the years there is a number.
    pub cells: Vec<OverviewCell>,
}

/// How much there is of a measure for a force.
#[derive(Debug, Serialize)]
pub struct OverviewCell {
    /// How many years have a number; empty where none has.
    pub value: String,
    /// The measure's letter.
    pub letter: String,
    /// The class of its shade: `h0` for none to `h4` for all.
    pub shade: String,
    /// How many years have a number, or the mark of why none has.
    pub text: String,
    /// What follows it where there is room: " of 10".
    pub of: String,
    /// The same for those who hear it, after the measure.
    pub spoken: String,
    /// The measure, as its dataset calls it.
    pub label: String,
}

/// What a mark stands for.
#[derive(Debug, Serialize)]
pub struct LegendEntry {
    /// The term's id, which gives the class.
    pub id: &'static str,
    /// The mark.
    pub mark: &'static str,
    /// The word.
    pub label: String,
    /// What it means.
    pub definition: String,
    /// Its place in the vocabulary.
    pub href: String,
    /// How many cells have it.
    pub count: String,
}

/// The map of a force.
#[derive(Debug, Serialize)]
pub struct ForcePage {
    /// The frame.
    pub frame: Frame,
    /// The force's name.
    pub name: String,
    /// The way here.
    pub crumbs: Vec<Link>,
    /// The sentence that leads it.
    pub lead: String,
    /// The years, newest first: `2024/25`, `24/25`.
    pub years: Vec<(String, String)>,
    /// A row a measure.
    pub rows: Vec<GridRow>,
    /// What the marks stand for, as far as they are used.
    pub legend: Vec<LegendEntry>,
    /// What is missing, a measure at a time, and how to ask for it.
    pub requests: Vec<Request>,
    /// Sources of why something is missing.
    pub sources: Vec<SourceView>,
}

/// A measure in a force's map.
#[derive(Debug, Serialize)]
pub struct GridRow {
    /// As printed.
    pub label: String,
    /// Who is counted.
    pub population: String,
    /// Its definition.
    pub href: String,
    /// A cell a year.
    pub cells: Vec<GridCell>,
}

/// A year of a measure in a force's map.
#[derive(Debug, Serialize)]
pub struct GridCell {
    /// The year, short.
    pub year: String,
    /// The term's id, which gives the class.
    pub id: &'static str,
    /// The number, where there is room for it; else the mark.
    pub text: String,
    /// The mark.
    pub mark: &'static str,
    /// The word.
    pub word: String,
    /// The number's own address, or the wording of a request for it.
    pub href: String,
}

/// Fills the map of all forces; `None` where no measure is on it.
#[must_use]
pub fn overview(scene: &Scene<'_>) -> Option<OverviewPage> {
    let silence = &scene.summaries.silence;
    let (newest, oldest) = (silence.years.first()?, silence.years.last()?);
    let mut all: BTreeMap<Availability, u32> = BTreeMap::new();
    for (what, count) in silence.measures.iter().flat_map(|asked| &asked.counts) {
        *all.entry(*what).or_insert(0) += count;
    }
    let (numbers, cells) = (numbers(&all), all.values().sum::<u32>());
    let (territorial, others) = scene.forces_by_name();
    let words = scene.words;
    let nation = (Area::Nation, area_name(&Area::Nation, scene), None);
    let forces = territorial.into_iter().chain(others).map(|force| {
        let area = Area::Force(force.id.clone());
        let href = scene.href(&address::gaps(&area));
        (area, scene.force_short(force).to_owned(), Some(href))
    });
    let rows: Vec<OverviewRow> = std::iter::once(nation)
        .chain(forces)
        .map(|(area, name, href)| {
            let cells = silence.cells.get(&area).into_iter().flatten().zip(&silence.measures).enumerate();
            OverviewRow { name, cells: cells.map(|(at, (found, asked))| overview_cell(at, found, asked, words)).collect(), href }
        })
        .collect();
    let mut frame =
        Frame::new(scene, &address::gaps(&Area::Nation), "figures", &words.say("gaps"), &words.say("gaps.description"));
    frame.offer_tables(rows.len() >= crate::render::view::Table::LONG);
    Some(OverviewPage {
        frame,
        lead: say!(words, "gaps-lead", cells = cells, held = numbers),
        years: say!(words, "date-range", from = words::year(oldest.period()), until = words::year(newest.period())),
        measures: silence.measures.iter().enumerate().map(|(at, asked)| measure_view(at, asked, scene)).collect(),
        rows,
        legend: legend(&all, scene),
        downloads: ["csv", "json"]
            .map(|format| Link::new(format!("gaps.{format}"), scene.href(&format!("data/gaps.{format}"))))
            .to_vec(),
        coverage: scene.summaries.coverage.iter().any(|line| line.official.is_some()),
    })
}

fn numbers(counts: &BTreeMap<Availability, u32>) -> u32 {
    counts.iter().filter(|(what, _)| what.is_number()).map(|(_, count)| count).sum()
}

/// `A` to `Z`; a map of more measures could not be read anyway.
fn letter(at: usize) -> String {
    u8::try_from(at).ok().and_then(|at| b'A'.checked_add(at)).map_or_else(String::new, |letter| char::from(letter).to_string())
}

fn label(asked: &Asked<'_>) -> String {
    asked.given.first().map_or_else(String::new, |(_, measure)| measure.label.clone())
}

fn population(asked: &Asked<'_>, words: &Words) -> String {
    words.label(asked.population).to_lowercase()
}

fn measure_view(at: usize, asked: &Asked<'_>, scene: &Scene<'_>) -> MeasureView {
    let counts: Vec<String> = asked
        .counts
        .iter()
        .map(|(what, count)| say!(scene.words, "gaps-measures.count", n = *count, what = scene.words.label(*what).to_lowercase()))
        .collect();
    let set = asked.given.first();
    MeasureView {
        id: asked.id.clone(),
        letter: letter(at),
        label: label(asked),
        population: population(asked, scene.words),
        definition: set.map_or_else(String::new, |(_, measure)| measure.definition.clone()),
        dataset: set
            .map_or_else(|| Link::new("", ""), |(set, _)| Link::english(&set.title, scene.href(&address::dataset(&set.id)))),
        counts: scene.words.list(&counts),
    }
}

fn overview_cell(at: usize, found: &[Found<'_>], asked: &Asked<'_>, words: &Words) -> OverviewCell {
    let with_number = found.iter().filter(|found| found.what.is_number()).count();
    let mut reasons: BTreeMap<Availability, usize> = BTreeMap::new();
    for found in found {
        *reasons.entry(found.what).or_insert(0) += 1;
    }
    // Of equals the first in the vocabulary's order.
    let most = reasons.iter().max_by_key(|(what, count)| (**count, std::cmp::Reverse(**what))).map(|(what, _)| *what);
    let shade = match with_number {
        0 => 0,
        n if n == found.len() => 4,
        n => 1 + (n * 3 / found.len().max(1)).min(2),
    };
    let mark = most.map_or("", Availability::mark);
    let years = found.len();
    OverviewCell {
        value: if with_number == 0 { String::new() } else { with_number.to_string() },
        letter: letter(at),
        shade: format!("h{shade}"),
        text: if with_number == 0 { mark.to_owned() } else { words::whole(with_number as u64) },
        of: if with_number == 0 { String::new() } else { say!(words, "gaps-cell", years = years) },
        spoken: match most {
            Some(most) if with_number == 0 => {
                say!(words, "gaps-cell.none", years = years, what = words.label(most).to_lowercase())
            }
            _ => say!(words, "gaps-cell.some", n = with_number, years = years),
        },
        label: label(asked),
    }
}

fn legend(counts: &BTreeMap<Availability, u32>, scene: &Scene<'_>) -> Vec<LegendEntry> {
    Availability::all()
        .iter()
        .filter_map(|what| {
            let count = counts.get(what)?;
            Some(LegendEntry {
                id: what.id(),
                mark: what.mark(),
                label: scene.words.label(*what),
                definition: scene.words.definition(*what),
                href: scene.href(&address::of_term(*what)),
                count: say!(scene.words, "gaps-marks.count", n = *count),
            })
        })
        .collect()
}

/// Fills the map of a force; `None` where no measure is on it.
#[must_use]
pub fn page(force: &Force, scene: &Scene<'_>) -> Option<ForcePage> {
    let silence = &scene.summaries.silence;
    let area = Area::Force(force.id.clone());
    let found = silence.cells.get(&area)?;
    silence.measures.first()?;
    let mut counts: BTreeMap<Availability, u32> = BTreeMap::new();
    for found in found.iter().flatten() {
        *counts.entry(found.what).or_insert(0) += 1;
    }
    let (words, name) = (scene.words, scene.force_name(force));
    let cells: u32 = counts.values().sum();
    let lead = say!(words, "gaps-force-lead", cells = cells, force = words.the(name), held = numbers(&counts));
    let mut cites = Citations::default();
    let pairs = || silence.measures.iter().zip(found);
    let rows = pairs().map(|(asked, found)| grid_row(asked, found, &silence.years, scene)).collect();
    let requests = pairs().filter_map(|(asked, found)| request(asked, found, &silence.years, force, scene, &mut cites)).collect();
    let description = say!(words, "gaps-force.description", force = name);
    let title = say!(words, "gaps-force", force = name);
    Some(ForcePage {
        frame: Frame::new(scene, &address::gaps(&area), "forces", &title, &description),
        crumbs: vec![
            Link::new(words.say("gaps"), scene.href(&address::gaps(&Area::Nation))),
            Link::new(name, scene.href(&address::force(&force.id))),
        ],
        name: name.to_owned(),
        lead,
        years: silence.years.iter().map(|year| (words::year(year.period()), short(*year))).collect(),
        rows,
        legend: legend(&counts, scene),
        requests,
        sources: cites.list(scene),
    })
}

/// `24/25`
fn short(year: FinancialYear) -> String {
    words::year(year.period()).chars().skip(2).collect()
}

/// The anchor of a year without a number.
fn anchor(asked: &Asked<'_>, year: FinancialYear) -> String {
    format!("{}.{}", asked.id, year.0)
}

/// Where it is told why a number of a use is missing for a force and how to ask for it: for a year at its own anchor, for another stretch of
/// time at the measure's. `None` where the map does not have it, or has a number.
#[must_use]
pub fn why_missing(usage: Use, force: &ForceId, period: Period, scene: &Scene<'_>) -> Option<String> {
    let silence = &scene.summaries.silence;
    let area = Area::Force(force.clone());
    let (asked, found) = silence.measures.iter().zip(silence.cells.get(&area)?).find(|(asked, _)| asked.id == usage.id())?;
    let year = silence.years.iter().zip(found).find(|(year, _)| year.period() == period);
    let anchor = match year {
        Some((year, found)) if !found.what.is_number() => anchor(asked, *year),
        None if found.iter().any(|found| !found.what.is_number()) => asked.id.clone(),
        _ => return None,
    };
    Some(scene.href(&format!("{}#{anchor}", address::gaps(&area))))
}

fn grid_row(asked: &Asked<'_>, found: &[Found<'_>], years: &[FinancialYear], scene: &Scene<'_>) -> GridRow {
    let definition = asked.given.first().map(|(set, measure)| format!("{}#measure.{}", address::dataset(&set.id), measure.id));
    let cells = found.iter().zip(years).map(|(found, year)| {
        let number = found.seen.filter(|_| found.what.is_number());
        GridCell {
            year: short(*year),
            id: found.what.id(),
            text: number
                .and_then(|seen| seen.number())
                .map_or_else(|| found.what.mark().to_owned(), |number| words::rounded(number.round())),
            mark: found.what.mark(),
            word: scene.words.label(found.what).to_lowercase(),
            href: number.map_or_else(|| format!("#{}", anchor(asked, *year)), |seen| stands_at(&seen, scene)),
        }
    });
    GridRow {
        label: label(asked),
        population: population(asked, scene.words),
        href: scene.href(&definition.unwrap_or_default()),
        cells: cells.collect(),
    }
}
