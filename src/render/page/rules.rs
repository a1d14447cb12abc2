//! The rules of publication, told to the public: the list, a page for each, how much they withhold, and what stands where a record was.

use super::{Fact, Frame, Scene};
use crate::render::view::{Cell, Column, Link, Row, Table};
use crate::render::{address, markdown, words};
use crate::rules::small_numbers::table;
use crate::rules::{ALL, Decided, Rule};
use crate::value::withdrawn::Withdrawn;
use crate::vocabulary::{MissingMark, Term};
use serde::Serialize;
use std::collections::BTreeMap;

/// The list of rules.
#[derive(Debug, Serialize)]
pub struct RulesPage {
    /// The frame.
    pub frame: Frame,
    /// The way here.
    pub crumbs: Vec<Link>,
    /// How many there are, and how many the program decides wholly.
    pub lead: String,
    /// The page of what is withheld.
    pub withheld: String,
    /// Every rule.
    pub table: Table,
}

/// The list of rules: what each keeps to, how far the program decides it, and where it is written.
#[must_use]
pub fn list(scene: &Scene<'_>) -> RulesPage {
    let rows = ALL
        .iter()
        .map(|rule| {
            let decided = match rule.decided {
                Decided::Fully => Cell::new("Wholly"),
                Decided::InForm(form) => Cell::new("In a narrower form:").note(sentence(form)),
            };
            Row::new(vec![
                Cell::new(rule.id()),
                Cell::new(rule.title).link(scene.href(&address::rule(rule.number))),
                decided,
                Cell::new(rule.file).note(format!("tried in tests/rules/R{:02}", rule.number)),
            ])
            .id(rule.id().to_lowercase())
        })
        .collect();
    let columns = ["Rule", "What it keeps to", "Decided by the program", "Where it is written"].map(Column::words).to_vec();
    let wholly = ALL.iter().filter(|rule| rule.decided == Decided::Fully).count();
    RulesPage {
        frame: Frame::new(
            scene,
            "methods/rules/",
            "methods",
            "Rules of publication",
            "The rules of law and fairness by which this site is made: what each asks, why, and how far a program can decide it.",
        ),
        crumbs: crumbs(scene),
        lead: format!(
            "{} say what this site may print and how. The program that builds it holds every record, figure and text against them: \
             {wholly} it decides wholly, the others in the nearest form that a program can decide. None of this is legal advice.",
            words::capital(&words::counted(ALL.len() as u64, "rule", "rules"))
        ),
        withheld: scene.href("methods/withheld/"),
        table: Table { caption: String::new(), class: "stack rules", columns, rows },
    }
}

/// A rule's page.
#[derive(Debug, Serialize)]
pub struct RulePage {
    /// The frame.
    pub frame: Frame,
    /// The way here.
    pub crumbs: Vec<Link>,
    /// "Rule R5".
    pub kick: String,
    /// What it keeps to.
    pub title: String,
    /// Its number, how far it is decided, how much it withholds.
    pub status: Vec<Fact>,
    /// What is left to people; empty where the program decides wholly.
    pub form: String,
    /// What it asks and why, as HTML.
    pub html: String,
    /// The rules before and after it.
    pub beside: Vec<Link>,
}

/// Every rule's page.
pub fn pages<'a>(scene: &'a Scene<'a>) -> impl Iterator<Item = (String, RulePage)> + 'a {
    ALL.iter().enumerate().map(|(at, rule)| (address::rule(rule.number), page(at, rule, scene)))
}

fn page(at: usize, rule: &Rule, scene: &Scene<'_>) -> RulePage {
    let title = format!("{}: {}", rule.id(), rule.title);
    let (decided, form) = match rule.decided {
        Decided::Fully => ("Wholly", ""),
        Decided::InForm(form) => ("In a narrower form", form),
    };
    let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| ALL.get(at));
    let mut crumbs = crumbs(scene);
    crumbs.push(Link::new("Rules of publication", scene.href("methods/rules/")));
    RulePage {
        frame: Frame::new(scene, &address::rule(rule.number), "methods", &title, &first_sentence(rule.text)),
        crumbs,
        kick: format!("Rule {}", rule.id()),
        title: rule.title.to_owned(),
        status: vec![Fact::new("Decided by the program", decided), Fact::new("Written in", rule.file)],
        form: sentence(form),
        html: markdown::render(&rule_text(rule.text), scene.base, markdown::NO_NUMBERS).html(),
        beside: beside
            .map(|rule| Link::new(format!("{}: {}", rule.id(), rule.title), scene.href(&address::rule(rule.number))))
            .collect(),
    }
}

/// Words that a rule gives, as a sentence.
fn sentence(words: &str) -> String {
    let whole = words::capital(words);
    if whole.is_empty() || whole.ends_with(['.', '!', '?']) { whole } else { format!("{whole}.") }
}

