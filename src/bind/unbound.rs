//! The numbers in a text that are neither bound nor quoted.
//!
//! Entry point: [`numbers`]. It would rather list one too many than miss one. What it does not take for a number of the record:
//!
//! - what stands in code, and in the words of a link that binds or quotes;
//! - years (four digits that could be one, unless what they count follows), days with a month after them (`12 May`, and not `12 may have`),
//!   years written `2024/25`;
//! - ordinals (`10th`) and what has letters before its digits (`s37`);
//! - what follows the word for a part of a law or a book: `section 3`, `regulation 42`, `Table 1.1`; and in footnotes volume and pages;
//! - the 95 of a `95 per cent interval`, and the base of a rate: `per 1,000`, `for every 1,000`;
//! - numbers written as words, unless something is counted after them (`five officers`, `eleven serving officers`, `twelve of the officers`,
//!   `seven had resigned`), they are a share (`nine in ten`, `a third of`, `one-third`) or say how often (`doubled`, `twofold`). `one` alone is
//!   no number, nor is a length of time in words (`five years`).

use super::said;
use crate::value::link::{LinkTarget, markdown_options};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::ops::Range;

/// Stands for what is not looked at: it is of no word.
const TAKEN: char = '\u{fffc}';

/// In either language; both write them with a capital.
const MONTHS: [&str; 24] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "ionawr",
    "chwefror",
    "mawrth",
    "ebrill",
    "mai",
    "mehefin",
    "gorffennaf",
    "awst",
    "medi",
    "hydref",
    "tachwedd",
    "rhagfyr",
];
/// After them a number is the name of a part, of a law or of a document; the last in Welsh.
const PARTS: [&str; 30] = [
    "section",
    "sections",
    "regulation",
    "regulations",
    "article",
    "part",
    "schedule",
    "chapter",
    "table",
    "rule",
    "rules",
    "note",
    "page",
    "pages",
    "paragraph",
    "volume",
    "instrument",
    "circular",
    "version",
    "crime",
    "level",
    "attribution",
    "adran",
    "rheoliad",
    "rheol",
    "atodlen",
    "tabl",
    "nodyn",
    "tudalen",
    "paragraff",
];
/// What is counted here.
const COUNTED: [&str; 45] = [
    "officers",
    "people",
    "persons",
    "constables",
    "sergeants",
    "inspectors",
    "superintendents",
    "specials",
    "members",
    "staff",
    "women",
    "men",
    "others",
    "more",
    "former",
    "forces",
    "cases",
    "allegations",
    "complaints",
    "complainants",
    "victims",
    "hearings",
    "meetings",
    "proceedings",
    "records",
    "warnings",
    "dismissals",
    "resignations",
    "recommendations",
    "decisions",
    "files",
    "offences",
    "convictions",
    "sentences",
    "investigations",
    "reasons",
    "entries",
    "cards",
    "were",
    "was",
    "had",
    "have",
    "resigned",
    "left",
    "per",
];
/// Of `COUNTED`, those that tell what somebody did, and not who or what is counted.
const DONE: [&str; 7] = ["were", "was", "had", "have", "resigned", "left", "per"];
const OFTEN: [&str; 5] = ["doubled", "trebled", "tripled", "quadrupled", "halved"];
/// Many, and nobody knows how many.
const MANY: [&str; 8] = ["dozen", "hundred", "thousand", "million", "dozens", "hundreds", "thousands", "millions"];
/// Parts of a whole, one and several.
const SHARES: [&str; 20] = [
    "half",
    "halves",
    "third",
    "thirds",
    "quarter",
    "quarters",
    "fifth",
    "fifths",
    "sixth",
    "sixths",
    "seventh",
    "sevenths",
    "eighth",
    "eighths",
    "ninth",
    "ninths",
    "tenth",
    "tenths",
    "twentieth",
    "hundredth",
];
/// What begins another part of the sentence, so that what stands after it is not counted by what stands before.
const BETWEEN: [&str; 30] = [
    "and", "or", "but", "of", "in", "on", "at", "by", "to", "for", "from", "with", "that", "who", "which", "when", "the", "a",
    "an", "as", "is", "are", "has", "things", "years", "months", "weeks", "days", "hours", "times",
];
/// After them four digits are a year.
const SINCE: [&str; 16] = [
    "in", "since", "from", "until", "till", "by", "during", "before", "after", "between", "and", "to", "of", "for", "early",
    "late",
];

