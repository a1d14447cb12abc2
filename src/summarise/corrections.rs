//! Every correction of the site, and where each reaches: the record, its numbers, and the numbers that were worked out from them.
//!
//! Entry point: [`all`].

use super::published;
use super::series::Seen;
use crate::disclose::{Correction, Public};
use crate::value::address;
use crate::value::figures::{Area, FigureSet, Observation};
use crate::value::id::{DatasetId, ForceId};
use crate::vocabulary::{CorrectedBy, Population, Term};
use jiff::civil::Date;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The kinds of record of which something can be corrected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A case record.
    Case,
    /// A figure, or what a dataset says of itself.
    Figure,
    /// A commentary.
    Commentary,
    /// A page such as methods or about.
    Page,
    /// What is said of a force.
    Force,
    /// A review.
    Review,
    /// How closely a force is watched.
    Monitoring,
    /// A programme of review.
    Programme,
    /// A promise.
    Promise,
}

impl Kind {
    /// All.
    pub const ALL: [Kind; 9] = [
        Kind::Case,
        Kind::Figure,
        Kind::Commentary,
        Kind::Page,
        Kind::Force,
        Kind::Review,
        Kind::Monitoring,
        Kind::Programme,
        Kind::Promise,
    ];

    /// For downloads.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Kind::Case => "case",
            Kind::Figure => "figure",
            Kind::Commentary => "commentary",
            Kind::Page => "page",
            Kind::Force => "force",
            Kind::Review => "review",
            Kind::Monitoring => "monitoring",
            Kind::Programme => "programme",
            Kind::Promise => "promise",
        }
    }

    /// As printed.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Kind::Case => "Case",
            Kind::Figure => "Figure",
            Kind::Commentary => "Commentary",
            Kind::Page => "Page",
            Kind::Force => "Force",
            Kind::Review => "Review",
            Kind::Monitoring => "Monitoring",
            Kind::Programme => "Programme",
            Kind::Promise => "Promise",
        }
    }
}

/// A correction with the record that it is of.
#[derive(Debug, Clone)]
pub struct Corrected {
    /// When.
    pub date: Date,
    /// Of what kind of record.
    pub kind: Kind,
    /// The record's id.
    pub record: String,
    /// The record's page, below the site's own address: `figures/barred/`.
    pub page: String,
    /// The correction's anchor on it: `correction.2026-03-03`.
    pub anchor: String,
    /// The title of the record.
    pub title: String,
    /// The forces concerned, by id; empty where it is about none, or about England and Wales alone.
    pub forces: Vec<ForceId>,
    /// Whose mistake it mends.
    pub by: CorrectedBy,
    /// What stood there.
    pub was: String,
    /// What is right.
    pub now: String,
    /// Why.
    pub why: String,
    /// Whether what it says is held back with the number that it is of.
    pub held_back: bool,
    /// The dataset, and the positions in it of the observations that were corrected.
    pub rows: Option<(DatasetId, Vec<usize>)>,
    /// Where that stands which it corrects, and what was worked out from that: `forces/gwent/#barred-rate.2023-04-01.2024-03-31`.
    pub reaches: Vec<String>,
}

impl Corrected {
    /// Where it stands: `figures/barred/#correction.2026-03-03`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("{}#{}", self.page, self.anchor)
    }
}

/// Every correction, and which of them reach what stands at an address.
#[derive(Debug, Default)]
pub struct Corrections {
    /// Newest first.
    pub all: Vec<Corrected>,
    /// By what they reach, their positions.
    by_address: BTreeMap<String, Vec<usize>>,
}

