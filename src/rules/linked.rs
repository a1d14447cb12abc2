//! The passages of a Markdown text, each with what it links to: what commentary, pages and summaries say of a case or a force.
//!
//! Entry points: [`passages`], and [`cases`] for a text as a whole. What the words of a passage say, the rules ask.

use crate::value::block::{Block, fenced};
use crate::value::id::{CaseId, ForceId};
use crate::value::link::{LinkTarget, markdown_options};
use pulldown_cmark::{Event, Parser, Tag};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A paragraph, heading, item of a list, row of a table or block of code that links to something, or stands with what does.
#[derive(Debug)]
pub struct Passage {
    /// Its bytes in the text. Those of an item end where an item below it begins.
    pub range: Range<usize>,
    /// What it links to itself.
    pub own: Links,
    /// What is linked to in the whole of which it is a part: for an item of a list, all that stands above and below it in its branch.
    pub around: Links,
}

/// What is linked to.
#[derive(Debug, Clone, Default)]
pub struct Links {
    /// Cases.
    pub cases: BTreeSet<CaseId>,
    /// Forces.
    pub forces: BTreeSet<ForceId>,
}

impl Links {
    /// Whether any of some cases is linked to.
    pub fn any_case(&self, is_such: impl Fn(&CaseId) -> bool) -> bool {
        self.cases.iter().any(is_such)
    }

    fn is_empty(&self) -> bool {
        self.cases.is_empty() && self.forces.is_empty()
    }

    fn add(&mut self, other: &Links) {
        self.cases.extend(other.cases.iter().cloned());
        self.forces.extend(other.forces.iter().cloned());
    }

    /// Takes a link of Markdown.
    fn follow(&mut self, destination: &str) {
        match LinkTarget::parse(destination) {
            Ok(LinkTarget::Case(id)) => self.cases.extend([id]),
            Ok(LinkTarget::Force(id)) => self.forces.extend([id]),
            _ => {}
        }
    }

    /// Takes what a block shows.
    fn show(&mut self, block: &Block) {
        self.cases.extend(block.cases().iter().cloned());
        self.forces.extend(block.force().cloned());
    }

    /// Takes what is written like an address of ours. Who writes `case:nor-2020-01` without a link speaks of the case all the same.
    fn read(&mut self, text: &str) {
        self.cases.extend(written(text, "case:").filter_map(CaseId::new));
        self.forces.extend(written(text, "force:").filter_map(ForceId::new));
    }
}

/// Every passage of a Markdown text that links to a case or a force, or is part of what does, in order. No two overlap.
#[must_use]
pub fn passages(markdown: &str) -> Vec<Passage> {
    let mut cut = cut(markdown);
    for block in fenced(markdown) {
        let Ok(shown) = Block::parse(&block.info, &block.text) else { continue };
        let before = cut.partition_point(|(range, _, _)| range.start <= block.range.start);
        if let Some((_, links, _)) = before.checked_sub(1).and_then(|at| cut.get_mut(at)) {
            links.show(&shown);
        }
    }
    let mut wholes: BTreeMap<usize, Links> = BTreeMap::new();
    for (range, own, whole) in &mut cut {
        own.read(markdown.get(range.clone()).unwrap_or(""));
        wholes.entry(*whole).or_default().add(own);
    }
    let around = |whole: usize| wholes.get(&whole).filter(|links| !links.is_empty()).cloned();
    cut.into_iter().filter_map(|(range, own, whole)| Some(Passage { range, own, around: around(whole)? })).collect()
}

/// The cases to which a Markdown text links.
#[must_use]
pub fn cases(markdown: &str) -> BTreeSet<CaseId> {
    passages(markdown).into_iter().flat_map(|passage| passage.own.cases).collect()
}

/// Every passage of a text, with the links of Markdown in it, and where the outermost block begins of which it is a part.
fn cut(markdown: &str) -> Vec<(Range<usize>, Links, usize)> {
    let mut found: Vec<(Range<usize>, Links, usize)> = Vec::new();
    let mut whole = 0..0;
    for (event, range) in Parser::new_ext(markdown, markdown_options()).into_offset_iter() {
        let is_beyond = found.last().is_none_or(|(last, _, _)| range.start >= last.end);
        let begins = match &event {
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableRow | Tag::TableHead) => true,
            // Inside an item they are its own words.
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => is_beyond,
            _ => false,
        };
        if begins {
            if range.start >= whole.end {
                whole = range.clone();
            }
            if let Some((last, _, _)) = found.last_mut() {
                last.end = last.end.min(range.start);
            }
            found.push((range, Links::default(), whole.start));
            continue;
        }
        let Some((last, links, _)) = found.last_mut() else { continue };
        if let Event::Start(Tag::Link { dest_url, .. }) = &event {
            links.follow(dest_url);
        }
        // What follows the items below an item and is no paragraph of its own.
        if is_beyond
            && range.end <= whole.end
            && matches!(event, Event::Text(_) | Event::Code(_) | Event::Start(Tag::Link { .. }))
        {
            last.end = range.end;
        }
    }
    found
}

