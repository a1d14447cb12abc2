//! Small numbers in a whole site: everything that `small_numbers/content` publishes, gathered from pages, charts and downloads, does not
//! give back one number that is held back. The forces and their numbers are invented.

use crate::site_support;
use crate::site_support::attack;
use crate::site_support::links;
use crate::site_support::main_text;
use answerable::render::site::Site;
use attack::{Sum, worked_out};
use jiff::civil::date;
use main_text::main_text;
use site_support::text;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static SITE: LazyLock<Site> = LazyLock::new(|| site_support::site(&root(), date(2026, 11, 21)));

const FORCES: [&str; 3] = ["eastport", "northshire", "westmere"];
const NATION: &str = "england-and-wales";
const YEARS: [&str; 2] = ["2023-04-01.2024-03-31", "2024-04-01.2025-03-31"];
const SPAN: &str = "2023-04-01.2025-03-31";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/small_numbers")
}

/// An observation's anchor, by which the whole site cites it.
fn anchor(area: &str, measure: &str, category: &str, period: &str) -> String {
    format!("{area}.{measure}.police-officers.{category}.{period}")
}

/// The numbers as they stand in the content.
fn truth() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(root().join("content/figures")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "csv") {
            for row in csv::Reader::from_path(path).unwrap().records() {
                let row = row.unwrap();
                let period = if row[1] == row[2] { row[1].to_owned() } else { format!("{}.{}", &row[1], &row[2]) };
                found.insert(anchor(&row[0], &row[3], &row[5], &period), row[6].to_owned());
            }
        }
    }
    found
}

fn count(number: &str) -> Option<u64> {
    number.parse().ok()
}

/// Everything that the site publishes about an observation, wherever it does: the values of downloads, and the words of each link to it.
fn published() -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut add = |anchor: &str, value: String| _ = found.entry(anchor.to_owned()).or_default().insert(value);
    let (mut tables, mut lists) = (0, 0);
    for (path, _) in SITE.files() {
        let is_figures = path.ends_with("figures.csv") || path.ends_with("figures.json") || path.starts_with("figures/");
        if is_figures && path.ends_with(".csv") {
            tables += 1;
            let file = text(&SITE, path);
            let mut reader = csv::Reader::from_reader(file.trim_start_matches('\u{feff}').as_bytes());
            let columns = reader.headers().unwrap().clone();
            let at = |name: &str| columns.iter().position(|column| column == name).unwrap();
            let (observation, value, mark) = (at("observation"), at("value"), at("mark"));
            for row in reader.records() {
                let row = row.unwrap();
                add(&row[observation], format!("{}{}", &row[value], &row[mark]));
            }
        } else if is_figures && path.ends_with(".json") {
            // Beside the tables lie descriptions of them, and citations.
            let Ok(rows) = serde_json::from_str::<Vec<serde_json::Value>>(&text(&SITE, path)) else { continue };
            if !rows.iter().all(|row| row["observation"].is_string()) {
                continue;
            }
            lists += 1;
            for row in rows {
                let value =
                    if row["value"].is_null() { row["mark"].as_str().unwrap().to_owned() } else { row["value"].to_string() };
                add(row["observation"].as_str().unwrap(), value);
            }
        } else if path.ends_with(".html") {
            for link in text(&SITE, path).split("<a ").skip(1) {
                let (tag, rest) = link.split_once('>').unwrap();
                let anchor =
                    links::attribute(tag, "href").and_then(|href| href.split_once('#').map(|(_, anchor)| anchor.to_owned()));
                let words = rest.split("</a>").next().unwrap();
                if let Some(anchor) = anchor.filter(|anchor| anchor.contains(".police-officers.")) {
                    add(&anchor, words.replace([',', '\u{2060}'], ""));
                }
            }
        }
    }
    assert!(tables >= 6 && lists == tables, "the downloads were found: {tables} and {lists}");
    found
}

