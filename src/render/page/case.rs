//! A case's page.

pub use super::case_parts::step;
use super::case_parts::{self, PersonView, StepView};
use super::figures::lower_first;
use super::meanings::{Meaning, Meanings};
use super::take::CiteView;
use super::{Citations, Fact, Frame, Scene, SourceView, corrections};
use crate::disclose::Case;
use crate::language::Words;
use crate::render::chart::{self, KeyMark, Picture, Timeline};
use crate::render::view::{KeyEntry, Link, Ref, Table};
use crate::render::{address, cite, words};
use crate::rules::r07::Cleared;
use crate::rules::{r06, r07, r21};
use crate::say;
use crate::summarise::outcomes::review_not_known;
use crate::summarise::timeline::{Step, What, anchors, latest, steps};
use crate::value::date::{PartialDate, Precision, When};
use crate::vocabulary::EventKind;
use jiff::civil::Date;
use serde::Serialize;

/// The template's data.
#[derive(Debug, Serialize)]
pub struct CasePage {
    /// The frame.
    pub frame: Frame,
    /// The way here.
    pub crumbs: Vec<Link>,
    /// The permanent id.
    pub id: String,
    /// What happened.
    pub title: String,
    /// Force, subject, newest event.
    pub status: Vec<Fact>,
    /// The force, as a link.
    pub force: Link,
    /// The summary as HTML.
    pub summary: String,
    /// What must be read before the rest.
    pub notices: Vec<Notice>,
    /// The facts of which sources give different values; empty for none.
    pub differ: String,
    /// Outcomes and which of them stand.
    pub outcomes: Table,
    /// What the words on the page mean.
    pub meanings: Vec<Meaning>,
    /// The people.
    pub people: Vec<PersonView>,
    /// The proceedings.
    pub proceedings: Option<Table>,
    /// Whether anybody is named.
    pub named: bool,
    /// The drawing over the timeline.
    pub drawing: Option<Picture>,
    /// Its key.
    pub key: Vec<KeyEntry>,
    /// The steps.
    pub steps: Vec<StepView>,
    /// Where sources differ.
    pub disputes: Option<Table>,
    /// Replies, which stand directly under the outcomes (rule R28).
    pub responses: Vec<ResponseView>,
    /// Corrections.
    pub corrections: Vec<corrections::Entry>,
    /// Records that belong to it.
    pub linked: Vec<Link>,
    /// Sources in the order of their numbers.
    pub sources: Vec<SourceView>,
    /// The page's address.
    pub address: String,
    /// How to cite it.
    pub cite: CiteView,
    /// When a maintainer last held it against its sources.
    pub checked: String,
}

/// A notice over the outcomes.
#[derive(Debug, Serialize)]
pub struct Notice {
    /// Its first words, in strong type.
    pub title: String,
    /// The rest.
    pub text: String,
}

/// A reply as printed.
#[derive(Debug, Serialize)]
pub struct ResponseView {
    /// Who.
    pub from: String,
    /// When.
    pub when: String,
    /// What they said.
    pub text: String,
    /// Sources.
    pub refs: Vec<Ref>,
}

/// Fewest dated steps for which a drawing says more than the list.
const FEWEST_FOR_A_DRAWING: usize = 2;

