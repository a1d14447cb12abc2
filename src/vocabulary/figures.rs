//! What a published number counts: its unit, what put a thing into the count, its period, and what a mark stands for
//! where there is no number.
//!
//! Two figures that differ in any of these must not be subtracted, divided, ranked or drawn on one axis (rule R35).

use super::cited::*;
use jiff::civil::Date;

vocabulary! {
    /// What is counted. One case can hold several people, each several allegations, so a number without its unit is
    /// refused (rule R10).
    Unit = "unit", "Unit", "What a number counts." {
        People = "people", "People", "Persons, each counted once however many allegations or cases there are.", HOUSE;
        Allegations = "allegations", "Allegations", "Single things alleged, of which one case can hold several.", HOME_OFFICE;
        Cases = "cases", "Cases", "Matters dealt with together, each of which can concern several people and allegations.", HOME_OFFICE;
        Proceedings = "proceedings", "Proceedings", "Misconduct meetings and hearings, each of which can decide about several people.", HOME_OFFICE;
        Reports = "reports", "Reports", "Final reports of investigations, each of which can concern several people.", IOPC_OUTCOMES;
        Reasons = "reasons", "Reasons", "Reasons recorded for an entry on the barred list, of which one person can have several.", BARRED_LIST_DATA;
        Investigations = "investigations", "Investigations", "Investigations, each of which can concern several people.", IOPC_OUTCOMES;
        Sanctions = "sanctions", "Sanctions", "Disciplinary sanctions imposed, counted as the source counts them.", HOUSE;
        Entries = "entries", "Entries", "Appearances of a person in a case or list, so that one person can be several.", HOUSE;
        Headcount = "headcount", "Headcount", "People in post, each counted as one whatever their hours.", HOUSE;
        Fte = "fte", "Full-time equivalent", "People in post, part-timers counted by the share of full hours that they work.", HOUSE;
        Percent = "percent", "Per cent", "A share of a hundred, of whatever the measure says.", HOUSE;
        Per1000 = "per-1000", "Per 1,000", "A rate for every thousand of whatever the measure says.", HOUSE;
        Notices = "notices", "Notices", "Notices of hearings or outcomes that a force published.", HOUSE;
        Forces = "forces", "Forces", "Police forces.", HOUSE;
        Cards = "cards", "Cards", "Warrant cards, which show that somebody is a police officer.", HOUSE;
        Files = "files", "Files", "Vetting files that inspectors read.", HOUSE;
        Responses = "responses", "Responses", "Answers to a survey.", HOUSE;
        AreasForImprovement = "areas-for-improvement", "Areas for improvement", "Findings of an inspection that ask for improvement without being a recommendation.", HOUSE;
        Recommendations = "recommendations", "Recommendations", "Recommendations that an inspection, review or inquiry made.", HOUSE;
    }
}

impl Unit {
    /// Whether it is a share or a rate, and no count.
    pub fn is_ratio(self) -> bool {
        matches!(self, Self::Percent | Self::Per1000)
    }

    /// Whether only whole numbers from 0 can be counted in it: there is neither half a case nor less than none.
    pub fn is_counted(self) -> bool {
        !self.is_ratio() && self != Self::Fte
    }

    /// The word for exactly one, in a sentence.
    pub fn singular(self) -> &'static str {
        self.nouns().0
    }

    /// The word for any other number, and for numbers that are not whole: "0.5 full-time equivalents".
    pub fn plural(self) -> &'static str {
        self.nouns().1
    }

    /// The word that follows a whole number: "1 person", "0 people".
    pub fn noun(self, n: u64) -> &'static str {
        if n == 1 { self.singular() } else { self.plural() }
    }

    /// The word that follows any number: "1 person", "0.5 full-time equivalents".
    pub fn noun_of(self, number: f64) -> &'static str {
        match number {
            1.0 => self.singular(),
            _ => self.plural(),
        }
    }

    fn nouns(self) -> (&'static str, &'static str) {
        match self {
            Self::People | Self::Headcount => ("person", "people"),
            Self::Allegations => ("allegation", "allegations"),
            Self::Cases => ("case", "cases"),
            Self::Proceedings => ("set of proceedings", "sets of proceedings"),
            Self::Reports => ("report", "reports"),
            Self::Reasons => ("reason", "reasons"),
            Self::Investigations => ("investigation", "investigations"),
            Self::Sanctions => ("sanction", "sanctions"),
            Self::Cards => ("card", "cards"),
            Self::Files => ("file", "files"),
            Self::Responses => ("response", "responses"),
            Self::AreasForImprovement => ("area for improvement", "areas for improvement"),
            Self::Entries => ("entry", "entries"),
            Self::Fte => ("full-time equivalent", "full-time equivalents"),
            Self::Percent => ("per cent", "per cent"),
            Self::Per1000 => ("per 1,000", "per 1,000"),
            Self::Notices => ("notice", "notices"),
            Self::Forces => ("force", "forces"),
            Self::Recommendations => ("recommendation", "recommendations"),
        }
    }
}

