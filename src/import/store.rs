//! Tables, maps and datasets on the disk.

use crate::read::ReadError;
use std::fs;
use std::io::Read;
use std::path::Path;

/// The largest file that is read as a table, in bytes.
pub const LARGEST: u64 = 64 << 20;

/// Reads a file; `None` if it is larger than any table.
///
/// # Errors
/// When the machine fails.
pub fn bytes(path: &Path) -> Result<Option<Vec<u8>>, ReadError> {
    let failed = |error| ReadError { path: path.to_path_buf(), error };
    let mut bytes = Vec::new();
    fs::File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)).map_err(failed)?;
    Ok((bytes.len() as u64 <= LARGEST).then_some(bytes))
}

/// Whether there is something at a path.
#[must_use]
pub fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}
