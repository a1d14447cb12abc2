//! A build that has nothing to do: what it would say, as the build said it that had.

use super::build::Summary;
use super::{Common, Format, has_colour, print, say, tell_more};
use crate::fault::{Faults, Files, human, json};
use crate::publish::stands;
use crate::standing::{Ground, Note};
use serde::{Deserialize, Serialize};
use std::io::{stderr, stdout};
use std::path::{Path, PathBuf};

/// All that a build says when it is done, in each way in which it may be asked.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Said {
    /// Of the content, and of the site as a whole.
    pub warnings: Vec<Warnings>,
    pub summary: Summary,
    /// What the content holds, counted.
    pub held: String,
    /// The last release.
    pub last: Option<String>,
}

/// Warnings as they were printed.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Warnings {
    plain: String,
    coloured: String,
    json: String,
    /// The name of the first.
    first: Option<String>,
}

impl Warnings {
    pub(super) fn of(faults: &Faults, files: &Files) -> Self {
        Warnings {
            plain: human::report(faults, files, false),
            coloured: human::report(faults, files, true),
            json: json::report(faults, files),
            first: faults.sorted(files).first().map(|first| first.rule.to_owned()),
        }
    }

    fn tell(&self, format: Format) {
        match format {
            Format::Json => print(&mut stdout(), &self.json),
            Format::Human => {
                print(&mut stderr(), if has_colour() { &self.coloured } else { &self.plain });
                tell_more(self.first.as_deref());
            }
        }
    }
}

/// What a build is about to be made from; `None` where that cannot be told, and all is to be done.
#[derive(Debug)]
pub(super) struct Before<'a> {
    root: &'a Path,
    out: &'a Path,
    theme: &'a str,
    program: PathBuf,
    terms: String,
    ground: Ground,
}

impl<'a> Before<'a> {
    /// `terms` are all that the program was told which a page may show.
    pub(super) fn look(root: &'a Path, out: &'a Path, theme: &'a str, terms: String) -> Option<Self> {
        let program = std::env::current_exe().ok()?;
        let ground = Ground::of(root, theme, &program, &terms)?;
        Some(Before { root, out, theme, program, terms, ground })
    }

    /// What the last build said, if this one would say and make the same.
    pub(super) fn said(&self) -> Option<Said> {
        Note::of(self.root, self.out).told(&self.ground, stands(self.out)?)
    }

    /// Notes what a build said that is done now.
    pub(super) fn keep(&self, said: &Said) {
        let now = Ground::of(self.root, self.theme, &self.program, &self.terms);
        if let (Some(now), Some(stands)) = (now, stands(self.out)) {
            // Without a note the next build does everything, which is what it is for.
            let _ = Note::of(self.root, self.out).keep(&self.ground, &now, stands, said);
        }
    }
}

/// Says what the last build said, and that nothing was to be done.
pub(super) fn tell(said: &Said, common: &Common) {
    for warnings in &said.warnings {
        warnings.tell(common.format);
    }
    match common.format {
        Format::Json => said.summary.tell_machine(),
        Format::Human if common.speaks() => say(&said.summary.in_words(&said.held, said.last.as_deref(), true)),
        Format::Human => {}
    }
}
