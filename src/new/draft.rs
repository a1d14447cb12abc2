//! A record as text, to be filled in by a person: what is known is written, what is wanted is left empty, and each field says what it is for.
//!
//! What is left empty is no text that could be published by mistake: `check` answers each such place, and how to mend it. What a field is for is
//! told by the type that reads it, so it cannot fall behind.

use super::question::Answers;
use crate::read::record::Field;
use crate::read::shape::{Definitions, Json, plain};

/// Longest line that is written.
const WIDTH: usize = 110;

/// Longest closed list whose ids are all written into the comment.
const MOST_IDS: usize = 14;

/// Fields that no new record has.
const FOR_LATER: [&str; 1] = ["corrections"];

/// What is written for a field.
#[derive(Debug, Clone)]
pub enum Value {
    /// A text, quoted where YAML asks for it.
    Text(String),
    /// A number, which needs no quotes.
    Number(String),
    /// Texts in brackets; none of them asks to be filled in.
    Texts(Vec<String>),
    /// Nothing yet.
    Wanted,
    /// A record.
    Record(Draft),
    /// Records, each begun with a dash.
    Records(Vec<Draft>),
}

/// A record while it is put together.
#[derive(Debug, Clone)]
pub struct Draft {
    fields: &'static [Field],
    given: Vec<(&'static str, Value)>,
}

impl Draft {
    /// A record of which nothing is known yet.
    #[must_use]
    pub fn of(fields: &'static [Field]) -> Self {
        Draft { fields, given: Vec::new() }
    }

    /// With a field; left to be filled in if there is no answer.
    #[must_use]
    pub fn text(self, key: &'static str, answer: Option<&str>) -> Self {
        self.with(key, answer.map_or(Value::Wanted, |answer| Value::Text(answer.to_owned())))
    }

