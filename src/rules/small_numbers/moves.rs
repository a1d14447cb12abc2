//! A second table that agrees with all that is shown: the search for it, and for the cells to hide so that there is one.
//!
//! A move raises some cells by one and lowers others by one so that every sum still holds. Through cells that are hidden already it
//! costs nothing; through one that is shown it costs what is lost by hiding it. The search takes the cheapest unfinished move first and
//! mends one broken sum at a time, so the first that is whole is the cheapest; ties go by the order of cells, so the same table always
//! gives the same answer.

use super::{Cells, May, members};
use crate::rules::r31::SMALL;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

/// What may be part of a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Through {
    /// What is hidden already.
    Hidden,
    /// What is shown as well, at its loss.
    Shown,
}

/// Unfinished moves that are looked at before the search gives up.
const PATIENCE: usize = 4_000;
/// The same for moves through hidden cells alone, of which there are few.
const PATIENCE_WITH_HIDDEN: usize = 400;
/// The same where a move is known and only a cheaper one is sought.
const PATIENCE_FOR_BETTER: usize = 100;
/// Cells in a move before it is given up.
const LONGEST: usize = 24;
/// What each further cell of a move counts, so that the search does not wander among hidden cells for ever: five of them as much as a cell lost.
const STEP: u64 = super::figures::PART / 5;

/// An unfinished move: what is lost by it, its cells with their direction in their order, and by how much each broken sum is off.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Unfinished {
    loss: u64,
    moved: Vec<(usize, i64)>,
    broken: BTreeMap<usize, i64>,
}

/// The cells of the cheapest move in which `target` changes, `target` among them; `None` if none was found.
pub(super) fn cheapest(cells: &Cells, hidden: &BTreeSet<usize>, target: usize, through: Through) -> Option<Vec<usize>> {
    let search = Search { cells, hidden, through };
    let mut queue: BinaryHeap<Reverse<Unfinished>> = BinaryHeap::new();
    let mut seen: BTreeSet<Vec<(usize, i64)>> = BTreeSet::new();
    let none = Unfinished::default();
    queue.extend([-1, 1].into_iter().filter_map(|by| search.step(&none, target, by)).map(Reverse));
    let mut best: Option<Unfinished> = None;
    for offered in cells.crossing.moves(target) {
        for way in [1, -1] {
            let most = best.as_ref().map_or(u64::MAX, |best| best.loss);
            best = search.whole(&offered, way, most).or(best);
        }
    }
    let patience = match through {
        _ if best.is_some() => PATIENCE_FOR_BETTER,
        Through::Hidden => PATIENCE_WITH_HIDDEN,
        Through::Shown => PATIENCE,
    };
    for _ in 0..patience {
        let Some(Reverse(first)) = queue.pop() else { break };
        if best.as_ref().is_some_and(|best| best.loss <= first.loss) {
            break;
        }
        let Some((sum, off)) = first.broken.first_key_value() else {
            best = Some(first);
            break;
        };
        if first.moved.len() >= LONGEST {
            continue;
        }
        let Some(sum) = cells.equations.get(*sum) else { continue };
        for (cell, sign) in members(sum) {
            if first.moved.iter().all(|(other, _)| *other != cell)
                && let Some(next) = search.step(&first, cell, -off.signum() * sign)
                && best.as_ref().is_none_or(|best| next.loss < best.loss)
                && seen.insert(next.moved.clone())
            {
                queue.push(Reverse(next));
            }
        }
    }
    best.map(|whole| whole.moved.into_iter().map(|(cell, _)| cell).collect())
}

struct Search<'a> {
    cells: &'a Cells,
    hidden: &'a BTreeSet<usize>,
    through: Through,
}

impl Search<'_> {
    /// What is lost by one more cell in a move; `None` if that cell may not change so.
    fn loss(&self, at: usize, by: i64) -> Option<u64> {
        let cell = self.cells.numbers.get(at)?;
        let count = cell.count.checked_add_signed(by)?;
        if cell.small && !SMALL.contains(&count) {
            return None;
        }
        match cell.may {
            May::Unpublished => Some(STEP),
            May::Hide(_) if self.hidden.contains(&at) => Some(STEP),
            May::Hide(loss) if self.through == Through::Shown => Some(loss.saturating_add(STEP)),
            May::Hide(_) | May::Show => None,
        }
    }

    /// A move with one more cell.
    fn step(&self, before: &Unfinished, at: usize, by: i64) -> Option<Unfinished> {
        let lost = self.loss(at, by)?;
        let Unfinished { loss, mut moved, mut broken } = before.clone();
        moved.insert(moved.partition_point(|(other, _)| *other < at), (at, by));
        for (sum, sign) in self.cells.bound(at) {
            let off = broken.entry(*sum).or_default();
            *off += sign * by;
            if *off == 0 {
                broken.remove(sum);
            }
        }
        Some(Unfinished { loss: loss.saturating_add(lost), moved, broken })
    }

    /// A move that was offered, if it breaks no sum and loses less than `most`.
    fn whole(&self, offered: &[(usize, i64)], way: i64, most: u64) -> Option<Unfinished> {
        let mut loss: u64 = 0;
        for (at, by) in offered {
            loss = loss.saturating_add(self.loss(*at, by * way)?);
            if loss >= most {
                return None;
            }
        }
        let mut off: BTreeMap<usize, i64> = BTreeMap::new();
        for (at, by) in offered {
            for (sum, sign) in self.cells.bound(*at) {
                *off.entry(*sum).or_default() += sign * by;
            }
        }
        let mut moved: Vec<(usize, i64)> = offered.iter().map(|(at, by)| (*at, by * way)).collect();
        moved.sort_unstable();
        off.values().all(|off| *off == 0).then_some(Unfinished { loss, moved, broken: BTreeMap::new() })
    }
}
