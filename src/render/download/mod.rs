//! Downloads: tidy tables of what the pages show, each as CSV and as JSON, whole and for each force.
//!
//! A table is declared once ([`tables`]): its columns with their descriptions feed the CSV, the JSON and the page that describes them.

pub mod disputes;
mod format;
pub mod tables;

pub use format::{csv, json};

/// A table of text, ready to be written in any format.
#[derive(Debug)]
pub struct Table {
    /// Its name, which is that of its files.
    pub name: &'static str,
    /// What a row is.
    pub about: &'static str,
    /// Its columns.
    pub columns: &'static [Column],
    /// Its rows, a value for each column.
    pub rows: Vec<Vec<Value>>,
}

/// A column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub about: &'static str,
}

/// A value of a table. Absent is not zero and not an empty text.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text; several values are parted by `; `.
    Text(String),
    /// A number, written as given.
    Number(String),
    /// True or false.
    Flag(bool),
    /// Does not apply.
    Absent,
}

impl Value {
    /// A text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Value::Text(text.into())
    }

    /// A text, or absent.
    #[must_use]
    pub fn maybe(text: Option<impl Into<String>>) -> Self {
        text.map_or(Value::Absent, |text| Value::Text(text.into()))
    }

    /// A whole number.
    #[must_use]
    pub fn number(number: impl Into<u64>) -> Self {
        Value::Number(number.into().to_string())
    }
}
