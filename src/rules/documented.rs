//! What the case records document of an official count of dismissals.
//!
//! Three counts are called dismissals, and each takes in other people ([`Count`]). Who of the records is like those whom a count takes in,
//! in which year, and which number is the official one, is decided here and nowhere else: the check asks, which knows where everything is
//! written, and the summaries, which know what may be shown. An outcome that was overturned documents nothing of what holds; it is
//! counted apart, since nobody tells whether an official count still has the person.

use crate::value::date::When;
use crate::value::figures::{Area, FigureSet, Observation, Period, TOTAL};
use crate::value::financial_year::FinancialYear;
use crate::vocabulary::{Basis, Outcome, PeriodKind, Population, ProceedingsType, Role, Term, Unit, Use};
use std::collections::BTreeMap;

/// An official count of people who lost their place in the police. Never added, never one subtracted from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Count {
    /// Added to the barred list, those who had already left included.
    Barred,
    /// Left because they were dismissed or their contract was ended: serving people, not always for misconduct.
    Left,
    /// Dismissed, among the outcomes of proceedings or investigations.
    Outcome,
}

impl Count {
    /// All, in order.
    pub const ALL: [Count; 3] = [Count::Barred, Count::Left, Count::Outcome];

    /// For addresses and downloads.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.usage().id()
    }

    /// The measures that give it.
    #[must_use]
    pub fn usage(self) -> Use {
        match self {
            Count::Barred => Use::Barred,
            Count::Left => Use::LeftDismissed,
            Count::Outcome => Use::Outcome,
        }
    }

    /// The category of those measures.
    fn category(self) -> &'static str {
        match self {
            Count::Barred | Count::Left => TOTAL,
            Count::Outcome => "dismissed",
        }
    }

    /// Whether it takes in who has this outcome.
    #[must_use]
    pub fn takes_in(self, outcome: Outcome) -> bool {
        match outcome {
            Outcome::DismissedWithoutNotice | Outcome::DismissedWithNotice => true,
            Outcome::WouldHaveBeenDismissed => self == Count::Barred,
            _ => false,
        }
    }
}

/// Whether a matter is one of misconduct: performance and vetting alone are not, and are in no count.
#[must_use]
pub fn is_misconduct(mut kinds: impl Iterator<Item = ProceedingsType>) -> bool {
    let Some(first) = kinds.next() else { return true };
    let other = |kind| matches!(kind, ProceedingsType::Performance | ProceedingsType::Vetting);
    !(other(first) && kinds.all(other))
}

/// A person of a misconduct case, or several of whom all the same is true.
#[derive(Debug, Clone)]
pub struct Decided<T> {
    /// What the caller knows them by.
    pub who: T,
    /// Whose case it is.
    pub area: Area,
    /// How many people.
    pub people: u32,
    /// The office held.
    pub role: Role,
    /// The outcome that holds, and when it was decided.
    pub holds: Option<(Outcome, When)>,
    /// Outcomes that were overturned or sent back, and when they had been decided.
    pub struck: Vec<(Outcome, When)>,
}

/// How many people the records document, of a count and a year.
#[derive(Debug, Clone)]
pub struct Documented<T> {
    /// People of whom year and office are known.
    pub surely: u32,
    /// People who may belong here: the date lies in one of two years, or no source says whether they were officers.
    pub perhaps: u32,
    /// People who would, had the decision not been overturned since; in neither number.
    pub overturned: u32,
    /// Who is in these two numbers.
    pub members: Vec<Member<T>>,
}

/// Somebody who is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member<T> {
    /// What the caller knows them by.
    pub who: T,
    /// How many people.
    pub people: u32,
    /// Whether they surely belong here.
    pub sure: bool,
}

impl<T> Default for Documented<T> {
    fn default() -> Self {
        Documented { surely: 0, perhaps: 0, overturned: 0, members: Vec::new() }
    }
}

impl<T> Documented<T> {
    /// As many as there can be.
    #[must_use]
    pub fn at_most(&self) -> u32 {
        self.surely + self.perhaps
    }
}

/// Documented people by area, count and year; `None` for decisions that no source dates.
pub type Tally<T> = BTreeMap<(Area, Count, Option<FinancialYear>), Documented<T>>;

/// Counts the people of misconduct cases. Of the nation are those of the areas that national figures take in.
pub fn tally<T: Clone>(people: impl Iterator<Item = Decided<T>>, in_nation: impl Fn(&Area) -> bool) -> Tally<T> {
    let mut tally: Tally<T> = BTreeMap::new();
    for person in people {
        // Special constables and staff are counted apart, by the College, or not at all.
        if !matches!(person.role, Role::PoliceOfficer | Role::NotInSource) {
            continue;
        }
        let areas = [Some(&person.area), in_nation(&person.area).then_some(&Area::Nation)];
        for area in areas.into_iter().flatten() {
            for count in Count::ALL {
                if let Some((_, when)) = person.holds.filter(|(outcome, _)| count.takes_in(*outcome)) {
                    let years = years(when);
                    let sure = years.len() == 1 && person.role == Role::PoliceOfficer;
                    for year in years {
                        let cell = tally.entry((area.clone(), count, year)).or_default();
                        *if sure { &mut cell.surely } else { &mut cell.perhaps } += person.people;
                        cell.members.push(Member { who: person.who.clone(), people: person.people, sure });
                    }
                }
                for (_, when) in person.struck.iter().filter(|(outcome, _)| count.takes_in(*outcome)) {
                    for year in years(*when) {
                        tally.entry((area.clone(), count, year)).or_default().overturned += person.people;
                    }
                }
            }
        }
    }
    tally
}

