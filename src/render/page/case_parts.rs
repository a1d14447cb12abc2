//! The parts of a case's page: outcomes with their standing, people, steps, disputes.

use super::{Citations, Fact, Scene, disputes};
use crate::disclose::{Allegation, Appeal, Case, Criminal, Decision, Dispute, Person};
use crate::language::Words;
use crate::render::address;
use crate::render::view::{Cell, Column, Line, Ref, Row, Said, StandingView, Table};
use crate::render::words::{self, WhenWords};
use crate::rules::r06;
use crate::say;
use crate::summarise::outcomes::OutcomeClass;
use crate::summarise::timeline::{Step, What};
use crate::value::date::{PartialDate, When};
use crate::vocabulary::{AppealBody, AppealResult, EventKind, Finding, Outcome, OutcomeStanding, Term};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeSet;

/// What stands where there is nothing to say.
const DASH: &str = "\u{2013}";
/// Through which court or tribunal: "by the High Court".
pub fn by(body: AppealBody, words: &Words) -> String {
    words.say(&format!("by-body-{}", body.id()))
}

/// Whether a decision stands, and through whom.
pub fn standing(person: &Person, decision: &Decision, words: &Words) -> StandingView {
    let view = |class: &'static str, text: String| StandingView { class, text };
    if decision.finding == Finding::Pending {
        return view("none", words.say("standing-pending"));
    }
    if decision.outcome == Outcome::NotInSource && decision.standing == OutcomeStanding::Current {
        return view("none", words.say("standing-not-known"));
    }
    let through = decision.standing_by.and_then(|at| person.appeals.get(at));
    // What set the decision aside may itself have been challenged, with a result that is open or not known.
    let challenged = through.is_some_and(|through| {
        let open = |result| matches!(result, AppealResult::Pending | AppealResult::Allowed | AppealResult::NotInSource);
        person.appeals.iter().any(|later| later.against == through.id && open(later.result))
    });
    let with_doubt = |text| if challenged { say!(words, "standing-in-doubt", standing = text) } else { text };
    let told = |which: &str| match through {
        None => words.say(&format!("standing-{which}")),
        Some(appeal) if appeal.decided.from().is_some() => {
            let date = words.when_within(appeal.decided);
            say!(words, &format!("standing-{which}.by-on"), by = by(appeal.body, words), date = date)
        }
        Some(appeal) => say!(words, &format!("standing-{which}.by"), by = by(appeal.body, words)),
    };
    match decision.standing {
        OutcomeStanding::Current => view("current", told("current")),
        OutcomeStanding::UnderAppeal => match through.map(|appeal| appeal.result) {
            Some(AppealResult::Pending) => view("none", words.say("standing-under-appeal")),
            _ => view("none", words.say("standing-challenged")),
        },
        OutcomeStanding::Overturned => view("over", with_doubt(told("overturned"))),
        OutcomeStanding::Remitted => view("over", with_doubt(told("sent-back"))),
        OutcomeStanding::NotInSource => view("none", words.say("not-stated")),
    }
}

