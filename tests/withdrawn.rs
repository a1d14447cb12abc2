//! A record that was withdrawn keeps its address and nothing else.

use crate::common::content;
use crate::common::told;
use crate::site_support;
use crate::site_support::links;
use answerable::render::site::Site;
use site_support::text;
use told::told;

/// Every kind of record that can be withdrawn, each with the lines that withdraw it.
const WITHDRAWAL: &str = "withdrawn:\n  date: 2026-11-02\n  reason: legal-order\n";

/// The good content with everything withdrawn that can be, and one case left that is linked to the withdrawn one.
fn site() -> Site {
    let root = content::base();
    let case = content::read(root.path(), "cases/northshire/nor-2020-01.yaml");
    let other =
        case.replace("id: nor-2020-01", "id: nor-2020-02").replace("title: A case", "title: Another case\nlinked: [nor-2020-01]");
    let other = other.replace("An officer was dismissed.", "An officer was dismissed. See [the other](case:nor-2020-01).");
    content::write(root.path(), "cases/northshire/nor-2020-02.yaml", other);
    let case = case.replace("title: A case", "title: Quondam matter").replace("2019-03", "2018-04");
    content::write(root.path(), "cases/northshire/nor-2020-01.yaml", format!("{case}{WITHDRAWAL}"));
    let figures = content::read(root.path(), "figures/leavers.yaml").replace("Officers who left", "Quondam officers");
    content::write(root.path(), "figures/leavers.yaml", format!("{figures}{WITHDRAWAL}"));
    let text = content::read(root.path(), "commentary/first-words.md").replace("First words", "Quondam words");
    content::write(root.path(), "commentary/first-words.md", text.replacen("---\n", &format!("---\n{WITHDRAWAL}"), 1));
    let methods = "---\nid: methods\ntitle: Methods\nsummary: One sentence.\n---\nSee [words](commentary:first-words), [figures](figures:leavers).\n";
    content::write(root.path(), "pages/methods.md", methods);
    site_support::site(root.path(), content::TODAY)
}

#[test]
fn a_withdrawn_record_leaves_a_tombstone() {
    let site = site();
    for (path, kind) in [
        ("cases/nor/nor-2020-01.html", "A case record"),
        ("figures/leavers/index.html", "A figure dataset"),
        ("commentary/first-words/index.html", "A commentary"),
    ] {
        let page = text(&site, path);
        assert!(page.contains(&format!("{kind} stood at this address until 2 November 2026.")), "{path}: {page}");
        assert!(page.contains("A court or the law requires it"), "{path} says why: {page}");
        assert!(page.contains(r#"<meta name="robots" content="noindex">"#), "{path} is left out of search engines");
    }
    assert_eq!(links::dead_links(&site, "/"), Vec::<String>::new(), "links to withdrawn records are answered");
}

#[test]
fn nothing_else_of_it_is_anywhere() {
    let site = site();
    for (path, bytes) in site.files() {
        let text = told(bytes).to_lowercase();
        assert!(!text.contains("quondam") && !text.contains("2018-04"), "{path} tells what was withdrawn");
    }
    let map = text(&site, "sitemap.xml");
    assert!(map.contains("nor-2020-02") && !map.contains("nor-2020-01") && !map.contains("leavers"), "{map}");
    assert!(!text(&site, "data/cases.csv").contains("\nnor-2020-01,"), "no row of it");
    assert!(text(&site, "cases/nor/nor-2020-02.html").contains("nor-2020-01: withdrawn"), "what is linked to it says so");
}

#[test]
fn the_page_of_what_is_withheld_counts_it() {
    let page = text(&site(), "methods/withheld/index.html");
    assert!(page.contains("A case record") && page.contains("A court or the law requires it"), "{page}");
}

/// What a record holds besides its withdrawal is not even read: a fault in it stops nothing.
#[test]
fn what_was_withdrawn_needs_no_mending() {
    let root = content::base();
    let broken = format!("id: nor-2021-01\nforce: nowhere\nrank: none\n{WITHDRAWAL}");
    content::write(root.path(), "cases/northshire/nor-2021-01.yaml", broken);
    assert_eq!(content::report(root.path()), "");
}

/// What was withheld while the record stood must not come out because it went: its names, and the sources that only it cited.
#[test]
fn a_withdrawal_lets_no_name_out() {
    let root = content::base();
    let case = content::read(root.path(), "cases/northshire/nor-2020-01.yaml");
    let named = case
        .replace("id: nor-2020-01", "id: nor-2021-01")
        .replace("  - id: officer\n", "  - id: officer\n    name: {text: Example Person, basis: conviction, sources: [jailed]}\n")
        .replace("sources: [notice]", "sources: [jailed]");
    content::write(root.path(), "cases/northshire/nor-2021-01.yaml", format!("{named}{WITHDRAWAL}"));
    let register = content::read(root.path(), "sources/register.yaml");
    let source = |id: &str, title: &str| {
        format!(
            "- id: {id}\n  kind: local-press\n  publisher: Northshire Paper\n  title: {title}\n  published: 2021-06-20\n  address: https://paper.example/{id}/example-person\n"
        )
    };
    let sources = source("jailed", "Quondam officer is jailed") + &source("other", "What Example Person did");
    content::write(root.path(), "sources/register.yaml", register + "\n" + &sources);
    let other = case.replace("id: nor-2020-01", "id: nor-2020-02").replace("sources: [paper]\n", "sources: [paper, other]\n");
    content::write(root.path(), "cases/northshire/nor-2020-02.yaml", other);
    let words = content::read(root.path(), "commentary/first-words.md");
    content::write(root.path(), "commentary/first-words.md", format!("{words}\nExample Person is the officer.\n"));
    let site = site_support::site(root.path(), content::TODAY);
    for (path, bytes) in site.files() {
        let told = String::from_utf8_lossy(bytes).to_lowercase();
        for name in ["example person", "example-person", "quondam"] {
            assert!(!told.contains(name), "{path} tells {name}");
        }
    }
    assert!(text(&site, "commentary/first-words/index.html").contains("[name withheld] is the officer"));
}
