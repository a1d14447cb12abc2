//! Counts, rates and orders: pure functions over what may be shown.
//!
//! Entry point: [`summarise`]. Nothing here words anything or knows a page; nothing here can reach a private fact.

pub mod compare;
pub mod corrections;
pub mod coverage;
pub mod disagreement;
pub mod outcomes;
pub mod published;
pub mod reviews;
pub mod series;
pub mod silence;
pub mod stats;
pub mod timeline;
pub mod worked_out;

use crate::disclose::{Case, Public};
use crate::rules::r35::{self, WhyNot};
use crate::value::date::PartialDate;
use crate::value::figures::{Area, Period};
use crate::value::id::ForceId;
use crate::vocabulary::{PeriodKind, Population, Use};
use corrections::Corrections;
use coverage::Covered;
use disagreement::Disagreements;
use outcomes::{Records, Tally, records, tally};
use series::{InPost, RatePer1000, Seen};
use silence::Silence;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use worked_out::WorkedOut;

/// What the pages tell.
#[derive(Debug)]
pub struct Summaries<'a> {
    /// England and Wales.
    pub nation: AreaSummary<'a>,
    /// Each force.
    pub forces: BTreeMap<ForceId, AreaSummary<'a>>,
    /// On what forces can be compared.
    pub compared: Vec<compare::Measure<'a>>,
    /// What is counted and what is documented: the nation first, then by force.
    pub coverage: Vec<Covered<'a>>,
    /// What is published and what is not.
    pub silence: Silence<'a>,
    /// Where published figures disagree.
    pub disagreements: Disagreements<'a>,
    /// What was corrected.
    pub corrections: Corrections,
    /// How many case records.
    pub cases: usize,
    /// How many forces have at least one.
    pub forces_with_cases: usize,
}

/// What is known of a force, or of England and Wales.
#[derive(Debug)]
pub struct AreaSummary<'a> {
    /// Its case records, newest first; for the nation, all.
    pub cases: Vec<Listed<'a>>,
    /// What became of the people in them.
    pub tally: Tally,
    /// Which records each number of the tally counts.
    pub records: Records<'a>,
    /// Officers in post at 31 March, oldest first.
    pub officers: Vec<InPost<'a>>,
    /// Officers added to the barred list, by year, oldest first.
    pub barred: Vec<Counted<'a>>,
    /// Officers who left because they were dismissed or their contract was ended, by year, oldest first.
    pub left: Vec<Counted<'a>>,
    /// For when the same numbers are there and held back.
    pub suppressed: Suppressed,
    /// What this site works out from them, by what it is and then oldest first.
    pub worked_out: Vec<WorkedOut<'a>>,
}

/// The periods for which a yearly number is held back (rule R34): neither nought nor unknown.
#[derive(Debug, Default)]
pub struct Suppressed {
    /// Of officers added to the barred list.
    pub barred: BTreeSet<Period>,
    /// Of officers dismissed or whose contract was ended.
    pub left: BTreeSet<Period>,
    /// Of officers in post.
    pub officers: BTreeSet<Period>,
}

/// A case with the date of its newest step.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'a> {
    /// The case.
    pub case: &'a Case,
    /// The date of its newest step.
    pub latest: Option<PartialDate>,
}

/// A published count, with its rate where officers in post are published for its last day.
#[derive(Debug, Clone, Copy)]
pub struct Counted<'a> {
    /// The observation.
    pub seen: Seen<'a>,
    /// The count.
    pub count: u32,
    /// Per thousand officers.
    pub rate: Option<RatePer1000<'a>>,
    /// Why there is none although officers in post are published: in what the two differ (rule R35).
    pub unlike: Option<WhyNot>,
}

impl Counted<'_> {
    /// Whether another count may stand beside it (rule R35).
    #[must_use]
    pub fn is_like(&self, other: &Counted<'_>) -> bool {
        r35::comparable(&self.seen.measured(), &other.seen.measured()).is_ok()
    }
}

impl<'a> Summaries<'a> {
    /// The comparisons that can be made by a measure, newest first.
    #[must_use]
    pub fn comparisons(&self, what: compare::Compared) -> &[compare::Comparison<'a>] {
        self.compared.iter().find(|measure| measure.what == what).map_or(&[][..], |measure| &measure.made)
    }
}

/// Summarises everything that may be shown.
#[must_use]
pub fn summarise(public: &Public) -> Summaries<'_> {
    let mut listed: Vec<Listed<'_>> = public.cases.iter().map(|case| Listed { case, latest: timeline::latest(case) }).collect();
    listed.sort_by(newest_first);
    let mut by_force: BTreeMap<&ForceId, Vec<Listed<'_>>> = BTreeMap::new();
    for entry in &listed {
        by_force.entry(&entry.case.force).or_default().push(*entry);
    }
    let forces_with_cases = by_force.len();
    let forces: BTreeMap<ForceId, AreaSummary<'_>> = public
        .forces
        .iter()
        .map(|force| {
            let cases = by_force.remove(&force.id).unwrap_or_default();
            (force.id.clone(), area(public, &Area::Force(force.id.clone()), cases))
        })
        .collect();
    let (coverage, silence) = (coverage::coverage(public), silence::silence(public));
    let disagreements = Disagreements::find(public);
    let (cases, nation) = (listed.len(), area(public, &Area::Nation, listed));
    let compared = compare::measures(public, &nation, &forces);
    let corrections = Corrections::find(public);
    Summaries { nation, forces, compared, coverage, silence, disagreements, corrections, cases, forces_with_cases }
}

/// Newest first; the undated last; ties by id, so that the order does not depend on how files are read.
fn newest_first(a: &Listed<'_>, b: &Listed<'_>) -> Ordering {
    let dates = match (a.latest, b.latest) {
        (Some(a), Some(b)) => b.for_sorting(a),
        (a, b) => b.is_some().cmp(&a.is_some()),
    };
    dates.then_with(|| a.case.id.cmp(&b.case.id))
}

fn area<'a>(public: &'a Public, area: &Area, cases: Vec<Listed<'a>>) -> AreaSummary<'a> {
    let officers = series::officers(public, area);
    let yearly = |usage: Use| -> (Vec<Counted<'a>>, BTreeSet<Period>) {
        let totals: Vec<Seen<'a>> = series::totals(public, usage, None, area, Population::PoliceOfficers)
            .into_iter()
            .filter(|seen| seen.set.measure(seen.observation).period == PeriodKind::FinancialYear)
            .collect();
        let counted = totals.iter().filter_map(|seen| {
            let count = seen.count()?;
            let (rate, unlike) = match series::rate(seen, count, &officers) {
                Ok(rate) => (Some(rate), None),
                Err(unlike) => (None, unlike),
            };
            Some(Counted { seen: *seen, count, rate, unlike })
        });
        (counted.collect(), series::suppressed(&totals))
    };
    let ((barred, barred_suppressed), (left, left_suppressed)) = (yearly(Use::Barred), yearly(Use::LeftDismissed));
    let suppressed =
        Suppressed { barred: barred_suppressed, left: left_suppressed, officers: series::officers_suppressed(public, area) };
    let records = records(cases.iter().map(|entry| entry.case));
    let mut summary =
        AreaSummary { tally: tally(&records), records, cases, officers, barred, left, suppressed, worked_out: Vec::new() };
    summary.worked_out = worked_out::of_area(area, &summary);
    summary
}
