//! Finding words in free text: whole words, whatever their case, in which sentence, and where in the file.
//!
//! Rules say which words; here is only how words are found. A pattern is words in order ("would have been dismissed"); a word that ends
//! in `*` stands for all words that begin so ("convict*").

use crate::fault::{Files, Place, Placed};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::ops::Range;
use std::rc::Rc;

/// A text cut into words, to be searched for many patterns.
#[derive(Debug, Clone)]
pub struct Words {
    /// Each word in lower case, with where it stands, and whether a sentence ends before it.
    all: Rc<[Word]>,
    /// The words' positions in the order of the alphabet: many patterns are looked for, and few begin with a word of the text.
    sorted: Rc<[usize]>,
    beginnings: Beginnings,
}

/// With which two letters words of a text begin: most patterns begin with others, and need not be looked for.
#[derive(Debug, Clone, Default)]
struct Beginnings([u32; 26]);

impl Beginnings {
    /// The number of a letter from a to z.
    fn letter(byte: Option<&u8>) -> Option<u8> {
        byte.filter(|byte| byte.is_ascii_lowercase()).map(|byte| byte - b'a')
    }

    fn add(&mut self, word: &str) {
        let [first, second] = [0, 1].map(|at| Self::letter(word.as_bytes().get(at)));
        if let (Some(first), Some(second)) = (first, second)
            && let Some(seconds) = self.0.get_mut(usize::from(first))
        {
            *seconds |= 1 << second;
        }
    }

    /// Whether a word may begin with what a pattern begins with; surely none where this says no.
    fn may_have(&self, pattern: &str) -> bool {
        let [first, second] = [0, 1].map(|at| Self::letter(pattern.as_bytes().get(at)));
        match (first, second) {
            (Some(first), Some(second)) => self.0.get(usize::from(first)).is_none_or(|seconds| seconds & (1 << second) != 0),
            _ => true,
        }
    }
}

thread_local! {
    /// The texts that were cut last on this thread, newest first: rule after rule asks for those of one record.
    static CUT: RefCell<VecDeque<(String, Words)>> = const { RefCell::new(VecDeque::new()) };
}

/// Of how many texts the words are kept: those of a long record, with hyphens and without.
const MOST_CUT: usize = 64;

#[derive(Debug)]
struct Word {
    lower: String,
    range: Range<usize>,
    begins_sentence: bool,
}

impl Words {
    /// Cuts a text. Apostrophes and digits belong to words, and so do hyphens within them: "six-year-old" is one word.
    #[must_use]
    pub fn of(text: &str) -> Self {
        CUT.with_borrow_mut(|cut| {
            if let Some((_, words)) = cut.iter().find(|(known, _)| known == text) {
                return words.clone();
            }
            let words = Words::cut(text);
            cut.truncate(MOST_CUT - 1);
            cut.push_front((text.to_owned(), words.clone()));
            words
        })
    }

    fn cut(text: &str) -> Self {
        let mut words: Vec<Word> = Vec::new();
        let mut start: Option<usize> = None;
        let mut sentence_ended = true;
        let mut close = |from: usize, to: usize, sentence_ended: &mut bool| {
            let raw = text.get(from..to).unwrap_or("");
            let trimmed = raw.trim_end_matches(['-', '\'', '\u{2019}']);
            let lower = trimmed.replace('\u{2019}', "'").to_lowercase();
            words.push(Word { lower, range: from..from + trimmed.len(), begins_sentence: std::mem::take(sentence_ended) });
        };
        for (at, c) in text.char_indices() {
            let inner = start.is_some() && matches!(c, '-' | '\u{2011}' | '\'' | '\u{2019}');
            if c.is_alphanumeric() || inner {
                start.get_or_insert(at);
                continue;
            }
            if let Some(from) = start.take() {
                close(from, at, &mut sentence_ended);
            }
            sentence_ended |= matches!(c, '.' | '!' | '?' | ';' | ':' | '\n') && !is_abbreviation(text, at);
        }
        if let Some(from) = start.take() {
            close(from, text.len(), &mut sentence_ended);
        }
        Words::indexed(words)
    }

