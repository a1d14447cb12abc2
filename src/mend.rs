//! Faults that need nobody's judgement, mended in the text: a field that is misspelt, a date in another order, a value that needs quotes, rows
//! out of order.
//!
//! Entry point: [`mend`]. It changes texts and writes nothing; what is done to a file is shown before.

use crate::fault::{Fault, Faults, FileId, Files, Fix, Place};
use std::collections::BTreeMap;
use std::ops::Range;

/// A file as it would be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// As it is shown: `content/site.yaml`.
    pub path: String,
    /// The text that was read.
    pub old: String,
    /// The text with the faults mended.
    pub new: String,
    /// How many were.
    pub faults: usize,
}

/// Mends what can be, file by file in the order of their paths. Of two mends of the same words the first is made; the other comes with the next check.
#[must_use]
pub fn mend(faults: &Faults, files: &Files) -> Vec<Mended> {
    let mut of_files: BTreeMap<(&str, FileId), Vec<(Place, &Fix)>> = BTreeMap::new();
    for fault in faults.sorted(files) {
        if let Fault { place: Some(place), fix: Some(fix), .. } = fault {
            of_files.entry((files.path(place.file), place.file)).or_default().push((*place, fix));
        }
    }
    let mended = of_files.into_iter().filter_map(|((path, file), fixes)| {
        let old = files.text(file);
        let (new, faults) = with(old, &fixes);
        (new != old).then(|| Mended { path: path.to_owned(), old: old.to_owned(), new, faults })
    });
    mended.collect()
}

/// A text with all its mends, and how many could be made.
fn with(text: &str, fixes: &[(Place, &Fix)]) -> (String, usize) {
    let mut changes: Vec<(Range<usize>, String)> = Vec::new();
    let mut made = 0;
    for (place, fix) in fixes {
        let Some((range, words)) = change(text, *place, fix) else { continue };
        // Rows that stand elsewhere once all are in order are one mend, however many faults it was.
        let is_known = changes.iter().any(|(other, other_words)| *other == range && *other_words == words);
        if !is_known && changes.iter().any(|(other, _)| other.start < range.end && range.start < other.end) {
            continue;
        }
        made += 1;
        if !is_known {
            changes.push((range, words));
        }
    }
    changes.sort_by_key(|(range, _)| range.start);
    let (mut new, mut at) = (String::with_capacity(text.len()), 0);
    for (range, words) in changes {
        new.push_str(text.get(at..range.start).unwrap_or_default());
        new.push_str(&words);
        at = range.end;
    }
    new.push_str(text.get(at..).unwrap_or_default());
    (new, made)
}

/// What a mend puts in the place of what; `None` where the text is not of the form that it mends.
fn change(text: &str, place: Place, fix: &Fix) -> Option<(Range<usize>, String)> {
    let range = place.start as usize..place.end as usize;
    let written = text.get(range.clone())?;
    match fix {
        Fix::Write(words) => {
            // A date may stand in quotes, which it does not need.
            (!words.is_empty() && !written.contains('\n')).then(|| (range, words.clone()))
        }
        Fix::Drop(odd) => written.contains(*odd).then(|| (range, written.replace(*odd, ""))),
        Fix::Quote => quoted(text, place.start as usize),
        Fix::SortRows => sorted(text),
    }
}

/// The value in the line of a byte, in double quotes: what follows the first colon with a blank after it, if that stands before the byte or at its word.
fn quoted(text: &str, at: usize) -> Option<(Range<usize>, String)> {
    let line_start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let line = text.get(line_start..)?.split(['\r', '\n']).next()?;
    let from = line.find(": ")? + 2;
    let value = line.get(from..)?;
    let blanks = value.len() - value.trim_start().len();
    let value = value.trim();
    let start = line_start + from + blanks;
    let begins_otherwise = value.starts_with(['"', '\'', '[', '{', '|', '>', '#']);
    if value.is_empty() || begins_otherwise || value.contains(" #") || at < start {
        return None;
    }
    let value_quoted = format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""));
    Some((start..start + value.len(), value_quoted))
}

/// All rows below the header in the order of their bytes.
fn sorted(text: &str) -> Option<(Range<usize>, String)> {
    let header = text.find('\n')? + 1;
    let mut rows: Vec<&str> = text.get(header..)?.split_inclusive('\n').collect();
    // The last may have no end, and would run into the one that then follows it.
    let is_ended = rows.last().is_none_or(|row| row.ends_with('\n'));
    if !is_ended || rows.iter().any(|row| row.contains('"')) {
        return None;
    }
    rows.sort_by_key(|row| row.split(',').next());
    Some((header..text.len(), rows.concat()))
}

#[cfg(test)]
mod tests {
    use super::{quoted, sorted};

    fn in_quotes(line: &str, at: usize) -> Option<String> {
        quoted(line, at).map(|(range, words)| format!("{}{words}{}", &line[..range.start], &line[range.end..]))
    }

    #[test]
    fn a_value_is_put_in_quotes_and_nothing_else_of_its_line() {
        assert_eq!(in_quotes("title: A case: dismissal\nid: a\n", 13).as_deref(), Some("title: \"A case: dismissal\"\nid: a\n"));
        assert_eq!(in_quotes("  - text: *so* \"it\" was", 10).as_deref(), Some("  - text: \"*so* \\\"it\\\" was\""));
        // A field out of its column, a value that has quotes, a comment that is meant as one.
        for (line, at) in [("title: A case\n", 5), ("title: \"A\": b", 11), ("title: a: b # c", 8), ("title:\n", 5), ("a", 0)] {
            assert_eq!(in_quotes(line, at), None, "{line}");
        }
    }

    #[test]
    fn rows_are_sorted_below_their_header() {
        assert_eq!(sorted("b,c\nz,1\na,2\na,1\n"), Some((4..16, "a,2\na,1\nz,1\n".to_owned())));
        assert_eq!(sorted("b,c\nz,1\na,2"), None);
        assert_eq!(sorted("b"), None);
    }
}
