//! Pages that others frame in theirs: one for each chart, and one for each force's headline.
//!
//! Entry point: [`pages`]. Such a page says by itself what is shown, from whom it is, what to bear in mind and as of when, since nobody knows what
//! stands around it. It always shows the newest figures, and says so: whoever wants a picture that stays takes the file.

use super::charts::Placed;
use super::corrections::{self, Since};
use super::figures::page_of;
use super::force::{Headline, headline, headline_count};
use super::take::{CiteView, Take};
use super::{Frame, Scene};
use crate::render::chart::Picture;
use crate::render::cite::DrawnFrom;
use crate::render::view::{Figure, Link};
use crate::render::{address, cite, past, words};
use crate::say;
use crate::summarise::series::Seen;
use crate::value::figures::FigureSet;
use crate::value::force::Force;
use serde::Serialize;

/// The template's data.
#[derive(Debug, Serialize)]
pub struct EmbedPage {
    /// The frame, of which only the head is used. Its address is that of the page on which the chart stands.
    pub frame: Frame,
    /// Whom it is about.
    pub about: String,
    /// The chart.
    pub chart: Option<Placed>,
    /// Or the headline of a force.
    pub headline: Option<Headline>,
    /// What was corrected of what it shows: the newest, however old.
    pub since: Vec<Since>,
    /// Who published the figures; empty for what this site counted itself.
    pub publishers: String,
    /// That a number of it moved lately, with the release.
    pub moved: Option<Link>,
    /// What to bear in mind first.
    pub caveat: String,
    /// What else.
    pub caveats: Vec<String>,
    /// Where it stands.
    pub page: String,
    /// As a picture that stays as it is; empty where there is none.
    pub picture: String,
}

/// The id, on a force's page, of its headline.
pub const HEADLINE: &str = "headline";

/// The pages, each with its path.
#[must_use]
pub fn pages(scene: &Scene<'_>) -> Vec<(String, EmbedPage)> {
    let charts = scene.charts.iter().map(|placed| (address::embed(&placed.page, &placed.figure.id), of_chart(placed, scene)));
    let headlines = scene
        .public
        .forces
        .iter()
        .filter_map(|force| Some((address::embed(&address::force(&force.id), HEADLINE), of_headline(force, scene)?)));
    charts.chain(headlines).collect()
}

fn of_chart(placed: &Placed, scene: &Scene<'_>) -> EmbedPage {
    let Placed { page, about, figure, from, .. } = placed;
    let sets: Vec<&FigureSet> = scene.public.figures.iter().filter(|set| from.sets.contains(&set.id)).collect();
    let cells = figure.table.iter().flat_map(|table| &table.rows).flat_map(|row| &row.cells);
    EmbedPage {
        moved: past::pages::moved_lately(cells.filter_map(|cell| cell.href.as_deref()), page, scene),
        chart: Some(seen_from_elsewhere(placed, scene)),
        since: corrections::newest(&from.shown, scene),
        picture: placed.take.files.iter().find(|file| file.text == "PNG").map(|file| file.href.clone()).unwrap_or_default(),
        ..bare(page, &figure.id, about, &figure.title, &figure.subtitle, &sets, scene)
    }
}

/// The chart without what belongs to its own page: links that stay on that page lead there, and what a number is stands at its own address, to
/// which the rows lead.
fn seen_from_elsewhere(placed: &Placed, scene: &Scene<'_>) -> Placed {
    let mut placed = placed.clone();
    let page = scene.href(&placed.page);
    for drawing in &mut placed.figure.drawings {
        drawing.svg.iter_mut().for_each(|picture| picture.link_from_elsewhere(&page));
    }
    for row in placed.figure.table.iter_mut().flat_map(|table| &mut table.rows) {
        row.id.clear();
        for cell in &mut row.cells {
            cell.svg.iter_mut().for_each(|picture| picture.link_from_elsewhere(&page));
            cell.card = None;
            if let Some(href) = cell.href.as_mut().filter(|href| href.starts_with('#')) {
                href.insert_str(0, &page);
            }
        }
    }
    placed
}

fn of_headline(force: &Force, scene: &Scene<'_>) -> Option<EmbedPage> {
    let summary = scene.summaries.forces.get(&force.id)?;
    let sentence = headline(force, summary, scene);
    let sets: Vec<&FigureSet> = headline_count(summary).map(|counted| counted.seen.set).into_iter().collect();
    let name = scene.force_name(force);
    let title = say!(scene.words, "embed-sentence", force = name);
    let page = address::force(&force.id);
    let mut embed = bare(&page, HEADLINE, name, &title, &sentence.plain, &sets, scene);
    // It is small: what is most to the point stands open, the rest below.
    let (first, rest) = first_sentences(&embed.caveat);
    embed.caveat = first;
    embed.caveats.splice(0..0, Some(rest).filter(|rest| !rest.is_empty()));
    embed.moved =
        past::pages::moved_lately(sentence.href.as_deref().into_iter().chain(sentence.rate_href.as_deref()), &page, scene);
    embed.since = sentence.since.clone();
    embed.headline = Some(sentence);
    Some(embed)
}

