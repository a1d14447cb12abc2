//! What a number is, for whoever asks: unit, people counted, basis, period, what it was made from, source, rules, caveats, citation.
//!
//! A card folds out beside its number, without script, and is made here for every number alike, so that none lacks a part.

use super::figure::Counts;
use super::figures::area_name;
use super::pieces::pieces;
use super::{Scene, corrections, differing};
use crate::language::{Args, Words};
use crate::render::view::{CardFact, CardPart, NumberCard};
use crate::render::{address, cite, words};
use crate::rules::r36;
use crate::say;
use crate::summarise::published::{Sum, Total};
use crate::summarise::series::Seen;
use crate::summarise::worked_out::{NoFigure, WorkedOut};
use crate::value::figures::{Area, FigureSet, Measure, Observation, TOTAL, Value};
use crate::value::id::DatasetId;
use crate::vocabulary::{PeriodKind, Term};
use fluent_bundle::FluentValue;
use std::collections::BTreeSet;

/// A fact, by the name of what it is.
pub(super) fn fact(said: &Words, what: &str, parts: Vec<CardPart>) -> CardFact {
    CardFact { label: said.say(&format!("card-fact-{what}")), parts }
}

/// An argument alone.
fn with<'a>(name: &'a str, value: impl Into<FluentValue<'a>>) -> Args<'a> {
    let mut args = Args::new();
    args.set(name, value);
    args
}

/// The card of a published number.
#[must_use]
pub fn observation(set: &FigureSet, observation: &Observation, scene: &Scene<'_>) -> NumberCard {
    let said = scene.words;
    let measure = set.measure(observation);
    let category = set.category(observation);
    let definition = scene.href(&format!("{}#measure.{}", address::dataset(&set.id), measure.id));
    let mut what = vec![CardPart::link(&measure.label, definition).in_english()];
    if category.id.as_str() != TOTAL {
        what.push(CardPart::plain(format!(": {}", category.label)).in_english());
    }
    let mut facts = vec![
        fact(said, "value", vec![CardPart::plain(value(set, observation, said))]),
        fact(said, "measure", what),
        fact(said, "about", vec![CardPart::plain(area_name(&observation.area, scene))]),
        fact(said, "who", vec![term(observation.population, scene)]),
        fact(said, "basis", vec![term(measure.basis, scene)]),
        fact(said, "period", vec![CardPart::plain(period(set, observation, said))]),
    ];
    let stands = address::of_observation(set, observation);
    facts.extend(made_from(set, observation, scene));
    facts.push(fact(said, "rules", vec![term(set.regime(observation), scene)]));
    facts.push(fact(said, "source", sources(&Seen { set, observation }, scene)));
    let others = differing::parts(set, observation, scene);
    if !others.is_empty() {
        facts.push(fact(said, "beside", others));
    }
    let mut mind: Vec<CardPart> = observation.note.iter().map(|note| CardPart::plain(format!("{note} ")).in_english()).collect();
    mind.extend(caveats(set, scene));
    if !mind.is_empty() {
        facts.push(fact(said, "mind", mind));
    }
    let card = NumberCard { facts, cite: cite::observation(set, observation, scene).full, corrected: String::new() };
    corrections::marked(card, [stands], scene)
}

