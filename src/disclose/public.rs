//! What may be shown. No type here has a field that could hold what may not: no reviewer, no private note, no name that is withheld.
//!
//! Later steps know only these types and the value types; the checked records end at the door.

use super::reviews::{Monitoring, Programme, Promise, Review};
use crate::language::Language;
use crate::memory::{History, Redirect};
use crate::rules::{What, documented};
use crate::value::content_hash::ContentHash;
use crate::value::date::{PartialDate, When};
use crate::value::figures::FigureSet;
use crate::value::force::Force;
use crate::value::id::{CaseId, DatasetId, ForceId, LocalId, ProseId, SourceId};
use crate::value::place::Places;
use crate::value::rank::HeldRank;
use crate::value::withdrawn::Withdrawn;
use crate::vocabulary::{
    AppealBody, AppealResult, Category, ChairKind, CorrectedBy, CriminalStage, EventKind, Finding, Outcome, OutcomeStanding,
    ProceedingsType, Role, SentenceKind, ServiceStatus, SourceKind, Standard,
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Everything that may be shown, as of a date.
#[derive(Debug)]
pub struct Public {
    /// The date as of which the rules were applied.
    pub date: Date,
    /// Which content it was made from. A hash of all its files: it tells nothing of what any of them holds.
    pub content: ContentHash,
    /// What the site is called and where it lies.
    pub site: Site,
    /// All forces, by id.
    pub forces: Vec<Force>,
    /// The source register, by id.
    pub sources: Vec<Source>,
    /// All cases, by id.
    pub cases: Vec<Case>,
    /// All figure datasets, by id.
    pub figures: Vec<FigureSet>,
    /// What was corrected in figure datasets, in the order of each file.
    pub figure_corrections: BTreeMap<DatasetId, Vec<Correction>>,
    /// What was corrected in what is said of forces, likewise.
    pub force_corrections: BTreeMap<ForceId, Vec<Correction>>,
    /// Commentary, newest first.
    pub commentary: Vec<Prose>,
    /// The about page and the methods page.
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
    /// How many things each rule withholds in the case records, by rule and kind of thing.
    pub withheld: BTreeMap<(u8, What), u32>,
    /// Records that were withdrawn, in order.
    pub withdrawn: Vec<Withdrawn>,
    /// Where addresses lead at which nothing stands any more, in order.
    pub redirects: Vec<Redirect>,
    /// What was published when.
    pub history: History,
}

impl Public {
    /// A force.
    #[must_use]
    pub fn force(&self, id: &ForceId) -> Option<&Force> {
        self.forces.binary_search_by(|force| force.id.cmp(id)).ok().and_then(|at| self.forces.get(at))
    }

    /// A source.
    #[must_use]
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.binary_search_by(|source| source.id.cmp(id)).ok().and_then(|at| self.sources.get(at))
    }

    /// What was corrected in a dataset.
    #[must_use]
    pub fn corrections_of(&self, set: &DatasetId) -> &[Correction] {
        self.figure_corrections.get(set).map_or(&[], Vec::as_slice)
    }

    /// A dataset.
    #[must_use]
    pub fn figure_set(&self, id: &DatasetId) -> Option<&FigureSet> {
        self.figures.binary_search_by(|set| set.id.cmp(id)).ok().and_then(|at| self.figures.get(at))
    }

    /// Whether anything is held of reviews, programmes, promises or monitoring: else the site has no pages for them.
    #[must_use]
    pub fn follows_reviews(&self) -> bool {
        !(self.reviews.is_empty() && self.monitoring.is_empty() && self.programmes.is_empty() && self.promises.is_empty())
    }

    /// A case.
    #[must_use]
    pub fn case(&self, id: &CaseId) -> Option<&Case> {
        self.cases.binary_search_by(|case| case.id.cmp(id)).ok().and_then(|at| self.cases.get(at))
    }
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
    /// The public key with which the manifest is signed.
    pub signing_key: Option<String>,
    /// Why sources have no archived copy.
    pub not_archived: Option<String>,
    /// What the site says of itself in Welsh; with it, it is built in Welsh too.
    pub welsh: Option<InWelsh>,
}

