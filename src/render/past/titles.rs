//! What the pages of a release are called, by their addresses, as far as they stand today: a release holds no title.

use crate::render::page::Scene;
use crate::render::page::figures::area_name;
use crate::render::page::reviews::monitoring_title;
use crate::render::{address, words};
use crate::value::figures::Area;

/// The sections of the site, by the first part of an address, in the order in which they are listed.
const SECTIONS: [(&str, &str); 18] = [
    ("forces", "Forces"),
    ("cases", "Cases and lists of cases"),
    ("figures", "Datasets"),
    ("compare", "Comparisons"),
    ("coverage", "How much is documented"),
    ("gaps", "What is not published"),
    ("reviews", "Reviews"),
    ("monitoring", "Monitoring of forces"),
    ("programmes", "Programmes of review"),
    ("promises", "Promises"),
    ("commentary", "Commentary"),
    ("methods", "Methods and rules"),
    ("about", "About this site"),
    ("sources", "Sources"),
    ("vocabulary", "Vocabulary"),
    ("data", "Data"),
    ("corrections", "Corrections"),
    ("embed", "Pages for others to frame"),
];

/// The section to which an address belongs, after its place among all.
#[must_use]
pub fn section(address: &str) -> (u8, &'static str) {
    let first = address.trim_start_matches('/').split('/').next().unwrap_or("");
    let at = SECTIONS.iter().position(|(folder, _)| *folder == first);
    let name = at.and_then(|at| SECTIONS.get(at)).map(|(_, name)| *name);
    match (first, name) {
        ("", _) => (0, "First page"),
        (_, Some(name)) => (u8::try_from(at.unwrap_or(0)).map_or(u8::MAX, |at| at + 1), name),
        _ => (u8::MAX, "Other pages"),
    }
}

/// What a page is called: the record's title where it is that of a record, else its address.
#[must_use]
pub fn title(page: &str, scene: &Scene<'_>) -> String {
    let path = page.trim_start_matches('/');
    let public = scene.public;
    let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    let found = match parts.as_slice() {
        [""] => Some("the first page".to_owned()),
        ["cases", _, file] => public
            .cases
            .iter()
            .find(|case| address::case(&case.id) == path)
            .map(|case| case.title.clone())
            .or_else(|| file.strip_suffix(".html").map(|id| format!("Case {id}"))),
        ["forces", id] if *id == Area::Nation.id() => Some(area_name(&Area::Nation, scene)),
        ["forces", id] => public.forces.iter().find(|force| force.id.as_str() == *id).map(|force| force.name.clone()),
        ["figures", id] => public.figures.iter().find(|set| set.id.as_str() == *id).map(|set| set.title.clone()),
        ["figures", id, area] => {
            let set = public.figures.iter().find(|set| set.id.as_str() == *id);
            let force = public.forces.iter().find(|force| force.id.as_str() == *area);
            set.map(|set| format!("{}: {}", set.title, force.map_or("England and Wales", |force| force.name.as_str())))
        }
        ["commentary", id] => public.commentary.iter().find(|prose| prose.id.as_str() == *id).map(|prose| prose.title.clone()),
        ["reviews", id] => public.reviews.iter().find(|review| review.id.as_str() == *id).map(|review| review.title.clone()),
        ["monitoring", id] => {
            let watched = public.monitoring.iter().find(|watched| watched.force.as_str() == *id);
            watched.map(|watched| monitoring_title(watched, scene))
        }
        ["programmes", id] => public.programmes.iter().find(|one| one.id.as_str() == *id).map(|one| one.title.clone()),
        ["promises", id] => public.promises.iter().find(|one| one.id.as_str() == *id).map(|one| one.title.clone()),
        ["methods" | "about"] => Some(words::capital(path.trim_end_matches('/'))),
        _ => None,
    };
    found.unwrap_or_else(|| format!("/{path}"))
}
