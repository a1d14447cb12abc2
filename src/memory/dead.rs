//! Addresses that were published and lead nowhere now, worded for the person who will mend it.
//!
//! What belongs to a page that is gone is told with it, so that a dataset that was renamed is one fault and not a thousand.

use super::history::History;
use super::moved::{Leads, Moved, Redirect};
use super::state::{Entry, State, page_of};
use crate::fault::{Fault, Faults, FileId, Files, Place, nearest};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Where redirects are written.
const FILE: &str = "content/redirects.yaml";

/// How many addresses a fault names.
const NAMED: usize = 3;

/// Answers every address of any release that leads nowhere, and every redirect that is wrong.
#[must_use]
pub fn faults(history: &History, moved: &Moved, now: &State, date: Date, files: &Files) -> Faults {
    let mut faults = Faults::default();
    let ever = history.ever();
    for redirect in &moved.redirects {
        if moved.tombstones.contains(&redirect.from) {
            faults.push(
                Fault::error(
                    "redirect-over-withdrawn",
                    redirect.place,
                    format!("{} is said to lead elsewhere, and the record that stood there was withdrawn", redirect.from),
                )
                .label("begins here")
                .mend("delete the entry; whoever follows an old link is told that the record was withdrawn"),
            );
        } else if let Some(living) = living(redirect, moved, now) {
            faults.push(
                Fault::error(
                    "redirect-from-living",
                    redirect.place,
                    format!("{} is said to lead elsewhere, and {living} stands there", redirect.from),
                )
                .label("begins here")
                .mend("delete the entry, or take away what stands there; an address is never used for two things"),
            );
        } else if redirect.to.as_deref().is_some_and(|to| !MADE_AFTER.iter().any(|made| to.starts_with(made)))
            && !matches!(moved.leads(&redirect.from, now), Some(Leads::To(..) | Leads::Withdrawn(_)))
        {
            let to = redirect.to.as_deref().unwrap_or("");
            let known =
                now.entries.keys().filter(|known| page_of(known) == page_of(to) || !known.contains('#')).map(String::as_str);
            let near = nearest(to, known).map_or_else(String::new, |near| format!("; did you mean {near}?"));
            faults.push(
                Fault::error(
                    "redirect-leads-nowhere",
                    redirect.place,
                    format!("{} is said to lead to {to}, where nothing stands", redirect.from),
                )
                .label("begins here")
                .expected(format!("an address of this site as it is now{near}"))
                .mend("open the built site, copy the address from the browser's address line, and leave out the site's own"),
            );
        } else if !history.releases.is_empty() && !ever.iter().any(|address| address.starts_with(redirect.from.as_str())) {
            faults.push(
                Fault::warning("redirect-from-nowhere", redirect.place, format!("no release ever had {}", redirect.from))
                    .label("begins here")
                    .mend("look for a slip in `from`, or delete the entry"),
            );
        }
    }
    let dead: Vec<&str> = ever.iter().copied().filter(|address| moved.leads(address, now).is_none()).collect();
    let told = Told { ever: &ever, now, date, places: Places::new(history, files) };
    for (owner, addresses) in by_owner(&dead, now) {
        match moved.redirects.iter().find(|redirect| redirect.from == owner) {
            None => faults.push(told.fault(owner, &addresses)),
            Some(redirect) if moved.leads(owner, now).is_some() => faults.push(left_behind(redirect, &addresses)),
            // A redirect that leads nowhere has been answered above.
            Some(_) => {}
        }
    }
    faults
}

/// What of this site stands where a redirect leads away from: there, or below it, where hosts would lead away too.
fn living(redirect: &Redirect, moved: &Moved, now: &State) -> Option<String> {
    let from = redirect.from.as_str();
    let folder = format!("{}/", from.trim_end_matches('/'));
    let there = [from, folder.as_str(), from.strip_suffix("index.html").unwrap_or(from)];
    let stands = there.into_iter().find(|address| now.has(address)).map(str::to_owned);
    let of_program =
        || (MADE_AFTER.iter().any(|made| from.starts_with(made)) || moved.reserved.contains(from)).then(|| from.to_owned());
    let below = || {
        let below =
            now.entries.range(folder.clone()..).map(|(address, _)| address).take_while(|address| address.starts_with(&folder));
        below.into_iter().find(|_| !from.contains('#') && !from.ends_with(".html")).cloned()
    };
    stands.or_else(of_program).or_else(below)
}

