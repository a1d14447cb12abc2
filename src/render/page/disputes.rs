//! Facts of which sources give different values (rules R37 to R39), for wherever a case is told without the list of its sources.

use super::Scene;
use crate::disclose::{Case, Dispute, Public};
use crate::render::view::Said;
use crate::render::words;
use crate::rules::r37;
use crate::say;

/// Every value of a fact, each with its unit, its date and who says so, best-placed first; [`values`] in the language of a page.
#[must_use]
pub fn told(dispute: &Dispute, scene: &Scene<'_>) -> Vec<Said> {
    let words = scene.words;
    let mut told = Vec::new();
    for (at, value) in dispute.values.iter().enumerate() {
        if at > 0 {
            told.push(Said::new(words.say("differ-or")));
        }
        told.push(Said::english(&value.value));
        told.push(Said::new(" ("));
        told.extend(value.unit.as_ref().map(Said::english));
        let sources = value.sources.iter().filter_map(|id| scene.public.source(id));
        let publishers: Vec<&str> = sources.map(|source| source.publisher.as_str()).collect();
        let mut beside: Vec<String> = Vec::new();
        beside.extend(value.as_of.map(|day| say!(words, "differ-as-of", date = words.partial(day))));
        beside.push(publishers.join(", "));
        beside.extend(value.used.then(|| words.say("line-used")));
        let part = if value.unit.is_some() { "; " } else { "" };
        told.push(Said::new(format!("{part}{})", beside.join("; "))));
    }
    told
}

/// The same in English, for downloads.
#[must_use]
pub fn values(dispute: &Dispute, public: &Public) -> String {
    let told: Vec<String> = dispute
        .values
        .iter()
        .map(|value| {
            let sources = value.sources.iter().filter_map(|id| public.source(id));
            let publishers: Vec<&str> = sources.map(|source| source.publisher.as_str()).collect();
            let as_of = value.as_of.map(words::partial);
            r37::told(&value.value, value.unit.as_deref(), as_of.as_deref(), &publishers, value.used)
        })
        .collect();
    told.join("; or ")
}

/// Facts in dispute in one text, for a cell of a table; `None` where there are none.
#[must_use]
pub fn in_one<'a>(disputes: impl IntoIterator<Item = &'a Dispute>, public: &Public) -> Option<String> {
    let told: Vec<String> =
        disputes.into_iter().map(|dispute| format!("{}: {}", dispute.about, values(dispute, public))).collect();
    (!told.is_empty()).then(|| told.join(" | "))
}

/// The disputes of a case whose values a text tells.
pub fn told_in<'a>(text: &'a str, case: &'a Case) -> impl Iterator<Item = &'a Dispute> {
    case.disputes
        .iter()
        .filter(move |dispute| dispute.values.iter().any(|value| r37::tells(text, &value.value, value.unit.as_deref())))
}
