//! From the disk to raw records: the only reader of the content.
//!
//! Entry point: [`read`]. It walks `content/` in sorted order, takes each file's text, and reads it to the records of its kind, every
//! value with its place. It answers what is wrong with the writing (bytes, YAML, field names, dates, ids of closed lists); whether
//! the records agree with one another is for `check`.

pub mod dates;
pub mod document;
mod earlier;
pub mod lists;
pub mod raw;
pub mod record;
pub mod shape;
pub mod table;
pub mod yaml;

use crate::fault::{Fault, Faults, FileId, Files, Place, Placed};
use crate::memory::{Kept, journal};
use crate::value::content_hash::ContentHash;
use crate::value::digest::Digest;
use crate::value::withdrawn::RecordKind;
use document::{Document, RawDocument, RawTranslated, TextKind};
pub use earlier::Earlier;
use earlier::Taken;
use lists::RawList;
use raw::{
    RawCase, RawFigureSet, RawForce, RawImportMap, RawMonitoring, RawPlaces, RawProgramme, RawPromise, RawProtected, RawRedirect,
    RawReview, RawSite, RawSource, RawWithdrawn,
};
use rayon::prelude::*;
use record::FromNode;
use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use table::RawTable;
use walkdir::WalkDir;
use yaml::{Kind, Node};

/// The folder that holds the material, below the project's root.
pub const CONTENT: &str = "content";

/// The newest version of the form of content that this program knows, as `format` in `site.yaml` says it. It goes up when content that was right before would be
/// read otherwise or not at all; fields that come to be allowed do not count.
pub const FORMAT: u32 = 1;

/// The folder of translations into Welsh, in that folder: in it `commentary` and `pages`.
pub const WELSH: &str = "cy";

/// The list of protected terms, in that folder.
pub const PROTECTED: &str = "protected.yaml";

/// Where addresses lead at which nothing stands any more, in that folder.
pub const REDIRECTS: &str = "redirects.yaml";

/// The folder of the releases, in that folder.
pub const RELEASES: &str = "releases";

/// The folder of places and who polices them, in that folder.
pub const PLACES: &str = "places";

/// How the name of an import map ends.
pub const IMPORT_MAP: &str = ".map.yaml";

/// How the name of a release's file ends.
pub const RELEASE: &str = ".release";

/// Everything read, as written.
#[derive(Debug, Clone, Default)]
pub struct Raw {
    /// Which content this is: the hash of the files, whatever is wrong with what they hold.
    pub content: ContentHash,
    /// `site.yaml`.
    pub site: Option<RawSite>,
    /// All forces.
    pub forces: Vec<RawForce>,
    /// The source register.
    pub sources: Vec<RawSource>,
    /// All case records.
    pub cases: Vec<RawCase>,
    /// All figure datasets, each with its table if there is one.
    pub figures: Vec<(RawFigureSet, Option<RawTable>)>,
    /// How tables are read into datasets; no build acts on them.
    pub import_maps: Vec<RawImportMap>,
    /// Commentary.
    pub commentary: Vec<RawDocument>,
    /// The about page and the methods page.
    pub pages: Vec<RawDocument>,
    /// Translations of commentary and pages into Welsh.
    pub translations: Vec<RawTranslated>,
    /// Reviews.
    pub reviews: Vec<RawReview>,
    /// How closely forces are watched.
    pub monitoring: Vec<RawMonitoring>,
    /// Programmes of review.
    pub programmes: Vec<RawProgramme>,
    /// Promises.
    pub promises: Vec<RawPromise>,
    /// Where the tables of places come from.
    pub places: Vec<RawPlaces>,
    /// The tables of places.
    pub lists: Vec<RawList>,
    /// Records that were withdrawn.
    pub withdrawn: Vec<(RecordKind, RawWithdrawn)>,
    /// What stays of them on the private side.
    pub remains: Remains,
    /// The list of protected terms.
    pub protected: Vec<RawProtected>,
    /// Where addresses lead at which nothing stands any more.
    pub redirects: Vec<RawRedirect>,
    /// What was published when, in the order of the files.
    pub releases: Vec<Kept>,
    /// Ids of records that could not be read, so that references to them are not answered a second time.
    pub unreadable: Vec<String>,
    /// Whether nothing was refused: only then does what is missing here say anything.
    pub whole: bool,
}

