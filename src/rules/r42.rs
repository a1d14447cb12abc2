//! Rule R42: Welsh for the forces of Wales.

use super::{Act, Decided};
use crate::fault::{Fault, Place, Placed};
use crate::vocabulary::ForceKind;

rule! {
    /// Four of the forces on this site are Welsh: Dyfed-Powys, Gwent, North Wales and South Wales. Each of them has a name in Welsh, and the
    /// site shows it beside the English one. A Welsh force whose Welsh name is missing is pointed out to the people who look after the site.
    ///
    /// What a panel found is never put into Welsh by a machine. There is no place in a record for it.
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
    /// Add the name that the force itself uses, as in `name-cy: Heddlu Gwent`. Take a Welsh text out of a record.
    42, "Welsh forces have their Welsh names", Decided::InForm("Only the names of forces are in Welsh so far: the words of the vocabulary and of the pages are not, and that is a gap. A translated finding is refused by there being no field for it; who or what wrote a Welsh text, a program cannot tell."), [Act::Asked("check, of each force, and read, of each field that ends in -cy")],
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
