//! Rule R18: no home, birthday, family, health or picture.

use super::wording::{Words, merged};
use super::{Act, Decided, Setting, ages, r11};
use crate::fault::{Fault, Faults, Place};
use crate::records::case::Case;
use crate::records::texts::Whose;
use std::ops::Range;

rule! {
    /// We hold to account what officers do in their office. Where they live, when they were born, whom they love and how they are
    /// is not ours to tell, and neither is that of anybody else in a case. A record has no field for any of it, and the site
    /// prints no pictures.
    ///
    /// ## Why
    ///
    /// Data protection law lets us use no more about a person than we need, and protects health most of all. A home address can
    /// bring strangers to the door. The [Editors' Code](https://www.editorscode.org.uk), clause 2, protects home, family and
    /// health. Even the official list of people barred from policing [leaves dates of birth
    /// out](https://www.legislation.gov.uk/uksi/2017/1135/made/data.html) of what it publishes.
    ///
    /// ## An example that breaks it
    ///
    /// "The sergeant, 43, who lives at 12 Example Road and suffers from depression, ..."
    ///
    /// ## How to mend it
    ///
    /// Leave it out. If a panel took an illness into account, say "personal circumstances".
    18, "No home, birthday, family, health or picture",
    Decided::InForm("The program refuses keys for such things, and in the texts of records postcodes, ages, words for birth and home, and a list of words for illness. What else is private, and what is told of a family, the editor must see."),
    [Act::Case(refuse), Act::Asked("the reading of records asks about keys for private matters (read/record.rs)")],
}

/// Parts of keys for what is private.
#[rustfmt::skip]
const KEYS: &[&str] = &[
    "birth", "birthday", "birthdate", "born", "dob", "age", "family", "spouse", "wife", "husband", "partner", "marital",
    "parents", "relatives", "health", "illness", "medical", "diagnosis", "disability", "religion", "sexuality", "image",
    "images", "photo", "photograph", "picture", "portrait", "mugshot", "postcode", "phone", "telephone", "home", "residence",
];

/// Words for home and birth.
#[rustfmt::skip]
const PRIVATE: &[&str] = &[
    "home address*", "lives at", "lives in", "lived at", "lived in", "lives with", "lived with", "resides", "resided",
    "resident of", "date of birth", "dates of birth", "born on", "born in", "was born", "birthday*", "dob",
    "age of the officer", "officer's age",
];

/// Words for how somebody is.
#[rustfmt::skip]
const ILLNESS: &[&str] = &[
    "diagnos*", "depression", "depressed", "depressive", "anxiety", "ptsd", "post traumatic*", "traumatic stress", "bipolar",
    "adhd", "alcoholi*", "cancer", "pregnan*", "miscarr*", "mentally ill", "mental illness*", "mental breakdown*",
    "mental health problem*", "ill health", "medical condition*", "medical retirement", "medically retired", "bereave*",
    "nervous breakdown*",
];

/// A key for what is private. `called` is the kind of record: an address is a home only with a person.
pub fn forbidden_key(called: &str, key: &str, place: Place) -> Option<Fault> {
    let of_person = matches!(called, "a case" | "a person" | "a name");
    let found = key.split(['-', '_', ' ']).any(|part| KEYS.contains(&part) || (of_person && part == "address"));
    found.then(|| {
        RULE.refuse("personal-field", place, format!("a record has no place for `{key}`"))
            .expected("no home, birthday, age, family, health or picture of anybody")
            .mend("remove the line, and keep it out of the texts too")
    })
}

fn refuse(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    let sexual = r11::is_sexual(case);
    for written in case.texts().iter().filter(|written| written.field.whose() != Whose::Called) {
        let words = Words::apart(&written.text.value);
        let mut found = words.find_any(ILLNESS);
        found.extend(postcodes(&written.text.value, &words));
        // In a sexual matter rule R11 answers for ages and homes, and in every other R14 for the ages of children.
        if !sexual {
            found.extend(ages::of(&written.text.value, &words).into_iter().filter(|age| age.years >= 18).map(|age| age.range));
        }
        let homes = words.find_any(PRIVATE).into_iter();
        found.extend(
            homes.filter(|range| !(sexual && written.text.value.get(range.clone()).is_some_and(|text| text.starts_with("liv")))),
        );
        for range in merged(found) {
            let found = written.text.value.get(range.clone()).unwrap_or("").to_owned();
            faults.push(
                RULE.refuse("personal-detail", setting.at(written.text, range), format!("`{found}` tells something private"))
                    .expected("nothing of anybody's home, age, birth, family or health")
                    .mend("leave it out; what a panel took into account can be called `personal circumstances`"),
            );
        }
    }
}

/// Postcodes, in capitals as they are written: "SW1A 1AA".
fn postcodes(text: &str, words: &Words) -> Vec<Range<usize>> {
    let all: Vec<Range<usize>> = words.iter().map(|(_, range)| range).collect();
    let pairs = all.windows(2).filter_map(|pair| Some((pair.first()?.clone(), pair.last()?.clone())));
    pairs
        .filter(|(outward, inward)| {
            let part = |range: &Range<usize>| text.get(range.clone()).unwrap_or("");
            is_outward(part(outward)) && is_inward(part(inward)) && inward.start == outward.end + 1
        })
        .map(|(outward, inward)| outward.start..inward.end)
        .collect()
}

/// "M1", "SW1A", "B33", "CR2".
fn is_outward(word: &str) -> bool {
    let letters = word.chars().take_while(char::is_ascii_uppercase).count();
    let rest: Vec<char> = word.chars().skip(letters).collect();
    (1..=2).contains(&letters) && matches!(&rest[..], [digit] if digit.is_ascii_digit())
        || (1..=2).contains(&letters)
            && matches!(&rest[..], [digit, last] if digit.is_ascii_digit() && (last.is_ascii_digit() || last.is_ascii_uppercase()))
}

/// "1AA".
fn is_inward(word: &str) -> bool {
    let signs: Vec<char> = word.chars().collect();
    matches!(&signs[..], [digit, first, second] if digit.is_ascii_digit() && first.is_ascii_uppercase() && second.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::{Words, postcodes};

    #[test]
    fn postcodes_are_found_as_they_are_written() {
        let found = |text: &str| postcodes(text, &Words::apart(text)).len();
        assert_eq!(found("of SW1A 1AA and M1 1AE"), 2);
        assert_eq!(found("W80 was cleared; in 2023 3 people; Form A1, 1 PC"), 0);
    }
}
