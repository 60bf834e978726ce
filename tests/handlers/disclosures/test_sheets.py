"""A list as a file: nothing in it is a formula, and the same list is the same bytes."""

import csv
import io
from dataclasses import replace
from datetime import datetime
from zipfile import ZipFile

import openpyxl
import pytest

from handlers.disclosures import Listing, write_csv, write_xlsx
from handlers.disclosures.sheets import COLUMNS
from knowledge.disclosing.disclosures import Kept
from tests.handlers.desk import Desk
from tests.handlers.disclosures.records import LOG, fill, look, put

HOSTILE = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\uff1d1",
    " =1",
    "https://example.com",
    "12",
    "a;b\n=c",
    '"quoted", x',
)


def lines(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def with_note(listing: Listing, note: str) -> Listing:
    def noted(kept: Kept) -> Kept:
        return replace(kept, disclosure=replace(kept.disclosure, note=note))

    return replace(listing, found=tuple(map(noted, listing.found)))


@pytest.fixture
def listing(desk: Desk) -> Listing:
    put(desk, LOG, "ana", {"What": "product roadmap", "To": "Orion", "How": "oral", "Version": "3.2"})
    return look(desk)


def test_every_column_has_what_the_row_says(listing: Listing) -> None:
    names, cells = lines(write_csv(listing))
    found = dict(zip(names, cells, strict=True))
    assert names == list(COLUMNS.values())
    assert (found["What"], found["Version"], found["Partner"]) == ("Product roadmap", "3.2", "Orion Systems GmbH")
    assert (found["Verdict"], found["Stands out"]) == ("YES, IF", "not confirmed in writing")
    assert found["Still to do"] == "confirmed in writing within 30 days, by 2026-12-22 (orion-mnda, 4.2)"


@pytest.mark.parametrize("note", HOSTILE)
def test_no_cell_is_a_formula(listing: Listing, note: str) -> None:
    hostile = with_note(listing, note)
    cell = lines(write_csv(hostile))[1][list(COLUMNS).index("note")]
    assert cell == (f"'{note}" if note.lstrip(" ")[0] in "=+-@\t\uff1d" else note)
    sheet = openpyxl.load_workbook(io.BytesIO(write_xlsx(hostile))).active
    assert sheet is not None
    found = sheet.cell(2, list(COLUMNS).index("note") + 1)
    assert (found.value, found.data_type, found.hyperlink) == (note, "s", None)


def test_a_spreadsheet_gets_a_byte_order_mark_and_a_program_none(listing: Listing) -> None:
    assert write_csv(listing) == b"\xef\xbb\xbf" + write_csv(listing, for_spreadsheet=False)


def test_the_same_list_is_the_same_bytes(desk: Desk) -> None:
    fill(desk)
    for write in (write_csv, write_xlsx):
        assert write(look(desk)) == write(look(desk))
        assert write(look(desk)) != write(look(desk, partner="Orion"))


def test_a_workbook_says_nothing_of_when_it_was_made(listing: Listing) -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_xlsx(listing)))
    assert (book.properties.created, book.properties.modified) == (datetime(2000, 1, 1), datetime(2000, 1, 1))  # noqa: DTZ001
    with ZipFile(io.BytesIO(write_xlsx(listing))) as packed:
        assert {info.date_time[0] for info in packed.infolist()} == {1980}


def test_a_list_of_nothing_has_its_columns(desk: Desk) -> None:
    assert lines(write_csv(look(desk))) == [list(COLUMNS.values())]
    sheet = openpyxl.load_workbook(io.BytesIO(write_xlsx(look(desk)))).active
    assert sheet is not None
    assert sheet.max_row == 1
