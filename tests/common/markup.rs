//! What may stand in a page that a text of the content became, whatever the text says.

use answerable::language::Words;
use answerable::render::markdown::{NO_NUMBERS, Part, render};
use answerable::value::block::{Block, fenced};
use answerable::value::link::anchors;
use std::collections::BTreeSet;

/// All that a text of the content may become.
pub const TAGS: [&str; 32] = [
    "p",
    "a",
    "em",
    "strong",
    "code",
    "pre",
    "blockquote",
    "ul",
    "ol",
    "li",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "br",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "div",
    "section",
    "sup",
    "span",
    "del",
    "dl",
    "dt",
    "dd",
    "input",
];
/// And what may stand in a tag.
pub const ATTRIBUTES: [&str; 13] =
    ["href", "id", "class", "title", "value", "start", "role", "tabindex", "scope", "aria-label", "type", "disabled", "checked"];

/// The tags of a page, each with its attributes and their values. Of an attribute without a value that is empty.
pub fn tags(html: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        let mut inside = after;
        let name: String = inside.chars().take_while(|c| !c.is_whitespace() && *c != '>').collect();
        inside = &inside[name.len()..];
        let mut attributes = Vec::new();
        loop {
            inside = inside.trim_start();
            if let Some(end) = inside.strip_prefix('>').or_else(|| inside.strip_prefix("/>")) {
                rest = end;
                break;
            }
            let end = inside.find(['=', '>', ' ', '\n']).unwrap_or_else(|| panic!("a tag is closed: {inside:.80}"));
            let (attribute, after) = inside.split_at(end);
            let (value, after) = match after.strip_prefix('=') {
                None => ("", after),
                Some(after) => {
                    let quoted = after.strip_prefix('"').unwrap_or_else(|| panic!("a value stands in quotes: {inside:.80}"));
                    quoted.split_once('"').expect("quotes are closed")
                }
            };
            attributes.push((attribute.to_owned(), value.to_owned()));
            inside = after;
        }
        found.push((name.trim_start_matches('/').to_owned(), attributes));
    }
    found
}

/// So many bytes come of one byte of a text at most, beyond what any text brings.
pub const MOST_OF_ONE: usize = 64;

/// Whether a reader may be led there.
pub fn leads_well(address: &str) -> bool {
    ["#", "/", "https://", "http://", "mailto:"].iter().any(|start| address.starts_with(start)) && !address.starts_with("//")
}

/// Whether the page of a text holds nothing but what texts may become; a panic that says what else.
pub fn is_safe(markdown: &str) {
    let rendered = render(markdown, "/", Words::english(), NO_NUMBERS);
    // In a note HTML is open where a block stands, so the parts are read as one.
    let html = rendered.html();
    assert!(html.len() <= MOST_OF_ONE * markdown.len() + 4096, "{} bytes came from {}", html.len(), markdown.len());
    let known: BTreeSet<&str> = TAGS.into_iter().collect();
    for (tag, attributes) in tags(&html) {
        assert!(known.contains(tag.as_str()), "<{tag}> came from {markdown:.200}\n{html:.400}");
        for (name, value) in attributes {
            assert!(ATTRIBUTES.contains(&name.as_str()), "{name}= came from {markdown:.200}");
            assert!(name != "href" || leads_well(&value), "{value:.80} came from {markdown:.200}");
        }
    }
    // What stays of a block is ids; a term and a query are looked up and never printed.
    for part in &rendered.parts {
        let words = match part {
            Part::Block(Block::Chart { area, chart }) => format!("{}{chart}", area.id()),
            Part::Block(Block::Case(id)) => id.to_string(),
            Part::Block(Block::Timeline(ids)) => ids.iter().map(ToString::to_string).collect(),
            Part::Block(Block::Source(id)) | Part::Noted(id) => id.to_string(),
            _ => String::new(),
        };
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(words.chars().all(plain), "{words} came from {markdown:.200}");
    }
    // What the check asks of a text comes to an end as well.
    let _ = anchors(markdown);
    let _ = fenced(markdown).iter().flat_map(|block| Block::parse(&block.info, &block.text)).count();
}
