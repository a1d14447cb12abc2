//! Records that were withdrawn: an id that keeps its shape, a day that has come, a reason.

use super::Checker;
use crate::read::raw::{RawWithdrawal, RawWithdrawn};
use crate::value::date::PartialDate;
use crate::value::id::{DatasetId, ProseId};
use crate::value::withdrawn::{RecordKind, Withdrawn};

/// Checks a withdrawal.
pub fn withdrawn(kind: RecordKind, raw: RawWithdrawn, checker: &mut Checker<'_>) -> Option<Withdrawn> {
    let RawWithdrawn { place: _, id, withdrawn } = raw;
    let RawWithdrawal { place: _, date, reason } = withdrawn?;
    if let Some(date) = &date {
        checker.not_after(PartialDate::Day(date.value), date.place);
    }
    let id = id?;
    let id = match kind {
        RecordKind::Case => super::cases::case_id(Some(&id), None, checker)?.to_string(),
        RecordKind::Commentary => checker.id(&id, ProseId::new)?.to_string(),
        RecordKind::Figures => checker.id(&id, DatasetId::new)?.to_string(),
    };
    Some(Withdrawn { kind, id, date: date?.value, reason: reason?.value })
}
