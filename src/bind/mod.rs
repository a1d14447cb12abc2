//! Numbers stated in prose, held against what the site shows: a sentence must not say another number than the figures do.
//!
//! Entry points: [`faults`], for what is stated and does not hold, and [`unbound`], for numbers that nothing vouches for. A number is
//! stated by a link: `[735](number:barred-list-national/barred/england-and-wales/2024-25)`. Only what may be shown is asked, so a number
//! that is held back can never be stated, and a sentence that stated it stops the build on the day on which it is held back. The same holds
//! of what blocks show.

mod answer;
mod blocks;
mod said;
mod unbound;

pub use answer::{Answer, Change, Held, changed_by, share_of, the_number, times_as_many};
pub use blocks::{Charts, any_chart, charts};
pub use said::{Said, in_english};

use crate::check::texts::{Text, Texts};
use crate::fault::{Fault, Faults, FileId, Files, Place, nearest};
use crate::value::link::{LinkTarget, markdown_options};
use crate::vocabulary::{MissingMark, Term};
use answer::{Kind, NoAnswer, Origin};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use said::{Unclear, What};
use std::collections::BTreeSet;
use std::ops::Range;

/// So many rows or records are shown with a fault; more are counted.
const SHOWN: usize = 5;
/// So many choices are listed with a fault.
const LISTED: usize = 12;

/// Every number that is stated otherwise than it is, or of which nobody can say what it is.
#[must_use]
pub fn faults(texts: &Texts, held: &Held<'_>, files: &Files) -> Faults {
    let mut faults = blocks::faults(texts, held, files);
    for text in texts.all.iter().filter(|text| text.is_markdown && text.written.value.contains("number:")) {
        for stated in stated(&text.written.value) {
            let place = place(text, &stated.range, files);
            match text.is_welsh.then(|| in_english(&stated.words)) {
                Some(None) => faults.push(in_welsh_words(stated.words.trim(), place)),
                Some(Some(words)) => faults.extend(judge(&Stated { words, ..stated }, place, texts, held, files)),
                None => faults.extend(judge(&stated, place, texts, held, files)),
            }
        }
    }
    faults
}

/// Numbers in texts that are neither bound nor quoted, as warnings: asked for by those who write, no part of a build.
#[must_use]
pub fn unbound(texts: &Texts, files: &Files) -> Faults {
    let mut faults = Faults::default();
    for text in &texts.all {
        let written = &text.written.value;
        let found = if text.is_markdown { unbound::numbers(written) } else { unbound::in_plain(written) };
        for range in found {
            let number = written.get(range.clone()).unwrap_or_default();
            let mend = if text.is_markdown {
                "bind it: [...](number:DATASET/MEASURE/AREA/PERIOD), or, if somebody else says it, [...](quoted:SOURCE)"
            } else {
                "say it without a number; here none can be bound"
            };
            faults.push(
                Fault::warning("unbound-number", place(text, &range, files), format!("nothing vouches for `{number}`"))
                    .mend(mend),
            );
        }
    }
    faults
}

/// A number as a text states it.
struct Stated {
    /// The words of the link.
    words: String,
    /// Where it leads.
    query: crate::value::query::Query,
    /// The bytes of the link in its text.
    range: Range<usize>,
}

fn stated(markdown: &str) -> Vec<Stated> {
    let mut found = Vec::new();
    let mut open: Option<Stated> = None;
    for (event, range) in Parser::new_ext(markdown, markdown_options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                let Ok(LinkTarget::Number(query)) = LinkTarget::parse(&dest_url) else { continue };
                open = Some(Stated { words: String::new(), query, range });
            }
            Event::End(TagEnd::Link) => found.extend(open.take()),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                if let Some(stated) = &mut open {
                    stated.words.push_str(&text);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some(stated) = &mut open {
                    stated.words.push(' ');
                }
            }
            _ => {}
        }
    }
    found
}

/// Where a part of a text stands. YAML folds lines away, and then it is the whole text.
fn place(text: &Text, range: &Range<usize>, files: &Files) -> Place {
    let Place { file, start, end } = text.written.place;
    let own = files.text(file).get(start as usize..end as usize);
    if own.is_none_or(|own| own != text.written.value) {
        return text.written.place;
    }
    let at = |offset: usize| start + u32::try_from(offset).unwrap_or(0);
    Place { file, start: at(range.start), end: at(range.end) }
}

