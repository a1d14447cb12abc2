//! What a page tells search engines for datasets: schema.org `Dataset` and `DataCatalog`, as JSON-LD.
//!
//! Entry points: [`dataset`] and [`catalog`]. It stands in a `script` element of a type that is no script, which no browser runs and the
//! page's policy therefore lets be. Of a dataset that may not be reprinted whole no file is offered.

use super::Scene;
use super::figures::area_name;
use crate::disclose::Source;
use crate::render::download::ods;
use crate::render::open_data::terms;
use crate::render::{address, words};
use crate::value::figures::{Area, FigureSet, NATION, Observation, Reprint};
use crate::value::id::SourceId;
use crate::vocabulary::Term;
use serde::Serialize;
use std::collections::BTreeSet;

const SCHEMA: &str = "https://schema.org";

/// A dataset, or the part of it about one area.
#[must_use]
pub fn dataset(set: &FigureSet, part: Option<&Area>, scene: &Scene<'_>) -> String {
    let scene = &scene.in_english();
    let whole = scene.absolute(&address::dataset(&set.id));
    let page = part.map_or_else(|| whole.clone(), |area| scene.absolute(&address::dataset_force(&set.id, area.id())));
    let observations: Vec<&Observation> =
        set.observations.iter().filter(|seen| part.is_none_or(|area| seen.area == *area)).collect();
    let cited: BTreeSet<&SourceId> = observations.iter().flat_map(|seen| &seen.sources).collect();
    in_script(&Dataset {
        context: Some(SCHEMA),
        kind: "Dataset",
        id: page.clone(),
        url: page.clone(),
        name: part.map_or_else(|| set.title.clone(), |area| format!("{}: {}", set.title, area_name(area, scene))),
        description: description(set),
        identifier: set.id.to_string(),
        license: license(set, scene),
        creator: Organization::named(&set.publisher),
        publisher: Some(publisher(scene)),
        temporal_coverage: coverage(&observations),
        spatial_coverage: areas(set, part, scene),
        variable_measured: set
            .measures
            .iter()
            .map(|measure| Property {
                kind: "PropertyValue",
                name: measure.label.clone(),
                description: measure.definition.clone(),
                unit: measure.unit.label(),
                url: format!("{whole}#measure.{}", measure.id),
            })
            .collect(),
        distribution: if part.is_none() { distribution(set, scene) } else { Vec::new() },
        date_modified: Some(scene.public.date.to_string()),
        correction: if part.is_none() { comments(set, scene) } else { Vec::new() },
        is_based_on: cited.into_iter().filter_map(|id| scene.public.source(id)).map(|source| Work::of(source, scene)).collect(),
        citation: Some(format!(
            "{}, {}, as published by {}, as of {}, {page}",
            scene.public.site.title,
            set.title,
            set.publisher.trim_end_matches('.'),
            words::day(scene.public.date)
        )),
        part_of: part.map(|_| Reference { kind: "Dataset", id: whole.clone() }),
        catalog: Some(Reference { kind: "DataCatalog", id: scene.absolute("data/") }),
        free: Some(true),
    })
}

