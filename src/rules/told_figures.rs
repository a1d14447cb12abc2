//! Rule R29 for figures and texts: a value that is another than it was, or is gone, without a correction of its row; and corrections that
//! are gone themselves. The rule's page stands in `r29.rs`, which does the same for case records.

use super::r29::{self, Facts, RULE, State};
use crate::fault::{Fault, Faults, Place};
use crate::memory::{Entry, State as Published};
use crate::records::correction::{Correction, FigureCorrection};
use crate::records::facts::{self, CORRECTIONS, Told};
use crate::records::figure_facts::{ROWS, path_of, told};
use crate::records::figures::PlacedSet;
use crate::records::prose::Prose;
use crate::rules::Holdings;
use crate::value::figures::Value;
use crate::value::withdrawn::RecordKind;
use crate::vocabulary::MissingMark;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Under what a state keeps a dataset; an id of a case holds no stroke.
const FIGURES: &str = "figures/";
/// Under what it keeps the corrections of commentary and of pages.
const TEXTS: [&str; 2] = ["commentary/", "pages/"];

/// So many faults show what is wrong with a table; more are counted.
const SHOWN: usize = 3;

/// Whether a state keeps a case under a key, and nothing that is told here.
pub fn is_case(key: &str) -> bool {
    !key.contains('/')
}

/// What datasets and texts tell, to be kept with what records tell.
pub fn keep(state: &mut State, figures: &[PlacedSet], commentary: &[Prose], pages: &[Prose], withdrawn: &[&str]) {
    for placed in figures {
        let facts = told(placed).into_iter().map(|(path, fact)| (path, fact.value)).collect();
        state.0.insert(format!("{FIGURES}{}", placed.set.id), Facts(facts));
    }
    for id in withdrawn {
        state.0.insert(format!("{FIGURES}{id}"), r29::withdrawn());
    }
    for (kind, prose) in of_texts(commentary, pages) {
        state.0.insert(format!("{kind}{}", prose.id.value), Facts(corrections(prose)));
    }
}

/// Answers rows that tell another number than the newest release did, and no correction that says so. `since` is the day of that release.
///
/// A row that is gone is answered by its address, which leads nowhere then. A correction of several rows says in words what they were, and
/// counts if it is not older than the release.
pub fn since_release(published: &Published, since: Date, figures: &[PlacedSet], faults: &mut Faults) {
    for placed in figures {
        let rows = published.entries.range(format!("/figures/{}/", placed.set.id)..);
        let rows = rows.take_while(|(address, _)| {
            address.strip_prefix("/figures/").is_some_and(|rest| rest.starts_with(&format!("{}/", placed.set.id)))
        });
        let was = rows.filter_map(|(address, entry)| match entry {
            Entry::Figure(value) => Some((format!("{ROWS}{}", address.split_once('#')?.1), value.clone())),
            _ => None,
        });
        let was: BTreeMap<String, String> = was.collect();
        let now = told(placed);
        let counts = |of: &&FigureCorrection| of.rows.single().is_some() || of.correction.date >= since;
        let covered = covered(&placed.corrections.iter().filter(counts).collect::<Vec<_>>(), placed);
        let changed = was.iter().filter_map(|(path, was)| {
            let fact = now.get(path)?;
            value(path.strip_prefix(ROWS)?, was, Some(fact), covered.get(path.as_str()), placed.place)
        });
        some_of(changed.collect(), placed, faults);
    }
}

fn of_texts<'a>(commentary: &'a [Prose], pages: &'a [Prose]) -> impl Iterator<Item = (&'static str, &'a Prose)> {
    let [of_commentary, of_pages] = TEXTS;
    let commentary = commentary.iter().map(move |prose| (of_commentary, prose));
    commentary.chain(pages.iter().map(move |prose| (of_pages, prose)))
}

fn corrections(prose: &Prose) -> BTreeMap<String, String> {
    prose.corrections.iter().map(|of| (facts::path_of(&of.correction), facts::in_one(&of.correction))).collect()
}

/// Answers datasets and texts that tell something else than an earlier state, and do not say so.
pub fn refuse(holdings: &Holdings<'_>, earlier: &State, whole: bool, faults: &mut Faults) {
    for placed in holdings.figures {
        let Some(earlier) = earlier.0.get(&format!("{FIGURES}{}", placed.set.id)) else { continue };
        if r29::was_withdrawn(earlier) {
            faults.push(r29::withdrawal_undone(placed.set.id.as_str(), placed.place));
        } else {
            unannounced(earlier, placed, faults);
        }
    }
    for (kind, prose) in of_texts(holdings.commentary, holdings.pages) {
        let Some(Facts(earlier)) = earlier.0.get(&format!("{kind}{}", prose.id.value)) else { continue };
        let now = corrections(prose);
        for (path, was) in earlier.iter().filter(|(path, was)| now.get(*path) != Some(*was)) {
            faults.push(r29::correction_removed(path, was, prose.place));
        }
    }
    let withdrawn =
        holdings.withdrawn.iter().filter(|record| record.kind == RecordKind::Figures).map(|record| record.id.as_str());
    let there: BTreeSet<&str> = holdings.figures.iter().map(|placed| placed.set.id.as_str()).chain(withdrawn).collect();
    for id in earlier.0.keys().filter_map(|key| key.strip_prefix(FIGURES)).filter(|id| whole && !there.contains(id)) {
        faults.push(r29::record_removed(&format!("dataset {id}")));
    }
}

