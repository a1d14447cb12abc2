//! Rule R4: whether a criminal matter is still open.

use super::{Act, Decided, What, Withholding};
use crate::records::case::{Case, Criminal, Person};
use crate::value::date::{PartialDate, When};
use crate::vocabulary::CriminalStage;
use jiff::civil::Date;

rule! {
    /// If a jury cannot agree, nobody has been cleared and nobody has been convicted. Another jury may hear the same case. So the
    /// matter counts as still going on, with all that this asks (see rules R1, R2 and R3), until a later verdict, a later plea of
    /// guilty or a decision to stop ends it. A sentence for something else does not end it. While a jury is undecided, no name is shown.
    ///
    /// The same holds when a court orders a new trial: the record then says `charged` once more, after `conviction-quashed`.
    ///
    /// ## Why
    ///
    /// The jurors of the second trial must judge what they hear in court, and not what they have read. The law says when a case is
    /// "active", and lists what ends it: an acquittal, a sentence, another verdict or order that brings it to an end, or a decision to drop it.
    /// A jury that cannot agree is not on that list, and a new trial ordered on appeal is active at once
    /// ([Contempt of Court Act 1981, Schedule 1](https://www.legislation.gov.uk/ukpga/1981/49/schedules), paragraphs 5 and 16).
    ///
    /// ## An example that breaks it
    ///
    /// A jury convicts an officer on two charges and cannot agree on a third. The court passes sentence for the two. A record that now
    /// tells the whole story, name and all, as if everything were over, breaks this rule: the third charge may be tried again.
    ///
    /// ## How to mend it
    ///
    /// Find out what became of the charge. If there was a second trial, add its verdict as a stage of its own, with its date. If the
    /// prosecution gave up, add the stage `discontinued`. If neither is known, leave the record as it is: the site holds back by itself.
    4, "A case that a jury left undecided is still going on",
    Decided::InForm(
        "The program reads the criminal stages of each person, in their order and by their dates. It cannot see a trial or an appeal \
         that nobody has written into the record, and it does not count an appeal by itself as a new trial.",
    ),
    [Act::Withhold(withhold), Act::Asked("rules R1, R2, R3 and R7, before they judge a criminal matter")],
}

fn withhold(case: &Case, _date: Date) -> Vec<Withholding> {
    let named = case.people.iter().filter(|person| person.name.is_some() && matter(person).undecided.is_some());
    named
        .map(|person| {
            RULE.withhold(
                What::Name,
                Some(&person.id.value),
                None,
                "a jury could not agree, and nothing later in the record ends the matter",
            )
        })
        .collect()
}

/// Whether a person's criminal matter is still open: from arrest until a sentence, an acquittal or another end, and on every count
/// (Contempt of Court Act 1981, Schedule 1, paragraphs 3 to 7).
#[must_use]
pub fn is_open(person: &Person) -> bool {
    let matter = matter(person);
    matter.awaits_verdict || matter.awaits_sentence || matter.undecided.is_some()
}

/// What a matter waits for, after all its stages.
#[derive(Default)]
struct Matter<'a> {
    awaits_verdict: bool,
    awaits_sentence: bool,
    /// The jury that could not agree, until something later settles its counts.
    undecided: Option<&'a Criminal>,
}

fn matter(person: &Person) -> Matter<'_> {
    let mut matter = Matter::default();
    for stage in &person.criminal {
        match stage.stage.value {
            CriminalStage::Arrested | CriminalStage::Charged | CriminalStage::PleadedNotGuilty | CriminalStage::OnTrial => {
                matter.awaits_verdict = true;
            }
            CriminalStage::JuryUndecided => matter = Matter { awaits_verdict: false, undecided: Some(stage), ..matter },
            CriminalStage::PleadedGuilty | CriminalStage::Convicted => {
                let undecided = matter.undecided.filter(|jury| is_same_trial(jury, stage));
                matter = Matter { awaits_verdict: false, awaits_sentence: true, undecided };
            }
            CriminalStage::Acquitted => {
                let undecided = matter.undecided.filter(|jury| is_same_trial(jury, stage));
                matter = Matter { awaits_verdict: false, undecided, ..matter };
            }
            CriminalStage::Discontinued => matter = Matter { awaits_verdict: false, undecided: None, ..matter },
            // A sentence is passed on what was proved; it settles no count that was not.
            CriminalStage::Sentenced => matter = Matter { undecided: matter.undecided, ..Matter::default() },
            CriminalStage::NoCharge | CriminalStage::ConvictionQuashed => {
                matter = Matter { undecided: matter.undecided, ..Matter::default() };
            }
            CriminalStage::NoneReported
            | CriminalStage::UnderInvestigation
            | CriminalStage::AppealPending
            | CriminalStage::NotInSource => {}
        }
    }
    matter
}

/// Whether a verdict is of the same trial as a jury that could not agree, only on other counts: no day or month shows it to be later.
/// Two years that are alike show nothing; then the order of the record holds.
fn is_same_trial(jury: &Criminal, verdict: &Criminal) -> bool {
    let known = |when: When| when.from().filter(|date| !matches!(date, PartialDate::Year(_)));
    match (known(jury.date), known(verdict.date)) {
        (Some(jury), Some(verdict)) => verdict.earliest() <= jury.latest(),
        _ => false,
    }
}
