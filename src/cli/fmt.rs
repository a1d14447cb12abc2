//! `answerable fmt`: records in their usual form.

use super::{FAULTS, WRONG_USE, complain, counted, print, say, unreadable};
use crate::read::ReadError;
use crate::rewrite;
use crate::schema::Kind;
use crate::tidy::{Untidied, tidy};
use clap::Args;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Files of records, named from the project's folder, such as content/cases/northshire/2024/nor-2024-01.yaml; all of the content if none is named.
    #[arg(value_name = "FILE")]
    files: Vec<String>,
    /// Write nothing; show what would change. Exit status 1 if anything would.
    #[arg(long)]
    check: bool,
    /// The project's folder, in which content/ lies.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

pub(super) fn run(arguments: &Arguments) -> ExitCode {
    match attempt(arguments) {
        Ok(code) => code,
        Err(error) => unreadable(&error),
    }
}

fn attempt(Arguments { files, check, root }: &Arguments) -> Result<ExitCode, ReadError> {
    let all = if files.is_empty() { rewrite::all(root)? } else { files.iter().map(|file| file.replace('\\', "/")).collect() };
    let (mut changed, mut unread, mut looked) = (Vec::new(), 0, 0);
    for path in &all {
        let path = path.strip_prefix("./").unwrap_or(path);
        let Some(kind) = Kind::of_file(path) else {
            if !files.is_empty() {
                complain(&format!("{path} is no file of records: they lie in content/ and end in .yaml."));
                return Ok(ExitCode::from(WRONG_USE));
            }
            continue;
        };
        let file = rewrite::read(root, path)?;
        looked += 1;
        match tidy(&file.text, kind) {
            Ok(new) if new == file.text => {}
            Ok(new) => {
                if *check {
                    print(&mut std::io::stdout(), &rewrite::diff(path, &file.text, &new));
                } else {
                    rewrite::write(root, &file, &new)?;
                }
                changed.push(path);
            }
            Err(Untidied::NotYaml) => {
                complain(&format!("{path} cannot be read and stays as it is; `answerable check` says why."));
                unread += 1;
            }
            Err(Untidied::Differs) => {
                complain(&format!(
                    "{path} stays as it is: in its usual form it would read otherwise. This is a mistake of the program."
                ));
                unread += 1;
            }
        }
    }
    let (looked, number) = (counted(looked, "file", "files"), counted(changed.len(), "file", "files"));
    match (changed.is_empty(), check) {
        (true, _) => say(&format!("Looked at {looked}; nothing to change.")),
        (false, true) => say(&format!("{number} of {looked} would change. Without --check they are written.")),
        (false, false) => say(&format!("Put {number} of {looked} in order: {}.", changed.join(", "))),
    }
    let is_wrong = unread > 0 || (*check && !changed.is_empty());
    Ok(if is_wrong { ExitCode::from(FAULTS) } else { ExitCode::SUCCESS })
}
