//! What can be found: a line for each thing of the site that a reader may look for, made from what may be shown.
//!
//! Entry points: [`before_cases`] and [`cases`], which together give all documents in the order of the index: what is few and named first, then
//! cases, the newest first. What a document is found by is in the words of its page's language; on Welsh pages in English too, since people
//! look for what they know.

use crate::disclose::{Case, Prose};
use crate::render::page::case_lists::{Facet, Key, Lists};
use crate::render::page::cases::{differing, line, replies};
use crate::render::page::figures::area_name;
use crate::render::page::{Scene, compare, shortened, shortened_to};
use crate::render::{address, markdown};
use crate::rules::{ALL, r06};
use crate::say;
use crate::summarise::Listed;
use crate::summarise::outcomes::{OutcomeClass, year_of};
use crate::summarise::series::about;
use crate::value::date::When;
use crate::value::figures::{Area, FigureSet, Observation};
use crate::value::force::Force;
use crate::vocabulary::{self, AppealResult, Finding, NOT_IN_SOURCE, Outcome, OutcomeStanding, ProceedingsType, Term};
use rayon::prelude::*;
use std::collections::BTreeSet;

/// What a document is, as readers choose among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A police force.
    Force,
    /// A word of the vocabulary.
    Word,
    /// What is counted: the page of England and Wales, a dataset, a comparison of forces.
    Figures,
    /// A list of cases.
    List,
    /// A review, a recommendation of one, or what else is followed.
    Review,
    /// A commentary, or a part of one.
    Commentary,
    /// A page of the site, such as its methods, or a rule of publication.
    Page,
    /// A case.
    Case,
}

impl Kind {
    /// All, in the order of the index: cases, which are many, last.
    pub const ALL: [Kind; 8] =
        [Kind::Force, Kind::Word, Kind::Figures, Kind::List, Kind::Review, Kind::Commentary, Kind::Page, Kind::Case];
    /// All, in the order in which they are shown among equals.
    pub const RANKED: [Kind; 8] =
        [Kind::Force, Kind::Word, Kind::Figures, Kind::List, Kind::Case, Kind::Commentary, Kind::Review, Kind::Page];
    /// Those that answer how many.
    pub const COUNTING: [Kind; 3] = [Kind::Force, Kind::Figures, Kind::List];

    /// In addresses, and in the names of messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Kind::Force => "force",
            Kind::Word => "word",
            Kind::Page => "page",
            Kind::Figures => "figures",
            Kind::List => "list",
            Kind::Review => "review",
            Kind::Commentary => "commentary",
            Kind::Case => "case",
        }
    }
}

/// What can be found.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its address, below where the pages of its language lie.
    pub path: String,
    /// What it is.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// Whether that is in English, whatever the language of the page.
    pub title_english: bool,
    /// One line that says what it is.
    pub line: String,
    /// Whether that is in English.
    pub line_english: bool,
    /// What else it is called: it counts as the title does.
    pub also: Vec<String>,
    /// What else it is found by.
    pub texts: Vec<String>,
    /// Names by which it is meant and nothing else: it then comes first.
    pub names: Vec<String>,
    /// Names of a force, by which it is meant within a longer question too.
    pub force_names: Vec<String>,
    /// What can be asked for: `force:gwent`, `outcome:dismissed`, `year:2021`.
    pub filters: BTreeSet<String>,
}

impl Document {
    fn new(kind: Kind, path: String, title: impl Into<String>, line: impl Into<String>) -> Self {
        Document {
            path,
            kind,
            title: title.into(),
            title_english: false,
            line: line.into(),
            line_english: false,
            also: Vec::new(),
            texts: Vec::new(),
            names: Vec::new(),
            force_names: Vec::new(),
            filters: BTreeSet::new(),
        }
    }

    /// In the words of the content.
    fn of_content(self) -> Self {
        Document { title_english: true, line_english: true, ..self }
    }

    fn named(mut self) -> Self {
        self.names.push(self.title.clone());
        self
    }

