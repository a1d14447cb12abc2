//! `answerable protect`, and builds with a list of protected terms: as others meet them. No term is in what they print or write.

use crate::common::content;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const NAME: &str = "Exämple O'Person-Fixture";
const KEY: &str = "8f1d0c2b7a6e5948372615f0e1d2c3b4a5968778695a4b3c2d1e0f1029384756";
const OTHER_KEY: &str = "7f1d0c2b7a6e5948372615f0e1d2c3b4a5968778695a4b3c2d1e0f1029384756";
const DAY: [&str; 2] = ["--date", "2026-11-21"];

fn command(root: &Path, key: Option<&str>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_answerable"));
    command.current_dir(root).env("NO_COLOR", "1").env_remove("ANSWERABLE_KEY").env_remove("ANSWERABLE_KEY_FILE");
    if let Some(key) = key {
        command.env("ANSWERABLE_KEY", key);
    }
    command
}

fn told(output: &Output) -> String {
    let told = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    for part in ["mple", "person", "fixture"] {
        assert!(!told.to_lowercase().contains(part), "a part of the name is printed: {told}");
    }
    told
}

/// Runs a command and gives its exit status and all it printed, in which no part of the name is.
fn run(command: &mut Command, input: &str) -> (Option<i32>, String) {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    // A program that refuses before it reads closes the pipe.
    let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
    let output = child.wait_with_output().expect("the program ends");
    (output.status.code(), told(&output))
}

fn protect(root: &Path, input: &str) -> (Option<i32>, String) {
    run(command(root, Some(KEY)).arg("protect").args(DAY), input)
}

fn build(root: &Path, key: Option<&str>) -> (Option<i32>, String) {
    run(command(root, key).arg("build").args(DAY), "")
}

fn list(root: &Path) -> String {
    content::read(root, "protected.yaml")
}

fn site(root: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = walkdir::WalkDir::new(root.join("public")).sort_by_file_name().into_iter().map(|entry| entry.expect("a file"));
    files
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| (entry.path().to_path_buf(), fs::read(entry.path()).expect("a file")))
        .collect()
}

/// The small good content with the name in a text of it.
fn plant(root: &Path, name: &str) {
    let case = content::read(root, "cases/northshire/nor-2020-01.yaml");
    let planted = case.replacen("summary: ", &format!("summary: {name}. "), 1);
    assert_ne!(case, planted);
    content::write(root, "cases/northshire/nor-2020-01.yaml", planted);
}

#[test]
fn a_protected_name_stops_the_build_until_it_is_gone() {
    let root = content::base();
    let clean = content::read(root.path(), "cases/northshire/nor-2020-01.yaml");
    assert_eq!(build(root.path(), None).0, Some(0), "an empty list needs no key");

    let (status, words) = run(
        command(root.path(), Some(KEY)).args(["protect", "--why", "family of a complainant: \"x\" # y"]).args(DAY),
        &format!("{NAME}\n"),
    );
    assert_eq!(status, Some(0), "{words}");
    assert!(words.starts_with("Added 1 protected term to content/protected.yaml: p-"), "{words}");
    let written = list(root.path()).to_lowercase();
    assert!(written.contains("  added: 2026-11-21\n") && written.contains("family of a complainant"), "{written}");
    assert!(!written.contains("mple") && !written.contains("person"), "{written}");
    assert_eq!(build(root.path(), Some(KEY)).0, Some(0), "the name is nowhere");
    let before = site(root.path());

    plant(root.path(), "EXAMPLE OPERSON FIXTURE");
    let (status, words) = build(root.path(), Some(KEY));
    assert_eq!(status, Some(1));
    let page = "error[protected-term]: a protected term would stand in the site's cases/nor/nor-2020-01.html, in line ";
    assert!(words.contains(page) && words.contains("= mend: search content/ and themes/"), "{words}");
    assert!(words.contains("the site's data/cases.csv, in line 2, column "), "{words}");
    assert!(words.ends_with("Nothing was written; the site that stood still stands.\n"), "{words}");
    assert!(!root.path().join("public.new").exists());
    assert_eq!(site(root.path()), before, "the old site is untouched");

    let (status, words) = run(command(root.path(), Some(KEY)).args(["build", "--format", "json"]).args(DAY), "");
    assert_eq!(status, Some(1));
    assert!(words.starts_with("{\"severity\":\"error\",\"rule\":\"protected-term\","), "{words}");

    content::write(root.path(), "cases/northshire/nor-2020-01.yaml", clean);
    assert_eq!(build(root.path(), Some(KEY)).0, Some(0));
}

/// A static file of a theme, with the name in its own name and in its bytes.
#[test]
fn a_path_that_holds_the_name_is_not_printed() {
    let root = content::base();
    protect(root.path(), NAME);
    let folder = root.path().join("themes/own/static/pictures");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("example-operson-fixture.png"), format!("\u{89}PNG {NAME}\0")).expect("a file");
    let (status, words) = run(command(root.path(), Some(KEY)).args(["build", "--theme", "own"]).args(DAY), "");
    assert_eq!(status, Some(1), "{words}");
    assert!(words.contains("in the site's pictures/[...], in its own path, and in 1 more place"), "{words}");
}

