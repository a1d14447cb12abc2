//! New files for maintainers: a record to be filled in, or a whole site to begin with.
//!
//! Entry points: [`KINDS`], what is asked for each kind of file and what is then written, and [`site::files`]. `cli` asks, on a terminal or by flags
//! that come from the same list; [`store`] writes, and never over a file that is there. What nobody answered stays empty, with a comment that says
//! what belongs there: `check` answers each such line, so that nothing half done is published.
//!
//! What this module does not do: it judges no answer beyond its form and the ids that there are. `check` does.

mod begun;
mod draft;
mod kinds;
mod known;
mod question;
pub mod site;
pub mod store;

pub use begun::Made;
pub use kinds::{KINDS, Kind};
pub use known::{Choice, Known};
pub use question::{Answers, Otherwise, Question, Takes, id_of};

use crate::read::{self, ReadError};
use std::path::Path;

/// What a project has already; `None` where there is no content.
///
/// # Errors
/// When the machine fails to read.
pub fn known(root: &Path) -> Result<Option<Known>, ReadError> {
    let (raw, files, _) = read::read(root)?;
    // Nothing at all was found: not even a file.
    Ok(files.ids().next().map(|_| Known::of(&raw)))
}

/// Writes what was made; gives the paths that were written.
///
/// # Errors
/// When a file is there already, or the machine fails. Nothing else is written then.
pub fn write(root: &Path, made: &Made) -> Result<Vec<String>, store::StoreError> {
    for (path, _) in &made.files {
        store::must_be_free(&root.join(path))?;
    }
    for (path, text) in &made.files {
        store::create(&root.join(path), text)?;
    }
    let mut written: Vec<String> = made.files.iter().map(|(path, _)| path.clone()).collect();
    if made.files.iter().any(|(_, text)| text.contains("$schema=")) && store::is_missing(&root.join(crate::schema::FOLDER)) {
        store::replace_all(&root.join(crate::schema::FOLDER), &crate::schema::all())?;
        written.push(format!("{}/", crate::schema::FOLDER));
    }
    Ok(written)
}
