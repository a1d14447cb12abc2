//! Where labels may stand: a measured guess at their size, and a search for a free place.
//!
//! The drawing is made before anyone knows how wide it will be shown. Points move with the width and labels do not, so a place
//! is taken only if it is free at several widths of the screen in question: whether two labels touch changes evenly with the
//! width, and what is free at both ends is free between them.

use super::canvas::{At, Canvas};
use super::surface::Pen;

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
        #[expect(clippy::cast_precision_loss, reason = "labels are short")]
        let characters = text.chars().count() as f64;
        characters * self.character()
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
        for (change, room) in [
            (-run, from.0 - self.left),
            (run, self.right - from.0),
            (-rise, from.1 - self.top),
            (rise, self.bottom - from.1),
        ] {
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
    let mut taken: Vec<Vec<Pane>> = vec![Vec::new(); field.widths.len()];
    wishes
        .iter()
        .map(|wish| {
            let spot = wish.spots.iter().copied().find(|&spot| {
                field.widths.iter().zip(&taken).all(|(&width, taken)| {
                    let pane = pane(field, width, wish, spot);
                    within(field, width, &pane)
                        && !taken.iter().any(|other| pane.touches(other))
                        && !barriers.iter().any(|barrier| blocks(field, width, barrier, &pane))
                })
            })?;
            for (&width, taken) in field.widths.iter().zip(&mut taken) {
                taken.push(pane(field, width, wish, spot));
            }
            Some(spot)
        })
        .collect()
}

/// Labels stay above the axis and off the gutter; to the right they may lean a little into the margin of the page.
fn within(field: &Field, width: f64, pane: &Pane) -> bool {
    let lean = 4.0;
    pane.left >= -lean && pane.right <= width - field.gutter + lean && pane.top >= -HEADROOM && pane.bottom <= field.height
}

fn blocks(field: &Field, width: f64, barrier: &Barrier, pane: &Pane) -> bool {
    let scale = |(x, y): (f64, f64)| (x * (width - field.gutter), y * field.height);
    match *barrier {
        Barrier::Area(upper_left, lower_right) => {
            let ((left, top), (right, bottom)) = (scale(upper_left), scale(lower_right));
            pane.touches(&Pane { left, top, right, bottom })
        }
        Barrier::Stroke(from, to) => pane.crossed_by(scale(from), scale(to)),
        Barrier::Mark(at, radius) => {
            let (x, y) = scale(at);
            pane.touches(&Pane { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius })
        }
    }
}

/// A label of a chart: a wish for each of the two screens.
#[derive(Debug, Clone)]
pub(super) struct Caption {
    pub(super) at: At,
    pub(super) text: String,
    pub(super) classes: &'static str,
    /// The places it would take on a narrow and on a wide screen, best first.
    pub(super) spots: [Vec<Spot>; 2],
}

impl Caption {
    /// A caption that would take the same places on both screens.
    pub(super) fn new(at: At, text: &str, classes: &'static str, spots: &[Spot]) -> Self {
        Self { at, text: text.to_owned(), classes, spots: [spots.to_vec(), spots.to_vec()] }
    }
}

/// The places found for captions, on a narrow and on a wide screen.
pub(super) type Places = [Vec<Option<Spot>>; 2];

/// Finds places for the captions, the most important first.
pub(super) fn settle(canvas: &Canvas, fields: &[Field; 2], captions: &[Caption], barriers: &[Barrier]) -> Places {
    [0, 1].map(|screen| {
        let wish = |caption: &Caption| Wish {
            at: canvas.share(caption.at),
            text: caption.text.clone(),
            spots: caption.spots[screen].clone(),
        };
        place(&fields[screen], &captions.iter().map(wish).collect::<Vec<_>>(), barriers)
    })
}

/// Writes each caption where each screen has a place for it: once if the places agree, else once for each.
pub(super) fn write(canvas: &mut Canvas, captions: &[Caption], places: &Places) {
    for (index, caption) in captions.iter().enumerate() {
        let both = [places[0][index], places[1][index]];
        if both[0] == both[1] {
            if let Some(spot) = both[0] {
                canvas.text(caption.at, &caption.text, spot_pen(caption.classes, spot));
            }
            continue;
        }
        for (screen, spot) in Screen::BOTH.into_iter().zip(both) {
            if let Some(spot) = spot {
                canvas.text(caption.at, &caption.text, spot_pen(caption.classes, spot).also(screen.class()));
            }
        }
    }
}

/// The points of a series that a reader looks for: the last, the highest, the lowest and the first, each once.
pub(super) fn landmarks(values: &[f64]) -> Vec<usize> {
    let last = values.len().checked_sub(1);
    let highest = (0..values.len()).max_by(|&a, &b| values[a].total_cmp(&values[b]).then(a.cmp(&b)));
    let lowest = (0..values.len()).min_by(|&a, &b| values[a].total_cmp(&values[b]).then(b.cmp(&a)));
    let mut order = Vec::with_capacity(4);
    for index in [last, highest, lowest, last.map(|_| 0)].into_iter().flatten() {
        if !order.contains(&index) {
            order.push(index);
        }
    }
    order
}

/// In which order the points of a series deserve a label: the landmarks, then the others from the latest back.
pub(super) fn by_importance(values: &[f64]) -> Vec<usize> {
    let mut order = landmarks(values);
    let rest: Vec<usize> = (0..values.len()).rev().filter(|index| !order.contains(index)).collect();
    order.extend(rest);
    order
}

fn spot_pen(classes: &str, spot: Spot) -> Pen {
    let anchor = match spot.anchor {
        Anchor::Start => "",
        Anchor::Middle => "m",
        Anchor::End => "e",
    };
    Pen::new(classes).also(anchor).nudge(spot.right, spot.down)
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
