//! What is packed in a ZIP archive, such as a spreadsheet: its files, unpacked.
//!
//! Entry point: [`members`]. What is packed in another way than ZIP's usual one, or encrypted, or behind a broken list of contents, cannot
//! be read here.

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

const LOCAL: &[u8] = b"PK\x03\x04";
const CENTRAL: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";

/// The files in an archive; none of what is no archive.
#[must_use]
pub fn members(bytes: &[u8]) -> Vec<Member> {
    if !bytes.starts_with(LOCAL) {
        return Vec::new();
    }
    let end = memchr::memmem::rfind(bytes, END);
    let Some(mut entry) = end.and_then(|end| long(bytes, end + 16)) else { return Vec::new() };
    let mut members = Vec::new();
    // Each entry is at least as long as its head, so this ends.
    while bytes.get(entry..).is_some_and(|rest| rest.starts_with(CENTRAL)) {
        let Some((member, next)) = member(bytes, entry) else { break };
        members.push(member);
        entry = next;
    }
    members
}

/// The file that an entry of the list of contents is about, and where the next entry begins. What cannot be unpacked has its path alone.
fn member(bytes: &[u8], entry: usize) -> Option<(Member, usize)> {
    let (method, packed) = (short(bytes, entry + 10)?, long(bytes, entry + 20)?);
    let (path, extra, remark) = (short(bytes, entry + 28)?, short(bytes, entry + 30)?, short(bytes, entry + 32)?);
    let at = long(bytes, entry + 42)?;
    let name = bytes.get(entry + 46..entry + 46 + path)?;
    // The head at the file repeats the name, and may have other extras than the list.
    let data = short(bytes, at + 26).zip(short(bytes, at + 28)).map(|(path, extra)| at + 30 + path + extra);
    let data = data.and_then(|from| bytes.get(from..)).map(|rest| rest.get(..packed).unwrap_or(rest));
    let unpacked = data.and_then(|data| match method {
        0 => Some(data.to_vec()),
        8 => Some(decompress_to_vec_with_limit(data, LARGEST).unwrap_or_else(|error| error.output)),
        _ => None,
    });
    let path_text = String::from_utf8_lossy(name).into_owned();
    let member = Member { path: path_text, at, bytes: unpacked.unwrap_or_default() };
    Some((member, entry + 46 + path + extra + remark))
}

fn short(bytes: &[u8], at: usize) -> Option<usize> {
    let two: [u8; 2] = bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
    Some(usize::from(u16::from_le_bytes(two)))
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let four: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
    usize::try_from(u32::from_le_bytes(four)).ok()
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
