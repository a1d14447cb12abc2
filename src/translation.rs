//! What the interface lacks in Welsh, told to those who translate (rule R42). Nothing of it stops a build: what has no Welsh is shown in English.
//!
//! Entry points: [`faults`], each text by itself, and [`in_short`], one warning for a build.

use crate::fault::{Fault, Faults, Files, Place};
use crate::language::{Lack, Lacking, Language, lacking};
use crate::rules::r42;
use crate::theme::Theme;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::Arc;

/// How much of the interface is said in Welsh.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// Texts that English has.
    pub texts: usize,
    /// Those that have no Welsh.
    pub missing: usize,
    /// Those whose English has changed since they were translated.
    pub stale: usize,
    /// Those that do not put in what their English puts in, lack a part of it, or cannot be shown for another reason.
    pub wrong: usize,
}

/// What a theme's words lack, each as a warning with its place, the files in which these places are, and how much there is. Where it is not
/// asked for, what has no Welsh at all is left out: [`to_fill`] gives it as it is to be written.
#[must_use]
pub fn faults(theme: &Theme, with_missing: bool) -> (Faults, Files, Extent) {
    let (english, welsh) = (words(theme, Language::English), words(theme, Language::Welsh));
    let mut files = Files::default();
    let path = |language: Language| format!("themes/{}/words/{}", theme.name, language.file());
    let of_english = files.add(path(Language::English), Arc::from(english));
    let of_welsh = files.add(path(Language::Welsh), Arc::from(welsh));
    let found = lacking(english, welsh);
    let extent = Extent::of(&found, english);
    let mut faults = Faults::default();
    for one in found.iter().filter(|one| with_missing || one.lack != Lack::Missing) {
        let place = match one.at {
            Some(at) => Some(Place::rest_of_line(of_welsh, welsh, at)),
            None => defined(english, &one.name).map(|at| Place::rest_of_line(of_english, english, at)),
        };
        faults.push(told(one, place, &path(Language::Welsh)));
    }
    (faults, files, extent)
}

/// The file of a theme's Welsh words, below the project's folder.
#[must_use]
pub fn file(theme: &Theme) -> String {
    format!("themes/{}/words/{}", theme.name, Language::Welsh.file())
}

/// What has no Welsh, as it is written into the file of Welsh words: over each name its English, after each `=` room for the Welsh.
#[must_use]
pub fn to_fill(theme: &Theme) -> String {
    let mut out = String::new();
    for one in lacking(words(theme, Language::English), words(theme, Language::Welsh)) {
        if one.lack == Lack::Missing {
            let _ = write!(out, "\n# {}\n{} =\n", one.english, one.name);
            let english = format!(" {}", one.english);
            for part in english.split(" .").skip(1).filter_map(|part| part.split_once(" = ")) {
                if part.0.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
                    let _ = writeln!(out, "    .{} =", part.0);
                }
            }
        }
    }
    out
}

/// One warning for all that is lacking; `None` where nothing is.
#[must_use]
pub fn in_short(theme: &Theme) -> Option<Fault> {
    let Extent { texts, missing, stale, wrong } = Extent::of_theme(theme);
    (missing + stale + wrong > 0).then(|| {
        let mut found = format!(
            "of {texts} texts of the interface, {missing} have no Welsh and {stale} have a Welsh text older than their English"
        );
        if wrong > 0 {
            let _ = write!(found, "; {wrong} in Welsh do not fit their English");
        }
        r42::word(None, found)
            .mend("`answerable check --words` lists them; until they are translated, readers see English or the older Welsh")
    })
}

impl Extent {
    /// Of a theme's words.
    #[must_use]
    pub fn of_theme(theme: &Theme) -> Self {
        let (english, welsh) = (words(theme, Language::English), words(theme, Language::Welsh));
        Extent::of(&lacking(english, welsh), english)
    }

