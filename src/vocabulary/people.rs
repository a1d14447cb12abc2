//! Who a record is about: the office held, whether it is still held, the rank; and whom a published figure counts.
//!
//! Role and rank are facts at a time (at the conduct, at the proceedings); the time is the record's affair.

use super::cited::*;

vocabulary! {
    /// The office a person held. It decides which discipline applies: staff do not fall under the Conduct Regulations.
    Role = "role", "Role", "The office a person held in the force.", with not_in_source {
        PoliceOfficer = "police-officer", "Police officer",
            "A member of a police force who holds the office of constable, whatever the rank.", HOME_OFFICE;
        SpecialConstable = "special-constable", "Special constable",
            "A volunteer officer with a constable’s full powers, whom the Home Office counts with police officers and the College of Policing apart from them.",
            HOME_OFFICE_AND_COLLEGE;
        Pcso = "pcso", "Community support officer",
            "A member of police staff designated to patrol, without a constable’s full powers.", HOME_OFFICE;
        DesignatedStaff = "designated-staff", "Designated staff",
            "A member of police staff given particular powers, for example in detention, without being a constable.",
            HOME_OFFICE;
        PoliceStaff = "police-staff", "Police staff",
            "A civilian employee of a force, to whom a local discipline process applies and not the Police (Conduct) Regulations.",
            HOME_OFFICE_AND_IOPC;
        PoliceVolunteer = "police-volunteer", "Designated volunteer",
            "A volunteer to whom particular powers have been given, other than a special constable.", COLLEGE_2017;
    }
}

vocabulary! {
    /// Whether the person was still in the force when the matter was decided or, if later, at the newest source.
    ServiceStatus = "service-status", "Service",
        "Whether the person was still in the force when the matter was decided, or at the newest source.", with not_in_source {
        Serving = "serving", "Serving", "In post and on ordinary duty.", CASES;
        Restricted = "restricted", "Serving, restricted duties",
            "In post, but kept from some duties while a matter is looked into.", CASES;
        Suspended = "suspended", "Suspended",
            "In post, but kept from all duty while a matter is looked into, which is a neutral act and no finding.",
            CONDUCT_2020_REG_11;
        FormerResigned = "former-resigned", "Former (resigned)", "No longer in the force, having resigned.", LEAVING;
        FormerRetired = "former-retired", "Former (retired)", "No longer in the force, having retired.", LEAVING;
        Former = "former", "Former (how they left is not stated)",
            "No longer in the force; the sources do not say how they left.", CASES;
        FormerDismissed = "former-dismissed", "Former (dismissed)",
            "No longer in the force, having been dismissed by an outcome that still stands.", CONDUCT_2020_REG_42;
    }
}

impl ServiceStatus {
    /// In post, if kept from duty. Who serves is dismissed, and cannot be one who "would have been" (Home Office
    /// Circular 012/2017; rule R24). False for the gap.
    pub fn is_serving(self) -> bool {
        matches!(self, Self::Serving | Self::Restricted | Self::Suspended)
    }

    /// Out of the force. Not the opposite of [`Self::is_serving`]: where the sources are silent, neither is known.
    pub fn has_left(self) -> bool {
        matches!(self, Self::FormerResigned | Self::FormerRetired | Self::Former | Self::FormerDismissed)
    }
}

vocabulary! {
    /// A rank. Two ladders share this list and part above chief superintendent: the London forces' follows the other's,
    /// so the order compares ranks of one ladder only (a commander is not above a chief constable).
    Rank = "rank", "Rank", "The rank a person held, at the conduct or at the proceedings.", with not_in_source {
        Constable = "constable", "Constable", "The rank at which officers enter the police.", BARRED_LIST_DATA;
        Sergeant = "sergeant", "Sergeant", "The first supervisory rank, above constable.", BARRED_LIST_DATA;
        Inspector = "inspector", "Inspector", "The rank above sergeant.", CASES;
        ChiefInspector = "chief-inspector", "Chief inspector", "The rank above inspector.", CASES;
        Superintendent = "superintendent", "Superintendent", "The rank above chief inspector.", CHAIRS;
        ChiefSuperintendent = "chief-superintendent", "Chief superintendent",
            "The rank above superintendent, and the highest that does not make a senior officer.", SENIOR_RANKS;
        AssistantChiefConstable = "assistant-chief-constable", "Assistant chief constable",
            "The lowest rank of senior officer outside the London forces.", CASES;
        DeputyChiefConstable = "deputy-chief-constable", "Deputy chief constable",
            "The second in command of a force outside London, so that the rank and the force may point to one person.", CASES;
        ChiefConstable = "chief-constable", "Chief constable",
            "The head of a force outside London, so that the rank and the force point to one person.", CASES;
        Commander = "commander", "Commander",
            "The lowest rank of senior officer in the Metropolitan and City of London forces.", CASES;
        DeputyAssistantCommissioner = "deputy-assistant-commissioner", "Deputy assistant commissioner",
            "The rank above commander in the Metropolitan Police.", CASES;
        AssistantCommissioner = "assistant-commissioner", "Assistant commissioner",
            "A London rank near the head of the force, held by so few that the rank may point to one person.", SENIOR_RANKS;
        DeputyCommissioner = "deputy-commissioner", "Deputy commissioner",
            "The second in command of the Metropolitan Police, so that the rank points to one person.", SENIOR_RANKS;
        Commissioner = "commissioner", "Commissioner",
            "The head of the Metropolitan or of the City of London force, so that the rank and the force point to one person.",
            CONDUCT_2020;
    }
}

