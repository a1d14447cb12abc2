//! A history, played: content that is changed and released again and again, as its maintainers would.

use answerable::Made;
use answerable::fault::{Files, human};
use answerable::memory::{Release, history};
use answerable::theme;
use jiff::civil::Date;
use std::fs;
use std::path::Path;

/// The site of a project as of a day, with what it holds and what changed. Content that is refused fails the test with its faults, and so does
/// an address that leads nowhere.
pub fn made(root: &Path, day: Date) -> Made {
    let (made, files) = made_of_any(root, day);
    let dead = made.dead(day, &files);
    assert!(!dead.has_errors(), "{}", human::report(&dead, &files, false));
    made
}

/// The same wherever addresses lead: years later parts of pages about the newest years are others.
pub fn made_of_any(root: &Path, day: Date) -> (Made, Files) {
    let content = answerable::check_content(root, day).expect("the folder can be read");
    let told = human::report(&content.faults, &content.files, false);
    assert!(!content.faults.has_errors(), "the content has faults\n{told}");
    let theme = theme::load(root, theme::DEFAULT).expect("the theme is built in");
    let made = answerable::make_whole(content.dataset.expect("content without faults"), &content.files, &theme, day);
    (made.expect("the templates are right"), content.files)
}

/// Releases what a project holds on a day, under that day's id.
pub fn release(root: &Path, day: Date, note: Option<&str>) -> Release {
    let made = made(root, day);
    let content =
        answerable::check_content(root, day).expect("the folder can be read").dataset.expect("content without faults").content;
    let release = Release {
        id: made.history.next_id(day),
        date: day,
        program: "0.0.0".to_owned(),
        content: content.to_string(),
        previous: made.history.last().map(|kept| (kept.release.id.clone(), kept.hash.clone())),
        state: made.rendered.state.digest(),
        note: note.map(str::to_owned),
        changes: made.rendered.changes,
    };
    let text = release.text();
    assert_eq!(history::hash_of(&text).len(), 64);
    let folder = root.join("content/releases");
    fs::create_dir_all(&folder).expect("a folder for releases");
    fs::write(folder.join(format!("{}.release", release.id)), text).expect("the release");
    release
}

/// Replaces a text in a file of the content; it must be there.
pub fn edit(root: &Path, path: &str, from: &str, to: &str) {
    let file = root.join("content").join(path);
    let text = fs::read_to_string(&file).expect("the file");
    assert!(text.contains(from), "{path} has no {from}");
    fs::write(file, text.replace(from, to)).expect("the file");
}
