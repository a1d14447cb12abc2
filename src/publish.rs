//! From the cleared site to the output folder: the only writer.
//!
//! Entry point: [`publish`]. The new site is laid out whole in a folder beside the old one, sharing unchanged files with it, and then takes
//! its place in one step; a reader of the folder sees the old site or the new one. Files that no build wrote are carried over. When
//! anything fails, the old site stands, and where nothing differs it is not touched. No file is ever changed in place, so that a backup made of hard links keeps its bytes.

mod stands;
mod turn;
mod twins;

use crate::protect::Cleared;
use crate::twin::Form;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

pub use stands::{stamp, stands};
pub use turn::{Turn, turn};
pub use twins::Twins;

/// The list of files that the last build wrote, in the output folder itself.
const MANIFEST: &str = ".answerable";

/// What a publication did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Published {
    /// Files of the site.
    pub files: usize,
    /// Files that are new or differ.
    pub written: usize,
    /// Files of the last build that are gone.
    pub removed: usize,
    /// Packed twins of the files, which the numbers above leave out.
    pub twins: Twins,
}

/// The site was not written; the old one stands.
#[derive(Debug)]
pub enum PublishError {
    /// The folder is no place for a site, or what lies in it is not ours to replace.
    Refused {
        /// What was refused.
        path: PathBuf,
        /// Why, in a sentence that has the path as its beginning.
        why: String,
    },
    /// The machine failed.
    Failed {
        /// What was being done.
        doing: &'static str,
        /// To what.
        path: PathBuf,
        /// Why it failed.
        error: io::Error,
    },
}

type Outcome<T> = Result<T, PublishError>;

