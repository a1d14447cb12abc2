//! Whether two areas can be told apart. Areas are never put in an order that their numbers do not bear: of each it is said whether it stands
//! above the reference, below it, or is not told apart from it ([`super::funnel::Band`]); and of two, only whether chance alone could have made
//! the difference.

use super::funnel::{Chance, Counted};
use super::{Level, binomial, wilson};
use std::cmp::Ordering;

/// The interval for how many times the rate of one area is that of another: exact, given the number of events of both together, of which the
/// share of the one has the interval of Clopper and Pearson (Przyborowski and Wilenski, Biometrika 1940; 31: 313-323). The upper limit is
/// infinite where the other has no events. `None` without events or sizes.
#[must_use]
pub fn ratio_interval(one: Counted, other: Counted, level: Level) -> Option<(f64, f64)> {
    if !(one.size > 0.0 && other.size > 0.0 && one.size.is_finite() && other.size.is_finite()) {
        return None;
    }
    let (low, high) = binomial::interval(one.events, one.events.checked_add(other.events)?, level)?;
    let ratio = |share: f64| share / (1.0 - share) * (other.size / one.size);
    Some((ratio(low), ratio(high)))
}

/// The interval for the difference of two shares, from their score intervals (Newcombe, Statistics in Medicine 1998; 17: 873-890, method 10);
/// `None` where one is a share of nobody, or of more than all. Sizes are whole numbers of people.
#[must_use]
pub fn difference_interval(one: (u32, u32), other: (u32, u32), level: Level) -> Option<(f64, f64)> {
    let (low_1, high_1) = wilson::interval(one.0, one.1, level)?;
    let (low_2, high_2) = wilson::interval(other.0, other.1, level)?;
    let share = |(part, whole): (u32, u32)| f64::from(part) / f64::from(whole);
    let (p_1, p_2) = (share(one), share(other));
    let difference = p_1 - p_2;
    Some((difference - (p_1 - low_1).hypot(high_2 - p_2), difference + (high_1 - p_1).hypot(p_2 - low_2)))
}

/// Which of two areas has the higher rate or share, if chance alone would seldom have made the difference (95%); `None` where it could.
#[must_use]
pub fn told_apart(chance: Chance, one: Counted, other: Counted) -> Option<Ordering> {
    let (low, high, alike) = match chance {
        Chance::Events => {
            let (low, high) = ratio_interval(one, other, Level::P95)?;
            (low, high, 1.0)
        }
        Chance::Share => {
            let (low, high) = difference_interval(people(one)?, people(other)?, Level::P95)?;
            (low, high, 0.0)
        }
    };
    if low > alike {
        Some(Ordering::Greater)
    } else if high < alike {
        Some(Ordering::Less)
    } else {
        None
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
        assert_eq!(told_apart(Chance::Share, counted(3, 14.0), counted(7, 14.0)), None);
        assert_eq!(told_apart(Chance::Share, counted(20, 140.0), counted(70, 140.0)), Some(Ordering::Less));
        assert_eq!(told_apart(Chance::Share, counted(20, 140.5), counted(70, 140.0)), None);
    }
}
