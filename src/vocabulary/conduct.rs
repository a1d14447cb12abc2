//! What was alleged, what was found and what followed.
//!
//! A standard is the rule that was broken, a category what kind of conduct it was, a finding the panel's view of it, an
//! outcome what the panel imposed. The four are separate: gross misconduct does not imply dismissal.

use super::cited::*;

vocabulary! {
    /// The ten Standards of Professional Behaviour, in the order of the schedule that lists them.
    Standard = "standard", "Standard of Professional Behaviour",
        "Which of the ten Standards of Professional Behaviour an allegation says was breached.", with not_in_source {
        HonestyIntegrity = "honesty-integrity", "Honesty and integrity",
            "Officers are honest, act with integrity, and do not compromise or abuse their position.", STANDARDS;
        AuthorityRespectCourtesy = "authority-respect-courtesy", "Authority, respect and courtesy",
            "Officers act with self-control and tolerance, treat people with respect, and do not abuse their powers.", STANDARDS;
        EqualityDiversity = "equality-diversity", "Equality and diversity",
            "Officers act fairly and impartially, and do not discriminate unlawfully or unfairly.", STANDARDS;
        UseOfForce = "use-of-force", "Use of force",
            "Officers use force only as far as it is necessary, proportionate and reasonable in all the circumstances.", STANDARDS;
        OrdersInstructions = "orders-instructions", "Orders and instructions",
            "Officers give and follow only lawful orders and instructions, and keep to police regulations and force policy.", STANDARDS;
        DutiesResponsibilities = "duties-responsibilities", "Duties and responsibilities",
            "Officers are diligent in carrying out their duties and responsibilities.", STANDARDS;
        Confidentiality = "confidentiality", "Confidentiality",
            "Officers access and disclose information only in the proper course of their duties.", STANDARDS;
        FitnessForDuty = "fitness-for-duty", "Fitness for duty",
            "Officers are fit to carry out their duties when on duty or presenting themselves for it.", STANDARDS;
        DiscreditableConduct = "discreditable-conduct", "Discreditable conduct",
            "Officers do not discredit the police service, on duty or off, and report any action taken against them for a criminal offence.",
            STANDARDS;
        ChallengingReporting = "challenging-reporting", "Challenging and reporting improper conduct",
            "Officers report, challenge or act against the conduct of colleagues that falls below these standards.", STANDARDS;
    }
}

vocabulary! {
    /// What kind of conduct was alleged; an allegation may have several. The order is that of print and has no weight.
    Category = "category", "Category of conduct", "What kind of conduct was alleged; several may apply.", with not_in_source {
        Dishonesty = "dishonesty", "Dishonesty", "Lying, making a false record or misrepresenting facts.", BARRED_LIST_DATA;
        SexualOffence = "sexual-offence", "Sexual offence",
            "Conduct charged or convicted as a sexual offence, always printed with the stage that the criminal matter reached.",
            BARRED_LIST_DATA;
        AbuseOfPositionSexualPurpose = "abuse-of-position-sexual-purpose", "Abuse of position for a sexual purpose",
            "A sexual or improper emotional approach to someone met through the role.", SEXUAL_MISCONDUCT;
        SexualHarassment = "sexual-harassment", "Sexual harassment",
            "Unwanted sexual conduct, usually towards a colleague or a member of the public.", SEXUAL_MISCONDUCT;
        OtherSexualConduct = "other-sexual-conduct", "Other sexual conduct",
            "Sexual misconduct of another kind, for which nobody was charged.", SEXUAL_MISCONDUCT;
        DiscriminatoryBehaviour = "discriminatory-behaviour", "Discriminatory behaviour",
            "Discriminatory words, messages or acts.", BARRED_LIST_DATA;
        PowersPoliciesProcedures = "powers-policies-procedures", "Powers, policies or procedures",
            "Misuse of police powers, or breach of a policy or procedure.", BARRED_LIST_DATA;
        UseOfForce = "use-of-force", "Force used on a person", "Force used on duty that was alleged to be excessive or unjustified.", CASES;
        FailureOfDuty = "failure-of-duty", "Failure of duty", "An inquiry not made, or care not taken, that duty required.", CASES;
        ConfidentialityDataMisuse = "confidentiality-data-misuse", "Misuse of information",
            "Looking up or passing on information held by the police without a lawful reason.", CASES;
        Association = "association", "Notifiable association",
            "A link with a person that had to be declared to the force and was not.", CASES;
        DomesticAbuse = "domestic-abuse", "Domestic abuse", "Abuse within a family or an intimate relationship.", CASES;
        ViolenceOffDuty = "violence-off-duty", "Violence off duty", "Violence while off duty that was not domestic.", CASES;
        DrinkDrugDriving = "drink-drug-driving", "Drink or drug driving",
            "Driving after more drink or drugs than the law allows, or refusing to be tested for them.", CASES;
        Driving = "driving", "Other driving", "The standard of driving, on duty or off, where neither drink nor drugs are alleged.", CASES;
        CriminalDamage = "criminal-damage", "Damage to property", "Damage to or destruction of another’s property without lawful excuse.", CASES;
        SocialMedia = "social-media", "Social media", "Something posted where the public could see it.", CASES;
        Homicide = "homicide", "Homicide", "Murder or manslaughter, used only where a court has convicted.", CASES;
        CorruptionType = "corruption-type", "Other corruption",
            "Improper influence or favour in an inquiry or another police matter.", CASES;
        Other = "other", "Other", "Conduct of none of the kinds above, described in the record’s summary.", HOUSE;
    }
}

