//! Faults for machines: one JSON object a line (`--format json`).

use super::{Fault, Faults, Files, Place, Severity};
use serde::Serialize;

#[derive(Serialize)]
struct Line<'a> {
    severity: &'static str,
    rule: &'a str,
    found: &'a str,
    #[serde(flatten)]
    at: Option<At<'a>>,
    label: &'a str,
    expected: &'a str,
    mend: &'a str,
    related: Vec<Related<'a>>,
    /// The rule of publication: `R5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    publication_rule: Option<String>,
}

/// Where: `line` and `column` count from 1, the column in characters; `start` and `end` are byte offsets.
#[derive(Serialize)]
struct At<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    start: u32,
    end: u32,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    at: At<'a>,
    words: &'a str,
}

/// All faults, each a JSON object on a line of its own. Empty if there are none.
#[must_use]
pub fn report(faults: &Faults, files: &Files) -> String {
    let mut out = String::new();
    for fault in faults.sorted(files) {
        // Serialising strings and numbers into a String cannot fail.
        out.push_str(&serde_json::to_string(&line(fault, files)).unwrap_or_default());
        out.push('\n');
    }
    out
}

fn line<'a>(fault: &'a Fault, files: &'a Files) -> Line<'a> {
    Line {
        severity: match fault.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        rule: fault.rule,
        found: &fault.found,
        at: fault.place.map(|place| at(place, files)),
        label: &fault.label,
        expected: &fault.expected,
        mend: &fault.mend,
        related: fault.related.iter().map(|(place, words)| Related { at: at(*place, files), words }).collect(),
        publication_rule: fault.publication.map(|(number, _)| format!("R{number}")),
    }
}

fn at(place: Place, files: &Files) -> At<'_> {
    let (line, column) = files.line_and_column(place);
    At { file: files.path(place.file), line, column, start: place.start, end: place.end }
}
