//! `answerable import`: a table into a figure dataset, shown first and written only when told to.

use super::{FAULTS, Format, WRONG_USE, complain, date, day, print, say, tell, unreadable};
use crate::import::{self, Plan, Request, store};
use crate::read::ReadError;
use crate::rewrite;
use clap::{Args, ValueEnum};
use jiff::civil::Date;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The table: .ods, .xlsx or CSV.
    #[arg(value_name = "TABLE")]
    table: PathBuf,
    /// The map that says how the table is read: content/figures/ID.map.yaml.
    #[arg(long, value_name = "MAP", required_unless_present = "propose", conflicts_with = "propose")]
    map: Option<PathBuf>,
    /// Look at the table and propose a map: into a new file, or, without one, onto the screen.
    #[arg(long, value_name = "MAP", num_args = 0..=1)]
    #[expect(clippy::option_option, reason = "left out, given without a file, given with one")]
    propose: Option<Option<PathBuf>>,
    /// Write the dataset. Without it, what would be written is shown and nothing is.
    #[arg(long, conflicts_with = "propose")]
    write: bool,
    /// Write nothing, as without --write.
    #[arg(long, conflicts_with = "write")]
    dry_run: bool,
    /// What to do with values that the dataset has otherwise. Asked for when --write meets any.
    #[arg(long, value_enum, value_name = "WHAT", requires = "write")]
    revisions: Option<Revisions>,
    /// The source that this table is, in place of the one in the map.
    #[arg(long, value_name = "ID", conflicts_with = "propose")]
    source: Option<String>,
    /// The project's folder, in which content/ lies.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The day that proposed corrections bear [default: today].
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
    /// How faults and the outcome are told.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Revisions {
    /// Take the new values.
    Take,
}

pub fn run(arguments: &Arguments) -> ExitCode {
    match attempt(arguments) {
        Ok(code) => code,
        Err(error) => unreadable(&error),
    }
}

fn attempt(arguments: &Arguments) -> Result<ExitCode, ReadError> {
    let name = arguments.table.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let Some(bytes) = store::bytes(&arguments.table)? else {
        complain(&format!(
            "{} is larger than any table that is read here ({} MB).",
            arguments.table.display(),
            store::LARGEST >> 20
        ));
        return Ok(ExitCode::from(FAULTS));
    };
    let Some(map_path) = &arguments.map else { return propose(arguments, &bytes, &name) };
    let Some(map) = store::bytes(map_path)? else {
        complain(&format!("{} is no map: it is too large.", map_path.display()));
        return Ok(ExitCode::from(FAULTS));
    };
    let Ok(map) = String::from_utf8(map) else {
        complain(&format!("{} is not UTF-8 text; save it as UTF-8.", map_path.display()));
        return Ok(ExitCode::from(FAULTS));
    };
    let map = map.strip_prefix('\u{FEFF}').unwrap_or(&map);
    let shown = map_path.to_string_lossy().replace('\\', "/");
    let (raw, mut files, mut faults) = import::content(&arguments.root, &shown)?;
    let map = import::map_of(&shown, map, &mut files, &mut faults);
    let request = Request { name: &name, bytes: &bytes, source: arguments.source.as_deref(), date: date(arguments.date) };
    let plan = map.and_then(|map| import::import(&request, map, &raw, &mut files, &mut faults));
    if let Some(plan) = &plan {
        tell_plan(plan, arguments.format);
    }
    tell(&faults, &files, arguments.format);
    let plan = match plan {
        Some(plan) if !faults.has_errors() => plan,
        _ => return Ok(ExitCode::from(FAULTS)),
    };
    finish(&plan, arguments)
}

fn tell_plan(plan: &Plan, format: Format) {
    match format {
        Format::Human => print(&mut std::io::stdout(), &plan.report),
        Format::Json => {
            let difference = &plan.difference;
            let row = |row: &import::against::Row| json!(row.cells.iter().chain([&row.at]).collect::<Vec<_>>());
            say(&json!({
                "new": difference.new.iter().map(row).collect::<Vec<_>>(),
                "same": difference.same,
                "changed": difference.revised.iter().map(|revision| json!({"was": row(&revision.was), "now": row(&revision.now)})).collect::<Vec<_>>(),
                "gone": difference.gone.iter().map(|(_, gone)| row(gone)).collect::<Vec<_>>(),
                "kept": difference.kept,
                "writes": plan.writes.iter().map(|write| &write.path).collect::<Vec<_>>(),
            })
            .to_string());
        }
    }
}

