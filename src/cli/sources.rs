//! `answerable sources check`: looks the addresses of the register up, and writes what it saw into it.

use super::{FAULTS, Format, MACHINE, WRONG_USE, complain, counted, date, day, say, tell, unreadable};
use crate::fault::nearest;
use crate::net::{Client, Failure, Limits};
use crate::read::ReadError;
use crate::rewrite::{self, ContentFile};
use crate::sources::edit::{NotEdited, edit};
use crate::sources::look::{NotKnown, Pace, Round, Sight, in_turn};
use crate::sources::{Change, Entry, change, entries};
use crate::{Content, check_content};
use clap::{Args, Subcommand};
use jiff::civil::Date;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// The most that is read of a document whose hash is compared.
const MOST_BYTES: u64 = 64 << 20;

#[derive(Debug, Subcommand)]
pub enum Sources {
    /// Look whether the addresses of sources still answer, and write the days into content/sources, for you to read before you commit them.
    Check(Arguments),
}

#[derive(Debug, Args)]
pub struct Arguments {
    /// The project's folder, in which content/ lies.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Only these sources.
    #[arg(long, value_name = "ID", num_args = 1..)]
    only: Vec<String>,
    /// Only what has not been seen for more than so many days, and what has gone.
    #[arg(long, value_name = "DAYS")]
    older_than: Option<u32>,
    /// Seconds between two requests to the same machine.
    #[arg(long, value_name = "SECONDS", default_value = "1", value_parser = seconds)]
    pause: Duration,
    /// Seconds after which a request is given up.
    #[arg(long, value_name = "SECONDS", default_value = "20", value_parser = some_seconds)]
    timeout: Duration,
    /// The day noted as that of looking [default: today].
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
    /// Print the change and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// How what was seen is told.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Ask machines of this computer's own network too. For tests.
    #[arg(long, hide = true)]
    allow_local: bool,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok().filter(|seconds| (0.0..=3600.0).contains(seconds));
    seconds.map(Duration::from_secs_f64).ok_or_else(|| "expected seconds, such as 1 or 0.5, and at most 3600".to_owned())
}

fn some_seconds(text: &str) -> Result<Duration, String> {
    seconds(text).and_then(|time| if time.is_zero() { Err("expected more than 0 seconds".to_owned()) } else { Ok(time) })
}

/// What was seen of a source, and what that changes.
struct Finding {
    entry: Entry,
    sight: Sight,
    change: Option<Change>,
}

pub fn run(Sources::Check(arguments): &Sources) -> ExitCode {
    let day = date(arguments.date);
    let Content { dataset, withheld: _, files, faults } = match check_content(&arguments.root, day) {
        Ok(content) => content,
        Err(error) => return unreadable(&error),
    };
    let Some(dataset) = dataset else {
        tell(&faults, &files, arguments.format);
        return ExitCode::from(FAULTS);
    };
    let all = entries(&dataset.sources);
    let nowhere = dataset.sources.len() - all.len();
    let chosen = match chosen(all, &dataset.sources.iter().map(|s| s.id.value.as_str()).collect::<Vec<_>>(), arguments, day) {
        Ok(chosen) => chosen,
        Err(wrong) => {
            complain(&wrong);
            return ExitCode::from(WRONG_USE);
        }
    };
    let agent = format!("answerable/{} (+{}; link check)", env!("CARGO_PKG_VERSION"), dataset.site.base_url);
    let limits = Limits { timeout: arguments.timeout, most_bytes: MOST_BYTES, local_allowed: arguments.allow_local };
    let findings = look(chosen, &Client::new(&agent, limits), arguments, day);
    let paths = |entry: &Entry| files.path(entry.file).to_owned();
    let edits = match edits(&findings, paths, &arguments.root) {
        Ok(edits) => edits,
        Err(NoEdits::Read(error)) => return unreadable(&error),
        Err(NoEdits::Refused(path, why)) => {
            tell_findings(&findings, nowhere, day, arguments);
            complain(&format!("{path}: {why}. Nothing was written."));
            return ExitCode::from(FAULTS);
        }
    };
    tell_findings(&findings, nowhere, day, arguments);
    if let Err(error) = write(&edits, arguments) {
        complain(&format!("cannot write {}: {}", error.path.display(), error.error));
        return ExitCode::from(MACHINE);
    }
    let unreached = |finding: &Finding| {
        matches!(finding.sight, Sight::NotKnown(NotKnown::Failure(Failure::NoSuchHost(_) | Failure::NotReached(_))))
            || matches!(finding.sight, Sight::NotKnown(NotKnown::LeftAlone(_)))
    };
    if !findings.is_empty() && findings.iter().all(unreached) {
        complain("not one machine could be reached. Is this computer on the net?");
        return ExitCode::from(MACHINE);
    }
    ExitCode::SUCCESS
}

