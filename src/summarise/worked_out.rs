//! Figures that this site works out from published ones: each with the figures that it was made from, so that whoever reads it can make
//! it again.
//!
//! A figure has a permanent id: area, what was worked out, and period. The same numbers in another order, or in a file of another name,
//! keep it.

use super::series::Seen;
use super::stats::Rate;
use super::{AreaSummary, Counted};
use crate::rules::r35::WhyNot;
use crate::value::figures::{Area, Period};
use crate::vocabulary::Unit;

/// What is worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Worked {
    /// Officers added to the barred list in a year, for every thousand in post at its end.
    BarredRate,
    /// Officers who left because they were dismissed or their contract was ended, for every thousand in post at the end of the year.
    LeftRate,
}

impl Worked {
    /// All, in the order in which they are listed.
    pub const ALL: [Worked; 2] = [Worked::BarredRate, Worked::LeftRate];

    /// For addresses and downloads; permanent.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Worked::BarredRate => "barred-rate",
            Worked::LeftRate => "left-rate",
        }
    }

    /// As printed.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Worked::BarredRate => "Officers added to the barred list, per 1,000 in post",
            Worked::LeftRate => "Officers dismissed, or their contract ended, per 1,000 in post",
        }
    }

    /// How it is made, in a sentence.
    #[must_use]
    pub fn definition(self) -> &'static str {
        match self {
            Worked::BarredRate => {
                "Police officers added in the year to the list of people barred from policing, for every 1,000 officers in post on its last day. Those who had already left are counted too. Officers in post are counted as full-time equivalents."
            }
            Worked::LeftRate => {
                "Police officers who were dismissed or whose contract was ended in the year, for every 1,000 officers in post on its last day. It was not always for misconduct. Officers in post are counted as full-time equivalents."
            }
        }
    }

    /// In what it is given.
    #[must_use]
    pub fn unit(self) -> Unit {
        match self {
            Worked::BarredRate | Worked::LeftRate => Unit::Per1000,
        }
    }
}

/// A figure that this site works out.
#[derive(Debug, Clone)]
pub struct WorkedOut<'a> {
    /// Whom it is about.
    pub area: Area,
    /// What it is.
    pub what: Worked,
    /// When.
    pub period: Period,
    /// What was divided.
    pub part: Seen<'a>,
    /// By what; `None` where no such figure is held.
    pub whole: Option<Seen<'a>>,
    /// The figure with its interval, or why there is none.
    pub result: Result<Rate, NoFigure>,
}

/// Why a figure was not worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoFigure {
    /// Too few events (rule R33).
    TooFew,
    /// What it would be divided by is not held.
    NoDenominator,
    /// The two figures must not meet (rule R35).
    Unlike(WhyNot),
}

/// All figures worked out for an area: by what they are, oldest first.
pub fn of_area<'a>(area: &Area, summary: &AreaSummary<'a>) -> Vec<WorkedOut<'a>> {
    let series = |what: Worked| match what {
        Worked::BarredRate => &summary.barred,
        Worked::LeftRate => &summary.left,
    };
    Worked::ALL.into_iter().flat_map(|what| series(what).iter().map(move |counted| rate(area.clone(), what, counted))).collect()
}

fn rate<'a>(area: Area, what: Worked, counted: &Counted<'a>) -> WorkedOut<'a> {
    let result = match (counted.rate, counted.unlike) {
        (Some(rate), _) => rate.rate.ok_or(NoFigure::TooFew),
        (None, Some(why)) => Err(NoFigure::Unlike(why)),
        (None, None) => Err(NoFigure::NoDenominator),
    };
    WorkedOut {
        area,
        what,
        period: counted.seen.period(),
        part: counted.seen,
        whole: counted.rate.map(|rate| rate.officers.seen),
        result,
    }
}

impl WorkedOut<'_> {
    /// The anchor of the figure on the page of its area: what it is and its period.
    #[must_use]
    pub fn anchor(&self) -> String {
        anchor(self.what, self.period)
    }
}

/// The anchor of what is worked out for a period.
#[must_use]
pub fn anchor(what: Worked, period: Period) -> String {
    format!("{}.{}.{}", what.id(), period.from, period.to)
}
