//! What must not be shown is nowhere in the site: in no page, download, address or file name, whoever wrote it where.
//!
//! `disclosure/named` writes a name into every field that takes words; `disclosure/rank` has ranks that pick out one person. What the law
//! and the rules say is in docs and in the module `disclose`; here is only that it holds for the bytes that are published.

use crate::common::content;
use crate::common::printed;
use crate::common::told;
use crate::site_support;
use answerable::protect::archive::members;
use answerable::render::site::Site;
use jiff::civil::{Date, date};
use printed::{is_painted, without_day};
use site_support::text;
use std::collections::BTreeMap;
use std::path::Path;
use told::told;

/// The last day on which the name of `disclosure/named` may be shown.
const REVIEW_BY: Date = date(2026, 6, 30);

fn site(name: &str, date: Date) -> Site {
    site_support::site(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/disclosure").join(name), date)
}

/// What the files of a site tell, each by its path; those of the copy to keep by their paths in it.
fn unpacked(site: &Site) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = Vec::new();
    for (path, bytes) in site.files() {
        if path == "data/site.zip" {
            let below = |path: &str| path.split_once('/').map_or(path, |(_, below)| below).to_owned();
            files.extend(members(bytes).iter().map(|member| (below(&member.path), told(&member.bytes))));
        } else {
            files.push((path.to_owned(), told(bytes)));
        }
    }
    files
}

/// Files, or their paths, that hold one of some texts in whatever case, each with what stands around it.
fn holding(site: &Site, texts: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, told) in unpacked(site) {
        let all = format!("{path}\n{told}").to_lowercase();
        for text in texts {
            // What stands in a page stands in the copy of it too.
            let is_new = !found
                .iter()
                .any(|found: &String| found.starts_with(&format!("{path}: ")) && found.ends_with(&format!("[{text}]")));
            if let Some(at) = all.find(&text.to_lowercase()).filter(|_| is_new) {
                let around: String = all[..at].chars().rev().take(40).collect::<Vec<_>>().into_iter().rev().collect();
                found.push(format!("{path}: ...{around}[{text}]"));
            }
        }
    }
    found
}

/// Every way in which the content of `disclosure/named` writes the name; "quondam" stands before the family name alone.
const WRITTEN: [&str; 11] = [
    "Example Person",
    "Example-Person",
    "Example_Person",
    "Example%20Person",
    "ExamplePerson",
    "Example</em> Person",
    "Example</strong> Person",
    "**Example** Person",
    "quondam person",
    "quondam-person",
    "person's letter",
];

#[test]
fn a_name_whose_review_is_overdue_is_nowhere() {
    let after = site("named", REVIEW_BY.tomorrow().unwrap());
    let found = holding(&after, &WRITTEN);
    assert!(found.is_empty(), "{}", found.join("\n"));
    let page = text(&after, "cases/north/north-2023-01.html");
    assert!(page.contains("[name withheld]") && !page.contains("<dt>Name</dt>"), "{page}");
    assert!(
        text(&after, "data/sources.csv").contains("It would name a person"),
        "an address that names is withheld with the reason"
    );
}

#[test]
fn until_then_it_stands_where_the_record_has_it() {
    let before = site("named", REVIEW_BY);
    let page = text(&before, "cases/north/north-2023-01.html");
    assert!(page.contains("<dt>Name</dt><dd>Example Person</dd>"), "{page}");
    for path in ["data/people.csv", "forces/northshire/people.csv"] {
        let named: Vec<String> =
            text(&before, path).lines().filter(|line| line.contains(",Example Person,")).map(str::to_owned).collect();
        assert_eq!(named.len(), 1, "{path}: {named:?}");
    }
    // A list says who a person was by rank, named or not.
    let list = text(&before, "cases/index.html");
    assert!(list.contains("Former constable: dismissed without notice"), "{list}");
}

/// No page is made for a name: with it and without it the site has the same files.
#[test]
fn no_path_depends_on_a_name() {
    let paths = |site: &Site| site.files().map(|(path, _)| path.to_owned()).collect::<Vec<_>>();
    assert_eq!(paths(&site("named", REVIEW_BY)), paths(&site("named", REVIEW_BY.tomorrow().unwrap())));
}

