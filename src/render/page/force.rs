//! A force's page.

use super::charts::{self, Placed};
use super::corrections::{self, Entry, Since};
use super::figure::{self, BARRED, LEFT, stands_at};
use super::meanings::{Meaning, Meanings};
use super::take::{CiteView, Take};
use super::worked::{self, WorkedView};
use super::{Citations, Fact, Frame, Scene, SourceView, cases, compare, coverage, embed, figures, reviews, share};
use crate::language::{Args, Language, Words};
use crate::render::view::{Link, Table};
use crate::render::{address, cite, past, words};
use crate::say;
use crate::summarise::series::about;
use crate::summarise::stats::Rate;
use crate::summarise::worked_out::Worked;
use crate::summarise::{AreaSummary, Counted};
use crate::value::figures::Area;
use crate::value::force::Force;
use fluent_bundle::FluentValue;
use serde::Serialize;

/// The template's data, in the order of the page.
#[derive(Debug, Serialize)]
pub struct ForcePage {
    /// The frame.
    pub frame: Frame,
    /// Its permanent id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its name in the other language, with that language (BCP 47).
    pub also: Option<(&'static str, String)>,
    /// Its region, and whether that is in English.
    pub region: (String, bool),
    /// What is held and to what date.
    pub status: Vec<Fact>,
    /// The headline, in one plain sentence.
    pub headline: Headline,
    /// What the page leaves out.
    pub notice: String,
    /// A remark from the force's record.
    pub note: String,
    /// Key numbers.
    pub numbers: Vec<KeyNumber>,
    /// What the words on the page mean.
    pub meanings: Vec<Meaning>,
    /// Outcomes as published for this force.
    pub published_outcomes: Option<Placed>,
    /// How much of the official counts the case records document.
    pub coverage: Option<Placed>,
    /// Outcomes in the case records, by year.
    pub case_outcomes: Option<Placed>,
    /// Officers in post.
    pub officers: Option<Placed>,
    /// Yearly counts beside the nation.
    pub yearly: Vec<Placed>,
    /// Among all forces.
    pub compare: Option<Placed>,
    /// Its row in each comparison in which a figure of it is held.
    pub comparisons: Vec<Link>,
    /// All published figures for this force.
    pub datasets: Vec<DatasetPart>,
    /// The numbers that were made for this page.
    pub worked: WorkedView,
    /// Its newest cases.
    pub cases: Option<Table>,
    /// All of them, in pages, where there are more.
    pub all_cases: Option<Link>,
    /// How closely it is watched, and what it was asked to do.
    pub reviews: Option<reviews::AreaReviews>,
    /// Commentary about it.
    pub commentary: Vec<Link>,
    /// What was corrected of what is said of the force itself.
    pub corrections: Vec<Entry>,
    /// What is not known.
    pub gaps: Vec<String>,
    /// The same year by year, if any measure is on the map.
    pub map: Option<String>,
    /// Sources of what stands on this page.
    pub sources: Vec<SourceView>,
    /// What can be taken away of the headline.
    pub take_headline: Option<Take>,
    /// The same on one sheet.
    pub brief: String,
    /// Downloads of this page's data.
    pub downloads: Vec<Link>,
    /// The page's address.
    pub address: String,
    /// What changed here lately.
    pub changed: past::pages::OfForce,
    /// How to cite it.
    pub cite: CiteView,
}

/// The sentence that leads the page.
#[derive(Debug, Clone, Serialize)]
pub struct Headline {
    /// The sentence as HTML, with its number in strong words.
    pub marked: String,
    /// The sentence as text.
    pub plain: String,
    /// Quiet words below: interval, basis.
    pub note: String,
    /// Where the number stands.
    pub href: Option<String>,
    /// Where its rate stands.
    pub rate_href: Option<String>,
    /// What was corrected of the number, or of that by which its rate is made.
    pub since: Vec<Since>,
}

/// A key number.
#[derive(Debug, Clone, Serialize)]
pub struct KeyNumber {
    /// The number.
    pub number: String,
    /// Where it stands.
    pub href: String,
    /// What it counts.
    pub label: String,
    /// When, and what to bear in mind.
    pub note: String,
}

/// A dataset's observations for this force.
#[derive(Debug, Serialize)]
pub struct DatasetPart {
    /// Its title and page.
    pub link: Link,
    /// Who published it.
    pub publisher: String,
    /// The newest observations.
    pub table: Table,
    /// Whether they are folded away until asked for: many are, so that the page stays one to read.
    pub folded: Option<String>,
    /// How many there are in all, and where.
    pub more: Option<Link>,
    /// Whether the whole dataset may not be handed on.
    pub by_force: bool,
}

/// Observations of a dataset shown on a force's page; of more, the newest.
const SHOWN: usize = 12;
/// Observations that are shown without being asked for.
const FEW: usize = 6;

/// Fills the page of a force.
#[must_use]
pub fn page(force: &Force, scene: &Scene<'_>) -> Option<ForcePage> {
    let summary = scene.summaries.forces.get(&force.id)?;
    let area = Area::Force(force.id.clone());
    let path = address::force(&force.id);
    let about = about(scene.public, &area);
    let mut cites = Citations::default();
    // Sources get their numbers in the order of the page.
    let reviews = reviews::of_area(&area, &mut cites, scene);
    let datasets = about.iter().map(|(set, observations)| dataset_part(set, observations, &area, scene, &mut cites)).collect();
    let address = scene.absolute(&path);
    let headline = headline(force, summary, scene);
    let name = scene.force_name(force);
    let description = say!(scene.words, "force-description", headline = headline.plain.as_str(), force = name);
    let mut frame = Frame::new(scene, &path, "forces", name, &description).with_card(&share::force(force, scene), &path, scene);
    frame.data = Some(scene.href(&format!("{path}figures.csv")));
    frame.feed = Some(Link::new(say!(scene.words, "force-feed", force = name), scene.href(&address::feed(&path))));
    let mut page = ForcePage {
        id: force.id.to_string(),
        name: name.to_owned(),
        also: also(force, scene),
        region: scene.region(force),
        status: status(force, summary, &about, scene),
        notice: notice(force, summary, scene),
        note: force.note.clone().unwrap_or_default(),
        numbers: numbers(summary, scene),
        meanings: Meanings::new(scene)
            .measure(summary.barred.last().map(|counted| &counted.seen))
            .measure(summary.left.last().map(|counted| &counted.seen))
            .measure(summary.officers.last().map(|in_post| &in_post.seen))
            .decided(summary.cases.iter().map(|entry| entry.case))
            .list(),
        published_outcomes: scene.chart(&path, figure::PUBLISHED_OUTCOMES),
        coverage: scene.chart(&path, coverage::COVERAGE),
        case_outcomes: scene.chart(&path, figure::OUTCOMES_BY_YEAR),
        officers: scene.chart(&path, figure::OFFICERS),
        yearly: [BARRED.id, LEFT.id].iter().filter_map(|id| scene.chart(&path, id)).collect(),
        compare: scene.chart(&path, figure::COMPARE_BARRED),
        comparisons: compare::links(force, scene),
        worked: worked::view(&area, summary, scene),
        cases: (!summary.cases.is_empty()).then(|| {
            let newest: Vec<_> = summary.cases.iter().take(cases::PER_PAGE).copied().collect();
            cases::table(&newest, scene, false)
        }),
        all_cases: (summary.cases.len() > cases::PER_PAGE).then(|| {
            let text = say!(scene.words, "force-cases.all", n = summary.cases.len());
            Link::new(text, scene.href(&format!("cases/by-force/{}/", force.id)))
        }),
        commentary: scene
            .public
            .commentary
            .iter()
            .filter(|prose| prose.forces.contains(&force.id))
            .map(|prose| scene.told(prose).link(scene.href(&address::commentary(&prose.id))))
            .collect(),
        corrections: corrections::of_record(&path, scene),
        gaps: gaps(force, summary, &about, scene.words),
        map: (!scene.summaries.silence.measures.is_empty()).then(|| scene.href(&address::gaps(&area))),
        sources: cites.list(scene),
        take_headline: embed::take_headline(force, scene),
        brief: scene.href(&address::brief(&force.id)),
        downloads: downloads(&path, scene),
        cite: CiteView::new(&cite::force(force, scene), &path, scene),
        changed: past::pages::of_force(&force.id, scene),
        reviews,
        address,
        datasets,
        headline,
        frame,
    };
    let placed = [&page.published_outcomes, &page.coverage, &page.case_outcomes, &page.officers, &page.compare];
    let placed = placed.into_iter().flatten().chain(&page.yearly).filter_map(|placed| placed.figure.table.as_ref());
    let tables = placed.chain(page.datasets.iter().map(|part| &part.table)).chain(&page.cases).chain(page.worked.tables());
    let is_long = tables.into_iter().any(Table::is_long);
    page.frame.offer_tables(is_long);
    Some(page)
}

type About<'a> = [(&'a crate::value::figures::FigureSet, Vec<&'a crate::value::figures::Observation>)];

/// Its name in the other language, where it has one.
fn also(force: &Force, scene: &Scene<'_>) -> Option<(&'static str, String)> {
    let welsh = force.name_cy.as_ref()?;
    let (other, name) = if scene.words.is_english() { (Language::Welsh, welsh) } else { (Language::English, &force.name) };
    Some((other.tag(), name.clone()))
}

fn status(force: &Force, summary: &AreaSummary<'_>, about: &About<'_>, scene: &Scene<'_>) -> Vec<Fact> {
    let said = scene.words;
    let newest = summary.cases.iter().find_map(|entry| entry.latest);
    let records = match (summary.cases.len(), newest) {
        (0, _) => said.say("none-held"),
        (n, Some(date)) => say!(said, "force-status-records.until", n = n, date = said.partial(date)),
        (n, None) => words::whole(n as u64),
    };
    let figures_to = about.iter().flat_map(|(_, observations)| observations).map(|o| o.period.to).max();
    let figures = figures_to.map(|date| say!(said, "force-status-figures.until", date = said.day(date)));
    let officers = summary.officers.last().map(|in_post| {
        let number = words::rounded(in_post.number.round());
        say!(said, "force-status-officers.on", number = number, date = said.day(in_post.seen.period().to))
    });
    let no_officers = if summary.suppressed.officers.is_empty() { "not-held" } else { "held-back" };
    let mut facts = vec![
        Fact::new(&said.say("force-status-records"), records),
        Fact::new(&said.say("force-status-figures"), figures.unwrap_or_else(|| said.say("none-held"))),
        Fact::new(&said.say("force-status-officers"), officers.unwrap_or_else(|| said.say(no_officers))),
    ];
    if !force.also_called.is_empty() {
        facts.push(Fact::new(&said.say("force-also-called"), force.also_called.join(", ")));
    }
    facts
}

/// The newest official count that is held: of those barred, else of those who left.
pub(super) fn headline_count<'a>(summary: &'a AreaSummary<'a>) -> Option<&'a Counted<'a>> {
    summary.barred.last().or_else(|| summary.left.last())
}

