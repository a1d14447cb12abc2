//! Rule R25: the advisory list.

use super::wording::Words;
use super::{Act, Decided, Setting, linked, r11};
use crate::fault::{Faults, Placed};
use crate::records::case::Case;
use crate::records::prose::Prose;

rule! {
    /// The police keep two lists of people who have left. The barred list names those whom a panel dismissed or would have dismissed. The
    /// advisory list holds those who left while something was being looked into, before anything was decided. This site never says that
    /// somebody is on the advisory list: not in a record, not in what is said of a source, and not in commentary about a case.
    ///
    /// ## Why
    ///
    /// Nothing has been decided against anybody on the advisory list. The law tells the College of Policing to publish entries of the barred
    /// list, and says nothing of the kind of the advisory list
    /// ([Police Barred List and Police Advisory List Regulations 2017](https://www.legislation.gov.uk/uksi/2017/1135/made/data.html), regulations 10
    /// and 11). The College keeps it from the public for
    /// [that very reason](https://collegeofpolicing-newsroom.prgloo.com/news/under-embargo-first-public-database-of-police-officers-dismissed-for-gross-misconduct-being-introduced-1).
    /// To print it would be to punish people whom nobody has judged.
    ///
    /// ## An example that breaks it
    ///
    /// "The officer resigned, and was placed on the advisory list."
    ///
    /// ## How to mend it
    ///
    /// Take the words out. That somebody resigned, and what was decided afterwards, may be told. Commentary may explain the list in general,
    /// if it is not about a case.
    25, "Nobody is shown as being on the advisory list",
    Decided::InForm(
        "The program looks for the list's name in every text of a record, in what is printed of a source that a record cites, \
         and in commentary that is about a case or links to one. It does not see the list spoken of in other words.",
    ),
    [Act::Case(check), Act::Prose(check_prose)],
}

fn check(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    for written in case.texts() {
        check_text(written.text, setting, faults);
    }
    for source in case.cited().into_iter().filter_map(|id| setting.sources.get(id)) {
        for text in r11::texts(source).chain(r11::addresses(source)) {
            check_text(text, setting, faults);
        }
    }
}

fn check_prose(prose: &Prose, setting: &Setting<'_>, faults: &mut Faults) {
    if prose.about.cases.is_empty() && linked::cases(&prose.body.value).is_empty() {
        return;
    }
    for text in [&prose.title, &prose.summary, &prose.body] {
        check_text(text, setting, faults);
    }
}

/// Answers the first mention in a text. Addresses join words by hyphens.
fn check_text(text: &Placed<String>, setting: &Setting<'_>, faults: &mut Faults) {
    let apart = text.value.replace(['-', '_', '+'], " ");
    let Some(part) = Words::of(&apart).find("advisory list*").into_iter().next() else { return };
    faults.push(
        RULE.refuse("advisory-list-told", setting.at(text, part), "the advisory list is not public, and is spoken of here beside a case")
            .mend(
                "take it out; say that the person resigned or retired, and what was decided afterwards if anything was; in a source's \
                 title write \u{201c}[\u{2026}]\u{201d} in its place, and withhold an address that says it",
            ),
    );
}
