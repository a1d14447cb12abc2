//! The kinds of police force, as far as the published figures and the case records tell them apart.

use super::cited::*;

vocabulary! {
    /// What kind of force. The kind says which official figures a force can be expected in.
    ForceKind = "force-kind", "Kind of force", "What kind of police force it is, and so which official figures cover it." {
        Territorial = "territorial", "Territorial",
            "One of the 43 forces that each police an area of England and Wales and are covered by the Home Office and barred list figures.",
            HOME_OFFICE_AND_DISMISSALS;
        National = "national", "National",
            "A force with one task across the country, such as the British Transport Police, the Ministry of Defence Police or the Civil Nuclear Constabulary, outside those figures.",
            DISMISSALS;
        Agency = "agency", "Agency", "The National Crime Agency, which is outside those figures.", DISMISSALS;
        OutsideEnglandWales = "outside-england-wales", "Outside England and Wales",
            "A force under other law, mentioned only as background to a record.", HOUSE;
    }
}

impl ForceKind {
    /// Whether the Home Office misconduct figures and the College's barred list cover such a force. For the others a
    /// missing row means "not counted there", never "none" (rule R41; College of Policing, Police dismissals 2023–24).
    pub fn is_in_national_figures(self) -> bool {
        self == Self::Territorial
    }
}
