//! A force's page.

use super::charts::{self, Placed};
use super::corrections::{self, Entry, Since};
use super::figure::{self, BARRED, LEFT, stands_at};
use super::take::{CiteView, Take};
use super::worked::{self, WorkedView};
use super::{Citations, Fact, Frame, Scene, SourceView, cases, compare, coverage, embed, figures, reviews, share};
use crate::render::view::{Link, Table};
use crate::render::{address, cite, past, words};
use crate::rules::r41;
use crate::summarise::series::about;
use crate::summarise::worked_out::Worked;
use crate::summarise::{AreaSummary, Counted};
use crate::value::figures::Area;
use crate::value::force::Force;
use crate::vocabulary::Term;
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
    /// Its name in Welsh.
    pub name_cy: Option<String>,
    /// Its region.
    pub region: String,
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
#[derive(Debug, Serialize)]
pub struct Headline {
    /// Before the number.
    pub before: String,
    /// The number, in strong words.
    pub number: String,
    /// After it.
    pub after: String,
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
#[derive(Debug, Serialize)]
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
    let datasets = about.iter().map(|(set, observations)| dataset_part(set, observations, &area, scene, &mut cites)).collect();
    let reviews = reviews::of_area(&area, &mut cites, scene);
    let address = scene.absolute(&path);
    let headline = headline(force, summary, scene);
    let description = format!(
        "{}{}{} What is held on misconduct outcomes, cases and officers of {}.",
        headline.before, headline.number, headline.after, force.name
    );
    let mut frame =
        Frame::new(scene, &path, "forces", &force.name, &description).with_card(&share::force(force, scene), &path, scene);
    frame.data = Some(scene.href(&format!("{path}figures.csv")));
    frame.feed = Some(Link::new(format!("{}: what changed", force.name), scene.href(&address::feed(&path))));
    Some(ForcePage {
        id: force.id.to_string(),
        name: force.name.clone(),
        name_cy: force.name_cy.clone(),
        region: force.region.clone().unwrap_or_else(|| force.kind.label().to_owned()),
        status: status(summary, &about),
        notice: notice(force, summary),
        note: force.note.clone().unwrap_or_default(),
        numbers: numbers(summary, scene),
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
            let text = format!("All {} case records", words::whole(summary.cases.len() as u64));
            Link::new(text, scene.href(&format!("cases/by-force/{}/", force.id)))
        }),
        commentary: scene
            .public
            .commentary
            .iter()
            .filter(|prose| prose.forces.contains(&force.id))
            .map(|prose| Link::new(&prose.title, scene.href(&address::commentary(&prose.id))))
            .collect(),
        corrections: corrections::of_record(&path, scene),
        gaps: gaps(force, summary, &about),
        map: (!scene.summaries.silence.measures.is_empty()).then(|| scene.href(&address::gaps(&area))),
        sources: cites.list(scene),
        take_headline: embed::take_headline(force, scene),
        downloads: downloads(&path, scene),
        cite: CiteView::new(&cite::force(force, scene), &path, scene),
        changed: past::pages::of_force(&force.id, scene),
        reviews,
        address,
        datasets,
        headline,
        frame,
    })
}

type About<'a> = [(&'a crate::value::figures::FigureSet, Vec<&'a crate::value::figures::Observation>)];

fn status(summary: &AreaSummary<'_>, about: &About<'_>) -> Vec<Fact> {
    let newest = summary.cases.iter().find_map(|entry| entry.latest);
    let records = match (summary.cases.len(), newest) {
        (0, _) => r41::NONE_HELD.to_owned(),
        (n, Some(date)) => format!("{}, to {}", words::whole(n as u64), words::partial(date)),
        (n, None) => words::whole(n as u64),
    };
    let figures_to = about.iter().flat_map(|(_, observations)| observations).map(|o| o.period.to).max();
    let officers = summary
        .officers
        .last()
        .map(|in_post| format!("{} ({})", words::rounded(in_post.number.round()), words::day(in_post.seen.period().to)));
    vec![
        Fact::new("Case records", records),
        Fact::new(
            "Official figures",
            figures_to.map_or_else(|| r41::NONE_HELD.to_owned(), |date| format!("to {}", words::day(date))),
        ),
        Fact::new(
            "Officers in post",
            officers.unwrap_or_else(|| if summary.suppressed.officers.is_empty() { "Not held" } else { "Held back" }.to_owned()),
        ),
    ]
}

/// The newest official count that is held: of those barred, else of those who left.
pub(super) fn headline_count<'a>(summary: &'a AreaSummary<'a>) -> Option<&'a Counted<'a>> {
    summary.barred.last().or_else(|| summary.left.last())
}

