//! The table of disputes: a row for each value of a fact of which sources give different ones (rules R37 to R39).

use super::form::{ADDRESS, FLAG, Form, ID, IDS, PARTIAL_DATE, TEXT, WHOLE};
use super::{Column, Table, Value};
use crate::disclose::{Case, Public};
use crate::render::address;
use crate::value::id::SourceId;

const COLUMNS: &[Column] = &[
    column("case", "The case’s id.", ID.key().of("cases", "case")),
    column(
        "number",
        "The fact’s number within the case, so that the values of one fact are seen to belong together.",
        WHOLE.key(),
    ),
    column("place", "The value’s place among those of the fact: the best-placed first (rule R37).", WHOLE.key()),
    column("about", "Which fact.", TEXT.always()),
    column("value", "One of its values, as the source gives it. Never quote one of them alone.", TEXT.always()),
    column("unit", "What the value counts or is; values of different units do not replace each other.", TEXT),
    column("as_of", "As of when: a day, a month or a year; empty where that is not recorded.", PARTIAL_DATE),
    column("used", "Whether the site uses this value elsewhere.", FLAG.always()),
    column("why", "Why one value is used, or none; the same in each row of the fact.", TEXT),
    column("sources", "Ids of the sources of this value, parted by semicolons.", IDS.always()),
    column("address", "Where all values stand together.", ADDRESS.always()),
];

const fn column(name: &'static str, about: &'static str, form: Form) -> Column {
    Column { name, about, form }
}

/// The disputed values of cases.
#[must_use]
pub fn table<'a>(public: &Public, cases: impl Iterator<Item = &'a Case>) -> Table {
    let mut rows = Vec::new();
    for case in cases {
        for (at, dispute) in case.disputes.iter().enumerate() {
            for (place, value) in dispute.values.iter().enumerate() {
                let sources: Vec<&str> = value.sources.iter().map(SourceId::as_str).collect();
                rows.push(vec![
                    Value::text(case.id.as_str()),
                    Value::number(at as u64 + 1),
                    Value::number(place as u64 + 1),
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
