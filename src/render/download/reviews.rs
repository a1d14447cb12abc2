//! The tables of reviews and of their recommendations.

use super::form::{ADDRESS, DAY, FLAG, Form, ID, IDS, PARTIAL_DATE, TEXT, WHOLE, one_of, term};
use super::{Column, Table, Value};
use crate::disclose::{Public, Recommendation, Review, Status};
use crate::render::{address, words};
use crate::summarise::reviews::{DoneBy, standing, tally};
use crate::value::date::When;
use crate::value::figures::Area;
use crate::value::id::SourceId;
use crate::vocabulary::{BodyKind, RecommendationStatus, ReviewKind, SaidBy, Term};

/// Who says that a recommendation is done.
const DONE_BY: &[&str] = &["itself-alone", "another"];

const REVIEWS: &[Column] = &[
    column("review", "The review’s permanent id.", ID.key()),
    column("title", "What it is called.", TEXT.always()),
    column("kind", "Vocabulary: review-kind.", term(ReviewKind::LIST).always()),
    column("body", "Who made it.", TEXT.always()),
    column("body_kind", "Vocabulary: body-kind.", term(BodyKind::LIST).always()),
    column("commissioned_by", "Who asked for it; empty where the sources do not say.", TEXT),
    column("published", "When its report was published; empty where the sources do not say.", PARTIAL_DATE),
    column("areas", "Ids of the forces that it is about, or england-and-wales, parted by semicolons.", IDS),
    column("summary", "What it looked at.", TEXT.always()),
    column("not_read", "What of it could not be read.", TEXT),
    column("recommended", "How many recommendations it made; empty where the sources do not say.", WHOLE),
    column(
        "recommendations_held",
        "How many of them are held here, each with a row in the table of recommendations. None held is not none made.",
        WHOLE.always(),
    ),
    column(
        "done_by_itself",
        "Of those held, how many are said to be done by the body that was asked and nobody else; empty where none is held.",
        WHOLE,
    ),
    column("done_by_another", "Likewise, by somebody else or a public record.", WHOLE),
    column("nothing_said", "Likewise, how many of which nothing is held.", WHOLE),
    column(
        "overdue",
        "Likewise, how many of which the date has passed without word that closes them, as of the day of this edition.",
        WHOLE,
    ),
    column("checked", "The day a maintainer last held it against its sources.", DAY.always()),
    column("sources", "Ids of the sources of who, when and about whom, parted by semicolons.", IDS.always()),
    column("address", "Its page.", ADDRESS.always()),
];

const RECOMMENDATIONS: &[Column] = &[
    column("review", "The review’s id.", ID.key().of("reviews", "review")),
    column("recommendation", "The recommendation’s id within the review.", ID.key()),
    column("number", "Its number as printed; empty where our sources give none.", TEXT),
    column("text", "What was asked, in our words.", TEXT.always()),
    column(
        "to",
        "Ids of the forces that were asked, or england-and-wales for all, parted by semicolons; empty where none was, or no source says.",
        IDS,
    ),
    column("to_others", "Other bodies that were asked, parted by semicolons.", TEXT),
    column("due", "By when; empty where our sources give no date.", PARTIAL_DATE),
    column("overdue", "Whether that has passed and nothing said since closes it, as of the day of this edition.", FLAG.always()),
    column(
        "status",
        "What was last said of it, vocabulary: recommendation-status; empty where nothing is held. Somebody’s word: see the next columns.",
        term(RecommendationStatus::LIST),
    ),
    column("status_date", "When that was said; empty where nothing is held or no source dates it.", PARTIAL_DATE),
    column("status_by", "Who says so.", TEXT),
    column("said_by", "Whose word that is, vocabulary: said-by.", term(SaidBy::LIST)),
    column("done_by", "Where it is said to be done: whether anybody but the body that was asked says so.", one_of(DONE_BY)),
    column("history", "All that was said of it, oldest first, parted by a bar: date, status, who, whose word, more.", TEXT),
    column("sources", "Ids of the sources of the recommendation and of what was said of it, parted by semicolons.", IDS.always()),
    column("address", "Where it stands.", ADDRESS.always()),
];

