//! Packed twins of the site's files in the output folder: which there are to be, which stand there already, and the laying out of both.
//!
//! A twin that stands is kept if its file has not changed and it unpacks to that file, which is looked at and not remembered: a twin
//! that says something else than its file is worse than none.

use super::{Outcome, failed, refused};
use crate::protect::Cleared;
use crate::twin::{FORMS, Form, has_twins};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A twin that a file is to have, if it is smaller than the file.
#[derive(Debug)]
pub(super) struct Planned<'a> {
    path: String,
    form: Form,
    /// What it must unpack to.
    file: &'a [u8],
    /// Whether it stands in the output folder.
    pub(super) stands: bool,
}

/// What came of the twins.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Twins {
    /// Those that lie beside the site's files.
    pub files: usize,
    /// Those that were made anew.
    pub made: usize,
}

/// The twins of a site in these forms. `same` says of each file in order whether it stands unchanged.
pub(super) fn plan<'a>(
    site: &'a Cleared,
    out: &Path,
    old: &BTreeSet<String>,
    same: &[bool],
    forms: &[Form],
) -> Outcome<Vec<Planned<'a>>> {
    let files: Vec<((&str, &[u8]), &bool)> = site.files().zip(same).collect();
    let of_file = |((path, file), same): ((&str, &'a [u8]), &bool)| {
        let wanted = if has_twins(path, file.len()) { forms } else { &[] };
        let twin = |form: &Form| {
            let path = form.path(path);
            if site.get(&path).is_some() {
                return refused(&out.join(&path), "is a file of the theme, and has the name of a packed twin; give it another");
            }
            let right = || fs::read(out.join(&path)).is_ok_and(|twin| form.unpack(&twin, file.len()).as_deref() == Some(file));
            let stands = *same && old.contains(&path) && right();
            Ok(Planned { path, form: *form, file, stands })
        };
        wanted.iter().map(twin).collect::<Vec<_>>()
    };
    files.into_par_iter().flat_map_iter(of_file).collect()
}

