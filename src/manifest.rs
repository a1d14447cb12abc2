//! `manifest.json`: what a site was made from, and the digest of each of its files, so that anybody can prove it by making it again.
//!
//! Entry points: [`Manifest::of`] for a site, [`Manifest::parse`] for the bytes of somebody else's, of whom nothing is believed. A manifest
//! is written in one way only, one file a line in order of their paths, so two of them differ line by line as their sites do.

use crate::render::site::Site;
use crate::value::content_hash::ContentHash;
use crate::value::digest::Digest;
use jiff::civil::Date;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where it lies, at the root of the site.
pub const PATH: &str = "manifest.json";

/// Where its signature lies, if it is signed.
pub const SIGNATURE: &str = "manifest.json.minisig";

/// The layout written here. Another number says that a file of this name must be read otherwise.
const FORMAT: u32 = 1;

/// This program.
pub const PROGRAM: &str = env!("CARGO_PKG_NAME");

/// Its version.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The most bytes that are read of a manifest: a site of a million cases has a quarter of them.
pub const LARGEST: u64 = 1 << 29;

/// The most files that it may list. Twice a site of a million cases; what lists more is no site of ours.
const MOST_FILES: usize = 2_000_000;

/// The most bytes of all that stands before the list.
const LONGEST_HEAD: usize = 1 << 14;

/// The longest path of a file, in bytes. The program's own are far shorter; longer ones cannot be written to every disk.
const LONGEST_PATH: usize = 1024;

/// What a site was made from, and its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// By which program and version: `answerable`, `0.1.0`.
    pub program: (String, String),
    /// From which content.
    pub content: ContentHash,
    /// With which theme.
    pub theme: ThemeUsed,
    /// As of which day.
    pub date: Date,
    /// For which address.
    pub base_url: String,
    /// Every file by its path, except this one and its signature.
    pub files: BTreeMap<String, Entry>,
}

/// Which theme a site was made with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeUsed {
    /// Its name.
    pub name: String,
    /// The digest of the files that it lays over the built-in ones, if it does.
    pub changes: Option<Digest>,
}

/// A file of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The digest of its bytes.
    pub digest: Digest,
    /// How many bytes it has.
    pub size: u64,
}

/// The bytes are no manifest that can be worked with: why, in a sentence that has "the manifest" as its beginning. It quotes nothing that
/// could do anything to a terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAManifest(pub String);

/// What stands before the list of files.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    format: u32,
    program: Program,
    content: String,
    theme: Theme,
    date: String,
    base_url: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Program {
    name: String,
    version: String,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Theme {
    name: String,
    sha256: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    sha256: String,
    size: u64,
}

const BEFORE_FILES: &str = "\"files\": {\n";
const AFTER_FILES: &str = "}\n}\n";

impl Manifest {
    /// That of a site. Its files are read on all processors.
    #[must_use]
    pub fn of(site: &Site, content: ContentHash, theme: ThemeUsed, date: Date, base_url: &str) -> Self {
        let files: Vec<(&str, &[u8])> = site.files().collect();
        let files = files.into_par_iter().map(|(path, bytes)| (path.to_owned(), Entry::of(bytes))).collect::<Vec<_>>();
        Manifest {
            program: (PROGRAM.to_owned(), VERSION.to_owned()),
            content,
            theme,
            date,
            base_url: base_url.to_owned(),
            files: files.into_iter().collect(),
        }
    }

    /// As it is written.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = self.head();
        let last = self.files.len().saturating_sub(1);
        for (at, (path, entry)) in self.files.iter().enumerate() {
            out.push_str(&entry.line(path));
            out.push_str(if at == last { "\n" } else { ",\n" });
        }
        out + AFTER_FILES
    }

    /// What stands before the list of files, a line for each fact.
    fn head(&self) -> String {
        let (name, version) = &self.program;
        let changes = self.theme.changes.map_or_else(|| "null".to_owned(), |digest| format!("\"{digest}\""));
        [
            format!("{{\n\"format\": {FORMAT},\n"),
            format!("\"program\": {{\"name\": {}, \"version\": {}}},\n", quoted(name), quoted(version)),
            format!("\"content\": \"{}\",\n", self.content),
            format!("\"theme\": {{\"name\": {}, \"sha256\": {changes}}},\n", quoted(&self.theme.name)),
            format!("\"date\": \"{}\",\n", self.date),
            format!("\"base_url\": {},\n", quoted(&self.base_url)),
            BEFORE_FILES.to_owned(),
        ]
        .concat()
    }

    /// Reads what may be a manifest. Whatever is not written exactly as [`Manifest::text`] writes it is refused, so that two programs cannot
    /// read two things out of one file: a path twice, a field that is hidden behind another, a path that leads out of the site.
    ///
    /// # Errors
    /// Why it is none, in words.
    pub fn parse(bytes: &[u8]) -> Result<Self, NotAManifest> {
        Self::parse_up_to(MOST_FILES, bytes)
    }

    fn parse_up_to(most_files: usize, bytes: &[u8]) -> Result<Self, NotAManifest> {
        let refused = |why: &str| Err(NotAManifest(why.to_owned()));
        if bytes.len() as u64 > LARGEST {
            return refused("is larger than any that this program reads");
        }
        let Ok(text) = std::str::from_utf8(bytes) else { return refused("is not UTF-8 text") };
        let Some((head, files)) = text.split_once(BEFORE_FILES).filter(|(head, _)| head.len() <= LONGEST_HEAD) else {
            return refused("has no list of files where this program writes it");
        };
        let Some(files) = files.strip_suffix(AFTER_FILES) else { return refused("is cut off, or has more behind its end") };
        let mut manifest = head_of(head)?;
        if manifest.head() != text.get(..head.len() + BEFORE_FILES.len()).unwrap_or_default() {
            return refused("is not laid out as this program lays it out");
        }
        let first = head.lines().count() + 2;
        let mut lines = files.lines().enumerate().peekable();
        while let Some((at, line)) = lines.next() {
            let at_line = |why: &str| NotAManifest(format!("is wrong in line {}: {why}", at + first));
            if at >= most_files {
                return Err(at_line(&format!("it lists more than {most_files} files")));
            }
            let expected_comma = lines.peek().is_some();
            let entry = if expected_comma { line.strip_suffix(',') } else { Some(line) };
            let (path, entry) = entry.and_then(file).ok_or_else(|| at_line("this is no file with its digest and size"))?;
            if let Some(why) = unfit(&path) {
                return Err(at_line(why));
            }
            if manifest.files.last_key_value().is_some_and(|(last, _)| *last >= path) {
                return Err(at_line("the paths are not in order, or one stands there twice"));
            }
            manifest.files.insert(path, entry);
        }
        Ok(manifest)
    }
}

