//! Rule R2: words that assume nothing.

use super::wording::Words;
use super::{Act, Decided, Setting, r03, r04};
use crate::fault::{Faults, Placed};
use crate::records::case::{Case, Person};
use std::ops::Range;

rule! {
    /// Somebody who has been charged with a crime may be innocent, and the court has still to decide. Until it has, a record uses no
    /// word that has decided already. It says "complainant" and not "victim", "the officer" and not "the offender". It says what the
    /// person "is charged with" and that the person "denies" it, and never what the person "did".
    ///
    /// ## Why
    ///
    /// Everybody charged is presumed innocent. A page that says "victim" has settled that there was a crime, and "offender" has settled
    /// whose. If people on the jury have read it, the trial may have to be stopped; that is contempt of court, even where no harm
    /// was meant ([Contempt of Court Act 1981](https://www.legislation.gov.uk/ukpga/1981/49), sections 1 and 2). And a charge told as a
    /// fact is no longer a fair and accurate report, which the law of libel protects
    /// ([Defamation Act 1996](https://www.legislation.gov.uk/ukpga/1996/31), sections 14 and 15). "Complainant" is the word of the law itself.
    /// The list of words is our own.
    ///
    /// ## An example that breaks it
    ///
    /// "The officer is to be tried in May. The victim was known to the offender."
    ///
    /// ## How to mend it
    ///
    /// Take the sentence out, or word it as the court would: "The officer is charged, and denies the charge. The trial is listed for
    /// May." A record may say "did not", as in "the officer did not answer".
    2, "Until a verdict, words that assume nothing",
    Decided::InForm(
        "The program looks for a list of words in every text of a record in which somebody is charged and the matter is still open. \
         What a sentence makes a reader believe without these words, only people can judge.",
    ),
    [Act::Case(check)],
}

/// Words that settle what the court has still to decide.
const ASSUMING: [&str; 20] = [
    "victim*",
    "offender*",
    "perpetrator*",
    "perpetrated",
    "culprit*",
    "committed",
    "did",
    "attacker*",
    "assailant*",
    "abuser*",
    "rapist*",
    "murderer*",
    "killer*",
    "thief",
    "thieves",
    "fraudster*",
    "paedophile*",
    "predator*",
    "confess*",
    "wrongdoer*",
];

fn check(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    let Some(charged) = case.people.iter().find(|person| is_charged(person)).filter(|_| !r03::is_stale(case, setting)) else {
        return;
    };
    for written in case.texts() {
        for part in assuming(&written.text.value) {
            faults.push(refuse(charged, written.text, part, setting));
        }
    }
}

/// Where a text settles what the court has still to decide.
pub fn assuming(text: &str) -> Vec<Range<usize>> {
    let words = Words::of(text);
    let mut found = words.find_any(&ASSUMING);
    found.retain(|part| {
        let after = words.after(part);
        match text.get(part.clone()).unwrap_or("").to_lowercase().as_str() {
            "did" => after.first() != Some(&"not"),
            // Of a magistrates' court that sends a case on.
            "committed" => !matches!(after.first(), Some(&("for" | "to"))),
            _ => true,
        }
    });
    found
}

fn refuse(charged: &Person, text: &Placed<String>, part: Range<usize>, setting: &Setting<'_>) -> crate::fault::Fault {
    let word = text.value.get(part.clone()).unwrap_or("");
    let fault = RULE.refuse(
        "verdict-assumed",
        setting.at(text, part),
        format!("\u{201c}{word}\u{201d} settles what a court has still to decide"),
    );
    let fault = match charged.criminal.last() {
        Some(stage) => fault.also(stage.stage.place, "the matter is still open"),
        None => fault,
    };
    fault
        .expected("\u{201c}complainant\u{201d}, \u{201c}the officer\u{201d}, \u{201c}is charged\u{201d}, \u{201c}denies the charge\u{201d}")
        .mend("word it so that it is true whatever the verdict will be; if the court has decided, add that stage to the record")
}

fn is_charged(person: &Person) -> bool {
    r04::is_open(person) && person.criminal.iter().any(|stage| !stage.stage.value.is_below_charge())
}
