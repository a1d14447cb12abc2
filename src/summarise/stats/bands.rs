//! Whether two areas can be told apart. Areas are never put in an order that their numbers do not bear: of each it is said whether it stands
//! above the reference, below it, or is not told apart from it ([`super::funnel::Band`]); and of two, only whether chance alone could have made
//! the difference.

use super::funnel::{Chance, Counted};
use super::{Level, binomial};
use std::cmp::Ordering;

/// The interval for how many times the rate of one area is that of another: exact, given the number of events of both together, of which the
/// share of the one has the interval of Clopper and Pearson (Przyborowski and Wilenski, Biometrika 1940; 31: 313-323). The upper limit is
/// infinite where the other has no events. `None` without events or sizes.
#[must_use]
pub fn ratio_interval(one: Counted, other: Counted, level: Level) -> Option<(f64, f64)> {
    let (both, _) = share_if_alike(one, other)?;
    let (low, high) = binomial::interval(one.events, both, level)?;
    let ratio = |share: f64| share / (1.0 - share) * (other.size / one.size);
    Some((ratio(low), ratio(high)))
}

/// The events of both, and which share of them the first would have if both had the same rate. `None` without events or sizes.
fn share_if_alike(one: Counted, other: Counted) -> Option<(u32, f64)> {
    let has_size = |counted: Counted| counted.size > 0.0 && counted.size.is_finite();
    let both = one.events.checked_add(other.events).filter(|both| *both > 0)?;
    (has_size(one) && has_size(other)).then(|| (both, one.size / (one.size + other.size)))
}

/// Of two shares, how probable it is that the first is as low as this or lower, and as high as this or higher, if both are alike and as many
/// are hit in both together: the tails of Fisher's exact test (Journal of the Royal Statistical Society 1935; 98: 39-82). Each is at most 2.5%
/// just where the exact 95% interval of the odds ratio leaves out 1. `None` where one is a share of nobody, or of more than all.
///
/// Intervals from the normal distribution would tell three of four from none of three, which comes up by chance once in seven times.
#[must_use]
pub fn tails(one: (u32, u32), other: (u32, u32)) -> Option<(f64, f64)> {
    let ((part, whole), (other_part, other_whole)) = (one, other);
    if whole == 0 || other_whole == 0 || part > whole || other_part > other_whole {
        return None;
    }
    let hit = part.checked_add(other_part)?;
    let all = f64::from(whole) + f64::from(other_whole);
    // The weights of each possible number of hits in the first, from the one before it, and scaled as they go so that none overflows.
    let (least, most) = (hit.saturating_sub(other_whole), hit.min(whole));
    let (mut weight, mut below, mut at, mut above) = (1.0_f64, 0.0, 0.0, 0.0);
    for number in least..=most {
        if number > least {
            let left = all - f64::from(whole) - f64::from(hit) + f64::from(number);
            weight *= f64::from(whole - number + 1) * f64::from(hit - number + 1) / (f64::from(number) * left);
        }
        match number.cmp(&part) {
            Ordering::Less => below += weight,
            Ordering::Equal => at = weight,
            Ordering::Greater => above += weight,
        }
        if weight > 1e200 {
            for sum in [&mut weight, &mut below, &mut at, &mut above] {
                *sum /= 1e200;
            }
        }
    }
    let sum = below + at + above;
    Some(((below + at) / sum, (at + above) / sum))
}

/// Which of two areas has the higher rate or share, if chance alone would seldom have made the difference (95%); `None` where it could.
#[must_use]
pub fn told_apart(chance: Chance, one: Counted, other: Counted) -> Option<Ordering> {
    let (is_lower, is_higher) = match chance {
        Chance::Events => {
            // Each is so just where the interval of `ratio_interval` leaves out 1; its limits themselves are not asked for.
            let (both, share) = share_if_alike(one, other)?;
            let is_seldom = |probability: f64| probability < Level::P95.tail();
            (is_seldom(binomial::at_most(one.events, both, share)), is_seldom(binomial::at_least(one.events, both, share)))
        }
        Chance::Share => {
            let (as_low, as_high) = tails(people(one)?, people(other)?)?;
            (as_low <= Level::P95.tail(), as_high <= Level::P95.tail())
        }
    };
    match (is_lower, is_higher) {
        (true, _) => Some(Ordering::Less),
        (_, true) => Some(Ordering::Greater),
        _ => None,
    }
}

/// A share as whole numbers.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked by the filter")]
fn people(counted: Counted) -> Option<(u32, u32)> {
    Some(counted.size).filter(|size| size.fract() == 0.0 && (1.0..4e9).contains(size)).map(|size| (counted.events, size as u32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_by_more_than_chance_is_told_apart() {
        let counted = |events, size| Counted { events, size };
        assert_eq!(told_apart(Chance::Events, counted(4, 1000.0), counted(8, 1000.0)), None);
        assert_eq!(told_apart(Chance::Events, counted(40, 1000.0), counted(80, 1000.0)), Some(Ordering::Less));
        assert_eq!(told_apart(Chance::Events, counted(9, 1000.0), counted(0, 1000.0)), Some(Ordering::Greater));
        assert_eq!(told_apart(Chance::Events, counted(0, 1000.0), counted(0, 1000.0)), None);
        assert_eq!(told_apart(Chance::Events, counted(9, 0.0), counted(0, 1000.0)), None);
        assert_eq!(told_apart(Chance::Share, counted(3, 4.0), counted(0, 3.0)), None);
        assert_eq!(told_apart(Chance::Share, counted(3, 14.0), counted(7, 14.0)), None);
        assert_eq!(told_apart(Chance::Share, counted(20, 140.0), counted(70, 140.0)), Some(Ordering::Less));
        assert_eq!(told_apart(Chance::Share, counted(20, 140.5), counted(70, 140.0)), None);
    }
}
