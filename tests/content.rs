//! The real content, and that the same content gives the same bytes, however it is read and on however many processors.

use crate::common::printed;
use crate::common::real_content;
use crate::common::told;
use crate::site_support;
use crate::site_support::cells;
use crate::site_support::links;
use answerable::render::site::Site;
use jiff::civil::{Date, date};
use printed::{is_painted, without_day};
use rayon::ThreadPoolBuilder;
use real_content::{below, cases, content_day, root};
use site_support::site;
use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;
use told::told;

/// The fixtures' day.
const BUILT_ON: Date = date(2026, 11, 21);

/// The real content's site, which `site` refuses to make if a fault of any kind is in it.
static SITE: LazyLock<Site> = LazyLock::new(|| site(root(), content_day()));

fn files(site: &Site) -> BTreeMap<&str, &[u8]> {
    site.files().collect()
}

/// Fails with the paths that differ, and not with their bytes.
fn assert_same(one: &Site, other: &Site, how: &str) {
    let (one, other) = (files(one), files(other));
    let differ: Vec<&&str> = one.keys().chain(other.keys()).filter(|path| one.get(**path) != other.get(**path)).collect();
    assert!(differ.is_empty(), "{how}: {differ:?} differ");
}

#[test]
fn the_number_of_processors_changes_no_byte() {
    let on = |threads: usize| {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build().expect("threads can be started");
        pool.install(|| site(root(), content_day()))
    };
    assert_same(&SITE, &on(1), "one thread and as many as there are");
    assert_same(&SITE, &on(4), "four threads and as many as there are");
}

/// A folder lists its files in the order of their making, on some file systems; a copy made backwards shows whether that matters.
#[test]
fn the_order_of_files_on_the_disk_changes_no_byte() {
    let copy = tempfile::tempdir().expect("a folder can be made");
    for from in below(&root().join("content")).into_iter().rev() {
        let to = copy.path().join(from.strip_prefix(root()).expect("it lies below the root"));
        fs::create_dir_all(to.parent().expect("a file lies in a folder")).expect("a folder can be made");
        fs::copy(&from, &to).expect("a file can be copied");
    }
    assert_same(&SITE, &site(copy.path(), content_day()), "the copy and the content");
}

/// What is packed with another day in it may be a few bytes longer or shorter.
fn without_size(text: &str) -> String {
    let Some((before, rest)) = text.split_once("site.zip (") else { return text.to_owned() };
    let size = rest.find(')').unwrap_or(0);
    format!("{before}site.zip ({}", &rest[size..])
}

/// Where no rule of publication asks for the date, another date changes where the date is printed and nothing else.
#[test]
fn another_date_changes_only_the_date_printed() {
    for name in ["overturned", "figures", "prose"] {
        let folder = root().join("tests/sites").join(name);
        let with = |date: Date| -> BTreeMap<String, String> {
            let site = site(&folder, date);
            let files = site.files().filter(|(path, _)| !is_painted(path) && *path != "manifest.json");
            files.map(|(path, bytes)| (path.to_owned(), without_day(&without_size(&told(bytes)), date, "Record"))).collect()
        };
        let (one, other) = (with(BUILT_ON), with(date(2027, 2, 3)));
        let differ: Vec<&String> = one.keys().filter(|path| one.get(*path) != other.get(*path)).collect();
        assert!(differ.is_empty() && one.len() == other.len(), "{name}: {differ:?} differ");
    }
}

#[test]
fn every_case_has_its_page() {
    let mut missing = Vec::new();
    for path in cases() {
        let text = fs::read_to_string(&path).expect("the content can be read");
        for id in text.lines().filter_map(|line| line.trim_start_matches("- ").strip_prefix("id: ")) {
            let id = id.split('#').next().unwrap_or("").trim();
            // An id at the beginning of a line is a record's; those further in are of people and proceedings.
            let page = id.rsplitn(3, '-').last().map(|prefix| format!("cases/{prefix}/{id}.html"));
            if page.as_ref().is_none_or(|page| SITE.get(page).is_none()) {
                missing.push(format!("{id} of {}", path.display()));
            }
        }
    }
    assert!(missing.is_empty(), "no page for {missing:?}");
    assert!(cases().len() > 50, "the real content is read");
}

#[test]
fn every_link_leads_somewhere() {
    assert_eq!(links::dead_links(&SITE, "/"), Vec::<String>::new());
}

