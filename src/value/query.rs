//! Which published number a sentence states: what stands after `number:` in a link of prose.
//!
//! Entry point: [`Query::parse`]. Whether there is such a number is not known here; `bind` looks.
//!
//! A number is named by dataset, measure, area and period, and where needed by role and category, with strokes between:
//! `barred-list-national/barred/england-and-wales/2024-25`. Several are put together as a spreadsheet does: `sum(a,b)`. All of it is one
//! word without blanks, so that Markdown takes it for the destination of a link.

use super::figures::Period;
use super::financial_year::FinancialYear;
use jiff::civil::Date;

/// How deep one operation may stand in another.
const DEEPEST: usize = 4;
/// How many names a query may hold in all.
const MOST_NAMES: usize = 64;
/// Longest query, in bytes.
const LONGEST: usize = 2_000;

/// What yields a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Query {
    /// The number that is named, part by part.
    Named(Vec<String>),
    /// What several yield together.
    Of(Operation, Vec<Query>),
}

/// How numbers are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// All together.
    Sum,
    /// The first less the second.
    Difference,
    /// The first as a part of the second, per cent.
    Share,
    /// The lower end of the 95 per cent interval of that share.
    ShareLow,
    /// The upper end.
    ShareHigh,
    /// The first for every thousand of the second.
    Rate,
    /// The lower end of the 95 per cent interval of that rate.
    RateLow,
    /// The upper end.
    RateHigh,
    /// How many times the second the first is.
    Ratio,
    /// By how many per cent the second is more than the first.
    Rise,
    /// By how many per cent the second is less than the first.
    Fall,
    /// For how many areas there is a number.
    Count,
}

impl Operation {
    /// All, in the order in which they are listed.
    pub const ALL: [Operation; 12] = [
        Operation::Sum,
        Operation::Difference,
        Operation::Share,
        Operation::ShareLow,
        Operation::ShareHigh,
        Operation::Rate,
        Operation::RateLow,
        Operation::RateHigh,
        Operation::Ratio,
        Operation::Rise,
        Operation::Fall,
        Operation::Count,
    ];

    /// As written.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Operation::Sum => "sum",
            Operation::Difference => "difference",
            Operation::Share => "share",
            Operation::ShareLow => "share-low",
            Operation::ShareHigh => "share-high",
            Operation::Rate => "rate",
            Operation::RateLow => "rate-low",
            Operation::RateHigh => "rate-high",
            Operation::Ratio => "ratio",
            Operation::Rise => "rise",
            Operation::Fall => "fall",
            Operation::Count => "count",
        }
    }

    /// Whether it can be made of so many numbers.
    fn takes(self, numbers: usize) -> bool {
        match self {
            Operation::Sum => numbers >= 1,
            Operation::Count => numbers == 1,
            _ => numbers == 2,
        }
    }
}

/// Why a query cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QueryFault {
    /// An operation that is not known.
    UnknownOperation(String),
    /// An operation of another number of numbers than it takes.
    Takes(Operation),
    /// Neither a name nor an operation, or brackets that are not closed.
    Shape,
    /// Longer or deeper than any sentence asks for.
    TooMuch,
}

impl Query {
    /// Reads a query.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn parse(written: &str) -> Result<Self, QueryFault> {
        if written.len() > LONGEST {
            return Err(QueryFault::TooMuch);
        }
        let query = parse(written, 0)?;
        if query.names().len() > MOST_NAMES { Err(QueryFault::TooMuch) } else { Ok(query) }
    }

    /// The names in it, in order.
    #[must_use]
    pub fn names(&self) -> Vec<&[String]> {
        match self {
            Query::Named(parts) => vec![parts],
            Query::Of(_, of) => of.iter().flat_map(Query::names).collect(),
        }
    }
}

fn parse(written: &str, depth: usize) -> Result<Query, QueryFault> {
    if depth > DEEPEST {
        return Err(QueryFault::TooMuch);
    }
    let Some((name, rest)) = written.split_once('(') else {
        let parts: Vec<String> = written.split('/').map(str::to_owned).collect();
        let is_part = |part: &String| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.')
        };
        return if parts.iter().all(is_part) { Ok(Query::Named(parts)) } else { Err(QueryFault::Shape) };
    };
    let of = rest.strip_suffix(')').ok_or(QueryFault::Shape)?;
    let Some(operation) = Operation::ALL.into_iter().find(|known| known.id() == name) else {
        return Err(QueryFault::UnknownOperation(name.to_owned()));
    };
    let of: Vec<Query> = arguments(of)?.into_iter().map(|one| parse(one, depth + 1)).collect::<Result<_, _>>()?;
    if operation.takes(of.len()) { Ok(Query::Of(operation, of)) } else { Err(QueryFault::Takes(operation)) }
}

