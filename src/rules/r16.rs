//! Rule R16: a cipher means one person in one case.

use super::{Act, Decided, Holdings, Setting, linked};
use crate::fault::{Fault, Faults, Place, Placed};
use crate::records::case::Case;
use crate::records::prose::Prose;
use crate::records::texts::Field;
use crate::value::id::CaseId;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

rule! {
    /// Courts and panels often call people by a letter: "Officer A". The letter means one person in one case. The "Officer A" of
    /// another case is somebody else. So no two people of a record share a letter, nothing on this site is sorted, counted or
    /// joined by it, and titles and summaries, which are printed side by side in lists, do without it. A commentary that uses it
    /// must link to the one case that it means.
    ///
    /// ## Why
    ///
    /// Four of our records have an "Officer A", and they are four people. To take two of them for one would put on one officer
    /// what another did. Take care over accuracy, says the first clause of the [Editors' Code](https://www.editorscode.org.uk).
    /// The rest is our own rule.
    ///
    /// ## An example that breaks it
    ///
    /// Two people of a record with `cipher: Officer A`. Or a commentary that says "Officer A resigned" and links to no case, or
    /// to two cases that each have an Officer A.
    ///
    /// ## How to mend it
    ///
    /// Give each person of a record a letter of their own, as the source has it, or none. In a commentary say "the officer" and
    /// link to the case. To speak about such letters in general, put them in quotation marks.
    16, "“Officer A” is one person in one case only",
    Decided::InForm("The program knows the letters and numbers that records give to people, and looks for them in other texts, written in the same way. A single letter alone it does not look for. It cannot tell whom a reader takes for whom."),
    [Act::Case(refuse), Act::Whole(refuse_elsewhere)],
}

fn refuse(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    let mut seen: BTreeMap<String, Place> = BTreeMap::new();
    for (person, cipher) in case.people.iter().filter_map(|person| Some((person, person.cipher.as_ref()?))) {
        if person.count > 1 {
            faults.push(
                RULE.refuse(
                    "cipher-of-several",
                    cipher.place,
                    format!("`{}` cannot stand for {} people", cipher.value, person.count),
                )
                .mend("give each person an entry of their own with their own cipher, or leave the cipher out"),
            );
        }
        let plain: String = cipher.value.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        if let Some(first) = seen.insert(plain, cipher.place) {
            faults.push(
                RULE.refuse("duplicate-cipher", cipher.place, format!("`{}` stands for two people of this record", cipher.value))
                    .label("again")
                    .also(first, "first written here")
                    .mend("look both up in the source; leave out what the source does not say"),
            );
        }
    }
    // Title and summary are printed in lists and downloads, beside other cases.
    for cipher in ciphers(case) {
        for text in [&case.title, &case.summary] {
            for range in whole(&text.value, &cipher.value) {
                faults.push(
                    RULE.refuse(
                        "cipher-in-summary",
                        setting.at(text, range),
                        format!("`{}` stands where other cases are told too", cipher.value),
                    )
                    .expected("titles and summaries without ciphers: lists and downloads print them side by side")
                    .mend("write `the officer`; the page of the case shows the cipher by itself"),
                );
            }
        }
    }
}

/// The ciphers of a record that can be told from other words, each with its place.
fn ciphers(case: &Case) -> impl Iterator<Item = &Placed<String>> {
    case.people.iter().filter_map(|person| person.cipher.as_ref()).filter(|cipher| cipher.value.chars().count() > 1)
}

/// In which cases each cipher means somebody. There may be very many, so ciphers are looked up where they may begin in a text.
#[derive(Default)]
struct Owners<'a> {
    cases: BTreeMap<&'a str, BTreeSet<&'a CaseId>>,
    /// The lengths of ciphers in bytes.
    lengths: BTreeSet<usize>,
}

impl<'a> Owners<'a> {
    fn of(cases: &'a [Case]) -> Self {
        let mut owners = Owners::default();
        for case in cases {
            for cipher in ciphers(case) {
                owners.cases.entry(&cipher.value).or_default().insert(&case.id.value);
                owners.lengths.insert(cipher.value.len());
            }
        }
        owners
    }

    /// The ciphers that may stand in a text, each with its cases.
    fn maybe_in(&self, text: &str) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        let mut parted = true;
        for (at, c) in text.char_indices() {
            if parted {
                let here = self.lengths.iter().filter_map(|length| text.get(at..at + length));
                found.extend(here.filter_map(|here| self.cases.get_key_value(here)).map(|(cipher, _)| *cipher));
            }
            parted = !c.is_alphanumeric();
        }
        found
    }
}

