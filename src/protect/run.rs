//! A run of text as names are looked for in it: its letters closed up, and where words begin among them.
//!
//! A name is found where the letters of one word, or of several that follow one another, are the name's letters ([`Watch::at`] says
//! whether). So it does not matter what stands between words, or whether anything does. Letters are bytes: a letter that folds to none
//! of a to z and 0 to 9 is the bytes of its UTF-8. The room is bounded: words are looked at, and forgotten, while reading goes on.

use super::fold::{Folded, fold};
use super::form::eight;

/// The longest name, in letters; as many as a `u64` has bits, which tell where its words end.
pub const LONGEST: usize = 64;

/// Letters held at once; a power of two, so that an index can be masked and never fails.
const ROOM: usize = 1 << 13;

/// What one character may add: the longest compatibility form has 18 characters.
const SPARE: usize = 128;

/// How two words are parted, by the beginning of the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joint {
    /// By a blank, a sign, a line: a name's own words may be parted so, and nothing inside one of them.
    Parted,
    /// By what readers do not see, or a digit beside a letter: may be one word or two.
    Loose,
    /// By a capital letter alone: the ends of a name of several words, never of one.
    Capital,
}

/// What looks for names.
pub trait Watch {
    /// Bit `n - 1` is set if a name of `n` letters may begin with these, which are the next eight as [`eight`] gives them.
    fn lengths(&self, first: u64) -> u64;
    /// Looks at letters that end where a word may end. `parted` has bit `n` set where words are parted before letter `n`; `whole` is
    /// whether both ends are more than a capital letter or a final `s`; `at` is the byte at which the letters begin.
    fn at(&mut self, letters: &[u8], parted: u64, whole: bool, at: usize);
}

/// What stands before the next letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum Before {
    Break = 0,
    Small = 1,
    Capital = 2,
    Digit = 3,
    Unseen = 4,
}

const SPECIAL: u8 = 7;

/// The kind of a byte ([`Before`], or [`SPECIAL`]) and the letter that it is.
const BYTES: [(u8, u8); 256] = {
    let mut bytes = [(0, 0); 256];
    let mut byte = 0;
    while byte < 256 {
        #[expect(clippy::cast_possible_truncation, reason = "below 256")]
        let b = byte as u8;
        bytes[byte] = match b {
            b'a'..=b'z' => (Before::Small as u8, b),
            b'A'..=b'Z' => (Before::Capital as u8, b.to_ascii_lowercase()),
            b'0'..=b'9' => (Before::Digit as u8, b),
            b'<' | b'&' | b'%' | b'\\' | b'\'' | b'`' | 0x80.. => (SPECIAL, 0),
            _ => (0, 0),
        };
        byte += 1;
    }
    bytes
};

/// Whether a word begins, by what stands before and the kind of the letter: 0 no, 1 parted, 2 loose, 3 at a capital.
const BEGINS: [[u8; 8]; 8] = {
    let mut begins = [[0; 8]; 8];
    begins[Before::Break as usize] = [0, 1, 1, 1, 0, 0, 0, 0];
    begins[Before::Small as usize] = [0, 0, 3, 2, 0, 0, 0, 0];
    begins[Before::Capital as usize] = [0, 0, 0, 2, 0, 0, 0, 0];
    begins[Before::Digit as usize] = [0, 2, 2, 0, 0, 0, 0, 0];
    begins[Before::Unseen as usize] = [0, 2, 2, 2, 0, 0, 0, 0];
    begins
};

/// The beginning of a word: which letter, how parted from the one before, at which byte.
#[derive(Clone, Copy, Default)]
struct Word(u64);

impl Word {
    fn new(letter: usize, joint: u8, at: usize) -> Self {
        Word(letter as u64 | u64::from(joint) << 16 | (at as u64) << 20)
    }

    fn letter(self) -> usize {
        (self.0 & 0xFFFF) as usize
    }

