//! Whether the site that stands is the one that a build would make: then there is nothing to do; and what of it can be taken over where there is.
//!
//! Entry points: [`Ground::of`], all that a site would be made from now, [`Note`], which keeps what the last one was made from and what was
//! said of it, and [`Recollection`], which keeps what each part of it was made from. Both lie in a folder of the project's own, outside what is published, since a warning may quote what no page shows. They can be deleted at
//! any time: the next build then does everything. Nothing in them is believed of another program, another date or another folder.

mod recollection;

pub use recollection::Recollection;

use crate::plain_file::{self, Links};
use crate::publish::stamp;
use crate::read::CONTENT;
use crate::value::digest::Digest;
use rayon::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;
use walkdir::WalkDir;

/// The folder of notes, in the project's.
const FOLDER: &str = ".answerable";

/// All that a site is made from.
#[derive(Debug, PartialEq, Eq)]
pub struct Ground {
    /// Of every byte.
    made_from: Digest,
    /// Of the times of the files. Who changes a file and changes it back is known by it.
    times: Digest,
}

impl Ground {
    /// The content and the theme as they lie in a project's folder now, the file of the program, which built anew may make something else of them, and the
    /// `terms` on which it makes a site: the date and whatever else it is told. `None` where a file cannot be read.
    #[must_use]
    pub fn of(root: &Path, theme: &str, program: &Path, terms: &str) -> Option<Self> {
        let program = stamp(&fs::metadata(program).ok()?)?;
        let content = files_below(&root.join(CONTENT), false)?.into_iter().map(|path| (path, Links::Refused));
        let theme = files_below(&root.join("themes").join(theme), true)?.into_iter().map(|path| (path, Links::Followed));
        let paths: Vec<(PathBuf, Links)> = content.chain(theme).collect();
        let looked = |(path, links): &(PathBuf, Links)| {
            let modified = fs::metadata(path).ok()?.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
            let name = path.strip_prefix(root).ok()?.to_str()?.to_owned();
            Some((name, Digest::of(&plain_file::read(path, *links).ok()?), modified.as_nanos()))
        };
        let looked: Option<Vec<(String, Digest, u128)>> = paths.par_iter().map(looked).collect();
        let (mut digests, mut times) = (BTreeMap::new(), String::new());
        for (name, digest, modified) in looked? {
            times.push_str(&format!("{modified} {name}\n"));
            digests.insert(name, digest);
        }
        let version = env!("CARGO_PKG_VERSION");
        let made_from = format!("{version} {program}\n{terms}\n{}", Digest::of_list(&digests));
        Some(Ground { made_from: Digest::of(made_from.as_bytes()), times: Digest::of(times.as_bytes()) })
    }
}

/// Every file below a folder; none where there is no such folder.
fn files_below(folder: &Path, through_links: bool) -> Option<Vec<PathBuf>> {
    let mut files = Vec::new();
    if folder.is_dir() {
        for entry in WalkDir::new(folder).follow_links(through_links).sort_by_file_name() {
            let entry = entry.ok()?;
            if !entry.file_type().is_dir() {
                files.push(entry.into_path());
            }
        }
    }
    Some(files)
}

/// What is kept of the last build into one folder.
#[derive(Debug)]
pub struct Note {
    file: PathBuf,
}

#[derive(Serialize, Deserialize)]
struct Kept<T> {
    made_from: String,
    stands: String,
    told: T,
}

impl Note {
    /// Where it lies, for the site that is built from a project's folder into another.
    #[must_use]
    pub fn of(root: &Path, out: &Path) -> Self {
        Note { file: root.join(FOLDER).join(format!("built-{}.json", name_of(out))) }
    }

    /// What was said of the last build, if it was made from the same, and its files stand as it left them.
    #[must_use]
    pub fn told<T: DeserializeOwned>(&self, now: &Ground, stands: Digest) -> Option<T> {
        let kept: Kept<T> = serde_json::from_slice(&fs::read(&self.file).ok()?).ok()?;
        (kept.made_from == now.made_from.to_string() && kept.stands == stands.to_string()).then_some(kept.told)
    }

    /// Keeps what was said of a build. `before` is what there was when it began: if that has changed meanwhile, nobody knows which of the two was read, and nothing
    /// is kept.
    ///
    /// # Errors
    /// When the machine fails; nothing depends on it.
    pub fn keep<T: Serialize>(&self, before: &Ground, now: &Ground, stands: Digest, told: T) -> io::Result<()> {
        let _ = fs::remove_file(&self.file);
        if before != now {
            return Ok(());
        }
        let kept = Kept { made_from: now.made_from.to_string(), stands: stands.to_string(), told };
        write(&self.file, &serde_json::to_vec(&kept)?)
    }
}

/// What stands in the name of a note for the folder that a site is built into.
fn name_of(out: &Path) -> String {
    let out = fs::canonicalize(out).unwrap_or_else(|_| out.to_path_buf());
    Digest::of(out.as_os_str().as_encoded_bytes()).to_string().chars().take(16).collect()
}

/// Writes a note, whole or not at all.
fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let Some(folder) = file.parent() else { return Ok(()) };
    fs::create_dir_all(folder)?;
    // Nobody is to commit it by accident.
    fs::write(folder.join(".gitignore"), "*\n")?;
    let new = file.with_extension("new");
    fs::write(&new, bytes)?;
    fs::rename(&new, file)
}
