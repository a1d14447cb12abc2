//! The rules of publication, told to the public: the list, a page for each, how much they withhold, and what stands where a record was.

use super::{Fact, Frame, Scene};
use crate::render::view::{Cell, Column, Link, Row, Table};
use crate::render::{address, markdown, words};
use crate::rules::small_numbers::table;
use crate::rules::{ALL, Decided, Rule, What};
use crate::say;
use crate::value::withdrawn::Withdrawn;
use crate::vocabulary::MissingMark;
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
    let said = scene.words;
    let rows = ALL
        .iter()
        .map(|rule| {
            let folder = format!("tests/rules/R{:02}", rule.number);
            let decided = match rule.decided {
                Decided::Fully => Cell::new(said.say("rule-decided-wholly")),
                Decided::InForm(form) => Cell::new(said.say("rule-decided-narrower.list")).note(sentence(form)).note_in_english(),
            };
            Row::new(vec![
                Cell::new(rule.id()),
                Cell::new(rule.title).in_english().link(scene.href(&address::rule(rule.number))),
                decided,
                Cell::new(rule.file).note(say!(said, "rule-tried", folder = folder)),
            ])
            .id(rule.id().to_lowercase())
        })
        .collect::<Vec<Row>>();
    let is_long = rows.len() >= Table::LONG;
    let columns = vec![
        Column::words(&said.say("rules-columns.rule")),
        Column::words(&said.say("rules-columns.title")),
        Column::words(&said.say("rules-columns.decided")),
        Column::words(&said.say("rules-columns.file")),
    ];
    let wholly = ALL.iter().filter(|rule| rule.decided == Decided::Fully).count();
    let mut frame =
        Frame::new(scene, "methods/rules/", "methods", &said.say("rules-title"), &said.say("rules-title.description"));
    frame.offer_tables(is_long);
    RulesPage {
        frame,
        crumbs: crumbs(scene),
        lead: say!(said, "rules-lead", n = ALL.len(), wholly = wholly),
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
        Decided::Fully => (scene.words.say("rule-decided-wholly"), ""),
        Decided::InForm(form) => (scene.words.say("rule-decided-narrower"), form),
    };
    let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| ALL.get(at));
    let mut crumbs = crumbs(scene);
    crumbs.push(Link::new(scene.words.say("rules-title"), scene.href("methods/rules/")));
    RulePage {
        frame: Frame::new(scene, &address::rule(rule.number), "methods", &title, &first_sentence(rule.text)),
        crumbs,
        kick: say!(scene.words, "rule-kick", rule = rule.id()),
        title: rule.title.to_owned(),
        status: vec![
            Fact::new(&scene.words.say("rules-columns.decided"), decided),
            Fact::new(&scene.words.say("rule-written"), rule.file),
        ],
        form: sentence(form),
        html: markdown::render(&rule_text(rule.text), scene.base, scene.words, markdown::NO_NUMBERS).html(),
        beside: beside
            .map(|rule| Link::english(format!("{}: {}", rule.id(), rule.title), scene.href(&address::rule(rule.number))))
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
    scene.methods().map(|href| Link::new(scene.words.say("rules-title.crumb"), href)).into_iter().collect()
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
    /// How many addresses of sources are not printed.
    pub addresses: u64,
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
    let shown = |count: Option<u64>| count.map_or_else(|| Cell::new(MissingMark::Suppressed.mark()), Cell::whole);
    let rows: Vec<Row> = public
        .withheld
        .keys()
        .zip(&counted.counts)
        .map(|((number, what), count)| {
            let title = ALL.iter().find(|rule| rule.number == *number).map_or("", |rule| rule.title);
            Row::new(vec![
                Cell::new(format!("R{number}: {title}")).in_english().link(scene.href(&address::rule(*number))),
                Cell::new(scene.words.say(&format!("withheld-what-{}", what_id(*what)))),
                shown(*count),
            ])
        })
        .collect();
    let columns = vec![
        Column::words(&scene.words.say("withheld-records.rule")),
        Column::words(&scene.words.say("withheld-records.what")),
        Column::numbers(&scene.words.say("withheld-records.times")),
    ];
    let addresses = public.sources.iter().filter(|source| source.address_withheld.is_some()).count();
    let mut by_reason: BTreeMap<_, u32> = BTreeMap::new();
    for record in &public.withdrawn {
        *by_reason.entry((record.kind, record.reason)).or_default() += 1;
    }
    let withdrawn: Vec<Row> = by_reason
        .into_iter()
        .map(|((kind, reason), count)| {
            let kind = scene.words.say(&format!("record-kind-{}", kind.id()));
            Row::new(vec![Cell::new(kind), scene.term(reason), Cell::whole(u64::from(count))])
        })
        .collect();
    let columns_withdrawn = vec![
        Column::words(&scene.words.say("withheld-withdrawn.kind")),
        Column::words(&scene.words.say("withheld-withdrawn.why")),
        Column::numbers(&scene.words.say("withheld-withdrawn.many")),
    ];
    WithheldPage {
        frame: Frame::new(
            scene,
            "methods/withheld/",
            "methods",
            &scene.words.say("withheld-title"),
            &scene.words.say("withheld-title.description"),
        ),
        crumbs: crumbs(scene),
        records: (!rows.is_empty()).then(|| Table { caption: String::new(), class: "tight", columns, rows }),
        addresses: addresses as u64,
        withdrawn: (!withdrawn.is_empty()).then(|| Table {
            caption: String::new(),
            class: "tight",
            columns: columns_withdrawn,
            rows: withdrawn,
        }),
        date: scene.words.day(public.date),
        held_back: counted.any_held_back(),
    }
}

/// What is withheld, as messages about it are named.
fn what_id(what: What) -> &'static str {
    match what {
        What::Name => "name",
        What::Cipher => "cipher",
        What::Rank => "rank",
        What::Allegations => "allegations",
        What::Criminal => "criminal",
        What::Service => "service",
        What::ConductDays => "conduct-days",
    }
}

/// What stands where a record was.
#[derive(Debug, Serialize)]
pub struct Tombstone {
    /// The frame.
    pub frame: Frame,
    /// What kind of record stood there, and until when.
    pub stood: String,
    /// Why, in the words of the vocabulary.
    pub reason: String,
    /// The same as a sentence.
    pub definition: String,
    /// Ways on.
    pub links: Vec<Link>,
}

/// What stands where a record was: what kind of record, when it went and why, and nothing else.
#[must_use]
pub fn tombstone(record: &Withdrawn, scene: &Scene<'_>) -> (String, Tombstone) {
    let path = address::withdrawn(record);
    let said = scene.words;
    let mut frame = Frame::new(scene, &path, "", &said.say("tombstone-title.short"), &said.say("tombstone-title.description"));
    frame.hidden = true;
    let links = vec![
        Link::new(said.say("tombstone-title.rules"), scene.href("methods/withheld/")),
        Link::new(said.say("tombstone-title.cases"), scene.href("cases/")),
        Link::new(said.say("tombstone-title.ask"), scene.contact()),
    ];
    let page = Tombstone {
        frame,
        stood: say!(said, &format!("record-kind-{}.stood", record.kind.id()), date = said.day(record.date)),
        reason: said.label(record.reason),
        definition: said.definition(record.reason),
        links,
    };
    (path, page)
}
