//! Where the time of a build goes: each step's wall and processor time, how many parts it had, and what it made.

use super::progress::Progress;
use super::{counted, megabytes};
use crate::language::Language;
use crate::onlooker::{Onlooker, Step};
use serde::Serialize;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A look at the clocks.
#[derive(Debug, Clone, Copy)]
struct Moment {
    wall: Instant,
    /// Of all threads of the program; `None` where the system does not tell.
    processor: Option<Duration>,
}

impl Moment {
    fn now() -> Self {
        Moment { wall: Instant::now(), processor: processor() }
    }
}

#[cfg(unix)]
fn processor() -> Option<Duration> {
    use rustix::time::{ClockId, clock_gettime};
    clock_gettime(ClockId::ProcessCPUTime).try_into().ok()
}

#[cfg(not(unix))]
fn processor() -> Option<Duration> {
    None
}

/// The most memory that the program has held so far; `None` where the system does not tell.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}

/// A step that was done, or several of one name.
#[derive(Debug, Serialize)]
pub(super) struct Timed {
    step: &'static str,
    /// Seconds.
    wall: f64,
    /// Seconds of all processors together; `None` where the system does not tell.
    processor: Option<f64>,
    /// Parts that it was done in, where they are counted.
    parts: usize,
    /// Files that it made or read.
    files: usize,
    /// Their bytes.
    bytes: u64,
}

#[derive(Debug)]
struct Begun {
    step: Step,
    parts: usize,
    at: Moment,
    made: (usize, u64),
}

#[derive(Debug, Default)]
struct Clock {
    begun: Option<Begun>,
    /// What there is so far of the content, or of the site.
    held: (usize, u64),
    done: Vec<Timed>,
}

/// Looks at the clock at each step, and shows how far it is.
#[derive(Debug)]
pub(super) struct Timings<'a> {
    shown: &'a Progress,
    clock: Mutex<Clock>,
}

impl<'a> Timings<'a> {
    pub fn new(shown: &'a Progress) -> Self {
        Timings { shown, clock: Mutex::default() }
    }

    /// Every step in order, the last of which ends now.
    pub fn done(self) -> Vec<Timed> {
        let mut clock = self.clock.into_inner().unwrap_or_else(PoisonError::into_inner);
        clock.end();
        clock.done
    }
}

impl Clock {
    fn end(&mut self) {
        let Some(Begun { step, parts, at, made: (files, bytes) }) = self.begun.take() else { return };
        let now = Moment::now();
        let wall = (now.wall - at.wall).as_secs_f64();
        let processor = now.processor.zip(at.processor).map(|(now, then)| now.saturating_sub(then).as_secs_f64());
        let step = name(step);
        match self.done.iter_mut().find(|done| done.step == step) {
            Some(done) => {
                done.wall += wall;
                done.processor = done.processor.zip(processor).map(|(before, more)| before + more);
                done.parts += parts;
                done.files += files;
                done.bytes += bytes;
            }
            None => self.done.push(Timed { step, wall, processor, parts, files, bytes }),
        }
    }
}

impl Onlooker for Timings<'_> {
    fn begins(&self, step: Step, parts: usize) {
        let mut clock = self.clock.lock().unwrap_or_else(PoisonError::into_inner);
        clock.end();
        if step == Step::Checking {
            clock.held = (0, 0);
        }
        clock.begun = Some(Begun { step, parts, at: Moment::now(), made: (0, 0) });
        drop(clock);
        self.shown.begins(step, parts);
    }

    fn has_done_one(&self) {
        self.shown.has_done_one();
    }

    fn holds(&self, files: usize, bytes: u64) {
        let mut clock = self.clock.lock().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::replace(&mut clock.held, (files, bytes));
        if let Some(begun) = &mut clock.begun {
            begun.made.0 += files.saturating_sub(before.0);
            begun.made.1 += bytes.saturating_sub(before.1);
        }
    }
}

fn name(step: Step) -> &'static str {
    match step {
        Step::Reading => "reading",
        Step::Checking => "checking",
        Step::Disclosing => "disclosing",
        Step::Summarising => "summarising",
        Step::Binding => "numbers in sentences",
        Step::Preparing(Language::English) => "charts and earlier publications",
        Step::Preparing(Language::Welsh) => "the same, Welsh",
        Step::Pages(Language::English) => "pages",
        Step::Pages(Language::Welsh) => "pages, Welsh",
        Step::Pictures(Language::English) => "pictures",
        Step::Pictures(Language::Welsh) => "pictures, Welsh",
        Step::Tables => "citations and downloads",
        Step::Changes => "changes, redirects, feeds",
        Step::Copy => "the copy for offline",
        Step::Search => "search, list of pages",
        Step::Listing => "manifest",
        Step::Protecting => "protected terms",
        Step::Publishing => "publishing",
    }
}

/// A table for people.
pub(super) fn table(done: &[Timed]) -> String {
    let mut lines = vec![format!("{:<32}{:>9}{:>11}  {}", "step", "wall", "processor", "made")];
    let seconds = |seconds: f64| format!("{seconds:.3} s");
    let line = |what: &str, wall: f64, processor: Option<f64>, made: &str| {
        let processor = processor.map_or_else(|| "-".to_owned(), seconds);
        format!("{what:<32}{:>9}{processor:>11}  {made}", seconds(wall)).trim_end().to_owned()
    };
    for step in done {
        let files = (step.files > 0).then(|| format!("{}, {}", counted(step.files, "file", "files"), megabytes(step.bytes)));
        let parts = (step.parts > 0).then(|| format!("in {}", counted(step.parts, "part", "parts")));
        let made: Vec<String> = files.into_iter().chain(parts).collect();
        lines.push(line(step.step, step.wall, step.processor, &made.join(" ")));
    }
    let wall = done.iter().map(|step| step.wall).sum();
    let processor = done.iter().map(|step| step.processor).sum();
    let most = peak().map_or_else(String::new, |most| format!("at most {} of memory", megabytes(most)));
    lines.push(line("all", wall, processor, &most));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_of_one_name_are_one_line_and_a_step_has_made_what_was_not_there_before() {
        let progress = Progress::unseen();
        let timings = Timings::new(&progress);
        timings.begins(Step::Reading, 0);
        timings.holds(3, 300);
        timings.begins(Step::Checking, 0);
        timings.begins(Step::Changes, 2);
        timings.holds(10, 1_000);
        timings.begins(Step::Search, 0);
        timings.holds(11, 5_000);
        timings.begins(Step::Changes, 1);
        timings.holds(12, 5_500);
        let done = timings.done();
        let told: Vec<_> = done.iter().map(|step| (step.step, step.parts, step.files, step.bytes)).collect();
        assert_eq!(
            told,
            [
                ("reading", 0, 3, 300),
                ("checking", 0, 0, 0),
                ("changes, redirects, feeds", 3, 11, 1_500),
                ("search, list of pages", 0, 1, 4_000)
            ]
        );
    }
}
