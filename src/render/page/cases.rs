//! Lists of cases: all, and by outcome, category, year and force; in pages of fifty.

use super::case_parts::{by, columns, outcome_class};
use super::{Frame, Scene, disputes};
use crate::disclose::{Case, Dispute, Person};
use crate::language::Words;
use crate::render::view::{Cell, Line, Link, More, Row, Table};
use crate::render::{address, words};
use crate::rules::r28;
use crate::say;
use crate::summarise::Listed;
use crate::summarise::outcomes::{OutcomeClass, year_of};
use crate::value::force::Force;
use crate::vocabulary::{Finding, OutcomeStanding, Term};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Cases on one page of a list.
pub const PER_PAGE: usize = 50;

/// The template's data.
#[derive(Debug, Serialize)]
pub struct CasesPage {
    /// The frame.
    pub frame: Frame,
    /// The way here.
    pub crumbs: Vec<Link>,
    /// The heading.
    pub title: String,
    /// What the list holds, in a sentence.
    pub lead: String,
    /// What its subject means.
    pub about: String,
    /// Ways into shorter lists; only on the first page of all cases.
    pub indexes: Vec<Index>,
    /// The cases.
    pub table: Table,
    /// The pages of the list.
    pub pager: Option<Pager>,
}

/// A way into shorter lists.
#[derive(Debug, Serialize)]
pub struct Index {
    /// Its anchor.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// The lists with their numbers of cases.
    pub links: Vec<CountedLink>,
}

/// A list with the number of cases in it.
#[derive(Debug, Serialize)]
pub struct CountedLink {
    /// Its words.
    pub text: String,
    /// Where it leads.
    pub href: String,
    /// How many cases.
    pub count: String,
}

/// The pages of a list.
#[derive(Debug, Serialize)]
pub struct Pager {
    /// `Page 2 of 3`
    pub here: String,
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
}

/// A list of cases before it is cut into pages.
struct List<'a> {
    path: String,
    title: String,
    /// Its words in the list of lists.
    short: String,
    about: String,
    cases: Vec<Listed<'a>>,
}

/// All pages of all lists, each with its path, made as they are asked for: together they hold every case several times.
pub fn pages(scene: &Scene<'_>) -> impl Iterator<Item = (String, CasesPage)> {
    let all = &scene.summaries.nation.cases;
    let groups = groups(scene, all);
    let indexes: Vec<Index> = groups.iter().map(|(id, title, lists)| index(id, title, lists, scene)).collect();
    let whole = List {
        path: "cases/".to_owned(),
        title: scene.words.say("cases"),
        short: String::new(),
        about: String::new(),
        cases: all.clone(),
    };
    let lists = groups.into_iter().flat_map(|(_, _, lists)| lists);
    list_pages(whole, indexes, scene).chain(lists.flat_map(|list| list_pages(list, Vec::new(), scene)))
}

type Group<'a> = (&'static str, String, Vec<List<'a>>);

fn groups<'a>(scene: &Scene<'a>, all: &[Listed<'a>]) -> Vec<Group<'a>> {
    let words = scene.words;
    let of_misconduct = |case: &Case| case.is_misconduct().then(|| case.people.iter().map(OutcomeClass::of_person).collect());
    let outcomes = grouped(all, |case| of_misconduct(case).unwrap_or_default()).into_iter().map(|(class, cases)| {
        let label = outcome_class(class, words);
        List {
            path: format!("cases/by-outcome/{}/", class.id()),
            title: say!(words, "cases-by-outcome.list", outcome = label.to_lowercase()),
            short: words::capital(&label.to_lowercase()),
            about: words.say(&format!("outcome-class-{}.definition", class.id())),
            cases,
        }
    });
    let told = |case: &Case| case.people.iter().flat_map(|p| p.allegations.clone()).filter(|a| !a.withheld).collect::<Vec<_>>();
    let alleged = |case: &Case| told(case).into_iter().flat_map(|allegation| allegation.categories).collect();
    let categories = grouped(all, alleged).into_iter().map(|(category, cases)| {
        let label = words.label(category).to_lowercase();
        List {
            path: format!("cases/by-category/{}/", category.id()),
            title: say!(words, "cases-by-category.list", category = label.as_str()),
            short: words::capital(&label),
            about: words.definition(category),
            cases,
        }
    });
    let years =
        grouped(all, |case| case.people.iter().map(year_of).collect()).into_iter().rev().map(|(year, cases)| match year {
            Some(year) => List {
                path: format!("cases/by-year/{year}/"),
                title: say!(words, "cases-by-year.list", year = year.to_string()),
                short: year.to_string(),
                about: words.say("cases-by-year.about"),
                cases,
            },
            None => List {
                path: "cases/by-year/undated/".to_owned(),
                title: words.say("cases-by-year.undated"),
                short: words.say("cases-by-year.undated"),
                about: words.say("cases-by-year.undated-about"),
                cases,
            },
        });
    let (territorial, others) = scene.forces_by_name();
    let held = |force: &Force| scene.summaries.forces.get(&force.id).filter(|summary| !summary.cases.is_empty());
    let forces = territorial.into_iter().chain(others).filter_map(|force| {
        held(force).map(|summary| List {
            path: format!("cases/by-force/{}/", force.id),
            title: say!(words, "cases-by-force.list", force = scene.force_name(force)),
            short: words::capital(scene.force_name(force)),
            about: String::new(),
            cases: summary.cases.clone(),
        })
    });
    vec![
        ("by-outcome", words.say("cases-by-outcome"), outcomes.collect()),
        ("by-category", words.say("cases-by-category"), categories.collect()),
        ("by-year", words.say("cases-by-year"), years.collect()),
        ("by-force", words.say("cases-by-force"), forces.collect()),
    ]
}

/// Cases by what each is listed under, in the order of that; each list in the order of `all`.
fn grouped<'a, K: Ord>(all: &[Listed<'a>], under: impl Fn(&Case) -> BTreeSet<K>) -> BTreeMap<K, Vec<Listed<'a>>> {
    let mut groups: BTreeMap<K, Vec<Listed<'a>>> = BTreeMap::new();
    for entry in all {
        for key in under(entry.case) {
            groups.entry(key).or_default().push(*entry);
        }
    }
    groups
}

