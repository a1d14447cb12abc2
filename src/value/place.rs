//! Places, and the forces that police them.

use super::force::Force;
use super::id::{ForceId, SourceId};

/// Councils and postcode districts, each with who polices it.
#[derive(Debug, Clone)]
pub struct Places {
    /// Councils, by name.
    pub councils: Vec<Council>,
    /// Postcode districts of England and Wales, by their letters and numbers.
    pub districts: Vec<District>,
    /// Postcode areas whose other districts lie elsewhere, by their letters; an area may lie in two places.
    pub elsewhere: Vec<(String, Elsewhere)>,
    /// Where both come from.
    pub sources: Vec<SourceId>,
    /// What whoever made them asks to have printed, each a sentence.
    pub attribution: Vec<String>,
}

/// A council, whose whole area one force polices.
#[derive(Debug, Clone)]
pub struct Council {
    /// Its area's name in English.
    pub name: String,
    /// The same in Welsh, where it has one.
    pub in_welsh: Option<String>,
    /// The force.
    pub force: ForceId,
}

/// A postcode district: the half of a postcode before the space.
#[derive(Debug, Clone)]
pub struct District {
    /// `NP20`.
    pub code: String,
    /// The parts of it, the one with most postcodes first.
    pub parts: Vec<Part>,
}

/// The part of a postcode district in one force's area, or elsewhere.
#[derive(Debug, Clone)]
pub struct Part {
    /// Whose.
    pub of: Policed,
    /// How many of the district's postcodes lie in it.
    pub postcodes: u32,
}

/// Who polices a part of a district.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Policed {
    /// A force of this site.
    By(ForceId),
    /// Nobody whom this site holds.
    Not(Elsewhere),
}

/// Where postcodes lie that no force of England and Wales polices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Elsewhere {
    /// Scotland.
    Scotland,
    /// Northern Ireland.
    NorthernIreland,
    /// Guernsey or Jersey.
    ChannelIslands,
    /// The Isle of Man.
    IsleOfMan,
}

impl Elsewhere {
    /// All of them.
    pub const ALL: [Elsewhere; 4] =
        [Elsewhere::Scotland, Elsewhere::NorthernIreland, Elsewhere::ChannelIslands, Elsewhere::IsleOfMan];

    /// As tables write it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Elsewhere::Scotland => "scotland",
            Elsewhere::NorthernIreland => "northern-ireland",
            Elsewhere::ChannelIslands => "channel-islands",
            Elsewhere::IsleOfMan => "isle-of-man",
        }
    }

    /// What a table writes.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.id() == text)
    }
}

impl Places {
    /// The forces that police any of these places, among those of the site.
    pub fn reached<'f>(&self, forces: &'f [Force]) -> impl Iterator<Item = &'f Force> {
        forces.iter().filter(|force| {
            self.councils.iter().any(|council| council.force == force.id)
                || self.districts.iter().flat_map(|district| &district.parts).any(|part| part.of == Policed::By(force.id.clone()))
        })
    }
}

/// The letters with which a postcode district begins: `NP` of `NP20`.
#[must_use]
pub fn area_of(code: &str) -> &str {
    code.split(|c: char| c.is_ascii_digit()).next().unwrap_or(code)
}

/// Whether a text is the shape of a postcode district: one or two letters, one or two digits, perhaps a letter.
#[must_use]
pub fn is_district(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let digits = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    matches!(text.len() - rest.len(), 1 | 2)
        && matches!(rest.len() - digits.len(), 1 | 2)
        && (digits.is_empty() || digits.len() == 1 && digits.bytes().all(|b| b.is_ascii_uppercase()))
}

/// Whether a text is the shape of a postcode area: one or two letters.
#[must_use]
pub fn is_area(text: &str) -> bool {
    matches!(text.len(), 1 | 2) && text.bytes().all(|b| b.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::{area_of, is_area, is_district};

    #[test]
    fn the_shapes_of_postcode_districts_and_areas() {
        for good in ["N1", "NP20", "EC2A", "W1", "CF10"] {
            assert!(is_district(good), "{good}");
        }
        for bad in ["", "NP", "NPT", "NP200", "np20", "NP20 4", "1NP", "EC2AB", "NP2-"] {
            assert!(!is_district(bad), "{bad}");
        }
        assert!(is_area("NP") && is_area("G") && !is_area("NPT") && !is_area("n") && !is_area(""));
        assert_eq!([area_of("NP20"), area_of("G1"), area_of("EC2A")], ["NP", "G", "EC"]);
    }
}
