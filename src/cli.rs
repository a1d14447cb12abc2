//! The commands: arguments in, words out, an exit status. `protect` and `sources` have files of their own.
//!
//! 0 done; 1 faults in the content or the theme; 2 wrong use; 3 the machine failed (disk, permissions); 4 something would change
//! (`changes`).

mod changes;
mod hidden;
mod protect;
mod release;
mod sign;
mod sources;
mod verify;
mod words;

use crate::fault::{Faults, Files, human, json};
use crate::publish::{PublishError, publish};
use crate::read::ReadError;
use crate::render::RenderError;
use crate::rules::WithheldOf;
use crate::theme::{self, ThemeError};
use crate::value::date::PartialDate;
use crate::{BuildError, Content, check, check_content, check_content_against, ready, stated, translation, unbound};
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

const FAULTS: u8 = 1;
const WRONG_USE: u8 = 2;
const MACHINE: u8 = 3;

/// Builds a static website of police misconduct outcomes from the records, figures and commentary in `content/`.
#[derive(Debug, Parser)]
#[command(name = "answerable", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check the content and build the site.
    Build {
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
    },
    /// Check the content and write nothing; with --date, say what would be withheld on that day, and why.
    Check {
        #[command(flatten)]
        common: Common,
        /// Hold the records against an earlier state of them: the folder of this project as it was when the site was last published. A
        /// fact that has changed or gone since, without a correction, is a fault.
        #[arg(long, value_name = "DIR")]
        against: Option<PathBuf>,
        /// List the numbers in commentary, pages and summaries of cases that are neither bound to a figure nor quoted from a source. No other
        /// text is read for it.
        #[arg(long)]
        unbound: bool,
        /// List the texts of the interface that have no Welsh, or whose English has changed since they were translated.
        #[arg(long)]
        words: bool,
        /// The theme whose words are meant: a folder below themes/.
        #[arg(long, value_name = "NAME", default_value = theme::DEFAULT, requires = "words")]
        theme: String,
    },
    /// Show what a build would change against the last release: figures, outcomes, names, pages. Exit status 4 if anything would.
    Changes(changes::Arguments),
    /// Record the present state as a release, in content/releases/.
    Release(release::Arguments),
    /// Add names that must never appear, read from standard input, to the list of protected terms.
    Protect(protect::Arguments),
    /// Look after the register of sources.
    #[command(subcommand)]
    Sources(sources::Sources),
    /// Hold a published copy of the site, a folder or an address, against what the content here makes, and name what differs.
    Verify(verify::Arguments),
}

#[derive(Debug, Args)]
struct Common {
    /// The project's folder, in which content/ lies.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The date for which the rules of publication are applied [default: today].
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
    /// How faults are told.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Human,
    /// For machines: a JSON object a line.
    Json,
}

fn day(text: &str) -> Result<Date, String> {
    match PartialDate::parse(text) {
        Ok(PartialDate::Day(date)) => Ok(date),
        _ => Err("expected a day in the calendar, such as 2026-11-21".to_owned()),
    }
}

fn base_url(text: &str) -> Result<String, String> {
    if check::is_base_url(text) {
        Ok(check::with_slash(text))
    } else {
        Err("expected an address such as https://example.org/ or https://example.org/folder/".to_owned())
    }
}

/// Runs the program.
#[must_use]
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let wrong = error.use_stderr();
            let _ = error.print();
            return ExitCode::from(if wrong { WRONG_USE } else { 0 });
        }
    };
    match cli.command {
        Command::Build { common, out, base_url, theme, sign } => run_build(&common, &out, base_url, &theme, sign.as_deref()),
        Command::Check { common, words: true, theme, .. } => words::run(&common, &theme),
        Command::Check { common, against, unbound, .. } => run_check(&common, against.as_deref(), unbound),
        Command::Changes(arguments) => changes::run(&arguments),
        Command::Release(arguments) => release::run(&arguments),
        Command::Protect(arguments) => protect::run(&arguments),
        Command::Sources(command) => sources::run(&command),
        Command::Verify(arguments) => verify::run(&arguments),
    }
}