fn failed(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> PublishError {
    let path = path.to_path_buf();
    move |error| PublishError::Failed { doing, path, error }
}

fn refused<T>(path: &Path, why: impl Into<String>) -> Outcome<T> {
    Err(PublishError::Refused { path: path.to_path_buf(), why: why.into() })
}

/// Publishes a site to a folder, its texts with packed twins in these forms. Only one that was held against the list of protected terms is taken.
///
/// # Errors
/// When the machine fails, or the folder looks like anything but a built site or a place for one.
pub fn publish(site: &Cleared, out: &Path, forms: &[Form]) -> Outcome<Published> {
    let out = &itself(out)?;
    if out.file_name().is_none() {
        return refused(out, "is not a folder that a site can be built into");
    }
    let (staging, aside) = (beside(out, "new"), beside(out, "old"));
    if !out.exists() && aside.join(MANIFEST).exists() {
        // The old site, put aside by a build that was interrupted before the new one took its place.
        fs::rename(&aside, out).map_err(failed("putting the old site back", out))?;
    }
    refuse_strange_folder(out)?;
    let old = last_build(out)?;
    let same = unchanged(site, out, &old);
    let twins = twins::plan(site, out, &old, &same, forms)?;
    let standing = twins.iter().filter(|twin| twin.stands).count();
    remove_leftover(&staging)?;
    if same.len() + standing == old.len() && same.iter().all(|same| *same) && twins::all_stand(&twins) {
        return Ok(Published { files: site.len(), written: 0, removed: 0, twins: Twins { files: standing, made: 0 } });
    }
    fs::create_dir_all(&staging).map_err(failed("making a folder beside the site", &staging))?;
    let laid = lay_out(site, out, &staging, &old, &same).and_then(|published| {
        let (paths, twins) = twins::lay_out(&twins, out, &staging)?;
        let list = list(site, paths, &staging)?;
        carry_over(&list, out, &staging, &old)?;
        Ok(Published { twins, ..published })
    });
    match laid {
        Ok(published) => take_place(&staging, out, &aside).map(|()| published),
        Err(error) => {
            let _ = discard(&staging);
            Err(error)
        }
    }
}

/// The folder itself, where `out` is a link to it: it is the folder that is exchanged, and the link goes on leading to it.
fn itself(out: &Path) -> Outcome<PathBuf> {
    match fs::canonicalize(out) {
        Ok(folder) if folder.is_dir() => Ok(folder),
        Ok(_) => refused(out, "is a file, not a folder; choose another name with --out"),
        Err(error) if error.kind() == io::ErrorKind::NotFound && out.is_symlink() => {
            refused(out, "is a link that leads nowhere; mend or remove it")
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(out.to_path_buf()),
        Err(error) => Err(failed("opening the output folder", out)(error)),
    }
}

/// A folder that no build made is taken only while it holds nothing but a host's settings, such as a `.gitignore`. What else lies there,
/// be it a home, a repository or somebody's papers, is not ours to carry about; and a site in the content would be read as content.
fn refuse_strange_folder(out: &Path) -> Outcome<()> {
    if out.ancestors().any(|folder| folder.join("site.yaml").exists()) {
        return refused(out, "lies in the folder of the content; choose another with --out");
    }
    if !out.exists() || out.join(MANIFEST).exists() {
        return Ok(());
    }
    let entries = fs::read_dir(out).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut names: Vec<String> = entries
        .map_err(failed("reading the output folder", out))?
        .iter()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') || [".git", ".ssh", ".bashrc"].contains(&name.as_str()))
        .collect();
    names.sort();
    match names.first() {
        Some(name) => refused(out, format!("holds `{name}`, and no build made that; choose an empty folder with --out")),
        None => Ok(()),
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

/// Removes what an interrupted build left: an empty folder, or one with a list of built files. Any other is somebody's.
fn remove_leftover(folder: &Path) -> Outcome<()> {
    if !folder.exists() || fs::remove_dir(folder).is_ok() {
        return Ok(());
    }
    if !folder.join(MANIFEST).exists() {
        return refused(folder, "is in the way of a build, and no build made it; move it away");
    }
    discard(folder).map_err(failed("removing what an interrupted build left", folder))
}

/// Removes a folder of ours, its list last: what stays when this is interrupted is still known for ours.
fn discard(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name() == MANIFEST {
            continue;
        }
        if entry.file_type()?.is_dir() { fs::remove_dir_all(entry.path()) } else { fs::remove_file(entry.path()) }?;
    }
    match fs::remove_file(folder.join(MANIFEST)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => fs::remove_dir(folder),
    }
}

/// For each file of the site in order, whether the last build wrote the same, and it still stands so.
fn unchanged(site: &Cleared, out: &Path, old: &BTreeSet<String>) -> Vec<bool> {
    let files: Vec<(&str, &[u8])> = site.files().collect();
    let is_same = |(path, bytes): (&str, &[u8])| old.contains(path) && fs::read(out.join(path)).is_ok_and(|now| now == bytes);
    files.into_par_iter().map(is_same).collect()
}

/// Lays the site out in the staging folder: unchanged files by a second name for the same bytes, the others written.
fn lay_out(site: &Cleared, out: &Path, staging: &Path, old: &BTreeSet<String>, same: &[bool]) -> Outcome<Published> {
    if let Ok(stands) = fs::metadata(out) {
        // Who may read or write the site is for its host to say, not for a build.
        fs::set_permissions(staging, stands.permissions()).map_err(failed("setting the permissions of", staging))?;
    }
    // First of all, so that what an interruption leaves is known for ours.
    list(site, Vec::new(), staging)?;
    let mut published = Published { files: site.len(), written: 0, removed: 0, twins: Twins::default() };
    let mut made: BTreeSet<PathBuf> = BTreeSet::new();
    for ((path, bytes), same) in site.files().zip(same) {
        let target = staging.join(path);
        if let Some(folder) = target.parent()
            && made.insert(folder.to_path_buf())
        {
            fs::create_dir_all(folder).map_err(failed("making a folder", folder))?;
        }
        let stands = out.join(path);
        if !(*same && fs::hard_link(&stands, &target).is_ok()) {
            fs::write(&target, bytes).map_err(failed("writing a file", &target))?;
            published.written += usize::from(!*same);
        }
    }
    published.removed = old.iter().filter(|path| site.get(path).is_none() && !twins::is_twin(path, old)).count();
    Ok(published)
}

/// Writes the list of what a build wrote: the site's files, and the twins that were laid beside them.
fn list(site: &Cleared, twins: Vec<String>, staging: &Path) -> Outcome<BTreeSet<String>> {
    let written: BTreeSet<String> = site.files().map(|(path, _)| path.to_owned()).chain(twins).collect();
    let list = staging.join(MANIFEST);
    let text: String = written.iter().map(|path| format!("{path}\n")).collect();
    fs::write(&list, text).map_err(failed("writing a file", &list))?;
    Ok(written)
}

/// Takes along what no build wrote, such as a `.gitignore` or a host's own settings. Where such a file has the name of one of the
/// site's, neither gives way to the other.
fn carry_over(list: &BTreeSet<String>, out: &Path, staging: &Path, old: &BTreeSet<String>) -> Outcome<()> {
    if !out.exists() {
        return Ok(());
    }
    for entry in WalkDir::new(out).sort_by_file_name() {
        let entry = entry.map_err(|error| failed("reading the output folder", out)(error.into()))?;
        let Ok(relative) = entry.path().strip_prefix(out) else { continue };
        let name = relative.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
        if entry.file_type().is_dir() || name == MANIFEST || old.contains(&name) {
            continue;
        }
        if list.contains(&name) {
            return refused(entry.path(), "was written by no build, and a page of the site would take its place; move it away");
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
fn take_place(staging: &Path, out: &Path, aside: &Path) -> Outcome<()> {
    if !out.exists() {
        return fs::rename(staging, out).map_err(failed("putting the new site in place", out));
    }
    if exchange(staging, out).is_ok() {
        // What is now called staging is the old site. The new one is in place: if the old cannot be removed, that is for the next build
        // to say, and no failure of this one.
        let _ = discard(staging);
        return Ok(());
    }
    rename_twice(staging, out, aside)
}

fn rename_twice(staging: &Path, out: &Path, aside: &Path) -> Outcome<()> {
    remove_leftover(aside)?;
    fs::rename(out, aside).map_err(failed("putting the old site aside", out))?;
    if let Err(error) = fs::rename(staging, out) {
        let _ = fs::rename(aside, out);
        return Err(failed("putting the new site in place", out)(error));
    }
    let _ = discard(aside);
    Ok(())
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
    use crate::protect::{Names, clear};
    use crate::render::site::Site;
    use tempfile::TempDir;

    fn site(files: &[(&str, &str)]) -> Cleared {
        let mut site = Site::default();
        for (path, text) in files {
            site.add(*path, *text).unwrap();
        }
        clear(site, &Names::default()).unwrap()
    }

    /// A folder for the test, and in it the output folder with a site of one page.
    fn built() -> (TempDir, PathBuf) {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("public");
        publish(&site(&[("index.html", "1")]), &out, &[]).unwrap();
        (root, out)
    }

    fn text(path: &Path) -> String {
        fs::read_to_string(path).unwrap()
    }

    /// Why a folder, or what lies in it, was refused.
    fn why(published: Outcome<Published>) -> String {
        match published.unwrap_err() {
            PublishError::Refused { why, .. } => why,
            PublishError::Failed { .. } => panic!("the machine failed"),
        }
    }

    #[test]
    fn a_second_build_writes_what_changed_removes_what_is_gone_and_keeps_what_is_not_ours() {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("public");
        fs::create_dir(&out).unwrap();
        fs::write(out.join(".gitignore"), "*\n").unwrap();
        let first = publish(&site(&[("index.html", "1"), ("a/b.html", "2"), ("gone.html", "3")]), &out, &[]).unwrap();
        assert_eq!((first.files, first.written, first.removed), (3, 3, 0));
        fs::write(out.join("a/host.txt"), "theirs").unwrap();
        let second = publish(&site(&[("index.html", "1"), ("a/b.html", "new")]), &out, &[]).unwrap();
        assert_eq!((second.files, second.written, second.removed), (2, 1, 1));
        assert_eq!(text(&out.join("a/b.html")), "new");
        assert_eq!(text(&out.join("a/host.txt")), "theirs");
        assert_eq!(text(&out.join(".gitignore")), "*\n");
        assert!(!out.join("gone.html").exists());
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1, "nothing is left beside the site");
    }

    #[test]
    fn a_folder_that_no_build_made_is_refused_unless_it_holds_settings_alone() {
        for name in [".git", "Documents", "index.html"] {
            let root = tempfile::tempdir().unwrap();
            fs::create_dir(root.path().join(name)).unwrap();
            let why = why(publish(&site(&[("page.html", "1")]), root.path(), &[]));
            assert!(why.contains(&format!("`{name}`")), "{why}");
            assert!(!root.path().join("page.html").exists());
        }
    }

    #[test]
    fn the_content_is_no_place_for_a_site() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("site.yaml"), "").unwrap();
        for out in [root.path().to_path_buf(), root.path().join("cases/site")] {
            assert!(why(publish(&site(&[("index.html", "1")]), &out, &[])).contains("content"));
        }
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_is_no_folder() {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("public");
        fs::write(&out, "mine").unwrap();
        assert!(why(publish(&site(&[("index.html", "1")]), &out, &[])).contains("is a file"));
        assert_eq!(text(&out), "mine");
    }

    #[test]
    fn a_file_of_theirs_does_not_give_way_to_a_page() {
        let (root, out) = built();
        fs::create_dir(out.join("about")).unwrap();
        fs::write(out.join("about/index.html"), "theirs").unwrap();
        let refused = why(publish(&site(&[("index.html", "2"), ("about/index.html", "ours")]), &out, &[]));
        assert!(refused.contains("move it away"), "{refused}");
        assert_eq!((text(&out.join("about/index.html")), text(&out.join("index.html"))), ("theirs".into(), "1".into()));
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1, "nothing is left beside the site");
    }

    #[test]
    fn what_an_interrupted_build_left_is_removed_and_what_is_theirs_is_not() {
        let (root, out) = built();
        let staging = root.path().join("public.new");
        for left in [&[][..], &[MANIFEST, "half.html"]] {
            fs::create_dir(&staging).unwrap();
            for name in left {
                fs::write(staging.join(name), "half").unwrap();
            }
            publish(&site(&[("index.html", "2")]), &out, &[]).unwrap();
            assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
        }
        fs::create_dir(&staging).unwrap();
        fs::write(staging.join("draft.txt"), "theirs").unwrap();
        assert!(why(publish(&site(&[("index.html", "3")]), &out, &[])).contains("in the way"));
        assert_eq!((text(&staging.join("draft.txt")), text(&out.join("index.html"))), ("theirs".into(), "2".into()));
    }

    /// Where folders cannot be exchanged, the old site is put aside first; a build that ends just then must lose nothing.
    #[test]
    fn a_site_that_was_put_aside_comes_back() {
        let (root, out) = built();
        fs::write(out.join("host.txt"), "theirs").unwrap();
        fs::rename(&out, root.path().join("public.old")).unwrap();
        let published = publish(&site(&[("index.html", "1")]), &out, &[]).unwrap();
        assert_eq!((published.written, text(&out.join("host.txt"))), (0, "theirs".into()));
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
    }

    #[test]
    fn without_exchanging_two_renames_do_the_same() {
        let (root, out) = built();
        let staging = root.path().join("public.new");
        fs::create_dir(&staging).unwrap();
        fs::write(staging.join("index.html"), "2").unwrap();
        rename_twice(&staging, &out, &root.path().join("public.old")).unwrap();
        assert_eq!(text(&out.join("index.html")), "2");
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_the_folder_stays_one_and_leads_to_the_new_site() {
        let (root, out) = built();
        let link = root.path().join("link");
        std::os::unix::fs::symlink(&out, &link).unwrap();
        publish(&site(&[("index.html", "2")]), &link, &[]).unwrap();
        assert!(link.is_symlink() && !out.is_symlink());
        assert_eq!(text(&link.join("index.html")), "2");
        fs::rename(&out, root.path().join("elsewhere")).unwrap();
        assert!(why(publish(&site(&[("index.html", "3")]), &link, &[])).contains("leads nowhere"));
    }

    #[cfg(unix)]
    #[test]
    fn a_site_that_is_the_same_is_not_touched() {
        use std::os::unix::fs::MetadataExt;
        let (root, out) = built();
        fs::write(out.join("host.txt"), "theirs").unwrap();
        let look = || {
            let entries = WalkDir::new(root.path()).sort_by_file_name().into_iter().map(|entry| entry.unwrap().into_path());
            let stamp = |path: &Path| fs::metadata(path).map(|m| (m.ino(), m.mtime_nsec(), m.ctime_nsec(), m.nlink())).unwrap();
            entries.map(|path| (stamp(&path), path)).collect::<Vec<_>>()
        };
        let before = look();
        let published = publish(&site(&[("index.html", "1")]), &out, &[]).unwrap();
        assert_eq!((published.files, published.written, published.removed), (1, 0, 0));
        assert_eq!(look(), before);
        fs::write(out.join("index.html"), "2").unwrap();
        assert_eq!(publish(&site(&[("index.html", "1")]), &out, &[]).unwrap().written, 1, "what somebody changed is put right");
        fs::remove_file(out.join("index.html")).unwrap();
        assert_eq!(publish(&site(&[("index.html", "1")]), &out, &[]).unwrap().written, 1, "and what somebody removed");
    }

    #[cfg(unix)]
    #[test]
    fn permissions_stay_and_no_file_is_changed_in_place() {
        use std::os::unix::fs::{MetadataExt, PermissionsExt};
        let (root, out) = built();
        fs::set_permissions(&out, fs::Permissions::from_mode(0o750)).unwrap();
        let backup = root.path().join("backup.html");
        fs::hard_link(out.join("index.html"), &backup).unwrap();
        let node = |path: &Path| fs::metadata(path).unwrap().ino();
        publish(&site(&[("index.html", "1")]), &out, &[]).unwrap();
        assert_eq!(node(&out.join("index.html")), node(&backup), "unchanged: the same file");
        publish(&site(&[("index.html", "2")]), &out, &[]).unwrap();
        assert_eq!((text(&backup), text(&out.join("index.html"))), ("1".into(), "2".into()));
        assert_eq!(fs::metadata(&out).unwrap().permissions().mode() & 0o777, 0o750);
    }
}
