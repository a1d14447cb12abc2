//! The first page: the national picture and a way into every force.

use super::charts::Placed;
use super::figure::{self, BARRED};
use super::{Fact, Frame, Scene, cases, places, share};
use crate::language::Words;
use crate::render::chart::Shade;
use crate::render::view::{Link, Table};
use crate::render::{address, past, words};
use crate::say;
use crate::summarise::Counted;
use crate::summarise::compare::Compared;
use crate::summarise::worked_out::Worked;
use crate::value::figures::Area;
use crate::value::force::Force;
use crate::vocabulary::{self, Finding, Outcome};
use fluent_bundle::FluentValue;
use serde::Serialize;

/// The template's data.
#[derive(Debug, Serialize)]
pub struct HomePage {
    /// The frame.
    pub frame: Frame,
    /// The heading.
    pub tagline: String,
    /// What the site is, in a sentence.
    pub lead: String,
    /// Whether a force can be found by place.
    pub finder: bool,
    /// What people ask, each with an answer.
    pub questions: Vec<Question>,
    /// What changed with the newest release that changed anything.
    pub changes: Option<Changes>,
    /// What is held.
    pub status: Vec<Fact>,
    /// The national headline, as HTML.
    pub headline: Option<String>,
    /// Where the number and the rate of the headline stand.
    pub headline_links: Vec<Link>,
    /// How its rate was made.
    pub basis: String,
    /// Officers barred, by year.
    pub barred: Option<Placed>,
    /// Outcomes in the case records, by year.
    pub outcomes: Option<Placed>,
    /// The map of case records.
    pub records: MapView,
    /// The map of rates, if forces can be compared.
    pub rates: Option<MapView>,
    /// The forces on the map, by name.
    pub forces: Vec<Link>,
    /// Forces without a tile.
    pub national: Vec<Link>,
    /// The newest cases.
    pub newest: Table,
    /// The newest commentary.
    pub commentary: Vec<CommentaryLink>,
    /// The newest release, if there is one.
    pub last: Option<Link>,
}

/// A question that people ask.
#[derive(Debug, Serialize)]
pub struct Question {
    /// The question, and where it is answered in full.
    pub link: Link,
    /// The answer in short, as HTML.
    pub answer: String,
    /// Ways further.
    pub links: Vec<Link>,
}

/// The first of what changed with a release.
#[derive(Debug, Serialize)]
pub struct Changes {
    /// Its day, in words.
    pub day: String,
    /// Numbers that moved, and people of whom something else holds.
    pub lines: Vec<Changed>,
}

/// Something that changed.
#[derive(Debug, Serialize)]
pub struct Changed {
    /// What, and where it stands; nowhere, where it was withdrawn.
    pub link: Link,
    /// What it was and is.
    pub text: String,
}

/// A map of tiles: a list of links, with the chart that it is.
#[derive(Debug, Serialize)]
pub struct MapView {
    /// The chart: title, key, table and what can be taken away. In the page its drawing gives way to the list.
    pub chart: Option<Placed>,
    /// The tiles, by name.
    pub tiles: Vec<TileView>,
}

/// A tile of the map.
#[derive(Debug, Serialize)]
pub struct TileView {
    /// Classes for its place and its shade.
    pub class: String,
    /// The force's letters.
    pub label: String,
    /// Its number, or a mark.
    pub text: String,
    /// For those who do not see the map.
    pub spoken: String,
    /// Where it leads.
    pub href: String,
}

/// A commentary in a list.
#[derive(Debug, Serialize)]
pub struct CommentaryLink {
    /// Its title and page.
    pub link: Link,
    /// What it says.
    pub summary: String,
}

/// Changes shown on the first page.
const CHANGES: usize = 3;

/// Cases shown on the first page.
const NEWEST: usize = 6;

