//! Blocks in prose as they are printed.
//!
//! Entry point: [`parts`]. What stands in a block has its address elsewhere, and leads there: nothing here has an anchor of its own, so that a
//! text may show the same thing twice, and what a text shows may change without an address dying. Blocks for which there is nothing to show
//! `bind` has answered; here they are left out.

use super::case_parts::StepView;
use super::charts::{self, Placed};
use super::figures::{area_name, observations_table};
use super::{Citations, Fact, Scene, SourceView, case_parts, cases, embed};
use crate::bind::Held;
use crate::disclose::Case;
use crate::render::markdown::Part;
use crate::render::view::{Cell, Column, Link, Table};
use crate::render::{address, words};
use crate::rules::r28;
use crate::summarise::timeline::{anchors, latest, steps};
use crate::value::block::{Block, TableBlock};
use crate::value::date::PartialDate;
use crate::value::figures::{FigureSet, Observation, Value};
use crate::value::id::CaseId;
use crate::value::query::Query;
use crate::vocabulary::{self, MissingMark, Term};
use jiff::civil::Date;
use serde::Serialize;

/// A part of a text; one field of it holds something.
#[derive(Debug, Default, Serialize)]
pub struct PartView {
    /// Prose as HTML.
    pub html: String,
    /// A chart.
    pub chart: Option<ChartView>,
    /// Rows of a dataset.
    pub rows: Option<RowsView>,
    /// One number.
    pub figure: Option<FigureView>,
    /// A case.
    pub case: Option<CaseView>,
    /// The steps of cases.
    pub timeline: Option<TimelineView>,
    /// What a term means.
    pub definition: Option<DefinitionView>,
    /// A source by itself.
    pub source: Option<SourceView>,
    /// A source in a note.
    pub noted: Option<SourceView>,
}

/// A chart, and where it stands.
#[derive(Debug, Serialize)]
pub struct ChartView {
    /// The chart.
    pub figure: Placed,
    /// Whom it is about, and its own place.
    pub place: Link,
}

/// Rows of a dataset.
#[derive(Debug, Serialize)]
pub struct RowsView {
    /// Which dataset, and of whom.
    pub title: Link,
    /// The rows.
    pub table: Table,
    /// Who published them.
    pub publisher: String,
    /// The marks among them.
    pub marks: Vec<Fact>,
}

/// One number.
#[derive(Debug, Serialize)]
pub struct FigureView {
    /// The number, which leads to its own place.
    pub value: Cell,
    /// What is counted, and of whom.
    pub label: String,
    /// Unit, people counted and period.
    pub about: String,
    /// What else is said of it, with its card.
    pub unit: Cell,
}

/// A case.
#[derive(Debug, Serialize)]
pub struct CaseView {
    /// Its force and its id.
    pub kick: String,
    /// Its title and page.
    pub title: Link,
    /// Who was in it, what holds, and where sources differ.
    pub holds: Cell,
    /// The date of its newest step.
    pub latest: String,
}

/// The steps of cases in one order of time.
#[derive(Debug, Serialize)]
pub struct TimelineView {
    /// The cases.
    pub cases: Vec<TimelineCase>,
    /// Their steps.
    pub steps: Vec<BlockStep>,
}

/// A case of a timeline.
#[derive(Debug, Clone, Serialize)]
pub struct TimelineCase {
    /// Its force and its id.
    pub kick: String,
    /// Its title and page.
    pub link: Link,
    /// That there are replies on record, and that sources differ.
    pub marks: String,
}

/// A step of one of several cases.
#[derive(Debug, Serialize)]
pub struct BlockStep {
    /// The step.
    #[serde(flatten)]
    pub step: StepView,
    /// Its own place, with its sources.
    pub href: String,
    /// The id of its case; empty where the timeline is that of one.
    pub case: String,
}

/// What a term means.
#[derive(Debug, Serialize)]
pub struct DefinitionView {
    /// The term, and its place in the vocabulary.
    pub term: Link,
    /// What it means.
    pub definition: &'static str,
    /// Who says so.
    pub source: &'static str,
}

/// The parts of a text, in order.
#[must_use]
pub fn parts(rendered: Vec<Part>, scene: &Scene<'_>) -> Vec<PartView> {
    let mut shown = 0;
    rendered.into_iter().map(|part| view(part, &mut shown, scene)).collect()
}

/// `shown` counts the charts before it.
fn view(part: Part, shown: &mut usize, scene: &Scene<'_>) -> PartView {
    let mut view = PartView::default();
    match part {
        Part::Html(html) => view.html = html,
        Part::Noted(id) => view.noted = scene.public.source(&id).map(|source| SourceView::new(source, scene)),
        Part::Block(Block::Chart { area, chart }) => {
            *shown += 1;
            view.chart = charts::of_area(scene.charts, &area, &chart).map(|placed| of_chart(placed, *shown, scene));
        }
        Part::Block(Block::Table(block)) => view.rows = rows(&block, scene),
        Part::Block(Block::Figure(query)) => view.figure = figure(&query, scene),
        Part::Block(Block::Case(id)) => view.case = scene.public.case(&id).map(|case| of_case(case, scene)),
        Part::Block(Block::Timeline(ids)) => view.timeline = Some(timeline(&ids, scene)),
        Part::Block(Block::Definition { list, term }) => view.definition = definition(list, term, scene),
        Part::Block(Block::Source(id)) => view.source = scene.public.source(&id).map(|source| SourceView::new(source, scene)),
    }
    view
}

