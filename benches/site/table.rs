//! The tables of a run, in Markdown: ratios first, since they are what another machine can be held against.

use super::measured::Cost;
use super::ours::After;
use super::tree::Tree;

/// One thing that made a site.
#[derive(Debug)]
pub struct Row {
    pub what: String,
    pub cost: Cost,
    pub runs: usize,
    pub tree: Tree,
}

/// Full builds, the first of which is ours: what each cost, and how often what it cost goes into what ours did.
pub fn builds(records: u64, rows: &[Row]) -> String {
    let mut text = format!(
        "### {} records\n\n\
         | | ours ÷ this: CPU | wall | memory | wall s | CPU s | peak MiB | files | MB | HTML pages | pages/s | bytes a page | runs |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
        grouped(records)
    );
    let Some(ours) = rows.first() else { return text };
    for Row { what, cost, runs, tree } in rows {
        let (pages, of_pages) = (count(tree.pages()), number(tree.bytes_of_pages()));
        text += &format!(
            "| {what} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.0} | {} | {:.1} | {} | {:.0} | {:.0} | {runs} |\n",
            ours.cost.cpu / cost.cpu,
            ours.cost.wall / cost.wall,
            ours.cost.peak / cost.peak,
            cost.wall,
            cost.cpu,
            cost.peak / f64::from(1 << 20),
            grouped(tree.files() as u64),
            number(tree.bytes()) / 1e6,
            grouped(tree.pages() as u64),
            pages / cost.wall,
            of_pages / pages,
        );
    }
    text + "\n"
}

/// Builds after a change, against the full one.
pub fn after_changes(full: Cost, all: usize, changes: &[After]) -> String {
    let mut text = "| after a full build | share of it: CPU | wall | wall s | CPU s | files touched |\n| --- | --- | --- | --- | --- | --- |\n".to_owned();
    for After { what, cost, touched } in changes {
        text += &format!(
            "| {what} | {:.1}% | {:.1}% | {:.2} | {:.2} | {} of {} |\n",
            100.0 * cost.cpu / full.cpu,
            100.0 * cost.wall / full.wall,
            cost.wall,
            cost.cpu,
            grouped(*touched as u64),
            grouped(all as u64),
        );
    }
    text + "\n"
}

#[expect(clippy::cast_precision_loss, reason = "bytes of a site are far below 2^52")]
fn number(bytes: u64) -> f64 {
    bytes as f64
}

fn count(files: usize) -> f64 {
    number(files as u64)
}

/// A number as people read it: `10,000`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let parts: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|part| std::str::from_utf8(part).unwrap_or_default()).collect();
    parts.join(",")
}
