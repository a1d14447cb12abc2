//! Which documents a word stands in, as text: small, and without a letter or a digit, so that no chance run of them reads like a name to the
//! scan for protected terms.
//!
//! Entry point: [`encode`]. A list is written in the shorter of two ways. *Steps*: how many documents are passed over before the next, in
//! digits of base 12, all but the last of them from the upper half of the symbols. *Map*: after a `=`, nine documents to two symbols of base
//! 23. So a list never takes more than two symbols for nine documents of the whole, however common its word.

/// The symbols, in the order of what they stand for.
pub const SYMBOLS: &[u8; 24] = b"!$()*+,-./:;?@[]^_{|}~`#";
/// What a map begins with.
pub const MAP: char = '=';

const STEP: u32 = 12;
const IN_PAIR: u32 = 9;
const PAIR: u32 = 23;

/// Writes a list of documents, which is in order and holds none twice.
#[must_use]
pub fn encode(documents: &[u32]) -> String {
    let steps = steps(documents);
    let last = documents.last().map_or(0, |last| last + 1);
    if steps.len() > 1 + 2 * last.div_ceil(IN_PAIR) as usize { map(documents, last) } else { steps }
}

fn steps(documents: &[u32]) -> String {
    let mut out = String::with_capacity(documents.len());
    let mut next = 0;
    for document in documents {
        let mut step = document - next;
        next = document + 1;
        while step >= STEP {
            push(&mut out, STEP + step % STEP);
            step = step / STEP - 1;
        }
        push(&mut out, step);
    }
    out
}

fn map(documents: &[u32], end: u32) -> String {
    let mut out = String::from(MAP);
    let mut rest = documents.iter().peekable();
    for from in (0..end).step_by(IN_PAIR as usize) {
        let mut bits = 0;
        while let Some(document) = rest.next_if(|document| **document < from + IN_PAIR) {
            bits |= 1 << (document - from);
        }
        push(&mut out, bits / PAIR);
        push(&mut out, bits % PAIR);
    }
    out
}

fn push(out: &mut String, value: u32) {
    out.push(SYMBOLS.get(value as usize).copied().unwrap_or_default().into());
}
