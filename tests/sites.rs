//! Small content folders in, whole sites out: `sites/NAME/content` against `sites/NAME/expected`, one folder a subject.
//!
//! `expected/paths.txt` lists every file of the site; a page's main text is held by `PATH.txt`, a download by a file of its own name.
//! `UPDATE_EXPECTED=1 cargo test --test all sites::` writes them anew; read the difference before you commit it. That a chart is drawn right, and
//! that a fault is told right, is tested elsewhere.

use crate::site_support;
use crate::site_support::links;
use crate::site_support::main_text;
use answerable::render::base_path;
use answerable::render::site::Site;
use answerable::summarise::Counted;
use answerable::summarise::series::Seen;
use answerable::value::id::{DatasetId, ForceId};
use answerable::vocabulary::Unit;
use jiff::civil::{Date, date};
use links::dead_links;
use main_text::main_text;
use site_support::text;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const BUILT_ON: Date = date(2026, 11, 21);

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites").join(name)
}

/// Builds a site and holds its list of files, and the files named, against what is expected.
fn compare(name: &str, files: &[&str]) -> Site {
    let site = site_support::site(&folder(name), BUILT_ON);
    let mut found = BTreeMap::new();
    // The pages of the rules are the same on every site.
    let of_rules = |path: &str| path.starts_with("methods/rules/r");
    // How many files the index of the search takes says nothing of the subject.
    let of_index = |path: &str| path.starts_with("search/") && path != "search/index.html";
    // The theme's files stand there by their own names too.
    let of_look = |path: &str| path.starts_with("assets/");
    let paths: String = site
        .files()
        .filter(|(path, _)| !of_rules(path) && !of_index(path) && !of_look(path))
        .map(|(path, _)| format!("{path}\n"))
        .collect();
    found.insert("paths.txt".to_owned(), paths);
    for path in files {
        let text = text(&site, path);
        if path.ends_with(".html") {
            found.insert(format!("{path}.txt"), without_size(&main_text(&text)));
        } else {
            found.insert((*path).to_owned(), text);
        }
    }
    let expected = folder(name).join("expected");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        write(&expected, &found);
    }
    let wanted = read(&expected);
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<BTreeSet<_>>();
    let (have, want) = (names(&found), names(&wanted));
    assert!(have == want, "{name}: expected/ lacks {:?} and has too many {:?}", &have - &want, &want - &have);
    for (path, found) in &found {
        assert!(*found == wanted[path], "{name}: {path} differs\n{}", difference(&wanted[path], found));
    }
    site
}

/// A text without the size of the copy of all pages, which any word on any page changes.
fn without_size(text: &str) -> String {
    let Some((before, size)) = text.split_once("site.zip (") else { return text.to_owned() };
    format!("{before}site.zip (SIZE{}", &size[size.find(')').expect("the size ends")..])
}

