//! Rule R17: the reason for a name, who gave it, and when.

use super::wording::Words;
use super::{Act, Decided, Setting};
use crate::fault::{Fault, Faults, Place};
use crate::records::case::{Case, Name};
use jiff::ToSpan;

rule! {
    /// No name stands here without a reason in writing: why does the public need to know who it was? The record also says who decided, when
    /// they decided, and by what day somebody must look again, at most five years later. The reason and the reviewer are kept with the
    /// record and not printed.
    ///
    /// ## Why
    ///
    /// Facts about crimes of a person who can be recognised may be used only where the law allows it. Journalism is allowed to, where
    /// whoever publishes really believes that it is in the public interest
    /// ([Data Protection Act 2018, Schedule 2, Part 5](https://www.legislation.gov.uk/ukpga/2018/12/schedule/2/part/5), paragraph 26). A reason
    /// written down at the time shows that somebody did believe it, and why. The law asks for the belief; the form, and the five years,
    /// are our rule.
    ///
    /// ## An example that breaks it
    ///
    /// `public-interest: tbc`, or `reviewer:` with the name of the very person who is named.
    ///
    /// ## How to mend it
    ///
    /// Say in a sentence what the public could not understand or judge without the name. If you cannot, remove the name.
    17, "Each name has a written reason and a reviewer", Decided::InForm("That there is a reason of at least six words, a reviewer who is not the person named, and a day of review within five years. Whether the reason is a good one, only people can say."), [Act::Case(refuse), Act::Asked("read, where a field of a name is missing")],
}

/// Fewest words that can be a reason.
const FEWEST_WORDS: usize = 6;

/// Longest time until the next review, in years.
const LONGEST: i16 = 5;

/// Words that stand for a text that nobody has written yet.
const UNWRITTEN: [&str; 9] = ["todo", "tbc", "tbd", "tba", "xxx", "lorem", "to be written", "to be confirmed", "to be decided"];

/// Words that, standing alone, name nobody.
const NOBODY: [&str; 13] = [
    "nobody",
    "no one",
    "none",
    "somebody",
    "someone",
    "anybody",
    "anyone",
    "unknown",
    "anonymous",
    "n a",
    "na",
    "not-in-source",
    "not in source",
];

/// The fault of a name without one of the fields that this rule asks for; `None` for other records and fields.
#[must_use]
pub fn missing_field(record: &str, key: &str, place: Place) -> Option<Fault> {
    if record != "a name" {
        return None;
    }
    let says = match key {
        "public-interest" => "why the public needs it",
        "reviewer" => "who decided that it may stand",
        "reviewed" => "when that was decided",
        "review-by" => "by what day somebody must look again",
        _ => return None,
    };
    Some(
        RULE.refuse("unreviewed-name", place, format!("this name has no `{key}`: {says}"))
            .label("begins here")
            .expected("public-interest, reviewer, reviewed and review-by")
            .mend(format!("add a line `{key}: ...`, or remove the name until somebody has decided")),
    )
}

/// Whether a text only holds the place of one that nobody has written.
#[must_use]
pub fn is_unwritten(text: &str) -> bool {
    let words = Words::of(text);
    words.iter().next().is_none() || words.has_any(&UNWRITTEN)
}

/// Whether a text that should say who somebody is names nobody.
#[must_use]
pub fn is_nobody(text: &str) -> bool {
    let words: Vec<String> = Words::of(text).iter().map(|(word, _)| word.to_owned()).collect();
    is_unwritten(text) || NOBODY.contains(&words.join(" ").as_str())
}

fn refuse(case: &Case, _: &Setting<'_>, faults: &mut Faults) {
    for name in case.people.iter().filter_map(|person| person.name.as_ref()) {
        faults.extend([by_reason(name), by_reviewer(name), by_day(name)].into_iter().flatten());
    }
}

fn by_reason(name: &Name) -> Option<Fault> {
    let reason = &name.public_interest;
    let enough = Words::of(&reason.value).iter().count() >= FEWEST_WORDS;
    (!enough || is_unwritten(&reason.value)).then(|| {
        RULE.refuse("no-reason", reason.place, "this is no reason why the public needs the name")
            .expected("a sentence that says what nobody could understand or judge without the name")
            .mend("write the reason, or remove the name")
    })
}

fn by_reviewer(name: &Name) -> Option<Fault> {
    let reviewer = &name.reviewer;
    if is_nobody(&reviewer.value) {
        return Some(
            RULE.refuse("no-reviewer", reviewer.place, "this does not say who decided that the name may stand")
                .expected("an office, such as `editor`")
                .mend("write who decided, or remove the name until somebody has"),
        );
    }
    let own = Words::of(&reviewer.value).has_any(&[&name.text.value.to_lowercase()]);
    own.then(|| {
        RULE.refuse("reviewer-is-named", reviewer.place, "whoever is named cannot be the one who decided it")
            .also(name.text.place, "the name")
            .expected("who of the publisher's people decided, by office")
            .mend("write the office, such as `editor`")
    })
}

fn by_day(name: &Name) -> Option<Fault> {
    let (reviewed, review_by) = (&name.reviewed, &name.review_by);
    if review_by.value <= reviewed.value {
        return Some(
            RULE.refuse("end-before-start", review_by.place, "the next review does not come after the last one")
                .also(reviewed.place, "the last review")
                .mend("write the day by which somebody must look again"),
        );
    }
    let latest = reviewed.value.checked_add(LONGEST.years()).ok()?;
    (review_by.value > latest).then(|| {
        RULE.refuse("review-too-late", review_by.place, format!("more than {LONGEST} years lie between the reviews of this name"))
            .also(reviewed.place, "the last review")
            .expected(format!("a day not after {latest}; a year is usual"))
            .mend("write an earlier day")
    })
}
