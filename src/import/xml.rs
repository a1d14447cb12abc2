//! XML as the readers of spreadsheets want it: elements opened and closed, and text between them.

use super::grid::Unread;
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

/// A part of a spreadsheet while it is read.
#[derive(Debug)]
pub struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
    part: &'a str,
}

/// The next thing in it.
#[derive(Debug)]
pub enum Piece<'a> {
    /// An element opens. One that is empty closes right after.
    Open(Open<'a>),
    /// An element closes: its name.
    Close(String),
    /// Text.
    Text(String),
    /// Nothing follows.
    End,
}

/// The tag that opens an element.
#[derive(Debug)]
pub struct Open<'a>(BytesStart<'a>);

/// Deeper than any spreadsheet nests.
const DEEPEST: usize = 200;

impl<'a> Xml<'a> {
    /// Begins to read; `part` is the path in the archive, for saying what is broken.
    #[must_use]
    pub fn of(text: &'a str, part: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Xml { reader, depth: 0, part }
    }

    fn broken(&self) -> Unread {
        Unread::Broken(format!("its part `{}` is not well formed", self.part))
    }

    /// The next piece.
    ///
    /// # Errors
    /// When the part is not well formed, or uses entities of its own, by which a small file can unfold into a large one.
    pub fn piece(&mut self) -> Result<Piece<'a>, Unread> {
        loop {
            match self.reader.read_event().map_err(|_| self.broken())? {
                Event::Start(tag) => {
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        return Err(self.broken());
                    }
                    return Ok(Piece::Open(Open(tag)));
                }
                Event::End(tag) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Piece::Close(tag.name().as_ref().to_owned()));
                }
                Event::Text(text) => return Ok(Piece::Text(text.xml10_content().into_owned())),
                Event::CData(text) => return Ok(Piece::Text(text.xml10_content().into_owned())),
                Event::GeneralRef(entity) => {
                    let named = match entity.resolve_char_ref().map_err(|_| self.broken())? {
                        Some(c) => c.to_string(),
                        None => quick_xml::escape::resolve_predefined_entity(&entity).ok_or_else(|| self.broken())?.to_owned(),
                    };
                    return Ok(Piece::Text(named));
                }
                Event::Eof if self.depth == 0 => return Ok(Piece::End),
                Event::Eof | Event::DocType(_) => return Err(self.broken()),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    /// Passes over an element that has just been opened.
    ///
    /// # Errors
    /// As [`Xml::piece`].
    pub fn pass(&mut self) -> Result<(), Unread> {
        let until = self.depth.saturating_sub(1);
        while self.depth > until {
            self.piece()?;
        }
        Ok(())
    }

    /// The text in an element that has just been opened, that of elements in it included.
    ///
    /// # Errors
    /// As [`Xml::piece`].
    pub fn text(&mut self) -> Result<String, Unread> {
        let until = self.depth.saturating_sub(1);
        let mut text = String::new();
        while self.depth > until {
            if let Piece::Text(more) = self.piece()? {
                text.push_str(&more);
            }
        }
        Ok(text)
    }

    /// An attribute of a tag, if it has it.
    ///
    /// # Errors
    /// When it is not well formed.
    pub fn attribute(&self, open: &Open<'_>, name: &str) -> Result<Option<String>, Unread> {
        let found = open.0.try_get_attribute(name).map_err(|_| self.broken())?;
        found
            .map(|found| {
                found.normalized_value(XmlVersion::Implicit1_0).map(std::borrow::Cow::into_owned).map_err(|_| self.broken())
            })
            .transpose()
    }

    /// An attribute that counts something; `otherwise` where it is not there.
    ///
    /// # Errors
    /// When it is no number.
    pub fn count(&self, open: &Open<'_>, name: &str, otherwise: u32) -> Result<u32, Unread> {
        let Some(written) = self.attribute(open, name)? else { return Ok(otherwise) };
        written.parse().map_err(|_| self.broken())
    }
}

impl Open<'_> {
    /// The element's name, with its prefix.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name().as_ref().to_owned()
    }

    /// The name without its prefix.
    #[must_use]
    pub fn local(&self) -> String {
        self.0.local_name().as_ref().to_owned()
    }
}

/// A name without its prefix.
#[must_use]
pub fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}
