//! The parts of a case's page: outcomes with their standing, people, steps, disputes.

use super::{Citations, Fact, Scene, disputes};
use crate::disclose::{Allegation, Appeal, Case, Criminal, Decision, Dispute, Person};
use crate::render::address;
use crate::render::view::{Cell, Column, Line, Ref, Row, StandingView, Table};
use crate::render::words::{self, WhenWords};
use crate::rules::r06;
use crate::summarise::outcomes::OutcomeClass;
use crate::summarise::timeline::{Step, What};
use crate::value::date::{PartialDate, When};
use crate::vocabulary::{AppealBody, AppealResult, EventKind, Finding, NOT_IN_SOURCE, Outcome, OutcomeStanding, Term};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeSet;

/// What stands where there is nothing to say.
const DASH: &str = "\u{2013}";
/// What stands where a source tells no more: no cell is left blank.
const NOTHING_ELSE: &str = "Nothing else";

/// A court or tribunal in the middle of a sentence: "the High Court".
pub fn body(body: AppealBody) -> String {
    match body {
        AppealBody::NotInSource => "an appeal body that the source does not name".to_owned(),
        AppealBody::AppealMeeting => "an appeal meeting".to_owned(),
        other => format!("the {}", other.label()),
    }
}

/// Whether a decision stands, and through whom.
pub fn standing(person: &Person, decision: &Decision) -> StandingView {
    if decision.finding == Finding::Pending {
        return StandingView { class: "none", text: "Pending".to_owned() };
    }
    if decision.outcome == Outcome::NotInSource && decision.standing == OutcomeStanding::Current {
        return StandingView { class: "none", text: "Not known".to_owned() };
    }
    let by = decision.standing_by.and_then(|at| person.appeals.get(at));
    // What set the decision aside may itself have been challenged, with a result that is open or not known.
    let challenged = by.is_some_and(|by| {
        let open = |result| matches!(result, AppealResult::Pending | AppealResult::Allowed | AppealResult::NotInSource);
        person.appeals.iter().any(|later| later.against == by.id && open(later.result))
    });
    let doubt = if challenged { "; itself challenged, and how that ended is not in the sources" } else { "" };
    let through = |verb: &str| match by {
        Some(appeal) => {
            let known = appeal.decided.from().is_some();
            let when = if known { format!(", {}", words::when_within(appeal.decided)) } else { String::new() };
            format!("{verb} by {}{when}", body(appeal.body))
        }
        None => verb.to_owned(),
    };
    match decision.standing {
        OutcomeStanding::Current => match by {
            Some(_) => StandingView { class: "current", text: through("Current; upheld") },
            None => StandingView { class: "current", text: "Current".to_owned() },
        },
        OutcomeStanding::UnderAppeal => match by.map(|appeal| appeal.result) {
            Some(AppealResult::Pending) => StandingView { class: "none", text: "Current; under appeal".to_owned() },
            _ => StandingView { class: "none", text: "Challenged; how that ended is not in the sources".to_owned() },
        },
        OutcomeStanding::Overturned => StandingView { class: "over", text: format!("{}{doubt}", through("Overturned")) },
        OutcomeStanding::Remitted => {
            StandingView { class: "over", text: format!("{}; no outcome stands{doubt}", through("Sent back")) }
        }
        OutcomeStanding::NotInSource => StandingView { class: "none", text: "Not stated in the source".to_owned() },
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
            let nothing = Cell::new(OutcomeClass::NotDecided.label()).strong().refs(cites.refs(&person.sources));
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
                cells.insert(0, Cell::new(words::who(person)));
            }
            rows.push(Row::new(cells));
        }
    }
    let names: &[&str] = if several {
        &["Who", "Decided", "By", "Finding", "Outcome", "Standing"]
    } else {
        &["Decided", "By", "Finding", "Outcome", "Standing"]
    };
    let columns = names.iter().map(|name| Column::words(name)).collect();
    Table { caption: "Outcomes, and which of them stand".to_owned(), class: "stack outcomes", columns, rows }
}

fn order(when: When) -> Option<Date> {
    when.from().map(PartialDate::earliest)
}

fn decision_cells(case: &Case, person: &Person, decision: &Decision, scene: &Scene<'_>, cites: &mut Citations) -> Vec<Cell> {
    let held = case.proceedings(&decision.proceedings);
    let by = held.map_or_else(|| DASH.to_owned(), |held| held.kind.label().to_owned());
    let outcome = Cell::new(words::outcome(decision.outcome, decision.months))
        .link(scene.href(&address::of_term(decision.outcome)))
        .refs(cites.refs(&decision.sources))
        .note(decision.text.clone().unwrap_or_default())
        .strong();
    vec![
        Cell::new(words::when(decision.decided).text),
        Cell::new(by).note(if held.is_some_and(|held| held.private) { "in private" } else { "" }),
        scene.term(decision.finding),
        outcome,
        Cell::default().standing(Some(standing(person, decision))),
    ]
}

