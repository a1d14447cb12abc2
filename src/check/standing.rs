//! Which decision stands: derived from the appeals, never written by hand.
//!
//! An appeal attacks a decision of proceedings or of an earlier appeal. Read from the end: a challenge that was refused leaves the
//! decision below as it was; one that was allowed changes it; and when a refusal is itself reversed, the reversal strikes the decision
//! that the refusal had left alone, while reversing an allowed challenge restores it.
//! (Police Appeals Tribunals Rules 2020; judicial review in the High Court; rule R6 and the list `outcome-standing`.)

use crate::records::case::{Current, DecisionStanding};
use crate::value::date::When;
use crate::value::id::LocalId;
use crate::vocabulary::{AppealResult, Finding, Outcome, OutcomeStanding};

/// What the derivation needs of a decision.
#[derive(Debug, Clone, Copy)]
pub struct DecisionFacts<'a> {
    /// Which proceedings made it.
    pub proceedings: &'a LocalId,
    /// Its finding.
    pub finding: Finding,
    /// Its outcome.
    pub outcome: Outcome,
    /// Months of a warning.
    pub months: Option<u32>,
    /// When it was made.
    pub decided: When,
}

/// What the derivation needs of an appeal.
#[derive(Debug, Clone, Copy)]
pub struct AppealFacts<'a> {
    /// Its id.
    pub id: &'a LocalId,
    /// What it attacks: proceedings, or an appeal that stands before it in the list.
    pub against: &'a LocalId,
    /// Its result.
    pub result: AppealResult,
    /// What it put in place of the finding.
    pub finding: Option<Finding>,
    /// What it put in place of the outcome.
    pub outcome: Option<Outcome>,
    /// Months of a warning.
    pub months: Option<u32>,
    /// When it was decided.
    pub decided: When,
}

/// What the appeals against a decision did to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    /// Nothing: it stands. The appeal that said so, if any did.
    Stands(Option<usize>),
    /// An appeal is open, or its result is not known.
    Open(usize),
    /// It was set aside, and something may have been put in its place.
    Replaced(usize),
    /// It was set aside and sent back.
    SentBack(usize),
}

/// The standing of each decision and, if there is one, the outcome that holds.
///
/// Decisions are in the order of the proceedings, appeals in order of date, each with an id of its own. A decision that was sent back
/// is `Remitted` until a later decision takes its place, and `Overturned` from then on.
#[must_use]
pub fn derive(decisions: &[DecisionFacts<'_>], appeals: &[AppealFacts<'_>]) -> (Vec<DecisionStanding>, Vec<Current>) {
    let mut standings = Vec::with_capacity(decisions.len());
    let mut current = Vec::new();
    for (index, decision) in decisions.iter().enumerate() {
        let effect = effect_on(decision.proceedings, appeals);
        let (standing, by) = match effect {
            Effect::Stands(by) => (OutcomeStanding::Current, by),
            Effect::Open(by) => (OutcomeStanding::UnderAppeal, Some(by)),
            Effect::Replaced(by) => (OutcomeStanding::Overturned, Some(by)),
            Effect::SentBack(by) if index + 1 < decisions.len() => (OutcomeStanding::Overturned, Some(by)),
            Effect::SentBack(by) => (OutcomeStanding::Remitted, Some(by)),
        };
        standings.push(DecisionStanding { standing, by });
        match effect {
            Effect::Stands(_) | Effect::Open(_) if decision.finding != Finding::Pending => current.push(Current {
                finding: decision.finding,
                outcome: decision.outcome,
                months: decision.months,
                decided: decision.decided,
                under_appeal: matches!(effect, Effect::Open(_)),
            }),
            Effect::Replaced(by) => {
                if let Some(appeal) = appeals.get(by)
                    && let Some(outcome) = appeal.outcome
                {
                    current.push(Current {
                        finding: appeal.finding.unwrap_or(decision.finding),
                        outcome,
                        months: appeal.months,
                        decided: appeal.decided,
                        under_appeal: matches!(effect_on(appeal.id, appeals), Effect::Open(_)),
                    });
                }
            }
            _ => {}
        }
    }
    (standings, current)
}

