//! Addresses: where each page lies below the site's own, and the anchors in it. Written here once, because they are permanent.

pub use crate::value::address::{
    MOST_ON_A_PAGE, REVIEWS, area, case, commentary, dataset, dataset_force, force, monitoring, observation, of_observation,
    page, page_of, programme, promise, recommendation, review,
};

use crate::summarise::worked_out::WorkedOut;
use crate::value::figures::{Area, Period};
use crate::value::id::{CaseId, DatasetId, ForceId, LocalId, SourceId};
use crate::value::link::LinkTarget;
use crate::value::withdrawn::{RecordKind, Withdrawn};
use crate::vocabulary::Term;

/// Where what belongs to a page lies below a folder for its kind; the first page has a folder of its own there.
fn of_page(page: &str) -> &str {
    if page.is_empty() { "home/" } else { page }
}

/// Whether a path leads to what all languages share, or what is told in English alone: files but pages and pictures, and the record of what
/// was published.
#[must_use]
pub fn is_shared(path: &str) -> bool {
    let path = path.split(['#', '?']).next().unwrap_or_default();
    let file = path.rsplit('/').next().unwrap_or_default();
    let of_language = file.rsplit_once('.').is_none_or(|(_, extension)| matches!(extension, "html" | "svg" | "png"));
    !of_language
}

/// A force on one sheet.
#[must_use]
pub fn brief(id: &ForceId) -> String {
    format!("{}brief/", force(id))
}

/// A chart as a file (`svg`, `png`, `csv`): the page on which it stands, and its id.
#[must_use]
pub fn chart_file(page: &str, id: &str, extension: &str) -> String {
    format!("charts/{}{id}.{extension}", of_page(page))
}

/// The card that stands for a page where it is shared.
#[must_use]
pub fn card(page: &str) -> String {
    format!("cards/{}.png", of_page(page).trim_end_matches('/'))
}

/// A chart, or a force's headline, as a page to be framed by others.
#[must_use]
pub fn embed(page: &str, id: &str) -> String {
    format!("embed/{}{id}/", of_page(page))
}

/// The references to what stands on a page (`bib`, `json`): beside it, and for cases one file for all of a prefix.
#[must_use]
pub fn citations(page: &str, extension: &str) -> String {
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    if folder.is_empty() { format!("citations.{extension}") } else { format!("{folder}/citations.{extension}") }
}

/// A person of a case, on its page.
#[must_use]
pub fn person(case: &CaseId, person: &LocalId) -> String {
    format!("{}#person.{person}", self::case(case))
}

/// How much of the official counts the case records document.
pub const COVERAGE: &str = "coverage/";

/// What is published, and what is not: for all forces, or of one.
#[must_use]
pub fn gaps(area: &Area) -> String {
    match area {
        Area::Nation => "gaps/".to_owned(),
        Area::Force(id) => format!("gaps/{id}/"),
    }
}

/// A comparison of forces by a measure in a period; without a period, in the newest there is.
#[must_use]
pub fn comparison(measure: &str, period: Option<Period>) -> String {
    let Some(Period { from, to }) = period else { return format!("compare/{measure}/") };
    let is_financial_year = (from.month(), from.day(), to.month(), to.day()) == (4, 1, 3, 31) && to.year() == from.year() + 1;
    if is_financial_year {
        format!("compare/{measure}/{}-{:02}/", from.year(), to.year() % 100)
    } else {
        format!("compare/{measure}/{from}.{to}/")
    }
}

/// Where a figure that this site worked out stands.
#[must_use]
pub fn worked_out(figure: &WorkedOut<'_>) -> String {
    format!("{}#{}", area(&figure.area), figure.anchor())
}

/// The anchor of a number of people in the case records, on the page of their area: `records.dismissed.2024`. A class of `people` is all
/// of them; the year is `all`, `undated` or a year.
#[must_use]
pub fn records(class: &str, year: &str) -> String {
    format!("records.{class}.{year}")
}

/// A rule of publication.
#[must_use]
pub fn rule(number: u8) -> String {
    format!("methods/rules/r{number}/")
}

/// Where a record stood that was withdrawn.
#[must_use]
pub fn withdrawn(record: &Withdrawn) -> String {
    match record.kind {
        RecordKind::Case => CaseId::new(&record.id).map_or_else(String::new, |id| case(&id)),
        RecordKind::Commentary => format!("commentary/{}/", record.id),
        RecordKind::Figures => format!("figures/{}/", record.id),
    }
}

/// All releases.
pub const RELEASES: &str = "releases/";

/// What changed, release by release.
pub const CHANGES: &str = "changes/";

/// A release.
#[must_use]
pub fn release(id: &str) -> String {
    format!("{RELEASES}{id}/")
}

/// The feed of what changes on a page and below it; of the first page, that of the whole site.
#[must_use]
pub fn feed(page: &str) -> String {
    format!("{page}feed.xml")
}

/// An entry of the source register.
#[must_use]
pub fn source(id: &SourceId) -> String {
    format!("sources/#{id}")
}

/// A term of the vocabulary.
#[must_use]
pub fn term(list: &str, term: &str) -> String {
    format!("vocabulary/#{list}.{term}")
}

/// A term of the vocabulary, by its value.
#[must_use]
pub fn of_term<T: Term>(value: T) -> String {
    term(T::LIST, value.id())
}

/// Where a link of the content leads, below the site's own address; an address on the web is given back whole.
#[must_use]
pub fn target(target: &LinkTarget, base: &str) -> String {
    let with = |path: String, anchor: &Option<String>| match anchor {
        Some(anchor) => format!("{base}{path}#{anchor}"),
        None => format!("{base}{path}"),
    };
    match target {
        LinkTarget::Force(id) => with(force(id), &None),
        LinkTarget::Case(id) => with(case(id), &None),
        LinkTarget::Figures(id) => with(dataset(id), &None),
        LinkTarget::Commentary(id, anchor) => with(commentary(id), anchor),
        LinkTarget::Page(id, anchor) => with(page(id), anchor),
        LinkTarget::Source(id) | LinkTarget::Quoted(id) => with(source(id), &None),
        // Where it stands is known to those alone who hold the figures; its dataset is known.
        LinkTarget::Number(query) => {
            let set = query.names().first().and_then(|parts| parts.first()).and_then(|id| DatasetId::new(id));
            set.map_or_else(|| "#".to_owned(), |set| with(dataset(&set), &None))
        }
        LinkTarget::Term { list, term } => with(self::term(list, term), &None),
        LinkTarget::Anchor(anchor) => format!("#{anchor}"),
        LinkTarget::Web(address) => address.clone(),
    }
}

/// A text as a part of an address after the question mark.
#[must_use]
pub fn in_query(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}