fn write(expected: &Path, files: &BTreeMap<String, String>) {
    let _ = fs::remove_dir_all(expected);
    for (path, text) in files {
        let path = expected.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn read(expected: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(expected).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file()) {
        let path = entry.path().strip_prefix(expected).unwrap().to_string_lossy().replace('\\', "/");
        files.insert(path, fs::read_to_string(entry.path()).unwrap().replace("\r\n", "\n"));
    }
    files
}

/// The lines that only one of two texts has.
fn difference(wanted: &str, found: &str) -> String {
    let only = |a: &str, b: &str, mark: char| -> Vec<String> {
        let other: BTreeSet<&str> = b.lines().collect();
        a.lines().filter(|line| !other.contains(line)).map(|line| format!("{mark} {line}")).collect()
    };
    let lines = [only(wanted, found, '-'), only(found, wanted, '+')].concat();
    if lines.is_empty() { "the same lines in another order, or another number of them".to_owned() } else { lines.join("\n") }
}

/// By what a force is found: everyday names, councils, postcode districts.
#[test]
fn finding() {
    compare("finding", &["forces/northshire/index.html", "forces/places/index.html", "places.json", "404.html"]);
}

/// Outcomes that were overturned or sent back, replaced, or upheld: what stands is said wherever one is (rule R6).
#[test]
fn overturned() {
    let site = compare(
        "overturned",
        &[
            "cases/index.html",
            "cases/by-outcome/none-stands/index.html",
            "cases/north/north-2020-01.html",
            "cases/north/north-2020-02.html",
            "cases/north/north-2020-03.html",
            "cases/north/north-2020-04.html",
            "cases/north/north-2020-05.html",
            "cases/north/north-2020-06.html",
            "forces/northshire/index.html",
            "data/cases.csv",
            "data/cases.json",
            "data/events.csv",
            "data/events.json",
            "data/figures.csv",
            "data/figures.json",
            "data/forces.csv",
            "data/forces.json",
            "data/people.csv",
            "data/people.json",
            "data/sources.csv",
            "data/sources.json",
        ],
    );
    // Every dismissal without notice in this content was struck down, so none may stand in a line that does not say so.
    // What only lists the words that a column may hold tells of no outcome.
    let told = |path: &str| {
        ["vocabulary/", "data/vocabulary.", "methods/rules/"].iter().any(|of| path.starts_with(of))
            || path.ends_with("-metadata.json")
            || path.ends_with("/datapackage.json")
    };
    for (path, _) in site.files().filter(|(path, _)| !told(path)) {
        let lines = match path.rsplit_once('.') {
            Some((_, "html")) => format!("{}\n{}", main_text(&text(&site, path)), shared_text(&text(&site, path))),
            Some((_, "csv" | "json")) => text(&site, path),
            _ => continue,
        };
        for line in lines.lines().map(str::to_lowercase) {
            let told = ["overturned", "sent back", "remitted", "reinstated", "allowed"].iter().any(|word| line.contains(word));
            let bare = line.contains("dismissed without notice") || line.contains("dismissed-without-notice");
            // What a word means is no outcome of anybody.
            let bare = bare && !(line.starts_with("dt:") && line.contains("/vocabulary/#outcome."));
            assert!(told || !bare, "{path} has an overturned outcome without what followed:\n{line}");
        }
    }
}

/// What a page tells outside its body and in its drawings: title, description, what others see of a link, titles and words of charts.
fn shared_text(html: &str) -> String {
    let told = ["meta ", "title", "desc", "text", "tspan"];
    let parts = html.split('<').filter(|part| told.iter().any(|tag| part.starts_with(tag)));
    parts.map(|part| format!("{}\n", part.replace('\n', " "))).collect()
}

/// An outcome stands directly before what says whether it holds, in every download that has both; so nobody copies one without the other.
#[test]
fn outcomes_stand_beside_their_standing() {
    let site = site_support::site(&folder("overturned"), BUILT_ON);
    let mut pairs = 0;
    // The tables of charts are as printed, and have no JSON beside them.
    for (path, _) in site.files().filter(|(path, _)| path.ends_with(".csv") && !path.starts_with("charts/")) {
        let text = text(&site, path);
        let header: Vec<&str> = text.lines().next().unwrap_or("").split(',').collect();
        let json = self::text(&site, &path.replace(".csv", ".json"));
        for (outcome, standing) in answerable::rules::r06::BESIDE {
            let Some(at) = header.iter().position(|name| *name == outcome).filter(|_| header.contains(&standing)) else {
                continue;
            };
            assert_eq!(header.get(at + 1), Some(&standing), "{path}: {header:?}");
            let keys = |row: &str| row.find(&format!("\"{outcome}\":")).zip(row.find(&format!("\"{standing}\":")));
            assert!(json.lines().filter_map(keys).all(|(outcome, standing)| outcome < standing), "{path} as JSON");
            pairs += 1;
        }
    }
    assert!(pairs >= 6, "the columns are found: {pairs}");
}

/// A column that is declared twice would be lost in JSON, whose objects have each name once.
#[test]
fn no_table_has_two_columns_of_one_name() {
    let site = site_support::site(&folder("overturned"), BUILT_ON);
    for (path, _) in site.files().filter(|(path, _)| path.ends_with(".csv")) {
        let text = text(&site, path);
        let header: Vec<&str> = text.lines().next().unwrap_or("").split(',').collect();
        let names: BTreeSet<&str> = header.iter().copied().collect();
        assert_eq!(header.len(), names.len(), "{path}: {header:?}");
    }
}

/// A force of which nothing is held: that is said, and no number and no claim is made of it.
#[test]
fn nothing() {
    let site = compare(
        "nothing",
        &["index.html", "cases/index.html", "data/index.html", "forces/index.html", "forces/northshire/index.html"],
    );
    let page = main_text(&text(&site, "forces/northshire/index.html")).to_lowercase();
    let claims = page.replace("none held is not none occurred", "").replace("that is not “none occurred”", "");
    let claims = claims.replace("does not mean that none occurred", "");
    assert!(!claims.contains("none occurred"), "{claims}");
    assert!(!claims.contains(" 0 ") && !claims.contains("per 1,000"), "{claims}");
}

/// Forces side by side: an outlier, more than chance at work, too few, held back, not held, no number of officers; shares of whom nobody is one.
#[test]
fn comparing() {
    let site = compare(
        "comparing",
        &[
            "index.html",
            "compare.css",
            "compare/index.html",
            "compare/barred-rate/index.html",
            "compare/proven-share/2022-01-01.2024-12-31/index.html",
        ],
    );
    let (newest, year) = (text(&site, "compare/barred-rate/index.html"), text(&site, "compare/barred-rate/2024-25/index.html"));
    let rows = |page: &str| page[page.find("<table").unwrap()..page.find("</main>").unwrap()].to_owned();
    assert!(rows(&newest) == rows(&year), "the newest is that of its year");
    let order: Vec<usize> = ["eastport", "farholt", "highfell", "westmere"]
        .iter()
        .map(|force| year.find(&format!("<tr id=\"{force}\"")).unwrap_or_else(|| panic!("no row of {force}")))
        .collect();
    assert!(order.is_sorted(), "by name");
    assert_eq!(dead_links(&site, base_path("https://site.example/").as_str()), Vec::<String>::new());
}

/// Published figures: formats, marks, rates and where none is given, anchors, and a licence that forbids reprinting whole.
#[test]
fn figures() {
    let site = compare(
        "figures",
        &[
            "index.html",
            "figures/index.html",
            "figures/barred/index.html",
            "figures/officers/index.html",
            "figures/officers/officers.csv",
            "forces/index.html",
            "forces/northshire/index.html",
            "forces/northshire/figures.csv",
            "forces/northshire/figures.json",
            "forces/eastport/index.html",
            "data/index.html",
            "data/figures.csv",
        ],
    );
    assert_eq!(dead_links(&site, "/"), Vec::<String>::new());
}

/// Corrections of every kind: on the pages of their records, at each number that they reach, in embeds and downloads, and all together.
#[test]
fn corrections() {
    let site = compare(
        "corrections",
        &[
            "corrections/index.html",
            "figures/barred/index.html",
            "forces/eastport/index.html",
            "commentary/on-lists/index.html",
            "about/index.html",
            "cases/north/north-2020-01.html",
            "embed/forces/northshire/headline/index.html",
            "embed/home/outcomes-by-year/index.html",
            "data/corrections.csv",
            "data/corrections.json",
            "data/worked_out.csv",
            "forces/northshire/corrections.csv",
            "forces/northshire/figures.csv",
        ],
    );
    assert_eq!(dead_links(&site, "/"), Vec::<String>::new());
    let names = |path: &str| text(&site, path).contains("Example Person");
    assert!(!site.files().any(|(path, _)| path.ends_with(".html") && names(path)), "a name stands in a correction");
    // The card of the number, and that of the rate that is made from it.
    let published = text(&site, "figures/barred/index.html");
    let row = card_of(&published, "northshire.barred.police-officers.total.2024-04-01.2025-03-31");
    assert!(row.contains("About this number, <b>corrected 3 March 2026</b>"), "{row}");
    assert!(row.contains("revised by the publisher, on 3 March 2026</a>: was 26, is 25. Somebody was counted"), "{row}");
    assert!(row.contains("on 20 November 2025</a>: was 24, is 26."), "{row}");
    let worked = text(&site, "forces/northshire/index.html");
    let rate = card_of(&worked, "barred-rate.2024-04-01.2025-03-31");
    assert!(rate.contains("Officers, Northshire Police, 31 March 2025: was 2,500.06, is 2,400.06."), "{rate}");
    // A chart tells of the last twelve months, an embed of the newest however old.
    let chart = |page: &str| text(&site, page).contains("Corrected since:");
    assert!(chart("embed/forces/northshire/officers-in-post/index.html"), "an embed of a corrected figure says so");
    assert!(!chart("embed/forces/eastport/officers-in-post/index.html"), "an embed of others does not");
    // What counts people is reached by the correction of an outcome, and not by every correction of their records.
    let counted = text(&site, "embed/home/outcomes-by-year/index.html");
    assert!(counted.contains("correction.2024-05-01\"") && !counted.contains("correction.2026-03-03\""), "{counted}");
    // Of a number that is held back nothing is told, in whatever file: it was 9 and is 3.
    for (path, bytes) in site.files().filter(|(path, _)| !path.ends_with(".png") && !path.ends_with(".ods")) {
        assert!(!String::from_utf8_lossy(bytes).contains("There were three and not nine"), "{path}");
    }
}

/// The card in the row with an anchor.
fn card_of(html: &str, anchor: &str) -> String {
    let row = html.split(&format!("<tr id=\"{anchor}\"")).nth(1).unwrap_or_else(|| panic!("no row {anchor}"));
    let row = row.split("</tr>").next().unwrap_or("");
    row.split_once("<details class=\"card\">").map_or_else(String::new, |(_, card)| card.to_owned())
}

/// Dates: no more exact than the source, and in sexual matters the conduct to the year only (rule R11).
#[test]
fn dates() {
    let site = compare(
        "dates",
        &[
            "cases/north/north-2018-01.html",
            "cases/north/north-2018-02.html",
            "cases/by-year/undated/index.html",
            "data/events.csv",
        ],
    );
    for (path, bytes) in site.files() {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("30 February 2023") && !text.contains("2020-07-02"), "{path} dates sexual conduct to the day");
    }
}

