//! What holds for every plate and card: nothing is written upon anything else or beyond the edge, whatever the words and numbers.

use super::sheet::{Mark, Sheet, Words};
use super::{Card, Footer, Painter, SCALE, SHOWN, card, plate};
use crate::render::chart::{
    About, Amount, Bar, BarKind, Columns, Dot, DotScale, KeyMark, Label, Picture, SmallColumns, Tick, columns, dot_axis, dot_row,
    small_columns,
};
use crate::render::view::{Cell, Column, Drawing, Figure, KeyEntry, Row, Table};

const WELSH: &str = "Comisiynydd Heddlu a Throseddu Dyfed-Powys a Heddlu Gogledd Cymru Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

fn footer() -> Footer {
    Footer {
        address: "https://example.org/forces/northshire-and-the-lesser-known-islands-beyond-it/#outcomes-by-year".into(),
        site: "Answerable, as of 21 November 2026".into(),
    }
}

fn figure(title: &str, drawings: Vec<Drawing>, table: Option<Table>) -> Figure {
    Figure {
        id: "a-chart".into(),
        title: title.into(),
        subtitle: format!("People, {title}, years to 31 March. {}", "Not all that happened. ".repeat(3)),
        title_english: String::new(),
        multiples: drawings.len() > 1,
        drawings,
        key: [KeyMark::Step(0), KeyMark::NotHeld, KeyMark::Missed, KeyMark::Year, KeyMark::BrokenLine, KeyMark::Undated]
            .map(|mark| KeyEntry::new(mark, title))
            .to_vec(),
        table,
        folded: false,
        source: "Source: Example Office. [x]: not held.".into(),
        links: Vec::new(),
    }
}

fn drawn(svg: Option<Picture>) -> Drawing {
    Drawing { title: WELSH.into(), note: "scale to 1,149".into(), svg }
}

fn bars(values: &[f64]) -> Vec<Bar> {
    let kind = |value: f64| if value.is_finite() { BarKind::Full } else { BarKind::Missing };
    let bar = |(at, &value): (usize, &f64)| Bar {
        label: Label { long: format!("{}/{:02}", 1980 + at, (81 + at) % 100), short: format!("{:02}", (81 + at) % 100) },
        kind: kind(value),
        amount: Amount { value, text: if value.is_finite() { format!("{value:.0}") } else { "[x]".into() } },
        notes: Vec::new(),
        href: None,
    };
    values.iter().enumerate().map(bar).collect()
}

fn about() -> About {
    About { id: "c".into(), title: "A <chart> & \"more\"".into(), description: "It's a test".into() }
}

fn words(value: f64) -> String {
    format!("{value:.0}")
}

/// The table that is a dot plot, with so many rows.
fn dots(rows: usize, value: impl Fn(usize) -> f64, name: &str) -> Table {
    let scale = DotScale {
        max: 15.0,
        ticks: (0..4_u32).map(|n| Tick { value: f64::from(n) * 5.0, text: (n * 5).to_string() }).collect(),
        reference: Some(Tick { value: 5.0, text: "5.0 all forces".into() }),
    };
    let mut plot = Column::words("Rate drawn");
    plot.svg = Some(dot_axis(&scale));
    let row = |at: usize| {
        let value = value(at);
        let dot = Dot { value, interval: Some((value * 0.5, value * 2.0)), this: at == 3, few: at.is_multiple_of(2) };
        let cells = vec![
            Cell::new(format!("{name} {at}")),
            Cell { svg: Some(dot_row(&scale, &dot)), ..Cell::default() },
            Cell::new("12,345"),
            Cell::new("12,345"),
            Cell::new("[u] 12.4 (10.1\u{2013}23.5)").note(if at == 5 { "above the 99.8% limit" } else { "" }),
        ];
        Row::new(cells).class(match at {
            3 => "this",
            4 => "bare",
            _ => "",
        })
    };
    Table {
        caption: String::new(),
        class: "dots",
        columns: vec![
            Column::words("Force"),
            plot,
            Column::numbers("Officers"),
            Column::numbers("Case to answer"),
            Column::numbers("Per 1,000 (95%)"),
        ],
        rows: (0..rows).map(row).collect(),
    }
}

/// A table of numbers with remarks.
fn numbers(rows: usize, columns: usize) -> Table {
    let mut heads = vec![Column::words("Year to 31 March")];
    heads.extend((0..columns).map(|_| Column::numbers("England and Wales, and per 1,000 officers (95%)")));
    let row = |at: usize| {
        let mut cells = vec![Cell::new(format!("{WELSH} {at}"))];
        cells.extend((0..columns).map(|_| Cell::new("1,149").note("[u] 5.0 (4.7\u{2013}5.4)")));
        Row::new(cells)
    };
    Table { caption: String::new(), class: "tight", columns: heads, rows: (0..rows).map(row).collect() }
}

/// Fails on words beyond the edge or upon other words, and on a file that is not one.
fn assert_plain(sheet: &Sheet) {
    let placed: Vec<(&Words, [f64; 4])> = sheet.words().map(|words| (words, words.extent())).collect();
    assert!(!placed.is_empty());
    for (at, (words, [left, top, right, bottom])) in placed.iter().enumerate() {
        let inside = *left >= 0.0 && *right <= sheet.width && *top >= 0.0 && *bottom <= sheet.height;
        assert!(inside, "{:?} leaves the frame: {left:.1} {top:.1} {right:.1} {bottom:.1}", words.text);
        for (other, [other_left, other_top, other_right, other_bottom]) in &placed[at + 1..] {
            let apart = right <= other_left || other_right <= left || bottom <= other_top || other_bottom <= top;
            assert!(apart, "{:?} and {:?} touch", words.text, other.text);
        }
    }
    let svg = sheet.svg(SHOWN);
    for bad in ["NaN", "inf", "style=", "<style", "<script", "href", "<chart>", "\"more\""] {
        assert!(!svg.contains(bad), "{bad} in {svg}");
    }
}

