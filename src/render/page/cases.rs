//! Lists of cases: all, and by outcome, category, year and force; in pages of fifty.

use super::case_parts::body;
use super::{Frame, Scene, disputes};
use crate::disclose::{Case, Dispute, Person};
use crate::render::view::{Cell, Column, Line, Link, More, Row, Table};
use crate::render::{address, words};
use crate::rules::{r06, r28, r37, r41};
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
    pub title: &'static str,
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
    about: String,
    cases: Vec<Listed<'a>>,
}

/// All pages of all lists, each with its path, made as they are asked for: together they hold every case several times.
pub fn pages(scene: &Scene<'_>) -> impl Iterator<Item = (String, CasesPage)> {
    let all = &scene.summaries.nation.cases;
    let groups = groups(scene, all);
    let indexes: Vec<Index> = groups.iter().map(|(id, title, lists)| index(id, title, lists, scene)).collect();
    let whole = List { path: "cases/".to_owned(), title: "Cases".to_owned(), about: String::new(), cases: all.clone() };
    let lists = groups.into_iter().flat_map(|(_, _, lists)| lists);
    list_pages(whole, indexes, scene).chain(lists.flat_map(|list| list_pages(list, Vec::new(), scene)))
}

type Group<'a> = (&'static str, &'static str, Vec<List<'a>>);

