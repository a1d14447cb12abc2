//! YAML to a tree of nodes that know where they were written.
//!
//! Only what the content needs is taken: scalars, lists and mappings. Anchors, aliases and tags are refused, so that a file says
//! what it seems to say and no file can unfold into a larger one; nesting is bounded. A scalar keeps its text as written (`2023-09`
//! stays text, `no` stays a word): what it means is decided by the field that reads it. A syntax error ends the file it is in.

use crate::fault::{Fault, Faults, FileId, Files, Fix, Place};
use granit_parser::{Event, Parser, ScalarStyle, Span};

/// Deepest nesting accepted; the deepest record kind needs seven.
const DEEPEST: usize = 32;

/// A node of a document.
#[derive(Debug, Clone)]
pub struct Node {
    /// Where it stands. For a list or mapping: its beginning.
    pub place: Place,
    /// What it is.
    pub kind: Kind,
}

/// What a node is.
#[derive(Debug, Clone)]
pub enum Kind {
    /// Text, a number, a date, a word.
    Scalar {
        /// The text, with escapes and folding undone.
        text: String,
        /// Whether it was written without quotes, so that `null` and an empty value are gaps and not words.
        plain: bool,
    },
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order written; may hold a key twice, which its reader answers.
    Mapping(Vec<(Key, Node)>),
}

/// A key of a mapping.
#[derive(Debug, Clone)]
pub struct Key {
    /// Its text.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

impl Node {
    /// In words, for "found a list".
    pub fn describe(&self) -> &'static str {
        match &self.kind {
            Kind::Scalar { text, plain: true } if is_gap(text) => "nothing",
            Kind::Scalar { .. } => "a single value",
            Kind::List(_) => "a list",
            Kind::Mapping(_) => "a mapping (lines of `key: value`)",
        }
    }
}

/// Whether a plain scalar is YAML's way of writing nothing.
pub fn is_gap(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

/// Reads all documents of a text. A syntax error is a fault, and what came before it is dropped: half a record is not a record.
///
/// `offset` is added to every place: the front matter of a Markdown file does not begin at its first byte.
pub fn parse(text: &str, file: FileId, offset: u32, files: &Files, faults: &mut Faults) -> Option<Vec<Node>> {
    let mut reader = Reader { text, events: Parser::new_from_str(text), file, offset, length: text.len(), depth: 0 };
    match reader.documents() {
        Ok(nodes) => Some(nodes),
        Err(fault) => {
            faults.push(explain_tab(*fault, files));
            None
        }
    }
}

/// The parser names a tab by its consequence; say what it is where the marked line begins with one.
fn explain_tab(fault: Fault, files: &Files) -> Fault {
    let Some(place) = fault.place else { return fault };
    let text = files.text(place.file);
    // The parser may stop on the line before or after the tab; look at the line of the fault and its neighbours.
    let (line, _) = files.line_and_column(place);
    let mut start = 0;
    for (number, content) in text.split_inclusive('\n').enumerate() {
        let indent = content.len() - content.trim_start_matches([' ', '\t']).len();
        if number + 2 >= line
            && number <= line
            && let Some(tab) = content[..indent].find('\t')
        {
            let at = u32::try_from(start + tab).unwrap_or(0);
            return Fault::error("tab", Place { file: place.file, start: at, end: at + 1 }, "a tab at the beginning of a line")
                .label("tab")
                .expected("YAML is indented with spaces only")
                .mend("replace the tab by spaces, as many as the lines around it have");
        }
        start += content.len();
    }
    fault
}

/// A syntax error in our own words where the parser's presuppose that one knows how YAML is parsed.
fn refused_by_parser(words: &str, place: Place) -> Fault {
    if words.contains("unknown anchor") {
        return alias(place);
    }
    let (found, mend) = if words.contains("mapping values are not allowed") {
        (
            "a colon where no value can begin",
            "put the text in quotes if the colon belongs to it; if this line is a field, begin it in the column of the fields around it",
        )
    } else if words.contains("quoted scalar") {
        (
            "a quoted text that does not end where it should",
            "close the quote, here or on a line above; inside double quotes, write \\\" for a quote",
        )
    } else {
        (
            words,
            "look at this line and the one above it: a missing quote, colon or space, or lines not indented alike; text with `: ` in it needs quotes",
        )
    };
    let is_colon = words.contains("mapping values are not allowed");
    let fault = Fault::error("bad-yaml", place, format!("this is not YAML: {found}")).label("the reader stopped here").mend(mend);
    if is_colon { fault.fix(Fix::Quote) } else { fault }
}

fn alias(place: Place) -> Fault {
    Fault::error("alias", place, "a YAML alias").mend("write the value out; text that begins with * needs quotes").fix(Fix::Quote)
}

struct Reader<'a> {
    text: &'a str,
    events: Parser<'a, granit_parser::StrInput<'a>>,
    file: FileId,
    offset: u32,
    length: usize,
    depth: usize,
}

type Read<T> = Result<T, Box<Fault>>;