fn appeal_cells(person: &Person, at: usize, appeal: &Appeal, scene: &Scene<'_>, cites: &mut Citations) -> Vec<Cell> {
    let result = words::appeal_result(appeal.result);
    let (what, mut notes) = match appeal.outcome {
        Some(outcome) => (words::outcome(outcome, appeal.months), vec![result.to_owned()]),
        None => (result.to_owned(), Vec::new()),
    };
    notes.extend(appeal.text.clone());
    let holds = person.current.as_ref().is_some_and(|now| appeal.outcome == Some(now.outcome) && now.decided == appeal.decided);
    let reversed = person.decisions.iter().any(|decision| decision.standing_by.is_some_and(|by| by > at))
        && person.appeals.iter().skip(at + 1).any(|later| later.against == appeal.id);
    let standing = if holds {
        Some(StandingView { class: "current", text: "Current".to_owned() })
    } else if reversed {
        Some(StandingView { class: "over", text: "Reversed on appeal".to_owned() })
    } else {
        None
    };
    // An appeal that put nothing in place of the decision has no outcome that could stand or fall.
    let standing_cell = match standing {
        Some(_) => Cell::default().standing(standing),
        None if appeal.outcome.is_some() => Cell::new("Not current"),
        None => Cell::new("No outcome of its own"),
    };
    vec![
        Cell::new(words::when(appeal.decided).text),
        Cell::new(words::capital(appeal.body.label())).note("appeal or review"),
        appeal.finding.map_or_else(|| Cell::new(DASH), |found| scene.term(found)),
        Cell::new(what).note(notes.join(". ")).refs(cites.refs(&appeal.sources)).strong(),
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
    pub unsaid: &'static str,
    /// The criminal matter, if there was one.
    pub criminal: Option<Table>,
}

/// A person.
pub fn person(person: &Person, scene: &Scene<'_>, cites: &mut Citations) -> PersonView {
    let mut facts = Vec::new();
    facts.extend(person.name.as_ref().map(|name| Fact::new("Name", name)));
    facts.extend(person.cipher.as_ref().map(|cipher| Fact::new("Called in the sources", cipher)));
    facts.push(Fact::new("Role", person.role.label()));
    if person.rank_at_conduct == person.rank_at_proceedings {
        facts.push(Fact::new("Rank", words::rank(&person.rank_at_conduct)));
    } else {
        facts.push(Fact::new("Rank at the time of the conduct", words::rank(&person.rank_at_conduct)));
        facts.push(Fact::new("Rank at the proceedings", words::rank(&person.rank_at_proceedings)));
    }
    facts.push(Fact::new("Service", person.service.map_or(words::WITHHELD, Term::label)));
    let fallen = r06::finding_fell(person.current.is_some(), person.decisions.iter().map(|decision| decision.standing));
    PersonView {
        anchor: format!("person.{}", person.id),
        who: words::who(person),
        facts,
        refs: cites.refs(&person.sources),
        allegations: person
            .allegations
            .iter()
            .any(says_something)
            .then(|| allegations(&person.allegations, fallen, scene, cites)),
        unsaid: if person.allegations.iter().any(|allegation| allegation.withheld) {
            "What was alleged against them is withheld by rule."
        } else {
            "What was alleged against them, and what was found, is not stated in the sources."
        },
        criminal: (!person.criminal.is_empty()).then(|| criminal(&person.criminal, cites)),
    }
}

/// Whether a source says anything of what was alleged or found.
fn says_something(allegation: &Allegation) -> bool {
    let about = allegation.categories.iter().any(|term| !term.is_gap()) || allegation.standards.iter().any(|term| !term.is_gap());
    about || !allegation.finding.is_gap() || allegation.text.is_some() || allegation.count.is_some()
}

fn allegations(allegations: &[Allegation], fallen: bool, scene: &Scene<'_>, cites: &mut Citations) -> Table {
    let rows = allegations
        .iter()
        .map(|allegation| {
            let mut about =
                Cell::new(alleged([allegation].into_iter(), |a| &a.categories)).note(allegation.text.clone().unwrap_or_default());
            about.refs = cites.refs(&allegation.sources);
            let mut finding = scene.term(allegation.finding);
            if fallen && !allegation.finding.is_gap() {
                finding.note = "as found by a panel; its decision was overturned or sent back".to_owned();
            }
            let number = allegation.count.map_or_else(|| "Not stated".to_owned(), |count| words::whole(u64::from(count)));
            Row::new(vec![about, Cell::new(alleged([allegation].into_iter(), |a| &a.standards)), Cell::new(number), finding])
        })
        .collect();
    let columns = ["Alleged", "Standards", "Number of allegations", "Finding"].map(Column::words).to_vec();
    Table { caption: "Allegations".to_owned(), class: "stack", columns, rows }
}

/// The labels of what was alleged, or that it is withheld where nothing else is known.
pub fn alleged<'a, T: Term>(allegations: impl Iterator<Item = &'a Allegation> + Clone, terms: fn(&Allegation) -> &[T]) -> String {
    let labels = labels(
        allegations.clone().filter(|allegation| !allegation.withheld).flat_map(|allegation| terms(allegation).iter().copied()),
    );
    if labels.is_empty() && allegations.into_iter().next().is_some() { words::WITHHELD.to_owned() } else { labels }
}