impl Entry {
    /// Of a file with these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Entry { digest: Digest::of(bytes), size: bytes.len() as u64 }
    }

    fn line(&self, path: &str) -> String {
        format!("{}: {{\"sha256\": \"{}\", \"size\": {}}}", quoted(path), self.digest, self.size)
    }
}

/// A text as JSON writes it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The manifest without its files, from the text before them.
fn head_of(text: &str) -> Result<Manifest, NotAManifest> {
    let refused = |why: String| Err(NotAManifest(why));
    let whole = format!("{}}}", text.trim_end().trim_end_matches(','));
    if let Ok(serde_json::Value::Object(fields)) = serde_json::from_str(&whole)
        && fields.get("format").is_some_and(|format| *format != FORMAT)
    {
        return refused(format!("is of another format than {FORMAT}; another version of this program reads it"));
    }
    let head: Head = match serde_json::from_str(&whole) {
        Ok(head) => head,
        Err(error) => return refused(format!("is wrong in line {}, before the list of files", error.line())),
    };
    let texts = [&head.program.name, &head.program.version, &head.theme.name, &head.base_url];
    if texts.iter().any(|text| text.is_empty() || text.chars().any(char::is_control)) {
        return refused("has an empty name or a control character before the list of files".to_owned());
    }
    let Some(content) = ContentHash::parse(&head.content) else { return refused("gives no hash of the content".to_owned()) };
    let Ok(date) = head.date.parse() else { return refused("gives no date".to_owned()) };
    let changes = match head.theme.sha256.as_deref().map(Digest::parse) {
        Some(None) => return refused("gives a digest of the theme that is none".to_owned()),
        Some(changes) => changes,
        None => None,
    };
    Ok(Manifest {
        program: (head.program.name, head.program.version),
        content,
        theme: ThemeUsed { name: head.theme.name, changes },
        date,
        base_url: head.base_url,
        files: BTreeMap::new(),
    })
}

/// A file in the list, if the line is written as this program writes it.
fn file(line: &str) -> Option<(String, Entry)> {
    let mut one: BTreeMap<String, Line> = serde_json::from_str(&format!("{{{line}}}")).ok()?;
    let (path, Line { sha256, size }) = one.pop_first()?;
    let entry = Entry { digest: Digest::parse(&sha256)?, size };
    (entry.line(&path) == line).then_some((path, entry))
}

