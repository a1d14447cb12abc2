//! The tables that can be downloaded, and what each column holds.

use super::form::{ADDRESS, DAY, FLAG, HASH, ID, IDS, NUMBER, PARTIAL_DATE, PHRASES, TEXT, WHOLE, YEAR, one_of, term, terms};
use super::{Column, Table, Value};
use crate::disclose::{Allegation, Case, Person, Public, Source};
use crate::language::Words;
use crate::render::page::card::no_figure;
use crate::render::page::cases::holds_id;
use crate::render::page::disputes;
use crate::render::page::reference::cited;
use crate::render::{address, markdown, words};
use crate::rules::r28;
use crate::summarise::Summaries;
use crate::summarise::coverage::{Covered, Missing, WhyNot};
use crate::summarise::disagreement::Disagreements;
use crate::summarise::outcomes::{OutcomeClass, year_of};
use crate::summarise::series::Seen;
use crate::summarise::silence::Silence;
use crate::summarise::timeline::{self, What, anchors, steps};
use crate::summarise::worked_out::{Worked, WorkedOut};
use crate::value::date::{Precision, When};
use crate::value::figures::{FigureSet, Observation, Period, Reprint};
use crate::value::force::Force;
use crate::value::id::{CaseId, LocalId, SourceId};
use crate::vocabulary::{
    Availability, Basis, Category, CriminalStage, EventKind, Finding, ForceKind, MissingMark, Outcome, OutcomeStanding,
    Population, ProceedingsType, Regime, Role, ServiceStatus, SourceKind, Standard, Term, Unit, Use,
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Columns: the name, what it holds, and after an arrow what it may hold; else words.
macro_rules! columns {
    ($($name:literal: $about:literal $(=> $form:expr)?,)*) => {
        &[ $( Column { name: $name, about: $about, form: columns!(@form $($form)?) } ),* ]
    };
    (@form) => { TEXT };
    (@form $form:expr) => { $form };
}

/// What a cell holds that a rule of publication withholds.
const WITHHELD: &str = "withheld";

/// The classes of [`OutcomeClass`]; a test holds the two against one another.
const CLASSES: &[&str] = &[
    "no-action",
    "learning",
    "warning",
    "reduced-in-rank",
    "would-have-been-dismissed",
    "dismissed",
    "none-stands",
    "not-decided",
    "not-in-source",
];

/// The marks of [`MissingMark`](crate::vocabulary::MissingMark).
const MARKS: &[&str] = &["[x]", "[c]", "[z]", "[low]", "[u]"];

const FORCES: &[Column] = columns! {
    "force": "The force’s id, the one that data.police.uk uses." => ID.key(),
    "name": "Its name in English." => TEXT.always(),
    "name_cy": "Its name in Welsh; empty where it is no Welsh force.",
    "kind": "Vocabulary: force-kind." => term(ForceKind::LIST).always(),
    "nation": "England, Wales, or England and Wales." => one_of(&["England", "Wales", "England and Wales"]).always(),
    "region": "The region in official figures; empty for a national force.",
    "ons_code": "The Office for National Statistics' area code; empty where there is none.",
    "case_records": "How many case records are held. None held is not none occurred." => WHOLE.always(),
    "address": "Its page." => ADDRESS.always(),
};

/// All forces.
#[must_use]
pub fn forces(public: &Public, summaries: &Summaries<'_>) -> Table {
    let rows = public.forces.iter().map(|force| force_row(force, public, summaries)).collect();
    Table { name: "forces", about: "A row is a police force.", columns: FORCES, rows }
}

fn force_row(force: &Force, public: &Public, summaries: &Summaries<'_>) -> Vec<Value> {
    let held = summaries.forces.get(&force.id).map_or(0, |summary| summary.cases.len());
    vec![
        Value::text(force.id.as_str()),
        Value::text(&force.name),
        Value::maybe(force.name_cy.as_deref()),
        Value::text(force.kind.id()),
        Value::text(&force.nation),
        Value::maybe(force.region.as_deref()),
        Value::maybe(force.ons_code.as_deref()),
        Value::number(held as u64),
        Value::text(format!("{}{}", public.site.base_url, address::force(&force.id))),
    ]
}

const CASES: &[Column] = columns! {
    "case": "The case’s permanent id." => ID.key(),
    "force": "The force’s id." => ID.always().of("forces", "force"),
    "title": "What happened, in a few words." => TEXT.always(),
    "summary": "What happened, without markup." => TEXT.always(),
    "replies": "What those concerned replied, in full: who, when, what; several are parted by a bar. Never quote a finding without it.",
    "people": "How many people it is about." => WHOLE.always(),
    "misconduct": "Whether it is a misconduct matter; performance and vetting matters are in no count." => FLAG.always(),
    "categories": "What was alleged, ids of vocabulary list category, parted by semicolons; withheld where a rule of publication withholds it." => terms(Category::LIST).or(&[WITHHELD]),
    "standards": "Standards said to be breached, ids of vocabulary list standard, parted by semicolons; withheld likewise." => terms(Standard::LIST).or(&[WITHHELD]),
    "proceedings": "Kinds of proceedings, ids of vocabulary list proceedings-type, parted by semicolons." => terms(ProceedingsType::LIST),
    "latest": "Date of the newest dated step: a day, a month or a year; empty where none is dated." => PARTIAL_DATE,
    "linked": "Ids of cases that belong to it, parted by semicolons." => IDS,
    "disputes": "How many facts have different values in different sources." => WHOLE.always(),
    "disputed": "Which facts, and every value with its unit, its date and who says so, best-placed first; several facts are parted by a bar. The table of disputes has a row for each value. Never quote one of them alone.",
    "corrections": "How many corrections were made." => WHOLE.always(),
    "checked": "The day a maintainer last held it against its sources." => DAY.always(),
    "sources": "Ids of the sources cited, parted by semicolons." => IDS.always(),
    "address": "Its page." => ADDRESS.always(),
};

/// Cases: a row a case.
#[must_use]
pub fn cases<'a>(public: &Public, cases: impl Iterator<Item = &'a Case>) -> Table {
    let rows = cases.map(|case| case_row(case, public)).collect();
    Table { name: "cases", about: "A row is a case.", columns: CASES, rows }
}

