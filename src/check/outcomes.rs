//! Which outcomes proceedings can reach (Police (Conduct) Regulations 2020, regulation 42; domain rule R26).

use super::Checker;
use crate::fault::{Fault, Placed};
use crate::read::raw::RawResult;
use crate::records::case::Proceedings;
use crate::value::rank::HeldRank;
use crate::vocabulary::{Finding, Outcome, ProceedingsType, Term};

/// Longest final written warning, in months: five years, after a hearing that found gross misconduct.
const LONGEST_WARNING: u32 = 60;

/// Answers an outcome that the finding, the proceedings or the rank rule out.
pub fn check(result: &RawResult, proceedings: &[&Proceedings], rank: Option<&HeldRank>, checker: &mut Checker<'_>) {
    let Some(outcome) = &result.outcome else { return };
    let kind = result
        .proceedings
        .as_ref()
        .and_then(|id| proceedings.iter().find(|known| known.id.value.as_str() == id.value))
        .map(|known| known.kind.value);
    let faults = [
        by_proceedings(outcome, kind),
        result.finding.as_ref().and_then(|finding| by_finding(outcome, finding)),
        by_length(outcome, result.months.as_ref()),
        by_rank(outcome, rank),
    ];
    for fault in faults.into_iter().flatten() {
        checker.faults.push(fault);
    }
}

/// The same for what an appeal put in place: the finding and the outcome must agree, and a warning has a length that is possible.
pub fn check_appeal(
    finding: Option<&Placed<Finding>>,
    outcome: Option<&Placed<Outcome>>,
    months: Option<&Placed<u32>>,
    checker: &mut Checker<'_>,
) {
    let Some(outcome) = outcome else { return };
    let faults = [finding.and_then(|finding| by_finding(outcome, finding)), by_length(outcome, months)];
    for fault in faults.into_iter().flatten() {
        checker.faults.push(fault);
    }
}

fn refuse(outcome: &Placed<Outcome>, why: String) -> Fault {
    Fault::error("impossible-outcome", outcome.place, why)
        .mend("look up in the source the outcome and what rules it out; one of the two is written wrongly here")
}

fn by_proceedings(outcome: &Placed<Outcome>, kind: Option<ProceedingsType>) -> Option<Fault> {
    let name = outcome.value.label().to_lowercase();
    match kind? {
        ProceedingsType::MisconductMeeting if outcome.value.ends_service() || outcome.value == Outcome::ReductionInRank => Some(
            refuse(outcome, format!("a misconduct meeting cannot end with: {name}"))
                .expected("at most a final written warning (Police (Conduct) Regulations 2020, regulation 42)"),
        ),
        kind @ (ProceedingsType::None | ProceedingsType::NoneYet) if outcome.value.is_sanction() => {
            Some(refuse(outcome, format!("proceedings of the type `{}` cannot end with: {name}", kind.id())))
        }
        _ => None,
    }
}

fn by_finding(outcome: &Placed<Outcome>, finding: &Placed<Finding>) -> Option<Fault> {
    let name = outcome.value.label().to_lowercase();
    let found = finding.value.label().to_lowercase();
    let refused = match finding.value {
        finding if finding.is_cleared() => outcome.value.is_sanction(),
        Finding::PracticeRequiringImprovement | Finding::Pending => outcome.value.is_sanction(),
        _ => false,
    };
    refused.then(|| {
        refuse(outcome, format!("with the finding \"{found}\" there is no outcome \"{name}\""))
            .also(finding.place, "the finding")
            .expected("no-action, reflective-practice, management-action or not-in-source")
    })
}

fn by_length(outcome: &Placed<Outcome>, months: Option<&Placed<u32>>) -> Option<Fault> {
    let months = months?;
    if !outcome.value.is_warning() {
        return Some(
            Fault::error("months-without-warning", months.place, "only a warning has a length in months")
                .also(outcome.place, "the outcome")
                .mend("remove `months`, or correct the outcome"),
        );
    }
    if (1..=LONGEST_WARNING).contains(&months.value) {
        return None;
    }
    Some(
        Fault::error("warning-too-long", months.place, format!("a warning of {} months is not possible", months.value))
            .expected("at most 60 months (Police (Conduct) Regulations 2020, regulation 42)")
            .mend("write the length in months; five years is 60"),
    )
}

fn by_rank(outcome: &Placed<Outcome>, rank: Option<&HeldRank>) -> Option<Fault> {
    let rank = rank?;
    (outcome.value == Outcome::ReductionInRank && !rank.rank.can_be_reduced()).then(|| {
        refuse(outcome, format!("a {} cannot be reduced in rank", rank.words()))
            .expected("a rank of sergeant or above at the proceedings")
    })
}
