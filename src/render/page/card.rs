//! What a number is, for whoever asks: unit, people counted, basis, period, what it was made from, source, rules, caveats, citation.
//!
//! A card folds out beside its number, without script, and is made here for every number alike, so that none lacks a part.

use super::figures::area_name;
use super::{Scene, corrections, differing};
use crate::render::view::{CardFact, CardPart, NumberCard};
use crate::render::{address, cite, words};
use crate::rules::r36;
use crate::summarise::published::{Sum, Total};
use crate::summarise::series::Seen;
use crate::summarise::worked_out::{NoFigure, WorkedOut};
use crate::value::figures::{Area, FigureSet, Measure, Observation, TOTAL, Value};
use crate::value::id::DatasetId;
use crate::vocabulary::Term;
use std::collections::BTreeSet;

fn fact(label: &'static str, parts: Vec<CardPart>) -> CardFact {
    CardFact { label: label.to_owned(), parts }
}

/// The card of a published number.
#[must_use]
pub fn observation(set: &FigureSet, observation: &Observation, scene: &Scene<'_>) -> NumberCard {
    let measure = set.measure(observation);
    let category = set.category(observation);
    let definition = scene.href(&format!("{}#measure.{}", address::dataset(&set.id), measure.id));
    let mut what = vec![CardPart::link(&measure.label, definition)];
    if category.id.as_str() != TOTAL {
        what.push(CardPart::plain(format!(": {}", category.label)));
    }
    let mut facts = vec![
        fact("Value", vec![CardPart::plain(value(set, observation))]),
        fact("Measure", what),
        fact("About", vec![CardPart::plain(area_name(&observation.area, scene))]),
        fact("Who", vec![term(observation.population, scene)]),
        fact("Basis", vec![term(measure.basis, scene)]),
        fact("Period", vec![CardPart::plain(period(set, observation))]),
    ];
    let stands = address::of_observation(set, observation);
    facts.extend(made_from(set, observation, scene));
    facts.push(fact("Rules", vec![term(set.regime(observation), scene)]));
    facts.push(fact("Source", sources(&Seen { set, observation }, scene)));
    let others = differing::parts(set, observation, scene);
    if !others.is_empty() {
        facts.push(fact("Beside it", others));
    }
    let mut mind: Vec<CardPart> = observation.note.iter().map(|note| CardPart::plain(format!("{note} "))).collect();
    mind.extend(caveats(set, scene));
    if !mind.is_empty() {
        facts.push(fact("Bear in mind", mind));
    }
    let card = NumberCard { facts, cite: cite::observation(set, observation, scene).full, corrected: String::new() };
    corrections::marked(card, [stands], scene)
}

/// The card of a number that this site worked out.
#[must_use]
pub fn worked_out(figure: &WorkedOut<'_>, scene: &Scene<'_>) -> NumberCard {
    let measure = figure.part.set.measure(figure.part.observation);
    let counted = figure.part.observation;
    let mut facts = vec![
        fact("Value", vec![CardPart::plain(estimate(figure))]),
        fact("Measure", vec![CardPart::plain(figure.what.definition())]),
        fact("About", vec![CardPart::plain(area_name(&figure.area, scene))]),
        fact("Who", vec![term(counted.population, scene)]),
        fact("Basis", vec![term(measure.basis, scene)]),
        fact("Period", vec![CardPart::plain(period(figure.part.set, counted))]),
    ];
    let mut parts = vec![part(&figure.part, scene)];
    match &figure.whole {
        Some(whole) => {
            parts.push(CardPart::plain(" divided by "));
            parts.push(part(whole, scene));
            parts.push(CardPart::plain(format!(
                " on {}, times {}",
                words::day(whole.period().to),
                words::scale(r36::scale(figure.what.unit()).unwrap_or(1.0))
            )));
        }
        None => parts.push(CardPart::plain("; what it would be divided by is not held")),
    }
    facts.push(fact("Made from", parts));
    facts.push(fact("Rules", vec![term(figure.part.set.regime(counted), scene)]));
    let mut from = sources(&figure.part, scene);
    if let Some(whole) = &figure.whole {
        from.push(CardPart::plain(" "));
        from.extend(sources(whole, scene));
    }
    facts.push(fact("Source", from));
    let mut mind = vec![CardPart::plain("More may mean more misconduct, more reporting of it, or firmer enforcement. ")];
    if figure.result.is_ok_and(|rate| rate.unreliable) {
        mind.push(CardPart::plain("Fewer than 20 people: unreliable. "));
    }
    mind.extend(caveats(figure.part.set, scene));
    facts.push(fact("Bear in mind", mind));
    if let Some(methods) = scene.methods() {
        facts.push(fact("Method", vec![CardPart::link("How rates and intervals are made", methods)]));
    }
    let stands = address::worked_out(figure);
    let card = NumberCard { facts, cite: cite::worked_out(figure, scene).full, corrected: String::new() };
    corrections::marked(card, [stands], scene)
}

