//! The classes of the drawings, each with the plain attributes it has where our style sheet does not reach.
//!
//! Attributes lose to any rule of a style sheet, so on our pages only the classes count: that is how one drawing serves day,
//! night, forced colours and print. The colours here are those of the day.

/// The highest step of the ordered series: five steps, from hollow to darkest.
pub(super) const LAST_STEP: u8 = 4;

/// The class of a shape at one step of the ordered series.
pub(super) fn step(step: u8) -> &'static str {
    ["k0", "k1", "k2", "k3", "k4"][usize::from(step.min(LAST_STEP))]
}

/// The class of text that stands upon that step.
pub(super) fn on_step(step: u8) -> &'static str {
    ["on0", "on1", "on2", "on3", "on4"][usize::from(step.min(LAST_STEP))]
}

/// The colours of the day that are no chart's: paper, ink and quieter ink, rules, the row a reader looks for, outlines, accent, caution.
pub(crate) const PAPER: &str = "#fbfaf6";
pub(crate) const INK: &str = "#1c1b18";
pub(crate) const QUIET: &str = "#58544b";
pub(crate) const RULE: &str = "#d9d5ca";
pub(crate) const MARKED: &str = "#e3eff1";
pub(crate) const EDGE: &str = "#878276";
pub(crate) const ACCENT: &str = "#0d5767";
pub(crate) const CAUTION: &str = "#8c4f00";

/// The attributes a class stands for. A class that only the style sheet knows has none.
fn plain(class: &str) -> &'static [(&'static str, &'static str)] {
    match class {
        "k0" => &[("fill", "#fbfaf6"), ("stroke", "#878276")],
        "k1" => &[("fill", "#678c96")],
        "k2" => &[("fill", "#466d77")],
        "k3" => &[("fill", "#27505a")],
        "k4" => &[("fill", "#08323c")],
        "on0" | "on1" => &[("fill", "#0b0b0a")],
        "on2" | "on3" | "on4" => &[("fill", "#fff")],
        "this-f" => &[("fill", "#0d5767")],
        "other-f" => &[("fill", "#7d786c")],
        "odd-f" => &[("fill", "#a8650f")],
        "hollow" => &[("fill", "#fbfaf6"), ("stroke", "#7d786c"), ("stroke-width", "2")],
        "ring" => &[("fill", "#fbfaf6"), ("stroke", "#0d5767"), ("stroke-width", "2.5")],
        "miss" => &[("fill", "#8c4f00"), ("stroke", "#8c4f00"), ("stroke-width", "2.5")],
        "miss-o" => &[("fill", "#fbfaf6"), ("stroke", "#8c4f00"), ("stroke-width", "2.5")],
        "undated" => &[("fill", "none"), ("stroke", "#58544b"), ("stroke-width", "2"), ("stroke-dasharray", "1.5 2")],
        "ln" => &[("fill", "none"), ("stroke", "#0d5767"), ("stroke-width", "2.5"), ("vector-effect", "non-scaling-stroke")],
        "ln-o" => &[("fill", "none"), ("stroke", "#7d786c"), ("stroke-width", "1.5"), ("vector-effect", "non-scaling-stroke")],
        "grid" => &[("stroke", "#d9d5ca")],
        "axis" => &[("stroke", "#1c1b18")],
        "stem" => &[("fill", "none"), ("stroke", "#878276")],
        "ref" => &[("stroke", "#a8650f"), ("stroke-width", "1.5")],
        "gap" => &[("fill", "#f2efe7"), ("stroke", "#878276"), ("stroke-dasharray", "2 3")],
        "dash" => &[("stroke-dasharray", "4 3")],
        "m" => &[("text-anchor", "middle")],
        "e" => &[("text-anchor", "end")],
        "b" => &[("font-weight", "700")],
        "q" => &[("fill", "#58544b")],
        "w" => &[("fill", "#8c4f00")],
        "halo" => &[("paint-order", "stroke"), ("stroke", "#fbfaf6"), ("stroke-width", "4")],
        // Without the style sheet both sets of labels would be seen; the wide one is kept.
        "narrow" => &[("display", "none")],
        _ => &[],
    }
}

/// Stroke and its width of the class `bold`, which changes those of another.
const BOLD: (&str, &str) = ("#0d5767", "3");

/// How a shape of these classes looks on our pages by day, for pictures that no style sheet reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Look {
    pub(crate) fill: Option<&'static str>,
    pub(crate) stroke: Option<&'static str>,
    pub(crate) width: Option<&'static str>,
    pub(crate) dash: Option<&'static str>,
    pub(crate) anchor: Option<&'static str>,
    /// Whether letters are strong.
    pub(crate) strong: bool,
    /// Whether letters stand on paper of their own.
    pub(crate) halo: bool,
    /// Whether it is not shown: labels for a phone.
    pub(crate) hidden: bool,
}

