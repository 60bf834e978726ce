"""What is on record of an answer is read back for the one it was given to, and understood as it was then."""

from datetime import UTC, date, datetime

from handlers.recording import Recorded, find_own
from handlers.viewers import get_present
from knowledge.visibility import visible_to
from storage.engine import reading
from tests.handlers.approving.office import ROADMAP, open_office, request
from tests.handlers.desk import Desk


def own(desk: Desk, person: str, id: str) -> Recorded | None:
    with reading(desk.engine) as session:
        return find_own(session, person, id)


def test_an_answer_is_found_by_its_id_for_its_asker_alone(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    filed = request(desk)
    (answer,) = desk.answers(ROADMAP)
    for id in (answer.id, f" {answer.id.lower()} "):
        found = own(desk, "ana", id)
        assert found is not None
        assert found.answer.id == answer.id
    assert own(desk, "bo", answer.id) is None
    assert [own(desk, "ana", id) for id in ("", "A-99", f"approval-request:{filed}", filed)] == [None] * 4


def test_its_message_is_understood_in_the_askers_own_time_zone(empty_desk: Desk) -> None:
    """Rule 2: it is Monday in Berlin already, and still Sunday for Eve in Lisbon."""
    desk = open_office(empty_desk)
    at = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    (answer,) = desk.answers("may I share the roadmap with Orion tomorrow?", "eve", at=at)
    recorded = own(desk, "eve", answer.id)
    assert recorded is not None
    with reading(desk.engine) as session:
        now = get_present(session, desk.snapshots, at)
    understood = recorded.understand(visible_to(now.register, ("eve",), now.today))
    assert (now.today, understood.on, answer.on) == (date(2026, 11, 23),) * 3
