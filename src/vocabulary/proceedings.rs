//! How a matter was looked into, heard, appealed and, where it was also a crime, tried.
//!
//! Discipline and crime are two tracks with two standards of proof, and stay in separate lists.

use super::cited::*;

vocabulary! {
    /// Who investigated, and under whose control.
    InvestigationMode = "investigation-mode", "Mode of investigation",
        "Who investigated, and under whose control.", with not_in_source {
        Independent = "independent", "Independent",
            "Investigated by the Independent Office for Police Conduct with its own investigators.", IOPC_MODES;
        Directed = "directed", "Directed",
            "Investigated by a force’s investigators under the direction and control of the Independent Office for Police Conduct.",
            IOPC_MODES;
        Local = "local", "Local", "Investigated by a force on its own.", IOPC_MODES;
        Managed = "managed", "Managed",
            "A mode from before February 2020, in which a force investigated under the watchdog’s direction and control.",
            IOPC_GLOSSARY;
        Supervised = "supervised", "Supervised",
            "A mode from before February 2020, in which a force kept control and the watchdog set the terms and received the report.",
            IOPC_GLOSSARY;
    }
}

impl InvestigationMode {
    /// Whether only the rules before 1 February 2020 know it.
    pub fn is_legacy(self) -> bool {
        matches!(self, Self::Managed | Self::Supervised)
    }
}

vocabulary! {
    /// What kind of proceedings decided, or are to decide.
    ProceedingsType = "proceedings-type", "Type of proceedings", "What kind of proceedings dealt with the matter.", with not_in_source {
        MisconductMeeting = "misconduct-meeting", "Misconduct meeting",
            "Proceedings in private for misconduct that is not gross, which can end at most in a final written warning.", MEETING;
        MisconductHearing = "misconduct-hearing", "Misconduct hearing",
            "Proceedings for gross misconduct, or for misconduct by someone already under a final written warning, held in public unless the chair decides otherwise.",
            HEARING;
        AcceleratedMisconductHearing = "accelerated-misconduct-hearing", "Accelerated misconduct hearing",
            "A quick hearing for gross misconduct, where the evidence is already sufficient and it is in the public interest that the officer leave without delay, or, since 28 May 2025 and as a rule, where the officer has already left.",
            ACCELERATED;
        SpecialCaseHearing = "special-case-hearing", "Special case hearing",
            "The quick hearing of the rules before February 2020, which the accelerated misconduct hearing replaced.",
            CONDUCT_2012_REG_55;
        Performance = "performance", "Performance proceedings",
            "Proceedings about how well somebody does the job, which are not misconduct and are never counted as such.", PERFORMANCE;
        Vetting = "vetting", "Vetting process",
            "A process about whether somebody may hold police clearance, which is not misconduct and is never counted as such.", VETTING;
        NoneYet = "none-yet", "None yet", "A source says expressly that proceedings are still to come.", HOUSE;
        None = "none", "None", "A source says expressly that there were no proceedings.", HOUSE;
    }
}

impl ProceedingsType {
    /// Whether these are misconduct proceedings. Performance and vetting are not, and nothing unknown is counted as if it
    /// were: false for the gap too.
    pub fn is_misconduct(self) -> bool {
        matches!(
            self,
            Self::MisconductMeeting | Self::MisconductHearing | Self::AcceleratedMisconductHearing | Self::SpecialCaseHearing
        )
    }

    /// Whether only the rules before 1 February 2020 know it.
    pub fn is_legacy(self) -> bool {
        self == Self::SpecialCaseHearing
    }
}

vocabulary! {
    /// Who chaired. Never inferred from the date: matters begun under older rules kept their panels for years.
    ChairKind = "chair-kind", "Chair", "Who chaired the proceedings, as a source states it.", with not_in_source {
        LegallyQualified = "legally-qualified", "Legally qualified chair",
            "An independent legally qualified person, the usual chair of a misconduct hearing from 2016 until May 2024.", CHAIRS;
        ChiefOfficer = "chief-officer", "Chief officer",
            "The head of the force, who since 7 May 2024 chairs or delegates the chair, and who chaired accelerated hearings before.",
            CHAIRS;
        ChiefOfficerDelegate = "chief-officer-delegate", "Chief officer’s delegate",
            "Someone whom the chief officer appointed to chair: a senior officer, one who left within five years, or a member of staff of similar level.",
            CHAIRS;
        Hmi = "hmi", "HM Inspector", "HM Chief Inspector or an Inspector of Constabulary, who chairs where a chief officer is accused.", CHAIRS;
    }
}

