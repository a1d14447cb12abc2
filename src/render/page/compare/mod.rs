//! Comparisons of forces: a page for each measure and period, a list of them, and the style sheet that picks out one force.
//!
//! A link such as `/compare/barred-rate/#gwent` leads to the row of a force, marks its dot in the funnel and shows a sentence about it. A
//! style sheet does this by the address alone, so that pages need no script.

mod statements;
mod wording;

pub use wording::{Wording, wording};

use super::charts::Placed;
use super::figure::{self, finding, picked, stands_at};
use super::{Fact, Frame, Scene, share};
use crate::language::Words;
use crate::render::view::{Cell, Column, Link, Row, Table};
use crate::render::{address, words};
use crate::say;
use crate::summarise::compare::{Comparison, Held, LeftOut, Measure, WhyLeftOut, left_out};
use crate::value::force::Force;
use crate::value::link::anchors;
use fluent_bundle::FluentValue;
use serde::Serialize;
use statements::{apart, bands, between, dispersion, pairs, picks};

/// The template's data of a comparison.
#[derive(Debug, Serialize)]
pub struct ComparePage {
    /// The frame.
    pub frame: Frame,
    /// The way here.
    pub crumbs: Vec<Link>,
    /// The measure.
    pub title: String,
    /// When.
    pub period: String,
    /// What is found, in a sentence.
    pub lead: String,
    /// What it is held against, as HTML.
    pub reference: String,
    /// How many forces, and what is missing.
    pub status: Vec<Fact>,
    /// The other periods of this measure, and the other measures.
    pub others: Vec<Link>,
    /// Where this period stays, if the page itself moves on to newer ones.
    pub permanent: Option<String>,
    /// A sentence about each force, of which the style sheet shows the one that was asked for.
    pub picks: Vec<Pick>,
    /// The dot plot.
    pub rates: Option<Placed>,
    /// The funnel.
    pub funnel: Option<Placed>,
    /// Three groups of forces.
    pub bands: Vec<BandView>,
    /// Forces between the inner and the outer limits, in a sentence.
    pub between: String,
    /// Whether the forces differ by more than chance, in sentences.
    pub dispersion: String,
    /// Which forces are told apart from which.
    pub apart: Table,
    /// How many pairs, in a sentence.
    pub pairs: String,
    /// What the measure counts.
    pub definition: String,
    /// What a difference may mean.
    pub causes: String,
    /// What to bear in mind about the figures.
    pub caveats: Vec<String>,
    /// The method page.
    pub methods: Option<String>,
}

/// A sentence about a force.
#[derive(Debug, Serialize)]
pub struct Pick {
    /// The class by which it is shown.
    pub class: String,
    /// The force.
    pub force: Link,
    /// The sentence after its name.
    pub text: String,
}

/// Forces of which one thing is said.
#[derive(Debug, Serialize)]
pub struct BandView {
    /// What is said.
    pub title: String,
    /// The forces, by name, each to its row.
    pub forces: Vec<Link>,
    /// What to read in it.
    pub note: String,
}

/// The list of comparisons.
#[derive(Debug, Serialize)]
pub struct ComparisonsPage {
    /// The frame.
    pub frame: Frame,
    /// The measures.
    pub measures: Vec<MeasureView>,
    /// What is not compared, and why.
    pub left_out: Table,
}

/// A measure in the list.
#[derive(Debug, Serialize)]
pub struct MeasureView {
    /// Its anchor.
    pub id: &'static str,
    /// Its name, and its newest comparison if there is one.
    pub title: String,
    /// What it counts.
    pub definition: String,
    /// What its newest comparison shows, with the way there.
    pub newest: Option<Link>,
    /// Its periods.
    pub periods: Table,
}

/// Where comparisons are listed.
pub const LIST: &str = "compare/";
/// The style sheet that picks out a force.
pub const STYLE_SHEET: &str = "compare.css";

