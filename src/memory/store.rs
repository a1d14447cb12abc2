//! A release onto the disk: the only writer of `content/releases/`.

use super::journal::Release;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Where releases lie, below the project.
const FOLDER: &str = "content/releases";

/// The machine failed.
#[derive(Debug)]
pub struct StoreError {
    /// To write what.
    pub path: PathBuf,
    /// Why.
    pub error: io::Error,
}

/// Writes a release into its folder below a project, whole or not at all; gives its path as a maintainer names it.
///
/// # Errors
/// When the machine fails, or a file of that name is there: no release is ever written over.
pub fn write(root: &Path, release: &Release) -> Result<String, StoreError> {
    let shown = format!("{FOLDER}/{}.release", release.id);
    let (folder, path) = (root.join(FOLDER), root.join(&shown));
    let failed = |path: &Path| {
        let path = path.to_path_buf();
        move |error| StoreError { path, error }
    };
    fs::create_dir_all(&folder).map_err(failed(&folder))?;
    // Hidden, so that a build that runs meanwhile, or after an interruption, does not take it for a release.
    let draft = folder.join(format!(".{}.draft", release.id));
    let written = fs::File::create(&draft).and_then(|mut file| {
        file.write_all(release.text().as_bytes())?;
        file.sync_all()
    });
    // A second name for the same bytes: unlike renaming, this fails where the name is taken.
    let placed = written.and_then(|()| fs::hard_link(&draft, &path).or_else(|error| place_by_copy(&draft, &path, &error)));
    let _ = fs::remove_file(&draft);
    placed.map_err(failed(&path)).map(|()| shown)
}

/// Where the file system knows no second names.
fn place_by_copy(draft: &Path, path: &Path, error: &io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::AlreadyExists || path.exists() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    fs::rename(draft, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_never_written_over() {
        let root = tempfile::tempdir().unwrap();
        let release = Release {
            id: "2026-12-01".to_owned(),
            date: jiff::civil::date(2026, 12, 1),
            program: "0.6.0".to_owned(),
            content: "a".repeat(64),
            previous: None,
            state: "b".repeat(64),
            note: None,
            changes: Vec::new(),
        };
        assert_eq!(write(root.path(), &release).unwrap(), "content/releases/2026-12-01.release");
        let path = root.path().join("content/releases/2026-12-01.release");
        assert_eq!(fs::read_to_string(&path).unwrap(), release.text());
        let second = Release { note: Some("again".to_owned()), ..release.clone() };
        assert_eq!(write(root.path(), &second).unwrap_err().error.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).unwrap(), release.text());
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "no draft is left");
    }
}
