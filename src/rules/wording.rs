//! Finding words in free text: whole words, whatever their case, in which sentence, and where in the file.
//!
//! Rules say which words; here is only how words are found. A pattern is words in order ("would have been dismissed"); a word that ends
//! in `*` stands for all words that begin so ("convict*").

use crate::fault::{Files, Place, Placed};
use std::ops::Range;

/// A text cut into words, to be searched for many patterns.
#[derive(Debug)]
pub struct Words {
    /// Each word in lower case, with where it stands, and whether a sentence ends before it.
    words: Vec<Word>,
}

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
        Words { words }
    }

    /// Where a pattern stands, from the first to the last.
    #[must_use]
    pub fn find(&self, pattern: &str) -> Vec<Range<usize>> {
        let parts: Vec<&str> = pattern.split_whitespace().collect();
        let found = |window: &&[Word]| window.iter().zip(&parts).all(|(word, part)| is(&word.lower, part));
        if parts.is_empty() {
            return Vec::new();
        }
        self.words.windows(parts.len()).filter(found).filter_map(span).collect()
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
        let at = self.words.iter().position(|word| word.range.end > range.start).unwrap_or(0);
        let first = self.words.iter().take(at + 1).rposition(|word| word.begins_sentence).unwrap_or(0);
        let rest = self.words.iter().skip(first + 1).take_while(|word| !word.begins_sentence);
        let words = self.words.iter().skip(first).take(1).chain(rest);
        Words {
            words: words
                .map(|w| Word { lower: w.lower.clone(), range: w.range.clone(), begins_sentence: w.begins_sentence })
                .collect(),
        }
    }

    /// The words before a stretch of the text within its sentence, nearest last.
    #[must_use]
    pub fn before(&self, range: &Range<usize>) -> Vec<&str> {
        let at = self.words.iter().position(|word| word.range.end > range.start).unwrap_or(0);
        let first = self.words.iter().take(at + 1).rposition(|word| word.begins_sentence).unwrap_or(0);
        self.words.iter().take(at).skip(first).map(|word| word.lower.as_str()).collect()
    }

    /// The words after a stretch of the text within its sentence, nearest first.
    #[must_use]
    pub fn after(&self, range: &Range<usize>) -> Vec<&str> {
        let rest = self.words.iter().skip_while(|word| word.range.start < range.end);
        rest.take_while(|word| !word.begins_sentence).map(|word| word.lower.as_str()).collect()
    }

    /// All words in lower case, each with where it stands.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Range<usize>)> {
        self.words.iter().map(|word| (word.lower.as_str(), word.range.clone()))
    }
}

/// Numbers that texts write as words.
const NUMBERS: [&str; 21] = [
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

/// The whole numbers that a word or a text gives, in digits or, to twenty, in words.
#[must_use]
pub fn numbers_of(text: &str) -> Vec<u64> {
    let number = |word: &str| {
        let digits: String = word.chars().filter(|c| *c != ',').collect();
        let spelt = || NUMBERS.iter().position(|known| word.eq_ignore_ascii_case(known)).and_then(|at| u64::try_from(at).ok());
        digits.parse().ok().or_else(spelt)
    };
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

/// Whether a word is the one that a part of a pattern stands for; a genitive counts as the word.
fn is(word: &str, part: &str) -> bool {
    let bare = word.strip_suffix("'s").unwrap_or(word);
    match part.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == part || bare == part,
    }
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

#[cfg(test)]
mod tests {
    use super::Words;

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
    fn a_sentence_ends_where_it_ends() {
        let text = "He denied it. The officer was dismissed, the panel said. It ended.";
        let words = Words::of(text);
        let range = words.find("dismissed").remove(0);
        let sentence = words.sentence(&range);
        assert!(sentence.has_any(&["panel"]) && !sentence.has_any(&["denied", "ended"]));
        assert_eq!(words.before(&range), ["the", "officer", "was"]);
        assert_eq!(words.after(&range), ["the", "panel", "said"]);
    }
}
