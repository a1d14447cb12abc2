//! What is tried with bytes of every kind: each function here takes bytes, reads them as content is read, and panics where a promise is broken.
//!
//! The targets beside this file feed them what a fuzzer finds; `tests/fuzzed.rs` feeds them what was found before, with every run of the tests.
//!
//! What is promised: whatever stands in a file, it is answered. A fault lies inside its file, both forms of the report can be printed, nothing
//! panics, and it comes to an end; how long that takes and how much memory is the fuzzer's to watch.

use super::{markup, zipped};
use answerable::fault::{Faults, Files, human, json};
use answerable::import::{self, Request};
use answerable::read::yaml;
use answerable::schema::Kind;
use answerable::tidy::{Untidied, tidy};
use answerable::value::link::LinkTarget;
use answerable::value::query::Query;
use jiff::civil::{Date, date};
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;
use walkdir::WalkDir;

const TODAY: Date = date(2026, 11, 21);
const RECORD: &str = "content/cases/northshire/nor-2020-01.yaml";

/// Something that is tried with bytes.
pub type Tried = fn(&[u8]);

/// What is tried, by its name: that of its target and of the folder of its corpus.
pub const ALL: [(&str, Tried); 7] = [
    ("record", record),
    ("table", table),
    ("text", text),
    ("query", query),
    ("spreadsheet", spreadsheet),
    ("sheet", sheet),
    ("tree", tree),
];

fn project() -> PathBuf {
    let is_project = |folder: &&Path| folder.join("tests/faults/_base").is_dir();
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().find(is_project).expect("below the project").to_owned()
}

/// The small good content, with three forces and a dataset of its own for imports, in a folder that goes with the thread.
fn base() -> TempDir {
    let root = TempDir::new().expect("a folder to try in");
    for (from, to) in [("tests/faults/_base", root.path().to_owned()), ("tests/import/content", root.path().join("content"))] {
        let from = project().join(from);
        for entry in WalkDir::new(&from) {
            let entry = entry.expect("the fixture can be read");
            let to = to.join(entry.path().strip_prefix(&from).expect("below it"));
            if entry.file_type().is_dir() {
                fs::create_dir_all(&to).expect("a folder");
            } else {
                fs::copy(entry.path(), &to).expect("a file");
            }
        }
    }
    root
}

thread_local! {
    static BASE: TempDir = base();
}

/// Checks the small content with one file of it replaced.
fn replaced(path: &str, bytes: &[u8]) {
    BASE.with(|root| {
        let file = root.path().join(path);
        let was = fs::read(&file).expect("a file of the small content");
        fs::write(&file, bytes).expect("the file");
        judged(root.path());
        fs::write(&file, was).expect("the file");
    });
}

/// Checks a project, and holds what is told of it against what was promised.
fn judged(root: &Path) {
    let content = answerable::check_content(root, TODAY).expect("what lies there can be read");
    told(&content.faults, &content.files);
    let _ = answerable::mend::mend(&content.faults, &content.files);
    if let Some(dataset) = content.dataset {
        told(&answerable::unbound(&dataset, &content.files), &content.files);
        told(&answerable::stated(dataset, &content.files, TODAY), &content.files);
    }
}

fn told(faults: &Faults, files: &Files) {
    for fault in faults.sorted(files) {
        if let Some(place) = fault.place {
            assert!(place.start <= place.end && place.end as usize <= files.text(place.file).len(), "{fault:?}");
            let (line, column) = files.line_and_column(place);
            assert!(line >= 1 && column >= 1, "{fault:?}");
        }
    }
    let printed = human::report(faults, files, true);
    let machine = json::report(faults, files);
    for line in machine.lines() {
        assert!(serde_json::from_str::<serde_json::Value>(line).is_ok(), "{line}");
    }
    assert!(printed.is_empty() == faults.sorted(files).is_empty());
}

/// The bytes are the file of a case.
pub fn record(bytes: &[u8]) {
    replaced(RECORD, bytes);
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let kind = Kind::of_file(RECORD).expect("a kind of record");
    match tidy(text, kind) {
        Ok(once) => assert_eq!(tidy(&once, kind).as_ref(), Ok(&once), "what is in its usual form is left alone"),
        Err(Untidied::NotYaml) => {}
        Err(Untidied::Differs) => panic!("its usual form reads otherwise"),
    }
}

/// The bytes are a table of published figures.
pub fn table(bytes: &[u8]) {
    replaced("content/figures/leavers.csv", bytes);
}

/// The bytes are a text of an editor.
pub fn text(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    markup::is_safe(text);
    let head = "---\nid: first-words\ntitle: First words\nauthor: The testers\ndate: 2026-11-01\nsummary: What this is.\n---\n";
    replaced("content/commentary/first-words.md", format!("{head}{text}").as_bytes());
}