/// The machine failed: a file or folder could not be read.
#[derive(Debug)]
pub struct ReadError {
    /// What could not be read.
    pub path: PathBuf,
    /// Why.
    pub error: io::Error,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read {}: {}", self.path.display(), self.error)
    }
}

/// What one file holds.
type Part = (Raw, Vec<(FileId, RawTable)>, Faults);

/// What kind of record a file holds, by the folder it lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FileKind {
    Site,
    Force,
    Sources,
    Cases,
    FigureText,
    FigureTable,
    ImportMap,
    Commentary,
    Page,
    Welsh(TextKind),
    Review,
    Monitoring,
    Programme,
    Promise,
    Places,
    PlaceTable(lists::Shape),
    Protected,
    Redirects,
    Release,
}

/// Reads all content below `root`.
///
/// # Errors
/// When the machine fails to read a file or folder. Whatever is wrong with what is written in them is a fault, not an error.
pub fn read(root: &Path) -> Result<(Raw, Files, Faults), ReadError> {
    read_again(root, &mut Earlier::default())
}

/// The same, but for files that are as they were when `earlier` was last given: these are not read again.
///
/// # Errors
/// Those of [`read`].
pub fn read_again(root: &Path, earlier: &mut Earlier) -> Result<(Raw, Files, Faults), ReadError> {
    let mut files = Files::default();
    let mut faults = Faults::default();
    let folder = root.join(CONTENT);
    if !folder.is_dir() {
        let found = if root.is_dir() {
            format!("there is no folder `{CONTENT}` in {}", root.display())
        } else {
            format!("there is no folder {}", root.display())
        };
        faults.push(Fault::nowhere("no-content", found).mend("run the program in the project's folder, or name it with --root"));
        return Ok((Raw::default(), files, faults));
    }
    let listed = list(&folder, &mut files, &mut faults)?;
    let texts: Vec<Result<Taken, ReadError>> = listed.par_iter().map(|(path, shown, _)| earlier.take(path, shown)).collect();
    let mut raw = Raw::default();
    let mut digests: BTreeMap<String, Digest> = BTreeMap::new();
    let mut tables: Vec<(FileId, RawTable)> = Vec::new();
    let mut taken: Vec<(FileId, FileKind, Taken)> = Vec::with_capacity(listed.len());
    for ((_, shown, kind), text) in listed.into_iter().zip(texts) {
        let text = text?;
        let below = shown.strip_prefix(CONTENT).and_then(|path| path.strip_prefix('/')).unwrap_or(&shown);
        if !below.starts_with(&format!("{RELEASES}/")) {
            digests.insert(below.to_owned(), text.digest);
        }
        let file = files.add(shown, Arc::clone(&text.text));
        if let Some(at) = text.not_utf8 {
            faults.push(not_utf8(file, at));
            match kind {
                FileKind::FigureTable => tables.push((file, RawTable { file, rows: Vec::new() })),
                _ => raw.unreadable.extend(ids_by_sight(file, kind, &files)),
            }
        } else {
            taken.push((file, kind, text));
        }
    }
    let parts: Vec<Arc<Part>> = taken
        .par_iter()
        .map(|(file, kind, text)| match &text.part {
            Some((id, part)) if id == file => Arc::clone(part),
            _ => Arc::new(parse(*file, *kind, &files)),
        })
        .collect();
    earlier.keep(taken, &parts, &files);
    for part in parts {
        // What is kept for the next time is copied, what nobody keeps is taken.
        let (part, part_tables, part_faults) = Arc::try_unwrap(part).unwrap_or_else(|kept| (*kept).clone());
        raw.append(part);
        tables.extend(part_tables);
        faults.append(part_faults);
    }
    if let Some(fault) = raw.site.as_ref().and_then(unknown_format) {
        // Whatever else was found may be right in that form.
        let mut only = Faults::default();
        only.push(fault);
        return Ok((Raw::default(), files, only));
    }
    join_tables(&mut raw, tables, &files, &mut faults);
    if raw.site.is_none() && !files.has(&format!("{CONTENT}/site.yaml")) {
        faults.push(
            Fault::nowhere("no-site", format!("there is no {CONTENT}/site.yaml"))
                .mend("write it; content/README.md shows an example"),
        );
    }
    raw.content = ContentHash::of(&digests);
    raw.whole = !faults.has_errors();
    Ok((raw, files, faults))
}