/// The catalogue of everything that can be downloaded.
#[must_use]
pub fn catalog(scene: &Scene<'_>) -> String {
    let scene = &scene.in_english();
    let site = &scene.public.site;
    let page = scene.absolute("data/");
    let table = |name: &str| {
        [("csv", CSV), ("json", JSON)].map(|(ending, format)| download(&format!("data/{name}.{ending}"), format, scene))
    };
    let records = Dataset {
        context: None,
        kind: "Dataset",
        id: format!("{page}#cases"),
        url: page.clone(),
        name: format!("{}: case records", site.title),
        description: site.description.clone(),
        identifier: "cases".to_owned(),
        license: License { kind: "CreativeWork", name: site.licence.clone(), url: site.licence_address.clone() },
        creator: Organization::named(&site.publisher),
        publisher: None,
        temporal_coverage: None,
        spatial_coverage: vec![Place { kind: "Place", name: area_name(&Area::Nation, scene) }],
        variable_measured: Vec::new(),
        distribution: ["cases", "people", "events", "sources"].into_iter().flat_map(table).collect(),
        date_modified: Some(scene.public.date.to_string()),
        correction: Vec::new(),
        is_based_on: Vec::new(),
        citation: None,
        part_of: None,
        catalog: None,
        free: Some(true),
    };
    let figures = scene.public.figures.iter().map(|set| Dataset {
        context: None,
        kind: "Dataset",
        id: scene.absolute(&address::dataset(&set.id)),
        url: scene.absolute(&address::dataset(&set.id)),
        name: set.title.clone(),
        description: description(set),
        identifier: set.id.to_string(),
        license: license(set, scene),
        creator: Organization::named(&set.publisher),
        publisher: None,
        temporal_coverage: None,
        spatial_coverage: Vec::new(),
        variable_measured: Vec::new(),
        distribution: Vec::new(),
        date_modified: None,
        correction: Vec::new(),
        is_based_on: Vec::new(),
        citation: None,
        part_of: None,
        catalog: None,
        free: None,
    });
    in_script(&Catalog {
        context: SCHEMA,
        kind: "DataCatalog",
        id: page.clone(),
        url: page.clone(),
        name: site.title.clone(),
        description: site.description.clone(),
        license: site.licence_address.clone(),
        publisher: publisher(scene),
        date_modified: scene.public.date.to_string(),
        dataset: std::iter::once(records).chain(figures).collect(),
    })
}

/// So many areas are named one by one; more are told as England and Wales together.
const FEW: usize = 10;

const CSV: &str = "text/csv";
const JSON: &str = "application/json";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Catalog {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    url: String,
    name: String,
    description: String,
    license: String,
    publisher: Organization,
    date_modified: String,
    dataset: Vec<Dataset>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dataset {
    #[serde(rename = "@context", skip_serializing_if = "Option::is_none")]
    context: Option<&'static str>,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    url: String,
    name: String,
    description: String,
    identifier: String,
    license: License,
    creator: Organization,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<Organization>,
    #[serde(skip_serializing_if = "Option::is_none")]
    temporal_coverage: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    spatial_coverage: Vec<Place>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    variable_measured: Vec<Property>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    distribution: Vec<Download>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    correction: Vec<Comment>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    is_based_on: Vec<Work>,
    #[serde(skip_serializing_if = "Option::is_none")]
    citation: Option<String>,
    #[serde(rename = "isPartOf", skip_serializing_if = "Option::is_none")]
    part_of: Option<Reference>,
    #[serde(rename = "includedInDataCatalog", skip_serializing_if = "Option::is_none")]
    catalog: Option<Reference>,
    #[serde(rename = "isAccessibleForFree", skip_serializing_if = "Option::is_none")]
    free: Option<bool>,
}

#[derive(Serialize)]
struct Reference {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
}

#[derive(Serialize)]
struct License {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    url: String,
}

#[derive(Serialize)]
struct Organization {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl Organization {
    fn named(name: &str) -> Self {
        Organization { kind: "Organization", name: name.trim_end_matches('.').to_owned(), url: None }
    }
}

#[derive(Serialize)]
struct Place {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
}

#[derive(Serialize)]
struct Property {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    description: String,
    #[serde(rename = "unitText")]
    unit: &'static str,
    url: String,
}

#[derive(Serialize)]
struct Download {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "encodingFormat")]
    format: &'static str,
    #[serde(rename = "contentUrl")]
    url: String,
}

/// What was corrected.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Comment {
    #[serde(rename = "@type")]
    kind: &'static str,
    date_published: String,
    text: String,
    url: String,
}

