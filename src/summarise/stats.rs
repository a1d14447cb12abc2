//! Statistics: numbers in, numbers or "cannot say" out. No forces, no words.

use crate::rules::r33::{self, Trust};

/// A rate and its 95% interval, all per thousand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// Events for every thousand of the denominator.
    pub value: f64,
    /// Lower limit.
    pub low: f64,
    /// Upper limit.
    pub high: f64,
    /// Few events: the rate is marked unreliable.
    pub unreliable: bool,
}

/// Events per thousand of a denominator, with the exact Poisson interval; `None` for too few events (rule R33) or without a denominator.
#[must_use]
pub fn rate_per_1000(events: u32, denominator: f64) -> Option<Rate> {
    let trust = r33::trust(events);
    if trust == Trust::NoRate || !denominator.is_finite() || denominator <= 0.0 {
        return None;
    }
    let (low, high) = poisson_interval(events);
    let per = |count: f64| count * 1000.0 / denominator;
    Some(Rate { value: per(f64::from(events)), low: per(low), high: per(high), unreliable: trust == Trust::Unreliable })
}

/// The exact 95% interval for the mean of a Poisson count (Garwood, Biometrika 1936; 28: 437-442).
///
/// The lower limit is the mean under which this count or a higher one has probability 0.025, the upper limit that under which this count
/// or a lower one has probability 0.025. Found by bisection to about 1e-9 of the count. The sums grow with the count, so a large one is
/// given Byar's approximation (Breslow and Day, Statistical Methods in Cancer Research II, 1987), which by then is as exact as anything printed.
#[must_use]
pub fn poisson_interval(count: u32) -> (f64, f64) {
    const TAIL: f64 = 0.025;
    if count >= LARGE {
        return byar(count);
    }
    let ceiling = f64::from(count) + 10.0 * f64::from(count).sqrt() + 20.0;
    let low = if count == 0 { 0.0 } else { bisect(0.0, f64::from(count), |mean| 1.0 - at_most(count - 1, mean) < TAIL) };
    let high = bisect(f64::from(count), ceiling, |mean| at_most(count, mean) > TAIL);
    (low, high)
}

/// Counts from here on have their interval by [`byar`].
const LARGE: u32 = 10_000;

fn byar(count: u32) -> (f64, f64) {
    /// The point of the standard normal distribution above which lies 0.025 of it.
    const NORMAL: f64 = 1.959_963_984_540_054;
    let limit = |n: f64, sign: f64| n * (1.0 - 1.0 / (9.0 * n) + sign * NORMAL / (3.0 * n.sqrt())).powi(3);
    (limit(f64::from(count), -1.0), limit(f64::from(count) + 1.0, 1.0))
}

/// The point between `from` and `to` at which `below` stops holding.
fn bisect(mut from: f64, mut to: f64, below: impl Fn(f64) -> bool) -> f64 {
    for _ in 0..100 {
        let middle = f64::midpoint(from, to);
        if below(middle) {
            from = middle;
        } else {
            to = middle;
        }
    }
    f64::midpoint(from, to)
}

/// The probability of at most `count` events when `mean` are expected: the sum of the Poisson probabilities, each from the one
/// before it, in logarithms so that a large mean does not vanish.
fn at_most(count: u32, mean: f64) -> f64 {
    if mean <= 0.0 {
        return 1.0;
    }
    let mut log_term = -mean;
    let mut sum = log_term.exp();
    for k in 1..=count {
        log_term += mean.ln() - f64::from(k).ln();
        sum += log_term.exp();
    }
    sum.min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values of the domain reference, section 4 (exact Poisson, 95%).
    #[test]
    fn exact_poisson_limits() {
        for (count, low, high) in
            [(0, 0.0, 3.689), (1, 0.025, 5.572), (4, 1.090, 10.242), (12, 6.201, 20.962), (30, 20.241, 42.827)]
        {
            let (l, h) = poisson_interval(count);
            assert!((l - low).abs() < 0.0006 && (h - high).abs() < 0.0006, "{count}: {l} {h}");
        }
    }

    #[test]
    fn a_large_count_has_its_limits_at_once() {
        let (exact, near) = (poisson_interval(LARGE - 1), byar(LARGE - 1));
        assert!((exact.0 - near.0).abs() < 0.01 && (exact.1 - near.1).abs() < 0.01, "{exact:?} {near:?}");
        let (low, high) = poisson_interval(u32::MAX);
        assert!(low < f64::from(u32::MAX) && high > f64::from(u32::MAX));
    }

    #[test]
    fn no_rate_below_three_and_none_without_a_denominator() {
        assert_eq!(rate_per_1000(2, 1000.0), None);
        assert_eq!(rate_per_1000(5, 0.0), None);
        assert!(rate_per_1000(3, 1000.0).unwrap().unreliable);
        assert!(!rate_per_1000(20, 1000.0).unwrap().unreliable);
    }

    /// 593 officers per 147,745 full-time equivalents: 4.01 per 1,000 (domain reference, section 4).
    #[test]
    fn the_college_rate_recomputed() {
        let rate = rate_per_1000(593, 147_745.0).unwrap();
        assert!((rate.value - 4.01).abs() < 0.005 && (rate.low - 3.70).abs() < 0.006 && (rate.high - 4.35).abs() < 0.006);
    }
}
