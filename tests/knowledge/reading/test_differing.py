"""What changed in a record is told field by field, in words."""

from dataclasses import replace
from typing import Any

import pytest

from knowledge.assets import Aspect
from knowledge.partners import Hold
from knowledge.reading import differences, name_of
from knowledge.terms import Effect, Information
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


def test_wanted_whole_nothing_is_cut_and_what_a_term_does_comes_before_what_it_quotes() -> None:
    quote = "word " * 60
    evil = replace(NDA.terms[0], id="zz", quote=quote, effect=Effect.PERMIT, aspects=(Aspect.HOW, Aspect.DATA),
                   information=Information.THEIRS)  # fmt: skip
    (cut,) = differences(NDA, replace(NDA, terms=(*NDA.terms, evil)))
    (line,) = differences(NDA, replace(NDA, terms=(*NDA.terms, evil)), whole=True)
    told = "terms: with id zz; effect permit; information theirs; aspects how, data; "
    assert cut.startswith(told)
    assert line.startswith(told)
    assert line.endswith(f"clause {evil.clause}; quote {quote.strip()}")
    *_, clause, last = differences(None, evil, whole=True)
    assert (clause, last) == (f"clause: {evil.clause}", f"quote: {quote.strip()}")


def test_items_that_begin_alike_are_told_apart() -> None:
    old, new = (replace(ORION, aliases=("x" * 170 + "a", "x" * 170 + last)) for last in "bc")
    assert differences(old, new, whole=True) == (
        f"aliases: without {'x' * 170}b",
        f"aliases: with {'x' * 170}c",
    )
    assert len(differences(old, new)) == 2


def test_a_block_that_is_new_or_gone_is_no_list() -> None:
    assert differences(NDA, replace(NDA, raci=None))[0].startswith("raci: disclosure accountable dana")


def test_of_a_text_wanted_whole_each_line_out_and_in_is_told() -> None:
    assert differences("1. A\n\n2. B\n", "1. A\n\n2. C\n  3. D\n", whole=True) == (
        "text: 1 line out, 2 lines in",
        "text, out: 2. B",
        "text, in: 2. C",
        "text, in: 3. D",
    )
    assert differences(None, "1. A\n\n2. B\n", whole=True) == ("text: 3 lines", "text, in: 1. A", "text, in: 2. B")
    assert differences("1. A\n", None, whole=True) == ("text: taken out",)


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
