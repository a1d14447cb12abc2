//! What a fuzzer found worth keeping is tried with every run of the tests; CONTRIBUTING.md says how to look for more.
#![cfg(unix)]

use crate::common::{markup, zipped};
use std::fs;
use std::path::Path;

#[path = "fuzz/tried.rs"]
mod tried;

#[test]
fn whatever_stands_in_a_file_is_answered() {
    for (name, tried) in tried::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(name);
        let mut kept: Vec<_> = fs::read_dir(&folder).expect("a corpus").map(|entry| entry.expect("an input").path()).collect();
        kept.sort();
        assert!(kept.len() >= 5, "{name} has no corpus");
        for input in kept {
            eprintln!("{}", input.display());
            tried(&fs::read(&input).expect("an input"));
        }
    }
}
