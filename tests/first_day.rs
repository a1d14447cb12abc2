//! The maintainer's guide is true: its first day is played on a terminal, with what the page types and nothing else, and every
//! answer that it shows is given; the commands of its other pages exist, and its links lead somewhere.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[cfg(target_os = "linux")]
use crate::common::terminal;

fn guide() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guide")
}

/// The pages of the guide, by name.
fn pages() -> BTreeMap<String, String> {
    let entries = fs::read_dir(guide()).expect("the guide").map(|entry| entry.expect("an entry").path());
    let pages = entries.filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    pages
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(path).expect("a page"))
        })
        .collect()
}

#[cfg(target_os = "linux")]
mod played {
    use super::{guide, terminal};
    use std::fs;
    use std::path::Path;

    const CASE: &str = "content/cases/northshire/2024/northshire-2024-03.yaml";

    /// A command of the page, with what is typed after it and what it is said to answer; or lines to write into the case.
    enum Step {
        Command { line: String, typed: Vec<String>, answers: Vec<String> },
        Edit(Vec<String>),
    }

    /// What the page says to do, in its order.
    fn steps(page: &str) -> Vec<Step> {
        let (mut steps, mut block) = (Vec::new(), "");
        for line in page.lines() {
            if let Some(language) = line.strip_prefix("```") {
                block = language;
                if language == "yaml" {
                    steps.push(Step::Edit(Vec::new()));
                }
            } else if block == "yaml" {
                if let Some(Step::Edit(lines)) = steps.last_mut() {
                    lines.push(line.to_owned());
                }
            } else if block == "console" {
                if let Some(line) = line.strip_prefix("$ ") {
                    steps.push(Step::Command { line: line.to_owned(), typed: Vec::new(), answers: Vec::new() });
                } else if let Some(Step::Command { typed, answers, .. }) = steps.last_mut() {
                    let question = line.split_once("[y/N]").or_else(|| line.split_once('>').filter(|_| !line.contains("-->")));
                    match question {
                        Some((_, answer)) => typed.push(answer.trim().to_owned()),
                        None => answers.push(line.to_owned()),
                    }
                }
            }
        }
        steps
    }

    /// The words of a command, as a shell takes it apart.
    fn words(line: &str) -> Vec<String> {
        let parts = line.split('"').enumerate();
        let words = parts.flat_map(|(at, part)| match at % 2 {
            1 => vec![part.to_owned()],
            _ => part.split_whitespace().map(str::to_owned).collect(),
        });
        words.collect()
    }

    /// Whether a line that was shown holds all that the page shows of it, in that order; `…` stands for anything.
    fn holds(shown: &str, printed: &str) -> bool {
        let mut rest = Some(shown);
        for part in printed.split('…').map(str::trim) {
            rest = rest.and_then(|rest| rest.find(part).map(|at| &rest[at + part.len()..]));
        }
        rest.is_some()
    }

    /// Writes each line over the one of the same field; there must be such a line, and another than it.
    fn edit(root: &Path, lines: &[String]) {
        let before = fs::read_to_string(root.join(CASE)).expect("the case");
        let mut text: Vec<String> = before.lines().map(str::to_owned).collect();
        for line in lines {
            let field = line.split_inclusive(':').next().expect("a field");
            let old = text.iter_mut().find(|old| old.trim_start().starts_with(field)).expect("the field is in the case");
            let indent = old.len() - old.trim_start().len();
            *old = format!("{}{line}", " ".repeat(indent));
        }
        let after = text.join("\n") + "\n";
        assert_ne!(before, after);
        fs::write(root.join(CASE), after).expect("the case");
    }

