//! Reads a drawing back from its text, as a browser would, and fails on what no drawing may have.

use super::super::place::{Pane, Screen};

/// A text of a drawing, as far as its place goes.
struct Written {
    classes: Vec<String>,
    text: String,
    at: [f64; 2],
    nudge: [f64; 2],
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

fn number(tag: &str, name: &str) -> f64 {
    attribute(tag, name).map_or(0.0, |value| value.trim_end_matches('%').parse().expect("a number"))
}

fn texts(svg: &str) -> Vec<Written> {
    svg.split("<text")
        .skip(1)
        .map(|rest| {
            let (tag, rest) = rest.split_once('>').expect("a closed tag");
            let (text, _) = rest.split_once("</text>").expect("a closed text");
            Written {
                classes: attribute(tag, "class").unwrap_or("").split(' ').map(str::to_owned).collect(),
                text: text.replace("&amp;", "&"),
                at: [number(tag, "x") / 100.0, number(tag, "y") / 100.0],
                nudge: [number(tag, "dx"), number(tag, "dy")],
            }
        })
        .collect()
}

/// Fails if two texts that are shown together touch.
pub(super) fn assert_apart(svg: &str, heights: [f64; 2], padding: f64, widths: [&[f64]; 2]) {
    let gutter = (1..=8_u32).find(|n| svg.contains(&format!(" pad{n}\""))).map_or(0.0, |n| f64::from(n) * 7.0 + 8.0);
    for ((screen, height), widths) in Screen::BOTH.into_iter().zip(heights).zip(widths) {
        let other = if screen == Screen::Wide { Screen::Narrow } else { Screen::Wide };
        for width in widths {
            let panes: Vec<(Pane, String)> = texts(svg)
                .into_iter()
                .filter(|written| !written.text.is_empty() && !written.classes.iter().any(|class| class == other.class()))
                .map(|written| {
                    let long = screen.text_width(&written.text);
                    let x = written.at[0] * (width - gutter - padding) + written.nudge[0];
                    let has = |class: &str| written.classes.iter().any(|known| known == class);
                    let left = if has("m") {
                        x - long / 2.0
                    } else if has("e") {
                        x - long
                    } else {
                        x
                    };
                    let line = written.at[1] * height + written.nudge[1];
                    (Pane { left, top: line - 9.0, right: left + long, bottom: line + 2.0 }, written.text)
                })
                .collect();
            for (index, (pane, text)) in panes.iter().enumerate() {
                for (other, other_text) in &panes[index + 1..] {
                    assert!(!pane.touches(other), "{text} and {other_text} touch at {width}: {pane:?} {other:?}\n{svg}");
                }
            }
        }
    }
}

/// Widths at which a drawing that takes the full body of a page is tried, narrow and wide.
pub(super) const PAGE: [&[f64]; 2] = [&[288.0, 328.0, 400.0, 672.0], &[630.0, 700.0, 896.0]];

/// Fails on anything no drawing may have.
pub(super) fn assert_sound(svg: &str) {
    for bad in ["NaN", "inf", "style=", "<style", "<script", "\u{0}", "Cases & ", "<by year>"] {
        assert!(!svg.contains(bad), "{bad} in {svg}");
    }
    let mut open = Vec::new();
    for part in svg.split('<').skip(1) {
        let (tag, _) = part.split_once('>').expect("a closed tag");
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{svg}");
        } else if !tag.ends_with('/') {
            open.push(tag.split(' ').next().expect("a name"));
        }
        for value in tag.split('"').filter_map(|value| value.strip_suffix('%')) {
            let share: f64 = value.parse().expect("a percentage");
            assert!((0.0..=100.0).contains(&share), "{value}% in {tag}");
        }
    }
    assert!(open.is_empty(), "{open:?} left open");
}