/// The pages of all comparisons, each at the address of its period; the newest of a measure also at the measure's own.
#[must_use]
pub fn pages(scene: &Scene<'_>) -> Vec<(String, ComparePage)> {
    let mut pages = Vec::new();
    for measure in &scene.summaries.compared {
        for (at, comparison) in measure.made.iter().enumerate() {
            let path = address::comparison(measure.what.id(), Some(comparison.period));
            if at == 0 {
                let newest = address::comparison(measure.what.id(), None);
                pages.push((newest.clone(), page(measure, comparison, &newest, scene)));
            }
            pages.push((path.clone(), page(measure, comparison, &path, scene)));
        }
    }
    pages
}

/// Links from a force's page to its row in the newest comparison of each measure in which a figure of it is held; to the first of all
/// where none is.
#[must_use]
pub fn links(force: &Force, scene: &Scene<'_>) -> Vec<Link> {
    let newest: Vec<&Comparison<'_>> = scene.summaries.compared.iter().filter_map(|measure| measure.made.first()).collect();
    let has = |comparison: &&&Comparison<'_>| !matches!(comparison.held(&force.id), None | Some(Held::Nothing(_)));
    let mut chosen: Vec<&Comparison<'_>> = newest.iter().filter(has).copied().collect();
    if chosen.is_empty() {
        chosen.extend(newest.first().filter(|comparison| comparison.held(&force.id).is_some()));
    }
    let link = |comparison: &&Comparison<'_>| {
        let path = address::comparison(comparison.what.id(), None);
        let period = scene.words.year_or_span(comparison.period, comparison.kind);
        Link::new(
            format!("{}, {period}", wording(comparison.what, scene.words).title()),
            scene.href(&format!("{path}#{}", force.id)),
        )
    };
    chosen.iter().map(link).collect()
}

/// The rules that pick out one force where its row is the target of the address: its dot and its sentence.
#[must_use]
pub fn style_sheet(scene: &Scene<'_>) -> String {
    let (territorial, _) = scene.forces_by_name();
    let mut text = "/* Made by the build: a link to a force's row picks out its dot and its sentence. */\n".to_owned();
    for force in territorial {
        let (id, class) = (&force.id, picked(&force.id));
        text.push_str(&format!(
            ":root:has(#{id}:target) circle.{class} {{ stroke: var(--k-this); stroke-width: 4; r: 8px; }}\n:root:has(#{id}:target) .pick.{class} {{ display: block; }}\n"
        ));
    }
    text
}

fn page(measure: &Measure<'_>, comparison: &Comparison<'_>, path: &str, scene: &Scene<'_>) -> ComparePage {
    let said = wording(comparison.what, scene.words);
    let own = address::comparison(comparison.what.id(), Some(comparison.period));
    let period = scene.words.year_or_span(comparison.period, comparison.kind);
    let mut lead = format!("{}.", finding(comparison, scene));
    if comparison.factor() > 1.0 {
        lead = format!("{lead} {}", scene.words.say("compare-differ"));
    }
    let title = format!("{}, {period}", said.title());
    let newest = path != own;
    let frame_title = if newest { say!(scene.words, "compare-newest", title = title) } else { title };
    let description = format!("{lead} {}", said.definition());
    let card = share::comparison(comparison, scene);
    let mut frame = Frame::new(scene, path, "compare", &frame_title, &description).with_card(&card, &own, scene);
    frame.style_sheets.push(STYLE_SHEET);
    let mut page = ComparePage {
        frame,
        crumbs: vec![Link::new(scene.words.say("nav.compare"), scene.href(LIST))],
        title: said.title(),
        period,
        lead,
        reference: reference(comparison, &said, scene),
        status: status(comparison, &said, scene),
        others: others(measure, comparison, scene),
        permanent: newest.then(|| scene.href(&own)),
        picks: picks(comparison, &said, scene),
        rates: scene.chart(&own, figure::RATES),
        funnel: scene.chart(&own, figure::FUNNEL),
        bands: bands(comparison, scene),
        between: between(comparison, scene),
        dispersion: dispersion(comparison, &said, scene.words),
        apart: apart(comparison, &said, scene),
        pairs: pairs(comparison, scene.words),
        definition: said.definition(),
        causes: said.causes(),
        caveats: comparison.points().next().map(|(_, point)| point.part.set.caveats.clone()).unwrap_or_default(),
        methods: methods(scene),
    };
    let placed = [&page.rates, &page.funnel].into_iter().flatten().filter_map(|placed| placed.figure.table.as_ref());
    let is_long = placed.chain([&page.apart]).any(Table::is_long);
    page.frame.offer_tables(is_long);
    page
}

