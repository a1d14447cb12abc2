#!/usr/bin/env python3
"""Tries the commands by which docs/guide/hosting.md publishes a site: after a change only what differs may be sent, and what is gone must go, last.

    python3 tests/hosting/publishing.py [PROGRAM]

PROGRAM is the built `answerable` (target/debug/answerable if not given). Tries rsync to a folder, and rclone to a store on this machine that
speaks as S3 does and notes what it is asked; says so where one of the two is not there. Installs nothing, changes nothing outside a folder
that is thrown away, and takes seconds.
"""

import hashlib
import http.server
import json
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import urllib.parse
from xml.sax.saxutils import escape

PROJECT = pathlib.Path(__file__).resolve().parents[2]
GUIDE = PROJECT / "docs/guide/hosting.md"
# The list of what a build wrote, which is nobody's page.
OWN_LIST = ".answerable"


def commands(program):
    """The commands of the guide that run a program, as they stand there."""
    lines = [line.strip() for line in GUIDE.read_text().splitlines() if line.startswith(f"    {program} ")]
    assert lines, f"the guide has no command for {program} any more"
    return lines


def files(folder):
    """The site's files in a folder, with the digest of each."""
    found = {}
    for path in folder.rglob("*"):
        if path.is_file() and path.name != OWN_LIST:
            found[path.relative_to(folder).as_posix()] = hashlib.md5(path.read_bytes()).hexdigest()
    return found


