//! The record kinds as written: every field with its place, nothing yet known to be true.
//!
//! These types must not leave `check`. What each field is for is said here once; content/README.md shows an example of each kind.

use super::dates::WrittenDate;
use super::record::record;
use crate::fault::Placed;
use crate::value::date::{PartialDate, Precision};
use crate::vocabulary::{
    AppealBody, AppealResult, Basis, Breakdown, Category, ChairKind, CriminalStage, EventKind, Finding, ForceKind, NameBasis,
    Outcome, PeriodKind, ProceedingsType, Regime, RestrictedItem, RestrictionKind, Role, SentenceKind, ServiceStatus, SourceKind,
    Standard, Unit, Use, WithdrawalReason,
};
use jiff::civil::Date;

type Text = Placed<String>;

record! {
    /// `site.yaml`.
    pub struct RawSite, "the site" {
        /// The site's name.
        required title: Text,
        /// The first page's heading.
        required tagline: Text,
        /// One sentence for search engines and link previews.
        required description: Text,
        /// The address at which the site will lie; may end in a folder.
        required base_url: Text,
        /// Who publishes it.
        required publisher: Text,
        /// Where to write to: an address beginning https:// or mailto:.
        required contact: Text,
        /// The licence of the site's own words and data.
        required licence: RawSiteLicence,
        /// On what grounds records may name people; left out, a conviction is the only one.
        list name_bases: Placed<NameBasis>,
        /// How many sources have no archived copy, and why.
        optional not_archived: RawNotArchived,
    }
}

record! {
    /// That sources have no archived copy, and why.
    pub struct RawNotArchived, "the statement on archived copies" {
        /// How many, at most.
        required at_most: Placed<u32>,
        /// Why, printed.
        required why: Text,
    }
}

record! {
    /// The licence of the site's own words and data.
    pub struct RawSiteLicence, "the licence" {
        /// Its name.
        required name: Text,
        /// Where it can be read.
        required address: Text,
    }
}

record! {
    /// `forces/ID.yaml`.
    pub struct RawForce, "a force" {
        /// The id that data.police.uk uses; never changes.
        required id: Text,
        /// Its name in English.
        required name: Text,
        /// For tables and charts.
        required short_name: Text,
        /// Its name in Welsh.
        optional name_cy: Text,
        /// What kind of force it is.
        required kind: Placed<ForceKind>,
        /// England, Wales, or England and Wales.
        required nation: Text,
        /// The region in official figures.
        optional region: Text,
        /// What the ids of its cases begin with.
        required case_prefix: Text,
        /// Its place on the tile map.
        optional tile: RawTile,
        /// The Office for National Statistics' area code.
        optional ons_code: Text,
        /// Where its name and codes come from.
        list sources: Text,
        /// Shown on its page.
        optional note: Text,
    }
}

record! {
    /// A place on the tile map.
    pub struct RawTile, "a tile" {
        /// Up to four letters.
        required label: Text,
        /// Column, from 1.
        required column: Placed<u32>,
        /// Row, from 1.
        required row: Placed<u32>,
    }
}

record! {
    /// An entry of the source register.
    pub struct RawSource, "a source" {
        /// Cited by this; holds no name.
        required id: Text,
        /// What kind of document it is.
        required kind: Placed<SourceKind>,
        /// Who published it.
        required publisher: Text,
        /// Its title.
        required title: Text,
        /// When it was published.
        required published: Placed<WrittenDate>,
        /// Where it is.
        optional address: Text,
        /// The site alone, where the address is withheld.
        optional site: Text,
        /// Why the address is withheld.
        optional address_withheld: Text,
        /// The copy that was read, where it was not the publisher's own.
        optional via: Text,
        /// An archived copy.
        optional archived: Text,
        /// Why there is no archived copy, printed.
        optional not_archived: Text,
        /// The day it was read.
        optional read: Placed<Date>,
        /// Its licence.
        optional licence: Text,
        /// A remark, printed.
        optional note: Text,
    }
}

record! {
    /// A case record.
    pub struct RawCase, "a case" {
        /// PREFIX-YEAR-NUMBER; never reused, never changed.
        required id: Text,
        /// The force.
        required force: Text,
        /// What happened; no name.
        required title: Text,
        /// Two to five sentences.
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
        /// Where it is stated.
        list sources: Text,
    }
}

record! {
    /// What is read of a record that was withdrawn; whatever else it holds is left unread.
    pub struct RawWithdrawn, "a withdrawn record" {
        /// The id that it had and keeps.
        required id: Text,
        /// When and why.
        required withdrawn: RawWithdrawal,
    }
}

