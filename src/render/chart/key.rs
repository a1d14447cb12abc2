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

/// The mark, without words: the key's text stands beside it.
#[must_use]
pub fn key_mark(mark: KeyMark) -> String {
    let box_of = |class: &str| format!("<rect{} x=\"1\" y=\"1\" width=\"90%\" height=\"85%\"/>", tone::attributes(class));
    let dot = |class: &str| format!("<circle{} cx=\".5em\" cy=\".43em\" r=\".36em\"/>", tone::attributes(class));
    let line = |class: &str| format!("<line{} x1=\"0\" x2=\"100%\" y1=\"50%\" y2=\"50%\"/>", tone::attributes(class));
    let shape = match mark {
        KeyMark::Step(step) => box_of(tone::step(step)),
        KeyMark::Full => box_of("this-f"),
        KeyMark::Other => box_of("other-f"),
        KeyMark::Part => box_of("odd-f"),
        KeyMark::Derived => box_of("hollow dash"),
        KeyMark::NotHeld => box_of("gap"),
        KeyMark::ThisDot | KeyMark::Day => dot("this-f"),
        KeyMark::OtherDot => dot("other-f"),
        KeyMark::HollowDot => dot("hollow"),
        KeyMark::Line => line("ln"),
        KeyMark::BrokenLine => line("ln dash"),
        KeyMark::Reference => line("ref"),
        KeyMark::Month => dot("ring"),
        KeyMark::Year => {
            format!("<rect{} x=\"1\" y=\".15em\" width=\"86%\" height=\".5em\" rx=\".25em\"/>", tone::attributes("ring"))
        }
        // A diamond has no em: it is a path in a square of its own.
        KeyMark::Missed => format!(
            "<svg viewBox=\"-8 -8 16 16\" preserveAspectRatio=\"xMinYMid\" width=\"100%\" height=\"100%\"><path{} d=\"M0-6.5L6.5 0L0 6.5L-6.5 0Z\"/></svg>",
            tone::attributes("miss")
        ),
        KeyMark::Undated => dot("undated"),
    };
    format!("<svg aria-hidden=\"true\">{shape}</svg>")
}
