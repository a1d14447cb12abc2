//! Rule R24: "would have been dismissed".

use super::linked::passages;
use super::wording::{Words, is_quoted};
use super::{Act, Decided, Holdings, Setting};
use crate::fault::{Faults, Placed};
use crate::records::case::{Case, Person};
use crate::records::texts::Field;
use crate::value::id::{CaseId, LocalId};
use crate::vocabulary::{Outcome, ServiceStatus};
use std::collections::BTreeSet;
use std::ops::Range;

rule! {
    /// Somebody who has already resigned or retired cannot be dismissed. A panel can only say that the person would have been dismissed
    /// had they still been serving. This site uses those words, and never says of such a person "dismissed", "sacked" or "fired".
    ///
    /// ## Why
    ///
    /// It is not true that they were dismissed. The rules give panels a decision of their own for people who have left: that the person would have been dismissed
    /// ([Police (Conduct) Regulations 2020](https://www.legislation.gov.uk/uksi/2020/4/contents), Schedule 1;
    /// [Police Appeals Tribunals Rules 2020](https://www.legislation.gov.uk/uksi/2020/1/made), rule 3). It also matters to how we count: how many officers a force
    /// dismissed is one number, and how many left first is another.
    ///
    /// ## An example that breaks it
    ///
    /// "The officer resigned in May and was sacked in July." Or a record with the result `dismissed-without-notice` for somebody who had
    /// resigned.
    ///
    /// ## How to mend it
    ///
    /// Write "would have been dismissed had they still been serving". If the source says "dismissed", give its word in quotation marks, under the result.
    24, "Who had left is never called dismissed",
    Decided::InForm(
        "The program holds results against whether the person still served. It searches the texts of that person's entries, and those of the \
         whole record and of paragraphs of commentary about it where nobody else in the record was dismissed. Where one was dismissed and another had left, only \
         people can see of whom a sentence speaks.",
    ),
    [Act::Case(left_then_dismissed), Act::Case(still_serving), Act::Case(called_dismissed), Act::Whole(called_dismissed_in_commentary)],
}

fn left_then_dismissed(case: &Case, _setting: &Setting<'_>, faults: &mut Faults) {
    for person in &case.people {
        let left = matches!(person.service.value, ServiceStatus::FormerResigned | ServiceStatus::FormerRetired);
        if left && person.current.is_some_and(|current| current.outcome.is_dismissal()) {
            faults.push(
                RULE.refuse(
                    "left-then-dismissed",
                    person.service.place,
                    "somebody who resigned or retired cannot have been dismissed",
                )
                .expected("would-have-been-dismissed, which a panel finds of a person who has left")
                .mend("correct the outcome, and keep the source's own word under `text`; or correct the service status"),
            );
        }
    }
}

fn still_serving(case: &Case, _setting: &Setting<'_>, faults: &mut Faults) {
    for person in case.people.iter().filter(|person| person.service.value.is_serving()) {
        for decision in person.decisions.iter().filter(|decision| decision.outcome.value == Outcome::WouldHaveBeenDismissed) {
            faults.push(
                RULE.refuse(
                    "serving-yet-would-have-been-dismissed",
                    decision.outcome.place,
                    "who is still serving cannot be one who \"would have been dismissed\"",
                )
                .also(person.service.place, "the service status")
                .expected("a former officer: former-resigned, former-retired or former")
                .mend("look up in the source whether the person had left; one of the two is written wrongly here"),
            );
        }
    }
}

/// Whether a panel said of a person that they would have been dismissed, and none dismissed them.
fn would_have_been(person: &Person) -> bool {
    person.decisions.iter().any(|decision| decision.outcome.value == Outcome::WouldHaveBeenDismissed) && !was_dismissed(person)
}

fn was_dismissed(person: &Person) -> bool {
    person.decisions.iter().any(|decision| decision.outcome.value.is_dismissal())
        || person.appeals.iter().flat_map(|appeal| &appeal.outcome).any(|outcome| outcome.value.is_dismissal())
        || person.service.value == ServiceStatus::FormerDismissed
}

