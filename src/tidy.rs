//! Records in the form in which they are usually written: fields in the order of their kind, no blanks at the ends of lines, one line end at the
//! end. Every comment stays with the field below it.
//!
//! Entry point: [`tidy`]. It moves lines and rewrites none, and gives back only what reads as the same records with the same comments.

use crate::fault::{Faults, Files};
use crate::read::shape::{self, Definitions, Json};
use crate::read::yaml::{self, Kind as NodeKind, Node};
use crate::schema::Kind;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

/// Why a text stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Untidied {
    /// It cannot be read as YAML, or holds a key twice; `check` says which.
    NotYaml,
    /// What came out would not read as the same records. This is a mistake of the program.
    Differs,
}

/// A text of records of a kind in its usual form.
///
/// # Errors
/// When it cannot be read, or what came out is not the same.
pub fn tidy(text: &str, kind: &Kind) -> Result<String, Untidied> {
    let before = documents(text).ok_or(Untidied::NotYaml)?;
    let text = text.replace("\r\n", "\n");
    let nodes = documents(&text).ok_or(Untidied::NotYaml)?;
    let mut definitions = Definitions::default();
    let record = kind.record(&mut definitions);
    let records = shape::list(record.clone());
    let page = Page::of(&text);
    let mut lines: Vec<String> = Vec::new();
    let mut at = 0;
    // What parts records of one file is moved by none of them.
    for (number, node) in nodes.iter().enumerate() {
        let end = nodes.get(number + 1).map_or(page.lines.len(), |next| page.separator_before(page.line(next.place.start)));
        let sheet = Sheet { page: &page, definitions: &definitions };
        let shape = if matches!(node.kind, NodeKind::List(_)) { &records } else { &record };
        lines.extend(sheet.node(node, shape, at..end));
        at = end;
    }
    if nodes.is_empty() {
        lines = page.lines.iter().map(|line| (*line).to_owned()).collect();
    }
    let mut kept = block_lines(&text);
    for node in &nodes {
        lines_of_texts(node, &page, &mut kept);
    }
    let new = with_ends(lines, &kept);
    let after = documents(&new).ok_or(Untidied::Differs)?;
    let is_same = before.len() == after.len() && before.iter().zip(&after).all(|(before, after)| reads_alike(before, after));
    let comments = |text: &str| {
        let mut comments: Vec<String> =
            text.lines().map(str::trim).filter(|line| line.starts_with('#')).map(str::to_owned).collect();
        comments.sort();
        comments
    };
    if is_same && comments(&text) == comments(&new) { Ok(new) } else { Err(Untidied::Differs) }
}

fn documents(text: &str) -> Option<Vec<Node>> {
    let (mut files, mut faults) = (Files::default(), Faults::default());
    let file = files.add(String::new(), Arc::from(text));
    let nodes = yaml::parse(text, file, 0, &files, &mut faults).filter(|_| !faults.has_errors())?;
    nodes.iter().all(is_clear).then_some(nodes)
}

/// Whether each key stands once, so that it is clear what a record says.
fn is_clear(node: &Node) -> bool {
    match &node.kind {
        NodeKind::List(items) => items.iter().all(is_clear),
        NodeKind::Mapping(pairs) => {
            let keys: BTreeSet<&str> = pairs.iter().map(|(key, _)| key.text.as_str()).collect();
            keys.len() == pairs.len() && pairs.iter().all(|(_, node)| is_clear(node))
        }
        NodeKind::Scalar { .. } => true,
    }
}

/// Whether two nodes hold the same, in whatever order their fields stand.
fn reads_alike(one: &Node, other: &Node) -> bool {
    match (&one.kind, &other.kind) {
        (NodeKind::Scalar { text, plain }, NodeKind::Scalar { text: other, plain: is_plain }) => {
            text == other && plain == is_plain
        }
        (NodeKind::List(items), NodeKind::List(others)) => {
            items.len() == others.len() && items.iter().zip(others).all(|(item, other)| reads_alike(item, other))
        }
        (NodeKind::Mapping(pairs), NodeKind::Mapping(others)) => {
            let same = |(key, value): &(yaml::Key, Node)| {
                let of_key: Vec<&Node> =
                    others.iter().filter(|(other, _)| other.text == key.text).map(|(_, node)| node).collect();
                matches!(of_key.as_slice(), [other] if reads_alike(value, other))
            };
            pairs.len() == others.len() && pairs.iter().all(same)
        }
        _ => false,
    }
}

/// A text by its lines.
struct Page<'a> {
    lines: Vec<&'a str>,
    starts: Vec<usize>,
}