/// A cipher in a text that does not belong to the one case in which it means somebody.
fn refuse_elsewhere(holdings: &Holdings<'_>, setting: &Setting<'_>, faults: &mut Faults) {
    let owners = Owners::of(holdings.cases);
    for prose in holdings.prose() {
        in_prose(prose, &owners, setting, faults);
    }
    let by_id: BTreeMap<&CaseId, &Case> = holdings.cases.iter().map(|case| (&case.id.value, case)).collect();
    // A record that uses the cipher of a record linked to it joins the two.
    for case in holdings.cases {
        let linked = case.linked.iter().filter_map(|id| by_id.get(id));
        let of_linked: BTreeSet<&str> = linked.flat_map(|case| ciphers(case)).map(|cipher| cipher.value.as_str()).collect();
        let own: BTreeSet<&str> = ciphers(case).map(|cipher| cipher.value.as_str()).collect();
        for cipher in of_linked.difference(&own) {
            for written in case.texts().iter().filter(|written| written.field != Field::Cipher) {
                for range in whole(&written.text.value, cipher) {
                    faults.push(
                        RULE.refuse(
                            "cipher-of-another-case",
                            setting.at(written.text, range),
                            format!("`{cipher}` means somebody in a linked record"),
                        )
                        .expected("in each record its own ciphers alone")
                        .mend("say `an officer of a linked record`, or what the source says without the cipher"),
                    );
                }
            }
        }
    }
}

fn in_prose(prose: &Prose, owners: &Owners<'_>, setting: &Setting<'_>, faults: &mut Faults) {
    let mut linked = linked::cases(&prose.body.value);
    linked.extend(prose.about.cases.iter().cloned());
    let texts = [&prose.title, &prose.summary, &prose.body];
    let ciphers: BTreeSet<&str> = texts.iter().flat_map(|text| owners.maybe_in(&text.value)).collect();
    for cipher in ciphers {
        let meant = owners.cases.get(cipher).map_or(0, |cases| linked.iter().filter(|case| cases.contains(case)).count());
        if meant == 1 {
            continue;
        }
        for text in texts {
            for range in whole(&text.value, cipher) {
                faults.push(unclear(setting.at(text, range), cipher, meant));
            }
        }
    }
}

fn unclear(place: Place, cipher: &str, meant: usize) -> Fault {
    let (name, found) = if meant == 0 {
        ("cipher-without-case", format!("`{cipher}` stands here without a link to the case in which it means somebody"))
    } else {
        ("cipher-of-two-cases", format!("`{cipher}` means somebody in {meant} of the cases to which this text links"))
    };
    RULE.refuse(name, place, found).expected("a cipher only where one case is spoken of, with a link to it").mend(
        "say `the officer` and link to the case (case:ID); to speak of such letters in general, put them in quotation marks",
    )
}

/// Where a cipher stands as a whole and not in quotation marks. Case counts, so that "W80" is not a word of another meaning.
fn whole(text: &str, cipher: &str) -> Vec<Range<usize>> {
    let quote = |c: char| matches!(c, '"' | '\u{201c}' | '\u{201d}' | '\u{2018}' | '`');
    text.match_indices(cipher)
        .map(|(at, found)| at..at + found.len())
        .filter(|range| {
            let before = text.get(..range.start).and_then(|before| before.chars().next_back());
            let after = text.get(range.end..).and_then(|after| after.chars().next());
            let parted = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            parted(before) && parted(after) && !before.is_some_and(quote)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Owners, whole};
    use crate::value::id::CaseId;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn a_cipher_is_a_whole_word_outside_quotation_marks() {
        assert_eq!(whole("Officer A and Officer Able, officer A", "Officer A").len(), 1);
        assert!(whole("The name “Officer A” means little", "Officer A").is_empty());
        assert_eq!(whole("W80, W801", "W80").len(), 1);
    }

    proptest! {
        #[test]
        fn no_cipher_is_missed(
            ciphers in prop::collection::btree_set("(A|AB|é|\\(A\\)|Officer|W8)( (A|é|B|8)){0,2}", 0..6),
            text in "((A|AB|é|\\(A\\)|Officer|W8|B|8)[ ,-]?){0,8}",
        ) {
            let cases: BTreeMap<&str, BTreeSet<&CaseId>> = ciphers.iter().map(|cipher| (cipher.as_str(), BTreeSet::new())).collect();
            let owners = Owners { lengths: ciphers.iter().map(String::len).collect(), cases };
            let found = owners.maybe_in(&text);
            for cipher in ciphers.iter().filter(|cipher| !whole(&text, cipher).is_empty()) {
                prop_assert!(found.contains(cipher.as_str()), "{cipher} in {text}");
            }
        }
    }
}
