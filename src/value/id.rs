//! Ids: the permanent names of records. They end up in addresses, so their shape is narrow.

use serde::Serialize;
use std::fmt;
use std::sync::Arc;

/// Longest id allowed; file systems allow 255 bytes for a name, and an id is followed by `.html`.
const LONGEST: usize = 80;

/// Whether a text has the shape of an id: lower-case letters, digits and single hyphens, beginning with a letter.
fn is_slug(text: &str) -> bool {
    text.len() <= LONGEST
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && !text.ends_with('-')
        && !text.contains("--")
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

macro_rules! slug_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes a text of the right shape; `None` for any other.
            #[must_use]
            pub fn new(text: &str) -> Option<Self> {
                is_slug(text).then(|| $name(Arc::from(text)))
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

slug_id!(
    /// A force, by the id that data.police.uk uses (`metropolitan`).
    ForceId
);
slug_id!(
    /// An entry of the source register (`s37`).
    SourceId
);
slug_id!(
    /// A figure dataset (`barred-list-national`).
    DatasetId
);
slug_id!(
    /// A measure of a dataset (`barred`).
    MeasureId
);
slug_id!(
    /// A category of a dataset (`total`).
    CategoryId
);
slug_id!(
    /// A page of prose: commentary, about, methods.
    ProseId
);
slug_id!(
    /// A review, an inspection or an inquiry (`vetting-inspection-2022`).
    ReviewId
);
slug_id!(
    /// A programme in which a force goes through its own cases again (`operation-onyx`).
    ProgrammeId
);
slug_id!(
    /// A public commitment.
    PromiseId
);
slug_id!(
    /// A person, proceedings or appeal inside one case record, a recommendation inside a review; means nothing outside it.
    LocalId
);

/// A case record: `PREFIX-YEAR-NUMBER`, the year being `nd` where no source dates the case (`met-2021-03`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(into = "String")]
pub struct CaseId {
    text: Arc<str>,
    prefix: usize,
    year: Option<u16>,
    number: u32,
}

impl CaseId {
    /// Takes a text of the right shape; `None` for any other.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let (rest, number) = text.rsplit_once('-')?;
        let (prefix, year) = rest.rsplit_once('-')?;
        let digits = |t: &str, from: usize, to: usize| (from..=to).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
        if !is_slug(prefix) || text.len() > LONGEST || !digits(number, 2, 7) {
            return None;
        }
        let year = match year {
            "nd" => None,
            _ if digits(year, 4, 4) => Some(year.parse().ok()?),
            _ => return None,
        };
        let number = number.parse().ok()?;
        Some(CaseId { text: Arc::from(text), prefix: prefix.len(), year, number })
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The part before the year, which is also the folder of the case's page.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.text[..self.prefix]
    }

    /// The year in the id, if it has one.
    #[must_use]
    pub fn year(&self) -> Option<u16> {
        self.year
    }
}

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<CaseId> for String {
    fn from(id: CaseId) -> String {
        id.text.to_string()
    }
}

impl PartialOrd for CaseId {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// By prefix, then year, then number as a number, so that `-10` comes after `-09` and `-9` alike; the undated last.
impl Ord for CaseId {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let key = |id: &CaseId| (id.year.is_none(), id.year, id.number);
        self.prefix().cmp(other.prefix()).then_with(|| key(self).cmp(&key(other))).then_with(|| self.text.cmp(&other.text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_ids_know_their_parts() {
        let id = CaseId::new("devon-and-cornwall-2018-01").unwrap();
        assert_eq!((id.prefix(), id.year()), ("devon-and-cornwall", Some(2018)));
        assert_eq!(CaseId::new("met-nd-01").unwrap().year(), None);
        for bad in
            ["met-2021", "met-21-01", "2021-01", "Met-2021-01", "met-2021-1", "met-2021-0x", "met--2021-01", "../met-2021-01"]
        {
            assert!(CaseId::new(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn ids_are_narrow() {
        assert!(ForceId::new("west-midlands").is_some());
        for bad in ["", "West", "a/b", "..", "-a", "a-", "a--b", "1a", "a b", "é"] {
            assert!(ForceId::new(bad).is_none(), "{bad}");
        }
        assert!(ForceId::new(&"a".repeat(81)).is_none());
    }
}
