//! Whether a court convicted somebody, and whether that still stands: the one answer for every rule that asks.
//!
//! Which stage of a criminal matter is a conviction, the vocabulary says ([`CriminalStage::is_conviction`]); here the stages are read in
//! their order. When a conviction is spent is another question ([`spent`](super::spent)).

use crate::records::case::Criminal;
use crate::value::date::PartialDate;
use crate::vocabulary::CriminalStage;

/// What became of a criminal matter, as far as convictions go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conviction {
    /// The record holds none.
    None,
    /// A conviction stands.
    Stands,
    /// It was quashed, and none has followed.
    Quashed,
}

/// What the stages of a matter come to, in their order. An appeal against a quashing does not bring the conviction back.
#[must_use]
pub fn of(stages: impl IntoIterator<Item = CriminalStage>) -> Conviction {
    stages.into_iter().fold(Conviction::None, |before, stage| match (before, stage) {
        (_, CriminalStage::ConvictionQuashed) => Conviction::Quashed,
        (Conviction::Quashed, CriminalStage::AppealPending) => before,
        (_, stage) if stage.is_conviction() => Conviction::Stands,
        _ => before,
    })
}

/// Whether a conviction stands.
#[must_use]
pub fn stands(criminal: &[Criminal]) -> bool {
    of(criminal.iter().map(|stage| stage.stage.value)) == Conviction::Stands
}

/// Whether a court ever convicted, whatever became of it.
#[must_use]
pub fn ever(criminal: &[Criminal]) -> bool {
    criminal.iter().any(|stage| stage.stage.value.is_conviction())
}

/// The stages after the last quashing: what an appeal court set aside counts for nothing.
#[must_use]
pub fn standing(criminal: &[Criminal]) -> &[Criminal] {
    let quashed = criminal.iter().rposition(|stage| stage.stage.value == CriminalStage::ConvictionQuashed);
    criminal.get(quashed.map_or(0, |at| at + 1)..).unwrap_or_default()
}

/// The date of the first of the convictions that stand; `None` where none is dated. A plea of guilty dates the conviction to which it
/// led, and an appeal none.
#[must_use]
pub fn first_on(criminal: &[Criminal]) -> Option<PartialDate> {
    let dates = |stage: CriminalStage| {
        stage == CriminalStage::PleadedGuilty || (stage.is_conviction() && stage != CriminalStage::AppealPending)
    };
    let dated = standing(criminal).iter().filter(|stage| dates(stage.stage.value)).filter_map(|stage| stage.date.from());
    dated.min_by(|a, b| a.for_sorting(*b))
}

#[cfg(test)]
mod tests {
    use super::{Conviction, of};
    use crate::vocabulary::CriminalStage::{AppealPending, Charged, Convicted, ConvictionQuashed, PleadedGuilty, Sentenced};

    #[test]
    fn a_conviction_stands_until_it_is_quashed() {
        assert_eq!(of([Charged, PleadedGuilty]), Conviction::None, "a plea may be withdrawn");
        assert_eq!(of([Convicted]), Conviction::Stands);
        assert_eq!(of([Sentenced, AppealPending]), Conviction::Stands);
        assert_eq!(of([AppealPending]), Conviction::Stands, "an appeal tells of a conviction");
        assert_eq!(of([Convicted, ConvictionQuashed]), Conviction::Quashed);
        assert_eq!(of([Convicted, ConvictionQuashed, AppealPending]), Conviction::Quashed);
        assert_eq!(of([Convicted, ConvictionQuashed, Charged, Convicted]), Conviction::Stands);
    }
}
