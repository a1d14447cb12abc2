//! What holds for every kind of chart: well-formed, escaped, the same each time, free of `style`, within its frame, and with no
//! label upon another on any screen. The drawings are read back from their text, so the tests see what a browser sees.

mod funnel_and_tiles;
mod read_back;
pub(super) mod style_sheet;

use super::*;
use proptest::prelude::*;
use read_back::{PAGE, assert_apart, assert_sound};

fn about() -> About {
    About { id: "c1".into(), title: "Cases & \"outcomes\" <by year>".into(), description: "It's a test\u{0}".into() }
}

fn words(value: f64) -> String {
    format!("{value:.0}")
}

fn amount(value: f64) -> Amount {
    Amount { value, text: if value.is_finite() { words(value) } else { "[x]".into() } }
}

fn year(index: usize) -> Label {
    Label { long: format!("{}/{:02}", 2001 + index, 2 + index), short: format!("{:02}/{:02}", 1 + index, 2 + index) }
}

fn stacked(columns: &[Option<Vec<f64>>]) -> Option<Picture> {
    let column = |(index, parts): (usize, &Option<Vec<f64>>)| StackedColumn {
        label: year(index),
        parts: parts.as_ref().map(|parts| parts.iter().copied().map(amount).collect()),
        caption: match parts.as_ref().map(|parts| parts.iter().sum()) {
            Some(sum) if f64::is_finite(sum) => words(sum),
            _ => "[x]".into(),
        },
        href: (index % 2 == 0).then(|| "a?b=1&c=2".into()),
    };
    stacked_columns(&StackedColumns {
        about: about(),
        series: (0..5).map(|step| Series { label: format!("Outcome {step}"), step }).collect(),
        columns: columns.iter().enumerate().map(column).collect(),
        words,
    })
}

fn bars(values: &[(f64, u8)]) -> Vec<Bar> {
    let kinds = [BarKind::Full, BarKind::Other, BarKind::Part, BarKind::Derived, BarKind::Missing];
    let bar = |(index, &(value, kind)): (usize, &(f64, u8))| {
        let kind = kinds[usize::from(kind)];
        let amount = if kind == BarKind::Missing { Amount { value, text: "[x]".into() } } else { amount(value) };
        let notes = if kind == BarKind::Part { vec!["3½".into(), "months".into()] } else { Vec::new() };
        Bar { label: year(index), kind, amount, notes, href: None }
    };
    values.iter().enumerate().map(bar).collect()
}

fn a_line(values: &[Option<f64>], later: usize) -> Line {
    let points = |range: std::ops::Range<usize>| -> Vec<Point> {
        range.filter_map(|slot| Some(Point { slot, amount: amount(values[slot]?) })).collect()
    };
    let split = values.len().saturating_sub(later);
    Line {
        about: about(),
        slots: (0..values.len()).map(|index| Label::same(&format!("{}", 2001 + index))).collect(),
        runs: vec![
            Run { kind: RunKind::Solid, points: points(0..split) },
            Run { kind: RunKind::Later, points: points(split..values.len()) },
        ],
        gaps: (0..values.len())
            .filter(|&slot| values[slot].is_none())
            .take(1)
            .map(|slot| Gap { from: slot, to: slot, label: format!("{} not held", 2001 + slot) })
            .collect(),
        breaks: vec![SeriesBreak { before: values.len() / 2, label: "series breaks".into() }],
        floor: floor_for(&values.iter().flatten().copied().collect::<Vec<_>>()),
        words,
    }
}

fn a_timeline(events: &[(f64, u8, bool)]) -> Timeline {
    let mark = |(index, &(at, precision, missed)): (usize, &(f64, u8, bool))| Mark {
        number: u32::try_from(index).expect("few events") + 1,
        when: match precision {
            0 => When::Day(at),
            1 => When::Month(at, at + 1.0 / 12.0),
            _ => When::Year(at.floor(), at.floor() + 1.0),
        },
        missed,
        tip: "A day: something".into(),
        href: None,
    };
    Timeline {
        about: about(),
        marks: events.iter().enumerate().map(mark).collect(),
        undated: Some("2 events: date not in source".into()),
    }
}

fn shares(values: &[f64]) -> Option<Picture> {
    let segments =
        (0_u8..).zip(values).map(|(step, &value)| ShareSegment { label: "Outcome".into(), step, amount: amount(value) });
    share_bar(&ShareBar { about: about(), segments: segments.collect() })
}

