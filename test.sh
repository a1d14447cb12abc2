#!/usr/bin/env bash
# Runs every test: the program's own, then the built site in a browser, its open data, and its numbers worked out anew.
# Needs Rust, Node 20.19 or later, Python 3.11 or later, and Chromium, which is installed on Debian and Ubuntu if it is missing.
set -euo pipefail
cd "$(dirname "$0")"

as_root=()
[[ $EUID -eq 0 ]] || as_root=(sudo)
install() {
    "${as_root[@]}" apt-get update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@"
}

cargo test --locked

# The other tests look at the site that the release build makes.
cargo build --release --locked
target=$(realpath "${CARGO_TARGET_DIR:-target}")
export ANSWERABLE_BIN=$target/release/answerable

if [[ ! -x ${ANSWERABLE_CHROMIUM:-/usr/bin/chromium} ]]; then
    echo "There is no Chromium; installing it."
    install chromium fonts-noto-core
fi

(
    cd tests/browser
    npm ci --no-audit --no-fund
    npm test
)

# What the Python tests need lies in a folder of its own, which is made anew when the list changes.
python=$target/python-$(cksum < tests/requirements.txt | cut -d " " -f 1)
if [[ ! -e $python/ready ]]; then
    rm -rf "$python"
    if ! python3 -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        if command -v python3 >/dev/null && command -v apt-get >/dev/null && python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
            echo "Python cannot make an environment of its own; installing python3-venv."
            install python3-venv
        else
            echo "The tests need Python 3.11 or later with its modules venv and ensurepip (on Debian and Ubuntu: python3-venv)." >&2
            exit 1
        fi
    fi
    python3 -m venv "$python"
    "$python/bin/pip" install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r tests/requirements.txt
    touch "$python/ready"
fi

site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT
"$ANSWERABLE_BIN" build --out "$site/site"
"$python/bin/python" -B tests/schema/check.py
"$python/bin/python" -B tests/hosting/check.py "$ANSWERABLE_BIN"
"$python/bin/python" -B tests/hosting/publishing.py "$ANSWERABLE_BIN"
"$python/bin/python" -B tests/trials/full_disk.py "$ANSWERABLE_BIN" --sizes 12
"$python/bin/python" -B tests/trials/failing_calls.py "$ANSWERABLE_BIN" --every 120
"$python/bin/python" -B tests/trials/changing_files.py "$ANSWERABLE_BIN" --builds 60
"$python/bin/python" -B tests/trials/serving.py "$ANSWERABLE_BIN" --requests 2000
"$python/bin/python" tests/open_data/check.py "$site/site"
"$python/bin/python" tests/open_data/feeds.py "$site/site"
"$python/bin/python" -B tests/recompute/recompute.py "$site/site"
