//! What was read before and held no name: most of a site is the same tags and the same rows of tables, again and again.
//!
//! Nothing is taken for the same because a hash is: bytes are compared. What is forgotten is read again and costs time, nothing else.
//! Whoever finds a name in a file calls [`Seen::forget`], since what was read of that file was noted before it was known to be clean.

use super::form::{eight, fingerprint};
use super::run::LONGEST;
use memchr::{memchr, memchr3};

/// The most tags held at once.
const TAGS: usize = 1 << 14;

/// The most lines held at once, in pairs: few enough for a processor's cache.
const LINES: usize = 1 << 15;

/// The fewest of both, and how many bytes of a site one of them is held for.
const FEWEST: usize = 1 << 6;
const BYTES: usize = 512;

/// Bytes of a line that decide where it is held: tables differ in their first columns.
const BEGINNING: usize = 160;

/// A line, each time it is first seen; 0 is none.
type LineId = u32;

/// What was read.
#[derive(Debug)]
pub struct Seen<'a> {
    tags: Vec<&'a [u8]>,
    /// Two places for each beginning of a line, the newer first.
    lines: Vec<[Line<'a>; 2]>,
    next: LineId,
}

#[derive(Debug, Clone, Copy, Default)]
struct Line<'a> {
    text: &'a [u8],
    id: LineId,
    /// The line that it last followed.
    after: LineId,
}

#[expect(clippy::cast_possible_truncation, reason = "masked to fewer bits")]
fn place(hash: u64, places: usize) -> usize {
    hash as usize & (places - 1)
}

impl<'a> Seen<'a> {
    /// Nothing, with room for what a site of so many bytes may repeat.
    pub fn new(bytes: usize) -> Self {
        let places = |most| (bytes / BYTES).next_power_of_two().clamp(FEWEST, most);
        Seen { tags: vec![&[]; places(TAGS)], lines: vec![[Line::default(); 2]; places(LINES)], next: 1 }
    }

    /// Whether the inside of a tag was seen before; if not, it is from now on.
    pub fn tag(&mut self, inside: &'a [u8]) -> bool {
        let middle = inside.get(inside.len() / 2..).unwrap_or_default();
        let end = inside.get(inside.len().saturating_sub(8)..).unwrap_or_default();
        let key = [eight(inside), eight(middle), eight(end), inside.len() as u64].map(u64::to_le_bytes);
        let place = place(fingerprint(key.as_flattened()), self.tags.len());
        let Some(held) = self.tags.get_mut(place) else { return false };
        let known = *held == inside;
        *held = inside;
        known
    }

    /// Forgets everything.
    pub fn forget(&mut self) {
        self.tags.fill(&[]);
        self.lines.fill(<[Line<'a>; 2]>::default());
    }

    /// The stretches of a text that must be read, so that every name in it is found but those that would have been found before.
    ///
    /// A line is passed over when it followed the same line before. A name may begin in one line and end in the next, but in no later one
    /// if the line has more letters than a name; so before a line that is read, the one before it is read too.
    pub fn unseen_lines(&mut self, text: &'a str) -> Vec<(usize, usize)> {
        let mut stretches: Vec<(usize, usize)> = Vec::new();
        let (mut before, mut before_from, mut from) = (0, 0, 0);
        while from < text.len() {
            let rest = text.as_bytes().get(from..).unwrap_or_default();
            let line = memchr(b'\n', rest).map_or(rest, |end| rest.get(..=end).unwrap_or(rest));
            let end = from + line.len();
            let (id, known) = self.line(line, before);
            if !known {
                match stretches.last_mut() {
                    Some((_, last)) if *last >= before_from => *last = end,
                    _ => stretches.push((before_from, end)),
                }
            }
            (before, before_from, from) = (id, from, end);
        }
        stretches
    }

    /// The id of a line, and whether it was seen before after the same line. A line that is never passed over has no id.
    fn line(&mut self, line: &'a [u8], before: LineId) -> (LineId, bool) {
        let beginning = line.get(..BEGINNING).unwrap_or(line);
        let place = place(fingerprint(beginning) ^ line.len() as u64, self.lines.len());
        let Some([newer, older]) = self.lines.get_mut(place) else { return (0, false) };
        if newer.text != line {
            std::mem::swap(newer, older);
        }
        if newer.text != line {
            // A letter may be written with several of these, so where one is there is no telling how many letters a line has.
            let escaped = memchr3(b'&', b'%', b'\\', line).is_some();
            if escaped || line.iter().filter(|b| b.is_ascii_alphanumeric()).nth(LONGEST + 1).is_none() {
                return (0, false);
            }
            *newer = Line { text: line, id: self.next, after: 0 };
            self.next = self.next.checked_add(1).unwrap_or(1);
        }
        let known = before != 0 && newer.after == before;
        if before != 0 {
            newer.after = before;
        }
        (newer.id, known)
    }
}

#[cfg(test)]
mod tests {
    use super::Seen;

    #[test]
    fn a_tag_is_known_the_second_time() {
        let mut seen = Seen::new(0);
        assert!(!seen.tag(b"td class=\"num\"") && seen.tag(b"td class=\"num\"") && !seen.tag(b"td class=\"sum\""));
        seen.forget();
        assert!(!seen.tag(b"td class=\"num\""));
    }

    #[test]
    fn a_line_is_passed_over_only_after_the_line_it_followed_before() {
        let long = |letter: &str| format!("{}\n", letter.repeat(80));
        let [a, b, c] = ["a", "b", "c"].map(long);
        let text = [&*a, &b, &c, &a, &b, &c, &b, &c, &b, &c, "short\n", &a].concat();
        let mut seen = Seen::new(0);
        // In lines of 81 bytes: "c a" is new, "a b" and "b c" are known, "c b" is new, so "c" is read before it, then known too.
        assert_eq!(seen.unseen_lines(&text), [(0, 4 * 81), (5 * 81, 7 * 81), (9 * 81, text.len())]);
        let text = [&*b, &c, &b, &c].concat();
        assert_eq!(seen.unseen_lines(&text), [(0, 81)], "what follows nothing is always read");
        let text = format!("{a}{b}&{c}{a}{b}");
        let mut seen = Seen::new(0);
        assert_eq!(seen.unseen_lines(&text), [(0, 81 * 4 + 1)], "a line with an escape is always read; a b is known");
    }
}
