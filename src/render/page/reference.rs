//! Pages of reference: the list of forces, the source register, the vocabulary, and the page for an address that leads nowhere.

use super::charts::Placed;
use super::{Frame, Scene, SourceView, figure};
use crate::disclose::{Case, Public, Source};
use crate::render::view::{Cell, Column, Link, Row, Table};
use crate::render::{address, words};
use crate::summarise::AreaSummary;
use crate::value::date::Precision;
use crate::value::figures::FigureSet;
use crate::value::id::SourceId;
use crate::vocabulary::{self, MissingMark};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The list of forces.
#[derive(Debug, Serialize)]
pub struct ForcesPage {
    /// The frame.
    pub frame: Frame,
    /// Territorial forces.
    pub territorial: Table,
    /// Forces with national reach.
    pub national: Table,
    /// What `[c]` stands for, where a number is held back; else empty.
    pub suppressed: &'static str,
    /// All territorial forces in one picture.
    pub compare: Option<Placed>,
}

/// The list of forces: what is held for each, by name.
#[must_use]
pub fn forces(scene: &Scene<'_>) -> ForcesPage {
    let (territorial, national) = scene.forces_by_name();
    let mark = |suppressed: bool| if suppressed { MissingMark::Suppressed } else { MissingMark::NotAvailable }.mark().to_owned();
    let table = |forces: Vec<&crate::value::force::Force>, caption: &str| {
        let rows = forces
            .into_iter()
            .map(|force| {
                let summary = scene.summaries.forces.get(&force.id);
                let held = summary.map_or(0, |summary| summary.cases.len());
                let officers = summary.and_then(|summary| summary.officers.last());
                let barred = summary.and_then(|summary| summary.barred.last());
                let no_barred = summary.is_some_and(|summary| !summary.suppressed.barred.is_empty());
                let no_officers = summary.is_some_and(|summary| !summary.suppressed.officers.is_empty());
                Row::new(vec![
                    Cell::new(&force.name)
                        .link(scene.href(&address::force(&force.id)))
                        .note(force.name_cy.clone().unwrap_or_default()),
                    Cell::new(words::held(held)),
                    Cell::new(barred.map_or_else(|| mark(no_barred), |counted| words::whole(u64::from(counted.count))))
                        .note(barred.map(|counted| words::year(counted.seen.period())).unwrap_or_default()),
                    Cell::new(officers.map_or_else(|| mark(no_officers), |in_post| words::rounded(in_post.number.round())))
                        .note(officers.map(|in_post| in_post.seen.period().to.year().to_string()).unwrap_or_default()),
                ])
            })
            .collect();
        let columns = vec![
            Column::words("Force"),
            Column::numbers("Case records"),
            Column::numbers("Officers barred, latest year held"),
            Column::numbers("Officers in post, 31 March"),
        ];
        Table { caption: caption.to_owned(), class: "tight forces", columns, rows }
    };
    let description =
        "The 43 territorial police forces of England and Wales and three with national reach: what is held for each.";
    ForcesPage {
        frame: Frame::new(scene, "forces/", "forces", "Forces", description),
        suppressed: if scene.summaries.forces.values().any(all_held_back) { words::SUPPRESSED } else { "" },
        territorial: table(territorial, "Territorial forces"),
        national: table(national, "Forces with national reach"),
        compare: scene.chart("forces/", figure::COMPARE_BARRED),
    }
}

/// Whether every number of a kind is held back for a force, so that the list has only a mark for it.
fn all_held_back(summary: &AreaSummary<'_>) -> bool {
    (summary.barred.is_empty() && !summary.suppressed.barred.is_empty())
        || (summary.officers.is_empty() && !summary.suppressed.officers.is_empty())
}

/// The source register.
#[derive(Debug, Serialize)]
pub struct SourcesPage {
    /// The frame.
    pub frame: Frame,
    /// Groups by kind, in order of weight.
    pub groups: Vec<SourceGroup>,
    /// How many sources.
    pub count: String,
    /// How many on the web have no archived copy, and why; empty where the publisher does not say.
    pub not_archived: String,
    /// How many somebody has looked up, and when last; empty where none is on the web.
    pub looked_up: String,
    /// What has vanished; empty where nothing is known to have.
    pub vanished: Vec<Vanished>,
}

