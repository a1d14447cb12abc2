//! Forces by the names that tables give them.

use super::number::unmarked;
use crate::fault::nearest;
use crate::read::raw::RawForce;
use crate::value::figures::NATION;
use std::collections::BTreeMap;

/// What tables call England and Wales, code included.
const NATION_NAMES: [&str; 3] = ["england and wales", "total england and wales", "k04000001"];

/// Every name by which an area is known.
#[derive(Debug, Default)]
pub struct Areas {
    /// From a name, folded, to ids: more than one where two forces share it.
    by_name: BTreeMap<String, Vec<String>>,
    ids: Vec<String>,
}

impl Areas {
    /// The names that the forces' own records give: id, name, short name, Welsh name, other names, code.
    #[must_use]
    pub fn of(forces: &[RawForce]) -> Self {
        let mut areas = Areas::default();
        for force in forces {
            let Some(id) = &force.id else { continue };
            let names =
                [Some(id), force.name.as_ref(), force.short_name.as_ref(), force.name_cy.as_ref(), force.ons_code.as_ref()];
            for name in names.into_iter().flatten() {
                areas.add(&name.value, &id.value);
            }
            for name in force.also_called.iter() {
                areas.add(&name.value, &id.value);
            }
            areas.ids.push(id.value.clone());
        }
        for name in NATION_NAMES.into_iter().chain([NATION]) {
            areas.add(name, NATION);
        }
        areas.ids.push(NATION.to_owned());
        areas
    }

    /// Adds a name.
    pub fn add(&mut self, name: &str, id: &str) {
        let ids = self.by_name.entry(folded(name)).or_default();
        if !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    }

    /// Whether there is such an area.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.ids.iter().any(|known| known == id)
    }

    /// All ids.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }

    /// The area that a name means, if it means exactly one.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&str> {
        match self.by_name.get(&folded(name)).map(Vec::as_slice) {
            Some([one]) => Some(one),
            _ => None,
        }
    }

    /// The id of the area whose name is most like one that means none.
    #[must_use]
    pub fn near(&self, name: &str) -> Option<&str> {
        let folded = folded(name);
        let name = nearest(&folded, self.by_name.keys().map(String::as_str))?;
        self.by_name.get(name).and_then(|ids| ids.first()).map(String::as_str)
    }
}

/// A name with what differs from table to table taken away: marks of footnotes, case, signs, `&`, the order of `London, City of`, and the words that
/// only say that it is a police force.
fn folded(name: &str) -> String {
    let name = unmarked(name).text.to_lowercase().replace('&', " and ");
    let name = match name.split_once(',') {
        Some((last, first)) => format!("{first} {last}"),
        None => name,
    };
    let letters: String =
        name.chars().filter(|c| !matches!(c, '\'' | '\u{2019}')).map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let is_kept = |word: &&str| !matches!(*word, "police" | "constabulary" | "service" | "force" | "the");
    let words: Vec<&str> = letters.split_whitespace().collect();
    let kept: Vec<&str> = words.iter().copied().filter(is_kept).collect();
    if kept.is_empty() { words.join(" ") } else { kept.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forces_are_known_by_other_names() {
        let mut areas = Areas::default();
        for (name, id) in [
            ("Metropolitan Police", "metropolitan"),
            ("City of London Police", "city-of-london"),
            ("Avon and Somerset Constabulary", "avon-and-somerset"),
            ("E23000036", "avon-and-somerset"),
            ("Northshire", "northshire"),
            ("Twin", "one"),
            ("Twin", "two"),
        ] {
            areas.add(name, id);
        }
        for (name, id) in [
            ("Metropolitan Police Service", "metropolitan"),
            ("London, City of", "city-of-london"),
            ("Avon & Somerset", "avon-and-somerset"),
            ("AVON AND SOMERSET [note 2]", "avon-and-somerset"),
            ("e23000036", "avon-and-somerset"),
        ] {
            assert_eq!(areas.find(name), Some(id), "{name}");
        }
        assert_eq!(areas.find("Northshyre"), None);
        assert_eq!(areas.near("Northshyre"), Some("northshire"));
        assert_eq!(areas.find("Twin"), None);
    }
}
