//! How a number is said, and whether a number may be said so: the words of a link that states one.
//!
//! Entry points: [`Said::read`] and [`Said::holds`]. Nothing here knows what the number is of. content/README.md has the same rules for
//! those who write.
//!
//! | said | holds of |
//! | --- | --- |
//! | `4,187`, `0.40`, `seven` | what rounds to it at the digits that are written |
//! | `about 4,200` | what is within half of its last digit that is not nought, and within a tenth of it |
//! | `nearly 4,200` | less, by a tenth at most |
//! | `just over 4,200` | more, by a tenth at most |
//! | `more than`, `at least` | more (or as many), and no more than twice as many |
//! | `fewer than`, `at most` | fewer (or as many), and no fewer than half as many |
//! | `a third`, `nine in ten` | a share within 2.5 points of it, and within a tenth of it |
//! | `about a third` | a share within 5 points of it, and within a fifth of it |
//! | `more than half`, `nearly half` | a share above it by 15 points at most; below it by a tenth at most |
//! | `55 of 118` | a share of exactly these two |
//! | `doubled`, `three times` | so many times as many, within a twentieth; `about`: within a tenth |
//! | `halved` | half as many, likewise; `more than halved` is fewer than half, `nearly halved` more |
//! | `none` | nought |
//! | `all`, `most` | a share of 100 per cent; of more than 50 |
//!
//! Words that say which way a number went (`rose by`, `fewer`) hold of `rise` and `fall` as these are named. Before a number only known words
//! may stand, and beside it no sign and no word that would change it (`-12`, `£12`, `barely 12`, `12 billion`): whatever is passed over
//! unread could turn the number into another one. After it nouns may stand (`12 officers`), but a share or a ratio is no number of anything.

use super::answer::{Answer, Change, Kind};
use crate::rules::wording;
use std::ops::Range;

/// What the words of a link state.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// Which number, and how.
    pub what: What,
    /// Which way they say that it went.
    way: Option<Way>,
    /// Whether they say what is counted, after a number that is said of no hundred: `12 officers`.
    counts: bool,
}

/// Which way a number went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Up,
    Down,
}

/// A number, and how it is said.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// A number.
    Number {
        /// What stands before it.
        how: How,
        /// The number.
        stated: f64,
        /// What its last digit counts: 1 for `120`, 0.01 for `0.40`.
        step: f64,
        /// What its last digit counts that is not nought: 10 for `120`.
        last: f64,
        /// Whether it is said of a hundred.
        percent: bool,
    },
    /// A part in words, per cent: `two thirds`, `nine in ten`.
    Part(How, f64),
    /// So many of so many.
    PartOf(f64, f64),
    /// So many times another.
    Times(How, f64),
    /// One of so many equal parts of another: 2 for `halved`.
    PartLeft(How, f64),
    /// Nought.
    None,
    /// More than half.
    Most,
    /// The whole.
    All,
}

/// What stands before a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Nothing: the number itself.
    Exactly,
    /// About so many.
    About,
    /// Not quite so many.
    Nearly,
    /// A little more.
    JustOver,
    /// More than so many.
    MoreThan,
    /// So many or more.
    AtLeast,
    /// Not so many.
    FewerThan,
    /// So many or fewer.
    AtMost,
}

/// Why words cannot be held against a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unclear {
    /// No number stands in them.
    NoNumber,
    /// More than one does.
    Several,
    /// What stands before the number turns it round.
    Negated,
    /// A sign or a word that would make another number of it, or of which nobody knows that it would not.
    Changed(String),
}

