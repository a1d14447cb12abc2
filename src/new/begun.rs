//! What is written of the answers, kind by kind: files to be filled in, in the order of their fields.
//!
//! Most answers go into the field that bears the name of their question; where one does not, it says so here.

use super::draft::{Draft, Value};
use super::known::Known;
use super::question::Answers;
use crate::read::raw::{
    RawAbout, RawAllegation, RawBody, RawCase, RawCategory, RawEvent, RawFigureSet, RawForce, RawLicence, RawMeasure, RawPerson,
    RawProceedings, RawProse, RawRecommendation, RawResult, RawReview, RawSource, RawTile,
};
use crate::read::table;
use crate::schema;
use crate::vocabulary::NOT_IN_SOURCE;
use jiff::civil::Date;

/// Files to be written.
#[derive(Debug)]
pub struct Made {
    /// Each with its path below the project.
    pub files: Vec<(String, String)>,
    /// What to do next, in words.
    pub next: String,
}

const CHECK: &str = "Next: answerable check. It names each line that waits to be filled in.";

/// A record of a kind as a file of its own, under a head that says which schema it is of and how it is filled in.
fn made(kind: &str, path: String, record: &Draft, next: &str) -> Made {
    let schema = schema::named_in(&format!("{kind}.schema.json"), path.matches('/').count());
    let head = format!(
        "{}\n# Begun with `answerable new {kind}`. A line that ends with a colon, or with [], waits to be filled in;\n\
         # `answerable check` names each. What the sources do not say is written as {NOT_IN_SOURCE}.\n\
         # Nobody's name goes into a title, a text or an id.\n\n",
        schema.trim_end()
    );
    Made { files: vec![(path, head + &record.print())], next: next.to_owned() }
}

pub(super) fn case(answers: &Answers, known: &Known, today: Date) -> Made {
    let force = answers.one("force").unwrap_or_default();
    let prefix = known.prefixes.get(force).map_or(force, String::as_str);
    let year = answers.one("year").unwrap_or("nd");
    let id = known.next_case(prefix, year.parse().ok());
    let path = format!("content/cases/{force}/{year}/{id}.yaml");
    let sources = answers.all("source");
    // What the proceedings are called inside the record.
    let proceedings = if answers.one("proceedings").is_some_and(|kind| kind.contains("meeting")) { "meeting" } else { "hearing" };
    let allegation = Draft::of(RawAllegation::FIELDS)
        .texts("categories", answers.all("category"))
        .texts("standards", answers.all("standard"))
        .text("finding", answers.one("finding"))
        .texts("sources", sources);
    let mut result = Draft::of(RawResult::FIELDS)
        .text("proceedings", Some(proceedings))
        .answers(answers, &["finding", "outcome"])
        .text_if("decided", answers.one("decided"))
        .texts("sources", sources);
    if answers.one("months").is_some() {
        result = result.with("months", raw(answers.one("months")));
    }
    let person = Draft::of(RawPerson::FIELDS)
        .text("id", Some("officer"))
        .text("rank-at-conduct", answers.one("rank"))
        .answers(answers, &["role", "rank-at-proceedings", "service"])
        .texts("sources", sources)
        .with("allegations", Value::Records(vec![allegation]))
        .with("results", Value::Records(vec![result]));
    let held = Draft::of(RawProceedings::FIELDS)
        .text("id", Some(proceedings))
        .text("type", answers.one("proceedings"))
        .text("chair", answers.one("chair"))
        .texts("sources", sources);
    let event = Draft::of(RawEvent::FIELDS)
        .text("date", answers.one("conduct"))
        .text("kind", Some("conduct"))
        .text("text", answers.one("what"))
        .texts("sources", sources);
    let record = Draft::of(RawCase::FIELDS)
        .text("id", Some(&id))
        .text("force", Some(force))
        .answers(answers, &["title", "summary"])
        .with("people", Value::Records(vec![person]))
        .with("proceedings", Value::Records(vec![held]))
        .with("events", Value::Records(vec![event]))
        .text("checked", Some(&today.to_string()));
    made("case", path, &record, CHECK)
}

pub(super) fn source(answers: &Answers, _: &Known, today: Date) -> Made {
    let id = answers.one("id").unwrap_or_default();
    let path = format!("content/sources/{id}.yaml");
    let record = Draft::of(RawSource::FIELDS)
        .text("id", Some(id))
        .answers(answers, &["kind", "publisher", "title", "published", "address"])
        .text_if("archived", answers.one("archived"))
        .text("read", Some(&today.to_string()));
    let next = format!(
        "Next: save a copy of the page in a web archive and write its address under `archived`. Cite it as: sources: [{id}]"
    );
    made("source", path, &record, &next)
}