/// Why a path cannot be one of a site's files.
fn unfit(path: &str) -> Option<&'static str> {
    if path.len() > LONGEST_PATH {
        Some("this path is longer than any that this program writes")
    } else if path.chars().any(|c| c.is_control() || c == '\\') {
        Some("this path holds a character that no path of a site has")
    } else if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        Some("this path leads out of the site, or is no path of a file")
    } else if path == PATH || path == SIGNATURE {
        Some("a manifest cannot list itself or its signature")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn site(files: &[(&str, &str)]) -> Manifest {
        let mut site = Site::default();
        for (path, text) in files {
            site.add(*path, *text).unwrap();
        }
        let theme = ThemeUsed { name: "default".to_owned(), changes: Some(Digest::of(b"")) };
        Manifest::of(&site, ContentHash::default(), theme, date(2026, 11, 21), "https://site.example/")
    }

    #[test]
    fn one_file_a_line_in_order() {
        let text = site(&[("b/index.html", "b"), ("a \"quoted\" ŵ.txt", "abc"), ("b.css", "")]).text();
        let expected = r#"{
"format": 1,
"program": {"name": "answerable", "version": "VERSION"},
"content": "EMPTY",
"theme": {"name": "default", "sha256": "EMPTY"},
"date": "2026-11-21",
"base_url": "https://site.example/",
"files": {
"a \"quoted\" ŵ.txt": {"sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "size": 3},
"b.css": {"sha256": "EMPTY", "size": 0},
"b/index.html": {"sha256": "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d", "size": 1}
}
}
"#;
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(text, expected.replace("EMPTY", empty).replace("VERSION", VERSION));
    }

    #[test]
    fn what_is_written_is_read_back() {
        for manifest in [site(&[]), site(&[("a.html", "a")]), site(&[("a \"quoted\" ŵ.txt", "abc"), ("b/c.css", "")])] {
            assert_eq!(Manifest::parse(manifest.text().as_bytes()), Ok(manifest));
        }
        let serialised: serde_json::Value = serde_json::from_str(&site(&[("a", "a")]).text()).unwrap();
        assert_eq!(serialised["files"]["a"]["size"], 1, "it is JSON");
    }

    /// Whatever an enemy writes is refused in words, and the words quote nothing of it.
    #[test]
    fn what_is_not_ours_is_refused() {
        let good = site(&[("a.html", "a"), ("b.html", "b")]).text();
        let with = |from: &str, to: &str| {
            assert!(good.contains(from), "{from}");
            good.replacen(from, to, 1)
        };
        let refused: [(String, &str); 26] = [
            (String::new(), "no list of files"),
            ("<html>not found</html>".to_owned(), "no list of files"),
            ("[".repeat(100_000), "no list of files"),
            (with("\"format\": 1", "\"format\": 2"), "another format"),
            (with("\"date\"", "\"day\""), "wrong in line"),
            (with("2026-11-21", "2026-02-30"), "no date"),
            (with("\"date\": \"2026-11-21\"", "\"date\":  \"2026-11-21\""), "not laid out"),
            (with("\"date\":", "\"date\": \"2026-11-20\",\n\"date\":"), "wrong in line"),
            (with("site.example", "site.example\\u001b[2J"), "control character"),
            (with("a.html", "../a.html"), "leads out of the site"),
            (with("a.html", "/etc/passwd"), "leads out of the site"),
            (with("a.html", "a//b.html"), "leads out of the site"),
            (with("a.html", "./a.html"), "leads out of the site"),
            (with("a.html", ""), "leads out of the site"),
            (with("a.html", "a\\\\..\\\\b"), "no path of a site has"),
            (with("a.html", "a\\u0000"), "no path of a site has"),
            (with("a.html", &"a".repeat(LONGEST_PATH + 1)), "longer than any"),
            (with("a.html", PATH), "cannot list itself"),
            (with("a.html", "b.html"), "twice"),
            (with("a.html", "c.html"), "not in order"),
            (with("a.html", "\\u0061.html"), "no file with its digest"),
            (with("\"size\": 1", "\"size\": -1"), "no file with its digest"),
            (with("\"size\": 1", "\"size\": 1e400"), "no file with its digest"),
            (with("\"size\": 1", "\"size\": 1, \"size\": 2"), "no file with its digest"),
            (with("\"size\": 1},\n", "\"size\": 1}\n"), "no file with its digest"),
            (good.clone() + "\n", "cut off, or has more"),
        ];
        for (text, why) in refused {
            let NotAManifest(said) = Manifest::parse(text.as_bytes()).unwrap_err();
            assert!(said.contains(why), "{said:?} and not {why:?}");
            assert!(said.len() < 120 && !said.contains("etc") && said.chars().all(|c| !c.is_control()), "{said}");
        }
        assert_eq!(Manifest::parse(b"\xff"), Err(NotAManifest("is not UTF-8 text".to_owned())));
    }

    #[test]
    fn a_list_without_end_is_refused() {
        let text = site(&[("a", ""), ("b", ""), ("c", "")]).text();
        assert!(Manifest::parse_up_to(3, text.as_bytes()).is_ok());
        let NotAManifest(said) = Manifest::parse_up_to(2, text.as_bytes()).unwrap_err();
        assert!(said.contains("more than 2 files"), "{said}");
    }
}
