//! The pages of releases: all of them, each by itself, and what changed in readable lists.

use super::told::{Line, Past, Told};
use crate::memory::Release;
use crate::render::address;
use crate::render::download::changes;
use crate::render::page::{Frame, Scene};
use crate::render::view::Link;
use crate::say;
use crate::value::id::ForceId;
use serde::Serialize;
use std::collections::BTreeSet;

/// Releases whose changes stand on the page of changes; older ones are linked.
const WHOLE: usize = 10;

/// Lines of a release on the page of changes.
const LINES: usize = 200;

/// Lines of a release on its own page; the table has all.
const LINES_ALONE: usize = 1000;

/// The list of releases.
#[derive(Debug, Serialize)]
pub struct ReleasesPage {
    frame: Frame,
    /// The releases, newest first, each with its page.
    releases: Vec<(Told, String)>,
    /// What is in none yet, in a sentence; empty for nothing.
    unreleased: String,
    /// What a row of the table of a release is, and its columns.
    table_about: &'static str,
    columns: Vec<(&'static str, &'static str)>,
}

/// A release.
#[derive(Debug, Serialize)]
pub struct ReleasePage {
    frame: Frame,
    told: Told,
    /// The version of the program.
    program: String,
    /// The SHA-256 of the content.
    content: String,
    /// As of which date it was built, for the command.
    date: String,
    /// The release before, and the one after.
    before: Option<Link>,
    after: Option<Link>,
    /// Its table.
    files: Vec<Link>,
    /// Whether a later change is told in it.
    superseded: bool,
}

/// What changed, newest first.
#[derive(Debug, Serialize)]
pub struct ChangesPage {
    frame: Frame,
    /// What is in no release.
    unreleased: Option<Told>,
    /// The newest releases.
    releases: Vec<Told>,
    /// Older ones.
    older: Vec<Link>,
    /// Whether nothing was released yet.
    none: bool,
}

/// The list of all releases.
#[must_use]
pub fn releases(past: &Past, unreleased: Option<&Told>, scene: &Scene<'_>) -> ReleasesPage {
    let listed =
        past.releases.iter().rev().map(|told| (told.clone().cut(0, scene.words), scene.href(&address::release(&told.id))));
    ReleasesPage {
        frame: Frame::new(scene, address::RELEASES, "", &scene.words.say("releases"), &scene.words.say("releases.about")),
        releases: listed.collect(),
        unreleased: unreleased.map(|told| told.sentence.clone()).unwrap_or_default(),
        table_about: changes::ABOUT,
        columns: changes::COLUMNS.iter().map(|column| (column.name, column.about)).collect(),
    }
}

/// The page of a release.
#[must_use]
pub fn release(at: usize, told: &Told, release: &Release, past: &Past, scene: &Scene<'_>) -> ReleasePage {
    let path = address::release(&told.id);
    let link = |at: Option<usize>| {
        let told = at.and_then(|at| past.releases.get(at))?;
        Some(Link::new(say!(scene.words, "release", id = told.id.as_str()), scene.href(&address::release(&told.id))))
    };
    let title = say!(scene.words, "release", id = told.id.as_str());
    let files = ["csv", "json"]
        .map(|extension| Link::new(format!("changes.{extension}"), scene.href(&format!("{path}changes.{extension}"))));
    ReleasePage {
        frame: Frame::new(
            scene,
            &path,
            "",
            &title,
            &say!(
                scene.words,
                "release-about",
                id = told.id.as_str(),
                day = told.day.as_str(),
                sentence = told.sentence.as_str()
            ),
        ),
        program: release.program.clone(),
        content: release.content.clone(),
        date: release.date.to_string(),
        before: link(at.checked_sub(1)),
        after: link(Some(at + 1)),
        files: files.to_vec(),
        superseded: told.outcomes.iter().chain(&told.figures).any(|line| line.superseded),
        told: told.clone().cut(LINES_ALONE, scene.words),
    }
}

