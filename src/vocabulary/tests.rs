//! What holds for every list at once. What holds for one list is tested beside it.

use std::collections::BTreeSet;

use super::*;

fn is_kebab_case(id: &str) -> bool {
    id.split('-').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()))
}

/// Lists whose members are always known to whoever writes the record, so that a gap would make no sense.
const WITHOUT_GAP: [&str; 19] = [
    "review-kind",
    "recommendation-status",
    "said-by",
    "monitoring-stage",
    "availability",
    "regime",
    "modifier",
    "name-basis",
    "restriction-kind",
    "restricted-item",
    "withdrawal-reason",
    "corrected-by",
    "force-kind",
    "unit",
    "basis",
    "period-kind",
    "use",
    "breakdown",
    "missing-mark",
];

#[test]
fn every_list_is_listed_once() {
    let lists = lists();
    let ids: BTreeSet<&str> = lists.iter().map(|list| list.id).collect();
    assert_eq!(ids.len(), lists.len());
    for list in &lists {
        assert!(is_kebab_case(list.id), "{}", list.id);
        assert!(!list.title.is_empty(), "{}", list.id);
        assert!(list.about.ends_with('.'), "{}", list.id);
        assert!(!list.terms.is_empty(), "{}", list.id);
    }
}

#[test]
fn every_id_is_kebab_case_and_unique_in_its_list() {
    for list in lists() {
        let ids: BTreeSet<&str> = list.terms.iter().map(|term| term.id).collect();
        let labels: BTreeSet<&str> = list.terms.iter().map(|term| term.label).collect();
        assert_eq!(ids.len(), list.terms.len(), "an id twice in {}", list.id);
        assert_eq!(labels.len(), list.terms.len(), "a label twice in {}", list.id);
        for id in ids {
            assert!(is_kebab_case(id), "{id} in {}", list.id);
        }
    }
}

#[test]
fn every_term_is_worded() {
    for list in lists() {
        for term in list.terms {
            let place = format!("{} in {}", term.id, list.id);
            assert!(!term.label.trim().is_empty(), "{place}");
            assert!(term.definition.len() > 5 && term.definition.ends_with('.'), "{place}");
            assert!(!term.definition.contains(". "), "one sentence only: {place}");
            assert!(term.source.len() > 5, "a source in words: {place}");
            for text in [term.label, term.definition, term.source] {
                assert!(!text.contains("As named") && !text.contains("  "), "{place}");
            }
        }
    }
}

#[test]
fn the_gap_is_last_or_not_there() {
    for list in lists() {
        let place = list.terms.iter().position(|term| term.id == NOT_IN_SOURCE);
        let expected = if WITHOUT_GAP.contains(&list.id) { None } else { Some(list.terms.len() - 1) };
        assert_eq!(place, expected, "{}", list.id);
    }
}

#[test]
fn every_term_is_read_back_from_its_id_and_written_as_it() {
    fn round_trip<T: Term + serde::Serialize>() {
        for term in T::all() {
            assert_eq!(T::parse(term.id()), Some(*term));
            assert_eq!(serde_json::to_value(term).ok(), Some(term.id().into()));
            assert_eq!(term.is_gap(), term.id() == NOT_IN_SOURCE);
        }
        assert!(T::all().is_sorted(), "{} is not in its own order", T::LIST);
        assert_eq!(T::parse("no-such-term"), None);
        assert_eq!(T::parse(""), None);
    }
    round_trip::<Role>();
    round_trip::<ServiceStatus>();
    round_trip::<Rank>();
    round_trip::<Modifier>();
    round_trip::<Standard>();
    round_trip::<Category>();
    round_trip::<Finding>();
    round_trip::<Outcome>();
    round_trip::<OutcomeStanding>();
    round_trip::<InvestigationMode>();
    round_trip::<ProceedingsType>();
    round_trip::<ChairKind>();
    round_trip::<AppealBody>();
    round_trip::<AppealResult>();
    round_trip::<CriminalStage>();
    round_trip::<SentenceKind>();
    round_trip::<EventKind>();
    round_trip::<SourceKind>();
    round_trip::<NameBasis>();
    round_trip::<CorrectedBy>();
    round_trip::<ForceKind>();
    round_trip::<Population>();
    round_trip::<Unit>();
    round_trip::<Basis>();
    round_trip::<PeriodKind>();
    round_trip::<Use>();
    round_trip::<Breakdown>();
    round_trip::<MissingMark>();
    round_trip::<Availability>();
    round_trip::<ReviewKind>();
    round_trip::<BodyKind>();
    round_trip::<RecommendationStatus>();
    round_trip::<SaidBy>();
    round_trip::<MonitoringStage>();
}
