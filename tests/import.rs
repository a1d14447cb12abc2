//! Tables made by a spreadsheet program, and awkward ones written by hand: what is read of them, word for word.
//!
//! A case is a folder of `tests/import/cases/`: `map.yaml`, a table (`table.csv`, or `table` with the name of a workbook of `tests/import/`), and
//! `expected.txt`, which is what the program tells and what it would write. `UPDATE_EXPECTED=1 cargo test --test all import::` rewrites the expected texts: read
//! the difference before it is committed. `tests/import/make.sh` makes the workbooks.

use crate::common::content;
use crate::common::zipped::archive;
use answerable::fault::human;
use answerable::import::number::{Decimal, unmarked, written};
use answerable::import::{self, Plan, Request, period};
use answerable::vocabulary::PeriodKind;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;
use walkdir::WalkDir;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import")
}

/// The small good content with three forces and a dataset to import into.
fn project() -> TempDir {
    let root = content::base();
    for entry in WalkDir::new(fixtures().join("content")) {
        let entry = entry.expect("the fixture can be read");
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(fixtures().join("content")).expect("below the fixtures");
            content::write(root.path(), &path.to_string_lossy(), fs::read(entry.path()).expect("a file"));
        }
    }
    root
}

/// What the program tells of a table, and what it would write.
fn told(root: &Path, name: &str, bytes: &[u8], map: &str) -> (String, Option<Plan>) {
    let (raw, mut files, mut faults) = import::content(root, "map.yaml").expect("the disk can be read");
    let map = answerable::read::import_map("map.yaml", map, &mut files, &mut faults);
    let request = Request { name, bytes, source: None, date: content::TODAY };
    let plan = map.and_then(|map| import::import(&request, map, &raw, &mut files, &mut faults));
    let mut out = plan.as_ref().map(|plan| plan.report.clone()).unwrap_or_default();
    for write in plan.iter().flat_map(|plan| &plan.writes) {
        out.push_str(&format!("\n=== {}\n{}", write.path, write.text));
    }
    let found = human::report(&faults, &files, false);
    if !found.is_empty() {
        out.push_str(&format!("\n=== faults\n{found}"));
    }
    (out, plan)
}

struct Case {
    folder: PathBuf,
    name: String,
    bytes: Vec<u8>,
    map: String,
}

fn cases() -> Vec<Case> {
    let mut folders: Vec<PathBuf> =
        fs::read_dir(fixtures().join("cases")).expect("the cases").map(|entry| entry.expect("a case").path()).collect();
    folders.sort();
    let case = |folder: PathBuf| {
        let map = fs::read_to_string(folder.join("map.yaml")).expect("a map");
        let (name, bytes) = match fs::read_to_string(folder.join("table")) {
            Ok(name) => (name.trim().to_owned(), fs::read(fixtures().join(name.trim())).expect("a workbook")),
            Err(_) => ("table.csv".to_owned(), fs::read(folder.join("table.csv")).expect("a table")),
        };
        Case { folder, name, bytes, map }
    };
    folders.into_iter().map(case).collect()
}

#[test]
fn tables_read_as_expected() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let root = project();
    let mut differing = String::new();
    for case in cases() {
        let (found, _) = told(root.path(), &case.name, &case.bytes, &case.map);
        let path = case.folder.join("expected.txt");
        if update {
            fs::write(&path, &found).expect("expected.txt can be written");
            continue;
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if found != expected {
            differing.push_str(&format!("=== {}\n--- expected\n{expected}\n--- found\n{found}\n", case.folder.display()));
        }
    }
    assert!(differing.is_empty(), "{differing}\nIf the new words are right: UPDATE_EXPECTED=1 cargo test --test all import::");
}

/// The same workbook says the same in both formats.
#[test]
fn both_formats_say_the_same() {
    let root = project();
    let other = fs::read(fixtures().join("barred.xlsx")).expect("the workbook");
    let mut held = 0;
    for case in cases().into_iter().filter(|case| case.name == "barred.ods") {
        let (ods, _) = told(root.path(), "barred", &case.bytes, &case.map);
        let (xlsx, _) = told(root.path(), "barred", &other, &case.map);
        assert_eq!(ods, xlsx, "{}", case.folder.display());
        held += 1;
    }
    assert!(held >= 5, "the workbook has cases");
}

