//! The charts of the pages, each drawn from the table that stands with it: a finding as title, unit and period as subtitle.

mod case_outcomes;
mod compare;
mod officers;
mod published_outcomes;
pub mod tiles;
mod yearly;

pub use case_outcomes::{OUTCOMES_BY_YEAR, outcomes_by_year};
pub use compare::{COMPARE_BARRED, FUNNEL, RATES, Rows, beyond, dot_plot, finding, funnel_plot, picked, size, stands};
pub use officers::{OFFICERS, officers};
pub use published_outcomes::{Counts, PUBLISHED_OUTCOMES, groups, labelled, published_outcomes, published_outcomes_of_all};
pub use yearly::{BARRED, LEFT, LONGEST_GAP, Years, beside_the_nation, national_columns};

use super::Scene;
use crate::render::chart::{Amount, Label};
use crate::render::view::Row;
use crate::render::{address, words};
use crate::summarise::Counted;
use crate::summarise::series::Seen;
use crate::summarise::worked_out::{self, Worked};
use crate::vocabulary::MissingMark;

/// A number with its words.
fn amount(value: f64, text: String) -> Amount {
    Amount { value, text }
}

/// `2023` and `23`
fn year_label(year: i16) -> Label {
    Label { long: year.to_string(), short: format!("{:02}", year.rem_euclid(100)) }
}

/// Where a published number stands, at its own anchor.
pub fn stands_at(seen: &Seen<'_>, scene: &Scene<'_>) -> String {
    let page = super::figures::page_of(seen.set, seen.observation);
    scene.href(&format!("{page}#{}", address::observation(seen.set, seen.observation)))
}

/// Where the rate stands that was worked out from a published count.
pub fn rate_stands_at(what: Worked, counted: &Seen<'_>, scene: &Scene<'_>) -> String {
    let path = address::area(&counted.observation.area);
    scene.href(&format!("{path}#{}", worked_out::anchor(what, counted.period())))
}

/// The mark of a number that is held back.
fn held_back() -> String {
    MissingMark::Suppressed.mark().to_owned()
}

/// The mark of a number that is not there: held back, or not available.
pub fn mark(suppressed: bool) -> String {
    if suppressed { MissingMark::Suppressed } else { MissingMark::NotAvailable }.mark().to_owned()
}

/// Whether a table shows the mark of a number that is held back, so that its key must stand beside it.
fn shows_held_back(rows: &[Row]) -> bool {
    let mark = MissingMark::Suppressed.mark();
    rows.iter().flat_map(|row| &row.cells).any(|cell| cell.text.contains(mark) || cell.note.contains(mark))
}

/// A rate with its interval, or why there is none.
pub fn rate_words(counted: Option<&Counted<'_>>) -> String {
    match counted.map(|counted| counted.rate.map(|rate| rate.rate)) {
        None | Some(None) => "[x]".to_owned(),
        Some(Some(None)) => held_back(),
        Some(Some(Some(rate))) => format!(
            "{}{} ({}\u{2013}{})",
            if rate.unreliable { "[u] " } else { "" },
            words::decimal(rate.value, 1),
            words::decimal(rate.low, 1),
            words::decimal(rate.high, 1)
        ),
    }
}
