//! The words by which texts are found: how a text is cut into them, and what of a word is compared.
//!
//! Entry points: [`tokens`], [`stem`] and, for the Welsh index, [`radicals`]. `themes/default/static/search-index.js` does the same to what a
//! reader types; both are held to two lists of words, `tests/search/stems.txt` and `tests/search/mutations.txt`.

use unicode_normalization::UnicodeNormalization;

/// Words that stand in nearly every English text and tell none from another. They are neither indexed nor looked for.
pub const COMMON: [&str; 43] = [
    "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "did", "do", "does", "for", "from", "had", "has", "have",
    "how", "in", "is", "it", "its", "many", "much", "of", "on", "or", "that", "the", "there", "these", "this", "to", "was",
    "were", "what", "when", "where", "which", "who", "why", "with",
];
/// Those of Welsh texts, and what an apostrophe parts there from its word: "heddlu'r".
pub const COMMON_WELSH: [&str; 45] = [
    "ac", "ag", "ai", "am", "ar", "beth", "bod", "cael", "cafodd", "ei", "eu", "fel", "fod", "gael", "gafodd", "gan", "gyda",
    "hyn", "i", "ir", "m", "mae", "maent", "n", "na", "neu", "o", "oedd", "pa", "pryd", "pwy", "r", "s", "sut", "sydd", "th",
    "u", "w", "wedi", "y", "yn", "yng", "ym", "yr", "yw",
];

/// How people ask for a number; in the Welsh index both lists hold. What is found by such a question begins with what counts.
pub const ASKING: [&str; 2] = ["how many", "number of"];
/// In Welsh.
pub const ASKING_WELSH: [&str; 4] = ["sawl", "faint", "nifer", "niferoedd"];

/// The longest word that is indexed, in characters. What is longer is an address or a checksum.
const LONGEST: usize = 40;

/// Gives each word of a text, in small letters and without accents. An apostrophe is part of no word and parts none, but those of `welsh`
/// texts: "heddlu'r" is "heddlu" and "r".
pub fn tokens(text: &str, welsh: bool, mut each: impl FnMut(&str)) {
    let mut word = String::new();
    let mut length = 0;
    let mut take = |word: &mut String, length: &mut usize| {
        if (1..=LONGEST).contains(length) {
            each(word);
        }
        word.clear();
        *length = 0;
    };
    for c in text.nfd() {
        match c {
            'a'..='z' | '0'..='9' => {
                word.push(c);
                length += 1;
            }
            '\u{300}'..='\u{36f}' => {}
            '\'' | '\u{2019}' | '\u{2bc}' if !welsh => {}
            c if c.is_alphanumeric() => {
                for small in c.to_lowercase() {
                    word.push(small);
                    length += 1;
                }
            }
            _ => take(&mut word, &mut length),
        }
    }
    take(&mut word, &mut length);
}

/// Endings of which at most one is cut off, the fewest letters that must be left, and on what these must end (on anything, where nothing
/// is said).
const ENDINGS: [(&str, usize, &[&str]); 6] =
    [("ing", 3, &[]), ("ed", 3, &[]), ("ment", 6, &[]), ("ly", 5, &[]), ("al", 5, &["s", "v", "rr"]), ("ion", 5, &["s", "t"])];

/// What words of one family have in common, so that "dismissals", "dismissed" and "dismissing" find each other. It is compared and never
/// shown, and errs towards leaving words apart. Words with digits or letters beyond a to z stay as they are.
#[must_use]
pub fn stem(word: &str) -> String {
    if word.len() < 4 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return word.to_owned();
    }
    let mut stem = singular(word);
    if let Some(rest) = ENDINGS.iter().find_map(|ending| without(stem, ending)) {
        stem = rest;
    }
    stem = stem.strip_suffix('e').filter(|rest| rest.len() >= 3).unwrap_or(stem);
    stem = stem.strip_suffix("at").filter(|rest| rest.len() >= 5).unwrap_or(stem);
    let mut from_end = stem.bytes().rev();
    if stem.len() >= 4 && from_end.next() == from_end.next() {
        stem = stem.get(..stem.len() - 1).unwrap_or(stem);
    }
    stem.strip_suffix('y').filter(|rest| rest.len() >= 3).map_or_else(|| stem.to_owned(), |rest| format!("{rest}i"))
}

