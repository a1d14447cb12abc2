//! Figure datasets: the list of them, each with its observations, on one page or on a page for each force.

use super::take::CiteView;
use super::{Frame, Scene, card, corrections, differing};
use crate::language::Words;
use crate::render::view::{Cell, Column, Link, Ref, Row, Said, Table};
use crate::render::{address, cite, words};
use crate::rules::r36;
use crate::say;
use crate::value::figures::{AlreadyPublic, Area, FigureSet, Observation, Reprint, Value};
use crate::value::id::DatasetId;
use crate::vocabulary::{MissingMark, Term, Unit};
use serde::Serialize;

pub use crate::render::address::{MOST_ON_A_PAGE, page_of};

/// The list of datasets.
#[derive(Debug, Serialize)]
pub struct DatasetsPage {
    /// The frame.
    pub frame: Frame,
    /// The datasets.
    pub sets: Vec<DatasetEntry>,
}

/// A dataset in the list.
#[derive(Debug, Serialize)]
pub struct DatasetEntry {
    /// Its title and page.
    pub link: Link,
    /// What it counts.
    pub description: String,
    /// Who published it, for when, for how many forces.
    pub facts: String,
}

/// A dataset's page, or the part of it about one force.
#[derive(Debug, Serialize)]
pub struct DatasetPage {
    /// The frame.
    pub frame: Frame,
    /// The way here.
    pub crumbs: Vec<Link>,
    /// The dataset's id.
    pub id: String,
    /// The heading.
    pub title: String,
    /// What it counts.
    pub description: String,
    /// Publisher, licence, number of observations.
    pub status: Vec<super::Fact>,
    /// The licence's address.
    pub licence: Option<Link>,
    /// A remark on the licence.
    pub licence_note: String,
    /// Why small numbers are shown, where they would else be held back; and in the words of the content where that can be read.
    pub small_numbers: Option<(String, String)>,
    /// Whether the whole table may not be handed on.
    pub by_force: bool,
    /// The measures.
    pub measures: Vec<MeasureView>,
    /// The categories that need a definition.
    pub categories: Table,
    /// What was corrected, newest first; on a part, of that part.
    pub corrections: Vec<corrections::Entry>,
    /// Breaks in the series.
    pub breaks: Vec<super::Fact>,
    /// Caveats.
    pub caveats: Vec<String>,
    /// The observations, an area at a time.
    pub areas: Vec<AreaView>,
    /// Pages for each area, where there are such.
    pub parts: Vec<Link>,
    /// The marks that stand for missing values, as far as they are used.
    pub marks: Vec<super::Fact>,
    /// Downloads.
    pub downloads: Vec<Link>,
    /// Whether this is a part about one area.
    pub part: bool,
    /// The page's address.
    pub address: String,
    /// How to cite it.
    pub cite: CiteView,
    /// Sources of the observations on this page.
    pub sources: Vec<super::SourceView>,
}

/// A measure as printed.
#[derive(Debug, Serialize)]
pub struct MeasureView {
    /// Its id, which is its anchor.
    pub id: String,
    /// As printed.
    pub label: String,
    /// What it counts.
    pub definition: String,
    /// Unit, basis and period.
    pub facts: Vec<Link>,
}

/// The observations of an area.
#[derive(Debug, Serialize)]
pub struct AreaView {
    /// Its anchor.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its page.
    pub href: Option<String>,
    /// The observations.
    pub table: Table,
}

/// The list of datasets.
#[must_use]
pub fn list(scene: &Scene<'_>) -> DatasetsPage {
    let sets = scene
        .public
        .figures
        .iter()
        .map(|set| DatasetEntry {
            link: Link::english(&set.title, scene.href(&address::dataset(&set.id))),
            description: set.description.clone(),
            facts: facts(set, scene.words),
        })
        .collect();
    let (title, description) = (scene.words.say("figures-title"), scene.words.say("figures-title.description"));
    DatasetsPage { frame: Frame::new(scene, "figures/", "figures", &title, &description), sets }
}

