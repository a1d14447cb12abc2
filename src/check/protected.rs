//! The list of names that must never appear, as keyed hashes: their shape. What they stand for nobody can tell here.

use crate::fault::{Fault, Faults, Place, Placed};
use crate::read::raw::RawProtected;
use std::collections::BTreeMap;

/// Bytes of a hash.
pub const HASH: usize = 32;

/// Bytes of a seal.
pub const SEAL: usize = 48;

/// A name as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keyed {
    /// The keyed hash of its words.
    pub hash: [u8; HASH],
    /// What it is searched for by, encrypted.
    pub seal: [u8; SEAL],
}

/// An entry of the list.
#[derive(Debug, Clone)]
pub struct Protected {
    /// Names the entry, and nobody.
    pub id: String,
    /// The name.
    pub keyed: Keyed,
    /// Where the entry begins.
    pub place: Place,
}

/// Checks the entries. Ids and hashes are each there once.
pub fn protected(raw: Vec<RawProtected>, faults: &mut Faults) -> Vec<Protected> {
    let mut seen: BTreeMap<String, Place> = BTreeMap::new();
    let mut entries = Vec::with_capacity(raw.len());
    // The day is a note for maintainers: a site built as of an earlier day is held against the whole list all the same.
    for RawProtected { place, id, added: _, why: _, hash, seal } in raw {
        if let Some(id) = &id
            && !is_id(&id.value)
        {
            faults.push(
                Fault::error("bad-id", id.place, "this cannot be the id of a protected term")
                    .expected("`p-` and 16 hex digits, as `answerable protect` writes it")
                    .mend("take the whole entry out, and add the name again with `answerable protect`"),
            );
        }
        for text in [&id, &hash].into_iter().flatten() {
            if let Some(first) = seen.insert(text.value.clone(), text.place) {
                faults.push(
                    Fault::error("protected-twice", text.place, "this protected term is in the list twice")
                        .label("again")
                        .also(first, "first written here")
                        .mend("delete the lines of one of the two entries"),
                );
                break;
            }
        }
        let hash = hash.and_then(|hash| bytes::<HASH>(&hash, "hash", faults));
        let seal = seal.and_then(|seal| bytes::<SEAL>(&seal, "seal", faults));
        if let (Some(id), Some(hash), Some(seal)) = (id, hash, seal) {
            entries.push(Protected { id: id.value, keyed: Keyed { hash, seal }, place });
        }
    }
    entries
}

fn is_id(id: &str) -> bool {
    id.strip_prefix("p-").is_some_and(|rest| rest.len() == 16 && rest.bytes().all(is_hex))
}

fn is_hex(b: u8) -> bool {
    b.is_ascii_digit() || matches!(b, b'a'..=b'f')
}

/// A field in hex. What is written instead may be a name, so the answer does not repeat it.
fn bytes<const N: usize>(hex: &Placed<String>, field: &str, faults: &mut Faults) -> Option<[u8; N]> {
    let written = &hex.value;
    let mut bytes = [0; N];
    if written.len() == 2 * N && written.bytes().all(is_hex) {
        for (byte, at) in bytes.iter_mut().zip((0..).step_by(2)) {
            *byte = u8::from_str_radix(written.get(at..at + 2)?, 16).ok()?;
        }
        return Some(bytes);
    }
    faults.push(
        Fault::error("bad-hash", hex.place, format!("this cannot be the {field} of a protected term"))
            .expected(format!("{} hex digits in small letters, as `answerable protect` writes them", 2 * N))
            .mend("take the whole entry out, and add the name again with `answerable protect`; names are never written here"),
    );
    None
}
