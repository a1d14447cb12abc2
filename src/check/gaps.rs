//! Gaps that a dataset declares: of whom, of what, when and why; and that no number stands where there is said to be none.

use super::{Checker, text};
use crate::fault::{Fault, Place, Placed};
use crate::read::raw::RawGap;
use crate::read::record::{List, unknown_id};
use crate::value::figures::{Area, Measure, NATION, Observation, Period};
use crate::value::financial_year::FinancialYear;
use crate::value::gaps::Gap;
use crate::value::id::ForceId;
use crate::vocabulary::{Availability, PeriodKind, Population, Term};

/// What stands for every force.
const ALL: &str = "all";

/// Checks the gaps of a dataset against its measures and its rows. Of measures that were refused nothing is said again.
pub fn gaps(
    raw: List<RawGap>,
    measures: &[Measure],
    complete: bool,
    rows: (&[Observation], &[Place]),
    checker: &mut Checker<'_>,
) -> Vec<Gap> {
    let gaps: Vec<(Gap, Place)> = raw
        .into_iter()
        .filter_map(|raw| Some((raw.place, gap(raw, measures, complete, checker)?)))
        .map(|(p, g)| (g, p))
        .collect();
    for (at, (gap, place)) in gaps.iter().enumerate() {
        let mut numbers = rows.0.iter().zip(rows.1).filter(|(row, _)| row.value.number().is_some() && gap.holds(row));
        if let Some((row, row_place)) = numbers.next() {
            checker.faults.push(
                Fault::error(
                    "number-in-gap",
                    *place,
                    format!(
                        "a number stands where this gap says that there is none: `{}`, {} to {}",
                        row.area.id(),
                        row.period.from,
                        row.period.to
                    ),
                )
                .label("the gap")
                .also(*row_place, "the number")
                .mend("shorten the gap, or take the force out of it; a gap ends when somebody publishes"),
            );
        }
        if let Some((_, first)) = gaps.iter().take(at).find(|(other, _)| overlap(gap, other)) {
            checker.faults.push(
                Fault::error("gap-twice", *place, "two gaps are about the same measure, force and time")
                    .label("again")
                    .also(*first, "first written here")
                    .mend("part them by time or by force, so that one reason is left for each"),
            );
        }
    }
    gaps.into_iter().map(|(gap, _)| gap).collect()
}

fn overlap(a: &Gap, b: &Gap) -> bool {
    let areas = (a.every_force && b.every_force)
        || a.areas.iter().any(|area| b.is_about(area))
        || b.areas.iter().any(|area| a.is_about(area));
    areas
        && (a.measure, a.population) == (b.measure, b.population)
        && a.period.from <= b.period.to
        && b.period.from <= a.period.to
}

fn gap(raw: RawGap, measures: &[Measure], complete: bool, checker: &mut Checker<'_>) -> Option<Gap> {
    let RawGap { place, areas, measure, role, from, to, why, note, sources } = raw;
    let of = self::areas(&areas, place, checker);
    let measure = measure.and_then(|id| self::measure(&id, measures, complete, checker));
    let period = match (&from, &to) {
        (Some(from), Some(to)) if to.value < from.value => {
            checker.faults.push(
                Fault::error(
                    "end-before-start",
                    to.place,
                    format!("the gap ends on {}, before it begins on {}", to.value, from.value),
                )
                .also(from.place, "the beginning")
                .mend("perhaps they are the wrong way round"),
            );
            None
        }
        (Some(from), Some(to)) => Some(Period { from: from.value, to: to.value }),
        _ => None,
    };
    if let Some(why) = why.as_ref().filter(|why| !why.value.can_be_declared()) {
        let declared: Vec<&str> = Availability::all().iter().filter(|why| why.can_be_declared()).map(|why| why.id()).collect();
        checker.faults.push(
            Fault::error("gap-not-declared", why.place, format!("`{}` is not for a gap to say", why.value.id()))
                .expected(declared.join(", "))
                .mend("leave the gap out: what stands in the table is told by it, and what nobody declares is shown as not held"),
        );
    }
    let sources = checker.sources(&sources, place, "a gap");
    let (measure, period, (every_force, areas)) = (measure?, period?, of?);
    let gap = Gap {
        every_force,
        areas,
        measure,
        population: role.map_or(Population::PoliceOfficers, |role| role.value),
        period,
        why: why?.value,
        note: text(note),
        sources,
    };
    if let Some(kind) = measures.get(measure).map(|measure| measure.period)
        && !holds_a_year(&gap, kind)
    {
        let days = if kind == PeriodKind::Snapshot { "a 31 March" } else { "one year from 1 April to 31 March" };
        checker.faults.push(
            Fault::error("gap-without-year", place, format!("no year lies in this gap, {} to {}", period.from, period.to))
                .label("begins here")
                .expected(format!("a stretch of time that holds at least {days}"))
                .mend("correct `from` and `to`"),
        );
    }
    Some(gap)
}

/// Whether at least one year that the pages show can lie in it.
fn holds_a_year(gap: &Gap, kind: PeriodKind) -> bool {
    let (first, last) = (FinancialYear::of(gap.period.from), FinancialYear::of(gap.period.to));
    (first.0..=last.0).any(|year| gap.takes_in(FinancialYear(year), kind))
}

/// Whether it is every force, and who besides.
fn areas(written: &List<Placed<String>>, place: Place, checker: &mut Checker<'_>) -> Option<(bool, Vec<Area>)> {
    if written.is_missing() {
        checker.faults.push(
            Fault::error("missing-field", place, "a gap has no `areas`")
                .label("begins here")
                .mend("add `areas:` with the ids of forces, or `areas: [all]` for every force"),
        );
        return None;
    }
    let index = checker.index;
    let mut areas = Vec::new();
    let mut all = None;
    let mut whole = written.is_whole();
    for id in written.iter() {
        if id.value == ALL {
            all = Some(id);
        } else if id.value == NATION {
            areas.push(Area::Nation);
        } else if index.forces.contains_key(&id.value) {
            areas.extend(ForceId::new(&id.value).map(Area::Force));
        } else {
            whole = false;
            if !index.is_unreadable(&id.value) {
                let known = index.forces.keys().map(String::as_str).chain([NATION, ALL]);
                checker.faults.push(unknown_id(&id.value, "force", known, id.place));
            }
        }
    }
    if let Some(all) = all.filter(|_| areas.iter().any(|area| *area != Area::Nation)) {
        checker.faults.push(
            Fault::error("all-and-some", all.place, "`all` stands beside single forces")
                .mend("leave out one of the two; only england-and-wales may stand beside `all`"),
        );
    }
    whole.then_some((all.is_some(), areas))
}

fn measure(id: &Placed<String>, measures: &[Measure], complete: bool, checker: &mut Checker<'_>) -> Option<usize> {
    let found = measures.iter().position(|measure| measure.id.as_str() == id.value);
    if found.is_none() && complete {
        let known = measures.iter().map(|measure| measure.id.as_str());
        checker.faults.push(unknown_id(&id.value, "measure of this dataset", known, id.place));
    }
    found
}
