//! Characters written as something else: HTML entities, percent-encoding, escapes of JSON and scripts, one inside another.
//!
//! Entry point: [`decode`]. Every escape is written in letters, digits and `# ; & % \ { }`; so whatever is nested at a place lies in the one
//! stretch of such characters that begins there ([`reach`]), and that stretch is decoded again and again until nothing changes.

use std::sync::LazyLock;

/// What a backslash means before `n`, `r`, `t`, `b` and `f`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Backslash {
    /// Itself, and a letter follows: in running text.
    Itself,
    /// With the letter, a break: in JSON and scripts.
    Escape,
}

/// A character, and the byte at which what stands for it begins.
pub type At = (char, usize);

/// How often escapes are looked for inside escapes.
const ROUNDS: usize = 8;

/// The longest name of an entity, `&` and `;` not counted.
const LONGEST_NAME: usize = 31;

/// Where the stretch of characters that can be part of one escape ends, which begins at `from`.
pub fn reach(bytes: &[u8], from: usize) -> usize {
    let part = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'#' | b';' | b'&' | b'%' | b'\\' | b'{' | b'}');
    bytes.get(from..).map_or(from, |rest| from + rest.iter().take_while(|b| part(b)).count())
}

/// Whether an escape may begin here. Cheap, and wrong only in taking for one what is none.
pub fn begins(bytes: &[u8], at: usize) -> bool {
    let (first, second) = (bytes.get(at + 1), bytes.get(at + 2));
    match bytes.get(at) {
        Some(b'&') => first.is_some_and(|b| *b == b'#' || b.is_ascii_alphabetic() || matches!(b, b'%' | b'\\' | b'&')),
        Some(b'%') => first.is_some_and(u8::is_ascii_hexdigit) && second.is_some_and(u8::is_ascii_hexdigit),
        Some(b'\\') => first.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'\\'),
        _ => false,
    }
}

/// Decodes a stretch of ASCII, its first byte at `offset`.
pub fn decode(stretch: &[u8], offset: usize, backslash: Backslash) -> Vec<At> {
    let mut chars: Vec<At> = stretch.iter().enumerate().map(|(at, byte)| (char::from(*byte), offset + at)).collect();
    for _ in 0..ROUNDS {
        let Some(decoded) = once(&chars, backslash) else { break };
        chars = decoded;
    }
    chars
}

/// One round; `None` when there is nothing to decode.
fn once(chars: &[At], backslash: Backslash) -> Option<Vec<At>> {
    let mut out: Vec<At> = Vec::with_capacity(chars.len());
    let mut changed = false;
    let mut rest = chars;
    while let Some(&(c, at)) = rest.first() {
        let found = match c {
            '&' => entity(rest),
            '%' => percent(rest),
            '\\' => escape(rest, backslash),
            _ => None,
        };
        let length = if let Some((text, length)) = found {
            out.extend(text.chars().map(|c| (c, at)));
            changed = true;
            length
        } else {
            out.push((c, at));
            1
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    changed.then_some(out)
}

/// The text that an escape stands for, and its length in characters.
type Escape = Option<(String, usize)>;

fn entity(rest: &[At]) -> Escape {
    if rest.get(1)?.0 == '#' {
        let hex = matches!(rest.get(2)?.0, 'x' | 'X');
        let (from, radix) = if hex { (3, 16) } else { (2, 10) };
        let digits: String = rest.get(from..)?.iter().map(|(c, _)| *c).take_while(|c| c.is_digit(radix)).collect();
        let end = from + digits.len();
        let end = if rest.get(end).is_some_and(|(c, _)| *c == ';') { end + 1 } else { end };
        let digits = digits.trim_start_matches('0');
        let code = if digits.len() > 7 { None } else { u32::from_str_radix(digits, radix).ok() };
        let c = code.and_then(char::from_u32)?;
        return Some((c.to_string(), end));
    }
    let name: String =
        rest.get(1..)?.iter().map(|(c, _)| *c).take_while(char::is_ascii_alphanumeric).take(LONGEST_NAME).collect();
    if rest.get(name.len() + 1).is_some_and(|(c, _)| *c == ';')
        && let Some(text) = named(&format!("&{name};"))
    {
        return Some((text.to_owned(), name.len() + 2));
    }
    // Browsers still read some old names without their semicolon. Signs are left: `&copy=` in an address is a parameter.
    (2..=name.len().min(6)).rev().find_map(|length| {
        let text = named(&format!("&{}", name.get(..length)?))?;
        let matters = text.chars().all(|c| c.is_alphabetic() || matches!(c, '\u{A0}' | '\u{AD}' | '&' | '<' | '>' | '"'));
        matters.then_some((text.to_owned(), length + 1))
    })
}

/// What an entity stands for, by its name with `&` and `;` as HTML lists it.
fn named(entity: &str) -> Option<&'static str> {
    static BY_NAME: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
        let mut all: Vec<_> = entities::ENTITIES.iter().map(|entity| (entity.entity, entity.characters)).collect();
        all.sort_unstable();
        all
    });
    let at = BY_NAME.binary_search_by_key(&entity, |(name, _)| name).ok()?;
    BY_NAME.get(at).map(|(_, text)| *text)
}

