//! The page of downloads, with every column described.

use super::{Frame, Scene};
use crate::render::download::Table;
use crate::render::view::Link;
use crate::say;
use serde::Serialize;

/// The template's data.
#[derive(Debug, Serialize)]
pub struct DataPage {
    /// The frame.
    pub frame: Frame,
    /// What describes them all for programs.
    pub metadata: Vec<Link>,
    /// The tables.
    pub tables: Vec<TableView>,
    /// Datasets left out of the bulk figures, because their licence does not allow reprinting whole.
    pub left_out: Vec<Link>,
    /// Files of each force.
    pub forces: Vec<Link>,
    /// The copy of all pages, with its size.
    pub copy: Option<Link>,
    /// What is said of it.
    pub copy_said: String,
    /// What the site was made from, in short and whole.
    pub content: (String, String),
    /// The list of all its files.
    pub manifest: Link,
    /// The key with which that is signed.
    pub signing_key: Option<String>,
}

/// What there is of the copy of all pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfflineCopy {
    /// So many bytes.
    Of(usize),
    /// The page is printed for the copy itself.
    Here,
    /// The site is too large for one.
    TooLarge,
}

impl OfflineCopy {
    /// From its size, if there is one.
    #[must_use]
    pub fn of(size: Option<usize>) -> Self {
        size.map_or(OfflineCopy::TooLarge, OfflineCopy::Of)
    }
}

/// A table as described.
#[derive(Debug, Clone, Serialize)]
pub struct TableView {
    /// Its name.
    pub name: &'static str,
    /// What a row is.
    pub about: &'static str,
    /// How many rows.
    pub rows: usize,
    /// Its files, each with its size.
    pub files: Vec<Link>,
    /// What describes its CSV for programs.
    pub metadata: String,
    /// Its columns.
    pub columns: Vec<(&'static str, &'static str)>,
}

impl TableView {
    /// Describes a table that was written: its CSV and its JSON take so many bytes.
    #[must_use]
    pub fn new(table: &Table, csv: usize, json: usize, scene: &Scene<'_>) -> Self {
        let file = |format: &str, size: usize| {
            let name = format!("{}.{format}", table.name);
            Link::new(format!("{name} ({})", self::size(size)), scene.href(&format!("data/{name}")))
        };
        TableView {
            name: table.name,
            about: table.about,
            rows: table.rows.len(),
            files: vec![file("csv", csv), file("json", json)],
            metadata: scene.href(&format!("data/{}.csv-metadata.json", table.name)),
            columns: table.columns.iter().map(|column| (column.name, column.about)).collect(),
        }
    }
}

/// Fills the page from the tables that were written.
#[must_use]
pub fn page(tables: Vec<TableView>, copy: OfflineCopy, scene: &Scene<'_>) -> DataPage {
    let (territorial, others) = scene.forces_by_name();
    let said = scene.words;
    DataPage {
        frame: Frame::new(scene, "data/", "data", &said.say("foot.data"), &said.say("data-description"))
            .with_json_ld(super::json_ld::catalog(scene)),
        metadata: vec![
            Link::new(said.say("data-programs.package"), scene.href("data/datapackage.json")),
            Link::new("CSV on the Web", scene.href("data/csv-metadata.json")),
        ],
        copy: match copy {
            OfflineCopy::Of(bytes) => {
                Some(Link::new(format!("site.zip ({})", size(bytes)), scene.href(crate::render::offline::PATH)))
            }
            OfflineCopy::Here | OfflineCopy::TooLarge => None,
        },
        copy_said: match copy {
            OfflineCopy::Of(_) => said.say("data-offline.about"),
            OfflineCopy::Here => {
                say!(said, "data-offline.here", date = said.day(scene.public.date), address = scene.public.site.base_url.as_str())
            }
            OfflineCopy::TooLarge => said.say("data-offline.too-large"),
        },
        content: (scene.public.content.short(), scene.public.content.to_string()),
        manifest: Link::new("manifest.json", scene.href("manifest.json")),
        signing_key: scene.public.site.signing_key.clone(),
        tables,
        left_out: scene
            .public
            .figures
            .iter()
            .filter(|set| set.licence.reprint == crate::value::figures::Reprint::ByForce)
            .map(|set| Link::english(&set.title, scene.href(&crate::render::address::dataset(&set.id))))
            .collect(),
        forces: territorial
            .into_iter()
            .chain(others)
            .map(|force| {
                Link::new(scene.force_short(force), scene.href(&format!("{}#take", crate::render::address::force(&force.id))))
            })
            .collect(),
    }
}

/// `12 kB`, `1.4 MB`: thousands, as browsers show them.
fn size(bytes: usize) -> String {
    let kilo = (bytes as u64).div_ceil(1000);
    if kilo < 1000 { format!("{kilo} kB") } else { format!("{}.{} MB", kilo / 1000, kilo % 1000 / 100) }
}
