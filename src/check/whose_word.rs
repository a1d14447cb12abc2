//! That the word of a body which was asked is not counted as that of another, nor anybody's as that of the body which asked.

use super::Checker;
use super::index::called;
use crate::fault::{Fault, Placed};
use crate::read::raw::RawRecommendation;
use crate::read::record::List;
use crate::value::figures::NATION;
use crate::vocabulary::{NOT_IN_SOURCE, SaidBy};
use std::collections::BTreeSet;

/// Who asked, and who was asked.
pub struct Asked {
    /// The body that made the review.
    maker: Option<String>,
    /// Ids of forces, perhaps that of England and Wales.
    forces: BTreeSet<String>,
    /// Other bodies, by what they are called.
    others: BTreeSet<String>,
}

impl Asked {
    /// For what is said of a whole review: those whom it is about, and all whom it asks.
    pub fn of_review(
        maker: Option<&Placed<String>>,
        about: &List<Placed<String>>,
        recommendations: &List<RawRecommendation>,
    ) -> Self {
        let to = recommendations.iter().flat_map(|raw| raw.to.iter());
        let others = recommendations.iter().flat_map(|raw| raw.to_others.iter());
        Self::new(maker, about.iter().chain(to), others)
    }

    /// For what is said of one recommendation: whom it asks; where no source says that, those whom the review is about.
    pub fn of_recommendation(maker: Option<&Placed<String>>, about: &List<Placed<String>>, raw: &RawRecommendation) -> Self {
        let is_gap = raw.to.iter().any(|id| id.value == NOT_IN_SOURCE);
        Self::new(maker, about.iter().filter(|_| is_gap).chain(raw.to.iter()), raw.to_others.iter())
    }

    fn new<'a>(
        maker: Option<&Placed<String>>,
        forces: impl Iterator<Item = &'a Placed<String>>,
        others: impl Iterator<Item = &'a Placed<String>>,
    ) -> Self {
        Self {
            maker: maker.map(|maker| maker.value.clone()),
            forces: forces.map(|id| id.value.clone()).collect(),
            others: others.map(|body| called(&body.value)).collect(),
        }
    }

    /// Answers a word that is given to somebody whose it is not.
    pub fn judge(&self, by: Option<&Placed<String>>, said_by: Option<&Placed<SaidBy>>, checker: &mut Checker<'_>) {
        let (Some(by), Some(said_by)) = (by, said_by) else { return };
        let name = called(&by.value);
        let force = checker.index.forces_called.get(&name);
        let is_asked =
            self.others.contains(&name) || force.is_some_and(|force| self.forces.contains(force) || self.forces.contains(NATION));
        if is_asked {
            if said_by.value.is_another() {
                checker.faults.push(
                    Fault::error(
                        "own-word",
                        said_by.place,
                        format!("{} was asked, and its word would count as that of another", by.value),
                    )
                    .label("somebody else\u{2019}s word")
                    .also(by.place, "whose word it is")
                    .expected("`itself`")
                    .mend("write `said-by: itself`; or, where somebody else says so, write under `by` who that is"),
                );
            }
            return;
        }
        let Some(maker) = self.maker.as_ref().filter(|maker| said_by.value == SaidBy::Maker && called(maker) != name) else {
            return;
        };
        checker.faults.push(
            Fault::error("not-the-maker", said_by.place, format!("{} did not make this review", by.value))
                .label("the word of the body that made it")
                .also(by.place, "whose word it is")
                .expected(format!("`maker` only where {maker} says so, under the name that it has as `body`"))
                .mend("write what that is to the body that was asked: `itself` where it speaks for it, else `other`"),
        );
    }
}
