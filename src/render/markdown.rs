//! Markdown to HTML. Raw HTML is shown as text, links are those that `check` has verified, headings get anchors.

use super::address;
use crate::language::{Words, escaped};
use crate::say;
use crate::value::block::{Block, BlockKind, within};
use crate::value::id::SourceId;
use crate::value::link::{LinkTarget, markdown_options, slug};
use crate::value::query::Query;
use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, Event, HeadingLevel, Parser, Tag, TagEnd, html};
use std::collections::BTreeMap;

/// A heading of a text, for its table of contents.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Heading {
    /// Its anchor.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// A rendered text.
#[derive(Debug)]
pub struct Rendered {
    /// Its parts, in order: prose, and the blocks between. HTML may be open where a block stands in a note.
    pub parts: Vec<Part>,
    /// Its headings of the second level.
    pub headings: Vec<Heading>,
}

/// A part of a rendered text.
#[derive(Debug)]
pub enum Part {
    /// HTML.
    Html(String),
    /// A block, which the page makes.
    Block(Block),
    /// A source in a note.
    Noted(SourceId),
}

/// The parts of a text as they are made.
#[derive(Default)]
struct Parts<'t> {
    made: Vec<Part>,
    /// What is not yet HTML.
    open: Vec<Event<'t>>,
}

impl<'t> Parts<'t> {
    fn push(&mut self, event: Event<'t>) {
        self.open.push(event);
    }

    fn html(&mut self, html: impl Into<CowStr<'t>>) {
        self.open.push(Event::Html(html.into()));
    }

    fn close(&mut self) {
        let mut text = String::new();
        html::push_html(&mut text, std::mem::take(&mut self.open).into_iter());
        if !text.is_empty() {
            self.made.push(Part::Html(text));
        }
    }

    fn add(&mut self, part: Part) {
        self.close();
        self.made.push(part);
    }
}

impl Rendered {
    /// The prose alone, for texts that hold no block.
    #[must_use]
    pub fn html(&self) -> String {
        let prose = self.parts.iter().map(|part| if let Part::Html(html) = part { html.as_str() } else { "" });
        prose.collect()
    }
}

/// What a text says of numbers that it does not hold itself.
#[derive(Clone, Copy)]
pub struct Numbers<'a> {
    /// Where a number stands that is bound, below the site's own address.
    pub place: &'a dyn Fn(&Query) -> Option<String>,
    /// Who says a number that is quoted.
    pub whose: &'a dyn Fn(&SourceId) -> Option<String>,
}

impl std::fmt::Debug for Numbers<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Numbers")
    }
}

/// For texts of the program's own, which state none.
pub const NO_NUMBERS: Numbers<'static> = Numbers { place: &|_| None, whose: &|_| None };

/// Renders a text. `base` is the path under which the pages lie; `said` words what is added to the text, such as the way back from a note.
#[must_use]
pub fn render(markdown: &str, base: &str, said: &Words, of: Numbers<'_>) -> Rendered {
    render_under(markdown, None, base, said, of)
}

