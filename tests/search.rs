//! The index that the search page reads: how words are compared, that no file grows without bound, that nothing stands in it that no page
//! shows, and that the same documents give the same bytes.

use crate::common::real_content;
use crate::site_support;
use answerable::render::search::document::{Document, Kind};
use answerable::render::search::index::{IN_FILE, Index, SPELLING_FILE, TITLES_LIST, WORDS_FILE};
use answerable::render::search::postings::{MAP, SYMBOLS, encode};
use answerable::render::search::tokens::{radicals, stem, tokens};
use answerable::render::site::Site;
use proptest::prelude::*;
use site_support::{site, text};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

#[test]
fn words_of_one_family_are_compared_by_one_stem() {
    let list = include_str!("search/stems.txt").lines().filter(|line| !line.starts_with('#'));
    let mut seen = 0;
    for (word, expected) in list.filter_map(|line| line.split_once(' ')) {
        let mut stems = Vec::new();
        tokens(word, false, |token| stems.push(stem(token)));
        assert_eq!(stems.join("+"), expected, "{word}");
        seen += 1;
    }
    assert!(seen > 90, "the list is there: {seen}");
}

#[test]
fn welsh_words_are_traced_to_what_they_may_be_mutated_from() {
    let list = include_str!("search/mutations.txt").lines().filter(|line| !line.starts_with('#'));
    let mut seen = 0;
    for (word, expected) in list.filter_map(|line| line.split_once(' ')) {
        assert_eq!(radicals(word).join(" "), expected, "{word}");
        seen += 1;
    }
    assert!(seen > 30, "the list is there: {seen}");
}

/// The lines of the words of an index.
fn word_lines(index: Index) -> Vec<String> {
    let files: BTreeMap<String, String> = index.files().into_iter().collect();
    files
        .iter()
        .filter(|(path, _)| path.starts_with("words/"))
        .flat_map(|(_, file)| file.lines().skip(1).map(str::to_owned))
        .collect()
}

#[test]
fn in_welsh_alone_a_word_leads_to_its_mutated_forms() {
    let words = ["cyhuddo", "gyhuddo", "heddlu'r", "diswyddo", "ddiswyddo"].map(str::to_owned);
    let lines = |mut index: Index| {
        index.take(&document(1, &words));
        word_lines(index)
    };
    let akin = |lines: &[String], word: &str| {
        lines
            .iter()
            .find(|line| line.split('\t').next() == Some(word))
            .and_then(|line| line.split('\t').nth(3).map(str::to_owned))
    };
    let welsh = lines(Index::welsh());
    assert_eq!(akin(&welsh, "cyhuddo").as_deref(), Some("gyhuddo"));
    assert_eq!(akin(&welsh, "ddiswyddo").as_deref(), Some("diswyddo"));
    assert!(welsh.iter().any(|line| line.starts_with("heddlu\t")), "{welsh:?}");
    let english = lines(Index::default());
    assert!(english.iter().all(|line| line.split('\t').count() == 3), "{english:?}");
    assert!(english.iter().any(|line| line.starts_with("heddlur\t")), "{english:?}");
}

/// A list as the browser reads it.
fn decode(list: &str) -> Vec<u32> {
    let value = |byte: u8| u32::try_from(SYMBOLS.iter().position(|symbol| *symbol == byte).expect("a symbol")).expect("of few");
    let mut found = Vec::new();
    if let Some(map) = list.strip_prefix(MAP) {
        for (at, pair) in (0..).zip(map.as_bytes().chunks(2)) {
            let bits = value(pair[0]) * 23 + value(pair[1]);
            found.extend((0..9).filter(|bit| bits >> bit & 1 == 1).map(|bit| at * 9 + bit));
        }
        return found;
    }
    let (mut next, mut step, mut unit) = (0, 0, 1);
    for byte in list.bytes() {
        let digit = value(byte);
        step += digit % 12 * unit;
        if digit >= 12 {
            unit *= 12;
            step += unit;
        } else {
            found.push(next + step);
            (next, step, unit) = (next + step + 1, 0, 1);
        }
    }
    found
}

