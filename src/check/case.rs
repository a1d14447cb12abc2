//! Case records that cannot be wrong once made, private facts included. Nothing after `disclose` sees these types.

use super::standing::{Current, DecisionStanding};
use crate::value::date::{PartialDate, When};
use crate::value::id::{CaseId, ForceId, LocalId, SourceId};
use crate::value::rank::HeldRank;
use crate::vocabulary::{
    AppealBody, AppealResult, Category, ChairKind, CriminalStage, EventKind, Finding, Outcome, ProceedingsType, Role,
    SentenceKind, ServiceStatus, Standard,
};
use jiff::civil::Date;

/// A case record.
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
    /// Records that belong to it.
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

/// A person, or several of whom all the same is true.
#[derive(Debug, Clone)]
pub struct Person {
    /// Unique in the record.
    pub id: LocalId,
    /// How many people this stands for; at least one.
    pub count: u32,
    /// As the sources print it; means something only inside the record.
    pub cipher: Option<String>,
    /// A name, with the conditions under which it may be shown.
    pub name: Option<Name>,
    /// The office held.
    pub role: Role,
    /// The rank when the conduct happened; `None` where no source says.
    pub rank_at_conduct: Option<HeldRank>,
    /// The rank when the proceedings were held; `None` where no source says.
    pub rank_at_proceedings: Option<HeldRank>,
    /// Whether serving when decided.
    pub service: ServiceStatus,
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
    /// The name.
    pub text: String,
    /// The last day on which it may be shown without a fresh review.
    pub review_by: Date,
    /// For the name.
    pub sources: Vec<SourceId>,
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
    /// How many allegations, where it is stated.
    pub count: Option<u32>,
    /// What was alleged.
    pub text: Option<String>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
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
    /// Whether it stands, derived from the appeals.
    pub standing: DecisionStanding,
}

/// An appeal or a review.
#[derive(Debug, Clone)]
pub struct Appeal {
    /// Unique in the record.
    pub id: LocalId,
    /// The proceedings or the earlier appeal that it attacks.
    pub against: LocalId,
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
    /// With stage `sentenced`.
    pub sentence: Option<Sentence>,
    /// A remark.
    pub text: Option<String>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// A sentence.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// What kind.
    pub kind: SentenceKind,
    /// Its length in months, or that of its minimum term.
    pub months: Option<u32>,
    /// In words.
    pub text: Option<String>,
}

/// Proceedings.
#[derive(Debug, Clone)]
pub struct Proceedings {
    /// Unique in the record.
    pub id: LocalId,
    /// What kind.
    pub kind: ProceedingsType,
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
    pub text: Option<String>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// Something that happened.
#[derive(Debug, Clone)]
pub struct Event {
    /// When.
    pub when: When,
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
    /// All values; at least one.
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

/// What was corrected.
#[derive(Debug, Clone)]
pub struct Correction {
    /// When.
    pub date: Date,
    /// What stood here.
    pub was: String,
    /// What is right.
    pub now: String,
    /// Why.
    pub why: String,
}
