//! Downloads: tidy tables of what the pages show, each as CSV and as JSON, whole and for each force.
//!
//! A table is declared once ([`tables`]): its columns, with what each holds and may hold, feed the CSV, the JSON, the page that describes
//! them, and the metadata beside them ([`package`], [`csvw`]).

pub(super) mod all;
pub mod changes;
pub mod corrections;
pub mod csvw;
pub mod described;
pub mod disputes;
pub mod form;
mod format;
pub mod ods;
pub mod package;
pub mod reviews;
pub mod tables;
pub(super) mod zip;

pub use format::{csv, json};

use form::Form;
use serde::Serialize;

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
    /// What it may hold.
    pub form: Form,
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

/// JSON on many lines, for metadata that people read too.
fn pretty(value: &impl Serialize) -> Vec<u8> {
    // Writing texts and numbers into memory cannot fail.
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
