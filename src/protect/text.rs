//! Text to runs in which names are looked for: what is inside tags apart from what is between them, escapes read.
//!
//! Entry point: [`Reader::read`]. A tag that only dresses letters (`<b>`) leaves the word open; one that lays out (`<p>`) ends it. A text
//! in which markup is itself escaped, as in a feed, is read a second time with that undone.

use super::escapes::{self, Backslash};
use super::names::Finder;
use super::run::Run;
use super::seen::Seen;
use memchr::{memchr, memchr3, memmem};

/// How a text is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// Whether `<` begins a tag.
    pub tags: bool,
    /// What a backslash means.
    pub backslash: Backslash,
}

/// Reads texts, one after the other, in the same room.
#[derive(Debug, Default)]
pub struct Reader {
    between: Run,
    inside: Run,
}

impl Reader {
    /// Reads a text, and lets `finder` note the names. Answers whether it holds markup that is escaped.
    ///
    /// What is inside a tag is passed over where `seen` knows it from before.
    pub fn read<'a>(
        &mut self,
        text: &'a str,
        reading: Reading,
        finder: &mut Finder<'_>,
        mut seen: Option<&mut Seen<'a>>,
    ) -> bool {
        let mut tags = Tags::new(text);
        let mut escaped = false;
        let mut at = 0;
        loop {
            at = self.between.plain(text.as_bytes(), at, text.len(), finder);
            if at >= text.len() {
                break;
            }
            let known = seen.as_mut().filter(|_| reading.tags).and_then(|seen| tags.known(at, seen));
            if let Some(tag) = known {
                self.after_tag(&tag);
                at = tag.end;
            } else if let Some(tag) = reading.tags.then(|| tags.tag(at)).flatten() {
                let (mut inside, end) = tag.inside;
                if let (Some(seen), Some(text)) = (&mut seen, text.as_bytes().get(inside..end)) {
                    seen.tag(text);
                }
                let part = text.get(..end).unwrap_or(text);
                while inside < end {
                    inside = self.inside.plain(part.as_bytes(), inside, end, finder);
                    if inside < end {
                        inside = special(&mut self.inside, part, inside, reading.backslash, finder, &mut escaped);
                    }
                }
                self.inside.wall(finder);
                self.after_tag(&tag);
                at = tag.end;
            } else {
                at = special(&mut self.between, text, at, reading.backslash, finder, &mut escaped);
            }
        }
        self.between.finish(finder);
        self.inside.finish(finder);
        escaped
    }

    fn after_tag(&mut self, tag: &Tag) {
        if tag.dresses {
            self.between.unseen();
        } else {
            self.between.part();
        }
    }
}

/// Reads what begins at `at` and is more than a byte to itself; gives where it ends.
fn special(run: &mut Run, text: &str, at: usize, backslash: Backslash, finder: &mut Finder<'_>, markup: &mut bool) -> usize {
    let bytes = text.as_bytes();
    if escapes::begins(bytes, at) {
        let end = escapes::reach(bytes, at);
        let decoded = escapes::decode(bytes.get(at..end).unwrap_or_default(), at, backslash);
        for (place, (c, offset)) in decoded.iter().enumerate() {
            *markup |= *c == '<' && !matches!(decoded.get(place + 1), Some((' ' | '=' | '0'..='9', _)));
            run.character(*c, *offset, finder);
        }
        return end;
    }
    let c = text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
    run.character(c, at, finder);
    at + c.len_utf8()
}

/// A text with all its escapes undone, and for each of its bytes where what stands for it begins.
pub fn unescaped(text: &str, backslash: Backslash) -> (String, Vec<usize>) {
    let bytes = text.as_bytes();
    let mut out = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(text.len());
    let mut push = |c: char, at: usize| {
        out.push(c);
        places.extend(std::iter::repeat_n(at, c.len_utf8()));
    };
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        if escapes::begins(bytes, at) {
            let end = escapes::reach(bytes, at);
            for (c, at) in escapes::decode(bytes.get(at..end).unwrap_or_default(), at, backslash) {
                push(c, at);
            }
            at = end;
        } else {
            push(c, at);
            at += c.len_utf8();
        }
    }
    (out, places)
}

/// A tag, comment or declaration.
struct Tag {
    /// What is to be read of it.
    inside: (usize, usize),
    /// One past its last byte.
    end: usize,
    /// Whether it leaves the word open.
    dresses: bool,
}

/// The tags of a text. What was once not found is not looked for again, so that a text of `<` alone is read in one pass.
struct Tags<'a> {
    bytes: &'a [u8],
    /// No `>`, no end of a comment, no `"` or `'` follows any more.
    exhausted: [bool; 4],
}

