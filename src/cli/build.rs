//! `answerable build`: the site into its folder, and in a few lines what came of it.

use super::progress::Progress;
use super::timings::{self, Timed, Timings};
use super::unchanged::{self, Before, Said, Warnings};
use super::{
    Common, FAULTS, Format, base_url, counted, date, holdings, megabytes, not_ready, print, protect, say, sign, tell, unreadable,
};
use crate::onlooker::{Onlooker, Step};
use crate::publish::{Published, publish, turn};
use crate::recall::{Nothing, Recall};
use crate::render::site::Site;
use crate::standing::Recollection;
use crate::twin::{FORMS, Form};
use crate::{BuildError, Content, Order, Ready, check_content_watched, ready, theme};
use clap::Args;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::io::stderr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    common: Common,
    /// The folder to build into, named from the project's folder.
    #[arg(long, value_name = "DIR", default_value = "public")]
    out: PathBuf,
    /// The address at which the site will lie, in place of the one in site.yaml.
    #[arg(long, value_name = "URL", value_parser = base_url)]
    base_url: Option<String>,
    /// The theme: a folder below themes/.
    #[arg(long, value_name = "NAME", default_value = theme::DEFAULT)]
    theme: String,
    /// Sign the manifest with this key of minisign's, which lies outside the project.
    #[arg(long, value_name = "FILE")]
    sign: Option<PathBuf>,
    /// Lay packed forms (.gz and .br) beside texts, for a server that sends them as they are.
    #[arg(long)]
    precompress: bool,
    /// Say where the time goes, step by step.
    #[arg(long)]
    timings: bool,
    /// Make everything anew, even where nothing has changed since the last build.
    #[arg(long)]
    anew: bool,
}

pub(super) fn run(Arguments { common, out, base_url, theme, sign, precompress, timings, anew }: &Arguments) -> ExitCode {
    let started = Instant::now();
    let date = date(common.date);
    let out = if out.is_absolute() { out.clone() } else { common.root.join(out) };
    // Before anything is read: what is published last was read last.
    let _turn = turn(&out, |who| tell_waiting(&out, who, common));
    let terms = format!("date {date}\nbase-url {}\ntwins {precompress}", base_url.as_deref().unwrap_or_default());
    // Who asks where the time goes wants it spent; and a signature is made by who has the key, not repeated.
    let before = if *timings || *anew || sign.is_some() { None } else { Before::look(&common.root, &out, theme, terms) };
    // A key that is lost, or lies where it would be published, is told of even where there is nothing to do.
    if let Some(mut said) = before.as_ref().and_then(Before::said).filter(|_| protect::is_open(&common.root, &out)) {
        said.summary.is_as_it_was(&out, started);
        unchanged::tell(&said, common);
        return ExitCode::SUCCESS;
    }
    let progress = Progress::new(common);
    let clock = Timings::new(&progress);
    let content = check_content_watched(&common.root, date, &clock);
    progress.ends();
    let Content { dataset, withheld: _, mut files, faults } = match content {
        Ok(content) => content,
        Err(error) => return unreadable(&error),
    };
    tell(&faults, &files, common.format);
    let Some(mut dataset) = dataset else { return ExitCode::from(FAULTS) };
    if let Some(base_url) = base_url {
        dataset.site.base_url.clone_from(base_url);
    }
    let held = holdings(&dataset);
    let key = match protect::key(&dataset.protected, &common.root, &out) {
        Ok(key) => key,
        Err(faults) => {
            tell(&faults, &files, common.format);
            return ExitCode::from(FAULTS);
        }
    };
    let signer = match sign.as_ref().map(|file| sign::key(file, &common.root, &out)).transpose() {
        Ok(signer) => signer,
        Err(status) => return status,
    };
    let program = std::env::current_exe().ok();
    let recollection = program.and_then(|program| Recollection::of(&common.root, &out, &program, *anew));
    let recall: &dyn Recall = recollection.as_ref().map_or(&Nothing, |known| known);
    let (key, signer) = (key.as_ref(), signer.as_ref());
    let order = Order { root: &common.root, theme, date, key, signer, onlooker: &clock, recall };
    let forms: &[Form] = if *precompress { &FORMS } else { &[] };
    let built = ready(dataset, &mut files, order).and_then(|ready| {
        clock.begins(Step::Publishing, 0);
        Ok((publish(&ready.site, &out, forms).map_err(BuildError::Publish)?, ready))
    });
    let done = clock.done();
    progress.ends();
    match built {
        Ok((published, ready)) => {
            // Without it the next build makes everything, which is what it is for.
            let _ = recollection.map(|made| made.keep());
            let told = timings.then_some(done);
            if common.format == Format::Human
                && let Some(done) = &told
            {
                say(&timings::table(done));
            }
            if !ready.warnings.is_empty() {
                tell(&ready.warnings, &files, common.format);
            }
            let summary = Summary { timings: told, ..Summary::new(published, &ready, &out, date, faults.counts().1, started) };
            let last = ready.history.last().map(|last| last.release.id.clone());
            match common.format {
                Format::Json => summary.tell_machine(),
                Format::Human if common.speaks() => say(&summary.in_words(&held, last.as_deref(), false)),
                Format::Human => {}
            }
            if let Some(before) = before {
                let warnings = [&faults, &ready.warnings].into_iter().filter(|faults| !faults.is_empty());
                let warnings = warnings.map(|faults| Warnings::of(faults, &files)).collect();
                before.keep(&Said { warnings, summary, held, last });
            }
            ExitCode::SUCCESS
        }
        Err(error) => not_ready(&error, &files, common.format),
    }
}

