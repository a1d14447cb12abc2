//! What is wrong with the content, as facts: which rule, where, what was found, what was expected, how to mend it.
//!
//! Every step returns faults; only the edge (`cli`) prints them, in words for people ([`human`]) or as JSON ([`json`]).
//! A fault is worded once, where it is found. Nothing here knows what a case or a force is.

pub mod human;
pub mod json;
mod nearest;

pub use nearest::nearest;

use std::sync::{Arc, OnceLock};

/// Whether a fault stops the build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The build stops and the old site stays.
    Error,
    /// The build goes on; the maintainer is told.
    Warning,
}

/// A file that was read, by its position in [`Files`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A stretch of a file: bytes `start..end` of its text.
///
/// Line and column are worked out from the text only when a fault is printed, so that carrying a place costs 12 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Which file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Place {
    /// The very beginning of a file, for faults that concern it as a whole.
    #[must_use]
    pub fn start_of(file: FileId) -> Self {
        Place { file, start: 0, end: 0 }
    }

    /// From a byte of a file's text to the end of its line.
    #[must_use]
    pub fn rest_of_line(file: FileId, text: &str, at: usize) -> Self {
        let end = text.get(at..).and_then(|rest| rest.find(['\n', '\r'])).map_or(text.len(), |length| at + length);
        let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Place { file, start: byte(at), end: byte(end) }
    }
}

/// A value and where it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<T> {
    /// The value.
    pub value: T,
    /// Where it stands in the content.
    pub place: Place,
}

/// The files that were read, with their texts, so that a fault can show the line it speaks of.
#[derive(Debug, Default)]
pub struct Files {
    files: Vec<File>,
}

#[derive(Debug)]
struct File {
    path: String,
    text: Arc<str>,
    /// Where each line but the first begins; found when the first fault of the file is told, since a table may have many.
    lines: OnceLock<Vec<usize>>,
    /// How many characters begin before each [`BLOCK`] of bytes; found when the first column is told, since all of a file may stand in one line.
    characters: OnceLock<Vec<usize>>,
}

/// Bytes of a file whose characters are counted together.
const BLOCK: usize = 1024;

impl File {
    /// How many characters begin before a byte.
    fn characters_before(&self, byte: usize) -> usize {
        let begins = |bytes: &[u8]| bytes.iter().filter(|byte| !matches!(byte, 0x80..0xc0)).count();
        let counted = self.characters.get_or_init(|| {
            let blocks = self.text.as_bytes().chunks(BLOCK).scan(0, |before, block| {
                *before += begins(block);
                Some(*before)
            });
            std::iter::once(0).chain(blocks).collect()
        });
        let block = byte / BLOCK;
        let rest = self.text.as_bytes().get(block * BLOCK..byte).unwrap_or_default();
        counted.get(block).copied().unwrap_or(0) + begins(rest)
    }
}

impl Files {
    /// Takes a file in. `path` is as the maintainer would write it, with `/`, relative to the project (`content/site.yaml`).
    pub fn add(&mut self, path: String, text: Arc<str>) -> FileId {
        let id = u32::try_from(self.files.len()).unwrap_or(u32::MAX);
        self.files.push(File { path, text, lines: OnceLock::new(), characters: OnceLock::new() });
        FileId(id)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The bytes of their texts.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.files.iter().map(|file| file.text.len() as u64).sum()
    }

    /// Every file, in the order in which they were taken in.
    pub fn ids(&self) -> impl Iterator<Item = FileId> {
        (0..self.files.len()).filter_map(|at| u32::try_from(at).ok().map(FileId))
    }

    /// The path under which a file was taken in.
    #[must_use]
    pub fn path(&self, id: FileId) -> &str {
        self.files.get(id.0 as usize).map_or("", |file| &file.path)
    }

    /// Whether a file was taken in under this path.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.files.iter().any(|file| file.path == path)
    }

    /// The text of a file.
    #[must_use]
    pub fn text(&self, id: FileId) -> &str {
        self.files.get(id.0 as usize).map_or("", |file| &file.text)
    }

    /// The same, shared with whoever keeps it.
    #[must_use]
    pub fn shared_text(&self, id: FileId) -> Arc<str> {
        self.files.get(id.0 as usize).map_or_else(|| Arc::from(""), |file| Arc::clone(&file.text))
    }

    /// The line, from 1, in which a byte of a file stands.
    #[must_use]
    pub fn line(&self, id: FileId, byte: usize) -> usize {
        let Some(file) = self.files.get(id.0 as usize) else { return 1 };
        let lines = file.lines.get_or_init(|| file.text.match_indices('\n').map(|(at, _)| at + 1).collect());
        lines.partition_point(|start| *start <= byte) + 1
    }

    /// Line and column of a place's start, both from 1; the column counts characters, as an editor does.
    #[must_use]
    pub fn line_and_column(&self, place: Place) -> (usize, usize) {
        let text = self.text(place.file);
        let mut start = (place.start as usize).min(text.len());
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let line = self.line(place.file, start);
        let Some(file) = self.files.get(place.file.0 as usize) else { return (line, 1) };
        let starts = file.lines.get().map_or(&[][..], Vec::as_slice);
        let line_start = line.checked_sub(2).and_then(|at| starts.get(at)).copied().unwrap_or(0);
        (line, file.characters_before(start) - file.characters_before(line_start) + 1)
    }
}

