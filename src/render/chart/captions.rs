//! The labels of data: which matter most, and the writing of each where it has found a place.

use super::canvas::{At, Canvas};
use super::picture::Pen;
use super::place::{Anchor, Barrier, Field, Screen, Spot, Wish, place};

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
    [0, 1].map(|screen| place(&fields[screen], &wishes(canvas, captions, screen), barriers))
}

/// The captions of a row of columns, in the order in which they get a place.
pub(super) struct RowCaptions {
    /// The landmarks, then the other columns with a value, then those without one.
    pub(super) captions: Vec<Caption>,
    landmarks: usize,
    held: usize,
}

impl RowCaptions {
    /// Captions for columns of these heights, each made by `caption` from the number of its column.
    pub(super) fn new(heights: &[Option<f64>], caption: impl Fn(usize) -> Caption) -> Self {
        let held: Vec<usize> = (0..heights.len()).filter(|&index| heights[index].is_some()).collect();
        let values: Vec<f64> = heights.iter().flatten().copied().collect();
        let mut order: Vec<usize> = landmarks(&values).into_iter().map(|index| held[index]).collect();
        let landmarks = order.len();
        let rest: Vec<usize> = held.iter().rev().copied().filter(|index| !order.contains(index)).collect();
        order.extend(rest);
        order.extend((0..heights.len()).filter(|&index| heights[index].is_none()));
        Self { captions: order.into_iter().map(caption).collect(), landmarks, held: held.len() }
    }

    /// Finds places for all values, or else, on a screen where one of them finds none, for the landmarks alone: a number on a
    /// column here and there looks as if the others had none. What is said of columns without a value is left out singly.
    pub(super) fn settle(&self, canvas: &Canvas, fields: &[Field; 2], barriers: &[Barrier]) -> Places {
        [0, 1].map(|screen| {
            let mut wishes = wishes(canvas, &self.captions, screen);
            let places = place(&fields[screen], &wishes, barriers);
            if places[..self.held].iter().all(Option::is_some) {
                return places;
            }
            for wish in &mut wishes[self.landmarks..self.held] {
                wish.spots.clear();
            }
            place(&fields[screen], &wishes, barriers)
        })
    }

    /// Whether every value has found a place on both screens.
    pub(super) fn complete(&self, places: &Places) -> bool {
        places.iter().all(|places| places[..self.held].iter().all(Option::is_some))
    }
}

fn wishes(canvas: &Canvas, captions: &[Caption], screen: usize) -> Vec<Wish> {
    let wish = |caption: &Caption| Wish {
        at: canvas.share(caption.at),
        text: caption.text.clone(),
        spots: caption.spots[screen].clone(),
    };
    captions.iter().map(wish).collect()
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

/// Right above a column; at the ends of the row also leaning inwards, because a wide number there would leave the drawing.
pub(super) fn above(index: usize, columns: usize, rise: f64) -> Vec<Spot> {
    let mut spots = vec![Spot::new(Anchor::Middle, 0.0, -5.0 - rise)];
    if index + 1 == columns {
        spots.push(Spot::new(Anchor::End, 8.0, -5.0 - rise));
    }
    if index == 0 {
        spots.push(Spot::new(Anchor::Start, -8.0, -5.0 - rise));
    }
    spots
}

/// Right below a column that hangs from the axis; at the ends of the row also leaning inwards.
pub(super) fn below(index: usize, columns: usize) -> Vec<Spot> {
    above(index, columns, 0.0).into_iter().map(|spot| Spot { down: 14.0, ..spot }).collect()
}

fn spot_pen(classes: &str, spot: Spot) -> Pen {
    let anchor = match spot.anchor {
        Anchor::Start => "",
        Anchor::Middle => "m",
        Anchor::End => "e",
    };
    Pen::new(classes).also(anchor).nudge(spot.right, spot.down)
}
