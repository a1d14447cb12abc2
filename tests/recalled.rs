//! What an earlier build made is taken over, and nobody can see it by the site: whatever was edited, it has the bytes of one that was made anew.
//!
//! `ANSWERABLE_TRIALS=500 cargo test --test all recalled::` tries more edits.

use crate::common::content::{TODAY, copy, read, write};
use answerable::onlooker::Nobody;
use answerable::recall::{Nothing, Recall};
use answerable::value::digest::Digest;
use answerable::{Shown, check_content, summarise, theme};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Mutex;
use tempfile::TempDir;
use walkdir::WalkDir;

/// The case of which there are several.
const CASE: &str = "north-2020-01";

/// A site in two languages, with a few cases.
fn project() -> TempDir {
    let root = TempDir::new().expect("a folder for the test");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/welsh"), root.path());
    let case = read(root.path(), &format!("cases/{CASE}.yaml"));
    for number in 2..10 {
        let id = format!("north-2020-0{number}");
        write(root.path(), &format!("cases/{id}.yaml"), case.replace(CASE, &id));
    }
    root
}

fn edit(file: &Path, change: impl FnOnce(String) -> String) {
    let text = fs::read_to_string(file).expect("a file");
    fs::write(file, change(text)).expect("a file");
}

/// A recollection that is no list on a disk, and counts what is made.
#[derive(Default)]
struct Spy {
    files: BTreeMap<Digest, Vec<u8>>,
    texts: BTreeMap<Digest, String>,
    made: Mutex<Vec<(Digest, Vec<u8>)>>,
    told: Mutex<Vec<(Digest, String)>>,
}

impl Recall for Spy {
    fn file(&self, from: Digest) -> Option<Vec<u8>> {
        self.files.get(&from).cloned()
    }

    fn made_file(&self, from: Digest, bytes: &[u8]) {
        self.made.lock().expect("no test panics with it").push((from, bytes.to_vec()));
    }

    fn text(&self, from: Digest) -> Option<String> {
        self.texts.get(&from).cloned()
    }

    fn made_text(&self, from: Digest, text: &str) {
        self.told.lock().expect("no test panics with it").push((from, text.to_owned()));
    }
}

impl Spy {
    /// What it learned and knew, for the next build; and what was made in this one.
    fn learned(self) -> (Spy, Vec<Vec<u8>>) {
        let (made, told) = (self.made.into_inner().expect("whole"), self.told.into_inner().expect("whole"));
        let new = made.iter().map(|(_, bytes)| bytes.clone()).collect();
        let (mut files, mut texts) = (self.files, self.texts);
        files.extend(made);
        texts.extend(told);
        (Spy { files, texts, ..Spy::default() }, new)
    }
}

type Files = BTreeMap<String, Vec<u8>>;

fn rendered(root: &Path, recall: &dyn Recall) -> Files {
    let content = check_content(root, TODAY).expect("it can be read");
    let shown = Shown::of(content.dataset.expect("no fault"), &content.files, TODAY);
    let theme = theme::load(root, theme::DEFAULT).expect("the built-in theme");
    let summaries = summarise::summarise(shown.public());
    let (rendered, _) = shown.rendered(&summaries, &content.files, &theme, &Nobody, recall).expect("a site");
    rendered.site.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect()
}