impl Category {
    /// Whether it is sexual in any way. Complainants then have lifelong anonymity, and what is dated or described must be
    /// coarser (rule R11; Sexual Offences (Amendment) Act 1992, section 1). Wider than the Act on purpose: whether
    /// conduct amounted to an offence within it is often not known until the end.
    pub fn is_sexual(self) -> bool {
        matches!(
            self,
            Self::SexualOffence | Self::AbuseOfPositionSexualPurpose | Self::SexualHarassment | Self::OtherSexualConduct
        )
    }

    /// Whether the word says that a crime was charged, so that a charge or a conviction must stand in the record.
    pub fn needs_charge(self) -> bool {
        matches!(self, Self::SexualOffence | Self::Homicide)
    }

    /// Whether the word says that a crime was committed, so that a conviction must stand in the record (rule R8).
    pub fn needs_conviction(self) -> bool {
        self == Self::Homicide
    }
}

vocabulary! {
    /// What was found, for each allegation and for each person. Gravest first; what ended without proof follows.
    Finding = "finding", "Finding", "What proceedings found about an allegation or a person, gravest first.", with not_in_source {
        GrossMisconduct = "gross-misconduct", "Gross misconduct",
            "A breach of the Standards of Professional Behaviour so serious that dismissal would be justified, whether or not it followed; since 28 May 2025 a conviction for an indictable-only offence counts as one.",
            GROSS_MISCONDUCT;
        Misconduct = "misconduct", "Misconduct",
            "A breach of the Standards of Professional Behaviour serious enough for disciplinary action, which since February 2020 means at least a written warning.",
            MISCONDUCT;
        PracticeRequiringImprovement = "practice-requiring-improvement", "Practice requiring improvement",
            "Conduct that fell short of what is expected but was neither misconduct nor gross misconduct.", PRACTICE;
        NotProven = "not-proven", "Not proven", "The panel did not find the allegation proved.", CASES;
        NoCaseToAnswer = "no-case-to-answer", "No case to answer", "The matter was stopped for want of a case.", CASES;
        ProceedingsDiscontinued = "proceedings-discontinued", "Proceedings stopped",
            "The proceedings were withdrawn or brought to an end, for example because of delay, without a finding.", CASES;
        Pending = "pending", "Pending", "The proceedings were still open at the newest source.", HOUSE;
    }
}

