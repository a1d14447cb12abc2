//! Addresses that the program makes from the records, and that go when nothing is left to make them from: the number of people warned in
//! a year, when the one record of it was withdrawn. Nobody withdrew the address and nobody could say where it leads, so the site itself
//! says that nothing stands there any more, and a build does not stop for it.
//!
//! What a person wrote or a source published is not among them: cases and people, steps, rows of datasets, headings of a text.

use crate::memory::moved::without_folder;
use crate::memory::{State, page_of};
use crate::summarise::worked_out::Worked;
use std::collections::{BTreeMap, BTreeSet};

/// Files that lie beside a page and are made with it.
const BESIDE: [&str; 2] = ["/citations.bib", "/citations.json"];

/// Pages whose parts without a point in their name are headings and drawings of a template: they come and go with what there is to show. That
/// none is lost by a change of the templates is for a test to hold (tests/history.rs). The parts of texts are people's own.
const PLANNED: [&str; 8] = ["/forces/", "/gaps/", "/figures/", "/cases/", "/coverage/", "/compare/", "/corrections/", "/data/"];

/// Those of the addresses ever published at which nothing stands now, and which were made here.
#[must_use]
pub fn no_more(ever: &BTreeSet<&str>, now: &State) -> BTreeSet<String> {
    let missing = ever.iter().filter(|address| !now.has(address));
    missing.filter(|address| is_made_here(address, now)).map(|address| (*address).to_owned()).collect()
}

/// Rows of datasets that stand on another page now, with where: a dataset that has grown has a page for each force, and no row's address
/// may die of it; nor of its shrinking again.
#[must_use]
pub fn elsewhere(ever: &BTreeSet<&str>, now: &State) -> BTreeMap<String, String> {
    let missing = ever.iter().filter(|address| address.starts_with("/figures/") && !now.has(address));
    let found = missing.filter_map(|address| {
        if let Some((id, part)) = address.strip_prefix("/figures/").and_then(|rest| rest.split_once('/'))
            && part.strip_suffix('/').is_some_and(|area| !area.contains(['/', '#']))
        {
            let whole = format!("/figures/{id}/");
            return now.has(&whole).then(|| ((*address).to_owned(), whole));
        }
        let (page, row) = address.split_once('#')?;
        let (id, part) = page.strip_prefix("/figures/")?.split_once('/')?;
        let area = row.split_once('.')?.0;
        let to = if part.is_empty() { format!("/figures/{id}/{area}/#{row}") } else { format!("/figures/{id}/#{row}") };
        now.has(&to).then(|| ((*address).to_owned(), to))
    });
    found.collect()
}

fn is_made_here(address: &str, now: &State) -> bool {
    let page = page_of(address);
    // The map of silence shows the newest years: the oldest goes as a new one comes.
    let is_list = page.starts_with("/gaps/") && address != page
        || page.starts_with("/cases/by-")
        || (page.starts_with("/compare/") && page != "/compare/");
    if without_folder(page) != page || BESIDE.iter().any(|file| page.ends_with(file)) || is_list {
        return true;
    }
    let Some((_, part)) = address.split_once('#').filter(|_| now.has(page)) else { return false };
    let is_planned = page == "/" || PLANNED.iter().any(|folder| page.starts_with(folder));
    is_worked_out(part) || (is_planned && !part.contains('.'))
}

/// Whether a part of a page is a number that this site makes.
fn is_worked_out(part: &str) -> bool {
    let (kind, rest) = part.split_once('.').unwrap_or((part, ""));
    !rest.is_empty() && (["records", "coverage", "sum"].contains(&kind) || Worked::ALL.iter().any(|what| what.id() == kind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::Entry;

    #[test]
    fn what_the_program_makes_may_go_and_what_people_wrote_may_not() {
        let standing = [
            "/",
            "/coverage/",
            "/figures/d/",
            "/methods/",
            "/forces/a/",
            "/forces/a/#rates",
            "/forces/b/",
            "/commentary/x/",
            "/commentary/y/#why",
            "/cases/n/n-1.html",
        ];
        let now = State { entries: standing.iter().map(|at| ((*at).to_owned(), Entry::Anchor)).collect(), ..State::default() };
        let goes = [
            "/forces/b/#records.warning.2020",
            "/forces/b/#left-rate.2020-04-01.2021-03-31",
            "/forces/b/#coverage.barred.2025",
            "/forces/b/#rates",
            "/forces/b/#all-new",
            "/#map-barred",
            "/coverage/#barred",
            "/figures/d/#marks",
            "/charts/forces/b/line.svg",
            "/embed/forces/b/line/",
            "/cases/by-outcome/warning/",
            "/cases/by-outcome/warning/#list",
            "/compare/left-rate/2020-21/",
            "/gaps/b/#barred.2017",
        ];
        let stays = [
            "/forces/a/",
            "/forces/c/",
            "/forces/c/#rates",
            "/commentary/x/#why",
            "/methods/#rates",
            "/figures/d/#b.left.police-officers.total.2020",
            "/cases/n/n-1.html#person.officer",
            "/cases/n/n-1.html#step.arrest",
        ];
        let ever: BTreeSet<&str> = goes.iter().chain(&stays).chain(&standing).copied().collect();
        assert_eq!(no_more(&ever, &now), goes.iter().map(|at| (*at).to_owned()).collect());
    }
}
