//! Case records, but for the people in them.

use super::Text;
use super::correction::RawCorrection;
use super::person::RawPerson;
use crate::fault::Placed;
use crate::read::dates::WrittenDate;
use crate::read::record::record;
use crate::value::date::{PartialDate, Precision};
use crate::vocabulary::{ChairKind, EventKind, ProceedingsType, RestrictedItem, RestrictionKind};
use jiff::civil::Date;

record! {
    /// A case record.
    pub struct RawCase, "a case" {
        /// PREFIX-YEAR-NUMBER; never reused, never changed.
        required id: Text,
        /// The force: its id.
        required force: Text,
        /// What happened, in one line; no name.
        required title: Text,
        /// Two to five sentences in our own words; Markdown is allowed.
        required summary: Text,
        /// Other records that belong to it.
        list linked: Text,
        /// Orders that restrict what may be told.
        list restrictions: RawRestriction,
        /// The people whose conduct it is about.
        list people: RawPerson,
        /// The proceedings.
        list proceedings: RawProceedings,
        /// What else happened.
        list events: RawEvent,
        /// Facts for which sources give different values.
        list disputes: RawDispute,
        /// The right of reply.
        list responses: RawResponse,
        /// What was corrected.
        list corrections: RawCorrection,
        /// The day a maintainer last held it against its sources.
        required checked: Placed<Date>,
        /// For maintainers; never published.
        optional private_note: Text,
    }
}

record! {
    /// An order that restricts what may be told.
    pub struct RawRestriction, "a restriction" {
        /// What kind of order.
        required kind: Placed<RestrictionKind>,
        /// The people of the record whom it protects; left out where it protects somebody else.
        list people: Text,
        /// What it forbids to tell of them.
        list covers: Placed<RestrictedItem>,
        /// When it was made.
        required made: Placed<WrittenDate>,
        /// When it was lifted; left out while it holds.
        optional lifted: Placed<PartialDate>,
        /// Where it is stated: ids from the source register.
        list sources: Text,
    }
}

record! {
    /// Proceedings.
    pub struct RawProceedings, "proceedings" {
        /// Unique in the record.
        required id: Text,
        /// What kind.
        required r#type: Placed<ProceedingsType>,
        /// First day.
        optional opened: Placed<WrittenDate>,
        /// Last day.
        optional ended: Placed<WrittenDate>,
        /// How exact these dates are.
        optional precision: Placed<Precision>,
        /// The day they are listed for, if to come.
        optional listed_for: Placed<PartialDate>,
        /// Who chaired; never inferred from the date.
        required chair: Placed<ChairKind>,
        /// Whether the source says that they were in private.
        optional private: Placed<bool>,
        /// A remark.
        optional text: Text,
        /// Where it is stated: ids from the source register.
        list sources: Text,
    }
}

record! {
    /// Something that happened.
    pub struct RawEvent, "an event" {
        /// When, or the beginning of a period.
        required date: Placed<WrittenDate>,
        /// The end of a period.
        optional until: Placed<PartialDate>,
        /// How exact.
        optional precision: Placed<Precision>,
        /// The source's own words, where it prints an impossible date.
        optional printed: Text,
        /// What kind of event.
        required kind: Placed<EventKind>,
        /// With `missed-opportunity`: who says that one was missed.
        optional said_by: Text,
        /// About whom.
        list people: Text,
        /// What happened.
        required text: Text,
        /// Where it is stated: ids from the source register.
        list sources: Text,
    }
}

record! {
    /// A fact for which sources give different values.
    pub struct RawDispute, "a dispute" {
        /// Which fact.
        required about: Text,
        /// Why one value is used, or none.
        optional why: Text,
        /// All of them.
        list values: RawDisputedValue,
    }
}

record! {
    /// One of several values of a fact.
    pub struct RawDisputedValue, "a value" {
        /// The value, as the source gives it.
        required value: Text,
        /// What it counts.
        optional unit: Text,
        /// As of when.
        optional as_of: Placed<PartialDate>,
        /// Whether it is the one used elsewhere on the site.
        optional used: Placed<bool>,
        /// Where it is stated: ids from the source register.
        list sources: Text,
    }
}

record! {
    /// What somebody concerned replied.
    pub struct RawResponse, "a response" {
        /// Who.
        required from: Text,
        /// When.
        required date: Placed<WrittenDate>,
        /// What they said.
        required text: Text,
        /// Where it is stated: ids from the source register.
        list sources: Text,
    }
}
