//! What else is published of the same thing, in words: other values (rules R37, R38), and what the parts of a total make (as rule R36 does with rates).

use super::{Scene, figure};
use crate::render::view::CardPart;
use crate::render::words;
use crate::say;
use crate::summarise::disagreement::{Over, Sum};
use crate::summarise::series::Seen;
use crate::value::figures::{FigureSet, Observation};
use std::cmp::Ordering;

/// One sentence for each, for the note of a table: `Sources differ: 11 people (...).`
#[must_use]
pub fn note(set: &FigureSet, observation: &Observation, scene: &Scene<'_>) -> Vec<String> {
    let others = scene.summaries.disagreements.others(set, observation);
    let elsewhere = others.iter().map(|seen| told(seen, scene)).collect::<Vec<_>>().join(&scene.words.say("differ-or"));
    let others = (!others.is_empty()).then(|| say!(scene.words, "differ-elsewhere", values = elsewhere));
    let sums = scene.summaries.disagreements.sums(set, observation);
    let together = scene.summaries.disagreements.total_of_roles(set, observation);
    let together = together.map(|(sum, both)| together_words(&sum, &told(&both, scene), scene));
    others.into_iter().chain(sums.iter().filter_map(|sum| summed(sum, observation, scene))).chain(together).collect()
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
        let text = summed(&sum, observation, scene);
        parts.extend(text.map(|text| CardPart::plain(if parts.is_empty() { text } else { format!(". {text}") })));
    }
    if let Some((sum, both)) = scene.summaries.disagreements.total_of_roles(set, observation) {
        parts.push(CardPart::link(together_words(&sum, &told(&both, scene), scene), figure::stands_at(&both, scene)));
    }
    parts
}

/// `9 + 1 = 10`
fn addition(sum: &Sum<'_>) -> String {
    let of_each: Vec<String> = sum.parts.iter().map(|seen| words::value(seen.observation.value)).collect();
    format!("{} = {}", of_each.join(" + "), words::number(sum.number))
}

fn together_words(sum: &Sum<'_>, total: &str, scene: &Scene<'_>) -> String {
    say!(scene.words, "differ-together", sum = addition(sum), total = total)
}

/// A value with its unit, its date and who says so.
fn told(seen: &Seen<'_>, scene: &Scene<'_>) -> String {
    let words = scene.words;
    let measure = seen.set.measure(seen.observation);
    let sources: Vec<_> = seen.observation.sources.iter().filter_map(|id| scene.public.source(id)).collect();
    let publishers: Vec<&str> = sources.iter().map(|source| source.publisher.as_str()).collect();
    let as_of = sources.first().and_then(|source| source.published);
    let mut beside = vec![say!(words, "differ-unit", unit = words.units(measure.unit), measure = measure.label.as_str())];
    beside.extend(as_of.map(|day| say!(words, "differ-as-of", date = words.partial(day))));
    beside.push(publishers.join(", "));
    format!("{} ({})", words::value(seen.observation.value), beside.join("; "))
}

/// What the parts of a total make; `None` where that is only what everybody expects.
fn summed(sum: &Sum<'_>, total: &Observation, scene: &Scene<'_>) -> Option<String> {
    let words = scene.words;
    let own = total.value.number()?;
    let makes = words::number(sum.number);
    let forces = sum.parts.len();
    let printed = words::value(total.value);
    Some(match (sum.over, sum.agrees, sum.number.value.partial_cmp(&own)) {
        (Over::Roles, true, _) => return None,
        (Over::Roles, false, _) => say!(words, "differ-roles", sum = addition(sum), total = printed),
        (Over::AllForces, true, _) => say!(words, "differ-all-forces.agree", forces = forces, sum = makes),
        (Over::AllForces, false, _) => say!(words, "differ-all-forces", forces = forces, sum = makes, total = printed),
        (Over::SomeForces, false, Some(Ordering::Greater)) => {
            say!(words, "differ-some-forces.more", forces = forces, sum = makes, total = printed)
        }
        (Over::SomeForces, _, _) => say!(words, "differ-some-forces", forces = forces, sum = makes),
    })
}
