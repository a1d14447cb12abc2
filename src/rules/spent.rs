//! When a conviction becomes spent, reckoned so that a name goes too early rather than too late.
//!
//! Entry point: [`spent_on`]. The periods are those of section 5 of the Rehabilitation of Offenders Act 1974 for adults convicted in
//! England and Wales, as they stand since 28 October 2023. What a record cannot say is taken in the way that ends soonest: a term runs
//! from the conviction where that is dated, a date known to the month or year counts as its first day, and a long term is taken to be one
//! that can be spent, since a record does not show whether the offence is on the list of those that never are (Schedule 18 to the
//! Sentencing Code). Where nothing can be reckoned, that is the answer.

use super::conviction;
use crate::records::case::Criminal;
use crate::value::date::PartialDate;
use crate::vocabulary::{CriminalStage, SentenceKind};
use jiff::ToSpan;
use jiff::civil::Date;

/// When a conviction becomes spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spent {
    /// Never: the sentence is one that the Act leaves out.
    Never,
    /// From this day on, or a little later.
    On(Date),
    /// The sentence, its length or its date is not known, so that no day can be reckoned.
    NotKnown,
}

/// A sentence, with what its day can be reckoned from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passed {
    /// What kind; the gap where the record holds a conviction and no sentence for it.
    pub kind: SentenceKind,
    /// The length of the term or order in months; of a suspended sentence, the term that was suspended.
    pub months: Option<u32>,
    /// When the person was convicted, if a source says.
    pub convicted: Option<PartialDate>,
    /// When the sentence was passed, if a source says.
    pub sentenced: Option<PartialDate>,
}

/// Longest custody whose conviction is spent 12 months after its end, in months.
const SHORT: u32 = 12;
/// Longest custody whose conviction is spent four years after its end.
const MIDDLE: u32 = 48;
/// Longest term for an offence that only magistrates can try. Such an offence does not prolong an earlier period (section 6(6)).
const SUMMARY: u32 = 6;

/// When the convictions in a criminal matter are spent; `None` where no conviction stands.
#[must_use]
pub fn of(criminal: &[Criminal]) -> Option<Spent> {
    let sentences = passed(conviction::standing(criminal));
    (!sentences.is_empty()).then(|| spent_on(&sentences))
}

/// The sentences, each with the earliest plea or verdict of guilty since the sentence before it. A conviction with no sentence after it
/// is there as one whose sentence is not known.
fn passed(stages: &[Criminal]) -> Vec<Passed> {
    let mut sentences = Vec::new();
    let (mut convicted, mut open) = (None, false);
    for stage in stages {
        let date = stage.date.from();
        match stage.stage.value {
            CriminalStage::PleadedGuilty => convicted = earlier(convicted, date),
            CriminalStage::Convicted => (convicted, open) = (earlier(convicted, date), true),
            CriminalStage::Sentenced => {
                let (kind, months) = stage.sentence.as_ref().map_or((SentenceKind::NotInSource, None), |sentence| {
                    (sentence.kind.value, sentence.months.as_ref().map(|months| months.value))
                });
                // Several sentences may follow one verdict: those of one day share it.
                let same_day = |last: &&Passed| date.is_some() && last.sentenced == date;
                let convicted = convicted.take().or_else(|| sentences.last().filter(same_day).and_then(|last| last.convicted));
                sentences.push(Passed { kind, months, convicted, sentenced: date });
                open = false;
            }
            // An appeal, pending, tells of a conviction that the record may not hold as a stage of its own.
            CriminalStage::AppealPending => open |= sentences.is_empty(),
            _ => {}
        }
    }
    if open {
        sentences.push(Passed { kind: SentenceKind::NotInSource, months: None, convicted, sentenced: None });
    }
    sentences
}

fn earlier(one: Option<PartialDate>, other: Option<PartialDate>) -> Option<PartialDate> {
    one.into_iter().chain(other).min_by(|a, b| a.for_sorting(*b))
}

/// When some sentences, in whatever order, leave the first of their convictions spent.
///
/// One that never does so decides alone. Those of one day count as passed for one conviction, and the longest decides (section 6(2)). A
/// later one prolongs what is still running only if it is certain to do so, by custody too long for an offence that only magistrates can
/// try (section 6(4) to (6)); what was spent before it stays spent. A sentence that cannot be reckoned, of a day of its own, leaves all unknown.
#[must_use]
pub fn spent_on(sentences: &[Passed]) -> Spent {
    if sentences.iter().any(|sentence| !sentence.kind.can_become_spent()) {
        return Spent::Never;
    }
    let mut sentences = sentences.to_vec();
    sentences.sort_by_key(|sentence| sentence.sentenced.map(|date| (date.earliest(), date.latest())));
    let mut spent: Option<Date> = None;
    for day in sentences.chunk_by(|one, next| one.sentenced.is_some() && one.sentenced == next.sentenced) {
        let Some(until) = day.iter().filter_map(one_spent_on).max() else { return Spent::NotKnown };
        let prolongs = |running: Date| {
            let passed = day.iter().filter_map(|sentence| Some(sentence.sentenced?.latest())).max();
            passed.is_some_and(|passed| passed < running) && day.iter().any(is_long_custody)
        };
        spent = Some(match spent {
            Some(running) if prolongs(running) => running.max(until),
            Some(running) => running.min(until),
            None => until,
        });
    }
    spent.map_or(Spent::NotKnown, Spent::On)
}

