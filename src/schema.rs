//! JSON Schemas of the record kinds, for editors: they complete keys and ids, show what each is for, and mark what is wrong while it is typed.
//!
//! Entry points: [`all`], the files of `schema/`, and [`settings`], which tells an editor which file is of which kind. Made from the types that
//! read the records, so they cannot fall behind. Draft 7, which the YAML language server knows best.
//!
//! What this module does not do: a schema knows one file and not the rest of the content, so `check` stays the judge.

use crate::read::raw::{
    RawCase, RawFigureSet, RawForce, RawImportMap, RawMonitoring, RawPlaces, RawProgramme, RawPromise, RawProse, RawProtected,
    RawRedirect, RawReview, RawSite, RawSource, RawTranslation, RawWithdrawn,
};
use crate::read::record::{Field, FromNode};
use crate::read::shape::{Definitions, Json};

/// The folder of the schemas, below the project.
pub const FOLDER: &str = "schema";

/// Where VS Code and editors like it look which schema is for which file, below the project.
pub const SETTINGS: &str = ".vscode/settings.json";

/// A kind of file, and what may stand in it.
#[derive(Debug)]
pub struct Kind {
    /// The name of its schema.
    pub name: &'static str,
    /// What it is, as a title.
    title: &'static str,
    /// Which files are of it, below the project; none for front matter, which no editor reads as YAML.
    files: &'static [&'static str],
    /// Whether its records can be withdrawn, and then hold whatever they held.
    can_be_withdrawn: bool,
    /// Its fields.
    pub fields: &'static [Field],
    shape: fn(&mut Definitions) -> Json,
}

impl Kind {
    const fn of<T: FromNode>(
        name: &'static str,
        title: &'static str,
        files: &'static [&'static str],
        fields: &'static [Field],
    ) -> Self {
        Kind { name, title, files, can_be_withdrawn: false, fields, shape: T::shape }
    }

    const fn withdrawable(self) -> Self {
        Kind { can_be_withdrawn: true, ..self }
    }

    /// The file's name in the folder of schemas.
    #[must_use]
    pub fn file(&self) -> String {
        format!("{}.schema.json", self.name)
    }

    /// The shape of a record of this kind that was not withdrawn.
    #[must_use]
    pub fn record(&self, definitions: &mut Definitions) -> Json {
        (self.shape)(definitions)
    }

    /// The kind of a file by its path below the project; `None` for what is no YAML of records.
    #[must_use]
    pub fn of_file(path: &str) -> Option<&'static Kind> {
        let fits = |pattern: &str| match pattern.split_once("**/*") {
            Some((folder, ending)) => path.starts_with(folder) && path.ends_with(ending),
            None => path == pattern,
        };
        let is_other = |kind: &Kind| kind.files.iter().filter_map(|pattern| pattern.strip_prefix('!')).any(fits);
        KINDS.iter().find(|kind| !is_other(kind) && kind.files.iter().any(|pattern| fits(pattern)))
    }

    fn json(&self) -> Json {
        let mut definitions = Definitions::default();
        let mut record = (self.shape)(&mut definitions);
        if self.can_be_withdrawn {
            record = definitions.once(&format!("{}-or-withdrawn", self.name), |definitions| or_withdrawn(record, definitions));
        }
        let list = Json::object([("type", "array".into())]);
        Json::object([
            ("$schema", "http://json-schema.org/draft-07/schema#".into()),
            ("title", self.title.into()),
            // A file holds one record or a list of them.
            ("if", list),
            ("then", Json::object([("items", record.clone())])),
            ("else", record),
            ("definitions", definitions.into_json()),
        ])
    }
}

/// A record, or what was one: of a withdrawn record nothing is read but its id, and when and why it was withdrawn.
fn or_withdrawn(record: Json, definitions: &mut Definitions) -> Json {
    let properties = RawWithdrawn::FIELDS.iter().map(|field| (field.key(), (field.shape)(definitions))).collect();
    let withdrawn = Json::object([("required", Json::texts(["id", "withdrawn"])), ("properties", Json::Object(properties))]);
    Json::object([
        ("if", Json::object([("type", "object".into()), ("required", Json::texts(["withdrawn"]))])),
        ("then", withdrawn),
        ("else", record),
    ])
}