/// A word of a text, without what is written around it, and where it stands.
struct Word {
    bare: String,
    /// Whether it begins with a capital.
    is_capital: bool,
    /// Its bytes in the text.
    range: Range<usize>,
    /// What is written after it, up to the next blank.
    after: String,
}

/// Where numbers stand in a Markdown text that nothing vouches for, in order.
#[must_use]
pub fn numbers(markdown: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut words: Vec<Word> = Vec::new();
    let (mut vouched, mut in_note, mut in_code) = (false, false, false);
    for (event, range) in Parser::new_ext(markdown, markdown_options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                // Links do not stand in one another.
                vouched = matches!(LinkTarget::parse(&dest_url), Ok(LinkTarget::Number(_) | LinkTarget::Quoted(_)));
                if vouched {
                    words.push(Word { bare: TAKEN.to_string(), is_capital: false, range, after: String::new() });
                }
            }
            Event::End(TagEnd::Link) => vouched = false,
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Code(_) => words.push(Word { bare: TAKEN.to_string(), is_capital: false, range, after: String::new() }),
            Event::Text(_) | Event::Html(_) | Event::InlineHtml(_) if !vouched && !in_code => {
                cut(markdown.get(range.clone()).unwrap_or_default(), range.start, &mut words);
            }
            Event::Start(Tag::FootnoteDefinition(_)) => in_note = true,
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::Item | TagEnd::HtmlBlock) => {
                found.extend(of_passage(&words, in_note));
                words.clear();
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                found.extend(of_passage(&words, in_note));
                words.clear();
                in_note = false;
            }
            _ => {}
        }
    }
    found.extend(of_passage(&words, in_note));
    found.sort_by_key(|range| range.start);
    found
}

/// Where numbers stand in a text without markup.
#[must_use]
pub fn in_plain(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    cut(text, 0, &mut words);
    of_passage(&words, false)
}

/// Cuts a stretch of text into words. Digits joined by a stroke or a dash stay one word; a word that goes on where another stretch ends,
/// as where punctuation stands between, is two.
fn cut(text: &str, at: usize, words: &mut Vec<Word>) {
    let mut from = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let start = from;
        from += piece.len();
        let piece = piece.trim_end();
        let bare = piece.trim_start_matches(|c: char| !c.is_alphanumeric());
        let begin = start + piece.len() - bare.len();
        let trimmed = bare.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '%');
        if trimmed.is_empty() {
            continue;
        }
        let after = bare.get(trimmed.len()..).unwrap_or_default().to_owned();
        let is_capital = trimmed.starts_with(char::is_uppercase);
        words.push(Word { bare: trimmed.to_lowercase(), is_capital, range: at + begin..at + begin + trimmed.len(), after });
    }
}

fn of_passage(words: &[Word], in_note: bool) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in 0..words.len() {
        if let Some(word) = words.get(at)
            && is_number(words, at, in_note)
            // `nine in ten` is one number, and so is `20 per cent`.
            && found.last().is_none_or(|last| last.end <= word.range.start)
        {
            found.push(word.range.clone());
        }
    }
    found
}

fn is_number(words: &[Word], at: usize, in_note: bool) -> bool {
    let bare = |at: Option<usize>| at.and_then(|at| words.get(at)).map_or("", |word| word.bare.as_str());
    let (word, next) = (bare(Some(at)), bare(at.checked_add(1)));
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return is_number_in_digits(words, at, in_note);
    }
    let counts = |word: &str| COUNTED.contains(&word);
    let second = bare(at.checked_add(2));
    let is_word_number = |word: &str| word.split('-').all(|part| said::number_word(part).is_some());
    let is_any_number = |word: &str| is_word_number(word) || word.starts_with(|c: char| c.is_ascii_digit());
    // `two-fifths`, `twofold`.
    let is_share = word.rsplit_once('-').is_some_and(|(parts, of)| is_word_number(parts) && SHARES.contains(&of));
    let is_fold = word.strip_suffix("fold").is_some_and(|times| is_word_number(times.trim_end_matches('-')));
    match word {
        "" | "nought" => false,
        "a" | "an" => (SHARES.contains(&next) || MANY.contains(&next)) && second == "of",
        "half" => matches!(next, "of" | "the" | "their" | "its" | "all" | "those" | "these" | "as") || counts(next),
        "one" => SHARES.contains(&next) || (matches!(next, "in" | "of" | "out") && is_any_number(second)),
        "twice" => next == "as" || next == "the",
        _ if MANY.contains(&word) || OFTEN.contains(&word) || is_share || is_fold => true,
        _ if is_word_number(word) => {
            let is_share = matches!(next, "in" | "out" | "of") && is_any_number(second);
            let is_part = SHARES.contains(&next) || next == "times";
            let of_all = next == "of"
                && (matches!(second, "them" | "whom" | "those")
                    || (matches!(second, "the" | "these" | "its" | "their" | "all")
                        && counted_after(words, at.saturating_add(2))));
            is_share || is_part || of_all || counts(next) || counted_after(words, at)
        }
        _ => false,
    }
}

