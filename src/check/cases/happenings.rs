//! What happened in a case: proceedings, events, values in dispute, replies, corrections.

use super::{Locals, local};
use crate::check::case::{Correction, Dispute, DisputedValue, Event, Proceedings, Response};
use crate::check::{Checker, text};
use crate::fault::{Fault, Place, Placed};
use crate::read::dates::WrittenDate;
use crate::read::raw::{RawCorrection, RawDispute, RawEvent, RawProceedings, RawResponse};
use crate::value::date::PartialDate;
use crate::value::id::LocalId;
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
        id: checker.id(&id, LocalId::new)?,
        kind: r#type?.value,
        opened: opened_when,
        ended: ended_when,
        listed_for: listed_for.map(|day| day.value),
        chair: chair?.value,
        private: private.is_some_and(|private| private.value),
        text: text(words),
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
    Some(Event { when, printed: text(printed), kind: kind?.value, said_by: text(said_by), people, text: words?.value, sources })
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
                value: raw.value?.value,
                unit: text(raw.unit),
                as_of: raw.as_of.map(|as_of| as_of.value),
                used: raw.used.is_some_and(|used| used.value),
                sources,
            })
        })
        .collect();
    Some(Dispute { about: about?.value, why: text(why), values: values.into_iter().collect::<Option<_>>()? })
}

pub fn response(raw: RawResponse, checker: &mut Checker<'_>) -> Option<Response> {
    let RawResponse { place, from, date, text: words, sources } = raw;
    let sources = checker.sources(&sources, place, "this response");
    let when = checker.when(date.as_ref(), None, None);
    Some(Response { from: from?.value, when, text: words?.value, sources })
}

pub fn correction(raw: RawCorrection, checker: &mut Checker<'_>) -> Option<Correction> {
    let RawCorrection { place: _, date, was, now, why } = raw;
    let date = date?;
    checker.not_after(PartialDate::Day(date.value), date.place);
    Some(Correction { date: date.value, was: was?.value, now: now?.value, why: why?.value })
}
