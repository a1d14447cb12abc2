//! What lies beside the downloads of the real content: the tables are as their columns say, and the metadata tell the same of them.
//!
//! `tests/open_data/check.py` holds the same files against the programs that others read them with.

use crate::common::real_content;
use crate::site_support;
use answerable::render::download::form::Kind;
use answerable::render::download::{self, Table, Value, corrections, described, disputes, reviews, tables};
use answerable::render::site::Site;
use answerable::summarise::outcomes::OutcomeClass;
use answerable::vocabulary::{MissingMark, Term};
use real_content::{content_day, root};
use serde_json::Value as Json;
use site_support::{site, text};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static SITE: LazyLock<Site> = LazyLock::new(|| site(root(), content_day()));

/// Every table of the real content, whole.
fn all() -> Vec<Table> {
    let content = answerable::check_content(root(), content_day()).expect("the content can be read");
    let public = answerable::disclose::disclose(content.dataset.expect("content without faults"), content_day());
    let summaries = answerable::summarise::summarise(&public);
    let observations = public.figures.iter().flat_map(|set| set.observations.iter().map(move |seen| (set, seen)));
    vec![
        tables::forces(&public, &summaries),
        tables::cases(&public, public.cases.iter()),
        tables::people(&public, public.cases.iter()),
        tables::events(&public, public.cases.iter()),
        disputes::table(&public, public.cases.iter()),
        tables::sources(&public),
        tables::figures(&public, &summaries.disagreements, observations),
        tables::worked_out(&public, &summaries),
        corrections::whole(&public, &summaries),
        tables::coverage(summaries.coverage.iter(), true),
        tables::gaps(&summaries.silence),
        tables::vocabulary(),
        reviews::reviews(&public),
        reviews::recommendations(&public),
    ]
}

#[test]
fn every_value_is_of_its_columns_form() {
    for table in all() {
        assert_eq!(described::misfit(&table), None, "{}", table.name);
        assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{}: a row lacks a cell", table.name);
        let key: Vec<usize> = (0..table.columns.len()).filter(|at| table.columns[*at].form.key).collect();
        let keys: BTreeSet<String> =
            table.rows.iter().map(|row| format!("{:?}", key.iter().map(|at| &row[*at]).collect::<Vec<_>>())).collect();
        assert!(!key.is_empty() && keys.len() == table.rows.len(), "{}: two rows have one key", table.name);
    }
}

/// A value that does not belong is noticed, in every column that admits not everything.
#[test]
fn a_value_of_another_form_is_noticed() {
    for mut table in all() {
        for at in 0..table.columns.len() {
            let row = table.rows.first_mut().expect("the real content fills every table");
            let wrong = if table.columns[at].form.kind == Kind::Text { Value::Flag(true) } else { Value::text("Not this!") };
            let right = std::mem::replace(&mut row[at], wrong);
            let noticed = described::misfit(&table).map(|(name, _)| name);
            assert_eq!(noticed, Some(table.columns[at].name), "{}", table.name);
            table.rows[0][at] = right;
        }
    }
}

/// Words that a column lists and that are no list of the vocabulary are those that the program writes.
#[test]
fn lists_of_words_are_whole() {
    let tables = all();
    let words = |table: &str, column: &str| {
        let columns = tables.iter().find(|known| known.name == table).expect("the table is there").columns;
        columns.iter().find(|known| known.name == column).expect("the column is there").form.words().expect("it lists words")
    };
    assert_eq!(words("people", "outcome_class"), OutcomeClass::ALL.map(OutcomeClass::id));
    assert_eq!(words("figures", "mark"), MissingMark::all().iter().map(|mark| mark.mark()).collect::<Vec<_>>());
    for column in tables.iter().flat_map(|table| table.columns) {
        assert_ne!(column.form.words(), Some(Vec::new()), "{}: no such list", column.name);
    }
}

