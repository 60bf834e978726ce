"""A record as the fields of a form and back is the same record; what is wrong with a field is told."""

import pytest

from knowledge.changing.alterations import TABLES
from knowledge.reading import Shape, read_fields, shapes_of, write_fields
from knowledge.register import Register
from tests.case_worlds import world
from tests.handlers.desk import sample_register

REGISTERS = [sample_register(), world("minimal").register()]


@pytest.mark.parametrize("register", REGISTERS)
def test_every_record_comes_back_as_it_was(register: Register) -> None:
    assert read_fields("company", "company", write_fields("company", register.company)) == (register.company, ())
    for kind, table in TABLES.items():
        for id, record in getattr(register, table).items():
            if kind != "text":
                assert read_fields(kind, id, write_fields(kind, record)) == (record, ()), (kind, id)


def test_each_field_says_how_it_is_filled_in() -> None:
    shapes = {shape.name: shape for shape in shapes_of("partner")}
    assert "id" not in shapes
    assert (shapes["name"].shape, shapes["name"].is_needed, shapes["name"].says) == (Shape.LINE, True, "Legal name")
    assert (shapes["tier"].shape, shapes["tier"].choices) == (Shape.ONE, ("strategic", "standard", "trial"))
    assert (shapes["aliases"].shape, shapes["teams"].shape) == (Shape.LINES, Shape.BLOCK)
    assert {shape.name: shape.shape for shape in shapes_of("hold")}["until_on"] is Shape.DAY


def read(kind: str = "partner", **texts: str) -> list[str]:
    given = {"name": "X", "tier": "trial"} if kind == "partner" else {}
    record, flaws = read_fields(kind, "x", {**given, **texts})
    assert (record is None) is bool(flaws)
    return [str(flaw) for flaw in flaws]


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (
            {"tier": "none"},
            "tier: `tier` is missing; add `tier:` with one of `strategic`, `standard` or `trial`",
        ),
        (
            {"due_diligence": "status: approved"},
            "due diligence, decided on: `decided_on` is missing; add `decided_on:` with a date written `2026-01-31`",
        ),
        ({"teams": "name: X"}, "teams: `teams` must be a list of blocks, not a block"),
        (
            {"teams": "- name: X\n- name: ["},
            "teams: line 2: the list or block that opens here is not closed; look for its end",
        ),
        ({"aliases": "[a, b"}, "aliases: the list or block that opens here is not closed; look for its end"),
    ],
)
def test_what_is_wrong_with_a_field_is_told_once_at_its_place(texts: dict[str, str], told: str) -> None:
    assert read(**texts) == [f"partner `x`, {told}"]


def test_lists_of_words_stand_one_a_line_or_as_in_the_files() -> None:
    for text in ("a, Inc.\n b", "- a, Inc.\n- b", '["a, Inc.", b]'):
        record, _ = read_fields("partner", "x", {"name": "X", "tier": "trial", "aliases": text})
        assert record.aliases == ("a, Inc.", "b")
    record, _ = read_fields("partner", "x", {"name": "X", "tier": "trial", "readers": "[]", "parent": "None"})
    assert (record.readers, record.parent) == ((), None)