/// Answers content in a form that this program does not know.
fn unknown_format(site: &RawSite) -> Option<Fault> {
    let Placed { value: format, place } = *site.format.as_ref().filter(|format| !(1..=FORMAT).contains(&format.value))?;
    let found = format!("the content is written in version {format} of its form");
    let fault = if format == 0 {
        Fault::error("unknown-format", place, found).mend("write `format: 1`, or leave the line out")
    } else {
        Fault::error("unknown-format", place, found)
            .label(format!("this program knows no version after {FORMAT}"))
            .mend("install a newer answerable, at least the one that the content was last built with")
    };
    Some(fault.expected(format!("a version up to {FORMAT}")))
}

/// Reads the text of an import map alone, wherever it lies. `path` is as the maintainer named it.
#[must_use]
pub fn import_map(path: &str, text: &str, files: &mut Files, faults: &mut Faults) -> Option<RawImportMap> {
    let file = files.add(path.to_owned(), Arc::from(text));
    let (mut raw, _, found) = parse(file, FileKind::ImportMap, files);
    faults.append(found);
    raw.import_maps.pop()
}

/// Reads the text of a list of protected terms alone, as [`read`] reads it among the rest.
#[must_use]
pub fn protected(text: &str) -> (Vec<RawProtected>, Files, Faults) {
    let mut files = Files::default();
    let file = files.add(format!("{CONTENT}/{PROTECTED}"), Arc::from(text));
    let (raw, _, faults) = parse(file, FileKind::Protected, &files);
    (raw.protected, files, faults)
}

impl Raw {
    fn append(&mut self, mut other: Raw) {
        self.site = self.site.take().or(other.site);
        self.forces.append(&mut other.forces);
        self.sources.append(&mut other.sources);
        self.cases.append(&mut other.cases);
        self.figures.append(&mut other.figures);
        self.import_maps.append(&mut other.import_maps);
        self.commentary.append(&mut other.commentary);
        self.pages.append(&mut other.pages);
        self.translations.append(&mut other.translations);
        self.reviews.append(&mut other.reviews);
        self.monitoring.append(&mut other.monitoring);
        self.programmes.append(&mut other.programmes);
        self.promises.append(&mut other.promises);
        self.places.append(&mut other.places);
        self.lists.append(&mut other.lists);
        self.withdrawn.append(&mut other.withdrawn);
        self.remains.names.append(&mut other.remains.names);
        self.remains.cited.append(&mut other.remains.cited);
        self.protected.append(&mut other.protected);
        self.redirects.append(&mut other.redirects);
        self.releases.append(&mut other.releases);
        self.unreadable.append(&mut other.unreadable);
    }
}

/// The content's files in sorted order: where each is, how it is shown, what it holds.
fn list(folder: &Path, files: &mut Files, faults: &mut Faults) -> Result<Vec<(PathBuf, String, FileKind)>, ReadError> {
    let mut listed = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| ReadError {
            path: error.path().unwrap_or(folder).to_path_buf(),
            error: error.into_io_error().unwrap_or_else(|| io::Error::other("links that lead in a circle")),
        })?;
        let relative = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let parts: Vec<String> = relative.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        // Hidden files, and what editors leave behind, are nobody's content.
        if entry.file_type().is_dir() || parts.iter().any(|part| part.starts_with('.') || part.ends_with('~')) {
            continue;
        }
        let shown = format!("{CONTENT}/{}", parts.join("/"));
        if !entry.file_type().is_file() {
            let file = files.add(shown, Arc::from(""));
            faults.push(
                Fault::error("not-a-file", Place::start_of(file), "this is a link or a device, not a file")
                    .mend("put the file itself here; the program does not follow links out of the content"),
            );
            continue;
        }
        match kind_of(&parts) {
            Some(Some(kind)) => listed.push((entry.into_path(), shown, kind)),
            Some(None) => {}
            None => {
                let file = files.add(shown, Arc::from(""));
                faults.push(
                    Fault::warning("unknown-file", Place::start_of(file), "this file is of no kind that the program reads")
                        .mend("move it where its kind lives (content/README.md), or out of the content"),
                );
            }
        }
    }
    Ok(listed)
}

