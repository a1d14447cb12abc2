//! Lists of cases of two things at once: which there are, at which addresses, what they count, and that none that was published ever goes.

use crate::common::content;
use crate::common::played;
use crate::site_support;
use crate::site_support::links;
use answerable::render::site::Site;
use jiff::civil::date;
use links::dead_links;
use site_support::{site, text};
use std::path::Path;
use tempfile::TempDir;

const DISMISSED: &str = "dismissed-without-notice";
const WARNED: &str = "final-written-warning";
const CASE: &str = "cases/northshire/nor-2020-01.yaml";

/// Lays a case over the good content: number, force, category, outcome, and the year in which it was decided.
fn case(root: &Path, number: u32, force: &str, category: &str, outcome: &str, year: u32) {
    let id = format!("{}-{year}-{number:02}", force.get(..3).unwrap_or(force));
    let text = content::read(root, CASE);
    let text = text
        .replace("id: nor-2020-01", &format!("id: {id}"))
        .replace("force: northshire", &format!("force: {force}"))
        .replace("title: A case", &format!("title: Case {id}"))
        .replace("[dishonesty]", &format!("[{category}]"))
        .replace("outcome: dismissed-without-notice", &format!("outcome: {outcome}"))
        .replace("    ended: 2020-06-18", &format!("    ended: {year}-06-18"))
        .replace("    opened: 2020-06-17", &format!("    opened: {year}-06-17"));
    let months = if outcome == WARNED { "outcome: final-written-warning\n        months: 24" } else { "" };
    let text = if months.is_empty() { text } else { text.replace("outcome: final-written-warning", months) };
    content::write(root, &format!("cases/{force}/{id}.yaml"), text);
}

/// Of Northshire two dismissed for dishonesty, one for driving, one warned; of Eastport two dismissed.
fn several() -> TempDir {
    let root = content::base();
    let at = root.path();
    case(at, 2, "northshire", "dishonesty", DISMISSED, 2021);
    case(at, 3, "northshire", "driving", DISMISSED, 2021);
    case(at, 4, "northshire", "driving", WARNED, 2022);
    case(at, 5, "eastport", "dishonesty", DISMISSED, 2021);
    case(at, 6, "eastport", "dishonesty", DISMISSED, 2023);
    root
}

fn built(root: &Path) -> Site {
    site(root, content::TODAY)
}

/// The link with some words in a page, and the number after it; the address is empty where the words are no link.
fn counted(page: &str, words: &str) -> (String, String) {
    let items = page.split("<li>").filter_map(|item| item.split("</li>").next());
    let found = items.filter_map(|item| {
        let (label, count) = item.split_once(" <span class=\"quiet\">")?;
        let (href, label) = match label.strip_prefix("<a href=\"") {
            Some(link) => link.split_once("\">").map(|(href, rest)| (href, rest.trim_end_matches("</a>")))?,
            None => ("", label),
        };
        (label == words).then(|| (href.to_owned(), count.trim_end_matches("</span>").to_owned()))
    });
    let found: Vec<(String, String)> = found.collect();
    assert_eq!(found.len(), 1, "{words} in {page}");
    found.into_iter().next().unwrap()
}

#[test]
fn a_list_of_one_offers_the_others_with_their_counts() {
    let root = several();
    let site = built(root.path());
    let page = text(&site, "cases/by-force/northshire/index.html");
    assert!(page.contains("<h1>Cases of Northshire Police</h1>"), "{page}");
    let link = |words: &str| counted(&page, words);
    assert_eq!(link("Dismissed"), ("/cases/by-force/northshire/by-outcome/dismissed/".into(), "3".into()));
    assert_eq!(link("2021"), ("/cases/by-force/northshire/by-year/2021/".into(), "2".into()));
    assert_eq!(link("Written or final written warning"), ("/cases/nor/nor-2022-04.html".into(), "1".into()), "one is the case");
    assert!(page.contains("Each number counts cases."), "what is counted is said: {page}");
    assert!(!page.contains("by-force/eastport"), "another force is on no list of this one");
}

