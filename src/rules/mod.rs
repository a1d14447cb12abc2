//! The rules of publication, one file a rule: what it asks and why, and the functions that hold the content to it.
//!
//! A rule's doc comment is its page on the site, below `/methods/rules/`; its fixtures lie in `tests/rules/`. [`ALL`] lists them. A new
//! rule is a file here, its two lines below, and a folder of fixtures; `tests/rules.rs` fails if one is missing.
//!
//! A rule acts where it must ([`Act`]): it refuses a record or a text, with a fault that shows the place; it withholds something at the
//! door, as of a date; or another step asks it and does as it says. No rule prints, and none decides how anything looks.

mod ages;
mod conviction;
mod days;
pub mod documented;
mod linked;
pub mod small_numbers;
pub mod spent;
pub mod told_figures;
pub mod wording;

pub use r05::{ranks_in, tells_rank};
pub use r13::Names;

use crate::fault::{Fault, Faults, Files, Place, Placed, Severity};
use crate::records::Site;
use crate::records::case::Case;
use crate::records::figures::PlacedSet;
use crate::records::prose::{About, Prose};
use crate::records::source::Source;
use crate::value::id::{CaseId, LocalId, ProseId, SourceId};
use crate::value::withdrawn::{RecordKind, Withdrawn};
use crate::vocabulary::NameBasis;
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;

/// A rule of publication.
#[derive(Debug)]
pub struct Rule {
    /// Its number, which never changes: 5 for R5.
    pub number: u8,
    /// What it keeps to, in a few plain words.
    pub title: &'static str,
    /// Markdown: what it asks, why, a bad example and how to mend it.
    pub text: &'static str,
    /// How far the program decides it.
    pub decided: Decided,
    /// Where it acts.
    pub acts: &'static [Act],
    /// The file that holds it.
    pub file: &'static str,
}

impl Rule {
    /// As it is cited: "R5".
    #[must_use]
    pub fn id(&self) -> String {
        format!("R{}", self.number)
    }

    /// The fault of content that breaks it. `name` states the fault, as in `stale-charge`.
    #[must_use]
    pub fn refuse(&self, name: &'static str, place: Place, found: impl Into<String>) -> Fault {
        Fault::error(name, place, found).under(self.number, self.title)
    }

    /// The same where no file holds what breaks it, such as a record that is gone.
    #[must_use]
    pub fn refuse_nowhere(&self, name: &'static str, found: impl Into<String>) -> Fault {
        Fault::nowhere(name, found).under(self.number, self.title)
    }

    /// The same where the build may go on.
    #[must_use]
    pub fn warn(&self, name: &'static str, place: Place, found: impl Into<String>) -> Fault {
        Fault::warning(name, place, found).under(self.number, self.title)
    }

    /// The same where the build may go on, and no file holds it.
    #[must_use]
    pub fn warn_nowhere(&self, name: &'static str, found: impl Into<String>) -> Fault {
        Fault { severity: Severity::Warning, ..self.refuse_nowhere(name, found) }
    }

    /// What it withholds of a person, or with `None` of the case: since when, or with `None` on every day, and why, for maintainers.
    #[must_use]
    pub fn withhold(&self, what: What, person: Option<&LocalId>, since: Option<Date>, why: impl Into<String>) -> Withholding {
        Withholding { rule: self.number, what, person: person.cloned(), since, why: why.into() }
    }
}

/// How far a program can decide a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decided {
    /// Wholly.
    Fully,
    /// In the nearest form that can be decided; what is left to people is said here.
    InForm(&'static str),
}

/// From all cases, the names that withdrawn records held, and what is withheld of each case so far, to what else is withheld, each with
/// the case's position.
pub type Across = fn(&[Case], &[String], &[Vec<Withholding>]) -> Vec<(usize, Withholding)>;