/// Every cell is told of once, in every case in which the table is read.
#[test]
fn every_cell_is_accounted_for() {
    let root = project();
    let mut held = 0;
    for case in cases() {
        let (_, plan) = told(root.path(), &case.name, &case.bytes, &case.map);
        let Some(plan) = plan else { continue };
        let numbers: Vec<u64> = plan.report.lines().filter_map(|line| line.get(..8)?.trim().parse().ok()).collect();
        let (together, parts) = numbers.split_last().expect("numbers of cells");
        let all = plan
            .report
            .lines()
            .find_map(|line| line.strip_suffix(" cells:"))
            .expect("the number of all")
            .parse()
            .expect("a number");
        assert_eq!((parts.iter().sum::<u64>(), *together), (all, all), "{}", plan.report);
        assert!(!plan.report.contains("lost track"), "{}", plan.report);
        held += 1;
    }
    assert!(held > 10);
}

/// Every fault that an import can answer is shown by a case here, or by a test in this file.
#[test]
fn every_fault_has_a_case() {
    let by_hand = ["table-too-large", "table-unreadable"];
    let mut rules = BTreeSet::new();
    for entry in WalkDir::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/import")) {
        let entry = entry.expect("the source can be read");
        if entry.file_type().is_file() {
            let text = fs::read_to_string(entry.path()).expect("a source file");
            for (at, maker) in text.match_indices("Fault::error(").chain(text.match_indices("Fault::warning(")) {
                let rest = text[at + maker.len()..].trim_start();
                rules.extend(rest.strip_prefix('"').and_then(|rest| rest.split('"').next()).map(str::to_owned));
            }
        }
    }
    assert!(rules.len() > 10, "{rules:?}");
    let expected: String =
        cases().iter().map(|case| fs::read_to_string(case.folder.join("expected.txt")).unwrap_or_default()).collect();
    let missing: Vec<&String> =
        rules.iter().filter(|rule| !expected.contains(&format!("error[{rule}]")) && !by_hand.contains(&rule.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

const MAP: &str = "figures: barred\nsource: notice\nheader: Force\nmeasure: barred\nrole: police-officers\n\
                   labels: [{column: Force, gives: area}]\nvalues: [{heading: \"20*\"}]\n";

fn refusal(bytes: &[u8]) -> String {
    let root = project();
    let (told, plan) = told(root.path(), "table.ods", bytes, MAP);
    assert!(plan.is_none_or(|plan| plan.writes.is_empty()));
    told
}

#[test]
fn broken_files_are_answered_plainly() {
    let whole = fs::read(fixtures().join("barred.ods")).expect("the workbook");
    let cut = refusal(&whole[..whole.len() / 2]);
    assert!(
        cut.contains(
            "error[table-unreadable]: this table cannot be read: it ends before it should, as a download does that was cut off"
        ),
        "{cut}"
    );
    assert!(refusal(b"%PDF-1.7").contains("it is a PDF"));
    assert!(refusal(b"\xD0\xCF\x11\xE0").contains("it is an old .xls table, or one that is locked with a password"));
    assert!(refusal(b"Force,\xA3\n").contains("CSV in UTF-8"));
    // One byte of a number turned over, wherever it stands: never another number.
    let root = project();
    let map = fs::read_to_string(fixtures().join("cases/years-as-columns/map.yaml")).expect("a map");
    let (good, _) = told(root.path(), "table.ods", &whole, &map);
    for at in (0..whole.len()).step_by(97) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x10;
        let (found, plan) = told(root.path(), "table.ods", &bytes, &map);
        let refused = plan.is_none_or(|plan| plan.writes.is_empty());
        assert!(refused || found == good, "byte {at}: {found}");
    }
}

#[test]
fn bombs_are_answered_plainly() {
    // 200 MB of blanks in 200 kB, with a size in the list of contents that says so, and with one that lies.
    let blanks = miniz_oxide::deflate::compress_to_vec(&vec![b' '; 200 << 20], 6);
    for size in [200 << 20, 1000] {
        let found = refusal(&archive(&[("content.xml", 8, &blanks, size)]));
        assert!(
            found.contains(
                "error[table-too-large]: this table is larger than any that is read here: it unpacks to more than 64 MB"
            ),
            "{found}"
        );
    }
}

/// A sheet of an `.ods` table as the reader takes it.
fn sheets(rows: &str) -> Result<Vec<import::grid::Sheet>, import::grid::Unread> {
    import::ods::sheets(&format!("<a><table:table table:name=\"S\">{rows}</table:table></a>"))
}

#[test]
fn repeated_cells_are_bounded() {
    let cell = |columns: u32| {
        format!("<table:table-cell table:number-columns-repeated=\"{columns}\" office:value-type=\"float\" office:value=\"1\"/>")
    };
    for (rows, columns) in [(1, 2_000_000), (2_000_000, 1), (2000, 2000), (4_000_000_000_u32, 4_000_000_000_u32)] {
        let row = format!("<table:table-row table:number-rows-repeated=\"{rows}\">{}</table:table-row>", cell(columns));
        assert!(matches!(sheets(&row), Err(import::grid::Unread::TooLarge(_))), "{rows} {columns}");
    }
    // Empty cells cost nothing, as at the end of every sheet.
    let empty = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    let sheets = sheets(&format!("<table:table-row>{}</table:table-row>{empty}", cell(3))).expect("a sheet");
    assert_eq!(sheets[0].size(), (1, 3));
}

fn program(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_answerable"))
        .args(["import", "--root"])
        .arg(root)
        .args(arguments)
        .output()
        .expect("the program runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn a_dry_run_writes_nothing_and_revisions_are_asked_for() {
    let root = project();
    let table = root.path().join("table.csv");
    let map = root.path().join("content/figures/barred.map.yaml");
    fs::write(&table, "Force,2022/23,2023/24\nNorthshire,\"1,231\",12\nEastport,,7\n").expect("a table");
    fs::write(&map, MAP).expect("a map");
    let (table, map) = (table.to_str().expect("a path"), map.to_str().expect("a path"));
    let before = content::read(root.path(), "figures/barred.csv");

    let dry = program(root.path(), &[table, "--map", map, "--date", "2026-11-21"]);
    assert_eq!(dry.status.code(), Some(0), "{}", said(&dry));
    for words in [
        "1 new, 1 the same, 1 changed; of its other rows 1 stay and 0 go.",
        "- northshire,2022-04-01,2023-03-31,barred,police-officers,total,1230,notice,Counted by hand.,\n",
        "+ northshire,2022-04-01,2023-03-31,barred,police-officers,total,1231,notice,,B2\n",
        "    was: \"1230\"\n    now: \"1231\"\n",
        "Nothing was written.",
    ] {
        assert!(said(&dry).contains(words), "{words}\n{}", said(&dry));
    }
    let asked = program(root.path(), &[table, "--map", map, "--write"]);
    assert_eq!(asked.status.code(), Some(2));
    assert!(said(&asked).contains("1 of the values that stand would change."), "{}", said(&asked));
    assert_eq!(content::read(root.path(), "figures/barred.csv"), before, "nothing was written");

    let written = program(root.path(), &[table, "--map", map, "--write", "--revisions", "take"]);
    assert_eq!(written.status.code(), Some(0), "{}", said(&written));
    let after = content::read(root.path(), "figures/barred.csv");
    assert_eq!(
        after,
        "force,from,to,measure,role,category,value,source,note,at\n\
         northshire,2021-04-01,2022-03-31,barred,police-officers,total,3,notice,,\n\
         northshire,2022-04-01,2023-03-31,barred,police-officers,total,1231,notice,,B2\n\
         eastport,2023-04-01,2024-03-31,barred,police-officers,total,7.0,notice,,\n\
         northshire,2023-04-01,2024-03-31,barred,police-officers,total,12,notice,,C2\n"
    );
    // The map lies in the content and disturbs nothing; what was written is what the check takes.
    assert_eq!(content::report(root.path()), "");
    let again = program(root.path(), &[table, "--map", map, "--write"]);
    assert!(said(&again).contains("Nothing changes."), "{}", said(&again));
    assert_eq!(content::read(root.path(), "figures/barred.csv"), after);
    let beside: Vec<_> = fs::read_dir(root.path().join("content/figures"))
        .expect("the folder")
        .map(|entry| entry.expect("a file").file_name())
        .collect();
    assert!(!beside.iter().any(|name| name.to_string_lossy().starts_with('.')), "{beside:?}");
}

#[test]
fn what_is_hidden_is_told() {
    let cell = "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>";
    let row = |attributes: &str| format!("<table:table-row {attributes}>{cell}{cell}</table:table-row>");
    let text = format!(
        "<a><style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/></style:style><style:style style:name=\"ta2\">\
         <style:table-properties table:display=\"false\"/></style:style><table:table table:name=\"Seen\" table:style-name=\"ta1\">\
         <table:table-column/><table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"900\"/>{}{}{}{}</table:table>\
         <table:table table:name=\"Notes\" table:style-name=\"ta2\">{}</table:table></a>",
        row(""),
        row("table:visibility=\"collapse\""),
        row("table:visibility=\"filter\""),
        row(""),
        row(""),
    );
    let sheets = import::ods::sheets(&text).expect("sheets");
    let seen: Vec<(&str, bool, Vec<String>)> =
        sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.hidden, sheet.hidden_parts())).collect();
    assert_eq!(seen, [("Seen", false, vec!["rows 2 to 3".to_owned(), "column B".to_owned()]), ("Notes", true, Vec::new())]);
}