#[test]
fn what_all_of_a_list_has_is_told_without_a_link() {
    let root = several();
    let site = built(root.path());
    let page = text(&site, "cases/by-force/eastport/index.html");
    assert_eq!(counted(&page, "Dismissed"), (String::new(), "2".into()));
    // From the other side it is a part, so it has a list.
    let page = text(&site, "cases/by-outcome/dismissed/index.html");
    assert_eq!(counted(&page, "Eastport Police"), ("/cases/by-force/eastport/by-outcome/dismissed/".into(), "2".into()));
}

#[test]
fn a_list_of_two_has_one_address_and_says_what_it_holds() {
    let root = several();
    let site = built(root.path());
    let page = text(&site, "cases/by-force/northshire/by-outcome/dismissed/index.html");
    assert!(page.contains("<h1>Cases of Northshire Police: dismissed</h1>"), "{page}");
    assert!(page.contains("3 case records, newest first."), "{page}");
    for wider in ["/cases/by-force/northshire/", "/cases/by-outcome/dismissed/"] {
        assert!(page.contains(&format!("href=\"{wider}\"")), "it offers {wider}: {page}");
    }
    for (id, held) in
        [("nor-2020-01", true), ("nor-2021-02", true), ("nor-2021-03", true), ("nor-2022-04", false), ("eas-2021-05", false)]
    {
        assert_eq!(page.contains(&format!("/{id}.html\"")), held, "{id}");
    }
    let turned = site.files().filter(|(path, _)| path.contains("by-outcome/dismissed/by-force")).count();
    assert_eq!(turned, 0, "the force comes first");
    assert_eq!(dead_links(&site, "/"), Vec::<String>::new());
}

