//! From the built site to the output folder: the only writer.
//!
//! Entry point: [`publish`]. The new site is laid out whole in a folder beside the old one, sharing unchanged files with it, and then takes
//! its place in one step; a reader of the folder sees the old site or the new one. Files that no build wrote are carried over. When
//! anything fails, the old site stands.

use crate::render::site::Site;
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// The list of files that the last build wrote, in the output folder itself.
const MANIFEST: &str = ".answerable";

/// What a publication did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    /// Files of the site.
    pub files: usize,
    /// Bytes of the site.
    pub bytes: u64,
    /// Files that are new or differ.
    pub written: usize,
    /// Files of the last build that are gone.
    pub removed: usize,
}

/// The machine failed while the site was written; the old one stands.
#[derive(Debug)]
pub struct PublishError {
    /// What was being done.
    pub doing: &'static str,
    /// To what.
    pub path: PathBuf,
    /// Why it failed.
    pub error: io::Error,
}

type Outcome<T> = Result<T, PublishError>;

fn failed(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> PublishError {
    let path = path.to_path_buf();
    move |error| PublishError { doing, path, error }
}

/// Publishes a site to a folder.
///
/// # Errors
/// When the machine fails, or the folder holds what makes it look like anything but a built site (a home folder, a repository).
pub fn publish(site: &Site, out: &Path) -> Outcome<Published> {
    if out.file_name().is_none() {
        let error = io::Error::other("this is not a folder that a site can be built into");
        return Err(failed("opening the output folder", out)(error));
    }
    refuse_strange_folder(out)?;
    let old = last_build(out)?;
    let staging = beside(out, "new");
    if staging.exists() {
        // Left by a build that was interrupted; nothing else writes there.
        fs::remove_dir_all(&staging).map_err(failed("removing what an interrupted build left", &staging))?;
    }
    fs::create_dir_all(&staging).map_err(failed("making a folder", &staging))?;
    let published = lay_out(site, out, &staging, &old);
    let published = match published.and_then(|published| carry_over(site, out, &staging, &old).map(|()| published)) {
        Ok(published) => published,
        Err(error) => {
            let _ = fs::remove_dir_all(&staging);
            return Err(error);
        }
    };
    take_place(&staging, out)?;
    Ok(published)
}

/// A folder that is somebody's home, the root, or a repository is no place for a site: what lies there is not ours to carry about.
fn refuse_strange_folder(out: &Path) -> Outcome<()> {
    let strange = [".git", "Cargo.toml", ".ssh", ".bashrc", "content"].iter().find(|name| out.join(name).exists());
    match strange {
        Some(name) if !out.join(MANIFEST).exists() => {
            let error =
                io::Error::other(format!("it holds `{name}`, so it is not a folder for a built site; choose another with --out"));
            Err(failed("opening the output folder", out)(error))
        }
        _ => Ok(()),
    }
}

/// The files that the last build wrote.
fn last_build(out: &Path) -> Outcome<BTreeSet<String>> {
    match fs::read_to_string(out.join(MANIFEST)) {
        Ok(text) => Ok(text.lines().map(str::to_owned).collect()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeSet::new()),
        Err(error) => Err(failed("reading the list of built files", &out.join(MANIFEST))(error)),
    }
}

/// Lays the site out in the staging folder: unchanged files by a second name for the same bytes, the others written.
fn lay_out(site: &Site, out: &Path, staging: &Path, old: &BTreeSet<String>) -> Outcome<Published> {
    let mut published = Published { files: site.len(), bytes: 0, written: 0, removed: 0 };
    let mut made: BTreeSet<PathBuf> = BTreeSet::new();
    let mut manifest = String::new();
    for (path, bytes) in site.files() {
        let target = staging.join(path);
        if let Some(folder) = target.parent()
            && made.insert(folder.to_path_buf())
        {
            fs::create_dir_all(folder).map_err(failed("making a folder", folder))?;
        }
        let stands = out.join(path);
        let same = old.contains(path) && fs::read(&stands).is_ok_and(|now| now == bytes);
        if !(same && fs::hard_link(&stands, &target).is_ok()) {
            fs::write(&target, bytes).map_err(failed("writing a file", &target))?;
            published.written += usize::from(!same);
        }
        published.bytes += bytes.len() as u64;
        manifest.push_str(path);
        manifest.push('\n');
    }
    published.removed = old.iter().filter(|path| site.get(path).is_none()).count();
    let list = staging.join(MANIFEST);
    fs::write(&list, manifest).map_err(failed("writing a file", &list))?;
    Ok(published)
}

/// Takes along what no build wrote, such as a `.gitignore` or a host's own settings.
fn carry_over(site: &Site, out: &Path, staging: &Path, old: &BTreeSet<String>) -> Outcome<()> {
    if !out.exists() {
        return Ok(());
    }
    for entry in WalkDir::new(out).sort_by_file_name() {
        let entry = entry.map_err(|error| failed("reading the output folder", out)(error.into()))?;
        let Ok(relative) = entry.path().strip_prefix(out) else { continue };
        let name = relative.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
        if entry.file_type().is_dir() || name == MANIFEST || old.contains(&name) || site.get(&name).is_some() {
            continue;
        }
        let target = staging.join(relative);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).map_err(failed("making a folder", folder))?;
        }
        if fs::hard_link(entry.path(), &target).is_err() {
            fs::copy(entry.path(), &target).map_err(failed("copying a file that no build wrote", entry.path()))?;
        }
    }
    Ok(())
}