/// Whether a dismissal told of a record must be wrong: somebody would have been dismissed, and nobody was.
fn nobody_was(case: &Case) -> bool {
    case.people.iter().any(would_have_been) && !case.people.iter().any(was_dismissed)
}

fn called_dismissed(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    let of_such = |id: &LocalId| case.people.iter().any(|person| person.id.value == *id && would_have_been(person));
    let whole = nobody_was(case);
    // A reply and a correction may say what was said, and an appeal is dismissed too.
    let own =
        case.texts().into_iter().filter(|written| !matches!(written.field, Field::Response | Field::Correction | Field::Appeal));
    for written in own.filter(|written| written.person.map_or(whole, of_such)) {
        for part in dismissals(&written.text.value) {
            refuse(written.text, part, setting, faults);
        }
    }
}

fn called_dismissed_in_commentary(holdings: &Holdings<'_>, setting: &Setting<'_>, faults: &mut Faults) {
    let such: BTreeSet<&CaseId> = holdings.cases.iter().filter(|case| nobody_was(case)).map(|case| &case.id.value).collect();
    for prose in holdings.prose() {
        let body = &prose.body;
        let own = passages(&body.value).into_iter().filter(|passage| !passage.own.cases.is_empty());
        for passage in own.filter(|passage| passage.own.cases.iter().all(|id| such.contains(id))) {
            for part in dismissals(body.value.get(passage.range.clone()).unwrap_or("")) {
                refuse(body, passage.range.start + part.start..passage.range.start + part.end, setting, faults);
            }
        }
    }
}

/// Where a text says that somebody was dismissed. Not where it says that somebody would have been, was not, or may be; nor where an appeal, a
/// claim or a case was dismissed; nor in somebody else's words.
fn dismissals(text: &str) -> Vec<Range<usize>> {
    const TELLING: [&str; 7] = ["dismissed", "dismissal", "dismisses", "sacked", "sacking", "sacks", "fired"];
    const ELSE: [&str; 14] =
        ["would", "not", "none", "neither", "cannot", "never", "nobody", "only", "could", "can", "may", "might", "if", "whether"];
    // A claim is dismissed too, and never sacked.
    const CLAIMS: [&str; 9] =
        ["appeal*", "claim*", "case", "cases", "application*", "complaint*", "review*", "allegation*", "challenge*"];
    let words = Words::of(text);
    let mut found = words.find_any(&TELLING);
    found.retain(|part| {
        let told = text.get(part.clone()).unwrap_or("").to_lowercase();
        let is = |word: &&str, other: &&str| other.strip_suffix('*').map_or(word == other, |start| word.starts_with(start));
        let may_be_a_claim = told.starts_with("dismiss");
        let of_else = |word: &&str| {
            ELSE.iter().any(|other| is(word, other)) || (may_be_a_claim && CLAIMS.iter().any(|other| is(word, other)))
        };
        let before = words.before(part);
        // "heard and dismissed" is said of a claim, and a shot is fired too.
        let of_a_claim = before.iter().rev().take(2).any(|word| *word == "heard");
        let shot = words
            .after(part)
            .first()
            .is_some_and(|word| matches!(*word, "a" | "at" | "the" | "shots" | "into" | "his" | "her" | "their"));
        let is_shot = shot && text.get(part.clone()).is_some_and(|word| word.eq_ignore_ascii_case("fired"));
        !before.iter().any(of_else) && !of_a_claim && !is_shot && !is_quoted(text, part)
    });
    found
}

fn refuse(text: &Placed<String>, part: Range<usize>, setting: &Setting<'_>, faults: &mut Faults) {
    let word = text.value.get(part.clone()).unwrap_or("").to_owned();
    faults.push(
        RULE.refuse(
            "called-dismissed",
            setting.at(text, part),
            format!("\u{201c}{word}\u{201d} is said of somebody who had already left"),
        )
        .expected("would have been dismissed had they still been serving")
        .mend("write that; where the source says \u{201c}dismissed\u{201d}, give its word in quotation marks"),
    );
}
