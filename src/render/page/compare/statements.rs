//! What a comparison bears to be said of forces, in words: where each stands, from which others it is told apart, and whether they differ
//! by more than chance. No order is asserted that the numbers do not bear.

use super::wording::Wording;
use super::{BandView, Pick};
use crate::render::page::Scene;
use crate::render::page::figure::{beyond, picked, size};
use crate::render::view::{Cell, Column, Link, Row, Table};
use crate::render::{address, words};
use crate::summarise::compare::{Comparison, Held, Place, Point};
use crate::summarise::stats::Rate;
use crate::summarise::stats::funnel::{Band, Chance, FEWEST_AREAS};
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

fn names(forces: &[&Force]) -> String {
    words::list(&forces.iter().map(|force| force.short_name.clone()).collect::<Vec<_>>())
}

/// A sentence about each territorial force, by name.
pub(super) fn picks(comparison: &Comparison<'_>, said: &Wording, scene: &Scene<'_>) -> Vec<Pick> {
    let (territorial, _) = scene.forces_by_name();
    let pick = |force: &&Force| {
        let text = match comparison.held(&force.id)? {
            Held::Point(point) => match point.rate {
                Some(rate) => picked_words(force, point, rate, comparison, said, &territorial),
                None => format!(
                    ": {} of {}. No {} is given {} fewer than three officers.",
                    words::whole(u64::from(point.counted.events)),
                    size(point),
                    said.rate,
                    if comparison.what.chance() == Chance::Share { "of" } else { "for" }
                ),
            },
            Held::Nobody(..) => ": nobody had a case to answer, so there is no share.".to_owned(),
            Held::Count(..) => format!(": a count is held, but not {} by which it could be divided.", said.against),
            Held::Suppressed => ": the number is held back so that nobody can be identified.".to_owned(),
            Held::Nothing(_) => format!(": no figure of this {} is held. That is not the same as none.", said.period_noun),
        };
        let force_link = Link::new(&force.short_name, scene.href(&address::force(&force.id)));
        Some(Pick { class: picked(&force.id), force: force_link, text })
    };
    territorial.iter().filter_map(pick).collect()
}

fn picked_words(
    force: &Force,
    point: &Point<'_>,
    rate: Rate,
    comparison: &Comparison<'_>,
    said: &Wording,
    by_name: &[&Force],
) -> String {
    let among = among(&force.id, point, comparison, by_name);
    let place = match beyond(point.place) {
        Some(beyond) => format!("It lies {beyond} for its size."),
        None => "It lies within the limits for its size.".to_owned(),
    };
    let mut told: Vec<String> = Vec::new();
    if !among.higher.is_empty() {
        told.push(format!("lower than that of {}", names(&among.higher)));
    }
    if !among.lower.is_empty() {
        told.push(format!("higher than that of {}", names(&among.lower)));
    }
    let not_told = among.others - among.lower.len() - among.higher.len();
    let told = match (told.is_empty(), not_told) {
        (true, n) => format!("It is told apart from none of the {} others.", words::count(u32::try_from(n).unwrap_or(u32::MAX))),
        (false, 0) => format!("Its {} is {}.", said.rate, told.join(", and ")),
        (false, n) => format!(
            "Its {} is {}; from the other {} it is not told apart.",
            said.rate,
            told.join(", and "),
            words::count(u32::try_from(n).unwrap_or(u32::MAX))
        ),
    };
    format!(
        ": {}, 95% interval {} to {} ({} of {}).{} {place} {told}",
        said.full(rate.value),
        said.number(rate.low),
        said.number(rate.high),
        words::whole(u64::from(point.counted.events)),
        size(point),
        if rate.unreliable { " Fewer than 20 people: unreliable." } else { "" }
    )
}

/// The forces in three groups, of which nothing is said about who is first.
pub(super) fn bands(comparison: &Comparison<'_>, scene: &Scene<'_>) -> Vec<BandView> {
    let (territorial, _) = scene.forces_by_name();
    let against = if comparison.reference.published.is_some() { "England and Wales" } else { "all together" };
    [
        (Band::Above, format!("Above {against}"), "In 998 of 1,000 cases chance alone would leave a force of its size lower."),
        (Band::NotApart, format!("Not told apart from {against}"), "By name: nothing here says which of them is higher."),
        (Band::Below, format!("Below {against}"), "In 998 of 1,000 cases chance alone would leave a force of its size higher."),
    ]
    .into_iter()
    .map(|(band, title, note)| {
        let is = |force: &&&Force| comparison.rated().any(|(id, point, _)| *id == force.id && point.place.band() == band);
        let link = |force: &&Force| Link::new(&force.short_name, format!("#{}", force.id));
        let forces: Vec<Link> = territorial.iter().filter(is).map(link).collect();
        let note = if forces.is_empty() { "None." } else { note };
        BandView { title, forces, note }
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
            let lie = if forces.len() == 1 { "lies" } else { "lie" };
            said.push(format!("{} {lie} {side} the inner limits and within the outer ones", names(forces)));
        }
    }
    let number = comparison.rated().count();
    #[expect(clippy::cast_precision_loss, reason = "forces are few")]
    let expected = words::decimal(number as f64 / 20.0, 1);
    if said.is_empty() {
        format!(
            "No force lies between the inner and the outer limits. By chance alone about {expected} of {number} would lie outside the inner ones."
        )
    } else {
        format!(
            "{}. By chance alone about {expected} of {number} forces would lie outside the inner limits, so this is little to go by.",
            said.join("; ")
        )
    }
}