/// What is written after a scheme, as far as an id goes.
fn written<'a>(text: &'a str, scheme: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(scheme).filter_map(move |(at, _)| {
        let rest = text.get(at + scheme.len()..)?;
        rest.get(..rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::{cases, passages};

    /// Each passage with the cases and forces that it links to, and those around it.
    fn told(text: &str) -> Vec<(String, String, String)> {
        let ids = |links: &super::Links| {
            let cases = links.cases.iter().map(ToString::to_string);
            cases.chain(links.forces.iter().map(ToString::to_string)).collect::<Vec<String>>().join(" ")
        };
        let told = passages(text).into_iter();
        told.map(|passage| (text[passage.range.clone()].trim().to_owned(), ids(&passage.own), ids(&passage.around))).collect()
    }

    fn own(text: &str) -> Vec<(String, String)> {
        told(text).into_iter().map(|(words, own, _)| (words, own)).collect()
    }

    #[test]
    fn a_passage_is_a_paragraph_or_an_item_or_a_row() {
        let text = "About [one](case:nor-2020-01)\nand on.\n\n- the [second](case:nor-2020-02)\n- nothing\n- [third](case:nor-2020-03)\n\nNo link.\n";
        let expected = [
            ("About [one](case:nor-2020-01)\nand on.", "nor-2020-01"),
            ("- the [second](case:nor-2020-02)", "nor-2020-02"),
            ("- [third](case:nor-2020-03)", "nor-2020-03"),
        ];
        assert_eq!(own(text), expected.map(|(words, id)| (words.to_owned(), id.to_owned())));
        let table = "| a | b |\n| - | - |\n| [it](force:northshire) | x |\n| c | d |\n";
        assert_eq!(own(table), [("| [it](force:northshire) | x |".to_owned(), "northshire".to_owned())]);
    }

    #[test]
    fn what_stands_below_an_item_stands_with_it() {
        let told = told("- [A](case:nor-2020-01):\n  - first\n  - see [B](case:nor-2020-02)\n- alone\n");
        let both = "nor-2020-01 nor-2020-02";
        let parts: Vec<(&str, &str)> = told.iter().map(|(words, own, _)| (words.as_str(), own.as_str())).collect();
        assert_eq!(
            parts,
            [("- [A](case:nor-2020-01):", "nor-2020-01"), ("- first", ""), ("- see [B](case:nor-2020-02)", "nor-2020-02")]
        );
        assert!(told.iter().all(|(_, _, around)| around == both), "{told:?}");
    }

    #[test]
    fn a_case_is_spoken_of_however_its_address_is_written() {
        let linked = |text: &str| cases(text).iter().map(ToString::to_string).collect::<Vec<String>>().join(" ");
        for text in
            ["<case:gwe-nd-01>", "[it][1]\n\n[1]: case:gwe-nd-01", "`case:gwe-nd-01`", "case:gwe-nd-01.", "> [x](case:gwe-nd-01)"]
        {
            assert_eq!(linked(text), "gwe-nd-01", "{text}");
        }
        assert_eq!(linked("```\ncase:gwe-nd-01\n```\n"), "gwe-nd-01");
        assert_eq!(linked("- a\n\n  1. b\n\n     [x](case:gwe-nd-01)\n"), "gwe-nd-01");
        assert_eq!(linked("In this case: nothing; a lower-case:"), "");
        assert_eq!(linked("A.\n\n```case\nid: gwe-nd-01\n```\n\nB.\n"), "gwe-nd-01");
        assert_eq!(linked("```timeline\ncases: gwe-nd-01, gwe-nd-02\n```\n"), "gwe-nd-01 gwe-nd-02");
        assert_eq!(
            own("A.\n\n```case\nid: gwe-nd-01\n```\n\nB.\n"),
            [("```case\nid: gwe-nd-01\n```".to_owned(), "gwe-nd-01".to_owned())]
        );
    }
}
