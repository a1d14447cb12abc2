//! Reviews: whom they are about and whom they ask, and that what is said of a recommendation has its date, its source and somebody who says it.

use super::corrections::correction;
use super::whose_word::Asked;
use super::{Checker, text};
use crate::fault::{Fault, Place, Placed};
use crate::read::dates::WrittenDate;
use crate::read::raw::{RawBody, RawRecommendation, RawReview, RawStatement, RawStatus};
use crate::read::record::List;
use crate::records::review::{Body, Recommendation, Review, Statement, Status};
use crate::value::date::{PartialDate, When};
use crate::value::figures::{Area, NATION};
use crate::value::id::{DatasetId, ForceId, LocalId, ReviewId};
use crate::vocabulary::{NOT_IN_SOURCE, RecommendationStatus};

/// Checks a review. All its parts are checked even if one of them is refused.
pub fn review(raw: RawReview, checker: &mut Checker<'_>) -> Option<Review> {
    let RawReview {
        place,
        id,
        title,
        kind,
        body,
        commissioned_by,
        commissioned,
        published,
        forces,
        summary,
        not_read,
        recommended,
        figures,
        findings,
        recommendations,
        progress,
        sources,
        corrections,
        checked,
    } = raw;
    if let Some(checked) = &checked {
        checker.not_after(PartialDate::Day(checked.value), checked.place);
    }
    for id in figures.iter() {
        let index = checker.index;
        checker.known("figure dataset", &id.value, id.place, index.figures.contains(&id.value), &index.figures);
    }
    if let Some(made) = recommended.as_ref().filter(|made| usize::try_from(made.value).is_ok_and(|n| n < recommendations.len())) {
        checker.faults.push(
            Fault::error(
                "more-recommendations-than-made",
                made.place,
                format!(
                    "{} recommendations are written below, and {} are said to have been made",
                    recommendations.len(),
                    made.value
                ),
            )
            .label("so many were made")
            .also(place, "the review begins here")
            .mend("count them in the report; what asks for improvement without being a recommendation belongs under `findings`"),
        );
    }
    one_id_each(&recommendations, checker);
    if let (Some(asked), Some(made)) = (known(commissioned.as_ref()), known(published.as_ref()))
        && asked.0.earliest() > made.0.latest()
    {
        checker.faults.push(
            Fault::error(
                "commissioned-after-published",
                asked.1,
                format!("{} lies after the review was published, {}", asked.0, made.0),
            )
            .also(made.1, "when it was published")
            .mend("look both up in their sources"),
        );
    }
    let maker = body.as_ref().and_then(|body| body.name.as_ref());
    let asked = Asked::of_review(maker, &forces, &recommendations);
    in_order(progress.iter().map(|said| said.date.as_ref()), checker);
    let published_at = published.as_ref().map(|date| (checker.when(Some(date), None, None), date.place));
    let areas = areas(&forces, checker);
    let findings = findings.into_iter().filter_map(|said| statement(said, &asked, checker)).collect();
    let progress = progress.into_iter().filter_map(|said| statement(said, &asked, checker)).collect();
    let recommendations = recommendations
        .into_iter()
        .filter_map(|raw| {
            let asked = Asked::of_recommendation(maker, &forces, &raw);
            recommendation(raw, &asked, published_at, checker)
        })
        .collect();
    let sources = checker.sources(&sources, place, "this review");
    let corrections = corrections.into_iter().filter_map(|raw| correction(raw, checker)).collect();
    let commissioned = checker.when(commissioned.as_ref(), None, None);
    let body = body.and_then(self::body);
    if let Some(id) = &id {
        checker.not_reserved(id, &[]);
    }
    let id = id.and_then(|id| checker.id(&id, ReviewId::new).map(|value| Placed { value, place: id.place }));
    Some(Review {
        id: id?,
        title: title?.value,
        kind: kind?.value,
        body: body?,
        commissioned_by: Some(commissioned_by?.value).filter(|by| by != NOT_IN_SOURCE),
        commissioned,
        published: published_at?.0,
        areas,
        summary: summary?.value,
        not_read: text(not_read),
        recommended: recommended.map(|made| made.value),
        figures: figures.iter().filter_map(|id| DatasetId::new(&id.value)).collect(),
        findings,
        recommendations,
        progress,
        sources,
        corrections,
        checked: checked?.value,
    })
}

/// A body.
pub fn body(raw: RawBody) -> Option<Body> {
    let RawBody { place: _, name, kind } = raw;
    Some(Body { name: name?.value, kind: kind?.value })
}

/// Whom a record is about, or whom it asks.
pub fn areas(written: &List<Placed<String>>, checker: &mut Checker<'_>) -> Vec<Area> {
    written.iter().filter_map(|id| area(id, checker)).collect()
}

/// A force, or England and Wales.
pub fn area(written: &Placed<String>, checker: &mut Checker<'_>) -> Option<Area> {
    let index = checker.index;
    let is_force = index.forces.contains_key(&written.value);
    if written.value == NATION {
        return Some(Area::Nation);
    }
    let nation = NATION.to_owned();
    checker.known("force", &written.value, written.place, is_force, index.forces.keys().chain([&nation]));
    ForceId::new(&written.value).filter(|_| is_force).map(Area::Force)
}