/// Whether all that are to be stand. One that does not may have been left out for being no smaller than its file.
pub(super) fn all_stand(planned: &[Planned<'_>]) -> bool {
    planned.par_iter().all(|twin| twin.stands || twin.form.pack(twin.file).is_none())
}

/// Lays the twins beside their files in the staging folder; gives their paths with what came of it.
pub(super) fn lay_out(planned: &[Planned<'_>], out: &Path, staging: &Path) -> Outcome<(Vec<String>, Twins)> {
    let lay = |twin: &Planned<'_>| {
        let target = staging.join(&twin.path);
        if twin.stands && fs::hard_link(out.join(&twin.path), &target).is_ok() {
            return Ok(true);
        }
        let Some(packed) = twin.form.pack(twin.file) else { return Ok(false) };
        fs::write(&target, packed).map_err(failed("writing a file", &target)).map(|()| true)
    };
    let laid = planned.par_iter().map(lay).collect::<Outcome<Vec<bool>>>()?;
    let laid = || planned.iter().zip(&laid).filter(|(_, laid)| **laid).map(|(twin, _)| twin);
    let twins = Twins { files: laid().count(), made: laid().filter(|twin| !twin.stands).count() };
    Ok((laid().map(|twin| twin.path.clone()).collect(), twins))
}

/// Whether a path of the last build is that of a twin of one of its files.
pub(super) fn is_twin(path: &str, old: &BTreeSet<String>) -> bool {
    FORMS.iter().any(|form| form.file(path).is_some_and(|file| old.contains(file)))
}

#[cfg(test)]
mod tests {
    use super::super::publish;
    use super::*;
    use crate::protect::{Names, clear};
    use crate::render::site::Site;
    use std::path::PathBuf;
    use tempfile::TempDir;
    use walkdir::WalkDir;

    /// A text of some size.
    fn long(text: &str) -> String {
        format!("<p>{text}</p>\n").repeat(200)
    }

    fn site(files: &[(&str, &str)]) -> Cleared {
        let mut site = Site::default();
        for (path, text) in files {
            site.add(*path, long(text)).unwrap();
        }
        site.add("short.html", "short").unwrap();
        site.add("picture.png", long("as if painted")).unwrap();
        clear(site, &Names::default()).unwrap()
    }

    /// What was published of a site to the folder, with twins: files written, twins, twins made, files removed.
    fn published(files: &[(&str, &str)], out: &Path) -> (usize, usize, usize, usize) {
        let published = publish(&site(files), out, &FORMS).unwrap();
        (published.written, published.twins.files, published.twins.made, published.removed)
    }

    fn folder() -> (TempDir, PathBuf) {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("public");
        (root, out)
    }

    /// Every twin in the folder, if each unpacks to its file.
    fn twins(out: &Path) -> Vec<String> {
        let files = WalkDir::new(out).sort_by_file_name().into_iter().map(|entry| entry.unwrap().into_path());
        let mut found = Vec::new();
        for path in files {
            let name = path.strip_prefix(out).unwrap().to_str().unwrap().to_owned();
            for form in FORMS {
                if let Some(file) = form.file(&name) {
                    let unpacked = form.unpack(&fs::read(&path).unwrap(), 1 << 20);
                    assert_eq!(unpacked, Some(fs::read(out.join(file)).unwrap()), "{name}");
                    found.push(name.clone());
                }
            }
        }
        found
    }

    #[test]
    fn texts_have_twins_and_of_what_changed_alone_they_are_made_anew() {
        let (_root, out) = folder();
        assert_eq!(published(&[("index.html", "1"), ("a/b.css", "2")], &out), (4, 4, 4, 0));
        assert_eq!(twins(&out), ["a/b.css.br", "a/b.css.gz", "index.html.br", "index.html.gz"]);
        assert_eq!(published(&[("index.html", "1"), ("a/b.css", "new")], &out), (1, 4, 2, 0));
        assert_eq!(twins(&out).len(), 4);
        assert_eq!(published(&[("index.html", "1")], &out), (0, 2, 0, 1), "with the file go its twins");
        assert_eq!(twins(&out), ["index.html.br", "index.html.gz"]);
        assert_eq!(published(&[("index.html", "1")], &out), (0, 2, 0, 0));
    }

    #[test]
    fn without_the_forms_the_twins_go() {
        let (_root, out) = folder();
        published(&[("index.html", "1")], &out);
        let published = publish(&site(&[("index.html", "1")]), &out, &[]).unwrap();
        assert_eq!((published.written, published.removed, published.twins), (0, 0, Twins::default()));
        assert!(twins(&out).is_empty());
    }

    #[test]
    fn a_twin_that_is_damaged_missing_or_of_an_older_file_is_put_right() {
        let (_root, out) = folder();
        let files = [("index.html", "1"), ("other.html", "2")];
        published(&files, &out);
        let damage = |from: &str, to: &str| {
            let bytes = fs::read(out.join(from)).unwrap();
            fs::remove_file(out.join(to)).unwrap();
            fs::write(out.join(to), bytes).unwrap();
        };
        damage("other.html.gz", "index.html.gz");
        assert_eq!(published(&files, &out), (0, 4, 1, 0));
        damage("picture.png", "index.html.br");
        fs::remove_file(out.join("other.html.br")).unwrap();
        assert_eq!(published(&files, &out), (0, 4, 2, 0));
        assert_eq!(twins(&out).len(), 4);
    }

    #[cfg(unix)]
    #[test]
    fn where_nothing_changed_no_twin_is_touched() {
        use std::os::unix::fs::MetadataExt;
        let (_root, out) = folder();
        let files = [("index.html", "1"), ("other.html", "2")];
        published(&files, &out);
        let look =
            |path: &str| fs::metadata(out.join(path)).map(|m| (m.ino(), m.mtime_nsec(), m.ctime_nsec(), m.nlink())).unwrap();
        let before = (look("index.html.gz"), look(""));
        published(&files, &out);
        assert_eq!((look("index.html.gz"), look("")), before);
        published(&[("index.html", "1"), ("other.html", "new")], &out);
        assert_eq!(look("index.html.gz").0, before.0.0, "the same file, which keeps its time");
    }

    #[test]
    fn what_has_the_name_of_a_twin_does_not_give_way() {
        let (_root, out) = folder();
        let why = |files: &[(&str, &str)]| format!("{:?}", publish(&site(files), &out, &FORMS).unwrap_err());
        let refused = why(&[("index.html", "1"), ("index.html.gz", "a theme's")]);
        assert!(refused.contains("name of a packed twin"), "{refused}");
        publish(&site(&[("index.html", "1")]), &out, &[]).unwrap();
        fs::write(out.join("index.html.br"), "theirs").unwrap();
        let refused = why(&[("index.html", "1")]);
        assert!(refused.contains("move it away"), "{refused}");
        assert_eq!(fs::read(out.join("index.html.br")).unwrap(), b"theirs");
    }
}