/// All decisions and appeals in order of time for each person, each outcome in one size and weight with its standing.
pub fn outcomes(case: &Case, scene: &Scene<'_>, cites: &mut Citations) -> Table {
    let several = case.people.len() > 1;
    let mut rows = Vec::new();
    for person in &case.people {
        let mut own: Vec<(Option<Date>, Vec<Cell>)> = Vec::new();
        for decision in &person.decisions {
            own.push((order(decision.decided), decision_cells(case, person, decision, scene, cites)));
        }
        for (at, appeal) in person.appeals.iter().enumerate() {
            own.push((order(appeal.decided), appeal_cells(person, at, appeal, scene, cites)));
        }
        if own.is_empty() {
            let nothing =
                Cell::new(outcome_class(OutcomeClass::NotDecided, scene.words)).strong().refs(cites.refs(&person.sources));
            own.push((None, vec![Cell::new(DASH), Cell::new(DASH), Cell::new(DASH), nothing, Cell::new(DASH)]));
        }
        // An undated step keeps its place behind the dated one before it.
        let mut last = None;
        for (key, _) in &mut own {
            last = key.or(last);
            *key = last;
        }
        own.sort_by_key(|(key, _)| *key);
        for (_, mut cells) in own {
            if several {
                cells.insert(0, Cell::new(scene.words.who(person)));
            }
            rows.push(Row::new(cells));
        }
    }
    let names: &[&str] = if several {
        &[
            "case-outcomes.who",
            "case-outcomes.decided",
            "case-outcomes.by",
            "case-outcomes.finding",
            "case-outcomes.outcome",
            "case-outcomes.standing",
        ]
    } else {
        &["case-outcomes.decided", "case-outcomes.by", "case-outcomes.finding", "case-outcomes.outcome", "case-outcomes.standing"]
    };
    let columns = columns(names, scene.words);
    Table { caption: scene.words.say("case-outcomes"), class: "stack outcomes", columns, rows }
}

/// Columns of words, by their messages.
pub fn columns(names: &[&str], words: &Words) -> Vec<Column> {
    names.iter().map(|name| Column::words(&words.say(name))).collect()
}

/// A class of outcomes, as printed.
pub fn outcome_class(class: OutcomeClass, words: &Words) -> String {
    words.say(&format!("outcome-class-{}", class.id()))
}

fn order(when: When) -> Option<Date> {
    when.from().map(PartialDate::earliest)
}

fn decision_cells(case: &Case, person: &Person, decision: &Decision, scene: &Scene<'_>, cites: &mut Citations) -> Vec<Cell> {
    let held = case.proceedings(&decision.proceedings);
    let by = held.map_or_else(|| DASH.to_owned(), |held| scene.words.label(held.kind));
    let outcome = Cell::new(scene.words.outcome(decision.outcome, decision.months))
        .link(scene.href(&address::of_term(decision.outcome)))
        .refs(cites.refs(&decision.sources))
        .note(decision.text.clone().unwrap_or_default())
        .note_in_english()
        .strong();
    vec![
        Cell::new(scene.words.when(decision.decided).text),
        Cell::new(by).note(in_private(held.is_some_and(|held| held.private), scene.words)),
        scene.term(decision.finding),
        outcome,
        Cell::default().standing(Some(standing(person, decision, scene.words))),
    ]
}

fn in_private(private: bool, words: &Words) -> String {
    if private { words.say("case-in-private") } else { String::new() }
}

fn appeal_cells(person: &Person, at: usize, appeal: &Appeal, scene: &Scene<'_>, cites: &mut Citations) -> Vec<Cell> {
    let words = scene.words;
    let result = words.appeal_result(appeal.result);
    let text = appeal.text.clone().unwrap_or_default();
    let mut outcome = match appeal.outcome {
        Some(put_in_place) => Cell::new(words.outcome(put_in_place, appeal.months)).note(result),
        None => Cell::new(result),
    };
    if !text.is_empty() {
        let part = if outcome.note.is_empty() { "" } else { ". " };
        outcome.note_rest = vec![Said::english(format!("{part}{text}"))];
    }
    let holds = person.current.as_ref().is_some_and(|now| appeal.outcome == Some(now.outcome) && now.decided == appeal.decided);
    let reversed = person.decisions.iter().any(|decision| decision.standing_by.is_some_and(|by| by > at))
        && person.appeals.iter().skip(at + 1).any(|later| later.against == appeal.id);
    let standing = if holds {
        Some(StandingView { class: "current", text: words.say("standing-current") })
    } else if reversed {
        Some(StandingView { class: "over", text: words.say("standing-reversed") })
    } else {
        None
    };
    // An appeal that put nothing in place of the decision has no outcome that could stand or fall.
    let standing_cell = match standing {
        Some(_) => Cell::default().standing(standing),
        None if appeal.outcome.is_some() => Cell::new(words.say("standing-not-current")),
        None => Cell::new(words.say("standing-no-outcome")),
    };
    vec![
        Cell::new(words.when(appeal.decided).text),
        Cell::new(words::capital(&words.label(appeal.body))).note(words.say("case-appeal-or-review")),
        appeal.finding.map_or_else(|| Cell::new(DASH), |found| scene.term(found)),
        outcome.refs(cites.refs(&appeal.sources)).strong(),
        standing_cell,
    ]
}