    fn about<'a>(mut self, areas: impl IntoIterator<Item = &'a Area>) -> Self {
        self.filters.extend(areas.into_iter().filter_map(|area| match area {
            Area::Force(id) => Some(format!("force:{id}")),
            Area::Nation => None,
        }));
        self
    }

    fn in_year(mut self, year: Option<i16>) -> Self {
        self.filters.extend(year.map(|year| format!("year:{year}")));
        self
    }

    /// What counts as its title.
    pub fn titles(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.title.as_str()).chain(self.also.iter().map(String::as_str))
    }

    /// What else it is found by.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.line.as_str()).chain(self.texts.iter().map(String::as_str))
    }

    /// As it stands in the file from which a result is shown: address, title, line, and which of the two are in English (`t`, `l`).
    #[must_use]
    pub fn line(&self) -> String {
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let english = [(self.title_english, "t"), (self.line_english, "l")];
        let english: String = english.into_iter().filter(|(is, _)| *is).map(|(_, mark)| mark).collect();
        format!("{}\t{}\t{}\t{english}\n", self.path, one_line(&self.title), one_line(&self.line))
    }

    /// With what the same document is found by in English.
    fn and_in(mut self, english: Document) -> Self {
        self.also.extend(std::iter::once(english.title).filter(|title| *title != self.title));
        self.also.extend(english.also);
        self.texts.extend(std::iter::once(english.line).filter(|line| *line != self.line));
        self.texts.extend(english.texts);
        self.names.extend(english.names);
        self.force_names.extend(english.force_names);
        self
    }
}

/// Documents in the language of the scene; where that is not English, found by their English words as well.
fn in_languages(scene: &Scene<'_>, make: impl Fn(&Scene<'_>) -> Vec<Document>) -> Vec<Document> {
    let own = make(scene).into_iter();
    if scene.words.is_english() {
        return own.map(|own| Document { title_english: false, line_english: false, ..own }).collect();
    }
    own.zip(make(&scene.in_english())).map(|(own, english)| own.and_in(english)).collect()
}

/// All documents but cases.
#[must_use]
pub fn before_cases(scene: &Scene<'_>) -> Vec<Document> {
    in_languages(scene, |scene| {
        let all = [forces, words, figures, lists, reviews, commentary, pages].map(|of_kind| of_kind(scene));
        all.into_iter().flatten().collect()
    })
}

/// Some cases.
#[must_use]
pub fn cases(some: &[Listed<'_>], scene: &Scene<'_>) -> Vec<Document> {
    in_languages(scene, |scene| some.par_iter().map(|listed| case(listed, scene)).collect())
}

fn forces(scene: &Scene<'_>) -> Vec<Document> {
    let shown = scene.public.forces.iter().filter(|force| scene.summaries.forces.contains_key(&force.id));
    let of = |force: &Force| {
        let (line, line_english) = scene.region(force);
        let mut document = Document::new(Kind::Force, address::force(&force.id), scene.force_name(force), line);
        document.line_english = line_english;
        document.also = force.name_cy.iter().cloned().collect();
        document.force_names = names_of(force, scene);
        document.about([&Area::Force(force.id.clone())])
    };
    shown.map(of).collect()
}

/// All names of a force; of these, those of every day are printed on its page as the others are.
fn names_of(force: &Force, scene: &Scene<'_>) -> Vec<String> {
    let own = [force.name.as_str(), scene.force_name(force), &force.short_name, scene.force_short(force), force.id.as_str()];
    own.into_iter().map(str::to_owned).chain(force.name_cy.iter().chain(&force.also_called).cloned()).collect()
}

/// Lists whose words people look for first.
const FIRST_LISTS: [&str; 4] = [Outcome::LIST, Finding::LIST, OutcomeStanding::LIST, ProceedingsType::LIST];

/// Terms that say something: not that a source is silent, which every list has a term for. "Dismissed" as the result of an appeal is no name
/// that anybody means by that word (`Words::appeal_result`).
fn words(scene: &Scene<'_>) -> Vec<Document> {
    let mut lists = vocabulary::lists();
    lists.sort_by_key(|list| FIRST_LISTS.iter().position(|first| *first == list.id).unwrap_or(FIRST_LISTS.len()));
    let mut documents = Vec::new();
    for list in lists {
        let (title, _) = scene.words.list_of_terms(&list);
        for entry in list.terms.iter().filter(|entry| entry.id != NOT_IN_SOURCE) {
            let (label, definition) = scene.words.entry(list.id, entry);
            let line = say!(scene.words, "search-word", list = title.as_str(), definition = definition);
            let document = Document::new(Kind::Word, address::term(list.id, entry.id), label, line);
            documents.push(if list.id == AppealResult::LIST { document } else { document.named() });
        }
    }
    documents
}

/// Pages that every site has, by their messages.
const FIXED: [(&str, &str, &str); 5] = [
    ("forces/", "nav.forces", "forces-description"),
    ("vocabulary/", "foot.vocabulary", "vocabulary-description"),
    ("data/", "foot.data", "data-description"),
    ("methods/rules/", "rules-title", "rules-title.description"),
    ("corrections/", "corrections-title", "corrections-title.description"),
];

fn pages(scene: &Scene<'_>) -> Vec<Document> {
    let said = |(path, title, line): (&str, &str, &str)| {
        Document::new(Kind::Page, path.to_owned(), scene.words.say(title), scene.words.say(line)).named()
    };
    let rules = ALL.iter().map(|rule| {
        let number = say!(scene.words, "rule-kick", rule = rule.id());
        let mut document = Document::new(Kind::Page, address::rule(rule.number), rule.title, number);
        document.title_english = true;
        document
    });
    let of_content = scene.public.pages.iter().flat_map(|page| prose(page, Kind::Page, &address::page(&page.id), scene));
    of_content.chain(FIXED.map(said)).chain(rules).collect()
}

/// England and Wales first: what is asked without a force is asked of them. What a dataset measures counts as its title.
fn figures(scene: &Scene<'_>) -> Vec<Document> {
    let mut nation = Document::new(
        Kind::Figures,
        address::area(&Area::Nation),
        scene.words.say("england-and-wales"),
        scene.words.say("nation-description"),
    )
    .named();
    for (set, observations) in about(scene.public, &Area::Nation) {
        nation.texts.push(set.title.clone());
        nation.texts.extend(years(set, observations.iter().copied(), scene));
        let measures: BTreeSet<&str> = observations.iter().map(|observation| set.measure(observation).label.as_str()).collect();
        nation.also.extend(measures.into_iter().map(str::to_owned));
    }
    let sets = scene.public.figures.iter().map(|set| {
        let mut document =
            Document::new(Kind::Figures, address::dataset(&set.id), &set.title, shortened(&set.description)).of_content().named();
        document.also.extend(set.measures.iter().map(|measure| measure.label.clone()));
        document.texts.extend(set.measures.iter().map(|measure| measure.definition.clone()));
        document.texts.push(set.publisher.clone());
        document.names.push(set.id.to_string());
        document.texts.extend(years(set, &set.observations, scene));
        document
    });
    let compared = scene.summaries.compared.iter().filter(|measure| !measure.made.is_empty()).map(|measure| {
        let said = compare::wording(measure.what, scene.words);
        let mut document =
            Document::new(Kind::Figures, address::comparison(measure.what.id(), None), said.title(), said.definition());
        document.texts.extend(measure.made.iter().map(|made| scene.words.period(made.period, made.kind)));
        document
    });
    std::iter::once(nation).chain(sets).chain(compared).collect()
}

/// The periods of some figures, as their page writes them out.
fn years<'a>(set: &FigureSet, of: impl IntoIterator<Item = &'a Observation>, scene: &Scene<'_>) -> BTreeSet<String> {
    of.into_iter().map(|one| scene.words.period(one.period, set.measure(one).period)).collect()
}

