//! Which forces can be compared on which measure and for which time, and what may be said of them.
//!
//! A comparison takes one measure and one period; nothing is in it that differs in unit, population, basis or period (rule R35). It puts
//! forces in no order: of each it says where it stands to the limits within which chance would keep it, and from which others it is told apart.

use super::series::{RatePer1000, Seen};
use super::stats::bands::told_apart;
use super::stats::funnel::{self, Band, Chance, Counted, Dispersion};
use super::stats::{Level, Rate, percent, poisson, rate_per_1000};
use super::{AreaSummary, Suppressed};
use crate::disclose::Public;
use crate::rules::r35::{self, WhyNot};
use crate::value::figures::{Area, FigureSet, Period, TOTAL};
use crate::value::id::ForceId;
use crate::vocabulary::{Basis, ForceKind, PeriodKind, Population, Term, Use};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// What forces are compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Compared {
    /// Officers added to the barred list, for every thousand in post.
    BarredRate,
    /// Officers dismissed or whose contract was ended, for every thousand in post.
    LeftRate,
    /// Officers against whom misconduct was found proven, among those with a case to answer.
    ProvenShare,
    /// Officers who were dismissed, among those with a case to answer.
    DismissedShare,
}

impl Compared {
    /// All, in order.
    pub const ALL: [Compared; 4] = [Compared::BarredRate, Compared::LeftRate, Compared::ProvenShare, Compared::DismissedShare];

    /// For addresses; permanent.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Compared::BarredRate => "barred-rate",
            Compared::LeftRate => "left-rate",
            Compared::ProvenShare => "proven-share",
            Compared::DismissedShare => "dismissed-share",
        }
    }

    /// What kind of chance moves it.
    #[must_use]
    pub fn chance(self) -> Chance {
        match self {
            Compared::BarredRate | Compared::LeftRate => Chance::Events,
            Compared::ProvenShare | Compared::DismissedShare => Chance::Share,
        }
    }

    /// For every how many its values are given.
    #[must_use]
    pub fn per(self) -> f64 {
        match self.chance() {
            Chance::Events => 1000.0,
            Chance::Share => 100.0,
        }
    }

    fn rate(self, counted: Counted) -> Option<Rate> {
        match self.chance() {
            Chance::Events => rate_per_1000(counted.events, counted.size),
            Chance::Share => percent(counted.events, whole(counted.size)?),
        }
    }
}

/// A measure with the periods for which forces can be compared by it.
#[derive(Debug)]
pub struct Measure<'a> {
    /// What it is.
    pub what: Compared,
    /// The comparisons, newest first.
    pub made: Vec<Comparison<'a>>,
    /// Periods for which numbers of forces are held and none can be compared, newest first.
    pub not_made: Vec<NotMade>,
}

/// A period for which too few forces have a rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotMade {
    /// When.
    pub period: Period,
    /// For how many forces a count is held.
    pub counts: usize,
    /// For how many of them there is also that by which it is divided.
    pub divided: usize,
    /// For how many a rate can be given (rule R33).
    pub rates: usize,
}

/// All forces on one measure in one period.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// The measure.
    pub what: Compared,
    /// When.
    pub period: Period,
    /// What kind of period.
    pub kind: PeriodKind,
    /// Every territorial force, by id, with what is held of it.
    pub forces: Vec<(ForceId, Held<'a>)>,
    /// What all are held against.
    pub reference: Reference<'a>,
    /// Whether they differ by more than chance; `None` for too few.
    pub dispersion: Option<Dispersion>,
}

/// What is held of a force.
#[derive(Debug)]
pub enum Held<'a> {
    /// Both numbers.
    Point(Box<Point<'a>>),
    /// The count without what it is divided by: in what the two differ, or `None` where that is not held.
    Count(Seen<'a>, Option<WhyNot>),
    /// Both numbers, of which the second is nought: nobody of whom there could be a share.
    Nobody(Seen<'a>, Seen<'a>),
    /// A number that is held back.
    Suppressed,
    /// Nothing; but that by which it would be divided, where that is held.
    Nothing(Option<Seen<'a>>),
}

/// A force with both numbers.
#[derive(Debug)]
pub struct Point<'a> {
    /// What is divided.
    pub part: Seen<'a>,
    /// By what.
    pub whole: Seen<'a>,
    /// Both as numbers.
    pub counted: Counted,
    /// The rate per thousand or the share in per cent; `None` for too few (rule R33). Then nothing below is said of the force either.
    pub rate: Option<Rate>,
    /// Where it stands to the limits.
    pub place: Place,
    /// The forces from which it is told apart, and how it stands to them, by id.
    pub apart: Vec<(ForceId, Ordering)>,
}

/// Where a force stands to the limits for its size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Below the 99.8% limit.
    WellBelow,
    /// Below the 95% limit.
    Below,
    /// Between the 95% limits.
    Within,
    /// Above the 95% limit.
    Above,
    /// Above the 99.8% limit.
    WellAbove,
}

