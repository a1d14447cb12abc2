#!/usr/bin/env python3
"""Tries docs/hosting/nginx.conf: builds a small site, has nginx serve it on this machine alone, and asks for pages as a browser would.

    python3 tests/hosting/check.py [PROGRAM]

PROGRAM is the built `answerable` (target/debug/answerable if not given). Needs nginx and openssl and says so where they are not there; installs
nothing, changes nothing outside a folder that is thrown away, and takes seconds.
"""

import gzip
import http.client
import os
import pathlib
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import time

# What serves .br files, where Debian and Ubuntu have it. Without it only .gz files are tried.
BROTLI = pathlib.Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")

PROJECT = pathlib.Path(__file__).resolve().parents[2]


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def replaced(text, old, new):
    assert text.count(old) >= 1, f"nginx.conf has no `{old}` any more"
    return text.replace(old, new)


def configuration(folder, plain, secure):
    """The file as it is published, but for what somebody would replace, and the ports."""
    text = (PROJECT / "docs/hosting/nginx.conf").read_text()
    text = replaced(text, "listen 80;", f"listen 127.0.0.1:{plain};")
    text = replaced(text, "listen 443 ssl http2;", f"listen 127.0.0.1:{secure} ssl http2;")
    text = replaced(text, "/etc/letsencrypt/live/example.org/", f"{folder}/")
    text = replaced(text, "/srv/answerable/public", f"{folder}/site/public")
    if BROTLI.is_file():
        text = replaced(text, "# brotli_static on;", "brotli_static on;")
    (folder / "site.conf").write_text(text)
    user = "user root;" if os.geteuid() == 0 else ""
    module = f"load_module {BROTLI};\n" if BROTLI.is_file() else ""
    temporary = "\n".join(f"{kind}_temp_path {folder}/{kind};" for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
    (folder / "nginx.conf").write_text(
        f"{module}{user}\ndaemon off;\npid {folder}/pid;\nerror_log {folder}/error.log;\nevents {{}}\n"
        f"http {{\naccess_log off;\n{temporary}\ninclude {folder}/site.conf;\n}}\n"
    )


class Site:
    """What nginx answers."""

    def __init__(self, plain, secure):
        self.plain, self.secure = plain, secure
        self.trust = ssl._create_unverified_context()  # the certificate is made below

    def get(self, path, secure=True, **headers):
        if secure:
            asked = http.client.HTTPSConnection("127.0.0.1", self.secure, context=self.trust, timeout=30)
        else:
            asked = http.client.HTTPConnection("127.0.0.1", self.plain, timeout=30)
        asked.request("GET", path, headers={"Host": "example.org", **{name.replace("_", "-"): value for name, value in headers.items()}})
        answer = asked.getresponse()
        body = answer.read()
        asked.close()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body


def check(site, public):
    """Each promise of the file; the words of those that are broken."""
    wrong = []

    def expect(what, found, wanted):
        if found != wanted:
            wrong.append(f"{what}: expected {wanted!r}, found {found!r}")

    def same_everywhere(path, headers):
        expect(f"{path}: nosniff", headers.get("x-content-type-options"), "nosniff")
        expect(f"{path}: referrer", headers.get("referrer-policy"), "no-referrer")
        expect(f"{path}: version of the server", headers.get("server"), "nginx")

    status, headers, _ = site.get("/forces/?a=b", secure=False)
    expect("http leads to https", (status, headers.get("location")), (301, "https://example.org/forces/?a=b"))

    status, headers, body = site.get("/")
    expect("first page", (status, headers["content-type"]), (200, "text/html; charset=utf-8"))
    expect("first page, bytes", body, (public / "index.html").read_bytes())
    same_everywhere("/", headers)
    expect("first page, cache", headers.get("cache-control"), "max-age=300")
    policy = headers.get("content-security-policy", "")
    page = body.decode()
    own = page.split('http-equiv="Content-Security-Policy" content="')[1].split('"')[0]
    expect("the policy is the page's own, and more", policy, own + "; frame-ancestors 'none'")
    expect("unchanged", site.get("/", If_None_Match=headers["etag"])[0], 304)

    status, headers, _ = site.get("/forces/northshire")
    expect("a folder without its slash", (status, headers.get("location")), (301, "/forces/northshire/"))

    status, headers, body = site.get("/embed/forces/northshire/headline/")
    expect("embed", status, 200)
    expect("an embed may be framed", headers.get("content-security-policy", "").rsplit("; ", 1)[-1], "frame-ancestors *")
    expect("no older line against frames", headers.get("x-frame-options"), None)

    for path in ["/nothing/here", "/nothing.csv", "/.answerable", "/_redirects", "/_headers", "/.git/config"]:
        status, headers, body = site.get(path)
        expect(f"{path}, status", status, 404)
        expect(f"{path}, page", body, (public / "404.html").read_bytes())
        expect(f"{path}, not kept", headers.get("cache-control"), None)
        same_everywhere(path, headers)
    expect("/.well-known/security.txt", site.get("/.well-known/security.txt")[2], b"Contact: mailto:somebody@example.org\n")

    kinds = {
        "data/cases.csv": "text/csv; charset=utf-8",
        "figures/leavers/leavers.ods": "application/vnd.oasis.opendocument.spreadsheet",
        "feed.xml": "application/atom+xml; charset=utf-8",
        "forces/northshire/feed.xml": "application/atom+xml; charset=utf-8",
        "site.webmanifest": "application/manifest+json",
        "citations.bib": "application/x-bibtex; charset=utf-8",
        "manifest.json": "application/json",
        "icon.svg": "image/svg+xml; charset=utf-8",
        "style.css": "text/css; charset=utf-8",
        "sitemap.xml": "text/xml; charset=utf-8",
        "robots.txt": "text/plain; charset=utf-8",
        "icon-192.png": "image/png",
    }
    for path, kind in kinds.items():
        if not (public / path).is_file():
            wrong.append(f"{path}: the site has no such file; mend this test")
            continue
        status, headers, body = site.get("/" + path)
        expect(f"{path}, kind", (status, headers.get("content-type")), (200, kind))
        expect(f"{path}, bytes", body == (public / path).read_bytes(), True)
        expect(f"{path}, policy", headers.get("content-security-policy"), None)
        open_to = "*" if kind.startswith(("text/csv", "application/json")) else None
        expect(f"{path}, for programs elsewhere", headers.get("access-control-allow-origin"), open_to)
        same_everywhere(path, headers)

    style = page.split('<link rel="stylesheet" href="')[1].split('"')[0]
    status, headers, body = site.get(style)
    expect("the page's style sheet", (status, body), (200, (public / "style.css").read_bytes()))
    expect("the page's style sheet, cache", headers.get("cache-control"), "max-age=31536000, immutable")
    same_everywhere(style, headers)
    packed = site.get(style, Accept_Encoding="gzip")[1]
    expect("the page's style sheet, packed", (packed.get("content-encoding"), packed.get("cache-control")), ("gzip", headers["cache-control"]))
    status, headers, body = site.get("/assets/0123456789ab/style.css")
    expect("the style sheet of an older page", (status, body), (200, (public / "style.css").read_bytes()))
    expect("the style sheet of an older page, cache", headers.get("cache-control"), "max-age=300")
    for path in ["/assets/0123456789ab/none.css", "/assets/0123456789ab/.answerable", "/assets/0123456789ab/_redirects"]:
        expect(path, site.get(path)[0], 404)

    for path in ["/", "/style.css", "/search.js", "/data/cases.json", "/data/cases.csv", "/feed.xml"]:
        lying = public / (path[1:] or "index.html")
        _, headers, body = site.get(path, Accept_Encoding="gzip")
        if lying.stat().st_size < 1000:
            continue
        expect(f"{path}, compressed", headers.get("content-encoding"), "gzip")
        expect(f"{path}, said to differ", "Accept-Encoding" in headers.get("vary", ""), True)
        if headers.get("content-encoding") == "gzip":
            expect(f"{path}, unpacked", gzip.decompress(body) == lying.read_bytes(), True)
            expect(f"{path}, the twin itself", body == pathlib.Path(f"{lying}.gz").read_bytes(), True)
        expect(f"{path}, kind of the twin", headers.get("content-type"), site.get(path)[1].get("content-type"))
        expect(f"{path}, cache of the twin", headers.get("cache-control"), "max-age=300")
        if BROTLI.is_file():
            _, headers, body = site.get(path, Accept_Encoding="gzip, deflate, br")
            expect(f"{path}, Brotli", headers.get("content-encoding"), "br")
            expect(f"{path}, Brotli, the twin itself", body == pathlib.Path(f"{lying}.br").read_bytes(), True)
            expect(f"{path}, Brotli, said to differ", "Accept-Encoding" in headers.get("vary", ""), True)
        # A file that came without its twin is packed by nginx.
        pathlib.Path(f"{lying}.gz").unlink()
        _, headers, body = site.get(path, Accept_Encoding="gzip")
        expect(f"{path}, without its twin", (headers.get("content-encoding"), gzip.decompress(body) == lying.read_bytes()), ("gzip", True))
    return wrong


def main():
    nginx = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/opt/homebrew/bin")
    lacking = [name for name, there in [("nginx", nginx), ("openssl", shutil.which("openssl"))] if not there]
    if lacking or not pathlib.Path("/etc/nginx/mime.types").is_file():
        print(f"docs/hosting/nginx.conf was not tried: there is no {' and no '.join(lacking or ['/etc/nginx/mime.types'])} here.")
        return 0
    program = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else PROJECT / "target/debug/answerable").resolve()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder).resolve()
        subprocess.run([program, "new", "site", "site"], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
        subprocess.run([program, "build", "--quiet", "--precompress"], cwd=folder / "site", check=True)
        public = folder / "site/public"
        (public / ".well-known").mkdir()
        (public / ".well-known/security.txt").write_text("Contact: mailto:somebody@example.org\n")
        shutil.copy(PROJECT / "docs/hosting/_headers", public)
        (public / "_redirects").write_text("/a /b 301\n")
        command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=example.org"]
        command += ["-keyout", folder / "privkey.pem", "-out", folder / "fullchain.pem"]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        plain, secure = free_port(), free_port()
        configuration(folder, plain, secure)
        run = [nginx, "-p", folder, "-c", folder / "nginx.conf", "-e", folder / "error.log"]
        tried = subprocess.run([*run, "-t"], capture_output=True, text=True)
        if tried.returncode:
            print(tried.stderr)
            return 1
        server = subprocess.Popen(run)
        try:
            for _ in range(100):
                try:
                    socket.create_connection(("127.0.0.1", secure), timeout=1).close()
                    break
                except OSError:
                    time.sleep(0.1)
            wrong = check(Site(plain, secure), public)
        finally:
            server.terminate()
            server.wait(timeout=30)
    for line in wrong:
        print(line)
    print(f"docs/hosting/nginx.conf: {len(wrong)} of its promises broken." if wrong else "docs/hosting/nginx.conf does what it says.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
