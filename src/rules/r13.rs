//! Rule R13: a withheld name is text wherever it stands. Here is decided where a name stands in a text, an address or an id.

use super::wording::unescaped;
use super::{Act, Decided, Holdings, Setting, What, Withholding};
use crate::fault::{Faults, Place};
use crate::records::case::{Case, Name};
use crate::value::id::{CaseId, LocalId};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Bound, Range};

rule! {
    /// A name that must not be shown must not be shown anywhere. So it is taken out of every text at once: the title of a
    /// newspaper report, a note, a reply, a commentary, a figure's remark. The words "[name withheld]" stand in its place. A web
    /// address that holds the name is not printed; the site where it leads may be. A name that one record withholds is withheld
    /// in every other, and so is a name that stood in a record that was withdrawn.
    ///
    /// Names must not stand in ids and file names at all, not even names that may be shown today. An id never changes, and a name
    /// may have to go.
    ///
    /// ## Why
    ///
    /// The law counts as a publication whatever the public can read, in whatever form ([Sexual Offences (Amendment) Act 1992,
    /// section 6](https://www.legislation.gov.uk/ukpga/1992/34/section/6)). A name in an address or in the name of a file is read
    /// like a name in a heading. About one in seven of the reports that we cite would give a name away by its title or its
    /// address.
    ///
    /// ## An example that breaks it
    ///
    /// A source with the id `person-sentenced-2024`, a commentary in a file called `the-person-case.md`, or a record that calls
    /// the accused by the name that the record gives.
    ///
    /// ## How to mend it
    ///
    /// Choose an id that says what the thing is and not who is in it: `report-2024-02`, `officer`. Titles and addresses need no
    /// mending: cite them as they are, and the site shows what it may.
    13, "A withheld name is hidden in titles, links and ids too",
    Decided::InForm("The program finds a full name and a family name as whole words, and a full name written in one word. It does not know nicknames, initials, misspelt names or a name drawn in a picture. The ids of forces and cases are looked at for full names only, because some family names are places."),
    [
        Act::WithholdAcross(withhold_elsewhere),
        Act::Whole(refuse),
        Act::Asked("the door asks where a withheld name stands in every text and address (disclose/withheld.rs)"),
    ],
}

/// Names to be found in texts. There may be very many, so each word of a text is looked up, and no name is tried by itself.
#[derive(Debug, Default)]
pub struct Names {
    /// Lower-case words parted by blanks: the full names, and the family names alone.
    known: BTreeSet<String>,
    /// The first words of these.
    beginnings: BTreeSet<String>,
    /// Of how many words these are.
    lengths: BTreeSet<usize>,
    /// The full names as one run of lower-case letters, for addresses: `exampleperson`. None begins with another of them.
    run_together: BTreeSet<String>,
}

