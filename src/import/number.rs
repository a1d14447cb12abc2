//! Numbers as tables write them: with separators, percent signs and footnote marks. Exact: nothing is rounded that a spreadsheet shows.

use std::cmp::Ordering;
use std::fmt;

/// A decimal number, exact, with the decimals with which it is written.
#[derive(Debug, Clone, Copy)]
pub struct Decimal {
    /// The number without its point.
    digits: i128,
    /// How many of the digits stand behind the point.
    decimals: u32,
}

/// More digits than any figure has, and few enough that sums stay exact.
const MOST_DIGITS: usize = 18;

impl Decimal {
    /// Nought, to begin a sum with.
    pub const ZERO: Decimal = Decimal { digits: 0, decimals: 0 };

    /// Reads digits with at most one point and a sign before them: `1234.50`, `-3`.
    #[must_use]
    pub fn plain(text: &str) -> Option<Self> {
        let (negative, unsigned) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, behind) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !is_digits(whole) || !is_digits(behind) || behind.is_empty() == unsigned.contains('.') {
            return None;
        }
        if whole.len() + behind.len() > MOST_DIGITS {
            return None;
        }
        let digits: i128 = format!("{whole}{behind}").parse().ok()?;
        Some(Decimal { digits: if negative { -digits } else { digits }, decimals: u32::try_from(behind.len()).ok()? })
    }

    /// A number as a spreadsheet's file keeps it: binary, so that 0.3 may stand there as 0.30000000000000004. Spreadsheets show fifteen digits
    /// at most, and so does this.
    #[must_use]
    pub fn kept(text: &str) -> Option<Self> {
        let number: f64 = text.trim().parse().ok().filter(|number: &f64| number.is_finite() && number.abs() < 1e15)?;
        let scientific = format!("{number:.14e}");
        let (digits, exponent) = scientific.split_once('e')?;
        let exponent: i32 = exponent.parse().ok()?;
        let decimals = 14 - exponent;
        let digits: i128 = digits.replace('.', "").parse().ok()?;
        let made = match u32::try_from(decimals) {
            // So small that it is nought at every digit that could be shown.
            Ok(decimals) if decimals > 30 => Decimal::ZERO,
            Ok(decimals) => Decimal { digits, decimals },
            Err(_) => return None,
        };
        Some(made.short())
    }

    /// Without noughts at the end of its decimals.
    fn short(mut self) -> Self {
        while self.decimals > 0 && self.digits % 10 == 0 {
            self = Decimal { digits: self.digits / 10, decimals: self.decimals - 1 };
        }
        self
    }

    /// A hundred times as much.
    #[must_use]
    pub fn hundredfold(self) -> Self {
        Decimal { digits: self.digits * 100, decimals: self.decimals }.short()
    }

    /// With so many decimals at most; a half goes away from nought, as in spreadsheets.
    #[must_use]
    pub fn rounded(self, decimals: u32) -> Self {
        let Some(less) = self.decimals.checked_sub(decimals).filter(|less| *less > 0) else { return self };
        let unit = 10_i128.saturating_pow(less);
        let half = if self.digits < 0 { -unit / 2 } else { unit / 2 };
        Decimal { digits: self.digits.saturating_add(half) / unit, decimals }.short()
    }

    /// Whether it could be how many there are of something: whole, and not less than none.
    #[must_use]
    pub fn is_count(self) -> bool {
        self.digits >= 0 && self.size().rounded(0) == self
    }

    /// The sum of both.
    #[must_use]
    pub fn plus(self, other: Decimal) -> Self {
        let decimals = self.decimals.max(other.decimals);
        Decimal { digits: self.at(decimals).saturating_add(other.at(decimals)), decimals }
    }

    /// This less the other.
    #[must_use]
    pub fn minus(self, other: Decimal) -> Self {
        self.plus(Decimal { digits: -other.digits, ..other })
    }

    /// Without its sign.
    #[must_use]
    pub fn size(self) -> Self {
        Decimal { digits: self.digits.abs(), ..self }
    }

    /// The digits it has when written with so many decimals, which are at least its own.
    fn at(self, decimals: u32) -> i128 {
        self.digits.saturating_mul(10_i128.saturating_pow(decimals.saturating_sub(self.decimals)))
    }
}

/// By what they tell: 12 and 12.0 are equal.
impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let decimals = self.decimals.max(other.decimals);
        self.at(decimals).cmp(&other.at(decimals))
    }
}

