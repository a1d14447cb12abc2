//! On what machine, and with which programs, something was measured.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Lines that tell of the machine and the folder in which is built.
pub fn described(folder: &Path) -> Vec<String> {
    let field = |file: &str, name: &str| -> Option<String> {
        let text = fs::read_to_string(file).ok()?;
        let line = text.lines().find(|line| line.starts_with(name))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    let processor = field("/proc/cpuinfo", "model name").unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let kilobytes = field("/proc/meminfo", "MemTotal").and_then(|text| text.split(' ').next()?.parse::<u64>().ok());
    let memory = kilobytes.map_or("memory not known".to_owned(), |all| format!("{} GiB", all.div_ceil(1024 * 1024)));
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_else(|_| std::env::consts::OS.to_owned());
    let load = fs::read_to_string("/proc/loadavg").ok();
    let load = load.as_deref().and_then(|text| text.split(' ').next()).unwrap_or("not known");
    vec![
        format!("{processor}, {processors} processors, {memory}, kernel {}", kernel.trim()),
        format!("Built on {}; load when it began: {load}", file_system(folder)),
    ]
}

/// The kind of file system that a folder lies on: that of the longest mount point above it.
fn file_system(folder: &Path) -> String {
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let mounts = fs::read_to_string("/proc/mounts").unwrap_or_default();
    let parts = mounts.lines().map(|line| line.split(' ').collect::<Vec<_>>());
    let above = parts.filter(|parts| parts.get(1).is_some_and(|at| folder.starts_with(at)));
    let nearest = above.max_by_key(|parts| parts.get(1).map_or(0, |at| at.len()));
    nearest.and_then(|parts| parts.get(2).map(|kind| (*kind).to_owned())).unwrap_or_else(|| "a file system not known".to_owned())
}

/// What a program says of its version.
pub fn version(program: &Path) -> Result<String, Box<dyn Error>> {
    let output = Command::new(program).arg("--version").output()?;
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}