fn case_row(case: &Case, public: &Public) -> Vec<Value> {
    let allegations = || case.people.iter().flat_map(|person| &person.allegations);
    let people: u32 = case.people.iter().map(|person| person.count).sum();
    let whose = |id: &SourceId| public.source(id).map(|source| source.publisher.clone());
    vec![
        Value::text(case.id.as_str()),
        Value::text(case.force.as_str()),
        Value::text(&case.title),
        Value::text(markdown::to_plain(&case.summary, &whose)),
        Value::maybe(replies(case).as_deref()),
        Value::number(people),
        Value::Flag(case.is_misconduct()),
        alleged(allegations(), |a| &a.categories),
        alleged(allegations(), |a| &a.standards),
        ids(case.proceedings.iter().map(|held| held.kind)),
        Value::maybe(timeline::latest(case).map(|date| date.to_string())),
        joined(case.linked.iter().map(CaseId::as_str)),
        Value::number(case.disputes.len() as u64),
        Value::maybe(disputes::in_one(&case.disputes, public)),
        Value::number(case.corrections.len() as u64),
        Value::text(case.checked.to_string()),
        source_ids(cited(case).collect::<BTreeSet<_>>()),
        Value::text(format!("{}{}", public.site.base_url, address::case(&case.id))),
    ]
}

/// Ids of what was alleged, with a word where some of it is withheld.
fn alleged<'a, T: Term>(allegations: impl Iterator<Item = &'a Allegation> + Clone, terms: fn(&Allegation) -> &[T]) -> Value {
    let told: BTreeSet<T> = allegations
        .clone()
        .filter(|allegation| !allegation.withheld)
        .flat_map(|allegation| terms(allegation).iter().copied())
        .collect();
    let withheld = allegations.into_iter().any(|allegation| allegation.withheld).then_some(WITHHELD);
    joined(told.into_iter().map(Term::id).chain(withheld))
}

/// Replies in one text.
fn replies(case: &Case) -> Option<String> {
    r28::in_one(case.responses.iter().map(|reply| (reply.from.as_str(), words::when(reply.when).text, reply.text.as_str())))
}

/// Ids of terms once each, in the order of their list.
fn ids<T: Term>(terms: impl Iterator<Item = T>) -> Value {
    joined(terms.collect::<BTreeSet<T>>().into_iter().map(Term::id))
}

fn joined<'a>(items: impl Iterator<Item = &'a str>) -> Value {
    let items: Vec<&str> = items.collect();
    if items.is_empty() { Value::Absent } else { Value::text(items.join("; ")) }
}

fn source_ids<'a>(sources: impl IntoIterator<Item = &'a SourceId>) -> Value {
    joined(sources.into_iter().map(SourceId::as_str))
}