vocabulary! {
    /// What brings a thing into the count. The same people give different numbers by different bases: in 2024/25 more
    /// officers were barred than were dismissed while serving.
    Basis = "basis", "Basis", "What brings a thing into the count, and so into which period it falls." {
        InPost = "in-post", "In post", "Counted because in post on the day of the count.", HOUSE;
        Barred = "barred", "Barred", "Counted when placed on the barred list, including those who had already left.", BARRED_LIST;
        Left = "left", "Left", "Counted when service in the force ended.", HOUSE;
        Finalised = "finalised", "Finalised", "Counted when the whole case was closed, whenever it began.", HOME_OFFICE;
        Decided = "decided", "Decided", "Counted when a finding or another decision was made.", HOUSE;
        Received = "received", "Received", "Counted when the matter came in or was recorded.", HOUSE;
        Investigated = "investigated", "Investigated", "Counted because it was investigated, whatever came of it.", HOUSE;
        Referred = "referred", "Referred", "Counted when passed to another body, such as the Independent Office for Police Conduct.", HOUSE;
        Published = "published", "Published", "Counted when made public.", HOUSE;
        Found = "found", "Found", "Counted because an inspection, review or inquiry came upon it in what it examined.", HOUSE;
        Waiting = "waiting", "Waiting", "Counted because still open on the day of the count.", HOUSE;
    }
}

vocabulary! {
    /// What stretch of time a figure is for.
    PeriodKind = "period-kind", "Kind of period", "What stretch of time a figure is for." {
        FinancialYear = "financial-year", "Financial year", "From 1 April to 31 March of the next year.", HOME_OFFICE;
        CalendarYear = "calendar-year", "Calendar year", "From 1 January to 31 December.", HOUSE;
        Snapshot = "snapshot", "Snapshot", "One day.", HOUSE;
        Span = "span", "Span", "Any other stretch of time, shorter or longer than a year.", HOUSE;
    }
}

vocabulary! {
    /// What the site's own pages take a measure for. A measure without one is shown with its dataset and nowhere else.
    Use = "use", "Use", "What the site’s own pages take a measure for." {
        OfficersInPost = "officers-in-post", "Officers in post", "The number of officers by which a rate is worked out.", HOUSE;
        Barred = "barred", "Barred", "People added to the barred list, who were dismissed or would have been.", BARRED_LIST;
        LeftDismissed = "left-dismissed", "Left by dismissal",
            "Serving people whose employment the force ended, including some not for misconduct.", HOUSE;
        CaseToAnswer = "case-to-answer", "Case to answer",
            "People or matters for which an investigation found a case to answer, which is not a finding.", IOPC_OUTCOMES;
        Finding = "finding", "Finding", "What proceedings found, by kind of finding.", HOME_OFFICE;
        Outcome = "outcome", "Outcome", "What followed from the findings, by kind of outcome.", HOME_OFFICE;
    }
}

vocabulary! {
    /// What a category of a dataset breaks its numbers down by. Small counts by some of these are held back where they are given for
    /// a force (rule R31), so every category but `total` must say it.
    Breakdown = "breakdown", "Breakdown", "What a category of a dataset breaks its numbers down by." {
        Nothing = "none", "Nothing", "A number that is no part of another: a lower or upper bound, or the same number as somebody else gives it.", HOUSE;
        Age = "age", "Age", "How old the people are.", HOUSE;
        Sex = "sex", "Sex", "The sex or gender that the source gives, including when it is not known.", HOUSE;
        Ethnicity = "ethnicity", "Ethnicity", "The ethnic group that the source gives, including when it is not known.", HOUSE;
        ProtectedCharacteristic = "protected-characteristic", "Another protected characteristic",
            "A characteristic that equality law protects, other than age, sex and ethnicity, such as disability, religion or sexual orientation.", EQUALITY;
        PoliceUnit = "police-unit", "Police unit", "The station, district, department or team in which the people work.", HOUSE;
        Conduct = "conduct", "Kind of conduct", "What was alleged or found, or what the matter was about.", HOUSE;
        Rank = "rank", "Rank", "The rank or grade of the people.", HOUSE;
        Duty = "duty", "Duty", "What kind of work the people do, or whether they may do it at the time.", HOUSE;
        Ground = "ground", "Ground", "What a matter is dealt with as, such as misconduct, gross misconduct, performance or a crime.", HOUSE;
        Stage = "stage", "Stage", "How far a matter has come.", HOUSE;
        Proceedings = "proceedings", "Kind of proceedings", "Before what kind of proceedings a matter comes.", HOME_OFFICE;
        Finding = "finding", "Finding", "What proceedings or an investigation found.", HOME_OFFICE;
        Outcome = "outcome", "Outcome", "What followed from the findings.", HOME_OFFICE;
        Leaving = "leaving", "Way of leaving", "Whether and how somebody had left before the matter was decided.", HOUSE;
        Repetition = "repetition", "Number of cases", "In how many cases the same person stands.", HOUSE;
    }
}