    fn indexed(words: Vec<Word>) -> Self {
        let mut sorted: Vec<usize> = (0..words.len()).collect();
        sorted.sort_by(|a, b| words.get(*a).map(|word| &word.lower).cmp(&words.get(*b).map(|word| &word.lower)));
        let mut beginnings = Beginnings::default();
        for word in &words {
            beginnings.add(&word.lower);
        }
        Words { all: words.into(), sorted: sorted.into(), beginnings }
    }

    /// The same, but hyphens part words: "six-year-old" is three, and "ex-wife" holds "wife".
    #[must_use]
    pub fn apart(text: &str) -> Self {
        // Blanks of as many bytes, so that each word keeps its place.
        let parted = ['-', '\u{2010}', '\u{2011}']
            .iter()
            .fold(text.to_owned(), |text, hyphen| text.replace(*hyphen, &" ".repeat(hyphen.len_utf8())));
        Words::of(&parted)
    }

    /// The words of an address: `%20` and the like stand for what they mean, and all but letters and digits parts words.
    #[must_use]
    pub fn of_address(address: &str) -> Self {
        let parted: String = unescaped(address).chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
        Words::of(&parted)
    }

    /// Where a pattern stands, from the first to the last.
    #[must_use]
    pub fn find(&self, pattern: &str) -> Vec<Range<usize>> {
        if !self.beginnings.may_have(pattern) {
            return Vec::new();
        }
        let parts: Vec<&str> = pattern.split_whitespace().collect();
        let Some(first) = parts.first().map(|part| part.trim_end_matches('*')) else { return Vec::new() };
        let lower = |at: &usize| self.all.get(*at).map_or("", |word| word.lower.as_str());
        let from = self.sorted.partition_point(|at| lower(at) < first);
        let beginnings = self.sorted.iter().skip(from).take_while(|at| lower(at).starts_with(first));
        let window = |at: &usize| self.all.get(*at..at + parts.len());
        let found = |window: &&[Word]| window.iter().zip(&parts).all(|(word, part)| is(&word.lower, part));
        let mut ranges: Vec<Range<usize>> = beginnings.filter_map(window).filter(found).filter_map(span).collect();
        ranges.sort_by_key(|range| range.start);
        ranges
    }

    /// Where any of several patterns stands, in order; of those that overlap, all.
    #[must_use]
    pub fn find_any(&self, patterns: &[&str]) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = patterns.iter().flat_map(|pattern| self.find(pattern)).collect();
        found.sort_by_key(|range| (range.start, range.end));
        found.dedup();
        found
    }

    /// Whether any of several patterns stands in the text.
    #[must_use]
    pub fn has_any(&self, patterns: &[&str]) -> bool {
        patterns.iter().any(|pattern| !self.find(pattern).is_empty())
    }

    /// The sentence in which a stretch of the text stands, as words of their own. A colon or semicolon ends a sentence too.
    #[must_use]
    pub fn sentence(&self, range: &Range<usize>) -> Words {
        let at = self.all.iter().position(|word| word.range.end > range.start).unwrap_or(0);
        let first = self.all.iter().take(at + 1).rposition(|word| word.begins_sentence).unwrap_or(0);
        let rest = self.all.iter().skip(first + 1).take_while(|word| !word.begins_sentence);
        let words = self.all.iter().skip(first).take(1).chain(rest);
        let copied = words.map(|w| Word { lower: w.lower.clone(), range: w.range.clone(), begins_sentence: w.begins_sentence });
        Words::indexed(copied.collect())
    }

    /// The first sentence, as words of their own.
    #[must_use]
    pub fn first_sentence(&self) -> Words {
        self.sentence(&(0..1))
    }

    /// Whether the sentence in which a stretch stands says that something is not so.
    #[must_use]
    pub fn is_denied(&self, range: &Range<usize>) -> bool {
        self.sentence(range).has_any(&["not", "never", "no", "neither", "nor", "none"])
    }

    /// The stretch from the first word to the last; nothing where there is no word.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.iter().map(|(_, range)| range).reduce(|all, word| all.start..word.end).unwrap_or(0..0)
    }

    /// The words before a stretch of the text within its sentence, nearest last.
    #[must_use]
    pub fn before(&self, range: &Range<usize>) -> Vec<&str> {
        let at = self.all.iter().position(|word| word.range.end > range.start).unwrap_or(0);
        let first = self.all.iter().take(at + 1).rposition(|word| word.begins_sentence).unwrap_or(0);
        self.all.iter().take(at).skip(first).map(|word| word.lower.as_str()).collect()
    }

    /// The words after a stretch of the text within its sentence, nearest first.
    #[must_use]
    pub fn after(&self, range: &Range<usize>) -> Vec<&str> {
        let rest = self.all.iter().skip_while(|word| word.range.start < range.end);
        rest.take_while(|word| !word.begins_sentence).map(|word| word.lower.as_str()).collect()
    }

    /// All words in lower case, each with where it stands.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Range<usize>)> {
        self.all.iter().map(|word| (word.lower.as_str(), word.range.clone()))
    }
}

