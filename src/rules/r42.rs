//! Rule R42: Welsh for the forces of Wales.

use super::{Act, Decided};
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
    /// ## Why
    ///
    /// In Wales, the police must treat Welsh no worse than English
    /// ([Welsh language standards](https://welshlanguagecommissioner.wales/public-organisations/welsh-language-standards)). That duty is
    /// theirs and not ours, but a site about them should not be worse. A machine's translation can change who did what, and nobody here
    /// would notice. This is our rule; the law does not ask it of us.
    ///
    /// ## An example that breaks it
    ///
    /// A force with `nation: Wales` and without `name-cy`; or a record with a line `summary-cy:`.
    ///
    /// ## How to mend it
    ///
    /// Add the name that the force itself uses, as in `name-cy: Heddlu Gwent`. Take a Welsh text out of a record. `answerable check --words` lists
    /// the words that lack Welsh, each with what to write where.
    42, "Welsh stands beside English", Decided::InForm("Whether a Welsh text says what the English says, and who or what wrote it, a program cannot tell: it sees that there is one, and whether the English has changed since. A translated finding is refused by there being no field for it."), [Act::Asked("check, of each force; read, of each field that ends in -cy; the check of a theme's words")],
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
                "Welsh only in the `name-cy` of a force, for now; what was found is not translated, least of all by a machine",
            )
            .mend("remove the line")
    })
}
