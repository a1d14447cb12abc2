//! Reviews and what else is followed, as they may be shown, and how they pass the door: withheld names are taken out of every text.

use super::{Correction, Door};
use crate::records::review as checked;
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
    pub id: ReviewId,
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
    pub id: LocalId,
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
    pub force: ForceId,
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
    pub id: ProgrammeId,
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
    pub id: PromiseId,
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

impl Door {
    pub(super) fn review(&self, review: checked::Review) -> Review {
        let checked::Review {
            id,
            title,
            kind,
            body,
            commissioned_by,
            commissioned,
            published,
            areas,
            summary,
            not_read,
            recommended,
            figures,
            findings,
            recommendations,
            progress,
            sources,
            corrections,
            checked,
        } = review;
        Review {
            id: id.value,
            title: self.text(&title),
            kind,
            body: self.body(&body),
            commissioned_by: self.maybe(commissioned_by),
            commissioned,
            published,
            areas,
            summary: self.text(&summary),
            not_read: self.maybe(not_read),
            recommended,
            figures,
            findings: findings.into_iter().map(|said| self.statement(said)).collect(),
            recommendations: recommendations.into_iter().map(|asked| self.recommendation(asked)).collect(),
            progress: progress.into_iter().map(|said| self.statement(said)).collect(),
            sources,
            corrections: self.corrections(&corrections),
            checked,
        }
    }

    fn body(&self, body: &checked::Body) -> Body {
        let checked::Body { name, kind } = body;
        Body { name: self.text(name), kind: *kind }
    }

    fn statement(&self, said: checked::Statement) -> Statement {
        let checked::Statement { date, text, by, said_by, sources } = said;
        Statement { date, text: self.text(&text), by: self.maybe(by), said_by, sources }
    }

    fn recommendation(&self, asked: checked::Recommendation) -> Recommendation {
        let checked::Recommendation { id, number, text, to, to_others, due, history, sources } = asked;
        Recommendation {
            id: id.value,
            number: self.maybe(number),
            text: self.text(&text),
            to,
            to_others: to_others.iter().map(|body| self.text(body)).collect(),
            due,
            history: history.into_iter().map(|said| self.status(said)).collect(),
            sources,
        }
    }

    fn status(&self, said: checked::Status) -> Status {
        let checked::Status { date, status, by, said_by, text, sources } = said;
        Status { date, status, by: self.text(&by), said_by, text: self.maybe(text), sources }
    }

    pub(super) fn monitoring(&self, watched: checked::Monitoring) -> Monitoring {
        let checked::Monitoring { force, stages, corrections, checked } = watched;
        let stages = stages.into_iter().map(|stage| {
            let checked::Stage { stage, from, text, sources } = stage;
            Stage { stage, from, text: self.maybe(text), sources }
        });
        Monitoring { force: force.value, stages: stages.collect(), corrections: self.corrections(&corrections), checked }
    }

    pub(super) fn programme(&self, programme: checked::Programme) -> Programme {
        let checked::Programme { id, title, body, areas, begun, summary, history, sources, corrections, checked } = programme;
        let history = history.into_iter().map(|step| {
            let checked::Step { date, text, figures, sources } = step;
            Step { date, text: self.text(&text), figures, sources }
        });
        Programme {
            id: id.value,
            title: self.text(&title),
            body: self.body(&body),
            areas,
            begun,
            summary: self.text(&summary),
            history: history.collect(),
            sources,
            corrections: self.corrections(&corrections),
            checked,
        }
    }

    pub(super) fn promise(&self, promise: checked::Promise) -> Promise {
        let checked::Promise { id, title, body, areas, date, words, summary, measure, why, due, sources, corrections, checked } =
            promise;
        Promise {
            id: id.value,
            title: self.text(&title),
            body: self.body(&body),
            areas,
            date,
            words: self.text(&words),
            summary: self.text(&summary),
            measure,
            why: self.text(&why),
            due,
            sources,
            corrections: self.corrections(&corrections),
            checked,
        }
    }
}
