//! Translations of commentary and pages into Welsh: that there is an English text, that its headings are there, that it has not changed
//! since, that every link leads somewhere, and that no number or outcome is told that the English does not tell. What the translation says is judged by the rules, as the English is.

use super::prose::links_of_translation;
use super::{Checker, translated_links};
use crate::fault::{Fault, Place, Placed};
use crate::read::document::{RawTranslated, TextKind};
use crate::read::raw::RawTranslation;
use crate::records::prose::{Prose, Translation};
use crate::rules::r42;
use crate::value::date::PartialDate;
use crate::value::link::anchors;

/// Checks each translation and gives it to its English text, among commentary and pages in this order. `in_welsh` is whether the site is built
/// in Welsh, if that is known.
pub fn add(
    raw: Vec<RawTranslated>,
    [commentary, pages]: [&mut Vec<Prose>; 2],
    in_welsh: Option<bool>,
    checker: &mut Checker<'_>,
) {
    for translated in raw {
        let RawTranslated { of, front, body } = translated;
        let english = match of {
            TextKind::Commentary => &mut *commentary,
            TextKind::Page => &mut *pages,
        };
        if in_welsh == Some(false) {
            checker.faults.push(r42::unseen(front.place));
        }
        let Some(id) = known(of, front.id.as_ref(), checker) else { continue };
        // An English text that was refused has been answered.
        let Some(english) = english.iter_mut().find(|prose| prose.id.value.as_str() == id) else { continue };
        if let Some(first) = &english.welsh {
            checker.faults.push(
                Fault::error("translated-twice", front.place, format!("`{id}` is translated twice"))
                    .label("the second begins here")
                    .also(first.place, "the first")
                    .mend("keep one of them"),
            );
            continue;
        }
        english.welsh = translation(front, body, english, checker);
    }
}

/// The id of a translation whose English is there, whatever may be wrong with that.
fn known(of: TextKind, id: Option<&Placed<String>>, checker: &mut Checker<'_>) -> Option<String> {
    let Placed { value: id, place } = id?;
    let index = checker.index;
    let (all, is_withdrawn) = match of {
        TextKind::Commentary => (&index.commentary, index.withdrawn_commentary.contains(id)),
        TextKind::Page => (&index.pages, false),
    };
    if is_withdrawn {
        checker.faults.push(
            Fault::error(
                "translation-of-withdrawn",
                *place,
                format!("the commentary `{id}` was withdrawn, and here it is told on"),
            )
            .mend("delete this file: what was withdrawn is withdrawn in every language"),
        );
        return None;
    }
    checker.known(of.words(), id, *place, all.contains_key(id), all.keys());
    all.contains_key(id).then(|| id.clone())
}

fn translation(front: RawTranslation, body: Placed<String>, english: &Prose, checker: &mut Checker<'_>) -> Option<Translation> {
    let RawTranslation { place, id: _, title, summary, translated, english: made_from } = front;
    if let Some(day) = &translated {
        checker.not_after(PartialDate::Day(day.value), day.place);
    }
    headings(&body, english, place, checker);
    links_of_translation(&body, &anchors(&english.body.value), checker);
    checker.faults.extend(r42::tells_of_others(&body, &english.body));
    let edition = english.edition();
    let is_older = made_from.as_ref().is_none_or(|then| then.value != edition);
    // On the day of the correction nobody can tell which was first: the English that it was made from is not the one of today.
    let days = english.corrections.iter().map(|of| of.correction.date);
    let corrected = days.max().filter(|day| is_older && translated.as_ref().is_none_or(|translated| translated.value <= *day));
    let others = translated_links::faults(&body, &english.body, is_older, [place, english.place]);
    let is_held = corrected.is_some() || (is_older && !others.is_empty());
    checker.faults.extend(r42::older(made_from.as_ref(), &edition, place, english.place, corrected, is_held));
    checker.faults.extend(others);
    Some(Translation { place, title: title?, summary: summary?, body, is_older, is_held })
}

/// Answers another number of headings than the English has: the anchors of these are given by their order.
fn headings(body: &Placed<String>, english: &Prose, front: Place, checker: &mut Checker<'_>) {
    let place_in = |text: &Placed<String>, range: &std::ops::Range<usize>| {
        let at = |offset: usize| text.place.start + u32::try_from(offset).unwrap_or(0);
        Place { file: text.place.file, start: at(range.start), end: at(range.end) }
    };
    let (wanted, there) = (anchors(&english.body.value), anchors(&body.value));
    if wanted.len() == there.len() {
        return;
    }
    let found = format!("the English has {}, and this translation has {}", counted(wanted.len()), counted(there.len()));
    let mend = "give it the headings of the English, all of them and in their order, even where the text below one is not translated yet: by \
                their order they have the same addresses in both languages. Without this file readers see the English";
    let fault = match (there.get(wanted.len()), wanted.get(there.len())) {
        (Some((_, over)), _) => {
            Fault::error("translation-headings", place_in(body, over), found).label("the first without English")
        }
        (None, Some((_, missing))) => Fault::error("translation-headings", front, found)
            .label("begins here")
            .also(place_in(&english.body, missing), "the first without Welsh, if those before it are in order"),
        (None, None) => return,
    };
    checker.faults.push(fault.mend(mend));
}

fn counted(headings: usize) -> String {
    match headings {
        0 => "no heading".to_owned(),
        1 => "1 heading".to_owned(),
        many => format!("{many} headings"),
    }
}
