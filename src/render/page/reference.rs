//! Pages of reference: the list of forces, the source register, the vocabulary, and the page for an address that leads nowhere.

use super::charts::Placed;
use super::{Frame, Scene, SourceView, figure, places};
use crate::disclose::{Case, Public, Source};
use crate::language::Words;
use crate::render::view::{Cell, Column, Link, Row, Table};
use crate::render::{address, words};
use crate::say;
use crate::summarise::AreaSummary;
use crate::value::date::Precision;
use crate::value::figures::FigureSet;
use crate::value::force::Force;
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
    /// Whether a number is held back, so that it must be said what `[c]` stands for.
    pub suppressed: bool,
    /// All territorial forces in one picture.
    pub compare: Option<Placed>,
    /// Whether a force can be found by place.
    pub finder: bool,
}

/// The list of forces: what is held for each, by name.
#[must_use]
pub fn forces(scene: &Scene<'_>) -> ForcesPage {
    let (territorial, national) = scene.forces_by_name();
    let mark = |suppressed: bool| if suppressed { MissingMark::Suppressed } else { MissingMark::NotAvailable }.mark().to_owned();
    let said = scene.words;
    let table = |forces: Vec<&Force>, caption: &str| {
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
                    name(force, scene),
                    Cell::held(held, said),
                    barred
                        .map_or_else(|| Cell::new(mark(no_barred)), |counted| Cell::whole(u64::from(counted.count)))
                        .note(barred.map(|counted| words::year(counted.seen.period())).unwrap_or_default()),
                    officers
                        .map_or_else(
                            || Cell::new(mark(no_officers)),
                            |in_post| Cell::new(words::rounded(in_post.number.round())).number(in_post.number.round()),
                        )
                        .note(officers.map(|in_post| in_post.seen.period().to.year().to_string()).unwrap_or_default()),
                ])
            })
            .collect();
        let columns = vec![
            Column::words(&said.say("forces-columns.force")),
            Column::numbers(&said.say("forces-columns.records")),
            Column::numbers(&said.say("forces-columns.barred")),
            Column::numbers(&said.say("forces-columns.officers")),
        ];
        Table { caption: said.say(caption), class: "tight forces", columns, rows }
    };
    let territorial = table(territorial, "forces-by-name.territorial");
    let frame = Frame::new(scene, "forces/", "forces", &said.say("nav.forces"), &said.say("forces-description"));
    let mut frame = frame.with_tables([&territorial]);
    ForcesPage {
        finder: places::with_script(&mut frame, scene),
        frame,
        suppressed: scene.summaries.forces.values().any(all_held_back),
        territorial,
        national: table(national, "forces-by-name.national"),
        compare: scene.chart("forces/", figure::COMPARE_BARRED),
    }
}

/// The name of a force, with its name in the other language.
fn name(force: &Force, scene: &Scene<'_>) -> Cell {
    let cell = Cell::new(scene.force_name(force)).link(scene.href(&address::force(&force.id)));
    match &force.name_cy {
        Some(_) if !scene.words.is_english() => cell.note(&force.name).note_in_english(),
        Some(welsh) => cell.note(welsh),
        None => cell,
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
    pub count: usize,
    /// How many on the web have no archived copy, and in the publisher's words why.
    pub not_archived: Option<(String, String)>,
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
    pub title: String,
    /// What it means.
    pub about: String,
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
    let said = scene.words;
    let groups = vocabulary::SourceKind::all()
        .iter()
        .filter_map(|kind| {
            let of_places = |id: &SourceId| scene.public.places.as_ref().is_some_and(|places| places.sources.contains(id));
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
                        .map(|set| Link::english(&set.title, scene.href(&address::dataset(&set.id))))
                        .chain(of_places(&source.id).then(|| Link::new(said.say("places"), scene.href(places::PLACES))))
                        .collect(),
                    sha256: source.sha256.clone(),
                    source: SourceView::new(source, scene),
                })
                .collect();
            (!sources.is_empty()).then(|| SourceGroup {
                id: kind.id(),
                title: scene.words.label(*kind),
                about: scene.words.definition(*kind),
                sources,
            })
        })
        .collect();
    let count = scene.public.sources.len();
    let description = say!(said, "sources-description", n = count);
    let frame = Frame::new(scene, "sources/", "sources", &said.say("foot.sources"), &description);
    SourcesPage {
        frame,
        groups,
        count,
        not_archived: not_archived(scene.public, said),
        looked_up: looked_up(scene.public, said),
        vanished: vanished(scene.public, said),
    }
}

/// What is no longer where it was, in the order of the register.
fn vanished(public: &Public, said: &Words) -> Vec<Vanished> {
    let of = |source: &Source| {
        Some(Vanished {
            id: source.id.to_string(),
            publisher: source.publisher.clone(),
            title: source.title.clone(),
            when: said.vanished(source.gone_since?, source.last_seen),
            archived: source.archived.clone(),
        })
    };
    public.sources.iter().filter_map(of).collect()
}