/// Where the site tells of releases, which no state holds.
const MADE_AFTER: [&str; 3] = ["/releases/", "/changes/", "/feed.xml"];

/// The dead addresses by the page to which they belong: the highest page that is dead itself, or the living page of an anchor.
fn by_owner<'a>(dead: &[&'a str], now: &State) -> BTreeMap<&'a str, Vec<&'a str>> {
    let pages: BTreeSet<&str> = dead.iter().copied().filter(|address| is_page(address)).collect();
    let mut by_owner: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for address in dead {
        let page = page_of(address);
        let bare = super::moved::without_folder(page);
        let owner = if now.has(page) {
            page
        } else {
            let card = bare.strip_suffix(".png").filter(|_| bare != page).map(|page| format!("{page}/"));
            let owns = |dead: &&&str| **dead != "/" && (bare.starts_with(**dead) || card.as_deref() == Some(**dead));
            pages.iter().find(owns).copied().unwrap_or(page)
        };
        by_owner.entry(owner).or_default().push(address);
    }
    by_owner
}

fn is_page(address: &str) -> bool {
    !address.contains('#') && (address.ends_with('/') || address.ends_with(".html"))
}

/// A redirect of a page that has not all the parts which it had.
fn left_behind(redirect: &Redirect, addresses: &[&str]) -> Fault {
    let to = redirect.to.as_deref().unwrap_or("");
    let named: Vec<&str> =
        addresses.iter().take(NAMED).filter_map(|address| address.strip_prefix(redirect.from.as_str())).collect();
    let more = addresses.len().saturating_sub(NAMED);
    let list = if more > 0 { format!("{} and {more} more", named.join(", ")) } else { named.join(", ") };
    let first = addresses.first().copied().unwrap_or("");
    Fault::error(
        "redirect-leaves-behind",
        redirect.place,
        format!(
            "{} leads to {to}, and {} of what belonged to it {} not there: {list}",
            redirect.from,
            addresses.len(),
            if addresses.len() == 1 { "is" } else { "are" }
        ),
    )
    .label("begins here")
    .expected(EXPECTED)
    .mend(format!("add for each where it is told now: `- {{from: \"{first}\", to: /..., date: {}}}`; {OTHERWISE}", redirect.date))
}

/// What else may be done.
const OTHERWISE: &str = "if it is told no more, leave out `to` and give the reason under `why`; if this was a slip, put back what was there, with its id";

/// Folders of pages that are records of their own, which can be withdrawn.
const RECORDS: [&str; 3] = ["/cases/", "/commentary/", "/figures/"];

/// What else may be done with a record.
const WITHDRAWN: &str = "if this was a slip, put its file back, with its id; if it must not be told any more, keep of it the id and `withdrawn:` with date and reason (content/README.md)";

/// What was expected.
const EXPECTED: &str = "every address that was ever published, or word of what became of it";

/// All that a fault is worded from.
struct Told<'a> {
    ever: &'a BTreeSet<&'a str>,
    now: &'a State,
    /// The day that is written into the mend.
    date: Date,
    places: Places<'a>,
}

