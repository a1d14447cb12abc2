//! From nodes to record types: one declaration a record kind gives its fields, their documentation and their reading.
//!
//! [`record!`] makes a struct whose fields are all optional: a field that is missing or wrong has been answered with a fault, and the
//! others can still be checked, so that one run finds all there is to find. Nothing here knows what a field means.

use super::shape::{self, Definitions, Json};
use super::yaml::{Key, Kind, Node, is_gap};
use crate::fault::{Fault, Faults, Fix, Place, Placed, nearest};
use crate::rules::{self, r17, r40, r42};
use crate::value::date::Precision;
use crate::vocabulary::Term;
use std::ops::Deref;

/// Made from a node, or answered with a fault.
pub trait FromNode: Sized {
    /// Reads the node; `None` when a fault says why not.
    fn from_node(node: Node, faults: &mut Faults) -> Option<Self>;

    /// What may be written there, as far as the value alone can tell.
    fn shape(definitions: &mut Definitions) -> Json;
}

/// A list as written. What was refused in it is left out, and has been answered with a fault.
#[derive(Debug, Clone)]
pub struct List<T> {
    items: Vec<T>,
    /// Whether something in it, or the list itself, was refused.
    refused: bool,
}

impl<T> List<T> {
    /// Whether nothing was written, as against something that was refused: only the first is a gap to ask about.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.items.is_empty() && !self.refused
    }

    /// Whether nothing in it was refused.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !self.refused
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        List { items, refused: false }
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

/// A field of a record kind, for the schema and the documentation.
#[derive(Debug)]
pub struct Field {
    /// The key.
    pub name: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What it is for.
    pub doc: &'static str,
    /// What may be written there.
    pub shape: fn(&mut Definitions) -> Json,
}

impl Field {
    /// Its name as it is written in YAML.
    #[must_use]
    pub fn key(&self) -> String {
        key_of(self.name)
    }
}

/// What may be written where a list is wanted.
pub fn shape_of_list<T: FromNode>(definitions: &mut Definitions) -> Json {
    shape::list(T::shape(definitions))
}