impl Corrections {
    /// Finds them.
    #[must_use]
    pub fn find(public: &Public) -> Self {
        let all = all(public);
        let mut by_address: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, corrected) in all.iter().enumerate() {
            // What counts people in records counts their outcomes: a record reaches it with a correction of one.
            let whole = is_of_outcome(corrected).then(|| corrected.page.clone());
            for address in corrected.reaches.iter().cloned().chain(whole) {
                by_address.entry(address).or_default().push(at);
            }
        }
        Corrections { all, by_address }
    }

    /// Those that reach what stands at an address (`figures/barred/#gwent.…`; a case's page, for what counts the people in it), newest first.
    pub fn of(&self, address: &str) -> impl Iterator<Item = &Corrected> {
        self.by_address.get(address).into_iter().flatten().filter_map(|at| self.all.get(*at))
    }

    /// Those that reach any of some addresses, once each, newest first.
    #[must_use]
    pub fn of_any<'a>(&self, addresses: impl IntoIterator<Item = &'a String>) -> Vec<&Corrected> {
        let found: BTreeSet<usize> =
            addresses.into_iter().filter_map(|address| self.by_address.get(address)).flatten().copied().collect();
        found.into_iter().filter_map(|at| self.all.get(at)).collect()
    }
}

/// Words by which a correction of a case tells that what was found or what followed was another than it said.
const OUTCOMES: [&str; 10] = [
    "dismiss",
    "warning",
    "misconduct",
    "proven",
    "no action",
    "case to answer",
    "management a",
    "reflective",
    "reduced in rank",
    "reduction in rank",
];

/// Whether it corrects a finding or an outcome of a case.
fn is_of_outcome(corrected: &Corrected) -> bool {
    let told = format!("{} {}", corrected.was, corrected.now).to_lowercase();
    corrected.kind == Kind::Case && OUTCOMES.iter().any(|word| told.contains(word))
}

/// Every correction, newest first; of one day in the order of kind, page and file.
#[must_use]
pub fn all(public: &Public) -> Vec<Corrected> {
    let mut all = Vec::new();
    for case in &public.cases {
        let forces = vec![case.force.clone()];
        let of = Record { kind: Kind::Case, id: case.id.as_str(), page: address::case(&case.id), title: &case.title, forces };
        all.extend(case.corrections.iter().map(|correction| of.corrected(correction)));
    }
    for set in &public.figures {
        all.extend(public.corrections_of(&set.id).iter().map(|correction| of_figures(set, correction, public)));
    }
    for (kind, at, texts) in
        [(Kind::Commentary, address::commentary as fn(&_) -> _, &public.commentary), (Kind::Page, address::page, &public.pages)]
    {
        for prose in texts {
            let of =
                Record { kind, id: prose.id.as_str(), page: at(&prose.id), title: &prose.title, forces: prose.forces.clone() };
            all.extend(prose.corrections.iter().map(|correction| of.corrected(correction)));
        }
    }
    for force in &public.forces {
        let forces = vec![force.id.clone()];
        let of = Record { kind: Kind::Force, id: force.id.as_str(), page: address::force(&force.id), title: &force.name, forces };
        let corrections = public.force_corrections.get(&force.id).into_iter().flatten();
        all.extend(corrections.map(|correction| of.corrected(correction)));
    }
    all.extend(of_followed(public));
    // The sort keeps the order of those that it finds equal.
    all.sort_by(|a, b| (Reverse(a.date), a.kind, &a.page).cmp(&(Reverse(b.date), b.kind, &b.page)));
    all
}

