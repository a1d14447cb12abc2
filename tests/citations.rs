//! Citations as files: every entry can be read by a reader that is as strict as BibTeX, says the same as its CSL-JSON item, has a key of its own,
//! and names an address at which something stands. And what is framed by others says what it must.

use crate::common::real_content;
use crate::site_support;
use answerable::render::site::Site;
use jiff::civil::{Date, date};
use serde_json::Value;
use site_support::text;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const BUILT_ON: Date = date(2026, 11, 21);

/// A small site whose titles hold every sign that BibTeX, LaTeX, JSON or HTML could stumble over.
fn hostile() -> Site {
    site_support::site(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/citations"), BUILT_ON)
}

fn files(site: &Site, name: &str) -> Vec<String> {
    site.files().map(|(path, _)| path.to_owned()).filter(|path| path.rsplit('/').next() == Some(name)).collect()
}

/// The entries of a BibTeX file: key and fields, as BibTeX itself finds them. Braces must pair, whatever stands before them.
fn entries(file: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let mut found = Vec::new();
    let mut rest = file;
    while let Some((_, entry)) = rest.split_once("@misc{") {
        let (key, mut fields) = entry.split_once(',').expect("a key");
        let mut entry = BTreeMap::new();
        loop {
            fields = fields.trim_start_matches([',', ' ', '\n']);
            if let Some(after) = fields.strip_prefix('}') {
                rest = after;
                break;
            }
            let (name, value) = fields.split_once(" = ").expect("a field");
            let (value, after) = match value.strip_prefix('{') {
                Some(value) => braced(value),
                None => value.split_once(',').expect("more fields after a month"),
            };
            entry.insert(name.to_owned(), value.to_owned());
            fields = after;
        }
        assert!(key.chars().all(|c| c.is_ascii_alphanumeric() || ":.-".contains(c)), "the key {key}");
        found.push((key.to_owned(), entry));
    }
    found
}

/// Up to the brace that closes.
fn braced(text: &str) -> (&str, &str) {
    let mut depth = 1;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return (&text[..at], &text[at + 1..]);
        }
    }
    panic!("a brace is not closed: {}", &text[..80.min(text.len())])
}

/// What LaTeX prints of a field.
fn printed(field: &str) -> String {
    let mut text = field.to_owned();
    for (name, sign) in [
        ("textbraceleft", "\u{1}"),
        ("textbraceright", "\u{2}"),
        ("textbackslash", "\u{3}"),
        ("textasciitilde", "~"),
        ("textasciicircum", "^"),
        ("textless", "<"),
        ("textgreater", ">"),
        ("textbar", "|"),
    ] {
        text = text.replace(&format!("\\{name}{{}}"), sign);
    }
    for sign in ["%", "&", "#", "$", "_"] {
        let bare = text.replace(&format!("\\{sign}"), "");
        assert!(!bare.contains(sign), "{sign} is not escaped in {field}");
        text = text.replace(&format!("\\{sign}"), sign);
    }
    assert!(!text.contains('\\'), "{text}");
    text.replace(['{', '}'], "").replace('\u{1}', "{").replace('\u{2}', "}").replace('\u{3}', "\\")
}

/// Kinds of item that the CSL schema (csl-data.json, 1.0.2) knows, of those that are used.
const TYPES: [&str; 3] = ["dataset", "figure", "webpage"];
/// Properties of an item in that schema, of those that are used.
const PROPERTIES: [&str; 10] =
    ["id", "type", "title", "author", "container-title", "publisher", "issued", "version", "note", "URL"];

fn real() -> Site {
    site_support::site(real_content::root(), real_content::content_day())
}

/// Holds all references of a site; gives how many there are.
fn hold(site: &Site, built: Date) -> usize {
    let anchors = anchors(site);
    let bibs = files(site, "citations.bib");
    assert_eq!(bibs.len(), files(site, "citations.json").len());
    let base = base(site);
    let mut keys = BTreeSet::new();
    for bib in &bibs {
        let entries = entries(&text(site, bib));
        let items: Vec<Value> = serde_json::from_str(&text(site, &bib.replace(".bib", ".json"))).expect("JSON");
        assert_eq!(entries.len(), items.len(), "{bib}");
        for ((key, entry), item) in entries.iter().zip(&items) {
            assert!(keys.insert(key.clone()), "the key {key} stands twice");
            assert_eq!(item["id"], **key);
            assert!(TYPES.contains(&item["type"].as_str().unwrap()));
            assert!(item.as_object().unwrap().keys().all(|name| PROPERTIES.contains(&name.as_str())), "{item}");
            let parts = item["issued"]["date-parts"][0].as_array().unwrap();
            assert_eq!(
                parts.iter().filter_map(Value::as_i64).collect::<Vec<_>>(),
                [i64::from(built.year()), i64::from(built.month()), i64::from(built.day())]
            );
            let authors: Vec<&str> =
                item["author"].as_array().unwrap().iter().map(|name| name["literal"].as_str().unwrap()).collect();
            assert!(!authors.is_empty() && authors.iter().all(|author| !author.is_empty()));
            assert_eq!(printed(&entry["title"]), item["title"].as_str().unwrap());
            assert_eq!(entry["author"].matches("} and {").count() + 1, authors.len(), "{key}");
            assert_eq!((entry["year"].clone(), entry["month"].len()), (built.year().to_string(), 3));
            assert_eq!(entry["url"], item["URL"].as_str().unwrap());
            let path = entry["url"].strip_prefix(&base).unwrap_or_else(|| panic!("{} is not on the site", entry["url"]));
            let (path, anchor) = path.split_once('#').unwrap_or((path, ""));
            let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
            let known = anchors.get(&file).unwrap_or_else(|| panic!("{path}#{anchor}: there is no {file}"));
            assert!(anchor.is_empty() || known.contains(anchor), "{path} has no {anchor}");
        }
    }
    keys.len()
}

