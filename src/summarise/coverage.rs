//! How much of what official figures count the site's own case records document, by area, count and year.
//!
//! Entry point: [`coverage`]. Who is counted is decided in `rules::documented`. A number that is not there, or held back, gives no
//! difference; and since a date can lie in one of two years, what is documented is a range where the records tell no more.

use super::series::Seen;
use crate::disclose::{Case, Public};
use crate::rules::documented::{self, Count, Decided, Documented, Official};
use crate::value::figures::{Area, Period};
use crate::value::financial_year::FinancialYear;
use crate::vocabulary::OutcomeStanding;
use std::collections::{BTreeMap, BTreeSet};

/// What is counted and what is documented, for an area, a count and a period.
#[derive(Debug, Clone)]
pub struct Covered<'a> {
    /// Whom it is about.
    pub area: Area,
    /// Which of the three counts.
    pub count: Count,
    /// The period; `None` for people whose decision no source dates.
    pub period: Option<Period>,
    /// The official number, or the observation that says why there is none; `None` where there is no observation.
    pub official: Option<Seen<'a>>,
    /// People in the case records whose outcome holds and was decided in the period.
    pub documented: Documented<&'a Case>,
    /// How many of those counted no record documents, or why that cannot be said.
    pub missing: Result<Missing, WhyNot>,
}

/// How many people who were counted are in no record. Below nought where the records hold more, which the check warns of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// At least.
    pub least: i64,
    /// At most.
    pub most: i64,
}

/// Why no difference is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNot {
    /// No number is held, or the source gives a mark in its place.
    NoNumber,
    /// The number is held back.
    HeldBack,
    /// The count does not take this force in.
    LeftOut,
    /// The number counts something else: over several years, or by the day of a report.
    Unlike,
    /// No source says when the people were dismissed.
    Undated,
}

impl WhyNot {
    /// Every reason.
    pub const ALL: [WhyNot; 5] = [WhyNot::NoNumber, WhyNot::HeldBack, WhyNot::LeftOut, WhyNot::Unlike, WhyNot::Undated];

    /// For downloads.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            WhyNot::NoNumber => "no-official-number",
            WhyNot::HeldBack => "held-back",
            WhyNot::LeftOut => "force-left-out",
            WhyNot::Unlike => "counted-otherwise",
            WhyNot::Undated => "undated",
        }
    }

    /// In words, after "because" or by itself.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            WhyNot::NoNumber => "no official number is held",
            WhyNot::HeldBack => "the official number is held back",
            WhyNot::LeftOut => "the official count leaves this force out",
            WhyNot::Unlike => "the number is counted in another way",
            WhyNot::Undated => "no source dates the decision",
        }
    }
}

/// Every area, the nation first, with every count: newest period first, the undated last. For each area and count stand all years in which
/// any number of that count is held for anybody, so that what is missing has its line.
#[must_use]
pub fn coverage(public: &Public) -> Vec<Covered<'_>> {
    let forces: BTreeMap<Area, bool> =
        public.forces.iter().map(|force| (Area::Force(force.id.clone()), force.kind.is_in_national_figures())).collect();
    let in_nation = |area: &Area| forces.get(area).copied().unwrap_or(false);
    let mut tally = documented::tally(people(public), in_nation);
    let all = public
        .figures
        .iter()
        .flat_map(|set| set.observations.iter().map(move |observation| Official { set, observation, from: () }));
    let mut official = documented::official(all);

    let mut lines: BTreeSet<(Area, Count, Option<Period>)> = BTreeSet::new();
    let areas = || [Area::Nation].into_iter().chain(forces.keys().cloned());
    for (area, count, period) in official.keys() {
        match FinancialYear::exactly(*period) {
            Some(_) => lines.extend(areas().map(|area| (area, *count, Some(*period)))),
            None => {
                lines.insert((area.clone(), *count, Some(*period)));
            }
        }
    }
    // Where no figure of a count could be set beside the records, their years have no line in it.
    let alike = official.iter().filter(|(_, found)| documented::like(found.set, found.observation).is_some());
    let by_year: BTreeSet<Count> = alike.map(|((_, count, _), _)| *count).collect();
    let documented = tally.keys().filter(|(_, count, _)| by_year.contains(count));
    lines.extend(documented.map(|(area, count, year)| (area.clone(), *count, year.map(FinancialYear::period))));

    let mut covered: Vec<Covered<'_>> = lines
        .into_iter()
        .map(|(area, count, period)| {
            let found = period.and_then(|period| official.remove(&(area.clone(), count, period)));
            let like = found.as_ref().map(|found| documented::like(found.set, found.observation).is_some());
            let official = found.map(|found| Seen { set: found.set, observation: found.observation });
            let year = period.map(FinancialYear::exactly);
            let documented = match year {
                // Over a longer stretch of time nobody is counted: it would be another count than that of the years.
                Some(None) => Documented::default(),
                Some(Some(year)) => tally.remove(&(area.clone(), count, Some(year))).unwrap_or_default(),
                None => tally.remove(&(area.clone(), count, None)).unwrap_or_default(),
            };
            let left_out = count != Count::Outcome && area != Area::Nation && !in_nation(&area);
            let missing = match (period, official, like) {
                (None, _, _) => Err(WhyNot::Undated),
                (_, None, _) if left_out => Err(WhyNot::LeftOut),
                (_, None, _) => Err(WhyNot::NoNumber),
                (_, Some(_), Some(false) | None) => Err(WhyNot::Unlike),
                (_, Some(seen), _) => difference(&seen, &documented),
            };
            Covered { area, count, period, official, documented, missing }
        })
        .collect();
    covered.sort_by(|a, b| (&a.area, a.count, b.period.map(newest)).cmp(&(&b.area, b.count, a.period.map(newest))));
    covered
}

fn newest(period: Period) -> (jiff::civil::Date, jiff::civil::Date) {
    (period.to, period.from)
}

fn difference(seen: &Seen<'_>, documented: &Documented<&Case>) -> Result<Missing, WhyNot> {
    let Some(counted) = seen.count().map(i64::from) else {
        return Err(if seen.observation.value.is_suppressed() { WhyNot::HeldBack } else { WhyNot::NoNumber });
    };
    let least = counted - i64::from(documented.at_most());
    let most = counted - i64::from(documented.surely);
    // Who may belong here belongs elsewhere rather than make the records hold more than was counted.
    Ok(Missing { least: if most >= 0 { least.max(0) } else { least }, most })
}

/// The people of all misconduct cases, as they may be shown.
fn people(public: &Public) -> impl Iterator<Item = Decided<&Case>> {
    public.cases.iter().filter(|case| case.is_misconduct()).flat_map(|case| {
        case.people.iter().map(move |person| {
            let struck = |standing| matches!(standing, OutcomeStanding::Overturned | OutcomeStanding::Remitted);
            Decided {
                who: case,
                area: Area::Force(case.force.clone()),
                people: person.count,
                role: person.role,
                holds: person.current.map(|current| (current.outcome, current.decided)),
                struck: person
                    .decisions
                    .iter()
                    .filter(|decision| struck(decision.standing))
                    .map(|decision| (decision.outcome, decision.decided))
                    .collect(),
            }
        })
    })
}
