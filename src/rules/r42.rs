//! Rule R42: Welsh for the forces of Wales.

use super::{Act, Decided, linked};
use crate::fault::{Fault, Place, Placed};
use crate::vocabulary::ForceKind;
use jiff::civil::Date;

rule! {
    /// Four of the forces on this site are Welsh: Dyfed-Powys, Gwent, North Wales and South Wales. Each of them has a name in Welsh, and the
    /// site shows it beside the English one. A Welsh force whose Welsh name is missing is pointed out to the people who look after the site, and
    /// so is every word of the vocabulary and every text of the pages that has no Welsh, or whose English has changed since it was translated.
    ///
    /// What a panel found is never put into Welsh by a machine. There is no place in a record for it: on the Welsh pages it stands in English, and is
    /// marked as English.
    ///
    /// Commentary and pages can be translated. A translation whose English has changed since is pointed out, to those who look after the site and to
    /// its readers; where the English was corrected, readers see the English until the Welsh is put right. It is held to every rule that its English is held to, and it may tell of no case, number or outcome of which the English does not tell: the words
    /// by which these rules know what is said of somebody are English words.
    ///
    /// ## Why
    ///
    /// In Wales, the police must treat Welsh no worse than English
    /// ([Welsh language standards](https://welshlanguagecommissioner.wales/public-organisations/welsh-language-standards)). That duty is
    /// theirs and not ours, but a site about them should not be worse. A machine's translation can change who did what, and nobody here
    /// would notice. This is our rule; the law does not ask it of us.
    ///
    /// ## An example that breaks it
    ///
    /// A force with `nation: Wales` and without `name-cy`; or a record with a line `summary-cy:`; or a commentary in Welsh that links to a case to
    /// which the English does not.
    ///
    /// ## How to mend it
    ///
    /// Add the name that the force itself uses, as in `name-cy: Heddlu Gwent`. Take a Welsh text out of a record. Bring a translation up to date with its English,
    /// and write down which English that is: `answerable check` says what to write. `answerable check --words` lists
    /// the words that lack Welsh, each with what to write where.
    42, "Welsh stands beside English", Decided::InForm("Whether a Welsh text says what the English says, and who or what wrote it, a program cannot tell: it sees that there is one, and whether the English has changed since. In a translation it sees names, links, numbers and headings, and not what is said in Welsh of a case. A translated finding is refused by there being no field for it."), [Act::Asked("check, of each force and each translation; read, of each field that ends in -cy; the check of a theme's words")],
}

/// Answers a Welsh force that has no Welsh name, or only its English one again.
#[must_use]
pub fn welsh_name(kind: ForceKind, nation: &str, name: &str, name_cy: Option<&Placed<String>>, force: Place) -> Option<Fault> {
    if nation != "Wales" || kind == ForceKind::OutsideEnglandWales {
        return None;
    }
    let own = "the name that the force itself uses in Welsh, as in `name-cy: Heddlu Gwent`";
    match name_cy {
        None => Some(
            RULE.warn("welsh-name-missing", force, "this Welsh force has no name in Welsh")
                .label("begins here")
                .mend(format!("add a line with {own}")),
        ),
        Some(welsh) if welsh.value == name => Some(
            RULE.warn("welsh-name-missing", welsh.place, "this is the force's English name again").mend(format!("write {own}")),
        ),
        Some(_) => None,
    }
}

/// Answers a text of the interface that has no Welsh, or none of today.
#[must_use]
pub fn word(place: Option<Place>, found: impl Into<String>) -> Fault {
    match place {
        Some(place) => RULE.warn("welsh-words", place, found),
        None => RULE.warn_nowhere("welsh-words", found),
    }
}

/// Answers a field for a Welsh text, which no record has; `None` for any other field.
#[must_use]
pub fn welsh_text(record: &str, key: &str, place: Place) -> Option<Fault> {
    key.ends_with("-cy").then(|| {
        RULE.refuse("welsh-text", place, format!("{record} takes no text in Welsh (`{key}`)"))
            .expected(
                "Welsh in the `name-cy` of a force and in translations of commentary and pages (content/cy/); what was found is not \
                 translated, least of all by a machine",
            )
            .mend("remove the line")
    })
}