/// The sources to look at.
fn chosen(all: Vec<Entry>, ids: &[&str], arguments: &Arguments, day: Date) -> Result<Vec<Entry>, String> {
    for wanted in &arguments.only {
        if !ids.contains(&wanted.as_str()) {
            let meant = nearest(wanted, ids.iter().copied()).map(|id| format!(" Did you mean `{id}`?")).unwrap_or_default();
            return Err(format!("there is no source `{wanted}` in content/sources.{meant}"));
        }
        if !all.iter().any(|entry| entry.id.as_str() == wanted) {
            return Err(format!("the source `{wanted}` has no address to look at."));
        }
    }
    let is_wanted = |entry: &Entry| arguments.only.is_empty() || arguments.only.iter().any(|wanted| entry.id.as_str() == wanted);
    let is_due = |entry: &Entry| arguments.older_than.is_none_or(|days| entry.is_due(day, days));
    Ok(all.into_iter().filter(|entry| is_wanted(entry) && is_due(entry)).collect())
}

/// Looks at each, the machines in turn; what was found comes back in the order of the register.
fn look(chosen: Vec<Entry>, client: &Client, arguments: &Arguments, day: Date) -> Vec<Finding> {
    let number = chosen.len();
    let shows = arguments.format == Format::Human && std::io::stderr().is_terminal();
    let mut pace = Paced { pause: arguments.pause, last: None, ended: BTreeMap::new() };
    let mut round = Round::new(client);
    let mut findings: Vec<Finding> = Vec::with_capacity(number);
    for (at, entry) in in_turn(chosen).into_iter().enumerate() {
        if shows {
            let _ = write!(std::io::stderr(), "\r\x1b[K{} of {number}: {}", at + 1, entry.id);
        }
        let sight = round.look(&entry, &mut pace);
        let change = change(&entry, &sight, day);
        findings.push(Finding { entry, sight, change });
    }
    if shows {
        let _ = write!(std::io::stderr(), "\r\x1b[K");
    }
    findings.sort_by(|a, b| (a.entry.file, &a.entry.id).cmp(&(b.entry.file, &b.entry.id)));
    findings
}

/// The pause that each machine is given from the end of one request to the beginning of the next.
struct Paced {
    pause: Duration,
    last: Option<String>,
    ended: BTreeMap<String, Instant>,
}

impl Pace for Paced {
    fn before(&mut self, host: &str) {
        // One request at a time: that the next begins is the sign that the last has ended.
        if let Some(last) = self.last.replace(host.to_owned()) {
            self.ended.insert(last, Instant::now());
        }
        if let Some(ended) = self.ended.get(host) {
            std::thread::sleep(self.pause.saturating_sub(ended.elapsed()));
        }
    }

    fn wait(&mut self, seconds: u64) {
        std::thread::sleep(Duration::from_secs(seconds));
    }
}

enum NoEdits {
    Read(ReadError),
    Refused(String, NotEdited),
}

/// The files that change, as they are now and as they will be. All are made before one is written.
fn edits(findings: &[Finding], path_of: impl Fn(&Entry) -> String, root: &Path) -> Result<Vec<(ContentFile, String)>, NoEdits> {
    let mut of_files: BTreeMap<String, Vec<Change>> = BTreeMap::new();
    for finding in findings {
        if let Some(change) = &finding.change {
            of_files.entry(path_of(&finding.entry)).or_default().push(change.clone());
        }
    }
    let mut edits = Vec::new();
    for (path, changes) in of_files {
        let file = rewrite::read(root, &path).map_err(NoEdits::Read)?;
        let edited = edit(&file.text, &changes).map_err(|why| NoEdits::Refused(path, why))?;
        edits.push((file, edited));
    }
    Ok(edits)
}

