//! What the pages of a release are called, by their addresses, as far as they stand today: a release holds no title.

use crate::render::address;
use crate::render::page::Scene;
use crate::render::page::figures::area_name;
use crate::render::page::reviews::monitoring_title;
use crate::say;
use crate::value::figures::Area;

/// The sections of the site, by the first part of an address, in the order in which they are listed.
const SECTIONS: [&str; 18] = [
    "forces",
    "cases",
    "figures",
    "compare",
    "coverage",
    "gaps",
    "reviews",
    "monitoring",
    "programmes",
    "promises",
    "commentary",
    "methods",
    "about",
    "sources",
    "vocabulary",
    "data",
    "corrections",
    "embed",
];

/// The section to which an address belongs, by the end of the name of its message, after its place among all.
#[must_use]
pub fn section(address: &str) -> (u8, &'static str) {
    let first = address.trim_start_matches('/').split('/').next().unwrap_or("");
    match SECTIONS.iter().position(|folder| *folder == first) {
        _ if first.is_empty() => (0, "first"),
        Some(at) => (u8::try_from(at).map_or(u8::MAX, |at| at + 1), SECTIONS.get(at).copied().unwrap_or("other")),
        None => (u8::MAX, "other"),
    }
}

/// What a page is called: the record's title where it is that of a record, else its address.
#[must_use]
pub fn title(page: &str, scene: &Scene<'_>) -> String {
    let path = page.trim_start_matches('/');
    let public = scene.public;
    let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    let found = match parts.as_slice() {
        [""] => Some(scene.words.say("told-first-page")),
        ["cases", _, file] => public
            .cases
            .iter()
            .find(|case| address::case(&case.id) == path)
            .map(|case| case.title.clone())
            .or_else(|| file.strip_suffix(".html").map(|id| say!(scene.words, "told-case", id = id))),
        ["forces", id] if *id == Area::Nation.id() => Some(area_name(&Area::Nation, scene)),
        ["forces", id] => {
            public.forces.iter().find(|force| force.id.as_str() == *id).map(|force| scene.force_name(force).to_owned())
        }
        ["figures", id] => public.figures.iter().find(|set| set.id.as_str() == *id).map(|set| set.title.clone()),
        ["figures", id, area] => {
            let set = public.figures.iter().find(|set| set.id.as_str() == *id);
            let force = public.forces.iter().find(|force| force.id.as_str() == *area);
            set.map(|set| {
                format!(
                    "{}: {}",
                    set.title,
                    force.map_or_else(|| area_name(&Area::Nation, scene), |force| scene.force_name(force).to_owned())
                )
            })
        }
        ["commentary", id] => public.commentary.iter().find(|prose| prose.id.as_str() == *id).map(|prose| prose.title.clone()),
        ["reviews", id] => public.reviews.iter().find(|review| review.id.as_str() == *id).map(|review| review.title.clone()),
        ["monitoring", id] => {
            let watched = public.monitoring.iter().find(|watched| watched.force.as_str() == *id);
            watched.map(|watched| monitoring_title(watched, scene))
        }
        ["programmes", id] => public.programmes.iter().find(|one| one.id.as_str() == *id).map(|one| one.title.clone()),
        ["promises", id] => public.promises.iter().find(|one| one.id.as_str() == *id).map(|one| one.title.clone()),
        ["methods"] => Some(scene.words.say("told-page-methods")),
        ["about"] => Some(scene.words.say("told-page-about")),
        _ => None,
    };
    found.unwrap_or_else(|| format!("/{path}"))
}