const fn column(name: &'static str, about: &'static str, form: Form) -> Column {
    Column { name, about, form }
}

/// Reviews: a row a review.
#[must_use]
pub fn reviews(public: &Public) -> Table {
    let rows = public.reviews.iter().map(|review| review_row(review, public)).collect();
    Table { name: "reviews", about: "A row is an inspection, a review or an inquiry.", columns: REVIEWS, rows }
}

fn review_row(review: &Review, public: &Public) -> Vec<Value> {
    let tally = tally(review, public.date);
    let of_held = |number: usize| if tally.held == 0 { Value::Absent } else { Value::number(number as u64) };
    vec![
        Value::text(review.id.as_str()),
        Value::text(&review.title),
        Value::text(review.kind.id()),
        Value::text(&review.body.name),
        Value::text(review.body.kind.id()),
        Value::maybe(review.commissioned_by.as_deref()),
        date(review.published),
        joined(review.areas.iter().map(Area::id)),
        Value::text(&review.summary),
        Value::maybe(review.not_read.as_deref()),
        review.recommended.map_or(Value::Absent, Value::number),
        Value::number(tally.held as u64),
        of_held(tally.done_by_itself),
        of_held(tally.done_by_another),
        of_held(tally.nothing_said),
        of_held(tally.overdue),
        Value::text(review.checked.to_string()),
        joined(review.sources.iter().map(SourceId::as_str)),
        Value::text(format!("{}{}", public.site.base_url, address::review(&review.id))),
    ]
}

/// Recommendations: a row each.
#[must_use]
pub fn recommendations(public: &Public) -> Table {
    let all = public.reviews.iter().flat_map(|review| review.recommendations.iter().map(move |asked| (review, asked)));
    let rows = all.map(|(review, asked)| recommendation_row(review, asked, public)).collect();
    let about = "A row is a recommendation that is held here; a review may have made more.";
    Table { name: "recommendations", about, columns: RECOMMENDATIONS, rows }
}

fn recommendation_row(review: &Review, asked: &Recommendation, public: &Public) -> Vec<Value> {
    let standing = standing(asked, public.date);
    let latest = standing.latest;
    let history: Vec<String> = asked.history.iter().map(said).collect();
    let mut sources: Vec<&str> = Vec::new();
    for source in asked.sources.iter().chain(asked.history.iter().flat_map(|said| &said.sources)) {
        if !sources.contains(&source.as_str()) {
            sources.push(source.as_str());
        }
    }
    vec![
        Value::text(review.id.as_str()),
        Value::text(asked.id.as_str()),
        Value::maybe(asked.number.as_deref()),
        Value::text(&asked.text),
        joined(asked.to.iter().map(Area::id)),
        joined(asked.to_others.iter().map(String::as_str)),
        Value::maybe(asked.due.map(|due| due.to_string())),
        Value::Flag(standing.overdue),
        Value::maybe(latest.map(|said| said.status.id())),
        latest.map_or(Value::Absent, |said| date(said.date)),
        Value::maybe(latest.map(|said| said.by.as_str())),
        Value::maybe(latest.map(|said| said.said_by.id())),
        Value::maybe(standing.done.map(|done| match done {
            DoneBy::ItselfAlone => "itself-alone",
            DoneBy::Another => "another",
        })),
        Value::maybe((!history.is_empty()).then(|| history.join(" | "))),
        joined(sources.into_iter()),
        Value::text(format!("{}{}", public.site.base_url, address::recommendation(&review.id, &asked.id))),
    ]
}

fn said(said: &Status) -> String {
    let more = said.text.as_ref().map(|text| format!(", {text}")).unwrap_or_default();
    format!("{}, {}, {}, {}{more}", words::when(said.date).text, said.status.id(), said.by, said.said_by.id())
}

fn date(when: When) -> Value {
    Value::maybe(when.from().map(|date| date.to_string()))
}

fn joined<'a>(items: impl Iterator<Item = &'a str>) -> Value {
    let items: Vec<&str> = items.collect();
    if items.is_empty() { Value::Absent } else { Value::text(items.join("; ")) }
}
