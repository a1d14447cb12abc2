//! What each column and each row of a table is, by its heading and its label as the map names them.

use super::grid::At;
use super::map::{Dims, Gives, Map, is_like};
use super::number::unmarked;
use super::period;
use super::table::Table;
use crate::fault::{Fault, Faults, Placed, nearest};

/// The parts of a table.
#[derive(Debug)]
pub struct Layout {
    /// The uppermost row of headings.
    pub headings: u32,
    /// The first row below the headings.
    pub first: u32,
    /// The first row that is no longer table.
    pub end: u32,
    /// What each column is.
    pub columns: Vec<Column>,
}

/// A column.
#[derive(Debug)]
pub struct Column {
    /// Its headings from above, without marks of footnotes.
    pub headings: Vec<String>,
    /// What it is.
    pub kind: Kind,
    /// Which of the map's column totals it is, if it is one.
    pub total: Option<usize>,
}

/// What a column is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Labels: which of the map's.
    Label(usize),
    /// Values, of which this is said.
    Values(Dims),
    /// A sum that is not imported.
    Total,
    /// Left out: why.
    Skipped(String),
    /// Nothing that the map names.
    NotMapped,
}

impl Column {
    /// All headings in one.
    #[must_use]
    pub fn heading(&self) -> String {
        self.headings.join(" / ")
    }

    /// Whether a map's word is meant for it.
    #[must_use]
    pub fn is_called(&self, pattern: &str) -> bool {
        is_like(pattern, &self.heading()) || self.headings.iter().any(|heading| is_like(pattern, heading))
    }
}

/// Finds the parts of a table.
pub fn layout(table: &Table, map: &Map, faults: &mut Faults) -> Option<Layout> {
    let (rows, width) = table.sheet.size();
    let words = |row: u32, column: u32| unmarked(&table.sheet.words(row, column)).text;
    let holds = |row: u32, pattern: &str| {
        (0..width).any(|column| is_like(pattern, &words(row, column)) && !words(row, column).is_empty())
    };
    let mut from = 0;
    if let Some(below) = &map.below {
        let Some(row) = (0..rows).find(|row| holds(*row, &below.value)) else {
            faults.push(not_there(below, "row", "look at the words above the table; `*` stands for anything"));
            return None;
        };
        from = row + 1;
    }
    let headers: Vec<u32> = (from..rows).filter(|row| holds(*row, &map.header.value)).collect();
    let Some(first_header) = headers.first().copied() else {
        faults.push(not_there(&map.header, "cell", "write a heading as the table has it; `*` stands for anything"));
        return None;
    };
    // A heading that is merged over several rows of headings stands in all of them: the lowest counts.
    let mut header = first_header;
    for row in headers.iter().copied().skip(1).take_while(|row| *row <= first_header + map.header_rows) {
        if row == header + 1 {
            header = row;
        }
    }
    if let Some(other) = headers.iter().copied().find(|row| *row > header)
        && map.ends.is_none()
        && map.below.is_none()
    {
        faults.push(
            Fault::error(
                "two-headings",
                map.header.place,
                format!("`{}` stands in rows {} and {}", map.header.value, header + 1, other + 1),
            )
            .expected("one row of headings, by which the table is found")
            .mend("say which table is meant: `below:` with words above it, and `ends:` with words below it"),
        );
        return None;
    }
    let headings = (header + 1).saturating_sub(map.header_rows).max(from);
    let end = map.ends.as_ref().map_or(Some(rows), |ends| (header + 1..rows).find(|row| holds(*row, &ends.value)));
    let Some(end) = end else {
        if let Some(ends) = &map.ends {
            faults.push(not_there(
                ends,
                "row below the headings",
                "leave `ends` out where the table goes on to the end of the sheet",
            ));
        }
        return None;
    };
    let columns = (0..width).map(|column| self::column(table, map, (headings, header), column, faults)).collect();
    let layout = Layout { headings, first: header + 1, end, columns };
    layout.answer_missing(map, faults);
    Some(layout)
}

fn not_there(named: &Placed<String>, what: &str, mend: &str) -> Fault {
    Fault::error("heading-not-found", named.place, format!("no {what} of the table is called `{}`", named.value)).mend(mend)
}

