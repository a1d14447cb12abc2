//! Names added to the list: its text with the new entries after what stood there, byte for byte.

use super::keyed::Key;
use super::names::{open, open_keyed};
use super::scan::holds_name;
use super::term::{Term, Unfit};
use crate::check::{Keyed, Protected};
use crate::fault::Faults;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What a list begins with.
const HEAD: &str = "\
# Names that must never appear on the site, as keyed hashes. `answerable protect` adds to it, and every build holds the site against it.
# Without the key, which is kept elsewhere, nobody can tell which name a hash stands for. To take an entry out, delete its lines.
";

/// What was added.
#[derive(Debug, Default)]
pub struct Addition {
    /// The list's text as it is to be.
    pub text: String,
    /// The ids of new entries.
    pub added: Vec<String>,
    /// The ids of names that were in the list already.
    pub known: Vec<String>,
}

/// Why nothing was added.
#[derive(Debug)]
pub enum NotAdded {
    /// The entries that are there were made with another key.
    OtherKey(Faults),
    /// A line holds no name that can be looked for: which, from 1, and why.
    Unfit(usize, Unfit),
    /// The reason given for adding holds a name of the list.
    Named,
}

/// Adds names, one a line. Either all are in the list afterwards, or nothing is changed.
///
/// # Errors
/// When a name is unfit, or the key is not that of the list.
pub fn add(text: &str, list: &[Protected], names: &str, why: Option<&str>, key: &Key, date: Date) -> Result<Addition, NotAdded> {
    let before = open(list, key).map_err(NotAdded::OtherKey)?;
    let mut known: BTreeSet<[u8; 32]> = list.iter().map(|entry| entry.keyed.hash).collect();
    let mut addition = Addition { text: if text.is_empty() { HEAD.to_owned() } else { text.to_owned() }, ..Addition::default() };
    if !addition.text.ends_with('\n') {
        addition.text.push('\n');
    }
    let mut new = Vec::new();
    for (at, line) in names.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let term = Term::new(line).map_err(|unfit| NotAdded::Unfit(at + 1, unfit))?;
        let keyed = key.close(&term);
        let id = id(&keyed);
        if known.insert(keyed.hash) {
            addition.text.push_str(&entry(&id, &keyed, why, date));
            addition.added.push(id);
            new.push(keyed);
        } else {
            addition.known.push(id);
        }
    }
    let after = open_keyed(&new.iter().collect::<Vec<_>>(), key).unwrap_or_default();
    if why.is_some_and(|why| holds_name(why, &before) || holds_name(why, &after)) {
        return Err(NotAdded::Named);
    }
    Ok(addition)
}

fn id(keyed: &Keyed) -> String {
    format!("p-{}", hex(keyed.hash.iter().take(8)))
}

fn hex<'a>(bytes: impl IntoIterator<Item = &'a u8>) -> String {
    bytes.into_iter().map(|byte| format!("{byte:02x}")).collect()
}

fn entry(id: &str, keyed: &Keyed, why: Option<&str>, date: Date) -> String {
    // A JSON text is a YAML text.
    let why = why.map_or(String::new(), |why| format!("  why: {}\n", serde_json::Value::from(why)));
    format!("- id: {id}\n  added: {date}\n{why}  hash: {}\n  seal: {}\n", hex(&keyed.hash), hex(&keyed.seal))
}
