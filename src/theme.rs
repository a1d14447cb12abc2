//! The theme: templates and static files, built into the program; a folder `themes/NAME/` overrides any file of it.
//!
//! Entry point: [`load`]. Like `read` it touches the disk, and nothing after it does until `publish`.

use crate::plain_file::{self, Links};
use crate::read::ReadError;
use crate::value::digest::Digest;
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Component, Path};
use walkdir::WalkDir;

/// Templates and static files.
#[derive(Debug, Clone, Default)]
pub struct Theme {
    /// Its name.
    pub name: String,
    /// Which files it lays over the built-in ones: the [`Digest::of_list`] of those that differ, by their paths below its folder; `None`
    /// where none does.
    pub changes: Option<Digest>,
    /// By name (`force.html`).
    pub templates: BTreeMap<String, String>,
    /// By path below the site (`style.css`).
    pub statics: BTreeMap<String, Vec<u8>>,
    /// What the interface says, by the name of the file below `words/` (`cy.ftl`).
    pub words: BTreeMap<String, String>,
}

impl Theme {
    /// Of all its files, wherever they come from.
    #[must_use]
    pub fn digest(&self) -> Digest {
        let templates = self.templates.iter().map(|(name, text)| (format!("templates/{name}"), text.as_bytes()));
        let statics = self.statics.iter().map(|(name, bytes)| (format!("static/{name}"), bytes.as_slice()));
        let words = self.words.iter().map(|(name, text)| (format!("words/{name}"), text.as_bytes()));
        Digest::of_list(&templates.chain(statics).chain(words).map(|(path, bytes)| (path, Digest::of(bytes))).collect())
    }
}

/// The file of words without which nothing can be said.
const ENGLISH: &str = "en.ftl";

/// The name of the theme that is built in.
pub const DEFAULT: &str = "default";

/// Why a theme cannot be used.
#[derive(Debug)]
pub enum ThemeError {
    /// There is no folder of that name.
    Unknown(String),
    /// Its folder holds no file that a theme has.
    Empty(String),
    /// A template or the file of English words is not UTF-8 text.
    NotText(String),
    /// The machine failed.
    Read(ReadError),
}

impl fmt::Display for ThemeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ThemeError::Unknown(name) => {
                write!(f, "there is no theme `{name}`: no folder themes/{name}. Leave --theme out for the built-in one.")
            }
            ThemeError::Empty(name) => {
                write!(f, "themes/{name} changes nothing: it has no file in templates/, static/ or words/.")
            }
            ThemeError::NotText(path) => write!(f, "the theme's {path} is not UTF-8 text; save it as UTF-8."),
            ThemeError::Read(error) => error.fmt(f),
        }
    }
}

macro_rules! built_in {
    ($($path:literal),* $(,)?) => {
        /// Every file of the default theme, by its path below the theme's folder. A test holds this list against the folder. The
        /// fonts beside them are no part of a theme: only what is painted uses them, and measures by them.
        const BUILT_IN: &[(&str, &[u8])] = &[ $( ($path, include_bytes!(concat!("../themes/default/", $path))) ),* ];
    };
}

built_in![
    "static/finder.js",
    "static/icon-180.png",
    "static/icon-192.png",
    "static/icon-512.png",
    "static/icon.svg",
    "static/moved.js",
    "static/search-index.js",
    "static/search.js",
    "static/share.js",
    "static/style.css",
    "static/tables.js",
    "templates/base.html",
    "templates/brief.html",
    "templates/case.html",
    "templates/cases.html",
    "templates/changes.html",
    "templates/commentaries.html",
    "templates/compare.html",
    "templates/comparisons.html",
    "templates/components.html",
    "templates/corrections.html",
    "templates/coverage.html",
    "templates/data.html",
    "templates/dataset.html",
    "templates/datasets.html",
    "templates/embed.html",
    "templates/feed.xml",
    "templates/force.html",
    "templates/forces.html",
    "templates/gaps.html",
    "templates/gaps_force.html",
    "templates/gone.html",
    "templates/gone_parts.html",
    "templates/home.html",
    "templates/moved.html",
    "templates/nation.html",
    "templates/not_found.html",
    "templates/places.html",
    "templates/prose.html",
    "templates/release.html",
    "templates/releases.html",
    "templates/review.html",
    "templates/rule.html",
    "templates/rules.html",
    "templates/search.html",
    "templates/sitemap.xml",
    "templates/sources.html",
    "templates/tombstone.html",
    "templates/vocabulary.html",
    "templates/welsh.html",
    "templates/withheld.html",
    "words/cy.ftl",
    "words/en.ftl",
];