/// Where the method page says how forces are compared.
fn methods(scene: &Scene<'_>) -> Option<String> {
    let page = scene.public.pages.iter().find(|page| page.id.as_str() == "methods")?;
    let has_part = anchors(&page.body).iter().any(|(anchor, _)| anchor == "comparing-forces");
    Some(scene.href(if has_part { "methods/#comparing-forces" } else { "methods/" }))
}

fn status(comparison: &Comparison<'_>, said: &Wording<'_>, scene: &Scene<'_>) -> Vec<Fact> {
    let all = scene.forces_by_name().0.len();
    let with = comparison.rated().count();
    let few = comparison.points().count() - with;
    let count = |wanted: fn(&Held<'_>) -> bool| comparison.forces.iter().filter(|(_, held)| wanted(held)).count();
    let label = scene.words.say("compare-status");
    let mut facts = vec![Fact::new(&label, say!(scene.words, "compare-status.value", n = with, all = all))];
    let mut add = |label: &str, n: usize| {
        if n > 0 {
            facts.push(Fact::new(label, say!(scene.words, "count-forces", n = n)));
        }
    };
    add(&say!(scene.words, "compare-status.few", kind = said.kind), few);
    add(&say!(scene.words, "compare-status.count", kind = said.kind), count(|held| matches!(held, Held::Count(..))));
    add(&scene.words.say("compare-status.nobody"), count(|held| matches!(held, Held::Nobody(..))));
    add(&scene.words.say("compare-status.held-back"), count(|held| matches!(held, Held::Suppressed)));
    add(&scene.words.say("compare-status.not-held"), count(|held| matches!(held, Held::Nothing(_))));
    facts
}

/// The number that forces are held against, as HTML: each part of it leads to where it stands.
fn reference(comparison: &Comparison<'_>, said: &Wording<'_>, scene: &Scene<'_>) -> String {
    let reference = &comparison.reference;
    let against = match reference.published {
        Some(_) => format!("nation-{}", said.kind),
        None => "together".to_owned(),
    };
    let at = |seen: Option<&crate::summarise::series::Seen<'_>>| {
        seen.map_or_else(|| format!("#{}", figure::RATES), |seen| stands_at(seen, scene))
    };
    let published = reference.published.as_ref();
    let args = [
        ("forces", FluentValue::from(comparison.points().count())),
        ("rate", FluentValue::from(said.full(reference.rate.value))),
        ("low", FluentValue::from(said.number(reference.rate.low))),
        ("high", FluentValue::from(said.number(reference.rate.high))),
        ("events", FluentValue::from(words::whole(u64::from(reference.events)))),
        ("events_at", FluentValue::from(at(published.map(|(part, _)| part)))),
        ("size", FluentValue::from(words::rounded(reference.size.round()))),
        ("size_at", FluentValue::from(at(published.map(|(_, whole)| whole)))),
    ];
    scene.words.marked(&format!("compare-reference-{against}"), &args)
}

fn others(measure: &Measure<'_>, comparison: &Comparison<'_>, scene: &Scene<'_>) -> Vec<Link> {
    let other_periods = measure.made.iter().filter(|other| other.period != comparison.period).map(|other| {
        let path = address::comparison(other.what.id(), Some(other.period));
        Link::new(scene.words.year_or_span(other.period, other.kind), scene.href(&path))
    });
    let other_measures = scene.summaries.compared.iter().filter(|other| other.what != measure.what && !other.made.is_empty());
    let other_measures = other_measures.map(|other| {
        Link::new(wording(other.what, scene.words).title(), scene.href(&address::comparison(other.what.id(), None)))
    });
    other_periods.chain(other_measures).collect()
}