/// "College of Policing. 23 forces. 15 December 2017 to 31 March 2025. 49 observations."
fn facts(set: &FigureSet, said: &Words) -> String {
    let mut forces: Vec<&Area> = set.observations.iter().map(|o| &o.area).filter(|area| **area != Area::Nation).collect();
    forces.sort();
    forces.dedup();
    let first = set.observations.iter().map(|o| o.period.from).min();
    let last = set.observations.iter().map(|o| o.period.to).max();
    let mut parts = vec![set.publisher.trim_end_matches('.').to_owned()];
    parts.push(match forces.len() {
        0 => said.say("figures-title.nation-only"),
        n => say!(said, "count-forces", n = n),
    });
    if let (Some(first), Some(last)) = (first, last) {
        parts.push(say!(said, "date-range", from = said.day(first), until = said.day(last)));
    }
    parts.push(say!(said, "count-observations", n = set.observations.len()));
    format!("{}.", parts.join(". "))
}

/// What a dataset holds and for when, for its card: "observations of 23 forces", "15 December 2017 to 31 March 2025".
#[must_use]
pub fn extent(set: &FigureSet, said: &Words) -> (String, String) {
    let mut forces: Vec<&Area> = set.observations.iter().map(|o| &o.area).filter(|area| **area != Area::Nation).collect();
    forces.sort();
    forces.dedup();
    let what = match forces.len() {
        0 => said.say("figures-extent.nation"),
        n => say!(said, "figures-extent", n = n),
    };
    let first = set.observations.iter().map(|o| o.period.from).min();
    let last = set.observations.iter().map(|o| o.period.to).max();
    let when = first.zip(last).map(|(first, last)| say!(said, "date-range", from = said.day(first), until = said.day(last)));
    (what, when.unwrap_or_default())
}

/// A dataset's pages: one, or one and another for each area.
#[must_use]
pub fn pages(set: &FigureSet, scene: &Scene<'_>) -> Vec<(String, DatasetPage)> {
    let large = set.observations.len() > MOST_ON_A_PAGE;
    let areas = areas(set);
    let mut pages = vec![(address::dataset(&set.id), page(set, scene, if large { None } else { Some(&areas) }, &areas, None))];
    if large {
        for area in &areas {
            let path = address::dataset_force(&set.id, area.id());
            pages.push((path, page(set, scene, Some(std::slice::from_ref(area)), &areas, Some(area))));
        }
    }
    pages
}

/// The areas of a dataset, the nation first, then by id.
fn areas(set: &FigureSet) -> Vec<Area> {
    let mut areas: Vec<Area> = set.observations.iter().map(|o| o.area.clone()).collect();
    areas.sort();
    areas.dedup();
    areas
}

/// The name of an area in the language of the scene.
#[must_use]
pub fn area_name(area: &Area, scene: &Scene<'_>) -> String {
    match area {
        Area::Nation => scene.words.say("england-and-wales"),
        Area::Force(id) => scene.public.force(id).map_or_else(|| id.to_string(), |force| scene.force_name(force).to_owned()),
    }
}

fn page(set: &FigureSet, scene: &Scene<'_>, shown: Option<&[Area]>, all: &[Area], part: Option<&Area>) -> DatasetPage {
    let path = part.map_or_else(|| address::dataset(&set.id), |area| address::dataset_force(&set.id, area.id()));
    let title = part.map_or_else(|| set.title.clone(), |area| format!("{}: {}", set.title, area_name(area, scene)));
    let observations: Vec<&Observation> =
        set.observations.iter().filter(|o| shown.is_none_or(|shown| shown.contains(&o.area))).collect();
    let mut cites = super::Citations::default();
    let areas: Vec<AreaView> = shown
        .unwrap_or(&[])
        .iter()
        .map(|area| AreaView {
            id: area.id().to_owned(),
            name: area_name(area, scene),
            href: match area {
                Area::Nation => None,
                Area::Force(id) => Some(scene.href(&address::force(id))),
            },
            table: observations_table(set, set.observations.iter().filter(|o| o.area == *area), scene, &mut |o| {
                cites.refs(&o.sources)
            }),
        })
        .collect();
    let used_marks: Vec<MissingMark> =
        MissingMark::all().iter().copied().filter(|mark| observations.iter().any(|o| o.value == Value::Missing(*mark))).collect();
    let mut crumbs = vec![Link::new(scene.words.say("nav.figures"), scene.href("figures/"))];
    if part.is_some() {
        crumbs.push(Link::english(&set.title, scene.href(&address::dataset(&set.id))));
    }
    let address = scene.absolute(&path);
    let mut page = DatasetPage {
        frame: Frame::new(scene, &path, "figures", &title, &format!("{title}. {}", set.description))
            .with_json_ld(super::json_ld::dataset(set, part, scene))
            .with_card(&super::share::dataset(set, scene), &address::dataset(&set.id), scene),
        crumbs,
        id: set.id.to_string(),
        description: set.description.clone(),
        status: vec![
            super::Fact::new(&scene.words.say("dataset-status.publisher"), set.publisher.clone()),
            super::Fact::new(&scene.words.say("dataset-status.observations"), words::whole(observations.len() as u64)),
            super::Fact::english(&scene.words.say("dataset-status.licence"), set.licence.name.clone()),
        ],
        small_numbers: set.already_public.as_ref().map(|public| small_numbers(public, scene.words)),
        licence: set.licence.address.as_ref().map(|address| Link::english(&set.licence.name, address)),
        licence_note: set.licence.note.clone().unwrap_or_default(),
        by_force: set.licence.reprint == Reprint::ByForce,
        measures: measures(set, scene),
        categories: categories(set, scene.words),
        corrections: corrected(set, part, &path, scene),
        breaks: set.breaks.iter().map(|b| super::Fact::english(&scene.words.day(b.at), b.text.clone())).collect(),
        caveats: set.caveats.clone(),
        areas,
        parts: if shown.is_none() {
            all.iter()
                .map(|area| Link::new(area_name(area, scene), scene.href(&address::dataset_force(&set.id, area.id()))))
                .collect()
        } else {
            Vec::new()
        },
        marks: used_marks.iter().map(|mark| super::Fact::new(mark.mark(), scene.words.definition(*mark))).collect(),
        downloads: downloads(set, part, scene),
        part: part.is_some(),
        cite: CiteView::new(&cite::dataset(set, part, scene), &path, scene),
        address,
        sources: cites.list(scene),
        title,
    };
    let is_long = page.areas.iter().map(|area| &area.table).chain([&page.categories]).any(Table::is_long);
    page.frame.offer_tables(is_long);
    page
}

