//! All charts of the site, each with the page on which it stands.
//!
//! Entry point: [`all`]. It is called once for each language; pages, downloads and embeds take their charts from its result, so that one chart is never drawn
//! twice with two results. It decides which charts there are, where, and of which figures; what is in one stands in `figure`.

use super::corrections::{self, Since};
use super::figure::{self, BARRED, LEFT, Rows, Years};
use super::take::{CiteView, Take};
use super::{Scene, coverage, embed, home};
use crate::bind::Charts;
use crate::render::address;
use crate::render::cite::{self, DrawnFrom};
use crate::render::view::Figure;
use crate::summarise::compare::{Compared, Comparison, Held};
use crate::summarise::series::Seen;
use crate::summarise::{AreaSummary, Counted};
use crate::value::figures::{Area, Period};
use crate::value::force::Force;
use crate::value::id::ForceId;
use crate::vocabulary::Use;
use jiff::civil::Date;
use serde::Serialize;

/// A chart where it stands.
#[derive(Debug, Clone, Serialize)]
pub struct Placed {
    /// The page on which it stands, below the site's own address (`forces/gwent/`); empty for the first page.
    pub page: String,
    /// Whom it is about (`Gwent Police`).
    pub about: String,
    /// The chart. Its id is its anchor on the page, and together with the page its address for ever.
    #[serde(flatten)]
    pub figure: Figure,
    /// What can be taken away of it.
    pub take: Take,
    /// What was corrected of it in the last twelve months.
    pub since: Vec<Since>,
    /// What it was drawn from.
    #[serde(skip)]
    pub from: DrawnFrom,
}

/// The list of forces.
const FORCES: &str = "forces/";

/// A chart, if there is one to draw, and what it is drawn from.
type Drawn = (Option<Figure>, DrawnFrom);

/// Every chart, in the order of the pages and, on each, of the page. In another language than English those in English are in the scene.
#[must_use]
pub fn all(scene: &Scene<'_>) -> Vec<Placed> {
    let nation = &scene.words.say("england-and-wales");
    let mut charts = Vec::new();
    let mut on = |page: &str, about: &str, drawn: Vec<Drawn>| {
        let drawn = drawn.into_iter().filter_map(|(figure, from)| Some((figure?, from)));
        charts.extend(drawn.map(|(figure, from)| placed(page, about, figure, from, scene)));
    };
    on("", nation, on_first_page(scene));
    on(FORCES, nation, on_list_of_forces(scene));
    on(&address::area(&Area::Nation), nation, on_nation(scene));
    on(address::COVERAGE, nation, coverage::nation(scene).into_iter().map(|(figure, seen)| (figure, of(seen))).collect());
    for force in &scene.public.forces {
        if let Some(summary) = scene.summaries.forces.get(&force.id) {
            on(&address::force(&force.id), scene.force_name(force), on_force(force, summary, scene));
        }
    }
    for comparison in scene.summaries.compared.iter().flat_map(|measure| &measure.made) {
        on(&address::comparison(comparison.what.id(), Some(comparison.period)), nation, on_comparison(comparison, scene));
    }
    charts
}

/// The pages on which the charts of an area stand, in the order in which one is looked for.
fn pages_of(area: &Area) -> Vec<String> {
    match area {
        Area::Force(id) => vec![address::force(id)],
        Area::Nation => [String::new(), address::area(&Area::Nation), FORCES.to_owned(), address::COVERAGE.to_owned()].into(),
    }
}

/// The chart of an area with an id, for a text to show.
#[must_use]
pub fn of_area<'a>(charts: &'a [Placed], area: &Area, id: &str) -> Option<&'a Placed> {
    pages_of(area).iter().find_map(|page| charts.iter().find(|placed| placed.page == *page && placed.figure.id == id))
}

/// The ids of the charts of each area.
#[must_use]
pub fn by_area(charts: &[Placed]) -> Charts {
    let mut known = Charts::new();
    for placed in charts {
        let force = placed.page.strip_prefix("forces/").and_then(|rest| ForceId::new(rest.trim_end_matches('/')));
        let nation = pages_of(&Area::Nation).contains(&placed.page).then_some(Area::Nation);
        let own = force.map(Area::Force).filter(|area| pages_of(area).contains(&placed.page));
        if let Some(area) = nation.or(own) {
            known.entry(area).or_default().insert(placed.figure.id.clone());
        }
    }
    known
}

