"""A register that is there already has the problems that its files would have, told of its records."""

from dataclasses import replace

import pytest

from knowledge.reading import Flaw, recheck
from knowledge.reading.checks import CHECKS
from knowledge.reading.drafts import Draft
from knowledge.reading.files import gather
from knowledge.secrecy import check_secrecy
from tests.handlers.desk import sample_register
from tests.knowledge.reading.samples import BROKEN, Case, broken_cases, good_files


def drafts() -> list[tuple[Case, Draft]]:
    """The broken folders that hold a register, however unsound."""
    cases = [case for table in sorted(BROKEN.glob("*.toml")) for case in broken_cases(table)]
    found = [(case, gather(case.files)) for case in cases]
    return [
        (case, draft)
        for case, draft in found
        if draft.complete
        and draft.company is not None
        and not draft.complaints
        and all(approval.record.asset in draft.entries["assets"] for approval in draft.every("approvals"))
    ]


DRAFTS = drafts()


@pytest.mark.parametrize("draft", [draft for _, draft in DRAFTS], ids=[case.name for case, _ in DRAFTS])
def test_what_the_files_would_be_told_is_told_of_the_records(draft: Draft) -> None:
    flaws = recheck(draft.register())
    for check in CHECKS:
        check(draft)
    told = {(each.what, each.suggestion, each.severity) for each in draft.complaints}
    assert {(each.what, each.suggestion, each.severity) for each in flaws} == told
    assert told


def test_a_sound_register_has_no_flaw() -> None:
    assert recheck(gather(good_files()).register(), (check_secrecy,)) == ()
    assert recheck(sample_register(), (check_secrecy,)) == ()


def test_what_gives_a_secret_away_is_told_of_its_record() -> None:
    register = sample_register()
    texts = {**register.texts, "orion-mnda": register.texts["orion-mnda"] + "\nThe Blue connector.\n"}
    (flaw,) = recheck(replace(register, texts=texts), (check_secrecy,))
    assert (flaw.kind, flaw.id) == ("text", "orion-mnda")
    assert flaw.field.startswith("line ")


@pytest.mark.parametrize(
    ("flaw", "told"),
    [
        (Flaw("rule", "r", ("covers", "assets", 0), "unknown"), "house rule `r`, covers, assets 1: unknown"),
        (
            Flaw("agreement", "a", ("terms", 1, "from_on"), "too early", "mend it"),
            "agreement `a`, terms 2, from on: too early; mend it",
        ),
        (Flaw("company", "company", ("time_zone",), "unknown"), "company, time zone: unknown"),
        (Flaw("text", "a", (), "has no agreement"), "text `a`: has no agreement"),
    ],
)
def test_a_flaw_says_where_it_is(flaw: Flaw, told: str) -> None:
    assert str(flaw) == told