/// The newest official count that is held, with its rate; else that none is.
pub(super) fn headline(force: &Force, summary: &AreaSummary<'_>, scene: &Scene<'_>) -> Headline {
    let barred = !summary.barred.is_empty();
    let Some(counted) = headline_count(summary) else {
        let cases = summary.cases.len();
        return Headline {
            before: if summary.suppressed.barred.is_empty() && summary.suppressed.left.is_empty() {
                format!("No yearly official count of officers dismissed or barred is held for {}. ", words::the(&force.name))
            } else {
                format!(
                    "The yearly official counts of officers dismissed or barred for {} are held back, so that nobody can be identified. ",
                    words::the(&force.name)
                )
            },
            number: if cases == 0 {
                "No case records are held".to_owned()
            } else {
                words::counted(cases as u64, "case record is held", "case records are held")
            },
            after: if cases == 0 { ", which does not mean that nothing happened.".to_owned() } else { ", below.".to_owned() },
            note: "Forces publish the outcomes of hearings for 28 days and need not keep them.".to_owned(),
            href: None,
            rate_href: None,
            since: Vec::new(),
        };
    };
    let people = if counted.count == 0 {
        "no officers".to_owned()
    } else {
        words::counted(u64::from(counted.count), "officer", "officers")
    };
    let was = if counted.count == 1 { "was" } else { "were" };
    let nation = if barred { &scene.summaries.nation.barred } else { &scene.summaries.nation.left };
    let nation = nation.iter().find(|other| other.seen.period() == counted.seen.period() && other.is_like(counted));
    let what = if barred {
        format!("{was} added to the list of people barred from policing")
    } else {
        "left because they were dismissed or their contract was ended".to_owned()
    };
    let own = counted.rate.and_then(|rate| rate.rate);
    let theirs = nation.and_then(|nation| nation.rate).and_then(|rate| rate.rate);
    let rate_words = match (own, theirs) {
        (Some(own), Some(theirs)) => format!(
            ": {} for every 1,000 in post. For England and Wales together it was {}.",
            words::decimal(own.value, 1),
            words::decimal(theirs.value, 1)
        ),
        (Some(own), None) => format!(": {} for every 1,000 in post.", words::decimal(own.value, 1)),
        (None, Some(_) | None) => ".".to_owned(),
    };
    let note = match own {
        Some(own) => {
            let chance = theirs.is_some_and(|theirs| own.low <= theirs.value && theirs.value <= own.high);
            format!(
                "95% interval {} to {}{}{}",
                words::decimal(own.low, 1),
                words::decimal(own.high, 1),
                if chance { ", so the difference may be chance." } else { "." },
                if own.unreliable { " Fewer than 20 people: unreliable." } else { "" }
            )
        }
        None => match counted.rate {
            Some(_) => "No rate is given for fewer than three people.".to_owned(),
            None => match counted.unlike {
                Some(why) => format!("No rate is given: {}.", why.words()),
                None => "No rate is given: the number of officers in post at that date is not held.".to_owned(),
            },
        },
    };
    Headline {
        before: format!("In the year to {}, ", words::day(counted.seen.period().to)),
        number: format!("{people} of {}", words::the(&force.name)),
        after: format!(" {what}{rate_words}"),
        note,
        href: Some(stands_at(&counted.seen, scene)),
        since: corrections::newest(&charts::of_counts([counted].into_iter().chain(nation)).shown, scene),
        rate_href: own
            .map(|_| figure::rate_stands_at(if barred { Worked::BarredRate } else { Worked::LeftRate }, &counted.seen, scene)),
    }
}

fn notice(force: &Force, summary: &AreaSummary<'_>) -> String {
    let not_counted = summary.cases.iter().filter(|entry| !entry.case.is_misconduct()).count();
    let mut text = match summary.cases.len() {
        0 => format!(
            "No case records are held for {}. {}: forces need keep hearing outcomes online for 28 days only, and most then remove them.",
            words::the(&force.name),
            r41::NOT_NONE_OCCURRED
        ),
        n => format!(
            "{} held here, as far as cases were published and kept: not all that happened.",
            words::counted(n as u64, "case record is", "case records are")
        ),
    };
    if let Some(counted) = summary.barred.last() {
        text.push_str(&format!(
            " The official count of officers barred in one year alone is {}.",
            words::whole(u64::from(counted.count))
        ));
    }
    if not_counted > 0 {
        text.push_str(&format!(
            " {} no misconduct matter and left out of every misconduct count.",
            words::capital(&format!(
                "{} {}",
                words::count(u32::try_from(not_counted).unwrap_or(0)),
                if not_counted == 1 { "record is" } else { "records are" }
            ))
        ));
    }
    text
}

