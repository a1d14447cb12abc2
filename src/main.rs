//! The program `answerable`: everything it does is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    answerable::cli::run()
}
