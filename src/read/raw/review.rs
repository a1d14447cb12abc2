//! Reviews, what they recommended, and what is said to have become of it.

use super::Text;
use super::correction::RawCorrection;
use crate::fault::Placed;
use crate::read::dates::WrittenDate;
use crate::read::record::record;
use crate::vocabulary::{BodyKind, RecommendationStatus, ReviewKind, SaidBy};
use jiff::civil::Date;

record! {
    /// An inspection, a review or an inquiry.
    pub struct RawReview, "a review" {
        /// Its permanent id: what it was about, and the year.
        required id: Text,
        /// What it is called.
        required title: Text,
        /// How it came about.
        required kind: Placed<ReviewKind>,
        /// Who made it.
        required body: RawBody,
        /// Who asked for it; `not-in-source` where no source says.
        required commissioned_by: Text,
        /// When.
        optional commissioned: Placed<WrittenDate>,
        /// When its report was published.
        required published: Placed<WrittenDate>,
        /// The forces that it is about, or england-and-wales.
        list forces: Text,
        /// What it looked at, in two or three sentences of our own.
        required summary: Text,
        /// What of it could not be read, printed.
        optional not_read: Text,
        /// How many recommendations it made; those that are held here may be fewer.
        optional recommended: Placed<u32>,
        /// Datasets that hold figures of it.
        list figures: Text,
        /// What it found.
        list findings: RawStatement,
        /// What it recommended.
        list recommendations: RawRecommendation,
        /// What is said of its recommendations as a whole.
        list progress: RawStatement,
        /// Where who, when and about whom is stated: ids from the source register.
        list sources: Text,
        /// What was corrected.
        list corrections: RawCorrection,
        /// The day a maintainer last held the record against its sources.
        required checked: Placed<Date>,
    }
}

record! {
    /// A body.
    pub struct RawBody, "a body" {
        /// Its name.
        required name: Text,
        /// What kind of body it is.
        required kind: Placed<BodyKind>,
    }
}

record! {
    /// What a source states.
    pub struct RawStatement, "a statement" {
        /// When it was said.
        optional date: Placed<WrittenDate>,
        /// What, in our own words.
        required text: Text,
        /// Who says so; left out where it is the review itself.
        optional by: Text,
        /// Whose word that is, seen from the body that was asked.
        optional said_by: Placed<SaidBy>,
        /// Where it is stated: ids from the source register.
        list sources: Text,
    }
}

record! {
    /// A recommendation.
    pub struct RawRecommendation, "a recommendation" {
        /// Its permanent id, unique in the review.
        required id: Text,
        /// Its number as printed; left out where the source gives none.
        optional number: Text,
        /// What was asked, in our own words.
        required text: Text,
        /// The forces that were asked, england-and-wales for all, or not-in-source.
        list to: Text,
        /// Other bodies that were asked.
        list to_others: Text,
        /// By when.
        optional due: Placed<crate::value::date::PartialDate>,
        /// What is said to have become of it, oldest first.
        list history: RawStatus,
        /// Where it is stated: ids from the source register.
        list sources: Text,
    }
}

record! {
    /// What somebody says has become of a recommendation.
    pub struct RawStatus, "a status" {
        /// As of when.
        required date: Placed<WrittenDate>,
        /// What.
        required status: Placed<RecommendationStatus>,
        /// Who says so.
        required by: Text,
        /// Whose word that is, seen from the body that was asked.
        required said_by: Placed<SaidBy>,
        /// More of it, in our own words.
        optional text: Text,
        /// Where it is stated: ids from the source register.
        list sources: Text,
    }
}
