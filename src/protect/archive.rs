//! What is packed in a ZIP archive, such as a spreadsheet: its files, unpacked.
//!
//! Entry point: [`members`]. What is packed in another way than ZIP's usual one, or encrypted, or behind a broken list of contents, cannot
//! be read here.

use crate::zip::{self, Entry, LOCAL};
use miniz_oxide::inflate::decompress_to_vec_with_limit;

/// A file in an archive.
#[derive(Debug, PartialEq, Eq)]
pub struct Member {
    /// Its path in the archive.
    pub path: String,
    /// The byte of the archive at which it begins.
    pub at: usize,
    /// Its bytes, as far as they can be unpacked.
    pub bytes: Vec<u8>,
}

/// The most that a file may unpack to: what is larger is read as far as this.
const LARGEST: usize = 1 << 27;

/// The files in an archive; none of what is no archive.
#[must_use]
pub fn members(bytes: &[u8]) -> Vec<Member> {
    if !bytes.starts_with(LOCAL) {
        return Vec::new();
    }
    // How many files the list says that it has is nothing to rely on: all that stand in it are looked through.
    zip::contents(bytes).into_iter().flatten().map(|entry| member(bytes, &entry)).collect()
}

/// The file that an entry of the list of contents is about. What cannot be unpacked has its path alone.
fn member(bytes: &[u8], entry: &Entry<'_>) -> Member {
    let data = entry.packed_in(bytes).map(|rest| rest.get(..entry.packed).unwrap_or(rest));
    let unpacked = data.and_then(|data| match entry.method {
        0 => Some(data.to_vec()),
        8 => Some(decompress_to_vec_with_limit(data, LARGEST).unwrap_or_else(|error| error.output)),
        _ => None,
    });
    Member { path: String::from_utf8_lossy(entry.path).into_owned(), at: entry.at, bytes: unpacked.unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_archive_holds_nothing() {
        for bytes in
            [&b""[..], b"PK", LOCAL, b"PK\x03\x04PK\x05\x06", b"PK\x03\x04 and then PK\x05\x06 and much that is none of all that"]
        {
            assert_eq!(members(bytes), []);
        }
    }
}