class Store(http.server.ThreadingHTTPServer):
    """A store that holds one bucket in memory, and notes each change in order."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Asked)
        self.held, self.changes, self.kept = {}, [], {}
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def digests(self):
        return {path: hashlib.md5(body).hexdigest() for path, body in self.held.items()}


class Asked(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def key(self):
        _, _, key = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path).lstrip("/").partition("/")
        return key

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in {"content_length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def do_PUT(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.held[self.key()] = body
        self.server.changes.append(("sent", self.key()))
        self.server.kept[self.key()] = self.headers.get("Cache-Control")
        self.answer(200, etag=f'"{hashlib.md5(body).hexdigest()}"')

    def do_DELETE(self):
        self.server.held.pop(self.key(), None)
        self.server.changes.append(("deleted", self.key()))
        self.answer(204)

    def do_HEAD(self):
        body = self.server.held.get(self.key())
        if body is None:
            return self.answer(404)
        at = "Sun, 22 Nov 2026 00:00:00 GMT"
        self.answer(200, content_length=str(len(body)), etag=f'"{hashlib.md5(body).hexdigest()}"', last_modified=at)

    def do_GET(self):
        asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query))
        prefix, delimiter = asked.get("prefix", ""), asked.get("delimiter")
        listed, folders = [], set()
        for key, body in sorted(self.server.held.items()):
            rest = key.removeprefix(prefix)
            if not key.startswith(prefix):
                continue
            if delimiter and delimiter in rest:
                folders.add(prefix + rest.split(delimiter)[0] + delimiter)
                continue
            listed.append(
                f"<Contents><Key>{escape(key)}</Key><LastModified>2026-11-22T00:00:00.000Z</LastModified>"
                f"<ETag>&quot;{hashlib.md5(body).hexdigest()}&quot;</ETag><Size>{len(body)}</Size></Contents>"
            )
        listed += [f"<CommonPrefixes><Prefix>{escape(folder)}</Prefix></CommonPrefixes>" for folder in sorted(folders)]
        body = f"<ListBucketResult><IsTruncated>false</IsTruncated>{''.join(listed)}</ListBucketResult>".encode()
        self.answer(200, body, content_type="application/xml")


class Rsync:
    """Publishes with one of the guide's commands to a folder that stands for the server's."""

    def __init__(self, command, folder):
        self.name, self.command, self.server = command, command, folder
        folder.mkdir()

    def publish(self, site):
        """What was sent and deleted, in order."""
        command = shlex.split(self.command.replace("server:/srv/answerable/public/", f"{self.server}/"))
        done = subprocess.run([*command, "--itemize-changes"], cwd=site, capture_output=True, text=True, check=True)
        changes = []
        for line in done.stdout.splitlines():
            what, _, path = line.partition(" ")
            if what == "*deleting" and not path.endswith("/"):
                changes.append(("deleted", path.strip()))
            elif what.startswith(">f"):
                changes.append(("sent", path))
        return [change for change in changes if change[1] != OWN_LIST]

    def published(self):
        return files(self.server)


class Rclone:
    """Publishes with the guide's commands, one after the other, to a store."""

    def __init__(self, commands):
        self.name, self.commands, self.store = "rclone", commands, Store()

    def publish(self, site):
        settings = {"TYPE": "s3", "PROVIDER": "Other", "ACCESS_KEY_ID": "example", "SECRET_ACCESS_KEY": "example", "NO_CHECK_BUCKET": "true"}
        settings["ENDPOINT"] = f"http://127.0.0.1:{self.store.server_address[1]}"
        # What whoever runs this has set for stores of their own is left out.
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "RCLONE_"))}
        environment |= {"RCLONE_CONFIG": os.devnull, "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
        environment.update({f"RCLONE_CONFIG_STORE_{name}": value for name, value in settings.items()})
        del self.store.changes[:]
        for command in self.commands:
            done = subprocess.run(shlex.split(command), cwd=site, env=environment, capture_output=True, text=True)
            assert done.returncode == 0, f"{command}\n{done.stderr}"
        return list(self.store.changes)

    def published(self):
        return self.store.digests()


def check(way, first, second, second_elsewhere):
    """Publishes a site as it first was, then as it is after a change, then that again as another machine built it; what is wrong with it."""
    wrong = []

    def expect(what, found, wanted):
        if found != wanted:
            wrong.append(f"{way.name}: {what}: too much {sorted(found - wanted)[:9]}, too little {sorted(wanted - found)[:9]}")

    before, after = files(first / "public"), files(second / "public")
    changed = {path for path, digest in after.items() if before.get(path) != digest}
    gone = before.keys() - after.keys()
    assert gone and len(changed) < len(after) / 2, "the change is to be a small one, with pages that go"

    def publish(site, sent, deleted):
        changes = way.publish(site)
        expect("sent", {path for what, path in changes if what == "sent"}, sent)
        expect("deleted", {path for what, path in changes if what == "deleted"}, deleted)
        expect("published", set(way.published().items()), set(files(site / "public").items()))
        return [what for what, _ in changes], [path for what, path in changes if what == "sent"]

    _, sent = publish(first, before.keys(), set())
    if isinstance(way, Rclone):
        pages = [path.endswith(".html") for path in sent]
        if pages != sorted(pages):
            wrong.append(f"{way.name}: a page was sent before something that it shows")
        for path, kept in way.store.kept.items():
            if kept != ("max-age=31536000, immutable" if path.startswith("assets/") else "max-age=300"):
                wrong.append(f"{way.name}: the store is told to have {path} kept for {kept}")
    kinds, _ = publish(second, changed, gone)
    if kinds != sorted(kinds, reverse=True):
        wrong.append(f"{way.name}: something was deleted before all was sent")
    publish(second, set(), set())
    if "--times" not in way.name:
        publish(second_elsewhere, set(), set())
    print(f"{way.name}: of {len(after)} files {len(changed)} were sent after a change, and {len(gone)} deleted.")
    return wrong


def built(program, folder):
    """A small site, the same after a change, and this once more as built from nothing."""
    run = lambda *arguments, cwd: subprocess.run([program, *arguments], cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
    run("new", "site", "site", cwd=folder)
    site = folder / "site"
    passing = site / "content/commentary/for-a-while.md"
    text = (site / "content/commentary/how-to-read-this.md").read_text()
    passing.write_text(text.replace("id: how-to-read-this", "id: for-a-while", 1))
    run("build", "--quiet", "--date", "2026-11-22", cwd=site)
    for path in site.rglob("public/**/*"):
        # As if it had been built an hour ago: nobody builds, publishes and builds again in one second.
        os.utime(path, (path.stat().st_mtime - 3600,) * 2)
    first = folder / "first"
    shutil.copytree(site, first)
    passing.unlink()
    case = site / "content/cases/northshire/2024/northshire-2024-01.yaml"
    text = case.read_text()
    case.write_text(text.replace("title: ", "title: Again, ", 1))
    assert case.read_text() != text, "the sample's case has no title any more"
    run("build", "--quiet", "--date", "2026-11-22", cwd=site)
    elsewhere = folder / "elsewhere"
    shutil.copytree(site, elsewhere, ignore=shutil.ignore_patterns("public"))
    run("build", "--quiet", "--date", "2026-11-22", cwd=elsewhere)
    manifest = json.loads((site / "public/manifest.json").read_text())["files"]
    assert set(manifest) | {"manifest.json"} == set(files(site / "public")), "the manifest lists what is published"
    return first, site, elsewhere


def main():
    program = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else PROJECT / "target/debug/answerable").resolve()
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder).resolve()
        ways = []
        for name in ["rsync", "rclone"]:
            if not shutil.which(name):
                print(f"docs/guide/hosting.md: what it says of {name} was not tried: there is none here (apt-get install {name}).")
            elif name == "rsync":
                ways += [Rsync(command, folder / f"server-{at}") for at, command in enumerate(commands(name))]
            else:
                ways.append(Rclone(commands(name)))
        if not ways:
            return 0
        sites = built(program, folder)
        for way in ways:
            wrong += check(way, *sites)
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
