//! Commentary and pages: their front matter, and that every link leads somewhere.

use super::Checker;
use crate::fault::{Fault, Place, Placed, nearest};
use crate::read::document::RawDocument;
use crate::read::raw::{RawAbout, RawProse};
use crate::read::record::unknown_id;
use crate::records::prose::{About, Prose};
use crate::value::id::{CaseId, DatasetId, ForceId, ProseId};
use crate::value::link::{self, LinkFault, LinkTarget, SCHEMES};
use crate::value::query::{Operation, QueryFault};
use crate::vocabulary;
use pulldown_cmark::{Event, Parser, Tag};
use std::collections::BTreeSet;

/// The folders of the site's own pages, beside which the pages of the content lie.
const SITE_FOLDERS: [&str; 23] = [
    "assets",
    "cards",
    "cases",
    "changes",
    "charts",
    "commentary",
    "compare",
    "corrections",
    "coverage",
    "cy",
    "data",
    "embed",
    "figures",
    "forces",
    "gaps",
    "monitoring",
    "programmes",
    "promises",
    "releases",
    "reviews",
    "search",
    "sources",
    "vocabulary",
];

/// Checks a commentary.
pub fn commentary(raw: RawDocument, checker: &mut Checker<'_>) -> Option<Prose> {
    prose(raw, checker)
}

/// Checks a page.
pub fn page(raw: RawDocument, checker: &mut Checker<'_>) -> Option<Prose> {
    if let Some(id) = &raw.front.id {
        checker.not_reserved(id, &SITE_FOLDERS);
    }
    prose(raw, checker)
}

fn prose(raw: RawDocument, checker: &mut Checker<'_>) -> Option<Prose> {
    let RawDocument { front, body } = raw;
    if let Some(id) = &front.id {
        checker.not_reserved(id, &[]);
    }
    let RawProse { place, id, title, author, date, updated, summary, about, corrections } = front;
    for day in [&date, &updated].into_iter().flatten() {
        checker.not_after(crate::value::date::PartialDate::Day(day.value), day.place);
    }
    if body.value.trim().is_empty() {
        checker.faults.push(
            Fault::error("empty-text", place, "there is no text below the front matter")
                .label("begins here")
                .mend("write the text below the second line of `---`"),
        );
    }
    for (range, destination) in links(&body.value) {
        let at = |offset: usize| body.place.start + u32::try_from(offset).unwrap_or(0);
        let place = Place { file: body.place.file, start: at(range.start), end: at(range.end) };
        check_link(&destination, place, checker);
    }
    headings(&body, checker);
    super::blocks::check(&body, checker);
    let corrections = super::corrections::of_prose(corrections, &body.value, checker);
    let about = about.map(|about| self::about(about, checker)).unwrap_or_default();
    let id = id.and_then(|id| checker.id(&id, ProseId::new).map(|value| Placed { value, place: id.place }));
    Some(Prose {
        place,
        id: id?,
        title: title?,
        author,
        date,
        updated: updated.map(|date| date.value),
        summary: summary?,
        about,
        body,
        corrections,
        welsh: None,
    })
}

/// Checks the links of a translation. Its headings have the anchors of the English ones, by which links to them go.
pub fn links_of_translation(body: &Placed<String>, english: &[(String, std::ops::Range<usize>)], checker: &mut Checker<'_>) {
    super::blocks::check(body, checker);
    for (range, destination) in links(&body.value) {
        let at = |offset: usize| body.place.start + u32::try_from(offset).unwrap_or(0);
        let place = Place { file: body.place.file, start: at(range.start), end: at(range.end) };
        check_link(&destination, place, checker);
        if let Ok(LinkTarget::Anchor(anchor)) = LinkTarget::parse(&destination)
            && !english.iter().any(|(known, _)| *known == anchor)
        {
            let known = english.iter().map(|(anchor, _)| anchor.as_str());
            checker.faults.push(unknown_id(&anchor, "heading of the text that is translated", known, place));
        }
    }
}

