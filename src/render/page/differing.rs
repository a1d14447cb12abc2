//! What else is published of the same thing, in words: other values (rules R37, R38), and what the parts of a total make (as rule R36 does with rates).

use super::{Scene, figure};
use crate::render::view::CardPart;
use crate::render::words;
use crate::rules::r37;
use crate::summarise::disagreement::{Over, Sum};
use crate::summarise::series::Seen;
use crate::value::figures::{FigureSet, Observation};
use std::cmp::Ordering;

/// One sentence for each, for the note of a table: `Sources differ: 11 people (...).`
#[must_use]
pub fn note(set: &FigureSet, observation: &Observation, scene: &Scene<'_>) -> Vec<String> {
    let others = scene.summaries.disagreements.others(set, observation);
    let elsewhere = others.iter().map(|seen| told(seen, scene)).collect::<Vec<_>>().join("; or ");
    let others = (!others.is_empty()).then(|| format!("{}: elsewhere {elsewhere}.", r37::MARK));
    let sums = scene.summaries.disagreements.sums(set, observation);
    let together = scene.summaries.disagreements.total_of_roles(set, observation);
    let together = together.map(|(sum, both)| together_words(&sum, &told(&both, scene)));
    others.into_iter().chain(sums.iter().filter_map(|sum| summed(sum, observation))).chain(together).collect()
}

/// The same for a card, each other value with a link to where it stands.
#[must_use]
pub fn parts(set: &FigureSet, observation: &Observation, scene: &Scene<'_>) -> Vec<CardPart> {
    let mut parts = Vec::new();
    for seen in scene.summaries.disagreements.others(set, observation) {
        if !parts.is_empty() {
            parts.push(CardPart::plain("; "));
        }
        parts.push(CardPart::link(told(&seen, scene), figure::stands_at(&seen, scene)));
    }
    for sum in scene.summaries.disagreements.sums(set, observation) {
        let text = summed(&sum, observation);
        parts.extend(text.map(|text| CardPart::plain(if parts.is_empty() { text } else { format!(". {text}") })));
    }
    if let Some((sum, both)) = scene.summaries.disagreements.total_of_roles(set, observation) {
        parts.push(CardPart::link(together_words(&sum, &told(&both, scene)), figure::stands_at(&both, scene)));
    }
    parts
}

/// `9 + 1 = 10`
fn addition(sum: &Sum<'_>) -> String {
    let of_each: Vec<String> = sum.parts.iter().map(|seen| words::value(seen.observation.value)).collect();
    format!("{} = {}", of_each.join(" + "), words::number(sum.number))
}

fn together_words(sum: &Sum<'_>, total: &str) -> String {
    format!("{}: police officers and police staff make {}, and elsewhere both together are {total}.", r37::MARK, addition(sum))
}

/// A value with its unit, its date and who says so.
fn told(seen: &Seen<'_>, scene: &Scene<'_>) -> String {
    let measure = seen.set.measure(seen.observation);
    let sources: Vec<_> = seen.observation.sources.iter().filter_map(|id| scene.public.source(id)).collect();
    let publishers: Vec<&str> = sources.iter().map(|source| source.publisher.as_str()).collect();
    let as_of = sources.first().and_then(|source| source.published).map(words::partial);
    let unit = format!("{}; \u{201c}{}\u{201d}", measure.unit.plural(), measure.label);
    r37::told(&words::value(seen.observation.value), Some(&unit), as_of.as_deref(), &publishers, false)
}

/// What the parts of a total make; `None` where that is only what everybody expects.
fn summed(sum: &Sum<'_>, total: &Observation) -> Option<String> {
    let own = total.value.number()?;
    let makes = words::number(sum.number);
    let count = words::whole(sum.parts.len() as u64);
    let not = format!(", and not {}", words::value(total.value));
    Some(match (sum.over, sum.agrees, sum.number.value.partial_cmp(&own)) {
        (Over::Roles, true, _) => return None,
        (Over::Roles, false, _) => {
            format!("Counted apart, police officers and police staff make {}{not}.", addition(sum))
        }
        (Over::AllForces, agrees, _) => {
            format!("The numbers of all {count} forces make {makes}{}.", if agrees { "" } else { &not })
        }
        (Over::SomeForces, false, Some(Ordering::Greater)) => {
            format!("The numbers of only {count} forces already make {makes}{not}.")
        }
        (Over::SomeForces, _, _) => format!("The numbers held, of {count} forces, make {makes} of them."),
    })
}