/// A hidden sheet is proposed only where no other holds figures, and then it is said.
#[test]
fn a_sheet_that_is_seen_comes_first() {
    let root = project();
    let text =
        |words: &str| format!("<table:table-cell office:value-type=\"string\"><text:p>{words}</text:p></table:table-cell>");
    let number = "<table:table-cell office:value-type=\"float\" office:value=\"5\"/>";
    let head = format!("<table:table-row>{}{}</table:table-row>", text("Force"), text("2023/24"));
    let row = |force: &str, attributes: &str| format!("<table:table-row {attributes}>{}{number}</table:table-row>", text(force));
    let sheet = |name: &str, style: &str, rows: &str| {
        format!("<table:table table:name=\"{name}\" table:style-name=\"{style}\">{rows}</table:table>")
    };
    let hidden =
        sheet("Workings", "ta2", &format!("{head}{}{}{}", row("Northshire", ""), row("Eastport", ""), row("Southmere", "")));
    let proposed = |other: &str| {
        let content = format!(
            "<a><style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>{hidden}{other}</a>"
        );
        let table = root.path().join("table.ods");
        fs::write(&table, archive(&[("content.xml", 0, content.as_bytes(), content.len())])).expect("a table");
        said(&program(root.path(), &[table.to_str().unwrap(), "--propose"]))
    };
    let rows = format!("{head}{}{}", row("Northshire", ""), row("Eastport", "table:visibility=\"collapse\""));
    let map = proposed(&sheet("Table 1", "ta1", &rows));
    assert!(map.contains("\nsheet: \"Table 1\"\n"), "{map}");
    assert!(map.contains("# Hidden in the table, and read all the same unless you leave it out: row 3.\n"), "{map}");
    let map = proposed(&sheet("Notes", "ta1", ""));
    assert!(map.contains("\nsheet: \"Workings\"          # hidden: who opens the table does not see it\n"), "{map}");
}