/// The look of these classes, which is that of their plain attributes: the first class that has one wins.
pub(crate) fn look(classes: &str) -> Look {
    let mut look = Look::default();
    for class in classes.split(' ') {
        look.halo |= class == "halo";
        for &(name, value) in if class == "halo" { &[] } else { plain(class) } {
            let slot = match name {
                "fill" => &mut look.fill,
                "stroke" => &mut look.stroke,
                "stroke-width" => &mut look.width,
                "stroke-dasharray" => &mut look.dash,
                "text-anchor" => &mut look.anchor,
                "font-weight" => {
                    look.strong = true;
                    continue;
                }
                "display" => {
                    look.hidden = true;
                    continue;
                }
                _ => continue,
            };
            slot.get_or_insert(value);
        }
    }
    if classes.split(' ').any(|class| class == "bold") {
        (look.stroke, look.width) = (Some(BOLD.0), Some(BOLD.1));
    }
    look
}

/// `class="…"` and the plain attributes of those classes. An attribute is written once; the first class that has it wins.
pub(super) fn attributes(classes: &str) -> String {
    let mut written = Vec::new();
    let mut text = format!(" class=\"{classes}\"");
    for &(name, value) in classes.split(' ').flat_map(plain) {
        if !written.contains(&name) {
            written.push(name);
            text.extend([" ", name, "=\"", value, "\""]);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::tests::style_sheet::{declared, token};
    use super::{attributes, look, plain};

    /// Six digits and lower case, whatever way a colour is written.
    fn same(colour: &str) -> String {
        match colour.strip_prefix('#') {
            Some(short) if short.len() == 3 => short.chars().flat_map(|digit| [digit, digit]).collect(),
            Some(long) => long.to_lowercase(),
            None => colour.to_owned(),
        }
    }

    #[test]
    fn pictures_have_the_colours_of_the_pages_by_day() {
        for class in CLASSES {
            let (sheet, look) = (declared(&[&format!(".{class}"), &format!("svg .{class}")]), look(class));
            assert!(!sheet.is_empty(), "the style sheet knows no .{class}");
            for (name, here) in [("fill", look.fill), ("stroke", look.stroke)] {
                let there = sheet.get(name).map(|colour| same(colour));
                assert_eq!(here.map(same), there, "{name} of .{class}");
            }
            assert_eq!(look.dash.map(str::to_owned), sheet.get("stroke-dasharray").cloned(), "dashes of .{class}");
            assert_eq!(look.anchor.map(str::to_owned), sheet.get("text-anchor").cloned(), "anchor of .{class}");
            assert_eq!(look.strong, sheet.contains_key("font-weight"), "weight of .{class}");
        }
        let bold = declared(&[".bold"]);
        assert_eq!((same(&bold["stroke"]), bold["stroke-width"].as_str()), (same(super::BOLD.0), super::BOLD.1));
        for (name, here) in [
            ("paper", super::PAPER),
            ("ink", super::INK),
            ("ink-2", super::QUIET),
            ("rule", super::RULE),
            ("mark", super::MARKED),
            ("edge", super::EDGE),
            ("accent", super::ACCENT),
            ("caution", super::CAUTION),
        ] {
            assert_eq!(same(&token(name)), same(here), "--{name}");
        }
    }

    /// Every class with plain attributes, except the two whose rules in the style sheet are of another kind.
    const CLASSES: [&str; 26] = [
        "k0", "k1", "k2", "k3", "k4", "on1", "on2", "on3", "on4", "this-f", "other-f", "odd-f", "hollow", "ring", "miss",
        "miss-o", "undated", "ln", "ln-o", "grid", "axis", "stem", "ref", "gap", "q", "w",
    ];

    #[test]
    fn every_class_with_a_colour_is_compared() {
        let source = include_str!("tone.rs");
        let (_, table) = source.split_once("match class {").expect("the table");
        let (table, _) = table.split_once("_ => &[]").expect("its end");
        let listed: Vec<&str> = table
            .lines()
            .filter_map(|line| line.split_once("=> &["))
            .flat_map(|(classes, _)| classes.split('|').map(|class| class.trim().trim_matches('"')))
            .filter(|class| plain(class).iter().any(|(name, _)| ["fill", "stroke"].contains(name)))
            .filter(|class| !["on0", "halo"].contains(class))
            .collect();
        assert_eq!(listed, CLASSES);
    }

    #[test]
    fn an_attribute_is_written_once() {
        assert_eq!(
            attributes("ln dash bold"),
            " class=\"ln dash bold\" fill=\"none\" stroke=\"#0d5767\" stroke-width=\"2.5\" \
             vector-effect=\"non-scaling-stroke\" stroke-dasharray=\"4 3\""
        );
        assert_eq!(attributes("q w").matches("fill=").count(), 1);
    }
}
