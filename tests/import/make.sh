#!/usr/bin/env bash
# Has LibreOffice make the tables that tests/import.rs reads, from what sources.py writes. They are kept in the repository, so that the tests need no
# spreadsheet program; run this again after a change of sources.py.
# Needs Python 3.10 or later and LibreOffice Calc (on Debian and Ubuntu: libreoffice-calc).
set -euo pipefail
cd "$(dirname "$0")"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 sources.py "$work"
for kind in ods xlsx; do
    soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$kind" --outdir "$work" "$work/barred.fods" >&2
done
cp "$work/barred.ods" "$work/barred.xlsx" .
