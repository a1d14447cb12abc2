//! The program around the commands: how much it says and to whom, and what a system installs beside it.

use crate::common::content;
use std::path::Path;
use std::process::{Command, Output};

fn run(root: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_answerable"));
    command.current_dir(root).env("NO_COLOR", "1").args(arguments).output().expect("the program runs")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_build_says_in_a_few_lines_what_came_of_it() {
    let root = content::base();
    let built = run(root.path(), &["build", "--date", "2026-11-21"]);
    let said = out(&built);
    let lines: Vec<&str> = said.lines().collect();
    assert!(lines[0].starts_with("Built ") && lines[0].contains(" files from 1 case, 2 forces"), "{said}");
    let files = walkdir::WalkDir::new(root.path().join("public")).into_iter().filter_map(Result::ok);
    let pages = files.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "html")).count();
    assert!(
        lines[1].starts_with(&format!("{pages} pages, ")) && lines[1].contains(" written, 0 unchanged, 0 removed."),
        "{said}"
    );
    assert_eq!(err(&built), "", "nothing moves in a pipe");
}

#[test]
fn a_build_says_where_its_time_went_if_that_is_asked() {
    let root = content::base();
    let said = out(&run(root.path(), &["build", "--timings", "--date", "2026-11-21"]));
    let first: Vec<&str> = said.lines().filter_map(|line| line.split("  ").next()).collect();
    let steps = [
        "step",
        "reading",
        "checking",
        "disclosing",
        "summarising",
        "numbers in sentences",
        "charts and earlier publications",
        "pages",
        "pictures",
        "citations and downloads",
        "changes, redirects, feeds",
        "the copy for offline",
        "search, list of pages",
        "manifest",
        "protected terms",
        "publishing",
        "all",
    ];
    assert_eq!(first[..steps.len()], steps, "{said}");
    let built = run(root.path(), &["build", "--timings", "--format", "json", "--date", "2026-11-21"]);
    let last: serde_json::Value = serde_json::from_str(out(&built).lines().last().expect("a line")).expect("JSON");
    let made = last["built"]["timings"].as_array().expect("a list").iter().map(|step| step["files"].as_u64().expect("a count"));
    let read = last["built"]["timings"][0]["files"].as_u64().expect("a count");
    let all = last["built"]["files"].as_u64().expect("a count");
    assert_eq!(made.sum::<u64>(), all + read, "each file is made in one step: {last}");
}

#[test]
fn quiet_is_quiet_and_still_tells_what_is_wrong() {
    let root = content::base();
    for command in ["build", "check"] {
        let done = run(root.path(), &[command, "--quiet", "--date", "2026-11-21"]);
        assert!(done.status.success() && out(&done).is_empty() && err(&done).is_empty(), "{done:?}");
    }
    content::write(root.path(), "site.yaml", content::read(root.path(), "site.yaml").replace("title:", "titel:"));
    let wrong = run(root.path(), &["check", "-q", "--date", "2026-11-21"]);
    assert!(!wrong.status.success() && out(&wrong).is_empty() && err(&wrong).contains("titel"), "{wrong:?}");
}

#[test]
fn a_machine_is_told_what_was_built_in_a_line() {
    let root = content::base();
    let built = run(root.path(), &["build", "--format", "json", "--date", "2026-11-21"]);
    let said = out(&built);
    let last: serde_json::Value = serde_json::from_str(said.lines().last().expect("a line")).expect("JSON");
    let count = |name: &str| last["built"][name].as_u64().unwrap_or_else(|| panic!("{name} in {said}"));
    assert_eq!(last["built"]["date"], "2026-11-21");
    assert_eq!(count("written"), count("files"));
    assert!(count("pages") > 20 && count("bytes") > 100_000 && count("charts") > 0, "{said}");
}

#[test]
fn every_shell_gets_its_completions_and_every_command_its_page() {
    let root = content::base();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let printed = out(&run(root.path(), &["completions", shell]));
        for word in ["build", "serve", "check", "base-url"] {
            assert!(printed.contains(word), "{shell} has no {word}");
        }
    }
    let refused = run(root.path(), &["completions", "cmd"]);
    assert!(refused.status.code() == Some(2) && err(&refused).contains("powershell"), "{refused:?}");
    let page = out(&run(root.path(), &["man"]));
    assert!(page.contains(".TH") && page.contains("serve"), "{page}");
    assert!(run(root.path(), &["man", "--out", "pages"]).status.success());
    for page in ["answerable.1", "answerable-build.1", "answerable-sources-check.1"] {
        assert!(root.path().join("pages").join(page).is_file(), "{page}");
    }
}

/// On a terminal, what was said of the way is gone when the work is done.
#[test]
#[cfg(target_os = "linux")]
fn on_a_terminal_progress_is_shown_and_wiped() {
    use std::io::Read;
    use std::os::fd::OwnedFd;
    let root = content::base();
    let terminal = rustix::pty::openpt(rustix::pty::OpenptFlags::RDWR | rustix::pty::OpenptFlags::NOCTTY).expect("a terminal");
    rustix::pty::grantpt(&terminal).expect("granted");
    rustix::pty::unlockpt(&terminal).expect("unlocked");
    let name = rustix::pty::ptsname(&terminal, Vec::new()).expect("a name").into_string().expect("text");
    let end: OwnedFd = std::fs::OpenOptions::new().read(true).write(true).open(name).expect("its other end").into();
    let mut child = Command::new(env!("CARGO_BIN_EXE_answerable"))
        .current_dir(root.path())
        .env("TERM", "xterm")
        .args(["build", "--date", "2026-11-21"])
        .stdout(std::process::Stdio::null())
        .stderr(end)
        .spawn()
        .expect("the program starts");
    let reader = std::thread::spawn(move || {
        let mut seen = Vec::new();
        let mut terminal = std::fs::File::from(terminal);
        let mut bytes = [0; 4096];
        // A terminal whose other end is closed gives an error.
        while let Ok(read @ 1..) = terminal.read(&mut bytes) {
            seen.extend_from_slice(&bytes[..read]);
        }
        String::from_utf8_lossy(&seen).into_owned()
    });
    assert!(child.wait().expect("it ends").success());
    let seen = reader.join().expect("read");
    assert!(seen.contains("Printing pages: 0 of ") && seen.contains("Painting charts and cards"), "{seen:?}");
    assert!(seen.ends_with("\r\u{1b}[K"), "{seen:?}");
}