/// What the site says of itself in Welsh.
#[derive(Debug, Clone)]
pub struct InWelsh {
    /// The first page's heading.
    pub tagline: String,
    /// One sentence for search engines.
    pub description: String,
}

impl Site {
    /// The languages in which it is built, English first.
    #[must_use]
    pub fn languages(&self) -> &'static [Language] {
        if self.welsh.is_some() { &Language::ALL } else { &[Language::English] }
    }
}

/// A document that facts rest on.
#[derive(Debug, Clone)]
pub struct Source {
    /// Cited by this.
    pub id: SourceId,
    /// What kind of document it is.
    pub kind: SourceKind,
    /// Who published it.
    pub publisher: String,
    /// Its title.
    pub title: String,
    /// When it was published; `None` where no copy says.
    pub published: Option<PartialDate>,
    /// Its address, if it may be printed.
    pub address: Option<String>,
    /// The site alone, where the address is withheld.
    pub site: Option<String>,
    /// Why the address is withheld.
    pub address_withheld: Option<String>,
    /// The copy that was read.
    pub via: Option<String>,
    /// An archived copy.
    pub archived: Option<String>,
    /// Why there is none.
    pub not_archived: Option<String>,
    /// The day a copy was kept.
    pub captured: Option<Date>,
    /// The SHA-256 of what was kept. Where the address is withheld so is this, by which the document could be known again.
    pub sha256: Option<String>,
    /// The day it was read.
    pub read: Option<Date>,
    /// The day its address last answered with it.
    pub last_seen: Option<Date>,
    /// The day it was first found gone from its address.
    pub gone_since: Option<Date>,
    /// Its licence.
    pub licence: Option<String>,
    /// A remark.
    pub note: Option<String>,
}

impl Source {
    /// Where a reader finds it: at its address, or once it has gone from there in an archive.
    #[must_use]
    pub fn found_at(&self) -> Option<&str> {
        if self.gone_since.is_some() { self.archived.as_deref() } else { self.address.as_deref() }
    }
}

/// A case.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its permanent id.
    pub id: CaseId,
    /// The force.
    pub force: ForceId,
    /// What happened.
    pub title: String,
    /// Two to five sentences, Markdown.
    pub summary: String,
    /// Cases that belong to it.
    pub linked: Vec<CaseId>,
    /// The people whose conduct it is about.
    pub people: Vec<Person>,
    /// The proceedings.
    pub proceedings: Vec<Proceedings>,
    /// What else happened.
    pub events: Vec<Event>,
    /// Facts for which sources give different values.
    pub disputes: Vec<Dispute>,
    /// The right of reply.
    pub responses: Vec<Response>,
    /// What was corrected.
    pub corrections: Vec<Correction>,
    /// The day a maintainer last held it against its sources.
    pub checked: Date,
}

impl Case {
    /// Proceedings by their id in this record.
    #[must_use]
    pub fn proceedings(&self, id: &LocalId) -> Option<&Proceedings> {
        self.proceedings.iter().find(|known| known.id == *id)
    }

    /// Whether it is a misconduct matter at all: one with performance or vetting proceedings alone is not, and is in no count.
    #[must_use]
    pub fn is_misconduct(&self) -> bool {
        documented::is_misconduct(self.proceedings.iter().map(|held| held.kind))
    }
}