impl Finding {
    /// Whether a breach was proved that amounts at least to misconduct (regulation 42 of the Police (Conduct) Regulations
    /// 2020 allows disciplinary action for these two only). Practice requiring improvement is not among them.
    pub fn is_proven(self) -> bool {
        matches!(self, Self::GrossMisconduct | Self::Misconduct)
    }

    /// Whether the matter ended without being proved: such a record leads with that, is left out of what is counted as
    /// proven, and shows no name (rule R7). Not the opposite of [`Self::is_proven`]: a pending matter is neither.
    pub fn is_cleared(self) -> bool {
        matches!(self, Self::NotProven | Self::NoCaseToAnswer | Self::ProceedingsDiscontinued)
    }
}

vocabulary! {
    /// What proceedings imposed. Gravest first, the legacy outcomes at their place among today's, so that a chart's
    /// series keep their order across a change of rules.
    Outcome = "outcome", "Outcome", "What followed from the finding, gravest first.", with not_in_source {
        DismissedWithoutNotice = "dismissed-without-notice", "Dismissed without notice",
            "The person was removed from office at once.", CONDUCT_2020_REG_42;
        DismissedWithNotice = "dismissed-with-notice", "Dismissed with notice",
            "The person was removed from office after a period of notice of at least 28 days, which only the rules before February 2020 allow.",
            CONDUCT_2012_REG_35;
        WouldHaveBeenDismissed = "would-have-been-dismissed", "Would have been dismissed",
            "The person had already left, and the panel found that they would have been dismissed had they still been serving, which is not itself a dismissal.",
            LEAVERS;
        ReductionInRank = "reduction-in-rank", "Reduced in rank",
            "The person stays in the force at a lower rank.", CONDUCT_2020_REG_42;
        WarningExtended = "warning-extended", "Final written warning extended",
            "A final written warning already in force was made to last longer, which only the rules before February 2020 allow.",
            CONDUCT_2012_REG_55;
        FinalWrittenWarning = "final-written-warning", "Final written warning",
            "The last warning before dismissal, which under the rules since February 2020 lasts two years, or up to five after a hearing found gross misconduct.",
            WARNINGS;
        WrittenWarning = "written-warning", "Written warning",
            "A warning for misconduct, which under the rules since February 2020 lasts 18 months.", WARNINGS;
        ManagementAdvice = "management-advice", "Management advice",
            "Formal advice, the mildest disciplinary action under the rules before February 2020.", CONDUCT_2012_REG_35;
        ManagementAction = "management-action", "Management action",
            "A manager’s step to put conduct right under the rules before February 2020, not imposed as discipline.", PRACTICE;
        ReflectivePractice = "reflective-practice", "Reflective practice",
            "The matter was referred to the Reflective Practice Review Process, which is for learning and is not discipline.",
            REFLECTIVE;
        NoAction = "no-action", "No action", "The matter ended and nothing was imposed.", CASES;
    }
}

impl Outcome {
    /// Whether a serving person was dismissed (regulation 42 of 2020; regulation 35 of 2012). "Would have been dismissed"
    /// is not a dismissal and is never counted or worded as one (rule R24).
    pub fn is_dismissal(self) -> bool {
        matches!(self, Self::DismissedWithoutNotice | Self::DismissedWithNotice)
    }

    /// Whether the person is out for good: dismissed, or would have been. Both lead to the barred list (College of
    /// Policing, Barred list), so this is what its figures compare with.
    pub fn ends_service(self) -> bool {
        self.is_dismissal() || self == Self::WouldHaveBeenDismissed
    }

    /// Whether it is a warning, and so has a length in months.
    pub fn is_warning(self) -> bool {
        matches!(self, Self::WrittenWarning | Self::FinalWrittenWarning | Self::WarningExtended)
    }

    /// Whether only the rules before 1 February 2020 know it. A matter that came to notice earlier stays under them
    /// whatever the date of the hearing, so the date alone does not show a mistake.
    pub fn is_legacy(self) -> bool {
        matches!(self, Self::DismissedWithNotice | Self::WarningExtended | Self::ManagementAction | Self::ManagementAdvice)
    }

