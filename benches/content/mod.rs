//! Invented content of any size, to measure the program by and to look for what only shows in the large.
//!
//! [`write`] makes a whole project from an [`Order`]: case records over 43 invented forces, each with four dated steps and two sources of
//! its own, figures to hold them against, a commentary, a review. It is the same for the same order, and record `i` is the same in every
//! order with the same seed. Nothing in it looks like a real person, force or case. The peers' sites are written from the same [`case::Case`].

mod around;
pub mod case;
mod chance;
pub mod files;
mod record;
mod words;

use case::Case;
use files::Folders;
use rayon::prelude::*;
use std::io::Result;
use std::path::Path;

/// What content is wanted.
#[derive(Debug, Clone)]
pub struct Order {
    /// How many case records.
    pub records: u64,
    /// What chance begins with.
    pub seed: u64,
    /// How many records lie in a file; with one, a file is named and placed as `content/README.md` asks.
    pub per_file: u64,
    /// Whether the site is in Welsh too.
    pub welsh: bool,
}

impl Order {
    /// The cases with the numbers of a range.
    pub fn cases(&self, numbers: std::ops::Range<u64>) -> impl Iterator<Item = Case> {
        numbers.map(|number| Case::of(self.seed, number))
    }
}

/// How many records share a file of the source register, so that none grows with the content.
const SOURCES_TOGETHER: u64 = 500;

/// Where the record with a number lies, below the project's folder.
pub fn path(order: &Order, number: u64) -> String {
    if order.per_file > 1 {
        return format!("content/cases/cases-{:06}.yaml", number / order.per_file + 1);
    }
    let case = Case::of(order.seed, number);
    format!("content/cases/{}/{}/{}.yaml", case.force.id(), case.year, case.id)
}

/// Writes a project into a folder, as `content/` in it.
///
/// # Errors
/// When the disk refuses.
pub fn write(order: &Order, root: &Path) -> Result<()> {
    around::write_all(order, &root.join("content"))?;
    blocks(order.records, SOURCES_TOGETHER).try_for_each(|numbers| {
        let path = format!("content/sources/cases-{:05}.yaml", numbers.start / SOURCES_TOGETHER + 1);
        let register: String = order.cases(numbers).map(|case| record::register(&case)).collect();
        files::write(root, &path, &register)
    })?;
    let together = if order.per_file > 1 { order.per_file } else { SOURCES_TOGETHER };
    blocks(order.records, together).try_for_each(|numbers| {
        let mut folders = Folders::default();
        if order.per_file > 1 {
            let records: Vec<String> = order.cases(numbers.clone()).map(|case| record::record(&case)).collect();
            return folders.write(root, &path(order, numbers.start), &records.join("---\n"));
        }
        numbers.into_iter().try_for_each(|number| {
            let case = Case::of(order.seed, number);
            folders.write(root, &path(order, number), &record::record(&case))
        })
    })
}

/// The numbers of all records, a stretch at a time.
pub fn blocks(records: u64, size: u64) -> impl ParallelIterator<Item = std::ops::Range<u64>> {
    (0..records.div_ceil(size)).into_par_iter().map(move |block| block * size..((block + 1) * size).min(records))
}
