//! The first page: the national picture and a way into every force.

use super::charts::Placed;
use super::figure::{self, BARRED};
use super::{Fact, Frame, Scene, cases, share};
use crate::render::view::{Link, Table};
use crate::render::{address, words};
use crate::rules::r41;
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
    /// How its rate was made.
    pub basis: String,
    /// Officers barred, by year.
    pub barred: Option<Placed>,
    /// Outcomes in the case records, by year.
    pub outcomes: Option<Placed>,
    /// All forces for which the rate is held.
    pub compare: Option<Placed>,
    /// The tile map.
    pub tiles: Vec<TileView>,
    /// The forces on the map, by name.
    pub forces: Vec<Link>,
    /// Forces without a tile.
    pub national: Vec<Link>,
    /// The newest cases.
    pub newest: Table,
    /// The newest commentary.
    pub commentary: Vec<CommentaryLink>,
}

/// A tile of the map.
#[derive(Debug, Serialize)]
pub struct TileView {
    /// Classes for its place and its weight.
    pub class: String,
    /// Classes of the link: how many records are held.
    pub weight: &'static str,
    /// The force's letters.
    pub label: String,
    /// Number of records, or a dash.
    pub count: String,
    /// For those who do not see the map.
    pub spoken: String,
    /// The force's page.
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

/// Records from which on a tile is drawn darkest.
const MANY: usize = 10;
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
    let basis = rate.map_or_else(String::new, |rate| {
        format!(
            "Of {} full-time equivalent officers in post in England and Wales on {}.",
            words::rounded(rate.officers.number.round()),
            words::day(rate.officers.seen.period().to)
        )
    });
    HomePage {
        frame: Frame::new(scene, "", "home", &site.title, &site.description).with_card(&share::home(scene), "", scene),
        tagline: site.tagline.clone(),
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
        basis,
        barred: scene.chart("", BARRED.id),
        outcomes: scene.chart("", figure::OUTCOMES_BY_YEAR),
        compare: scene.chart("", figure::COMPARE_BARRED),
        tiles: territorial.iter().filter_map(|force| tile(force, scene)).collect(),
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

fn tile(force: &Force, scene: &Scene<'_>) -> Option<TileView> {
    let tile = force.tile.as_ref()?;
    let held = scene.summaries.forces.get(&force.id).map_or(0, |summary| summary.cases.len());
    let spoken = match held {
        0 => format!("{}: no case records held", force.name),
        n => format!("{}: {} held", force.name, words::counted(n as u64, "case record", "case records")),
    };
    Some(TileView {
        class: format!("x{} y{}", tile.column, tile.row),
        weight: match held {
            0 => "",
            n if n < MANY => "has",
            _ => "lot",
        },
        label: tile.label.clone(),
        count: if held == 0 { "\u{2013}".to_owned() } else { words::whole(held as u64) },
        spoken,
        href: scene.href(&address::force(&force.id)),
    })
}
