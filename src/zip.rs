//! The list of contents of a ZIP archive: which files it holds, and where their packed bytes lie.
//!
//! Entry point: [`contents`]. Nothing is unpacked here, nor is it said what is wrong with an archive: who reads a table refuses a damaged one, who
//! looks for protected terms takes of it what can be had.

/// The entries of a list of contents, in its order; it ends with the first that is none.
#[derive(Debug)]
pub struct Contents<'a> {
    /// How many entries the list says that it has.
    pub number: usize,
    bytes: &'a [u8],
    /// Where the next entry begins.
    next: usize,
}

/// What the list of contents says of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Its path in the archive, in whatever encoding it was written.
    pub path: &'a [u8],
    /// Whether it is locked with a password.
    pub is_encrypted: bool,
    /// How it is packed: 0 not at all, 8 in the usual way.
    pub method: usize,
    /// The checksum of its bytes.
    pub sum: usize,
    /// How many bytes it has while it is packed.
    pub packed: usize,
    /// How many bytes it has.
    pub size: usize,
    /// The byte of the archive at which it begins, with a head of its own.
    pub at: usize,
}

/// What the head of a file in an archive begins with, and so the archive.
pub const LOCAL: &[u8] = b"PK\x03\x04";
const CENTRAL: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";

/// The list of contents that stands at the end of an archive; `None` where there is none.
#[must_use]
pub fn contents(bytes: &[u8]) -> Option<Contents<'_>> {
    let end = memchr::memmem::rfind(bytes, END)?;
    Some(Contents { number: short(bytes, end + 10)?, bytes, next: long(bytes, end + 16)? })
}

impl<'a> Iterator for Contents<'a> {
    type Item = Entry<'a>;

    /// Each entry is at least as long as its head, so this ends.
    fn next(&mut self) -> Option<Entry<'a>> {
        let (bytes, at) = (self.bytes, self.next);
        if !bytes.get(at..)?.starts_with(CENTRAL) {
            return None;
        }
        let (path, extra, remark) = (short(bytes, at + 28)?, short(bytes, at + 30)?, short(bytes, at + 32)?);
        let entry = Entry {
            path: bytes.get(at + 46..at + 46 + path)?,
            is_encrypted: short(bytes, at + 8)? & 1 == 1,
            method: short(bytes, at + 10)?,
            sum: long(bytes, at + 16)?,
            packed: long(bytes, at + 20)?,
            size: long(bytes, at + 24)?,
            at: long(bytes, at + 42)?,
        };
        self.next = at + 46 + path + extra + remark;
        Some(entry)
    }
}

impl Entry<'_> {
    /// The archive from the file's packed bytes on. The head at the file repeats its path, and may have other extras than the list.
    #[must_use]
    pub fn packed_in<'a>(&self, archive: &'a [u8]) -> Option<&'a [u8]> {
        let (path, extra) = short(archive, self.at + 26).zip(short(archive, self.at + 28))?;
        archive.get(self.at + 30 + path + extra..)
    }
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

    /// An archive with one file that is not packed, and with extras in its own head alone.
    fn archive() -> Vec<u8> {
        let head = |begins: &[u8], fields: &[(usize, &[u8])], length: usize| {
            let mut head = vec![0; length];
            for (at, bytes) in std::iter::once(&(0, begins)).chain(fields) {
                head[*at..*at + bytes.len()].copy_from_slice(bytes);
            }
            head
        };
        let file = [&head(LOCAL, &[(26, &[5]), (28, &[2])], 30)[..], b"a.txt", b"xx", b"words"].concat();
        let fields: [(usize, &[u8]); 6] = [(8, &[1]), (16, &[9, 1]), (20, &[5]), (24, &[5]), (28, &[5]), (32, &[3])];
        let list = [&head(CENTRAL, &fields, 46)[..], b"a.txt", b"why"].concat();
        let from = u8::try_from(file.len()).unwrap();
        [file, list, head(END, &[(10, &[1]), (16, &[from])], 22)].concat()
    }

    #[test]
    fn a_list_of_contents_is_read() {
        let archive = archive();
        let list = contents(&archive).unwrap();
        assert_eq!(list.number, 1);
        let entries: Vec<Entry<'_>> = list.collect();
        let expected = Entry { path: b"a.txt", is_encrypted: true, method: 0, sum: 265, packed: 5, size: 5, at: 0 };
        assert_eq!(entries, [expected]);
        assert!(expected.packed_in(&archive).unwrap().starts_with(b"words"));
    }

    #[test]
    fn wherever_an_archive_is_cut_off_nothing_panics() {
        let archive = archive();
        for length in 0..archive.len() {
            let cut = &archive[..length];
            assert!(contents(cut).is_none_or(|list| list.count() <= 1), "{length}");
            // The list alone is left of what stood before it.
            let rest = &archive[length..];
            for entry in contents(rest).into_iter().flatten() {
                let _ = entry.packed_in(rest);
            }
        }
        assert_eq!(contents(b"PK\x05\x06").map(|list| list.number), None);
    }

    #[test]
    fn a_list_that_leads_elsewhere_has_no_entries() {
        let mut archive = archive();
        let at = archive.len() - 6;
        archive[at] = 200;
        assert_eq!(contents(&archive).map(Iterator::count), Some(0));
    }
}