fn unannounced(Facts(earlier): &Facts, placed: &PlacedSet, faults: &mut Faults) {
    let now = told(placed);
    let is_new =
        |of: &&FigureCorrection| earlier.get(&path_of(of, &placed.set)).is_none_or(|text| *text != facts::in_one(&of.correction));
    let new: Vec<&FigureCorrection> = placed.corrections.iter().filter(is_new).collect();
    let covered = covered(&new, placed);
    let mut of_values: Vec<Fault> = Vec::new();
    for (path, was) in earlier {
        let fact = now.get(path);
        if path.starts_with(CORRECTIONS) {
            if fact.is_none_or(|fact| fact.value != *was) {
                faults.push(r29::correction_removed(path, was, placed.place));
            }
        } else if let Some(anchor) = path.strip_prefix(ROWS) {
            of_values.extend(value(anchor, was, fact, covered.get(path.as_str()), placed.place));
        } else if let Some(fact) =
            fact.filter(|fact| fact.value != *was && !new.iter().any(|of| r29::tells(&of.correction, was, &fact.value)))
        {
            faults.push(meaning(path, was, fact));
        }
    }
    some_of(of_values, placed, faults);
}

/// The first of the faults of a table, and how many more there are.
fn some_of(of_values: Vec<Fault>, placed: &PlacedSet, faults: &mut Faults) {
    let more = of_values.len().saturating_sub(SHOWN);
    of_values.into_iter().take(SHOWN).for_each(|fault| faults.push(fault));
    if more > 0 {
        let rows = if more == 1 { "row of this table tells" } else { "rows of this table tell" };
        faults.push(
            RULE.refuse(
                "figures-changed",
                placed.place,
                format!("{more} more {rows} something else than before, without a correction"),
            )
            .label("this dataset")
            .mend("where all were wrong in the same way, one correction can be of all of them: leave out of `row` what differs"),
        );
    }
}

/// The new corrections of each row, by its path.
fn covered<'a>(new: &[&'a FigureCorrection], placed: &PlacedSet) -> BTreeMap<String, Vec<&'a FigureCorrection>> {
    let mut covered: BTreeMap<String, Vec<&FigureCorrection>> = BTreeMap::new();
    for of in new {
        for seen in of.rows.observations().iter().filter_map(|at| placed.set.observations.get(*at)) {
            covered.entry(crate::records::figure_facts::path_of_row(&placed.set, seen)).or_default().push(of);
        }
    }
    covered
}

/// The fault of a row that tells another value than it did, if no new correction says that it did.
fn value(anchor: &str, was: &str, fact: Option<&Told>, new: Option<&Vec<&FigureCorrection>>, whole: Place) -> Option<Fault> {
    let before = Value::parse(was)?;
    let Some(fact) = fact else {
        return (!is_open(before)).then(|| row_removed(anchor, was, whole));
    };
    let after = Value::parse(&fact.value)?;
    // Of several rows together a correction says in words what they were.
    let says = |of: &&FigureCorrection| of.rows.single().is_none() || is_said(&of.correction, before);
    let announced = new.is_some_and(|new| new.iter().any(says));
    (!announced && !is_open(before) && !is_fuller(before, after)).then(|| {
        let row = format!("the row {anchor}");
        RULE.refuse("changed-without-correction", fact.place, format!("{row} was `{was}`, and no correction tells of the change"))
            .label(format!("now `{}`", fact.value))
            .expected(format!(
                "an entry under `corrections` of the dataset with this row, `{was}` under `was` and `{}` under `now`",
                fact.value
            ))
            .mend("add that entry with its date, whose mistake it was and the reason, or put the old value back")
    })
}

fn is_said(correction: &Correction, before: Value) -> bool {
    Value::parse(&correction.was.value).is_some_and(|was| was.tells_same(before))
}

/// What was not there: a number in its place is news, and no correction.
fn is_open(before: Value) -> bool {
    matches!(before, Value::Missing(MissingMark::NotAvailable | MissingMark::Suppressed | MissingMark::RoundsToZero))
}

/// Whether a value is the one before, with as many decimals or with more.
fn is_fuller(before: Value, after: Value) -> bool {
    let rounded = |value: f64, decimals: u8| format!("{value:.*}", usize::from(decimals));
    match (before, after) {
        (Value::Number(before), Value::Number(after)) => {
            Value::Number(before).tells_same(Value::Number(after))
                || (after.decimals > before.decimals
                    && rounded(after.value, before.decimals) == rounded(before.value, before.decimals))
        }
        _ => before == after,
    }
}

fn row_removed(anchor: &str, was: &str, whole: Place) -> Fault {
    RULE.refuse("row-removed", whole, format!("the row {anchor} held `{was}`, and is not there any more"))
        .label("it belonged to this dataset")
        .expected("every row that was published, since its address was too")
        .mend("put it back; a number that was taken back keeps its row with `[x]`, and a correction with the reason")
}

fn meaning(path: &str, was: &str, fact: &Told) -> Fault {
    let mut parts = path.rsplit('/');
    let (key, measure) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    RULE.refuse(
        "changed-without-correction",
        fact.place,
        format!("the `{key}` of the measure `{measure}` was `{was}`, and no correction tells of the change"),
    )
    .label(format!("now `{}`", fact.value))
    .expected(format!("an entry under `corrections` without `row`, with `{was}` in `was` and `{}` in `now`", fact.value))
    .mend("add that entry; or, if it is now another thing that is counted, give it a measure with an id of its own and leave the old rows to the old one")
}
