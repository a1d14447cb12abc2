"""Reads content/ by itself, as content/README.md describes it: every scalar as the text that was written, nothing guessed."""

import csv
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import yaml

NATION = "england-and-wales"
GAP = "not-in-source"


def records(folder: Path) -> list[dict]:
    """All records of a folder: a file holds one, or a list, or several documents."""
    found = []
    for path in sorted(folder.rglob("*.yaml")):
        for document in yaml.load_all(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader):
            found += document if isinstance(document, list) else [document]
    return [record for record in found if "withdrawn" not in record]


def known(record: dict, key: str):
    """A value, or None where the record has none or says that no source gives one."""
    value = record.get(key)
    return None if value in (None, "", GAP) else value


@dataclass
class When:
    """A date as exact as the source: its first and its last possible day, and how it was given."""

    text: str
    precision: str = ""

    @property
    def year(self) -> int:
        return int(self.text[:4])

    def days(self) -> tuple[date, date]:
        parts = [int(part) for part in self.text.split("-")]
        if len(parts) == 3:
            first = last = date(*parts)
        elif len(parts) == 2:
            first = date(parts[0], parts[1], 1)
            last = date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1) - timedelta(days=1)
        else:
            first, last = date(parts[0], 1, 1), date(parts[0], 12, 31)
        # A date that is only roughly known may be a month off; one of which the week is known, the rest of a week.
        slack = timedelta(days={"approx": 31, "week": 6}.get(self.precision, 0))
        return first - slack, last + slack

    def financial_years(self) -> list[int]:
        """The years, by the calendar year in which they end, in which it may lie."""
        first, last = (day.year + (day.month >= 4) for day in self.days())
        return list(range(first, last + 1))


def when(record: dict, key: str) -> When | None:
    """A date of a record; of a period the end."""
    text = known(record, key)
    if text is None:
        return None
    return When(known(record, "until") or text, record.get("precision", ""))


@dataclass
class Observation:
    """A published value."""

    dataset: "Dataset"
    force: str
    start: str
    end: str
    measure: dict
    role: str
    category: dict
    value: str

    @property
    def anchor(self) -> str:
        period = self.end if self.start == self.end else f"{self.start}.{self.end}"
        return f"{self.force}.{self.measure['id']}.{self.role}.{self.category['id']}.{period}"

    @property
    def number(self) -> float | None:
        return float(self.value) if re.fullmatch(r"-?\d+(\.\d+)?", self.value) else None


@dataclass
class Dataset:
    """A table and what describes it."""

    about: dict
    observations: list[Observation] = field(default_factory=list)

    @property
    def id(self) -> str:
        return self.about["id"]

    @property
    def whole(self) -> bool:
        """Whether it may be handed on whole."""
        return self.about["licence"]["reprint"] == "whole"


def datasets(root: Path) -> list[Dataset]:
    """All datasets, by id."""
    found = []
    for path in sorted((root / "content/figures").glob("*.yaml")):
        about = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        if "withdrawn" in about:
            continue
        dataset = Dataset(about)
        measures = {measure["id"]: measure for measure in about["measures"]}
        categories = {category["id"]: category for category in about["categories"]}
        with path.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                dataset.observations.append(
                    Observation(
                        dataset,
                        row["force"],
                        row["from"],
                        row["to"],
                        measures[row["measure"]],
                        row["role"],
                        categories[row["category"]],
                        row["value"],
                    )
                )
        found.append(dataset)
    return sorted(found, key=lambda dataset: dataset.id)


@dataclass
class Material:
    """Everything that numbers are made from."""

    forces: dict[str, dict]
    cases: list[dict]
    datasets: list[Dataset]
    reviews: list[dict] = field(default_factory=list)

    @property
    def observations(self) -> list[Observation]:
        return [seen for dataset in self.datasets for seen in dataset.observations]


def read(root: Path) -> Material:
    """The whole of content/, as far as numbers rest on it."""
    return Material(
        {force["id"]: force for force in records(root / "content/forces")},
        sorted(records(root / "content/cases"), key=lambda case: case["id"]),
        datasets(root),
        sorted(records(root / "content/reviews"), key=lambda review: review["id"]),
    )
