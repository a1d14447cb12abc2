//! Where an address leads at which nothing stands any more: `content/redirects.yaml`, and the records that were withdrawn.
//!
//! A line for a page speaks for all that belongs to it: its anchors, what lies below its folder, its pictures, cards and embeds.

use super::state::State;
use crate::fault::Place;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// A line of `content/redirects.yaml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// Where something stood.
    pub from: String,
    /// Where it stands now; `None` where it was withdrawn.
    pub to: Option<String>,
    /// Since when.
    pub date: Date,
    /// Why, as printed.
    pub why: Option<String>,
    /// Where it was written.
    pub place: Place,
}

/// Where an address leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leads<'a> {
    /// Something stands there.
    Stands,
    /// To another address, at which something stands; through this line.
    To(String, &'a Redirect),
    /// To word that it was withdrawn, by this line.
    Withdrawn(&'a Redirect),
    /// To the page that says that its record was withdrawn.
    Tombstone(&'a str),
    /// To word that nothing is left from which it was made.
    NoMore,
    /// To another page, on which the program itself has put it.
    Elsewhere(&'a str),
}

/// What is known of addresses at which nothing stands any more.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Moved {
    /// The redirects, in order of what they lead from.
    pub redirects: Vec<Redirect>,
    /// The pages of records that were withdrawn, in order.
    pub tombstones: Vec<String>,
    /// What the program made itself, and for which nothing is left to make it from.
    pub no_more: BTreeSet<String>,
    /// Files that are no promise, and yet no place for a redirect: `/style.css`, `/_redirects`.
    pub reserved: BTreeSet<String>,
    /// What the program itself has put on another page, and where.
    pub elsewhere: BTreeMap<String, String>,
}

/// Folders that hold what is made from a page, each at the page's own path below it.
const MADE_FROM_PAGES: [&str; 3] = ["/charts", "/embed", "/cards"];

/// The page path of what is made from a page, without the folder for its kind.
#[must_use]
pub fn without_folder(path: &str) -> &str {
    let inner = MADE_FROM_PAGES.iter().find_map(|folder| path.strip_prefix(folder)).filter(|inner| inner.starts_with('/'));
    inner.unwrap_or(path)
}

/// How many redirects may follow one another.
const MOST_HOPS: usize = 10;

impl Moved {
    /// Where an address leads; `None` where nothing is known of it.
    #[must_use]
    pub fn leads<'a>(&'a self, address: &str, now: &State) -> Option<Leads<'a>> {
        self.told(address, now).or_else(|| self.no_more.contains(address).then_some(Leads::NoMore))
    }

    /// Where an address leads by what people wrote.
    fn told<'a>(&'a self, address: &str, now: &State) -> Option<Leads<'a>> {
        if now.has(address) {
            return Some(Leads::Stands);
        }
        let mut at = address.to_owned();
        let mut first: Option<&Redirect> = None;
        for _ in 0..MOST_HOPS {
            if let Some(redirect) = self.redirect(&at) {
                let through = *first.get_or_insert(redirect);
                match target(redirect, &at) {
                    None => return Some(Leads::Withdrawn(redirect)),
                    Some(to) if now.has(&to) => return Some(Leads::To(to, through)),
                    Some(to) => at = to,
                }
            } else if let Some(to) = self.elsewhere.get(&at).filter(|to| now.has(to)) {
                return Some(first.map_or(Leads::Elsewhere(to), |redirect| Leads::To(to.clone(), redirect)));
            } else {
                return self.tombstone(&at).map(Leads::Tombstone);
            }
        }
        None
    }

    /// Where the line that speaks for an address leads it, whatever stands there; `None` where none does, or it says that it was withdrawn.
    #[must_use]
    pub fn once(&self, address: &str) -> Option<String> {
        self.redirect(address).and_then(|redirect| target(redirect, address))
    }

    /// The line that speaks for an address: the one that says most of it.
    fn redirect(&self, address: &str) -> Option<&Redirect> {
        let speaks = |redirect: &&Redirect| redirect.from == address || below(&redirect.from, address).is_some();
        self.redirects.iter().filter(speaks).max_by_key(|redirect| redirect.from.len())
    }

    fn tombstone(&self, address: &str) -> Option<&str> {
        let speaks = |page: &&String| **page == address || below(page, address).is_some();
        self.tombstones.iter().filter(speaks).max_by_key(|page| page.len()).map(String::as_str)
    }
}

/// What an address adds to a page to which it belongs: the folder it lies in before the page's path, and what comes after it.
fn below<'a>(page: &str, address: &'a str) -> Option<(&'static str, &'a str)> {
    // A line for an anchor speaks for itself alone; so does one for a file that is no page.
    if page.contains('#') || !(page.ends_with('/') || page.ends_with(".html")) {
        return None;
    }
    let within = |folder: &'static str, address: &'a str| {
        let rest = address.strip_prefix(page)?;
        let belongs = page.ends_with('/') && page != "/" || rest.starts_with('#') || (!folder.is_empty() && !rest.is_empty());
        belongs.then_some((folder, rest))
    };
    within("", address).or_else(|| {
        MADE_FROM_PAGES.iter().find_map(|folder| {
            let inner = address.strip_prefix(folder).filter(|inner| inner.starts_with('/'))?;
            // The card of a folder has its name: /cards/forces/gwent.png belongs to /forces/gwent/.
            let card = || (inner.strip_suffix(".png") == Some(page.trim_end_matches('/'))).then_some((*folder, ""));
            within(folder, inner).or_else(card)
        })
    })
}