fn document(number: usize, words: &[String]) -> Document {
    let (title, rest) = words.split_at(words.len().min(3));
    Document {
        path: format!("cases/x/x-{number}.html"),
        kind: Kind::Case,
        title: title.join(" "),
        title_english: false,
        line: format!("Case {number}."),
        line_english: false,
        also: Vec::new(),
        texts: vec![rest.join(" ")],
        names: vec![format!("x-{number}")],
        force_names: Vec::new(),
        filters: BTreeSet::from([format!("force:f{}", number % 3)]),
    }
}

fn index(documents: &[Vec<String>]) -> BTreeMap<String, String> {
    let mut index = Index::default();
    for (number, words) in documents.iter().enumerate() {
        index.take(&document(number, words));
    }
    index.files().into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_of_documents_is_read_again(documents in proptest::collection::btree_set(0_u32..3000, 0..900)) {
        let documents: Vec<u32> = documents.into_iter().collect();
        let list = encode(&documents);
        prop_assert_eq!(decode(&list), documents);
        prop_assert!(list.len() <= 2 + 2 * 3000_usize.div_ceil(9), "{}", list.len());
        prop_assert!(!list.contains(|c: char| c.is_alphanumeric()), "{}", list);
    }

    #[test]
    fn no_file_grows_beyond_its_bound(documents in proptest::collection::vec(proptest::collection::vec("[a-zA-Zâŵ0-9’]{1,14}", 0..40), 0..400)) {
        let files = index(&documents);
        prop_assert_eq!(&files, &index(&documents));
        for (path, file) in files.iter().filter(|(path, _)| path.ends_with(".txt")) {
            let lines = file.lines().count() - 1;
            let most = match path.split('/').next() {
                Some("words") => WORDS_FILE,
                Some("begins" | "ends") => SPELLING_FILE,
                _ => {
                    prop_assert!(lines <= IN_FILE, "{} has {} lines", path, lines);
                    continue;
                }
            };
            // The line that says to which making the file belongs stands before the others.
            prop_assert!(file.len() <= most + 14 || lines == 1, "{}: {} bytes", path, file.len());
            for line in file.lines().skip(1) {
                let titles = line.split('\t').nth(2).map_or(0, str::len);
                prop_assert!(titles <= TITLES_LIST, "{}", line);
            }
        }
    }
}

/// All words of a page as a reader of its text or of its head finds them, by their stems.
fn words_of(page: &str, welsh: bool) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut take = |text: &str| {
        tokens(text, welsh, |word| {
            words.insert(stem(word));
        });
    };
    for piece in page.split('<') {
        let (tag, text) = piece.split_once('>').unwrap_or(("", piece));
        if tag.starts_with("meta name=\"description\"") {
            take(&unescaped(tag));
        }
        take(&unescaped(text));
    }
    words
}