const PEOPLE: &[Column] = columns! {
    "case": "The case’s id." => ID.key().of("cases", "case"),
    "person": "The person’s id within the case; means nothing outside it. Where one entry of the record stands for several people, each has a row." => ID.key(),
    "force": "The force’s id." => ID.always().of("forces", "force"),
    "role": "Vocabulary: role." => term(Role::LIST).always(),
    "rank_at_conduct": "Modifiers and an id of vocabulary list rank; withheld where it would pick out one person or an order forbids it." => PHRASES.always(),
    "rank_at_proceedings": "The same, at the proceedings." => PHRASES.always(),
    "service": "Vocabulary: service-status; withheld where a rule of publication withholds it." => term(ServiceStatus::LIST).or(&[WITHHELD]).always(),
    "name": "Only where a court passed a sentence that can never become spent; else empty.",
    "finding": "The finding that holds now, vocabulary: finding; empty where none does." => term(Finding::LIST),
    "outcome": "The outcome that holds now, vocabulary: outcome; empty where none does." => term(Outcome::LIST),
    "standing": "Vocabulary: outcome-standing, of the outcome that holds; where none does, of the last decision; empty where there was none." => term(OutcomeStanding::LIST),
    "overturned": "Earlier outcomes that no longer hold, ids of vocabulary list outcome, parted by semicolons. Never quote one without what followed." => terms(Outcome::LIST),
    "replies": "How many replies of those concerned stand with the case; the table of cases holds them." => WHOLE.always(),
    "months": "How long a warning lasts, where stated." => WHOLE,
    "outcome_class": "The class of what holds. The site counts the person in it, unless the case is no misconduct matter (column misconduct of the table of cases)." => one_of(CLASSES).always(),
    "decided": "When the outcome that holds was decided." => PARTIAL_DATE,
    "year": "The year in which the site counts the person; empty where undated." => YEAR,
    "appeals": "Appeals and reviews: body and result, ids, parted by semicolons." => PHRASES,
    "criminal": "The stages of a criminal matter, ids of vocabulary list criminal-stage, parted by semicolons." => terms(CriminalStage::LIST),
    "disputes": "How many facts of the case have different values in different sources; the table of disputes holds them all." => WHOLE.always(),
    "disputed": "Those of them that the person’s findings, outcomes and stages in court tell, with every value, as in the table of cases.",
    "sources": "Ids of the sources of the decisions, parted by semicolons." => IDS,
};

/// People: a row a person in a case.
#[must_use]
pub fn people<'a>(public: &Public, cases: impl Iterator<Item = &'a Case>) -> Table {
    let mut rows = Vec::new();
    for case in cases {
        for person in &case.people {
            for number in 1..=person.count {
                rows.push(person_row(case, person, number, public));
            }
        }
    }
    Table {
        name: "people",
        about: "A row is a person in a case, with the finding and the outcome that hold now.",
        columns: PEOPLE,
        rows,
    }
}

fn person_row(case: &Case, person: &Person, number: u32, public: &Public) -> Vec<Value> {
    let id = if person.count > 1 { format!("{}-{number}", person.id) } else { person.id.to_string() };
    let current = person.current.as_ref();
    let struck =
        person.decisions.iter().filter(|d| matches!(d.standing, OutcomeStanding::Overturned | OutcomeStanding::Remitted));
    let appeals: Vec<String> = person.appeals.iter().map(|a| format!("{} {}", a.body.id(), a.result.id())).collect();
    let decided_in = person.decisions.iter().flat_map(|d| &d.sources).chain(person.appeals.iter().flat_map(|a| &a.sources));
    let mut sources: BTreeSet<&SourceId> = decided_in.collect();
    if sources.is_empty() {
        sources.extend(&person.sources);
    }
    vec![
        Value::text(case.id.as_str()),
        Value::text(id),
        Value::text(case.force.as_str()),
        Value::text(person.role.id()),
        Value::text(words::rank_id(&person.rank_at_conduct)),
        Value::text(words::rank_id(&person.rank_at_proceedings)),
        Value::text(person.service.map_or(WITHHELD, Term::id)),
        Value::maybe(person.name.as_deref()),
        Value::maybe(current.map(|current| current.finding.id())),
        Value::maybe(current.map(|current| current.outcome.id())),
        Value::maybe(holds_id(person)),
        joined(struck.map(|decision| decision.outcome.id())),
        Value::number(case.responses.len() as u64),
        current.and_then(|current| current.months).map_or(Value::Absent, Value::number),
        Value::text(OutcomeClass::of_person(person).id()),
        current.map_or(Value::Absent, |current| date(current.decided)),
        year_of(person).map_or(Value::Absent, |year| Value::Number(year.to_string())),
        joined(appeals.iter().map(String::as_str)),
        joined(person.criminal.iter().map(|stage| stage.stage.id())),
        Value::number(case.disputes.len() as u64),
        Value::maybe(disputes::in_one(disputes::told_in(&told(person), case), public)),
        source_ids(sources),
    ]
}