/// Whether a file, by the path under which it is shown, holds cases and nothing else.
#[must_use]
pub fn is_of_cases(shown: &str) -> bool {
    shown.strip_prefix(CONTENT).is_some_and(|below| below.starts_with("/cases/"))
}

/// The kind of a file by its path below the content; `Some(None)` for what is rightly there and not read; `None` for strangers.
#[expect(clippy::option_option, reason = "a stranger and what is not for us are two answers")]
fn kind_of(parts: &[String]) -> Option<Option<FileKind>> {
    let name = parts.last().map_or("", String::as_str);
    let yaml = name.ends_with(".yaml") || name.ends_with(".yml");
    let markdown = name.ends_with(".md");
    let folder = if let [folder, _, ..] = parts { folder.as_str() } else { "" };
    let kind = match folder {
        "" if name == "site.yaml" => FileKind::Site,
        "" if name == PROTECTED => FileKind::Protected,
        "" if name == "README.md" => return Some(None),
        "" if name == REDIRECTS => FileKind::Redirects,
        RELEASES if name.ends_with(RELEASE) => FileKind::Release,
        RELEASES if name == "README.md" => return Some(None),
        "forces" if yaml => FileKind::Force,
        "sources" if yaml => FileKind::Sources,
        "cases" if yaml => FileKind::Cases,
        "figures" if name.ends_with(IMPORT_MAP) => FileKind::ImportMap,
        "figures" if yaml => FileKind::FigureText,
        "figures" if name.ends_with(".csv") => FileKind::FigureTable,
        "commentary" if markdown => FileKind::Commentary,
        "pages" if markdown => FileKind::Page,
        WELSH if markdown => match parts.get(1).map(String::as_str) {
            Some("commentary") => FileKind::Welsh(TextKind::Commentary),
            Some("pages") => FileKind::Welsh(TextKind::Page),
            _ => return None,
        },
        "reviews" if yaml => FileKind::Review,
        "monitoring" if yaml => FileKind::Monitoring,
        "programmes" if yaml => FileKind::Programme,
        "promises" if yaml => FileKind::Promise,
        PLACES if yaml => FileKind::Places,
        PLACES if name == lists::COUNCILS.file => FileKind::PlaceTable(lists::COUNCILS),
        PLACES if name == lists::DISTRICTS.file => FileKind::PlaceTable(lists::DISTRICTS),
        _ => return None,
    };
    Some(Some(kind))
}

fn not_utf8(file: FileId, at: usize) -> Fault {
    let at = u32::try_from(at).unwrap_or(u32::MAX);
    // The replacement character that now stands there takes three bytes.
    let place = Place { file, start: at, end: at.saturating_add(3) };
    Fault::error("not-utf8", place, "this file is not UTF-8 text")
        .label("the first byte that is not")
        .mend("save the file as UTF-8; a spreadsheet offers it as \"CSV UTF-8\"")
}

