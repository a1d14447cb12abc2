//! The schemas for editors: those in `schema/` are those that the program makes, and they tell what the types tell. `tests/schema/check.py`
//! holds the records against them. `UPDATE_EXPECTED=1 cargo test --test all schema::` writes them anew.

use answerable::schema::{self, KINDS};
use answerable::vocabulary;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_schemas_in_the_project_are_those_that_the_program_makes() {
    let folder = root().join(schema::FOLDER);
    let mut files: Vec<(String, String)> =
        schema::all().into_iter().map(|(name, text)| (format!("{}/{name}", schema::FOLDER), text)).collect();
    let made: BTreeSet<String> = schema::all().into_iter().map(|(name, _)| name).collect();
    files.push((schema::SETTINGS.to_owned(), schema::settings()));
    for (path, text) in files {
        let path = root().join(path);
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
        } else {
            let found = fs::read_to_string(&path).unwrap_or_default();
            assert!(
                found == text,
                "{} is not what the program makes: UPDATE_EXPECTED=1 cargo test --test all schema::",
                path.display()
            );
        }
    }
    for entry in fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(made.contains(&name), "schema/{name} is of no kind any more; delete it");
    }
}

#[test]
fn every_reference_leads_somewhere_and_every_list_is_whole() {
    let lists = vocabulary::lists();
    let mut told = BTreeSet::new();
    for (name, text) in schema::all() {
        let whole: Value = serde_json::from_str(&text).unwrap();
        let definitions = whole["definitions"].as_object().unwrap();
        for (at, _) in text.match_indices("\"$ref\": \"") {
            let target = text[at + 9..].split('"').next().unwrap();
            let key = target.strip_prefix("#/definitions/").unwrap();
            assert!(definitions.contains_key(key), "{name} refers to {target}, which is not there");
        }
        for list in &lists {
            let Some(told_list) = definitions.get(list.id).and_then(|list| list.get("enum")) else { continue };
            let ids: Vec<&str> = told_list.as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
            let expected: Vec<&str> = list.terms.iter().map(|term| term.id).collect();
            assert_eq!(ids, expected, "{name}: {}", list.id);
            let words = definitions[list.id]["enumDescriptions"].as_array().unwrap();
            assert_eq!(words.len(), ids.len());
            let first = list.terms.first().unwrap();
            assert_eq!(words[0], format!("{}: {}", first.label, first.definition));
            told.insert(list.id);
        }
    }
    assert!(told.len() > 20, "the closed lists of records are told: {told:?}");
}

#[test]
fn each_field_is_described() {
    let text = schema::all().into_iter().find(|(name, _)| name == "case.schema.json").unwrap().1;
    let case: Value = serde_json::from_str(&text).unwrap();
    let shape = &case["definitions"]["case"];
    assert_eq!(shape["properties"]["id"]["description"], "PREFIX-YEAR-NUMBER; never reused, never changed.");
    assert_eq!(shape["properties"]["private-note"]["description"], "For maintainers; never published.");
    assert_eq!(shape["additionalProperties"], false);
    assert_eq!(shape["required"], serde_json::json!(["id", "force", "title", "summary", "checked"]));
    for kind in KINDS {
        for field in kind.fields {
            assert!(!field.doc.trim().is_empty(), "{}: `{}` has no documentation", kind.name, field.key());
        }
    }
}

#[test]
fn the_command_writes_what_has_changed_and_nothing_else() {
    let project = tempfile::tempdir().unwrap();
    let run = || {
        let output =
            Command::new(env!("CARGO_BIN_EXE_answerable")).arg("schema").arg("--root").arg(project.path()).output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        String::from_utf8(output.stdout).unwrap()
    };
    let all = schema::all().len();
    assert!(run().contains(&format!(": {all} files written, 0 unchanged.")));
    let own = project.path().join("schema/own.json");
    fs::write(&own, "{}").unwrap();
    fs::write(project.path().join("schema/case.schema.json"), "{").unwrap();
    assert!(run().contains(&format!(": 1 file written, {} unchanged.", all - 1)));
    for (name, text) in schema::all() {
        assert_eq!(fs::read_to_string(project.path().join("schema").join(name)).unwrap(), text);
    }
    assert_eq!(fs::read_dir(own.parent().unwrap()).unwrap().count(), all + 1, "no draft is left, and what is another's stays");
}
