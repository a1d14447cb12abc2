//! One build at a time into one folder: whoever comes second waits.
//!
//! A build that began earlier would otherwise put its older site in the place of a newer one. The lock is the system's own, on a file beside the
//! folder, so that it ends with the process that holds it, however that ends: there is no stale one.

use super::{beside, itself};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

/// The turn of a build, until it is dropped.
#[derive(Debug)]
pub struct Turn {
    path: PathBuf,
    file: File,
}

/// Waits for its turn to build into a folder. `waits` is told that another build has it, and the number of its process as far as it is known.
///
/// `None` where nothing can be written beside the folder, or the system has no locks there: no second build is kept out then.
pub fn turn(out: &Path, mut waits: impl FnMut(Option<u32>)) -> Option<Turn> {
    let out = itself(out).ok().filter(|out| out.file_name().is_some())?;
    let path = beside(&out, "lock");
    fs::create_dir_all(path.parent()?).ok()?;
    loop {
        let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path).ok()?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                waits(holder(&mut file));
                file.lock().ok()?;
            }
            Err(TryLockError::Error(_)) => return None,
        }
        // Whoever had it may have removed the file, and another have made it anew.
        if is_at(&file, &path) {
            let _ =
                file.set_len(0).and_then(|()| file.seek(SeekFrom::Start(0))).and_then(|_| write!(file, "{}", std::process::id()));
            return Some(Turn { path, file });
        }
    }
}

fn holder(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.take(20).read_to_string(&mut text).ok()?;
    text.parse().ok()
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let same = |(here, there): (fs::Metadata, fs::Metadata)| (here.dev(), here.ino()) == (there.dev(), there.ino());
    file.metadata().and_then(|here| Ok((here, fs::metadata(path)?))).is_ok_and(same)
}

/// Here the file is left where it is.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}

impl Drop for Turn {
    fn drop(&mut self) {
        if cfg!(unix) {
            // While it is still locked: who waits for it looks whether it is there.
            let _ = fs::remove_file(&self.path);
        }
        let _ = self.file.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;

    #[test]
    fn one_has_its_turn_at_a_time_and_nothing_is_left() {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("deep/public");
        let (inside, waited) = (AtomicUsize::new(0), AtomicUsize::new(0));
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..20 {
                        let turn = turn(&out, |_| {
                            waited.fetch_add(1, Ordering::Relaxed);
                        });
                        assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0, "two at once");
                        thread::yield_now();
                        inside.fetch_sub(1, Ordering::SeqCst);
                        assert!(turn.is_some());
                    }
                });
            }
        });
        assert!(waited.load(Ordering::Relaxed) > 0, "some had to wait");
        let left = usize::from(cfg!(not(unix)));
        assert_eq!(fs::read_dir(root.path().join("deep")).unwrap().count(), left);
    }

    #[test]
    fn who_waits_is_told_for_whom_and_what_the_dead_left_is_taken_over() {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("public");
        fs::write(root.path().join("public.lock"), "999999").unwrap();
        let first = turn(&out, |_| panic!("nobody has it")).unwrap();
        let told = thread::scope(|scope| {
            let (tell, told) = std::sync::mpsc::channel();
            let out = &out;
            scope.spawn(move || drop(turn(out, |who| tell.send(who).unwrap())));
            let told = told.recv().unwrap();
            drop(first);
            told
        });
        assert_eq!(told.filter(|_| cfg!(unix)), Some(std::process::id()).filter(|_| cfg!(unix)));
    }
}