fn run_check(common: &Common, against: Option<&Path>, list_unbound: bool) -> ExitCode {
    let date = date(common.date);
    let content = match against {
        Some(earlier) => check_content_against(&common.root, date, earlier),
        None => check_content(&common.root, date),
    };
    let Content { dataset, withheld, files, faults } = match content {
        Ok(content) => content,
        Err(error) => return unreadable(&error),
    };
    tell(&faults, &files, common.format);
    if let (true, Some(dataset)) = (list_unbound, &dataset) {
        let found = unbound(dataset, &files);
        tell(&found, &files, common.format);
        if common.format == Format::Human {
            if found.is_empty() {
                say("Every number in commentary, pages and summaries of cases is bound or quoted.");
            }
            say(check::texts::NOT_READ);
        }
    }
    if let (Some(then), Format::Human) = (common.date, common.format)
        && then > today()
    {
        if let Err(error) = tell_withheld(&withheld, then, common) {
            return unreadable(&error);
        }
        if faults.has_errors() {
            say("A record that could not be read is in no list above; mend the faults and ask again.");
        }
    }
    match dataset {
        Some(dataset) => {
            if dataset.site.welsh.is_some() {
                let mut lacking = Faults::default();
                match theme::load(&common.root, theme::DEFAULT) {
                    Ok(theme) => lacking.extend(translation::in_short(&theme)),
                    Err(error) => return no_theme(&error),
                }
                tell(&lacking, &files, common.format);
            }
            let (held, terms) = (holdings(&dataset), dataset.protected.len());
            let stated = stated(dataset, &files, date);
            if stated.has_errors() {
                tell(&stated, &files, common.format);
                return ExitCode::from(FAULTS);
            }
            if common.format == Format::Human {
                let verdict = if faults.is_empty() { " Nothing is wrong." } else { "" };
                say(&format!("Checked: {held}.{verdict}"));
                if terms > 0 {
                    let terms = counted(terms, "protected term was", "protected terms were");
                    say(&format!("The {terms} not looked for: only `answerable build` makes the pages."));
                }
            }
            ExitCode::SUCCESS
        }
        None => ExitCode::from(FAULTS),
    }
}

/// What the rules of publication withhold on a day to come, against what they withhold today. No line names a person.
fn tell_withheld(withheld: &[WithheldOf], then: Date, common: &Common) -> Result<(), ReadError> {
    let today = today();
    let now = check_content(&common.root, today)?.withheld;
    let key = |of: &WithheldOf| (of.case.clone(), of.withholding.what, of.withholding.person.clone());
    let keys = |list: &[WithheldOf]| -> BTreeSet<_> { list.iter().map(key).collect() };
    let (before, after) = (keys(&now), keys(withheld));
    let list = |title: String, lines: Vec<&WithheldOf>| {
        if lines.is_empty() {
            return;
        }
        say(&title);
        for of in lines {
            say(&format!("  {of}"));
        }
    };
    let new: Vec<&WithheldOf> = withheld.iter().filter(|of| !before.contains(&key(of))).collect();
    let gone: Vec<&WithheldOf> = now.iter().filter(|of| !after.contains(&key(of))).collect();
    if new.is_empty() && gone.is_empty() {
        say(&format!("On {then} the rules withhold what they withhold today, {today}, and no more: {}.", things(withheld.len())));
    }
    list(format!("Shown today, {today}, and withheld on {then}:"), new);
    list(format!("Withheld today, {today}, and shown on {then}:"), gone);
    let same: Vec<&WithheldOf> = withheld.iter().filter(|of| before.contains(&key(of))).collect();
    list("Withheld on both days:".to_owned(), same);
    Ok(())
}

fn things(number: usize) -> String {
    counted(number, "thing", "things")
}

fn run_build(common: &Common, out: &Path, base_url: Option<String>, theme: &str, sign: Option<&Path>) -> ExitCode {
    let started = Instant::now();
    let date = date(common.date);
    let Content { dataset, withheld: _, files, faults } = match check_content(&common.root, date) {
        Ok(content) => content,
        Err(error) => return unreadable(&error),
    };
    tell(&faults, &files, common.format);
    let Some(mut dataset) = dataset else { return ExitCode::from(FAULTS) };
    if let Some(base_url) = base_url {
        dataset.site.base_url = base_url;
    }
    let held = holdings(&dataset);
    let out = if out.is_absolute() { out.to_path_buf() } else { common.root.join(out) };
    let key = match protect::key(&dataset.protected, &common.root, &out) {
        Ok(key) => key,
        Err(faults) => {
            tell(&faults, &files, common.format);
            return ExitCode::from(FAULTS);
        }
    };
    let signer = match sign.map(|file| sign::key(file, &common.root, &out)).transpose() {
        Ok(signer) => signer,
        Err(status) => return status,
    };
    let built = ready(dataset, &files, &common.root, theme, date, key.as_ref(), signer.as_ref())
        .and_then(|ready| Ok((publish(&ready.site, &out).map_err(BuildError::Publish)?, ready)));
    match built {
        Ok((published, ready)) => {
            if !ready.warnings.is_empty() {
                tell(&ready.warnings, &files, common.format);
            }
            if common.format == Format::Human {
                say(&format!(
                    "Built {} from {held}, as of {date}, into {}: {} written, {} unchanged, {} removed, in {:.1} s.",
                    counted(published.files, "file", "files"),
                    out.display(),
                    published.written,
                    published.files - published.written,
                    published.removed,
                    started.elapsed().as_secs_f64()
                ));
                if let Some(last) = ready.history.last().filter(|_| !ready.changes.is_empty()) {
                    let (changes, last) = (counted(ready.changes.len(), "change", "changes"), &last.release.id);
                    say(&format!(
                        "In no release yet: {changes} since {last}. `answerable changes` shows them, `answerable release` records them."
                    ));
                }
            }
            ExitCode::SUCCESS
        }
        Err(error) => not_ready(&error, &files, common.format),
    }
}

