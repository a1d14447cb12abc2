//! What a value may look like, as JSON Schema (draft 7), told by the same types that read it: for editors, which know nothing of this program.
//!
//! A shape is a little narrower than what is read, on purpose: an empty optional field and a number in quotes are read, and an editor marks them.
//! It is wider where only the rest of the content can tell: whether a source is in the register, or a date before another.

use super::record::Field;
use crate::value::date::YEARS;
use crate::vocabulary::{NOT_IN_SOURCE, Term};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::collections::BTreeMap;

/// JSON whose keys stay in the order in which they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `true` or `false`.
    Truth(bool),
    /// A whole number.
    Whole(i64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// An object.
    pub fn object<const N: usize>(pairs: [(&str, Json); N]) -> Self {
        Json::Object(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    /// A list of texts.
    pub fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Json::List(texts.into_iter().map(Json::from).collect())
    }

    /// The value of a key of an object.
    #[must_use]
    pub fn of(&self, wanted: &str) -> Option<&Json> {
        match self {
            Json::Object(pairs) => pairs.iter().find(|(key, _)| key == wanted).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The object with one more pair; anything else as it is.
    #[must_use]
    pub fn with(mut self, key: &str, value: Json) -> Self {
        if let Json::Object(pairs) = &mut self {
            pairs.push((key.to_owned(), value));
        }
        self
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Json::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Json::Text(text)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Truth(truth) => serializer.serialize_bool(*truth),
            Json::Whole(number) => serializer.serialize_i64(*number),
            Json::Text(text) => serializer.serialize_str(text),
            Json::List(items) => serializer.collect_seq(items),
            Json::Object(pairs) => {
                let mut map = serializer.serialize_map(Some(pairs.len()))?;
                for (key, value) in pairs {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

/// The shapes that others refer to, each told once: records, closed lists and dates.
#[derive(Debug, Default)]
pub struct Definitions(BTreeMap<String, Json>);

impl Definitions {
    /// A reference to a record's shape. `name` is that of its type.
    pub fn record(&mut self, name: &str, about: &str, fields: &[Field]) -> Json {
        let key = dashed(name.strip_prefix("Raw").unwrap_or(name));
        self.once(&key, |definitions| {
            let mut properties = Vec::with_capacity(fields.len());
            for field in fields {
                let described = Json::object([("description", plain(field.doc).into())]);
                let Json::Object(shape) = (field.shape)(definitions) else { continue };
                let whole = shape.into_iter().fold(described, |whole, (key, value)| whole.with(&key, value));
                properties.push((field.key(), whole));
            }
            let needed: Vec<Json> = fields.iter().filter(|field| field.required).map(|field| field.key().into()).collect();
            let object = Json::object([("description", plain(about).into()), ("type", "object".into())]);
            let object = object.with("properties", Json::Object(properties)).with("additionalProperties", Json::Truth(false));
            if needed.is_empty() { object } else { object.with("required", Json::List(needed)) }
        })
    }

    /// A reference to a closed list: its ids, each with its label and its definition.
    pub fn terms<T: Term>(&mut self) -> Json {
        self.once(T::LIST, |_| {
            let about: Vec<String> = T::all().iter().map(|term| format!("{}: {}", term.label(), term.definition())).collect();
            Json::object([
                ("title", T::TITLE.into()),
                ("enum", Json::texts(T::all().iter().map(|term| term.id()))),
                // Not of the standard, which has no place for it: editors show it beside each id.
                ("enumDescriptions", Json::texts(about.iter().map(String::as_str))),
            ])
        })
    }

    /// A reference to a shape that is told once.
    pub fn once(&mut self, key: &str, shape: impl FnOnce(&mut Self) -> Json) -> Json {
        if !self.0.contains_key(key) {
            // Kept free while it is made, for a record that holds its own kind.
            self.0.insert(key.to_owned(), Json::Truth(true));
            let made = shape(self);
            self.0.insert(key.to_owned(), made);
        }
        Json::object([("$ref", format!("#/definitions/{key}").into())])
    }

    /// What a shape is that refers to another.
    fn told<'a>(&'a self, shape: &'a Json) -> Option<&'a Json> {
        match shape.of("$ref") {
            Some(Json::Text(reference)) => self.0.get(reference.rsplit('/').next()?),
            _ => Some(shape),
        }
    }

    /// The fields of a record's shape, in their order; `None` for what is no record.
    #[must_use]
    pub fn fields_of<'a>(&'a self, shape: &'a Json) -> Option<Vec<(&'a str, &'a Json)>> {
        match self.told(shape)?.of("properties")? {
            Json::Object(fields) => Some(fields.iter().map(|(name, shape)| (name.as_str(), shape)).collect()),
            _ => None,
        }
    }

    /// The shape of the items of a list.
    #[must_use]
    pub fn items_of<'a>(&'a self, shape: &'a Json) -> Option<&'a Json> {
        self.told(shape)?.of("items")
    }

    /// The ids of a closed list that a shape refers to, as what may stand there or in its list, with the list's own id.
    #[must_use]
    pub fn ids_in<'a>(&'a self, shape: &Json) -> Option<(&'a str, Vec<&'a str>)> {
        if let Some(items) = shape.of("items") {
            return self.ids_in(items);
        }
        let Some(Json::Text(reference)) = shape.of("$ref") else { return None };
        let (key, Json::Object(told)) = self.0.get_key_value(reference.rsplit('/').next()?)? else { return None };
        let Some((_, Json::List(ids))) = told.iter().find(|(key, _)| key == "enum") else { return None };
        let text = |id: &'a Json| if let Json::Text(id) = id { Some(id.as_str()) } else { None };
        Some((key, ids.iter().filter_map(text).collect()))
    }

    /// All of them, in the order of their names.
    #[must_use]
    pub fn into_json(self) -> Json {
        Json::Object(self.0.into_iter().collect())
    }
}

/// A text that is not blank. One that looks like a number is read as the text it is.
pub fn text() -> Json {
    Json::object([("type", Json::texts(["string", "number"])), ("pattern", "\\S".into())])
}

/// A list of such values.
pub fn list(items: Json) -> Json {
    Json::object([("type", "array".into()), ("items", items)])
}

/// A whole number.
pub fn whole() -> Json {
    Json::object([("type", "integer".into()), ("minimum", Json::Whole(0)), ("maximum", Json::Whole(u32::MAX.into()))])
}

/// How a day of the calendar looks.
const DAY: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

/// A day.
pub fn day(definitions: &mut Definitions) -> Json {
    definitions.once("day", |_| {
        Json::object([
            ("type", "string".into()),
            ("pattern", DAY.into()),
            ("patternErrorMessage", "a day is wanted here, the year first: 2023-09-30".into()),
        ])
    })
}

/// A date as far as it is known.
pub fn date(definitions: &mut Definitions) -> Json {
    definitions.once("date", |_| Json::object([("anyOf", Json::List(date_forms()))]))
}

/// The same, or the words that say that no source gives one.
pub fn date_or_gap(definitions: &mut Definitions) -> Json {
    definitions.once("date-or-gap", |_| {
        let gap = Json::object([("const", NOT_IN_SOURCE.into()), ("description", "No source says when.".into())]);
        Json::object([("anyOf", Json::List(date_forms().into_iter().chain([gap]).collect()))])
    })
}

fn date_forms() -> Vec<Json> {
    let message = "a date is wanted here: a day (2023-09-30), a month (2023-09) or a year (2023)";
    vec![
        Json::object([
            ("type", "string".into()),
            ("pattern", "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$".into()),
            ("patternErrorMessage", message.into()),
        ]),
        Json::object([
            ("type", "integer".into()),
            ("minimum", Json::Whole((*YEARS.start()).into())),
            ("maximum", Json::Whole((*YEARS.end()).into())),
        ]),
    ]
}

/// A doc comment as a text: its lines joined, without links of Rust's.
pub fn plain(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `FigureSet` as `figure-set`.
fn dashed(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out
}