/// Whether the forces differ by more than chance, and what that does to the limits.
pub(super) fn dispersion(comparison: &Comparison<'_>, said: &Wording) -> String {
    let Some(found) = comparison.dispersion else {
        return format!(
            "Too few forces to judge whether they differ by more than chance: at least {} are needed. The limits allow for chance alone, and so may be too narrow.",
            words::count(u32::try_from(FEWEST_AREAS).unwrap_or(u32::MAX))
        );
    };
    let (phi, seldom) = (words::decimal(found.phi, 2), words::decimal(found.seldom_above, 2));
    let forces = words::whole(found.areas as u64);
    let of = format!(
        "The index of dispersion of the {forces} forces is {phi}. Chance alone would leave it near 1, and seldom take it above {seldom}."
    );
    if found.is_over() {
        let outside = outside_without_widening(comparison);
        let still = comparison.rated().filter(|(_, point, _)| point.place.band() != Band::NotApart).count();
        format!(
            "{of} So the forces differ by more than chance: they record, decide or count differently, or their people differ. The limits are therefore moved away from the line by a factor of {}, the square root of the index. Without that, {} would lie outside the outer limits; with it, {}.",
            words::decimal(found.factor(), 2),
            forces_in_words(outside),
            forces_in_words(still)
        )
    } else {
        format!(
            "{of} So these numbers do not show that the forces differ by more than chance, and the limits allow for chance alone. With more forces, or more years, a difference in the {} could still come to light.",
            said.rate
        )
    }
}

/// How many forces would lie outside the outer limits if these allowed for chance alone.
fn outside_without_widening(comparison: &Comparison<'_>) -> usize {
    comparison.rated().filter(|(_, point, _)| comparison.is_outside_by_chance_alone(point)).count()
}

/// Which force is told apart from which.
pub(super) fn apart(comparison: &Comparison<'_>, said: &Wording, scene: &Scene<'_>) -> Table {
    let (territorial, _) = scene.forces_by_name();
    let rows = territorial
        .iter()
        .filter_map(|force| {
            let (_, point, rate) = comparison.rated().find(|(id, _, _)| **id == force.id)?;
            let among = among(&force.id, point, comparison, &territorial);
            let cell = |forces: &[&Force]| Cell::new(if forces.is_empty() { "none".to_owned() } else { names(forces) });
            let rest = among.others - among.lower.len() - among.higher.len();
            Some(Row::new(vec![
                Cell::new(&force.short_name).link(format!("#{}", force.id)).note(said.with_interval(rate)),
                cell(&among.lower),
                cell(&among.higher),
                Cell::new(words::whole(rest as u64)),
            ]))
        })
        .collect();
    Table {
        caption: String::new(),
        class: "stack",
        columns: vec![
            Column::words("Force"),
            Column::words("Higher than"),
            Column::words("Lower than"),
            Column::numbers("Not told apart from"),
        ],
        rows,
    }
}

/// How many pairs can be told apart, and how many chance would leave so.
pub(super) fn pairs(comparison: &Comparison<'_>) -> String {
    let forces = comparison.rated().count();
    let all = forces * forces.saturating_sub(1) / 2;
    let told = comparison.rated().map(|(_, point, _)| point.apart.len()).sum::<usize>() / 2;
    #[expect(clippy::cast_precision_loss, reason = "pairs are few")]
    let by_chance = all as f64 / 20.0;
    let by_chance =
        if by_chance < 1.0 { "fewer than one".to_owned() } else { format!("up to about {}", words::decimal(by_chance, 0)) };
    format!(
        "Of {} of forces, {} can be told apart. If all forces were alike, chance would tell apart {by_chance}.",
        words::counted(all as u64, "pair", "pairs"),
        words::whole(told as u64)
    )
}

/// `no force`, `one force`, `13 forces`
fn forces_in_words(number: usize) -> String {
    let words = words::count(u32::try_from(number).unwrap_or(u32::MAX));
    format!("{words} {}", if number < 2 { "force" } else { "forces" })
}
