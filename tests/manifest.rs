//! The manifest of a site, and the hash of its content: each made a second time here, from its description.

use crate::common::content;
use crate::site_support;
use answerable::manifest::{self, Manifest};
use answerable::value::content_hash::ContentHash;
use content::{TODAY, base, write};
use sha2::{Digest, Sha256};
use site_support::{site, text};
use std::fmt::Write;
use std::fs;
use std::path::Path;

fn sha256(bytes: impl AsRef<[u8]>) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("a text can be written to");
        hex
    })
}

/// The hash of the content by the recipe in `content/README.md`.
fn by_the_recipe(root: &Path) -> String {
    let folder = root.join("content");
    let mut paths: Vec<String> = walkdir::WalkDir::new(&folder)
        .into_iter()
        .map(|entry| entry.expect("the folder can be read"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| entry.path().strip_prefix(&folder).expect("below it").to_string_lossy().replace('\\', "/"))
        .filter(|path| !path.starts_with("releases/") && path != "README.md")
        .filter(|path| !path.ends_with('~') && !path.starts_with('.') && !path.contains("/."))
        .collect();
    paths.sort();
    let lines = paths.iter().map(|path| format!("{}  {path}\n", sha256(fs::read(folder.join(path)).expect("the file"))));
    sha256(lines.collect::<String>())
}

fn hash(root: &Path) -> ContentHash {
    answerable::read::read(root).expect("the disk can be read").0.content
}

#[test]
fn the_hash_of_the_content_can_be_made_without_the_program() {
    let root = base();
    let root = root.path();
    let before = hash(root);
    assert_eq!(before.to_string(), by_the_recipe(root));
    assert!(before.to_string().starts_with(&before.short()) && before.short().len() == 12);

    for unread in ["README.md", "releases/2026-11-21.yaml", ".notes", "cases/.hidden.yaml", "cases/draft.yaml~"] {
        write(root, unread, "not read");
        assert_eq!(hash(root), before, "{unread} is not read");
    }
    let mut last = before;
    // By its bytes `a.yaml` comes before `a/`, and after `a-b/`; the terms count, and so does what has faults.
    for counted in ["protected.yaml", "sources/a.yaml", "sources/a/b.yaml", "sources/a-b/c.yaml", "commentary/README.md"] {
        write(root, counted, "id: nothing that could be read\n");
        let now = hash(root);
        assert_ne!(now, last, "{counted} is read");
        assert_eq!(now.to_string(), by_the_recipe(root), "{counted}");
        last = now;
    }
    let real = Path::new(env!("CARGO_MANIFEST_DIR"));
    assert_eq!(hash(real).to_string(), by_the_recipe(real), "the real content");
}

#[test]
fn the_manifest_lists_every_file_but_itself() {
    let root = base();
    let site = site(root.path(), TODAY);
    let manifest = Manifest::parse(text(&site, manifest::PATH).as_bytes()).expect("our own");
    assert_eq!(manifest.content, hash(root.path()));
    assert_eq!(manifest.date, TODAY);
    assert_eq!(manifest.theme.name, "default");
    assert_eq!(manifest.files.len() + 1, site.len());
    for (path, bytes) in site.files().filter(|(path, _)| *path != manifest::PATH) {
        let entry = &manifest.files[path];
        assert_eq!((entry.digest.to_string(), entry.size), (sha256(bytes), bytes.len() as u64), "{path}");
    }
}
