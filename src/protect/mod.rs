//! Names that must never appear, kept as keyed hashes, and the site held against them before a byte of it leaves.
//!
//! Entry points: [`clear`], from a [`Site`] to a [`Cleared`] one, which alone can be published; [`add`], for the command that adds names.
//! Nothing here prints, and no fault holds a name. `store` touches the disk; all else is pure.

mod add;
pub mod archive;
mod binary;
mod common_words;
mod escapes;
mod fold;
mod form;
mod keyed;
mod names;
mod run;
mod scan;
mod seen;
pub mod store;
mod term;
mod text;

pub use add::{Addition, NotAdded, add};
pub use keyed::{Key, NoKey};
pub use names::{Names, open};
pub use scan::{Hit, Spot, scan};
pub use term::{Term, Unfit};

use crate::check::Protected;
use crate::fault::{Fault, Faults};
use crate::render::site::Site;
use std::ops::Deref;

/// A site that was held against the list. `publish` takes no other.
#[derive(Debug)]
pub struct Cleared(Site);

impl Deref for Cleared {
    type Target = Site;

    fn deref(&self) -> &Site {
        &self.0
    }
}

/// Files that are told of; who mends one thing often mends all.
const MOST_TOLD: usize = 20;

/// The names of a list, as far as there are any: an empty list needs no key.
///
/// # Errors
/// A fault when there are entries and no key, or the key is not theirs.
pub fn opened(list: &[Protected], key: Option<&Key>) -> Result<Names, Faults> {
    match key {
        _ if list.is_empty() => Ok(Names::default()),
        Some(key) => open(list, key),
        None => Err(store::no_key(list.len())),
    }
}

/// Whether a text holds none of the names.
#[must_use]
pub fn is_clear(text: &str, names: &Names) -> bool {
    let mut site = Site::default();
    // The only file: no other can lie there.
    site.add("text.txt", text).is_ok() && scan(&site, names).is_empty()
}

/// Holds a site against the list.
///
/// # Errors
/// A fault for each file in which a name stands.
pub fn clear(site: Site, names: &Names) -> Result<Cleared, Faults> {
    let faults = found(&site, names);
    if faults.is_empty() { Ok(Cleared(site)) } else { Err(faults) }
}

/// What stands in a site of the list: a fault for each file, up to a number that can be read.
#[must_use]
pub fn found(site: &Site, names: &Names) -> Faults {
    let hits = scan(site, names);
    let mut faults = Faults::default();
    for hit in hits.iter().take(MOST_TOLD) {
        let place = match hit.spot {
            Spot::Path => "in its own path".to_owned(),
            Spot::Text(line, column) => format!("in line {line}, column {column}"),
            Spot::Byte(at) => format!("at byte {at}"),
        };
        let more = match hit.more {
            0 => String::new(),
            1 => ", and in 1 more place".to_owned(),
            more => format!(", and in {more} more places"),
        };
        faults.push(
            Fault::nowhere("protected-term", format!("a protected term would stand in the site's {}, {place}{more}", hit.path)).mend(
                "search content/ and themes/ for it on your own machine; take it out, or move it to a private field, and build again",
            ),
        );
    }
    if let Some(more) = hits.len().checked_sub(MOST_TOLD).filter(|more| *more > 0) {
        faults.push(
            Fault::nowhere("protected-term", format!("protected terms would stand in {} of the site as well", files(more)))
                .mend("mend those above first: often one sentence is printed on many pages"),
        );
    }
    faults
}

fn files(number: usize) -> String {
    format!("{number} more {}", if number == 1 { "file" } else { "files" })
}