/// The corrections of a dataset; on the page of a part those that reach it, which have their anchors on the page of the whole.
fn corrected(set: &FigureSet, part: Option<&Area>, path: &str, scene: &Scene<'_>) -> Vec<corrections::Entry> {
    let mut entries = corrections::of_record(&address::dataset(&set.id), scene);
    if part.is_some() {
        let all = scene.summaries.corrections.all.iter().filter(|of| of.page == address::dataset(&set.id));
        let here: Vec<bool> = all.map(|of| of.reaches.iter().any(|at| at.starts_with(&format!("{path}#")))).collect();
        let mut here = here.into_iter();
        entries.retain(|_| here.next().unwrap_or(false));
        for entry in &mut entries {
            entry.id.clear();
        }
    }
    entries
}

/// Why small numbers hide nothing here, and where that can be read.
fn small_numbers(public: &AlreadyPublic, said: &Words) -> (String, String) {
    match public {
        AlreadyPublic::ByLaw(law) => (said.say("dataset-small-numbers-law"), law.clone()),
        AlreadyPublic::OneByOne(place) => (said.say("dataset-small-numbers-each"), place.clone()),
    }
}

/// The downloads of a dataset: whole, if its licence allows that.
fn downloads(set: &FigureSet, part: Option<&Area>, scene: &Scene<'_>) -> Vec<Link> {
    if let Some(Area::Force(id)) = part {
        let folder = address::force(id);
        return vec![
            Link::new(scene.words.say("dataset-download.force-csv"), scene.href(&format!("{folder}figures.csv"))),
            Link::new(scene.words.say("dataset-download.json"), scene.href(&format!("{folder}figures.json"))),
        ];
    }
    match set.licence.reprint {
        Reprint::Whole => vec![
            Link::new(scene.words.say("dataset-download.csv"), scene.href(&format!("figures/{0}/{0}.csv", set.id))),
            Link::new(scene.words.say("dataset-download.json"), scene.href(&format!("figures/{0}/{0}.json", set.id))),
            Link::new(scene.words.say("dataset-download.ods"), scene.href(&format!("figures/{0}/{0}.ods", set.id))),
        ],
        Reprint::ByForce => Vec::new(),
    }
}

fn measures(set: &FigureSet, scene: &Scene<'_>) -> Vec<MeasureView> {
    set.measures
        .iter()
        .map(|measure| MeasureView {
            id: format!("measure.{}", measure.id),
            label: measure.label.clone(),
            definition: measure.definition.clone(),
            facts: vec![
                Link::new(scene.words.label(measure.unit), scene.href(&address::of_term(measure.unit))),
                Link::new(scene.words.label(measure.basis), scene.href(&address::of_term(measure.basis))),
                Link::new(scene.words.label(measure.period), scene.href(&address::of_term(measure.period))),
            ],
        })
        .collect()
}

