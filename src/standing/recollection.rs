//! What the last build into a folder made, part by part: a file of the site by its digest, which the site that stands still holds, a short text as it is.
//!
//! The list lies beside the note of the whole. A file is looked up in the manifest of the site that stands, and taken only if its bytes have the digest that the list
//! gives; so whatever somebody changed in the site is made anew.

use super::{FOLDER, name_of, write};
use crate::manifest::{self, Manifest};
use crate::plain_file::{self, Links};
use crate::publish::stamp;
use crate::recall::Recall;
use crate::value::digest::Digest;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What is kept of one part.
#[derive(Debug, Clone)]
enum Part {
    /// A file of the site with this digest.
    File(Digest),
    Text(String),
}

/// What the last build made, and what this one makes.
#[derive(Debug)]
pub struct Recollection {
    root: PathBuf,
    out: PathBuf,
    /// Of the program. Another may make something else of the same.
    head: String,
    known: BTreeMap<Digest, Part>,
    /// Where the site that stands has a file with a digest.
    stands: BTreeMap<Digest, String>,
    made: Mutex<BTreeMap<Digest, Part>>,
}

impl Recollection {
    /// What is known of the site that was built from a project's folder into another, by the program of this file; nothing, where all is to be made `anew`.
    /// `None` where the program cannot be looked at.
    #[must_use]
    pub fn of(root: &Path, out: &Path, program: &Path, anew: bool) -> Option<Self> {
        let head = format!("{} {}", env!("CARGO_PKG_VERSION"), stamp(&fs::metadata(program).ok()?)?);
        let text = if anew { None } else { fs::read_to_string(list(root, out)).ok() };
        let known = text.and_then(|text| parse(&text, &head)).unwrap_or_default();
        let stands = if known.is_empty() { None } else { stands(out) };
        let (made, stands) = (Mutex::default(), stands.unwrap_or_default());
        Some(Recollection { root: root.to_owned(), out: out.to_owned(), head, known, stands, made })
    }

    /// Keeps what this build made for the next. What it neither made nor asked for is forgotten.
    ///
    /// # Errors
    /// When the machine fails; nothing depends on it.
    pub fn keep(&self) -> io::Result<()> {
        let mut text = format!("{}\n", self.head);
        for (from, part) in self.lock().iter() {
            let line = match part {
                Part::File(digest) => format!("{from} file {digest}\n"),
                Part::Text(told) => format!("{from} text {told}\n"),
            };
            text.push_str(&line);
        }
        // A folder that was not there before has another name now.
        write(&list(&self.root, &self.out), text.as_bytes())
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Digest, Part>> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn makes(&self, from: Digest, part: Part) {
        self.lock().insert(from, part);
    }
}

/// Where the list lies.
fn list(root: &Path, out: &Path) -> PathBuf {
    root.join(FOLDER).join(format!("made-{}.txt", name_of(out)))
}

/// The files of the site that stands, by their digests.
fn stands(out: &Path) -> Option<BTreeMap<Digest, String>> {
    let bytes = plain_file::read(&out.join(manifest::PATH), Links::Refused).ok()?;
    let manifest = Manifest::parse(&bytes).ok()?;
    Some(manifest.files.into_iter().map(|(path, entry)| (entry.digest, path)).collect())
}

/// `None` for a list that another program wrote, or that is no list of this kind.
fn parse(text: &str, head: &str) -> Option<BTreeMap<Digest, Part>> {
    let rest = text.strip_prefix(head)?.strip_prefix('\n')?;
    let line = |line: &str| {
        let (from, part) = line.split_once(' ')?;
        let part = match part.split_once(' ')? {
            ("file", digest) => Part::File(Digest::parse(digest)?),
            ("text", told) => Part::Text(told.to_owned()),
            _ => return None,
        };
        Some((Digest::parse(from)?, part))
    };
    rest.lines().map(line).collect()
}

impl Recall for Recollection {
    fn file(&self, from: Digest) -> Option<Vec<u8>> {
        let Part::File(digest) = self.known.get(&from)? else { return None };
        let path = self.stands.get(digest)?;
        let bytes = plain_file::read(&self.out.join(path), Links::Refused).ok()?;
        if Digest::of(&bytes) != *digest {
            return None;
        }
        self.makes(from, Part::File(*digest));
        Some(bytes)
    }

    fn made_file(&self, from: Digest, bytes: &[u8]) {
        self.makes(from, Part::File(Digest::of(bytes)));
    }

    fn text(&self, from: Digest) -> Option<String> {
        match self.known.get(&from)? {
            Part::Text(told) => Some(told.clone()),
            Part::File(_) => None,
        }
    }

    fn made_text(&self, from: Digest, text: &str) {
        // A line is a part.
        if !text.contains(['\n', '\r']) {
            self.makes(from, Part::Text(text.to_owned()));
        }
    }
}
