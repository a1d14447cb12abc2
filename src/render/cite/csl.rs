//! A citation as CSL-JSON, which reference managers read: citationstyles.org, schema csl-data, version 1.0.2.

use super::{Citation, Kind};
use serde::Serialize;

/// An item. The schema asks for `type` and `id`.
#[derive(Debug, Clone, Serialize)]
pub struct Csl {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    title: String,
    author: Vec<Name>,
    #[serde(rename = "container-title")]
    container: String,
    publisher: String,
    issued: Day,
    version: String,
    note: String,
    #[serde(rename = "URL")]
    address: String,
}

/// The name of a body, which is never taken apart.
#[derive(Debug, Clone, Serialize)]
struct Name {
    literal: String,
}

#[derive(Debug, Clone, Serialize)]
struct Day {
    #[serde(rename = "date-parts")]
    parts: [[i16; 3]; 1],
}

impl Citation {
    /// The item.
    #[must_use]
    pub fn csl(&self) -> Csl {
        let date = self.edition.date();
        Csl {
            id: self.key.clone(),
            kind: match self.kind {
                Kind::Dataset => "dataset",
                Kind::Chart => "figure",
                Kind::Page => "webpage",
            },
            title: self.title.clone(),
            author: self.authors.iter().map(|author| Name { literal: author.clone() }).collect(),
            container: self.site.clone(),
            publisher: self.publisher.clone(),
            issued: Day { parts: [[date.year(), i16::from(date.month()), i16::from(date.day())]] },
            version: self.edition.words(),
            note: self.role.clone(),
            address: self.address.clone(),
        }
    }
}
