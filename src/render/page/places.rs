//! Which force polices a place: a page of plain lists, and one small file from which the finder answers in the reader's own device.

use super::{Frame, Scene, SourceView};
use crate::render::address;
use crate::render::view::Link;
use crate::value::force::Force;
use crate::value::id::ForceId;
use crate::value::place::{District, Elsewhere, Places, Policed, area_of};
use serde::Serialize;
use serde_json::json;
use std::collections::BTreeMap;

/// Where the page lies.
pub const PLACES: &str = "forces/places/";

/// The file that the finder reads: no promise, and the same for all languages.
pub const FILE: &str = "places.json";

/// The script of the finder.
pub const SCRIPT: &str = "finder.js";

/// A part of a district with a smaller share of its postcodes is called a small one: 1 in 50.
const SMALL: u32 = 50;

/// The template's data.
#[derive(Debug, Serialize)]
pub struct PlacesPage {
    /// The frame.
    pub frame: Frame,
    /// Councils by first letter, each with its force.
    pub councils: Vec<Letter>,
    /// Postcode areas, each with its districts by the forces that police them.
    pub areas: Vec<AreaView>,
    /// Where postcode areas lie that are not here, with their letters.
    pub elsewhere: Vec<(String, String)>,
    /// Where the lists come from.
    pub sources: Vec<SourceView>,
    /// What whoever made them asks to have printed.
    pub attribution: Vec<String>,
}

/// The councils whose names begin with a letter.
#[derive(Debug, Serialize)]
pub struct Letter {
    /// The letter.
    pub letter: String,
    /// Each council's name, and its force.
    pub councils: Vec<(String, Link)>,
}

/// A postcode area.
#[derive(Debug, Serialize)]
pub struct AreaView {
    /// Its letters.
    pub letters: String,
    /// Its forces, in words.
    pub forces: String,
    /// Its districts, by who polices them: the districts, and who.
    pub groups: Vec<(String, Vec<Link>)>,
}

/// Gives a page the script of the finder, where places are held; tells whether they are.
pub fn with_script(frame: &mut Frame, scene: &Scene<'_>) -> bool {
    let held = scene.public.places.is_some();
    frame.scripts.extend(held.then_some(SCRIPT));
    held
}

/// The page, if places are held.
#[must_use]
pub fn page(scene: &Scene<'_>) -> Option<PlacesPage> {
    let places = scene.public.places.as_ref()?;
    let said = scene.words;
    let mut frame = Frame::new(scene, PLACES, "forces", &said.say("places"), &said.say("places.description"));
    frame.scripts.push(SCRIPT);
    let mut outside: BTreeMap<Elsewhere, Vec<&str>> = BTreeMap::new();
    for (area, place) in &places.elsewhere {
        outside.entry(*place).or_default().push(area);
    }
    Some(PlacesPage {
        frame,
        councils: councils(places, scene),
        areas: areas(places, scene),
        elsewhere: outside.into_iter().map(|(place, areas)| (elsewhere(place, scene), areas.join(", "))).collect(),
        sources: places
            .sources
            .iter()
            .filter_map(|id| scene.public.source(id))
            .map(|source| SourceView::new(source, scene))
            .collect(),
        attribution: places.attribution.clone(),
    })
}

fn elsewhere(place: Elsewhere, scene: &Scene<'_>) -> String {
    scene.words.say(&format!("places-{}", place.id()))
}

fn force<'s>(id: &ForceId, scene: &Scene<'s>) -> Option<&'s Force> {
    scene.public.force(id)
}

fn link(id: &ForceId, scene: &Scene<'_>) -> Link {
    let name = force(id, scene).map_or(id.as_str(), |force| scene.force_short(force));
    Link::new(name, scene.href(&address::force(id)))
}

fn councils(places: &Places, scene: &Scene<'_>) -> Vec<Letter> {
    let mut named: Vec<(&str, &ForceId)> = places
        .councils
        .iter()
        .map(|council| {
            (council.in_welsh.as_deref().filter(|_| scene.in_welsh().is_some()).unwrap_or(&council.name), &council.force)
        })
        .collect();
    named.sort();
    let mut letters: Vec<Letter> = Vec::new();
    for (name, id) in named {
        let letter: String = name.chars().take(1).collect();
        let entry = (name.to_owned(), link(id, scene));
        match letters.last_mut().filter(|last| last.letter == letter) {
            Some(last) => last.councils.push(entry),
            None => letters.push(Letter { letter, councils: vec![entry] }),
        }
    }
    letters
}

