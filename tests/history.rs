//! A history is played with the program itself: releases, renames, withdrawals, corrections. Each promise is broken on purpose, and what
//! the program says is compared word for word.

use crate::common::content;
use crate::site_support;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn run(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_answerable")).args(arguments).arg("--root").arg(root).output().expect("the program runs")
}

/// What the program says, standard output first, and its exit status.
fn said(root: &Path, arguments: &[&str]) -> (String, i32) {
    let output = run(root, arguments);
    let words = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    // How long a build took is the one thing that differs from run to run, and the folder is a new one each time.
    let words = words.replace(&root.display().to_string(), "ROOT");
    let words: Vec<&str> = words
        .lines()
        .map(|line| line.split_once(", in ").filter(|_| line.starts_with("Built ")).map_or(line, |(line, _)| line))
        .collect();
    (without_digests(&words.join("\n")), output.status.code().unwrap_or(-1))
}

/// Digests of pages are others with every word of a template; that they differ is what counts here.
fn without_digests(text: &str) -> String {
    let is_digest = |word: &str| word.len() == 12 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let line =
        |line: &str| line.split(' ').map(|word| if is_digest(word) { "DIGEST" } else { word }).collect::<Vec<_>>().join(" ");
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// Which line of a release an address stands in is another with every anchor that a page gets.
fn anywhere(words: &str) -> String {
    let line = |line: &str| {
        let line = line.trim_start();
        let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
        match (line.split_once(".release:"), digits.strip_prefix(" | + ")) {
            (Some((before, _)), _) => format!("{before}.release"),
            (None, Some(_)) => digits.trim_start().to_owned(),
            _ => line.to_owned(),
        }
    };
    words.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn release(root: &Path, date: &str, note: &str) {
    let (words, status) = said(root, &["release", "--date", date, "--note", note]);
    assert_eq!(status, 0, "{words}");
    assert!(words.contains(&format!("Recorded the release {date}")), "{words}");
}

fn edit(root: &Path, path: &str, from: &str, to: &str) {
    let path = root.join("content").join(path);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{} does not hold: {from}", path.display());
    fs::write(path, text.replace(from, to)).unwrap();
}

/// What the program prints, as it is kept beside this file.
fn compared(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/history").join(format!("{name}.txt"));
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, found).unwrap();
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(found, expected, "if the new words are right: UPDATE_EXPECTED=1 cargo test --test all history::");
}

fn figure(root: &Path, from: &str, to: &str) {
    edit(root, "figures/leavers.csv", from, to);
}

/// Builds as of a day; what is said.
fn built(root: &Path, date: &str) -> (String, i32) {
    said(root, &["build", "--date", date])
}

fn page(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join("public").join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn before_the_first_release_everything_is_new() {
    let root = content::base();
    let (words, status) = said(root.path(), &["changes", "--date", "2026-11-01"]);
    assert_eq!(status, 4);
    assert!(words.starts_with("There is no release yet; as of 2026-11-01, the first would hold "), "{words}");
    release(root.path(), "2026-11-01", "The first.");
    let (words, status) = said(root.path(), &["changes", "--date", "2026-11-01"]);
    assert_eq!(
        (words.as_str(), status),
        ("Nothing would change: as of 2026-11-01, the site is as the release 2026-11-01 recorded it.", 0)
    );
    let (words, status) = said(root.path(), &["release", "--date", "2026-11-02"]);
    assert_eq!(status, 0);
    assert_eq!(words, "Nothing has changed since the release 2026-11-01; there is nothing to record.");
    assert_eq!(fs::read_dir(root.path().join("content/releases")).unwrap().count(), 1);
}

/// Ten releases; what each says changed, and that all of them fold to what stands.
#[test]
fn a_history_of_ten_releases() {
    let project = content::base();
    let root = project.path();
    let mut told = String::new();
    let mut step = |date: &str, note: &str| {
        let (words, status) = said(root, &["changes", "--date", date]);
        assert_eq!(status, 4, "{words}");
        release(root, date, note);
        let text = fs::read_to_string(root.join(format!("content/releases/{date}.release"))).unwrap();
        let changes = text.split_once("\n\n").unwrap().1;
        let size = changes.lines().count();
        if date != "2026-11-01" {
            assert!(size < 120, "the release of {date} is as large as its change: {size} lines");
            // What only says that the words of a page differ is many lines and little news.
            let news: Vec<&str> = changes.lines().filter(|line| !line.starts_with("~ page")).collect();
            told.push_str(&format!("## {date}: {note}\n{}\n\n", without_digests(&news.join("\n"))));
        }
    };
    step("2026-11-01", "The first.");
    figure(root, "total,12,", "total,13,");
    edit(
        root,
        "figures/leavers.yaml",
        "measures:",
        "corrections:\n  - {date: 2026-11-02, by: us, row: {force: northshire, to: 2024-03-31}, was: \"12\", now: \"13\", why: A digit was misread.}\nmeasures:",
    );
    step("2026-11-02", "A number is put right");
    figure(root, "Not published.", "Not published.\nnorthshire,2024-04-01,2025-03-31,left,police-officers,total,20,notice,");
    step("2026-11-03", "A new year");
    content::write(
        root,
        "cases/northshire/nor-2021-01.yaml",
        content::read(root, "cases/northshire/nor-2020-01.yaml").replace("nor-2020-01", "nor-2021-01"),
    );
    step("2026-11-04", "A new case");
    fs::rename(root.join("content/cases/northshire"), root.join("content/cases/elsewhere")).unwrap();
    fs::rename(root.join("content/figures/leavers.csv"), root.join("content/figures/left.csv")).unwrap();
    fs::rename(root.join("content/figures/leavers.yaml"), root.join("content/figures/left.yaml")).unwrap();
    let (words, status) = said(root, &["changes", "--date", "2026-11-05"]);
    assert_eq!(status, 0, "files have other names, and no address changes: {words}");
    edit(root, "cases/elsewhere/nor-2021-01.yaml", "outcome: dismissed-without-notice", "outcome: final-written-warning");
    step("2026-11-05", "An outcome changes");
    edit(root, "figures/left.yaml", "id: leavers", "id: those-who-left");
    edit(root, "commentary/first-words.md", "figures: [leavers]", "figures: [those-who-left]");
    content::write(root, "redirects.yaml", "- {from: /figures/leavers/, to: /figures/those-who-left/, date: 2026-11-06}\n");
    step("2026-11-06", "A dataset is renamed");
    edit(root, "commentary/first-words.md", "## What it says", "## What they say");
    let mut redirects = content::read(root, "redirects.yaml");
    redirects.push_str(
        "- {from: \"/commentary/first-words/#what-it-says\", to: \"/commentary/first-words/#what-they-say\", date: 2026-11-07}\n",
    );
    content::write(root, "redirects.yaml", &redirects);
    step("2026-11-07", "A heading is worded anew");
    content::write(root, "cases/elsewhere/nor-2021-01.yaml", "id: nor-2021-01\nwithdrawn: {date: 2026-11-08, reason: mistake}\n");
    step("2026-11-08", "A case is withdrawn");
    edit(root, "figures/left.csv", "total,13,", "total,14,");
    edit(
        root,
        "figures/left.yaml",
        "why: A digit was misread.}",
        "why: A digit was misread.}\n  - {date: 2026-11-09, by: publisher, row: {force: northshire, to: 2024-03-31}, was: \"13\", now: \"14\", why: Revised.}",
    );
    step("2026-11-09", "The publisher revises a number");
    edit(root, "figures/left.csv", "\nnorthshire,2024-04-01,2025-03-31,left,police-officers,total,20,notice,", "");
    content::write(
        root,
        "redirects.yaml",
        format!(
            "{}- from: \"/figures/those-who-left/#northshire.left.police-officers.total.2024-04-01.2025-03-31\"\n  date: 2026-11-10\n  why: The publisher took the year back.\n",
            content::read(root, "redirects.yaml")
        ),
    );
    step("2026-11-10", "A number is withdrawn");
    compared("ten-releases", &told);

    let (words, status) = built(root, "2026-11-10");
    assert_eq!(status, 0, "{words}");
    assert!(!words.contains("In no release yet"), "{words}");
    // Every address of every release is answered, in the folder as a host would serve it.
    let first = fs::read_to_string(root.join("content/releases/2026-11-01.release")).unwrap();
    for line in first.lines().filter_map(|line| line.strip_prefix("+ page /").or_else(|| line.strip_prefix("+ file /"))) {
        let path = line.split(' ').next().unwrap();
        let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        assert!(root.join("public").join(&file).exists(), "{file} is answered");
    }
    let moved = page(root, "figures/leavers/index.html");
    assert!(moved.contains("url=/figures/those-who-left/\""), "{moved}");
    assert!(page(root, "_redirects").contains("/figures/leavers/* /figures/those-who-left/:splat 301\n"));
    assert_eq!(page(root, "figures/leavers/leavers.csv"), page(root, "figures/those-who-left/those-who-left.csv"));
    let gone = page(root, "figures/those-who-left/index.html");
    assert!(gone.contains("id=\"northshire.left.police-officers.total.2024-04-01.2025-03-31\" data-gone"), "{gone}");
    assert!(gone.contains("The publisher took the year back."), "{gone}");
    assert!(page(root, "commentary/first-words/index.html").contains("id=\"what-it-says\" data-gone"));
    assert!(page(root, "cases/nor/nor-2021-01.html").contains("This record was withdrawn"));
}

/// A project with one release.
fn released() -> tempfile::TempDir {
    let project = content::base();
    release(project.path(), "2026-11-01", "The first.");
    project
}

#[test]
fn an_address_cannot_die() {
    let project = released();
    let root = project.path();
    assert_eq!(built(root, "2026-11-01").1, 0);
    let before = page(root, "index.html");
    let mut told = String::new();
    let mut broken = |what: &str| {
        let (words, status) = built(root, "2026-11-11");
        assert_eq!(status, 1, "{what}: {words}");
        assert_eq!(page(root, "index.html"), before, "{what}: the site that stood still stands");
        told.push_str(&format!("## {what}\n{}\n\n", anywhere(&words)));
    };
    edit(root, "figures/leavers.yaml", "id: leavers", "id: those-who-left");
    edit(root, "commentary/first-words.md", "figures: [leavers]", "figures: [those-who-left]");
    broken("A dataset has another id");
    content::write(root, "redirects.yaml", "- {from: /figures/leavers/, to: /figures/those-who-lef/, date: 2026-11-11}\n");
    broken("The redirect has a slip");
    content::write(root, "redirects.yaml", "- {from: /figures/leavers/, to: /figures/those-who-left/, date: 2026-11-11}\n");
    assert_eq!(built(root, "2026-11-11").1, 0);
    let before = page(root, "index.html");
    let mut broken = |what: &str| {
        let (words, status) = built(root, "2026-11-11");
        assert_eq!(status, 1, "{what}: {words}");
        assert_eq!(page(root, "index.html"), before, "{what}: the site that stood still stands");
        told.push_str(&format!("## {what}\n{}\n\n", anywhere(&words)));
    };
    edit(root, "commentary/first-words.md", "## What it says", "## What they say");
    broken("A heading is worded anew");
    edit(root, "commentary/first-words.md", "## What they say", "## What it says");
    edit(root, "figures/leavers.csv", "northshire,2023-04-01", "northshire,2022-04-01");
    edit(root, "figures/leavers.csv", "2024-03-31,left,police-officers,total,12", "2023-03-31,left,police-officers,total,12");
    broken("A row is of another year");
    edit(root, "figures/leavers.csv", "northshire,2022-04-01", "northshire,2023-04-01");
    edit(root, "figures/leavers.csv", "2023-03-31,left,police-officers,total,12", "2024-03-31,left,police-officers,total,12");
    fs::remove_file(root.join("content/cases/northshire/nor-2020-01.yaml")).unwrap();
    edit(root, "commentary/first-words.md", "  cases: [nor-2020-01]\n", "");
    edit(root, "commentary/first-words.md", "Read [the case](case:nor-2020-01).", "Read on.");
    broken("A case is deleted");
    compared("dead", &told);
}

#[test]
fn a_redirect_leads_from_what_is_gone_to_what_is_there() {
    let project = released();
    let root = project.path();
    content::write(
        root,
        "redirects.yaml",
        "- {from: /figures/leavers/, to: /figures/, date: 2026-11-11}\n\
         - {from: /old/, to: /older/, date: 2026-11-11}\n\
         - {from: /older/, to: /old/, date: 2026-11-11}\n\
         - {from: /never/, to: /figures/, date: 2026-11-11}\n\
         - {from: \"/methods/#slip\", to: \"/methods/#contact\", date: 2026-11-11}\n",
    );
    let (words, status) = built(root, "2026-11-11");
    assert_eq!(status, 1);
    compared("redirects", &words);
}

#[test]
fn a_release_is_never_edited_or_lost() {
    let project = released();
    let root = project.path();
    content::write(
        root,
        "cases/northshire/nor-2021-01.yaml",
        content::read(root, "cases/northshire/nor-2020-01.yaml").replace("nor-2020-01", "nor-2021-01"),
    );
    release(root, "2026-11-02", "Another case.");
    let first = content::read(root, "releases/2026-11-01.release");
    let second = content::read(root, "releases/2026-11-02.release");
    let mut told = String::new();
    let mut broken = |what: &str| {
        let (words, status) = said(root, &["check", "--date", "2026-11-11"]);
        assert_eq!(status, 1, "{what}: {words}");
        told.push_str(&format!("## {what}\n{words}\n\n"));
        content::write(root, "releases/2026-11-01.release", &first);
        content::write(root, "releases/2026-11-02.release", &second);
    };
    content::write(root, "releases/2026-11-01.release", first.replace("note: The first.", "note: The very first."));
    broken("An older release was edited");
    content::write(root, "releases/2026-11-02.release", second.replace("note: Another case.", "note: Yet another case."));
    broken("The newest release was edited");
    content::write(root, "releases/2026-11-02.release", format!("<<<<<<< HEAD\n{second}=======\n{second}>>>>>>> theirs\n"));
    broken("Git could not merge two of a day");
    let lines: Vec<&str> = second.lines().collect();
    content::write(root, "releases/2026-11-02.release", format!("{}\n", lines[..lines.len() - 1].join("\n")));
    broken("The newest release was cut short");
    content::write(root, "releases/2026-11-02.release", second.replace("+ page", "* page"));
    broken("A line was spoilt");
    fs::remove_file(root.join("content/releases/2026-11-01.release")).unwrap();
    broken("The first release was deleted");
    fs::rename(root.join("content/releases/2026-11-02.release"), root.join("content/releases/2026-11-03.release")).unwrap();
    broken("A release was renamed");
    fs::remove_file(root.join("content/releases/2026-11-03.release")).unwrap();
    content::write(root, "releases/2026-11-03.release", second.replace("id: 2026-11-02", "id: 2026-11-03"));
    broken("Two were made beside one another");
    fs::remove_file(root.join("content/releases/2026-11-03.release")).unwrap();
    compared("edited", &told);
    content::write(root, "releases/2026-11-01.release", first.replace('\n', "\r\n"));
    assert_eq!(said(root, &["check", "--date", "2026-11-11"]).1, 0, "line endings of another system are no edit");
    let (words, status) = said(root, &["release", "--date", "2026-11-01"]);
    assert_eq!(status, 2);
    assert!(
        words.contains("the release 2026-11-02 was made as of 2026-11-02; a release as of 2026-11-01 would come before it"),
        "{words}"
    );
}

/// A name that a rule withholds from a day on: the change is announced before that day, with the rule.
#[test]
fn names_that_come_and_go_are_announced() {
    let project = content::base();
    let root = project.path();
    let named = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/R09/good-strong-source/content/cases/nor-2021-01.yaml"),
    )
    .unwrap();
    release(root, "2026-11-01", "The first.");
    content::write(root, "cases/northshire/nor-2021-01.yaml", &named);
    let (words, status) = said(root, &["changes", "--date", "2026-11-02"]);
    assert_eq!(status, 4);
    assert!(words.contains("\nNames shown from now on: 1\n  + /cases/nor/nor-2021-01.html#person.officer\n"), "{words}");
    release(root, "2026-11-02", "A case.");
    let (words, status) = said(root, &["changes", "--date", "2031-11-01"]);
    assert_eq!(status, 4, "{words}");
    assert!(
        words.contains("\nNames withheld from now on: 1\n  /cases/nor/nor-2021-01.html#person.officer\n      R19: its review was due by 2031-10-31"),
        "{words}"
    );
    assert!(!words.contains("Example Person"));
    let (json, status) = said(root, &["changes", "--date", "2031-11-01", "--format", "json"]);
    assert_eq!(status, 4);
    let line = json.lines().find(|line| line.starts_with("{\"since\"")).unwrap();
    let told: serde_json::Value = serde_json::from_str(line).unwrap();
    assert_eq!(told["changed"], true);
    assert_eq!(told["names"]["withheld"][0]["address"], "/cases/nor/nor-2021-01.html#person.officer");
    for file in fs::read_dir(root.join("content/releases")).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        assert!(!text.contains("Person") && !text.contains("Example"), "no release holds a name or a sentence");
    }
}

