"""Writes the tables from which make.sh has a spreadsheet program make the fixtures: flat OpenDocument, one file a workbook.

A cell is a text, a number, None for an empty one, or one of the small classes below. All forces and numbers are invented.
"""

import sys
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr


@dataclass
class Percent:
    value: float


@dataclass
class Day:
    iso: str


@dataclass
class Formula:
    text: str


@dataclass
class Merged:
    """A cell that reaches over several columns and rows."""

    cell: object
    columns: int = 1
    rows: int = 1


HIDDEN = object()  # lies under a merged cell

BARRED = {
    "Cover": [["Officers added to a list"], ["Example statistics"]],
    "Table_1": [
        ["Table 1: Officers added to the list, by force [note 1]"],
        ["Some shorthand is used in this table, [c] = held back."],
        [],
        ["Police force", "Region", "2022/23", "2023/24 [note 3]", "Change"],
        ["Northshire Constabulary", "North", 1234, "12 [r]", Percent(0.105)],
        ["Eastport [note 2]", "East", "[c]", 7, ".."],
        ["Southmere, City of", "South", "1,004", 0, Percent(-0.25)],
        ["Total", None, 2240, Formula("of:=12+[.D6]+[.D7]"), None],
        [],
        ["Notes"],
        ["1. Counted when added."],
    ],
    "Table 2": [
        [Merged("Table 2: Officers and staff added, year ending 31 March 2024", columns=6)] + [HIDDEN] * 5,
        [Merged("Police force", rows=2), Merged("Officers", columns=2), HIDDEN, Merged("Staff", columns=2), HIDDEN, Merged("Total", rows=2)],
        [HIDDEN, "Men", "Women", "Men", "Women", HIDDEN],
        ["Northshire", 5, 3, 2, 1, Formula("of:=SUM([.B4:.E4])")],
        ["Eastport", 4, "[x]", 1, 0, 5],
        ["City of Southmere", 1, 1, 1, 1, 4],
        ["England & Wales", 10, 4, 4, 2, 20],
    ],
    "Table 3": [
        ["As at", "Force", "Officers"],
        [Merged(Day("2023-03-31"), rows=2), "Northshire", 1200],
        [HIDDEN, "Eastport", 800.5],
        [Day("2024-03-31"), "Northshire", 1190],
        [None, "Eastport", Formula("of:=1/0")],
    ],
    "Table 4": [
        ["Force", "2022/23", "2023/24"],
        ["Northshire", Merged(5, columns=2), HIDDEN],
        ["Eastport", 1, 2],
    ],
}

STYLES = """<office:automatic-styles>
<number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:date-style style:name="N2"><number:day/><number:text> </number:text><number:month number:textual="true"/><number:text> </number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="percent" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N2"/>
</office:automatic-styles>"""


def cell(content, reach=""):
    match content:
        case Merged(inner, columns, rows):
            return cell(inner, f' table:number-columns-spanned="{columns}" table:number-rows-spanned="{rows}"')
        case None:
            return "<table:table-cell/>"
        case Percent(value):
            return f'<table:table-cell table:style-name="percent" office:value-type="percentage" office:value="{value}"{reach}/>'
        case Day(iso):
            return f'<table:table-cell table:style-name="day" office:value-type="date" office:date-value="{iso}"{reach}/>'
        case Formula(text):
            return f"<table:table-cell table:formula={quoteattr(text)} office:value-type=\"float\"{reach}/>"
        case int() | float():
            return f'<table:table-cell office:value-type="float" office:value="{content}"{reach}/>'
        case str():
            return f'<table:table-cell office:value-type="string"{reach}><text:p>{escape(content)}</text:p></table:table-cell>'
        case _:
            return "<table:covered-table-cell/>"


def document(sheets):
    spaces = ["office", "table", "text", "style"]
    names = "".join(f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in spaces)
    names += ' xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"'
    tables = "".join(
        f"<table:table table:name={quoteattr(name)}>"
        + "".join("<table:table-row>" + "".join(map(cell, row or [None])) + "</table:table-row>" for row in rows)
        + "</table:table>"
        for name, rows in sheets.items()
    )
    kind = 'office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document{names} {kind}>{STYLES}'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document>\n"
    )


if __name__ == "__main__":
    (Path(sys.argv[1]) / "barred.fods").write_text(document(BARRED), encoding="utf-8")