/// The built-in theme with the files of `themes/NAME/` laid over it. For the default theme the folder may be missing.
///
/// # Errors
/// When a named theme is not there or changes nothing, or a file of it cannot be read.
pub fn load(root: &Path, name: &str) -> Result<Theme, ThemeError> {
    let mut theme = Theme { name: name.to_owned(), ..Theme::default() };
    for (path, bytes) in BUILT_IN {
        theme.put(path, bytes.to_vec())?;
    }
    let folder = root.join("themes").join(name);
    // A name and not a way: `..` and the empty one would lead to folders that are no theme.
    let is_name = matches!(Path::new(name).components().collect::<Vec<_>>()[..], [Component::Normal(part)] if part == name);
    if !is_name || !folder.is_dir() {
        return if name == DEFAULT { Ok(theme) } else { Err(ThemeError::Unknown(name.to_owned())) };
    }
    let mut laid_over = 0;
    let mut changes = BTreeMap::new();
    // A theme may share files with another by links.
    for entry in WalkDir::new(&folder).follow_links(true).sort_by_file_name() {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(&folder).to_path_buf();
            ThemeError::Read(ReadError { path, error: error.into() })
        })?;
        if !entry.file_type().is_file() {
            continue;
        }
        let relative = entry.path().strip_prefix(&folder).unwrap_or(entry.path());
        let parts: Vec<String> = relative.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        if parts.iter().any(|part| part.starts_with('.') || part.ends_with('~')) {
            continue;
        }
        let bytes = plain_file::read(entry.path(), Links::Followed)
            .map_err(|error| ThemeError::Read(ReadError { path: entry.path().to_path_buf(), error }))?;
        let (path, digest) = (parts.join("/"), Digest::of(&bytes));
        let changes_nothing = BUILT_IN.iter().any(|(built_in, same)| *built_in == path && **same == *bytes);
        if theme.put(&path, bytes)? {
            laid_over += 1;
            changes.extend((!changes_nothing).then_some((path, digest)));
        }
    }
    theme.changes = Some(changes).filter(|changes| !changes.is_empty()).map(|changes| Digest::of_list(&changes));
    if laid_over == 0 && name != DEFAULT { Err(ThemeError::Empty(name.to_owned())) } else { Ok(theme) }
}

impl Theme {
    /// Takes a file; whether it is one that a theme has: a README beside the two folders is not.
    fn put(&mut self, path: &str, bytes: Vec<u8>) -> Result<bool, ThemeError> {
        if let Some(name) = path.strip_prefix("templates/") {
            let text = String::from_utf8(bytes).map_err(|_| ThemeError::NotText(path.to_owned()))?;
            self.templates.insert(name.to_owned(), text);
        } else if let Some(name) = path.strip_prefix("words/") {
            // Some editors write a mark before the first letter, which nobody sees and which is no part of a name.
            let bytes = bytes.strip_prefix("\u{FEFF}".as_bytes()).map(<[u8]>::to_vec).unwrap_or(bytes);
            let text = match String::from_utf8(bytes) {
                Ok(text) => text,
                // Nothing in a translation stops a build: what can be read is read, and the check of words tells of the rest.
                Err(error) if name != ENGLISH => String::from_utf8_lossy(error.as_bytes()).into_owned(),
                Err(_) => return Err(ThemeError::NotText(path.to_owned())),
            };
            self.words.insert(name.to_owned(), text);
        } else if let Some(name) = path.strip_prefix("static/") {
            self.statics.insert(name.to_owned(), bytes);
        } else {
            return Ok(false);
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_theme_is_a_folder_that_changes_something() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("themes/mine");
        fs::create_dir_all(folder.join("static")).unwrap();
        fs::write(folder.join("style.css"), "not where a theme's files lie").unwrap();
        assert!(matches!(load(root.path(), "mine"), Err(ThemeError::Empty(_))));
        fs::write(folder.join("static/style.css"), "mine").unwrap();
        let theme = load(root.path(), "mine").unwrap();
        assert_eq!(theme.statics["style.css"], b"mine");
        assert!(theme.templates.contains_key("base.html"), "the rest is the built-in theme");
        let line = format!("{}  static/style.css\n", Digest::of(b"mine"));
        assert_eq!(theme.changes, Some(Digest::of(line.as_bytes())));
        assert_eq!(load(Path::new(env!("CARGO_MANIFEST_DIR")), DEFAULT).unwrap().changes, None, "its own folder changes nothing");
        for name in ["", ".", "..", "mine/", "mine/static", "../themes/mine", "other"] {
            assert!(matches!(load(root.path(), name), Err(ThemeError::Unknown(_))), "{name:?}");
        }
        assert!(load(root.path(), DEFAULT).is_ok(), "its folder may be missing");
    }

    #[test]
    fn the_list_of_built_in_files_is_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default");
        let mut on_disk: Vec<String> = WalkDir::new(&folder)
            .into_iter()
            .filter_map(Result::ok)
            .filter(|entry| entry.file_type().is_file())
            .map(|entry| entry.path().strip_prefix(&folder).unwrap().to_string_lossy().replace('\\', "/"))
            .filter(|path| !path.starts_with("fonts/"))
            .collect();
        on_disk.sort();
        let listed: Vec<&str> = BUILT_IN.iter().map(|(path, _)| *path).collect();
        assert_eq!(listed, on_disk);
    }
}