/// The card of a number that this site worked out.
#[must_use]
pub fn worked_out(figure: &WorkedOut<'_>, scene: &Scene<'_>) -> NumberCard {
    let said = scene.words;
    let measure = figure.part.set.measure(figure.part.observation);
    let counted = figure.part.observation;
    let mut facts = vec![
        fact(said, "value", vec![CardPart::plain(estimate(figure, said))]),
        fact(said, "measure", vec![CardPart::plain(said.say(&format!("worked-{}.definition", figure.what.id())))]),
        fact(said, "about", vec![CardPart::plain(area_name(&figure.area, scene))]),
        fact(said, "who", vec![term(counted.population, scene)]),
        fact(said, "basis", vec![term(measure.basis, scene)]),
        fact(said, "period", vec![CardPart::plain(period(figure.part.set, counted, said))]),
    ];
    let mut slots = vec![("part", vec![part(&figure.part, scene)])];
    let parts = match &figure.whole {
        Some(whole) => {
            let mut args = with("date", said.day(whole.period().to));
            args.set("scale", words::scale(r36::scale(figure.what.unit()).unwrap_or(1.0)));
            slots.push(("whole", vec![part(whole, scene)]));
            pieces(said, "card-made-rate", args, &slots)
        }
        None => pieces(said, "card-made-rate.no-whole", Args::new(), &slots),
    };
    facts.push(fact(said, "made-from", parts));
    facts.push(fact(said, "rules", vec![term(figure.part.set.regime(counted), scene)]));
    let mut from = sources(&figure.part, scene);
    if let Some(whole) = &figure.whole {
        from.push(CardPart::plain(" "));
        from.extend(sources(whole, scene));
    }
    facts.push(fact(said, "source", from));
    let mut mind = vec![CardPart::plain(format!("{} ", said.say("may-mean")))];
    if figure.result.is_ok_and(|rate| rate.unreliable) {
        mind.push(CardPart::plain(format!("{} ", said.say("force-headline-note.unreliable"))));
    }
    mind.extend(caveats(figure.part.set, scene));
    facts.push(fact(said, "mind", mind));
    if let Some(methods) = scene.methods() {
        facts.push(fact(said, "method", vec![CardPart::link(said.say("card-method"), methods)]));
    }
    let stands = address::worked_out(figure);
    let card = NumberCard { facts, cite: cite::worked_out(figure, scene).full, corrected: String::new() };
    corrections::marked(card, [stands], scene)
}

/// The card of a sum of published numbers.
#[must_use]
pub fn sum(total: &Total<'_>, label: &Counts, area: &Area, scene: &Scene<'_>) -> NumberCard {
    let Some(first) = total.parts.first() else {
        return NumberCard { facts: Vec::new(), cite: String::new(), corrected: String::new() };
    };
    let said = scene.words;
    let (set, observation) = (first.set, first.observation);
    let measure = set.measure(observation);
    let text = match total.sum {
        Sum::Shown(sum) => amount(words::scale(sum), said.unit_of(measure.unit, sum), said),
        Sum::Suppressed => said.say("card-sum.held-back"),
        Sum::NotAvailable => said.say("card-sum.none"),
    };
    let areas: BTreeSet<&Area> = total.parts.iter().map(|seen| &seen.observation.area).collect();
    let mut args = with("n", total.parts.len());
    let made = if areas.len() > 1 {
        args.set("forces", areas.len());
        pieces(said, "card-sum.forces", args, &[])
    } else {
        let mut parts: Vec<CardPart> = Vec::new();
        for seen in &total.parts {
            parts.extend((!parts.is_empty()).then(|| CardPart::plain(" + ")));
            parts.push(part(seen, scene));
        }
        pieces(said, "card-sum.parts", args, &[("parts", parts)])
    };
    let mut mind = vec![CardPart::plain(format!("{} ", said.say("card-sum.own")))];
    mind.extend(caveats(set, scene));
    let what = CardPart { english: label.of_content, ..CardPart::plain(format!("{}: ", label.text)) };
    let facts = vec![
        fact(said, "value", vec![CardPart::plain(text)]),
        fact(said, "measure", vec![what, CardPart::plain(&measure.definition).in_english()]),
        fact(said, "about", vec![CardPart::plain(area_name(area, scene))]),
        fact(said, "who", vec![term(observation.population, scene)]),
        fact(said, "basis", vec![term(measure.basis, scene)]),
        fact(said, "period", vec![CardPart::plain(period(set, observation, said))]),
        fact(said, "made-from", made),
        fact(said, "rules", vec![term(set.regime(observation), scene)]),
        fact(said, "source", sources(first, scene)),
        fact(said, "mind", mind),
    ];
    let stands = format!("{}#{}", address::area(area), total.anchor);
    let card = NumberCard { facts, cite: cite::sum(total, &label.english, area, scene).full, corrected: String::new() };
    corrections::marked(card, [stands], scene)
}

/// `735 people`; a mark with its meaning where there is no number.
fn value(set: &FigureSet, observation: &Observation, said: &Words) -> String {
    let unit = set.measure(observation).unit;
    match observation.value {
        Value::Number(number) => amount(words::number(number), said.unit_of(unit, number.value), said),
        Value::Missing(mark) => format!("{}: {}", mark.mark(), said.definition(mark)),
    }
}