/// What both kinds have.
fn bare(page: &str, id: &str, about: &str, title: &str, description: &str, sets: &[&FigureSet], scene: &Scene<'_>) -> EmbedPage {
    let title = say!(scene.words, "embed-title", title = title, about = about, place = format!("{page}#{id}"));
    let mut frame = Frame::new(scene, page, "", &title, description);
    frame.hidden = true;
    // Datasets share some of their caveats.
    let mut caveats: Vec<String> = Vec::new();
    for caveat in sets.iter().flat_map(|set| &set.caveats) {
        if !caveats.contains(caveat) {
            caveats.push(caveat.clone());
        }
    }
    let caveat = if caveats.is_empty() { String::new() } else { caveats.remove(0) };
    EmbedPage {
        about: about.to_owned(),
        chart: None,
        headline: None,
        moved: None,
        since: Vec::new(),
        publishers: cite::publishers(sets.iter().copied()).join("; "),
        caveat,
        caveats,
        page: scene.absolute(&format!("{page}#{id}")),
        picture: String::new(),
        frame,
    }
}

/// What can be taken away of a force's headline.
#[must_use]
pub fn take_headline(force: &Force, scene: &Scene<'_>) -> Option<Take> {
    let summary = scene.summaries.forces.get(&force.id)?;
    let page = address::force(&force.id);
    // The number is cited where it stands, in the dataset.
    let cite = match headline_count(summary).map(|counted| counted.seen) {
        Some(Seen { set, observation }) => {
            CiteView::new(&cite::observation(set, observation, scene), &page_of(set, observation), scene)
        }
        None => CiteView::new(&cite::force(force, scene), &page, scene),
    };
    let title = say!(scene.words, "embed-headline", force = words::capital(scene.force_name(force)));
    let since = height_of(&headline(force, summary, scene).since);
    Some(Take::new(&page, HEADLINE, &title, HEADLINE_HEIGHT + since, cite, scene))
}

/// The first two sentences of a text, and the rest.
fn first_sentences(text: &str) -> (String, String) {
    let end = text.match_indices(". ").nth(1).map_or(text.len(), |(at, _)| at + 1);
    let (first, rest) = text.split_at(end);
    (first.to_owned(), rest.trim_start().to_owned())
}

/// In pixels: how high a frame 600 pixels wide must be to hold a headline.
const HEADLINE_HEIGHT: u32 = 482;

/// How high lines of so many letters are, with what parts them from others.
fn lines(text: &str, letters: usize, height: u32) -> u32 {
    u32::try_from(text.chars().count().div_ceil(letters)).unwrap_or(1) * height + 12
}

/// How high it is to say what was corrected since.
fn height_of(since: &[Since]) -> u32 {
    since.iter().map(|since| lines(&format!("{}: {}", since.when.text, since.text), 75, 20)).sum()
}

/// In pixels: how high a frame 600 pixels wide must be to hold a chart with what stands around it, tables and lists folded. On a phone it is
/// higher, and the frame then scrolls.
#[must_use]
pub fn height(figure: &Figure, from: &DrawnFrom, scene: &Scene<'_>) -> u32 {
    // Name, table, publishers, list of caveats, foot; and a line that says that a number moved, which is known only later.
    const REST: u32 = 242;
    let sets = scene.public.figures.iter().filter(|set| from.sets.contains(&set.id));
    let caveat = sets.flat_map(|set| &set.caveats).next().map_or(0, |caveat| lines(caveat, 75, 20));
    let since = height_of(&corrections::newest(&from.shown, scene));
    let said = since + lines(&figure.title, 45, 25) + lines(&figure.subtitle, 62, 23) + lines(&figure.source, 75, 20) + caveat;
    let rows = figure.table.as_ref().map_or(0, |table| u32::try_from(table.rows.len()).unwrap_or(0));
    let is_dots = figure.table.as_ref().is_some_and(|table| table.class == "dots");
    let drawings = u32::try_from(figure.drawings.len()).unwrap_or(0);
    let is_tall = figure.drawings.iter().flat_map(|drawing| &drawing.svg).any(Picture::is_tall);
    let drawn = match (is_dots, figure.multiples, drawings) {
        (true, _, _) => 80 + rows * 57,
        (_, _, 0) => 80 + rows * 62,
        (_, true, _) => 190,
        // One is a chart; several are bars that lie below each other.
        (_, _, 1) => 280 + if is_tall { 180 } else { 0 },
        (_, _, several) => several * 105,
    };
    let key = u32::try_from(figure.key.len()).unwrap_or(0) * 18 + 12;
    REST + said + drawn + key
}
