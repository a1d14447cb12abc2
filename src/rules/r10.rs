//! Rule R10: numbers and what they count.

use super::wording::{Words, numbers_of};
use super::{Act, Decided, Setting};
use crate::fault::{Faults, Placed};
use crate::records::case::{Case, DisputedValue};
use crate::records::texts::Field;

rule! {
    /// A number never stands alone. Beside it stands what it counts: counts in court, offences, people, allegations, days.
    ///
    /// ## Why
    ///
    /// One prosecution can be 49 counts, 85 offences and 12 people, and all three are right. A reader who meets “49” and “85” without these
    /// words will think that one of them is wrong, or will add them up. The [Editors’ Code](https://www.editorscode.org.uk) (clause 1) asks us
    /// not to mislead, and [official statistics](https://code.statisticsauthority.gov.uk) always name what they count. For records it is our
    /// own rule.
    ///
    /// ## An example that breaks it
    ///
    /// `counts: 49`, a value in dispute that is just “71”, or a summary that ends “the officer admitted 49.”
    ///
    /// ## How to mend it
    ///
    /// Write the noun after the number: “49 counts”. In a dispute give every value its `unit`.
    10, "A number says what it counts", Decided::InForm(
        "the number of counts of a criminal stage, values in dispute, and a number at the end of a sentence in a title or summary; whether the \
         noun is the right one is left to people. Figures in tables always have a unit"
    ), [Act::Case(refuse)],
}

/// Words beside a number that do not say what it counts.
const NO_UNIT: [&str; 24] = [
    "a",
    "about",
    "all",
    "almost",
    "and",
    "approximately",
    "around",
    "at",
    "between",
    "exactly",
    "fewer",
    "least",
    "more",
    "most",
    "nearly",
    "of",
    "only",
    "or",
    "over",
    "some",
    "than",
    "the",
    "to",
    "up",
];

/// Words after which a number names something, and counts nothing.
const NAMES: [&str; 20] = [
    "section",
    "sections",
    "regulation",
    "regulations",
    "rule",
    "article",
    "paragraph",
    "part",
    "schedule",
    "chapter",
    "page",
    "number",
    "no",
    "case",
    "room",
    "court",
    "reg",
    "para",
    "v",
    "operation",
];

fn refuse(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    for stage in case.people.iter().flat_map(|person| &person.criminal) {
        if let Some(counts) = stage.counts.as_ref().filter(|counts| is_bare(&counts.value)) {
            faults.push(
                RULE.refuse("number-without-unit", counts.place, format!("“{}” does not say what it counts", counts.value))
                    .label("of what?")
                    .expected("a number and what is counted, such as `49 counts of fraud`")
                    .mend("write what the source counts: counts, offences, charges"),
            );
        }
    }
    for value in case.disputes.iter().flat_map(|dispute| &dispute.values).filter(|value| is_bare_value(value)) {
        faults.push(
            RULE.refuse("number-without-unit", value.value.place, format!("“{}” does not say what it counts", value.value.value))
                .label("of what?")
                .mend("add `unit:` with what the source counts, such as `unit: counts charged`"),
        );
    }
    for written in case.texts().iter().filter(|written| matches!(written.field, Field::Title | Field::Summary)) {
        last_in_sentence(written.text, setting, faults);
    }
}

/// Whether a text gives a number and no word that could say what it counts.
fn is_bare(text: &str) -> bool {
    let words = Words::of(text);
    let mut other = words.iter().filter(|(word, _)| numbers_of(word).is_empty() && !NO_UNIT.contains(word));
    !numbers_of(text).is_empty() && other.next().is_none()
}

/// A value that is a bare number; a year says itself what it is.
fn is_bare_value(value: &DisputedValue) -> bool {
    value.unit.is_none() && is_bare(&value.value.value) && !numbers_of(&value.value.value).into_iter().all(is_year)
}

fn is_year(number: u64) -> bool {
    (1829..=2199).contains(&number)
}

/// A number in digits at the end of a sentence, behind which no noun can come.
fn last_in_sentence(text: &Placed<String>, setting: &Setting<'_>, faults: &mut Faults) {
    let words = Words::of(&text.value);
    for (word, range) in words.iter() {
        let [number] = numbers_of(word)[..] else { continue };
        let plain = word.bytes().all(|b| b.is_ascii_digit()) && !is_year(number);
        // "Regulations 41 and 42" names; "49 and 71" counts.
        let before = words.before(&range);
        let named = before.iter().rev().find(|word| numbers_of(word).is_empty() && !matches!(**word, "and" | "or" | "to"));
        let names = named.is_none_or(|word| NAMES.contains(word));
        // A full stop or the end; a comma may part thousands, and a colon begins what it counts.
        let rest = text.value.get(range.end..).unwrap_or("");
        let ends = rest.is_empty() || rest == "." || rest.starts_with(". ") || rest.starts_with("; ");
        let money =
            text.value.get(..range.start).is_some_and(|before| before.ends_with(['£', '€', '$', '.', ',', '/', '[', '(']));
        if plain && ends && !names && !money {
            faults.push(
                RULE.refuse("number-without-unit", setting.at(text, range), format!("“{word}” does not say what it counts"))
                    .label("of what?")
                    .mend("write the noun after the number, such as “49 counts”"),
            );
        }
    }
}