fn parse(file: FileId, kind: FileKind, files: &Files) -> (Raw, Vec<(FileId, RawTable)>, Faults) {
    let mut raw = Raw::default();
    let mut faults = Faults::default();
    let mut tables = Vec::new();
    let text = files.text(file);
    match kind {
        FileKind::FigureTable => tables.push((file, table::read(text, file, &mut faults))),
        FileKind::PlaceTable(shape) => raw.lists.push(lists::read(text, file, shape, &mut faults)),
        FileKind::Release => raw.releases.extend(release(text, file, files, &mut faults)),
        FileKind::Commentary | FileKind::Page => {
            match document::read(text, file, kind == FileKind::Commentary, files, &mut faults) {
                Some(Document::Withdrawn(record)) => raw.withdrawn.push((RecordKind::Commentary, record)),
                Some(Document::Text(document)) if kind == FileKind::Page => raw.pages.push(*document),
                Some(Document::Text(document)) => raw.commentary.push(*document),
                None => raw.unreadable.extend(ids_by_sight(file, kind, files)),
            }
        }
        // Nothing refers to a translation, so that of one which cannot be read no id need be known.
        FileKind::Welsh(of) => raw.translations.extend(document::translation(text, file, of, files, &mut faults)),
        _ => {
            let Some(nodes) = records(text, file, kind, files, &mut faults) else {
                raw.unreadable.extend(ids_by_sight(file, kind, files));
                return (raw, tables, faults);
            };
            if let (FileKind::Site, Some(second)) = (kind, nodes.get(1)) {
                faults.push(
                    Fault::error("two-sites", second.place, "the site is described twice")
                        .label("the second begins here")
                        .mend("keep one description, without `- ` or `---`"),
                );
            }
            for mut node in nodes {
                let can_be_withdrawn = match kind {
                    FileKind::Cases => Some(RecordKind::Case),
                    FileKind::FigureText => Some(RecordKind::Figures),
                    _ => None,
                };
                if let Some(record_kind) = can_be_withdrawn
                    && let Some(remains) = withdrawn(&mut node)
                {
                    raw.remains.names.extend(remains.names);
                    raw.remains.cited.extend(remains.cited);
                    raw.withdrawn.extend(RawWithdrawn::from_node(node, &mut faults).map(|record| (record_kind, record)));
                    continue;
                }
                match kind {
                    FileKind::Site => raw.site = RawSite::from_node(node, &mut faults),
                    FileKind::Force => raw.forces.extend(RawForce::from_node(node, &mut faults)),
                    FileKind::ImportMap => raw.import_maps.extend(RawImportMap::from_node(node, &mut faults)),
                    FileKind::Sources => raw.sources.extend(RawSource::from_node(node, &mut faults)),
                    FileKind::Protected => raw.protected.extend(RawProtected::from_node(node, &mut faults)),
                    FileKind::Redirects => raw.redirects.extend(RawRedirect::from_node(node, &mut faults)),
                    FileKind::Review => raw.reviews.extend(RawReview::from_node(node, &mut faults)),
                    FileKind::Monitoring => raw.monitoring.extend(RawMonitoring::from_node(node, &mut faults)),
                    FileKind::Programme => raw.programmes.extend(RawProgramme::from_node(node, &mut faults)),
                    FileKind::Places => raw.places.extend(RawPlaces::from_node(node, &mut faults)),
                    FileKind::Promise => raw.promises.extend(RawPromise::from_node(node, &mut faults)),
                    FileKind::Cases => raw.cases.extend(RawCase::from_node(node, &mut faults)),
                    _ => raw.figures.extend(RawFigureSet::from_node(node, &mut faults).map(|set| (set, None))),
                }
            }
        }
    }
    (raw, tables, faults)
}

/// A release. It was written by the program, so that one wrong line means that it was edited.
fn release(text: &str, file: FileId, files: &Files, faults: &mut Faults) -> Option<Kept> {
    let mend = "put the file back as it was committed (`git checkout -- content/releases`); a release is never edited";
    let release = match journal::read(text) {
        Ok(release) => release,
        Err((line, expected)) => {
            let mend = if expected == journal::CONFLICT {
                "`git checkout --theirs content/releases` (or `--ours`) takes one of them; then commit, and run `answerable release`"
            } else {
                mend
            };
            let lines: Vec<&str> = text.split_inclusive('\n').collect();
            let start: usize = lines.iter().take(line.saturating_sub(1)).map(|line| line.len()).sum();
            let length = lines.get(line.saturating_sub(1)).map_or(0, |line| line.trim_end().len());
            let at = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
            faults.push(
                Fault::error(
                    "release-unreadable",
                    Place { file, start: at(start), end: at(start + length) },
                    "this release is not as the program wrote it",
                )
                .label("no release has such a line here")
                .expected(expected)
                .mend(mend),
            );
            return None;
        }
    };
    let expected = format!("{CONTENT}/{RELEASES}/{}{RELEASE}", release.id);
    if files.path(file) != expected {
        faults.push(
            Fault::error("release-renamed", Place::start_of(file), format!("this is the release {}", release.id))
                .expected(format!("it in {expected}"))
                .mend("give the file its name back; a release is never renamed or copied"),
        );
        return None;
    }
    Some(Kept::new(release, file, text))
}

/// What stays of a record that was withdrawn, on the private side: whom it named, and what it cited.
#[derive(Debug, Clone, Default)]
pub struct Remains {
    /// The names that it held. They are withheld from every text from now on.
    pub names: Vec<String>,
    /// The sources that it cited. Those that nothing else cites go with it.
    pub cited: Vec<String>,
}