#[test]
fn a_table_without_figures_has_no_map() {
    let root = project();
    let table = root.path().join("table.csv");
    fs::write(&table, "Only words\nand more of them\n").expect("a table");
    let found = program(root.path(), &[table.to_str().unwrap(), "--propose"]);
    assert_eq!(found.status.code(), Some(1), "{}", said(&found));
    assert!(said(&found).contains("table.csv shows no figures that a map could be made for"), "{}", said(&found));
}

#[test]
fn a_map_beside_its_dataset_has_the_id_of_its_name() {
    let root = project();
    let table = root.path().join("Table 3 2024.csv");
    fs::write(&table, "Force;2023/24\nNorthshire;5\nEastport;7\n").expect("a table");
    let map = root.path().join("content/figures/leaving-early.map.yaml");
    let found = program(root.path(), &[table.to_str().unwrap(), "--propose", map.to_str().unwrap()]);
    assert_eq!(found.status.code(), Some(0), "{}", said(&found));
    let text = fs::read_to_string(map).expect("the map");
    assert!(text.contains("\nfigures: leaving-early "), "{text}");
}

/// What was a mark keeps its note; the same source read otherwise is our mistake, and another one the publisher's.
#[test]
fn a_revision_says_whose_it_is() {
    let root = project();
    let rows = "force,from,to,measure,role,category,value,source,note\n\
                northshire,2022-04-01,2023-03-31,barred,police-officers,total,[x],notice,Not published by the force.\n\
                northshire,2023-04-01,2024-03-31,barred,police-officers,total,9,earlier,\n";
    content::write(root.path(), "figures/barred.csv", rows);
    let (found, _) = told(root.path(), "table.csv", b"Force,2022/23,2023/24\nNorthshire,4,12\n", MAP);
    for words in [
        "+ northshire,2022-04-01,2023-03-31,barred,police-officers,total,4,notice,Not published by the force.,B2\n",
        "by: us\n    row: {force: northshire, from: 2022-04-01",
        "by: publisher\n    row: {force: northshire, from: 2023-04-01",
    ] {
        assert!(found.contains(words), "{words}\n{found}");
    }
}

