//! `answerable protect`: names from standard input to the list, a new key, and the key for a build. A name is never printed.

use super::hidden::{self, NoNames};
use super::{FAULTS, Format, MACHINE, WRONG_USE, complain, counted, date, day, say, tell, unreadable};
use crate::check::Protected;
use crate::check_protected;
use crate::fault::{Faults, Files};
use crate::protect::store::{self, Environment, NoNewKey};
use crate::protect::{Addition, Key, NotAdded, add, opened};
use clap::Args;
use jiff::civil::Date;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The project's folder, in which content/ lies.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The day noted as that on which the names were added [default: today].
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
    /// Why they are protected, in words that name nobody; written beside the entries for all to read.
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// Make a key in a new file, outside the project, and do nothing else.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["why", "date"])]
    new_key: Option<PathBuf>,
}

fn environment() -> Environment {
    Environment { key: std::env::var_os(store::KEY), file: std::env::var_os(store::KEY_FILE) }
}

/// The key for a build; an empty list needs none, and then none is looked for.
pub fn key(list: &[Protected], root: &Path, out: &Path) -> Result<Option<Key>, Faults> {
    if list.is_empty() { Ok(None) } else { store::key(&environment(), &[root, out]) }
}

/// Whether a build into a folder would get past the list of protected terms: it has no entry, or the key at hand lies where it may and opens it.
pub fn is_open(root: &Path, out: &Path) -> bool {
    let Ok(text) = store::list(root) else { return false };
    let (list, _, faults) = check_protected(&text);
    !faults.has_errors() && key(&list, root, out).is_ok_and(|key| opened(&list, key.as_ref()).is_ok())
}

/// The key of the environment, if there is one.
pub fn any_key(root: &Path) -> Result<Option<Key>, Faults> {
    store::key(&environment(), &[root])
}

pub fn run(arguments: &Arguments) -> ExitCode {
    let root = &arguments.root;
    if let Some(file) = &arguments.new_key {
        return new_key(file, root);
    }
    let day = date(arguments.date);
    let text = match store::list(root) {
        Ok(text) => text,
        Err(error) => return unreadable(&error),
    };
    let (list, files, faults) = check_protected(&text);
    if faults.has_errors() {
        return told(&faults, &files);
    }
    let key = match store::key(&environment(), &[root]) {
        Ok(Some(key)) => key,
        Ok(None) => return told(&store::no_key(list.len()), &files),
        Err(faults) => return told(&faults, &files),
    };
    let names = match hidden::names() {
        Ok(names) => names,
        Err(error) => return no_names(&error),
    };
    let addition = match add(&text, &list, &names, arguments.why.as_deref(), &key, day) {
        Ok(addition) => addition,
        Err(NotAdded::OtherKey(faults)) => return told(&faults, &files),
        Err(NotAdded::Unfit(line, unfit)) => {
            return wrong(&format!("the name in line {line} {}. Nothing was added.", unfit.why()));
        }
        Err(NotAdded::Named) => return wrong("the reason given with --why holds a protected name. Nothing was added."),
    };
    if addition.added.is_empty() && addition.known.is_empty() {
        return wrong("no name was given. Names are read from standard input, one a line.");
    }
    if !addition.added.is_empty() {
        // What stood in the file may not be a list that can be added to; so what is to be written is read first.
        let (after, files, faults) = check_protected(&addition.text);
        if faults.has_errors() {
            return told(&faults, &files);
        }
        if after.len() != list.len() + addition.added.len() {
            return wrong("the list is not written as a list; begin each of its entries with `- `. Nothing was added.");
        }
        if let Err(error) = store::write_list(root, &addition.text) {
            complain(&format!("cannot write {}: {}", error.path.display(), error.error));
            return ExitCode::from(MACHINE);
        }
    }
    done(&addition);
    ExitCode::SUCCESS
}

fn done(addition: &Addition) {
    let Addition { added, known, .. } = addition;
    if !known.is_empty() {
        let were = if known.len() == 1 { "was" } else { "were" };
        say(&format!("{} {were} in the list already: {}.", counted(known.len(), "name", "names"), known.join(", ")));
    }
    if !added.is_empty() {
        let terms = counted(added.len(), "protected term", "protected terms");
        say(&format!("Added {terms} to content/protected.yaml: {}.", added.join(", ")));
        say("Run `answerable build` now: it tells where the site still holds one, and stops if it does.");
    }
}

fn new_key(file: &Path, root: &Path) -> ExitCode {
    match store::new_key(file, &[root]) {
        Ok(()) => {
            say(&format!("Wrote a new key to {}, which only you can read.", file.display()));
            say(
                "Keep a copy where it cannot be lost: without it the list cannot be used. Give it to nobody who may not know the names.",
            );
            say(&format!(
                "For this shell: export {}={}",
                store::KEY_FILE,
                std::path::absolute(file).unwrap_or(file.into()).display()
            ));
            ExitCode::SUCCESS
        }
        Err(NoNewKey::Refused(faults)) => told(&faults, &Files::default()),
        Err(NoNewKey::Failed(error)) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            wrong(&format!("{} is there already, and a key is never written over.", file.display()))
        }
        Err(NoNewKey::Failed(error)) => {
            complain(&format!("cannot write {}: {error}", file.display()));
            ExitCode::from(MACHINE)
        }
    }
}

fn told(faults: &Faults, files: &Files) -> ExitCode {
    tell(faults, files, Format::Human);
    ExitCode::from(FAULTS)
}

fn wrong(text: &str) -> ExitCode {
    complain(text);
    ExitCode::from(WRONG_USE)
}

fn no_names(error: &NoNames) -> ExitCode {
    match error {
        NoNames::Differ => wrong("the two were not the same. Nothing was added."),
        NoNames::Unreadable => wrong("what was given is not UTF-8 text, or far too long. Nothing was added."),
        NoNames::Failed(error) => {
            complain(&format!("cannot read the names: {error}"));
            ExitCode::from(MACHINE)
        }
    }
}