fn categories(set: &FigureSet, said: &Words) -> Table {
    let rows = set
        .categories
        .iter()
        .filter_map(|category| {
            let definition = category.definition.as_ref()?;
            Some(Row::new(vec![Cell::new(&category.label).in_english(), Cell::new(definition).in_english()]))
        })
        .collect();
    Table {
        caption: String::new(),
        class: "stack",
        columns: vec![
            Column::words(&said.say("dataset-measures.category")),
            Column::words(&said.say("dataset-measures.definition")),
        ],
        rows,
    }
}

/// The unit of an observation, what is to be said about it, and all that is known of it.
fn unit_cell(set: &FigureSet, observation: &Observation, scene: &Scene<'_>) -> Cell {
    let (remark, of_content) = note(set, observation, scene);
    let cell = Cell::new(unit_word(observation, set.measure(observation).unit, scene.words)).note(remark);
    let cell = if of_content { cell.note_in_english() } else { cell };
    cell.card(card::observation(set, observation, scene))
}

/// Observations as a table: period, measure, who, category, value, each with the anchor by which it is cited.
pub fn observations_table<'a>(
    set: &FigureSet,
    observations: impl Iterator<Item = &'a Observation>,
    scene: &Scene<'_>,
    refs: &mut dyn FnMut(&Observation) -> Vec<Ref>,
) -> Table {
    let page = |observation: &Observation| {
        scene.href(&format!("{}#{}", page_of(set, observation), address::observation(set, observation)))
    };
    let rows = observations
        .map(|observation| {
            let measure = set.measure(observation);
            let category = set.category(observation);
            let mut what = Cell::new(&measure.label).in_english();
            what.note = scene.words.label(observation.population).to_lowercase();
            if category.id.as_str() != "total" {
                what.note_rest = vec![Said::new("; "), Said::english(lower_first(&category.label))];
            }
            let value = Cell::published(observation.value).link(page(observation)).refs(refs(observation));
            Row::new(vec![
                Cell::period(observation.period, measure.period, scene.words),
                what,
                value,
                unit_cell(set, observation, scene),
            ])
            .id(address::observation(set, observation))
        })
        .collect();
    let columns = vec![
        Column::words(&scene.words.say("observations.period")),
        Column::words(&scene.words.say("observations.measure")),
        Column::numbers(&scene.words.say("observations.value")),
        Column::words(&scene.words.say("observations.unit")),
    ];
    Table { caption: String::new(), class: "stack obs", columns, rows }
}

/// The remark on an observation; of a rate that could be worked out again, also what came of that (rule R36). And whether all of it is in
/// the words of the content.
fn note(set: &FigureSet, observation: &Observation, scene: &Scene<'_>) -> (String, bool) {
    let said = scene.words;
    let find = |id: &DatasetId| scene.public.figures.iter().find(|set| set.id == *id);
    let again = r36::recompute(set, observation, find).map(|again| {
        let (part, whole) = (words::scale(again.part.1), words::scale(again.whole.1));
        let decimals = match observation.value {
            Value::Number(published) => usize::from(published.decimals),
            Value::Missing(_) => 0,
        };
        let value = words::decimal(again.value, decimals);
        let few = if again.unreliable { "[u] " } else { "" };
        let part = format!("{part} {}", said.unit_of(again.part.0.unit, again.part.1));
        let whole = format!("{whole} {}", said.unit_of(again.whole.0.unit, again.whole.1));
        let value = format!("{few}{value}");
        if again.agrees {
            say!(said, "observation-again", part = part, whole = whole, value = value)
        } else {
            let published = words::value(observation.value);
            say!(said, "observation-again.differs", part = part, whole = whole, value = value, published = published)
        }
    });
    let own: Vec<String> = again.into_iter().chain(differing::note(set, observation, scene)).collect();
    let of_content = own.is_empty();
    (observation.note.iter().cloned().chain(own).collect::<Vec<String>>().join(" "), of_content)
}

/// A label in the middle of a sentence; names of bodies (IOPC) keep their capitals.
#[must_use]
pub fn lower_first(label: &str) -> String {
    let mut chars = label.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => first.to_lowercase().chain(chars).collect(),
        _ => label.to_owned(),
    }
}

fn unit_word(observation: &Observation, unit: Unit, said: &Words) -> String {
    observation.value.number().map_or_else(|| said.units(unit), |number| said.unit_of(unit, number))
}