#[test]
fn nothing_to_draw_is_none() {
    assert_eq!(stacked(&[]), None);
    assert_eq!(stacked(&[None, None]), None);
    assert_eq!(columns(&Columns { about: about(), bars: bars(&[]), words }), None);
    assert_eq!(columns(&Columns { about: about(), bars: bars(&[(5.0, 4), (f64::NAN, 0)]), words }), None);
    assert_eq!(small_columns(&SmallColumns { about: about(), bars: bars(&[(5.0, 4)]), top: amount(5.0) }), None);
    assert_eq!(line(&a_line(&[], 0)), None);
    assert_eq!(line(&a_line(&[None, Some(f64::NAN)], 0)), None);
    assert_eq!(timeline(&a_timeline(&[])), None);
    assert_eq!(shares(&[]), None);
    assert_eq!(shares(&[0.0, f64::NAN, -3.0]), None);
}

#[test]
fn words_are_escaped_and_links_make_a_group() {
    let svg = stacked(&[Some(vec![1.0, 2.0]), None]).expect("a column").svg();
    assert!(svg.starts_with("<svg class=\"c h-bars pad1\" role=\"group\" aria-labelledby=\"c1-t c1-d\""), "{svg}");
    assert!(svg.contains("<title id=\"c1-t\">Cases &amp; &quot;outcomes&quot; &lt;by year&gt;</title>"));
    assert!(svg.contains("<desc id=\"c1-d\">It&#39;s a test</desc>"));
    assert!(svg.contains("<a href=\"a?b=1&amp;c=2\">"));
    assert!(shares(&[1.0]).expect("a share").svg().contains("role=\"img\""));
    assert_sound(&svg);
}

#[test]
fn what_is_not_held_is_no_bar_of_nought() {
    let svg = stacked(&[Some(vec![4.0]), None]).expect("a column").svg();
    assert_eq!(svg.matches("<rect").count(), 1);
    assert!(svg.contains(">[x]</text>"));
}

#[test]
fn a_line_is_broken_where_a_year_is_missing() {
    let svg =
        line(&a_line(&[Some(10.0), Some(11.0), Some(13.0), None, Some(12.0), Some(11.0), Some(12.0)], 0)).expect("points").svg();
    assert_eq!(svg.matches("<polyline").count(), 2);
    assert_eq!(svg.matches("class=\"gap\"").count(), 1);
}

#[test]
fn a_line_is_broken_where_the_series_breaks() {
    let values: Vec<Option<f64>> = (0..6).map(|n| Some(f64::from(n))).collect();
    let svg = line(&a_line(&values, 0)).expect("points").svg();
    assert_eq!(svg.matches("<polyline").count(), 2, "three points, and three");
    assert_eq!(svg.matches("class=\"stem dash\"").count(), 1);
    assert!(svg.contains(">series breaks</text>"));
}

/// A number below nought hangs from the axis; a kind that cannot draw it draws nothing, and not another number.
#[test]
fn what_is_below_nought_is_drawn_so_or_not_at_all() {
    let picture = columns(&Columns { about: about(), bars: bars(&[(30.0, 0), (-20.0, 0), (-40.0, 3)]), words }).expect("columns");
    let places: Vec<(i32, i32)> = picture
        .shapes
        .iter()
        .filter_map(|shape| if let picture::Form::Rectangle(a, b) = shape.form { Some((a.1, b.1)) } else { None })
        .collect();
    let [(top, axis), (first, shallow), (second, deep)] = places[..] else { panic!("three bars: {places:?}") };
    assert!(top < axis && first == axis && second == axis, "all stand on or hang from one line: {places:?}");
    let share = f64::from(deep - axis) / f64::from(shallow - axis);
    assert!((share - 2.0).abs() < 0.01 && deep < 10_000, "twice as far: {places:?}");
    assert!(picture.svg().contains(">-40</text>"));
    let all_below = columns(&Columns { about: about(), bars: bars(&[(-3.0, 0), (-1.0, 0)]), words }).expect("columns").svg();
    assert_apart(&all_below, [180.0, 228.0], 0.0, PAGE);

    assert_eq!(stacked(&[Some(vec![4.0, -1.0])]), None);
    assert_eq!(shares(&[4.0, -1.0]), None);
    assert_eq!(small_columns(&SmallColumns { about: about(), bars: bars(&[(4.0, 0), (-1.0, 0)]), top: amount(5.0) }), None);
    let scale = DotScale { max: 10.0, ticks: Vec::new(), reference: None };
    let dot = Dot { value: -4.0, interval: Some((-6.0, 2.0)), this: true, few: false };
    assert!(dot_row(&scale, &dot).shapes.is_empty());
}