    fn joint(self) -> Joint {
        match self.0 >> 16 & 3 {
            2 => Joint::Loose,
            3 => Joint::Capital,
            _ => Joint::Parted,
        }
    }

    fn at(self) -> usize {
        (self.0 >> 20) as usize
    }
}

/// A run being read.
pub struct Run {
    letters: Box<[u8; ROOM]>,
    words: Box<[Word; ROOM]>,
    /// How many letters and words are held.
    letter_count: usize,
    word_count: usize,
    before: u8,
}

impl std::fmt::Debug for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Run(..)")
    }
}

impl Default for Run {
    #[expect(
        clippy::large_stack_arrays,
        reason = "64 KiB, once a worker; only with a length that is fixed does a masked index never fail"
    )]
    fn default() -> Self {
        Run { letters: Box::new([0; ROOM]), words: Box::new([Word::default(); ROOM]), letter_count: 0, word_count: 0, before: 0 }
    }
}

impl Run {
    /// Reads bytes from `at` up to `end` or the first that needs a closer look, where it stops. Nothing here branches on what a byte is,
    /// since no processor can guess it.
    pub fn plain(&mut self, bytes: &[u8], mut at: usize, end: usize, watch: &mut impl Watch) -> usize {
        while at < end {
            self.make_room(watch);
            let room = (ROOM - SPARE - self.letter_count).min(end - at);
            let (mut letters, mut words, mut before) = (self.letter_count, self.word_count, self.before);
            let block = bytes.get(at..at + room).unwrap_or_default();
            let mut read = 0;
            for byte in block {
                let (kind, letter) = BYTES[usize::from(*byte)];
                if kind == SPECIAL {
                    break;
                }
                let begins = BEGINS[usize::from(before & 7)][usize::from(kind & 7)];
                self.letters[letters & (ROOM - 1)] = letter;
                self.words[words & (ROOM - 1)] = Word::new(letters, begins, at + read);
                words += usize::from(begins != 0);
                letters += usize::from(kind != 0);
                before = kind;
                read += 1;
            }
            (self.letter_count, self.word_count, self.before) = (letters, words, before);
            at += read;
            if read < block.len() {
                break;
            }
        }
        at
    }

    /// Reads a character that stands at byte `at`.
    pub fn character(&mut self, c: char, at: usize, watch: &mut impl Watch) {
        self.make_room(watch);
        let capital = c.is_uppercase();
        fold(c, &mut |folded| match folded {
            Folded::Letter(letter) => self.letter(letter, capital, at),
            Folded::Break => self.part(),
            Folded::Apostrophe => self.apostrophe(),
            Folded::Unseen => self.unseen(),
        });
    }