impl Told<'_> {
    /// The fault of a page that is gone, or of parts of one that stands.
    fn fault(&self, owner: &str, addresses: &[&str]) -> Fault {
        let first = addresses.first().copied().unwrap_or(owner);
        if self.now.has(owner) {
            return self.of_living(owner, addresses, first);
        }
        let date = self.date;
        let anchors = addresses.iter().filter(|address| address.contains('#')).count();
        let files = addresses.len() - anchors - usize::from(addresses.contains(&owner));
        let rest = match (files, anchors) {
            (0, 0) => String::new(),
            (0, 1) => ", nor does its one part".to_owned(),
            (0, anchors) => format!(", nor do its {anchors} parts"),
            (files, 0) => format!(", nor does what belongs to it, {}", counted(files, "file", "files")),
            (files, anchors) => format!(
                ", nor does what belongs to it: {}, {}",
                counted(files, "file", "files"),
                counted(anchors, "part", "parts")
            ),
        };
        let found = format!("{owner} was published, and nothing stands there any more{rest}");
        let line = |to: &str| format!("`- {{from: {owner}, to: {to}, date: {date}}}`");
        let is_record = RECORDS.iter().any(|folder| owner.starts_with(folder));
        let otherwise = if is_record { WITHDRAWN } else { OTHERWISE };
        let mend = match successor(owner, addresses, self.ever, self.now) {
            Some(to) => format!("if it has moved to {to}, which is new, write into {FILE}: {}; {otherwise}", line(to)),
            None if is_record => format!("{otherwise}; if it is told elsewhere now, write into {FILE}: {}", line("/...")),
            None => format!("write into {FILE} where it is told now: {}; {otherwise}", line("/...")),
        };
        at(self.places.of(owner).or_else(|| self.places.of(first)), "address-died", found).expected(EXPECTED).mend(mend)
    }

    fn of_living(&self, page: &str, addresses: &[&str], first: &str) -> Fault {
        let parts: Vec<&str> =
            addresses.iter().take(NAMED).filter_map(|address| address.split_once('#')).map(|(_, anchor)| anchor).collect();
        let list = parts.iter().map(|part| format!("#{part}")).collect::<Vec<_>>().join(", ");
        let more = addresses.len().saturating_sub(NAMED);
        let list = if more > 0 { format!("{list} and {more} more") } else { list };
        let found = match addresses.len() {
            1 => format!("a part of {page} was published, and is there no more: {list}"),
            number => format!("{number} parts of {page} were published, and are there no more: {list}"),
        };
        let part = parts.first().copied().unwrap_or("");
        let fresh =
            |address: &&String| page_of(address) == page && address.contains('#') && !self.ever.contains(address.as_str());
        let candidates = self.now.entries.keys().filter(fresh).filter_map(|address| address.split_once('#'));
        let near = nearest(part, candidates.map(|(_, anchor)| anchor));
        let to = near.map_or_else(|| "/...".to_owned(), |near| format!("{page}#{near}"));
        let date = self.date;
        at(self.places.of(first), "address-died", found).expected(EXPECTED).mend(format!(
            "write into {FILE} where it is told now: `- {{from: \"{page}#{part}\", to: \"{to}\", date: {date}}}`; {OTHERWISE}"
        ))
    }
}

fn at(place: Option<Place>, rule: &'static str, found: String) -> Fault {
    match place {
        Some(place) => Fault::error(rule, place, found).label("published here"),
        None => Fault::nowhere(rule, found),
    }
}

/// The new page that has most of the parts which the dead one had, if it has at least half of them.
fn successor<'a>(owner: &str, addresses: &[&str], ever: &BTreeSet<&str>, now: &'a State) -> Option<&'a str> {
    let parts: BTreeSet<&str> = addresses
        .iter()
        .filter(|address| page_of(address) == owner)
        .filter_map(|address| address.split_once('#'))
        .map(|(_, part)| part)
        .collect();
    let fresh = now.entries.iter().filter(|(address, entry)| matches!(entry, Entry::Page(_)) && !ever.contains(address.as_str()));
    let shared = |page: &str| {
        let from = format!("{page}#");
        now.entries
            .range(from.clone()..)
            .take_while(|(address, _)| address.starts_with(&from))
            .filter(|(address, _)| parts.contains(&address[from.len()..]))
            .count()
    };
    let best = fresh
        .map(|(address, _)| (shared(address), address.as_str()))
        .max_by_key(|(shared, address)| (*shared, std::cmp::Reverse(*address)))?;
    (best.0 > 0 && best.0 * 2 >= parts.len()).then_some(best.1)
}

fn counted(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Where the releases tell of addresses.
struct Places<'a> {
    releases: Vec<(FileId, &'a str)>,
}

impl<'a> Places<'a> {
    fn new(history: &History, files: &'a Files) -> Self {
        Places { releases: history.releases.iter().map(|kept| (kept.file, files.text(kept.file))).collect() }
    }

    /// The line in which an address was first published.
    fn of(&self, address: &str) -> Option<Place> {
        self.releases.iter().find_map(|(file, text)| {
            let found = text.match_indices(address).find(|(at, _)| {
                let line = text.get(..*at).and_then(|before| before.rsplit('\n').next()).unwrap_or("");
                let after = text.get(at + address.len()..).unwrap_or("");
                line.starts_with("+ ")
                    && line.matches(' ').count() == 2
                    && (after.starts_with([' ', '\n', '\r']) || after.is_empty())
            });
            let at = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
            found.map(|(start, _)| Place { file: *file, start: at(start), end: at(start + address.len()) })
        })
    }
}
