//! The card that stands for a page where it is shared: one number with its unit, period and caveat, or what is held.

use super::drawing::colour;
use super::letters::Face;
use super::sheet::{Anchor, Ink, Mark, Sheet, Words};
use crate::render::chart::tone;

/// Width of a card, as those who show cards ask for it.
pub const WIDTH: f64 = 1200.0;
/// Height of a card.
pub const HEIGHT: f64 = 630.0;

/// What a card says. All of it stands in the page's head too, as the description of the card ([`Card::spoken`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Whom or what the page is about.
    pub about: String,
    /// The number, or in its place what is held.
    pub number: String,
    /// What it counts.
    pub what: String,
    /// When, and of how many.
    pub period: String,
    /// What to bear in mind.
    pub caveat: String,
    /// The site.
    pub site: String,
    /// The day as of which it was built.
    pub date: String,
}

impl Card {
    /// Its words in one line, for those who do not see it.
    #[must_use]
    pub fn spoken(&self) -> String {
        let said = [&self.about, &self.number, &self.what, &self.period, &self.caveat, &self.site, &self.date];
        let said: Vec<&str> = said.into_iter().map(|part| part.trim_end_matches('.')).filter(|part| !part.is_empty()).collect();
        format!("{}.", said.join(". "))
    }
}

const MARGIN: f64 = 72.0;
/// Where the foot begins, above which all else must end.
const FOOT: f64 = 545.0;

/// The card as a sheet. Where there are many words they become smaller, down to 26 px; beyond that the longest is cut at a
/// word and ends in an ellipsis.
pub(crate) fn card(card: &Card) -> Sheet {
    let sizes = [1.0, 0.92, 0.84, 0.76, 0.7];
    let laid = sizes.iter().map(|size| lay(card, *size)).find(|(_, end)| *end <= FOOT - 24.0);
    let (mut sheet, _) = laid.unwrap_or_else(|| lay(&shortened(card), 0.7));
    sheet.title.clone_from(&card.about);
    sheet.description = card.spoken();
    foot(&mut sheet, card);
    sheet.end(HEIGHT);
    sheet
}

/// Lays the words at a share of their full size; gives the sheet and where they end.
fn lay(card: &Card, share: f64) -> (Sheet, f64) {
    let mut sheet = Sheet::new(WIDTH, colour(tone::PAPER));
    sheet.marks.push(Mark::Rectangle([0.0, 0.0, WIDTH, 14.0], 0.0, Ink::filled(colour(tone::INK))));
    let width = WIDTH - 2.0 * MARGIN;
    let mut y = 50.0;
    let mut lines = |text: &str, face: Face, size: f64, shade: &str, air: f64| {
        y += if text.is_empty() { 0.0 } else { air };
        for text in face.balanced(text, size, width) {
            y += size * 1.22;
            let at = (MARGIN, y - size * 0.2);
            sheet.marks.push(Mark::Words(Words {
                text,
                at,
                anchor: Anchor::Start,
                face,
                size,
                colour: colour(shade),
                english: false,
            }));
        }
    };
    lines(&card.about, Face::Strong, (44.0 * share).max(30.0), tone::ACCENT, 0.0);
    // A number stays in one line; words in its place are set like a title.
    let most = if card.number.chars().count() <= 9 { 132.0 } else { 76.0 };
    lines(&card.number, Face::Strong, most * share, tone::INK, 10.0);
    // Words stand further from words than from a number, which has air of its own.
    lines(&card.what, Face::Regular, (42.0 * share).max(28.0), tone::INK, if most < 100.0 { 16.0 } else { 2.0 });
    lines(&card.period, Face::Regular, (33.0 * share).max(26.0), tone::QUIET, 12.0);
    lines(&card.caveat, Face::Regular, (33.0 * share).max(26.0), tone::CAUTION, 12.0);
    (sheet, y)
}

fn foot(sheet: &mut Sheet, card: &Card) {
    let rule = Ink::line(colour(tone::EDGE), 2.0);
    sheet.marks.push(Mark::Line((MARGIN, FOOT), (WIDTH - MARGIN, FOOT), rule));
    let date = Face::Regular.width(&card.date, 28.0);
    let site = Face::Strong.wrap(&card.site, 34.0, WIDTH - 2.0 * MARGIN - date - 40.0);
    let words = |text: &str, x: f64, anchor: Anchor, face: Face, size: f64, shade: &str| {
        Mark::Words(Words {
            text: text.to_owned(),
            at: (x, FOOT + 52.0),
            anchor,
            face,
            size,
            colour: colour(shade),
            english: false,
        })
    };
    sheet.marks.extend(site.first().map(|site| words(site, MARGIN, Anchor::Start, Face::Strong, 34.0, tone::INK)));
    sheet.marks.push(words(&card.date, WIDTH - MARGIN, Anchor::End, Face::Regular, 28.0, tone::QUIET));
}

/// The card with its longest texts cut at a word, so that the rest can be read.
fn shortened(card: &Card) -> Card {
    let cut = |text: &str, most: usize| {
        if text.chars().count() <= most {
            return text.to_owned();
        }
        let head: String = text.chars().take(most).collect();
        format!("{} \u{2026}", head.rsplit_once(' ').map_or(head.as_str(), |(words, _)| words))
    };
    Card {
        about: cut(&card.about, 90),
        number: cut(&card.number, 60),
        what: cut(&card.what, 110),
        period: cut(&card.period, 90),
        caveat: cut(&card.caveat, 120),
        ..card.clone()
    }
}
