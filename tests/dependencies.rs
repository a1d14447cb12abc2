//! What is linked into the program: every library from the one registry, under a licence that lets the program be passed on, and in one version, but
//! for what `deny.toml` says; and no `unsafe` of our own.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("the file is there")
}

/// The texts of a list of `deny.toml`, as it stands there: from `NAME = [` to `]`.
fn listed(name: &str) -> BTreeSet<String> {
    let text = read("deny.toml");
    let (_, rest) = text.split_once(&format!("\n{name} = [\n")).expect("the list is there");
    let (list, _) = rest.split_once("\n]").expect("it ends");
    list.lines().map(|line| line.trim().trim_end_matches(',').trim_matches('"').to_owned()).collect()
}

fn packages() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let all: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    all["packages"].as_array().expect("a list").clone()
}

/// Whether what a licence asks is granted by what is allowed: an SPDX expression, with the `/` that older packages write for `OR`.
fn is_allowed(licence: &str, allowed: &BTreeSet<String>) -> bool {
    let licence = licence.replace('/', " OR ");
    // The parts at the top, parted by a word; `None` where the word is not there.
    let parts = |word: &str| {
        let (mut depth, mut parts, mut from) = (0, Vec::new(), 0);
        for (at, c) in licence.char_indices() {
            depth += match c {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if depth == 0 && licence[at..].starts_with(word) {
                parts.push(licence[from..at].to_owned());
                from = at + word.len();
            }
        }
        (!parts.is_empty()).then(|| {
            parts.push(licence[from..].to_owned());
            parts
        })
    };
    let inner = licence.trim();
    if let Some(parts) = parts(" OR ") {
        parts.iter().any(|part| is_allowed(part, allowed))
    } else if let Some(parts) = parts(" AND ") {
        parts.iter().all(|part| is_allowed(part, allowed))
    } else if let Some(inner) = inner.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
        is_allowed(inner, allowed)
    } else {
        allowed.contains(inner)
    }
}

#[test]
fn licences_are_read_as_they_are_meant() {
    let allowed: BTreeSet<String> = ["MIT", "Apache-2.0", "Unicode-3.0"].map(str::to_owned).into();
    for good in ["MIT", "MIT OR GPL-3.0-only", "MIT/Apache-2.0", "(MIT OR GPL-2.0-only) AND Unicode-3.0", "( MIT )"] {
        assert!(is_allowed(good, &allowed), "{good}");
    }
    for bad in
        ["", "GPL-3.0-only", "MIT AND GPL-3.0-only", "(GPL-3.0-only OR LGPL-2.1-only) AND MIT", "Apache-2.0 WITH LLVM-exception"]
    {
        assert!(!is_allowed(bad, &allowed), "{bad}");
    }
}

#[test]
fn every_library_may_be_passed_on_and_comes_from_the_one_registry() {
    let allowed = listed("allow");
    let packages = packages();
    assert!(packages.len() > 50, "the whole tree: {}", packages.len());
    let mut wrong = Vec::new();
    for package in &packages {
        let (name, licence, source) = (&package["name"], package["license"].as_str().unwrap_or_default(), &package["source"]);
        if !is_allowed(licence, &allowed) {
            wrong.push(format!("{name}: the licence {licence:?} is not in deny.toml"));
        }
        // Our own has no source.
        if !(source.is_null() && name == "answerable" || source == "registry+https://github.com/rust-lang/crates.io-index") {
            wrong.push(format!("{name}: from {source}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_library_is_there_twice_but_those_that_are_known() {
    let mut versions: BTreeMap<String, usize> = BTreeMap::new();
    for package in packages() {
        *versions.entry(package["name"].as_str().expect("a name").to_owned()).or_default() += 1;
    }
    let doubles: BTreeSet<String> = versions.into_iter().filter(|(_, versions)| *versions > 1).map(|(name, _)| name).collect();
    assert_eq!(doubles, listed("skip"), "mend deny.toml, or the tree");
}

#[test]
fn our_own_code_is_safe() {
    assert!(read("Cargo.toml").contains("\nunsafe_code = \"forbid\"\n"));
}