/// The labels of terms once each; the gap only where there is nothing else.
pub fn labels<T: Term>(terms: impl Iterator<Item = T>) -> String {
    let terms: BTreeSet<T> = terms.collect();
    let known: Vec<&str> = terms.iter().filter(|term| !term.is_gap()).map(|term| term.label()).collect();
    if known.is_empty() { terms.first().map_or_else(String::new, |gap| gap.label().to_owned()) } else { known.join("; ") }
}

/// The proceedings: when, before whom, and what the sources say of them.
pub fn proceedings(case: &Case, cites: &mut Citations) -> Option<Table> {
    let rows: Vec<Row> = case
        .proceedings
        .iter()
        .map(|held| {
            let when = match (held.opened.from(), held.ended.from(), held.listed_for) {
                (Some(opened), Some(ended), _) if opened != ended => words::range(opened, ended),
                (_, Some(_), _) => words::when(held.ended).text,
                (Some(_), None, _) => format!("From {}", words::when_within(held.opened)),
                (None, None, Some(day)) => format!("Listed for {}", words::partial(day)),
                (None, None, None) => words::DATE_NOT_IN_SOURCE.to_owned(),
            };
            let mut kind = Cell::new(held.kind.label()).note(if held.private { "in private" } else { "" });
            kind.refs = cites.refs(&held.sources);
            let text = held.text.clone().unwrap_or_else(|| NOTHING_ELSE.to_owned());
            Row::new(vec![kind, Cell::new(when), Cell::new(held.chair.label()), Cell::new(text)])
        })
        .collect();
    let columns = ["Proceedings", "When", "Chair", "What else is said"].map(Column::words).to_vec();
    (!rows.is_empty()).then(|| Table { caption: String::new(), class: "stack held", columns, rows })
}

fn criminal(stages: &[Criminal], cites: &mut Citations) -> Table {
    let rows = stages
        .iter()
        .map(|stage| {
            let details = stage_details(stage);
            let mut what = Cell::new(stage.stage.label());
            what.refs = cites.refs(&stage.sources);
            Row::new(vec![
                what,
                Cell::new(words::when(stage.date).text),
                Cell::new(if details.is_empty() { NOTHING_ELSE.to_owned() } else { details }),
            ])
        })
        .collect();
    let columns = ["Criminal matter", "Date", "Details"].map(Column::words).to_vec();
    Table { caption: "In the criminal courts".to_owned(), class: "stack", columns, rows }
}

/// Court, counts, sentence and remark of a stage, each as a sentence.
fn stage_details(stage: &Criminal) -> String {
    let mut parts: Vec<String> = Vec::new();
    parts.extend(stage.court.clone());
    parts.extend(stage.counts.clone());
    if let Some((kind, text)) = &stage.sentence {
        parts.push(text.clone().unwrap_or_else(|| kind.label().to_owned()));
    }
    parts.extend(stage.listed_for.map(|day| format!("Trial listed for {}", words::partial(day))));
    parts.extend(stage.text.clone());
    sentences(&parts)
}

/// Parts as sentences, each with its full stop.
fn sentences(parts: &[String]) -> String {
    parts
        .iter()
        .map(|part| if part.ends_with(['.', '!', '?']) { words::capital(part) } else { format!("{}.", words::capital(part)) })
        .collect::<Vec<_>>()
        .join(" ")
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
    pub text: String,
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
    /// All that it tells but its date.
    #[must_use]
    pub fn told(&self) -> String {
        format!("{}. {}", self.kind, self.text)
    }
}

