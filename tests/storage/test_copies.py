"""Rows of a copy go into an empty database a few at a time, however long they are."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Engine, event

from storage import copies
from storage.copies import COPIED, read_rows, write_rows
from storage.engine import reading, transaction
from storage.tables import NOTICE

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC).isoformat()


def notice(number: int) -> str:
    row = {"person": "dana", "subject": "D-1", "place": "", "body": "x" * 100, "at": AT, "settled_at": None}
    return json.dumps({"id": f"N-{number}"} | row, sort_keys=True, separators=(",", ":"))


@pytest.mark.parametrize(("constant", "most"), [("_LETTERS_AT_ONCE", 250), ("_ROWS_AT_ONCE", 3)])
def test_rows_go_in_so_many_or_so_long_at_once(
    memory: Engine, monkeypatch: pytest.MonkeyPatch, constant: str, most: int
) -> None:
    monkeypatch.setattr(copies, constant, most)
    told: list[int] = []

    def count(_: Any, __: Any, statement: str, rows: Any, *___: Any) -> None:
        if statement.startswith("INSERT INTO notice"):
            told.append(len(rows) if isinstance(rows, list) else 1)

    event.listen(memory, "before_cursor_execute", count)
    lines = [notice(number) for number in range(7)]
    with transaction(memory) as session:
        write_rows(session, {table.name: lines if table is NOTICE else [] for table in COPIED})
    assert told == [3, 3, 1]
    with reading(memory) as session:
        assert list(read_rows(session, NOTICE)) == lines
