//! The floor: what it costs to write a tree of files of the same names and lengths, and nothing else. No program can be faster
//! that writes each file once.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many files a thread takes at once.
const TOGETHER: usize = 64;

/// Writes the tree of a list (see [`super::tree::Tree::list`]) into a folder, on so many threads.
pub fn write(list: &Path, into: &Path, threads: usize) -> io::Result<()> {
    let list = fs::read_to_string(list)?;
    let mut files: Vec<(PathBuf, usize)> = Vec::new();
    for line in list.lines() {
        let (length, path) = line.split_once('\t').ok_or(ErrorKind::InvalidData)?;
        files.push((into.join(path), length.parse().map_err(|_| ErrorKind::InvalidData)?));
    }
    let bytes = vec![b'x'; files.iter().map(|(_, length)| *length).max().unwrap_or(0)];
    let folders: BTreeSet<&Path> = files.iter().filter_map(|(path, _)| path.parent()).collect();
    folders.into_iter().try_for_each(fs::create_dir_all)?;
    let next = AtomicUsize::new(0);
    let work = || {
        loop {
            let from = next.fetch_add(TOGETHER, Ordering::Relaxed);
            let Some(some) = files.get(from..).filter(|rest| !rest.is_empty()) else { return Ok(()) };
            some.iter().take(TOGETHER).try_for_each(|(path, length)| fs::write(path, &bytes[..*length]))?;
        }
    };
    thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        running.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|_| Err(ErrorKind::Other.into())))
    })
}
