//! Rule R28: replies.
//!
//! Pages, lists and downloads ask [`marked`] and [`in_one`] and print what these give wherever they tell a finding.

use super::{Act, Decided, Setting};
use crate::fault::Faults;
use crate::records::case::Case;
use crate::value::date::{PartialDate, When};
use jiff::civil::Date;

rule! {
    /// Whoever a case is about may answer: the officer, the force, a family, a staff association. When we are given a reply, it stands on the
    /// page of the case from the next build on. It stands directly under what was found, and not at the end. Lists of cases say that there
    /// is a reply, and the files that can be downloaded hold it.
    ///
    /// ## Why
    ///
    /// It is fair. It is also the law’s condition: a report of a police notice or of a hearing is protected only for those who do not refuse to
    /// print a reasonable reply ([Defamation Act 1996](https://www.legislation.gov.uk/ukpga/1996/31), section 15). The
    /// [Editors’ Code](https://www.editorscode.org.uk) asks for a fair chance to reply (clause 1). The law asks for this only when somebody
    /// asks us; printing every reply is our own rule.
    ///
    /// ## An example that breaks it
    ///
    /// A force writes to us about a case. Its letter is put on a page of its own, and the page of the case does not say so.
    ///
    /// ## How to mend it
    ///
    /// Write the reply under `responses` in the record of the case: from whom, when, what they said, and where it can be read. The site does
    /// the rest. A reply cannot be older than the matter that it is about: look up the date.
    28, "A reply stands beside the finding", Decided::InForm(
        "every reply that is entered in a record is printed; that one was received and not entered, no program can see"
    ), [Act::Case(refuse), Act::Asked("the page of a case, the lists of cases and the downloads")],
}

/// What stands in lists, and in what others see of a link, where there are replies.
#[must_use]
pub fn marked(replies: usize) -> Option<String> {
    match replies {
        0 => None,
        1 => Some("Reply on record".to_owned()),
        several => Some(format!("{several} replies on record")),
    }
}

/// Replies in full in one text, for a cell of a table: who, when, what.
#[must_use]
pub fn in_one<'a>(replies: impl Iterator<Item = (&'a str, String, &'a str)>) -> Option<String> {
    let told: Vec<String> = replies.map(|(from, when, text)| format!("{from} ({when}): {text}")).collect();
    (!told.is_empty()).then(|| told.join(" | "))
}

/// A reply that would be older than all that the record tells.
fn refuse(case: &Case, _: &Setting<'_>, faults: &mut Faults) {
    let Some(first) = first_day(case) else { return };
    for response in &case.responses {
        let Some(replied) = response.when.last().filter(|replied| replied.latest() < first) else { continue };
        faults.push(
            RULE.refuse(
                "reply-before-the-matter",
                response.place,
                format!("a reply of {replied} to what began on {first} or later"),
            )
            .label("begins here")
            .expected("a reply that is not older than the first dated step of the record")
            .mend("look the date of the reply up, and the dates of the record"),
        );
    }
}

/// The first day on which anything that the record dates can have been.
fn first_day(case: &Case) -> Option<Date> {
    let of_people = case.people.iter().flat_map(|person| {
        let decided = person.decisions.iter().map(|decision| decision.decided);
        decided.chain(person.criminal.iter().map(|stage| stage.date)).chain(person.appeals.iter().map(|appeal| appeal.decided))
    });
    let held = case.proceedings.iter().flat_map(|held| [held.opened, held.ended]);
    let dated = case.events.iter().map(|event| event.when).chain(held).chain(of_people);
    dated.filter_map(When::from).map(PartialDate::earliest).min()
}
