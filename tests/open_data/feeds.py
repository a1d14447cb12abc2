#!/usr/bin/env python3
"""Reads every feed of a built site as a feed reader would, with feedparser.

    python3 tests/open_data/feeds.py SITE

Each feed must be well-formed Atom with what RFC 4287 asks for, lie where it says that it lies, and be offered by the page of which it is the feed;
no two entries of the site have one id; every link of an entry and of its content leads to a page of the site. Then spoils copies of the feeds,
one thing at a time, and expects each to be refused. Prints what is wrong and ends with status 1.
"""

import re
import sys
from pathlib import Path
from urllib.parse import urlsplit

import feedparser

RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
TAG = re.compile(r"tag:[a-z0-9.-]+,\d{4}(-\d\d-\d\d)?:\S+")


def base_of(site: Path) -> str:
    """The site's own address, as it tells search engines."""
    return re.search(r"Sitemap: (\S*)sitemap\.xml", (site / "robots.txt").read_text()).group(1)


def file_of(site: Path, base: str, address: str) -> Path | None:
    """The file at an address of the site; None for an address elsewhere."""
    if not address.startswith(base):
        return None
    path = urlsplit(address[len(base):]).path
    return site / (path + "index.html" if path in ("",) or path.endswith("/") else path)


def leads(site: Path, base: str, address: str) -> bool:
    """Whether an address leads to a file of the site, and its anchor to a part of it."""
    file = file_of(site, base, address)
    if file is None or not file.is_file():
        return False
    anchor = urlsplit(address).fragment
    return not anchor or f'id="{anchor}"' in file.read_text()


def faults_of(text: str, path: str, site: Path, base: str, ids: dict[str, str]) -> list[str]:
    """What is wrong with a feed; `ids` are those of the entries seen so far."""
    read = feedparser.parse(text.encode(), sanitize_html=False, resolve_relative_uris=False)
    if read.bozo:
        return [f"{path}: not well-formed: {read.bozo_exception}"]
    found = []
    feed = read.feed
    if read.version != "atom10":
        found.append(f"{path}: read as {read.version or 'no feed'}")
    for name in ["title", "id", "updated", "author"]:
        if not feed.get(name):
            found.append(f"{path}: no {name}")
    links = {link.rel: link.href for link in feed.get("links", [])}
    if links.get("self") != base + path:
        found.append(f"{path}: says that it lies at {links.get('self')}")
    page = links.get("alternate", "")
    if not leads(site, base, page):
        found.append(f"{path}: is the feed of {page}, where nothing stands")
    newest = ""
    for entry in read.entries:
        where = f"{path}: {entry.get('id', 'an entry without id')}"
        if not TAG.fullmatch(entry.get("id", "")):
            found.append(f"{where}: not a tag URI")
        if entry.get("id") in ids:
            found.append(f"{where}: also in {ids[entry.id]}")
        ids[entry.get("id", "")] = path
        for name in ["updated", "published"]:
            if not RFC_3339.fullmatch(entry.get(name, "")) or not entry.get(f"{name}_parsed"):
                found.append(f"{where}: {name} is {entry.get(name)}")
        newest = max(newest, entry.get("updated", ""))
        content = "".join(part.value for part in entry.get("content", []))
        if not entry.get("title") or not content.strip():
            found.append(f"{where}: nothing is told")
        for address in [entry.get("link", ""), *re.findall(r'href="([^"]*)"', content)]:
            if not leads(site, base, address.replace("&amp;", "&")):
                found.append(f"{where}: {address} leads nowhere")
    if not RFC_3339.fullmatch(feed.get("updated", "")) or (newest and feed.updated != newest):
        found.append(f"{path}: updated {feed.get('updated')}, its newest entry {newest}")
    return found


def main() -> int:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    site = Path(sys.argv[1])
    base = base_of(site)
    feeds = sorted(file.relative_to(site).as_posix() for file in site.rglob("feed.xml"))
    assert "feed.xml" in feeds and "corrections/feed.xml" in feeds and len(feeds) > 2, feeds
    ids: dict[str, str] = {}
    found = [fault for path in feeds for fault in faults_of((site / path).read_text(), path, site, base, ids)]
    offered = {path: f'href="{urlsplit(base).path}{path}"' for path in feeds}
    for path, link in offered.items():
        page = site / path.replace("feed.xml", "index.html")
        if link not in page.read_text():
            found.append(f"{path}: its page does not offer it")
    for fault in found:
        print(fault)
    # A check that nothing can fail shows nothing. The feed of corrections has an entry as long as there is a correction.
    whole = (site / "corrections/feed.xml").read_text()
    spoilt = {
        "a tag that is not closed": whole.replace("</feed>", ""),
        "no id": re.sub(r"<id>.*?</id>", "", whole, count=1),
        "another place": whole.replace('rel="self" type="application/atom+xml" href="', 'rel="self" type="application/atom+xml" href="x'),
        "a day for a time": re.sub(r"(<updated>\d{4}-\d\d-\d\d)T00:00:00Z", r"\1", whole),
    }
    if "<entry>" in whole:
        entry = re.search(r"<entry>.*?</entry>", whole, re.S).group(0)
        spoilt["an entry twice"] = whole.replace(entry, entry + entry, 1)
        spoilt["a dead link"] = re.sub(r'(<p><a href="[^"]*)"', r'\1-x"', whole, count=1)
    for what, text in spoilt.items():
        if not faults_of(text, "corrections/feed.xml", site, base, {}):
            print(f"not noticed: {what}")
            found.append(what)
    if not found:
        print(f"{len(feeds)} feeds with {len(ids)} entries are right, and {len(spoilt)} spoilt ones are refused.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