/// Fills the page of a case.
#[must_use]
pub fn page(case: &Case, scene: &Scene<'_>) -> CasePage {
    let path = address::case(&case.id);
    let mut cites = Citations::default();
    let words = scene.words;
    let title = say!(words, "case-title", title = case.title.as_str(), id = case.id.as_str());
    let force = scene.public.force(&case.force);
    let force_name = force.map_or_else(|| case.force.to_string(), |force| scene.force_name(force).to_owned());
    let force_link = Link::new(&force_name, scene.href(&address::force(&case.force)));
    // The order of these calls is the order in which sources get their numbers: that of the page.
    let outcomes = case_parts::outcomes(case, scene, &mut cites);
    let responses = case
        .responses
        .iter()
        .map(|response| ResponseView {
            from: response.from.clone(),
            when: words.when(response.when).text,
            text: response.text.clone(),
            refs: cites.refs(&response.sources),
        })
        .collect();
    let people: Vec<PersonView> = case.people.iter().map(|person| case_parts::person(person, scene, &mut cites)).collect();
    let proceedings = case_parts::proceedings(case, &mut cites, words);
    let in_time = steps(case);
    let steps: Vec<StepView> = in_time
        .iter()
        .zip(anchors(&in_time))
        .enumerate()
        .map(|(at, (step, anchor))| case_parts::step(at + 1, anchor, step, case, &mut cites, words))
        .collect();
    let differ: Vec<String> = case.disputes.iter().map(|dispute| lower_first(&dispute.about)).collect();
    let disputes = case_parts::disputed(&case.disputes, &mut cites, words);
    let address = scene.absolute(&path);
    CasePage {
        frame: Frame::new(scene, &path, "cases", &title, &description(case, &force_name, words)),
        crumbs: vec![Link::new(words.say("cases"), scene.href("cases/")), force_link.clone()],
        id: case.id.to_string(),
        title: case.title.clone(),
        status: status(case, scene),
        force: force_link,
        summary: scene.markdown(&case.summary).html(),
        notices: notices(case, words),
        differ: differ.join("; "),
        outcomes,
        meanings: Meanings::new(scene).decided(std::iter::once(case)).alleged(std::iter::once(case)).list(),
        named: case.people.iter().any(|person| person.name.is_some()),
        people,
        proceedings,
        drawing: drawing(case, &in_time, &steps, words),
        key: key(&steps, words),
        steps,
        disputes,
        responses,
        corrections: corrections::of_record(&path, scene),
        linked: case
            .linked
            .iter()
            .map(|id| {
                let href = scene.href(&address::case(id));
                match scene.public.case(id) {
                    Some(case) => Link::english(format!("{id}: {}", case.title), href),
                    None => Link::new(say!(words, "case-withdrawn", id = id.as_str()), href),
                }
            })
            .collect(),
        sources: cites.list(scene),
        cite: CiteView::new(&cite::case(case, scene), &path, scene),
        address,
        checked: words.day(case.checked),
    }
}

/// What must be read before the rest: that nothing was proven (rule R7), that an outcome was struck down, that nobody knows what holds, that it is no misconduct at all.
fn notices(case: &Case, words: &Words) -> Vec<Notice> {
    let notice = |title: &str, text: &str| Notice { title: words.say(title), text: words.say(text) };
    let cleared = case.people.iter().filter(|person| person.cleared).count();
    let first = r07::cleared(cleared, case.people.len()).map(|whom| match whom {
        Cleared::All => notice("case-cleared-all", "case-cleared-all.text"),
        Cleared::Some => notice("case-cleared-some", "case-cleared-some.text"),
    });
    // That a conviction was quashed stands above all else (rule R21).
    let quashed = case.people.iter().any(|person| r21::is_quashed(person.criminal.iter().map(|stage| stage.stage)));
    let quashed = quashed.then(|| notice("case-quashed", "case-quashed.text"));
    let mut notices: Vec<Notice> = quashed.into_iter().chain(first).collect();
    if case.people.iter().any(|person| person.current.is_none() && review_not_known(person)) {
        notices.push(notice("case-not-known", "case-not-known.text"));
    } else if case.people.iter().flat_map(|person| &person.decisions).any(|decision| r06::is_struck(decision.standing)) {
        notices.push(notice("case-struck", "case-struck.text"));
    }
    if !case.is_misconduct() {
        notices.push(notice("case-no-misconduct", "case-no-misconduct.text"));
    }
    notices
}