/// What changed, in one list.
#[must_use]
pub fn changes(past: &Past, unreleased: Option<Told>, scene: &Scene<'_>) -> ChangesPage {
    let newest = || past.releases.iter().rev();
    let older = newest().skip(WHOLE).map(|told| {
        Link::new(
            say!(scene.words, "release-day", id = told.id.as_str(), day = told.day.as_str()),
            scene.href(&address::release(&told.id)),
        )
    });
    ChangesPage {
        frame: Frame::new(scene, address::CHANGES, "", &scene.words.say("changes"), &scene.words.say("changes.about")),
        unreleased: unreleased.map(|told| told.cut(LINES, scene.words)),
        releases: newest().take(WHOLE).map(|told| told.clone().cut(LINES, scene.words)).collect(),
        older: older.collect(),
        none: past.releases.is_empty(),
    }
}

/// What changed of a force lately, on its page.
#[derive(Debug, Serialize)]
pub struct OfForce {
    /// The newest changes, each with its release's day and page, and whether it is an outcome.
    pub lines: Vec<(Line, String, String, bool)>,
    /// The feed of all.
    pub feed: String,
    /// The newest release, if there is one.
    pub last: Option<Link>,
}

/// Changes on a force's page.
const OF_FORCE: usize = 3;

/// What changed of a force lately.
#[must_use]
pub fn of_force(force: &ForceId, scene: &Scene<'_>) -> OfForce {
    let lines = scene.past.of_force(force, scene.words).flat_map(|told| {
        let release = scene.href(&address::release(&told.id));
        let day = told.day.clone();
        let outcomes = told.outcomes.into_iter().map(|line| (line, true));
        let lines = outcomes.chain(told.figures.into_iter().map(|line| (line, false)));
        lines.map(move |(line, is_outcome)| (line, day.clone(), release.clone(), is_outcome))
    });
    OfForce { lines: lines.take(OF_FORCE).collect(), feed: scene.href(&address::feed(&address::force(force))), last: last(scene) }
}

/// The newest release, if there is one.
#[must_use]
pub fn last(scene: &Scene<'_>) -> Option<Link> {
    let told = scene.past.releases.last()?;
    Some(Link::new(
        say!(scene.words, "release-of", id = told.id.as_str(), day = told.day.as_str()),
        scene.href(&address::release(&told.id)),
    ))
}

/// That a number shown on a page of others moved lately: what is said, and the release. `hrefs` are those under which its numbers stand.
#[must_use]
pub fn moved_lately<'a>(hrefs: impl Iterator<Item = &'a str>, page: &str, scene: &Scene<'_>) -> Option<Link> {
    let paths: BTreeSet<String> = hrefs
        .filter_map(|href| match href.strip_prefix('#') {
            Some(anchor) => Some(format!("{page}#{anchor}")),
            None => href.strip_prefix(scene.base).map(str::to_owned),
        })
        .collect();
    let lately = scene
        .past
        .releases
        .iter()
        .rev()
        .take_while(|told| scene.public.date.since(told.date).is_ok_and(|span| span.get_days() <= A_YEAR));
    let mut moved = lately.flat_map(|told| told.figures.iter().map(move |line| (told, line)));
    let mut found = moved.by_ref().filter(|(_, line)| line.told && line.was != line.today && paths.contains(&line.path));
    let (told, line) = found.next()?;
    let others: BTreeSet<&str> = found.map(|(_, other)| other.path.as_str()).filter(|path| *path != line.path).collect();
    let (day, was, today) = (told.day.as_str(), line.was.as_str(), line.today.as_str());
    let text = match others.len() {
        0 => say!(scene.words, "changed-since", day = day, was = was, today = today),
        number => say!(scene.words, "changed-since-more", day = day, was = was, today = today, n = number),
    };
    Some(Link::new(text, scene.absolute(&address::release(&told.id))))
}

/// In days: how long an embed says that a number of it moved.
const A_YEAR: i32 = 366;