/// Answers two headings of one text that would have the same anchor, and links to a heading that the text does not have.
fn headings(body: &Placed<String>, checker: &mut Checker<'_>) {
    let at = |range: &std::ops::Range<usize>| {
        let to = |offset: usize| body.place.start + u32::try_from(offset).unwrap_or(0);
        Place { file: body.place.file, start: to(range.start), end: to(range.end) }
    };
    let anchors = link::anchors(&body.value);
    for (index, (anchor, range)) in anchors.iter().enumerate() {
        if let Some((_, first)) = anchors.iter().take(index).find(|(earlier, _)| earlier == anchor) {
            checker.faults.push(
                Fault::error("duplicate-heading", at(range), format!("two headings of this text have the anchor `#{anchor}`"))
                    .label("again")
                    .also(at(first), "the first")
                    .mend("word one of them otherwise: a link to a heading must lead to one place"),
            );
        }
    }
    for (range, destination) in links(&body.value) {
        if let Ok(LinkTarget::Anchor(anchor)) = LinkTarget::parse(&destination)
            && !anchors.iter().any(|(known, _)| *known == anchor)
        {
            let known = anchors.iter().map(|(anchor, _)| anchor.as_str());
            checker.faults.push(unknown_id(&anchor, "heading of this text", known, at(&range)));
        }
    }
}

fn about(raw: RawAbout, checker: &mut Checker<'_>) -> About {
    let RawAbout { place: _, forces, cases, figures } = raw;
    let index = checker.index;
    for Placed { value: id, place } in forces.iter() {
        checker.known("force", id, *place, index.forces.contains_key(id), index.forces.keys());
    }
    for Placed { value: id, place } in cases.iter() {
        checker.known("case", id, *place, index.cases.contains(id), &index.cases);
    }
    for Placed { value: id, place } in figures.iter() {
        checker.known("figure dataset", id, *place, index.figures.contains(id), &index.figures);
    }
    About {
        forces: forces.iter().filter_map(|id| ForceId::new(&id.value)).collect(),
        cases: cases.iter().filter_map(|id| CaseId::new(&id.value)).collect(),
        figures: figures.iter().filter_map(|id| DatasetId::new(&id.value)).collect(),
    }
}

/// Checks the links of a Markdown text inside a record; a fault marks the whole text, whose line breaks YAML has folded away.
pub fn check_links(text: &Placed<String>, checker: &mut Checker<'_>) {
    super::blocks::none(text, checker);
    for (_, destination) in links(&text.value) {
        check_link(&destination, text.place, checker);
    }
}

/// The destinations of all links, each with where it stands. Images count: the site prints none.
fn links(markdown: &str) -> Vec<(std::ops::Range<usize>, String)> {
    Parser::new_ext(markdown, link::markdown_options())
        .into_offset_iter()
        .filter_map(|(event, range)| match event {
            Event::Start(Tag::Link { dest_url, .. }) => Some((range, dest_url.into_string())),
            Event::Start(Tag::Image { .. }) => Some((range, "image:".to_owned())),
            _ => None,
        })
        .collect()
}

fn check_link(destination: &str, place: Place, checker: &mut Checker<'_>) {
    let index = checker.index;
    let target = match LinkTarget::parse(destination) {
        Ok(target) => target,
        Err(fault) => {
            checker.faults.push(bad_link(destination, &fault, place));
            return;
        }
    };
    match &target {
        LinkTarget::Force(id) => {
            checker.known("force", id.as_str(), place, index.forces.contains_key(id.as_str()), index.forces.keys());
        }
        LinkTarget::Case(id) => checker.known("case", id.as_str(), place, index.cases.contains(id.as_str()), &index.cases),
        LinkTarget::Figures(id) => {
            checker.known("figure dataset", id.as_str(), place, index.figures.contains(id.as_str()), &index.figures);
        }
        LinkTarget::Commentary(id, anchor) => {
            let headings = index.commentary.get(id.as_str());
            checker.known("commentary", id.as_str(), place, headings.is_some(), index.commentary.keys());
            check_anchor(headings, anchor.as_deref(), place, checker);
        }
        LinkTarget::Page(id, anchor) => {
            let headings = index.pages.get(id.as_str());
            checker.known("page", id.as_str(), place, headings.is_some(), index.pages.keys());
            check_anchor(headings, anchor.as_deref(), place, checker);
        }
        LinkTarget::Source(id) | LinkTarget::Quoted(id) => {
            checker.cited.insert(id.to_string());
            checker.known("source", id.as_str(), place, index.sources.contains_key(id.as_str()), index.sources.keys());
        }
        // Whether the number is what the sentence says is seen once it is known what may be shown (`bind`).
        LinkTarget::Number(_) | LinkTarget::Term { .. } | LinkTarget::Anchor(_) | LinkTarget::Web(_) => {}
    }
}