/// The corrections of a dataset, newest first.
fn comments(set: &FigureSet, scene: &Scene<'_>) -> Vec<Comment> {
    let page = address::dataset(&set.id);
    let all = scene.summaries.corrections.all.iter().filter(|corrected| corrected.page == page);
    all.map(|corrected| Comment {
        kind: "CorrectionComment",
        date_published: corrected.date.to_string(),
        text: if corrected.held_back {
            corrected.why.clone()
        } else {
            let [was, now] = [&corrected.was, &corrected.now].map(|text| text.trim_end_matches('.'));
            format!("Was: {was}. Is now: {now}. {}", corrected.why)
        },
        url: scene.absolute(&corrected.address()),
    })
    .collect()
}

/// A source: by the address at which it is found, or where there is none by its entry in the register here.
#[derive(Serialize)]
struct Work {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    url: String,
    publisher: Organization,
}

impl Work {
    fn of(source: &Source, scene: &Scene<'_>) -> Self {
        Work {
            kind: "CreativeWork",
            name: source.title.clone(),
            url: source.found_at().map_or_else(|| scene.absolute(&address::source(&source.id)), str::to_owned),
            publisher: Organization::named(&source.publisher),
        }
    }
}

fn publisher(scene: &Scene<'_>) -> Organization {
    let site = &scene.public.site;
    Organization { url: Some(site.base_url.clone()), ..Organization::named(&site.publisher) }
}

fn license(set: &FigureSet, scene: &Scene<'_>) -> License {
    let terms = terms(set, scene.public);
    License { kind: "CreativeWork", name: terms.title, url: terms.address }
}

/// What it counts and what to bear in mind, as far as search engines read: 5,000 characters.
fn description(set: &FigureSet) -> String {
    const MOST: usize = 5000;
    let mut text = set.description.clone();
    for caveat in &set.caveats {
        if text.chars().count() + caveat.chars().count() >= MOST {
            break;
        }
        text = format!("{text} {caveat}");
    }
    text
}

/// `2018-04-01/2025-03-31`
fn coverage(observations: &[&Observation]) -> Option<String> {
    let first = observations.iter().map(|seen| seen.period.from).min()?;
    let last = observations.iter().map(|seen| seen.period.to).max()?;
    Some(format!("{first}/{last}"))
}

fn areas(set: &FigureSet, part: Option<&Area>, scene: &Scene<'_>) -> Vec<Place> {
    let areas: BTreeSet<&Area> = match part {
        Some(area) => BTreeSet::from([area]),
        None => set.observations.iter().map(|seen| &seen.area).collect(),
    };
    if areas.len() > FEW || areas.iter().any(|area| area.id() == NATION) {
        return vec![Place { kind: "Place", name: area_name(&Area::Nation, scene) }];
    }
    areas.into_iter().map(|area| Place { kind: "Place", name: area_name(area, scene) }).collect()
}

fn distribution(set: &FigureSet, scene: &Scene<'_>) -> Vec<Download> {
    if set.licence.reprint == Reprint::ByForce {
        return Vec::new();
    }
    let folder = address::dataset(&set.id);
    [("csv", CSV), ("json", JSON), ("ods", ods::TYPE)]
        .map(|(ending, format)| download(&format!("{folder}{}.{ending}", set.id), format, scene))
        .into()
}

fn download(path: &str, format: &'static str, scene: &Scene<'_>) -> Download {
    Download { kind: "DataDownload", format, url: scene.absolute(path) }
}

/// As JSON that can stand inside a `script` element: nothing in it can end the element, begin a comment or open another one.
fn in_script(value: &impl Serialize) -> String {
    // Writing texts into memory cannot fail.
    let json = serde_json::to_string(value).unwrap_or_default();
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    use super::in_script;

    #[test]
    fn a_hostile_title_stays_a_text() {
        let title = "</script><script>alert(1)</script><!-- &lt; ]]> \u{2028} \" \\";
        let json = in_script(&[title]);
        assert!(!json.contains(['<', '>', '&']), "{json}");
        assert_eq!(serde_json::from_str::<Vec<String>>(&json).unwrap(), [title]);
    }
}