    #[test]
    fn from_nothing_to_a_published_folder_by_the_page_alone() {
        let page = fs::read_to_string(guide().join("first-day.md")).expect("the page");
        let folder = tempfile::tempdir().expect("a folder");
        let (mut root, mut commands) = (folder.path().to_owned(), Vec::new());
        for step in steps(&page) {
            let (line, typed, answers) = match step {
                Step::Edit(lines) => {
                    edit(&root, &lines);
                    continue;
                }
                Step::Command { line, typed, answers } => (line, typed, answers),
            };
            let words = words(&line);
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            match words[..] {
                ["cd", into] => root.push(into),
                ["answerable", ref arguments @ ..] => {
                    let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
                    let (status, shown) = terminal::typed(&root, arguments, &typed);
                    assert_ne!(shown.contains("error"), status == Some(0), "`{line}` ended with {status:?}:\n{shown}");
                    let mut left = shown.lines();
                    for answer in answers {
                        assert!(left.any(|shown| holds(shown, &answer)), "`{line}` shows `{answer}`, in its place:\n{shown}");
                    }
                    let asked = shown.lines().filter(|line| line.contains("> ") && !line.contains("-->")).count();
                    let asked = asked + shown.matches("[y/N] ").count();
                    assert_eq!(asked, typed.len(), "`{line}` asks as often as the page answers:\n{shown}");
                    commands.push(arguments[0].to_owned());
                }
                _ => panic!("the page has a command that nobody here knows: {line}"),
            }
        }
        let expected = ["new", "build", "new", "new", "check", "check", "build", "release", "build", "check", "check", "check"];
        assert_eq!(commands, expected);
        let built = |path: &str| fs::read_to_string(root.join("public").join(path)).expect("a page of the built site");
        let case = built("cases/northshire/northshire-2024-03.html");
        for words in [
            "Dismissed over false entries in a pocket notebook",
            "Dismissed without notice",
            "https://northshire.example/outcome-2025-03",
        ] {
            assert!(case.contains(words), "{words} is in {case}");
        }
        assert!(built("forces/northshire/index.html").contains("cases/northshire/northshire-2024-03.html"));
        assert!(built("releases/index.html").contains("The first records"));
        assert!(built("index.html").contains("Police: what followed"));
    }
}

/// Every command in a block of the guide is one of the program's, with options that it has.
#[test]
fn the_guide_names_no_command_or_option_that_is_not_there() {
    let mut helps: BTreeMap<Vec<String>, String> = BTreeMap::new();
    let mut help = |arguments: &[String]| {
        helps
            .entry(arguments.to_vec())
            .or_insert_with(|| {
                let output = Command::new(env!("CARGO_BIN_EXE_answerable")).args(arguments).arg("--help").output();
                let output = output.expect("the program runs");
                assert!(output.status.success(), "{arguments:?} is a command");
                String::from_utf8(output.stdout).expect("UTF-8")
            })
            .clone()
    };
    let mut seen = 0;
    for (name, text) in pages() {
        for line in text.lines() {
            let line = line.trim_start().trim_start_matches("$ ");
            let Some(rest) = line.strip_prefix("answerable ").filter(|_| !line.starts_with("answerable -")) else { continue };
            let words: Vec<String> = rest.split_whitespace().map(str::to_owned).collect();
            let depth = if ["new", "sources"].contains(&words[0].as_str()) { 2 } else { 1 };
            let text = help(&words[..depth]);
            for option in words.iter().filter(|word| word.starts_with("--")) {
                let option = option.split('=').next().expect("a name");
                let known = text.split_whitespace().any(|word| word.trim_end_matches([',', ']']) == option);
                assert!(known, "{name}: `{line}` has {option}, which is not there");
            }
            seen += 1;
        }
    }
    assert!(seen > 20, "{seen}");
}

/// The anchor that a forge gives a heading.
fn anchor(heading: &str) -> String {
    let kept = heading.to_lowercase().replace(' ', "-");
    kept.chars().filter(|c| c.is_alphanumeric() || *c == '-' || *c == '_').collect()
}

#[test]
fn links_of_the_guide_lead_somewhere() {
    let pages = pages();
    let front = &pages["README.md"];
    for (name, text) in &pages {
        assert!(name == "README.md" || front.contains(&format!("]({name})")), "the front page leads to {name}");
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if link.contains("://") || link.starts_with("mailto:") {
                continue;
            }
            let (path, part) = link.split_once('#').unwrap_or((link, ""));
            let target = if path.is_empty() { guide().join(name) } else { guide().join(path) };
            assert!(target.exists(), "{name}: {link}");
            if !part.is_empty() {
                let text = fs::read_to_string(&target).expect("a page");
                let known =
                    text.lines().filter(|line| line.starts_with('#')).map(|line| anchor(line.trim_start_matches('#').trim()));
                let known: Vec<String> = known
                    .chain(text.split("<a id=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned))
                    .collect();
                assert!(known.iter().any(|known| known == part), "{name}: {link} is none of {known:?}");
            }
        }
    }
}