    fn of(found: &[Lacking], english: &str) -> Self {
        let number = |which: fn(&Lack) -> bool| found.iter().filter(|one| which(&one.lack)).count();
        let is_wrong = |one: &&Lacking| !matches!(one.lack, Lack::Missing | Lack::Stale(_) | Lack::Unpaired);
        let wrong: BTreeSet<&str> = found.iter().filter(is_wrong).map(|one| one.name.as_str()).collect();
        Extent {
            texts: crate::language::count(english),
            missing: number(|lack| *lack == Lack::Missing),
            stale: number(|lack| matches!(lack, Lack::Stale(_) | Lack::Unpaired)),
            wrong: wrong.len(),
        }
    }
}

fn words(theme: &Theme, language: Language) -> &str {
    theme.words.get(language.file()).map_or("", String::as_str)
}

/// Where a message begins.
fn defined(text: &str, name: &str) -> Option<usize> {
    let is_it = |line: &str| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if is_it(line) {
            return Some(at);
        }
        at += line.len();
    }
    None
}

fn told(one: &Lacking, place: Option<Place>, welsh: &str) -> Fault {
    let Lacking { name, english, lack, .. } = one;
    match lack {
        Lack::Missing => r42::word(place, format!("`{name}` has no Welsh: \"{english}\"")).mend(format!(
            "write into {welsh}, the first line with the English as it is: `# {english}` and below it `{name} = ...`"
        )),
        Lack::Stale(then) => r42::word(place, format!("the English of `{name}` has changed since it was translated"))
            .expected(format!("Welsh for \"{english}\"; it was made from \"{then}\""))
            .mend(format!("put the Welsh right where it must be, and write above it `# {english}`")),
        Lack::Unpaired => r42::word(place, format!("above `{name}` stands no English, so nobody can see when that changes"))
            .mend(format!("write above it, with no empty line between: `# {english}`")),
        Lack::Unknown => r42::word(place, format!("nothing is called `{name}`, so this is never shown"))
            .mend("remove it, or put its name right"),
        Lack::Argument(argument) => r42::word(
            place,
            format!("`{name}` names `{{ ${argument} }}`, which its English has not; readers see English instead"),
        )
        .expected(format!("what is put into \"{english}\""))
        .mend("write the name as the English has it"),
        Lack::Dropped(what) => r42::word(place, format!("the Welsh of `{name}` lacks `{what}`, which its English has"))
            .expected(format!("what is put into \"{english}\", all of it, wherever the English puts it in"))
            .mend("write it where it belongs in the Welsh; a number or a name that is written out instead is right on one page alone"),
        Lack::Part(part) if part.is_empty() => {
            r42::word(place, format!("`{name}` has no Welsh of its own, only of its parts; readers see English there"))
                .mend("write the Welsh behind the `=`")
        }
        Lack::Part(part) => r42::word(place, format!("`{name}` lacks its part `.{part}`; readers see English there"))
            .expected(format!("all parts of \"{english}\""))
            .mend(format!("write below it, set in by four blanks: `.{part} = ...`")),
        Lack::UnknownPart(part) if part.is_empty() => {
            r42::word(place, format!("behind `{name}` stands Welsh that is never shown: its English has parts alone"))
                .mend("put it into the part that it belongs to")
        }
        Lack::UnknownPart(part) => {
            r42::word(place, format!("the English of `{name}` has no part `.{part}`, so this is never shown"))
                .expected(format!("the parts of \"{english}\""))
                .mend("put its name right, or remove it")
        }
        Lack::NotText => {
            r42::word(place, format!("`{name}` has letters that are not UTF-8 text; readers see English instead"))
                .mend("save the file as UTF-8, then put right the letters that are shown here as \u{FFFD}")
        }
        Lack::Unreadable => r42::word(place, format!("this cannot be read: \"{name}\""))
            .expected("`name = text`, more lines of it set in by four blanks, and every `{` closed by `}`")
            .mend("compare it with the message above and below it"),
        Lack::Twice => {
            r42::word(place, format!("`{name}` stands here a second time; the last one counts")).mend("remove one of them")
        }
    }
}