vocabulary! {
    /// Who heard an appeal or review, lowest first.
    AppealBody = "appeal-body", "Appeal body", "Who heard an appeal or a review, lowest first.", with not_in_source {
        AppealMeeting = "appeal-meeting", "Appeal meeting",
            "A meeting within the police that hears an appeal from a misconduct meeting.", CONDUCT_2020;
        PoliceAppealsTribunal = "police-appeals-tribunal", "Police Appeals Tribunal",
            "The tribunal that hears an officer’s or former officer’s appeal from a misconduct hearing.", APPEALS;
        HighCourt = "high-court", "High Court",
            "The court that reviews whether a decision of a panel, a tribunal or a public body was lawful.", CASES;
        CourtOfAppeal = "court-of-appeal", "Court of Appeal", "The court that hears appeals from the High Court.", CASES;
        SupremeCourt = "supreme-court", "Supreme Court", "The highest court, which hears appeals from the Court of Appeal.", CASES;
    }
}

vocabulary! {
    /// How an appeal or review ended. What it does to the outcome below is worked out where standings are.
    AppealResult = "appeal-result", "Result of an appeal", "How an appeal or a review ended.", with not_in_source {
        Pending = "pending", "Pending", "The appeal or review was still undecided at the newest source.", APPEALS;
        Withdrawn = "withdrawn", "Withdrawn", "Whoever brought the appeal or review gave it up, and the decision below stands.", APPEALS;
        Dismissed = "dismissed", "Dismissed", "The appeal or review failed, and the decision below stands.", APPEALS;
        AllowedReinstated = "allowed-reinstated", "Allowed, reinstated",
            "The appeal succeeded and the person was restored to office.", CASES;
        AllowedLesserOutcome = "allowed-lesser-outcome", "Allowed, lesser outcome",
            "The appeal succeeded and a milder outcome was put in place.", CASES;
        SetAsideRemitted = "set-aside-remitted", "Set aside, sent to a fresh panel",
            "The tribunal set the decision aside and sent the matter to a fresh panel, so that for the time there is no outcome.", APPEALS;
        QuashedRemitted = "quashed-remitted", "Quashed and sent back",
            "A court found the decision unlawful, quashed it and sent the matter back to be decided again.", CASES;
        QuashedSubstituted = "quashed-substituted", "Quashed and replaced",
            "A court found the decision unlawful, quashed it and put another decision in its place.", CASES;
        Allowed = "allowed", "Allowed; the order is not stated",
            "The challenge succeeded, but the sources do not say what was ordered.", HOUSE;
        PartlyAllowed = "partly-allowed", "Partly allowed",
            "The appeal or review succeeded in part, and some of the decision below stands.", CASES;
    }
}

vocabulary! {
    /// How far a criminal matter got. In the order of a case's progress where it has one.
    CriminalStage = "criminal-stage", "Criminal stage", "How far a criminal matter had got.", with not_in_source {
        NoneReported = "none-reported", "None reported",
            "The sources mention no criminal matter, which does not say that there was none.", HOUSE;
        UnderInvestigation = "under-investigation", "Under investigation",
            "A possible offence is being looked into, and nobody has been arrested or charged.", PRIVACY;
        Arrested = "arrested", "Arrested",
            "The person has been arrested and not charged, and criminal proceedings are active from that moment.", CONTEMPT;
        NoCharge = "no-charge", "No charge", "It was decided not to prosecute.", CASES;
        Charged = "charged", "Charged", "The person is formally accused of an offence and has not been tried.", CONTEMPT;
        PleadedNotGuilty = "pleaded-not-guilty", "Pleaded not guilty", "The person has denied the charge in court.", CONTEMPT;
        OnTrial = "on-trial", "On trial", "The trial has begun and no verdict has been given.", CONTEMPT;
        JuryUndecided = "jury-undecided", "Jury undecided",
            "The jury could not agree on a verdict, and the matter stays active because a retrial may follow.", CONTEMPT;
        PleadedGuilty = "pleaded-guilty", "Pleaded guilty",
            "The person has admitted the offence in court and has not yet been sentenced.", CONTEMPT;
        Convicted = "convicted", "Convicted", "The court has convicted the person and has not yet passed sentence.", CONTEMPT;
        Sentenced = "sentenced", "Sentenced", "The court has convicted the person and passed sentence.", CONTEMPT;
        Acquitted = "acquitted", "Acquitted", "The court found the person not guilty.", CONTEMPT;
        Discontinued = "discontinued", "Discontinued", "The prosecution was dropped, or offered no evidence.", CONTEMPT;
        AppealPending = "appeal-pending", "Appeal pending",
            "An appeal against conviction or sentence has been lodged and not decided, and until then the conviction holds.", CASES;
        ConvictionQuashed = "conviction-quashed", "Conviction quashed",
            "An appeal court set the conviction aside, so that it no longer counts.", CASES;
    }
}