/// A source that is no longer where it was.
#[derive(Debug, Serialize)]
pub struct Vanished {
    /// Its id, by which its entry is found.
    pub id: String,
    /// Who published it.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// When it was found gone.
    pub when: String,
    /// An archived copy.
    pub archived: Option<String>,
}

/// The sources of a kind.
#[derive(Debug, Serialize)]
pub struct SourceGroup {
    /// The kind's id, which is its anchor.
    pub id: &'static str,
    /// The kind.
    pub title: &'static str,
    /// What it means.
    pub about: &'static str,
    /// The sources.
    pub sources: Vec<CitedSource>,
}

/// A source with the cases that cite it.
#[derive(Debug, Serialize)]
pub struct CitedSource {
    /// The source.
    pub source: SourceView,
    /// The cases.
    pub cases: Vec<Link>,
    /// The datasets.
    pub sets: Vec<Link>,
    /// The SHA-256 of a copy that was kept.
    pub sha256: Option<String>,
}

/// The source register, by kind.
#[must_use]
pub fn sources(scene: &Scene<'_>) -> SourcesPage {
    use vocabulary::Term;
    let mut cases: BTreeMap<&SourceId, Vec<&Case>> = BTreeMap::new();
    for case in &scene.public.cases {
        for source in cited(case).collect::<BTreeSet<_>>() {
            cases.entry(source).or_default().push(case);
        }
    }
    let mut sets: BTreeMap<&SourceId, Vec<&FigureSet>> = BTreeMap::new();
    for set in &scene.public.figures {
        for source in set.observations.iter().flat_map(|o| &o.sources).collect::<BTreeSet<_>>() {
            sets.entry(source).or_default().push(set);
        }
    }
    let groups = vocabulary::SourceKind::all()
        .iter()
        .filter_map(|kind| {
            let sources: Vec<CitedSource> = scene
                .public
                .sources
                .iter()
                .filter(|source| source.kind == *kind)
                .map(|source| CitedSource {
                    cases: cases
                        .get(&source.id)
                        .into_iter()
                        .flatten()
                        .map(|case| Link::new(case.id.as_str(), scene.href(&address::case(&case.id))))
                        .collect(),
                    sets: sets
                        .get(&source.id)
                        .into_iter()
                        .flatten()
                        .map(|set| Link::new(&set.title, scene.href(&address::dataset(&set.id))))
                        .collect(),
                    sha256: source.sha256.clone(),
                    source: SourceView::new(source, scene),
                })
                .collect();
            (!sources.is_empty()).then(|| SourceGroup { id: kind.id(), title: kind.label(), about: kind.definition(), sources })
        })
        .collect();
    let count = words::counted(scene.public.sources.len() as u64, "source", "sources");
    let description = format!("{count} on which the records and figures rest, by kind, each with what it supports.");
    let not_archived = not_archived(scene.public);
    let frame = Frame::new(scene, "sources/", "sources", "Sources", &description);
    SourcesPage { frame, groups, count, not_archived, looked_up: looked_up(scene.public), vanished: vanished(scene.public) }
}

/// What is no longer where it was, in the order of the register.
fn vanished(public: &Public) -> Vec<Vanished> {
    let of = |source: &Source| {
        Some(Vanished {
            id: source.id.to_string(),
            publisher: source.publisher.clone(),
            title: source.title.clone(),
            when: words::vanished(source.gone_since?, source.last_seen),
            archived: source.archived.clone(),
        })
    };
    public.sources.iter().filter_map(of).collect()
}