impl<'a> Page<'a> {
    fn of(text: &'a str) -> Self {
        let mut starts = vec![0];
        starts.extend(text.match_indices('\n').map(|(at, _)| at + 1));
        Page { lines: text.split('\n').collect(), starts }
    }

    fn line(&self, byte: u32) -> usize {
        self.starts.partition_point(|start| *start <= byte as usize).saturating_sub(1)
    }

    fn column(&self, byte: u32) -> usize {
        (byte as usize).saturating_sub(self.starts.get(self.line(byte)).copied().unwrap_or(0))
    }

    fn text(&self, line: usize) -> &'a str {
        self.lines.get(line).copied().unwrap_or_default()
    }

    /// The line of dashes above a record, if one is there; else the record's own.
    fn separator_before(&self, line: usize) -> usize {
        (0..line)
            .rev()
            .take_while(|at| self.is_aside(*at) || self.text(*at).starts_with("---"))
            .find(|at| self.text(*at).starts_with("---"))
            .unwrap_or(line)
    }

    /// Whether a line says nothing: it is empty or a comment.
    fn is_aside(&self, line: usize) -> bool {
        let text = self.text(line).trim_start();
        text.is_empty() || text.starts_with('#')
    }

    /// The first of the comments that stand right above a line, none of them before `from`.
    fn with_comments(&self, line: usize, from: usize) -> usize {
        let is_comment = |at: &usize| self.text(*at).trim_start().starts_with('#');
        (from..line).rev().take_while(is_comment).last().unwrap_or(line)
    }
}

/// Lines of a page, moved about.
struct Sheet<'a> {
    page: &'a Page<'a>,
    definitions: &'a Definitions,
}

impl Sheet<'_> {
    /// The lines of a node and what stands in them, its fields in order.
    fn node(&self, node: &Node, shape: &Json, range: Range<usize>) -> Vec<String> {
        match &node.kind {
            NodeKind::Mapping(pairs) => self.mapping(pairs, shape, range),
            NodeKind::List(items) => self.list(items, shape, range),
            NodeKind::Scalar { .. } => self.as_they_are(range),
        }
    }

    fn as_they_are(&self, range: Range<usize>) -> Vec<String> {
        range.map(|line| self.page.text(line).to_owned()).collect()
    }

    fn list(&self, items: &[Node], shape: &Json, range: Range<usize>) -> Vec<String> {
        let starts: Vec<usize> = items.iter().map(|item| self.page.line(item.place.start)).collect();
        let begins_with_dash = |line: &usize| self.page.text(*line).trim_start().starts_with('-') && range.contains(line);
        // Items in brackets, or after more than one dash, stay.
        if !starts.iter().all(begins_with_dash) || starts.windows(2).any(|pair| pair.first() >= pair.last()) || starts.is_empty()
        {
            return self.as_they_are(range);
        }
        let of_item = self.definitions.items_of(shape);
        let firsts: Vec<usize> = starts.iter().map(|line| self.page.with_comments(*line, range.start)).collect();
        let mut lines = self.as_they_are(range.start..firsts.first().copied().unwrap_or(range.start));
        for (number, (item, start)) in items.iter().zip(&starts).enumerate() {
            let first = firsts.get(number).copied().unwrap_or(*start);
            let end = firsts.get(number + 1).copied().unwrap_or(range.end);
            lines.extend(self.as_they_are(first..*start));
            match (&item.kind, of_item) {
                (NodeKind::Mapping(pairs), Some(shape)) => lines.extend(self.mapping(pairs, shape, *start..end)),
                _ => lines.extend(self.as_they_are(*start..end)),
            }
        }
        lines
    }

    fn mapping(&self, pairs: &[(yaml::Key, Node)], shape: &Json, range: Range<usize>) -> Vec<String> {
        let keys: Vec<usize> = pairs.iter().map(|(key, _)| self.page.line(key.place.start)).collect();
        let is_block = keys.windows(2).all(|pair| pair.first() < pair.last()) && keys.iter().all(|line| range.contains(line));
        let (Some((first_key, _)), Some(first_line), true) = (pairs.first(), keys.first().copied(), is_block) else {
            return self.as_they_are(range);
        };
        let column = self.page.column(first_key.place.start);
        let Some(lead) = self.page.text(first_line).get(..column) else { return self.as_they_are(range) };
        // Only a dash may stand before the first field, and nothing before the others.
        let is_dash = lead.trim_start() == "- ";
        if !(lead.trim().is_empty() || is_dash) || lead.contains(['{', '[']) {
            return self.as_they_are(range);
        }
        let Some(fields) = self.definitions.fields_of(shape) else { return self.as_they_are(range) };
        let mut bounds: Vec<usize> = Vec::with_capacity(pairs.len() + 1);
        for (number, line) in keys.iter().enumerate() {
            bounds.push(if number == 0 {
                *line
            } else {
                self.page.with_comments(*line, keys.get(number - 1).copied().unwrap_or(0) + 1)
            });
        }
        bounds.push(range.end);
        let mut parts: Vec<(usize, Vec<String>)> = Vec::with_capacity(pairs.len());
        for (number, (key, value)) in pairs.iter().enumerate() {
            let (Some(from), Some(to), Some(line)) = (bounds.get(number), bounds.get(number + 1), keys.get(number)) else {
                continue;
            };
            let field = fields.iter().position(|(name, _)| *name == key.text);
            let mut lines = self.as_they_are(*from..*line);
            let value_line = self.page.line(value.place.start);
            let shape = field.and_then(|at| fields.get(at)).map(|(_, shape)| *shape);
            match shape {
                Some(shape) if value_line > *line && value_line < *to => {
                    lines.extend(self.as_they_are(*line..line + 1));
                    lines.extend(self.node(value, shape, line + 1..*to));
                }
                _ => lines.extend(self.as_they_are(*line..*to)),
            }
            if number == 0 && is_dash {
                let blank = format!("{}  ", lead.trim_end().trim_end_matches('-'));
                if let Some(own) = lines.get_mut(line - from) {
                    *own = format!("{blank}{}", own.get(column..).unwrap_or_default());
                }
            }
            parts.push((field.unwrap_or(usize::MAX), lines));
        }
        // Blank lines at the end part this record from what follows, whatever field stands last.
        let mut tail = Vec::new();
        if let Some((_, last)) = parts.last_mut() {
            while last.len() > 1 && last.last().is_some_and(|line| line.trim().is_empty()) {
                tail.extend(last.pop());
            }
        }
        parts.sort_by_key(|(field, _)| *field);
        let mut lines = self.as_they_are(range.start..first_line);
        let begin = lines.len();
        lines.extend(parts.into_iter().flat_map(|(_, lines)| lines));
        lines.extend(tail);
        if is_dash {
            // Comments above what is now the first field stand above the dash.
            let own = (begin..lines.len()).find(|at| lines.get(*at).is_some_and(|line| !line.trim_start().starts_with('#')));
            if let Some(own) = own.and_then(|at| lines.get_mut(at)) {
                *own = format!("{lead}{}", own.get(column..).unwrap_or_default());
            }
        }
        lines
    }
}

