//! Where the real content lies, and the day as of which tests build it.

use jiff::civil::Date;
use std::fs;
use std::path::{Path, PathBuf};

/// The project's folder, in which `content/` lies.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files below a folder, sorted.
pub fn below(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = walkdir::WalkDir::new(folder)
        .into_iter()
        .map(|entry| entry.expect("the folder can be read"))
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .collect();
    files.sort();
    files
}

/// The files of the case records.
pub fn cases() -> Vec<PathBuf> {
    below(&root().join("content/cases")).into_iter().filter(|path| path.extension().is_some_and(|ext| ext == "yaml")).collect()
}

/// The newest day on which a record was checked, so that newer content needs no change in a test.
pub fn content_day() -> Date {
    let texts = cases().into_iter().map(|path| fs::read_to_string(path).expect("the content can be read"));
    let days = texts.flat_map(|text| {
        let days: Vec<Date> =
            text.lines().filter_map(|line| line.trim_start().strip_prefix("checked: ")?.trim().parse().ok()).collect();
        days
    });
    days.max().expect("every record says when it was checked")
}
