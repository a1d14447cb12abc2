//! Rule R27: dates that cannot be.

use super::{Act, Decided, Setting};
use crate::fault::{Fault, Faults, Place};
use crate::records::case::Case;
use crate::value::date::{DateFault, PartialDate, Precision, When, YEARS};
use jiff::civil::Date;

rule! {
    /// There is no 31 February, and nothing has happened tomorrow. Dates that are not in the calendar and dates that are still to come are
    /// refused. Only the day for which a court or a panel has fixed a hearing may lie ahead.
    ///
    /// Sometimes a source itself prints an impossible date. Then we do not guess. The record says that the date is not known, and shows the
    /// source's own words. And where a day was worked out, as from "Thursday 9 July" without a year, the page says so: "inferred".
    ///
    /// ## Why
    ///
    /// A wrong date can make a fair report false. It can put a trial before or after the time in which little may be said about it, or a
    /// name before or after the day on which it has to go. The [Editors' Code](https://www.editorscode.org.uk) asks for care that what is
    /// printed is right (clause 1). This is our rule; no law says it in these words.
    ///
    /// ## An example that breaks it
    ///
    /// `date: 2023-02-31`.
    ///
    /// ## How to mend it
    ///
    /// Look in the source. If it gives only the month, write only the month. If it prints this very date, write `date: not-in-source` and
    /// keep its words: `printed: "31/02/2023"`. If you worked a part of the date out, add `precision: inferred`.
    27, "No impossible dates, and none still to come", Decided::InForm("Every date in a record, a table or a text's heading. Dates inside sentences are not read. That a day was worked out from a weekday is known only where the record says so, or where it keeps the source's words for the date beside a day."), [Act::Case(refuse), Act::Asked("read, for dates that are not in the calendar, and check, for dates still to come")],
}

/// The fault of a text that has the form of a date and is none; `None` where it has not even the form.
#[must_use]
pub fn impossible(text: &str, why: &DateFault, place: Place) -> Option<Fault> {
    let refuse = |found: String| RULE.refuse("impossible-date", place, found);
    let not_in_calendar = || refuse(format!("{text} is not in the calendar"));
    match why {
        DateFault::NoSuchDay(length) => Some(not_in_calendar().label(format!("that month has {length} days"))),
        DateFault::NoSuchMonth => Some(not_in_calendar().label("months are 01 to 12")),
        DateFault::YearOutOfRange => Some(
            refuse(format!("{text} has a year that cannot be meant"))
                .expected(format!("a year from {} to {}", YEARS.start(), YEARS.end()))
                .mend("look it up in the source"),
        ),
        DateFault::Form => None,
    }
}

/// The fault of a date that lies wholly after the day for which the content is checked.
#[must_use]
pub fn still_to_come(date: PartialDate, today: Date, place: Place) -> Option<Fault> {
    (date.earliest() > today).then(|| {
        RULE.refuse("future-date", place, format!("{date} is still to come"))
            .expected(format!("a date not after {today}, for which the site is built"))
            .mend("look it up in the source; the day of a hearing or trial still to come goes into `listed-for`")
    })
}

/// The source's words are kept where they are no possible date; a day beside them was worked out, and must say so.
fn refuse(case: &Case, _: &Setting<'_>, faults: &mut Faults) {
    for event in &case.events {
        if let Some(printed) = &event.printed
            && let When::At { from: PartialDate::Day(day), precision: Precision::Day, .. } = event.when
        {
            faults.push(
                RULE.refuse(
                    "printed-beside-day",
                    printed.place,
                    format!("the source's own words for the date stand here, and yet the record gives the day: {day}"),
                )
                .expected("`printed` only where the source's date is impossible or leaves something out")
                .mend("write `date: not-in-source`; or `precision: inferred`, if the day was worked out; or remove `printed`"),
            );
        }
    }
}