/// Fills the first page.
#[must_use]
pub fn page(scene: &Scene<'_>) -> HomePage {
    let site = &scene.public.site;
    let nation = &scene.summaries.nation;
    let (territorial, others) = scene.forces_by_name();
    let latest = nation.barred.last();
    let rate = latest.and_then(|counted| counted.rate);
    let headline = latest.map(|counted| {
        let date = FluentValue::from(scene.words.day(counted.seen.period().to));
        let n = FluentValue::from(counted.count);
        match rate.and_then(|rate| rate.rate) {
            Some(rate) => {
                let rate = FluentValue::from(words::decimal(rate.value, 1));
                scene.words.marked("home-headline", &[("date", date), ("n", n), ("rate", rate)])
            }
            None => scene.words.marked("home-headline.no-rate", &[("date", date), ("n", n)]),
        }
    });
    let headline_links = latest.map_or_else(Vec::new, |counted| {
        let number = Link::new(scene.words.say("home-headline.number"), figure::stands_at(&counted.seen, scene));
        let rate_at = || figure::rate_stands_at(Worked::BarredRate, &counted.seen, scene);
        let made = || Link::new(scene.words.say("how-rate-made"), rate_at());
        std::iter::once(number).chain(rate.map(|_| made())).collect()
    });
    let basis = rate.map_or_else(String::new, |rate| {
        let officers = words::rounded(rate.officers.number.round());
        say!(scene.words, "home-headline.basis", officers = officers, date = scene.words.day(rate.officers.seen.period().to))
    });
    let description = scene.in_welsh().map_or(&site.description, |said| &said.description);
    let mut frame = Frame::new(scene, "", "home", &site.title, description).with_card(&share::home(scene), "", scene);
    HomePage {
        finder: places::with_script(&mut frame, scene),
        frame,
        questions: vec![of_a_force(scene), how_many_dismissed(scene), what_a_word_means(scene)],
        changes: changes(scene),
        tagline: scene.in_welsh().map_or(&site.tagline, |said| &said.tagline).clone(),
        lead: say!(scene.words, "home-lead", site = site.title.as_str()),
        status: status(territorial.len(), others.len(), scene),
        headline,
        headline_links,
        basis,
        barred: scene.chart("", BARRED.id),
        outcomes: scene.chart("", figure::OUTCOMES_BY_YEAR),
        records: map(figure::tiles::RECORDS_MAP, &figure::tiles::records(scene), scene),
        rates: scene
            .summaries
            .comparisons(Compared::BarredRate)
            .first()
            .map(|newest| map(figure::tiles::BARRED_MAP, &figure::tiles::rates(newest, scene), scene)),
        forces: territorial.iter().map(|force| link(force, scene)).collect(),
        national: others.iter().map(|force| link(force, scene)).collect(),
        newest: cases::table(nation.cases.get(..NEWEST.min(nation.cases.len())).unwrap_or(&[]), scene, true),
        commentary: scene
            .public
            .commentary
            .iter()
            .map(|prose| (scene.told(prose), scene.href(&address::commentary(&prose.id))))
            .map(|(told, href)| CommentaryLink { link: told.link(href), summary: told.summary.to_owned() })
            .collect(),
        last: past::pages::last(scene),
    }
}

/// What is held, in three facts.
fn status(territorial: usize, others: usize, scene: &Scene<'_>) -> Vec<Fact> {
    let said = scene.words;
    let latest = scene.summaries.nation.barred.last();
    let none = || said.say("none-held");
    let forces = match u32::try_from(others).unwrap_or(0) {
        0 => say!(said, "home-status-forces.territorial", n = territorial),
        n => say!(said, "home-status-forces.all", n = territorial, others = said.count(n)),
    };
    let records = match scene.summaries.cases {
        0 => none(),
        n => say!(said, "home-status-records.held", n = n, forces = scene.summaries.forces_with_cases),
    };
    let figures = latest.map(|counted| say!(said, "period-year-to", date = said.day(counted.seen.period().to)));
    vec![
        Fact::new(&said.say("home-status-forces"), forces),
        Fact::new(&said.say("home-status-records"), records),
        Fact::new(&said.say("home-status-figures"), figures.unwrap_or_else(none)),
    ]
}

/// "What happened in my force?": what is held of all.
fn of_a_force(scene: &Scene<'_>) -> Question {
    let said = scene.words;
    let answer = match scene.summaries.cases {
        0 => say!(said, "home-ask-force.none", forces = scene.public.forces.len()),
        n => {
            say!(said, "home-ask-force.held", n = n, forces = scene.summaries.forces_with_cases, all = scene.public.forces.len())
        }
    };
    Question { link: Link::new(said.say("home-ask-force"), scene.href("forces/")), answer, links: Vec::new() }
}

