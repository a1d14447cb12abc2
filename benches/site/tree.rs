//! A built site as it lies in its folder: what there is of it, and which files a later build touched.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::time::SystemTime;
use walkdir::WalkDir;

/// The files of a folder: of each how long it is and when it was last written.
#[derive(Debug, Default)]
pub struct Tree(BTreeMap<String, (u64, SystemTime)>);

impl Tree {
    /// What lies in a folder.
    pub fn of(folder: &Path) -> io::Result<Self> {
        let mut files = BTreeMap::new();
        for entry in WalkDir::new(folder) {
            let entry = entry?;
            if entry.file_type().is_file() {
                let about = entry.metadata()?;
                let path = entry.path().strip_prefix(folder).unwrap_or(entry.path());
                files.insert(path.to_string_lossy().into_owned(), (about.len(), about.modified()?));
            }
        }
        Ok(Tree(files))
    }

    pub fn files(&self) -> usize {
        self.0.len()
    }

    pub fn pages(&self) -> usize {
        self.0.keys().filter(|path| path.ends_with(".html")).count()
    }

    pub fn bytes(&self) -> u64 {
        self.0.values().map(|(length, _)| length).sum()
    }

    /// How long its pages are, all together.
    pub fn bytes_of_pages(&self) -> u64 {
        self.0.iter().filter(|(path, _)| path.ends_with(".html")).map(|(_, (length, _))| length).sum()
    }

    /// How many files are not as they were before: new, gone, or written anew, be it with the same bytes.
    pub fn touched_since(&self, before: &Tree) -> usize {
        let differs = |(path, file): &(&String, &(u64, SystemTime))| before.0.get(*path) != Some(file);
        let gone = before.0.keys().filter(|path| !self.0.contains_key(*path)).count();
        self.0.iter().filter(differs).count() + gone
    }

    /// Writes a list of lengths and paths, by which the same tree can be written again.
    pub fn list(&self, file: &Path) -> io::Result<()> {
        fs::write(file, self.0.iter().map(|(path, (length, _))| format!("{length}\t{path}\n")).collect::<String>())
    }
}
