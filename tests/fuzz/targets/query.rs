#![no_main]

libfuzzer_sys::fuzz_target!(init: answerable_fuzz::begin(), |bytes: &[u8]| answerable_fuzz::tried::query(bytes));
