//! How high a drawing is and how much of it the labels about the plot take, by its classes: what the style sheet says, for pictures
//! that no style sheet reaches. A test holds the two together.

use super::count;

/// The height of a drawing and its paddings, in pixels of a wide window.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Room {
    pub(crate) height: f64,
    pub(crate) top: f64,
    pub(crate) bottom: f64,
    pub(crate) left: f64,
    pub(crate) right: f64,
    /// The most it is wide.
    pub(crate) width: Option<f64>,
}

/// The room that these classes give a drawing.
pub(crate) fn room(classes: &str) -> Room {
    let mut room = Room::default();
    for class in classes.split(' ') {
        match class {
            "h-bars" => room = Room { height: 272.0, top: 20.0, bottom: 24.0, ..room },
            "h-line" => room = Room { height: 288.0, top: 20.0, bottom: 24.0, ..room },
            "h-small" => room = Room { height: 112.0, top: 20.0, bottom: 20.0, ..room },
            "h-stack" => room = Room { height: 36.0, right: 30.0, ..room },
            "h-dot" => room.height = 38.4,
            "h-funnel" => room = Room { height: 400.0, top: 20.0, bottom: 44.0, ..room },
            "h-tiles" => room = Room { height: 432.0, width: Some(336.0), ..room },
            "h-time" => room = Room { top: 6.0, bottom: 26.0, right: 30.0, ..room },
            "has-undated" => {
                room.bottom += 20.0;
                room.height += 20.0;
            }
            _ => {
                if let Some(lanes) = number(class, "lanes") {
                    room.height += 39.0 + 15.0 * count(lanes);
                } else if let Some(characters) = number(class, "pad") {
                    room.left = 8.0 + 7.0 * count(characters);
                }
            }
        }
    }
    room
}

fn number(class: &str, name: &str) -> Option<usize> {
    class.strip_prefix(name)?.parse().ok()
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "round numbers are exact")]
mod tests {
    use super::super::tests::style_sheet::{declared, pixels};
    use super::room;

    #[test]
    fn drawings_have_the_room_of_the_style_sheet() {
        for class in ["h-bars", "h-line", "h-small", "h-stack", "h-dot", "h-time", "h-funnel", "h-tiles"] {
            let (sheet, room) = (declared(&[&format!(".{class}")]), room(class));
            let length = |name: &str| sheet.get(name).map_or(0.0, |value| pixels(value));
            let both: Vec<f64> = sheet.get("padding-block").map(|both| both.split(' ').map(pixels).collect()).unwrap_or_default();
            assert_eq!(room.top, both.first().copied().unwrap_or(0.0), "{class}");
            assert_eq!(room.bottom, both.last().copied().unwrap_or(0.0), "{class}");
            assert_eq!(room.height, length("height"), "{class}");
            assert_eq!(room.right, length("padding-inline-end"), "{class}");
            assert_eq!(room.width, sheet.get("max-width").map(|value| pixels(value)), "{class}");
        }
        for characters in 1..=8 {
            let class = format!("pad{characters}");
            assert_eq!(room(&class).left, pixels(&declared(&[&format!(".{class}")])["padding-inline-start"]), "{class}");
        }
        for lanes in 1..=4 {
            let class = format!("h-time lanes{lanes}");
            assert_eq!(room(&class).height, pixels(&declared(&[&format!(".lanes{lanes}")])["height"]));
            let undated = room(&format!("{class} has-undated"));
            assert_eq!(undated.height, pixels(&declared(&[&format!(".has-undated.lanes{lanes}")])["height"]));
            assert_eq!(undated.bottom, pixels(&declared(&[".h-time.has-undated"])["padding-bottom"]));
        }
    }
}