#[test]
fn entries_need_their_key() {
    let root = content::base();
    protect(root.path(), NAME);
    let (status, words) = build(root.path(), None);
    assert_eq!(status, Some(1));
    assert!(
        words.contains("protected-no-key") && words.contains("holds 1 protected term, and the key is not at hand"),
        "{words}"
    );
    let (status, words) = build(root.path(), Some(OTHER_KEY));
    assert_eq!(status, Some(1));
    assert!(words.contains("protected-wrong-key") && words.contains("content/protected.yaml:3:3"), "{words}");
    for (key, why) in
        [("abcd", "is too short"), ("not hex", "is not written in pairs of hex digits"), (&"ab".repeat(32), "is not random")]
    {
        let (status, words) = build(root.path(), Some(key));
        assert_eq!(status, Some(1));
        assert!(words.contains("protected-bad-key") && words.contains(why), "{words}");
        assert!(!words.contains(key), "a key is never printed, not even a bad one: {words}");
    }
    assert!(!root.path().join("public").exists());
    let (status, words) = run(command(root.path(), None).arg("check").args(DAY), "");
    assert_eq!(status, Some(0), "a check needs no key");
    assert!(words.ends_with("The 1 protected term was not looked for: only `answerable build` makes the pages.\n"), "{words}");
}

#[test]
fn a_changed_entry_is_told_from_a_wrong_key() {
    let root = content::base();
    protect(root.path(), "Exampleton One\nExampleton Two");
    let text = list(root.path());
    let at = text.rfind("seal: ").expect("a seal") + 6;
    let digit = if &text[at..=at] == "0" { "1" } else { "0" };
    content::write(root.path(), "protected.yaml", format!("{}{digit}{}", &text[..at], &text[at + 1..]));
    let (status, words) = build(root.path(), Some(KEY));
    assert_eq!(status, Some(1));
    assert!(words.contains("of 2 entries, 1 was made with another key, or changed by hand"), "{words}");
}

#[test]
fn names_are_added_after_what_stands() {
    let root = content::base();
    assert_eq!(protect(root.path(), "Exampleton One\r\n\n  Exampleton Two  \n").0, Some(0));
    // A remark of a maintainer's, and no line end at the end.
    let before = format!("{}# a remark", list(root.path()));
    content::write(root.path(), "protected.yaml", &before);
    let (status, words) = protect(root.path(), "exampleton TWO\nExampleton Three\nExampleton Three");
    assert_eq!(status, Some(0));
    assert!(words.starts_with("2 names were in the list already: p-") && words.contains("Added 1 protected term"), "{words}");
    let after = list(root.path());
    assert!(after.starts_with(&format!("{before}\n- id: p-")), "{after}");
    assert_eq!(after.matches("- id: p-").count(), 3);
    let known = protect(root.path(), "Exampleton One");
    assert!(known.0 == Some(0) && known.1.starts_with("1 name was in the list already"), "{}", known.1);
    assert_eq!(list(root.path()), after, "nothing new, nothing written");
    assert!(!root.path().join("content/.protected.yaml.new").exists());

    // An entry is taken out by deleting its lines, and a list without entries is an empty one.
    let head: String = after.lines().take_while(|line| line.starts_with('#')).map(|line| format!("{line}\n")).collect();
    content::write(root.path(), "protected.yaml", head);
    assert_eq!(build(root.path(), None).0, Some(0));
}

#[test]
fn what_cannot_be_protected_is_refused_and_nothing_is_written() {
    let root = content::base();
    for (input, why) in [
        ("", "no name was given"),
        ("\n  \n", "no name was given"),
        ("Exampleton One\nJo", "the name in line 2 has fewer than 3 letters"),
        ("police", "the name in line 1 is one ordinary word"),
        (&"x".repeat(70), "has more than 64 letters"),
    ] {
        let (status, words) = protect(root.path(), input);
        assert_eq!(status, Some(2), "{words}");
        assert!(words.contains(why), "{words}");
    }
    let mut named = command(root.path(), Some(KEY));
    let (status, words) = run(named.args(["protect", "--why", "she is called exampleton-one"]), "Exampleton One");
    assert_eq!(status, Some(2));
    assert!(words.contains("the reason given with --why holds a protected name"), "{words}");
    let (status, words) = run(command(root.path(), None).arg("protect"), NAME);
    assert_eq!(status, Some(1));
    assert!(words.contains("protected-no-key"), "{words}");
    let (status, words) = run(command(root.path(), Some(KEY)).args(["protect", "--new-key", "x", "--why", "y"]), "");
    assert_eq!(status, Some(2), "{words}");
    assert!(!root.path().join("content/protected.yaml").exists());

    assert_eq!(protect(root.path(), "Exampleton One").0, Some(0));
    let before = list(root.path());
    let (status, words) = run(command(root.path(), Some(OTHER_KEY)).arg("protect"), NAME);
    assert_eq!(status, Some(1));
    assert!(words.contains("the key at hand is not the one with which this list was made"), "{words}");
    assert_eq!(list(root.path()), before);
}