/// The effect on `target` of the appeals against it. An appeal is attacked only by later ones, so the recursion ends.
fn effect_on(target: &LocalId, appeals: &[AppealFacts<'_>]) -> Effect {
    let mut effect = Effect::Stands(None);
    for (index, appeal) in appeals.iter().enumerate() {
        if appeal.against != target || appeal.id == target {
            continue;
        }
        let own = own_effect(index, appeal.result, appeal.outcome.is_some());
        // What later appeals made of this one.
        let after = later_effect(index, appeals);
        effect = match (after, own) {
            (Effect::Stands(_) | Effect::Open(_), own) => own,
            // A refusal reversed: the reversal strikes the decision below.
            (changed, Effect::Stands(_)) => changed,
            // An allowed challenge reversed: the decision below is restored; if only sent back, it is open again.
            (Effect::Replaced(by), _) => Effect::Stands(Some(by)),
            (Effect::SentBack(by), _) => Effect::Open(by),
        };
    }
    effect
}

fn later_effect(index: usize, appeals: &[AppealFacts<'_>]) -> Effect {
    let Some((appeal, later)) = appeals.get(index).zip(appeals.get(index + 1..)) else {
        return Effect::Stands(None);
    };
    let shifted = effect_on(appeal.id, later);
    match shifted {
        Effect::Stands(by) => Effect::Stands(by.map(|by| by + index + 1)),
        Effect::Open(by) => Effect::Open(by + index + 1),
        Effect::Replaced(by) => Effect::Replaced(by + index + 1),
        Effect::SentBack(by) => Effect::SentBack(by + index + 1),
    }
}

/// What a result alone does to the decision attacked.
fn own_effect(index: usize, result: AppealResult, replaces: bool) -> Effect {
    match result {
        AppealResult::Pending | AppealResult::Allowed | AppealResult::NotInSource => Effect::Open(index),
        AppealResult::Withdrawn | AppealResult::Dismissed => Effect::Stands(Some(index)),
        AppealResult::AllowedReinstated | AppealResult::AllowedLesserOutcome | AppealResult::QuashedSubstituted => {
            Effect::Replaced(index)
        }
        AppealResult::SetAsideRemitted | AppealResult::QuashedRemitted => Effect::SentBack(index),
        AppealResult::PartlyAllowed => {
            if replaces {
                Effect::Replaced(index)
            } else {
                Effect::Stands(Some(index))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> LocalId {
        LocalId::new(text).unwrap()
    }

    /// `(id, against, result)`; an outcome is put in place where the result says so.
    fn standings(proceedings: &[&str], appeals: &[(&str, &str, AppealResult)]) -> (Vec<OutcomeStanding>, Vec<Outcome>) {
        let proceedings: Vec<LocalId> = proceedings.iter().map(|p| id(p)).collect();
        let ids: Vec<(LocalId, LocalId)> = appeals.iter().map(|(a, b, _)| (id(a), id(b))).collect();
        let decisions: Vec<DecisionFacts<'_>> = proceedings
            .iter()
            .map(|proceedings| DecisionFacts {
                proceedings,
                finding: Finding::GrossMisconduct,
                outcome: Outcome::DismissedWithoutNotice,
                months: None,
                decided: When::NotInSource,
            })
            .collect();
        let facts: Vec<AppealFacts<'_>> = ids
            .iter()
            .zip(appeals)
            .map(|((id, against), (_, _, result))| AppealFacts {
                id,
                against,
                result: *result,
                finding: None,
                outcome: matches!(result, AppealResult::AllowedLesserOutcome | AppealResult::QuashedSubstituted)
                    .then_some(Outcome::FinalWrittenWarning),
                months: None,
                decided: When::NotInSource,
            })
            .collect();
        let (standings, current) = derive(&decisions, &facts);
        (standings.iter().map(|s| s.standing).collect(), current.iter().map(|c| c.outcome).collect())
    }

    #[test]
    fn a_decision_nobody_attacked_is_current() {
        assert_eq!(standings(&["h"], &[]), (vec![OutcomeStanding::Current], vec![Outcome::DismissedWithoutNotice]));
    }

    #[test]
    fn reinstatement_leaves_no_outcome_and_a_lesser_one_takes_its_place() {
        use AppealResult::{AllowedLesserOutcome, AllowedReinstated};
        assert_eq!(standings(&["h"], &[("t", "h", AllowedReinstated)]), (vec![OutcomeStanding::Overturned], vec![]));
        let (standing, current) = standings(&["h"], &[("t", "h", AllowedLesserOutcome)]);
        assert_eq!((standing, current), (vec![OutcomeStanding::Overturned], vec![Outcome::FinalWrittenWarning]));
    }

    #[test]
    fn sent_back_is_remitted_until_a_fresh_decision() {
        let back = ("r", "h", AppealResult::QuashedRemitted);
        assert_eq!(standings(&["h"], &[back]), (vec![OutcomeStanding::Remitted], vec![]));
        let (standing, current) = standings(&["h", "h-2"], &[back]);
        assert_eq!(standing, vec![OutcomeStanding::Overturned, OutcomeStanding::Current]);
        assert_eq!(current, vec![Outcome::DismissedWithoutNotice]);
    }

    /// A review refused by the High Court, and that refusal reversed by the Court of Appeal.
    #[test]
    fn a_refusal_reversed_strikes_the_decision_below() {
        let appeals = [("r", "h", AppealResult::Dismissed), ("a", "r", AppealResult::QuashedRemitted)];
        assert_eq!(standings(&["h"], &appeals).0, vec![OutcomeStanding::Remitted]);
    }

    /// A tribunal refused, the High Court allowed, the Court of Appeal reversed the High Court: the dismissal stands.
    #[test]
    fn an_allowed_challenge_reversed_restores_the_decision_below() {
        let appeals = [
            ("t", "h", AppealResult::Dismissed),
            ("r", "t", AppealResult::QuashedRemitted),
            ("a", "r", AppealResult::QuashedSubstituted),
        ];
        assert_eq!(standings(&["h"], &appeals).0, vec![OutcomeStanding::Current]);
    }

    #[test]
    fn an_open_or_unknown_appeal_is_said() {
        for result in [AppealResult::Pending, AppealResult::NotInSource] {
            assert_eq!(standings(&["h"], &[("t", "h", result)]).0, vec![OutcomeStanding::UnderAppeal]);
        }
    }

    #[test]
    fn an_appeal_against_itself_ends() {
        assert_eq!(standings(&["h"], &[("t", "t", AppealResult::Dismissed)]).0, vec![OutcomeStanding::Current]);
    }
}
