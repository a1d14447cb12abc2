//! `places/places.yaml`; its tables are read by `read::lists`.

use super::Text;
use crate::read::record::record;

record! {
    /// `places/places.yaml`: where the tables of places come from.
    pub struct RawPlaces, "the description of places" {
        /// Where they come from.
        list sources: Text,
        /// What whoever made them asks to have printed.
        list attribution: Text,
    }
}
