//! Names that are withheld as of a date, taken out of every text: a title, an address or a summary is text too (rule R13). So are ranks
//! that pick out one person, in what is printed of a source (rule R5).

use crate::rules::{Names, ranks_in};
use std::ops::Range;

/// What is printed in place of a name.
const NO_NAME: &str = "[name withheld]";

/// What is printed in place of a rank that picks out one person.
const NO_RANK: &str = "[rank withheld]";

/// The names that must not be printed.
#[derive(Debug, Default)]
pub struct Withheld {
    names: Names,
}

impl Withheld {
    /// Takes the full names.
    #[must_use]
    pub fn new<'a>(full_names: impl Iterator<Item = &'a str>) -> Self {
        Withheld { names: Names::new(full_names) }
    }

    /// A text without them.
    #[must_use]
    pub fn text(&self, text: &str) -> String {
        replaced(text, &self.names.find(text), NO_NAME)
    }

    /// The name of a place without them: a family name alone may be the place's own.
    #[must_use]
    pub fn place(&self, text: &str) -> String {
        replaced(text, &self.names.find_whole(text), NO_NAME)
    }

    /// Whether an address holds one of them.
    #[must_use]
    pub fn is_in(&self, address: &str) -> bool {
        self.names.is_in(address)
    }
}

/// A text without the ranks that pick out one person (rule R5).
#[must_use]
pub fn without_ranks(text: &str) -> String {
    replaced(text, &ranks_in(text), NO_RANK)
}

/// A text with other words in place of some stretches of it.
fn replaced(text: &str, stretches: &[Range<usize>], instead: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut written = 0;
    for stretch in stretches {
        out.push_str(text.get(written..stretch.start).unwrap_or(""));
        out.push_str(instead);
        written = stretch.end;
    }
    out.push_str(text.get(written..).unwrap_or(""));
    out
}

#[cfg(test)]
mod tests {
    use super::{Withheld, without_ranks};

    #[test]
    fn a_rank_that_picks_out_one_person_leaves_a_title() {
        assert_eq!(without_ranks("Deputy Chief Constable’s hearing; a constable"), "[rank withheld] hearing; a constable");
    }

    #[test]
    fn a_withheld_name_leaves_every_text() {
        let withheld = Withheld::new(["Example Person"].into_iter());
        assert_eq!(withheld.text("Officer Example Person admits it"), "Officer [name withheld] admits it");
        assert_eq!(withheld.text("PERSON's appeal; personal"), "[name withheld]'s appeal; personal");
        assert_eq!(withheld.text("#example-persons-appeal"), "#[name withheld]-appeal");
        assert!(withheld.is_in("https://news.example/2024/example-person-sentenced"));
        assert_eq!(Withheld::default().text("Example Person"), "Example Person");
    }

    #[test]
    fn a_family_name_of_several_parts_is_withheld_whole() {
        let withheld = Withheld::new(["Example O'Person-Sample"].into_iter());
        assert_eq!(withheld.text("O'Person-Sample and Sample's lawyer"), "[name withheld] and [name withheld]'s lawyer");
    }
}
