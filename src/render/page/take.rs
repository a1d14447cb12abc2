//! What a reader can take away: citations as printed, and a chart's embed and files.

use super::Scene;
use crate::render::address;
use crate::render::cite::Citation;
use crate::render::view::Link;
use serde::Serialize;

/// A citation as printed, with the files that hold it for reference managers.
#[derive(Debug, Clone, Serialize)]
pub struct CiteView {
    /// For a footnote.
    pub short: String,
    /// All that finds it again.
    pub full: String,
    /// The BibTeX entry.
    pub bibtex: String,
    /// The name of the entry in the files.
    pub key: String,
    /// The references of the page, for reference managers.
    pub files: Vec<Link>,
}

impl CiteView {
    /// The citation of something on a page.
    #[must_use]
    pub fn new(citation: &Citation, page: &str, scene: &Scene<'_>) -> Self {
        CiteView {
            short: citation.short.clone(),
            full: citation.full.clone(),
            bibtex: citation.bibtex(),
            key: citation.key.clone(),
            files: [("BibTeX", "bib"), ("CSL-JSON", "json")]
                .map(|(name, extension)| Link::new(name, scene.href(&address::citations(page, extension))))
                .to_vec(),
        }
    }
}

/// What can be taken away of a chart, or of a force's headline.
#[derive(Debug, Clone, Serialize)]
pub struct Take {
    /// How to cite it.
    pub cite: CiteView,
    /// What to put into one's own page.
    pub code: String,
    /// The page that is then framed.
    pub embed: String,
    /// The chart as files.
    pub files: Vec<Link>,
}

/// The files that each chart has.
pub const CHART_FILES: [(&str, &str); 3] = [("SVG", "svg"), ("PNG", "png"), ("CSV", "csv")];

impl Take {
    /// Of a chart or headline with an id on a page; `title` says to those who do not see it what the frame holds.
    #[must_use]
    pub fn new(page: &str, id: &str, title: &str, height: u32, cite: CiteView, scene: &Scene<'_>) -> Self {
        let embed = address::embed(page, id);
        Take {
            cite,
            code: format!(
                "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" referrerpolicy=\"no-referrer\" style=\"border:0\"></iframe>",
                escaped(&scene.absolute(&embed)),
                escaped(title)
            ),
            embed: scene.href(&embed),
            files: Vec::new(),
        }
    }

    /// With the chart's files.
    #[must_use]
    pub fn with_files(mut self, page: &str, id: &str, scene: &Scene<'_>) -> Self {
        self.files =
            CHART_FILES.map(|(name, extension)| Link::new(name, scene.href(&address::chart_file(page, id, extension)))).to_vec();
        self
    }
}

/// A text as the value of an attribute, in code that others paste into their pages.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}