    fn letter(&mut self, letter: char, capital: bool, at: usize) {
        let kind = match (letter.is_numeric(), capital) {
            (true, _) => Before::Digit,
            (false, true) => Before::Capital,
            (false, false) => Before::Small,
        } as u8;
        let begins = BEGINS[usize::from(self.before & 7)][usize::from(kind)];
        if begins != 0 {
            self.begin(begins, at, self.letter_count);
        }
        for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
            self.letters[self.letter_count & (ROOM - 1)] = byte;
            self.letter_count += 1;
        }
        self.before = kind;
    }

    fn begin(&mut self, begins: u8, at: usize, letter: usize) {
        self.words[self.word_count & (ROOM - 1)] = Word::new(letter, begins, at);
        self.word_count += 1;
    }

    /// The word is at its end.
    pub fn part(&mut self) {
        self.before = Before::Break as u8;
    }

    /// The word may be at its end.
    pub fn unseen(&mut self) {
        if self.before != Before::Break as u8 {
            self.before = Before::Unseen as u8;
        }
    }

    /// The word is at its end, and if that is an `s`, perhaps the name ended before it (`the Persons'`).
    fn apostrophe(&mut self) {
        let last = self.letter_count.wrapping_sub(1);
        let word = self.words[self.word_count.wrapping_sub(1) & (ROOM - 1)];
        if self.before != 0 && self.word_count > 0 && word.letter() < last && self.letters[last & (ROOM - 1)] == b's' {
            self.begin(2, word.at(), last);
        }
        self.part();
    }

    /// What follows has nothing to do with what was read: no name goes across.
    pub fn wall(&mut self, watch: &mut impl Watch) {
        self.make_room(watch);
        self.part();
        self.begin(1, 0, self.letter_count);
        // No letter has this byte: UTF-8 does not use it.
        self.letters[self.letter_count & (ROOM - 1)] = 0xFF;
        self.letter_count += 1;
    }

    /// Looks at what is left, and forgets all.
    pub fn finish(&mut self, watch: &mut impl Watch) {
        self.look(self.word_count, true, watch);
        (self.letter_count, self.word_count, self.before) = (0, 0, 0);
    }

    /// The letters, and where among them its words begin that are parted: for a name as somebody typed it.
    pub fn letters_and_words(&self) -> (&[u8], Vec<usize>) {
        let letters = self.letters.get(..self.letter_count).unwrap_or_default();
        let words = self.words.iter().take(self.word_count).filter(|word| word.joint() == Joint::Parted);
        (letters, words.map(|word| word.letter()).collect())
    }

    /// Looks at the words whose letters are all there, and keeps the others, whenever a character more might not fit.
    fn make_room(&mut self, watch: &mut impl Watch) {
        if self.letter_count < ROOM - 2 * SPARE && self.word_count < ROOM - 2 * SPARE {
            return;
        }
        // One more than a name can have, for the `s` after it.
        let complete = self.letter_count.saturating_sub(LONGEST + 1);
        let held = self.words.get(..self.word_count).unwrap_or_default();
        let looked_at = held.partition_point(|word| word.letter() < complete);
        self.look(looked_at, false, watch);
        let from = self.words.get(looked_at).filter(|_| looked_at < self.word_count).map_or(complete, |word| word.letter());
        self.letters.copy_within(from..self.letter_count, 0);
        self.letter_count -= from;
        self.words.copy_within(looked_at..self.word_count, 0);
        self.word_count -= looked_at;
        for word in self.words.iter_mut().take(self.word_count) {
            word.0 -= from as u64;
        }
    }

    /// Looks at every name that begins with one of the first `words` words. `whole` is whether the text ends here.
    fn look(&self, words: usize, whole: bool, watch: &mut impl Watch) {
        let letters = self.letters.get(..self.letter_count).unwrap_or_default();
        let held = self.words.get(..self.word_count).unwrap_or_default();
        for (at, word) in held.iter().enumerate().take(words) {
            let lengths = watch.lengths(eight(letters.get(word.letter()..).unwrap_or_default()));
            if lengths == 0 {
                continue;
            }
            let ends = held.get(at + 1..).unwrap_or_default().iter().map(|next| (next.letter(), next.joint()));
            let last = whole.then_some((letters.len(), Joint::Parted));
            look_from(*word, ends.chain(last), lengths, letters, watch);
        }
    }
}