/// What a person's row tells, in words: findings, outcomes, stages in court.
fn told(person: &Person) -> String {
    let decided = person
        .decisions
        .iter()
        .map(|decision| format!("{}. {}.", decision.finding.label(), words::outcome(decision.outcome, decision.months)));
    let put_in_place = person.appeals.iter().filter_map(|appeal| Some(words::outcome(appeal.outcome?, appeal.months)));
    let in_court = person.criminal.iter().map(|stage| stage.stage.label().to_owned());
    decided.chain(put_in_place).chain(in_court).collect::<Vec<_>>().join(" ")
}

fn date(when: When) -> Value {
    Value::maybe(when.from().map(|date| date.to_string()))
}

const EVENTS: &[Column] = columns! {
    "case": "The case’s id." => ID.key().of("cases", "case"),
    "number": "The step’s number on the case’s page." => WHOLE.key(),
    "anchor": "Its anchor on that page, which stays when a step is added before it." => ID.always(),
    "date": "A day, a month or a year; empty where no source gives one." => PARTIAL_DATE,
    "until": "The end of a period." => PARTIAL_DATE,
    "precision": "How exact the date is: day, week, month, year, approx, inferred; empty where there is none." => one_of(&["day", "week", "month", "year", "approx", "inferred"]),
    "kind": "An id of vocabulary list event-kind, or proceedings-opened, proceedings-listed, decision, appeal-result, or a criminal stage." => ID.always(),
    "person": "About whom, ids within the case, parted by semicolons; empty for all." => IDS,
    "text": "What happened." => TEXT.always(),
    "standing": "With a decision: whether it stands, vocabulary: outcome-standing. Never quote one without it." => term(OutcomeStanding::LIST),
    "said_by": "With a missed opportunity: who says that one was missed.",
    "disputed": "With a step that tells a value of which sources give different ones: the fact and every value, as in the table of cases.",
    "sources": "Ids of the sources, parted by semicolons." => IDS,
};

/// The steps of cases, in order of time within each.
#[must_use]
pub fn events<'a>(public: &Public, cases: impl Iterator<Item = &'a Case>) -> Table {
    let mut rows = Vec::new();
    for case in cases {
        let mut cites = crate::render::page::Citations::default();
        let steps = steps(case);
        for (at, (step, anchor)) in steps.iter().zip(anchors(&steps)).enumerate() {
            let view = crate::render::page::case::step(at + 1, anchor.clone(), step, case, &mut cites, Words::english());
            let (until, precision) = match step.when {
                When::NotInSource => (None, None),
                When::At { until, precision, .. } => (until, Some(Precision::id(precision))),
            };
            let (kind, person, sources, said_by) = about_step(&step.what);
            let disputed = disputes::in_one(disputes::told_in(&view.told(), case), public);
            rows.push(vec![
                Value::text(case.id.as_str()),
                Value::number(at as u64 + 1),
                Value::text(anchor),
                date(step.when),
                Value::maybe(until.map(|date| date.to_string())),
                Value::maybe(precision),
                Value::text(kind),
                person,
                Value::text(if view.text.is_empty() { view.kind } else { view.text() }),
                match step.what {
                    What::Decided(_, decision) if decision.finding != Finding::Pending => Value::text(decision.standing.id()),
                    _ => Value::Absent,
                },
                Value::maybe(said_by),
                Value::maybe(disputed),
                source_ids(sources),
            ]);
        }
    }
    Table { name: "events", about: "A row is a step of a case, in order of time.", columns: EVENTS, rows }
}

fn about_step<'a>(what: &What<'a>) -> (&'static str, Value, &'a [SourceId], Option<&'a str>) {
    match what {
        What::Event(event) => (
            event.kind.id(),
            joined(event.people.iter().map(LocalId::as_str)),
            &event.sources,
            event.said_by.as_deref().filter(|_| event.kind == EventKind::MissedOpportunity),
        ),
        What::Criminal(person, stage) => (stage.stage.id(), Value::text(person.id.as_str()), &stage.sources, None),
        What::Opened(held) => ("proceedings-opened", Value::Absent, &held.sources, None),
        What::Listed(held, _) => ("proceedings-listed", Value::Absent, &held.sources, None),
        What::Decided(person, decision) => ("decision", Value::text(person.id.as_str()), &decision.sources, None),
        What::Appeal(person, appeal) => ("appeal-result", Value::text(person.id.as_str()), &appeal.sources, None),
    }
}