record! {
    /// When and why a record was withdrawn.
    pub struct RawWithdrawal, "a withdrawal" {
        /// When.
        required date: Placed<Date>,
        /// Why.
        required reason: Placed<WithdrawalReason>,
    }
}

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
        /// The rank when the conduct happened.
        required rank_at_conduct: Text,
        /// The rank when the proceedings were held.
        required rank_at_proceedings: Text,
        /// Whether serving when decided.
        required service: Placed<ServiceStatus>,
        /// For role, ranks and service.
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
        /// Where it is stated.
        list sources: Text,
    }
}

record! {
    /// What proceedings decided about a person.
    pub struct RawResult, "a result" {
        /// Which proceedings of the record.
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
        /// Where it is stated.
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
        /// Where it is stated.
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
        /// Where it is stated.
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
        /// Where it is stated.
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
        /// Where it is stated.
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
        /// Where it is stated.
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
        /// Where it is stated.
        list sources: Text,
    }
}

record! {
    /// What was corrected.
    pub struct RawCorrection, "a correction" {
        /// When.
        required date: Placed<Date>,
        /// What stood here.
        required was: Text,
        /// What is right.
        required now: Text,
        /// Why.
        required why: Text,
    }
}

record! {
    /// The description of a figure dataset.
    pub struct RawFigureSet, "a figure dataset" {
        /// Its permanent id, which is also the name of its table.
        required id: Text,
        /// Its title.
        required title: Text,
        /// Who published the figures.
        required publisher: Text,
        /// What it counts.
        required description: Text,
        /// On what terms it may be used.
        required licence: RawLicence,
        /// What is measured.
        list measures: RawMeasure,
        /// How it is broken down.
        list categories: RawCategory,
        /// Where the series breaks.
        list breaks: RawBreak,
        /// What to bear in mind.
        list caveats: Text,
        /// The day a maintainer last held the table against what it was taken from.
        optional checked: Placed<Date>,
        /// The law that makes its small numbers public.
        optional public_by_law: Text,
        /// Where each thing that it counts is published by itself.
        optional public_one_by_one: Text,
    }
}

record! {
    /// On what terms figures may be used.
    pub struct RawLicence, "the licence" {
        /// Its name.
        required name: Text,
        /// Where it can be read.
        optional address: Text,
        /// `whole` or `by-force`.
        required reprint: Text,
        /// A remark.
        optional note: Text,
    }
}

record! {
    /// Something counted.
    pub struct RawMeasure, "a measure" {
        /// Its id in the table.
        required id: Text,
        /// As printed.
        required label: Text,
        /// What exactly it counts.
        required definition: Text,
        /// In what unit.
        required unit: Placed<Unit>,
        /// On what basis.
        required basis: Placed<Basis>,
        /// What kind of period.
        required period: Placed<PeriodKind>,
        /// What the site's own pages take it for.
        optional r#use: Placed<Use>,
        /// Under which conduct rules its matters fall, where the period alone does not tell.
        optional regime: Placed<Regime>,
        /// Of which two measures it is the rate: what is divided, and by what; `DATASET/MEASURE` for one of another dataset.
        list of: Text,
        /// By what it narrows down what another measure counts.
        list by: Placed<Breakdown>,
        /// The measure of which it counts a part.
        optional part_of: Text,
    }
}

record! {
    /// A way in which a measure is broken down.
    pub struct RawCategory, "a category" {
        /// Its id in the table.
        required id: Text,
        /// As printed.
        required label: Text,
        /// What it takes in.
        optional definition: Text,
        /// By what it breaks the numbers down; needed for every category but `total`.
        list by: Placed<Breakdown>,
        /// The categories of which it is a part, if not `total`.
        list part_of: Text,
    }
}

record! {
    /// Where a series breaks.
    pub struct RawBreak, "a break" {
        /// From which day on.
        required at: Placed<Date>,
        /// Why.
        required text: Text,
    }
}

record! {
    /// The front matter of commentary or of a page.
    pub struct RawProse, "the front matter" {
        /// Its permanent id.
        required id: Text,
        /// Its title.
        required title: Text,
        /// Who wrote it; commentary only.
        optional author: Text,
        /// The day it was written; commentary only.
        optional date: Placed<Date>,
        /// The day it was last changed.
        optional updated: Placed<Date>,
        /// One sentence for lists.
        required summary: Text,
        /// What it is about; commentary only.
        optional about: RawAbout,
    }
}

record! {
    /// What a commentary is about.
    pub struct RawAbout, "`about`" {
        /// Forces.
        list forces: Text,
        /// Cases.
        list cases: Text,
        /// Figure datasets.
        list figures: Text,
    }
}

record! {
    /// An entry of `protected.yaml`.
    pub struct RawProtected, "a protected term" {
        /// Names the entry; the first digits of its hash.
        required id: Text,
        /// The day it was added.
        required added: Placed<Date>,
        /// Why, in words that hold no name.
        optional why: Text,
        /// The keyed hash.
        required hash: Text,
        /// What it is searched for by, encrypted.
        required seal: Text,
    }
}