/// A number that says something else than the newest release is a correction, or the publisher's revision, and must say so.
#[test]
fn a_figure_does_not_change_in_silence() {
    let project = released();
    let root = project.path();
    figure(root, "total,12,", "total,13,");
    let (words, status) = built(root, "2026-11-11");
    assert_eq!(status, 1);
    compared("silence", &words);
    let corrections = |was: &str| {
        format!(
            "corrections:\n  - {{date: 2026-11-11, by: us, row: {{force: northshire, to: 2024-03-31}}, was: \"{was}\", now: \"13\", why: A digit was misread.}}\nmeasures:"
        )
    };
    edit(root, "figures/leavers.yaml", "measures:", &corrections("11"));
    assert_eq!(built(root, "2026-11-11").1, 1, "the correction tells of another number");
    edit(root, "figures/leavers.yaml", "was: \"11\"", "was: \"12\"");
    let (words, status) = built(root, "2026-11-11");
    assert_eq!(status, 0, "{words}");
    assert!(words.contains("In no release yet: "), "{words}");
}

/// A dataset that grows beyond a page has a page for each force; its rows are led there, and back again when it shrinks.
#[test]
fn rows_of_a_dataset_that_grows_are_led_to_their_new_page() {
    let project = released();
    let root = project.path();
    let table = content::read(root, "figures/leavers.csv");
    let roles = ["special-constables", "pcsos", "designated-staff", "police-staff", "volunteers", "everyone"];
    let row =
        |force: &str, year: i32, role: &str| format!("{force},{year}-04-01,{}-03-31,left,{role},total,20,notice,\n", year + 1);
    let rows = |year: i32| roles.iter().flat_map(move |role| ["eastport", "northshire"].map(|force| row(force, year, role)));
    let more: String = (1985..2024).flat_map(rows).collect();
    content::write(root, "figures/leavers.csv", format!("{table}{more}"));
    let (words, status) = built(root, "2026-11-11");
    assert_eq!(status, 0, "{words}");
    let row = "northshire.left.police-officers.total.2023-04-01.2024-03-31";
    let whole = page(root, "figures/leavers/index.html");
    assert!(whole.contains(&format!("id=\"{row}\" data-gone")), "the old anchor is there");
    assert!(whole.contains(&format!("href=\"/figures/leavers/northshire/#{row}\"")), "and leads on");
    assert!(page(root, "figures/leavers/northshire/index.html").contains(&format!("<tr id=\"{row}\"")));
    release(root, "2026-11-11", "Many years.");
    content::write(root, "figures/leavers.csv", &table);
    let (words, status) = built(root, "2026-11-12");
    assert_eq!(status, 1, "rows that are gone must be answered: {words}");
    assert!(!words.contains(row), "but not those that only moved: {words}");
}

