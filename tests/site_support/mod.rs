//! From a content folder to the files of its site, for every test that reads a site.

pub mod attack;
pub mod cells;
pub mod links;
pub mod main_text;

use answerable::fault::human;
use answerable::render::site::Site;
use answerable::theme;
use jiff::civil::Date;
use std::path::Path;

/// Builds the site of `root` with the built-in theme. Content that is refused fails the test with its faults.
pub fn site(root: &Path, date: Date) -> Site {
    let answerable::Content { dataset, files, faults, .. } =
        answerable::check_content(root, date).expect("the folder can be read");
    let told = human::report(&faults, &files, false);
    assert!(faults.counts() == (0, 0), "{}: the content has faults\n{told}", root.display());
    let theme = theme::load(root, theme::DEFAULT).expect("the theme is built in");
    let made = answerable::make_whole(dataset.expect("content without faults"), &files, &theme, date);
    let made = made.expect("the theme's templates are right");
    let told = human::report(&made.stated, &files, false);
    assert!(made.stated.is_empty(), "{}: the texts have faults\n{told}", root.display());
    made.rendered.site
}

/// A file of a site as text, its lines ended by LF alone.
#[allow(dead_code, reason = "not every test file reads single files")]
pub fn text(site: &Site, path: &str) -> String {
    let bytes = site.get(path).unwrap_or_else(|| panic!("the site has no {path}"));
    String::from_utf8(bytes.to_vec()).expect("the site's files are UTF-8").replace("\r\n", "\n")
}