/// The date to build for.
fn date(given: Option<Date>) -> Date {
    given.unwrap_or_else(today)
}

/// The clock is read here, at the edge, and nowhere else.
#[expect(clippy::disallowed_methods, reason = "this is the one place")]
fn today() -> Date {
    jiff::Zoned::now().date()
}

fn holdings(dataset: &check::Dataset) -> String {
    [
        counted(dataset.cases.len(), "case", "cases"),
        counted(dataset.forces.len(), "force", "forces"),
        counted(dataset.figures.len(), "dataset", "datasets"),
        counted(dataset.sources.len(), "source", "sources"),
        counted(dataset.commentary.len(), "commentary", "commentaries"),
    ]
    .join(", ")
}

fn counted(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Faults go to standard output as JSON, for a machine to read, and to standard error in words.
fn tell(faults: &Faults, files: &Files, format: Format) {
    match format {
        Format::Json => print(&mut std::io::stdout(), &json::report(faults, files)),
        Format::Human => {
            let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            print(&mut std::io::stderr(), &human::report(faults, files, colour));
        }
    }
}

/// A closed pipe is no reason to fail.
fn print(to: &mut dyn Write, text: &str) {
    let _ = to.write_all(text.as_bytes());
}

fn say(text: &str) {
    print(&mut std::io::stdout(), &format!("{text}\n"));
}

fn complain(text: &str) {
    print(&mut std::io::stderr(), &format!("error: {text}\n"));
}

fn unreadable(error: &ReadError) -> ExitCode {
    complain(&format!("cannot read {}: {}", error.path.display(), error.error));
    ExitCode::from(MACHINE)
}

/// Why a theme cannot be used.
fn no_theme(error: &ThemeError) -> ExitCode {
    match error {
        ThemeError::Unknown(name) => {
            complain(&format!("there is no theme `{name}`: no folder themes/{name}. Leave --theme out for the built-in one."));
            ExitCode::from(WRONG_USE)
        }
        ThemeError::Empty(name) => {
            complain(&format!("themes/{name} changes nothing: it has no file in templates/, static/ or words/."));
            ExitCode::from(FAULTS)
        }
        ThemeError::NotText(path) => {
            complain(&format!("the theme's {path} is not UTF-8 text; save it as UTF-8."));
            ExitCode::from(FAULTS)
        }
        ThemeError::Read(error) => unreadable(error),
    }
}

/// Why no site was made or written.
fn not_ready(error: &BuildError, files: &Files, format: Format) -> ExitCode {
    match error {
        BuildError::Protected(faults) | BuildError::Dead(faults) | BuildError::Stated(faults) => {
            tell(faults, files, format);
            ExitCode::from(FAULTS)
        }
        BuildError::Theme(error) => no_theme(error),
        BuildError::Render(RenderError::Template(text)) => {
            complain(&format!("a template of the theme is wrong; the site that stood still stands.\n{text}"));
            ExitCode::from(FAULTS)
        }
        BuildError::Render(RenderError::Clash(path)) => {
            complain(&format!("two files would lie at {path}; a static file of the theme must not have a page's name."));
            ExitCode::from(FAULTS)
        }
        BuildError::Render(RenderError::Manifest(why)) => {
            complain(&format!("the site's own manifest {why}; rename the static file of the theme."));
            ExitCode::from(FAULTS)
        }
        BuildError::Publish(PublishError::Refused { path, why }) => {
            complain(&format!("{} {why}. Nothing was written.", path.display()));
            ExitCode::from(WRONG_USE)
        }
        BuildError::Publish(PublishError::Failed { doing, path, error }) => {
            complain(&format!("{doing} failed: {}: {error}\nThe site that stood still stands.", path.display()));
            ExitCode::from(MACHINE)
        }
    }
}