/// All kinds.
pub const KINDS: &[Kind] = &[
    Kind::of::<RawSite>("site", "The site", &["content/site.yaml"], RawSite::FIELDS),
    Kind::of::<RawForce>("force", "A police force", &["content/forces/**/*.yaml", "content/forces/**/*.yml"], RawForce::FIELDS),
    Kind::of::<RawSource>(
        "source",
        "An entry of the source register",
        &["content/sources/**/*.yaml", "content/sources/**/*.yml"],
        RawSource::FIELDS,
    ),
    Kind::of::<RawCase>("case", "A case record", &["content/cases/**/*.yaml", "content/cases/**/*.yml"], RawCase::FIELDS)
        .withdrawable(),
    Kind::of::<RawFigureSet>(
        "figures",
        "A figure dataset",
        &["content/figures/**/*.yaml", "content/figures/**/*.yml", "!content/figures/**/*.map.yaml"],
        RawFigureSet::FIELDS,
    )
    .withdrawable(),
    Kind::of::<RawImportMap>(
        "import-map",
        "How an official table is imported",
        &["content/figures/**/*.map.yaml"],
        RawImportMap::FIELDS,
    ),
    Kind::of::<RawReview>("review", "A review", &["content/reviews/**/*.yaml", "content/reviews/**/*.yml"], RawReview::FIELDS),
    Kind::of::<RawMonitoring>(
        "monitoring",
        "The monitoring of a force",
        &["content/monitoring/**/*.yaml", "content/monitoring/**/*.yml"],
        RawMonitoring::FIELDS,
    ),
    Kind::of::<RawProgramme>(
        "programme",
        "A programme of review",
        &["content/programmes/**/*.yaml", "content/programmes/**/*.yml"],
        RawProgramme::FIELDS,
    ),
    Kind::of::<RawPromise>(
        "promise",
        "A promise",
        &["content/promises/**/*.yaml", "content/promises/**/*.yml"],
        RawPromise::FIELDS,
    ),
    Kind::of::<RawPlaces>(
        "places",
        "The description of places",
        &["content/places/**/*.yaml", "content/places/**/*.yml"],
        RawPlaces::FIELDS,
    ),
    Kind::of::<RawRedirect>("redirect", "Redirects", &["content/redirects.yaml"], RawRedirect::FIELDS),
    Kind::of::<RawProtected>("protected", "Protected terms", &["content/protected.yaml"], RawProtected::FIELDS),
    Kind::of::<RawProse>("prose", "The front matter of commentary or of a page", &[], RawProse::FIELDS).withdrawable(),
    Kind::of::<RawTranslation>("translation", "The front matter of a translation into Welsh", &[], RawTranslation::FIELDS),
];

/// All schemas, each with its file's name in the folder [`FOLDER`].
#[must_use]
pub fn all() -> Vec<(String, String)> {
    KINDS.iter().map(|kind| (kind.file(), printed(&kind.json()))).collect()
}

/// The settings that tell VS Code which schema is for which file.
#[must_use]
pub fn settings() -> String {
    let of = |kind: &Kind| (format!("./{FOLDER}/{}", kind.file()), Json::texts(kind.files.iter().copied()));
    let schemas = KINDS.iter().filter(|kind| !kind.files.is_empty()).map(of).collect();
    printed(&Json::object([("yaml.schemas", Json::Object(schemas))]))
}

/// Laid out for people, with a line end.
fn printed(json: &Json) -> String {
    let text = serde_json::to_string_pretty(json).unwrap_or_default();
    text + "\n"
}

/// The line that tells an editor which schema a file is of; `depth` is how many folders below the project it lies.
#[must_use]
pub fn named_in(file: &str, depth: usize) -> String {
    format!("# yaml-language-server: $schema={}{FOLDER}/{file}\n", "../".repeat(depth))
}