/// As figure tables write it: no separators.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.digits < 0 { "-" } else { "" };
        let digits = self.digits.unsigned_abs().to_string();
        let decimals = self.decimals as usize;
        if decimals == 0 {
            return write!(f, "{sign}{digits}");
        }
        let digits = format!("{digits:0>width$}", width = decimals + 1);
        let (whole, behind) = digits.split_at(digits.len() - decimals);
        write!(f, "{sign}{whole}.{behind}")
    }
}

/// A number with what a table writes around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The number.
    pub number: Decimal,
    /// Whether a percent sign follows.
    pub percent: bool,
}

/// Reads `1,234`, `1 234`, `12.5%`, `−3`. Separators must part thousands, so that `1,23` and `12,34` are nothing rather than a guess.
#[must_use]
pub fn written(text: &str) -> Option<Written> {
    let text = text.trim();
    let (text, percent) = match text.strip_suffix('%') {
        Some(before) => (before.trim_end(), true),
        None => (text, false),
    };
    let (whole, behind) = match text.split_once('.') {
        Some((whole, behind)) => (whole, format!(".{behind}")),
        None => (text, String::new()),
    };
    let is_separator = |c: char| matches!(c, ',' | ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}');
    let mut separators = whole.chars().filter(|c| is_separator(*c));
    let joined = if let Some(first) = separators.next() {
        if separators.any(|other| other != first) {
            return None;
        }
        let mut parts = whole.split(first);
        let head = parts.next().unwrap_or_default().trim_start_matches(['-', '\u{2212}']);
        if !(1..=3).contains(&head.len()) || parts.any(|part| part.len() != 3) {
            return None;
        }
        whole.replace(first, "")
    } else {
        whole.to_owned()
    };
    Decimal::plain(&format!("{joined}{behind}")).map(|number| Written { number, percent })
}

/// A text and the marks that were behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmarked {
    /// The text without them.
    pub text: String,
    /// The marks, in their order: `note 3`, `r`, `¹`.
    pub marks: Vec<String>,
    /// The marks as they are written, brackets included.
    pub as_written: Vec<String>,
}

/// Takes footnote marks off the end of a text: `[note 3]`, `[1]`, `(2)`, `[r]`, `¹`, `*`, `†`. What is nothing but a mark stays as it is: it may stand for a
/// number that is missing. A year in brackets is no mark.
#[must_use]
pub fn unmarked(text: &str) -> Unmarked {
    let mut rest = text.trim().to_owned();
    let (mut marks, mut as_written) = (Vec::new(), Vec::new());
    while let Some((before, mark)) = last_mark(&rest) {
        if before.is_empty() {
            break;
        }
        marks.insert(0, mark);
        as_written.insert(0, rest.get(before.len()..).unwrap_or_default().trim().to_owned());
        rest = before;
    }
    Unmarked { text: rest.split_whitespace().collect::<Vec<_>>().join(" "), marks, as_written }
}

impl Unmarked {
    /// The marks that behind a number could be more than a footnote: `12 (45)` may be two numbers, and `0*` one that is held back.
    pub fn doubtful(&self) -> impl Iterator<Item = &str> {
        let is_doubtful = |mark: &&str| {
            matches!(*mark, "*" | "\u{2020}" | "\u{2021}") || (mark.starts_with('(') && !mark.to_lowercase().contains("note"))
        };
        self.as_written.iter().map(String::as_str).filter(is_doubtful)
    }
}

