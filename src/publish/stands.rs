//! How the files of the last build stand, as the system tells it: whether anybody has touched one since.

use super::{MANIFEST, beside};
use crate::value::digest::Digest;
use rayon::prelude::*;
use std::fs::{self, Metadata};
use std::path::Path;
use std::time::UNIX_EPOCH;

/// A digest of the names, lengths and times of all files that the last build wrote into a folder. It is another as soon as one of them was
/// written to or put back from elsewhere. `None` where there is no built site, a file of it is gone, or an interrupted build has left
/// something beside it: then there is something to do.
#[must_use]
pub fn stands(out: &Path) -> Option<Digest> {
    let out = fs::canonicalize(out).ok()?;
    if beside(&out, "new").exists() || beside(&out, "old").exists() {
        return None;
    }
    let list = fs::read_to_string(out.join(MANIFEST)).ok()?;
    let paths: Vec<&str> = list.lines().chain([MANIFEST]).collect();
    let lines: Option<Vec<String>> =
        paths.par_iter().map(|path| line(path, &fs::symlink_metadata(out.join(path)).ok()?)).collect();
    Some(Digest::of(lines?.concat().as_bytes()))
}

fn line(path: &str, file: &Metadata) -> Option<String> {
    Some(format!("{path} {}\n", stamp(file).filter(|_| file.is_file())?))
}

/// By what a file is known that nobody has written to: its length, its times, and which file it is. `None` where the system does not tell.
#[must_use]
pub fn stamp(file: &Metadata) -> Option<String> {
    let modified = file.modified().ok()?.duration_since(UNIX_EPOCH).ok()?.as_nanos();
    Some(format!("{} {modified} {}", file.len(), itself(file)))
}

/// Which file it is, and when its bytes or its name last changed: no program can set that back.
#[cfg(unix)]
fn itself(file: &Metadata) -> String {
    use std::os::unix::fs::MetadataExt as _;
    format!("{} {}.{}", file.ino(), file.ctime(), file.ctime_nsec())
}

#[cfg(not(unix))]
fn itself(_: &Metadata) -> &'static str {
    ""
}
