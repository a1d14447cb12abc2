//! What can be read in a file that is not text: runs of readable characters, and the texts of a PNG, which may be compressed.
//!
//! Entry point: [`texts`]. A picture's metadata (EXIF, XMP, comments) stands in it as UTF-8, Latin-1 or UTF-16; each is tried. What is
//! compressed in another way, such as a font, cannot be read here; `archive` opens archives.

use super::escapes::{At, readable};
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

/// Fewest readable characters in a row that are a text and not chance.
const FEWEST: usize = 5;

/// The most that a compressed text of a picture may hold.
const LARGEST: usize = 1 << 24;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A text in a file: itself, and for each of its bytes the byte of the file at which it stands.
pub type Text = (String, Vec<usize>);

/// Every text that can be read in the bytes of a file.
pub fn texts(bytes: &[u8]) -> Vec<Text> {
    let mut texts = vec![runs(&readable(bytes))];
    for offset in [0, 1] {
        let units = || bytes.get(offset..).unwrap_or_default().chunks_exact(2);
        texts.push(runs(&utf16(units().map(|unit| u16::from_le_bytes([unit[0], unit[1]])), offset)));
        texts.push(runs(&utf16(units().map(|unit| u16::from_be_bytes([unit[0], unit[1]])), offset)));
    }
    if let Some(chunks) = bytes.strip_prefix(PNG) {
        png(chunks, PNG.len(), &mut texts);
    }
    texts
}

fn utf16(units: impl Iterator<Item = u16>, offset: usize) -> Vec<At> {
    let mut at = offset;
    let mut out = Vec::new();
    for c in char::decode_utf16(units) {
        let c = c.unwrap_or('\u{FFFD}');
        out.push((c, at));
        at += 2 * c.len_utf16();
    }
    out
}

/// The characters that stand in long enough runs; a line end for whatever is between two.
fn runs(chars: &[At]) -> Text {
    let mut text = String::new();
    let mut places = Vec::new();
    for run in chars.split(|(c, _)| c.is_control() && !matches!(c, '\t' | '\r' | '\n') || *c == '\u{FFFD}') {
        if run.len() < FEWEST {
            continue;
        }
        for (c, at) in run.iter().copied().chain(run.last().map(|(_, at)| ('\n', *at))) {
            text.push(c);
            places.extend(std::iter::repeat_n(at, c.len_utf8()));
        }
    }
    (text, places)
}

/// The texts of a PNG's chunks: `tEXt`, `zTXt`, `iTXt`, the last two compressed or perhaps compressed.
fn png(mut rest: &[u8], mut at: usize, texts: &mut Vec<Text>) {
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
        let Some((kind, body)) = after.split_first_chunk::<4>() else { return };
        let data = body.get(..length.min(body.len())).unwrap_or_default();
        // A keyword, a zero, and what depends on the kind.
        let mut parts = data.splitn(2, |b| *b == 0);
        let (keyword, value) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let mut add = |value: &[u8]| texts.push(whole(&[keyword, value].join(&b'\n'), at));
        match kind {
            b"tEXt" => add(value),
            b"zTXt" => add(&inflated(value.get(1..).unwrap_or_default())),
            b"iTXt" => {
                let compressed = value.first() == Some(&1);
                // Compressed or not, how; then language, a zero, keyword in that language, a zero.
                let mut fields = value.get(2..).unwrap_or_default().splitn(3, |b| *b == 0);
                let (_, translated, text) = (fields.next(), fields.next().unwrap_or_default(), fields.next().unwrap_or_default());
                add(translated);
                add(&if compressed { inflated(text) } else { text.to_vec() });
            }
            _ => {}
        }
        let Some(next) = body.get(length..).and_then(|crc| crc.get(4..)) else { return };
        at += 12 + length;
        rest = next;
    }
}

/// A text that stands, perhaps compressed, in a chunk at `at`.
fn whole(bytes: &[u8], at: usize) -> Text {
    let text: String = readable(bytes).into_iter().map(|(c, _)| c).collect();
    let places = vec![at; text.len()];
    (text, places)
}

/// As far as it can be undone.
fn inflated(compressed: &[u8]) -> Vec<u8> {
    decompress_to_vec_zlib_with_limit(compressed, LARGEST).unwrap_or_else(|error| error.output)
}
