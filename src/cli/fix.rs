//! `answerable check --fix`: faults that need no judgement, mended after their mend was shown.

use super::{Common, MACHINE, WRONG_USE, complain, counted, date, print, run_check, say, unreadable};
use crate::mend::{Mended, mend};
use crate::{Content, check_content, rewrite};
use std::io::{self, BufRead, IsTerminal, Write};
use std::process::ExitCode;

/// One mend may let the reader see the next fault, as quotes do; so often it looks again. More would be a mistake of the program.
const ROUNDS: usize = 20;

pub(super) fn run(common: &Common, yes: bool) -> ExitCode {
    for _ in 0..ROUNDS {
        let Content { dataset: _, withheld: _, files, faults } = match check_content(&common.root, date(common.date)) {
            Ok(content) => content,
            Err(error) => return unreadable(&error),
        };
        let mended = mend(&faults, &files);
        if mended.is_empty() {
            break;
        }
        for Mended { path, old, new, faults: _ } in &mended {
            print(&mut io::stdout(), &rewrite::diff(path, old, new));
        }
        let number: usize = mended.iter().map(|file| file.faults).sum();
        let told = format!("{} in {}", counted(number, "fault", "faults"), counted(mended.len(), "file", "files"));
        match if yes { Answer::Yes } else { asked(&told) } {
            Answer::Yes => {}
            Answer::No => {
                say("Nothing was written.");
                break;
            }
            Answer::Nobody => {
                complain("nobody is there to say yes; nothing was written. `--yes` makes these changes without asking.");
                return ExitCode::from(WRONG_USE);
            }
        }
        if let Err(status) = write(common, &mended) {
            return status;
        }
        say(&format!("Mended {told}."));
    }
    run_check(common, None, false)
}

enum Answer {
    Yes,
    No,
    /// There is no terminal to ask at.
    Nobody,
}

fn asked(told: &str) -> Answer {
    if !io::stdin().is_terminal() {
        return Answer::Nobody;
    }
    print(&mut io::stderr(), &format!("This mends {told}. Write it? [y/N] "));
    let _ = io::stderr().flush();
    let mut line = String::new();
    match io::stdin().lock().read_line(&mut line) {
        Ok(_) if matches!(line.trim().to_lowercase().as_str(), "y" | "yes") => Answer::Yes,
        _ => Answer::No,
    }
}

fn write(common: &Common, mended: &[Mended]) -> Result<(), ExitCode> {
    for Mended { path, old, new, faults: _ } in mended {
        rewrite::replace(&common.root, path, old, new).map_err(|error| {
            complain(&format!("{error}\n{path} stays as it was; files that were told of above are mended."));
            ExitCode::from(MACHINE)
        })?;
    }
    Ok(())
}