fn last_mark(text: &str) -> Option<(String, String)> {
    let last = text.chars().next_back()?;
    if matches!(last, '\u{B9}' | '\u{B2}' | '\u{B3}' | '\u{2070}'..='\u{2079}' | '*' | '\u{2020}' | '\u{2021}') {
        let before = text.strip_suffix(last)?;
        return Some((before.trim_end().to_owned(), last.to_string()));
    }
    let (open, close) = match last {
        ']' => ('[', ']'),
        ')' => ('(', ')'),
        _ => return None,
    };
    let (before, inner) = text.strip_suffix(close)?.rsplit_once(open)?;
    let inner = inner.trim();
    let low = inner.to_lowercase();
    let is_number = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_list = |part: &str| {
        part.split([',', ' ', ';']).filter(|one| !one.is_empty() && *one != "and").all(is_number) && !part.is_empty()
    };
    let note = ["notes", "note"].iter().find_map(|word| low.strip_prefix(word)).is_some_and(|numbers| is_list(numbers.trim()));
    let is_letter = open == '[' && low.chars().count() == 1 && low.chars().all(|c| c.is_ascii_alphabetic());
    (note || is_list(&low) || is_letter).then(|| (before.trim_end().to_owned(), inner.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_tables_write_them() {
        for (text, number, percent) in [
            ("1,234", "1234", false),
            ("1 234 567", "1234567", false),
            ("1\u{A0}234", "1234", false),
            ("12.50", "12.50", false),
            ("12.5 %", "12.5", true),
            ("\u{2212}3", "-3", false),
            ("-1,000", "-1000", false),
            (" 0 ", "0", false),
            ("0.05", "0.05", false),
        ] {
            let read = written(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((read.number.to_string().as_str(), read.percent), (number, percent), "{text}");
        }
        for wrong in [
            "",
            "-",
            "..",
            "1,23",
            "1234,567",
            ",123",
            "1,2345",
            "1.2.3",
            "1.",
            ".5",
            "£5",
            "1 234,567",
            "+5",
            "1e5",
            "%",
            "five",
        ] {
            assert_eq!(written(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_a_file_keeps_is_what_is_shown() {
        for (kept, shown) in [
            ("0.30000000000000004", "0.3"),
            ("2657.6999999999998", "2657.7"),
            ("1.2E3", "1200"),
            ("12", "12"),
            ("1e-40", "0"),
            ("-0.5", "-0.5"),
            ("0.1234567", "0.1234567"),
        ] {
            assert_eq!(Decimal::kept(kept).unwrap().to_string(), shown, "{kept}");
        }
        assert_eq!(Decimal::kept("0.07").unwrap().hundredfold().to_string(), "7");
        for (number, decimals, rounded) in
            [("12.345", 2, "12.35"), ("-0.5", 0, "-1"), ("0.49", 0, "0"), ("12", 3, "12"), ("1.96", 1, "2")]
        {
            assert_eq!(Decimal::plain(number).unwrap().rounded(decimals).to_string(), rounded);
        }
        assert_eq!(Decimal::kept("NaN"), None);
        assert_eq!(Decimal::kept("1e300"), None);
    }

    #[test]
    fn sums_are_exact() {
        let sum = ["0.1", "0.2", "10"].iter().filter_map(|text| Decimal::plain(text)).fold(Decimal::ZERO, Decimal::plus);
        assert_eq!(sum, Decimal::plain("10.3").unwrap());
        assert_eq!(sum.minus(Decimal::plain("10.30").unwrap()), Decimal::ZERO);
    }

    #[test]
    fn some_marks_are_doubtful_behind_a_number() {
        for (text, doubtful) in [
            ("12 (45)", vec!["(45)"]),
            ("0*", vec!["*"]),
            ("12 [1] \u{2020}", vec!["\u{2020}"]),
            ("12 (note 3)", vec![]),
            ("12 [r]", vec![]),
            ("12\u{B9}", vec![]),
            ("12", vec![]),
        ] {
            assert_eq!(unmarked(text).doubtful().collect::<Vec<_>>(), doubtful, "{text}");
        }
    }

    #[test]
    fn marks_come_off() {
        let cases: [(&str, &str, &[&str]); 12] = [
            ("2023/24 [note 3]", "2023/24", &["note 3"]),
            ("Northshire [note 1][note 2]", "Northshire", &["note 1", "note 2"]),
            ("Eastport (2)", "Eastport", &["2"]),
            ("Eastport [notes 1, 2 and 3]", "Eastport", &["notes 1, 2 and 3"]),
            ("12 [r]", "12", &["r"]),
            ("12\u{B9}", "12", &["\u{B9}"]),
            ("12*", "12", &["*"]),
            ("[c]", "[c]", &[]),
            ("*", "*", &[]),
            ("Officers (2024)", "Officers (2024)", &[]),
            ("Staff (other)", "Staff (other)", &[]),
            ("12 [low]", "12 [low]", &[]),
        ];
        for (text, rest, marks) in cases {
            let read = unmarked(text);
            assert_eq!(
                (read.text.as_str(), read.marks.iter().map(String::as_str).collect::<Vec<_>>()),
                (rest, marks.to_vec()),
                "{text}"
            );
        }
    }
}
