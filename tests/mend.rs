//! `answerable check --fix`: what it mends, what it leaves to people, and that it shows the change and asks before it writes.

use crate::common::content;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

const CASE: &str = "cases/northshire/nor-2020-01.yaml";

/// The small good content with five slips, no two of which need judgement, and each hides none of the others but the colon.
fn slipped() -> (TempDir, String) {
    let root = content::base();
    let good = content::read(root.path(), CASE);
    let bad = good
        .replace(
            "title: A case",
            "title: A case: dismissal # not a comment that is meant as one".split(" #").next().expect("text"),
        )
        .replace("summary:", "sumary:")
        .replace("    ended: 2020-06-18", "    ended: 18/06/2020");
    assert_ne!(good, bad);
    content::write(root.path(), CASE, &bad);
    (root, bad)
}

fn fix(root: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_answerable"));
    command.current_dir(root).env("NO_COLOR", "1").args(["check", "--fix", "--date", "2026-11-21"]).args(more);
    command.stdin(std::process::Stdio::null()).output().expect("the program runs")
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn slips_are_mended_one_after_the_other_and_each_change_is_shown() {
    let (root, _) = slipped();
    let done = fix(root.path(), &["--yes"]);
    let said = told(&done);
    assert!(done.status.success(), "{said}");
    for line in [
        "-title: A case: dismissal\n+title: \"A case: dismissal\"\n",
        "-sumary:",
        "+summary:",
        "-    ended: 18/06/2020\n+    ended: 2020-06-18\n",
        "Mended 1 fault in 1 file.\n",
        "Mended 2 faults in 1 file.\n",
        "Nothing is wrong.",
    ] {
        assert!(said.contains(line), "{line} is not in:\n{said}");
    }
    let good = content::read(content::base().path(), CASE);
    assert_eq!(content::read(root.path(), CASE), good.replace("title: A case", "title: \"A case: dismissal\""));
}

#[test]
fn where_nobody_can_say_yes_nothing_is_written() {
    let (root, bad) = slipped();
    let refused = fix(root.path(), &[]);
    assert!(refused.status.code() == Some(2) && told(&refused).contains("--yes"), "{refused:?}");
    assert!(told(&refused).contains("+title: \"A case: dismissal\""), "{refused:?}");
    assert_eq!(content::read(root.path(), CASE), bad);
}

#[test]
fn what_needs_judgement_is_left_to_people() {
    let root = content::base();
    let bad = content::read(root.path(), CASE)
        .replace("ended: 2020-06-18", "ended: 31/02/2020")
        .replace("dismissed-without-notice", "dismissed");
    content::write(root.path(), CASE, &bad);
    let done = fix(root.path(), &["--yes"]);
    assert!(done.status.code() == Some(1) && !told(&done).contains("Mended"), "{}", told(&done));
    assert_eq!(content::read(root.path(), CASE), bad);
}

/// A field that may be meant otherwise, one that is there already, and a day that some read as another.
#[test]
fn what_can_be_meant_otherwise_is_not_mended() {
    for (good, bad) in [
        ("ended: 2020-06-18", "ended: 03/04/2020"),
        ("title: A case", "title: A case\ntitel: Another case"),
        ("checked: ", "chequed-on: 2026-01-01\nchecked: "),
        ("rank-at-conduct: ", "rank: "),
    ] {
        let root = content::base();
        let text = content::read(root.path(), CASE);
        assert!(text.contains(good), "{good}");
        let bad = text.replacen(good, bad, 1);
        content::write(root.path(), CASE, &bad);
        let done = fix(root.path(), &["--yes"]);
        assert!(done.status.code() == Some(1) && !told(&done).contains("Mended"), "{}", told(&done));
        assert_eq!(content::read(root.path(), CASE), bad);
    }
}

#[test]
fn ends_of_lines_comments_and_marks_stay() {
    let root = content::base();
    let good = content::read(root.path(), CASE);
    let with_comment = format!("\u{FEFF}# Mine.\n{good}").replace('\n', "\r\n");
    content::write(root.path(), CASE, with_comment.replace("summary:", "sumary:"));
    assert!(fix(root.path(), &["--yes"]).status.success());
    assert_eq!(content::read(root.path(), CASE), with_comment);
}

#[test]
fn rows_out_of_order_are_sorted_and_what_nobody_sees_is_dropped() {
    let root = content::overlaid(&content::fixtures().join("places"));
    for entry in walkdir::WalkDir::new(root.path().join("content/places"))
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
    {
        std::fs::remove_file(entry.path()).expect("a file");
    }
    content::write(root.path(), "places/places.yaml", "sources: [paper]\n");
    content::write(root.path(), "places/councils.csv", "council,in-welsh,force\nWestham,,northshire\nEastham,,eastport\n");
    content::write(root.path(), "places/postcode-districts.csv", "district,force,postcodes\nZZ2,eastport,3\nZZ1,northshire,5\n");
    let case = content::read(root.path(), CASE);
    content::write(root.path(), CASE, case.replace("title: A case", "title: A\u{200B} case"));
    let said = told(&fix(root.path(), &["--yes"]));
    assert_eq!(
        content::read(root.path(), "places/councils.csv"),
        "council,in-welsh,force\nEastham,,eastport\nWestham,,northshire\n",
        "{said}"
    );
    assert_eq!(
        content::read(root.path(), "places/postcode-districts.csv"),
        "district,force,postcodes\nZZ1,northshire,5\nZZ2,eastport,3\n"
    );
    assert_eq!(content::read(root.path(), CASE), case);
}
