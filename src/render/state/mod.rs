//! What this publication holds, address by address: to be held against what was published before, and to be recorded.
//!
//! Entry point: [`state`]. Pages, their anchors and other files are taken from the site as it was rendered, so that nothing that is there
//! can be forgotten; numbers and outcomes from what they were rendered from.

mod figures;
mod scan;

pub use figures::{Figure, Figures};

use super::page::Scene;
use super::site::Site;
use crate::disclose::{Person, Public};
use crate::memory::{Entry, State};
use crate::recall::Recall;
use crate::render::address;
use crate::rules::Names;
use crate::summarise::outcomes::{OutcomeClass, year_of};
use crate::value::digest::Digest;
use crate::vocabulary::Term;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What lies in the site and is no promise: what machines ask for by itself, and what is said where nothing stands.
pub const NO_PROMISE: [&str; 7] = [
    "404.html",
    "robots.txt",
    "sitemap.xml",
    "_redirects",
    "manifest.json",
    "manifest.json.minisig",
    crate::render::installed::PATH,
];

/// What a site holds; of pages that are as they were, as it is recalled. `passing` are files that are no promise either: the look of pages, and pages that say that a record was withdrawn.
#[must_use]
pub fn state(site: &Site, passing: &BTreeSet<String>, figures: &Figures<'_>, scene: &Scene<'_>, recall: &dyn Recall) -> State {
    let named: Vec<&str> =
        scene.public.cases.iter().flat_map(|case| &case.people).filter_map(|person| person.name.as_deref()).collect();
    let names = Names::new(named.iter().copied());
    let with = Digest::of(format!("{}\n{}", scene.public.site.base_url, named.join("\n")).as_bytes());
    let files: Vec<(&str, &[u8])> =
        site.files().filter(|(path, _)| !NO_PROMISE.contains(path) && !passing.contains(*path)).collect();
    let scanned: Vec<Vec<(String, Entry)>> = files
        .par_iter()
        .map(|(path, bytes)| {
            let address = address_of(path);
            if !path.ends_with(".html") {
                return vec![(address, Entry::File)];
            }
            let from = recall.recalls().then(|| Digest::of(format!("scan {with} {}", Digest::of(bytes)).as_bytes()));
            let known = from.and_then(|from| scan::Page::from_line(&recall.text(from)?));
            let page = known.unwrap_or_else(|| scan::page(&String::from_utf8_lossy(bytes), &scene.public.site.base_url, &names));
            if let Some(from) = from {
                recall.made_text(from, &page.line());
            }
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
        let named = case.people.iter().filter(|person| person.name.is_some());
        state.named.extend(named.map(|person| format!("/{}", address::person(&case.id, &person.id))));
    }
    for (address, value) in outcomes(scene.public) {
        if let Some(entry) = state.entries.get_mut(&address) {
            *entry = Entry::Outcome(value);
        }
    }
    state
}

/// What holds for each person of a misconduct case, by address, as a release keeps it.
#[must_use]
pub fn outcomes(public: &Public) -> BTreeMap<String, String> {
    let cases = public.cases.iter().filter(|case| case.is_misconduct());
    let people = cases.flat_map(|case| case.people.iter().map(move |person| (case, person)));
    people
        .map(|(case, person)| (format!("/{}", address::person(&case.id, &person.id)), outcome(person, case.force.as_str())))
        .collect()
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
