//! What a query yields now, by what may be shown, and what it is made from.
//!
//! Entry point: [`Held::answer`]. A number that is held back or missing yields none, nor does anything that would be made with it.

use crate::disclose::{Case, Public};
use crate::rules::r35::{self, Measured};
use crate::summarise::Summaries;
use crate::summarise::outcomes::{OutcomeClass, year_of};
use crate::summarise::stats;
use crate::value::address;
use crate::value::figures::{Area, FigureSet, NATION, Observation, Period, TOTAL, Value};
use crate::value::id::{CaseId, ForceId};
use crate::value::query::{self, Operation, Query};
use crate::vocabulary::{MissingMark, Population, Term, Unit};
use std::collections::BTreeSet;

/// In place of a dataset: people in the case records of an area.
pub const RECORDS: &str = "records";
/// In place of a dataset: people of one case record.
pub const CASE: &str = "case";
/// In place of an area: each force for which there is a number.
const ALL: &str = "all";

/// All that numbers can be made from.
#[derive(Debug, Clone, Copy)]
pub struct Held<'a> {
    /// What may be shown.
    pub public: &'a Public,
    /// What the site makes of it.
    pub summaries: &'a Summaries<'a>,
}

/// What a number is a number of, as far as its wording depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// So many of something.
    Amount,
    /// So many in a hundred.
    Percent,
    /// So many times another.
    Times,
}

/// How a number tells of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// By so many per cent something is more.
    Rise,
    /// By so many per cent something is less.
    Fall,
    /// By so much one is more than the other, and that one less.
    Difference,
}

/// Where a part of a number comes from.
#[derive(Debug, Clone, PartialEq)]
pub enum Origin {
    /// A row of a dataset's table.
    Row {
        /// The file.
        table: String,
        /// Its line, from 1.
        line: u32,
        /// As the table writes it.
        value: Value,
    },
    /// People in a case record.
    Case(CaseId, u32),
}

/// What a query yields.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The number.
    pub value: f64,
    /// What of.
    pub kind: Kind,
    /// For a share, the part and the whole.
    pub part: Option<(f64, f64)>,
    /// What change it tells of; `None` for a number that stands by itself.
    pub change: Option<Change>,
    /// From what it is made, in order.
    pub from: Vec<Origin>,
    /// What it is a figure of; `None` for what counts case records.
    measured: Option<Measured>,
}

/// So many of something, from nowhere: for holding words against numbers by themselves.
#[must_use]
pub fn the_number(value: f64) -> Answer {
    Answer { value, kind: Kind::Amount, part: None, change: None, from: Vec::new(), measured: None }
}

/// A share of so many of so many.
#[must_use]
pub fn share_of(part: f64, whole: f64) -> Answer {
    Answer { kind: Kind::Percent, part: Some((part, whole)), ..the_number(100.0 * part / whole) }
}

/// A number that tells of a change, per cent.
#[must_use]
pub fn changed_by(change: Change, percent: f64) -> Answer {
    Answer { kind: Kind::Percent, change: Some(change), ..the_number(percent) }
}

/// So many times as many.
#[must_use]
pub fn times_as_many(value: f64) -> Answer {
    Answer { kind: Kind::Times, ..the_number(value) }
}

/// Why a query yields no number.
#[derive(Debug, Clone, PartialEq)]
pub enum NoAnswer {
    /// A part of a name that nothing here is called by.
    Unknown {
        /// What kind of thing it should name.
        what: &'static str,
        /// What was written.
        written: String,
        /// What there is.
        known: BTreeSet<String>,
    },
    /// A part that is not there.
    Lacks(&'static str),
    /// All parts are known, and no row has all of them; which periods, roles or categories there are.
    NoRow {
        /// What could be written instead.
        there: BTreeSet<String>,
    },
    /// Several rows, by role or category.
    Several(BTreeSet<String>),
    /// A mark stands where the number would.
    Missing(MissingMark, Vec<Origin>),
    /// The numbers do not count alike (rule R35).
    Unlike(String),
    /// It would be divided by nought.
    ByNought,
    /// A rate on so few events that the site gives none.
    TooFew,
    /// `all` without an operation that takes the numbers of all forces.
    NotOne,
}

/// The parts of a name of a published number, as far as they are written.
#[derive(Debug, Clone, Default)]
struct Named<'q> {
    dataset: &'q str,
    measure: &'q str,
    area: Option<&'q str>,
    period: Option<&'q str>,
    role: Option<&'q str>,
    category: Option<&'q str>,
}