/// How far it is known whether sources are still where they were.
fn looked_up(public: &Public, said: &Words) -> String {
    let days: Vec<Date> = public.sources.iter().filter_map(|source| source.last_seen.max(source.gone_since)).collect();
    match days.iter().max() {
        Some(last) => say!(said, "sources-looked-up", all = public.sources.len(), n = days.len(), date = said.day(*last)),
        None if public.sources.iter().any(|source| source.address.is_some()) => said.say("sources-looked-up.nobody"),
        None => String::new(),
    }
}

/// How many sources have no archived copy, and what the publisher says of that.
fn not_archived(public: &Public, said: &Words) -> Option<(String, String)> {
    let on_the_web = || public.sources.iter().filter(|source| source.address.is_some());
    let without = on_the_web().filter(|source| source.archived.is_none()).count();
    let why = public.site.not_archived.as_ref().filter(|_| without > 0)?;
    Some((say!(said, "sources-not-archived", all = on_the_web().count(), n = without), why.clone()))
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
    pub lists: Vec<ListView>,
    /// How exact a date can be.
    pub precision: Vec<(&'static str, String)>,
}

/// A closed list.
#[derive(Debug, Serialize)]
pub struct ListView {
    /// Its id, which is its anchor.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub about: String,
    /// Its terms.
    pub terms: Vec<TermView>,
}

/// A term of a closed list.
#[derive(Debug, Serialize)]
pub struct TermView {
    /// Its id.
    pub id: &'static str,
    /// As printed.
    pub label: String,
    /// What it means.
    pub definition: String,
    /// From where that is.
    pub source: &'static str,
}

impl ListView {
    fn new(list: &vocabulary::List, said: &Words) -> Self {
        let (title, about) = said.list_of_terms(list);
        let term = |entry: &vocabulary::Entry| {
            let (label, definition) = said.entry(list.id, entry);
            TermView { id: entry.id, label, definition, source: entry.source }
        };
        ListView { id: list.id, title, about, terms: list.terms.iter().map(term).collect() }
    }
}

/// The vocabulary, from the definitions that the program itself uses.
#[must_use]
pub fn vocabulary(scene: &Scene<'_>) -> VocabularyPage {
    let said = scene.words;
    let meaning = |precision: &Precision| (precision.id(), said.say(&format!("precision-{}", precision.id())));
    VocabularyPage {
        frame: Frame::new(scene, "vocabulary/", "vocabulary", &said.say("foot.vocabulary"), &said.say("vocabulary-description")),
        lists: vocabulary::lists().iter().map(|list| ListView::new(list, said)).collect(),
        precision: Precision::ALL.iter().map(meaning).collect(),
    }
}

/// The page for an address that leads nowhere.
#[derive(Debug, Serialize)]
pub struct NotFoundPage {
    /// The frame.
    pub frame: Frame,
    /// Ways on.
    pub links: Vec<Link>,
    /// Whether a force can be found by place.
    pub finder: bool,
    /// The same in a few words of Welsh, where the site has Welsh pages: this page answers for their addresses too.
    pub welsh: Option<NotFoundInWelsh>,
}

/// What is said in Welsh of an address that leads nowhere.
#[derive(Debug, Serialize)]
pub struct NotFoundInWelsh {
    /// Its heading.
    pub title: String,
    /// What may be amiss.
    pub about: String,
    /// Ways on, among the Welsh pages.
    pub links: Vec<Link>,
}

/// The page for an address that leads nowhere; `welsh` words where it speaks for Welsh pages too.
#[must_use]
pub fn not_found(scene: &Scene<'_>, welsh: Option<&Words>) -> NotFoundPage {
    let said = scene.words;
    let mut frame = Frame::new(scene, "404.html", "", &said.say("not-found.title"), &said.say("not-found.description"));
    frame.hidden = true;
    let ways = [("not-found.forces", "forces/"), ("not-found.cases", "cases/"), ("published-figures", "figures/")];
    let mut links: Vec<Link> = ways.iter().map(|(text, path)| Link::new(said.say(text), scene.href(path))).collect();
    links.push(Link::new(said.say("not-found.report"), scene.contact()));
    let finder = places::with_script(&mut frame, scene);
    let welsh = welsh.map(|said| {
        let way = |text: &str, path: &str| Link::new(said.say(text), format!("{}{}{path}", scene.root, said.language().folder()));
        let links = vec![way("section-first", ""), way("search-title", "search/"), way("not-found.forces", "forces/")];
        NotFoundInWelsh { title: said.say("not-found"), about: said.say("not-found.about"), links }
    });
    NotFoundPage { frame, links, finder, welsh }
}
