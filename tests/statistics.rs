//! The statistics against values that other programs worked out (`tests/statistics/README.md`), and what holds of them for any numbers.

use answerable::summarise::stats::bands::{ratio_interval, tails, told_apart};
use answerable::summarise::stats::funnel::{Band, Chance, Counted, dispersion, limits, widened};
use answerable::summarise::stats::{Level, binomial, percent, poisson, rate_per_1000, wilson};
use proptest::prelude::*;
use std::fs;
use std::path::Path;

/// The rows of a table, without its head.
fn rows(name: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/statistics").join(name);
    let text = fs::read_to_string(path).expect("the table is there");
    let rows: Vec<Vec<String>> = text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect();
    assert!(rows.len() > 4, "{name} is short");
    rows
}

fn number(text: &str) -> f64 {
    text.parse().unwrap_or_else(|_| panic!("{text} is no number"))
}

fn whole(text: &str) -> u32 {
    text.parse().unwrap_or_else(|_| panic!("{text} is no whole number"))
}

fn level(text: &str) -> Level {
    match text {
        "95" => Level::P95,
        "99.8" => Level::P998,
        other => panic!("{other} is no level"),
    }
}

/// Fails if two numbers differ by more than a share of the second.
fn assert_close(found: f64, expected: f64, share: f64, row: &[String]) {
    let near = (found - expected).abs() <= share * expected.abs().max(1e-3) || (found.is_infinite() && expected.is_infinite());
    assert!(near, "found {found}, expected {expected}: {row:?}");
}

#[test]
fn intervals_are_those_of_statsmodels() {
    for row in rows("intervals.csv") {
        let (count, at) = (whole(&row[1]), level(&row[3]));
        let of = || whole(&row[2]);
        let ((low, high), share) = match row[0].as_str() {
            // From 10,000 on by Byar's approximation.
            "poisson" => (poisson::interval(count, at), if count < poisson::LARGE { 1e-9 } else { 1e-6 }),
            "byar" => (poisson::byar(count, at), 1e-9),
            "wilson" => (wilson::interval(count, of(), at).expect("a share"), 1e-9),
            "clopper-pearson" => (binomial::interval(count, of(), at).expect("a share"), 1e-8),
            other => panic!("{other}"),
        };
        assert_close(low, number(&row[4]), share, &row);
        assert_close(high, number(&row[5]), share, &row);
    }
}

#[test]
fn funnel_limits_are_those_of_scipy() {
    for row in rows("funnel.csv") {
        let (given, at) = (number(&row[1]), level(&row[3]));
        let (low, high) = match row[0].as_str() {
            "poisson" => limits(Chance::Events, given, 1.0, at).expect("a mean"),
            "binomial" => {
                let (low, high) = limits(Chance::Share, number(&row[2]), given, at).expect("a share");
                (low * given, high * given)
            }
            other => panic!("{other}"),
        };
        // From a mean of 10,000 on by the normal distribution: within a hundredth of an event.
        let share = if given < f64::from(poisson::LARGE) { 1e-8 } else { 1e-6 };
        assert_close(low, number(&row[4]), share, &row);
        assert_close(high, number(&row[5]), share, &row);
    }
}

#[test]
fn dispersion_is_that_of_numpy() {
    let list = |text: &str| -> Vec<f64> { text.split(' ').map(number).collect() };
    for row in text_rows("dispersion.csv") {
        let [.., chance, reference, events, sizes, phi, seldom] = &row[..] else { panic!("{row:?}") };
        let chance = if chance == "poisson" { Chance::Events } else { Chance::Share };
        let areas: Vec<Counted> =
            events.split(' ').map(whole).zip(list(sizes)).map(|(events, size)| Counted { events, size }).collect();
        let found = dispersion(chance, number(reference), &areas).expect("enough areas");
        assert_close(found.phi, number(phi), 1e-9, &row);
        assert_close(found.seldom_above, number(seldom), 1e-9, &row);
        assert_eq!(found.is_over(), row[0].contains("unlike") && chance == Chance::Share, "{row:?}");
    }
}