/// The bytes are what a bound number asks for.
pub fn query(bytes: &[u8]) {
    let Ok(written) = std::str::from_utf8(bytes) else { return };
    let read = Query::parse(written);
    let _ = LinkTarget::parse(written);
    let linked = LinkTarget::parse(&format!("number:{written}"));
    assert_eq!(linked.is_ok(), read.is_ok(), "a link asks for what the query asks for");
    if read.is_ok() {
        text(format!("[12](number:{written})").as_bytes());
    }
}

/// The first byte says what the file is called, the rest is the file: a table as an office publishes it.
pub fn spreadsheet(bytes: &[u8]) {
    let Some((kind, bytes)) = bytes.split_first() else { return };
    let name = ["table.ods", "table.xlsx", "table.csv"][usize::from(*kind) % 3];
    imported(name, bytes);
}

/// The bytes are what is packed into a spreadsheet, which no change to its bytes would reach: after `o` the one part that matters of an
/// `OpenDocument` file, after anything else five parts of the other kind with a byte of nothing between them.
pub fn sheet(bytes: &[u8]) {
    let Some((kind, bytes)) = bytes.split_first() else { return };
    if *kind == b'o' {
        imported("table.ods", &zipped::archive(&[("content.xml", 0, bytes, bytes.len())]));
    } else {
        let paths = ["worksheets/sheet1.xml", "workbook.xml", "_rels/workbook.xml.rels", "sharedStrings.xml", "styles.xml"];
        let paths = paths.map(|path| format!("xl/{path}"));
        let files: Vec<_> = paths
            .iter()
            .zip(bytes.split(|byte| *byte == 0))
            .map(|(path, bytes)| (path.as_str(), 0, bytes, bytes.len()))
            .collect();
        imported("table.xlsx", &zipped::archive(&files));
    }
}

fn imported(name: &str, bytes: &[u8]) {
    const MAP: &str = "figures: barred\nsource: notice\nheader: Force\nrole: police-officers\nmeasure: barred\n\
                       labels: [{column: Force, gives: area}]\nvalues: [{heading: \"20*\"}]\n";
    BASE.with(|root| {
        let (raw, mut files, mut faults) =
            import::content(root.path(), "barred.import.yaml").expect("what lies there can be read");
        // What is proposed can be read, and waits to be filled in, whatever stands in the table.
        if let Ok(proposed) = import::propose(bytes, name, Some("barred"), &raw) {
            let mut found = Faults::default();
            let file = files.add("proposed.yaml".to_owned(), Arc::from(proposed.as_str()));
            let read = yaml::parse(&proposed, file, 0, &files, &mut found);
            assert!(read.is_some() && !found.has_errors(), "a map that cannot be read is proposed:\n{proposed}");
            let _ = import::map_of("proposed.yaml", &proposed, &mut files, &mut found);
            told(&found, &files);
        }
        let map = import::map_of("barred.import.yaml", MAP, &mut files, &mut faults).expect("a map that can be read");
        let request = Request { name, bytes, source: None, date: TODAY };
        let plan = import::import(&request, map, &raw, &mut files, &mut faults);
        told(&faults, &files);
        assert!(
            plan.is_none_or(|plan| plan.writes.is_empty() || !faults.has_errors()),
            "what could not be read for sure is not written"
        );
    });
}

/// The bytes are files of the content: each begins with a line of `=== ` and its path, which leads to another path after ` -> `, and to a
/// folder where it ends with `/`.
pub fn tree(bytes: &[u8]) {
    let root = base();
    let content = root.path().join("content");
    let mark = b"\n=== ";
    let mut starts: Vec<usize> =
        bytes.windows(mark.len()).enumerate().filter(|(_, window)| window == mark).map(|(at, _)| at + mark.len()).collect();
    if bytes.starts_with(&mark[1..]) {
        starts.insert(0, mark.len() - 1);
    }
    for (number, start) in starts.iter().enumerate() {
        let end = starts.get(number + 1).map_or(bytes.len(), |next| next - mark.len());
        let Some(part) = bytes.get(*start..end) else { continue };
        let line = part.iter().position(|byte| *byte == b'\n').unwrap_or(part.len());
        let (named, body) = (&part[..line], part.get(line + 1..).unwrap_or_default());
        let arrow = b" -> ";
        let (name, to) = named
            .windows(arrow.len())
            .position(|window| window == arrow)
            .map_or((named, None), |at| (&named[..at], Some(&named[at + arrow.len()..])));
        let path = Path::new(OsStr::from_bytes(name));
        // Nothing is written outside the folder to try in, nor through a link that leads out of it.
        if !path.components().all(|part| matches!(part, Component::Normal(_))) || name.contains(&0) || name.is_empty() {
            continue;
        }
        let path = content.join(path);
        if path.ancestors().skip(1).take_while(|above| *above != content).any(Path::is_symlink) {
            continue;
        }
        // What the system does not take is not there to be read.
        let _ = path.parent().map(fs::create_dir_all);
        let _ = match to {
            Some(to) => std::os::unix::fs::symlink(OsStr::from_bytes(to), &path),
            None if name.ends_with(b"/") => fs::create_dir_all(&path),
            None if path.is_symlink() => Ok(()),
            None => fs::write(&path, body),
        };
    }
    judged(root.path());
}