/// What the program makes may go with its material, so that a build cannot tell a heading that a template lost. This list can: what is taken
/// out of it was promised, and needs a redirect in every project that has a release.
#[test]
fn no_template_loses_an_anchor() {
    let mut anchors = std::collections::BTreeSet::new();
    for name in ["comparing", "corrections", "dates", "figures", "overturned", "prose", "silence"] {
        let site = site_support::site(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites").join(name),
            jiff::civil::date(2026, 11, 21),
        );
        for (path, _) in site
            .files()
            .filter(|(path, _)| path.ends_with(".html") && !path.starts_with("embed/") && !path.starts_with("commentary/"))
        {
            let plan = match path.split('/').collect::<Vec<_>>()[..] {
                ["index.html"] => "/".to_owned(),
                [folder, _] => format!("/{folder}/"),
                [folder, ..] => format!("/{folder}/.../"),
                [] => continue,
            };
            let html = site_support::text(&site, path);
            // What a script alone looks for is marked, and nobody's link.
            let ids = html.split(" id=\"").skip(1).filter(|rest| !rest.split('>').next().unwrap_or(rest).contains(" data-part"));
            let ids = ids.filter_map(|rest| rest.split('"').next());
            let is_planned = |id: &&str| {
                !id.contains('.')
                    && *id != "main"
                    && !id[1..].bytes().all(|byte| byte.is_ascii_digit())
                    && !id.ends_with("-t")
                    && !id.ends_with("-d")
            };
            anchors.extend(ids.filter(is_planned).map(|id| format!("{plan}#{id}")));
        }
    }
    let known = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/history/anchors.txt")).unwrap_or_default();
    let lost: Vec<&str> = known.lines().filter(|line| !anchors.contains(*line)).collect();
    assert!(lost.is_empty() || std::env::var_os("UPDATE_EXPECTED").is_some(), "promised, and not there any more: {lost:?}");
    compared("anchors", &(anchors.into_iter().collect::<Vec<_>>().join("\n") + "\n"));
}

