//! The description of a dataset that is new: what the table tells of it is filled in, and what only a person knows is left empty, so that
//! `answerable check` asks for it line by line.

use super::observations::Found;
use super::period;
use crate::vocabulary::{PeriodKind, Term};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The description, as YAML.
#[must_use]
pub fn description(id: &str, found: &[Found]) -> String {
    let mut measures: BTreeMap<&str, (PeriodKind, bool)> = BTreeMap::new();
    let mut categories: BTreeSet<&str> = BTreeSet::new();
    for found in found {
        let (_, percent) = measures.entry(&found.key.measure).or_insert_with(|| (kind(&found.key.period), false));
        *percent |= found.percent;
        categories.insert(&found.key.category);
    }
    let mut out = format!(
        "# A dataset made from a table by `answerable import`. What is empty here is yours to fill in; `answerable check` asks for it.\n\
         # Each field is described in content/README.md, \"Figure dataset\".\n\
         id: {id}\n\
         title: \"\"\n\
         publisher: \"\"\n\
         description: \"\"          # one or two sentences on what it counts\n\
         licence:\n  name: \"\"\n  reprint: by-force        # whole, once you know that the table may be handed on\n\
         measures:\n"
    );
    for (measure, (kind, percent)) in measures {
        let unit = if percent { "percent          # as the table shows it" } else { "\"\"             # vocabulary: unit" };
        out.push_str(&format!(
            "  - id: {measure}\n    label: \"\"\n    definition: \"\"\n    unit: {unit}\n    basis: \"\"            # vocabulary: basis\n    period: {}\n",
            kind.id()
        ));
    }
    out.push_str("categories:\n");
    for category in categories {
        if category == "total" {
            out.push_str("  - {id: total, label: All}\n");
        } else {
            out.push_str(&format!("  - {{id: {category}, label: \"\", by: []}}      # by: vocabulary: breakdown\n"));
        }
    }
    out
}

/// The kind that a period is of.
fn kind((from, to): &(String, String)) -> PeriodKind {
    let day = |text: &str| text.parse::<Date>().ok();
    match (day(from), day(to)) {
        (Some(from), Some(to)) if from == to => PeriodKind::Snapshot,
        (Some(from), Some(to)) => match period::likely(period::Said::Range(from, to)) {
            PeriodKind::Span if (from.month(), from.day(), to.month(), to.day(), to.year()) == (1, 1, 12, 31, from.year()) => {
                PeriodKind::CalendarYear
            }
            kind => kind,
        },
        _ => PeriodKind::Span,
    }
}