/// Whether somebody or something is counted one, two or three words after a word, with nothing between that begins another part of the sentence.
fn counted_after(words: &[Word], at: usize) -> bool {
    for ahead in 1..=3 {
        let (Some(word), Some(before)) = (words.get(at.saturating_add(ahead)), words.get(at.saturating_add(ahead - 1))) else {
            return false;
        };
        let bare = word.bare.as_str();
        if !before.after.is_empty() || BETWEEN.contains(&bare) || bare.starts_with(|c: char| c == TAKEN || c.is_ascii_digit()) {
            return false;
        }
        if COUNTED.contains(&bare) && (ahead < 3 || !DONE.contains(&bare)) {
            return true;
        }
    }
    false
}

/// The same of people and things alone, and not of what they did.
fn counts_somebody(words: &[Word], at: usize) -> bool {
    let did = |ahead: usize| words.get(at.saturating_add(ahead)).is_some_and(|word| DONE.contains(&word.bare.as_str()));
    counted_after(words, at) && !(1..=2).any(did)
}

fn is_number_in_digits(words: &[Word], at: usize, in_note: bool) -> bool {
    let get = |at: Option<usize>| at.and_then(|at| words.get(at));
    let Some(word) = get(Some(at)) else { return false };
    let bare = word.bare.as_str();
    let next = get(at.checked_add(1)).map_or("", |word| word.bare.as_str());
    let before = get(at.checked_sub(1));
    let is_year = |text: &str| {
        text.len() == 4 && (text.starts_with("19") || text.starts_with("20")) && text.bytes().all(|b| b.is_ascii_digit())
    };
    if bare.ends_with("th") || bare.ends_with("st") || bare.ends_with("nd") || bare.ends_with("rd") {
        return false;
    }
    // A day, with or without the day with which it makes a span.
    let of_month = |day: &str| day.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    let month = get(at.checked_add(1)).filter(|word| MONTHS.contains(&word.bare.as_str()));
    let has_year = || get(at.checked_add(2)).is_some_and(|word| is_year(&word.bare));
    if month.is_some_and(|month| month.is_capital || has_year()) && bare.split('\u{2013}').all(of_month) {
        return false;
    }
    if before.is_some_and(|before| PARTS.contains(&before.bare.as_str()) && before.after.is_empty()) {
        return false;
    }
    let ahead = |words: usize| get(at.checked_add(words)).map_or("", |word| word.bare.as_str());
    // What an interval holds, and the base of a rate, are how it is told and not what is told.
    let is_of_interval = next == "per" && ahead(2) == "cent" && matches!(ahead(3), "interval" | "intervals" | "limits");
    if is_of_interval
        || (matches!(bare, "100" | "1,000") && before.is_some_and(|before| matches!(before.bare.as_str(), "per" | "every")))
    {
        return false;
    }
    if is_year(bare) {
        let counts_next = COUNTED.contains(&next) && !DONE.contains(&next);
        // `In 2012 Metropolitan officers` tells of a year, `2012 Metropolitan officers` of so many.
        let of_when = |word: &str| SINCE.contains(&word) || MONTHS.contains(&word);
        let is_when = before.is_some_and(|before| before.after.is_empty() && of_when(&before.bare));
        let counts_later = !is_when && !DONE.contains(&next) && counts_somebody(words, at);
        return word.after.is_empty() && (counts_next || counts_later);
    }
    // `2024/25`, `2024-25`, `2018\u{2013}2021`, `2026-11-21`, and the number of a law: `2024/521`.
    if let Some((year, rest)) = bare.split_once(['/', '-', '\u{2013}'])
        && is_year(year)
        && rest.bytes().all(|b| b.is_ascii_digit() || b == b'-')
    {
        return false;
    }
    // `Biometrika 1934; 26: 404\u{2013}413`.
    if in_note {
        let ends = |word: Option<&Word>, mark: &str| word.is_some_and(|word| word.after.ends_with(mark));
        if ends(Some(word), ":") && ends(before, ";") || ends(before, ":") && ends(get(at.checked_sub(2)), ";") {
            return false;
        }
    }
    true
}
