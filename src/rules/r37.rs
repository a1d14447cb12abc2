//! Rule R37: sources that differ.

use super::wording::{Words, number_of, numbers_of};
use super::{Act, Decided, Holdings, Setting};
use crate::fault::{Faults, Placed};
use crate::records::case::{Case, Dispute, DisputedValue};
use crate::records::source::Source;
use crate::records::texts::Field;
use crate::value::id::{DatasetId, SourceId};
use crate::vocabulary::{SourceKind, Term};
use std::collections::BTreeMap;
use std::ops::Range;

rule! {
    /// When sources give different values for one fact, we print all of them, each with its source. The value from the weightiest source comes
    /// first: a judgment before a statement, an official document before a newspaper, a national paper before a local one. If the site uses
    /// a value from a lighter source, the record says why. And no title and no summary gives one of the others as if nobody said otherwise.
    ///
    /// Published figures are held to the same. Where two datasets give different values for the same thing, each stands with the other beside it,
    /// on its page, on the card of the number and in the downloads; and a total stands with what its parts make.
    ///
    /// ## Why
    ///
    /// Whoever picks one value in silence passes a guess off as a fact. A judgment has heard both sides and decides what happened, so it weighs
    /// more than a report about it. The [Editors’ Code](https://www.editorscode.org.uk) asks for care, and for fact and conjecture to be kept
    /// apart (clause 1). The order of the sources is our own rule; it is that of the vocabulary’s list of kinds of source.
    ///
    /// ## An example that breaks it
    ///
    /// A judgment speaks of eight breaches, a local paper of nine. The record uses “nine” and does not say why. Or it uses neither, and its
    /// summary says “nine breaches”.
    ///
    /// ## How to mend it
    ///
    /// Put `used: true` at the value of the weightiest source, or write under `why` what speaks for another. In a title or summary write the
    /// value that is used, or say in the same sentence that the sources differ. In a dataset, a measure says under `same-as` which other counts
    /// the same thing, in the same unit and on the same basis.
    37, "All values are shown, the best-placed first", Decided::InForm(
        "values that a record holds under `disputes`, and figures of measures that have one use or say `same-as`; that two sources differ \
         where nothing of this is written, no program can see"
    ), [
        Act::Case(refuse),
        Act::Whole(refuse_unlike),
        Act::Asked("the door, which puts the values in their order; the page of a case, the lists of cases and the downloads, for their words"),
    ],
}

/// Puts values in the order in which they are printed: that of the weight of the best source of each; else as written.
pub fn best_first<T>(values: &mut [T], best_source: impl Fn(&T) -> Option<SourceKind>) {
    values.sort_by_key(|value| best_source(value).unwrap_or(SourceKind::NotInSource));
}

/// What stands at a record, in lists and at its head, where there are facts of which sources give different values.
pub const MARK: &str = "Sources differ";

/// A value where no list of sources stands beside it, with all that belongs to it: `nine (breaches; as of 14 May 2023; The Echo; used here)`.
#[must_use]
pub fn told(value: &str, unit: Option<&str>, as_of: Option<&str>, publishers: &[&str], used: bool) -> String {
    let mut beside: Vec<String> = unit.map(str::to_owned).into_iter().collect();
    beside.extend(as_of.map(|day| format!("as of {day}")));
    beside.push(publishers.join(", "));
    if used {
        beside.push("used here".to_owned());
    }
    format!("{value} ({})", beside.join("; "))
}

/// Whether a text tells a value: its number in a sentence with all the words of its unit, or its own words. One word alone says too little to
/// tell by it what a text speaks of.
#[must_use]
pub fn tells(text: &str, value: &str, unit: Option<&str>) -> bool {
    let words = Words::of(text);
    match (number_of(value), unit) {
        (Some(number), Some(unit)) => numbered(&words, number, unit).is_some(),
        _ => value.split_whitespace().nth(1).is_some() && !words.find(&value.to_lowercase()).is_empty(),
    }
}

/// Where a text tells a number of a unit: only what tells all that the unit says tells this value, for eight officers before a panel are not eight
/// officers dismissed.
fn numbered(words: &Words, number: u64, unit: &str) -> Option<Range<usize>> {
    let unit = unit.to_lowercase();
    let nouns: Vec<&str> = unit.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 2).collect();
    let told = words.iter().find(|(word, range)| {
        let sentence = words.sentence(range);
        number_of(word) == Some(number) && nouns.iter().all(|noun| !sentence.find(noun).is_empty())
    });
    told.map(|(_, range)| range)
}

/// The kind of the weightiest of several sources.
#[must_use]
pub fn weightiest(cited: &[SourceId], sources: &BTreeMap<SourceId, Source>) -> Option<SourceKind> {
    cited.iter().filter_map(|id| sources.get(id)).map(|source| source.kind).min()
}

