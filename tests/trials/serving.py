#!/usr/bin/env python3
"""Asks a preview for its pages again and again while many connections say nothing: all must be answered, and memory must not grow.

    python3 tests/trials/serving.py [PROGRAM] [--requests N] [--idle N]

PROGRAM is the built `answerable` (target/debug/answerable if not given). Memory is read from /proc; where there is none, only answers are counted.
"""

import argparse
import concurrent.futures
import http.client
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile

from project import CONTENT, DAY, PROJECT

AT_ONCE = 8
# What the system keeps for a program that does the same again may differ by this much.
SLACK_KB = 16 * 1024
# What must be refused, and with what.
REFUSED = [
    ("GET /../../etc/passwd HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n", (400, 404)),
    ("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n", (400, 404)),
    ("GET / HTTP/1.1\r\nHost: example.org\r\n\r\n", (400, 403, 421)),
    ("POST / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 0\r\n\r\n", (405, 501)),
    ("GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nX: " + "a" * 20_000 + "\r\n\r\n", (400, 413, 431)),
    ("nonsense\r\n\r\n", (400,)),
]


def memory(pid):
    """What the process holds in memory, in kB; `None` where the system does not say."""
    try:
        return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text()).group(1))
    except (OSError, AttributeError):
        return None


def ask(port, paths):
    """Asks for each path, one after another; how many were answered with what they name."""
    good = 0
    for path in paths:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        connection.request("GET", path)
        answer = connection.getresponse()
        good += answer.status == 200 and len(answer.read()) > 0
        connection.close()
    return good


def raw(port, text):
    """The status of what is answered to these bytes; `None` where the connection is closed without one."""
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        try:
            connection.sendall(text.format(port=port).encode())
            found = re.match(rb"HTTP/1\.1 (\d+)", connection.recv(64))
        except ConnectionError:
            return None
    return int(found.group(1)) if found else None


def spread(port, paths, requests):
    asked = [paths[which % len(paths)] for which in range(requests)]
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        return sum(pool.map(lambda part: ask(port, part), [asked[at::AT_ONCE] for at in range(AT_ONCE)]))


def tried(port, paths, requests, silent, wrong):
    """Asks so often while so many connections are open that say nothing, or begin to ask and do not go on."""
    idle = [socket.create_connection(("127.0.0.1", port), timeout=60) for _ in range(silent)]
    for connection in idle[::2]:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1")
    good = spread(port, paths, requests)
    if good != requests:
        wrong.append(f"of {requests} requests {requests - good} were not answered")
    for text, statuses in REFUSED:
        for _ in range(max(1, requests // 1000)):
            status = raw(port, text)
            if status is not None and status not in statuses:
                wrong.append(f"{text[:60]!r} is answered with {status}")
    for connection in idle:
        connection.close()


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("program", nargs="?", type=pathlib.Path, default=PROJECT / "target/debug/answerable")
    asked.add_argument("--requests", type=int, default=10_000)
    asked.add_argument("--idle", type=int, default=200)
    asked = asked.parse_args()
    wrong, program = [], str(asked.program.resolve())
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        shutil.copytree(CONTENT, root / "content")
        subprocess.run([program, "build", "--quiet", "--date", DAY], cwd=root, check=True)
        paths = sorted("/" + path.relative_to(root / "public").as_posix().removesuffix("index.html") for path in (root / "public").rglob("*.html"))
        preview = subprocess.Popen([program, "serve", "--date", DAY, "--root", folder], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            port = int(re.search(r"127\.0\.0\.1:(\d+)", preview.stdout.readline()).group(1))
            # The first round makes what is kept; the second must need no more.
            tried(port, paths, max(2 * len(paths), asked.requests // 5), asked.idle, wrong)
            before = memory(preview.pid)
            tried(port, paths, asked.requests, asked.idle, wrong)
            after = memory(preview.pid)
            if before is not None and after > before + SLACK_KB:
                wrong.append(f"memory grew from {before} kB to {after} kB")
            if preview.poll() is not None:
                wrong.append("the preview ended")
        finally:
            preview.kill()
            preview.wait()
    for text in wrong:
        print(text)
    held = f"{before / 1024:.1f} MiB before, {after / 1024:.1f} after" if before is not None else "memory not known here"
    print(f"serving: {asked.requests} requests for {len(paths)} pages beside {asked.idle} connections that say nothing; {held}; {len(wrong)} went wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
