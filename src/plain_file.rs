//! Reads files that are files. What lies in a content or a theme may be a pipe, which never ends, a device, or a link that leads out; and what was
//! a file when somebody looked may have turned into one of these when it is opened.
//!
//! Entry point: [`read`].

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _};
use std::path::Path;

/// What is done where the last part of a path is a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Links {
    /// The file is not read.
    Refused,
    /// What it leads to is read.
    Followed,
}

/// The bytes of a file.
///
/// # Errors
/// When the machine fails, or what lies there is no file, or a link where links are refused. It does not wait: a pipe is an error at once.
pub fn read(path: &Path, links: Links) -> io::Result<Vec<u8>> {
    let mut file = open(path, links)?;
    let about = file.metadata()?;
    if !about.is_file() {
        return Err(io::Error::other("this is no file, but a folder, a pipe or a device"));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or(0));
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(unix)]
fn open(path: &Path, links: Links) -> io::Result<File> {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt as _;
    // To open a pipe would wait for somebody who writes into it. On a file this flag does nothing.
    let flags = match links {
        Links::Refused => OFlags::NONBLOCK | OFlags::NOFOLLOW,
        Links::Followed => OFlags::NONBLOCK,
    };
    OpenOptions::new().read(true).custom_flags(flags.bits().cast_signed()).open(path)
}

#[cfg(not(unix))]
fn open(path: &Path, links: Links) -> io::Result<File> {
    if links == Links::Refused && path.is_symlink() {
        return Err(io::Error::other("this is a link"));
    }
    OpenOptions::new().read(true).open(path)
}

#[cfg(test)]
mod tests {
    #[cfg(target_os = "linux")]
    #[test]
    fn only_a_file_is_read_and_nothing_is_waited_for() {
        use super::{Links, read};
        use rustix::fs::{CWD, FileType, Mode, mknodat};
        use std::os::unix::fs::symlink;
        use tempfile::TempDir;
        let folder = TempDir::new().unwrap();
        let [file, link, pipe] = ["file", "link", "pipe"].map(|name| folder.path().join(name));
        std::fs::write(&file, "text").unwrap();
        symlink(&file, &link).unwrap();
        mknodat(CWD, &pipe, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
        assert_eq!(read(&file, Links::Refused).unwrap(), b"text");
        assert_eq!(read(&link, Links::Followed).unwrap(), b"text");
        assert!(read(&link, Links::Refused).is_err());
        assert!(read(&pipe, Links::Refused).is_err());
        assert!(read(folder.path(), Links::Followed).is_err());
    }
}