/// How far it is known whether sources are still where they were.
fn looked_up(public: &Public) -> String {
    let days: Vec<Date> = public.sources.iter().filter_map(|source| source.last_seen.max(source.gone_since)).collect();
    let all = words::counted(public.sources.len() as u64, "source", "sources");
    match days.iter().max() {
        Some(last) => {
            let looked_up = if days.len() == 1 {
                "1 has been looked up at its address".to_owned()
            } else {
                format!("{} have been looked up at their addresses", words::whole(days.len() as u64))
            };
            format!("Of {all}, {looked_up}, the last on {}.", words::day(*last))
        }
        None if public.sources.iter().any(|source| source.address.is_some()) => {
            "Nobody has looked yet whether the addresses of the sources still answer.".to_owned()
        }
        None => String::new(),
    }
}

/// What the publisher says of archived copies, with how many sources that is true of.
fn not_archived(public: &Public) -> String {
    let on_the_web = || public.sources.iter().filter(|source| source.address.is_some());
    let without = on_the_web().filter(|source| source.archived.is_none()).count();
    match &public.site.not_archived {
        Some(why) if without > 0 => format!(
            "Of {} on the web, {} without an archived copy. {why}",
            words::counted(on_the_web().count() as u64, "source", "sources"),
            if without == 1 { "1 is".to_owned() } else { format!("{} are", words::whole(without as u64)) },
        ),
        _ => String::new(),
    }
}

/// Every source that a case cites.
pub fn cited(case: &Case) -> impl Iterator<Item = &SourceId> {
    let people = case.people.iter().flat_map(|person| {
        let decisions = person.decisions.iter().flat_map(|d| &d.sources);
        let appeals = person.appeals.iter().flat_map(|a| &a.sources);
        let criminal = person.criminal.iter().flat_map(|c| &c.sources);
        let allegations = person.allegations.iter().flat_map(|a| &a.sources);
        person.sources.iter().chain(decisions).chain(appeals).chain(criminal).chain(allegations)
    });
    let proceedings = case.proceedings.iter().flat_map(|held| &held.sources);
    let events = case.events.iter().flat_map(|event| &event.sources);
    let disputes = case.disputes.iter().flat_map(|dispute| &dispute.values).flat_map(|value| &value.sources);
    let responses = case.responses.iter().flat_map(|response| &response.sources);
    people.chain(proceedings).chain(events).chain(disputes).chain(responses)
}

/// The vocabulary.
#[derive(Debug, Serialize)]
pub struct VocabularyPage {
    /// The frame.
    pub frame: Frame,
    /// Every list.
    pub lists: Vec<vocabulary::List>,
    /// How exact a date can be.
    pub precision: Vec<(&'static str, &'static str)>,
}

/// The vocabulary, from the definitions that the program itself uses.
#[must_use]
pub fn vocabulary(scene: &Scene<'_>) -> VocabularyPage {
    let description = "Every term that the records and figures use, with its id, definition and source.";
    let precision = Precision::ALL
        .iter()
        .map(|precision| {
            let meaning = match precision {
                Precision::Day => "The day is known.",
                Precision::Week => "The week is known; the date is a day in it.",
                Precision::Month => "The month is known.",
                Precision::Year => "The year is known.",
                Precision::Approx => "Roughly then, or the date of the report.",
                Precision::Inferred => "Part of it was worked out, for example the year from a weekday.",
            };
            (precision.id(), meaning)
        })
        .collect();
    VocabularyPage {
        frame: Frame::new(scene, "vocabulary/", "vocabulary", "Vocabulary", description),
        lists: vocabulary::lists(),
        precision,
    }
}

/// The page for an address that leads nowhere.
#[derive(Debug, Serialize)]
pub struct NotFoundPage {
    /// The frame.
    pub frame: Frame,
    /// Ways on.
    pub links: Vec<Link>,
}

/// The page for an address that leads nowhere.
#[must_use]
pub fn not_found(scene: &Scene<'_>) -> NotFoundPage {
    let mut frame = Frame::new(scene, "404.html", "", "Page not found", "There is no page at this address.");
    frame.hidden = true;
    let ways = [("All forces", "forces/"), ("All cases", "cases/"), ("Published figures", "figures/")];
    let mut links: Vec<Link> = ways.iter().map(|(text, path)| Link::new(*text, scene.href(path))).collect();
    links.push(Link::new("Report a dead link", scene.contact()));
    NotFoundPage { frame, links }
}
