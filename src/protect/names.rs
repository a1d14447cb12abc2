//! The list, opened with its key: what a text is held against.
//!
//! Entry point: [`open`]. Finding is sifted: by the first letters and the length, by a bit for each fingerprint, by the fingerprint
//! itself, by where the words part; the HMAC of what is left decides.

use super::form::{CLASSES, FIRST, FIRST_OF_SHORT, Form, class, fingerprint};
use super::keyed::Key;
use super::run::Watch;
use super::term::words;
use crate::check::{HASH, Keyed, Protected};
use crate::fault::{Fault, Faults};
use rayon::prelude::*;

/// Bits kept for each form, so that few other texts meet a bit that is set.
const BITS_A_FORM: usize = 32;

/// Places kept for one file. Who mends it needs the first, and runs the build again.
const MOST: usize = 1000;

/// Names that must not appear. The default holds none.
#[derive(Debug, Default)]
pub struct Names(Option<Box<Opened>>);

#[derive(Debug)]
struct Opened {
    key: Key,
    /// A bit for each class of first letters with which a name begins, and for each class the lengths of such names.
    begins: Box<[u64; CLASSES / 64]>,
    lengths: Box<[u64]>,
    /// Whether there are names so short that their class is that of fewer letters.
    short: bool,
    /// A bit for each fingerprint, by its first bits.
    bits: Vec<u64>,
    /// In order of fingerprints, each with the hash of its name.
    forms: Vec<(Form, [u8; HASH])>,
}

/// Opens a list with its key.
///
/// # Errors
/// A fault that tells of the first entry that was stored with another key, or changed since, and how many there are.
pub fn open(list: &[Protected], key: &Key) -> Result<Names, Faults> {
    let keyed: Vec<&Keyed> = list.iter().map(|entry| &entry.keyed).collect();
    open_keyed(&keyed, key).map_err(|wrong| {
        let mut faults = Faults::default();
        if let Some(first) = wrong.first().and_then(|first| list.get(*first)) {
            faults.push(wrong_key(first, wrong.len(), list.len()));
        }
        faults
    })
}

/// The same; what cannot be opened is told by its position in the list.
pub(super) fn open_keyed(list: &[&Keyed], key: &Key) -> Result<Names, Vec<usize>> {
    if list.is_empty() {
        return Ok(Names::default());
    }
    let opened: Vec<Option<Vec<Form>>> = list.par_iter().map(|keyed| key.open(keyed)).collect();
    let wrong: Vec<usize> = opened.iter().enumerate().filter(|(_, forms)| forms.is_none()).map(|(at, _)| at).collect();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut forms: Vec<(Form, [u8; HASH])> = list
        .iter()
        .zip(opened)
        .flat_map(|(keyed, forms)| forms.unwrap_or_default().into_iter().map(|form| (form, keyed.hash)))
        .collect();
    forms.sort_unstable_by_key(|(form, _)| form.fingerprint);
    let mut begins = Box::new([0_u64; CLASSES / 64]);
    let mut lengths = vec![0_u64; CLASSES].into_boxed_slice();
    let mut bits = vec![0_u64; (forms.len() * BITS_A_FORM / 64).next_power_of_two()];
    for (form, _) in &forms {
        let class = usize::from(form.class);
        if let (Some(begins), Some(lengths)) = (begins.get_mut(class / 64), lengths.get_mut(class)) {
            *begins |= 1 << (class % 64);
            *lengths |= 1 << (form.length.max(1) - 1);
        }
        let (word, bit) = bit_of(form.fingerprint, bits.len());
        if let Some(word) = bits.get_mut(word) {
            *word |= bit;
        }
    }
    let short = forms.iter().any(|(form, _)| form.length < FIRST);
    Ok(Names(Some(Box::new(Opened { key: key.clone(), begins, lengths, short, bits, forms }))))
}

fn wrong_key(first: &Protected, wrong: usize, all: usize) -> Fault {
    let found = if wrong == all {
        "the key at hand is not the one with which this list was made".to_owned()
    } else {
        let were = if wrong == 1 { "was" } else { "were" };
        format!("of {all} entries, {wrong} {were} made with another key, or changed by hand; this is the first")
    };
    let mend = if wrong == all {
        "use the list's own key; if it is lost, delete the entries and add the names again with `answerable protect`"
    } else {
        "undo the change, or delete the entry and add the name again with `answerable protect`"
    };
    Fault::error("protected-wrong-key", first.place, found).mend(mend)
}

fn bit_of(fingerprint: u64, words: usize) -> (usize, u64) {
    let low = (fingerprint >> 6) as usize;
    (low & (words - 1), 1 << (fingerprint & 63))
}

impl Names {
    /// Whether there is no name.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Somebody to watch a text for these names.
    pub(super) fn watch(&self) -> Option<Finder<'_>> {
        Some(Finder { names: self.0.as_deref()?, found: Vec::new() })
    }
}

/// Watches for the names, and notes the bytes at which they begin.
#[derive(Debug)]
pub struct Finder<'a> {
    names: &'a Opened,
    found: Vec<usize>,
}

impl Finder<'_> {
    /// Where names were found since it was last asked, in order.
    pub fn take(&mut self) -> Vec<usize> {
        let mut found = std::mem::take(&mut self.found);
        found.sort_unstable();
        found.dedup();
        found
    }
}

impl Watch for Finder<'_> {
    #[inline]
    fn lengths(&self, first: u64) -> u64 {
        let Opened { begins, lengths, short, .. } = self.names;
        let of = |letters: usize| {
            let class = usize::from(class(first, letters));
            let begins = begins.get(class / 64).is_some_and(|bits| bits >> (class % 64) & 1 == 1);
            if begins { lengths.get(class).copied().unwrap_or(0) } else { 0 }
        };
        if *short { of(FIRST) | of(FIRST_OF_SHORT) } else { of(FIRST) }
    }

    fn at(&mut self, letters: &[u8], parted: u64, whole: bool, at: usize) {
        let Opened { key, bits, forms, .. } = self.names;
        let fingerprint = fingerprint(letters);
        let (word, bit) = bit_of(fingerprint, bits.len());
        if bits.get(word).is_none_or(|bits| bits & bit == 0) || self.found.len() >= MOST {
            return;
        }
        let from = forms.partition_point(|(form, _)| form.fingerprint < fingerprint);
        let candidates = forms.get(from..).unwrap_or_default().iter().take_while(|(form, _)| form.fingerprint == fingerprint);
        for (form, hash) in candidates {
            // Words may be run together, but no word of the name may be torn apart; and one word alone must be a whole word.
            let torn = parted & !form.parted != 0;
            if form.length == letters.len()
                && !torn
                && (whole || form.parted != 0)
                && key.hash(&as_hashed(letters, form)) == *hash
            {
                self.found.push(at);
                return;
            }
        }
    }
}

/// The letters in the order, and with the blanks, in which the name was hashed.
fn as_hashed(letters: &[u8], form: &Form) -> Vec<u8> {
    if form.moved == 0 {
        return words(letters, form.parted);
    }
    let (last, rest) = letters.split_at_checked(form.moved).unwrap_or((&[], letters));
    let last_parted = form.parted & ((1 << form.moved) - 1);
    let rest_parted = form.parted >> form.moved & !1;
    [&*words(rest, rest_parted), b" ", &*words(last, last_parted)].concat()
}
