//! Corrections of records of every kind. They outlive what they correct, and none is ever taken out (rule R29).

use crate::fault::{Place, Placed};
use crate::vocabulary::CorrectedBy;
use jiff::civil::Date;

/// What was corrected.
#[derive(Debug, Clone)]
pub struct Correction {
    /// Where the entry begins.
    pub place: Place,
    /// When.
    pub date: Date,
    /// What stood here.
    pub was: Placed<String>,
    /// What is right.
    pub now: Placed<String>,
    /// Why.
    pub why: Placed<String>,
}

/// What was corrected in a figure dataset.
#[derive(Debug, Clone)]
pub struct FigureCorrection {
    /// What, when and why.
    pub correction: Correction,
    /// Whose mistake it mends.
    pub by: CorrectedBy,
    /// The rows that it is of.
    pub rows: Rows,
}

/// The rows of a dataset that a correction is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rows {
    /// None: what the dataset says of itself.
    Description,
    /// Observations, by their positions in the dataset; at least one.
    Of(Vec<usize>),
}

impl Rows {
    /// The positions of the observations.
    #[must_use]
    pub fn observations(&self) -> &[usize] {
        match self {
            Rows::Description => &[],
            Rows::Of(rows) => rows,
        }
    }

    /// The observation, if it is of one alone.
    #[must_use]
    pub fn single(&self) -> Option<usize> {
        match self.observations() {
            [only] => Some(*only),
            _ => None,
        }
    }
}

/// What was corrected in a commentary or a page.
#[derive(Debug, Clone)]
pub struct ProseCorrection {
    /// What, when and why.
    pub correction: Correction,
    /// The anchor of the heading under which it stood.
    pub at: Option<String>,
}