const SOURCES: &[Column] = columns! {
    "source": "The source’s id." => ID.key(),
    "kind": "Vocabulary: source-kind." => term(SourceKind::LIST).always(),
    "publisher": "Who published it." => TEXT.always(),
    "title": "Its title." => TEXT.always(),
    "published": "A day, a month or a year; empty where no copy says." => PARTIAL_DATE,
    "address": "Where it is; empty where that is withheld or not known." => ADDRESS,
    "address_withheld": "Why the address is withheld.",
    "via": "The copy that was read, where it was not the publisher’s own.",
    "archived": "An archived copy." => ADDRESS,
    "not_archived": "Why there is none, where that is said of this source alone.",
    "captured": "The day on which a copy was kept." => DAY,
    "sha256": "The SHA-256 of that copy; empty where the address is withheld." => HASH,
    "read": "The day on which it was read, where that is recorded." => DAY,
    "last_seen": "The day on which its address last answered with it, where somebody looked." => DAY,
    "gone_since": "The day on which it was first found gone from its address; empty where it is not known to have gone." => DAY,
    "licence": "Its licence, where stated.",
    "note": "A remark.",
};

/// The source register.
#[must_use]
pub fn sources(public: &Public) -> Table {
    let rows = public.sources.iter().map(source_row).collect();
    Table { name: "sources", about: "A row is a source.", columns: SOURCES, rows }
}

fn source_row(source: &Source) -> Vec<Value> {
    vec![
        Value::text(source.id.as_str()),
        Value::text(source.kind.id()),
        Value::text(&source.publisher),
        Value::text(&source.title),
        Value::maybe(source.published.map(|date| date.to_string())),
        Value::maybe(source.address.as_deref()),
        Value::maybe(source.address_withheld.as_deref()),
        Value::maybe(source.via.as_deref()),
        Value::maybe(source.archived.as_deref()),
        Value::maybe(source.not_archived.as_deref()),
        Value::maybe(source.captured.map(|day| day.to_string())),
        Value::maybe(source.sha256.as_deref()),
        Value::maybe(source.read.map(|day| day.to_string())),
        Value::maybe(source.last_seen.map(|day| day.to_string())),
        Value::maybe(source.gone_since.map(|day| day.to_string())),
        Value::maybe(source.licence.as_deref()),
        Value::maybe(source.note.as_deref()),
    ]
}

/// The ids of what is worked out.
const FIGURES_WORKED_OUT: &[&str] = &[Worked::BarredRate.id(), Worked::LeftRate.id()];

const WORKED_OUT: &[Column] = columns! {
    "force": "The force’s id, or england-and-wales." => ID.key(),
    "figure": "What was worked out." => one_of(FIGURES_WORKED_OUT).key(),
    "from": "First day of the period." => DAY.key(),
    "to": "Last day." => DAY.key(),
    "value": "The figure; empty where there is none." => NUMBER,
    "low": "Lower limit of the 95% interval." => NUMBER,
    "high": "Upper limit of the 95% interval." => NUMBER,
    "unreliable": "Whether it rests on fewer than 20 people." => FLAG,
    "why_none": "Why there is none." => TEXT,
    "unit": "Vocabulary: unit." => term(Unit::LIST).always(),
    "part": "The number that was divided; empty where the licence of its dataset does not let it be handed on here." => NUMBER,
    "part_observation": "Its dataset and anchor." => TEXT.always(),
    "whole": "The number by which it was divided; empty where none is held." => NUMBER,
    "whole_observation": "Its dataset and anchor." => TEXT,
    "regime": "Under which conduct rules the matters fall, vocabulary: regime." => term(Regime::LIST).always(),
    "address": "Where the figure stands." => ADDRESS.always(),
    "corrected": "The day on which one of the two numbers was last corrected; empty where none was." => DAY,
};

/// The figures that this site works out from published ones.
#[must_use]
pub fn worked_out(public: &Public, summaries: &Summaries<'_>) -> Table {
    let areas = std::iter::once(&summaries.nation).chain(summaries.forces.values());
    let rows = areas.flat_map(|area| &area.worked_out).map(|figure| worked_out_row(figure, public, summaries)).collect();
    let about = "A row is a figure that this site worked out from two published ones.";
    Table { name: "worked_out", about, columns: WORKED_OUT, rows }
}