/// For search engines and link previews: what holds for each person, and what was struck down, so that nothing stands alone
/// (rule R6), as the beginning of the summary might.
fn description(case: &Case, force: &str, words: &Words) -> String {
    let people: Vec<String> = case
        .people
        .iter()
        .map(|person| {
            let line = super::cases::line(case, person, words);
            r06::in_one(&line.text, &line.note)
        })
        .collect();
    let description = say!(
        words,
        "case-description",
        force = force,
        id = case.id.as_str(),
        title = case.title.as_str(),
        people = people.join("; ")
    );
    let replies = super::cases::replies(case, words).map(|mark| format!(" {mark}.")).unwrap_or_default();
    format!("{description}{replies}")
}

fn status(case: &Case, scene: &Scene<'_>) -> Vec<Fact> {
    let allegations = || case.people.iter().flat_map(|person| &person.allegations);
    let people: u32 = case.people.iter().map(|person| person.count).sum();
    let words = scene.words;
    vec![
        Fact::new(&words.say("case-status.about"), case_parts::alleged(allegations(), |a| &a.categories, words)),
        Fact::new(&words.say("case-status.standards"), case_parts::alleged(allegations(), |a| &a.standards, words)),
        Fact::new(&words.say("case-status.people"), words::whole(u64::from(people))),
        Fact::new(
            &words.say("case-status.latest"),
            latest(case).map_or_else(|| words.say("date-not-in-source"), |latest| words.partial(latest)),
        ),
    ]
}

/// A date as years with their fraction, as the drawing takes it.
fn fraction(date: Date) -> f64 {
    f64::from(date.year()) + f64::from(date.day_of_year() - 1) / f64::from(date.days_in_year())
}

fn mark_when(when: When) -> Option<chart::When> {
    let When::At { from, until, precision } = when else { return None };
    let (start, end) = (fraction(from.earliest()), fraction(until.unwrap_or(from).latest()) + 1.0 / 366.0);
    Some(match (precision, from, until) {
        (Precision::Day | Precision::Inferred, PartialDate::Day(day), None) => chart::When::Day(fraction(day)),
        (_, PartialDate::Day(day), None) => chart::When::Month(fraction(day) - 0.01, fraction(day) + 0.01),
        (_, PartialDate::Month(..), None) => chart::When::Month(start, end),
        _ => chart::When::Year(start, end),
    })
}

/// The drawing over the timeline; none where the list alone says as much.
fn drawing(case: &Case, in_time: &[Step<'_>], steps: &[StepView], words: &Words) -> Option<Picture> {
    let marks: Vec<chart::Mark> = in_time
        .iter()
        .zip(steps)
        .filter_map(|(step, view)| {
            Some(chart::Mark {
                number: u32::try_from(view.number).ok()?,
                when: mark_when(step.when)?,
                missed: matches!(step.what, What::Event(event) if event.kind == EventKind::MissedOpportunity),
                tip: format!("{}: {}", view.when.text, if view.kind.is_empty() { view.text() } else { view.kind.clone() }),
                href: Some(format!("#{}", view.anchor)),
            })
        })
        .collect();
    if marks.len() < FEWEST_FOR_A_DRAWING {
        return None;
    }
    let undated = steps.len() - marks.len();
    let about = chart::About {
        id: "tl".to_owned(),
        title: say!(words, "case-drawing", id = case.id.as_str()),
        description: say!(words, "case-drawing.about", n = marks.len()),
    };
    let undated = (undated > 0).then(|| say!(words, "case-drawing.undated", n = undated));
    chart::timeline(&Timeline { about, marks, undated })
}

/// The marks that this case uses.
fn key(steps: &[StepView], words: &Words) -> Vec<KeyEntry> {
    let has = |mark: &str| steps.iter().any(|step| step.when.mark == mark);
    let all = [
        (has("day"), KeyMark::Day, "case-key.day"),
        (has("month"), KeyMark::Month, "case-key.month"),
        (has("year"), KeyMark::Year, "case-key.year"),
        (has("none"), KeyMark::Undated, "date-not-in-source"),
        (steps.iter().any(|step| step.missed), KeyMark::Missed, "case-key.missed"),
    ];
    all.into_iter().filter(|(used, _, _)| *used).map(|(_, mark, label)| KeyEntry::new(mark, words.say(label))).collect()
}