    /// With fields by the answers that bear their names.
    #[must_use]
    pub fn answers(self, answers: &Answers, keys: &[&'static str]) -> Self {
        keys.iter().fold(self, |draft, key| draft.text(key, answers.one(key)))
    }

    /// With a field if there is an answer.
    #[must_use]
    pub fn text_if(self, key: &'static str, answer: Option<&str>) -> Self {
        if answer.is_some() { self.text(key, answer) } else { self }
    }

    /// With a list of ids or texts.
    #[must_use]
    pub fn texts(self, key: &'static str, answers: &[String]) -> Self {
        self.with(key, Value::Texts(answers.to_vec()))
    }

    /// The same if there are any.
    #[must_use]
    pub fn texts_if(self, key: &'static str, answers: &[String]) -> Self {
        if answers.is_empty() { self } else { self.texts(key, answers) }
    }

    /// With a value.
    #[must_use]
    pub fn with(mut self, key: &'static str, value: Value) -> Self {
        self.given.push((key, value));
        self
    }

    /// As it is written in a file, with a line end.
    #[must_use]
    pub fn print(&self) -> String {
        let mut out = String::new();
        self.print_into(&mut out, "", "");
        out
    }

    /// `first` stands before the first line that is no comment, `indent` before all others.
    fn print_into(&self, out: &mut String, first: &str, indent: &str) {
        let mut begun = false;
        let mut later = Vec::new();
        for field in self.fields {
            let key = field.key();
            let given = self.given.iter().find(|(name, _)| *name == key).map(|(_, value)| value);
            let value = match given {
                Some(value) => value,
                None if field.required => &Value::Wanted,
                None if FOR_LATER.contains(&key.as_str()) => continue,
                None => {
                    later.push((key, plain(field.doc)));
                    continue;
                }
            };
            // The dash that begins a record stands on a line of its own where a comment comes first, or the comment would be the list's.
            if !begun && !first.is_empty() {
                out.push_str(first.trim_end());
                out.push('\n');
            }
            begun = true;
            comment(out, indent, field);
            print_value(out, &key, value, indent);
        }
        if !later.is_empty() {
            out.push_str(&format!("{indent}# Where there is something to say, write it here without the #:\n"));
            let width = later.iter().map(|(key, _)| key.len()).max().unwrap_or(0) + 1;
            for (key, doc) in later {
                out.push_str(&format!("{indent}# {:<width$}  # {doc}\n", format!("{key}:")));
            }
        }
    }
}

/// What a field is for, and which ids it takes.
fn comment(out: &mut String, indent: &str, field: &Field) {
    let mut definitions = Definitions::default();
    let shape = (field.shape)(&mut definitions);
    let any = if matches!(&shape, Json::Object(pairs) if pairs.iter().any(|(key, _)| key == "items")) { "Any" } else { "One" };
    let ids = match definitions.ids_in(&shape) {
        Some((_, ids)) if ids.len() <= MOST_IDS => format!(" {any} of: {}.", ids.join(", ")),
        Some((list, ids)) => {
            let some: Vec<&str> = ids.iter().take(4).copied().collect();
            format!(
                " {any} of {} ids: {} ... (/vocabulary/#{list} on the site; an editor offers them).",
                ids.len(),
                some.join(", ")
            )
        }
        None => String::new(),
    };
    for line in wrapped(&(plain(field.doc) + &ids), WIDTH.saturating_sub(indent.len() + 2)) {
        out.push_str(&format!("{indent}# {line}\n"));
    }
}

fn print_value(out: &mut String, key: &str, value: &Value, indent: &str) {
    match value {
        Value::Wanted => out.push_str(&format!("{indent}{key}:\n")),
        Value::Number(number) => out.push_str(&format!("{indent}{key}: {number}\n")),
        Value::Texts(texts) => {
            let texts: Vec<String> = texts.iter().map(|text| in_brackets(text)).collect();
            out.push_str(&format!("{indent}{key}: [{}]\n", texts.join(", ")));
        }
        Value::Text(text) if indent.len() + key.len() + 2 + text.chars().count() > WIDTH && is_foldable(text) => {
            out.push_str(&format!("{indent}{key}: >-\n"));
            for line in wrapped(text, WIDTH.saturating_sub(indent.len() + 2)) {
                out.push_str(&format!("{indent}  {line}\n"));
            }
        }
        Value::Text(text) => out.push_str(&format!("{indent}{key}: {}\n", scalar(text))),
        Value::Record(record) => {
            out.push_str(&format!("{indent}{key}:\n"));
            record.print_into(out, "", &format!("{indent}  "));
        }
        Value::Records(records) => {
            out.push_str(&format!("{indent}{key}:\n"));
            for record in records {
                record.print_into(out, &format!("{indent}  - "), &format!("{indent}    "));
            }
        }
    }
}

/// Words in lines of at most so many characters; a longer word has a line of its own.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Whether a text, folded at its blanks, reads back as it was.
fn is_foldable(text: &str) -> bool {
    text.split_whitespace().collect::<Vec<_>>().join(" ") == text && !text.chars().any(char::is_control)
}

/// A text as YAML's scalar: as it is where nothing in it means something to YAML, else in quotes, which JSON and YAML share.
#[must_use]
pub fn scalar(text: &str) -> String {
    const WORDS: [&str; 10] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n", "~"];
    let begins = text.starts_with(|c: char| c.is_alphanumeric());
    let means_something = text.contains(": ") || text.contains(" #") || text.ends_with(':') || text.trim() != text;
    let is_word = WORDS.contains(&text.to_lowercase().as_str());
    // Dates and years are no numbers here; what else looks like one is kept as it was written.
    let is_number = text.parse::<f64>().is_ok() && text.len() != 4;
    if begins && !means_something && !is_word && !is_number && !text.chars().any(char::is_control) {
        text.to_owned()
    } else {
        serde_json::to_string(text).unwrap_or_default()
    }
}

/// The same inside brackets, where commas and brackets mean something too.
fn in_brackets(text: &str) -> String {
    if text.contains([',', '[', ']', '{', '}']) { serde_json::to_string(text).unwrap_or_default() } else { scalar(text) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::{Faults, Files};
    use crate::read::raw::{RawAbout, RawProse};
    use crate::read::record::FromNode;
    use crate::read::yaml;
    use proptest::collection;
    use proptest::prelude::{prop_assert_eq, prop_assume, proptest};

    #[test]
    fn texts_are_quoted_where_yaml_would_read_them_otherwise() {
        for plain in ["Officer A", "2024-05", "2024", "it’s so", "a, b", "x#y"] {
            assert_eq!(scalar(plain), plain);
        }
        for quoted in ["yes", "12", "1.5", "a: b", "x #y", "- a", "'tis", "[a]", "end:", " a", "", "#a", "a\nb"] {
            assert_eq!(scalar(quoted), serde_json::to_string(quoted).unwrap());
        }
        assert_eq!(in_brackets("a, b"), "\"a, b\"");
    }

    proptest! {
        /// Whatever somebody answers is read back as it was.
        #[test]
        fn an_answer_is_read_back_as_it_was(text in "[ -~’é£–]{1,160}") {
            let text = text.trim();
            prop_assume!(!text.is_empty());
            let printed = Draft::of(RawProse::FIELDS).text("title", Some(text)).print();
            let (mut files, mut faults) = (Files::default(), Faults::default());
            let file = files.add("x.yaml".to_owned(), printed.as_str().into());
            let node = yaml::parse(&printed, file, 0, &files, &mut faults).and_then(|nodes| nodes.into_iter().next());
            let title = node.and_then(|node| RawProse::from_node(node, &mut faults)).and_then(|prose| prose.title);
            prop_assert_eq!(title.map(|title| title.value), Some(text.to_owned()), "{}", printed);
        }

        #[test]
        fn a_list_is_read_back_as_it_was(texts in collection::vec("[!-~][ -~]{0,20}[!-~]", 0..4)) {
            let printed = Draft::of(RawAbout::FIELDS).texts("forces", &texts).print();
            let (mut files, mut faults) = (Files::default(), Faults::default());
            let file = files.add("x.yaml".to_owned(), printed.as_str().into());
            let node = yaml::parse(&printed, file, 0, &files, &mut faults).and_then(|nodes| nodes.into_iter().next());
            let about = node.and_then(|node| RawAbout::from_node(node, &mut faults));
            let read: Vec<String> = about.into_iter().flat_map(|about| about.forces).map(|text| text.value).collect();
            prop_assert_eq!(read, texts, "{}", printed);
        }
    }

    #[test]
    fn a_record_says_what_its_fields_are_for() {
        let draft = Draft::of(RawAbout::FIELDS).texts("forces", &["northshire".to_owned()]);
        let text = "# Forces.\nforces: [northshire]\n# Where there is something to say, write it here without the #:\n\
                    # cases:    # Cases.\n# figures:  # Figure datasets.\n";
        assert_eq!(draft.print(), text);
    }
}
