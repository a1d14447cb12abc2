//! How far chance alone moves an area from a reference, by its size; and whether areas differ by more than chance.
//!
//! After Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 2005; 24: 1185-1202.

use super::{Level, binomial, poisson};

/// How events come about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chance {
    /// Events among a large number, counted against a size: Poisson.
    Events,
    /// Some out of so many people, each of whom is or is not one: binomial. Sizes are whole numbers of people.
    Share,
}

/// Events counted in an area, and its size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Counted {
    /// How many events.
    pub events: u32,
    /// Out of how many.
    pub size: f64,
}

impl Counted {
    fn ratio(self) -> f64 {
        f64::from(self.events) / self.size
    }
}

/// The limits between which an area of a size keeps, at this level, if nothing but chance parts it from the reference: events for each one
/// of the size, as is the reference. `None` without a size or a reference.
///
/// Exact quantiles, interpolated between whole numbers as in the paper ([`poisson::quantile`]), so that they move smoothly with the size. The
/// upper limit is the mirror image of the lower, which puts it one event above the interpolated quantile: so a number lies outside only if
/// one so far out has at most the probability of the tail. Without that, eight of eight would be an outlier where it is a matter of luck.
#[must_use]
pub fn limits(chance: Chance, reference: f64, size: f64, level: Level) -> Option<(f64, f64)> {
    if !is_positive(reference) || !is_positive(size) {
        return None;
    }
    let tail = level.tail();
    let (low, high) = match chance {
        Chance::Events => {
            let at = |p: f64, z: f64| poisson::quantile(p, z, reference * size);
            (at(tail, -level.normal()), at(1.0 - tail, level.normal()) + 1.0)
        }
        Chance::Share => {
            let people = whole(size);
            let high = binomial::quantile(1.0 - tail, people, reference) + 1.0;
            (binomial::quantile(tail, people, reference), high.min(f64::from(people)))
        }
    };
    Some((low / size, high / size))
}

/// Limits moved away from the reference, because areas differ by more than chance: each by the same factor. Never below nought, and a share
/// never above one.
#[must_use]
pub fn widened(chance: Chance, reference: f64, (low, high): (f64, f64), factor: f64) -> (f64, f64) {
    let away = |limit: f64| reference + (limit - reference) * factor;
    let top = match chance {
        Chance::Events => f64::INFINITY,
        Chance::Share => 1.0,
    };
    (away(low).max(0.0), away(high).min(top))
}

/// Whether areas differ by more than chance.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dispersion {
    /// The mean square of their distances from the reference, in standard deviations, the farthest drawn in: near one if chance alone is at
    /// work.
    pub phi: f64,
    /// What it seldom exceeds if chance alone is at work: its mean, one, and two of its own standard deviations.
    pub seldom_above: f64,
    /// How many areas it rests on.
    pub areas: usize,
}

impl Dispersion {
    /// Whether they differ by more than chance: then limits that allow for chance alone are too narrow.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.phi > self.seldom_above
    }

    /// By what limits are widened.
    #[must_use]
    pub fn factor(&self) -> f64 {
        if self.is_over() { self.phi.sqrt() } else { 1.0 }
    }
}

/// Fewest areas from which it is judged whether they differ by more than chance.
pub const FEWEST_AREAS: usize = 5;
/// How much of either end of the distances is drawn in, so that a few outliers do not widen the limits that are to show them.
const DRAWN_IN: f64 = 0.1;

/// Whether areas differ from a reference by more than chance; `None` from fewer than [`FEWEST_AREAS`].
///
/// z = (events − expected) / √variance for each area. The lowest tenth of the z are set to the 10th percentile, the highest to the 90th
/// (percentiles between two values lie in proportion between them). Phi is the mean of z². If chance alone is at work, each z² has the mean 1
/// and the variance 2 + 1/expected for events, or 2 + (1 − 6 p(1−p)) / (n p(1−p)) for a share p of n; for large areas that is the 2 of the
/// paper, whose boundary 1 + 2 √(2/areas) this is then.
#[must_use]
pub fn dispersion(chance: Chance, reference: f64, areas: &[Counted]) -> Option<Dispersion> {
    if !is_positive(reference) || (chance == Chance::Share && reference >= 1.0) {
        return None;
    }
    let mut distances = Vec::new();
    let mut variance_of_squares = 0.0;
    for area in areas.iter().filter(|area| is_positive(area.size)) {
        let (variance, excess) = match chance {
            Chance::Events => (reference * area.size, 1.0 / (reference * area.size)),
            Chance::Share => {
                let variance = area.size * reference * (1.0 - reference);
                (variance, (1.0 - 6.0 * reference * (1.0 - reference)) / variance)
            }
        };
        distances.push((f64::from(area.events) - reference * area.size) / variance.sqrt());
        variance_of_squares += 2.0 + excess;
    }
    if distances.len() < FEWEST_AREAS {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "areas are few")]
    let number = distances.len() as f64;
    distances.sort_by(f64::total_cmp);
    let (low, high) = (percentile(&distances, DRAWN_IN), percentile(&distances, 1.0 - DRAWN_IN));
    let phi = distances.iter().map(|z| z.clamp(low, high).powi(2)).sum::<f64>() / number;
    Some(Dispersion { phi, seldom_above: 1.0 + 2.0 * variance_of_squares.sqrt() / number, areas: distances.len() })
}