fn finish(plan: &Plan, arguments: &Arguments) -> Result<ExitCode, ReadError> {
    let is_human = arguments.format == Format::Human;
    let revised = plan.difference.revised.len();
    if plan.writes.is_empty() {
        if is_human {
            say("\nNothing changes.");
        }
        return Ok(ExitCode::SUCCESS);
    }
    if !arguments.write {
        if is_human {
            say("\nNothing was written. If this is right, run it again with --write.");
        }
        return Ok(ExitCode::SUCCESS);
    }
    if revised > 0 && arguments.revisions.is_none() {
        complain(&format!(
            "{revised} of the values that stand would change. Look at them above; to take the new ones run it again with --write --revisions take. Nothing was written."
        ));
        return Ok(ExitCode::from(WRONG_USE));
    }
    let in_the_way = plan.writes.iter().find(|write| write.was.is_none() && store::is_there(&arguments.root.join(&write.path)));
    if let Some(write) = in_the_way {
        complain(&format!(
            "{} is there, but no dataset of this id could be read from it: it is withdrawn, has another id, or `answerable check` says what is wrong. \
             Nothing was written.",
            write.path
        ));
        return Ok(ExitCode::from(FAULTS));
    }
    for write in &plan.writes {
        match &write.was {
            Some(was) => rewrite::replace(&arguments.root, &write.path, was, &write.text)?,
            None => create(&arguments.root.join(&write.path), &write.text)?,
        }
        if is_human {
            say(&format!("\nWritten: {}.", write.path));
        }
    }
    if is_human {
        say("Now run `answerable check`, and read the change before you commit it (git diff).");
    }
    Ok(ExitCode::SUCCESS)
}

fn propose(arguments: &Arguments, bytes: &[u8], name: &str) -> Result<ExitCode, ReadError> {
    let into = arguments.propose.as_ref().and_then(Option::as_deref);
    // A map that lies beside its dataset has the dataset's id as its name.
    let id = into.and_then(Path::file_name).and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".map.yaml"));
    proposed(&arguments.root, bytes, name, id.filter(|id| !id.is_empty()), into)
}

/// Proposes a map for a table: into a new file, or, without one, onto the screen.
fn proposed(root: &Path, bytes: &[u8], name: &str, id: Option<&str>, into: Option<&Path>) -> Result<ExitCode, ReadError> {
    let (raw, _, _) = import::content(root, "")?;
    let map = match import::propose(bytes, name, id, &raw) {
        Ok(map) => map,
        Err(why) => {
            complain(&why);
            return Ok(ExitCode::from(FAULTS));
        }
    };
    let Some(path) = into else {
        print(&mut std::io::stdout(), &map);
        return Ok(ExitCode::SUCCESS);
    };
    write_proposed(path, &map)
}

/// `answerable new figures --from TABLE`: a map to begin with, where maps lie.
pub(super) fn begin(root: &Path, table: &Path, id: &str) -> ExitCode {
    let name = table.file_name().unwrap_or_default().to_string_lossy();
    let begun = store::bytes(table).and_then(|bytes| {
        let Some(bytes) = bytes else {
            complain(&format!("{} is larger than any table that is read here ({} MB).", table.display(), store::LARGEST >> 20));
            return Ok(ExitCode::from(FAULTS));
        };
        let path = Path::new("content/figures").join(format!("{id}.map.yaml"));
        proposed(root, &bytes, &name, Some(id), Some(&if root == Path::new(".") { path } else { root.join(path) }))
    });
    begun.unwrap_or_else(|error| unreadable(&error))
}

fn create(path: &Path, text: &str) -> Result<(), ReadError> {
    rewrite::create(path, text).map_err(|error| ReadError { path: path.to_path_buf(), error })
}

fn write_proposed(path: &Path, map: &str) -> Result<ExitCode, ReadError> {
    if store::is_there(path) {
        complain(&format!(
            "{} is there already; name a new file, or leave the name out to see the map on the screen.",
            path.display()
        ));
        return Ok(ExitCode::from(WRONG_USE));
    }
    create(path, map)?;
    say(&format!(
        "Written: {}. Read it, fill in what is empty, then run the import with --map {}.",
        path.display(),
        path.display()
    ));
    Ok(ExitCode::SUCCESS)
}
