//! What became of the people in the case records: one class each, by the outcome that holds now.

use crate::disclose::{Case, Person};
use crate::value::id::CaseId;
use crate::vocabulary::{AppealResult, Finding, Outcome};
use serde::Serialize;
use std::collections::BTreeMap;

/// The classes in which outcomes are shown together, in order of gravity; the last three hold no outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeClass {
    /// Ended with no action, most often because the allegation was not proven.
    NoAction,
    /// Reflective practice, management action or management advice: learning, not discipline.
    Learning,
    /// A written or a final written warning.
    Warning,
    /// Reduced in rank.
    Reduced,
    /// Had left and would have been dismissed.
    WouldHaveBeenDismissed,
    /// Dismissed.
    Dismissed,
    /// A decision was overturned or sent back, and none stands in its place.
    NoneStands,
    /// Nothing decided yet, or no misconduct proceedings.
    NotDecided,
    /// The sources do not say.
    NotInSource,
}

impl OutcomeClass {
    /// All, in order.
    pub const ALL: [OutcomeClass; 9] = [
        OutcomeClass::NoAction,
        OutcomeClass::Learning,
        OutcomeClass::Warning,
        OutcomeClass::Reduced,
        OutcomeClass::WouldHaveBeenDismissed,
        OutcomeClass::Dismissed,
        OutcomeClass::NoneStands,
        OutcomeClass::NotDecided,
        OutcomeClass::NotInSource,
    ];

    /// For addresses and downloads.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            OutcomeClass::NoAction => "no-action",
            OutcomeClass::Learning => "learning",
            OutcomeClass::Warning => "warning",
            OutcomeClass::Reduced => "reduced-in-rank",
            OutcomeClass::WouldHaveBeenDismissed => "would-have-been-dismissed",
            OutcomeClass::Dismissed => "dismissed",
            OutcomeClass::NoneStands => "none-stands",
            OutcomeClass::NotDecided => "not-decided",
            OutcomeClass::NotInSource => "not-in-source",
        }
    }

    /// As printed.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            OutcomeClass::NoAction => "No action, or cleared",
            OutcomeClass::Learning => "Reflective practice or management action",
            OutcomeClass::Warning => "Written or final written warning",
            OutcomeClass::Reduced => "Reduced in rank",
            OutcomeClass::WouldHaveBeenDismissed => "Would have been dismissed",
            OutcomeClass::Dismissed => "Dismissed",
            OutcomeClass::NoneStands => "Overturned or sent back; none stands",
            OutcomeClass::NotDecided => "No misconduct decision",
            OutcomeClass::NotInSource => "Outcome not in the sources",
        }
    }

    /// What the class takes in.
    #[must_use]
    pub fn definition(self) -> &'static str {
        match self {
            OutcomeClass::NoAction => "The matter ended without any action, most often because nothing was proven.",
            OutcomeClass::Learning => {
                "Reflective practice, or management action or advice under older rules. None is a disciplinary outcome today."
            }
            OutcomeClass::Warning => {
                "A written warning or a final written warning, with or without a finding of gross misconduct."
            }
            OutcomeClass::Reduced => "The person stayed, at a lower rank.",
            OutcomeClass::WouldHaveBeenDismissed => {
                "The person had already resigned or retired; the panel found that they would have been dismissed."
            }
            OutcomeClass::Dismissed => "The person was removed from office, and that decision stands.",
            OutcomeClass::NoneStands => {
                "A tribunal or court overturned the decision or sent it back, and no other stands in its place at the newest source."
            }
            OutcomeClass::NotDecided => {
                "No misconduct proceedings have decided, at the newest source: they are pending, or there were none."
            }
            OutcomeClass::NotInSource => "Proceedings were held, but the sources at hand do not give the outcome.",
        }
    }

    /// The class of an outcome that holds.
    #[must_use]
    pub fn of(outcome: Outcome) -> Self {
        match outcome {
            Outcome::NoAction => OutcomeClass::NoAction,
            Outcome::ReflectivePractice | Outcome::ManagementAction | Outcome::ManagementAdvice => OutcomeClass::Learning,
            Outcome::WrittenWarning | Outcome::FinalWrittenWarning | Outcome::WarningExtended => OutcomeClass::Warning,
            Outcome::ReductionInRank => OutcomeClass::Reduced,
            Outcome::WouldHaveBeenDismissed => OutcomeClass::WouldHaveBeenDismissed,
            Outcome::DismissedWithoutNotice | Outcome::DismissedWithNotice => OutcomeClass::Dismissed,
            Outcome::NotInSource => OutcomeClass::NotInSource,
        }
    }

    /// The class of a person.
    #[must_use]
    pub fn of_person(person: &Person) -> Self {
        match (&person.current, person.decisions.last()) {
            (Some(current), _) => OutcomeClass::of(current.outcome),
            (None, None) => OutcomeClass::NotDecided,
            (None, Some(decision)) if decision.finding == Finding::Pending => OutcomeClass::NotDecided,
            (None, Some(_)) if review_not_known(person) => OutcomeClass::NotInSource,
            (None, Some(_)) => OutcomeClass::NoneStands,
        }
    }
}

/// Whether what struck a decision down was itself reviewed, with a result that no source gives: then nobody can say what holds.
#[must_use]
pub fn review_not_known(person: &Person) -> bool {
    let unknown = |result| matches!(result, AppealResult::Allowed | AppealResult::NotInSource);
    person.appeals.iter().any(|review| unknown(review.result) && person.appeals.iter().any(|below| below.id == review.against))
}

/// The year in which what holds for a person was decided; `None` where no source says or nothing was decided.
#[must_use]
pub fn year_of(person: &Person) -> Option<i16> {
    let last_appeal = person.appeals.last().and_then(|appeal| appeal.decided.last());
    let last_decision = person.decisions.last().and_then(|decision| decision.decided.last());
    let when = match &person.current {
        Some(current) => current.decided.last(),
        None => last_appeal.or(last_decision),
    };
    when.map(crate::value::date::PartialDate::year)
}

/// People by class, and by year and class.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// How many people in each class; a class without anybody is not in it.
    pub classes: BTreeMap<OutcomeClass, u32>,
    /// By the year of the decision that holds; `None` for the undated.
    pub years: BTreeMap<Option<i16>, BTreeMap<OutcomeClass, u32>>,
    /// All people.
    pub people: u32,
}

/// Which records hold the people of a class and year, and how many each.
pub type Records<'a> = BTreeMap<(Option<i16>, OutcomeClass), BTreeMap<&'a CaseId, u32>>;

/// The people of misconduct cases, by year and class, with the records that hold them. Performance and vetting matters are in no count.
#[must_use]
pub fn records<'a>(cases: impl Iterator<Item = &'a Case>) -> Records<'a> {
    let mut records = Records::new();
    for case in cases.filter(|case| case.is_misconduct()) {
        for person in &case.people {
            let counted = records.entry((year_of(person), OutcomeClass::of_person(person))).or_default();
            *counted.entry(&case.id).or_default() += person.count;
        }
    }
    records
}

/// Counts the people in records.
#[must_use]
pub fn tally(records: &Records<'_>) -> Tally {
    let mut tally = Tally::default();
    for ((year, class), cases) in records {
        let people: u32 = cases.values().sum();
        *tally.classes.entry(*class).or_default() += people;
        *tally.years.entry(*year).or_default().entry(*class).or_default() += people;
        tally.people += people;
    }
    tally
}