/// What stands between the commas of an operation, those of operations inside it left alone.
fn arguments(written: &str) -> Result<Vec<&str>, QueryFault> {
    let (mut found, mut from, mut depth) = (Vec::new(), 0, 0_usize);
    for (at, c) in written.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.checked_sub(1).ok_or(QueryFault::Shape)?,
            ',' if depth == 0 => {
                found.extend(written.get(from..at));
                from = at + 1;
            }
            _ => {}
        }
    }
    found.extend(written.get(from..));
    if depth == 0 { Ok(found) } else { Err(QueryFault::Shape) }
}

/// A period as a query writes it: `2024-25` (a financial year), `2024` (a calendar year), `2025-03-31` (a day), or two days with `..`
/// between them.
#[must_use]
pub fn period(written: &str) -> Option<Period> {
    if let Some((from, to)) = written.split_once("..") {
        let (from, to) = (day(from)?, day(to)?);
        return (from <= to).then_some(Period { from, to });
    }
    let number = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<i16>().ok()).flatten();
    match (written.len(), written.split_once('-')) {
        (4, None) => {
            let year = number(written).filter(|year| *year > 0)?;
            Some(Period { from: Date::new(year, 1, 1).ok()?, to: Date::new(year, 12, 31).ok()? })
        }
        (7, Some((first, second))) => {
            let (first, second) = (number(first).filter(|year| (1..9998).contains(year))?, number(second)?);
            ((first + 1) % 100 == second).then(|| FinancialYear(first + 1).period())
        }
        (10, Some(_)) => day(written).map(|day| Period { from: day, to: day }),
        _ => None,
    }
}

fn day(written: &str) -> Option<Date> {
    (written.len() == 10).then(|| written.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn named(parts: &str) -> Query {
        Query::Named(parts.split('/').map(str::to_owned).collect())
    }

    #[test]
    fn a_query_is_a_name_or_made_of_names() {
        assert_eq!(Query::parse("a/b/c/2024-25"), Ok(named("a/b/c/2024-25")));
        let share = Query::Of(
            Operation::Share,
            vec![Query::Of(Operation::Sum, vec![named("a/b"), named("c")]), named("d/2024-04-01..2025-03-31")],
        );
        assert_eq!(Query::parse("share(sum(a/b,c),d/2024-04-01..2025-03-31)"), Ok(share));
    }

    #[test]
    fn what_is_no_query_says_why() {
        assert_eq!(Query::parse("total(a)"), Err(QueryFault::UnknownOperation("total".to_owned())));
        assert_eq!(Query::parse("share(a)"), Err(QueryFault::Takes(Operation::Share)));
        for odd in ["", "a//b", "sum(a", "sum(a))", "sum()", "A/b", "sum(a)b", "a b"] {
            assert_eq!(Query::parse(odd), Err(QueryFault::Shape), "{odd}");
        }
        let deep = format!("{}a{}", "sum(".repeat(400), ")".repeat(400));
        assert_eq!(Query::parse(&deep), Err(QueryFault::TooMuch));
        assert_eq!(Query::parse(&format!("sum({}a)", "a,".repeat(64))), Err(QueryFault::TooMuch));
    }

    #[test]
    fn a_period_is_a_year_a_day_or_from_one_to_another() {
        assert_eq!(period("2024-25"), Some(FinancialYear(2025).period()));
        assert_eq!(period("1999-00"), Some(FinancialYear(2000).period()));
        assert_eq!(period("2024"), Some(Period { from: date(2024, 1, 1), to: date(2024, 12, 31) }));
        assert_eq!(period("2025-03-31"), Some(Period { from: date(2025, 3, 31), to: date(2025, 3, 31) }));
        assert_eq!(period("2013-04-01..2022-03-31"), Some(Period { from: date(2013, 4, 1), to: date(2022, 3, 31) }));
        for odd in ["2024-03", "2024-26", "24-25", "2024-02-30", "2024-03-31..2023-03-31", "-024", "barred", "20241"] {
            assert_eq!(period(odd), None, "{odd}");
        }
    }
}