fn json(path: &str) -> Json {
    serde_json::from_str(&text(&SITE, path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The CSV tables that a folder offers: every one but those of the charts.
fn offered() -> Vec<&'static str> {
    SITE.files().map(|(path, _)| path).filter(|path| path.ends_with(".csv") && !path.starts_with("charts/")).collect()
}

/// CSV on the Web, by its structure: the file is where the standard looks for it, names its table, and has its columns in their order.
#[test]
fn metadata_stand_beside_every_table() {
    let tables = offered();
    assert!(tables.len() > 150, "{}", tables.len());
    for path in tables {
        let (folder, name) = path.rsplit_once('/').expect("a table lies in a folder");
        let alone = json(&format!("{path}-metadata.json"));
        assert_eq!(alone["@context"][0], "http://www.w3.org/ns/csvw", "{path}");
        let group = json(&format!("{folder}/csv-metadata.json"));
        let in_group = group["tables"].as_array().unwrap().iter().find(|table| table["url"] == name).expect("the group has it");
        for table in [&alone, in_group] {
            assert_eq!(table["url"], name);
            assert_eq!(table["dialect"]["lineTerminators"][0], "\r\n");
            let columns = table["tableSchema"]["columns"].as_array().unwrap();
            let titles: Vec<&str> = columns.iter().map(|column| column["titles"].as_str().unwrap()).collect();
            assert_eq!(titles.join(","), text(&SITE, path).lines().next().unwrap(), "{path}");
            assert!(columns.iter().all(|column| !column["datatype"].is_null() && column["null"] == ""), "{path}");
            for key in table["tableSchema"]["primaryKey"].as_array().unwrap() {
                assert!(titles.contains(&key.as_str().unwrap()), "{path}");
            }
        }
        let package = json(&format!("{folder}/datapackage.json"));
        let resource = package["resources"].as_array().unwrap().iter().find(|resource| resource["path"] == name);
        assert!(resource.is_some(), "{path} is in no package");
    }
}

/// A dataset that may not be reprinted whole is in no package as a whole, and the package says so.
#[test]
fn what_may_not_be_reprinted_whole_is_not_in_the_package() {
    let package = json("data/datapackage.json");
    let about = package["description"].as_str().unwrap();
    assert!(about.contains("Police officers added to the barred list, by force"), "{about}");
    assert!(SITE.get("figures/barred-list-by-force/datapackage.json").is_none());
    let figures = package["resources"].as_array().unwrap().iter().find(|resource| resource["name"] == "figures").unwrap();
    let sources = figures["sources"].to_string();
    assert!(sources.contains("officers-by-rank") && !sources.contains("barred-list-by-force"), "{sources}");
    assert!(figures["licenses"].as_array().unwrap().len() > 1, "the terms of each publisher: {}", figures["licenses"]);
}

/// What a page tells search engines, out of its one `script` element.
fn json_ld(site: &Site, path: &str) -> Json {
    let page = text(site, path);
    let parts: Vec<&str> = page.split("<script type=\"application/ld+json\">").collect();
    assert_eq!(parts.len(), 2, "{path}");
    let (data, rest) = parts[1].split_once("</script>").expect("the element ends");
    assert!(!rest.contains("<script"), "{path}");
    serde_json::from_str(data).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The paths of the files that JSON-LD offers.
fn offered_by(data: &Json) -> Vec<String> {
    let offered = data["distribution"].as_array().into_iter().flatten();
    offered
        .map(|file| file["contentUrl"].as_str().unwrap().strip_prefix("https://answerable.example/").unwrap().to_owned())
        .collect()
}

#[test]
fn search_engines_are_told_of_every_dataset() {
    let catalog = json_ld(&SITE, "data/index.html");
    let listed = catalog["dataset"].as_array().unwrap();
    assert_eq!(catalog["@type"], "DataCatalog");
    let pages: Vec<&str> = SITE
        .files()
        .map(|(path, _)| path)
        .filter(|path| path.starts_with("figures/") && path.ends_with("/index.html") && *path != "figures/index.html")
        .collect();
    let wholes: Vec<&&str> = pages.iter().filter(|path| path.split('/').count() == 3).collect();
    assert_eq!(listed.len(), wholes.len() + 1, "the records and each dataset");
    for path in &pages {
        let data = json_ld(&SITE, path);
        for known in [
            "name",
            "description",
            "license",
            "creator",
            "publisher",
            "temporalCoverage",
            "spatialCoverage",
            "variableMeasured",
            "isBasedOn",
        ] {
            assert!(
                data[known].as_str().is_some_and(|text| !text.is_empty())
                    || data[known].is_object()
                    || !data[known].as_array().is_none_or(Vec::is_empty),
                "{path}: {known}"
            );
        }
        assert_eq!(data["dateModified"], content_day().to_string(), "{path}");
        let length = data["description"].as_str().unwrap().chars().count();
        assert!((50..=5000).contains(&length), "{path}: search engines want 50 to 5,000 characters, not {length}");
        assert!(data["url"].as_str().unwrap().ends_with(path.strip_suffix("index.html").unwrap()), "{path}");
        assert!(wholes.contains(&path) || data["isPartOf"]["@id"].is_string(), "{path} is a part");
        for file in offered_by(&data) {
            assert!(SITE.get(&file).is_some(), "{path} offers {file}, which is not there");
        }
    }
    assert!(listed.iter().flat_map(offered_by).all(|file| SITE.get(&file).is_some()));
    assert!(!offered_by(&json_ld(&SITE, "figures/officers-by-rank/index.html")).is_empty());
    assert!(offered_by(&json_ld(&SITE, "figures/barred-list-by-force/index.html")).is_empty(), "it may not be reprinted whole");
}

#[test]
fn a_hostile_title_ends_no_script_element() {
    let hostile = "</script><script>alert(1)</script><!--<script>";
    let content = answerable::check_content(&root().join("tests/sites/figures"), content_day()).unwrap();
    let mut dataset = content.dataset.unwrap();
    dataset.figures[0].title = hostile.to_owned();
    let id = dataset.figures[0].id.to_string();
    let theme = answerable::theme::load(root(), answerable::theme::DEFAULT).unwrap();
    let site = answerable::make(dataset, &theme, content_day()).unwrap();
    let page = text(&site, &format!("figures/{id}/index.html"));
    let data = page.split_once("<script type=\"application/ld+json\">").unwrap().1.split_once("</script>").unwrap().0;
    assert_eq!(serde_json::from_str::<Json>(data).unwrap()["name"], hostile);
    assert!(!page.contains("<script>") && !data.contains('<'), "{data}");
}

/// No file is written twice over: the bytes and the hash in the package are those of the file.
#[test]
fn the_package_knows_its_files() {
    let package = json("data/datapackage.json");
    for resource in package["resources"].as_array().unwrap() {
        let path = format!("data/{}", resource["path"].as_str().unwrap());
        assert_eq!(resource["bytes"], SITE.get(&path).unwrap().len(), "{path}");
        assert_eq!(resource["hash"].as_str().unwrap().len(), "sha256:".len() + 64);
    }
    let csv = download::csv(&tables::vocabulary());
    assert_eq!(csv, SITE.get("data/vocabulary.csv").unwrap());
}