impl Names {
    /// Takes the full names.
    #[must_use]
    pub fn new<'a>(full_names: impl Iterator<Item = &'a str>) -> Self {
        let mut names = Names::default();
        let mut run_together: BTreeSet<String> = BTreeSet::new();
        for full in full_names {
            let all = lower(full);
            // Of "O'Example-Person" the whole family name, and its last part alone.
            names.add(&full.split_whitespace().last().map(lower).unwrap_or_default());
            names.add(all.last().map(std::slice::from_ref).unwrap_or_default());
            names.add(&all);
            run_together.insert(all.concat());
        }
        // In their order, what begins with a name follows it.
        for name in run_together.into_iter().filter(|name| !name.is_empty()) {
            if !names.run_together.last().is_some_and(|before| name.starts_with(before)) {
                names.run_together.insert(name);
            }
        }
        names
    }

    fn add(&mut self, name: &[String]) {
        if let Some(first) = name.first() {
            self.known.insert(name.join(" "));
            self.beginnings.insert(first.clone());
            self.lengths.insert(name.len());
        }
    }

    /// Where one of them stands in a text. Words are compared whole and without regard to case, so `example-person` in an address is
    /// found too.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Range<usize>> {
        if self.known.is_empty() {
            return Vec::new();
        }
        let words: Vec<(Range<usize>, String)> =
            words(text).map(|(at, word)| (at..at + word.len(), word.to_lowercase())).collect();
        let mut found = Vec::new();
        let mut rest = words.as_slice();
        while let [(first, _), after @ ..] = rest {
            match self.longest(rest).and_then(|length| Some((rest.get(length - 1)?, rest.get(length..)?))) {
                Some(((last, _), beyond)) => {
                    found.push(first.start..last.end);
                    rest = beyond;
                }
                None => rest = after,
            }
        }
        found
    }

    /// Of how many words the longest name is with which some words begin.
    fn longest(&self, words: &[(Range<usize>, String)]) -> Option<usize> {
        let (_, first) = words.first()?;
        if !self.beginnings.contains(first) && !singular(first).is_some_and(|first| self.beginnings.contains(first)) {
            return None;
        }
        self.lengths.iter().rev().copied().find(|length| {
            let here: Vec<&str> = words.iter().take(*length).map(|(_, word)| word.as_str()).collect();
            let joined = here.join(" ");
            let is_name = |name: &str| self.known.contains(name);
            here.len() == *length && (is_name(&joined) || singular(&joined).is_some_and(is_name))
        })
    }

    /// Whether an address or an id holds one of them, in whatever way these write names: `example-person`, `Example%20Person`,
    /// `ExamplePerson`.
    #[must_use]
    pub fn is_in(&self, address: &str) -> bool {
        if self.known.is_empty() {
            return false;
        }
        let plain = unescaped(address);
        !self.find(&plain).is_empty() || words(&plain).any(|(_, word)| self.is_run_together_in(&word.to_lowercase()))
    }

    /// Where full names stand in a text; a family name alone may be that of a place.
    #[must_use]
    pub fn find_whole(&self, text: &str) -> Vec<Range<usize>> {
        if self.is_whole_in(text) { self.find(text) } else { Vec::new() }
    }

    /// Whether a text holds a full name, its words in sequence or in one.
    fn is_whole_in(&self, text: &str) -> bool {
        self.is_run_together_in(&lower(text).concat())
    }

    fn is_run_together_in(&self, letters: &str) -> bool {
        // Of the names that come before some letters in their order, the last is the one with which the letters begin, if any is: what
        // lay between them would begin with it too.
        letters.char_indices().filter_map(|(at, _)| letters.get(at..)).any(|rest| {
            let before = self.run_together.range::<str, _>((Bound::Unbounded, Bound::Included(rest))).next_back();
            before.is_some_and(|name| rest.starts_with(name.as_str()))
        })
    }
}

/// "Persons": several of the name, or its genitive where an address has lost the apostrophe.
fn singular(word: &str) -> Option<&str> {
    word.strip_suffix('s')
}

fn lower(text: &str) -> Vec<String> {
    words(text).map(|(_, word)| word.to_lowercase()).collect()
}

/// The words of a text, each with where it begins. Digits part words, so that `person2024` is found.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// The people of a record who are named in it.
fn named(case: &Case) -> impl Iterator<Item = (&LocalId, &Name)> {
    case.people.iter().filter_map(|person| Some((&person.id.value, person.name.as_ref()?)))
}

/// A name that one record withholds is withheld in the others, and so is one that a withdrawn record held: the very name, or one that
/// the door would not leave whole in a text. What is withheld so takes other names with it in turn.
fn withhold_elsewhere(cases: &[Case], withdrawn_names: &[String], withheld: &[Vec<Withholding>]) -> Vec<(usize, Withholding)> {
    // Every name that goes: since when, by which record (`None`: one that was withdrawn), and the name. What goes longest comes first.
    let mut going: BTreeSet<(Option<Date>, Option<&CaseId>, &str)> =
        withdrawn_names.iter().map(|name| (None, None, name.as_str())).collect();
    // The names that may still stand, by each word that would be found in them (see `Names::find`): there may be very many.
    let mut standing: BTreeMap<String, Vec<(usize, &LocalId, &str)>> = BTreeMap::new();
    for (at, (case, held)) in cases.iter().zip(withheld).enumerate() {
        for (person, name) in named(case) {
            let name = name.text.value.as_str();
            let of_name = |held: &&Withholding| held.what == What::Name && held.person.as_ref() == Some(person);
            if held.iter().any(|held| of_name(&held)) {
                going.extend(held.iter().filter(of_name).map(|held| (held.since, Some(&case.id.value), name)));
            } else {
                for word in lower(name) {
                    let singular = word.strip_suffix('s').map(str::to_owned);
                    singular
                        .into_iter()
                        .chain([word])
                        .for_each(|word| standing.entry(word).or_default().push((at, person, name)));
                }
            }
        }
    }
    let mut more: BTreeMap<(usize, &LocalId), Withholding> = BTreeMap::new();
    while let Some((since, by, name)) = going.pop_first() {
        // Where a name is found, its last word is; and its last word alone is enough.
        for (at, person, other) in lower(name).pop().and_then(|last| standing.remove(&last)).unwrap_or_default() {
            if more.contains_key(&(at, person)) {
                continue;
            }
            let by = by.map_or_else(|| "a record that was withdrawn held it".to_owned(), |case| format!("{case} withholds it"));
            let why = format!("{by}, and a name withheld once is withheld everywhere");
            more.insert((at, person), RULE.withhold(What::Name, Some(person), since, why));
            going.extend(cases.get(at).map(|case| (since, Some(&case.id.value), other)));
        }
    }
    more.into_iter().map(|((at, _), withholding)| (at, withholding)).collect()
}

