#!/usr/bin/env python3
"""Reads the open data of a built site as others would: each data package with frictionless, the CSV on the Web metadata with csvw.

    python3 tests/open_data/check.py SITE

Then spoils copies of the tables, one value at a time, and expects each to be refused: a check that nothing can fail shows nothing.
Needs what tests/requirements.txt lists. Prints what is wrong and ends with status 1.
"""

import csv
import json
import shutil
import sys
import tempfile
from pathlib import Path

from csvw import CSVW
from frictionless import validate


def package_faults(descriptor: Path) -> list[str]:
    """What frictionless finds wrong with a package, each with its file and the kind of fault."""
    report = validate(descriptor.name, basepath=str(descriptor.parent), type="package")
    faults = [f"{error.type}: {error.message}" for error in report.errors]
    for task in report.tasks:
        faults += [f"{task.name}: {error.type}: {error.message}" for error in task.errors]
    return faults


def csvw_faults(metadata: Path) -> list[str]:
    """What csvw finds wrong with the tables that metadata describe."""
    read = CSVW(str(metadata), validate=True)
    faults = [str(warning.message) for warning in read.warnings]
    try:
        # All rows at once, so that keys that lead from table to table are looked at too.
        if not read.is_valid and not faults:
            faults.append("not valid")
    except (ValueError, KeyError) as error:
        faults.append(str(error))
    return faults


def put(rows: list[list[str]], column: str, value: str) -> None:
    """Another value in the first row that has one in this column."""
    at = rows[0].index(column)
    next(row for row in rows[1:] if row[at])[at] = value


def rename(rows: list[list[str]], column: str, name: str) -> None:
    """Another name for a column."""
    rows[0][rows[0].index(column)] = name


def spoil(path: Path, change) -> None:
    """Changes the rows of a table, the header being the first."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    change(rows)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\r\n").writerows(rows)


# What is wrong; in which table; what does it; the kind of fault that frictionless must find.
SPOILT = [
    ("an outcome that is no term", "people", lambda rows: put(rows, "outcome", "sacked"), "constraint-error"),
    ("a category that is no term", "cases", lambda rows: put(rows, "categories", "fraud; sacked"), "constraint-error"),
    ("a number with a letter", "figures", lambda rows: put(rows, "value", "l57"), "type-error"),
    ("a day that is not in the calendar", "figures", lambda rows: put(rows, "to", "2025-02-30"), "type-error"),
    ("a date that is none", "events", lambda rows: put(rows, "date", "20231"), "constraint-error"),
    ("a case without a title", "cases", lambda rows: put(rows, "title", ""), "constraint-error"),
    ("a case of a force that is not there", "cases", lambda rows: put(rows, "force", "nowhere"), "foreign-key"),
    ("a force that is there twice", "forces", lambda rows: rows.append(rows[-1]), "primary-key"),
    ("a column of another name", "sources", lambda rows: rename(rows, "kind", "sort"), "incorrect-label"),
]


def spoilt_faults(data: Path) -> list[str]:
    """What was not noticed of what was spoilt."""
    missed = []
    with tempfile.TemporaryDirectory() as folder:
        for what, table, change, kind in SPOILT:
            copy = Path(folder) / "data"
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(data, copy)
            # A few figures are enough to spoil one.
            spoil(copy / "figures.csv", lambda rows: rows.__delitem__(slice(50, None)))
            spoil(copy / f"{table}.csv", change)
            package = copy / "datapackage.json"
            if not any("hash" in fault or "bytes" in fault or "byte-count" in fault for fault in package_faults(package)):
                missed.append(f"{what}: the package does not notice that the file has changed")
            # Without lengths and hashes, which any change breaks, the value itself must be refused.
            descriptor = json.loads(package.read_text(encoding="utf-8"))
            for resource in descriptor["resources"]:
                del resource["hash"], resource["bytes"]
            package.write_text(json.dumps(descriptor), encoding="utf-8")
            faults = package_faults(package)
            if not any(kind in fault for fault in faults):
                missed.append(f"{what}: frictionless finds no {kind}, but {faults}")
            if not csvw_faults(copy / "csv-metadata.json"):
                missed.append(f"{what}: csvw finds nothing wrong")
    return missed


def main() -> int:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    site = Path(sys.argv[1])
    packages = sorted(site.rglob("datapackage.json"))
    if not (site / "data/datapackage.json") in packages:
        sys.exit(f"{site}: no data/datapackage.json; is this a built site?")
    faults = []
    for package in packages:
        folder = package.parent
        where = folder.relative_to(site)
        faults += [f"{where}/datapackage.json: {fault}" for fault in package_faults(package)]
        faults += [f"{where}/csv-metadata.json: {fault}" for fault in csvw_faults(folder / "csv-metadata.json")]
    faults += spoilt_faults(site / "data")
    for fault in faults:
        print(fault)
    if not faults:
        print(f"{len(packages)} data packages are valid, and {len(SPOILT)} spoilt ones are refused.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