fn worked_out_row(figure: &WorkedOut<'_>, public: &Public, summaries: &Summaries<'_>) -> Vec<Value> {
    let rate = figure.result.ok();
    let number = |number: Option<f64>| number.map_or(Value::Absent, |number| Value::Number(format!("{number:.4}")));
    let of = |seen: &Seen<'_>| Value::text(format!("{}#{}", seen.set.id, address::observation(seen.set, seen.observation)));
    let published = |seen: &Seen<'_>| match seen.observation.value {
        crate::value::figures::Value::Number(number) => {
            Value::Number(format!("{:.*}", usize::from(number.decimals), number.value))
        }
        crate::value::figures::Value::Missing(_) => Value::Absent,
    };
    vec![
        Value::text(figure.area.id()),
        Value::text(figure.what.id()),
        Value::text(figure.period.from.to_string()),
        Value::text(figure.period.to.to_string()),
        number(rate.map(|rate| rate.value)),
        number(rate.map(|rate| rate.low)),
        number(rate.map(|rate| rate.high)),
        rate.map_or(Value::Absent, |rate| Value::Flag(rate.unreliable)),
        figure.result.err().map_or(Value::Absent, |why| Value::text(words::capital(&no_figure(why, Words::english())))),
        Value::text(figure.what.unit().id()),
        Some(&figure.part).filter(|part| part.set.licence.reprint == Reprint::Whole).map_or(Value::Absent, published),
        of(&figure.part),
        figure.whole.as_ref().map_or(Value::Absent, published),
        figure.whole.as_ref().map_or(Value::Absent, of),
        Value::text(figure.part.set.regime(figure.part.observation).id()),
        Value::text(format!("{}{}", public.site.base_url, address::worked_out(figure))),
        Value::maybe(summaries.corrections.of(&address::worked_out(figure)).next().map(|corrected| corrected.date.to_string())),
    ]
}

const VOCABULARY: &[Column] = columns! {
    "list": "The list’s id." => ID.key(),
    "term": "The term’s id, as the other tables write it." => ID.key(),
    "label": "The term as printed." => TEXT.always(),
    "definition": "What it means." => TEXT.always(),
    "source": "Where the meaning comes from." => TEXT.always(),
};

/// Every term of the vocabulary.
#[must_use]
pub fn vocabulary() -> Table {
    let lists = crate::vocabulary::lists();
    let rows = lists
        .iter()
        .flat_map(|list| list.terms.iter().map(move |term| [list.id, term.id, term.label, term.definition, term.source]))
        .map(|row| row.into_iter().map(Value::text).collect())
        .collect();
    Table { name: "vocabulary", about: "A row is a term of the vocabulary.", columns: VOCABULARY, rows }
}

const FIGURES: &[Column] = columns! {
    "dataset": "The dataset’s id." => ID.key(),
    "observation": "The observation’s anchor on its page." => ID.key(),
    "force": "The force’s id, or england-and-wales." => ID.always(),
    "from": "First day of the period." => DAY.always(),
    "to": "Last day; a snapshot begins and ends on the same day." => DAY.always(),
    "measure": "The measure’s id." => ID.always(),
    "definition": "The address of the measure’s definition." => ADDRESS.always(),
    "unit": "Vocabulary: unit. Never add, divide or rank what differs in unit, population, basis or period." => term(Unit::LIST).always(),
    "basis": "Vocabulary: basis." => term(Basis::LIST).always(),
    "regime": "Under which conduct rules the matters fall, vocabulary: regime." => term(Regime::LIST).always(),
    "population": "Who is counted, vocabulary: population." => term(Population::LIST).always(),
    "category": "The category’s id." => ID.always(),
    "value": "The number as published; empty where there is none." => NUMBER,
    "mark": "Why there is none: [x] not available, [c] suppressed, [z] not applicable, [low] rounds to nought." => one_of(MARKS),
    "sources": "Ids of the sources, parted by semicolons." => IDS.always(),
    "other_values": "Values that are given elsewhere for the same thing, each with the dataset and the anchor of its observation, parted by semicolons; without the value where the licence of its dataset does not let it be handed on here. Never average them, and never quote one without the others.",
    "at": "Where in the source the value stands: a table or a page; empty where that was not recorded." => TEXT,
    "note": "A remark.",
    "corrected": "The day on which it was last corrected; empty where it never was. The table of corrections says how." => DAY,
};

/// Observations: those given, with their datasets.
#[must_use]
pub fn figures<'a>(
    public: &Public,
    disagreements: &Disagreements<'a>,
    observations: impl Iterator<Item = (&'a FigureSet, &'a Observation)>,
) -> Table {
    let rows = observations.map(|(set, observation)| figure_row(set, observation, public, disagreements)).collect();
    Table { name: "figures", about: "A row is a published value.", columns: FIGURES, rows }
}