fn unescaped(text: &str) -> String {
    let pairs =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&#x2F;", "/"), ("&amp;", "&")];
    pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// The file of an address.
fn file_of(path: &str) -> String {
    let path = path.split('#').next().unwrap_or_default();
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// What the index of a language holds that the page it leads to, in that language or in English, does not show.
fn not_shown(site: &Site, language: &str, pages: &str) -> Vec<String> {
    let welsh = language == "cy";
    let below = |folder: &str| {
        let folder = format!("search/{language}/{folder}/");
        let numbered = (0..).map_while(|at| {
            let path = format!("{folder}{at}.txt");
            site.get(&path).map(|_| text(site, &path))
        });
        numbered.flat_map(|file| file.lines().skip(1).map(str::to_owned).collect::<Vec<_>>()).collect::<Vec<_>>()
    };
    let documents: Vec<Vec<String>> =
        below("documents").iter().map(|line| line.split('\t').map(str::to_owned).collect()).collect();
    let mut shown: Vec<BTreeSet<String>> = Vec::new();
    let mut wrong = Vec::new();
    let mut known: BTreeMap<String, (String, BTreeSet<String>)> = BTreeMap::new();
    for fields in &documents {
        let [path, title, line, _] = &fields[..] else { panic!("a document has four fields: {fields:?}") };
        let file = file_of(path);
        let (page, words) = known.entry(file.clone()).or_insert_with(|| {
            let (own, english) = (text(site, &format!("{pages}{file}")), text(site, &file));
            let words = words_of(&own, welsh).into_iter().chain(words_of(&english, welsh)).collect();
            (unescaped(&own), words)
        });
        if let Some((_, anchor)) = path.split_once('#')
            && !page.contains(&format!("id=\"{anchor}\""))
        {
            wrong.push(format!("{path}: the page has no such part"));
        }
        for (what, said) in [("title", title), ("line", line)] {
            tokens(said, welsh, |word| {
                let stem = stem(word);
                if !words.contains(&stem) {
                    wrong.push(format!("{path}: {word} of its {what}: {said}"));
                }
            });
        }
        shown.push(words.clone());
    }
    assert!(documents.len() > 300, "every site has the vocabulary: {}", documents.len());
    let lines = below("words");
    let filters: BTreeSet<&str> =
        lines.iter().filter_map(|line| line.strip_prefix(':')).filter_map(|line| line.split('\t').next()).collect();
    for line in &lines {
        let fields: Vec<&str> = line.split('\t').collect();
        let [key, all, ..] = fields[..] else { panic!("three fields or four: {line}") };
        assert!(fields.len() <= 3 + usize::from(welsh || key.starts_with('!')), "{line}");
        if key.starts_with('!') {
            assert!(
                fields.get(3).is_some_and(|filter| filters.contains(filter)),
                "a name of a force leads to all that is of it: {line}"
            );
        }
        if key.starts_with([':', '=']) {
            continue;
        }
        // The first to bear a name of a force is its page, which prints them all; after it comes the list of its cases.
        let (said, most): (Vec<String>, usize) = match key.strip_prefix('!') {
            Some(name) => (name.split('-').map(stem).collect(), 1),
            None => (vec![key.to_owned()], usize::MAX),
        };
        for document in decode(all).into_iter().take(most) {
            let at = usize::try_from(document).expect("a number of a document");
            if let Some(word) = said.iter().find(|word| !shown[at].contains(*word)) {
                wrong.push(format!("{}: {word} of {key}", documents[at][0]));
            }
        }
    }
    // Words for spelling are those of documents.
    let stems: BTreeSet<String> =
        below("words").iter().map(|line| line.split('\t').next().unwrap_or_default().to_owned()).collect();
    for line in below("begins").iter().chain(&below("ends")) {
        let word = line.split('\t').next().unwrap_or_default();
        if !stems.contains(&stem(word)) {
            wrong.push(format!("spelling: {word}"));
        }
    }
    wrong
}

#[test]
fn the_index_holds_only_what_its_pages_show() {
    let mut wrong = Vec::new();
    for name in ["overturned", "corrections", "prose", "reviews", "blocks", "welsh", "nothing"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites").join(name);
        let site = site(&root, real_content::content_day());
        wrong.extend(not_shown(&site, "en", "").into_iter().map(|what| format!("{name}: {what}")));
        if site.get("search/cy/index.json").is_some() {
            wrong.extend(not_shown(&site, "cy", "cy/").into_iter().map(|what| format!("{name}, in Welsh: {what}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_index_is_no_promise_and_not_in_the_copy() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/prose");
    let site = site(&root, real_content::content_day());
    assert!(site.get("search/en/words/0.txt").is_some() && site.get("search/index.html").is_some());
    let sitemap = text(&site, "sitemap.xml");
    assert!(sitemap.contains("/search/</loc>") && !sitemap.contains("/search/en"), "{sitemap}");
    let copy = site.get("data/site.zip").expect("there is a copy");
    let holds = |name: &str| copy.windows(name.len()).any(|bytes| bytes == name.as_bytes());
    assert!(holds("/search/index.html") && !holds("search/en/"));
}