/// Each kind with nothing, one, 46 forces; all nought; one huge; nothing known; and names as long as they come.
#[test]
fn every_kind_holds_hostile_data() {
    let many: Vec<f64> = (0..46).map(f64::from).collect();
    let mut huge = vec![1.0; 46];
    huge[20] = 1e12;
    let sets: [&[f64]; 8] =
        [&[], &[7.0], &many, &[0.0; 46], &huge, &[f64::NAN; 46], &[0.0, f64::NAN, 1e15], &[f64::INFINITY, 1.0]];
    let name = "Heddlu Gogledd Cymru a Chomisiynydd Heddlu a Throseddu Dyfed-Powys";
    for values in sets {
        let named = |mut bars: Vec<Bar>| {
            for bar in &mut bars {
                bar.label = Label::same(name);
            }
            bars
        };
        let plain: Vec<(f64, u8)> = values.iter().map(|&value| (value, 0)).collect();
        for bars in [bars(&plain), named(bars(&plain))] {
            let known = values.iter().any(|value| value.is_finite());
            let drawn = columns(&Columns { about: about(), bars: bars.clone(), words });
            assert_eq!(drawn.is_some(), known, "{values:?}");
            if let Some(svg) = drawn.map(|picture| picture.svg()) {
                assert_sound(&svg);
                assert_apart(&svg, [180.0, 228.0], 0.0, PAGE);
            }
            let panel = small_columns(&SmallColumns { about: about(), bars, top: amount(50.0) });
            assert_eq!(panel.is_some(), known);
            if let Some(picture) = panel {
                assert_sound(&picture.svg());
            }
        }
        let columns: Vec<Option<Vec<f64>>> = values.iter().map(|&value| Some(vec![value, 0.0])).collect();
        for svg in stacked(&columns).iter().chain(&shares(values)).map(Picture::svg) {
            assert_sound(&svg);
        }
        let points: Vec<Option<f64>> = values.iter().map(|&value| value.is_finite().then_some(value)).collect();
        for later in [0, 3] {
            if let Some(svg) = line(&a_line(&points, later)).map(|picture| picture.svg()) {
                assert_sound(&svg);
                assert_apart(&svg, [180.0, 244.0], 0.0, PAGE);
            }
        }
        let events: Vec<(f64, u8, bool)> = values.iter().map(|value| (2000.0 + value % 26.0, 0, false)).collect();
        for svg in timeline(&a_timeline(&events)).iter().map(Picture::svg) {
            assert_sound(&svg);
            assert_apart(&svg, [60.0; 2], 30.0, PAGE);
        }
        let scale = DotScale {
            max: values.iter().copied().fold(0.0, f64::max),
            ticks: values.iter().map(|&value| Tick { value, text: name.into() }).collect(),
            reference: Some(Tick { value: 3.0, text: name.into() }),
        };
        assert_sound(&dot_axis(&scale).svg());
        for &value in values {
            let dot = Dot { value, interval: Some((value / 2.0, value * 2.0)), this: false, few: true };
            assert_sound(&dot_row(&scale, &dot).svg());
        }
    }
}

#[test]
#[expect(clippy::float_cmp, reason = "round numbers are exact")]
fn the_floor_is_round_and_only_where_changes_are_small() {
    assert_eq!(floor_for(&[30_390.0, 34_315.0]), 28_000.0);
    assert_eq!(floor_for(&[3.0, 900.0]), 0.0);
    assert_eq!(floor_for(&[]), 0.0);
    assert_eq!(floor_for(&[100.0]), 0.0);
}

#[test]
fn key_marks_are_sound() {
    for mark in [KeyMark::Step(0), KeyMark::Step(9), KeyMark::Derived, KeyMark::Missed, KeyMark::Year, KeyMark::BrokenLine] {
        assert_sound(&key_mark(mark));
    }
}

/// In another language the same chart has the same scale: only words differ.
#[test]
fn the_scale_of_a_dot_plot_does_not_hang_on_the_words_of_its_reference() {
    let tick = |value: f64| Tick { value, text: words(value) };
    let written = |reference: &str| {
        let scale = DotScale {
            max: 100.0,
            ticks: [0.0, 20.0, 40.0, 60.0, 80.0, 100.0].map(tick).into(),
            reference: Some(Tick { value: 61.0, text: reference.into() }),
        };
        let svg = dot_axis(&scale).svg();
        assert!(svg.contains(reference), "{svg}");
        let texts = svg.split("<text").skip(1).filter_map(|text| text.split("</text").next());
        texts.filter(|text| !text.contains(reference)).map(str::to_owned).collect::<Vec<_>>()
    };
    let short = written("61");
    assert_eq!(short.iter().filter(|line| line.ends_with(">40") || line.ends_with(">80")).count(), 2, "{short:?}");
    assert_eq!(short, written("61 of all the forces gyda\u{2019}i gilydd"));
}

