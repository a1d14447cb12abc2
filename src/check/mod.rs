//! From raw records to a [`Dataset`] that cannot be wrong: the only maker of one.
//!
//! Entry point: [`check`]. Records are held against one another (ids, references), against the calendar as of the build's date;
//! then the rules of publication judge what is well formed. Everything wrong in every record is found in one run; a dataset is made only if nothing is.

mod blocks;
mod breakdowns;
mod cases;
mod corrections;
mod coverage;
mod figures;
mod followed;
mod forces;
mod gaps;
mod index;
mod judged;
pub mod origins;
mod places;
mod prose;
mod protected;
mod redirects;
mod reviews;
mod sources;
mod standing;
pub mod texts;
mod translated_links;
mod translations;
mod whose_word;
mod withdrawn;

use crate::fault::{Fault, Faults, Files, Place, Placed};
use crate::memory::{History, Redirect, history};
use crate::read::Raw;
use crate::read::dates::WrittenDate;
use crate::read::record::{List, unknown_id};
use crate::records::Site;
use crate::records::case::Case;
use crate::records::correction::{Correction, FigureCorrection};
use crate::records::figures::PlacedSet;
use crate::records::prose::Prose;
use crate::records::review::{Monitoring, Programme, Promise, Review};
use crate::records::source::Source;
use crate::rules::r29::{self, State};
use crate::rules::{self, Holdings, Setting, WithheldOf, Withholding, r09, r27, told_figures};
use crate::value::content_hash::ContentHash;
use crate::value::date::{PartialDate, Precision, When};
use crate::value::figures::FigureSet;
use crate::value::force::Force;
use crate::value::id::{DatasetId, ForceId, SourceId};
use crate::value::place::Places;
use crate::value::withdrawn::{RecordKind, Withdrawn};
use crate::vocabulary::NameBasis;
use index::Index;
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

pub use forces::{is_base_url, with_slash};
pub use judged::Judged;
pub use protected::{HASH, Keyed, Protected, SEAL, protected};
pub use sources::is_web_address;

/// The checked content, private facts included.
#[derive(Debug)]
pub struct Dataset {
    /// Which content it was made from.
    pub content: ContentHash,
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
    /// Corrections of figure datasets, in the order of each file.
    pub figure_corrections: BTreeMap<DatasetId, Vec<FigureCorrection>>,
    /// Corrections of forces, in the order of each file.
    pub force_corrections: BTreeMap<ForceId, Vec<Correction>>,
    /// Commentary, newest first.
    pub commentary: Vec<Prose>,
    /// The about page and the methods page, by id.
    pub pages: Vec<Prose>,
    /// Reviews, by id.
    pub reviews: Vec<Review>,
    /// How closely forces are watched, by force.
    pub monitoring: Vec<Monitoring>,
    /// Programmes of review, by id.
    pub programmes: Vec<Programme>,
    /// Promises, by id.
    pub promises: Vec<Promise>,
    /// Places, and the forces that police them.
    pub places: Option<Places>,
    /// Records that were withdrawn, in order.
    pub withdrawn: Vec<Withdrawn>,
    /// The names that they held; withheld from every text.
    pub withdrawn_names: Vec<String>,
    /// What the rules withhold of each case on a day, so that the door need not ask them again for the same.
    pub withholdings: (Date, Vec<Vec<Withholding>>),
    /// Where addresses lead at which nothing stands any more, in order.
    pub redirects: Vec<Redirect>,
    /// What was published when.
    pub history: History,
    /// Names that must never appear, as keyed hashes. They go to `protect`, never through the door.
    pub protected: Vec<Protected>,
}

/// A case, held against its own shape and the rules.
struct CheckedCase {
    place: Place,
    case: Option<Case>,
    faults: Faults,
    /// What the rules said of it; `None` where it is not well formed.
    said: Option<Vec<Fault>>,
    /// The sources that it cites.
    cited: BTreeSet<String>,
}

/// What a check found.
#[derive(Debug)]
pub struct Checked {
    /// The content; made only if there is no error. Warnings do not stop it.
    pub dataset: Option<Dataset>,
    /// What the rules withhold of the cases that are well formed, in order.
    pub withheld: Vec<WithheldOf>,
    /// All faults.
    pub faults: Faults,
}

/// Checks everything as of a date, and against what the records told earlier, if that is known.
#[must_use]
pub fn check(raw: Raw, files: &Files, date: Date, earlier: Option<&State>) -> Checked {
    check_again(raw, files, date, earlier, &mut Judged::default())
}

