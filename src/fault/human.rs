//! Faults laid out for people: the line, a marker under it, what was expected and how to mend it.

use super::{Fault, Faults, Files, Severity};
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use std::fmt::Write as _;

/// All faults, one after the other, and a closing line that counts them. Empty if there are none.
#[must_use]
pub fn report(faults: &Faults, files: &Files, colour: bool) -> String {
    let mut out = all(faults, files, colour);
    let (errors, warnings) = faults.counts();
    if errors + warnings > 0 {
        let _ = writeln!(out, "{}", closing(errors, warnings));
    }
    out
}

/// As many faults as anybody mends in one go. A file of a machine's making may hold a fault in every word.
const MOST_SHOWN: usize = 1_000;

/// A longer line is not laid out: on no screen it could be read, and to look for its marks takes as long as it is, for each fault in it.
const LONGEST_SHOWN: usize = 4_000;

/// All faults, one after the other, each with an empty line after it; of very many the first, and how many more there are.
#[must_use]
pub fn all(faults: &Faults, files: &Files, colour: bool) -> String {
    let sorted = faults.sorted(files);
    let mut out: String = sorted.iter().take(MOST_SHOWN).map(|fault| one(fault, files, colour) + "\n\n").collect();
    let more = sorted.len().saturating_sub(MOST_SHOWN);
    if more > 0 {
        let _ = writeln!(out, "{more} more are shown when these are mended; --format json tells all of them.\n");
    }
    out
}

fn closing(errors: usize, warnings: usize) -> String {
    let count = |n: usize, word: &str| format!("{n} {word}{}", if n == 1 { "" } else { "s" });
    match (errors, warnings) {
        (0, w) => format!("{}. Nothing stops the build.", count(w, "warning")),
        (e, 0) => format!("{}. Nothing was written; the site that stood still stands.", count(e, "error")),
        (e, w) => {
            format!("{} and {}. Nothing was written; the site that stood still stands.", count(e, "error"), count(w, "warning"))
        }
    }
}

/// One fault, without a line end.
fn one(fault: &Fault, files: &Files, colour: bool) -> String {
    let level = match fault.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = level.primary_title(&fault.found).id(fault.rule).elements(Vec::<annotate_snippets::Message<'_>>::new());
    if let Some(place) = fault.place {
        let mut places = vec![(place, fault.label.as_str(), AnnotationKind::Primary)];
        places.extend(fault.related.iter().map(|(at, words)| (*at, words.as_str(), AnnotationKind::Context)));
        // One snippet a file; a file's places together, the fault's own file first.
        let mut order: Vec<super::FileId> = Vec::new();
        for (at, _, _) in &places {
            if !order.contains(&at.file) {
                order.push(at.file);
            }
        }
        for file in order {
            let text = files.text(file);
            if text.is_empty() {
                // Empty, or of no kind that is read: there is no line to show.
                group = group.element(Origin::path(files.path(file)));
                continue;
            }
            let own: Vec<_> = places.iter().filter(|(at, _, _)| at.file == file).collect();
            let (from, to) = window(text, own.iter().map(|(at, _, _)| (at.start as usize, at.end as usize)));
            if own.iter().any(|(at, _, _)| is_too_long(text, (at.start as usize, at.end as usize))) {
                for (at, words, _) in own {
                    let (line, column) = files.line_and_column(*at);
                    group = group.element(Origin::path(files.path(file)).line(line).char_column(column));
                    let what = if words.is_empty() { String::new() } else { format!(" ({words})") };
                    let marked = clamp(text, at.start as usize, at.end as usize);
                    let marked: String = text[marked.0..marked.1].chars().take(60).collect();
                    group = group.element(
                        Level::NOTE.with_name("here").message(format!("`{marked}`{what}, in a line too long to be shown")),
                    );
                }
                continue;
            }
            let line_start = files.line(file, from);
            let mut snippet = Snippet::source(&text[from..to]).path(files.path(file)).line_start(line_start).fold(true);
            for (at, words, kind) in own {
                let (start, end) = clamp(text, at.start as usize, at.end as usize);
                let mark = kind.span(start.max(from) - from..end.max(from).min(to) - from);
                snippet = snippet.annotation(if words.is_empty() { mark } else { mark.label(*words) });
            }
            group = group.element(snippet);
        }
    }
    if !fault.expected.is_empty() {
        group = group.element(Level::NOTE.with_name("expected").message(&fault.expected));
    }
    if !fault.mend.is_empty() {
        group = group.element(Level::HELP.with_name("mend").message(&fault.mend));
    }
    let publication =
        fault.publication.map(|(number, title)| format!("R{number}, {title} (the site tells it at methods/rules/r{number}/)"));
    if let Some(publication) = &publication {
        group = group.element(Level::NOTE.with_name("rule").message(publication));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

/// The part of a text worth handing to the renderer: whole lines around the marks, so that a large file is not laid out for one line.
fn window(text: &str, marks: impl Iterator<Item = (usize, usize)>) -> (usize, usize) {
    let (mut from, mut to) = (text.len(), 0);
    for (start, end) in marks {
        let (start, end) = clamp(text, start, end);
        from = from.min(start);
        to = to.max(end);
    }
    let from = from.min(to);
    let line_from = text[..from].rfind('\n').map_or(0, |at| at + 1);
    let line_to = text[to..].find('\n').map_or(text.len(), |at| to + at);
    (line_from, line_to)
}

/// Whether a mark stands in a line that is too long to be laid out.
fn is_too_long(text: &str, mark: (usize, usize)) -> bool {
    let (from, to) = window(text, std::iter::once(mark));
    to - from > LONGEST_SHOWN
}

/// Keeps a mark inside its text and on character boundaries, and on its first line: a block scalar is marked where it begins.
fn clamp(text: &str, start: usize, end: usize) -> (usize, usize) {
    let mut start = start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let line_end = text[start..end].find(['\n', '\r']).map_or(end, |at| start + at);
    (start, line_end)
}
