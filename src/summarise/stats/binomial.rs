//! Shares of a known number: the binomial distribution, and the exact interval for a share.

use super::{Level, Running, bisect};

/// The probability that at most `count` of `of` are hit when each is hit with probability `share`.
#[must_use]
pub fn at_most(count: u32, of: u32, share: f64) -> f64 {
    if count >= of || share <= 0.0 {
        return 1.0;
    }
    if share >= 1.0 {
        return 0.0;
    }
    Terms::new(of, share).take(count as usize + 1).sum::<f64>().min(1.0)
}

/// The probability that at least `count` of `of` are hit when each is hit with probability `share`.
#[must_use]
pub fn at_least(count: u32, of: u32, share: f64) -> f64 {
    count.checked_sub(1).map_or(1.0, |fewer| 1.0 - at_most(fewer, of, share))
}

/// The probabilities of 0, 1, 2 ... hits.
struct Terms {
    next: u32,
    of: u32,
    odds: f64,
    running: Running,
}

impl Terms {
    /// `share` lies between nought and one, both left out.
    fn new(of: u32, share: f64) -> Self {
        let log_miss = (-share).ln_1p();
        Terms { next: 0, of, odds: share / (1.0 - share), running: Running::new(f64::from(of) * log_miss) }
    }
}

impl Iterator for Terms {
    type Item = f64;

    fn next(&mut self) -> Option<f64> {
        if self.next > self.of {
            return None;
        }
        if self.next > 0 {
            self.running.times(self.odds * f64::from(self.of - self.next + 1) / f64::from(self.next));
        }
        self.next += 1;
        Some(self.running.get())
    }
}

/// The limit that a share `p` of all outcomes does not exceed, among `of` of whom each is hit with probability `share`; between whole
/// numbers, as for counts ([`super::poisson::quantile`]).
#[must_use]
pub fn quantile(p: f64, of: u32, share: f64) -> f64 {
    if share <= 0.0 || of == 0 {
        return 0.0;
    }
    if share >= 1.0 {
        return f64::from(of);
    }
    let (mut count, mut sum) = (0.0, 0.0);
    for (index, term) in Terms::new(of, share).enumerate() {
        count = f64::from(u32::try_from(index).unwrap_or(of));
        sum += term;
        if sum >= p {
            let over = if term > 0.0 { ((sum - p) / term).clamp(0.0, 1.0) } else { 0.0 };
            return (count - over).max(0.0);
        }
    }
    count
}

/// The exact interval for a share (Clopper and Pearson, Biometrika 1934; 26: 404-413); `None` of nobody, or of more than all.
#[must_use]
pub fn interval(part: u32, whole: u32, level: Level) -> Option<(f64, f64)> {
    if whole == 0 || part > whole {
        return None;
    }
    let tail = level.tail();
    let low = if part == 0 { 0.0 } else { bisect(0.0, 1.0, |share| at_least(part, whole, share) < tail) };
    let high = if part == whole { 1.0 } else { bisect(0.0, 1.0, |share| at_most(part, whole, share) > tail) };
    Some((low, high))
}
