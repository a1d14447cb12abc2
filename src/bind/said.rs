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
//! | `none` | nought |
//! | `all`, `most` | a share of 100 per cent; of more than 50 |

use super::answer::{Answer, Kind};

/// What the words of a link state.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unclear {
    /// No number stands in them.
    NoNumber,
    /// More than one does.
    Several,
    /// What stands before the number turns it round.
    Negated,
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

const UNITS: [&str; 20] = [
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
const TIMES: [(&str, f64); 8] = [
    ("doubled", 2.0),
    ("double", 2.0),
    ("twice", 2.0),
    ("trebled", 3.0),
    ("tripled", 3.0),
    ("threefold", 3.0),
    ("quadrupled", 4.0),
    ("halved", 0.5),
];

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
    let units = UNITS.iter().position(|unit| *unit == word).and_then(|at| u32::try_from(at).ok());
    units.or(tens.map(|tens| 10 * (tens + 2))).map(f64::from)
}

/// A number or a word.
#[derive(Debug, Clone, PartialEq)]
enum Token {
    Number { value: f64, step: f64, last: f64, percent: bool },
    Word(String),
}

impl Token {
    fn is(&self, word: &str) -> bool {
        matches!(self, Token::Word(own) if own == word)
    }

    fn is_any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
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
        let mut found: Option<(Said, usize)> = None;
        let mut at = 0;
        while at < tokens.len() {
            match one(&tokens, at) {
                Some((said, taken)) if found.is_none() => {
                    found = Some((said, at));
                    at += taken.max(1);
                }
                Some((Said::None | Said::All | Said::Most, _)) | None => at += 1,
                Some(_) => return Err(Unclear::Several),
            }
        }
        let (said, start) = found.ok_or(Unclear::NoNumber)?;
        let before = tokens.get(..start).unwrap_or_default();
        let (how, qualified) = how(before);
        let rest = before.get(..before.len().saturating_sub(qualified)).unwrap_or_default();
        if rest.last().is_some_and(|word| word.is_any(&["not", "never", "nor", "hardly", "minus"])) {
            return Err(Unclear::Negated);
        }
        let or_more = |words: &[&str]| {
            let or = tokens.windows(2).position(|two| matches!(two, [or, more] if or.is("or") && more.is_any(words)));
            or.is_some_and(|at| at > start)
        };
        let how = if how == How::Exactly && or_more(&["more"]) {
            How::AtLeast
        } else if how == How::Exactly && or_more(&["fewer", "less"]) {
            How::AtMost
        } else if how == How::Exactly && or_more(&["so"]) {
            How::About
        } else {
            how
        };
        match said {
            Said::Number { stated, step, last, percent, .. } => Ok(Said::Number { how, stated, step, last, percent }),
            Said::Part(_, part) => Ok(Said::Part(how, part)),
            Said::Times(_, times) => Ok(Said::Times(how, times)),
            Said::None | Said::All | Said::Most | Said::PartOf(..) if how != How::Exactly => Err(Unclear::Negated),
            said => Ok(said),
        }
    }

    /// Whether a number may be said so.
    #[must_use]
    pub fn holds(&self, answer: &Answer) -> bool {
        let value = answer.value;
        // A number that should lie on a limit may miss it in its last binary digit.
        let slack = 1e-9 * value.abs().max(1.0);
        let within = |stated: f64, limit: f64| (value - stated).abs() <= limit + slack;
        let above = |stated: f64, limit: f64| value > stated + slack && value <= limit + slack;
        let below = |stated: f64, limit: f64| value < stated - slack && value >= limit - slack;
        let is_of_its_kind = match *self {
            Said::Number { percent: true, .. } | Said::Part(..) | Said::Most | Said::All | Said::PartOf(..) => {
                answer.kind == Kind::Percent
            }
            Said::Times(..) => answer.kind == Kind::Times,
            Said::Number { .. } | Said::None => true,
        };
        if !is_of_its_kind {
            return false;
        }
        match *self {
            Said::Number { how, stated, step, last, .. } => {
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
            Said::Part(how, part) => match how {
                How::Exactly => within(part, 2.5_f64.min(part / 10.0)),
                How::About => within(part, 5.0_f64.min(part / 5.0)),
                How::Nearly => below(part, 0.9 * part),
                How::JustOver => above(part, 1.1 * part),
                How::MoreThan => above(part, part + 15.0),
                How::AtLeast => above(part, part + 15.0) || within(part, 0.0),
                How::FewerThan => below(part, part - 15.0),
                How::AtMost => below(part, part - 15.0) || within(part, 0.0),
            },
            Said::PartOf(some, whole) => answer.part.is_some_and(|(a, b)| (a - some).abs() < 1e-9 && (b - whole).abs() < 1e-9),
            Said::Times(how, times) => match how {
                How::Exactly => within(times, times / 20.0),
                How::About => within(times, times / 10.0),
                How::Nearly => below(times, 0.9 * times),
                How::JustOver => above(times, 1.1 * times),
                How::MoreThan => above(times, 1.5 * times),
                How::AtLeast => above(times, 1.5 * times) || within(times, 0.0),
                How::FewerThan => below(times, times / 1.5),
                How::AtMost => below(times, times / 1.5) || within(times, 0.0),
            },
            Said::None => within(0.0, 0.0),
            Said::Most => above(50.0, 100.0),
            Said::All => within(100.0, 0.0),
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
fn one(tokens: &[Token], at: usize) -> Option<(Said, usize)> {
    let token = |ahead: usize| tokens.get(at + ahead);
    let is = |ahead: usize, words: &[&str]| token(ahead).is_some_and(|token| token.is_any(words));
    let part = |ahead: usize| {
        let named = PARTS.iter().find(|(one, many, _)| is(ahead, &[one, many]));
        named.map(|(_, _, whole)| *whole)
    };
    let first = token(0)?;
    let parts = |parts: f64, whole: f64| Said::Part(How::Exactly, 100.0 * parts / whole);
    if let Token::Number { value, step, last, percent } = *first {
        if let Some(whole) = part(1).filter(|_| !percent) {
            return Some((parts(value, whole), 2));
        }
        if is(1, &["times", "fold"]) {
            return Some((Said::Times(How::Exactly, value), 2));
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
                return Some((Said::PartOf(value, whole), 3 + filled));
            }
        }
        return Some((Said::Number { how: How::Exactly, stated: value, step, last, percent }, 1));
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
        return Some((Said::Times(How::Exactly, *times), 1));
    }
    let is_nought = is(0, &["none", "nobody"]) || (is(0, &["no"]) && !is(1, &["more", "fewer", "less"]));
    if is_nought {
        return Some((Said::None, 1));
    }
    if is(0, &["most"]) && !at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| before.is("at")) {
        return Some((Said::Most, 1));
    }
    is(0, &["all"]).then_some((Said::All, 1))
}

/// The numbers and words of a text.
fn tokens(text: &str) -> Vec<Token> {
    let lower = text.to_lowercase().replace(['\u{2019}', '\u{2018}'], "'");
    let mut tokens: Vec<Token> = Vec::new();
    for word in lower.split(|c: char| c.is_whitespace() || matches!(c, '\u{2013}' | '\u{2014}' | '/')) {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '%');
        if let Some(number) = digits(word) {
            tokens.push(number);
            continue;
        }
        for word in word.split('-').filter(|word| !word.is_empty()) {
            push(word, &mut tokens);
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
            if let Some(Token::Number { percent, .. }) = tokens.last_mut() {
                *percent = true;
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
