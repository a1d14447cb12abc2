//! What an earlier reading of the same project found, so that the next reads only files that have changed since.

use super::{FileKind, Part, ReadError};
use crate::fault::{FileId, Files};
use crate::plain_file::{self, Links};
use crate::value::digest::Digest;
use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

/// Files as they were read, by the paths under which they are shown. Who reads once keeps nothing.
#[derive(Debug, Default)]
pub struct Earlier {
    /// Whether anything is to be kept.
    keeps: bool,
    files: BTreeMap<String, Taken>,
}

/// A file as it was read.
#[derive(Debug, Clone)]
pub(super) struct Taken {
    stamp: Option<Stamp>,
    /// Of its bytes.
    pub digest: Digest,
    pub text: Arc<str>,
    /// Where the first byte stands that is not UTF-8.
    pub not_utf8: Option<usize>,
    /// What it holds, if it was parsed as this file: places within it name the file.
    pub part: Option<(FileId, Arc<Part>)>,
}

/// By what a file that was not written to is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    /// Since 1970.
    modified: Duration,
    length: u64,
}

impl Stamp {
    fn of(metadata: &Metadata) -> Option<Self> {
        Some(Stamp { modified: metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?, length: metadata.len() })
    }
}

impl Earlier {
    /// Nothing yet, and everything to be kept.
    #[must_use]
    pub fn keeping() -> Self {
        Earlier { keeps: true, files: BTreeMap::new() }
    }

    /// A file as it is now.
    pub(super) fn take(&self, path: &Path, shown: &str) -> Result<Taken, ReadError> {
        let failed = |error| ReadError { path: path.to_path_buf(), error };
        // The stamp is taken before the bytes: who writes in between is seen the next time.
        let stamp = if self.keeps { Stamp::of(&fs::metadata(path).map_err(failed)?) } else { None };
        if let Some(kept) = self.files.get(shown).filter(|kept| stamp.is_some() && kept.stamp == stamp) {
            return Ok(kept.clone());
        }
        let bytes = plain_file::read(path, Links::Refused).map_err(failed)?;
        let digest = Digest::of(&bytes);
        if let Some(kept) = self.files.get(shown).filter(|kept| kept.digest == digest) {
            return Ok(Taken { stamp, ..kept.clone() });
        }
        let (text, not_utf8) = decode(&bytes);
        Ok(Taken { stamp, digest, text, not_utf8, part: None })
    }

    pub(super) fn keep(&mut self, taken: Vec<(FileId, FileKind, Taken)>, parts: &[Arc<Part>], files: &Files) {
        if self.keeps {
            let kept = taken.into_iter().zip(parts).map(|((file, _, taken), part)| {
                let part = Some((file, Arc::clone(part)));
                (files.path(file).to_owned(), Taken { part, ..taken })
            });
            self.files = kept.collect();
        }
    }
}

/// Bytes to text. A byte-order mark is dropped; bytes that are not UTF-8 are replaced, and where the first stands is told.
fn decode(bytes: &[u8]) -> (Arc<str>, Option<usize>) {
    let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => (Arc::from(text), None),
        Err(error) => (Arc::from(String::from_utf8_lossy(bytes)), Some(error.valid_up_to())),
    }
}