/// What comes before a number, the longer before the shorter that it ends with.
const BEFORE: [(&[&str], How); 31] = [
    (&["just", "under"], How::Nearly),
    (&["just", "below"], How::Nearly),
    (&["not", "quite"], How::Nearly),
    (&["close", "to"], How::Nearly),
    (&["nearly"], How::Nearly),
    (&["almost"], How::Nearly),
    (&["just", "over"], How::JustOver),
    (&["just", "above"], How::JustOver),
    (&["a", "little", "over"], How::JustOver),
    (&["no", "fewer", "than"], How::AtLeast),
    (&["no", "less", "than"], How::AtLeast),
    (&["at", "least"], How::AtLeast),
    (&["no", "more", "than"], How::AtMost),
    (&["at", "most"], How::AtMost),
    (&["up", "to"], How::AtMost),
    (&["more", "than"], How::MoreThan),
    (&["over"], How::MoreThan),
    (&["above"], How::MoreThan),
    (&["fewer", "than"], How::FewerThan),
    (&["less", "than"], How::FewerThan),
    (&["under"], How::FewerThan),
    (&["below"], How::FewerThan),
    (&["about"], How::About),
    (&["around"], How::About),
    (&["roughly"], How::About),
    (&["approximately"], How::About),
    (&["some"], How::About),
    (&["exactly"], How::Exactly),
    (&["a", "mere"], How::Exactly),
    (&["just"], How::Exactly),
    (&["only"], How::Exactly),
];

const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const PARTS: [(&str, &str, f64); 6] = [
    ("half", "halves", 2.0),
    ("third", "thirds", 3.0),
    ("quarter", "quarters", 4.0),
    ("fifth", "fifths", 5.0),
    ("sixth", "sixths", 6.0),
    ("tenth", "tenths", 10.0),
];
const TIMES: [(&str, f64); 7] = [
    ("doubled", 2.0),
    ("double", 2.0),
    ("twice", 2.0),
    ("trebled", 3.0),
    ("tripled", 3.0),
    ("threefold", 3.0),
    ("quadrupled", 4.0),
];
/// What may stand before a number, and before the words that say how it is meant, and changes nothing about it.
const PLAIN_BEFORE: [&str; 24] = [
    "the", "a", "an", "these", "those", "its", "their", "another", "further", "other", "by", "of", "it", "they", "there", "has",
    "have", "had", "was", "were", "is", "are", "been", "and",
];
/// What would change a number after which it stands: units that are none of the site's, parts of the whole, and what takes it back.
const CHANGING: [&str; 60] = [
    "dozen",
    "dozens",
    "hundred",
    "hundreds",
    "thousand",
    "thousands",
    "million",
    "millions",
    "billion",
    "billions",
    "trillion",
    "trillions",
    "bn",
    "tn",
    "m",
    "k",
    "lakh",
    "crore",
    "score",
    "seventh",
    "sevenths",
    "eighth",
    "eighths",
    "ninth",
    "ninths",
    "eleventh",
    "twelfth",
    "twelfths",
    "twentieth",
    "twentieths",
    "hundredth",
    "hundredths",
    "thousandth",
    "thousandths",
    "millionth",
    "millionths",
    "percentage",
    "point",
    "points",
    "pounds",
    "pence",
    "euros",
    "dollars",
    "per",
    "percentile",
    "short",
    "shy",
    "odd",
    "plus",
    "minus",
    "squared",
    "cubed",
    "thereabouts",
    "give",
    "approximately",
    "approx",
    "roughly",
    "barely",
    "least",
    "maximum",
];
const UP: [&str; 12] =
    ["rose", "risen", "rise", "rises", "up", "grew", "grown", "growth", "increase", "increased", "higher", "climbed"];
const DOWN: [&str; 17] = [
    "fell",
    "fallen",
    "fall",
    "falls",
    "down",
    "dropped",
    "drop",
    "decrease",
    "decreased",
    "decline",
    "declined",
    "lower",
    "fewer",
    "less",
    "few",
    "reduction",
    "shrank",
];
/// What may stand around a word.
const OPENING: [char; 6] = ['(', '[', '"', '\'', '\u{201c}', '\u{ab}'];
const CLOSING: [char; 11] = [')', ']', '"', '\'', '\u{201d}', '\u{bb}', '.', ',', ';', ':', '?'];

/// A number said in Welsh, as it is said in English: digits, and of words those alone that say what the digits are of. `None` where another word
/// stands, since a word that is passed over could say "more than" or "nearly".
#[must_use]
pub fn in_english(welsh: &str) -> Option<String> {
    let words: Vec<&str> = welsh.split_whitespace().collect();
    let mut said = Vec::with_capacity(words.len());
    let mut at = words.iter().peekable();
    while let Some(word) = at.next() {
        match *word {
            "y" if at.next_if(|next| **next == "cant").is_some() => said.push("per cent"),
            "o" => said.push("of"),
            "gwaith" => said.push("times"),
            digits if !digits.chars().any(char::is_alphabetic) => said.push(digits),
            _ => return None,
        }
    }
    Some(said.join(" "))
}

