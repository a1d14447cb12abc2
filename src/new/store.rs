//! New files onto the disk: each whole or not at all, and never over one that is there.

use crate::rewrite;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The machine failed, or a file is there already ([`io::ErrorKind::AlreadyExists`]).
#[derive(Debug)]
pub struct StoreError {
    /// To read or write what.
    pub path: PathBuf,
    /// Why.
    pub error: io::Error,
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> StoreError {
    let path = path.to_path_buf();
    move |error| StoreError { path, error }
}

/// Writes a file that is not there yet, with the folders on its way.
///
/// # Errors
/// When a file of that name is there, or the machine fails.
pub fn create(path: &Path, text: &str) -> Result<(), StoreError> {
    rewrite::create(path, text).map_err(failed(path))
}

/// Whether nothing is there.
#[must_use]
pub fn is_missing(path: &Path) -> bool {
    path.symlink_metadata().is_err()
}

/// That nothing is there.
///
/// # Errors
/// When something is.
pub fn must_be_free(path: &Path) -> Result<(), StoreError> {
    if is_missing(path) { Ok(()) } else { Err(failed(path)(io::ErrorKind::AlreadyExists.into())) }
}

/// What a folder holds, by name; nothing where it is not there. What begins with a point (`.git`, `.DS_Store`) belongs to tools and is left
/// out: where it is a file that would be written, that is refused by itself ([`must_be_free`]).
///
/// # Errors
/// When it is no folder, or cannot be read.
pub fn holds(folder: &Path) -> Result<Vec<String>, StoreError> {
    if is_missing(folder) {
        return Ok(Vec::new());
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed(folder))? {
        names.push(entry.map_err(failed(folder))?.file_name().to_string_lossy().into_owned());
    }
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    Ok(names)
}

/// Writes files that the program alone makes into a folder, where they do not lie there already, byte for byte; gives how many it wrote.
///
/// # Errors
/// When the machine fails.
pub fn replace_all(folder: &Path, files: &[(String, String)]) -> Result<usize, StoreError> {
    let mut written = 0;
    for (name, text) in files {
        let path = folder.join(name);
        if fs::read(&path).is_ok_and(|bytes| bytes == text.as_bytes()) {
            continue;
        }
        fs::create_dir_all(folder).map_err(failed(folder))?;
        let draft = rewrite::draft(&path, text.as_bytes()).map_err(failed(&path))?;
        if let Err(error) = fs::rename(&draft, &path) {
            let _ = fs::remove_file(&draft);
            return Err(failed(&path)(error));
        }
        written += 1;
    }
    Ok(written)
}