impl<'a> Held<'a> {
    /// What a query yields.
    ///
    /// # Errors
    /// Why it yields nothing that could be stated.
    pub fn answer(&self, query: &Query) -> Result<Answer, NoAnswer> {
        self.of(query, &mut None)
    }

    /// Where the number stands, or the first of those from which it is made; `None` where it has no address.
    #[must_use]
    pub fn address(&self, query: &Query) -> Option<String> {
        let first = *query.names().first()?;
        match first.first()?.as_str() {
            RECORDS => {
                let [_, class, area, years] = first else { return None };
                Some(format!("{}#records.{class}.{years}", address::area(&area_of(area)?)))
            }
            CASE => first.get(1).and_then(|id| CaseId::new(id)).map(|id| address::case(&id)),
            _ => {
                let (set, named) = self.named(first, None).ok()?;
                let rows = rows(set, &named).ok()?;
                let one = matches!(rows[..], [_]).then(|| rows.first().map(|row| address::of_observation(set, row))).flatten();
                Some(one.unwrap_or_else(|| address::dataset(&set.id)))
            }
        }
    }

    /// The row of a dataset that a query names by itself.
    #[must_use]
    pub fn row(&self, query: &Query) -> Option<(&'a FigureSet, &'a Observation)> {
        let Query::Named(parts) = query else { return None };
        let (set, named) = self.named(parts, None).ok()?;
        let rows = rows(set, &named).ok()?;
        if let [row] = rows[..] { Some((set, row)) } else { None }
    }

