"""Disclosures as files for a spreadsheet: the same list gives the same bytes, and no cell is ever a formula."""

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import datetime

from xlsxwriter import Workbook

from handlers.disclosures.looking import Listing, Row

BYTE_ORDER_MARK = "\ufeff"
"""Without it spreadsheets take UTF-8 for something else. Programs do not want it, so it is left out for them."""
COLUMNS = {
    "id": "Id",
    "on": "Date",
    "way": "Way",
    "what": "What",
    "version": "Version",
    "whom": "Partner",
    "people": "People",
    "how": "How",
    "purpose": "Purpose",
    "form": "Form",
    "marking": "Marking",
    "kept_at": "Kept at",
    "under": "Under",
    "verdict": "Verdict",
    "terms": "What the terms say",
    "marks": "Stands out",
    "to_do": "Still to do",
    "by": "By",
    "logged_by": "Logged by",
    "logged_on": "Logged on",
    "answer": "Answer",
    "note": "Note",
    "steps": "Recorded since",
}
"""The fields of a row and what their columns are called."""
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_MADE_AT = datetime(2000, 1, 1)  # noqa: DTZ001 - the format knows no zones; any fixed instant will do
_WIDTHS = {"What": 28, "Partner": 24, "What the terms say": 40, "Still to do": 40, "Note": 30, "Recorded since": 40}
_WIDTH = 14


def write_csv(listing: Listing, *, for_spreadsheet: bool = True) -> bytes:
    """The list as CSV in UTF-8, one line a disclosure below the names of the columns.

    What a spreadsheet would take for a formula gets an apostrophe in front.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS.values())
    writer.writerows([harmless(cell) for cell in cells] for cells in _lines(listing.rows()))
    return ((BYTE_ORDER_MARK if for_spreadsheet else "") + text.getvalue()).encode()


def write_xlsx(listing: Listing) -> bytes:
    """The list as a workbook of one sheet; every cell is text."""
    file = io.BytesIO()
    with Workbook(file, {"constant_memory": True}) as book:
        book.set_properties({"title": "Disclosures", "created": _MADE_AT})
        bold = book.add_format({"bold": True})
        sheet = book.add_worksheet("Disclosures")
        sheet.freeze_panes(1, 1)
        for at, name in enumerate(COLUMNS.values()):
            sheet.set_column(at, at, _WIDTHS.get(name, _WIDTH))
            sheet.write_string(0, at, name, bold)
        line = 0
        for line, cells in enumerate(_lines(listing.rows()), 1):
            for at, cell in enumerate(cells):
                sheet.write_string(line, at, cell)
        sheet.autofilter(0, 0, line, len(COLUMNS) - 1)
    return file.getvalue()


def _lines(rows: Iterable[Row]) -> Iterator[list[str]]:
    for row in rows:
        yield [_cell(getattr(row, name)) for name in COLUMNS]


def _cell(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else "; ".join(value)


def harmless(cell: str) -> str:
    """The cell as no spreadsheet takes it for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_BEGINS_A_FORMULA) else cell
