//! Rule R15: orders that restrict what may be told.

use super::wording::Words;
use super::{Act, Decided, Setting, What, Withholding, r11};
use crate::fault::Faults;
use crate::records::case::{Case, Person, Restriction};
use crate::records::texts::Field;
use crate::vocabulary::RestrictedItem;
use jiff::civil::Date;
use std::collections::BTreeSet;

rule! {
    /// If a court, or the chair of a misconduct hearing, has ordered that something must not be told, it is not told here. The
    /// name of whoever the order protects is withheld, and so is each thing that the record lists under `covers`. This goes on
    /// until the order is lifted. Another newspaper that prints the name lifts nothing.
    ///
    /// ## Why
    ///
    /// Judges can forbid or put off reports of a case ([Contempt of Court Act
    /// 1981](https://www.legislation.gov.uk/ukpga/1981/49), sections 4 and 11), and breaking such an order is contempt of court.
    /// The chair of a police misconduct hearing can forbid publication too ([Police (Conduct) Regulations
    /// 2020](https://www.legislation.gov.uk/uksi/2020/4/contents), regulations 39 and 59). A mistake that somebody else has made
    /// is no excuse.
    ///
    /// ## An example that breaks it
    ///
    /// A record has an anonymity order without `lifted`, and a name that a newspaper printed later. The name is not shown. Or the
    /// order covers the letter by which the officer was called, and the summary says "Officer A".
    ///
    /// ## How to mend it
    ///
    /// Nothing has to be done to withhold. If the order was lifted and a source says so, write the day under `lifted`. If only
    /// the month or the year is known, it counts as lifted when that month or year is over. Words in the texts of the record that
    /// tell what the order covers must be taken out by hand.
    15, "What an order forbids to tell is not told",
    Decided::InForm("The program withholds what the record says the order covers. In the texts of the record it finds the letter or number and the rank of a protected person. It cannot know of an order that nobody wrote down, nor read in a free text what else an order covers."),
    [Act::Withhold(withhold), Act::Case(refuse)],
}

/// Whether an order still holds. It ends on the day on which it was lifted; a month or a year ends it when it is over.
fn holds(restriction: &Restriction, date: Date) -> bool {
    restriction.lifted.as_ref().is_none_or(|lifted| date < lifted.value.latest())
}

/// The people of the record whom an order protects; all of them where it names none.
fn protected<'a>(case: &'a Case, restriction: &'a Restriction) -> impl Iterator<Item = &'a Person> {
    let all = restriction.people.is_empty();
    case.people.iter().filter(move |person| all || restriction.people.contains(&person.id.value))
}

/// The name always, and every item that the order covers, as far as the record holds it.
fn withhold(case: &Case, date: Date) -> Vec<Withholding> {
    let mut list: BTreeSet<Withholding> = BTreeSet::new();
    let mut withhold = |what: What, person: Option<&Person>, why: &str| {
        list.insert(RULE.withhold(what, person.map(|person| &person.id.value), None, why));
    };
    for restriction in case.restrictions.iter().filter(|restriction| holds(restriction, date)) {
        let why = match &restriction.lifted {
            None => "an order forbids it and was not lifted".to_owned(),
            Some(lifted) => format!("an order forbade it until {}", lifted.value),
        };
        let covers = restriction.covers.iter().map(|item| item.value);
        let items: BTreeSet<RestrictedItem> = covers.chain([RestrictedItem::Name]).collect();
        for item in items {
            match item {
                RestrictedItem::Dates if case.events.iter().any(r11::is_dated_conduct) => withhold(What::ConductDays, None, &why),
                RestrictedItem::Dates => {}
                _ => protected(case, restriction)
                    .filter_map(|person| Some((person, held(person, item)?)))
                    .for_each(|(person, what)| withhold(what, Some(person), &why)),
            }
        }
    }
    list.into_iter().collect()
}

/// What there is of an item to be withheld of a person.
fn held(person: &Person, item: RestrictedItem) -> Option<What> {
    match item {
        RestrictedItem::Name => person.name.as_ref().map(|_| What::Name),
        RestrictedItem::Cipher => person.cipher.as_ref().map(|_| What::Cipher),
        RestrictedItem::Rank => person.rank_at_conduct.as_ref().or(person.rank_at_proceedings.as_ref()).map(|_| What::Rank),
        RestrictedItem::Allegations => Some(What::Allegations),
        RestrictedItem::Criminal => person.criminal.first().map(|_| What::Criminal),
        RestrictedItem::Dates => None,
    }
}

/// A text of the record that tells a cipher or a rank which an order covers.
fn refuse(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    for restriction in case.restrictions.iter().filter(|restriction| holds(restriction, setting.date)) {
        for item in &restriction.covers {
            let words: BTreeSet<String> = protected(case, restriction).flat_map(|person| telling(person, item.value)).collect();
            for written in case.texts().iter().filter(|written| written.field != Field::Cipher) {
                let text = Words::apart(&written.text.value);
                for range in words.iter().flat_map(|word| text.find(word)) {
                    faults.push(
                        RULE.refuse("covered-in-text", setting.at(written.text, range), "an order covers this, and it holds")
                            .also(item.place, "the order covers it")
                            .mend("word the text without it, for example `the officer`; or write under `lifted` when the order ended"),
                    );
                }
            }
        }
    }
}

/// The words that tell an item, as far as a program knows them.
fn telling(person: &Person, item: RestrictedItem) -> Vec<String> {
    let apart = |text: &str| text.replace('-', " ").to_lowercase();
    match item {
        // One letter alone is an article, a grade or a street as well.
        RestrictedItem::Cipher => {
            person.cipher.iter().map(|cipher| apart(&cipher.value)).filter(|cipher| cipher.chars().count() > 1).collect()
        }
        RestrictedItem::Rank => [&person.rank_at_conduct, &person.rank_at_proceedings]
            .into_iter()
            .flatten()
            .map(|held| apart(crate::vocabulary::Term::label(held.rank)))
            .collect(),
        RestrictedItem::Name | RestrictedItem::Dates | RestrictedItem::Allegations | RestrictedItem::Criminal => Vec::new(),
    }
}