/// The same of a text that may be a translation into the language of the page: its headings then have the anchors of those of the English, in
/// their order.
#[must_use]
pub fn render_under(markdown: &str, english: Option<&[String]>, base: &str, said: &Words, of: Numbers<'_>) -> Rendered {
    // A text in English is marked as such by its page; what is added is in the language of the page.
    let is_of_page = said.is_english() || english.is_some();
    let lang = if is_of_page { String::new() } else { format!(" lang=\"{}\"", said.language().tag()) };
    let events: Vec<Event<'_>> = Parser::new_ext(markdown, markdown_options()).collect();
    let mut headings = Vec::new();
    let mut out = Parts::default();
    let mut anchors = english.unwrap_or_default().iter();
    // How often each footnote was referred to: the first reference carries the anchor to which the note leads back.
    let mut referred: BTreeMap<String, usize> = BTreeMap::new();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut notes = Parts::default();
    let mut in_note: Option<String> = None;
    let mut columns: &[Alignment] = &[];
    let mut cell = 0;
    // Whose the number is that is being quoted.
    let mut quoted: Option<String> = None;
    let mut cell_tag = "td";
    let mut depth = 0_usize;
    let mut in_block = false;
    for at in 0..events.len() {
        let target = if in_note.is_some() { &mut notes } else { &mut out };
        match &events[at] {
            Event::End(TagEnd::CodeBlock) if in_block => {
                in_block = false;
                continue;
            }
            _ if in_block => continue,
            Event::Start(tag) => {
                if let Some(part) = block(tag, &events[at..], depth, in_note.is_some()) {
                    target.add(part);
                    in_block = true;
                    continue;
                }
                depth += 1;
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        match &events[at] {
            // Shown as what it is: text.
            Event::Html(raw) | Event::InlineHtml(raw) => target.push(Event::Text(raw.clone())),
            // The site prints no images; of what `check` has not seen the words remain.
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => {}
            Event::Start(Tag::HtmlBlock) => target.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => target.push(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Heading { level, .. }) => {
                let text = plain(&events[at..]);
                let id = anchors.next().cloned().unwrap_or_else(|| slug(&text));
                let level = shown_level(*level);
                target.html(format!("<{level} id=\"{id}\">"));
                if level == HeadingLevel::H2 {
                    headings.push(Heading { id, text });
                }
            }
            Event::End(TagEnd::Heading(level)) => {
                target.html(format!("</{}>\n", shown_level(*level)));
            }
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let dest = match LinkTarget::parse(dest_url) {
                    Ok(LinkTarget::Number(query)) => (of.place)(&query).map(|place| format!("{base}{place}")),
                    Ok(LinkTarget::Quoted(source)) => {
                        quoted = (of.whose)(&source);
                        Some(address::target(&LinkTarget::Source(source), base))
                    }
                    Ok(other) => Some(address::target(&other, base)),
                    Err(_) => None,
                };
                let dest = dest.unwrap_or_else(|| "#".to_owned());
                let is_made = matches!(LinkTarget::parse(dest_url), Ok(LinkTarget::Number(Query::Of(..))));
                // It leads to the first number from which it is made, and that is another one.
                // A title is in the language of its link's words.
                let told = if is_of_page { said } else { Words::english() };
                let title = if is_made { CowStr::from(told.say("text-made")) } else { title.clone() };
                let (link_type, id) = (*link_type, id.clone());
                target.push(Event::Start(Tag::Link { link_type, dest_url: CowStr::from(dest), title, id }));
            }
            Event::End(TagEnd::Link) => {
                target.push(events[at].clone());
                // Not in the link: the words of a link state the number alone.
                if let Some(whose) = quoted.take() {
                    target.html(format!(" <span class=\"whose\"{lang}>"));
                    target.push(Event::Text(CowStr::from(say!(said, "text-quoted", whose = whose))));
                    target.html("</span>");
                }
            }
            Event::FootnoteReference(name) => {
                let next = numbers.len() + 1;
                let number = *numbers.entry(name.to_string()).or_insert(next);
                let times = referred.entry(name.to_string()).or_default();
                *times += 1;
                let anchor = if *times == 1 { format!(" id=\"r{number}\"") } else { String::new() };
                let label = escaped(&say!(said, "text-note", number = number.to_string()));
                target
                    .html(format!("<a class=\"ref-n\"{anchor} href=\"#n{number}\" aria-label=\"{label}\"{lang}>[{number}]</a>"));
            }
            Event::Start(Tag::FootnoteDefinition(name)) => {
                in_note = Some(name.to_string());
                let next = numbers.len() + 1;
                let number = *numbers.entry(name.to_string()).or_insert(next);
                notes.html(format!("<li id=\"n{number}\" value=\"{number}\">"));
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                let number = in_note.take().and_then(|name| numbers.get(&name).copied()).unwrap_or(0);
                let label = escaped(&said.say("text-note.back"));
                notes.html(format!("<a href=\"#r{number}\" aria-label=\"{label}\"{lang}>\u{21a9}\u{fe0e}</a></li>\n"));
            }
            // A wide table scrolls inside its own box and not with the page. The box is no landmark: a text may hold several.
            Event::Start(Tag::Table(alignments)) => {
                columns = alignments;
                let label = escaped(&said.say("text-table"));
                target.push(Event::Html(CowStr::from(format!(
                    "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"{label}\">"
                ))));
                target.push(events[at].clone());
            }
            Event::End(TagEnd::Table) => {
                target.push(events[at].clone());
                target.html("</div>\n");
            }
            Event::Start(row @ (Tag::TableHead | Tag::TableRow)) => {
                cell = 0;
                cell_tag = if *row == Tag::TableHead { "th scope=\"col\"" } else { "td" };
                target.push(events[at].clone());
            }
            // An alignment is a class: the page's own policy forbids the inline style that would be written otherwise.
            Event::Start(Tag::TableCell) => {
                let class = if columns.get(cell) == Some(&Alignment::Right) { " class=\"num\"" } else { "" };
                cell += 1;
                target.html(format!("<{cell_tag}{class}>"));
            }
            Event::End(TagEnd::TableCell) => {
                let (name, _) = cell_tag.split_once(' ').unwrap_or((cell_tag, ""));
                target.html(format!("</{name}>"));
            }
            other => target.push(other.clone()),
        }
    }
    out.close();
    let mut parts = out.made;
    notes.close();
    if !notes.made.is_empty() {
        let label = escaped(&said.say("text-notes"));
        parts.push(Part::Html(format!(
            "<section class=\"notes\" aria-label=\"{label}\"{lang}><ol{}>\n",
            if lang.is_empty() { "" } else { " lang=\"en\"" }
        )));
        parts.append(&mut notes.made);
        parts.push(Part::Html("</ol></section>\n".to_owned()));
    }
    Rendered { parts, headings }
}

/// The block that begins with a tag. What `check` would not have let pass stays code.
fn block(tag: &Tag<'_>, from: &[Event<'_>], depth: usize, in_note: bool) -> Option<Part> {
    let Tag::CodeBlock(CodeBlockKind::Fenced(info)) = tag else { return None };
    let within = within(depth, in_note);
    BlockKind::of(info).filter(|kind| kind.may_stand(within))?;
    let lines = from.iter().take_while(|event| !matches!(event, Event::End(TagEnd::CodeBlock)));
    let text: String = lines.filter_map(|event| if let Event::Text(text) = event { Some(text.as_ref()) } else { None }).collect();
    match Block::parse(info, &text).ok()? {
        Block::Source(id) if in_note => Some(Part::Noted(id)),
        block => Some(Part::Block(block)),
    }
}