/// The newest official count that is held, with its rate; else that none is.
pub(super) fn headline(force: &Force, summary: &AreaSummary<'_>, scene: &Scene<'_>) -> Headline {
    let said = scene.words;
    let force = FluentValue::from(scene.force_in_words(force));
    let Some(counted) = headline_count(summary) else {
        let is_held_back = !summary.suppressed.barred.is_empty() || !summary.suppressed.left.is_empty();
        let name = if is_held_back { "force-headline-held-back" } else { "force-headline-none" };
        let (marked, plain) = sentence(name, &[("force", force), ("n", FluentValue::from(summary.cases.len()))], scene);
        let note = said.say("force-headline-none.note");
        return Headline { marked, plain, note, href: None, rate_href: None, since: Vec::new() };
    };
    let barred = !summary.barred.is_empty();
    let nation = if barred { &scene.summaries.nation.barred } else { &scene.summaries.nation.left };
    let nation = nation.iter().find(|other| other.seen.period() == counted.seen.period() && other.is_like(counted));
    let own = counted.rate.and_then(|rate| rate.rate);
    let theirs = nation.and_then(|nation| nation.rate).and_then(|rate| rate.rate);
    let one = |rate: Option<Rate>| FluentValue::from(rate.map_or_else(String::new, |rate| words::decimal(rate.value, 1)));
    let args = [
        ("date", FluentValue::from(said.day(counted.seen.period().to))),
        ("n", FluentValue::from(counted.count)),
        ("force", force),
        ("rate", one(own)),
        ("nation", one(theirs)),
    ];
    let name = match (barred, own, theirs) {
        (true, Some(_), Some(_)) => "force-headline-barred.rates",
        (true, Some(_), None) => "force-headline-barred.rate",
        (true, None, _) => "force-headline-barred.count",
        (false, Some(_), Some(_)) => "force-headline-left.rates",
        (false, Some(_), None) => "force-headline-left.rate",
        (false, None, _) => "force-headline-left.count",
    };
    let (marked, plain) = sentence(name, &args, scene);
    let rate = if barred { Worked::BarredRate } else { Worked::LeftRate };
    Headline {
        marked,
        plain,
        note: headline_note(counted, own, theirs, said),
        href: Some(stands_at(&counted.seen, scene)),
        since: corrections::newest(&charts::of_counts([counted].into_iter().chain(nation)).shown, scene),
        rate_href: own.map(|_| figure::rate_stands_at(rate, &counted.seen, scene)),
    }
}

