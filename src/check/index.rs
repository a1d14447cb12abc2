//! What ids there are, and that none is given twice.

use crate::fault::{Fault, Faults, Place, Placed};
use crate::read::Raw;
use crate::value::link::anchors;
use crate::value::withdrawn::RecordKind;
use crate::vocabulary::SourceKind;
use std::collections::{BTreeMap, BTreeSet};

/// Every id of the content, by kind.
#[derive(Debug, Default)]
pub struct Index {
    /// Forces, each with the prefix of its case ids.
    pub forces: BTreeMap<String, Option<String>>,
    /// Forces by what they are called ([`called`]).
    pub forces_called: BTreeMap<String, String>,
    /// Sources.
    pub sources: BTreeMap<String, KnownSource>,
    /// Cases.
    pub cases: BTreeSet<String>,
    /// Figure datasets.
    pub figures: BTreeSet<String>,
    /// Commentary, each with the anchors of its headings.
    pub commentary: BTreeMap<String, BTreeSet<String>>,
    /// Pages, each with the anchors of its headings.
    pub pages: BTreeMap<String, BTreeSet<String>>,
    /// Commentary that was withdrawn.
    pub withdrawn_commentary: BTreeSet<String>,
    unreadable: BTreeSet<String>,
}

/// What is known of a source before it is checked.
#[derive(Debug)]
pub struct KnownSource {
    /// Its kind, if that was readable.
    pub kind: Option<SourceKind>,
}

impl Index {
    /// Whether a record of this id is there but could not be read, so that its absence has been answered.
    pub fn is_unreadable(&self, id: &str) -> bool {
        self.unreadable.contains(id)
    }
}

/// A body's name without what is written of it here and left out there: `the chief constable of Northshire Police` is `northshire`.
pub fn called(name: &str) -> String {
    const PASSED_OVER: [&str; 9] = ["the", "of", "chief", "constable", "police", "constabulary", "service", "force", "heddlu"];
    let name = name.to_lowercase();
    let words =
        name.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty() && !PASSED_OVER.contains(word));
    words.collect::<Vec<_>>().join(" ")
}

/// Takes the ids of all records and answers those given twice.
pub fn build(raw: &Raw, faults: &mut Faults) -> Index {
    let mut index = Index { unreadable: raw.unreadable.iter().cloned().collect(), ..Index::default() };
    let mut seen = Seen::default();
    for force in &raw.forces {
        if let Some(id) = &force.id {
            seen.take("force", id, faults);
            index.forces.insert(id.value.clone(), force.case_prefix.as_ref().map(|prefix| prefix.value.clone()));
            let names = [&force.name, &force.short_name, &force.name_cy].into_iter().flatten().chain(force.also_called.iter());
            let names = names.map(|name| called(&name.value)).filter(|name| !name.is_empty());
            index.forces_called.extend(names.map(|name| (name, id.value.clone())));
        }
    }
    for source in &raw.sources {
        if let Some(id) = &source.id {
            seen.take("source", id, faults);
            index.sources.insert(id.value.clone(), KnownSource { kind: source.kind.as_ref().map(|kind| kind.value) });
        }
    }
    for id in raw.cases.iter().filter_map(|case| case.id.as_ref()) {
        seen.take("case", id, faults);
        index.cases.insert(id.value.clone());
    }
    for id in raw.figures.iter().filter_map(|(set, _)| set.id.as_ref()) {
        seen.take("figure dataset", id, faults);
        index.figures.insert(id.value.clone());
    }
    for document in &raw.commentary {
        if let Some(id) = &document.front.id {
            seen.take("commentary", id, faults);
            index.commentary.insert(id.value.clone(), headings(&document.body.value));
        }
    }
    for (kind, id) in raw.withdrawn.iter().filter_map(|(kind, record)| Some((kind, record.id.as_ref()?))) {
        match kind {
            RecordKind::Case => {
                seen.take("case", id, faults);
                index.cases.insert(id.value.clone());
            }
            RecordKind::Commentary => {
                seen.take("commentary", id, faults);
                index.commentary.insert(id.value.clone(), BTreeSet::new());
                index.withdrawn_commentary.insert(id.value.clone());
            }
            RecordKind::Figures => {
                seen.take("figure dataset", id, faults);
                index.figures.insert(id.value.clone());
            }
        }
    }
    for document in &raw.pages {
        if let Some(id) = &document.front.id {
            seen.take("page", id, faults);
            index.pages.insert(id.value.clone(), headings(&document.body.value));
        }
    }
    for (kind, ids) in [
        ("review", raw.reviews.iter().filter_map(|review| review.id.as_ref()).collect::<Vec<_>>()),
        ("monitoring", raw.monitoring.iter().filter_map(|watched| watched.force.as_ref()).collect()),
        ("programme", raw.programmes.iter().filter_map(|programme| programme.id.as_ref()).collect()),
        ("promise", raw.promises.iter().filter_map(|promise| promise.id.as_ref()).collect()),
    ] {
        for id in ids {
            seen.take(kind, id, faults);
        }
    }
    index
}

/// The anchors of a text's headings.
fn headings(markdown: &str) -> BTreeSet<String> {
    anchors(markdown).into_iter().map(|(anchor, _)| anchor).collect()
}

/// Where each id of a kind was first written.
#[derive(Default)]
struct Seen<'a> {
    places: BTreeMap<(&'static str, &'a str), Place>,
}

impl<'a> Seen<'a> {
    fn take(&mut self, kind: &'static str, id: &'a Placed<String>, faults: &mut Faults) {
        if let Some(first) = self.places.get(&(kind, id.value.as_str())) {
            faults.push(
                Fault::error(
                    "duplicate-id",
                    id.place,
                    format!("there are two records of kind {kind} with the id `{}`", id.value),
                )
                .label("again")
                .also(*first, "first written here")
                .mend("give the newer one an id of its own; an id that was ever published is never reused"),
            );
        } else {
            self.places.insert((kind, id.value.as_str()), id.place);
        }
    }
}