/// A rule's text without the blank with which each line of a doc comment begins.
fn rule_text(text: &str) -> String {
    text.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

fn first_sentence(text: &str) -> String {
    let paragraph = text.split("\n\n").next().unwrap_or("").split_whitespace().collect::<Vec<_>>().join(" ");
    paragraph.split_once(". ").map_or(paragraph.clone(), |(first, _)| format!("{first}."))
}

fn crumbs(scene: &Scene<'_>) -> Vec<Link> {
    scene.methods().map(|href| Link::new("Methods", href)).into_iter().collect()
}

/// How much is withheld.
#[derive(Debug, Serialize)]
pub struct WithheldPage {
    /// The frame.
    pub frame: Frame,
    /// The way here.
    pub crumbs: Vec<Link>,
    /// What is withheld of case records, by rule.
    pub records: Option<Table>,
    /// Addresses of sources that are not printed.
    pub addresses: String,
    /// Records that were withdrawn, by reason.
    pub withdrawn: Option<Table>,
    /// As of which day.
    pub date: String,
    /// Whether a count is held back, so that the mark needs its key.
    pub held_back: bool,
}

/// How much the rules withhold, by rule, and how many records were withdrawn. Whose they are is not said.
#[must_use]
pub fn withheld(scene: &Scene<'_>) -> WithheldPage {
    let public = scene.public;
    // Counts of what is withheld are counts of people, and of none that the site shows (rule R31).
    let counted = table(&public.withheld.values().map(|count| u64::from(*count)).collect::<Vec<_>>());
    let shown = |count: Option<u64>| count.map_or_else(|| MissingMark::Suppressed.mark().to_owned(), words::whole);
    let rows: Vec<Row> = public
        .withheld
        .keys()
        .zip(&counted.counts)
        .map(|((number, what), count)| {
            let title = ALL.iter().find(|rule| rule.number == *number).map_or("", |rule| rule.title);
            Row::new(vec![
                Cell::new(format!("R{number}: {title}")).link(scene.href(&address::rule(*number))),
                Cell::new(words::capital(what.words())),
                Cell::new(shown(*count)),
            ])
        })
        .collect();
    let columns = vec![Column::words("Rule"), Column::words("What is withheld"), Column::numbers("How many times")];
    let addresses = public.sources.iter().filter(|source| source.address_withheld.is_some()).count();
    let mut by_reason: BTreeMap<_, u32> = BTreeMap::new();
    for record in &public.withdrawn {
        *by_reason.entry((record.kind, record.reason)).or_default() += 1;
    }
    let withdrawn: Vec<Row> = by_reason
        .into_iter()
        .map(|((kind, reason), count)| {
            Row::new(vec![Cell::new(words::capital(kind.words())), scene.term(reason), Cell::new(words::whole(u64::from(count)))])
        })
        .collect();
    let columns_withdrawn = vec![Column::words("Kind of record"), Column::words("Why"), Column::numbers("How many")];
    WithheldPage {
        frame: Frame::new(
            scene,
            "methods/withheld/",
            "methods",
            "What is withheld",
            "How much of what is known to the makers of this site its rules of publication keep back, rule by rule.",
        ),
        crumbs: crumbs(scene),
        records: (!rows.is_empty()).then(|| Table { caption: String::new(), class: "tight", columns, rows }),
        addresses: words::counted(addresses as u64, "source", "sources"),
        withdrawn: (!withdrawn.is_empty()).then(|| Table {
            caption: String::new(),
            class: "tight",
            columns: columns_withdrawn,
            rows: withdrawn,
        }),
        date: words::day(public.date),
        held_back: counted.any_held_back(),
    }
}

/// What stands where a record was.
#[derive(Debug, Serialize)]
pub struct Tombstone {
    /// The frame.
    pub frame: Frame,
    /// "A case record".
    pub kind: String,
    /// When it was withdrawn.
    pub date: String,
    /// Why, in the words of the vocabulary.
    pub reason: &'static str,
    /// The same as a sentence.
    pub definition: &'static str,
    /// Ways on.
    pub links: Vec<Link>,
}

/// What stands where a record was: what kind of record, when it went and why, and nothing else.
#[must_use]
pub fn tombstone(record: &Withdrawn, scene: &Scene<'_>) -> (String, Tombstone) {
    let path = address::withdrawn(record);
    let mut frame = Frame::new(scene, &path, "", "Withdrawn", "The record that stood at this address was withdrawn.");
    frame.hidden = true;
    let links = vec![
        Link::new("What is withheld, and by which rules", scene.href("methods/withheld/")),
        Link::new("All cases", scene.href("cases/")),
        Link::new("Ask about it", scene.contact()),
    ];
    let page = Tombstone {
        frame,
        kind: words::capital(record.kind.words()),
        date: words::day(record.date),
        reason: record.reason.label(),
        definition: record.reason.definition(),
        links,
    };
    (path, page)
}
