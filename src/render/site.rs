//! The built site: a path below the output folder, and its bytes.

use std::collections::BTreeMap;

/// Every file of the site, by path with `/`.
#[derive(Debug, Default)]
pub struct Site {
    files: BTreeMap<String, Vec<u8>>,
}

/// Two files would lie at one path; that is a fault of the program, or of a theme that brings a file of a page's name.
#[derive(Debug)]
pub struct Clash(pub String);

impl Site {
    /// Adds a file.
    ///
    /// # Errors
    /// When something lies there already.
    pub fn add(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Result<(), Clash> {
        let path = path.into();
        if self.files.contains_key(&path) {
            return Err(Clash(path));
        }
        self.files.insert(path, bytes.into());
        Ok(())
    }

    /// All files in order of their paths.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// A file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// How many files.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}
