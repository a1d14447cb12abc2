//! From documents to the files of an index.
//!
//! Entry points: [`Index::take`] for each document in the order of the index, then [`Index::files`]. A document is known by its number in that
//! order; so lists of documents of a kind are in order of rank by themselves, and the reader's browser only puts them together.

use super::document::{Document, Kind};
use super::postings::encode;
use super::shelf::Shelf;
use super::tokens::{ASKING, ASKING_WELSH, COMMON, COMMON_WELSH, radicals, stem, tokens};
use crate::value::digest::Digest;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Documents whose lines stand in one file. Ten results are spread over ten files at worst.
pub const IN_FILE: usize = 32;
/// Bytes of a file of words with their documents, unless one word takes more.
pub const WORDS_FILE: usize = 16_000;
/// Bytes of a file of words for spelling.
pub const SPELLING_FILE: usize = 8_000;
/// Bytes of the longest list of titles that is kept. A word in so many titles tells none from another, so it may rank as one in texts does.
pub const TITLES_LIST: usize = 4_000;
/// Letters of the words that are offered for a slip.
const SPELLED: std::ops::RangeInclusive<usize> = 3..=24;

/// An index in the making.
#[derive(Debug, Default)]
pub struct Index {
    /// Whether it is of Welsh pages: then words find each other whatever their initial mutation.
    welsh: bool,
    /// By the word as it is written: where it stands among `written`.
    known: HashMap<String, usize>,
    written: Vec<Written>,
    /// By what words are compared by, names and filters: where it stands among `terms`.
    found: HashMap<String, usize>,
    terms: Vec<Term>,
    lines: Vec<String>,
    documents: u32,
    kinds: Vec<(&'static str, u32, u32)>,
}

/// A word as it is written.
#[derive(Debug)]
struct Written {
    word: String,
    /// Where it stands among the terms; `None` for a word that is not indexed.
    term: Option<usize>,
    /// In how many documents it stands, and the last of them.
    count: u32,
    last: Option<u32>,
}

/// What is looked for, with the documents that it stands in.
#[derive(Debug, Default)]
struct Term {
    key: String,
    all: Vec<u32>,
    titles: Vec<u32>,
    /// Of a name of a force: the filter that stands for all that is of the force.
    of_force: Option<String>,
}

impl Term {
    fn add(list: &mut Vec<u32>, document: u32) {
        if list.last() != Some(&document) {
            list.push(document);
        }
    }
}

/// What is read first: which files there are, and what begins each.
#[derive(Debug, Serialize)]
struct Root<'a> {
    made: &'a str,
    documents: u32,
    in_file: usize,
    kinds: &'a [(&'static str, u32, u32)],
    /// Words that are not indexed.
    common: Vec<&'a str>,
    /// How a number is asked for, and the kinds that then come first.
    asking: Vec<&'a str>,
    counting: Vec<&'a str>,
    ranked: Vec<&'a str>,
    welsh: bool,
    words: Vec<String>,
    begins: Vec<String>,
    ends: Vec<String>,
}

impl Index {
    /// That of Welsh pages.
    #[must_use]
    pub fn welsh() -> Self {
        Index { welsh: true, ..Index::default() }
    }