fn numbers(summary: &AreaSummary<'_>, scene: &Scene<'_>) -> Vec<KeyNumber> {
    let mut numbers = Vec::new();
    let counted = |counted: &Counted<'_>, label: &str, note: &str| KeyNumber {
        number: words::whole(u64::from(counted.count)),
        href: stands_at(&counted.seen, scene),
        label: label.to_owned(),
        note: format!("Officers, year to {}. {note}", words::day(counted.seen.period().to)),
    };
    if let Some(latest) = summary.barred.last() {
        numbers.push(counted(latest, "added to the barred list", "Those who had already left are included."));
    }
    if let Some(latest) = summary.left.last() {
        numbers.push(counted(
            latest,
            "dismissed, or contract ended",
            "Serving officers, not always for misconduct. A different count: do not subtract.",
        ));
    }
    if let Some(in_post) = summary.officers.last() {
        numbers.push(KeyNumber {
            number: words::rounded(in_post.number.round()),
            href: stands_at(&in_post.seen, scene),
            label: "officers in post".to_owned(),
            note: format!("Full-time equivalent, {}.", words::day(in_post.seen.period().to)),
        });
    }
    numbers.push(KeyNumber {
        number: words::held(summary.cases.len()),
        href: "#cases".to_owned(),
        label: "case records".to_owned(),
        note: if summary.cases.is_empty() {
            format!("{}.", r41::NOT_NONE_OCCURRED)
        } else {
            format!("{}.", words::counted(u64::from(summary.tally.people), "person", "people"))
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
        .then(|| Link::new(format!("All {} observations", words::whole(observations.len() as u64)), scene.href(&path)));
    DatasetPart {
        link: Link::new(&set.title, scene.href(&path)),
        publisher: set.publisher.clone(),
        folded: (table.rows.len() > FEW).then(|| {
            if more.is_some() {
                format!("The newest {} of {} observations", table.rows.len(), words::whole(observations.len() as u64))
            } else {
                format!("{} observations", words::capital(&words::count(u32::try_from(table.rows.len()).unwrap_or(0))))
            }
        }),
        table,
        more,
        by_force: set.licence.reprint == crate::value::figures::Reprint::ByForce,
    }
}

/// What is not held for this force, said in words.
fn gaps(force: &Force, summary: &AreaSummary<'_>, about: &About<'_>) -> Vec<String> {
    let mut gaps = Vec::new();
    if summary.barred.is_empty() && !summary.suppressed.barred.is_empty() {
        gaps.push(
            "How many of its officers were added to the barred list in any one year: held back, so that nobody can be identified."
                .to_owned(),
        );
    } else if summary.barred.is_empty() {
        gaps.push(
            "How many of its officers were added to the barred list in any one year: no figure for this force is held."
                .to_owned(),
        );
    } else {
        let years: Vec<String> = summary.barred.iter().map(|counted| words::year(counted.seen.period())).collect();
        gaps.push(format!("Officers added to the barred list in other years than {}.", words::list(&years)));
    }
    if summary.left.is_empty() && summary.suppressed.left.is_empty() {
        gaps.push(
            "How many of its officers were dismissed or had their contract ended in any one year: not held by force.".to_owned(),
        );
    }
    if !about.iter().any(|(set, _)| set.measures.iter().any(|measure| measure.usage == Some(crate::vocabulary::Use::Outcome))) {
        gaps.push("Outcomes after investigations by the watchdog: this force has no page in the source. Whether it had no case is not stated.".to_owned());
    }
    gaps.push("The Home Office publishes findings and outcomes of misconduct proceedings for England and Wales; no figures by force are held.".to_owned());
    if summary.officers.is_empty() && summary.suppressed.officers.is_empty() {
        gaps.push("Officers in post at 31 March: not held, so no rate can be given.".to_owned());
    } else if let Some(year) = missing_years(summary) {
        gaps.push(format!("Officers in post at 31 March {year}: not held."));
    }
    if !force.kind.is_in_national_figures() {
        gaps.push("This force lies outside the Home Office misconduct series and the barred-list reports.".to_owned());
    }
    gaps
}

fn missing_years(summary: &AreaSummary<'_>) -> Option<String> {
    let held_back: Vec<i16> = summary.suppressed.officers.iter().map(|period| period.to.year()).collect();
    let years: Vec<i16> = summary.officers.iter().map(|in_post| in_post.seen.period().to.year()).collect();
    let missing: Vec<String> = (*years.first()?..=*years.last()?)
        .filter(|year| !years.contains(year) && !held_back.contains(year))
        .map(|year| year.to_string())
        .collect();
    (!missing.is_empty()).then(|| words::list(&missing))
}

fn downloads(path: &str, scene: &Scene<'_>) -> Vec<Link> {
    ["cases", "people", "events", "disputes", "figures", "coverage", "corrections"]
        .iter()
        .flat_map(|name| {
            ["csv", "json"].map(|format| Link::new(format!("{name}.{format}"), scene.href(&format!("{path}{name}.{format}"))))
        })
        .collect()
}
