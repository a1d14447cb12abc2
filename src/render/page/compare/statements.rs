//! What a comparison bears to be said of forces, in words: where each stands, from which others it is told apart, and whether they differ
//! by more than chance. No order is asserted that the numbers do not bear.

use super::wording::Wording;
use super::{BandView, Pick};
use crate::language::Words;
use crate::render::address;
use crate::render::page::Scene;
use crate::render::page::figure::{picked, size, stands};
use crate::render::view::{Cell, Column, Link, Row, Table};
use crate::render::words::{capital, decimal};
use crate::say;
use crate::summarise::compare::{Comparison, Held, Place, Point};
use crate::summarise::stats::Rate;
use crate::summarise::stats::funnel::{Band, FEWEST_AREAS};
use crate::value::force::Force;
use crate::value::id::ForceId;
use std::cmp::Ordering;

/// What the other forces are to a force, by name.
struct Among<'a> {
    lower: Vec<&'a Force>,
    higher: Vec<&'a Force>,
    others: usize,
}

fn among<'a>(force: &ForceId, point: &Point<'_>, comparison: &Comparison<'_>, by_name: &[&'a Force]) -> Among<'a> {
    let stands = |wanted: Ordering| -> Vec<&'a Force> {
        let is = |other: &&&Force| point.apart.iter().any(|(id, order)| *id == other.id && *order == wanted);
        by_name.iter().filter(is).copied().collect()
    };
    let others = comparison.rated().filter(|(id, _, _)| *id != force).count();
    Among { lower: stands(Ordering::Greater), higher: stands(Ordering::Less), others }
}

fn names(forces: &[&Force], scene: &Scene<'_>) -> String {
    scene.words.list(&forces.iter().map(|force| scene.force_short(force).to_owned()).collect::<Vec<_>>())
}

/// A sentence about each territorial force, by name.
pub(super) fn picks(comparison: &Comparison<'_>, said: &Wording<'_>, scene: &Scene<'_>) -> Vec<Pick> {
    let (territorial, _) = scene.forces_by_name();
    let pick = |force: &&Force| {
        let text = match comparison.held(&force.id)? {
            Held::Point(point) => match point.rate {
                Some(rate) => picked_words(force, point, rate, comparison, said, scene),
                None => {
                    say!(scene.words, "compare-pick-few", kind = said.kind, events = point.counted.events, size = size(point))
                }
            },
            Held::Nobody(..) => scene.words.say("compare-pick-nobody"),
            Held::Count(..) => say!(scene.words, "compare-pick-count", against = said.against()),
            Held::Suppressed => scene.words.say("compare-pick-held-back"),
            Held::Nothing(_) => say!(scene.words, "compare-pick-nothing", kind = said.kind),
        };
        let force_link = Link::new(scene.force_short(force), scene.href(&address::force(&force.id)));
        Some(Pick { class: picked(&force.id), force: force_link, text })
    };
    territorial.iter().filter_map(pick).collect()
}

fn picked_words(
    force: &Force,
    point: &Point<'_>,
    rate: Rate,
    comparison: &Comparison<'_>,
    said: &Wording<'_>,
    scene: &Scene<'_>,
) -> String {
    let (by_name, _) = scene.forces_by_name();
    let among = among(&force.id, point, comparison, &by_name);
    let not_told = among.others - among.lower.len() - among.higher.len();
    let of_rest = scene.words.count(u32::try_from(not_told).unwrap_or(u32::MAX));
    let which = match (among.higher.is_empty(), among.lower.is_empty()) {
        (true, true) => None,
        (false, true) => Some("lower"),
        (true, false) => Some("higher"),
        (false, false) => Some("both"),
    };
    let told = match which {
        None => say!(scene.words, "compare-told-none", others = of_rest, n = not_told),
        Some(which) => say!(
            scene.words,
            &format!("compare-told-{which}{}", if not_told > 0 { ".rest" } else { "" }),
            kind = said.kind,
            higher = names(&among.higher, scene),
            lower = names(&among.lower, scene),
            rest = of_rest,
            n = not_told
        ),
    };
    let mut sentences = vec![say!(
        scene.words,
        "compare-pick",
        rate = said.full(rate.value),
        low = said.number(rate.low),
        high = said.number(rate.high),
        events = point.counted.events,
        size = size(point)
    )];
    sentences.extend(rate.unreliable.then(|| scene.words.say("compare-pick.unreliable")));
    sentences.extend([stands(point.place, scene.words), told]);
    sentences.join(" ")
}

/// The forces in three groups, of which nothing is said about who is first.
pub(super) fn bands(comparison: &Comparison<'_>, scene: &Scene<'_>) -> Vec<BandView> {
    let (territorial, _) = scene.forces_by_name();
    let against = if comparison.reference.published.is_some() { "nation" } else { "all" };
    [(Band::Above, "above"), (Band::NotApart, "same"), (Band::Below, "below")]
        .into_iter()
        .map(|(band, name)| {
            let is = |force: &&&Force| comparison.rated().any(|(id, point, _)| *id == force.id && point.place.band() == band);
            let link = |force: &&Force| Link::new(scene.force_short(force), format!("#{}", force.id));
            let forces: Vec<Link> = territorial.iter().filter(is).map(link).collect();
            let note = if forces.is_empty() {
                scene.words.say("compare-band-none")
            } else {
                scene.words.say(&format!("compare-band-{name}.note"))
            };
            BandView { title: say!(scene.words, &format!("compare-band-{name}"), against = against), forces, note }
        })
        .collect()
}

