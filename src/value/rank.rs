//! A rank with what is said before it: "detective sergeant", "temporary chief inspector".

use crate::vocabulary::{Modifier, Rank, Term};

/// A rank held, with its modifiers in the order written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldRank {
    /// The rank.
    pub rank: Rank,
    /// Words before it (detective, acting, temporary, trainee).
    pub modifiers: Vec<Modifier>,
}

impl HeldRank {
    /// In lower-case words, for a sentence: "detective chief inspector".
    #[must_use]
    pub fn words(&self) -> String {
        let mut words: Vec<String> = self.modifiers.iter().map(|m| m.label().to_lowercase()).collect();
        words.push(self.rank.label().to_lowercase());
        words.join(" ")
    }

    /// As written in the content: "detective chief-inspector".
    #[must_use]
    pub fn id(&self) -> String {
        let mut words: Vec<&str> = self.modifiers.iter().map(|m| m.id()).collect();
        words.push(self.rank.id());
        words.join(" ")
    }
}
