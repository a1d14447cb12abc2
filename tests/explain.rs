//! `answerable explain`: no fault and no rule lacks its explanation, and what is shown as an example is what the program prints.
//! `UPDATE_EXPECTED=1 cargo test --test all explain::` takes the examples anew from the fixtures.

use answerable::explain::{contents, explain, faults};
use answerable::rules::ALL;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use walkdir::WalkDir;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files below a folder of the project with that ending, in order.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let found = WalkDir::new(root().join(folder)).sort_by_file_name().into_iter().map(|entry| entry.expect("a file").into_path());
    found.filter(|path| path.to_string_lossy().ends_with(ending)).collect()
}

/// The faults' names in the program's text: the first argument wherever a fault is made, with the file.
fn made() -> BTreeMap<String, BTreeSet<String>> {
    let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in files("src", ".rs") {
        let text = fs::read_to_string(&path).expect("a source file");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let file = path.file_stem().expect("a name").to_string_lossy().into_owned();
        for maker in
            ["Fault::error(", "Fault::warning(", "Fault::nowhere(", ".refuse(", ".refuse_nowhere(", ".warn(", ".warn_nowhere("]
        {
            for (at, _) in code.match_indices(maker) {
                let rest = code[at + maker.len()..].trim_start();
                if let Some(name) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next()) {
                    names.entry(name.to_owned()).or_default().insert(file.clone());
                }
            }
        }
    }
    names
}

/// Each fault of the fixtures as it is printed, with the rule of publication that it names; the shortest of a name.
fn printed() -> BTreeMap<String, (String, Option<u8>)> {
    let mut found: BTreeMap<String, (String, Option<u8>)> = BTreeMap::new();
    for path in files("tests/faults", "expected.txt").into_iter().chain(files("tests/rules", "expected.txt")) {
        let text = fs::read_to_string(path).expect("expected.txt");
        let mut one: Vec<&str> = Vec::new();
        for line in text.lines().chain(["error["]) {
            let begins = line.starts_with("error[") || line.starts_with("warning[");
            if begins && !one.is_empty() {
                let name = one[0].split(['[', ']']).nth(1).unwrap_or_default().to_owned();
                let whole = one.join("\n").trim_end().to_owned();
                let rule = whole.split("= rule: R").nth(1).and_then(|rest| rest.split(',').next()?.parse().ok());
                let shorter = found.get(&name).is_none_or(|(known, _)| whole.len() < known.len());
                if shorter {
                    found.insert(name, (whole, rule));
                }
                one.clear();
            }
            let closing = line.ends_with("Nothing stops the build.") || line.ends_with("the site that stood still stands.");
            if (begins || !one.is_empty()) && !closing {
                one.push(line);
            }
        }
    }
    found
}

#[test]
fn every_fault_is_explained() {
    let (made, printed) = (made(), printed());
    assert!(made.len() > 200 && printed.len() > 200, "the names are found: {} made, {} printed", made.len(), printed.len());
    let told: BTreeSet<&str> = faults().map(|fault| fault.name).collect();
    let all: BTreeSet<&str> = made.keys().chain(printed.keys()).map(String::as_str).collect();
    let lacking: Vec<&&str> = all.difference(&told).collect();
    assert!(lacking.is_empty(), "src/explain/faults.txt has no line for {lacking:?}");
    let idle: Vec<&&str> = told.difference(&all).collect();
    assert!(idle.is_empty(), "src/explain/faults.txt explains what the program never finds: {idle:?}");
    assert_eq!(told.len(), faults().count(), "no name is explained twice");
    for fault in faults() {
        assert!(fault.text.ends_with(['.', ')']) || fault.text.ends_with("content/releases"), "{}: {}", fault.name, fault.text);
        if let Some((_, rule)) = printed.get(fault.name) {
            assert_eq!(fault.rule, *rule, "the rule of {}", fault.name);
        }
    }
}

#[test]
fn the_examples_are_what_the_fixtures_show() {
    let text: String = printed().into_iter().map(|(name, (text, _))| format!("%% {name}\n{text}\n\n")).collect();
    let path = root().join("src/explain/examples.txt");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(path, text).expect("the examples");
        return;
    }
    assert!(fs::read_to_string(path).expect("the examples") == text, "UPDATE_EXPECTED=1 cargo test --test all explain::");
}

#[test]
fn every_rule_is_explained_with_its_faults() {
    assert!(
        explain("R9")
            .expect("a rule")
            .contains("(Defamation Act 1996\n  (https://www.legislation.gov.uk/ukpga/1996/31), sections")
    );
    assert!(explain("R31").expect("a rule").contains("The mark\n  `[c]` stands"), "brackets that are no link stay");
    for rule in ALL {
        let text = explain(&rule.id()).expect("a rule");
        assert!(text.starts_with(&format!("{}: {}\n\n  ", rule.id(), rule.title)), "{text}");
        for part in ["\nWhy\n\n", "\nHow to mend it\n\n", "\nHow far it is decided\n\n"] {
            assert!(text.contains(part), "{part} is in {text}");
        }
        for fault in faults().filter(|fault| fault.rule == Some(rule.number)) {
            assert!(text.contains(fault.name), "{} is in {text}", fault.name);
        }
        assert!(!text.contains("]("), "{text}");
    }
}

/// Runs the program; gives its exit status and what it printed.
fn run(arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_answerable")).args(arguments).output().expect("the program runs");
    let words = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code(), words)
}

#[test]
fn a_name_is_found_however_it_is_copied_and_the_nearest_is_offered() {
    let (status, words) = run(&["explain", "warning-too-long"]);
    assert_eq!(status, Some(0));
    assert!(
        words.starts_with("warning-too-long\n\n  The regulations set how long a warning can last at most.\n\nAs it looks"),
        "{words}"
    );
    assert!(words.contains("  error[warning-too-long]: a warning of 72 months is not possible\n"), "{words}");
    assert!(words.ends_with("`answerable explain R26` tells why.\n"), "{words}");
    assert_eq!(run(&["explain", "error[warning-too-long]"]), (status, words));
    assert_eq!(run(&["explain", "r26"]), run(&["explain", "R26"]));
    let (status, words) = run(&["explain", "missing-feild"]);
    let expected =
        "error: there is no rule and no fault `missing-feild`. Did you mean `missing-field`? `answerable explain` lists all.\n";
    assert_eq!((status, words.as_str()), (Some(2), expected));
    assert_eq!(run(&["explain", "R99"]).0, Some(2));
    assert_eq!(run(&["explain"]), (Some(0), contents()));
}
