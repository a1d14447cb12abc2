//! Packed twins: the forms in which a host can send a text file without packing it for each reader, as `page.html.gz` and `page.html.br`.
//!
//! Entry points: [`has_twins`], [`Form::pack`] and [`Form::unpack`]. A twin says nothing of its own: it is right if it unpacks to its file. The
//! same bytes make the same twin on every machine. It touches no disk and knows no site.

use crate::render::checksum::crc32;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use std::io::Read;

/// How a twin is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// RFC 1952: every browser of the last 25 years reads it.
    Gzip,
    /// RFC 7932: smaller by an eighth or so, over https alone.
    Brotli,
}

/// All of them.
pub const FORMS: [Form; 2] = [Form::Gzip, Form::Brotli];

/// A smaller file travels in one packet as it is.
const SMALLEST: usize = 1000;

/// Endings of the files that are text. What has none, such as `_redirects`, is for the host and not for readers; pictures and archives are packed already.
const TEXTS: [&str; 11] = ["html", "css", "js", "json", "svg", "xml", "atom", "csv", "txt", "bib", "webmanifest"];

/// How hard gzip is tried: what `gzip` does unless it is told otherwise.
const GZIP_LEVEL: u8 = 6;

/// How hard Brotli is tried, of 11. Up to 9 it hardly gets smaller, and 11 takes more than a hundred times as long.
const BROTLI_QUALITY: i32 = 5;

/// The first ten bytes of a file of gzip that says neither what it is called nor when and on which system it was made.
const GZIP_HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/// Whether a file of so many bytes is to have twins.
#[must_use]
pub fn has_twins(path: &str, size: usize) -> bool {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    size >= SMALLEST && name.rsplit_once('.').is_some_and(|(_, ending)| TEXTS.contains(&ending))
}

impl Form {
    /// Where the twin of a file lies.
    #[must_use]
    pub fn path(self, file: &str) -> String {
        format!("{file}{}", self.ending())
    }

    /// The file of which a path is the twin in this form.
    #[must_use]
    pub fn file(self, path: &str) -> Option<&str> {
        path.strip_suffix(self.ending())
    }

    fn ending(self) -> &'static str {
        match self {
            Form::Gzip => ".gz",
            Form::Brotli => ".br",
        }
    }

    /// The twin of a file with these bytes, if it is smaller than they are.
    #[must_use]
    pub fn pack(self, bytes: &[u8]) -> Option<Vec<u8>> {
        let packed = match self {
            Form::Gzip => gzip(bytes),
            Form::Brotli => brotli(bytes)?,
        };
        (packed.len() < bytes.len()).then_some(packed)
    }

    /// What a twin unpacks to, if it is one and that has no more than so many bytes.
    #[must_use]
    pub fn unpack(self, twin: &[u8], most: usize) -> Option<Vec<u8>> {
        match self {
            Form::Gzip => gunzip(twin, most),
            Form::Brotli => {
                let mut bytes = Vec::new();
                let limit = u64::try_from(most).ok()?.checked_add(1)?;
                brotli::Decompressor::new(twin, 1 << 12).take(limit).read_to_end(&mut bytes).ok()?;
                (bytes.len() <= most).then_some(bytes)
            }
        }
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut file = GZIP_HEAD.to_vec();
    file.extend(compress_to_vec(bytes, GZIP_LEVEL));
    file.extend(gzip_end(bytes));
    file
}

/// The checksum and the size, of which the format keeps 32 bits.
fn gzip_end(bytes: &[u8]) -> [u8; 8] {
    let mut end = [0; 8];
    let both = crc32([bytes]).to_le_bytes().into_iter().chain((bytes.len() as u64).to_le_bytes());
    for (place, byte) in end.iter_mut().zip(both) {
        *place = byte;
    }
    end
}

/// Reads what other programs write too, which may name the file in its head.
fn gunzip(twin: &[u8], most: usize) -> Option<Vec<u8>> {
    let (head, rest) = twin.split_at_checked(GZIP_HEAD.len())?;
    let [0x1f, 0x8b, 8, flags, ..] = *head else { return None };
    let mut rest = rest;
    if flags & 4 != 0 {
        let (length, after) = rest.split_first_chunk()?;
        rest = after.get(usize::from(u16::from_le_bytes(*length))..)?;
    }
    for text in [8, 16] {
        if flags & text != 0 {
            rest = rest.get(memchr::memchr(0, rest)? + 1..)?;
        }
    }
    if flags & 2 != 0 {
        rest = rest.get(2..)?;
    }
    let (packed, end) = rest.split_last_chunk::<8>()?;
    let bytes = decompress_to_vec_with_limit(packed, most).ok()?;
    (*end == gzip_end(&bytes)).then_some(bytes)
}