fn placed(page: &str, about: &str, figure: Figure, from: DrawnFrom, scene: &Scene<'_>) -> Placed {
    // It is cited in English, whatever the language of the page.
    let english = scene.charts.iter().find(|placed| placed.page == page && placed.figure.id == figure.id);
    let (cited, whom) = english.map_or((&figure.title, about), |placed| (&placed.figure.title, &placed.about));
    let citation = cite::chart(page, &figure.id, whom, cited, &from, scene);
    let title = format!("{about}: {}", figure.title);
    let cite = CiteView::new(&citation, page, scene);
    let take = Take::new(page, &figure.id, &title, embed::height(&figure, &from, scene), cite, scene)
        .with_files(page, &figure.id, scene);
    let since = corrections::in_the_last_year(&from.shown, scene);
    Placed { page: page.to_owned(), about: about.to_owned(), figure, take, since, from }
}

fn on_first_page(scene: &Scene<'_>) -> Vec<Drawn> {
    let nation = &scene.summaries.nation;
    let newest = newest(scene);
    vec![
        (
            figure::national_columns(barred(nation), &BARRED, home::barred_title(&nation.barred, scene.words), scene),
            of_counts(&nation.barred),
        ),
        (
            figure::outcomes_by_year(&nation.tally, &Area::Nation, &scene.words.say("england-and-wales"), scene),
            of_records(nation, scene.public.date),
        ),
        (figure::tiles::records_map(scene), of_records(nation, scene.public.date)),
        (
            newest.and_then(|comparison| figure::tiles::rates_map(comparison, scene)),
            newest.map(of_comparison).unwrap_or_default(),
        ),
    ]
}

fn on_list_of_forces(scene: &Scene<'_>) -> Vec<Drawn> {
    let Some(newest) = newest(scene) else { return Vec::new() };
    vec![(Some(figure::dot_plot(None, newest, Rows::All, scene)), of_comparison(newest))]
}

/// The newest comparison of forces by the rate of officers barred.
fn newest<'a>(scene: &Scene<'a>) -> Option<&'a Comparison<'a>> {
    scene.summaries.comparisons(Compared::BarredRate).first()
}

fn on_comparison(comparison: &Comparison<'_>, scene: &Scene<'_>) -> Vec<Drawn> {
    vec![
        (Some(figure::dot_plot(None, comparison, Rows::Anchored, scene)), of_comparison(comparison)),
        (figure::funnel_plot(comparison, scene), of_comparison(comparison)),
    ]
}

fn on_nation(scene: &Scene<'_>) -> Vec<Drawn> {
    let nation = &scene.summaries.nation;
    let yearly = |years: Years<'_>, words| figure::national_columns(years, words, words.what(scene.words), scene);
    vec![
        (yearly(barred(nation), &BARRED), of_counts(&nation.barred)),
        (yearly(left(nation), &LEFT), of_counts(&nation.left)),
        (
            figure::officers(&nation.officers, &nation.suppressed.officers, &scene.words.say("england-and-wales"), scene),
            of(nation.officers.iter().map(|in_post| in_post.seen)),
        ),
        (figure::published_outcomes_of_all(scene), of_outcomes(|area| *area != Area::Nation, scene)),
        (
            figure::outcomes_by_year(&nation.tally, &Area::Nation, &scene.words.say("england-and-wales"), scene),
            of_records(nation, scene.public.date),
        ),
    ]
}

