//! Keys on the disk: the only part of `signature` that touches it.
//!
//! A secret key must not lie where it would be published or committed, in the project's folder or the one that is built into.

use super::LONGEST;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Why there is no key.
#[derive(Debug)]
pub enum NoKey {
    /// The machine failed to read it.
    Failed(io::Error),
    /// It lies in a folder that is published or kept in the repository: this one.
    WouldBePublished(PathBuf),
    /// It is no text, or too long for a key.
    NoText,
}

/// The text of a secret key's file.
///
/// # Errors
/// When it cannot be read, or lies in one of the `published` folders, by whatever name.
pub fn secret(file: &Path, published: &[&Path]) -> Result<String, NoKey> {
    let itself = fs::canonicalize(file).map_err(NoKey::Failed)?;
    let within = |folder: &&&Path| fs::canonicalize(folder).is_ok_and(|folder| itself.starts_with(folder));
    match published.iter().find(within) {
        Some(folder) => Err(NoKey::WouldBePublished(folder.to_path_buf())),
        None => public(file),
    }
}

/// The text of a public key's file.
///
/// # Errors
/// When it cannot be read.
pub fn public(file: &Path) -> Result<String, NoKey> {
    let mut text = String::new();
    let file = fs::File::open(file).map_err(NoKey::Failed)?;
    match file.take(LONGEST).read_to_string(&mut text) {
        Ok(_) => Ok(text),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(NoKey::NoText),
        Err(error) => Err(NoKey::Failed(error)),
    }
}
