//! Rule R14: people under 18.

use super::linked::passages;
use super::wording::{Letters, Words, any_apart, merged, unescaped};
use super::{Act, Decided, Holdings, Setting, ages, r11};
use crate::fault::{Fault, Faults, Place};
use crate::records::case::Case;
use crate::records::source::Source;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::ops::Range;

rule! {
    /// Of somebody under 18 we say "a child", and no more. Not how old, not whether a boy or a girl, not which school, not where,
    /// not whose child. It does not matter what part the child plays: somebody who was hurt, a witness, somebody accused.
    ///
    /// ## Why
    ///
    /// In youth courts nobody under 18 may be identified ([Children and Young Persons Act 1933, section
    /// 49](https://www.legislation.gov.uk/ukpga/Geo5/23-24/12/section/49)), and other courts can order the same ([Youth Justice
    /// and Criminal Evidence Act
    /// 1999](https://www.legislation.gov.uk/ukpga/1999/23/part/II/chapter/IV/crossheading/reports-relating-to-persons-under-18),
    /// sections 45 and 45A). A child cannot choose to be in the news, and a page like ours may still be there in thirty years. So
    /// our rule asks more than the law: it holds in every case, with or without an order, and it does not end on an eighteenth
    /// birthday.
    ///
    /// ## An example that breaks it
    ///
    /// "The officer searched a 15-year-old girl at her school."
    ///
    /// ## How to mend it
    ///
    /// Write "The officer searched a child." The name of an offence may stay as the law has it: "rape of a child under 13". Where
    /// a source's title says more, shorten it. Where its address or publisher does, withhold that too.
    14, "Of a child we say that it is a child, and no more",
    Decided::InForm("The program holds the texts of records, the passages of commentary that link to them, and their sources against lists of words for age, sex, school and family. It does not know the names of places, and a local newspaper's name is one: the editor must take those out."),
    [
        Act::Case(refuse),
        Act::Whole(refuse_elsewhere),
        Act::Asked("the reading of records asks about keys that would describe a child (read/record.rs)"),
    ],
}

/// Words that say more than that somebody is a child.
#[rustfmt::skip]
const CHILDREN: &[&str] = &[
    "boy", "boys", "girl", "girls", "schoolboy*", "schoolgirl*", "schoolchild*", "teen", "teens", "teenage*", "teenaged",
    "toddler*", "infant", "infants", "baby", "babies", "stepson*", "stepdaughter*", "stepchild*", "foster child*",
    "foster son*", "foster daughter*",
];

/// Words that say whose child it is, or where it learns, in a record that speaks of one.
#[rustfmt::skip]
const BESIDE_A_CHILD: &[&str] = &[
    "daughter*", "son", "sons", "niece*", "nephew*", "grandchild*", "grandson*", "granddaughter*", "brother*", "sister*",
    "sibling*", "mother*", "father*", "parent", "parents", "aunt*", "uncle*", "grandparent*", "grandmother*", "grandfather*",
    "school", "schools", "college*", "nursery", "pupil*", "classmate*", "her child*", "his child*", "their child*",
    "own child*", "officer's child*", "whose child*",
];

/// Words by which a record speaks of somebody under 18.
const A_CHILD: &[&str] =
    &["child", "children", "child's", "children's", "minor", "minors", "juvenile*", "young person*", "under 18*"];

/// A key that would describe a child.
pub fn forbidden_key(key: &str, place: Place) -> Option<Fault> {
    let found = key.split(['-', '_', ' ']).any(|part| matches!(part, "child" | "children" | "minor" | "juvenile"));
    found.then(|| {
        RULE.refuse("child-field", place, format!("a record has no place for `{key}`"))
            .expected("of somebody under 18 nothing but that it is a child")
            .mend("remove the line, and keep it out of the texts too")
    })
}