/// Declares a record kind: `required name: T`, `optional name: T` or `list name: T`, each with its documentation.
///
/// The keys are the field names with `-` for `_`. Unknown and duplicate keys, missing required fields and values of the wrong
/// shape become faults; the struct is made all the same.
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident, $called:literal {
            $( $(#[doc = $field_doc:literal])* $mode:ident $field:ident: $type:ty, )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone)]
        pub struct $name {
            /// Where the record begins.
            pub place: $crate::fault::Place,
            $( $(#[doc = $field_doc])* pub $field: $crate::read::record::record!(@type $mode $type), )*
        }

        impl $name {
            /// The fields of this record kind, in the order in which they are usually written.
            pub const FIELDS: &'static [$crate::read::record::Field] = &[
                $( $crate::read::record::Field {
                    name: stringify!($field),
                    required: $crate::read::record::record!(@required $mode),
                    doc: concat!($($field_doc),*),
                    shape: $crate::read::record::record!(@shape $mode $type),
                }, )*
            ];
        }

        impl $crate::read::record::FromNode for $name {
            fn from_node(node: $crate::read::yaml::Node, faults: &mut $crate::fault::Faults) -> Option<Self> {
                let mut fields = $crate::read::record::Fields::open(node, $called, Self::FIELDS, faults)?;
                Some($name {
                    place: fields.place(),
                    $( $field: $crate::read::record::record!(@read $mode fields, stringify!($field), faults), )*
                })
            }

            fn shape(definitions: &mut $crate::read::shape::Definitions) -> $crate::read::shape::Json {
                definitions.record(stringify!($name), concat!($($doc),*), Self::FIELDS)
            }
        }
    };
    (@type required $type:ty) => { Option<$type> };
    (@type optional $type:ty) => { Option<$type> };
    (@type list $type:ty) => { $crate::read::record::List<$type> };
    (@required required) => { true };
    (@required optional) => { false };
    (@required list) => { false };
    (@shape required $type:ty) => { <$type as $crate::read::record::FromNode>::shape };
    (@shape optional $type:ty) => { <$type as $crate::read::record::FromNode>::shape };
    (@shape list $type:ty) => { $crate::read::record::shape_of_list::<$type> };
    (@read required $fields:ident, $name:expr, $faults:ident) => { $fields.required($name, $faults) };
    (@read optional $fields:ident, $name:expr, $faults:ident) => { $fields.optional($name, $faults) };
    (@read list $fields:ident, $name:expr, $faults:ident) => { $fields.list($name, $faults) };
}
pub(crate) use record;

/// A mapping while its fields are taken out.
#[derive(Debug)]
pub struct Fields {
    place: Place,
    called: &'static str,
    pairs: Vec<(Key, Option<Node>)>,
    /// Fields that unknown keys are probably meant for: that they are missing has been answered.
    misspelt: Vec<String>,
}

/// A field's name as it is written in YAML.
fn key_of(field: &str) -> String {
    field.trim_start_matches("r#").replace('_', "-")
}

impl Fields {
    /// Opens a mapping and answers keys that are unknown or written twice.
    pub fn open(node: Node, called: &'static str, known: &[Field], faults: &mut Faults) -> Option<Self> {
        let place = node.place;
        let Kind::Mapping(pairs) = node.kind else {
            faults.push(
                Fault::error("wrong-type", place, format!("{called} should be a mapping, but this is {}", node.describe()))
                    .expected("lines of `key: value`")
                    .mend("compare it with the example in content/README.md"),
            );
            return None;
        };
        let names: Vec<String> = known.iter().map(|field| key_of(field.name)).collect();
        let written: Vec<String> = pairs.iter().map(|(key, _)| key.text.clone()).collect();
        let mut kept: Vec<(Key, Option<Node>)> = Vec::with_capacity(pairs.len());
        let mut misspelt = Vec::new();
        for (key, value) in pairs {
            if !names.contains(&key.text)
                && let Some(fault) = rules::forbidden_key(called, &key.text, key.place)
            {
                faults.push(fault);
            } else if !names.contains(&key.text) {
                let meant = nearest(&key.text, names.iter().map(String::as_str));
                if let Some(fault) = r42::welsh_text(called, &key.text, key.place)
                    && !meant.is_some_and(|meant| meant.ends_with("-cy"))
                {
                    faults.push(fault);
                    continue;
                }
                let is_free = |name: &str| !written.iter().any(|other| other == name);
                let is_slip = meant.is_some_and(|meant| is_slip(&key.text, meant, &names) && is_free(meant));
                faults.push(unknown_key(&key, called, &names, meant, is_slip));
                misspelt.extend(meant.map(str::to_owned));
            } else if let Some((first, _)) = kept.iter().find(|(earlier, _)| earlier.text == key.text) {
                faults.push(
                    Fault::error("duplicate-key", key.place, format!("`{}` is written twice in {called}", key.text))
                        .label("again")
                        .also(first.place, "first written here")
                        .mend("keep one of the two; where both are true, put them under one key"),
                );
            } else {
                kept.push((key, Some(value)));
            }
        }
        Some(Fields { place, called, pairs: kept, misspelt })
    }

    /// Where the mapping begins.
    pub fn place(&self) -> Place {
        self.place
    }

    fn take(&mut self, field: &str) -> Option<Node> {
        let key = key_of(field);
        self.pairs.iter_mut().find(|(written, _)| written.text == key).and_then(|(_, node)| node.take())
    }

    /// A field that must be there.
    pub fn required<T: FromNode>(&mut self, field: &str, faults: &mut Faults) -> Option<T> {
        let Some(node) = self.take(field) else {
            let key = key_of(field);
            if self.misspelt.contains(&key) {
                return None;
            }
            let asked_by_a_rule = r17::missing_field(self.called, &key, self.place);
            faults.push(asked_by_a_rule.unwrap_or_else(|| {
                Fault::error("missing-field", self.place, format!("{} has no `{key}`", self.called))
                    .label("begins here")
                    .mend(format!("add a line `{key}: ...`; content/README.md says what belongs there"))
            }));
            return None;
        };
        T::from_node(node, faults)
    }

    /// A field that may be left out; an empty one counts as left out.
    pub fn optional<T: FromNode>(&mut self, field: &str, faults: &mut Faults) -> Option<T> {
        let node = self.take(field)?;
        if matches!(&node.kind, Kind::Scalar { text, .. } if text.trim().is_empty()) {
            return None;
        }
        T::from_node(node, faults)
    }

    /// A list that may be left out. What is wrong in it is answered; the rest is kept.
    pub fn list<T: FromNode>(&mut self, field: &str, faults: &mut Faults) -> List<T> {
        let Some(node) = self.take(field) else {
            return List { items: Vec::new(), refused: self.misspelt.contains(&key_of(field)) };
        };
        match node.kind {
            Kind::List(nodes) => {
                let written = nodes.len();
                let items: Vec<T> = nodes.into_iter().filter_map(|item| T::from_node(item, faults)).collect();
                List { refused: items.len() < written, items }
            }
            Kind::Scalar { ref text, plain: true } if is_gap(text) => List::from(Vec::new()),
            _ => {
                let key = key_of(field);
                faults.push(
                    Fault::error("wrong-type", node.place, format!("`{key}` should be a list, but this is {}", node.describe()))
                        .expected("a list: lines begun with `- `, or values in brackets: [a, b]")
                        .mend(format!("write `{key}: [...]`, even for a single value")),
                );
                List { items: Vec::new(), refused: true }
            }
        }
    }
}

/// Keys that stand for what is no conduct and no outcome: what was said about it, raised or started because of it.
const CONTEXT: [&str; 12] = [
    "appeal-for-funds",
    "background",
    "campaign",
    "comment",
    "context",
    "donations",
    "force-statement",
    "fundraising",
    "petition",
    "reaction",
    "statement",
    "tributes",
];

/// Whether a key is a name with a slip of one letter, and no other name is as near: then nobody need decide what was meant.
fn is_slip(written: &str, meant: &str, names: &[String]) -> bool {
    let distance = |name: &str| strsim::osa_distance(written, name);
    written.len() >= 4 && distance(meant) == 1 && names.iter().filter(|name| distance(name) <= 2).count() == 1
}

fn unknown_key(key: &Key, called: &str, names: &[String], meant: Option<&str>, is_slip: bool) -> Fault {
    let fault = Fault::error("unknown-key", key.place, format!("{called} has no field `{}`", key.text));
    match meant {
        _ if CONTEXT.contains(&key.text.as_str()) => fault.expected("conduct, what was found and what followed").mend(
            "tell it in a commentary that links to the case (content/commentary/); what the force or those concerned reply goes into \
             `responses` of the case",
        ),
        Some(name) => {
            let fault = fault.label(format!("did you mean `{name}`?")).mend(format!("write `{name}`"));
            if is_slip { fault.fix(Fix::Write(name.to_owned())) } else { fault }
        }
        None => fault
            .expected(format!("one of: {}", names.join(", ")))
            .mend("remove the line, or see content/README.md for the fields"),
    }
}

/// A value written as one scalar.
pub trait Scalar: Sized {
    /// Reads the text.
    ///
    /// # Errors
    /// When it is none of the type; the fault's place is filled in by the caller.
    fn from_text(text: &str, place: Place) -> Result<Self, Box<Fault>>;

    /// What may be written for it.
    fn shape(definitions: &mut Definitions) -> Json;
}

impl<T: Scalar> FromNode for Placed<T> {
    fn from_node(node: Node, faults: &mut Faults) -> Option<Self> {
        let place = node.place;
        let described = node.describe();
        let Kind::Scalar { text, plain } = node.kind else {
            faults.push(
                Fault::error("wrong-type", place, format!("a single value was expected, but this is {described}"))
                    .mend("write one value on the line; text that begins with [ or { needs quotes"),
            );
            return None;
        };
        if plain && is_gap(&text) {
            faults.push(
                Fault::error("empty-value", place, "there is no value here")
                    .mend("write the value, or `not-in-source` where the sources do not say; only a line that need not be there can be removed"),
            );
            return None;
        }
        match T::from_text(&text, place) {
            Ok(value) => Some(Placed { value, place }),
            Err(fault) => {
                faults.push(*fault);
                None
            }
        }
    }

    fn shape(definitions: &mut Definitions) -> Json {
        T::shape(definitions)
    }
}

impl Scalar for String {
    fn from_text(text: &str, place: Place) -> Result<Self, Box<Fault>> {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Err(Box::new(
                Fault::error("empty-value", place, "the text is empty")
                    .mend("write it; only a line that need not be there can be removed"),
            ));
        }
        // Bidirectional controls and other invisible characters make a line read otherwise than it is.
        if let Some(odd) = trimmed.chars().find(|c| is_invisible(*c)) {
            return Err(Box::new(
                Fault::error(
                    "invisible-character",
                    place,
                    format!("the text holds an invisible character (U+{:04X})", odd as u32),
                )
                .mend("delete it; it often comes along when text is pasted")
                .fix(Fix::Drop(odd)),
            ));
        }
        Ok(trimmed.to_owned())
    }

    fn shape(_: &mut Definitions) -> Json {
        shape::text()
    }
}

/// Control characters, bidirectional controls, line ends that editors do not show, tags, and zero-width characters other than the joiners
/// that scripts need.
pub fn is_invisible(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
        || matches!(c, '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
}

impl Scalar for bool {
    fn from_text(text: &str, place: Place) -> Result<Self, Box<Fault>> {
        match text {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(Box::new(
                Fault::error("wrong-type", place, format!("`{text}` is neither true nor false")).mend("write `true` or `false`"),
            )),
        }
    }

    fn shape(_: &mut Definitions) -> Json {
        Json::object([("type", "boolean".into())])
    }
}

impl Scalar for u32 {
    fn from_text(text: &str, place: Place) -> Result<Self, Box<Fault>> {
        let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        text.parse().ok().filter(|_| digits).ok_or_else(|| {
            Box::new(
                Fault::error("wrong-type", place, format!("`{text}` is not a whole number"))
                    .expected("digits only, such as 36")
                    .mend("write the number in digits, without a sign, point or separator"),
            )
        })
    }

    fn shape(_: &mut Definitions) -> Json {
        shape::whole()
    }
}

impl<T: Term> Scalar for T {
    fn from_text(text: &str, place: Place) -> Result<Self, Box<Fault>> {
        T::parse(text).ok_or_else(|| {
            let ids = T::all().iter().map(|term| term.id());
            let fault = unknown_id(text, T::TITLE, ids, place);
            let at = format!("; the built site lists the vocabulary at /vocabulary/#{}", T::LIST);
            if r40::is_placeholder(text) && T::all().iter().any(|term| term.is_gap()) {
                return Box::new(r40::gap_wanted(fault));
            }
            Box::new(if fault.label.is_empty() { Fault { mend: fault.mend.clone() + &at, ..fault } } else { fault })
        })
    }

    fn shape(definitions: &mut Definitions) -> Json {
        definitions.terms::<T>()
    }
}

/// The fault for an id that a closed list, or the content, does not hold.
pub fn unknown_id<'a>(text: &str, list: &str, known: impl IntoIterator<Item = &'a str>, place: Place) -> Fault {
    let known: Vec<&str> = known.into_iter().collect();
    let list = list.to_lowercase();
    let fault = Fault::error("unknown-id", place, format!("`{text}` is not a known {list}"));
    match nearest(text, known.iter().copied()) {
        Some(name) => fault.label(format!("did you mean `{name}`?")).mend(format!("write `{name}`, if that is what is meant")),
        None if known.is_empty() => fault.label("there is none").mend("remove it, or write first what it should name"),
        None if known.len() <= 24 => {
            let mut known = known;
            known.sort_unstable();
            fault.expected(format!("one of: {}", known.join(", "))).mend("choose one of these ids")
        }
        None => fault.mend("look the id up, and copy it as it is written there"),
    }
}

impl Scalar for Precision {
    fn from_text(text: &str, place: Place) -> Result<Self, Box<Fault>> {
        let found = Precision::ALL.into_iter().find(|precision| precision.id() == text);
        found.ok_or_else(|| Box::new(unknown_id(text, "precision", Precision::ALL.map(Precision::id), place)))
    }

    fn shape(definitions: &mut Definitions) -> Json {
        definitions.once("precision", |_| Json::object([("enum", Json::texts(Precision::ALL.map(Precision::id)))]))
    }
}