    fn common(&self) -> impl Iterator<Item = &'static str> + use<> {
        COMMON.into_iter().chain(COMMON_WELSH.into_iter().filter({
            let welsh = self.welsh;
            move |_| welsh
        }))
    }

    /// Takes the next document.
    pub fn take(&mut self, document: &Document) {
        let number = self.documents;
        self.documents += 1;
        match self.kinds.last_mut().filter(|(kind, ..)| *kind == document.kind.id()) {
            Some((_, _, end)) => *end = number + 1,
            None => self.kinds.push((document.kind.id(), number, number + 1)),
        }
        for title in document.titles() {
            tokens(title, self.welsh, |word| self.word(word, number, true));
        }
        for text in document.texts() {
            tokens(text, self.welsh, |word| self.word(word, number, false));
        }
        for name in &document.names {
            let key = key(name, self.welsh, stem);
            self.term(format!("={key}"), number);
        }
        // As they are written: "Staffs" is no "staff".
        for name in &document.force_names {
            let key = key(name, self.welsh, str::to_owned);
            let at = self.term(format!("!{key}"), number);
            if let Some(term) = self.terms.get_mut(at).filter(|term| term.of_force.is_none()) {
                term.of_force = document.filters.iter().find(|filter| filter.starts_with("force:")).cloned();
            }
        }
        for filter in &document.filters {
            self.term(format!(":{filter}"), number);
        }
        self.lines.push(document.line());
    }

    fn word(&mut self, word: &str, document: u32, in_title: bool) {
        let at = if let Some(at) = self.known.get(word) {
            *at
        } else {
            let term = (!self.common().any(|common| common == word)).then(|| self.place(stem(word)));
            self.known.insert(word.to_owned(), self.written.len());
            self.written.push(Written { word: word.to_owned(), term, count: 0, last: None });
            self.written.len() - 1
        };
        let Some(written) = self.written.get_mut(at) else { return };
        if written.last != Some(document) {
            written.last = Some(document);
            written.count += 1;
        }
        let Some(term) = written.term.and_then(|term| self.terms.get_mut(term)) else { return };
        Term::add(&mut term.all, document);
        if in_title {
            Term::add(&mut term.titles, document);
        }
    }

    fn term(&mut self, key: String, document: u32) -> usize {
        let at = self.place(key);
        if let Some(term) = self.terms.get_mut(at) {
            Term::add(&mut term.all, document);
        }
        at
    }

    fn place(&mut self, key: String) -> usize {
        if let Some(at) = self.found.get(&key) {
            return *at;
        }
        let at = self.terms.len();
        self.found.insert(key.clone(), at);
        self.terms.push(Term { key, ..Term::default() });
        at
    }

    /// The files, by their paths below the index's own folder. Each begins with a line that says to which making it belongs, so that a browser
    /// never mixes files of two.
    #[must_use]
    pub fn files(self) -> Vec<(String, String)> {
        let common = self.common().collect();
        let Index { welsh, mut written, mut terms, lines, documents, kinds, .. } = self;
        terms.sort_unstable_by(|a, b| a.key.cmp(&b.key));
        let akin = if welsh { akin(&terms) } else { HashMap::new() };
        let encoded: Vec<(String, String)> = terms
            .into_par_iter()
            .map(|Term { key, all, titles, of_force }| {
                let titles = Some(encode(&titles)).filter(|list| list.len() <= TITLES_LIST).unwrap_or_default();
                let more =
                    akin.get(&key).map(|akin| akin.join(" ")).or(of_force).map(|more| format!("\t{more}")).unwrap_or_default();
                let line = format!("{key}\t{}\t{titles}{more}", encode(&all));
                (key, line)
            })
            .collect();
        let mut words = Shelf::default();
        for (key, line) in &encoded {
            words.push(key, line, WORDS_FILE);
        }
        drop(encoded);
        written.retain(|written| {
            written.term.is_some()
                && SPELLED.contains(&written.word.len())
                && written.word.bytes().all(|byte| byte.is_ascii_lowercase())
        });
        let (mut begins, mut ends) = (Shelf::default(), Shelf::default());
        written.sort_unstable_by(|a, b| a.word.cmp(&b.word));
        for Written { word, count, .. } in &written {
            begins.push(word, &format!("{word}\t{count}"), SPELLING_FILE);
        }
        written.sort_by(|a, b| a.word.bytes().rev().cmp(b.word.bytes().rev()));
        for Written { word, count, .. } in &written {
            ends.push(word, &format!("{word}\t{count}"), SPELLING_FILE);
        }
        let lines: Vec<String> = lines.chunks(IN_FILE).map(<[String]>::concat).collect();
        let mut files = Vec::new();
        for (folder, shelf) in [("words", words.files), ("begins", begins.files), ("ends", ends.files), ("documents", lines)] {
            files.extend(shelf.into_iter().enumerate().map(|(at, file)| (format!("{folder}/{at}.txt"), file)));
        }
        let digests: String = files.par_iter().map(|(_, file)| Digest::of(file.as_bytes()).to_string()).collect();
        let made = Digest::of(digests.as_bytes()).to_string();
        let made = made.get(..12).unwrap_or(&made);
        for (_, file) in &mut files {
            file.insert_str(0, &format!("{made}\n"));
        }
        let root = Root {
            made,
            documents,
            in_file: IN_FILE,
            kinds: &kinds,
            common,
            asking: ASKING.into_iter().chain(ASKING_WELSH.into_iter().filter(|_| welsh)).collect(),
            counting: Kind::COUNTING.map(Kind::id).to_vec(),
            ranked: Kind::RANKED.map(Kind::id).to_vec(),
            welsh,
            words: words.firsts,
            begins: begins.firsts,
            ends: ends.firsts,
        };
        // A struct of texts and numbers always has a form in JSON.
        files.push(("index.json".to_owned(), serde_json::to_string(&root).unwrap_or_default()));
        files
    }
}

/// Of each Welsh stem the others that share a radical with it: its other mutated forms, as far as they stand somewhere.
fn akin(terms: &[Term]) -> HashMap<String, Vec<String>> {
    let mut by_radical: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let stems =
        || terms.iter().map(|term| term.key.as_str()).filter(|key| key.starts_with(|first: char| first.is_ascii_lowercase()));
    for stem in stems() {
        for radical in radicals(stem) {
            by_radical.entry(radical).or_default().insert(stem);
        }
    }
    let of = |stem: &str| {
        let others: BTreeSet<&str> =
            radicals(stem).iter().filter_map(|radical| by_radical.get(radical)).flatten().copied().collect();
        others.into_iter().filter(|other| *other != stem).map(str::to_owned).collect::<Vec<_>>()
    };
    stems().map(|stem| (stem.to_owned(), of(stem))).filter(|(_, others)| !others.is_empty()).collect()
}

/// A name or an id as it is looked for whole.
fn key(name: &str, welsh: bool, as_compared: impl Fn(&str) -> String) -> String {
    let mut key = Vec::new();
    tokens(name, welsh, |word| key.push(as_compared(word)));
    key.join("-")
}
