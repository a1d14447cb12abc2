//! A Frictionless Data Package (specification 1.0): what the files of a folder hold, so that a program can check them.
//!
//! Entry point: [`json`]. `frictionless validate` reads it; it refuses a changed byte, a misspelt term, a row that is there twice and a
//! case of a force that is not there.

use super::Column;
use super::described::{Described, File, Origin, Terms};
use super::form::Kind;
use serde::Serialize;

/// The descriptor, to lie as `datapackage.json` beside the files.
#[must_use]
pub fn json(described: &Described) -> Vec<u8> {
    let date = described.date;
    super::pretty(&Package {
        profile: "tabular-data-package",
        name: &described.name,
        title: &described.title,
        description: &described.about,
        homepage: &described.page,
        // A date without leading noughts is a version in the sense of Semantic Versioning, and newer ones are higher.
        version: format!("{}.{}.{}", date.year(), date.month(), date.day()),
        created: format!("{date}T00:00:00Z"),
        licenses: vec![License::new(&described.terms)],
        contributors: vec![Contributor { title: &described.publisher, path: &described.contact, role: "publisher" }],
        resources: described.files.iter().map(|file| resource(file, &described.files)).collect(),
    })
}

#[derive(Serialize)]
struct Package<'a> {
    profile: &'static str,
    name: &'a str,
    title: &'a str,
    description: &'a str,
    homepage: &'a str,
    version: String,
    created: String,
    licenses: Vec<License<'a>>,
    contributors: Vec<Contributor<'a>>,
    resources: Vec<Resource<'a>>,
}

#[derive(Serialize)]
struct License<'a> {
    title: &'a str,
    path: &'a str,
}

impl<'a> License<'a> {
    fn new(terms: &'a Terms) -> Self {
        License { title: &terms.title, path: &terms.address }
    }
}

#[derive(Serialize)]
struct Contributor<'a> {
    title: &'a str,
    path: &'a str,
    role: &'static str,
}

#[derive(Serialize)]
struct Source<'a> {
    title: &'a str,
    path: &'a str,
}

impl<'a> Source<'a> {
    fn new(origin: &'a Origin) -> Self {
        Source { title: &origin.title, path: &origin.page }
    }
}

#[derive(Serialize)]
struct Resource<'a> {
    profile: &'static str,
    name: &'a str,
    path: String,
    description: &'static str,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    bytes: usize,
    hash: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    licenses: Vec<License<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<Source<'a>>,
    dialect: Dialect,
    schema: Schema,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dialect {
    delimiter: &'static str,
    line_terminator: &'static str,
    quote_char: &'static str,
    double_quote: bool,
    skip_initial_space: bool,
    header: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    fields: Vec<Field>,
    missing_values: [&'static str; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    primary_key: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<ForeignKey>,
}

#[derive(Serialize)]
struct Field {
    name: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'static str>,
    description: &'static str,
    #[serde(rename = "trueValues", skip_serializing_if = "Option::is_none")]
    true_values: Option<[&'static str; 1]>,
    #[serde(rename = "falseValues", skip_serializing_if = "Option::is_none")]
    false_values: Option<[&'static str; 1]>,
    constraints: Constraints,
}

#[derive(Serialize)]
struct Constraints {
    required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    unique: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<u8>,
    #[serde(rename = "enum", skip_serializing_if = "Option::is_none")]
    words: Option<Vec<&'static str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<String>,
}

#[derive(Serialize)]
struct ForeignKey {
    fields: &'static str,
    reference: Reference,
}

#[derive(Serialize)]
struct Reference {
    resource: &'static str,
    fields: &'static str,
}

fn resource<'a>(file: &'a File, all: &[File]) -> Resource<'a> {
    Resource {
        profile: "tabular-data-resource",
        name: &file.name,
        path: file.path(),
        description: file.about,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: file.bytes,
        hash: format!("sha256:{}", file.sha256),
        licenses: file.terms.iter().map(License::new).collect(),
        sources: file.origins.iter().map(Source::new).collect(),
        dialect: Dialect {
            delimiter: ",",
            line_terminator: "\r\n",
            quote_char: "\"",
            double_quote: true,
            skip_initial_space: false,
            header: true,
        },
        schema: Schema {
            fields: file.columns.iter().map(|column| field(column, &file.key())).collect(),
            missing_values: [""],
            primary_key: file.key(),
            foreign_keys: file.columns.iter().filter_map(|column| foreign_key(column, all)).collect(),
        },
    }
}

fn field(column: &Column, key: &[&str]) -> Field {
    let form = &column.form;
    let (kind, format) = match form.kind {
        Kind::Whole => ("integer", None),
        Kind::Number => ("number", None),
        Kind::Flag => ("boolean", None),
        Kind::Day if form.is_day() => ("date", None),
        Kind::Year => ("year", None),
        Kind::Address => ("string", Some("uri")),
        _ => ("string", None),
    };
    let flag = form.kind == Kind::Flag;
    // Where a cell holds several words, or a list is open, a pattern says what a closed list cannot.
    let words = form.words().filter(|_| !form.is_several());
    Field {
        name: column.name,
        kind,
        format,
        description: column.about,
        true_values: flag.then_some(["true"]),
        false_values: flag.then_some(["false"]),
        constraints: Constraints {
            required: form.always,
            unique: (key == [column.name]).then_some(true),
            minimum: (form.kind == Kind::Whole).then_some(0),
            pattern: if words.is_some() { None } else { form.pattern() },
            words,
        },
    }
}

/// Where the values of a column stand, if that table is in the same package.
fn foreign_key(column: &Column, all: &[File]) -> Option<ForeignKey> {
    let (table, there) = column.form.of.filter(|(table, _)| all.iter().any(|file| file.name == *table))?;
    Some(ForeignKey { fields: column.name, reference: Reference { resource: table, fields: there } })
}