/// The card of a sum of published numbers.
#[must_use]
pub fn sum(total: &Total<'_>, label: &str, area: &Area, scene: &Scene<'_>) -> NumberCard {
    let Some(first) = total.parts.first() else {
        return NumberCard { facts: Vec::new(), cite: String::new(), corrected: String::new() };
    };
    let (set, observation) = (first.set, first.observation);
    let measure = set.measure(observation);
    let text = match total.sum {
        Sum::Shown(sum) => format!("{} {}", words::scale(sum), measure.unit.plural()),
        Sum::Suppressed => "[c]: a number in the sum is held back, and so is the sum".to_owned(),
        Sum::NotAvailable => "[x]: no number is held".to_owned(),
    };
    let areas: BTreeSet<&Area> = total.parts.iter().map(|seen| &seen.observation.area).collect();
    let mut made = vec![CardPart::plain(format!("the sum of {} published numbers", words::whole(total.parts.len() as u64)))];
    if areas.len() > 1 {
        made.push(CardPart::plain(format!(
            " of {} forces; no number of another force is held",
            words::whole(areas.len() as u64)
        )));
    } else {
        for (at, seen) in total.parts.iter().enumerate() {
            made.push(CardPart::plain(if at == 0 { ": " } else { " + " }));
            made.push(part(seen, scene));
        }
    }
    let mut mind = vec![CardPart::plain("Worked out by this site, and published by nobody else. ")];
    mind.extend(caveats(set, scene));
    let facts = vec![
        fact("Value", vec![CardPart::plain(text)]),
        fact("Measure", vec![CardPart::plain(format!("{label}: {}", measure.definition))]),
        fact("About", vec![CardPart::plain(area_name(area, scene))]),
        fact("Who", vec![term(observation.population, scene)]),
        fact("Basis", vec![term(measure.basis, scene)]),
        fact("Period", vec![CardPart::plain(period(set, observation))]),
        fact("Made from", made),
        fact("Rules", vec![term(set.regime(observation), scene)]),
        fact("Source", sources(first, scene)),
        fact("Bear in mind", mind),
    ];
    let stands = format!("{}#{}", address::area(area), total.anchor);
    let card = NumberCard { facts, cite: cite::sum(total, label, area, scene).full, corrected: String::new() };
    corrections::marked(card, [stands], scene)
}

/// `735 people`; a mark with its meaning where there is no number.
fn value(set: &FigureSet, observation: &Observation) -> String {
    let unit = set.measure(observation).unit;
    match observation.value {
        Value::Number(number) => {
            format!("{} {}", words::number(number), unit.noun_of(number.value))
        }
        Value::Missing(mark) => format!("{}: {}", mark.mark(), mark.definition()),
    }
}

