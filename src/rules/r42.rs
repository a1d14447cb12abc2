//! Rule R42: Welsh for the forces of Wales.

use super::{Act, Decided, linked};
use crate::fault::{Fault, Place, Placed};
use crate::vocabulary::ForceKind;

rule! {
    /// Four of the forces on this site are Welsh: Dyfed-Powys, Gwent, North Wales and South Wales. Each of them has a name in Welsh, and the
    /// site shows it beside the English one. A Welsh force whose Welsh name is missing is pointed out to the people who look after the site, and
    /// so is every word of the vocabulary and every text of the pages that has no Welsh, or whose English has changed since it was translated.
    ///
    /// What a panel found is never put into Welsh by a machine. There is no place in a record for it: on the Welsh pages it stands in English, and is
    /// marked as English.
    ///
    /// Commentary and pages can be translated. A translation whose English has changed since is pointed out, to those who look after the site and to
    /// its readers. It is held to every rule that its English is held to, and it may tell of no case of which the English does not tell: the words
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

/// Answers a translation that is older than its English, or does not say from which it was made. `now` is the English of today.
#[must_use]
pub fn older(made_from: Option<&Placed<String>>, now: &str, translation: Place, english: Place) -> Option<Fault> {
    match made_from {
        Some(then) if then.value == now => None,
        Some(then) => Some(
            RULE.warn("translation-older", then.place, "the English has changed since this was translated")
                .also(english, "the English")
                .mend(format!(
                    "bring the translation up to date, then write `english: {now}` here and the day as `translated`; until then readers \
                     are told that it is older"
                )),
        ),
        None => Some(
            RULE.warn("translation-older", translation, "this translation does not say from which English it was made")
                .label("begins here")
                .also(english, "the English")
                .mend(format!("if it says what the English says today, add a line `english: {now}`")),
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

/// Answers a translation on a site that is not built in Welsh.
#[must_use]
pub fn unseen(translation: Place) -> Fault {
    RULE.warn("translation-unseen", translation, "the site is not built in Welsh, so nobody sees this translation")
        .label("begins here")
        .mend("write what the site says of itself in Welsh into site.yaml, as `welsh:` (content/README.md, Welsh)")
}