impl Breakdown {
    /// Whether a small count by it may pick out a person in a force, so that it is held back (rule R31; the other protected
    /// characteristics are treated as the rule treats sex and ethnicity).
    pub fn hides_small_counts(self) -> bool {
        matches!(self, Self::Age | Self::Sex | Self::Ethnicity | Self::ProtectedCharacteristic | Self::PoliceUnit | Self::Conduct)
    }
}

vocabulary! {
    /// Why there is no number. Each is a different fact, and none of them is zero (rule R40).
    MissingMark = "missing-mark", "Mark for a missing number", "Why a table has a mark where a number would stand." {
        NotAvailable = "not-available", "Not available", "The number was not published or could not be found.", SPREADSHEETS;
        Suppressed = "suppressed", "Suppressed", "The number is held back so that nobody can be identified: it is small, or would give away one that is.", SPREADSHEETS;
        NotApplicable = "not-applicable", "Not applicable", "There can be no such number.", SPREADSHEETS;
        RoundsToZero = "rounds-to-zero", "Rounds to nought", "The number is so low that it rounds to nought, but it is not nought.", SPREADSHEETS;
        Unreliable = "unreliable", "Unreliable", "The number rests on too little to be relied on.", SPREADSHEETS;
    }
}

vocabulary! {
    /// Under which conduct rules the matters that a figure counts fall. The rules changed on 1 February 2020; a matter belongs to those in
    /// force when it came to notice, so that years after the change still hold matters under the older ones.
    Regime = "regime", "Conduct rules", "Under which conduct rules the matters of a figure fall. They changed on 1 February 2020." {
        Older = "older", "Older rules", "The period ended before 1 February 2020, when the conduct rules changed.", REGIME;
        Across = "across", "Older and newer rules", "The period lies on both sides of 1 February 2020, when the conduct rules changed.", REGIME;
        Since = "since", "Newer rules, older for older matters",
            "The period began on or after 1 February 2020; matters that had come to notice before that day are decided under the older rules and may be counted.", REGIME;
        Newer = "newer", "Newer rules only", "Only matters that came to notice on or after 1 February 2020 are counted; the source says so.", HOME_OFFICE;
        DoesNotApply = "does-not-apply", "Does not apply", "No matters are counted that such rules are about.", HOUSE;
    }
}

impl Regime {
    /// The day on which the rules changed.
    pub const CHANGE: Date = jiff::civil::date(2020, 2, 1);

    /// The rules for what is counted on a basis between two days, both included, where the source says nothing of them.
    pub fn of(basis: Basis, from: Date, to: Date) -> Self {
        match basis {
            Basis::InPost => Self::DoesNotApply,
            _ if to < Self::CHANGE => Self::Older,
            _ if from >= Self::CHANGE => Self::Since,
            _ => Self::Across,
        }
    }
}

impl MissingMark {
    /// The shorthand in a table's cell. Those of official spreadsheets, so that a download needs no key of its own.
    pub fn mark(self) -> &'static str {
        match self {
            Self::NotAvailable => "[x]",
            Self::Suppressed => "[c]",
            Self::NotApplicable => "[z]",
            Self::RoundsToZero => "[low]",
            Self::Unreliable => "[u]",
        }
    }

    /// The mark that a cell holds, if it holds exactly one.
    pub fn from_mark(cell: &str) -> Option<Self> {
        use super::Term;
        Self::all().iter().copied().find(|missing| missing.mark() == cell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Term;

    #[test]
    fn marks_round_trip() {
        for missing in MissingMark::all() {
            assert_eq!(MissingMark::from_mark(missing.mark()), Some(*missing));
        }
        assert_eq!(MissingMark::from_mark("x"), None);
        assert_eq!(MissingMark::from_mark("0"), None);
    }

    #[test]
    fn the_rules_of_a_period() {
        let of = |from, to| Regime::of(Basis::Decided, from, to);
        let day = jiff::civil::date;
        assert_eq!(of(day(2018, 4, 1), day(2020, 1, 31)), Regime::Older);
        assert_eq!(of(day(2019, 4, 1), day(2020, 3, 31)), Regime::Across);
        assert_eq!(of(day(2020, 2, 1), day(2020, 3, 31)), Regime::Since);
        assert_eq!(Regime::of(Basis::InPost, day(2020, 3, 31), day(2020, 3, 31)), Regime::DoesNotApply);
    }

    #[test]
    fn nouns_agree_with_their_number() {
        assert_eq!(Unit::People.noun(0), "people");
        assert_eq!(Unit::People.noun(1), "person");
        assert_eq!(Unit::Entries.noun(2), "entries");
        assert_eq!(Unit::Percent.noun(1), "per cent");
    }
}
