//! The table of disputes: a row for each value of a fact of which sources give different ones (rules R37 to R39).

use super::{Column, Table, Value};
use crate::disclose::{Case, Public};
use crate::render::address;
use crate::value::id::SourceId;

const COLUMNS: &[Column] = &[
    Column { name: "case", about: "The case’s id." },
    Column {
        name: "number",
        about: "The fact’s number within the case, so that the values of one fact are seen to belong together.",
    },
    Column { name: "about", about: "Which fact." },
    Column {
        name: "value",
        about: "One of its values, as the source gives it; the best-placed first. Never quote one of them alone.",
    },
    Column { name: "unit", about: "What the value counts or is; values of different units do not replace each other." },
    Column { name: "as_of", about: "As of when: a day, a month or a year; empty where that is not recorded." },
    Column { name: "used", about: "Whether the site uses this value elsewhere." },
    Column { name: "why", about: "Why one value is used, or none; the same in each row of the fact." },
    Column { name: "sources", about: "Ids of the sources of this value, parted by semicolons." },
    Column { name: "address", about: "Where all values stand together." },
];

/// The disputed values of cases.
#[must_use]
pub fn table<'a>(public: &Public, cases: impl Iterator<Item = &'a Case>) -> Table {
    let mut rows = Vec::new();
    for case in cases {
        for (at, dispute) in case.disputes.iter().enumerate() {
            for value in &dispute.values {
                let sources: Vec<&str> = value.sources.iter().map(SourceId::as_str).collect();
                rows.push(vec![
                    Value::text(case.id.as_str()),
                    Value::number(at as u64 + 1),
                    Value::text(&dispute.about),
                    Value::text(&value.value),
                    Value::maybe(value.unit.as_deref()),
                    Value::maybe(value.as_of.map(|day| day.to_string())),
                    Value::Flag(value.used),
                    Value::maybe(dispute.why.as_deref()),
                    Value::text(sources.join("; ")),
                    Value::text(format!("{}{}#disputed", public.site.base_url, address::case(&case.id))),
                ]);
            }
        }
    }
    Table {
        name: "disputes",
        about: "A row is one of several values that sources give for a fact of a case.",
        columns: COLUMNS,
        rows,
    }
}
