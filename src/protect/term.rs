//! A name as somebody typed it: its letters, where its words end, and whether it can be looked for at all.

use super::common_words::COMMON;
use super::run::{LONGEST, Run, Watch};

/// Fewest letters of a name.
const FEWEST: usize = 3;

/// The longest line that is read as a name; accents take room that letters do not.
const LONGEST_LINE: usize = 500;

/// A name that can be looked for.
#[derive(Clone, PartialEq, Eq)]
pub struct Term {
    /// All letters, closed up.
    letters: Vec<u8>,
    /// Bit `n` is set where a word begins with letter `n`; bit 0 never is.
    parted: u64,
    /// The letters of the last of several words, as blanks part them: `Person` of `Example Person`, which is also found before the others.
    last: usize,
}

impl std::fmt::Debug for Term {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Term(..)")
    }
}

/// Why a name cannot be looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// Fewer than three letters.
    TooShort,
    /// More letters than can be held.
    TooLong,
    /// A single word that ordinary sentences hold.
    Common,
    /// Digits only.
    Number,
}

impl Unfit {
    /// The reason, in a sentence that has the name as its beginning.
    #[must_use]
    pub fn why(self) -> &'static str {
        match self {
            Unfit::TooShort => "has fewer than 3 letters; it would be found by chance",
            Unfit::TooLong => "has more than 64 letters; give a part of it that is enough to know it by",
            Unfit::Common => "is one ordinary word, which the site's own sentences hold; give the whole name",
            Unfit::Number => "holds no letter, only digits; the site is full of numbers",
        }
    }
}

/// Watches for nothing.
struct Nothing;

impl Watch for Nothing {
    fn lengths(&self, _: u64) -> u64 {
        0
    }

    fn at(&mut self, _: &[u8], _: u64, _: bool, _: usize) {}
}

fn letters_and_words(text: &str) -> (Vec<u8>, Vec<usize>) {
    let mut run = Run::default();
    for (at, c) in text.char_indices() {
        run.character(c, at, &mut Nothing);
    }
    let (letters, words) = run.letters_and_words();
    (letters.to_vec(), words)
}

impl Term {
    /// Takes a name as typed.
    ///
    /// # Errors
    /// When it cannot be looked for.
    pub fn new(typed: &str) -> Result<Self, Unfit> {
        let typed = typed.trim();
        if typed.len() > LONGEST_LINE {
            return Err(Unfit::TooLong);
        }
        let (letters, words) = letters_and_words(typed);
        let text = String::from_utf8_lossy(&letters);
        if text.chars().count() < FEWEST {
            return Err(Unfit::TooShort);
        }
        if letters.len() > LONGEST {
            return Err(Unfit::TooLong);
        }
        if text.chars().all(char::is_numeric) {
            return Err(Unfit::Number);
        }
        if words.len() == 1 && COMMON.contains(&&*text) {
            return Err(Unfit::Common);
        }
        let blanks = typed.rsplit(char::is_whitespace).map(|part| letters_and_words(part).0.len());
        let last = blanks.into_iter().find(|letters| *letters > 0).unwrap_or(0);
        let last = if last < letters.len() { last } else { 0 };
        let parted = words.iter().filter(|word| **word > 0).fold(0, |parted, word| parted | 1 << word);
        Ok(Term { letters, parted, last })
    }

    /// The name as it is hashed: its words, a blank between two.
    #[must_use]
    pub fn words(&self) -> Vec<u8> {
        words(&self.letters, self.parted)
    }

    /// The letters, where words begin, and the letters of the last word.
    #[must_use]
    pub fn parts(&self) -> (&[u8], u64, usize) {
        (&self.letters, self.parted, self.last)
    }

    /// The same with the last word first: `Person, Example`.
    #[must_use]
    pub fn last_first(&self) -> Vec<u8> {
        let mut letters = self.letters.clone();
        letters.rotate_right(self.last);
        letters
    }
}

/// Letters as words, a blank between two.
pub fn words(letters: &[u8], parted: u64) -> Vec<u8> {
    let mut out = Vec::with_capacity(letters.len() + 8);
    for (at, letter) in letters.iter().enumerate() {
        if parted >> at & 1 == 1 {
            out.push(b' ');
        }
        out.push(*letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Term, Unfit};

    fn words(typed: &str) -> String {
        String::from_utf8(Term::new(typed).unwrap().words()).unwrap()
    }

    #[test]
    fn a_name_is_its_words_however_it_is_typed() {
        for (typed, read) in [
            ("Example Person", "example person"),
            ("  EXAMPLE\u{A0}PERSON ", "example person"),
            ("O'Example-Person", "o example person"),
            ("O’Example‑Person", "o example person"),
            ("McExample", "mcexample"),
            ("Exámple, J. P.", "example j p"),
            ("Persons'", "persons"),
            ("PC 1234 Example", "pc 1234 example"),
        ] {
            assert_eq!(words(typed), read, "{typed}");
        }
    }

    #[test]
    fn the_last_word_may_come_first() {
        let last_first = |typed| String::from_utf8(Term::new(typed).unwrap().last_first()).unwrap();
        assert_eq!(last_first("Example Person"), "personexample");
        assert_eq!(last_first("Example van Person-Other"), "personotherexamplevan");
        assert_eq!(last_first("Example-Person"), "exampleperson", "one word: there is no other order");
        assert_eq!(Term::new("Exampleton .").unwrap().parts().2, 0);
    }

    #[test]
    fn what_would_be_found_by_chance_is_refused() {
        for (typed, why) in [
            ("", Unfit::TooShort),
            ("J.", Unfit::TooShort),
            ("Jo", Unfit::TooShort),
            ("police", Unfit::Common),
            ("POLICE.", Unfit::Common),
            ("1984", Unfit::Number),
            (&"x".repeat(65), Unfit::TooLong),
            (&"é".repeat(500), Unfit::TooLong),
        ] {
            assert_eq!(Term::new(typed), Err(why), "{typed}");
        }
        assert!(Term::new("police person").is_ok() && Term::new("Ann").is_ok() && Term::new(&"x".repeat(64)).is_ok());
        assert_eq!(format!("{:?}", Term::new("Example Person")), "Ok(Term(..))", "a name is never printed");
    }
}