impl Place {
    /// All, from the lowest.
    pub const ALL: [Place; 5] = [Place::WellBelow, Place::Below, Place::Within, Place::Above, Place::WellAbove];

    /// Which of three statements it bears: only beyond the outer limits is a force said to stand above or below.
    #[must_use]
    pub fn band(self) -> Band {
        match self {
            Place::WellBelow => Band::Below,
            Place::Below | Place::Within | Place::Above => Band::NotApart,
            Place::WellAbove => Band::Above,
        }
    }
}

/// What forces are held against.
#[derive(Debug, Clone, Copy)]
pub struct Reference<'a> {
    /// Events for each one of the size.
    pub ratio: f64,
    /// The same per thousand or in per cent, with its interval.
    pub rate: Rate,
    /// The two numbers as published for England and Wales; `None` where it is the sum of the forces for which both are held.
    pub published: Option<(Seen<'a>, Seen<'a>)>,
    /// How many events.
    pub events: u32,
    /// Out of how many.
    pub size: f64,
}

/// Fewest forces with a rate that make a comparison.
const FEWEST_FORCES: usize = 2;

impl<'a> Comparison<'a> {
    /// The limits for a size, at a level, as far as they are moved by more than chance at work; per thousand or in per cent.
    #[must_use]
    pub fn limits(&self, size: f64, level: Level) -> Option<(f64, f64)> {
        let (low, high) = self.limits_of_one(size, level)?;
        Some((low * self.what.per(), high * self.what.per()))
    }

    fn limits_of_one(&self, size: f64, level: Level) -> Option<(f64, f64)> {
        let chance = self.what.chance();
        let limits = funnel::limits(chance, self.reference.ratio, size, level)?;
        Some(funnel::widened(chance, self.reference.ratio, limits, self.factor()))
    }

    /// Whether a force would lie beyond the 99.8% limits if these allowed for chance alone.
    #[must_use]
    pub fn is_outside_by_chance_alone(&self, point: &Point<'_>) -> bool {
        let limits = funnel::limits(self.what.chance(), self.reference.ratio, point.counted.size, Level::P998);
        limits.is_some_and(|limits| Band::of(point.counted, limits) != Band::NotApart)
    }

    /// By what the limits are moved away from the reference.
    #[must_use]
    pub fn factor(&self) -> f64 {
        self.dispersion.map_or(1.0, |dispersion| dispersion.factor())
    }

    /// The forces with both numbers.
    pub fn points(&self) -> impl Iterator<Item = (&ForceId, &Point<'a>)> {
        self.forces.iter().filter_map(|(id, held)| match held {
            Held::Point(point) => Some((id, &**point)),
            _ => None,
        })
    }

    /// The forces with a rate.
    pub fn rated(&self) -> impl Iterator<Item = (&ForceId, &Point<'a>, Rate)> {
        self.points().filter_map(|(id, point)| Some((id, point, point.rate?)))
    }

