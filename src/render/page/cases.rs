//! Cases as rows of tables: who was in each, and what holds. What lists there are is in `case_lists`.

use super::case_parts::{by, columns};
use super::{Scene, disputes};
use crate::disclose::{Case, Dispute, Person};
use crate::language::Words;
use crate::render::view::{Cell, Column, Line, More, Row, Table};
use crate::render::{address, words};
use crate::rules::{r06, r28};
use crate::say;
use crate::summarise::Listed;
use crate::summarise::outcomes::OutcomeClass;
use crate::vocabulary::{Finding, OutcomeStanding, Term};

/// Cases on one page of a list.
pub const PER_PAGE: usize = 50;

/// Cases as a table; with their force where the page is not about one.
#[must_use]
pub fn table(cases: &[Listed<'_>], scene: &Scene<'_>, with_force: bool) -> Table {
    of_rows(cases.iter().map(|entry| row(entry, scene, with_force)).collect(), scene)
}

/// Rows of cases as a table.
#[must_use]
pub fn of_rows(rows: Vec<Row>, scene: &Scene<'_>) -> Table {
    Table { caption: String::new(), class: "stack cases", columns: columns_of(scene), rows }
}

/// What stands over rows of cases.
#[must_use]
pub fn columns_of(scene: &Scene<'_>) -> Vec<Column> {
    columns(&["cases-table.case", "cases-table.who", "cases-table.latest"], scene.words)
}

/// A case as a row.
#[must_use]
pub fn row(entry: &Listed<'_>, scene: &Scene<'_>, with_force: bool) -> Row {
    let case = entry.case;
    let words = scene.words;
    let mut note = case.id.to_string();
    if with_force && let Some(force) = scene.public.force(&case.force) {
        note = format!("{}, {note}", scene.force_name(force));
    }
    Row::new(vec![
        Cell::new(&case.title).in_english().link(scene.href(&address::case(&case.id))).note(note),
        holding(case, scene),
        Cell::date(entry.latest, "date-not-in-source", words),
    ])
}

/// Who was in a case, what holds for each, and where sources differ.
#[must_use]
pub fn holding(case: &Case, scene: &Scene<'_>) -> Cell {
    let words = scene.words;
    let mut lines: Vec<Line> = case.people.iter().map(|person| line(case, person, words)).collect();
    lines.extend(replies(case, words).map(|text| Line { text, ..Line::default() }));
    let differ = differing(case, words)
        .map(|title| More { title, lines: case.disputes.iter().map(|dispute| disputed(dispute, scene)).collect() });
    Cell { lines, more: differ, ..Cell::default() }
}

/// On how many facts sources differ; `None` where on none.
#[must_use]
pub fn differing(case: &Case, words: &Words) -> Option<String> {
    (!case.disputes.is_empty()).then(|| say!(words, "cases-differ", n = case.disputes.len()))
}

/// What stands in lists, and in what others see of a link, where there are replies (rule R28).
pub fn replies(case: &Case, words: &Words) -> Option<String> {
    r28::marked(case.responses.len()).map(|_| say!(words, "case-replies", n = case.responses.len()))
}

/// A fact in dispute, with every value.
fn disputed(dispute: &Dispute, scene: &Scene<'_>) -> Line {
    let text = format!("{}:", dispute.about);
    Line { text, english: true, note_rest: disputes::told(dispute, scene), ..Line::default() }
}

/// Who, what holds, and what was struck down to get there: never the one without the other (rule R6).
pub fn line(case: &Case, person: &Person, words: &Words) -> Line {
    let what = if case.is_misconduct() { holds(person, words) } else { words.say("holds-no-misconduct") };
    let mut notes: Vec<String> = Vec::new();
    notes.extend(Some(struck(person, words)).filter(|struck| !struck.is_empty()));
    notes.extend(
        person.criminal.last().map(|stage| say!(words, "holds-in-court", stage = words.label(stage.stage).to_lowercase())),
    );
    Line {
        text: say!(words, "holds-of", who = words.who(person), what = what),
        note: words::capital(&notes.join("; ")),
        ..Line::default()
    }
}

/// What holds for a person, in a few words.
fn holds(person: &Person, words: &Words) -> String {
    match (&person.current, OutcomeClass::of_person(person)) {
        (Some(current), _) => {
            let outcome = words.outcome(current.outcome, current.months).to_lowercase();
            let cleared = current.finding.is_cleared().then(|| words.label(current.finding).to_lowercase());
            let what = match cleared {
                Some(cleared) => format!("{cleared}; {outcome}"),
                None if current.outcome == crate::vocabulary::Outcome::NotInSource => return words.say("holds-not-in-sources"),
                None => outcome,
            };
            if current.under_appeal { say!(words, "holds-challenged", what = what) } else { what }
        }
        (None, OutcomeClass::NoneStands) => words.say("holds-none"),
        (None, OutcomeClass::NotInSource) => words.say("holds-not-known"),
        (None, _) if person.decisions.last().is_some_and(|decision| decision.finding == Finding::Pending) => {
            words.say("holds-pending")
        }
        (None, _) => words.say("holds-no-decision"),
    }
}

/// The decisions that no longer hold.
fn struck(person: &Person, words: &Words) -> String {
    let struck: Vec<String> = person
        .decisions
        .iter()
        .filter_map(|decision| {
            let outcome = words.outcome(decision.outcome, decision.months);
            let through = decision.standing_by.and_then(|at| person.appeals.get(at)).map(|appeal| by(appeal.body, words));
            fell(outcome, decision.standing, through, words)
        })
        .collect();
    struck.join("; ")
}

/// What is said of an outcome that fell, with the outcome (rule R6); `None` for one that did not.
fn fell(outcome: String, standing: OutcomeStanding, by: Option<String>, words: &Words) -> Option<String> {
    if !r06::is_struck(standing) {
        return None;
    }
    Some(match (standing, by) {
        (OutcomeStanding::Remitted, Some(by)) => say!(words, "fell-sent-back.by", outcome = outcome, by = by),
        (OutcomeStanding::Remitted, None) => say!(words, "fell-sent-back", outcome = outcome),
        (_, Some(by)) => say!(words, "fell-overturned.by", outcome = outcome, by = by),
        (_, None) => say!(words, "fell-overturned", outcome = outcome),
    })
}

/// The standing of the outcome that holds for a person, else of the last decision, as an id of the vocabulary; `None` where there was none.
///
/// What an appeal put in place of a decision holds, although the decision that it replaced is overturned.
#[must_use]
pub fn holds_id(person: &Person) -> Option<&'static str> {
    if let Some(current) = &person.current {
        let standing = match current {
            current if current.outcome.is_gap() => OutcomeStanding::NotInSource,
            current if current.under_appeal => OutcomeStanding::UnderAppeal,
            _ => OutcomeStanding::Current,
        };
        return Some(standing.id());
    }
    person.decisions.last().filter(|decision| decision.finding != Finding::Pending).map(|decision| decision.standing.id())
}
