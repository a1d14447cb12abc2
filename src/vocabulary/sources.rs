//! What a fact may rest on, and what a name may rest on.

use super::cited::*;

vocabulary! {
    /// What kind of document a source is. The weightiest stands first, so that of several sources for one value the
    /// least in order is the one to print first (rule R37). The others are still printed beside it.
    SourceKind = "source-kind", "Kind of source", "What kind of document a fact rests on, weightiest first.", with not_in_source {
        Judgment = "judgment", "Judgment", "A court’s written decision with its reasons.", HOUSE;
        Legislation = "legislation", "Legislation", "An Act of Parliament or a statutory instrument, as published.", HOUSE;
        TribunalDecision = "tribunal-decision", "Tribunal decision",
            "A written decision of a Police Appeals Tribunal or another tribunal.", HOUSE;
        CourtRemarks = "court-remarks", "Sentencing remarks", "What the judge said when passing sentence, as published.", HOUSE;
        ForceOutcomeNotice = "force-outcome-notice", "Force’s outcome notice",
            "A force’s own published notice of a misconduct hearing or of its outcome.", HOUSE;
        Iopc = "iopc", "Independent Office for Police Conduct",
            "A report or statement of the Independent Office for Police Conduct or of its predecessor.", HOUSE;
        Cps = "cps", "Crown Prosecution Service", "A statement of the Crown Prosecution Service.", HOUSE;
        HomeOffice = "home-office", "Home Office", "Statistics or another publication of the Home Office.", HOUSE;
        College = "college", "College of Policing", "Statistics or another publication of the College of Policing.", HOUSE;
        Inspectorate = "inspectorate", "Inspectorate",
            "A report or statement of HM Inspectorate of Constabulary and Fire & Rescue Services.", HOUSE;
        FoiDisclosure = "foi-disclosure", "Freedom of information disclosure",
            "A public body’s answer to a request under freedom of information law.", HOUSE;
        ForceStatement = "force-statement", "Force’s statement",
            "What a force said to the press or the public, on its own behalf.", HOUSE;
        ProfessionalBody = "professional-body", "Professional body",
            "What a staff association, union or other professional body said on its members' behalf.", HOUSE;
        LawFirm = "law-firm", "Law firm", "What a law firm published, often on behalf of a client in the matter.", HOUSE;
        NationalPress = "national-press", "National press", "A report by a national newspaper, broadcaster or news agency.", HOUSE;
        LocalPress = "local-press", "Local press", "A report by a local or regional newspaper or broadcaster.", HOUSE;
        CopySite = "copy-site", "Copy site",
            "A site that repeats what others published, which can point to a source but cannot support a fact.", HOUSE;
        Forum = "forum", "Forum",
            "A place where anyone may write, which can point to a source but cannot support a fact.", HOUSE;
    }
}

impl SourceKind {
    /// Whether a fact may rest on it alone: all but copies and forums (rule R9). Every fact needs one such source. A
    /// source whose kind is not known is last in weight, but the rule does not shut it out.
    pub fn can_carry_a_fact(self) -> bool {
        !matches!(self, Self::CopySite | Self::Forum)
    }

    /// Whether it is the court's or tribunal's own document, which decides the matter and needs no attribution.
    pub fn is_primary(self) -> bool {
        matches!(self, Self::Judgment | Self::TribunalDecision | Self::CourtRemarks)
    }

    /// Whether it speaks for somebody with a stake, so that what it says is printed as theirs ("the force said").
    pub fn is_interested(self) -> bool {
        matches!(self, Self::ForceStatement | Self::ProfessionalBody | Self::LawFirm)
    }

    /// Whether a name may rest on it, once the record has a conviction (rule R9). A force's notice is not among them: many
    /// forces remove theirs after 28 days. Where the publisher lets a finding be the ground, rule R9 takes the notice of it too.
    pub fn can_carry_a_name(self) -> bool {
        matches!(self, Self::Judgment | Self::CourtRemarks | Self::Cps | Self::Iopc | Self::NationalPress | Self::LocalPress)
    }
}