fn groups<'a>(scene: &Scene<'a>, all: &[Listed<'a>]) -> Vec<Group<'a>> {
    let of_misconduct = |case: &Case| case.is_misconduct().then(|| case.people.iter().map(OutcomeClass::of_person).collect());
    let outcomes = grouped(all, |case| of_misconduct(case).unwrap_or_default()).into_iter().map(|(class, cases)| List {
        path: format!("cases/by-outcome/{}/", class.id()),
        title: format!("Cases by outcome: {}", class.label().to_lowercase()),
        about: class.definition().to_owned(),
        cases,
    });
    let told = |case: &Case| case.people.iter().flat_map(|p| p.allegations.clone()).filter(|a| !a.withheld).collect::<Vec<_>>();
    let alleged = |case: &Case| told(case).into_iter().flat_map(|allegation| allegation.categories).collect();
    let categories = grouped(all, alleged).into_iter().map(|(category, cases)| List {
        path: format!("cases/by-category/{}/", category.id()),
        title: format!("Cases by category: {}", category.label().to_lowercase()),
        about: category.definition().to_owned(),
        cases,
    });
    let years =
        grouped(all, |case| case.people.iter().map(year_of).collect()).into_iter().rev().map(|(year, cases)| match year {
            Some(year) => List {
                path: format!("cases/by-year/{year}/"),
                title: format!("Cases decided in {year}"),
                about:
                    "By the year of the decision that holds for a person in the case, or of the last decision where none stands."
                        .to_owned(),
                cases,
            },
            None => List {
                path: "cases/by-year/undated/".to_owned(),
                title: "Cases without a date of decision".to_owned(),
                about: "Nothing is decided, or the sources do not say when.".to_owned(),
                cases,
            },
        });
    let (territorial, others) = scene.forces_by_name();
    let held = |force: &Force| scene.summaries.forces.get(&force.id).filter(|summary| !summary.cases.is_empty());
    let forces = territorial.into_iter().chain(others).filter_map(|force| {
        held(force).map(|summary| List {
            path: format!("cases/by-force/{}/", force.id),
            title: format!("Cases: {}", force.name),
            about: String::new(),
            cases: summary.cases.clone(),
        })
    });
    vec![
        ("by-outcome", "By outcome", outcomes.collect()),
        ("by-category", "By category", categories.collect()),
        ("by-year", "By year", years.collect()),
        ("by-force", "By force", forces.collect()),
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

fn index(id: &'static str, title: &'static str, lists: &[List<'_>], scene: &Scene<'_>) -> Index {
    let links = lists
        .iter()
        .map(|list| {
            let text = list.title.split_once(": ").map_or(list.title.as_str(), |(_, rest)| rest);
            CountedLink {
                text: words::capital(text.trim_start_matches("Cases decided in ")),
                href: scene.href(&list.path),
                count: words::whole(list.cases.len() as u64),
            }
        })
        .collect();
    Index { id, title, links }
}

fn list_pages(list: List<'_>, indexes: Vec<Index>, scene: &Scene<'_>) -> impl Iterator<Item = (String, CasesPage)> {
    let List { path, title, about, cases } = list;
    let total = cases.len();
    let number = total.div_ceil(PER_PAGE).max(1);
    let mut indexes = Some(indexes);
    (1..=number).map(move |page| {
        let at = |page: usize| if page == 1 { path.clone() } else { format!("{path}page/{page}/") };
        let shown = cases.chunks(PER_PAGE).nth(page - 1).unwrap_or(&[]);
        let own = at(page);
        let name = if page == 1 { title.clone() } else { format!("{title}, page {page} of {number}") };
        let lead = if total == 0 {
            format!("No case records are held. {}.", r41::NOT_NONE_OCCURRED)
        } else if path == "cases/" {
            format!(
                "{} from {}, newest first. They are the cases that were published and kept, not all that happened.",
                words::counted(total as u64, "case record", "case records"),
                words::counted(scene.summaries.forces_with_cases as u64, "force", "forces")
            )
        } else {
            format!("{}, newest first.", words::counted(total as u64, "case record", "case records"))
        };
        let crumbs = if path == "cases/" { Vec::new() } else { vec![Link::new("Cases", scene.href("cases/"))] };
        let pager = (number > 1).then(|| Pager {
            here: format!("Page {page} of {number}"),
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
    let columns = ["Case", "Who, and what holds now", "Latest dated step"].map(Column::words).to_vec();
    Table { caption: String::new(), class: "stack cases", columns, rows }
}

fn row(entry: &Listed<'_>, scene: &Scene<'_>, with_force: bool) -> Row {
    let case = entry.case;
    let mut note = case.id.to_string();
    if with_force && let Some(force) = scene.public.force(&case.force) {
        note = format!("{}, {note}", force.name);
    }
    Row::new(vec![
        Cell::new(&case.title).link(scene.href(&address::case(&case.id))).note(note),
        holding(case, scene),
        Cell::new(entry.latest.map_or_else(|| words::DATE_NOT_IN_SOURCE.to_owned(), words::partial)),
    ])
}

/// Who was in a case, what holds for each, and where sources differ.
#[must_use]
pub fn holding(case: &Case, scene: &Scene<'_>) -> Cell {
    let mut lines: Vec<Line> = case.people.iter().map(|person| line(case, person)).collect();
    let replies = r28::marked(case.responses.len());
    lines.extend(replies.map(|text| Line { text, used: false, note: String::new(), refs: Vec::new() }));
    let differ = differing(case)
        .map(|title| More { title, lines: case.disputes.iter().map(|dispute| disputed(dispute, scene)).collect() });
    Cell { lines, more: differ, ..Cell::default() }
}

/// On how many facts sources differ; `None` where on none.
#[must_use]
pub fn differing(case: &Case) -> Option<String> {
    let facts = case.disputes.len();
    (facts > 0).then(|| format!("{} on {}", r37::MARK, words::counted(facts as u64, "fact", "facts")))
}

/// A fact in dispute, with every value.
fn disputed(dispute: &Dispute, scene: &Scene<'_>) -> Line {
    Line { text: format!("{}:", dispute.about), used: false, note: disputes::values(dispute, scene.public), refs: Vec::new() }
}

/// Who, what holds, and what was struck down to get there: never the one without the other (rule R6).
pub fn line(case: &Case, person: &Person) -> Line {
    let who = words::who(person);
    let what = if case.is_misconduct() { holds(person) } else { "no misconduct matter; in no count".to_owned() };
    let mut notes: Vec<String> = Vec::new();
    notes.extend(Some(struck(person)).filter(|struck| !struck.is_empty()));
    notes.extend(person.criminal.last().map(|stage| format!("in court: {}", stage.stage.label().to_lowercase())));
    Line { text: format!("{who}: {what}"), used: false, note: words::capital(&notes.join("; ")), refs: Vec::new() }
}

/// What holds for a person, in a few words.
fn holds(person: &Person) -> String {
    match (&person.current, OutcomeClass::of_person(person)) {
        (Some(current), _) => {
            let outcome = words::outcome(current.outcome, current.months).to_lowercase();
            let cleared = current.finding.is_cleared().then(|| current.finding.label().to_lowercase());
            let open = if current.under_appeal { "; challenged" } else { "" };
            match cleared {
                Some(cleared) => format!("{cleared}; {outcome}{open}"),
                None if current.outcome == crate::vocabulary::Outcome::NotInSource => "outcome not in the sources".to_owned(),
                None => format!("{outcome}{open}"),
            }
        }
        (None, OutcomeClass::NoneStands) => "no outcome stands".to_owned(),
        (None, OutcomeClass::NotInSource) => "not known, because how a later review ended is not in the sources".to_owned(),
        (None, _) if person.decisions.last().is_some_and(|decision| decision.finding == Finding::Pending) => {
            "proceedings pending".to_owned()
        }
        (None, _) => "no misconduct decision".to_owned(),
    }
}

/// The decisions that no longer hold.
fn struck(person: &Person) -> String {
    let struck: Vec<String> = person
        .decisions
        .iter()
        .filter_map(|decision| {
            let outcome = words::outcome(decision.outcome, decision.months);
            let by = decision.standing_by.and_then(|at| person.appeals.get(at)).map(|appeal| body(appeal.body));
            r06::fell(&outcome, decision.standing, by)
        })
        .collect();
    struck.join("; ")
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
