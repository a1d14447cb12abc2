//! Days written into the text of a file of the register, so that nothing else of it changes: no other line, no comment, no line end.
//!
//! Entry point: [`edit`]. Lines are changed where the places of a parsed record say; the outcome is parsed anew, and if it differs from what it was
//! by anything but what was wanted, there is no outcome.

use super::{Change, Field};
use crate::fault::{Faults, FileId, Files};
use crate::read::yaml::{self, Key, Kind, Node};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// What became of a line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Line {
    /// Of the line itself.
    now: Now,
    /// Lines that follow it now, with their ends.
    after: Vec<String>,
}

/// What became of a line itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum Now {
    /// Nothing.
    #[default]
    Stays,
    /// It reads otherwise; with its end.
    Reads(String),
    /// It is no more.
    Gone,
}

/// Why a file stays as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotEdited {
    /// It cannot be read.
    NotYaml,
    /// It holds no such record by now, or one with another address.
    Another(String),
    /// The record is written in a way in which no line can be added or taken out without touching others.
    Layout(String),
    /// What came out was not what was wanted. This is a mistake of the program.
    Differs,
}

impl fmt::Display for NotEdited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotEdited::NotYaml => f.write_str("it can no longer be read; run `answerable check`"),
            NotEdited::Another(id) => {
                write!(f, "it has changed meanwhile, and holds no source `{id}` with the address that was asked")
            }
            NotEdited::Layout(id) => {
                write!(f, "the record `{id}` is not written with a line for each field; write its days by hand")
            }
            NotEdited::Differs => {
                f.write_str("the change would have changed more than it should; please tell the makers of the program")
            }
        }
    }
}

/// Writes changes into the text of a file of the register.
///
/// # Errors
/// When the text cannot be changed as wanted, and only so; then nothing of it is.
pub fn edit(text: &str, changes: &[Change]) -> Result<String, NotEdited> {
    let before = records(text).ok_or(NotEdited::NotYaml)?;
    let sheet = Sheet::new(text);
    let mut lines: BTreeMap<usize, Line> = BTreeMap::new();
    for change in changes {
        let record =
            before.iter().find(|record| is_of(record, change)).ok_or_else(|| NotEdited::Another(change.id.to_string()))?;
        sheet.write(record, change, &mut lines).ok_or_else(|| NotEdited::Layout(change.id.to_string()))?;
    }
    sheet.end(&mut lines);
    let text = sheet.with(&lines);
    let after = records(&text).ok_or(NotEdited::Differs)?;
    if is_as_wanted(&before, &after, changes) { Ok(text) } else { Err(NotEdited::Differs) }
}

/// A record's fields in the order written.
type Record = Vec<(Key, Node)>;

/// The records of a file, as they were written; `None` if it cannot be read.
fn records(text: &str) -> Option<Vec<Record>> {
    let mut files = Files::default();
    let file: FileId = files.add(String::new(), Arc::from(text));
    let nodes = yaml::parse(text, file, 0, &files, &mut Faults::default())?;
    let mut records = Vec::new();
    for node in nodes {
        let items = match node.kind {
            Kind::List(items) => items,
            _ => vec![node],
        };
        for item in items {
            let Kind::Mapping(pairs) = item.kind else { return None };
            records.push(pairs);
        }
    }
    Some(records)
}

fn value<'a>(record: &'a Record, key: &str) -> Option<&'a Node> {
    record.iter().find(|(written, _)| written.text == key).map(|(_, value)| value)
}

fn scalar<'a>(record: &'a Record, key: &str) -> Option<&'a str> {
    match &value(record, key)?.kind {
        Kind::Scalar { text, .. } => Some(text.trim()),
        _ => None,
    }
}

fn is_of(record: &Record, change: &Change) -> bool {
    scalar(record, "id") == Some(change.id.as_str()) && scalar(record, "address") == Some(change.address.as_str())
}

/// A text by its lines.
struct Sheet<'a> {
    text: &'a str,
    /// Each line with its end, and where it begins.
    lines: Vec<(usize, &'a str)>,
}

