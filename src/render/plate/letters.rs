//! The two faces in which pictures are written, and how much room words take in them.
//!
//! Everything a plate or a card says is measured here before it is placed, so that nothing overlaps or leaves its frame.

#![expect(clippy::expect_used, reason = "the fonts are built into the program, and a test reads them")]

use ab_glyph::{Font, FontRef, GlyphId};
use std::sync::LazyLock;

/// A face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Face {
    Regular,
    Strong,
}

static REGULAR: LazyLock<FontRef<'static>> = LazyLock::new(|| {
    FontRef::try_from_slice(include_bytes!("../../../themes/default/fonts/Inter-Regular.otf")).expect("a whole font")
});
static STRONG: LazyLock<FontRef<'static>> = LazyLock::new(|| {
    FontRef::try_from_slice(include_bytes!("../../../themes/default/fonts/Inter-SemiBold.otf")).expect("a whole font")
});

impl Face {
    pub(super) fn font(self) -> &'static FontRef<'static> {
        match self {
            Self::Regular => &REGULAR,
            Self::Strong => &STRONG,
        }
    }

    /// The factor from the font's units to a type size in pixels.
    pub(super) fn scale(self, size: f64) -> f64 {
        size / f64::from(self.font().units_per_em().unwrap_or(1000.0))
    }

    /// How far the line moves on after a character, in the font's units.
    pub(super) fn advance(self, glyph: GlyphId) -> f64 {
        f64::from(self.font().h_advance_unscaled(glyph))
    }

    /// The width of a text in pixels.
    pub(super) fn width(self, text: &str, size: f64) -> f64 {
        let font = self.font();
        text.chars().map(|character| self.advance(font.glyph_id(character))).sum::<f64>() * self.scale(size)
    }

    /// The text in lines no wider than this: broken at spaces, and within a word only if it is wider than a line.
    pub(super) fn wrap(self, text: &str, size: f64, width: f64) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let mut line = String::new();
        for word in text.split_whitespace() {
            let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if self.width(&joined, size) <= width {
                line = joined;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for character in word.chars() {
                line.push(character);
                if self.width(&line, size) > width && line.chars().count() > 1 {
                    line.pop();
                    lines.push(std::mem::replace(&mut line, character.to_string()));
                }
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }
}

impl Face {
    /// The same lines as [`Face::wrap`] gives, but of about one length: no last line of one word under a title.
    pub(super) fn balanced(self, text: &str, size: f64, width: f64) -> Vec<String> {
        let lines = self.wrap(text, size, width);
        let narrower = (1..=12).map(|step| width * (1.0 - 0.04 * f64::from(step)));
        let same = narrower.map(|width| self.wrap(text, size, width)).take_while(|tried| tried.len() == lines.len()).last();
        same.unwrap_or(lines)
    }
}

#[cfg(test)]
mod tests {
    use super::Face;
    use ab_glyph::{Font, GlyphId};

    #[test]
    fn both_faces_have_the_letters_of_english_and_welsh() {
        let text = "AZaz09 ÂÊÎÔÛŴŶâêîôûŵŷÁÉÍÓÚẂÝáéíóúẃýÀÈÌÒÙẀỲàèìòùẁỳÄËÏÖÜẄŸäëïöüẅÿ \u{2013}\u{2014}\u{2018}\u{2019}\u{201c}\u{201d}\u{2026}\u{2212}£€½§·[]()";
        for face in [Face::Regular, Face::Strong] {
            let missing: String = text.chars().filter(|&c| face.font().glyph_id(c) == GlyphId(0)).collect();
            assert_eq!(missing, "");
        }
    }

    #[test]
    fn lines_fit_and_lose_nothing() {
        let text = "Heddlu Gogledd Cymru Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch 2024";
        let lines = Face::Regular.wrap(text, 20.0, 200.0);
        assert!(lines.len() > 3);
        for line in &lines {
            assert!(Face::Regular.width(line, 20.0) <= 200.0, "{line}");
        }
        assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
        let title = "The number is held for 10 of 43 forces in the year to 31 March 2025";
        let balanced = Face::Strong.balanced(title, 21.0, 632.0);
        assert_eq!((balanced.len(), balanced.concat().len()), (2, title.len() - 1));
        assert!(balanced[1].len() > 20, "{balanced:?}");
        assert_eq!(Face::Regular.wrap("", 20.0, 200.0), Vec::<String>::new());
        assert_eq!(Face::Regular.wrap("ab", 20.0, 1.0), ["a", "b"]);
    }
}
