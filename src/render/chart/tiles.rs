//! A map of tiles: one tile a place, of one size whatever the place's own, set roughly where it lies. A shade says to which step of an
//! ordered scale a place belongs; letters and a number say the rest, so that nothing hangs on the shade alone.

use super::canvas::Canvas;
use super::picture::{Pen, Picture};
use super::{About, tone};

/// A map.
#[derive(Debug, Clone)]
pub struct Tiles {
    /// What it says to those who do not see it.
    pub about: About,
    /// The tiles, in the order in which a reader steps through them. Of two in one place the later covers the other.
    pub tiles: Vec<Tile>,
}

/// A tile.
#[derive(Debug, Clone)]
pub struct Tile {
    /// Column, from 1 at the left.
    pub column: u32,
    /// Row, from 1 at the top.
    pub row: u32,
    /// Its letters.
    pub label: String,
    /// Its number, or a mark in place of one.
    pub text: String,
    /// Its shade.
    pub shade: Shade,
    /// What a pointer resting on it is told.
    pub tip: String,
    /// Where it leads.
    pub href: Option<String>,
}

/// How a tile is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shade {
    /// A step of the ordered scale, 0 to 4.
    Step(u8),
    /// No number: a broken outline.
    Missing,
}

/// The largest map that is drawn: what lies beyond is a slip in the data, and would make the tiles too small to read.
const MOST_COLUMNS: u32 = 12;
const MOST_ROWS: u32 = 12;
/// How far a tile keeps from the edge of its field, as a share of it.
const AIR: f64 = 0.035;

/// Draws the map; `None` without tiles.
#[must_use]
pub fn tiles(data: &Tiles) -> Option<Picture> {
    let within = |tile: &&Tile| (1..=MOST_COLUMNS).contains(&tile.column) && (1..=MOST_ROWS).contains(&tile.row);
    let tiles: Vec<&Tile> = data.tiles.iter().filter(within).collect();
    let columns = f64::from(tiles.iter().map(|tile| tile.column).max()?.max(LEAST_COLUMNS));
    let rows = tiles.iter().map(|tile| tile.row).max()?.max(1);
    let mut canvas = Canvas::new(0.0..columns, 0.0..f64::from(rows));
    for tile in tiles {
        let (left, foot) = (f64::from(tile.column - 1), f64::from(rows - tile.row));
        let (class, on) = match tile.shade {
            Shade::Step(step) => (tone::step(step), tone::on_step(step)),
            Shade::Missing => ("gap", ""),
        };
        canvas.linked(tile.href.as_deref(), |canvas| {
            let corner = (left + AIR, foot + 1.0 - AIR);
            canvas.rectangle(corner, (left + 1.0 - AIR, foot + AIR), Pen::new(class).tip(&tile.tip));
            let middle = (left + 0.5, foot + 0.5);
            canvas.text(middle, &shortened(&tile.label), Pen::new("m b").also(on).nudge(0.0, -3.0));
            canvas.text(middle, &shortened(&tile.text), Pen::new("m").also(on).nudge(0.0, 12.0));
        });
    }
    Some(canvas.finish(&data.about, &format!("h-tiles rows{rows}")))
}

/// A map of fewer columns keeps the width of tiles, and with it their shape.
const LEAST_COLUMNS: u32 = 7;

/// As much of a text as a tile holds: five characters.
fn shortened(text: &str) -> String {
    const MOST: usize = 5;
    if text.chars().count() <= MOST { text.to_owned() } else { text.chars().take(MOST - 1).chain(['\u{2026}']).collect() }
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn a_tile_holds_five_characters() {
        assert_eq!(shortened("12.3"), "12.3");
        assert_eq!(shortened("Dyfed-Powys"), "Dyfe\u{2026}");
    }
}