    fn of<'q>(&self, query: &'q Query, before: &mut Option<Named<'q>>) -> Result<Answer, NoAnswer> {
        let (operation, of) = match query {
            Query::Named(parts) => {
                let mut rows = self.each(parts, before)?;
                return match (rows.pop(), rows.is_empty()) {
                    (Some(one), true) => one,
                    _ => Err(NoAnswer::NotOne),
                };
            }
            Query::Of(operation, of) => (*operation, of),
        };
        let mut answers = Vec::new();
        for one in of {
            match one {
                Query::Named(parts) if matches!(operation, Operation::Sum | Operation::Count) => {
                    let each = self.each(parts, before)?;
                    // An area of which a number was not found is not counted. Whether one is held back nobody may tell.
                    let is_there = |one: &Result<Answer, NoAnswer>| {
                        operation == Operation::Sum
                            || !matches!(one, Err(NoAnswer::Missing(mark, _)) if *mark != MissingMark::Suppressed)
                    };
                    for one in each.into_iter().filter(is_there) {
                        answers.push(one?);
                    }
                }
                one => answers.push(self.of(one, before)?),
            }
        }
        put_together(operation, answers)
    }

    /// The numbers that a name stands for: one, or with `all` that of each force.
    fn each<'q>(&self, parts: &'q [String], before: &mut Option<Named<'q>>) -> Result<Vec<Result<Answer, NoAnswer>>, NoAnswer> {
        match parts.first().map(String::as_str) {
            Some(RECORDS) => self.records(parts).map(|one| vec![Ok(one)]),
            Some(CASE) => self.case(parts).map(|one| vec![Ok(one)]),
            _ => {
                let (set, named) = self.named(parts, before.as_ref())?;
                let rows = rows(set, &named)?;
                *before = Some(named);
                Ok(rows.into_iter().map(|row| published(set, row)).collect())
            }
        }
    }

    /// Reads a name. What it leaves out it has from the one before it in the same query.
    fn named<'q>(&self, parts: &'q [String], before: Option<&Named<'q>>) -> Result<(&'a FigureSet, Named<'q>), NoAnswer> {
        let set_of = |id: &str| self.public.figures.iter().find(|set| set.id.as_str() == id);
        let first = parts.first().map_or("", String::as_str);
        let (set, mut named, rest) = match (set_of(first), before) {
            (Some(set), _) => {
                let measure = parts.get(1).map(String::as_str).ok_or(NoAnswer::Lacks("measure"))?;
                if !set.measures.iter().any(|known| known.id.as_str() == measure) {
                    let known = set.measures.iter().map(|known| known.id.to_string()).collect();
                    return Err(NoAnswer::Unknown { what: "measure of this dataset", written: measure.to_owned(), known });
                }
                (set, Named { dataset: first, measure, ..Named::default() }, parts.get(2..).unwrap_or_default())
            }
            (None, Some(before)) if parts.len() < 4 => {
                let set = set_of(before.dataset).ok_or(NoAnswer::Lacks("dataset"))?;
                (set, before.clone(), parts)
            }
            (None, _) => {
                let words = [RECORDS, CASE].map(str::to_owned);
                let known = self.public.figures.iter().map(|set| set.id.to_string()).chain(words).collect();
                return Err(NoAnswer::Unknown { what: "figure dataset", written: first.to_owned(), known });
            }
        };
        for part in rest {
            if query::period(part).is_some() {
                named.period = Some(part);
            } else if part == ALL || area_of(part).is_some_and(|area| self.has(&area)) {
                named.area = Some(part);
            } else if Population::parse(part).is_some() {
                named.role = Some(part);
            } else if set.categories.iter().any(|known| known.id.as_str() == part) {
                named.category = Some(part);
            } else if before.is_some() && set.measures.iter().any(|known| known.id.as_str() == part) {
                named.measure = part;
            } else {
                return Err(self.unknown(part, set));
            }
        }
        Ok((set, named))
    }

    fn has(&self, area: &Area) -> bool {
        match area {
            Area::Nation => true,
            Area::Force(id) => self.public.force(id).is_some(),
        }
    }

    fn unknown(&self, written: &str, set: &FigureSet) -> NoAnswer {
        if written.starts_with(|c: char| c.is_ascii_digit()) {
            let known = set.observations.iter().map(|seen| period_as_written(seen.period)).collect();
            return NoAnswer::Unknown { what: "period", written: written.to_owned(), known };
        }
        let forces = self.public.forces.iter().map(|force| force.id.to_string());
        let roles = Population::all().iter().map(|role| role.id().to_owned());
        let categories = set.categories.iter().map(|category| category.id.to_string());
        let known = forces.chain(roles).chain(categories).chain([NATION.to_owned(), ALL.to_owned()]).collect();
        NoAnswer::Unknown { what: "area, period, role or category", written: written.to_owned(), known }
    }

    /// People in the case records of an area: `records/CLASS/AREA/YEAR`.
    fn records(&self, parts: &[String]) -> Result<Answer, NoAnswer> {
        let [_, class, area, year] = parts else { return Err(NoAnswer::Lacks("class, area or year")) };
        let is_class = |known: &OutcomeClass| class == "people" || known.id() == class;
        if !OutcomeClass::ALL.iter().any(is_class) {
            let known = OutcomeClass::ALL.iter().map(|known| known.id()).chain(["people"]).map(str::to_owned).collect();
            return Err(NoAnswer::Unknown { what: "class of outcomes", written: class.clone(), known });
        }
        let summary = match area_of(area) {
            Some(Area::Nation) => Some(&self.summaries.nation),
            Some(Area::Force(id)) => self.summaries.forces.get(&id),
            None => None,
        };
        let known = || self.public.forces.iter().map(|force| force.id.to_string()).chain([NATION.to_owned()]).collect();
        let unknown = || NoAnswer::Unknown { what: "force", written: area.clone(), known: known() };
        let summary = summary.ok_or_else(unknown)?;
        let is_year = |known: &Option<i16>| match known {
            _ if year == "all" => true,
            Some(known) => known.to_string() == *year,
            None => year == "undated",
        };
        if year != "all" && year != "undated" && (year.len() != 4 || query::period(year).is_none()) {
            let known = ["all", "undated"].map(str::to_owned).into();
            return Err(NoAnswer::Unknown { what: "year", written: year.clone(), known });
        }
        let counted = summary.records.iter().filter(|((year, class), _)| is_year(year) && is_class(class));
        let from = counted.flat_map(|(_, cases)| cases.iter().map(|(id, people)| Origin::Case((*id).clone(), *people)));
        Ok(people(from.collect()))
    }

    /// People of one case: `case/ID`, or of a class, a finding or an outcome that holds: `case/ID/dismissed`.
    fn case(&self, parts: &[String]) -> Result<Answer, NoAnswer> {
        let id = parts.get(1).map(String::as_str).unwrap_or_default();
        let Some(case) = self.public.cases.iter().find(|case| case.id.as_str() == id) else {
            let known = self.public.cases.iter().map(|case| case.id.to_string()).collect();
            return Err(NoAnswer::Unknown { what: "case", written: id.to_owned(), known });
        };
        let holds = held_in(case);
        let mut asked = parts.iter().skip(2);
        if let Some(unknown) = asked.find(|word| !holds.iter().any(|(words, _)| words.contains(word.as_str()))) {
            let known = holds.iter().flat_map(|(words, _)| words.iter().map(|word| (*word).to_owned())).collect();
            return Err(NoAnswer::Unknown { what: "outcome or finding of that case", written: unknown.clone(), known });
        }
        let meant = holds.iter().filter(|(words, _)| parts.iter().skip(2).all(|word| words.contains(word.as_str())));
        let number = meant.map(|(_, people)| *people).sum();
        Ok(people(vec![Origin::Case(case.id.clone(), number)]))
    }
}

