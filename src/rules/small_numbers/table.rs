//! A list of counts with its total, for tables that the site makes itself.

use super::{Cell, Cells, Equation, May, suppress};
use crate::rules::r31::SMALL;

/// Counts as they may be shown; `None` is held back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    /// The counts, in the order in which they were given.
    pub counts: Vec<Option<u64>>,
    /// Their sum.
    pub total: Option<u64>,
}

impl Counts {
    /// Whether anything is held back, so that the key must stand beside the table.
    #[must_use]
    pub fn any_held_back(&self) -> bool {
        self.total.is_none() || self.counts.contains(&None)
    }
}

/// Holds back the counts from one to four, and a second where the total would give one back: another count, or else the total.
///
/// For a table of what is not itself published, such as records withheld by rule. A table of published case records needs none of
/// this: whoever reads them can count them.
#[must_use]
pub fn table(counts: &[u64]) -> Counts {
    let sum: u64 = counts.iter().sum();
    let total = counts.len();
    let mut cells: Vec<Cell> = counts
        .iter()
        .map(|count| Cell { count: *count, small: SMALL.contains(count), may: May::Hide(super::figures::PART + count) })
        .collect();
    cells.push(Cell { count: sum, small: false, may: May::Hide(super::figures::WHOLE + sum) });
    let hidden = suppress(&Cells::new(cells, vec![Equation { whole: total, parts: (0..total).collect() }])).hidden;
    Counts {
        counts: counts.iter().enumerate().map(|(at, count)| (!hidden.contains(&at)).then_some(*count)).collect(),
        total: (!hidden.contains(&total)).then_some(sum),
    }
}
