//! That a translation tells the numbers and the terms of its English, and no others: those are what a reader could be misled by most, and what
//! can be compared without knowing Welsh.
//!
//! Entry point: [`faults`]. Cases are compared by the rules (R42), headings and all other links by [`translations`](super::translations).

use crate::fault::{Fault, Place, Placed};
use crate::rules::r42::{self, Differs};
use crate::value::link::{LinkTarget, markdown_options};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::collections::BTreeSet;
use std::ops::Range;

/// A link whose destination both languages must share.
struct Told {
    range: Range<usize>,
    /// As written: `term:dismissed`.
    destination: String,
    target: LinkTarget,
    /// The numbers in its words: 1,234 and 1234 are the same.
    numbers: Vec<String>,
}

/// A text, taken apart.
#[derive(Default)]
struct Parts {
    told: Vec<Told>,
    /// The numbers outside of links to rows and sources, each with its bytes.
    others: Vec<(Range<usize>, String)>,
}

/// What a translation tells that its English does not, and the reverse. `is_older` is whether the English has changed since; `fronts` are the
/// places of both, the translation's first, for what stands nowhere in one of them.
pub fn faults(welsh: &Placed<String>, english: &Placed<String>, is_older: bool, fronts: [Place; 2]) -> Vec<Fault> {
    let [front, whole] = fronts;
    let (own, wanted) = (parts(&welsh.value), parts(&english.value));
    let in_welsh = |range: &Range<usize>| {
        let at = |offset: usize| welsh.place.start + u32::try_from(offset).unwrap_or(0);
        Place { file: welsh.place.file, start: at(range.start), end: at(range.end) }
    };
    let in_english = |range: &Range<usize>| {
        let at = |offset: usize| english.place.start + u32::try_from(offset).unwrap_or(0);
        Place { file: english.place.file, start: at(range.start), end: at(range.end) }
    };
    let mut found = Vec::new();
    for told in &own.told {
        let same: Vec<&Told> = wanted.told.iter().filter(|of| of.target == told.target).collect();
        if same.is_empty() {
            found.push(r42::differs(Differs::AddsLink, &told.destination, in_welsh(&told.range), whole, is_older));
        } else if matches!(told.target, LinkTarget::Quoted(_)) && !same.iter().any(|of| of.numbers == told.numbers) {
            let (number, of) = (said(&told.numbers), same.first().map_or(whole, |of| in_english(&of.range)));
            found.push(r42::differs(Differs::OtherQuoted, &number, in_welsh(&told.range), of, is_older));
        }
    }
    // Of an older translation the rest is told already by its being older.
    if is_older {
        return found;
    }
    let mut lacking: Vec<&LinkTarget> = Vec::new();
    for told in &wanted.told {
        let is_quoted = matches!(told.target, LinkTarget::Quoted(_));
        let mut same = own.told.iter().filter(|of| of.target == told.target);
        if same.any(|of| !is_quoted || of.numbers == told.numbers) || (!is_quoted && lacking.contains(&&told.target)) {
            continue;
        }
        lacking.push(&told.target);
        let what = if is_quoted {
            format!("{} as the source's (`{}`)", said(&told.numbers), told.destination)
        } else {
            format!("`{}`", told.destination)
        };
        found.push(r42::differs(Differs::LacksLink, &what, front, in_english(&told.range), is_older));
    }
    let said_in_english: BTreeSet<&str> = wanted
        .others
        .iter()
        .map(|(_, number)| number.as_str())
        .chain(wanted.told.iter().flat_map(|told| told.numbers.iter().map(String::as_str)))
        .collect();
    for (range, number) in own.others.iter().filter(|(_, number)| !said_in_english.contains(number.as_str())) {
        found.push(r42::differs(Differs::AddsNumber, number, in_welsh(range), whole, is_older));
    }
    found
}

fn said(numbers: &[String]) -> String {
    if numbers.is_empty() { "a number in words".to_owned() } else { numbers.join(" and ") }
}

fn parts(markdown: &str) -> Parts {
    let mut parts = Parts::default();
    // Links do not nest; whether the text stands in a block of code, whose arguments are no words.
    let (mut link, mut in_code) = (None::<Told>, false);
    for (event, range) in Parser::new_ext(markdown, markdown_options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                let target = LinkTarget::parse(&dest_url)
                    .ok()
                    .filter(|target| matches!(target, LinkTarget::Number(_) | LinkTarget::Quoted(_) | LinkTarget::Term { .. }));
                link = target.map(|target| Told { range, destination: dest_url.into_string(), target, numbers: Vec::new() });
            }
            Event::End(TagEnd::Link) => parts.told.extend(link.take()),
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(text) | Event::Code(text) if !in_code => {
                let found = numbers(&text);
                if let Some(told) = &mut link {
                    let found = found.into_iter().map(|(_, number)| number);
                    // The number of a row is judged by the row; one in the words of a term is a number like any other.
                    if matches!(told.target, LinkTarget::Term { .. }) {
                        parts.others.extend(found.map(|number| (range.clone(), number)));
                    } else {
                        told.numbers.extend(found);
                    }
                } else {
                    let at = |own: Range<usize>| range.start + own.start..(range.start + own.end).min(range.end);
                    parts.others.extend(found.into_iter().map(|(own, number)| (at(own), number)));
                }
            }
            _ => {}
        }
    }
    parts
}

/// The numbers of a text in digits, without what groups them.
fn numbers(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    for (at, digit) in text.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
        match found.last_mut() {
            Some((range, number)) if range.end == at => {
                number.push(digit);
                range.end = at + 1;
            }
            // A mark within a number parts thousands (`,`) or is the decimal point.
            Some((range, number))
                if range.end + 1 == at && text.get(range.end..at).is_some_and(|mark| [",", "."].contains(&mark)) =>
            {
                if text.get(range.end..at) == Some(".") {
                    number.push('.');
                }
                number.push(digit);
                range.end = at + 1;
            }
            _ => found.push((at..at + 1, digit.to_string())),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_same_however_they_are_grouped() {
        let of = |text: &str| numbers(text).into_iter().map(|(_, number)| number).collect::<Vec<_>>();
        assert_eq!(of("1,234 o 5678, 2.5% ac 2019. 3"), ["1234", "5678", "2.5", "2019", "3"]);
        assert_eq!(of("dim"), Vec::<String>::new());
    }
}
