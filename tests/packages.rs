//! What is handed on is whole: the crate's package holds every file that the program is made of, and the workflow that builds binaries
//! runs nothing that somebody could put another in place of.

use std::fs;
use std::path::{Component, Path, PathBuf};

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The lines of the list `include` in Cargo.toml.
fn included() -> Vec<String> {
    let manifest = fs::read_to_string(project().join("Cargo.toml")).expect("the manifest");
    let list = manifest.split("\ninclude = [").nth(1).and_then(|rest| rest.split("\n]").next()).expect("the list `include`");
    list.lines().filter_map(|line| line.trim().strip_prefix("\"/")?.split('"').next().map(str::to_owned)).collect()
}

/// A path without its `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        if part == Component::ParentDir {
            plain.pop();
        } else {
            plain.push(part);
        }
    }
    plain
}

#[test]
fn the_package_holds_all_that_the_program_is_made_of() {
    let included = included();
    let is_in = |path: &Path| included.iter().any(|held| path.starts_with(project().join(held)));
    let mut seen = 0;
    for entry in walkdir::WalkDir::new(project().join("src")).into_iter().filter_map(Result::ok) {
        if entry.path().extension().is_none_or(|ending| ending != "rs") {
            continue;
        }
        let text = fs::read_to_string(entry.path()).expect("source");
        for made_of in text.split("include_").skip(1) {
            let named = made_of.strip_prefix("str!(\"").or_else(|| made_of.strip_prefix("bytes!(\""));
            let Some(path) = named.and_then(|rest| rest.split('"').next()) else { continue };
            let path = plain(&entry.path().parent().expect("a folder").join(path));
            assert!(path.is_file() && is_in(&path), "{}, of which {} is made", path.display(), entry.path().display());
            seen += 1;
        }
    }
    assert!(seen > 20, "{seen}");
    for path in ["themes/default/templates/base.html", "themes/default/words/cy.ftl", "README.md", "src/main.rs"] {
        assert!(is_in(&project().join(path)), "{path}");
    }
    for path in ["content/cases", "tests/faults", "schema"] {
        assert!(!is_in(&project().join(path)), "{path}");
    }
    // What the Debian package takes is there, but for what a build makes.
    let manifest = fs::read_to_string(project().join("Cargo.toml")).expect("the manifest");
    let assets = manifest.split("\nassets = [").nth(1).and_then(|rest| rest.split("\n]").next()).expect("the list `assets`");
    for path in assets.lines().filter_map(|line| line.trim().strip_prefix("[\"")?.split('"').next()) {
        let lies = project().join(path.split('*').next().expect("a path"));
        assert!(path.starts_with("target/") || lies.exists(), "{path}");
    }
}

#[test]
fn the_workflow_takes_each_action_by_the_digest_of_its_commit() {
    let workflow = fs::read_to_string(project().join(".github/workflows/binaries.yml")).expect("the workflow");
    let read: serde_yaml::Value = serde_yaml::from_str(&workflow).expect("the workflow is YAML");
    assert_eq!(read["permissions"]["contents"], "read", "a job may do no more than it says");
    let built = read["jobs"]["build"]["strategy"]["matrix"]["include"].as_sequence().expect("the systems");
    let built: Vec<&str> = built.iter().filter_map(|one| one["target"].as_str()).collect();
    for (system, machines) in [("linux", 2), ("apple", 2), ("windows", 1)] {
        assert_eq!(built.iter().filter(|target| target.contains(system)).count(), machines, "{system}");
    }
    let actions: Vec<&str> = workflow.lines().filter_map(|line| line.split("uses: ").nth(1)).collect();
    assert!(!actions.is_empty());
    for action in actions {
        let digest = action.split(['@', ' ']).nth(1).expect("a digest");
        assert!(digest.len() == 40 && digest.bytes().all(|byte| byte.is_ascii_hexdigit()), "{action}");
    }
}