/// The number that a word is, from nought to ninety; `None` for any other word.
pub fn number_word(word: &str) -> Option<f64> {
    let tens = TENS.iter().position(|tens| *tens == word).and_then(|at| u32::try_from(at).ok());
    let units = wording::NUMBERS.iter().position(|number| *number == word).and_then(|at| u32::try_from(at).ok());
    units.or(tens.map(|tens| 10 * (tens + 2))).map(f64::from)
}

/// A number or a word.
#[derive(Debug, Clone, PartialEq)]
enum Token {
    Number {
        value: f64,
        step: f64,
        last: f64,
        percent: bool,
    },
    Word(String),
    /// A sign, or digits that are no number.
    Sign(String),
}

impl Token {
    fn is(&self, word: &str) -> bool {
        matches!(self, Token::Word(own) if own == word)
    }

    fn is_any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
    }

    /// As it was written, or near to it.
    fn words(&self) -> String {
        match self {
            Token::Word(words) | Token::Sign(words) => words.clone(),
            Token::Number { value, .. } => value.to_string(),
        }
    }

    fn number(&self) -> Option<f64> {
        if let Token::Number { value, .. } = self { Some(*value) } else { None }
    }
}

impl Said {
    /// Reads the words of a link.
    ///
    /// # Errors
    /// Why they state no number that could be checked.
    pub fn read(words: &str) -> Result<Self, Unclear> {
        let tokens = tokens(words);
        let mut found: Option<(What, Range<usize>)> = None;
        let mut at = 0;
        while at < tokens.len() {
            match one(&tokens, at) {
                Some((said, taken)) if found.is_none() => {
                    found = Some((said, at..at + taken.max(1)));
                    at += taken.max(1);
                }
                Some((What::None | What::All | What::Most, _)) | None => at += 1,
                Some(_) => return Err(Unclear::Several),
            }
        }
        let changed = |token: &Token| match token {
            Token::Sign(sign) => Some(sign.clone()),
            Token::Word(word) if CHANGING.contains(&word.as_str()) => Some(word.clone()),
            _ => None,
        };
        if found.is_none()
            && let Some(Token::Sign(sign)) = tokens.iter().find(|token| matches!(token, Token::Sign(_)))
        {
            return Err(Unclear::Changed(sign.clone()));
        }
        let (what, Range { start, end }) = found.ok_or(Unclear::NoNumber)?;
        let before = tokens.get(..start).unwrap_or_default();
        let after = tokens.get(end..).unwrap_or_default();
        let (how, qualified) = how(before);
        let before = before.get(..before.len().saturating_sub(qualified)).unwrap_or_default();
        if before.last().is_some_and(|word| word.is_any(&["not", "never", "nor", "hardly", "minus"])) {
            return Err(Unclear::Negated);
        }
        let is_plain = |word: &&Token| word.is_any(&PLAIN_BEFORE) || word.is_any(&UP) || word.is_any(&DOWN);
        if let Some(unknown) = before.iter().find(|word| !is_plain(word)) {
            return Err(Unclear::Changed(unknown.words()));
        }
        if let Some(sign) = after.iter().find_map(changed) {
            return Err(Unclear::Changed(sign));
        }
        // `or more` and `or so` say how the number is meant.
        let or = after
            .iter()
            .zip(after.iter().skip(1))
            .position(|(or, what)| or.is("or") && what.is_any(&["more", "fewer", "less", "so"]));
        let (how, after): (How, Vec<&Token>) = match or {
            Some(at) if how == How::Exactly => {
                let how = match after.get(at + 1) {
                    Some(more) if more.is("more") => How::AtLeast,
                    Some(so) if so.is("so") => How::About,
                    _ => How::AtMost,
                };
                (how, after.iter().take(at).chain(after.iter().skip(at + 2)).collect())
            }
            Some(_) => return Err(Unclear::Changed("or".to_owned())),
            None => (how, after.iter().collect()),
        };
        let what = match what {
            What::Number { stated, step, last, percent, .. } => What::Number { how, stated, step, last, percent },
            What::Part(_, part) => What::Part(how, part),
            What::Times(_, times) => What::Times(how, times),
            What::PartLeft(_, parts) => What::PartLeft(how, parts),
            What::None | What::All | What::Most | What::PartOf(..) if how != How::Exactly => return Err(Unclear::Negated),
            what => what,
        };
        // `12 more people` are others; `12 per cent more` is a rise.
        let is_of_hundred = matches!(what, What::Part(..) | What::Number { percent: true, .. });
        let goes = |ways: &[&str]| before.iter().chain(after.iter().copied()).any(|word| word.is_any(ways));
        let up = goes(&UP) || (is_of_hundred && after.iter().any(|word| word.is("more")));
        let way = match (up, goes(&DOWN)) {
            (true, true) => return Err(Unclear::Changed("both up and down".to_owned())),
            (true, false) => Some(Way::Up),
            (false, true) => Some(Way::Down),
            (false, false) => None,
        };
        let counts = matches!(what, What::Number { percent: false, .. }) && !after.is_empty();
        Ok(Said { what, way, counts })
    }

