//! CSV on the Web (W3C, Metadata Vocabulary for Tabular Data): the same, for programs that read linked data.
//!
//! Entry points: [`table`], to lie as `NAME.csv-metadata.json` beside `NAME.csv`, where the standard has programs look; and [`group`], to
//! lie as `csv-metadata.json`, which alone can say that a value stands in another table.

use super::Column;
use super::described::{Described, File, Terms};
use super::form::{BETWEEN, Kind};
use serde::Serialize;

/// A table by itself.
#[must_use]
pub fn table(file: &File, described: &Described) -> Vec<u8> {
    let alone = Table { context: Some(CONTEXT), credit: Some(credit(described, &file.terms)), ..of(file, &[]) };
    super::pretty(&alone)
}

/// All tables of a folder.
#[must_use]
pub fn group(described: &Described) -> Vec<u8> {
    super::pretty(&Group {
        context: CONTEXT,
        title: &described.title,
        description: &described.about,
        credit: credit(described, &[]),
        tables: described
            .files
            .iter()
            .map(|file| Table {
                licence: file.terms.iter().map(|terms| Reference { id: terms.address.clone() }).collect(),
                ..of(file, &described.files)
            })
            .collect(),
    })
}

#[derive(Serialize, Clone, Copy)]
struct Context(&'static str, Language);

#[derive(Serialize, Clone, Copy)]
struct Language {
    #[serde(rename = "@language")]
    language: &'static str,
}

const CONTEXT: Context = Context("http://www.w3.org/ns/csvw", Language { language: "en" });

#[derive(Serialize)]
struct Group<'a> {
    #[serde(rename = "@context")]
    context: Context,
    #[serde(rename = "dc:title")]
    title: &'a str,
    #[serde(rename = "dc:description")]
    description: &'a str,
    #[serde(flatten)]
    credit: Credit,
    tables: Vec<Table>,
}

/// Whose it is, as of when, on what terms.
#[derive(Serialize)]
struct Credit {
    #[serde(rename = "dc:publisher")]
    publisher: String,
    #[serde(rename = "dc:license")]
    licence: Vec<Reference>,
    #[serde(rename = "dc:modified")]
    modified: Day,
    #[serde(rename = "dc:isPartOf")]
    page: Reference,
}

#[derive(Serialize)]
struct Reference {
    #[serde(rename = "@id")]
    id: String,
}

#[derive(Serialize)]
struct Day {
    #[serde(rename = "@value")]
    value: String,
    #[serde(rename = "@type")]
    kind: &'static str,
}

#[derive(Serialize)]
struct Table {
    #[serde(rename = "@context", skip_serializing_if = "Option::is_none")]
    context: Option<Context>,
    url: String,
    #[serde(rename = "dc:description")]
    description: &'static str,
    #[serde(rename = "dc:license", skip_serializing_if = "Vec::is_empty")]
    licence: Vec<Reference>,
    #[serde(flatten)]
    credit: Option<Credit>,
    dialect: Dialect,
    #[serde(rename = "tableSchema")]
    schema: Schema,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dialect {
    encoding: &'static str,
    line_terminators: [&'static str; 1],
    delimiter: &'static str,
    quote_char: &'static str,
    double_quote: bool,
    header: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    columns: Vec<CsvColumn>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    primary_key: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<ForeignKey>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CsvColumn {
    name: &'static str,
    titles: &'static str,
    #[serde(rename = "dc:description")]
    description: &'static str,
    datatype: Datatype,
    required: bool,
    null: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    separator: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Datatype {
    Base(&'static str),
    Format { base: &'static str, format: String },
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ForeignKey {
    column_reference: &'static str,
    reference: OtherColumn,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OtherColumn {
    resource: String,
    column_reference: &'static str,
}

fn credit(described: &Described, terms: &[Terms]) -> Credit {
    let own = std::slice::from_ref(&described.terms);
    let terms = if terms.is_empty() { own } else { terms };
    Credit {
        publisher: described.publisher.clone(),
        licence: terms.iter().map(|terms| Reference { id: terms.address.clone() }).collect(),
        modified: Day { value: described.date.to_string(), kind: "xsd:date" },
        page: Reference { id: described.page.clone() },
    }
}

fn of(file: &File, all: &[File]) -> Table {
    Table {
        context: None,
        url: file.path(),
        description: file.about,
        licence: Vec::new(),
        credit: None,
        dialect: Dialect {
            encoding: "utf-8",
            line_terminators: ["\r\n"],
            delimiter: ",",
            quote_char: "\"",
            double_quote: true,
            header: true,
        },
        schema: Schema {
            columns: file.columns.iter().map(column).collect(),
            primary_key: file.key(),
            foreign_keys: file.columns.iter().filter_map(|column| foreign_key(column, all)).collect(),
        },
    }
}

fn column(column: &Column) -> CsvColumn {
    let form = &column.form;
    let datatype = match form.kind {
        Kind::Whole => Datatype::Base("nonNegativeInteger"),
        Kind::Number => Datatype::Base("decimal"),
        Kind::Flag => Datatype::Base("boolean"),
        Kind::Day if form.is_day() => Datatype::Base("date"),
        Kind::Year => Datatype::Base("gYear"),
        Kind::Address => Datatype::Base("anyURI"),
        _ => form
            .one_pattern()
            .map_or(Datatype::Base("string"), |pattern| Datatype::Format { base: "string", format: format!("^({pattern})$") }),
    };
    CsvColumn {
        name: column.name,
        titles: column.name,
        description: column.about,
        datatype,
        required: form.always,
        null: "",
        separator: form.is_several().then_some(BETWEEN),
    }
}

/// Where the values of a column stand, if that table is in the same group.
fn foreign_key(column: &Column, all: &[File]) -> Option<ForeignKey> {
    let (table, there) = column.form.of?;
    let file = all.iter().find(|file| file.name == table)?;
    Some(ForeignKey { column_reference: column.name, reference: OtherColumn { resource: file.path(), column_reference: there } })
}