/// A person as printed.
#[derive(Debug, Serialize)]
pub struct PersonView {
    /// The anchor.
    pub anchor: String,
    /// Who, without a name.
    pub who: String,
    /// Name, cipher, role, ranks, service.
    pub facts: Vec<Fact>,
    /// Sources of these.
    pub refs: Vec<Ref>,
    /// What was alleged and found; `None` where nothing is shown of it.
    pub allegations: Option<Table>,
    /// Why nothing is shown of it, where that is so.
    pub unsaid: String,
    /// The criminal matter, if there was one.
    pub criminal: Option<Table>,
}

/// A person.
pub fn person(person: &Person, scene: &Scene<'_>, cites: &mut Citations) -> PersonView {
    let words = scene.words;
    let mut facts = Vec::new();
    facts.extend(person.name.as_ref().map(|name| Fact::new(&words.say("case-person.name"), name)));
    facts.extend(person.cipher.as_ref().map(|cipher| Fact::new(&words.say("case-person.cipher"), cipher)));
    facts.push(Fact::new(&words.say("case-person.role"), words.label(person.role)));
    if person.rank_at_conduct == person.rank_at_proceedings {
        facts.push(Fact::new(&words.say("case-person.rank"), words.rank(&person.rank_at_conduct)));
    } else {
        facts.push(Fact::new(&words.say("case-person.rank-then"), words.rank(&person.rank_at_conduct)));
        facts.push(Fact::new(&words.say("case-person.rank-later"), words.rank(&person.rank_at_proceedings)));
    }
    let service = person.service.map_or_else(|| words.say("withheld-by-rule"), |service| words.label(service));
    facts.push(Fact::new(&words.say("case-person.service"), service));
    let fallen = r06::finding_fell(person.current.is_some(), person.decisions.iter().map(|decision| decision.standing));
    PersonView {
        anchor: format!("person.{}", person.id),
        who: words.who(person),
        facts,
        refs: cites.refs(&person.sources),
        allegations: person
            .allegations
            .iter()
            .any(says_something)
            .then(|| allegations(&person.allegations, fallen, scene, cites)),
        unsaid: if person.allegations.iter().any(|allegation| allegation.withheld) {
            words.say("case-person.withheld")
        } else {
            words.say("case-person.unsaid")
        },
        criminal: (!person.criminal.is_empty()).then(|| criminal(&person.criminal, cites, words)),
    }
}

/// Whether a source says anything of what was alleged or found.
fn says_something(allegation: &Allegation) -> bool {
    let about = allegation.categories.iter().any(|term| !term.is_gap()) || allegation.standards.iter().any(|term| !term.is_gap());
    about || !allegation.finding.is_gap() || allegation.text.is_some() || allegation.count.is_some()
}

fn allegations(allegations: &[Allegation], fallen: bool, scene: &Scene<'_>, cites: &mut Citations) -> Table {
    let words = scene.words;
    let rows = allegations
        .iter()
        .map(|allegation| {
            let mut about = Cell::new(alleged([allegation].into_iter(), |a| &a.categories, words))
                .note(allegation.text.clone().unwrap_or_default())
                .note_in_english();
            about.refs = cites.refs(&allegation.sources);
            let mut finding = scene.term(allegation.finding);
            if fallen && !allegation.finding.is_gap() {
                finding.note = words.say("case-allegations.fallen");
            }
            let not_stated = || words.say("case-allegations.no-number");
            let number = allegation.count.map_or_else(not_stated, |count| words::whole(u64::from(count)));
            let standards = alleged([allegation].into_iter(), |a| &a.standards, words);
            Row::new(vec![about, Cell::new(standards), Cell::new(number), finding])
        })
        .collect();
    let columns = columns(
        &["case-allegations.alleged", "case-allegations.standards", "case-allegations.number", "case-allegations.finding"],
        words,
    );
    Table { caption: words.say("case-allegations"), class: "stack", columns, rows }
}

