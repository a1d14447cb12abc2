//! Reviews and what came of them: who looked, what became of what was asked, who says so, and how closely a force is watched.

use super::cited::*;

vocabulary! {
    /// How a review came about, which says how far its maker could look and who may answer it.
    ReviewKind = "review-kind", "Kind of review", "How a review came about." {
        Inspection = "inspection", "Inspection", "An inspectorate looks at forces under the powers that a law gives it.", MONITORING;
        IndependentReview = "independent-review", "Independent review", "Somebody from outside looks, at the request of the body that is looked at or of another.", HOUSE;
        GovernmentReview = "government-review", "Review by a government department", "A department looks at law or practice for which it is responsible.", HOUSE;
        PublicInquiry = "public-inquiry", "Public inquiry", "An inquiry set up by a minister, which can compel evidence if it is held under the Inquiries Act 2005.", INQUIRIES;
        InternalReview = "internal-review", "Review by the force itself", "A force looks at its own work.", HOUSE;
    }
}

vocabulary! {
    /// What kind of body reviews, asks, answers or promises.
    BodyKind = "body-kind", "Kind of body", "What kind of body reviews, answers or promises.", with not_in_source {
        PoliceForce = "police-force", "Police force", "A police force.", HOUSE;
        PoliceChiefs = "police-chiefs", "Police chiefs together", "Chief constables as a body, such as their national council.", HOUSE;
        LocalPolicingBody = "local-policing-body", "Police and crime commissioner or mayor", "Who is elected to hold a force to account, or several of them together.", HOUSE;
        Inspectorate = "inspectorate", "Inspectorate", "HM Inspectorate of Constabulary and Fire & Rescue Services.", MONITORING;
        IndependentReviewer = "independent-reviewer", "Independent reviewer", "Somebody from outside, with those who help.", HOUSE;
        Government = "government", "Government", "A minister or a department.", HOUSE;
        ProfessionalBody = "professional-body", "Professional or oversight body", "The College of Policing, the Independent Office for Police Conduct and the like.", HOUSE;
        Parliament = "parliament", "Parliament or assembly", "A parliament, an assembly, or a committee of one.", HOUSE;
        Other = "other", "Other body", "Any other body.", HOUSE;
    }
}

vocabulary! {
    /// What became of a recommendation. `overdue` is never written: it follows from the date that was set and the day on which one looks.
    RecommendationStatus = "recommendation-status", "Status of a recommendation", "What somebody says has become of a recommendation, as of a date." {
        Accepted = "accepted", "Accepted", "The body that was asked says that it will do it.", HOUSE;
        PartlyAccepted = "partly-accepted", "Partly accepted", "The body that was asked says that it will do a part of it.", HOUSE;
        Rejected = "rejected", "Rejected", "The body that was asked says that it will not do it.", HOUSE;
        UnderWay = "under-way", "Under way", "It is said to have been begun and not finished.", HOUSE;
        Done = "done", "Said to be done", "Somebody says that it is done; who says so stands beside it.", HOUSE;
        Overtaken = "overtaken", "Overtaken", "It is said that something else has taken its place.", HOUSE;
        Overdue = "overdue", "Overdue", "The date by which it was to be done has passed, and nothing that we hold says since that it was done, rejected or overtaken; worked out, never written.", HOUSE;
    }
}

impl RecommendationStatus {
    /// Whether nothing more is awaited after it, so that a date which passes makes nothing overdue.
    pub fn closes(self) -> bool {
        matches!(self, Self::Done | Self::Rejected | Self::Overtaken)
    }
}

vocabulary! {
    /// Who says it: that a body has done what it was asked is worth more from another than from itself.
    SaidBy = "said-by", "Who says so", "Whose word it is, seen from the body that was asked." {
        Itself = "itself", "The body that was asked", "The body to which the recommendation was made, or those who speak for it.", HOUSE;
        Maker = "maker", "The body that asked", "The body that made the recommendation.", HOUSE;
        Other = "other", "Somebody else", "Neither the one nor the other.", HOUSE;
        PublicRecord = "public-record", "A law or public record", "No word of anybody: a law, a register or the like, which shows it.", HOUSE;
    }
}

impl SaidBy {
    /// Whether it is more than the body's own word for what it did.
    pub fn is_another(self) -> bool {
        self != Self::Itself
    }
}

vocabulary! {
    /// How closely the inspectorate watches a force.
    MonitoringStage = "monitoring-stage", "Stage of monitoring", "How closely the inspectorate watches a force." {
        Scan = "scan", "Scan", "Routine monitoring, the stage in which every force is unless it is moved.", MONITORING;
        Engage = "engage", "Engage", "Closer monitoring of a force that does not deal with the inspectorate's concerns; the press calls it special measures.", MONITORING;
    }
}
