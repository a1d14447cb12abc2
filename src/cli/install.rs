//! What a system keeps beside a program: completions for its shell, pages for `man`.

use super::{Cli, MACHINE, complain, print, say};
use clap::{Args, CommandFactory};
use clap_complete::Shell;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Completions {
    /// For which shell.
    #[arg(value_enum)]
    shell: Shell,
}

#[derive(Debug, Args)]
pub(super) struct Man {
    /// The folder to write a page for each command into; left out, the page of the whole program is printed.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// Prints the completions of a shell.
pub(super) fn completions(Completions { shell }: &Completions) -> ExitCode {
    let mut text = Vec::new();
    clap_complete::generate(*shell, &mut Cli::command(), "answerable", &mut text);
    print(&mut io::stdout(), &String::from_utf8_lossy(&text));
    ExitCode::SUCCESS
}

/// Prints the page for `man`, or writes those of all commands.
pub(super) fn man(Man { out }: &Man) -> ExitCode {
    let written = match out {
        None => {
            let mut text = Vec::new();
            let made = clap_mangen::Man::new(Cli::command()).render(&mut text);
            print(&mut io::stdout(), &String::from_utf8_lossy(&text));
            made
        }
        Some(folder) => write_all(folder),
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&format!("the pages could not be written: {error}"));
            ExitCode::from(MACHINE)
        }
    }
}

fn write_all(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    clap_mangen::generate_to(Cli::command(), folder)?;
    say(&format!("Wrote a page for each command into {}. `man -l FILE` shows one.", folder.display()));
    Ok(())
}