/// Lists of cases by one thing: an outcome, a category, a year, a force.
fn lists(scene: &Scene<'_>) -> Vec<Document> {
    let lists = Lists::of(scene);
    let of = |key: Key| {
        let cases = say!(scene.words, "cases-lead.list", cases = lists.cases(key, None).len());
        let mut document = Document::new(Kind::List, lists.path(key, None), lists.title(key, scene), cases);
        document.texts.push(lists.about(key, scene));
        let facet = key.facet();
        if facet != Facet::Category {
            document.filters.insert(format!("{}:{}", facet.id(), lists.id(key)));
        }
        if let Key::Force(at) = key {
            document.force_names = lists.forces.get(at).map_or_else(Vec::new, |force| names_of(force, scene));
        }
        document
    };
    let mut keys: Vec<Key> = [Facet::Outcome, Facet::Category, Facet::Force, Facet::Year]
        .into_iter()
        .flat_map(|facet| lists.by(facet))
        .filter(|key| !lists.cases(*key, None).is_empty())
        .collect();
    // Forces stand by name, which is another order in each language; what is made in two languages is put together one by one.
    keys.sort_by_key(|key| (key.facet() == Facet::Force).then(|| lists.id(*key)));
    keys.into_iter().map(of).collect()
}

fn reviews(scene: &Scene<'_>) -> Vec<Document> {
    let public = scene.public;
    let mut documents = Vec::new();
    let content = |path: String, title: &str, summary: &str, areas: &[Area], by: &str| {
        let mut document = Document::new(Kind::Review, path, title, shortened(summary)).of_content().named().about(areas);
        document.texts.extend(areas.iter().map(|area| area_name(area, scene)));
        document.texts.push(by.to_owned());
        document
    };
    for review in &public.reviews {
        let year = match review.published {
            When::At { from, .. } => Some(from.year()),
            When::NotInSource => None,
        };
        let (path, by) = (address::review(&review.id), &review.body.name);
        documents.push(content(path, &review.title, &review.summary, &review.areas, by).in_year(year));
        for asked in &review.recommendations {
            let path = address::recommendation(&review.id, &asked.id);
            documents.push(
                Document::new(Kind::Review, path, shortened_to(&asked.text, 140), &review.title).of_content().in_year(year),
            );
        }
    }
    for watched in &public.monitoring {
        let area = Area::Force(watched.force.clone());
        let force = area_name(&area, scene);
        let title = say!(scene.words, "monitoring-title", force = force.as_str());
        let line = say!(scene.words, "monitoring-about", force = scene.words.the(&force));
        documents.push(Document::new(Kind::Review, address::monitoring(&watched.force), title, line).about([&area]));
    }
    for one in &public.programmes {
        documents.push(content(address::programme(&one.id), &one.title, &one.summary, &one.areas, &one.body.name));
    }
    for one in &public.promises {
        documents.push(content(address::promise(&one.id), &one.title, &one.summary, &one.areas, &one.body.name));
    }
    documents
}

