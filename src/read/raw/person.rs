//! The people of a case record: what was alleged of each, what was decided and what a court did.

use super::Text;
use crate::fault::Placed;
use crate::read::dates::WrittenDate;
use crate::read::record::record;
use crate::value::date::{PartialDate, Precision};
use crate::vocabulary::{
    AppealBody, AppealResult, Category, CriminalStage, Finding, NameBasis, Outcome, Role, SentenceKind, ServiceStatus, Standard,
};
use jiff::civil::Date;

record! {
    /// A person, or several of whom all the same is true.
    pub struct RawPerson, "a person" {
        /// Unique in the record; no name.
        required id: Text,
        /// How many people the entry stands for.
        optional count: Placed<u32>,
        /// As the sources print it, for example Officer A.
        optional cipher: Text,
        /// Only where the law allows it.
        optional name: RawName,
        /// The office held.
        required role: Placed<Role>,
        /// The rank when the conduct happened: words before it, then its id, such as `detective sergeant`.
        required rank_at_conduct: Text,
        /// The rank when the proceedings were held, in the same way.
        required rank_at_proceedings: Text,
        /// Whether serving when decided.
        required service: Placed<ServiceStatus>,
        /// Where role, ranks and service are stated: ids from the source register.
        list sources: Text,
        /// What was alleged.
        list allegations: RawAllegation,
        /// What the proceedings decided.
        list results: RawResult,
        /// What was decided on appeal or review.
        list appeals: RawAppeal,
        /// The criminal matter, in order.
        list criminal: RawCriminal,
    }
}

record! {
    /// A name and why it may be published.
    pub struct RawName, "a name" {
        /// The name.
        required text: Text,
        /// The basis in law.
        required basis: Placed<NameBasis>,
        /// Why the public needs it.
        required public_interest: Text,
        /// Who decided, by office.
        required reviewer: Text,
        /// When.
        required reviewed: Placed<Date>,
        /// After this day the name is withheld until somebody looks again.
        required review_by: Placed<Date>,
        /// Sources in which the court itself let the name stand together with how the person and a complainant knew one another.
        list allowed_together: Text,
        /// For the name.
        list sources: Text,
    }
}

record! {
    /// An allegation, or several alike.
    pub struct RawAllegation, "an allegation" {
        /// What kind of conduct.
        list categories: Placed<Category>,
        /// Which standards were said to be breached.
        list standards: Placed<Standard>,
        /// What was found.
        required finding: Placed<Finding>,
        /// How many allegations the entry stands for; left out, the number is not stated.
        optional count: Placed<u32>,
        /// What was alleged, in a few words.
        optional text: Text,
        /// Where it is stated: ids from the source register.
        list sources: Text,
    }
}

record! {
    /// What proceedings decided about a person.
    pub struct RawResult, "a result" {
        /// Which proceedings: their id in this record.
        required proceedings: Text,
        /// The finding.
        required finding: Placed<Finding>,
        /// The outcome.
        required outcome: Placed<Outcome>,
        /// How long a warning lasts.
        optional months: Placed<u32>,
        /// The day; left out, the day the proceedings ended.
        optional decided: Placed<WrittenDate>,
        /// How exact that date is.
        optional precision: Placed<Precision>,
        /// The source's own wording, where it differs.
        optional text: Text,
        /// Where it is stated: ids from the source register.
        list sources: Text,
    }
}

record! {
    /// An appeal or a review.
    pub struct RawAppeal, "an appeal" {
        /// Unique in the record.
        required id: Text,
        /// The proceedings, or the earlier appeal, whose decision it attacks.
        required against: Text,
        /// Who heard it.
        required body: Placed<AppealBody>,
        /// What was decided.
        required result: Placed<AppealResult>,
        /// When.
        required decided: Placed<WrittenDate>,
        /// How exact that date is.
        optional precision: Placed<Precision>,
        /// What it put in place of the finding.
        optional finding: Placed<Finding>,
        /// What it put in place of the outcome.
        optional outcome: Placed<Outcome>,
        /// How long that warning lasts.
        optional months: Placed<u32>,
        /// Why, in a few words.
        optional text: Text,
        /// Where it is stated: ids from the source register.
        list sources: Text,
    }
}

record! {
    /// A stage of a criminal matter.
    pub struct RawCriminal, "a criminal stage" {
        /// Which stage.
        required stage: Placed<CriminalStage>,
        /// When.
        required date: Placed<WrittenDate>,
        /// How exact that date is.
        optional precision: Placed<Precision>,
        /// The court.
        optional court: Text,
        /// Number with its unit.
        optional counts: Text,
        /// The day a trial is listed for.
        optional listed_for: Placed<PartialDate>,
        /// With stage `sentenced`.
        optional sentence: RawSentence,
        /// A remark.
        optional text: Text,
        /// Where it is stated: ids from the source register.
        list sources: Text,
    }
}

record! {
    /// A sentence.
    pub struct RawSentence, "a sentence" {
        /// What kind; decides whether it can become spent.
        required kind: Placed<SentenceKind>,
        /// Length of a term, or minimum term.
        optional months: Placed<u32>,
        /// In words.
        optional text: Text,
    }
}
