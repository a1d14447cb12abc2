//! Tables that cross several breakdowns: moves laid out along all of them at once.
//!
//! Where a count is in a sum over forces, one over sexes, one over roles and one over years, the smallest move that keeps them all has
//! sixteen cells, and a search that goes from cell to cell loses its way. But along each breakdown by itself a move is small (one part
//! up, another down; or a part and the whole up), and what crosses such moves keeps every sum. They are offered to the search, which
//! looks at each as at any other, so that a table which is not crossed throughout is none the worse for it.

use super::{Equation, members};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// Where a cell stands in each of four breakdowns, as numbers that mean nothing but the same or another place.
pub type Place = [usize; 4];

/// Cells by their places, with the sums that run along each breakdown.
#[derive(Debug, Clone, Default)]
pub(super) struct Crossing {
    places: BTreeMap<usize, Place>,
    cells: BTreeMap<Place, usize>,
    along: [BTreeSet<(usize, Vec<usize>)>; 4],
}

/// Cells with the direction in which each changes.
pub(super) type Move = Vec<(usize, i64)>;

/// Most places in a move along one breakdown.
const LONGEST: usize = 4;
/// Moves that are offered for a cell.
const MOST: usize = 10_000;

impl Crossing {
    /// Takes cells by their places. A sum runs along a breakdown if its cells differ in nothing else.
    pub fn new(places: BTreeMap<usize, Place>, equations: &[Equation]) -> Self {
        let cells = places.iter().map(|(cell, place)| (*place, *cell)).collect();
        let mut along: [BTreeSet<(usize, Vec<usize>)>; 4] = Default::default();
        for sum in equations {
            let Some(whole) = places.get(&sum.whole) else { continue };
            let parts: Vec<&Place> = sum.parts.iter().filter_map(|part| places.get(part)).collect();
            for (dimension, along) in along.iter_mut().enumerate() {
                let other = |place: &Place| (0..4).any(|d| d != dimension && place.get(d) != whole.get(d));
                let at = |place: &Place| place.get(dimension).copied();
                if !parts.iter().any(|part| other(part))
                    && let Some(whole) = at(whole)
                {
                    along.insert((whole, parts.iter().filter_map(|part| at(part)).collect()));
                }
            }
        }
        Crossing { places, cells, along }
    }

    /// The moves along all breakdowns at once in which a cell rises.
    pub fn moves(&self, target: usize) -> Vec<Move> {
        let Some(place) = self.places.get(&target) else { return Vec::new() };
        let mut found: Vec<Vec<(Place, i64)>> = vec![vec![(*place, 1)]];
        for (dimension, along) in self.along.iter().enumerate() {
            let Some(start) = place.get(dimension) else { continue };
            let mut moved = BTreeMap::from([(*start, 1)]);
            let mut lines = Vec::new();
            close(along, &mut moved, &mut lines);
            let crossed = found.iter().flat_map(|cells| lines.iter().map(move |line| cross(cells, dimension, line)));
            found = crossed.take(MOST).collect();
        }
        let cell = |(place, by): (Place, i64)| self.cells.get(&place).map(|cell| (*cell, by));
        found.into_iter().filter_map(|cells| cells.into_iter().map(cell).collect()).collect()
    }
}

/// A move repeated at each place of a line, the other way up where the line goes down.
fn cross(cells: &[(Place, i64)], dimension: usize, line: &BTreeMap<usize, i64>) -> Vec<(Place, i64)> {
    let at = |(place, by): &(Place, i64), at: usize, sign: i64| {
        let mut place = *place;
        if let Some(here) = place.get_mut(dimension) {
            *here = at;
        }
        (place, by * sign)
    };
    cells.iter().flat_map(|cell| line.iter().map(move |(there, sign)| at(cell, *there, *sign))).collect()
}

/// Moves along one breakdown that keep every sum of it.
fn close(along: &BTreeSet<(usize, Vec<usize>)>, moved: &mut BTreeMap<usize, i64>, found: &mut Vec<BTreeMap<usize, i64>>) {
    let signed = |(whole, parts): &(usize, Vec<usize>)| -> Vec<(usize, i64)> {
        members(&Equation { whole: *whole, parts: parts.clone() }).collect()
    };
    let off = |sum: &[(usize, i64)], moved: &BTreeMap<usize, i64>| -> i64 {
        sum.iter().map(|(at, sign)| sign * moved.get(at).copied().unwrap_or(0)).sum()
    };
    let broken = along.iter().map(signed).find(|sum| off(sum, moved) != 0);
    let Some(sum) = broken else {
        found.push(moved.clone());
        return;
    };
    if moved.len() >= LONGEST {
        return;
    }
    let by = -off(&sum, moved).signum();
    for (at, sign) in sum {
        if let Entry::Vacant(free) = moved.entry(at) {
            free.insert(by * sign);
            close(along, moved, found);
            moved.remove(&at);
        }
    }
}
