//! Rule R26: outcomes that the proceedings could not have reached.

use super::{Act, Decided, Setting};
use crate::fault::{Fault, Faults, Placed};
use crate::records::case::{Case, Event, Person};
use crate::value::rank::HeldRank;
use crate::vocabulary::{EventKind, Finding, Outcome, ProceedingsType, Term};

rule! {
    /// The law says what a police panel may decide. A small panel, called a misconduct meeting, can warn somebody but not dismiss them. A
    /// warning lasts five years at most. Only somebody who has a rank to lose can be reduced in rank. Nobody is punished for what was not
    /// proven. And nothing is decided about what should follow before it is decided what happened. A record that says otherwise has a
    /// mistake in it somewhere, and is refused.
    ///
    /// ## Why
    ///
    /// What a panel may impose stands in
    /// [regulation 42 of the Police (Conduct) Regulations 2020](https://www.legislation.gov.uk/uksi/2020/4/regulation/42). A record that
    /// shows something else tells something untrue of somebody. Since 28 May 2025 dismissal is the rule after gross misconduct, and a
    /// warning the exception ([amending regulations of 2025](https://www.legislation.gov.uk/uksi/2025/558)); but a warning is still possible.
    ///
    /// ## An example that breaks it
    ///
    /// A misconduct meeting, with the outcome `dismissed-without-notice`.
    ///
    /// ## How to mend it
    ///
    /// Look up in the source what kind of proceedings they were, what was found, and what followed. One of the three is written wrongly.
    26, "Only outcomes that the regulations allow", Decided::InForm("Meeting, finding, rank, length of a warning, and the order of finding and outcome where both are dated. The older limits of one year or eighteen months, and which regulations a case fell under, are left to people."), [Act::Case(refuse)],
}

/// Longest final written warning, in months: five years, after a hearing that found gross misconduct.
const LONGEST_WARNING: u32 = 60;

fn refuse(case: &Case, _: &Setting<'_>, faults: &mut Faults) {
    for person in &case.people {
        faults.extend(of_person(person, case));
    }
    faults.extend(case.events.iter().filter_map(|event| before_its_finding(event, &case.events)));
}

/// What the proceedings decided, and what an appeal put in place: its finding and outcome must agree, and a warning has a possible length.
fn of_person(person: &Person, case: &Case) -> Vec<Fault> {
    let mut faults = Vec::new();
    for decision in &person.decisions {
        let held = case.proceedings.iter().find(|held| held.id.value == decision.proceedings);
        faults.extend(by_proceedings(&decision.outcome, held.map(|held| held.kind.value)));
        faults.extend(by_finding(&decision.outcome, &decision.finding));
        faults.extend(by_length(&decision.outcome, decision.months.as_ref()));
        faults.extend(by_rank(&decision.outcome, person.rank_at_proceedings.as_ref()));
    }
    for appeal in &person.appeals {
        if let Some(outcome) = &appeal.outcome {
            faults.extend(appeal.finding.as_ref().and_then(|finding| by_finding(outcome, finding)));
            faults.extend(by_length(outcome, appeal.months.as_ref()));
        }
    }
    faults
}

fn impossible(outcome: &Placed<Outcome>, why: String) -> Fault {
    RULE.refuse("impossible-outcome", outcome.place, why)
        .mend("look up in the source the outcome and what rules it out; one of the two is written wrongly here")
}

fn by_proceedings(outcome: &Placed<Outcome>, kind: Option<ProceedingsType>) -> Option<Fault> {
    let name = outcome.value.label().to_lowercase();
    match kind? {
        ProceedingsType::MisconductMeeting if outcome.value.ends_service() || outcome.value == Outcome::ReductionInRank => Some(
            impossible(outcome, format!("a misconduct meeting cannot end with: {name}"))
                .expected("at most a final written warning (Police (Conduct) Regulations 2020, regulation 42)"),
        ),
        kind @ (ProceedingsType::None | ProceedingsType::NoneYet) if outcome.value.is_sanction() => {
            Some(impossible(outcome, format!("proceedings of the type `{}` cannot end with: {name}", kind.id())))
        }
        _ => None,
    }
}

fn by_finding(outcome: &Placed<Outcome>, finding: &Placed<Finding>) -> Option<Fault> {
    let name = outcome.value.label().to_lowercase();
    let found = finding.value.label().to_lowercase();
    let bars = finding.value.is_cleared() || matches!(finding.value, Finding::PracticeRequiringImprovement | Finding::Pending);
    (bars && outcome.value.is_sanction()).then(|| {
        impossible(outcome, format!("with the finding \"{found}\" there is no outcome \"{name}\""))
            .also(finding.place, "the finding")
            .expected("no-action, reflective-practice, management-action or not-in-source")
    })
}

fn by_length(outcome: &Placed<Outcome>, months: Option<&Placed<u32>>) -> Option<Fault> {
    let months = months?;
    if !outcome.value.is_warning() {
        return Some(
            RULE.refuse("months-without-warning", months.place, "only a warning has a length in months")
                .also(outcome.place, "the outcome")
                .mend("remove `months`, or correct the outcome"),
        );
    }
    if months.value == 0 {
        return Some(
            RULE.refuse("warning-of-no-length", months.place, "a warning of 0 months is none")
                .expected("from 1 to 60 months")
                .mend("write the length in months; if no source gives it, leave `months` out"),
        );
    }
    (months.value > LONGEST_WARNING).then(|| {
        RULE.refuse("warning-too-long", months.place, format!("a warning of {} months is not possible", months.value))
            .expected("at most 60 months (Police (Conduct) Regulations 2020, regulation 42)")
            .mend("write the length in months; five years is 60")
    })
}

fn by_rank(outcome: &Placed<Outcome>, rank: Option<&HeldRank>) -> Option<Fault> {
    let rank = rank?;
    (outcome.value == Outcome::ReductionInRank && !rank.rank.can_be_reduced()).then(|| {
        impossible(outcome, format!("a {} cannot be reduced in rank", rank.words()))
            .expected("a rank of sergeant or above at the proceedings")
    })
}

/// An outcome on the timeline that lies before every dated finding about the same people. Of several hearings the first finding counts.
fn before_its_finding(outcome: &Event, events: &[Event]) -> Option<Fault> {
    if outcome.kind.value != EventKind::Outcome {
        return None;
    }
    let decided = outcome.when.last()?;
    let shared = |event: &&Event| {
        event.people.is_empty() || outcome.people.is_empty() || event.people.iter().any(|person| outcome.people.contains(person))
    };
    let findings = events.iter().filter(|event| event.kind.value == EventKind::Finding).filter(shared);
    let (found, finding) =
        findings.filter_map(|event| Some((event.when.from()?, event))).min_by_key(|(found, _)| found.earliest())?;
    (decided.latest() < found.earliest()).then(|| {
        RULE.refuse(
            "outcome-before-finding",
            outcome.kind.place,
            format!("this outcome of {decided} lies before the finding of {found}"),
        )
        .also(finding.kind.place, "the finding")
        .mend("look both dates up in the source; perhaps they are the wrong way round")
    })
}