fn column(table: &Table, map: &Map, (top, bottom): (u32, u32), column: u32, faults: &mut Faults) -> Column {
    let mut headings: Vec<String> = Vec::new();
    for row in top..=bottom {
        let mut words = unmarked(&table.sheet.words(row, column)).text;
        if words.is_empty() && map.spread && row < bottom {
            let left = (0..column).rev().map(|column| unmarked(&table.sheet.words(row, column)).text);
            words = left.into_iter().find(|words| !words.is_empty()).unwrap_or_default();
        }
        if !words.is_empty() && headings.last() != Some(&words) {
            headings.push(words);
        }
    }
    let mut column_found = Column { headings, kind: Kind::NotMapped, total: None };
    if column_found.headings.is_empty() {
        return column_found;
    }
    let found = &column_found;
    let labels = map.labels.iter().enumerate().filter(|(_, label)| found.is_called(&label.column.value));
    let labels = labels.map(|(at, label)| (Kind::Label(at), label.column.place));
    let values = map.values.iter().filter(|values| found.is_called(&values.heading.value));
    let values = values.map(|values| (Kind::Values(values.dims.clone()), values.heading.place));
    let skips = map.skip_columns.iter().filter(|skip| found.is_called(&skip.text.value));
    let skips = skips.map(|skip| (Kind::Skipped(skip.why.clone()), skip.text.place));
    let mut kinds: Vec<_> = labels.chain(values).chain(skips).collect();
    let total = map.column_totals.iter().position(|total| found.is_called(&total.column.value));
    if let [(_, first), (_, second), ..] = kinds.as_slice() {
        faults.push(
            Fault::error("column-named-twice", *second, format!("the column `{}` is named twice by the map", found.heading()))
                .label("again")
                .also(*first, "first here")
                .expected("each column named once")
                .mend("write more of the heading in one of the two, so that it fits no other column"),
        );
    }
    column_found.total = total;
    if !kinds.is_empty() {
        column_found.kind = kinds.swap_remove(0).0;
    } else if total.is_some() {
        column_found.kind = Kind::Total;
    }
    column_found
}

impl Layout {
    /// Answers what the map names and the table has not.
    fn answer_missing(&self, map: &Map, faults: &mut Faults) {
        let named = map.labels.iter().map(|label| &label.column);
        let named = named.chain(map.values.iter().map(|values| &values.heading));
        let named = named.chain(map.skip_columns.iter().map(|skip| &skip.text));
        let named = named.chain(map.column_totals.iter().flat_map(|total| total.of.iter().chain([&total.column])));
        for named in named {
            if !self.columns.iter().any(|column| column.is_called(&named.value)) {
                let headings: Vec<String> =
                    self.columns.iter().map(Column::heading).filter(|heading| !heading.is_empty()).collect();
                let fault =
                    Fault::error("heading-not-found", named.place, format!("no column of the table is called `{}`", named.value))
                        .expected(format!("one of: {}", headings.join("; ")));
                let near = nearest(&named.value, headings.iter().map(String::as_str)).map(str::to_owned);
                let near = near.or_else(|| {
                    let low = named.value.to_lowercase();
                    headings.iter().find(|heading| nearest(&low, [heading.to_lowercase().as_str()]).is_some()).cloned()
                });
                faults.push(match near {
                    Some(near) => fault.label(format!("did you mean `{near}`?")).mend("write the heading as the table has it"),
                    None => fault.mend("write the heading as the table has it; `*` stands for anything"),
                });
            }
        }
        for label in &map.labels {
            let called: Vec<&Column> = self.columns.iter().filter(|column| column.is_called(&label.column.value)).collect();
            if let [first, second, ..] = called.as_slice() {
                let found =
                    format!("`{}` names two columns: `{}` and `{}`", label.column.value, first.heading(), second.heading());
                faults.push(
                    Fault::error("column-named-twice", label.column.place, found)
                        .expected("one column of labels")
                        .mend("write more of its heading"),
                );
            }
        }
    }

    /// What the headings of a column say, besides what the map says of it: a period.
    #[must_use]
    pub fn period_of(&self, column: u32) -> Option<period::Said> {
        let column = self.columns.get(column as usize)?;
        let mut said = column.headings.iter().filter_map(|heading| period::read(heading).or_else(|| period::find(heading)));
        said.next()
    }

    /// The columns that hold labels, each with which of the map's it is.
    pub fn labels(&self) -> impl Iterator<Item = (u32, usize)> {
        self.columns.iter().zip(0..).filter_map(|(column, at)| match column.kind {
            Kind::Label(label) => Some((at, label)),
            _ => None,
        })
    }

    /// The columns that hold numbers: values, and sums that are not imported.
    pub fn numbers(&self) -> impl Iterator<Item = (u32, &Column)> {
        self.columns
            .iter()
            .zip(0..)
            .filter(|(column, _)| matches!(column.kind, Kind::Values(_) | Kind::Total))
            .map(|(column, at)| (at, column))
    }
}

/// The words of the labels of a row, without marks of footnotes, with the columns in which they stand.
#[must_use]
pub fn labels_of(table: &Table, layout: &Layout, map: &Map, row: u32) -> Vec<(At, Gives, usize, String)> {
    layout
        .labels()
        .filter_map(|(column, which)| {
            let label = map.labels.get(which)?;
            let mut at = At { row, column };
            let mut words = unmarked(&table.sheet.words(row, column)).text;
            while words.is_empty() && label.fill_down && at.row > layout.first {
                at.row -= 1;
                words = unmarked(&table.sheet.words(at.row, column)).text;
            }
            Some((At { row, column }, label.gives, which, words))
        })
        .collect()
}
