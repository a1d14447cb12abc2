//! The key with which a build signs: from its file, opened with a password from the environment or from the terminal.

use super::hidden::{self, NoNames};
use super::{FAULTS, MACHINE, WRONG_USE, complain};
use crate::signature::keys::{self, NoKey};
use crate::signature::{Kept, SecretKey, Unfit};
use std::path::Path;
use std::process::ExitCode;

/// The variable that holds the password of the key.
const PASSWORD: &str = "ANSWERABLE_SIGNING_PASSWORD";

/// The key in a file. What is wrong with it is told.
pub fn key(file: &Path, root: &Path, out: &Path) -> Result<SecretKey, ExitCode> {
    let text = keys::secret(file, &[root, out]).map_err(|no_key| no_key_of(file, &no_key))?;
    let unfit = |Unfit(why): Unfit| {
        complain(&format!("{} {why}. Nothing was written.", file.display()));
        ExitCode::from(FAULTS)
    };
    match SecretKey::open(&text).map_err(unfit)? {
        Kept::Open(key) => Ok(key),
        Kept::Locked(locked) => locked.open(&password()?).map_err(unfit),
    }
}

fn password() -> Result<String, ExitCode> {
    if let Some(password) = std::env::var_os(PASSWORD) {
        return Ok(password.to_string_lossy().into_owned());
    }
    match hidden::password() {
        Ok(Some(password)) => Ok(password),
        Ok(None) => {
            complain(&format!(
                "the signing key needs its password: set {PASSWORD}, or build on a terminal. Nothing was written."
            ));
            Err(ExitCode::from(WRONG_USE))
        }
        Err(NoNames::Failed(error)) => {
            complain(&format!("cannot read the password: {error}"));
            Err(ExitCode::from(MACHINE))
        }
        Err(NoNames::Differ | NoNames::Unreadable) => {
            complain("what was typed is no text. Nothing was written.");
            Err(ExitCode::from(WRONG_USE))
        }
    }
}

/// Tells why a file holds no key that can be used.
pub fn no_key_of(file: &Path, no_key: &NoKey) -> ExitCode {
    match no_key {
        NoKey::Failed(error) => {
            complain(&format!("cannot read {}: {error}", file.display()));
            ExitCode::from(MACHINE)
        }
        NoKey::WouldBePublished(folder) => {
            complain(&format!(
                "{} lies in {}, from where it would be published or committed one day; keep it outside the project. Nothing was written.",
                file.display(),
                folder.display()
            ));
            ExitCode::from(FAULTS)
        }
        NoKey::NoText => {
            complain(&format!("{} is no key of minisign.", file.display()));
            ExitCode::from(FAULTS)
        }
    }
}