#[test]
fn dots_beyond_the_scale_stay_within_it() {
    let scale = DotScale { max: 10.0, ticks: vec![Tick { value: 0.0, text: "0".into() }], reference: None };
    let dot = Dot { value: 50.0, interval: Some((5.0, 90.0)), this: true, few: false };
    assert_sound(&dot_row(&scale, &dot).svg());
    assert_sound(&dot_row(&DotScale { max: f64::NAN, ..scale.clone() }, &Dot { value: f64::NAN, ..dot }).svg());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn stacked_columns_hold(
        columns in prop::collection::vec(prop::option::weighted(0.85, prop::collection::vec(0.0_f64..60.0, 5)), 1..26),
        scale in prop::sample::select(vec![0.05, 1.0, 40.0]),
    ) {
        let columns: Vec<_> = columns
            .into_iter()
            .map(|parts| parts.map(|parts| parts.into_iter().map(|part| (part * scale).round()).collect()))
            .collect();
        if let Some(picture) = stacked(&columns) {
            let svg = picture.svg();
            assert_sound(&svg);
            assert_apart(&svg, [180.0, 228.0], 0.0, PAGE);
            prop_assert_eq!(Some(picture), stacked(&columns));
        }
    }

    #[test]
    fn columns_hold(values in prop::collection::vec((0.0_f64..2000.0, 0_u8..5), 1..26), below in prop::collection::vec(any::<bool>(), 26)) {
        let turned = |(&(value, kind), &below): (&(f64, u8), &bool)| (if below { -value } else { value }, kind);
        let changes: Vec<(f64, u8)> = values.iter().zip(&below).map(turned).collect();
        if let Some(svg) = columns(&Columns { about: about(), bars: bars(&changes), words }).map(|picture| picture.svg()) {
            assert_sound(&svg);
            assert_apart(&svg, [180.0, 228.0], 0.0, PAGE);
        }
        let data = Columns { about: about(), bars: bars(&values), words };
        if let Some(svg) = columns(&data).map(|picture| picture.svg()) {
            assert_sound(&svg);
            assert_apart(&svg, [180.0, 228.0], 0.0, PAGE);
        }
        let top = amount(2000.0);
        if let Some(svg) = small_columns(&SmallColumns { about: about(), bars: data.bars, top }).map(|picture| picture.svg()) {
            assert_sound(&svg);
            assert_apart(&svg, [72.0; 2], 0.0, [&[136.0, 180.0, 300.0], &[136.0, 180.0, 300.0]]);
        }
    }

    #[test]
    fn lines_hold(values in prop::collection::vec(prop::option::weighted(0.9, 25_000.0_f64..36_000.0), 1..26), later in 0_usize..4) {
        let data = a_line(&values, later);
        if let Some(svg) = line(&data).map(|picture| picture.svg()) {
            assert_sound(&svg);
            assert_apart(&svg, [180.0, 244.0], 0.0, PAGE);
        }
    }

    #[test]
    fn timelines_hold(events in prop::collection::vec((2001.0_f64..2025.0, 0_u8..3, any::<bool>()), 1..30)) {
        let svg = timeline(&a_timeline(&events)).expect("dated events").svg();
        assert_sound(&svg);
        assert_apart(&svg, [60.0; 2], 30.0, PAGE);
    }

    #[test]
    fn share_bars_hold(values in prop::collection::vec(0.0_f64..500.0, 1..6)) {
        if let Some(svg) = shares(&values.iter().map(|value| value.round()).collect::<Vec<_>>()).map(|picture| picture.svg()) {
            assert_sound(&svg);
            assert_apart(&svg, [36.0; 2], 30.0, PAGE);
        }
    }

    #[test]
    fn the_head_of_a_dot_plot_holds(reference in 0.0_f64..14.0, ticks in prop::collection::vec(0.0_f64..14.0, 0..9)) {
        let tick = |value: f64| Tick { value, text: words(value) };
        let scale = DotScale {
            max: 14.0,
            ticks: ticks.into_iter().map(tick).collect(),
            reference: Some(Tick { value: reference, text: "5.0 all forces".into() }),
        };
        let svg = dot_axis(&scale).svg();
        assert_sound(&svg);
        assert_apart(&svg, [25.0; 2], 0.0, [&[288.0, 328.0, 672.0], &[260.0, 300.0, 412.0]]);
    }
}
