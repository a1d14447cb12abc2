#!/usr/bin/env bash
# Takes over into tests/fuzz/corpus/ what tests/fuzz/run.sh found: of each target the smallest inputs that between them reach what all reach,
# none of them longer than two kilobytes, and no more than sixty.
set -euo pipefail
cd "$(dirname "$0")/../.."

for found in tests/fuzz/found/*/; do
    target=$(basename "$found")
    work=$(mktemp -d)
    cargo +nightly fuzz run --sanitizer none --fuzz-dir tests/fuzz "$target" "$work" "$found" "tests/fuzz/corpus/$target" -- -merge=1 -max_len=2000 2> /dev/null
    # By size, and by name where sizes are one: the same run keeps the same.
    find "$work" -type f -size -3 -printf '%s %f\n' | sort -n | awk '{ all[NR] = $2 } END { step = NR > 60 ? NR / 60 : 1; for (at = 1; at <= NR; at += step) print all[int(at)] }' |
        while read -r name; do cp "$work/$name" "tests/fuzz/corpus/$target/"; done
    rm -rf "$work"
    echo "$target: $(ls "tests/fuzz/corpus/$target" | wc -l) inputs"
done