/// Whether a record says that it was withdrawn, and if so what stays of it. All else that it held is dropped unread, so that nothing of
/// it can get out.
fn withdrawn(node: &mut Node) -> Option<Remains> {
    let Kind::Mapping(pairs) = &mut node.kind else { return None };
    if !pairs.iter().any(|(key, _)| key.text == "withdrawn") {
        return None;
    }
    let mut remains = Remains::default();
    for (key, value) in pairs.iter() {
        remains.take(&key.text, value);
    }
    pairs.retain(|(key, _)| key.text == "id" || key.text == "withdrawn");
    Some(remains)
}

impl Remains {
    fn take(&mut self, key: &str, value: &Node) {
        match &value.kind {
            Kind::Mapping(pairs) => {
                for (inner, value) in pairs {
                    match &value.kind {
                        Kind::Scalar { text, .. } if key == "name" && inner.text == "text" => {
                            self.names.push(text.trim().to_owned());
                        }
                        _ => self.take(&inner.text, value),
                    }
                }
            }
            Kind::List(items) => {
                for item in items {
                    match &item.kind {
                        Kind::Scalar { text, .. } if key == "sources" || key == "allowed-together" => {
                            self.cited.push(text.clone());
                        }
                        _ => self.take(key, item),
                    }
                }
            }
            Kind::Scalar { .. } => {}
        }
    }
}

/// The records of a YAML file: one, a list of them, or several documents. Only a list of protected terms may hold none.
fn records(text: &str, file: FileId, kind: FileKind, files: &Files, faults: &mut Faults) -> Option<Vec<Node>> {
    let documents = yaml::parse(text, file, 0, files, faults)?;
    let records: Vec<Node> = documents
        .into_iter()
        .flat_map(|node| match node.kind {
            Kind::List(items) => items,
            _ => vec![node],
        })
        .collect();
    if records.is_empty() && !matches!(kind, FileKind::Protected | FileKind::Redirects) {
        faults.push(
            Fault::error("empty-file", Place::start_of(file), "this file holds no record")
                .mend("write the record, or delete the file; content/README.md shows an example of each kind"),
        );
    }
    Some(records)
}

/// The ids of a file's records, taken by sight because the file cannot be read, so that every reference to them is not called unknown
/// as well. The ids inside a case record are indented, and no record's. Where not even an id can be seen, the file's name may be it.
fn ids_by_sight(file: FileId, kind: FileKind, files: &Files) -> Vec<String> {
    let mut ids: Vec<String> = files
        .text(file)
        .lines()
        .filter_map(|line| line.trim_start_matches("- ").trim_start_matches('{').strip_prefix("id:"))
        .map(|rest| rest.split(['#', ',']).next().unwrap_or("").trim().trim_matches(['"', '\'']).to_owned())
        .collect();
    if matches!(kind, FileKind::Commentary | FileKind::Page) {
        ids.truncate(1);
    }
    let name = files.path(file).rsplit('/').next().and_then(|name| name.split('.').next());
    ids.extend(name.map(str::to_owned));
    ids
}

/// Gives each dataset the table that lies beside it under the same name.
fn join_tables(raw: &mut Raw, tables: Vec<(FileId, RawTable)>, files: &Files, faults: &mut Faults) {
    let stem = |file: FileId| files.path(file).rsplit_once('.').map_or("", |(stem, _)| stem).to_owned();
    for (file, table) in tables {
        let owner = raw.figures.iter_mut().find(|(set, _)| stem(set.place.file) == stem(file));
        match owner {
            Some((_, slot)) => *slot = Some(table),
            // A description that is there and could not be read has been answered.
            None if ["yaml", "yml"].iter().any(|ending| files.has(&format!("{}.{ending}", stem(file)))) => {}
            None => faults.push(
                Fault::error("table-without-description", Place::start_of(file), "this table has no description beside it").mend(
                    format!(
                        "write {}.yaml: publisher, licence, measures, categories; content/README.md shows an example",
                        stem(file)
                    ),
                ),
            ),
        }
    }
}

/// A text with its place, for steps that make messages about a part of it.
pub type Text = Placed<String>;