#[test]
fn a_faulty_table_writes_nothing() {
    let root = project();
    let table = root.path().join("table.csv");
    let map = root.path().join("map.yaml");
    fs::write(&table, "Force,2022/23\nNorthshire,5\nAtlantis,6\n").expect("a table");
    fs::write(&map, MAP).expect("a map");
    let before = content::read(root.path(), "figures/barred.csv");
    let found =
        program(root.path(), &[table.to_str().unwrap(), "--map", map.to_str().unwrap(), "--write", "--revisions", "take"]);
    assert_eq!(found.status.code(), Some(1));
    assert!(said(&found).contains("error[unknown-area]"), "{}", said(&found));
    assert_eq!(content::read(root.path(), "figures/barred.csv"), before);
}

/// What is empty in the description of a new dataset is asked for, and nothing else is wrong with it.
#[test]
fn a_new_dataset_asks_for_what_only_a_person_knows() {
    let root = project();
    let case = fixtures().join("cases/a-new-dataset");
    let (table, map) = (case.join("table.csv"), case.join("map.yaml"));
    let written = program(root.path(), &[table.to_str().unwrap(), "--map", map.to_str().unwrap(), "--write"]);
    assert_eq!(written.status.code(), Some(0), "{}", said(&written));
    let found = content::report(root.path());
    let rules: BTreeSet<&str> =
        found.lines().filter(|line| line.starts_with("error[")).filter_map(|line| line.get(6..)?.split(']').next()).collect();
    assert!(rules.iter().all(|rule| ["empty-value", "unknown-id", "breakdown-missing"].contains(rule)), "{found}");
    assert!(found.contains("content/figures/trips.yaml:4:8"), "{found}");
    // It is never written over: not when it is withdrawn, nor is half of it written anew.
    content::write(root.path(), "figures/trips.yaml", "id: trips\nwithdrawn: {date: 2026-11-20, reason: legal-order}\n");
    fs::remove_file(root.path().join("content/figures/trips.csv")).expect("the table");
    let again = program(root.path(), &[table.to_str().unwrap(), "--map", map.to_str().unwrap(), "--write"]);
    assert_eq!(again.status.code(), Some(1), "{}", said(&again));
    assert!(said(&again).contains("content/figures/trips.yaml is there, but no dataset of this id"), "{}", said(&again));
    assert!(!root.path().join("content/figures/trips.csv").exists());
}

#[test]
fn a_proposed_map_is_read_once_it_is_filled_in() {
    let root = project();
    let table = fixtures().join("barred.ods");
    let proposed = program(root.path(), &[table.to_str().unwrap(), "--propose"]);
    assert_eq!(proposed.status.code(), Some(0), "{}", said(&proposed));
    let map = said(&proposed);
    let expected = fixtures().join("proposed.yaml");
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&expected, &map).expect("the expected map can be written");
    }
    assert_eq!(map, fs::read_to_string(&expected).expect("the expected map"));
    let bytes = fs::read(&table).expect("the workbook");
    // As it is it asks for what is empty.
    let (empty, _) = told(root.path(), "barred.ods", &bytes, &map);
    assert!(empty.contains("error[missing-field]") || empty.contains("error[empty-value]"), "{empty}");
    let filled = map
        .replace("source: \"\"", "source: notice")
        .replace("measure: \"\"", "measure: change")
        .replace("role: \"\"", "role: police-officers")
        .replace("why: \"\"", "why: not wanted")
        .replace("is: \"\"", "is: not-available")
        .replace("period: \"\" ", "period: 2023/24 ");
    let (found, plan) = told(root.path(), "barred.ods", &bytes, &filled);
    assert!(plan.is_some_and(|plan| !plan.difference.new.is_empty()), "{filled}\n{found}");

    // Into a file that is not there yet, and never into one that is.
    let path = root.path().join("proposed.yaml");
    let path = path.to_str().unwrap();
    assert_eq!(program(root.path(), &[table.to_str().unwrap(), "--propose", path]).status.code(), Some(0));
    assert_eq!(fs::read_to_string(path).expect("the map"), map);
    assert_eq!(program(root.path(), &[table.to_str().unwrap(), "--propose", path]).status.code(), Some(2));
}

