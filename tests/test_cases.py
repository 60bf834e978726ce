"""Every rule of the domain, asked of the engine as a table of cases."""

import pytest

from knowledge.reading import Severity, read_register, write_register
from tests.case_worlds import HERE
from tests.rule_cases import broken_promises, read_cases, unmet

CASES = tuple(read_cases())
TOLD = tuple({str((case.world, case.changes)): case for case in reversed(CASES)}.values())[::-1]
"""One case for each register."""
ASKED = tuple({str((case.world, case.changes, case.ask)): case for case in reversed(CASES)}.values())[::-1]
"""One case for each question to each register."""
RULES = range(1, 40)

KEPT_ELSEWHERE = {
    34: "34: a slip is never taken for a partner",
    35: "35: a purpose of the tree",
    36: "We must not share the roadmap with Orion, right?",
    37: "37: a follow-up takes over the asset",
    38: "38: several, in the order of the text",
    39: "39: another language",
}
"""The rules that no decision shows, with words of the cases of understanding that show them."""

CAN_FIND = {
    "hold": ("pass", "block"),
    "vetting": ("pass", "block", "missing", "duty"),
    "coverage": ("pass", "not_covered", "block", "missing", "duty"),
    "prohibition": ("pass", "block", "missing", "duty"),
    "scope": ("pass", "block"),
    "ownership": ("pass", "block", "missing", "duty", "approval", "not_covered"),
    "data": ("pass", "block", "missing", "duty"),
    "people": ("pass", "block", "missing", "duty"),
    "approval": ("pass", "block", "missing", "duty", "approval"),
    "duties": ("pass", "duty"),
}
"""The results each gate can give."""


BLOCKS = 40
"""The cases are shared out over so many tests: one of its own for each would take longer than what it tests."""


@pytest.mark.parametrize("block", range(BLOCKS))
def test_cases_are_answered_as_expected(block: int) -> None:
    cases = CASES[block::BLOCKS]
    assert [case.id for case in cases if not case.expect] == [], "a case that expects nothing shows nothing"
    assert {case.id: found for case in cases if (found := unmet(case))} == {}


@pytest.mark.untraced
@pytest.mark.parametrize("block", range(BLOCKS))
def test_cases_are_told_in_registers_that_check_accepts_unless_they_say_otherwise(block: int) -> None:
    for case in TOLD[block::BLOCKS]:
        files = write_register(case.told_in().register())
        errors = [str(problem) for problem in read_register(files).problems if problem.severity is Severity.ERROR]
        assert bool(errors) is case.unsound, (case.id, errors)


@pytest.mark.untraced
@pytest.mark.parametrize("block", range(BLOCKS))
def test_answers_keep_what_every_answer_promises(block: int) -> None:
    assert {case.id: found for case in ASKED[block::BLOCKS] if (found := broken_promises(case))} == {}


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule not in KEPT_ELSEWHERE])
def test_every_rule_of_a_decision_has_a_case(rule: int) -> None:
    assert any(rule in case.rules for case in CASES)


@pytest.mark.parametrize("rule", KEPT_ELSEWHERE)
def test_every_other_rule_is_tested_where_it_is_kept(rule: int) -> None:
    assert KEPT_ELSEWHERE[rule] in (HERE / "cases" / "understanding.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("gate", "result"), [(gate, result) for gate, results in CAN_FIND.items() for result in results]
)
def test_every_result_of_every_gate_has_a_case(gate: str, result: str) -> None:
    assert any(case.expect.get("gates", {}).get(gate) == result for case in CASES)
