"""Reads a built site: its tables, and of its pages the rows that have an anchor, and the links whose text is a number."""

import csv
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

NUMBER = re.compile(r"[\u2212-]?\d{1,3}(,\d{3})*(\.\d+)?|[\u2212-]?\d+(\.\d+)?")


def number(text: str) -> tuple[float, int] | None:
    """A printed number and its decimals."""
    text = text.strip()
    if not NUMBER.fullmatch(text):
        return None
    plain = text.replace(",", "").replace("\u2212", "-")
    return float(plain), len(plain.partition(".")[2])


def agrees(printed: tuple[float, int], value: float) -> bool:
    """Whether a printed number is a value, rounded to the decimals with which it is printed."""
    return abs(printed[0] - value) <= 0.5 * 10.0 ** -printed[1] + 1e-9


def table(path: Path) -> list[dict]:
    """The rows of a CSV."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@dataclass
class Page:
    """What a page prints, as far as numbers go."""

    rows: dict[str, list[str]] = field(default_factory=dict)  # By anchor: the words of each cell.
    links: list[tuple[str, str]] = field(default_factory=list)  # Address and words.
    lists: list[tuple[str, str]] = field(default_factory=list)  # Of lists with a number after each link: address and number.
    texts: dict[str, str] = field(default_factory=dict)  # By anchor, or by class for what has none: the words of a paragraph.
    words: str = ""  # Of all paragraphs, one after the other.


class Reader(HTMLParser):
    """Fills a page."""

    def __init__(self) -> None:
        super().__init__()
        self.page = Page()
        self.row: str | None = None
        self.cells: list[str] = []
        self.link: list[str] | None = None
        self.item: list[str] | None = None
        self.text: list[str] | None = None
        self.unseen = 0  # How deep in a drawing or in a number's card.

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        # A card repeats the number to which it belongs, with others.
        if self.unseen or tag == "svg" or (tag == "details" and given.get("class") == "card"):
            self.unseen += tag in ("svg", "details")
        if tag == "tr":
            self.row, self.cells = given.get("id"), []
        if tag in ("td", "th"):
            self.cells.append("")
        # A number in prose that is worked out has a title that says so; it leads to one of those from which it is made, which is another.
        if tag == "a" and "href" in given and not (given.get("title") or "").startswith("Worked out from"):
            self.link = [given["href"], ""]
            if self.item is not None and not self.item[0]:
                self.item[0] = given["href"]
        if tag == "li":
            self.item = ["", ""]
        if tag == "p":
            self.text = [given.get("id") or given.get("class") or "", ""]

    def handle_data(self, data):
        if self.link is not None:
            self.link[1] += data
        if self.unseen:
            return
        if self.cells:
            self.cells[-1] += data
        if self.item is not None and self.link is None:
            self.item[1] += data
        if self.text is not None:
            self.text[1] += data

    def handle_endtag(self, tag):
        if self.unseen and tag in ("svg", "details"):
            self.unseen -= 1
        if tag == "tr":
            if self.row:
                assert self.row not in self.page.rows, f"two rows #{self.row}"
                self.page.rows[self.row] = [" ".join(cell.split()) for cell in self.cells]
            self.row, self.cells = None, []
        if tag == "a" and self.link:
            self.page.links.append((self.link[0], self.link[1].strip()))
            self.link = None
        if tag == "li" and self.item:
            self.page.lists.append((self.item[0], self.item[1].strip()))
            self.item = None
        if tag == "p" and self.text:
            words = " ".join(self.text[1].split())
            self.page.texts.setdefault(self.text[0], words)
            self.page.words += words + " "
            self.text = None


def page(path: Path) -> Page:
    """A page."""
    reader = Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    return reader.page


def pages(site: Path) -> dict[str, Page]:
    """Every page in English that is no frame for other sites, by its path below the site. That those in Welsh say the same numbers is tested
    beside the pages (tests/content.rs)."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        if name.startswith("cy/"):
            continue
        found[name.removesuffix("index.html")] = page(path)
    return found