vocabulary! {
    /// Why a name may be shown at all. One basis, and no gap: without a stated basis there is no name.
    NameBasis = "name-basis", "Basis for a name", "On what ground a record may show a person’s name." {
        Conviction = "conviction", "Conviction",
            "A court convicted the person, and the conviction stands and is not spent.", REHABILITATION;
        MisconductOutcome = "misconduct-outcome", "Misconduct outcome",
            "Proceedings decided the matter and there was no conviction, which this site takes for a ground only where its publisher has said so in writing, and for five years.",
            BARRED_LIST;
    }
}

vocabulary! {
    /// What kind of order keeps something from being told.
    RestrictionKind = "restriction-kind", "Kind of restriction", "What kind of order restricts what may be told." {
        ReportingRestriction = "reporting-restriction", "Reporting restriction",
            "A court, or whoever chaired proceedings, forbade or postponed the reporting of some of what was said there.", CONTEMPT_ORDERS;
        AnonymityOrder = "anonymity-order", "Anonymity order",
            "A court, a tribunal or the chair of proceedings ordered that somebody must not be identified.", CONDUCT_2020;
    }
}

vocabulary! {
    /// What such an order covers.
    RestrictedItem = "restricted-item", "What an order covers", "What an order forbids to tell of the people it protects." {
        Name = "name", "Name", "The name, in whatever text it stands.", HOUSE;
        Cipher = "cipher", "Cipher", "The letter or number by which the sources call the person.", HOUSE;
        Rank = "rank", "Rank", "The rank at any time.", HOUSE;
        Dates = "dates", "Dates of the conduct", "The days and months on which the conduct happened; the year may be told.", HOUSE;
        Allegations = "allegations", "What was alleged", "The words and kinds of what was alleged.", HOUSE;
        Criminal = "criminal", "Criminal matter", "That there was a criminal matter, and its stages.", HOUSE;
    }
}

vocabulary! {
    /// Why a record was withdrawn. Its address stays, and says this and no more.
    WithdrawalReason = "withdrawal-reason", "Reason for a withdrawal", "Why a record was withdrawn." {
        Mistake = "mistake", "It was wrong", "What it said was wrong in a way that a correction could not mend.", HOUSE;
        Duplicate = "duplicate", "It was a duplicate", "Another record tells the same matter.", HOUSE;
        LegalOrder = "legal-order", "A court or the law requires it", "An order or a law forbids to publish it.", HOUSE;
        Fairness = "fairness", "Fairness to a person", "The harm to a person outweighed what the public gains by it.", HOUSE;
        Sources = "sources", "Its sources no longer bear it", "A source was withdrawn or corrected, and no other supports the record.", HOUSE;
        Expired = "expired", "Its time was over", "The time for which it was to be published had passed.", HOUSE;
    }
}

vocabulary! {
    /// Whose mistake a correction mends. Readers judge this site by the one and its sources by the other.
    CorrectedBy = "corrected-by", "Origin of a mistake", "Whose mistake a correction mends: ours, or that of whoever published the figure." {
        Us = "us", "Our mistake", "This site had it otherwise than its source.", HOUSE;
        Publisher = "publisher", "Revised by the publisher", "Whoever published it has since published it otherwise.", HOUSE;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Term;

    #[test]
    fn the_order_is_the_order_of_weight() {
        let mut kinds = SourceKind::all().to_vec();
        kinds.reverse();
        kinds.sort();
        let ids: Vec<&str> = kinds.iter().map(|kind| kind.id()).collect();
        assert_eq!(
            ids.join(" "),
            "judgment legislation tribunal-decision court-remarks force-outcome-notice iopc cps home-office college inspectorate \
             foi-disclosure force-statement professional-body law-firm national-press local-press copy-site forum \
             not-in-source"
        );
    }

    #[test]
    fn what_carries_a_name_carries_a_fact() {
        for kind in SourceKind::all() {
            assert!(kind.can_carry_a_fact() || !(kind.can_carry_a_name() || kind.is_primary()), "{kind:?}");
        }
        assert!(!SourceKind::CopySite.can_carry_a_fact());
        assert!(!SourceKind::Forum.can_carry_a_fact());
    }
}