/// Every sum that holds among the invented numbers.
fn sums() -> Vec<Sum<String>> {
    let mut sums = Vec::new();
    let mut add = |whole: String, parts: Vec<String>| sums.push(Sum { whole, parts });
    let series = [("left", YEARS[0]), ("left", YEARS[1]), ("left-over-span", SPAN), ("barred", YEARS[1])];
    for (measure, period) in series {
        for area in FORCES.into_iter().chain([NATION]) {
            let of = |category: &str| anchor(area, measure, category, period);
            add(of("total"), vec![of("female"), of("male")]);
            if measure == "left" && period == YEARS[0] {
                add(of("total"), vec![of("white"), of("black"), of("another")]);
            }
        }
        for category in ["total", "female", "male"] {
            let parts = FORCES.map(|force| anchor(force, measure, category, period)).to_vec();
            add(anchor(NATION, measure, category, period), parts);
        }
    }
    for area in FORCES.into_iter().chain([NATION]) {
        for category in ["total", "female", "male"] {
            let parts = YEARS.map(|year| anchor(area, "left", category, year)).to_vec();
            add(anchor(area, "left-over-span", category, SPAN), parts);
        }
    }
    for force in ["eastport", "northshire"] {
        let parts = ["no-action", "warning", "dismissed"].map(|category| anchor(force, "outcome", category, SPAN)).to_vec();
        add(anchor(force, "case-to-answer", "total", SPAN), parts);
    }
    sums
}

/// The counts of the sums as published: a number, or `None` where it is held back.
fn shown() -> BTreeMap<String, Option<u64>> {
    let in_sums: BTreeSet<String> = sums().into_iter().flat_map(|sum| sum.parts.into_iter().chain([sum.whole])).collect();
    let published = published();
    in_sums
        .into_iter()
        .filter_map(|key| {
            let value = published.get(&key)?.first()?;
            Some((key, count(value)))
        })
        .collect()
}

/// The numbers of one to four that cross a force with sex, ethnicity or conduct.
fn small() -> BTreeSet<String> {
    let crosses = |key: &str| !key.starts_with(NATION) && (!key.contains(".total.") || key.contains(".case-to-answer."));
    truth().into_iter().filter(|(key, number)| crosses(key) && matches!(count(number), Some(1..=4))).map(|(key, _)| key).collect()
}

#[test]
fn every_output_shows_the_same() {
    let truth = truth();
    let published = published();
    assert_eq!(
        published.keys().collect::<Vec<_>>(),
        truth.keys().collect::<Vec<_>>(),
        "every observation is published, if only as a mark"
    );
    for (key, values) in &published {
        let [value] = values.iter().collect::<Vec<_>>()[..] else { panic!("{key} is {values:?}") };
        assert!(*value == "[c]" || value.parse::<f64>().ok() == truth[key].parse::<f64>().ok(), "{key}: {value}");
    }
    let small = small();
    assert_eq!(small.len(), 7, "{small:?}");
    for key in small {
        assert_eq!(published[&key], BTreeSet::from(["[c]".to_owned()]), "{key}");
    }
    let shown = published.values().filter(|values| !values.contains("[c]")).count();
    assert!(shown * 5 > published.len() * 3, "most is shown: {shown} of {}", published.len());
}

#[test]
fn what_is_held_back_cannot_be_worked_out_from_all_that_is_published() {
    let found = worked_out(&shown(), &small(), &sums());
    assert!(found.is_empty(), "{found:?}");
}

/// The same attack on the same site, with nothing but the small numbers held back: it must find every one of them.
#[test]
fn with_small_numbers_alone_held_back_the_attack_succeeds() {
    let (truth, small) = (truth(), small());
    let mut shown = shown();
    for (key, number) in &mut shown {
        if !small.contains(key) {
            *number = count(&truth[key]);
        }
    }
    let found: BTreeSet<String> = worked_out(&shown, &small, &sums()).into_iter().map(|(key, _)| key).collect();
    assert_eq!(found, small);
}