/// The page's title is its only heading of the first level.
fn shown_level(level: HeadingLevel) -> HeadingLevel {
    if level == HeadingLevel::H1 { HeadingLevel::H2 } else { level }
}

/// The words of a heading, without their markup.
fn plain(from: &[Event<'_>]) -> String {
    let mut text = String::new();
    for event in from {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(words),
            Event::End(TagEnd::Heading(_)) => break,
            _ => {}
        }
    }
    text
}

/// A text without its markup, for downloads. A number that is quoted keeps whose it is, in English: without that it would be the site's own.
#[must_use]
pub fn to_plain(markdown: &str, whose: &dyn Fn(&SourceId) -> Option<String>) -> String {
    let mut text = String::new();
    let mut quoted: Option<String> = None;
    for event in Parser::new_ext(markdown, markdown_options()) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                quoted = if let Ok(LinkTarget::Quoted(source)) = LinkTarget::parse(&dest_url) { whose(&source) } else { None };
            }
            Event::End(TagEnd::Link) => {
                if let Some(whose) = quoted.take() {
                    text.push(' ');
                    text.push_str(&say!(Words::english(), "text-quoted", whose = whose));
                }
            }
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => text.push_str(&words),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph) => text.push(' '),
            _ => {}
        }
    }
    text.trim_end().to_owned()
}