/// Rows whose first field may hold a comma, in quotes.
fn text_rows(name: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/statistics").join(name);
    let mut reader = csv::Reader::from_path(path).expect("the table is there");
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

#[test]
fn areas_are_told_apart_as_by_other_programs() {
    for row in rows("apart.csv") {
        let one = Counted { events: whole(&row[1]), size: number(&row[2]) };
        let other = Counted { events: whole(&row[3]), size: number(&row[4]) };
        let (low, high) = (number(&row[5]), number(&row[6]));
        let (found, chance, is_apart) = if row[0] == "ratio" {
            (ratio_interval(one, other, Level::P95), Chance::Events, !(low..=high).contains(&1.0))
        } else {
            let found = tails((one.events, whole(&row[2])), (other.events, whole(&row[4])));
            (found, Chance::Share, low.min(high) <= 0.025)
        };
        let (l, h) = found.expect("two areas");
        assert_close(l, low, 1e-8, &row);
        assert_close(h, high, 1e-8, &row);
        assert_eq!(told_apart(chance, one, other).is_some(), is_apart, "{row:?}");
    }
}

fn counts() -> impl Strategy<Value = u32> {
    prop_oneof![4 => 0_u32..200, 1 => 200_u32..20_000, 1 => 0..=u32::MAX]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_interval_of_a_count_holds_it_widens_with_the_level_and_moves_with_the_count(count in counts()) {
        let n = f64::from(count);
        for interval in [poisson::interval, poisson::byar] {
            let ((low, high), (lower, higher)) = (interval(count, Level::P95), interval(count, Level::P998));
            prop_assert!((0.0..=n).contains(&low) && high > n && high.is_finite(), "{count}: {low} {high}");
            prop_assert!(lower <= low && higher > high, "{count}: {lower} {low} {high} {higher}");
            if let Some(more) = count.checked_add(1) {
                let (next_low, next_high) = interval(more, Level::P95);
                prop_assert!(next_low > low && next_high > high, "{count}");
            }
        }
    }

    #[test]
    fn an_interval_of_a_share_holds_it_and_widens_with_the_level(part in 0_u32..400, more in 0_u32..400) {
        let whole = part + more;
        for interval in [wilson::interval, binomial::interval] {
            let Some((low, high)) = interval(part, whole, Level::P95) else {
                prop_assert_eq!(whole, 0);
                continue;
            };
            let (lower, higher) = interval(part, whole, Level::P998).expect("the other level");
            let share = f64::from(part) / f64::from(whole);
            prop_assert!(0.0 <= lower && lower <= low && low <= share && share <= high && high <= higher && higher <= 1.0);
            let (other_low, other_high) = interval(more, whole, Level::P95).expect("the rest");
            prop_assert!((low + other_high - 1.0).abs() < 1e-9 && (high + other_low - 1.0).abs() < 1e-9, "not the same from either side");
        }
    }

    #[test]
    fn rates_and_shares_hold_their_value_or_are_not_given(events in counts(), size in prop_oneof![Just(0.0), Just(f64::NAN), 0.1_f64..1e6]) {
        match rate_per_1000(events, size) {
            Some(rate) => prop_assert!(rate.low <= rate.value && rate.value <= rate.high && rate.high.is_finite() && events >= 3),
            None => prop_assert!(events < 3 || size.is_nan() || size == 0.0),
        }
        let whole = events.saturating_add(5);
        let share = percent(events, whole).expect("five at least");
        prop_assert!(0.0 <= share.low && share.low <= share.value && share.value <= share.high && share.high <= 100.0);
    }

    /// The limits hold the reference, draw together with the size, and are farther apart at the higher level.
    #[test]
    fn funnel_limits_narrow_with_the_size(share in 0.001_f64..0.999, size in 1.0_f64..40_000.0, rate in 0.0005_f64..0.02) {
        for (chance, reference, size) in [(Chance::Events, rate, size), (Chance::Share, share, (size / 40.0).ceil())] {
            let at = |size, level| limits(chance, reference, size, level).expect("limits");
            let ((low, high), (lower, higher)) = (at(size, Level::P95), at(size, Level::P998));
            prop_assert!(0.0 <= lower && lower <= low && low <= reference, "{chance:?} {reference} {size}: {lower} {low}");
            prop_assert!(reference <= high && high <= higher, "{chance:?} {reference} {size}: {high} {higher}");
            let (lower_4, higher_4) = at(size * 4.0, Level::P998);
            prop_assert!(lower <= lower_4 + 1e-9 && higher_4 <= higher + 1e-9, "{chance:?} {reference} {size}");
            let (wide_low, wide_high) = widened(chance, reference, (low, high), 2.0);
            prop_assert!((0.0..=low).contains(&wide_low) && wide_high >= high && wide_high.is_finite());
        }
    }

    /// Rates are told apart just where the interval of their ratio leaves out 1.
    #[test]
    fn rates_are_told_apart_by_their_interval(one in 0_u32..90, other in 0_u32..90, size in 10.0_f64..1000.0, other_size in 10.0_f64..1000.0) {
        let (one, other) = (Counted { events: one, size }, Counted { events: other, size: other_size });
        let expected = ratio_interval(one, other, Level::P95).and_then(|(low, high)| match (high < 1.0, low > 1.0) {
            (true, _) => Some(std::cmp::Ordering::Less),
            (_, true) => Some(std::cmp::Ordering::Greater),
            _ => None,
        });
        prop_assert_eq!(told_apart(Chance::Events, one, other), expected);
    }

    /// Outside the limits lies what has at most the probability of the tail, and nothing else.
    #[test]
    fn an_outlier_is_one_by_its_own_probability(part in 0_u32..60, more in 0_u32..60, share in 0.01_f64..0.99) {
        let whole = part + more + 1;
        for level in [Level::P95, Level::P998] {
            let counted = Counted { events: part, size: f64::from(whole) };
            let band = Band::of(counted, limits(Chance::Share, share, counted.size, level).expect("limits"));
            let as_low = binomial::at_most(part, whole, share);
            let as_high = if part == 0 { 1.0 } else { 1.0 - binomial::at_most(part - 1, whole, share) };
            let expected = if as_low < level.tail() - 1e-9 {
                Band::Below
            } else if as_high < level.tail() - 1e-9 {
                Band::Above
            } else {
                Band::NotApart
            };
            let near = [as_low, as_high].iter().any(|tail| (tail - level.tail()).abs() < 1e-9);
            prop_assert!(near || band == expected, "{part} of {whole}, {share}: {band:?} {as_low} {as_high}");
        }
    }

    #[test]
    fn a_band_is_where_the_point_is_drawn(events in 0_u32..60, size in 10.0_f64..5000.0) {
        let limits = limits(Chance::Events, 0.005, size, Level::P998).expect("limits");
        let ratio = f64::from(events) / size;
        let band = Band::of(Counted { events, size }, limits);
        prop_assert_eq!(band == Band::Above, ratio > limits.1);
        prop_assert_eq!(band == Band::Below, ratio < limits.0);
    }

    #[test]
    fn telling_apart_does_not_depend_on_which_is_first(a in 0_u32..80, b in 0_u32..80, size in 80_u32..4000) {
        let (one, other) = (Counted { events: a, size: f64::from(size) }, Counted { events: b, size: 80.0 });
        for chance in [Chance::Events, Chance::Share] {
            prop_assert_eq!(told_apart(chance, one, other), told_apart(chance, other, one).map(std::cmp::Ordering::reverse));
        }
    }

    #[test]
    fn dispersion_says_something_of_any_areas(areas in prop::collection::vec((0_u32..50, 1_u32..4000), 0..46), reference in 0.001_f64..0.9) {
        let areas: Vec<Counted> = areas.into_iter().map(|(events, size)| Counted { events: events.min(size), size: f64::from(size) }).collect();
        for chance in [Chance::Events, Chance::Share] {
            match dispersion(chance, reference, &areas) {
                Some(found) => prop_assert!(found.phi.is_finite() && found.phi >= 0.0 && found.seldom_above > 1.0 && found.factor() >= 1.0),
                None => prop_assert!(areas.len() < 5),
            }
        }
    }
}
