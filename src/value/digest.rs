//! The SHA-256 of bytes, and of a list of files.
//!
//! A list's digest can be made without this program: it is that of the lines which `sha256sum` prints for its files, in order of their paths.

use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fmt;

/// A SHA-256. Printed as 64 hexadecimal digits, lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digest([u8; 32]);

impl Digest {
    /// Of some bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Digest(Sha256::digest(bytes).into())
    }

    /// Of a list of files: of a line for each, `DIGEST`, two spaces, `PATH`, in the order of the bytes of their paths.
    #[must_use]
    pub fn of_list(files: &BTreeMap<String, Digest>) -> Self {
        let mut sum = Sha256::new();
        for (path, digest) in files {
            sum.update(format!("{digest}  {path}\n"));
        }
        Digest(sum.finalize().into())
    }

    /// From 64 hexadecimal digits in lower case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (pairs, rest) = text.as_bytes().as_chunks::<2>();
        let bytes: Option<Vec<u8>> = pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect();
        Some(Digest(bytes.filter(|_| rest.is_empty())?.try_into().ok()?))
    }
}

/// What a hexadecimal digit stands for.
fn digit(letter: u8) -> Option<u8> {
    match letter {
        b'0'..=b'9' => Some(letter - b'0'),
        b'a'..=b'f' => Some(letter - b'a' + 10),
        _ => None,
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The value of the standard's own example (FIPS 180-2, B.1).
    const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    #[test]
    fn a_digest_is_printed_and_read_back() {
        assert_eq!(Digest::of(b"abc").to_string(), ABC);
        assert_eq!(Digest::parse(ABC), Some(Digest::of(b"abc")));
        for wrong in ["", "ba", &ABC[1..], &ABC.to_uppercase(), &format!("{ABC}0"), &format!("{ABC}00"), &ABC.replace('f', "g")] {
            assert_eq!(Digest::parse(wrong), None, "{wrong}");
        }
    }
}
