//! All forces for which a count is published, as a table that is its own dot plot. By name, not by rank.

use super::{mark, rate_stands_at, rate_words, stands_at};
use crate::render::chart::{Dot, DotScale, KeyMark, Tick, dot_axis, dot_row};
use crate::render::page::Scene;
use crate::render::view::{Cell, Column, Figure, KeyEntry, Link, Row, Table};
use crate::render::{address, words};
use crate::summarise::Counted;
use crate::summarise::stats::Rate;
use crate::summarise::worked_out::Worked;
use crate::value::figures::Period;
use crate::value::force::Force;
use crate::value::id::ForceId;

/// The anchor of the rates of all forces.
pub const COMPARE_BARRED: &str = "compare-barred";

/// Which forces have a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// Those for which a figure is held.
    Held,
    /// Every territorial force, so that what is not held is seen.
    All,
}

/// The barred-list rate of each force in a period, with this force marked; `None` if fewer than two forces have a count, or none a rate.
#[must_use]
pub fn dot_plot(this: Option<&ForceId>, period: Period, shown: Rows, scene: &Scene<'_>) -> Option<Figure> {
    let nation = scene.summaries.nation.barred.iter().find(|counted| counted.seen.period() == period)?;
    let (territorial, _) = scene.forces_by_name();
    let all: Vec<(&Force, Option<&Counted<'_>>)> = territorial
        .iter()
        .map(|force| {
            let series = scene.summaries.forces.get(&force.id).map_or(&[][..], |summary| summary.barred.as_slice());
            (*force, series.iter().find(|counted| counted.seen.period() == period && counted.is_like(nation)))
        })
        .collect();
    let held_back =
        |force: &Force| scene.summaries.forces.get(&force.id).is_some_and(|summary| summary.suppressed.barred.contains(&period));
    let found: Vec<&Counted<'_>> = all.iter().filter_map(|(_, counted)| *counted).collect();
    let rate = |counted: &Counted<'_>| -> Option<Rate> { counted.rate.and_then(|rate| rate.rate) };
    if found.len() < 2 || !found.iter().any(|counted| rate(counted).is_some()) {
        return None;
    }
    let reference = rate(nation)?;
    let top = found.iter().filter_map(|counted| rate(counted)).map(|rate| rate.high).fold(reference.value, f64::max);
    // Every 5, or wider where a very small force would fill the axis with ticks.
    let step = 5.0 * (top / 100.0).ceil().max(1.0);
    let max = (top / step).ceil() * step;
    let scale = DotScale {
        max,
        ticks: (0..)
            .map_while(|number| Some(f64::from(number) * step).filter(|tick| *tick <= max))
            .map(|value| Tick { value, text: words::scale(value) })
            .collect(),
        reference: Some(Tick { value: reference.value, text: format!("{} all forces", words::decimal(reference.value, 1)) }),
    };
    let rows = all
        .iter()
        .filter(|(force, counted)| shown == Rows::All || counted.is_some() || held_back(force) || this == Some(&force.id))
        .map(|(force, counted)| {
            let is_this = this == Some(&force.id);
            let suppressed = held_back(force);
            let drawn = counted.and_then(rate).map(|rate| Dot {
                value: rate.value,
                interval: Some((rate.low, rate.high)),
                this: is_this,
                few: rate.unreliable,
            });
            let svg = dot_row(&scale, &drawn.unwrap_or(Dot { value: f64::NAN, interval: None, this: is_this, few: true }));
            Row::new(vec![
                Cell::new(&force.short_name).link(scene.href(&address::force(&force.id))),
                Cell { svg: Some(svg), ..Cell::default() },
                match counted {
                    Some(counted) => Cell::new(words::whole(u64::from(counted.count))).link(stands_at(&counted.seen, scene)),
                    None => Cell::new(mark(suppressed)),
                },
                match counted.filter(|counted| counted.rate.is_some()) {
                    Some(counted) => {
                        Cell::new(rate_words(Some(counted))).link(rate_stands_at(Worked::BarredRate, &counted.seen, scene))
                    }
                    None => Cell::new(if suppressed { mark(true) } else { rate_words(*counted) }),
                },
            ])
            .class(if is_this { "this" } else { "" })
        })
        .collect();
    let suppressed = territorial.iter().filter(|force| held_back(force)).count();
    let any_held_back = suppressed > 0;
    let missing = territorial.len() - found.len() - suppressed;
    let mut key = Vec::new();
    if this.is_some() {
        key.push(KeyEntry::new(KeyMark::ThisDot, "This force"));
    }
    key.push(KeyEntry::new(KeyMark::OtherDot, "20 officers or more"));
    key.push(KeyEntry::new(KeyMark::HollowDot, "Fewer than 20: unreliable, [u]"));
    key.push(KeyEntry::new(KeyMark::Reference, "All forces of England and Wales together"));
    let mut plot = Column::words(&format!("Rate drawn, 0 to {} per 1,000", words::scale(max)));
    plot.svg = Some(dot_axis(&scale));
    Some(Figure {
        id: COMPARE_BARRED.to_owned(),
        title: format!(
            "The number is held for {} of {} forces in the year to {}",
            found.len(),
            territorial.len(),
            words::day(period.to)
        ),
        subtitle: "Officers added to the barred list per 1,000 full-time equivalent officers at the end of the year, with 95% intervals. By name, not by rank.".to_owned(),
        drawings: Vec::new(),
        multiples: false,
        key,
        table: Some(Table {
            caption: String::new(),
            class: "dots",
            columns: vec![Column::words("Force"), plot, Column::numbers("Officers"), Column::numbers("Per 1,000 (95%)")],
            rows,
        }),
        folded: false,
        source: format!(
            "A rate above or below the line asks a question; it may mean more misconduct, more reporting of it, or firmer enforcement. For the other {} no figure of this year is held. [x]: not held. [c]: no rate is given for fewer than three officers{}.",
            words::counted(missing as u64, "force", "forces"),
            if any_held_back { "; in place of their number, it is held back so that nobody can be identified" } else { "" }
        ),
        links: vec![Link::new("Data and definitions", scene.href(&address::dataset(&nation.seen.set.id)))],
    })
}