/// A worked-out number with its interval, or why there is none.
fn estimate(figure: &WorkedOut<'_>) -> String {
    let unit = figure.what.unit().plural();
    match figure.result {
        Ok(rate) => format!(
            "{}{} {unit}; 95% interval {} to {}",
            if rate.unreliable { "[u] " } else { "" },
            words::decimal(rate.value, 2),
            words::decimal(rate.low, 2),
            words::decimal(rate.high, 2)
        ),
        Err(why) => words::capital(&no_figure(why)),
    }
}

/// Why no figure was worked out.
#[must_use]
pub fn no_figure(why: NoFigure) -> String {
    match why {
        NoFigure::TooFew => "no rate is given for fewer than three people".to_owned(),
        NoFigure::NoDenominator => "no rate is given: the number of officers in post at that date is not held".to_owned(),
        NoFigure::Unlike(why) => format!("no rate is given: {}", why.words()),
    }
}

fn period(set: &FigureSet, observation: &Observation) -> String {
    let kind = set.measure(observation).period;
    let within = observation.period;
    let name = words::period(within, kind);
    if within.from == within.to || name.contains(" to ") && !name.starts_with("Year") {
        return name;
    }
    format!("{name} ({} to {})", words::day(within.from), words::day(within.to))
}

fn term<T: Term>(value: T, scene: &Scene<'_>) -> CardPart {
    CardPart::link(value.label(), scene.href(&address::of_term(value)))
}

/// A number from which another was made.
fn part(seen: &Seen<'_>, scene: &Scene<'_>) -> CardPart {
    CardPart::link(value(seen.set, seen.observation), super::figure::stands_at(seen, scene))
}

/// The two numbers from which a published rate was made again (rule R36).
fn made_from(set: &FigureSet, observation: &Observation, scene: &Scene<'_>) -> Option<CardFact> {
    let find = |id: &DatasetId| scene.public.figures.iter().find(|set| set.id == *id);
    let again = r36::recompute(set, observation, find)?;
    let number = |(measure, number): (&Measure, f64)| format!("{} {}", words::scale(number), measure.unit.plural());
    let text = format!("{} divided by {}", number(again.part), number(again.whole));
    Some(fact("Made from", vec![CardPart::plain(text)]))
}

/// The source of a published number, as a fact.
#[must_use]
pub fn source(seen: &Seen<'_>, scene: &Scene<'_>) -> CardFact {
    fact("Source", sources(seen, scene))
}

/// Publisher, title and place in it, and when it was read or taken down.
fn sources(seen: &Seen<'_>, scene: &Scene<'_>) -> Vec<CardPart> {
    let mut parts = Vec::new();
    for source in seen.observation.sources.iter().filter_map(|id| scene.public.source(id)) {
        if !parts.is_empty() {
            parts.push(CardPart::plain("; "));
        }
        parts.push(CardPart::link(
            format!("{}, {}", source.publisher.trim_end_matches('.'), source.title.trim_end_matches('.')),
            scene.href(&address::source(&source.id)),
        ));
        parts.extend(source.read.map(|day| CardPart::plain(format!(", read {}", words::day(day)))));
    }
    let at = seen.observation.at.as_deref().unwrap_or("Table or page not recorded");
    let checked = match seen.set.checked {
        Some(day) => format!("taken down or checked on {}", words::day(day)),
        None => "the day on which it was taken down is not recorded".to_owned(),
    };
    parts.push(CardPart::plain(format!(". {at}; {checked}.")));
    parts
}

/// The way to the caveats of a dataset, with their number.
fn caveats(set: &FigureSet, scene: &Scene<'_>) -> Option<CardPart> {
    let count = set.caveats.len() + set.breaks.len();
    (count > 0).then(|| {
        CardPart::link(
            words::counted(count as u64, "caveat of this dataset", "caveats of this dataset"),
            scene.href(&format!("{}#caveats", address::dataset(&set.id))),
        )
    })
}
