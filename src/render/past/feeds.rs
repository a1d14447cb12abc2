//! Atom feeds ([RFC 4287](https://www.rfc-editor.org/rfc/rfc4287)): of the whole site, of each force, and of corrections.
//!
//! An entry is a release, or a correction. Its id is a tag ([RFC 4151](https://www.rfc-editor.org/rfc/rfc4151)) of the site's host and the
//! release's day, so that a reader knows it again when the site moves to another path, or a page to another address. Where a later release changed
//! what an entry tells, the entry says so, and is updated on that release's day.

use super::told::{Corrected, Told, corrections};
use crate::render::address;
use crate::render::page::Scene;
use crate::render::page::corrections::CORRECTIONS;
use jiff::civil::Date;
use serde::Serialize;

/// A feed.
#[derive(Debug, Serialize)]
pub struct Feed {
    /// What it is called.
    title: String,
    /// What it tells.
    subtitle: String,
    /// Its id.
    id: String,
    /// Its own address.
    address: String,
    /// The page of which it is the feed.
    page: String,
    /// When something was last added to it or changed in it.
    updated: String,
    /// Who publishes it.
    author: String,
    /// The site's address, before the paths in it.
    base: String,
    /// Its entries, newest first.
    entries: Vec<Entry>,
}

/// An entry of a feed.
#[derive(Debug, Serialize)]
struct Entry {
    id: String,
    title: String,
    /// The page that tells more.
    page: String,
    published: String,
    updated: String,
    #[serde(skip)]
    last: Date,
    told: Option<Told>,
    correction: Option<Corrected>,
}

/// Entries of a feed: who reads one reads what is new.
const ENTRIES: usize = 30;

/// Changes of a release in an entry; its page has more.
const LINES: usize = 100;

/// Every feed, with its path.
#[must_use]
pub fn feeds(scene: &Scene<'_>) -> Vec<(String, Feed)> {
    let site = &scene.public.site.title;
    let whole = scene.past.releases.iter().rev().cloned();
    let mut feeds = vec![(
        address::feed(""),
        feed(
            "",
            address::CHANGES,
            site,
            "What changed with each release.",
            whole.map(|told| of_release(told, "", scene)).collect(),
            scene,
        ),
    )];
    for force in scene.public.forces.iter().filter(|force| scene.summaries.forces.contains_key(&force.id)) {
        let page = address::force(&force.id);
        let title = format!("{}: {site}", force.name);
        let told = scene.past.of_force(&force.id, scene.words).map(|told| of_release(told, &page, scene)).collect();
        feeds.push((
            address::feed(&page),
            feed(&page, &page, &title, "Which numbers and outcomes of it changed, with each release.", told, scene),
        ));
    }
    let title = format!("Corrections: {site}");
    let told = corrections(scene).into_iter().map(|correction| of_correction(correction, scene)).collect();
    feeds.push((
        address::feed(CORRECTIONS),
        feed(CORRECTIONS, CORRECTIONS, &title, "What was wrong, what is right, and why.", told, scene),
    ));
    feeds
}

fn feed(folder: &str, page: &str, title: &str, subtitle: &str, mut entries: Vec<Entry>, scene: &Scene<'_>) -> Feed {
    entries.truncate(ENTRIES);
    let updated = entries.iter().map(|entry| entry.last).max().unwrap_or(scene.public.date);
    Feed {
        title: title.to_owned(),
        subtitle: subtitle.to_owned(),
        id: tag(scene, FOUNDED, &format!("{folder}feed")),
        address: scene.absolute(&address::feed(folder)),
        page: scene.absolute(page),
        updated: midnight(updated),
        author: scene.public.site.publisher.clone(),
        base: scene.public.site.base_url.clone(),
        entries,
    }
}

fn of_release(told: Told, of: &str, scene: &Scene<'_>) -> Entry {
    let path = address::release(&told.id);
    Entry {
        id: tag(scene, &told.date.to_string(), &format!("{path}{of}")),
        title: format!("Release {}: {}", told.id, told.sentence.trim_end_matches('.')),
        page: scene.absolute(&path),
        published: midnight(told.date),
        updated: midnight(told.updated),
        last: told.updated,
        told: Some(told.cut(LINES, scene.words)),
        correction: None,
    }
}

fn of_correction(correction: Corrected, scene: &Scene<'_>) -> Entry {
    Entry {
        id: tag(scene, &correction.date.to_string(), &correction.path),
        title: format!("Correction: {}", correction.title),
        page: scene.absolute(&correction.path),
        published: midnight(correction.date),
        updated: midnight(correction.date),
        last: correction.date,
        told: None,
        correction: Some(correction),
    }
}

/// A year in which the site's host was the site's own, for what has no day.
const FOUNDED: &str = "2026";

/// A name for good: of the host alone, whatever the path below which the site lies.
fn tag(scene: &Scene<'_>, day: &str, what: &str) -> String {
    let address = &scene.public.site.base_url;
    let rest = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    let host = rest.split(['/', ':']).next().unwrap_or(rest).to_lowercase();
    format!("tag:{host},{day}:{}", what.trim_end_matches('/'))
}

/// A day as a time: its first moment.
fn midnight(day: Date) -> String {
    format!("{day}T00:00:00Z")
}