/// A number with what it counts.
fn amount(number: String, unit: String, said: &Words) -> String {
    say!(said, "card-amount", number = number, unit = unit)
}

/// A worked-out number with its interval, or why there is none.
fn estimate(figure: &WorkedOut<'_>, said: &Words) -> String {
    match figure.result {
        Ok(rate) => say!(
            said,
            "card-estimate",
            rate = format!("{}{}", if rate.unreliable { "[u] " } else { "" }, words::decimal(rate.value, 2)),
            unit = said.unit_of(figure.what.unit(), rate.value),
            low = words::decimal(rate.low, 2),
            high = words::decimal(rate.high, 2)
        ),
        Err(why) => words::capital(&no_figure(why, said)),
    }
}

/// Why no figure was worked out.
#[must_use]
pub fn no_figure(why: NoFigure, said: &Words) -> String {
    match why {
        NoFigure::TooFew => said.say("no-figure.few"),
        NoFigure::NoDenominator => said.say("no-figure.no-whole"),
        NoFigure::Unlike(why) => say!(said, "no-figure", why = said.unlike(why)),
    }
}

fn period(set: &FigureSet, observation: &Observation, said: &Words) -> String {
    let kind = set.measure(observation).period;
    let within = observation.period;
    let name = said.period(within, kind);
    if within.from == within.to || kind == PeriodKind::Span {
        return name;
    }
    say!(said, "card-period", period = name, from = said.day(within.from), until = said.day(within.to))
}

fn term<T: Term>(value: T, scene: &Scene<'_>) -> CardPart {
    CardPart::link(scene.words.label(value), scene.href(&address::of_term(value)))
}

/// A number from which another was made.
fn part(seen: &Seen<'_>, scene: &Scene<'_>) -> CardPart {
    CardPart::link(value(seen.set, seen.observation, scene.words), super::figure::stands_at(seen, scene))
}

/// The two numbers from which a published rate was made again (rule R36).
fn made_from(set: &FigureSet, observation: &Observation, scene: &Scene<'_>) -> Option<CardFact> {
    let find = |id: &DatasetId| scene.public.figures.iter().find(|set| set.id == *id);
    let again = r36::recompute(set, observation, find)?;
    let said = scene.words;
    let number = |(measure, number): (&Measure, f64)| amount(words::scale(number), said.unit_of(measure.unit, number), said);
    let text = say!(said, "card-made-again", part = number(again.part), whole = number(again.whole));
    Some(fact(said, "made-from", vec![CardPart::plain(text)]))
}

/// The source of a published number, as a fact.
#[must_use]
pub fn source(seen: &Seen<'_>, scene: &Scene<'_>) -> CardFact {
    fact(scene.words, "source", sources(seen, scene))
}

/// Publisher, title and place in it, and when it was read or taken down.
fn sources(seen: &Seen<'_>, scene: &Scene<'_>) -> Vec<CardPart> {
    let said = scene.words;
    let mut cited = Vec::new();
    for source in seen.observation.sources.iter().filter_map(|id| scene.public.source(id)) {
        if !cited.is_empty() {
            cited.push(CardPart::plain("; "));
        }
        let title = format!("{}, {}", source.publisher.trim_end_matches('.'), source.title.trim_end_matches('.'));
        let link = CardPart::link(title, scene.href(&address::source(&source.id))).in_english();
        match source.read {
            Some(day) => {
                cited.extend(pieces(said, "card-source.read", with("date", said.day(day)), &[("source", vec![link])]));
            }
            None => cited.push(link),
        }
    }
    let at = match seen.observation.at.as_deref() {
        Some(at) => CardPart::plain(at).in_english(),
        None => CardPart::plain(said.say("card-source.no-place")),
    };
    let slots = vec![("sources", cited), ("place", vec![at])];
    match seen.set.checked {
        Some(day) => pieces(said, "card-source", with("date", said.day(day)), &slots),
        None => pieces(said, "card-source.unchecked", Args::new(), &slots),
    }
}

/// The way to the caveats of a dataset, with their number.
fn caveats(set: &FigureSet, scene: &Scene<'_>) -> Option<CardPart> {
    let count = set.caveats.len() + set.breaks.len();
    let to = || scene.href(&format!("{}#caveats", address::dataset(&set.id)));
    (count > 0).then(|| CardPart::link(say!(scene.words, "card-caveats", n = count), to()))
}