/// A run of `%XX`, read as UTF-8; what is none, as Latin-1.
fn percent(rest: &[At]) -> Escape {
    let mut bytes = Vec::new();
    for three in rest.chunks(3) {
        let [('%', _), (high, _), (low, _)] = three else { break };
        let (Some(high), Some(low)) = (high.to_digit(16), low.to_digit(16)) else { break };
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    if bytes.is_empty() {
        return None;
    }
    Some((readable(&bytes).into_iter().map(|(c, _)| c).collect(), bytes.len() * 3))
}

/// Bytes as UTF-8, and as Latin-1 where they are not; each character with the byte at which it begins.
pub fn readable(bytes: &[u8]) -> Vec<At> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    for chunk in bytes.utf8_chunks() {
        out.extend(chunk.valid().char_indices().map(|(offset, c)| (c, at + offset)));
        at += chunk.valid().len();
        for byte in chunk.invalid() {
            out.push((char::from(*byte), at));
            at += 1;
        }
    }
    out
}

fn escape(rest: &[At], backslash: Backslash) -> Escape {
    let hex = |from: usize, length: usize| {
        let digits: String = rest.get(from..from + length)?.iter().map(|(c, _)| *c).collect();
        u32::from_str_radix(&digits, 16).ok().filter(|_| !digits.starts_with('+'))
    };
    let text = |c: Option<char>, length: usize| Some((c?.to_string(), length));
    match rest.get(1)?.0 {
        'u' if rest.get(2)?.0 == '{' => {
            let digits = rest.get(3..)?.iter().position(|(c, _)| *c == '}').filter(|digits| (1..=6).contains(digits))?;
            text(char::from_u32(hex(3, digits)?), digits + 4)
        }
        'u' => {
            let first = hex(2, 4)?;
            let second = || match rest.get(6..8)? {
                [('\\', _), ('u', _)] => hex(8, 4),
                _ => None,
            };
            match (first, second()) {
                (0xD800..=0xDBFF, Some(second @ 0xDC00..=0xDFFF)) => {
                    text(char::from_u32(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)), 12)
                }
                _ => text(char::from_u32(first), 6),
            }
        }
        'x' => text(char::from_u32(hex(2, 2)?), 4),
        'n' | 'r' | 't' | 'b' | 'f' if backslash == Backslash::Escape => text(Some(' '), 2),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Backslash, begins, decode, reach};

    fn decoded(text: &str, backslash: Backslash) -> String {
        decode(text.as_bytes(), 0, backslash).into_iter().map(|(c, _)| c).collect()
    }

    #[test]
    fn escapes_are_read_however_deep() {
        for (written, read) in [
            ("&eacute;", "é"),
            ("&amp;eacute;", "é"),
            ("&amp;amp;amp;eacute;", "é"),
            ("&#233;", "é"),
            ("&#0233;x", "éx"),
            ("&#xE9;", "é"),
            ("&#XE9", "é"),
            ("&amp;#38;#233;", "é"),
            ("&eacutex", "éx"),
            ("&nbspPerson", "\u{A0}Person"),
            ("&shy;&ZeroWidthSpace;&zwnj;", "\u{AD}\u{200B}\u{200C}"),
            ("&copy2", "&copy2"),
            ("&nothing;", "&nothing;"),
            ("&#xFFFFFFFFF;", "&#xFFFFFFFFF;"),
            ("%C3%A9", "é"),
            ("%25C3%25A9", "é"),
            ("%2525C3%2525A9", "é"),
            ("%E9t", "ét"),
            ("%26eacute%3B", "é"),
            ("100%", "100%"),
            ("\\u00e9", "é"),
            ("\\\\u00e9", "\\é"),
            ("\\u{e9}\\xe9", "éé"),
            ("\\ud835\\udc04", "𝐄"),
            ("\\ud835", "\\ud835"),
            ("\\u0026eacute;", "é"),
            ("\\u002", "\\u002"),
        ] {
            assert_eq!(decoded(written, Backslash::Itself), read, "{written}");
        }
        assert_eq!(decoded("a\\nb\\tc", Backslash::Escape), "a b c");
        assert_eq!(decoded("a\\nb", Backslash::Itself), "a\\nb");
    }

    #[test]
    fn a_stretch_holds_all_that_is_nested_in_it() {
        let text = b"see &amp;eacute;t\\u00e9%25 and";
        assert!(begins(text, 4) && !begins(b"a & b", 2) && !begins(b"5% of", 1));
        assert_eq!(reach(text, 4), text.len() - 4);
        let places: Vec<usize> = decode(b"x&amp;eacute;y", 10, Backslash::Itself).into_iter().map(|(_, at)| at).collect();
        assert_eq!(places, [10, 11, 23], "each where what stands for it begins");
    }
}
