#!/usr/bin/env python3
"""Has one call to the system after another fail in a build: the old site must stand whole, or the new; the next build must mend what is left.

    python3 tests/trials/failing_calls.py [PROGRAM] [--every N]

PROGRAM is the built `answerable` (target/debug/answerable if not given). The calls are made to fail by strace; where it is not there
(`apt-get install strace`) or may not be used, this says so and tries nothing. All calls take more than an hour; `--every 40` tries
each fortieth.
"""

import argparse
import itertools
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from project import PROJECT, Trials

# What a call may fail with, in turn.
READING = ("EIO", "EACCES", "EMFILE", "ENOENT")
WRITING = ("ENOSPC", "EIO", "EACCES", "EDQUOT")
CALLS = {
    "openat": ("EACCES", "EMFILE", "ENOSPC", "EIO"),
    "read": ("EIO",),
    "pread64": ("EIO",),
    "statx": READING,
    "getdents64": ("EIO",),
    "mkdir": WRITING,
    "write": WRITING,
    "ftruncate": WRITING,
    "fsync": ("EIO", "ENOSPC"),
    "fdatasync": ("EIO", "ENOSPC"),
    "copy_file_range": WRITING,
    "rename": WRITING,
    "renameat2": ("EINVAL", "ENOSYS", "EACCES", "EIO"),
    "linkat": WRITING,
    "flock": ("ENOLCK", "EIO"),
    "unlink": ("EACCES", "EIO"),
    "unlinkat": ("EACCES", "EIO"),
    "rmdir": ("EACCES", "EIO"),
}


def counted(trials):
    """How often a build makes each call, for all its threads together."""
    told = trials.root / "counts"
    trials.turn_to("second")
    strace = ["strace", "--follow-forks", "--summary-only", "--summary-columns=calls,name", f"--trace={','.join(CALLS)}", f"--output={told}"]
    done = subprocess.run(trials.command(*strace), cwd=trials.root, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return None
    return {name: int(count) for count, name in re.findall(r"^ *(\d+) +(\w+)$", told.read_text(), re.M) if name in CALLS}


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("program", nargs="?", type=pathlib.Path, default=PROJECT / "target/debug/answerable")
    asked.add_argument("--every", type=int, default=1)
    asked = asked.parse_args()
    if not shutil.which("strace"):
        print("failing calls: there is no strace here; nothing was tried")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        trials = Trials(asked.program.resolve(), pathlib.Path(folder))
        counts = counted(trials)
        if counts is None:
            print("failing calls: strace may not be used here; nothing was tried")
            return 0
        trials.turn_to("first")
        trials.must_build()
        told = trials.root / "trace"
        print(", ".join(f"{name} {count}" for name, count in counts.items()))
        every, met = itertools.count(), 0
        for name, count in counts.items():
            for which in range(1, count + 1):
                # Of a call that is seldom made, each is tried.
                if count > 6 and next(every) % asked.every:
                    continue
                error = CALLS[name][which % len(CALLS[name])]
                what = f"{name} no. {which} fails with {error}"
                inject = ["strace", "--follow-forks", "--quiet=all", f"--output={told}", f"--trace={name}", f"--inject={name}:error={error}:when={which}"]
                trials.try_one(what, *inject)
                # Each thread counts its own calls: where none makes so many, nothing befell the build.
                met += "(INJECTED)" in told.read_text(errors="replace")
                trials.mend(what)
                trials.turn_to("first")
                trials.must_build()
        print(f"in {met} builds a call failed")
        return 0 if trials.end("failing calls") else 1


if __name__ == "__main__":
    sys.exit(main())
