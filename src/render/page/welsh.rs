//! How much of the site is in Welsh: a part of the Welsh about page, so that readers know what they have before them.

use super::Scene;
use crate::disclose::Prose;
use crate::render::address;
use crate::rules::r42;
use crate::say;
use crate::translation::Extent;
use serde::Serialize;

/// What the part says.
#[derive(Debug, Serialize)]
pub struct WelshView {
    /// Texts that the interface has.
    pub texts: usize,
    /// Those that have no Welsh.
    pub missing: usize,
    /// Those with a Welsh text older than their English.
    pub stale: usize,
    /// How many titles and texts of the content are in English alone, in words, by kind; of what the site does not hold, nothing.
    pub content: Vec<String>,
    /// The rule about Welsh.
    pub rule: String,
}

impl WelshView {
    /// What is said on a site in Welsh; `None` on a page in English.
    #[must_use]
    pub fn new(scene: &Scene<'_>) -> Option<Self> {
        let Extent { texts, missing, stale, wrong: _ } = scene.extent?;
        Some(WelshView { texts, missing, stale, content: content(scene), rule: scene.href(&address::rule(r42::RULE.number)) })
    }
}

fn content(scene: &Scene<'_>) -> Vec<String> {
    let (public, said) = (scene.public, scene.words);
    let lacking = |texts: &[Prose]| texts.iter().filter(|prose| prose.welsh.is_none()).count();
    // Of records and figures there is no translation: R42 refuses it of the one, and nothing asks for it of the other.
    let (cases, datasets, reviews) = (public.cases.len(), public.figures.len(), public.reviews.len());
    let (monitoring, programmes, promises) = (public.monitoring.len(), public.programmes.len(), public.promises.len());
    let sources = public.sources.len();
    let (commentary, pages) = (public.commentary.len(), public.pages.len());
    [
        (cases > 0).then(|| say!(said, "welsh-content.cases", lacking = cases, all = cases)),
        (datasets > 0).then(|| say!(said, "welsh-content.datasets", lacking = datasets, all = datasets)),
        (reviews > 0).then(|| say!(said, "welsh-content.reviews", lacking = reviews, all = reviews)),
        (monitoring > 0).then(|| say!(said, "welsh-content.monitoring", lacking = monitoring, all = monitoring)),
        (programmes > 0).then(|| say!(said, "welsh-content.programmes", lacking = programmes, all = programmes)),
        (promises > 0).then(|| say!(said, "welsh-content.promises", lacking = promises, all = promises)),
        (commentary > 0).then(|| say!(said, "welsh-content.commentary", lacking = lacking(&public.commentary), all = commentary)),
        (pages > 0).then(|| say!(said, "welsh-content.pages", lacking = lacking(&public.pages), all = pages)),
        (sources > 0).then(|| say!(said, "welsh-content.sources", lacking = sources, all = sources)),
    ]
    .into_iter()
    .flatten()
    .collect()
}
