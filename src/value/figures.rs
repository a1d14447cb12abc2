//! Published figures: datasets, their measures, and single observations.

use super::gaps::Gap;
use super::id::{CategoryId, DatasetId, ForceId, MeasureId, SourceId};
use crate::vocabulary::{Basis, Breakdown, MissingMark, PeriodKind, Population, Regime, Unit, Use};
use jiff::civil::Date;
use std::fmt;

/// A dataset: a description and its observations.
#[derive(Debug, Clone)]
pub struct FigureSet {
    /// Its permanent id.
    pub id: DatasetId,
    /// The file of its table, as a maintainer names it: `content/figures/barred.csv`. For telling where a value was changed.
    pub table: String,
    /// Its title.
    pub title: String,
    /// Who published the figures.
    pub publisher: String,
    /// What it counts, in a sentence or two.
    pub description: String,
    /// On what terms it may be used.
    pub licence: Licence,
    /// What is measured.
    pub measures: Vec<Measure>,
    /// How observations are broken down, in the order in which they are shown.
    pub categories: Vec<Category>,
    /// Dates at which the series breaks.
    pub breaks: Vec<Break>,
    /// What to bear in mind.
    pub caveats: Vec<String>,
    /// The day a maintainer last held the table against what it was taken from.
    pub checked: Option<Date>,
    /// Why its small numbers may be shown; `None` where they are held back like all others.
    pub already_public: Option<AlreadyPublic>,
    /// What is declared to be missing, and why.
    pub gaps: Vec<Gap>,
    /// How many months after the end of a period its publisher gives out the figures.
    pub published_after: Option<u32>,
    /// The observations: nation first, then forces by id, newest first within each.
    pub observations: Vec<Observation>,
}

impl FigureSet {
    /// The measure with an index that an observation carries.
    #[must_use]
    pub fn measure(&self, observation: &Observation) -> &Measure {
        &self.measures[observation.measure]
    }

    /// Under which conduct rules the matters fall that an observation counts.
    #[must_use]
    pub fn regime(&self, observation: &Observation) -> Regime {
        let measure = self.measure(observation);
        let Period { from, to } = observation.period;
        measure.regime.unwrap_or_else(|| Regime::of(measure.basis, from, to))
    }

    /// The category with an index that an observation carries.
    #[must_use]
    pub fn category(&self, observation: &Observation) -> &Category {
        &self.categories[observation.category]
    }
}

/// Why small numbers of a dataset hide nothing, in a sentence that is printed with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AlreadyPublic {
    /// A law makes the counts public (rule R32): which one.
    ByLaw(String),
    /// Each thing that is counted has been published by itself, so that anybody can count them: where.
    OneByOne(String),
}

/// On what terms figures may be used.
#[derive(Debug, Clone)]
pub struct Licence {
    /// Its name, or what a copy stated.
    pub name: String,
    /// Where it can be read.
    pub address: Option<String>,
    /// Whether the whole table may be handed on.
    pub reprint: Reprint,
    /// A remark.
    pub note: Option<String>,
}

/// Whether a dataset may be reprinted whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reprint {
    /// It may: it is in the bulk downloads.
    Whole,
    /// Its facts are shown force by force with attribution; it is left out of bulk downloads.
    ByForce,
}

/// Something counted or measured.
#[derive(Debug, Clone)]
pub struct Measure {
    /// Its id within the dataset.
    pub id: MeasureId,
    /// As printed.
    pub label: String,
    /// What exactly it counts.
    pub definition: String,
    /// In what unit.
    pub unit: Unit,
    /// On what basis something is counted in a period.
    pub basis: Basis,
    /// What kind of period its observations cover.
    pub period: PeriodKind,
    /// What the site's own pages take it for.
    pub usage: Option<Use>,
    /// Under which conduct rules its matters fall, where the source says it and the period alone would not tell.
    pub regime: Option<Regime>,
    /// Of which two measures it is the rate: what is divided, and by what (rule R36).
    pub of: Option<[MeasureRef; 2]>,
    /// The measure that counts the same thing, where another source gives other values for it (rule R37).
    pub same_as: Option<MeasureRef>,
    /// By what it narrows down what another measure counts, where it does.
    pub by: Vec<Breakdown>,
    /// The measure of which it counts a part.
    pub part_of: Option<MeasureId>,
}

