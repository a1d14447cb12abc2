//! Names and passwords from standard input: on a terminal without showing them, names twice, since nobody sees a slip; else as they come.

use std::io::{self, BufRead, IsTerminal, Read, Write};

/// The most that is read; far more names than anybody has.
const MOST: u64 = 1 << 22;

/// Why there are no names.
#[derive(Debug)]
pub enum NoNames {
    /// Typed twice, a name was not the same.
    Differ,
    /// Too much, or not UTF-8.
    Unreadable,
    /// The machine failed.
    Failed(io::Error),
}

impl From<io::Error> for NoNames {
    fn from(error: io::Error) -> Self {
        NoNames::Failed(error)
    }
}

/// The names, one a line.
pub fn names() -> Result<String, NoNames> {
    let input = io::stdin();
    let mut names = String::new();
    if !input.is_terminal() {
        let mut bytes = Vec::new();
        let read = input.lock().take(MOST).read_to_end(&mut bytes)?;
        return String::from_utf8(bytes).ok().filter(|_| (read as u64) < MOST).ok_or(NoNames::Unreadable);
    }
    let _restored = silence()?;
    loop {
        let name = asked("A name, which is not shown (empty line to end): ")?;
        if name.trim().is_empty() {
            return Ok(names);
        }
        if asked("The same once more: ")? != name {
            return Err(NoNames::Differ);
        }
        names.push_str(&name);
        names.push('\n');
    }
}

/// A password, asked for on a terminal; `None` where there is none to ask on.
pub fn password() -> Result<Option<String>, NoNames> {
    if !io::stdin().is_terminal() {
        return Ok(None);
    }
    let _restored = silence()?;
    asked("The password of the signing key, which is not shown: ").map(Some)
}

/// A line typed in answer to a question; the line end that was typed is not shown either, so it is written here.
fn asked(question: &str) -> Result<String, NoNames> {
    let mut out = io::stderr();
    out.write_all(question.as_bytes())?;
    out.flush()?;
    let mut line = String::new();
    io::stdin().lock().take(MOST).read_line(&mut line).map_err(|error| match error.kind() {
        io::ErrorKind::InvalidData => NoNames::Unreadable,
        _ => NoNames::Failed(error),
    })?;
    out.write_all(b"\n")?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

#[cfg(unix)]
struct Restored(rustix::termios::Termios);

#[cfg(unix)]
impl Drop for Restored {
    fn drop(&mut self) {
        let _ = rustix::termios::tcsetattr(io::stdin(), rustix::termios::OptionalActions::Now, &self.0);
    }
}

/// Has the terminal show nothing of what is typed, until what this gives is dropped.
#[cfg(unix)]
fn silence() -> io::Result<Restored> {
    use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
    let before = tcgetattr(io::stdin())?;
    let mut silent = before.clone();
    silent.local_modes.remove(LocalModes::ECHO | LocalModes::ECHONL);
    tcsetattr(io::stdin(), OptionalActions::Now, &silent)?;
    Ok(Restored(before))
}

#[cfg(not(unix))]
fn silence() -> io::Result<()> {
    Err(io::Error::other("here names can only be read from a pipe or a file: answerable protect < FILE"))
}
