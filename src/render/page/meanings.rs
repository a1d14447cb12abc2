//! What the words on a page mean, told on the page itself: each term of the vocabulary and each measure that it uses, with its definition.
//!
//! They fold out by a click or a key, so that a definition is at hand on every device, and nothing depends on hovering.

use super::Scene;
use crate::disclose::Case;
use crate::render::address;
use crate::summarise::series::Seen;
use crate::vocabulary::Term;
use serde::Serialize;

/// A word and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Meaning {
    /// The word as printed.
    pub label: String,
    /// What it means.
    pub definition: String,
    /// Where it stands, with its source.
    pub href: String,
    /// Whether both are the content's own, in English whatever the language of the page.
    pub english: bool,
}

/// The words of a page, each once, in the order in which they were met.
#[derive(Debug)]
pub struct Meanings<'a> {
    scene: &'a Scene<'a>,
    met: Vec<Meaning>,
}

impl<'a> Meanings<'a> {
    /// No word yet.
    #[must_use]
    pub fn new(scene: &'a Scene<'a>) -> Self {
        Meanings { scene, met: Vec::new() }
    }

    fn add(&mut self, meaning: Meaning) {
        if !self.met.contains(&meaning) {
            self.met.push(meaning);
        }
    }

    /// With terms of a list, in its own order. That the sources are silent says itself.
    #[must_use]
    pub fn terms<T: Term>(mut self, terms: impl IntoIterator<Item = T>) -> Self {
        let used: std::collections::BTreeSet<T> = terms.into_iter().filter(|term| !term.is_gap()).collect();
        let words = self.scene.words;
        for term in T::all().iter().copied().filter(|term| used.contains(term)) {
            let href = self.scene.href(&address::of_term(term));
            self.add(Meaning { label: words.label(term), definition: words.definition(term), href, english: false });
        }
        self
    }

    /// With what a number counts.
    #[must_use]
    pub fn measure(mut self, seen: Option<&Seen<'_>>) -> Self {
        if let Some(seen) = seen {
            let measure = seen.set.measure(seen.observation);
            let href = self.scene.href(&format!("{}#measure.{}", address::dataset(&seen.set.id), measure.id));
            let (label, definition) = (measure.label.clone(), measure.definition.clone());
            self.add(Meaning { label, definition, href, english: true });
        }
        self
    }

    /// With what proceedings found and did in some cases, and what they were.
    #[must_use]
    pub fn decided<'c>(self, cases: impl Iterator<Item = &'c Case>) -> Self {
        let cases: Vec<&Case> = cases.collect();
        let decisions = || cases.iter().flat_map(|case| &case.people).flat_map(|person| &person.decisions);
        self.terms(decisions().map(|decision| decision.finding))
            .terms(decisions().map(|decision| decision.outcome))
            .terms(cases.iter().flat_map(|case| &case.proceedings).map(|held| held.kind))
    }

    /// With what was alleged in some cases, as far as it is shown.
    #[must_use]
    pub fn alleged<'c>(self, cases: impl Iterator<Item = &'c Case>) -> Self {
        let alleged = cases.flat_map(|case| &case.people).flat_map(|person| &person.allegations);
        self.terms(alleged.filter(|allegation| !allegation.withheld).flat_map(|allegation| allegation.categories.clone()))
    }

    /// The words.
    #[must_use]
    pub fn list(self) -> Vec<Meaning> {
        self.met
    }
}