#[test]
fn only_what_shows_a_change_is_made() {
    let root = project();
    let first = rendered(root.path(), &Nothing);
    let spy = Spy::default();
    assert_eq!(rendered(root.path(), &spy), first);
    let (spy, made) = spy.learned();
    assert!(made.len() > 100, "pages and pictures are made so: {}", made.len());

    assert_eq!(rendered(root.path(), &spy), first);
    let (spy, made) = spy.learned();
    assert_eq!(made.len(), 0, "nothing has changed");

    edit(&root.path().join("content/cases/north-2020-05.yaml"), |text| text.replace("summary: ", "summary: Something more. "));
    let second = rendered(root.path(), &spy);
    assert_eq!(second, rendered(root.path(), &Nothing), "the bytes are those of a site that is made anew");
    let changed: BTreeMap<&str, &Vec<u8>> = second
        .iter()
        .filter(|(path, bytes)| first.get(*path) != Some(bytes))
        .map(|(path, bytes)| (path.as_str(), bytes))
        .collect();
    let (_, made) = spy.learned();
    let unneeded = made.iter().filter(|made| !changed.values().any(|bytes| bytes == made)).count();
    // The page of downloads tells how large the copy of all pages is, and is printed once before that is known, in each language.
    assert!(unneeded <= 2, "{unneeded}");
    assert!(!made.is_empty() && made.len() < 20, "{} of {} files differ: {:?}", made.len(), second.len(), changed.keys());
}

fn build(root: &Path, out: &Path, date: &str, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_answerable"));
    command.current_dir(root).env("NO_COLOR", "1").args(["build", "--date", date, "--out"]).arg(out).args(more);
    command.output().expect("the program runs")
}

fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = WalkDir::new(folder).into_iter().map(|entry| entry.expect("it can be walked"));
    let files = entries.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path);
    files.map(|path| (path.strip_prefix(folder).expect("below it").to_owned(), fs::read(&path).expect("a file"))).collect()
}

/// Of a folder that is not there yet another name is known than afterwards.
#[test]
fn a_second_build_finds_the_list_of_the_first() {
    let root = project();
    for title in ["Once", "Twice"] {
        edit(&root.path().join("content/cases/north-2020-05.yaml"), |text| text.replace("title: ", &format!("title: {title} ")));
        assert!(build(root.path(), Path::new("public"), "2027-01-01", &[]).status.success());
        let notes: Vec<PathBuf> = tree(&root.path().join(".answerable")).into_keys().collect();
        let lists = notes.iter().filter(|name| name.extension().is_some_and(|ending| ending == "txt")).count();
        assert_eq!(lists, 1, "{notes:?}");
    }
}

/// Chance that is the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % end
    }
}

/// A project while it is edited, and the files of it that were taken away.
struct Edited {
    root: TempDir,
    removed: BTreeMap<PathBuf, Vec<u8>>,
    day: u32,
    edits: u32,
}

/// What may happen to a project between two builds.
const WAYS: usize = 15;

impl Edited {
    fn case(&self, chance: &mut Chance) -> PathBuf {
        let cases: Vec<PathBuf> = tree(&self.root.path().join("content/cases")).into_keys().collect();
        self.root.path().join("content/cases").join(&cases[chance.below(cases.len())])
    }

    fn published(&self, chance: &mut Chance) -> PathBuf {
        let pages: BTreeSet<PathBuf> = tree(&self.root.path().join("public")).into_keys().collect();
        let at = chance.below(pages.len());
        self.root.path().join("public").join(pages.iter().nth(at).expect("a file"))
    }

    /// Lays a file of the theme over the built-in one, with something added.
    fn theme(&self, name: &str, added: &str) {
        let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default").join(name);
        let own = self.root.path().join("themes/default").join(name);
        fs::create_dir_all(own.parent().expect("a folder")).expect("a folder");
        let text = fs::read_to_string(&own).or_else(|_| fs::read_to_string(built_in)).expect("a file of the theme");
        fs::write(own, text + added).expect("a file");
    }

