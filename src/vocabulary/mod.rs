//! The closed lists: every word that a record may use where it is not free text, with its definition and its source.
//!
//! One definition feeds the reading of records, the check, the pages, the vocabulary page and the downloads, so each
//! term is written once, in `vocabulary!`. The entry points are the enums (through [`Term`]) and [`lists`].
//! The words rest on law and on what official bodies print; `cited` holds those sources in readable form.
//!
//! What this module does not do: it knows no record and no rule. Whether an outcome was possible at a meeting, or a name
//! may be shown, is decided elsewhere; here stand only the facts about a term that such rules ask for.

/// One closed list's member.
///
/// An id is never given a second meaning and never removed once published: links and downloads rest on it. The declared
/// order of the members is the order in which they are printed and, where a list has one, the order of weight.
pub trait Term: Copy + Ord + std::fmt::Debug + Send + Sync + 'static {
    /// The id of the list, as in `finding`.
    const LIST: &'static str;
    /// The list's title for people, as in "Finding".
    const TITLE: &'static str;
    /// What the list is for, in one sentence.
    const ABOUT: &'static str;

    /// Every member, in declared order.
    fn all() -> &'static [Self];
    /// The word as it is written in records, addresses and downloads: kebab-case, unique within its list.
    fn id(self) -> &'static str;
    /// The word as it is printed.
    fn label(self) -> &'static str;
    /// What it means, in one plain sentence.
    fn definition(self) -> &'static str;
    /// Where the meaning comes from, readable without a key.
    fn source(self) -> &'static str;

    /// The member with exactly this id. Near misses are for the fault's words, not for guessing.
    fn parse(id: &str) -> Option<Self> {
        Self::all().iter().copied().find(|term| term.id() == id)
    }

    /// Whether this is the gap: the sources are silent. It is not "none", "zero" or "pending" (rule R40), so whoever
    /// counts must leave it out of the parts and show it beside them.
    fn is_gap(self) -> bool {
        self.id() == NOT_IN_SOURCE
    }
}

/// The id of the gap, the same in every list that has one.
pub const NOT_IN_SOURCE: &str = "not-in-source";

/// A list with its type erased: what the vocabulary page, the schemas and the downloads need.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct List {
    /// [`Term::LIST`].
    pub id: &'static str,
    /// [`Term::TITLE`].
    pub title: &'static str,
    /// [`Term::ABOUT`].
    pub about: &'static str,
    /// Its members, in declared order.
    pub terms: Vec<Entry>,
}

/// A term with its type erased.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Entry {
    /// [`Term::id`].
    pub id: &'static str,
    /// [`Term::label`].
    pub label: &'static str,
    /// [`Term::definition`].
    pub definition: &'static str,
    /// [`Term::source`].
    pub source: &'static str,
}

/// Declares one closed list: an enum that implements [`Term`] and serialises as its id.
///
/// A macro, so that a term's five parts stand together and none can be forgotten; five `match`es would drift apart.
/// `with not_in_source` adds the gap as the last member, worded the same everywhere.
macro_rules! vocabulary {
    (
        $(#[$meta:meta])*
        $name:ident = $list:literal, $title:literal, $about:literal, with not_in_source { $($terms:tt)* }
    ) => {
        vocabulary! {
            $(#[$meta])*
            $name = $list, $title, $about {
                $($terms)*
                NotInSource = "not-in-source", "Not stated in the source",
                    "The sources do not say; it never stands for none, zero or pending.",
                    $crate::vocabulary::cited::HOUSE;
            }
        }
    };
    (
        $(#[$meta:meta])*
        $name:ident = $list:literal, $title:literal, $about:literal {
            $($variant:ident = $id:literal, $label:literal, $definition:literal, $source:expr;)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = $definition] $variant,)+
        }

        impl $crate::vocabulary::Term for $name {
            const LIST: &'static str = $list;
            const TITLE: &'static str = $title;
            const ABOUT: &'static str = $about;

            fn all() -> &'static [Self] {
                &[$(Self::$variant),+]
            }

            fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            fn label(self) -> &'static str {
                match self { $(Self::$variant => $label,)+ }
            }

            fn definition(self) -> &'static str {
                match self { $(Self::$variant => $definition,)+ }
            }

            fn source(self) -> &'static str {
                match self { $(Self::$variant => $source,)+ }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::vocabulary::Term::id(*self))
            }
        }
    };
}

// After the macro, which reaches only the modules that are declared below it.
mod availability;
mod cited;
mod conduct;
mod events;
mod figures;
mod forces;
mod people;
mod proceedings;
mod reviews;
mod sources;
#[cfg(test)]
mod tests;

pub use availability::Availability;
pub use conduct::{Category, Finding, Outcome, OutcomeStanding, Standard};
pub use events::EventKind;
pub use figures::{Basis, Breakdown, MissingMark, PeriodKind, Regime, Unit, Use};
pub use forces::ForceKind;
pub use people::{Modifier, Population, Rank, Role, ServiceStatus};
pub use proceedings::{AppealBody, AppealResult, ChairKind, CriminalStage, InvestigationMode, ProceedingsType, SentenceKind};
pub use reviews::{BodyKind, MonitoringStage, RecommendationStatus, ReviewKind, SaidBy};
pub use sources::{CorrectedBy, NameBasis, RestrictedItem, RestrictionKind, SourceKind, WithdrawalReason};

/// Every list, in the order of the vocabulary page: the person, the conduct, the proceedings, the sources, the figures, the reviews.
pub fn lists() -> Vec<List> {
    vec![
        list::<Role>(),
        list::<ServiceStatus>(),
        list::<Rank>(),
        list::<Modifier>(),
        list::<Standard>(),
        list::<Category>(),
        list::<Finding>(),
        list::<Outcome>(),
        list::<OutcomeStanding>(),
        list::<InvestigationMode>(),
        list::<ProceedingsType>(),
        list::<ChairKind>(),
        list::<AppealBody>(),
        list::<AppealResult>(),
        list::<CriminalStage>(),
        list::<SentenceKind>(),
        list::<EventKind>(),
        list::<SourceKind>(),
        list::<NameBasis>(),
        list::<RestrictionKind>(),
        list::<RestrictedItem>(),
        list::<WithdrawalReason>(),
        list::<CorrectedBy>(),
        list::<ForceKind>(),
        list::<Population>(),
        list::<Unit>(),
        list::<Basis>(),
        list::<PeriodKind>(),
        list::<Regime>(),
        list::<Use>(),
        list::<Breakdown>(),
        list::<MissingMark>(),
        list::<Availability>(),
        list::<ReviewKind>(),
        list::<BodyKind>(),
        list::<RecommendationStatus>(),
        list::<SaidBy>(),
        list::<MonitoringStage>(),
    ]
}

fn list<T: Term>() -> List {
    let terms = T::all().iter().map(|term| Entry {
        id: term.id(),
        label: term.label(),
        definition: term.definition(),
        source: term.source(),
    });
    List { id: T::LIST, title: T::TITLE, about: T::ABOUT, terms: terms.collect() }
}
