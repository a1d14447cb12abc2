//! Commentary and pages.

use super::correction::ProseCorrection;
use crate::fault::{Place, Placed};
use crate::value::digest::Digest;
use crate::value::id::{CaseId, DatasetId, ForceId, ProseId};
use jiff::civil::Date;

/// Commentary or a page.
#[derive(Debug, Clone)]
pub struct Prose {
    /// Where the front matter begins.
    pub place: Place,
    /// Its permanent id.
    pub id: Placed<ProseId>,
    /// Its title.
    pub title: Placed<String>,
    /// Who wrote it; commentary only.
    pub author: Option<Placed<String>>,
    /// The day it was written; commentary only.
    pub date: Option<Placed<Date>>,
    /// The day it was last changed.
    pub updated: Option<Date>,
    /// One sentence for lists.
    pub summary: Placed<String>,
    /// What it is about.
    pub about: About,
    /// Markdown.
    pub body: Placed<String>,
    /// What was corrected, in the order of the file.
    pub corrections: Vec<ProseCorrection>,
    /// The same in Welsh, where somebody translated it.
    pub welsh: Option<Translation>,
}

/// Commentary or a page in Welsh.
#[derive(Debug, Clone)]
pub struct Translation {
    /// Where its front matter begins.
    pub place: Place,
    /// Its title.
    pub title: Placed<String>,
    /// One sentence for lists.
    pub summary: Placed<String>,
    /// Markdown.
    pub body: Placed<String>,
    /// Whether the English has changed since, as far as anybody can say.
    pub is_older: bool,
    /// Whether readers see the English instead: what stands here is older, and would tell them what was corrected since, or what the English
    /// says nowhere.
    pub is_held: bool,
}

impl Prose {
    /// Which English this is, by which a translation says what it was made from: the first twelve hexadecimal digits of the SHA-256 of title,
    /// summary and text. How lines are broken does not count.
    #[must_use]
    pub fn edition(&self) -> String {
        /// So many digits that no two versions of a text will share them, and so few that a person can compare them.
        const DIGITS: usize = 12;
        let parts = [&self.title, &self.summary, &self.body];
        let words = parts.map(|part| part.value.split_whitespace().collect::<Vec<_>>().join(" "));
        Digest::of(words.join("\n").as_bytes()).to_string().chars().take(DIGITS).collect()
    }

    /// The translation as a text by itself, about what the English is about, so that what judges the one judges the other.
    #[must_use]
    pub fn in_welsh(&self) -> Option<Prose> {
        let Translation { place, title, summary, body, is_older: _, is_held: _ } = self.welsh.clone()?;
        Some(Prose {
            place,
            title,
            summary,
            body,
            corrections: Vec::new(),
            welsh: None,
            id: self.id.clone(),
            author: self.author.clone(),
            date: self.date.clone(),
            updated: self.updated,
            about: self.about.clone(),
        })
    }
}

/// What a commentary is about.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// Forces.
    pub forces: Vec<ForceId>,
    /// Cases.
    pub cases: Vec<CaseId>,
    /// Figure datasets.
    pub figures: Vec<DatasetId>,
}
