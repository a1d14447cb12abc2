//! A police force.

use super::id::{ForceId, SourceId};
use crate::vocabulary::ForceKind;

/// A force of England and Wales, or one with national reach there.
#[derive(Debug, Clone)]
pub struct Force {
    /// Its permanent id.
    pub id: ForceId,
    /// Its name in English.
    pub name: String,
    /// For tables and charts.
    pub short_name: String,
    /// Its name in Welsh, for Welsh forces.
    pub name_cy: Option<String>,
    /// What people call it every day: abbreviations and short forms that are its own.
    pub also_called: Vec<String>,
    /// Territorial or national.
    pub kind: ForceKind,
    /// `England`, `Wales` or `England and Wales`.
    pub nation: String,
    /// The region in official figures; none for a national force.
    pub region: Option<String>,
    /// What its case ids begin with.
    pub case_prefix: String,
    /// Its place on the tile map, for territorial forces.
    pub tile: Option<Tile>,
    /// The Office for National Statistics' area code.
    pub ons_code: Option<String>,
    /// A remark for its page.
    pub note: Option<String>,
    /// Where its name and codes come from.
    pub sources: Vec<SourceId>,
}

/// A place on the tile map; columns and rows count from 1.
#[derive(Debug, Clone)]
pub struct Tile {
    /// Three letters, as printed on the tile.
    pub label: String,
    /// Column, from the west.
    pub column: u32,
    /// Row, from the north.
    pub row: u32,
}
