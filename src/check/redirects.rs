//! Redirects: addresses of this site, a day that has come, and a reason where nothing is told any more. Whether an address was ever
//! published, and whether one stands where a redirect leads, shows only when the site is made.

use super::Checker;
use crate::fault::{Fault, Place, Placed};
use crate::memory::Redirect;
use crate::read::raw::RawRedirect;
use crate::value::date::PartialDate;
use std::collections::BTreeMap;

/// Checks all redirects; they come back in order of what they lead from.
pub fn redirects(raw: Vec<RawRedirect>, checker: &mut Checker<'_>) -> Vec<Redirect> {
    let mut from_where: BTreeMap<String, Place> = BTreeMap::new();
    let mut redirects: Vec<Redirect> = Vec::with_capacity(raw.len());
    for raw in raw {
        let Some(redirect) = redirect(raw, checker) else { continue };
        if let Some(first) = from_where.insert(redirect.from.clone(), redirect.place) {
            checker.faults.push(
                Fault::error("redirected-twice", redirect.place, format!("two entries say where {} leads", redirect.from))
                    .label("the second begins here")
                    .also(first, "the first")
                    .mend("keep one of them"),
            );
            continue;
        }
        redirects.push(redirect);
    }
    redirects.sort_by(|a, b| a.from.cmp(&b.from));
    redirects
}

fn redirect(raw: RawRedirect, checker: &mut Checker<'_>) -> Option<Redirect> {
    let RawRedirect { place, from, to, date, why } = raw;
    for address in [&from, &to].into_iter().flatten() {
        address_of_this_site(address, checker);
    }
    if let Some(date) = &date {
        checker.not_after(PartialDate::Day(date.value), date.place);
    }
    if to.is_none() && why.is_none() && from.is_some() {
        checker.faults.push(
            Fault::error(
                "withdrawn-without-reason",
                place,
                "this entry says neither where the address leads nor why it was withdrawn",
            )
            .label("begins here")
            .expected("`to` with the address at which it is told now, or `why` with the reason why it is told no more")
            .mend("add one of the two; readers who follow an old link are shown it"),
        );
    }
    Some(Redirect { from: from?.value, to: to.map(|to| to.value), date: date?.value, why: why.map(|why| why.value), place })
}

/// Answers what is not an address below this site's own.
fn address_of_this_site(address: &Placed<String>, checker: &mut Checker<'_>) {
    let odd = |c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '`' | '\\' | '{' | '}' | '|' | '^' | '?' | '*')
    };
    let text = address.value.as_str();
    let bad =
        !text.starts_with('/') || text.starts_with("//") || text.contains(odd) || text.split(['/', '#']).any(|part| part == "..");
    if bad {
        checker.faults.push(
            Fault::error("bad-path", address.place, format!("`{text}` is not an address of this site"))
                .expected("what follows the site's own address, beginning with `/`: /figures/old/ or /methods/#older")
                .mend("copy it from the browser's address line, and leave out what comes before the first single `/`"),
        );
    }
}
