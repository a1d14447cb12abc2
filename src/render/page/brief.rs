//! A force on one sheet of A4: what its page says first, for a meeting, a letter or a noticeboard.
//!
//! Entry point: [`page`]. Nothing is told here that the force's page does not tell; the address and the code lead to it.

use super::charts::Placed;
use super::figure::{BARRED, LEFT, OFFICERS, OUTCOMES_BY_YEAR, PUBLISHED_OUTCOMES};
use super::force::{ForcePage, Headline, KeyNumber};
use super::{Frame, Scene, share};
use crate::render::address;
use crate::say;
use crate::value::force::Force;
use qrcodegen::{QrCode, QrCodeEcc};
use serde::Serialize;

/// The template's data.
#[derive(Debug, Serialize)]
pub struct BriefPage {
    /// The frame.
    pub frame: Frame,
    /// The force's name.
    pub name: String,
    /// Its name in the other language, with that language (BCP 47).
    pub also: Option<(&'static str, String)>,
    /// Its region, and whether that is in English.
    pub region: (String, bool),
    /// The headline.
    pub headline: Headline,
    /// What the brief leaves out.
    pub notice: String,
    /// Key numbers.
    pub numbers: Vec<KeyNumber>,
    /// The first chart of the force's page that there is, with its table.
    pub chart: Option<Placed>,
    /// What its table leaves out.
    pub rows: String,
    /// What is not known.
    pub gaps: Vec<String>,
    /// How to cite the force's page.
    pub cite: String,
    /// The link to the force's page.
    pub href: String,
    /// Its whole address.
    pub address: String,
    /// The same as a code for a phone's camera; `None` where the address is longer than a code can hold.
    pub code: Option<Code>,
}

/// A QR code (ISO/IEC 18004) as a drawing of squares of size one.
#[derive(Debug, Serialize)]
pub struct Code {
    /// The width of the drawing and its height, with four squares of quiet around the code, as the standard asks.
    pub size: i32,
    /// The dark squares, as the path of an SVG: one stroke for each run of a row.
    pub path: String,
}

/// Squares that must stay light on every side.
const QUIET: i32 = 4;

impl Code {
    /// The code of an address. With the correction level M, a code of which some 15 in 100 squares are dirty can be read.
    #[must_use]
    pub fn new(address: &str) -> Option<Self> {
        let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
        let mut path = String::new();
        for y in 0..code.size() {
            let mut x = 0;
            while x < code.size() {
                let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).map(|_| 1).sum::<i32>();
                if run > 0 {
                    path.push_str(&format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET));
                }
                x += run.max(1);
            }
        }
        Some(Code { size: code.size() + 2 * QUIET, path })
    }
}

/// The charts of which the brief shows the first that is drawn; of a single year, only a table is.
const CHARTS: [&str; 5] = [BARRED.id, LEFT.id, PUBLISHED_OUTCOMES, OUTCOMES_BY_YEAR, OFFICERS];

/// Years of officers in post for which the sheet has room; the newest stand first.
const MOST_ROWS: usize = 8;

/// The brief of a force, from what its page says; its path with it.
#[must_use]
pub fn page(force: &Force, whole: &ForcePage, scene: &Scene<'_>) -> (String, BriefPage) {
    let (path, own) = (address::force(&force.id), address::brief(&force.id));
    let said = scene.words;
    let name = scene.force_name(force);
    let title = say!(said, "brief-title", force = name);
    let description = say!(said, "brief-description", headline = whole.headline.plain.as_str());
    let mut numbers = whole.numbers.clone();
    for number in &mut numbers {
        // What is a part of the force's page is no part of this one.
        if number.href.starts_with('#') {
            number.href = scene.href(&format!("{path}{}", number.href));
        }
    }
    let is_drawn = |chart: &Placed| chart.figure.drawings.iter().any(|drawing| drawing.svg.is_some());
    let mut chart = CHARTS.iter().filter_map(|id| scene.chart(&path, id)).find(is_drawn);
    let officers = chart.as_mut().filter(|chart| chart.figure.id == OFFICERS).and_then(|chart| chart.figure.table.as_mut());
    let rows = officers.filter(|table| table.rows.len() > MOST_ROWS).map(|table| {
        let n = table.rows.len();
        table.rows.truncate(MOST_ROWS);
        say!(said, "brief-rows", shown = MOST_ROWS, n = n)
    });
    let page = BriefPage {
        frame: Frame::new(scene, &own, "forces", &title, &description).with_card(&share::force(force, scene), &path, scene),
        name: name.to_owned(),
        also: whole.also.clone(),
        region: whole.region.clone(),
        headline: whole.headline.clone(),
        notice: whole.notice.clone(),
        numbers,
        chart,
        rows: rows.unwrap_or_default(),
        gaps: whole.gaps.clone(),
        cite: whole.cite.full.clone(),
        href: scene.href(&path),
        address: scene.absolute(&path),
        code: Code::new(&scene.absolute(&path)),
    };
    (own, page)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The squares of a path, as rows of a picture.
    fn rows(code: &Code) -> Vec<String> {
        let size = usize::try_from(code.size).expect("a size");
        let mut rows = vec![vec![' '; size]; size];
        for run in code.path.split('M').skip(1) {
            let (at, rest) = run.split_once('h').expect("a run");
            let (x, y) = at.split_once(' ').expect("a place");
            let length: usize = rest.split('v').next().and_then(|n| n.parse().ok()).expect("a length");
            let (x, y): (usize, usize) = (x.parse().expect("x"), y.parse().expect("y"));
            rows[y][x..x + length].fill('#');
        }
        rows.into_iter().map(|row| row.into_iter().collect()).collect()
    }

    #[test]
    fn the_code_has_its_three_eyes_and_its_quiet() {
        let code = Code::new("https://answerable.example/forces/northshire/").expect("a code");
        let rows = rows(&code);
        let eye = ["#######", "#     #", "# ### #", "# ### #", "# ### #", "#     #", "#######"];
        let far = rows.len() - 4 - 7;
        for (left, top) in [(4, 4), (far, 4), (4, far)] {
            let found: Vec<&str> = rows[top..top + 7].iter().map(|row| &row[left..left + 7]).collect();
            assert_eq!(found, eye, "at {left}, {top}");
        }
        assert!(rows[..4].iter().all(|row| row.trim().is_empty()));
        assert!(rows.iter().all(|row| row.starts_with("    ") && row.ends_with("    ")));
    }

    #[test]
    fn an_address_too_long_for_a_code_has_none() {
        assert!(Code::new(&"x".repeat(4000)).is_none());
    }
}