impl CriminalStage {
    /// Whether criminal proceedings are active: from arrest until acquittal, sentence or another end (Contempt of Court
    /// Act 1981, Schedule 1, paragraphs 3 to 5; rules R1 and R4). An undecided jury ends nothing. Appeals are not
    /// "criminal proceedings" there but have periods of their own, so [`Self::AppealPending`] is not among these; a rule
    /// that cares asks for it by name.
    pub fn is_active(self) -> bool {
        matches!(
            self,
            Self::Arrested
                | Self::Charged
                | Self::PleadedNotGuilty
                | Self::OnTrial
                | Self::JuryUndecided
                | Self::PleadedGuilty
                | Self::Convicted
        )
    }

    /// Whether a court's conviction stands at this stage, sentenced or not, and while an appeal is open (rule R8).
    /// A plea of guilty is not enough: until sentence it may be withdrawn with the court's leave.
    pub fn is_conviction(self) -> bool {
        matches!(self, Self::Convicted | Self::Sentenced | Self::AppealPending)
    }

    /// Whether no charge is known to have been brought. Such a person has a reasonable expectation of privacy
    /// (Bloomberg LP v ZXC \[2022\] UKSC 5; rule R5). True for the gap: where the stage is not known, a charge is not
    /// known either, and the mistake that cannot be mended is to publish.
    pub fn is_below_charge(self) -> bool {
        matches!(self, Self::NoneReported | Self::UnderInvestigation | Self::Arrested | Self::NoCharge | Self::NotInSource)
    }

    /// Whether the criminal matter ended with no conviction standing. The record then leads with that (rules R7, R21).
    pub fn ended_without_conviction(self) -> bool {
        matches!(self, Self::NoCharge | Self::Acquitted | Self::Discontinued | Self::ConvictionQuashed)
    }
}

vocabulary! {
    /// The sentence passed, as far as it decides whether the conviction can become spent. Gravest first.
    SentenceKind = "sentence-kind", "Kind of sentence", "What kind of sentence a court passed, gravest first.", with not_in_source {
        Life = "life", "Life sentence", "A sentence for life, with or without a minimum term, which never becomes spent.", REHABILITATION;
        Extended = "extended", "Extended sentence",
            "A prison term with a longer time on licence to protect the public, which never becomes spent.", REHABILITATION;
        Imprisonment = "imprisonment", "Imprisonment", "A prison term of fixed length, served at once.", REHABILITATION;
        Suspended = "suspended", "Suspended sentence",
            "A prison term that is served only if the person offends again or breaks a condition.", REHABILITATION;
        CommunityOrder = "community-order", "Community order",
            "A sentence served in the community, for example as unpaid work.", REHABILITATION;
        Fine = "fine", "Fine", "A sum to be paid.", REHABILITATION;
        ConditionalDischarge = "conditional-discharge", "Conditional discharge",
            "No punishment, unless the person offends again within a set time.", REHABILITATION;
        Other = "other", "Other", "A sentence of none of the kinds above, described in the record.", HOUSE;
    }
}

impl SentenceKind {
    /// Whether a conviction with this sentence may one day be spent, so that a name cannot stand for ever (Rehabilitation
    /// of Offenders Act 1974; rule R20, which works the day out). Some long terms for listed offences never become spent
    /// either, but a record cannot show which, so all but life and extended sentences count as if they could; so does an
    /// unstated one.
    pub fn can_become_spent(self) -> bool {
        !matches!(self, Self::Life | Self::Extended)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Term;

    fn stages(test: fn(CriminalStage) -> bool) -> String {
        let ids: Vec<&str> = CriminalStage::all().iter().filter(|stage| test(**stage)).map(|stage| stage.id()).collect();
        ids.join(" ")
    }

    #[test]
    fn criminal_stages_fall_into_these_groups() {
        assert_eq!(
            stages(CriminalStage::is_active),
            "arrested charged pleaded-not-guilty on-trial jury-undecided pleaded-guilty convicted"
        );
        assert_eq!(stages(CriminalStage::is_conviction), "convicted sentenced appeal-pending");
        assert_eq!(stages(CriminalStage::is_below_charge), "none-reported under-investigation arrested no-charge not-in-source");
        assert_eq!(stages(CriminalStage::ended_without_conviction), "no-charge acquitted discontinued conviction-quashed");
    }

    #[test]
    fn only_misconduct_proceedings_count_as_misconduct() {
        let count = ProceedingsType::all().iter().filter(|kind| kind.is_misconduct()).count();
        assert_eq!(count, 4);
        assert!(!ProceedingsType::NotInSource.is_misconduct());
    }

    #[test]
    fn an_unstated_sentence_may_become_spent() {
        assert!(SentenceKind::NotInSource.can_become_spent());
        assert!(SentenceKind::Imprisonment.can_become_spent());
        assert!(!SentenceKind::Life.can_become_spent());
        assert!(!SentenceKind::Extended.can_become_spent());
    }
}
