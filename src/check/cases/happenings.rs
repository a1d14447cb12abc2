//! What happened in a case: proceedings, events, orders, values in dispute, replies, corrections.

use super::{Locals, local, own_id};
use crate::check::Checker;
use crate::fault::{Fault, Place, Placed};
use crate::read::dates::WrittenDate;
use crate::read::raw::{RawDispute, RawEvent, RawProceedings, RawResponse, RawRestriction};
use crate::records::case::{Dispute, DisputedValue, Event, Proceedings, Response, Restriction};
use crate::vocabulary::EventKind;

pub fn proceedings(raw: RawProceedings, checker: &mut Checker<'_>) -> Option<Proceedings> {
    let RawProceedings { place, id, r#type, opened, ended, precision, listed_for, chair, private, text: words, sources } = raw;
    let sources = checker.sources(&sources, place, "these proceedings");
    // A qualifier such as `inferred` belongs to both dates, `day` or `month` only to the one that it describes; if to neither, that is
    // said of one.
    let fits = |date: &Option<Placed<WrittenDate>>| match (&precision, date) {
        (Some(precision), Some(Placed { value: WrittenDate::Known(date), .. })) => precision.value.fits(*date),
        _ => false,
    };
    let (first, last) = (fits(&opened), fits(&ended));
    let of_opened = precision.as_ref().filter(|_| first || (!last && opened.is_some()));
    let of_ended = precision.as_ref().filter(|_| last || (!first && opened.is_none()));
    let opened_when = checker.when(opened.as_ref(), None, of_opened);
    let ended_when = checker.when(ended.as_ref(), None, of_ended);
    if let (Some(from), Some(to), Some(at)) = (opened_when.from(), ended_when.from(), &ended)
        && to.latest() < from.earliest()
    {
        checker.faults.push(
            Fault::error("end-before-start", at.place, format!("the end {to} lies before the beginning {from}"))
                .also(opened.as_ref().map_or(place, |opened| opened.place), "the beginning")
                .mend("look both up in the source; perhaps they are the wrong way round"),
        );
    }
    let id = id?;
    Some(Proceedings {
        place,
        id: own_id(&id, checker)?,
        kind: r#type?,
        opened: opened_when,
        ended: ended_when,
        listed_for: listed_for.map(|day| day.value),
        chair: chair?.value,
        private: private.is_some_and(|private| private.value),
        text: words,
        sources,
    })
}

pub fn event(raw: RawEvent, locals: &Locals, checker: &mut Checker<'_>) -> Option<Event> {
    let RawEvent { place, date, until, precision, printed, kind, said_by, people, text: words, sources } = raw;
    let sources = checker.sources(&sources, place, "this event");
    let when = checker.when(date.as_ref(), until.as_ref(), precision.as_ref());
    if let Some(kind) = &kind
        && kind.value == EventKind::MissedOpportunity
        && said_by.is_none()
    {
        checker.faults.push(
            Fault::error("missed-says-who", kind.place, "this says that an opportunity was missed, but not who says so")
                .mend("add `said-by:`; the site reports such a judgement and does not make it"),
        );
    }
    let people = people.iter().filter_map(|id| local(id, &locals.people, "person", checker)).collect();
    Some(Event { place, when, printed, kind: kind?, said_by, people, text: words?, sources })
}

pub fn dispute(raw: RawDispute, checker: &mut Checker<'_>) -> Option<Dispute> {
    let RawDispute { place, about, why, values } = raw;
    if values.is_missing() {
        checker.faults.push(
            Fault::error("missing-field", place, "this dispute has no `values`")
                .label("begins here")
                .mend("write each value with its source"),
        );
    }
    let used: Vec<Place> =
        values.iter().filter_map(|v| v.used.as_ref().filter(|used| used.value).map(|used| used.place)).collect();
    if let [first, second, ..] = used[..] {
        checker.faults.push(
            Fault::error("two-values-used", second, "two values of one fact are said to be the one used")
                .also(first, "the first")
                .mend("mark one; where they count different things, mark none and say so under `why`"),
        );
    }
    let values: Vec<Option<DisputedValue>> = values
        .into_iter()
        .map(|raw| {
            let sources = checker.pointers(&raw.sources, raw.place, "this value");
            if let Some(as_of) = &raw.as_of {
                checker.not_after(as_of.value, as_of.place);
            }
            Some(DisputedValue {
                place: raw.place,
                value: raw.value?,
                unit: raw.unit,
                as_of: raw.as_of.map(|as_of| as_of.value),
                used: raw.used.is_some_and(|used| used.value),
                sources,
            })
        })
        .collect();
    Some(Dispute { place, about: about?, why, values: values.into_iter().collect::<Option<_>>()? })
}

pub fn response(raw: RawResponse, checker: &mut Checker<'_>) -> Option<Response> {
    let RawResponse { place, from, date, text: words, sources } = raw;
    let sources = checker.sources(&sources, place, "this response");
    let when = checker.when(date.as_ref(), None, None);
    Some(Response { place, from: from?, when, text: words?, sources })
}

/// An order, which covers something and cannot be lifted before it was made.
pub fn restriction(raw: RawRestriction, locals: &Locals, checker: &mut Checker<'_>) -> Option<Restriction> {
    let RawRestriction { place, kind, people, covers, made, lifted, sources } = raw;
    let sources = checker.sources(&sources, place, "this restriction");
    let made = checker.when(made.as_ref(), None, None);
    if covers.is_missing() {
        checker.faults.push(
            Fault::error("missing-field", place, "this restriction has no `covers`")
                .label("begins here")
                .mend("write what the order forbids to tell, such as `covers: [name]` (vocabulary: restricted-item)"),
        );
    }
    if let (Some(made), Some(lifted)) = (made.from(), &lifted)
        && lifted.value.latest() < made.earliest()
    {
        checker.faults.push(
            Fault::error("end-before-start", lifted.place, format!("lifted on {}, before it was made on {made}", lifted.value))
                .mend("look both up in the source; perhaps they are the wrong way round"),
        );
    }
    let people = people.iter().filter_map(|id| local(id, &locals.people, "person", checker)).collect();
    Some(Restriction { place, kind: kind?, people, covers: covers.into_iter().collect(), made, lifted, sources })
}
