//! Content folders for tests: a small good one, with another laid over it, in a folder of its own that is gone after the test.

use jiff::civil::{Date, date};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use walkdir::WalkDir;

/// The day as of which all tests check.
pub const TODAY: Date = date(2026, 11, 21);

/// Where the fixtures lie.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults")
}

/// The small good content alone.
pub fn base() -> TempDir {
    let root = TempDir::new().expect("a folder for the test");
    copy(&fixtures().join("_base"), root.path());
    root
}

/// The small good content with a fixture's `content/` laid over it: its files replace or add, and what its `removed.txt` names is gone.
pub fn overlaid(fixture: &Path) -> TempDir {
    let root = base();
    let removed = fs::read_to_string(fixture.join("removed.txt")).unwrap_or_default();
    for name in removed.lines() {
        let path = root.path().join(name);
        if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) }.expect("what removed.txt names is there");
    }
    lay(fixture, "content", root.path());
    root
}

/// The small good content with a fixture's `earlier/` laid over it: how things were before; `None` where a fixture has no such folder.
pub fn earlier(fixture: &Path) -> Option<TempDir> {
    let root = base();
    lay(fixture, "earlier", root.path()).then_some(root)
}

/// Lays a folder of a fixture over the content of a project; whether there is such a folder.
fn lay(fixture: &Path, folder: &str, root: &Path) -> bool {
    let there = fixture.join(folder).is_dir();
    if there {
        copy(&fixture.join(folder), &root.join("content"));
    }
    there
}

/// Writes a file of the content, making the folders on its way.
pub fn write(root: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let path = root.join("content").join(path);
    fs::create_dir_all(path.parent().expect("below content/")).expect("a folder for the file");
    fs::write(path, bytes).expect("the file");
}

/// Reads a file of the content.
pub fn read(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join("content").join(path)).expect("the file")
}

/// Checks a project and gives its faults as they are printed for people, with the project's folder called ROOT.
pub fn report(root: &Path) -> String {
    report_as_of(root, TODAY)
}

/// The same as of another day.
pub fn report_as_of(root: &Path, day: Date) -> String {
    let mut content = answerable::check_content(root, day).expect("the disk can be read");
    if let Some(dataset) = content.dataset.take() {
        content.faults.append(answerable::stated(dataset, &content.files, day));
    }
    answerable::fault::human::report(&content.faults, &content.files, false).replace(&root.display().to_string(), "ROOT")
}

/// Copies a folder with all that lies in it.
pub fn copy(from: &Path, to: &Path) {
    for entry in WalkDir::new(from) {
        let entry = entry.expect("the fixture can be read");
        let target = to.join(entry.path().strip_prefix(from).expect("below it"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).expect("a folder");
        } else {
            fs::copy(entry.path(), &target).expect("a file");
        }
    }
}