#[test]
fn forces_by_outcome_count_cases_and_an_empty_place_is_no_nought() {
    let root = several();
    let site = built(root.path());
    let page = text(&site, "cases/index.html");
    let table = page.split("<table class=\"cross\">").nth(1).and_then(|rest| rest.split("</table>").next()).expect("the table");
    let rows: Vec<&str> = table.split("<tr").skip(2).collect();
    assert_eq!(rows.len(), 3, "two forces and the sum: {table}");
    assert!(rows[0].contains(r#"<span class="vh">None held</span>"#) && rows[0].contains("Eastport"), "{}", rows[0]);
    assert!(!rows[0].contains(">0<"), "{}", rows[0]);
    assert!(
        rows[1].contains(r#"data-v="3""#) && rows[1].contains("/cases/by-force/northshire/by-outcome/dismissed/"),
        "{}",
        rows[1]
    );
    assert!(rows[2].starts_with(" class=\"sum\"") && rows[2].contains(r#"data-v="5""#), "{}", rows[2]);
}

#[test]
fn the_rows_of_a_whole_list_can_be_picked_and_those_of_a_part_cannot() {
    let root = several();
    for number in 10..15 {
        case(root.path(), number, "northshire", "driving", WARNED, 2024);
    }
    let page = text(&built(root.path()), "cases/by-force/northshire/index.html");
    assert!(page.contains(r#" data-picks="outcome:warning category:driving year:2024""#), "{page}");
    assert!(page.contains("<template data-picks>") && page.contains(r#"<option value="2021">2021</option>"#), "{page}");
    for number in 20..70 {
        case(root.path(), number, "northshire", "driving", WARNED, 2024);
    }
    let page = text(&built(root.path()), "cases/by-force/northshire/index.html");
    assert!(!page.contains("data-picks"), "{page}");
    assert!(page.contains(r#"<template data-cut="/search/?kind=case&amp;force=northshire">"#), "{page}");
}

/// A list that a release had stays, whatever becomes of its cases; and so do the lists of one.
#[test]
fn a_list_that_was_published_never_goes() {
    let root = several();
    let at = root.path();
    let first = played::release(at, date(2026, 11, 21), None);
    let had = |address: &str| first.changes.iter().any(|change| change.address() == address);
    assert!(had("/cases/by-force/northshire/by-category/driving/") && had("/cases/by-outcome/warning/"));
    for id in ["nor-2021-03", "nor-2022-04"] {
        let path = format!("cases/northshire/{id}.yaml");
        let text = content::read(at, &path);
        content::write(at, &path, format!("{text}withdrawn:\n  date: 2026-11-22\n  reason: legal-order\n"));
    }
    let made = played::made(at, date(2026, 11, 23));
    let site = made.rendered.site;
    for (path, title) in [
        ("cases/by-force/northshire/by-category/driving/", "Cases of Northshire Police: other driving"),
        ("cases/by-category/driving/", "Cases by category: other driving"),
        ("cases/by-outcome/warning/", "Cases by outcome: written or final written warning"),
    ] {
        let page = text(&site, &format!("{path}index.html"));
        assert!(page.contains(title), "{page}");
        assert!(page.contains("No case is held here now."), "{page}");
        assert!(!page.contains("nor-2021-03") && !page.contains("nor-2022-04"), "it tells of none: {page}");
    }
    let all = text(&site, "cases/index.html");
    assert!(!all.contains("/cases/by-category/driving/"), "what is empty is not offered: {all}");
    assert_eq!(dead_links(&site, "/"), Vec::<String>::new());
}

/// What is withheld of a case puts it on no list and is in no count.
#[test]
fn what_is_withheld_is_on_no_list() {
    let root = several();
    let at = root.path();
    for number in [7, 8] {
        case(at, number, "northshire", "social-media", WARNED, 2022);
    }
    let list = "cases/by-force/northshire/by-category/social-media/index.html";
    assert!(built(at).get(list).is_some(), "two cases and no order: a list");
    for id in ["nor-2022-07", "nor-2022-08"] {
        let path = format!("cases/northshire/{id}.yaml");
        let order = "restrictions:\n  - {kind: anonymity-order, people: [officer], covers: [allegations], made: 2020-06-17, sources: [paper]}\n";
        content::write(at, &path, format!("{}{order}", content::read(at, &path)));
    }
    let site = built(at);
    let told: Vec<&str> = site.files().map(|(path, _)| path).filter(|path| path.contains("by-category/social-media")).collect();
    assert_eq!(told, Vec::<&str>::new());
    let page = text(&site, "cases/by-force/northshire/index.html");
    assert!(!page.contains("social-media") && page.contains("/cases/by-force/northshire/by-outcome/warning/"), "{page}");
}

/// Of two people of one case, the one dismissed for dishonesty and the other warned for driving, no list tells what is true of neither.
#[test]
fn what_is_told_together_is_true_of_one_person() {
    let root = several();
    let at = root.path();
    let text =
        content::read(at, CASE).replace("id: nor-2020-01", "id: nor-2024-09").replace("title: A case", "title: Two people");
    let (head, rest) = text.split_once("  - id: officer\n").expect("a person");
    let (person, tail) = rest.split_once("proceedings:\n").expect("the proceedings");
    let second = person.replace("[dishonesty]", "[driving]").replace(
        "outcome: dismissed-without-notice",
        "outcome: final-written-warning\n        months: 24\n        decided: 2024-02-01",
    );
    let both = format!("{head}  - id: officer\n{person}  - id: second\n{second}proceedings:\n{tail}");
    content::write(at, "cases/northshire/nor-2024-09.yaml", both);
    // Others of both kinds, so that there are lists to stand on.
    for number in [30, 31] {
        case(at, number, "eastport", "driving", DISMISSED, 2024);
        case(at, number + 10, "eastport", "dishonesty", WARNED, 2024);
    }
    let site = built(at);
    let stands = |path: &str| text_of(&site, path).is_some_and(|page| page.contains("/nor-2024-09.html\""));
    for path in [
        "by-outcome/dismissed/by-category/dishonesty",
        "by-outcome/warning/by-category/driving",
        "by-outcome/warning/by-year/2024",
    ] {
        assert!(stands(path), "{path}");
    }
    for path in
        ["by-outcome/dismissed/by-category/driving", "by-outcome/dismissed/by-year/2024", "by-category/dishonesty/by-year/2024"]
    {
        assert!(text_of(&site, path).is_some(), "{path}");
        assert!(!stands(path), "{path} stands");
    }
}

fn text_of(site: &Site, list: &str) -> Option<String> {
    let bytes = site.get(&format!("cases/{list}/index.html"))?;
    Some(String::from_utf8_lossy(bytes).into_owned())
}
