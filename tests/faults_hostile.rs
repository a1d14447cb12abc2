//! Content written to do harm, or by accident as if: no panic, no unbounded work, and a fault with a place.

use crate::common::content;
use answerable::fault::{Fault, Faults, Files};
use std::fmt::Write as _;
use tempfile::TempDir;

const RECORD: &str = "cases/northshire/nor-2020-01.yaml";

/// Checks a project and demands: faults, each with a place or without a file. Both layouts must print them without a panic.
fn faults_of(root: &TempDir) -> (Files, Faults) {
    let answerable::Content { dataset, files, faults, .. } =
        answerable::check_content(root.path(), content::TODAY).expect("the disk can be read");
    let printed = answerable::fault::human::report(&faults, &files, true);
    let machine = answerable::fault::json::report(&faults, &files);
    assert!(dataset.is_none() && faults.has_errors(), "nothing was refused");
    assert!(!printed.is_empty() && !machine.is_empty());
    (files, faults)
}

/// The faults of one file as `rule line:column`.
fn of_file(path: &str, files: &Files, faults: &Faults) -> Vec<String> {
    let told = |fault: &&Fault| {
        let place = fault.place?;
        let (line, column) = files.line_and_column(place);
        (files.path(place.file) == format!("content/{path}")).then(|| format!("{} {line}:{column}", fault.rule))
    };
    faults.sorted(files).iter().filter_map(told).collect()
}

fn refused(path: &str, bytes: impl AsRef<[u8]>) -> Vec<String> {
    let root = content::base();
    content::write(root.path(), path, bytes);
    let (files, faults) = faults_of(&root);
    of_file(path, &files, &faults)
}

#[test]
fn an_alias_bomb_is_refused_at_its_first_anchor() {
    let mut bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (from, to) in ('a'..='y').zip('b'..='z') {
        let _ = writeln!(bomb, "{to}: &{to} [{}]", vec![format!("*{from}"); 9].join(", "));
    }
    assert_eq!(refused(RECORD, bomb), ["alias 1:4"]);
}

#[test]
fn a_hundred_thousand_brackets_are_refused() {
    for open in ["[", "{a: ", "- ", "? "] {
        let found = refused(RECORD, format!("title: {}", open.repeat(100_000)));
        assert_eq!(found.len(), 1, "{open}: {found:?}");
        let deep = open.repeat(100_000);
        let found = refused(RECORD, deep);
        assert_eq!(found.len(), 1, "{open}: {found:?}");
    }
}

#[test]
fn deep_indentation_is_refused() {
    let mut deep = String::new();
    for depth in 0..2_000 {
        let _ = writeln!(deep, "{}a:", " ".repeat(depth));
    }
    assert_eq!(refused(RECORD, deep).len(), 1);
}

#[test]
fn a_line_of_a_megabyte_is_answered_with_its_place() {
    let line = "x".repeat(1 << 20);
    let record = content::read(content::base().path(), RECORD);
    assert_eq!(refused(RECORD, record.replace("kind: conduct", &format!("kind: {line}"))), ["unknown-id 31:11"]);
    assert_eq!(refused(RECORD, record.replace("kind: conduct", &format!("kind: \"{line}"))).len(), 1);
    // YAML itself allows no key of more than 1024 characters.
    assert_eq!(refused(RECORD, format!("{record}{line}: 1\n")), ["bad-yaml 41:1"]);
    assert_eq!(refused("figures/leavers.csv", &line), ["wrong-header 1:1"]);
    let prose = content::read(content::base().path(), "commentary/first-words.md");
    assert_eq!(refused("commentary/first-words.md", format!("{prose}\n[a](force:{line})\n")), ["dead-link 18:1"]);
}

/// A file whose faults are many is answered whole.
#[test]
fn two_thousand_faults_in_one_file_are_all_told() {
    let mut table = "force,from,to,measure,role,category,value,source,note\n".to_owned();
    for _ in 0..2_000 {
        table.push_str("northshire,2023-04-01\n");
    }
    assert_eq!(refused("figures/leavers.csv", table).len(), 2_000);
}

/// Bytes from a generator of Lehmer's kind: random to look at, the same in every run.
fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed | 1;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    (0..length).map(|_| next()).collect()
}