fn base(site: &Site) -> String {
    let home = text(site, "index.html");
    let (_, rest) = home.split_once("<link rel=\"canonical\" href=\"").unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

/// The ids in each page.
fn anchors(site: &Site) -> BTreeMap<String, BTreeSet<String>> {
    let pages = site.files().map(|(path, _)| path).filter(|path| path.ends_with(".html"));
    let ids = |page: &str| page.split(" id=\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect();
    pages.map(|path| (path.to_owned(), ids(&text(site, path)))).collect()
}

#[test]
fn no_title_breaks_a_file_of_references() {
    let site = hostile();
    assert!(hold(&site, BUILT_ON) > 20);
    let cited = text(&site, "figures/barred/citations.bib");
    assert!(cited.contains(
        "author = {{Colle\\textbraceright{}ge \\& Söns} and {the \\textbraceleft{}press\\textbraceright{} and others}}"
    ));
    assert!(
        cited.contains(
            "url = {https://site.example/figures/barred/#northshire.barred.police-officers.total.2024-04-01.2025-03-31}"
        )
    );
}

#[test]
fn whoever_published_a_figure_is_cited_first() {
    let site = hostile();
    let page = text(&site, "figures/officers/index.html");
    assert!(page.contains(">Example Office: Swyddogion ar y dydd: Tŷ’r Cwmnïau — “dyfyniad”, 31 March 2021 to 31 March 2025. Via {Example} Record, 100%, as of 21 November 2026, https://site.example/figures/officers/<"), "{page}");
    assert!(page.contains(">Example Office; {Example} Record, 100% 2026, Swyddogion ar y dydd"));
}

/// The folder of a page's language, and its path without it.
fn in_language(path: &str) -> (&str, &str) {
    path.strip_prefix("cy/").map_or(("", path), |rest| ("cy/", rest))
}

/// The anchors of the charts on a page. One that a text shows has none: it stands elsewhere, and is cited there.
fn charts(page: &str) -> Vec<&str> {
    let own = page.split("<figure class=\"fig").skip(1).filter(|rest| !rest.starts_with(" block"));
    own.filter_map(|rest| Some(rest.split_once(" id=\"")?.1.split_once('"')?.0)).collect()
}

#[test]
fn every_chart_is_cited_and_has_a_page_to_be_framed() {
    for site in [hostile(), real()] {
        let mut framed: BTreeSet<String> = site
            .files()
            .map(|(path, _)| path)
            .filter(|path| in_language(path).1.starts_with("embed/"))
            .map(str::to_owned)
            .collect();
        let map = text(&site, "sitemap.xml");
        let pages = site.files().map(|(path, _)| path).filter(|path| path.ends_with("index.html"));
        for path in pages.filter(|path| !in_language(path).1.starts_with("embed/")) {
            let page = text(&site, path);
            let (language, rest) = in_language(path);
            let folder = rest.strip_suffix("index.html").unwrap();
            for id in charts(&page) {
                let own = if folder.is_empty() { "home/" } else { folder };
                let embed = format!("{language}embed/{own}{id}/index.html");
                // The newest comparison lies at two addresses, of which only the one with its year is for ever.
                if folder.starts_with("compare/") && folder.matches('/').count() == 2 {
                    assert!(page.contains(&format!("{language}embed/compare/")), "{path}#{id} offers no embed");
                    continue;
                }
                assert!(framed.remove(&embed), "{path}#{id} has no {embed}");
                assert!(page.contains(&format!("{language}embed/{own}{id}/")), "{path} does not offer {embed}");
                let alone = text(&site, &embed);
                assert!(alone.contains("<meta name=\"robots\" content=\"noindex\">") && !map.contains(&format!("{own}{id}/<")));
                for wanted in [
                    "<h1>",
                    "class=\"src\"",
                    if language.is_empty() { "Live: this shows the figures as last published" } else { "<html lang=\"cy\"" },
                    "<link rel=\"canonical\"",
                    "default-src 'none'",
                ] {
                    assert!(alone.contains(wanted), "{embed} lacks {wanted}");
                }
                assert!(!alone.contains("<script") && !alone.contains("frame-ancestors"));
            }
        }
        let left: Vec<&String> = framed.iter().filter(|path| !path.ends_with("/headline/index.html")).collect();
        assert!(left.is_empty(), "no page has the charts of {left:?}");
        assert!(!map.contains("/embed/"));
    }
}

#[test]
fn the_references_of_the_real_site_hold() {
    assert!(hold(&real(), real_content::content_day()) > 10_000);
}
