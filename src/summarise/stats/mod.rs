//! Statistics: numbers in, numbers or "cannot say" out. No forces, no words.
//!
//! `poisson` has the intervals of counts, `wilson` those of shares, `funnel` the limits within which chance alone keeps an area, and whether
//! areas differ by more than that; `bands` says of two areas whether they can be told apart. The formulas stand with worked examples on the
//! page of methods; values worked out by another program lie in `tests/statistics/`.

pub mod bands;
pub mod binomial;
pub mod funnel;
pub mod poisson;
pub mod wilson;

use crate::rules::r33::{self, Trust};

/// How sure an interval or a limit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// 95%: two standard deviations, and one time in twenty outside.
    P95,
    /// 99.8%: three standard deviations, and one time in five hundred outside.
    P998,
}

impl Level {
    /// The probability of lying beyond one end.
    #[must_use]
    pub fn tail(self) -> f64 {
        match self {
            Level::P95 => 0.025,
            Level::P998 => 0.001,
        }
    }

    /// The point of the standard normal distribution above which lies the tail.
    #[must_use]
    pub fn normal(self) -> f64 {
        match self {
            Level::P95 => 1.959_963_984_540_054,
            Level::P998 => 3.090_232_306_167_813_5,
        }
    }
}

/// A rate per thousand or a share in per cent, with its 95% interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// Events for every thousand, or hundred, of the denominator.
    pub value: f64,
    /// Lower limit.
    pub low: f64,
    /// Upper limit.
    pub high: f64,
    /// It rests on few: marked unreliable.
    pub unreliable: bool,
}

/// Events per thousand of a denominator, with the exact Poisson interval; `None` for too few events (rule R33) or without a denominator.
#[must_use]
pub fn rate_per_1000(events: u32, denominator: f64) -> Option<Rate> {
    let trust = r33::trust(events);
    if trust == Trust::NoRate || !denominator.is_finite() || denominator <= 0.0 {
        return None;
    }
    let (low, high) = poisson::interval(events, Level::P95);
    let per = |count: f64| count * 1000.0 / denominator;
    Some(Rate { value: per(f64::from(events)), low: per(low), high: per(high), unreliable: trust == Trust::Unreliable })
}

/// How many in a hundred, with the Wilson interval; `None` for a share of too few.
///
/// A share rests on all those of whom it is one: none of forty is as well known as twenty of forty. So they, and not those who are the
/// share, must be as many as rule R33 asks.
#[must_use]
pub fn percent(part: u32, whole: u32) -> Option<Rate> {
    let trust = r33::trust(whole);
    if trust == Trust::NoRate {
        return None;
    }
    let (low, high) = wilson::interval(part, whole, Level::P95)?;
    let value = 100.0 * f64::from(part) / f64::from(whole);
    Some(Rate { value, low: 100.0 * low, high: 100.0 * high, unreliable: trust == Trust::Unreliable })
}

/// The point between `from` and `to` at which `below` stops holding, to about the last digit that a number can hold.
fn bisect(mut from: f64, mut to: f64, below: impl Fn(f64) -> bool) -> f64 {
    for _ in 0..64 {
        let middle = f64::midpoint(from, to);
        if below(middle) {
            from = middle;
        } else {
            to = middle;
        }
    }
    f64::midpoint(from, to)
}

/// The probabilities of 0, 1, 2 ... of a distribution, each from the one before it by what it is times that. They are carried scaled, so that those which are too small
/// for a number to hold still lead to those which are not.
struct Running {
    scaled: f64,
    /// By what the scaled one is multiplied, and its logarithm.
    factor: f64,
    log_factor: f64,
}

/// A scaled probability above this is scaled down by it.
const SCALE: f64 = 1e200;

impl Running {
    /// `log_first` is the logarithm of the first.
    fn new(log_first: f64) -> Self {
        Running { scaled: 1.0, factor: log_first.exp(), log_factor: log_first }
    }

    fn get(&self) -> f64 {
        self.scaled * self.factor
    }

    /// Goes on to the one that is `ratio` times this one.
    fn times(&mut self, ratio: f64) {
        self.scaled *= ratio;
        if self.scaled > SCALE {
            self.scaled /= SCALE;
            self.log_factor += SCALE.ln();
            self.factor = self.log_factor.exp();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_rate_below_three_and_none_without_a_denominator() {
        assert_eq!(rate_per_1000(2, 1000.0), None);
        assert_eq!(rate_per_1000(5, 0.0), None);
        assert!(rate_per_1000(3, 1000.0).unwrap().unreliable);
        assert!(!rate_per_1000(20, 1000.0).unwrap().unreliable);
    }

    #[test]
    fn a_share_rests_on_all_of_whom_it_is_one() {
        assert_eq!(percent(0, 2), None);
        assert_eq!(percent(0, 0), None);
        assert_eq!(percent(4, 3), None);
        assert!(percent(0, 19).unwrap().unreliable);
        assert!(!percent(0, 20).unwrap().unreliable);
    }

    /// 593 officers per 147,745 full-time equivalents: 4.01 per 1,000 (domain reference, section 4).
    #[test]
    fn the_college_rate_recomputed() {
        let rate = rate_per_1000(593, 147_745.0).unwrap();
        assert!((rate.value - 4.01).abs() < 0.005 && (rate.low - 3.70).abs() < 0.006 && (rate.high - 4.35).abs() < 0.006);
    }
}