fn index(id: &'static str, title: &str, lists: &[List<'_>], scene: &Scene<'_>) -> Index {
    let link = |list: &List<'_>| CountedLink {
        text: list.short.clone(),
        href: scene.href(&list.path),
        count: words::whole(list.cases.len() as u64),
    };
    Index { id, title: title.to_owned(), links: lists.iter().map(link).collect() }
}

fn list_pages(list: List<'_>, indexes: Vec<Index>, scene: &Scene<'_>) -> impl Iterator<Item = (String, CasesPage)> {
    let List { path, title, about, cases, .. } = list;
    let words = scene.words;
    let total = cases.len();
    let number = total.div_ceil(PER_PAGE).max(1);
    let mut indexes = Some(indexes);
    (1..=number).map(move |page| {
        let at = |page: usize| if page == 1 { path.clone() } else { format!("{path}page/{page}/") };
        let shown = cases.chunks(PER_PAGE).nth(page - 1).unwrap_or(&[]);
        let own = at(page);
        let name = if page == 1 {
            title.clone()
        } else {
            say!(words, "cases-pages.title", title = title.as_str(), page = page, pages = number)
        };
        let lead = if total == 0 {
            words.say("cases-lead.none")
        } else if path == "cases/" {
            say!(words, "cases-lead", cases = total, forces = say!(words, "count-forces", n = scene.summaries.forces_with_cases))
        } else {
            say!(words, "cases-lead.list", cases = total)
        };
        let crumbs = if path == "cases/" { Vec::new() } else { vec![Link::new(words.say("cases"), scene.href("cases/"))] };
        let pager = (number > 1).then(|| Pager {
            here: say!(words, "cases-pages", page = page, pages = number),
            previous: (page > 1).then(|| scene.href(&at(page - 1))),
            next: (page < number).then(|| scene.href(&at(page + 1))),
        });
        let description = format!("{name}. {lead} {about}");
        let page = CasesPage {
            frame: Frame::new(scene, &own, "cases", &name, &description),
            crumbs,
            title: title.clone(),
            lead,
            about: about.clone(),
            // Only the first page has them.
            indexes: indexes.take().unwrap_or_default(),
            table: table(shown, scene, true),
            pager,
        };
        (own, page)
    })
}

/// Cases as a table; with their force where the page is not about one.
#[must_use]
pub fn table(cases: &[Listed<'_>], scene: &Scene<'_>, with_force: bool) -> Table {
    let rows = cases.iter().map(|entry| row(entry, scene, with_force)).collect();
    let columns = columns(&["cases-table.case", "cases-table.who", "cases-table.latest"], scene.words);
    Table { caption: String::new(), class: "stack cases", columns, rows }
}

fn row(entry: &Listed<'_>, scene: &Scene<'_>, with_force: bool) -> Row {
    let case = entry.case;
    let words = scene.words;
    let mut note = case.id.to_string();
    if with_force && let Some(force) = scene.public.force(&case.force) {
        note = format!("{}, {note}", scene.force_name(force));
    }
    let mut lines: Vec<Line> = case.people.iter().map(|person| line(case, person, words)).collect();
    lines.extend(replies(case, words).map(|text| Line { text, ..Line::default() }));
    let differ = (!case.disputes.is_empty()).then(|| More {
        title: say!(words, "cases-differ", n = case.disputes.len()),
        lines: case.disputes.iter().map(|dispute| disputed(dispute, scene)).collect(),
    });
    Row::new(vec![
        Cell::new(&case.title).in_english().link(scene.href(&address::case(&case.id))).note(note),
        Cell { lines, more: differ, ..Cell::default() },
        Cell::new(entry.latest.map_or_else(|| words.say("date-not-in-source"), |latest| words.partial(latest))),
    ])
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
    Some(match (standing, by) {
        (OutcomeStanding::Overturned, Some(by)) => say!(words, "fell-overturned.by", outcome = outcome, by = by),
        (OutcomeStanding::Overturned, None) => say!(words, "fell-overturned", outcome = outcome),
        (OutcomeStanding::Remitted, Some(by)) => say!(words, "fell-sent-back.by", outcome = outcome, by = by),
        (OutcomeStanding::Remitted, None) => say!(words, "fell-sent-back", outcome = outcome),
        (OutcomeStanding::Current | OutcomeStanding::UnderAppeal | OutcomeStanding::NotInSource, _) => return None,
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
