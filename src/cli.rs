//! The commands: arguments in, words out, an exit status. `protect` and `sources` have files of their own.
//!
//! 0 done; 1 faults in the content or the theme; 2 wrong use; 3 the machine failed (disk, permissions); 4 something would change
//! (`changes`).

mod ask;
mod build;
mod changes;
mod explain;
mod fix;
mod fmt;
mod hidden;
mod import;
mod install;
mod new;
mod progress;
mod protect;
mod release;
mod schema;
mod serve;
mod sign;
mod sources;
mod timings;
mod unchanged;
mod verify;
mod words;

use crate::fault::{Faults, Files, human, json};
use crate::publish::PublishError;
use crate::read::ReadError;
use crate::rules::WithheldOf;
use crate::theme::{self, ThemeError};
use crate::value::date::PartialDate;
use crate::{BuildError, Content, check, check_content, check_content_against, stated, theme_words, translation, unbound};
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::io::{ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

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
    Build(build::Arguments),
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
        /// Mend what needs no judgement, such as a misspelt field, a date in another order or a value that needs quotes: the change is shown, and
        /// made if you say yes.
        #[arg(long, conflicts_with_all = ["against", "unbound", "words"])]
        fix: bool,
        /// Make the changes of --fix without asking.
        #[arg(long, requires = "fix")]
        yes: bool,
        /// List the texts of the interface that have no Welsh, or whose English has changed since they were translated.
        #[arg(long)]
        words: bool,
        /// The theme whose words are meant: a folder below themes/.
        #[arg(long, value_name = "NAME", default_value = theme::DEFAULT, requires = "words")]
        theme: String,
    },
    /// Put records in their usual form: fields in order, no blanks at ends of lines; comments stay with their fields.
    Fmt(fmt::Arguments),
    /// Show the site in a browser on this computer, and each change as soon as it is saved.
    Serve(serve::Arguments),
    /// Show what a build would change against the last release: figures, outcomes, names, pages. Exit status 4 if anything would.
    Changes(changes::Arguments),
    /// Record the present state as a release, in content/releases/.
    Release(release::Arguments),
    /// Add names that must never appear, read from standard input, to the list of protected terms.
    Protect(protect::Arguments),
    /// Begin a file: a case, a source, a force, figures, a review, a commentary, or a whole site. Asks what it needs, or takes flags.
    #[command(subcommand)]
    New(new::Arguments),
    /// Explain a rule of publication, such as R9, or a fault by its name, such as source-missing.
    Explain(explain::Arguments),
    /// Write the schemas by which an editor completes and checks records, into schema/.
    Schema(schema::Arguments),
    /// Look after the register of sources.
    #[command(subcommand)]
    Sources(sources::Sources),
    /// Read an official table (.ods, .xlsx, CSV) into a figure dataset by a map; shows what it would write, and writes with --write.
    Import(import::Arguments),
    /// Hold a published copy of the site, a folder or an address, against what the content here makes, and name what differs.
    Verify(verify::Arguments),
    /// Print what lets a shell complete commands and options.
    Completions(install::Completions),
    /// Print the page for `man`.
    Man(install::Man),
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
    /// Say nothing but what is wrong.
    #[arg(long, short)]
    quiet: bool,
}

impl Common {
    /// Whether anything is said to people beside what is wrong.
    fn speaks(&self) -> bool {
        self.format == Format::Human && !self.quiet
    }
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
    #[cfg(windows)]
    anstyle_query::windows::enable_ansi_colors();
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let wrong = error.use_stderr();
            let _ = error.print();
            return ExitCode::from(if wrong { WRONG_USE } else { 0 });
        }
    };
    match cli.command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Check { common, words: true, theme, .. } => words::run(&common, &theme),
        Command::Check { common, fix: true, yes, .. } => fix::run(&common, yes),
        Command::Check { common, against, unbound, .. } => run_check(&common, against.as_deref(), unbound),
        Command::Fmt(arguments) => fmt::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Changes(arguments) => changes::run(&arguments),
        Command::Release(arguments) => release::run(&arguments),
        Command::Protect(arguments) => protect::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Sources(command) => sources::run(&command),
        Command::Import(arguments) => import::run(&arguments),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Completions(arguments) => install::completions(&arguments),
        Command::Man(arguments) => install::man(&arguments),
    }
}

