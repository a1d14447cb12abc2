//! An invented case as the YAML of a case record, and its sources as entries of the register.

use super::case::{CHECKED, Case, Source, Step};

/// The record.
pub fn record(case: &Case) -> String {
    let decision = &case.decision;
    let mut yaml = format!(
        "id: {}\nforce: {}\ntitle: {:?}\nsummary: >-\n  {}\npeople:\n  - id: officer\n    role: {}\n    rank-at-conduct: {rank}\n    \
         rank-at-proceedings: {rank}\n    service: {}\n    sources: [{notice}]\n    allegations:\n      - categories: [{}]\n        \
         standards: [{}]\n        finding: {finding}\n        sources: [{notice}]\n    results:\n      - proceedings: hearing\n        \
         finding: {finding}\n        outcome: {}\n",
        case.id,
        case.force.id(),
        case.title,
        case.summary,
        case.role,
        decision.service,
        case.matter.category,
        case.matter.standard,
        decision.outcome,
        rank = case.rank,
        finding = decision.finding,
        notice = case.sources[0].id,
    );
    if let Some(months) = decision.months {
        yaml += &format!("        months: {months}\n");
    }
    yaml += &format!("        sources: [{}]\n", listed(case, &[0, 1]));
    if let Some(day) = case.appeal {
        yaml += &format!(
            "    appeals:\n      - id: tribunal\n        against: hearing\n        body: police-appeals-tribunal\n        \
             result: dismissed\n        decided: {day}\n        sources: [{}]\n",
            listed(case, &[1])
        );
    }
    yaml += &format!(
        "proceedings:\n  - id: hearing\n    type: {}\n    opened: {}\n    ended: {}\n    chair: not-in-source\n    sources: [{}]\nevents:\n",
        decision.proceedings,
        decision.opened,
        decision.ended,
        listed(case, &[0]),
    );
    for Step { date, kind, text, sources, .. } in &case.steps {
        yaml += &format!("  - date: {date}\n    kind: {kind}\n    text: {text}\n    sources: [{}]\n", listed(case, sources));
    }
    if let Some(reply) = case.reply {
        yaml += &format!(
            "responses:\n  - from: {}\n    date: {}\n    text: {reply}\n    sources: [{}]\n",
            case.force.name(),
            decision.ended,
            listed(case, &[1])
        );
    }
    yaml + &format!("checked: {CHECKED}\n")
}

fn listed(case: &Case, sources: &[usize]) -> String {
    sources.iter().map(|at| case.sources[*at].id.as_str()).collect::<Vec<_>>().join(", ")
}

/// The sources of a case, as entries of the register.
pub fn register(case: &Case) -> String {
    let entry = |source: &Source| {
        let Source { id, kind, publisher, title, published, address, archived } = source;
        format!(
            "- id: {id}\n  kind: {kind}\n  publisher: {publisher}\n  title: {title:?}\n  published: {published}\n  address: {address}\n  \
             archived: {archived}\n  captured: {published}\n"
        )
    };
    case.sources.iter().map(entry).collect()
}
