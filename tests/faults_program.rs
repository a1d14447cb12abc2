//! The program as others meet it: its exit status, and its faults as JSON.

use crate::common::content;
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn answerable(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_answerable"))
        .args(arguments)
        .current_dir(root)
        .env("NO_COLOR", "1")
        .output()
        .expect("the program runs")
}

fn texts(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("the program speaks UTF-8");
    (text(&output.stdout), text(&output.stderr))
}

const CHECK: [&str; 3] = ["check", "--date", "2026-11-21"];

#[test]
fn good_content_ends_with_0() {
    let root = content::base();
    let output = answerable(root.path(), &CHECK);
    assert_eq!(output.status.code(), Some(0));
    let (out, err) = texts(&output);
    assert_eq!(out, "Checked: 1 case, 2 forces, 1 dataset, 3 sources, 1 commentary. Nothing is wrong.\n");
    assert_eq!(err, "");
    let output = answerable(root.path(), &["--version"]);
    assert_eq!(output.status.code(), Some(0));
}

/// That no number is listed says so of the texts that were read, and which were not stands below either list.
#[test]
fn a_list_of_numbers_says_of_which_texts_it_is() {
    let root = content::base();
    let unbound = [&CHECK[..], &["--unbound"]].concat();
    let (out, _) = texts(&answerable(root.path(), &unbound));
    let not_read = "\nNot read for numbers, since none can be bound in them: the titles and other texts of cases, reviews, programmes, promises \
        and monitoring, and what datasets, sources and forces say of themselves.";
    let none = "Every number in commentary, pages and summaries of cases is bound or quoted.";
    assert!(out.starts_with(none) && out.contains(not_read), "{out}");
    let text = "---\nid: stated\ntitle: T\nauthor: A\ndate: 2026-11-01\nsummary: S.\n---\nThere were 12.\n";
    content::write(root.path(), "commentary/stated.md", text);
    let (out, err) = texts(&answerable(root.path(), &unbound));
    assert!(
        err.contains("nothing vouches for `12`") && !out.contains(none) && out.starts_with(not_read.trim_start()),
        "{out}{err}"
    );
}

/// A state that is the same has nothing to answer; one that told something else has; one that holds nothing is no state.
#[test]
fn records_are_held_against_an_earlier_state() {
    let (root, earlier) = (content::base(), content::base());
    let against = [&CHECK[..], &["--against", earlier.path().to_str().expect("a path")]].concat();
    let output = answerable(root.path(), &against);
    assert_eq!((output.status.code(), texts(&output).1.as_str()), (Some(0), ""));
    let record = content::read(earlier.path(), "cases/northshire/nor-2020-01.yaml");
    let record = record.replace("service: serving", "service: former-dismissed");
    content::write(earlier.path(), "cases/northshire/nor-2020-01.yaml", record);
    let output = answerable(root.path(), &against);
    assert_eq!(output.status.code(), Some(1));
    assert!(texts(&output).1.contains("error[changed-without-correction]"), "{}", texts(&output).1);
    std::fs::remove_dir_all(earlier.path().join("content/cases")).expect("the records are there");
    let output = answerable(root.path(), &against);
    assert_eq!(output.status.code(), Some(1));
    assert!(texts(&output).1.contains("error[nothing-earlier]"), "{}", texts(&output).1);
}

/// A warning is told and stops nothing.
#[test]
fn a_warning_alone_ends_with_0() {
    let root = content::base();
    content::write(root.path(), "stray.txt", "?");
    let output = answerable(root.path(), &CHECK);
    assert_eq!(output.status.code(), Some(0));
    let (out, err) = texts(&output);
    assert!(err.contains("warning[unknown-file]") && err.ends_with("1 warning. Nothing stops the build.\n"), "{err}");
    assert!(out.starts_with("Checked: ") && !out.contains("Nothing is wrong"), "{out}");
}

#[test]
fn faults_end_with_1_and_the_site_that_stood_stands() {
    let root = content::base();
    let force = content::read(root.path(), "forces/eastport.yaml");
    content::write(root.path(), "forces/eastport.yaml", force.replace("nation: England", "nation: Atlantis"));
    std::fs::create_dir(root.path().join("public")).expect("a folder");
    std::fs::write(root.path().join("public/index.html"), "the old site").expect("a file");
    for command in ["check", "build"] {
        let output = answerable(root.path(), &[command, "--date", "2026-11-21"]);
        assert_eq!(output.status.code(), Some(1), "{command}");
        let (out, err) = texts(&output);
        assert_eq!(out, "", "{command}: what went wrong is no result");
        assert!(err.contains("error[unknown-id]: `Atlantis` is not a known nation"), "{err}");
    }
    let stands = std::fs::read_to_string(root.path().join("public/index.html")).expect("the old site");
    assert_eq!(stands, "the old site");
}

