//! What a case's page tells, as nested keys for front matter: the same facts as our record and its sources hold.

use super::content::case::{CHECKED, Case, Source};

/// A text in double quotes, as TOML, YAML and JSON all read it: the invented words hold no character that would need more.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// What is told once of a case.
fn once(case: &Case) -> Vec<(&'static str, String)> {
    let decision = &case.decision;
    let mut facts = vec![
        ("case_id", case.id.clone()),
        ("force", case.force.id()),
        ("force_name", case.force.name()),
        ("role", case.role_label.to_owned()),
        ("rank", case.rank.to_owned()),
        ("service", decision.service.to_owned()),
        ("case_category", case.matter.category.to_owned()),
        ("standard", case.matter.standard.to_owned()),
        ("finding", decision.finding_label.to_owned()),
        ("case_outcome", decision.outcome.to_owned()),
        ("outcome_label", decision.outcome_label.to_owned()),
        ("proceedings", decision.proceedings_label.to_owned()),
        ("opened", decision.opened.to_string()),
        ("ended", decision.ended.to_string()),
        ("case_year", case.year.to_string()),
        ("checked", CHECKED.to_string()),
    ];
    facts.extend(decision.months.map(|months| ("months", months.to_string())));
    facts.extend(case.appeal.map(|day| ("appeal", day.to_string())));
    facts.extend(case.reply.map(|reply| ("reply", reply.to_owned())));
    facts
}

fn of_source(source: &Source) -> [(&'static str, String); 5] {
    [
        ("title", source.title.clone()),
        ("publisher", source.publisher.clone()),
        ("published", source.published.to_string()),
        ("url", source.address.clone()),
        ("archived", source.archived.clone()),
    ]
}

/// As TOML below `[params]`.
pub fn toml(case: &Case) -> String {
    let mut text: String = once(case).iter().map(|(key, value)| format!("{key} = {}\n", quoted(value))).collect();
    for step in &case.steps {
        text += &format!("[[params.steps]]\ndate = {}\nkind = {}\n", quoted(&step.date), quoted(step.label));
        text += &format!("text = {}\nsources = {:?}\n", quoted(&step.text), step.sources);
    }
    for source in &case.sources {
        text += "[[params.sources]]\n";
        text += &of_source(source).iter().map(|(key, value)| format!("{key} = {}\n", quoted(value))).collect::<String>();
    }
    text
}

/// As YAML, each line behind an indent.
pub fn yaml(case: &Case, indent: &str) -> String {
    let mut text: String = once(case).iter().map(|(key, value)| format!("{indent}{key}: {}\n", quoted(value))).collect();
    text += &format!("{indent}steps:\n");
    for step in &case.steps {
        text += &format!("{indent}  - date: {}\n{indent}    kind: {}\n", quoted(&step.date), quoted(step.label));
        text += &format!("{indent}    text: {}\n{indent}    sources: {:?}\n", quoted(&step.text), step.sources);
    }
    text += &format!("{indent}sources:\n");
    for source in &case.sources {
        let lines = of_source(source).map(|(key, value)| format!("{key}: {}\n", quoted(&value)));
        text += &format!("{indent}  - {}", lines.join(&format!("{indent}    ")));
    }
    text
}
