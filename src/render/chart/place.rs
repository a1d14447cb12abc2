//! Where labels may stand: a measured guess at their size, and a search for a free place.
//!
//! The drawing is made before anyone knows how wide it will be shown. Points move with the width and labels do not, so a place
//! is taken only if it is free at several widths of the screen in question: whether two labels touch changes evenly with the
//! width, and what is free at both ends is free between them.

use super::count;

/// The two settings a drawing is laid out for. The style sheet parts them at a window of 44 rem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Screen {
    /// A phone, from 320 px: 11 px type.
    Narrow,
    /// Anything wider: 12 px type, the full body of the page.
    Wide,
}

impl Screen {
    pub(super) const BOTH: [Self; 2] = [Self::Narrow, Self::Wide];

    /// Widths of the whole drawing to try: least, usual ones, greatest.
    pub(super) fn widths(self) -> &'static [f64] {
        match self {
            Self::Narrow => &[288.0, 328.0, 480.0, 672.0],
            Self::Wide => &[630.0, 760.0, 900.0],
        }
    }

    pub(super) fn least_width(self) -> f64 {
        self.widths()[0]
    }

    /// The class of what is shown only here.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Wide => "wide",
        }
    }

    /// Estimated width of a character. The figures of the usual system fonts are 0.53 to 0.58 of the type size wide, words
    /// narrower on average: so this is seldom too little.
    fn character(self) -> f64 {
        match self {
            Self::Narrow => 6.4,
            Self::Wide => 7.0,
        }
    }

    pub(super) fn text_width(self, text: &str) -> f64 {
        count(text.chars().count()) * self.character()
    }
}

/// The plot on one screen: its size without the padding.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field {
    pub(super) screen: Screen,
    /// Height of the plot, from the style sheet.
    pub(super) height: f64,
    /// What the labels of the axis take from the width.
    pub(super) gutter: f64,
    /// Widths of the drawing, when it is not the full body of the page.
    pub(super) widths: &'static [f64],
}

impl Field {
    pub(super) fn new(screen: Screen, height: f64, gutter: f64) -> Self {
        Self { screen, height, gutter, widths: screen.widths() }
    }

    /// Least width of the plot.
    pub(super) fn least_width(&self) -> f64 {
        self.widths[0] - self.gutter
    }
}

/// Space above the plot that labels may use, as the style sheet pads it.
pub(super) const HEADROOM: f64 = 20.0;
/// How far letters reach above and below their line.
const ASCENT: f64 = 9.0;
const DESCENT: f64 = 3.0;
/// Air around a label.
const AIR: f64 = 2.0;

/// How a label stands to its point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A possible place: the side of the point and the distance from it in pixels, to the right and down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    pub(super) anchor: Anchor,
    pub(super) right: f64,
    pub(super) down: f64,
}

impl Spot {
    pub(super) const fn new(anchor: Anchor, right: f64, down: f64) -> Self {
        Self { anchor, right, down }
    }
}

/// A label that wants a place, as shares of the plot, with the places it would take, best first.
#[derive(Debug, Clone)]
pub(super) struct Wish {
    pub(super) at: (f64, f64),
    pub(super) text: String,
    pub(super) spots: Vec<Spot>,
}

/// What a label must not cover, as shares of the plot.
#[derive(Debug, Clone, Copy)]
pub(super) enum Barrier {
    /// A rectangle from the upper left to the lower right.
    Area((f64, f64), (f64, f64)),
    /// A stroke between two points.
    Stroke((f64, f64), (f64, f64)),
    /// A stroke that is covered rather than leave a label out.
    Faint((f64, f64), (f64, f64)),
    /// A mark about a point, with its radius in pixels.
    Mark((f64, f64), f64),
}

/// A rectangle in pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pane {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Pane {
    pub(super) fn touches(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Whether a stroke runs through the pane: what is left of it after cutting at the four sides.
    fn crossed_by(&self, from: (f64, f64), to: (f64, f64)) -> bool {
        let (run, rise) = (to.0 - from.0, to.1 - from.1);
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        for (change, room) in
            [(-run, from.0 - self.left), (run, self.right - from.0), (-rise, from.1 - self.top), (rise, self.bottom - from.1)]
        {
            if change == 0.0 {
                if room < 0.0 {
                    return false;
                }
            } else if change < 0.0 {
                enter = enter.max(room / change);
            } else {
                leave = leave.min(room / change);
            }
        }
        enter <= leave
    }
}