    /// Whether they count something by a number.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.counts
    }

    /// Whether the words say which way a number went, and a number did not go that way.
    #[must_use]
    pub fn goes_elsewhere(&self, answer: &Answer) -> bool {
        match (self.way, answer.change) {
            (None, _)
            | (Some(Way::Up), Some(Change::Rise))
            | (Some(Way::Down), Some(Change::Fall))
            | (_, Some(Change::Difference)) => false,
            (Some(way), None) if answer.kind == Kind::Times => (answer.value > 1.0) != (way == Way::Up),
            _ => true,
        }
    }

    /// Whether a number may be said so.
    #[must_use]
    pub fn holds(&self, answer: &Answer) -> bool {
        if self.goes_elsewhere(answer) || (self.counts && answer.kind != Kind::Amount) {
            return false;
        }
        // Whatever more is taken away than leaves a half, is more than halved.
        let value = if matches!(self.what, What::PartLeft(..)) { 1.0 / answer.value } else { answer.value };
        // A number that should lie on a limit may miss it in its last binary digit.
        let slack = 1e-9 * value.abs().max(1.0);
        let within = |stated: f64, limit: f64| (value - stated).abs() <= limit + slack;
        let above = |stated: f64, limit: f64| value > stated + slack && value <= limit + slack;
        let below = |stated: f64, limit: f64| value < stated - slack && value >= limit - slack;
        let is_of_its_kind = match self.what {
            What::Number { percent: true, .. } | What::Part(..) | What::Most | What::All | What::PartOf(..) => {
                answer.kind == Kind::Percent
            }
            What::Times(..) | What::PartLeft(..) => answer.kind == Kind::Times,
            What::Number { .. } | What::None => true,
        };
        if !is_of_its_kind {
            return false;
        }
        match self.what {
            What::Number { how, stated, step, last, .. } => {
                let same = within(stated, step / 2.0);
                match how {
                    How::Exactly => same,
                    How::About => same || within(stated, (last / 2.0).min(stated / 10.0)),
                    How::Nearly => below(stated, 0.9 * stated),
                    How::JustOver => above(stated, 1.1 * stated),
                    How::MoreThan => above(stated, 2.0 * stated),
                    How::AtLeast => above(stated, 2.0 * stated) || within(stated, 0.0),
                    How::FewerThan => below(stated, stated / 2.0),
                    How::AtMost => below(stated, stated / 2.0) || within(stated, 0.0),
                }
            }
            What::Part(how, part) => match how {
                How::Exactly => within(part, 2.5_f64.min(part / 10.0)),
                How::About => within(part, 5.0_f64.min(part / 5.0)),
                How::Nearly => below(part, 0.9 * part),
                How::JustOver => above(part, 1.1 * part),
                How::MoreThan => above(part, part + 15.0),
                How::AtLeast => above(part, part + 15.0) || within(part, 0.0),
                How::FewerThan => below(part, part - 15.0),
                How::AtMost => below(part, part - 15.0) || within(part, 0.0),
            },
            What::PartOf(some, whole) => answer.part.is_some_and(|(a, b)| (a - some).abs() < 1e-9 && (b - whole).abs() < 1e-9),
            What::Times(how, times) | What::PartLeft(how, times) => match how {
                How::Exactly => within(times, times / 20.0),
                How::About => within(times, times / 10.0),
                How::Nearly => below(times, 0.9 * times),
                How::JustOver => above(times, 1.1 * times),
                How::MoreThan => above(times, 1.5 * times),
                How::AtLeast => above(times, 1.5 * times) || within(times, 0.0),
                How::FewerThan => below(times, times / 1.5),
                How::AtMost => below(times, times / 1.5) || within(times, 0.0),
            },
            What::None => within(0.0, 0.0),
            What::Most => above(50.0, 100.0),
            What::All => within(100.0, 0.0),
        }
    }
}

