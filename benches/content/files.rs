//! Files of an invented project, and the folders on their way.

use std::collections::BTreeSet;
use std::fs;
use std::io::Result;
use std::path::{Path, PathBuf};

/// Writes a file, making the folders on its way.
pub fn write(folder: &Path, path: &str, text: &str) -> Result<()> {
    let path = folder.join(path);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, text)
}

/// Folders that are there already, so that of a hundred thousand files few ask anew.
#[derive(Debug, Default)]
pub struct Folders(BTreeSet<PathBuf>);

impl Folders {
    /// Writes a file, making its folder if nothing was written into that before.
    pub fn write(&mut self, folder: &Path, path: &str, text: &str) -> Result<()> {
        let path = folder.join(path);
        let parent = path.parent().unwrap_or(folder);
        if !self.0.contains(parent) {
            fs::create_dir_all(parent)?;
            self.0.insert(parent.to_owned());
        }
        fs::write(path, text)
    }
}