/// A step.
pub fn step(number: usize, anchor: String, step: &Step<'_>, case: &Case, cites: &mut Citations) -> StepView {
    let mut view = StepView {
        number,
        anchor,
        when: words::when(step.when),
        kind: String::new(),
        text: String::new(),
        missed: false,
        said_by: String::new(),
        standing: None,
        disputed: false,
        refs: Vec::new(),
    };
    let several = case.people.len() > 1;
    let whose = |person: &Person| if several { format!("{}. ", words::who(person)) } else { String::new() };
    match step.what {
        What::Event(event) => {
            view.missed = event.kind == EventKind::MissedOpportunity;
            view.kind = event.kind.label().to_owned();
            view.text.clone_from(&event.text);
            view.said_by = event.said_by.clone().unwrap_or_default();
            view.refs = cites.refs(&event.sources);
            if event.day_withheld {
                view.when.note = "Year only; the day is withheld by rule".to_owned();
            }
            if let Some(printed) = &event.printed {
                view.when.note = format!("The source prints \u{201c}{printed}\u{201d}, which is not in the calendar");
            }
        }
        What::Criminal(person, stage) => {
            view.kind = stage.stage.label().to_owned();
            view.text = format!("{}{}", whose(person), stage_details(stage)).trim_end().to_owned();
            view.refs = cites.refs(&stage.sources);
        }
        What::Opened(held) => {
            view.kind = format!("{} opened", held.kind.label());
            view.refs = cites.refs(&held.sources);
        }
        What::Listed(held, _) => {
            view.kind = format!("{} listed for this date", held.kind.label());
            view.refs = cites.refs(&held.sources);
        }
        What::Decided(person, decision) => {
            let held = case.proceedings(&decision.proceedings);
            view.kind = held.map_or_else(String::new, |held| held.kind.label().to_owned());
            view.text = format!("{}{}", whose(person), decided_words(decision));
            view.standing = Some(standing(person, decision));
            view.refs = cites.refs(&decision.sources);
        }
        What::Appeal(person, appeal) => {
            view.kind = words::capital(appeal.body.label());
            let mut parts = vec![words::appeal_result(appeal.result).to_owned()];
            parts.extend(
                appeal
                    .outcome
                    .map(|outcome| format!("Outcome put in place: {}", words::outcome(outcome, appeal.months).to_lowercase())),
            );
            parts.extend(appeal.text.clone());
            view.text = format!("{}{}", whose(person), sentences(&parts));
            view.refs = cites.refs(&appeal.sources);
        }
    }
    view.disputed = disputes::told_in(&view.told(), case).next().is_some();
    if view.kind.eq_ignore_ascii_case(NOT_IN_SOURCE) || view.kind.starts_with("Not stated") {
        view.kind = "Proceedings, of a kind not stated in the source".to_owned();
    }
    view
}

/// Finding and outcome as a sentence.
fn decided_words(decision: &Decision) -> String {
    let finding = match decision.finding {
        Finding::NotInSource => "The finding is not stated in the sources".to_owned(),
        other => format!("Finding: {}", other.label().to_lowercase()),
    };
    let outcome = match decision.outcome {
        // What is not decided has no outcome that a source could state.
        Outcome::NotInSource if decision.finding == Finding::Pending => None,
        Outcome::NotInSource => Some("The outcome is not stated in the sources".to_owned()),
        other => Some(format!("Outcome: {}", words::outcome(other, decision.months).to_lowercase())),
    };
    let mut parts = vec![finding];
    parts.extend(outcome);
    parts.extend(decision.text.clone());
    sentences(&parts)
}

/// Facts for which sources give different values, with all of them.
pub fn disputed(disputes: &[Dispute], cites: &mut Citations) -> Option<Table> {
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
                    let as_of = value.as_of.map(|day| format!("as of {}", words::partial(day)));
                    let note: Vec<String> = value.unit.iter().cloned().chain(as_of).collect();
                    Line { text: value.value.clone(), used: value.used, note: note.join("; "), refs: cites.refs(&value.sources) }
                })
                .collect();
            let used = dispute.values.iter().any(|value| value.used);
            let silent = if used { "One is used; no reason is recorded." } else { "Nothing at hand settles it." };
            let why = dispute.why.clone().unwrap_or_else(|| silent.to_owned());
            Row::new(vec![Cell::new(&dispute.about), Cell { lines, ..Cell::default() }, Cell::new(why)])
        })
        .collect();
    let columns = ["Fact", "Values, each with its source", "How they are treated"].map(Column::words).to_vec();
    Some(Table { caption: String::new(), class: "stack pairs", columns, rows })
}
