//! How far a build is, on the last line of a terminal; nothing in a pipe.

use super::Common;
use crate::onlooker::{Onlooker, Step};
use std::io::{IsTerminal, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The line is written anew no more often than this.
const OFTEN: Duration = Duration::from_millis(100);

/// The line, while there is one.
#[derive(Debug)]
pub(super) struct Progress {
    /// Whether anybody sees it.
    is_seen: bool,
    done: AtomicUsize,
    line: Mutex<Line>,
}

#[derive(Debug)]
struct Line {
    step: Option<(Step, usize)>,
    written: Option<Instant>,
}

impl Progress {
    /// A line for a terminal that can move back in it.
    pub fn new(common: &Common) -> Self {
        let is_plain = std::env::var_os("TERM").is_none_or(|term| term == "dumb");
        let is_seen = common.speaks() && std::io::stderr().is_terminal() && !is_plain;
        Progress { is_seen, done: AtomicUsize::new(0), line: Mutex::new(Line { step: None, written: None }) }
    }

    /// A line that nobody sees.
    #[cfg(test)]
    pub fn unseen() -> Self {
        Progress { is_seen: false, done: AtomicUsize::new(0), line: Mutex::new(Line { step: None, written: None }) }
    }

    /// Takes the line away, so that what is said next has the terminal to itself.
    pub fn ends(&self) {
        let mut line = self.line.lock().unwrap_or_else(PoisonError::into_inner);
        if line.written.take().is_some() {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
        line.step = None;
    }

    fn write(&self, line: &mut Line) {
        let Some((step, parts)) = line.step else { return };
        let doing = match step {
            Step::Reading | Step::Checking => "Reading and checking",
            Step::Disclosing | Step::Summarising | Step::Binding | Step::Preparing(_) => "Counting and comparing",
            Step::Pages(_) => "Printing pages",
            Step::Pictures(_) => "Painting charts and cards",
            Step::Tables | Step::Changes | Step::Copy | Step::Search => "Making downloads, feeds and the search",
            Step::Listing | Step::Protecting => "Looking through what was made",
            Step::Publishing => "Writing files",
        };
        let done = self.done.load(Ordering::Relaxed);
        let text = if parts > 0 { format!("{doing}: {done} of {parts}") } else { doing.to_owned() };
        let _ = write!(std::io::stderr(), "\r\x1b[K{text}");
        line.written = Some(Instant::now());
    }
}

/// The line goes with it.
impl Drop for Progress {
    fn drop(&mut self) {
        self.ends();
    }
}

impl Onlooker for Progress {
    fn begins(&self, step: Step, parts: usize) {
        if self.is_seen {
            let mut line = self.line.lock().unwrap_or_else(PoisonError::into_inner);
            self.done.store(0, Ordering::Relaxed);
            line.step = Some((step, parts));
            self.write(&mut line);
        }
    }

    fn has_done_one(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
        // Who finds the line taken leaves it to the next.
        if self.is_seen
            && let Ok(mut line) = self.line.try_lock()
            && line.written.is_none_or(|at| at.elapsed() >= OFTEN)
        {
            self.write(&mut line);
        }
    }
}
