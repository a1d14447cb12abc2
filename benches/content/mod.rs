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

/// Writes a project into a folder, as `content/` in it.
///
/// # Errors
/// When the disk refuses.
pub fn write(order: &Order, root: &Path) -> Result<()> {
    let content = root.join("content");
    around::write_all(order, &content)?;
    blocks(order.records, SOURCES_TOGETHER).try_for_each(|numbers| {
        let path = format!("sources/cases-{:05}.yaml", numbers.start / SOURCES_TOGETHER + 1);
        let register: String = order.cases(numbers).map(|case| record::register(&case)).collect();
        files::write(&content, &path, &register)
    })?;
    if order.per_file <= 1 {
        return blocks(order.records, SOURCES_TOGETHER).try_for_each(|numbers| {
            let mut folders = Folders::default();
            order.cases(numbers).try_for_each(|case| {
                let path = format!("cases/{}/{}/{}.yaml", case.force.id(), case.year, case.id);
                folders.write(&content, &path, &record::record(&case))
            })
        });
    }
    blocks(order.records, order.per_file).try_for_each(|numbers| {
        let path = format!("cases/cases-{:06}.yaml", numbers.start / order.per_file + 1);
        let records: Vec<String> = order.cases(numbers).map(|case| record::record(&case)).collect();
        files::write(&content, &path, &records.join("---\n"))
    })
}

fn blocks(records: u64, size: u64) -> impl ParallelIterator<Item = std::ops::Range<u64>> {
    (0..records.div_ceil(size)).into_par_iter().map(move |block| block * size..((block + 1) * size).min(records))
}