impl<'a> Reader<'a> {
    fn documents(&mut self) -> Read<Vec<Node>> {
        let mut nodes = Vec::new();
        loop {
            match self.next()? {
                None | Some((Event::StreamEnd, _)) => return Ok(nodes),
                Some((Event::StreamStart | Event::DocumentStart(..) | Event::DocumentEnd, _)) => {}
                Some((event, span)) => {
                    let node = self.node(event, span)?;
                    // `---` at the end of a file opens an empty document; it says nothing.
                    if !matches!(&node.kind, Kind::Scalar { text, plain: true } if is_gap(text)) {
                        nodes.push(node);
                    }
                }
            }
        }
    }

    fn next(&mut self) -> Read<Option<(Event<'a>, Span)>> {
        match self.events.next_event() {
            None => Ok(None),
            Some(Ok(pair)) => Ok(Some(pair)),
            Some(Err(error)) => {
                let start = error.marker().byte_offset().unwrap_or(0).min(self.length);
                let place = self.place(start, start + 1);
                Err(Box::new(refused_by_parser(&error.info(), place)))
            }
        }
    }

    /// The place of a sign (`&`, `!`) that stands before a node, which the node's own place leaves out.
    fn sign_before(&self, place: Place, sign: char) -> Place {
        let until = (place.start.saturating_sub(self.offset) as usize).min(self.length);
        self.text.get(..until).and_then(|before| before.rfind(sign)).map_or(place, |at| self.place(at, at + 1))
    }

    /// Anchors and tags are refused: a file says what it seems to say.
    fn refuse(&self, anchor: usize, tagged: bool, place: Place) -> Read<()> {
        if anchor != 0 {
            let fault = Fault::error("alias", self.sign_before(place, '&'), "a YAML anchor");
            return Err(Box::new(fault.mend("write the value out where it is needed; text that begins with & needs quotes")));
        }
        if tagged {
            let fault = Fault::error("tag", self.sign_before(place, '!'), "a YAML tag");
            return Err(Box::new(fault.mend("remove it; text that begins with ! needs quotes")));
        }
        Ok(())
    }

    /// The next event, where the document cannot have ended.
    fn inside(&mut self) -> Read<(Event<'a>, Span)> {
        self.next()?.ok_or_else(|| {
            Box::new(Fault::error("bad-yaml", self.place(self.length, self.length), "the file ends in the middle of a record"))
        })
    }

    fn node(&mut self, event: Event<'a>, span: Span) -> Read<Node> {
        let place = self.span(&span);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse(anchor, tag.is_some(), place)?;
                let plain = style == ScalarStyle::Plain;
                Ok(Node { place, kind: Kind::Scalar { text: text.into_owned(), plain } })
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.refuse(anchor, tag.is_some(), place)?;
                self.deeper(place)?;
                let mut list = Vec::new();
                loop {
                    match self.inside()? {
                        (Event::SequenceEnd, _) => break,
                        (event, span) => list.push(self.node(event, span)?),
                    }
                }
                self.depth -= 1;
                Ok(Node { place, kind: Kind::List(list) })
            }
            Event::MappingStart(_, anchor, tag) => {
                self.refuse(anchor, tag.is_some(), place)?;
                self.deeper(place)?;
                let mut pairs = Vec::new();
                loop {
                    let key = match self.inside()? {
                        (Event::MappingEnd, _) => break,
                        (Event::Scalar(text, _, anchor, tag), span) => {
                            let place = self.span(&span);
                            self.refuse(anchor, tag.is_some(), place)?;
                            Key { text: text.into_owned(), place }
                        }
                        (_, span) => {
                            let place = self.span(&span);
                            return Err(Box::new(
                                Fault::error("bad-yaml", place, "a key that is not a word")
                                    .mend("text that begins with [ or { needs quotes around it"),
                            ));
                        }
                    };
                    let (event, span) = self.inside()?;
                    pairs.push((key, self.node(event, span)?));
                }
                self.depth -= 1;
                // A block mapping's own span may be empty; its first key shows where it is.
                let place = pairs.first().map_or(place, |(key, _)| key.place);
                Ok(Node { place, kind: Kind::Mapping(pairs) })
            }
            Event::Alias(_) => Err(Box::new(alias(place))),
            // Every other event opens or closes something and cannot stand where a value is expected.
            _ => Err(Box::new(Fault::error("bad-yaml", place, "a value was expected here"))),
        }
    }

    fn deeper(&mut self, place: Place) -> Read<()> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Box::new(
                Fault::error("too-deep", place, format!("more than {DEEPEST} levels of nesting"))
                    .mend("no record kind needs this; look for brackets that were never closed"),
            ));
        }
        Ok(())
    }

    fn span(&self, span: &Span) -> Place {
        let start = span.start.byte_offset().unwrap_or(0);
        let end = span.end.byte_offset().unwrap_or(start);
        self.place(start, end)
    }

    fn place(&self, start: usize, end: usize) -> Place {
        let to = |at: usize| u32::try_from(at.min(self.length)).unwrap_or(u32::MAX).saturating_add(self.offset);
        Place { file: self.file, start: to(start), end: to(end.max(start)) }
    }
}