/// The same; what the rules said of each case by itself when `judged` was last given is not asked again where nothing has changed.
#[must_use]
pub fn check_again(raw: Raw, files: &Files, date: Date, earlier: Option<&State>, judged: &mut Judged) -> Checked {
    let mut faults = Faults::default();
    let index = index::build(&raw, &mut faults);
    let mut checker = Checker { index: &index, date, faults, cited: BTreeSet::new() };

    let told = followed::texts(&raw);
    let (whole, content) = (raw.whole, raw.content);
    let remains = raw.remains;
    let register: Vec<Placed<String>> = raw.sources.iter().filter_map(|source| source.id.clone()).collect();
    forces::claimed_once(&raw.forces, &mut checker);
    let site = raw.site.and_then(|site| forces::site(site, &mut checker));
    let (mut forces, force_corrections): (Vec<Force>, Vec<_>) =
        raw.forces.into_iter().filter_map(|force| forces::force(force, &mut checker)).unzip();
    let force_corrections = forces.iter().map(|force| force.id.clone()).zip(force_corrections).collect();
    let mut sources: BTreeMap<SourceId, Source> = raw
        .sources
        .into_iter()
        .filter_map(|source| sources::source(source, &mut checker))
        .map(|source| (source.id.value.clone(), source))
        .collect();
    let name_bases = site.as_ref().map_or(&[NameBasis::Conviction][..], |site| &site.name_bases);
    let setting = Setting { date, files, sources: &sources, name_bases, site: site.as_ref(), earlier };
    judged.stand_on(files, date);
    let checked: Vec<CheckedCase> = raw
        .cases
        .into_par_iter()
        .map(|case| {
            let place = case.place;
            let mut own = Checker { index: &index, date, faults: Faults::default(), cited: BTreeSet::new() };
            let case = cases::case(case, &mut own);
            let said = case.as_ref().map(|case| match judged.of(place, files) {
                Some(said) if earlier.is_none() => said.to_vec(),
                _ => {
                    let mut said = Faults::default();
                    rules::on_case(case, &setting, &mut said);
                    said.into_list()
                }
            });
            CheckedCase { place, case, faults: own.faults, said, cited: own.cited }
        })
        .collect();
    if earlier.is_none() {
        judged.keep(checked.iter().filter_map(|of| Some((of.place, of.said.clone()?))), files);
    }
    let mut cases = Vec::with_capacity(checked.len());
    for CheckedCase { place: _, case, faults, said, cited } in checked {
        cases.extend(case);
        checker.faults.append(faults);
        checker.faults.extend(said.into_iter().flatten());
        checker.cited.extend(cited);
    }
    let mut figures: Vec<PlacedSet> =
        raw.figures.into_iter().filter_map(|(set, table)| figures::figure_set(set, table, files, &mut checker)).collect();
    let mut commentary: Vec<Prose> =
        raw.commentary.into_iter().filter_map(|document| prose::commentary(document, &mut checker)).collect();
    let mut pages: Vec<Prose> = raw.pages.into_iter().filter_map(|document| prose::page(document, &mut checker)).collect();
    let in_welsh = site.as_ref().map(|site| site.welsh.is_some());
    translations::add(raw.translations, [&mut commentary, &mut pages], in_welsh, &mut checker);
    let translations: Vec<Prose> = commentary.iter().chain(&pages).filter_map(Prose::in_welsh).collect();
    let mut reviews: Vec<Review> = raw.reviews.into_iter().filter_map(|review| reviews::review(review, &mut checker)).collect();
    let mut monitoring: Vec<Monitoring> =
        raw.monitoring.into_iter().filter_map(|watched| followed::monitoring(watched, &mut checker)).collect();
    let mut programmes: Vec<Programme> =
        raw.programmes.into_iter().filter_map(|programme| followed::programme(programme, &figures, &mut checker)).collect();
    let mut promises: Vec<Promise> =
        raw.promises.into_iter().filter_map(|promise| followed::promise(promise, &figures, &mut checker)).collect();
    let places = places::places(raw.places, raw.lists, &mut checker);
    let mut withdrawn: Vec<Withdrawn> =
        raw.withdrawn.into_iter().filter_map(|(kind, record)| withdrawn::withdrawn(kind, record, &mut checker)).collect();
    withdrawn.sort();
    let followed = followed::ids(&reviews, &programmes, &promises);
    let holdings = Holdings {
        cases: &cases,
        sources: &sources,
        commentary: &commentary,
        pages: &pages,
        translations: &translations,
        figures: &figures,
        followed: &followed,
        withdrawn: &withdrawn,
    };
    rules::on_whole(&holdings, &setting, &mut checker.faults);
    for text in &told {
        rules::on_text(text, &setting, &mut checker.faults);
    }
    coverage::check(&cases, &figures, &forces, &mut checker.faults);
    let protected = protected(raw.protected, &mut checker.faults);
    let redirects = redirects::redirects(raw.redirects, &mut checker);
    let history = history::history(raw.releases, &mut checker.faults);
    if let Some(last) = history.last() {
        told_figures::since_release(&history.last_said(&redirects), last.release.date, &figures, &mut checker.faults);
    }
    if whole && !checker.faults.has_errors() {
        sources::unused(&register, &remains.cited, &mut checker);
    }
    // What only withdrawn records cite goes with them: its title may tell what they told.
    for id in remains.cited.iter().filter(|id| !checker.cited.contains(*id)) {
        sources.retain(|known, _| known.as_str() != id);
    }
    let withdrawn_names = remains.names;

    forces.sort_by(|a, b| a.id.cmp(&b.id));
    let set_places: Vec<Place> = figures.iter().map(|placed| placed.place).collect();
    let figure_corrections =
        figures.iter_mut().map(|placed| (placed.set.id.clone(), std::mem::take(&mut placed.corrections))).collect();
    let mut figures: Vec<FigureSet> = figures.into_iter().map(|placed| placed.set).collect();
    if !checker.faults.has_errors() {
        breakdowns::small_numbers(&figures, &set_places, &forces, &mut checker);
    }
    cases.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    figures.sort_by(|a, b| a.id.cmp(&b.id));
    commentary.sort_by(|a, b| written(b).cmp(&written(a)).then_with(|| a.id.value.cmp(&b.id.value)));
    pages.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    reviews.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    monitoring.sort_by(|a, b| a.force.value.cmp(&b.force.value));
    programmes.sort_by(|a, b| a.id.value.cmp(&b.id.value));
    promises.sort_by(|a, b| a.id.value.cmp(&b.id.value));

    let withholdings = rules::withheld(&cases, &withdrawn_names, date);
    let withheld = withheld_of(&cases, &withholdings);
    let faults = checker.faults;
    let sources = sources.into_values().collect();
    let dataset = site.filter(|_| !faults.has_errors()).map(|site| Dataset {
        content,
        site,
        forces,
        sources,
        cases,
        figures,
        figure_corrections,
        force_corrections,
        commentary,
        pages,
        reviews,
        monitoring,
        programmes,
        promises,
        places,
        withdrawn,
        withdrawn_names,
        withholdings: (date, withholdings),
        redirects,
        history,
        protected,
    });
    Checked { dataset, withheld, faults }
}