/// Where a rule acts.
#[derive(Debug, Clone, Copy)]
pub enum Act {
    /// Answers a case record that breaks it.
    Case(fn(&Case, &Setting<'_>, &mut Faults)),
    /// Answers an entry of the source register that breaks it.
    Source(fn(&Source, &Setting<'_>, &mut Faults)),
    /// Answers a commentary or a page that breaks it.
    Prose(fn(&Prose, &Setting<'_>, &mut Faults)),
    /// Answers what only all records together show.
    Whole(fn(&Holdings<'_>, &Setting<'_>, &mut Faults)),
    /// Withholds something of a case as of a date.
    Withhold(fn(&Case, Date) -> Vec<Withholding>),
    /// Withholds what must go because of what the other rules withhold.
    WithholdWith(fn(&Case, &[Withholding]) -> Vec<Withholding>),
    /// Withholds what must go because of what is withheld in other cases, or was told in records that are gone.
    WithholdAcross(Across),
    /// Another step asks it; where, in words.
    Asked(&'static str),
}

/// What rules need to know besides the record.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// The day for which the content is checked.
    pub date: Date,
    /// The files, to find the very words of a text in them.
    pub files: &'a Files,
    /// The source register; what was refused in it has been answered and is not here.
    pub sources: &'a BTreeMap<SourceId, Source>,
    /// The grounds on which the publisher lets records name people.
    pub name_bases: &'a [NameBasis],
    /// What the publisher says; `None` where it was refused.
    pub site: Option<&'a Site>,
    /// What the records told at an earlier time, if they are held against that.
    pub earlier: Option<&'a r29::State>,
}

impl Holdings<'_> {
    /// Commentary, pages and their translations: every text that is a file of its own.
    pub fn prose(&self) -> impl Iterator<Item = &Prose> {
        self.commentary.iter().chain(self.pages).chain(self.translations)
    }

    /// The ids of all cases, those that were withdrawn among them.
    #[must_use]
    pub fn case_ids(&self) -> BTreeSet<&str> {
        let withdrawn = self.withdrawn.iter().filter(|record| record.kind == RecordKind::Case).map(|record| record.id.as_str());
        self.cases.iter().map(|case| case.id.value.as_str()).chain(withdrawn).collect()
    }
}

impl Setting<'_> {
    /// The place of a part of a text, as exact as the file shows it: YAML folds lines, so the words are looked for.
    #[must_use]
    pub fn at(&self, text: &Placed<String>, part: Range<usize>) -> Place {
        wording::place(self.files, text, part)
    }
}

/// All records that are well formed.
#[derive(Debug, Clone, Copy)]
pub struct Holdings<'a> {
    /// Case records.
    pub cases: &'a [Case],
    /// The source register.
    pub sources: &'a BTreeMap<SourceId, Source>,
    /// Commentary.
    pub commentary: &'a [Prose],
    /// Pages.
    pub pages: &'a [Prose],
    /// What of both is translated, each as a text by itself.
    pub translations: &'a [Prose],
    /// Figure datasets.
    pub figures: &'a [PlacedSet],
    /// Ids of reviews and their recommendations, of programmes and of promises.
    pub followed: &'a [Placed<String>],
    /// Records that were withdrawn.
    pub withdrawn: &'a [Withdrawn],
}

/// Something that a rule withholds as of a date.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Withholding {
    /// The rule's number.
    pub rule: u8,
    /// What is withheld.
    pub what: What,
    /// Of whom; `None` for the case as a whole.
    pub person: Option<LocalId>,
    /// The first day on which the rule withholds it; `None` where it does so on every day.
    pub since: Option<Date>,
    /// Why, for maintainers: may say what the site must not.
    pub why: String,
}

/// A withholding with the case that it is of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct WithheldOf {
    /// The case.
    pub case: CaseId,
    /// What is withheld of it.
    pub withholding: Withholding,
}

impl fmt::Display for WithheldOf {
    /// For maintainers: a line that names the record, what is withheld and why, and no person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Withholding { rule, what, person, since, why } = &self.withholding;
        write!(f, "{}", self.case)?;
        if let Some(person) = person {
            write!(f, ", {person}")?;
        }
        write!(f, ": {} (R{rule}", what.words())?;
        if let Some(since) = since {
            write!(f, ", since {since}")?;
        }
        write!(f, "): {why}")
    }
}

/// What of a record can be withheld.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A person's name, in every text of the site.
    Name,
    /// What the sources call a person.
    Cipher,
    /// A person's ranks.
    Rank,
    /// What was alleged of a person, in kind and words.
    Allegations,
    /// A person's criminal matter, and the events that tell of an inquiry.
    Criminal,
    /// Whether a person still serves.
    Service,
    /// Day and month of the conduct, of the case as a whole.
    ConductDays,
}

impl What {
    /// In words, after "withheld:".
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            What::Name => "a name",
            What::Cipher => "a cipher",
            What::Rank => "a rank",
            What::Allegations => "what was alleged",
            What::Criminal => "a criminal matter",
            What::Service => "whether the person serves",
            What::ConductDays => "days of the conduct",
        }
    }
}

