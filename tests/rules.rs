//! The rules of publication: each has its file, its line, its page and its fixtures, and the fixtures come out as written.
//!
//! `tests/rules/RNN/NAME/` holds a fixture of rule NN; a NAME that begins with `good` breaks nothing, one that begins with `bad` is
//! refused, warned of, or loses what the rule withholds. In it:
//!
//! - `content/` is laid over the good content of `tests/faults/_base` (`removed.txt` names what is gone from that).
//! - `dates.txt`: the days as of which it is checked, one a line; without it, 21 November 2026.
//! - `earlier/`: laid over the same good content, what the records said before; the fixture is then held against that (rule R29).
//! - `expected.txt`: for each day the faults and what is withheld, word for word. `UPDATE_EXPECTED=1 cargo test --test all rules::` rewrites it.
//! - `shows.txt`: what the built site must hold, a line each: `PATH has TEXT`, `PATH lacks TEXT`, `PATH is not there`, `site lacks TEXT`
//!   (no file and no path holds it, in whatever case); `PATH has TEXT ... TEXT` (the one, and the other after it); `2031-01-01: PATH has TEXT` for one of several days.

use crate::common::claims;
use crate::common::content;
use crate::common::told;
use answerable::rules::{ALL, Act};
use answerable::{Content, theme};
use claims::{Claim, Reading};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use told::told as text_of;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(of) else { return Vec::new() };
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder").path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

fn name(path: &Path) -> String {
    path.file_name().expect("a name").to_string_lossy().into_owned()
}

fn fixtures() -> Vec<PathBuf> {
    folders(&root().join("tests/rules")).iter().flat_map(|rule| folders(rule)).collect()
}

#[test]
fn every_rule_has_its_line_and_its_page() {
    let mut files: Vec<String> = fs::read_dir(root().join("src/rules"))
        .expect("the rules")
        .map(|entry| name(&entry.expect("a file").path()))
        .filter(|name| name.starts_with('r') && name.ends_with(".rs"))
        .collect();
    files.sort();
    let listed: Vec<String> = ALL.iter().map(|rule| format!("r{:02}.rs", rule.number)).collect();
    assert_eq!(files, listed, "a file for each rule in the list, in order");
    let numbers: Vec<u8> = ALL.iter().map(|rule| rule.number).collect();
    assert_eq!(numbers, (1..=42).collect::<Vec<u8>>());
    let mut wanting = Vec::new();
    for rule in ALL {
        assert!(rule.file.ends_with(&format!("r{:02}.rs", rule.number)), "{} stands in {}", rule.id(), rule.file);
        for part in ["## Why", "## An example that breaks it", "## How to mend it"] {
            if !rule.text.contains(part) {
                wanting.push(format!("{} has no part `{part}`", rule.id()));
            }
        }
        if rule.acts.is_empty() {
            wanting.push(format!("{} acts nowhere", rule.id()));
        }
    }
    let titles: BTreeSet<&str> = ALL.iter().map(|rule| rule.title).collect();
    assert_eq!(titles.len(), ALL.len(), "no two rules share a title");
    assert!(wanting.is_empty(), "{}", wanting.join("\n"));
}

#[test]
fn every_rule_has_fixtures_good_and_bad() {
    let mut wanting = Vec::new();
    for rule in ALL {
        let names: Vec<String> =
            folders(&root().join(format!("tests/rules/R{:02}", rule.number))).iter().map(|f| name(f)).collect();
        for kind in ["good", "bad"] {
            if !names.iter().any(|name| name.starts_with(kind)) {
                wanting.push(format!("{}: no fixture that begins with `{kind}`", rule.id()));
            }
        }
    }
    assert!(wanting.is_empty(), "{}", wanting.join("\n"));
}