#[test]
fn plates_hold_long_words_and_many_rows() {
    for title in ["", "Short", WELSH, &WELSH.repeat(3)] {
        for (rows, value) in [(0, 0.0), (1, 0.0), (2, 15.0), (46, 1e9), (46, f64::NAN), (46, -4.0)] {
            let table = dots(rows, |at| if at == 1 { 15.0 } else { value }, WELSH);
            assert_plain(&plate(&figure(title, Vec::new(), Some(table)), &footer()));
        }
        for (rows, columns) in [(0, 1), (1, 6), (46, 2)] {
            assert_plain(&plate(&figure(title, Vec::new(), Some(numbers(rows, columns))), &footer()));
        }
        assert_plain(&plate(&figure(title, Vec::new(), None), &footer()));
    }
}

#[test]
fn plates_hold_drawings_of_hostile_numbers() {
    let many: Vec<f64> = (0..46_u32).map(|n| f64::from(n) * 37.0).collect();
    for values in [&[0.0][..], &[0.0, 0.0, 0.0], &[1.0, 1e12], &[f64::NAN, 3.0, f64::NAN], &[-3.0, 4.0, -1e6], &[-5.0], &many] {
        let whole = columns(&Columns { about: about(), bars: bars(values), words });
        let top = Amount { value: 9.0, text: "9".into() };
        let small = small_columns(&SmallColumns { about: about(), bars: bars(values), top });
        assert_plain(&plate(&figure("One", vec![drawn(whole)], Some(numbers(2, 2))), &footer()));
        assert_plain(&plate(&figure("Two", vec![drawn(small.clone()), drawn(small), drawn(None)], None), &footer()));
    }
}

#[test]
fn cards_hold_whatever_they_must_say() {
    for text in ["", "4", "None held", WELSH, &format!("{WELSH} ").repeat(4)] {
        let said = Card {
            about: text.into(),
            number: text.into(),
            what: text.into(),
            period: text.into(),
            caveat: text.into(),
            site: "Answerable".into(),
            date: "As of 21 November 2026".into(),
        };
        let sheet = card(&said);
        assert_plain(&sheet);
        assert!(sheet.words().all(|words| words.size >= 26.0), "small type is lost on a phone");
    }
}

#[test]
fn a_picture_says_what_its_words_say() {
    let sheet = plate(&figure("What became of the 130 people", vec![drawn(None)], Some(numbers(2, 1))), &footer());
    let svg = sheet.svg(SHOWN);
    for said in ["What became of the 130 people", "Source: Example Office. [x]: not held.", "Answerable, as of 21 November 2026"]
    {
        assert!(svg.contains(&format!(">{said}</text>")), "{said} in {svg}");
    }
    assert_eq!(svg.matches("example.org").count(), 1);
}

#[test]
fn the_same_sheet_is_the_same_file_whatever_was_painted_before() {
    let one =
        plate(&figure("One", vec![drawn(columns(&Columns { about: about(), bars: bars(&[3.0, 5.0]), words }))], None), &footer());
    let two = plate(&figure("Two", Vec::new(), Some(dots(10, |_| 4.0, "Northshire"))), &footer());
    let mut painter = Painter::new();
    let first = painter.png(&one, SCALE);
    let between = painter.png(&two, SCALE);
    assert_eq!(first, painter.png(&one, SCALE));
    assert_ne!(first, between);
    assert_eq!(&first[16..20], 1440_u32.to_be_bytes());
    let kinds: Vec<&[u8]> = chunks(&first).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, [b"IHDR", b"PLTE", b"IDAT", b"IEND"], "no text and no date");
}

/// The chunks of a PNG file.
fn chunks(file: &[u8]) -> Vec<(&[u8], &[u8])> {
    let (mut at, mut found) = (8, Vec::new());
    while at < file.len() {
        let length = usize::try_from(u32::from_be_bytes(file[at..at + 4].try_into().expect("four bytes"))).expect("small");
        found.push((&file[at + 4..at + 8], &file[at + 8..at + 8 + length]));
        at += 12 + length;
    }
    found
}

/// A bar of the sheet is a bar of the picture: its middle has its colour, and what is above it that of the paper.
#[test]
fn the_paint_is_where_the_marks_are() {
    let sheet =
        plate(&figure("One", vec![drawn(columns(&Columns { about: about(), bars: bars(&[3.0, 6.0]), words }))], None), &footer());
    let file = Painter::new().png(&sheet, SCALE);
    let parts = chunks(&file);
    let part = |name: &[u8]| parts.iter().find(|(kind, _)| *kind == name).expect("a part").1;
    let rows = miniz_oxide::inflate::decompress_to_vec_zlib(part(b"IDAT")).expect("a stream");
    let colour = |x: f64, y: f64| -> (u8, u8, u8) {
        let index = |length: f64| format!("{:.0}", length * SCALE).parse::<usize>().expect("a pixel");
        let at = usize::from(rows[index(y) * 1441 + 1 + index(x)]) * 3;
        let palette = part(b"PLTE");
        (palette[at], palette[at + 1], palette[at + 2])
    };
    let mut bars = 0;
    for mark in &sheet.marks {
        let Mark::Rectangle([x, y, width, height], _, ink) = mark else { continue };
        if ink.fill == Some((13, 87, 103)) && *height > 20.0 {
            assert_eq!(colour(x + width / 2.0, y + height / 2.0), (13, 87, 103));
            assert_eq!(colour(x - 4.0, y + height / 2.0), (251, 250, 246));
            bars += 1;
        }
    }
    assert_eq!(bars, 2);
}