    /// What is held of a force.
    #[must_use]
    pub fn held(&self, force: &ForceId) -> Option<&Held<'a>> {
        self.forces.iter().find(|(id, _)| id == force).map(|(_, held)| held)
    }

    /// A comparison of these forces; `None` with what is missing, where too few have a rate.
    fn new(
        what: Compared,
        (period, kind): (Period, PeriodKind),
        forces: Vec<(ForceId, Held<'a>)>,
        published: Option<(Seen<'a>, Seen<'a>)>,
    ) -> Result<Self, NotMade> {
        let points = || {
            forces.iter().filter_map(|(_, held)| match held {
                Held::Point(point) => Some(point),
                _ => None,
            })
        };
        let not_made = NotMade {
            period,
            counts: points().count() + forces.iter().filter(|(_, held)| matches!(held, Held::Count(..))).count(),
            divided: points().count(),
            rates: points().filter(|point| point.rate.is_some()).count(),
        };
        if not_made.rates < FEWEST_FORCES {
            return Err(not_made);
        }
        let reference = reference(what, points().map(|point| point.counted), published).ok_or(not_made)?;
        let counted: Vec<Counted> = points().map(|point| point.counted).collect();
        let dispersion = funnel::dispersion(what.chance(), reference.ratio, &counted);
        let mut comparison = Comparison { what, period, kind, forces, reference, dispersion };
        comparison.place();
        Ok(comparison)
    }

    /// Says of each force where it stands, and from which others it is told apart.
    fn place(&mut self) {
        let chance = self.what.chance();
        let said: Vec<(ForceId, Counted, Place)> = self
            .rated()
            .filter_map(|(id, point, _)| {
                let at = |level| Some(Band::of(point.counted, self.limits_of_one(point.counted.size, level)?));
                let place = match (at(Level::P998)?, at(Level::P95)?) {
                    (Band::Below, _) => Place::WellBelow,
                    (Band::Above, _) => Place::WellAbove,
                    (Band::NotApart, Band::Below) => Place::Below,
                    (Band::NotApart, Band::Above) => Place::Above,
                    (Band::NotApart, Band::NotApart) => Place::Within,
                };
                Some((id.clone(), point.counted, place))
            })
            .collect();
        let mut apart: BTreeMap<&ForceId, Vec<(ForceId, Ordering)>> = BTreeMap::new();
        for (at, (one, counted, _)) in said.iter().enumerate() {
            for (other, other_counted, _) in said.get(at + 1..).unwrap_or_default() {
                if let Some(order) = told_apart(chance, *counted, *other_counted) {
                    apart.entry(one).or_default().push((other.clone(), order));
                    apart.entry(other).or_default().push((one.clone(), order.reverse()));
                }
            }
        }
        for (id, held) in &mut self.forces {
            if let (Held::Point(point), Some((_, _, place))) = (held, said.iter().find(|(said, _, _)| said == id)) {
                point.place = *place;
                point.apart = apart.remove(id).unwrap_or_default();
            }
        }
    }
}

/// The published number of England and Wales, else that of the forces together; `None` where nothing happened at all.
fn reference<'a>(
    what: Compared,
    mut points: impl Iterator<Item = Counted>,
    published: Option<(Seen<'a>, Seen<'a>)>,
) -> Option<Reference<'a>> {
    let both = published.and_then(|(part, whole)| Some(Counted { events: part.count()?, size: whole.number()? }));
    let (counted, published) = if let Some(counted) = both {
        (counted, published)
    } else {
        let (events, size) = points
            .try_fold((0_u32, 0.0), |(events, size), point| Some((events.checked_add(point.events)?, size + point.size)))?;
        (Counted { events, size }, None)
    };
    let ratio = f64::from(counted.events) / counted.size;
    if !ratio.is_finite() || ratio <= 0.0 {
        return None;
    }
    let rate = what.rate(counted).or_else(|| {
        // So few in the whole country that rule R33 gives no rate: the line is drawn, as the reference of the limits.
        let (low, high) = poisson::interval(counted.events, Level::P95);
        let per = |events: f64| events * what.per() / counted.size;
        Some(Rate { value: per(f64::from(counted.events)), low: per(low), high: per(high), unreliable: true })
    })?;
    Some(Reference { ratio, rate, published, events: counted.events, size: counted.size })
}

/// Every measure, with the comparisons that can be made.
#[must_use]
pub fn measures<'a>(
    public: &'a Public,
    nation: &AreaSummary<'a>,
    forces: &BTreeMap<ForceId, AreaSummary<'a>>,
) -> Vec<Measure<'a>> {
    Compared::ALL
        .into_iter()
        .map(|what| {
            let found = match what {
                Compared::BarredRate => rates(public, what, nation, forces, |summary| &summary.barred, |held| &held.barred),
                Compared::LeftRate => rates(public, what, nation, forces, |summary| &summary.left, |held| &held.left),
                Compared::ProvenShare => shares(public, what, Use::Finding, PROVEN),
                Compared::DismissedShare => shares(public, what, Use::Outcome, DISMISSED),
            };
            let mut measure = Measure { what, made: Vec::new(), not_made: Vec::new() };
            for result in found {
                match result {
                    Ok(comparison) => measure.made.push(comparison),
                    Err(why) if why.counts > 0 => measure.not_made.push(why),
                    Err(_) => {}
                }
            }
            measure.made.sort_by_key(|comparison| std::cmp::Reverse((comparison.period.to, comparison.period.from)));
            measure.not_made.sort_by_key(|not_made| std::cmp::Reverse((not_made.period.to, not_made.period.from)));
            measure
        })
        .collect()
}

