//! What can stand on a case's timeline.
//!
//! Some of these are also held as results, appeals or criminal stages; the timeline is drawn from both, and the kinds here
//! name the steps that either may supply.

use super::cited::*;

vocabulary! {
    /// What happened on a date. In the order in which a matter usually goes, so that it can part events known only
    /// to the same month or year.
    EventKind = "event-kind", "Kind of event", "What happened, on the timeline of a case.", with not_in_source {
        Conduct = "conduct", "Conduct", "The conduct happened, on a day or over a period.", CASES;
        FirstReport = "first-report", "First report", "The matter was first made known to an authority.", CASES;
        MissedOpportunity = "missed-opportunity", "Missed opportunity",
            "A source says that a chance to act was missed, and the record says who says so.", CASES;
        ReferralIopc = "referral-iopc", "Referred to the IOPC",
            "The matter was referred to the Independent Office for Police Conduct or its predecessor, or called in by it.", IOPC_MODES;
        ModeDecided = "mode-decided", "Mode of investigation decided",
            "It was decided whether the investigation would be independent, directed or local.", IOPC_MODES;
        Suspended = "suspended", "Suspension",
            "The person was suspended from duty, which is a neutral act, or the suspension ended.", CONDUCT_2020_REG_11;
        Arrest = "arrest", "Arrest", "The person was arrested on suspicion of an offence.", CONTEMPT;
        Charge = "charge", "Charge", "The person was formally accused of an offence, by a charge or a summons.", CONTEMPT;
        Plea = "plea", "Plea", "The person answered a charge in court.", CONTEMPT;
        Verdict = "verdict", "Verdict", "A court or jury decided, or could not decide, on a charge.", CONTEMPT;
        Sentence = "sentence", "Sentence", "A court passed sentence.", CONTEMPT;
        NoFurtherAction = "no-further-action", "No further action", "A criminal inquiry ended without a charge.", CONTEMPT;
        Discontinued = "discontinued", "Prosecution discontinued", "A prosecution was dropped, or offered no evidence.", CONTEMPT;
        CaseToAnswer = "case-to-answer", "Case to answer",
            "An investigation ended in the opinion that there is a case to answer, which is not a finding.", IOPC_OUTCOMES;
        ProceedingsDirected = "proceedings-directed", "Hearing directed",
            "The Independent Office for Police Conduct required the force to hold proceedings.", CASES;
        Resigned = "resigned", "Resigned", "The person left the force by resigning.", LEAVING;
        Retired = "retired", "Retired", "The person left the force by retiring.", LEAVING;
        ProceedingsOpened = "proceedings-opened", "Proceedings opened", "A misconduct meeting or hearing began.", CONDUCT_2020_REG_42;
        Finding = "finding", "Finding", "Proceedings decided whether the allegations were proved and how serious they were.", CONDUCT_2020_REG_42;
        Outcome = "outcome", "Outcome", "Proceedings decided what would follow from the finding.", CONDUCT_2020_REG_42;
        BarredListEntry = "barred-list-entry", "Barred list",
            "The person was placed on the list of those barred from policing, or taken off it.", BARRED_LIST;
        AppealLodged = "appeal-lodged", "Appeal lodged", "Somebody appealed, or asked a court to review a decision.", APPEALS;
        AppealResult = "appeal-result", "Appeal decided", "An appeal was decided.", APPEALS;
        ReviewResult = "review-result", "Review decided", "A court decided whether a decision had been lawful.", APPEALS;
        Reinstated = "reinstated", "Reinstated", "The person was restored to office.", APPEALS;
        Apology = "apology", "Apology", "A force or another body apologised for what had happened.", EDITORS_CODE;
        Correction = "correction", "Correction", "This site corrected what it had published.", EDITORS_CODE;
    }
}
