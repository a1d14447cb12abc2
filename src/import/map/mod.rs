//! An import map once it is well formed: what it names is there, and each dimension of a value has a place from which it comes.
//!
//! Entry point: [`check`], the only maker of a [`Map`].

mod check;

pub use check::check;

use super::areas::Areas;
use super::number::Decimal;
use super::period::Said;
use crate::fault::{Place, Placed};
use crate::read::raw::RawFigureSet;
use crate::vocabulary::{MissingMark, PeriodKind, Population, Unit};
use std::collections::{BTreeMap, BTreeSet};

type Text = Placed<String>;

/// The kind of period and the unit of a measure, as far as its dataset says them.
pub type Counts = (Option<PeriodKind>, Option<Unit>);

/// What the project holds that a map may name.
#[derive(Debug, Default)]
pub struct Known {
    /// Forces by all their names.
    pub areas: Areas,
    /// The ids of the source register.
    pub sources: BTreeSet<String>,
    /// The measures of the dataset with their kind of period and unit; `None` while there is no such dataset.
    pub measures: Option<BTreeMap<String, Counts>>,
    /// The categories of the dataset; `None` likewise.
    pub categories: Option<BTreeSet<String>>,
}

impl Known {
    /// Takes over what a dataset declares.
    pub fn describe(&mut self, set: &RawFigureSet) {
        let kind = |id: &Text, period: Option<PeriodKind>, unit: Option<Unit>| (id.value.clone(), (period, unit));
        let measures = set.measures.iter().filter_map(|measure| {
            let (period, unit) = (measure.period.as_ref().map(|p| p.value), measure.unit.as_ref().map(|u| u.value));
            measure.id.as_ref().map(|id| kind(id, period, unit))
        });
        self.measures = Some(measures.collect());
        self.categories =
            Some(set.categories.iter().filter_map(|category| category.id.as_ref()).map(|id| id.value.clone()).collect());
    }
}

/// What a label, a heading or the map says of a value, as far as it says it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dims {
    /// Whom it is about.
    pub area: Option<String>,
    /// When.
    pub period: Option<Said>,
    /// What is measured.
    pub measure: Option<String>,
    /// Who is counted.
    pub role: Option<Population>,
    /// How it is broken down.
    pub category: Option<String>,
}

impl Dims {
    /// What the other says where this says nothing.
    #[must_use]
    pub fn or(self, other: &Dims) -> Dims {
        Dims {
            area: self.area.or_else(|| other.area.clone()),
            period: self.period.or(other.period),
            measure: self.measure.or_else(|| other.measure.clone()),
            role: self.role.or(other.role),
            category: self.category.or_else(|| other.category.clone()),
        }
    }
}

/// What a column of labels says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gives {
    /// Whom the row is about.
    Area,
    /// When.
    Period,
    /// What is measured.
    Measure,
    /// Who is counted.
    Role,
    /// How it is broken down.
    Category,
}

/// A column of labels.
#[derive(Debug)]
pub struct Label {
    /// Its heading.
    pub column: Text,
    /// What it says.
    pub gives: Gives,
    /// From its words, in lower case, to ids.
    pub words: BTreeMap<String, String>,
    /// Whether an empty cell repeats the one above it.
    pub fill_down: bool,
}

/// A column of values.
#[derive(Debug)]
pub struct Values {
    /// Its heading.
    pub heading: Text,
    /// What it says of its values.
    pub dims: Dims,
}

/// A row that is a sum.
#[derive(Debug)]
pub struct RowTotal {
    /// Its label.
    pub row: Text,
    /// Whether it sums only the rows since the last total.
    pub block: bool,
    /// The area under which it is imported, if it is.
    pub area: Option<String>,
    /// By how much it may differ.
    pub within: Decimal,
}

/// A column that is a sum.
#[derive(Debug)]
pub struct ColumnTotal {
    /// Its heading.
    pub column: Text,
    /// The headings of what it sums.
    pub of: Vec<Text>,
    /// By how much it may differ.
    pub within: Decimal,
}

/// The period of all values, where the map gives it.
#[derive(Debug)]
pub enum Period {
    /// It stands above the table.
    Title(Place),
    /// In the map itself.
    Said(Said),
}

/// What is left out, and why.
#[derive(Debug)]
pub struct Skip {
    /// Label or heading.
    pub text: Text,
    /// Why.
    pub why: String,
}

/// A map.
#[derive(Debug)]
pub struct Map {
    /// Where it begins.
    pub place: Place,
    /// The dataset's id.
    pub figures: String,
    /// The source's id.
    pub source: String,
    /// The sheet.
    pub sheet: Option<Text>,
    /// A heading in the lowest row of headings.
    pub header: Text,
    /// How many rows of headings there are.
    pub header_rows: u32,
    /// Whether headings in upper rows hold for empty cells right of them.
    pub spread: bool,
    /// Words above the table.
    pub below: Option<Text>,
    /// Words in the first row below the table.
    pub ends: Option<Text>,
    /// What holds of all values.
    pub fixed: Dims,
    /// The period of all values.
    pub period: Option<Period>,
    /// Whether a bare year is the one to 31 March.
    pub to_march: bool,
    /// How many decimals are taken of a spreadsheet's numbers.
    pub decimals: Option<u32>,
    /// Columns of labels.
    pub labels: Vec<Label>,
    /// Columns of values.
    pub values: Vec<Values>,
    /// From shorthand, in lower case, to what it means.
    pub shorthand: BTreeMap<String, MissingMark>,
    /// Signs behind numbers that are known to change nothing, in lower case.
    pub marks: Vec<String>,
    /// Rows that are left out.
    pub skip_rows: Vec<Skip>,
    /// Columns that are left out.
    pub skip_columns: Vec<Skip>,
    /// Rows that are sums.
    pub row_totals: Vec<RowTotal>,
    /// Columns that are sums.
    pub column_totals: Vec<ColumnTotal>,
    /// Measures that the table replaces whole.
    pub replaces: Vec<String>,
}

/// Whether a text is what a map names: letter for letter but for case and blanks, with `*` for anything.
#[must_use]
pub fn is_like(pattern: &str, text: &str) -> bool {
    let fold = |text: &str| text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let (pattern, text) = (fold(pattern), fold(text));
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        match rest.split_once(part) {
            Some((_, behind)) => rest = behind,
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn a_star_stands_for_anything() {
        for (pattern, text) in [
            ("Total", "total"),
            ("Total*", "Total, all  forces"),
            ("*", ""),
            ("*2024*", "Year ending March 2024"),
            ("a*b*c", "aXbYc"),
            ("Table 3*", "Table  3"),
        ] {
            assert!(is_like(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("Total", "Totals"), ("Total*", "A total"), ("a*b*c", "acb"), ("ab*b", "ab"), ("", "x")] {
            assert!(!is_like(pattern, text), "{pattern} {text}");
        }
    }
}