    /// Whether it is disciplinary action, which an allegation not proven cannot carry. Reflective practice is "not a
    /// disciplinary outcome" (IOPC glossary) and management action was taken outside proceedings; management advice was
    /// disciplinary action (regulation 35(3) of the 2012 Regulations).
    pub fn is_sanction(self) -> bool {
        self.ends_service() || self.is_warning() || matches!(self, Self::ReductionInRank | Self::ManagementAdvice)
    }

    /// A place on the scale of gravity for ordered series: the higher, the graver; 1 for no action, 0 for the gap, which
    /// is off the scale. The law has no such scale: this is the order of regulation 42, with the legacy outcomes where
    /// regulation 35 of 2012 puts them. Written out, so that moving a line in the list cannot recolour a chart.
    pub fn gravity(self) -> u8 {
        match self {
            Self::DismissedWithoutNotice => 11,
            Self::DismissedWithNotice => 10,
            Self::WouldHaveBeenDismissed => 9,
            Self::ReductionInRank => 8,
            Self::WarningExtended => 7,
            Self::FinalWrittenWarning => 6,
            Self::WrittenWarning => 5,
            Self::ManagementAdvice => 4,
            Self::ManagementAction => 3,
            Self::ReflectivePractice => 2,
            Self::NoAction => 1,
            Self::NotInSource => 0,
        }
    }
}

vocabulary! {
    /// Whether an outcome still holds. Never written in a record: worked out from the last appeal.
    OutcomeStanding = "outcome-standing", "Standing of an outcome",
        "Whether an outcome still holds, worked out from the appeals against it.", with not_in_source {
        Current = "current", "Current", "The outcome holds, and no appeal against it is known to be open.", APPEALS;
        UnderAppeal = "under-appeal", "Under appeal",
            "An appeal or review against the outcome has been lodged and not yet decided.", APPEALS;
        Overturned = "overturned", "Overturned", "An appeal or a court has removed or replaced the outcome.", APPEALS;
        Remitted = "remitted", "Sent back for a fresh decision",
            "The outcome has been set aside and the matter goes to a fresh decision, so that until then there is no outcome.", APPEALS;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Term;

    fn ids(test: fn(Outcome) -> bool) -> String {
        let ids: Vec<&str> = Outcome::all().iter().filter(|outcome| test(**outcome)).map(|outcome| outcome.id()).collect();
        ids.join(" ")
    }

    #[test]
    fn outcomes_fall_into_these_groups() {
        assert_eq!(ids(Outcome::is_dismissal), "dismissed-without-notice dismissed-with-notice");
        assert_eq!(ids(Outcome::ends_service), "dismissed-without-notice dismissed-with-notice would-have-been-dismissed");
        assert_eq!(ids(Outcome::is_warning), "warning-extended final-written-warning written-warning");
        assert_eq!(ids(Outcome::is_legacy), "dismissed-with-notice warning-extended management-advice management-action");
        assert_eq!(ids(|outcome| !outcome.is_sanction()), "management-action reflective-practice no-action not-in-source");
    }

    #[test]
    fn gravity_falls_in_declared_order() {
        for pair in Outcome::all().windows(2) {
            assert!(pair[0].gravity() > pair[1].gravity(), "{pair:?}");
        }
    }

    #[test]
    fn a_finding_is_proven_cleared_or_neither() {
        let count = |test: fn(Finding) -> bool| Finding::all().iter().filter(|finding| test(**finding)).count();
        assert_eq!(count(Finding::is_proven), 2);
        assert_eq!(count(Finding::is_cleared), 3);
        assert_eq!(count(|finding| finding.is_proven() && finding.is_cleared()), 0);
    }

    #[test]
    fn what_needs_a_conviction_needs_a_charge() {
        for category in Category::all() {
            assert!(category.needs_charge() || !category.needs_conviction(), "{category:?}");
        }
    }
}
