//! The same content, written another way: byte-order marks, line ends, and records by file, by list or by document give the same site.

use crate::common::content;
use answerable::manifest::Manifest;
use answerable::render::site::Site;
use answerable::theme;
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use walkdir::WalkDir;

fn site(root: &Path) -> Site {
    let answerable::Content { dataset, files, faults, .. } =
        answerable::check_content(root, content::TODAY).expect("the disk can be read");
    let dataset = dataset.unwrap_or_else(|| panic!("{}", answerable::fault::human::report(&faults, &files, false)));
    let theme = theme::load(root, theme::DEFAULT).expect("the built-in theme");
    answerable::make(dataset, &theme, content::TODAY).expect("the theme is sound")
}

/// Compares all paths and bytes, and names the first that differs.
fn assert_same(one: &Site, other: &Site, how: &str) {
    let paths = |site: &Site| site.files().map(|(path, _)| path.to_owned()).collect::<Vec<_>>();
    assert_eq!(paths(one), paths(other), "{how}");
    // Files of other bytes are other content, and that is said: by its hash, whole and in short, and by the hash of each file that says it.
    let says_hash = ["manifest.json", "data/site.zip"];
    let hash = |site: &Site| {
        let manifest = Manifest::parse(site.get("manifest.json").expect("the manifest")).expect("our own");
        (manifest.content.to_string(), manifest.content.short())
    };
    let ((long, short), (other_long, other_short)) = (hash(one), hash(other));
    for ((path, here), (_, there)) in one.files().zip(other.files()).filter(|((path, _), _)| !says_hash.contains(path)) {
        let same = here == there || {
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            text(here) == text(there).replace(&other_long, &long).replace(&other_short, &short)
        };
        assert!(same, "{how}: {path} differs");
    }
    assert!(one.len() > 10, "the site is there");
}

/// The base content with every file rewritten.
fn rewritten(how: impl Fn(&str) -> String) -> TempDir {
    let root = content::base();
    for entry in WalkDir::new(root.path().join("content")) {
        let entry = entry.expect("the content");
        if entry.file_type().is_file() {
            let text = fs::read_to_string(entry.path()).expect("a text");
            fs::write(entry.path(), how(&text)).expect("written back");
        }
    }
    root
}

#[test]
fn byte_order_marks_and_line_ends_make_no_difference() {
    let plain = site(content::base().path());
    let crlf = |text: &str| text.replace('\n', "\r\n");
    let mark = |text: &str| format!("\u{feff}{text}");
    assert_same(&plain, &site(rewritten(crlf).path()), "CRLF");
    assert_same(&plain, &site(rewritten(mark).path()), "a byte-order mark");
    assert_same(&plain, &site(rewritten(|text| mark(&crlf(text))).path()), "both");
}

/// Where a record lies, and in what company, says nothing.
#[test]
fn one_a_file_a_list_and_several_documents_are_the_same() {
    let root = content::base();
    let first = content::read(root.path(), "cases/northshire/nor-2020-01.yaml");
    let second = first.replace("nor-2020-01", "nor-2020-02").replace("A case", "Another case");
    content::write(root.path(), "cases/northshire/nor-2020-02.yaml", &second);
    let one_each = site(root.path());

    let listed = |record: &str| format!("- {}\n", record.trim_end().replace('\n', "\n  "));
    let ways = [
        ("a list", format!("{}{}", listed(&second), listed(&first))),
        ("documents", format!("---\n{first}---\n{second}")),
        ("documents with an end", format!("{second}...\n---\n{first}---\n")),
        ("a list in each document", format!("{}---\n{}", listed(&first), listed(&second))),
    ];
    for (how, text) in ways {
        let root = content::base();
        fs::remove_file(root.path().join("content/cases/northshire/nor-2020-01.yaml")).expect("the first record");
        content::write(root.path(), "cases/all.yaml", text);
        assert_same(&one_each, &site(root.path()), how);
    }
}

/// The order in which the file system lists things, and the order of the processors' work, must not show.
#[test]
fn the_same_content_gives_the_same_bytes_every_time() {
    let first = site(content::base().path());
    for _ in 0..3 {
        assert_same(&first, &site(content::base().path()), "again");
    }
}
