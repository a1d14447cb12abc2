//! Whether there is a number of a measure for a force and a year, and if not, why.

use super::cited::*;

vocabulary! {
    /// Whether there is a number, and if not, why: eight kinds of silence are eight different facts, and none of them is nought (rule R40).
    Availability = "availability", "Availability of a figure", "Whether there is a number for a force and a year, and if not, why." {
        Published = "published", "Published", "A number is published, and it is held here.", HOUSE;
        Zero = "zero", "Published as nought", "The source counts none, and says so.", HOUSE;
        InASpan = "in-a-span", "Published for a longer time only", "A number is published for several years together, and none for the year alone.", HOUSE;
        Suppressed = "suppressed", "Held back", "There is a number, which is held back so that nobody can be identified.", SPREADSHEETS;
        Withheld = "withheld", "Refused", "Whoever has the number has refused to give it.", HOUSE;
        NotCollected = "not-collected", "Not counted", "The count does not exist for this force and year: it had not begun, had ended, or leaves the force out.", HOUSE;
        NotPublishedByForce = "not-published-by-force", "Not given by force", "The publisher gives the number for England and Wales alone.", HOUSE;
        NotYetPublished = "not-yet-published", "Not yet published", "The period has ended, and its publisher gives out the figures later.", HOUSE;
        NotHeld = "not-held", "Not held here", "We have found no number, though there may be one.", HOUSE;
    }
}

impl Availability {
    /// Whether a dataset may declare it. What is published, nought or held back is told by its table, and what nobody declared is not held.
    pub fn can_be_declared(self) -> bool {
        matches!(self, Self::InASpan | Self::Withheld | Self::NotCollected | Self::NotPublishedByForce | Self::NotYetPublished)
    }

    /// Whether a number can be read here, for the year alone.
    pub fn is_number(self) -> bool {
        matches!(self, Self::Published | Self::Zero)
    }

    /// The shorthand in a cell; for a number, the number stands in its place. Those of official spreadsheets where they have one.
    pub fn mark(self) -> &'static str {
        match self {
            Self::Published => "\u{25cf}",
            Self::Zero => "0",
            Self::InASpan => "[s]",
            Self::Suppressed => "[c]",
            Self::Withheld => "[w]",
            Self::NotCollected => "[z]",
            Self::NotPublishedByForce => "[n]",
            Self::NotYetPublished => "[t]",
            Self::NotHeld => "[x]",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Term;
    use std::collections::BTreeSet;

    #[test]
    fn each_kind_of_silence_has_a_mark_of_its_own() {
        let marks: BTreeSet<&str> = Availability::all().iter().map(|term| term.mark()).collect();
        assert_eq!(marks.len(), Availability::all().len());
    }
}