/// The years in which a decision may have been made; one without a year where no source dates it.
fn years(when: When) -> Vec<Option<FinancialYear>> {
    match FinancialYear::span(when) {
        None => vec![None],
        Some((first, last)) => (first.0..=last.0).map(|year| Some(FinancialYear(year))).collect(),
    }
}

/// The number that a count gives for an area and a period.
#[derive(Debug, Clone, Copy)]
pub struct Official<'a, T> {
    /// Its dataset.
    pub set: &'a FigureSet,
    /// The observation.
    pub observation: &'a Observation,
    /// Where the caller has it from.
    pub from: T,
}

/// The observations that give a count of police officers, by area, count and period; where two datasets give the same, the first.
pub fn official<'a, T>(all: impl Iterator<Item = Official<'a, T>>) -> BTreeMap<(Area, Count, Period), Official<'a, T>> {
    let mut found = BTreeMap::new();
    for official in all {
        let Official { set, observation, .. } = official;
        let usage = set.measure(observation).usage;
        let Some(count) = Count::ALL.into_iter().find(|count| Some(count.usage()) == usage) else { continue };
        if observation.population == Population::PoliceOfficers && set.category(observation).id.as_str() == count.category() {
            found.entry((observation.area.clone(), count, observation.period)).or_insert(official);
        }
    }
    found
}

/// The year of an observation beside which the documented people may stand: one that counts people over a financial year by what became of
/// them in it. A figure counted by the date of a report, or over several years, is of something else (rule R35).
#[must_use]
pub fn like(set: &FigureSet, observation: &Observation) -> Option<FinancialYear> {
    let measure = set.measure(observation);
    let by_decision = matches!(measure.basis, Basis::Barred | Basis::Left | Basis::Decided | Basis::Finalised);
    (measure.unit == Unit::People && measure.period == PeriodKind::FinancialYear && by_decision)
        .then(|| FinancialYear::exactly(observation.period))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::date::PartialDate;
    use crate::value::id::ForceId;

    fn area(id: &str) -> Area {
        Area::Force(ForceId::new(id).unwrap())
    }

    fn when(text: &str) -> When {
        When::at(PartialDate::parse(text).unwrap())
    }

    fn person(area: &Area, role: Role, outcome: Outcome, decided: When) -> Decided<u8> {
        Decided { who: 1, area: area.clone(), people: 2, role, holds: Some((outcome, decided)), struck: Vec::new() }
    }

    fn cell(tally: &Tally<u8>, area: &Area, count: Count, year: Option<i16>) -> (u32, u32, u32) {
        tally
            .get(&(area.clone(), count, year.map(FinancialYear)))
            .map_or((0, 0, 0), |cell| (cell.surely, cell.perhaps, cell.overturned))
    }

    #[test]
    fn three_counts_take_in_other_people() {
        let north = area("northshire");
        let people = [
            person(&north, Role::PoliceOfficer, Outcome::DismissedWithoutNotice, when("2022-11-05")),
            person(&north, Role::PoliceOfficer, Outcome::WouldHaveBeenDismissed, when("2022-11-05")),
            person(&north, Role::PoliceOfficer, Outcome::FinalWrittenWarning, when("2022-11-05")),
            person(&north, Role::SpecialConstable, Outcome::DismissedWithoutNotice, when("2022-11-05")),
            person(&north, Role::PoliceStaff, Outcome::DismissedWithoutNotice, when("2022-11-05")),
        ];
        let tally = tally(people.into_iter(), |_| true);
        for area in [&north, &Area::Nation] {
            assert_eq!(cell(&tally, area, Count::Barred, Some(2023)), (4, 0, 0));
            assert_eq!(cell(&tally, area, Count::Left, Some(2023)), (2, 0, 0));
            assert_eq!(cell(&tally, area, Count::Outcome, Some(2023)), (2, 0, 0));
        }
    }

    #[test]
    fn what_is_not_known_is_never_counted_as_known() {
        let north = area("northshire");
        let people = [
            person(&north, Role::PoliceOfficer, Outcome::DismissedWithoutNotice, when("2022")),
            person(&north, Role::NotInSource, Outcome::DismissedWithoutNotice, when("2022-11")),
            person(&north, Role::PoliceOfficer, Outcome::DismissedWithoutNotice, When::NotInSource),
        ];
        let tally = tally(people.into_iter(), |_| false);
        assert_eq!(cell(&tally, &north, Count::Left, Some(2022)), (0, 2, 0));
        assert_eq!(cell(&tally, &north, Count::Left, Some(2023)), (0, 4, 0));
        assert_eq!(cell(&tally, &north, Count::Left, None), (2, 0, 0), "an officer, of a year that nobody knows");
        assert_eq!(cell(&tally, &Area::Nation, Count::Left, Some(2023)), (0, 0, 0));
    }

    #[test]
    fn what_was_overturned_documents_nothing_that_holds() {
        let north = area("northshire");
        let struck = vec![(Outcome::DismissedWithoutNotice, when("2020-07"))];
        let again = Decided { struck, ..person(&north, Role::PoliceOfficer, Outcome::WouldHaveBeenDismissed, when("2023-05")) };
        let tally = tally([again].into_iter(), |_| false);
        assert_eq!(cell(&tally, &north, Count::Barred, Some(2021)), (0, 0, 2));
        assert_eq!(cell(&tally, &north, Count::Barred, Some(2024)), (2, 0, 0));
    }

    #[test]
    fn performance_alone_is_no_misconduct() {
        let is = |kinds: &[ProceedingsType]| is_misconduct(kinds.iter().copied());
        assert!(is(&[]));
        assert!(is(&[ProceedingsType::Performance, ProceedingsType::MisconductHearing]));
        assert!(!is(&[ProceedingsType::Performance]));
        assert!(!is(&[ProceedingsType::Vetting, ProceedingsType::Performance]));
    }
}
