//! What the project has already: the ids that an answer may name, and those that are taken.

use crate::memory::Change;
use crate::read::Raw;
use crate::value::id::CaseId;
use crate::value::withdrawn::RecordKind;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What a person may choose, as its id and what it is called.
pub type Choice = (String, String);

/// What is there. Read from records as they are written: a fault elsewhere hinders nobody from beginning a new one.
#[derive(Debug, Default)]
pub struct Known {
    /// Forces.
    pub forces: Vec<Choice>,
    /// What the ids of each force's cases begin with.
    pub prefixes: BTreeMap<String, String>,
    /// The register of sources.
    pub sources: Vec<Choice>,
    /// Cases.
    pub cases: Vec<Choice>,
    /// Figure datasets.
    pub figures: Vec<Choice>,
    /// Reviews.
    pub reviews: BTreeSet<String>,
    /// Commentary.
    pub commentary: BTreeSet<String>,
    /// Places on the tile map that are taken: column and row.
    pub tiles: BTreeSet<(u32, u32)>,
    /// Every case id that was ever given, as far as the project knows: of records, of what was withdrawn, published or redirected.
    pub given: BTreeSet<String>,
    /// The day of asking, after which nothing has happened; `None` where that is not known.
    pub today: Option<Date>,
}

impl Known {
    /// Takes what is known from what was read.
    #[must_use]
    pub fn of(raw: &Raw) -> Self {
        let text = |text: &Option<crate::read::Text>| text.as_ref().map(|text| text.value.clone());
        let pair =
            |id: &Option<crate::read::Text>, name: &Option<crate::read::Text>| Some((text(id)?, text(name).unwrap_or_default()));
        let mut known = Known {
            forces: raw.forces.iter().filter_map(|force| pair(&force.id, &force.name)).collect(),
            prefixes: raw.forces.iter().filter_map(|force| pair(&force.id, &force.case_prefix)).collect(),
            sources: raw.sources.iter().filter_map(|source| pair(&source.id, &source.title)).collect(),
            cases: raw.cases.iter().filter_map(|case| pair(&case.id, &case.title)).collect(),
            figures: raw.figures.iter().filter_map(|(set, _)| pair(&set.id, &set.title)).collect(),
            reviews: raw.reviews.iter().filter_map(|review| text(&review.id)).collect(),
            commentary: raw.commentary.iter().filter_map(|words| text(&words.front.id)).collect(),
            tiles: raw
                .forces
                .iter()
                .filter_map(|force| force.tile.as_ref())
                .filter_map(|tile| Some((tile.column.as_ref()?.value, tile.row.as_ref()?.value)))
                .collect(),
            given: raw.unreadable.iter().cloned().collect(),
            today: None,
        };
        for list in [&mut known.forces, &mut known.sources, &mut known.cases, &mut known.figures] {
            list.sort();
        }
        known.given.extend(known.cases.iter().map(|(id, _)| id.clone()));
        for (kind, record) in &raw.withdrawn {
            let Some(id) = text(&record.id) else { continue };
            match kind {
                RecordKind::Case => known.given.insert(id),
                RecordKind::Commentary => known.commentary.insert(id),
                RecordKind::Figures => {
                    known.figures.push((id, String::new()));
                    true
                }
            };
        }
        let addresses = raw.releases.iter().flat_map(|kept| &kept.release.changes).map(Change::address);
        let redirects = raw.redirects.iter().flat_map(|redirect| [&redirect.from, &redirect.to]).flatten();
        for address in addresses.chain(redirects.map(|address| address.value.as_str())) {
            known.given.extend(case_of(address));
        }
        known
    }

    /// The next free id of a case of that prefix and year, `None` for a case without a dated event. A number that was ever given is not given again,
    /// nor one before it.
    #[must_use]
    pub fn next_case(&self, prefix: &str, year: Option<u16>) -> String {
        let begins = format!("{prefix}-{}-", year.map_or_else(|| "nd".to_owned(), |year| year.to_string()));
        let numbers = self
            .given
            .iter()
            .filter(|id| CaseId::new(id).is_some())
            .filter_map(|id| id.strip_prefix(&begins)?.parse::<u32>().ok());
        format!("{begins}{:02}", numbers.max().unwrap_or(0) + 1)
    }

    /// A place on the tile map that no force has, below all others.
    #[must_use]
    pub fn free_tile(&self) -> (u32, u32) {
        (1, self.tiles.iter().map(|(_, row)| row + 1).max().unwrap_or(1))
    }
}

/// The id of the case that an address is of: `/cases/nor/nor-2020-01.html#people`.
fn case_of(address: &str) -> Option<String> {
    let page = address.strip_prefix("/cases/")?.split('#').next()?;
    let id = page.rsplit('/').next()?.strip_suffix(".html")?;
    CaseId::new(id).map(|id| id.as_str().to_owned())
}