/// What became of somebody whose record was withdrawn is told by no number of an earlier release, nor by what it moved through.
#[test]
fn a_withdrawn_record_is_not_told_by_the_numbers_that_took_it_in() {
    let project = released();
    let root = project.path();
    let another = |id: &str, outcome: &str| {
        let case = content::read(root, "cases/northshire/nor-2020-01.yaml").replace("nor-2020-01", id);
        content::write(root, &format!("cases/northshire/{id}.yaml"), case.replace("outcome: dismissed-without-notice", outcome));
    };
    another("nor-2021-01", "outcome: final-written-warning");
    another("nor-2021-02", "outcome: final-written-warning");
    release(root, "2026-11-02", "Two cases.");
    content::write(
        root,
        "cases/northshire/nor-2021-02.yaml",
        "id: nor-2021-02\nwithdrawn: {date: 2026-11-03, reason: legal-order}\n",
    );
    assert_eq!(built(root, "2026-11-03").1, 0);
    for released in [false, true] {
        if released {
            release(root, "2026-11-03", "A case is withdrawn.");
            assert_eq!(built(root, "2026-11-03").1, 0);
        }
        for path in [
            "feed.xml",
            "changes/index.html",
            "releases/2026-11-02/index.html",
            "releases/2026-11-02/changes.csv",
            "forces/northshire/feed.xml",
        ] {
            let text = page(root, path);
            let items: Vec<&str> =
                text.split(['\n']).flat_map(|line| line.split("<li")).flat_map(|line| line.split("<tr")).collect();
            let counts = |item: &&&str| item.contains("People in case records") || item.contains("#records.");
            // Two people were warned while the record stood; neither that number nor the record beside one is told.
            let told = items
                .iter()
                .filter(counts)
                .find(|item| item.contains("was 2") || item.contains(",2,") || item.contains("nor-2021-02"));
            assert_eq!(told, None, "{path}");
        }
    }
}