/// The words that hold for the people of a case, each with how many they are.
fn held_in(case: &Case) -> Vec<(BTreeSet<&'static str>, u32)> {
    let of = |person: &crate::disclose::Person| {
        let mut words = BTreeSet::from([OutcomeClass::of_person(person).id()]);
        if let Some(current) = &person.current {
            words.extend([current.outcome.id(), current.finding.id()]);
        }
        words.extend(person.cleared.then_some("cleared"));
        words.extend(year_of(person).is_none().then_some("undated"));
        (words, person.count)
    };
    case.people.iter().map(of).collect()
}

fn people(from: Vec<Origin>) -> Answer {
    let people = from.iter().map(|origin| if let Origin::Case(_, people) = origin { *people } else { 0 });
    Answer { value: f64::from(people.sum::<u32>()), kind: Kind::Amount, part: None, change: None, from, measured: None }
}

fn area_of(written: &str) -> Option<Area> {
    if written == NATION { Some(Area::Nation) } else { ForceId::new(written).map(Area::Force) }
}

/// The rows that a name means: one, or for `all` one of each force.
fn rows<'a>(set: &'a FigureSet, named: &Named<'_>) -> Result<Vec<&'a Observation>, NoAnswer> {
    let area = named.area.ok_or(NoAnswer::Lacks("area"))?;
    let period = named.period.and_then(query::period).ok_or(NoAnswer::Lacks("period"))?;
    let is_area = |seen: &&Observation| if area == ALL { seen.area != Area::Nation } else { seen.area.id() == area };
    let is_measure = |seen: &&Observation| set.measure(seen).id.as_str() == named.measure;
    let of_measure: Vec<&Observation> = set.observations.iter().filter(is_measure).filter(is_area).collect();
    let of_period: Vec<&Observation> = of_measure.iter().copied().filter(|seen| seen.period == period).collect();
    if of_period.is_empty() {
        return Err(NoAnswer::NoRow { there: of_measure.iter().map(|seen| period_as_written(seen.period)).collect() });
    }
    let categories: BTreeSet<&str> = of_period.iter().map(|seen| set.category(seen).id.as_str()).collect();
    let category = chosen(named.category, TOTAL, &categories)?;
    let of_category: Vec<&Observation> =
        of_period.into_iter().filter(|seen| set.category(seen).id.as_str() == category).collect();
    let roles: BTreeSet<&str> = of_category.iter().map(|seen| seen.population.id()).collect();
    let role = chosen(named.role, Population::PoliceOfficers.id(), &roles)?;
    Ok(of_category.into_iter().filter(|seen| seen.population.id() == role).collect())
}

/// What was written, if it is there; else the usual, or the only one there is.
fn chosen<'s>(written: Option<&'s str>, usual: &'s str, there: &BTreeSet<&'s str>) -> Result<&'s str, NoAnswer> {
    let all = || there.iter().map(|one| (*one).to_owned()).collect();
    match (written, there.len(), there.first()) {
        (Some(written), ..) if there.contains(written) => Ok(written),
        (Some(_), ..) => Err(NoAnswer::NoRow { there: all() }),
        (None, ..) if there.contains(usual) => Ok(usual),
        (None, 1, Some(only)) => Ok(*only),
        _ => Err(NoAnswer::Several(all())),
    }
}

