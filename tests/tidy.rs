//! `answerable fmt`: records in their usual form, with every comment, and nothing else changed.

use crate::common::content;
use answerable::schema::Kind;
use answerable::tidy::{Untidied, tidy};
use proptest::prelude::*;
use std::path::Path;
use std::process::Command;

fn case() -> &'static Kind {
    Kind::of_file("content/cases/northshire/nor-2020-01.yaml").expect("a kind")
}

const UNTIDY: &str = "\
# yaml-language-server: $schema=../../../schema/case.schema.json
id: nor-2020-01
# Why this title.
title: A case   
force: northshire
people:
  # The first.
  - role: police-officer
    # Comes first.
    id: officer
    allegations:
      - finding: gross-misconduct
        categories: [dishonesty]
  - id: second
    role: police-staff
summary: |
  Two lines   
    # not a comment


  of text.
checked: 2026-01-01 # by hand


proceedings: []
";

const TIDY: &str = "\
# yaml-language-server: $schema=../../../schema/case.schema.json
id: nor-2020-01
force: northshire
# Why this title.
title: A case
summary: |
  Two lines   
    # not a comment


  of text.
people:
  # The first.
    # Comes first.
  - id: officer
    role: police-officer
    allegations:
      - categories: [dishonesty]
        finding: gross-misconduct
  - id: second
    role: police-staff
proceedings: []
checked: 2026-01-01 # by hand
";

#[test]
fn fields_stand_in_their_order_and_comments_with_them() {
    let tidied = tidy(UNTIDY, case()).expect("it can be read");
    // Where a block of text keeps empty lines, no others are taken out.
    assert_eq!(tidied.replace("by hand\n\n\n", "by hand\n"), TIDY, "{tidied}");
    assert_eq!(tidy(&tidied, case()).as_deref(), Ok(tidied.as_str()));
    assert_eq!(tidy(&UNTIDY.replace('\n', "\r\n"), case()).as_deref(), Ok(tidied.as_str()));
}

#[test]
fn several_records_of_a_file_stay_apart_and_in_their_order() {
    let two = "# Mine.\ntitle: B\nid: nor-2020-02\n---\n# Yours.\n\ntitle: A\nid: nor-2020-01\n";
    assert_eq!(
        tidy(two, case()).as_deref(),
        Ok("# Mine.\nid: nor-2020-02\ntitle: B\n---\n# Yours.\n\nid: nor-2020-01\ntitle: A\n")
    );
    let listed = "- title: B\n  id: nor-2020-02\n\n# Yours.\n- title: A\n  id: nor-2020-01\n";
    assert_eq!(tidy(listed, case()).as_deref(), Ok("- id: nor-2020-02\n  title: B\n\n# Yours.\n- id: nor-2020-01\n  title: A\n"));
}

#[test]
fn what_cannot_be_read_and_what_stands_in_brackets_stays() {
    assert_eq!(tidy("title: a: b\n", case()), Err(Untidied::NotYaml));
    // Found by a fuzzer: that was called a mistake of the program.
    assert_eq!(tidy("title: a\npeople:\n  - id: b\n    id: c\n", case()), Err(Untidied::NotYaml));
    // So was what stands over several lines: empty ones among them are part of the text.
    let parted = "title: {a: one\n\n\n\n  two}\nid: a\n\n\n";
    assert_eq!(tidy(parted, case()).as_deref(), Ok("id: a\ntitle: {a: one\n\n\n\n  two}\n"));
    let brackets = "title: A\nproceedings: [{type: misconduct-hearing, id: hearing}]\n";
    assert_eq!(tidy(brackets, case()).as_deref(), Ok(brackets));
    assert_eq!(tidy("# Nothing yet.\n", case()).as_deref(), Ok("# Nothing yet.\n"));
}

#[test]
fn the_real_records_are_in_their_usual_form() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in [project.to_path_buf(), project.join("src/new/sample")] {
        for path in answerable::rewrite::all(&folder).expect("the content") {
            let Some(kind) = Kind::of_file(&path) else { continue };
            let text = std::fs::read_to_string(folder.join(&path)).expect("text");
            assert!(tidy(&text, kind).is_ok_and(|tidied| tidied == text), "{path}: run `answerable fmt`");
        }
    }
}

#[test]
fn a_check_shows_the_change_and_writes_nothing() {
    let root = content::base();
    let run = |arguments: &[&str]| {
        let output =
            Command::new(env!("CARGO_BIN_EXE_answerable")).current_dir(root.path()).args(arguments).output().expect("it runs");
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr))
    };
    let path = "cases/northshire/nor-2020-01.yaml";
    let text = content::read(root.path(), path);
    let (id, rest) = text.split_once('\n').expect("lines");
    let turned = format!("{rest}{id}\n");
    assert_eq!(run(&["fmt"]).0, Some(0));
    let tidied = content::read(root.path(), path);
    content::write(root.path(), path, &turned);
    let (status, said) = run(&["fmt", "--check"]);
    assert!(status == Some(1) && said.contains(&format!("+{id}\n")) && said.contains("would change"), "{said}");
    assert_eq!(content::read(root.path(), path), turned);
    let (status, said) = run(&["fmt", &format!("content/{path}")]);
    assert!(status == Some(0) && said.contains("Put 1 file of 1 file in order"), "{said}");
    assert_eq!(content::read(root.path(), path), tidied);
    let (status, said) = run(&["fmt", "content/commentary/a.md"]);
    assert!(status == Some(2) && said.contains("is no file of records"), "{said}");
}

/// A record whose fields stand in any order, each with a comment or without.
fn shuffled() -> impl Strategy<Value = String> {
    let fields = [
        "id: nor-2020-01",
        "force: northshire",
        "title: \"A: case\"",
        "summary: >-\n  Some words\n  on two lines.\n\n  And more.",
        "people:\n  - role: police-officer\n    id: officer\n    # One.\n    allegations:\n    - finding: misconduct\n      categories:\n      - dishonesty",
        "events: []",
        "checked: 2026-01-01   # a day",
        "unknown-field: {b: 1, a: 2}",
    ];
    let commented = fields.map(|field| {
        proptest::option::of("[a-z]{1,8}").prop_map(move |note| match note {
            Some(note) => format!("# {note}\n{field}\n"),
            None => format!("{field}\n"),
        })
    });
    (commented, proptest::bool::ANY)
        .prop_flat_map(|(fields, blank)| (Just(fields.to_vec()).prop_shuffle(), Just(blank)))
        .prop_map(|(fields, blank)| fields.join(if blank { "\n" } else { "" }))
}

proptest! {
    #[test]
    fn nothing_is_lost_and_a_second_time_changes_nothing(text in shuffled()) {
        let tidied = tidy(&text, case()).map_err(|why| TestCaseError::fail(format!("{why:?}\n{text}")))?;
        let words = |text: &str| {
            let mut words: Vec<String> = text.split_whitespace().filter(|word| *word != "-").map(str::to_owned).collect();
            words.sort();
            words
        };
        prop_assert_eq!(words(&text), words(&tidied));
        prop_assert_eq!(tidy(&tidied, case()), Ok(tidied.clone()));
        let place = |field: &str| tidied.find(&format!("\n{field}")).map_or(0, |at| at + 1);
        prop_assert!(place("id:") <= place("force:") && place("force:") < place("title:") && place("title:") < place("summary:"));
        prop_assert!(place("events:") < place("checked:") && place("checked:") < place("unknown-field:"), "{}", tidied);
    }
}