/// The letters of a text, by which very many texts are passed over without being cut into words.
#[derive(Debug)]
pub struct Letters {
    lower: String,
    /// Whether the text has a letter beside A to Z that in lower case is one of a to z.
    has_strange: bool,
}

impl Letters {
    /// Those of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        // The sign for kelvin and the dotted capital I: of all characters no other is written so in lower case.
        Letters { lower: text.to_ascii_lowercase(), has_strange: text.contains(['\u{212a}', '\u{130}']) }
    }

    /// Whether one of several patterns may stand in the text; surely none where this says no. What it says yes to, only its words tell.
    #[must_use]
    pub fn may_hold(&self, patterns: &[&str]) -> bool {
        // A word that a pattern stands for begins with the pattern's letters, and stands in the text in one piece.
        let letters = |pattern: &str| pattern.bytes().take_while(u8::is_ascii_lowercase).count();
        self.has_strange
            || patterns.iter().any(|pattern| {
                let stem = pattern.as_bytes().get(..letters(pattern)).unwrap_or_default();
                memchr::memmem::find(self.lower.as_bytes(), stem).is_some()
            })
    }

    /// Whether an age may stand in the text ([`super::ages::of`]), as [`Letters::may_hold`] tells of patterns.
    #[must_use]
    pub fn may_hold_age(&self) -> bool {
        let digits = |after: &str| after.bytes().take(2).filter(u8::is_ascii_digit).count() == 2;
        self.may_hold(&["age", "year"])
            || self.lower.match_indices(", ").any(|(at, comma)| self.lower.get(at + comma.len()..).is_some_and(digits))
    }
}

/// Whether any of several patterns stands in a text, of which hyphens part the words.
#[must_use]
pub fn any_apart(text: &str, patterns: &[&str]) -> bool {
    Letters::of(text).may_hold(patterns) && Words::apart(text).has_any(patterns)
}

/// Whether a stretch of a text stands within quotation marks, and so tells what somebody else wrote.
#[must_use]
pub fn is_quoted(text: &str, part: &Range<usize>) -> bool {
    let (before, after) = (text.get(..part.start).unwrap_or(""), text.get(part.end..).unwrap_or(""));
    let before = before.rsplit("\n\n").next().unwrap_or(before);
    let curly = before.rfind('\u{201c}') > before.rfind('\u{201d}') && after.contains('\u{201d}');
    curly || (before.matches('"').count() % 2 == 1 && after.contains('"'))
}

/// Stretches that overlap or touch, as one.
#[must_use]
pub fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// Whether a word is the one that a part of a pattern stands for; a genitive counts as the word.
fn is(word: &str, part: &str) -> bool {
    let bare = word.strip_suffix("'s").unwrap_or(word);
    match part.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == part || bare == part,
    }
}