fn brotli(bytes: &[u8]) -> Option<Vec<u8>> {
    let how = brotli::enc::BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        size_hint: bytes.len(),
        ..brotli::enc::BrotliEncoderParams::default()
    };
    let (mut from, mut packed) = (bytes, Vec::new());
    brotli::BrotliCompress(&mut from, &mut packed, &how).ok()?;
    Some(packed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::digest::Digest;
    use proptest::prelude::*;

    fn page() -> Vec<u8> {
        (0..200).map(|line| format!("<p>Line {line} of an invented page.</p>\n")).collect::<String>().into_bytes()
    }

    #[test]
    fn texts_of_some_size_have_twins() {
        for path in ["index.html", "a/style.css", "data/cases.csv", "feed.xml", "cy/site.webmanifest"] {
            assert!(has_twins(path, 1000) && !has_twins(path, 999), "{path}");
        }
        for path in ["_redirects", "icon.png", "data/answerable.zip", "a.html.gz", "html", "a.html/b", "Makefile.txt/file"] {
            assert!(!has_twins(path, 5000), "{path}");
        }
    }

    proptest! {
        #[test]
        fn what_is_packed_unpacks(bytes in proptest::collection::vec(0..4_u8, 0..5000)) {
            for form in FORMS {
                if let Some(twin) = form.pack(&bytes) {
                    prop_assert!(twin.len() < bytes.len());
                    prop_assert_eq!(form.unpack(&twin, bytes.len()), Some(bytes.clone()));
                }
            }
        }

        /// Nobody knows what lies on a stranger's host.
        #[test]
        fn what_is_no_twin_is_refused_quietly(bytes in proptest::collection::vec(any::<u8>(), 0..300), at in 0..400_usize) {
            for form in FORMS {
                let _ = form.unpack(&bytes, 1000);
                let mut twin = form.pack(&page()).unwrap();
                let at = at % twin.len();
                twin[at] ^= bytes.first().copied().unwrap_or(1);
                let _ = form.unpack(&twin, 100_000);
                let _ = form.unpack(&twin[..at], 100_000);
            }
        }
    }

    #[test]
    fn a_twin_that_is_larger_is_none() {
        let bytes: Vec<u8> = (0..300_u32).flat_map(|n| Digest::of(&n.to_le_bytes()).to_string().into_bytes()).collect();
        let noise: Vec<u8> =
            bytes.chunks(2).map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap()).collect();
        assert!(FORMS.iter().all(|form| form.pack(&noise).is_none() && form.pack(&bytes).is_some()));
    }

    #[test]
    fn no_more_is_unpacked_than_was_asked_for() {
        for form in FORMS {
            let twin = form.pack(&vec![b'a'; 1_000_000]).unwrap();
            assert!(twin.len() < 2000, "{form:?}");
            assert_eq!(form.unpack(&twin, 999_999), None);
            assert_eq!(form.unpack(&twin, 1_000_000).map(|bytes| bytes.len()), Some(1_000_000));
        }
    }

    #[test]
    fn files_of_gzip_that_name_what_they_hold_are_read() {
        let mut twin = Form::Gzip.pack(&page()).unwrap();
        twin[3] = 4 | 8 | 16 | 2;
        twin.splice(10..10, *b"\x02\0xxpage.html\0a remark\0ss");
        assert_eq!(Form::Gzip.unpack(&twin, 100_000), Some(page()));
        let last = twin.len() - 1;
        twin[last] ^= 1;
        assert_eq!(Form::Gzip.unpack(&twin, 100_000), None, "the size at its end is another");
    }

    /// Whoever updates a packer sees that all twins change, and that they do not from machine to machine.
    #[test]
    fn the_bytes_of_a_twin_are_these() {
        let digests = FORMS.map(|form| Digest::of(&form.pack(&page()).unwrap()).to_string());
        let known = [
            "bc4f7b77eb5c21b53f541283198a04dbc85a9fabac9e5e22550c9c4f53e50c1b",
            "63447337537d721ff149a11b4ff8480abae10777cf483a3efe52257507a77e3b",
        ];
        assert_eq!(digests, known);
    }
}
