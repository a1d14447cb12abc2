//! Rule R35: what may be compared.
//!
//! Every step that puts two figures into one sum, rate, list or axis asks here first.

use super::{Act, Decided, Holdings, Setting};
use crate::fault::{Faults, Place};
use crate::value::figures::{FigureSet, Measure, Observation, Period};
use crate::vocabulary::{Basis, PeriodKind, Population, Term, Unit, Use};
use std::collections::BTreeMap;

rule! {
    /// Two numbers are put side by side only if they count the same thing in the same way: the same kind of thing (people, cases,
    /// allegations), about the same group (officers, staff), counted at the same moment (when a complaint came in, when a case was closed),
    /// over the same stretch of time. Otherwise they are not added, not divided, not put in one list and not drawn on one scale.
    ///
    /// A rate is the one place where two counts of different kinds meet: people, and the officers in post on the last day of the same year.
    /// Both must be about the same group.
    ///
    /// ## Why
    ///
    /// One case can be about three officers and ten allegations. Whoever sets one force’s cases beside another’s officers compares nothing,
    /// and it looks like a finding. The Home Office asks for caution with its own
    /// [figures on police misconduct](https://www.gov.uk/government/statistics/police-misconduct-england-and-wales-year-ending-31-march-2025)
    /// for the same reason. That unlike figures must not mislead follows from the [Editors’ Code](https://www.editorscode.org.uk)
    /// (clause 1); the four things that must agree are our own rule.
    ///
    /// ## An example that breaks it
    ///
    /// A table of forces in which one line gives the officers who were dismissed and the next the cases that were closed. Or a rate of staff
    /// dismissed for every 1,000 officers.
    ///
    /// ## How to mend it
    ///
    /// Give each figure a place of its own and say what it counts. In a dataset, give `use` only to measures that count the same thing in
    /// the same way.
    35, "Only like is compared with like", Decided::InForm(
        "the sums, rates, lists and axes that this site makes from published figures; comparisons made in a text are left to people"
    ), [Act::Whole(refuse), Act::Asked("summaries and charts, before two figures meet")],
}

/// What a figure is a figure of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measured {
    /// What is counted.
    pub unit: Unit,
    /// Whom it is about.
    pub population: Population,
    /// What brings a thing into the count.
    pub basis: Basis,
    /// What kind of period it covers.
    pub kind: PeriodKind,
    /// The period.
    pub period: Period,
}

impl Measured {
    /// What an observation of a dataset is of.
    #[must_use]
    pub fn of(set: &FigureSet, observation: &Observation) -> Self {
        let Measure { unit, basis, period: kind, .. } = *set.measure(observation);
        Measured { unit, population: observation.population, basis, kind, period: observation.period }
    }
}

/// In what two figures differ that must not meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNot {
    /// In what they count.
    Unit(Unit, Unit),
    /// In whom they are about.
    Population(Population, Population),
    /// In what brings a thing into the count.
    Basis(Basis, Basis),
    /// In the kind of period.
    Kind(PeriodKind, PeriodKind),
    /// In the period.
    Period,
}

impl WhyNot {
    /// In words, after "because".
    #[must_use]
    pub fn words(self) -> String {
        let differ = |what: &str, a: &str, b: &str| format!("{what} differ: {} and {}", a.to_lowercase(), b.to_lowercase());
        match self {
            WhyNot::Unit(a, b) => format!("one counts {}, the other {}", a.plural(), b.plural()),
            WhyNot::Population(a, b) => differ("the people counted", a.label(), b.label()),
            WhyNot::Basis(a, b) => differ("the grounds for counting", a.label(), b.label()),
            WhyNot::Kind(a, b) => differ("the kinds of period", a.label(), b.label()),
            WhyNot::Period => "the periods differ".to_owned(),
        }
    }
}

/// Whether two figures may follow one another in a series, on one axis.
///
/// # Errors
/// In what they differ.
pub fn comparable(a: &Measured, b: &Measured) -> Result<(), WhyNot> {
    if a.unit != b.unit {
        Err(WhyNot::Unit(a.unit, b.unit))
    } else if a.population != b.population {
        Err(WhyNot::Population(a.population, b.population))
    } else if a.basis != b.basis {
        Err(WhyNot::Basis(a.basis, b.basis))
    } else if a.kind != b.kind {
        Err(WhyNot::Kind(a.kind, b.kind))
    } else {
        Ok(())
    }
}

/// Whether two figures may be added, shared out, or stand in one list: they must also be of the same time.
///
/// # Errors
/// In what they differ.
pub fn side_by_side(a: &Measured, b: &Measured) -> Result<(), WhyNot> {
    comparable(a, b).and_then(|()| if a.period == b.period { Ok(()) } else { Err(WhyNot::Period) })
}

/// Whether a figure may be divided by another: a part by its whole, or people by the people in post on the last day of the period.
///
/// # Errors
/// In what they differ.
pub fn rate(events: &Measured, of: &Measured) -> Result<(), WhyNot> {
    if of.basis != Basis::InPost {
        return side_by_side(events, of);
    }
    if events.unit != Unit::People || !matches!(of.unit, Unit::Fte | Unit::Headcount) {
        Err(WhyNot::Unit(events.unit, of.unit))
    } else if events.population != of.population {
        Err(WhyNot::Population(events.population, of.population))
    } else if events.period.to != of.period.to {
        Err(WhyNot::Period)
    } else {
        Ok(())
    }
}

/// Measures that the site would take for one another, and that do not count alike.
fn refuse(holdings: &Holdings<'_>, _: &Setting<'_>, faults: &mut Faults) {
    let mut first: BTreeMap<(Use, Option<Unit>), (&FigureSet, &Measure, Place)> = BTreeMap::new();
    for placed in holdings.figures {
        for (measure, place) in placed.placed_measures() {
            let Some(usage) = measure.usage.filter(|usage| is_series(*usage)) else { continue };
            // People and full-time equivalents in post are two series, and the site knows them apart.
            let apart = (usage == Use::OfficersInPost).then_some(measure.unit);
            let (set, other, at) = *first.entry((usage, apart)).or_insert((&placed.set, measure, place));
            let Err(why) = alike(other, measure) else { continue };
            faults.push(
                RULE.refuse(
                    "unlike-measures",
                    place,
                    format!(
                        "`{}` has the same `use` as `{}` of `{}`, and the two do not count alike",
                        measure.id, other.id, set.id
                    ),
                )
                .label(why.words())
                .also(at, "the other")
                .expected(format!("one unit, one basis and one kind of period for all that is used as `{}`", usage.id()))
                .mend("leave `use` out of one of them: it is still shown with its dataset, and put beside nothing"),
            );
        }
    }
}

/// Whether the site makes one series of all measures of a use, from whichever dataset.
fn is_series(usage: Use) -> bool {
    matches!(usage, Use::OfficersInPost | Use::Barred | Use::LeftDismissed)
}

/// Whether two measures count alike, whomever and whenever they are about.
fn alike(a: &Measure, b: &Measure) -> Result<(), WhyNot> {
    if a.unit != b.unit {
        Err(WhyNot::Unit(a.unit, b.unit))
    } else if a.basis != b.basis {
        Err(WhyNot::Basis(a.basis, b.basis))
    } else if a.period != b.period {
        Err(WhyNot::Kind(a.period, b.period))
    } else {
        Ok(())
    }
}
