//! Files of the register on the disk.

use crate::read::ReadError;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// What editors on Windows may put before a text; it stays there.
const MARK: &str = "\u{FEFF}";

/// A file of the register as it is now.
#[derive(Debug)]
pub struct RegisterFile {
    /// As it is shown: `content/sources/cases.yaml`.
    pub path: String,
    /// Its text, without a mark before it.
    pub text: String,
    marked: bool,
}

/// Reads a file of the register. `path` is relative to `root`.
///
/// # Errors
/// When the machine fails, or the file is not UTF-8.
pub fn read(root: &Path, path: &str) -> Result<RegisterFile, ReadError> {
    let whole = fs::read_to_string(root.join(path)).map_err(|error| ReadError { path: root.join(path), error })?;
    let (text, marked) = match whole.strip_prefix(MARK) {
        Some(text) => (text.to_owned(), true),
        None => (whole, false),
    };
    Ok(RegisterFile { path: path.to_owned(), text, marked })
}

/// Writes a file with a new text, whole or not at all: into a file beside it that then takes its place, if it holds what it should and
/// the old one is still as it was read.
///
/// # Errors
/// When the machine fails, or somebody else has written the file meanwhile; the file that stood still stands.
pub fn write(root: &Path, file: &RegisterFile, text: &str) -> Result<(), ReadError> {
    let path = root.join(&file.path);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let new = path.with_file_name(format!(".{name}.new"));
    let whole = |text: &str| format!("{}{text}", if file.marked { MARK } else { "" }).into_bytes();
    let write = || {
        let mut beside = fs::File::create(&new)?;
        beside.write_all(&whole(text))?;
        beside.sync_all()?;
        fs::set_permissions(&new, fs::metadata(&path)?.permissions())?;
        if fs::read(&new)? != whole(text) {
            return Err(io::Error::other("what was written is not what should have been"));
        }
        if fs::read(&path)? != whole(&file.text) {
            return Err(io::Error::other("somebody else has changed it meanwhile; nothing was written to it"));
        }
        fs::rename(&new, &path)
    };
    write().map_err(|error| {
        let _ = fs::remove_file(&new);
        ReadError { path: path.clone(), error }
    })
}
