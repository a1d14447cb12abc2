//! What is told of tables beside the tables: whose they are, on what terms, as of when, and what each file holds.
//!
//! [`super::package`] and [`super::csvw`] write it down, each in the words of its standard. Nothing here knows a record.

use super::{Column, Table, Value};
use jiff::civil::Date;
use sha2::{Digest, Sha256};

/// Tables that lie in one folder.
#[derive(Debug, Clone)]
pub struct Described {
    /// Small letters, figures and hyphens.
    pub name: String,
    /// For people.
    pub title: String,
    /// What they hold and what they leave out.
    pub about: String,
    /// The page on which they are offered.
    pub page: String,
    /// The day as of which they were made.
    pub date: Date,
    /// Who publishes them.
    pub publisher: String,
    /// Where the publisher is reached.
    pub contact: String,
    /// The terms of what is our own.
    pub terms: Terms,
    /// The tables.
    pub files: Vec<File>,
}

/// On what terms something may be used.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Terms {
    /// The licence's name, or what a copy stated.
    pub title: String,
    /// Where it can be read; for what states none, the page that says so.
    pub address: String,
}

/// Where figures were published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Publisher and title.
    pub title: String,
    /// The page here that describes it.
    pub page: String,
}

/// A table as it was written as CSV.
#[derive(Debug, Clone)]
pub struct File {
    /// Its name, which with `.csv` is that of the file.
    pub name: String,
    /// What a row is.
    pub about: &'static str,
    /// Its columns.
    pub columns: &'static [Column],
    /// The file's length.
    pub bytes: usize,
    /// The file's SHA-256, as hex digits.
    pub sha256: String,
    /// On what terms it may be used, where those of the whole do not hold; several where rows differ.
    pub terms: Vec<Terms>,
    /// Whose figures it holds.
    pub origins: Vec<Origin>,
}

impl File {
    /// A table and the bytes of its CSV, as a file of a name.
    #[must_use]
    pub fn new(name: &str, table: &Table, csv: &[u8]) -> Self {
        File {
            name: name.to_owned(),
            about: table.about,
            columns: table.columns,
            bytes: csv.len(),
            sha256: Sha256::digest(csv).iter().map(|byte| format!("{byte:02x}")).collect(),
            terms: Vec::new(),
            origins: Vec::new(),
        }
    }

    /// The same, with the terms and the origins of its rows.
    #[must_use]
    pub fn of(self, mut terms: Vec<Terms>, origins: Vec<Origin>) -> Self {
        terms.sort();
        terms.dedup();
        File { terms, origins, ..self }
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}.csv", self.name)
    }

    /// The columns that tell a row from all others.
    #[must_use]
    pub fn key(&self) -> Vec<&'static str> {
        self.columns.iter().filter(|column| column.form.key).map(|column| column.name).collect()
    }
}

/// The first value of a table that its column does not admit, with the column's name; or a column whose cell is missing.
#[must_use]
pub fn misfit(table: &Table) -> Option<(&'static str, &Value)> {
    let cells = table.rows.iter().flat_map(|row| table.columns.iter().zip(row));
    cells.into_iter().find(|(column, value)| !column.form.admits(value)).map(|(column, value)| (column.name, value))
}
