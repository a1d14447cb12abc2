//! From raw records to a [`Dataset`] that cannot be wrong: the only maker of one.
//!
//! Entry point: [`check`]. Records are held against one another (ids, references), against the calendar as of the build's date,
//! and against what proceedings can decide. Everything wrong in every record is found in one run; a dataset is made only if nothing is.

pub mod case;
mod cases;
mod figures;
mod forces;
mod index;
mod outcomes;
mod prose;
mod protected;
mod sources;
mod standing;

pub use standing::{Current, DecisionStanding};

use crate::fault::{Fault, Faults, Files, Place, Placed};
use crate::read::Raw;
use crate::read::dates::WrittenDate;
use crate::read::record::{List, unknown_id};
use crate::value::date::{PartialDate, Precision, When};
use crate::value::figures::FigureSet;
use crate::value::force::Force;
use crate::value::id::SourceId;
use crate::vocabulary::SourceKind;
use case::Case;
use index::Index;
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::BTreeSet;

pub use forces::{is_base_url, with_slash};
pub use prose::{About, Prose};
pub use protected::{HASH, Keyed, Protected, SEAL, protected};
pub use sources::{Source, Where};

/// The checked content, private facts included.
#[derive(Debug)]
pub struct Dataset {
    /// What the site is called and where it lies.
    pub site: Site,
    /// All forces, by id.
    pub forces: Vec<Force>,
    /// The source register, by id.
    pub sources: Vec<Source>,
    /// All case records, by id.
    pub cases: Vec<Case>,
    /// All figure datasets, by id.
    pub figures: Vec<FigureSet>,
    /// Commentary, newest first.
    pub commentary: Vec<Prose>,
    /// The about page and the methods page, by id.
    pub pages: Vec<Prose>,
    /// Names that must never appear, as keyed hashes. They go to `protect`, never through the door.
    pub protected: Vec<Protected>,
}

/// What the site is called and where it lies.
#[derive(Debug, Clone)]
pub struct Site {
    /// Its name.
    pub title: String,
    /// The first page's heading.
    pub tagline: String,
    /// One sentence for search engines.
    pub description: String,
    /// Its address, ending in `/`.
    pub base_url: String,
    /// Who publishes it.
    pub publisher: String,
    /// Where to write to.
    pub contact: String,
    /// The licence's name.
    pub licence: String,
    /// Where the licence can be read.
    pub licence_address: String,
}

/// Checks everything as of a date. The dataset is made only if there is no error; warnings do not stop it.
#[must_use]
pub fn check(raw: Raw, files: &Files, date: Date) -> (Option<Dataset>, Faults) {
    let mut checker = Checker { index: &Index::default(), date, faults: Faults::default(), cited: BTreeSet::new() };
    let index = index::build(&raw, &mut checker.faults);
    let mut checker = Checker { index: &index, ..checker };

    let whole = raw.whole;
    let register: Vec<Placed<String>> = raw.sources.iter().filter_map(|source| source.id.clone()).collect();
    forces::claimed_once(&raw.forces, &mut checker);
    let site = raw.site.and_then(|site| forces::site(site, &mut checker));
    let mut forces: Vec<Force> = raw.forces.into_iter().filter_map(|force| forces::force(force, &mut checker)).collect();
    let checked: Vec<(Option<Case>, Faults, BTreeSet<String>)> = raw
        .cases
        .into_par_iter()
        .map(|case| {
            let mut own = Checker { index: &index, date, faults: Faults::default(), cited: BTreeSet::new() };
            let case = cases::case(case, &mut own);
            (case, own.faults, own.cited)
        })
        .collect();
    let mut cases = Vec::with_capacity(checked.len());
    for (case, faults, cited) in checked {
        cases.extend(case);
        checker.faults.append(faults);
        checker.cited.extend(cited);
    }
    let mut figures: Vec<FigureSet> =
        raw.figures.into_iter().filter_map(|(set, table)| figures::figure_set(set, table, files, &mut checker)).collect();
    let mut commentary: Vec<Prose> =
        raw.commentary.into_iter().filter_map(|document| prose::commentary(document, &mut checker)).collect();
    let mut pages: Vec<Prose> = raw.pages.into_iter().filter_map(|document| prose::page(document, &mut checker)).collect();
    let mut sources: Vec<Source> = raw.sources.into_iter().filter_map(|source| sources::source(source, &mut checker)).collect();
    let protected = protected(raw.protected, &mut checker.faults);
    if whole && !checker.faults.has_errors() {
        sources::unused(&register, &mut checker);
    }

    forces.sort_by(|a, b| a.id.cmp(&b.id));
    sources.sort_by(|a, b| a.id.cmp(&b.id));
    cases.sort_by(|a, b| a.id.cmp(&b.id));
    figures.sort_by(|a, b| a.id.cmp(&b.id));
    commentary.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.id.cmp(&b.id)));
    pages.sort_by(|a, b| a.id.cmp(&b.id));

    let faults = checker.faults;
    let dataset = site.filter(|_| !faults.has_errors()).map(|site| Dataset {
        site,
        forces,
        sources,
        cases,
        figures,
        commentary,
        pages,
        protected,
    });
    (dataset, faults)
}

/// Names that Windows keeps for devices. A site built elsewhere must still unpack there.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3",
    "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// What every check needs: the known ids, the date, and where to put what it finds.
struct Checker<'a> {
    index: &'a Index,
    date: Date,
    faults: Faults,
    /// Sources that something cites.
    cited: BTreeSet<String>,
}