/// What mends a fault without anything to look up or to decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fix {
    /// This stands where the fault is.
    Write(String),
    /// This character does not stand there.
    Drop(char),
    /// The value in the line of the fault stands in quotes, from its beginning to its end.
    Quote,
    /// All rows of the fault's table below its header stand in the order of their bytes.
    SortRows,
}

/// One thing that is wrong, worded for the person who will mend it.
#[derive(Debug, Clone)]
pub struct Fault {
    /// Error or warning.
    pub severity: Severity,
    /// The rule's name: states the fault, not the cure (`impossible-date`).
    pub rule: &'static str,
    /// What was found, in one sentence.
    pub found: String,
    /// Where; `None` only for what has no file, such as a missing folder.
    pub place: Option<Place>,
    /// A few words beside the marker under the source line; may be empty.
    pub label: String,
    /// What was expected; may be empty where `found` says it.
    pub expected: String,
    /// How to mend it.
    pub mend: String,
    /// Other places that matter, each with a few words ("first written here").
    pub related: Vec<(Place, String)>,
    /// The rule of publication that is broken, by number and title, if it is one.
    pub publication: Option<(u8, &'static str)>,
    /// What mends it by itself (`check --fix`).
    pub fix: Option<Fix>,
}

impl Fault {
    /// An error at a place.
    #[must_use]
    pub fn error(rule: &'static str, place: Place, found: impl Into<String>) -> Self {
        Fault {
            severity: Severity::Error,
            rule,
            found: clipped(found.into()),
            place: Some(place),
            label: String::new(),
            expected: String::new(),
            mend: String::new(),
            related: Vec::new(),
            publication: None,
            fix: None,
        }
    }

    /// A warning at a place.
    #[must_use]
    pub fn warning(rule: &'static str, place: Place, found: impl Into<String>) -> Self {
        Fault { severity: Severity::Warning, ..Fault::error(rule, place, found) }
    }

    /// An error that no file holds, such as a missing folder.
    #[must_use]
    pub fn nowhere(rule: &'static str, found: impl Into<String>) -> Self {
        let place = Place::start_of(FileId(u32::MAX));
        Fault { place: None, ..Fault::error(rule, place, found) }
    }

    /// Adds the words beside the marker.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Adds what was expected.
    #[must_use]
    pub fn expected(mut self, expected: impl Into<String>) -> Self {
        self.expected = expected.into();
        self
    }

    /// Adds how to mend it.
    #[must_use]
    pub fn mend(mut self, mend: impl Into<String>) -> Self {
        self.mend = mend.into();
        self
    }

    /// Says what mends it by itself.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }

    /// Says which rule of publication is broken.
    #[must_use]
    pub fn under(mut self, number: u8, title: &'static str) -> Self {
        self.publication = Some((number, title));
        self
    }

    /// Adds another place that matters.
    #[must_use]
    pub fn also(mut self, place: Place, words: impl Into<String>) -> Self {
        self.related.push((place, words.into()));
        self
    }
}

/// Longest sentence printed, in characters: what somebody wrote is quoted in it, and may be a whole file on one line.
const LONGEST: usize = 400;

fn clipped(found: String) -> String {
    match found.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{} [...]", &found[..at]),
        None => found,
    }
}

/// The faults of one run.
#[derive(Debug, Clone, Default)]
pub struct Faults {
    list: Vec<Fault>,
}

impl Faults {
    /// Adds one.
    pub fn push(&mut self, fault: Fault) {
        self.list.push(fault);
    }

    /// Adds several.
    pub fn extend(&mut self, faults: impl IntoIterator<Item = Fault>) {
        self.list.extend(faults);
    }

    /// Adds all of another run's.
    pub fn append(&mut self, mut other: Faults) {
        self.list.append(&mut other.list);
    }

    /// All of them, in the order in which they were found.
    #[must_use]
    pub fn into_list(self) -> Vec<Fault> {
        self.list
    }

    /// Keeps those whose file's path is wanted; the path of what has no file is empty.
    pub fn keep(&mut self, is_wanted: impl Fn(&str) -> bool, files: &Files) {
        self.list.retain(|fault| is_wanted(fault.place.map_or("", |place| files.path(place.file))));
    }

    /// Whether anything found stops the build.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|fault| fault.severity == Severity::Error)
    }

    /// Whether nothing at all was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many errors and how many warnings.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        let errors = self.list.iter().filter(|fault| fault.severity == Severity::Error).count();
        (errors, self.list.len() - errors)
    }

    /// All faults in the order of files and lines, so that the same content gives the same report whatever the order of the checks.
    #[must_use]
    pub fn sorted(&self, files: &Files) -> Vec<&Fault> {
        let mut sorted: Vec<&Fault> = self.list.iter().collect();
        sorted.sort_by_key(|fault| {
            let path = fault.place.map_or("", |place| files.path(place.file));
            let start = fault.place.map_or(0, |place| place.start);
            (path, start, fault.rule, fault.found.as_str())
        });
        sorted
    }
}
