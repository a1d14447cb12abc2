//! Records that were withdrawn: what kind, when and why. Nothing that they held.

use crate::vocabulary::WithdrawalReason;
use jiff::civil::Date;

/// The kinds of record that can be withdrawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordKind {
    /// A case record.
    Case,
    /// A commentary.
    Commentary,
    /// A figure dataset.
    Figures,
}

impl RecordKind {
    /// For downloads.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            RecordKind::Case => "case",
            RecordKind::Commentary => "commentary",
            RecordKind::Figures => "figures",
        }
    }

    /// As printed: "a case record".
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            RecordKind::Case => "a case record",
            RecordKind::Commentary => "a commentary",
            RecordKind::Figures => "a figure dataset",
        }
    }
}

/// A record that was withdrawn. Its address stays.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Withdrawn {
    /// What kind of record it was.
    pub kind: RecordKind,
    /// Its id.
    pub id: String,
    /// When it was withdrawn.
    pub date: Date,
    /// Why.
    pub reason: WithdrawalReason,
}