fn published(set: &FigureSet, row: &Observation) -> Result<Answer, NoAnswer> {
    let from = vec![Origin::Row { table: set.table.clone(), line: row.line, value: row.value }];
    match row.value {
        Value::Missing(mark) => Err(NoAnswer::Missing(mark, from)),
        Value::Number(number) => {
            let kind = if set.measure(row).unit == Unit::Percent { Kind::Percent } else { Kind::Amount };
            Ok(Answer { value: number.value, kind, part: None, change: None, from, measured: Some(Measured::of(set, row)) })
        }
    }
}

fn put_together(operation: Operation, answers: Vec<Answer>) -> Result<Answer, NoAnswer> {
    let Some(first) = answers.first() else { return Err(NoAnswer::Lacks("number")) };
    for other in answers.iter().skip(1) {
        alike(operation, first, other)?;
    }
    let (measured, kind) = (first.measured, first.kind);
    let a = first.value;
    let b = answers.get(1).map_or(0.0, |second| second.value);
    let from = |answers: Vec<Answer>| answers.into_iter().flat_map(|one| one.from).collect::<Vec<Origin>>();
    let divided = |a: f64, b: f64| if b == 0.0 { Err(NoAnswer::ByNought) } else { Ok(a / b) };
    let (value, kind, part) = match operation {
        Operation::Sum => (answers.iter().map(|one| one.value).sum(), kind, None),
        Operation::Count => (answers.iter().map(|_| 1.0).sum(), Kind::Amount, None),
        Operation::Difference => (a - b, kind, None),
        Operation::Share => (100.0 * divided(a, b)?, Kind::Percent, Some((a, b))),
        Operation::ShareLow | Operation::ShareHigh => {
            let share = whole(a).zip(whole(b)).and_then(|(a, b)| stats::percent(a, b)).ok_or(NoAnswer::TooFew)?;
            (if operation == Operation::ShareLow { share.low } else { share.high }, Kind::Percent, None)
        }
        Operation::Rate | Operation::RateLow | Operation::RateHigh => {
            let rate = whole(a).and_then(|a| stats::rate_per_1000(a, b)).ok_or(NoAnswer::TooFew)?;
            let end = match operation {
                Operation::RateLow => rate.low,
                Operation::RateHigh => rate.high,
                _ => rate.value,
            };
            (end, Kind::Amount, None)
        }
        Operation::Ratio => (divided(a, b)?, Kind::Times, None),
        Operation::Rise => (100.0 * divided(b - a, a)?, Kind::Percent, None),
        Operation::Fall => (100.0 * divided(a - b, a)?, Kind::Percent, None),
    };
    let change = match operation {
        Operation::Rise => Some(Change::Rise),
        Operation::Fall => Some(Change::Fall),
        Operation::Difference => Some(Change::Difference),
        _ => None,
    };
    Ok(Answer { value, kind, part, change, from: from(answers), measured })
}

/// A number of events; `None` for what is no whole number.
fn whole(value: f64) -> Option<u32> {
    let text = format!("{value:.0}");
    (value.fract() == 0.0).then(|| text.parse().ok()).flatten()
}

/// Whether two numbers may be put together so (rule R35). Years may be added up, and held against one another.
fn alike(operation: Operation, a: &Answer, b: &Answer) -> Result<(), NoAnswer> {
    let (Some(of), Some(by)) = (&a.measured, &b.measured) else {
        let unlike = || NoAnswer::Unlike("one counts case records, the other was published".to_owned());
        return if a.measured.is_none() && b.measured.is_none() { Ok(()) } else { Err(unlike()) };
    };
    let held = match operation {
        Operation::Share
        | Operation::ShareLow
        | Operation::ShareHigh
        | Operation::Rate
        | Operation::RateLow
        | Operation::RateHigh => r35::rate(of, by),
        _ => r35::comparable(of, by),
    };
    held.map_err(|why| NoAnswer::Unlike(why.words()))
}

/// A period as a query writes it.
fn period_as_written(period: Period) -> String {
    use crate::value::financial_year::FinancialYear;
    let Period { from, to } = period;
    let first = i32::from(to.year()) - 1;
    if from == to {
        to.to_string()
    } else if FinancialYear::exactly(period).is_some() {
        format!("{first}-{:02}", to.year() % 100)
    } else if query::period(&to.year().to_string()) == Some(period) {
        to.year().to_string()
    } else {
        format!("{from}..{to}")
    }
}
