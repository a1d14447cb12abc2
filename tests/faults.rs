//! Bad content in, the printed faults out, word for word: one folder a subject in `tests/faults/`.
//!
//! A fixture's `content/` is laid over the good content of `_base`; `expected.txt` is what the program prints for people.
//! `UPDATE_EXPECTED=1 cargo test --test all faults::` rewrites the expected texts: read the difference before it is committed.

use crate::common::content;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Rules that no fixture can show, and why.
const WITHOUT_FIXTURE: [(&str, &str); 23] = [
    ("redirect-from-living", "asks for a release, which a fixture here has not; tests/history.rs shows it"),
    ("redirect-over-withdrawn", "the same"),
    ("redirect-leads-nowhere", "the same"),
    ("redirect-from-nowhere", "the same"),
    ("redirect-leaves-behind", "the same"),
    ("release-edited", "the same"),
    ("release-does-not-add-up", "the same"),
    ("release-missing", "the same"),
    ("releases-beside", "the same"),
    ("release-unreadable", "the same"),
    ("release-renamed", "the same"),
    ("not-a-file", "a link cannot be kept in every checkout; see the test in this file"),
    ("nothing-earlier", "asks for an earlier state, which a fixture here has not; see tests/faults_program.rs"),
    ("unbound-number", "told by `check --unbound` alone; tests/stated.rs shows it"),
    ("bad-csv", "no content is known that the CSV reader refuses: text in UTF-8 always has rows and cells"),
    ("protected-term", "told by a build alone; tests/protect_program.rs shows it"),
    ("protected-no-key", "the same"),
    ("protected-bad-key", "the same"),
    ("protected-wrong-key", "the same"),
    ("unreadable-message", "asks for a theme with words of its own, which is no content; tests/words.rs shows it"),
    ("unknown-message", "the same"),
    ("duplicate-message", "the same"),
    ("misfit-message", "the same"),
];

fn fixture_folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir(content::fixtures())
        .expect("the fixtures")
        .map(|entry| entry.expect("a fixture").path())
        .filter(|path| path.is_dir() && !path.ends_with("_base"))
        .collect();
    folders.sort();
    folders
}

#[test]
fn the_base_has_no_fault() {
    assert_eq!(content::report(content::base().path()), "");
}

#[test]
fn faults_read_as_expected() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut differing = String::new();
    for folder in fixture_folders() {
        let root = content::overlaid(&folder);
        let found = content::report(root.path());
        let path = folder.join("expected.txt");
        if update {
            fs::write(&path, &found).expect("expected.txt can be written");
            continue;
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if found != expected {
            let _ = writeln!(differing, "=== {}\n--- expected\n{expected}\n--- found\n{found}", folder.display());
        }
    }
    assert!(differing.is_empty(), "{differing}\nIf the new words are right: UPDATE_EXPECTED=1 cargo test --test all faults::");
}

/// The rules' names in the program's text: the first argument wherever a fault is made.
fn rules() -> BTreeSet<String> {
    let mut rules = BTreeSet::new();
    for entry in WalkDir::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let entry = entry.expect("src can be read");
        if entry.path().extension().is_none_or(|ending| ending != "rs") {
            continue;
        }
        // What is answered of a table that is imported stands in no content; tests/import.rs shows it.
        if entry.path().components().any(|part| part.as_os_str() == "import") {
            continue;
        }
        let text = fs::read_to_string(entry.path()).expect("a source file");
        // What a rule of publication refuses is shown by that rule's own fixtures (tests/rules.rs).
        for maker in ["Fault::error(", "Fault::warning(", "Fault::nowhere("] {
            for (at, _) in text.match_indices(maker) {
                let rest = text[at + maker.len()..].trim_start();
                let name = rest.strip_prefix('"').and_then(|rest| rest.split('"').next());
                rules.extend(name.map(str::to_owned));
            }
        }
    }
    rules
}

#[test]
fn every_rule_has_a_fixture() {
    let rules = rules();
    assert!(rules.len() > 60, "the names are found in the text: {rules:?}");
    let expected: String = fixture_folders()
        .iter()
        .map(|folder| {
            fs::read_to_string(folder.join("expected.txt")).unwrap_or_else(|_| panic!("{} lacks expected.txt", folder.display()))
        })
        .collect();
    let shown = |rule: &str| ["error", "warning"].iter().any(|level| expected.contains(&format!("{level}[{rule}]: ")));
    let excepted: BTreeSet<&str> = WITHOUT_FIXTURE.iter().map(|(rule, _)| *rule).collect();
    let missing: Vec<&String> = rules.iter().filter(|rule| !shown(rule) && !excepted.contains(rule.as_str())).collect();
    assert!(missing.is_empty(), "rules that no fixture in tests/faults shows: {missing:?}");
    let idle: Vec<&&str> = excepted.iter().filter(|rule| shown(rule) || !rules.contains(**rule)).collect();
    assert!(idle.is_empty(), "exceptions that are none any more: {idle:?}");
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_content_is_refused() {
    let root = content::base();
    std::os::unix::fs::symlink("/etc/hostname", root.path().join("content/forces/link.yaml")).expect("a link");
    let found = content::report(root.path());
    assert!(found.contains("error[not-a-file]: this is a link or a device, not a file"), "{found}");
    assert!(found.contains("--> content/forces/link.yaml\n"), "{found}");
}

/// A path of the content, a fault's place, leads to the line and column that are printed.
#[test]
fn places_are_those_of_an_editor() {
    let root = content::base();
    let force =
        content::read(root.path(), "forces/northshire.yaml").replace("nation: England", "nation: \"\u{c9}ngland\" # \u{c9}");
    content::write(root.path(), "forces/northshire.yaml", force);
    let found = content::report(root.path());
    assert!(found.contains("content/forces/northshire.yaml:5:9"), "{found}");
}