fn judge(stated: &Stated, place: Place, texts: &Texts, held: &Held<'_>, files: &Files) -> Option<Fault> {
    let words = stated.words.trim();
    let said = match Said::read(words) {
        Ok(said) => said,
        Err(why) => return Some(unclear(words, why, place)),
    };
    let answer = match held.answer(&stated.query) {
        Ok(answer) => answer,
        Err(why) => return Some(no_answer(words, why, place, texts, files)),
    };
    if said.holds(&answer) {
        return None;
    }
    let now = in_words(&answer);
    let fault = Fault::error("bound-number-differs", place, format!("this says `{words}`, and the figures say {now}"))
        .label(format!("{now} now"));
    let fault = match (&said.what, answer.kind) {
        _ if said.goes_elsewhere(&answer) => fault
            .expected("more or less, rose or fell, as the link says it: rise(A,B), fall(A,B)")
            .mend("leave the number alone between the square brackets, or bind it to the rise or the fall"),
        (What::Number { percent: false, .. }, Kind::Percent | Kind::Times) if said.counts() => fault
            .expected("a number by itself, or per cent, or times: a share and a ratio count nobody")
            .mend("write nothing after the number that would be counted by it"),
        (
            What::Number { percent: true, .. } | What::Part(..) | What::PartOf(..) | What::Most | What::All,
            Kind::Amount | Kind::Times,
        ) => fault.expected("a number: a share of a whole is said of share(PART,WHOLE) only").mend("bind it to the share"),
        (What::Times(..) | What::PartLeft(..), Kind::Amount | Kind::Percent) => {
            fault.expected("a number: how many times as many is said of ratio(A,B) only").mend("bind it to the ratio")
        }
        _ => fault
            .expected("what the figures give, as exactly as it is written, or in words that hold of it (content/README.md)")
            .mend(format!(
                "write {now}, and read the whole sentence again: what follows from the number may not follow any more"
            )),
    };
    Some(with_origins(fault, &answer.from, texts, files))
}

/// A number as a person would write it, as exactly as is of use.
fn in_words(answer: &Answer) -> String {
    let way = match (answer.change, answer.value < 0.0) {
        (Some(Change::Rise), false) | (Some(Change::Fall), true) => Some("more"),
        (Some(Change::Rise), true) | (Some(Change::Fall), false) => Some("less"),
        (Some(Change::Difference) | None, _) => None,
    };
    if let Some(way) = way {
        let mut unsigned = answer.clone();
        (unsigned.value, unsigned.change) = (answer.value.abs(), None);
        return format!("{} {way}", in_words(&unsigned));
    }
    let plain = match answer.kind {
        Kind::Amount if answer.value.fract() == 0.0 => format!("{:.0}", answer.value),
        Kind::Amount | Kind::Times => format!("{:.2}", answer.value),
        Kind::Percent => format!("{:.1}", answer.value),
    };
    let (whole, decimals) = plain.split_once('.').map_or((plain.as_str(), None), |(whole, decimals)| (whole, Some(decimals)));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let number = decimals.map_or_else(|| format!("{sign}{grouped}"), |decimals| format!("{sign}{grouped}.{decimals}"));
    match (answer.kind, answer.part) {
        (Kind::Percent, Some((a, b))) => format!("{number} per cent ({a} of {b})"),
        (Kind::Percent, None) => format!("{number} per cent"),
        (Kind::Times, _) => format!("{number} times"),
        (Kind::Amount, _) => number,
    }
}

fn in_welsh_words(words: &str, place: Place) -> Fault {
    Fault::error(
        "bound-number-in-welsh-words",
        place,
        format!("`{words}` says a number in Welsh words, and nobody can check them"),
    )
    .expected("digits, as in 4,187, 24%, 24 y cant, 55 o 118 or 3 gwaith, and no other word")
    .mend("leave the digits alone between the square brackets, and say no more in the words around them than they say")
}

fn unclear(words: &str, why: Unclear, place: Place) -> Fault {
    let (found, mend) = match why {
        Unclear::Changed(what) => {
            return Fault::error(
                "bound-number-unclear",
                place,
                format!("in `{words}` nobody can say what `{what}` makes of the number, so nobody can check it"),
            )
            .expected("one number: 4,187, about 4,200, 47 per cent, more than half, nine in ten, 55 of 118, doubled, none")
            .mend(format!("say the number as it is, without `{what}`; content/README.md tells how a number may be said"));
        }
        Unclear::NoNumber => ("no number stands", "put the number between the square brackets"),
        Unclear::Several => ("more than one number stands", "make a link of each number"),
        Unclear::Negated => ("a number is turned round", "leave out what stands before the number, or say the number itself"),
    };
    Fault::error("bound-number-unclear", place, format!("in `{words}` {found}, so nobody can check it"))
        .expected("one number: 4,187, about 4,200, 47 per cent, more than half, nine in ten, 55 of 118, doubled, none")
        .mend(mend)
}