impl<'a> Tags<'a> {
    fn new(text: &'a str) -> Self {
        Tags { bytes: text.as_bytes(), exhausted: [false; 4] }
    }

    /// The tag that begins at `at`, if it is one whose inside was read before. Its first `>` is then its end, as it was before.
    fn known(&mut self, at: usize, seen: &mut Seen<'a>) -> Option<Tag> {
        self.bytes.get(at + 1).filter(|b| b.is_ascii_alphabetic())?;
        let end = self.find(0, at, |rest| memchr(b'>', rest))?;
        let known = seen.knows_tag(self.bytes.get(at + 1..end)?);
        known.then(|| Tag { inside: (end, end), end: end + 1, dresses: self.dresses(at + 1) })
    }

    /// The tag that begins at `at`, if one does.
    fn tag(&mut self, at: usize) -> Option<Tag> {
        let rest = self.bytes.get(at..)?;
        if rest.starts_with(b"<!--")
            && let Some(end) = self.find(1, at + 4, |rest| memmem::find(rest, b"-->"))
        {
            return Some(Tag { inside: (at + 4, end), end: end + 3, dresses: true });
        }
        if rest.starts_with(b"<![CDATA[") {
            return Some(Tag { inside: (at, at), end: at + 9, dresses: true });
        }
        match (rest.first()?, rest.get(1)?) {
            (b'<', b'!' | b'?') => {
                let end = self.find(0, at, |rest| memchr(b'>', rest))?;
                Some(Tag { inside: (at + 1, end), end: end + 1, dresses: false })
            }
            (b'<', b'/') => {
                let end = self.find(0, at, |rest| memchr(b'>', rest))?;
                Some(Tag { inside: (at, at), end: end + 1, dresses: self.dresses(at + 2) })
            }
            (b'<', b) if b.is_ascii_alphabetic() => {
                let end = self.end(at + 1)?;
                Some(Tag { inside: (at + 1, end), end: end + 1, dresses: self.dresses(at + 1) })
            }
            _ => None,
        }
    }

    fn find(&mut self, what: usize, from: usize, find: impl Fn(&[u8]) -> Option<usize>) -> Option<usize> {
        let exhausted = self.exhausted.get_mut(what)?;
        if *exhausted {
            return None;
        }
        let found = find(self.bytes.get(from..)?);
        *exhausted = found.is_none();
        found.map(|found| from + found)
    }

    /// The `>` of a tag: the first that stands in no value in quotes, or else the first of all.
    fn end(&mut self, from: usize) -> Option<usize> {
        let first = self.find(0, from, |rest| memchr(b'>', rest))?;
        let mut at = from;
        while let Some(found) = self.bytes.get(at..).and_then(|rest| memchr3(b'>', b'"', b'\'', rest)) {
            at += found;
            let quote = match self.bytes.get(at) {
                Some(b'>') => return Some(at),
                quote => quote.copied()?,
            };
            let before = self.bytes.get(from..at)?.trim_ascii_end();
            at += 1;
            if before.ends_with(b"=") {
                let which = if quote == b'"' { 2 } else { 3 };
                at = self.find(which, at, |rest| memchr(quote, rest)).map_or(at, |end| end + 1);
            }
        }
        Some(first)
    }

    fn dresses(&self, name: usize) -> bool {
        let rest = self.bytes.get(name..).unwrap_or_default();
        let length = rest.iter().take(12).take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b':')).count();
        let mut name = [0; 12];
        for (to, from) in name.iter_mut().zip(rest.iter().take(length)) {
            *to = from.to_ascii_lowercase();
        }
        dresses(name.get(..length).unwrap_or_default())
    }
}

/// Whether an element dresses letters within a line. Elements that nobody knows, which have a `-`, are taken for such.
fn dresses(name: &[u8]) -> bool {
    match name {
        b"a" | b"b" | b"i" | b"q" | b"s" | b"u" | b"em" | b"rb" | b"rp" | b"rt" | b"tt" | b"bdi" | b"bdo" | b"big" | b"del"
        | b"dfn" | b"img" | b"ins" | b"kbd" | b"sub" | b"sup" | b"var" | b"wbr" | b"abbr" | b"cite" | b"code" | b"data"
        | b"font" | b"mark" | b"nobr" | b"ruby" | b"samp" | b"slot" | b"span" | b"time" | b"blink" | b"label" | b"small"
        | b"tspan" | b"output" | b"strike" | b"strong" | b"acronym" | b"textpath" => true,
        _ => name.contains(&b'-'),
    }
}