/// A person, or several of whom all the same is true.
#[derive(Debug, Clone)]
pub struct Person {
    /// Unique in the record.
    pub id: LocalId,
    /// How many people this stands for; at least one.
    pub count: u32,
    /// As the sources print it.
    pub cipher: Option<String>,
    /// A name that may be shown.
    pub name: Option<String>,
    /// The office held.
    pub role: Role,
    /// The rank when the conduct happened.
    pub rank_at_conduct: RankShown,
    /// The rank when the proceedings were held.
    pub rank_at_proceedings: RankShown,
    /// Whether serving when decided; `None` where a rule withholds it.
    pub service: Option<ServiceStatus>,
    /// For role, ranks and service.
    pub sources: Vec<SourceId>,
    /// What was alleged.
    pub allegations: Vec<Allegation>,
    /// What proceedings decided.
    pub decisions: Vec<Decision>,
    /// Appeals and reviews, in order of date.
    pub appeals: Vec<Appeal>,
    /// The criminal matter, in order.
    pub criminal: Vec<Criminal>,
    /// The outcome that holds, if one does.
    pub current: Option<Current>,
    /// Whether nothing was proven against the person (rule R7).
    pub cleared: bool,
}

/// A rank, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RankShown {
    /// No source says.
    NotInSource,
    /// The rank held.
    Held(HeldRank),
    /// Rank and force together would pick out one person (rule R5).
    Withheld,
    /// An order forbids to tell it (rule R15).
    Forbidden,
}

/// An allegation, or several alike.
#[derive(Debug, Clone)]
pub struct Allegation {
    /// What kind of conduct.
    pub categories: Vec<Category>,
    /// Which standards were said to be breached.
    pub standards: Vec<Standard>,
    /// What was found.
    pub finding: Finding,
    /// How many, where it is stated.
    pub count: Option<u32>,
    /// What was alleged.
    pub text: Option<String>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
    /// Whether a rule withholds what was alleged; kinds, standards and number then say nothing.
    pub withheld: bool,
}

/// What proceedings decided about a person.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Which proceedings.
    pub proceedings: LocalId,
    /// The finding.
    pub finding: Finding,
    /// The outcome.
    pub outcome: Outcome,
    /// How long a warning lasts.
    pub months: Option<u32>,
    /// When it was decided.
    pub decided: When,
    /// The source's own wording.
    pub text: Option<String>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
    /// Whether it stands.
    pub standing: OutcomeStanding,
    /// The appeal, by position in the person's list, from which that follows.
    pub standing_by: Option<usize>,
}

/// The outcome that holds for a person now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Current {
    /// The finding that holds.
    pub finding: Finding,
    /// The outcome that holds.
    pub outcome: Outcome,
    /// How long a warning lasts.
    pub months: Option<u32>,
    /// When it was decided.
    pub decided: When,
    /// Whether an appeal is open against it, or one whose result no source gives.
    pub under_appeal: bool,
}