/// The labels of what was alleged, or that it is withheld where nothing else is known.
pub fn alleged<'a, T: Term>(
    allegations: impl Iterator<Item = &'a Allegation> + Clone,
    terms: fn(&Allegation) -> &[T],
    words: &Words,
) -> String {
    let told = allegations.clone().filter(|allegation| !allegation.withheld);
    let labels = labels(told.flat_map(|allegation| terms(allegation).iter().copied()), words);
    if labels.is_empty() && allegations.into_iter().next().is_some() { words.say("withheld-by-rule") } else { labels }
}

/// The labels of terms once each; the gap only where there is nothing else.
pub fn labels<T: Term>(terms: impl Iterator<Item = T>, words: &Words) -> String {
    let terms: BTreeSet<T> = terms.collect();
    let known: Vec<String> = terms.iter().filter(|term| !term.is_gap()).map(|term| words.label(*term)).collect();
    if known.is_empty() { terms.first().map_or_else(String::new, |gap| words.label(*gap)) } else { known.join("; ") }
}

/// The proceedings: when, before whom, and what the sources say of them.
pub fn proceedings(case: &Case, cites: &mut Citations, words: &Words) -> Option<Table> {
    let rows: Vec<Row> = case
        .proceedings
        .iter()
        .map(|held| {
            let when = match (held.opened.from(), held.ended.from(), held.listed_for) {
                (Some(opened), Some(ended), _) if opened != ended => words.range(opened, ended),
                (_, Some(_), _) => words.when(held.ended).text,
                (Some(_), None, _) => say!(words, "case-proceedings.from", date = words.when_within(held.opened)),
                (None, None, Some(day)) => say!(words, "case-proceedings.listed", date = words.partial(day)),
                (None, None, None) => words.say("date-not-in-source"),
            };
            let mut kind = Cell::new(words.label(held.kind)).note(in_private(held.private, words));
            kind.refs = cites.refs(&held.sources);
            let text = held.text.as_ref();
            let text = text.map_or_else(|| Cell::new(words.say("case-nothing-else")), |text| Cell::new(text).in_english());
            Row::new(vec![kind, Cell::new(when), Cell::new(words.label(held.chair)), text])
        })
        .collect();
    let columns =
        columns(&["case-proceedings.kind", "case-proceedings.when", "case-proceedings.chair", "case-proceedings.else"], words);
    (!rows.is_empty()).then(|| Table { caption: String::new(), class: "stack held", columns, rows })
}

fn criminal(stages: &[Criminal], cites: &mut Citations, words: &Words) -> Table {
    let rows = stages
        .iter()
        .map(|stage| {
            let details = stage_details(stage, words);
            let mut what = Cell::new(words.label(stage.stage));
            what.refs = cites.refs(&stage.sources);
            let details = if details.is_empty() {
                Cell::new(words.say("case-nothing-else"))
            } else {
                Cell { rest: details, ..Cell::default() }
            };
            Row::new(vec![what, Cell::new(words.when(stage.date).text), details])
        })
        .collect();
    let columns = columns(&["case-criminal.matter", "case-criminal.date", "case-criminal.details"], words);
    Table { caption: words.say("case-criminal"), class: "stack", columns, rows }
}

/// Court, counts, sentence and remark of a stage, each as a sentence.
fn stage_details(stage: &Criminal, words: &Words) -> Vec<Said> {
    let mut parts: Vec<Said> = Vec::new();
    parts.extend(stage.court.as_ref().map(Said::new));
    parts.extend(stage.counts.as_ref().map(Said::english));
    if let Some((kind, text)) = &stage.sentence {
        parts.push(text.as_ref().map_or_else(|| Said::new(words.label(*kind)), Said::english));
    }
    parts.extend(stage.listed_for.map(|day| Said::new(say!(words, "case-trial-listed", date = words.partial(day)))));
    parts.extend(stage.text.as_ref().map(Said::english));
    sentences(parts)
}

