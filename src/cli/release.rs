//! `answerable release`: the present state, written down as the change from the release before.

use super::{Common, FAULTS, MACHINE, WRONG_USE, complain, counted, date, not_ready, protect, say, tell, today, unreadable};
use crate::memory::{Change, Entry, Recorded, Release, store};
use crate::onlooker::Nobody;
use crate::protect::{is_clear, opened};
use crate::recall::Nothing;
use crate::{Content, Order, Ready, check_content, ready};
use clap::Args;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    common: Common,
    /// A remark for readers, in one line: why there is a new release. Never a name.
    #[arg(long, value_name = "TEXT", value_parser = note)]
    note: Option<String>,
    /// The theme: a folder below themes/.
    #[arg(long, value_name = "NAME", default_value = crate::theme::DEFAULT)]
    theme: String,
}

/// Longest remark, in characters.
const LONGEST: usize = 300;

fn note(text: &str) -> Result<String, String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().count() {
        0 => Err("expected some words; leave --note out for none".to_owned()),
        1..=LONGEST if !text.chars().any(char::is_control) => Ok(text),
        _ => Err(format!("expected one line of up to {LONGEST} characters")),
    }
}

pub fn run(arguments: &Arguments) -> ExitCode {
    let Arguments { common, note, theme } = arguments;
    let date = date(common.date);
    let Content { dataset, withheld: _, mut files, faults } = match check_content(&common.root, date) {
        Ok(content) => content,
        Err(error) => return unreadable(&error),
    };
    tell(&faults, &files, common.format);
    let Some(dataset) = dataset else { return ExitCode::from(FAULTS) };
    if date > today() {
        complain(&format!(
            "{date} is still to come; a release is made as of today or of a day before. `answerable changes --date {date}` shows what it would hold."
        ));
        return ExitCode::from(WRONG_USE);
    }
    if let Some(last) = dataset.history.last().map(|kept| &kept.release).filter(|last| date < last.date) {
        complain(&format!(
            "the release {} was made as of {}; a release as of {date} would come before it. Leave --date out, or give a later day.",
            last.id, last.date
        ));
        return ExitCode::from(WRONG_USE);
    }
    let content = dataset.content.to_string();
    let key = match protect::key(&dataset.protected, &common.root, &common.root) {
        Ok(key) => key,
        Err(faults) => {
            tell(&faults, &files, common.format);
            return ExitCode::from(FAULTS);
        }
    };
    // A release is never edited, so that a name must not get in.
    let names = match opened(&dataset.protected, key.as_ref()) {
        Ok(names) => names,
        Err(faults) => {
            tell(&faults, &files, common.format);
            return ExitCode::from(FAULTS);
        }
    };
    if note.as_ref().is_some_and(|note| !is_clear(note, &names)) {
        complain("the remark given with --note holds a protected name. Nothing was recorded.");
        return ExitCode::from(FAULTS);
    }
    let Ready { state, changes, history, warnings, site: _ } = match ready(
        dataset,
        &mut files,
        Order { root: &common.root, theme, date, key: key.as_ref(), signer: None, onlooker: &Nobody, recall: &Nothing },
    ) {
        Ok(ready) => ready,
        Err(error) => return not_ready(&error, &files, common.format),
    };
    if !warnings.is_empty() {
        tell(&warnings, &files, common.format);
    }
    if let Some(last) = history.last().filter(|_| changes.is_empty()) {
        say(&format!("Nothing has changed since the release {}; there is nothing to record.", last.release.id));
        return ExitCode::SUCCESS;
    }
    let program = env!("CARGO_PKG_VERSION").to_owned();
    let release = history.record(Recorded { date, program, content, note: note.clone() }, &state, changes);
    match store::write(&common.root, &release) {
        Ok(path) => {
            say(&format!("Recorded the release {} in {path}: {}.", release.id, summary(&release)));
            say("Commit that file with the content, build, and publish. It is never edited and never deleted.");
            ExitCode::SUCCESS
        }
        Err(error) => {
            complain(&format!("cannot write {}: {}. Nothing was recorded.", error.path.display(), error.error));
            ExitCode::from(MACHINE)
        }
    }
}

/// What a release changes, in a few words.
fn summary(release: &Release) -> String {
    let count = |which: fn(&Change) -> bool| release.changes.iter().filter(|change| which(change)).count();
    let moved = count(|change| matches!(change, Change::Moved { now: Entry::Figure(_), .. }));
    let outcomes = count(|change| matches!(change, Change::Moved { now: Entry::Outcome(_), .. }));
    let (added, withdrawn, _) = release.counts();
    let parts = [
        (moved, counted(moved, "figure moved", "figures moved")),
        (outcomes, counted(outcomes, "outcome changed", "outcomes changed")),
        (added, counted(added, "address added", "addresses added")),
        (withdrawn, counted(withdrawn, "address withdrawn", "addresses withdrawn")),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|(number, _)| *number > 0).map(|(_, words)| words).collect();
    if parts.is_empty() { "the words of pages changed, and no figure".to_owned() } else { parts.join(", ") }
}
