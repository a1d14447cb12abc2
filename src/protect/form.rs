//! What a name is found by: its letters' fingerprint, and what it takes to be sure.

use super::run::LONGEST;
use super::term::Term;

/// Bytes of a payload.
pub const SEALED: usize = 32;

/// How many letters at the beginning of a name decide its class; of a shorter name, the three that it has at least.
pub const FIRST: usize = 5;
/// The same for shorter names.
pub const FIRST_OF_SHORT: usize = 3;

/// How many classes there are.
pub const CLASSES: usize = 1 << 16;

/// One order of a name's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Form {
    /// Of all letters.
    pub fingerprint: u64,
    /// The class of the first letters.
    pub class: u16,
    /// How many letters.
    pub length: usize,
    /// Bit `n` is set where a word begins with letter `n`.
    pub parted: u64,
    /// How many of the first letters come last in the name as it is hashed.
    pub moved: usize,
}

/// What a seal holds.
#[derive(Debug)]
pub struct Payload {
    length: u8,
    last: u8,
    parted: u64,
    fingerprints: [u64; 2],
    classes: [u16; 2],
}

impl Payload {
    /// What is stored of a name.
    pub fn of(term: &Term) -> Self {
        let (letters, parted, last) = term.parts();
        let last_first = term.last_first();
        let both = [letters, &last_first];
        let class_of = |letters: &[u8]| class(eight(letters), if letters.len() < FIRST { FIRST_OF_SHORT } else { FIRST });
        let small = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
        Payload {
            length: small(letters.len()),
            last: small(last),
            parted,
            fingerprints: both.map(fingerprint),
            classes: both.map(class_of),
        }
    }

    /// As bytes.
    pub fn to_bytes(&self) -> [u8; SEALED] {
        let mut bytes = [0; SEALED];
        let fields = [self.length, self.last]
            .into_iter()
            .chain(self.parted.to_le_bytes())
            .chain(self.fingerprints.into_iter().flat_map(u64::to_le_bytes))
            .chain(self.classes.into_iter().flat_map(u16::to_le_bytes));
        for (byte, field) in bytes.iter_mut().zip(fields) {
            *byte = field;
        }
        bytes
    }

    /// From bytes that a proof has shown to be our own.
    pub fn from_bytes(bytes: &[u8; SEALED]) -> Self {
        fn take<const N: usize>(bytes: &[u8], from: usize) -> [u8; N] {
            bytes.get(from..).and_then(|rest| rest.first_chunk()).copied().unwrap_or([0; N])
        }
        let [length, last] = take(bytes, 0);
        Payload {
            length,
            last,
            parted: u64::from_le_bytes(take(bytes, 2)),
            fingerprints: [10, 18].map(|from| u64::from_le_bytes(take(bytes, from))),
            classes: [26, 28].map(|from| u16::from_le_bytes(take(bytes, from))),
        }
    }

    /// The orders in which its words are looked for.
    pub fn forms(&self) -> Vec<Form> {
        let (length, last) = (usize::from(self.length).min(LONGEST), usize::from(self.last));
        let [fingerprint, other] = self.fingerprints;
        let [class, other_class] = self.classes;
        let mut forms = vec![Form { fingerprint, class, length, parted: self.parted, moved: 0 }];
        if last > 0 && last < length {
            let rest = length - last;
            // The last word's own parts, then the beginning of what stood before it, then that.
            let parted = (self.parted >> rest & !1) | 1 << last | (self.parted & ((1 << rest) - 1)) << last;
            forms.push(Form { fingerprint: other, class: other_class, length, parted, moved: last });
        }
        forms
    }
}

/// Letters as one number. Two names that share it cost a second look and nothing else.
pub fn fingerprint(letters: &[u8]) -> u64 {
    let mut hash = letters.len() as u64;
    for chunk in letters.chunks(8) {
        hash = (hash ^ eight(chunk)).wrapping_mul(MIX);
        hash ^= hash >> 29;
    }
    hash.wrapping_mul(MIX) ^ (hash >> 32)
}

/// The golden ratio in 64 bits, which spreads whatever it is multiplied with.
const MIX: u64 = 0x9E37_79B9_7F4A_7C15;

/// The first eight letters, zeros for those that are missing.
pub fn eight(letters: &[u8]) -> u64 {
    if let Some(eight) = letters.first_chunk() {
        return u64::from_le_bytes(*eight);
    }
    letters.iter().rev().fold(0, |eight, letter| eight << 8 | u64::from(*letter))
}

/// The class of the first letters, of eight as [`eight`] gives them.
pub fn class(eight: u64, first: usize) -> u16 {
    (((eight << (64 - 8 * first)).wrapping_mul(MIX)) >> 48) as u16
}

#[cfg(test)]
mod tests {
    use super::{Payload, fingerprint};
    use crate::protect::term::{Term, words};

    #[test]
    fn a_payload_comes_back_and_knows_both_orders() {
        for (name, orders) in [
            ("Example Person", vec!["example person", "person example"]),
            ("Example van O'Person-Other", vec!["example van o person other", "o person other example van"]),
            ("Example-Person", vec!["example person"]),
            ("Exampleton", vec!["exampleton"]),
        ] {
            let term = Term::new(name).unwrap();
            let forms = Payload::from_bytes(&Payload::of(&term).to_bytes()).forms();
            assert_eq!(forms.len(), orders.len(), "{name}");
            for (form, order) in forms.iter().zip(orders) {
                let mut letters: Vec<u8> = order.bytes().filter(|b| *b != b' ').collect();
                assert_eq!(form.fingerprint, fingerprint(&letters), "{name}");
                assert_eq!(words(&letters, form.parted), order.as_bytes(), "{name}");
                letters.rotate_left(form.moved);
                assert_eq!(letters, term.parts().0, "{name}: turned back, it is the name that was hashed");
            }
        }
    }
}
