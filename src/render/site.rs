//! The built site: a path below the output folder, and its bytes.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Every file of the site, by path with `/`. All are held at once, so none holds on to more room than it fills.
#[derive(Debug, Default)]
pub struct Site {
    files: BTreeMap<String, Box<[u8]>>,
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
        match self.files.entry(path.into()) {
            Entry::Occupied(taken) => Err(Clash(taken.key().clone())),
            Entry::Vacant(free) => {
                free.insert(bytes.into().into_boxed_slice());
                Ok(())
            }
        }
    }

    /// Adds all files of another.
    ///
    /// # Errors
    /// When something lies already where one of them would.
    pub fn take_in(&mut self, other: Site) -> Result<(), Clash> {
        other.files.into_iter().try_for_each(|(path, bytes)| self.add(path, bytes))
    }

    /// Puts other bytes in the place of a file that is there.
    pub fn change(&mut self, path: &str, change: impl FnOnce(&[u8]) -> Vec<u8>) {
        if let Some(bytes) = self.files.get_mut(path) {
            *bytes = change(bytes).into_boxed_slice();
        }
    }

    /// All files in order of their paths.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), &**bytes))
    }

    /// A file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(|bytes| &**bytes)
    }

    /// The bytes of all of them.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.files.values().map(|bytes| bytes.len() as u64).sum()
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
