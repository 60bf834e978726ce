"""What must still follow a disclosure is due for those concerned, and for all who ask about its partner or asset."""

from tests.handlers.desk import Desk
from tests.handlers.disclosures.records import LOG, put, send

ORAL = {"What": "product roadmap", "To": "Orion", "How": "oral"}


def lines(desk: Desk, text: str, person: str) -> list[str]:
    """The lines about disclosures."""
    return [line for line in desk.note(text, person).lines if ": D-" in line]


def test_those_concerned_are_told_when_it_is_due(desk: Desk) -> None:
    id = put(desk, LOG, "cy", ORAL)
    told = [
        f"2026-12-22: {id}, Product roadmap to Orion Systems GmbH on 2026-11-22: confirmed in writing within 30 days"
    ]
    for person in ("cy", "dana", "eve"):
        assert lines(desk, "what is due?", person) == told
    assert lines(desk, "what is due?", "bo") == []
    assert lines(desk, "what is due with Orion?", "bo") == told
    assert lines(desk, "what runs out with Vega?", "bo") == []
    assert lines(desk, "what is due for the roadmap?", "bo") == told
    assert lines(desk, "when does orion-mnda expire?", "bo") == []
    assert desk.note("what is due?", "cy").choices[0].text == f"done {id}"
    assert lines(desk, "which reviews are due?", "cy") == []
    assert lines(desk, "which duties are open?", "cy") == told


def test_what_is_overdue_comes_alone_until_it_is_done(desk: Desk) -> None:
    assert desk.note("what is overdue?", "cy").headline == "Nothing that you asked about is overdue."
    id = put(desk, LOG, "cy", ORAL | {"On": "2026-10-02"})
    late = put(desk, LOG, "cy", ORAL)
    note = desk.note("what is overdue?", "cy")
    assert note.headline == "1 overdue, longest first."
    assert note.lines[0].startswith(f"2026-11-01, overdue: {id}, ")
    assert late not in repr(note)
    send(desk, "Record what was done", "cy", {"Entry": id, "Duty": "confirm orion-mnda 4.2", "On": "2026-11-22"})
    assert desk.note("what is overdue?", "cy").headline == "Nothing that you asked about is overdue."


def test_what_is_hidden_is_due_for_nobody_else(desk: Desk) -> None:
    put(desk, LOG, "ana", {"What": "scheduler source", "To": "Vega", "How": "oral"})
    assert lines(desk, "what is due with Vega?", "cy") == []
