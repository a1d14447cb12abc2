//! `check --words`: what the interface lacks in Welsh, and what is wrong with the words that a theme brings.

use super::{Common, FAULTS, Format, counted, no_theme, say, tell};
use crate::{theme, theme_words, translation};
use std::process::ExitCode;

/// Lists the texts without Welsh, those whose English has changed, and those that do not fit it; of a theme's own English what cannot be read or
/// is never said. Exit status 0 unless its English cannot be read: nothing else of it stops a build.
pub(super) fn run(common: &Common, name: &str) -> ExitCode {
    let theme = match theme::load(&common.root, name) {
        Ok(theme) => theme,
        Err(error) => return no_theme(&error),
    };
    // For people, what is missing is printed as it is to be written, below.
    let (mut faults, mut files, extent) = translation::faults(&theme, common.format == Format::Json);
    faults.append(theme_words::english(&theme, &mut files));
    tell(&faults, &files, common.format);
    if common.format == Format::Human {
        let to_fill = translation::to_fill(&theme);
        if !to_fill.is_empty() {
            let file = translation::file(&theme);
            say(&format!("To be put into {file}, with the Welsh after each `=`; the line above stays as it is:\n{to_fill}"));
        }
        let texts = counted(extent.texts, "text", "texts");
        let wrong = if extent.wrong == 0 { String::new() } else { format!(", {} that do not fit their English", extent.wrong) };
        say(&format!(
            "{texts} of the interface: {} without Welsh, {} with a Welsh text older than its English{wrong}.",
            extent.missing, extent.stale
        ));
    }
    if faults.has_errors() { ExitCode::from(FAULTS) } else { ExitCode::SUCCESS }
}
