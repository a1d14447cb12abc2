//! The small marks of a key, in the shapes and classes of the drawings.

use super::tone;

/// What a mark of a key shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyMark {
    /// A segment at this step of the ordered series, 0 to 4.
    Step(u8),
    /// A column of [`super::BarKind::Full`].
    Full,
    /// A column of [`super::BarKind::Other`].
    Other,
    /// A column of [`super::BarKind::Part`].
    Part,
    /// A column of [`super::BarKind::Derived`].
    Derived,
    /// A band or column where nothing is held.
    NotHeld,
    /// The dot of this one, or a point of a solid line.
    ThisDot,
    /// The dot of another.
    OtherDot,
    /// A hollow dot: few events, or a later release.
    HollowDot,
    /// A solid line.
    Line,
    /// A broken line.
    BrokenLine,
    /// The line of reference.
    Reference,
    /// An event dated to the day.
    Day,
    /// An event dated to the month.
    Month,
    /// An event dated to the year.
    Year,
    /// A missed opportunity.
    Missed,
    /// An event without a date.
    Undated,
}

/// The form of a key's mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Swatch {
    /// A box.
    Box,
    /// A disc.
    Dot,
    /// A level line.
    Line,
    /// A bar with round ends.
    Bar,
    /// A diamond.
    Diamond,
}

impl KeyMark {
    /// Its form and the classes it is drawn in.
    pub(crate) fn swatch(self) -> (Swatch, &'static str) {
        match self {
            Self::Step(step) => (Swatch::Box, tone::step(step)),
            Self::Full => (Swatch::Box, "this-f"),
            Self::Other => (Swatch::Box, "other-f"),
            Self::Part => (Swatch::Box, "odd-f"),
            Self::Derived => (Swatch::Box, "hollow dash"),
            Self::NotHeld => (Swatch::Box, "gap"),
            Self::ThisDot | Self::Day => (Swatch::Dot, "this-f"),
            Self::OtherDot => (Swatch::Dot, "other-f"),
            Self::HollowDot => (Swatch::Dot, "hollow"),
            Self::Line => (Swatch::Line, "ln"),
            Self::BrokenLine => (Swatch::Line, "ln dash"),
            Self::Reference => (Swatch::Line, "ref"),
            Self::Month => (Swatch::Dot, "ring"),
            Self::Year => (Swatch::Bar, "ring"),
            Self::Missed => (Swatch::Diamond, "miss"),
            Self::Undated => (Swatch::Dot, "undated"),
        }
    }
}

/// The mark, without words: the key's text stands beside it.
#[must_use]
pub fn key_mark(mark: KeyMark) -> String {
    let (swatch, classes) = mark.swatch();
    let look = tone::attributes(classes);
    let shape = match swatch {
        Swatch::Box => format!("<rect{look} x=\"1\" y=\"1\" width=\"90%\" height=\"85%\"/>"),
        Swatch::Dot => format!("<circle{look} cx=\".5em\" cy=\".43em\" r=\".36em\"/>"),
        Swatch::Line => format!("<line{look} x1=\"0\" x2=\"100%\" y1=\"50%\" y2=\"50%\"/>"),
        Swatch::Bar => format!("<rect{look} x=\"1\" y=\".15em\" width=\"86%\" height=\".5em\" rx=\".25em\"/>"),
        // A diamond has no em: it is a path in a square of its own.
        Swatch::Diamond => format!(
            "<svg viewBox=\"-8 -8 16 16\" preserveAspectRatio=\"xMinYMid\" width=\"100%\" height=\"100%\"><path{look} d=\"M0-6.5L6.5 0L0 6.5L-6.5 0Z\"/></svg>"
        ),
    };
    format!("<svg aria-hidden=\"true\">{shape}</svg>")
}