fn singular(word: &str) -> &str {
    let cut = if word.ends_with("sses") || (word.ends_with("ies") && word.len() > 4) {
        2
    } else {
        usize::from(word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end)))
    };
    word.get(..word.len() - cut).unwrap_or(word)
}

fn without<'a>(word: &'a str, (ending, least, after): &(&str, usize, &[&str])) -> Option<&'a str> {
    let rest = word.strip_suffix(ending).filter(|rest| rest.len() >= *least)?;
    let fits = match *ending {
        // "bring" and "need" have no such ending.
        "ing" | "ed" => rest.contains(['a', 'e', 'i', 'o', 'u', 'y']) && !(*ending == "ed" && rest.ends_with('e')),
        _ => after.is_empty() || after.iter().any(|end| rest.ends_with(end)),
    };
    fits.then_some(rest)
}

/// Letters that an initial mutation makes, and of which: soft, nasal and aspirate, and the `h` before a vowel. Of those that fit, the
/// longest hold; a mutation that leaves nothing of `g` is told apart in [`radicals`].
const MUTATED: [(&str, &[&str]); 18] = [
    ("ngh", &["c"]),
    ("mh", &["p"]),
    ("nh", &["t"]),
    ("ng", &["g"]),
    ("ph", &["p"]),
    ("th", &["t"]),
    ("ch", &["c"]),
    ("dd", &["d"]),
    ("ff", &[]),
    ("ll", &[]),
    ("rh", &[]),
    ("b", &["p"]),
    ("d", &["t"]),
    ("g", &["c"]),
    ("f", &["b", "m"]),
    ("m", &["b"]),
    ("n", &["d"]),
    ("h", &[""]),
];
/// Letters that a radical has at least: in shorter ones too many words meet.
const SHORTEST_RADICAL: usize = 4;
/// Beginnings that nothing but a mutation makes: of such a word ("dde") a short radical ("de") is meant as surely as a long one.
const SURELY_MUTATED: [&str; 4] = ["ngh", "mh", "nh", "dd"];
/// Letters that its radical has at least.
const SHORTEST_OF_THESE: usize = 2;

/// The words of which a Welsh word may be the mutated form, itself first: `nghymru` may be `cymru`. Two words that share a radical are
/// forms of one, or look like it.
#[must_use]
pub fn radicals(word: &str) -> Vec<String> {
    let mut radicals = vec![word.to_owned()];
    if !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return radicals;
    }
    let is_vowel = |rest: &str| rest.starts_with(['a', 'e', 'i', 'o', 'u', 'w', 'y']);
    if let Some((start, of)) = MUTATED.iter().find(|(start, _)| word.starts_with(start)) {
        let rest = word.get(start.len()..).unwrap_or_default();
        radicals.extend(of.iter().filter(|of| !of.is_empty() || is_vowel(rest)).map(|of| format!("{of}{rest}")));
    }
    let starts_bare = |letter: char, double: &str| word.starts_with(letter) && !word.starts_with(double);
    if starts_bare('l', "ll") {
        radicals.push(format!("l{word}"));
    }
    if starts_bare('r', "rh") {
        radicals.push(format!("rh{}", word.get(1..).unwrap_or_default()));
    }
    if is_vowel(word) || starts_bare('l', "ll") || starts_bare('r', "rh") {
        radicals.push(format!("g{word}"));
    }
    let surely = SURELY_MUTATED.iter().any(|start| word.starts_with(start));
    let least = if surely { SHORTEST_OF_THESE } else { SHORTEST_RADICAL };
    let mut at = 0;
    radicals.retain(|radical| {
        at += 1;
        at == 1 || radical.len() >= least
    });
    radicals
}
