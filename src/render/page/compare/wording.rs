//! How each measure by which forces are compared is spoken of: the only place.

use crate::language::Words;
use crate::render::chart::NumberWords;
use crate::render::words;
use crate::say;
use crate::summarise::compare::{Compared, Comparison};
use crate::summarise::stats::Rate;
use crate::summarise::stats::funnel::Chance;

/// How a measure is spoken of, in a language.
#[derive(Debug, Clone, Copy)]
pub struct Wording<'w> {
    words: &'w Words,
    what: Compared,
    /// `rate` or `share`: by this messages choose their form.
    pub kind: &'static str,
}

/// How a measure is spoken of.
#[must_use]
pub fn wording(what: Compared, words: &Words) -> Wording<'_> {
    let kind = match what.chance() {
        Chance::Events => "rate",
        Chance::Share => "share",
    };
    Wording { words, what, kind }
}

impl Wording<'_> {
    /// As a heading.
    #[must_use]
    pub fn title(&self) -> String {
        self.words.say(&format!("compare-measure-{}", self.what.id()))
    }

    /// What it counts and what it does not.
    #[must_use]
    pub fn definition(&self) -> String {
        self.words.say(&format!("compare-measure-{}.definition", self.what.id()))
    }

    /// What is drawn, and of whom.
    #[must_use]
    pub fn subtitle(&self) -> String {
        self.words.say(&format!("compare-measure-{}.subtitle", self.what.id()))
    }

    /// What is said of all rates, or of all shares: a part of `compare-kind-rate`.
    fn of_kind(&self, part: &str) -> String {
        self.words.say(&format!("compare-kind-{}.{part}", self.kind))
    }

    /// Heads the column of what is counted.
    #[must_use]
    pub fn events_column(&self) -> String {
        self.of_kind("events")
    }

    /// Heads the column of that by which it is divided.
    #[must_use]
    pub fn size_column(&self) -> String {
        self.of_kind("size")
    }

    /// Heads the column of rates with their intervals.
    #[must_use]
    pub fn rate_column(&self) -> String {
        self.of_kind("interval")
    }

    /// Heads the column of rates alone.
    #[must_use]
    pub fn bare_column(&self) -> String {
        self.of_kind("column")
    }

    /// Under the scale of sizes.
    #[must_use]
    pub fn sizes(&self) -> String {
        self.of_kind("sizes")
    }

    /// The sizes, in a sentence.
    #[must_use]
    pub fn against(&self) -> String {
        self.of_kind("against")
    }

    /// In the key, for what is not marked unreliable.
    #[must_use]
    pub fn reliable(&self) -> String {
        self.of_kind("reliable")
    }

    /// What a difference may mean.
    #[must_use]
    pub fn causes(&self) -> String {
        self.of_kind("causes")
    }

    fn is_share(&self) -> bool {
        self.what.chance() == Chance::Share
    }

    /// A value: rates to a tenth; shares of a few dozen people to the per cent, because one person more is more than that.
    #[must_use]
    pub fn number(&self, value: f64) -> String {
        words::decimal(value, usize::from(!self.is_share()))
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
        format!("{}{}", self.number(value), if self.is_share() { "%" } else { "" })
    }

    /// A value in a sentence: `5.0 per 1,000`, `61 per cent`
    #[must_use]
    pub fn full(&self, value: f64) -> String {
        say!(self.words, &format!("compare-kind-{}.full", self.kind), value = self.number(value))
    }

    /// A value of a scale.
    #[must_use]
    pub fn tick(&self, value: f64) -> String {
        self.ticks()(value)
    }

    /// How a scale is written.
    #[must_use]
    pub fn ticks(&self) -> NumberWords {
        if self.is_share() { |value| format!("{}%", words::scale(value)) } else { words::scale }
    }

    /// For how many forces the number is held: `The number is held for 10 of 43 forces in the year to 31 March 2025`
    #[must_use]
    pub fn held_for(&self, held: usize, all: usize, comparison: &Comparison<'_>) -> String {
        let period = self.words.period(comparison.period, comparison.kind);
        let date = self.words.day(comparison.period.to);
        say!(self.words, "compare-plot-held", kind = self.kind, held = held, all = all, period = period, date = date)
    }
}