/// Where a line leads an address for which it speaks; `None` where it says that it was withdrawn.
fn target(redirect: &Redirect, address: &str) -> Option<String> {
    let to = redirect.to.as_ref()?;
    let Some((folder, rest)) = below(&redirect.from, address).filter(|_| redirect.from != address) else {
        return Some(to.clone());
    };
    if to.contains('#') {
        // A page that became a part of another: whatever belonged to it is told there.
        return Some(to.clone());
    }
    if rest.is_empty() {
        return Some(format!("{folder}{}.png", to.trim_end_matches('/')));
    }
    // Files of a page's own name carry that name: /figures/old/old.csv becomes /figures/new/new.csv.
    let renamed = rest
        .strip_prefix(name_of(&redirect.from))
        .filter(|rest| rest.starts_with('.'))
        .map(|rest| format!("{}{rest}", name_of(to)));
    Some(format!("{folder}{to}{}", renamed.unwrap_or_else(|| rest.to_owned())))
}

/// The last part of a page's path.
fn name_of(page: &str) -> &str {
    page.trim_end_matches('/').rsplit('/').next().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::{Files, Place};
    use crate::memory::Entry;
    use std::sync::Arc;

    fn redirects(lines: &[(&str, Option<&str>)]) -> Moved {
        let place = Place::start_of(Files::default().add(String::new(), Arc::from("")));
        let redirects = lines.iter().map(|(from, to)| Redirect {
            from: (*from).to_owned(),
            to: to.map(str::to_owned),
            date: jiff::civil::date(2026, 12, 1),
            why: None,
            place,
        });
        Moved { redirects: redirects.collect(), tombstones: vec!["/cases/nor/nor-2020-01.html".to_owned()], ..Moved::default() }
    }

    fn standing(addresses: &[&str]) -> State {
        State { entries: addresses.iter().map(|at| ((*at).to_owned(), Entry::Anchor)).collect(), ..State::default() }
    }

    fn to(moved: &Moved, address: &str, now: &State) -> String {
        match moved.leads(address, now) {
            Some(Leads::To(to, _)) => to,
            Some(Leads::Stands) => "stands".to_owned(),
            Some(Leads::Withdrawn(_)) => "withdrawn".to_owned(),
            Some(Leads::Tombstone(page)) => format!("tombstone {page}"),
            Some(Leads::NoMore) => "no more".to_owned(),
            Some(Leads::Elsewhere(to)) => to.to_owned(),
            None => "nowhere".to_owned(),
        }
    }

    #[test]
    fn what_belongs_to_a_page_moves_with_it() {
        let moved = redirects(&[("/figures/old/", Some("/figures/new/"))]);
        let now = standing(&[
            "/figures/new/",
            "/figures/new/#a.b",
            "/figures/new/new.csv",
            "/figures/new/northshire/",
            "/charts/figures/new/line.svg",
            "/cards/figures/new.png",
            "/forces/",
        ]);
        for (from, leads) in [
            ("/forces/", "stands"),
            ("/figures/old/", "/figures/new/"),
            ("/figures/old/#a.b", "/figures/new/#a.b"),
            ("/figures/old/old.csv", "/figures/new/new.csv"),
            ("/figures/old/northshire/", "/figures/new/northshire/"),
            ("/charts/figures/old/line.svg", "/charts/figures/new/line.svg"),
            ("/cards/figures/old.png", "/cards/figures/new.png"),
            ("/figures/old/#gone", "nowhere"),
            ("/figures/older/", "nowhere"),
        ] {
            assert_eq!(to(&moved, from, &now), leads, "{from}");
        }
    }

    #[test]
    fn the_line_that_says_most_counts_and_lines_follow_one_another() {
        let moved = redirects(&[
            ("/a/", Some("/b/")),
            ("/a/#x", None),
            ("/b/", Some("/c/")),
            ("/loop/", Some("/loop2/")),
            ("/loop2/", Some("/loop/")),
        ]);
        let now = standing(&["/c/", "/c/#y"]);
        assert_eq!(to(&moved, "/a/#y", &now), "/c/#y");
        assert_eq!(to(&moved, "/a/#x", &now), "withdrawn");
        assert_eq!(to(&moved, "/loop/", &now), "nowhere");
    }

    #[test]
    fn what_belongs_to_a_withdrawn_record_is_answered_by_its_page() {
        let now = State::default();
        for at in ["/cases/nor/nor-2020-01.html", "/cases/nor/nor-2020-01.html#timeline"] {
            assert_eq!(to(&redirects(&[]), at, &now), "tombstone /cases/nor/nor-2020-01.html");
        }
        assert_eq!(to(&redirects(&[]), "/cases/nor/nor-2020-011.html", &now), "nowhere");
    }
}