/// A name in an id or in the name of a file, which outlive every review.
fn refuse(holdings: &Holdings<'_>, setting: &Setting<'_>, faults: &mut Faults) {
    // Each name once, with where it is written first.
    let mut names: BTreeMap<&str, Place> = BTreeMap::new();
    for (_, name) in holdings.cases.iter().flat_map(named) {
        names.entry(&name.text.value).or_insert(name.text.place);
    }
    if names.is_empty() {
        return;
    }
    let all = Names::new(names.keys().copied());
    for id in ids(holdings, setting) {
        let in_case = |case: &Case| Names::new(named(case).map(|(_, name)| name.text.value.as_str())).is_in(&id.text);
        let by_family_name = match id.of {
            Of::Place => false,
            Of::Case(case) => in_case(case),
            Of::Anything => all.is_in(&id.text),
        };
        if by_family_name || all.is_whole_in(&id.text) {
            refuse_id(&id, &names, faults);
        }
    }
}

/// Answers an id in which some of the names stand.
fn refuse_id(Id { text, place, of }: &Id<'_>, names: &BTreeMap<&str, Place>, faults: &mut Faults) {
    for (name, written) in names {
        let by_family_name = match of {
            Of::Place => false,
            Of::Case(case) => named(case).any(|(_, other)| other.text.value == *name),
            Of::Anything => true,
        };
        let found = Names::new([*name].into_iter());
        if found.is_whole_in(text) || (by_family_name && found.is_in(text)) {
            faults.push(
                RULE.refuse("name-in-id", *place, format!("a person's name stands in `{text}`"))
                    .also(*written, "the name")
                    .expected("ids and file names without anybody's name, because they never change and a name may have to go")
                    .mend("choose another that says what it is and not who is in it, here and wherever it is cited"),
            );
        }
    }
}

/// An id or the name of a file, with where it is written.
struct Id<'a> {
    text: String,
    place: Place,
    of: Of<'a>,
}

/// What an id is of, which decides whether a family name alone counts in it.
#[derive(Clone, Copy)]
enum Of<'a> {
    /// A force or a case, which begin with a place: Kent is a county too.
    Place,
    /// Something inside a case, where it counts if the record names such a person.
    Case(&'a Case),
    /// Anything else.
    Anything,
}

/// Every id that a rule can see, and the name of every file; those of forces and datasets are the names of their files.
fn ids<'a>(holdings: &Holdings<'a>, setting: &Setting<'_>) -> Vec<Id<'a>> {
    let mut ids: Vec<Id<'a>> = Vec::new();
    for case in holdings.cases {
        ids.push(Id { text: case.id.value.to_string(), place: case.id.place, of: Of::Place });
        let people = case.people.iter().map(|person| &person.id);
        let appeals = case.people.iter().flat_map(|person| &person.appeals).map(|appeal| &appeal.id);
        let local = people.chain(appeals).chain(case.proceedings.iter().map(|held| &held.id));
        ids.extend(local.map(|id| Id { text: id.value.to_string(), place: id.place, of: Of::Case(case) }));
    }
    let sources = holdings.sources.values().map(|source| (source.id.value.to_string(), source.id.place));
    let prose = holdings.commentary.iter().chain(holdings.pages).map(|prose| (prose.id.value.to_string(), prose.id.place));
    let followed = holdings.followed.iter().map(|id| (id.value.clone(), id.place));
    ids.extend(sources.chain(prose).chain(followed).map(|(text, place)| Id { text, place, of: Of::Anything }));
    ids.extend(setting.files.ids().map(|file| {
        let path = setting.files.path(file);
        let name = path.rsplit('/').next().unwrap_or(path);
        let stem = name.split('.').next().unwrap_or(name);
        let of = if path.contains("/forces/") || CaseId::new(stem).is_some() { Of::Place } else { Of::Anything };
        Id { text: name.to_owned(), place: Place::start_of(file), of }
    }));
    ids
}

