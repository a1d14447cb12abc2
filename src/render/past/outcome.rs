//! What held for a person of a case, as a release keeps it (`FORCE; CLASS; YEAR; COUNT; FINDING; OUTCOME`), in words.

use crate::language::Words;
use crate::say;
use crate::summarise::outcomes::OutcomeClass;
use crate::vocabulary::{Finding, Outcome, Term as _};

/// What became of somebody and when: `Dismissed, 2024`.
#[must_use]
pub fn in_words(kept: &str, words: &Words) -> String {
    let part = |at: usize| kept.split("; ").nth(at).unwrap_or("");
    let class = OutcomeClass::ALL.iter().find(|class| class.id() == part(1));
    let class = class.map_or_else(|| part(1).to_owned(), |class| words.say(&format!("outcome-class-{}", class.id())));
    let year = if part(2) == "undated" { words.say("told-no-year") } else { part(2).to_owned() };
    let people = match part(3) {
        "1" | "" => String::new(),
        several => say!(words, "told-outcome-people", n = several),
    };
    format!("{class}, {year}{people}")
}

/// What differs where [`in_words`] says the same of two: what was found, and what followed exactly.
#[must_use]
pub fn in_full(kept: &str, words: &Words) -> String {
    let part = |at: usize| kept.split("; ").nth(at).unwrap_or("");
    let finding = Finding::parse(part(4)).map(|finding| words.label(finding));
    let outcome = Outcome::parse(part(5)).map(|outcome| words.outcome(outcome, None));
    match (finding, outcome) {
        (Some(finding), Some(outcome)) => {
            format!("{} ({}: {})", in_words(kept, words), finding.to_lowercase(), outcome.to_lowercase())
        }
        _ => in_words(kept, words),
    }
}

/// The force, by its id.
#[must_use]
pub fn force(kept: &str) -> &str {
    kept.split("; ").next().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outcome_is_worded_by_class_and_year() {
        let kept = "gwent; dismissed; 2024; 1; gross-misconduct; dismissed-without-notice";
        assert_eq!(in_words(kept, Words::english()), "Dismissed, 2024");
        assert_eq!(in_full(kept, Words::english()), "Dismissed, 2024 (gross misconduct: dismissed without notice)");
        assert_eq!(
            in_words("gwent; not-decided; undated; 3; -; -", Words::english()),
            "No misconduct decision, year not in source, 3 people"
        );
        assert_eq!(force(kept), "gwent");
    }
}