/// An address with its `%20` and the like as what they stand for.
#[must_use]
pub fn unescaped(address: &str) -> String {
    let mut bytes: Vec<u8> = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let [first, after @ ..] = rest {
        let stands_for = after.get(..2).filter(|_| *first == b'%').and_then(|hex| std::str::from_utf8(hex).ok());
        if let Some(byte) = stands_for.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            bytes.push(byte);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn span(window: &[Word]) -> Option<Range<usize>> {
    Some(window.first()?.range.start..window.last()?.range.end)
}

/// Whether the full stop at a byte belongs to a word such as "v." or "no." and ends no sentence.
fn is_abbreviation(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or("").rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    matches!(before.to_lowercase().as_str(), "v" | "no" | "mr" | "mrs" | "ms" | "dr" | "st" | "approx" | "para" | "reg")
}

/// The place of a part of a text in its file. YAML folds lines and drops quotes, so the part's words are looked for within the place of
/// the whole; where they are not found as written, the whole is the place.
#[must_use]
pub fn place(files: &Files, text: &Placed<String>, part: Range<usize>) -> Place {
    let whole = text.place;
    let Some(words) = text.value.get(part.clone()) else { return whole };
    let Some(written) = files.text(whole.file).get(whole.start as usize..whole.end as usize) else { return whole };
    // The how-manieth of its kind it is in the text is the how-manieth in the file.
    let nth = text.value.get(..part.start).map_or(0, |before| before.matches(words).count());
    let plain = written.match_indices(words).nth(nth).map(|(at, found)| (at, found.len()));
    let found = plain.or_else(|| folded(written, words));
    found.map_or(whole, |(at, length)| {
        let to = |offset: usize| whole.start + u32::try_from(offset).unwrap_or(0);
        Place { file: whole.file, start: to(at), end: to(at + length) }
    })
}

/// Words that a line break parts in the file: the first of them marks the place.
fn folded(written: &str, words: &str) -> Option<(usize, usize)> {
    let first = words.split_whitespace().next()?;
    let all: Vec<&str> = words.split_whitespace().collect();
    written.match_indices(first).find_map(|(at, _)| {
        let here: Vec<&str> = written.get(at..)?.split_whitespace().take(all.len()).collect();
        let same = here.len() == all.len() && here.iter().zip(&all).all(|(here, word)| here.starts_with(word));
        same.then_some((at, first.len()))
    })
}

/// Numbers that texts write as words, each at its own place.
pub const NUMBERS: [&str; 21] = [
    "nought",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// The whole number that a word gives, in digits or, to twenty, in words.
#[must_use]
pub fn number(word: &str) -> Option<u64> {
    let digits: String = word.chars().filter(|c| *c != ',').collect();
    let spelt = || NUMBERS.iter().position(|known| word.eq_ignore_ascii_case(known)).and_then(|at| u64::try_from(at).ok());
    digits.parse().ok().or_else(spelt)
}

/// The whole numbers that a text gives, in digits or, to twenty, in words.
#[must_use]
pub fn numbers_of(text: &str) -> Vec<u64> {
    text.split(|c: char| !(c.is_alphanumeric() || c == ',')).filter_map(|word| number(word.trim_matches(','))).collect()
}

/// The number that a text gives, if it gives one and no other.
#[must_use]
pub fn number_of(text: &str) -> Option<u64> {
    match numbers_of(text)[..] {
        [number] => Some(number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Letters, Words, is_quoted};
    use crate::rules::ages;
    use proptest::prelude::*;

    #[test]
    fn what_a_pattern_begins_with_is_looked_for_before_the_pattern() {
        let words = Words::of("A \u{e9}migr\u{e9} of X-ray fame re-read O\u{2019}Example\u{2019}s file.");
        for pattern in ["a", "\u{e9}migr\u{e9}", "x*", "x-ray", "re*", "o'example", "fam*", "file"] {
            assert!(words.has_any(&[pattern]), "{pattern}");
        }
        for pattern in ["fi", "fact", "zebra", "of fame"] {
            assert!(!words.has_any(&[pattern]), "{pattern}");
        }
    }

    proptest! {
        /// Texts of pieces that come near to a pattern or an age, with letters that only look like others.
        #[test]
        fn a_text_is_passed_over_only_where_its_words_hold_nothing(
            pieces in prop::collection::vec(
                prop::sample::select(&[
                    "child", "Child\u{2019}s", "KIN", "\u{212a}in", "\u{130}n", "in", "under", "18", "-", " ", ", ", ",", "year", "Years", "old",
                    "of", "age", "aged", "fourteen", "\u{ad}", "\u{e9}", "s", ".", "ex\u{2011}",
                ]),
                0..9,
            ),
        ) {
            let text = pieces.concat();
            let (letters, words) = (Letters::of(&text), Words::apart(&text));
            for pattern in ["child", "child's", "kin*", "in", "under 18*", "year*", "s"] {
                prop_assert!(letters.may_hold(&[pattern]) || !words.has_any(&[pattern]), "{text}: {pattern}");
            }
            prop_assert!(letters.may_hold_age() || ages::of(&text, &words).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_text_is_cut_anew_when_many_others_were_cut_since() {
        let words = |text: &str| Words::of(text).iter().map(|(word, _)| word.to_owned()).collect::<Vec<_>>();
        for round in 0..3 {
            for number in 0..2 * super::MOST_CUT {
                assert_eq!(words(&format!("Text {number}")), ["text".to_owned(), number.to_string()], "{round}");
            }
        }
    }

    #[test]
    fn a_text_gives_one_number_or_none() {
        assert_eq!(super::number_of("at least 1,483"), Some(1483));
        assert_eq!(super::number_of("Eight"), Some(8));
        assert_eq!(super::number_of("seven serving and four former"), None);
        assert_eq!(super::number_of("2nd"), None);
        assert_eq!(super::number_of("several"), None);
    }

    fn found<'a>(text: &'a str, pattern: &str) -> Vec<&'a str> {
        Words::of(text).find(pattern).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn words_are_whole_and_of_any_case() {
        assert_eq!(found("The Victim said that victims", "victim"), ["Victim"]);
        assert_eq!(found("The officer’s victim’s letter", "victim"), ["victim’s"]);
        assert_eq!(found("convicted, Conviction; evict", "convict*"), ["convicted", "Conviction"]);
        assert_eq!(found("Would have\nbeen dismissed", "would have been dismissed"), ["Would have\nbeen dismissed"]);
        assert_eq!(found("a six-year-old", "year"), Vec::<&str>::new());
    }

    #[test]
    fn hyphens_part_words_where_asked() {
        let text = "An ex\u{2011}wife and a chief-constable";
        let words = Words::apart(text);
        assert_eq!(words.find("wife").len(), 1);
        assert_eq!(&text[words.find("chief constable").remove(0)], "chief-constable");
        assert!(Words::of_address("https://a.example/Chief%20Constable_sacked").has_any(&["chief constable sacked"]));
    }

    #[test]
    fn a_sentence_ends_where_it_ends() {
        let text = "He denied it. The officer was dismissed, the panel said. It ended.";
        let words = Words::of(text);
        let range = words.find("dismissed").remove(0);
        let sentence = words.sentence(&range);
        assert!(sentence.has_any(&["panel"]) && !sentence.has_any(&["denied", "ended"]));
        assert_eq!(words.before(&range), ["the", "officer", "was"]);
        assert_eq!(words.after(&range), ["the", "panel", "said"]);
    }

    #[test]
    fn what_is_quoted_is_told_as_somebody_elses() {
        let quoted =
            |text: &str, words: &str| is_quoted(text, &(text.find(words).unwrap()..text.find(words).unwrap() + words.len()));
        assert!(quoted("The paper says \u{201c}found guilty\u{201d}.", "guilty"));
        assert!(quoted("It said \"sacked\" then.", "sacked"));
        assert!(!quoted("\u{201c}Not so\u{201d}: he was sacked.", "sacked"));
        assert!(!quoted("He was \"not\" sacked \"then\".", "sacked"));
    }
}
