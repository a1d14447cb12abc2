//! The ZIP archive that a spreadsheet is: one of its files, unpacked, whole or not at all.
//!
//! Stricter than what reads archives for protected terms, which takes what it can get: a number from a damaged file is worse than none.

use super::grid::Unread;
use crate::render::checksum::crc32;
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

/// The most that one file of a spreadsheet may unpack to, and all that are read of it together. Official tables have a few megabytes.
pub const LARGEST: usize = 64 << 20;

/// An archive.
#[derive(Debug)]
pub struct Archive<'a> {
    bytes: &'a [u8],
    entries: Vec<Entry>,
    /// How much may still be unpacked.
    left: usize,
}

#[derive(Debug)]
struct Entry {
    path: String,
    encrypted: bool,
    method: usize,
    sum: usize,
    packed: usize,
    size: usize,
    at: usize,
}

const CENTRAL: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";

impl<'a> Archive<'a> {
    /// Reads the list of contents.
    ///
    /// # Errors
    /// When there is none.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Unread> {
        let end = memchr::memmem::rfind(bytes, END).ok_or_else(cut_off)?;
        let (number, mut at) = short(bytes, end + 10).zip(long(bytes, end + 16)).ok_or_else(cut_off)?;
        let mut entries = Vec::new();
        for _ in 0..number {
            let (entry, next) = entry(bytes, at).ok_or_else(cut_off)?;
            entries.push(entry);
            at = next;
        }
        Ok(Archive { bytes, entries, left: LARGEST })
    }

    /// Whether there is such a file.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.entries.iter().any(|entry| entry.path == path)
    }

    /// A file of the archive, as text; `None` where there is none of this path.
    ///
    /// # Errors
    /// When it is damaged, encrypted, packed in an unusual way, larger than any table, or no text.
    pub fn text(&mut self, path: &str) -> Result<Option<String>, Unread> {
        let Some(entry) = self.entries.iter().find(|entry| entry.path == path) else { return Ok(None) };
        let broken = |what: &str| Unread::Broken(format!("its part `{path}` {what}"));
        if entry.encrypted {
            return Err(Unread::Broken("it is locked with a password".to_owned()));
        }
        if entry.size > self.left {
            return Err(too_large());
        }
        let head = short(self.bytes, entry.at + 26).zip(short(self.bytes, entry.at + 28)).ok_or_else(cut_off)?;
        let from = entry.at + 30 + head.0 + head.1;
        let data = self.bytes.get(from..).and_then(|rest| rest.get(..entry.packed)).ok_or_else(cut_off)?;
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

/// The entry of the list of contents at a byte, and where the next begins.
fn entry(bytes: &[u8], at: usize) -> Option<(Entry, usize)> {
    if !bytes.get(at..)?.starts_with(CENTRAL) {
        return None;
    }
    let (path, extra, remark) = (short(bytes, at + 28)?, short(bytes, at + 30)?, short(bytes, at + 32)?);
    let name = bytes.get(at + 46..at + 46 + path)?;
    let entry = Entry {
        path: String::from_utf8_lossy(name).replace('\\', "/"),
        encrypted: short(bytes, at + 8)? & 1 == 1,
        method: short(bytes, at + 10)?,
        sum: long(bytes, at + 16)?,
        packed: long(bytes, at + 20)?,
        size: long(bytes, at + 24)?,
        at: long(bytes, at + 42)?,
    };
    Some((entry, at + 46 + path + extra + remark))
}

fn short(bytes: &[u8], at: usize) -> Option<usize> {
    let two: [u8; 2] = bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
    Some(usize::from(u16::from_le_bytes(two)))
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let four: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
    usize::try_from(u32::from_le_bytes(four)).ok()
}