/// Answers entries that do not stand in the order of their dates, as far as the dates say.
pub fn in_order<'d>(dates: impl Iterator<Item = Option<&'d Placed<WrittenDate>>>, checker: &mut Checker<'_>) {
    let mut before: Option<(PartialDate, Place)> = None;
    for (date, place) in dates.filter_map(known) {
        if let Some((earlier, first)) = before.filter(|(earlier, _)| date.latest() < earlier.earliest()) {
            checker.faults.push(
                Fault::error("history-order", place, format!("{date} stands after {earlier}"))
                    .label("the earlier, written later")
                    .also(first, "the entry before")
                    .mend("write the oldest first: what holds now is taken from the last"),
            );
        }
        before = Some((date, place));
    }
}

/// A date that a source states, and where it is written.
pub fn known(date: Option<&Placed<WrittenDate>>) -> Option<(PartialDate, Place)> {
    date.and_then(|date| match date.value {
        WrittenDate::Known(known) => Some((known, date.place)),
        WrittenDate::NotInSource => None,
    })
}

fn one_id_each(recommendations: &List<RawRecommendation>, checker: &mut Checker<'_>) {
    let ids: Vec<&Placed<String>> = recommendations.iter().filter_map(|asked| asked.id.as_ref()).collect();
    for (at, id) in ids.iter().enumerate() {
        if let Some(first) = ids.iter().take(at).find(|first| first.value == id.value) {
            checker.faults.push(
                Fault::error("duplicate-id", id.place, format!("there are two recommendations with the id `{}`", id.value))
                    .label("again")
                    .also(first.place, "first written here")
                    .mend("give the newer one an id of its own; an id that was ever published is never reused"),
            );
        }
    }
}

fn statement(raw: RawStatement, asked: &Asked, checker: &mut Checker<'_>) -> Option<Statement> {
    let RawStatement { place, date, text, by, said_by, sources } = raw;
    let sources = checker.sources(&sources, place, "this statement");
    let date = checker.when(date.as_ref(), None, None);
    if by.is_some() != said_by.is_some() {
        checker.faults.push(
            Fault::error("whose-word", place, "this statement says only half of whose word it is")
                .label("begins here")
                .expected("both `by`, who says so, and `said-by`, what that is to the body that was asked; or neither, for what the review itself says")
                .mend("add the line that is missing"),
        );
    }
    asked.judge(by.as_ref(), said_by.as_ref(), checker);
    Some(Statement { date, text: text?.value, by: by.map(|by| by.value), said_by: said_by.map(|said| said.value), sources })
}

fn recommendation(
    raw: RawRecommendation,
    asked: &Asked,
    published: Option<(When, Place)>,
    checker: &mut Checker<'_>,
) -> Option<Recommendation> {
    let RawRecommendation { place, id, number, text, to, to_others, due, history, sources } = raw;
    let sources = checker.sources(&sources, place, "this recommendation");
    let is_gap = matches!(&*to, [only] if only.value == NOT_IN_SOURCE);
    if to.is_missing() && to_others.is_missing() {
        checker.faults.push(
            Fault::error("recommendation-to-nobody", place, "this recommendation does not say who was asked")
                .label("begins here")
                .expected("`to` with forces or england-and-wales, `to-others` with other bodies, or both")
                .mend("look it up in the report; write `to: [not-in-source]` where the sources do not say"),
        );
    }
    if let (Some(due), Some((published, place))) = (&due, published)
        && let Some(published) = published.from().filter(|published| due.value.latest() < published.earliest())
    {
        checker.faults.push(
            Fault::error(
                "due-before-review",
                due.place,
                format!("{} lies before the review was published, {published}", due.value),
            )
            .also(place, "when it was published")
            .mend("look both up in their sources"),
        );
    }
    let to = if is_gap { Vec::new() } else { areas(&to, checker) };
    in_order(history.iter().map(|said| said.date.as_ref()), checker);
    let history = history.into_iter().filter_map(|said| status(said, asked, published, checker)).collect();
    let id = id.and_then(|id| checker.id(&id, LocalId::new).map(|value| Placed { value, place: id.place }));
    Some(Recommendation {
        id: id?,
        number: super::text(number),
        text: text?.value,
        to,
        to_others: to_others.into_iter().map(|body| body.value).collect(),
        due: due.map(|due| due.value),
        history,
        sources,
    })
}

fn status(raw: RawStatus, asked: &Asked, published: Option<(When, Place)>, checker: &mut Checker<'_>) -> Option<Status> {
    let RawStatus { place, date, status, by, said_by, text, sources } = raw;
    let sources = checker.sources(&sources, place, "this status");
    let when = checker.when(date.as_ref(), None, None);
    if let Some(status) = status.as_ref().filter(|status| status.value == RecommendationStatus::Overdue) {
        checker.faults.push(
            Fault::error(
                "overdue-written",
                status.place,
                "`overdue` is worked out from the date that was set, and is never written",
            )
            .label("a word that would go stale")
            .expected("what somebody says has become of it, such as under-way; and the date that was set as `due`")
            .mend("remove this entry, or write what its source says"),
        );
    }
    if let (Some(date), Some(said), Some((published, place))) = (&date, when.from(), published)
        && let Some(published) = published.from().filter(|published| said.latest() < published.earliest())
    {
        checker.faults.push(
            Fault::error("status-before-review", date.place, format!("{said} lies before the review was published, {published}"))
                .also(place, "when it was published")
                .mend("look both up in their sources"),
        );
    }
    asked.judge(by.as_ref(), said_by.as_ref(), checker);
    Some(Status { date: when, status: status?.value, by: by?.value, said_by: said_by?.value, text: super::text(text), sources })
}
