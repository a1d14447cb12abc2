//! The program on a terminal of its own, with somebody who types.

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;

/// Runs the program, typing each line when it is asked for; gives its exit status and all that was shown.
pub fn typed(root: &Path, arguments: &[&str], lines: &[&str]) -> (Option<i32>, String) {
    let mut keyboard: File = {
        let keyboard = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&keyboard).expect("a terminal");
        unlockpt(&keyboard).expect("a terminal");
        keyboard.into()
    };
    let name = ptsname(&keyboard, Vec::new()).expect("its name").into_string().expect("UTF-8");
    let screen = || OpenOptions::new().read(true).write(true).open(&name).expect("the terminal");
    let mut child = {
        let mut command = Command::new(env!("CARGO_BIN_EXE_answerable"));
        command.current_dir(root).env("NO_COLOR", "1").args(arguments).stdin(screen()).stdout(screen()).stderr(screen());
        command.spawn().expect("the program starts")
    };
    let (mut shown, mut answered, mut bytes) = (Vec::new(), 0, [0; 4096]);
    loop {
        // The terminal is closed when the program has ended.
        let read = match keyboard.read(&mut bytes) {
            Ok(0) | Err(_) => break,
            Ok(read) => read,
        };
        shown.extend_from_slice(&bytes[..read]);
        // An arrow before a place is no question.
        if (shown.ends_with(b"> ") && !shown.ends_with(b"--> ")) || shown.ends_with(b"[y/N] ") {
            let line = lines.get(answered).map_or("\u{4}".to_owned(), |line| format!("{line}\n"));
            answered += 1;
            keyboard.write_all(line.as_bytes()).expect("typing");
        }
    }
    let shown = String::from_utf8_lossy(&shown).replace('\r', "");
    assert!(answered <= lines.len() || lines.is_empty(), "all that was asked was answered: {shown}");
    (child.wait().expect("the program ends").code(), shown)
}
