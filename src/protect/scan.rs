//! The whole site, held against the list: every file's path and bytes, whatever its kind.
//!
//! Entry point: [`scan`]. Where a name stands is told by file, line and column; never the name, nor what stands around it.

use super::archive::{self, Member};
use super::binary;
use super::escapes::Backslash;
use super::names::{Finder, Names};
use super::seen::Seen;
use super::text::{Reader, Reading, unescaped};
use crate::render::site::Site;
use memchr::{memchr, memchr_iter};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// A file in which names were found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// Its path, cut off where a name begins in it.
    pub path: String,
    /// Where the first stands.
    pub spot: Spot,
    /// In how many more places of the file one stands.
    pub more: usize,
}

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// In the file's own path.
    Path,
    /// Line and column, in characters, both from 1.
    Text(usize, usize),
    /// A byte, from 0, of a file that is not text.
    Byte(usize),
}

/// Every file in which a name was found, in order of paths.
#[must_use]
pub fn scan(site: &Site, names: &Names) -> Vec<Hit> {
    if names.is_empty() {
        return Vec::new();
    }
    let opened = opened(site);
    let batches = batches(site, &opened);
    let bytes = site.files().map(|(_, bytes)| bytes.len()).sum();
    let next = AtomicUsize::new(0);
    // Each worker takes the next batch, and remembers what it has read.
    let work = |_| {
        let mut reader = Reader::default();
        let mut seen = Seen::new(bytes);
        let mut hits = Vec::new();
        while let (Some(batch), Some(mut finder)) = (batches.get(next.fetch_add(1, Relaxed)), names.watch()) {
            let found = batch.iter().filter_map(|(path, what)| match what {
                What::File(bytes) => file(path, bytes, &mut reader, &mut finder, &mut seen),
                What::Packed(member) => member_of(path, member, &mut reader, &mut finder, &mut seen),
            });
            hits.extend(found);
        }
        hits
    };
    let mut hits: Vec<Hit> = (0..rayon::current_num_threads()).into_par_iter().flat_map_iter(work).collect();
    hits.sort();
    of_each_file(hits)
}

/// One for each file, of hits in order: what is packed in an archive was read by itself.
fn of_each_file(hits: Vec<Hit>) -> Vec<Hit> {
    let mut files: Vec<Hit> = Vec::with_capacity(hits.len());
    for hit in hits {
        match files.last_mut().filter(|last| last.path == hit.path) {
            Some(last) => last.more += hit.more + 1,
            None => files.push(hit),
        }
    }
    files
}

/// What is packed in the site's archives, but for what lies in the site with the same bytes, below the archive's own folder: that is read there.
fn opened(site: &Site) -> Vec<(&str, Vec<Member>)> {
    let files: Vec<(&str, &[u8])> = site.files().collect();
    let is_read = |member: &Member| {
        let below = member.path.split_once('/').map_or("", |(_, below)| below);
        site.get(below).is_some_and(|bytes| bytes == member.bytes)
    };
    let opened = files.into_par_iter().map(|(path, bytes)| {
        let mut members = archive::members(bytes);
        members.retain(|member| !is_read(member));
        (path, members)
    });
    opened.filter(|(_, members)| !members.is_empty()).collect()
}

/// What is read as one.
#[derive(Clone, Copy)]
enum What<'a> {
    /// A file of the site.
    File(&'a [u8]),
    /// What is packed in one.
    Packed(&'a Member),
}

/// The site's paths, and what lies there.
type Batch<'a> = Vec<(&'a str, What<'a>)>;

/// The site's files as they are shared out, the largest batches first, so that none is begun when the others are done. Tables of one kind
/// stay together, since they repeat one another's rows; a page is a batch by itself.
fn batches<'a>(site: &'a Site, opened: &'a [(&'a str, Vec<Member>)]) -> Vec<Batch<'a>> {
    let mut batches: BTreeMap<(&str, &str), Batch<'_>> = BTreeMap::new();
    let mut put = |name: &'a str, path: &'a str, what: What<'a>| {
        let alone = if Kind::of(name) == Kind::Markup { name } else { "" };
        batches.entry((ending(name), alone)).or_default().push((path, what));
    };
    for (path, bytes) in site.files() {
        put(path, path, What::File(bytes));
    }
    for (path, members) in opened {
        for member in members {
            put(&member.path, path, What::Packed(member));
        }
    }
    let length = |what: &What<'_>| match what {
        What::File(bytes) => bytes.len(),
        What::Packed(member) => member.bytes.len(),
    };
    let mut batches: Vec<_> = batches.into_values().collect();
    batches.sort_by_key(|batch| std::cmp::Reverse(batch.iter().map(|(_, what)| length(what)).sum::<usize>()));
    batches
}

fn ending(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// Whether a text holds a name.
#[must_use]
pub fn holds_name(text: &str, names: &Names) -> bool {
    names.watch().is_some_and(|mut finder| !whole_text(text, Kind::Text, &mut Reader::default(), &mut finder, None).is_empty())
}

/// What a file's text is written in, so far as names can hide in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Markup,
    Json,
    Text,
}

impl Kind {
    fn of(path: &str) -> Self {
        match ending(path) {
            "html" | "htm" | "xhtml" | "xml" | "svg" | "atom" | "rss" => Kind::Markup,
            "json" | "jsonld" | "geojson" | "webmanifest" | "map" => Kind::Json,
            _ => Kind::Text,
        }
    }
}

