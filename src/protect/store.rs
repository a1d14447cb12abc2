//! The key and the list on the disk: the only part of `protect` that touches it.
//!
//! The key is read from the environment or from a file that the environment names, and never from the command line, where others could see
//! it. It must not lie where it would be published or committed: in the project's folder, or in the folder that is built into.

use super::keyed::{FEWEST_BYTES, Key};
use crate::fault::{Fault, Faults};
use crate::read::{CONTENT, PROTECTED, ReadError};
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The variable that holds the key.
pub const KEY: &str = "ANSWERABLE_KEY";

/// The variable that names a file that holds the key.
pub const KEY_FILE: &str = "ANSWERABLE_KEY_FILE";

/// The variables of the environment that matter here, as they are.
#[derive(Default)]
pub struct Environment {
    /// Of [`KEY`].
    pub key: Option<OsString>,
    /// Of [`KEY_FILE`].
    pub file: Option<OsString>,
}

impl std::fmt::Debug for Environment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Environment(..)")
    }
}

fn refused(fault: Fault) -> Faults {
    let mut faults = Faults::default();
    faults.push(fault);
    faults
}

/// The fault of a list with so many entries and no key at hand.
#[must_use]
pub fn no_key(entries: usize) -> Faults {
    let found = match entries {
        0 => "the key is not at hand".to_owned(),
        1 => format!("{CONTENT}/{PROTECTED} holds 1 protected term, and the key is not at hand"),
        _ => format!("{CONTENT}/{PROTECTED} holds {entries} protected terms, and the key is not at hand"),
    };
    refused(
        Fault::nowhere("protected-no-key", found)
            .expected(format!("the key in the variable {KEY}, or the name of a file that holds it in {KEY_FILE}"))
            .mend(format!("ask a maintainer who has the key, and write for instance: export {KEY_FILE}=~/answerable.key")),
    )
}

/// The key at hand; `None` when neither variable is set.
///
/// # Errors
/// A fault when both are set, when what they hold is no key, or when the file lies in one of the `published` folders.
pub fn key(environment: &Environment, published: &[&Path]) -> Result<Option<Key>, Faults> {
    let set = |variable: &Option<OsString>| variable.clone().filter(|value| !value.is_empty());
    let (text, from) = match (set(&environment.key), set(&environment.file)) {
        (None, None) => return Ok(None),
        (Some(_), Some(_)) => {
            return Err(refused(
                Fault::nowhere("protected-bad-key", format!("both {KEY} and {KEY_FILE} are set"))
                    .mend("unset one of the two, so that it is plain which key is meant"),
            ));
        }
        (Some(key), None) => (key.to_string_lossy().into_owned(), KEY.to_owned()),
        (None, Some(file)) => {
            let path = PathBuf::from(file);
            let bytes = fs::read(&path).map_err(|error| refused(unreadable(&path, &error)))?;
            refuse_published(&path, published)?;
            (String::from_utf8_lossy(&bytes).into_owned(), format!("{}, named in {KEY_FILE},", path.display()))
        }
    };
    Key::new(&text).map(Some).map_err(|no_key| {
        refused(
            Fault::nowhere("protected-bad-key", format!("what {from} holds is no key: it {}", no_key.why()))
                .mend("make one with `answerable protect --new-key FILE`, or look whether this is the right variable and file"),
        )
    })
}

fn unreadable(path: &Path, error: &io::Error) -> Fault {
    Fault::nowhere("protected-bad-key", format!("the key file {}, named in {KEY_FILE}, cannot be read: {error}", path.display()))
        .mend("write the path of the file from the root, and see that you may read it")
}

/// Answers a file that lies, by whatever name, in a folder that is published or kept in the repository.
fn refuse_published(file: &Path, published: &[&Path]) -> Result<(), Faults> {
    let Ok(file) = fs::canonicalize(file) else { return Ok(()) };
    let within = |folder: &&&Path| fs::canonicalize(folder).is_ok_and(|folder| file.starts_with(folder));
    match published.iter().find(within) {
        None => Ok(()),
        Some(folder) => Err(refused(
            Fault::nowhere(
                "protected-bad-key",
                format!(
                    "the key file lies in {}, from where it would be published or committed one day: {}",
                    folder.display(),
                    file.display()
                ),
            )
            .mend(format!("keep it outside the project, for instance in your home, and name it in {KEY_FILE}")),
        )),
    }
}

/// Why no key was made.
#[derive(Debug)]
pub enum NoNewKey {
    /// The place is not one for a key; nothing was written.
    Refused(Faults),
    /// The machine failed.
    Failed(io::Error),
}

/// Makes a key from the system's randomness in a new file that only its owner may read.
///
/// # Errors
/// When something lies there, when the folder is one that is published, or when the machine fails.
pub fn new_key(file: &Path, published: &[&Path]) -> Result<(), NoNewKey> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    refuse_published(folder, published).map_err(NoNewKey::Refused)?;
    let mut bytes = [0; FEWEST_BYTES];
    getrandom::fill(&mut bytes).map_err(|error| NoNewKey::Failed(io::Error::other(error.to_string())))?;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(file).map_err(NoNewKey::Failed)?;
    file.write_all(format!("{hex}\n").as_bytes()).and_then(|()| file.sync_all()).map_err(NoNewKey::Failed)
}

/// The list's text; empty when there is none.
///
/// # Errors
/// When the machine fails, or the file is not UTF-8.
pub fn list(root: &Path) -> Result<String, ReadError> {
    let path = root.join(CONTENT).join(PROTECTED);
    match fs::read_to_string(&path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(ReadError { path, error }),
    }
}

/// Writes the list, whole or not at all: into a file beside it that then takes its place.
///
/// # Errors
/// When the machine fails; the list that stood still stands.
pub fn write_list(root: &Path, text: &str) -> Result<(), ReadError> {
    let folder = root.join(CONTENT);
    let (path, new) = (folder.join(PROTECTED), folder.join(format!(".{PROTECTED}.new")));
    let write = || {
        fs::write(&new, text)?;
        fs::rename(&new, &path)
    };
    write().map_err(|error| {
        let _ = fs::remove_file(&new);
        ReadError { path, error }
    })
}