/// The pane a label takes at a given width of the drawing.
pub(super) fn pane(field: &Field, width: f64, wish: &Wish, spot: Spot) -> Pane {
    let text = field.screen.text_width(&wish.text);
    let x = wish.at.0 * (width - field.gutter) + spot.right;
    let left = match spot.anchor {
        Anchor::Start => x,
        Anchor::Middle => x - text / 2.0,
        Anchor::End => x - text,
    };
    let line = wish.at.1 * field.height + spot.down;
    Pane { left: left - AIR, top: line - ASCENT - AIR, right: left + text + AIR, bottom: line + DESCENT }
}

/// Gives each label the first of its spots that is free, in the order of the list: so the most important come first. A label
/// without a free spot gets none and is not drawn.
pub(super) fn place(field: &Field, wishes: &[Wish], barriers: &[Barrier]) -> Vec<Option<Spot>> {
    let firm: Vec<Barrier> = barriers.iter().copied().filter(|barrier| !matches!(barrier, Barrier::Faint(..))).collect();
    let mut taken: Vec<Vec<Pane>> = vec![Vec::new(); field.widths.len()];
    wishes
        .iter()
        .map(|wish| {
            let free = |spot: Spot, barriers: &[Barrier]| {
                field.widths.iter().zip(&taken).all(|(&width, taken)| {
                    let pane = pane(field, width, wish, spot);
                    within(field, width, &pane)
                        && !taken.iter().any(|other| pane.touches(other))
                        && !barriers.iter().any(|barrier| blocks(field, width, barrier, &pane))
                })
            };
            let first = |barriers: &[Barrier]| wish.spots.iter().copied().find(|&spot| free(spot, barriers));
            let spot = first(barriers).or_else(|| first(&firm))?;
            for (&width, taken) in field.widths.iter().zip(&mut taken) {
                taken.push(pane(field, width, wish, spot));
            }
            Some(spot)
        })
        .collect()
}

/// Labels stay above the axis and off the numbers in the gutter; to the right they may lean into the margin of the page.
fn within(field: &Field, width: f64, pane: &Pane) -> bool {
    pane.left >= -4.0 && pane.right <= width - field.gutter + 8.0 && pane.top >= -HEADROOM && pane.bottom <= field.height
}

fn blocks(field: &Field, width: f64, barrier: &Barrier, pane: &Pane) -> bool {
    let scale = |(x, y): (f64, f64)| (x * (width - field.gutter), y * field.height);
    match *barrier {
        Barrier::Area(upper_left, lower_right) => {
            let ((left, top), (right, bottom)) = (scale(upper_left), scale(lower_right));
            pane.touches(&Pane { left, top, right, bottom })
        }
        Barrier::Stroke(from, to) | Barrier::Faint(from, to) => pane.crossed_by(scale(from), scale(to)),
        Barrier::Mark(at, radius) => {
            let (x, y) = scale(at);
            pane.touches(&Pane { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Anchor, Barrier, Field, Pane, Screen, Spot, Wish, place};

    const ABOVE: Spot = Spot::new(Anchor::Middle, 0.0, -8.0);
    const BELOW: Spot = Spot::new(Anchor::Middle, 0.0, 16.0);

    fn wish(x: f64) -> Wish {
        Wish { at: (x, 0.5), text: "1,234".into(), spots: vec![ABOVE, BELOW] }
    }

    #[test]
    fn labels_give_way_to_what_came_before_and_to_strokes() {
        let field = Field::new(Screen::Narrow, 180.0, 0.0);
        assert_eq!(place(&field, &[wish(0.5), wish(0.52), wish(0.54)], &[]), [Some(ABOVE), Some(BELOW), None]);
        let stroke = Barrier::Stroke((0.0, 0.4), (1.0, 0.48));
        assert_eq!(place(&field, &[wish(0.5)], &[stroke]), [Some(BELOW)]);
    }

    #[test]
    fn a_stroke_is_seen_only_where_it_runs() {
        let pane = Pane { left: 10.0, top: 10.0, right: 20.0, bottom: 20.0 };
        assert!(pane.crossed_by((0.0, 15.0), (30.0, 15.0)));
        assert!(!pane.crossed_by((0.0, 0.0), (30.0, 5.0)));
        assert!(!pane.crossed_by((0.0, 15.0), (5.0, 15.0)));
    }
}
