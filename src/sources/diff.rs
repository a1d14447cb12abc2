//! The change of a file as it is usually shown: a unified diff, with three lines around what has changed.

use super::edit::{Edited, Line};
use std::collections::BTreeMap;

/// Unchanged lines around a change.
const AROUND: usize = 3;

/// The change of a file from its old text to the edited one. `path` is as the maintainer would write it.
#[must_use]
pub fn unified(path: &str, old: &str, edited: &Edited) -> String {
    let old: Vec<&str> = old.split_inclusive('\n').collect();
    let mut out = format!("--- a/{path}\n+++ b/{path}\n");
    // How many lines more there are before a hunk in the new text than in the old one.
    let mut more: isize = 0;
    for hunk in hunks(&edited.lines, old.len()) {
        let mut body = String::new();
        let (mut minus, mut plus): (usize, usize) = (0, 0);
        for number in hunk.clone() {
            let line = old.get(number).copied().unwrap_or_default();
            let change = edited.lines.get(&number);
            let kept = change.map_or(Some(line), |change| change.kept(line));
            minus += 1;
            if kept == Some(line) {
                plus += 1;
                body.push_str(&shown(' ', line));
            } else {
                body.push_str(&shown('-', line));
            }
            let added = change.into_iter().flat_map(|change| &change.after).map(String::as_str);
            for added in kept.filter(|kept| *kept != line).into_iter().chain(added) {
                plus += 1;
                body.push_str(&shown('+', added));
            }
        }
        let first_new = hunk.start.checked_add_signed(more).unwrap_or_default();
        out.push_str(&format!("@@ -{} +{} @@\n{body}", range(hunk.start, minus), range(first_new, plus)));
        more += plus.cast_signed() - minus.cast_signed();
    }
    out
}

/// The first line of a range, from 1, and how many there are. Of none, the line before it.
fn range(from: usize, number: usize) -> String {
    let first = if number == 0 { from } else { from + 1 };
    if number == 1 { first.to_string() } else { format!("{first},{number}") }
}

fn shown(sign: char, line: &str) -> String {
    let end = if line.ends_with('\n') { "" } else { "\n\\ No newline at end of file\n" };
    format!("{sign}{line}{end}")
}

/// The stretches of old lines that are shown, none touching the next.
fn hunks(lines: &BTreeMap<usize, Line>, number: usize) -> Vec<std::ops::Range<usize>> {
    let mut hunks: Vec<std::ops::Range<usize>> = Vec::new();
    for at in lines.keys() {
        let around = at.saturating_sub(AROUND)..(at + AROUND + 1).min(number);
        match hunks.last_mut() {
            Some(last) if around.start <= last.end => last.end = around.end,
            _ => hunks.push(around),
        }
    }
    hunks
}
