//! What is followed over time: stages of monitoring, programmes of review and promises; and that the figures which they follow are there.

use super::corrections::correction;
use super::reviews::{area, areas, body, in_order, known};
use super::{Checker, text};
use crate::fault::{Fault, Place, Placed};
use crate::read::Raw;
use crate::read::raw::{RawFollowed, RawMonitoring, RawProgramme, RawPromise, RawStage, RawStep};
use crate::read::record::{List, unknown_id};
use crate::records::figures::PlacedSet;
use crate::records::review::{Monitoring, Programme, Promise, Review, Stage, Step};
use crate::value::date::PartialDate;
use crate::value::figures::TOTAL;
use crate::value::followed::Followed;
use crate::value::id::{CategoryId, DatasetId, ForceId, MeasureId, ProgrammeId, PromiseId};

/// Words of a promise that may be quoted: what was promised, and not the speech around it.
const LONGEST_QUOTATION: usize = 40;

/// The ids in which no name may stand, with their places.
pub fn ids(reviews: &[Review], programmes: &[Programme], promises: &[Promise]) -> Vec<Placed<String>> {
    let placed = |text: String, place: Place| Placed { value: text, place };
    let recommendations = reviews.iter().flat_map(|review| &review.recommendations);
    reviews
        .iter()
        .map(|review| placed(review.id.value.to_string(), review.id.place))
        .chain(recommendations.map(|asked| placed(asked.id.value.to_string(), asked.id.place)))
        .chain(programmes.iter().map(|programme| placed(programme.id.value.to_string(), programme.id.place)))
        .chain(promises.iter().map(|promise| placed(promise.id.value.to_string(), promise.id.place)))
        .collect()
}

/// Every text of ours in these records, for the rules about words. What is quoted is not ours.
pub fn texts(raw: &Raw) -> Vec<Placed<String>> {
    let mut texts: Vec<&Placed<String>> = Vec::new();
    for review in &raw.reviews {
        texts.extend([&review.title, &review.summary, &review.not_read].into_iter().flatten());
        texts.extend(review.findings.iter().chain(review.progress.iter()).filter_map(|said| said.text.as_ref()));
        texts.extend(review.recommendations.iter().filter_map(|asked| asked.text.as_ref()));
        let said = review.recommendations.iter().flat_map(|asked| asked.history.iter());
        texts.extend(said.filter_map(|said| said.text.as_ref()));
    }
    texts.extend(raw.monitoring.iter().flat_map(|watched| watched.stages.iter()).filter_map(|stage| stage.text.as_ref()));
    for programme in &raw.programmes {
        texts.extend([&programme.title, &programme.summary].into_iter().flatten());
        texts.extend(programme.history.iter().filter_map(|step| step.text.as_ref()));
    }
    for promise in &raw.promises {
        texts.extend([&promise.title, &promise.summary, &promise.why].into_iter().flatten());
    }
    texts.into_iter().cloned().collect()
}

/// Checks the monitoring of a force.
pub fn monitoring(raw: RawMonitoring, checker: &mut Checker<'_>) -> Option<Monitoring> {
    let RawMonitoring { place, force, stages, corrections, checked } = raw;
    if let Some(checked) = &checked {
        checker.not_after(PartialDate::Day(checked.value), checked.place);
    }
    nothing_told(stages.is_missing(), "stages", place, checker);
    in_order(stages.iter().map(|stage| stage.from.as_ref()), checker);
    repeated(&stages, checker);
    let stages = stages.into_iter().filter_map(|raw| stage(raw, checker)).collect();
    let corrections = corrections.into_iter().filter_map(|raw| correction(raw, checker)).collect();
    let force = force?;
    let index = checker.index;
    checker.known("force", &force.value, force.place, index.forces.contains_key(&force.value), index.forces.keys());
    let id = ForceId::new(&force.value)?;
    Some(Monitoring { force: Placed { value: id, place: force.place }, stages, corrections, checked: checked?.value })
}

fn nothing_told(is_missing: bool, field: &str, place: Place, checker: &mut Checker<'_>) {
    if is_missing {
        checker.faults.push(
            Fault::error("nothing-followed", place, format!("this record has no `{field}`, so that it tells nothing"))
                .label("begins here")
                .mend(format!("add `{field}:` with at least one entry, or delete the record")),
        );
    }
}

/// Answers a stage that follows itself: a force is not moved to where it is.
fn repeated(stages: &List<RawStage>, checker: &mut Checker<'_>) {
    let written: Vec<_> = stages.iter().filter_map(|raw| raw.stage.as_ref()).collect();
    for pair in written.windows(2) {
        let [before, after] = pair else { continue };
        if before.value == after.value {
            checker.faults.push(
                Fault::error("stage-repeated", after.place, "the force is moved to a stage in which it is")
                    .label("again")
                    .also(before.place, "the stage before")
                    .mend("leave this entry out, or write the stage between the two"),
            );
        }
    }
}

fn stage(raw: RawStage, checker: &mut Checker<'_>) -> Option<Stage> {
    let RawStage { place, stage, from, text, sources } = raw;
    let sources = checker.sources(&sources, place, "this stage");
    let from = from.map(|from| checker.when(Some(&from), None, None));
    Some(Stage { stage: stage?.value, from: from?, text: super::text(text), sources })
}