    /// Something happens, told in words.
    fn edit(&mut self, way: usize, chance: &mut Chance) -> String {
        self.edits += 1;
        let (root, edits) = (self.root.path().to_owned(), self.edits);
        let content = root.join("content");
        match way {
            0 => edit(&self.case(chance), |text| text.replacen("title: ", &format!("title: Again {edits}, "), 1)),
            1 => edit(&self.case(chance), |text| text.replacen("text: ", &format!("text: Told in part {edits}. "), 1)),
            2 => edit(&self.case(chance), |text| text.replacen("summary: ", &format!("summary: Part {edits} of it. "), 1)),
            3 => edit(&self.case(chance), |text| text.replacen("outcome: final-written-warning", "outcome: written-warning", 1)),
            4 => {
                let case = self.case(chance);
                self.removed.insert(case.clone(), fs::read(&case).expect("a case"));
                fs::remove_file(case).expect("it was there");
            }
            5 => {
                for (path, bytes) in std::mem::take(&mut self.removed) {
                    fs::write(path, bytes).expect("a case");
                }
            }
            6 => edit(&content.join("sources/cases-00001.yaml"), |text| {
                text.replacen("title: \"", &format!("title: \"No. {edits} "), 3)
            }),
            7 => {
                let texts: Vec<PathBuf> = tree(&content.join("commentary")).into_keys().collect();
                let text = content.join("commentary").join(&texts[chance.below(texts.len())]);
                edit(&text, |text| text + "\nOne paragraph more.\n");
            }
            8 => self.theme("static/style.css", &format!("\n/* {edits} */\n")),
            9 => self.theme("words/en.ftl", &format!("\n# {edits}\n")),
            10 => self.theme("templates/base.html", &format!("<!-- {edits} -->\n")),
            11 => edit(&content.join("site.yaml"), |text| text.replacen("title: ", &format!("title: No {edits} "), 1)),
            12 => self.day += 1,
            13 => {
                let file = self.published(chance);
                if chance.below(2) == 0 { fs::remove_file(file) } else { fs::write(file, "somebody's") }
                    .expect("a file of the site");
            }
            _ => {
                let notes = root.join(".answerable");
                match chance.below(3) {
                    0 => fs::remove_dir_all(notes).expect("it was there"),
                    part => {
                        for (name, bytes) in tree(&notes) {
                            fs::write(notes.join(name), &bytes[..bytes.len() / (part + 1)]).expect("a note");
                        }
                    }
                }
            }
        }
        format!("edit {edits}, of kind {way}")
    }
}

#[test]
fn whatever_was_edited_the_site_is_that_of_a_build_anew() {
    let trials = std::env::var("ANSWERABLE_TRIALS").ok().and_then(|text| text.parse().ok()).unwrap_or(2 * WAYS);
    let mut chance = Chance(20_261_122);
    let mut edited = Edited { root: project(), removed: BTreeMap::new(), day: 1, edits: 0 };
    let root = edited.root.path().to_owned();
    let fresh = TempDir::new().expect("a folder for the test");
    let (public, anew) = (root.join("public"), fresh.path().join("anew"));
    let (mut refused, mut built) = (0, 0);
    for trial in 0..=trials {
        let before = tree(&root.join("content"));
        // Each kind once in a round, and in another order each time.
        let did = if trial == 0 {
            "the first build".to_owned()
        } else {
            edited.edit((trial * 7 + chance.below(2)) % WAYS, &mut chance)
        };
        let date = format!("2027-{:02}-{:02}", 1 + edited.day / 28, 1 + edited.day % 28);
        let again = build(&root, &public, &date, &[]);
        let whole = build(&root, &anew, &date, &["--anew"]);
        assert_eq!(again.status.code(), whole.status.code(), "{did}: {}", String::from_utf8_lossy(&again.stderr));
        assert_eq!(String::from_utf8_lossy(&again.stderr), String::from_utf8_lossy(&whole.stderr), "{did}");
        if !again.status.success() {
            // What the rules refuse is taken back.
            refused += 1;
            fs::remove_dir_all(root.join("content")).expect("it was there");
            for (name, bytes) in before {
                let file = root.join("content").join(name);
                fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
                fs::write(file, bytes).expect("a file");
            }
            continue;
        }
        built += 1;
        let (again, whole) = (tree(&public), tree(&anew));
        assert_eq!(again.keys().collect::<Vec<_>>(), whole.keys().collect::<Vec<_>>(), "{did}");
        for (name, bytes) in &whole {
            assert!(again.get(name) == Some(bytes), "{did}: {} differs", name.display());
        }
    }
    assert!(built > 4 * refused, "{built} built, {refused} refused");
}