// Before the rules, which only what stands above them reaches.
/// Declares a rule: its page as doc comment, then number, title, how far it is decided, and its acts.
macro_rules! rule {
    ($(#[doc = $line:literal])* $number:literal, $title:literal, $decided:expr, [$($act:expr),* $(,)?] $(,)?) => {
        $(#[doc = $line])*
        pub const RULE: $crate::rules::Rule = $crate::rules::Rule {
            number: $number,
            title: $title,
            text: concat!($($line, "\n"),*),
            decided: $decided,
            acts: &[$($act),*],
            file: file!(),
        };
    };
}

pub mod r01;
pub mod r02;
pub mod r03;
pub mod r04;
pub mod r05;
pub mod r06;
pub mod r07;
pub mod r08;
pub mod r09;
pub mod r10;
pub mod r11;
pub mod r12;
pub mod r13;
pub mod r14;
pub mod r15;
pub mod r16;
pub mod r17;
pub mod r18;
pub mod r19;
pub mod r20;
pub mod r21;
pub mod r22;
pub mod r23;
pub mod r24;
pub mod r25;
pub mod r26;
pub mod r27;
pub mod r28;
pub mod r29;
pub mod r30;
pub mod r31;
pub mod r32;
pub mod r33;
pub mod r34;
pub mod r35;
pub mod r36;
pub mod r37;
pub mod r38;
pub mod r39;
pub mod r40;
pub mod r41;
pub mod r42;

/// The rule by which orders withhold; what it withholds is worded as forbidden.
pub const BY_ORDER: u8 = r15::RULE.number;

/// Every rule, by number.
pub const ALL: &[&Rule] = &[
    &r01::RULE,
    &r02::RULE,
    &r03::RULE,
    &r04::RULE,
    &r05::RULE,
    &r06::RULE,
    &r07::RULE,
    &r08::RULE,
    &r09::RULE,
    &r10::RULE,
    &r11::RULE,
    &r12::RULE,
    &r13::RULE,
    &r14::RULE,
    &r15::RULE,
    &r16::RULE,
    &r17::RULE,
    &r18::RULE,
    &r19::RULE,
    &r20::RULE,
    &r21::RULE,
    &r22::RULE,
    &r23::RULE,
    &r24::RULE,
    &r25::RULE,
    &r26::RULE,
    &r27::RULE,
    &r28::RULE,
    &r29::RULE,
    &r30::RULE,
    &r31::RULE,
    &r32::RULE,
    &r33::RULE,
    &r34::RULE,
    &r35::RULE,
    &r36::RULE,
    &r37::RULE,
    &r38::RULE,
    &r39::RULE,
    &r40::RULE,
    &r41::RULE,
    &r42::RULE,
];

/// Holds a case record against every rule.
pub fn on_case(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    for act in acts() {
        if let Act::Case(check) = act {
            check(case, setting, faults);
        }
    }
}

/// Holds what only all records together show against every rule, and each source and text.
pub fn on_whole(holdings: &Holdings<'_>, setting: &Setting<'_>, faults: &mut Faults) {
    for act in acts() {
        match act {
            Act::Source(check) => holdings.sources.values().for_each(|source| check(source, setting, faults)),
            Act::Prose(check) => {
                holdings.prose().for_each(|prose| check(prose, setting, faults));
            }
            Act::Whole(check) => check(holdings, setting, faults),
            Act::Case(_) | Act::Withhold(_) | Act::WithholdWith(_) | Act::WithholdAcross(_) | Act::Asked(_) => {}
        }
    }
}

/// Holds a text of a record that is no case, such as a recommendation, against the rules for commentary and pages.
pub fn on_text(text: &Placed<String>, setting: &Setting<'_>, faults: &mut Faults) {
    let Some(id) = ProseId::new("text") else { return };
    // The text stands as the title; of what a record has not, nothing is to be said.
    let none = || Placed { value: "A record.".to_owned(), place: text.place };
    let prose = Prose {
        place: text.place,
        id: Placed { value: id, place: text.place },
        title: text.clone(),
        author: None,
        date: None,
        updated: None,
        summary: none(),
        about: About::default(),
        body: none(),
        corrections: Vec::new(),
        welsh: None,
    };
    for act in acts() {
        if let Act::Prose(check) = act {
            check(&prose, setting, faults);
        }
    }
}

/// A key that no record may have, answered in the words of the rule that forbids it; asked where records are read.
#[must_use]
pub fn forbidden_key(called: &str, key: &str, place: Place) -> Option<Fault> {
    r11::forbidden_key(key, place).or_else(|| r14::forbidden_key(key, place)).or_else(|| r18::forbidden_key(called, key, place))
}

/// What the rules withhold of each case as of a date, in the order of the cases, and within each in order of rule. `withdrawn_names` are
/// those that withdrawn records held.
#[must_use]
pub fn withheld(cases: &[Case], withdrawn_names: &[String], date: Date) -> Vec<Vec<Withholding>> {
    let mut withheld: Vec<Vec<Withholding>> = vec![Vec::new(); cases.len()];
    for act in acts() {
        if let Act::Withhold(of) = act {
            withheld.par_iter_mut().zip(cases).for_each(|(list, case)| list.extend(of(case, date)));
        }
    }
    for act in acts() {
        if let Act::WithholdAcross(of) = act {
            for (at, more) in of(cases, withdrawn_names, &withheld) {
                if let Some(list) = withheld.get_mut(at) {
                    list.push(more);
                }
            }
        }
    }
    for act in acts() {
        if let Act::WithholdWith(of) = act {
            withheld.par_iter_mut().zip(cases).for_each(|(list, case)| {
                let more = of(case, list);
                list.extend(more);
            });
        }
    }
    for list in &mut withheld {
        list.sort();
    }
    withheld
}

fn acts() -> impl Iterator<Item = &'static Act> {
    ALL.iter().flat_map(|rule| rule.acts)
}