/// The lines of texts that stand over several, in quotes or without: they end as they do, and what is empty among them parts them.
fn lines_of_texts(node: &Node, page: &Page<'_>, kept: &mut Vec<String>) {
    match &node.kind {
        NodeKind::List(items) => items.iter().for_each(|item| lines_of_texts(item, page, kept)),
        NodeKind::Mapping(pairs) => pairs.iter().for_each(|(_, value)| lines_of_texts(value, page, kept)),
        NodeKind::Scalar { .. } => {
            let (first, last) = (page.line(node.place.start), page.line(node.place.end.saturating_sub(1)));
            if first < last {
                kept.extend(page.lines.get(first..=last).into_iter().flatten().map(|line| (*line).to_owned()));
            }
        }
    }
}

/// The lines of texts in a block end as they do: their blanks may be meant.
fn block_lines(text: &str) -> Vec<String> {
    let mut kept = Vec::new();
    let mut block: Option<usize> = None;
    for line in text.split('\n') {
        let indent = line.len() - line.trim_start().len();
        if let Some(column) = block {
            if line.trim().is_empty() || indent > column {
                kept.push(line.to_owned());
                continue;
            }
            block = None;
        }
        let value = line.trim_end().rsplit([' ', ':']).next().unwrap_or_default();
        if value.starts_with(['|', '>']) && value.len() <= 3 {
            let dash = line.trim_start().starts_with("- ");
            block = Some(if dash { indent + 1 } else { indent });
        }
    }
    kept
}

/// Lines without blanks at their ends, no two empty ones together, and one line end at the end.
fn with_ends(lines: Vec<String>, kept: &[String]) -> String {
    let mut out: Vec<String> = Vec::with_capacity(lines.len());
    for line in lines {
        let is_kept = !line.trim().is_empty() && kept.contains(&line);
        let line = if is_kept { line } else { line.trim_end().to_owned() };
        if !(line.is_empty() && out.last().is_none_or(String::is_empty) && !kept.iter().any(|kept| kept.trim().is_empty())) {
            out.push(line);
        }
    }
    while out.last().is_some_and(String::is_empty) {
        out.pop();
    }
    out.join("\n") + "\n"
}