/// A redirect takes nobody away from what stands, and a renamed dataset does not change its numbers in silence.
#[test]
fn a_redirect_does_no_harm() {
    let project = released();
    let root = project.path();
    let mut told = String::new();
    for line in [
        "- {from: /cases/nor/, to: /cases/, date: 2026-11-11}",
        "- {from: /figures, to: /cases/, date: 2026-11-11}",
        "- {from: /style.css, to: /cases/, date: 2026-11-11}",
        "- {from: /releases/2026-11-01/, to: /cases/, date: 2026-11-11}",
    ] {
        content::write(root, "redirects.yaml", format!("{line}\n"));
        let (words, status) = built(root, "2026-11-11");
        assert_eq!(status, 1, "{line}: {words}");
        told.push_str(&format!("{words}\n\n"));
    }
    content::write(root, "redirects.yaml", "- {from: /cases/nor/nor-2020-01.html, to: /cases/, date: 2026-11-11}\n");
    let case = content::read(root, "cases/northshire/nor-2020-01.yaml");
    content::write(
        root,
        "cases/northshire/nor-2020-01.yaml",
        "id: nor-2020-01\nwithdrawn: {date: 2026-11-11, reason: legal-order}\n",
    );
    edit(root, "commentary/first-words.md", "  cases: [nor-2020-01]\n", "");
    edit(root, "commentary/first-words.md", "Read [the case](case:nor-2020-01).", "Read on.");
    let (words, status) = built(root, "2026-11-11");
    assert_eq!(status, 1, "{words}");
    told.push_str(&format!("{words}\n\n"));
    compared("harm", &told);
    content::write(root, "cases/northshire/nor-2020-01.yaml", case);

    edit(root, "figures/leavers.yaml", "id: leavers", "id: leftovers");
    edit(root, "commentary/first-words.md", "figures: [leavers]", "figures: [leftovers]");
    figure(root, "total,12,", "total,19,");
    content::write(root, "redirects.yaml", "- {from: /figures/leavers/, to: /figures/leftovers/, date: 2026-11-11}\n");
    let (words, status) = built(root, "2026-11-11");
    assert_eq!(status, 1);
    assert!(words.contains("was `12`, and no correction tells of the change"), "{words}");
}