/// Markdown, its links under an address with folders, and texts that are none.
#[test]
fn prose() {
    let site = compare(
        "prose",
        &[
            "about/index.html",
            "cases/north/north-2020-01.html",
            "commentary/index.html",
            "commentary/every-mark/index.html",
            "sources/index.html",
        ],
    );
    assert_eq!(dead_links(&site, &base_path("https://host.example/public/answerable/")), Vec::<String>::new());
    for (path, bytes) in site.files() {
        // Data for search engines is no script.
        let text = String::from_utf8_lossy(bytes).replace("<script type=\"application/ld+json\">", "");
        // Scripts are files of the site.
        let text = text.replace("<script src=\"/public/answerable/", "");
        assert!(!text.contains("<script") && !text.contains("<b onclick"), "{path} lets raw HTML through");
        assert!(!text.contains("style=\""), "{path} has an inline style, which the page's own policy forbids");
    }
}

/// Each kind of block: what is printed in the text, that all of it leads to where it stands, and that nothing has an address here.
#[test]
fn blocks() {
    let site = compare("blocks", &["commentary/shown/index.html"]);
    assert_eq!(dead_links(&site, "/"), Vec::<String>::new());
    let page = text(&site, "commentary/shown/index.html");
    let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "an id stands twice: {ids:?}");
    // The release of a site promises its anchors: those of blocks stand on other pages.
    let promised = ids.iter().filter(|id| !id.starts_with("shown.")).copied().collect::<Vec<_>>().join(" ");
    assert_eq!(promised, "main r1 timelines figures words r2 n1 n2");
}

