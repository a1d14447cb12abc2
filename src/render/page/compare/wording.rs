//! How each measure by which forces are compared is spoken of: the only place.

use crate::render::chart::NumberWords;
use crate::render::words;
use crate::summarise::compare::{Compared, Comparison};
use crate::summarise::stats::Rate;

/// How a measure is spoken of.
#[derive(Debug, Clone, Copy)]
pub struct Wording {
    /// As a heading.
    pub title: &'static str,
    /// What it counts and what it does not.
    pub definition: &'static str,
    /// What is drawn, and of whom.
    pub subtitle: &'static str,
    /// `rate` or `share`.
    pub rate: &'static str,
    /// After a number: `per 1,000`
    pub unit: &'static str,
    /// Between what is divided and by what: `of`
    pub of: &'static str,
    /// Heads the column of what is counted.
    pub events_column: &'static str,
    /// Heads the column of that by which it is divided.
    pub size_column: &'static str,
    /// Heads the column of rates.
    pub rate_column: &'static str,
    /// Under the scale of sizes.
    pub sizes: &'static str,
    /// The sizes, in a sentence.
    pub against: &'static str,
    /// In the key, for what is not marked unreliable.
    pub reliable: &'static str,
    /// `year` or `period`
    pub period_noun: &'static str,
    /// What a difference may mean.
    pub causes: &'static str,
}

/// How a measure is spoken of.
#[must_use]
pub fn wording(what: Compared) -> Wording {
    let rate = Wording {
        title: "",
        definition: "",
        subtitle: "",
        rate: "rate",
        unit: "per 1,000",
        of: "of",
        events_column: "Officers",
        size_column: "In post",
        rate_column: "Per 1,000 (95%)",
        sizes: "Officers in post, full-time equivalent",
        against: "the number of officers in post",
        reliable: "20 officers or more",
        period_noun: "year",
        causes: "more misconduct, more reporting of it, or firmer enforcement",
    };
    let share = Wording {
        rate: "share",
        unit: "per cent",
        events_column: "Officers",
        size_column: "Case to answer",
        rate_column: "Per cent (95%)",
        sizes: "Officers with a case to answer",
        against: "the number of officers with a case to answer",
        reliable: "Share of 20 officers or more",
        period_noun: "period",
        causes: "graver cases, better evidence, or panels that decide more strictly",
        ..rate
    };
    match what {
        Compared::BarredRate => Wording {
            title: "Officers added to the barred list",
            definition: "Police officers added to the list of people barred from policing in the year, those who had already left included, for every 1,000 full-time equivalent officers in post on its last day.",
            subtitle: "Officers added to the barred list per 1,000 full-time equivalent officers at the end of the year",
            ..rate
        },
        Compared::LeftRate => Wording {
            title: "Officers dismissed, or their contract ended",
            definition: "Police officers whose employment ended by dismissal or the end of a contract in the year, not always for misconduct, for every 1,000 full-time equivalent officers in post on its last day.",
            subtitle: "Officers dismissed or whose contract was ended per 1,000 full-time equivalent officers at the end of the year",
            ..rate
        },
        Compared::ProvenShare => Wording {
            title: "Misconduct found proven, of officers with a case to answer",
            definition: "Police officers of whom the force’s panel found misconduct or gross misconduct proven, as a share of those for whom a published report of the Independent Office for Police Conduct saw a case to answer. The gravest matters only.",
            subtitle: "Officers of whom misconduct was found proven, per cent of those with a case to answer",
            ..share
        },
        Compared::DismissedShare => Wording {
            title: "Dismissed, of officers with a case to answer",
            definition: "Police officers who were dismissed, as a share of those for whom a published report of the Independent Office for Police Conduct saw a case to answer. The gravest matters only; who had left could not be dismissed.",
            subtitle: "Officers dismissed, per cent of those with a case to answer",
            ..share
        },
    }
}

impl Wording {
    /// A value: rates to a tenth; shares of a few dozen people to the per cent, because one person more is more than that.
    #[must_use]
    pub fn number(&self, value: f64) -> String {
        words::decimal(value, usize::from(self.unit != "per cent"))
    }

    /// A value with its interval: `[u] 2.7 (0.7–6.8)`
    #[must_use]
    pub fn with_interval(&self, rate: Rate) -> String {
        format!(
            "{}{} ({}\u{2013}{})",
            if rate.unreliable { "[u] " } else { "" },
            self.number(rate.value),
            self.number(rate.low),
            self.number(rate.high)
        )
    }

    /// A value in a drawing: `5.0`, `61%`
    #[must_use]
    pub fn value(&self, value: f64) -> String {
        format!("{}{}", self.number(value), if self.unit == "per cent" { "%" } else { "" })
    }

    /// A value in a sentence: `5.0 per 1,000`, `61 per cent`
    #[must_use]
    pub fn full(&self, value: f64) -> String {
        format!("{} {}", self.number(value), self.unit)
    }

    /// A value of a scale.
    #[must_use]
    pub fn tick(&self, value: f64) -> String {
        self.ticks()(value)
    }

    /// How a scale is written.
    #[must_use]
    pub fn ticks(&self) -> NumberWords {
        if self.unit == "per cent" { |value| format!("{}%", words::scale(value)) } else { words::scale }
    }

    /// `in the year to 31 March 2025`; for another stretch of time, its ends.
    #[must_use]
    pub fn in_period(&self, comparison: &Comparison<'_>) -> String {
        if self.period_noun == "year" {
            format!(" in the year to {}", words::day(comparison.period.to))
        } else {
            format!(", {}", words::period(comparison.period, comparison.kind))
        }
    }
}
