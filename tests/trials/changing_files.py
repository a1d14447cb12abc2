#!/usr/bin/env python3
"""Builds while files of the content change, go, and turn into links, pipes and folders: each build must end, with a whole site or the old one.

    python3 tests/trials/changing_files.py [PROGRAM] [--builds N]

PROGRAM is the built `answerable` (target/debug/answerable if not given). Runs on any system that has named pipes.
"""

import argparse
import hashlib
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading

from project import CONTENT, DAY, PROJECT

# A build of this content takes less than a second; one that waits for a pipe waits for ever.
LONGEST = 60


def is_whole(out):
    """Whether each file of a site is the one of which its manifest speaks."""
    listed = json.loads((out / "manifest.json").read_text())["files"]
    return all(hashlib.sha256((out / path).read_bytes()).hexdigest() == entry["sha256"] for path, entry in listed.items())


def put_away(path):
    """Removes what lies there, whatever it is."""
    if path.is_dir() and not path.is_symlink():
        path.rmdir()
    else:
        path.unlink(missing_ok=True)


def turn_one(path, was, drawn, elsewhere):
    """Makes something else of a file of the content; six times of thirteen it is as it was."""
    kind = drawn.choice(["itself"] * 6 + ["changed", "cut", "gone", "link", "loop", "pipe", "folder"])
    put_away(path)
    if kind == "itself":
        path.write_bytes(was)
    elif kind == "changed":
        path.write_bytes(was + b"\n# seen again\n")
    elif kind == "cut":
        path.write_bytes(was[: len(was) // 2])
    elif kind == "link":
        path.symlink_to(elsewhere)
    elif kind == "loop":
        path.symlink_to(path.name)
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("program", nargs="?", type=pathlib.Path, default=PROJECT / "target/debug/answerable")
    asked.add_argument("--builds", type=int, default=200)
    asked.add_argument("--seed", type=int, default=1)
    asked = asked.parse_args()
    wrong, ended, turns = [], {}, 0
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        shutil.copytree(CONTENT, root / "content")
        elsewhere = root / "elsewhere.yaml"
        elsewhere.write_text("title: a text that is none of the content's\n")
        files = {path: path.read_bytes() for path in sorted((root / "content").rglob("*")) if path.is_file()}
        build = [str(asked.program.resolve()), "build", "--quiet", "--date", DAY]
        subprocess.run(build, cwd=root, check=True)
        drawn, over = random.Random(asked.seed), threading.Event()

        def turn():
            nonlocal turns
            while not over.is_set():
                path = drawn.choice(list(files))
                turn_one(path, files[path], drawn, elsewhere)
                turns += 1
                over.wait(drawn.choice([0.002, 0.01, 0.05]))

        for _ in range(asked.builds):
            over.clear()
            turning = threading.Thread(target=turn)
            turning.start()
            try:
                done = subprocess.run(build, cwd=root, capture_output=True, text=True, errors="replace", check=False, timeout=LONGEST)
                said, status = done.stdout + done.stderr, done.returncode
            except subprocess.TimeoutExpired:
                said, status = "", "did not end"
            over.set()
            turning.join()
            ended[status] = ended.get(status, 0) + 1
            if status not in (0, 1, 2, 3) or "panicked" in said:
                wrong.append(f"a build ended with {status}\n{said[:2000]}")
            elif not is_whole(root / "public"):
                wrong.append(f"the site is not whole after a build that ended with {status}\n{said[:2000]}")
            elif any(b"none of the content's" in path.read_bytes() for path in (root / "public").rglob("*") if path.is_file()):
                wrong.append("a file from elsewhere got into the site")
            # Most builds begin with the content as it was.
            for path, was in files.items() if drawn.random() < 0.8 else ():
                put_away(path)
                path.write_bytes(was)
    for text in wrong:
        print(text)
    told = ", ".join(f"{count} with {status}" for status, count in sorted(ended.items(), key=str))
    print(f"changing files: {asked.builds} builds while files turned {turns} times; ended {told}; {len(wrong)} went wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
