//! A build that has nothing to do does nothing, and whatever has changed is built: as somebody sees it who runs the program again.

use crate::common::content;
use content::{base, read, write};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;
use walkdir::WalkDir;

fn run(root: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_answerable"));
    command.current_dir(root).env("NO_COLOR", "1").args(["build", "--date", "2026-11-21"]).args(more);
    let output = command.output().expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// Whether a build found nothing to do.
fn is_idle(output: &Output) -> bool {
    String::from_utf8_lossy(&output.stdout).starts_with("Nothing has changed since the last build: ")
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let files = WalkDir::new(folder).sort_by_file_name().into_iter().map(|entry| entry.expect("it can be read"));
    files.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}

fn bytes(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    files_below(&root.join("public")).into_iter().map(|path| (path.clone(), fs::read(path).expect("a file"))).collect()
}

fn times(root: &Path) -> Vec<(PathBuf, SystemTime)> {
    let time = |path: &PathBuf| fs::metadata(path).and_then(|file| file.modified()).expect("a time");
    files_below(&root.join("public")).into_iter().map(|path| (path.clone(), time(&path))).collect()
}

#[test]
fn a_second_build_says_what_the_first_said_and_touches_nothing() {
    let root = base();
    // Something to be warned of.
    write(root.path(), "stray.txt", "");
    let first = run(root.path(), &[]);
    let before = times(root.path());
    let second = run(root.path(), &[]);
    assert!(!is_idle(&first) && is_idle(&second));
    assert!(String::from_utf8_lossy(&first.stderr).contains("unknown-file"), "there is a warning");
    assert_eq!(String::from_utf8_lossy(&first.stderr), String::from_utf8_lossy(&second.stderr), "it is told again");
    assert_eq!(before, times(root.path()));
    let words = String::from_utf8_lossy(&second.stdout).into_owned();
    assert!(words.contains(": 0 written, ") && words.contains(" 0 removed.\n1 warning above stopped nothing."), "{words}");
    let json = String::from_utf8(run(root.path(), &["--format", "json"]).stdout).expect("text");
    let lines: Vec<serde_json::Value> = json.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!((lines.len(), &lines[0]["rule"], &lines[1]["built"]["written"]), (2, &"unknown-file".into(), &0.into()), "{json}");
}

/// Whoever reads what a pipe or a device holds waits for ever.
#[cfg(unix)]
#[test]
fn what_never_ends_is_answered_and_not_read() {
    let root = base();
    run(root.path(), &[]);
    let cases = root.path().join("content/cases");
    std::os::unix::fs::symlink("/dev/zero", cases.join("endless.yaml")).expect("a link");
    assert!(Command::new("mkfifo").arg(cases.join("pipe.yaml")).status().expect("mkfifo runs").success());
    let build = Command::new(env!("CARGO_BIN_EXE_answerable"))
        .current_dir(root.path())
        .env("NO_COLOR", "1")
        .args(["build", "--date", "2026-11-21"])
        .output()
        .expect("the program runs");
    let told = String::from_utf8_lossy(&build.stderr);
    assert_eq!((build.status.code(), told.matches("not-a-file").count()), (Some(1), 2), "{told}");
}

#[test]
fn whatever_has_changed_is_built() {
    let root = base();
    let root = root.path();
    run(root, &[]);
    let page = root.join("public/index.html");
    let good = fs::read(&page).expect("a page");
    // Each way in which something may be another than it was; after each the next build has nothing to do.
    let ways: [(&str, &dyn Fn()); 8] = [
        ("a record", &|| write(root, "site.yaml", read(root, "site.yaml") + "# A remark.\n")),
        ("a file more", &|| write(root, "stray.txt", "")),
        ("a file less", &|| fs::remove_file(root.join("content/stray.txt")).expect("it was there")),
        ("the theme", &|| {
            fs::create_dir_all(root.join("themes/default/static")).expect("a folder");
            fs::write(root.join("themes/default/static/extra.css"), "a{}").expect("a file");
        }),
        ("a page", &|| {
            // As somebody's program might do who wants nobody to see it.
            let time = fs::metadata(&page).and_then(|file| file.modified()).expect("a time");
            fs::write(&page, vec![b' '; good.len()]).expect("a page");
            fs::File::options().write(true).open(&page).and_then(|file| file.set_modified(time)).expect("set back");
        }),
        ("a page gone", &|| fs::remove_file(&page).expect("it was there")),
        ("what an interrupted build left", &|| fs::create_dir(root.join("public.new")).expect("a folder")),
        ("the note gone", &|| fs::remove_dir_all(root.join(".answerable")).expect("it was there")),
    ];
    for (what, change) in ways {
        assert!(is_idle(&run(root, &[])), "before {what}");
        change();
        assert!(!is_idle(&run(root, &[])), "{what}");
        assert!(page.exists() && fs::read(&page).expect("a page") != vec![b' '; good.len()], "{what}");
    }
    for (what, how) in [
        ("another date", &["--date", "2026-11-22"][..]),
        ("another address", &["--base-url", "https://example.org/elsewhere/"]),
        ("another folder", &["--out", "other"]),
        ("all anew", &["--anew"]),
        ("where the time goes", &["--timings"]),
    ] {
        run(root, &[]);
        assert!(!is_idle(&run_plainly(root, how)), "{what}");
    }
}

/// Like [`run`], where the date may be another.
fn run_plainly(root: &Path, how: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_answerable"));
    command.current_dir(root).arg("build").args(how);
    if !how.contains(&"--date") {
        command.args(["--date", "2026-11-21"]);
    }
    command.output().expect("the program runs")
}

#[test]
fn a_note_that_means_nothing_is_not_believed_and_none_is_committed() {
    let root = base();
    run(root.path(), &[]);
    let made = bytes(root.path());
    let folder = root.path().join(".answerable");
    assert_eq!(fs::read_to_string(folder.join(".gitignore")).expect("it is there"), "*\n");
    let note =
        files_below(&folder).into_iter().find(|path| path.extension().is_some_and(|ending| ending == "json")).expect("a note");
    let text = fs::read_to_string(&note).expect("a note");
    for wrong in ["", "{", "[]", "{\"made_from\":1}", &text[..text.len() / 2], &text.replace("\"stands\":\"", "\"stands\":\"0")] {
        fs::write(&note, wrong).expect("a note");
        assert!(!is_idle(&run(root.path(), &[])), "{wrong}");
        assert_eq!(bytes(root.path()), made);
    }
    assert!(is_idle(&run(root.path(), &[])));
}

#[test]
fn a_content_that_is_wrong_is_answered_again_each_time() {
    let root = base();
    run(root.path(), &[]);
    write(root.path(), "site.yaml", read(root.path(), "site.yaml") + "unknown-key: 1\n");
    for _ in 0..2 {
        let mut command = Command::new(env!("CARGO_BIN_EXE_answerable"));
        let output = command.current_dir(root.path()).args(["build", "--date", "2026-11-21"]).output().expect("the program runs");
        assert!(!output.status.success() && !output.stderr.is_empty());
    }
}
