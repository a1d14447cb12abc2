#!/usr/bin/env bash
# Plays a history of the real content in a copy, so that pages of releases can be looked at: releases it, changes it, releases it again.
#
#     tests/play_history.sh FOLDER [PROGRAM]      # then: ANSWERABLE_SITE=FOLDER/public npm run shots -- shots /changes/ /releases/
#
# FOLDER must not be there yet. The project itself is left as it is.
set -euo pipefail
project=$(cd "$(dirname "$0")/.." && pwd)
[ $# -ge 1 ] || { echo "usage: tests/play_history.sh FOLDER [PROGRAM]" >&2; exit 2; }
program=$(realpath "${2:-$project/target/release/answerable}")
mkdir "$1"
cd "$1"
cp -r "$project/content" "$project/themes" .
rm -rf content/releases

change() { # FILE FROM TO: what is to be changed must be there
    grep -qE "$2" "$1" || { echo "$1 has no $2" >&2; exit 1; }
    sed -i -E "s/$2/$3/" "$1"
}
correct() { # SET FORCE FROM WAS NOW DAY
    grep -q "^corrections:" "content/figures/$1.yaml" || echo "corrections:" >> "content/figures/$1.yaml"
    echo "  - {date: $6, by: publisher, row: {force: $2, from: $3}, was: \"$4\", now: \"$5\", why: An invented correction.}" >> "content/figures/$1.yaml"
}
release() { "$program" release "$@"; }

release --date 2026-11-21 --note "The first release"
change content/figures/barred-list-by-force.csv '^(gwent,2024-04-01,.*),4,(hello.*)' '\1,5,\2'
change content/figures/leavers-dismissals.csv '^(england-and-wales,2019-04-01,.*),164,(.*)' '\1,166,\2'
correct barred-list-by-force gwent 2024-04-01 4 5 2026-11-27
correct leavers-dismissals england-and-wales 2019-04-01 164 166 2026-11-27
release --date 2026-11-28 --note "Figures of the College were revised"
change content/figures/barred-list-by-force.csv '^(gwent,2024-04-01,.*),5,(hello.*)' '\1,6,\2'
case=content/cases/metropolitan/2023/met-2023-02.yaml
change "$case" 'outcome: dismissed-without-notice' 'outcome: final-written-warning'
change content/cases/gwent/2022/gwent-2022-01.yaml 'outcome: written-warning' 'outcome: final-written-warning'
change "$case" '^checked: .*' 'checked: 2026-11-21\ncorrections:\n  - {date: 2026-12-01, was: Dismissed., now: A final written warning., why: An invented correction.}'
correct barred-list-by-force gwent 2024-04-01 5 6 2026-12-02
release --date 2026-12-08
change content/figures/leavers-dismissals.csv '^(england-and-wales,2019-04-01,.*),166,(.*)' '\1,167,\2'
correct leavers-dismissals england-and-wales 2019-04-01 166 167 2026-12-10
"$program" build --date 2026-12-12
"$program" build --date 2026-12-12 --out again
diff -r public again