/// What stands before a number, and how many words it takes.
fn how(before: &[Token]) -> (How, usize) {
    let ends = |words: &[&str]| {
        let end = before.len().checked_sub(words.len()).and_then(|from| before.get(from..));
        end.is_some_and(|end| end.iter().zip(words).all(|(token, word)| token.is(word)))
    };
    BEFORE.iter().find(|(words, _)| ends(words)).map_or((How::Exactly, 0), |(words, how)| (*how, words.len()))
}

/// What is stated beginning at a word, and how many words it takes.
fn one(tokens: &[Token], at: usize) -> Option<(What, usize)> {
    let token = |ahead: usize| tokens.get(at + ahead);
    let is = |ahead: usize, words: &[&str]| token(ahead).is_some_and(|token| token.is_any(words));
    let part = |ahead: usize| {
        let named = PARTS.iter().find(|(one, many, _)| is(ahead, &[one, many]));
        named.map(|(_, _, whole)| *whole)
    };
    let first = token(0)?;
    let parts = |parts: f64, whole: f64| What::Part(How::Exactly, 100.0 * parts / whole);
    if let Token::Number { value, step, last, percent } = *first {
        if let Some(whole) = part(1).filter(|_| !percent) {
            return Some((parts(value, whole), 2));
        }
        if is(1, &["times", "fold"]) {
            return Some((What::Times(How::Exactly, value), 2));
        }
        let of = |ahead: usize| token(ahead).and_then(Token::number).filter(|whole| *whole >= value && value >= 1.0);
        if let Some(whole) = of(2).filter(|_| is(1, &["in"])) {
            return Some((parts(value, whole), 3));
        }
        if let Some(whole) = of(3).filter(|_| is(1, &["out"]) && is(2, &["of"])) {
            return Some((parts(value, whole), 4));
        }
        if is(1, &["of"]) {
            let filled = usize::from(is(2, &["the", "all", "those", "these", "its", "their"]));
            if let Some(whole) = of(2 + filled) {
                return Some((What::PartOf(value, whole), 3 + filled));
            }
        }
        return Some((What::Number { how: How::Exactly, stated: value, step, last, percent }, 1));
    }
    if is(0, &["a"])
        && let Some(whole) = part(1)
    {
        return Some((parts(1.0, whole), 2));
    }
    if is(0, &["half"]) {
        return Some((parts(1.0, 2.0), 1));
    }
    if let Some((_, times)) = TIMES.iter().find(|(word, _)| is(0, &[word])) {
        return Some((What::Times(How::Exactly, *times), 1));
    }
    if is(0, &["halved"]) {
        return Some((What::PartLeft(How::Exactly, 2.0), 1));
    }
    let is_nought = is(0, &["none", "nobody"]) || (is(0, &["no"]) && !is(1, &["more", "fewer", "less"]));
    if is_nought {
        return Some((What::None, 1));
    }
    if is(0, &["most"]) && !at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| before.is("at")) {
        return Some((What::Most, 1));
    }
    is(0, &["all"]).then_some((What::All, 1))
}