fn areas(places: &Places, scene: &Scene<'_>) -> Vec<AreaView> {
    let mut by_area: BTreeMap<&str, Vec<&District>> = BTreeMap::new();
    for district in &places.districts {
        by_area.entry(area_of(&district.code)).or_default().push(district);
    }
    let view = |(letters, mut districts): (&str, Vec<&District>)| {
        districts.sort_by_key(|district| in_order(&district.code));
        let mut groups: Vec<(Vec<&Policed>, Vec<&str>)> = Vec::new();
        for district in &districts {
            let who: Vec<&Policed> = district.parts.iter().map(|part| &part.of).collect();
            match groups.iter_mut().find(|(same, _)| *same == who) {
                Some((_, codes)) => codes.push(&district.code),
                None => groups.push((who, vec![&district.code])),
            }
        }
        let mut forces: Vec<String> = districts
            .iter()
            .flat_map(|district| &district.parts)
            .filter_map(|part| match &part.of {
                Policed::By(id) => Some(link(id, scene).text),
                Policed::Not(_) => None,
            })
            .collect();
        forces.sort();
        forces.dedup();
        AreaView {
            letters: letters.to_owned(),
            forces: forces.join(", "),
            groups: groups
                .into_iter()
                .map(|(who, codes)| (codes.join(", "), who.into_iter().map(|of| policed(of, scene)).collect()))
                .collect(),
        }
    };
    by_area.into_iter().map(view).collect()
}

/// Who polices a part; what lies elsewhere leads nowhere.
fn policed(of: &Policed, scene: &Scene<'_>) -> Link {
    match of {
        Policed::By(id) => link(id, scene),
        Policed::Not(place) => Link::new(elsewhere(*place, scene), ""),
    }
}

/// `NP4` before `NP10`.
fn in_order(code: &str) -> (String, u32, String) {
    let area = area_of(code);
    let rest = code.strip_prefix(area).unwrap_or_default();
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let last = rest.trim_start_matches(|c: char| c.is_ascii_digit()).to_owned();
    (area.to_owned(), digits.parse().unwrap_or(0), last)
}

/// What the finder reads. `forces`: the id of each, its names in English and Welsh (or `""`), its short name, its letters, its region and what else it is called. `councils`: the
/// name of each, the place of its force in that list, its Welsh name if there is one. `districts` by area: `NUMBER:FORCE.FORCE`, most
/// postcodes first, `~` after a force with few; the first letter of its id stands for what lies elsewhere. `elsewhere` by area, likewise.
#[must_use]
pub fn file(scene: &Scene<'_>) -> Option<String> {
    let places = scene.public.places.as_ref()?;
    let at: BTreeMap<&ForceId, usize> = scene.public.forces.iter().enumerate().map(|(at, force)| (&force.id, at)).collect();
    let forces: Vec<_> = scene
        .public
        .forces
        .iter()
        .map(|force| {
            let label = force.tile.as_ref().map_or("", |tile| tile.label.as_str());
            json!([
                force.id,
                force.name,
                force.name_cy.as_deref().unwrap_or(""),
                force.short_name,
                label,
                force.region.as_deref().unwrap_or(""),
                force.also_called
            ])
        })
        .collect();
    let councils: Vec<_> = places
        .councils
        .iter()
        .filter_map(|council| {
            let force = at.get(&council.force)?;
            Some(match &council.in_welsh {
                Some(welsh) => json!([council.name, force, welsh]),
                None => json!([council.name, force]),
            })
        })
        .collect();
    let mut districts: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for district in &places.districts {
        let area = area_of(&district.code);
        let all: u32 = district.parts.iter().map(|part| part.postcodes).sum();
        let parts: Vec<String> = district
            .parts
            .iter()
            .filter_map(|part| {
                let of = match &part.of {
                    Policed::By(id) => at.get(id)?.to_string(),
                    Policed::Not(place) => place.id().chars().take(1).collect(),
                };
                let small = if part.postcodes.saturating_mul(SMALL) < all { "~" } else { "" };
                Some(format!("{of}{small}"))
            })
            .collect();
        let number = district.code.strip_prefix(area).unwrap_or_default();
        districts.entry(area).or_default().push(format!("{number}:{}", parts.join(".")));
    }
    let districts: BTreeMap<&str, String> = districts.into_iter().map(|(area, all)| (area, all.join(" "))).collect();
    let elsewhere: BTreeMap<&str, &str> =
        places.elsewhere.iter().map(|(area, place)| (area.as_str(), &place.id()[..1])).collect();
    Some(json!({ "forces": forces, "councils": councils, "districts": districts, "elsewhere": elsewhere }).to_string())
}
