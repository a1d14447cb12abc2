#!/usr/bin/env python3
"""Builds on disks that are too small: the old site must stand whole, the words must say what is full, and with room the next build must mend all.

    python3 tests/trials/full_disk.py [PROGRAM] [--sizes N]

PROGRAM is the built `answerable` (target/debug/answerable if not given). A disk is a file system in memory, which only root may make (of a
system of its own, with `unshare`, anybody); where it cannot be made this says so and tries nothing.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

from project import PROJECT, Trials

ROOM = 1 << 30
PAGE = 4096


def mounted(*words):
    return subprocess.run(["mount", "-t", "tmpfs", *words], capture_output=True, check=False).returncode == 0


def used(folder):
    room = os.statvfs(folder)
    return (room.f_blocks - room.f_bfree) * room.f_frsize, room.f_files - room.f_ffree


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("program", nargs="?", type=pathlib.Path, default=PROJECT / "target/debug/answerable")
    asked.add_argument("--sizes", type=int, default=50)
    asked = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if not mounted("-o", f"size={ROOM},nr_inodes=1000000", "tmpfs", folder):
            print("full disk: no file system can be made here; nothing was tried")
            return 0
        try:
            root = pathlib.Path(folder) / "project"
            root.mkdir()
            trials = Trials(asked.program.resolve(), root)
            bytes_used, files_used = used(folder)
            for which in range(asked.sizes):
                # From no room at all to somewhat more than a second site takes; of every four disks one lacks places for files instead.
                share = 1.2 * (which // 4 * 4 + 2) / max(asked.sizes - 1, 1)
                before_bytes, before_files = used(folder)
                if which % 4 == 3:
                    limit = f"size={ROOM},nr_inodes={before_files + 1 + int(share * files_used)}"
                else:
                    size = before_bytes + int(share * bytes_used) // PAGE * PAGE + PAGE * (which % 4)
                    limit = f"size={size},nr_inodes=1000000"
                # The content changes while there is still room.
                trials.turn_to("second")
                assert mounted("-o", f"remount,{limit}", "tmpfs", folder), limit
                status, said = trials.try_one(limit)
                if status != 0 and "space" not in said and "room" not in said and "full" not in said:
                    trials.found(limit, "the words do not say that the disk is full", said)
                assert mounted("-o", f"remount,size={ROOM},nr_inodes=1000000", "tmpfs", folder)
                trials.mend(limit)
                trials.turn_to("first")
                trials.must_build()
            return 0 if trials.end("full disk") else 1
        finally:
            subprocess.run(["umount", "-l", folder], check=True)


if __name__ == "__main__":
    sys.exit(main())
