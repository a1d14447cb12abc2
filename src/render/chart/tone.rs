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
    use super::attributes;

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