impl Checker<'_> {
    /// An id of the content's own, made by `make`, which refuses a wrong shape.
    fn id<T>(&mut self, text: &Placed<String>, make: impl Fn(&str) -> Option<T>) -> Option<T> {
        let made = make(&text.value);
        if made.is_none() {
            self.faults.push(
                Fault::error("bad-id", text.place, format!("`{}` cannot be an id", text.value))
                    .expected(
                        "lower-case letters a to z, digits and single hyphens, beginning with a letter, at most 80 characters",
                    )
                    .mend("choose another; once published it never changes"),
            );
        }
        made
    }

    /// Answers a reference to a record that is not there. `all`, the ids there are, is walked only for the answer: there may be very many.
    fn known<'k>(&mut self, what: &str, id: &str, place: Place, is_known: bool, all: impl IntoIterator<Item = &'k String>) {
        if !is_known && !self.index.is_unreadable(id) {
            self.faults.push(unknown_id(id, what, all.into_iter().map(String::as_str), place));
        }
    }

    /// Answers an id that the site, or a system on which it may be built, keeps for itself.
    fn not_reserved(&mut self, id: &Placed<String>, taken: &[&str]) {
        let device = DEVICES.contains(&id.value.as_str());
        if device || taken.contains(&id.value.as_str()) {
            let why = if device { "Windows allows no file of this name" } else { "the site uses this word itself" };
            self.faults.push(
                Fault::error("reserved-id", id.place, format!("`{}` cannot be an id here", id.value))
                    .label(why)
                    .mend("choose another; once published it never changes"),
            );
        }
    }

    /// The sources of a fact. None at all, an unknown one, or only such as cannot carry a fact, is a fault.
    fn sources(&mut self, cited: &List<Placed<String>>, owner: Place, what: &str) -> Vec<SourceId> {
        let sources = self.pointers(cited, owner, what);
        let kinds: Vec<_> = cited.iter().filter_map(|id| self.index.sources.get(&id.value)).collect();
        if let Some(first) = cited.first()
            && cited.is_whole()
            && kinds.len() == cited.len()
            && !kinds.iter().any(|known| known.kind.is_none_or(SourceKind::can_carry_a_fact))
        {
            self.faults.push(
                Fault::error("weak-source", first.place, format!("{what} rests only on a forum or a copy site"))
                    .expected("at least one source that can carry a fact (vocabulary: source-kind)")
                    .mend("find a better source and cite it too, or take the fact out"),
            );
        }
        sources
    }

    /// The same for what is only reported as somebody's version: a value in dispute may rest on a weak source.
    fn pointers(&mut self, cited: &List<Placed<String>>, owner: Place, what: &str) -> Vec<SourceId> {
        if cited.is_missing() {
            self.faults.push(
                Fault::error("source-missing", owner, format!("{what} names no source"))
                    .label("begins here")
                    .mend("add `sources: [...]` with ids from the source register (content/sources)"),
            );
        }
        let mut found: Vec<SourceId> = Vec::with_capacity(cited.len());
        for id in cited.iter() {
            if self.index.sources.contains_key(&id.value) {
                self.cited.insert(id.value.clone());
                if let Some(source) = SourceId::new(&id.value)
                    && !found.contains(&source)
                {
                    found.push(source);
                }
            } else {
                self.known("source", &id.value, id.place, false, self.index.sources.keys());
            }
        }
        found
    }

    /// A date with what qualifies it. A precision that the date cannot have, an end before the start, and a day still to come are faults.
    fn when(
        &mut self,
        date: Option<&Placed<WrittenDate>>,
        until: Option<&Placed<PartialDate>>,
        precision: Option<&Placed<Precision>>,
    ) -> When {
        let Some(&Placed { value: WrittenDate::Known(from), place }) = date else {
            if let (Some(until), Some(_)) = (until, date) {
                self.faults.push(
                    Fault::error("end-without-start", until.place, "a period has an end but no beginning")
                        .mend("write the beginning as `date`, as far as it is known, even if only the year"),
                );
            }
            if let (Some(precision), Some(date)) = (precision, date) {
                self.faults.push(
                    Fault::error("precision-not-held", precision.place, "a date that no source gives is not exact to anything")
                        .also(date.place, "the date")
                        .mend("leave `precision` out"),
                );
            }
            return When::NotInSource;
        };
        self.not_after(from, place);
        if let Some(until) = until {
            self.not_after(until.value, until.place);
            if until.value.latest() < from.earliest() {
                self.faults.push(
                    Fault::error(
                        "end-before-start",
                        until.place,
                        format!("the end {} lies before the beginning {from}", until.value),
                    )
                    .also(place, "the beginning")
                    .mend("look both up in the source; perhaps they are the wrong way round"),
                );
            }
        }
        if let Some(precision) = precision
            && !precision.value.fits(from)
        {
            let has = Precision::of(from).id();
            self.faults.push(
                Fault::error(
                    "precision-not-held",
                    precision.place,
                    format!("{from} is not known to the {}", precision.value.id()),
                )
                .also(place, format!("this date is exact to the {has}"))
                .mend(format!("leave `precision` out, or write `{has}`; if the source says more, write the fuller date")),
            );
        }
        When::At { from, until: until.map(|until| until.value), precision: precision.map_or(Precision::of(from), |p| p.value) }
    }

    /// Answers a date that lies wholly after the build's date.
    fn not_after(&mut self, date: PartialDate, place: Place) {
        if date.earliest() > self.date {
            self.faults.push(
                Fault::error("future-date", place, format!("{date} is still to come"))
                    .expected(format!("a date not after {}, for which the site is built", self.date))
                    .mend("look it up in the source; the day of a hearing or trial still to come goes into `listed-for`"),
            );
        }
    }
}

/// A text that may be left out.
fn text(text: Option<Placed<String>>) -> Option<String> {
    text.map(|text| text.value)
}