#[test]
fn a_remark_holds_no_protected_name_and_a_release_no_day_to_come() {
    let project = content::base();
    let root = project.path();
    let (words, status) = said(root, &["release", "--date", "2199-12-31"]);
    assert_eq!(status, 2);
    assert!(words.contains("2199-12-31 is still to come; a release is made as of today or of a day before."), "{words}");
    let (words, status) = said(root, &["release", "--date", "2026-11-11", "--note", "  "]);
    assert_eq!(status, 2, "{words}");

    let with_key = |arguments: &[&str], input: &str| -> (String, i32) {
        let mut program = Command::new(env!("CARGO_BIN_EXE_answerable"));
        program.args(arguments).arg("--root").arg(root).env("ANSWERABLE_KEY", "0123456789abcdef".repeat(4));
        let mut running = program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        running.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        let output = running.wait_with_output().unwrap();
        (String::from_utf8_lossy(&output.stderr).into_owned(), output.status.code().unwrap_or(-1))
    };
    let (words, status) = with_key(&["protect", "--date", "2026-11-11"], "Example Operson Fixture\n");
    assert_eq!(status, 0, "{words}");
    let remark = ["release", "--date", "2026-11-11", "--note", "After word from EXAMPLE OPERSON-FIXTURE"];
    let (words, status) = with_key(&remark, "");
    assert_eq!(
        (words.as_str(), status),
        ("error: the remark given with --note holds a protected name. Nothing was recorded.\n", 1)
    );
    assert!(!root.join("content/releases").exists());
    let (words, status) = with_key(&["release", "--date", "2026-11-11", "--note", "After word from a reader"], "");
    assert_eq!(status, 0, "{words}");
}

#[test]
fn the_state_is_the_same_on_any_day_on_which_no_rule_says_otherwise() {
    let project = released();
    let (words, status) = said(project.path(), &["changes", "--date", "2026-11-15"]);
    assert_eq!(status, 0, "{words}");
}
