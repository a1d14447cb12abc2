#!/usr/bin/env bash
# Runs every test: the program's own, then the built site in a browser.
# Needs Rust, Node 20.19 or later, and Chromium, which is installed on Debian and Ubuntu if it is missing.
set -euo pipefail
cd "$(dirname "$0")"

cargo test --locked

# The browser tests look at the site that the release build makes.
cargo build --release --locked
ANSWERABLE_BIN=$(realpath "${CARGO_TARGET_DIR:-target}/release/answerable")
export ANSWERABLE_BIN

if [[ ! -x ${ANSWERABLE_CHROMIUM:-/usr/bin/chromium} ]]; then
    echo "There is no Chromium; installing it."
    as_root=()
    [[ $EUID -eq 0 ]] || as_root=(sudo)
    "${as_root[@]}" apt-get update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends chromium fonts-noto-core
fi

cd tests/browser
npm ci --no-audit --no-fund
npm test