/// Where something stands: its line, and the bytes of that line from and to.
#[derive(Debug, Clone, Copy)]
struct Spot {
    line: usize,
    from: usize,
    to: usize,
}

impl<'a> Sheet<'a> {
    fn new(text: &'a str) -> Self {
        let mut at = 0;
        let mut lines = Vec::new();
        for line in text.split_inclusive('\n') {
            lines.push((at, line));
            at += line.len();
        }
        Sheet { text, lines }
    }

    fn line(&self, number: usize) -> &'a str {
        self.lines.get(number).map_or("", |(_, line)| line)
    }

    /// The spot of a stretch of bytes; `None` if it goes over a line's end.
    fn spot(&self, start: u32, end: u32) -> Option<Spot> {
        let (start, end) = (start as usize, end as usize);
        let line = self.lines.partition_point(|(begins, _)| *begins <= start).checked_sub(1)?;
        let (begins, text) = *self.lines.get(line)?;
        let spot = Spot { line, from: start - begins, to: end.checked_sub(begins)? };
        (spot.from <= spot.to && spot.to <= text.trim_end_matches(['\r', '\n']).len()).then_some(spot)
    }

    /// A field that has a line to itself, perhaps with a comment behind it: where its key and its value stand.
    fn simple(&self, key: &Key, value: &Node) -> Option<(Spot, Spot)> {
        let Kind::Scalar { plain, .. } = value.kind else { return None };
        let written = self.text.get(value.place.start as usize..value.place.end as usize)?;
        let named = self.spot(key.place.start, key.place.end)?;
        let line = self.line(named.line);
        if !line.get(..named.from)?.bytes().all(|b| matches!(b, b' ' | b'-')) {
            return None;
        }
        // What is not written stands nowhere: behind the colon.
        let colon = named.to + line.get(named.to..)?.find(':')? + 1;
        let valued = if plain && written.trim().is_empty() {
            Spot { line: named.line, from: colon, to: colon }
        } else {
            self.spot(value.place.start, value.place.end)?
        };
        let rest = line.get(valued.to..)?;
        let alone = rest.trim().is_empty() || (rest.starts_with([' ', '\t']) && rest.trim_start().starts_with('#'));
        (valued.line == named.line && valued.from >= colon && alone).then_some((named, valued))
    }

    /// Notes what a change does to the lines; `None` if the record's layout does not let it.
    fn write(&self, record: &Record, change: &Change, lines: &mut BTreeMap<usize, Line>) -> Option<()> {
        for (field, day) in &change.fields {
            let written = record.iter().find(|(key, _)| key.text == field.key());
            match (written, day) {
                (Some((key, value)), Some(day)) => {
                    let (named, valued) = self.simple(key, value)?;
                    let line = self.line(named.line);
                    let gap = if valued.from > 0 && line.get(..valued.from)?.ends_with(':') { " " } else { "" };
                    let now = format!("{}{gap}{day}{}", line.get(..valued.from)?, line.get(valued.to..)?);
                    lines.entry(named.line).or_default().now = Now::Reads(now);
                }
                (Some((key, value)), None) => {
                    let (named, valued) = self.simple(key, value)?;
                    let line = self.line(named.line);
                    let (before, rest) = (line.get(..named.from)?, line.get(valued.to..)?);
                    if !before.bytes().all(|b| b == b' ') {
                        return None;
                    }
                    // A comment outlives the field behind which it stood.
                    let now =
                        if rest.trim().is_empty() { Now::Gone } else { Now::Reads(format!("{before}{}", rest.trim_start())) };
                    lines.entry(named.line).or_default().now = now;
                }
                (None, Some(day)) => {
                    let (named, _) = record.iter().rev().find_map(|(key, value)| self.simple(key, value))?;
                    let added = format!("{}{}: {day}", " ".repeat(named.from), field.key());
                    lines.entry(named.line).or_default().after.push(added + self.line_end(named.line));
                }
                (None, None) => {}
            }
        }
        Some(())
    }

    /// How a line ends, or where the text ends without one, how the line before it does.
    fn line_end(&self, number: usize) -> &'static str {
        let line = self.line(number);
        match (line.ends_with("\r\n"), line.ends_with('\n'), number.checked_sub(1)) {
            (true, ..) => "\r\n",
            (false, true, _) | (false, false, None) => "\n",
            (false, false, Some(before)) => self.line_end(before),
        }
    }

    /// Moves the want of a line end at the end of the text behind what was added there.
    fn end(&self, lines: &mut BTreeMap<usize, Line>) {
        let Some(number) = self.lines.len().checked_sub(1) else { return };
        let line = self.line(number);
        let Some(change) = lines.get_mut(&number).filter(|change| !line.ends_with('\n') && !change.after.is_empty()) else {
            return;
        };
        if let Some(last) = change.after.last_mut() {
            last.truncate(last.trim_end_matches(['\r', '\n']).len());
        }
        let end = self.line_end(number);
        match &mut change.now {
            Now::Stays => change.now = Now::Reads(format!("{line}{end}")),
            Now::Reads(now) => now.push_str(end),
            Now::Gone => {}
        }
    }

    fn with(&self, lines: &BTreeMap<usize, Line>) -> String {
        let mut text = String::with_capacity(self.text.len() + 64 * lines.len());
        for (number, (_, old)) in self.lines.iter().enumerate() {
            let change = lines.get(&number);
            text.extend(change.map_or(Some(*old), |change| change.kept(old)));
            text.extend(change.into_iter().flat_map(|change| &change.after).map(String::as_str));
        }
        text
    }
}