/// The territorial forces, by id.
fn territorial(public: &Public) -> impl Iterator<Item = &ForceId> {
    public.forces.iter().filter(|force| force.kind == ForceKind::Territorial).map(|force| &force.id)
}

/// A measure that several forces have and that is in no comparison.
#[derive(Debug, Clone, Copy)]
pub struct LeftOut<'a> {
    /// The dataset.
    pub set: &'a FigureSet,
    /// Index into its measures.
    pub measure: usize,
    /// How many forces have it.
    pub forces: usize,
    /// Why not.
    pub why: WhyLeftOut,
}

/// Why a measure is in no comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhyLeftOut {
    /// It counts who is in post, which is a size and nothing that happened.
    Size,
    /// No two forces have it for one period, group and category.
    NoTwo,
    /// Its period is no year, so that no number of officers belongs to it, and it is no part of a whole that is held.
    NoWhole,
    /// The content gives it no use as an outcome (`use`).
    NoUse,
}

/// The measures that two forces or more have and that are in none of these comparisons, by dataset.
#[must_use]
pub fn left_out<'a>(public: &'a Public, measures: &[Measure<'a>]) -> Vec<LeftOut<'a>> {
    let taken: BTreeSet<(&str, usize)> = measures
        .iter()
        .flat_map(|measure| &measure.made)
        .flat_map(Comparison::points)
        .flat_map(|(_, point)| [point.part, point.whole])
        .map(|seen| (seen.set.id.as_str(), seen.observation.measure))
        .collect();
    let mut found = Vec::new();
    for set in &public.figures {
        for (measure, described) in set.measures.iter().enumerate() {
            if taken.contains(&(set.id.as_str(), measure)) {
                continue;
            }
            let mut forces: BTreeSet<&Area> = BTreeSet::new();
            let mut together: BTreeMap<(Period, &str, usize), usize> = BTreeMap::new();
            for observation in &set.observations {
                if observation.measure == measure && observation.area != Area::Nation {
                    forces.insert(&observation.area);
                    *together.entry((observation.period, observation.population.id(), observation.category)).or_default() += 1;
                }
            }
            if forces.len() < FEWEST_FORCES {
                continue;
            }
            let why = match described.period {
                _ if described.basis == Basis::InPost => WhyLeftOut::Size,
                _ if together.values().all(|forces| *forces < FEWEST_FORCES) => WhyLeftOut::NoTwo,
                PeriodKind::FinancialYear | PeriodKind::CalendarYear => WhyLeftOut::NoUse,
                PeriodKind::Snapshot | PeriodKind::Span => WhyLeftOut::NoWhole,
            };
            found.push(LeftOut { set, measure, forces: forces.len(), why });
        }
    }
    found
}

type Found<'a> = Vec<Result<Comparison<'a>, NotMade>>;

/// Yearly counts by officers in post.
fn rates<'a>(
    public: &'a Public,
    what: Compared,
    nation: &AreaSummary<'a>,
    forces: &BTreeMap<ForceId, AreaSummary<'a>>,
    series: impl for<'b> Fn(&'b AreaSummary<'a>) -> &'b Vec<super::Counted<'a>>,
    suppressed: impl Fn(&Suppressed) -> &BTreeSet<Period>,
) -> Found<'a> {
    let mut periods: BTreeSet<Period> = BTreeSet::new();
    for summary in forces.values() {
        periods.extend(series(summary).iter().map(|counted| counted.seen.period()));
    }
    let of = |summary: &AreaSummary<'a>, period: Period| {
        series(summary).iter().find(|counted| counted.seen.period() == period).copied()
    };
    periods
        .into_iter()
        .map(|period| {
            let national = of(nation, period);
            // Nothing is put beside what counts otherwise (rule R35).
            let first = national.or_else(|| territorial(public).find_map(|id| of(forces.get(id)?, period)));
            let held = territorial(public).map(|id| {
                let summary = forces.get(id);
                let counted = summary
                    .and_then(|summary| of(summary, period))
                    .filter(|counted| first.is_none_or(|first| counted.is_like(&first)));
                let held = match counted {
                    Some(counted) => point_of(what, counted),
                    None if summary.is_some_and(|summary| suppressed(&summary.suppressed).contains(&period)) => Held::Suppressed,
                    None => Held::Nothing(summary.and_then(|summary| in_post(summary, period))),
                };
                (id.clone(), held)
            });
            let published = national.and_then(|counted| Some((counted.seen, counted.rate?.officers.seen)));
            Comparison::new(what, (period, PeriodKind::FinancialYear), held.collect(), published)
        })
        .collect()
}