#[test]
fn wrong_use_is_told() {
    let root = project();
    assert_eq!(program(root.path(), &["table.csv"]).status.code(), Some(2), "neither --map nor --propose");
    assert_eq!(program(root.path(), &["not-there.csv", "--map", "not-there.yaml"]).status.code(), Some(3));
}

proptest! {
    /// A whole number is read as itself, however its thousands are parted and whatever footnotes follow it.
    #[test]
    fn numbers_are_read_as_themselves(number in -999_999_999_999_i64..1_000_000_000_000, separator in prop::sample::select(vec![",", " ", "\u{A0}", "\u{2009}", ""]), mark in prop::sample::select(vec!["", " [note 3]", "[r]", "\u{B9}", " (2)"]), percent in any::<bool>()) {
        let digits = number.unsigned_abs().to_string();
        let mut parted = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at) % 3 == 0 {
                parted.push_str(separator);
            }
            parted.push(digit);
        }
        let sign = if number < 0 { "-" } else { "" };
        let text = format!("{sign}{parted}{}{mark}", if percent { "%" } else { "" });
        let read = written(&unmarked(&text).text);
        prop_assert!(read.is_some(), "{}", text);
        let read = read.unwrap();
        prop_assert_eq!(read.number.to_string(), number.to_string());
        prop_assert_eq!(read.percent, percent);
    }

    /// Decimals keep every digit, and sums are exact.
    #[test]
    fn decimals_are_exact(a in -1_000_000_000_i64..1_000_000_000, b in -1_000_000_000_i64..1_000_000_000) {
        let text = |cents: i64| format!("{}{}.{:02}", if cents < 0 { "-" } else { "" }, cents.abs() / 100, cents.abs() % 100);
        let (x, y) = (Decimal::plain(&text(a)).unwrap(), Decimal::plain(&text(b)).unwrap());
        prop_assert_eq!(x.plus(y), Decimal::plain(&text(a + b)).unwrap());
        prop_assert_eq!(x.minus(y), Decimal::plain(&text(a - b)).unwrap());
        prop_assert_eq!(x.cmp(&y), a.cmp(&b));
        // As a spreadsheet keeps it.
        let kept = Decimal::kept(&format!("{:.17e}", f64::from(i32::try_from(a).unwrap()) / 100.0)).unwrap();
        prop_assert_eq!(kept, x);
    }

    /// Whatever a cell says, reading it does not fail, and what is read as a number has the cell's digits and no others.
    #[test]
    fn nothing_is_read_into_a_text(text in "[ -~\u{A0}\u{2212}\u{B9}£]{0,14}") {
        let bare = unmarked(&text).text;
        if let Some(read) = written(&bare) {
            let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>().trim_start_matches('0').to_owned();
            prop_assert_eq!(digits(&read.number.to_string()), digits(&bare), "{}", text);
        }
        let _ = period::read(&text);
        let _ = period::find(&text);
    }

    /// A year is the same year in every form.
    #[test]
    fn years_are_read_as_themselves(year in 1900_i16..2100) {
        let next = year + 1;
        let short = next.rem_euclid(100);
        let expected = period::resolve(period::Said::Split(next), PeriodKind::FinancialYear, false).unwrap();
        for text in [
            format!("{year}/{short:02}"),
            format!("{year}-{short:02} [note 2]"),
            format!("{year}/{next}"),
            format!("Year ending 31 March {next}"),
            format!("Mar {next}"),
            format!("{next}-03-31"),
            format!("1 April {year} to 31 March {next}"),
        ] {
            let said = period::read(&text);
            prop_assert!(said.is_some(), "{}", text);
            prop_assert_eq!(period::resolve(said.unwrap(), PeriodKind::FinancialYear, false), Ok(expected), "{}", text);
        }
        // A year that does not follow is none.
        prop_assert_eq!(period::read(&format!("{year}/{:02}", (short + 1) % 100)), None);
    }
}