/// Parts as sentences, each with its full stop.
fn sentences(parts: Vec<Said>) -> Vec<Said> {
    let sentence = |(at, part): (usize, Said)| {
        let blank = if at == 0 { "" } else { " " };
        let stop = if part.text.ends_with(['.', '!', '?']) { "" } else { "." };
        Said { text: format!("{blank}{}{stop}", words::capital(&part.text)), ..part }
    };
    parts.into_iter().enumerate().map(sentence).collect()
}

/// Parts in one text.
fn joined(parts: &[Said]) -> String {
    parts.iter().map(|part| part.text.as_str()).collect()
}

/// A step of the timeline as printed.
#[derive(Debug, Serialize)]
pub struct StepView {
    /// Its number, as in the drawing.
    pub number: usize,
    /// Its anchor.
    pub anchor: String,
    /// When.
    pub when: WhenWords,
    /// What kind of step, in strong words.
    pub kind: String,
    /// What happened.
    pub text: Vec<Said>,
    /// Whether it was a missed opportunity.
    pub missed: bool,
    /// Who says so.
    pub said_by: String,
    /// The standing of a decision.
    pub standing: Option<StandingView>,
    /// Whether it tells a value of which sources give different ones.
    pub disputed: bool,
    /// Sources.
    pub refs: Vec<Ref>,
}

impl StepView {
    /// What happened, in one text.
    #[must_use]
    pub fn text(&self) -> String {
        joined(&self.text)
    }

    /// All that it tells but its date.
    #[must_use]
    pub fn told(&self) -> String {
        told(&self.kind, &self.text)
    }
}

fn told(kind: &str, text: &[Said]) -> String {
    format!("{kind}. {}", joined(text))
}

/// A step.
pub fn step(number: usize, anchor: String, step: &Step<'_>, case: &Case, cites: &mut Citations, words: &Words) -> StepView {
    let (kind, text) = what(step, case, words);
    // The values of facts are in English, so what tells one is looked for in English.
    let (in_english, english) = what(step, case, Words::english());
    let mut view = StepView {
        number,
        anchor,
        when: words.when(step.when),
        kind,
        text,
        missed: false,
        said_by: String::new(),
        standing: None,
        disputed: disputes::told_in(&told(&in_english, &english), case).next().is_some(),
        refs: Vec::new(),
    };
    match step.what {
        What::Event(event) => {
            view.missed = event.kind == EventKind::MissedOpportunity;
            view.said_by = event.said_by.clone().unwrap_or_default();
            view.refs = cites.refs(&event.sources);
            if event.day_withheld {
                view.when.note = words.say("case-day-withheld");
            }
            if let Some(printed) = &event.printed {
                view.when.note = say!(words, "case-date-printed", printed = printed.as_str());
            }
        }
        What::Criminal(_, stage) => view.refs = cites.refs(&stage.sources),
        What::Opened(held) | What::Listed(held, _) => view.refs = cites.refs(&held.sources),
        What::Decided(person, decision) => {
            view.standing = Some(standing(person, decision, words));
            view.refs = cites.refs(&decision.sources);
        }
        What::Appeal(_, appeal) => view.refs = cites.refs(&appeal.sources),
    }
    view
}