impl Line {
    /// What stands in the place of a line, if anything does.
    #[must_use]
    pub fn kept<'a>(&'a self, old: &'a str) -> Option<&'a str> {
        match &self.now {
            Now::Stays => Some(old),
            Now::Reads(now) => Some(now),
            Now::Gone => None,
        }
    }
}

/// Whether records differ by the days that were wanted, and by nothing else.
fn is_as_wanted(before: &[Record], after: &[Record], changes: &[Change]) -> bool {
    before.len() == after.len()
        && before.iter().zip(after).all(|(before, after)| {
            let fields = changes.iter().find(|change| is_of(before, change)).map_or(&[][..], |change| &change.fields);
            let is_changed = |key: &Key| fields.iter().any(|(field, _)| field.key() == key.text);
            let kept = |record: &Record| -> Vec<usize> {
                record.iter().enumerate().filter(|(_, (key, _))| !is_changed(key)).map(|(at, _)| at).collect()
            };
            let (old, new) = (kept(before), kept(after));
            let same_rest = old.len() == new.len()
                && old.iter().zip(&new).all(|(old, new)| match (before.get(*old), after.get(*new)) {
                    (Some((old_key, old)), Some((new_key, new))) => old_key.text == new_key.text && is_same(old, new),
                    _ => false,
                });
            same_rest && fields.iter().all(|(field, day)| is_day(after, *field, *day))
        })
}

fn is_day(record: &Record, field: Field, day: Option<Date>) -> bool {
    let times = record.iter().filter(|(key, _)| key.text == field.key()).count();
    match day {
        Some(day) => times == 1 && scalar(record, field.key()) == Some(day.to_string().as_str()),
        None => times == 0,
    }
}

fn is_same(old: &Node, new: &Node) -> bool {
    match (&old.kind, &new.kind) {
        (Kind::Scalar { text: old, plain: old_plain }, Kind::Scalar { text: new, plain: new_plain }) => {
            old == new && old_plain == new_plain
        }
        (Kind::List(old), Kind::List(new)) => old.len() == new.len() && old.iter().zip(new).all(|(old, new)| is_same(old, new)),
        (Kind::Mapping(old), Kind::Mapping(new)) => {
            old.len() == new.len()
                && old.iter().zip(new).all(|((old_key, old), (new_key, new))| old_key.text == new_key.text && is_same(old, new))
        }
        _ => false,
    }
}