fn tell_waiting(out: &Path, who: Option<u32>, common: &Common) {
    if !common.quiet {
        let who = who.map_or_else(String::new, |process| format!(" (process {process})"));
        print(
            &mut stderr(),
            &format!("Another build{who} is at work on {}. This one waits until that is done.\n", out.display()),
        );
    }
}

/// The last line for a machine, which tells it from a fault by its only field.
#[derive(Debug, Serialize)]
struct Line<'a> {
    built: &'a Summary,
}

/// What came of a build.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Summary {
    out: PathBuf,
    date: String,
    files: usize,
    pages: usize,
    /// Drawings for download, each in one form.
    charts: usize,
    bytes: u64,
    written: usize,
    removed: usize,
    /// Packed forms that lie beside the files.
    twins: usize,
    twins_made: usize,
    warnings: usize,
    /// Against the last release.
    changes: usize,
    seconds: f64,
    /// Where the time went, if that was asked.
    #[serde(skip_serializing_if = "Option::is_none", skip_deserializing)]
    timings: Option<Vec<Timed>>,
}

impl Summary {
    fn new(published: Published, ready: &Ready, out: &Path, date: Date, warnings: usize, started: Instant) -> Self {
        let site: &Site = &ready.site;
        let ending = |ending: &str| site.files().filter(|(path, _)| path.ends_with(ending)).count();
        let charts = site.files().filter(|(path, _)| path.contains("charts/") && path.ends_with(".svg")).count();
        Summary {
            out: out.to_owned(),
            date: date.to_string(),
            files: published.files,
            pages: ending(".html"),
            charts,
            bytes: site.files().map(|(_, bytes)| bytes.len() as u64).sum(),
            written: published.written,
            removed: published.removed,
            twins: published.twins.files,
            twins_made: published.twins.made,
            warnings: warnings + ready.warnings.counts().1,
            changes: ready.changes.len(),
            seconds: seconds_since(started),
            timings: None,
        }
    }

    /// The same site was asked for again, and nothing was to be done.
    fn is_as_it_was(&mut self, out: &Path, started: Instant) {
        out.clone_into(&mut self.out);
        (self.written, self.removed, self.twins_made, self.seconds) = (0, 0, 0, seconds_since(started));
    }

    pub(super) fn tell_machine(&self) {
        say(&serde_json::to_string(&Line { built: self }).unwrap_or_default());
    }

    /// `held` is what the content holds, `last` the last release, `is_same` whether nothing has changed since the last build.
    pub(super) fn in_words(&self, held: &str, last: Option<&str>, is_same: bool) -> String {
        let (files, date, out) = (counted(self.files, "file", "files"), &self.date, self.out.display());
        let first = if is_same {
            format!("Nothing has changed since the last build: {files} from {held}, as of {date}, stand in {out}. Looked at in")
        } else {
            format!("Built {files} from {held}, as of {date}, into {out}, in")
        };
        let mut lines = vec![
            format!("{first} {:.1} s.", self.seconds),
            format!(
                "{}, {}, {}: {} written, {} unchanged, {} removed.",
                counted(self.pages, "page", "pages"),
                counted(self.charts, "chart", "charts"),
                megabytes(self.bytes),
                self.written,
                self.files - self.written,
                self.removed
            ),
        ];
        if self.twins > 0 {
            let twins = counted(self.twins, "packed twin lies", "packed twins lie");
            lines.push(format!("Beside them {twins}: {} made, {} unchanged.", self.twins_made, self.twins - self.twins_made));
        }
        if self.warnings > 0 {
            lines.push(format!("{} above stopped nothing.", counted(self.warnings, "warning", "warnings")));
        }
        if let Some(last) = last.filter(|_| self.changes > 0) {
            let changes = counted(self.changes, "change", "changes");
            lines.push(format!(
                "In no release yet: {changes} since {last}. `answerable changes` shows them, `answerable release` records them."
            ));
        }
        lines.join("\n")
    }
}

/// To a tenth.
fn seconds_since(started: Instant) -> f64 {
    (started.elapsed().as_secs_f64() * 10.0).round() / 10.0
}