#[test]
fn fixtures_come_out_as_written() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut differing = String::new();
    for fixture in fixtures() {
        let project = content::overlaid(&fixture);
        let dates = fs::read_to_string(fixture.join("dates.txt")).unwrap_or_else(|_| content::TODAY.to_string());
        let (mut found, mut wrong) = (String::new(), Vec::new());
        for day in dates.lines().map(|day| day.trim().parse::<Date>().expect("a day in dates.txt")) {
            let checked = match content::earlier(&fixture) {
                Some(earlier) => answerable::check_content_against(project.path(), day, earlier.path()),
                None => answerable::check_content(project.path(), day),
            };
            let checked = checked.expect("the disk can be read");
            let _ = writeln!(found, "== as of {day}");
            found.push_str(&told(&checked, project.path()));
            wrong.extend(shown_wrongly(&fixture, checked, project.path(), day));
        }
        let rule = name(fixture.parent().expect("its rule")).trim_start_matches(['R', '0']).to_owned();
        if let Some(why) = out_of_kind(&fixture, &found, &rule) {
            wrong.push(why);
        }
        let path = fixture.join("expected.txt");
        if update {
            fs::write(&path, &found).expect("expected.txt can be written");
        } else if fs::read_to_string(&path).unwrap_or_default() != found {
            let expected = fs::read_to_string(&path).unwrap_or_default();
            let _ = writeln!(differing, "=== {}\n--- expected\n{expected}\n--- found\n{found}", fixture.display());
        }
        for why in wrong {
            let _ = writeln!(differing, "=== {}: {why}", fixture.display());
        }
    }
    assert!(differing.is_empty(), "{differing}\nIf the new words are right: UPDATE_EXPECTED=1 cargo test --test all rules::");
}

/// Faults as printed for people, and a line for each thing withheld.
fn told(checked: &Content, project: &Path) -> String {
    let report = answerable::fault::human::report(&checked.faults, &checked.files, false);
    let mut told = report.replace(&project.display().to_string(), "ROOT");
    for withheld in &checked.withheld {
        let _ = writeln!(told, "withheld: {withheld}");
    }
    told
}

/// A good fixture has no fault at all; a bad one names its rule, in a fault or as what withholds, or says in `shows.txt` what comes of it.
fn out_of_kind(fixture: &Path, found: &str, rule: &str) -> Option<String> {
    let faulty = ["error[", "warning["].iter().any(|level| found.contains(level));
    let named = found.contains(&format!("R{rule}, ")) || found.contains(&format!("(R{rule})"));
    match name(fixture) {
        name if name.starts_with("good") && faulty => Some("a good fixture has faults".to_owned()),
        name if name.starts_with("bad") && !named && !fixture.join("shows.txt").is_file() => {
            Some(format!("a bad fixture of R{rule} that neither names it nor has a shows.txt"))
        }
        _ => None,
    }
}

fn shown_wrongly(fixture: &Path, checked: Content, project: &Path, day: Date) -> Vec<String> {
    let Ok(lines) = fs::read_to_string(fixture.join("shows.txt")) else { return Vec::new() };
    let Some(dataset) = checked.dataset else { return vec!["shows.txt, but there are errors and so no site".to_owned()] };
    let theme = theme::load(project, theme::DEFAULT).expect("the theme is built in");
    let site = answerable::make(dataset, &theme, day).expect("the theme's templates are right");
    let read = |claim| Claim::read(claim).unwrap_or_else(|| panic!("a line of shows.txt that says nothing: {claim}"));
    let mut wrong = Vec::new();
    for line in lines.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let (on, claim) = line.split_once(": ").filter(|(on, _)| on.parse::<Date>().is_ok()).unwrap_or(("", line));
        if (on.is_empty() || on == day.to_string()) && !read(claim).holds(&site, &AsWritten) {
            wrong.push(format!("as of {day}: not so: {claim}"));
        }
    }
    wrong
}

/// A fixture's files are read as they are, byte for byte.
struct AsWritten;

impl Reading for AsWritten {
    fn shown(&self, _: &str, bytes: &[u8]) -> String {
        text_of(bytes)
    }
}

/// A rule that another step asks is named in another file of the program.
#[test]
fn what_is_asked_is_asked() {
    let sources: Vec<(String, String)> = walkdir::WalkDir::new(root().join("src"))
        .into_iter()
        .map(|entry| entry.expect("src can be read").into_path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .map(|path| (name(&path), fs::read_to_string(&path).expect("a source file")))
        .collect();
    for rule in ALL.iter().filter(|rule| rule.acts.iter().any(|act| matches!(act, Act::Asked(_)))) {
        let (own, called) = (format!("r{:02}.rs", rule.number), format!("r{:02}::", rule.number));
        let asked = |(file, text): &(String, String)| {
            *file != own
                && text
                    .lines()
                    .any(|line| line.contains(&called) && !line.contains("::RULE") && !line.trim_start().starts_with("//"))
        };
        assert!(sources.iter().any(asked), "{}: nothing but {own} names {called}", rule.id());
    }
}