/// The words of a text as a search finds it: without markup, and without its blocks, which show what stands elsewhere.
#[must_use]
pub fn prose(markdown: &str) -> String {
    let mut text = String::new();
    let mut in_block = false;
    for event in Parser::new_ext(markdown, markdown_options()) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_block = true,
            Event::End(TagEnd::CodeBlock) => in_block = false,
            Event::Text(words) | Event::Code(words) if !in_block => text.push_str(&words),
            Event::Start(Tag::Link { .. } | Tag::Emphasis | Tag::Strong)
            | Event::End(TagEnd::Link | TagEnd::Emphasis | TagEnd::Strong)
            | Event::FootnoteReference(_) => {}
            // What begins or ends here parts words: a list within another stands right after a word of that.
            Event::SoftBreak | Event::HardBreak | Event::Start(_) | Event::End(_) => text.push(' '),
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn raw_html_is_text() {
        let html =
            render("before <script>alert(1)</script> after\n\n<div onclick=\"x\">block</div>", "/", Words::english(), NO_NUMBERS)
                .html();
        assert!(!html.contains("<script>") && !html.contains("<div onclick"), "{html}");
        assert!(html.contains("&lt;script&gt;"), "{html}");
    }

    #[test]
    fn a_link_to_an_id_leads_to_its_page_under_the_base() {
        let html = render("[a case](case:met-2021-03)", "/sub/", Words::english(), NO_NUMBERS).html();
        assert_eq!(html, "<p><a href=\"/sub/cases/met/met-2021-03.html\">a case</a></p>\n");
        assert!(!render("[x](javascript:alert(1))", "/", Words::english(), NO_NUMBERS).html().contains("javascript"));
    }

    #[test]
    fn the_title_of_a_link_is_in_the_language_of_its_words() {
        let welsh = Words::new(Language::Welsh, None, None);
        let text = "[12](number:sum(leavers/left/northshire/2020-21,leavers/left/eastport/2020-21))";
        let titled = |html: String, said: &Words| html.contains(&format!("title=\"{}\"", escaped(&said.say("text-made"))));
        let (of_english, of_welsh) =
            (render(text, "/", &welsh, NO_NUMBERS).html(), render_under(text, Some(&[]), "/", &welsh, NO_NUMBERS).html());
        assert!(titled(of_english.clone(), Words::english()), "{of_english}");
        assert!(!titled(of_welsh.clone(), Words::english()) && of_welsh.contains(" title="), "{of_welsh}");
    }

    #[test]
    fn headings_have_anchors_and_notes_lead_back() {
        let rendered = render("## What *dismissed* means\n\nText[^1].\n\n[^1]: A source.\n", "/", Words::english(), NO_NUMBERS);
        assert!(rendered.html().contains("<h2 id=\"what-dismissed-means\">"), "{}", rendered.html());
        assert!(rendered.html().contains("href=\"#n1\"") && rendered.html().contains("<li id=\"n1\""), "{}", rendered.html());
        assert_eq!(rendered.headings.len(), 1);
    }

    #[test]
    fn a_stated_number_leads_to_its_place_and_a_quoted_one_says_whose_it_is() {
        let of = Numbers { place: &|_| Some("figures/left/#row".to_owned()), whose: &|_| Some("A & B".to_owned()) };
        let html = render("[735](number:left/left/northshire/2024-25), [90](quoted:s1).", "/sub/", Words::english(), of).html();
        let quoted = "<a href=\"/sub/sources/#s1\">90</a> <span class=\"whose\">(says A &amp; B)</span>";
        assert_eq!(html, format!("<p><a href=\"/sub/figures/left/#row\">735</a>, {quoted}.</p>\n"));
    }

    #[test]
    fn without_markup_too_a_quoted_number_is_somebodys() {
        let whose = |_: &SourceId| Some("A & B".to_owned());
        let plain = to_plain("[735](number:left/left/northshire/2024-25), *not* [90](quoted:s1) or [a case](case:x-1).", &whose);
        assert_eq!(plain, "735, not 90 (says A & B) or a case.");
    }
}
