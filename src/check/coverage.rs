//! More people in the case records than an official count has: one of the two is wrong, or they do not count the same thing.
//!
//! Who is counted, and in which year, is decided in `rules::documented`, for this warning and for the pages alike. Held back or not, the
//! number in the table is what is compared: whoever reads this can read the table.

use crate::fault::{Fault, Faults};
use crate::records::case::Case;
use crate::records::figures::PlacedSet;
use crate::rules::documented::{self, Count, Decided, Official};
use crate::value::figures::Area;
use crate::value::force::Force;
use crate::vocabulary::OutcomeStanding;

/// Cases shown with the warning; a nation's count may rest on very many.
const SHOWN: usize = 12;

/// Warns of every force and year for which the records hold more people than an official count.
pub fn check(cases: &[Case], figures: &[PlacedSet], forces: &[Force], faults: &mut Faults) {
    let national: Vec<Area> =
        forces.iter().filter(|force| force.kind.is_in_national_figures()).map(|force| Area::Force(force.id.clone())).collect();
    let misconduct = |case: &Case| documented::is_misconduct(case.proceedings.iter().map(|held| held.kind.value));
    let people = cases.iter().filter(|case| misconduct(case)).flat_map(|case| {
        case.people.iter().map(move |person| Decided {
            who: person.place,
            area: Area::Force(case.force.clone()),
            people: person.count,
            role: person.role,
            holds: person.current.map(|current| (current.outcome, current.decided)),
            struck: person
                .decisions
                .iter()
                .filter(|decision| matches!(decision.standing.standing, OutcomeStanding::Overturned | OutcomeStanding::Remitted))
                .map(|decision| (decision.outcome.value, decision.decided))
                .collect(),
        })
    });
    let tally = documented::tally(people, |area| national.contains(area));
    let all = figures.iter().flat_map(|placed| {
        placed.placed_observations().map(|(observation, from)| Official { set: &placed.set, observation, from })
    });
    for ((area, count, period), Official { set, observation, from }) in documented::official(all) {
        let Some(documented) = documented::like(set, observation).and_then(|year| tally.get(&(area, count, Some(year)))) else {
            continue;
        };
        let Some(official) = observation.value.number().filter(|official| f64::from(documented.surely) > *official) else {
            continue;
        };
        let mut fault = Fault::warning(
            "more-documented-than-counted",
            from,
            format!(
                "the case records hold {} of `{}` who {} in the year to {}, and the official count is {official}",
                people_words(documented.surely),
                observation.area.id(),
                what(count),
                period.to,
            ),
        )
        .label("the official count")
        .expected("no more people in the case records than the count takes in")
        .mend(
            "look whether a decision belongs to another year (the date of the decision counts here), whether somebody was staff or a \
             special constable, and whether one person stands in two records; then look the number up. If all is right, say in a caveat \
             of the dataset whom it leaves out",
        );
        for member in documented.members.iter().filter(|member| member.sure).take(SHOWN) {
            fault = fault.also(member.who, format!("{} here", people_words(member.people)));
        }
        faults.push(fault);
    }
}

fn people_words(people: u32) -> String {
    if people == 1 { "1 person".to_owned() } else { format!("{people} people") }
}

fn what(count: Count) -> &'static str {
    match count {
        Count::Barred => "were dismissed or would have been",
        Count::Left | Count::Outcome => "were dismissed while serving",
    }
}