/// A measure of this dataset or of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureRef {
    /// The other dataset.
    pub dataset: Option<DatasetId>,
    /// The measure.
    pub measure: MeasureId,
}

/// The id of the category that takes in everything.
pub const TOTAL: &str = "total";

/// One way in which a measure is broken down.
#[derive(Debug, Clone)]
pub struct Category {
    /// Its id within the dataset.
    pub id: CategoryId,
    /// As printed.
    pub label: String,
    /// What it takes in, where the label does not say.
    pub definition: Option<String>,
    /// By what it breaks the numbers down; empty for [`TOTAL`] alone.
    pub by: Vec<Breakdown>,
    /// The categories of which it is a part; where none is written, [`TOTAL`], unless it breaks down by nothing.
    pub part_of: Vec<CategoryId>,
}

/// A date at which a series stops being comparable.
#[derive(Debug, Clone)]
pub struct Break {
    /// From this date on.
    pub at: Date,
    /// Why.
    pub text: String,
}

/// Whom a figure is about: one force, or England and Wales together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// England and Wales.
    Nation,
    /// One force.
    Force(ForceId),
}

/// The id under which the content writes [`Area::Nation`].
pub const NATION: &str = "england-and-wales";

impl Area {
    /// As written in the content.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Area::Nation => NATION,
            Area::Force(id) => id.as_str(),
        }
    }
}

/// A period, both days included; a snapshot begins and ends on the same day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
}

/// A number, or why there is none. A missing value is never zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// The number as published.
    Number(Number),
    /// A mark such as `[x]`.
    Missing(MissingMark),
}

impl Value {
    /// A number as tables write it, without separators, or a mark; `None` for anything else.
    #[must_use]
    pub fn parse(cell: &str) -> Option<Self> {
        if let Some(mark) = MissingMark::from_mark(cell) {
            return Some(Value::Missing(mark));
        }
        let (whole, decimals) = cell.split_once('.').unwrap_or((cell, ""));
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let unsigned = whole.strip_prefix('-').unwrap_or(whole);
        let well_formed = !unsigned.is_empty()
            && digits(unsigned)
            && digits(decimals)
            && cell.len() <= 18
            && (decimals.is_empty() != cell.contains('.'));
        let value = cell.parse::<f64>().ok().filter(|_| well_formed)?;
        Some(Value::Number(Number { value, decimals: u8::try_from(decimals.len()).unwrap_or(0) }))
    }

    /// Whether both tell the same, with however many decimals they are written.
    #[must_use]
    pub fn tells_same(self, other: Value) -> bool {
        match (self.number(), other.number()) {
            (None, None) => self == other,
            (one, another) => one == another,
        }
    }

    /// Whether there is a number that may not be shown: not the same as one that nobody has.
    #[must_use]
    pub fn is_suppressed(self) -> bool {
        self == Value::Missing(MissingMark::Suppressed)
    }

    /// The number, if there is one.
    #[must_use]
    pub fn number(self) -> Option<f64> {
        match self {
            Value::Number(number) => Some(number.value),
            Value::Missing(_) => None,
        }
    }
}

impl fmt::Display for Value {
    /// As tables write it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Number(number) => write!(f, "{:.*}", usize::from(number.decimals), number.value),
            Value::Missing(mark) => f.write_str(mark.mark()),
        }
    }
}

/// A published number with the decimals with which it was published.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number {
    /// Finite.
    pub value: f64,
    /// Digits after the point, as published.
    pub decimals: u8,
}

/// One published value.
#[derive(Debug, Clone)]
pub struct Observation {
    /// The line of the table in which it stands, from 1.
    pub line: u32,
    /// Whom it is about.
    pub area: Area,
    /// When.
    pub period: Period,
    /// Index into the dataset's measures.
    pub measure: usize,
    /// Who is counted.
    pub population: Population,
    /// Index into the dataset's categories.
    pub category: usize,
    /// The value.
    pub value: Value,
    /// Where it was published.
    pub sources: Vec<SourceId>,
    /// Where in the source it stands: a table or a page; `None` where that was not recorded.
    pub at: Option<String>,
    /// A remark.
    pub note: Option<String>,
}
