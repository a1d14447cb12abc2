//! Files of the content that the program itself changes, when somebody asks it to: how they are shown, read and written. No file is left in
//! halves, and none that somebody else wrote meanwhile is written over.

use crate::read::{CONTENT, ReadError};
use similar::TextDiff;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// What editors on Windows may put before a text; it stays there.
const MARK: &str = "\u{FEFF}";

/// A file of the content as it is now.
#[derive(Debug)]
pub struct ContentFile {
    /// As it is shown: `content/sources/cases.yaml`.
    pub path: String,
    /// Its text, without a mark before it.
    pub text: String,
    marked: bool,
}

/// The paths of all files of the content, relative to `root` and with `/`, in order. Hidden ones are an editor's.
///
/// # Errors
/// When the machine fails.
pub fn all(root: &Path) -> Result<Vec<String>, ReadError> {
    let folder = root.join(CONTENT);
    let mut paths = Vec::new();
    for entry in WalkDir::new(&folder).sort_by_file_name() {
        let entry = entry.map_err(|error| ReadError {
            path: error.path().unwrap_or(&folder).to_path_buf(),
            error: error.into_io_error().unwrap_or_else(|| io::Error::other("links that lead in a circle")),
        })?;
        let below = entry.path().strip_prefix(root).unwrap_or(entry.path());
        let parts: Vec<String> = below.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        if entry.file_type().is_file() && !parts.iter().any(|part| part.starts_with('.')) {
            paths.push(parts.join("/"));
        }
    }
    Ok(paths)
}

/// Reads a file of the content. `path` is relative to `root`.
///
/// # Errors
/// When the machine fails, or the file is not UTF-8.
pub fn read(root: &Path, path: &str) -> Result<ContentFile, ReadError> {
    let whole = fs::read_to_string(root.join(path)).map_err(|error| ReadError { path: root.join(path), error })?;
    let (text, marked) = match whole.strip_prefix(MARK) {
        Some(text) => (text.to_owned(), true),
        None => (whole, false),
    };
    Ok(ContentFile { path: path.to_owned(), text, marked })
}

/// Writes a file with a new text, whole or not at all: into a file beside it that then takes its place, if the old one is still as it was read.
///
/// # Errors
/// When the machine fails, or somebody else has written the file meanwhile; the file that stood still stands.
pub fn write(root: &Path, file: &ContentFile, text: &str) -> Result<(), ReadError> {
    let path = root.join(&file.path);
    let whole = |text: &str| format!("{}{text}", if file.marked { MARK } else { "" }).into_bytes();
    let write = || {
        let draft = draft(&path, &whole(text))?;
        let placed = fs::metadata(&path).and_then(|old| fs::set_permissions(&draft, old.permissions())).and_then(|()| {
            if fs::read(&path)? != whole(&file.text) {
                return Err(io::Error::other("somebody else has changed it meanwhile; nothing was written to it"));
            }
            fs::rename(&draft, &path)
        });
        placed.inspect_err(|_| drop(fs::remove_file(&draft)))
    };
    write().map_err(|error| ReadError { path: path.clone(), error })
}

/// Puts a text in the place of another, if that is still what stands there.
///
/// # Errors
/// Those of [`read`] and [`write`].
pub fn replace(root: &Path, path: &str, was: &str, text: &str) -> Result<(), ReadError> {
    let file = read(root, path)?;
    if file.text != was {
        let error = io::Error::other("somebody else has changed it meanwhile; nothing was written to it");
        return Err(ReadError { path: root.join(path), error });
    }
    write(root, &file, text)
}

/// Writes a file that is not there yet, whole or not at all, with the folders on its way.
///
/// # Errors
/// When something of that name is there ([`io::ErrorKind::AlreadyExists`]), or the machine fails.
pub fn create(path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
    let draft = draft(path, text.as_bytes())?;
    // A second name for the same bytes: unlike renaming, this fails where the name is taken.
    let placed = fs::hard_link(&draft, path).or_else(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists || path.symlink_metadata().is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        // Where the file system knows no second names.
        fs::rename(&draft, path)
    });
    let _ = fs::remove_file(&draft);
    placed
}

/// The bytes in a hidden file beside the one that is meant, so that nothing takes a half of it for the whole.
///
/// # Errors
/// When the machine fails.
pub fn draft(path: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let draft = path.with_file_name(format!(".{name}.{}.draft", std::process::id()));
    let write = || {
        let mut file = fs::File::create(&draft)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        if fs::read(&draft)? == bytes { Ok(()) } else { Err(io::Error::other("what was written is not what should have been")) }
    };
    match write() {
        Ok(()) => Ok(draft),
        Err(error) => {
            let _ = fs::remove_file(&draft);
            Err(error)
        }
    }
}

/// The change of a file as it is usually shown: a unified diff, with three lines around what has changed. `path` is as the maintainer would write it.
#[must_use]
pub fn diff(path: &str, old: &str, new: &str) -> String {
    TextDiff::from_lines(old, new).unified_diff().context_radius(3).header(&format!("a/{path}"), &format!("b/{path}")).to_string()
}