/// The value below which a share of sorted values lies, in proportion between the two next to it.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "an index of a short list"
)]
fn percentile(sorted: &[f64], share: f64) -> f64 {
    let at = share * (sorted.len() - 1) as f64;
    let below = at.floor() as usize;
    let above = (below + 1).min(sorted.len() - 1);
    sorted[below] + (sorted[above] - sorted[below]) * (at - below as f64)
}

/// Where an area stands to the limits of its size. Between areas that are not apart from the reference no order is asserted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Below the lower limit.
    Below,
    /// Between the limits, which themselves are within: not told apart from the reference.
    NotApart,
    /// Above the upper limit.
    Above,
}

impl Band {
    /// Where an area stands to limits as [`limits`] gives them.
    #[must_use]
    pub fn of(area: Counted, (low, high): (f64, f64)) -> Self {
        let ratio = area.ratio();
        if ratio < low {
            Band::Below
        } else if ratio > high {
            Band::Above
        } else {
            Band::NotApart
        }
    }
}

fn is_positive(number: f64) -> bool {
    number.is_finite() && number > 0.0
}

/// A size as a number of people.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be positive, and held within the range")]
fn whole(size: f64) -> u32 {
    size.round().min(f64::from(u32::MAX)) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A force of 1,318 at 593 per 147,745 expects 5.3, and chance keeps it between 1 and 10 (domain reference, section 4).
    #[test]
    fn the_limits_of_a_small_force() {
        let rate = 593.0 / 147_745.0;
        assert!((rate * 1318.0_f64 - 5.3).abs() < 0.05);
        let (low, high) = limits(Chance::Events, rate, 1318.0, Level::P95).unwrap();
        let (low, high) = (low * 1318.0, high * 1318.0);
        assert!(low > 0.0 && low <= 1.0 && (10.0..11.0).contains(&high), "{low} {high}");
    }

    /// Eight of eight where three in five is usual comes up once in fifty times: no outlier at 99.8%, and one at 95%.
    #[test]
    fn an_outlier_is_one_by_its_own_probability() {
        let all = Counted { events: 8, size: 8.0 };
        let at = |level| Band::of(all, limits(Chance::Share, 0.6, 8.0, level).unwrap());
        assert_eq!((at(Level::P95), at(Level::P998)), (Band::Above, Band::NotApart));
    }

    #[test]
    fn nothing_is_said_of_nothing() {
        assert_eq!(limits(Chance::Events, 0.0, 100.0, Level::P95), None);
        assert_eq!(limits(Chance::Share, 0.5, 0.0, Level::P95), None);
        assert_eq!(limits(Chance::Share, f64::NAN, 5.0, Level::P95), None);
        let areas = [Counted { events: 3, size: 10.0 }; FEWEST_AREAS - 1];
        assert_eq!(dispersion(Chance::Events, 0.3, &areas), None);
    }

    #[test]
    fn alike_areas_are_not_over_dispersed_and_unlike_ones_are() {
        let alike = [Counted { events: 20, size: 1000.0 }; 10];
        let none = dispersion(Chance::Events, 0.02, &alike).unwrap();
        assert!(none.phi < 1e-12 && !none.is_over() && (none.factor() - 1.0).abs() < f64::EPSILON);
        let unlike: Vec<Counted> =
            (0..10).map(|index| Counted { events: if index % 2 == 0 { 5 } else { 60 }, size: 1000.0 }).collect();
        let some = dispersion(Chance::Events, 0.03, &unlike).unwrap();
        assert!(some.is_over() && some.factor() > 3.0, "{some:?}");
    }
}