/// Those of reviews and of what else is followed.
fn of_followed(public: &Public) -> Vec<Corrected> {
    let forces = |areas: &[Area]| -> Vec<ForceId> {
        let of = areas.iter().filter_map(|area| match area {
            Area::Force(id) => Some(id.clone()),
            Area::Nation => None,
        });
        of.collect()
    };
    let mut found: Vec<(Record<'_>, &[Correction])> = Vec::new();
    for review in &public.reviews {
        let (id, page, forces) = (review.id.as_str(), address::review(&review.id), forces(&review.areas));
        found.push((Record { kind: Kind::Review, id, page, title: &review.title, forces }, &review.corrections));
    }
    for watched in &public.monitoring {
        let (id, page, forces) = (watched.force.as_str(), address::monitoring(&watched.force), vec![watched.force.clone()]);
        let title = public.force(&watched.force).map_or(id, |force| force.name.as_str());
        found.push((Record { kind: Kind::Monitoring, id, page, title, forces }, &watched.corrections));
    }
    for programme in &public.programmes {
        let (id, page, forces) = (programme.id.as_str(), address::programme(&programme.id), forces(&programme.areas));
        found.push((Record { kind: Kind::Programme, id, page, title: &programme.title, forces }, &programme.corrections));
    }
    for promise in &public.promises {
        let (id, page, forces) = (promise.id.as_str(), address::promise(&promise.id), forces(&promise.areas));
        found.push((Record { kind: Kind::Promise, id, page, title: &promise.title, forces }, &promise.corrections));
    }
    found.iter().flat_map(|(of, corrections)| corrections.iter().map(move |correction| of.corrected(correction))).collect()
}

/// A record of which something was corrected.
struct Record<'a> {
    kind: Kind,
    id: &'a str,
    page: String,
    title: &'a str,
    forces: Vec<ForceId>,
}

impl Record<'_> {
    fn corrected(&self, correction: &Correction) -> Corrected {
        Corrected {
            date: correction.date,
            kind: self.kind,
            record: self.id.to_owned(),
            page: self.page.clone(),
            anchor: correction.anchor(),
            title: self.title.to_owned(),
            forces: self.forces.clone(),
            by: correction.by,
            was: correction.was.clone(),
            now: correction.now.clone(),
            why: correction.why.clone(),
            held_back: correction.held_back,
            rows: None,
            reaches: correction.reaches.clone(),
        }
    }
}

fn of_figures(set: &FigureSet, correction: &Correction, public: &Public) -> Corrected {
    let rows: Vec<&Observation> = correction.rows.iter().filter_map(|at| set.observations.get(*at)).collect();
    let areas: BTreeSet<&Area> = rows.iter().map(|row| &row.area).collect();
    let forces = areas.iter().filter_map(|area| match area {
        Area::Force(id) => Some(id.clone()),
        Area::Nation => None,
    });
    let of = Record {
        kind: Kind::Figure,
        id: set.id.as_str(),
        page: address::dataset(&set.id),
        title: &set.title,
        forces: forces.collect(),
    };
    let mut corrected = of.corrected(correction);
    corrected.reaches.extend(worked_out(&rows, &areas, public));
    corrected.rows = Some((set.id.clone(), correction.rows.clone()));
    corrected
}

/// Where the numbers stand that were worked out from some observations: rates, and sums of published numbers.
fn worked_out(rows: &[&Observation], areas: &BTreeSet<&Area>, public: &Public) -> Vec<String> {
    let is_made_of = |seen: &Seen<'_>| rows.iter().any(|row| std::ptr::eq(*row, seen.observation));
    let mut made = Vec::new();
    for area in areas {
        let figures = super::area(public, area, Vec::new()).worked_out;
        let figures = figures.iter().filter(|figure| is_made_of(&figure.part) || figure.whole.as_ref().is_some_and(is_made_of));
        made.extend(figures.map(|figure| format!("{}#{}", address::area(area), figure.anchor())));
    }
    let Some(set) = published::dataset(public) else { return made };
    // What is summed over the forces stands with England and Wales.
    for area in areas.iter().copied().chain([&Area::Nation]).collect::<BTreeSet<&Area>>() {
        for population in Population::all() {
            let outcomes = published::outcomes(set, area, *population);
            let totals = outcomes.iter().flat_map(published::Outcomes::totals);
            let summed = totals.filter(|total| !total.anchor.is_empty() && total.parts.iter().any(is_made_of));
            made.extend(summed.map(|total| format!("{}#{}", address::area(area), total.anchor)));
        }
    }
    made
}