/// Figures that do not count alike: the check refuses them, and if they came through they would still meet nowhere (rule R35).
#[test]
fn unlike_figures_do_not_meet() {
    let content = answerable::check_content(&folder("figures"), BUILT_ON).unwrap();
    let mut dataset = content.dataset.unwrap();
    let barred = dataset.figures.iter_mut().find(|set| set.id.as_str() == "barred").unwrap();
    let mut own = barred.clone();
    own.id = DatasetId::new("closed").unwrap();
    own.measures[0].unit = Unit::Cases;
    own.observations.retain(|seen| seen.area.id() == "northshire");
    barred.observations.retain(|seen| seen.area.id() != "northshire" || seen.period.to.year() == 2021);
    // The measure of 2021 comes first and counts people: nothing that counts cases follows it.
    dataset.figures.push(own);
    let public = answerable::disclose::disclose(dataset, BUILT_ON);
    let summaries = answerable::summarise::summarise(&public);
    let of = |id: &str| &summaries.forces[&ForceId::new(id).unwrap()];
    assert_eq!(of("northshire").barred.iter().map(|counted| counted.count).collect::<Vec<_>>(), [5]);
    let (cases, people) = (&summaries.nation.barred, &of("eastport").barred);
    assert!(cases.iter().chain(people).all(|counted| counted.unlike.is_none()));
    assert!(cases[0].is_like(&people[0]));
    let mut unlike = public.figures.iter().find(|set| set.id.as_str() == "closed").unwrap().clone();
    unlike.observations.truncate(1);
    let seen = Seen { set: &unlike, observation: &unlike.observations[0] };
    assert!(!cases[0].is_like(&Counted { seen, ..cases[0] }));
}

