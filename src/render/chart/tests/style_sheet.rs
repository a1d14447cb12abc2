//! What the style sheet says outside of any `@` block, for the tests that hold the program's own colours and heights against it.

use std::collections::BTreeMap;

/// The rules: selectors and, by name, what is declared.
fn rules() -> Vec<(Vec<String>, BTreeMap<String, String>)> {
    let mut sheet = include_str!("../../../../themes/default/static/style.css").to_owned();
    while let Some(from) = sheet.find("/*") {
        let to = sheet[from..].find("*/").expect("a comment ends") + from + 2;
        sheet.replace_range(from..to, "");
    }
    let (mut rules, mut depth, mut at_block) = (Vec::new(), 0, None);
    let mut written = String::new();
    let mut selectors = String::new();
    for character in sheet.chars() {
        match character {
            '{' => {
                depth += 1;
                selectors = std::mem::take(&mut written).trim().to_owned();
                if selectors.starts_with('@') && at_block.is_none() {
                    at_block = Some(depth);
                }
            }
            '}' => {
                let body = std::mem::take(&mut written);
                if at_block.is_none() {
                    let pairs = body.split(';').filter_map(|pair| pair.split_once(':'));
                    let declared = pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect();
                    rules.push((selectors.split(',').map(|one| one.trim().to_owned()).collect(), declared));
                }
                if at_block == Some(depth) {
                    at_block = None;
                }
                depth -= 1;
            }
            other => written.push(other),
        }
    }
    rules
}

/// What is declared for any of some selectors; of two declarations the later holds.
pub(in crate::render::chart) fn declared(wanted: &[&str]) -> BTreeMap<String, String> {
    let rules = rules().into_iter().filter(|(selectors, _)| selectors.iter().any(|one| wanted.contains(&one.as_str())));
    rules.flat_map(|(_, declared)| declared).map(|(name, value)| (name, resolved(&value))).collect()
}

/// A colour of the day by its name: `paper`.
pub(in crate::render::chart) fn token(name: &str) -> String {
    let root = rules().into_iter().find(|(selectors, _)| selectors.contains(&":root".to_owned())).expect("the tokens").1;
    let value = root.get(&format!("--{name}")).unwrap_or_else(|| panic!("no --{name}"));
    resolved(value)
}

fn resolved(value: &str) -> String {
    match value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')')) {
        Some(name) => token(name),
        None => value.to_owned(),
    }
}

/// A length in pixels: `17rem`, `30px` or `0`.
pub(in crate::render::chart) fn pixels(value: &str) -> f64 {
    let (number, unit) = value.strip_suffix("rem").map_or((value.trim_end_matches("px"), 1.0), |number| (number, 16.0));
    number.parse::<f64>().expect("a length") * unit
}
