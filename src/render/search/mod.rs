//! The index that the search page reads: static files, made from what may be shown, of which a browser fetches the few that a search needs.
//!
//! Entry point: [`add`]. Below `search/en/` (and `search/cy/`) lie
//!
//! | file | what it holds |
//! | --- | --- |
//! | `index.json` | how many documents of each kind there are, and with what each of the other files begins |
//! | `words/N.txt` | lines in order of their first field: what is looked for, the documents that it stands in, those with it in the title; of a force's name, the filter of the force; in Welsh, other mutated forms of a word |
//! | `documents/N.txt` | a line for each of 32 documents: address, title, what it is, which of these are in English |
//! | `begins/N.txt`, `ends/N.txt` | words as they are written, by their beginnings and by their ends, with the number of documents each stands in |
//!
//! What is looked for is a word's stem, a whole name (`=gross-misconduct`; of a force, within a longer question too, `!gwent-police`) or a filter
//! (`:force:gwent`). What is so named comes first, then what has the words in its title, then the rest; among equals the kinds stand in their
//! order, the first few of each before more of any, and to a question how many the kinds that count before the others. A list of documents takes at most two symbols
//! for nine documents ([`postings`]), a file of words 16 kB unless one list is longer; so a search of three common words with two filters
//! stays under 300 kB at 100,000 cases, without blocks to skip, and its count is exact. At a million it would not: there, lists want cutting.
//!
//! The files promise nothing: only this site's own script asks for them, and each says to which making it belongs.

pub mod document;
pub mod index;
pub mod postings;
pub mod shelf;
pub mod tokens;

use super::page::Scene;
use super::site::{Clash, Site};
use index::Index;

/// Where the page lies, and below it the index.
pub const PATH: &str = "search/";

/// Cases that are taken at once: their texts are held until they are indexed.
const AT_ONCE: usize = 2048;

/// The folder of the index in a language, below the site.
#[must_use]
pub fn folder(scene: &Scene<'_>) -> String {
    format!("{PATH}{}/", scene.words.language().id())
}

/// The index of a language.
#[must_use]
pub fn index(scene: &Scene<'_>) -> Index {
    let mut index = if scene.words.is_english() { Index::default() } else { Index::welsh() };
    for document in document::before_cases(scene) {
        index.take(&document);
    }
    for some in scene.summaries.nation.cases.chunks(AT_ONCE) {
        for document in document::cases(some, scene) {
            index.take(&document);
        }
    }
    index
}

/// Adds the index in the language of the scene.
///
/// # Errors
/// When a theme brings a file of such a name.
pub fn add(scene: &Scene<'_>, site: &mut Site) -> Result<(), Clash> {
    let folder = folder(scene);
    for (path, text) in index(scene).files() {
        site.add(format!("{folder}{path}"), text)?;
    }
    Ok(())
}