/// Reviews: what was asked, what is said to have become of it and by whom, and what is overdue as of the day; monitoring, a programme whose
/// unit changes, a promise and how its measure moved. Of what is not held nothing is counted.
#[test]
fn reviews() {
    let site = compare(
        "reviews",
        &[
            "reviews/index.html",
            "reviews/inspection-2021/index.html",
            "reviews/inquiry/index.html",
            "monitoring/northshire/index.html",
            "programmes/looking-again/index.html",
            "promises/fewer/index.html",
            "forces/northshire/index.html",
            "data/reviews.csv",
            "data/recommendations.csv",
            "data/recommendations.json",
        ],
    );
    assert_eq!(dead_links(&site, "/"), Vec::<String>::new());
    let page = text(&site, "reviews/inspection-2021/index.html");
    assert!(page.contains("id=\"recommendation.records\""), "each recommendation has an anchor");
    let force = text(&site, "forces/northshire/index.html");
    assert!(
        force.contains("href=\"/reviews/inspection-2021/#recommendation.records\""),
        "the force's page leads to what it was asked"
    );
    let without = site_support::site(&folder("nothing"), BUILT_ON);
    assert!(without.get("reviews/index.html").is_none() && !text(&without, "index.html").contains("reviews/"), "no empty pages");
}

/// In two languages: a translated text, one that is not, and the first page. That the languages agree is tested in tests/welsh.rs.
#[test]
fn welsh() {
    compare(
        "welsh",
        &[
            "index.html",
            "cy/index.html",
            "commentary/one-year/index.html",
            "cy/commentary/one-year/index.html",
            "cy/commentary/index.html",
        ],
    );
}

/// A folder that no test names is tested by nothing.
#[test]
fn every_folder_has_its_test() {
    let mut folders: Vec<String> =
        fs::read_dir(folder("")).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    folders.sort();
    assert_eq!(
        folders,
        [
            "blocks",
            "comparing",
            "corrections",
            "dates",
            "figures",
            "finding",
            "nothing",
            "overturned",
            "prose",
            "reviews",
            "silence",
            "welsh"
        ]
    );
}

/// What is counted beside what is documented, and what is not published at all: a gap of each kind, and none of them nought.
#[test]
fn silence() {
    let site = compare(
        "silence",
        &[
            "coverage/index.html",
            "forces/northshire/coverage.csv",
            "forces/northshire/coverage.json",
            "gaps/index.html",
            "gaps/northshire/index.html",
            "gaps/rail/index.html",
            "data/gaps.csv",
        ],
    );
    assert_eq!(dead_links(&site, "/"), Vec::<String>::new());
    let force = text(&site, "forces/northshire/index.html");
    assert!(force.contains("href=\"/gaps/northshire/\""), "the force's page leads to its map");
    // Whoever was overturned is not among those documented, and whoever has no date in no year.
    let rows = text(&site, "forces/northshire/coverage.csv");
    assert!(rows.contains("northshire,barred,2021-04-01,2022-03-31,4,,barred,northshire.barred.police-officers.total.2021-04-01.2022-03-31,0,1,1,3,4,"), "{rows}");
    assert!(rows.contains("northshire,barred,undated,undated,,,,,1,1,0,,,undated,nor-2021-01"), "{rows}");
}
