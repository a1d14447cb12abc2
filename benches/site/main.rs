//! Measures the whole program on invented content of any size, beside what else could make such a site.
//!
//! `cargo bench --bench site -- --help` says how; `docs/performance.md` what came of it.

#[path = "../content/mod.rs"]
mod content;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Parser)]
#[command(name = "cargo bench --bench site --", about = "Measures the program on invented content")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
    /// Given by `cargo bench` to every benchmark; means nothing here.
    #[arg(long, hide = true, global = true)]
    bench: bool,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Writes invented content, as a project that `answerable` can build
    Content {
        /// How many case records
        #[arg(long, default_value_t = 1000)]
        records: u64,
        /// Into which folder
        #[arg(long)]
        into: PathBuf,
        /// How many records lie in a file
        #[arg(long, default_value_t = 1)]
        per_file: u64,
        /// What chance begins with
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// In Welsh too
        #[arg(long)]
        welsh: bool,
    },
}

fn main() -> ExitCode {
    let Arguments { task: Task::Content { records, into, per_file, seed, welsh }, bench: _ } = Arguments::parse();
    let order = content::Order { records, seed, per_file, welsh };
    if let Err(error) = content::write(&order, &into) {
        eprintln!("{}: {error}", into.display());
        return ExitCode::from(3);
    }
    ExitCode::SUCCESS
}