/// The list of comparisons: what can be compared, for when and for how many forces, and what cannot and why.
#[must_use]
pub fn list(scene: &Scene<'_>) -> ComparisonsPage {
    let all = scene.forces_by_name().0.len();
    let measures = scene.summaries.compared.iter().map(|measure| measure_view(measure, all, scene)).collect();
    let rows = left_out(scene.public, &scene.summaries.compared).iter().map(|left| left_out_row(left, scene)).collect();
    let (title, description) = (scene.words.say("compare-title"), scene.words.say("compare-title.description"));
    let mut page = ComparisonsPage {
        frame: Frame::new(scene, LIST, "compare", &title, &description),
        measures,
        left_out: Table {
            caption: String::new(),
            class: "stack",
            columns: vec![
                Column::words(&scene.words.say("compare-left-out.measure")),
                Column::numbers(&scene.words.say("compare-left-out.forces")),
                Column::words(&scene.words.say("compare-left-out.why")),
            ],
            rows,
        },
    };
    let is_long = page.measures.iter().map(|measure| &measure.periods).chain([&page.left_out]).any(Table::is_long);
    page.frame.offer_tables(is_long);
    page
}

fn measure_view(measure: &Measure<'_>, all: usize, scene: &Scene<'_>) -> MeasureView {
    let said = wording(measure.what, scene.words);
    let mut rows: Vec<(jiff::civil::Date, Row)> = Vec::new();
    for comparison in &measure.made {
        let path = address::comparison(measure.what.id(), Some(comparison.period));
        rows.push((
            comparison.period.to,
            Row::new(vec![
                Cell::new(scene.words.year_or_span(comparison.period, comparison.kind))
                    .value(comparison.period.to)
                    .link(scene.href(&path)),
                Cell::new(say!(scene.words, "compare-of-all", n = comparison.rated().count(), all = all))
                    .value(comparison.rated().count()),
                Cell::new(format!("{}.", finding(comparison, scene))),
            ]),
        ));
    }
    for none in &measure.not_made {
        let counts = say!(scene.words, "count-forces", n = none.counts);
        let why = if none.divided < 2 {
            say!(
                scene.words,
                "compare-not-divided",
                counts = counts,
                against = said.against(),
                divided = number_or_none(none.divided, scene.words)
            )
        } else {
            let rates = number_or_none(none.rates, scene.words);
            say!(scene.words, "compare-too-few", kind = said.kind, counts = counts, rates = rates)
        };
        let not_made = Cell::new(scene.words.say("compare-none"));
        rows.push((
            none.period.to,
            Row::new(vec![Cell::new(words::year(none.period)).value(none.period.to), not_made, Cell::new(why)]),
        ));
    }
    rows.sort_by_key(|(to, _)| std::cmp::Reverse(*to));
    let newest = measure.made.first().map(|comparison| {
        let path = address::comparison(measure.what.id(), None);
        let period = scene.words.year_or_span(comparison.period, comparison.kind);
        let text = say!(scene.words, "compare-newest-link", n = comparison.rated().count(), period = period);
        Link::new(text, scene.href(&path))
    });
    MeasureView {
        id: measure.what.id(),
        title: said.title(),
        definition: said.definition(),
        newest,
        periods: Table {
            caption: String::new(),
            class: "stack",
            columns: vec![
                Column::words(&scene.words.say("compare-periods.period")),
                Column::words(&scene.words.say("compare-periods.compared")),
                Column::words(&scene.words.say("compare-periods.shows")),
            ],
            rows: rows.into_iter().map(|(_, row)| row).collect(),
        },
    }
}

fn left_out_row(left: &LeftOut<'_>, scene: &Scene<'_>) -> Row {
    let label = left.set.measures.get(left.measure).map_or("", |measure| measure.label.as_str());
    let why = match left.why {
        WhyLeftOut::Size => scene.words.say("compare-left-out-size"),
        WhyLeftOut::NoTwo => scene.words.say("compare-left-out-no-two"),
        WhyLeftOut::NoWhole => scene.words.say("compare-left-out-no-whole"),
        WhyLeftOut::NoUse => scene.words.say("compare-left-out-no-use"),
    };
    Row::new(vec![
        Cell::new(label).in_english().link(scene.href(&address::dataset(&left.set.id))).note(&left.set.title).note_in_english(),
        Cell::whole(left.forces as u64),
        Cell::new(why),
    ])
}

/// `none`, `two`, `13`
fn number_or_none(number: usize, words: &Words) -> String {
    match u32::try_from(number) {
        Ok(0) => words.say("compare-none"),
        number => words.count(number.unwrap_or(u32::MAX)),
    }
}