/// The day on which a name goes changes the files in which it stood, and the count of what is withheld; nothing else.
#[test]
fn a_name_that_goes_changes_only_where_it_stood() {
    let root = content::base();
    let case = content::read(root.path(), "cases/northshire/nor-2020-01.yaml");
    let criminal = "    criminal:\n      - stage: sentenced\n        date: 2020-06-18\n        sentence: {kind: life}\n        sources: [paper]\n";
    let name = "    name:\n      text: Example Person\n      basis: conviction\n      public-interest: The public must know who abused this office, and the court named the person.\n      reviewer: The editor\n      reviewed: 2026-06-30\n      review-by: 2027-06-30\n      sources: [paper]\n";
    let named = case
        .replace("id: nor-2020-01", "id: nor-2020-02")
        .replace("  - id: officer\n", &format!("  - id: officer\n{name}"))
        .replace("proceedings:\n  - id", &format!("{criminal}proceedings:\n  - id"));
    assert!(named.contains(name) && named.contains(criminal), "{named}");
    content::write(root.path(), "cases/northshire/nor-2020-02.yaml", named);
    let built = |on: Date| -> BTreeMap<String, String> {
        let site = site_support::site(root.path(), on);
        // The page of downloads says how large the copy of all pages is, in which the record lies; each file of the search says of which build it is.
        let told_elsewhere = |path: &str| path == "data/index.html" || path.starts_with("search/en/");
        let files = site.files().filter(|(path, _)| !is_painted(path) && !told_elsewhere(path));
        files.map(|(path, bytes)| (path.to_owned(), without_day(&told(bytes), on, "Test site"))).collect()
    };
    let (before, after) = (built(date(2027, 6, 30)), built(date(2027, 7, 1)));
    let differ: Vec<&str> =
        before.iter().filter(|(path, text)| after.get(*path) != Some(*text)).map(|(path, _)| path.as_str()).collect();
    assert_eq!(before.len(), after.len());
    assert_eq!(
        differ,
        [
            // The record, and the people of it in downloads.
            "cases/nor/nor-2020-02.html",
            // With the lengths and hashes of those tables.
            "data/datapackage.json",
            "data/people.csv",
            "data/people.json",
            // The same pages to keep.
            "data/site.zip",
            "forces/northshire/datapackage.json",
            "forces/northshire/people.csv",
            "forces/northshire/people.json",
            // The hashes of all these.
            "manifest.json",
            // How many names are withheld, and by which rule.
            "methods/withheld/index.html",
        ]
    );
}

/// The fields that content/README.md calls private.
#[test]
fn private_words_are_never_published() {
    for (name, date) in [("named", REVIEW_BY), ("named", date(2026, 11, 21)), ("rank", date(2026, 11, 21))] {
        let mut found = holding(&site(name, date), &["private words", "private-words", "private-note", "public-interest"]);
        // The rules tell the public of these fields, and hold none.
        found.retain(|found| !found.starts_with("methods/rules/"));
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

/// A rank that picks out one person, and what was done about that person before any charge (rule R5).
#[test]
fn a_rank_that_identifies_is_nowhere() {
    let site = site("rank", date(2026, 11, 21));
    let ranks = ["chief constable", "chief-constable", "superintendent", "temporary"];
    // The vocabulary defines every rank, the rules speak of them, and neither is about anybody. The search finds both; that it tells nothing that no
    // page tells is held in tests/search.rs.
    let found: Vec<String> = holding(&site, &ranks)
        .into_iter()
        .filter(|found| {
            !["vocabulary/", "data/vocabulary.", "methods/rules/", "search/"].iter().any(|path| found.starts_with(path))
        })
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    let found = holding(&site, &["quondam", "2023-02-01", "2023-02-02", "under-investigation;"]);
    assert!(found.is_empty(), "{}", found.join("\n"));

    let uncharged = text(&site, "cases/north/north-2023-01.html");
    assert!(uncharged.contains("rank withheld"), "{uncharged}");
    assert!(uncharged.contains("Arrest of the second person") && uncharged.contains("The officer left"), "{uncharged}");
    let charged = text(&site, "cases/north/north-2023-02.html");
    assert!(charged.contains("A charge is public") && charged.contains("The arrest before the charge"), "{charged}");
}