/// Answers an anchor that no heading of the page has.
fn check_anchor(known: Option<&BTreeSet<String>>, anchor: Option<&str>, place: Place, checker: &mut Checker<'_>) {
    if let (Some(known), Some(anchor)) = (known, anchor)
        && !known.contains(anchor)
    {
        checker.faults.push(unknown_id(anchor, "heading of that page", known.iter().map(String::as_str), place));
    }
}

/// Answers a link that leads nowhere.
pub fn bad_link(destination: &str, fault: &LinkFault, place: Place) -> Fault {
    let leads = Fault::error("dead-link", place, format!("the link `{destination}` leads nowhere"));
    match fault {
        LinkFault::Scheme if destination == "image:" => {
            Fault::error("image", place, "the site prints no images").mend("remove it; charts are drawn from the figures")
        }
        LinkFault::Scheme => leads
            .expected(format!(
                "https://..., http://..., mailto:..., #heading, or an id after one of: {}",
                SCHEMES.map(|s| format!("{s}:")).join(" ")
            ))
            .mend("link to a page of the site by its id, such as case:met-2021-03"),
        LinkFault::Id => leads.mend("what follows the colon is not the shape of an id; copy it from the record"),
        LinkFault::UnknownTerm => match near_term(destination.trim_start_matches("term:")) {
            Some(near) => {
                leads.label(format!("did you mean `term:{near}`?")).mend(format!("write `term:{near}`, if that is what is meant"))
            }
            None => leads.mend("look the term up; the built site lists the vocabulary at /vocabulary/"),
        },
        LinkFault::AmbiguousTerm(lists) => {
            let term = destination.trim_start_matches("term:");
            let choices: Vec<String> = lists.iter().map(|list| format!("term:{list}/{term}")).collect();
            Fault::error("ambiguous-term", place, format!("`{term}` stands in more than one list"))
                .expected(choices.join(" or "))
                .mend("write the list's id before the term")
        }
        LinkFault::Query(fault) => bad_query(fault, place),
    }
}

/// Answers what should yield a number and cannot be read.
pub fn bad_query(fault: &QueryFault, place: Place) -> Fault {
    const EXAMPLE: &str = "number:barred-list-national/barred/england-and-wales/2024-25, or such as number:share(A,B)";
    let known = || Operation::ALL.map(Operation::id).join(", ");
    let unreadable = |found: String| Fault::error("bound-unreadable", place, found);
    match fault {
        QueryFault::UnknownOperation(name) => {
            let fault = unreadable(format!("numbers are not put together by `{name}`")).expected(format!("one of: {}", known()));
            match nearest(name, Operation::ALL.map(Operation::id)) {
                Some(near) => {
                    fault.label(format!("did you mean `{near}`?")).mend(format!("write `{near}(...)`, if that is what is meant"))
                }
                None => fault.mend("choose one of these"),
            }
        }
        QueryFault::Takes(operation) => unreadable(format!("`{}` is made of another number of numbers", operation.id()))
            .expected(match operation {
                Operation::Sum => "one number or more: sum(A,B,C)",
                Operation::Count => "one number, for all forces: count(DATASET/MEASURE/all/PERIOD)",
                _ => "two numbers, with a comma between them",
            })
            .mend("name each number; put no blank between them"),
        QueryFault::Shape => unreadable("what yields this number cannot be read".to_owned())
            .expected(EXAMPLE)
            .mend("write dataset, measure, area and period with strokes between them and without blanks, and close each bracket"),
        QueryFault::TooMuch => unreadable("what yields this number is too long".to_owned())
            .expected(EXAMPLE)
            .mend("state a number that is made of fewer"),
    }
}

/// The term nearest to what was written, as it must be written: with its list where it was written so, or where several have the term.
fn near_term(written: &str) -> Option<String> {
    let (list, term) = written.split_once('/').map_or((None, written), |(list, term)| (Some(list), term));
    let lists = vocabulary::lists();
    let list = list.and_then(|list| nearest(list, lists.iter().map(|known| known.id)));
    let of_list = || lists.iter().filter(|known| list.is_none_or(|list| known.id == list));
    let near = nearest(term, of_list().flat_map(|known| known.terms.iter().map(|term| term.id)))?;
    let owner = of_list().find(|known| known.terms.iter().any(|term| term.id == near))?;
    let bare = list.is_none() && LinkTarget::parse(&format!("term:{near}")).is_ok();
    Some(if bare { near.to_owned() } else { format!("{}/{near}", owner.id) })
}