fn write(edits: &[(ContentFile, String)], arguments: &Arguments) -> Result<(), ReadError> {
    let is_human = arguments.format == Format::Human;
    for (file, edited) in edits {
        if arguments.dry_run {
            if is_human {
                super::print(&mut std::io::stdout(), &rewrite::diff(&file.path, &file.text, edited));
            }
            continue;
        }
        rewrite::write(&arguments.root, file, edited)?;
        if is_human {
            say(&format!("Written: {}. Read the change before you commit it (git diff).", file.path));
        }
    }
    if edits.is_empty() && is_human {
        say("The register stays as it is.");
    }
    Ok(())
}

fn tell_findings(findings: &[Finding], nowhere: usize, day: Date, arguments: &Arguments) {
    match arguments.format {
        Format::Json => {
            for finding in findings {
                say(&told(finding).to_string());
            }
        }
        Format::Human => {
            let looked_up = counted(findings.len(), "source", "sources");
            let others = counted(nowhere, "source of the register has", "sources of the register have");
            let without = if nowhere == 0 { String::new() } else { format!(" {others} no address.") };
            say(&format!("Looked up {looked_up}, as of {day}.{without}"));
            group("seen", findings, |sight| matches!(sight, Sight::Seen { .. }), |_| None);
            group("gone", findings, is_gone, |finding| Some(format!("{} ({})", finding.entry.address, words(finding))));
            group(
                "moved for good; change `address` if it is the same document",
                findings,
                |sight| moved(sight).is_some(),
                |finding| moved(&finding.sight).map(|to| format!("{} now at {to}", finding.entry.address)),
            );
            group("changed: it answers with something else than the copy that was kept", findings, is_changed, |finding| {
                Some(finding.entry.address.clone())
            });
            group(
                "not known",
                findings,
                |sight| matches!(sight, Sight::NotKnown(_)),
                |finding| Some(format!("{} ({})", finding.entry.address, words(finding))),
            );
        }
    }
}

/// A line with the number of findings of a sort, and below it a line for each, if there is something to say of it.
fn group(title: &str, findings: &[Finding], is_of: impl Fn(&Sight) -> bool, line: impl Fn(&Finding) -> Option<String>) {
    let of: Vec<&Finding> = findings.iter().filter(|finding| is_of(&finding.sight)).collect();
    if of.is_empty() {
        return;
    }
    say(&format!("  {} {title}", of.len()));
    for finding in of {
        if let Some(line) = line(finding) {
            say(&format!("    {}: {line}", finding.entry.id));
        }
    }
}

fn is_gone(sight: &Sight) -> bool {
    matches!(sight, Sight::Gone { .. })
}

fn is_changed(sight: &Sight) -> bool {
    matches!(sight, Sight::Changed { .. })
}

fn moved(sight: &Sight) -> Option<&str> {
    match sight {
        Sight::Seen { moved_to } | Sight::Changed { moved_to } => moved_to.as_deref(),
        Sight::Gone { .. } | Sight::NotKnown(_) => None,
    }
}

/// What is told of a sight beside its sort.
fn words(finding: &Finding) -> String {
    match (&finding.sight, finding.entry.gone_since) {
        (Sight::Gone { status }, Some(since)) => format!("{status}, since {since}"),
        (Sight::Gone { status }, None) => status.to_string(),
        (Sight::NotKnown(why), _) => why.to_string(),
        (Sight::Seen { .. } | Sight::Changed { .. }, _) => String::new(),
    }
}

/// A finding for a machine.
fn told(finding: &Finding) -> Value {
    let mut line = Map::new();
    let sort = match &finding.sight {
        Sight::Seen { .. } => "seen",
        Sight::Changed { .. } => "changed",
        Sight::Gone { .. } => "gone",
        Sight::NotKnown(_) => "not-known",
    };
    line.insert("source".to_owned(), json!(finding.entry.id.as_str()));
    line.insert("address".to_owned(), json!(finding.entry.address));
    line.insert("sight".to_owned(), json!(sort));
    if let Sight::Gone { status } = finding.sight {
        line.insert("status".to_owned(), json!(status));
    }
    if let Some(to) = moved(&finding.sight) {
        line.insert("moved_to".to_owned(), json!(to));
    }
    if let Sight::NotKnown(why) = &finding.sight {
        line.insert("why".to_owned(), json!(why.to_string()));
    }
    let fields = finding.change.iter().flat_map(|change| &change.fields);
    let writes: Map<String, Value> =
        fields.map(|(field, day)| (field.key().to_owned(), json!(day.map(|day| day.to_string())))).collect();
    line.insert("writes".to_owned(), Value::Object(writes));
    Value::Object(line)
}