/// Answers a translation that is older than its English, or does not say from which it was made. `now` is the English of today, `corrected` the
/// day on which the English was corrected since, `is_held` whether readers see the English instead.
#[must_use]
pub fn older(
    made_from: Option<&Placed<String>>,
    now: &str,
    translation: Place,
    english: Place,
    corrected: Option<Date>,
    is_held: bool,
) -> Option<Fault> {
    let until_then = match corrected {
        Some(day) => format!("the English was corrected on {day}, so readers see that until then"),
        None if is_held => "until then readers see the English".to_owned(),
        None => "until then readers are told that it is older".to_owned(),
    };
    match made_from {
        Some(then) if then.value == now => None,
        Some(then) => Some(
            RULE.warn("translation-older", then.place, "the English has changed since this was translated")
                .also(english, "the English")
                .mend(format!(
                    "bring the translation up to date, then write `english: {now}` here and the day as `translated`; {until_then}"
                )),
        ),
        None => Some(
            RULE.warn("translation-older", translation, "this translation does not say from which English it was made")
                .label("begins here")
                .also(english, "the English")
                .mend(format!("if it says what the English says today, add a line `english: {now}`; {until_then}")),
        ),
    }
}

/// Answers cases of which a translation tells and its English does not: what is told of a case is judged by its words, and those that the rules
/// know are English ones.
pub fn tells_of_others(translation: &Placed<String>, english: &Placed<String>) -> impl Iterator<Item = Fault> {
    let there = linked::cases(&english.value);
    let others: Vec<_> = linked::cases(&translation.value).into_iter().filter(|case| !there.contains(case)).collect();
    let Placed { value: text, place } = translation;
    others.into_iter().map(move |case| {
        let at = text.find(&format!("case:{case}")).and_then(|at| u32::try_from(at).ok()).map_or(*place, |at| {
            let length = u32::try_from("case:".len() + case.as_str().len()).unwrap_or(0);
            Place { file: place.file, start: place.start + at, end: place.start + at + length }
        });
        RULE.refuse("translation-of-other-cases", at, format!("this translation tells of {case}, and its English does not"))
            .expected("no case but those to which the English links: what is said of a case is judged by its words, and in English alone")
            .mend("take it out here, or write of the case in English first")
    })
}

/// What a translation tells that its English does not, or leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Differs {
    /// It links to a row, a source or a term to which the English does not.
    AddsLink,
    /// It gives another number as a source's than the English does.
    OtherQuoted,
    /// It lacks a link of the English.
    LacksLink,
    /// It says a number that the English says nowhere.
    AddsNumber,
}

/// Answers a translation that says something else than its English. One that is older is held back, and so stops nothing: `is_older`.
#[must_use]
pub fn differs(how: Differs, what: &str, at: Place, english: Place, is_older: bool) -> Fault {
    let (is_grave, name, found) = match how {
        Differs::AddsLink => {
            (true, "translation-adds-link", format!("this translation tells of `{what}`, and its English does not"))
        }
        Differs::OtherQuoted => {
            (true, "translation-quotes-other", format!("this translation gives {what} as the source's, and its English does not"))
        }
        Differs::LacksLink => (false, "translation-lacks-link", format!("the English has {what}, and this translation does not")),
        Differs::AddsNumber => {
            (false, "translation-adds-number", format!("this translation says {what}, and its English nowhere does in digits"))
        }
    };
    let fault = if is_grave && !is_older { RULE.refuse(name, at, found) } else { RULE.warn(name, at, found) };
    let mend = match how {
        Differs::LacksLink => "say it in Welsh too, with the link of the English",
        _ if is_grave && is_older => {
            "bring the translation up to date with the English; until then readers see the English, and none of this text"
        }
        _ => {
            "say what the English says, no more and no less; if the English says it in words, say it in words; what is new stands in English first"
        }
    };
    fault
        .also(english, "the English")
        .expected("the numbers, quoted numbers and terms of the English: a translation is no place to tell something else")
        .mend(mend)
}

/// Answers a translation on a site that is not built in Welsh.
#[must_use]
pub fn unseen(translation: Place) -> Fault {
    RULE.warn("translation-unseen", translation, "the site is not built in Welsh, so nobody sees this translation")
        .label("begins here")
        .mend("write what the site says of itself in Welsh into site.yaml, as `welsh:` (content/README.md, Welsh)")
}
