//! Small numbers (rules R31, R32 and R34): which counts are held back so that nobody can be picked out by them.
//!
//! Entry points: [`held_back`] for published figures, [`table`] for a list of counts with its total, [`suppress`] for any cells with
//! the sums that bind them. All are pure; what they hold back, the door replaces by a mark before anything else sees it.
//!
//! **Primary**: a count of one to four that crosses a force with age, sex, ethnicity, unit or conduct ([`super::r31::SMALL`]). **Secondary**: what
//! else must go so that no sum gives it back. [`recoverable`] is the attack, and suppression goes on until it finds nothing.
//!
//! **The standard.** A reader is taken to know everything that is shown, every sum that binds the cells, that counts are whole and not
//! negative, and even which of the hidden cells are the small ones, and so lie between one and four. A hidden cell is safe if two
//! whole tables at least agree with all of that and differ in it. That is shown by a second table, written down, and not by failing to
//! find a way in: beside the true table there is one in which some hidden cells are higher by one and others lower by one, and every
//! sum still holds ([`moves`]). Where none is found the cell counts as recoverable, so a search cut short hides too much, never too little.
//!
//! A fraction of a person in post is taken at the nearest whole number for this.

mod crossing;
mod figures;
mod moves;
mod sums;
mod suppress;
mod table;
#[cfg(test)]
mod tests;

pub use crossing::Place;
pub use figures::{HeldBack, held_back};
pub use suppress::{Suppression, recoverable, suppress};
pub use table::{Counts, table};

use crossing::Crossing;
use std::collections::BTreeMap;

/// A number of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// The true count.
    pub count: u64,
    /// Whether it must be held back. Its count then lies in [`super::r31::SMALL`].
    pub small: bool,
    /// What may be done with it.
    pub may: May,
}

/// What may be done with a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum May {
    /// It may be held back, at this loss to readers.
    Hide(u64),
    /// It is public in any case, as by law (rule R32), or its count is not known: it is never held back and lends no cover.
    Show,
    /// It is published nowhere: it covers others, and nothing is lost by that.
    Unpublished,
}

/// A sum that holds: a whole and its parts, as positions in the cells. What the parts do not take in is a part too.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Equation {
    /// The sum.
    pub whole: usize,
    /// What it is the sum of.
    pub parts: Vec<usize>,
}

/// Cells with the sums that bind them.
#[derive(Debug, Clone, Default)]
pub struct Cells {
    numbers: Vec<Cell>,
    equations: Vec<Equation>,
    /// For each cell the equations in which it stands, each with its sign: 1 for a part, -1 for the whole.
    bound: Vec<Vec<(usize, i64)>>,
    crossing: Crossing,
}

impl Cells {
    /// Takes cells and the sums that hold among them. A sum that names a cell which is not there is left out.
    #[must_use]
    pub fn new(cells: Vec<Cell>, equations: Vec<Equation>) -> Self {
        let mut bound = vec![Vec::new(); cells.len()];
        let known = |at: &usize| *at < cells.len();
        let equations: Vec<Equation> =
            equations.into_iter().filter(|sum| known(&sum.whole) && sum.parts.iter().all(known)).collect();
        for (at, sum) in equations.iter().enumerate() {
            for (cell, sign) in members(sum) {
                if let Some(of) = bound.get_mut(cell) {
                    of.push((at, sign));
                }
            }
        }
        Cells { numbers: cells, equations, bound, crossing: Crossing::default() }
    }

    /// With the places of cells in a table of up to four breakdowns, by which what covers them is found sooner.
    #[must_use]
    pub fn crossed(self, places: BTreeMap<usize, Place>) -> Self {
        Cells { crossing: Crossing::new(places, &self.equations), ..self }
    }

    /// The cells in their order.
    #[must_use]
    pub fn numbers(&self) -> &[Cell] {
        &self.numbers
    }

    /// The sums in their order.
    #[must_use]
    pub fn equations(&self) -> &[Equation] {
        &self.equations
    }

    fn bound(&self, cell: usize) -> &[(usize, i64)] {
        self.bound.get(cell).map_or(&[], Vec::as_slice)
    }
}

/// The cells of a sum with their signs.
fn members(sum: &Equation) -> impl Iterator<Item = (usize, i64)> {
    sum.parts.iter().map(|part| (*part, 1)).chain(std::iter::once((sum.whole, -1)))
}
