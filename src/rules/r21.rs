//! Rule R21: a conviction that an appeal court set aside.

use super::conviction::{self, Conviction};
use super::wording::Words;
use super::{Act, Decided, Setting, What, Withholding};
use crate::fault::Faults;
use crate::records::case::{Case, Person};
use crate::vocabulary::CriminalStage;
use jiff::civil::Date;

rule! {
    /// Sometimes an appeal court says that a conviction was wrong and sets it aside: it is "quashed". Then the record must say so at the
    /// very beginning, in its title or in the first sentence of its summary, and the page says so above everything else. The person is not
    /// named. That changes only if a court convicts the person again.
    ///
    /// ## Why
    ///
    /// A quashed conviction counts for nothing any more. It used to prove that the person did it
    /// ([Civil Evidence Act 1968, section 13](https://www.legislation.gov.uk/ukpga/1968/64/section/13)); now it proves nothing. Whoever tells
    /// only the first half tells something untrue.
    ///
    /// ## An example that breaks it
    ///
    /// "A constable was convicted of theft in May 2012. The case was heard over six days." The conviction was quashed in 2013, and the
    /// reader is told that only further down.
    ///
    /// ## How to mend it
    ///
    /// Begin with the end: "A conviction of May 2012 was quashed in 2013." If only a part of a conviction was quashed, write what still
    /// stands as a stage of its own after the quashing, with its source.
    21, "A quashed conviction is told first, and without a name", Decided::InForm("The stages of the criminal matter say whether a conviction was quashed and whether another followed. The beginning of the record must hold a word such as quashed, overturned, acquitted or cleared; whether it says it fairly is left to people."), [Act::Case(refuse), Act::Withhold(withhold), Act::Asked("render/page/case.rs, which shows the quashing above the rest")],
}

/// Words that tell of the end of a conviction.
const TELLS: [&str; 10] = [
    "quash*",
    "overturn*",
    "set aside",
    "acquitted",
    "acquittal",
    "cleared",
    "not guilty",
    "retrial",
    "no longer stands",
    "struck down",
];

/// Whether a conviction was quashed and none followed, from the stages of a matter in their order.
pub fn is_quashed(stages: impl IntoIterator<Item = CriminalStage>) -> bool {
    conviction::of(stages) == Conviction::Quashed
}

fn quashed(case: &Case) -> impl Iterator<Item = &Person> {
    case.people.iter().filter(|person| is_quashed(person.criminal.iter().map(|stage| stage.stage.value)))
}

fn refuse(case: &Case, _: &Setting<'_>, faults: &mut Faults) {
    let Some(person) = quashed(case).next() else { return };
    if Words::of(&case.title.value).has_any(&TELLS) || Words::of(&case.summary.value).first_sentence().has_any(&TELLS) {
        return;
    }
    let fault = RULE
        .refuse("quashing-not-first", case.summary.place, "a conviction was quashed, and the record does not begin with that")
        .expected("a title, or a first sentence of the summary, with a word such as quashed, overturned, acquitted or cleared")
        .mend("begin the summary with the quashing; what came before it can follow");
    let stage = person.criminal.iter().rfind(|stage| stage.stage.value == CriminalStage::ConvictionQuashed);
    faults.push(match stage {
        Some(stage) => fault.also(stage.stage.place, "the quashing"),
        None => fault,
    });
}

fn withhold(case: &Case, _: Date) -> Vec<Withholding> {
    quashed(case)
        .filter(|person| person.name.is_some())
        .map(|person| {
            RULE.withhold(What::Name, Some(&person.id.value), None, "the conviction was quashed, and none has followed")
        })
        .collect()
}
