//! What lies beside the downloads so that programs understand them: for each folder of tables a data package and CSV on the Web metadata.
//!
//! Entry points: [`whole`], [`of_force`] and [`of_dataset`] say whose the tables of a folder are and on what terms; [`add`] writes it down.

use super::address;
use super::download::described::{Described, File, Origin, Terms};
use super::download::{csvw, package};
use super::page::Scene;
use super::site::{Clash, Site};
use crate::disclose::Public;
use crate::value::figures::{FigureSet, Reprint};
use crate::value::force::Force;
use std::collections::BTreeSet;

/// The tables in `data/`: all that may be handed on whole.
#[must_use]
pub fn whole(files: Vec<File>, scene: &Scene<'_>) -> Described {
    let left_out: Vec<&str> = sets(scene.public, Reprint::ByForce).map(|set| set.title.as_str()).collect();
    let mut about = scene.public.site.description.clone();
    if !left_out.is_empty() {
        about.push_str(&format!(
            " Left out, because we know of no licence to reprint them whole: {}. They are shown by force, with attribution.",
            left_out.join("; ")
        ));
    }
    let reprinted: Vec<&FigureSet> = sets(scene.public, Reprint::Whole).collect();
    let files = files
        .into_iter()
        .map(|file| match file.name.as_str() {
            "figures" => with_terms(file, &reprinted, scene.public),
            "corrections" => with_terms(file, &corrected(scene), scene.public),
            "worked_out" => with_terms(file, &made_from(scene), scene.public),
            _ => file,
        })
        .collect();
    described(slug(&scene.public.site.title), scene.public.site.title.clone(), about, "data/", files, scene)
}

/// The tables beside a force's page.
#[must_use]
pub fn of_force(force: &Force, files: Vec<File>, sets: &[&FigureSet], scene: &Scene<'_>) -> Described {
    let about = format!(
        "What is held on misconduct outcomes, cases and officers of {}. Figures are single facts of larger tables, each with its \
         source; the terms of each are those of its publisher.",
        force.name
    );
    let files =
        files.into_iter().map(|file| if file.name == "figures" { with_terms(file, sets, scene.public) } else { file }).collect();
    let name = format!("{}-{}", slug(&scene.public.site.title), force.id);
    let title = format!("{}: {}", scene.public.site.title, force.name);
    described(name, title, about, &address::force(&force.id), files, scene)
}

/// The table of one dataset that may be handed on whole.
#[must_use]
pub fn of_dataset(set: &FigureSet, file: File, scene: &Scene<'_>) -> Described {
    let file = with_terms(file, &[set], scene.public);
    let about = std::iter::once(&set.description).chain(&set.caveats).cloned().collect::<Vec<_>>().join(" ");
    let mut described = described(set.id.to_string(), set.title.clone(), about, &address::dataset(&set.id), vec![file], scene);
    described.terms = terms(set, scene.public);
    described
}

/// The table of a release: values of datasets that may be handed on, and of our own records.
#[must_use]
pub fn of_release(id: &str, file: File, scene: &Scene<'_>) -> Described {
    let handed_on: Vec<&FigureSet> = sets(scene.public, Reprint::Whole).collect();
    let file = with_terms(file, &handed_on, scene.public);
    let title = format!("{}: what changed with the release {id}", scene.public.site.title);
    let about = "What changed with a release, as far as it may be told today.".to_owned();
    described(format!("release-{id}"), title, about, &address::release(id), vec![file], scene)
}

fn described(name: String, title: String, about: String, path: &str, files: Vec<File>, scene: &Scene<'_>) -> Described {
    let site = &scene.public.site;
    Described {
        name,
        title,
        about,
        page: scene.absolute(path),
        date: scene.public.date,
        publisher: site.publisher.clone(),
        contact: site.contact.clone(),
        terms: Terms { title: site.licence.clone(), address: site.licence_address.clone() },
        files,
    }
}

fn sets(public: &Public, reprint: Reprint) -> impl Iterator<Item = &FigureSet> {
    public.figures.iter().filter(move |set| set.licence.reprint == reprint)
}

/// The datasets from which this site works out figures of its own.
fn made_from<'a>(scene: &Scene<'a>) -> Vec<&'a FigureSet> {
    let areas = std::iter::once(&scene.summaries.nation).chain(scene.summaries.forces.values());
    let figures = areas.flat_map(|area| &area.worked_out);
    let ids: BTreeSet<_> =
        figures.flat_map(|figure| [Some(figure.part), figure.whole]).flatten().map(|seen| &seen.set.id).collect();
    scene.public.figures.iter().filter(|set| ids.contains(&set.id)).collect()
}

/// The datasets of which something was corrected and may be handed on.
fn corrected<'a>(scene: &Scene<'a>) -> Vec<&'a FigureSet> {
    sets(scene.public, Reprint::Whole).filter(|set| !scene.public.corrections_of(&set.id).is_empty()).collect()
}

fn with_terms(file: File, sets: &[&FigureSet], public: &Public) -> File {
    let origin = |set: &&FigureSet| Origin {
        title: format!("{}: {}", set.publisher.trim_end_matches('.'), set.title),
        page: format!("{}{}", public.site.base_url, address::dataset(&set.id)),
    };
    file.of(sets.iter().map(|set| terms(set, public)).collect(), sets.iter().map(origin).collect())
}

/// The terms of a dataset. Where its publisher states no licence, its page here is the place that says so.
#[must_use]
pub fn terms(set: &FigureSet, public: &Public) -> Terms {
    let page = || format!("{}{}", public.site.base_url, address::dataset(&set.id));
    Terms { title: set.licence.name.clone(), address: set.licence.address.clone().unwrap_or_else(page) }
}

/// A title as a name: small letters and figures, with hyphens between.
fn slug(title: &str) -> String {
    let lower = title.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "site".to_owned() } else { words.join("-") }
}

/// Adds the metadata of the tables of a folder to the site.
///
/// # Errors
/// When a file lies there already.
pub fn add(described: &Described, folder: &str, site: &mut Site) -> Result<(), Clash> {
    site.add(format!("{folder}datapackage.json"), package::json(described))?;
    site.add(format!("{folder}csv-metadata.json"), csvw::group(described))?;
    for file in &described.files {
        site.add(format!("{folder}{}-metadata.json", file.path()), csvw::table(file, described))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn a_name_of_any_title() {
        assert_eq!(slug("Answerable"), "answerable");
        assert_eq!(slug("Heddlu: pwy sy’n atebol?"), "heddlu-pwy-sy-n-atebol");
        assert_eq!(slug("…"), "site");
    }
}