fn on_force(force: &Force, summary: &AreaSummary<'_>, scene: &Scene<'_>) -> Vec<Drawn> {
    let nation = &scene.summaries.nation;
    // The newest year in which a figure of this force is held, else the newest of all.
    let made = scene.summaries.comparisons(Compared::BarredRate);
    let held = |comparison: &&Comparison<'_>| !matches!(comparison.held(&force.id), None | Some(Held::Nothing(_)));
    let among_all = made.iter().find(held).or(made.first()).filter(|_| force.tile.is_some());
    let area = Area::Force(force.id.clone());
    vec![
        (figure::published_outcomes(&area, scene.force_name(force), scene), of_outcomes(|other| *other == area, scene)),
        (coverage::figure(force, scene), of(coverage::official(&area, scene))),
        (figure::outcomes_by_year(&summary.tally, &area, scene.force_name(force), scene), of_records(summary, scene.public.date)),
        (
            figure::officers(&summary.officers, &summary.suppressed.officers, scene.force_name(force), scene),
            of(summary.officers.iter().map(|in_post| in_post.seen)),
        ),
        (
            figure::beside_the_nation(barred(summary), barred(nation), &BARRED, scene.force_short(force), scene),
            of_counts(summary.barred.iter().chain(&nation.barred)),
        ),
        (
            figure::beside_the_nation(left(summary), left(nation), &LEFT, scene.force_short(force), scene),
            of_counts(summary.left.iter().chain(&nation.left)),
        ),
        (
            among_all.map(|comparison| figure::dot_plot(Some(&force.id), comparison, Rows::Held, scene)),
            among_all.map(of_comparison).unwrap_or_default(),
        ),
    ]
}

fn barred<'a>(summary: &'a AreaSummary<'a>) -> Years<'a> {
    Years { counted: &summary.barred, suppressed: &summary.suppressed.barred }
}

fn left<'a>(summary: &'a AreaSummary<'a>) -> Years<'a> {
    Years { counted: &summary.left, suppressed: &summary.suppressed.left }
}

/// Drawn from published values: their datasets, and from their first day to their last.
pub fn of<'a>(seen: impl IntoIterator<Item = Seen<'a>>) -> DrawnFrom {
    let mut from = DrawnFrom::default();
    for Seen { set, observation } in seen {
        if !from.sets.contains(&set.id) {
            from.sets.push(set.id.clone());
        }
        from.shown.insert(address::of_observation(set, observation));
        let period = from.period.get_or_insert(observation.period);
        period.from = period.from.min(observation.period.from);
        period.to = period.to.max(observation.period.to);
    }
    from
}

/// Drawn from counts of a year, and from the officers in post by which their rates are worked out.
pub fn of_counts<'a>(counts: impl IntoIterator<Item = &'a Counted<'a>>) -> DrawnFrom {
    let counts: Vec<&Counted<'_>> = counts.into_iter().collect();
    let mut from = of(counts.iter().map(|counted| counted.seen));
    // Their day is the last of the year, so that they make the period no longer.
    with(&mut from, of(counts.iter().filter_map(|counted| counted.rate).map(|rate| rate.officers.seen)));
    from
}

/// Drawn from the numbers of a comparison: its counts, and what they are divided by.
fn of_comparison(comparison: &Comparison<'_>) -> DrawnFrom {
    let parts = comparison.points().map(|(_, point)| point.part);
    let published = comparison.reference.published;
    let mut from = of(parts.chain(published.map(|(part, _)| part)));
    // The day of officers in post is the last of the year, so that they make the period no longer.
    with(&mut from, of(comparison.points().map(|(_, point)| point.whole).chain(published.map(|(_, whole)| whole))));
    from
}

/// With what else it was drawn from, which makes the period no longer.
fn with(from: &mut DrawnFrom, other: DrawnFrom) {
    let new: Vec<_> = other.sets.into_iter().filter(|set| !from.sets.contains(set)).collect();
    from.sets.extend(new);
    from.shown.extend(other.shown);
}

/// Drawn from outcomes published for a force, or for several.
fn of_outcomes(whose: impl Fn(&Area) -> bool, scene: &Scene<'_>) -> DrawnFrom {
    of(scene.public.figures.iter().flat_map(|set| {
        let whose = &whose;
        let of_area = move |observation: &&crate::value::figures::Observation| {
            whose(&observation.area) && set.measure(observation).usage == Some(Use::Outcome)
        };
        set.observations.iter().filter(of_area).map(move |observation| Seen { set, observation })
    }))
}

/// Drawn from this site's own case records, as they are on a day: the last year is not over.
pub fn of_records(summary: &AreaSummary<'_>, on: Date) -> DrawnFrom {
    let years = || summary.tally.years.keys().flatten();
    let period = years().min().zip(years().max()).and_then(|(first, last)| {
        Some(Period { from: Date::new(*first, 1, 1).ok()?, to: Date::new(*last, 12, 31).ok()?.min(on) })
    });
    let shown = summary.records.values().flat_map(|cases| cases.keys()).map(|id| address::case(id)).collect();
    DrawnFrom { sets: Vec::new(), period, shown }
}