fn is_long_custody(sentence: &Passed) -> bool {
    matches!(sentence.kind, SentenceKind::Imprisonment | SentenceKind::Suspended)
        && sentence.months.is_some_and(|months| months > SUMMARY)
}

/// The first day on which a single sentence leaves its conviction spent; `None` where that cannot be reckoned.
fn one_spent_on(sentence: &Passed) -> Option<Date> {
    let (convicted, sentenced) = (sentence.convicted.map(PartialDate::earliest), sentence.sentenced.map(PartialDate::earliest));
    let first = convicted.into_iter().chain(sentenced).min()?;
    let (from, months) = match sentence.kind {
        // The term, whether served or not, and then a time that depends on the term.
        SentenceKind::Imprisonment | SentenceKind::Suspended => {
            let term = sentence.months?;
            let after = if term <= SHORT {
                12
            } else if term <= MIDDLE {
                48
            } else {
                84
            };
            (first, term.checked_add(after)?)
        }
        SentenceKind::Fine => (first, 12),
        // Spent when the order has run out; an order begins when it is made.
        SentenceKind::CommunityOrder | SentenceKind::ConditionalDischarge => (sentenced.unwrap_or(first), sentence.months?),
        SentenceKind::Other | SentenceKind::NotInSource | SentenceKind::Life | SentenceKind::Extended => return None,
    };
    let spent = from.checked_add(i32::try_from(months).ok()?.months()).ok()?;
    Some(sentenced.map_or(spent, |sentenced| spent.max(sentenced)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use SentenceKind::*;
    use proptest::prelude::*;

    fn sentence(kind: SentenceKind, months: Option<u32>, sentenced: &str) -> Passed {
        Passed { kind, months, convicted: None, sentenced: PartialDate::parse(sentenced).ok() }
    }

    fn spent(kind: SentenceKind, months: Option<u32>, sentenced: &str) -> String {
        told(spent_on(&[sentence(kind, months, sentenced)]))
    }

    fn told(spent: Spent) -> String {
        match spent {
            Spent::Never => "never".to_owned(),
            Spent::On(date) => date.to_string(),
            Spent::NotKnown => "not known".to_owned(),
        }
    }

    /// The examples of GOV.UK's guidance, and of the Act's bands at their edges.
    #[test]
    fn each_kind_has_its_period() {
        assert_eq!(spent(Imprisonment, Some(36), "2021-05-05"), "2028-05-05");
        assert_eq!(spent(Imprisonment, Some(10), "2024-05-05"), "2026-03-05");
        assert_eq!(spent(Imprisonment, Some(12), "2024-01-01"), "2026-01-01");
        assert_eq!(spent(Imprisonment, Some(13), "2024-01-01"), "2029-02-01");
        assert_eq!(spent(Imprisonment, Some(48), "2024-01-01"), "2032-01-01");
        assert_eq!(spent(Imprisonment, Some(49), "2024-01-01"), "2035-02-01");
        assert_eq!(spent(Suspended, Some(18), "2025-02-01"), "2030-08-01");
        assert_eq!(spent(Fine, None, "2025-06-14"), "2026-06-14");
        assert_eq!(spent(CommunityOrder, Some(12), "2025-07-10"), "2026-07-10");
        assert_eq!(spent(ConditionalDischarge, Some(18), "2021-09-01"), "2023-03-01");
        assert_eq!(spent(Life, Some(168), "2024-05-01"), "never");
        assert_eq!(spent(Extended, None, "not-in-source"), "never");
    }

    #[test]
    fn what_is_not_in_the_source_cannot_be_reckoned() {
        for kind in [Imprisonment, Suspended, CommunityOrder, ConditionalDischarge, Other, NotInSource] {
            assert_eq!(spent(kind, None, "2024-01-01"), "not known", "{kind:?}");
        }
        assert_eq!(spent(Other, Some(12), "2024-01-01"), "not known");
        assert_eq!(spent(Fine, None, "not-in-source"), "not known");
        assert_eq!(spent(Imprisonment, Some(24), "not-in-source"), "not known");
        assert_eq!(spent(Imprisonment, Some(u32::MAX), "2024-01-01"), "not known");
        assert_eq!(told(spent_on(&[])), "not known");
    }

    #[test]
    fn a_partial_date_is_its_first_day() {
        assert_eq!(spent(Fine, None, "2025-06"), "2026-06-01");
        assert_eq!(spent(Fine, None, "2025"), "2026-01-01");
    }

    /// A term and a fine run from the conviction, an order from its making; and nothing is spent before it was passed.
    #[test]
    fn the_conviction_counts_where_it_is_dated() {
        let convicted = PartialDate::parse("2024-03-01").ok();
        let with = |kind, months, sentenced| told(spent_on(&[Passed { convicted, ..sentence(kind, months, sentenced) }]));
        assert_eq!(with(Imprisonment, Some(24), "2024-05-01"), "2030-03-01");
        assert_eq!(with(Imprisonment, Some(24), "not-in-source"), "2030-03-01");
        assert_eq!(with(Fine, None, "2024-05-01"), "2025-03-01");
        assert_eq!(with(CommunityOrder, Some(12), "2024-05-01"), "2025-05-01");
        assert_eq!(with(Fine, None, "2026-05-01"), "2026-05-01");
    }

    #[test]
    fn of_several_the_longest_decides_if_it_is_certain_to() {
        let fine = sentence(Fine, None, "2024-01-01");
        let term = |months, day| sentence(Imprisonment, Some(months), day);
        let all = |sentences: &[Passed]| told(spent_on(sentences));
        // Of one day: one conviction. What is not known beside what is could only lengthen.
        assert_eq!(all(&[fine, term(24, "2024-01-01")]), "2030-01-01");
        assert_eq!(all(&[fine, sentence(Other, None, "2024-01-01")]), "2025-01-01");
        // Passed while the first was running: it prolongs, unless it may be for an offence that only magistrates try.
        assert_eq!(all(&[fine, term(24, "2024-06-01")]), "2030-06-01");
        assert_eq!(all(&[fine, term(6, "2024-06-01")]), "2025-01-01");
        assert_eq!(all(&[fine, sentence(CommunityOrder, Some(36), "2024-06-01")]), "2025-01-01");
        // Passed when the first was spent, or on a day that may be so: the first stays spent.
        assert_eq!(all(&[fine, term(24, "2025-06-01")]), "2025-01-01");
        assert_eq!(all(&[fine, term(24, "2025")]), "2025-01-01");
        assert_eq!(all(&[fine, sentence(NotInSource, None, "2024-06-01")]), "not known");
        assert_eq!(all(&[fine, sentence(Life, None, "2030-06-01")]), "never");
    }

    fn kinds() -> impl Strategy<Value = SentenceKind> {
        prop_oneof![Just(Imprisonment), Just(Suspended), Just(CommunityOrder), Just(Fine), Just(ConditionalDischarge)]
    }

    fn days() -> impl Strategy<Value = Date> {
        (1950_i16..2100, 1_i8..=12, 1_i8..=31).prop_filter_map("a day of the calendar", |(y, m, d)| Date::new(y, m, d).ok())
    }

    fn on(sentence: Passed) -> Date {
        match spent_on(&[sentence]) {
            Spent::On(date) => date,
            other => panic!("{sentence:?}: {other:?}"),
        }
    }

    proptest! {
        /// A longer term is never spent sooner, nor is a later sentence; and none before it was passed.
        #[test]
        fn longer_and_later_are_not_spent_sooner(kind in kinds(), months in 0_u32..600, more in 0_u32..100, day in days(), wait in 0_i32..9000) {
            let passed = |months, day| Passed { kind, months: Some(months), convicted: None, sentenced: Some(PartialDate::Day(day)) };
            let later = day.checked_add(wait.days()).expect("within the calendar");
            prop_assert!(on(passed(months, day)) <= on(passed(months + more, day)));
            prop_assert!(on(passed(months, day)) <= on(passed(months, later)));
            prop_assert!(on(passed(months, day)) >= day);
        }

        /// To know less of a date never keeps a name longer.
        #[test]
        fn a_coarser_date_is_not_spent_later(kind in kinds(), months in 0_u32..600, day in days(), tried in days()) {
            let exact = PartialDate::Day(day);
            let (month, year) = (PartialDate::Month(day.year(), day.month()), exact.to_year());
            let passed = |sentenced, convicted| Passed { kind, months: Some(months), convicted, sentenced: Some(sentenced) };
            for convicted in [None, Some(PartialDate::Day(tried))] {
                let full = on(passed(exact, convicted));
                prop_assert!(on(passed(month, convicted)) <= full);
                prop_assert!(on(passed(year, convicted)) <= full);
                prop_assert!(on(passed(exact, convicted.map(PartialDate::to_year))) <= full);
            }
            prop_assert!(on(passed(exact, Some(PartialDate::Day(tried)))) <= on(passed(exact, None)));
        }

        /// A further sentence of the same day can only lengthen.
        #[test]
        fn a_second_sentence_of_the_day_is_not_spent_sooner(first in kinds(), second in kinds(), months in 0_u32..600, day in days()) {
            let passed = |kind| Passed { kind, months: Some(months), convicted: None, sentenced: Some(PartialDate::Day(day)) };
            let both = spent_on(&[passed(first), passed(second)]);
            prop_assert_eq!(both, Spent::On(on(passed(first)).max(on(passed(second)))));
        }
    }
}
