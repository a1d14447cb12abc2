//! Forces.

use super::Text;
use super::correction::RawCorrection;
use crate::fault::Placed;
use crate::read::record::record;
use crate::vocabulary::ForceKind;

record! {
    /// `forces/ID.yaml`.
    pub struct RawForce, "a force" {
        /// The id that data.police.uk uses; never changes.
        required id: Text,
        /// Its name in English.
        required name: Text,
        /// For tables and charts.
        required short_name: Text,
        /// Its name in Welsh.
        optional name_cy: Text,
        /// What people call it every day.
        list also_called: Text,
        /// What kind of force it is.
        required kind: Placed<ForceKind>,
        /// England, Wales, or England and Wales.
        required nation: Text,
        /// The region in official figures.
        optional region: Text,
        /// What the ids of its cases begin with.
        required case_prefix: Text,
        /// Its place on the tile map.
        optional tile: RawTile,
        /// The Office for National Statistics' area code.
        optional ons_code: Text,
        /// Where its name and codes come from: ids from the source register.
        list sources: Text,
        /// Shown on its page.
        optional note: Text,
        /// What was corrected.
        list corrections: RawCorrection,
    }
}

record! {
    /// A place on the tile map.
    pub struct RawTile, "a tile" {
        /// Up to four letters.
        required label: Text,
        /// Column, from 1.
        required column: Placed<u32>,
        /// Row, from 1.
        required row: Placed<u32>,
    }
}
