//! What was read before and held no name: most of a site is the same tags and the same rows of tables, again and again.
//!
//! Nothing is taken for the same because a hash is: bytes are compared. What is forgotten is read again and costs time, nothing else.
//! Whoever finds a name in a file calls [`Seen::forget`], since what was read of that file was noted before it was known to be clean.

use super::form::{eight, fingerprint};
use super::run::LONGEST;
use memchr::{memchr, memchr3};

/// The most places in which tags, and lines, are looked for: few enough for a processor's cache.
const TAGS: usize = 1 << 16;
const LINES: usize = 1 << 17;

/// The fewest, and for how many bytes of a site there is one.
const FEWEST: usize = 1 << 6;
const BYTES: usize = 256;

/// Parts of a line that decide about its place, and the bytes of each: tables differ in their first columns.
const PARTS: usize = 4;
const PART: usize = 32;

/// What was read.
#[derive(Debug)]
pub struct Seen<'a> {
    tags: Held<'a>,
    lines: Held<'a>,
    /// For each line the line that it last followed; 0 for none.
    after: Vec<u32>,
}

/// Texts by number, in the order in which they were first seen.
#[derive(Debug)]
struct Held<'a> {
    texts: Vec<&'a [u8]>,
    /// Numbers of texts, where their hash says. The newer of two takes the place.
    places: Vec<u32>,
    /// The number that was last found. What is repeated is mostly repeated in the same order, so the next is looked at first.
    last: u32,
}

impl<'a> Held<'a> {
    fn new(places: usize) -> Self {
        // No text has the number 0.
        Held { texts: vec![&[]], places: vec![0; places], last: 0 }
    }

    fn is(&self, number: u32, text: &[u8]) -> bool {
        number != 0 && self.texts.get(number as usize).is_some_and(|held| *held == text)
    }

    #[expect(clippy::cast_possible_truncation, reason = "masked to far fewer bits")]
    fn place(&self, hash: u64) -> usize {
        hash as usize & (self.places.len() - 1)
    }

    /// The number of a text; 0 if it is not held.
    fn find(&mut self, text: &[u8], hash: impl FnOnce(&[u8]) -> u64) -> u32 {
        let next = self.last + 1;
        let number = if self.is(next, text) {
            next
        } else {
            let held = self.places.get(self.place(hash(text))).copied().unwrap_or(0);
            if self.is(held, text) { held } else { 0 }
        };
        if number != 0 {
            self.last = number;
        }
        number
    }

    fn hold(&mut self, text: &'a [u8], hash: impl FnOnce(&[u8]) -> u64) -> u32 {
        let place = self.place(hash(text));
        let Some(number) = u32::try_from(self.texts.len()).ok().filter(|number| *number < u32::MAX) else { return 0 };
        self.texts.push(text);
        if let Some(place) = self.places.get_mut(place) {
            *place = number;
        }
        self.last = number;
        number
    }

    fn forget(&mut self) {
        self.texts.truncate(1);
        self.places.fill(0);
        self.last = 0;
    }
}

fn tag_hash(inside: &[u8]) -> u64 {
    let middle = inside.get(inside.len() / 2..).unwrap_or_default();
    let end = inside.get(inside.len().saturating_sub(8)..).unwrap_or_default();
    let key = [eight(inside), eight(middle), eight(end), inside.len() as u64].map(u64::to_le_bytes);
    fingerprint(key.as_flattened())
}

fn line_hash(line: &[u8]) -> u64 {
    // Each part by itself, so that a processor takes them all at once.
    let parts = line.chunks(PART).take(PARTS).zip([0, 8, 16, 24]).map(|(part, turn)| fingerprint(part).rotate_left(turn));
    parts.fold(line.len() as u64, |hash, part| hash ^ part)
}

impl<'a> Seen<'a> {
    /// Nothing, with room for what a site of so many bytes may repeat.
    pub fn new(bytes: usize) -> Self {
        let places = |most| (bytes / BYTES).next_power_of_two().clamp(FEWEST, most);
        Seen { tags: Held::new(places(TAGS)), lines: Held::new(places(LINES)), after: vec![0] }
    }

    /// Whether the inside of a tag was seen before.
    pub fn knows_tag(&mut self, inside: &[u8]) -> bool {
        self.tags.find(inside, tag_hash) != 0
    }

    /// Notes the inside of a tag.
    pub fn tag(&mut self, inside: &'a [u8]) {
        self.tags.hold(inside, tag_hash);
    }

    /// Forgets everything.
    pub fn forget(&mut self) {
        self.tags.forget();
        self.lines.forget();
        self.after.truncate(1);
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
            let (number, known) = self.line(line, before);
            if !known {
                match stretches.last_mut() {
                    Some((_, last)) if *last >= before_from => *last = end,
                    _ => stretches.push((before_from, end)),
                }
            }
            (before, before_from, from) = (number, from, end);
        }
        stretches
    }

    /// The number of a line, and whether it was seen before after the same line. A line that is never passed over has no number.
    fn line(&mut self, line: &'a [u8], before: u32) -> (u32, bool) {
        let mut number = self.lines.find(line, line_hash);
        if number == 0 {
            // A letter may be written with several of these, so where one is there is no telling how many letters a line has.
            let escaped = memchr3(b'&', b'%', b'\\', line).is_some();
            if escaped || line.iter().filter(|b| b.is_ascii_alphanumeric()).nth(LONGEST + 1).is_none() {
                return (0, false);
            }
            number = self.lines.hold(line, line_hash);
            self.after.resize(self.lines.texts.len(), 0);
        }
        let Some(after) = self.after.get_mut(number as usize).filter(|_| number != 0 && before != 0) else {
            return (number, false);
        };
        let known = *after == before;
        *after = before;
        (number, known)
    }
}

#[cfg(test)]
mod tests {
    use super::Seen;

    #[test]
    fn a_tag_is_known_the_second_time() {
        let mut seen = Seen::new(0);
        let (num, sum, long) = (&b"td class=\"num\""[..], &b"td class=\"sum\""[..], &b"td class=\"num\" id=\"a\""[..]);
        assert!(!seen.knows_tag(num));
        seen.tag(num);
        seen.tag(long);
        assert!(seen.knows_tag(num) && seen.knows_tag(long) && seen.knows_tag(num) && !seen.knows_tag(sum));
        seen.forget();
        assert!(!seen.knows_tag(num) && !seen.knows_tag(long));
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