/// Larger numbers that were held back with the small ones are nowhere: in no tip of a chart, no description, no sum, no remark.
#[test]
fn no_file_holds_a_number_that_is_held_back() {
    let published = published();
    let mut hidden: BTreeSet<u64> = BTreeSet::new();
    for (key, number) in truth() {
        if published[&key].contains("[c]") {
            hidden.extend(count(&number).filter(|number| *number >= 1000));
        }
    }
    assert!(hidden.len() > 5, "{hidden:?}");
    // The manifest holds nothing but sizes and hashes; the copy holds the same pages.
    let looked_at = |path: &str| !path.ends_with(".css") && path != "manifest.json" && path != "data/site.zip";
    for (path, bytes) in SITE.files().filter(|(path, _)| looked_at(path)) {
        // The size of a file, and its hash, are numbers of something else.
        let own =
            |line: &&str| !(path.ends_with("datapackage.json") && (line.contains("\"bytes\":") || line.contains("\"hash\":")));
        let file: String = String::from_utf8_lossy(bytes).lines().filter(own).collect::<Vec<_>>().join("\n").replace(',', "");
        let numbers: BTreeSet<&str> = file.split(|c: char| !c.is_ascii_digit()).collect();
        for number in &hidden {
            assert!(!numbers.contains(number.to_string().as_str()), "{path} holds {number}");
        }
        assert!(!file.contains("smallest stations"), "{path} holds the remark on a number that is held back");
    }
}

#[test]
fn no_link_is_dead() {
    assert_eq!(links::dead_links(&SITE, "/"), [""; 0]);
}

#[test]
fn every_page_with_the_mark_has_its_key() {
    let mut with_mark = 0;
    // The pages of the rules speak of the mark and show no number.
    for (path, _) in SITE.files().filter(|(path, _)| path.ends_with(".html") && !path.starts_with("methods/rules/")) {
        let page = main_text(&text(&SITE, path));
        if page.contains("[c]") {
            with_mark += 1;
            assert!(["[c]: ", "dt: [c]", "[c] suppressed"].iter().any(|key| page.contains(key)), "{path} has no key\n{page}");
        }
    }
    assert!(with_mark > 6, "{with_mark}");
}

/// What the site makes of held-back numbers is held back too: no sum, share, rate or bar of what is left.
#[test]
fn nothing_is_made_of_what_is_left() {
    let northshire = main_text(&text(&SITE, "forces/northshire/index.html"));
    let table = northshire
        .replace("[num] ", "")
        .split(" <")
        .map(|part| part.split_once('>').map_or(part, |(_, rest)| rest))
        .collect::<String>();
    let outcomes: Vec<&str> = table.lines().skip_while(|line| !line.contains("People, by outcome")).skip(1).take(6).collect();
    assert_eq!(
        outcomes,
        [
            "tr: Outcome | Police officers | All forces, police officers",
            "tr: No action | 977 | 1,882",
            "tr: Warning | [c] | [c]",
            "tr: Dismissed | [c] | [c]",
            "tr: Outcomes stated | [c] | [c]",
            "tr: With a case to answer | 1,619 | 4,042",
        ]
    );
    assert!(northshire.contains("Not drawn: a number is held back"), "{northshire}");
    let eastport = main_text(&text(&SITE, "forces/eastport/index.html")).replace("[num] ", "");
    assert!(eastport.contains("tr: 2023/24 | [c] |"), "the year is marked, and not left out or nought\n{eastport}");
    assert!(eastport.contains("held back, so that nobody can be identified"), "the gap says why\n{eastport}");
    let forces = main_text(&text(&SITE, "forces/index.html")).replace("[num] ", "");
    let row = forces.lines().find(|line| line.starts_with("tr: Eastport Constabulary")).unwrap();
    assert!(row.contains("| [c] |"), "{row}");
}