pub(super) fn force(answers: &Answers, _: &Known, _: Date) -> Made {
    let id = answers.one("id").unwrap_or_default();
    let path = format!("content/forces/{id}.yaml");
    let mut record = Draft::of(RawForce::FIELDS)
        .text("id", Some(id))
        .answers(answers, &["name", "short-name", "kind", "nation", "case-prefix"])
        .text_if("region", answers.one("region"))
        .texts("sources", answers.all("source"));
    record = if answers.one("nation") == Some("Wales") {
        record.text("name-cy", answers.one("name-cy"))
    } else {
        record.text_if("name-cy", answers.one("name-cy"))
    };
    if let Some(tile) = answers.one("tile") {
        let mut parts = tile.split(',').map(str::trim);
        let tile = Draft::of(RawTile::FIELDS)
            .text("label", parts.next())
            .with("column", raw(parts.next()))
            .with("row", raw(parts.next()));
        record = record.with("tile", Value::Record(tile));
    }
    made("force", path, &record, CHECK)
}

/// A number, which needs no quotes.
fn raw(number: Option<&str>) -> Value {
    number.map_or(Value::Wanted, |number| Value::Number(number.to_owned()))
}

pub(super) fn figures(answers: &Answers, _: &Known, today: Date) -> Made {
    let id = answers.one("id").unwrap_or_default();
    let path = format!("content/figures/{id}.yaml");
    let licence = Draft::of(RawLicence::FIELDS).text("name", answers.one("licence")).text("reprint", answers.one("reprint"));
    let measure = Draft::of(RawMeasure::FIELDS)
        .text("id", answers.one("measure"))
        .answers(answers, &["label", "definition", "unit", "basis", "period"]);
    let all = Draft::of(RawCategory::FIELDS).text("id", Some("total")).text("label", Some("All"));
    let record = Draft::of(RawFigureSet::FIELDS)
        .text("id", Some(id))
        .answers(answers, &["title", "publisher", "description"])
        .with("licence", Value::Record(licence))
        .with("measures", Value::Records(vec![measure]))
        .with("categories", Value::Records(vec![all]))
        .text("checked", Some(&today.to_string()));
    let table = std::iter::once(table::COLUMNS.join(",")).chain(answers.all("row").iter().cloned());
    let table: String = table.map(|row| row + "\n").collect();
    let next = format!(
        "Next: write the figures into content/figures/{id}.csv, one number a row, then: answerable check. It names what else waits to be filled in."
    );
    let mut made = made("figures", path, &record, &next);
    made.files.push((format!("content/figures/{id}.csv"), table));
    made
}

pub(super) fn review(answers: &Answers, _: &Known, today: Date) -> Made {
    let id = answers.one("id").unwrap_or_default();
    let path = format!("content/reviews/{id}.yaml");
    let sources = answers.all("source");
    let body = Draft::of(RawBody::FIELDS).text("name", answers.one("body")).text("kind", answers.one("body-kind"));
    let recommendations = answers.all("recommendation").iter().enumerate().map(|(at, words)| {
        Draft::of(RawRecommendation::FIELDS)
            .text("id", Some(&format!("r{}", at + 1)))
            .text("text", Some(words))
            .texts("to", answers.all("force"))
            .texts("sources", sources)
    });
    let recommendations: Vec<Draft> = recommendations.collect();
    let mut record = Draft::of(RawReview::FIELDS)
        .text("id", Some(id))
        .answers(answers, &["title", "kind", "commissioned-by", "published", "summary"])
        .with("body", Value::Record(body))
        .texts_if("forces", answers.all("force"))
        .texts("sources", sources)
        .text("checked", Some(&today.to_string()));
    if !recommendations.is_empty() {
        record = record.with("recommendations", Value::Records(recommendations));
    }
    made("review", path, &record, CHECK)
}

pub(super) fn commentary(answers: &Answers, _: &Known, today: Date) -> Made {
    let id = answers.one("id").unwrap_or_default();
    let path = format!("content/commentary/{id}.md");
    let mut front = Draft::of(RawProse::FIELDS)
        .text("id", Some(id))
        .answers(answers, &["title", "author", "summary"])
        .text("date", Some(&today.to_string()));
    let about = [("forces", "force"), ("cases", "case"), ("figures", "figures")];
    if about.iter().any(|(_, flag)| !answers.all(flag).is_empty()) {
        let about = about.iter().fold(Draft::of(RawAbout::FIELDS), |draft, (key, flag)| draft.texts_if(key, answers.all(flag)));
        front = front.with("about", Value::Record(about));
    }
    let text = answers.one("text").map(|text| format!("{text}\n")).unwrap_or_default();
    let next = "Next: write the text below the second line of ---, then: answerable check".to_owned();
    Made { files: vec![(path, format!("---\n{}---\n{text}", front.print()))], next }
}