/// An appeal or a review.
#[derive(Debug, Clone)]
pub struct Appeal {
    /// What it attacks.
    pub against: LocalId,
    /// Unique in the record.
    pub id: LocalId,
    /// Who heard it.
    pub body: AppealBody,
    /// What was decided.
    pub result: AppealResult,
    /// When.
    pub decided: When,
    /// What it put in place of the finding.
    pub finding: Option<Finding>,
    /// What it put in place of the outcome.
    pub outcome: Option<Outcome>,
    /// How long that warning lasts.
    pub months: Option<u32>,
    /// Why.
    pub text: Option<String>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// A stage of a criminal matter.
#[derive(Debug, Clone)]
pub struct Criminal {
    /// Which stage.
    pub stage: CriminalStage,
    /// When.
    pub date: When,
    /// The court.
    pub court: Option<String>,
    /// Number with its unit.
    pub counts: Option<String>,
    /// The day for which a trial is listed.
    pub listed_for: Option<PartialDate>,
    /// The sentence's kind and its words.
    pub sentence: Option<(SentenceKind, Option<String>)>,
    /// A remark.
    pub text: Option<String>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// Proceedings.
#[derive(Debug, Clone)]
pub struct Proceedings {
    /// Unique in the record.
    pub id: LocalId,
    /// What kind.
    pub kind: ProceedingsType,
    /// First day.
    pub opened: When,
    /// Last day.
    pub ended: When,
    /// The day for which they are listed.
    pub listed_for: Option<PartialDate>,
    /// Who chaired.
    pub chair: ChairKind,
    /// Whether the source says that they were in private.
    pub private: bool,
    /// A remark.
    pub text: Option<String>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// Something that happened.
#[derive(Debug, Clone)]
pub struct Event {
    /// When.
    pub when: When,
    /// Whether a rule took day and month away.
    pub day_withheld: bool,
    /// The source's own words, where it prints an impossible date.
    pub printed: Option<String>,
    /// What kind.
    pub kind: EventKind,
    /// Who says that an opportunity was missed.
    pub said_by: Option<String>,
    /// About whom.
    pub people: Vec<LocalId>,
    /// What happened.
    pub text: String,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// A fact for which sources give different values.
#[derive(Debug, Clone)]
pub struct Dispute {
    /// Which fact.
    pub about: String,
    /// Why one value is used, or none.
    pub why: Option<String>,
    /// All values.
    pub values: Vec<DisputedValue>,
}

/// One of several values of a fact.
#[derive(Debug, Clone)]
pub struct DisputedValue {
    /// As the source gives it.
    pub value: String,
    /// What it counts.
    pub unit: Option<String>,
    /// As of when.
    pub as_of: Option<PartialDate>,
    /// Whether it is used elsewhere on the site.
    pub used: bool,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// What somebody concerned replied.
#[derive(Debug, Clone)]
pub struct Response {
    /// Who.
    pub from: String,
    /// When.
    pub when: When,
    /// What they said.
    pub text: String,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// What was corrected, in whatever record.
#[derive(Debug, Clone)]
pub struct Correction {
    /// Its id within the record: its day, and for the second of a day `2026-03-03.2`. Later corrections are written below, so it stays.
    pub id: String,
    /// When.
    pub date: Date,
    /// Whose mistake it mends.
    pub by: CorrectedBy,
    /// What stood here.
    pub was: String,
    /// What is right.
    pub now: String,
    /// Why.
    pub why: String,
    /// Whether all three are held back, because they would tell a number that is held back (rule R34).
    pub held_back: bool,
    /// With a correction of a dataset, the observations that it is of, by their positions in it.
    pub rows: Vec<usize>,
    /// Where on the site that stands which it corrects, below the site's own address (`figures/barred/#gwent.…`); empty for a whole record.
    pub reaches: Vec<String>,
}

impl Correction {
    /// Its anchor on the page of its record.
    #[must_use]
    pub fn anchor(&self) -> String {
        format!("correction.{}", self.id)
    }
}

/// Commentary or a page.
#[derive(Debug, Clone)]
pub struct Prose {
    /// Its permanent id.
    pub id: ProseId,
    /// Its title.
    pub title: String,
    /// Who wrote it.
    pub author: Option<String>,
    /// The day it was written.
    pub date: Option<Date>,
    /// The day it was last changed.
    pub updated: Option<Date>,
    /// One sentence for lists.
    pub summary: String,
    /// Forces that it is about.
    pub forces: Vec<ForceId>,
    /// Cases that it is about.
    pub cases: Vec<CaseId>,
    /// Figure datasets that it is about.
    pub figures: Vec<DatasetId>,
    /// Markdown.
    pub body: String,
    /// What was corrected.
    pub corrections: Vec<Correction>,
    /// The same in Welsh, where somebody translated it.
    pub welsh: Option<Translation>,
}

/// Commentary or a page in Welsh.
#[derive(Debug, Clone)]
pub struct Translation {
    /// Its title.
    pub title: String,
    /// One sentence for lists.
    pub summary: String,
    /// Markdown.
    pub body: String,
    /// Whether the English has changed since.
    pub is_older: bool,
}
