//! Reviews with their recommendations, and what else is followed over time.

use super::correction::Correction;
use crate::fault::Placed;
use crate::value::date::{PartialDate, When};
use crate::value::figures::Area;
use crate::value::followed::Followed;
use crate::value::id::{DatasetId, ForceId, LocalId, ProgrammeId, PromiseId, ReviewId, SourceId};
use crate::vocabulary::{BodyKind, MonitoringStage, RecommendationStatus, ReviewKind, SaidBy};
use jiff::civil::Date;

/// An inspection, a review or an inquiry.
#[derive(Debug, Clone)]
pub struct Review {
    /// Its permanent id.
    pub id: Placed<ReviewId>,
    /// What it is called.
    pub title: String,
    /// How it came about.
    pub kind: ReviewKind,
    /// Who made it.
    pub body: Body,
    /// Who asked for it; `None` where no source says.
    pub commissioned_by: Option<String>,
    /// When it was asked for.
    pub commissioned: When,
    /// When its report was published.
    pub published: When,
    /// Whom it is about.
    pub areas: Vec<Area>,
    /// What it looked at.
    pub summary: String,
    /// What of it could not be read.
    pub not_read: Option<String>,
    /// How many recommendations it made, where that is stated.
    pub recommended: Option<u32>,
    /// Datasets that hold figures of it.
    pub figures: Vec<DatasetId>,
    /// What it found.
    pub findings: Vec<Statement>,
    /// What it recommended, as far as that is held.
    pub recommendations: Vec<Recommendation>,
    /// What is said of its recommendations as a whole, oldest first.
    pub progress: Vec<Statement>,
    /// Where who, when and about whom is stated.
    pub sources: Vec<SourceId>,
    /// What was corrected.
    pub corrections: Vec<Correction>,
    /// The day a maintainer last held it against its sources.
    pub checked: Date,
}

/// A body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Its name.
    pub name: String,
    /// What kind of body it is.
    pub kind: BodyKind,
}

/// What a source states.
#[derive(Debug, Clone)]
pub struct Statement {
    /// When it was said.
    pub date: When,
    /// What.
    pub text: String,
    /// Who says so; `None` for the review itself.
    pub by: Option<String>,
    /// Whose word that is, where it is not the review's.
    pub said_by: Option<SaidBy>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// A recommendation.
#[derive(Debug, Clone)]
pub struct Recommendation {
    /// Unique in the review.
    pub id: Placed<LocalId>,
    /// Its number as printed.
    pub number: Option<String>,
    /// What was asked.
    pub text: String,
    /// The forces that were asked; none where no source says, or only others were.
    pub to: Vec<Area>,
    /// Other bodies that were asked.
    pub to_others: Vec<String>,
    /// By when.
    pub due: Option<PartialDate>,
    /// What is said to have become of it, oldest first.
    pub history: Vec<Status>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// What somebody says has become of a recommendation.
#[derive(Debug, Clone)]
pub struct Status {
    /// As of when.
    pub date: When,
    /// What; never overdue, which is worked out.
    pub status: RecommendationStatus,
    /// Who says so.
    pub by: String,
    /// Whose word that is.
    pub said_by: SaidBy,
    /// More of it.
    pub text: Option<String>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// How closely a force is watched, and was.
#[derive(Debug, Clone)]
pub struct Monitoring {
    /// The force.
    pub force: Placed<ForceId>,
    /// Its stages, oldest first; each ends where the next begins.
    pub stages: Vec<Stage>,
    /// What was corrected.
    pub corrections: Vec<Correction>,
    /// The day a maintainer last held it against its sources.
    pub checked: Date,
}

/// A stage into which a force was moved.
#[derive(Debug, Clone)]
pub struct Stage {
    /// Which.
    pub stage: MonitoringStage,
    /// Since when.
    pub from: When,
    /// Why.
    pub text: Option<String>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// A programme in which a force goes through cases again.
#[derive(Debug, Clone)]
pub struct Programme {
    /// Its permanent id.
    pub id: Placed<ProgrammeId>,
    /// What it is called.
    pub title: String,
    /// Whose it is.
    pub body: Body,
    /// Whose cases are gone through.
    pub areas: Vec<Area>,
    /// When it began.
    pub begun: When,
    /// What it goes through.
    pub summary: String,
    /// What was told of it, oldest first.
    pub history: Vec<Step>,
    /// Where whose it is, and when it began, is stated.
    pub sources: Vec<SourceId>,
    /// What was corrected.
    pub corrections: Vec<Correction>,
    /// The day a maintainer last held it against its sources.
    pub checked: Date,
}

/// What was told of a programme.
#[derive(Debug, Clone)]
pub struct Step {
    /// When.
    pub date: When,
    /// What.
    pub text: String,
    /// The figures that were given.
    pub figures: Vec<Followed>,
    /// Where it is stated.
    pub sources: Vec<SourceId>,
}

/// A public commitment.
#[derive(Debug, Clone)]
pub struct Promise {
    /// Its permanent id.
    pub id: Placed<PromiseId>,
    /// What it is called.
    pub title: String,
    /// Who made it.
    pub body: Body,
    /// Whom it is about.
    pub areas: Vec<Area>,
    /// When.
    pub date: PartialDate,
    /// Its words.
    pub words: String,
    /// What it is about.
    pub summary: String,
    /// By what it is judged here.
    pub measure: Followed,
    /// Why by that.
    pub why: String,
    /// By when it was to be kept.
    pub due: Option<PartialDate>,
    /// Where it was made.
    pub sources: Vec<SourceId>,
    /// What was corrected.
    pub corrections: Vec<Correction>,
    /// The day a maintainer last held it against its sources.
    pub checked: Date,
}
