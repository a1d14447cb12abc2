//! Case records, private facts included. Nothing after `disclose` sees these types.
//!
//! What a rule may have to answer keeps its place, so that the answer can show the line.

pub use super::correction::Correction;

use crate::fault::{Place, Placed};
use crate::value::date::{PartialDate, When};
use crate::value::id::{CaseId, ForceId, LocalId, SourceId};
use crate::value::rank::HeldRank;
use crate::vocabulary::{
    AppealBody, AppealResult, Category, ChairKind, CriminalStage, EventKind, Finding, NameBasis, Outcome, OutcomeStanding,
    ProceedingsType, RestrictedItem, RestrictionKind, Role, SentenceKind, ServiceStatus, Standard,
};
use jiff::civil::Date;

/// A case record.
#[derive(Debug, Clone)]
pub struct Case {
    /// Where the entry begins.
    pub place: Place,
    /// Its permanent id.
    pub id: Placed<CaseId>,
    /// The force.
    pub force: ForceId,
    /// What happened.
    pub title: Placed<String>,
    /// Two to five sentences, Markdown.
    pub summary: Placed<String>,
    /// Records that belong to it.
    pub linked: Vec<CaseId>,
    /// Orders that restrict what may be told.
    pub restrictions: Vec<Restriction>,
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

/// A person, or several of whom all the same is true.
#[derive(Debug, Clone)]
pub struct Person {
    /// Where the entry begins.
    pub place: Place,
    /// Unique in the record.
    pub id: Placed<LocalId>,
    /// How many people this stands for; at least one.
    pub count: u32,
    /// As the sources print it; means something only inside the record.
    pub cipher: Option<Placed<String>>,
    /// A name, with the conditions under which it may be shown.
    pub name: Option<Name>,
    /// The office held.
    pub role: Role,
    /// The rank when the conduct happened; `None` where no source says.
    pub rank_at_conduct: Option<HeldRank>,
    /// The rank when the proceedings were held; `None` where no source says.
    pub rank_at_proceedings: Option<HeldRank>,
    /// Whether serving when decided.
    pub service: Placed<ServiceStatus>,
    /// For role, ranks and service.
    pub sources: Vec<SourceId>,
    /// What was alleged.
    pub allegations: Vec<Allegation>,
    /// What proceedings decided, in the order of the proceedings.
    pub decisions: Vec<Decision>,
    /// Appeals and reviews, in order of date.
    pub appeals: Vec<Appeal>,
    /// The criminal matter, in order.
    pub criminal: Vec<Criminal>,
    /// Which outcome is current, if one is.
    pub current: Option<Current>,
}

/// A name and until when it may be shown.
#[derive(Debug, Clone)]
pub struct Name {
    /// Where the entry begins.
    pub place: Place,
    /// The name.
    pub text: Placed<String>,
    /// On what ground it may be shown.
    pub basis: Placed<NameBasis>,
    /// Why the public needs it; never printed.
    pub public_interest: Placed<String>,
    /// Who decided, by office; never printed.
    pub reviewer: Placed<String>,
    /// When.
    pub reviewed: Placed<Date>,
    /// The last day on which it may be shown without a fresh review.
    pub review_by: Placed<Date>,
    /// Sources in which the court itself let the name stand together with how the person and a complainant knew one another.
    pub allowed_together: Vec<SourceId>,
    /// For the name.
    pub sources: Vec<SourceId>,
}

/// An allegation, or several alike.
#[derive(Debug, Clone)]
pub struct Allegation {
    /// Where the entry begins.
    pub place: Place,
    /// What kind of conduct.
    pub categories: Vec<Placed<Category>>,
    /// Which standards were said to be breached.
    pub standards: Vec<Standard>,
    /// What was found.
    pub finding: Placed<Finding>,
    /// How many allegations, where it is stated.
    pub count: Option<u32>,
    /// What was alleged.
    pub text: Option<Placed<String>>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// What proceedings decided about a person.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Where the entry begins.
    pub place: Place,
    /// Which proceedings.
    pub proceedings: LocalId,
    /// The finding.
    pub finding: Placed<Finding>,
    /// The outcome.
    pub outcome: Placed<Outcome>,
    /// How long a warning lasts.
    pub months: Option<Placed<u32>>,
    /// When it was decided.
    pub decided: When,
    /// The source's own wording.
    pub text: Option<Placed<String>>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
    /// Whether it stands, derived from the appeals.
    pub standing: DecisionStanding,
}

/// An appeal or a review.
#[derive(Debug, Clone)]
pub struct Appeal {
    /// Where the entry begins.
    pub place: Place,
    /// Unique in the record.
    pub id: Placed<LocalId>,
    /// The proceedings or the earlier appeal that it attacks.
    pub against: LocalId,
    /// Who heard it.
    pub body: AppealBody,
    /// What was decided.
    pub result: Placed<AppealResult>,
    /// When.
    pub decided: When,
    /// What it put in place of the finding.
    pub finding: Option<Placed<Finding>>,
    /// What it put in place of the outcome.
    pub outcome: Option<Placed<Outcome>>,
    /// How long that warning lasts.
    pub months: Option<Placed<u32>>,
    /// Why.
    pub text: Option<Placed<String>>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// A stage of a criminal matter.
#[derive(Debug, Clone)]
pub struct Criminal {
    /// Where the entry begins.
    pub place: Place,
    /// Which stage.
    pub stage: Placed<CriminalStage>,
    /// When.
    pub date: When,
    /// The court.
    pub court: Option<Placed<String>>,
    /// Number with its unit.
    pub counts: Option<Placed<String>>,
    /// The day for which a trial is listed.
    pub listed_for: Option<Placed<PartialDate>>,
    /// With stage `sentenced`.
    pub sentence: Option<Sentence>,
    /// A remark.
    pub text: Option<Placed<String>>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// A sentence.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// Where the entry begins.
    pub place: Place,
    /// What kind.
    pub kind: Placed<SentenceKind>,
    /// Its length in months, or that of its minimum term.
    pub months: Option<Placed<u32>>,
    /// In words.
    pub text: Option<Placed<String>>,
}

/// Proceedings.
#[derive(Debug, Clone)]
pub struct Proceedings {
    /// Where the entry begins.
    pub place: Place,
    /// Unique in the record.
    pub id: Placed<LocalId>,
    /// What kind.
    pub kind: Placed<ProceedingsType>,
    /// First day, where a source gives it.
    pub opened: When,
    /// Last day, where a source gives it.
    pub ended: When,
    /// The day for which they are listed.
    pub listed_for: Option<PartialDate>,
    /// Who chaired.
    pub chair: ChairKind,
    /// Whether the source says that they were in private.
    pub private: bool,
    /// A remark.
    pub text: Option<Placed<String>>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// Something that happened.
#[derive(Debug, Clone)]
pub struct Event {
    /// Where the entry begins.
    pub place: Place,
    /// When.
    pub when: When,
    /// The source's own words, where it prints an impossible date.
    pub printed: Option<Placed<String>>,
    /// What kind.
    pub kind: Placed<EventKind>,
    /// Who says that an opportunity was missed.
    pub said_by: Option<Placed<String>>,
    /// About whom.
    pub people: Vec<LocalId>,
    /// What happened.
    pub text: Placed<String>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// A fact for which sources give different values.
#[derive(Debug, Clone)]
pub struct Dispute {
    /// Where the entry begins.
    pub place: Place,
    /// Which fact.
    pub about: Placed<String>,
    /// Why one value is used, or none.
    pub why: Option<Placed<String>>,
    /// All values; at least one.
    pub values: Vec<DisputedValue>,
}

/// One of several values of a fact.
#[derive(Debug, Clone)]
pub struct DisputedValue {
    /// Where the entry begins.
    pub place: Place,
    /// As the source gives it.
    pub value: Placed<String>,
    /// What it counts.
    pub unit: Option<Placed<String>>,
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
    /// Where the entry begins.
    pub place: Place,
    /// Who.
    pub from: Placed<String>,
    /// When.
    pub when: When,
    /// What they said.
    pub text: Placed<String>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// An order that restricts what may be told.
#[derive(Debug, Clone)]
pub struct Restriction {
    /// Where the entry begins.
    pub place: Place,
    /// What kind of order.
    pub kind: Placed<RestrictionKind>,
    /// The people of the record whom it protects; empty where it protects somebody else, or all.
    pub people: Vec<LocalId>,
    /// What it forbids to tell.
    pub covers: Vec<Placed<RestrictedItem>>,
    /// When it was made.
    pub made: When,
    /// When it was lifted; nothing that is told later lifts it.
    pub lifted: Option<Placed<PartialDate>>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// Whether a decision stands, and which appeal settled that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecisionStanding {
    /// Its standing.
    pub standing: OutcomeStanding,
    /// The appeal (by position in the person's list) from which the standing follows.
    pub by: Option<usize>,
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
    /// Whether an appeal is open against it.
    pub under_appeal: bool,
}