fn file<'a>(path: &str, bytes: &'a [u8], reader: &mut Reader, finder: &mut Finder<'_>, seen: &mut Seen<'a>) -> Option<Hit> {
    let in_path = whole_text(path, Kind::Text, reader, finder, None);
    let (text, found) = match std::str::from_utf8(bytes) {
        Ok(text) if memchr(0, bytes).is_none() => {
            let mut found = whole_text(text, Kind::of(path), reader, finder, Some(seen));
            if !found.is_empty() {
                // What was noted as seen held a name; and the same again in this file was passed over.
                seen.forget();
                found = whole_text(text, Kind::of(path), reader, finder, None);
            }
            (Some(text), found)
        }
        // What is packed in it is read by itself.
        _ => (None, not_text(bytes, reader, finder)),
    };
    let spot = match (in_path.first(), found.first()) {
        (Some(_), _) => Spot::Path,
        (None, Some(at)) => text.map_or(Spot::Byte(*at), |text| line_and_column(text, *at)),
        (None, None) => return None,
    };
    Some(Hit { path: shown(path, &in_path), spot, more: in_path.len() + found.len() - 1 })
}

/// A path, cut off where a name begins in it.
fn shown(path: &str, names_at: &[usize]) -> String {
    names_at.first().map_or(path.to_owned(), |at| {
        let folder = path.get(..*at).and_then(|before| before.rfind('/')).map_or(0, |slash| slash + 1);
        format!("{}[...]", path.get(..folder).unwrap_or_default())
    })
}

/// What is packed in the archive at a path: a hit stands where the packed file begins.
fn member_of<'a>(
    path: &str,
    member: &'a Member,
    reader: &mut Reader,
    finder: &mut Finder<'_>,
    seen: &mut Seen<'a>,
) -> Option<Hit> {
    let kind = Kind::of(&member.path);
    let in_path = whole_text(&member.path, Kind::Text, reader, finder, None);
    let inside = match std::str::from_utf8(&member.bytes) {
        Ok(text) if memchr(0, &member.bytes).is_none() => whole_text(text, kind, reader, finder, Some(seen)),
        _ => packed(&member.bytes, DEEPEST - 1, reader, finder),
    };
    if in_path.is_empty() && inside.is_empty() {
        return None;
    }
    // What was noted as seen held a name.
    seen.forget();
    let in_archives_path = whole_text(path, Kind::Text, reader, finder, None);
    Some(Hit { path: shown(path, &in_archives_path), spot: Spot::Byte(member.at), more: 0 })
}

/// The bytes at which names begin in a text, read in each way in which it may be meant.
fn whole_text<'a>(
    text: &'a str,
    kind: Kind,
    reader: &mut Reader,
    finder: &mut Finder<'_>,
    mut seen: Option<&mut Seen<'a>>,
) -> Vec<usize> {
    let bytes = text.as_bytes();
    let angled = kind == Kind::Markup || memchr(b'<', bytes).is_some();
    let backslash = if kind == Kind::Json { Backslash::Escape } else { Backslash::Itself };
    let reading = Reading { tags: angled, backslash };
    let letter = |at: usize| matches!(bytes.get(at + 1), Some(b'n' | b'r' | b't' | b'b' | b'f'));
    let script = kind != Kind::Json && memchr_iter(b'\\', bytes).any(letter);
    let mut found = Vec::new();
    let mut markup = false;
    if let (false, false, Some(seen)) = (angled, script, &mut seen) {
        for (from, to) in seen.unseen_lines(text) {
            markup |= reader.read(text.get(from..to).unwrap_or_default(), reading, finder, None);
            found.extend(finder.take().into_iter().map(|at| from + at));
        }
    } else {
        markup |= reader.read(text, reading, finder, seen);
    }
    if angled && kind != Kind::Markup {
        markup |= reader.read(text, Reading { tags: false, backslash }, finder, None);
    }
    if script {
        markup |= reader.read(text, Reading { tags: angled, backslash: Backslash::Escape }, finder, None);
    }
    found.extend(finder.take());
    if markup {
        for backslash in [Backslash::Itself, Backslash::Escape] {
            let (undone, places) = unescaped(text, backslash);
            reader.read(&undone, Reading { tags: true, backslash }, finder, None);
            found.extend(finder.take().into_iter().filter_map(|at| places.get(at)));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// How many archives within one another are opened.
const DEEPEST: u8 = 3;

/// The same for a file that is not text, with whatever is packed in it: a hit there stands where the packed file begins.
fn packed(bytes: &[u8], depth: u8, reader: &mut Reader, finder: &mut Finder<'_>) -> Vec<usize> {
    let mut found = not_text(bytes, reader, finder);
    for member in if depth == 0 { Vec::new() } else { archive::members(bytes) } {
        let in_path = whole_text(&member.path, Kind::Text, reader, finder, None);
        let inside = match std::str::from_utf8(&member.bytes) {
            Ok(text) if memchr(0, &member.bytes).is_none() => whole_text(text, Kind::of(&member.path), reader, finder, None),
            _ => packed(&member.bytes, depth - 1, reader, finder),
        };
        found.extend(in_path.into_iter().chain(inside).map(|_| member.at));
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn not_text(bytes: &[u8], reader: &mut Reader, finder: &mut Finder<'_>) -> Vec<usize> {
    let mut found = Vec::new();
    for (text, places) in binary::texts(bytes) {
        let in_text = whole_text(&text, Kind::Text, reader, finder, None);
        found.extend(in_text.into_iter().filter_map(|at| places.get(at).copied()));
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn line_and_column(text: &str, at: usize) -> Spot {
    let before = text.get(..at).unwrap_or(text);
    let line = before.rfind('\n').map_or(0, |end| end + 1);
    Spot::Text(before.bytes().filter(|b| *b == b'\n').count() + 1, before.get(line..).unwrap_or_default().chars().count() + 1)
}