/// Checks a programme.
pub fn programme(raw: RawProgramme, figures: &[PlacedSet], checker: &mut Checker<'_>) -> Option<Programme> {
    let RawProgramme { place, id, title, body, forces, begun, summary, history, sources, corrections, checked } = raw;
    if let Some(checked) = &checked {
        checker.not_after(PartialDate::Day(checked.value), checked.place);
    }
    nothing_told(history.is_missing(), "history", place, checker);
    in_order(history.iter().map(|step| step.date.as_ref()), checker);
    if let Some((begun, place)) = known(begun.as_ref()) {
        for (date, at) in
            history.iter().filter_map(|step| known(step.date.as_ref())).filter(|(date, _)| date.latest() < begun.earliest())
        {
            checker.faults.push(
                Fault::error("step-before-begun", at, format!("{date} lies before the programme was begun, {begun}"))
                    .also(place, "when it was begun")
                    .mend("look both up in their sources; tell what was before it under `summary`"),
            );
        }
    }
    let areas = areas(&forces, checker);
    let begun = begun.map(|begun| checker.when(Some(&begun), None, None));
    let history = history.into_iter().filter_map(|raw| step(raw, figures, checker)).collect();
    let sources = checker.sources(&sources, place, "this programme");
    let corrections = corrections.into_iter().filter_map(|raw| correction(raw, checker)).collect();
    let body = body.and_then(self::body);
    if let Some(id) = &id {
        checker.not_reserved(id, &[]);
    }
    let id = id.and_then(|id| checker.id(&id, ProgrammeId::new).map(|value| Placed { value, place: id.place }));
    Some(Programme {
        id: id?,
        title: title?.value,
        body: body?,
        areas,
        begun: begun?,
        summary: summary?.value,
        history,
        sources,
        corrections,
        checked: checked?.value,
    })
}

fn step(raw: RawStep, sets: &[PlacedSet], checker: &mut Checker<'_>) -> Option<Step> {
    let RawStep { place, date, text, figures, sources } = raw;
    let sources = checker.sources(&sources, place, "this step");
    let date = date.map(|date| checker.when(Some(&date), None, None));
    let figures = figures.into_iter().filter_map(|raw| followed(raw, sets, checker)).collect();
    Some(Step { date: date?, text: text?.value, figures, sources })
}

/// Checks a promise.
pub fn promise(raw: RawPromise, figures: &[PlacedSet], checker: &mut Checker<'_>) -> Option<Promise> {
    let RawPromise { place, id, title, body, forces, date, words, summary, measure, why, due, sources, corrections, checked } =
        raw;
    if let Some(checked) = &checked {
        checker.not_after(PartialDate::Day(checked.value), checked.place);
    }
    if let Some(date) = &date {
        checker.not_after(date.value, date.place);
    }
    if let (Some(date), Some(due)) = (&date, &due)
        && due.value.latest() < date.value.earliest()
    {
        checker.faults.push(
            Fault::error("promise-due-before-made", due.place, format!("{} lies before the promise was made", due.value))
                .also(date.place, "when it was made")
                .mend("look both up in the source"),
        );
    }
    if let Some(words) = &words {
        let count = words.value.split_whitespace().count();
        if count > LONGEST_QUOTATION {
            checker.faults.push(
                Fault::error("quotation-long", words.place, format!("this quotation has {count} words"))
                    .expected(format!("the words of the promise alone, {LONGEST_QUOTATION} at most"))
                    .mend("quote what was promised, and tell the rest in your own words under `summary`"),
            );
        }
    }
    let areas = areas(&forces, checker);
    let measure = measure.and_then(|raw| followed(raw, figures, checker));
    let sources = checker.sources(&sources, place, "this promise");
    let corrections = corrections.into_iter().filter_map(|raw| correction(raw, checker)).collect();
    let body = body.and_then(self::body);
    if let Some(id) = &id {
        checker.not_reserved(id, &[]);
    }
    let id = id.and_then(|id| checker.id(&id, PromiseId::new).map(|value| Placed { value, place: id.place }));
    Some(Promise {
        id: id?,
        title: title?.value,
        body: body?,
        areas,
        date: date?.value,
        words: words?.value,
        summary: summary?.value,
        measure: measure?,
        why: why?.value,
        due: due.map(|due| due.value),
        sources,
        corrections,
        checked: checked?.value,
    })
}

/// Rows of a dataset that are there. Of a dataset that was refused nothing is said again.
fn followed(raw: RawFollowed, sets: &[PlacedSet], checker: &mut Checker<'_>) -> Option<Followed> {
    let RawFollowed { place, figures, measure, category, role, force } = raw;
    let area = force.and_then(|force| area(&force, checker));
    let (figures, measure) = (figures?, measure?);
    let index = checker.index;
    checker.known("figure dataset", &figures.value, figures.place, index.figures.contains(&figures.value), &index.figures);
    let set = sets.iter().map(|placed| &placed.set).find(|set| set.id.as_str() == figures.value)?;
    let measures = || set.measures.iter().map(|known| known.id.as_str());
    let categories = || set.categories.iter().map(|known| known.id.as_str());
    let mut is_known = true;
    if !measures().any(|known| known == measure.value) {
        checker.faults.push(unknown_id(&measure.value, "measure of this dataset", measures(), measure.place));
        is_known = false;
    }
    if let Some(category) = category.as_ref().filter(|category| !categories().any(|known| known == category.value)) {
        checker.faults.push(unknown_id(&category.value, "category of this dataset", categories(), category.place));
        is_known = false;
    }
    let found = Followed {
        dataset: DatasetId::new(&figures.value)?,
        measure: MeasureId::new(&measure.value)?,
        category: CategoryId::new(&text(category).unwrap_or_else(|| TOTAL.to_owned()))?,
        population: role.map(|role| role.value),
        area: area?,
    };
    if is_known && found.rows(set).is_empty() {
        checker.faults.push(
            Fault::error("follows-no-row", place, "no row of the table is what is followed here")
                .label("begins here")
                .expected("a measure, a category, a role and a force of which the dataset has at least one row")
                .mend("copy them from the table; leave `category` out for all, and `role` where the measure counts one kind of people"),
        );
    }
    Some(found)
}