/// Observations of every dataset that may be reprinted whole.
pub fn reprintable(public: &Public) -> impl Iterator<Item = (&FigureSet, &Observation)> {
    public
        .figures
        .iter()
        .filter(|set| set.licence.reprint == Reprint::Whole)
        .flat_map(|set| set.observations.iter().map(move |observation| (set, observation)))
}

fn figure_row<'a>(
    set: &'a FigureSet,
    observation: &'a Observation,
    public: &Public,
    disagreements: &Disagreements<'a>,
) -> Vec<Value> {
    let measure = set.measure(observation);
    let (value, mark) = match observation.value {
        crate::value::figures::Value::Number(number) => {
            (Value::Number(format!("{:.*}", usize::from(number.decimals), number.value)), Value::Absent)
        }
        crate::value::figures::Value::Missing(mark) => (Value::Absent, Value::text(mark.mark())),
    };
    let others: Vec<String> = disagreements
        .others(set, observation)
        .iter()
        .map(|seen| {
            let at = format!("{}#{}", seen.set.id, address::observation(seen.set, seen.observation));
            // What may not be reprinted whole is not handed on beside something else either, but it is said that it is there.
            let value = Some(seen.observation.value).filter(|_| seen.set.licence.reprint == Reprint::Whole);
            value.map_or_else(|| format!("see {at}"), |value| format!("{} ({at})", words::value(value)))
        })
        .collect();
    vec![
        Value::text(set.id.as_str()),
        Value::text(address::observation(set, observation)),
        Value::text(observation.area.id()),
        Value::text(observation.period.from.to_string()),
        Value::text(observation.period.to.to_string()),
        Value::text(measure.id.as_str()),
        Value::text(format!("{}{}#measure.{}", public.site.base_url, address::dataset(&set.id), measure.id)),
        Value::text(measure.unit.id()),
        Value::text(measure.basis.id()),
        Value::text(set.regime(observation).id()),
        Value::text(observation.population.id()),
        Value::text(set.category(observation).id.as_str()),
        value,
        mark,
        source_ids(&observation.sources),
        Value::maybe((!others.is_empty()).then(|| others.join("; "))),
        Value::maybe(observation.at.as_deref()),
        Value::maybe(observation.note.as_deref()),
        Value::maybe(corrected(set, observation, public).map(|day| day.to_string())),
    ]
}

/// The day on which an observation was last corrected.
fn corrected(set: &FigureSet, observation: &Observation, public: &Public) -> Option<Date> {
    let corrections = public.corrections_of(&set.id);
    let at = corrections.first().map(|_| address::of_observation(set, observation))?;
    corrections.iter().filter(|correction| correction.reaches.contains(&at)).map(|correction| correction.date).max()
}

/// What stands where no source dates a decision.
const UNDATED: &[&str; 1] = &["undated"];

const COVERAGE: &[Column] = columns! {
    "force": "The force’s id, or england-and-wales." => ID.key(),
    "count": "Which official count, vocabulary: use. Each takes in other people: never add or subtract two." => term(Use::LIST).key(),
    "from": "First day of the period; `undated` where no source dates the decision." => DAY.or(UNDATED).key(),
    "to": "Last day of the period, or `undated`." => DAY.or(UNDATED).key(),
    "official": "The number as published; empty where there is none, or where the licence of its dataset does not let it be handed on here." => NUMBER,
    "mark": "Why there is none: [x] no number is held, [c] held back, [z] the count leaves the force out." => one_of(MARKS),
    "dataset": "The dataset of the official number; empty where none is held.",
    "observation": "Its anchor on the dataset’s page.",
    "documented": "Police officers in misconduct cases whose outcome holds and was decided in the period, as far as that is sure; empty where the official number is counted otherwise." => WHOLE,
    "documented_at_most": "The same with those who may belong here: the date lies in one of two years, or no source says whether they were officers." => WHOLE,
    "overturned": "Officers who would be documented, had the decision not been overturned since; in neither number." => WHOLE,
    "missing_least": "Official less documented, at least; below nought where more are documented than counted." => NUMBER,
    "missing_most": "Official less documented, at most." => NUMBER,
    "why_not": "Why no difference is given: no-official-number, held-back, force-left-out, counted-otherwise or undated.",
    "cases": "Ids of the cases of those documented, parted by semicolons." => IDS,
};