/// "How many were dismissed?": each official count by its name, since they count different people and none is the answer by itself.
fn how_many_dismissed(scene: &Scene<'_>) -> Question {
    let (said, nation) = (scene.words, &scene.summaries.nation);
    let count = |name: &str, counted: &Counted<'_>| {
        let date = FluentValue::from(said.day(counted.seen.period().to));
        let at = FluentValue::from(figure::stands_at(&counted.seen, scene));
        said.marked(name, &[("n", FluentValue::from(counted.count)), ("date", date), ("number", at)])
    };
    let barred = nation.barred.last().map(|counted| count("home-ask-dismissed.barred", counted));
    let left = nation.left.last().map(|counted| count("home-ask-dismissed.left", counted));
    let counts: Vec<String> = barred.into_iter().chain(left).collect();
    let answer = match counts.len() {
        0 => said.say("home-ask-dismissed.none"),
        1 => counts.concat(),
        _ => format!("{} {}", counts.join(" "), said.say("home-ask-dismissed.differ")),
    };
    Question {
        link: Link::new(said.say("home-ask-dismissed"), scene.href(&address::area(&Area::Nation))),
        answer,
        links: Vec::new(),
    }
}

/// "What does this word mean?": the vocabulary, and three words that are often taken for one another.
fn what_a_word_means(scene: &Scene<'_>) -> Question {
    let said = scene.words;
    let terms: usize = vocabulary::lists().iter().map(|list| list.terms.len()).sum();
    let asked = [
        Link::new(said.label(Finding::GrossMisconduct), scene.href(&address::of_term(Finding::GrossMisconduct))),
        Link::new(said.label(Outcome::WouldHaveBeenDismissed), scene.href(&address::of_term(Outcome::WouldHaveBeenDismissed))),
        Link::new(said.label(Outcome::FinalWrittenWarning), scene.href(&address::of_term(Outcome::FinalWrittenWarning))),
    ];
    Question {
        link: Link::new(said.say("home-ask-word"), scene.href("vocabulary/")),
        answer: say!(said, "home-ask-word.answer", n = terms),
        links: asked.into(),
    }
}

/// The first lines of the newest release that changed a number or an outcome; `None` where none did.
fn changes(scene: &Scene<'_>) -> Option<Changes> {
    let said = scene.words;
    let lines = |told: &past::told::Told| {
        let all = told.outcomes.iter().chain(&told.figures).filter(|line| line.told && line.was != line.today);
        let changed = all.map(|line| {
            let what = [line.about.as_str(), line.what.as_str()];
            let what: Vec<&str> = what.into_iter().filter(|part| !part.is_empty()).collect();
            let href = if line.path.is_empty() { String::new() } else { scene.href(&line.path) };
            let text = match (line.was.as_str(), line.today.as_str()) {
                ("", now) => say!(said, "home-changes.new", now = now),
                (was, "") => say!(said, "home-changes.withdrawn", was = was),
                (was, now) => say!(said, "home-changes.moved", was = was, now = now),
            };
            Changed { link: Link::new(what.join(": "), href), text }
        });
        changed.take(CHANGES).collect::<Vec<Changed>>()
    };
    let told = scene.past.releases.iter().rev().filter(|told| !told.first).map(|told| (told, lines(told)));
    let (told, lines) = told.into_iter().find(|(_, lines)| !lines.is_empty())?;
    Some(Changes { day: told.day.clone(), lines })
}

fn link(force: &Force, scene: &Scene<'_>) -> Link {
    Link::new(scene.force_short(force), scene.href(&address::force(&force.id)))
}

/// "The number barred in a year has trebled since 2020/21": said only as far as the numbers bear it.
pub fn barred_title(series: &[Counted<'_>], said: &Words) -> String {
    let (Some(first), Some(last)) = (series.first(), series.last()) else { return BARRED.what(said) };
    let times = f64::from(last.count) / f64::from(first.count.max(1));
    let since = words::year(first.seen.period());
    if (2.9..3.3).contains(&times) {
        say!(said, "chart-barred-course.trebled", since = since)
    } else if (1.9..2.2).contains(&times) {
        say!(said, "chart-barred-course.doubled", since = since)
    } else if times > 1.0 {
        say!(said, "chart-barred-course.risen", first = first.count, since = since, last = last.count)
    } else {
        say!(said, "chart-barred-course")
    }
}

fn map(id: &str, facts: &[figure::tiles::Fact<'_>], scene: &Scene<'_>) -> MapView {
    let tile = |fact: &figure::tiles::Fact<'_>| {
        let place = fact.force.tile.as_ref()?;
        let shade = match fact.shade {
            Shade::Step(step) => format!("t{step}"),
            Shade::Missing => "tx".to_owned(),
        };
        Some(TileView {
            class: format!("x{} y{} {shade}", place.column, place.row),
            label: place.label.clone(),
            text: fact.text.clone(),
            spoken: format!("{}: {}", scene.force_name(fact.force), fact.words),
            href: fact.href.clone(),
        })
    };
    MapView { chart: scene.chart("", id), tiles: facts.iter().filter_map(tile).collect() }
}
