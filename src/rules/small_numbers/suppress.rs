//! Primary and secondary suppression, and the attack that it must withstand.

use super::moves::{Through, cheapest};
use super::{Cells, May};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// What is held back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suppression {
    /// The cells to hide: the small ones and those that would give them back.
    pub hidden: BTreeSet<usize>,
    /// Hidden cells that can be worked out all the same, because what gives them away may not be hidden. Empty but for cells that are
    /// public in any case, or a table with nothing but small counts.
    pub exposed: BTreeSet<usize>,
}

/// Hides the small cells, and as little more as was found to be needed so that no hidden cell can be worked out.
#[must_use]
pub fn suppress(cells: &Cells) -> Suppression {
    let small: BTreeSet<usize> = (0..cells.numbers.len()).filter(|at| is_small(cells, *at)).collect();
    let mut hidden = small.clone();
    let mut cover: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut exposed = BTreeSet::new();
    while let Some(target) = hidden.iter().copied().find(|at| !cover.contains_key(at) && !exposed.contains(at)) {
        if let Some(moved) = cheapest(cells, &hidden, target, Through::Shown) {
            let moved: Vec<usize> = moved.into_iter().filter(|at| may_hide(cells, *at).is_some()).collect();
            hidden.extend(&moved);
            for at in &moved {
                cover.entry(*at).or_insert_with(|| moved.clone());
            }
        } else if let Some(beside) = cheapest_beside(cells, &hidden, target) {
            hidden.insert(beside);
        } else {
            exposed.insert(target);
        }
    }
    thin_out(cells, &small, &mut hidden, &mut cover);
    let exposed = hidden
        .iter()
        .copied()
        .filter(|at| !cover.contains_key(at) && cheapest(cells, &hidden, *at, Through::Hidden).is_none())
        .collect();
    Suppression { hidden, exposed }
}

/// The attack: the hidden cells for which no second value was found that agrees with all that is shown (see the module's words on
/// the standard). Nothing that is hidden is used but that it is one of the tables that are possible.
#[must_use]
pub fn recoverable(cells: &Cells, hidden: &BTreeSet<usize>) -> BTreeSet<usize> {
    let mut safe: BTreeSet<usize> = BTreeSet::new();
    for at in hidden {
        if !safe.contains(at) {
            safe.extend(cheapest(cells, hidden, *at, Through::Hidden).into_iter().flatten());
        }
    }
    hidden.iter().copied().filter(|at| !safe.contains(at)).collect()
}

fn is_small(cells: &Cells, at: usize) -> bool {
    cells.numbers.get(at).is_some_and(|cell| cell.small) && may_hide(cells, at).is_some()
}

/// What is lost by hiding a cell that may be hidden.
fn may_hide(cells: &Cells, at: usize) -> Option<u64> {
    match cells.numbers.get(at)?.may {
        May::Hide(loss) => Some(loss),
        May::Show | May::Unpublished => None,
    }
}

/// The cell of least loss that is bound to a cell by sums and not yet hidden: what goes next where the search found no way.
fn cheapest_beside(cells: &Cells, hidden: &BTreeSet<usize>, target: usize) -> Option<usize> {
    let mut near: BTreeSet<usize> = BTreeSet::from([target]);
    loop {
        let sums: BTreeSet<usize> = near.iter().flat_map(|at| cells.bound(*at)).map(|(sum, _)| *sum).collect();
        let wider: BTreeSet<usize> = sums
            .iter()
            .filter_map(|sum| cells.equations.get(*sum))
            .flat_map(|sum| super::members(sum).map(|(at, _)| at))
            .chain(near.iter().copied())
            .collect();
        let next = wider.iter().filter(|at| !hidden.contains(at)).filter_map(|at| Some((may_hide(cells, *at)?, *at))).min();
        if let Some((_, at)) = next {
            return Some(at);
        }
        if wider == near {
            return None;
        }
        near = wider;
    }
}

/// Shows again what turned out not to be needed, the greatest loss first: what one cell needed, a later one may have covered better.
fn thin_out(cells: &Cells, small: &BTreeSet<usize>, hidden: &mut BTreeSet<usize>, cover: &mut BTreeMap<usize, Vec<usize>>) {
    let mut second: Vec<usize> = hidden.difference(small).copied().collect();
    second.sort_by_key(|at| Reverse((may_hide(cells, *at), *at)));
    for at in second {
        hidden.remove(&at);
        let relied: Vec<usize> =
            cover.iter().filter(|(cell, moved)| **cell != at && moved.contains(&at)).map(|(cell, _)| *cell).collect();
        let mut other: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for cell in &relied {
            match cheapest(cells, hidden, *cell, Through::Hidden) {
                Some(moved) => other.insert(*cell, moved),
                None => break,
            };
        }
        if other.len() == relied.len() {
            cover.remove(&at);
            cover.extend(other);
        } else {
            hidden.insert(at);
        }
    }
}
