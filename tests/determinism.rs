//! The same content and date give the same bytes: on one thread and on two, in two folders, in any language and time zone. Each whole
//! site, as the program writes it, against the first.

use crate::common::content;
use content::base;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use walkdir::WalkDir;

/// What another machine may have otherwise.
#[derive(Default)]
struct Setting<'a> {
    variables: &'a [(&'a str, &'a str)],
    /// Whether the program is run in the project's folder, and not told where it lies.
    within: bool,
}

/// Builds a project with the program, into the folder `out` beside its content, and gives every file written.
fn built(root: &Path, out: &str, setting: &Setting<'_>) -> BTreeMap<String, Vec<u8>> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_answerable"));
    command.args(["build", "--anew", "--date", "2026-11-21", "--out", out]).envs(setting.variables.iter().copied());
    if setting.within {
        command.current_dir(root);
    } else {
        command.arg("--root").arg(root);
    }
    let output = command.output().expect("the program can be run");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let folder = root.join(out);
    let files = WalkDir::new(&folder).into_iter().map(|entry| entry.expect("the site can be read"));
    let files = files.filter(|entry| entry.file_type().is_file());
    let named = |path: &Path| path.strip_prefix(&folder).expect("below it").to_string_lossy().into_owned();
    files.map(|entry| (named(entry.path()), fs::read(entry.path()).expect("the file can be read"))).collect()
}

fn assert_same(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>, how: &str) {
    let differ: Vec<&String> = one.keys().chain(other.keys()).filter(|path| one.get(*path) != other.get(*path)).collect();
    assert!(differ.is_empty(), "{how}: {differ:?} differ");
}

#[test]
fn nothing_but_content_and_date_changes_a_byte() {
    let here = base();
    let first = built(here.path(), "public", &Setting::default());
    assert!(first.len() > 30 && first.contains_key("manifest.json"), "a whole site: {}", first.len());
    for variables in [
        [("RAYON_NUM_THREADS", "1")],
        [("RAYON_NUM_THREADS", "2")],
        [("LC_ALL", "cy_GB.UTF-8")],
        [("LC_ALL", "C")],
        [("TZ", "Pacific/Auckland")],
        [("TZ", "America/Los_Angeles")],
        [("HOME", "/nowhere")],
    ] {
        let other = built(here.path(), "other", &Setting { variables: &variables, within: false });
        assert_same(&first, &other, &format!("{variables:?}"));
    }
    assert_same(&first, &built(here.path(), "a/b/c", &Setting { within: true, ..Setting::default() }), "run within its folder");
    // Another project's folder, whose files were written in another order.
    let there = tempfile::tempdir().expect("a folder can be made");
    let mut files: Vec<_> = WalkDir::new(here.path().join("content")).into_iter().map(|entry| entry.expect("an entry")).collect();
    files.sort_by_key(|entry| std::cmp::Reverse(entry.path().to_path_buf()));
    for from in files.iter().filter(|entry| entry.file_type().is_file()) {
        let to = there.path().join(from.path().strip_prefix(here.path()).expect("below it"));
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder can be made");
        fs::copy(from.path(), to).expect("a file can be copied");
    }
    assert_same(&first, &built(there.path(), "public", &Setting::default()), "in another folder");
    // The comparison sees a difference.
    let text = fs::read_to_string(there.path().join("content/site.yaml")).expect("the site");
    fs::write(there.path().join("content/site.yaml"), text.replacen("title: ", "title: Other ", 1))
        .expect("a file can be written");
    assert_ne!(first, built(there.path(), "public", &Setting::default()), "another title");
}