impl Rank {
    /// Whether the rank, with its force and a date, picks out one person or nearly so: to print it is to name
    /// (rule R5, after Bloomberg LP v ZXC \[2022\] UKSC 5). Assistant commissioners are few enough to count.
    pub fn identifies(self) -> bool {
        matches!(
            self,
            Self::DeputyChiefConstable
                | Self::ChiefConstable
                | Self::AssistantCommissioner
                | Self::DeputyCommissioner
                | Self::Commissioner
        )
    }

    /// Whether there is a rank below to be reduced to: sergeant or above (rule R26; the outcome is regulation 42 of the
    /// Police (Conduct) Regulations 2020). A rank that the sources do not give is let through, because nothing shows
    /// that the record is wrong.
    pub fn can_be_reduced(self) -> bool {
        self != Self::Constable
    }
}

vocabulary! {
    /// A word before a rank. There is no gap in this list: a modifier that no source prints is simply not written.
    /// Declared in the order of print: temporary detective sergeant, trainee detective constable.
    Modifier = "modifier", "Rank modifier", "A word added before a rank, never used alone." {
        Acting = "acting", "Acting", "Doing the duties of the rank without holding it.", CASES;
        Temporary = "temporary", "Temporary", "Holding the rank for a limited time.", CASES;
        Trainee = "trainee", "Trainee", "Still in training for the post.", CASES;
        Detective = "detective", "Detective", "Serving as a detective, which is a specialism and not a higher rank.", CASES;
    }
}

vocabulary! {
    /// Whom a figure counts. Two figures with different populations must not meet in one sum, rate or axis (rule R35).
    Population = "population", "Population", "Which people a published figure counts.", with not_in_source {
        PoliceOfficers = "police-officers", "Police officers",
            "Officers of any rank, among whom some publishers count special constables, as the dataset then says.",
            HOME_OFFICE_AND_COLLEGE;
        SpecialConstables = "special-constables", "Special constables",
            "Special constables alone, who are always counted by head.", HOME_OFFICE_AND_COLLEGE;
        Pcsos = "pcsos", "Community support officers", "Police community support officers alone.", HOME_OFFICE;
        DesignatedStaff = "designated-staff", "Designated staff",
            "Members of staff with particular powers, other than community support officers.", HOME_OFFICE;
        PoliceStaff = "police-staff", "Police staff",
            "Civilian employees, among whom some publishers count community support officers and designated staff, as the dataset then says.",
            HOME_OFFICE;
        Volunteers = "volunteers", "Volunteers", "Police support volunteers, who are not special constables.", HOUSE;
        OfficersAndStaff = "officers-and-staff", "Officers and staff",
            "Police officers and police staff counted together.", HOUSE;
        Everyone = "everyone", "Everyone", "Everyone the source counts, whatever their role.", HOUSE;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Term;

    #[test]
    fn five_ranks_pick_out_a_person() {
        let identifying: Vec<&str> = Rank::all().iter().filter(|rank| rank.identifies()).map(|rank| rank.id()).collect();
        assert_eq!(
            identifying,
            ["deputy-chief-constable", "chief-constable", "assistant-commissioner", "deputy-commissioner", "commissioner"]
        );
    }

    #[test]
    fn only_a_constable_has_no_rank_to_lose() {
        assert!(!Rank::Constable.can_be_reduced());
        assert!(Rank::Sergeant.can_be_reduced());
        assert!(Rank::NotInSource.can_be_reduced());
    }

    #[test]
    fn an_unknown_status_is_neither_serving_nor_left() {
        for status in ServiceStatus::all() {
            assert_eq!(status.is_serving() || status.has_left(), !status.is_gap(), "{status:?}");
            assert!(!(status.is_serving() && status.has_left()), "{status:?}");
        }
    }
}