/// Where a text says more of a child than that it is one. `beside`: whether the record speaks of a child, so that ties and schools are the child's.
fn describing(text: &str, words: &Words, beside: bool) -> Vec<Range<usize>> {
    let mut found = words.find_any(CHILDREN);
    // "Violence against women and girls" is what the police call a field of their work.
    found.retain(|range| !words.before(range).ends_with(&["women", "and"]));
    if beside {
        let of_policing = |range: &Range<usize>| words.after(range).starts_with(&["of", "policing"]);
        found.extend(words.find_any(BESIDE_A_CHILD).into_iter().filter(|range| !of_policing(range)));
    }
    found.extend(ages::of(text, words).into_iter().filter(|age| age.years < 18).map(|age| age.range));
    merged(found)
}

/// Whether [`describing`] may find anything; surely nothing where this says no.
fn may_describe(text: &str, beside: bool) -> bool {
    let letters = Letters::of(text);
    letters.may_hold(CHILDREN) || (beside && letters.may_hold(BESIDE_A_CHILD)) || letters.may_hold_age()
}

fn speaks_of_child(case: &Case) -> bool {
    case.texts().iter().any(|written| any_apart(&written.text.value, A_CHILD))
}

fn refuse(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    // In a sexual matter ties and schools are answered by rule R11, whoever's they are.
    let beside = speaks_of_child(case) && !r11::is_sexual(case);
    for written in case.texts() {
        for range in describing(&written.text.value, &Words::apart(&written.text.value), beside) {
            faults.push(described(setting.at(written.text, range.clone()), written.text.value.get(range).unwrap_or("")));
        }
    }
}

fn described(place: Place, found: &str) -> Fault {
    RULE.refuse("child-described", place, format!("`{found}` says more than that somebody is a child"))
        .expected("of somebody under 18 no age, sex, school, place or family tie")
        .mend("write `a child`, and leave the rest out; if nobody under 18 is meant, word it otherwise")
}

/// Passages that link to a case, and the sources of cases.
fn refuse_elsewhere(holdings: &Holdings<'_>, setting: &Setting<'_>, faults: &mut Faults) {
    for prose in holdings.prose() {
        for passage in passages(&prose.body.value).iter().filter(|passage| passage.around.any_case(|_| true)) {
            let text = prose.body.value.get(passage.range.clone()).unwrap_or("");
            for range in describing(text, &Words::apart(text), false) {
                let place = setting.at(&prose.body, passage.range.start + range.start..passage.range.start + range.end);
                faults.push(described(place, text.get(range).unwrap_or("")));
            }
        }
    }
    let of_children: BTreeSet<_> =
        holdings.cases.par_iter().filter(|case| speaks_of_child(case)).flat_map_iter(Case::cited).collect();
    let cited: BTreeSet<_> = holdings.cases.iter().flat_map(Case::cited).collect();
    let cited: Vec<&Source> = cited.iter().filter_map(|id| holdings.sources.get(*id)).collect();
    let found: Vec<Fault> =
        cited.par_iter().flat_map_iter(|source| in_source(source, of_children.contains(&source.id.value), setting)).collect();
    faults.extend(found);
}

/// What a source says more of a child, in its texts and its addresses. `beside`: whether a record that cites it speaks of one.
fn in_source(source: &Source, beside: bool, setting: &Setting<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for text in r11::texts(source).filter(|text| may_describe(&text.value, beside)) {
        for range in describing(&text.value, &Words::apart(&text.value), beside) {
            let found = text.value.get(range.clone()).unwrap_or("").to_owned();
            faults.push(
                RULE.refuse(
                    "child-in-source",
                    setting.at(text, range),
                    format!("`{found}` says more than that somebody is a child"),
                )
                .expected("titles, publishers and notes that say no more of somebody under 18")
                .mend("shorten it, with […] where something is left out, and say `Title shortened.` under `note`"),
            );
        }
    }
    for address in r11::addresses(source) {
        if may_describe(&unescaped(&address.value), beside)
            && !describing("", &Words::of_address(&address.value), beside).is_empty()
        {
            faults.push(
                RULE.refuse("child-in-source", address.place, "this address says more than that somebody is a child")
                    .expected("addresses that say no more of somebody under 18")
                    .mend("write the site alone under `site`, and `address-withheld: It would describe a child`"),
            );
        }
    }
    faults
}
