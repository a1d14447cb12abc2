//! What a program costs: it is run by a small process of its own, since the system tells of children only all together.

use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// What a run cost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cost {
    /// Seconds by the clock.
    pub wall: f64,
    /// Seconds of all processors, in the program and for it in the system.
    pub cpu: f64,
    /// The most memory that it held at once, in bytes.
    pub peak: f64,
}

impl Cost {
    /// What stands in the middle of several runs, each value by itself.
    pub fn median(costs: &[Cost]) -> Cost {
        let middle = |value: fn(&Cost) -> f64| {
            let mut values: Vec<f64> = costs.iter().map(value).collect();
            values.sort_by(f64::total_cmp);
            values[values.len() / 2]
        };
        Cost { wall: middle(|cost| cost.wall), cpu: middle(|cost| cost.cpu), peak: middle(|cost| cost.peak) }
    }
}

/// The word by which this program knows that it is that small process.
pub const TASK: &str = "measured";

/// Runs a program and tells what it cost.
pub fn run(command: &Command, folder: &Path) -> Result<Cost, Box<dyn Error>> {
    let told = folder.join("cost");
    let mut around = Command::new(std::env::current_exe()?);
    around.arg(TASK).arg(&told).arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        around.env(name, value.unwrap_or_default());
    }
    if !around.stdin(Stdio::null()).stdout(Stdio::null()).status()?.success() {
        return Err(format!("{} failed", command.get_program().display()).into());
    }
    let text = fs::read_to_string(&told)?;
    fs::remove_file(&told)?;
    let numbers: Vec<f64> = text.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    let [wall, cpu, peak] = numbers[..] else { return Err(format!("a cost that cannot be read: {text}").into()) };
    Ok(Cost { wall, cpu, peak })
}

/// The small process: what to write to, the program and what it is given. The program is its only child.
pub fn measure(arguments: &[OsString]) -> Result<(), Box<dyn Error>> {
    let [told, program, rest @ ..] = arguments else { return Err("nothing to run".into()) };
    let begun = Instant::now();
    let status = Command::new(program).args(rest).status()?;
    let wall = begun.elapsed().as_secs_f64();
    let (cpu, peak) = of_children()?;
    fs::write(told, format!("{wall} {cpu} {peak}\n"))?;
    if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", program.display()).into()) }
}

/// Seconds of processors and bytes of memory, of all children that have ended.
#[cfg(unix)]
fn of_children() -> Result<(f64, f64), Box<dyn Error>> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::{TimeVal, TimeValLike};
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    #[expect(clippy::cast_precision_loss, reason = "microseconds and kilobytes of a run are far below 2^52")]
    let (seconds, peak) = (|time: TimeVal| time.num_microseconds() as f64 / 1e6, usage.max_rss() as f64);
    // Apple's systems count bytes, all others kilobytes.
    let peak = if cfg!(target_vendor = "apple") { peak } else { peak * 1024.0 };
    Ok((seconds(usage.user_time()) + seconds(usage.system_time()), peak))
}

#[cfg(not(unix))]
fn of_children() -> Result<(f64, f64), Box<dyn Error>> {
    Err("what a program cost can be asked on Unix alone".into())
}
