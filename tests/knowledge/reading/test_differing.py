"""What changed in a record is told field by field, in words."""

from dataclasses import replace
from typing import Any

import pytest

from knowledge.partners import Hold
from knowledge.reading import differences, name_of
from tests.handlers.desk import sample_register

SAMPLE = sample_register()
ORION = SAMPLE.partners["orion"]
NDA = SAMPLE.agreements["orion-mnda"]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (ORION, replace(ORION, status="former", country=None), ["country: DE → nothing", "status: active → former"]),
        (ORION, replace(ORION, aliases=("Orion", "Big O")), ["aliases: with Big O"]),
        (ORION, replace(ORION, verticals=("manufacturing", "logistics")), ["verticals: in another order"]),
        (ORION, replace(ORION, teams=()), ["teams: without name Product; people Matthias Oberlander, Katrin Seidl"]),
        (ORION, replace(ORION, due_diligence=None),
         ["due diligence: status approved; decided 2026-01-20; until 2029-01-19 → nothing"]),
        (SAMPLE.people["cy"], replace(SAMPLE.people["cy"], verified=False), ["verified: yes → no"]),
        (NDA, replace(NDA, terms=(replace(NDA.terms[0], survives=True), *NDA.terms[1:])),
         [f"terms: `{NDA.terms[0].id}`, survives: nothing → yes"]),
        ("1. A\n2. B\n", "1. A\n2. C\n3. D\n", ["text: 1 line out, 2 lines in"]),
        (None, "1. A\n2. B\n", ["text: 2 lines"]),
        ("1. A\n", None, ["text: taken out"]),
    ],
)  # fmt: skip
def test_only_what_differs_is_told(before: Any, after: Any, told: list[str]) -> None:
    assert list(differences(before, after)) == told


def test_of_an_addition_every_field_is_told_and_long_ones_are_cut() -> None:
    hold = Hold(id="h", partner="orion", from_on=SAMPLE.holds["cetus-incident"].from_on, reason="x" * 300)
    *others, reason = differences(None, hold)
    assert others == ["partner: orion", "from: 2026-11-10"]
    assert reason == f"reason: {'x' * 159}…"


@pytest.mark.parametrize(
    ("kind", "id", "record", "name"),
    [
        ("partner", "orion", ORION, "partner Orion Systems GmbH (orion)"),
        ("hold", "cetus-incident", SAMPLE.holds["cetus-incident"], "hold on cetus (cetus-incident)"),
        ("company", "company", SAMPLE.company, "the company"),
        ("text", "orion-mnda", "1. A", "the text of `orion-mnda`"),
        ("approval", "approval-1", SAMPLE.approvals["approval-1"], "approval `approval-1`"),
    ],
)
def test_a_record_is_called_by_its_name(kind: str, id: str, record: Any, name: str) -> None:
    assert name_of(kind, id, record) == name