/// No blank cell anywhere: a gap is said in a word or a mark.
#[test]
fn every_cell_says_something() {
    assert_eq!(cells::blank_cells(&SITE), Vec::<String>::new());
    for name in ["dates", "figures", "nothing", "overturned", "prose", "silence"] {
        assert_eq!(cells::blank_cells(&site(&root().join("tests/sites").join(name), BUILT_ON)), Vec::<String>::new(), "{name}");
    }
}

/// The real site is stricter than the rules: it names nobody whose conviction can ever be spent (CONTRIBUTING.md).
#[test]
fn names_stand_only_with_sentences_that_are_never_spent() {
    let mut named = 0;
    for path in cases() {
        let text = fs::read_to_string(&path).expect("the content can be read");
        if text.contains("\n    name:\n") {
            named += 1;
            let lasting = ["kind: life", "kind: extended"].iter().any(|kind| text.contains(kind));
            assert!(lasting && text.contains("basis: conviction"), "{}", path.display());
        }
    }
    assert!(named > 0, "the names are found");
}

/// Words that would show that something private, unfinished or foreign had slipped in.
const NEVER: [&str; 6] = ["private-note", "public-interest:", "TODO", "FIXME", "lorem ipsum", "not-in-source."];

#[test]
fn nothing_private_or_unfinished_is_published() {
    let private = private_words();
    assert!(private.len() > 50, "the private notes are found: {private:?}");
    let mut found = Vec::new();
    // The pages of the rules speak of these fields to the public. The copy holds the same pages, and those of the rules with them.
    let is_of_rules = |path: &str| path.strip_prefix("cy/").unwrap_or(path).starts_with("methods/rules/");
    for (path, bytes) in SITE.files().filter(|(path, _)| !is_of_rules(path) && *path != "data/site.zip") {
        let text = told(bytes).replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
        // The anchor of a number of people whose outcome is not in the sources is no word of a text.
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace("records.not-in-source.", "");
        let private = private.iter().map(String::as_str);
        found.extend(NEVER.into_iter().chain(private).filter(|word| text.contains(word)).map(|word| format!("{path}: {word}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The numbers in the cells of a page's tables, without what is folded away beside them; in an order of their own, since forces stand by name.
fn numbers(page: &str) -> Vec<String> {
    let cells = page.split("<td class=\"num\"").skip(1);
    let cells = cells.map(|cell| cell.split("</td>").next().unwrap_or("").split("<details").next().unwrap_or(""));
    let texts = cells.map(|cell| cell.split('<').filter_map(|part| Some(part.split_once('>')?.1)).collect::<String>());
    let number = |text: String| text.chars().filter(|char| char.is_ascii_digit() || ".,-[\u{2212}".contains(*char)).collect();
    let mut numbers: Vec<String> = texts.map(number).collect();
    numbers.sort_unstable();
    numbers
}

#[test]
fn a_welsh_page_says_the_numbers_of_its_english() {
    let mut compared = 0;
    for (path, bytes) in SITE.files().filter(|(path, _)| path.starts_with("cy/") && path.ends_with(".html")) {
        let english = SITE.get(path.trim_start_matches("cy/")).unwrap_or_else(|| panic!("{path} has no English page"));
        let (welsh, english) = (numbers(&String::from_utf8_lossy(bytes)), numbers(&String::from_utf8_lossy(english)));
        assert_eq!(welsh, english, "{path}");
        compared += english.len();
    }
    assert!(compared > 10_000, "numbers compared: {compared}");
}

/// The first sentence, or so, of each private field of the case records.
fn private_words() -> Vec<String> {
    const LONG_ENOUGH: usize = 30;
    let mut words = Vec::new();
    for path in cases() {
        let text = fs::read_to_string(&path).expect("the content can be read");
        for key in ["private-note:", "public-interest:"] {
            for (at, _) in text.match_indices(key) {
                let indent = text[..at].rsplit('\n').next().map_or(0, str::len);
                let mut lines = text[at + key.len()..].lines();
                let mut value =
                    lines.next().unwrap_or("").trim().trim_start_matches(['>', '|']).trim_start_matches('-').to_owned();
                for line in lines.take_while(|line| line.len() > indent && line[..=indent].trim().is_empty()) {
                    value.push(' ');
                    value.push_str(line.trim());
                }
                let value = value.trim().trim_matches(['"', '\'']).split_whitespace().collect::<Vec<_>>().join(" ");
                let first: String = value.chars().take(60).collect();
                if first.len() >= LONG_ENOUGH {
                    words.push(first);
                }
            }
        }
    }
    words
}