fn of_chart(placed: &Placed, number: usize, scene: &Scene<'_>) -> ChartView {
    let mut figure = embed::seen_from_elsewhere(placed, scene);
    let cells = figure.figure.table.iter_mut().flat_map(|table| &mut table.rows).flat_map(|row| &mut row.cells);
    let pictures = cells.filter_map(|cell| cell.svg.as_mut());
    for picture in figure.figure.drawings.iter_mut().filter_map(|drawing| drawing.svg.as_mut()).chain(pictures) {
        // What names a drawing must be of this page alone; no address is made of it.
        picture.about.iter_mut().for_each(|about| about.id = format!("shown.{number}.{}", about.id));
    }
    let place = Link::new(&placed.about, scene.href(&format!("{}#{}", placed.page, placed.figure.id)));
    ChartView { figure, place }
}

fn rows(block: &TableBlock, scene: &Scene<'_>) -> Option<RowsView> {
    let set = scene.public.figure_set(&block.figures)?;
    let found: Vec<&Observation> = block.rows(set).collect();
    let first = found.first()?;
    let of_one = found.iter().all(|seen| seen.area == first.area);
    let mut table = table(set, &found, scene);
    let mut title = set.title.clone();
    let mut path = address::dataset(&set.id);
    if of_one {
        title = format!("{title}: {}", area_name(&first.area, scene));
        path = address::of_observation(set, first).split_once('#').map_or(path, |(page, _)| page.to_owned());
    } else {
        for (row, seen) in table.rows.iter_mut().zip(&found) {
            let period = row.cells.first().map(|cell| cell.text.clone()).unwrap_or_default();
            row.cells.splice(..1, [Cell::new(format!("{}, {period}", area_name(&seen.area, scene)))]);
        }
        table.columns.splice(..1, [Column::words("Area and period")]);
    }
    let is_used = |mark: &&MissingMark| found.iter().any(|seen| seen.value == Value::Missing(**mark));
    let marks = MissingMark::all().iter().filter(is_used).map(|mark| Fact::new(mark.mark(), mark.definition())).collect();
    Some(RowsView { title: Link::new(title, scene.href(&path)), table, publisher: set.publisher.clone(), marks })
}

/// Observations as on the dataset's page, without their anchors.
fn table(set: &FigureSet, rows: &[&Observation], scene: &Scene<'_>) -> Table {
    let mut table = observations_table(set, rows.iter().copied(), scene, &mut |_| Vec::new());
    table.rows.iter_mut().for_each(|row| row.id.clear());
    table
}

fn figure(query: &Query, scene: &Scene<'_>) -> Option<FigureView> {
    let (set, seen) = Held { public: scene.public, summaries: scene.summaries }.row(query)?;
    let row = table(set, &[seen], scene).rows.into_iter().next()?;
    let [period, what, value, mut unit] = <[Cell; 4]>::try_from(row.cells).ok()?;
    let about = format!("{}; {}; {}", std::mem::take(&mut unit.text), what.note, period.text);
    Some(FigureView { value, label: format!("{}, {}", what.text, area_name(&seen.area, scene)), about, unit })
}

fn of_case(case: &Case, scene: &Scene<'_>) -> CaseView {
    let latest = latest(case);
    let holds = cases::holding(case, scene);
    CaseView {
        kick: kick(case, scene),
        title: case_link(case, scene),
        holds,
        latest: latest.map_or_else(|| words::DATE_NOT_IN_SOURCE.to_owned(), words::partial),
    }
}

fn kick(case: &Case, scene: &Scene<'_>) -> String {
    let force = scene.public.force(&case.force).map_or_else(|| case.force.to_string(), |force| force.name.clone());
    format!("{force}, case {}", case.id)
}

fn case_link(case: &Case, scene: &Scene<'_>) -> Link {
    Link::new(&case.title, scene.href(&address::case(&case.id)))
}

/// The steps of several cases in one order of time. What has no date stays behind what its own case tells before it.
fn timeline(ids: &[CaseId], scene: &Scene<'_>) -> TimelineView {
    let cases: Vec<&Case> = ids.iter().filter_map(|id| scene.public.case(id)).collect();
    let mut in_order: Vec<(Option<Date>, usize, BlockStep)> = Vec::new();
    for (at, case) in cases.iter().enumerate() {
        let in_time = steps(case);
        let mut last: Option<Date> = None;
        for (step, anchor) in in_time.iter().zip(anchors(&in_time)) {
            last = step.when.from().map(PartialDate::earliest).max(last);
            let href = scene.href(&format!("{}#{anchor}", address::case(&case.id)));
            let mut view = case_parts::step(0, String::new(), step, case, &mut Citations::default());
            // They stand at the step's own place.
            view.refs.clear();
            let whose = if cases.len() > 1 { case.id.to_string() } else { String::new() };
            in_order.push((last, at, BlockStep { step: view, href, case: whose }));
        }
    }
    in_order.sort_by_key(|(date, at, _)| (*date, *at));
    let told = |case: &&Case| {
        let marks: Vec<String> = r28::marked(case.responses.len()).into_iter().chain(cases::differing(case)).collect();
        TimelineCase { kick: kick(case, scene), link: case_link(case, scene), marks: marks.join("; ") }
    };
    TimelineView { cases: cases.iter().map(told).collect(), steps: in_order.into_iter().map(|(_, _, step)| step).collect() }
}

fn definition(list: &'static str, term: &'static str, scene: &Scene<'_>) -> Option<DefinitionView> {
    let lists = vocabulary::lists();
    let entry = lists.iter().find(|known| known.id == list)?.terms.iter().find(|known| known.id == term)?;
    Some(DefinitionView {
        term: Link::new(entry.label, scene.href(&address::term(list, term))),
        definition: entry.definition,
        source: entry.source,
    })
}
