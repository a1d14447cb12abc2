//! What a rule or a fault means, for somebody who has just met it.
//!
//! Entry point: [`explain`]. A rule's page is its own text, as the site prints it. Of each fault `faults.txt` says what it means, and `examples.txt` holds
//! one as it is printed, taken from the fixtures of the tests; `tests/explain.rs` holds that no fault lacks its line, and writes the examples.
//!
//! What this module does not do: it finds no fault and mends none.

use crate::fault::nearest;
use crate::rules::{ALL, Decided, Rule};

const FAULTS: &str = include_str!("faults.txt");
const EXAMPLES: &str = include_str!("examples.txt");

/// What begins an example in `examples.txt`, before the fault's name.
const MARK: &str = "%% ";

/// Longest line of what is explained.
const WIDTH: usize = 100;

/// A fault, as it is explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning {
    /// Its name.
    pub name: &'static str,
    /// The number of the rule of publication to which it belongs.
    pub rule: Option<u8>,
    /// What it means.
    pub text: &'static str,
}

/// Every fault that the program can find, in the order in which they are told.
pub fn faults() -> impl Iterator<Item = Meaning> {
    FAULTS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let (head, text) = line.split_once(": ")?;
        let (name, rule) = match head.split_once(" R") {
            Some((name, rule)) => (name, rule.parse().ok()),
            None => (head, None),
        };
        Some(Meaning { name, rule, text })
    })
}

/// A fault as it is printed, from the fixtures of the tests.
#[must_use]
pub fn example(name: &str) -> Option<&'static str> {
    EXAMPLES.split(MARK).find_map(|part| part.strip_prefix(name)?.strip_prefix(['\r', '\n'])).map(str::trim_end)
}

/// Explains a rule, as R9, or a fault, as `source-missing`.
///
/// # Errors
/// When there is none of that name: the nearest, if one is near.
pub fn explain(name: &str) -> Result<String, Option<String>> {
    let name = name.trim();
    if let Some(number) = name.strip_prefix(['R', 'r']).and_then(|number| number.parse::<u8>().ok()) {
        return match ALL.iter().find(|rule| rule.number == number) {
            Some(rule) => Ok(told(rule)),
            None => Err(None),
        };
    }
    // As a fault prints it: `error[source-missing]`.
    let bare = name.rsplit('[').next().unwrap_or(name).trim_end_matches(']');
    match faults().find(|fault| fault.name == bare) {
        Some(fault) => Ok(meant(&fault)),
        None => Err(nearest(bare, faults().map(|fault| fault.name)).map(str::to_owned)),
    }
}

/// All names: of the rules with their titles, then of the faults.
#[must_use]
pub fn contents() -> String {
    let mut out = "Rules of publication:\n".to_owned();
    for rule in ALL {
        out.push_str(&format!("  {:<4} {}\n", rule.id(), rule.title));
    }
    out.push_str("\nFaults:\n");
    let mut names: Vec<&str> = faults().map(|fault| fault.name).collect();
    names.sort_unstable();
    out.push_str(&wrapped(&names.join(", "), "  "));
    out
}

fn meant(fault: &Meaning) -> String {
    let mut out = format!("{}\n\n{}", fault.name, wrapped(fault.text, "  "));
    if let Some(example) = example(fault.name) {
        out.push_str("\nAs it looks, with how to mend it:\n\n");
        out.push_str(&indented(example));
    }
    if let Some(rule) = fault.rule.and_then(|number| ALL.iter().find(|rule| rule.number == number)) {
        out.push_str(&format!(
            "\nIt belongs to rule {}: {}. `answerable explain {}` tells why.\n",
            rule.id(),
            rule.title,
            rule.id()
        ));
    }
    out
}

fn told(rule: &Rule) -> String {
    let mut out = format!("{}: {}\n\n", rule.id(), rule.title);
    for part in rule.text.split("\n\n") {
        match part.trim().strip_prefix("## ") {
            Some(heading) => out.push_str(&format!("{heading}\n\n")),
            None if part.trim_start().starts_with(['-', '|', '1', '`']) => out.push_str(&format!("{}\n", indented(part))),
            None => out.push_str(&format!("{}\n", wrapped(&without_links(part), "  "))),
        }
    }
    let decided = match rule.decided {
        Decided::Fully => "The program decides it wholly.".to_owned(),
        Decided::InForm(form) => format!("The program decides a narrower form: {}.", form.trim_end_matches('.')),
    };
    out.push_str(&format!("How far it is decided\n\n{}", wrapped(&decided, "  ")));
    let names: Vec<&str> = faults().filter(|fault| fault.rule == Some(rule.number)).map(|fault| fault.name).collect();
    if !names.is_empty() {
        out.push_str(&format!("\nIts faults\n\n{}", wrapped(&names.join(", "), "  ")));
    }
    out
}

/// `[words](address)` as `words (address)`; brackets that are no link stay.
fn without_links(text: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        match after.split_once(']') {
            Some((words, behind)) if behind.starts_with('(') && !words.contains('[') => {
                out.push_str(words);
                out.push(' ');
                rest = behind;
            }
            _ => {
                out.push('[');
                rest = after;
            }
        }
    }
    out + rest
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}").trim_end().to_owned() + "\n").collect()
}

/// Words in lines, each begun with the same blanks.
fn wrapped(text: &str, indent: &str) -> String {
    let (mut out, mut width) = (String::new(), 0);
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if width == 0 || width + 1 + length > WIDTH {
            out.push_str(if width == 0 { "" } else { "\n" });
            out.push_str(indent);
            width = indent.len();
        } else {
            out.push(' ');
            width += 1;
        }
        out.push_str(word);
        width += length;
    }
    out + "\n"
}
