//! The interval of a share: so many of so many.

use super::Level;

/// The score interval for a share (Wilson, Journal of the American Statistical Association 1927; 22: 209-212), as shares of one; `None` of
/// nobody, or of more than all.
///
/// With p = k/n and z the normal deviate: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). It holds for small numbers and for shares of
/// nought and one, where the usual p ± z √(p(1−p)/n) fails.
#[must_use]
pub fn interval(part: u32, whole: u32, level: Level) -> Option<(f64, f64)> {
    if whole == 0 || part > whole {
        return None;
    }
    let (k, n, z) = (f64::from(part), f64::from(whole), level.normal());
    let p = k / n;
    let middle = p + z * z / (2.0 * n);
    let reach = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + z * z / n;
    // At the ends the formula gives nought and one but for the last digit.
    let low = if part == 0 { 0.0 } else { (middle - reach) / scale };
    let high = if part == whole { 1.0 } else { (middle + reach) / scale };
    Some((low, high))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values of the domain reference, section 4, in per cent.
    #[test]
    fn the_limits_of_shares() {
        for (part, whole, low, high) in [(207, 266, 72.5, 82.4), (55, 118, 37.9, 55.6), (2, 14, 4.0, 39.9)] {
            let (l, h) = interval(part, whole, Level::P95).unwrap();
            assert!((100.0 * l - low).abs() < 0.051 && (100.0 * h - high).abs() < 0.051, "{part} of {whole}: {l} {h}");
        }
        assert_eq!(interval(0, 0, Level::P95), None);
        assert_eq!(interval(3, 2, Level::P95), None);
    }
}