/// A folder's sibling: `public` and `new` give `public.new`.
fn beside(out: &Path, what: &str) -> PathBuf {
    let mut name = out.file_name().map_or_else(OsString::new, OsString::from);
    name.push(".");
    name.push(what);
    out.with_file_name(name)
}

/// Puts the new folder in the place of the old one: by exchanging the two where the system can, else by two renames.
fn take_place(staging: &Path, out: &Path) -> Outcome<()> {
    if !out.exists() {
        return fs::rename(staging, out).map_err(failed("putting the new site in place", out));
    }
    if exchange(staging, out).is_ok() {
        // What is now called staging is the old site.
        return fs::remove_dir_all(staging).map_err(failed("removing the old site", staging));
    }
    let aside = beside(out, "old");
    if aside.exists() {
        fs::remove_dir_all(&aside).map_err(failed("removing what an interrupted build left", &aside))?;
    }
    fs::rename(out, &aside).map_err(failed("putting the old site aside", out))?;
    if let Err(error) = fs::rename(staging, out) {
        let _ = fs::rename(&aside, out);
        return Err(failed("putting the new site in place", out)(error));
    }
    fs::remove_dir_all(&aside).map_err(failed("removing the old site", &aside))
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(files: &[(&str, &str)]) -> Site {
        let mut site = Site::default();
        for (path, text) in files {
            site.add(*path, *text).unwrap();
        }
        site
    }

    #[test]
    fn a_second_build_writes_what_changed_removes_what_is_gone_and_keeps_what_is_not_ours() {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("public");
        fs::create_dir(&out).unwrap();
        fs::write(out.join(".gitignore"), "*\n").unwrap();
        let first = publish(&site(&[("index.html", "1"), ("a/b.html", "2"), ("gone.html", "3")]), &out).unwrap();
        assert_eq!((first.files, first.written, first.removed), (3, 3, 0));
        let second = publish(&site(&[("index.html", "1"), ("a/b.html", "new")]), &out).unwrap();
        assert_eq!((second.files, second.written, second.removed), (2, 1, 1));
        assert_eq!(fs::read_to_string(out.join("a/b.html")).unwrap(), "new");
        assert_eq!(fs::read_to_string(out.join(".gitignore")).unwrap(), "*\n");
        assert!(!out.join("gone.html").exists());
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1, "nothing is left beside the site");
    }

    #[test]
    fn a_repository_is_refused() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join(".git")).unwrap();
        let error = publish(&site(&[("index.html", "1")]), root.path()).unwrap_err();
        assert!(error.error.to_string().contains("`.git`"), "{error:?}");
        assert!(!root.path().join("index.html").exists());
    }
}
