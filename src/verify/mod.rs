//! Whether a published copy is what this program makes of the content: the published manifest against the one made here, and the published
//! files against both.
//!
//! Entry point: [`compare`], over a [`PublishedCopy`], of which there are two: a [`copy::Folder`] and a [`copy::Web`]. Nothing that they say is believed, and
//! nothing of it reaches a terminal as it is. Files that the manifest does not list are not looked for: hosts add their own. Only the packed twins of
//! those that it lists are (`twins`).

pub mod copy;
mod rules;
mod twins;

use crate::manifest::{self, Entry, Manifest};
use crate::render::site::Site;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// A copy of a site that somebody published.
pub trait PublishedCopy: Sync {
    /// The bytes of a file, if they are no more than so many.
    ///
    /// # Errors
    /// When there is no such file, or it cannot be read.
    fn file(&self, path: &str, most: u64) -> Result<Vec<u8>, Unread>;

    /// Whether it is served by a host that may follow rules for redirects, and not a folder.
    fn follows_rules(&self) -> bool {
        false
    }
}

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// There is none.
    Missing,
    /// It has more bytes than were asked for.
    TooLong,
    /// The machine, or the net, failed.
    Failed(String),
}

/// What was found.
#[derive(Debug, Default)]
pub struct Report {
    /// What differs, in order of paths.
    pub differences: Vec<(String, Difference)>,
    /// Files that could not be read, and why: of them nothing is known.
    pub unread: Vec<(String, String)>,
    /// Files that the host does not serve as they lie there, by its rules for redirects; in order.
    pub led_away: Vec<String>,
    /// How many files were read.
    pub read: usize,
    /// How many there are, published or made here.
    pub all: usize,
    /// How many packed twins there are that unpack to their files.
    pub twins: usize,
}

/// How a file differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// It is made here, and the published manifest does not list it.
    NotPublished,
    /// The published manifest lists it, and it is not made here.
    NotMade,
    /// The published manifest lists it, and it is not there.
    Missing,
    /// It is there with other bytes than the published manifest says.
    NotAsListed(Option<First>),
    /// It is as the published manifest says, and made here with other bytes.
    MadeOtherwise(Option<First>),
    /// It is the packed twin of a file that is as it should be, and does not unpack to that.
    OfTwin,
}

/// Where two files first differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum First {
    /// In a text: the line, from 1, and what stands there: published, and made here.
    Line(usize, String, String),
    /// In what is no text: the byte, from 0.
    Byte(usize),
}

/// The most characters of a line that are told.
const MOST_TOLD: usize = 100;

/// So many bytes more than a file should have are read of it.
const SLACK: u64 = 1 << 16;

/// How many files are asked for at once.
const AT_ONCE: usize = 4;

/// Compares a published copy with what was made here: `made` is the manifest of `site`. With `sample`, only so many files are read, spread
/// evenly over all; the manifests are compared whole in any case.
#[must_use]
pub fn compare(published: &Manifest, made: &Manifest, site: &Site, copy: &dyn PublishedCopy, sample: Option<usize>) -> Report {
    let paths: BTreeSet<&String> = published.files.keys().chain(made.files.keys()).collect();
    let both: Vec<(&String, Entry, Entry)> =
        published.files.iter().filter_map(|(path, entry)| Some((path, *entry, *made.files.get(path)?))).collect();
    let mut report = Report { all: paths.len(), ..Report::default() };
    for path in paths {
        match (published.files.contains_key(path), made.files.contains_key(path)) {
            (true, false) => report.differences.push((path.clone(), Difference::NotMade)),
            (false, true) => report.differences.push((path.clone(), Difference::NotPublished)),
            _ => {}
        }
    }
    let number = both.len();
    let read = sample.unwrap_or(number).min(number);
    // The middle of each of so many equal parts.
    let is_read: BTreeSet<usize> = (0..read).map(|at| (2 * at + 1) * number / (2 * read)).collect();
    let look = |(at, (path, listed, made)): (usize, &(&String, Entry, Entry))| {
        let found = if is_read.contains(&at) {
            // Somewhat more than is there, so that the first difference is found in a file that has grown.
            let most = listed.size.min(made.size.saturating_mul(2)).max(made.size).saturating_add(SLACK);
            looked(copy.file(path, most), *listed, *made, site.get(path).unwrap_or_default())
        } else {
            Ok((listed != made).then_some(Difference::MadeOtherwise(None)))
        };
        ((*path).clone(), found)
    };
    let found = at_once(|| both.par_iter().enumerate().map(look).collect::<Vec<_>>());
    report.read = read;
    let mut right: Vec<(&str, Entry)> = found
        .iter()
        .zip(&both)
        .enumerate()
        .filter(|(at, ((_, found), _))| is_read.contains(at) && *found == Ok(None))
        .map(|(_, (_, (path, listed, _)))| (path.as_str(), *listed))
        .collect();
    right.push((manifest::PATH, Entry::of(published.text().as_bytes())));
    twins::look(&right, copy, &mut report);
    let rules = if copy.follows_rules() { rules::Rules::of(site, &made.base_url) } else { rules::Rules::default() };
    for (path, found) in found {
        match found {
            // That it is led away, or not served, is what the rules are for.
            Ok(Some(Difference::Missing | Difference::NotAsListed(_))) if rules.lead_away(&path) => report.led_away.push(path),
            Ok(difference) => report.differences.extend(difference.map(|difference| (path, difference))),
            Err(why) => report.unread.push((path, why)),
        }
    }
    // Another version of the program is no difference by itself.
    let facts = |manifest: &Manifest| (manifest.content, manifest.theme.clone(), manifest.date, manifest.base_url.clone());
    if facts(published) != facts(made) {
        report.differences.push((manifest::PATH.to_owned(), Difference::MadeOtherwise(None)));
    }
    report.differences.sort_by(|(a, _), (b, _)| a.cmp(b));
    report
}

