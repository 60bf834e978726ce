"""What waits for whom, for the first screen."""

from datetime import date

from handlers.approving import Waiting, WaitingLine, waiting_for
from tests.handlers.approving.office import (
    ROADMAP,
    consent_of,
    decide,
    on,
    open_office,
    reload,
    request,
)
from tests.handlers.desk import NOW, Desk

QUESTION = "Ana Ferreira asks: may Scheduler source go to Vega Dynamics, Inc.?"


def test_it_waits_for_each_whose_word_is_missing_and_is_the_askers_own(empty_desk: Desk) -> None:
    desk = open_office(empty_desk)
    id = request(desk)
    decide(desk, id, "bo")

    def line(whose: str) -> WaitingLine:
        return WaitingLine(id=id, asked_on=NOW.date(), question=QUESTION, whose=whose, text=f"request {id}")

    found = {
        person: waiting_for(person, desk.engine, desk.snapshots, at=NOW) for person in ("ana", "bo", "dana", "cy", "x")
    }
    assert found == {
        "ana": Waiting(own=(line("Dana Weiss as Legal"),)),
        "bo": Waiting(),
        "dana": Waiting(to_decide=(line("as Legal"),)),
        "cy": Waiting(),
        "x": Waiting(),
    }
    decide(desk, id, "dana")
    assert waiting_for("dana", desk.engine, desk.snapshots, at=NOW) == Waiting()
    assert waiting_for("dana", desk.engine, desk.snapshots, at=on(date(2027, 5, 1))) == Waiting()


def test_it_waits_for_who_stands_in_today(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, consent_of("partner-manager"))
    request(desk, ROADMAP)
    counts = {
        day: [len(waiting_for(person, desk.engine, desk.snapshots, at=on(day)).to_decide) for person in ("eve", "dana")]
        for day in (date(2026, 12, 20), date(2026, 12, 21), date(2027, 1, 4))
    }
    assert list(counts.values()) == [[1, 0], [0, 1], [1, 0]]


def test_what_needs_no_word_any_more_waits_for_nobody(empty_desk: Desk) -> None:
    desk = open_office(empty_desk, consent_of("legal"))
    id = request(desk, ROADMAP)
    reload(desk)
    assert waiting_for("dana", desk.engine, desk.snapshots, at=NOW) == Waiting()
    (own,) = waiting_for("ana", desk.engine, desk.snapshots, at=NOW).own
    assert (own.id, own.whose) == (id, "nobody's word is missing any more")