/// Looks at the names of some lengths that begin with a word.
fn look_from(word: Word, ends: impl Iterator<Item = (usize, Joint)>, lengths: u64, letters: &[u8], watch: &mut impl Watch) {
    let longest = LONGEST - lengths.leading_zeros() as usize;
    let mut parted = 0_u64;
    for (end, joint) in ends {
        let length = end - word.letter();
        if length > longest + 1 {
            break;
        }
        let mut offer = |length: usize, joint: Joint| {
            if (1..=LONGEST).contains(&length)
                && lengths >> (length - 1) & 1 == 1
                && let Some(name) = letters.get(word.letter()..word.letter() + length)
            {
                let whole = joint != Joint::Capital && word.joint() != Joint::Capital;
                watch.at(name, parted, whole, word.at());
            }
        };
        offer(length, joint);
        if letters.get(end.wrapping_sub(1)) == Some(&b's') {
            offer(length - 1, Joint::Capital);
        }
        if joint == Joint::Parted && length < LONGEST {
            parted |= 1 << length;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Joint, LONGEST, ROOM, Run, Watch};
    use proptest::prelude::*;

    /// Notes every stretch of letters that is offered.
    #[derive(Default, Debug, PartialEq)]
    struct All(Vec<(String, u64, bool, usize)>);

    impl Watch for All {
        fn lengths(&self, _: u64) -> u64 {
            u64::MAX
        }

        fn at(&mut self, letters: &[u8], parted: u64, whole: bool, at: usize) {
            self.0.push((String::from_utf8_lossy(letters).into_owned(), parted, whole, at));
        }
    }

    fn by_character(text: &str) -> All {
        let (mut run, mut all) = (Run::default(), All::default());
        text.char_indices().for_each(|(at, c)| run.character(c, at, &mut all));
        run.finish(&mut all);
        all
    }

    /// As a reader of text does: plain bytes as far as they go, then a character.
    fn by_bytes(text: &str) -> All {
        let (mut run, mut all) = (Run::default(), All::default());
        let mut at = 0;
        while at < text.len() {
            at = run.plain(text.as_bytes(), at, text.len(), &mut all);
            if let Some(c) = text[at..].chars().next() {
                run.character(c, at, &mut all);
                at += c.len_utf8();
            }
        }
        run.finish(&mut all);
        all
    }

    #[test]
    fn whole_words_are_offered_one_and_several() {
        let offered: Vec<_> = by_character("a bC-d1").0.into_iter().map(|(text, ..)| text).collect();
        assert_eq!(offered, ["a", "ab", "abc", "abcd", "abcd1", "b", "bc", "bcd", "bcd1", "c", "cd", "cd1", "d", "d1", "1"]);
        let ends: Vec<_> = by_character("aB's").0.into_iter().map(|(text, parted, whole, _)| (text, parted, whole)).collect();
        // Ends at a capital, and before a final s, are not whole; `'` parts.
        let wanted =
            [("a", 0, false), ("ab", 0, true), ("abs", 0b100, true), ("ab", 0b100, false), ("b", 0, false), ("bs", 0b10, false)];
        for (text, parted, whole) in wanted {
            assert!(ends.contains(&(text.to_owned(), parted, whole)), "{text}: {ends:?}");
        }
        assert_eq!(Joint::Parted, super::Word::new(3, 1, 9).joint());
    }

    /// Nothing longer than a name is offered, and nothing is lost where room is made, however long the text.
    #[test]
    fn a_long_text_is_read_like_a_short_one() {
        let text = "Abc def1 ghi's-jkl ".repeat(ROOM / 5);
        let (long, short) = (by_bytes(&text), by_bytes(&text[..19 * 20]));
        assert!(long.0.iter().all(|(letters, ..)| letters.len() <= LONGEST));
        assert_eq!(long, by_character(&text));
        let of_one = |all: &All, from: usize| {
            let here = all.0.iter().filter(move |(.., at)| (from..from + 19).contains(at));
            here.map(|(letters, parted, whole, at)| (letters.clone(), *parted, *whole, at - from)).collect::<Vec<_>>()
        };
        for repeat in 0..ROOM / 5 - 20 {
            assert_eq!(of_one(&long, 19 * repeat), of_one(&short, 0), "{repeat}");
        }
    }

    proptest! {
        /// The quick way and the slow one are one way.
        #[test]
        fn bytes_are_read_as_characters(text in "([a-zA-Z0-9 ,'\"-]|[a-z]{5}|[ a-zA-Z]{20}|é|\u{200b}|’s){0,80}") {
            prop_assert_eq!(by_bytes(&text), by_character(&text));
        }
    }
}
