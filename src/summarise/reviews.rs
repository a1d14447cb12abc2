//! What has become of recommendations as of a day, who says so, and how followed figures moved: counted, never judged.

use super::series::Seen;
use crate::disclose::{Public, Recommendation, Review, Status, Step};
use crate::value::figures::Area;
use crate::value::followed::Followed;
use crate::vocabulary::{RecommendationStatus, Unit};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// A recommendation as it stands on a day.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// What was last said of it; `None` where nothing is held.
    pub latest: Option<&'a Status>,
    /// Whether its date has passed and nothing said since closes it.
    pub overdue: bool,
    /// Who says that it is done, where that is what was last said.
    pub done: Option<DoneBy>,
}

/// Who says that a recommendation is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoneBy {
    /// The body that was asked, and nobody else.
    ItselfAlone,
    /// Somebody else, or a public record, whether or not the body says so too.
    Another,
}

/// How a recommendation stands on a day. What was last said holds: that something is done may be taken back.
#[must_use]
pub fn standing(asked: &Recommendation, date: Date) -> Standing<'_> {
    let latest = asked.history.last();
    let closed = latest.is_some_and(|said| said.status.closes());
    let overdue = asked.due.is_some_and(|due| due.latest() < date) && !closed;
    let done = latest.filter(|said| said.status == RecommendationStatus::Done).map(|_| {
        // Of those who say so without anything else having been said in between.
        let said = asked.history.iter().rev().take_while(|said| said.status == RecommendationStatus::Done);
        if said.into_iter().any(|said| said.said_by.is_another()) { DoneBy::Another } else { DoneBy::ItselfAlone }
    });
    Standing { latest, overdue, done }
}

/// How the recommendations of a review stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many are held here.
    pub held: usize,
    /// By what was last said of them.
    pub by_status: BTreeMap<RecommendationStatus, usize>,
    /// Of which nothing is said.
    pub nothing_said: usize,
    /// Said to be done by the body that was asked alone.
    pub done_by_itself: usize,
    /// Said to be done by another.
    pub done_by_another: usize,
    /// Overdue; these stand under their status as well.
    pub overdue: usize,
}

/// Counts how the recommendations of a review stand on a day.
#[must_use]
pub fn tally(review: &Review, date: Date) -> Tally {
    let mut tally = Tally { held: review.recommendations.len(), ..Tally::default() };
    for asked in &review.recommendations {
        let standing = standing(asked, date);
        match standing.latest {
            Some(said) => *tally.by_status.entry(said.status).or_insert(0) += 1,
            None => tally.nothing_said += 1,
        }
        match standing.done {
            Some(DoneBy::ItselfAlone) => tally.done_by_itself += 1,
            Some(DoneBy::Another) => tally.done_by_another += 1,
            None => {}
        }
        tally.overdue += usize::from(standing.overdue);
    }
    tally
}

/// The reviews, those published last first.
#[must_use]
pub fn newest_first(public: &Public) -> Vec<&Review> {
    let mut reviews: Vec<&Review> = public.reviews.iter().collect();
    reviews.sort_by(|a, b| match (a.published.from(), b.published.from()) {
        (Some(first), Some(second)) => second.for_sorting(first),
        (first, second) => second.is_some().cmp(&first.is_some()),
    });
    reviews
}

/// What was asked of a force itself, with the review that asked it.
#[must_use]
pub fn asked_of<'a>(public: &'a Public, area: &Area) -> Vec<(&'a Review, &'a Recommendation)> {
    let all = newest_first(public).into_iter().flat_map(|review| review.recommendations.iter().map(move |asked| (review, asked)));
    all.filter(|(_, asked)| asked.to.contains(area)).collect()
}

/// The observations that are followed, oldest first.
#[must_use]
pub fn rows<'a>(followed: &Followed, public: &'a Public) -> Vec<Seen<'a>> {
    let set = public.figure_set(&followed.dataset);
    set.into_iter().flat_map(|set| followed.rows(set).into_iter().map(move |observation| Seen { set, observation })).collect()
}