/// Officers in post on the last day of a period.
fn in_post<'a>(summary: &AreaSummary<'a>, period: Period) -> Option<Seen<'a>> {
    summary.officers.iter().map(|officers| officers.seen).find(|seen| seen.period().to == period.to)
}

fn point_of(what: Compared, counted: super::Counted<'_>) -> Held<'_> {
    match counted.rate {
        Some(RatePer1000 { officers, .. }) => {
            point(what, counted.seen, officers.seen, Counted { events: counted.count, size: officers.number })
        }
        None => Held::Count(counted.seen, counted.unlike),
    }
}

fn point<'a>(what: Compared, part: Seen<'a>, whole: Seen<'a>, counted: Counted) -> Held<'a> {
    Held::Point(Box::new(Point { part, whole, counted, rate: what.rate(counted), place: Place::Within, apart: Vec::new() }))
}

/// The category of findings that stands for what was proven.
const PROVEN: &str = "proven";
/// The category of outcomes that stands for dismissal.
const DISMISSED: &str = "dismissed";

/// Police officers in a category of a use, among those with a case to answer in the same dataset and period.
fn shares<'a>(public: &'a Public, what: Compared, usage: Use, category: &str) -> Found<'a> {
    let mut found: Found<'a> = Vec::new();
    let mut done: BTreeSet<Period> = BTreeSet::new();
    for set in &public.figures {
        let of_set = |area: &Area, usage: Use, category: &str, period: Period| {
            let observation = set.observations.iter().find(|observation| {
                observation.area == *area
                    && observation.period == period
                    && observation.population == Population::PoliceOfficers
                    && set.measure(observation).usage == Some(usage)
                    && set.category(observation).id.as_str() == category
            });
            observation.map(|observation| Seen { set, observation })
        };
        for (period, kind) in periods_of(set, usage, category) {
            if !done.insert(period) {
                continue;
            }
            let both = |area: &Area| (of_set(area, usage, category, period), of_set(area, Use::CaseToAnswer, TOTAL, period));
            let held = territorial(public).map(|id| (id.clone(), share_of(what, both(&Area::Force(id.clone())))));
            let (part, whole) = both(&Area::Nation);
            let published = part.zip(whole).filter(|(part, whole)| r35::rate(&part.measured(), &whole.measured()).is_ok());
            found.push(Comparison::new(what, (period, kind), held.collect(), published));
        }
    }
    found
}

fn share_of<'a>(what: Compared, both: (Option<Seen<'a>>, Option<Seen<'a>>)) -> Held<'a> {
    let (Some(part), Some(whole)) = both else { return Held::Nothing(both.1) };
    if part.observation.value.is_suppressed() || whole.observation.value.is_suppressed() {
        return Held::Suppressed;
    }
    if let Err(why) = r35::rate(&part.measured(), &whole.measured()) {
        return Held::Count(part, Some(why));
    }
    match (part.count(), whole.count()) {
        (Some(events), Some(size)) if events <= size && size > 0 => {
            point(what, part, whole, Counted { events, size: f64::from(size) })
        }
        (Some(0), Some(0)) => Held::Nobody(part, whole),
        (Some(_), _) => Held::Count(part, None),
        (None, _) => Held::Nothing(Some(whole)),
    }
}

/// The periods for which a dataset has a category of a use for a force.
fn periods_of(set: &FigureSet, usage: Use, category: &str) -> BTreeMap<Period, PeriodKind> {
    set.observations
        .iter()
        .filter(|observation| {
            observation.area != Area::Nation
                && set.measure(observation).usage == Some(usage)
                && set.category(observation).id.as_str() == category
        })
        .map(|observation| (observation.period, set.measure(observation).period))
        .collect()
}

/// A size as a number of people.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked by the filter")]
fn whole(size: f64) -> Option<u32> {
    Some(size).filter(|size| size.fract() == 0.0 && (0.0..4e9).contains(size)).map(|size| size as u32)
}
