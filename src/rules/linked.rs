//! The passages of commentary and pages that speak of a case: those that link to it.

use crate::value::id::CaseId;
use crate::value::link::{LinkTarget, markdown_options};
use pulldown_cmark::{Event, Parser, Tag};
use std::collections::BTreeSet;
use std::ops::Range;

/// A paragraph, heading, list item or row of a table that links to a case.
#[derive(Debug)]
pub struct Passage {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// The cases to which it links.
    pub cases: BTreeSet<CaseId>,
}

/// Every passage of a Markdown text that links to a case.
#[must_use]
pub fn passages(markdown: &str) -> Vec<Passage> {
    let mut found: Vec<Passage> = Vec::new();
    for (event, range) in Parser::new_ext(markdown, markdown_options()).into_offset_iter() {
        let within = found.last().is_some_and(|last| range.start < last.range.end);
        match event {
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableRow | Tag::TableHead) if !within => {
                found.push(Passage { range, cases: BTreeSet::new() });
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                if let (Ok(LinkTarget::Case(id)), Some(last)) = (LinkTarget::parse(&dest_url), found.last_mut()) {
                    last.cases.insert(id);
                }
            }
            _ => {}
        }
    }
    found.retain(|passage| !passage.cases.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::passages;

    #[test]
    fn a_passage_is_a_paragraph_or_an_item() {
        let text = "About [one](case:nor-2020-01).\n\n- the [second](case:nor-2020-02)\n- nothing\n- [third](case:nor-2020-03)\n\nNo link.\n";
        let found: Vec<(String, String)> = passages(text)
            .into_iter()
            .map(|passage| {
                let cases: Vec<String> = passage.cases.iter().map(ToString::to_string).collect();
                (text[passage.range].trim().to_owned(), cases.join(" "))
            })
            .collect();
        let cases: Vec<&str> = found.iter().map(|(_, cases)| cases.as_str()).collect();
        assert_eq!(cases, ["nor-2020-01", "nor-2020-02", "nor-2020-03"]);
        assert!(found[1].0.contains("second") && !found[1].0.contains("nothing"), "{found:?}");
    }
}