/// In what a programme's figures were counted before a step, and in what with it, where the two differ: such figures must not be joined.
#[must_use]
pub fn counted_otherwise(steps: &[Step], at: usize, public: &Public) -> Option<(BTreeSet<Unit>, BTreeSet<Unit>)> {
    let what = |step: &Step| -> (BTreeSet<Unit>, BTreeSet<String>) {
        let seen: Vec<Seen<'_>> = step.figures.iter().flat_map(|followed| rows(followed, public)).collect();
        let units = seen.iter().map(|seen| seen.set.measure(seen.observation).unit).collect();
        (units, seen.iter().map(|seen| format!("{}.{}", seen.set.id, seen.set.measure(seen.observation).id)).collect())
    };
    let (units, measures) = steps.get(at).map(what).filter(|(units, _)| !units.is_empty())?;
    let before = steps.get(..at)?.iter().rev().map(what).find(|(units, _)| !units.is_empty())?;
    (before.1.is_disjoint(&measures)).then_some((before.0, units))
}

#[cfg(test)]
mod tests {
    use super::{DoneBy, standing};
    use crate::disclose::{Recommendation, Status};
    use crate::value::date::{PartialDate, When};
    use crate::value::id::LocalId;
    use crate::vocabulary::{RecommendationStatus, SaidBy};
    use jiff::civil::{Date, date};

    fn asked(due: Option<&str>, history: &[(RecommendationStatus, SaidBy)]) -> Recommendation {
        Recommendation {
            id: LocalId::new("a").unwrap(),
            number: None,
            text: String::new(),
            to: Vec::new(),
            to_others: Vec::new(),
            due: due.map(|due| PartialDate::parse(due).unwrap()),
            history: history
                .iter()
                .map(|(status, said_by)| Status {
                    date: When::NotInSource,
                    status: *status,
                    by: String::new(),
                    said_by: *said_by,
                    text: None,
                    sources: Vec::new(),
                })
                .collect(),
            sources: Vec::new(),
        }
    }

    const DAY: Date = date(2023, 5, 1);

    #[test]
    fn overdue_follows_from_the_day() {
        use RecommendationStatus::{Done, Overtaken, Rejected, UnderWay};
        assert!(standing(&asked(Some("2023-04"), &[]), DAY).overdue);
        assert!(!standing(&asked(Some("2023-05"), &[]), DAY).overdue, "the month is not over");
        assert!(!standing(&asked(Some("2023-05-01"), &[]), DAY).overdue, "the day is not over");
        assert!(!standing(&asked(None, &[]), DAY).overdue);
        assert!(standing(&asked(Some("2023-04"), &[(UnderWay, SaidBy::Itself)]), DAY).overdue);
        for closing in [Done, Rejected, Overtaken] {
            assert!(!standing(&asked(Some("2023-04"), &[(closing, SaidBy::Itself)]), DAY).overdue);
        }
        let taken_back = asked(Some("2023-04"), &[(Done, SaidBy::Itself), (UnderWay, SaidBy::Maker)]);
        assert!(standing(&taken_back, DAY).overdue && standing(&taken_back, DAY).done.is_none());
    }

    #[test]
    fn done_is_told_with_who_says_so() {
        use RecommendationStatus::{Done, UnderWay};
        let by = |history: &[(RecommendationStatus, SaidBy)]| standing(&asked(None, history), DAY).done;
        assert_eq!(by(&[(Done, SaidBy::Itself)]), Some(DoneBy::ItselfAlone));
        assert_eq!(by(&[(Done, SaidBy::Maker), (Done, SaidBy::Itself)]), Some(DoneBy::Another));
        assert_eq!(by(&[(Done, SaidBy::PublicRecord)]), Some(DoneBy::Another));
        let again = [(Done, SaidBy::Maker), (UnderWay, SaidBy::Maker), (Done, SaidBy::Itself)];
        assert_eq!(by(&again), Some(DoneBy::ItselfAlone), "what was taken back since does not count");
    }
}
