//! The ZIP archive that a spreadsheet is: one of its files, unpacked, whole or not at all.
//!
//! Stricter than what reads archives for protected terms, which takes what it can get: a number from a damaged file is worse than none.

use super::grid::Unread;
use crate::render::checksum::crc32;
use crate::zip::{self, Entry};
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

/// The most that one file of a spreadsheet may unpack to, and all that are read of it together. Official tables have a few megabytes.
pub const LARGEST: usize = 64 << 20;

/// An archive.
#[derive(Debug)]
pub struct Archive<'a> {
    bytes: &'a [u8],
    /// By their paths, with `/`.
    entries: Vec<(String, Entry<'a>)>,
    /// How much may still be unpacked.
    left: usize,
}

impl<'a> Archive<'a> {
    /// Reads the list of contents.
    ///
    /// # Errors
    /// When there is none, or it holds less than it says.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Unread> {
        let contents = zip::contents(bytes).ok_or_else(cut_off)?;
        let number = contents.number;
        let path = |entry: &Entry<'_>| String::from_utf8_lossy(entry.path).replace('\\', "/");
        let entries: Vec<_> = contents.take(number).map(|entry| (path(&entry), entry)).collect();
        if entries.len() < number {
            return Err(cut_off());
        }
        Ok(Archive { bytes, entries, left: LARGEST })
    }

    /// Whether there is such a file.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.entries.iter().any(|(at, _)| at == path)
    }

    /// A file of the archive, as text; `None` where there is none of this path.
    ///
    /// # Errors
    /// When it is damaged, encrypted, packed in an unusual way, larger than any table, or no text.
    pub fn text(&mut self, path: &str) -> Result<Option<String>, Unread> {
        let Some((_, entry)) = self.entries.iter().find(|(at, _)| at == path) else { return Ok(None) };
        let broken = |what: &str| Unread::Broken(format!("its part `{path}` {what}"));
        if entry.is_encrypted {
            return Err(Unread::Broken("it is locked with a password".to_owned()));
        }
        if entry.size > self.left {
            return Err(too_large());
        }
        let data = entry.packed_in(self.bytes).and_then(|rest| rest.get(..entry.packed)).ok_or_else(cut_off)?;
        let bytes = match entry.method {
            0 => data.to_vec(),
            8 => decompress_to_vec_with_limit(data, self.left).map_err(|error| match error.status {
                TINFLStatus::HasMoreOutput => too_large(),
                _ => broken("is damaged"),
            })?,
            _ => return Err(broken("is packed in a way that is not known here")),
        };
        if bytes.len() > self.left {
            return Err(too_large());
        }
        if bytes.len() != entry.size || usize::try_from(crc32([bytes.as_slice()])) != Ok(entry.sum) {
            return Err(broken("is damaged"));
        }
        self.left -= bytes.len();
        let text = String::from_utf8(bytes).map_err(|_| broken("is not UTF-8 text"))?;
        Ok(Some(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text)))
    }
}

fn cut_off() -> Unread {
    Unread::Broken("it ends before it should, as a download does that was cut off".to_owned())
}

fn too_large() -> Unread {
    Unread::TooLarge(format!("it unpacks to more than {} MB", LARGEST >> 20))
}
