#!/usr/bin/env bash
# Looks for content that breaks the program: `tests/fuzz/run.sh [SECONDS] [TARGET...]`, an hour for each target where nothing else is said.
# An input that panics, takes more than five seconds or more than a gigabyte ends its target and is kept in tests/fuzz/artifacts/; one that
# takes more than a second is told of.
# Needs a nightly Rust, a C++ compiler and cargo-fuzz (`cargo install cargo-fuzz`). What is found worth keeping lies in tests/fuzz/found/;
# `tests/fuzz/keep.sh` takes the smallest of it over into the corpus.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-3600}
shift || true
targets=("$@")
[[ ${#targets[@]} -gt 0 ]] || mapfile -t targets < <(cd tests/fuzz/targets && ls | sed 's/\.rs$//')

# No sanitizer: there is no unsafe code to catch, and a second is a second.
cargo +nightly fuzz build --sanitizer none --fuzz-dir tests/fuzz
failed=()
for target in "${targets[@]}"; do
    mkdir -p "tests/fuzz/found/$target"
    printf '\n== %s\n' "$target"
    cargo +nightly fuzz run --sanitizer none --fuzz-dir tests/fuzz "$target" "tests/fuzz/found/$target" "tests/fuzz/corpus/$target" -- \
        -max_total_time="$seconds" -max_len=1000000 -len_control=50 -timeout=5 -report_slow_units=1 -rss_limit_mb=1024 -print_final_stats=1 -verbosity=1 \
        || failed+=("$target")
done
[[ ${#failed[@]} -eq 0 ]] || { echo "broken: ${failed[*]}" >&2; exit 1; }
