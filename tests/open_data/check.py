#!/usr/bin/env python3
"""Reads the open data of a built site as others would: each data package with frictionless, the CSV on the Web metadata with csvw,
each spreadsheet against the table of which it is another form.

    python3 tests/open_data/check.py SITE

Then spoils copies of the tables, one value at a time, and expects each to be refused: a check that nothing can fail shows nothing.
Needs what tests/requirements.txt lists. Prints what is wrong and ends with status 1.
"""

import csv
import json
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

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


OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
SHEETS = ["Cover", "Contents", "Notes", "Shorthand", "Measures", "Categories", "Sources", "Figures"]


def cell_value(cell: ElementTree.Element) -> str:
    """What a cell holds, as a table of text would write it."""
    kind = cell.get(f"{OFFICE}value-type")
    shown = "".join(cell.itertext())
    if kind == "float":
        # What a person reads is what a program reads.
        assert shown.replace(",", "").replace("\u2212", "-") == cell.get(f"{OFFICE}value"), shown
        return cell.get(f"{OFFICE}value")
    if kind == "date":
        return cell.get(f"{OFFICE}date-value")
    return shown


def spreadsheet_faults(path: Path) -> list[str]:
    """What is wrong with a spreadsheet: as an archive, as a spreadsheet, and against the CSV beside it."""
    faults = []
    with zipfile.ZipFile(path) as archive:
        first = archive.infolist()[0]
        if archive.testzip() or first.filename != "mimetype" or first.compress_type != zipfile.ZIP_STORED or first.extra:
            faults.append("it is no sound archive that begins with its type")
        for name in ("styles.xml", "meta.xml", "META-INF/manifest.xml"):
            ElementTree.fromstring(archive.read(name))
        content = ElementTree.fromstring(archive.read("content.xml"))
    sheets = {sheet.get(f"{TABLE}name"): sheet for sheet in content.iter(f"{TABLE}table")}
    if list(sheets) != SHEETS:
        faults.append(f"its sheets are {list(sheets)}")
    if any(content.iter(f"{TABLE}covered-table-cell")) or any(f"{TABLE}number-columns-spanned" in cell.attrib for cell in content.iter()):
        faults.append("it has merged cells")
    tables = {}
    for marked in content.iter(f"{TABLE}database-range"):
        first, last = marked.get(f"{TABLE}target-range-address").split(":")
        name = first.split(".")[0].strip("'")
        rows = [[cell_value(cell) for cell in row] for row in sheets[name].iter(f"{TABLE}table-row")]
        head = [[cell_value(cell) for cell in row] for part in sheets[name].iter(f"{TABLE}table-header-rows") for row in part]
        begins = int(first.rsplit("A", 1)[1]) - 1
        tables[name] = rows[begins:]
        if head != rows[begins : begins + 1] or len(rows) != int("".join(filter(str.isdigit, last.rsplit(".", 1)[1]))):
            faults.append(f"{name}: the table is not where it is marked")
        if any(len(row) != len(head[0]) for row in rows[begins:]) or any(len(row) != 1 for row in rows[:begins]):
            faults.append(f"{name}: a row has more or fewer cells than the table has columns")
        if any(not cell.strip() for row in rows for cell in row):
            faults.append(f"{name}: a cell is blank")
    if sorted(tables) != sorted(SHEETS[1:]):
        faults.append(f"tables are marked on {sorted(tables)}")
    with path.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
        published = {row["observation"]: row for row in csv.DictReader(file)}
    head, *rows = tables["Figures"]
    found = {row[0]: dict(zip(head, row, strict=True)) for row in rows}
    if list(found) != list(published):
        faults.append("its observations are not those of the CSV")
    for anchor, row in published.items():
        here = found.get(anchor, {})
        wanted = (row["value"] or row["mark"], row["from"], row["to"], row["sources"], row["note"] or "[z]")
        given = tuple(here.get(column, "") for column in ("Value", "From", "To", "Sources", "Note"))
        if wanted != given:
            faults.append(f"{anchor}: {given}, and in the CSV {wanted}")
    return faults


def spoilt_spreadsheet_faults(path: Path) -> list[str]:
    """Whether another value in the CSV would be noticed."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copy(path, copy)
        shutil.copy(path.with_suffix(".csv"), copy.with_suffix(".csv"))
        spoil(copy.with_suffix(".csv"), lambda rows: put(rows, "value", "987654"))
        return [] if spreadsheet_faults(copy) else [f"{path.name}: another value in the CSV goes unnoticed"]


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
    spreadsheets = sorted(site.rglob("*.ods"))
    for spreadsheet in spreadsheets:
        faults += [f"{spreadsheet.relative_to(site)}: {fault}" for fault in spreadsheet_faults(spreadsheet)]
    faults += spoilt_faults(site / "data")
    faults += spoilt_spreadsheet_faults(spreadsheets[0])
    for fault in faults:
        print(fault)
    if not faults:
        print(f"{len(packages)} data packages and {len(spreadsheets)} spreadsheets are right, and {len(SPOILT) + 1} spoilt ones are refused.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