/// Does some work over files of a copy, of which so many are asked for at once.
fn at_once<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    match rayon::ThreadPoolBuilder::new().num_threads(AT_ONCE).build() {
        Ok(pool) => pool.install(work),
        Err(_) => work(),
    }
}

/// What differs in a file, from what came of reading it; or why nothing is known of it.
fn looked(bytes: Result<Vec<u8>, Unread>, listed: Entry, made: Entry, here: &[u8]) -> Result<Option<Difference>, String> {
    match bytes {
        Err(Unread::Missing) => Ok(Some(Difference::Missing)),
        Err(Unread::TooLong) => Ok(Some(Difference::NotAsListed(None))),
        Err(Unread::Failed(why)) => Err(why),
        Ok(bytes) if Entry::of(&bytes) != listed => Ok(Some(Difference::NotAsListed(first(&bytes, here)))),
        Ok(bytes) if listed != made => Ok(Some(Difference::MadeOtherwise(first(&bytes, here)))),
        Ok(_) => Ok(None),
    }
}

/// Where published bytes first differ from those made here.
#[must_use]
pub fn first(published: &[u8], made: &[u8]) -> Option<First> {
    let at = published.iter().zip(made).position(|(a, b)| a != b);
    let at = at.or_else(|| (published.len() != made.len()).then_some(published.len().min(made.len())))?;
    let text = |bytes| std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0'));
    let (Some(published), Some(made)) = (text(published), text(made)) else { return Some(First::Byte(at)) };
    let before = made.as_bytes().get(..at).unwrap_or_default();
    let line = memchr::memchr_iter(b'\n', before).count();
    let from = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    Some(First::Line(line + 1, excerpt(published, from, at), excerpt(made, from, at)))
}

/// A line of a text from the byte at which it begins, as far as it can be told: of a long one, what stands about the byte `at`. Nothing in it can
/// do anything to a terminal.
fn excerpt(text: &str, from: usize, at: usize) -> String {
    let Some(line) = text.get(from..).and_then(|rest| rest.lines().next()) else { return String::new() };
    let place = line.char_indices().take_while(|(byte, _)| from + byte < at).count();
    let skipped = if line.chars().count() <= MOST_TOLD { 0 } else { place.saturating_sub(MOST_TOLD / 3) };
    let told: String = line.chars().skip(skipped).take(MOST_TOLD).map(|c| if is_plain(c) { c } else { '\u{FFFD}' }).collect();
    let before = if skipped > 0 { "…" } else { "" };
    let after = if line.chars().count() > skipped + MOST_TOLD { "…" } else { "" };
    format!("{before}{told}{after}")
}

/// Whether a character shows as itself and does nothing to those about it.
fn is_plain(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// A text of a stranger's, in one line and fit for a terminal.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().take(MOST_TOLD * 3).map(|c| if is_plain(c) { c } else { '\u{FFFD}' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_difference_of_texts_is_a_line() {
        let line = |at, a: &str, b: &str| Some(First::Line(at, a.to_owned(), b.to_owned()));
        assert_eq!(first(b"a\nb\nc\n", b"a\nb\nd\n"), line(3, "c", "d"));
        assert_eq!(first(b"a\n", b"a\nb\n"), line(2, "", "b"));
        assert_eq!(first(b"a\nb\n", b"a\n"), line(2, "b", ""));
        assert_eq!(first(b"a", b"a"), None);
        assert_eq!(first("\u{161}".as_bytes(), "\u{160}".as_bytes()), line(1, "\u{161}", "\u{160}"));
        assert_eq!(first(b"a\x1b[2J", b"b"), line(1, "a\u{FFFD}[2J", "b"));
        assert_eq!(first(b"\x89PNG\0a", b"\x89PNG\0b"), Some(First::Byte(5)));
        let (long, other) = (format!("{}x{}", "a".repeat(500), "b".repeat(500)), "a".repeat(1001));
        let Some(First::Line(1, told, _)) = first(long.as_bytes(), other.as_bytes()) else { panic!("a line") };
        assert!(told.starts_with("…aaa") && told.ends_with("bbb…") && told.contains("axb"), "{told}");
    }
}
