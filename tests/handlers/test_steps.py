"""Why, step by step: every gate of every answer, and the clauses that weigh most."""

from dataclasses import replace

from handlers.replies import Ground
from handlers.steps import explain_steps
from tests.handlers.answers import answer_of


def ground(gate: str, result: str, clause: str | None = None) -> Ground:
    source = "Orion NDA" if clause is not None else None
    quote = f"words of {clause}" if clause is not None else None
    return Ground(
        gate=gate, result=result, agreement=source, clause=clause, quote=quote, reason=f"about {gate}", source=source
    )


COVERED, DUTY, BLOCK = (
    ground("coverage", "pass", "3.1"),
    ground("duties", "duty", "4.1"),
    ground("hold", "block", "9.2"),
)
OPEN, ASKED = ground("scope", "missing"), ground("approval", "approval", "5.5")
ANSWER = answer_of(
    reason="The roadmap may not go to Orion.",
    headline="Roadmap may not go to Orion",
    grounds=(COVERED, DUTY, OPEN, ASKED, BLOCK),
    lead=COVERED,
)


def test_every_gate_is_told_with_its_source() -> None:
    note = explain_steps((ANSWER,))
    assert note.headline == "NO: The roadmap may not go to Orion."
    assert note.lines == (
        "coverage, passes: about coverage (Orion NDA, 3.1)",
        "duties, a condition: about duties (Orion NDA, 4.1)",
        "scope, open: about scope",
        "approval, somebody must decide: about approval (Orion NDA, 5.5)",
        "hold, stands against it: about hold (Orion NDA, 9.2)",
    )


def test_after_what_the_answer_quotes_the_clauses_that_weigh_most_come_first() -> None:
    assert [each.clause for each in explain_steps((ANSWER,)).passages] == ["3.1", "9.2", "5.5"]
    assert [each.clause for each in explain_steps((replace(ANSWER, lead=None),)).passages] == ["3.1", "4.1", "5.5"]


def test_of_several_answers_each_is_told_and_the_worst_is_quoted() -> None:
    yes = replace(ANSWER, verdict="yes", headline="Kit may go", grounds=(DUTY,), lead=None)
    note = explain_steps((yes, ANSWER))
    assert note.headline.startswith("NO: ")
    assert note.lines[0] == "Kit may go: duties, a condition: about duties (Orion NDA, 4.1)"
    assert [each.clause for each in note.passages] == ["3.1", "9.2", "5.5"]
