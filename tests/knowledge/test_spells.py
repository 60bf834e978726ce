"""Spells that are worked out beforehand, or were dropped to keep a register small, change no answer."""

from datetime import date, timedelta

from knowledge.decisions import decide
from knowledge.inquiry import Question
from knowledge.register import Register
from knowledge.spells import Timeline, make_ready
from tests.case_worlds import world

FIRST = date(2026, 1, 1)
DAYS = [FIRST + timedelta(days=number) for number in range(0, 730, 30)]


def held_on(days: int) -> Register:
    """Orion is on hold every other day of so many."""
    held = [FIRST + timedelta(days=2 * number) for number in range(days)]
    holds = [{"id": f"h{day}", "partner": "orion", "from_on": day, "until_on": day} for day in held]
    return world("minimal").changed({"holds": holds}).register()


def ask(day: date, partner: str = "orion") -> Question:
    return Question(asset="roadmap", partner=partner, asker="ana", on=day)


def test_a_register_made_ready_answers_as_one_that_was_not() -> None:
    plain, ready = held_on(20), held_on(20)
    make_ready(ready)
    for partner in plain.partners:
        for day in DAYS:
            assert decide(ask(day, partner), ready) == decide(ask(day, partner), plain)


def test_spells_beyond_the_most_that_are_kept_are_worked_out_again() -> None:
    timeline = Timeline(held_on(20), "orion", most=5)
    first = timeline.at(FIRST)
    assert timeline.at(FIRST) is first
    for number in range(20):
        assert timeline.at(FIRST + timedelta(days=number)).clear is (number % 2 == 1)
    again = timeline.at(FIRST)
    assert again is not first
    assert again.clear is first.clear is False
