//! The key, and names as keyed hashes.
//!
//! A name is stored as an HMAC-SHA-256 of its words, which only the key's holder can hold guesses against. So that a site can be searched
//! without an HMAC for each of its words, a *seal* is stored beside it: how long the name is, where its words part, and quick
//! unkeyed fingerprints of its letters, all encrypted under the key. With the key, the fingerprints sift out nearly everything, and the
//! HMAC decides about the rest; without it a seal is noise, and of the same length for every name.

use super::form::{Form, Payload, SEALED};
use super::term::Term;
use crate::check::{Keyed, SEAL};
use hmac::digest::KeyInit;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

type HmacSha256 = Hmac<Sha256>;

/// Fewest bytes of a key: as many as the hash has, so that guessing the key is never the easier way.
pub const FEWEST_BYTES: usize = 32;

/// The key. It is never printed.
#[derive(Clone)]
pub struct Key {
    hash: HmacSha256,
    seal: HmacSha256,
    proof: HmacSha256,
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(..)")
    }
}

/// Why a text is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoKey {
    /// It is not pairs of hex digits.
    NotHex,
    /// It has fewer than 32 bytes.
    TooShort,
    /// It is the same few bytes again and again, and nothing random.
    Weak,
}

impl NoKey {
    /// The reason, in a sentence that has the key as its beginning.
    #[must_use]
    pub fn why(self) -> &'static str {
        match self {
            NoKey::NotHex => "is not written in pairs of hex digits",
            NoKey::TooShort => "is too short: it needs 32 random bytes, which are 64 hex digits",
            NoKey::Weak => "is not random: it repeats the same few bytes",
        }
    }
}

impl Key {
    /// Reads a key written in hex.
    ///
    /// # Errors
    /// When it is none, or too weak for one.
    pub fn new(hex: &str) -> Result<Self, NoKey> {
        let hex = hex.trim();
        let pairs = hex.as_bytes().chunks(2).map(|pair| match pair {
            [high, low] => u8::from_str_radix(std::str::from_utf8(&[*high, *low]).ok()?, 16).ok().filter(|_| *high != b'+'),
            _ => None,
        });
        let bytes: Vec<u8> = pairs.collect::<Option<_>>().ok_or(NoKey::NotHex)?;
        if bytes.len() < FEWEST_BYTES {
            return Err(NoKey::TooShort);
        }
        let mut different = bytes.clone();
        different.sort_unstable();
        different.dedup();
        if different.len() < 8 {
            return Err(NoKey::Weak);
        }
        let master = keyed(&bytes);
        let own = |purpose: &str| keyed(&digest(&master, &[purpose.as_bytes()]));
        Ok(Key {
            hash: own("answerable protected terms 1: hash"),
            seal: own("answerable protected terms 1: seal"),
            proof: own("answerable protected terms 1: proof"),
        })
    }

    /// A name as it is stored.
    #[must_use]
    pub fn close(&self, term: &Term) -> Keyed {
        let hash = self.hash(&term.words());
        let mut sealed = Payload::of(term).to_bytes();
        self.mask(&hash, &mut sealed);
        let proof = digest(&self.proof, &[&hash, &sealed]);
        let mut seal = [0; SEAL];
        for (to, from) in seal.iter_mut().zip(sealed.iter().chain(&proof)) {
            *to = *from;
        }
        Keyed { hash, seal }
    }

    /// What a stored name is found by; `None` when it was stored with another key, or changed since.
    #[must_use]
    pub fn open(&self, keyed: &Keyed) -> Option<Vec<Form>> {
        let (sealed, proof) = keyed.seal.split_first_chunk::<SEALED>()?;
        let wanted = digest(&self.proof, &[&keyed.hash, sealed]);
        if !wanted.starts_with(proof) {
            return None;
        }
        let mut sealed = *sealed;
        self.mask(&keyed.hash, &mut sealed);
        Some(Payload::from_bytes(&sealed).forms())
    }

    /// The hash of a name's words.
    #[must_use]
    pub fn hash(&self, words: &[u8]) -> [u8; 32] {
        digest(&self.hash, &[words])
    }

    /// Encrypts or decrypts. The hash makes the mask, so no two names share one.
    fn mask(&self, hash: &[u8; 32], bytes: &mut [u8; SEALED]) {
        for (byte, mask) in bytes.iter_mut().zip(digest(&self.seal, &[hash])) {
            *byte ^= mask;
        }
    }
}

/// Keyed as HMAC says: a key longer than a block is hashed first, a shorter one filled up with zeros.
fn keyed(key: &[u8]) -> HmacSha256 {
    let mut block = hmac::digest::Key::<HmacSha256>::default();
    let hashed = Sha256::digest(key);
    let key = if key.len() > block.len() { &hashed[..] } else { key };
    for (to, from) in block.iter_mut().zip(key) {
        *to = *from;
    }
    HmacSha256::new(&block)
}

fn digest(mac: &HmacSha256, parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = mac.clone();
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::{Key, NoKey};
    use crate::protect::term::Term;

    fn key(first: u8) -> Key {
        let hex: String = (first..first + 32).map(|byte| format!("{byte:02x}")).collect();
        Key::new(&hex).unwrap()
    }

    #[test]
    fn a_key_is_64_random_hex_digits_or_more() {
        let hex = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
        assert!(Key::new(hex).is_ok() && Key::new(&format!("  {}\n", hex.to_uppercase())).is_ok());
        for (text, why) in [
            ("", NoKey::TooShort),
            (&hex[2..], NoKey::TooShort),
            (&hex[1..], NoKey::NotHex),
            ("correct horse battery staple", NoKey::NotHex),
            (&format!("+1{hex}"), NoKey::NotHex),
            (&"ab".repeat(32), NoKey::Weak),
            ("é", NoKey::NotHex),
        ] {
            assert_eq!(Key::new(text).map(|_| ()), Err(why), "{text}");
        }
        assert_eq!(format!("{:?}", Key::new(hex)), "Ok(Key(..))", "a key is never printed");
    }

    /// The words are the test: the same hash would come from any HMAC-SHA-256 with the same derived key.
    #[test]
    fn the_same_name_gives_the_same_hash_under_one_key_and_another_under_another() {
        let [one, same, other] = ["Example Person", "EXÁMPLE  PERSON", "Example Other"].map(|name| Term::new(name).unwrap());
        assert_eq!(key(1).close(&one), key(1).close(&same));
        assert_ne!(key(1).close(&one).hash, key(1).close(&other).hash);
        assert_ne!(key(1).close(&one).hash, key(2).close(&one).hash);
        assert_ne!(key(1).close(&one).seal, key(2).close(&one).seal);
    }

    #[test]
    fn a_seal_opens_with_its_key_and_unchanged_only() {
        let closed = key(1).close(&Term::new("Example Person").unwrap());
        assert_eq!(key(1).open(&closed).map(|forms| forms.len()), Some(2));
        assert!(key(2).open(&closed).is_none());
        let mut changed = closed.clone();
        changed.seal[0] ^= 1;
        assert!(key(1).open(&changed).is_none());
        let mut changed = closed;
        changed.hash[31] ^= 1;
        assert!(key(1).open(&changed).is_none());
    }
}