/// Of the forces between inner and outer limits, and how many chance would leave there.
pub(super) fn between(comparison: &Comparison<'_>, scene: &Scene<'_>) -> String {
    let (territorial, _) = scene.forces_by_name();
    let at = |wanted: Place| -> Vec<&Force> {
        let is = |force: &&&Force| comparison.rated().any(|(id, point, _)| *id == force.id && point.place == wanted);
        territorial.iter().filter(is).copied().collect()
    };
    let (above, below) = (at(Place::Above), at(Place::Below));
    let mut said: Vec<String> = Vec::new();
    for (forces, side) in [(&above, "above"), (&below, "below")] {
        if !forces.is_empty() {
            let (names, n) = (names(forces, scene), forces.len());
            said.push(say!(scene.words, &format!("compare-between-{side}"), forces = names, n = n));
        }
    }
    let number = comparison.rated().count();
    #[expect(clippy::cast_precision_loss, reason = "forces are few")]
    let expected = decimal(number as f64 / 20.0, 1);
    if said.is_empty() {
        say!(scene.words, "compare-between-none", expected = expected, n = number)
    } else {
        say!(scene.words, "compare-between", said = capital(&said.join("; ")), expected = expected, n = number)
    }
}

/// Whether the forces differ by more than chance, and what that does to the limits.
pub(super) fn dispersion(comparison: &Comparison<'_>, said: &Wording<'_>, words: &Words) -> String {
    let Some(found) = comparison.dispersion else {
        let fewest = words.count(u32::try_from(FEWEST_AREAS).unwrap_or(u32::MAX));
        return say!(words, "compare-dispersion-few", fewest = fewest);
    };
    let index = say!(
        words,
        "compare-dispersion",
        n = found.areas,
        index = decimal(found.phi, 2),
        seldom = decimal(found.seldom_above, 2)
    );
    let so = if found.is_over() {
        let outside = outside_without_widening(comparison);
        let still = comparison.rated().filter(|(_, point, _)| point.place.band() != Band::NotApart).count();
        say!(
            words,
            "compare-dispersion-over",
            factor = decimal(found.factor(), 2),
            outside = forces_in_words(outside, words),
            still = forces_in_words(still, words)
        )
    } else {
        say!(words, "compare-dispersion-not", kind = said.kind)
    };
    format!("{index} {so}")
}

/// How many forces would lie outside the outer limits if these allowed for chance alone.
fn outside_without_widening(comparison: &Comparison<'_>) -> usize {
    comparison.rated().filter(|(_, point, _)| comparison.is_outside_by_chance_alone(point)).count()
}

/// Which force is told apart from which.
pub(super) fn apart(comparison: &Comparison<'_>, said: &Wording<'_>, scene: &Scene<'_>) -> Table {
    let (territorial, _) = scene.forces_by_name();
    let rows = territorial
        .iter()
        .filter_map(|force| {
            let (_, point, rate) = comparison.rated().find(|(id, _, _)| **id == force.id)?;
            let among = among(&force.id, point, comparison, &territorial);
            let cell = |forces: &[&Force]| {
                Cell::new(if forces.is_empty() { scene.words.say("compare-none") } else { names(forces, scene) })
            };
            let rest = among.others - among.lower.len() - among.higher.len();
            Some(Row::new(vec![
                Cell::new(scene.force_short(force)).link(format!("#{}", force.id)).note(said.with_interval(rate)),
                cell(&among.lower),
                cell(&among.higher),
                Cell::whole(rest as u64),
            ]))
        })
        .collect();
    Table {
        caption: String::new(),
        class: "stack",
        columns: vec![
            Column::words(&scene.words.say("compare-apart.force")),
            Column::words(&scene.words.say("compare-apart.higher")),
            Column::words(&scene.words.say("compare-apart.lower")),
            Column::numbers(&scene.words.say("compare-apart.rest")),
        ],
        rows,
    }
}

/// How many pairs can be told apart, and how many chance would leave so.
pub(super) fn pairs(comparison: &Comparison<'_>, words: &Words) -> String {
    let forces = comparison.rated().count();
    let all = forces * forces.saturating_sub(1) / 2;
    let told = comparison.rated().map(|(_, point, _)| point.apart.len()).sum::<usize>() / 2;
    #[expect(clippy::cast_precision_loss, reason = "pairs are few")]
    let by_chance = all as f64 / 20.0;
    let chance = if by_chance < 1.0 {
        words.say("compare-pairs.few")
    } else {
        say!(words, "compare-pairs.about", by_chance = decimal(by_chance, 0))
    };
    format!("{} {chance}", say!(words, "compare-pairs", n = all, told = told))
}

/// `no force`, `one force`, `13 forces`
fn forces_in_words(number: usize, words: &Words) -> String {
    let count = words.count(u32::try_from(number).unwrap_or(u32::MAX));
    say!(words, "compare-forces-counted", n = number, count = count)
}
