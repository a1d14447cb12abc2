//! The first page: the national picture and a way into every force.

use super::charts::Placed;
use super::figure::{self, BARRED};
use super::{Fact, Frame, Scene, cases, share};
use crate::render::chart::Shade;
use crate::render::view::{Link, Table};
use crate::render::{address, past, words};
use crate::rules::r41;
use crate::summarise::compare::Compared;
use crate::summarise::worked_out::Worked;
use crate::value::force::Force;
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
    /// What is held.
    pub status: Vec<Fact>,
    /// The national headline: before the number, the number, after it.
    pub headline: Option<(String, String, String)>,
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
        let after = match rate.and_then(|rate| rate.rate) {
            Some(rate) => format!(
                " were added to the list of people barred from policing: {} for every 1,000 in post.",
                words::decimal(rate.value, 1)
            ),
            None => " were added to the list of people barred from policing.".to_owned(),
        };
        (
            format!("In the year to {}, ", words::day(counted.seen.period().to)),
            words::counted(u64::from(counted.count), "police officer", "police officers"),
            after,
        )
    });
    let headline_links = latest.map_or_else(Vec::new, |counted| {
        let number = Link::new("Where the number stands", figure::stands_at(&counted.seen, scene));
        let made = || Link::new("How the rate was made", figure::rate_stands_at(Worked::BarredRate, &counted.seen, scene));
        std::iter::once(number).chain(rate.map(|_| made())).collect()
    });
    let basis = rate.map_or_else(String::new, |rate| {
        format!(
            "Of {} full-time equivalent officers in post in England and Wales on {}.",
            words::rounded(rate.officers.number.round()),
            words::day(rate.officers.seen.period().to)
        )
    });
    HomePage {
        frame: Frame::new(scene, "", "home", &site.title, &site.description).with_card(&share::home(scene), "", scene),
        tagline: scene.in_welsh().map_or(&site.tagline, |said| &said.tagline).clone(),
        lead: format!(
            "{} sets out, force by force, what became of allegations of misconduct against police officers in England and Wales: what was found, what followed, and what still stands, with the source of every number.",
            site.title
        ),
        status: vec![
            Fact::new(
                "Forces",
                match u32::try_from(others.len()).unwrap_or(0) {
                    0 => format!("{} in England and Wales", territorial.len()),
                    n => format!("{} in England and Wales, and {} with national reach", territorial.len(), words::count(n)),
                },
            ),
            Fact::new(
                "Case records held",
                match scene.summaries.cases {
                    0 => r41::NONE_HELD.to_owned(),
                    n => format!(
                        "{}, in {}",
                        words::whole(n as u64),
                        words::counted(scene.summaries.forces_with_cases as u64, "force", "forces")
                    ),
                },
            ),
            Fact::new(
                "Latest national figures",
                latest.map_or_else(
                    || r41::NONE_HELD.to_owned(),
                    |counted| format!("Year to {}", words::day(counted.seen.period().to)),
                ),
            ),
        ],
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
            .map(|prose| CommentaryLink {
                link: Link::new(&prose.title, scene.href(&address::commentary(&prose.id))),
                summary: prose.summary.clone(),
            })
            .collect(),
        last: past::pages::last(scene),
    }
}

fn link(force: &Force, scene: &Scene<'_>) -> Link {
    Link::new(&force.short_name, scene.href(&address::force(&force.id)))
}

/// "The number barred in a year has almost trebled since 2020/21": said only as far as the numbers bear it.
pub fn barred_title(series: &[crate::summarise::Counted<'_>]) -> String {
    let (Some(first), Some(last)) = (series.first(), series.last()) else { return BARRED.what.to_owned() };
    let times = f64::from(last.count) / f64::from(first.count.max(1));
    let since = words::year(first.seen.period());
    if (2.9..3.3).contains(&times) {
        format!("The number barred in a year has trebled since {since}")
    } else if (1.9..2.2).contains(&times) {
        format!("The number barred in a year has doubled since {since}")
    } else if times > 1.0 {
        format!(
            "The number barred in a year has risen from {} in {since} to {}",
            words::whole(u64::from(first.count)),
            words::whole(u64::from(last.count))
        )
    } else {
        format!("{}, by year", BARRED.what)
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
            spoken: format!("{}: {}", fact.force.name, fact.words),
            href: fact.href.clone(),
        })
    };
    MapView { chart: scene.chart("", id), tiles: facts.iter().filter_map(tile).collect() }
}