fn run_check(common: &Common, against: Option<&Path>, list_unbound: bool) -> ExitCode {
    let date = date(common.date);
    let content = match against {
        Some(earlier) => check_content_against(&common.root, date, earlier),
        None => check_content(&common.root, date),
    };
    let Content { dataset, withheld, mut files, mut faults } = match content {
        Ok(content) => content,
        Err(error) => return unreadable(&error),
    };
    let theme = theme::load(&common.root, theme::DEFAULT);
    let of_words = theme.as_ref().map(|theme| theme_words::faults(theme, &mut files)).unwrap_or_default();
    let (is_misread, dataset) = (faults.has_errors(), dataset.filter(|_| !of_words.has_errors()));
    faults.append(of_words);
    tell(&faults, &files, common.format);
    let theme = match theme {
        Ok(theme) => theme,
        Err(error) => return no_theme(&error),
    };
    if let (true, Some(dataset)) = (list_unbound, &dataset) {
        let found = unbound(dataset, &files);
        tell(&found, &files, common.format);
        if common.speaks() {
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
        if is_misread {
            say("A record that could not be read is in no list above; mend the faults and ask again.");
        }
    }
    match dataset {
        Some(dataset) => {
            if dataset.site.welsh.is_some() {
                let mut lacking = Faults::default();
                lacking.extend(translation::in_short(&theme));
                tell(&lacking, &files, common.format);
            }
            let (held, terms) = (holdings(&dataset), dataset.protected.len());
            let stated = stated(dataset, &files, date);
            if stated.has_errors() {
                tell(&stated, &files, common.format);
                return ExitCode::from(FAULTS);
            }
            if common.speaks() {
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

/// Bytes in a unit that says something: millions, or thousands where there are few.
fn megabytes(bytes: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "one decimal is printed")]
    let bytes = bytes as f64;
    if bytes < 1e6 { format!("{:.0} kB", (bytes / 1e3).ceil()) } else { format!("{:.1} MB", bytes / 1e6) }
}

/// Faults go to standard output as JSON, for a machine to read, and to standard error in words.
fn tell(faults: &Faults, files: &Files, format: Format) {
    match format {
        Format::Json => print(&mut std::io::stdout(), &json::report(faults, files)),
        Format::Human => {
            print(&mut std::io::stderr(), &human::report(faults, files, has_colour()));
            tell_more(faults.sorted(files).first().map(|first| first.rule));
        }
    }
}

fn has_colour() -> bool {
    std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// Where more is said of faults: for people who see them on a terminal; a log has no need of it.
fn tell_more(first: Option<&str>) {
    if let Some(rule) = first.filter(|_| std::io::stderr().is_terminal()) {
        let more = format!("`answerable explain NAME` says more of each, such as: answerable explain {rule}\n");
        print(&mut std::io::stderr(), &more);
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
    complain(&error.to_string());
    ExitCode::from(MACHINE)
}

/// Why a theme cannot be used.
fn no_theme(error: &ThemeError) -> ExitCode {
    complain(&error.to_string());
    ExitCode::from(match error {
        ThemeError::Unknown(_) => WRONG_USE,
        ThemeError::Empty(_) | ThemeError::NotText(_) => FAULTS,
        ThemeError::Read(_) => MACHINE,
    })
}

/// Why no site was made or written.
fn not_ready(error: &BuildError, files: &Files, format: Format) -> ExitCode {
    match error {
        BuildError::Protected(faults) | BuildError::Dead(faults) | BuildError::Stated(faults) | BuildError::Words(faults) => {
            tell(faults, files, format);
            ExitCode::from(FAULTS)
        }
        BuildError::Theme(error) => no_theme(error),
        BuildError::Render(error) => {
            complain(&format!("{error}\nNothing was written; the site that stood still stands."));
            ExitCode::from(FAULTS)
        }
        BuildError::Publish(PublishError::Refused { path, why }) => {
            complain(&format!("{} {why}. Nothing was written.", path.display()));
            ExitCode::from(WRONG_USE)
        }
        BuildError::Publish(PublishError::Failed { doing, path, error }) => {
            complain(&format!(
                "{doing} failed: {}: {error}\nThe site that stood still stands.{}",
                path.display(),
                way_out(error.kind())
            ));
            ExitCode::from(MACHINE)
        }
    }
}

/// What helps where the machine refuses to write; nothing where that is not known.
const fn way_out(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            " Make room there and build again: until it is done, a build needs as much again as the site takes."
        }
        ErrorKind::PermissionDenied => " Build as somebody who may write there, or name another folder with --out.",
        ErrorKind::ReadOnlyFilesystem => " Nothing can be written there; name another folder with --out.",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::megabytes;

    #[test]
    fn sizes_are_told_in_a_unit_that_fits() {
        assert_eq!(megabytes(1), "1 kB");
        assert_eq!(megabytes(999_400), "1000 kB");
        assert_eq!(megabytes(12_345_678), "12.3 MB");
    }
}