/// What kind of step, and what happened.
fn what(step: &Step<'_>, case: &Case, words: &Words) -> (String, Vec<Said>) {
    let several = case.people.len() > 1;
    let whose = |person: &Person, told: Vec<Said>| {
        let who = several.then(|| format!("{}.{}", words.who(person), if told.is_empty() { "" } else { " " }));
        who.map(Said::new).into_iter().chain(told).collect::<Vec<Said>>()
    };
    let not_stated = || words.say("case-step-not-stated");
    match step.what {
        What::Event(event) => {
            let kind = if event.kind.is_gap() { not_stated() } else { words.label(event.kind) };
            (kind, vec![Said::english(&event.text)])
        }
        What::Criminal(person, stage) => {
            let kind = if stage.stage.is_gap() { not_stated() } else { words.label(stage.stage) };
            (kind, whose(person, stage_details(stage, words)))
        }
        What::Opened(held) | What::Listed(held, _) if held.kind.is_gap() => (not_stated(), Vec::new()),
        What::Opened(held) => (say!(words, "case-step-opened", proceedings = words.label(held.kind)), Vec::new()),
        What::Listed(held, _) => (say!(words, "case-step-listed", proceedings = words.label(held.kind)), Vec::new()),
        What::Decided(person, decision) => {
            let held = case.proceedings(&decision.proceedings);
            let kind = held.map(|held| if held.kind.is_gap() { not_stated() } else { words.label(held.kind) });
            (kind.unwrap_or_default(), whose(person, decided_words(decision, words)))
        }
        What::Appeal(person, appeal) => {
            let kind = if appeal.body.is_gap() { not_stated() } else { words::capital(&words.label(appeal.body)) };
            let mut parts = vec![Said::new(words.appeal_result(appeal.result))];
            parts.extend(appeal.outcome.map(|outcome| {
                let outcome = words.outcome(outcome, appeal.months).to_lowercase();
                Said::new(say!(words, "case-put-in-place", outcome = outcome))
            }));
            parts.extend(appeal.text.as_ref().map(Said::english));
            (kind, whose(person, sentences(parts)))
        }
    }
}

/// Finding and outcome as a sentence.
fn decided_words(decision: &Decision, words: &Words) -> Vec<Said> {
    let finding = match decision.finding {
        Finding::NotInSource => words.say("case-finding-not-stated"),
        other => say!(words, "case-finding", finding = words.label(other).to_lowercase()),
    };
    let outcome = match decision.outcome {
        // What is not decided has no outcome that a source could state.
        Outcome::NotInSource if decision.finding == Finding::Pending => None,
        Outcome::NotInSource => Some(words.say("case-outcome-not-stated")),
        other => Some(say!(words, "case-outcome", outcome = words.outcome(other, decision.months).to_lowercase())),
    };
    let mut parts = vec![Said::new(finding)];
    parts.extend(outcome.map(Said::new));
    parts.extend(decision.text.as_ref().map(Said::english));
    sentences(parts)
}

/// Facts for which sources give different values, with all of them.
pub fn disputed(disputes: &[Dispute], cites: &mut Citations, words: &Words) -> Option<Table> {
    if disputes.is_empty() {
        return None;
    }
    let rows = disputes
        .iter()
        .map(|dispute| {
            let lines = dispute
                .values
                .iter()
                .map(|value| {
                    let as_of = value.as_of.map(|day| say!(words, "differ-as-of", date = words.partial(day)));
                    let unit = value.unit.as_ref().map(Said::english);
                    let part = if unit.is_some() { "; " } else { "" };
                    let as_of = as_of.map(|as_of| Said::new(format!("{part}{as_of}")));
                    Line {
                        text: value.value.clone(),
                        english: true,
                        used: value.used,
                        note_rest: unit.into_iter().chain(as_of).collect(),
                        refs: cites.refs(&value.sources),
                        ..Line::default()
                    }
                })
                .collect();
            let used = dispute.values.iter().any(|value| value.used);
            let why = match &dispute.why {
                Some(why) => Cell::new(why).in_english(),
                None if used => Cell::new(words.say("case-disputed.one-used")),
                None => Cell::new(words.say("case-disputed.unsettled")),
            };
            Row::new(vec![Cell::new(&dispute.about).in_english(), Cell { lines, ..Cell::default() }, why])
        })
        .collect();
    let columns = columns(&["case-disputed.fact", "case-disputed.values", "case-disputed.treated"], words);
    Some(Table { caption: String::new(), class: "stack pairs", columns, rows })
}
