//! Rule R3: a charge of which nothing has been heard.

use super::{Act, Decided, Setting, r04};
use crate::fault::{Fault, Faults};
use crate::records::case::{Case, Criminal, Person};
use crate::value::date::PartialDate;
use jiff::ToSpan as _;
use jiff::civil::Date;

rule! {
    /// A page that says "charged" must not go on saying so when the case is long over. So a record whose last word is an arrest, a charge,
    /// a plea or a trial is refused as soon as the day listed for the trial has passed, or when the newest source of the record is more
    /// than twelve months old. It is refused until somebody has looked up what happened.
    ///
    /// ## Why
    ///
    /// Somebody who was cleared would stand here as an accused person for ever. And a website that goes wrong about a case that is still going
    /// on can defend itself only by showing that it took all reasonable care
    /// ([Contempt of Court Act 1981](https://www.legislation.gov.uk/ukpga/1981/49), section 3). The
    /// [Editors' Code](https://www.editorscode.org.uk), clause 1, asks for care and for prompt correction. That it is twelve months and not
    /// ten is our own choice.
    ///
    /// ## An example that breaks it
    ///
    /// A record says that the trial is listed for 12 April. On 13 April the site is built again and the record still says so.
    ///
    /// ## How to mend it
    ///
    /// Look for the newest report: the verdict, a new date, or the end of the prosecution. Add it as a stage with its source. If
    /// nothing can be found, take the record out until something is. Do not guess how it ended.
    3, "A charge is looked at again when its trial day has passed",
    Decided::InForm(
        "The program compares the day listed for the trial, and the days on which the record's sources were published, with the day \
         of the build. It cannot look for the news itself, nor see that a source says nothing new.",
    ),
    [Act::Case(check), Act::Asked("rules R1 and R2, which are silent until a stale record says how the matter ended")],
}

fn check(case: &Case, setting: &Setting<'_>, faults: &mut Faults) {
    stale_charges(case, setting).for_each(|fault| faults.push(fault));
}

/// Whether a record must first say what became of a prosecution, before anything else in it is worth mending.
pub fn is_stale(case: &Case, setting: &Setting<'_>) -> bool {
    stale_charges(case, setting).next().is_some()
}

fn stale_charges(case: &Case, setting: &Setting<'_>) -> impl Iterator<Item = Fault> {
    let open = case.people.iter().filter(|person| r04::is_open(person));
    open.filter_map(|person| trial_day_passed(person, setting.date).or_else(|| nothing_heard(case, person, setting)))
}

/// The last day for which something was listed has gone by, and no stage came after.
fn trial_day_passed(person: &Person, date: Date) -> Option<Fault> {
    // A plea after the listing does not undo it; a later listing does, and so does what happened on that day or after it.
    let at = person.criminal.iter().rposition(|stage| stage.listed_for.is_some())?;
    let listed = person.criminal.get(at)?.listed_for.as_ref()?;
    let later = person.criminal.iter().skip(at + 1).filter_map(|stage| stage.date.last());
    let heard = later.map(PartialDate::latest).any(|day| day >= listed.value.earliest());
    (listed.value.latest() < date && !heard).then(|| {
        stale(
            RULE.refuse(
                "stale-charge",
                listed.place,
                format!("listed for {}, which has passed, and the record does not say what happened", listed.value),
            ),
            date,
        )
    })
}

/// No source of the record was published in the twelve months before; where none is dated, the stages themselves are asked.
fn nothing_heard(case: &Case, person: &Person, setting: &Setting<'_>) -> Option<Fault> {
    let last: &Criminal = person.criminal.last()?;
    let published = case.cited().into_iter().filter_map(|id| setting.sources.get(id)?.published);
    let staged = person.criminal.iter().filter_map(|stage| stage.date.last());
    let newest = published.map(PartialDate::latest).max().or_else(|| staged.map(PartialDate::latest).max());
    let found = match newest {
        None => "this matter is still open, and neither a source nor a stage of it is dated".to_owned(),
        Some(newest) if newest.checked_add(1.year()).is_ok_and(|until| until < setting.date) => {
            format!("this matter is still open, and nothing has been heard of it since {newest}, more than twelve months ago")
        }
        Some(_) => return None,
    };
    Some(stale(RULE.refuse("stale-charge", last.stage.place, found).label("the last stage in the record"), setting.date))
}

fn stale(fault: Fault, date: Date) -> Fault {
    fault
        .expected(format!("a verdict, an end, a later listing, or a newer source that says how things stood shortly before {date}"))
        .mend(
            "look for the newest report and add what it says, as a stage with its source; where a court has passed sentence that no source \
             gives, write `stage: sentenced` with `sentence: {kind: not-in-source}`; if nothing can be found, take the record out until it can",
        )
}