/// Whether two values count the same.
pub(super) fn same_unit(a: &DisputedValue, b: &DisputedValue) -> bool {
    let unit = |value: &DisputedValue| value.unit.as_ref().map(|unit| unit.value.trim().to_lowercase());
    unit(a) == unit(b)
}

fn refuse(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    for dispute in &case.disputes {
        outranked(dispute, setting, faults);
        let texts = case.texts().into_iter().filter(|written| matches!(written.field, Field::Title | Field::Summary));
        for written in texts {
            told_alone(dispute, written.text, setting, faults);
        }
    }
}

/// A measure that is said to count what another counts, and does not.
fn refuse_unlike(holdings: &Holdings<'_>, _: &Setting<'_>, faults: &mut Faults) {
    for placed in holdings.figures {
        for (measure, place) in placed.placed_measures() {
            let Some(same) = &measure.same_as else { continue };
            // A dataset that is not there at all has been answered.
            let of = |id: &DatasetId| holdings.figures.iter().find(|other| other.set.id == *id);
            let Some(of) = same.dataset.as_ref().map_or(Some(placed), of) else { continue };
            let Some((other, other_place)) = of.placed_measures().find(|(other, _)| other.id == same.measure) else {
                faults.push(
                    RULE.refuse(
                        "no-such-measure",
                        place,
                        format!("the dataset `{}` has no measure `{}`", of.set.id, same.measure),
                    )
                    .label("begins here")
                    .mend("look up the ids of its measures"),
                );
                continue;
            };
            let alike = (measure.unit, measure.basis, measure.period) == (other.unit, other.basis, other.period);
            if !alike || other.same_as.is_some() || measure.usage.is_some() {
                faults.push(
                    RULE.refuse("not-the-same-thing", place, format!("`{}` cannot be the same as `{}`", measure.id, other.id))
                        .label("begins here")
                        .also(other_place, "the other")
                        .expected("one unit, one basis and one kind of period; `use` and what is the same only at the one that the pages use")
                        .mend("describe both alike, or take `same-as` out: what differs in these is another thing"),
                );
            }
        }
    }
}

/// A value that is used although another of the same unit has a weightier source, without a word why.
fn outranked(dispute: &Dispute, setting: &Setting<'_>, faults: &mut Faults) {
    let Some(used) = dispute.values.iter().find(|value| value.used).filter(|_| dispute.why.is_none()) else { return };
    let weight = |value: &DisputedValue| weightiest(&value.sources, setting.sources).unwrap_or(SourceKind::NotInSource);
    let best = dispute.values.iter().filter(|other| same_unit(used, other)).min_by_key(|other| weight(other));
    let Some(better) = best.filter(|best| weight(best) < weight(used)) else { return };
    let (own, other) = (weight(used).label().to_lowercase(), weight(better).label().to_lowercase());
    faults.push(
        RULE.refuse("outranked-value-used", used.place, format!("“{}” is used, and nothing says why", used.value.value))
            .label(format!("from a source of the kind: {own}"))
            .also(better.place, format!("from a weightier one: {other}"))
            .mend("put `used: true` at the value of the weightier source, or write under `why` what speaks against it"),
    );
}

/// Words by which a sentence says that the sources do not agree, or whose word it gives.
const HEDGES: [&str; 15] = [
    "differ*",
    "disagree*",
    "source*",
    "report*",
    "account*",
    "according",
    "say*",
    "said",
    "put*",
    "gave",
    "gives",
    "give",
    "newspaper*",
    "not clear",
    "disputed",
];

/// A number that is in dispute and not the one used, told in a title or summary as if nobody said otherwise.
fn told_alone(dispute: &Dispute, text: &Placed<String>, setting: &Setting<'_>, faults: &mut Faults) {
    let words = Words::of(&text.value);
    for value in dispute.values.iter().filter(|value| !value.used) {
        let others: Vec<&DisputedValue> =
            dispute.values.iter().filter(|other| same_unit(value, other) && other.value.value != value.value.value).collect();
        let (Some(unit), Some(number)) = (&value.unit, number_of(&value.value.value)) else { continue };
        if others.is_empty() {
            continue;
        }
        let Some(range) = numbered(&words, number, &unit.value) else { continue };
        let sentence = words.sentence(&range);
        let told: Vec<u64> = sentence.iter().flat_map(|(word, _)| numbers_of(word)).collect();
        let is_told = |other: &&DisputedValue| {
            let numbers = numbers_of(&other.value.value);
            !numbers.is_empty() && numbers.iter().all(|number| told.contains(number))
        };
        if sentence.has_any(&HEDGES) || others.iter().any(is_told) {
            continue;
        }
        faults.push(
            RULE.refuse(
                "disputed-number-told",
                setting.at(text, range),
                format!("this gives {} {} as if no source said otherwise", value.value.value, unit.value),
            )
            .label("in dispute")
            .also(value.place, "not the value that is used")
            .mend("write the value that is used, say in the same sentence that the sources differ, or leave the number out"),
        );
    }
}
