//! Counts of events that come one by one and by chance: the Poisson distribution, and the interval for what a count could have been.

use super::{Level, Running, bisect};

/// The exact interval for the mean of a Poisson count (Garwood, Biometrika 1936; 28: 437-442).
///
/// The lower limit is the mean under which this count or a higher one has the probability of the tail, the upper limit that under which this
/// count or a lower one has it. Found by bisection. The sums grow with the count, so a large one is given [`byar`]'s approximation, which by
/// then is as exact as anything printed.
#[must_use]
pub fn interval(count: u32, level: Level) -> (f64, f64) {
    if count >= LARGE {
        return byar(count, level);
    }
    let tail = level.tail();
    let ceiling = f64::from(count) + 10.0 * f64::from(count).sqrt() + 20.0;
    let low = if count == 0 { 0.0 } else { bisect(0.0, f64::from(count), |mean| 1.0 - at_most(count - 1, mean) < tail) };
    let high = bisect(f64::from(count), ceiling, |mean| at_most(count, mean) > tail);
    (low, high)
}

/// Counts from here on have their interval by [`byar`], and means their quantiles by [`quantile`]'s approximation.
pub const LARGE: u32 = 10_000;

/// Byar's approximation to the same interval (Breslow and Day, Statistical Methods in Cancer Research II, 1987): within 0.2% of it from ten
/// events on.
#[must_use]
pub fn byar(count: u32, level: Level) -> (f64, f64) {
    let limit = |n: f64, sign: f64| n * (1.0 - 1.0 / (9.0 * n) + sign * level.normal() / (3.0 * n.sqrt())).powi(3);
    let low = if count == 0 { 0.0 } else { limit(f64::from(count), -1.0).max(0.0) };
    (low, limit(f64::from(count) + 1.0, 1.0))
}

/// The probability of at most `count` events when `mean` are expected: the sum of the Poisson probabilities.
#[must_use]
pub fn at_most(count: u32, mean: f64) -> f64 {
    if mean <= 0.0 {
        return 1.0;
    }
    let mut term = Running::new(-mean);
    let mut sum = term.get();
    for k in 1..=count {
        term.times(mean / f64::from(k));
        sum += term.get();
    }
    sum.min(1.0)
}

/// How many events are the limit that a share `p` of all outcomes does not exceed, when `mean` are expected; between whole numbers, so that
/// the limit moves smoothly with the mean.
///
/// Let r be the smallest count with P(R ≤ r) ≥ p. Then the limit is r − a, where a = (P(R ≤ r) − p) / P(R = r)
/// (Spiegelhalter, Statistics in Medicine 2005; 24: 1185-1202, appendix). It is never below nought. For a large mean it is worked out from the
/// normal distribution, corrected for skew: mean + z √mean + (z² − 1)/6 − 1/2.
#[must_use]
pub fn quantile(p: f64, z: f64, mean: f64) -> f64 {
    if mean <= 0.0 {
        return 0.0;
    }
    if mean >= f64::from(LARGE) {
        return mean + z * mean.sqrt() + (z * z - 1.0) / 6.0 - 0.5;
    }
    let mut term = Running::new(-mean);
    let mut sum = term.get();
    let mut count = 0_u32;
    // Forty deviations above the mean nothing is left; the sum may stop a hair below p for want of digits.
    while sum < p && f64::from(count) < mean + 40.0 * mean.sqrt() + 40.0 {
        count += 1;
        term.times(mean / f64::from(count));
        sum += term.get();
    }
    let term = term.get();
    let over = if term > 0.0 { ((sum - p) / term).clamp(0.0, 1.0) } else { 0.0 };
    (f64::from(count) - over).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values of the domain reference, section 4 (exact Poisson, 95%; Byar).
    #[test]
    fn the_limits_of_counts() {
        for (count, low, high) in
            [(0, 0.0, 3.689), (1, 0.025, 5.572), (4, 1.090, 10.242), (12, 6.201, 20.962), (30, 20.241, 42.827)]
        {
            let (l, h) = interval(count, Level::P95);
            assert!((l - low).abs() < 0.0006 && (h - high).abs() < 0.0006, "{count}: {l} {h}");
        }
        let (low, high) = byar(12, Level::P95);
        assert!((low - 6.194).abs() < 0.0006 && (high - 20.963).abs() < 0.0006, "{low} {high}");
    }

    #[test]
    fn a_large_count_has_its_limits_at_once() {
        for level in [Level::P95, Level::P998] {
            let (exact, near) = (interval(LARGE - 1, level), byar(LARGE - 1, level));
            assert!((exact.0 - near.0).abs() < 0.02 && (exact.1 - near.1).abs() < 0.02, "{exact:?} {near:?}");
            let (low, high) = interval(u32::MAX, level);
            assert!(low < f64::from(u32::MAX) && high > f64::from(u32::MAX));
            let (below, above) = (f64::from(LARGE) - 0.5, f64::from(LARGE) + 0.5);
            let (p, z) = (1.0 - level.tail(), level.normal());
            assert!((quantile(p, z, above) - quantile(p, z, below) - 1.0).abs() < 0.02);
        }
    }
}