fn no_answer(words: &str, why: NoAnswer, place: Place, texts: &Texts, files: &Files) -> Fault {
    let none = |found: String| Fault::error("bound-number-unknown", place, found);
    let list = |known: &BTreeSet<String>| {
        let more = known.len().saturating_sub(LISTED);
        let first = known.iter().take(LISTED).cloned().collect::<Vec<String>>().join(", ");
        if more > 0 { format!("{first} and {more} more") } else { first }
    };
    match why {
        NoAnswer::Unknown { what, written, known } => {
            let fault = none(format!("`{written}` is no {what}"));
            match nearest(&written, known.iter().map(String::as_str)) {
                Some(near) => {
                    fault.label(format!("did you mean `{near}`?")).mend(format!("write `{near}`, if that is what is meant"))
                }
                None => fault.expected(format!("one of: {}", list(&known))).mend("choose one of these"),
            }
        }
        NoAnswer::Lacks(what) => none(format!("the number that yields `{words}` is not named in full: its {what} is left out"))
            .expected("DATASET/MEASURE/AREA/PERIOD, records/CLASS/AREA/YEAR or case/ID")
            .mend("write what is left out"),
        NoAnswer::NoRow { there } if there.is_empty() => none("no row of the dataset has this measure for this area".to_owned())
            .mend("look in the dataset's table which areas it has; a number that is not there cannot be stated"),
        NoAnswer::NoRow { there } => none("no row of the dataset is of all that is named here".to_owned())
            .expected(format!("one of: {}", list(&there)))
            .mend("look in the dataset's table; a number that is not there cannot be stated"),
        NoAnswer::Several(there) => none("several rows are meant by this".to_owned())
            .expected(format!("one of: {}", list(&there)))
            .mend("write at the end which one"),
        NoAnswer::Missing(mark, from) => {
            let (found, mend) = if mark == MissingMark::Suppressed {
                ("is held back", "take it out of the sentence: it is small, or would give a small number away")
            } else {
                ("is not there", "take it out of the sentence: a gap is not a number")
            };
            let fault = Fault::error(
                "bound-number-missing",
                place,
                format!("this says `{words}`, and the number that should yield it {found}: {}", mark.mark()),
            )
            .expected(format!("a number that is shown; {} means: {}", mark.mark(), mark.definition()))
            .mend(mend);
            with_origins(fault, &from, texts, files)
        }
        NoAnswer::Unlike(why) => none(format!("these numbers are not put together: {why}"))
            .expected("numbers that count the same thing in the same way (rule R35)")
            .mend("state each by itself"),
        NoAnswer::ByNought => none("this would be divided by nought".to_owned()).mend("state the numbers by themselves"),
        NoAnswer::TooFew => none("no rate, share or interval is given on so few".to_owned())
            .expected("three events or more (rule R33)")
            .mend("state the numbers themselves"),
        NoAnswer::NotOne => none("`all` names many numbers, and one is stated".to_owned())
            .expected("sum(DATASET/MEASURE/all/PERIOD) or count(DATASET/MEASURE/all/PERIOD)")
            .mend("say how they are put together, or name one force"),
    }
}

/// Shows the rows and records from which a number is made.
fn with_origins(mut fault: Fault, from: &[Origin], texts: &Texts, files: &Files) -> Fault {
    let places = from.iter().filter_map(|origin| match origin {
        Origin::Row { table, line, value } => Some((line_of(table, *line, files)?, format!("made from {value}"))),
        Origin::Case(id, people) => Some((*texts.cases.get(id)?, format!("made from {people} here"))),
    });
    for (place, words) in places.take(SHOWN) {
        fault = fault.also(place, words);
    }
    let more = from.len().saturating_sub(SHOWN);
    if more > 0 {
        fault.label = format!("{}; made from {more} rows or records more than are shown", fault.label);
    }
    fault
}

/// A line of a table.
fn line_of(table: &str, line: u32, files: &Files) -> Option<Place> {
    let file: FileId = files.ids().find(|id| files.path(*id) == table)?;
    let mut start = 0_usize;
    for (at, text) in files.text(file).split_inclusive('\n').enumerate() {
        if u32::try_from(at + 1) == Ok(line) {
            let end = start + text.trim_end().len();
            return Some(Place { file, start: u32::try_from(start).ok()?, end: u32::try_from(end).ok()? });
        }
        start += text.len();
    }
    None
}
