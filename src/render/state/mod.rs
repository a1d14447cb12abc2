//! What this publication holds, address by address: to be held against what was published before, and to be recorded.
//!
//! Entry point: [`state`]. Pages, their anchors and other files are taken from the site as it was rendered, so that nothing that is there
//! can be forgotten; numbers and outcomes from what they were rendered from.

mod figures;
mod scan;

pub use figures::Figures;

use super::page::Scene;
use super::site::Site;
use crate::disclose::Person;
use crate::memory::{Entry, State};
use crate::render::address;
use crate::rules::Names;
use crate::summarise::outcomes::{OutcomeClass, year_of};
use crate::vocabulary::Term;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// What lies in the site and is no promise: what machines ask for by itself, and what is said where nothing stands.
const NO_PROMISE: [&str; 6] = ["404.html", "robots.txt", "sitemap.xml", "_redirects", "manifest.json", "manifest.json.minisig"];

/// What a site holds. `passing` are files that are no promise either: the look of pages, and pages that say that a record was withdrawn.
#[must_use]
pub fn state(site: &Site, passing: &BTreeSet<String>, figures: &Figures<'_>, scene: &Scene<'_>) -> State {
    let people = || scene.public.cases.iter().flat_map(|case| &case.people);
    let names = Names::new(people().filter_map(|person| person.name.as_deref()));
    let files: Vec<(&str, &[u8])> =
        site.files().filter(|(path, _)| !NO_PROMISE.contains(path) && !passing.contains(*path)).collect();
    let scanned: Vec<Vec<(String, Entry)>> = files
        .par_iter()
        .map(|(path, bytes)| {
            let address = address_of(path);
            if !path.ends_with(".html") {
                return vec![(address, Entry::File)];
            }
            let page = scan::page(&String::from_utf8_lossy(bytes), &names);
            // What frames an embed in another's page knows its whole address and no part of it.
            let anchors = page.anchors.iter().filter(|_| !path.starts_with("embed/"));
            let mut entries: Vec<(String, Entry)> =
                anchors.map(|anchor| (format!("{address}#{anchor}"), Entry::Anchor)).collect();
            entries.push((address, Entry::Page(page.digest)));
            entries
        })
        .collect();
    let mut state = State { entries: scanned.into_iter().flatten().collect(), named: BTreeSet::new() };
    for (address, figure) in &figures.all {
        // Only where a theme prints the row.
        if let Some(entry) = state.entries.get_mut(address) {
            *entry = Entry::figure(&figure.value);
        }
    }
    for case in &scene.public.cases {
        for person in &case.people {
            let address = format!("/{}", address::person(&case.id, &person.id));
            if person.name.is_some() {
                state.named.insert(address.clone());
            }
            if let Some(entry) = state.entries.get_mut(&address)
                && case.is_misconduct()
            {
                *entry = Entry::Outcome(outcome(person, case.force.as_str()));
            }
        }
    }
    state
}

/// The address of a file: for the index file of a folder, the folder.
#[must_use]
pub fn address_of(path: &str) -> String {
    let folder = path.strip_suffix("index.html").filter(|folder| folder.is_empty() || folder.ends_with('/'));
    format!("/{}", folder.unwrap_or(path))
}

/// What holds for a person, as a release keeps it.
fn outcome(person: &Person, force: &str) -> String {
    let year = year_of(person).map_or_else(|| "undated".to_owned(), |year| year.to_string());
    let class = OutcomeClass::of_person(person).id();
    let holds = person
        .current
        .as_ref()
        .map_or_else(|| "-; -".to_owned(), |current| format!("{}; {}", current.finding.id(), current.outcome.id()));
    format!("{force}; {class}; {year}; {}; {holds}", person.count)
}