#[test]
fn random_bytes_are_refused_wherever_they_lie() {
    let files = [
        "site.yaml",
        "forces/northshire.yaml",
        "sources/register.yaml",
        RECORD,
        "figures/leavers.yaml",
        "figures/leavers.csv",
        "commentary/first-words.md",
        "pages/about.md",
    ];
    for (seed, path) in (1..).zip(files) {
        let bytes = noise(seed, 20_000);
        assert_eq!(refused(path, &bytes).len(), 1, "{path}: one file that is no text, one fault");
        let ascii: Vec<u8> = bytes.iter().map(|byte| byte & 0x7f).collect();
        assert!(!refused(path, &ascii).is_empty(), "{path}");
    }
}

#[test]
fn what_is_not_seen_is_refused() {
    let record = content::read(content::base().path(), RECORD);
    let characters = [
        '\u{0}',
        '\u{7}',
        '\u{1b}',
        '\u{7f}',
        '\u{85}',
        '\u{200b}',
        '\u{61c}',
        '\u{202e}',
        '\u{2028}',
        '\u{2066}',
        '\u{feff}',
        '\u{e0041}',
    ];
    for odd in characters {
        let title = record.replace("title: A case", &format!("title: A {odd} case"));
        assert_eq!(refused(RECORD, title).len(), 1, "{odd:?} in a title");
        let key = record.replace("title: A case", &format!("ti{odd}tle: A case"));
        assert!(!refused(RECORD, key).is_empty(), "{odd:?} in a key");
        let prose = content::read(content::base().path(), "commentary/first-words.md");
        let found = refused("commentary/first-words.md", format!("{prose}A{odd}b\n"));
        assert_eq!(found.len(), 1, "{odd:?} in a text");
    }
}

/// What a record holds must not reach the maintainer's terminal as a command to it.
#[test]
fn the_report_holds_no_control_characters() {
    let root = content::base();
    let record = content::read(root.path(), RECORD);
    content::write(root.path(), RECORD, record.replace("kind: conduct", "kind: \"con\\e[2Jduct\\u202e\""));
    content::write(root.path(), "figures/leavers.csv", "force,\u{1b}[31mfrom\u{202e},to\n");
    let found = content::report(root.path());
    assert!(found.contains("unknown-id") && found.contains("wrong-header"), "{found}");
    let odd = found.chars().find(|c| answerable::read::record::is_invisible(*c));
    assert_eq!(odd, None, "{found:?}");
}

/// Which decision stands is worked out along the appeals against appeals: two ids in turn would have it go round without end.
#[test]
fn appeals_that_attack_each_other_are_refused_at_once() {
    let root = content::base();
    let mut appeals = "    appeals:\n".to_owned();
    for number in 0..60 {
        let (id, against) = [("a", "b"), ("b", "a")][number % 2];
        let against = if number == 0 { "hearing" } else { against };
        let _ = writeln!(
            appeals,
            "      - {{id: {id}, against: {against}, body: high-court, result: dismissed, decided: 2021, sources: [notice]}}"
        );
    }
    let record = content::read(root.path(), RECORD).replace("\nproceedings:\n", &format!("\n{appeals}proceedings:\n"));
    let found = refused(RECORD, record);
    assert_eq!(found.len(), 58, "{found:?}");
    assert!(found.iter().all(|fault| fault.starts_with("duplicate-id ")), "{found:?}");
}

/// To lay out a line of a megabyte for each of its faults took longer than anybody waits.
#[test]
fn a_line_of_very_many_faults_is_told_by_their_columns() {
    let root = content::base();
    let text = content::read(root.path(), "commentary/first-words.md");
    content::write(root.path(), "commentary/first-words.md", text + "\n" + &"[\u{e9}](case:nor-1) ".repeat(60_000) + "\n");
    let (files, faults) = faults_of(&root);
    let columns: Vec<usize> =
        faults.sorted(&files).iter().filter_map(|fault| Some(files.line_and_column(fault.place?).1)).take(3).collect();
    assert_eq!((faults.counts().0, columns), (60_000, vec![1, 17, 33]), "characters are counted, and not bytes");
    let printed = answerable::fault::human::report(&faults, &files, false);
    assert_eq!(printed.matches("error[").count(), 1_000);
    assert!(printed.contains("\n59000 more are shown when these are mended; --format json tells all of them.\n"));
    let second: Vec<&str> = printed.lines().skip(5).take(4).collect();
    let told = [
        "error[dead-link]: the link `case:nor-1` leads nowhere",
        "--> content/commentary/first-words.md:LINE:17",
        " = here: `[\u{e9}](case:nor-1)`, in a line too long to be shown",
        " = mend: what follows the colon is not the shape of an id; copy it from the record",
    ];
    let line = files.line_and_column(faults.sorted(&files)[0].place.expect("a place")).0.to_string();
    assert_eq!(second, told.map(|told| told.replace("LINE", &line)));
}