/// What official figures count and what the case records document; `whole` for the bulk download, which leaves out numbers that may only be
/// shown force by force.
#[must_use]
pub fn coverage<'a>(lines: impl Iterator<Item = &'a Covered<'a>>, whole: bool) -> Table {
    let about = "A row is an official count of a force and a period, with what the case records document of it.";
    Table { name: "coverage", about, columns: COVERAGE, rows: lines.map(|line| coverage_row(line, whole)).collect() }
}

fn coverage_row(line: &Covered<'_>, whole: bool) -> Vec<Value> {
    let may_show = |seen: &Seen<'_>| !whole || seen.set.licence.reprint == Reprint::Whole;
    let day = |day: Option<Date>| Value::text(day.map_or_else(|| UNDATED[0].to_owned(), |day| day.to_string()));
    let counted_alike = line.missing != Err(WhyNot::Unlike);
    let people = |number: u32| if counted_alike { Value::number(number) } else { Value::Absent };
    let mark = match line.missing {
        Err(WhyNot::HeldBack) => Some(MissingMark::Suppressed),
        Err(WhyNot::LeftOut) => Some(MissingMark::NotApplicable),
        _ if line.period.is_some() && line.official.and_then(|seen| seen.number()).is_none() => Some(MissingMark::NotAvailable),
        _ => None,
    };
    let missing =
        |number: fn(Missing) -> i64| line.missing.map_or(Value::Absent, |found| Value::Number(number(found).to_string()));
    let cases: BTreeSet<&str> = line.documented.members.iter().map(|member| member.who.id.as_str()).collect();
    vec![
        Value::text(line.area.id()),
        Value::text(line.count.id()),
        day(line.period.map(|period| period.from)),
        day(line.period.map(|period| period.to)),
        line.official.filter(may_show).and_then(|seen| seen.count()).map_or(Value::Absent, Value::number),
        Value::maybe(mark.map(MissingMark::mark)),
        Value::maybe(line.official.map(|seen| seen.set.id.as_str())),
        Value::maybe(line.official.map(|seen| address::observation(seen.set, seen.observation))),
        people(line.documented.surely),
        people(line.documented.at_most()),
        people(line.documented.overturned),
        missing(|found| found.least),
        missing(|found| found.most),
        Value::maybe(line.missing.err().map(WhyNot::id)),
        joined(cases.into_iter()),
    ]
}

const GAPS: &[Column] = columns! {
    "force": "The force’s id, or england-and-wales." => ID.key(),
    "measure": "The measure’s id on the map of silence: its use, or dataset and measure." => ID.key(),
    "population": "Who is counted, vocabulary: population." => term(Population::LIST).key(),
    "from": "First day of the financial year." => DAY.key(),
    "to": "Last day." => DAY.always(),
    "availability": "Whether there is a number for the year, and if not, why; vocabulary: availability." => term(Availability::LIST).always(),
    "value": "The number; empty where there is none for the year alone, or where the licence of its dataset does not let it be handed on here." => NUMBER,
    "dataset": "The dataset of the observation; empty where there is none.",
    "observation": "Its anchor on the dataset’s page.",
    "note": "What is known of why there is none.",
    "sources": "Ids of the sources of that, parted by semicolons.",
};

/// What is published, and what is not and why.
#[must_use]
pub fn gaps(silence: &Silence<'_>) -> Table {
    let mut rows = Vec::new();
    for (area, measures) in &silence.cells {
        for (asked, years) in silence.measures.iter().zip(measures) {
            for (found, year) in years.iter().zip(&silence.years) {
                let Period { from, to } = year.period();
                let may_show = |seen: &Seen<'_>| found.what.is_number() && seen.set.licence.reprint == Reprint::Whole;
                let number = found.seen.filter(may_show).map(|seen| seen.observation.value);
                rows.push(vec![
                    Value::text(area.id()),
                    Value::text(&asked.id),
                    Value::text(asked.population.id()),
                    Value::text(from.to_string()),
                    Value::text(to.to_string()),
                    Value::text(found.what.id()),
                    match number {
                        Some(crate::value::figures::Value::Number(number)) => {
                            Value::Number(format!("{:.*}", usize::from(number.decimals), number.value))
                        }
                        _ => Value::Absent,
                    },
                    Value::maybe(found.seen.map(|seen| seen.set.id.as_str())),
                    Value::maybe(found.seen.map(|seen| address::observation(seen.set, seen.observation))),
                    Value::maybe(found.gap.and_then(|gap| gap.note.as_deref())),
                    source_ids(found.gap.map(|gap| &gap.sources).into_iter().flatten()),
                ]);
            }
        }
    }
    let about = "A row is a measure, a force and a year: whether there is a number, and if not, why.";
    Table { name: "gaps", about, columns: GAPS, rows }
}
