//! The invented content that the program is measured by stays content that it takes: without a fault, and printed.

#[path = "../benches/content/mod.rs"]
#[allow(dead_code, reason = "the benchmarks use the other parts")]
mod content;

use answerable::{Shown, theme};
use content::case::Case;
use content::{Order, path, write};
use jiff::civil::{Date, date};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use walkdir::WalkDir;

const TODAY: Date = date(2026, 11, 21);

fn order(records: u64) -> Order {
    Order { records, seed: 1, per_file: 1, welsh: false }
}

fn written(order: &Order) -> TempDir {
    let root = TempDir::new().expect("a folder for the test");
    write(order, root.path()).expect("the content is written");
    root
}

fn checked(root: &Path) -> answerable::Content {
    let content = answerable::check_content(root, TODAY).expect("it can be read");
    assert!(content.faults.is_empty(), "not even a warning: {:?}", content.faults);
    content
}

fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = WalkDir::new(root).into_iter().map(|entry| entry.expect("it can be walked"));
    let named = |path: &Path| path.strip_prefix(root).expect("below it").to_string_lossy().into_owned();
    let files = entries.filter(|entry| entry.file_type().is_file());
    files.map(|entry| (named(entry.path()), fs::read(entry.path()).expect("it can be read"))).collect()
}

#[test]
fn it_checks_without_a_fault_and_its_pages_are_printed() {
    let root = written(&order(40));
    let content = checked(root.path());
    let theme = theme::load(root.path(), "default").expect("the theme that is built in");
    let shown = Shown::of(content.dataset.expect("no fault stops it"), &content.files, TODAY);
    let case = Case::of(1, 0);
    let (id, force) = (&case.id, case.force.id());
    // The pictures, which a whole build paints too, would take a test a minute.
    shown
        .preview(&theme, |summaries, ask| {
            assert!(shown.stated(summaries, &content.files).is_empty(), "the commentary states what the figures say");
            let page = |path: &str| {
                let bytes = ask(path).expect("it is printed").unwrap_or_else(|| panic!("{path} is a page"));
                String::from_utf8(bytes).expect("text")
            };
            let printed = page(&format!("cases/{force}/{id}.html"));
            for told in [&case.title, &case.sources[0].address, &case.sources[1].title] {
                assert!(printed.contains(told.as_str()), "{told} in {printed}");
            }
            for (path, holds) in [(format!("forces/{force}/index.html"), "<svg"), ("index.html".to_owned(), "Example Record")] {
                assert!(page(&path).contains(holds), "{holds} on {path}");
            }
        })
        .expect("the templates can be read");
}

#[test]
fn in_welsh_and_many_to_a_file_it_checks_too() {
    let many = Order { per_file: 16, welsh: true, ..order(40) };
    let root = written(&many);
    checked(root.path());
    let records = files(&root.path().join("content/cases"));
    assert_eq!(records.len(), 3, "{:?}", records.keys());
}

#[test]
fn a_record_is_the_same_however_many_there_are() {
    let (few, more) = (written(&order(10)), written(&order(30)));
    let (few, more) = (files(few.path()), files(more.path()));
    let records: Vec<&String> = few.keys().filter(|path| path.starts_with("content/cases/")).collect();
    assert_eq!(records.len(), 10);
    for record in records {
        assert_eq!(few.get(record), more.get(record), "{record}");
    }
    assert!(few.contains_key(&path(&order(10), 9)), "a record lies where it is said to lie");
}

#[test]
fn a_record_has_the_size_of_a_real_one() {
    let root = written(&order(40));
    let records = files(&root.path().join("content/cases"));
    let bytes: usize = records.values().map(Vec::len).sum();
    assert!((1800..2400).contains(&(bytes / records.len())), "about 2 kB each: {}", bytes / records.len());
    let one = String::from_utf8(records.into_values().next().expect("a record")).expect("text");
    assert_eq!(one.matches("\n  - date: ").count(), 4, "four dated steps:\n{one}");
}