/// A message as HTML, and as text.
fn sentence(name: &str, args: &[(&str, FluentValue<'_>)], scene: &Scene<'_>) -> (String, String) {
    let mut plain = Args::new();
    for (name, value) in args {
        plain.set(name, value.clone());
    }
    (scene.words.marked(name, args), scene.words.fill(name, &plain).replace("**", ""))
}

/// Below the headline: the interval of its rate, or why none is given.
fn headline_note(counted: &Counted<'_>, own: Option<Rate>, theirs: Option<Rate>, said: &Words) -> String {
    let Some(own) = own else {
        return match (counted.rate, counted.unlike) {
            (Some(_), _) => said.say("no-rate-few"),
            (None, Some(why)) => say!(said, "no-rate-because", why = said.unlike(why)),
            (None, None) => said.say("force-headline-note.not-held"),
        };
    };
    let chance = theirs.is_some_and(|theirs| own.low <= theirs.value && theirs.value <= own.high);
    let name = if chance { "force-headline-note.chance" } else { "force-headline-note" };
    let interval = say!(said, name, low = words::decimal(own.low, 1), high = words::decimal(own.high, 1));
    if own.unreliable { format!("{interval} {}", said.say("force-headline-note.unreliable")) } else { interval }
}

fn notice(force: &Force, summary: &AreaSummary<'_>, scene: &Scene<'_>) -> String {
    let said = scene.words;
    let not_counted = summary.cases.iter().filter(|entry| !entry.case.is_misconduct()).count();
    let mut sentences = vec![match summary.cases.len() {
        0 => say!(said, "force-notice.none", force = scene.force_in_words(force)),
        n => say!(said, "force-notice", n = n),
    }];
    sentences.extend(summary.barred.last().map(|counted| say!(said, "force-notice.barred", n = counted.count)));
    if not_counted > 0 {
        let count = words::capital(&said.count(u32::try_from(not_counted).unwrap_or(0)));
        sentences.push(say!(said, "force-notice.not-counted", n = not_counted, count = count));
    }
    sentences.join(" ")
}

fn numbers(summary: &AreaSummary<'_>, scene: &Scene<'_>) -> Vec<KeyNumber> {
    let said = scene.words;
    let mut numbers = Vec::new();
    let counted = |counted: &Counted<'_>, what: &str| KeyNumber {
        number: words::whole(u64::from(counted.count)),
        href: stands_at(&counted.seen, scene),
        label: said.say(&format!("force-number-{what}")),
        note: say!(said, &format!("force-number-{what}.note"), date = said.day(counted.seen.period().to)),
    };
    numbers.extend(summary.barred.last().map(|latest| counted(latest, "barred")));
    numbers.extend(summary.left.last().map(|latest| counted(latest, "left")));
    if let Some(in_post) = summary.officers.last() {
        numbers.push(KeyNumber {
            number: words::rounded(in_post.number.round()),
            href: stands_at(&in_post.seen, scene),
            label: said.say("force-number-officers"),
            note: say!(said, "force-number-officers.note", date = said.day(in_post.seen.period().to)),
        });
    }
    numbers.push(KeyNumber {
        number: said.held(summary.cases.len()),
        href: "#cases".to_owned(),
        label: said.say("force-number-records"),
        note: if summary.cases.is_empty() {
            said.say("force-number-records.none")
        } else {
            say!(said, "force-number-records.people", n = summary.tally.people)
        },
    });
    numbers
}

pub(super) fn dataset_part(
    set: &crate::value::figures::FigureSet,
    observations: &[&crate::value::figures::Observation],
    area: &Area,
    scene: &Scene<'_>,
    cites: &mut Citations,
) -> DatasetPart {
    let newest = observations.iter().take(SHOWN).copied();
    let mut table = figures::observations_table(set, newest, scene, &mut |o| cites.refs(&o.sources));
    // The anchors belong to the dataset's page; here the rows only lead there.
    for row in &mut table.rows {
        row.id.clear();
        row.cells.iter_mut().for_each(|cell| cell.card = None);
    }
    let path = if set.observations.len() > figures::MOST_ON_A_PAGE {
        address::dataset_force(&set.id, area.id())
    } else {
        format!("{}#{}", address::dataset(&set.id), area.id())
    };
    let more = (observations.len() > SHOWN)
        .then(|| Link::new(say!(scene.words, "dataset-all", n = observations.len()), scene.href(&path)));
    let shown = table.rows.len();
    DatasetPart {
        link: Link::english(&set.title, scene.href(&path)),
        publisher: set.publisher.clone(),
        folded: (shown > FEW).then(|| {
            if more.is_some() {
                say!(scene.words, "dataset-newest", shown = shown, n = observations.len())
            } else {
                let count = words::capital(&scene.words.count(u32::try_from(shown).unwrap_or(0)));
                say!(scene.words, "dataset-observations", n = shown, count = count)
            }
        }),
        table,
        more,
        by_force: set.licence.reprint == crate::value::figures::Reprint::ByForce,
    }
}

/// What is not held for this force, said in words.
fn gaps(force: &Force, summary: &AreaSummary<'_>, about: &About<'_>, said: &Words) -> Vec<String> {
    let mut gaps = Vec::new();
    if summary.barred.is_empty() && !summary.suppressed.barred.is_empty() {
        gaps.push(said.say("force-unknown-barred.held-back"));
    } else if summary.barred.is_empty() {
        gaps.push(said.say("force-unknown-barred"));
    } else {
        let years: Vec<String> = summary.barred.iter().map(|counted| words::year(counted.seen.period())).collect();
        gaps.push(say!(said, "force-unknown-barred.years", years = said.list(&years)));
    }
    if summary.left.is_empty() && summary.suppressed.left.is_empty() {
        gaps.push(said.say("force-unknown-left"));
    }
    if !about.iter().any(|(set, _)| set.measures.iter().any(|measure| measure.usage == Some(crate::vocabulary::Use::Outcome))) {
        gaps.push(said.say("force-unknown-outcomes"));
    }
    gaps.push(said.say("force-unknown-proceedings"));
    if summary.officers.is_empty() && summary.suppressed.officers.is_empty() {
        gaps.push(said.say("force-unknown-officers"));
    } else if let Some(years) = missing_years(summary, said) {
        gaps.push(say!(said, "force-unknown-officers.years", years = years));
    }
    if !force.kind.is_in_national_figures() {
        gaps.push(said.say("force-unknown-outside"));
    }
    gaps
}

fn missing_years(summary: &AreaSummary<'_>, said: &Words) -> Option<String> {
    let held_back: Vec<i16> = summary.suppressed.officers.iter().map(|period| period.to.year()).collect();
    let years: Vec<i16> = summary.officers.iter().map(|in_post| in_post.seen.period().to.year()).collect();
    let missing: Vec<String> = (*years.first()?..=*years.last()?)
        .filter(|year| !years.contains(year) && !held_back.contains(year))
        .map(|year| year.to_string())
        .collect();
    (!missing.is_empty()).then(|| said.list(&missing))
}

fn downloads(path: &str, scene: &Scene<'_>) -> Vec<Link> {
    ["cases", "people", "events", "disputes", "figures", "coverage", "corrections"]
        .iter()
        .flat_map(|name| {
            ["csv", "json"].map(|format| Link::new(format!("{name}.{format}"), scene.href(&format!("{path}{name}.{format}"))))
        })
        .collect()
}