#[test]
fn a_new_key_is_made_outside_the_project_and_never_over_another() {
    let (root, home) = (content::base(), TempDir::new().expect("a folder"));
    let file = home.path().join("answerable.key");
    let path = file.to_str().expect("UTF-8");
    let new = |path: &str| run(command(root.path(), None).args(["protect", "--new-key", path]), "");
    let (status, words) = new(path);
    assert_eq!(status, Some(0), "{words}");
    assert!(words.contains(&format!("export ANSWERABLE_KEY_FILE={path}")), "{words}");
    let key = fs::read_to_string(&file).expect("the key");
    assert!(key.trim().len() == 64 && !words.contains(key.trim()), "{words}");
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&file.metadata().expect("the key").permissions()) & 0o777, 0o600);
    assert_eq!(new(path).0, Some(2), "never written over");
    assert_eq!(fs::read_to_string(&file).expect("the key"), key);
    assert_eq!(new("content/answerable.key").0, Some(1));
    assert!(!root.path().join("content/answerable.key").exists());

    let with = |path: &str| {
        let mut command = command(root.path(), None);
        command.env("ANSWERABLE_KEY_FILE", path);
        command
    };
    assert_eq!(run(with(path).arg("protect").args(DAY), NAME).0, Some(0));
    assert_eq!(run(with(path).arg("build").args(DAY), "").0, Some(0));
    let (status, words) = run(with(path).env("ANSWERABLE_KEY", KEY).arg("build").args(DAY), "");
    assert!(status == Some(1) && words.contains("both ANSWERABLE_KEY and ANSWERABLE_KEY_FILE are set"), "{words}");
    let (status, words) = run(with("no-such-file").arg("build").args(DAY), "");
    assert!(
        status == Some(1) && words.contains("the key file no-such-file, named in ANSWERABLE_KEY_FILE, cannot be read"),
        "{words}"
    );
    // In the project, or in a folder elsewhere that is built into.
    fs::copy(&file, root.path().join("our.key")).expect("a copy");
    let (status, words) = run(with("our.key").arg("build").args(DAY), "");
    assert!(status == Some(1) && words.contains("from where it would be published or committed"), "{words}");
    let out = home.path().to_str().expect("UTF-8");
    let (status, words) = run(with(path).args(["build", "--out", out]).args(DAY), "");
    assert!(status == Some(1) && words.contains("from where it would be published or committed"), "{words}");
}

/// On a terminal nothing that is typed is shown, and a slip is caught by typing it twice.
#[cfg(target_os = "linux")]
mod on_a_terminal {
    use super::{DAY, KEY, NAME, command, content, list};
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
    use std::fs::{File, OpenOptions};
    use std::io::{Read, Write};
    use std::path::Path;

    /// Runs `protect` on a terminal of its own, typing each line when it is asked for; gives its exit status and all that was shown.
    fn typed(root: &Path, lines: &[&str]) -> (Option<i32>, String) {
        let keyboard = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&keyboard).expect("a terminal");
        unlockpt(&keyboard).expect("a terminal");
        let name = ptsname(&keyboard, Vec::new()).expect("its name").into_string().expect("UTF-8");
        let screen = || OpenOptions::new().read(true).write(true).open(&name).expect("the terminal");
        let mut child = {
            let mut command = command(root, Some(KEY));
            command.arg("protect").args(DAY).stdin(screen()).stdout(screen()).stderr(screen());
            command.spawn().expect("the program starts")
        };
        let mut keyboard = File::from(keyboard);
        let (mut shown, mut answered) = (Vec::new(), 0);
        let mut bytes = [0; 512];
        // Reading ends with an error when nobody holds the terminal any more.
        while let Ok(read @ 1..) = keyboard.read(&mut bytes) {
            shown.extend(&bytes[..read]);
            while String::from_utf8_lossy(&shown).matches(": ").count() > answered && answered < lines.len() {
                keyboard.write_all(format!("{}\n", lines[answered]).as_bytes()).expect("typing");
                answered += 1;
            }
        }
        let shown = String::from_utf8_lossy(&shown).into_owned();
        for part in ["mple", "person", "fixture"] {
            assert!(!shown.to_lowercase().contains(part), "{shown}");
        }
        (child.wait().expect("the program ends").code(), shown)
    }

    #[test]
    fn nothing_typed_is_shown() {
        let root = content::base();
        let (status, shown) = typed(root.path(), &[NAME, NAME, ""]);
        assert_eq!(status, Some(0), "{shown}");
        assert!(shown.contains("Added 1 protected term"), "{shown}");
        let before = list(root.path());
        let (status, shown) = typed(root.path(), &["Exampleton One", "Exampletan One"]);
        assert_eq!(status, Some(2), "{shown}");
        assert!(shown.contains("the two were not the same"), "{shown}");
        assert_eq!(list(root.path()), before);
    }
}