/// What the records tell, to be held against a later state. Only their shape is asked for: an earlier state was made under earlier
/// rules, and is told as it was.
#[must_use]
pub fn state(raw: Raw, files: &Files, date: Date) -> State {
    let index = index::build(&raw, &mut Faults::default());
    let mut checker = Checker { index: &index, date, faults: Faults::default(), cited: BTreeSet::new() };
    let cases: Vec<Case> = raw.cases.into_iter().filter_map(|case| cases::case(case, &mut checker)).collect();
    let figures: Vec<PlacedSet> =
        raw.figures.into_iter().filter_map(|(set, table)| figures::figure_set(set, table, files, &mut checker)).collect();
    let commentary: Vec<Prose> =
        raw.commentary.into_iter().filter_map(|document| prose::commentary(document, &mut checker)).collect();
    let pages: Vec<Prose> = raw.pages.into_iter().filter_map(|document| prose::page(document, &mut checker)).collect();
    let withdrawn = |of: RecordKind| {
        let ids = raw.withdrawn.iter().filter(move |(kind, _)| *kind == of).filter_map(|(_, record)| record.id.as_ref());
        ids.map(|id| id.value.as_str()).collect::<Vec<&str>>()
    };
    let mut state = r29::state(&cases, withdrawn(RecordKind::Case));
    told_figures::keep(&mut state, &figures, &commentary, &pages, &withdrawn(RecordKind::Figures));
    state
}

fn withheld_of(cases: &[Case], withholdings: &[Vec<Withholding>]) -> Vec<WithheldOf> {
    let pairs = cases.iter().zip(withholdings).flat_map(|(case, held)| held.iter().map(move |held| (case, held)));
    pairs.map(|(case, held)| WithheldOf { case: case.id.value.clone(), withholding: held.clone() }).collect()
}

/// The day on which a text was written.
fn written(prose: &Prose) -> Option<Date> {
    prose.date.as_ref().map(|date| date.value)
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
        let kinds: Vec<_> = cited.iter().filter_map(|id| self.index.sources.get(&id.value)).map(|known| known.kind).collect();
        if let Some(first) = cited.first()
            && cited.is_whole()
            && kinds.len() == cited.len()
        {
            self.faults.extend(r09::weak(what, first.place, &kinds));
        }
        sources
    }

    /// The same for what is only reported as somebody's version: a value in dispute may rest on a weak source.
    fn pointers(&mut self, cited: &List<Placed<String>>, owner: Place, what: &str) -> Vec<SourceId> {
        if cited.is_missing() {
            self.faults.push(r09::missing(what, owner));
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
        self.faults.extend(r27::still_to_come(date, self.date, place));
    }
}

/// A text that may be left out, where no rule asks for its place.
fn text(text: Option<Placed<String>>) -> Option<String> {
    text.map(|text| text.value)
}