/// The numbers and words of a text.
fn tokens(text: &str) -> Vec<Token> {
    let lower = text.to_lowercase().replace(['\u{2019}', '\u{2018}'], "'");
    let mut tokens: Vec<Token> = Vec::new();
    for written in lower.split_whitespace() {
        let pieces: Vec<&str> = written.split(['\u{2013}', '\u{2014}', '/']).collect();
        for piece in &pieces {
            let word = piece.trim_start_matches(OPENING).trim_end_matches(CLOSING);
            let begins = word.starts_with(char::is_alphanumeric) || word == "%";
            let ends = word.ends_with(|c: char| c.is_alphanumeric() || c == '%');
            if let (true, Some(number)) = (begins && ends, digits(word)) {
                tokens.push(number);
            } else if !begins || !ends || word.contains(char::is_numeric) {
                tokens.push(Token::Sign(written.to_owned()));
            } else {
                for word in word.split('-').filter(|word| !word.is_empty()) {
                    push(word, &mut tokens);
                }
            }
        }
    }
    tokens
}

/// Takes in a word, with those before it where they are one number.
fn push(word: &str, tokens: &mut Vec<Token>) {
    let scale = match word {
        "dozen" => Some(12.0),
        "hundred" => Some(100.0),
        "thousand" => Some(1_000.0),
        "million" => Some(1_000_000.0),
        _ => None,
    };
    match (tokens.last_mut(), scale) {
        (Some(Token::Number { value, step, last, .. }), Some(scale)) => {
            (*value, *step, *last) = (*value * scale, *step * scale, *last * scale);
            return;
        }
        (Some(before), Some(scale)) if before.is("a") => {
            *before = Token::Number { value: scale, step: scale, last: scale, percent: false };
            return;
        }
        (Some(Token::Number { percent, .. }), None) if word == "%" || word == "percent" => {
            *percent = true;
            return;
        }
        (Some(Token::Word(per)), None) if word == "cent" && *per == "per" => {
            tokens.pop();
            match tokens.last_mut() {
                Some(Token::Number { percent, .. }) => *percent = true,
                _ => tokens.push(Token::Sign("per cent".to_owned())),
            }
            return;
        }
        _ => {}
    }
    let Some(number) = number_word(word) else {
        tokens.push(Token::Word(word.to_owned()));
        return;
    };
    if let Some(Token::Number { value, last, step, .. }) = tokens.last_mut()
        && (20.0..=90.0).contains(value)
        && (*value % 10.0).abs() < 0.5
        && (*last - 10.0).abs() < 0.5
        && (1.0..10.0).contains(&number)
    {
        (*value, *step, *last) = (*value + number, 1.0, 1.0);
        return;
    }
    let last = if (number % 10.0).abs() < 0.5 && number > 0.0 { 10.0 } else { 1.0 };
    tokens.push(Token::Number { value: number, step: 1.0, last, percent: false });
}

/// A number in digits: `4,187`, `0.40`, `47%`.
fn digits(word: &str) -> Option<Token> {
    let (word, percent) = word.strip_suffix('%').map_or((word, false), |word| (word, true));
    let (whole, decimals) = word.split_once('.').map_or((word, None), |(whole, decimals)| (whole, Some(decimals)));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let mut groups = whole.split(',');
    let first = groups.next().filter(|first| is_digits(first))?;
    let grouped = groups.clone().count() > 0;
    let well_formed = groups.all(|group| group.len() == 3 && is_digits(group)) && (!grouped || first.len() <= 3);
    if !well_formed || !decimals.is_none_or(is_digits) || word.len() > 18 {
        return None;
    }
    let plain = word.replace(',', "");
    let value: f64 = plain.parse().ok()?;
    let power = |digits: usize| 10_f64.powi(i32::try_from(digits).unwrap_or(0));
    let (step, last) = match decimals {
        Some(decimals) => (1.0 / power(decimals.len()), 1.0 / power(decimals.len())),
        None => (1.0, if value == 0.0 { 1.0 } else { power(plain.len() - plain.trim_end_matches('0').len()) }),
    };
    Some(Token::Number { value, step, last, percent })
}