#[cfg(test)]
mod tests {
    use super::{Names, lower, words};
    use proptest::prelude::*;
    use std::ops::Range;

    #[test]
    fn a_name_is_found_however_it_is_written() {
        let names = Names::new(["Example Person"].into_iter());
        let found = |text: &str| names.find(text).into_iter().map(|range| text[range].to_owned()).collect::<Vec<String>>();
        assert_eq!(found("Officer Example Person admits it"), ["Example Person"]);
        assert_eq!(found("PERSON's appeal; personal"), ["PERSON"]);
        assert!(names.is_in("https://news.example/2024/example-person-sentenced"));
        for address in
            ["?q=Example%20Person", "Example_Person_(officer)", "/ExamplePerson.pdf", "/jailed-person2024", "?q=%50erson"]
        {
            assert!(names.is_in(&format!("https://news.example{address}")), "{address}");
        }
        assert!(!names.is_in("https://news.example/personnel") && !names.is_in("https://news.example/100%-of-it"));
        assert!(!Names::default().is_in("https://news.example/example-person"));
    }

    #[test]
    fn some_ids_are_held_against_full_names_only() {
        let names = Names::new(["Example Kent"].into_iter());
        assert!(!names.is_whole_in("kent-2015-01") && names.is_in("kent-2015-01"));
        assert!(names.is_whole_in("example-kent-2015") && names.is_whole_in("examplekent"));
    }

    /// The names tried one by one, as the door must find them however many there are.
    fn one_by_one(full_names: &[String], text: &str) -> Vec<Range<usize>> {
        let mut names: Vec<Vec<String>> = Vec::new();
        for full in full_names {
            let all = lower(full);
            names.extend(full.split_whitespace().last().map(lower));
            names.extend(all.last().map(|last| vec![last.clone()]));
            names.push(all);
        }
        names.retain(|name| !name.is_empty());
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let words: Vec<(usize, &str)> = words(text).collect();
        let (mut found, mut at) = (Vec::new(), 0);
        while at < words.len() {
            let is = |word: &str, part: &str, last: bool| word == part || (last && word.strip_suffix('s') == Some(part));
            let here = names.iter().find(|name| {
                at + name.len() <= words.len()
                    && name.iter().enumerate().all(|(i, part)| is(&words[at + i].1.to_lowercase(), part, i + 1 == name.len()))
            });
            if let Some(name) = here {
                let (last, word) = words[at + name.len() - 1];
                found.push(words[at].0..last + word.len());
            }
            at += here.map_or(1, Vec::len);
        }
        found
    }

    proptest! {
        #[test]
        fn many_names_are_found_like_each_alone(
            names in prop::collection::vec("(Ab?|Es|Bs?|O'A|s)( (Ab?|B-As?|Cs)){0,2}", 0..5),
            text in "((Ab?s?|Es?|Bss?|Cs|O'A|aba|absabs|s)[ -]){0,8}",
        ) {
            let all = Names::new(names.iter().map(String::as_str));
            prop_assert_eq!(all.find(&text), one_by_one(&names, &text));
            let runs: Vec<String> = names.iter().map(|name| lower(name).concat()).collect();
            let letters = lower(&text).concat();
            prop_assert_eq!(all.is_whole_in(&text), runs.iter().any(|run| letters.contains(run.as_str())));
            let in_a_word = |run: &String| words(&text).any(|(_, word)| word.to_lowercase().contains(run.as_str()));
            let by_letters = runs.iter().any(in_a_word);
            prop_assert_eq!(all.is_in(&text), by_letters || !one_by_one(&names, &text).is_empty());
        }
    }
}