#[test]
fn wrong_use_ends_with_2() {
    let root = content::base();
    for line in [
        "publish",
        "check --date 2026-02-30",
        "check --date yesterday",
        "build --base-url test.example",
        "check --format xml",
        "build --date 2026-11-21 --theme no-such-theme",
        "build --date 2026-11-21 --out .",
        "build --date 2026-11-21 --out ..",
        "build --date 2026-11-21 --out content/site",
        "build --date 2026-11-21 --out content/site.yaml",
    ] {
        let arguments: Vec<&str> = line.split(' ').collect();
        let output = answerable(root.path(), &arguments);
        let (_, err) = texts(&output);
        assert_eq!(output.status.code(), Some(2), "{line}: {err}");
        assert!(!err.is_empty(), "{line}");
    }
}

/// What a theme brings is told by every command that makes pages of it, before anything is written.
#[test]
fn words_of_a_theme_that_cannot_be_read_end_with_1() {
    let root = content::base();
    let words = root.path().join("themes/default/words");
    std::fs::create_dir_all(&words).expect("the folder of words");
    let run = |command: &str| {
        let arguments: Vec<&str> = command.split(' ').collect();
        let output = answerable(root.path(), &arguments);
        (output.status.code(), texts(&output).1)
    };
    let commands = ["check --date 2026-11-21", "build --date 2026-11-21", "changes --date 2026-11-21", "check --words"];
    std::fs::write(words.join("en.ftl"), "nav = Ways\nframe-skip {\n").expect("the words");
    for command in commands {
        let (status, told) = run(command);
        assert_eq!(status, Some(1), "{command}: {told}");
        assert!(told.contains("error[unreadable-message]: this cannot be read: \"frame-skip {\""), "{command}: {told}");
        assert!(told.contains("themes/default/words/en.ftl:2:12"), "{command}: {told}");
    }
    assert!(!root.path().join("public").exists(), "nothing was written");
    std::fs::write(words.join("en.ftl"), "frame-spik = Forces\n").expect("the words");
    for command in commands.iter().filter(|command| !command.starts_with("changes")) {
        let (status, told) = run(command);
        assert_eq!(status, Some(0), "{command}: {told}");
        assert!(told.contains("warning[unknown-message]") && told.contains("did you mean `frame-skip`?"), "{command}: {told}");
    }
    assert!(root.path().join("public/index.html").exists());
}

/// The disk fails: here, the output folder's parent is a file.
#[test]
fn a_failing_machine_ends_with_3() {
    let root = content::base();
    std::fs::write(root.path().join("blocked"), "a file, not a folder").expect("a file");
    let output = answerable(root.path(), &["build", "--date", "2026-11-21", "--out", "blocked/public"]);
    let (_, err) = texts(&output);
    assert_eq!(output.status.code(), Some(3), "{err}");
    assert!(err.contains("blocked") && err.contains("The site that stood still stands."), "{err}");
}

#[test]
fn json_is_one_object_a_line_with_its_place() {
    let root = content::overlaid(&content::fixtures().join("many-in-one-file"));
    let output = answerable(root.path(), &["check", "--date", "2026-11-21", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let (out, err) = texts(&output);
    assert_eq!(err, "", "a machine reads standard output alone");
    let lines: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect();
    assert!(lines.len() >= 8, "{out}");
    for line in &lines {
        for key in ["severity", "rule", "found", "file", "label", "expected", "mend"] {
            assert!(line[key].is_string(), "{key} in {line}");
        }
        for key in ["line", "column"] {
            assert!(line[key].as_u64().is_some_and(|n| n >= 1), "{key} in {line}");
        }
        let (start, end) = (line["start"].as_u64(), line["end"].as_u64());
        assert!(start.is_some() && start <= end, "{line}");
        assert!(line["related"].is_array(), "{line}");
    }
    let date = lines.iter().find(|line| line["rule"] == "impossible-date").expect("the impossible date");
    assert_eq!(date["severity"], "error");
    assert_eq!(date["file"], "content/cases/northshire/nor-2021-01.yaml");
    assert_eq!(date["found"], "2020-02-30 is not in the calendar");
    assert_eq!((&date["line"], &date["column"]), (&Value::from(22), &Value::from(18)));
    let places: Vec<(String, u64)> =
        lines.iter().map(|line| (line["file"].to_string(), line["start"].as_u64().unwrap_or(0))).collect();
    assert!(places.is_sorted(), "in the order of files and lines: {places:?}");
}

/// A fault that no file holds has no file, rather than a made-up one.
#[test]
fn json_says_no_place_where_there_is_none() {
    let root = tempfile::tempdir().expect("a folder");
    let output = answerable(root.path(), &["check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let (out, _) = texts(&output);
    let line: Value = serde_json::from_str(&out).expect("one object");
    assert_eq!(line["rule"], "no-content");
    assert!(line.get("file").is_none() && line.get("line").is_none(), "{line}");
}
