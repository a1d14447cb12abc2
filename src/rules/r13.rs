//! Rule R13: a withheld name is text wherever it stands. Here is decided where a name stands in a text, an address or an id.

use super::wording::unescaped;
use super::{Act, Decided, Holdings, Setting, What, Withholding};
use crate::fault::{Faults, Place};
use crate::records::case::{Case, Name};
use crate::value::id::{CaseId, LocalId};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

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

/// Names to be found in texts.
#[derive(Debug, Default)]
pub struct Names {
    /// Lower-case words in sequence, longest first: the full name, and the family name alone.
    names: Vec<Vec<String>>,
    /// The full names as one run of lower-case letters, for addresses: `exampleperson`.
    run_together: Vec<String>,
}

impl Names {
    /// Takes the full names.
    #[must_use]
    pub fn new<'a>(full_names: impl Iterator<Item = &'a str>) -> Self {
        let mut names: Vec<Vec<String>> = Vec::new();
        let mut run_together = Vec::new();
        for full in full_names {
            let all = lower(full);
            // Of "O'Example-Person" the whole family name, and its last part alone.
            names.extend(full.split_whitespace().last().map(lower));
            names.extend(all.last().map(|last| vec![last.clone()]));
            run_together.push(all.concat());
            names.push(all);
        }
        names.retain(|name| !name.is_empty());
        names.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        names.dedup();
        run_together.retain(|name| !name.is_empty());
        Names { names, run_together }
    }

    /// Where one of them stands in a text. Words are compared whole and without regard to case, so `example-person` in an address is
    /// found too.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Range<usize>> {
        if self.names.is_empty() {
            return Vec::new();
        }
        let words: Vec<(usize, &str)> = words(text).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while let Some((start, _)) = words.get(at) {
            let here = self.names.iter().find(|name| {
                name.iter().enumerate().all(|(offset, part)| {
                    let word = words.get(at + offset).map(|(_, word)| word.to_lowercase()).unwrap_or_default();
                    // "Persons": several of the name, or its genitive where an address has lost the apostrophe.
                    word == *part || (offset + 1 == name.len() && word.strip_suffix('s') == Some(part))
                })
            });
            match here.and_then(|name| words.get(at + name.len() - 1).map(|last| (name.len(), last))) {
                Some((length, (last, word))) => {
                    found.push(*start..last + word.len());
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }

    /// Whether an address or an id holds one of them, in whatever way these write names: `example-person`, `Example%20Person`,
    /// `ExamplePerson`.
    #[must_use]
    pub fn is_in(&self, address: &str) -> bool {
        let plain = unescaped(address);
        !self.find(&plain).is_empty() || self.is_run_together_in(&plain)
    }

    /// Where full names stand in a text; a family name alone may be that of a place.
    #[must_use]
    pub fn find_whole(&self, text: &str) -> Vec<Range<usize>> {
        if self.is_whole_in(text) { self.find(text) } else { Vec::new() }
    }

    /// Whether a text holds a full name, its words in sequence or in one.
    fn is_whole_in(&self, text: &str) -> bool {
        let letters = lower(text).concat();
        self.run_together.iter().any(|name| letters.contains(name))
    }

    fn is_run_together_in(&self, text: &str) -> bool {
        words(text).any(|(_, word)| self.run_together.iter().any(|name| word.to_lowercase().contains(name)))
    }
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
    let named = holdings.cases.iter().flat_map(named).map(|(_, name)| &name.text);
    let mut names: BTreeMap<&str, (Place, Names)> = BTreeMap::new();
    for name in named {
        let found = || (name.place, Names::new([name.value.as_str()].into_iter()));
        names.entry(&name.value).or_insert_with(found);
    }
    if names.is_empty() {
        return;
    }
    for Id { text, place, of } in ids(holdings, setting) {
        for (name, (written, found)) in &names {
            let by_family_name = match of {
                Of::Place => false,
                Of::Case(case) => self::named(case).any(|(_, other)| other.text.value == **name),
                Of::Anything => true,
            };
            if found.is_whole_in(&text) || (by_family_name && found.is_in(&text)) {
                faults.push(
                    RULE.refuse("name-in-id", place, format!("a person's name stands in `{text}`"))
                        .also(*written, "the name")
                        .expected(
                            "ids and file names without anybody's name, because they never change and a name may have to go",
                        )
                        .mend("choose another that says what it is and not who is in it, here and wherever it is cited"),
                );
            }
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
    ids.extend(sources.chain(prose).map(|(text, place)| Id { text, place, of: Of::Anything }));
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
    use super::Names;

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
}
