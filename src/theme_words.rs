//! What is wrong with the words that a theme brings, told to whoever made it.
//!
//! Entry points: [`faults`], of all its words, and [`english`], of those in English alone. Lines in English that cannot be read stop a build, since
//! nobody would see that the built-in words are said in their place. Nothing in Welsh does (rule R42); what its messages lack of their English is
//! told by [`translation`](crate::translation).

use crate::fault::{Fault, Faults, FileId, Files, Place, Severity, nearest};
use crate::language::{Amiss, Language, Misfit, Unreadable, is_own, misfits, unreadable};
use crate::theme::Theme;
use std::sync::Arc;

/// What is wrong with a theme's own words; the files in which it stands are added to `files`.
#[must_use]
pub fn faults(theme: &Theme, files: &mut Files) -> Faults {
    let mut faults = english(theme, files);
    if let Some((file, words)) = own(theme, Language::Welsh, files) {
        let told = |one: &Unreadable| Fault { severity: Severity::Warning, ..cannot_be_read(one, file, words) };
        faults.extend(unreadable(words).iter().map(told));
    }
    faults
}

/// The same of its words in English.
#[must_use]
pub fn english(theme: &Theme, files: &mut Files) -> Faults {
    let mut faults = Faults::default();
    let Some((file, words)) = own(theme, Language::English, files) else { return faults };
    faults.extend(unreadable(words).iter().map(|one| cannot_be_read(one, file, words)));
    let is_said = |name: &str| {
        let (whole, with_part) = (format!("\"{name}\""), format!("\"{name}."));
        theme.templates.values().any(|template| template.contains(&whole) || template.contains(&with_part))
    };
    let near = |name: &str, known: &[&str]| nearest(name, known.iter().copied()).map(str::to_owned);
    faults.extend(misfits(words, is_said, near).iter().map(|one| told(one, Place::rest_of_line(file, words, one.at))));
    faults
}

/// The words that a theme itself brings in a language, and their file.
fn own<'a>(theme: &'a Theme, language: Language, files: &mut Files) -> Option<(FileId, &'a str)> {
    let words = theme.words.get(language.file()).filter(|words| is_own(language, words))?;
    let path = format!("themes/{}/words/{}", theme.name, language.file());
    Some((files.add(path, Arc::from(words.as_str())), words))
}

fn cannot_be_read(one: &Unreadable, file: FileId, words: &str) -> Fault {
    let place = Place::rest_of_line(file, words, one.at);
    let found = if one.is_all { "no message can be read in this file; it begins" } else { "this cannot be read" };
    let found = format!("{found}: \"{}\"", one.line);
    Fault::error("unreadable-message", place, found)
        .label(one.why.clone())
        .expected("`name = text`, more lines of it set in by four blanks, and every `{` closed by `}`")
        .mend("compare it with the same message in the built-in words, themes/default/words/ in the program's sources")
}

fn told(misfit: &Misfit, place: Place) -> Fault {
    let Misfit { name, built_in, what, .. } = misfit;
    let misfit = |found: String| Fault::warning("misfit-message", place, found);
    match what {
        Amiss::Unknown(near) => {
            let fault = Fault::warning("unknown-message", place, format!("nothing is called `{name}`, so this is never shown"));
            let fault = match near {
                Some(near) => fault.label(format!("did you mean `{near}`?")),
                None => fault,
            };
            fault
                .expected("the name of a built-in message, or of one that a template of this theme says")
                .mend("put its name right, or remove it")
        }
        Amiss::Twice => {
            Fault::warning("duplicate-message", place, format!("`{name}` stands here a second time; the last one counts"))
                .mend("remove one of them")
        }
        Amiss::OfAList => misfit(format!("`{name}` is of a closed list, whose English no theme changes, so this is never shown"))
            .expected(format!("\"{built_in}\", as the vocabulary says it"))
            .mend("remove it"),
        Amiss::Argument(argument) => {
            misfit(format!("`{name}` names `{{ ${argument} }}`, which the built-in words have not; readers see those instead"))
                .expected(format!("what is put into \"{built_in}\""))
                .mend("write the name as the built-in words have it")
        }
        Amiss::Reference(other) => {
            let instead = if built_in.is_empty() { "its name" } else { "the built-in words" };
            misfit(format!("`{name}` puts in `{{ {other} }}`, and nothing is called so; readers see {instead} instead"))
                .expected("the name of a message, or an argument with its `$`, as in `{ $n }`")
                .mend("put the name right, or write its words out")
        }
        Amiss::Dropped(what) => misfit(format!("`{name}` lacks `{what}`, which the built-in words have"))
            .expected(format!("what is put into \"{built_in}\", all of it, wherever the built-in words put it in"))
            .mend("write it where it belongs; a number or a name that is written out instead is right on one page alone"),
        Amiss::Part(part) if part.is_empty() => {
            misfit(format!("`{name}` has no words of its own, only parts; readers see the built-in words there"))
                .expected(format!("all parts of \"{built_in}\""))
                .mend("write the words behind the `=`")
        }
        Amiss::Part(part) => misfit(format!("`{name}` lacks its part `.{part}`; readers see the built-in words there"))
            .expected(format!("all parts of \"{built_in}\""))
            .mend(format!("write below it, set in by four blanks: `.{part} = ...`")),
        Amiss::UnknownPart(part) if part.is_empty() => {
            misfit(format!("behind `{name}` stand words that are never shown: the built-in one has parts alone"))
                .expected(format!("the parts of \"{built_in}\""))
                .mend("put them into the part that they belong to")
        }
        Amiss::UnknownPart(part) => misfit(format!("`{name}` has a part `.{part}` that nothing says, so it is never shown"))
            .expected(format!("the parts of \"{built_in}\""))
            .mend("put its name right, or remove it"),
    }
}
