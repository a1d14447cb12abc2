//! Funnels and maps of tiles with what no honest data hold.

use super::super::*;
use super::read_back::{PAGE, assert_apart, assert_sound};
use super::{about, words};
use proptest::prelude::*;

fn dot(size: f64, value: f64, kind: u8, label: &str) -> FunnelDot {
    FunnelDot {
        size,
        amount: Amount { value, text: words(value) },
        label: label.to_owned(),
        outside: kind == 0,
        few: kind == 1,
        tip: "Heddlu Dyfed-Powys & \"others\"".into(),
        class: "f-northshire".into(),
        href: (kind != 2).then(|| "/compare/?a=1&b=2#x".into()),
    }
}

fn a_funnel(dots: Vec<FunnelDot>, reference: f64) -> Funnel {
    let sizes: Vec<f64> = (1..60_u32).map(|n| f64::from(n * n) * 10.0).collect();
    let limits = |label: &str, z: f64| Limits {
        label: label.to_owned(),
        points: sizes
            .iter()
            .map(|size| {
                let reach = z * (reference * 1000.0 / size).sqrt();
                (*size, (reference - reach).max(0.0), reference + reach)
            })
            .collect(),
    };
    Funnel {
        about: about(),
        reference: Amount { value: reference, text: format!("{reference:.1} England and Wales") },
        limits: vec![limits("95%", 1.96), limits("99.8%", 3.09)],
        dots,
        sizes: "Officers in post, full-time equivalent".into(),
        words,
        size_words: words,
    }
}

/// Heights of the drawing with its paddings: what the reading back takes for the plot.
const HEIGHTS: [f64; 2] = funnel::HEIGHTS;

fn check(data: &Funnel) -> Option<String> {
    let svg = funnel(data)?.svg();
    assert_sound(&svg);
    assert_apart(&svg, HEIGHTS, 0.0, PAGE);
    Some(svg)
}

#[test]
fn a_funnel_of_nothing_is_none() {
    assert_eq!(check(&a_funnel(Vec::new(), 5.0)), None);
    assert_eq!(check(&a_funnel(vec![dot(f64::NAN, 3.0, 0, "A"), dot(0.0, 3.0, 0, "B"), dot(5.0, f64::NAN, 0, "C")], 5.0)), None);
    assert_eq!(tiles(&Tiles { about: about(), tiles: Vec::new() }), None);
}

#[test]
fn hostile_funnels_hold() {
    for reference in [5.0, 0.0, f64::NAN, 1e9] {
        for dots in [
            vec![dot(1000.0, 0.0, 0, "One")],
            vec![dot(1000.0, 0.0, 0, "All nought"), dot(2000.0, 0.0, 1, "As well")],
            vec![dot(1e9, 1e6, 0, "Enormous"), dot(1.0, 0.1, 0, "Tiny"), dot(900.0, -4.0, 1, "Below nought")],
            (0..46).map(|n| dot(1000.0 + f64::from(n), 5.0, 0, "Avon and Somerset with a very long name indeed")).collect(),
        ] {
            assert!(check(&a_funnel(dots, reference)).is_some());
        }
    }
}

#[test]
fn only_what_lies_outside_is_named() {
    let svg = check(&a_funnel(vec![dot(1500.0, 2.7, 2, "Gwent"), dot(5000.0, 12.0, 0, "Thames Valley")], 5.0)).expect("dots");
    assert!(svg.contains(">Thames Valley</text>") && !svg.contains(">Gwent</text>"));
    assert_eq!(svg.matches("<circle").count(), 2);
    assert_eq!(svg.matches(" f-northshire\"").count(), 2, "each can be picked out");
}

#[test]
fn curves_end_where_they_leave_the_top() {
    let svg = check(&a_funnel(vec![dot(30_000.0, 5.5, 2, "")], 5.0)).expect("a dot");
    assert!(svg.matches("<polyline").count() >= 4);
    assert!(!svg.contains(" 0,0 "), "no limit is drawn along the top: {svg}");
}

#[test]
fn every_tile_is_a_link_with_letters_and_a_number() {
    let tile = |column, row, shade| Tile {
        column,
        row,
        label: "GWE".into(),
        text: "12.7".into(),
        shade,
        tip: "Gwent Police: 12.7 <per> 1,000".into(),
        href: Some("/forces/gwent/".into()),
    };
    let shades = [Shade::Missing, Shade::Step(0), Shade::Step(9)];
    let data = Tiles {
        about: about(),
        tiles: (1..=7).flat_map(|column| (1..=9).map(move |row| tile(column, row, shades[(row % 3) as usize]))).collect(),
    };
    let svg = tiles(&data).expect("tiles").svg();
    assert_sound(&svg);
    assert_apart(&svg, [432.0; 2], 0.0, [&[328.0, 336.0], &[336.0]]);
    assert_eq!((svg.matches("<a ").count(), svg.matches("</text>").count()), (63, 126));
    assert!(svg.contains("class=\"gap\"") && svg.contains("class=\"k4\""));
    let beyond = Tiles { about: about(), tiles: vec![tile(0, 1, Shade::Missing), tile(1, 4_000_000, Shade::Missing)] };
    assert_eq!(tiles(&beyond), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn funnels_hold(
        dots in prop::collection::vec((50.0_f64..40_000.0, 0.0_f64..20.0, 0_u8..3, "[A-Z][a-z -]{2,24}"), 1..46),
        reference in 0.5_f64..9.0,
    ) {
        let dots = dots.iter().map(|(size, value, kind, label)| dot(*size, *value, *kind, label)).collect();
        let data = a_funnel(dots, reference);
        prop_assert!(check(&data).is_some());
        prop_assert_eq!(funnel(&data), funnel(&data));
    }
}