fn commentary(scene: &Scene<'_>) -> Vec<Document> {
    let all = scene.public.commentary.iter();
    all.flat_map(|one| prose(one, Kind::Commentary, &address::commentary(&one.id), scene)).collect()
}

/// A text, and each of its headings.
fn prose(prose: &Prose, kind: Kind, path: &str, scene: &Scene<'_>) -> Vec<Document> {
    let told = scene.told(prose);
    let year = prose.date.map(jiff::civil::Date::year);
    let areas: Vec<Area> = prose.forces.iter().cloned().map(Area::Force).collect();
    let of = |path: String, title: &str, line: &str| {
        let mut document = Document::new(kind, path, title, line).about(&areas).in_year(year);
        (document.title_english, document.line_english) = (told.english, told.english);
        document
    };
    let mut whole = of(path.to_owned(), told.title, &shortened(told.summary)).named();
    whole.texts.push(markdown::prose(told.body));
    whole.texts.extend(prose.author.clone());
    let headings = scene.markdown_of(prose).headings.into_iter();
    std::iter::once(whole)
        .chain(headings.map(|heading| of(format!("{path}#{}", heading.id), &heading.text, told.title)))
        .collect()
}

/// People of a case whose outcomes stand in its line.
const MOST_PEOPLE: usize = 3;

fn case(listed: &Listed<'_>, scene: &Scene<'_>) -> Document {
    let (case, words) = (listed.case, scene.words);
    let force =
        scene.public.force(&case.force).map_or_else(|| case.force.to_string(), |force| scene.force_name(force).to_owned());
    let mut document = Document::new(Kind::Case, address::case(&case.id), &case.title, case_line(listed, &force, scene));
    document.title_english = true;
    document.texts.push(markdown::prose(&case.summary));
    for person in &case.people {
        document.texts.push(words.who(person));
        document.texts.extend(person.name.iter().chain(&person.cipher).cloned());
        let told = person.allegations.iter().filter(|allegation| !allegation.withheld);
        document
            .texts
            .extend(told.flat_map(|a| a.categories.iter().map(|category| words.label(*category)).chain(a.text.clone())));
    }
    document.names.push(case.id.to_string());
    document.filters.insert(format!("force:{}", case.force));
    for person in &case.people {
        document.filters.extend(year_of(person).map(|year| format!("year:{year}")));
        if case.is_misconduct() {
            let class = OutcomeClass::of_person(person).id();
            document.filters.insert(format!("outcome:{class}"));
            // Both asked for are asked of one person.
            document.filters.extend(year_of(person).map(|year| format!("decided:{class}-{year}")));
        }
    }
    document
}

/// Force, what holds for whom and what was struck down (rule R6), that there are replies (rule R28) or sources differ, and when.
fn case_line(listed: &Listed<'_>, force: &str, scene: &Scene<'_>) -> String {
    let Listed { case, latest } = listed;
    let words = scene.words;
    let mut people: Vec<String> = case.people.iter().take(MOST_PEOPLE).map(|person| person_line(case, person, scene)).collect();
    if let Some(more) = case.people.len().checked_sub(MOST_PEOPLE).filter(|more| *more > 0) {
        people.push(say!(words, "search-case.more", n = more));
    }
    let marks: String = replies(case, words).into_iter().chain(differing(case, words)).map(|mark| format!(" {mark}.")).collect();
    let date = latest.map_or_else(|| words.say("date-not-in-source"), |latest| words.partial(latest));
    let line = say!(words, "search-case", force = force, id = case.id.as_str(), people = people.join("; "), date = date);
    format!("{line}{marks}")
}

fn person_line(case: &Case, person: &crate::disclose::Person, scene: &Scene<'_>) -> String {
    let line = line(case, person, scene.words);
    r06::in_one(&line.text, &line.note)
}
