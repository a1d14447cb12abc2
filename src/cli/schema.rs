//! `answerable schema`: the schemas for editors, into a folder.

use super::{MACHINE, complain, counted, say};
use crate::new::store;
use crate::schema;
use clap::Args;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The project's folder, in which content/ lies.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// The folder to write into, named from the project's folder.
    #[arg(long, value_name = "DIR", default_value = schema::FOLDER)]
    out: PathBuf,
}

pub fn run(arguments: &Arguments) -> ExitCode {
    let folder = arguments.root.join(&arguments.out);
    let schemas = schema::all();
    match store::replace_all(&folder, &schemas) {
        Ok(written) => {
            let (files, unchanged) = (counted(written, "file", "files"), schemas.len() - written);
            say(&format!("Schemas for editors, in {}: {files} written, {unchanged} unchanged.", folder.display()));
            ExitCode::SUCCESS
        }
        Err(error) => {
            complain(&format!("cannot write {}: {}.", error.path.display(), error.error));
            ExitCode::from(MACHINE)
        }
    }
}
